package client

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"io"
	"math/rand/v2"
	"slices"
	"sync"
	"time"

	"github.com/walrus-evm/walrus/blob"
)

var (
	// ErrUnknownBlob reports an ID that nobody registered.
	ErrUnknownBlob = errors.New("unknown blob")
	// ErrExpired reports a blob or registration whose paid time is over.
	ErrExpired = errors.New("storage has ended")
	// ErrNotCertified reports a blob that is registered but that the network has not promised to keep.
	ErrNotCertified = errors.New("blob is not certified")
	// ErrInconsistent reports a blob whose owner did not encode it as the ID says: no honest reader gets bytes of it.
	ErrInconsistent = errors.New("blob was encoded wrongly by its owner")
	// ErrRange reports a range outside the blob.
	ErrRange = errors.New("range outside the blob")
)

// ReadOptions say how a blob is to be read.
type ReadOptions struct {
	// Progress is told how many bytes were handed out; nil is silent.
	Progress Progress
}

// Read writes the whole blob to out, as [Client.ReadRange] does.
func (c *Client) Read(ctx context.Context, id blob.ID, out io.Writer, options ReadOptions) error {
	return c.ReadRange(ctx, id, out, 0, -1, options)
}

// ReadRange writes length bytes of the blob from byte from on to out, in order;
// a negative length means all that follow. What it writes are the bytes that the
// ID names, or it returns an error: those of [Client.Open] and [Blob.WriteRange].
func (c *Client) ReadRange(ctx context.Context, id blob.ID, out io.Writer, from, length int64, options ReadOptions) error {
	b, err := c.Open(ctx, id)
	if err != nil {
		return err
	}
	defer b.Close() //nolint:errcheck // temporary files
	if length < 0 {
		length = b.Size() - from
	}
	return b.WriteRange(ctx, out, from, length, options.Progress)
}

// Blob is a blob opened for reading: its metadata is known and checked. It is
// safe for concurrent use and must be closed.
type Blob struct {
	client   *Client
	id       blob.ID
	object   Object
	metadata blob.Metadata
	layout   blob.Layout
	coder    *blob.Coder
	slivers  []*source

	// decoding bounds the memory of columns that are being decoded.
	decoding chan struct{}
	// rebuilding is held while slivers are rebuilt whole.
	rebuilding chan struct{}
	pace       pace
}

// maxDecoding is how many segments are decoded at once.
const maxDecoding = 2

// Open finds the blob on the chain and its metadata on any node. It returns
// [ErrUnknownBlob], [ErrExpired], [ErrNotCertified] or [*UnavailableError].
func (c *Client) Open(ctx context.Context, id blob.ID) (*Blob, error) {
	object, committee, err := c.find(ctx, id)
	if err != nil {
		return nil, err
	}
	metadata, err := c.metadata(ctx, id, committee)
	if err != nil {
		return nil, err
	}
	coder, err := blob.NewCoder(metadata.Layout)
	if err != nil {
		return nil, err
	}
	b := &Blob{
		client: c, id: id, object: object, metadata: metadata, layout: metadata.Layout, coder: coder,
		decoding: make(chan struct{}, maxDecoding), rebuilding: make(chan struct{}, 1),
	}
	for s := range b.layout.Shards() {
		shard := b.layout.ShardOfSliver(id, s)
		own := &source{sliver: s, shard: shard, root: metadata.SliverRoots[s], learning: make(chan struct{}, 1)}
		if shard < len(committee.Holders) {
			for _, h := range committee.Holders[shard] {
				own.holders = append(own.holders, holder{Holder: h, api: c.node(h.Endpoint)})
			}
		}
		b.slivers = append(b.slivers, own)
	}
	return b, nil
}

// find returns the registration under which the blob is kept.
func (c *Client) find(ctx context.Context, id blob.ID) (Object, Committee, error) {
	committee, err := c.ledger.Committee(ctx)
	if err != nil {
		return Object{}, Committee{}, err
	}
	keeps := func(o Object) bool { return o.ID == id && o.Certified != 0 && committee.Epoch < o.End }
	// Anybody may register the blob again and again: all are only asked for when it must be.
	if number := c.ledger.Kept(id); number != 0 {
		if o, err := c.ledger.Object(ctx, number); err == nil && keeps(o) {
			return o, committee, nil
		}
	}
	objects, err := c.ledger.Objects(ctx, id)
	if err != nil {
		return Object{}, Committee{}, err
	}
	var best Object
	for _, o := range objects {
		if keeps(o) && (best.Number == 0 || better(o, best)) {
			best = o
		}
	}
	if best.Number != 0 {
		return best, committee, nil
	}
	return Object{}, Committee{}, absent(id, objects, committee.Epoch)
}

