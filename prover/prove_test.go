package prover_test

import (
	"bytes"
	"context"
	"crypto/sha256"
	"errors"
	"io"
	"iter"
	"runtime"
	"slices"
	"sync"
	"sync/atomic"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/walrus-evm/walrus/availability"
	"github.com/walrus-evm/walrus/blob"
	"github.com/walrus-evm/walrus/kzg"
	"github.com/walrus-evm/walrus/prover"
)

// commitAll stores the slivers and their commitments.
func commitAll(t testing.TB, n *prover.Node, s sample, slivers ...int) {
	t.Helper()
	s.fill(t, n.Store(), slivers...)
	for _, i := range slivers {
		check(t, n.EnsureCommitments(t.Context(), s.ref(i)))
	}
}

// owed returns the groups of the slivers, whatever their order, as obligations by rising key.
func owed(object uint64, s sample, slivers ...int) []prover.Group {
	var groups []prover.Group
	for _, i := range slivers {
		for g := range s.layout().Groups() {
			groups = append(groups, prover.Group{
				Key:    availability.Key{Object: object, Shard: uint8(s.layout().ShardOfSliver(s.id, i)), Group: uint32(g)},
				Sliver: s.ref(i),
				Weight: uint64(s.layout().GroupWeight(g)),
			})
		}
	}
	slices.SortFunc(groups, func(a, b prover.Group) int { return a.Key.Compare(b.Key) })
	return groups
}

// canonical computes the trace naively: every commitment from its chunk, one after the other.
func canonical(t testing.TB, seed [32]byte, groups []prover.Group, samples ...sample) *availability.Trace {
	t.Helper()
	var b availability.Builder
	for _, g := range groups {
		i := slices.IndexFunc(samples, func(s sample) bool { return s.id == g.Sliver.Blob })
		all := samples[i].commitments(t, g.Sliver.Index)
		from := int(g.Key.Group) * blob.GroupChunks
		part := all[from:min(len(all), from+blob.GroupChunks)]
		check(t, b.Add(g.Key, availability.GroupSum(seed, g.Key, part), g.Weight))
	}
	return b.Trace()
}

func TestClaimIsTheCanonicalOne(t *testing.T) {
	l := newLedger(t, 4, 1)
	n := start(t, config(t, l, newSubmitter()))
	empty, small := newSample(t, 4, 0, "a"), newSample(t, 4, 3*blob.ChunkSize+5, "b")
	grouped := newSample(t, 4, 2*129*blob.ChunkSize, "c") // two groups a sliver
	commitAll(t, n, empty, 0, 1, 2, 3)
	commitAll(t, n, small, 1, 2)
	commitAll(t, n, grouped, 0)
	seed := sha256.Sum256([]byte("seed"))
	for name, groups := range map[string][]prover.Group{
		"nothing":     nil,
		"one byte":    owed(1, empty, 2),
		"two objects": slices.Concat(owed(1, empty, 0, 1, 2, 3), owed(7, small, 1, 2)),
		"two groups":  slices.Concat(owed(2, small, 1), owed(3, grouped, 0), owed(9, small, 1, 2)),
	} {
		t.Run(name, func(t *testing.T) {
			var trace bytes.Buffer
			built, err := prover.BuildClaim(t.Context(), prover.ClaimInput{
				Node: 3, Seed: seed, Groups: slices.Values(groups), Source: n.Store(), Trace: &trace,
			})
			check(t, err)
			want := canonical(t, seed, groups, empty, small, grouped)
			if diff := cmp.Diff(availability.NewClaim(want, nil, availability.Weight{}), built.Claim,
				cmp.Comparer(func(a, b kzg.Commitment) bool { return a == b }),
				cmp.Comparer(func(a, b availability.Weight) bool { return a == b })); diff != "" {
				t.Errorf("claim (-canonical +built):\n%s", diff)
			}
			var steps []byte
			for _, step := range want.Steps() {
				steps, _ = step.AppendBinary(steps)
			}
			if !bytes.Equal(steps, trace.Bytes()) {
				t.Errorf("trace: %d bytes, differ from the canonical %d", trace.Len(), len(steps))
			}
			check(t, prover.CheckClaim(3, seed, built))
			if err := prover.CheckClaim(4, seed, built); !built.Opening.Witness.IsInfinity() && !errors.Is(err, kzg.ErrWrongProof) {
				t.Errorf("as another node's: got %v, want %v", err, kzg.ErrWrongProof)
			}
		})
	}
}

