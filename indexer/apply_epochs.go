package indexer

import (
	"context"
	"fmt"

	"github.com/walrus-evm/walrus/chain/bindings"
	"github.com/walrus-evm/walrus/indexer/postgres"
)

// outcomes are the names of IStaking.Outcome.
var outcomes = [...]string{1: "jailed", "fraud", "missed", "valid"}

// epochChange applies the events of docs/protocol.md, "Epoch change", in the order in which an epoch meets them.
func (a applier) epochChange(ctx context.Context, u *postgres.Unit, block uint64, e postgres.Event) error {
	switch d := e.Decoded.(type) {
	case *bindings.StakingCommitteeSelected:
		return committeeSelected(ctx, u, d)
	case *bindings.StakingTermsElected:
		return termsElected(ctx, u, d)
	case *bindings.StakingShardAccepted:
		return shardAccepted(ctx, u, d)
	case *bindings.StakingSettlementBegun:
		return settlementBegun(ctx, u, d)
	case *bindings.StakingNodeSettled:
		return nodeSettled(ctx, u, block, e, d)
	case *bindings.StakingPoolRolled:
		return poolRolled(ctx, u, d)
	case *bindings.StakingEpochAdvanced:
		return a.epochAdvanced(ctx, u, d)
	}
	return unknown(e.Decoded)
}

func committeeSelected(ctx context.Context, u *postgres.Unit, e *bindings.StakingCommitteeSelected) error {
	epoch, err := postgres.Get(ctx, u, postgres.Epoch{Epoch: e.Epoch})
	if err != nil {
		return err
	}
	epoch.CommitteeKey, epoch.Repeated = point(e.Key), &e.Repeated
	if len(e.Members) != len(e.Seats) {
		return fmt.Errorf("%w: %d members and %d seats", ErrInconsistent, len(e.Members), len(e.Seats))
	}
	for i, node := range e.Members {
		member, err := postgres.Get(ctx, u, postgres.Member{Epoch: e.Epoch, Node: node})
		if err != nil {
			return err
		}
		member.Index, member.Seats = uint32(i), e.Seats[i]
	}
	for i, owner := range e.Owners {
		shard, err := postgres.Get(ctx, u, postgres.Shard{Shard: uint8(i)})
		if err != nil {
			return err
		}
		shard.NextOwner = owner
	}
	return nil
}

// termsElected writes the terms of the next epoch, which BlobRegistry's EpochOpened repeats when they begin to count.
func termsElected(ctx context.Context, u *postgres.Unit, e *bindings.StakingTermsElected) error {
	epoch, err := postgres.Get(ctx, u, postgres.Epoch{Epoch: e.Epoch})
	if err == nil {
		epoch.Price, epoch.WritePrice, epoch.Capacity = new(small(e.Price)), new(small(e.WritePrice)), new(numeric(e.Capacity))
	}
	return err
}

func shardAccepted(ctx context.Context, u *postgres.Unit, e *bindings.StakingShardAccepted) error {
	shard, err := existing(ctx, u, postgres.Shard{Shard: e.Shard})
	if err != nil {
		return err
	}
	if shard.Owner != e.Owner || shard.Since != e.Since {
		return fmt.Errorf("%w: shard %d accepted by node %d, its owner is %d", ErrInconsistent, e.Shard, e.Owner, shard.Owner)
	}
	shard.ActiveFrom = e.ActiveFrom
	return nil
}

func settlementBegun(ctx context.Context, u *postgres.Unit, e *bindings.StakingSettlementBegun) error {
	network, err := network(ctx, u)
	if err != nil {
		return err
	}
	pot, err := numeric(e.Payout).Sub(numeric(e.Tips))
	if err != nil {
		return fmt.Errorf("%w: tips above the payout: %w", ErrInconsistent, err)
	}
	network.Reserve, network.EpochPot, network.Settled = numeric(e.Reserve), pot, 0
	network.TipPot = numeric(e.Tips)
	epoch, err := existing(ctx, u, postgres.Epoch{Epoch: e.Epoch})
	if err != nil {
		return err
	}
	epoch.Fee, epoch.Payout, epoch.Tips = new(numeric(e.Fee)), new(numeric(e.Payout)), new(numeric(e.Tips))
	epoch.MissedSeats, epoch.Relief = &e.MissedSeats, &e.Relief
	return nil
}

