package availability

import (
	"errors"
	"fmt"
	"slices"

	"github.com/walrus-evm/walrus/kzg"
)

// MaxExclusions is the largest number of slivers a claim may exclude.
const MaxExclusions = 128

// ErrClaim reports a claim that the contract would refuse for its shape.
var ErrClaim = errors.New("malformed claim")

// Claim is what a node claims to prove in an epoch.
type Claim struct {
	// Commitment is C, the sum Σ ρ·C over all chunks.
	Commitment kzg.Point
	// Weight is W, the weight of the groups in the trace.
	Weight Weight
	// Excluded is X, the whole-sliver weight of the exclusions, which the contract sums itself.
	Excluded Weight
	// Leaves is N, the number of steps of the trace.
	Leaves uint32
	// TraceRoot is the root of the trace tree, zero when it is empty.
	TraceRoot [32]byte
	// Exclusions are the lost slivers, strictly rising.
	Exclusions []Exclusion
}

// NewClaim returns the claim of a trace, whose last step holds C and W.
func NewClaim(t *Trace, exclusions []Exclusion, excluded Weight) Claim {
	last := t.Last()
	return Claim{
		Commitment: last.Sum,
		Weight:     last.Weight,
		Excluded:   excluded,
		Leaves:     uint32(t.Len()),
		TraceRoot:  t.Root(),
		Exclusions: exclusions,
	}
}

// Validate returns [ErrClaim] when the contract would refuse the claim for its
// shape: too many leaves, leaves without a root or a root without leaves, exclusions
// unsorted or too many. So it does for sums without leaves, which are fraud at once.
func (c Claim) Validate() error {
	if c.Leaves > MaxLeaves {
		return fmt.Errorf("%w: %d leaves, at most %d", ErrClaim, c.Leaves, MaxLeaves)
	}
	if (c.Leaves == 0) != (c.TraceRoot == [32]byte{}) {
		return fmt.Errorf("%w: %d leaves under root %x", ErrClaim, c.Leaves, c.TraceRoot)
	}
	if c.Leaves == 0 && (c.Commitment != kzg.Point{} || c.Weight != Weight{}) {
		return fmt.Errorf("%w: not empty, but without leaves", ErrClaim)
	}
	if _, err := ParseExclusions(PackExclusions(c.Exclusions)); err != nil {
		return fmt.Errorf("%w: %w", ErrClaim, err)
	}
	return nil
}

// Digest returns R, which binds the whole claim.
func (c Claim) Digest() [32]byte {
	exclusions := keccak256(PackExclusions(c.Exclusions))
	return keccak256(tagClaim[:], c.TraceRoot[:], word(uint64(c.Leaves)), c.Commitment[:], c.Weight.word(), c.Excluded.word(), exclusions[:])
}

// Excludes reports whether the claim leaves the key's sliver out.
func (c Claim) Excludes(key Key) bool {
	_, found := slices.BinarySearchFunc(c.Exclusions, Exclusion{Object: key.Object, Shard: key.Shard}, Exclusion.Compare)
	return found
}

// end returns the virtual leaf behind the last.
func (c Claim) end() Step { return Step{Key: MaxKey, Sum: c.Commitment, Weight: c.Weight} }

// Challenge returns z, where the node must open its aggregated polynomial: it
// depends on the whole claim, so the polynomial is fixed before the point is known.
func Challenge(seed [32]byte, node uint32, digest [32]byte) kzg.Scalar {
	return kzg.ReduceScalar(keccak256(tagZ[:], seed[:], word(uint64(node)), digest[:]))
}