func TestClaimNeedsRisingKeys(t *testing.T) {
	l := newLedger(t, 4, 1)
	n := start(t, config(t, l, newSubmitter()))
	s := newSample(t, 4, 10, "order")
	commitAll(t, n, s, 0, 1)
	groups := owed(1, s, 0, 1)
	for name, wrong := range map[string][]prover.Group{
		"falling":  {groups[1], groups[0]},
		"repeated": {groups[0], groups[0]},
	} {
		_, err := prover.BuildClaim(t.Context(), prover.ClaimInput{
			Node: 1, Groups: slices.Values(wrong), Source: n.Store(), Trace: io.Discard,
		})
		if !errors.Is(err, availability.ErrOrder) {
			t.Errorf("%s: got %v, want %v", name, err, availability.ErrOrder)
		}
	}
}

func TestClaimFailsOnAnyLostByte(t *testing.T) {
	l := newLedger(t, 4, 1)
	s := newSample(t, 4, 3*blob.ChunkSize+5, "lost")
	for name, suffix := range map[string]string{"byte": ".sliver", "commitment": ".points"} {
		t.Run(name, func(t *testing.T) {
			n, err := prover.New(config(t, l, newSubmitter()))
			check(t, err)
			store := n.Store()
			stop := runNode(t, n)
			commitAll(t, n, s, 0)
			stop() // nobody repairs
			flip(t, store.SliverFile(s.ref(0), suffix), 50)
			_, err = prover.BuildClaim(t.Context(), prover.ClaimInput{
				Node: 1, Groups: slices.Values(owed(1, s, 0)), Source: store, Trace: io.Discard,
			})
			if !errors.Is(err, prover.ErrCorrupt) {
				t.Errorf("got %v, want %v", err, prover.ErrCorrupt)
			}
		})
	}
}

// TestClaimFindsForeignCommitments: a claim whose commitments are another blob's
// has a perfectly shaped trace; only the sums show it. The error tells where to look.
func TestClaimFindsForeignCommitments(t *testing.T) {
	s, other := newSample(t, 4, 100, "own"), newSample(t, 4, 100, "foreign")
	seed := [32]byte{9}
	groups := owed(7, s, 0)
	_, err := prover.BuildClaim(t.Context(), prover.ClaimInput{
		Node: 1, Seed: seed, Groups: slices.Values(groups), Trace: io.Discard,
		Source: fixedSource{s.slivers[0], other.commitments(t, 0)},
	})
	damage, ok := errors.AsType[*prover.DamageError](err)
	if !ok || !errors.Is(err, prover.ErrCorrupt) {
		t.Fatalf("got %v, want a DamageError", err)
	}
	if want := (prover.DamageError{Last: groups[0].Key}); *damage != want {
		t.Errorf("damage after %s up to %s, want up to %s", damage.After, damage.Last, want.Last)
	}
}

// oneBad serves wrong bytes of one object among many.
type oneBad struct {
	fixedSource
	bad blob.ID
}

func (s oneBad) ReadGroup(ctx context.Context, ref prover.SliverRef, g int, visit func([][]byte) error) ([]kzg.Commitment, error) {
	source := s.fixedSource
	if ref.Blob == s.bad {
		source.chunk = slices.Clone(source.chunk)
		source.chunk[len(source.chunk)-1] ^= 1
	}
	return source.ReadGroup(ctx, ref, g, visit)
}

