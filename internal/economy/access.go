package economy

import (
	"maps"
	"math/big"
	"slices"
)

// What can be seen of the economy from outside, as the contracts' views show it.

// Epoch returns the running epoch.
func (m *Model) Epoch() Epoch { return m.epoch }

// StartTime returns the second in which the running epoch began.
func (m *Model) StartTime() uint64 { return m.startTime }

// Nodes returns the number of registered nodes, whose ids go from 1 up to it.
func (m *Model) Nodes() NodeID { return NodeID(len(m.nodes)) }

// Node returns a registered node.
func (m *Model) Node(v NodeID) *Node { return m.node(v) }

// Pool returns a node's pool.
func (m *Model) Pool(v NodeID) *Pool { return m.pool(v) }

// Rate returns the price of a node's shares from the start of an epoch on; zeroes before it is known.
func (m *Model) Rate(v NodeID, e Epoch) Rate { return m.pool(v).rates[e] }

// ExitPot returns what the exits of an epoch still have to claim.
func (m *Model) ExitPot(v NodeID, x Epoch) Amount { return m.pool(v).exitPots[x] }

// Position returns a position, nil if there is none.
func (m *Model) Position(id uint64) *Position { return m.positions[id] }

// Positions returns the numbers of all positions, rising.
func (m *Model) Positions() []uint64 { return slices.Sorted(maps.Keys(m.positions)) }

// Candidates returns the candidates in their order.
func (m *Model) Candidates() []NodeID { return m.candidates }

// Members returns the running committee in settlement order.
func (m *Model) Members() []Member { return m.members }

// NextMembers returns the next committee once it is selected.
func (m *Model) NextMembers() []Member { return m.nextMembers }

// PreviousMembers returns the committee before the running one.
func (m *Model) PreviousMembers() []Member { return m.previousMembers }

// NextBLSKey returns the key that a node will sign with, and from which epoch on; zeroes when no change is pending.
func (m *Model) NextBLSKey(v NodeID) (uint64, Epoch) {
	if n := m.node(v); n.nextBLSFrom > m.epoch {
		return n.nextBLSKey, n.nextBLSFrom
	}
	return 0, 0
}

// RegistrationCost returns what registering a blob takes now, and the part of it for the reserve.
func (m *Model) RegistrationCost(size uint64, epochs Epoch) (all, reserved Amount) {
	weight := m.p.BilledWeight(size)
	all, reserved = m.cost(purchase{weight, m.epoch, m.epoch + 1 + epochs})
	write := m.market.Terms.WritePrice.Times(weight)
	return all.Plus(write), reserved.Plus(write)
}

// ExtensionCost returns what Extend would take now, or why no object could be extended so. ("Market": quotes.)
func (m *Model) ExtensionCost(id uint64, epochs Epoch) (Amount, error) {
	o, err := m.living(id)
	if err != nil {
		return Amount{}, err
	}
	p := purchase{m.p.BilledWeight(o.Size), o.End, o.End + epochs}
	if epochs == 0 || p.to > m.epoch+m.p.Horizon {
		return Amount{}, ErrEpochs
	}
	cost, _ := m.cost(p)
	return cost, nil
}

// Available returns the billed bytes that can still be bought for every epoch from the running one to the horizon.
func (m *Model) Available() Amount {
	least := m.market.Terms.Capacity
	for i := m.epoch; i < m.epoch+m.p.Horizon; i++ {
		taken := m.market.sold[i]
		if i == m.epoch {
			taken = taken.Plus(m.market.usedNow)
		}
		least = least.Min(m.market.Terms.Capacity.MinusOrZero(taken))
	}
	return least
}

// Shards returns the network's slots.
func (m *Model) Shards() []Shard { return m.shards }

// Settled returns how many members are settled.
func (m *Model) Settled() int { return m.settled }

// Proofs returns what is known of the running epoch's proofs.
func (m *Model) Proofs() Proofs { return m.proofs }

// Reserve returns what subsidises the epochs to come.
func (m *Model) Reserve() Amount { return m.reserve }

// EpochPot returns what the running epoch's proofs have not earned yet.
func (m *Model) EpochPot() Amount { return m.epochPot }

// TipPot returns what is set aside for those who make the epoch's calls.
func (m *Model) TipPot() Amount { return m.tipPot }

// PendingBurn returns what slashes left to be burned.
func (m *Model) PendingBurn() Amount { return m.burnPending }

// Claimable returns what is owed to an account.
func (m *Model) Claimable(a Account) Amount { return m.claimable[a] }

// WAL returns what an account has.
func (m *Model) WAL(a Account) Amount { return m.wal[a] }

