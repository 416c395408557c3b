package prover_test

import (
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"io"
	"slices"
	"sync/atomic"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/walrus-evm/walrus/availability"
	"github.com/walrus-evm/walrus/blob"
	"github.com/walrus-evm/walrus/chain"
	"github.com/walrus-evm/walrus/kzg"
	"github.com/walrus-evm/walrus/prover"
)

// losing is a source that has lost groups of some slivers.
type losing struct {
	prover.Source
	lost func(ref prover.SliverRef, g int) bool
}

func (s losing) ReadGroup(ctx context.Context, ref prover.SliverRef, g int, visit func([][]byte) error) ([]kzg.Commitment, error) {
	if s.lost(ref, g) {
		return nil, fmt.Errorf("%w: %v", prover.ErrLost, ref)
	}
	return s.Source.ReadGroup(ctx, ref, g, visit)
}

// TestLostSliversAreExclusions: a claim leaves out what its source lost, whole
// slivers and few of them, and is otherwise the canonical one.
func TestLostSliversAreExclusions(t *testing.T) {
	n := start(t, config(t, newLedger(t, 4, 1), newSubmitter()))
	var groups []prover.Group
	var samples []sample
	for i := range 6 {
		s := newSample(t, 4, 1000, fmt.Sprint("small ", i))
		commitAll(t, n, s, 0, 1, 2, 3)
		groups = append(groups, owed(uint64(i+1), s, 0, 1, 2, 3)...)
		samples = append(samples, s)
	}
	grouped := newSample(t, 4, 2*129*blob.ChunkSize, "two groups a sliver")
	commitAll(t, n, grouped, 0)
	seed := sha256.Sum256([]byte("seed"))
	build := func(groups []prover.Group, lost func(prover.SliverRef, int) bool) (prover.BuiltClaim, error) {
		return prover.BuildClaim(t.Context(), prover.ClaimInput{
			Node: 3, Seed: seed, Groups: slices.Values(groups), Source: losing{n.Store(), lost}, Trace: io.Discard,
		})
	}
	lost := groups[13]
	isLost := func(g prover.Group) bool { return g.Key == lost.Key }
	without := slices.DeleteFunc(slices.Clone(groups), isLost)
	exclusions := []availability.Exclusion{{Object: lost.Key.Object, Shard: lost.Key.Shard}}
	want := availability.NewClaim(canonical(t, seed, without, samples...), exclusions, availability.NewWeight(lost.Weight))

	got, err := build(groups, func(ref prover.SliverRef, _ int) bool { return ref == lost.Sliver })
	check(t, err)
	if got.Claim.Digest() != want.Digest() {
		t.Errorf("claimed\n%+v, want\n%+v", got.Claim, want)
	}
	check(t, prover.CheckClaim(3, seed, got))

	named, err := prover.BuildClaim(t.Context(), prover.ClaimInput{
		Node: 3, Seed: seed, Groups: slices.Values(groups), Source: n.Store(), Trace: io.Discard, Unprovable: isLost,
	})
	check(t, err)
	if named.Claim.Digest() != want.Digest() {
		t.Error("what is named unprovable is not left out as what is lost is")
	}

	_, err = build(groups, func(ref prover.SliverRef, _ int) bool { return ref.Blob == samples[0].id })
	if !errors.Is(err, prover.ErrTooMuchLost) {
		t.Errorf("a sixth lost: got %v, want %v", err, prover.ErrTooMuchLost)
	}
	large := slices.Concat(groups, owed(9, grouped, 0))
	_, err = build(large, func(ref prover.SliverRef, _ int) bool { return ref.Blob == grouped.id })
	if !errors.Is(err, prover.ErrTooMuchLost) {
		t.Errorf("one large sliver lost: got %v, want %v", err, prover.ErrTooMuchLost)
	}
	for lostGroup := range 2 {
		_, err := build(large, func(ref prover.SliverRef, g int) bool { return ref.Blob == grouped.id && g == lostGroup })
		if err == nil || errors.Is(err, prover.ErrTooMuchLost) {
			t.Errorf("only group %d of two lost: got %v, want an error that asks for another attempt", lostGroup, err)
		}
	}
}