// TestDamageIsFoundByItsSegment: the check at a segment's end comes before anything of it is saved, names the segment,
// and another attempt goes on behind the last sound one.
func TestDamageIsFoundByItsSegment(t *testing.T) {
	chunk := bytes.Repeat([]byte{7}, blob.ChunkSize)
	c, err := kzg.Commit(chunk)
	check(t, err)
	var groups []prover.Group
	for i := range 3 * 1024 {
		groups = append(groups, prover.Group{Key: availability.Key{Object: uint64(i + 1)}, Weight: 1})
	}
	bad := blob.ID{1}
	const at = 1500
	groups[at].Sliver.Blob = bad
	kept := new(keptCheckpoints)
	input := prover.ClaimInput{
		Node: 1, Seed: [32]byte{1}, Groups: slices.Values(groups), Trace: io.Discard, Checkpoints: kept,
		Source: oneBad{fixedSource{chunk, []kzg.Commitment{c}}, bad},
	}
	kept.due = func() bool { kept.asked++; return kept.asked == 700 }
	_, err = prover.BuildClaim(t.Context(), input)
	damage, ok := errors.AsType[*prover.DamageError](err)
	if !ok {
		t.Fatalf("got %v, want a DamageError", err)
	}
	// The second segment began at the checkpoint and is full.
	if after, last := uint64(700), uint64(700+1024); damage.After.Object != after || damage.Last.Object != last {
		t.Errorf("damage after object %d up to %d, want %d and %d", damage.After.Object, damage.Last.Object, after, last)
	}
	if kept.saved == nil || kept.saved.Key != groups[699].Key {
		t.Fatalf("checkpoint %+v, want one at object 700", kept.saved)
	}
	var read atomic.Int64
	input.Source = readCounter{fixedSource{chunk, []kzg.Commitment{c}}, &read} // repaired
	built, err := prover.BuildClaim(t.Context(), input)
	check(t, err)
	check(t, prover.CheckClaim(1, input.Seed, built))
	if want := int64(len(groups) - 700); read.Load() != want {
		t.Errorf("read %d groups after the repair, want %d", read.Load(), want)
	}
}

type readCounter struct {
	fixedSource
	read *atomic.Int64
}

func (s readCounter) ReadGroup(ctx context.Context, ref prover.SliverRef, g int, visit func([][]byte) error) ([]kzg.Commitment, error) {
	s.read.Add(1)
	return s.fixedSource.ReadGroup(ctx, ref, g, visit)
}

// keptCheckpoints keeps the last checkpoint in memory.
type keptCheckpoints struct {
	asked int
	due   func() bool
	saved *prover.Checkpoint
}

func (k *keptCheckpoints) Resume() *prover.Checkpoint      { return k.saved }
func (k *keptCheckpoints) Due() bool                       { return k.due() }
func (k *keptCheckpoints) Save(c *prover.Checkpoint) error { k.saved = c; return nil }

type fixedSource struct {
	chunk       []byte
	commitments []kzg.Commitment
}

func (s fixedSource) ReadGroup(_ context.Context, _ prover.SliverRef, _ int, visit func([][]byte) error) ([]kzg.Commitment, error) {
	return s.commitments, visit([][]byte{s.chunk})
}

// endless yields n groups of the same full chunk.
func endless(n int) iter.Seq[prover.Group] {
	return func(yield func(prover.Group) bool) {
		for i := range n {
			if !yield(prover.Group{Key: availability.Key{Object: uint64(i + 1)}, Weight: 1}) {
				return
			}
		}
	}
}

// TestProvingMemoryDoesNotGrow proves 16 times as much and compares the memory in
// use at the fullest.
func TestProvingMemoryDoesNotGrow(t *testing.T) {
	chunk := bytes.Repeat([]byte{7}, blob.ChunkSize)
	c, err := kzg.Commit(chunk)
	check(t, err)
	peak := func(groups int) uint64 {
		source := &measuringSource{fixedSource: fixedSource{chunk, []kzg.Commitment{c}}}
		_, err := prover.BuildClaim(t.Context(), prover.ClaimInput{
			Node: 1, Groups: endless(groups), Source: source, Trace: io.Discard,
		})
		check(t, err)
		return source.peak
	}
	peak(64) // tables and pools
	few, many := peak(64), peak(1024)
	if many > 2*few+(8<<20) {
		t.Errorf("proving 64 groups held %d bytes, 1024 held %d", few, many)
	}
}

// measuringSource looks at the live heap on every 32nd read.
type measuringSource struct {
	fixedSource
	mu    sync.Mutex
	reads int
	peak  uint64
}

func (s *measuringSource) ReadGroup(ctx context.Context, ref prover.SliverRef, g int, visit func([][]byte) error) ([]kzg.Commitment, error) {
	s.mu.Lock()
	if s.reads++; s.reads%32 == 0 {
		var m runtime.MemStats
		runtime.GC()
		runtime.ReadMemStats(&m)
		s.peak = max(s.peak, m.HeapAlloc)
	}
	s.mu.Unlock()
	return s.fixedSource.ReadGroup(ctx, ref, g, visit)
}

func buildAll(t testing.TB, source prover.Source, groups []prover.Group) {
	t.Helper()
	built, err := prover.BuildClaim(t.Context(), prover.ClaimInput{
		Node: 1, Groups: slices.Values(groups), Source: source, Trace: io.Discard,
	})
	check(t, err)
	check(t, prover.CheckClaim(1, [32]byte{}, built))
}
