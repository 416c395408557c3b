package economy

// Node is a registered operator. ("Stake": keys of an operator.)
type Node struct {
	Governance, Payout, HotKey Account
	replaced                   Account // hot key that still signs while replacedIn runs
	replacedIn                 Epoch

	BLSKey      uint64 // secret that stands for the key pair
	nextBLSKey  uint64
	nextBLSFrom Epoch // 0: none pending

	commission     uint64 // bps
	nextCommission uint64
	commissionFrom Epoch // 0: none announced

	MissCount   int
	jailed      bool
	JailedUntil Epoch
	unjailFrom  Epoch // 0: unjail was not called
	Leaving     bool

	vote *Vote
	pool Pool
}

// Registration is what an operator announces.
type Registration struct {
	HotKey, Payout Account
	BLSKey         uint64
	Commission     uint64
}

const (
	maxCommission     = 10_000
	maxCommissionRise = 1_000
)

func (m *Model) node(v NodeID) *Node {
	if v == 0 || int(v) > len(m.nodes) {
		return nil
	}
	return m.nodes[v-1]
}

// governed returns a node whose governance key is the caller.
func (m *Model) governed(caller Account, v NodeID) (*Node, error) {
	n := m.node(v)
	if n == nil {
		return nil, ErrUnknownNode
	}
	if n.Governance != caller {
		return nil, ErrNotGovernance
	}
	return n, nil
}

// RegisterNode makes the caller the governance key of a new node.
func (m *Model) RegisterNode(caller Account, r Registration) (NodeID, error) {
	switch {
	case r.HotKey == Nobody || r.Payout == Nobody:
		return 0, ErrNobody
	case m.hotKeyOf(r.HotKey) != 0:
		return 0, ErrHotKeyTaken
	case r.Commission > maxCommission:
		return 0, ErrCommission
	}
	m.nodes = append(m.nodes, &Node{
		Governance: caller, Payout: r.Payout, HotKey: r.HotKey, BLSKey: r.BLSKey, commission: r.Commission,
		pool: newPool(m.epoch),
	})
	return NodeID(len(m.nodes)), nil
}

// hotKeyOf returns the node that has a hot key.
func (m *Model) hotKeyOf(key Account) NodeID {
	for i, n := range m.nodes {
		if n.HotKey == key {
			return NodeID(i + 1)
		}
	}
	return 0
}

// SetNodeKeys changes the accounts of a node at once; the hot key that it replaces signs until the epoch ends.
func (m *Model) SetNodeKeys(caller Account, v NodeID, governance, hotKey, payout Account) error {
	n, err := m.governed(caller, v)
	if err != nil {
		return err
	}
	if governance == Nobody || hotKey == Nobody || payout == Nobody {
		return ErrNobody
	}
	if other := m.hotKeyOf(hotKey); other != 0 && other != v {
		return ErrHotKeyTaken
	}
	if hotKey != n.HotKey {
		n.replaced, n.replacedIn = n.HotKey, m.epoch
	}
	n.Governance, n.HotKey, n.Payout = governance, hotKey, payout
	return nil
}

// Signs reports whether a key acts for a node's shards now: its hot key, or the one it replaced in this epoch.
func (m *Model) Signs(v NodeID, key Account) bool {
	n := m.node(v)
	return n != nil && key != Nobody && (n.HotKey == key || n.replaced == key && n.replacedIn == m.epoch)
}

// RotateBLSKey announces a key for confirmations, from the epoch that a deposit of this moment would back.
func (m *Model) RotateBLSKey(caller Account, v NodeID, key uint64) error {
	n, err := m.governed(caller, v)
	if err != nil {
		return err
	}
	from := m.Activation()
	if n.nextBLSFrom > m.epoch && n.nextBLSFrom != from {
		return ErrRotationPending
	}
	n.BLSKey = m.BLSKey(v)
	m.note(RotatedKey)
	n.nextBLSKey, n.nextBLSFrom = key, from
	return nil
}