func nodeSettled(
	ctx context.Context, u *postgres.Unit, block uint64, e postgres.Event, d *bindings.StakingNodeSettled,
) error {
	s := d.Settlement
	if err := recordSettlement(ctx, u, block, e, d); err != nil {
		return err
	}
	if err := settleMoney(ctx, u, s); err != nil {
		return err
	}
	err := changeNode(ctx, u, d.Node, func(n *postgres.Node) {
		n.MissCount = s.MissCount
		// Every sentence ends later than one that a node could already have asked to leave, so a new one shows here;
		// s.Jailed would not tell it from an old one that ends in an epoch to come.
		if s.JailedUntil > n.JailedUntil {
			n.Jailed, n.JailedUntil, n.UnjailFrom = true, s.JailedUntil, 0
		}
	})
	if err != nil {
		return err
	}
	err = roll(ctx, u, postgres.Pool{
		Node: d.Node, Stake: numeric(s.Stake), Shares: numeric(s.Shares), Bond: numeric(s.Bond), Synced: d.Epoch + 1,
	}, postgres.Rate{Stake: numeric(s.RateStake), Shares: numeric(s.RateShares)}, numeric(s.Exited))
	if err != nil || !s.Wiped {
		return err
	}
	return wipe(ctx, u, d.Node, d.Epoch+1)
}

func recordSettlement(
	ctx context.Context, u *postgres.Unit, block uint64, e postgres.Event, d *bindings.StakingNodeSettled,
) error {
	s := d.Settlement
	if s.Outcome == 0 || int(s.Outcome) >= len(outcomes) {
		return fmt.Errorf("%w: outcome %d", ErrInconsistent, s.Outcome)
	}
	row, err := postgres.Get(ctx, u, postgres.Settlement{Node: d.Node, Epoch: d.Epoch})
	if err != nil {
		return err
	}
	*row = postgres.Settlement{
		Node: d.Node, Epoch: d.Epoch, Outcome: outcomes[s.Outcome], Weight: numeric(s.Weight), Reward: numeric(s.Reward),
		Commission: numeric(s.Commission), BondReward: numeric(s.BondReward), BondSlash: numeric(s.BondSlash),
		StakeSlash: numeric(s.StakeSlash), Bounty: numeric(s.Bounty), Beneficiary: account(s.Beneficiary),
		Exited: numeric(s.Exited), BondExited: numeric(s.BondExited), Wiped: s.Wiped, Block: block, TxHash: postgres.Hash(e.TxHash),
	}
	if s.Jailed {
		row.JailedUntil = &s.JailedUntil
	}
	return nil
}

// settleMoney moves a settlement's reward out of the pot, and what a slash takes beyond the bounty to what is to be burned.
func settleMoney(ctx context.Context, u *postgres.Unit, s bindings.IStakingSettlement) error {
	network, err := network(ctx, u)
	if err != nil {
		return err
	}
	network.Settled++
	if network.EpochPot, err = network.EpochPot.Sub(numeric(s.Reward)); err != nil {
		return fmt.Errorf("%w: reward: %w", ErrInconsistent, err)
	}
	lost, err := numeric(s.BondSlash).Add(numeric(s.StakeSlash))
	if err != nil {
		return err
	}
	burned, err := lost.Sub(numeric(s.Bounty))
	if err != nil {
		return fmt.Errorf("%w: bounty: %w", ErrInconsistent, err)
	}
	network.PendingBurn, err = network.PendingBurn.Add(burned)
	return err
}

