package economy_test

import (
	"fmt"
	"math/big"
	"testing"

	"github.com/walrus-evm/walrus/chain/bindings"
	"github.com/walrus-evm/walrus/internal/economy"
)

// small are parameters under which everything happens often: prices and stakes of a few base units, where every
// rounding shows.
func small() economy.Parameters {
	return economy.Parameters{
		Shards: 10, EpochSeconds: 1000, Inheritance: 2,
		MinStake: economy.N(1), MinBond: economy.N(1000), Leverage: 20, MaxNodes: 8,
		Horizon: 8, Capacity: economy.N(400_000), MinCapacity: economy.N(50_000), MaxCapacity: economy.N(2_000_000),
		Price: economy.N(5), WritePrice: economy.N(3), MaxPrice: economy.N(100_000),
		LadderJailEpochs: 2, FraudJailEpochs: 4,
	}
}

// abiParameters returns parameters as the constructors take them, with the shortest windows that they accept.
func abiParameters(p economy.Parameters) bindings.Parameters {
	return bindings.Parameters{
		Shards: uint8(p.Shards), EpochSeconds: uint32(p.EpochSeconds), BlockSeconds: 1,
		SeedDelay: 1, ProofWindow: 4, ChallengeWindow: 17, RevealWindow: 1, QueueWindow: 2,
		InheritanceEpochs: p.Inheritance, MinStake: p.MinStake.Big(), MinBond: p.MinBond.Big(), Leverage: uint32(p.Leverage),
		MaxNodes: uint32(p.MaxNodes), Horizon: p.Horizon,
		Capacity: p.Capacity.Big(), MinCapacity: p.MinCapacity.Big(), MaxCapacity: p.MaxCapacity.Big(),
		Price: p.Price.Uint64(), WritePrice: p.WritePrice.Uint64(), MaxPrice: p.MaxPrice.Uint64(),
		LadderJailEpochs: p.LadderJailEpochs, FraudJailEpochs: p.FraudJailEpochs,
	}
}

func TestHistories(t *testing.T) {
	for seed := range uint64(6) {
		t.Run(fmt.Sprintf("seed=%d", seed), func(t *testing.T) {
			h := newHistory(t, seed, small())
			h.observe()
			h.found()
			for range 300 {
				h.epoch()
			}
			t.Log(h.summary())
		})
	}
}

var _ = big.NewInt