// Terms returns prices and capacity in force.
func (m *Model) Terms() Terms { return m.market.Terms }

// Sold returns the billed bytes sold for an epoch before it began, and what they paid.
func (m *Model) Sold(i Epoch) (sold, fee Amount) { return m.market.sold[i], m.market.fees[i] }

// UsedNow returns the billed bytes sold for the running epoch since it began.
func (m *Model) UsedNow() Amount { return m.market.usedNow }

// FutureFees returns what is held for the epochs to come.
func (m *Model) FutureFees() Amount { return m.market.futureFees }

// Reservation returns a reservation, nil if there is none.
func (m *Model) Reservation(id uint64) *Reservation { return m.market.reservations[id] }

// Reservations returns the numbers of all reservations, rising.
func (m *Model) Reservations() []uint64 { return slices.Sorted(maps.Keys(m.market.reservations)) }

// Object returns an object, nil if there is none.
func (m *Model) Object(id uint64) *Object { return m.market.objects[id] }

// Objects returns the numbers of all objects, rising.
func (m *Model) Objects() []uint64 { return slices.Sorted(maps.Keys(m.market.objects)) }

// ObjectCount returns how many objects were ever registered.
func (m *Model) ObjectCount() uint64 { return m.market.lastObject }

// Attributes returns the keys of an object's attributes with the lengths of their values.
func (o *Object) Attributes() map[string]int { return o.attributes }

// ReservationCount returns how many reservations were ever made.
func (m *Model) ReservationCount() uint64 { return m.market.lastReservation }

// InJars returns the WAL in all jars.
func (m *Model) InJars() Amount {
	var total Amount
	for _, o := range m.market.objects {
		total = total.Plus(o.Jar.Balance)
	}
	return total
}

// NextTerms returns the terms of the next epoch once they are elected, before that those in force.
func (m *Model) NextTerms() Terms {
	if m.selected {
		return m.nextTerms
	}
	return m.market.Terms
}

// VoteOf returns a node's last vote, zeroes if it never voted.
func (m *Model) VoteOf(v NodeID) Vote {
	if vote := m.node(v).vote; vote != nil {
		return *vote
	}
	return Vote{}
}

// ReplacedHotKey returns the hot key that a node replaced in the running epoch, and which signs until it ends.
func (m *Model) ReplacedHotKey(v NodeID) Account {
	if n := m.node(v); n.replacedIn == m.epoch {
		return n.replaced
	}
	return Nobody
}

// Reward is what an epoch brought a position: Net = Gross − Commission − Slash. ("Stake".)
type Reward struct {
	Gross, Commission, Slash Amount
	Net                      *big.Int
}

// Rewards returns what each epoch from the given one to the one before the running one brought a position. ("Stake".)
func (m *Model) Rewards(id uint64, from Epoch) []Reward {
	p := m.positions[id]
	rewards := []Reward{}
	for i := from; i < m.epoch; i++ {
		rewards = append(rewards, m.rewardIn(p, i))
	}
	return rewards
}

func (m *Model) rewardIn(p *Position, e Epoch) Reward {
	if p.Activation > e || p.leaving() && e > p.Exit {
		return Reward{Net: new(big.Int)}
	}
	before, after := m.valueIn(p, e), m.valueIn(p, e+1)
	pool := m.pool(p.Node)
	var commission Amount
	if taken := pool.commissions[e]; !taken.IsZero() && !pool.wipedAfter(p.Activation, e+1) {
		commission = taken.Times(m.sharesOf(p)).Over(pool.rates[e+1].Shares)
	}
	return Reward{
		Gross:      after.MinusOrZero(before).Plus(commission),
		Commission: commission,
		Slash:      before.MinusOrZero(after),
		Net:        new(big.Int).Sub(after.Big(), before.Big()),
	}
}

// valueIn returns what a position was worth at the start of an epoch.
func (m *Model) valueIn(p *Position, e Epoch) Amount {
	pool := m.pool(p.Node)
	if pool.wipedAfter(p.Activation, e) {
		return Amount{}
	}
	return pool.rates[e].value(m.sharesOf(p))
}

// State is where a position is in its life.
type State uint8

// The states of a position.
const (
	Entering State = iota
	Active
	Exiting
	Claimable
	Void
)

// State returns where a position is in its life.
func (m *Model) State(id uint64) State {
	p := m.positions[id]
	switch {
	case m.Void(id):
		return Void
	case p.leaving() && p.Exit < m.epoch:
		return Claimable
	case p.leaving():
		return Exiting
	case p.Activation > m.epoch:
		return Entering
	default:
		return Active
	}
}
