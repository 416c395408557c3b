package availability_test

import (
	"errors"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/walrus-evm/walrus/availability"
)

func traceOf(t *testing.T, list []availability.Step) *availability.Trace {
	t.Helper()
	trace, err := availability.NewTrace(list)
	if err != nil {
		t.Fatal(err)
	}
	return trace
}

func stepsTo(n int) []availability.Step {
	list := make([]availability.Step, n)
	for i := range list {
		list[i] = stepAt(i)
	}
	return list
}

// forgedClaim returns the claim of a trace with totals that no trace here has.
func forgedClaim(trace *availability.Trace) availability.Claim {
	claim := availability.NewClaim(trace, nil, availability.Weight{})
	claim.Weight = availability.NewWeight(3)
	return claim
}

// ask answers a question as its node would, after checking that it stands in the claim's tree.
func ask(t *testing.T, opened *availability.Opened, claim availability.Claim, trace *availability.Trace, q *availability.Question) {
	t.Helper()
	if got := trace.Tree().NodePath(q.Node); !slices.Equal(got, q.Path) {
		t.Fatalf("path of node %s: %x, want %x", q.Node, q.Path, got)
	}
	if got := trace.Tree().Node(q.Node.Height, int(q.Node.Index)); got != q.Hash {
		t.Fatalf("node %s: %x, want %x", q.Node, q.Hash, got)
	}
	if q.Node.IsLeafBlock() {
		leaves := trace.LeavesUnder(q.Node.Index)
		if err := opened.AddLeaves(q.Node.Index, leaves[1:]); !errors.Is(err, availability.ErrReveal) {
			t.Fatalf("answer without its first leaf: %v, want ErrReveal", err)
		}
		if err := opened.AddLeaves(q.Node.Index, leaves); err != nil {
			t.Fatal(err)
		}
		return
	}
	children := trace.Tree().Children(q.Node)
	if err := opened.AddChildren(q.Node, children); err != nil {
		t.Fatal(err)
	}
	children[7][0] ^= 1
	if err := opened.AddChildren(q.Node, children); !errors.Is(err, availability.ErrReveal) {
		t.Fatalf("altered answer: %v, want ErrReveal", err)
	}
}

// TestOpenedFindsWhatTheWholeTraceShows goes down by questions and must find the evidence that [availability.Disprove]
// finds with the whole trace in hand, for traces of other lengths than the canonical one too.
func TestOpenedFindsWhatTheWholeTraceShows(t *testing.T) {
	t.Parallel()
	random := rand.New(rand.NewPCG(1, 2))
	sizes := []int{0, 1, 2, 31, 32, 33, 64, 70, 1023, 1024, 1025, 1100}
	for _, n := range sizes {
		canonical := traceOf(t, stepsTo(n))
		for _, m := range sizes {
			list := stepsTo(m)
			if m > 0 && random.IntN(3) > 0 {
				list[random.IntN(m)].Weight = availability.NewWeight(1)
			}
			claimed := traceOf(t, list)
			claim := forgedClaim(claimed)
			want, wrong, err := availability.Disprove(claim, claimed, canonical)
			if err != nil || !wrong {
				t.Fatalf("%d of %d: %v, %v", m, n, wrong, err)
			}
			opened := availability.NewOpened(claim)
			for questions := 0; ; questions++ {
				got, question, err := opened.Disprove(canonical)
				if err != nil {
					t.Fatalf("%d of %d: %v", m, n, err)
				}
				if question == nil {
					same := cmp.Options{cmp.Comparer(func(a, b [][32]byte) bool { return slices.Equal(a, b) }), cmp.AllowUnexported(availability.Weight{})}
					if diff := cmp.Diff(&want, got, same); diff != "" {
						t.Fatalf("%d of %d: %s", m, n, diff)
					}
					break
				}
				if questions == 5 {
					t.Fatalf("%d of %d: more than five questions", m, n)
				}
				ask(t, opened, claim, claimed, question)
			}
		}
	}
}

// TestOpenedAsksForHoles: a tree that is empty where its claim has leaves must be asked there, where nobody can answer.
func TestOpenedAsksForHoles(t *testing.T) {
	t.Parallel()
	canonical := traceOf(t, stepsTo(33))
	claim := forgedClaim(canonical)
	claim.Leaves = 70 // of the same height
	opened := availability.NewOpened(claim)
	_, question, err := opened.Disprove(canonical)
	if err != nil || question == nil || question.Node.Height != 10 {
		t.Fatalf("got %v, %v", question, err)
	}
	if err := opened.AddChildren(question.Node, canonical.Tree().Children(question.Node)); err != nil {
		t.Fatal(err)
	}
	_, question, err = opened.Disprove(canonical)
	if err != nil || question == nil || question.Node != availability.LeafBlock(1) {
		t.Fatalf("got %v, %v", question, err)
	}
	for have := range 33 {
		if err := opened.AddLeaves(1, stepsTo(33)[:have]); !errors.Is(err, availability.ErrReveal) {
			t.Fatalf("%d leaves: %v, want ErrReveal", have, err)
		}
	}
}

// TestOpenedMindsTheOrder: nothing can be added under what was not opened.
func TestOpenedMindsTheOrder(t *testing.T) {
	t.Parallel()
	trace := traceOf(t, stepsTo(1100))
	opened := availability.NewOpened(forgedClaim(trace))
	if err := opened.AddLeaves(3, trace.LeavesUnder(3)); !errors.Is(err, availability.ErrUnopened) {
		t.Errorf("leaves: %v, want ErrUnopened", err)
	}
	if err := opened.AddChildren(availability.TraceNode{Height: 20}, availability.Children{}); !errors.Is(err, availability.ErrUnopened) {
		t.Errorf("above the root: %v, want ErrUnopened", err)
	}
	if _, _, err := availability.NewOpened(availability.NewClaim(trace, nil, availability.Weight{})).Disprove(trace); err != nil {
		t.Errorf("right claim: %v", err)
	}
}

// TestOpenedGoesDownFiveLevels: the longest traces are five levels deep, and no more than five questions lead to the
// first difference, wherever it is.
func TestOpenedGoesDownFiveLevels(t *testing.T) {
	if testing.Short() {
		t.Skip("builds traces of a million leaves")
	}
	t.Parallel()
	const leaves = 1<<20 + 5
	right := make([]availability.Step, leaves)
	for i := range right {
		right[i] = availability.Step{Key: availability.Key{Object: uint64(i + 1)}}
	}
	canonical := traceOf(t, right)
	for _, wrong := range []int{0, 1<<19 + 7, leaves - 1} {
		list := slices.Clone(right)
		list[wrong].Weight = availability.NewWeight(1)
		claimed := traceOf(t, list)
		claim := forgedClaim(claimed)
		opened := availability.NewOpened(claim)
		for questions := 0; ; questions++ {
			evidence, question, err := opened.Disprove(canonical)
			if err != nil {
				t.Fatal(err)
			}
			if question == nil {
				if questions != 5 || evidence.Kind != availability.Sum || int(evidence.Index) != wrong {
					t.Errorf("leaf %d: %s at %d after %d questions", wrong, evidence.Kind, evidence.Index, questions)
				}
				break
			}
			ask(t, opened, claim, claimed, question)
		}
	}
}
