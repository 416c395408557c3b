package indexer

import (
	"context"
	"fmt"
	"maps"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/walrus-evm/walrus/chain"
	"github.com/walrus-evm/walrus/chain/bindings"
	"github.com/walrus-evm/walrus/indexer/postgres"
)

// money compares the sums of everything there is one of, and INV-1 and INV-2 recomputed from the rows.
func (a *auditor) money(ctx context.Context) error {
	owed, err := a.snapshot.Owed(ctx)
	if err != nil {
		return err
	}
	n, d := a.network, a.deployment
	for _, sum := range []struct {
		name   string
		to     common.Address
		data   []byte
		stored string
	}{
		{"reserve", d.Staking, stakingABI.PackReserve(), n.Reserve.Base()},
		{"epoch_pot", d.Staking, stakingABI.PackEpochPot(), n.EpochPot.Base()},
		{"pending_burn", d.Staking, stakingABI.PackPendingBurn(), n.PendingBurn.Base()},
		{"future_fees", d.Registry, registryABI.PackFutureFees(), n.FutureFees.Base()},
		{"INV-1 owed by staking", d.Staking, stakingABI.PackOwed(), owed.Staking},
		{"INV-1 owed by registry", d.Registry, registryABI.PackOwed(), owed.Registry},
		{"INV-2 future fees", d.Registry, registryABI.PackFutureFees(), owed.Registry},
		{"supply", d.WAL, walABI.PackTotalSupply(), owed.Supply},
	} {
		if err := expect(ctx, a, "money", sum.name, sum.to, sum.data, unpackNumber, sum.stored); err != nil {
			return err
		}
	}
	return a.holdings(ctx, owed)
}

// holdings checks that no contract holds less than it owes; more is what people sent in by a plain transfer (INV-1).
func (a *auditor) holdings(ctx context.Context, owed postgres.Owed) error {
	return postgres.All(ctx, a.snapshot, func(b postgres.Balance) error {
		var bound string
		switch common.Address(b.Account) {
		case a.deployment.Staking:
			bound = owed.Staking
		case a.deployment.Registry:
			bound = owed.Registry
		default:
			return nil
		}
		a.check("holdings").Compared++
		if debt, ok := new(big.Int).SetString(bound, 10); !ok || b.Amount.Big().Cmp(debt) < 0 {
			name := a.deployment.Contract(common.Address(b.Account))
			a.differ(Mismatch{"holdings", name, "INV-1", b.Amount.Base(), "at least " + bound})
		}
		return nil
	})
}

// unpackNumber takes the answer of a view that returns one unsigned integer.
func unpackNumber(raw []byte) (string, error) {
	if len(raw) != 32 {
		return "", fmt.Errorf("%d bytes, want one word", len(raw))
	}
	return new(big.Int).SetBytes(raw).String(), nil
}

// epoch compares the running epoch. A mirror of contracts that do not announce epoch 0 knows only its number.
func (a *auditor) epoch(ctx context.Context) error {
	epochs := make(map[uint32]postgres.Epoch)
	err := postgres.All(ctx, a.snapshot, func(e postgres.Epoch) error {
		epochs[e.Epoch] = e
		return nil
	})
	if err != nil {
		return err
	}
	running := epochs[a.network.Epoch]
	next, selected := epochs[a.network.Epoch+1]
	selected = selected && next.Repeated != nil
	if err := a.seed(ctx, running); err != nil {
		return err
	}
	if running.StartTime == nil {
		return expect(ctx, a, "epoch", "number", a.deployment.Staking, stakingABI.PackEpoch(), stakingABI.UnpackEpoch, a.network.Epoch)
	}
	members, err := a.members(ctx, a.network.Epoch)
	if err != nil {
		return err
	}
	want := bindings.IStakingEpochInfo{
		Epoch: a.network.Epoch, Phase: uint8(a.phase(running, selected)), StartTime: *running.StartTime,
		StartBlock: *running.StartBlock, Tag: *running.Tag, Members: uint32(len(members)), Settled: a.network.Settled,
	}
	return expect(ctx, a, "epoch", fmt.Sprint(a.network.Epoch), a.deployment.Staking, stakingABI.PackEpochInfo(),
		stakingABI.UnpackEpochInfo, want)
}

// phase follows from events and, in the first half, from the time of the block.
func (a *auditor) phase(running postgres.Epoch, selected bool) chain.Phase {
	half := uint64(a.deployment.Parameters.EpochDuration.Seconds()) / 2
	switch {
	case running.Fee != nil:
		return chain.PhaseSettling
	case selected:
		return chain.PhaseSelected
	case a.blockTime < *running.StartTime+half:
		return chain.PhaseOpen
	default:
		return chain.PhaseClosed
	}
}

func (a *auditor) seed(ctx context.Context, running postgres.Epoch) error {
	var want bindings.SeedOutput
	if running.Seed != nil {
		want.Arg0, want.Arg1 = *running.Seed, *running.SeedBlock
		windows := bindings.WindowsOutput{ProofsUntil: *running.ProofsUntil, ChallengesUntil: *running.ChallengesUntil}
		err := expect(ctx, a, "epoch", "windows", a.deployment.Proofs, proofsABI.PackWindows(), proofsABI.UnpackWindows, windows)
		if err != nil {
			return err
		}
	}
	return expect(ctx, a, "epoch", "seed", a.deployment.Proofs, proofsABI.PackSeed(), proofsABI.UnpackSeed, want)
}

