package economy_test

import (
	"github.com/walrus-evm/walrus/internal/economy"
)

func (h *history) stakeWAL() call {
	who := h.someone()
	v := h.nodeThat(func(v nodeID) bool { return !h.model.Jailed(v) && !h.model.Node(v).Leaving })
	a := h.some(h.p.MinStake)
	switch {
	case h.dust || h.chance(4):
		a = h.p.MinStake
	case h.chance(3):
		a = h.some(h.p.MinBond)
	}
	if len(h.model.Positions()) > h.most {
		return h.claimWithdraw()
	}
	return staking(who, "stake", func(m *model) error { return ignore(m.Stake(who, v, a)) }, v, a)
}

// positionThat returns a position that satisfies a condition, or some other now and then: a void one where there is.
func (h *history) positionThat(suits func(*economy.Position) bool) (uint64, account) {
	id := pickID(h, h.model.Positions(), func(id uint64) bool { return suits(h.model.Position(id)) })
	if h.chance(10) {
		id = pickID(h, h.model.Positions(), h.model.Void)
	}
	if p := h.model.Position(id); p != nil {
		return id, h.or(p.Owner)
	}
	return id, h.someone()
}

func (h *history) staying(p *economy.Position) bool {
	return p.Exit == 0 && p.Activation <= h.model.Epoch()
}

func (h *history) left(p *economy.Position) bool { return p.Exit != 0 && p.Exit < h.model.Epoch() }

func (h *history) requestWithdraw() call {
	id, who := h.positionThat(h.staying)
	var shares amount
	if p := h.model.Position(id); p != nil && h.chance(2) {
		shares = p.Amount.Times(economy.N(h.rng.Uint64N(1300))).Over(economy.N(1000))
	}
	return staking(who, "requestWithdraw", func(m *model) error { return ignore(m.RequestWithdraw(who, id, shares)) }, id, shares)
}

func (h *history) cancelWithdraw() call {
	id, who := h.positionThat(func(p *economy.Position) bool { return p.Exit >= h.model.Epoch() && p.Exit != 0 })
	return staking(who, "cancelWithdraw", func(m *model) error { return m.CancelWithdraw(who, id) }, id)
}

func (h *history) claimWithdraw() call {
	id, who := h.positionThat(h.left)
	if p := h.model.Position(id); p == nil || p.Target == 0 {
		who = h.someone()
	}
	return staking(who, "claimWithdraw", func(m *model) error { return m.ClaimWithdraw(who, id) }, id)
}

func (h *history) redelegate() call {
	id, who := h.positionThat(h.staying)
	v := h.someNode()
	return staking(who, "redelegate", func(m *model) error { return m.Redelegate(who, id, v) }, id, v)
}

func (h *history) completeRedelegation() call {
	id, _ := h.positionThat(func(p *economy.Position) bool { return h.left(p) && p.Target != 0 })
	return staking(h.someone(), "completeRedelegation", func(m *model) error { return m.CompleteRedelegation(id) }, id)
}

func (h *history) split() call {
	id, who := h.positionThat(func(p *economy.Position) bool { return economy.N(1).Less(p.Amount) })
	part := economy.N(h.between(0, 10))
	if p := h.model.Position(id); p != nil && !h.chance(10) {
		part = p.Amount.Times(economy.N(h.rng.Uint64N(1001))).Over(economy.N(1000))
	}
	if len(h.model.Positions()) > h.most {
		return h.claimWithdraw()
	}
	return staking(who, "split", func(m *model) error { return ignore(m.Split(who, id, part)) }, id, part)
}

func (h *history) mergePositions() call {
	id, who := h.positionThat(func(*economy.Position) bool { return true })
	var other uint64
	if p := h.model.Position(id); p != nil {
		other, _ = h.positionThat(func(q *economy.Position) bool {
			return p != q && p.Owner == q.Owner && p.Node == q.Node && p.Activation == q.Activation && p.Exit == q.Exit
		})
	}
	return staking(who, "merge", func(m *model) error { return m.MergePositions(who, id, other) }, id, other)
}

func (h *history) burnVoid() call {
	id := pickID(h, h.model.Positions(), h.model.Void)
	who := h.someone()
	if p := h.model.Position(id); p != nil {
		who = h.or(p.Owner)
	}
	return staking(who, "burnVoid", func(m *model) error { return m.BurnVoid(who, id) }, id)
}

func (h *history) transferPosition() call {
	id, _ := h.positionThat(func(*economy.Position) bool { return true })
	from, who, to := h.someone(), h.someone(), h.anyone()
	if p := h.model.Position(id); p != nil {
		if from, who = p.Owner, p.Owner; p.Approved != economy.Nobody && h.chance(2) {
			who = p.Approved
		}
		who = h.or(who)
	}
	return staking(who, "transferFrom", func(m *model) error { return m.TransferPosition(who, id, to) }, from, to, id)
}

func (h *history) approvePosition() call {
	id, who := h.positionThat(func(*economy.Position) bool { return true })
	to := h.someone()
	return staking(who, "approve", func(m *model) error { return m.ApprovePosition(who, id, to) }, to, id)
}
