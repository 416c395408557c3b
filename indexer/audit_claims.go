package indexer

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/walrus-evm/walrus/chain/bindings"
	"github.com/walrus-evm/walrus/indexer/postgres"
)

// claims compares the claims of the running epoch, also of nodes that made none, and all announced accusations.
func (a *auditor) claims(ctx context.Context) error {
	running := make(map[uint32]postgres.Claim)
	err := postgres.All(ctx, a.snapshot, func(c postgres.Claim) error {
		if c.Epoch == a.network.Epoch {
			running[c.Node] = c
		}
		return nil
	})
	if err != nil {
		return err
	}
	open, err := a.openRequests(ctx)
	if err != nil {
		return err
	}
	err = postgres.All(ctx, a.snapshot, func(n postgres.Node) error {
		want := bindings.IAvailabilityProofsClaim{Weight: new(big.Int), Excluded: new(big.Int)}
		if c, made := running[n.Node]; made {
			want = claimOf(c)
			if c.Status == "live" {
				want.OpenRequests = open[c.Node]
			}
		}
		return expect(ctx, a, "claims", fmt.Sprint(n.Node), a.deployment.Proofs, proofsABI.PackClaim(n.Node), proofsABI.UnpackClaim, want)
	})
	if err != nil {
		return err
	}
	return postgres.All(ctx, a.snapshot, func(c postgres.FraudCommitment) error {
		return expect(ctx, a, "fraud_commitments", common.Hash(c.Digest).String(), a.deployment.FraudProofs,
			fraudProofsABI.PackCommittedAt(c.Digest), fraudProofsABI.UnpackCommittedAt, c.Block)
	})
}

func claimOf(c postgres.Claim) bindings.IAvailabilityProofsClaim {
	claim := bindings.IAvailabilityProofsClaim{Weight: c.Weight.Big(), Excluded: c.Excluded.Big(), Epoch: c.Epoch}
	if c.Digest != nil {
		claim.Digest = *c.Digest
	}
	if c.Beneficiary != nil {
		claim.Beneficiary = common.Address(*c.Beneficiary)
	}
	for status, name := range statuses {
		if name == c.Status {
			claim.Status = uint8(status)
		}
	}
	return claim
}

// accounts compares what every account holds and is owed.
func (a *auditor) accounts(ctx context.Context) error {
	err := postgres.All(ctx, a.snapshot, func(b postgres.Balance) error {
		account := common.Address(b.Account)
		return expect(ctx, a, "balances", account.Hex(), a.deployment.WAL, walABI.PackBalanceOf(account), unpackNumber, b.Amount.Base())
	})
	if err != nil {
		return err
	}
	return postgres.All(ctx, a.snapshot, func(c postgres.Credit) error {
		account := common.Address(c.Account)
		return expect(ctx, a, "credits", account.Hex(), a.deployment.Staking, stakingABI.PackClaimable(account), unpackNumber, c.Amount.Base())
	})
}

// invariants checks the formulas of docs/protocol.md that rows alone can violate.
func (a *auditor) invariants(ctx context.Context) error {
	violations, err := a.snapshot.Invariants(ctx, a.deployment.Parameters.Shards)
	if err != nil {
		return err
	}
	a.check("invariants").Compared++
	for _, v := range violations {
		a.differ(Mismatch{"invariants", v.Key, v.Invariant, v.Found, v.Bound})
	}
	return nil
}
