package availability

import (
	"bufio"
	"fmt"
	"io"
)

// Canonical is a canonical trace as the search for the first difference needs
// it: a [Trace] in memory or a [StoredTrace].
type Canonical interface {
	// Len returns N, the number of steps.
	Len() int
	// Last returns the last step, the virtual beginning for none.
	Last() Step
	// Tree returns the tree over the steps.
	Tree() *TraceTree
	// ReadLeaves returns the steps of leaf block j.
	ReadLeaves(j uint32) ([]Step, error)
}

// StoredTrace is a trace whose steps lie elsewhere, on a disk: in memory it takes
// a byte a leaf. It is immutable as long as they are.
type StoredTrace struct {
	steps io.ReaderAt
	tree  *TraceTree
	last  Step
}

// ReadTrace returns the trace of the n steps that lie in r one after the other,
// [StepSize] bytes each. It reads all of them once, for the tree, and each block
// again when it is asked for. It returns [ErrEncoding] and the errors of r.
func ReadTrace(r io.ReaderAt, n int) (*StoredTrace, error) {
	t := &StoredTrace{steps: r}
	in := bufio.NewReaderSize(io.NewSectionReader(r, 0, int64(n)*StepSize), 1<<16)
	var tree TraceTreeBuilder
	var raw [StepSize]byte
	for i := range n {
		if _, err := io.ReadFull(in, raw[:]); err != nil {
			return nil, fmt.Errorf("step %d of %d: %w", i, n, err)
		}
		if err := t.last.UnmarshalBinary(raw[:]); err != nil {
			return nil, fmt.Errorf("step %d: %w", i, err)
		}
		if err := tree.Add(t.last.Leaf()); err != nil {
			return nil, err
		}
	}
	t.tree = tree.Tree()
	return t, nil
}

// Len returns N, the number of steps.
func (t *StoredTrace) Len() int { return t.tree.Len() }

// Last returns the last step.
func (t *StoredTrace) Last() Step { return t.last }

// Root returns the trace root, zero for an empty trace.
func (t *StoredTrace) Root() [32]byte { return t.tree.Root() }

// Tree returns the tree over the steps.
func (t *StoredTrace) Tree() *TraceTree { return t.tree }

// ReadLeaves returns the answer for leaf block j, which must exist. It returns
// [ErrEncoding] and the errors of the reader.
func (t *StoredTrace) ReadLeaves(j uint32) ([]Step, error) {
	from := int(j) * TraceArity
	steps := make([]Step, min(t.Len()-from, TraceArity))
	raw := make([]byte, len(steps)*StepSize)
	if _, err := t.steps.ReadAt(raw, int64(from)*StepSize); err != nil {
		return nil, fmt.Errorf("leaf block %d: %w", j, err)
	}
	for i := range steps {
		if err := steps[i].UnmarshalBinary(raw[i*StepSize : (i+1)*StepSize]); err != nil {
			return nil, fmt.Errorf("leaf block %d: %w", j, err)
		}
	}
	return steps, nil
}

// ReadLeaves is [Trace.LeavesUnder].
func (t *Trace) ReadLeaves(j uint32) ([]Step, error) { return t.LeavesUnder(j), nil }
