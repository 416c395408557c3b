package client

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"time"
)

// ErrTooSlow reports a node that was left behind because a quorum of others was done.
var ErrTooSlow = errors.New("node is too slow")

// target is a member of the committee while a blob is written.
type target struct {
	Member
	index   int // in the committee
	api     *Node
	slivers []int // of the blob being written, by order of Shards

	// gone ends when the target is dropped.
	gone   context.Context // a scope, not a call's context
	cancel context.CancelCauseFunc

	// mu guards the rest.
	mu     sync.Mutex
	stored map[int]bool // slivers it said it has
	tries  map[int]int  // failed uploads, by sliver
}

func (t *target) drop(err error) { t.cancel(err) }

func (t *target) alive() bool { return t.gone.Err() == nil }

func (t *target) has(sliver int) bool {
	t.mu.Lock()
	defer t.mu.Unlock()
	return t.stored[sliver]
}

func (t *target) setStored(sliver int) {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.stored[sliver] = true
}

// failedUpload counts a failed upload of the sliver and returns how many there were.
func (t *target) failedUpload(sliver int) int {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.tries[sliver]++
	return t.tries[sliver]
}

// shardsOf counts the shards of the targets for which keep holds.
func shardsOf(targets []*target, keep func(*target) bool) int {
	shards := 0
	for _, t := range targets {
		if keep(t) {
			shards += len(t.Shards)
		}
	}
	return shards
}

func failures(targets []*target) []NodeFailure {
	var out []NodeFailure
	for _, t := range targets {
		if !t.alive() {
			out = append(out, NodeFailure{Node: t.Node, Endpoint: t.Endpoint, Err: context.Cause(t.gone)})
		}
	}
	return out
}

// quorumRun calls f for all living targets at once. It returns once all are
// done, or once those that succeeded have a quorum of shards and the grace has
// passed: then the others are dropped as too slow. A target whose f fails is
// dropped with the error, unless ctx is what ended it; the context's cause is
// returned.
func quorumRun(ctx context.Context, targets []*target, quorum int, grace time.Duration, f func(ctx context.Context, t *target) error, done func(shards int)) error {
	var (
		mu     sync.Mutex
		shards int
		late   *time.Timer
		all    sync.WaitGroup
	)
	slow, tooSlow := context.WithCancelCause(ctx)
	defer tooSlow(nil)
	for _, t := range targets {
		if !t.alive() {
			continue
		}
		all.Go(func() {
			own, end := merge(slow, t.gone)
			defer end()
			if err := f(own, t); err != nil {
				if context.Cause(ctx) == nil {
					// A call that was cut short knows nothing but that; one that was waiting to
					// be repeated also has what the node answered before.
					if cause := context.Cause(slow); cause != nil && !errors.Is(err, cause) {
						err = cause
					}
					t.drop(err)
				}
				return
			}
			mu.Lock()
			defer mu.Unlock()
			shards += len(t.Shards)
			done(shards)
			if shards >= quorum && late == nil {
				late = time.AfterFunc(grace, func() {
					tooSlow(fmt.Errorf("%w: no answer %v after a quorum of the others", ErrTooSlow, grace))
				})
			}
		})
	}
	all.Wait()
	if late != nil {
		late.Stop()
	}
	return context.Cause(ctx)
}

// merge returns a context that ends with either.
func merge(ctx, other context.Context) (context.Context, func()) {
	ctx, cancel := context.WithCancelCause(ctx)
	stop := context.AfterFunc(other, func() { cancel(context.Cause(other)) })
	return ctx, func() { stop(); cancel(nil) }
}
