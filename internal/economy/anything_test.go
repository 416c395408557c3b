package economy_test

import (
	"slices"

	"github.com/walrus-evm/walrus/internal/economy"
)

// action makes up a call that somebody could want to make now.
type action struct {
	weight int
	method string // that the contract must have
	make   func(*history) call
}

var stakingActions = []action{
	{2, "registerNode", (*history).registerNode},
	{2, "setNodeKeys", (*history).setNodeKeys},
	{2, "setCommission", (*history).setCommission},
	{3, "rotateBlsKey", (*history).rotateBLSKey},
	{6, "depositBond", (*history).depositBond},
	{3, "requestBondExit", (*history).requestBondExit},
	{2, "rollPool", (*history).rollPool},
	{8, "tryJoin", (*history).tryJoin},
	{2, "setLeaving", (*history).setLeaving},
	{5, "unjail", (*history).unjail},
	{4, "vote", (*history).vote},
	{2, "accept", (*history).accept},
	{14, "stake", (*history).stakeWAL},
	{10, "requestWithdraw", (*history).requestWithdraw},
	{4, "cancelWithdraw", (*history).cancelWithdraw},
	{8, "claimWithdraw", (*history).claimWithdraw},
	{6, "redelegate", (*history).redelegate},
	{6, "completeRedelegation", (*history).completeRedelegation},
	{5, "split", (*history).split},
	{5, "merge", (*history).mergePositions},
	{4, "burnVoid", (*history).burnVoid},
	{2, "transferFrom", (*history).transferPosition},
	{2, "approve", (*history).approvePosition},
	{1, "selectCommittee", func(h *history) call { return h.keeper("selectCommittee") }},
	{1, "beginSettle", func(h *history) call { return h.keeper("beginSettle") }},
	{1, "settle", func(h *history) call { return h.keeper("settle") }},
	{1, "advance", func(h *history) call { return h.keeper("advance") }},
	{3, "multicall", (*history).stakingBatch},
	{1, "permit", func(h *history) call { return h.uselessPermit("staking") }},
	{2, "transfer", (*history).gift},
	{2, "donate", (*history).donate},
	{3, "claimCredit", (*history).claimCredit},
	{1, "burnPending", (*history).burnPending},
}

// anything does something that somebody could want.
func (h *history) anything() {
	h.do(h.make(h.actions))
}

// make makes up one of the calls, by weight.
func (h *history) make(actions []action) call {
	total := 0
	for _, a := range actions {
		total += a.weight
	}
	left := h.rng.IntN(total)
	for _, a := range actions {
		if left -= a.weight; left < 0 {
			return a.make(h)
		}
	}
	panic("unreachable")
}

func (h *history) someNode() nodeID {
	if h.model.Nodes() == 0 || h.chance(25) {
		return nodeID(h.rng.IntN(20))
	}
	return nodeID(1 + h.rng.IntN(int(h.model.Nodes())))
}

// nodeThat returns a node that satisfies a condition, or some other now and then.
func (h *history) nodeThat(suits func(nodeID) bool) nodeID {
	if h.chance(10) {
		return h.someNode()
	}
	var nodes []nodeID
	for v := nodeID(1); v <= h.model.Nodes(); v++ {
		if suits(v) {
			nodes = append(nodes, v)
		}
	}
	if v, ok := pick(h, nodes); ok {
		return v
	}
	return h.someNode()
}

// governance returns a node's governance key, somebody else's now and then.
func (h *history) governance(v nodeID) account {
	if v == 0 || v > h.model.Nodes() {
		return h.someone()
	}
	return h.or(h.model.Node(v).Governance)
}

func (h *history) setNodeKeys() call {
	v := h.someNode()
	who := h.governance(v)
	governance, hot, payout := h.anyone(), h.anyone(), h.anyone()
	if v != 0 && v <= h.model.Nodes() && h.chance(2) {
		hot = h.model.Node(v).HotKey
	}
	return staking(who, "setNodeKeys", func(m *model) error {
		return m.SetNodeKeys(who, v, governance, hot, payout)
	}, v, governance, hot, payout)
}

func (h *history) setCommission() call {
	v := h.someNode()
	who, bps := h.governance(v), h.between(0, 2000)
	if h.chance(10) {
		bps = 10_000 + h.between(0, 2)
	}
	return staking(who, "setCommission", func(m *model) error { return m.SetCommission(who, v, bps) }, v, bps)
}

func (h *history) depositBond() call {
	v, who := h.someNode(), h.someone()
	a := h.some(h.p.MinBond)
	return staking(who, "depositBond", func(m *model) error { return m.DepositBond(who, v, a) }, v, a)
}

