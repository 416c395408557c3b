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

// Redelegate has a position leave its node for another: it backs the first to the end of its exit epoch, and waits after
// that for [Transactor.CompleteRedelegation]. Owner only.
func (t *Transactor) Redelegate(ctx context.Context, position *big.Int, target uint32) (*types.Receipt, error) {
	return t.staking(ctx, fmt.Sprintf("move position %s to node %d", position, target), stakingABI.PackRedelegate(position, target))
}

// CompleteRedelegation deposits what left one node with the other, under the same position, and returns the amount and
// the first epoch that it backs there. Anyone may call it.
func (t *Transactor) CompleteRedelegation(ctx context.Context, position *big.Int) (amount Amount, activation uint32, receipt *types.Receipt, err error) {
	receipt, err = t.staking(ctx, fmt.Sprintf("complete the move of position %s", position), stakingABI.PackCompleteRedelegation(position))
	if err != nil {
		return Amount{}, 0, receipt, err
	}
	event, err := eventOf[*bindings.StakingRedelegationCompleted](t.deployment, receipt)
	if err != nil {
		return Amount{}, 0, receipt, err
	}
	return amountOf(event.Amount), event.Activation, receipt, nil
}

// SplitPosition makes a second position of amount of the first one's deposit, both worth at least the least stake, and
// returns it. Owner only.
func (t *Transactor) SplitPosition(ctx context.Context, position *big.Int, amount Amount) (*big.Int, *types.Receipt, error) {
	receipt, err := t.staking(ctx, fmt.Sprintf("split %s off position %s", amount, position), stakingABI.PackSplit(position, amount.Big()))
	if err != nil {
		return nil, receipt, err
	}
	event, err := eventOf[*bindings.StakingPositionSplit](t.deployment, receipt)
	if err != nil {
		return nil, receipt, err
	}
	return event.Part, receipt, nil
}

// MergePositions adds other to position; both have equal node, epochs and target. Owner of both only.
func (t *Transactor) MergePositions(ctx context.Context, position, other *big.Int) (*types.Receipt, error) {
	return t.staking(ctx, fmt.Sprintf("merge position %s into %s", other, position), stakingABI.PackMerge(position, other))
}

// TransferPosition gives a stake position to another account. Owner only.
func (t *Transactor) TransferPosition(ctx context.Context, position *big.Int, to common.Address) (*types.Receipt, error) {
	return t.staking(ctx, fmt.Sprintf("give position %s to %s", position, to), stakingABI.PackTransferFrom(t.address, to, position))
}

// RotateBLSKey announces a node's new key for confirmations and returns the first epoch in which it signs with it; until
// then the old one counts. Governance key only.
func (t *Transactor) RotateBLSKey(ctx context.Context, node uint32, key availability.SecretKey) (uint32, *types.Receipt, error) {
	possession := key.ProvePossession(t.deployment.ChainID, t.deployment.Staking, t.address)
	data := stakingABI.PackRotateBlsKey(node, G1Point(key.PublicKey().Point()), G2Point(possession))
	receipt, err := t.staking(ctx, fmt.Sprintf("change the BLS key of node %d", node), data)
	if err != nil {
		return 0, receipt, err
	}
	event, err := eventOf[*bindings.StakingBlsKeyRotated](t.deployment, receipt)
	if err != nil {
		return 0, receipt, err
	}
	return event.FromEpoch, receipt, nil
}

// Vote says what storage should cost by a node's operator, in base units per billed byte and epoch and per billed byte
// written, and how many billed bytes it offers with its seats. The last vote stands. Governance key only.
func (t *Transactor) Vote(ctx context.Context, node uint32, price, writePrice uint64, capacity *big.Int) (*types.Receipt, error) {
	return t.staking(ctx, fmt.Sprintf("vote for node %d", node), stakingABI.PackVote(node, price, writePrice, capacity))
}

// RollPool brings the queues of a node outside the committee up to the running epoch, which has bond that left it owed to
// its payout account. Anyone may call it.
func (t *Transactor) RollPool(ctx context.Context, node uint32) (*types.Receipt, error) {
	return t.staking(ctx, fmt.Sprintf("roll the pool of node %d", node), stakingABI.PackRollPool(node))
}
