package postgres

// Rotation is a key that a node signs confirmations with from an epoch on.
type Rotation struct {
	Node      uint32 `json:"node"`
	FromEpoch uint32 `json:"from_epoch"`
	BLSKey    Bytes  `json:"bls_key"`
	Block     uint64 `json:"block"`
	TxHash    Hash   `json:"tx_hash"`
}

// Vote is what a node said that storage should cost, and how much of it it offers.
type Vote struct {
	Block      uint64  `json:"block"`
	LogIndex   uint    `json:"log_index"`
	Node       uint32  `json:"node"`
	Epoch      uint32  `json:"epoch"`
	Price      Numeric `json:"price"`
	WritePrice Numeric `json:"write_price"`
	Capacity   Numeric `json:"capacity"`
	TxHash     Hash    `json:"tx_hash"`
}

// Move is something that happened to a position, with what the position was afterwards.
type Move struct {
	Position   uint64   `json:"position"`
	Block      uint64   `json:"block"`
	LogIndex   uint     `json:"log_index"`
	Epoch      uint32   `json:"epoch"`
	Kind       string   `json:"kind"`
	Node       uint32   `json:"node"`
	Target     uint32   `json:"target"`
	Owner      *Address `json:"owner"`
	Activation uint32   `json:"activation"`
	Exit       uint32   `json:"exit"`
	Amount     Numeric  `json:"amount"`
	Shares     Numeric  `json:"shares"`
	Version    uint32   `json:"version"`
	Other      *uint64  `json:"other"`
	Value      *Numeric `json:"value"`
	Total      *Numeric `json:"total"`
	TxHash     Hash     `json:"tx_hash"`
}

// CreditEntry is a change of what Staking owes an account, and why.
type CreditEntry struct {
	Block     uint64  `json:"block"`
	LogIndex  uint    `json:"log_index"`
	Account   Address `json:"account"`
	Epoch     uint32  `json:"epoch"`
	Reason    string  `json:"reason"`
	Amount    Numeric `json:"amount"`
	Claimable Numeric `json:"claimable"`
	TxHash    Hash    `json:"tx_hash"`
}

// Reservation is storage that was bought, and what became of it.
type Reservation struct {
	Reservation uint64   `json:"reservation"`
	Owner       *Address `json:"owner"`
	Size        Numeric  `json:"size"`
	FromEpoch   uint32   `json:"from_epoch"`
	ToEpoch     uint32   `json:"to_epoch"`
	Rate        Numeric  `json:"rate"`
	Origin      string   `json:"origin"`
	Parents     []uint64 `json:"parents"`
	Cost        Numeric  `json:"cost"`
	Fate        *string  `json:"fate"`
	Object      *uint64  `json:"object"`
	Refund      *Numeric `json:"refund"`
	Block       uint64   `json:"block"`
	TxHash      Hash     `json:"tx_hash"`
}

// Jar is WAL that pays an object's renewals, and their terms.
type Jar struct {
	Object   uint64  `json:"object"`
	Balance  Numeric `json:"balance"`
	MaxPrice Numeric `json:"max_price"`
	Step     uint32  `json:"step"`
	Tip      Numeric `json:"tip"`
}

// Attribute is something that an object's owner says about it.
type Attribute struct {
	Object uint64 `json:"object"`
	Key    Hash   `json:"key"`
	Value  Bytes  `json:"value"`
}