// BLSKey returns the key that a node signs with in the running epoch.
func (m *Model) BLSKey(v NodeID) uint64 {
	n := m.node(v)
	if n.nextBLSFrom != 0 && n.nextBLSFrom <= m.epoch {
		return n.nextBLSKey
	}
	return n.BLSKey
}

// Commission returns a node's commission in the running epoch, in bps.
func (m *Model) Commission(v NodeID) uint64 {
	n := m.node(v)
	if n.commissionFrom != 0 && n.commissionFrom <= m.epoch {
		return n.nextCommission
	}
	return n.commission
}

// SetCommission announces a commission. ("Time": it takes effect at e + 2.)
func (m *Model) SetCommission(caller Account, v NodeID, bps uint64) error {
	n, err := m.governed(caller, v)
	if err != nil {
		return err
	}
	current := m.Commission(v)
	switch {
	case bps > maxCommission:
		return ErrCommission
	case bps > current+maxCommissionRise:
		return ErrCommissionRise
	case n.commissionFrom > m.epoch && n.commissionFrom != m.epoch+2:
		return ErrCommissionPending
	}
	n.commission = current
	n.nextCommission, n.commissionFrom = bps, m.epoch+2
	return nil
}

// DepositBond adds to a node's bond. Anyone may call. ("Stake".)
func (m *Model) DepositBond(caller Account, v NodeID, amount Amount) error {
	if m.node(v) == nil {
		return ErrUnknownNode
	}
	if amount.IsZero() {
		return ErrNothing
	}
	if err := m.afford(caller, amount); err != nil {
		return err
	}
	m.pay(caller, StakingAccount, amount)
	p, from := m.touch(v), m.Activation()
	p.BondIn[from%2] = p.BondIn[from%2].Plus(amount)
	return nil
}

// RequestBondExit asks for bond back, at the end of the epoch that the phase says. ("Stake".)
func (m *Model) RequestBondExit(caller Account, v NodeID, amount Amount) error {
	if _, err := m.governed(caller, v); err != nil {
		return err
	}
	if amount.IsZero() {
		return ErrNothing
	}
	p, exit := m.pool(v), m.Exit()
	if p.staying().Less(amount) {
		return ErrBond
	}
	m.touch(v)
	p.BondOut[exit%2] = p.BondOut[exit%2].Plus(amount)
	return nil
}

// SetLeaving announces that a node wants no more seats, or wants them again.
func (m *Model) SetLeaving(caller Account, v NodeID, leaving bool) error {
	n, err := m.governed(caller, v)
	if err != nil {
		return err
	}
	if m.candidatesFrozen() {
		return ErrPhase
	}
	n.Leaving = leaving
	if leaving {
		m.dropCandidate(v)
	}
	return nil
}

// Jailed reports whether a node is in jail in the running epoch. ("Epoch change": jail.)
func (m *Model) Jailed(v NodeID) bool { return m.jailedIn(v, m.epoch) }

func (m *Model) jailedIn(v NodeID, e Epoch) bool {
	n := m.node(v)
	return n.jailed && (n.unjailFrom == 0 || n.unjailFrom > e)
}

// jail puts a node into jail in settle(e), for j epochs: jailedUntil = e + 1 + j.
func (m *Model) jail(n *Node, epochs Epoch) {
	n.jailed, n.unjailFrom = true, 0
	n.JailedUntil = max(n.JailedUntil, m.epoch+1+epochs)
}

// Unjail lets a node out of jail from the epoch that a deposit of this moment would back. ("Epoch change".)
func (m *Model) Unjail(caller Account, v NodeID) error {
	n, err := m.governed(caller, v)
	if err != nil {
		return err
	}
	switch {
	case !m.Jailed(v) || n.unjailFrom != 0:
		return ErrNotJailed
	case m.epoch < n.JailedUntil:
		return ErrJailed
	case m.pool(v).staying().Less(m.p.MinBond):
		return ErrBond
	}
	m.touch(v)
	n.unjailFrom = m.Activation()
	return nil
}