// poolRolled applies a roll outside of the committee: queues moved at an unchanged rate.
func poolRolled(ctx context.Context, u *postgres.Unit, e *bindings.StakingPoolRolled) error {
	return roll(ctx, u, postgres.Pool{
		Node: e.Node, Stake: numeric(e.Stake), Shares: numeric(e.Shares), Bond: numeric(e.Bond), Synced: e.Epoch,
	}, postgres.Rate{Stake: numeric(e.RateStake), Shares: numeric(e.RateShares)}, numeric(e.Exited))
}

// roll moves a pool into the epoch next.Synced: its rate is written, exits of the epoch before have left into their
// pot, and entries have entered.
func roll(ctx context.Context, u *postgres.Unit, next postgres.Pool, rate postgres.Rate, exited postgres.Numeric) error {
	pool, err := existing(ctx, u, postgres.Pool{Node: next.Node})
	if err != nil {
		return err
	}
	next.LastWipe = pool.LastWipe
	*pool = next
	price, err := postgres.Get(ctx, u, postgres.Rate{Node: next.Node, Epoch: next.Synced})
	if err != nil {
		return err
	}
	price.Stake, price.Shares = rate.Stake, rate.Shares
	if !exited.IsZero() {
		pot, err := postgres.Get(ctx, u, postgres.ExitPot{Node: next.Node, Epoch: next.Synced - 1})
		if err != nil {
			return err
		}
		pot.Amount = exited
	}
	err = clearQueue(ctx, u, next.Node, next.Synced-1, func(q *postgres.Queue) {
		q.SharesLeaving, q.BondLeaving = postgres.Numeric{}, postgres.Numeric{}
	})
	if err != nil {
		return err
	}
	return clearQueue(ctx, u, next.Node, next.Synced, func(q *postgres.Queue) {
		q.StakeEntering, q.BondEntering = postgres.Numeric{}, postgres.Numeric{}
	})
}

// wipe records that a pool lost everything: it restarts at 1:1, and exits still queued are worth nothing.
func wipe(ctx context.Context, u *postgres.Unit, node, epoch uint32) error {
	pool, err := existing(ctx, u, postgres.Pool{Node: node})
	if err != nil {
		return err
	}
	pool.LastWipe = epoch
	return clearQueue(ctx, u, node, epoch, func(q *postgres.Queue) { q.SharesLeaving = postgres.Numeric{} })
}

func (a applier) epochAdvanced(ctx context.Context, u *postgres.Unit, e *bindings.StakingEpochAdvanced) error {
	network, err := network(ctx, u)
	if err != nil {
		return err
	}
	network.Epoch, network.Reserve = e.Epoch, numeric(e.Reserve)
	network.EpochPot, network.Settled = postgres.Numeric{}, 0
	epoch, err := postgres.Get(ctx, u, postgres.Epoch{Epoch: e.Epoch})
	if err != nil {
		return err
	}
	epoch.StartTime, epoch.StartBlock, epoch.Tag = &e.StartTime, &e.StartBlock, new(postgres.Hash(e.Tag))
	if e.Epoch == 0 {
		return nil
	}
	ended, err := existing(ctx, u, postgres.Epoch{Epoch: e.Epoch - 1})
	if err != nil {
		return err
	}
	ended.Returned = new(numeric(e.Returned))
	return a.rotate(ctx, u, e.Epoch)
}

// rotate gives shards to their next owners. The first owner of a shard answers for it at once; a later one inherits
// slivers, for which it answers only after a while.
func (a applier) rotate(ctx context.Context, u *postgres.Unit, epoch uint32) error {
	for i := range a.deployment.Parameters.Shards {
		shard, err := existing(ctx, u, postgres.Shard{Shard: uint8(i)})
		if err != nil {
			return err
		}
		if shard.Owner != shard.NextOwner {
			shard.ActiveFrom = epoch
			if shard.Owner != 0 {
				shard.ActiveFrom += a.deployment.Parameters.InheritanceEpochs
			}
			shard.Owner, shard.Since, shard.Previous = shard.NextOwner, epoch, shard.Owner
		}
		shard.NextOwner = 0
	}
	return nil
}
