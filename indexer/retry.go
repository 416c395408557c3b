package indexer

import (
	"context"
	"errors"
	"math/rand/v2"
	"time"

	"github.com/jackc/pgx/v5/pgconn"

	"github.com/walrus-evm/walrus/chain"
	"github.com/walrus-evm/walrus/indexer/postgres"
	"github.com/walrus-evm/walrus/migrations"
)

const (
	firstDelay   = 50 * time.Millisecond
	longestDelay = 10 * time.Second
)

// persist repeats an action that may be repeated from where the database stands, until it succeeds, its error is one
// that does not pass by itself, or ctx ends.
func (x *Indexer) persist(ctx context.Context, action func(context.Context) error) error {
	for delay := firstDelay; ; delay = min(2*delay, longestDelay) {
		err := action(ctx)
		if err == nil || lasting(err) {
			return err
		}
		if ctx.Err() != nil {
			return ctx.Err()
		}
		x.log.WarnContext(ctx, "indexing interrupted, trying again", "err", err)
		// Jitter keeps several indexers from meeting in the same conflict again.
		if err := sleep(ctx, delay/2+rand.N(delay/2)); err != nil {
			return err
		}
	}
}

// lasting reports whether an error stays until somebody acts. A database says so itself; of the chain only what it
// said can last, never that it said nothing.
func lasting(err error) bool {
	for _, target := range []error{
		ErrInconsistent, postgres.ErrFinalityViolated, postgres.ErrOtherDeployment, postgres.ErrValue,
		chain.ErrUnknownEvent, chain.ErrDeployment, chain.ErrAmountRange,
		migrations.ErrBehind, migrations.ErrNewer, migrations.ErrChanged,
	} {
		if errors.Is(err, target) {
			return true
		}
	}
	_, fromDatabase := errors.AsType[*pgconn.PgError](err)
	return fromDatabase && !postgres.Retryable(err)
}

// sleep waits for d or returns the context's error if it ends first.
func sleep(ctx context.Context, d time.Duration) error {
	timer := time.NewTimer(d)
	defer timer.Stop()
	select {
	case <-ctx.Done():
		return ctx.Err()
	case <-timer.C:
		return nil
	}
}
