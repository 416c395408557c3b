package economy_test

import (
	"github.com/walrus-evm/walrus/internal/economy"
)

// mood is how a node behaves for a while.
type mood int

const (
	honest mood = iota
	lazy        // misses most epochs
	cheat       // is caught
)

// found registers the first nodes and makes them candidates.
func (h *history) found() {
	for range h.founders + h.rng.IntN(4) {
		var calls []call
		who := h.someone()
		v, bond := h.model.Nodes()+1, h.some(h.p.MinBond).Plus(h.p.MinBond)
		calls = append(calls, h.registerNode(),
			staking(who, "depositBond", func(m *model) error { return m.DepositBond(who, v, bond) }, v, bond),
			staking(who, "tryJoin", func(m *model) error { return m.TryJoin(v, 0) }, v, nodeID(0)))
		h.at(h.now + 1)
		for _, c := range calls {
			h.do(c)
		}
		h.seal()
	}
}

// epoch lives through one epoch: its phases with calls of all kinds in them, at its edges too, and the keepers' calls.
func (h *history) epoch() {
	m, began := h.model, h.model.Epoch()
	mid := m.StartTime() + h.p.EpochSeconds/2
	h.blocksUntil(mid-1, 2)
	h.edge(mid - 1)
	h.edge(mid)
	h.blocksUntil(mid+h.p.EpochSeconds/10, 1)
	if m.Phase() < economy.Selected {
		h.busyBlock(max(mid, h.now+1), h.keeper("selectCommittee"))
	}
	h.busyBlock(h.now+1, h.draw()...)
	h.blocksUntil(mid+h.p.EpochSeconds/5, 2)
	for h.stage.block < m.Proofs().Close {
		h.busyBlock(h.now + 1)
	}
	if m.Phase() < economy.Settling {
		h.busyBlock(h.now+1, h.keeper("beginSettle"))
	}
	for m.Epoch() == began && m.Settled() < len(m.Members()) {
		h.busyBlock(h.now+1, h.keeper("settle"))
	}
	end := m.StartTime() + h.p.EpochSeconds
	h.edge(end - 1)
	if m.Epoch() == began {
		late := uint64(0)
		if h.chance(4) {
			late = h.rng.Uint64N(2 * h.p.EpochSeconds)
		}
		h.busyBlock(max(end, h.now+1)+late, h.keeper("advance"))
	}
	if m.Epoch() != began+1 {
		h.fail("the epoch did not change: INV-12")
	}
	h.observe()
}

// edge makes a busy block at exactly one second, now and then, unless it has passed.
func (h *history) edge(second uint64) {
	if h.now < second && h.chance(3) {
		h.busyBlock(second)
	}
}

// blocksUntil makes up to most busy blocks before a second.
func (h *history) blocksUntil(second uint64, most int) {
	for range h.rng.IntN(most + 1) {
		if h.now+1 >= second {
			return
		}
		h.busyBlock(h.now + 1 + h.rng.Uint64N(second-h.now-1))
	}
}

// busyBlock makes a block at a second with some calls of anybody's in it, and the given ones in between.
func (h *history) busyBlock(second uint64, due ...call) {
	h.at(second)
	before := h.rng.IntN(4)
	for range before {
		h.anything()
	}
	for _, c := range due {
		h.do(c)
	}
	for range h.rng.IntN(4) {
		h.anything()
	}
	if len(h.pending) > 0 {
		h.seal()
	} else {
		h.stage.mine(second)
	}
	if h.chance(8) {
		h.observe()
	}
}

// keeper is one of the epoch's own calls.
func (h *history) keeper(method string) call {
	who := h.someone()
	switch method {
	case "selectCommittee":
		return staking(who, method, func(m *model) error { return m.SelectCommittee(who) })
	case "beginSettle":
		return staking(who, method, func(m *model) error { return m.BeginSettle(who) })
	case "advance":
		return staking(who, method, func(m *model) error { return m.Advance(who) })
	}
	most := 1 + h.rng.IntN(4)
	if h.chance(3) {
		most = 1000
	}
	return staking(who, "settle", func(m *model) error { return m.Settle(who, most) }, most)
}

// draw is the seed and what the epoch's proofs came to.
func (h *history) draw() []call {
	who, closes := h.someone(), h.stage.block+1+h.rng.Uint64N(3)
	calls := []call{{who, "proofs", "setSeed", []any{who, closes}, func(m *model) error {
		m.SetSeed(who, closes)
		return nil
	}}}
	h.changeMoods()
	sold, _ := h.model.Sold(h.model.Epoch())
	for _, member := range h.model.Members() {
		c := h.claim(member, sold.Over(economy.N(uint64(h.p.Shards))).Times(economy.N(uint64(member.Seats))))
		calls = append(calls, call{who, "proofs", "setClaim", []any{member.Node, uint8(c.Status), c.W, c.X, c.Beneficiary}, func(m *model) error {
			m.SetClaim(member.Node, c)
			return nil
		}})
	}
	return calls
}

// changeMoods has nodes turn lazy, fraudulent and honest again, and many of them fail at once now and then.
func (h *history) changeMoods() {
	for _, member := range h.model.Members() {
		switch {
		case h.moods[member.Node] == honest && h.chance(15):
			h.moods[member.Node] = lazy
		case h.moods[member.Node] == honest && h.chance(h.honesty):
			h.moods[member.Node] = cheat
		case h.moods[member.Node] == cheat || h.chance(6):
			h.moods[member.Node] = honest
		}
	}
	if h.outage > 0 {
		h.outage--
	} else if h.chance(20) {
		h.outage = 1 + h.rng.IntN(4)
	}
}

// claim is what a member's proof comes to; no claim exceeds the member's part of what was sold.
func (h *history) claim(member economy.Member, bound amount) economy.Claim {
	mood := h.moods[member.Node]
	if h.model.Jailed(member.Node) || mood == lazy && !h.chance(5) || h.outage > 0 && h.chance(2) {
		return economy.Claim{}
	}
	c := economy.Claim{Status: economy.Live, W: bound}
	switch h.rng.IntN(5) {
	case 0:
		c.W = economy.N(h.rng.Uint64N(bound.Uint64() + 1))
	case 1:
		c.X = economy.N(h.rng.Uint64N(bound.Uint64()/20 + 1))
		c.W = bound.Minus(c.X)
	}
	if mood == cheat {
		c.Status = economy.Fraud
		if !h.chance(3) {
			c.Beneficiary = h.someone()
		}
	}
	return c
}
