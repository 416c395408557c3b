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
		{"tip_pot", d.Staking, stakingABI.PackTipPot(), n.TipPot.Base()},
		{"pending_burn", d.Staking, stakingABI.PackPendingBurn(), n.PendingBurn.Base()},
		{"future_fees", d.Registry, registryABI.PackFutureFees(), n.FutureFees.Base()},
		{"INV-1 owed by staking", d.Staking, stakingABI.PackOwed(), owed.Staking},
		{"INV-1 owed by registry", d.Registry, registryABI.PackOwed(), owed.Registry},
		{"INV-2 future fees", d.Registry, registryABI.PackFutureFees(), owed.FutureFees},
		{"in_jars", d.Registry, registryABI.PackInJars(), owed.InJars},
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
	if err := a.terms(ctx, running, next, selected); err != nil {
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

// terms compares what storage costs now and, once that is elected, in the next epoch.
func (a *auditor) terms(ctx context.Context, running, next postgres.Epoch, selected bool) error {
	if !selected {
		next = running
	}
	err := expect(ctx, a, "terms", "running", a.deployment.Staking, stakingABI.PackTerms(), stakingABI.UnpackTerms, termsOf(running))
	if err != nil {
		return err
	}
	return expect(ctx, a, "terms", "next", a.deployment.Staking, stakingABI.PackNextTerms(), stakingABI.UnpackNextTerms, termsOf(next))
}

func termsOf(e postgres.Epoch) bindings.IStakingTerms {
	if e.Price == nil {
		return bindings.IStakingTerms{Capacity: new(big.Int)}
	}
	return bindings.IStakingTerms{
		Price: e.Price.Big().Uint64(), WritePrice: e.WritePrice.Big().Uint64(), Capacity: e.Capacity.Big(),
	}
}

// shards compares the owners of all shards.
func (a *auditor) shards(ctx context.Context) error {
	want := make([]bindings.IStakingShard, a.deployment.Parameters.Shards)
	err := postgres.All(ctx, a.snapshot, func(s postgres.Shard) error {
		if int(s.Shard) < len(want) {
			want[s.Shard] = bindings.IStakingShard{
				Owner: s.Owner, Since: s.Since, ActiveFrom: s.ActiveFrom, Next: s.NextOwner, Previous: s.Previous,
			}
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

// committees compares the committees of the epochs before, now and next.
func (a *auditor) committees(ctx context.Context) error {
	type committee struct {
		Members []uint32
		Seats   []uint8
	}
	for _, c := range []struct {
		name   string
		epoch  uint32
		data   []byte
		unpack func([]byte) (committee, error)
	}{
		{"previous", a.network.Epoch - 1, stakingABI.PackPreviousCommittee(), func(raw []byte) (committee, error) {
			c, err := stakingABI.UnpackPreviousCommittee(raw)
			return committee{c.Members, c.Seats}, err
		}},
		{"running", a.network.Epoch, stakingABI.PackCommittee(), func(raw []byte) (committee, error) {
			c, err := stakingABI.UnpackCommittee(raw)
			return committee{c.Members, c.Seats}, err
		}},
		{"next", a.network.Epoch + 1, stakingABI.PackNextCommittee(), func(raw []byte) (committee, error) {
			c, err := stakingABI.UnpackNextCommittee(raw)
			return committee{c.Members, c.Seats}, err
		}},
	} {
		members, err := a.members(ctx, c.epoch)
		if err != nil {
			return err
		}
		var want committee
		for _, m := range members {
			want.Members, want.Seats = append(want.Members, m.Node), append(want.Seats, m.Seats)
		}
		if err := expect(ctx, a, "committees", c.name, a.deployment.Staking, c.data, c.unpack, want); err != nil {
			return err
		}
	}
	return nil
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
		return expect(ctx, a, "nodes", fmt.Sprint(n.Node), a.deployment.Staking, stakingABI.PackNode(n.Node), stakingABI.UnpackNode,
			nodeIn(n, a.network.Epoch))
	})
	if err != nil {
		return err
	}
	if err := a.keys(ctx); err != nil {
		return err
	}
	if err := a.votes(ctx); err != nil {
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

// keys compares the keys that nodes confirm with now and, where they announced others, from when on with which.
func (a *auditor) keys(ctx context.Context) error {
	current, pending := make(map[uint32]postgres.Bytes), make(map[uint32]postgres.Rotation)
	err := postgres.All(ctx, a.snapshot, func(r postgres.Rotation) error { // by epoch: the last one counts
		if r.FromEpoch <= a.network.Epoch {
			current[r.Node] = r.BLSKey
		} else {
			pending[r.Node] = r
		}
		return nil
	})
	if err != nil {
		return err
	}
	return postgres.All(ctx, a.snapshot, func(n postgres.Node) error {
		key, to := fmt.Sprint(n.Node), a.deployment.Staking
		if current[n.Node] == nil {
			current[n.Node] = n.BLSKey
		}
		raw := func(raw []byte) ([]byte, error) { return raw, nil }
		if err := expect(ctx, a, "bls_keys", key, to, stakingABI.PackBlsKey(n.Node), raw, []byte(current[n.Node])); err != nil {
			return err
		}
		next := make([]byte, 4*32, 5*32)
		copy(next, pending[n.Node].BLSKey)
		next = append(next, common.BigToHash(big.NewInt(int64(pending[n.Node].FromEpoch))).Bytes()...)
		return expect(ctx, a, "bls_keys", key+" next", to, stakingABI.PackNextBlsKey(n.Node), raw, next)
	})
}

// votes compares the vote of every node that stands.
func (a *auditor) votes(ctx context.Context) error {
	last := make(map[uint32]postgres.Vote)
	err := postgres.All(ctx, a.snapshot, func(v postgres.Vote) error { // in the order in which they were cast
		last[v.Node] = v
		return nil
	})
	if err != nil {
		return err
	}
	return postgres.All(ctx, a.snapshot, func(n postgres.Node) error {
		v := last[n.Node]
		want := bindings.IStakingTerms{Price: v.Price.Big().Uint64(), WritePrice: v.WritePrice.Big().Uint64(), Capacity: v.Capacity.Big()}
		return expect(ctx, a, "votes", fmt.Sprint(n.Node), a.deployment.Staking, stakingABI.PackVoteOf(n.Node), stakingABI.UnpackVoteOf, want)
	})
}

// nodeIn returns a node as the contract shows it in an epoch: with the commission and the jail that apply in it.
func nodeIn(n postgres.Node, epoch uint32) bindings.IStakingNode {
	shown := bindings.IStakingNode{
		Governance: common.Address(n.Governance), Payout: common.Address(n.Payout), HotKey: common.Address(n.HotKey),
		CommissionBps: n.CommissionBps, MissCount: n.MissCount, JailedUntil: n.JailedUntil, UnjailFrom: n.UnjailFrom,
		Jailed: n.Jailed && (n.UnjailFrom == 0 || epoch < n.UnjailFrom), Leaving: n.Leaving, Candidate: n.Candidate,
	}
	if n.ReplacedIn != nil && *n.ReplacedIn == epoch {
		shown.ReplacedHotKey = common.Address(*n.ReplacedHotKey)
	}
	switch {
	case n.NextCommissionFrom > epoch:
		shown.NextCommissionBps, shown.NextCommissionFrom = n.NextCommissionBps, n.NextCommissionFrom
	case n.NextCommissionFrom != 0:
		shown.CommissionBps = n.NextCommissionBps
	}
	return shown
}