// absent says why none of the registrations keeps the blob.
func absent(id blob.ID, objects []Object, epoch uint32) error {
	var last Object
	for _, o := range objects {
		if o.Certified == 0 && epoch < o.End {
			return fmt.Errorf("%w: blob %s is registered as object %d but its owner has not finished storing it", ErrNotCertified, id, o.Number)
		}
		if o.End >= last.End {
			last = o
		}
	}
	if last.Number == 0 {
		return fmt.Errorf("%w: %s is not registered on this network", ErrUnknownBlob, id)
	}
	return fmt.Errorf("%w: blob %s was kept until epoch %d, the running one is %d; its owner may store it again", ErrExpired, id, last.End, epoch)
}

// metadata asks one node after the other, without waiting long for any.
func (c *Client) metadata(ctx context.Context, id blob.ID, committee Committee) (blob.Metadata, error) {
	nodes := make(map[uint32]Holder)
	for _, holders := range committee.Holders {
		for _, h := range holders {
			nodes[h.Node] = h
		}
	}
	order := make([]Holder, 0, len(nodes))
	for _, h := range nodes {
		order = append(order, h)
	}
	rand.Shuffle(len(order), func(i, j int) { order[i], order[j] = order[j], order[i] })

	found, errs := race(ctx, len(order), 1, c.config.Hedge, func(ctx context.Context, i int, _ func()) (blob.Metadata, error) {
		return c.node(order[i].Endpoint).Metadata(ctx, id)
	})
	for _, m := range found {
		return m, nil
	}
	if ctx.Err() != nil {
		return blob.Metadata{}, context.Cause(ctx)
	}
	var failures []NodeFailure
	for i, h := range order {
		failures = append(failures, NodeFailure{Node: h.Node, Endpoint: h.Endpoint, Err: errs[i]})
	}
	slices.SortFunc(failures, func(a, b NodeFailure) int { return cmp.Compare(a.Node, b.Node) })
	c.tell(ctx, id, failures)
	return blob.Metadata{}, &UnavailableError{ID: id, Failures: []SliverFailure{{Nodes: failures}}}
}

// ID returns the blob's ID.
func (b *Blob) ID() blob.ID { return b.id }

// Size returns the number of bytes of the blob.
func (b *Blob) Size() int64 { return b.layout.Size() }

// Object returns the registration under which the blob is kept.
func (b *Blob) Object() Object { return b.object }

// Metadata returns the blob's metadata, which was checked against the ID.
func (b *Blob) Metadata() blob.Metadata { return b.metadata }

// Close frees the temporary files of slivers that had to be rebuilt.
func (b *Blob) Close() error {
	var errs []error
	for _, s := range b.slivers {
		errs = append(errs, s.close())
	}
	return errors.Join(errs...)
}

// segment is a run of chunks of one source sliver that is fetched as a whole.
type segment struct {
	sliver   int
	from, to int // chunks
	// first and last bound the wanted bytes, within the segment.
	first, last int
}

// segmentBytes bounds the memory of decoding a segment: k times its size.
const segmentBytes = 16 << 20

// segmentChunks is how many chunks are fetched at once.
func segmentChunks(l blob.Layout) int {
	return min(16, max(1, segmentBytes/(l.Source()*blob.ChunkSize)))
}

// segments cuts the range into segments, in order.
func (b *Blob) segments(from, to int64) func(yield func(segment) bool) {
	most := segmentChunks(b.layout)
	return func(yield func(segment) bool) {
		var s segment
		for span := range b.layout.Spans(from, to) {
			end := (span.Chunk-s.from)*blob.ChunkSize + span.To
			if s.to > s.from && span.Sliver == s.sliver && span.Chunk == s.to && s.to-s.from < most {
				s.to, s.last = s.to+1, end
				continue
			}
			if s.to > s.from && !yield(s) {
				return
			}
			s = segment{sliver: span.Sliver, from: span.Chunk, to: span.Chunk + 1, first: span.From, last: span.To}
		}
		if s.to > s.from {
			yield(s)
		}
	}
}

