package availability

import (
	"errors"
	"fmt"
	"iter"

	"github.com/walrus-evm/walrus/kzg"
)

// StepSize is the number of bytes of a step's binary form.
const StepSize = KeySize + kzg.PointSize + 16

// ErrOrder reports a key that does not rise.
var ErrOrder = errors.New("keys do not rise")

// Step is a leaf of a trace: the running sums after the group Key. The sum is
// kept as the bytes that the leaf hashes: a claimed trace may hold anything, and
// a verifier must be able to accuse a leaf that is no point at all.
type Step struct {
	Key    Key
	Sum    kzg.Point
	Weight Weight
}

// Leaf returns tleaf = keccak(0x00 ‖ uint104 key ‖ S ‖ uint128 W).
func (s Step) Leaf() [32]byte {
	buf := make([]byte, 1, 1+StepSize)
	return keccak256(s.append(buf))
}

// AppendBinary implements [encoding.BinaryAppender]: key, sum in EIP-2537 form,
// weight, 157 bytes. It never fails.
func (s Step) AppendBinary(b []byte) ([]byte, error) { return s.append(b), nil }

// MarshalBinary implements [encoding.BinaryMarshaler].
func (s Step) MarshalBinary() ([]byte, error) { return s.append(nil), nil }

func (s Step) append(b []byte) []byte {
	key, weight := s.Key.Bytes(), s.Weight.Bytes()
	b = append(b, key[:]...)
	b = append(b, s.Sum[:]...)
	return append(b, weight[:]...)
}

// UnmarshalBinary implements [encoding.BinaryUnmarshaler]. It returns
// [ErrEncoding]; whether the sum is a point is not looked at.
func (s *Step) UnmarshalBinary(b []byte) error {
	if len(b) != StepSize {
		return fmt.Errorf("%w: step of %d bytes, must be %d", ErrEncoding, len(b), StepSize)
	}
	key, err := ParseKey(b[:KeySize])
	if err != nil {
		return err
	}
	sum := kzg.Point(b[KeySize : KeySize+kzg.PointSize])
	*s = Step{Key: key, Sum: sum, Weight: WeightFromBytes([16]byte(b[KeySize+kzg.PointSize:]))}
	return nil
}

// Trace is a node's steps in an epoch with the tree over them. It is immutable.
type Trace struct {
	steps []Step
	tree  *TraceTree
}

// NewTrace returns the trace of the steps as they are, right or wrong: what
// another node claims. It keeps the slice. It returns [ErrEncoding] for more
// than [MaxLeaves].
func NewTrace(steps []Step) (*Trace, error) {
	var b TraceTreeBuilder
	for _, step := range steps {
		if err := b.Add(step.Leaf()); err != nil {
			return nil, err
		}
	}
	return &Trace{steps: steps, tree: b.Tree()}, nil
}

// Len returns N, the number of steps.
func (t *Trace) Len() int { return len(t.steps) }

// Step returns leaf i. Leaf −1 is the virtual beginning (0, ∞, 0), which is not in the tree.
func (t *Trace) Step(i int) Step {
	if i < 0 {
		return Step{}
	}
	return t.steps[i]
}

// Steps returns all steps. They must not be changed.
func (t *Trace) Steps() []Step { return t.steps }

// all yields the steps in order.
func (t *Trace) all() iter.Seq2[Step, error] {
	return func(yield func(Step, error) bool) {
		for _, step := range t.steps {
			if !yield(step, nil) {
				return
			}
		}
	}
}

// Last returns the last step, whose sums are the claim's C and W if the trace is right.
func (t *Trace) Last() Step { return t.Step(len(t.steps) - 1) }

// Root returns the trace root, zero for an empty trace.
func (t *Trace) Root() [32]byte { return t.tree.Root() }

// Tree returns the tree over the steps.
func (t *Trace) Tree() *TraceTree { return t.tree }

// Path returns the path of leaf i, from the bottom up; nil for −1 and N, the virtual leaves.
func (t *Trace) Path(i int) [][32]byte {
	if i < 0 || i >= len(t.steps) {
		return nil
	}
	return t.tree.Path(i, t.Block(i/TraceArity))
}

// Block returns the hashes of leaves 32·j … min(N, 32·j+32) − 1, the children of node j at height 5.
func (t *Trace) Block(j int) [][32]byte {
	steps := t.steps[j*TraceArity : min(len(t.steps), (j+1)*TraceArity)]
	leaves := make([][32]byte, len(steps))
	for i, step := range steps {
		leaves[i] = step.Leaf()
	}
	return leaves
}

// Builder makes the canonical trace of a node, group by group. The zero value is empty.
type Builder struct {
	steps []Step
	sum   kzg.Commitment // of the last step
	tree  TraceTreeBuilder
}

// Add appends the group with the sum Σ ρ·C over its chunks, as [GroupSum]
// returns it, and its weight. It returns [ErrOrder] unless the key rises, and
// [ErrEncoding] beyond [MaxLeaves].
func (b *Builder) Add(key Key, sum kzg.Commitment, weight uint64) error {
	last := Step{}
	if len(b.steps) > 0 {
		last = b.steps[len(b.steps)-1]
	}
	if key.Compare(last.Key) <= 0 {
		return fmt.Errorf("%w: %s after %s", ErrOrder, key, last.Key)
	}
	total := b.sum.Add(sum)
	step := Step{Key: key, Sum: total.Point(), Weight: last.Weight.Add(NewWeight(weight))}
	if err := b.tree.Add(step.Leaf()); err != nil {
		return err
	}
	b.sum = total
	b.steps = append(b.steps, step)
	return nil
}

// Trace returns the trace of the groups added so far. The builder must not be used after.
func (b *Builder) Trace() *Trace { return &Trace{steps: b.steps, tree: b.tree.Tree()} }

// GroupSum returns Σ ρ·C over the group's commitments under the seed. The slice
// holds the group's chunks only.
func GroupSum(seed [32]byte, key Key, commitments []kzg.Commitment) kzg.Commitment {
	rho := Coefficients(seed, key.Object, key.Shard, key.firstChunk(), len(commitments))
	sum, err := kzg.Combine(commitments, rho)
	if err != nil {
		panic("availability: " + err.Error()) // the lists are equally long
	}
	return sum
}
