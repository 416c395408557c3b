package indexer

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/walrus-evm/walrus/chain/bindings"
	"github.com/walrus-evm/walrus/indexer/postgres"
)

// pools compares every pool with its queues, every rate and every exit pot.
func (a *auditor) pools(ctx context.Context) error {
	queues := make(map[uint32]map[uint32]postgres.Queue)
	err := postgres.All(ctx, a.snapshot, func(q postgres.Queue) error {
		if queues[q.Node] == nil {
			queues[q.Node] = make(map[uint32]postgres.Queue)
		}
		queues[q.Node][q.Epoch] = q
		return nil
	})
	if err != nil {
		return err
	}
	err = postgres.All(ctx, a.snapshot, func(p postgres.Pool) error {
		want := poolIn(p, queues[p.Node], a.network.Epoch)
		return expect(ctx, a, "pools", fmt.Sprint(p.Node), a.deployment.Staking, stakingABI.PackPool(p.Node), stakingABI.UnpackPool, want)
	})
	if err != nil {
		return err
	}
	err = postgres.All(ctx, a.snapshot, func(r postgres.Rate) error {
		want := bindings.IStakingRate{Stake: r.Stake.Big(), Shares: r.Shares.Big()}
		return expect(ctx, a, "rates", fmt.Sprintf("%d/%d", r.Node, r.Epoch), a.deployment.Staking,
			stakingABI.PackRate(r.Node, r.Epoch), stakingABI.UnpackRate, want)
	})
	if err != nil {
		return err
	}
	return postgres.All(ctx, a.snapshot, func(x postgres.ExitPot) error {
		return expect(ctx, a, "exit_pots", fmt.Sprintf("%d/%d", x.Node, x.Epoch), a.deployment.Staking,
			stakingABI.PackExitPot(x.Node, x.Epoch), unpackNumber, x.Amount.Base())
	})
}

// poolIn returns a pool as the contract shows it in an epoch. The pool of a node outside of the committee may not have
// been touched for long; its queues then count as rolled, without a word on chain. The arithmetic is that of
// docs/protocol.md, "Stake": exits leave and entries enter at the price before both.
func poolIn(p postgres.Pool, queues map[uint32]postgres.Queue, epoch uint32) bindings.IStakingPool {
	pool := bindings.IStakingPool{
		Stake: p.Stake.Big(), Shares: p.Shares.Big(), Bond: p.Bond.Big(), Synced: p.Synced, LastWipe: p.LastWipe,
	}
	for ; pool.Synced < epoch; pool.Synced++ {
		rollOver(&pool, queues[pool.Synced], queues[pool.Synced+1])
	}
	for _, slots := range []*[2]*big.Int{&pool.StakeEntering, &pool.SharesLeaving, &pool.BondEntering, &pool.BondLeaving} {
		*slots = [2]*big.Int{new(big.Int), new(big.Int)}
	}
	for e := pool.Synced; e <= pool.Synced+2; e++ {
		q, slot := queues[e], e%2
		if e > pool.Synced { // what enters at the start of the epoch itself has entered
			pool.StakeEntering[slot], pool.BondEntering[slot] = q.StakeEntering.Big(), q.BondEntering.Big()
		}
		if e < pool.Synced+2 {
			pool.SharesLeaving[slot], pool.BondLeaving[slot] = q.SharesLeaving.Big(), q.BondLeaving.Big()
		}
	}
	return pool
}

// rollOver moves a pool over one border: from the epoch at whose end ends leaves into that at whose start begins enters.
func rollOver(p *bindings.IStakingPool, ends, begins postgres.Queue) {
	exited, minted := new(big.Int), begins.StakeEntering.Big()
	if p.Shares.Sign() != 0 {
		exited.Div(exited.Mul(ends.SharesLeaving.Big(), p.Stake), p.Shares)
		if p.Stake.Sign() != 0 {
			minted.Div(minted.Mul(minted, p.Shares), p.Stake)
		}
	}
	p.Stake.Add(p.Stake.Sub(p.Stake, exited), begins.StakeEntering.Big())
	p.Shares.Add(p.Shares.Sub(p.Shares, ends.SharesLeaving.Big()), minted)
	if p.Shares.Sign() == 0 {
		p.Stake.SetUint64(0) // the dust went to the reserve
	}
	leaving := ends.BondLeaving.Big()
	if leaving.Cmp(p.Bond) > 0 {
		leaving = p.Bond // a slash took what was queued to leave
	}
	p.Bond = new(big.Int).Add(new(big.Int).Sub(p.Bond, leaving), begins.BondEntering.Big())
}

// positions compares every delegation and who owns it. A burned one is all zeroes on chain.
func (a *auditor) positions(ctx context.Context) error {
	return postgres.All(ctx, a.snapshot, func(p postgres.Position) error {
		key, id := fmt.Sprint(p.Position), new(big.Int).SetUint64(p.Position)
		want := bindings.IStakingPosition{Amount: new(big.Int), Shares: new(big.Int)}
		if p.Owner != nil {
			want = bindings.IStakingPosition{
				Node: p.Node, Activation: p.Activation, Exit: p.Exit, Target: p.Target, Amount: p.Amount.Big(), Shares: p.Shares.Big(), Version: p.Version,
			}
			err := expect(ctx, a, "position_owners", key, a.deployment.Staking, stakingABI.PackOwnerOf(id), stakingABI.UnpackOwnerOf,
				common.Address(*p.Owner))
			if err != nil {
				return err
			}
		}
		return expect(ctx, a, "positions", key, a.deployment.Staking, stakingABI.PackPosition(id), stakingABI.UnpackPosition, want)
	})
}
