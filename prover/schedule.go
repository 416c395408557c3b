package prover

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/walrus-evm/walrus/availability"
	"github.com/walrus-evm/walrus/kzg"
)

// proveEpochs does the node's duty in every epoch, one after the other, until
// the context ends.
func (n *Node) proveEpochs(ctx context.Context) error {
	var done Epoch
	for {
		// The seed counts only once its block is safe: a claim made of another would be worth nothing.
		view, err := n.ledger.Wait(ctx, func(v View) bool {
			e := v.Epoch()
			return e.SeedBlock != 0 && (e.Number != done.Number || e.Seed != done.Seed)
		})
		if err != nil {
			return err
		}
		epoch := view.Epoch()
		err = n.proveEpoch(ctx, epoch)
		switch {
		case ctx.Err() != nil:
			return ctx.Err()
		case errors.Is(err, errSuperseded):
			continue // on its way to another fork the view may come back to the very same seed
		case err != nil:
			n.logger.ErrorContext(ctx, "epoch not proven", "epoch", epoch.Number, "err", err)
		}
		done = epoch
	}
}

// errSuperseded ends the work on an epoch whose seed a reorganisation replaced or which is over.
var errSuperseded = errors.New("epoch or its seed has changed")

// proveEpoch makes the node's claim and brings it on chain. It retries whatever
// fails until the proof window has closed on the safe chain, and then returns
// [ErrDeadline] with the last failure. It returns errSuperseded.
func (n *Node) proveEpoch(ctx context.Context, epoch Epoch) error {
	if !n.owes(ctx, n.ledger.View(), epoch) {
		return nil
	}
	ctx, cancel := context.WithCancelCause(ctx)
	defer cancel(nil)
	over := make(chan struct{})
	defer func() { <-over }() // the watcher ends with the context
	defer cancel(nil)
	go func() {
		defer close(over)
		_, err := n.ledger.Wait(ctx, func(v View) bool { return current(v, epoch) != nil })
		if err == nil {
			cancel(current(n.ledger.View(), epoch))
		}
	}()
	for {
		err := n.attempt(ctx, epoch)
		if err == nil || errors.Is(err, errSuperseded) {
			return err
		}
		if ctx.Err() == nil {
			n.logger.WarnContext(ctx, "claim not made yet, will retry", "epoch", epoch.Number, "err", err)
			if n.pause(ctx) == nil {
				continue
			}
		}
		switch cause := context.Cause(ctx); {
		case errors.Is(cause, errSuperseded):
			return cause
		case n.recordClaimed(n.ledger.View(), epoch):
			return nil // its inclusion and the window's end became safe in the same moment
		case errors.Is(cause, ErrDeadline):
			return fmt.Errorf("%w: %w", cause, err)
		}
		return ctx.Err()
	}
}

// current returns nil while the epoch's claim can still be included, as far as
// the safe chain tells.
func current(v View, epoch Epoch) error {
	switch now := v.Epoch(); {
	case now.Number != epoch.Number || now.Seed != epoch.Seed:
		return errSuperseded
	case v.Block() >= epoch.ProofsUntil:
		return fmt.Errorf("%w: block %d", ErrDeadline, epoch.ProofsUntil)
	}
	return nil
}

// owes reports whether the node should submit a claim in the epoch.
func (n *Node) owes(ctx context.Context, view View, epoch Epoch) bool {
	member, eligible := view.Member(n.id)
	_, claimed := view.Claimed(n.id)
	switch {
	case !member:
		return false
	case !eligible:
		n.logger.WarnContext(ctx, "node is jailed and cannot prove", "epoch", epoch.Number)
		return false
	case claimed:
		return false
	case current(view, epoch) != nil:
		n.logger.WarnContext(ctx, "proof window had closed before the node saw it", "epoch", epoch.Number)
		return false
	}
	return true
}

// attempt makes the claim, or takes the one made before a crash, and submits it.
func (n *Node) attempt(ctx context.Context, epoch Epoch) error {
	record, err := n.claimOf(ctx, epoch)
	if err != nil {
		return err
	}
	return n.submit(ctx, epoch, record)
}

// claimOf returns the epoch's claim, which is durable with its trace before
// anybody can see it.
func (n *Node) claimOf(ctx context.Context, epoch Epoch) (claimRecord, error) {
	record, err := n.archive.claim(epoch.Number)
	if err == nil && n.opens(record, epoch) {
		return record, nil
	}
	if err != nil && !errors.Is(err, ErrNotFound) {
		return claimRecord{}, err
	}
	n.setBuilding(epoch.Number)
	defer n.setBuilding(0)
	started := time.Now()
	built, err := n.buildChecked(ctx, epoch)
	if err != nil {
		return claimRecord{}, err
	}
	elapsed := time.Since(started)
	record = newClaimRecord(n.id, epoch, built, elapsed.Seconds())
	if err := n.archive.saveClaim(record); err != nil {
		return claimRecord{}, err
	}
	if err := n.archive.dropCheckpoint(epoch.Number); err != nil {
		n.logger.WarnContext(ctx, "checkpoint of a finished claim not removed", "epoch", epoch.Number, "err", err)
	}
	n.logger.InfoContext(ctx, "claim made", "epoch", epoch.Number, "leaves", record.Leaves, "bytes", record.Bytes, "elapsed", elapsed)
	for _, x := range built.Claim.Exclusions {
		n.logger.ErrorContext(ctx, "sliver is lost and excluded at a price", "epoch", epoch.Number, "object", x.Object, "shard", x.Shard)
	}
	return record, nil
}

