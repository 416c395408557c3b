package chain

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/walrus-evm/walrus/availability"
	"github.com/walrus-evm/walrus/chain/bindings"
)

// NodeRegistration is what an operator announces; the sending key becomes the node's governance key.
type NodeRegistration struct {
	HotKey        common.Address         // submits availability proofs
	Payout        common.Address         // is owed rewards and returned bond
	BLSKey        availability.SecretKey // of storage confirmations; only its public key and a signature are sent
	CommissionBps uint16
	Name          string // 1 to 64 bytes
	Endpoint      string // base URL of the node's HTTP API, 1 to 256 bytes
}

// RegisterNode registers a storage node and returns its id.
func (t *Transactor) RegisterNode(ctx context.Context, r NodeRegistration) (uint32, *types.Receipt, error) {
	possession := r.BLSKey.ProvePossession(t.deployment.ChainID, t.deployment.Staking, t.address)
	receipt, err := t.staking(ctx, "register node "+r.Name, stakingABI.PackRegisterNode(bindings.IStakingRegistration{
		HotKey: r.HotKey, Payout: r.Payout, BlsKey: G1Point(r.BLSKey.PublicKey().Point()), Possession: G2Point(possession),
		CommissionBps: r.CommissionBps, Name: r.Name, Endpoint: r.Endpoint,
	}))
	if err != nil {
		return 0, receipt, err
	}
	event, err := eventOf[*bindings.StakingNodeRegistered](t.deployment, receipt)
	if err != nil {
		return 0, receipt, err
	}
	return event.Node, receipt, nil
}

// DescribeNode changes a node's name, endpoint and metadata URI (at most 256 bytes, may be empty). Governance key only.
func (t *Transactor) DescribeNode(ctx context.Context, node uint32, name, endpoint, metadata string) (*types.Receipt, error) {
	return t.staking(ctx, fmt.Sprintf("describe node %d", node), stakingABI.PackDescribeNode(node, name, endpoint, metadata))
}

// SetNodeKeys changes a node's accounts at once; a replaced hot key still signs until the running epoch ends. Governance
// key only.
func (t *Transactor) SetNodeKeys(ctx context.Context, node uint32, governance, hotKey, payout common.Address) (*types.Receipt, error) {
	return t.staking(ctx, fmt.Sprintf("change keys of node %d", node), stakingABI.PackSetNodeKeys(node, governance, hotKey, payout))
}

// SetCommission announces a commission for the epoch after the next. Governance key only.
func (t *Transactor) SetCommission(ctx context.Context, node uint32, bps uint16) (*types.Receipt, error) {
	return t.staking(ctx, fmt.Sprintf("set commission of node %d", node), stakingABI.PackSetCommission(node, bps))
}

// DepositBond adds to a node's bond. Staking needs an allowance of the amount.
func (t *Transactor) DepositBond(ctx context.Context, node uint32, amount Amount) (*types.Receipt, error) {
	return t.staking(ctx, fmt.Sprintf("deposit bond of %s for node %d", amount, node), stakingABI.PackDepositBond(node, amount.Big()))
}

// RequestBondExit asks for bond back. Governance key only.
func (t *Transactor) RequestBondExit(ctx context.Context, node uint32, amount Amount) (*types.Receipt, error) {
	return t.staking(ctx, fmt.Sprintf("request %s of the bond of node %d", amount, node), stakingABI.PackRequestBondExit(node, amount.Big()))
}

// TryJoin makes a node a candidate; with all places taken it replaces loser, a lightest candidate.
func (t *Transactor) TryJoin(ctx context.Context, node, loser uint32) (*types.Receipt, error) {
	return t.staking(ctx, fmt.Sprintf("make node %d a candidate", node), stakingABI.PackTryJoin(node, loser))
}

// SetLeaving announces that a node wants no more seats, or wants them again. Governance key only.
func (t *Transactor) SetLeaving(ctx context.Context, node uint32, leaving bool) (*types.Receipt, error) {
	wish := "stays"
	if leaving {
		wish = "leaves"
	}
	return t.staking(ctx, fmt.Sprintf("announce that node %d %s", node, wish), stakingABI.PackSetLeaving(node, leaving))
}

// Unjail lets a node out of jail from the next epoch on. Governance key only.
func (t *Transactor) Unjail(ctx context.Context, node uint32) (*types.Receipt, error) {
	return t.staking(ctx, fmt.Sprintf("unjail node %d", node), stakingABI.PackUnjail(node))
}

