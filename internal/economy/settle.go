package economy

// Outcome is what an epoch came to for a member; exactly one applies. ("Epoch change", settle 1.)
type Outcome uint8

// The outcomes.
const (
	Jailed Outcome = iota + 1
	Defrauded
	Missed
	Valid
)

// claimed reports whether a node submitted anything in the running epoch.
func (m *Model) claimed(v NodeID) bool { return m.proofs.Claims[v].Status != None }

// BeginSettle fixes what the epoch pays. ("Epoch change", beginSettle.)
func (m *Model) BeginSettle(caller Account) error {
	switch {
	case m.Phase() != Selected:
		return ErrPhase
	case m.proofs.Seeder == Nobody || m.block <= m.proofs.Close:
		return ErrTooEarly
	}
	payout := m.closeMarket()
	m.decideRelief()
	m.settling, m.settled = true, 0
	m.layTipsAside(payout, caller)
	return nil
}

// closeMarket moves the epoch's fee from the market and decides the payout. (beginSettle 1.)
func (m *Model) closeMarket() Amount {
	fee, sold := m.market.fees[m.epoch], m.market.sold[m.epoch]
	m.market.futureFees = m.market.futureFees.Minus(fee)
	m.market.closed = true
	m.pay(MarketAccount, StakingAccount, fee)
	most := N(2).Times(m.market.Terms.Price).Times(sold)
	payout := fee.Plus(m.reserve.Over(N(4))).Min(most)
	switch {
	case payout.IsZero():
	case payout == most:
		m.note(PayoutCapped)
	default:
		m.note(PayoutSubsidised)
	}
	m.reserve = m.reserve.Plus(fee).Minus(payout)
	m.epochPot = payout
	m.closedSold = sold
	return payout
}

// decideRelief counts the seats that submitted nothing. (beginSettle 2.)
func (m *Model) decideRelief() {
	missed := 0
	for _, member := range m.members {
		if !m.closedSold.IsZero() && !m.Jailed(member.Node) && !m.claimed(member.Node) {
			missed += member.Seats
		}
	}
	many := missed*5 > m.p.Shards
	m.relief = many && m.reliefRun < 2
	if m.relief {
		m.reliefRun++
		return
	}
	m.reliefRun = 0
	if many {
		m.note(ReliefDenied)
	}
}

// layTipsAside moves a part of the payout to those who make the epoch's calls. (beginSettle 3.)
func (m *Model) layTipsAside(payout Amount, caller Account) {
	calls := N(uint64(len(m.members) + 4))
	m.tip = payout.Over(N(1000)).Over(calls)
	tips := m.tip.Times(calls)
	m.epochPot = m.epochPot.Minus(tips)
	m.tipPot = m.tipPot.Plus(tips)
	m.payout = payout.Minus(tips)
	m.payTip(m.proofs.Seeder)
	m.payTip(m.selectedBy)
	m.payTip(caller)
}

func (m *Model) payTip(to Account) {
	m.tipPot = m.tipPot.Minus(m.tip)
	m.credit(to, m.tip)
}

// Settle settles up to limit members, in committee order. ("Epoch change", settle.)
func (m *Model) Settle(caller Account, limit int) error {
	if !m.settling {
		return ErrPhase
	}
	for ; limit > 0 && m.settled < len(m.members); limit-- {
		member := m.members[m.settled]
		m.settleMember(member)
		m.payTip(caller)
		m.settled++
	}
	return nil
}

// settleMember settles one member. ("Epoch change", settle 1 to 8.)
func (m *Model) settleMember(member Member) {
	n, pool := m.node(member.Node), m.touch(member.Node)
	claim := m.proofs.Claims[member.Node]
	switch m.outcome(member.Node, claim) {
	case Valid:
		m.reward(member.Node, claim)
	case Missed:
		m.miss(n)
	case Defrauded:
		m.punish(n, claim)
	case Jailed: // no pay
		m.note(JailedMember)
	}
	if pool.Stake.IsZero() && !pool.Shares.IsZero() {
		m.note(Wiped)
		pool.wipe(m.epoch + 1)
	}
	t := pool.turn()
	pool.touched = pool.Synced
	m.leftPool(n, t.bondExited, t.orphaned)
	if pool.Bond.Times(N(2)).Less(m.p.MinBond) {
		m.note(LowBond)
		m.jail(n, m.p.LadderJailEpochs)
	}
}

// outcome decides what the epoch came to for a member. (settle 1.)
func (m *Model) outcome(v NodeID, c Claim) Outcome {
	switch {
	case m.Jailed(v):
		return Jailed
	case c.Status == Fraud:
		return Defrauded
	case c.Status == None && !m.closedSold.IsZero():
		return Missed
	default:
		return Valid
	}
}

// gross returns what a claim earns. (settle 2.)
func (m *Model) gross(c Claim) Amount {
	if m.closedSold.IsZero() {
		return Amount{}
	}
	return m.payout.Times(c.W.MinusOrZero(c.X.Times(N(4)))).Over(m.closedSold)
}

