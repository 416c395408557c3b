package chain

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/walrus-evm/walrus/availability"
	"github.com/walrus-evm/walrus/chain/bindings"
	"github.com/walrus-evm/walrus/kzg"
)

// Gas limits used when the endpoint cannot estimate: docs/protocol.md bounds the calls that change the epoch by
// 16.7 M gas, and a proof must not miss its window for want of an estimate.
const (
	proofGas     = 600_000
	exclusionGas = 80_000 // more for each sliver that a proof leaves out
	fraudGas     = 3_000_000
	epochGas     = MaxGas
)

// PokeSeed draws the seed of the running epoch. The epoch is for the label only.
func (t *Transactor) PokeSeed(ctx context.Context, epoch uint32) (*types.Receipt, error) {
	return t.Send(ctx, Call{
		To: t.deployment.Proofs, Data: proofsABI.PackPokeSeed(), FallbackGas: 200_000,
		Label: fmt.Sprintf("draw seed of epoch %d", epoch),
	})
}

// SubmitProof submits a node's availability proof by its hot key: the claim and the opening of the aggregated
// polynomial. deadline is the last block that accepts it, 0 for unknown.
func (t *Transactor) SubmitProof(ctx context.Context, node, epoch uint32, claim availability.Claim, opening kzg.Opening, deadline uint64) (*types.Receipt, error) {
	witness := opening.Witness.Bytes()
	return t.SubmitClaim(ctx, node, epoch, ClaimBody(claim), opening.Y, witness[:], deadline)
}

// SubmitClaim is [Transactor.SubmitProof] with everything as the contract takes it.
func (t *Transactor) SubmitClaim(ctx context.Context, node, epoch uint32, body bindings.IAvailabilityProofsClaimBody, y [32]byte, opening []byte, deadline uint64) (*types.Receipt, error) {
	return t.Send(ctx, Call{
		To: t.deployment.Proofs, Data: proofsABI.PackSubmitProof(node, body, y, opening),
		FallbackGas: proofGas + exclusionGas*uint64(len(body.Exclusions)/availability.ExclusionSize), DeadlineBlock: deadline,
		Label: fmt.Sprintf("submit availability proof of node %d for epoch %d", node, epoch),
	})
}

// ClaimBody returns a claim as the contracts take it.
func ClaimBody(c availability.Claim) bindings.IAvailabilityProofsClaimBody {
	return bindings.IAvailabilityProofsClaimBody{
		Commitment: G1Point(c.Commitment), Weight: c.Weight.Big(), Leaves: c.Leaves, TraceRoot: c.TraceRoot,
		Exclusions: availability.PackExclusions(c.Exclusions),
	}
}

// FraudDigest returns what [Transactor.CommitFraud] announces: keccak256(abi.encode(prover, node, epoch, salt)).
func FraudDigest(prover common.Address, node, epoch uint32, salt [32]byte) common.Hash {
	return crypto.Keccak256Hash(
		common.LeftPadBytes(prover[:], 32), word(uint64(node)), word(uint64(epoch)), salt[:],
	)
}

// CommitFraud announces an accusation without showing it, so that the bounty cannot be copied. The fraud may be proven
// with the same salt from the next block on.
func (t *Transactor) CommitFraud(ctx context.Context, node, epoch uint32, salt [32]byte, deadline uint64) (*types.Receipt, error) {
	return t.Send(ctx, Call{
		To: t.deployment.FraudProofs, Data: fraudProofsABI.PackCommitFraud(FraudDigest(t.address, node, epoch, salt)),
		FallbackGas: 100_000, DeadlineBlock: deadline,
		Label: fmt.Sprintf("announce fraud of node %d in epoch %d", node, epoch),
	})
}

// ProveFraud disproves the claim of a node; body is the claim as submitted. deadline is the last block that accepts it,
// 0 for unknown.
func (t *Transactor) ProveFraud(ctx context.Context, node, epoch uint32, body bindings.IAvailabilityProofsClaimBody, e availability.Evidence, salt [32]byte, deadline uint64) (*types.Receipt, error) {
	step := bindings.IFraudProofsStep{
		Index: e.Index, Previous: leafOf(e.Previous), PreviousPath: e.PreviousPath,
		Current: leafOf(e.Current), CurrentPath: e.CurrentPath,
	}
	witness := bindings.IFraudProofsWitness{
		Group:    bindings.IFraudProofsGroup{Key: keyInt(e.Group.Key), Points: e.Group.Points, Path: e.Group.Path},
		Position: uint32(e.Position),
	}
	return t.Send(ctx, Call{
		To: t.deployment.FraudProofs, Data: fraudProofsABI.PackProveFraud(node, body, uint8(e.Kind), step, witness, salt),
		FallbackGas: fraudGas, DeadlineBlock: deadline,
		Label: fmt.Sprintf("prove fraud of node %d in epoch %d", node, epoch),
	})
}

func leafOf(s availability.Step) bindings.IFraudProofsLeaf {
	return bindings.IFraudProofsLeaf{Key: keyInt(s.Key), Sum: G1Point(s.Sum), Weight: s.Weight.Big()}
}

// keyInt returns the uint104 of a key.
func keyInt(k availability.Key) *big.Int {
	b := k.Bytes()
	return new(big.Int).SetBytes(b[:])
}

// SelectCommittee chooses the committee of the next epoch. The epoch is the running one, for the label only, here and
// below.
func (t *Transactor) SelectCommittee(ctx context.Context, epoch uint32) (*types.Receipt, error) {
	return t.epochChange(ctx, fmt.Sprintf("select committee in epoch %d", epoch), stakingABI.PackSelectCommittee())
}

// BeginSettle fixes what the epoch pays.
func (t *Transactor) BeginSettle(ctx context.Context, epoch uint32) (*types.Receipt, error) {
	return t.epochChange(ctx, fmt.Sprintf("begin settlement of epoch %d", epoch), stakingABI.PackBeginSettle())
}

// Settle settles up to most members, in their order.
func (t *Transactor) Settle(ctx context.Context, epoch uint32, most int) (*types.Receipt, error) {
	return t.epochChange(ctx, fmt.Sprintf("settle %d members in epoch %d", most, epoch), stakingABI.PackSettle(big.NewInt(int64(most))))
}

// Advance starts the next epoch.
func (t *Transactor) Advance(ctx context.Context, epoch uint32) (*types.Receipt, error) {
	return t.epochChange(ctx, fmt.Sprintf("end epoch %d", epoch), stakingABI.PackAdvance())
}

func (t *Transactor) epochChange(ctx context.Context, label string, data []byte) (*types.Receipt, error) {
	return t.Send(ctx, Call{To: t.deployment.Staking, Data: data, FallbackGas: epochGas, Label: label})
}
