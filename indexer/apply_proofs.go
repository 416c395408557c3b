package indexer

import (
	"context"
	"fmt"

	"github.com/walrus-evm/walrus/chain/bindings"
	"github.com/walrus-evm/walrus/indexer/postgres"
)

var (
	// statuses are the names of IAvailabilityProofs.Status.
	statuses = [...]string{"none", "live", "fraud", "paid", "missed"}

	// kinds are the names of IFraudProofs.Kind.
	kinds = [...]string{"order", "omission", "intrusion", "sum", "bad_point"}
)

// applyProofs applies the events of the seed and of claims.
func applyProofs(ctx context.Context, u *postgres.Unit, block uint64, e postgres.Event) error {
	switch d := e.Decoded.(type) {
	case *bindings.AvailabilityProofsSeedSet:
		epoch, err := existing(ctx, u, postgres.Epoch{Epoch: d.Epoch})
		if err != nil {
			return err
		}
		epoch.Seed, epoch.SeedBlock = new(postgres.Hash(d.Seed)), &d.SeedBlock
		epoch.ProofsUntil, epoch.ChallengesUntil = &d.ProofsUntil, &d.ChallengesUntil
		return nil
	case *bindings.AvailabilityProofsProofSubmitted:
		return proofSubmitted(ctx, u, block, e, d)
	case *bindings.AvailabilityProofsClaimRefuted:
		claim, err := existing(ctx, u, postgres.Claim{Node: d.Node, Epoch: d.Epoch})
		if err != nil {
			return err
		}
		claim.Status, claim.Beneficiary = "fraud", account(d.Beneficiary)
		return nil
	case *bindings.AvailabilityProofsClaimSettled:
		return claimSettled(ctx, u, d)
	}
	return applyReveals(ctx, u, block, e)
}

func proofSubmitted(
	ctx context.Context, u *postgres.Unit, block uint64, e postgres.Event, d *bindings.AvailabilityProofsProofSubmitted,
) error {
	claim, err := postgres.Get(ctx, u, postgres.Claim{Node: d.Node, Epoch: d.Epoch})
	if err != nil {
		return err
	}
	*claim = postgres.Claim{
		Node: d.Node, Epoch: d.Epoch, Status: "live", Digest: new(postgres.Hash(d.Digest)), Commitment: point(d.Commitment),
		Weight: numeric(d.Weight), Excluded: numeric(d.Excluded), Leaves: &d.Leaves, TraceRoot: new(postgres.Hash(d.TraceRoot)),
		Y: new(postgres.Hash(d.Y)), Opening: present(d.Opening), Exclusions: present(d.Exclusions),
		Block: &block, TxHash: new(postgres.Hash(e.TxHash)), GasUsed: &e.GasUsed,
	}
	return nil
}

// present returns bytes that are not NULL, however few.
func present(b []byte) postgres.Bytes {
	if b == nil {
		return postgres.Bytes{}
	}
	return b
}

// claimSettled also makes the rows of verdicts over nodes that claimed nothing.
func claimSettled(ctx context.Context, u *postgres.Unit, e *bindings.AvailabilityProofsClaimSettled) error {
	if int(e.Status) >= len(statuses) {
		return fmt.Errorf("%w: status %d", ErrInconsistent, e.Status)
	}
	claim, err := postgres.Get(ctx, u, postgres.Claim{Node: e.Node, Epoch: e.Epoch})
	if err != nil {
		return err
	}
	claim.Status = statuses[e.Status]
	return nil
}

// applyFraudProofs applies the events of accusations. The claim itself changes by the event of AvailabilityProofs.
func applyFraudProofs(ctx context.Context, u *postgres.Unit, block uint64, e postgres.Event) error {
	switch d := e.Decoded.(type) {
	case *bindings.FraudProofsFraudCommitted:
		row, err := postgres.Get(ctx, u, postgres.FraudCommitment{Digest: d.Digest})
		if err != nil {
			return err
		}
		row.By, row.Block = postgres.Address(d.By), d.Block
		return nil
	case *bindings.FraudProofsFraudProven:
		if int(d.Kind) >= len(kinds) {
			return fmt.Errorf("%w: kind %d", ErrInconsistent, d.Kind)
		}
		row, err := postgres.Get(ctx, u, postgres.FraudProof{Node: d.Node, Epoch: d.Epoch})
		if err != nil {
			return err
		}
		*row = postgres.FraudProof{
			Node: d.Node, Epoch: d.Epoch, Prover: postgres.Address(d.Prover), Kind: kinds[d.Kind], Step: d.Index,
			Key: numeric(d.Key), Beneficiary: account(d.Beneficiary), Block: block, TxHash: postgres.Hash(e.TxHash),
			GasUsed: e.GasUsed,
		}
		return nil
	}
	return unknown(e.Decoded)
}
