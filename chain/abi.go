package chain

import (
	"github.com/walrus-evm/walrus/chain/bindings"
)

// The parsed interfaces, made once: they hold no address and are safe for concurrent use.
var (
	walABI         = bindings.NewWAL()
	stakingABI     = bindings.NewStaking()
	registryABI    = bindings.NewBlobRegistry()
	proofsABI      = bindings.NewAvailabilityProofs()
	fraudProofsABI = bindings.NewFraudProofs()
)