// shards compares the owners of all shards.
func (a *auditor) shards(ctx context.Context) error {
	want := make([]bindings.IStakingShard, a.deployment.Parameters.Shards)
	err := postgres.All(ctx, a.snapshot, func(s postgres.Shard) error {
		if int(s.Shard) < len(want) {
			want[s.Shard] = bindings.IStakingShard{Owner: s.Owner, Since: s.Since, ActiveFrom: s.ActiveFrom, Next: s.NextOwner}
		}
		return nil
	})
	if err != nil {
		return err
	}
	for i, shard := range want {
		data := stakingABI.PackShard(big.NewInt(int64(i)))
		if err := expect(ctx, a, "shards", fmt.Sprint(i), a.deployment.Staking, data, stakingABI.UnpackShard, shard); err != nil {
			return err
		}
	}
	return nil
}

// members returns the committee of an epoch in its order.
func (a *auditor) members(ctx context.Context, epoch uint32) (members []postgres.Member, err error) {
	err = postgres.All(ctx, a.snapshot, func(m postgres.Member) error {
		if m.Epoch == epoch {
			members = append(members, m)
		}
		return nil
	})
	slices.SortFunc(members, func(a, b postgres.Member) int { return int(a.Index) - int(b.Index) })
	return members, err
}

// committees compares the committees of this epoch and the next, and the candidates.
func (a *auditor) committees(ctx context.Context) error {
	running, err := a.members(ctx, a.network.Epoch)
	if err != nil {
		return err
	}
	next, err := a.members(ctx, a.network.Epoch+1)
	if err != nil {
		return err
	}
	type committee struct {
		Members []uint32
		Seats   []uint8
	}
	list := func(members []postgres.Member) (c committee) {
		for _, m := range members {
			c.Members, c.Seats = append(c.Members, m.Node), append(c.Seats, m.Seats)
		}
		return c
	}
	err = expect(ctx, a, "committees", "running", a.deployment.Staking, stakingABI.PackCommittee(), func(raw []byte) (committee, error) {
		c, err := stakingABI.UnpackCommittee(raw)
		return committee{c.Members, c.Seats}, err
	}, list(running))
	if err != nil {
		return err
	}
	return expect(ctx, a, "committees", "next", a.deployment.Staking, stakingABI.PackNextCommittee(), func(raw []byte) (committee, error) {
		c, err := stakingABI.UnpackNextCommittee(raw)
		return committee{c.Members, c.Seats}, err
	}, list(next))
}

// nodes compares every node, and the set of candidates.
func (a *auditor) nodes(ctx context.Context) error {
	candidates := make(map[uint32]bool)
	count := uint32(0)
	err := postgres.All(ctx, a.snapshot, func(n postgres.Node) error {
		count++
		if n.Candidate {
			candidates[n.Node] = true
		}
		key := fmt.Sprint(n.Node)
		err := expect(ctx, a, "nodes", key, a.deployment.Staking, stakingABI.PackNode(n.Node), stakingABI.UnpackNode, nodeIn(n, a.network.Epoch))
		if err != nil {
			return err
		}
		unpack := func(raw []byte) ([]byte, error) { return raw, nil }
		return expect(ctx, a, "bls_keys", key, a.deployment.Staking, stakingABI.PackBlsKey(n.Node), unpack, []byte(n.BLSKey))
	})
	if err != nil {
		return err
	}
	err = expect(ctx, a, "nodes", "count", a.deployment.Staking, stakingABI.PackNodeCount(), stakingABI.UnpackNodeCount, count)
	if err != nil {
		return err
	}
	return expect(ctx, a, "nodes", "candidates", a.deployment.Staking, stakingABI.PackCandidates(), func(raw []byte) ([]uint32, error) {
		list, err := stakingABI.UnpackCandidates(raw)
		return slices.Sorted(slices.Values(list)), err
	}, slices.Sorted(maps.Keys(candidates)))
}

// nodeIn returns a node as the contract shows it in an epoch: with the commission and the jail that apply in it.
func nodeIn(n postgres.Node, epoch uint32) bindings.IStakingNode {
	shown := bindings.IStakingNode{
		Governance: common.Address(n.Governance), Payout: common.Address(n.Payout), HotKey: common.Address(n.HotKey),
		CommissionBps: n.CommissionBps, MissCount: n.MissCount, JailedUntil: n.JailedUntil, UnjailFrom: n.UnjailFrom,
		Jailed: n.Jailed && (n.UnjailFrom == 0 || epoch < n.UnjailFrom), Leaving: n.Leaving, Candidate: n.Candidate,
	}
	switch {
	case n.NextCommissionFrom > epoch:
		shown.NextCommissionBps, shown.NextCommissionFrom = n.NextCommissionBps, n.NextCommissionFrom
	case n.NextCommissionFrom != 0:
		shown.CommissionBps = n.NextCommissionBps
	}
	return shown
}