// Stake delegates WAL to a node and returns the position. Staking needs an allowance of the amount.
func (t *Transactor) Stake(ctx context.Context, node uint32, amount Amount) (*big.Int, *types.Receipt, error) {
	receipt, err := t.staking(ctx, fmt.Sprintf("stake %s with node %d", amount, node), stakingABI.PackStake(node, amount.Big()))
	if err != nil {
		return nil, receipt, err
	}
	event, err := eventOf[*bindings.StakingStaked](t.deployment, receipt)
	if err != nil {
		return nil, receipt, err
	}
	return event.Position, receipt, nil
}

// RequestWithdraw asks for shares of a position back, all with a nil or zero number. What stays becomes the position
// remainder, 0 for none.
func (t *Transactor) RequestWithdraw(ctx context.Context, position, shares *big.Int) (remainder *big.Int, receipt *types.Receipt, err error) {
	if shares == nil {
		shares = new(big.Int)
	}
	receipt, err = t.staking(ctx, fmt.Sprintf("request withdrawal of position %s", position), stakingABI.PackRequestWithdraw(position, shares))
	if err != nil {
		return nil, receipt, err
	}
	event, err := eventOf[*bindings.StakingWithdrawRequested](t.deployment, receipt)
	if err != nil {
		return nil, receipt, err
	}
	return event.Remainder, receipt, nil
}

// CancelWithdraw takes a request back.
func (t *Transactor) CancelWithdraw(ctx context.Context, position *big.Int) (*types.Receipt, error) {
	return t.staking(ctx, fmt.Sprintf("cancel withdrawal of position %s", position), stakingABI.PackCancelWithdraw(position))
}

// ClaimWithdraw pays a position whose exit is over to its owner and returns the amount.
func (t *Transactor) ClaimWithdraw(ctx context.Context, position *big.Int) (Amount, *types.Receipt, error) {
	receipt, err := t.staking(ctx, fmt.Sprintf("claim position %s", position), stakingABI.PackClaimWithdraw(position))
	if err != nil {
		return Amount{}, receipt, err
	}
	event, err := eventOf[*bindings.StakingWithdrawClaimed](t.deployment, receipt)
	if err != nil {
		return Amount{}, receipt, err
	}
	return amountOf(event.Amount), receipt, nil
}

// BurnVoid burns a position that became worthless.
func (t *Transactor) BurnVoid(ctx context.Context, position *big.Int) (*types.Receipt, error) {
	return t.staking(ctx, fmt.Sprintf("burn position %s", position), stakingABI.PackBurnVoid(position))
}

// Donate gives WAL to the reserve. Staking needs an allowance of the amount.
func (t *Transactor) Donate(ctx context.Context, amount Amount) (*types.Receipt, error) {
	return t.staking(ctx, "donate "+amount.String(), stakingABI.PackDonate(amount.Big()))
}

// ClaimCredit pays what is owed to an account, to that account.
func (t *Transactor) ClaimCredit(ctx context.Context, account common.Address) (Amount, *types.Receipt, error) {
	receipt, err := t.staking(ctx, "claim credit of "+account.Hex(), stakingABI.PackClaimCredit(account))
	if err != nil {
		return Amount{}, receipt, err
	}
	event, err := eventOf[*bindings.StakingCreditClaimed](t.deployment, receipt)
	if err != nil {
		return Amount{}, receipt, err
	}
	return amountOf(event.Amount), receipt, nil
}

// BurnPending burns what slashes left to be burned.
func (t *Transactor) BurnPending(ctx context.Context) (*types.Receipt, error) {
	return t.staking(ctx, "burn slashed WAL", stakingABI.PackBurnPending())
}

// Accept has a shard answer from the next epoch on for what its owner inherited with it, by the owner's hot key. since is
// the epoch in which it received the shard.
func (t *Transactor) Accept(ctx context.Context, shard uint8, since uint32) (*types.Receipt, error) {
	return t.staking(ctx, fmt.Sprintf("accept shard %d", shard), stakingABI.PackAccept(shard, since))
}

func (t *Transactor) staking(ctx context.Context, label string, data []byte) (*types.Receipt, error) {
	return t.Send(ctx, Call{To: t.deployment.Staking, Data: data, Label: label})
}
