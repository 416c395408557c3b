package prover

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"slices"
	"sync"
	"time"

	"golang.org/x/sync/errgroup"

	"github.com/walrus-evm/walrus/chain"
)

// changesAtOnce bounds the transactions of a steward that wait for their blocks,
// so that the epoch's claim never queues behind many.
const changesAtOnce = 8

// steward makes the changes of docs/protocol.md, Held slivers: it holds what the
// node has and does not answer for, accepts shards of which it has everything, and
// gives up, while that is free, what it could not get.
type steward struct {
	*Node
	// sent is the block of each change that was made: until the safe chain has passed it, the
	// view does not tell whether the change counts.
	sent map[any]uint64
	// dear is the epoch in which a denied sliver cost too much to release: the price holds until it ends.
	dear map[Promise]uint32

	mu sync.Mutex // guards sent and dear while changes are under way
}

// tend makes changes whenever an epoch begins, its next committee is chosen, a
// sliver was repaired or time has passed.
func (n *Node) tend(ctx context.Context) error {
	s := &steward{Node: n, sent: make(map[any]uint64), dear: make(map[Promise]uint32)}
	timer := time.NewTimer(0)
	defer timer.Stop()
	for {
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-timer.C:
		case <-n.tending:
		}
		wait := keepInterval
		if err := s.changeAll(ctx, n.ledger.View()); err != nil && ctx.Err() == nil {
			n.logger.WarnContext(ctx, "held slivers not changed, will retry", "err", err)
			wait = 5 * n.config.Retry
		}
		timer.Reset(wait)
	}
}

func (n *Node) wakeSteward() {
	select {
	case n.tending <- struct{}{}:
	default:
	}
}

// change is a transaction to send.
type change struct {
	key  any // what it changes
	send func(context.Context) (Inclusion, error)
	what string
	args []any // of the log line
}

// changeAll makes every change that the view calls for. It goes on after a
// failure and returns all of them.
func (s *steward) changeAll(ctx context.Context, view View) error {
	maps.DeleteFunc(s.sent, func(_ any, block uint64) bool { return block <= view.Block() })
	changes, undecided := s.changes(ctx, view)
	if ctx.Err() != nil {
		return ctx.Err()
	}
	var group errgroup.Group
	group.SetLimit(changesAtOnce)
	failures := make([]error, len(changes))
	for i, c := range changes {
		group.Go(func() error {
			failures[i] = s.carryOut(ctx, c)
			return nil
		})
	}
	_ = group.Wait() // no function returns an error
	return errors.Join(append(failures, undecided)...)
}

// carryOut sends the change unless the same is under way.
func (s *steward) carryOut(ctx context.Context, c change) error {
	s.mu.Lock()
	_, pending := s.sent[c.key]
	s.mu.Unlock()
	if pending {
		return nil
	}
	included, err := c.send(ctx)
	if errors.Is(err, errKept) {
		return nil
	}
	if err != nil {
		return fmt.Errorf("%s, %v: %w", c.what, c.key, err)
	}
	s.mu.Lock()
	s.sent[c.key] = included.Block
	s.mu.Unlock()
	s.logger.InfoContext(ctx, "promise changed", append(c.args, "change", c.what, "tx", included.Transaction, "block", included.Block)...)
	return nil
}

// changes returns what to change, and why some slivers could not be decided upon.
func (s *steward) changes(ctx context.Context, view View) (changes []change, undecided error) {
	shards := s.staying(view)
	incomplete := make(map[int]bool)
	for registration := range view.Certified() {
		if ctx.Err() != nil || registration.End < view.Epoch().Number+2 {
			continue // nothing changes any more
		}
		for _, shard := range shards {
			held := registration.Held.Has(uint8(shard))
			waiting := s.waits(view, registration, shard)
			p := Promise{registration.Object, uint8(shard), registration.CommitmentRoot}
			if s.denies(registration.Blob) {
				incomplete[shard] = incomplete[shard] || held && waiting // accepted first, it would be owed
				if held && !s.isDear(p, view) {
					changes = append(changes, s.deny(p, view))
				}
				continue
			}
			if held && !waiting {
				continue // answered for
			}
			ready, err := s.ready(ctx, view, registration, shard)
			switch {
			case ready && !held:
				changes = append(changes, s.promise("sliver held", s.config.Steward.Hold, p))
			case !ready && held && (errors.Is(err, ErrGarbage) || s.lastChance(view, registration, shard)):
				changes = append(changes, s.promise("inherited sliver released", s.releaseFree, p))
				incomplete[shard] = true // until that is safe: accepted first, it would be owed
			case !ready && held:
				incomplete[shard] = true
			}
			if err != nil && !errors.Is(err, ErrGarbage) && !errors.Is(err, ErrNotFound) {
				undecided = errors.Join(undecided, err)
			}
		}
	}
	for _, shard := range shards {
		slot := view.Shard(shard)
		if !incomplete[shard] && undecided == nil && slot.ActiveFrom > view.Epoch().Number+1 {
			changes = append(changes, s.accept(shard, slot.Since))
		}
	}
	return changes, undecided
}

