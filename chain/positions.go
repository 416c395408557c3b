package chain

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/walrus-evm/walrus/chain/bindings"
)

// DelegationState is what has become of a delegation.
type DelegationState string

// The states of a delegation.
const (
	DelegationPending   DelegationState = "pending"   // counts from a later epoch on
	DelegationActive    DelegationState = "active"    // backs its node
	DelegationLeaving   DelegationState = "leaving"   // backs its node to the end of its exit epoch
	DelegationClaimable DelegationState = "claimable" // its exit is over: it can be claimed
	DelegationVoid      DelegationState = "void"      // its pool lost everything: it can only be burned
)

// Delegation is a stake position, an ERC-721 token of Staking, with what it is worth.
type Delegation struct {
	Position   *big.Int        `json:"position"`
	Node       uint32          `json:"node"`
	State      DelegationState `json:"state"`
	Activation uint32          `json:"activationEpoch"`      // first epoch that it backs
	Exit       uint32          `json:"exitEpoch,omitempty"`  // last epoch that it backs, 0 while no withdrawal is requested
	Target     uint32          `json:"targetNode,omitempty"` // node that it moves to after that, 0 for none
	Deposited  Amount          `json:"deposited"`
	Value      Amount          `json:"value"`

	// Shares are those of the node's pool, once the price of its first epoch is known; else 0.
	Shares Amount `json:"shares"`
}

// SharesFor returns how many of the delegation's shares are worth an amount now, rounded up but never more than all.
// It returns [ErrAmountRange] when the amount exceeds the delegation's value.
func (d Delegation) SharesFor(amount Amount) (Amount, error) {
	if amount.Cmp(d.Value) > 0 {
		return Amount{}, fmt.Errorf("%w: position %s is worth %s, less than %s", ErrAmountRange, d.Position, d.Value, amount)
	}
	if d.Shares.IsZero() {
		return Amount{}, fmt.Errorf("%w: the shares of position %s are known from epoch %d on", ErrAmountRange, d.Position, d.Activation)
	}
	return d.Shares.MulDivUp(amount, d.Value)
}

// Delegation returns a stake position with its value. It fails with a revert [*bindings.StakingUnknownPosition] when
// there is none.
func (c *Client) Delegation(ctx context.Context, at At, id *big.Int) (Delegation, error) {
	position, err := c.Position(ctx, at, id)
	if err != nil {
		return Delegation{}, err
	}
	value, err := c.PositionValue(ctx, at, id)
	if err != nil {
		return Delegation{}, err
	}
	info, err := c.EpochInfo(ctx, at)
	if err != nil {
		return Delegation{}, err
	}
	d := Delegation{
		Position: id, Node: position.Node, Activation: position.Activation, Exit: position.Exit, Target: position.Target,
		State: delegationState(position, value, info.Epoch), Deposited: amountOf(position.Amount), Value: value,
	}
	d.Shares, err = c.sharesOf(ctx, at, position, info.Epoch)
	return d, err
}

// sharesOf returns the shares of a position: fixed once it leaves, before that what its deposit bought at the price of
// its first epoch (docs/protocol.md, "Stakers").
func (c *Client) sharesOf(ctx context.Context, at At, position bindings.IStakingPosition, epoch uint32) (Amount, error) {
	if position.Exit != 0 || epoch < position.Activation {
		return amountOf(position.Shares), nil
	}
	rate, err := c.Rate(ctx, at, position.Node, position.Activation)
	if err != nil {
		return Amount{}, err
	}
	if rate.Shares.Sign() == 0 {
		return amountOf(position.Amount), nil
	}
	return amountOf(position.Amount).MulDivDown(amountOf(rate.Shares), amountOf(rate.Stake))
}

// delegationState returns the state of a position that is worth value. Only a void one is worth nothing: deposits have a
// minimum, and a pool whose shares are worth less than a millionth takes none (docs/protocol.md, "Stakers").
func delegationState(p bindings.IStakingPosition, value Amount, epoch uint32) DelegationState {
	switch {
	case value.IsZero():
		return DelegationVoid
	case p.Exit != 0 && p.Exit < epoch:
		return DelegationClaimable
	case p.Exit != 0:
		return DelegationLeaving
	case epoch < p.Activation:
		return DelegationPending
	default:
		return DelegationActive
	}
}

// logsOf returns the logs of a query from the deployment to the head.
func (c *Client) logsOf(ctx context.Context, query ethereum.FilterQuery) ([]types.Log, error) {
	for attempt := 1; ; attempt++ {
		head, err := c.Head(ctx, Latest)
		if err != nil {
			return nil, err
		}
		logs, err := c.queryBelow(ctx, query, c.deployment.Block, head)
		if err == nil || attempt == readAttempts || !errors.Is(err, errReorg) {
			return logs, err
		}
	}
}
