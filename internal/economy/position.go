package economy

// Position is a delegation, a token. ("Stake".)
type Position struct {
	Owner      Account
	Approved   Account
	Node       NodeID
	Activation Epoch
	Exit       Epoch  // last epoch it backs, once a withdrawal was requested, else 0
	Target     NodeID // of a redelegation, else 0
	Amount     Amount // deposited
	Shares     Amount // it leaves with; 0 before a withdrawal is requested
	Version    uint32
}

func (p *Position) leaving() bool { return p.Exit != 0 }

// changed says that a position is not worth what a sale offer was made for. ("Stake".)
func (p *Position) changed() { p.Approved, p.Version = Nobody, p.Version+1 }

// owned returns a position of the caller's that is not void.
func (m *Model) owned(caller Account, id uint64) (*Position, error) {
	p := m.positions[id]
	switch {
	case p == nil:
		return nil, ErrUnknownPosition
	case p.Owner != caller:
		return nil, ErrNotOwner
	case m.Void(id):
		return nil, ErrVoid
	}
	return p, nil
}

// Void reports whether a position lost everything: the last wipe at or before exit + 1, or any wipe if it is not
// leaving, is later than its activation. ("Stake".)
func (m *Model) Void(id uint64) bool {
	p := m.positions[id]
	last := ^Epoch(0)
	if p.leaving() {
		last = p.Exit + 1
	}
	return m.node(p.Node).pool.wipedAfter(p.Activation, last)
}

// sharesOf resolves a position's shares, at the rate of its activation. ("Stake".)
func (m *Model) sharesOf(p *Position) Amount {
	if p.leaving() {
		return p.Shares
	}
	pool := m.pool(p.Node)
	return pool.rates[p.Activation].shares(p.Amount)
}

// Value returns what a position is worth now: at the running epoch's rate, at that of its exit once it is over, its
// deposit while it waits.
func (m *Model) Value(id uint64) Amount {
	p := m.positions[id]
	pool := m.pool(p.Node)
	switch {
	case m.Void(id):
		return Amount{}
	case p.Activation > m.epoch:
		return p.Amount
	case p.leaving() && p.Exit < m.epoch:
		return pool.rates[p.Exit+1].value(p.Shares)
	default:
		return pool.rates[m.epoch].value(m.sharesOf(p))
	}
}

// accepts refuses a deposit that a node does not take. ("Stake".)
func (m *Model) accepts(v NodeID, amount Amount) error {
	n := m.node(v)
	if n == nil {
		return ErrUnknownNode
	}
	switch {
	case m.Jailed(v):
		return ErrJailed
	case n.Leaving:
		return ErrLeaving
	case m.pool(v).exhausted():
		return ErrExhausted
	case m.pool(v).dear(amount):
		return ErrDear
	}
	return nil
}

// enter puts a deposit into a node's queue and returns its activation. ("Stake".)
func (m *Model) enter(v NodeID, amount Amount) Epoch {
	p, from := m.touch(v), m.Activation()
	p.StakeIn[from%2] = p.StakeIn[from%2].Plus(amount)
	return from
}

// Stake delegates WAL to a node. ("Stake".)
func (m *Model) Stake(caller Account, v NodeID, amount Amount) (uint64, error) {
	if err := m.accepts(v, amount); err != nil {
		return 0, err
	}
	if amount.Less(m.p.MinStake) {
		return 0, ErrMinStake
	}
	if err := m.afford(caller, amount); err != nil {
		return 0, err
	}
	m.pay(caller, StakingAccount, amount)
	return m.mintPosition(Position{Owner: caller, Node: v, Activation: m.enter(v, amount), Amount: amount}), nil
}

func (m *Model) mintPosition(p Position) uint64 {
	m.lastPosition++
	m.positions[m.lastPosition] = &p
	return m.lastPosition
}

