package postgres

// The mirrored tables, one struct each. Field names are the columns'; what they mean is said in the migrations.
// A pointer is a column that may be NULL.

// Network is the row of everything there is one of.
type Network struct {
	ID          bool    `json:"id"`
	Epoch       uint32  `json:"epoch"`
	Settled     uint32  `json:"settled"`
	Reserve     Numeric `json:"reserve"`
	EpochPot    Numeric `json:"epoch_pot"`
	PendingBurn Numeric `json:"pending_burn"`
	FutureFees  Numeric `json:"future_fees"`
	UsedNow     Numeric `json:"used_now"`
	Price       Numeric `json:"price"`
	WritePrice  Numeric `json:"write_price"`
	Capacity    Numeric `json:"capacity"`
	TipPot      Numeric `json:"tip_pot"`
}

// Balance is an account's WAL.
type Balance struct {
	Account Address `json:"account"`
	Amount  Numeric `json:"amount"`
}

// Credit is WAL that Staking owes an account.
type Credit struct {
	Account Address `json:"account"`
	Amount  Numeric `json:"amount"`
}

// Node is a registered storage node.
type Node struct {
	Node               uint32   `json:"node"`
	Governance         Address  `json:"governance"`
	Payout             Address  `json:"payout"`
	HotKey             Address  `json:"hot_key"`
	BLSKey             Bytes    `json:"bls_key"`
	Name               string   `json:"name"`
	Endpoint           string   `json:"endpoint"`
	CommissionBps      uint16   `json:"commission_bps"`
	NextCommissionBps  uint16   `json:"next_commission_bps"`
	NextCommissionFrom uint32   `json:"next_commission_from"`
	MissCount          uint8    `json:"miss_count"`
	Jailed             bool     `json:"jailed"`
	JailedUntil        uint32   `json:"jailed_until"`
	UnjailFrom         uint32   `json:"unjail_from"`
	Leaving            bool     `json:"leaving"`
	Candidate          bool     `json:"candidate"`
	RegisteredBlock    uint64   `json:"registered_block"`
	Metadata           string   `json:"metadata"`
	ReplacedHotKey     *Address `json:"replaced_hot_key"`
	ReplacedIn         *uint32  `json:"replaced_in"`
}

// Pool is a node's money.
type Pool struct {
	Node     uint32  `json:"node"`
	Stake    Numeric `json:"stake"`
	Shares   Numeric `json:"shares"`
	Bond     Numeric `json:"bond"`
	Synced   uint32  `json:"synced"`
	LastWipe uint32  `json:"last_wipe"`
}

// Queue is what enters a node's pool at the start of an epoch and what leaves it at its end.
type Queue struct {
	Node          uint32  `json:"node"`
	Epoch         uint32  `json:"epoch"`
	StakeEntering Numeric `json:"stake_entering"`
	SharesLeaving Numeric `json:"shares_leaving"`
	BondEntering  Numeric `json:"bond_entering"`
	BondLeaving   Numeric `json:"bond_leaving"`
}

// Rate is the price of a node's share from the start of an epoch.
type Rate struct {
	Node   uint32  `json:"node"`
	Epoch  uint32  `json:"epoch"`
	Stake  Numeric `json:"stake"`
	Shares Numeric `json:"shares"`
}

// ExitPot is the WAL set aside for the withdrawals of an epoch.
type ExitPot struct {
	Node   uint32  `json:"node"`
	Epoch  uint32  `json:"epoch"`
	Amount Numeric `json:"amount"`
}

// Position is a delegation.
type Position struct {
	Position   uint64   `json:"position"`
	Node       uint32   `json:"node"`
	Owner      *Address `json:"owner"`
	Activation uint32   `json:"activation"`
	Exit       uint32   `json:"exit"`
	Amount     Numeric  `json:"amount"`
	Shares     Numeric  `json:"shares"`
	Version    uint32   `json:"version"`
	Paid       *Numeric `json:"paid"`
	Target     uint32   `json:"target"`
}

