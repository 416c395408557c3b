package economy

import "slices"

// Vote is what an operator wants: prices per billed byte, and the billed bytes it offers with its seats. ("Votes".)
type Vote struct{ Price, WritePrice, Capacity Amount }

// Terms are prices and capacity of the network.
type Terms struct{ Price, WritePrice, Capacity Amount }

// Vote casts a node's vote; the last one stands. ("Votes": in every phase but Closed.)
func (m *Model) Vote(caller Account, v NodeID, vote Vote) error {
	n, err := m.governed(caller, v)
	if err != nil {
		return err
	}
	if m.Phase() == Closed {
		return ErrPhase
	}
	for _, price := range []Amount{vote.Price, vote.WritePrice} {
		if price.IsZero() || m.p.MaxPrice.Less(price) {
			return ErrVote
		}
	}
	n.vote = &vote
	return nil
}

// ballot is a value with the seats behind it.
type ballot struct {
	value Amount
	seats int
}

// Elect returns the terms of the next epoch. ("Votes".)
func (m *Model) Elect() Terms {
	today := m.market.Terms
	if len(m.members) == 0 {
		return today
	}
	var price, writePrice, capacity []ballot
	for _, member := range m.members {
		wants := Vote(today)
		if vote := m.node(member.Node).vote; vote != nil {
			wants = *vote
			wants.Capacity = wants.Capacity.Times(N(uint64(m.p.Shards))).Over(N(uint64(member.Seats)))
		}
		price = append(price, ballot{wants.Price, member.Seats})
		writePrice = append(writePrice, ballot{wants.WritePrice, member.Seats})
		capacity = append(capacity, ballot{wants.Capacity, member.Seats})
	}
	return Terms{
		Price:      m.step(today.Price, m.lowest(price)).Max(N(1)).Min(m.p.MaxPrice),
		WritePrice: m.step(today.WritePrice, m.lowest(writePrice)).Max(N(1)).Min(m.p.MaxPrice),
		Capacity:   m.step(today.Capacity, m.highest(capacity)).Max(m.p.MinCapacity).Min(m.p.MaxCapacity),
	}
}

// lowest returns the lowest value such that seats voting at or below it are at least n − f.
func (m *Model) lowest(ballots []ballot) Amount {
	slices.SortFunc(ballots, func(a, b ballot) int { return a.value.v.Cmp(&b.value.v) })
	return m.reached(ballots)
}

// highest returns the highest value such that seats voting at or above it are at least n − f.
func (m *Model) highest(ballots []ballot) Amount {
	slices.SortFunc(ballots, func(a, b ballot) int { return b.value.v.Cmp(&a.value.v) })
	return m.reached(ballots)
}

func (m *Model) reached(ballots []ballot) Amount {
	seats := 0
	for _, b := range ballots {
		if seats += b.seats; seats >= m.p.quorum() {
			return b.value
		}
	}
	panic("economy: the committee has fewer than n - f seats")
}

// step moves a value towards the elected one, by at most an epoch's step.
func (m *Model) step(old, elected Amount) Amount {
	up := old.Plus(N(1)).Max(old.Times(N(5)).Over(N(4)))
	down := old.Times(N(4)).Over(N(5))
	bounded := elected.Min(up).Max(down)
	if bounded != elected {
		m.note(StepBounded)
	}
	return bounded
}
