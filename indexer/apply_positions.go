package indexer

import (
	"context"
	"fmt"
	"math/big"

	"github.com/walrus-evm/walrus/chain/bindings"
	"github.com/walrus-evm/walrus/indexer/postgres"
)

// applyPositions applies the events of delegations.
func applyPositions(ctx context.Context, u *postgres.Unit, e postgres.Event) (handled bool, err error) {
	switch e := e.Decoded.(type) {
	case *TokenTransfer:
		position, err := tokenPosition(ctx, u, e.ID)
		if err == nil {
			position.Owner = account(e.To)
		}
		return true, err
	case *TokenApproval:
		return true, nil
	case *bindings.StakingStaked:
		return true, staked(ctx, u, e)
	case *bindings.StakingWithdrawRequested:
		return true, withdrawRequested(ctx, u, e)
	case *bindings.StakingWithdrawCancelled:
		return true, withdrawCancelled(ctx, u, e)
	case *bindings.StakingWithdrawClaimed:
		return true, withdrawClaimed(ctx, u, e)
	case *bindings.StakingVoidPositionBurned:
		position, err := existingPosition(ctx, u, e.Position)
		if err == nil {
			position.Paid = new(postgres.Numeric)
		}
		return true, err
	}
	return false, nil
}

// positionID converts a token's number; the contract counts them from 1.
func positionID(id *big.Int) (uint64, error) {
	if !id.IsUint64() || id.Uint64() > 1<<63-1 {
		return 0, fmt.Errorf("%w: position %s", ErrInconsistent, id)
	}
	return id.Uint64(), nil
}

func existingPosition(ctx context.Context, u *postgres.Unit, id *big.Int) (*postgres.Position, error) {
	number, err := positionID(id)
	if err != nil {
		return nil, err
	}
	return existing(ctx, u, postgres.Position{Position: number})
}

// tokenPosition returns the row of a token, which its mint may make before the event that describes it.
func tokenPosition(ctx context.Context, u *postgres.Unit, id *big.Int) (*postgres.Position, error) {
	number, err := positionID(id)
	if err != nil {
		return nil, err
	}
	return postgres.Get(ctx, u, postgres.Position{Position: number})
}

func staked(ctx context.Context, u *postgres.Unit, e *bindings.StakingStaked) error {
	position, err := tokenPosition(ctx, u, e.Position)
	if err != nil {
		return err
	}
	position.Node, position.Activation, position.Amount = e.Node, e.Activation, numeric(e.Amount)
	position.Owner = account(e.Owner)
	return changeQueue(ctx, u, e.Node, e.Activation, func(q *postgres.Queue) { q.StakeEntering = numeric(e.Entering) })
}

func withdrawRequested(ctx context.Context, u *postgres.Unit, e *bindings.StakingWithdrawRequested) error {
	position, err := existingPosition(ctx, u, e.Position)
	if err != nil {
		return err
	}
	position.Exit, position.Shares, position.Amount = e.Exit, numeric(e.Shares), numeric(e.Amount)
	position.Version++
	if e.Remainder.Sign() != 0 {
		remainder, err := tokenPosition(ctx, u, e.Remainder)
		if err != nil {
			return err
		}
		remainder.Node, remainder.Activation = position.Node, position.Activation
		remainder.Amount, remainder.Owner = numeric(e.RemainderAmount), position.Owner
	}
	return changeQueue(ctx, u, e.Node, e.Exit, func(q *postgres.Queue) { q.SharesLeaving = numeric(e.Leaving) })
}

func withdrawCancelled(ctx context.Context, u *postgres.Unit, e *bindings.StakingWithdrawCancelled) error {
	position, err := existingPosition(ctx, u, e.Position)
	if err != nil {
		return err
	}
	position.Exit, position.Shares = 0, postgres.Numeric{}
	position.Version++
	return changeQueue(ctx, u, e.Node, e.Exit, func(q *postgres.Queue) { q.SharesLeaving = numeric(e.Leaving) })
}

func withdrawClaimed(ctx context.Context, u *postgres.Unit, e *bindings.StakingWithdrawClaimed) error {
	position, err := existingPosition(ctx, u, e.Position)
	if err != nil {
		return err
	}
	position.Paid = new(numeric(e.Amount))
	pot, err := postgres.Get(ctx, u, postgres.ExitPot{Node: e.Node, Epoch: position.Exit})
	if err != nil {
		return err
	}
	pot.Amount = numeric(e.ExitPot)
	return nil
}
