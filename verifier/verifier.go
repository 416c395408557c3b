package verifier

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"path/filepath"
	"sync"
	"sync/atomic"
	"time"

	"golang.org/x/sync/errgroup"

	"github.com/walrus-evm/walrus/availability"
	"github.com/walrus-evm/walrus/blob"
	"github.com/walrus-evm/walrus/chain"
	"github.com/walrus-evm/walrus/client"
)

// ErrConfig reports a configuration that cannot work.
var ErrConfig = errors.New("invalid configuration")

// Peer is what a verifier asks of a storage node; [client.Node] is one. Nothing it answers is trusted.
type Peer interface {
	// ListShare streams a sliver's share of a commitment list.
	client.ShareServer
	// Trace returns count leaves of the node's trace of an epoch from the given one on.
	Trace(ctx context.Context, epoch, from, count uint32) ([]availability.Step, error)
	// Chunk returns one chunk of size bytes of a sliver.
	Chunk(ctx context.Context, id blob.ID, sliver, chunk, size int) ([]byte, error)
}

// Config is what a verifier needs. Fields without a default are required.
type Config struct {
	// Dir keeps the archived commitment lists and the book. Only one verifier may use it.
	Dir string
	// Chain is read, Transactor pays for accusations and keeping, and earns the bounties.
	Chain      *chain.Client
	Transactor *chain.Transactor
	// Mirror follows the safe head; somebody else runs it.
	Mirror *chain.Mirror
	// Dial returns the API of the node at an endpoint. Default: [client.NewNode].
	Dial func(endpoint string) Peer
	// Own is the node that the verifier runs beside, with its hot key as the transactor's account; 0 for none. It is not
	// judged, and answers reveal requests itself. Nothing is sent that would leave less ether than ten claims cost.
	Own uint32
	// MaxArchive is the most bytes that the archived lists may take, about 0.3 % of what the network stores; 0 means any
	// number. What does not fit is not archived, and claims over it stay undecided.
	MaxArchive int64
	// Keep makes the verifier also draw seeds, select committees, settle and advance.
	Keep bool
	// RenewTip makes the verifier also renew objects about to end out of their jars, for this tip at least. Default: nil, none.
	RenewTip *chain.Amount
	// Collect makes the verifier also withdraw what Staking owes to its account, once an epoch.
	Collect bool
	// ProbeEvery is the wait between two requests for a random chunk, of one node after the other. Default: 10 s; negative:
	// no probes.
	ProbeEvery time.Duration
	// ProbeTime is how long a node has for a chunk. Default: 20 s, for which no reader would wait.
	ProbeTime time.Duration
	// Retry is the wait before another attempt at something undecided. Default: 2 s.
	Retry time.Duration
	// Random supplies salts. Default: crypto/rand.
	Random io.Reader
	// Logger receives what operators should know. Default: silence.
	Logger *slog.Logger
}

const defaultRetry = 2 * time.Second

// Validate returns [ErrConfig] naming the first field that is missing or wrong.
func (c Config) Validate() error {
	wrong := func(field, want string) error { return fmt.Errorf("%w: %s: %s", ErrConfig, field, want) }
	switch {
	case c.Dir == "":
		return wrong("Dir", "name the folder to archive commitment lists in")
	case c.Chain == nil:
		return wrong("Chain", "must be set")
	case c.Transactor == nil:
		return wrong("Transactor", "must be set")
	case c.Mirror == nil:
		return wrong("Mirror", "must be set")
	case c.MaxArchive < 0:
		return wrong("MaxArchive", "must not be negative")
	case c.ProbeTime < 0:
		return wrong("ProbeTime", "must not be negative")
	case c.Retry < 0:
		return wrong("Retry", "must not be negative")
	}
	return nil
}

// Verifier is the daemon. Make one with [New] and start it with Run.
type Verifier struct {
	config  Config
	archive *Archive
	book    *Book
	canon   *canon
	history *history
	reserve reserve

	nextRenewals uint64 // block of the next look at jars; the renewals' goroutine's

	archived atomic.Bool // every list was asked for once
	unsaid   sync.Map    // of docketKey: claims that were undecided before that, which nobody was warned of

	// openings belong to the judge, the members' goroutines of which only read them.
	openings openings
	logger   *slog.Logger

	collected uint32 // epoch in which bounties were last withdrawn; of the bounties loop
}

