package prover

import (
	"fmt"
	"slices"

	"github.com/walrus-evm/walrus/availability"
	"github.com/walrus-evm/walrus/kzg"
)

// Checkpoints keeps how far a claim has come, so that an attempt after a crash
// goes on there instead of reading everything again. It belongs to one claim.
type Checkpoints interface {
	// Resume returns the checkpoint to go on from, whose steps the trace's writer has received
	// already, or nil to begin anew.
	Resume() *Checkpoint
	// Due reports whether it is time for the next checkpoint. It is asked after every group.
	Due() bool
	// Save makes a checkpoint durable with all that was written to the trace. It may keep the value.
	Save(c *Checkpoint) error
}

// Checkpoint is a claim in the making: everything that follows from its groups
// up to one of them. Its size does not depend on how many they are.
type Checkpoint struct {
	// Key is the last group that was traced or left out.
	Key availability.Key
	// Last is the last step of the trace, Leaves their number. Tree is the tree over them: who resumes a
	// checkpoint makes it of the steps.
	Last   availability.Step
	Leaves uint32
	Tree   availability.TraceTreeBuilder
	// Sum is P = Σ ρ·p over the groups traced.
	Sum *kzg.Polynomial
	// Bytes is what was read of them.
	Bytes int64
	// Exclusions are the slivers left out, Excluded the weight of their groups.
	Exclusions []availability.Exclusion
	Excluded   availability.Weight
}

// resume takes up the claim where an earlier attempt left it.
func (b *builder) resume() error {
	if b.Checkpoints == nil {
		return nil
	}
	b.resumed = b.Checkpoints.Resume()
	if b.resumed == nil {
		return nil
	}
	total, err := b.resumed.Last.Sum.Commitment()
	if err != nil {
		return fmt.Errorf("resume: %w", err)
	}
	b.seen, b.last, b.total = b.resumed.Key, b.resumed.Last, total
	b.tree, b.leaves, b.bytes = b.resumed.Tree, int(b.resumed.Leaves), b.resumed.Bytes
	b.exclusions, b.excluded = slices.Clone(b.resumed.Exclusions), b.resumed.Excluded
	return nil
}

// checkpoint saves how far the claim has come, unless it ends here or comes to nothing.
func (b *builder) checkpoint() error {
	if b.ended || b.torn {
		return nil
	}
	if err := b.trace.Flush(); err != nil {
		return fmt.Errorf("write trace: %w", err)
	}
	c := &Checkpoint{
		Key: b.seen, Last: b.last, Leaves: uint32(b.leaves), Sum: b.polynomial(), Bytes: b.bytes,
		Exclusions: slices.Clone(b.exclusions), Excluded: b.excluded,
	}
	if err := b.Checkpoints.Save(c); err != nil {
		return fmt.Errorf("save checkpoint: %w", err)
	}
	return nil
}

// polynomial returns P so far.
func (b *builder) polynomial() *kzg.Polynomial {
	p := b.sum.Sum()
	if b.resumed != nil {
		p.Add(b.resumed.Sum)
	}
	return p
}
