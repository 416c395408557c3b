package economy

import "slices"

// Pool is the money behind a node: the stake of its delegators and the bond of its operator, with the queues of both.
// ("Stake".) Queues go by the parity of their epoch: at any time only two epochs have entries.
type Pool struct {
	Stake, Shares      Amount
	StakeIn, SharesOut [2]Amount // StakeIn by activation, SharesOut by exit
	Bond               Amount
	BondIn, BondOut    [2]Amount
	Synced             Epoch // the queues before it are empty
	LastWipe           Epoch // 0 = never
	wipes              []Epoch
	rates              map[Epoch]Rate
	exitPots           map[Epoch]Amount
	commissions        map[Epoch]Amount // the operator's part of what each epoch's reward gave the pool
	bondLeft           Amount           // since the pool was touched; not yet owed
	orphaned           Amount           // since then; not yet the reserve's
	touched            Epoch            // up to which the contract has rolled it
}

// Rate prices a node's shares from the start of an epoch on: Stake WAL for Shares shares. Both are 0 for an empty pool.
type Rate struct{ Stake, Shares Amount }

// shares returns what a deposit is worth in shares. ("Stake": or the amount itself when the pool is empty.)
func (r Rate) shares(amount Amount) Amount {
	if r.Shares.IsZero() {
		return amount
	}
	return amount.Times(r.Shares).Over(r.Stake)
}

// value returns what shares are worth in WAL. An empty pool starts at 1:1.
func (r Rate) value(shares Amount) Amount {
	if r.Shares.IsZero() {
		return shares
	}
	return shares.Times(r.Stake).Over(r.Shares)
}

func newPool(e Epoch) Pool {
	return Pool{Synced: e, touched: e, rates: map[Epoch]Rate{}, exitPots: map[Epoch]Amount{}, commissions: map[Epoch]Amount{}}
}

// rate returns the price now, which is that of the last epoch the pool was rolled to until somebody enters or leaves.
func (p *Pool) rate() Rate { return Rate{p.Stake, p.Shares} }

// staying returns the bond that nobody asked back.
func (p *Pool) staying() Amount { return p.Bond.MinusOrZero(p.BondOut[0].Plus(p.BondOut[1])) }

// turned is what the end of an epoch did to a pool.
type turned struct {
	bondExited Amount // owed to the operator
	orphaned   Amount // entered for less than a share when everybody else left: the reserve's
}

// turn ends the epoch that a pool is in: the rate of the next is fixed, exits leave at it, then entries enter at it,
// then the bond's queues move. ("Epoch change", settle 5 to 8.)
func (p *Pool) turn() turned {
	ends, begins := p.Synced, p.Synced+1
	rate := p.rate()
	p.rates[begins] = rate

	leaving := p.SharesOut[ends%2]
	exited := rate.value(leaving)
	p.Stake, p.Shares = p.Stake.Minus(exited), p.Shares.Minus(leaving)
	p.exitPots[ends] = exited
	p.SharesOut[ends%2] = Amount{}

	entering := p.StakeIn[begins%2]
	p.Shares = p.Shares.Plus(rate.shares(entering))
	p.Stake = p.Stake.Plus(entering)
	p.StakeIn[begins%2] = Amount{}

	var orphaned Amount
	if p.Shares.IsZero() {
		p.Stake, orphaned = Amount{}, p.Stake
	}

	bondExited := p.BondOut[ends%2].Min(p.Bond)
	p.Bond = p.Bond.Minus(bondExited).Plus(p.BondIn[begins%2])
	p.BondOut[ends%2], p.BondIn[begins%2] = Amount{}, Amount{}

	p.Synced = begins
	return turned{bondExited, orphaned}
}

// wipe restarts a pool that lost everything. ("Stake".)
func (p *Pool) wipe(epoch Epoch) {
	p.LastWipe = epoch
	p.wipes = append(p.wipes, epoch)
	p.Shares = Amount{}
	p.SharesOut = [2]Amount{}
}

// wipedAfter reports whether the pool was wiped after an epoch, and at or before last. ("Stake": void.)
func (p *Pool) wipedAfter(epoch, last Epoch) bool {
	for _, wipe := range slices.Backward(p.wipes) {
		if wipe <= last {
			return wipe > epoch
		}
	}
	return false
}

// exhausted reports whether shares have become too cheap to sell. ("Stake".)
func (p *Pool) exhausted() bool { return p.Stake.Times(N(1_000_000)).Less(p.Shares) }

// dear reports whether a share is worth more than dust and than a millionth of a deposit. ("Stake".)
func (p *Pool) dear(amount Amount) bool {
	million := N(1_000_000)
	return p.Shares.Times(million.Max(amount.Over(million))).Less(p.Stake)
}

// pool returns a node's pool.
func (m *Model) pool(v NodeID) *Pool { return &m.node(v).pool }

// roll ends the running epoch for the pools outside the committee, at an unchanged rate. ("Stake".) The contract does
// so when a pool is touched, and nobody can tell, but for what leaves the pool for good: it moves then.
func (m *Model) roll() {
	for _, n := range m.nodes {
		for p := &n.pool; p.Synced <= m.epoch; {
			t := p.turn()
			p.bondLeft, p.orphaned = p.bondLeft.Plus(t.bondExited), p.orphaned.Plus(t.orphaned)
		}
	}
}

// touch moves what left a pool while nobody touched it: bond is owed to the operator from now on. ("Stake".)
func (m *Model) touch(v NodeID) *Pool {
	n := m.node(v)
	m.leftPool(n, n.pool.bondLeft, n.pool.orphaned)
	n.pool.bondLeft, n.pool.orphaned, n.pool.touched = Amount{}, Amount{}, n.pool.Synced
	return &n.pool
}

// leftPool moves what left a pool for good.
func (m *Model) leftPool(n *Node, bond, orphaned Amount) {
	m.credit(n.Payout, bond)
	m.reserve = m.reserve.Plus(orphaned)
	if !orphaned.IsZero() {
		m.note(Orphaned)
	}
}

// RollPool rolls a node's queues. Anyone may call.
func (m *Model) RollPool(v NodeID) error {
	if m.node(v) == nil {
		return ErrUnknownNode
	}
	m.touch(v)
	return nil
}

// Touched returns the epoch up to which the contract has rolled the pool.
func (p *Pool) Touched() Epoch { return p.touched }

// Wipes returns the epochs in which the pool restarted.
func (p *Pool) Wipes() []Epoch { return p.wipes }
