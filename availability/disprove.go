package availability

import (
	"fmt"
	"iter"
)

// Disprove compares what a node claims with the canonical trace. It returns
// false when C and W are right: then the claim stands, whatever its inner steps
// say. Otherwise it returns the evidence at the first difference, complete but
// for the points and path of a [Sum] before the end, which the caller adds from
// the object's commitment list. It returns [ErrTrace] when the claimed trace is
// not the one that the claim commits to.
func Disprove(claim Claim, claimed, canonical *Trace) (Evidence, bool, error) {
	return DisproveSteps(claim, claimed.all(), canonical.all(), canonical.Last())
}

// DisproveSteps is [Disprove] for traces that are too long to hold. It reads the
// claimed steps once and to their end, because the paths need the whole tree,
// and the canonical ones, the last of which is given, up to the first
// difference. It keeps the leaf hashes around the difference and one byte a
// leaf. An error that either sequence yields is returned as it is.
func DisproveSteps(claim Claim, claimed, canonical iter.Seq2[Step, error], last Step) (Evidence, bool, error) {
	next, stop := iter.Pull2(canonical)
	defer stop()
	end := Step{Key: MaxKey, Sum: last.Sum, Weight: last.Weight}
	d := disproof{claim: claim, comparison: comparison{next: next, end: end}}
	for step, err := range claimed {
		if err == nil {
			err = d.add(step)
		}
		if err != nil {
			return Evidence{}, false, err
		}
	}
	tree := d.tree.Tree()
	if tree.Len() != int(claim.Leaves) || tree.Root() != claim.TraceRoot {
		return Evidence{}, false, fmt.Errorf("%w: %d steps under root %x, want %d under %x",
			ErrTrace, tree.Len(), tree.Root(), claim.Leaves, claim.TraceRoot)
	}
	if claim.Commitment == last.Sum && claim.Weight == last.Weight {
		return Evidence{}, false, nil
	}
	if !d.differs {
		if err := d.compare(claim.end(), true); err != nil {
			return Evidence{}, false, err
		}
	}
	return d.evidence(tree), true, nil
}

// disproof is a comparison that also builds the tree of the claimed steps and
// keeps what the paths at the difference need of it.
type disproof struct {
	comparison
	claim  Claim
	leaves int // added so far
	tree   TraceTreeBuilder
	// blocks are the leaf hashes of two neighbouring blocks, by the parity of their number. From the difference on,
	// they are the blocks of its leaf and of the one before.
	blocks [2][][32]byte
}

func (d *disproof) add(step Step) error {
	if d.leaves >= int(d.claim.Leaves) {
		return fmt.Errorf("%w: more than %d steps", ErrTrace, d.claim.Leaves)
	}
	if !d.differs {
		if err := d.compare(step, false); err != nil {
			return err
		}
	}
	leaf := step.Leaf()
	if number := d.leaves / TraceArity; !d.differs || number <= d.index/TraceArity {
		block := &d.blocks[number%2]
		if d.leaves%TraceArity == 0 {
			*block = (*block)[:0]
		}
		*block = append(*block, leaf)
	}
	d.leaves++
	return d.tree.Add(leaf)
}

func (d *disproof) evidence(tree *TraceTree) Evidence {
	return Evidence{
		Kind:         d.kind,
		Index:        uint32(d.index),
		Previous:     d.previous,
		PreviousPath: d.path(tree, d.index-1),
		Current:      d.current,
		CurrentPath:  d.path(tree, d.index),
		Group:        Group{Key: d.witness},
	}
}

// path returns the path of leaf i, nil for the virtual ends.
func (d *disproof) path(tree *TraceTree, i int) [][32]byte {
	if i < 0 || i >= tree.Len() {
		return nil
	}
	return tree.Path(i, d.blocks[i/TraceArity%2])
}

// comparison finds the least index at which a claimed trace differs from the
// canonical one, their virtual ends included, the predicate that holds there and
// its witness.
//
// Up to that index everything is canonical. So a key below the canonical one
// there is not obligated, one above skips the canonical one, and with equal keys
// the sums differ.
type comparison struct {
	next func() (Step, error, bool) // of the canonical steps
	end  Step                       // the canonical virtual end

	index    int  // of the step to compare next; of the difference once it is found
	previous Step // the step before it, which is canonical

	differs bool
	current Step // the claimed step that differs
	kind    Kind
	witness Key
}

// compare takes the next claimed step, virtual if it is the end.
func (c *comparison) compare(got Step, virtual bool) error {
	want, err, inner := c.next()
	if err != nil {
		return err
	}
	if !inner {
		want = c.end
	}
	// An inner leaf may bear the key of the virtual end, which nobody answers for.
	if got == want && inner != virtual {
		c.index++
		c.previous = got
		return nil
	}
	c.differs, c.current = true, got
	switch order := got.Key.Compare(want.Key); {
	case got.Key.Compare(c.previous.Key) <= 0:
		c.kind = Order
	case order > 0:
		c.kind, c.witness = Omission, want.Key
	case order < 0 || !virtual && !inner:
		c.kind = Intrusion
	case virtual:
		c.kind = Sum
	default:
		c.kind, c.witness = Sum, want.Key
	}
	return nil
}
