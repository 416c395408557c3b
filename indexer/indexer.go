package indexer

import (
	"context"
	"errors"
	"fmt"
	"log/slog"

	"github.com/jackc/pgx/v5/pgxpool"
	"golang.org/x/sync/errgroup"

	"github.com/walrus-evm/walrus/chain"
	"github.com/walrus-evm/walrus/indexer/postgres"
)

const (
	defaultRange    = 100
	defaultInFlight = 4
)

// Config says what to mirror and where to.
type Config struct {
	// Chain is the network to mirror.
	Chain Chain

	// Pool is a database whose schema is up to date (see package migrations). It belongs to one network.
	Pool *pgxpool.Pool

	// Range is the number of blocks read and written at a time while catching up; 0 means 100. Each block above the
	// finalized one is journalled, so memory and time grow with it.
	Range int

	// InFlight is the number of ranges read at the same time while catching up; 0 means 4.
	InFlight int

	// Logger receives what happens; nil means silence.
	Logger *slog.Logger
}

// Validate reports the first field that makes no sense.
func (c Config) Validate() error {
	switch {
	case c.Chain == nil:
		return errors.New("indexer: no chain")
	case c.Pool == nil:
		return errors.New("indexer: no database")
	case c.Range < 0:
		return fmt.Errorf("indexer: range of %d blocks: want 0 (the default) or more", c.Range)
	case c.InFlight < 0:
		return fmt.Errorf("indexer: %d ranges in flight: want 0 (the default) or more", c.InFlight)
	}
	return nil
}

func (c Config) withDefaults() Config {
	if c.Range == 0 {
		c.Range = defaultRange
	}
	if c.InFlight == 0 {
		c.InFlight = defaultInFlight
	}
	if c.Logger == nil {
		c.Logger = slog.New(slog.DiscardHandler)
	}
	return c
}

// Indexer mirrors one network. Its methods may be called at the same time, from several processes too: steps take turns.
type Indexer struct {
	config  Config
	chain   Chain
	store   *postgres.Store
	applier applier
	log     *slog.Logger
}

// New returns an indexer. It touches neither chain nor database.
func New(config Config) (*Indexer, error) {
	if err := config.Validate(); err != nil {
		return nil, err
	}
	config = config.withDefaults()
	return &Indexer{
		config:  config,
		chain:   config.Chain,
		store:   postgres.NewStore(config.Pool),
		applier: applier{config.Chain.Deployment()},
		log:     config.Logger,
	}, nil
}

// Run mirrors the network until ctx ends, whose error it returns. It waits for a chain or database that is away. It
// returns early only on what does not pass by itself: a database of another network or schema, a replaced final block
// ([postgres.ErrFinalityViolated]), or events that contradict the mirror ([ErrInconsistent]).
func (x *Indexer) Run(ctx context.Context) error {
	heads := make(chan struct{}, 1)
	group, ctx := errgroup.WithContext(ctx)
	group.Go(func() error {
		return x.chain.WatchHeads(ctx, func(chain.Head) error {
			select {
			case heads <- struct{}{}:
			default: // the signal that waits says it already
			}
			return nil
		})
	})
	group.Go(func() error {
		for {
			if err := x.Sync(ctx); err != nil {
				return err
			}
			select {
			case <-heads:
			case <-ctx.Done():
				return ctx.Err()
			}
		}
	})
	return group.Wait()
}

// Sync brings the mirror up to the chain's head and returns. Like [Indexer.Run] it waits for what passes by itself.
func (x *Indexer) Sync(ctx context.Context) error {
	if err := x.persist(ctx, x.prepare); err != nil {
		return err
	}
	for {
		var done bool
		err := x.persist(ctx, func(ctx context.Context) (err error) {
			done, err = x.step(ctx)
			return err
		})
		if err != nil || done {
			return err
		}
	}
}

// prepare checks the schema and that the database is this network's, and begins an empty one.
func (x *Indexer) prepare(ctx context.Context) error {
	if err := x.store.Check(ctx); err != nil {
		return err
	}
	d := x.chain.Deployment()
	first := max(d.Block, 1)
	before, err := headers(ctx, x.chain, first-1, first-1)
	if err != nil {
		return fmt.Errorf("read the block before the deployment: %w", err)
	}
	return x.store.Initialize(ctx, d, headOf(before[0]))
}
