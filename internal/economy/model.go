package economy

import "maps"

// Model is the state of the whole economy. Its methods are the calls of the protocol: each names its caller first,
// and returns a [RuleError] and changes nothing when the call must revert.
type Model struct {
	p     Parameters
	now   uint64 // of the block that the next calls are in
	block uint64

	// Time
	epoch     Epoch
	startTime uint64
	selected  bool
	settling  bool
	settled   int // members

	// Stake
	nodes        []*Node // by id - 1
	positions    map[uint64]*Position
	lastPosition uint64
	candidates   []NodeID

	// Committee
	members         []Member
	nextMembers     []Member
	previousMembers []Member
	shards          []Shard
	repeated        bool // the running committee was not chosen from four nodes
	nextRepeated    bool
	salesOpen       bool
	nextTerms       Terms

	// Proofs, as given
	proofs Proofs

	// Epoch change
	payout     Amount // less tips: what the epoch's proofs earn
	closedSold Amount
	relief     bool
	reliefRun  int // relief epochs in a row, the running one included once it settles
	tip        Amount
	selectedBy Account

	// Money of staking
	reserve, epochPot, tipPot, burnPending Amount
	claimable                              map[Account]Amount

	happened map[Event]int

	market Market
	wal    map[Account]Amount
	gifts  map[Account]Amount // sent to a contract by a plain transfer: nobody can claim them
}

// Proofs is what the proofs of the running epoch came to.
type Proofs struct {
	Seeder Account // 0: no seed yet
	Close  uint64  // last block in which fraud can be proven
	Claims map[NodeID]Claim
}

// Status of a claim.
type Status uint8

// What became of a node's claim.
const (
	None Status = iota
	Live
	Fraud
)

// Claim is what a node claimed, and whether it was disproven. W and X are its weights; Beneficiary earns the bounty.
type Claim struct {
	Status      Status
	W, X        Amount
	Beneficiary Account
}

// New returns an economy at the deployment of its contracts: epoch 0, in the given block at time now, all WAL with
// its holders.
func New(p Parameters, block, now uint64, wal map[Account]Amount) *Model {
	return &Model{
		p: p, now: now, block: block, startTime: now,
		positions: map[uint64]*Position{},
		shards:    make([]Shard, p.Shards),
		proofs:    Proofs{Claims: map[NodeID]Claim{}},
		claimable: map[Account]Amount{},
		happened:  map[Event]int{},
		market:    newMarket(p),
		wal:       maps.Clone(wal),
		gifts:     map[Account]Amount{},
	}
}

// At moves time to a block; the calls that follow are in it.
func (m *Model) At(block, now uint64) { m.block, m.now = block, now }

// SetSeed is the seed's drawing in the running epoch, with the last block of the challenge window.
func (m *Model) SetSeed(by Account, closes uint64) { m.proofs.Seeder, m.proofs.Close = by, closes }

// SetClaim is what the running epoch's proofs came to for a node.
func (m *Model) SetClaim(v NodeID, c Claim) { m.proofs.Claims[v] = c }

// pay moves WAL; the caller has made sure that it is there.
func (m *Model) pay(from, to Account, amount Amount) {
	m.wal[from] = m.wal[from].Minus(amount)
	m.wal[to] = m.wal[to].Plus(amount)
}

// afford refuses a payment that an account cannot make.
func (m *Model) afford(who Account, amount Amount) error {
	if m.wal[who].Less(amount) {
		return ErrMoney
	}
	return nil
}

// credit owes an amount to an account. ("Stake": pull payments.)
func (m *Model) credit(to Account, amount Amount) {
	if !amount.IsZero() {
		m.claimable[to] = m.claimable[to].Plus(amount)
	}
}

// Transfer is WAL's plain transfer.
func (m *Model) Transfer(caller, to Account, amount Amount) error {
	if err := m.afford(caller, amount); err != nil {
		return err
	}
	m.pay(caller, to, amount)
	if to == StakingAccount || to == MarketAccount {
		m.gifts[to] = m.gifts[to].Plus(amount)
	}
	return nil
}

// Donate gives WAL to the reserve. ("Market".)
func (m *Model) Donate(caller Account, amount Amount) error {
	if err := m.afford(caller, amount); err != nil {
		return err
	}
	m.pay(caller, StakingAccount, amount)
	m.reserve = m.reserve.Plus(amount)
	return nil
}

// ClaimCredit pays what is owed to an account. Anyone may call.
func (m *Model) ClaimCredit(account Account) error {
	owed := m.claimable[account]
	if owed.IsZero() {
		return ErrNothingToClaim
	}
	delete(m.claimable, account)
	m.pay(StakingAccount, account, owed)
	return nil
}

// BurnPending burns what slashes left to be burned.
func (m *Model) BurnPending() error {
	if m.burnPending.IsZero() {
		return ErrNothingToClaim
	}
	m.wal[StakingAccount] = m.wal[StakingAccount].Minus(m.burnPending)
	m.burnPending = Amount{}
	return nil
}

// Batch makes calls of one caller, all or none. ("Stake": multicall.)
func (m *Model) Batch(calls func(*Model) error) error {
	trial := m.Clone()
	if err := calls(trial); err != nil {
		return err
	}
	*m = *trial
	return nil
}