// reward pays a valid claim. (settle 2.)
func (m *Model) reward(v NodeID, c Claim) {
	n := m.node(v)
	if c.Status == None {
		m.note(NothingSold)
		return // the count of misses stays as it is
	}
	m.note(Rewarded)
	n.MissCount = 0
	reward := m.gross(c)
	m.epochPot = m.epochPot.Minus(reward)
	commission := reward.Times(N(m.Commission(v))).Over(N(10_000))
	rest := reward.Minus(commission)
	bondReward := rest
	if !n.pool.Stake.IsZero() {
		bondReward = rest.Times(n.pool.Bond).Over(n.pool.Bond.Plus(n.pool.Stake))
	}
	m.credit(n.Payout, commission.Plus(bondReward))
	stakeReward := rest.Minus(bondReward)
	n.pool.Stake = n.pool.Stake.Plus(stakeReward)
	if !rest.IsZero() {
		n.pool.commissions[m.epoch] = commission.Times(stakeReward).Over(rest)
	}
}

// miss is the ladder of epochs missed in a row. (settle 3.)
func (m *Model) miss(n *Node) {
	if m.relief {
		m.note(Relieved)
		return
	}
	n.MissCount++
	switch n.MissCount {
	case 1:
		m.note(FirstMiss)
	case 2:
		m.note(SecondMiss)
		m.slash(n, ladderLoss(n, 50), bpsUp(n.pool.Stake, 50))
	case 3:
		m.note(ThirdMiss)
		m.slash(n, ladderLoss(n, 200), bpsUp(n.pool.Stake, 200))
		m.jail(n, m.p.LadderJailEpochs)
		n.MissCount = 0
	}
}

func ladderLoss(n *Node, bps uint64) Amount { return bpsUp(n.pool.Bond.Plus(n.pool.Stake), bps) }

// bpsUp returns ⌈a · bps / 10⁴⌉. (Slashes round up.)
func bpsUp(a Amount, bps uint64) Amount { return a.Times(N(bps)).OverUp(N(10_000)) }

// slash takes a loss from the bond and what it cannot cover, up to a limit, from the stake. It all waits to be burned.
func (m *Model) slash(n *Node, loss, stakeLimit Amount) (bondLoss Amount) {
	bondLoss = n.pool.Bond.Min(loss)
	stakeLoss := loss.Minus(bondLoss).Min(stakeLimit).Min(n.pool.Stake)
	if !stakeLoss.IsZero() {
		m.note(StakeReached)
	}
	n.pool.Bond = n.pool.Bond.Minus(bondLoss)
	n.pool.Stake = n.pool.Stake.Minus(stakeLoss)
	m.burnPending = m.burnPending.Plus(bondLoss).Plus(stakeLoss)
	return bondLoss
}

// punish is what a proven fraud costs, and earns. (settle 4.)
func (m *Model) punish(n *Node, c Claim) {
	loss := m.p.MinBond.Max(bpsUp(n.pool.Bond, 3_000)).Max(m.gross(c).Times(N(10)))
	bondLoss := m.slash(n, loss, bpsUp(n.pool.Stake, 500))
	m.note(Punished)
	if c.Beneficiary == Nobody {
		m.note(BountyBurned)
	} else {
		m.note(BountyPaid)
		bounty := bondLoss.Times(N(35)).Over(N(100))
		m.burnPending = m.burnPending.Minus(bounty)
		m.credit(c.Beneficiary, bounty)
	}
	m.jail(n, m.p.FraudJailEpochs)
}

// Advance starts the next epoch. ("Epoch change", advance.)
func (m *Model) Advance(caller Account) error {
	switch {
	case !m.settling:
		return ErrPhase
	case m.settled < len(m.members):
		return ErrUnsettled
	case m.now < m.startTime+m.p.EpochSeconds:
		return ErrTooEarly
	}
	m.payTip(caller)
	m.reserve = m.reserve.Plus(m.epochPot)
	m.epochPot, m.payout, m.tip = Amount{}, Amount{}, Amount{}
	m.roll()
	m.epoch++
	m.startTime = m.now
	m.selected, m.settling, m.settled = false, false, 0
	m.proofs = Proofs{Claims: map[NodeID]Claim{}}
	m.rotate()
	m.market.open(m.epoch, m.nextTerms)
	return nil
}

// rotate puts the next committee in its seats. ("Freeze rule", advance.)
func (m *Model) rotate() {
	m.previousMembers, m.members, m.nextMembers = m.members, m.nextMembers, nil
	m.repeated = m.nextRepeated
	m.decideSales()
	for i := range m.shards {
		s := &m.shards[i]
		if s.Next != s.Owner {
			if s.Owner != 0 {
				m.note(Moved)
			}
			inherits := m.epoch + m.p.Inheritance
			if s.Owner == 0 {
				inherits = m.epoch
			}
			*s = Shard{Owner: s.Next, Since: m.epoch, ActiveFrom: inherits, Previous: s.Owner}
		}
		s.Next = 0
	}
}
