package economy

import (
	"fmt"
	"slices"
)

// Check returns the first of the protocol's invariants that does not hold. ("Invariants".)
func (m *Model) Check() error {
	for _, invariant := range []func() error{
		m.stakingSolvent, m.marketSolvent, m.feesAddUp, m.sharesCovered, m.exitsCovered, m.seatsAddUp,
	} {
		if err := invariant(); err != nil {
			return fmt.Errorf("epoch %d: %w", m.epoch, err)
		}
	}
	return nil
}

// StakingOwes returns the right side of INV-1 for staking.
func (m *Model) StakingOwes() Amount {
	total := sum(m.reserve, m.epochPot, m.tipPot, m.burnPending)
	for _, amount := range m.claimable {
		total = total.Plus(amount)
	}
	for _, n := range m.nodes {
		p := &n.pool
		total = total.Plus(sum(p.Stake, p.Bond, p.StakeIn[0], p.StakeIn[1], p.BondIn[0], p.BondIn[1], p.bondLeft, p.orphaned))
		for _, pot := range p.exitPots {
			total = total.Plus(pot)
		}
	}
	return total
}

// MarketOwes returns the right side of INV-1 for the market.
func (m *Model) MarketOwes() Amount {
	return m.market.futureFees.Plus(m.InJars())
}

func (m *Model) stakingSolvent() error {
	if owed := m.StakingOwes().Plus(m.gifts[StakingAccount]); owed != m.wal[StakingAccount] {
		return fmt.Errorf("INV-1: staking owes %s and has %s", owed, m.wal[StakingAccount])
	}
	return nil
}

func (m *Model) marketSolvent() error {
	if owed := m.MarketOwes().Plus(m.gifts[MarketAccount]); owed != m.wal[MarketAccount] {
		return fmt.Errorf("INV-1: the market owes %s and has %s", owed, m.wal[MarketAccount])
	}
	return nil
}

// feesAddUp is INV-2.
func (m *Model) feesAddUp() error {
	k := &m.market
	var total Amount
	for i, fee := range k.fees {
		if i > m.epoch || i == m.epoch && !k.closed {
			total = total.Plus(fee)
		}
	}
	if total != k.futureFees {
		return fmt.Errorf("INV-2: fees of the epochs to come are %s, held are %s", total, k.futureFees)
	}
	return nil
}

// sharesCovered is INV-3: live positions' shares are no more than their pool's.
func (m *Model) sharesCovered() error {
	held := map[NodeID]Amount{}
	for id, p := range m.positions {
		pool := m.pool(p.Node)
		if p.Activation <= pool.Synced && !m.Void(id) && (!p.leaving() || p.Exit >= pool.Synced) {
			held[p.Node] = held[p.Node].Plus(m.sharesOf(p))
		}
	}
	for v, shares := range held {
		if m.pool(v).Shares.Less(shares) {
			return fmt.Errorf("INV-3: positions of node %d have %s shares of %s", v, shares, m.pool(v).Shares)
		}
	}
	return nil
}

// exitsCovered is INV-3 and INV-14: the last claimer of every exit pot succeeds.
func (m *Model) exitsCovered() error {
	type pot struct {
		v NodeID
		x Epoch
	}
	claims := map[pot]Amount{}
	for id, p := range m.positions {
		if p.leaving() && p.Exit < m.epoch && !m.Void(id) {
			at := pot{p.Node, p.Exit}
			claims[at] = claims[at].Plus(m.Value(id))
		}
	}
	for at, claimed := range claims {
		if has := m.pool(at.v).exitPots[at.x]; has.Less(claimed) {
			return fmt.Errorf("INV-14: exits of node %d in %d claim %s of %s", at.v, at.x, claimed, has)
		}
	}
	return nil
}

// seatsAddUp is INV-8, for the running and the next committee.
func (m *Model) seatsAddUp() error {
	for _, members := range [][]Member{m.members, m.nextMembers} {
		seats := 0
		for _, member := range members {
			seats += member.Seats
			if member.Seats > m.p.f() {
				return fmt.Errorf("INV-8: node %d has %d seats, more than f = %d", member.Node, member.Seats, m.p.f())
			}
		}
		if len(members) > 0 && seats != m.p.Shards {
			return fmt.Errorf("INV-8: %d seats of %d", seats, m.p.Shards)
		}
	}
	if len(m.members) > 0 && slices.ContainsFunc(m.shards, func(s Shard) bool { return s.Owner == 0 }) {
		return fmt.Errorf("INV-8: a shard without an owner")
	}
	return nil
}
