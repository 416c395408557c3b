package prover

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"iter"

	"github.com/walrus-evm/walrus/availability"
	"github.com/walrus-evm/walrus/kzg"
)

// Group is a group of chunks that a claim must cover.
type Group struct {
	Key    availability.Key
	Sliver SliverRef
	// Weight is what proving it earns, in billed bytes.
	Weight uint64
}

// Source supplies the bytes and commitments of groups. [Store] is one.
type Source interface {
	// ReadGroup hands each chunk of group g of the sliver to visit exactly once, in order, a few at
	// a time, and returns the group's commitments. It need not compare the bytes with their hashes:
	// [BuildClaim] finds that they do not belong to the commitments. The chunks belong to the
	// source again when visit returns. It is called from several goroutines.
	// [ErrLost] means that the sliver is beyond repair: the claim leaves it out.
	ReadGroup(ctx context.Context, ref SliverRef, g int, visit func(chunks [][]byte) error) ([]kzg.Commitment, error)
}

// errTorn reports a sliver that was lost while it was being read, or repaired after
// parts of it were found lost: the claim must be made anew.
var errTorn = errors.New("state of a sliver changed while it was being proven")

// DamageError reports that the bytes and the commitments of some groups do not belong together: those after one key up
// to another, one or more of them. It is [ErrCorrupt].
type DamageError struct{ After, Last availability.Key }

// Error implements error.
func (e *DamageError) Error() string {
	return fmt.Sprintf("%v: bytes and commitments differ somewhere after group %s up to %s", ErrCorrupt, e.After, e.Last)
}

// Is reports whether target is [ErrCorrupt].
func (e *DamageError) Is(target error) bool { return target == ErrCorrupt }

// ErrTooMuchLost reports that more is lost than a claim may leave out:
// [availability.MaxExclusions] slivers or a twentieth of what the node answers for.
var ErrTooMuchLost = errors.New("too much is lost to claim the rest")

// exclusionShare is the inverse of the greatest share of its obligations that a claim may leave out.
const exclusionShare = 20

// ClaimInput is what a claim is made of.
type ClaimInput struct {
	Node uint32
	Seed [32]byte
	// Groups yields the node's obligations by rising key.
	Groups iter.Seq[Group]
	Source Source
	// Unprovable names groups to leave out besides those that the source finds lost: all groups of
	// a sliver or none. It may be nil.
	Unprovable func(Group) bool
	// Trace receives the steps of the trace, [availability.StepSize] bytes each.
	Trace io.Writer
	// Checkpoints keeps how far the claim has come, so that another attempt goes on from there. It may be nil.
	Checkpoints Checkpoints
}

// BuiltClaim is a claim with the opening that submitProof wants.
type BuiltClaim struct {
	Claim   availability.Claim
	Opening kzg.Opening
	// Bytes is the number of bytes of slivers that were read.
	Bytes int64
}

// BuildClaim reads every chunk of the groups once and makes the availability
// proof over them (docs/protocol.md, Availability proof): P = Σ ρ·p of the
// bytes, C = Σ ρ·C of the commitments with its running sums in the trace, and
// the opening of P at the point that the finished claim determines. Groups are
// read ahead on all processors and traced in order. Memory does not depend on
// how much there is to prove, but for one byte a group in the trace's tree.
//
// Slivers that the source finds lost become exclusions: they are in neither sum
// nor trace. It returns [ErrTooMuchLost] when the contract would refuse so many.
// When a part of such a sliver was summed up already, which nothing undoes, it
// returns an error after reading everything else: the next attempt, whose source
// then knows of all that is lost, gets by.
//
// Every segment of groups is checked as it ends: its part of P must commit to its
// part of C, which no byte and no commitment gets around that is not what it was,
// but with probability 2⁻¹²⁸. One commitment a segment, instead of a hash a chunk,
// is why a claim is made at the speed at which bytes can be read (ADR 0010). A
// segment that fails is a [DamageError]; checkpoints hold none.
//
// It also returns the first error of the source or the trace's writer,
// [availability.ErrOrder] for keys that do not rise and the context's error.
func BuildClaim(ctx context.Context, in ClaimInput) (BuiltClaim, error) {
	b := builder{ClaimInput: in, trace: bufio.NewWriterSize(in.Trace, 1<<16)}
	if err := b.run(ctx); err != nil {
		return BuiltClaim{}, fmt.Errorf("build claim of node %d: %w", in.Node, err)
	}
	claim := availability.Claim{
		Commitment: b.last.Sum,
		Weight:     b.last.Weight,
		Excluded:   b.excluded,
		Exclusions: b.exclusions,
		Leaves:     uint32(b.leaves),
		TraceRoot:  b.tree.Tree().Root(),
	}
	opening, err := b.polynomial().Open(availability.Challenge(in.Seed, in.Node, claim.Digest()))
	if err != nil {
		return BuiltClaim{}, fmt.Errorf("build claim of node %d: open: %w", in.Node, err)
	}
	return BuiltClaim{Claim: claim, Opening: opening, Bytes: b.bytes}, nil
}

// CheckClaim checks what the contract will check of a claim: its shape and its
// opening. It returns [availability.ErrClaim] or [kzg.ErrWrongProof].
func CheckClaim(node uint32, seed [32]byte, built BuiltClaim) error {
	if err := built.Claim.Validate(); err != nil {
		return err
	}
	opening := built.Opening
	opening.Z = availability.Challenge(seed, node, built.Claim.Digest())
	commitment, err := built.Claim.Commitment.Commitment()
	if err != nil {
		return err
	}
	return kzg.VerifyOpening(commitment, opening)
}
