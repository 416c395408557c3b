package indexer

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/walrus-evm/walrus/chain/bindings"
	"github.com/walrus-evm/walrus/indexer/postgres"
)

// The kinds of what happens to a position, as the table of moves has them.
const (
	moveStaked        = "staked"
	moveExitRequested = "exit_requested"
	moveStayed        = "stayed"
	moveExitCancelled = "exit_cancelled"
	moveClaimed       = "claimed"
	moveRequested     = "move_requested"
	moveMoved         = "moved"
	moveSplit         = "split"
	moveSplitOff      = "split_off"
	moveMerged        = "merged"
	moveMergedAway    = "merged_away"
	moveVoidBurned    = "void_burned"
	moveTransferred   = "transferred"
)

// stakers applies the events of delegations. Each leaves a line in the history of the position.
type stakers struct {
	unit  *postgres.Unit
	block uint64
	event postgres.Event
}

func (s stakers) apply(ctx context.Context) (handled bool, err error) {
	switch e := s.event.Decoded.(type) {
	case *TokenTransfer:
		return true, s.transferred(ctx, e)
	case *TokenApproval:
		return true, nil
	case *bindings.StakingStaked:
		return true, s.staked(ctx, e)
	case *bindings.StakingWithdrawRequested:
		return true, s.withdrawRequested(ctx, e)
	case *bindings.StakingWithdrawCancelled:
		return true, s.withdrawCancelled(ctx, e)
	case *bindings.StakingWithdrawClaimed:
		return true, s.withdrawClaimed(ctx, e)
	case *bindings.StakingRedelegated:
		return true, s.redelegated(ctx, e)
	case *bindings.StakingRedelegationCompleted:
		return true, s.redelegationCompleted(ctx, e)
	case *bindings.StakingPositionSplit:
		return true, s.split(ctx, e)
	case *bindings.StakingPositionsMerged:
		return true, s.merged(ctx, e)
	case *bindings.StakingVoidPositionBurned:
		return true, s.change(ctx, e.Position, postgres.Move{Kind: moveVoidBurned}, func(p *postgres.Position) {
			p.Paid = new(postgres.Numeric)
		})
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

func (s stakers) existing(ctx context.Context, id *big.Int) (*postgres.Position, error) {
	number, err := positionID(id)
	if err != nil {
		return nil, err
	}
	return existing(ctx, s.unit, postgres.Position{Position: number})
}

// token returns the row of a token, which its mint may make before the event that describes it.
func (s stakers) token(ctx context.Context, id *big.Int) (*postgres.Position, error) {
	number, err := positionID(id)
	if err != nil {
		return nil, err
	}
	return postgres.Get(ctx, s.unit, postgres.Position{Position: number})
}

// change changes a position that exists and enters it into its history; m says what kind of change it was.
func (s stakers) change(ctx context.Context, id *big.Int, m postgres.Move, change func(*postgres.Position)) error {
	position, err := s.existing(ctx, id)
	if err != nil {
		return err
	}
	change(position)
	return s.record(ctx, position, m)
}

// record enters a position as it is now into its history.
func (s stakers) record(ctx context.Context, p *postgres.Position, m postgres.Move) error {
	running, err := network(ctx, s.unit)
	if err != nil {
		return err
	}
	row, err := postgres.Get(ctx, s.unit, postgres.Move{Position: p.Position, Block: s.block, LogIndex: s.event.Index})
	if err != nil {
		return err
	}
	*row = postgres.Move{
		Position: p.Position, Block: s.block, LogIndex: s.event.Index, Epoch: running.Epoch, Kind: m.Kind, Node: p.Node,
		Target: p.Target, Owner: p.Owner, Activation: p.Activation, Exit: p.Exit, Amount: p.Amount, Shares: p.Shares,
		Version: p.Version, Other: m.Other, Value: m.Value, Total: m.Total, TxHash: postgres.Hash(s.event.TxHash),
	}
	return nil
}

// transferred enters only changes of hands into the history: what mints and burns a token has events of its own.
func (s stakers) transferred(ctx context.Context, e *TokenTransfer) error {
	position, err := s.token(ctx, e.ID)
	if err != nil {
		return err
	}
	position.Owner = account(e.To)
	if e.From == (common.Address{}) || e.To == (common.Address{}) {
		return nil
	}
	return s.record(ctx, position, postgres.Move{Kind: moveTransferred})
}

func (s stakers) staked(ctx context.Context, e *bindings.StakingStaked) error {
	position, err := s.token(ctx, e.Position)
	if err != nil {
		return err
	}
	position.Node, position.Activation, position.Amount = e.Node, e.Activation, numeric(e.Amount)
	position.Owner = account(e.Owner)
	if err := s.record(ctx, position, postgres.Move{Kind: moveStaked, Total: new(numeric(e.Entering))}); err != nil {
		return err
	}
	return s.entering(ctx, e.Node, e.Activation, e.Entering)
}

func (s stakers) withdrawRequested(ctx context.Context, e *bindings.StakingWithdrawRequested) error {
	position, err := s.existing(ctx, e.Position)
	if err != nil {
		return err
	}
	position.Exit, position.Shares, position.Amount = e.Exit, numeric(e.Shares), numeric(e.Amount)
	position.Version++
	m := postgres.Move{Kind: moveExitRequested, Total: new(numeric(e.Leaving))}
	if e.Remainder.Sign() != 0 {
		remainder, err := s.part(ctx, position, e.Remainder, moveStayed, func(p *postgres.Position) {
			p.Exit, p.Shares, p.Amount = 0, postgres.Numeric{}, numeric(e.RemainderAmount)
		})
		if err != nil {
			return err
		}
		m.Other = &remainder
	}
	if err := s.record(ctx, position, m); err != nil {
		return err
	}
	return s.leaving(ctx, e.Node, e.Exit, e.Leaving)
}

// part makes a new position out of another one: its twin, but for what differ changes.
func (s stakers) part(
	ctx context.Context, whole *postgres.Position, id *big.Int, kind string, differ func(*postgres.Position),
) (uint64, error) {
	part, err := s.token(ctx, id)
	if err != nil {
		return 0, err
	}
	number := part.Position
	*part = *whole
	part.Position, part.Version, part.Paid = number, 0, nil
	differ(part)
	return number, s.record(ctx, part, postgres.Move{Kind: kind, Other: &whole.Position})
}

func (s stakers) withdrawCancelled(ctx context.Context, e *bindings.StakingWithdrawCancelled) error {
	m := postgres.Move{Kind: moveExitCancelled, Total: new(numeric(e.Leaving))}
	err := s.change(ctx, e.Position, m, func(p *postgres.Position) {
		p.Exit, p.Target, p.Shares = 0, 0, postgres.Numeric{}
		p.Version++
	})
	if err != nil {
		return err
	}
	return s.leaving(ctx, e.Node, e.Exit, e.Leaving)
}

func (s stakers) withdrawClaimed(ctx context.Context, e *bindings.StakingWithdrawClaimed) error {
	position, err := s.existing(ctx, e.Position)
	if err != nil {
		return err
	}
	position.Paid = new(numeric(e.Amount))
	m := postgres.Move{Kind: moveClaimed, Value: new(numeric(e.Amount)), Total: new(numeric(e.ExitPot))}
	if err := s.record(ctx, position, m); err != nil {
		return err
	}
	return s.left(ctx, e.Node, position.Exit, e.ExitPot)
}

func (s stakers) redelegated(ctx context.Context, e *bindings.StakingRedelegated) error {
	m := postgres.Move{Kind: moveRequested, Total: new(numeric(e.Leaving))}
	err := s.change(ctx, e.Position, m, func(p *postgres.Position) {
		p.Exit, p.Target, p.Shares = e.Exit, e.Target, numeric(e.Shares)
		p.Version++
	})
	if err != nil {
		return err
	}
	return s.leaving(ctx, e.Node, e.Exit, e.Leaving)
}

func (s stakers) redelegationCompleted(ctx context.Context, e *bindings.StakingRedelegationCompleted) error {
	position, err := s.existing(ctx, e.Position)
	if err != nil {
		return err
	}
	if err := s.left(ctx, e.Node, position.Exit, e.ExitPot); err != nil {
		return err
	}
	position.Node, position.Activation, position.Amount = e.Target, e.Activation, numeric(e.Amount)
	position.Exit, position.Target, position.Shares = 0, 0, postgres.Numeric{}
	position.Version++
	m := postgres.Move{Kind: moveMoved, Value: new(numeric(e.Amount)), Total: new(numeric(e.Entering))}
	if err := s.record(ctx, position, m); err != nil {
		return err
	}
	return s.entering(ctx, e.Target, e.Activation, e.Entering)
}

func (s stakers) split(ctx context.Context, e *bindings.StakingPositionSplit) error {
	position, err := s.existing(ctx, e.Position)
	if err != nil {
		return err
	}
	position.Amount, position.Shares = numeric(e.Amount), numeric(e.Shares)
	position.Version++
	part, err := s.part(ctx, position, e.Part, moveSplitOff, func(p *postgres.Position) {
		p.Amount, p.Shares = numeric(e.PartAmount), numeric(e.PartShares)
	})
	if err != nil {
		return err
	}
	return s.record(ctx, position, postgres.Move{Kind: moveSplit, Other: &part})
}

func (s stakers) merged(ctx context.Context, e *bindings.StakingPositionsMerged) error {
	position, err := s.existing(ctx, e.Position)
	if err != nil {
		return err
	}
	other, err := s.existing(ctx, e.Other)
	if err != nil {
		return err
	}
	position.Amount, position.Shares = numeric(e.Amount), numeric(e.Shares)
	position.Version++
	other.Paid = new(postgres.Numeric)
	if err := s.record(ctx, position, postgres.Move{Kind: moveMerged, Other: &other.Position}); err != nil {
		return err
	}
	return s.record(ctx, other, postgres.Move{Kind: moveMergedAway, Other: &position.Position})
}

// entering, leaving and left write what an event says of the pool: the WAL that enters it at the start of an epoch, the
// shares that leave it at the end of one, and the WAL that those who left have not taken yet.
func (s stakers) entering(ctx context.Context, node, epoch uint32, stake *big.Int) error {
	return changeQueue(ctx, s.unit, node, epoch, func(q *postgres.Queue) { q.StakeEntering = numeric(stake) })
}

func (s stakers) leaving(ctx context.Context, node, epoch uint32, shares *big.Int) error {
	return changeQueue(ctx, s.unit, node, epoch, func(q *postgres.Queue) { q.SharesLeaving = numeric(shares) })
}

func (s stakers) left(ctx context.Context, node, epoch uint32, amount *big.Int) error {
	pot, err := postgres.Get(ctx, s.unit, postgres.ExitPot{Node: node, Epoch: epoch})
	if err != nil {
		return err
	}
	pot.Amount = numeric(amount)
	return nil
}