// staying returns the shards that the node owns and, as far as is known, keeps in the next epoch.
func (s *steward) staying(view View) []int {
	return slices.DeleteFunc(s.shards(view), func(shard int) bool {
		next := view.Shard(shard).Next
		return next != 0 && next != s.id
	})
}

// waits reports whether the node has inherited the object's sliver and does not
// answer for it yet: it may release it for nothing.
func (s *steward) waits(view View, registration Registration, shard int) bool {
	slot := view.Shard(shard)
	return view.Epoch().Number < slot.ActiveFrom && registration.Certified < slot.Since
}

// lastChance reports whether the shard's inheritance begins with the next epoch,
// this one is past its middle, and the object's sliver could not be rebuilt when
// that was tried last: it is unlikely to come.
func (s *steward) lastChance(view View, registration Registration, shard int) bool {
	slot := view.Shard(shard)
	ref := SliverRef{Blob: registration.Blob, Index: s.encoding.SliverOfShard(registration.Blob, shard)}
	s.Node.mu.Lock()
	defer s.Node.mu.Unlock()
	return slot.ActiveFrom == view.Epoch().Number+1 && slot.Next != 0 && s.lost[ref]
}

// ready reports whether the node could answer for an object's sliver: the same
// conditions as for signing. An error says why it is not known, or [ErrGarbage]
// that it never will be.
func (s *steward) ready(ctx context.Context, view View, registration Registration, shard int) (bool, error) {
	ref := SliverRef{Blob: registration.Blob, Index: s.encoding.SliverOfShard(registration.Blob, shard)}
	if !s.store.Has(ref) || !s.store.Committed(ref) {
		return false, nil
	}
	if err := s.checkListed(ctx, listing{registration.CommitmentRoot, ref}, s.holders(view, ref)); err != nil {
		return false, err
	}
	return registration.Held.Has(uint8(shard)) || s.hasRoom(view, registration.Blob, 1), nil
}

func (s *steward) promise(what string, send func(context.Context, Promise) (Inclusion, error), p Promise) change {
	return change{
		key:  p,
		send: func(ctx context.Context) (Inclusion, error) { return send(ctx, p) },
		what: what,
		args: []any{"object", p.Object, "shard", p.Shard},
	}
}

func (s *steward) releaseFree(ctx context.Context, p Promise) (Inclusion, error) {
	return s.config.Steward.Release(ctx, p, chain.Amount{})
}

// deny releases a sliver of a denied blob, unless that costs more than the operator allows.
func (s *steward) deny(p Promise, view View) change {
	return s.promise("denied sliver released", func(ctx context.Context, p Promise) (Inclusion, error) {
		included, err := s.config.Steward.Release(ctx, p, s.config.DenyMaxPrice)
		if errors.Is(err, ErrPrice) {
			s.mu.Lock()
			s.dear[p] = view.Epoch().Number
			s.mu.Unlock()
			s.logger.WarnContext(ctx, "denied sliver is kept and proven: raise --deny-max-price to be rid of it", "object", p.Object, "shard", p.Shard, "err", err)
			return Inclusion{}, errKept
		}
		return included, err
	}, p)
}

// errKept ends a change that is not made for now.
var errKept = errors.New("kept")

func (s *steward) isDear(p Promise, view View) bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	epoch, ok := s.dear[p]
	return ok && epoch == view.Epoch().Number
}

// acceptance is the key of an accepted shard.
type acceptance struct {
	shard uint8
	since uint32
}

func (a acceptance) String() string { return fmt.Sprintf("shard %d", a.shard) }

func (s *steward) accept(shard int, since uint32) change {
	a := acceptance{uint8(shard), since}
	return change{
		key:  a,
		send: func(ctx context.Context) (Inclusion, error) { return s.config.Steward.Accept(ctx, a.shard, a.since) },
		what: "inherited shard accepted",
		args: []any{"shard", a.shard, "since", a.since},
	}
}