// New validates the configuration and opens archive and book.
func New(c Config) (*Verifier, error) {
	if err := c.Validate(); err != nil {
		return nil, err
	}
	if c.Logger == nil {
		c.Logger = slog.New(slog.DiscardHandler)
	}
	if c.Retry == 0 {
		c.Retry = defaultRetry
	}
	if c.ProbeEvery == 0 {
		c.ProbeEvery = defaultProbeEvery
	}
	if c.ProbeTime == 0 {
		c.ProbeTime = defaultProbeTime
	}
	if c.Random == nil {
		c.Random = rand.Reader
	}
	if c.Dial == nil {
		c.Dial = func(endpoint string) Peer { return client.NewNode(endpoint, nil) }
	}
	archive, err := OpenArchive(filepath.Join(c.Dir, "lists"))
	if err != nil {
		return nil, err
	}
	canon, err := openCanon(filepath.Join(c.Dir, "canon"))
	if err != nil {
		return nil, err
	}
	history, err := openHistory(c.Dir)
	if err != nil {
		return nil, err
	}
	book, err := OpenBook(filepath.Join(c.Dir, bookFile))
	if err != nil {
		return nil, err
	}
	return &Verifier{config: c, archive: archive, book: book, canon: canon, history: history, logger: c.Logger}, nil
}

// Book returns the record of verdicts and bounties.
func (v *Verifier) Book() *Book { return v.book }

// Archive returns the archived commitment lists.
func (v *Verifier) Archive() *Archive { return v.archive }

// Run archives, judges, accuses and, if configured, keeps, until ctx ends; then it
// returns ctx's error. It waits for whatever is not there, and accuses nobody meanwhile.
func (v *Verifier) Run(ctx context.Context) error {
	defer v.book.Close() //nolint:errcheck // every entry was synced when it was put
	g, ctx := errgroup.WithContext(ctx)
	lists := newCollector(v)
	g.Go(func() error { return v.repeat(ctx, "archive", lists.archiveAll) })
	g.Go(func() error { return v.judge(ctx) })
	g.Go(func() error { return v.repeat(ctx, "reveals", v.reveals) })
	g.Go(func() error { return v.repeat(ctx, "bounties", v.bounties) })
	if v.config.ProbeEvery > 0 {
		g.Go(func() error { return v.probe(ctx) })
	}
	if v.config.Keep {
		g.Go(func() error { return NewKeeper(v.config.Chain, v.config.Transactor, v.logger).Run(ctx) })
	}
	if v.config.RenewTip != nil {
		g.Go(func() error { return v.repeat(ctx, "renewals", v.renewals) })
	}
	return g.Wait()
}

// RunBeside is Run beside a storage node, which an error of its verifier must not end: that is logged. It returns ctx's
// error, or nil when the verifier ended before ctx.
func (v *Verifier) RunBeside(ctx context.Context) error {
	if err := v.Run(ctx); err != nil && ctx.Err() == nil {
		v.logger.ErrorContext(ctx, "the node goes on without checking the others: repair this and start it again", "dir", v.config.Dir, "err", err)
	}
	return ctx.Err()
}

// repeat calls work on every new safe head, and again after a while when it
// could not finish, until ctx ends.
func (v *Verifier) repeat(ctx context.Context, name string, work func(context.Context, *chain.State) error) error {
	var done chain.Head
	for ctx.Err() == nil {
		retry, cancel := context.WithTimeout(ctx, v.config.Retry)
		err := v.config.Mirror.Wait(retry, func(s *chain.State) bool { return s.Head != done && s.Head.Number != 0 })
		cancel()
		if ctx.Err() != nil {
			return ctx.Err()
		}
		if err != nil && done.Number == 0 {
			continue // nothing is known of the chain yet
		}
		state := v.config.Mirror.Snapshot()
		if err := work(ctx, state); err != nil && ctx.Err() == nil {
			v.logger.WarnContext(ctx, "verifier retries", "work", name, "err", err)
		}
		done = state.Head
	}
	return ctx.Err()
}
