package chain

import (
	"bytes"
	"encoding/json"
	"fmt"
	"time"

	"github.com/walrus-evm/walrus/blob"
	"github.com/walrus-evm/walrus/contracts"
)

// Parameters is everything about a network that is decided once, at
// deployment (docs/protocol.md, "Parameters"). Windows count in blocks.
type Parameters struct {
	// Shards is n, 4 to 255 with 4·⌊(n−1)/3⌋ ≥ n (so not 5, 6 or 9).
	Shards int

	// EpochDuration is D, in whole seconds. A late keeper lengthens an epoch, nothing shortens one.
	EpochDuration time.Duration

	// BlockInterval is the time between blocks that the windows were chosen for, in whole seconds.
	BlockInterval time.Duration

	// SeedDelay is the blocks between the start of an epoch and the first that may give its seed.
	SeedDelay uint64

	// ProofWindow is W_p, the blocks after the seed in which availability proofs are accepted.
	ProofWindow uint64

	// ChallengeWindow is W_c, the blocks after the proof window in which fraud can be proven.
	ChallengeWindow uint64

	// RevealWindow is T_r, the blocks that an opened request has to be answered.
	RevealWindow uint64

	// QueueWindow is T_q, the blocks granted for getting a transaction included.
	QueueWindow uint64

	// InheritanceEpochs is G_inherit: after so many epochs a shard's new owner answers for what it inherited.
	InheritanceEpochs uint32

	// MinStake is the least deposit.
	MinStake Amount

	// MinBond is the least bond of an operator that may be chosen.
	MinBond Amount

	// Leverage is the most stake, bond included, that counts for one unit of bond.
	Leverage uint32

	// MaxNodes is the most candidates for a committee.
	MaxNodes uint32

	// Horizon is the number of epochs ahead for which storage is sold.
	Horizon uint32

	// Capacity is the billed bytes that may be sold for one epoch at the start, MinCapacity and MaxCapacity the range
	// of later votes.
	Capacity, MinCapacity, MaxCapacity uint64

	// Price and WritePrice are base units of WAL for one billed byte at the start, the former for each epoch; MaxPrice
	// is the ceiling of both.
	Price, WritePrice, MaxPrice uint64

	// LadderJailEpochs is the epochs of jail on the last step of the miss ladder and for a low bond, FraudJailEpochs
	// those for a proven fraud.
	LadderJailEpochs, FraudJailEpochs uint32
}

// Bounds of the windows besides those that follow from the others.
const (
	minQueueWindow = 2
	minProofWindow = 4 // a proof needs a block to see the seed, one to be made and two to be included
	maxNodes       = 100
	maxHorizon     = 10_000
)

// LocalParameters returns the preset of a network on one machine: epochs of a minute.
func LocalParameters() Parameters { return preset("local") }

// MainnetParameters returns the preset of a public network: epochs of a week.
func MainnetParameters() Parameters { return preset("mainnet") }

func preset(name string) Parameters {
	var presets map[string]Parameters
	if err := json.Unmarshal(contracts.Presets, &presets); err != nil {
		panic("chain: presets.json: " + err.Error())
	}
	return presets[name]
}

// WithEpoch returns the parameters with epochs of d and all windows scaled with them, within the bounds that
// [Parameters.Validate] states. It returns [ErrParameters] when d is not in whole seconds or leaves the windows no room:
// with blocks of a second, below about 25 s.
func (p Parameters) WithEpoch(d time.Duration) (Parameters, error) {
	if d%time.Second != 0 || d <= 0 {
		return Parameters{}, parameterError("epoch duration", d, "whole seconds")
	}
	if err := p.validateTime(); err != nil {
		return Parameters{}, err
	}
	scale := func(blocks, least uint64) uint64 {
		return max(least, blocks*uint64(d/time.Second)/uint64(p.EpochDuration/time.Second))
	}
	q := p
	q.EpochDuration = d
	q.SeedDelay = scale(p.SeedDelay, min(p.SeedDelay, 2))
	q.ProofWindow = scale(p.ProofWindow, minProofWindow)
	q.QueueWindow = scale(p.QueueWindow, minQueueWindow)
	room := q.windowRoom()
	// Floors do not shrink with the epoch, so short epochs give way first in the time to answer, then in that to prove.
	for q.RevealWindow = scale(p.RevealWindow, 1); ; q.RevealWindow-- {
		q.ChallengeWindow = max(scale(p.ChallengeWindow, 1), q.leastChallengeWindow())
		if q.SeedDelay+q.ProofWindow+q.ChallengeWindow <= room || q.RevealWindow == 1 {
			break
		}
	}
	if used := q.SeedDelay + q.ChallengeWindow; used+minProofWindow <= room {
		q.ProofWindow = min(q.ProofWindow, room-used)
	} else {
		return Parameters{}, parameterError("epoch duration", d,
			fmt.Sprintf("room for %d blocks of windows, but 95 %% of it is %d blocks of %v", used+minProofWindow, room, p.BlockInterval))
	}
	return q, q.Validate()
}

