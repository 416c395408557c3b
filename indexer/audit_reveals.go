package indexer

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/walrus-evm/walrus/chain"
	"github.com/walrus-evm/walrus/chain/bindings"
	"github.com/walrus-evm/walrus/indexer/postgres"
)

// openRequests counts the unanswered requests against each node's claim of the running epoch.
func (a *auditor) openRequests(ctx context.Context) (map[uint32]uint32, error) {
	open := make(map[uint32]uint32)
	err := postgres.All(ctx, a.snapshot, func(r postgres.RevealRequest) error {
		if r.Epoch == a.network.Epoch && r.State == revealOpen {
			open[r.Node]++
		}
		return nil
	})
	return open, err
}

// reveals compares every request and what is owed to every account, and checks that the contract holds the ether for it
// (INV-16).
func (a *auditor) reveals(ctx context.Context) error {
	to, owed := a.deployment.Proofs, new(big.Int)
	err := postgres.All(ctx, a.snapshot, func(r postgres.RevealRequest) error {
		if r.State == revealOpen {
			owed.Add(owed, r.Bond.Big())
		}
		return expect(ctx, a, "reveal_requests", common.Hash(r.ID).String(), to, proofsABI.PackRevealRequest(r.ID),
			proofsABI.UnpackRevealRequest, requestOf(r))
	})
	if err != nil {
		return err
	}
	err = postgres.All(ctx, a.snapshot, func(b postgres.RevealBond) error {
		owed.Add(owed, b.Amount.Big())
		account := common.Address(b.Account)
		return expect(ctx, a, "reveal_bonds", account.Hex(), to, proofsABI.PackBondsOwed(account), unpackNumber, b.Amount.Base())
	})
	if err != nil {
		return err
	}
	ctx, cancel := context.WithTimeout(ctx, batchTimeout)
	defer cancel()
	held, err := a.chain.Eth().BalanceAtHash(ctx, to, a.report.Hash)
	if err != nil {
		return fmt.Errorf("ether of AvailabilityProofs: %w", err)
	}
	a.check("holdings").Compared++
	if held.Cmp(owed) < 0 { // more is what people sent in by force
		a.differ(Mismatch{"holdings", "AvailabilityProofs", "INV-16", held.String(), "at least " + owed.String()})
	}
	return nil
}

func requestOf(r postgres.RevealRequest) bindings.IAvailabilityProofsRevealRequest {
	request := bindings.IAvailabilityProofsRevealRequest{
		Hash: r.Hash, Asker: common.Address(r.Asker), Bond: r.Bond.Big(), LastBlock: r.LastBlock, Node: r.Node,
		Epoch: r.Epoch, Index: r.Index, Height: r.Height, Leaves: r.Leaves,
	}
	for _, state := range []chain.RevealState{chain.RevealOpen, chain.RevealAnswered, chain.RevealReturned} {
		if state.String() == r.State {
			request.State = uint8(state)
		}
	}
	return request
}