// RequestWithdraw asks for shares of a position back, all with 0. What stays of a part becomes a new position.
// ("Stake".)
func (m *Model) RequestWithdraw(caller Account, id uint64, shares Amount) (uint64, error) {
	p, err := m.owned(caller, id)
	if err != nil {
		return 0, err
	}
	switch {
	case p.leaving():
		return 0, ErrExiting
	case p.Activation > m.epoch:
		return 0, ErrNotActive
	}
	all := m.sharesOf(p)
	if shares.IsZero() || shares == all {
		m.leave(p, all, 0)
		return 0, nil
	}
	if all.Less(shares) {
		return 0, ErrParts
	}
	return m.withdrawPart(p, shares, all)
}

// withdrawPart splits what stays off a position and has the rest leave.
func (m *Model) withdrawPart(p *Position, shares, all Amount) (uint64, error) {
	stays := p.Amount.Times(all.Minus(shares)).Over(all)
	pool := m.pool(p.Node)
	if worth := pool.rates[m.epoch].value(pool.rates[p.Activation].shares(stays)); worth.Less(m.p.MinStake) {
		return 0, ErrMinStake
	}
	rest := m.mintPosition(Position{Owner: p.Owner, Node: p.Node, Activation: p.Activation, Amount: stays})
	p.Amount = p.Amount.Minus(stays)
	m.leave(p, shares, 0)
	return rest, nil
}

// leave has a position leave with shares, to another node's pool unless target is 0.
func (m *Model) leave(p *Position, shares Amount, target NodeID) {
	pool, exit := m.touch(p.Node), m.Exit()
	pool.SharesOut[exit%2] = pool.SharesOut[exit%2].Plus(shares)
	p.Exit, p.Shares, p.Target = exit, shares, target
	p.changed()
}

// CancelWithdraw takes a request back while a new one would get the same exit. ("Stake".)
func (m *Model) CancelWithdraw(caller Account, id uint64) error {
	p, err := m.owned(caller, id)
	if err != nil {
		return err
	}
	switch {
	case !p.leaving():
		return ErrNotExiting
	case p.Exit != m.Exit():
		return ErrExitFixed
	}
	pool := m.touch(p.Node)
	pool.SharesOut[p.Exit%2] = pool.SharesOut[p.Exit%2].Minus(p.Shares)
	p.Exit, p.Shares, p.Target = 0, Amount{}, 0
	p.changed()
	return nil
}

// left refuses to take a position's value before its exit epoch is over.
func (m *Model) left(id uint64) (*Position, error) {
	p := m.positions[id]
	switch {
	case p == nil:
		return nil, ErrUnknownPosition
	case m.Void(id):
		return nil, ErrVoid
	case !p.leaving():
		return nil, ErrNotExiting
	case p.Exit >= m.epoch:
		return nil, ErrNotClaimable
	}
	return p, nil
}

// takeOut takes a position's value out of the pot of its exit.
func (m *Model) takeOut(p *Position) Amount {
	pool := m.touch(p.Node)
	value := pool.rates[p.Exit+1].value(p.Shares)
	pool.exitPots[p.Exit] = pool.exitPots[p.Exit].Minus(value)
	return value
}

// ClaimWithdraw pays a position to its owner and burns it. Anyone may call, but of a redelegation only the owner.
// ("Stake".)
func (m *Model) ClaimWithdraw(caller Account, id uint64) error {
	p, err := m.left(id)
	if err != nil {
		return err
	}
	if p.Target != 0 && p.Owner != caller {
		return ErrNotOwner
	}
	m.pay(StakingAccount, p.Owner, m.takeOut(p))
	delete(m.positions, id)
	return nil
}

// Redelegate withdraws a whole position towards another node. ("Stake".)
func (m *Model) Redelegate(caller Account, id uint64, target NodeID) error {
	p, err := m.owned(caller, id)
	if err != nil {
		return err
	}
	switch {
	case m.node(target) == nil:
		return ErrUnknownNode
	case target == p.Node:
		return ErrTarget
	case p.leaving():
		return ErrExiting
	case p.Activation > m.epoch:
		return ErrNotActive
	}
	m.leave(p, m.sharesOf(p), target)
	return nil
}

