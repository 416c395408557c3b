package client

import (
	"context"
	"errors"
	"fmt"
	"io"
	"slices"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/walrus-evm/walrus/blob"
)

var (
	// ErrTooFewShares reports a commitment list of which too few shares can be had now.
	ErrTooFewShares = errors.New("too few shares of the commitment list can be fetched")
	// ErrWrongList reports a commitment list that has not the commitment root that it should have.
	ErrWrongList = errors.New("commitment list does not match the commitment root")
)

const (
	// defaultHedge is how long a node is waited for before others are asked too.
	defaultHedge = 700 * time.Millisecond
	// listTime bounds one rebuild of a list, with listRate bytes a second and a hedging time a stripe on top: a holder may
	// delay every stripe for that long before it counts as slow.
	listTime = 30 * time.Second
	listRate = 64 << 10
)

// ShareServer serves shares of commitment lists; [Node] is one. Nothing it answers is trusted.
type ShareServer interface {
	// ListShare streams exactly size bytes: the proof of a sliver's share of the list under
	// a commitment root, then the share (docs/node-api.md).
	ListShare(ctx context.Context, id blob.ID, root common.Hash, sliver int, size int64) (io.ReadCloser, error)
}

// ShareHolder is who should have a sliver's share of a list.
type ShareHolder struct {
	Sliver int
	// Node is the caller's own note of who it is.
	Node   uint32
	Server ShareServer
}

// ListRebuild rebuilds the commitment list of a certified object from the shares
// of any k of its n slivers (docs/protocol.md, "Commitment list").
type ListRebuild struct {
	ID     blob.ID
	Layout blob.Layout
	Root   common.Hash
	// Holders are asked in this order. Several may have the same sliver.
	Holders []ShareHolder
	// Hedge is how long nothing may come before more holders are asked, twice as many each
	// time: default 700 ms.
	Hedge time.Duration
	// Report, if set, is told of every holder that helped, with nil, or failed, with the reason.
	Report func(ShareHolder, error)
}

// Run hands the list to take, which reads it to its end, checks it against the
// commitment root and returns [ErrWrongList] if it has another. That can only
// happen when k shares' holders lie in concert; take is then called again, from the
// list's beginning, with what the others have. Run holds a stripe of the list, n·6 144
// bytes, and its block hashes.
//
// It returns [ErrTooFewShares] with what came of each holder, or when the list takes
// longer than half a minute, a second for each 64 KiB and Hedge for each stripe; take's other errors; and
// the cause of the context's end.
func (r ListRebuild) Run(ctx context.Context, take func(io.Reader) error) error {
	coder, err := blob.NewListCoder(r.Layout)
	if err != nil {
		return err
	}
	setDefault(&r.Hedge, defaultHedge)
	limit := listTime + time.Duration(r.Layout.ListSize()/listRate)*time.Second + time.Duration(coder.Stripes())*r.Hedge
	ctx, cancel := context.WithTimeoutCause(ctx, limit, fmt.Errorf("%w in %v", ErrTooFewShares, limit))
	g := &gathering{
		ListRebuild: r, ctx: ctx, coder: coder,
		events: make(chan shareEvent),
		timer:  time.NewTimer(r.Hedge),
		sets:   make(map[blob.Hash][]*shareStream),
	}
	for _, h := range r.Holders {
		g.candidates = append(g.candidates, candidate{ShareHolder: h})
	}
	defer g.streams.Wait()
	defer cancel()
	defer g.timer.Stop()
	for {
		digest, err := g.agree()
		if err != nil {
			return err
		}
		list := &listReader{g: g, digest: digest}
		err = take(list)
		switch {
		case ctx.Err() != nil:
			return context.Cause(ctx)
		case errors.Is(list.err, ErrTooFewShares):
			g.dissolve(digest, errBrokeUp)
		case errors.Is(err, ErrWrongList):
			g.dissolve(digest, fmt.Errorf("%w: shares of another list: %w", ErrBadAnswer, err))
		default:
			err = errors.Join(err, list.err)
			if err == nil {
				g.thank(digest)
			}
			return err
		}
	}
}

// gathering is one call of Run. All its fields belong to the goroutine of that
// call; streams talk to it through events.
type gathering struct {
	ListRebuild
	ctx     context.Context // of the call
	coder   *blob.ListCoder
	streams sync.WaitGroup
	events  chan shareEvent
	timer   *time.Timer
	// candidates are the holders to ask next.
	candidates []candidate
	// spare is how many holders more than needed are asked, because some let us wait.
	spare int
	// opening counts the streams whose proof has not come yet.
	opening int
	// sets holds the open streams by the list digest they are proven under: of honest
	// holders there is one set.
	sets map[blob.Hash][]*shareStream
	// failures are the first maxReasons reasons why holders do not help, failed counts all.
	failures []error
	failed   int
}