// opens reports whether a claim that was kept is this node's of the epoch and has not rotted.
func (n *Node) opens(r claimRecord, epoch Epoch) bool {
	built, err := r.built()
	return err == nil && r.Node == n.id && r.Seed == epoch.Seed && CheckClaim(n.id, epoch.Seed, built) == nil
}

// buildChecked makes the claim and checks it. When that shows that it cannot be finished as it was begun, the next
// attempt begins anew.
func (n *Node) buildChecked(ctx context.Context, epoch Epoch) (BuiltClaim, error) {
	built, err := n.build(ctx, epoch)
	if damage, ok := errors.AsType[*DamageError](err); ok {
		return built, errors.Join(err, n.suspect(epoch, damage))
	}
	if err == nil {
		if err = n.config.Checker.CheckClaim(ctx, n.id, epoch, built); err == nil {
			return built, nil
		}
		err = fmt.Errorf("own claim is wrong and is not sent: %w", err)
	}
	for _, hopeless := range []error{errTorn, ErrTooMuchLost, ErrGarbage, kzg.ErrWrongProof, availability.ErrClaim} {
		if errors.Is(err, hopeless) {
			return BuiltClaim{}, errors.Join(err, n.archive.dropCheckpoint(epoch.Number))
		}
	}
	return BuiltClaim{}, err
}

// suspect has the next attempt find what a segment's check says is there: it compares the rest of the epoch's chunks with
// their hashes. If they match, it is the commitments that are wrong, and they are computed again.
func (n *Node) suspect(epoch Epoch, damage *DamageError) error {
	if n.wary != epoch.Number {
		n.wary = epoch.Number
		return nil
	}
	var failures error
	for group := range n.ledger.View().Obligations(n.id) {
		if group.Key.Compare(damage.After) > 0 && group.Key.Compare(damage.Last) <= 0 && n.store.Committed(group.Sliver) {
			failures = errors.Join(failures, n.store.setCommitted(group.Sliver, false))
		}
	}
	return failures
}

// build makes the claim and stores its trace. The obligations are frozen, so any
// view of the epoch names the same ones. Slivers that other nodes do not help to
// rebuild in time are left out, if they are few.
func (n *Node) build(ctx context.Context, epoch Epoch) (BuiltClaim, error) {
	view := n.ledger.View()
	if err := current(view, epoch); err != nil {
		return BuiltClaim{}, err
	}
	progress, useless, err := n.archive.begin(n.id, epoch, n.config.CheckpointEvery)
	if useless != nil {
		n.logger.WarnContext(ctx, "checkpoint of the claim is of no use, it is made anew", "epoch", epoch.Number, "err", useless)
	}
	if err != nil {
		return BuiltClaim{}, err
	}
	defer progress.close()
	if c := progress.Resume(); c != nil {
		n.logger.InfoContext(ctx, "claim is taken up where it was left", "epoch", epoch.Number, "leaves", c.Leaves, "bytes", c.Bytes)
	}
	patience, stop := n.untilBlock(ctx, giveUp(view.Block(), epoch))
	defer stop()
	built, err := BuildClaim(ctx, ClaimInput{
		Node:        n.id,
		Seed:        epoch.Seed,
		Groups:      view.Obligations(n.id),
		Source:      mendingSource{n, n.wary == epoch.Number, patience},
		Unprovable:  func(g Group) bool { return n.isGarbage(ctx, view, g) },
		Trace:       progress,
		Checkpoints: progress,
	})
	if err != nil {
		return BuiltClaim{}, err
	}
	return built, progress.finish()
}

// giveUp returns the block at which an attempt stops waiting for slivers that are
// lacking: in the middle of the proof window, so that the other half is left for
// reading what there is; for an attempt begun later, after a quarter of what is left.
func giveUp(now uint64, epoch Epoch) uint64 {
	middle := epoch.SeedBlock + (epoch.ProofsUntil-epoch.SeedBlock)/2
	if now < middle {
		return middle
	}
	return now + (epoch.ProofsUntil-now)/4
}

// untilBlock returns a context that ends when the safe chain reaches a block. The
// caller must stop it.
func (n *Node) untilBlock(ctx context.Context, block uint64) (_ context.Context, stop func()) {
	ctx, cancel := context.WithCancel(ctx)
	over := make(chan struct{})
	go func() {
		defer close(over)
		defer cancel()
		_, _ = n.ledger.Wait(ctx, func(v View) bool { return v.Block() >= block }) // its only error is the context's
	}()
	return ctx, func() { cancel(); <-over }
}

func (n *Node) setBuilding(epoch uint32) {
	n.mu.Lock()
	defer n.mu.Unlock()
	n.building = epoch
}
