package indexer

import (
	"context"

	"github.com/ethereum/go-ethereum/common"

	"github.com/walrus-evm/walrus/chain/bindings"
	"github.com/walrus-evm/walrus/indexer/postgres"
)

// States of a reveal request, in the order of IAvailabilityProofs.RevealState behind None.
const (
	revealOpen     = "open"
	revealAnswered = "answered"
	revealReturned = "returned"
)

// applyReveals applies the events of reveal requests and their bonds.
func applyReveals(ctx context.Context, u *postgres.Unit, block uint64, e postgres.Event) error {
	switch d := e.Decoded.(type) {
	case *bindings.AvailabilityProofsRevealRequested:
		r := d.Request
		row, err := postgres.Get(ctx, u, postgres.RevealRequest{ID: d.Id})
		if err != nil {
			return err
		}
		*row = postgres.RevealRequest{
			ID: d.Id, Node: r.Node, Epoch: r.Epoch, Height: r.Height, Index: r.Index, Hash: r.Hash, Leaves: r.Leaves,
			Asker: postgres.Address(r.Asker), Bond: numeric(r.Bond), LastBlock: r.LastBlock, State: revealOpen,
			Block: block, TxHash: postgres.Hash(e.TxHash),
		}
		return nil
	case *bindings.AvailabilityProofsNodesRevealed:
		return revealed(ctx, u, d.Id, d.By)
	case *bindings.AvailabilityProofsLeavesRevealed:
		return revealed(ctx, u, d.Id, d.By)
	case *bindings.AvailabilityProofsBondCredited:
		return bondCredited(ctx, u, d)
	case *bindings.AvailabilityProofsBondsWithdrawn:
		row, err := existing(ctx, u, postgres.RevealBond{Account: postgres.Address(d.Account)})
		if err != nil {
			return err
		}
		row.Amount = small(0)
		return nil
	case *bindings.AvailabilityProofsRevealDefaulted:
		return nil // BondCredited and ClaimRefuted say what it changes
	}
	return unknown(e.Decoded)
}

func revealed(ctx context.Context, u *postgres.Unit, id [32]byte, by common.Address) error {
	row, err := existing(ctx, u, postgres.RevealRequest{ID: id})
	if err != nil {
		return err
	}
	row.State, row.AnsweredBy = revealAnswered, new(postgres.Address(by))
	return nil
}

// bondCredited follows an answer, which closed the request before, or returns the bond of one that has none.
func bondCredited(ctx context.Context, u *postgres.Unit, d *bindings.AvailabilityProofsBondCredited) error {
	row, err := existing(ctx, u, postgres.RevealRequest{ID: d.Id})
	if err != nil {
		return err
	}
	if row.State == revealOpen {
		row.State = revealReturned
	}
	bond, err := postgres.Get(ctx, u, postgres.RevealBond{Account: postgres.Address(d.Account)})
	if err != nil {
		return err
	}
	bond.Amount = numeric(d.Owed)
	return nil
}