// errBrokeUp reports a share that has too few others beside it. It does not say what became of those, or what is said
// would grow with every set that breaks up.
var errBrokeUp = errors.New("too few other shares of the same list can be read to the end")

// maxReasons bounds how many failures an error tells: there may be several for each of thousands of holders.
const maxReasons = 16

// maxShareTries is how often a holder is asked whose answer broke off. One that
// was opened to be at hand may break off because nobody read on.
const maxShareTries = 3

type candidate struct {
	ShareHolder
	tries int
}

// shareStream is a share on its way from a holder.
type shareStream struct {
	candidate
	cancel context.CancelFunc
	want   chan int // the stripe to deliver next

	// The rest belongs to the gathering.
	open, gone bool
	digest     blob.Hash
	busy       bool // a stripe was asked for and has not come yet
	asked      int  // that stripe
	helped     bool
}

// shareEvent says that a stream failed, is open, or brings a block.
type shareEvent struct {
	stream *shareStream
	err    error
	digest blob.Hash
	block  []byte // nil for a stream that is open
	stripe int
}

// agree asks holders until k of different slivers are open under one digest, and returns that.
func (g *gathering) agree() (blob.Hash, error) {
	need := g.Layout.Source()
	g.waitAnew()
	for {
		most := 0
		for digest, set := range g.sets {
			n := slivers(set)
			if n >= need {
				return digest, nil
			}
			most = max(most, n)
		}
		for g.opening < need-most+g.spare && g.launch() {
		}
		if most+g.opening < need {
			return blob.Hash{}, g.tooFew(most + g.opening)
		}
		if _, err := g.await(); err != nil {
			return blob.Hash{}, err
		}
	}
}

// slivers counts the different slivers of a set.
func slivers(set []*shareStream) int {
	seen := make(map[int]bool, len(set))
	for _, s := range set {
		seen[s.Sliver] = true
	}
	return len(seen)
}

func (g *gathering) tooFew(left int) error {
	reasons := g.failures
	if more := g.failed - len(reasons); more > 0 {
		reasons = append(slices.Clone(reasons), fmt.Errorf("and %d more failures", more))
	}
	return fmt.Errorf("%w: at most %d of the %d needed: %w", ErrTooFewShares, left, g.Layout.Source(), errors.Join(reasons...))
}

// stripe appends stripe t of the list, from shares under the digest.
func (g *gathering) stripe(dst []byte, digest blob.Hash, t int) ([]byte, error) {
	need, have := g.Layout.Source(), 0
	blocks := make([][]byte, g.Layout.Shards())
	g.waitAnew()
	for have < need {
		coming, late := g.ask(digest, t, blocks, need-have+g.spare)
		for coming+g.opening < need-have+g.spare && g.launch() {
		}
		if have+coming+late+g.opening < need {
			return dst, g.tooFew(have + coming + late + g.opening)
		}
		e, err := g.await()
		if err != nil {
			return dst, err
		}
		if e != nil && e.stripe == t && e.stream.digest == digest && blocks[e.stream.Sliver] == nil {
			blocks[e.stream.Sliver] = e.block
			have++
		}
	}
	return g.coder.Decode(dst, t, blocks)
}

// ask asks idle streams of the set for stripe t until so many are at it. It
// returns how many are, and how many are late with an earlier one.
func (g *gathering) ask(digest blob.Hash, t int, blocks [][]byte, wanted int) (coming, late int) {
	for _, s := range g.sets[digest] {
		switch {
		case s.busy && s.asked == t:
			coming++
		case s.busy:
			late++
		}
	}
	for _, s := range g.sets[digest] {
		if coming >= wanted {
			break
		}
		if s.busy || blocks[s.Sliver] != nil {
			continue
		}
		s.busy, s.asked = true, t
		s.want <- t // has room: the stream is idle
		coming++
	}
	return coming, late
}

// waitAnew starts the time after which more holders are asked.
func (g *gathering) waitAnew() {
	g.spare = 0
	g.timer.Reset(g.Hedge)
}

// await takes note of the next event and returns it if it is a block, else nil.
func (g *gathering) await() (*shareEvent, error) {
	select {
	case <-g.ctx.Done():
		return nil, context.Cause(g.ctx)
	case <-g.timer.C:
		g.spare = max(1, 2*g.spare)
		g.timer.Reset(g.Hedge)
		return nil, nil
	case e := <-g.events:
		s := e.stream
		switch {
		case s.gone:
		case e.err != nil:
			g.drop(s, e.err)
		case e.block == nil:
			g.opening--
			s.open, s.digest = true, e.digest
			g.sets[s.digest] = append(g.sets[s.digest], s)
		default:
			s.busy, s.helped = false, true
			return &e, nil
		}
		return nil, nil
	}
}