// Epoch is what an epoch decided, sold, drew and paid.
type Epoch struct {
	Epoch           uint32   `json:"epoch"`
	CommitteeKey    Bytes    `json:"committee_key"`
	Repeated        *bool    `json:"repeated"`
	StartTime       *uint64  `json:"start_time"`
	StartBlock      *uint64  `json:"start_block"`
	Tag             *Hash    `json:"tag"`
	OpeningFee      *Numeric `json:"opening_fee"`
	Sold            *Numeric `json:"sold"`
	Price           *Numeric `json:"price"`
	WritePrice      *Numeric `json:"write_price"`
	Capacity        *Numeric `json:"capacity"`
	Seed            *Hash    `json:"seed"`
	SeedBlock       *uint64  `json:"seed_block"`
	ProofsUntil     *uint64  `json:"proofs_until"`
	ChallengesUntil *uint64  `json:"challenges_until"`
	Fee             *Numeric `json:"fee"`
	Payout          *Numeric `json:"payout"`
	MissedSeats     *uint32  `json:"missed_seats"`
	Relief          *bool    `json:"relief"`
	Returned        *Numeric `json:"returned"`
	Tips            *Numeric `json:"tips"`
}

// Sale is one epoch's entry in the market's difference arrays.
type Sale struct {
	Epoch      uint32  `json:"epoch"`
	FeeBegins  Numeric `json:"fee_begins"`
	FeeEnds    Numeric `json:"fee_ends"`
	SoldBegins Numeric `json:"sold_begins"`
	SoldEnds   Numeric `json:"sold_ends"`
}

// Member is a node's place in an epoch's committee.
type Member struct {
	Epoch uint32 `json:"epoch"`
	Node  uint32 `json:"node"`
	Index uint32 `json:"index"`
	Seats uint8  `json:"seats"`
}

// Shard is a slot of the network.
type Shard struct {
	Shard      uint8  `json:"shard"`
	Owner      uint32 `json:"owner"`
	Since      uint32 `json:"since"`
	ActiveFrom uint32 `json:"active_from"`
	NextOwner  uint32 `json:"next_owner"`
	Previous   uint32 `json:"previous"`
}

// Object is a registered blob.
type Object struct {
	Object          uint64   `json:"object"`
	BlobID          Hash     `json:"blob_id"`
	Owner           *Address `json:"owner"`
	Size            Numeric  `json:"size"`
	ContentRoot     Hash     `json:"content_root"`
	Rotation        uint8    `json:"rotation"`
	BilledWeight    Numeric  `json:"billed_weight"`
	Rate            Numeric  `json:"rate"`
	Cost            Numeric  `json:"cost"`
	RegisteredEpoch uint32   `json:"registered_epoch"`
	RegisteredBlock uint64   `json:"registered_block"`
	RegisteredTx    Hash     `json:"registered_tx"`
	EndEpoch        uint32   `json:"end_epoch"`
	CommitmentRoot  *Hash    `json:"commitment_root"`
	CertifiedEpoch  *uint32  `json:"certified_epoch"`
	CertifiedBlock  *uint64  `json:"certified_block"`
	HeldOld         Hash     `json:"held_old"`
	HeldNew         Hash     `json:"held_new"`
	HeldEpoch       uint32   `json:"held_epoch"`
	Deletable       bool     `json:"deletable"`
	Deleted         bool     `json:"deleted"`
	Shared          bool     `json:"shared"`
	Reservation     uint64   `json:"reservation"`
	BurnedBlock     *uint64  `json:"burned_block"`
}

// Claim is a node's availability proof for an epoch.
type Claim struct {
	Node        uint32   `json:"node"`
	Epoch       uint32   `json:"epoch"`
	Status      string   `json:"status"`
	Digest      *Hash    `json:"digest"`
	Commitment  Bytes    `json:"commitment"`
	Weight      Numeric  `json:"weight"`
	Excluded    Numeric  `json:"excluded"`
	Leaves      *uint32  `json:"leaves"`
	TraceRoot   *Hash    `json:"trace_root"`
	Y           *Hash    `json:"y"`
	Opening     Bytes    `json:"opening"`
	Exclusions  Bytes    `json:"exclusions"`
	Beneficiary *Address `json:"beneficiary"`
	Block       *uint64  `json:"block"`
	TxHash      *Hash    `json:"tx_hash"`
	GasUsed     *uint64  `json:"gas_used"`
}

