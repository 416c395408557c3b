package chain

import (
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum"
)

const (
	readAttempts = 5
	callTimeout  = 15 * time.Second
	firstDelay   = 100 * time.Millisecond
	longestDelay = 10 * time.Second
)

// retry makes a read up to five times within about two seconds of waiting, as long as the endpoint and not the chain
// is the reason it failed. It returns [ErrUnavailable] with the last reason when none succeeded.
func retry[T any](ctx context.Context, read func(context.Context) (T, error)) (T, error) {
	var wait backoff
	for attempt := 1; ; attempt++ {
		value, err := bounded(ctx, read)
		if !transient(ctx, err) {
			return value, err
		}
		if attempt == readAttempts {
			return value, fmt.Errorf("%w: %w", ErrUnavailable, err)
		}
		if ctxErr := wait.next(ctx); ctxErr != nil {
			return value, errors.Join(ctxErr, err)
		}
	}
}

// bounded makes one request that gives up when the endpoint accepts it and never answers.
func bounded[T any](ctx context.Context, read func(context.Context) (T, error)) (T, error) {
	ctx, cancel := context.WithTimeout(ctx, callTimeout)
	defer cancel()
	return read(ctx)
}

// backoff is a wait that doubles from 0.1 s to 10 s with jitter. The zero value is ready.
type backoff struct{ delay time.Duration }

// next waits and returns the context's error if it ends first.
func (b *backoff) next(ctx context.Context) error {
	b.delay = min(max(2*b.delay, firstDelay), longestDelay)
	return sleep(ctx, b.delay/2+rand.N(b.delay/2))
}

func (b *backoff) reset() { b.delay = 0 }

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

// isAnswer reports whether an error is what the node, or this package, has to say rather than a sign that the node could
// not be asked.
func isAnswer(err error) bool {
	if _, revert := errors.AsType[*RevertError](err); revert {
		return true
	}
	return slices.ContainsFunc([]error{
		ethereum.NotFound, ErrDeployment, ErrDeadline, ErrInsufficientFunds, ErrRejected, ErrOutbox, ErrNoSimulation, errReorg,
	}, func(answer error) bool { return errors.Is(err, answer) })
}

// transientText knows messages that nodes send under their general error code while they catch up.
func transientText(message string) bool {
	for _, text := range []string{"indexing is in progress", "header not found", "missing trie node", "too many requests", "rate limit", "timed out", "timeout"} {
		if strings.Contains(strings.ToLower(message), text) {
			return true
		}
	}
	return false
}
