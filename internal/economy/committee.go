package economy

import "slices"

// Member is a node of a committee with its seats, in settlement order.
type Member struct {
	Node  NodeID
	Seats int
}

// Shard is a slot of the network.
type Shard struct {
	Owner             NodeID
	Since, ActiveFrom Epoch
	Next              NodeID // owner from the next epoch on, once selected
	Previous          NodeID // owner before
}

// Weight returns a candidate's weight for the next committee, 0 if it is not eligible. ("Committee".)
func (m *Model) Weight(v NodeID) Amount {
	n, p := m.node(v), m.pool(v)
	next, e := (m.epoch+1)%2, m.epoch%2
	bond := p.Bond.MinusOrZero(p.BondOut[e]).Plus(p.BondIn[next])
	if n.Leaving || m.jailedIn(v, m.epoch+1) || bond.Less(m.p.MinBond) {
		return Amount{}
	}
	stake := p.Stake.Plus(p.StakeIn[next])
	if !p.Shares.IsZero() {
		stake = stake.Minus(p.SharesOut[e].Times(p.Stake).OverUp(p.Shares))
	}
	return bond.Plus(stake).Min(bond.Times(N(m.p.Leverage)))
}

// TryJoin makes a node a candidate, in a free place or in that of a lightest candidate that is strictly lighter.
// ("Committee".)
func (m *Model) TryJoin(v, loser NodeID) error {
	if m.node(v) == nil {
		return ErrUnknownNode
	}
	if m.candidatesFrozen() {
		return ErrPhase
	}
	weight := m.Weight(v)
	switch {
	case slices.Contains(m.candidates, v):
		return ErrCandidate
	case weight.IsZero():
		return ErrBond
	}
	if len(m.candidates) == m.p.MaxNodes {
		if !slices.Contains(m.candidates, loser) || m.lightest().Less(m.Weight(loser)) || !m.Weight(loser).Less(weight) {
			return ErrFull
		}
		m.note(Replaced)
		m.dropCandidate(loser)
	}
	m.touch(v)
	m.candidates = append(m.candidates, v)
	return nil
}

// lightest returns the least weight of a candidate.
func (m *Model) lightest() Amount {
	least := m.Weight(m.candidates[0])
	for _, v := range m.candidates[1:] {
		least = least.Min(m.Weight(v))
	}
	return least
}

// dropCandidate takes a node off the candidates; the last one takes its place.
func (m *Model) dropCandidate(v NodeID) {
	if i := slices.Index(m.candidates, v); i >= 0 {
		last := len(m.candidates) - 1
		m.candidates[i] = m.candidates[last]
		m.candidates = m.candidates[:last]
	}
}

// minCommittee is the least number of eligible candidates; with fewer the committee repeats. ("Committee".)
const minCommittee = 4

// SelectCommittee chooses the committee of the next epoch and its terms. ("Committee", "Votes".)
func (m *Model) SelectCommittee(caller Account) error {
	if phase := m.Phase(); phase != Closed {
		if phase == Open {
			return ErrTooEarly
		}
		return ErrPhase
	}
	eligible, weights := m.eligible()
	m.nextRepeated = len(eligible) < minCommittee
	switch {
	case m.nextRepeated && len(m.members) == 0:
		m.note(RepeatedNobody)
		m.nextMembers = nil
	case m.nextRepeated:
		m.note(Repeated)
		m.nextMembers = slices.Clone(m.members)
	default:
		m.note(Chosen)
		m.nextMembers = seat(eligible, Apportion(weights, m.p.Shards, SeatCap(m.p.Shards, len(eligible))))
	}
	for i, owner := range assign(m.owners(), m.nextMembers) {
		m.shards[i].Next = owner
	}
	m.nextTerms = m.Elect()
	if m.nextTerms != m.market.Terms {
		m.note(TermsMoved)
	}
	m.selected, m.selectedBy = true, caller
	return nil
}

// eligible returns the candidates that may be chosen, in their order, with their weights.
func (m *Model) eligible() ([]NodeID, []Amount) {
	var nodes []NodeID
	var weights []Amount
	for _, v := range m.candidates {
		if weight := m.Weight(v); !weight.IsZero() {
			nodes, weights = append(nodes, v), append(weights, weight)
		}
	}
	return nodes, weights
}

func (m *Model) owners() []NodeID {
	owners := make([]NodeID, len(m.shards))
	for i, s := range m.shards {
		owners[i] = s.Owner
	}
	return owners
}

// seat pairs nodes with their seats and leaves those without out.
func seat(nodes []NodeID, seats []int) []Member {
	var members []Member
	for i, v := range nodes {
		if seats[i] > 0 {
			members = append(members, Member{v, seats[i]})
		}
	}
	return members
}

// SeatCap returns the most seats of one node among so many candidates. ("Committee".)
func SeatCap(n, candidates int) int {
	limit := min(n, max(1, 2*n/candidates))
	if candidates >= 20 {
		limit = max(1, n/10)
	}
	if candidates >= minCommittee {
		limit = min(limit, (n-1)/3)
	}
	return limit
}

// Apportion gives n seats to weights by D'Hondt: each seat to the highest weight / (seats + 1) below the cap, ties to
// the lower index. ("Committee".)
func Apportion(weights []Amount, n, limit int) []int {
	seats := make([]int, len(weights))
	for range n {
		best := -1
		for i, weight := range weights {
			if seats[i] == limit {
				continue
			}
			if best < 0 || weights[best].Times(N(uint64(seats[i]+1))).Less(weight.Times(N(uint64(seats[best]+1)))) {
				best = i
			}
		}
		seats[best]++
	}
	return seats
}

// assign gives shards to members with the fewest moves: each owner keeps its own, ascending, up to its new seats; free
// ones go ascending to members short of seats. ("Committee".)
func assign(owners []NodeID, members []Member) []NodeID {
	short := map[NodeID]int{}
	for _, member := range members {
		short[member.Node] = member.Seats
	}
	next := make([]NodeID, len(owners))
	for i, v := range owners {
		if short[v] > 0 {
			next[i] = v
			short[v]--
		}
	}
	for i := range next {
		for _, member := range members {
			if next[i] == 0 && short[member.Node] > 0 {
				next[i] = member.Node
				short[member.Node]--
			}
		}
	}
	return next
}

// Accept has a shard's owner answer for what it inherited from the next epoch on. ("Held slivers".)
func (m *Model) Accept(caller Account, shard int, since Epoch) error {
	s := &m.shards[shard]
	switch {
	case !m.Signs(s.Owner, caller):
		return ErrNotHotKey
	case s.Since != since:
		return ErrShardChanged
	}
	s.ActiveFrom = min(s.ActiveFrom, m.epoch+1)
	return nil
}

// SalesOpen reports whether storage is sold in the running epoch, which is decided when it begins: the committee was
// chosen from at least four nodes, and its jailed members hold at most f seats. ("Committee", "Epoch change".)
func (m *Model) SalesOpen() bool { return m.salesOpen }

// decideSales decides whether the epoch that begins sells storage.
func (m *Model) decideSales() {
	jailed := 0
	for _, member := range m.members {
		if m.Jailed(member.Node) {
			jailed += member.Seats
		}
	}
	m.salesOpen = !m.repeated && jailed <= m.p.f()
	if !m.repeated && !m.salesOpen {
		m.note(SalesPaused)
	}
}