// TestLostSliverIsExcludedInTime: what nobody helps to rebuild until the middle of
// the proof window is declared, so that the rest is paid for.
func TestLostSliverIsExcludedInTime(t *testing.T) {
	for name, lose := range map[string]func(*prover.Node, prover.SliverRef) error{
		"missing": func(n *prover.Node, ref prover.SliverRef) error { return n.Store().DeleteSliver(ref) },
		"rotten": func(n *prover.Node, ref prover.SliverRef) error {
			flip(t, n.Store().SliverFile(ref, ".sliver"), blob.ChunkSize+5) // behind a chunk that is summed up first
			return nil
		},
	} {
		t.Run(name, func(t *testing.T) {
			l, submitter := newLedger(t, 4, 4), newSubmitter()
			c := config(t, l, submitter)
			n, err := prover.New(c)
			check(t, err)
			stop := runNode(t, n)
			var kept, all []prover.Group
			var samples []sample
			for i := range uint64(22) {
				s := newSample(t, 4, 3*blob.ChunkSize, fmt.Sprint("object ", i))
				mine := s.layout().SliverOfShard(s.id, 0)
				commitAll(t, n, s, mine)
				l.register(i+1, s, common.Hash{1})
				all = append(all, owed(i+1, s, mine)...)
				samples = append(samples, s)
			}
			stop()
			lost := all[7]
			check(t, lose(n, lost.Sliver))
			kept = slices.Delete(slices.Clone(all), 7, 8)

			start(t, c)
			seed := common.Hash{1}
			l.drawSeed(6, seed)
			l.change(func(v *fakeView) { v.block += 5 })
			exclusions := []availability.Exclusion{{Object: lost.Key.Object, Shard: lost.Key.Shard}}
			want := availability.NewClaim(canonical(t, seed, kept, samples...), exclusions, availability.NewWeight(lost.Weight))
			got := <-submitter.sent
			sameClaim(t, got, want)
			check(t, prover.CheckClaim(1, seed, prover.BuiltClaim{Claim: got.Claim, Opening: got.Opening}))
			submitter.answer <- errors.New("endpoint is down")
			sameClaim(t, <-submitter.sent, want) // as it was kept
			submitter.answer <- nil
		})
	}
}

// fakeSteward hands a node's changes to the test.
type fakeSteward struct {
	changes  chan any     // prover.Promise when held, released, accepted
	failures atomic.Int32 // so many calls fail
	price    chain.Amount // of a release
}

type (
	released prover.Promise
	accepted struct {
		shard uint8
		since uint32
	}
)

func newSteward() *fakeSteward { return &fakeSteward{changes: make(chan any, 16)} }

func (s *fakeSteward) send(ctx context.Context, change any) (prover.Inclusion, error) {
	select {
	case s.changes <- change:
		if s.failures.Add(-1) >= 0 {
			return prover.Inclusion{}, errors.New("endpoint is down")
		}
		return inclusion, nil
	case <-ctx.Done():
		return prover.Inclusion{}, ctx.Err()
	}
}

func (s *fakeSteward) Hold(ctx context.Context, p prover.Promise) (prover.Inclusion, error) {
	return s.send(ctx, p)
}

func (s *fakeSteward) Release(ctx context.Context, p prover.Promise, maxPrice chain.Amount) (prover.Inclusion, error) {
	if s.price.Cmp(maxPrice) > 0 {
		return prover.Inclusion{}, prover.ErrPrice
	}
	return s.send(ctx, released(p))
}

func (s *fakeSteward) Accept(ctx context.Context, shard uint8, since uint32) (prover.Inclusion, error) {
	return s.send(ctx, accepted{shard, since})
}