// CompleteRedelegation moves what a position left with into its target's queue. Anyone may call. ("Stake".)
func (m *Model) CompleteRedelegation(id uint64) error {
	p, err := m.left(id)
	if err != nil {
		return err
	}
	if p.Target == 0 {
		return ErrTarget
	}
	if err := m.accepts(p.Target, m.Value(id)); err != nil {
		return err
	}
	if m.Value(id).IsZero() {
		return ErrNothing
	}
	value := m.takeOut(p)
	*p = Position{
		Owner: p.Owner, Approved: p.Approved, Version: p.Version,
		Node: p.Target, Activation: m.enter(p.Target, value), Amount: value,
	}
	p.changed()
	return nil
}

// part returns what a part of a position's deposit is. One that leaves has no more of the deposit than its shares came
// from: it may take its exit back, and must not count shares then that leave with the others. ("Stake": split.)
func (m *Model) part(p *Position, amount Amount) Position {
	part := *p
	part.Amount = amount
	if p.leaving() {
		part.Shares = p.Shares.Times(amount).Over(p.Amount)
		part.Amount = amount.Min(m.pool(p.Node).rates[p.Activation].value(part.Shares))
	}
	return part
}

// Split makes a second position of a part of a position's deposit. ("Stake".)
func (m *Model) Split(caller Account, id uint64, amount Amount) (uint64, error) {
	p, err := m.owned(caller, id)
	if err != nil {
		return 0, err
	}
	if amount.IsZero() || !amount.Less(p.Amount) {
		return 0, ErrParts
	}
	a, b := m.part(p, p.Amount.Minus(amount)), m.part(p, amount)
	b.Approved, b.Version = Nobody, 0
	if m.worth(a).Less(m.p.MinStake) || m.worth(b).Less(m.p.MinStake) {
		return 0, ErrMinStake
	}
	*p = a
	p.changed()
	return m.mintPosition(b), nil
}

// worth returns the value that a position would have.
func (m *Model) worth(p Position) Amount {
	const trial = 0 // no position's number
	m.positions[trial] = &p
	defer delete(m.positions, trial)
	return m.Value(trial)
}

// MergePositions adds a position to an equal one of the same owner. ("Stake".)
func (m *Model) MergePositions(caller Account, id, other uint64) error {
	a, err := m.owned(caller, id)
	if err != nil {
		return err
	}
	b, err := m.owned(caller, other)
	if err != nil {
		return err
	}
	if id == other || a.Node != b.Node || a.Activation != b.Activation || a.Exit != b.Exit || a.Target != b.Target {
		return ErrUnequal
	}
	a.Amount, a.Shares = a.Amount.Plus(b.Amount), a.Shares.Plus(b.Shares)
	a.changed()
	delete(m.positions, other)
	return nil
}

// BurnVoid burns a position that a wipe made worthless. ("Stake".)
func (m *Model) BurnVoid(caller Account, id uint64) error {
	p := m.positions[id]
	switch {
	case p == nil:
		return ErrUnknownPosition
	case p.Owner != caller:
		return ErrNotOwner
	case !m.Void(id):
		return ErrNotVoid
	}
	delete(m.positions, id)
	return nil
}

// ApprovePosition lets another account transfer a position. (ERC-721.)
func (m *Model) ApprovePosition(caller Account, id uint64, to Account) error {
	p := m.positions[id]
	switch {
	case p == nil:
		return ErrUnknownPosition
	case p.Owner != caller:
		return ErrNotOwner
	}
	p.Approved = to
	return nil
}

// TransferPosition moves a position to another account. (ERC-721.)
func (m *Model) TransferPosition(caller Account, id uint64, to Account) error {
	p := m.positions[id]
	switch {
	case p == nil:
		return ErrUnknownPosition
	case p.Owner != caller && p.Approved != caller:
		return ErrNotOwner
	case to == Nobody:
		return ErrNobody
	}
	p.Owner, p.Approved = to, Nobody
	return nil
}