// windowRoom returns the blocks that delay, W_p and W_c may take together: 95 % of the epoch.
func (p Parameters) windowRoom() uint64 {
	return uint64(p.EpochDuration*95/100) / uint64(p.BlockInterval)
}

func (p Parameters) leastChallengeWindow() uint64 {
	return 5*(p.RevealWindow+p.QueueWindow) + p.QueueWindow
}

// Validate reports the first parameter that breaks a rule the contracts' constructors assert, as an [ErrParameters]
// naming it (docs/protocol.md, "Time", "Reveals", "Parameters").
func (p Parameters) Validate() error {
	for _, check := range []func() error{p.validateTime, p.validateStake, p.validateMarket} {
		if err := check(); err != nil {
			return err
		}
	}
	return nil
}

func (p Parameters) validateTime() error {
	if _, err := blob.NewEncoding(p.Shards); err != nil {
		return fmt.Errorf("%w: shards: %w", ErrParameters, err)
	}
	const whole = "whole seconds, 1 s to 136 years"
	switch {
	case !wholeSeconds(p.EpochDuration):
		return parameterError("epoch duration", p.EpochDuration, whole)
	case !wholeSeconds(p.BlockInterval):
		return parameterError("block interval", p.BlockInterval, whole)
	case p.SeedDelay < 1 || p.SeedDelay > maxUint32:
		return parameterError("seed delay", p.SeedDelay, "1 block or more")
	case p.ProofWindow < 1 || p.ProofWindow > maxUint32:
		return parameterError("proof window", p.ProofWindow, "1 block or more")
	case p.RevealWindow < 1 || p.RevealWindow > maxUint32:
		return parameterError("reveal window", p.RevealWindow, "1 block or more")
	case p.QueueWindow < minQueueWindow || p.QueueWindow > maxUint32:
		return parameterError("queue window", p.QueueWindow, fmt.Sprintf("%d blocks or more", minQueueWindow))
	case p.ChallengeWindow < p.leastChallengeWindow() || p.ChallengeWindow > maxUint32:
		return parameterError("challenge window", p.ChallengeWindow,
			fmt.Sprintf("at least 5·(T_r + T_q) + T_q = %d blocks", p.leastChallengeWindow()))
	case p.SeedDelay+p.ProofWindow+p.ChallengeWindow > p.windowRoom():
		return parameterError("epoch duration", p.EpochDuration,
			fmt.Sprintf("delay + W_p + W_c = %d blocks of %v within 95 %% of it", p.SeedDelay+p.ProofWindow+p.ChallengeWindow, p.BlockInterval))
	case p.InheritanceEpochs < 1:
		return parameterError("inheritance epochs", p.InheritanceEpochs, "1 epoch or more")
	}
	return nil
}

func (p Parameters) validateStake() error {
	switch {
	case p.MinStake.IsZero() || !p.MinStake.fits128():
		return parameterError("minimum stake", p.MinStake, "more than 0 and less than 2¹²⁸ base units")
	case p.MinBond.IsZero() || !p.MinBond.fits128():
		return parameterError("minimum bond", p.MinBond, "more than 0 and less than 2¹²⁸ base units")
	case p.Leverage < 1:
		return parameterError("leverage", p.Leverage, "1 or more")
	case p.MaxNodes < 4 || p.MaxNodes > maxNodes:
		return parameterError("maximum nodes", p.MaxNodes, fmt.Sprintf("4 to %d", maxNodes))
	case p.LadderJailEpochs < 1:
		return parameterError("ladder jail", p.LadderJailEpochs, "1 epoch or more")
	case p.FraudJailEpochs < 1:
		return parameterError("fraud jail", p.FraudJailEpochs, "1 epoch or more")
	}
	return nil
}