// heldWorld is node 1 with one shard and nodes 2 to 4, which have the slivers of object 1 and, once
// serving is set, of object 2.
type heldWorld struct {
	first, second sample
	shard         int
	roots         [2]common.Hash
	ledger        *fakeLedger
	steward       *fakeSteward
	config        prover.Config
	serving       atomic.Bool
}

func newHeldWorld(t *testing.T) *heldWorld {
	t.Helper()
	w := &heldWorld{
		first: newSample(t, 4, 1000, "first"), second: newSample(t, 4, 3000, "second"),
		ledger: newLedger(t, 4, 4), steward: newSteward(),
	}
	w.config = config(t, w.ledger, newSubmitter())
	w.config.Steward = w.steward
	w.ledger.change(func(v *fakeView) {
		for node := range uint32(4) {
			v.endpoints[node+1] = fmt.Sprint(node)
		}
	})
	w.config.Dial = func(endpoint string) prover.Peer {
		var shard int
		_, _ = fmt.Sscan(endpoint, &shard)
		return &objectsPeer{w, shard}
	}
	for i, s := range []sample{w.first, w.second} {
		_, w.roots[i] = s.list(t)
		w.ledger.register(uint64(i+1), s, w.roots[i])
	}
	return w
}

// inherit gives node 1 its shard with everything in it, held and certified before.
func (w *heldWorld) inherit(since, activeFrom uint32) {
	w.ledger.change(func(v *fakeView) {
		v.shards[w.shard].Since, v.shards[w.shard].ActiveFrom = since, activeFrom
		for object, r := range v.registrations {
			r.Certified, r.Held = 2, availability.NewShardSet(0, 1, 2, 3)
			v.registrations[object] = r
		}
	})
}

func (w *heldWorld) promise(object uint64) prover.Promise {
	return prover.Promise{Object: object, Shard: uint8(w.shard), CommitmentRoot: w.roots[object-1]}
}

// objectsPeer is a node of a heldWorld.
type objectsPeer struct {
	world *heldWorld
	shard int
}

func (p *objectsPeer) of(id blob.ID) (prover.Peer, error) {
	s := p.world.first
	if id != s.id {
		if s = p.world.second; !p.world.serving.Load() {
			return nil, errors.New("not served yet")
		}
	}
	var list []kzg.Commitment
	for _, sliver := range s.slivers {
		c, err := kzg.Commit(sliver)
		if err != nil {
			return nil, err
		}
		list = append(list, c)
	}
	return &samplePeer{sample: s, sliver: s.layout().SliverOfShard(s.id, p.shard), lies: -1, listed: list}, nil
}

func (p *objectsPeer) Metadata(ctx context.Context, id blob.ID) (blob.Metadata, error) {
	peer, err := p.of(id)
	if err != nil {
		return blob.Metadata{}, err
	}
	return peer.Metadata(ctx, id)
}

func (p *objectsPeer) Hashes(ctx context.Context, id blob.ID, sliver, chunks int) ([]blob.Hash, error) {
	peer, err := p.of(id)
	if err != nil {
		return nil, err
	}
	return peer.Hashes(ctx, id, sliver, chunks)
}

func (p *objectsPeer) Sliver(ctx context.Context, id blob.ID, sliver int, from, to, size int64) (io.ReadCloser, error) {
	peer, err := p.of(id)
	if err != nil {
		return nil, err
	}
	return peer.Sliver(ctx, id, sliver, from, to, size)
}

func (p *objectsPeer) ListShare(ctx context.Context, id blob.ID, root common.Hash, sliver int, size int64) (io.ReadCloser, error) {
	peer, err := p.of(id)
	if err != nil {
		return nil, err
	}
	return peer.ListShare(ctx, id, root, sliver, size)
}

func (w *heldWorld) expect(t *testing.T, want any) {
	t.Helper()
	select {
	case got := <-w.steward.changes:
		if got != want {
			t.Fatalf("changed %+v, want %+v", got, want)
		}
	case <-t.Context().Done():
		t.Fatal(t.Context().Err())
	}
}

