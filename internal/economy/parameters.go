package economy

// Parameters are those of docs/protocol.md, "Parameters", that move money.
type Parameters struct {
	Shards           int
	EpochSeconds     uint64
	Inheritance      Epoch
	MinStake         Amount
	MinBond          Amount
	Leverage         uint64
	MaxNodes         int
	Horizon          Epoch
	Capacity         Amount
	MinCapacity      Amount
	MaxCapacity      Amount
	Price            Amount
	WritePrice       Amount
	MaxPrice         Amount
	LadderJailEpochs Epoch
	FraudJailEpochs  Epoch
}

// f is the most shards that may be faulty.
func (p Parameters) f() int { return (p.Shards - 1) / 3 }

// quorum is n − f.
func (p Parameters) quorum() int { return p.Shards - p.f() }

// Epoch counts from 0.
type Epoch = uint32

// NodeID counts from 1; 0 is nobody.
type NodeID = uint32

// Account is somebody who calls and owns WAL; 0 is nobody. The two contracts that hold WAL have accounts of their own.
type Account int

const (
	// Nobody is the zero address.
	Nobody Account = 0
	// StakingAccount holds what staking owes.
	StakingAccount Account = -1
	// MarketAccount holds what the market owes.
	MarketAccount Account = -2
)
