package chain

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"

	"github.com/walrus-evm/walrus/chain/bindings"
)

// Outcome is what an epoch came to for a member of its committee.
type Outcome uint8

// The outcomes, with the contract's values.
const (
	OutcomeNone   Outcome = iota // not settled
	OutcomeJailed                // jailed after it was chosen: no pay
	OutcomeFraud                 // a fraud was proven
	OutcomeMissed                // no claim
	OutcomeValid                 // paid for what it proved
)

// String returns the outcome's name.
func (o Outcome) String() string {
	if names := [...]string{"none", "jailed", "fraud", "missed", "valid"}; int(o) < len(names) {
		return names[o]
	}
	return fmt.Sprintf("outcome %d", uint8(o))
}

// Settlement is what settling one member of an epoch's committee did.
type Settlement struct {
	Node, Epoch uint32
	Outcome     Outcome
	Reward      Amount // gross, out of the epoch's pot
	Commission  Amount // of it, owed to the operator
	BondReward  Amount // of it, owed to the operator for the bond
	BondSlash   Amount // lost by the bond
	StakeSlash  Amount // lost by the pool
}

// SettlementsOf returns a node's settlements in the epochs of [from, to), at the head and by epoch. Epochs in which it
// was no member are missing.
func (c *Client) SettlementsOf(ctx context.Context, node, from, to uint32) (map[uint32]Settlement, error) {
	abi := stakingABI.GetABI()
	logs, err := c.logsOf(ctx, ethereum.FilterQuery{
		Addresses: []common.Address{c.deployment.Staking},
		Topics:    [][]common.Hash{{abi.Events[bindings.StakingNodeSettledEventName].ID}, {common.BigToHash(new(big.Int).SetUint64(uint64(node)))}},
	})
	if err != nil {
		return nil, fmt.Errorf("read the settlements of node %d: %w", node, err)
	}
	settlements := make(map[uint32]Settlement)
	for _, log := range logs {
		event, err := stakingABI.UnpackNodeSettledEvent(&log)
		if err != nil {
			return nil, fmt.Errorf("read the settlements of node %d: %w", node, err)
		}
		if from <= event.Epoch && event.Epoch < to {
			s := event.Settlement
			settlements[event.Epoch] = Settlement{
				Node: node, Epoch: event.Epoch, Outcome: Outcome(s.Outcome), Reward: amountOf(s.Reward), Commission: amountOf(s.Commission),
				BondReward: amountOf(s.BondReward), BondSlash: amountOf(s.BondSlash), StakeSlash: amountOf(s.StakeSlash),
			}
		}
	}
	return settlements, nil
}

// PreviousOwners returns for each shard the node that owned it before its owner, from which the slivers can be fetched; 0
// for nobody.
func (c *Client) PreviousOwners(ctx context.Context, at At) ([]uint32, error) {
	return call(ctx, c, at, c.deployment.Staking, stakingABI.PackShards(), func(raw []byte) ([]uint32, error) {
		shards, err := stakingABI.UnpackShards(raw)
		previous := make([]uint32, len(shards))
		for i, shard := range shards {
			previous[i] = shard.Previous
		}
		return previous, err
	})
}
