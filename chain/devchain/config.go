package devchain

import (
	"errors"
	"fmt"
	"log/slog"
	"time"
)

const (
	// DefaultChainID is the chain ID that development tools expect of a local chain.
	DefaultChainID = 31337

	// GasLimit is the gas limit of every block, as on mainnet. A single
	// transaction is capped at 2²⁴ gas by EIP-7825.
	GasLimit = 60_000_000

	defaultSafeDepth      = 2
	defaultFinalizedDepth = 4
)

// Config says how a chain behaves. Its zero value is an in-memory chain on a
// free port that seals a block only when asked to.
type Config struct {
	// Dir holds the chain. Empty means in memory. A directory belongs to one
	// process at a time.
	Dir string

	// Port is the loopback port of both HTTP and WebSocket; 0 picks a free one.
	Port int

	// BlockTime is the wall time between blocks; 0 means none are sealed by
	// themselves. Timestamps are whole seconds and rise with every block, so
	// below one second the chain's clock outruns the wall clock.
	BlockTime time.Duration

	// OnTx seals a block as soon as a transaction arrives, also between the
	// blocks of BlockTime.
	OnTx bool

	// SafeDepth and FinalizedDepth are how many blocks behind the head the
	// tags safe and finalized stay; 0 means 2 and 4. The finalized block never
	// moves back unless a reorg is allowed to pass it.
	SafeDepth, FinalizedDepth int

	// Seed makes prevrandao reproducible: it is the hash of the seed, the
	// block number and the number of forks made so far.
	Seed string

	// ChainID is the EIP-155 chain ID; 0 means [DefaultChainID].
	ChainID uint64

	// GenesisTime is the timestamp of block 0 in Unix seconds. 0 means the time of the
	// first start; later starts keep what the directory says.
	GenesisTime uint64

	// PreloadKZG loads the points of the KZG ceremony in the background, some
	// three seconds of one core, so that the first point evaluation does not
	// hold up a block or run into the time limit of a call.
	PreloadKZG bool

	// Logger receives the chain's messages, and warnings and errors of
	// go-ethereum. go-ethereum has one logger a process: with several chains
	// its lines go to the one started last. Nil means silence.
	Logger *slog.Logger
}

// Validate reports the first field that makes no sense.
func (c Config) Validate() error {
	switch {
	case c.Port < 0 || c.Port > 65535:
		return fmt.Errorf("port %d: want 0 (any free port) to 65535", c.Port)
	case c.BlockTime < 0:
		return fmt.Errorf("block time %v: want 0 (only on demand) or more", c.BlockTime)
	case c.SafeDepth < 0 || c.FinalizedDepth < 0:
		return errors.New("safe and finalized depth: want 0 (the default) or more")
	case c.withDefaults().SafeDepth > c.withDefaults().FinalizedDepth:
		return errors.New("safe depth: want no more than the finalized depth, a finalized block is safe")
	}
	return nil
}

func (c Config) withDefaults() Config {
	if c.SafeDepth == 0 {
		c.SafeDepth = defaultSafeDepth
	}
	if c.FinalizedDepth == 0 {
		c.FinalizedDepth = max(defaultFinalizedDepth, c.SafeDepth)
	}
	if c.ChainID == 0 {
		c.ChainID = DefaultChainID
	}
	if c.Logger == nil {
		c.Logger = slog.New(slog.DiscardHandler)
	}
	return c
}