// TestMissedSliverIsHeld: a sliver that the node did not sign for is recovered,
// checked and held, once; after a failure and a reorganisation again.
func TestMissedSliverIsHeld(t *testing.T) {
	w := newHeldWorld(t)
	w.steward.failures.Store(1)
	start(t, w.config)
	w.expect(t, w.promise(1))
	w.expect(t, w.promise(1)) // after the failure
	w.serving.Store(true)
	w.expect(t, w.promise(2)) // and nothing more of the first
	// The safe chain passes both blocks, but only the second change is in it.
	w.ledger.change(func(v *fakeView) {
		v.block = inclusion.Block
		r := v.registrations[2]
		r.Held = availability.NewShardSet(uint8(w.shard))
		v.registrations[2] = r
	})
	w.ledger.change(func(v *fakeView) { v.epoch.Number++ })
	w.expect(t, w.promise(1))
}

// TestInheritedShardIsAcceptedOnceWhole: with the last sliver, and not before.
func TestInheritedShardIsAcceptedOnceWhole(t *testing.T) {
	w := newHeldWorld(t)
	w.inherit(5, 9)
	n := start(t, w.config)
	check(t, n.Mend(t.Context(), w.first.ref(w.first.layout().SliverOfShard(w.first.id, w.shard))))
	select {
	case got := <-w.steward.changes:
		t.Fatalf("changed %+v while a sliver is missing", got)
	default:
	}
	w.serving.Store(true)
	w.expect(t, accepted{uint8(w.shard), 5})
	if ref := w.second.ref(w.second.layout().SliverOfShard(w.second.id, w.shard)); !n.Store().Has(ref) {
		t.Error("accepted a shard without all of its slivers")
	}
}

// TestInheritedSliverIsReleasedAtTheLastChance: what could not be had by the
// middle of the last epoch in which that is free.
func TestInheritedSliverIsReleasedAtTheLastChance(t *testing.T) {
	w := newHeldWorld(t)
	w.inherit(5, 6)
	n := start(t, w.config)
	second := w.second.ref(w.second.layout().SliverOfShard(w.second.id, w.shard))
	if err := n.Mend(t.Context(), second); !errors.Is(err, prover.ErrLost) {
		t.Fatalf("got %v, want %v", err, prover.ErrLost)
	}
	select {
	case got := <-w.steward.changes:
		t.Fatalf("changed %+v before the next committee is known", got)
	default:
	}
	w.ledger.change(func(v *fakeView) {
		for i := range v.shards {
			v.shards[i].Next = v.shards[i].Owner
		}
	})
	w.expect(t, released(w.promise(2)))
}

// TestInheritedGarbageIsReleased: at once, for nobody can ever prove it.
func TestInheritedGarbageIsReleased(t *testing.T) {
	s := newSample(t, 4, 1000, "garbage")
	list := slices.Concat(s.commitments(t, 0), s.commitments(t, 1), s.commitments(t, 2), s.commitments(t, 3))
	garbage, err := kzg.Commit([]byte("garbage"))
	check(t, err)
	list[2] = garbage
	peers := honest(s)
	peers[9] = &samplePeer{sample: s, sliver: 0, lies: -1}
	delete(peers, 3)
	for _, p := range peers {
		p.listed = list
	}
	l, steward := newLedger(t, 4, 1), newSteward()
	c := config(t, l, newSubmitter())
	c.Dial, c.Steward = withPeers(l, s, peers), steward
	root := treeRoot(t, s, list)
	l.register(1, s, root)
	shard := s.layout().ShardOfSliver(s.id, 2)
	l.change(func(v *fakeView) {
		v.shards[shard].Since, v.shards[shard].ActiveFrom = 5, 9
		r := v.registrations[1]
		r.Certified, r.Held = 2, availability.NewShardSet(0, 1, 2, 3)
		v.registrations[1] = r
	})
	start(t, c)
	want := released{Object: 1, Shard: uint8(shard), CommitmentRoot: root}
	if got := <-steward.changes; got != want {
		t.Errorf("changed %+v, want %+v", got, want)
	}
}
