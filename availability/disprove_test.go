package availability_test

import (
	"errors"
	"iter"
	"testing"

	"github.com/walrus-evm/walrus/availability"
	"github.com/walrus-evm/walrus/kzg"
)

// steps yields n steps of a trace whose sums are no points, which no comparison minds, and an error behind them if there is one.
func steps(n int, err error) iter.Seq2[availability.Step, error] {
	return func(yield func(availability.Step, error) bool) {
		for i := range n {
			if !yield(stepAt(i), nil) {
				return
			}
		}
		if err != nil {
			yield(availability.Step{}, err)
		}
	}
}

func stepAt(i int) availability.Step {
	return availability.Step{
		Key: availability.Key{Object: uint64(i/7 + 1), Group: uint32(i % 7)},
		Sum: kzg.Point{126: byte(i >> 8), 127: byte(i)}, Weight: availability.NewWeight(uint64(10 * (i + 1))),
	}
}

// altered yields the steps with one changed.
func altered(n, at int) iter.Seq2[availability.Step, error] {
	return func(yield func(availability.Step, error) bool) {
		for step, err := range steps(n, nil) {
			if step == stepAt(at) {
				step.Sum[0] = 1
			}
			if !yield(step, err) {
				return
			}
		}
	}
}

// claimOf returns the claim of n steps, altered at one of them, that ends in forged sums.
func claimOf(t *testing.T, n, at int) availability.Claim {
	t.Helper()
	var tree availability.TraceTreeBuilder
	for step := range altered(n, at) {
		if err := tree.Add(step.Leaf()); err != nil {
			t.Fatal(err)
		}
	}
	return availability.Claim{Leaves: uint32(n), TraceRoot: tree.Tree().Root(), Weight: availability.NewWeight(3)}
}

// TestDisproveStepsFindsPaths looks for differences on both sides of the edges of the tree's blocks.
func TestDisproveStepsFindsPaths(t *testing.T) {
	t.Parallel()
	const n = 32*32 + 70
	for _, at := range []int{0, 1, 31, 32, 33, 63, 64, 65, 1022, 1023, 1024, 1025, n - 2, n - 1, n} {
		claim := claimOf(t, n, at)
		ev, wrong, err := availability.DisproveSteps(claim, altered(n, at), steps(n, nil), stepAt(n-1))
		if err != nil || !wrong {
			t.Fatalf("difference at %d: wrong %v, %v", at, wrong, err)
		}
		if ev.Kind != availability.Sum || int(ev.Index) != at {
			t.Errorf("difference at %d: %s at %d", at, ev.Kind, ev.Index)
		}
		if at > 0 {
			if err := availability.VerifyTracePath(claim.TraceRoot, ev.Previous.Leaf(), at-1, n, ev.PreviousPath); err != nil {
				t.Errorf("difference at %d: previous leaf: %v", at, err)
			}
		}
		if at < n {
			if err := availability.VerifyTracePath(claim.TraceRoot, ev.Current.Leaf(), at, n, ev.CurrentPath); err != nil {
				t.Errorf("difference at %d: current leaf: %v", at, err)
			}
		}
	}
}

// A claim of more or fewer steps than the trace has is answered for by nobody.
func TestDisproveStepsCountsTheClaimed(t *testing.T) {
	t.Parallel()
	claim := claimOf(t, 40, 5)
	for _, served := range []int{0, 39, 41} {
		if _, _, err := availability.DisproveSteps(claim, altered(served, 5), steps(40, nil), stepAt(39)); !errors.Is(err, availability.ErrTrace) {
			t.Errorf("%d steps of 40: error %v, want ErrTrace", served, err)
		}
	}
}

// An error on either side leaves the comparison open.
func TestDisproveStepsReturnsErrors(t *testing.T) {
	t.Parallel()
	failure := errors.New("no answer")
	claim := claimOf(t, 40, 40)
	if _, wrong, err := availability.DisproveSteps(claim, steps(39, failure), steps(40, nil), stepAt(39)); !errors.Is(err, failure) || wrong {
		t.Errorf("claimed steps end in an error: %v, %v", wrong, err)
	}
	if _, wrong, err := availability.DisproveSteps(claim, steps(40, nil), steps(30, failure), stepAt(39)); !errors.Is(err, failure) || wrong {
		t.Errorf("canonical steps end in an error: %v, %v", wrong, err)
	}
	// At the virtual end too: else missing commitments would look like a trace that is too long.
	if _, wrong, err := availability.DisproveSteps(claim, steps(40, nil), steps(40, failure), stepAt(39)); !errors.Is(err, failure) || wrong {
		t.Errorf("canonical end is an error: %v, %v", wrong, err)
	}
}
