package verifier_test

import (
	"context"
	"errors"
	"iter"
	"runtime"
	"testing"

	"github.com/walrus-evm/walrus/availability"
	"github.com/walrus-evm/walrus/kzg"
	"github.com/walrus-evm/walrus/verifier"
)

// docket is a case of many groups of one sample: object numbers stand for copies of it.
type docket struct {
	testing.TB
	sample  *sample
	object  availability.Object
	missing uint64 // object whose list is not there
}

func (d *docket) Group(availability.Object, int, int) ([]kzg.Commitment, error) {
	return d.sample.commitments[:1], nil
}

func (d *docket) Evidence(o availability.Object, key availability.Key) (availability.Group, error) {
	sliver := o.Layout.SliverOfShard(o.ID, int(key.Shard))
	return availability.Group{Key: key, Points: availability.Points(d.sample.ofSliver(sliver)), Path: d.sample.tree(d).Path(sliver, 0)}, nil
}

func (d *docket) Obligated(key availability.Key) (bool, error) {
	return key.Shard == 0 && key.Group == 0, nil
}

func (d *docket) Object(number uint64) (availability.Object, error) {
	if number == d.missing {
		return availability.Object{}, verifier.ErrNotArchived
	}
	return d.object, nil
}

// newDocket returns a case of n objects. All commitments of the sample are equal, so every group looks alike.
func newDocket(t testing.TB, n int) (*docket, verifier.Prosecution) {
	t.Helper()
	s := newSample(t, 4, 4, 1)
	for i := range s.commitments {
		s.commitments[i] = s.commitments[0]
	}
	d := &docket{TB: t, sample: s, object: s.archived(t)}
	p := verifier.Prosecution{Case: verifier.Case{Seed: [32]byte{1}, Object: d.Object, Lists: d}, Register: d, Witnesses: d}
	for i := range n {
		p.Keys = append(p.Keys, availability.Key{Object: uint64(i + 1)})
	}
	return d, p
}

// endless yields count steps without end in sight, and counts them.
func endless(count uint32, served *uint32) iter.Seq2[availability.Step, error] {
	return func(yield func(availability.Step, error) bool) {
		for *served = 0; *served < count; {
			*served++
			if !yield(availability.Step{Key: availability.Key{Object: uint64(*served)}, Sum: kzg.Point{1}}, nil) {
				return
			}
		}
	}
}

// TestHugeTraceIsReadInBoundedMemory reads a long trace, none of which is right.
func TestHugeTraceIsReadInBoundedMemory(t *testing.T) {
	const leaves = 1 << 17
	var served uint32
	var tree availability.TraceTreeBuilder
	for step := range endless(leaves, &served) {
		check(t, tree.Add(step.Leaf()))
	}
	claim := availability.Claim{Leaves: leaves, TraceRoot: tree.Tree().Root(), Weight: availability.NewWeight(1)}
	_, p := newDocket(t, 3)
	var before, after runtime.MemStats
	runtime.GC()
	runtime.ReadMemStats(&before)
	peak := uint64(0)
	watched := func(yield func(availability.Step, error) bool) {
		for step, err := range endless(leaves, &served) {
			if served%(leaves/8) == 0 {
				runtime.GC()
				runtime.ReadMemStats(&after)
				peak = max(peak, after.HeapAlloc)
			}
			if !yield(step, err) {
				return
			}
		}
	}
	evidence, wrong, err := p.Disprove(t.Context(), claim, watched)
	if err != nil || !wrong || evidence.Kind != availability.Sum || evidence.Index != 0 {
		t.Fatalf("evidence %v at %d, wrong %v, %v", evidence.Kind, evidence.Index, wrong, err)
	}
	if served != leaves {
		t.Errorf("%d steps read, want all %d", served, leaves)
	}
	// A byte and a bit for each leaf, where the steps alone would be 160.
	if used := int64(peak) - int64(before.HeapAlloc); used > 4*leaves {
		t.Errorf("%d bytes of heap for %d steps", used, leaves)
	}
}

// TestDisproveLeavesUndecided goes through what must not end in evidence.
func TestDisproveLeavesUndecided(t *testing.T) {
	t.Parallel()
	d, p := newDocket(t, 3)
	var served uint32
	claim := availability.Claim{Leaves: 3, TraceRoot: [32]byte{9}, Weight: availability.NewWeight(1)}
	if _, wrong, err := p.Disprove(t.Context(), claim, endless(3, &served)); !errors.Is(err, availability.ErrTrace) || wrong {
		t.Errorf("another root: wrong %v, error %v, want ErrTrace", wrong, err)
	}
	if _, wrong, err := p.Disprove(t.Context(), claim, endless(4, &served)); !errors.Is(err, availability.ErrTrace) || wrong {
		t.Errorf("a step too many: wrong %v, error %v, want ErrTrace", wrong, err)
	}
	ended, cancel := context.WithCancel(t.Context())
	cancel()
	if _, wrong, err := p.Disprove(ended, claim, endless(3, &served)); !errors.Is(err, context.Canceled) || wrong {
		t.Errorf("told to stop: wrong %v, error %v", wrong, err)
	}
	d.missing = 2
	if verdict, err := p.Judge(t.Context(), claim); !errors.Is(err, verifier.ErrNotArchived) || verdict != 0 {
		t.Errorf("a list is missing: %v, error %v", verdict, err)
	}
	if _, wrong, err := p.Disprove(t.Context(), claim, endless(3, &served)); !errors.Is(err, verifier.ErrNotArchived) || wrong {
		t.Errorf("a list is missing: wrong %v, error %v", wrong, err)
	}
}

// BenchmarkJudge recomputes a claim over archived lists: what verifying a terabyte costs, per chunk.
func BenchmarkJudge(b *testing.B) {
	s := longSample(b)
	a := openArchive(b, b.TempDir())
	object := s.archived(b)
	check(b, a.Put(object, s.commitments))
	c := verifier.Case{Lists: a, Object: func(uint64) (availability.Object, error) { return object, nil }}
	const groups = 100
	for i := range groups {
		c.Keys = append(c.Keys, availability.Key{Object: uint64(i + 1)})
	}
	for b.Loop() {
		if _, err := c.Judge(b.Context(), availability.Claim{}); err != nil {
			b.Fatal(err)
		}
	}
	b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N*groups*128), "ns/chunk")
}