func (p Parameters) validateMarket() error {
	switch {
	case p.Horizon < 2 || p.Horizon > maxHorizon:
		return parameterError("horizon", p.Horizon, fmt.Sprintf("2 to %d epochs", maxHorizon))
	case p.MinCapacity < 1 || p.Capacity < p.MinCapacity || p.Capacity > p.MaxCapacity:
		return parameterError("capacity", p.Capacity, fmt.Sprintf("%d to %d bytes, and a floor above 0", p.MinCapacity, p.MaxCapacity))
	case p.Price < 1 || p.Price > p.MaxPrice:
		return parameterError("price", p.Price, fmt.Sprintf("1 to %d base units", p.MaxPrice))
	case p.WritePrice < 1 || p.WritePrice > p.MaxPrice:
		return parameterError("write price", p.WritePrice, fmt.Sprintf("1 to %d base units", p.MaxPrice))
	}
	return nil
}

const maxUint32 = 1<<32 - 1

func wholeSeconds(d time.Duration) bool {
	return d >= time.Second && d%time.Second == 0 && d/time.Second <= maxUint32
}

func (a Amount) fits128() bool { return a.v.BitLen() <= 128 }

func parameterError(field string, value any, want string) error {
	return fmt.Errorf("%w: %s is %v, want %s", ErrParameters, field, value, want)
}

// parametersJSON is the form of presets.json.
type parametersJSON struct {
	Shards            int    `json:"shards"`
	EpochSeconds      uint32 `json:"epochSeconds"`
	BlockSeconds      uint32 `json:"blockSeconds"`
	SeedDelay         uint64 `json:"seedDelay"`
	ProofWindow       uint64 `json:"proofWindow"`
	ChallengeWindow   uint64 `json:"challengeWindow"`
	RevealWindow      uint64 `json:"revealWindow"`
	QueueWindow       uint64 `json:"queueWindow"`
	InheritanceEpochs uint32 `json:"inheritanceEpochs"`
	MinStake          Amount `json:"minStake"`
	MinBond           Amount `json:"minBond"`
	Leverage          uint32 `json:"leverage"`
	MaxNodes          uint32 `json:"maxNodes"`
	Horizon           uint32 `json:"horizon"`
	Capacity          uint64 `json:"capacity,string"`
	MinCapacity       uint64 `json:"minCapacity,string"`
	MaxCapacity       uint64 `json:"maxCapacity,string"`
	Price             uint64 `json:"price,string"`
	WritePrice        uint64 `json:"writePrice,string"`
	MaxPrice          uint64 `json:"maxPrice,string"`
	LadderJailEpochs  uint32 `json:"ladderJailEpochs"`
	FraudJailEpochs   uint32 `json:"fraudJailEpochs"`
}

// MarshalJSON writes the form of contracts/presets.json. Durations are cut to whole seconds.
func (p Parameters) MarshalJSON() ([]byte, error) {
	return json.Marshal(parametersJSON{
		p.Shards, uint32(p.EpochDuration / time.Second), uint32(p.BlockInterval / time.Second),
		p.SeedDelay, p.ProofWindow, p.ChallengeWindow, p.RevealWindow, p.QueueWindow, p.InheritanceEpochs,
		p.MinStake, p.MinBond, p.Leverage, p.MaxNodes, p.Horizon, p.Capacity, p.MinCapacity, p.MaxCapacity,
		p.Price, p.WritePrice, p.MaxPrice, p.LadderJailEpochs, p.FraudJailEpochs,
	})
}

// UnmarshalJSON reads what [Parameters.MarshalJSON] writes and refuses unknown fields. It does not validate.
func (p *Parameters) UnmarshalJSON(data []byte) error {
	var j parametersJSON
	decoder := json.NewDecoder(bytes.NewReader(data))
	decoder.DisallowUnknownFields()
	if err := decoder.Decode(&j); err != nil {
		return fmt.Errorf("parameters: %w", err)
	}
	*p = Parameters{
		j.Shards, time.Duration(j.EpochSeconds) * time.Second, time.Duration(j.BlockSeconds) * time.Second,
		j.SeedDelay, j.ProofWindow, j.ChallengeWindow, j.RevealWindow, j.QueueWindow, j.InheritanceEpochs,
		j.MinStake, j.MinBond, j.Leverage, j.MaxNodes, j.Horizon, j.Capacity, j.MinCapacity, j.MaxCapacity,
		j.Price, j.WritePrice, j.MaxPrice, j.LadderJailEpochs, j.FraudJailEpochs,
	}
	return nil
}