// some returns an amount around a scale, mostly above it, with odd digits.
func (h *history) some(scale amount) amount {
	factor := economy.N(h.between(1, 3000))
	a := scale.Times(factor).Over(economy.N(1000)).Plus(economy.N(h.between(0, 9)))
	if h.chance(2) {
		a = a.Plus(scale)
	}
	return a
}

func (h *history) requestBondExit() call {
	v := h.someNode()
	who, a := h.governance(v), h.some(h.p.MinBond)
	if v != 0 && v <= h.model.Nodes() && h.chance(3) {
		a = h.model.Pool(v).Bond
	}
	return staking(who, "requestBondExit", func(m *model) error { return m.RequestBondExit(who, v, a) }, v, a)
}

func (h *history) rollPool() call {
	v, who := h.someNode(), h.someone()
	if h.chance(6) {
		v = 1000
	}
	return staking(who, "rollPool", func(m *model) error { return m.RollPool(v) }, v)
}

func (h *history) tryJoin() call {
	candidates := h.model.Candidates()
	v := h.nodeThat(func(v nodeID) bool { return !slices.Contains(candidates, v) })
	loser := h.someNode()
	if len(candidates) > 0 && !h.chance(4) {
		loser = slices.MinFunc(candidates, func(a, b nodeID) int { return h.model.Weight(a).Big().Cmp(h.model.Weight(b).Big()) })
	}
	return staking(h.someone(), "tryJoin", func(m *model) error { return m.TryJoin(v, loser) }, v, loser)
}

func (h *history) setLeaving() call {
	v := h.nodeThat(func(v nodeID) bool { return h.model.Node(v).Leaving })
	who := h.governance(v)
	leaving := h.chance(2)
	if v != 0 && v <= h.model.Nodes() && !h.chance(6) {
		leaving = !h.model.Node(v).Leaving
	}
	return staking(who, "setLeaving", func(m *model) error { return m.SetLeaving(who, v, leaving) }, v, leaving)
}

func (h *history) unjail() call {
	v := h.nodeThat(h.model.Jailed)
	who := h.governance(v)
	return staking(who, "unjail", func(m *model) error { return m.Unjail(who, v) }, v)
}

func (h *history) accept() call {
	shard := h.rng.IntN(h.p.Shards)
	s := h.model.Shards()[shard]
	who, since := h.hotKey(shard), s.Since
	if h.chance(8) {
		since++
	}
	return staking(who, "accept", func(m *model) error { return m.Accept(who, shard, since) }, shard, since)
}

func (h *history) vote() call {
	v := h.someNode()
	who, now := h.governance(v), h.model.Terms()
	vote := economy.Vote{Price: h.around(now.Price), WritePrice: h.around(now.WritePrice), Capacity: h.around(now.Capacity)}
	if !h.chance(4) {
		vote.Capacity = vote.Capacity.Over(economy.N(4))
	}
	return staking(who, "vote", func(m *model) error { return m.Vote(who, v, vote) }, v, vote.Price, vote.WritePrice, vote.Capacity)
}

// around returns a value from nothing to twice another, more now and then.
func (h *history) around(a amount) amount {
	if h.chance(20) {
		return economy.N(h.between(0, 1<<40))
	}
	return a.Times(economy.N(h.rng.Uint64N(2001))).Over(economy.N(1000))
}

// gift is a plain transfer, to a contract that cannot know of it at times.
func (h *history) gift() call {
	who, to, a := h.someone(), h.someone(), economy.N(h.between(0, 1000))
	if h.chance(2) {
		to = economy.StakingAccount
	} else if h.chance(2) {
		to = economy.MarketAccount
	}
	if h.chance(5) {
		a = h.model.WAL(who).Plus(economy.N(1))
	}
	return call{who, "wal", "transfer", []any{to, a}, func(m *model) error { return m.Transfer(who, to, a) }}
}

func (h *history) donate() call {
	who, a := h.someone(), economy.N(h.between(0, 1<<16))
	if h.chance(5) {
		a = h.model.WAL(who).Plus(economy.N(h.between(1, 10)))
	}
	return staking(who, "donate", func(m *model) error { return m.Donate(who, a) }, a)
}

func (h *history) claimCredit() call {
	who := h.someone()
	for a := account(1); a <= actorCount; a++ {
		if !h.model.Claimable(a).IsZero() && h.chance(4) {
			who = a
		}
	}
	return staking(h.someone(), "claimCredit", func(m *model) error { return m.ClaimCredit(who) }, who)
}

func (h *history) burnPending() call {
	return staking(h.someone(), "burnPending", func(m *model) error { return m.BurnPending() })
}