// readAhead is how many segments are fetched at once.
const readAhead = 6

// WriteRange writes length bytes from byte from on to out, in order, each after
// it was checked. It holds a few segments of the blob in memory, whatever its
// size. It returns [ErrRange], [*UnavailableError], [ErrInconsistent] or the
// error of out; what was written before an error is right.
func (b *Blob) WriteRange(ctx context.Context, out io.Writer, from, length int64, progress Progress) error {
	if from < 0 || length < 0 || from > b.Size() || length > b.Size()-from {
		return fmt.Errorf("%w: %d bytes from byte %d on, it has %d", ErrRange, length, from, b.Size())
	}
	report := progress.serial()
	report(StageRead, 0, length)
	var running sync.WaitGroup
	defer running.Wait()
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	done := int64(0)
	for fetched := range b.fetchAhead(ctx, &running, from, from+length) {
		got := <-fetched.result
		if got.err != nil {
			return got.err
		}
		n, err := fetched.write(out, got.chunks)
		if err != nil {
			return fmt.Errorf("write blob %s: %w", b.id, err)
		}
		done += n
		report(StageRead, done, length)
	}
	if ctx.Err() != nil {
		return context.Cause(ctx)
	}
	return nil
}

type fetched struct {
	segment
	result chan fetchResult
}

type fetchResult struct {
	chunks [][]byte
	err    error
}

// fetchAhead fetches the segments of a range, some at once, and hands them out in
// order. It stops when ctx ends.
func (b *Blob) fetchAhead(ctx context.Context, running *sync.WaitGroup, from, to int64) <-chan fetched {
	// The one being written and the one waiting to be sent are not in the buffer.
	ahead := make(chan fetched, readAhead-2)
	running.Go(func() {
		defer close(ahead)
		for s := range b.segments(from, to) {
			f := fetched{segment: s, result: make(chan fetchResult, 1)}
			running.Go(func() {
				chunks, err := b.segment(ctx, s)
				f.result <- fetchResult{chunks, err}
			})
			select {
			case ahead <- f:
			case <-ctx.Done():
				return
			}
		}
	})
	return ahead
}

// write writes the wanted bytes of the segment's chunks.
func (s segment) write(out io.Writer, chunks [][]byte) (int64, error) {
	total := int64(0)
	for i, chunk := range chunks {
		from := max(0, s.first-i*blob.ChunkSize)
		to := min(len(chunk), s.last-i*blob.ChunkSize)
		n, err := out.Write(chunk[from:to])
		total += int64(n)
		if err != nil {
			return total, err
		}
	}
	return total, nil
}

// race calls f for 0 … n−1, want of them at first, another whenever one fails or
// nothing happened for the hedge, until want have succeeded or all are done. The
// losers' context ends with [errOvertaken]. f calls touch to say that something
// happened. It returns the results and errors by index.
func race[T any](ctx context.Context, n, want int, hedge time.Duration, f func(ctx context.Context, i int, touch func()) (T, error)) (map[int]T, map[int]error) {
	var running sync.WaitGroup
	defer running.Wait()
	ctx, cancel := context.WithCancelCause(ctx)
	defer cancel(errOvertaken)
	type answer struct {
		i     int
		value T
		err   error
	}
	answers := make(chan answer, n)
	results, errs := make(map[int]T), make(map[int]error)
	timer := time.NewTimer(hedge)
	defer timer.Stop()
	touch := func() { timer.Reset(hedge) }
	started := 0
	start := func() {
		if i := started; i < n {
			started++
			running.Go(func() {
				value, err := f(ctx, i, touch)
				answers <- answer{i, value, err}
			})
		}
	}
	for range want {
		start()
	}
	for len(results) < want && len(results)+len(errs) < n {
		select {
		case a := <-answers:
			if a.err != nil {
				errs[a.i] = a.err
				start()
			} else {
				results[a.i] = a.value
			}
		case <-timer.C:
			start()
		case <-ctx.Done():
			return results, errs
		}
		timer.Reset(hedge)
	}
	return results, errs
}