// RevealRequest is a request to open a node of a claim's trace tree.
type RevealRequest struct {
	ID         Hash     `json:"id"`
	Node       uint32   `json:"node"`
	Epoch      uint32   `json:"epoch"`
	Height     uint8    `json:"height"`
	Index      uint32   `json:"index"`
	Hash       Hash     `json:"hash"`
	Leaves     uint8    `json:"leaves"`
	Asker      Address  `json:"asker"`
	Bond       Numeric  `json:"bond"`
	LastBlock  uint64   `json:"last_block"`
	State      string   `json:"state"`
	AnsweredBy *Address `json:"answered_by"`
	Block      uint64   `json:"block"`
	TxHash     Hash     `json:"tx_hash"`
}

// RevealBond is the ether that AvailabilityProofs owes an account.
type RevealBond struct {
	Account Address `json:"account"`
	Amount  Numeric `json:"amount"`
}

// FraudCommitment is an announced accusation.
type FraudCommitment struct {
	Digest Hash    `json:"digest"`
	By     Address `json:"by"`
	Block  uint64  `json:"block"`
}

// FraudProof is the evidence that disproved a claim.
type FraudProof struct {
	Node        uint32   `json:"node"`
	Epoch       uint32   `json:"epoch"`
	Prover      Address  `json:"prover"`
	Kind        string   `json:"kind"`
	Step        uint32   `json:"step"`
	Key         Numeric  `json:"key"`
	Beneficiary *Address `json:"beneficiary"`
	Block       uint64   `json:"block"`
	TxHash      Hash     `json:"tx_hash"`
	GasUsed     uint64   `json:"gas_used"`
}

// Settlement is what an epoch came to for a member.
type Settlement struct {
	Node        uint32   `json:"node"`
	Epoch       uint32   `json:"epoch"`
	Outcome     string   `json:"outcome"`
	Weight      Numeric  `json:"weight"`
	Reward      Numeric  `json:"reward"`
	Commission  Numeric  `json:"commission"`
	BondReward  Numeric  `json:"bond_reward"`
	BondSlash   Numeric  `json:"bond_slash"`
	StakeSlash  Numeric  `json:"stake_slash"`
	Bounty      Numeric  `json:"bounty"`
	Beneficiary *Address `json:"beneficiary"`
	Exited      Numeric  `json:"exited"`
	BondExited  Numeric  `json:"bond_exited"`
	JailedUntil *uint32  `json:"jailed_until"`
	Wiped       bool     `json:"wiped"`
	Block       uint64   `json:"block"`
	TxHash      Hash     `json:"tx_hash"`
}

// relations lists the mirrored tables, whose rows follow from events alone.
var relations = []*relation{
	relationOf[Network]("network", "id"),
	relationOf[Balance]("balances", "account"),
	relationOf[Credit]("credits", "account"),
	relationOf[Node]("nodes", "node"),
	relationOf[Pool]("pools", "node"),
	relationOf[Queue]("queues", "node", "epoch"),
	relationOf[Rate]("rates", "node", "epoch"),
	relationOf[ExitPot]("exit_pots", "node", "epoch"),
	relationOf[Position]("positions", "position"),
	relationOf[Epoch]("epochs", "epoch"),
	relationOf[Sale]("sales", "epoch"),
	relationOf[Member]("members", "epoch", "node"),
	relationOf[Shard]("shards", "shard"),
	relationOf[Object]("objects", "object"),
	relationOf[Claim]("claims", "node", "epoch"),
	relationOf[RevealRequest]("reveal_requests", "id"),
	relationOf[RevealBond]("reveal_bonds", "account"),
	relationOf[FraudCommitment]("fraud_commitments", "digest"),
	relationOf[FraudProof]("fraud_proofs", "node", "epoch"),
	relationOf[Settlement]("settlements", "node", "epoch"),
	relationOf[Rotation]("rotations", "node", "from_epoch"),
	relationOf[Vote]("votes", "block", "log_index"),
	relationOf[Move]("moves", "position", "block", "log_index"),
	relationOf[CreditEntry]("credit_entries", "block", "log_index"),
	relationOf[Reservation]("reservations", "reservation"),
	relationOf[Jar]("jars", "object"),
	relationOf[Attribute]("attributes", "object", "key"),
}