// drop gives up a stream.
func (g *gathering) drop(s *shareStream, err error) {
	switch {
	case !s.open:
		g.opening--
	case s.tries < maxShareTries && !errors.Is(err, ErrBadAnswer):
		g.candidates = append(g.candidates, s.candidate)
	}
	g.leave(s, err)
	var rest []*shareStream
	for _, other := range g.sets[s.digest] {
		if other != s {
			rest = append(rest, other)
		}
	}
	g.sets[s.digest] = rest
}

// dissolve gives up all streams under a digest.
func (g *gathering) dissolve(digest blob.Hash, err error) {
	for _, s := range g.sets[digest] {
		g.leave(s, err)
	}
	delete(g.sets, digest)
}

func (g *gathering) leave(s *shareStream, err error) {
	s.gone = true
	s.cancel()
	if g.failed++; len(g.failures) < maxReasons {
		g.failures = append(g.failures, fmt.Errorf("share %d: %w", s.Sliver, err))
	}
	if g.Report != nil {
		g.Report(s.ShareHolder, err)
	}
}

// thank reports the holders of the set that served.
func (g *gathering) thank(digest blob.Hash) {
	for _, s := range g.sets[digest] {
		if s.helped && g.Report != nil {
			g.Report(s.ShareHolder, nil)
		}
	}
}

// launch asks the next holder, and reports whether there was one.
func (g *gathering) launch() bool {
	if len(g.candidates) == 0 {
		return false
	}
	s := &shareStream{candidate: g.candidates[0], want: make(chan int, 1)}
	s.tries++
	g.candidates = g.candidates[1:]
	g.opening++
	ctx, cancel := context.WithCancel(g.ctx)
	s.cancel = cancel
	g.streams.Go(func() {
		if err := g.serve(ctx, s); err != nil {
			_ = g.send(ctx, shareEvent{stream: s, err: err}) // nobody listens any more
		}
	})
	return true
}

// serve reads a share, block by block as they are asked for, each checked.
func (g *gathering) serve(ctx context.Context, s *shareStream) error {
	if s.Sliver < 0 || s.Sliver >= g.Layout.Shards() {
		return fmt.Errorf("%w: no sliver %d", blob.ErrListProof, s.Sliver)
	}
	size := g.coder.ProofBytes(s.Sliver)
	body, err := s.Server.ListShare(ctx, g.ID, g.Root, s.Sliver, size+g.coder.ShareBytes())
	if err != nil {
		return err
	}
	defer body.Close() //nolint:errcheck // read only
	raw := make([]byte, size)
	if _, err := io.ReadFull(body, raw); err != nil {
		return err
	}
	proof, err := g.coder.ParseProof(s.Sliver, raw)
	if err != nil {
		return fmt.Errorf("%w: %w", ErrBadAnswer, err)
	}
	if err := g.send(ctx, shareEvent{stream: s, digest: proof.Digest}); err != nil {
		return err
	}
	for next := 0; ; {
		var wanted int
		select {
		case wanted = <-s.want:
		case <-ctx.Done():
			return ctx.Err()
		}
		// A stream that joins late, or was passed over, skips what is not wanted of it any more.
		var block []byte
		for ; next <= wanted; next++ {
			block = make([]byte, g.coder.BlockBytes(next))
			if _, err := io.ReadFull(body, block); err != nil {
				return fmt.Errorf("block %d: %w", next, err)
			}
			if blob.LeafHash(block) != proof.Blocks[next] {
				return fmt.Errorf("%w: block %d of a list's share is not the proven one", ErrBadAnswer, next)
			}
		}
		if err := g.send(ctx, shareEvent{stream: s, block: block, stripe: wanted}); err != nil {
			return err
		}
	}
}

func (g *gathering) send(ctx context.Context, e shareEvent) error {
	select {
	case g.events <- e:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}

// listReader reads the list that follows from the shares under one digest.
type listReader struct {
	g      *gathering
	digest blob.Hash
	stripe int
	buffer []byte
	rest   []byte // of buffer, not read yet
	err    error
}

// Read implements [io.Reader].
func (l *listReader) Read(p []byte) (int, error) {
	if len(l.rest) == 0 {
		if l.stripe == l.g.coder.Stripes() {
			return 0, io.EOF
		}
		if l.err != nil {
			return 0, l.err
		}
		if l.buffer, l.err = l.g.stripe(l.buffer[:0], l.digest, l.stripe); l.err != nil {
			return 0, l.err
		}
		l.rest = l.buffer
		l.stripe++
	}
	n := copy(p, l.rest)
	l.rest = l.rest[n:]
	return n, nil
}
