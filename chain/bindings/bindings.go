// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package bindings

import (
	"bytes"
	"errors"
	"math/big"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// Reference imports to suppress errors if they are not otherwise used.
var (
	_ = bytes.Equal
	_ = errors.New
	_ = big.NewInt
	_ = common.Big1
	_ = types.BloomLookup
	_ = abi.ConvertType
)

// BLSG1Point is an auto generated low-level Go binding around an user-defined struct.
type BLSG1Point struct {
	XA [32]byte
	XB [32]byte
	YA [32]byte
	YB [32]byte
}

// BLSG2Point is an auto generated low-level Go binding around an user-defined struct.
type BLSG2Point struct {
	XC0A [32]byte
	XC0B [32]byte
	XC1A [32]byte
	XC1B [32]byte
	YC0A [32]byte
	YC0B [32]byte
	YC1A [32]byte
	YC1B [32]byte
}

// IAvailabilityProofsClaim is an auto generated low-level Go binding around an user-defined struct.
type IAvailabilityProofsClaim struct {
	Digest       [32]byte
	Weight       *big.Int
	Excluded     *big.Int
	Epoch        uint32
	Status       uint8
	OpenRequests uint32
	Beneficiary  common.Address
}

// IAvailabilityProofsClaimBody is an auto generated low-level Go binding around an user-defined struct.
type IAvailabilityProofsClaimBody struct {
	Commitment BLSG1Point
	Weight     *big.Int
	Leaves     uint32
	TraceRoot  [32]byte
	Exclusions []byte
}

// IAvailabilityProofsRevealRequest is an auto generated low-level Go binding around an user-defined struct.
type IAvailabilityProofsRevealRequest struct {
	Hash      [32]byte
	Asker     common.Address
	Bond      *big.Int
	LastBlock uint64
	Node      uint32
	Epoch     uint32
	Index     uint32
	Height    uint8
	Leaves    uint8
	State     uint8
}

// IBlobRegistryBlobObject is an auto generated low-level Go binding around an user-defined struct.
type IBlobRegistryBlobObject struct {
	BlobId         [32]byte
	CommitmentRoot [32]byte
	HeldOld        *big.Int
	HeldNew        *big.Int
	Size           uint64
	Rate           uint64
	End            uint32
	Certified      uint32
	HeldEpoch      uint32
	Rotation       uint8
	Flags          uint8
}

// IFraudProofsGroup is an auto generated low-level Go binding around an user-defined struct.
type IFraudProofsGroup struct {
	Key    *big.Int
	Points []byte
	Path   [][32]byte
}

// IFraudProofsLeaf is an auto generated low-level Go binding around an user-defined struct.
type IFraudProofsLeaf struct {
	Key    *big.Int
	Sum    BLSG1Point
	Weight *big.Int
}

// IFraudProofsStep is an auto generated low-level Go binding around an user-defined struct.
type IFraudProofsStep struct {
	Index        uint32
	Previous     IFraudProofsLeaf
	PreviousPath [][32]byte
	Current      IFraudProofsLeaf
	CurrentPath  [][32]byte
}

// IFraudProofsWitness is an auto generated low-level Go binding around an user-defined struct.
type IFraudProofsWitness struct {
	Group    IFraudProofsGroup
	Position uint32
}

// IStakingEpochInfo is an auto generated low-level Go binding around an user-defined struct.
type IStakingEpochInfo struct {
	Epoch      uint32
	Phase      uint8
	StartTime  uint64
	StartBlock uint64
	Tag        [32]byte
	Members    uint32
	Settled    uint32
}

// IStakingNode is an auto generated low-level Go binding around an user-defined struct.
type IStakingNode struct {
	Governance         common.Address
	Payout             common.Address
	HotKey             common.Address
	CommissionBps      uint16
	NextCommissionBps  uint16
	NextCommissionFrom uint32
	MissCount          uint8
	Jailed             bool
	JailedUntil        uint32
	UnjailFrom         uint32
	Leaving            bool
	Candidate          bool
}

// IStakingPool is an auto generated low-level Go binding around an user-defined struct.
type IStakingPool struct {
	Stake         *big.Int
	Shares        *big.Int
	Bond          *big.Int
	StakeEntering [2]*big.Int
	SharesLeaving [2]*big.Int
	BondEntering  [2]*big.Int
	BondLeaving   [2]*big.Int
	Synced        uint32
	LastWipe      uint32
}

// IStakingPosition is an auto generated low-level Go binding around an user-defined struct.
type IStakingPosition struct {
	Node       uint32
	Activation uint32
	Exit       uint32
	Amount     *big.Int
	Shares     *big.Int
	Version    uint32
}

// IStakingRate is an auto generated low-level Go binding around an user-defined struct.
type IStakingRate struct {
	Stake  *big.Int
	Shares *big.Int
}

// IStakingRegistration is an auto generated low-level Go binding around an user-defined struct.
type IStakingRegistration struct {
	HotKey        common.Address
	Payout        common.Address
	BlsKey        BLSG1Point
	Possession    BLSG2Point
	CommissionBps uint16
	Name          string
	Endpoint      string
}

// IStakingSettlement is an auto generated low-level Go binding around an user-defined struct.
type IStakingSettlement struct {
	Outcome     uint8
	Weight      *big.Int
	Reward      *big.Int
	Commission  *big.Int
	BondReward  *big.Int
	BondSlash   *big.Int
	StakeSlash  *big.Int
	Bounty      *big.Int
	Beneficiary common.Address
	Exited      *big.Int
	BondExited  *big.Int
	Stake       *big.Int
	Shares      *big.Int
	RateStake   *big.Int
	RateShares  *big.Int
	Bond        *big.Int
	MissCount   uint8
	Jailed      bool
	JailedUntil uint32
	Wiped       bool
}

// IStakingShard is an auto generated low-level Go binding around an user-defined struct.
type IStakingShard struct {
	Owner      uint32
	Since      uint32
	ActiveFrom uint32
	Next       uint32
}

// Parameters is an auto generated low-level Go binding around an user-defined struct.
type Parameters struct {
	Shards            uint8
	EpochSeconds      uint32
	BlockSeconds      uint32
	SeedDelay         uint32
	ProofWindow       uint32
	ChallengeWindow   uint32
	RevealWindow      uint32
	QueueWindow       uint32
	InheritanceEpochs uint32
	MinStake          *big.Int
	MinBond           *big.Int
	Leverage          uint32
	MaxNodes          uint32
	Horizon           uint32
	Capacity          *big.Int
	MinCapacity       *big.Int
	MaxCapacity       *big.Int
	Price             uint64
	WritePrice        uint64
	MaxPrice          uint64
	LadderJailEpochs  uint32
	FraudJailEpochs   uint32
}

// Peers is an auto generated low-level Go binding around an user-defined struct.
type Peers struct {
	Wal         common.Address
	Staking     common.Address
	Registry    common.Address
	Proofs      common.Address
	FraudProofs common.Address
	Beacon      common.Address
	Committee   common.Address
}

// AvailabilityProofsMetaData contains all meta data concerning the AvailabilityProofs contract.
var AvailabilityProofsMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"components\":[{\"internalType\":\"uint8\",\"name\":\"shards\",\"type\":\"uint8\"},{\"internalType\":\"uint32\",\"name\":\"epochSeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"blockSeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"seedDelay\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"proofWindow\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"challengeWindow\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"revealWindow\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"queueWindow\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"inheritanceEpochs\",\"type\":\"uint32\"},{\"internalType\":\"uint128\",\"name\":\"minStake\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"minBond\",\"type\":\"uint128\"},{\"internalType\":\"uint32\",\"name\":\"leverage\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"maxNodes\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"horizon\",\"type\":\"uint32\"},{\"internalType\":\"uint128\",\"name\":\"capacity\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"minCapacity\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"maxCapacity\",\"type\":\"uint128\"},{\"internalType\":\"uint64\",\"name\":\"price\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"writePrice\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"maxPrice\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"ladderJailEpochs\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"fraudJailEpochs\",\"type\":\"uint32\"}],\"internalType\":\"structParameters\",\"name\":\"parameters\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"wal\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"staking\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"registry\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"proofs\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"fraudProofs\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"beacon\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"committee\",\"type\":\"address\"}],\"internalType\":\"structPeers\",\"name\":\"peers\",\"type\":\"tuple\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"beacon\",\"outputs\":[{\"internalType\":\"contractIBeacon\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"bondsOwed\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"digest\",\"type\":\"bytes32\"}],\"name\":\"challenge\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"challengeWindow\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"}],\"name\":\"claim\",\"outputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"digest\",\"type\":\"bytes32\"},{\"internalType\":\"uint128\",\"name\":\"weight\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"excluded\",\"type\":\"uint128\"},{\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"internalType\":\"enumIAvailabilityProofs.Status\",\"name\":\"status\",\"type\":\"uint8\"},{\"internalType\":\"uint32\",\"name\":\"openRequests\",\"type\":\"uint32\"},{\"internalType\":\"address\",\"name\":\"beneficiary\",\"type\":\"address\"}],\"internalType\":\"structIAvailabilityProofs.Claim\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"claimDefault\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"x_a\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"x_b\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"y_a\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"y_b\",\"type\":\"bytes32\"}],\"internalType\":\"structBLS.G1Point\",\"name\":\"commitment\",\"type\":\"tuple\"},{\"internalType\":\"uint128\",\"name\":\"weight\",\"type\":\"uint128\"},{\"internalType\":\"uint32\",\"name\":\"leaves\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"traceRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"exclusions\",\"type\":\"bytes\"}],\"internalType\":\"structIAvailabilityProofs.ClaimBody\",\"name\":\"body\",\"type\":\"tuple\"},{\"internalType\":\"uint128\",\"name\":\"excluded\",\"type\":\"uint128\"}],\"name\":\"digestOf\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"fraudProofs\",\"outputs\":[{\"internalType\":\"contractIFraudProofs\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"height\",\"type\":\"uint8\"}],\"name\":\"minRevealBond\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"pokeSeed\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"seed_\",\"type\":\"bytes32\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"proofWindow\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"queueWindow\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"},{\"internalType\":\"address\",\"name\":\"beneficiary\",\"type\":\"address\"}],\"name\":\"refute\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"registry\",\"outputs\":[{\"internalType\":\"contractIBlobRegistry\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"},{\"components\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"x_a\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"x_b\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"y_a\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"y_b\",\"type\":\"bytes32\"}],\"internalType\":\"structBLS.G1Point\",\"name\":\"commitment\",\"type\":\"tuple\"},{\"internalType\":\"uint128\",\"name\":\"weight\",\"type\":\"uint128\"},{\"internalType\":\"uint32\",\"name\":\"leaves\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"traceRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"exclusions\",\"type\":\"bytes\"}],\"internalType\":\"structIAvailabilityProofs.ClaimBody\",\"name\":\"body\",\"type\":\"tuple\"},{\"internalType\":\"uint8\",\"name\":\"height\",\"type\":\"uint8\"},{\"internalType\":\"uint32\",\"name\":\"index\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32[]\",\"name\":\"path\",\"type\":\"bytes32[]\"}],\"name\":\"requestReveal\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"returnBond\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"uint104\",\"name\":\"key\",\"type\":\"uint104\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"x_a\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"x_b\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"y_a\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"y_b\",\"type\":\"bytes32\"}],\"internalType\":\"structBLS.G1Point\",\"name\":\"sum\",\"type\":\"tuple\"},{\"internalType\":\"uint128\",\"name\":\"weight\",\"type\":\"uint128\"}],\"internalType\":\"structIFraudProofs.Leaf[]\",\"name\":\"leaves\",\"type\":\"tuple[]\"}],\"name\":\"revealLeaves\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32[32]\",\"name\":\"children\",\"type\":\"bytes32[32]\"}],\"name\":\"revealNodes\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"revealRequest\",\"outputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"asker\",\"type\":\"address\"},{\"internalType\":\"uint96\",\"name\":\"bond\",\"type\":\"uint96\"},{\"internalType\":\"uint64\",\"name\":\"lastBlock\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"index\",\"type\":\"uint32\"},{\"internalType\":\"uint8\",\"name\":\"height\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"leaves\",\"type\":\"uint8\"},{\"internalType\":\"enumIAvailabilityProofs.RevealState\",\"name\":\"state\",\"type\":\"uint8\"}],\"internalType\":\"structIAvailabilityProofs.RevealRequest\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"revealWindow\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"seed\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"seedDelay\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"}],\"name\":\"settleClaim\",\"outputs\":[{\"internalType\":\"enumIAvailabilityProofs.Status\",\"name\":\"status\",\"type\":\"uint8\"},{\"internalType\":\"uint128\",\"name\":\"weight\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"excluded\",\"type\":\"uint128\"},{\"internalType\":\"address\",\"name\":\"beneficiary\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"staking\",\"outputs\":[{\"internalType\":\"contractIStaking\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"},{\"components\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"x_a\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"x_b\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"y_a\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"y_b\",\"type\":\"bytes32\"}],\"internalType\":\"structBLS.G1Point\",\"name\":\"commitment\",\"type\":\"tuple\"},{\"internalType\":\"uint128\",\"name\":\"weight\",\"type\":\"uint128\"},{\"internalType\":\"uint32\",\"name\":\"leaves\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"traceRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"exclusions\",\"type\":\"bytes\"}],\"internalType\":\"structIAvailabilityProofs.ClaimBody\",\"name\":\"body\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"y\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"opening\",\"type\":\"bytes\"}],\"name\":\"submitProof\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"}],\"name\":\"weightBound\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"windows\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"proofsUntil\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"challengesUntil\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"withdrawBonds\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"owed\",\"type\":\"uint256\"}],\"name\":\"BondCredited\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"BondsWithdrawn\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"},{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"beneficiary\",\"type\":\"address\"}],\"name\":\"ClaimRefuted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"},{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"enumIAvailabilityProofs.Status\",\"name\":\"status\",\"type\":\"uint8\"}],\"name\":\"ClaimSettled\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"},{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"index\",\"type\":\"uint32\"},{\"components\":[{\"internalType\":\"uint104\",\"name\":\"key\",\"type\":\"uint104\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"x_a\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"x_b\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"y_a\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"y_b\",\"type\":\"bytes32\"}],\"internalType\":\"structBLS.G1Point\",\"name\":\"sum\",\"type\":\"tuple\"},{\"internalType\":\"uint128\",\"name\":\"weight\",\"type\":\"uint128\"}],\"indexed\":false,\"internalType\":\"structIFraudProofs.Leaf[]\",\"name\":\"leaves\",\"type\":\"tuple[]\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"by\",\"type\":\"address\"}],\"name\":\"LeavesRevealed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"},{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"height\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"index\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"bytes32[32]\",\"name\":\"children\",\"type\":\"bytes32[32]\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"by\",\"type\":\"address\"}],\"name\":\"NodesRevealed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"},{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"digest\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"x_a\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"x_b\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"y_a\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"y_b\",\"type\":\"bytes32\"}],\"indexed\":false,\"internalType\":\"structBLS.G1Point\",\"name\":\"commitment\",\"type\":\"tuple\"},{\"indexed\":false,\"internalType\":\"uint128\",\"name\":\"weight\",\"type\":\"uint128\"},{\"indexed\":false,\"internalType\":\"uint128\",\"name\":\"excluded\",\"type\":\"uint128\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"leaves\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"traceRoot\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"y\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"opening\",\"type\":\"bytes\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"exclusions\",\"type\":\"bytes\"}],\"name\":\"ProofSubmitted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"},{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"beneficiary\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"by\",\"type\":\"address\"}],\"name\":\"RevealDefaulted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"},{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"asker\",\"type\":\"address\"},{\"internalType\":\"uint96\",\"name\":\"bond\",\"type\":\"uint96\"},{\"internalType\":\"uint64\",\"name\":\"lastBlock\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"index\",\"type\":\"uint32\"},{\"internalType\":\"uint8\",\"name\":\"height\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"leaves\",\"type\":\"uint8\"},{\"internalType\":\"enumIAvailabilityProofs.RevealState\",\"name\":\"state\",\"type\":\"uint8\"}],\"indexed\":false,\"internalType\":\"structIAvailabilityProofs.RevealRequest\",\"name\":\"request\",\"type\":\"tuple\"}],\"name\":\"RevealRequested\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"seed\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"seedBlock\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"proofsUntil\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"challengesUntil\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"by\",\"type\":\"address\"}],\"name\":\"SeedSet\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"}],\"name\":\"AlreadyClaimed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"AlreadyRequested\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"block_\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"last\",\"type\":\"uint256\"}],\"name\":\"AnswerPending\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"bond\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"minimum\",\"type\":\"uint256\"}],\"name\":\"BondTooLow\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"block_\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"last\",\"type\":\"uint256\"}],\"name\":\"ChallengeClosed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"}],\"name\":\"ClaimIsLive\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"object\",\"type\":\"uint64\"},{\"internalType\":\"uint8\",\"name\":\"shard\",\"type\":\"uint8\"}],\"name\":\"ExclusionNotObligated\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"excluded\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"maximum\",\"type\":\"uint256\"}],\"name\":\"ExclusionsTooHeavy\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"}],\"name\":\"ExclusionsUnsorted\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidOpening\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"field\",\"type\":\"string\"}],\"name\":\"InvalidParameters\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidPoint\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"MalformedClaim\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"}],\"name\":\"NoLiveClaim\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"height\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"}],\"name\":\"NodeOutOfRange\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"}],\"name\":\"NotEligible\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"},{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotHotKey\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotPeer\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"NothingOwed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"block_\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"last\",\"type\":\"uint256\"}],\"name\":\"ProofTooLate\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"RequestNotOpen\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"block_\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"close\",\"type\":\"uint256\"}],\"name\":\"RequestTooLate\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"}],\"name\":\"SeedAlreadySet\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"}],\"name\":\"SeedNotSet\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"block_\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"notBefore\",\"type\":\"uint256\"}],\"name\":\"SeedTooEarly\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"count\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"maximum\",\"type\":\"uint256\"}],\"name\":\"TooManyExclusions\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"leaves\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"maximum\",\"type\":\"uint256\"}],\"name\":\"TooManyLeaves\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"weight\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"maximum\",\"type\":\"uint256\"}],\"name\":\"WeightTooHigh\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"WrongAnswer\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"digest\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"stored\",\"type\":\"bytes32\"}],\"name\":\"WrongClaim\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"WrongPath\",\"type\":\"error\"}]",
	ID:  "9c0b05b7c8aa7e2752bcc0dc8e4e9e228b",
	Bin: "0x6101c0604052348015610010575f5ffd5b50604051614a30380380614a3083398101604081905261002f9161046b565b8160028160e0015163ffffffff16101561007f5760405163dd23c3ad60e01b815260206004820152600b60248201526a717565756557696e646f7760a81b60448201526064015b60405180910390fd5b5f8160e0015163ffffffff168260c0015163ffffffff166100a0919061064e565b60e083015190915063ffffffff166100b9826005610661565b6100c3919061064e565b8260a0015163ffffffff16101561010f5760405163dd23c3ad60e01b815260206004820152600f60248201526e6368616c6c656e676557696e646f7760881b6044820152606401610076565b5060c081015163ffffffff90811660805260e0909101511660a052815160ff1660048110801590610141575060ff8111155b8015610160575080610152816102f2565b61015d906004610661565b10155b6101965760405163dd23c3ad60e01b815260206004820152600660248201526573686172647360d01b6044820152606401610076565b826080015163ffffffff165f036101de5760405163dd23c3ad60e01b815260206004820152600b60248201526a70726f6f6657696e646f7760a81b6044820152606401610076565b5f8360a0015163ffffffff16846080015163ffffffff16856060015163ffffffff1661020a919061064e565b610214919061064e565b9050836020015163ffffffff16605f61022d9190610661565b60408501516102429063ffffffff1683610661565b61024d906064610661565b111561028b5760405163dd23c3ad60e01b815260206004820152600c60248201526b65706f63685365636f6e647360a01b6044820152606401610076565b5060208201516001600160a01b0390811660c0526040830151811660e05260808084015182166101005260a09384015190911661012052606084015163ffffffff90811661014052908401518116610160529290910151909116610180526101a0526106aa565b5f6003610300600184610678565b61030a919061068b565b92915050565b6040516102c081016001600160401b038111828210171561033f57634e487b7160e01b5f52604160045260245ffd5b60405290565b805160ff81168114610355575f5ffd5b919050565b805163ffffffff81168114610355575f5ffd5b80516001600160801b0381168114610355575f5ffd5b80516001600160401b0381168114610355575f5ffd5b80516001600160a01b0381168114610355575f5ffd5b5f60e082840312156103bf575f5ffd5b60405160e081016001600160401b03811182821017156103ed57634e487b7160e01b5f52604160045260245ffd5b6040529050806103fc83610399565b815261040a60208401610399565b602082015261041b60408401610399565b604082015261042c60608401610399565b606082015261043d60808401610399565b608082015261044e60a08401610399565b60a082015261045f60c08401610399565b60c08201525092915050565b5f5f8284036103a081121561047e575f5ffd5b6102c081121561048c575f5ffd5b50610495610310565b61049e84610345565b81526104ac6020850161035a565b60208201526104bd6040850161035a565b60408201526104ce6060850161035a565b60608201526104df6080850161035a565b60808201526104f060a0850161035a565b60a082015261050160c0850161035a565b60c082015261051260e0850161035a565b60e0820152610524610100850161035a565b610100820152610537610120850161036d565b61012082015261054a610140850161036d565b61014082015261055d610160850161035a565b610160820152610570610180850161035a565b6101808201526105836101a0850161035a565b6101a08201526105966101c0850161036d565b6101c08201526105a96101e0850161036d565b6101e08201526105bc610200850161036d565b6102008201526105cf6102208501610383565b6102208201526105e26102408501610383565b6102408201526105f56102608501610383565b610260820152610608610280850161035a565b61028082015261061b6102a0850161035a565b6102a08201529150610631846102c085016103af565b90509250929050565b634e487b7160e01b5f52601160045260245ffd5b8082018082111561030a5761030a61063a565b808202811582820484141761030a5761030a61063a565b8181038181111561030a5761030a61063a565b5f826106a557634e487b7160e01b5f52601260045260245ffd5b500490565b60805160a05160c05160e05161010051610120516101405161016051610180516101a0516142376107f95f395f611fa101525f81816104370152818161096001528181610f3f015261325001525f818161049d0152818161089901528181610f0f01528181610f66015281816122de015261327801525f81816101f90152610dcf01525f818161032201528181610d3f0152818161232001526131c501525f818161057f01526111d601525f81816103a001528181611fc2015281816126950152818161275b0152612c4301525f81816102d70152818161068a015281816108c301528181610bb401528181610c3601528181610cba0152818161102d015281816115290152818161193a01528181611993015281816121420152818161224f015261240301525f81816104d00152612ccb01525f818161046a01528181612cf30152612db401526142375ff3fe6080604052600436106101af575f3560e01c8063861a1412116100e7578063c9c437ef11610087578063ce0a3d2311610062578063ce0a3d23146105cc578063d90e4359146105eb578063d972c40e146105fe578063f2d6d17b1461061d575f5ffd5b8063c9c437ef1461054f578063c9cf51161461056e578063cb8f1cfa146105a1575f5ffd5b8063aa725869116100c2578063aa725869146104bf578063b1297b84146104f2578063b94f609414610511578063c8cc5fc014610530575f5ffd5b8063861a141214610426578063863d22c714610459578063a479265d1461048c575f5ffd5b806359659e90116101525780637b1039991161012d5780637b1039991461038f5780637c8bd05a146103c25780637d94792a146103d6578063805255ed14610407575f5ffd5b806359659e901461031157806359a3f56e146103445780636f79d41b14610370575f5ffd5b80631cc6ffa01161018d5780631cc6ffa0146102515780632713f36e146102735780632824a7c0146102a75780634cf088d9146102c6575f5ffd5b806304951891146101b35780630aef4781146101e857806317c4292a14610230575b5f5ffd5b3480156101be575f5ffd5b506101d26101cd3660046136ae565b61064c565b6040516101df91906136f1565b60405180910390f35b3480156101f3575f5ffd5b5061021b7f000000000000000000000000000000000000000000000000000000000000000081565b60405163ffffffff90911681526020016101df565b34801561023b575f5ffd5b5061024f61024a36600461376f565b610713565b005b34801561025c575f5ffd5b50610265610802565b6040519081526020016101df565b34801561027e575f5ffd5b50610287610895565b604080516001600160401b039384168152929091166020830152016101df565b3480156102b2575f5ffd5b5061024f6102c1366004613786565b61098c565b3480156102d1575f5ffd5b506102f97f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b0390911681526020016101df565b34801561031c575f5ffd5b506102f97f000000000000000000000000000000000000000000000000000000000000000081565b34801561034f575f5ffd5b5061036361035e36600461376f565b610aa2565b6040516101df91906137c8565b34801561037b575f5ffd5b5061026561038a3660046136ae565b610b8d565b34801561039a575f5ffd5b506102f97f000000000000000000000000000000000000000000000000000000000000000081565b3480156103cd575f5ffd5b50610265610c31565b3480156103e1575f5ffd5b506103ea610fe1565b604080519283526001600160401b039091166020830152016101df565b348015610412575f5ffd5b506102656104213660046138c7565b6110cd565b348015610431575f5ffd5b5061021b7f000000000000000000000000000000000000000000000000000000000000000081565b348015610464575f5ffd5b5061021b7f000000000000000000000000000000000000000000000000000000000000000081565b348015610497575f5ffd5b5061021b7f000000000000000000000000000000000000000000000000000000000000000081565b3480156104ca575f5ffd5b5061021b7f000000000000000000000000000000000000000000000000000000000000000081565b3480156104fd575f5ffd5b5061024f61050c36600461376f565b611113565b34801561051c575f5ffd5b5061024f61052b3660046138f4565b6111d4565b34801561053b575f5ffd5b5061026561054a366004613950565b61123b565b34801561055a575f5ffd5b5061024f610569366004613993565b61128a565b348015610579575f5ffd5b506102f97f000000000000000000000000000000000000000000000000000000000000000081565b3480156105ac575f5ffd5b506102656105bb366004613a41565b60016020525f908152604090205481565b3480156105d7575f5ffd5b506102656105e6366004613a5c565b611520565b6102656105f9366004613a86565b61158b565b348015610609575f5ffd5b5061024f610618366004613b5d565b6116ed565b348015610628575f5ffd5b5061063c6106373660046136ae565b611934565b6040516101df9493929190613bd5565b6040805160e0810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c081019190915261070d827f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663900cf0cf6040518163ffffffff1660e01b8152600401602060405180830381865afa1580156106e4573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906107089190613c13565b611ae4565b92915050565b5f5f61071e83611c6b565b6002830154929450925082916001600160401b0316905080821161076c5760405163cb5dab3160e01b815260048101929092526001600160401b031660248201526044015b60405180910390fd5b505060018201546002830154604080516001600160a01b039093168084523360208501529263ffffffff600160601b8404811693600160401b9004169187917ff842f30130cdcde702399298d909e09b1f543203e85c30ec4d3a9d4c85c9d2c5910160405180910390a46107e08484611d5a565b60028301546107fc90600160401b900463ffffffff1682611d9a565b50505050565b335f81815260016020526040902054908161083c57604051633a8d87ed60e11b81526001600160a01b039091166004820152602401610763565b50335f8181526001602052604080822091909155517f3ee3e0e6b371490361e90abab297a4d3f2bcfc265e797f5e817fef8413039ac1906108809084815260200190565b60405180910390a26108923382611e14565b90565b5f5f7f000000000000000000000000000000000000000000000000000000000000000063ffffffff166109467f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663900cf0cf6040518163ffffffff1660e01b8152600401602060405180830381865afa15801561091d573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906109419190613c13565b611e2d565b602001516109549190613c42565b915061098663ffffffff7f00000000000000000000000000000000000000000000000000000000000000001683613c42565b90509091565b5f5f61099784611c6b565b50600282015491935091508490600160a01b900460ff166005036109d157604051630d44624160e11b815260040161076391815260200190565b50815460408051610400818101909252610a0291869060209083908390808284375f92019190915250611ecc915050565b148490610a2557604051630d44624160e11b815260040161076391815260200190565b50600282015460405163ffffffff600160601b8304811692600160401b810482169288927f6b34186313a378dde42195603c8d14fa116ba9ee11b5683bc24ed3bcac7450a792610a8f9260ff600160a01b83041692600160801b909204909116908a903390613c61565b60405180910390a46107fc848383611f1a565b610aaa61362a565b5f82815260208181526040918290208251610140810184528154815260018201546001600160a01b038116938201939093526001600160601b03600160a01b93849004169381019390935260028101546001600160401b038116606085015263ffffffff600160401b820481166080860152600160601b8204811660a0860152600160801b82041660c085015260ff928104831660e0850152600160a81b810483166101008501529091610120840191600160b01b9004166003811115610b7357610b736136c9565b6003811115610b8457610b846136c9565b90525092915050565b6040516343eb2aeb60e11b815263ffffffff821660048201525f9081906001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016906387d655d690602401606060405180830381865afa158015610bf9573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610c1d9190613cab565b50915050610c2a81611f9e565b9392505050565b5f5f5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166315e5a1e56040518163ffffffff1660e01b81526004016040805180830381865afa158015610c8f573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610cb39190613ce7565b915091505f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316639363c14f6040518163ffffffff1660e01b81526004016040805180830381865afa158015610d13573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610d379190613d1f565b9150505f5f5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166357de26a46040518163ffffffff1660e01b8152600401606060405180830381865afa158015610d99573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610dbd9190613d4b565b919450925090505f610dfe63ffffffff7f0000000000000000000000000000000000000000000000000000000000000000166001600160401b038816613d76565b9050838180821015610e2c5760405163ccd34a9960e01b815260048101929092526024820152604401610763565b505060035460029063ffffffff898116600160401b90920416141580610e5d575060018101546001600160401b0316155b8890610e8457604051620a379960e11b815263ffffffff9091166004820152602401610763565b50610e918887858761205d565b8082559850610e9f856120d1565b60018201805463ffffffff8b16600160401b81026bffffffffffffffffffffffff199092166001600160401b0394909416939093171790557f83ded3abde6cbce233705bd71e11a2503ea9cc9615ce2ddf0b34233da54d9eff8a610f02886120d1565b610f3a610f3563ffffffff7f0000000000000000000000000000000000000000000000000000000000000000168b613d76565b6120d1565b610fa07f000000000000000000000000000000000000000000000000000000000000000063ffffffff167f000000000000000000000000000000000000000000000000000000000000000063ffffffff168c610f969190613d76565b610f359190613d76565b604080519485526001600160401b039384166020860152918316848301529091166060830152336080830152519081900360a00190a2505050505050505090565b6040805160608101825260025481526003546001600160401b038116602080840191909152600160401b90910463ffffffff1682840152825163900cf0cf60e01b815292515f938493927f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169263900cf0cf9260048082019392918290030181865afa15801561107b573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061109f9190613c13565b63ffffffff16816040015163ffffffff16146110bc575f806110c4565b805160208201515b92509250509091565b5f5f60058360ff16146110e3576201d4c06110e8565b620557305b90506110fe48633b9aca00808218908210021890565b611109826003613d89565b610c2a9190613d89565b5f81815260208190526040902060016002820154600160b01b900460ff166003811115611142576111426136c9565b1482906111655760405163c99a51a560e01b815260040161076391815260200190565b50600281015461118b9063ffffffff600160401b8204811691600160601b9004166120e9565b6002820154600160401b900463ffffffff1690156111c5576040516370636a8560e01b815263ffffffff9091166004820152602401610763565b506111d08282611d5a565b5050565b7f0000000000000000000000000000000000000000000000000000000000000000336001600160a01b038216811461122b5760405163c0d40b9f60e01b81526001600160a01b039091166004820152602401610763565b506112368383611d9a565b505050565b5f610c2a60c084018035906112539060a087016136ae565b63ffffffff168561126a60a0820160808301613da0565b6001600160801b0390811690871661128560e08a018a613dbb565b6121d6565b5f5f61129461224b565b915091505f6112a2886123d8565b63ffffffff808a165f90815260046020526040902060028101549293509181169085161415806112f157505f6002820154640100000000900460ff1660048111156112ef576112ef6136c9565b145b89859091611322576040516304abac1160e01b815263ffffffff928316600482015291166024820152604401610763565b506302000000905061133a60c08a0160a08b016136ae565b63ffffffff16111561135260c08a0160a08b016136ae565b6302000000909161138457604051632811a22960e01b815263ffffffff90921660048301526024820152604401610763565b505060c088018035159061139b9060a08b016136ae565b63ffffffff1615146113c05760405163622ef9a760e11b815260040160405180910390fd5b6113d76113d2368a90038a018a613dfd565b6124ea565b6113f45760405163b8fedf8760e01b815260040160405180910390fd5b5f6114248a61140960a08c0160808d01613da0565b6001600160801b031661141f60e08d018d613dbb565b612592565b905061145c836001600160801b03831661144460a08d0160808e01613da0565b6001600160801b03166114579190613d76565b612856565b5f6114678a8361123b565b90505f611475868d84612895565b9050611492611489368d90038d018d613dfd565b828c8c8c612921565b6114af5760405163399d2d9b60e01b815260040160405180910390fd5b8184556114c260a08c0160808d01613da0565b6001600160801b03848116600160801b029116176001808601919091556114ed90859089905f612adc565b6114fd8c8884868f8f8f8f612b52565b61151261150d60e08d018d613dbb565b612be2565b505050505050505050505050565b5f610c2a6115837f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663900cf0cf6040518163ffffffff1660e01b8152600401602060405180830381865afa15801561091d573d5f5f3e3d5ffd5b518484612895565b5f5f5f6115988a8a612caf565b915091506115b3898960ff168963ffffffff16898989612de9565b5f6115bd896110cd565b90503481808210156115ea57604051620155b560e01b815260048101929092526024820152604401610763565b50506115f461362a565b87815233602082015261160634612edd565b6001600160601b031660408201526001600160401b038316606082015263ffffffff808d1660808301526002850154811660a0830152891660c082015260ff8a1660e0820181905260051461165b575f611680565b61168063ffffffff8a1661167560c08e0160a08f016136ae565b63ffffffff16612ef1565b60ff16610100820152600161012082018190526002850180546005906116b690849065010000000000900463ffffffff16613e6b565b92506101000a81548163ffffffff021916908363ffffffff1602179055506116dd81612f17565b9c9b505050505050505050505050565b5f5f6116f885611c6b565b506002820154919350915060ff600160a01b90910416600514801561172a57506002820154600160a81b900460ff1683145b859061174c57604051630d44624160e11b815260040161076391815260200190565b5061175561367b565b5f5b848110156118895761186a86868381811061177457611774613e87565b61178a92602060c0909202019081019150613eb7565b87878481811061179c5761179c613e87565b905060c002016020018036038101906117b59190613dfd565b8888858181106117c7576117c7613e87565b905060c0020160a00160208101906117df9190613da0565b815160208084015160408086015160609096015181515f8186015260989890981b72ffffffffffffffffffffffffffffffffffffff19166021890152602e880194909452604e870191909152606e860194909452608e85019190915260809190911b6001600160801b03191660ae8401528151609e81850301815260be909301909152815191012090565b82826020811061187c5761187c613e87565b6020020152600101611757565b50825461189582611ecc565b1486906118b857604051630d44624160e11b815260040161076391815260200190565b50600283015460405163ffffffff600160601b8304811692600160401b81048216928a927f466eb4b3acf40629f5bc7a77f16e70251716f5943466d68c92ecd9ec9adf87fb9261191992600160801b909104909116908b908b903390613ed0565b60405180910390a461192c868484611f1a565b505050505050565b5f8080807f0000000000000000000000000000000000000000000000000000000000000000336001600160a01b038216811461198f5760405163c0d40b9f60e01b81526001600160a01b039091166004820152602401610763565b505f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663900cf0cf6040518163ffffffff1660e01b8152600401602060405180830381865afa1580156119ed573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611a119190613c13565b90505f611a1e8883611ae4565b9050611a2981613107565b965080608001516004811115611a4157611a416136c9565b876004811115611a5357611a536136c9565b14611ac457611a7e60045f8a63ffffffff1681526020019081526020015f2083898460c00151612adc565b8163ffffffff168863ffffffff167f08a75dd570406f284db48af8b781340d355e16f0fedd5f7574f95ecf68fc997389604051611abb9190613f86565b60405180910390a35b6020810151604082015160c0909201519799909850909695509350505050565b6040805160e0810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c081019190915263ffffffff8381165f908152600460205260409020600281015490918481169116141580611b6957505f6002820154640100000000900460ff166004811115611b6757611b676136c9565b145b15611b74575061070d565b60046002820154640100000000900460ff166004811115611b9757611b976136c9565b14611c50576040805160e0810182528254815260018301546001600160801b038082166020840152600160801b9091041691810191909152600282015463ffffffff8116606083015282906080830190640100000000900460ff166004811115611c0357611c036136c9565b6004811115611c1457611c146136c9565b81526002919091015465010000000000810463ffffffff166020830152600160481b90046001600160a01b0316604090910152915061070d9050565b5063ffffffff91909116606082015260046080820152919050565b5f818152602081905260408120908060016002840154600160b01b900460ff166003811115611c9c57611c9c6136c9565b148490611cbf5760405163c99a51a560e01b815260040161076391815260200190565b5060028301545f90611cdd90600160401b900463ffffffff16613170565b600280880154908401549396509194509250869163ffffffff908116600160601b9092041614611d235760405163c99a51a560e01b815260040161076391815260200190565b50818180821115611d50576040516316d7a86560e31b815260048101929092526024820152604401610763565b5050509193909250565b60028101805460ff60b01b1916600360b01b17905560018101546111d09083906001600160a01b03811690600160a01b90046001600160601b03166132b9565b63ffffffff8083165f90815260046020526040902060028082015491929190911690611dca908390839086612adc565b826001600160a01b03168163ffffffff168563ffffffff167fd85abc97cb210aef02b17ba49040f66dbd8336bce612e6f2374cf370c38af6c660405160405180910390a450505050565b5f385f3884865af16111d05763b12d13eb5f526004601cfd5b604080516060810182525f8082526020820181905291810191909152506040805160608101825260025481526003546001600160401b038116602083015263ffffffff600160401b90910481169282018390529091908316148015611e9e575060208101516001600160401b031615155b8290611ec65760405163661a852560e11b815263ffffffff9091166004820152602401610763565b50919050565b5f6040516001815360105b8015611f11575f5b81811015611f085760408160061b8601600185015e60418320600582901b860152600101611edf565b5060011c611ed7565b50509051919050565b6002828101805460ff60b01b1916600160b11b1790558101805460019190600590611f5590849065010000000000900463ffffffff16613f94565b92506101000a81548163ffffffff021916908363ffffffff16021790555061123683338460010160149054906101000a90046001600160601b03166001600160601b03166132b9565b5f7f00000000000000000000000000000000000000000000000000000000000000007f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166302c7e7af6040518163ffffffff1660e01b8152600401602060405180830381865afa15801561201c573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906120409190613fb0565b6001600160801b03166120539190613fdf565b61070d9083613d89565b604080517fac38c02cac95faf75b71684d12cb915eabb6ae5b8c38aff8db9221b3783a2110602082015263ffffffff861691810191909152606081018490526080810183905260a081018290525f9060c0015b6040516020818303038152906040528051906020012090505b949350505050565b5f600160401b82106120e5576120e561333d565b5090565b63ffffffff82165f90815260046020526040812060016002820154640100000000900460ff166004811115612120576121206136c9565b1480156121395750600281015463ffffffff8481169116145b80156120c957507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663900cf0cf6040518163ffffffff1660e01b8152600401602060405180830381865afa15801561219c573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906121c09190613c13565b63ffffffff168363ffffffff1614949350505050565b5f7fa26d6e6d23072bd245c8672e3f774f404c7dce0a585a9ee3f6e3924bd36ff0438888888888888860405161220d929190613ff2565b60405190819003812061222897969594939291602001614001565b604051602081830303815290604052805190602001209050979650505050505050565b5f5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663900cf0cf6040518163ffffffff1660e01b8152600401602060405180830381865afa1580156122a9573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906122cd9190613c13565b91505f6122d983611e2d565b90505f7f000000000000000000000000000000000000000000000000000000000000000063ffffffff1682602001516001600160401b031661231b9190613d76565b90505f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166357e871e76040518163ffffffff1660e01b8152600401602060405180830381865afa15801561237a573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061239e9190614062565b90508082808211156123cc57604051630a7fd81760e31b815260048101929092526024820152604401610763565b50509151939492505050565b6040516343eb2aeb60e11b815263ffffffff821660048201525f908190819081906001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016906387d655d690602401606060405180830381865afa158015612448573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061246c9190613cab565b9194509250905084336001600160a01b03851681146124b55760405163732e0b6d60e01b815263ffffffff90921660048301526001600160a01b03166024820152604401610763565b50508085906124e057604051630fd5623360e11b815263ffffffff9091166004820152602401610763565b5090949350505050565b805160208201515f91612538916f1a0111ea397fe69a4b1ba7b6434bacd761253360017f64774b84f38512bf6730d2a0f6b0f6241eabfffeb153ffffb9feffffffffaaab614079565b61334a565b15801561070d575061258b826040015183606001516f1a0111ea397fe69a4b1ba7b6434bacd760017f64774b84f38512bf6730d2a0f6b0f6241eabfffeb153ffffb9feffffffffaaab6125339190614079565b1592915050565b5f8181036125a157505f6120c9565b6125ac60098361408c565b156125ca5760405163622ef9a760e11b815260040160405180910390fd5b5f6125d6600984613fdf565b905080608080821115612605576040516374daaccb60e01b815260048101929092526024820152604401610763565b505f905080805b838110156127f8575f612620888884613368565b90506001600160401b03600882901c16818368ffffffffffffffffff8216861061266057604051634c6a222760e01b815260040161076391815260200190565b50604051637ea0db9960e11b815263ffffffff8d166004820152602084901b6cffffffffffffffffff000000001660248201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063fd41b73290604401602060405180830381865afa1580156126e2573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612706919061409f565b8282909161273b576040516313a0d26560e01b81526001600160401b03909216600483015260ff166024820152604401610763565b505060405163086ea5db60e01b81526001600160401b03831660048201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063086ea5db90602401602060405180830381865afa1580156127a8573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906127cc9190613fb0565b6127df906001600160801b031687613d76565b9550505068ffffffffffffffffff16915060010161260c565b505f6014612806848a613d76565b6128109190613fdf565b905082818082111561283e57604051631d39eaa360e21b815260048101929092526024820152604401610763565b5050612849836133af565b9998505050505050505050565b5f61286083611f9e565b905081818082111561288e576040516365dacea960e01b815260048101929092526024820152604401610763565b5050505050565b604080517f017d9a3aa4696845b153e1a3369dc201b4eef3f8e209620a806feac57f51981a602082015290810184905263ffffffff83166060820152608081018290525f907f73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff000000019060a001604051602081830303815290604052805190602001205f1c6120c9919061408c565b5f6030821461293157505f612ad3565b5f5f61293c886133c3565b6040516001600160801b0319831660208201526030810182905291935091505f9060029060500160408051601f198184030181529082905261297d916140b8565b602060405180830381855afa158015612998573d5f5f3e3d5ffd5b5050506040513d601f19601f820116820180604052508101906129bb9190614062565b90505f60085f19901c5f1b821660f86001901b5f1b1790505f5f600a6001600160a01b0316620186a0848d8d8a8a8f8f604051602001612a0197969594939291906140ce565b60408051601f1981840301815290829052612a1b916140b8565b5f604051808303818686fa925050503d805f8114612a54576040519150601f19603f3d011682016040523d82523d5f602084013e612a59565b606091505b5091509150818015612a6c575080516040145b8015612aca57506040805161100060208201527f73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff0000000191810191909152606001604051602081830303815290604052805190602001208180519060200120145b96505050505050505b95945050505050565b60028401805463ffffffff851663ffffffff1982168117835584929164ffffffffff191617640100000000836004811115612b1957612b196136c9565b0217905550600290930180546001600160a01b03909416600160481b0265010000000000600160e81b0319909416939093179092555050565b63ffffffff8088169089167fde413a1916ea469fdde7c9406ecb7abc7617f01741a918dfc01627c9b1d9b2bc8887612b9060a0820160808301613da0565b8a612ba160c08c0160a08d016136ae565b8b60c001358b8b8b8f8060e00190612bb99190613dbb565b604051612bd09b9a99989796959493929190614135565b60405180910390a35050505050505050565b5f5b612bef600983613fdf565b811015611236575f5f612c17612c06868686613368565b6001600160401b03600882901c1691565b6040516340c31eb560e01b81526001600160401b038316600482015260ff8216602482015291935091507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906340c31eb5906044015f604051808303815f87803b158015612c8c575f5ffd5b505af1158015612c9e573d5f5f3e3d5ffd5b505050505050806001019050612be4565b5f5f5f5f612cbc86613170565b919550925090508063ffffffff7f0000000000000000000000000000000000000000000000000000000000000000811690612d19907f00000000000000000000000000000000000000000000000000000000000000001685613d76565b612d239190613d76565b111582829091612d4f57604051633c67b28f60e01b815260048101929092526024820152604401610763565b50505f612d73868660010160109054906101000a90046001600160801b031661123b565b85549091508190808214612da35760405163cc9e244f60e01b815260048101929092526024820152604401610763565b50859050612dda610f3563ffffffff7f00000000000000000000000000000000000000000000000000000000000000001686613d76565b945094505050505b9250929050565b5f612e08612dfd60c0890160a08a016136ae565b63ffffffff16613465565b90508515801590612e195750808611155b8015612e2d5750612e2b60058761408c565b155b8015612e4f5750612e4460c0880160a089016136ae565b63ffffffff1685871b105b86869091612e7957604051633fa20cb560e01b815260048101929092526024820152604401610763565b50612e8690508682614079565b8214612ea55760405163f52a7b8560e01b815260040160405180910390fd5b8660c00135612eb685878686613494565b14612ed45760405163f52a7b8560e01b815260040160405180910390fd5b50505050505050565b5f600160601b82106120e5576120e561333d565b5f60206120c981612f028187613d89565b612f0c9086614079565b808218908211021890565b5f612f3d8260a0015183608001518460e0015160ff168560c0015163ffffffff16613509565b90505f5f82815260208190526040902060020154600160b01b900460ff166003811115612f6c57612f6c6136c9565b148190612f8f57604051631d81b6d360e31b815260040161076391815260200190565b505f81815260208181526040918290208451815590840151918401516001600160a01b03909216600160a01b6001600160601b0390931683021760018201556060840151600282018054608087015160a088015160c089015160e08a01516101008b01516001600160401b039097166bffffffffffffffffffffffff1990951694909417600160401b63ffffffff948516021767ffffffffffffffff60601b1916600160601b9284169290920263ffffffff60801b191691909117600160801b92909116919091021761ffff60a01b191660ff91821690950260ff60a81b191694909417600160a81b9490921693909302178083556101208501518593909160ff60b01b1916600160b01b8360038111156130ac576130ac6136c9565b02179055509050508160a0015163ffffffff16826080015163ffffffff16827f879030005e8639a7c100174ccf185f64bade1bf567570cd4fd60d570d89f27b0856040516130fa91906137c8565b60405180910390a4919050565b5f808260800151600481111561311f5761311f6136c9565b0361312c57506004919050565b600182608001516004811115613144576131446136c9565b1461315157506080015190565b60a082015163ffffffff161561316857600261070d565b600392915050565b63ffffffff8082165f90815260046020526040812060028101549092829161319a918691166120e9565b84906131c25760405163869683c960e01b815263ffffffff9091166004820152602401610763565b507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166357e871e76040518163ffffffff1660e01b8152600401602060405180830381865afa15801561321f573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906132439190614062565b60035490925063ffffffff7f00000000000000000000000000000000000000000000000000000000000000008116916132a7917f000000000000000000000000000000000000000000000000000000000000000016906001600160401b0316613d76565b6132b19190613d76565b929491935050565b6001600160a01b0382165f908152600160205260408120546132dc908390613d76565b6001600160a01b0384165f818152600160209081526040918290208490558151868152908101849052929350909186917f0679386d67c4fc69a24cc69a8315459bd0d3b4ae9b9ea4edc20e93d6e58f52c9910160405180910390a350505050565b6335278d125f526004601cfd5b5f82851180612ad357508483148015612ad357505090911192915050565b5f8383613376600985613d89565b906009613384866001613d76565b61338e9190613d89565b9261339b939291906141da565b6133a491614201565b60b81c949350505050565b5f600160801b82106120e5576120e561333d565b5f5f5f6133e6846060810151604082015160208301519251909217909117171590565b156133f3575060c061344b565b613437846040015185606001516f0d0088f51cbff34d258dd3db21a5d66b7fb23ba5c279c2895fb39869507b587b120f55ffff58a9ffffdcff7fffffffd55561334a565b613442576080613445565b60a05b60ff1690505b835160209094015160789190911b90931760801b93915050565b5f613489600161347e6134778561353b565b60056135cd565b808218908210021890565b61070d906005613d89565b5f805b828110156134ff5760018516156134cf576134ca8484838181106134bd576134bd613e87565b90506020020135876135ec565b6134f1565b6134f1868585848181106134e5576134e5613e87565b905060200201356135ec565b9550600194851c9401613497565b5093949350505050565b6040805163ffffffff808716602083015285169181019190915260608101839052608081018290525f9060a0016120b0565b5f6135bd827f0706060506020504060203020504030106050205030304010505030400000000601f6f8421084210842108cc6318c6db6d54be6001600160801b03841160071b84811c6001600160401b031060061b1784811c63ffffffff1060051b1784811c61ffff1060041b1784811c60ff1060031b1793841c1c161a1790565b6001811b92909210909101919050565b5f816135e0576365244e4e5f526004601cfd5b50808206151591040190565b604051600160f81b602082015260218101839052604181018290525f9060610160405160208183030381529060405280519060200120905092915050565b60408051610140810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e0810182905261010081018290529061012082015290565b6040518061040001604052806020906020820280368337509192915050565b63ffffffff811681146136ab575f5ffd5b50565b5f602082840312156136be575f5ffd5b8135610c2a8161369a565b634e487b7160e01b5f52602160045260245ffd5b600581106136ed576136ed6136c9565b9052565b5f60e082019050825182526001600160801b0360208401511660208301526001600160801b03604084015116604083015263ffffffff6060840151166060830152608083015161374460808401826136dd565b5060a08381015163ffffffff169083015260c0928301516001600160a01b0316929091019190915290565b5f6020828403121561377f575f5ffd5b5035919050565b5f5f6104208385031215613798575f5ffd5b8235915061042083018410156137ac575f5ffd5b50926020919091019150565b600481106136ed576136ed6136c9565b815181526020808301516101408301916137ec908401826001600160a01b03169052565b50604083015161380760408401826001600160601b03169052565b50606083015161382260608401826001600160401b03169052565b50608083015161383a608084018263ffffffff169052565b5060a083015161385260a084018263ffffffff169052565b5060c083015161386a60c084018263ffffffff169052565b5060e083015161387f60e084018260ff169052565b5061010083015161389661010084018260ff169052565b506101208301516138ab6101208401826137b8565b5092915050565b803560ff811681146138c2575f5ffd5b919050565b5f602082840312156138d7575f5ffd5b610c2a826138b2565b6001600160a01b03811681146136ab575f5ffd5b5f5f60408385031215613905575f5ffd5b82356139108161369a565b91506020830135613920816138e0565b809150509250929050565b5f6101008284031215611ec6575f5ffd5b6001600160801b03811681146136ab575f5ffd5b5f5f60408385031215613961575f5ffd5b82356001600160401b03811115613976575f5ffd5b6139828582860161392b565b92505060208301356139208161393c565b5f5f5f5f5f608086880312156139a7575f5ffd5b85356139b28161369a565b945060208601356001600160401b038111156139cc575f5ffd5b6139d88882890161392b565b9450506040860135925060608601356001600160401b038111156139fa575f5ffd5b8601601f81018813613a0a575f5ffd5b80356001600160401b03811115613a1f575f5ffd5b886020828401011115613a30575f5ffd5b959894975092955050506020019190565b5f60208284031215613a51575f5ffd5b8135610c2a816138e0565b5f5f60408385031215613a6d575f5ffd5b8235613a788161369a565b946020939093013593505050565b5f5f5f5f5f5f5f60c0888a031215613a9c575f5ffd5b8735613aa78161369a565b965060208801356001600160401b03811115613ac1575f5ffd5b613acd8a828b0161392b565b965050613adc604089016138b2565b94506060880135613aec8161369a565b93506080880135925060a08801356001600160401b03811115613b0d575f5ffd5b8801601f81018a13613b1d575f5ffd5b80356001600160401b03811115613b32575f5ffd5b8a60208260051b8401011115613b46575f5ffd5b602082019350809250505092959891949750929550565b5f5f5f60408486031215613b6f575f5ffd5b8335925060208401356001600160401b03811115613b8b575f5ffd5b8401601f81018613613b9b575f5ffd5b80356001600160401b03811115613bb0575f5ffd5b86602060c083028401011115613bc4575f5ffd5b939660209190910195509293505050565b60808101613be382876136dd565b6001600160801b0394851660208301529290931660408401526001600160a01b0316606090920191909152919050565b5f60208284031215613c23575f5ffd5b8151610c2a8161369a565b634e487b7160e01b5f52601160045260245ffd5b6001600160401b03818116838216019081111561070d5761070d613c2e565b60ff8516815263ffffffff8416602082015261046081016104008460408401376001600160a01b039290921661044091909101529392505050565b805180151581146138c2575f5ffd5b5f5f5f60608486031215613cbd575f5ffd5b8351613cc8816138e0565b60208501519093509150613cde60408501613c9c565b90509250925092565b5f5f60408385031215613cf8575f5ffd5b8251613d038161369a565b60208401519092506001600160401b0381168114613920575f5ffd5b5f5f60408385031215613d30575f5ffd5b8251613d3b8161369a565b6020939093015192949293505050565b5f5f5f60608486031215613d5d575f5ffd5b5050815160208301516040909301519094929350919050565b8082018082111561070d5761070d613c2e565b808202811582820484141761070d5761070d613c2e565b5f60208284031215613db0575f5ffd5b8135610c2a8161393c565b5f5f8335601e19843603018112613dd0575f5ffd5b8301803591506001600160401b03821115613de9575f5ffd5b602001915036819003821315612de2575f5ffd5b5f6080828403128015613e0e575f5ffd5b50604051608081016001600160401b0381118282101715613e3d57634e487b7160e01b5f52604160045260245ffd5b6040908152833582526020808501359083015283810135908201526060928301359281019290925250919050565b63ffffffff818116838216019081111561070d5761070d613c2e565b634e487b7160e01b5f52603260045260245ffd5b80356cffffffffffffffffffffffffff811681146138c2575f5ffd5b5f60208284031215613ec7575f5ffd5b610c2a82613e9b565b63ffffffff8516815260606020820181905281018390525f8460808301825b86811015613f6d576cffffffffffffffffffffffffff613f0e84613e9b565b168252613f3f6020830160208501803582526020808201359083015260408082013590830152606090810135910152565b60a0830135613f4d8161393c565b6001600160801b031660a083015260c09283019290910190600101613eef565b506001600160a01b03851660408501529150612ad39050565b6020810161070d82846136dd565b63ffffffff828116828216039081111561070d5761070d613c2e565b5f60208284031215613fc0575f5ffd5b8151610c2a8161393c565b634e487b7160e01b5f52601260045260245ffd5b5f82613fed57613fed613fcb565b500490565b818382375f9101908152919050565b878152602081018790526040810186905261014081016140426060830187803582526020808201359083015260408082013590830152606090810135910152565b8460e0830152836101008301528261012083015298975050505050505050565b5f60208284031215614072575f5ffd5b5051919050565b8181038181111561070d5761070d613c2e565b5f8261409a5761409a613fcb565b500690565b5f602082840312156140af575f5ffd5b610c2a82613c9c565b5f82518060208501845e5f920191825250919050565b8781528660208201528560408201526001600160801b031985166060820152836070820152818360908301375f91016090019081529695505050505050565b81835281816020850137505f828201602090810191909152601f909101601f19169091010190565b8b8152614163602082018c803582526020808201359083015260408082013590830152606090810135910152565b6001600160801b038a1660a08201526001600160801b03891660c082015263ffffffff881660e082015286610100820152856101208201526101806101408201525f6141b46101808301868861410d565b8281036101608401526141c881858761410d565b9e9d5050505050505050505050505050565b5f5f858511156141e8575f5ffd5b838611156141f4575f5ffd5b5050820193919092039150565b80356001600160b81b031981169060098410156138ab576001600160b81b031960099490940360031b84901b169092169291505056",
}

// AvailabilityProofs is an auto generated Go binding around an Ethereum contract.
type AvailabilityProofs struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *AvailabilityProofs) GetABI() abi.ABI {
	return c.abi
}

// NewAvailabilityProofs creates a new instance of AvailabilityProofs.
func NewAvailabilityProofs() *AvailabilityProofs {
	parsed, err := AvailabilityProofsMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &AvailabilityProofs{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *AvailabilityProofs) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor((uint8,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint128,uint128,uint32,uint32,uint32,uint128,uint128,uint128,uint64,uint64,uint64,uint32,uint32) parameters, (address,address,address,address,address,address,address) peers) returns()
func (availabilityProofs *AvailabilityProofs) PackConstructor(parameters Parameters, peers Peers) []byte {
	enc, err := availabilityProofs.abi.Pack("", parameters, peers)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackBeacon is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x59659e90.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function beacon() view returns(address)
func (availabilityProofs *AvailabilityProofs) PackBeacon() []byte {
	enc, err := availabilityProofs.abi.Pack("beacon")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBeacon is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x59659e90.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function beacon() view returns(address)
func (availabilityProofs *AvailabilityProofs) TryPackBeacon() ([]byte, error) {
	return availabilityProofs.abi.Pack("beacon")
}

// UnpackBeacon is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x59659e90.
//
// Solidity: function beacon() view returns(address)
func (availabilityProofs *AvailabilityProofs) UnpackBeacon(data []byte) (common.Address, error) {
	out, err := availabilityProofs.abi.Unpack("beacon", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackBondsOwed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcb8f1cfa.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function bondsOwed(address account) view returns(uint256)
func (availabilityProofs *AvailabilityProofs) PackBondsOwed(account common.Address) []byte {
	enc, err := availabilityProofs.abi.Pack("bondsOwed", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBondsOwed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcb8f1cfa.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function bondsOwed(address account) view returns(uint256)
func (availabilityProofs *AvailabilityProofs) TryPackBondsOwed(account common.Address) ([]byte, error) {
	return availabilityProofs.abi.Pack("bondsOwed", account)
}

// UnpackBondsOwed is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xcb8f1cfa.
//
// Solidity: function bondsOwed(address account) view returns(uint256)
func (availabilityProofs *AvailabilityProofs) UnpackBondsOwed(data []byte) (*big.Int, error) {
	out, err := availabilityProofs.abi.Unpack("bondsOwed", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackChallenge is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xce0a3d23.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function challenge(uint32 node, bytes32 digest) view returns(bytes32)
func (availabilityProofs *AvailabilityProofs) PackChallenge(node uint32, digest [32]byte) []byte {
	enc, err := availabilityProofs.abi.Pack("challenge", node, digest)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackChallenge is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xce0a3d23.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function challenge(uint32 node, bytes32 digest) view returns(bytes32)
func (availabilityProofs *AvailabilityProofs) TryPackChallenge(node uint32, digest [32]byte) ([]byte, error) {
	return availabilityProofs.abi.Pack("challenge", node, digest)
}

// UnpackChallenge is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xce0a3d23.
//
// Solidity: function challenge(uint32 node, bytes32 digest) view returns(bytes32)
func (availabilityProofs *AvailabilityProofs) UnpackChallenge(data []byte) ([32]byte, error) {
	out, err := availabilityProofs.abi.Unpack("challenge", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackChallengeWindow is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x861a1412.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function challengeWindow() view returns(uint32)
func (availabilityProofs *AvailabilityProofs) PackChallengeWindow() []byte {
	enc, err := availabilityProofs.abi.Pack("challengeWindow")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackChallengeWindow is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x861a1412.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function challengeWindow() view returns(uint32)
func (availabilityProofs *AvailabilityProofs) TryPackChallengeWindow() ([]byte, error) {
	return availabilityProofs.abi.Pack("challengeWindow")
}

// UnpackChallengeWindow is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x861a1412.
//
// Solidity: function challengeWindow() view returns(uint32)
func (availabilityProofs *AvailabilityProofs) UnpackChallengeWindow(data []byte) (uint32, error) {
	out, err := availabilityProofs.abi.Unpack("challengeWindow", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackClaim is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x04951891.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function claim(uint32 node) view returns((bytes32,uint128,uint128,uint32,uint8,uint32,address))
func (availabilityProofs *AvailabilityProofs) PackClaim(node uint32) []byte {
	enc, err := availabilityProofs.abi.Pack("claim", node)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClaim is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x04951891.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function claim(uint32 node) view returns((bytes32,uint128,uint128,uint32,uint8,uint32,address))
func (availabilityProofs *AvailabilityProofs) TryPackClaim(node uint32) ([]byte, error) {
	return availabilityProofs.abi.Pack("claim", node)
}

// UnpackClaim is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x04951891.
//
// Solidity: function claim(uint32 node) view returns((bytes32,uint128,uint128,uint32,uint8,uint32,address))
func (availabilityProofs *AvailabilityProofs) UnpackClaim(data []byte) (IAvailabilityProofsClaim, error) {
	out, err := availabilityProofs.abi.Unpack("claim", data)
	if err != nil {
		return *new(IAvailabilityProofsClaim), err
	}
	out0 := *abi.ConvertType(out[0], new(IAvailabilityProofsClaim)).(*IAvailabilityProofsClaim)
	return out0, nil
}

// PackClaimDefault is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x17c4292a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function claimDefault(bytes32 id) returns()
func (availabilityProofs *AvailabilityProofs) PackClaimDefault(id [32]byte) []byte {
	enc, err := availabilityProofs.abi.Pack("claimDefault", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClaimDefault is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x17c4292a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function claimDefault(bytes32 id) returns()
func (availabilityProofs *AvailabilityProofs) TryPackClaimDefault(id [32]byte) ([]byte, error) {
	return availabilityProofs.abi.Pack("claimDefault", id)
}

// PackDigestOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc8cc5fc0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function digestOf(((bytes32,bytes32,bytes32,bytes32),uint128,uint32,bytes32,bytes) body, uint128 excluded) pure returns(bytes32)
func (availabilityProofs *AvailabilityProofs) PackDigestOf(body IAvailabilityProofsClaimBody, excluded *big.Int) []byte {
	enc, err := availabilityProofs.abi.Pack("digestOf", body, excluded)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDigestOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc8cc5fc0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function digestOf(((bytes32,bytes32,bytes32,bytes32),uint128,uint32,bytes32,bytes) body, uint128 excluded) pure returns(bytes32)
func (availabilityProofs *AvailabilityProofs) TryPackDigestOf(body IAvailabilityProofsClaimBody, excluded *big.Int) ([]byte, error) {
	return availabilityProofs.abi.Pack("digestOf", body, excluded)
}

// UnpackDigestOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc8cc5fc0.
//
// Solidity: function digestOf(((bytes32,bytes32,bytes32,bytes32),uint128,uint32,bytes32,bytes) body, uint128 excluded) pure returns(bytes32)
func (availabilityProofs *AvailabilityProofs) UnpackDigestOf(data []byte) ([32]byte, error) {
	out, err := availabilityProofs.abi.Unpack("digestOf", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackFraudProofs is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc9cf5116.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function fraudProofs() view returns(address)
func (availabilityProofs *AvailabilityProofs) PackFraudProofs() []byte {
	enc, err := availabilityProofs.abi.Pack("fraudProofs")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFraudProofs is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc9cf5116.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function fraudProofs() view returns(address)
func (availabilityProofs *AvailabilityProofs) TryPackFraudProofs() ([]byte, error) {
	return availabilityProofs.abi.Pack("fraudProofs")
}

// UnpackFraudProofs is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc9cf5116.
//
// Solidity: function fraudProofs() view returns(address)
func (availabilityProofs *AvailabilityProofs) UnpackFraudProofs(data []byte) (common.Address, error) {
	out, err := availabilityProofs.abi.Unpack("fraudProofs", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackMinRevealBond is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x805255ed.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function minRevealBond(uint8 height) view returns(uint256)
func (availabilityProofs *AvailabilityProofs) PackMinRevealBond(height uint8) []byte {
	enc, err := availabilityProofs.abi.Pack("minRevealBond", height)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMinRevealBond is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x805255ed.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function minRevealBond(uint8 height) view returns(uint256)
func (availabilityProofs *AvailabilityProofs) TryPackMinRevealBond(height uint8) ([]byte, error) {
	return availabilityProofs.abi.Pack("minRevealBond", height)
}

// UnpackMinRevealBond is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x805255ed.
//
// Solidity: function minRevealBond(uint8 height) view returns(uint256)
func (availabilityProofs *AvailabilityProofs) UnpackMinRevealBond(data []byte) (*big.Int, error) {
	out, err := availabilityProofs.abi.Unpack("minRevealBond", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackPokeSeed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7c8bd05a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function pokeSeed() returns(bytes32 seed_)
func (availabilityProofs *AvailabilityProofs) PackPokeSeed() []byte {
	enc, err := availabilityProofs.abi.Pack("pokeSeed")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPokeSeed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7c8bd05a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function pokeSeed() returns(bytes32 seed_)
func (availabilityProofs *AvailabilityProofs) TryPackPokeSeed() ([]byte, error) {
	return availabilityProofs.abi.Pack("pokeSeed")
}

// UnpackPokeSeed is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7c8bd05a.
//
// Solidity: function pokeSeed() returns(bytes32 seed_)
func (availabilityProofs *AvailabilityProofs) UnpackPokeSeed(data []byte) ([32]byte, error) {
	out, err := availabilityProofs.abi.Unpack("pokeSeed", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackProofWindow is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa479265d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proofWindow() view returns(uint32)
func (availabilityProofs *AvailabilityProofs) PackProofWindow() []byte {
	enc, err := availabilityProofs.abi.Pack("proofWindow")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProofWindow is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa479265d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proofWindow() view returns(uint32)
func (availabilityProofs *AvailabilityProofs) TryPackProofWindow() ([]byte, error) {
	return availabilityProofs.abi.Pack("proofWindow")
}

// UnpackProofWindow is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa479265d.
//
// Solidity: function proofWindow() view returns(uint32)
func (availabilityProofs *AvailabilityProofs) UnpackProofWindow(data []byte) (uint32, error) {
	out, err := availabilityProofs.abi.Unpack("proofWindow", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackQueueWindow is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xaa725869.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function queueWindow() view returns(uint32)
func (availabilityProofs *AvailabilityProofs) PackQueueWindow() []byte {
	enc, err := availabilityProofs.abi.Pack("queueWindow")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackQueueWindow is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xaa725869.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function queueWindow() view returns(uint32)
func (availabilityProofs *AvailabilityProofs) TryPackQueueWindow() ([]byte, error) {
	return availabilityProofs.abi.Pack("queueWindow")
}

// UnpackQueueWindow is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xaa725869.
//
// Solidity: function queueWindow() view returns(uint32)
func (availabilityProofs *AvailabilityProofs) UnpackQueueWindow(data []byte) (uint32, error) {
	out, err := availabilityProofs.abi.Unpack("queueWindow", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackRefute is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb94f6094.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function refute(uint32 node, address beneficiary) returns()
func (availabilityProofs *AvailabilityProofs) PackRefute(node uint32, beneficiary common.Address) []byte {
	enc, err := availabilityProofs.abi.Pack("refute", node, beneficiary)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRefute is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb94f6094.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function refute(uint32 node, address beneficiary) returns()
func (availabilityProofs *AvailabilityProofs) TryPackRefute(node uint32, beneficiary common.Address) ([]byte, error) {
	return availabilityProofs.abi.Pack("refute", node, beneficiary)
}

// PackRegistry is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7b103999.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function registry() view returns(address)
func (availabilityProofs *AvailabilityProofs) PackRegistry() []byte {
	enc, err := availabilityProofs.abi.Pack("registry")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRegistry is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7b103999.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function registry() view returns(address)
func (availabilityProofs *AvailabilityProofs) TryPackRegistry() ([]byte, error) {
	return availabilityProofs.abi.Pack("registry")
}

// UnpackRegistry is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7b103999.
//
// Solidity: function registry() view returns(address)
func (availabilityProofs *AvailabilityProofs) UnpackRegistry(data []byte) (common.Address, error) {
	out, err := availabilityProofs.abi.Unpack("registry", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackRequestReveal is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd90e4359.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function requestReveal(uint32 node, ((bytes32,bytes32,bytes32,bytes32),uint128,uint32,bytes32,bytes) body, uint8 height, uint32 index, bytes32 hash, bytes32[] path) payable returns(bytes32 id)
func (availabilityProofs *AvailabilityProofs) PackRequestReveal(node uint32, body IAvailabilityProofsClaimBody, height uint8, index uint32, hash [32]byte, path [][32]byte) []byte {
	enc, err := availabilityProofs.abi.Pack("requestReveal", node, body, height, index, hash, path)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRequestReveal is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd90e4359.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function requestReveal(uint32 node, ((bytes32,bytes32,bytes32,bytes32),uint128,uint32,bytes32,bytes) body, uint8 height, uint32 index, bytes32 hash, bytes32[] path) payable returns(bytes32 id)
func (availabilityProofs *AvailabilityProofs) TryPackRequestReveal(node uint32, body IAvailabilityProofsClaimBody, height uint8, index uint32, hash [32]byte, path [][32]byte) ([]byte, error) {
	return availabilityProofs.abi.Pack("requestReveal", node, body, height, index, hash, path)
}

// UnpackRequestReveal is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd90e4359.
//
// Solidity: function requestReveal(uint32 node, ((bytes32,bytes32,bytes32,bytes32),uint128,uint32,bytes32,bytes) body, uint8 height, uint32 index, bytes32 hash, bytes32[] path) payable returns(bytes32 id)
func (availabilityProofs *AvailabilityProofs) UnpackRequestReveal(data []byte) ([32]byte, error) {
	out, err := availabilityProofs.abi.Unpack("requestReveal", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackReturnBond is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb1297b84.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function returnBond(bytes32 id) returns()
func (availabilityProofs *AvailabilityProofs) PackReturnBond(id [32]byte) []byte {
	enc, err := availabilityProofs.abi.Pack("returnBond", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackReturnBond is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb1297b84.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function returnBond(bytes32 id) returns()
func (availabilityProofs *AvailabilityProofs) TryPackReturnBond(id [32]byte) ([]byte, error) {
	return availabilityProofs.abi.Pack("returnBond", id)
}

// PackRevealLeaves is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd972c40e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function revealLeaves(bytes32 id, (uint104,(bytes32,bytes32,bytes32,bytes32),uint128)[] leaves) returns()
func (availabilityProofs *AvailabilityProofs) PackRevealLeaves(id [32]byte, leaves []IFraudProofsLeaf) []byte {
	enc, err := availabilityProofs.abi.Pack("revealLeaves", id, leaves)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRevealLeaves is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd972c40e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function revealLeaves(bytes32 id, (uint104,(bytes32,bytes32,bytes32,bytes32),uint128)[] leaves) returns()
func (availabilityProofs *AvailabilityProofs) TryPackRevealLeaves(id [32]byte, leaves []IFraudProofsLeaf) ([]byte, error) {
	return availabilityProofs.abi.Pack("revealLeaves", id, leaves)
}

// PackRevealNodes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2824a7c0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function revealNodes(bytes32 id, bytes32[32] children) returns()
func (availabilityProofs *AvailabilityProofs) PackRevealNodes(id [32]byte, children [32][32]byte) []byte {
	enc, err := availabilityProofs.abi.Pack("revealNodes", id, children)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRevealNodes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2824a7c0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function revealNodes(bytes32 id, bytes32[32] children) returns()
func (availabilityProofs *AvailabilityProofs) TryPackRevealNodes(id [32]byte, children [32][32]byte) ([]byte, error) {
	return availabilityProofs.abi.Pack("revealNodes", id, children)
}

// PackRevealRequest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x59a3f56e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function revealRequest(bytes32 id) view returns((bytes32,address,uint96,uint64,uint32,uint32,uint32,uint8,uint8,uint8))
func (availabilityProofs *AvailabilityProofs) PackRevealRequest(id [32]byte) []byte {
	enc, err := availabilityProofs.abi.Pack("revealRequest", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRevealRequest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x59a3f56e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function revealRequest(bytes32 id) view returns((bytes32,address,uint96,uint64,uint32,uint32,uint32,uint8,uint8,uint8))
func (availabilityProofs *AvailabilityProofs) TryPackRevealRequest(id [32]byte) ([]byte, error) {
	return availabilityProofs.abi.Pack("revealRequest", id)
}

// UnpackRevealRequest is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x59a3f56e.
//
// Solidity: function revealRequest(bytes32 id) view returns((bytes32,address,uint96,uint64,uint32,uint32,uint32,uint8,uint8,uint8))
func (availabilityProofs *AvailabilityProofs) UnpackRevealRequest(data []byte) (IAvailabilityProofsRevealRequest, error) {
	out, err := availabilityProofs.abi.Unpack("revealRequest", data)
	if err != nil {
		return *new(IAvailabilityProofsRevealRequest), err
	}
	out0 := *abi.ConvertType(out[0], new(IAvailabilityProofsRevealRequest)).(*IAvailabilityProofsRevealRequest)
	return out0, nil
}

// PackRevealWindow is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x863d22c7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function revealWindow() view returns(uint32)
func (availabilityProofs *AvailabilityProofs) PackRevealWindow() []byte {
	enc, err := availabilityProofs.abi.Pack("revealWindow")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRevealWindow is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x863d22c7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function revealWindow() view returns(uint32)
func (availabilityProofs *AvailabilityProofs) TryPackRevealWindow() ([]byte, error) {
	return availabilityProofs.abi.Pack("revealWindow")
}

// UnpackRevealWindow is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x863d22c7.
//
// Solidity: function revealWindow() view returns(uint32)
func (availabilityProofs *AvailabilityProofs) UnpackRevealWindow(data []byte) (uint32, error) {
	out, err := availabilityProofs.abi.Unpack("revealWindow", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackSeed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7d94792a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function seed() view returns(bytes32, uint64)
func (availabilityProofs *AvailabilityProofs) PackSeed() []byte {
	enc, err := availabilityProofs.abi.Pack("seed")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSeed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7d94792a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function seed() view returns(bytes32, uint64)
func (availabilityProofs *AvailabilityProofs) TryPackSeed() ([]byte, error) {
	return availabilityProofs.abi.Pack("seed")
}

// SeedOutput serves as a container for the return parameters of contract
// method Seed.
type SeedOutput struct {
	Arg0 [32]byte
	Arg1 uint64
}

// UnpackSeed is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7d94792a.
//
// Solidity: function seed() view returns(bytes32, uint64)
func (availabilityProofs *AvailabilityProofs) UnpackSeed(data []byte) (SeedOutput, error) {
	out, err := availabilityProofs.abi.Unpack("seed", data)
	outstruct := new(SeedOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Arg0 = *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	outstruct.Arg1 = *abi.ConvertType(out[1], new(uint64)).(*uint64)
	return *outstruct, nil
}

// PackSeedDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0aef4781.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function seedDelay() view returns(uint32)
func (availabilityProofs *AvailabilityProofs) PackSeedDelay() []byte {
	enc, err := availabilityProofs.abi.Pack("seedDelay")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSeedDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0aef4781.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function seedDelay() view returns(uint32)
func (availabilityProofs *AvailabilityProofs) TryPackSeedDelay() ([]byte, error) {
	return availabilityProofs.abi.Pack("seedDelay")
}

// UnpackSeedDelay is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0aef4781.
//
// Solidity: function seedDelay() view returns(uint32)
func (availabilityProofs *AvailabilityProofs) UnpackSeedDelay(data []byte) (uint32, error) {
	out, err := availabilityProofs.abi.Unpack("seedDelay", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackSettleClaim is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf2d6d17b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function settleClaim(uint32 node) returns(uint8 status, uint128 weight, uint128 excluded, address beneficiary)
func (availabilityProofs *AvailabilityProofs) PackSettleClaim(node uint32) []byte {
	enc, err := availabilityProofs.abi.Pack("settleClaim", node)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSettleClaim is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf2d6d17b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function settleClaim(uint32 node) returns(uint8 status, uint128 weight, uint128 excluded, address beneficiary)
func (availabilityProofs *AvailabilityProofs) TryPackSettleClaim(node uint32) ([]byte, error) {
	return availabilityProofs.abi.Pack("settleClaim", node)
}

// SettleClaimOutput serves as a container for the return parameters of contract
// method SettleClaim.
type SettleClaimOutput struct {
	Status      uint8
	Weight      *big.Int
	Excluded    *big.Int
	Beneficiary common.Address
}

// UnpackSettleClaim is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf2d6d17b.
//
// Solidity: function settleClaim(uint32 node) returns(uint8 status, uint128 weight, uint128 excluded, address beneficiary)
func (availabilityProofs *AvailabilityProofs) UnpackSettleClaim(data []byte) (SettleClaimOutput, error) {
	out, err := availabilityProofs.abi.Unpack("settleClaim", data)
	outstruct := new(SettleClaimOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Status = *abi.ConvertType(out[0], new(uint8)).(*uint8)
	outstruct.Weight = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	outstruct.Excluded = abi.ConvertType(out[2], new(big.Int)).(*big.Int)
	outstruct.Beneficiary = *abi.ConvertType(out[3], new(common.Address)).(*common.Address)
	return *outstruct, nil
}

// PackStaking is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4cf088d9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function staking() view returns(address)
func (availabilityProofs *AvailabilityProofs) PackStaking() []byte {
	enc, err := availabilityProofs.abi.Pack("staking")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackStaking is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4cf088d9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function staking() view returns(address)
func (availabilityProofs *AvailabilityProofs) TryPackStaking() ([]byte, error) {
	return availabilityProofs.abi.Pack("staking")
}

// UnpackStaking is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4cf088d9.
//
// Solidity: function staking() view returns(address)
func (availabilityProofs *AvailabilityProofs) UnpackStaking(data []byte) (common.Address, error) {
	out, err := availabilityProofs.abi.Unpack("staking", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackSubmitProof is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc9c437ef.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function submitProof(uint32 node, ((bytes32,bytes32,bytes32,bytes32),uint128,uint32,bytes32,bytes) body, bytes32 y, bytes opening) returns()
func (availabilityProofs *AvailabilityProofs) PackSubmitProof(node uint32, body IAvailabilityProofsClaimBody, y [32]byte, opening []byte) []byte {
	enc, err := availabilityProofs.abi.Pack("submitProof", node, body, y, opening)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSubmitProof is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc9c437ef.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function submitProof(uint32 node, ((bytes32,bytes32,bytes32,bytes32),uint128,uint32,bytes32,bytes) body, bytes32 y, bytes opening) returns()
func (availabilityProofs *AvailabilityProofs) TryPackSubmitProof(node uint32, body IAvailabilityProofsClaimBody, y [32]byte, opening []byte) ([]byte, error) {
	return availabilityProofs.abi.Pack("submitProof", node, body, y, opening)
}

// PackWeightBound is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6f79d41b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function weightBound(uint32 node) view returns(uint256)
func (availabilityProofs *AvailabilityProofs) PackWeightBound(node uint32) []byte {
	enc, err := availabilityProofs.abi.Pack("weightBound", node)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWeightBound is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6f79d41b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function weightBound(uint32 node) view returns(uint256)
func (availabilityProofs *AvailabilityProofs) TryPackWeightBound(node uint32) ([]byte, error) {
	return availabilityProofs.abi.Pack("weightBound", node)
}

// UnpackWeightBound is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6f79d41b.
//
// Solidity: function weightBound(uint32 node) view returns(uint256)
func (availabilityProofs *AvailabilityProofs) UnpackWeightBound(data []byte) (*big.Int, error) {
	out, err := availabilityProofs.abi.Unpack("weightBound", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackWindows is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2713f36e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function windows() view returns(uint64 proofsUntil, uint64 challengesUntil)
func (availabilityProofs *AvailabilityProofs) PackWindows() []byte {
	enc, err := availabilityProofs.abi.Pack("windows")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWindows is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2713f36e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function windows() view returns(uint64 proofsUntil, uint64 challengesUntil)
func (availabilityProofs *AvailabilityProofs) TryPackWindows() ([]byte, error) {
	return availabilityProofs.abi.Pack("windows")
}

// WindowsOutput serves as a container for the return parameters of contract
// method Windows.
type WindowsOutput struct {
	ProofsUntil     uint64
	ChallengesUntil uint64
}

// UnpackWindows is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2713f36e.
//
// Solidity: function windows() view returns(uint64 proofsUntil, uint64 challengesUntil)
func (availabilityProofs *AvailabilityProofs) UnpackWindows(data []byte) (WindowsOutput, error) {
	out, err := availabilityProofs.abi.Unpack("windows", data)
	outstruct := new(WindowsOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.ProofsUntil = *abi.ConvertType(out[0], new(uint64)).(*uint64)
	outstruct.ChallengesUntil = *abi.ConvertType(out[1], new(uint64)).(*uint64)
	return *outstruct, nil
}

// PackWithdrawBonds is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1cc6ffa0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function withdrawBonds() returns(uint256 amount)
func (availabilityProofs *AvailabilityProofs) PackWithdrawBonds() []byte {
	enc, err := availabilityProofs.abi.Pack("withdrawBonds")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWithdrawBonds is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1cc6ffa0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function withdrawBonds() returns(uint256 amount)
func (availabilityProofs *AvailabilityProofs) TryPackWithdrawBonds() ([]byte, error) {
	return availabilityProofs.abi.Pack("withdrawBonds")
}

// UnpackWithdrawBonds is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1cc6ffa0.
//
// Solidity: function withdrawBonds() returns(uint256 amount)
func (availabilityProofs *AvailabilityProofs) UnpackWithdrawBonds(data []byte) (*big.Int, error) {
	out, err := availabilityProofs.abi.Unpack("withdrawBonds", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// AvailabilityProofsBondCredited represents a BondCredited event raised by the AvailabilityProofs contract.
type AvailabilityProofsBondCredited struct {
	Id      [32]byte
	Account common.Address
	Amount  *big.Int
	Owed    *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const AvailabilityProofsBondCreditedEventName = "BondCredited"

// ContractEventName returns the user-defined event name.
func (AvailabilityProofsBondCredited) ContractEventName() string {
	return AvailabilityProofsBondCreditedEventName
}

// UnpackBondCreditedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event BondCredited(bytes32 indexed id, address indexed account, uint256 amount, uint256 owed)
func (availabilityProofs *AvailabilityProofs) UnpackBondCreditedEvent(log *types.Log) (*AvailabilityProofsBondCredited, error) {
	event := "BondCredited"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != availabilityProofs.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AvailabilityProofsBondCredited)
	if len(log.Data) > 0 {
		if err := availabilityProofs.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range availabilityProofs.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// AvailabilityProofsBondsWithdrawn represents a BondsWithdrawn event raised by the AvailabilityProofs contract.
type AvailabilityProofsBondsWithdrawn struct {
	Account common.Address
	Amount  *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const AvailabilityProofsBondsWithdrawnEventName = "BondsWithdrawn"

// ContractEventName returns the user-defined event name.
func (AvailabilityProofsBondsWithdrawn) ContractEventName() string {
	return AvailabilityProofsBondsWithdrawnEventName
}

// UnpackBondsWithdrawnEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event BondsWithdrawn(address indexed account, uint256 amount)
func (availabilityProofs *AvailabilityProofs) UnpackBondsWithdrawnEvent(log *types.Log) (*AvailabilityProofsBondsWithdrawn, error) {
	event := "BondsWithdrawn"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != availabilityProofs.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AvailabilityProofsBondsWithdrawn)
	if len(log.Data) > 0 {
		if err := availabilityProofs.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range availabilityProofs.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// AvailabilityProofsClaimRefuted represents a ClaimRefuted event raised by the AvailabilityProofs contract.
type AvailabilityProofsClaimRefuted struct {
	Node        uint32
	Epoch       uint32
	Beneficiary common.Address
	Raw         *types.Log // Blockchain specific contextual infos
}

const AvailabilityProofsClaimRefutedEventName = "ClaimRefuted"

// ContractEventName returns the user-defined event name.
func (AvailabilityProofsClaimRefuted) ContractEventName() string {
	return AvailabilityProofsClaimRefutedEventName
}

// UnpackClaimRefutedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ClaimRefuted(uint32 indexed node, uint32 indexed epoch, address indexed beneficiary)
func (availabilityProofs *AvailabilityProofs) UnpackClaimRefutedEvent(log *types.Log) (*AvailabilityProofsClaimRefuted, error) {
	event := "ClaimRefuted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != availabilityProofs.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AvailabilityProofsClaimRefuted)
	if len(log.Data) > 0 {
		if err := availabilityProofs.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range availabilityProofs.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// AvailabilityProofsClaimSettled represents a ClaimSettled event raised by the AvailabilityProofs contract.
type AvailabilityProofsClaimSettled struct {
	Node   uint32
	Epoch  uint32
	Status uint8
	Raw    *types.Log // Blockchain specific contextual infos
}

const AvailabilityProofsClaimSettledEventName = "ClaimSettled"

// ContractEventName returns the user-defined event name.
func (AvailabilityProofsClaimSettled) ContractEventName() string {
	return AvailabilityProofsClaimSettledEventName
}

// UnpackClaimSettledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ClaimSettled(uint32 indexed node, uint32 indexed epoch, uint8 status)
func (availabilityProofs *AvailabilityProofs) UnpackClaimSettledEvent(log *types.Log) (*AvailabilityProofsClaimSettled, error) {
	event := "ClaimSettled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != availabilityProofs.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AvailabilityProofsClaimSettled)
	if len(log.Data) > 0 {
		if err := availabilityProofs.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range availabilityProofs.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// AvailabilityProofsLeavesRevealed represents a LeavesRevealed event raised by the AvailabilityProofs contract.
type AvailabilityProofsLeavesRevealed struct {
	Id     [32]byte
	Node   uint32
	Epoch  uint32
	Index  uint32
	Leaves []IFraudProofsLeaf
	By     common.Address
	Raw    *types.Log // Blockchain specific contextual infos
}

const AvailabilityProofsLeavesRevealedEventName = "LeavesRevealed"

// ContractEventName returns the user-defined event name.
func (AvailabilityProofsLeavesRevealed) ContractEventName() string {
	return AvailabilityProofsLeavesRevealedEventName
}

// UnpackLeavesRevealedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event LeavesRevealed(bytes32 indexed id, uint32 indexed node, uint32 indexed epoch, uint32 index, (uint104,(bytes32,bytes32,bytes32,bytes32),uint128)[] leaves, address by)
func (availabilityProofs *AvailabilityProofs) UnpackLeavesRevealedEvent(log *types.Log) (*AvailabilityProofsLeavesRevealed, error) {
	event := "LeavesRevealed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != availabilityProofs.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AvailabilityProofsLeavesRevealed)
	if len(log.Data) > 0 {
		if err := availabilityProofs.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range availabilityProofs.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// AvailabilityProofsNodesRevealed represents a NodesRevealed event raised by the AvailabilityProofs contract.
type AvailabilityProofsNodesRevealed struct {
	Id       [32]byte
	Node     uint32
	Epoch    uint32
	Height   uint8
	Index    uint32
	Children [32][32]byte
	By       common.Address
	Raw      *types.Log // Blockchain specific contextual infos
}

const AvailabilityProofsNodesRevealedEventName = "NodesRevealed"

// ContractEventName returns the user-defined event name.
func (AvailabilityProofsNodesRevealed) ContractEventName() string {
	return AvailabilityProofsNodesRevealedEventName
}

// UnpackNodesRevealedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event NodesRevealed(bytes32 indexed id, uint32 indexed node, uint32 indexed epoch, uint8 height, uint32 index, bytes32[32] children, address by)
func (availabilityProofs *AvailabilityProofs) UnpackNodesRevealedEvent(log *types.Log) (*AvailabilityProofsNodesRevealed, error) {
	event := "NodesRevealed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != availabilityProofs.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AvailabilityProofsNodesRevealed)
	if len(log.Data) > 0 {
		if err := availabilityProofs.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range availabilityProofs.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// AvailabilityProofsProofSubmitted represents a ProofSubmitted event raised by the AvailabilityProofs contract.
type AvailabilityProofsProofSubmitted struct {
	Node       uint32
	Epoch      uint32
	Digest     [32]byte
	Commitment BLSG1Point
	Weight     *big.Int
	Excluded   *big.Int
	Leaves     uint32
	TraceRoot  [32]byte
	Y          [32]byte
	Opening    []byte
	Exclusions []byte
	Raw        *types.Log // Blockchain specific contextual infos
}

const AvailabilityProofsProofSubmittedEventName = "ProofSubmitted"

// ContractEventName returns the user-defined event name.
func (AvailabilityProofsProofSubmitted) ContractEventName() string {
	return AvailabilityProofsProofSubmittedEventName
}

// UnpackProofSubmittedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ProofSubmitted(uint32 indexed node, uint32 indexed epoch, bytes32 digest, (bytes32,bytes32,bytes32,bytes32) commitment, uint128 weight, uint128 excluded, uint32 leaves, bytes32 traceRoot, bytes32 y, bytes opening, bytes exclusions)
func (availabilityProofs *AvailabilityProofs) UnpackProofSubmittedEvent(log *types.Log) (*AvailabilityProofsProofSubmitted, error) {
	event := "ProofSubmitted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != availabilityProofs.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AvailabilityProofsProofSubmitted)
	if len(log.Data) > 0 {
		if err := availabilityProofs.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range availabilityProofs.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// AvailabilityProofsRevealDefaulted represents a RevealDefaulted event raised by the AvailabilityProofs contract.
type AvailabilityProofsRevealDefaulted struct {
	Id          [32]byte
	Node        uint32
	Epoch       uint32
	Beneficiary common.Address
	By          common.Address
	Raw         *types.Log // Blockchain specific contextual infos
}

const AvailabilityProofsRevealDefaultedEventName = "RevealDefaulted"

// ContractEventName returns the user-defined event name.
func (AvailabilityProofsRevealDefaulted) ContractEventName() string {
	return AvailabilityProofsRevealDefaultedEventName
}

// UnpackRevealDefaultedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RevealDefaulted(bytes32 indexed id, uint32 indexed node, uint32 indexed epoch, address beneficiary, address by)
func (availabilityProofs *AvailabilityProofs) UnpackRevealDefaultedEvent(log *types.Log) (*AvailabilityProofsRevealDefaulted, error) {
	event := "RevealDefaulted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != availabilityProofs.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AvailabilityProofsRevealDefaulted)
	if len(log.Data) > 0 {
		if err := availabilityProofs.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range availabilityProofs.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// AvailabilityProofsRevealRequested represents a RevealRequested event raised by the AvailabilityProofs contract.
type AvailabilityProofsRevealRequested struct {
	Id      [32]byte
	Node    uint32
	Epoch   uint32
	Request IAvailabilityProofsRevealRequest
	Raw     *types.Log // Blockchain specific contextual infos
}

const AvailabilityProofsRevealRequestedEventName = "RevealRequested"

// ContractEventName returns the user-defined event name.
func (AvailabilityProofsRevealRequested) ContractEventName() string {
	return AvailabilityProofsRevealRequestedEventName
}

// UnpackRevealRequestedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RevealRequested(bytes32 indexed id, uint32 indexed node, uint32 indexed epoch, (bytes32,address,uint96,uint64,uint32,uint32,uint32,uint8,uint8,uint8) request)
func (availabilityProofs *AvailabilityProofs) UnpackRevealRequestedEvent(log *types.Log) (*AvailabilityProofsRevealRequested, error) {
	event := "RevealRequested"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != availabilityProofs.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AvailabilityProofsRevealRequested)
	if len(log.Data) > 0 {
		if err := availabilityProofs.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range availabilityProofs.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// AvailabilityProofsSeedSet represents a SeedSet event raised by the AvailabilityProofs contract.
type AvailabilityProofsSeedSet struct {
	Epoch           uint32
	Seed            [32]byte
	SeedBlock       uint64
	ProofsUntil     uint64
	ChallengesUntil uint64
	By              common.Address
	Raw             *types.Log // Blockchain specific contextual infos
}

const AvailabilityProofsSeedSetEventName = "SeedSet"

// ContractEventName returns the user-defined event name.
func (AvailabilityProofsSeedSet) ContractEventName() string {
	return AvailabilityProofsSeedSetEventName
}

// UnpackSeedSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event SeedSet(uint32 indexed epoch, bytes32 seed, uint64 seedBlock, uint64 proofsUntil, uint64 challengesUntil, address by)
func (availabilityProofs *AvailabilityProofs) UnpackSeedSetEvent(log *types.Log) (*AvailabilityProofsSeedSet, error) {
	event := "SeedSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != availabilityProofs.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AvailabilityProofsSeedSet)
	if len(log.Data) > 0 {
		if err := availabilityProofs.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range availabilityProofs.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (availabilityProofs *AvailabilityProofs) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], availabilityProofs.abi.Errors["AlreadyClaimed"].ID.Bytes()[:4]) {
		return availabilityProofs.UnpackAlreadyClaimedError(raw[4:])
	}
	if bytes.Equal(raw[:4], availabilityProofs.abi.Errors["AlreadyRequested"].ID.Bytes()[:4]) {
		return availabilityProofs.UnpackAlreadyRequestedError(raw[4:])
	}
	if bytes.Equal(raw[:4], availabilityProofs.abi.Errors["AnswerPending"].ID.Bytes()[:4]) {
		return availabilityProofs.UnpackAnswerPendingError(raw[4:])
	}
	if bytes.Equal(raw[:4], availabilityProofs.abi.Errors["BondTooLow"].ID.Bytes()[:4]) {
		return availabilityProofs.UnpackBondTooLowError(raw[4:])
	}
	if bytes.Equal(raw[:4], availabilityProofs.abi.Errors["ChallengeClosed"].ID.Bytes()[:4]) {
		return availabilityProofs.UnpackChallengeClosedError(raw[4:])
	}
	if bytes.Equal(raw[:4], availabilityProofs.abi.Errors["ClaimIsLive"].ID.Bytes()[:4]) {
		return availabilityProofs.UnpackClaimIsLiveError(raw[4:])
	}
	if bytes.Equal(raw[:4], availabilityProofs.abi.Errors["ExclusionNotObligated"].ID.Bytes()[:4]) {
		return availabilityProofs.UnpackExclusionNotObligatedError(raw[4:])
	}
	if bytes.Equal(raw[:4], availabilityProofs.abi.Errors["ExclusionsTooHeavy"].ID.Bytes()[:4]) {
		return availabilityProofs.UnpackExclusionsTooHeavyError(raw[4:])
	}
	if bytes.Equal(raw[:4], availabilityProofs.abi.Errors["ExclusionsUnsorted"].ID.Bytes()[:4]) {
		return availabilityProofs.UnpackExclusionsUnsortedError(raw[4:])
	}
	if bytes.Equal(raw[:4], availabilityProofs.abi.Errors["InvalidOpening"].ID.Bytes()[:4]) {
		return availabilityProofs.UnpackInvalidOpeningError(raw[4:])
	}
	if bytes.Equal(raw[:4], availabilityProofs.abi.Errors["InvalidParameters"].ID.Bytes()[:4]) {
		return availabilityProofs.UnpackInvalidParametersError(raw[4:])
	}
	if bytes.Equal(raw[:4], availabilityProofs.abi.Errors["InvalidPoint"].ID.Bytes()[:4]) {
		return availabilityProofs.UnpackInvalidPointError(raw[4:])
	}
	if bytes.Equal(raw[:4], availabilityProofs.abi.Errors["MalformedClaim"].ID.Bytes()[:4]) {
		return availabilityProofs.UnpackMalformedClaimError(raw[4:])
	}
	if bytes.Equal(raw[:4], availabilityProofs.abi.Errors["NoLiveClaim"].ID.Bytes()[:4]) {
		return availabilityProofs.UnpackNoLiveClaimError(raw[4:])
	}
	if bytes.Equal(raw[:4], availabilityProofs.abi.Errors["NodeOutOfRange"].ID.Bytes()[:4]) {
		return availabilityProofs.UnpackNodeOutOfRangeError(raw[4:])
	}
	if bytes.Equal(raw[:4], availabilityProofs.abi.Errors["NotEligible"].ID.Bytes()[:4]) {
		return availabilityProofs.UnpackNotEligibleError(raw[4:])
	}
	if bytes.Equal(raw[:4], availabilityProofs.abi.Errors["NotHotKey"].ID.Bytes()[:4]) {
		return availabilityProofs.UnpackNotHotKeyError(raw[4:])
	}
	if bytes.Equal(raw[:4], availabilityProofs.abi.Errors["NotPeer"].ID.Bytes()[:4]) {
		return availabilityProofs.UnpackNotPeerError(raw[4:])
	}
	if bytes.Equal(raw[:4], availabilityProofs.abi.Errors["NothingOwed"].ID.Bytes()[:4]) {
		return availabilityProofs.UnpackNothingOwedError(raw[4:])
	}
	if bytes.Equal(raw[:4], availabilityProofs.abi.Errors["ProofTooLate"].ID.Bytes()[:4]) {
		return availabilityProofs.UnpackProofTooLateError(raw[4:])
	}
	if bytes.Equal(raw[:4], availabilityProofs.abi.Errors["RequestNotOpen"].ID.Bytes()[:4]) {
		return availabilityProofs.UnpackRequestNotOpenError(raw[4:])
	}
	if bytes.Equal(raw[:4], availabilityProofs.abi.Errors["RequestTooLate"].ID.Bytes()[:4]) {
		return availabilityProofs.UnpackRequestTooLateError(raw[4:])
	}
	if bytes.Equal(raw[:4], availabilityProofs.abi.Errors["SeedAlreadySet"].ID.Bytes()[:4]) {
		return availabilityProofs.UnpackSeedAlreadySetError(raw[4:])
	}
	if bytes.Equal(raw[:4], availabilityProofs.abi.Errors["SeedNotSet"].ID.Bytes()[:4]) {
		return availabilityProofs.UnpackSeedNotSetError(raw[4:])
	}
	if bytes.Equal(raw[:4], availabilityProofs.abi.Errors["SeedTooEarly"].ID.Bytes()[:4]) {
		return availabilityProofs.UnpackSeedTooEarlyError(raw[4:])
	}
	if bytes.Equal(raw[:4], availabilityProofs.abi.Errors["TooManyExclusions"].ID.Bytes()[:4]) {
		return availabilityProofs.UnpackTooManyExclusionsError(raw[4:])
	}
	if bytes.Equal(raw[:4], availabilityProofs.abi.Errors["TooManyLeaves"].ID.Bytes()[:4]) {
		return availabilityProofs.UnpackTooManyLeavesError(raw[4:])
	}
	if bytes.Equal(raw[:4], availabilityProofs.abi.Errors["WeightTooHigh"].ID.Bytes()[:4]) {
		return availabilityProofs.UnpackWeightTooHighError(raw[4:])
	}
	if bytes.Equal(raw[:4], availabilityProofs.abi.Errors["WrongAnswer"].ID.Bytes()[:4]) {
		return availabilityProofs.UnpackWrongAnswerError(raw[4:])
	}
	if bytes.Equal(raw[:4], availabilityProofs.abi.Errors["WrongClaim"].ID.Bytes()[:4]) {
		return availabilityProofs.UnpackWrongClaimError(raw[4:])
	}
	if bytes.Equal(raw[:4], availabilityProofs.abi.Errors["WrongPath"].ID.Bytes()[:4]) {
		return availabilityProofs.UnpackWrongPathError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// AvailabilityProofsAlreadyClaimed represents a AlreadyClaimed error raised by the AvailabilityProofs contract.
type AvailabilityProofsAlreadyClaimed struct {
	Node  uint32
	Epoch uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadyClaimed(uint32 node, uint32 epoch)
func AvailabilityProofsAlreadyClaimedErrorID() common.Hash {
	return common.HexToHash("0x04abac116f69c975f27e936a5ef0c5d4dd4d755e23da140367db8508db2d0ec0")
}

// UnpackAlreadyClaimedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadyClaimed(uint32 node, uint32 epoch)
func (availabilityProofs *AvailabilityProofs) UnpackAlreadyClaimedError(raw []byte) (*AvailabilityProofsAlreadyClaimed, error) {
	out := new(AvailabilityProofsAlreadyClaimed)
	if err := availabilityProofs.abi.UnpackIntoInterface(out, "AlreadyClaimed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AvailabilityProofsAlreadyRequested represents a AlreadyRequested error raised by the AvailabilityProofs contract.
type AvailabilityProofsAlreadyRequested struct {
	Id [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadyRequested(bytes32 id)
func AvailabilityProofsAlreadyRequestedErrorID() common.Hash {
	return common.HexToHash("0xec0db69891c7f1ffba9df3153d2adb1746a23a568ddedad5c3cbba85b3871167")
}

// UnpackAlreadyRequestedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadyRequested(bytes32 id)
func (availabilityProofs *AvailabilityProofs) UnpackAlreadyRequestedError(raw []byte) (*AvailabilityProofsAlreadyRequested, error) {
	out := new(AvailabilityProofsAlreadyRequested)
	if err := availabilityProofs.abi.UnpackIntoInterface(out, "AlreadyRequested", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AvailabilityProofsAnswerPending represents a AnswerPending error raised by the AvailabilityProofs contract.
type AvailabilityProofsAnswerPending struct {
	Block *big.Int
	Last  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AnswerPending(uint256 block_, uint256 last)
func AvailabilityProofsAnswerPendingErrorID() common.Hash {
	return common.HexToHash("0xcb5dab3186cb59cbb14084b1ba7bd04cfce5ea7d5863c3f02c3d1a21ad66453b")
}

// UnpackAnswerPendingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AnswerPending(uint256 block_, uint256 last)
func (availabilityProofs *AvailabilityProofs) UnpackAnswerPendingError(raw []byte) (*AvailabilityProofsAnswerPending, error) {
	out := new(AvailabilityProofsAnswerPending)
	if err := availabilityProofs.abi.UnpackIntoInterface(out, "AnswerPending", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AvailabilityProofsBondTooLow represents a BondTooLow error raised by the AvailabilityProofs contract.
type AvailabilityProofsBondTooLow struct {
	Bond    *big.Int
	Minimum *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BondTooLow(uint256 bond, uint256 minimum)
func AvailabilityProofsBondTooLowErrorID() common.Hash {
	return common.HexToHash("0x000155b5ebd7e31e61b2db21f595e5ecb1232ce27e1acf6160bc8d8a6f74ef24")
}

// UnpackBondTooLowError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BondTooLow(uint256 bond, uint256 minimum)
func (availabilityProofs *AvailabilityProofs) UnpackBondTooLowError(raw []byte) (*AvailabilityProofsBondTooLow, error) {
	out := new(AvailabilityProofsBondTooLow)
	if err := availabilityProofs.abi.UnpackIntoInterface(out, "BondTooLow", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AvailabilityProofsChallengeClosed represents a ChallengeClosed error raised by the AvailabilityProofs contract.
type AvailabilityProofsChallengeClosed struct {
	Block *big.Int
	Last  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ChallengeClosed(uint256 block_, uint256 last)
func AvailabilityProofsChallengeClosedErrorID() common.Hash {
	return common.HexToHash("0xb6bd43284e9e774545a31c96e6c38b2ff0dbeb820ee77839e04001982073e248")
}

// UnpackChallengeClosedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ChallengeClosed(uint256 block_, uint256 last)
func (availabilityProofs *AvailabilityProofs) UnpackChallengeClosedError(raw []byte) (*AvailabilityProofsChallengeClosed, error) {
	out := new(AvailabilityProofsChallengeClosed)
	if err := availabilityProofs.abi.UnpackIntoInterface(out, "ChallengeClosed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AvailabilityProofsClaimIsLive represents a ClaimIsLive error raised by the AvailabilityProofs contract.
type AvailabilityProofsClaimIsLive struct {
	Node uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ClaimIsLive(uint32 node)
func AvailabilityProofsClaimIsLiveErrorID() common.Hash {
	return common.HexToHash("0x70636a851083bbe625d2e41d284c826d5eff86245f979d57757b41bc3333c484")
}

// UnpackClaimIsLiveError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ClaimIsLive(uint32 node)
func (availabilityProofs *AvailabilityProofs) UnpackClaimIsLiveError(raw []byte) (*AvailabilityProofsClaimIsLive, error) {
	out := new(AvailabilityProofsClaimIsLive)
	if err := availabilityProofs.abi.UnpackIntoInterface(out, "ClaimIsLive", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AvailabilityProofsExclusionNotObligated represents a ExclusionNotObligated error raised by the AvailabilityProofs contract.
type AvailabilityProofsExclusionNotObligated struct {
	Object uint64
	Shard  uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ExclusionNotObligated(uint64 object, uint8 shard)
func AvailabilityProofsExclusionNotObligatedErrorID() common.Hash {
	return common.HexToHash("0x13a0d265de583d1debaa06f43a5c903cc5f81856488c58c356a1f57e42763c7a")
}

// UnpackExclusionNotObligatedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ExclusionNotObligated(uint64 object, uint8 shard)
func (availabilityProofs *AvailabilityProofs) UnpackExclusionNotObligatedError(raw []byte) (*AvailabilityProofsExclusionNotObligated, error) {
	out := new(AvailabilityProofsExclusionNotObligated)
	if err := availabilityProofs.abi.UnpackIntoInterface(out, "ExclusionNotObligated", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AvailabilityProofsExclusionsTooHeavy represents a ExclusionsTooHeavy error raised by the AvailabilityProofs contract.
type AvailabilityProofsExclusionsTooHeavy struct {
	Excluded *big.Int
	Maximum  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ExclusionsTooHeavy(uint256 excluded, uint256 maximum)
func AvailabilityProofsExclusionsTooHeavyErrorID() common.Hash {
	return common.HexToHash("0x74e7aa8c6a47db2e2531ff16756daaf49f3bcd92af8ae4dde7a3d2edee22eb8a")
}

// UnpackExclusionsTooHeavyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ExclusionsTooHeavy(uint256 excluded, uint256 maximum)
func (availabilityProofs *AvailabilityProofs) UnpackExclusionsTooHeavyError(raw []byte) (*AvailabilityProofsExclusionsTooHeavy, error) {
	out := new(AvailabilityProofsExclusionsTooHeavy)
	if err := availabilityProofs.abi.UnpackIntoInterface(out, "ExclusionsTooHeavy", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AvailabilityProofsExclusionsUnsorted represents a ExclusionsUnsorted error raised by the AvailabilityProofs contract.
type AvailabilityProofsExclusionsUnsorted struct {
	Index *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ExclusionsUnsorted(uint256 index)
func AvailabilityProofsExclusionsUnsortedErrorID() common.Hash {
	return common.HexToHash("0x4c6a2227734b5da1f9c3e3ce259af500157eee0a0d7cf5bbb3e0027e93d179fa")
}

// UnpackExclusionsUnsortedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ExclusionsUnsorted(uint256 index)
func (availabilityProofs *AvailabilityProofs) UnpackExclusionsUnsortedError(raw []byte) (*AvailabilityProofsExclusionsUnsorted, error) {
	out := new(AvailabilityProofsExclusionsUnsorted)
	if err := availabilityProofs.abi.UnpackIntoInterface(out, "ExclusionsUnsorted", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AvailabilityProofsInvalidOpening represents a InvalidOpening error raised by the AvailabilityProofs contract.
type AvailabilityProofsInvalidOpening struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidOpening()
func AvailabilityProofsInvalidOpeningErrorID() common.Hash {
	return common.HexToHash("0x399d2d9b53a26dc663ba55834acf43b5446f5f8b6dae32f76627a2cd208dab66")
}

// UnpackInvalidOpeningError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidOpening()
func (availabilityProofs *AvailabilityProofs) UnpackInvalidOpeningError(raw []byte) (*AvailabilityProofsInvalidOpening, error) {
	out := new(AvailabilityProofsInvalidOpening)
	if err := availabilityProofs.abi.UnpackIntoInterface(out, "InvalidOpening", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AvailabilityProofsInvalidParameters represents a InvalidParameters error raised by the AvailabilityProofs contract.
type AvailabilityProofsInvalidParameters struct {
	Field string
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidParameters(string field)
func AvailabilityProofsInvalidParametersErrorID() common.Hash {
	return common.HexToHash("0xdd23c3ad2d2c368c81cdce27db69b94c0e919cc8d9f77a822d0551b8564d2c15")
}

// UnpackInvalidParametersError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidParameters(string field)
func (availabilityProofs *AvailabilityProofs) UnpackInvalidParametersError(raw []byte) (*AvailabilityProofsInvalidParameters, error) {
	out := new(AvailabilityProofsInvalidParameters)
	if err := availabilityProofs.abi.UnpackIntoInterface(out, "InvalidParameters", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AvailabilityProofsInvalidPoint represents a InvalidPoint error raised by the AvailabilityProofs contract.
type AvailabilityProofsInvalidPoint struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidPoint()
func AvailabilityProofsInvalidPointErrorID() common.Hash {
	return common.HexToHash("0xb8fedf87e792a9d748e133fbebf786ae0bd441dc3d31476dd4f8b972707ef4b4")
}

// UnpackInvalidPointError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidPoint()
func (availabilityProofs *AvailabilityProofs) UnpackInvalidPointError(raw []byte) (*AvailabilityProofsInvalidPoint, error) {
	out := new(AvailabilityProofsInvalidPoint)
	if err := availabilityProofs.abi.UnpackIntoInterface(out, "InvalidPoint", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AvailabilityProofsMalformedClaim represents a MalformedClaim error raised by the AvailabilityProofs contract.
type AvailabilityProofsMalformedClaim struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error MalformedClaim()
func AvailabilityProofsMalformedClaimErrorID() common.Hash {
	return common.HexToHash("0xc45df34eabec85563c6acde51abb1aa4d3c1a4e806249bdaca3c71c5a9e27092")
}

// UnpackMalformedClaimError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error MalformedClaim()
func (availabilityProofs *AvailabilityProofs) UnpackMalformedClaimError(raw []byte) (*AvailabilityProofsMalformedClaim, error) {
	out := new(AvailabilityProofsMalformedClaim)
	if err := availabilityProofs.abi.UnpackIntoInterface(out, "MalformedClaim", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AvailabilityProofsNoLiveClaim represents a NoLiveClaim error raised by the AvailabilityProofs contract.
type AvailabilityProofsNoLiveClaim struct {
	Node uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoLiveClaim(uint32 node)
func AvailabilityProofsNoLiveClaimErrorID() common.Hash {
	return common.HexToHash("0x869683c908fc734018920f5107f6a385a0946523a0f24b8d7317f4af9481b96f")
}

// UnpackNoLiveClaimError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoLiveClaim(uint32 node)
func (availabilityProofs *AvailabilityProofs) UnpackNoLiveClaimError(raw []byte) (*AvailabilityProofsNoLiveClaim, error) {
	out := new(AvailabilityProofsNoLiveClaim)
	if err := availabilityProofs.abi.UnpackIntoInterface(out, "NoLiveClaim", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AvailabilityProofsNodeOutOfRange represents a NodeOutOfRange error raised by the AvailabilityProofs contract.
type AvailabilityProofsNodeOutOfRange struct {
	Height *big.Int
	Index  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NodeOutOfRange(uint256 height, uint256 index)
func AvailabilityProofsNodeOutOfRangeErrorID() common.Hash {
	return common.HexToHash("0x3fa20cb5188c5c1f6bdba64f69c108b23812ba82f0527a1e7d0c9e0e1b202f72")
}

// UnpackNodeOutOfRangeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NodeOutOfRange(uint256 height, uint256 index)
func (availabilityProofs *AvailabilityProofs) UnpackNodeOutOfRangeError(raw []byte) (*AvailabilityProofsNodeOutOfRange, error) {
	out := new(AvailabilityProofsNodeOutOfRange)
	if err := availabilityProofs.abi.UnpackIntoInterface(out, "NodeOutOfRange", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AvailabilityProofsNotEligible represents a NotEligible error raised by the AvailabilityProofs contract.
type AvailabilityProofsNotEligible struct {
	Node uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotEligible(uint32 node)
func AvailabilityProofsNotEligibleErrorID() common.Hash {
	return common.HexToHash("0x1faac466c79cfe727925ac839d3206662a2d47dbc41f4c459c32080ffce6db79")
}

// UnpackNotEligibleError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotEligible(uint32 node)
func (availabilityProofs *AvailabilityProofs) UnpackNotEligibleError(raw []byte) (*AvailabilityProofsNotEligible, error) {
	out := new(AvailabilityProofsNotEligible)
	if err := availabilityProofs.abi.UnpackIntoInterface(out, "NotEligible", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AvailabilityProofsNotHotKey represents a NotHotKey error raised by the AvailabilityProofs contract.
type AvailabilityProofsNotHotKey struct {
	Node   uint32
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotHotKey(uint32 node, address caller)
func AvailabilityProofsNotHotKeyErrorID() common.Hash {
	return common.HexToHash("0x732e0b6da1bf20f6434d06303544d22f37fca2320014da1acafeec93c758dc41")
}

// UnpackNotHotKeyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotHotKey(uint32 node, address caller)
func (availabilityProofs *AvailabilityProofs) UnpackNotHotKeyError(raw []byte) (*AvailabilityProofsNotHotKey, error) {
	out := new(AvailabilityProofsNotHotKey)
	if err := availabilityProofs.abi.UnpackIntoInterface(out, "NotHotKey", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AvailabilityProofsNotPeer represents a NotPeer error raised by the AvailabilityProofs contract.
type AvailabilityProofsNotPeer struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotPeer(address caller)
func AvailabilityProofsNotPeerErrorID() common.Hash {
	return common.HexToHash("0xc0d40b9f82a97fdaa2e08366ed5a0bc1079ac2bdbe8b4451944ed836a56f5309")
}

// UnpackNotPeerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotPeer(address caller)
func (availabilityProofs *AvailabilityProofs) UnpackNotPeerError(raw []byte) (*AvailabilityProofsNotPeer, error) {
	out := new(AvailabilityProofsNotPeer)
	if err := availabilityProofs.abi.UnpackIntoInterface(out, "NotPeer", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AvailabilityProofsNothingOwed represents a NothingOwed error raised by the AvailabilityProofs contract.
type AvailabilityProofsNothingOwed struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NothingOwed(address account)
func AvailabilityProofsNothingOwedErrorID() common.Hash {
	return common.HexToHash("0x751b0fdaa408a0c7537afaf0af96a92598192bff093a0ad0f684a7c83bc223c9")
}

// UnpackNothingOwedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NothingOwed(address account)
func (availabilityProofs *AvailabilityProofs) UnpackNothingOwedError(raw []byte) (*AvailabilityProofsNothingOwed, error) {
	out := new(AvailabilityProofsNothingOwed)
	if err := availabilityProofs.abi.UnpackIntoInterface(out, "NothingOwed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AvailabilityProofsProofTooLate represents a ProofTooLate error raised by the AvailabilityProofs contract.
type AvailabilityProofsProofTooLate struct {
	Block *big.Int
	Last  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ProofTooLate(uint256 block_, uint256 last)
func AvailabilityProofsProofTooLateErrorID() common.Hash {
	return common.HexToHash("0x53fec0b809a3598c01791f79ddc11a56a24045286cfa1e7cab5267ebdf9b4214")
}

// UnpackProofTooLateError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ProofTooLate(uint256 block_, uint256 last)
func (availabilityProofs *AvailabilityProofs) UnpackProofTooLateError(raw []byte) (*AvailabilityProofsProofTooLate, error) {
	out := new(AvailabilityProofsProofTooLate)
	if err := availabilityProofs.abi.UnpackIntoInterface(out, "ProofTooLate", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AvailabilityProofsRequestNotOpen represents a RequestNotOpen error raised by the AvailabilityProofs contract.
type AvailabilityProofsRequestNotOpen struct {
	Id [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RequestNotOpen(bytes32 id)
func AvailabilityProofsRequestNotOpenErrorID() common.Hash {
	return common.HexToHash("0xc99a51a5b8d32b90fdf7c9142f19968335904ef4f623d87c2d2737247b63cea5")
}

// UnpackRequestNotOpenError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RequestNotOpen(bytes32 id)
func (availabilityProofs *AvailabilityProofs) UnpackRequestNotOpenError(raw []byte) (*AvailabilityProofsRequestNotOpen, error) {
	out := new(AvailabilityProofsRequestNotOpen)
	if err := availabilityProofs.abi.UnpackIntoInterface(out, "RequestNotOpen", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AvailabilityProofsRequestTooLate represents a RequestTooLate error raised by the AvailabilityProofs contract.
type AvailabilityProofsRequestTooLate struct {
	Block *big.Int
	Close *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RequestTooLate(uint256 block_, uint256 close)
func AvailabilityProofsRequestTooLateErrorID() common.Hash {
	return common.HexToHash("0x3c67b28f024df92533f3d99c269cbce2b4e5d37cb75ad01dda36760e59961f52")
}

// UnpackRequestTooLateError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RequestTooLate(uint256 block_, uint256 close)
func (availabilityProofs *AvailabilityProofs) UnpackRequestTooLateError(raw []byte) (*AvailabilityProofsRequestTooLate, error) {
	out := new(AvailabilityProofsRequestTooLate)
	if err := availabilityProofs.abi.UnpackIntoInterface(out, "RequestTooLate", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AvailabilityProofsSeedAlreadySet represents a SeedAlreadySet error raised by the AvailabilityProofs contract.
type AvailabilityProofsSeedAlreadySet struct {
	Epoch uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SeedAlreadySet(uint32 epoch)
func AvailabilityProofsSeedAlreadySetErrorID() common.Hash {
	return common.HexToHash("0x00146f326548c477189c83ed4affbea97da07552c6518964af4b18bd13f324e9")
}

// UnpackSeedAlreadySetError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SeedAlreadySet(uint32 epoch)
func (availabilityProofs *AvailabilityProofs) UnpackSeedAlreadySetError(raw []byte) (*AvailabilityProofsSeedAlreadySet, error) {
	out := new(AvailabilityProofsSeedAlreadySet)
	if err := availabilityProofs.abi.UnpackIntoInterface(out, "SeedAlreadySet", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AvailabilityProofsSeedNotSet represents a SeedNotSet error raised by the AvailabilityProofs contract.
type AvailabilityProofsSeedNotSet struct {
	Epoch uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SeedNotSet(uint32 epoch)
func AvailabilityProofsSeedNotSetErrorID() common.Hash {
	return common.HexToHash("0xcc350a4a2dd841b45c376ee2c10e8fd26294bdd59f473e2f6532eb82f31f5a2b")
}

// UnpackSeedNotSetError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SeedNotSet(uint32 epoch)
func (availabilityProofs *AvailabilityProofs) UnpackSeedNotSetError(raw []byte) (*AvailabilityProofsSeedNotSet, error) {
	out := new(AvailabilityProofsSeedNotSet)
	if err := availabilityProofs.abi.UnpackIntoInterface(out, "SeedNotSet", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AvailabilityProofsSeedTooEarly represents a SeedTooEarly error raised by the AvailabilityProofs contract.
type AvailabilityProofsSeedTooEarly struct {
	Block     *big.Int
	NotBefore *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SeedTooEarly(uint256 block_, uint256 notBefore)
func AvailabilityProofsSeedTooEarlyErrorID() common.Hash {
	return common.HexToHash("0xccd34a990716201043ce00b46e02679561a2548cf12b9d65de1aedbcbc89ba5d")
}

// UnpackSeedTooEarlyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SeedTooEarly(uint256 block_, uint256 notBefore)
func (availabilityProofs *AvailabilityProofs) UnpackSeedTooEarlyError(raw []byte) (*AvailabilityProofsSeedTooEarly, error) {
	out := new(AvailabilityProofsSeedTooEarly)
	if err := availabilityProofs.abi.UnpackIntoInterface(out, "SeedTooEarly", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AvailabilityProofsTooManyExclusions represents a TooManyExclusions error raised by the AvailabilityProofs contract.
type AvailabilityProofsTooManyExclusions struct {
	Count   *big.Int
	Maximum *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooManyExclusions(uint256 count, uint256 maximum)
func AvailabilityProofsTooManyExclusionsErrorID() common.Hash {
	return common.HexToHash("0x74daaccbe4a10d8d16de2e23b486600f7b83cd1b4e710a98f838597c1c93c913")
}

// UnpackTooManyExclusionsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooManyExclusions(uint256 count, uint256 maximum)
func (availabilityProofs *AvailabilityProofs) UnpackTooManyExclusionsError(raw []byte) (*AvailabilityProofsTooManyExclusions, error) {
	out := new(AvailabilityProofsTooManyExclusions)
	if err := availabilityProofs.abi.UnpackIntoInterface(out, "TooManyExclusions", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AvailabilityProofsTooManyLeaves represents a TooManyLeaves error raised by the AvailabilityProofs contract.
type AvailabilityProofsTooManyLeaves struct {
	Leaves  *big.Int
	Maximum *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooManyLeaves(uint256 leaves, uint256 maximum)
func AvailabilityProofsTooManyLeavesErrorID() common.Hash {
	return common.HexToHash("0x2811a229b320c50d02c20a25a97a9700169ac1aaf008c28149a78c8241772c5e")
}

// UnpackTooManyLeavesError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooManyLeaves(uint256 leaves, uint256 maximum)
func (availabilityProofs *AvailabilityProofs) UnpackTooManyLeavesError(raw []byte) (*AvailabilityProofsTooManyLeaves, error) {
	out := new(AvailabilityProofsTooManyLeaves)
	if err := availabilityProofs.abi.UnpackIntoInterface(out, "TooManyLeaves", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AvailabilityProofsWeightTooHigh represents a WeightTooHigh error raised by the AvailabilityProofs contract.
type AvailabilityProofsWeightTooHigh struct {
	Weight  *big.Int
	Maximum *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WeightTooHigh(uint256 weight, uint256 maximum)
func AvailabilityProofsWeightTooHighErrorID() common.Hash {
	return common.HexToHash("0x65dacea9f2e5cd39ad5a97f68d96454e683c44878190996a24b9534e4b156f05")
}

// UnpackWeightTooHighError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WeightTooHigh(uint256 weight, uint256 maximum)
func (availabilityProofs *AvailabilityProofs) UnpackWeightTooHighError(raw []byte) (*AvailabilityProofsWeightTooHigh, error) {
	out := new(AvailabilityProofsWeightTooHigh)
	if err := availabilityProofs.abi.UnpackIntoInterface(out, "WeightTooHigh", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AvailabilityProofsWrongAnswer represents a WrongAnswer error raised by the AvailabilityProofs contract.
type AvailabilityProofsWrongAnswer struct {
	Id [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongAnswer(bytes32 id)
func AvailabilityProofsWrongAnswerErrorID() common.Hash {
	return common.HexToHash("0x1a88c482e7e529fb022047734529e57310c84512a296e1a0787861d9bd241adb")
}

// UnpackWrongAnswerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongAnswer(bytes32 id)
func (availabilityProofs *AvailabilityProofs) UnpackWrongAnswerError(raw []byte) (*AvailabilityProofsWrongAnswer, error) {
	out := new(AvailabilityProofsWrongAnswer)
	if err := availabilityProofs.abi.UnpackIntoInterface(out, "WrongAnswer", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AvailabilityProofsWrongClaim represents a WrongClaim error raised by the AvailabilityProofs contract.
type AvailabilityProofsWrongClaim struct {
	Digest [32]byte
	Stored [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongClaim(bytes32 digest, bytes32 stored)
func AvailabilityProofsWrongClaimErrorID() common.Hash {
	return common.HexToHash("0xcc9e244fbd695a255fe46c33e64d9e623d5728ee346e98b9fa2dcf6265e6b773")
}

// UnpackWrongClaimError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongClaim(bytes32 digest, bytes32 stored)
func (availabilityProofs *AvailabilityProofs) UnpackWrongClaimError(raw []byte) (*AvailabilityProofsWrongClaim, error) {
	out := new(AvailabilityProofsWrongClaim)
	if err := availabilityProofs.abi.UnpackIntoInterface(out, "WrongClaim", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AvailabilityProofsWrongPath represents a WrongPath error raised by the AvailabilityProofs contract.
type AvailabilityProofsWrongPath struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongPath()
func AvailabilityProofsWrongPathErrorID() common.Hash {
	return common.HexToHash("0xf52a7b85982d1e3476c8908cdccb2811f6f25c88f34a5a42ba335fc9e96fe4cf")
}

// UnpackWrongPathError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongPath()
func (availabilityProofs *AvailabilityProofs) UnpackWrongPathError(raw []byte) (*AvailabilityProofsWrongPath, error) {
	out := new(AvailabilityProofsWrongPath)
	if err := availabilityProofs.abi.UnpackIntoInterface(out, "WrongPath", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// BeaconMetaData contains all meta data concerning the Beacon contract.
var BeaconMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[],\"name\":\"blockNumber\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"parentHash\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"read\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"number\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"parent\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"randomness\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	ID:  "69bcb86d73a9eb746ad59ba31e0d0d50ea",
	Bin: "0x6080604052348015600e575f5ffd5b5060dc80601a5f395ff3fe6080604052348015600e575f5ffd5b5060043610603a575f3560e01c806351a9f1e614603e57806357de26a414605757806357e871e7146077575b5f5ffd5b6044607c565b6040519081526020015b60405180910390f35b605d6088565b60408051938452602084019290925290820152606001604e565b436044565b5f6083609e565b905090565b5f5f5f436092609e565b90949093504492509050565b5f431560b35760ad60014360b8565b40905090565b505f90565b8181038181111560d657634e487b7160e01b5f52601160045260245ffd5b9291505056",
}

// Beacon is an auto generated Go binding around an Ethereum contract.
type Beacon struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Beacon) GetABI() abi.ABI {
	return c.abi
}

// NewBeacon creates a new instance of Beacon.
func NewBeacon() *Beacon {
	parsed, err := BeaconMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Beacon{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Beacon) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackBlockNumber is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x57e871e7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function blockNumber() view returns(uint256)
func (beacon *Beacon) PackBlockNumber() []byte {
	enc, err := beacon.abi.Pack("blockNumber")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBlockNumber is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x57e871e7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function blockNumber() view returns(uint256)
func (beacon *Beacon) TryPackBlockNumber() ([]byte, error) {
	return beacon.abi.Pack("blockNumber")
}

// UnpackBlockNumber is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x57e871e7.
//
// Solidity: function blockNumber() view returns(uint256)
func (beacon *Beacon) UnpackBlockNumber(data []byte) (*big.Int, error) {
	out, err := beacon.abi.Unpack("blockNumber", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackParentHash is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x51a9f1e6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function parentHash() view returns(bytes32)
func (beacon *Beacon) PackParentHash() []byte {
	enc, err := beacon.abi.Pack("parentHash")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackParentHash is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x51a9f1e6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function parentHash() view returns(bytes32)
func (beacon *Beacon) TryPackParentHash() ([]byte, error) {
	return beacon.abi.Pack("parentHash")
}

// UnpackParentHash is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x51a9f1e6.
//
// Solidity: function parentHash() view returns(bytes32)
func (beacon *Beacon) UnpackParentHash(data []byte) ([32]byte, error) {
	out, err := beacon.abi.Unpack("parentHash", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackRead is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x57de26a4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function read() view returns(uint256 number, bytes32 parent, bytes32 randomness)
func (beacon *Beacon) PackRead() []byte {
	enc, err := beacon.abi.Pack("read")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRead is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x57de26a4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function read() view returns(uint256 number, bytes32 parent, bytes32 randomness)
func (beacon *Beacon) TryPackRead() ([]byte, error) {
	return beacon.abi.Pack("read")
}

// ReadOutput serves as a container for the return parameters of contract
// method Read.
type ReadOutput struct {
	Number     *big.Int
	Parent     [32]byte
	Randomness [32]byte
}

// UnpackRead is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x57de26a4.
//
// Solidity: function read() view returns(uint256 number, bytes32 parent, bytes32 randomness)
func (beacon *Beacon) UnpackRead(data []byte) (ReadOutput, error) {
	out, err := beacon.abi.Unpack("read", data)
	outstruct := new(ReadOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Number = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.Parent = *abi.ConvertType(out[1], new([32]byte)).(*[32]byte)
	outstruct.Randomness = *abi.ConvertType(out[2], new([32]byte)).(*[32]byte)
	return *outstruct, nil
}

// BlobRegistryMetaData contains all meta data concerning the BlobRegistry contract.
var BlobRegistryMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"components\":[{\"internalType\":\"uint8\",\"name\":\"shards\",\"type\":\"uint8\"},{\"internalType\":\"uint32\",\"name\":\"epochSeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"blockSeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"seedDelay\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"proofWindow\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"challengeWindow\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"revealWindow\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"queueWindow\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"inheritanceEpochs\",\"type\":\"uint32\"},{\"internalType\":\"uint128\",\"name\":\"minStake\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"minBond\",\"type\":\"uint128\"},{\"internalType\":\"uint32\",\"name\":\"leverage\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"maxNodes\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"horizon\",\"type\":\"uint32\"},{\"internalType\":\"uint128\",\"name\":\"capacity\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"minCapacity\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"maxCapacity\",\"type\":\"uint128\"},{\"internalType\":\"uint64\",\"name\":\"price\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"writePrice\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"maxPrice\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"ladderJailEpochs\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"fraudJailEpochs\",\"type\":\"uint32\"}],\"internalType\":\"structParameters\",\"name\":\"parameters\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"wal\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"staking\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"registry\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"proofs\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"fraudProofs\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"beacon\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"committee\",\"type\":\"address\"}],\"internalType\":\"structPeers\",\"name\":\"peers\",\"type\":\"tuple\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"}],\"name\":\"approve\",\"outputs\":[],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"balanceOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"result\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"size\",\"type\":\"uint64\"}],\"name\":\"billedWeight\",\"outputs\":[{\"internalType\":\"uint128\",\"name\":\"\",\"type\":\"uint128\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"size\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"contentRoot\",\"type\":\"bytes32\"}],\"name\":\"blobIdOf\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"object\",\"type\":\"uint64\"}],\"name\":\"blobObject\",\"outputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"blobId\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"commitmentRoot\",\"type\":\"bytes32\"},{\"internalType\":\"ShardSet\",\"name\":\"heldOld\",\"type\":\"uint256\"},{\"internalType\":\"ShardSet\",\"name\":\"heldNew\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"size\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"rate\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"end\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"certified\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"heldEpoch\",\"type\":\"uint32\"},{\"internalType\":\"uint8\",\"name\":\"rotation\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"flags\",\"type\":\"uint8\"}],\"internalType\":\"structIBlobRegistry.BlobObject\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"capacity\",\"outputs\":[{\"internalType\":\"uint128\",\"name\":\"\",\"type\":\"uint128\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"object\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"commitmentRoot\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"x_c0_a\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"x_c0_b\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"x_c1_a\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"x_c1_b\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"y_c0_a\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"y_c0_b\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"y_c1_a\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"y_c1_b\",\"type\":\"bytes32\"}],\"internalType\":\"structBLS.G2Point\",\"name\":\"signature\",\"type\":\"tuple\"},{\"internalType\":\"uint256\",\"name\":\"signers\",\"type\":\"uint256\"}],\"name\":\"certify\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"closeEpoch\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"fee\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"price_\",\"type\":\"uint64\"},{\"internalType\":\"uint128\",\"name\":\"sold_\",\"type\":\"uint128\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"current\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"fee\",\"type\":\"uint256\"},{\"internalType\":\"uint128\",\"name\":\"sold_\",\"type\":\"uint128\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"encoding\",\"outputs\":[{\"internalType\":\"uint8\",\"name\":\"shards\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"source\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"epoch\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"object\",\"type\":\"uint64\"},{\"internalType\":\"uint8\",\"name\":\"shard\",\"type\":\"uint8\"}],\"name\":\"exclude\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"object\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"epochs\",\"type\":\"uint32\"},{\"internalType\":\"uint256\",\"name\":\"maxCost\",\"type\":\"uint256\"}],\"name\":\"extend\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"object\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"epochs\",\"type\":\"uint32\"}],\"name\":\"extensionCost\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"cost\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"futureFees\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"}],\"name\":\"getApproved\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"result\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"object\",\"type\":\"uint64\"}],\"name\":\"held\",\"outputs\":[{\"internalType\":\"ShardSet\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"object\",\"type\":\"uint64\"},{\"internalType\":\"uint8\",\"name\":\"shard\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"commitmentRoot\",\"type\":\"bytes32\"}],\"name\":\"hold\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"horizon\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"}],\"name\":\"isApprovedForAll\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"result\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"name\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"objectCount\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"},{\"internalType\":\"uint104\",\"name\":\"key\",\"type\":\"uint104\"}],\"name\":\"obligated\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"epoch_\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"price_\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"writePrice_\",\"type\":\"uint64\"},{\"internalType\":\"uint128\",\"name\":\"capacity_\",\"type\":\"uint128\"}],\"name\":\"openEpoch\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"owed\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"}],\"name\":\"ownerOf\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"result\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"price\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"proofs\",\"outputs\":[{\"internalType\":\"contractIAvailabilityProofs\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"size\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"contentRoot\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"epochs\",\"type\":\"uint32\"},{\"internalType\":\"bool\",\"name\":\"deletable\",\"type\":\"bool\"},{\"internalType\":\"uint256\",\"name\":\"maxCost\",\"type\":\"uint256\"}],\"name\":\"register\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"object\",\"type\":\"uint64\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"size\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"epochs\",\"type\":\"uint32\"}],\"name\":\"registrationCost\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"cost\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"reserved\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"object\",\"type\":\"uint64\"},{\"internalType\":\"uint8\",\"name\":\"shard\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"commitmentRoot\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"maxPrice\",\"type\":\"uint256\"}],\"name\":\"release\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"object\",\"type\":\"uint64\"},{\"internalType\":\"uint8\",\"name\":\"shard\",\"type\":\"uint8\"}],\"name\":\"releasePrice\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"}],\"name\":\"safeTransferFrom\",\"outputs\":[],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"name\":\"safeTransferFrom\",\"outputs\":[],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"isApproved\",\"type\":\"bool\"}],\"name\":\"setApprovalForAll\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"object\",\"type\":\"uint64\"}],\"name\":\"sliverWeight\",\"outputs\":[{\"internalType\":\"uint128\",\"name\":\"\",\"type\":\"uint128\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"sold\",\"outputs\":[{\"internalType\":\"uint128\",\"name\":\"\",\"type\":\"uint128\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"epoch_\",\"type\":\"uint32\"}],\"name\":\"soldIn\",\"outputs\":[{\"internalType\":\"uint128\",\"name\":\"sold_\",\"type\":\"uint128\"},{\"internalType\":\"uint256\",\"name\":\"fee\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"staking\",\"outputs\":[{\"internalType\":\"contractIStaking\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes4\",\"name\":\"interfaceId\",\"type\":\"bytes4\"}],\"name\":\"supportsInterface\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"result\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"symbol\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"name\":\"tokenURI\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"}],\"name\":\"transferFrom\",\"outputs\":[],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"usedNow\",\"outputs\":[{\"internalType\":\"uint128\",\"name\":\"\",\"type\":\"uint128\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"wal\",\"outputs\":[{\"internalType\":\"contractIWAL\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"writePrice\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"}],\"name\":\"Approval\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"isApproved\",\"type\":\"bool\"}],\"name\":\"ApprovalForAll\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"object\",\"type\":\"uint64\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"blobId\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"commitmentRoot\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"ShardSet\",\"name\":\"held\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"signers\",\"type\":\"uint256\"}],\"name\":\"BlobCertified\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"object\",\"type\":\"uint64\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"payer\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"end\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"rate\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"cost\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"futureFees\",\"type\":\"uint256\"}],\"name\":\"BlobExtended\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"object\",\"type\":\"uint64\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"blobId\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"size\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"contentRoot\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"end\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint128\",\"name\":\"billedWeight\",\"type\":\"uint128\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"rate\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"deletable\",\"type\":\"bool\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"reservation\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"cost\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"reserved\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"futureFees\",\"type\":\"uint256\"}],\"name\":\"BlobRegistered\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"fee\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint128\",\"name\":\"sold\",\"type\":\"uint128\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"futureFees\",\"type\":\"uint256\"}],\"name\":\"EpochClosed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"fee\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint128\",\"name\":\"sold\",\"type\":\"uint128\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"price\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"writePrice\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint128\",\"name\":\"capacity\",\"type\":\"uint128\"}],\"name\":\"EpochOpened\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"object\",\"type\":\"uint64\"},{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"effective\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"ShardSet\",\"name\":\"held\",\"type\":\"uint256\"}],\"name\":\"HeldChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"}],\"name\":\"Transfer\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"AccountBalanceOverflow\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"object\",\"type\":\"uint64\"}],\"name\":\"AlreadyCertified\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"BalanceQueryForZeroAddress\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"internalType\":\"uint256\",\"name\":\"wanted\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"available\",\"type\":\"uint256\"}],\"name\":\"CapacityExceeded\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"object\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"given\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"stored\",\"type\":\"bytes32\"}],\"name\":\"CommitmentRootDiffers\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"cost\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"maximum\",\"type\":\"uint256\"}],\"name\":\"CostTooHigh\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"}],\"name\":\"EpochAlreadyClosed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"expected\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"actual\",\"type\":\"uint32\"}],\"name\":\"EpochChanged\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"}],\"name\":\"EpochNotClosed\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidCertificate\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidCommitmentRoot\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"epochs\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"minimum\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"maximum\",\"type\":\"uint256\"}],\"name\":\"InvalidEpochs\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"field\",\"type\":\"string\"}],\"name\":\"InvalidParameters\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"},{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotHotKey\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotOwnerNorApproved\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotPeer\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"object\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"end\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"needed\",\"type\":\"uint32\"}],\"name\":\"ObjectExpired\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"shards\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"quorum\",\"type\":\"uint256\"}],\"name\":\"QuorumMissed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"SafeERC20FailedOperation\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"SalesPaused\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"object\",\"type\":\"uint64\"},{\"internalType\":\"uint8\",\"name\":\"shard\",\"type\":\"uint8\"}],\"name\":\"ShardHolds\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"object\",\"type\":\"uint64\"},{\"internalType\":\"uint8\",\"name\":\"shard\",\"type\":\"uint8\"}],\"name\":\"ShardHoldsNot\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"size\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"maximum\",\"type\":\"uint256\"}],\"name\":\"SizeTooLarge\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"TokenAlreadyExists\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"TokenDoesNotExist\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"TransferFromIncorrectOwner\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"TransferToNonERC721ReceiverImplementer\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"TransferToZeroAddress\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"object\",\"type\":\"uint64\"}],\"name\":\"UnknownObject\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"shard\",\"type\":\"uint256\"}],\"name\":\"UnknownShard\",\"type\":\"error\"}]",
	ID:  "e0fd9222c9b1d0c1dca61331b623d917e3",
	Bin: "0x610160604052348015610010575f5ffd5b50604051614d68380380614d6883398101604081905261002f91610553565b6004825f015160ff1610156100755760405163dd23c3ad60e01b815260206004820152600660248201526573686172647360d01b60448201526064015b60405180910390fd5b6002826101a0015163ffffffff1610156100bc5760405163dd23c3ad60e01b81526020600482015260076024820152663437b934bd37b760c91b604482015260640161006c565b6102208201516001600160401b0316158015906100f557508161026001516001600160401b03168261022001516001600160401b031611155b61012a5760405163dd23c3ad60e01b8152602060048201526005602482015264707269636560d81b604482015260640161006c565b6102408201516001600160401b03161580159061016357508161026001516001600160401b03168261024001516001600160401b031611155b61019d5760405163dd23c3ad60e01b815260206004820152600a6024820152697772697465507269636560b01b604482015260640161006c565b816101e001516001600160801b0316826101c001516001600160801b0316101580156101e557508161020001516001600160801b0316826101c001516001600160801b031611155b61021d5760405163dd23c3ad60e01b8152602060048201526008602482015267636170616369747960c01b604482015260640161006c565b6740000000000000008261020001516001600160801b031611156102725760405163dd23c3ad60e01b815260206004820152600b60248201526a6d6178436170616369747960a81b604482015260640161006c565b80516001600160a01b039081166080526020820151811660a05260608201511660c0526101a082015163ffffffff1660e052815160ff9081166101005282516102bb91166103bb565b6101205281516102cd9060ff166103e0565b82516102dc919060ff16610736565b610140526040805160608082018352610220850180516001600160401b0390811680855261024088018051831660208088018290526101c08b0180516001600160801b03908116998b018a9052600180546001600160801b03191690961768010000000000000000909402939093178316600160801b9099029890981790935593519051955187515f8082529381018490529184168289015295909216938201939093529216608083015291517f6493ef64d05fac9095816ca8e75e402bbce7b9efdaec19939215b6dcc3d8a1049160a0908290030190a2505061077f565b5f6103c5826103e0565b6103d0906002610749565b6103da9083610736565b92915050565b5f60036103ee600184610736565b6103da9190610760565b6040516102c081016001600160401b038111828210171561042757634e487b7160e01b5f52604160045260245ffd5b60405290565b805160ff8116811461043d575f5ffd5b919050565b805163ffffffff8116811461043d575f5ffd5b80516001600160801b038116811461043d575f5ffd5b80516001600160401b038116811461043d575f5ffd5b80516001600160a01b038116811461043d575f5ffd5b5f60e082840312156104a7575f5ffd5b60405160e081016001600160401b03811182821017156104d557634e487b7160e01b5f52604160045260245ffd5b6040529050806104e483610481565b81526104f260208401610481565b602082015261050360408401610481565b604082015261051460608401610481565b606082015261052560808401610481565b608082015261053660a08401610481565b60a082015261054760c08401610481565b60c08201525092915050565b5f5f8284036103a0811215610566575f5ffd5b6102c0811215610574575f5ffd5b5061057d6103f8565b6105868461042d565b815261059460208501610442565b60208201526105a560408501610442565b60408201526105b660608501610442565b60608201526105c760808501610442565b60808201526105d860a08501610442565b60a08201526105e960c08501610442565b60c08201526105fa60e08501610442565b60e082015261060c6101008501610442565b61010082015261061f6101208501610455565b6101208201526106326101408501610455565b6101408201526106456101608501610442565b6101608201526106586101808501610442565b61018082015261066b6101a08501610442565b6101a082015261067e6101c08501610455565b6101c08201526106916101e08501610455565b6101e08201526106a46102008501610455565b6102008201526106b7610220850161046b565b6102208201526106ca610240850161046b565b6102408201526106dd610260850161046b565b6102608201526106f06102808501610442565b6102808201526107036102a08501610442565b6102a08201529150610719846102c08501610497565b90509250929050565b634e487b7160e01b5f52601160045260245ffd5b818103818111156103da576103da610722565b80820281158282048414176103da576103da610722565b5f8261077a57634e487b7160e01b5f52601260045260245ffd5b500490565b60805160a05160c05160e05161010051610120516101405161448e6108da5f395f818161123b015261127001525f81816109ed0152818161164001528181611db3015281816121b4015281816125e90152612cdb01525f818161166a015281816117ae01528181611bdd01528181611d920152818161218b015281816125820152612ad301525f818161040f015281816114420152818161147e01528181612888015281816128bf015261308801525f8181610518015261139901525f818161056a01528181610a8501528181610fa301528181610fe40152818161105e015281816111cc0152818161181a015281816119ae01528181611cae01528181611cef01528181611f8c0152818161212f0152818161229f0152818161265e01528181612b2b0152612bbf01525f818161079701528181610f8001528181611c5601528181611c8b0152818161210d0152612507015261448e5ff3fe608060405260043610610275575f3560e01c806384fff0181161014a578063ae15dd4f116100be578063d7a1224b11610078578063d7a1224b146108b1578063d8f4eeed146108d0578063e958f440146108fe578063e985e9c514610921578063f04275a814610955578063fd41b73214610974575f5ffd5b8063ae15dd4f146107e5578063af6f855d146107fa578063b88d4fde1461081e578063c87b56dd14610831578063c87d67791461085d578063cdd5f2c814610871575f5ffd5b80639fa6a6e31161010f5780639fa6a6e3146106fa578063a035b1fe1461072b578063a1b84e4914610748578063a22cb46514610767578063a62cd35814610786578063abdb0339146107b9575f5ffd5b806384fff0181461063a578063900cf0cf1461065957806390a5dd041461067257806395d89b41146106a957806396c5892c146106d7575f5ffd5b80633c184750116101ec5780634cf088d9116101a65780634cf088d9146105595780635cfc1a511461058c5780636352211e146105b057806370a08231146105cf5780637ca90c90146105fc57806384b590f01461061b575f5ffd5b80633c1847501461047857806340c31eb514610497578063423b3c78146104b657806342842e0e146104f4578063435d53f2146105075780634423fc421461053a575f5ffd5b8063095ea7b31161023d578063095ea7b314610396578063127547ad146103ab57806318c61afe146103df5780631ce832b5146103fe57806323b872dd1461044657806331a4c93e14610459575f5ffd5b806301ffc9a71461027957806302c7e7af146102ca57806306fdde0314610302578063081812fc14610340578063086ea5db14610377575b5f5ffd5b348015610284575f5ffd5b506102b5610293366004613ab9565b6301ffc9a760e09190911c9081146380ac58cd821417635b5e139f9091141790565b60405190151581526020015b60405180910390f35b3480156102d5575f5ffd5b50600254600160801b90046001600160801b03165b6040516001600160801b0390911681526020016102c1565b34801561030d575f5ffd5b5060408051808201909152600d81526c15d85b1c9d5cc813d89a9958dd609a1b60208201525b6040516102c19190613ae0565b34801561034b575f5ffd5b5061035f61035a366004613b15565b610993565b6040516001600160a01b0390911681526020016102c1565b348015610382575f5ffd5b506102ea610391366004613b42565b6109ce565b6103a96103a4366004613b72565b610a1c565b005b3480156103b6575f5ffd5b506103ca6103c5366004613bad565b610a2b565b604080519283526020830191909152016102c1565b3480156103ea575f5ffd5b506103a96103f9366004613be2565b610a83565b348015610409575f5ffd5b506104317f000000000000000000000000000000000000000000000000000000000000000081565b60405163ffffffff90911681526020016102c1565b6103a9610454366004613c42565b610db7565b348015610464575f5ffd5b506103a9610473366004613c90565b610eb1565b348015610483575f5ffd5b506103a9610492366004613ccf565b61104e565b3480156104a2575f5ffd5b506103a96104b1366004613d1d565b611397565b3480156104c1575f5ffd5b506104d56104d0366004613d4e565b61141e565b604080516001600160801b0390931683526020830191909152016102c1565b6103a9610502366004613c42565b6115bb565b348015610512575f5ffd5b5061035f7f000000000000000000000000000000000000000000000000000000000000000081565b348015610545575f5ffd5b506102ea610554366004613b42565b6115e7565b348015610564575f5ffd5b5061035f7f000000000000000000000000000000000000000000000000000000000000000081565b348015610597575f5ffd5b50600154600160801b90046001600160801b03166102ea565b3480156105bb575f5ffd5b5061035f6105ca366004613b15565b61168e565b3480156105da575f5ffd5b506105ee6105e9366004613d69565b6116ca565b6040519081526020016102c1565b348015610607575f5ffd5b506105ee610616366004613bad565b611702565b348015610626575f5ffd5b506105ee610635366004613d1d565b6117aa565b348015610645575f5ffd5b506103a9610654366004613d84565b611890565b348015610664575f5ffd5b505f5463ffffffff16610431565b34801561067d575f5ffd5b5061069161068c366004613dba565b61190b565b6040516001600160401b0390911681526020016102c1565b3480156106b4575f5ffd5b506040805180820190915260068152652ba0a627a12560d11b6020820152610333565b3480156106e2575f5ffd5b505f54600160281b90046001600160401b0316610691565b348015610705575f5ffd5b5061070e611d5d565b604080519283526001600160801b039091166020830152016102c1565b348015610736575f5ffd5b506001546001600160401b0316610691565b348015610753575f5ffd5b506105ee610762366004613e0f565b611d8c565b348015610772575f5ffd5b506103a9610781366004613e29565b611dd9565b348015610791575f5ffd5b5061035f7f000000000000000000000000000000000000000000000000000000000000000081565b3480156107c4575f5ffd5b506107d86107d3366004613b42565b611e2c565b6040516102c19190613e55565b3480156107f0575f5ffd5b506105ee60055481565b348015610805575f5ffd5b50600154600160401b90046001600160401b0316610691565b6103a961082c366004613f33565b611f34565b34801561083c575f5ffd5b5061033361084b366004613b15565b5060408051602081019091525f815290565b348015610868575f5ffd5b506005546105ee565b34801561087c575f5ffd5b50610885611f87565b604080519384526001600160401b0390921660208401526001600160801b0316908201526060016102c1565b3480156108bc575f5ffd5b506105ee6108cb366004613b42565b61215b565b3480156108db575f5ffd5b506108e4612184565b6040805160ff9384168152929091166020830152016102c1565b348015610909575f5ffd5b505f54600160681b90046001600160801b03166102ea565b34801561092c575f5ffd5b506102b561093b366004613fca565b601c52670a5a2e7a000000006008525f526030600c205490565b348015610960575f5ffd5b506103a961096f366004613ff6565b6121e0565b34801561097f575f5ffd5b506102b561098e366004614021565b612539565b5f815f52673ec412a9852d173d60c11b601c5260205f2082018201805460601b6109c45763ceea21b65f526004601cfd5b6001015492915050565b5f610a16610a116109de8461272f565b600401546001600160401b03167f000000000000000000000000000000000000000000000000000000000000000061278b565b6127c2565b92915050565b610a273383836127da565b5050565b604080516060810182526001546001600160401b038082168352600160401b8204166020830152600160801b90046001600160801b0316918101919091525f908190610a78908585612874565b915091509250929050565b7f0000000000000000000000000000000000000000000000000000000000000000336001600160a01b0382168114610adf5760405163c0d40b9f60e01b81526001600160a01b0390911660048201526024015b60405180910390fd5b50604080516080810182525f5463ffffffff8116808352600160201b820460ff1615156020840152600160281b82046001600160401b031693830193909352600160681b90046001600160801b0316606082015290610b3f906001614072565b63ffffffff168663ffffffff1614815f01516001610b5d9190614072565b879091610b8d57604051632cbdc04560e01b815263ffffffff928316600482015291166024820152604401610ad6565b50506020810151815190610bbd5760405163e1337f5d60e01b815263ffffffff9091166004820152602401610ad6565b5063ffffffff86165f90815260036020908152604091829020825180840184529054600f81810b8352600160801b91829004900b8284015283518085019094526002546001600160801b038082168087529290910416928401929092528051909291610c289161299a565b6001600160801b0316815260208082015190830151610c47919061299a565b6001600160801b0390811660208084019182526040805160808101825263ffffffff8d168082525f828501819052898401516001600160401b0390811684860181905260609485018390528254600160681b600160e81b0319600160281b9092026cffffffffffffffffffffffffff19909116851717168255885187518916600160801b908102918a1691909117600255855194850186528f8216808652918f168588018190528e8a169587018690526001805496909202600160401b9091026001600160801b031996909616909217949094179097169690961790915580855260039092528084209390935583519151925190927f6493ef64d05fac9095816ca8e75e402bbce7b9efdaec19939215b6dcc3d8a10492610da5929091908c908c908c906001600160801b03958616815293851660208501526001600160401b03928316604085015291166060830152909116608082015260a00190565b60405180910390a25050505050505050565b5f818152673ec412a9852d173d60c11b3317601c52602090208101810180546001600160a01b039485169493841693811691908286148302610e085767ceea21b6a1148100831560021b526004601cfd5b855f528160010154925082331486331417610e34576030600c2054610e3457634b6e7f185f526004601cfd5b8215610e41575f82600101555b85851818905550601c600c81812080545f190190555f84905220805460010163ffffffff81168402610e825767ea553b3401336cea841560021b526004601cfd5b90558082847fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef5f38a45b505050565b5f610ebc85846129bd565b90505f610ecb8560ff16612aad565b60038301549091508686600160ff821684901c811614610f12576040516353515fbf60e11b81526001600160401b03909216600483015260ff166024820152604401610ad6565b50505f610f1f8484612c80565b9050808580821115610f4d57604051630de3624760e01b815260048101929092526024820152604401610ad6565b50610f63905088600160ff8a161b198416612d28565b805f03610f735750505050611048565b610fc86001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016337f000000000000000000000000000000000000000000000000000000000000000084612dec565b6040516317a8bf9760e11b8152336004820152602481018290527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690632f517f2e906044015f604051808303815f87803b15801561102d575f5ffd5b505af115801561103f573d5f5f3e3d5ffd5b50505050505050505b50505050565b5f6110588561272f565b90505f5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316639363c14f6040518163ffffffff1660e01b81526004016040805180830381865afa1580156110b7573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906110db919061408e565b600185015491935091508790156111115760405163f76b06bb60e01b81526001600160401b039091166004820152602401610ad6565b505f86900361113357604051630e38ba3760e11b815260040160405180910390fd5b61113e826002614072565b600484015463ffffffff918216600160801b90910490911690811015908890611168856002614072565b9091926111a757604051635d42bac360e01b81526001600160401b03909316600484015263ffffffff9182166024840152166044820152606401610ad6565b505060405163103cfdcd60e11b8152600481018690525f915081906001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690632079fb9a9060240160a060405180830381865afa158015611211573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061123591906140ee565b915091507f000000000000000000000000000000000000000000000000000000000000000061126382612e22565b101561126e82612e22565b7f000000000000000000000000000000000000000000000000000000000000000090916112b75760405163fc2d859d60e01b815260048101929092526024820152604401610ad6565b505084545f6112c8858c848d612e47565b90506112d5848a83612eba565b6112f257604051630e9cfca360e11b815260040160405180910390fd5b600187018a90556003870183905560048701805467ffffffffffffffff60a01b1916600160a01b63ffffffff891690810263ffffffff60c01b191691909117600160c01b820217909155604080518c8152602081018690529081018a905283906001600160401b038e16907f74b3155e0bc587092eacb905af4bdad849afa6aeb3a3ed7300d87f03492d429e9060600160405180910390a45050505050505050505050565b7f0000000000000000000000000000000000000000000000000000000000000000336001600160a01b03821681146113ee5760405163c0d40b9f60e01b81526001600160a01b039091166004820152602401610ad6565b506001600160401b0383165f90815260046020526040902060030154610eac908490600160ff86161b1916612d28565b5f8054819063ffffffff9081169084168111801590611472575061146863ffffffff7f00000000000000000000000000000000000000000000000000000000000000001682614147565b8463ffffffff1611155b84826114a463ffffffff7f00000000000000000000000000000000000000000000000000000000000000001682614147565b9091926114da57604051631b756ccf60e11b815263ffffffff909316600484015260248301919091526044820152606401610ad6565b5050604080518082019091526002546001600160801b038082168352600160801b90910416602082015290505f611512836001614147565b90505b8563ffffffff16811161159e575f81815260036020908152604091829020825180840190935254600f81810b808552600160801b909204900b9183019190915283516115609161299a565b6001600160801b031683526020808401519082015161157f919061299a565b6001600160801b03166020840152506115978161415a565b9050611515565b506020810151905190956001600160801b03909116945092505050565b6115c6838383610db7565b813b15610eac57610eac83838360405180602001604052805f815250612ffb565b5f8166010000000000006001600160401b03821681101561162c57604051630c134ee560e21b81526001600160401b0390921660048301526024820152604401610ad6565b5050610a16611664836001600160401b03167f000000000000000000000000000000000000000000000000000000000000000061278b565b610a11907f0000000000000000000000000000000000000000000000000000000000000000614172565b5f818152673ec412a9852d173d60c11b601c526020902081018101546001600160a01b0316806116c55763ceea21b65f526004601cfd5b919050565b5f816116dd57638f4eb6045f526004601cfd5b673ec412a9852d173d60c11b601c52815f5263ffffffff601c600c2054169050919050565b604080516080810182525f805463ffffffff8116835260ff600160201b82041615156020808501919091526001600160401b03600160281b83048116858701526001600160801b03600160681b9093048316606080870191909152865190810187526001548083168252600160401b810490921692810192909252600160801b900490911693810193909352916117a3919061179d8661272f565b85613084565b9392505050565b5f817f000000000000000000000000000000000000000000000000000000000000000060ff8216106117f5576040516397438c2960e01b815260ff9091166004820152602401610ad6565b506117a36118028461272f565b6040516316571f0360e21b815260ff851660048201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063595c7c0c90602401608060405180830381865afa158015611867573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061188b9190614189565b612c80565b5f61189b84836129bd565b90506118a98360ff16612aad565b50600381015484845f19600160ff831685901c16016118ef57604051631e7a543d60e01b81526001600160401b03909216600483015260ff166024820152604401610ad6565b50611904905085600160ff87161b8317612d28565b5050505050565b604080516080810182525f805463ffffffff8116835260ff600160201b82041615156020808501919091526001600160401b03600160281b83048116858701526001600160801b03600160681b9093048316606080870191909152865190810187526001548083168252600160401b810490921681840152600160801b90910490921682860152845163729205e760e01b81529451929491926001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169263729205e79260048281019391928290030181865afa1580156119f4573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611a1891906141f0565b611a35576040516337e5555960e01b815260040160405180910390fd5b5f5f611a42838b8a612874565b9092509050818680821115611a7357604051630de3624760e01b815260048101929092526024820152604401610ad6565b50505f611a7f8b6115e7565b9050611a9d858583885f01518d6001611a989190614072565b613175565b6040850151611aad90600161420b565b5f80546cffffffffffffffff00000000001916600160281b6001600160401b038416021790556060860151909650611ae690829061422a565b5f80546001600160801b0392909216600160681b02600160681b600160e81b0319909216919091179055611b1a8284614249565b60055f828254611b2a9190614147565b90915550506001600160401b0386165f908152600460205260409020611b508c8c611d8c565b815560048101805486516001600160401b03908116600160401b026001600160801b0319909216908f161717905585518a90611b8d906001614072565b611b979190614072565b8160040160106101000a81548163ffffffff021916908363ffffffff1602179055508815611bd55760048101805460ff60e81b1916600160e81b1790555b8054611c02907f00000000000000000000000000000000000000000000000000000000000000009061425c565b81600401601c6101000a81548160ff021916908360ff160217905550611c2a878c86866132b9565b611c3d33886001600160401b03166133bb565b611c7e3330611c4c8688614249565b6001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016929190612dec565b611cd36001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016337f000000000000000000000000000000000000000000000000000000000000000086612dec565b6040516317a8bf9760e11b8152336004820152602481018490527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690632f517f2e906044015f604051808303815f87803b158015611d38575f5ffd5b505af1158015611d4a573d5f5f3e3d5ffd5b5050505050505050505095945050505050565b604080518082019091526002546001600160801b03808216808452600160801b90920416602090920182905291565b5f6117a37f00000000000000000000000000000000000000000000000000000000000000007f00000000000000000000000000000000000000000000000000000000000000008585613457565b801515905081601c52670a5a2e7a00000000600852335f52806030600c2055805f528160601b60601c337f17307eab39ab6107e8899845ad3d59bd9653f200f220920489ca2b5937696c3160205fa35050565b60408051610160810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e0810182905261010081018290526101208101829052610140810191909152611e8d8261272f565b60408051610160810182528254815260018301546020820152600283015491810191909152600382015460608201526004909101546001600160401b038082166080840152600160401b82041660a083015263ffffffff600160801b8204811660c0840152600160a01b8204811660e0840152600160c01b82041661010083015260ff600160e01b82048116610120840152600160e81b9091041661014082015292915050565b611f3f858585610db7565b833b156119045761190485858585858080601f0160208091040260200160405190810160405280939291908181526020018383808284375f92019190915250612ffb92505050565b5f80807f0000000000000000000000000000000000000000000000000000000000000000336001600160a01b0382168114611fe15760405163c0d40b9f60e01b81526001600160a01b039091166004820152602401610ad6565b50604080516080810182525f5463ffffffff8116808352600160201b820460ff161580156020850152600160281b83046001600160401b031694840194909452600160681b9091046001600160801b03166060830152909161205f57604051630f7daa8160e41b815263ffffffff9091166004820152602401610ad6565b50612068611d5d565b6001545f805464ff000000001916600160201b178155600580549499506001600160401b03909216975091955087929091906120a5908490614249565b90915550508051600554604080518881526001600160801b0387166020820152808201929092525163ffffffff909216917f6c29215e3fa98de8ac1f2fe8c5479a95ab2773f62020c2c02e2a8260e28dd4f99181900360600190a26121546001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000167f0000000000000000000000000000000000000000000000000000000000000000876134b8565b5050909192565b6001600160401b0381165f9081526004602052604081208154610a16919063ffffffff166134ed565b5f5f6121af7f000000000000000000000000000000000000000000000000000000000000000061351d565b6121d87f000000000000000000000000000000000000000000000000000000000000000061351d565b915091509091565b5f6121ea8461272f565b604080516080810182525f5463ffffffff808216835260ff600160201b83041615156020808501919091526001600160401b03600160281b84048116858701526001600160801b03600160681b9094048416606080870191909152865190810187526001548083168252600160401b810490921681840152600160801b9182900490941684870152600480880154875163729205e760e01b815297519899509597949691909504909216936001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169363729205e7938083019392908290030181865afa1580156122e3573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061230791906141f0565b612324576040516337e5555960e01b815260040160405180910390fd5b825163ffffffff808316908216109088908390612342906001614072565b90919261238157604051635d42bac360e01b81526001600160401b03909316600484015263ffffffff9182166024840152166044820152606401610ad6565b5050505f6123918484878a613084565b90508086808211156123bf57604051630de3624760e01b815260048101929092526024820152604401610ad6565b505060048501546123e790859085906123e0906001600160401b03166115e7565b858b613175565b8060055f8282546123f89190614147565b9091555061240890508783614072565b60048601805463ffffffff92909216600160801b0263ffffffff60801b19909216919091179081905583516001600160401b03600160401b9092048216911610156124825782516004860180546001600160401b03909216600160401b026fffffffffffffffff0000000000000000199092169190911790555b336001600160401b0389167f03c2cb6ae8170fe583bc4713bb4e81dcb47f7f139893fca1f1bc2e7240dabaac6124b88a86614072565b60048901546005546040805163ffffffff9094168452600160401b9092046001600160401b03166020840152908201869052606082015260800160405180910390a361252f6001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016333084612dec565b5050505050505050565b602881901c6001600160401b03165f90815260046020908152604082208254909184901c60ff169063ffffffff908116908616158061257a57506001830154155b806125a557507f00000000000000000000000000000000000000000000000000000000000000008210155b806125c55750600483015463ffffffff600160801b909104811690821610155b156125d5575f9350505050610a16565b600483015461260d906001600160401b03167f000000000000000000000000000000000000000000000000000000000000000061352f565b8563ffffffff1610158061263657506126348261262a85846134ed565b6001911c81161490565b155b15612646575f9350505050610a16565b6040516316571f0360e21b8152600481018390525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063595c7c0c90602401608060405180830381865afa1580156126ab573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906126cf9190614189565b90508663ffffffff16815f015163ffffffff1614801561272457508163ffffffff16816040015163ffffffff1611158061272457506020810151600485015463ffffffff918216600160a01b90910490911610155b979650505050505050565b6001600160401b0381165f908152600460208190526040909120908101548290600160801b900463ffffffff16612785576040516359aa492760e01b81526001600160401b039091166004820152602401610ad6565b50919050565b5f6101006127998484613544565b6127a49060e0614172565b6127ae858561355b565b6127b89190614147565b6117a39190614147565b5f600160801b82106127d6576127d661356b565b5090565b5f1960601c82811692508381169350815f5283673ec412a9852d173d60c11b17601c5260205f20820182018054821691508161281d5763ceea21b65f526004601cfd5b81851485151761284157815f526030600c205461284157634b6e7f185f526004601cfd5b6001018390558183827f8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3b9255f38a450505050565b5f8063ffffffff8316158015906128b657507f000000000000000000000000000000000000000000000000000000000000000063ffffffff168363ffffffff16105b8360016128e3817f000000000000000000000000000000000000000000000000000000000000000061427b565b90919261291c57604051631b756ccf60e11b815263ffffffff938416600482015260248101929092529091166044820152606401610ad6565b5050505f612929856115e7565b6001600160801b031690505f865f01516001600160401b03168261294d9190614172565b905086602001516001600160401b0316826129689190614172565b6129729082614147565b925061298463ffffffff861682614172565b61298e9084614147565b93505050935093915050565b5f6117a3610a116129b8600f85900b6001600160801b038716614297565b613578565b5f6129c78361272f565b60018101549091505f8390036129f057604051630e38ba3760e11b815260040160405180910390fd5b838382818114612a2c57604051636b227b9b60e01b81526001600160401b03909316600484015260248301919091526044820152606401610ad6565b50505f8054909150612a459063ffffffff166002614072565b60048401549091508590600160801b900463ffffffff9081169083908116821015612aa257604051635d42bac360e01b81526001600160401b03909316600484015263ffffffff9182166024840152166044820152606401610ad6565b505050505092915050565b604080516080810182525f808252602082018190529181018290526060810191909152817f00000000000000000000000000000000000000000000000000000000000000008110612b14576040516397438c2960e01b8152600401610ad691815260200190565b506040516316571f0360e21b8152600481018390527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063595c7c0c90602401608060405180830381865afa158015612b78573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612b9c9190614189565b80516040516343eb2aeb60e11b815263ffffffff90911660048201529091505f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906387d655d690602401606060405180830381865afa158015612c0c573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612c3091906142be565b50508251909150336001600160a01b0383168114612c785760405163732e0b6d60e01b815263ffffffff90921660048301526001600160a01b03166024820152604401610ad6565b505050919050565b602081015160048301545f9163ffffffff908116600160a01b9092041610808015612cb9575060408301515f5463ffffffff9182169116105b15612cc7575f915050610a16565b6004840154612cff906001600160401b03167f000000000000000000000000000000000000000000000000000000000000000061278b565b600154612d16906001600160401b03166008614172565b612d209190614172565b949350505050565b6001600160401b0382165f908152600460208190526040822091549082015463ffffffff91821691600160c01b90910416811115612d8b576003820154600283015560048201805463ffffffff60c01b1916600160c01b63ffffffff8416021790555b60038201839055612d9d816001614072565b63ffffffff16846001600160401b03167fae32bbacf4afead275d76bd311f33cd970f3131dfc9c74640d44c92ebf7a196d85604051612dde91815260200190565b60405180910390a350505050565b612dfa84848484600161358c565b61104857604051635274afe760e01b81526001600160a01b0385166004820152602401610ad6565b5f815b801561278557612e36600182614249565b16612e408261415a565b9150612e25565b604080517f3da2e4553a7631d24e02ad79f2588aaed7f88b69097534cc00a64f8086d5097960208201529081018590526001600160401b03841660608201526080810183905260a081018290525f9060c0015b604051602081830303815290604052805190602001209050949350505050565b60608301516040840151602085015185515f939117909117171580612f08575060e083013560c084013560a08501356080860135606087013560408801356020890135893517171717171717155b15612f1457505f6117a3565b5f612f3f83604051602001612f2b91815260200190565b6040516020818303038152906040526135f9565b90505f80600f620493e08885612f5361383f565b8a604051602001612f6794939291906142fe565b60408051601f1981840301815290829052612f8191614403565b5f604051808303818686fa925050503d805f8114612fba576040519150601f19603f3d011682016040523d82523d5f602084013e612fbf565b606091505b5091509150818015612fd2575080516020145b8015612724575080806020019051810190612fed9190614419565b600114979650505050505050565b60405163150b7a028082523360208301528560601b60601c604083015283606083015260808083015282518060a08401528015613042578060c08401826020870160045afa505b60208360a48301601c86015f8a5af1613063573d15613063573d5f843e3d83fd5b508060e01b82511461307c5763d1a57ed65f526004601cfd5b505050505050565b5f5f7f000000000000000000000000000000000000000000000000000000000000000063ffffffff16865f015163ffffffff166130c19190614147565b600485015490915063ffffffff600160801b909104811680831190830302908416158015906130f65750808463ffffffff1611155b8460018390919261313057604051631b756ccf60e11b815263ffffffff909316600484015260248301919091526044820152606401610ad6565b50508651600487015463ffffffff871692506001600160401b039182169161315891166115e7565b6001600160801b031661316b9190614172565b6127249190614172565b845163ffffffff908116905f9061319190848116908616614147565b600254909150600160801b90046001600160801b031663ffffffff85168390036131fe576131fe8563ffffffff16876001600160801b03168a606001516001600160801b0316846001600160801b03166131eb9190614147565b8a604001516001600160801b03166138eb565b5f61320a846001614147565b90505b8281101561327a575f81815260036020526040902054613238908390600160801b9004600f0b61299a565b91508563ffffffff1681106132725761327281886001600160801b0316846001600160801b03168b604001516001600160801b03166138eb565b60010161320d565b506132a961329e63ffffffff8716613293866001614147565b808218908210021890565b885188906001613948565b61252f8287895f01515f19613948565b6001600160401b038085165f818152600460208190526040822080549181015492549094339492937f358ba5e595e9e1dd5a221d7b6d8f0608e72fd9a098983b4afbcf63123742dffb92918116918a9163ffffffff91821691600160801b90910416613324846115e7565b60048a0154600554604080516001600160401b039889168152602081019790975263ffffffff958616908701529290931660608501526001600160801b03166080840152600160401b820490931660a08301526001600160e81b90910416151560c08201525f60e0820152610100810189905261012081018890526101408101919091526101600160405180910390a45050505050565b8160601b60601c9150805f52673ec412a9852d173d60c11b601c5260205f208101810180548060601b156133f65763c991cbb15f526004601cfd5b831790555f829052601c600c20805460010163ffffffff8116840261342a5767ea553b3401336cea841560021b526004601cfd5b905580825f7fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef8138a45050565b604080517f632017bb694c821c0431f1f0194b4a5000224da8a1b20564e25703515199bdee602082015260019181019190915260608101859052608081018490526001600160401b03831660a082015260c081018290525f9060e001612e9a565b6134c58383836001613a10565b610eac57604051635274afe760e01b81526001600160a01b0384166004820152602401610ad6565b60048201545f9063ffffffff808416600160c01b90920416106135145782600201546117a3565b50506003015490565b5f61010082106127d6576127d661356b565b5f6117a361353d8484613544565b6080613a72565b5f6117a3613552848461355b565b6201f000613a72565b5f6117a360016132938585613a72565b6335278d125f526004601cfd5b5f5f8212613584575090565b6116c561356b565b6040516323b872dd60e01b5f8181526001600160a01b038781166004528616602452604485905291602083606481808c5af1925060015f511483166135e85783831516156135dc573d5f823e3d81fd5b5f883b113d1516831692505b604052505f60605295945050505050565b6136396040518061010001604052805f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81525090565b6136e6565b8181537f424c535f5349475f424c53313233383147325f584d443a5348412d3235365f5360018201526b5357555f524f5f4e554c5f2b60a01b6021820152602d01919050565b5f60205f848460025afa60203d141661369b575f36fd5b50505f51919050565b604082606083015e6040826101008360055afa60403d1416610a27575f36fd5b6101008260808360115afa6101003d1416610a27576389083b915f526004601cfd5b60405161010081016040368237835184602001826040015e8351816040010161010060f01b81526137258261371e5f8460020161363e565b0383613684565b9050806020528082526137408261371e60018560200161363e565b83528260025b81518318845260208201915061376a84613763838760200161363e565b0385613684565b825260018101906007190161374657505060408083526020808401528281015250600160a08201526f1a0111ea397fe69a4b1ba7b6434bacd760c08201527f64774b84f38512bf6730d2a0f6b0f6241eabfffeb153ffffb9feffffffffaaab60e08201526137d882826136a4565b6137e560408301826136a4565b6137f260808301826136a4565b6137ff60c08301826136a4565b5061380a82826136c4565b61381b8261010001826080016136c4565b506101008161020083600d5afa6101003d14166116c55763c55e5e335f526004601cfd5b61386660405180608001604052805f81526020015f81526020015f81526020015f81525090565b50604080516080810182526f17f1d3a73197d7942695638c4fa9ac0f81527fc3688c4f9774b905a14e3a3f171bac586c55e83ff97a1aeffb3af00adb22c6bb60208201526f114d1d6855d545a8aa7d76c8cf2e21f2918101919091527f67816aef1db507c96655b9d5caac42364e6f38ba0ecb751bad54dcd6b939c2ca606082015290565b806138f68484614147565b111561390185613a91565b848484038585110290919261393f5760405163458c7f9160e11b815263ffffffff909316600484015260248301919091526044820152606401610ad6565b50505050505050565b5f848152600360205260408120906139686001600160801b038616613aa5565b6139729084614430565b90506139876001600160401b03851682614430565b825483905f9061399b908490600f0b61444f565b92506101000a8154816001600160801b030219169083600f0b6001600160801b0316021790555080825f0160108282829054906101000a9004600f0b6139e1919061444f565b92506101000a8154816001600160801b030219169083600f0b6001600160801b03160217905550505050505050565b60405163a9059cbb60e01b5f8181526001600160a01b038616600452602485905291602083604481808b5af1925060015f51148316613a66578383151615613a5a573d5f823e3d81fd5b5f873b113d1516831692505b60405250949350505050565b5f81613a85576365244e4e5f526004601cfd5b50808206151591040190565b5f600160201b82106127d6576127d661356b565b5f6001607f1b82106127d6576127d661356b565b5f60208284031215613ac9575f5ffd5b81356001600160e01b0319811681146117a3575f5ffd5b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b5f60208284031215613b25575f5ffd5b5035919050565b80356001600160401b03811681146116c5575f5ffd5b5f60208284031215613b52575f5ffd5b6117a382613b2c565b6001600160a01b0381168114613b6f575f5ffd5b50565b5f5f60408385031215613b83575f5ffd5b8235613b8e81613b5b565b946020939093013593505050565b63ffffffff81168114613b6f575f5ffd5b5f5f60408385031215613bbe575f5ffd5b613bc783613b2c565b91506020830135613bd781613b9c565b809150509250929050565b5f5f5f5f60808587031215613bf5575f5ffd5b8435613c0081613b9c565b9350613c0e60208601613b2c565b9250613c1c60408601613b2c565b915060608501356001600160801b0381168114613c37575f5ffd5b939692955090935050565b5f5f5f60608486031215613c54575f5ffd5b8335613c5f81613b5b565b92506020840135613c6f81613b5b565b929592945050506040919091013590565b803560ff811681146116c5575f5ffd5b5f5f5f5f60808587031215613ca3575f5ffd5b613cac85613b2c565b9350613cba60208601613c80565b93969395505050506040820135916060013590565b5f5f5f5f848603610160811215613ce4575f5ffd5b613ced86613b2c565b945060208601359350610100603f1982011215613d08575f5ffd5b50929591945050604083019261014001359150565b5f5f60408385031215613d2e575f5ffd5b613d3783613b2c565b9150613d4560208401613c80565b90509250929050565b5f60208284031215613d5e575f5ffd5b81356117a381613b9c565b5f60208284031215613d79575f5ffd5b81356117a381613b5b565b5f5f5f60608486031215613d96575f5ffd5b613d9f84613b2c565b9250613c6f60208501613c80565b8015158114613b6f575f5ffd5b5f5f5f5f5f60a08688031215613dce575f5ffd5b613dd786613b2c565b9450602086013593506040860135613dee81613b9c565b92506060860135613dfe81613dad565b949793965091946080013592915050565b5f5f60408385031215613e20575f5ffd5b613b8e83613b2c565b5f5f60408385031215613e3a575f5ffd5b8235613e4581613b5b565b91506020830135613bd781613dad565b5f61016082019050825182526020830151602083015260408301516040830152606083015160608301526080830151613e9960808401826001600160401b03169052565b5060a0830151613eb460a08401826001600160401b03169052565b5060c0830151613ecc60c084018263ffffffff169052565b5060e0830151613ee460e084018263ffffffff169052565b50610100830151613efe61010084018263ffffffff169052565b50610120830151613f1561012084018260ff169052565b50610140830151613f2c61014084018260ff169052565b5092915050565b5f5f5f5f5f60808688031215613f47575f5ffd5b8535613f5281613b5b565b94506020860135613f6281613b5b565b93506040860135925060608601356001600160401b03811115613f83575f5ffd5b8601601f81018813613f93575f5ffd5b80356001600160401b03811115613fa8575f5ffd5b886020828401011115613fb9575f5ffd5b959894975092955050506020019190565b5f5f60408385031215613fdb575f5ffd5b8235613fe681613b5b565b91506020830135613bd781613b5b565b5f5f5f60608486031215614008575f5ffd5b61401184613b2c565b92506020840135613c6f81613b9c565b5f5f60408385031215614032575f5ffd5b823561403d81613b9c565b915060208301356cffffffffffffffffffffffffff81168114613bd7575f5ffd5b634e487b7160e01b5f52601160045260245ffd5b63ffffffff8181168382160190811115610a1657610a1661405e565b5f5f6040838503121561409f575f5ffd5b82516140aa81613b9c565b6020939093015192949293505050565b604051608081016001600160401b03811182821017156140e857634e487b7160e01b5f52604160045260245ffd5b60405290565b5f5f82840360a0811215614100575f5ffd5b608081121561410d575f5ffd5b506141166140ba565b8351815260208085015190820152604080850151908201526060808501519082015260809093015192949293505050565b80820180821115610a1657610a1661405e565b5f6001820161416b5761416b61405e565b5060010190565b8082028115828204841417610a1657610a1661405e565b5f608082840312801561419a575f5ffd5b506141a36140ba565b82516141ae81613b9c565b815260208301516141be81613b9c565b602082015260408301516141d181613b9c565b604082015260608301516141e481613b9c565b60608201529392505050565b5f60208284031215614200575f5ffd5b81516117a381613dad565b6001600160401b038181168382160190811115610a1657610a1661405e565b6001600160801b038181168382160190811115610a1657610a1661405e565b81810381811115610a1657610a1661405e565b5f8261427657634e487b7160e01b5f52601260045260245ffd5b500690565b63ffffffff8281168282160390811115610a1657610a1661405e565b8082018281125f8312801582168215821617156142b6576142b661405e565b505092915050565b5f5f5f606084860312156142d0575f5ffd5b83516142db81613b5b565b6020850151604086015191945092506142f381613dad565b809150509250925092565b84518152602080860151908201526040808601519082015260608086015190820152610300810184516080830152602085015160a0830152604085015160c0830152606085015160e0830152608085015161010083015260a085015161012083015260c085015161014083015260e08501516101608301526143a5610180830185805182526020810151602083015260408101516040830152606081015160608301525050565b8235610200830152602083013561022083015260408301356102408301526060830135610260830152608083013561028083015260a08301356102a083015260c08301356102c083015260e08301356102e083015295945050505050565b5f82518060208501845e5f920191825250919050565b5f60208284031215614429575f5ffd5b5051919050565b5f82600f0b82600f0b0280600f0b9150808214613f2c57613f2c61405e565b600f81810b9083900b016f7fffffffffffffffffffffffffffffff81136f7fffffffffffffffffffffffffffffff1982121715610a1657610a1661405e56",
}

// BlobRegistry is an auto generated Go binding around an Ethereum contract.
type BlobRegistry struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *BlobRegistry) GetABI() abi.ABI {
	return c.abi
}

// NewBlobRegistry creates a new instance of BlobRegistry.
func NewBlobRegistry() *BlobRegistry {
	parsed, err := BlobRegistryMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &BlobRegistry{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *BlobRegistry) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor((uint8,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint128,uint128,uint32,uint32,uint32,uint128,uint128,uint128,uint64,uint64,uint64,uint32,uint32) parameters, (address,address,address,address,address,address,address) peers) returns()
func (blobRegistry *BlobRegistry) PackConstructor(parameters Parameters, peers Peers) []byte {
	enc, err := blobRegistry.abi.Pack("", parameters, peers)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackApprove is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x095ea7b3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function approve(address account, uint256 id) payable returns()
func (blobRegistry *BlobRegistry) PackApprove(account common.Address, id *big.Int) []byte {
	enc, err := blobRegistry.abi.Pack("approve", account, id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackApprove is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x095ea7b3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function approve(address account, uint256 id) payable returns()
func (blobRegistry *BlobRegistry) TryPackApprove(account common.Address, id *big.Int) ([]byte, error) {
	return blobRegistry.abi.Pack("approve", account, id)
}

// PackBalanceOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x70a08231.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function balanceOf(address owner) view returns(uint256 result)
func (blobRegistry *BlobRegistry) PackBalanceOf(owner common.Address) []byte {
	enc, err := blobRegistry.abi.Pack("balanceOf", owner)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBalanceOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x70a08231.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function balanceOf(address owner) view returns(uint256 result)
func (blobRegistry *BlobRegistry) TryPackBalanceOf(owner common.Address) ([]byte, error) {
	return blobRegistry.abi.Pack("balanceOf", owner)
}

// UnpackBalanceOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x70a08231.
//
// Solidity: function balanceOf(address owner) view returns(uint256 result)
func (blobRegistry *BlobRegistry) UnpackBalanceOf(data []byte) (*big.Int, error) {
	out, err := blobRegistry.abi.Unpack("balanceOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackBilledWeight is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4423fc42.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function billedWeight(uint64 size) view returns(uint128)
func (blobRegistry *BlobRegistry) PackBilledWeight(size uint64) []byte {
	enc, err := blobRegistry.abi.Pack("billedWeight", size)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBilledWeight is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4423fc42.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function billedWeight(uint64 size) view returns(uint128)
func (blobRegistry *BlobRegistry) TryPackBilledWeight(size uint64) ([]byte, error) {
	return blobRegistry.abi.Pack("billedWeight", size)
}

// UnpackBilledWeight is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4423fc42.
//
// Solidity: function billedWeight(uint64 size) view returns(uint128)
func (blobRegistry *BlobRegistry) UnpackBilledWeight(data []byte) (*big.Int, error) {
	out, err := blobRegistry.abi.Unpack("billedWeight", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackBlobIdOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa1b84e49.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function blobIdOf(uint64 size, bytes32 contentRoot) view returns(bytes32)
func (blobRegistry *BlobRegistry) PackBlobIdOf(size uint64, contentRoot [32]byte) []byte {
	enc, err := blobRegistry.abi.Pack("blobIdOf", size, contentRoot)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBlobIdOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa1b84e49.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function blobIdOf(uint64 size, bytes32 contentRoot) view returns(bytes32)
func (blobRegistry *BlobRegistry) TryPackBlobIdOf(size uint64, contentRoot [32]byte) ([]byte, error) {
	return blobRegistry.abi.Pack("blobIdOf", size, contentRoot)
}

// UnpackBlobIdOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa1b84e49.
//
// Solidity: function blobIdOf(uint64 size, bytes32 contentRoot) view returns(bytes32)
func (blobRegistry *BlobRegistry) UnpackBlobIdOf(data []byte) ([32]byte, error) {
	out, err := blobRegistry.abi.Unpack("blobIdOf", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackBlobObject is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xabdb0339.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function blobObject(uint64 object) view returns((bytes32,bytes32,uint256,uint256,uint64,uint64,uint32,uint32,uint32,uint8,uint8))
func (blobRegistry *BlobRegistry) PackBlobObject(object uint64) []byte {
	enc, err := blobRegistry.abi.Pack("blobObject", object)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBlobObject is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xabdb0339.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function blobObject(uint64 object) view returns((bytes32,bytes32,uint256,uint256,uint64,uint64,uint32,uint32,uint32,uint8,uint8))
func (blobRegistry *BlobRegistry) TryPackBlobObject(object uint64) ([]byte, error) {
	return blobRegistry.abi.Pack("blobObject", object)
}

// UnpackBlobObject is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xabdb0339.
//
// Solidity: function blobObject(uint64 object) view returns((bytes32,bytes32,uint256,uint256,uint64,uint64,uint32,uint32,uint32,uint8,uint8))
func (blobRegistry *BlobRegistry) UnpackBlobObject(data []byte) (IBlobRegistryBlobObject, error) {
	out, err := blobRegistry.abi.Unpack("blobObject", data)
	if err != nil {
		return *new(IBlobRegistryBlobObject), err
	}
	out0 := *abi.ConvertType(out[0], new(IBlobRegistryBlobObject)).(*IBlobRegistryBlobObject)
	return out0, nil
}

// PackCapacity is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5cfc1a51.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function capacity() view returns(uint128)
func (blobRegistry *BlobRegistry) PackCapacity() []byte {
	enc, err := blobRegistry.abi.Pack("capacity")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCapacity is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5cfc1a51.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function capacity() view returns(uint128)
func (blobRegistry *BlobRegistry) TryPackCapacity() ([]byte, error) {
	return blobRegistry.abi.Pack("capacity")
}

// UnpackCapacity is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5cfc1a51.
//
// Solidity: function capacity() view returns(uint128)
func (blobRegistry *BlobRegistry) UnpackCapacity(data []byte) (*big.Int, error) {
	out, err := blobRegistry.abi.Unpack("capacity", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCertify is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3c184750.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function certify(uint64 object, bytes32 commitmentRoot, (bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32) signature, uint256 signers) returns()
func (blobRegistry *BlobRegistry) PackCertify(object uint64, commitmentRoot [32]byte, signature BLSG2Point, signers *big.Int) []byte {
	enc, err := blobRegistry.abi.Pack("certify", object, commitmentRoot, signature, signers)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCertify is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3c184750.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function certify(uint64 object, bytes32 commitmentRoot, (bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32) signature, uint256 signers) returns()
func (blobRegistry *BlobRegistry) TryPackCertify(object uint64, commitmentRoot [32]byte, signature BLSG2Point, signers *big.Int) ([]byte, error) {
	return blobRegistry.abi.Pack("certify", object, commitmentRoot, signature, signers)
}

// PackCloseEpoch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcdd5f2c8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function closeEpoch() returns(uint256 fee, uint64 price_, uint128 sold_)
func (blobRegistry *BlobRegistry) PackCloseEpoch() []byte {
	enc, err := blobRegistry.abi.Pack("closeEpoch")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCloseEpoch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcdd5f2c8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function closeEpoch() returns(uint256 fee, uint64 price_, uint128 sold_)
func (blobRegistry *BlobRegistry) TryPackCloseEpoch() ([]byte, error) {
	return blobRegistry.abi.Pack("closeEpoch")
}

// CloseEpochOutput serves as a container for the return parameters of contract
// method CloseEpoch.
type CloseEpochOutput struct {
	Fee   *big.Int
	Price uint64
	Sold  *big.Int
}

// UnpackCloseEpoch is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xcdd5f2c8.
//
// Solidity: function closeEpoch() returns(uint256 fee, uint64 price_, uint128 sold_)
func (blobRegistry *BlobRegistry) UnpackCloseEpoch(data []byte) (CloseEpochOutput, error) {
	out, err := blobRegistry.abi.Unpack("closeEpoch", data)
	outstruct := new(CloseEpochOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Fee = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.Price = *abi.ConvertType(out[1], new(uint64)).(*uint64)
	outstruct.Sold = abi.ConvertType(out[2], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackCurrent is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9fa6a6e3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function current() view returns(uint256 fee, uint128 sold_)
func (blobRegistry *BlobRegistry) PackCurrent() []byte {
	enc, err := blobRegistry.abi.Pack("current")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCurrent is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9fa6a6e3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function current() view returns(uint256 fee, uint128 sold_)
func (blobRegistry *BlobRegistry) TryPackCurrent() ([]byte, error) {
	return blobRegistry.abi.Pack("current")
}

// CurrentOutput serves as a container for the return parameters of contract
// method Current.
type CurrentOutput struct {
	Fee  *big.Int
	Sold *big.Int
}

// UnpackCurrent is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9fa6a6e3.
//
// Solidity: function current() view returns(uint256 fee, uint128 sold_)
func (blobRegistry *BlobRegistry) UnpackCurrent(data []byte) (CurrentOutput, error) {
	out, err := blobRegistry.abi.Unpack("current", data)
	outstruct := new(CurrentOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Fee = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.Sold = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackEncoding is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd8f4eeed.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function encoding() view returns(uint8 shards, uint8 source)
func (blobRegistry *BlobRegistry) PackEncoding() []byte {
	enc, err := blobRegistry.abi.Pack("encoding")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEncoding is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd8f4eeed.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function encoding() view returns(uint8 shards, uint8 source)
func (blobRegistry *BlobRegistry) TryPackEncoding() ([]byte, error) {
	return blobRegistry.abi.Pack("encoding")
}

// EncodingOutput serves as a container for the return parameters of contract
// method Encoding.
type EncodingOutput struct {
	Shards uint8
	Source uint8
}

// UnpackEncoding is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd8f4eeed.
//
// Solidity: function encoding() view returns(uint8 shards, uint8 source)
func (blobRegistry *BlobRegistry) UnpackEncoding(data []byte) (EncodingOutput, error) {
	out, err := blobRegistry.abi.Unpack("encoding", data)
	outstruct := new(EncodingOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Shards = *abi.ConvertType(out[0], new(uint8)).(*uint8)
	outstruct.Source = *abi.ConvertType(out[1], new(uint8)).(*uint8)
	return *outstruct, nil
}

// PackEpoch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x900cf0cf.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function epoch() view returns(uint32)
func (blobRegistry *BlobRegistry) PackEpoch() []byte {
	enc, err := blobRegistry.abi.Pack("epoch")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEpoch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x900cf0cf.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function epoch() view returns(uint32)
func (blobRegistry *BlobRegistry) TryPackEpoch() ([]byte, error) {
	return blobRegistry.abi.Pack("epoch")
}

// UnpackEpoch is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x900cf0cf.
//
// Solidity: function epoch() view returns(uint32)
func (blobRegistry *BlobRegistry) UnpackEpoch(data []byte) (uint32, error) {
	out, err := blobRegistry.abi.Unpack("epoch", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackExclude is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x40c31eb5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function exclude(uint64 object, uint8 shard) returns()
func (blobRegistry *BlobRegistry) PackExclude(object uint64, shard uint8) []byte {
	enc, err := blobRegistry.abi.Pack("exclude", object, shard)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackExclude is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x40c31eb5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function exclude(uint64 object, uint8 shard) returns()
func (blobRegistry *BlobRegistry) TryPackExclude(object uint64, shard uint8) ([]byte, error) {
	return blobRegistry.abi.Pack("exclude", object, shard)
}

// PackExtend is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf04275a8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function extend(uint64 object, uint32 epochs, uint256 maxCost) returns()
func (blobRegistry *BlobRegistry) PackExtend(object uint64, epochs uint32, maxCost *big.Int) []byte {
	enc, err := blobRegistry.abi.Pack("extend", object, epochs, maxCost)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackExtend is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf04275a8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function extend(uint64 object, uint32 epochs, uint256 maxCost) returns()
func (blobRegistry *BlobRegistry) TryPackExtend(object uint64, epochs uint32, maxCost *big.Int) ([]byte, error) {
	return blobRegistry.abi.Pack("extend", object, epochs, maxCost)
}

// PackExtensionCost is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7ca90c90.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function extensionCost(uint64 object, uint32 epochs) view returns(uint256 cost)
func (blobRegistry *BlobRegistry) PackExtensionCost(object uint64, epochs uint32) []byte {
	enc, err := blobRegistry.abi.Pack("extensionCost", object, epochs)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackExtensionCost is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7ca90c90.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function extensionCost(uint64 object, uint32 epochs) view returns(uint256 cost)
func (blobRegistry *BlobRegistry) TryPackExtensionCost(object uint64, epochs uint32) ([]byte, error) {
	return blobRegistry.abi.Pack("extensionCost", object, epochs)
}

// UnpackExtensionCost is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7ca90c90.
//
// Solidity: function extensionCost(uint64 object, uint32 epochs) view returns(uint256 cost)
func (blobRegistry *BlobRegistry) UnpackExtensionCost(data []byte) (*big.Int, error) {
	out, err := blobRegistry.abi.Unpack("extensionCost", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackFutureFees is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xae15dd4f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function futureFees() view returns(uint256)
func (blobRegistry *BlobRegistry) PackFutureFees() []byte {
	enc, err := blobRegistry.abi.Pack("futureFees")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFutureFees is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xae15dd4f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function futureFees() view returns(uint256)
func (blobRegistry *BlobRegistry) TryPackFutureFees() ([]byte, error) {
	return blobRegistry.abi.Pack("futureFees")
}

// UnpackFutureFees is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xae15dd4f.
//
// Solidity: function futureFees() view returns(uint256)
func (blobRegistry *BlobRegistry) UnpackFutureFees(data []byte) (*big.Int, error) {
	out, err := blobRegistry.abi.Unpack("futureFees", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackGetApproved is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x081812fc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getApproved(uint256 id) view returns(address result)
func (blobRegistry *BlobRegistry) PackGetApproved(id *big.Int) []byte {
	enc, err := blobRegistry.abi.Pack("getApproved", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetApproved is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x081812fc.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getApproved(uint256 id) view returns(address result)
func (blobRegistry *BlobRegistry) TryPackGetApproved(id *big.Int) ([]byte, error) {
	return blobRegistry.abi.Pack("getApproved", id)
}

// UnpackGetApproved is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x081812fc.
//
// Solidity: function getApproved(uint256 id) view returns(address result)
func (blobRegistry *BlobRegistry) UnpackGetApproved(data []byte) (common.Address, error) {
	out, err := blobRegistry.abi.Unpack("getApproved", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackHeld is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd7a1224b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function held(uint64 object) view returns(uint256)
func (blobRegistry *BlobRegistry) PackHeld(object uint64) []byte {
	enc, err := blobRegistry.abi.Pack("held", object)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHeld is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd7a1224b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function held(uint64 object) view returns(uint256)
func (blobRegistry *BlobRegistry) TryPackHeld(object uint64) ([]byte, error) {
	return blobRegistry.abi.Pack("held", object)
}

// UnpackHeld is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd7a1224b.
//
// Solidity: function held(uint64 object) view returns(uint256)
func (blobRegistry *BlobRegistry) UnpackHeld(data []byte) (*big.Int, error) {
	out, err := blobRegistry.abi.Unpack("held", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackHold is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x84fff018.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function hold(uint64 object, uint8 shard, bytes32 commitmentRoot) returns()
func (blobRegistry *BlobRegistry) PackHold(object uint64, shard uint8, commitmentRoot [32]byte) []byte {
	enc, err := blobRegistry.abi.Pack("hold", object, shard, commitmentRoot)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHold is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x84fff018.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function hold(uint64 object, uint8 shard, bytes32 commitmentRoot) returns()
func (blobRegistry *BlobRegistry) TryPackHold(object uint64, shard uint8, commitmentRoot [32]byte) ([]byte, error) {
	return blobRegistry.abi.Pack("hold", object, shard, commitmentRoot)
}

// PackHorizon is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1ce832b5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function horizon() view returns(uint32)
func (blobRegistry *BlobRegistry) PackHorizon() []byte {
	enc, err := blobRegistry.abi.Pack("horizon")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHorizon is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1ce832b5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function horizon() view returns(uint32)
func (blobRegistry *BlobRegistry) TryPackHorizon() ([]byte, error) {
	return blobRegistry.abi.Pack("horizon")
}

// UnpackHorizon is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1ce832b5.
//
// Solidity: function horizon() view returns(uint32)
func (blobRegistry *BlobRegistry) UnpackHorizon(data []byte) (uint32, error) {
	out, err := blobRegistry.abi.Unpack("horizon", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackIsApprovedForAll is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe985e9c5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isApprovedForAll(address owner, address operator) view returns(bool result)
func (blobRegistry *BlobRegistry) PackIsApprovedForAll(owner common.Address, operator common.Address) []byte {
	enc, err := blobRegistry.abi.Pack("isApprovedForAll", owner, operator)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsApprovedForAll is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe985e9c5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isApprovedForAll(address owner, address operator) view returns(bool result)
func (blobRegistry *BlobRegistry) TryPackIsApprovedForAll(owner common.Address, operator common.Address) ([]byte, error) {
	return blobRegistry.abi.Pack("isApprovedForAll", owner, operator)
}

// UnpackIsApprovedForAll is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe985e9c5.
//
// Solidity: function isApprovedForAll(address owner, address operator) view returns(bool result)
func (blobRegistry *BlobRegistry) UnpackIsApprovedForAll(data []byte) (bool, error) {
	out, err := blobRegistry.abi.Unpack("isApprovedForAll", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackName is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06fdde03.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function name() pure returns(string)
func (blobRegistry *BlobRegistry) PackName() []byte {
	enc, err := blobRegistry.abi.Pack("name")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackName is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06fdde03.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function name() pure returns(string)
func (blobRegistry *BlobRegistry) TryPackName() ([]byte, error) {
	return blobRegistry.abi.Pack("name")
}

// UnpackName is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x06fdde03.
//
// Solidity: function name() pure returns(string)
func (blobRegistry *BlobRegistry) UnpackName(data []byte) (string, error) {
	out, err := blobRegistry.abi.Unpack("name", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackObjectCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x96c5892c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function objectCount() view returns(uint64)
func (blobRegistry *BlobRegistry) PackObjectCount() []byte {
	enc, err := blobRegistry.abi.Pack("objectCount")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackObjectCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x96c5892c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function objectCount() view returns(uint64)
func (blobRegistry *BlobRegistry) TryPackObjectCount() ([]byte, error) {
	return blobRegistry.abi.Pack("objectCount")
}

// UnpackObjectCount is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x96c5892c.
//
// Solidity: function objectCount() view returns(uint64)
func (blobRegistry *BlobRegistry) UnpackObjectCount(data []byte) (uint64, error) {
	out, err := blobRegistry.abi.Unpack("objectCount", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackObligated is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfd41b732.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function obligated(uint32 node, uint104 key) view returns(bool)
func (blobRegistry *BlobRegistry) PackObligated(node uint32, key *big.Int) []byte {
	enc, err := blobRegistry.abi.Pack("obligated", node, key)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackObligated is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfd41b732.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function obligated(uint32 node, uint104 key) view returns(bool)
func (blobRegistry *BlobRegistry) TryPackObligated(node uint32, key *big.Int) ([]byte, error) {
	return blobRegistry.abi.Pack("obligated", node, key)
}

// UnpackObligated is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfd41b732.
//
// Solidity: function obligated(uint32 node, uint104 key) view returns(bool)
func (blobRegistry *BlobRegistry) UnpackObligated(data []byte) (bool, error) {
	out, err := blobRegistry.abi.Unpack("obligated", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackOpenEpoch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x18c61afe.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function openEpoch(uint32 epoch_, uint64 price_, uint64 writePrice_, uint128 capacity_) returns()
func (blobRegistry *BlobRegistry) PackOpenEpoch(epoch uint32, price uint64, writePrice uint64, capacity *big.Int) []byte {
	enc, err := blobRegistry.abi.Pack("openEpoch", epoch, price, writePrice, capacity)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOpenEpoch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x18c61afe.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function openEpoch(uint32 epoch_, uint64 price_, uint64 writePrice_, uint128 capacity_) returns()
func (blobRegistry *BlobRegistry) TryPackOpenEpoch(epoch uint32, price uint64, writePrice uint64, capacity *big.Int) ([]byte, error) {
	return blobRegistry.abi.Pack("openEpoch", epoch, price, writePrice, capacity)
}

// PackOwed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc87d6779.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function owed() view returns(uint256)
func (blobRegistry *BlobRegistry) PackOwed() []byte {
	enc, err := blobRegistry.abi.Pack("owed")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOwed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc87d6779.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function owed() view returns(uint256)
func (blobRegistry *BlobRegistry) TryPackOwed() ([]byte, error) {
	return blobRegistry.abi.Pack("owed")
}

// UnpackOwed is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc87d6779.
//
// Solidity: function owed() view returns(uint256)
func (blobRegistry *BlobRegistry) UnpackOwed(data []byte) (*big.Int, error) {
	out, err := blobRegistry.abi.Unpack("owed", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackOwnerOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6352211e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function ownerOf(uint256 id) view returns(address result)
func (blobRegistry *BlobRegistry) PackOwnerOf(id *big.Int) []byte {
	enc, err := blobRegistry.abi.Pack("ownerOf", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOwnerOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6352211e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function ownerOf(uint256 id) view returns(address result)
func (blobRegistry *BlobRegistry) TryPackOwnerOf(id *big.Int) ([]byte, error) {
	return blobRegistry.abi.Pack("ownerOf", id)
}

// UnpackOwnerOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6352211e.
//
// Solidity: function ownerOf(uint256 id) view returns(address result)
func (blobRegistry *BlobRegistry) UnpackOwnerOf(data []byte) (common.Address, error) {
	out, err := blobRegistry.abi.Unpack("ownerOf", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackPrice is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa035b1fe.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function price() view returns(uint64)
func (blobRegistry *BlobRegistry) PackPrice() []byte {
	enc, err := blobRegistry.abi.Pack("price")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPrice is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa035b1fe.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function price() view returns(uint64)
func (blobRegistry *BlobRegistry) TryPackPrice() ([]byte, error) {
	return blobRegistry.abi.Pack("price")
}

// UnpackPrice is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa035b1fe.
//
// Solidity: function price() view returns(uint64)
func (blobRegistry *BlobRegistry) UnpackPrice(data []byte) (uint64, error) {
	out, err := blobRegistry.abi.Unpack("price", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackProofs is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x435d53f2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proofs() view returns(address)
func (blobRegistry *BlobRegistry) PackProofs() []byte {
	enc, err := blobRegistry.abi.Pack("proofs")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProofs is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x435d53f2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proofs() view returns(address)
func (blobRegistry *BlobRegistry) TryPackProofs() ([]byte, error) {
	return blobRegistry.abi.Pack("proofs")
}

// UnpackProofs is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x435d53f2.
//
// Solidity: function proofs() view returns(address)
func (blobRegistry *BlobRegistry) UnpackProofs(data []byte) (common.Address, error) {
	out, err := blobRegistry.abi.Unpack("proofs", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackRegister is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x90a5dd04.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function register(uint64 size, bytes32 contentRoot, uint32 epochs, bool deletable, uint256 maxCost) returns(uint64 object)
func (blobRegistry *BlobRegistry) PackRegister(size uint64, contentRoot [32]byte, epochs uint32, deletable bool, maxCost *big.Int) []byte {
	enc, err := blobRegistry.abi.Pack("register", size, contentRoot, epochs, deletable, maxCost)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRegister is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x90a5dd04.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function register(uint64 size, bytes32 contentRoot, uint32 epochs, bool deletable, uint256 maxCost) returns(uint64 object)
func (blobRegistry *BlobRegistry) TryPackRegister(size uint64, contentRoot [32]byte, epochs uint32, deletable bool, maxCost *big.Int) ([]byte, error) {
	return blobRegistry.abi.Pack("register", size, contentRoot, epochs, deletable, maxCost)
}

// UnpackRegister is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x90a5dd04.
//
// Solidity: function register(uint64 size, bytes32 contentRoot, uint32 epochs, bool deletable, uint256 maxCost) returns(uint64 object)
func (blobRegistry *BlobRegistry) UnpackRegister(data []byte) (uint64, error) {
	out, err := blobRegistry.abi.Unpack("register", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackRegistrationCost is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x127547ad.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function registrationCost(uint64 size, uint32 epochs) view returns(uint256 cost, uint256 reserved)
func (blobRegistry *BlobRegistry) PackRegistrationCost(size uint64, epochs uint32) []byte {
	enc, err := blobRegistry.abi.Pack("registrationCost", size, epochs)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRegistrationCost is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x127547ad.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function registrationCost(uint64 size, uint32 epochs) view returns(uint256 cost, uint256 reserved)
func (blobRegistry *BlobRegistry) TryPackRegistrationCost(size uint64, epochs uint32) ([]byte, error) {
	return blobRegistry.abi.Pack("registrationCost", size, epochs)
}

// RegistrationCostOutput serves as a container for the return parameters of contract
// method RegistrationCost.
type RegistrationCostOutput struct {
	Cost     *big.Int
	Reserved *big.Int
}

// UnpackRegistrationCost is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x127547ad.
//
// Solidity: function registrationCost(uint64 size, uint32 epochs) view returns(uint256 cost, uint256 reserved)
func (blobRegistry *BlobRegistry) UnpackRegistrationCost(data []byte) (RegistrationCostOutput, error) {
	out, err := blobRegistry.abi.Unpack("registrationCost", data)
	outstruct := new(RegistrationCostOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Cost = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.Reserved = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackRelease is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x31a4c93e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function release(uint64 object, uint8 shard, bytes32 commitmentRoot, uint256 maxPrice) returns()
func (blobRegistry *BlobRegistry) PackRelease(object uint64, shard uint8, commitmentRoot [32]byte, maxPrice *big.Int) []byte {
	enc, err := blobRegistry.abi.Pack("release", object, shard, commitmentRoot, maxPrice)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRelease is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x31a4c93e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function release(uint64 object, uint8 shard, bytes32 commitmentRoot, uint256 maxPrice) returns()
func (blobRegistry *BlobRegistry) TryPackRelease(object uint64, shard uint8, commitmentRoot [32]byte, maxPrice *big.Int) ([]byte, error) {
	return blobRegistry.abi.Pack("release", object, shard, commitmentRoot, maxPrice)
}

// PackReleasePrice is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x84b590f0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function releasePrice(uint64 object, uint8 shard) view returns(uint256)
func (blobRegistry *BlobRegistry) PackReleasePrice(object uint64, shard uint8) []byte {
	enc, err := blobRegistry.abi.Pack("releasePrice", object, shard)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackReleasePrice is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x84b590f0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function releasePrice(uint64 object, uint8 shard) view returns(uint256)
func (blobRegistry *BlobRegistry) TryPackReleasePrice(object uint64, shard uint8) ([]byte, error) {
	return blobRegistry.abi.Pack("releasePrice", object, shard)
}

// UnpackReleasePrice is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x84b590f0.
//
// Solidity: function releasePrice(uint64 object, uint8 shard) view returns(uint256)
func (blobRegistry *BlobRegistry) UnpackReleasePrice(data []byte) (*big.Int, error) {
	out, err := blobRegistry.abi.Unpack("releasePrice", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackSafeTransferFrom is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x42842e0e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function safeTransferFrom(address from, address to, uint256 id) payable returns()
func (blobRegistry *BlobRegistry) PackSafeTransferFrom(from common.Address, to common.Address, id *big.Int) []byte {
	enc, err := blobRegistry.abi.Pack("safeTransferFrom", from, to, id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSafeTransferFrom is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x42842e0e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function safeTransferFrom(address from, address to, uint256 id) payable returns()
func (blobRegistry *BlobRegistry) TryPackSafeTransferFrom(from common.Address, to common.Address, id *big.Int) ([]byte, error) {
	return blobRegistry.abi.Pack("safeTransferFrom", from, to, id)
}

// PackSafeTransferFrom0 is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb88d4fde.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function safeTransferFrom(address from, address to, uint256 id, bytes data) payable returns()
func (blobRegistry *BlobRegistry) PackSafeTransferFrom0(from common.Address, to common.Address, id *big.Int, data []byte) []byte {
	enc, err := blobRegistry.abi.Pack("safeTransferFrom0", from, to, id, data)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSafeTransferFrom0 is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb88d4fde.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function safeTransferFrom(address from, address to, uint256 id, bytes data) payable returns()
func (blobRegistry *BlobRegistry) TryPackSafeTransferFrom0(from common.Address, to common.Address, id *big.Int, data []byte) ([]byte, error) {
	return blobRegistry.abi.Pack("safeTransferFrom0", from, to, id, data)
}

// PackSetApprovalForAll is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa22cb465.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setApprovalForAll(address operator, bool isApproved) returns()
func (blobRegistry *BlobRegistry) PackSetApprovalForAll(operator common.Address, isApproved bool) []byte {
	enc, err := blobRegistry.abi.Pack("setApprovalForAll", operator, isApproved)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetApprovalForAll is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa22cb465.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setApprovalForAll(address operator, bool isApproved) returns()
func (blobRegistry *BlobRegistry) TryPackSetApprovalForAll(operator common.Address, isApproved bool) ([]byte, error) {
	return blobRegistry.abi.Pack("setApprovalForAll", operator, isApproved)
}

// PackSliverWeight is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x086ea5db.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function sliverWeight(uint64 object) view returns(uint128)
func (blobRegistry *BlobRegistry) PackSliverWeight(object uint64) []byte {
	enc, err := blobRegistry.abi.Pack("sliverWeight", object)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSliverWeight is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x086ea5db.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function sliverWeight(uint64 object) view returns(uint128)
func (blobRegistry *BlobRegistry) TryPackSliverWeight(object uint64) ([]byte, error) {
	return blobRegistry.abi.Pack("sliverWeight", object)
}

// UnpackSliverWeight is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x086ea5db.
//
// Solidity: function sliverWeight(uint64 object) view returns(uint128)
func (blobRegistry *BlobRegistry) UnpackSliverWeight(data []byte) (*big.Int, error) {
	out, err := blobRegistry.abi.Unpack("sliverWeight", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackSold is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x02c7e7af.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function sold() view returns(uint128)
func (blobRegistry *BlobRegistry) PackSold() []byte {
	enc, err := blobRegistry.abi.Pack("sold")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSold is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x02c7e7af.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function sold() view returns(uint128)
func (blobRegistry *BlobRegistry) TryPackSold() ([]byte, error) {
	return blobRegistry.abi.Pack("sold")
}

// UnpackSold is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x02c7e7af.
//
// Solidity: function sold() view returns(uint128)
func (blobRegistry *BlobRegistry) UnpackSold(data []byte) (*big.Int, error) {
	out, err := blobRegistry.abi.Unpack("sold", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackSoldIn is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x423b3c78.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function soldIn(uint32 epoch_) view returns(uint128 sold_, uint256 fee)
func (blobRegistry *BlobRegistry) PackSoldIn(epoch uint32) []byte {
	enc, err := blobRegistry.abi.Pack("soldIn", epoch)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSoldIn is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x423b3c78.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function soldIn(uint32 epoch_) view returns(uint128 sold_, uint256 fee)
func (blobRegistry *BlobRegistry) TryPackSoldIn(epoch uint32) ([]byte, error) {
	return blobRegistry.abi.Pack("soldIn", epoch)
}

// SoldInOutput serves as a container for the return parameters of contract
// method SoldIn.
type SoldInOutput struct {
	Sold *big.Int
	Fee  *big.Int
}

// UnpackSoldIn is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x423b3c78.
//
// Solidity: function soldIn(uint32 epoch_) view returns(uint128 sold_, uint256 fee)
func (blobRegistry *BlobRegistry) UnpackSoldIn(data []byte) (SoldInOutput, error) {
	out, err := blobRegistry.abi.Unpack("soldIn", data)
	outstruct := new(SoldInOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Sold = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.Fee = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackStaking is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4cf088d9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function staking() view returns(address)
func (blobRegistry *BlobRegistry) PackStaking() []byte {
	enc, err := blobRegistry.abi.Pack("staking")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackStaking is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4cf088d9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function staking() view returns(address)
func (blobRegistry *BlobRegistry) TryPackStaking() ([]byte, error) {
	return blobRegistry.abi.Pack("staking")
}

// UnpackStaking is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4cf088d9.
//
// Solidity: function staking() view returns(address)
func (blobRegistry *BlobRegistry) UnpackStaking(data []byte) (common.Address, error) {
	out, err := blobRegistry.abi.Unpack("staking", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackSupportsInterface is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x01ffc9a7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function supportsInterface(bytes4 interfaceId) view returns(bool result)
func (blobRegistry *BlobRegistry) PackSupportsInterface(interfaceId [4]byte) []byte {
	enc, err := blobRegistry.abi.Pack("supportsInterface", interfaceId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSupportsInterface is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x01ffc9a7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function supportsInterface(bytes4 interfaceId) view returns(bool result)
func (blobRegistry *BlobRegistry) TryPackSupportsInterface(interfaceId [4]byte) ([]byte, error) {
	return blobRegistry.abi.Pack("supportsInterface", interfaceId)
}

// UnpackSupportsInterface is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x01ffc9a7.
//
// Solidity: function supportsInterface(bytes4 interfaceId) view returns(bool result)
func (blobRegistry *BlobRegistry) UnpackSupportsInterface(data []byte) (bool, error) {
	out, err := blobRegistry.abi.Unpack("supportsInterface", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackSymbol is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x95d89b41.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function symbol() pure returns(string)
func (blobRegistry *BlobRegistry) PackSymbol() []byte {
	enc, err := blobRegistry.abi.Pack("symbol")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSymbol is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x95d89b41.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function symbol() pure returns(string)
func (blobRegistry *BlobRegistry) TryPackSymbol() ([]byte, error) {
	return blobRegistry.abi.Pack("symbol")
}

// UnpackSymbol is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x95d89b41.
//
// Solidity: function symbol() pure returns(string)
func (blobRegistry *BlobRegistry) UnpackSymbol(data []byte) (string, error) {
	out, err := blobRegistry.abi.Unpack("symbol", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackTokenURI is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc87b56dd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function tokenURI(uint256 ) pure returns(string)
func (blobRegistry *BlobRegistry) PackTokenURI(arg0 *big.Int) []byte {
	enc, err := blobRegistry.abi.Pack("tokenURI", arg0)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTokenURI is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc87b56dd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function tokenURI(uint256 ) pure returns(string)
func (blobRegistry *BlobRegistry) TryPackTokenURI(arg0 *big.Int) ([]byte, error) {
	return blobRegistry.abi.Pack("tokenURI", arg0)
}

// UnpackTokenURI is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc87b56dd.
//
// Solidity: function tokenURI(uint256 ) pure returns(string)
func (blobRegistry *BlobRegistry) UnpackTokenURI(data []byte) (string, error) {
	out, err := blobRegistry.abi.Unpack("tokenURI", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackTransferFrom is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x23b872dd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function transferFrom(address from, address to, uint256 id) payable returns()
func (blobRegistry *BlobRegistry) PackTransferFrom(from common.Address, to common.Address, id *big.Int) []byte {
	enc, err := blobRegistry.abi.Pack("transferFrom", from, to, id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTransferFrom is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x23b872dd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function transferFrom(address from, address to, uint256 id) payable returns()
func (blobRegistry *BlobRegistry) TryPackTransferFrom(from common.Address, to common.Address, id *big.Int) ([]byte, error) {
	return blobRegistry.abi.Pack("transferFrom", from, to, id)
}

// PackUsedNow is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe958f440.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function usedNow() view returns(uint128)
func (blobRegistry *BlobRegistry) PackUsedNow() []byte {
	enc, err := blobRegistry.abi.Pack("usedNow")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUsedNow is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe958f440.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function usedNow() view returns(uint128)
func (blobRegistry *BlobRegistry) TryPackUsedNow() ([]byte, error) {
	return blobRegistry.abi.Pack("usedNow")
}

// UnpackUsedNow is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe958f440.
//
// Solidity: function usedNow() view returns(uint128)
func (blobRegistry *BlobRegistry) UnpackUsedNow(data []byte) (*big.Int, error) {
	out, err := blobRegistry.abi.Unpack("usedNow", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackWal is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa62cd358.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function wal() view returns(address)
func (blobRegistry *BlobRegistry) PackWal() []byte {
	enc, err := blobRegistry.abi.Pack("wal")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWal is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa62cd358.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function wal() view returns(address)
func (blobRegistry *BlobRegistry) TryPackWal() ([]byte, error) {
	return blobRegistry.abi.Pack("wal")
}

// UnpackWal is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa62cd358.
//
// Solidity: function wal() view returns(address)
func (blobRegistry *BlobRegistry) UnpackWal(data []byte) (common.Address, error) {
	out, err := blobRegistry.abi.Unpack("wal", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackWritePrice is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xaf6f855d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function writePrice() view returns(uint64)
func (blobRegistry *BlobRegistry) PackWritePrice() []byte {
	enc, err := blobRegistry.abi.Pack("writePrice")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWritePrice is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xaf6f855d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function writePrice() view returns(uint64)
func (blobRegistry *BlobRegistry) TryPackWritePrice() ([]byte, error) {
	return blobRegistry.abi.Pack("writePrice")
}

// UnpackWritePrice is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xaf6f855d.
//
// Solidity: function writePrice() view returns(uint64)
func (blobRegistry *BlobRegistry) UnpackWritePrice(data []byte) (uint64, error) {
	out, err := blobRegistry.abi.Unpack("writePrice", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// BlobRegistryApproval represents a Approval event raised by the BlobRegistry contract.
type BlobRegistryApproval struct {
	Owner   common.Address
	Account common.Address
	Id      *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const BlobRegistryApprovalEventName = "Approval"

// ContractEventName returns the user-defined event name.
func (BlobRegistryApproval) ContractEventName() string {
	return BlobRegistryApprovalEventName
}

// UnpackApprovalEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Approval(address indexed owner, address indexed account, uint256 indexed id)
func (blobRegistry *BlobRegistry) UnpackApprovalEvent(log *types.Log) (*BlobRegistryApproval, error) {
	event := "Approval"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != blobRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(BlobRegistryApproval)
	if len(log.Data) > 0 {
		if err := blobRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range blobRegistry.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// BlobRegistryApprovalForAll represents a ApprovalForAll event raised by the BlobRegistry contract.
type BlobRegistryApprovalForAll struct {
	Owner      common.Address
	Operator   common.Address
	IsApproved bool
	Raw        *types.Log // Blockchain specific contextual infos
}

const BlobRegistryApprovalForAllEventName = "ApprovalForAll"

// ContractEventName returns the user-defined event name.
func (BlobRegistryApprovalForAll) ContractEventName() string {
	return BlobRegistryApprovalForAllEventName
}

// UnpackApprovalForAllEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ApprovalForAll(address indexed owner, address indexed operator, bool isApproved)
func (blobRegistry *BlobRegistry) UnpackApprovalForAllEvent(log *types.Log) (*BlobRegistryApprovalForAll, error) {
	event := "ApprovalForAll"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != blobRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(BlobRegistryApprovalForAll)
	if len(log.Data) > 0 {
		if err := blobRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range blobRegistry.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// BlobRegistryBlobCertified represents a BlobCertified event raised by the BlobRegistry contract.
type BlobRegistryBlobCertified struct {
	Object         uint64
	BlobId         [32]byte
	Epoch          uint32
	CommitmentRoot [32]byte
	Held           *big.Int
	Signers        *big.Int
	Raw            *types.Log // Blockchain specific contextual infos
}

const BlobRegistryBlobCertifiedEventName = "BlobCertified"

// ContractEventName returns the user-defined event name.
func (BlobRegistryBlobCertified) ContractEventName() string {
	return BlobRegistryBlobCertifiedEventName
}

// UnpackBlobCertifiedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event BlobCertified(uint64 indexed object, bytes32 indexed blobId, uint32 indexed epoch, bytes32 commitmentRoot, uint256 held, uint256 signers)
func (blobRegistry *BlobRegistry) UnpackBlobCertifiedEvent(log *types.Log) (*BlobRegistryBlobCertified, error) {
	event := "BlobCertified"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != blobRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(BlobRegistryBlobCertified)
	if len(log.Data) > 0 {
		if err := blobRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range blobRegistry.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// BlobRegistryBlobExtended represents a BlobExtended event raised by the BlobRegistry contract.
type BlobRegistryBlobExtended struct {
	Object     uint64
	Payer      common.Address
	End        uint32
	Rate       uint64
	Cost       *big.Int
	FutureFees *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const BlobRegistryBlobExtendedEventName = "BlobExtended"

// ContractEventName returns the user-defined event name.
func (BlobRegistryBlobExtended) ContractEventName() string {
	return BlobRegistryBlobExtendedEventName
}

// UnpackBlobExtendedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event BlobExtended(uint64 indexed object, address indexed payer, uint32 end, uint64 rate, uint256 cost, uint256 futureFees)
func (blobRegistry *BlobRegistry) UnpackBlobExtendedEvent(log *types.Log) (*BlobRegistryBlobExtended, error) {
	event := "BlobExtended"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != blobRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(BlobRegistryBlobExtended)
	if len(log.Data) > 0 {
		if err := blobRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range blobRegistry.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// BlobRegistryBlobRegistered represents a BlobRegistered event raised by the BlobRegistry contract.
type BlobRegistryBlobRegistered struct {
	Object       uint64
	BlobId       [32]byte
	Owner        common.Address
	Size         uint64
	ContentRoot  [32]byte
	Epoch        uint32
	End          uint32
	BilledWeight *big.Int
	Rate         uint64
	Deletable    bool
	Reservation  uint64
	Cost         *big.Int
	Reserved     *big.Int
	FutureFees   *big.Int
	Raw          *types.Log // Blockchain specific contextual infos
}

const BlobRegistryBlobRegisteredEventName = "BlobRegistered"

// ContractEventName returns the user-defined event name.
func (BlobRegistryBlobRegistered) ContractEventName() string {
	return BlobRegistryBlobRegisteredEventName
}

// UnpackBlobRegisteredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event BlobRegistered(uint64 indexed object, bytes32 indexed blobId, address indexed owner, uint64 size, bytes32 contentRoot, uint32 epoch, uint32 end, uint128 billedWeight, uint64 rate, bool deletable, uint64 reservation, uint256 cost, uint256 reserved, uint256 futureFees)
func (blobRegistry *BlobRegistry) UnpackBlobRegisteredEvent(log *types.Log) (*BlobRegistryBlobRegistered, error) {
	event := "BlobRegistered"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != blobRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(BlobRegistryBlobRegistered)
	if len(log.Data) > 0 {
		if err := blobRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range blobRegistry.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// BlobRegistryEpochClosed represents a EpochClosed event raised by the BlobRegistry contract.
type BlobRegistryEpochClosed struct {
	Epoch      uint32
	Fee        *big.Int
	Sold       *big.Int
	FutureFees *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const BlobRegistryEpochClosedEventName = "EpochClosed"

// ContractEventName returns the user-defined event name.
func (BlobRegistryEpochClosed) ContractEventName() string {
	return BlobRegistryEpochClosedEventName
}

// UnpackEpochClosedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EpochClosed(uint32 indexed epoch, uint256 fee, uint128 sold, uint256 futureFees)
func (blobRegistry *BlobRegistry) UnpackEpochClosedEvent(log *types.Log) (*BlobRegistryEpochClosed, error) {
	event := "EpochClosed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != blobRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(BlobRegistryEpochClosed)
	if len(log.Data) > 0 {
		if err := blobRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range blobRegistry.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// BlobRegistryEpochOpened represents a EpochOpened event raised by the BlobRegistry contract.
type BlobRegistryEpochOpened struct {
	Epoch      uint32
	Fee        *big.Int
	Sold       *big.Int
	Price      uint64
	WritePrice uint64
	Capacity   *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const BlobRegistryEpochOpenedEventName = "EpochOpened"

// ContractEventName returns the user-defined event name.
func (BlobRegistryEpochOpened) ContractEventName() string {
	return BlobRegistryEpochOpenedEventName
}

// UnpackEpochOpenedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EpochOpened(uint32 indexed epoch, uint256 fee, uint128 sold, uint64 price, uint64 writePrice, uint128 capacity)
func (blobRegistry *BlobRegistry) UnpackEpochOpenedEvent(log *types.Log) (*BlobRegistryEpochOpened, error) {
	event := "EpochOpened"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != blobRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(BlobRegistryEpochOpened)
	if len(log.Data) > 0 {
		if err := blobRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range blobRegistry.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// BlobRegistryHeldChanged represents a HeldChanged event raised by the BlobRegistry contract.
type BlobRegistryHeldChanged struct {
	Object    uint64
	Effective uint32
	Held      *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const BlobRegistryHeldChangedEventName = "HeldChanged"

// ContractEventName returns the user-defined event name.
func (BlobRegistryHeldChanged) ContractEventName() string {
	return BlobRegistryHeldChangedEventName
}

// UnpackHeldChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event HeldChanged(uint64 indexed object, uint32 indexed effective, uint256 held)
func (blobRegistry *BlobRegistry) UnpackHeldChangedEvent(log *types.Log) (*BlobRegistryHeldChanged, error) {
	event := "HeldChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != blobRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(BlobRegistryHeldChanged)
	if len(log.Data) > 0 {
		if err := blobRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range blobRegistry.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// BlobRegistryTransfer represents a Transfer event raised by the BlobRegistry contract.
type BlobRegistryTransfer struct {
	From common.Address
	To   common.Address
	Id   *big.Int
	Raw  *types.Log // Blockchain specific contextual infos
}

const BlobRegistryTransferEventName = "Transfer"

// ContractEventName returns the user-defined event name.
func (BlobRegistryTransfer) ContractEventName() string {
	return BlobRegistryTransferEventName
}

// UnpackTransferEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Transfer(address indexed from, address indexed to, uint256 indexed id)
func (blobRegistry *BlobRegistry) UnpackTransferEvent(log *types.Log) (*BlobRegistryTransfer, error) {
	event := "Transfer"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != blobRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(BlobRegistryTransfer)
	if len(log.Data) > 0 {
		if err := blobRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range blobRegistry.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (blobRegistry *BlobRegistry) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], blobRegistry.abi.Errors["AccountBalanceOverflow"].ID.Bytes()[:4]) {
		return blobRegistry.UnpackAccountBalanceOverflowError(raw[4:])
	}
	if bytes.Equal(raw[:4], blobRegistry.abi.Errors["AlreadyCertified"].ID.Bytes()[:4]) {
		return blobRegistry.UnpackAlreadyCertifiedError(raw[4:])
	}
	if bytes.Equal(raw[:4], blobRegistry.abi.Errors["BalanceQueryForZeroAddress"].ID.Bytes()[:4]) {
		return blobRegistry.UnpackBalanceQueryForZeroAddressError(raw[4:])
	}
	if bytes.Equal(raw[:4], blobRegistry.abi.Errors["CapacityExceeded"].ID.Bytes()[:4]) {
		return blobRegistry.UnpackCapacityExceededError(raw[4:])
	}
	if bytes.Equal(raw[:4], blobRegistry.abi.Errors["CommitmentRootDiffers"].ID.Bytes()[:4]) {
		return blobRegistry.UnpackCommitmentRootDiffersError(raw[4:])
	}
	if bytes.Equal(raw[:4], blobRegistry.abi.Errors["CostTooHigh"].ID.Bytes()[:4]) {
		return blobRegistry.UnpackCostTooHighError(raw[4:])
	}
	if bytes.Equal(raw[:4], blobRegistry.abi.Errors["EpochAlreadyClosed"].ID.Bytes()[:4]) {
		return blobRegistry.UnpackEpochAlreadyClosedError(raw[4:])
	}
	if bytes.Equal(raw[:4], blobRegistry.abi.Errors["EpochChanged"].ID.Bytes()[:4]) {
		return blobRegistry.UnpackEpochChangedError(raw[4:])
	}
	if bytes.Equal(raw[:4], blobRegistry.abi.Errors["EpochNotClosed"].ID.Bytes()[:4]) {
		return blobRegistry.UnpackEpochNotClosedError(raw[4:])
	}
	if bytes.Equal(raw[:4], blobRegistry.abi.Errors["InvalidCertificate"].ID.Bytes()[:4]) {
		return blobRegistry.UnpackInvalidCertificateError(raw[4:])
	}
	if bytes.Equal(raw[:4], blobRegistry.abi.Errors["InvalidCommitmentRoot"].ID.Bytes()[:4]) {
		return blobRegistry.UnpackInvalidCommitmentRootError(raw[4:])
	}
	if bytes.Equal(raw[:4], blobRegistry.abi.Errors["InvalidEpochs"].ID.Bytes()[:4]) {
		return blobRegistry.UnpackInvalidEpochsError(raw[4:])
	}
	if bytes.Equal(raw[:4], blobRegistry.abi.Errors["InvalidParameters"].ID.Bytes()[:4]) {
		return blobRegistry.UnpackInvalidParametersError(raw[4:])
	}
	if bytes.Equal(raw[:4], blobRegistry.abi.Errors["NotHotKey"].ID.Bytes()[:4]) {
		return blobRegistry.UnpackNotHotKeyError(raw[4:])
	}
	if bytes.Equal(raw[:4], blobRegistry.abi.Errors["NotOwnerNorApproved"].ID.Bytes()[:4]) {
		return blobRegistry.UnpackNotOwnerNorApprovedError(raw[4:])
	}
	if bytes.Equal(raw[:4], blobRegistry.abi.Errors["NotPeer"].ID.Bytes()[:4]) {
		return blobRegistry.UnpackNotPeerError(raw[4:])
	}
	if bytes.Equal(raw[:4], blobRegistry.abi.Errors["ObjectExpired"].ID.Bytes()[:4]) {
		return blobRegistry.UnpackObjectExpiredError(raw[4:])
	}
	if bytes.Equal(raw[:4], blobRegistry.abi.Errors["QuorumMissed"].ID.Bytes()[:4]) {
		return blobRegistry.UnpackQuorumMissedError(raw[4:])
	}
	if bytes.Equal(raw[:4], blobRegistry.abi.Errors["SafeERC20FailedOperation"].ID.Bytes()[:4]) {
		return blobRegistry.UnpackSafeERC20FailedOperationError(raw[4:])
	}
	if bytes.Equal(raw[:4], blobRegistry.abi.Errors["SalesPaused"].ID.Bytes()[:4]) {
		return blobRegistry.UnpackSalesPausedError(raw[4:])
	}
	if bytes.Equal(raw[:4], blobRegistry.abi.Errors["ShardHolds"].ID.Bytes()[:4]) {
		return blobRegistry.UnpackShardHoldsError(raw[4:])
	}
	if bytes.Equal(raw[:4], blobRegistry.abi.Errors["ShardHoldsNot"].ID.Bytes()[:4]) {
		return blobRegistry.UnpackShardHoldsNotError(raw[4:])
	}
	if bytes.Equal(raw[:4], blobRegistry.abi.Errors["SizeTooLarge"].ID.Bytes()[:4]) {
		return blobRegistry.UnpackSizeTooLargeError(raw[4:])
	}
	if bytes.Equal(raw[:4], blobRegistry.abi.Errors["TokenAlreadyExists"].ID.Bytes()[:4]) {
		return blobRegistry.UnpackTokenAlreadyExistsError(raw[4:])
	}
	if bytes.Equal(raw[:4], blobRegistry.abi.Errors["TokenDoesNotExist"].ID.Bytes()[:4]) {
		return blobRegistry.UnpackTokenDoesNotExistError(raw[4:])
	}
	if bytes.Equal(raw[:4], blobRegistry.abi.Errors["TransferFromIncorrectOwner"].ID.Bytes()[:4]) {
		return blobRegistry.UnpackTransferFromIncorrectOwnerError(raw[4:])
	}
	if bytes.Equal(raw[:4], blobRegistry.abi.Errors["TransferToNonERC721ReceiverImplementer"].ID.Bytes()[:4]) {
		return blobRegistry.UnpackTransferToNonERC721ReceiverImplementerError(raw[4:])
	}
	if bytes.Equal(raw[:4], blobRegistry.abi.Errors["TransferToZeroAddress"].ID.Bytes()[:4]) {
		return blobRegistry.UnpackTransferToZeroAddressError(raw[4:])
	}
	if bytes.Equal(raw[:4], blobRegistry.abi.Errors["UnknownObject"].ID.Bytes()[:4]) {
		return blobRegistry.UnpackUnknownObjectError(raw[4:])
	}
	if bytes.Equal(raw[:4], blobRegistry.abi.Errors["UnknownShard"].ID.Bytes()[:4]) {
		return blobRegistry.UnpackUnknownShardError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// BlobRegistryAccountBalanceOverflow represents a AccountBalanceOverflow error raised by the BlobRegistry contract.
type BlobRegistryAccountBalanceOverflow struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccountBalanceOverflow()
func BlobRegistryAccountBalanceOverflowErrorID() common.Hash {
	return common.HexToHash("0x01336ceada78fabad14405a17085d2b83769d015f71a4e3fbce7916bc8c74f29")
}

// UnpackAccountBalanceOverflowError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccountBalanceOverflow()
func (blobRegistry *BlobRegistry) UnpackAccountBalanceOverflowError(raw []byte) (*BlobRegistryAccountBalanceOverflow, error) {
	out := new(BlobRegistryAccountBalanceOverflow)
	if err := blobRegistry.abi.UnpackIntoInterface(out, "AccountBalanceOverflow", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// BlobRegistryAlreadyCertified represents a AlreadyCertified error raised by the BlobRegistry contract.
type BlobRegistryAlreadyCertified struct {
	Object uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadyCertified(uint64 object)
func BlobRegistryAlreadyCertifiedErrorID() common.Hash {
	return common.HexToHash("0xf76b06bb5e76bd8c033314658238164ae7f27a92891c4d026fc6d45509ee7295")
}

// UnpackAlreadyCertifiedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadyCertified(uint64 object)
func (blobRegistry *BlobRegistry) UnpackAlreadyCertifiedError(raw []byte) (*BlobRegistryAlreadyCertified, error) {
	out := new(BlobRegistryAlreadyCertified)
	if err := blobRegistry.abi.UnpackIntoInterface(out, "AlreadyCertified", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// BlobRegistryBalanceQueryForZeroAddress represents a BalanceQueryForZeroAddress error raised by the BlobRegistry contract.
type BlobRegistryBalanceQueryForZeroAddress struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BalanceQueryForZeroAddress()
func BlobRegistryBalanceQueryForZeroAddressErrorID() common.Hash {
	return common.HexToHash("0x8f4eb6044d70ec5bf71516c5fb8d3c3aef5dba1bd1c93d779e9c0f269589e79c")
}

// UnpackBalanceQueryForZeroAddressError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BalanceQueryForZeroAddress()
func (blobRegistry *BlobRegistry) UnpackBalanceQueryForZeroAddressError(raw []byte) (*BlobRegistryBalanceQueryForZeroAddress, error) {
	out := new(BlobRegistryBalanceQueryForZeroAddress)
	if err := blobRegistry.abi.UnpackIntoInterface(out, "BalanceQueryForZeroAddress", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// BlobRegistryCapacityExceeded represents a CapacityExceeded error raised by the BlobRegistry contract.
type BlobRegistryCapacityExceeded struct {
	Epoch     uint32
	Wanted    *big.Int
	Available *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CapacityExceeded(uint32 epoch, uint256 wanted, uint256 available)
func BlobRegistryCapacityExceededErrorID() common.Hash {
	return common.HexToHash("0x8b18ff22a0a27fc36f7e8f8fa33703028e9c7046fb76de9da00ff06ad108a94f")
}

// UnpackCapacityExceededError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CapacityExceeded(uint32 epoch, uint256 wanted, uint256 available)
func (blobRegistry *BlobRegistry) UnpackCapacityExceededError(raw []byte) (*BlobRegistryCapacityExceeded, error) {
	out := new(BlobRegistryCapacityExceeded)
	if err := blobRegistry.abi.UnpackIntoInterface(out, "CapacityExceeded", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// BlobRegistryCommitmentRootDiffers represents a CommitmentRootDiffers error raised by the BlobRegistry contract.
type BlobRegistryCommitmentRootDiffers struct {
	Object uint64
	Given  [32]byte
	Stored [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CommitmentRootDiffers(uint64 object, bytes32 given, bytes32 stored)
func BlobRegistryCommitmentRootDiffersErrorID() common.Hash {
	return common.HexToHash("0x6b227b9bf2598fe9d39b58cdadecc7fad2d84bc092b5bb41dd9fad13f9a3bb70")
}

// UnpackCommitmentRootDiffersError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CommitmentRootDiffers(uint64 object, bytes32 given, bytes32 stored)
func (blobRegistry *BlobRegistry) UnpackCommitmentRootDiffersError(raw []byte) (*BlobRegistryCommitmentRootDiffers, error) {
	out := new(BlobRegistryCommitmentRootDiffers)
	if err := blobRegistry.abi.UnpackIntoInterface(out, "CommitmentRootDiffers", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// BlobRegistryCostTooHigh represents a CostTooHigh error raised by the BlobRegistry contract.
type BlobRegistryCostTooHigh struct {
	Cost    *big.Int
	Maximum *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CostTooHigh(uint256 cost, uint256 maximum)
func BlobRegistryCostTooHighErrorID() common.Hash {
	return common.HexToHash("0x0de362474d48e3eae8acb9881b2acab260a363515daa01c9e6c9543d4e638aec")
}

// UnpackCostTooHighError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CostTooHigh(uint256 cost, uint256 maximum)
func (blobRegistry *BlobRegistry) UnpackCostTooHighError(raw []byte) (*BlobRegistryCostTooHigh, error) {
	out := new(BlobRegistryCostTooHigh)
	if err := blobRegistry.abi.UnpackIntoInterface(out, "CostTooHigh", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// BlobRegistryEpochAlreadyClosed represents a EpochAlreadyClosed error raised by the BlobRegistry contract.
type BlobRegistryEpochAlreadyClosed struct {
	Epoch uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error EpochAlreadyClosed(uint32 epoch)
func BlobRegistryEpochAlreadyClosedErrorID() common.Hash {
	return common.HexToHash("0xf7daa8108e3d61e9a495a4f69a3145d4b2a73876ce7837f287ae0975fbfdf50e")
}

// UnpackEpochAlreadyClosedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error EpochAlreadyClosed(uint32 epoch)
func (blobRegistry *BlobRegistry) UnpackEpochAlreadyClosedError(raw []byte) (*BlobRegistryEpochAlreadyClosed, error) {
	out := new(BlobRegistryEpochAlreadyClosed)
	if err := blobRegistry.abi.UnpackIntoInterface(out, "EpochAlreadyClosed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// BlobRegistryEpochChanged represents a EpochChanged error raised by the BlobRegistry contract.
type BlobRegistryEpochChanged struct {
	Expected uint32
	Actual   uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error EpochChanged(uint32 expected, uint32 actual)
func BlobRegistryEpochChangedErrorID() common.Hash {
	return common.HexToHash("0x2cbdc04536c7bb11131a08711c733f394ada3725c9e96ff15b202060b04089be")
}

// UnpackEpochChangedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error EpochChanged(uint32 expected, uint32 actual)
func (blobRegistry *BlobRegistry) UnpackEpochChangedError(raw []byte) (*BlobRegistryEpochChanged, error) {
	out := new(BlobRegistryEpochChanged)
	if err := blobRegistry.abi.UnpackIntoInterface(out, "EpochChanged", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// BlobRegistryEpochNotClosed represents a EpochNotClosed error raised by the BlobRegistry contract.
type BlobRegistryEpochNotClosed struct {
	Epoch uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error EpochNotClosed(uint32 epoch)
func BlobRegistryEpochNotClosedErrorID() common.Hash {
	return common.HexToHash("0xe1337f5d821dc18f7101ca0be23009837e199c198785e6a7024019a5f4a2882d")
}

// UnpackEpochNotClosedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error EpochNotClosed(uint32 epoch)
func (blobRegistry *BlobRegistry) UnpackEpochNotClosedError(raw []byte) (*BlobRegistryEpochNotClosed, error) {
	out := new(BlobRegistryEpochNotClosed)
	if err := blobRegistry.abi.UnpackIntoInterface(out, "EpochNotClosed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// BlobRegistryInvalidCertificate represents a InvalidCertificate error raised by the BlobRegistry contract.
type BlobRegistryInvalidCertificate struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidCertificate()
func BlobRegistryInvalidCertificateErrorID() common.Hash {
	return common.HexToHash("0x1d39f94682eb2e7a1e48043ed42e27dcfea3c7e8a7c7f80ec1c2f7dae3a1c97a")
}

// UnpackInvalidCertificateError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidCertificate()
func (blobRegistry *BlobRegistry) UnpackInvalidCertificateError(raw []byte) (*BlobRegistryInvalidCertificate, error) {
	out := new(BlobRegistryInvalidCertificate)
	if err := blobRegistry.abi.UnpackIntoInterface(out, "InvalidCertificate", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// BlobRegistryInvalidCommitmentRoot represents a InvalidCommitmentRoot error raised by the BlobRegistry contract.
type BlobRegistryInvalidCommitmentRoot struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidCommitmentRoot()
func BlobRegistryInvalidCommitmentRootErrorID() common.Hash {
	return common.HexToHash("0x1c71746e73b9f13ddb91cea56015e6a8323630b8f793549df2a249b9e381baca")
}

// UnpackInvalidCommitmentRootError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidCommitmentRoot()
func (blobRegistry *BlobRegistry) UnpackInvalidCommitmentRootError(raw []byte) (*BlobRegistryInvalidCommitmentRoot, error) {
	out := new(BlobRegistryInvalidCommitmentRoot)
	if err := blobRegistry.abi.UnpackIntoInterface(out, "InvalidCommitmentRoot", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// BlobRegistryInvalidEpochs represents a InvalidEpochs error raised by the BlobRegistry contract.
type BlobRegistryInvalidEpochs struct {
	Epochs  *big.Int
	Minimum *big.Int
	Maximum *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidEpochs(uint256 epochs, uint256 minimum, uint256 maximum)
func BlobRegistryInvalidEpochsErrorID() common.Hash {
	return common.HexToHash("0x36ead99e0b73ad0d638c7b8532596d5cc08e190418ca9adb05b02e68a0d88ceb")
}

// UnpackInvalidEpochsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidEpochs(uint256 epochs, uint256 minimum, uint256 maximum)
func (blobRegistry *BlobRegistry) UnpackInvalidEpochsError(raw []byte) (*BlobRegistryInvalidEpochs, error) {
	out := new(BlobRegistryInvalidEpochs)
	if err := blobRegistry.abi.UnpackIntoInterface(out, "InvalidEpochs", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// BlobRegistryInvalidParameters represents a InvalidParameters error raised by the BlobRegistry contract.
type BlobRegistryInvalidParameters struct {
	Field string
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidParameters(string field)
func BlobRegistryInvalidParametersErrorID() common.Hash {
	return common.HexToHash("0xdd23c3ad2d2c368c81cdce27db69b94c0e919cc8d9f77a822d0551b8564d2c15")
}

// UnpackInvalidParametersError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidParameters(string field)
func (blobRegistry *BlobRegistry) UnpackInvalidParametersError(raw []byte) (*BlobRegistryInvalidParameters, error) {
	out := new(BlobRegistryInvalidParameters)
	if err := blobRegistry.abi.UnpackIntoInterface(out, "InvalidParameters", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// BlobRegistryNotHotKey represents a NotHotKey error raised by the BlobRegistry contract.
type BlobRegistryNotHotKey struct {
	Node   uint32
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotHotKey(uint32 node, address caller)
func BlobRegistryNotHotKeyErrorID() common.Hash {
	return common.HexToHash("0x732e0b6da1bf20f6434d06303544d22f37fca2320014da1acafeec93c758dc41")
}

// UnpackNotHotKeyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotHotKey(uint32 node, address caller)
func (blobRegistry *BlobRegistry) UnpackNotHotKeyError(raw []byte) (*BlobRegistryNotHotKey, error) {
	out := new(BlobRegistryNotHotKey)
	if err := blobRegistry.abi.UnpackIntoInterface(out, "NotHotKey", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// BlobRegistryNotOwnerNorApproved represents a NotOwnerNorApproved error raised by the BlobRegistry contract.
type BlobRegistryNotOwnerNorApproved struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotOwnerNorApproved()
func BlobRegistryNotOwnerNorApprovedErrorID() common.Hash {
	return common.HexToHash("0x4b6e7f183528f8644ff1e11c4a1b9e743abba12b479e5de99dd833f30f023884")
}

// UnpackNotOwnerNorApprovedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotOwnerNorApproved()
func (blobRegistry *BlobRegistry) UnpackNotOwnerNorApprovedError(raw []byte) (*BlobRegistryNotOwnerNorApproved, error) {
	out := new(BlobRegistryNotOwnerNorApproved)
	if err := blobRegistry.abi.UnpackIntoInterface(out, "NotOwnerNorApproved", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// BlobRegistryNotPeer represents a NotPeer error raised by the BlobRegistry contract.
type BlobRegistryNotPeer struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotPeer(address caller)
func BlobRegistryNotPeerErrorID() common.Hash {
	return common.HexToHash("0xc0d40b9f82a97fdaa2e08366ed5a0bc1079ac2bdbe8b4451944ed836a56f5309")
}

// UnpackNotPeerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotPeer(address caller)
func (blobRegistry *BlobRegistry) UnpackNotPeerError(raw []byte) (*BlobRegistryNotPeer, error) {
	out := new(BlobRegistryNotPeer)
	if err := blobRegistry.abi.UnpackIntoInterface(out, "NotPeer", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// BlobRegistryObjectExpired represents a ObjectExpired error raised by the BlobRegistry contract.
type BlobRegistryObjectExpired struct {
	Object uint64
	End    uint32
	Needed uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ObjectExpired(uint64 object, uint32 end, uint32 needed)
func BlobRegistryObjectExpiredErrorID() common.Hash {
	return common.HexToHash("0x5d42bac3cf0e025c0be5cb85237052beca06b0e83a331224050a78675a7180e2")
}

// UnpackObjectExpiredError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ObjectExpired(uint64 object, uint32 end, uint32 needed)
func (blobRegistry *BlobRegistry) UnpackObjectExpiredError(raw []byte) (*BlobRegistryObjectExpired, error) {
	out := new(BlobRegistryObjectExpired)
	if err := blobRegistry.abi.UnpackIntoInterface(out, "ObjectExpired", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// BlobRegistryQuorumMissed represents a QuorumMissed error raised by the BlobRegistry contract.
type BlobRegistryQuorumMissed struct {
	Shards *big.Int
	Quorum *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error QuorumMissed(uint256 shards, uint256 quorum)
func BlobRegistryQuorumMissedErrorID() common.Hash {
	return common.HexToHash("0xfc2d859d0794aaa5ee189b577e3276647e7e7bcbc6527e554814b076e891df88")
}

// UnpackQuorumMissedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error QuorumMissed(uint256 shards, uint256 quorum)
func (blobRegistry *BlobRegistry) UnpackQuorumMissedError(raw []byte) (*BlobRegistryQuorumMissed, error) {
	out := new(BlobRegistryQuorumMissed)
	if err := blobRegistry.abi.UnpackIntoInterface(out, "QuorumMissed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// BlobRegistrySafeERC20FailedOperation represents a SafeERC20FailedOperation error raised by the BlobRegistry contract.
type BlobRegistrySafeERC20FailedOperation struct {
	Token common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeERC20FailedOperation(address token)
func BlobRegistrySafeERC20FailedOperationErrorID() common.Hash {
	return common.HexToHash("0x5274afe73c98b4749fc91ffae6b7b574e7842cb2144a159e9377a5f20b32edf9")
}

// UnpackSafeERC20FailedOperationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeERC20FailedOperation(address token)
func (blobRegistry *BlobRegistry) UnpackSafeERC20FailedOperationError(raw []byte) (*BlobRegistrySafeERC20FailedOperation, error) {
	out := new(BlobRegistrySafeERC20FailedOperation)
	if err := blobRegistry.abi.UnpackIntoInterface(out, "SafeERC20FailedOperation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// BlobRegistrySalesPaused represents a SalesPaused error raised by the BlobRegistry contract.
type BlobRegistrySalesPaused struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SalesPaused()
func BlobRegistrySalesPausedErrorID() common.Hash {
	return common.HexToHash("0x37e555592edcb9fe15108b8e8260cbddad0c73aeba67f74d5f1a93c30e878bc5")
}

// UnpackSalesPausedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SalesPaused()
func (blobRegistry *BlobRegistry) UnpackSalesPausedError(raw []byte) (*BlobRegistrySalesPaused, error) {
	out := new(BlobRegistrySalesPaused)
	if err := blobRegistry.abi.UnpackIntoInterface(out, "SalesPaused", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// BlobRegistryShardHolds represents a ShardHolds error raised by the BlobRegistry contract.
type BlobRegistryShardHolds struct {
	Object uint64
	Shard  uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ShardHolds(uint64 object, uint8 shard)
func BlobRegistryShardHoldsErrorID() common.Hash {
	return common.HexToHash("0x1e7a543d78c0d64e26fc39fd3eedffb9e67848534bf6bce05be209e587f91cdf")
}

// UnpackShardHoldsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ShardHolds(uint64 object, uint8 shard)
func (blobRegistry *BlobRegistry) UnpackShardHoldsError(raw []byte) (*BlobRegistryShardHolds, error) {
	out := new(BlobRegistryShardHolds)
	if err := blobRegistry.abi.UnpackIntoInterface(out, "ShardHolds", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// BlobRegistryShardHoldsNot represents a ShardHoldsNot error raised by the BlobRegistry contract.
type BlobRegistryShardHoldsNot struct {
	Object uint64
	Shard  uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ShardHoldsNot(uint64 object, uint8 shard)
func BlobRegistryShardHoldsNotErrorID() common.Hash {
	return common.HexToHash("0xa6a2bf7ec8662e6fcd2b88c97009247a81d1c44aedc0e3e9a970a7284c0dc8e5")
}

// UnpackShardHoldsNotError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ShardHoldsNot(uint64 object, uint8 shard)
func (blobRegistry *BlobRegistry) UnpackShardHoldsNotError(raw []byte) (*BlobRegistryShardHoldsNot, error) {
	out := new(BlobRegistryShardHoldsNot)
	if err := blobRegistry.abi.UnpackIntoInterface(out, "ShardHoldsNot", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// BlobRegistrySizeTooLarge represents a SizeTooLarge error raised by the BlobRegistry contract.
type BlobRegistrySizeTooLarge struct {
	Size    *big.Int
	Maximum *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SizeTooLarge(uint256 size, uint256 maximum)
func BlobRegistrySizeTooLargeErrorID() common.Hash {
	return common.HexToHash("0x304d3b943975add7fcbe6e24647f1bd82cc2388a47ac682fe039caee80255b01")
}

// UnpackSizeTooLargeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SizeTooLarge(uint256 size, uint256 maximum)
func (blobRegistry *BlobRegistry) UnpackSizeTooLargeError(raw []byte) (*BlobRegistrySizeTooLarge, error) {
	out := new(BlobRegistrySizeTooLarge)
	if err := blobRegistry.abi.UnpackIntoInterface(out, "SizeTooLarge", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// BlobRegistryTokenAlreadyExists represents a TokenAlreadyExists error raised by the BlobRegistry contract.
type BlobRegistryTokenAlreadyExists struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TokenAlreadyExists()
func BlobRegistryTokenAlreadyExistsErrorID() common.Hash {
	return common.HexToHash("0xc991cbb1bf26656e97c9f9e825b1a15131af192e5a8ad0d3787a48638a4d747e")
}

// UnpackTokenAlreadyExistsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TokenAlreadyExists()
func (blobRegistry *BlobRegistry) UnpackTokenAlreadyExistsError(raw []byte) (*BlobRegistryTokenAlreadyExists, error) {
	out := new(BlobRegistryTokenAlreadyExists)
	if err := blobRegistry.abi.UnpackIntoInterface(out, "TokenAlreadyExists", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// BlobRegistryTokenDoesNotExist represents a TokenDoesNotExist error raised by the BlobRegistry contract.
type BlobRegistryTokenDoesNotExist struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TokenDoesNotExist()
func BlobRegistryTokenDoesNotExistErrorID() common.Hash {
	return common.HexToHash("0xceea21b64421b0f133b54487359a4cfed05c132f7ad93e400bc389b1c44f7d7e")
}

// UnpackTokenDoesNotExistError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TokenDoesNotExist()
func (blobRegistry *BlobRegistry) UnpackTokenDoesNotExistError(raw []byte) (*BlobRegistryTokenDoesNotExist, error) {
	out := new(BlobRegistryTokenDoesNotExist)
	if err := blobRegistry.abi.UnpackIntoInterface(out, "TokenDoesNotExist", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// BlobRegistryTransferFromIncorrectOwner represents a TransferFromIncorrectOwner error raised by the BlobRegistry contract.
type BlobRegistryTransferFromIncorrectOwner struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TransferFromIncorrectOwner()
func BlobRegistryTransferFromIncorrectOwnerErrorID() common.Hash {
	return common.HexToHash("0xa1148100b7a051a7c260d3948c4514f272c11602e2f32608ea9ae92eca16e631")
}

// UnpackTransferFromIncorrectOwnerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TransferFromIncorrectOwner()
func (blobRegistry *BlobRegistry) UnpackTransferFromIncorrectOwnerError(raw []byte) (*BlobRegistryTransferFromIncorrectOwner, error) {
	out := new(BlobRegistryTransferFromIncorrectOwner)
	if err := blobRegistry.abi.UnpackIntoInterface(out, "TransferFromIncorrectOwner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// BlobRegistryTransferToNonERC721ReceiverImplementer represents a TransferToNonERC721ReceiverImplementer error raised by the BlobRegistry contract.
type BlobRegistryTransferToNonERC721ReceiverImplementer struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TransferToNonERC721ReceiverImplementer()
func BlobRegistryTransferToNonERC721ReceiverImplementerErrorID() common.Hash {
	return common.HexToHash("0xd1a57ed6c24806c9f10c5c8e411074784b421171a7665fc4a05b5e0f95903d49")
}

// UnpackTransferToNonERC721ReceiverImplementerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TransferToNonERC721ReceiverImplementer()
func (blobRegistry *BlobRegistry) UnpackTransferToNonERC721ReceiverImplementerError(raw []byte) (*BlobRegistryTransferToNonERC721ReceiverImplementer, error) {
	out := new(BlobRegistryTransferToNonERC721ReceiverImplementer)
	if err := blobRegistry.abi.UnpackIntoInterface(out, "TransferToNonERC721ReceiverImplementer", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// BlobRegistryTransferToZeroAddress represents a TransferToZeroAddress error raised by the BlobRegistry contract.
type BlobRegistryTransferToZeroAddress struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TransferToZeroAddress()
func BlobRegistryTransferToZeroAddressErrorID() common.Hash {
	return common.HexToHash("0xea553b3442b8444ed8b0ccbedb10f85cdc3023a296c01cc0fd14e59a1d027a57")
}

// UnpackTransferToZeroAddressError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TransferToZeroAddress()
func (blobRegistry *BlobRegistry) UnpackTransferToZeroAddressError(raw []byte) (*BlobRegistryTransferToZeroAddress, error) {
	out := new(BlobRegistryTransferToZeroAddress)
	if err := blobRegistry.abi.UnpackIntoInterface(out, "TransferToZeroAddress", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// BlobRegistryUnknownObject represents a UnknownObject error raised by the BlobRegistry contract.
type BlobRegistryUnknownObject struct {
	Object uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnknownObject(uint64 object)
func BlobRegistryUnknownObjectErrorID() common.Hash {
	return common.HexToHash("0x59aa4927491969ed68a89ea999565d4cf6a3eb0905637c9b53c61ac7db868179")
}

// UnpackUnknownObjectError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnknownObject(uint64 object)
func (blobRegistry *BlobRegistry) UnpackUnknownObjectError(raw []byte) (*BlobRegistryUnknownObject, error) {
	out := new(BlobRegistryUnknownObject)
	if err := blobRegistry.abi.UnpackIntoInterface(out, "UnknownObject", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// BlobRegistryUnknownShard represents a UnknownShard error raised by the BlobRegistry contract.
type BlobRegistryUnknownShard struct {
	Shard *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnknownShard(uint256 shard)
func BlobRegistryUnknownShardErrorID() common.Hash {
	return common.HexToHash("0x97438c29bb7c95371890a393aa3da9590e4a2491fe0de3d4ca26174f9679a47f")
}

// UnpackUnknownShardError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnknownShard(uint256 shard)
func (blobRegistry *BlobRegistry) UnpackUnknownShardError(raw []byte) (*BlobRegistryUnknownShard, error) {
	out := new(BlobRegistryUnknownShard)
	if err := blobRegistry.abi.UnpackIntoInterface(out, "UnknownShard", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CommitteeMetaData contains all meta data concerning the Committee contract.
var CommitteeMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"uint256[]\",\"name\":\"weights\",\"type\":\"uint256[]\"},{\"internalType\":\"uint256\",\"name\":\"shards\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"cap\",\"type\":\"uint256\"}],\"name\":\"apportion\",\"outputs\":[{\"internalType\":\"uint8[]\",\"name\":\"seats\",\"type\":\"uint8[]\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32[]\",\"name\":\"owners\",\"type\":\"uint32[]\"},{\"internalType\":\"uint32[]\",\"name\":\"members\",\"type\":\"uint32[]\"},{\"internalType\":\"uint8[]\",\"name\":\"seats\",\"type\":\"uint8[]\"}],\"name\":\"assign\",\"outputs\":[{\"internalType\":\"uint32[]\",\"name\":\"next\",\"type\":\"uint32[]\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"shards\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"candidates\",\"type\":\"uint256\"}],\"name\":\"seatCap\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"pure\",\"type\":\"function\"}]",
	ID:  "97158d42c9eabfeb4ef3115e633edfe63b",
	Bin: "0x6080604052348015600e575f5ffd5b50610b5d8061001c5f395ff3fe608060405234801561000f575f5ffd5b506004361061003e575f3560e01c80626f6fce1461004257806387d786641461006b578063d0347f401461008b575b5f5ffd5b6100556100503660046108d1565b6100ac565b6040516100629190610970565b60405180910390f35b61007e6100793660046109b8565b610154565b6040516100629190610a05565b61009e610099366004610a3f565b61019e565b604051908152602001610062565b60606101498787808060200260200160405190810160405280939291908181526020018383602002808284375f9201919091525050604080516020808b0282810182019093528a82529093508a9250899182918501908490808284375f9201919091525050604080516020808a028281018201909352898252909350899250889182918501908490808284375f920191909152506101b292505050565b979650505050505050565b60606101958585808060200260200160405190810160405280939291908181526020018383602002808284375f920191909152508792508691506104f89050565b95945050505050565b5f6101a9838361070a565b90505b92915050565b82516060908067ffffffffffffffff8111156101d0576101d0610a5f565b6040519080825280602002602001820160405280156101f9578160200160208202803683370190505b5091505f845167ffffffffffffffff81111561021757610217610a5f565b604051908082528060200260200182016040528015610240578160200160208202803683370190505b506040805161020080825261402082019092529192505f919060208201614000803683370190505090505f5b86518110156103235785818151811061028757610287610a73565b602002602001015160ff168382815181106102a4576102a4610a73565b6020026020010181815250508060088883815181106102c5576102c5610a73565b602002602001015163ffffffff16901b1782610300848a85815181106102ed576102ed610a73565b602002602001015163ffffffff16610781565b8151811061031057610310610a73565b602090810291909101015260010161026c565b505f5b83811015610412575f82610346848b85815181106102ed576102ed610a73565b8151811061035657610356610a73565b602002602001015190505f60ff82169050815f148061038d575084818151811061038257610382610a73565b60200260200101515f145b1561039957505061040a565b8481815181106103ab576103ab610a73565b6020026020010180516103bd90610a9b565b905289518a90849081106103d3576103d3610a73565b60200260200101518784815181106103ed576103ed610a73565b602002602001019063ffffffff16908163ffffffff168152505050505b600101610326565b505f5f5b848110156104ec5785818151811061043057610430610a73565b602002602001015163ffffffff165f036104e4575b83828151811061045757610457610a73565b60200260200101515f036104755761046e82610ab0565b9150610445565b83828151811061048757610487610a73565b60200260200101805161049990610a9b565b905287518890839081106104af576104af610a73565b60200260200101518682815181106104c9576104c9610a73565b602002602001019063ffffffff16908163ffffffff16815250505b600101610416565b50505050509392505050565b82516060908067ffffffffffffffff81111561051657610516610a5f565b60405190808252806020026020018201604052801561053f578160200160208202803683370190505b5091505f8167ffffffffffffffff81111561055c5761055c610a5f565b604051908082528060200260200182016040528015610585578160200160208202803683370190505b5090505f5b828110156105e95784156105c2576105bd8782815181106105ad576105ad610a73565b60200260200101516001836107fb565b6105c4565b5f5b8282815181106105d6576105d6610a73565b602090810291909101015260010161058a565b505f5b858110156106ff575f6105fe83610830565b9050805f03610655578367ffffffffffffffff81111561062057610620610a5f565b604051908082528060200260200182016040528015610649578160200160208202803683370190505b50945050505050610703565b5f61066460ff83811690610ac8565b90505f86828151811061067957610679610a73565b60200260200101805161068b90610adb565b60ff16908190529050878110156106d1576106cc8a83815181106106b1576106b1610a73565b60200260200101518260016106c69190610af9565b846107fb565b6106d3565b5f5b8583815181106106e5576106e5610a73565b6020026020010181815250505050508060010190506105ec565b5050505b9392505050565b5f815f0361071957505f6101ac565b6014821061073d576107366001610731600a86610b20565b610866565b9050610764565b6107618361075c600185610752846002610b33565b6107319190610b20565b61087b565b90505b600482106101ac576101a98161075c600160036107528289610ac8565b5f61078e61020083610b4a565b90505b8281815181106107a3576107a3610a73565b60200260200101515f141580156107d757508160088483815181106107ca576107ca610a73565b6020026020010151901c14155b156101ac576102006107ea826001610af9565b6107f49190610b4a565b9050610791565b5f835f0361080a57505f610703565b6108158260ff610ac8565b600861082585602088901b610b20565b901b17949350505050565b5f60208201825160051b81015b8082101561085f57815183811115610853578093505b5060208201915061083d565b5050919050565b5f81831161087457816101a9565b5090919050565b5f81831061087457816101a9565b5f5f83601f840112610899575f5ffd5b50813567ffffffffffffffff8111156108b0575f5ffd5b6020830191508360208260051b85010111156108ca575f5ffd5b9250929050565b5f5f5f5f5f5f606087890312156108e6575f5ffd5b863567ffffffffffffffff8111156108fc575f5ffd5b61090889828a01610889565b909750955050602087013567ffffffffffffffff811115610927575f5ffd5b61093389828a01610889565b909550935050604087013567ffffffffffffffff811115610952575f5ffd5b61095e89828a01610889565b979a9699509497509295939492505050565b602080825282518282018190525f918401906040840190835b818110156109ad57835163ffffffff16835260209384019390920191600101610989565b509095945050505050565b5f5f5f5f606085870312156109cb575f5ffd5b843567ffffffffffffffff8111156109e1575f5ffd5b6109ed87828801610889565b90989097506020870135966040013595509350505050565b602080825282518282018190525f918401906040840190835b818110156109ad57835160ff16835260209384019390920191600101610a1e565b5f5f60408385031215610a50575f5ffd5b50508035926020909101359150565b634e487b7160e01b5f52604160045260245ffd5b634e487b7160e01b5f52603260045260245ffd5b634e487b7160e01b5f52601160045260245ffd5b5f81610aa957610aa9610a87565b505f190190565b5f60018201610ac157610ac1610a87565b5060010190565b818103818111156101ac576101ac610a87565b5f60ff821660ff8103610af057610af0610a87565b60010192915050565b808201808211156101ac576101ac610a87565b634e487b7160e01b5f52601260045260245ffd5b5f82610b2e57610b2e610b0c565b500490565b80820281158282048414176101ac576101ac610a87565b5f82610b5857610b58610b0c565b50069056",
}

// Committee is an auto generated Go binding around an Ethereum contract.
type Committee struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Committee) GetABI() abi.ABI {
	return c.abi
}

// NewCommittee creates a new instance of Committee.
func NewCommittee() *Committee {
	parsed, err := CommitteeMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Committee{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Committee) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackApportion is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x87d78664.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function apportion(uint256[] weights, uint256 shards, uint256 cap) pure returns(uint8[] seats)
func (committee *Committee) PackApportion(weights []*big.Int, shards *big.Int, cap *big.Int) []byte {
	enc, err := committee.abi.Pack("apportion", weights, shards, cap)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackApportion is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x87d78664.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function apportion(uint256[] weights, uint256 shards, uint256 cap) pure returns(uint8[] seats)
func (committee *Committee) TryPackApportion(weights []*big.Int, shards *big.Int, cap *big.Int) ([]byte, error) {
	return committee.abi.Pack("apportion", weights, shards, cap)
}

// UnpackApportion is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x87d78664.
//
// Solidity: function apportion(uint256[] weights, uint256 shards, uint256 cap) pure returns(uint8[] seats)
func (committee *Committee) UnpackApportion(data []byte) ([]uint8, error) {
	out, err := committee.abi.Unpack("apportion", data)
	if err != nil {
		return *new([]uint8), err
	}
	out0 := *abi.ConvertType(out[0], new([]uint8)).(*[]uint8)
	return out0, nil
}

// PackAssign is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x006f6fce.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function assign(uint32[] owners, uint32[] members, uint8[] seats) pure returns(uint32[] next)
func (committee *Committee) PackAssign(owners []uint32, members []uint32, seats []uint8) []byte {
	enc, err := committee.abi.Pack("assign", owners, members, seats)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAssign is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x006f6fce.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function assign(uint32[] owners, uint32[] members, uint8[] seats) pure returns(uint32[] next)
func (committee *Committee) TryPackAssign(owners []uint32, members []uint32, seats []uint8) ([]byte, error) {
	return committee.abi.Pack("assign", owners, members, seats)
}

// UnpackAssign is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x006f6fce.
//
// Solidity: function assign(uint32[] owners, uint32[] members, uint8[] seats) pure returns(uint32[] next)
func (committee *Committee) UnpackAssign(data []byte) ([]uint32, error) {
	out, err := committee.abi.Unpack("assign", data)
	if err != nil {
		return *new([]uint32), err
	}
	out0 := *abi.ConvertType(out[0], new([]uint32)).(*[]uint32)
	return out0, nil
}

// PackSeatCap is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd0347f40.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function seatCap(uint256 shards, uint256 candidates) pure returns(uint256)
func (committee *Committee) PackSeatCap(shards *big.Int, candidates *big.Int) []byte {
	enc, err := committee.abi.Pack("seatCap", shards, candidates)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSeatCap is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd0347f40.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function seatCap(uint256 shards, uint256 candidates) pure returns(uint256)
func (committee *Committee) TryPackSeatCap(shards *big.Int, candidates *big.Int) ([]byte, error) {
	return committee.abi.Pack("seatCap", shards, candidates)
}

// UnpackSeatCap is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd0347f40.
//
// Solidity: function seatCap(uint256 shards, uint256 candidates) pure returns(uint256)
func (committee *Committee) UnpackSeatCap(data []byte) (*big.Int, error) {
	out, err := committee.abi.Unpack("seatCap", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// ElectionsMetaData contains all meta data concerning the Elections contract.
var ElectionsMetaData = bind.MetaData{
	ABI: "[{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint32[]\",\"name\":\"members\",\"type\":\"uint32[]\"},{\"indexed\":false,\"internalType\":\"uint8[]\",\"name\":\"seats\",\"type\":\"uint8[]\"},{\"indexed\":false,\"internalType\":\"uint32[]\",\"name\":\"owners\",\"type\":\"uint32[]\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"x_a\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"x_b\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"y_a\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"y_b\",\"type\":\"bytes32\"}],\"indexed\":false,\"internalType\":\"structBLS.G1Point\",\"name\":\"key\",\"type\":\"tuple\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"repeated\",\"type\":\"bool\"}],\"name\":\"CommitteeSelected\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"now_\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"notBefore\",\"type\":\"uint256\"}],\"name\":\"TooEarly\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"signers\",\"type\":\"uint256\"}],\"name\":\"UnknownSigners\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"enumIStaking.Phase\",\"name\":\"phase\",\"type\":\"uint8\"}],\"name\":\"WrongPhase\",\"type\":\"error\"}]",
	ID:  "37ced55526e060195935c5709a5ddcad42",
	Bin: "0x612633610034600b8282823980515f1a607314602857634e487b7160e01b5f525f60045260245ffd5b305f52607381538281f3fe730000000000000000000000000000000000000000301460806040526004361061004a575f3560e01c8063101177a71461004e5780632c2c66dc1461006f578063d047d202146100bd575b5f5ffd5b818015610059575f5ffd5b5061006d610068366004611d9e565b6100dc565b005b61008261007d366004611db5565b6102c9565b604080518351815260208085015190820152838201519181019190915260609283015192810192909252608082015260a00160405180910390f35b8180156100c8575f5ffd5b5061006d6100d7366004611d9e565b6104a5565b600d810154600160d01b900460ff161561010157600d01805461ffff60d01b19169055565b5f816015015f0180548060200260200160405190810160405280929190818152602001828054801561017b57602002820191905f5260205f20905f905b82829054906101000a900463ffffffff1663ffffffff168152602001906004019060208260030104928301926001038202915080841161013e5790505b505050505090505f5b81518110156101e9575f836023015f8484815181106101a5576101a5611dd5565b60209081029190910181015163ffffffff1682528101919091526040015f20805460ff92909216600160a01b0260ff60a01b19909216919091179055600101610184565b50601b820160158301806101fd8382611eb2565b5060018181019061021090840182611fa8565b50600282810154908201556003808301549082015560048083015490820155600591820154910155601b82015f6102478282611cc1565b610254600183015f611ce2565b505f600282018190556003820181905560048201819055600590910181905561027c83610902565b835490915060ff1661028e8482610ae2565b600361029b600183612034565b6102a5919061205b565b600d94909401805460ff60d81b19169490921115600160d81b029390931790555050565b6102f060405180608001604052805f81526020015f81526020015f81526020015f81525090565b5f5f846015015f0180548060200260200160405190810160405280929190818152602001828054801561036b57602002820191905f5260205f20905f905b82829054906101000a900463ffffffff1663ffffffff168152602001906004019060208260030104928301926001038202915080841161032e5790505b50505050509050805184901c5f1484906103a457604051635b32020560e11b815260040161039b91815260200190565b60405180910390fd5b50604080516080810182526017870154815260188701546020820152601987015491810191909152601a860154606082015292505f5b815181101561049c578085901c600116600103610413575f81815260218701602052604090205461040c908490610d42565b9250610494565b6104918461048c886023015f86868151811061043157610431611dd5565b602002602001015163ffffffff1663ffffffff1681526020019081526020015f206003016040518060800160405290815f82015481526020016001820154815260200160028201548152602001600382015481525050610d4c565b610e22565b93505b6001016103da565b50509250929050565b5f6104af82610e77565b90505f8160038111156104c4576104c461206e565b1415426104d084610ece565b90916104f85760405163e58369d160e01b81526004810192909252602482015260440161039b565b506001905081600381111561050f5761050f61206e565b148190610530576040516396fe8cdd60e01b815260040161039b9190612082565b50600d8201805460ff60c01b1916600160c01b179055815460ff165f806105578584610f10565b915091505f6105668685611105565b905082515f0361072757600d8601805460ff60d01b1916600160d01b1790556040805160158801805460806020820284018101909452606083018181525f948492849184018282801561060157602002820191905f5260205f20905f905b82829054906101000a900463ffffffff1663ffffffff16815260200190600401906020826003010492830192600103820291508084116105c45790505b505050505081526020016001820180548060200260200160405190810160405280929190818152602001828054801561067457602002820191905f5260205f20905f905b825461010083900a900460ff168152602060019283018181049485019490930390920291018084116106455790505b50505091835250506040805160808101825260028401548152600384015460208281019190915260048501549282019290925260059093015460608401520152600d8801549091506106cd9063ffffffff1660016120a8565b63ffffffff167f4be462af78f75bed834947c0d917d82bf17da5ce3d05362be4687390235a0e08825f015183602001518585604001516001604051610716959493929190612137565b60405180910390a250505050505050565b600c8601546040516237b7e760e11b81525f916001600160a01b031690626f6fce9061075b908590889088906004016121b4565b5f60405180830381865afa158015610775573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f1916820160405261079c919081019061224a565b90505f5b85811015610843578281815181106107ba576107ba611dd5565b602002602001015163ffffffff168282815181106107da576107da611dd5565b602002602001015163ffffffff161461083b578181815181106107ff576107ff611dd5565b6020026020010151886014015f8381526020019081526020015f205f01600c6101000a81548163ffffffff021916908363ffffffff1602179055505b6001016107a0565b505f61084f88866111a7565b8051601d8a0155602080820151601e8b01556040820151601f8b01556060820151908a01559050848482601b8b015f601c8d0161088c85826122e7565b50610899905084826123c5565b505050600d8901546108b3915063ffffffff1660016120a8565b63ffffffff167f4be462af78f75bed834947c0d917d82bf17da5ce3d05362be4687390235a0e08868685855f6040516108f0959493929190612137565b60405180910390a25050505050505050565b5f5f826015015f0180548060200260200160405190810160405280929190818152602001828054801561097d57602002820191905f5260205f20905f905b82829054906101000a900463ffffffff1663ffffffff16815260200190600401906020826003010492830192600103820291508084116109405790505b505050505090505f836015016001018054806020026020016040519081016040528092919081815260200182805480156109f157602002820191905f5260205f20905f905b825461010083900a900460ff168152602060019283018181049485019490930390920291018084116109c25790505b505050505090505f5b8251811015610ada575f856023015f858481518110610a1b57610a1b611dd5565b602002602001015163ffffffff1663ffffffff1681526020019081526020015f209050828281518110610a5057610a50611dd5565b6020908102919091010151815460ff848116600160a81b0260ff60a81b1991909316600160a01b021661ffff60a01b1990911617178155600d860154610aa190829063ffffffff9081169061125916565b15610ad157828281518110610ab857610ab8611dd5565b602002602001015160ff1685610ace919061249c565b94505b506001016109fa565b505050919050565b600d820154600183015463ffffffff918216915f91610b029116836120a8565b60158501549091505f9067ffffffffffffffff811115610b2457610b24611de9565b604051908082528060200260200182016040528015610b4d578160200160208202803683370190505b5090505f5b84811015610cf7575f8181526014870160209081526040918290208251608081018452905463ffffffff80821683526401000000008204811693830193909352600160401b8104831693820193909352600160601b909204166060820181905215610c7c5780515f9063ffffffff1615610bcc5784610bce565b855b6040805160808101825260609485015163ffffffff908116825289811660208084019182529482168385019081525f97840188815289895260148f0190965293909620825181549751945195518316600160601b0263ffffffff60601b19968416600160401b02969096166fffffffffffffffff0000000000000000199584166401000000000267ffffffffffffffff19909916919093161796909617929092169190911791909117909255505b805163ffffffff165f9081526023880160205260409020548351600160a81b90910460ff1690610cd0908490869084908110610cba57610cba611dd5565b60200260200101516112a190919063ffffffff16565b848281518110610ce257610ce2611dd5565b60209081029190910101525050600101610b52565b505f5b8151811015610d3a57818181518110610d1557610d15611dd5565b6020908102919091018101515f83815260218901909252604090912055600101610cfa565b505050505050565b8181175b92915050565b610d7360405180608001604052805f81526020015f81526020015f81526020015f81525090565b60608201515f7f64774b84f38512bf6730d2a0f6b0f6241eabfffeb153ffffb9feffffffffaaab8211610da6575f610da9565b60015b60ff1684604001515f1c6f1a0111ea397fe69a4b1ba7b6434bacd7610dce9190612034565b610dd89190612034565b604080516080810182528651815260209687015196810196909652850152507f64774b84f38512bf6730d2a0f6b0f6241eabfffeb153ffffb9feffffffffaaab0360608301525090565b610e4960405180608001604052805f81526020015f81526020015f81526020015f81525090565b608083825e608082608083015e60808161010083600b5afa60803d1416610d465763d6cc76eb5f526004601cfd5b600d8101545f90600160c81b900460ff1615610e9557506003919050565b600d820154600160c01b900460ff1615610eb157506002919050565b610eba82610ece565b4210610ec7576001610d46565b5f92915050565b80545f90610ee990600290610100900463ffffffff166124af565b600d830154610d469163ffffffff1690640100000000900467ffffffffffffffff1661249c565b6060806060610f1e856112a9565b8151919450915060041115610f435750604080515f81526020810190915291506110fe565b600c8501548351604051630340d1fd60e61b81526001600160a01b039092169182916387d786649185918991859163d0347f4091610f8e918591600401918252602082015260400190565b602060405180830381865afa158015610fa9573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610fcd91906124d6565b6040518463ffffffff1660e01b8152600401610feb939291906124ed565b5f60405180830381865afa158015611005573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f1916820160405261102c919081019061253b565b92505f5f5b85518110156110f55784818151811061104c5761104c611dd5565b602002602001015160ff165f03156110ed5785818151811061107057611070611dd5565b602002602001015185828151811061108a5761108a611dd5565b60200260200101518784815181106110a4576110a4611dd5565b602002602001018785815181106110bd576110bd611dd5565b602002602001018260ff1660ff168152508263ffffffff1663ffffffff168152505050816110ea906125d0565b91505b600101611031565b50808552835250505b9250929050565b60608167ffffffffffffffff81111561112057611120611de9565b604051908082528060200260200182016040528015611149578160200160208202803683370190505b5090505f5b828110156111a0575f818152601485016020526040902054825163ffffffff9091169083908390811061118357611183611dd5565b63ffffffff9092166020928302919091019091015260010161114e565b5092915050565b6111ce60405180608001604052805f81526020015f81526020015f81526020015f81525090565b5f5b82518110156111a05761124f82856023015f8685815181106111f4576111f4611dd5565b602002602001015163ffffffff1663ffffffff1681526020019081526020015f206003016040518060800160405290815f82015481526020016001820154815260200160028201548152602001600382015481525050610e22565b91506001016111d0565b81545f90600160b81b900460ff16801561129a57508254600160d01b900463ffffffff16158061129a5750825463ffffffff600160d01b9091048116908316105b9392505050565b6001901b1790565b6060808260220180548060200260200160405190810160405280929190818152602001828054801561132357602002820191905f5260205f20905f905b82829054906101000a900463ffffffff1663ffffffff16815260200190600401906020826003010492830192600103820291508084116112e65790505b50505050509150815167ffffffffffffffff81111561134457611344611de9565b60405190808252806020026020018201604052801561136d578160200160208202803683370190505b5090505f5f5b8351811015611422575f6113a08686848151811061139357611393611dd5565b602002602001015161142f565b9050805f036113af575061141a565b8482815181106113c1576113c1611dd5565b6020026020010151818685815181106113dc576113dc611dd5565b602002602001018686815181106113f5576113f5611dd5565b602090810291909101019190915263ffffffff9091169052611416836125d0565b9250505b600101611373565b5080835280825250915091565b63ffffffff8082165f9081526023840160205260408120600d8501546001820154929391929116906001600160a01b0316158061147457508154600160c01b900460ff165b8061148f575061148f6114888260016120a8565b8390611259565b1561149e575f92505050610d46565b5f5f6114b36114ad8888611519565b846117da565b600289015491935091506001600160801b03168210156114d9575f945050505050610d46565b61150e6114e6828461249c565b6002890154611503908590600160801b900463ffffffff16611e11565b808218908211021890565b979650505050505050565b611521611d01565b63ffffffff82165f908152602584016020908152604080832081516101208101835281546001600160801b038082168352600160801b909104811694820194909452600182015490931683830152815180830192839052929390926060850192909160028086019290918390855b82829054906101000a90046001600160801b03166001600160801b031681526020019060100190602082600f0104928301926001038202915080841161158f575050509284525050604080518082019182905260209093019291506003840190600290825f855b82829054906101000a90046001600160801b03166001600160801b031681526020019060100190602082600f010492830192600103820291508084116115f6575050509284525050604080518082019182905260209093019291506004840190600290825f855b82829054906101000a90046001600160801b03166001600160801b031681526020019060100190602082600f0104928301926001038202915080841161165d575050509284525050604080518082019182905260209093019291506005840190600290825f855b82829054906101000a90046001600160801b03166001600160801b031681526020019060100190602082600f010492830192600103820291508084116116c4575050509284525050506006919091015463ffffffff80821660208401526401000000009091048116604090920191909152600d850154919250165b8063ffffffff168260e0015163ffffffff1610801561179d575060c0820151602080820151915160a0850151808301519051608087015180850151905160608901519586015195516001600160801b03961717171717179091171615155b156117b1576117ab82611917565b5061173f565b8063ffffffff168260e0015163ffffffff1610156111a05763ffffffff1660e082015292915050565b6040820151825160e08401516001600160801b03928316929091169063ffffffff8085169116116110fe575f6118116002856125e8565b63ffffffff1690505f611825826001612034565b90508560a00151816002811061183d5761183d611dd5565b60200201516001600160801b031661187c8760c00151846002811061186457611864611dd5565b60200201516001600160801b03168087039087110290565b611886919061249c565b93505f8660800151836002811061189f5761189f611dd5565b60200201516001600160801b0316905080156118dd5760208701516118d090829086906001600160801b0316611c4a565b6118da9085612034565b93505b866060015182600281106118f3576118f3611dd5565b602002015161190b906001600160801b03168561249c565b93505050509250929050565b6040805160c0810182525f6080820181815260a0830182905282526020820181905291810182905260608101919091525f60028360e0015161195991906125e8565b63ffffffff1690505f61196d826001612034565b8451602080870180516040805180820190915289516001600160801b03908116825292518316938101939093529187526080880151939450918216929116905f9085600281106119bf576119bf611dd5565b60200201516001600160801b031690505f876060015185600281106119e6576119e6611dd5565b60200201516001600160801b031690505f8215611a0d57611a08838686611c77565b611a0f565b5f5b90505f8415611a2857611a23838688611c77565b611a2a565b825b905082611a378388612034565b611a41919061249c565b955080611a4e8587612034565b611a58919061249c565b9450845f03611a7c57611a6a86611c9c565b6001600160801b031660608a01525f95505b611a8582611c9c565b6001600160801b031660208a0152611a9c86611c9c565b611aa586611c9c565b6001600160801b0390811660208d0152168a5260808a01515f9081908a60028110611ad257611ad2611dd5565b602002018c606001518a60028110611aec57611aec611dd5565b60200201826001600160801b03166001600160801b0316815250826001600160801b03166001600160801b031681525050505f611b5f8b604001516001600160801b03168c60c001518b60028110611b4657611b46611dd5565b60200201516001600160801b0316808218908211021890565b9050611b6a81611c9c565b6001600160801b031660408b015260a08b0151611bc8908960028110611b9257611b92611dd5565b60200201516001600160801b0316828d604001516001600160801b0316611bb99190612034565b611bc3919061249c565b611c9c565b6001600160801b031660408c015260c08b01515f9081908b60028110611bf057611bf0611dd5565b602002018d60a001518b60028110611c0a57611c0a611dd5565b6001600160801b0393841660209190910291909101529116905260e08b018051611c339061260f565b63ffffffff16905250979998505050505050505050565b82820283158482048414178202611c685763ad251c275f526004601cfd5b81810615159190040192915050565b82820283158482048414178202611c955763ad251c275f526004601cfd5b0492915050565b5f600160801b8210611cb057611cb0611cb4565b5090565b6335278d125f526004601cfd5b5080545f825560070160089004905f5260205f2090611ce09190611d64565b565b5080545f8255601f0160209004905f5260205f2090611ce09190611d64565b60408051610120810182525f808252602082018190529181019190915260608101611d2a611d80565b8152602001611d37611d80565b8152602001611d44611d80565b8152602001611d51611d80565b81525f6020820181905260409091015290565b5f5b80821115611d7b575f81840155600101611d66565b505050565b60405180604001604052806002906020820280368337509192915050565b5f60208284031215611dae575f5ffd5b5035919050565b5f5f60408385031215611dc6575f5ffd5b50508035926020909101359150565b634e487b7160e01b5f52603260045260245ffd5b634e487b7160e01b5f52604160045260245ffd5b634e487b7160e01b5f52601160045260245ffd5b8082028115828204841417610d4657610d46611dfd565b5f5b82811015611d7b575f82820155600101611e2a565b600160401b821115611e5357611e53611de9565b805482825580831015611d7b576007830160031c825f528060205f2001601c8560021b168015611e9857611e98815f19840180545f198360200360031b1c1681555050565b50611eab826007850160031c0382611e28565b5050505050565b818103611ebd575050565b815467ffffffffffffffff811115611ed757611ed7611de9565b611ee18183611e3f565b5f838152602090205f838152602090208260031c82545f5b82811015611f165760019485018054858301939093559401611ef9565b5060071985169350838514611f36575f1984860360051b1b198116838301555b50505050505050565b600160401b821115611f5357611f53611de9565b805482825580831015611d7b57601f830160051c825f528060205f2001601f85168015611f9557611f95815f19840180545f198360200360031b1c1681555050565b50611eab82601f850160051c0382611e28565b818103611fb3575050565b815467ffffffffffffffff811115611fcd57611fcd611de9565b611fd78183611f3f565b5f838152602090205f838152602090208260051c82545f5b8281101561200c5760019485018054858301939093559401611fef565b50601f1985169350838514611f36575f1984860360031b1b1981168383015550505050505050565b81810381811115610d4657610d46611dfd565b634e487b7160e01b5f52601260045260245ffd5b5f8261206957612069612047565b500490565b634e487b7160e01b5f52602160045260245ffd5b60208101600483106120a257634e487b7160e01b5f52602160045260245ffd5b91905290565b63ffffffff8181168382160190811115610d4657610d46611dfd565b5f8151808452602084019350602083015f5b828110156120fa57815163ffffffff168652602095860195909101906001016120d6565b5093949350505050565b5f8151808452602084019350602083015f5b828110156120fa57815160ff16865260209586019590910190600101612116565b61010081525f61214b6101008301886120c4565b828103602084015261215d8188612104565b9050828103604084015261217181876120c4565b9150506121a26060830185805182526020810151602083015260408101516040830152606081015160608301525050565b82151560e08301529695505050505050565b606081525f6121c660608301866120c4565b82810360208401526121d881866120c4565b905082810360408401526121ec8185612104565b9695505050505050565b604051601f8201601f1916810167ffffffffffffffff8111828210171561221f5761221f611de9565b604052919050565b5f67ffffffffffffffff82111561224057612240611de9565b5060051b60200190565b5f6020828403121561225a575f5ffd5b815167ffffffffffffffff811115612270575f5ffd5b8201601f81018413612280575f5ffd5b805161229361228e82612227565b6121f6565b8082825260208201915060208360051b8501019250868311156122b4575f5ffd5b6020840193505b828410156121ec57835163ffffffff811681146122d6575f5ffd5b8252602093840193909101906122bb565b815167ffffffffffffffff81111561230157612301611de9565b61230b8183611f3f565b6020830161231e835f9081526020902090565b8260051c5f5b8181101561237b575f5f5b602081101561236e5761235d612346875160ff1690565b60ff908116600384901b90811b91901b1984161790565b60209690960195915060010161232f565b5083820155600101612324565b50601f1984168085038186146123bb575f5f5b828110156123b5576123a4612346885160ff1690565b60209790970196915060010161238e565b50848401555b5050505050505050565b815167ffffffffffffffff8111156123df576123df611de9565b6123e98183611e3f565b602083016123fc835f9081526020902090565b8260031c5f5b8181101561245f575f5f5b600881101561245257612441612427875163ffffffff1690565b63ffffffff908116600584901b90811b91901b1984161790565b60209690960195915060010161240d565b5083820155600101612402565b5060071984168085038186146123bb575f5f5b828110156123b55761248b612427885163ffffffff1690565b602097909701969150600101612472565b80820180821115610d4657610d46611dfd565b5f63ffffffff8316806124c4576124c4612047565b8063ffffffff84160491505092915050565b5f602082840312156124e6575f5ffd5b5051919050565b606080825284519082018190525f9060208601906080840190835b81811015612526578351835260209384019390920191600101612508565b50506020840195909552505060400152919050565b5f6020828403121561254b575f5ffd5b815167ffffffffffffffff811115612561575f5ffd5b8201601f81018413612571575f5ffd5b805161257f61228e82612227565b8082825260208201915060208360051b8501019250868311156125a0575f5ffd5b6020840193505b828410156121ec57835160ff811681146125bf575f5ffd5b8252602093840193909101906125a7565b5f600182016125e1576125e1611dfd565b5060010190565b5f63ffffffff8316806125fd576125fd612047565b8063ffffffff84160691505092915050565b5f63ffffffff821663ffffffff810361262a5761262a611dfd565b6001019291505056",
}

// Elections is an auto generated Go binding around an Ethereum contract.
type Elections struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Elections) GetABI() abi.ABI {
	return c.abi
}

// NewElections creates a new instance of Elections.
func NewElections() *Elections {
	parsed, err := ElectionsMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Elections{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Elections) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// ElectionsCommitteeSelected represents a CommitteeSelected event raised by the Elections contract.
type ElectionsCommitteeSelected struct {
	Epoch    uint32
	Members  []uint32
	Seats    []uint8
	Owners   []uint32
	Key      BLSG1Point
	Repeated bool
	Raw      *types.Log // Blockchain specific contextual infos
}

const ElectionsCommitteeSelectedEventName = "CommitteeSelected"

// ContractEventName returns the user-defined event name.
func (ElectionsCommitteeSelected) ContractEventName() string {
	return ElectionsCommitteeSelectedEventName
}

// UnpackCommitteeSelectedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event CommitteeSelected(uint32 indexed epoch, uint32[] members, uint8[] seats, uint32[] owners, (bytes32,bytes32,bytes32,bytes32) key, bool repeated)
func (elections *Elections) UnpackCommitteeSelectedEvent(log *types.Log) (*ElectionsCommitteeSelected, error) {
	event := "CommitteeSelected"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != elections.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ElectionsCommitteeSelected)
	if len(log.Data) > 0 {
		if err := elections.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range elections.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (elections *Elections) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], elections.abi.Errors["TooEarly"].ID.Bytes()[:4]) {
		return elections.UnpackTooEarlyError(raw[4:])
	}
	if bytes.Equal(raw[:4], elections.abi.Errors["UnknownSigners"].ID.Bytes()[:4]) {
		return elections.UnpackUnknownSignersError(raw[4:])
	}
	if bytes.Equal(raw[:4], elections.abi.Errors["WrongPhase"].ID.Bytes()[:4]) {
		return elections.UnpackWrongPhaseError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// ElectionsTooEarly represents a TooEarly error raised by the Elections contract.
type ElectionsTooEarly struct {
	Now       *big.Int
	NotBefore *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooEarly(uint256 now_, uint256 notBefore)
func ElectionsTooEarlyErrorID() common.Hash {
	return common.HexToHash("0xe58369d1bf8fa4cf500d8cc0c220f6a0845d3ec0e42895d7d9bdf831b8642795")
}

// UnpackTooEarlyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooEarly(uint256 now_, uint256 notBefore)
func (elections *Elections) UnpackTooEarlyError(raw []byte) (*ElectionsTooEarly, error) {
	out := new(ElectionsTooEarly)
	if err := elections.abi.UnpackIntoInterface(out, "TooEarly", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ElectionsUnknownSigners represents a UnknownSigners error raised by the Elections contract.
type ElectionsUnknownSigners struct {
	Signers *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnknownSigners(uint256 signers)
func ElectionsUnknownSignersErrorID() common.Hash {
	return common.HexToHash("0xb664040a6e9a93d48416bbb48fae96f258293817c6650164cb37b13d09f9c41a")
}

// UnpackUnknownSignersError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnknownSigners(uint256 signers)
func (elections *Elections) UnpackUnknownSignersError(raw []byte) (*ElectionsUnknownSigners, error) {
	out := new(ElectionsUnknownSigners)
	if err := elections.abi.UnpackIntoInterface(out, "UnknownSigners", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ElectionsWrongPhase represents a WrongPhase error raised by the Elections contract.
type ElectionsWrongPhase struct {
	Phase uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongPhase(uint8 phase)
func ElectionsWrongPhaseErrorID() common.Hash {
	return common.HexToHash("0x96fe8cdd585d6e16539084786ef0330f221a01706accefe0bc861b9b7c7ccd00")
}

// UnpackWrongPhaseError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongPhase(uint8 phase)
func (elections *Elections) UnpackWrongPhaseError(raw []byte) (*ElectionsWrongPhase, error) {
	out := new(ElectionsWrongPhase)
	if err := elections.abi.UnpackIntoInterface(out, "WrongPhase", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FraudProofsMetaData contains all meta data concerning the FraudProofs contract.
var FraudProofsMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"components\":[{\"internalType\":\"uint8\",\"name\":\"shards\",\"type\":\"uint8\"},{\"internalType\":\"uint32\",\"name\":\"epochSeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"blockSeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"seedDelay\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"proofWindow\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"challengeWindow\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"revealWindow\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"queueWindow\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"inheritanceEpochs\",\"type\":\"uint32\"},{\"internalType\":\"uint128\",\"name\":\"minStake\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"minBond\",\"type\":\"uint128\"},{\"internalType\":\"uint32\",\"name\":\"leverage\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"maxNodes\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"horizon\",\"type\":\"uint32\"},{\"internalType\":\"uint128\",\"name\":\"capacity\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"minCapacity\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"maxCapacity\",\"type\":\"uint128\"},{\"internalType\":\"uint64\",\"name\":\"price\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"writePrice\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"maxPrice\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"ladderJailEpochs\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"fraudJailEpochs\",\"type\":\"uint32\"}],\"internalType\":\"structParameters\",\"name\":\"parameters\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"wal\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"staking\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"registry\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"proofs\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"fraudProofs\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"beacon\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"committee\",\"type\":\"address\"}],\"internalType\":\"structPeers\",\"name\":\"peers\",\"type\":\"tuple\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"beacon\",\"outputs\":[{\"internalType\":\"contractIBeacon\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"digest\",\"type\":\"bytes32\"}],\"name\":\"commitFraud\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"digest\",\"type\":\"bytes32\"}],\"name\":\"committedAt\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"proofs\",\"outputs\":[{\"internalType\":\"contractIAvailabilityProofs\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"},{\"components\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"x_a\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"x_b\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"y_a\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"y_b\",\"type\":\"bytes32\"}],\"internalType\":\"structBLS.G1Point\",\"name\":\"commitment\",\"type\":\"tuple\"},{\"internalType\":\"uint128\",\"name\":\"weight\",\"type\":\"uint128\"},{\"internalType\":\"uint32\",\"name\":\"leaves\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"traceRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"exclusions\",\"type\":\"bytes\"}],\"internalType\":\"structIAvailabilityProofs.ClaimBody\",\"name\":\"body\",\"type\":\"tuple\"},{\"internalType\":\"enumIFraudProofs.Kind\",\"name\":\"kind\",\"type\":\"uint8\"},{\"components\":[{\"internalType\":\"uint32\",\"name\":\"index\",\"type\":\"uint32\"},{\"components\":[{\"internalType\":\"uint104\",\"name\":\"key\",\"type\":\"uint104\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"x_a\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"x_b\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"y_a\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"y_b\",\"type\":\"bytes32\"}],\"internalType\":\"structBLS.G1Point\",\"name\":\"sum\",\"type\":\"tuple\"},{\"internalType\":\"uint128\",\"name\":\"weight\",\"type\":\"uint128\"}],\"internalType\":\"structIFraudProofs.Leaf\",\"name\":\"previous\",\"type\":\"tuple\"},{\"internalType\":\"bytes32[]\",\"name\":\"previousPath\",\"type\":\"bytes32[]\"},{\"components\":[{\"internalType\":\"uint104\",\"name\":\"key\",\"type\":\"uint104\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"x_a\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"x_b\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"y_a\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"y_b\",\"type\":\"bytes32\"}],\"internalType\":\"structBLS.G1Point\",\"name\":\"sum\",\"type\":\"tuple\"},{\"internalType\":\"uint128\",\"name\":\"weight\",\"type\":\"uint128\"}],\"internalType\":\"structIFraudProofs.Leaf\",\"name\":\"current\",\"type\":\"tuple\"},{\"internalType\":\"bytes32[]\",\"name\":\"currentPath\",\"type\":\"bytes32[]\"}],\"internalType\":\"structIFraudProofs.Step\",\"name\":\"step\",\"type\":\"tuple\"},{\"components\":[{\"components\":[{\"internalType\":\"uint104\",\"name\":\"key\",\"type\":\"uint104\"},{\"internalType\":\"bytes\",\"name\":\"points\",\"type\":\"bytes\"},{\"internalType\":\"bytes32[]\",\"name\":\"path\",\"type\":\"bytes32[]\"}],\"internalType\":\"structIFraudProofs.Group\",\"name\":\"group\",\"type\":\"tuple\"},{\"internalType\":\"uint32\",\"name\":\"position\",\"type\":\"uint32\"}],\"internalType\":\"structIFraudProofs.Witness\",\"name\":\"witness\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"}],\"name\":\"proveFraud\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"registry\",\"outputs\":[{\"internalType\":\"contractIBlobRegistry\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"digest\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"by\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"block_\",\"type\":\"uint64\"}],\"name\":\"FraudCommitted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"},{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"prover\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"enumIFraudProofs.Kind\",\"name\":\"kind\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"index\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint104\",\"name\":\"key\",\"type\":\"uint104\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"beneficiary\",\"type\":\"address\"}],\"name\":\"FraudProven\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"block_\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"last\",\"type\":\"uint256\"}],\"name\":\"ChallengeClosed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"leaves\",\"type\":\"uint256\"}],\"name\":\"IndexOutOfRange\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"}],\"name\":\"NoLiveClaim\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"left\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"needed\",\"type\":\"uint256\"}],\"name\":\"NotEnoughGas\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"enumIFraudProofs.Kind\",\"name\":\"kind\",\"type\":\"uint8\"}],\"name\":\"NotFraud\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"precompile\",\"type\":\"address\"}],\"name\":\"PrecompileFailed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"digest\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"stored\",\"type\":\"bytes32\"}],\"name\":\"WrongClaim\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint104\",\"name\":\"key\",\"type\":\"uint104\"}],\"name\":\"WrongGroup\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"WrongPath\",\"type\":\"error\"}]",
	ID:  "66acaca13ced9900185473a11828f2749e",
	Bin: "0x610120604052348015610010575f5ffd5b506040516129c43803806129c483398101604081905261002f9161020f565b60408101516001600160a01b039081166080526060820151811660a09081528201511660c052815160ff90811660e052825161006b9116610077565b610100525061043b9050565b5f6100818261009c565b61008c9060026103f2565b6100969083610409565b92915050565b5f60036100aa600184610409565b610096919061041c565b6040516102c081016001600160401b03811182821017156100e357634e487b7160e01b5f52604160045260245ffd5b60405290565b805160ff811681146100f9575f5ffd5b919050565b805163ffffffff811681146100f9575f5ffd5b80516001600160801b03811681146100f9575f5ffd5b80516001600160401b03811681146100f9575f5ffd5b80516001600160a01b03811681146100f9575f5ffd5b5f60e08284031215610163575f5ffd5b60405160e081016001600160401b038111828210171561019157634e487b7160e01b5f52604160045260245ffd5b6040529050806101a08361013d565b81526101ae6020840161013d565b60208201526101bf6040840161013d565b60408201526101d06060840161013d565b60608201526101e16080840161013d565b60808201526101f260a0840161013d565b60a082015261020360c0840161013d565b60c08201525092915050565b5f5f8284036103a0811215610222575f5ffd5b6102c0811215610230575f5ffd5b506102396100b4565b610242846100e9565b8152610250602085016100fe565b6020820152610261604085016100fe565b6040820152610272606085016100fe565b6060820152610283608085016100fe565b608082015261029460a085016100fe565b60a08201526102a560c085016100fe565b60c08201526102b660e085016100fe565b60e08201526102c861010085016100fe565b6101008201526102db6101208501610111565b6101208201526102ee6101408501610111565b61014082015261030161016085016100fe565b61016082015261031461018085016100fe565b6101808201526103276101a085016100fe565b6101a082015261033a6101c08501610111565b6101c082015261034d6101e08501610111565b6101e08201526103606102008501610111565b6102008201526103736102208501610127565b6102208201526103866102408501610127565b6102408201526103996102608501610127565b6102608201526103ac61028085016100fe565b6102808201526103bf6102a085016100fe565b6102a082015291506103d5846102c08501610153565b90509250929050565b634e487b7160e01b5f52601160045260245ffd5b8082028115828204841417610096576100966103de565b81810381811115610096576100966103de565b5f8261043657634e487b7160e01b5f52601260045260245ffd5b500490565b60805160a05160c05160e051610100516124fa6104ca5f395f8181610f880152818161111901526111aa01525f8181611204015261123401525f818160d5015281816102f20152818161053a0152610a8001525f8181607e0152818161026c015281816103fe015281816104ae0152610eab01525f818161013c01528181610da7015261105b01526124fa5ff3fe608060405234801561000f575f5ffd5b5060043610610060575f3560e01c80632726090814610064578063435d53f21461007957806347ba3a3c146100bd57806359659e90146100d05780636533d53f146100f75780637b10399914610137575b5f5ffd5b610077610072366004611d1f565b61015e565b005b6100a07f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b0390911681526020015b60405180910390f35b6100776100cb366004611ddc565b6102d0565b6100a07f000000000000000000000000000000000000000000000000000000000000000081565b61011f610105366004611ddc565b5f602081905290815260409020546001600160401b031681565b6040516001600160401b0390911681526020016100b4565b6100a07f000000000000000000000000000000000000000000000000000000000000000081565b5f61016987876103d7565b90505f8080600488600481111561018257610182611df3565b146101a25761019d8a8a8a8a6101988b80611e07565b610680565b6101ad565b6101ad8a8a8861087f565b9250925092508288906101dd57604051636eee8c9760e01b81526004016101d49190611e45565b60405180910390fd5b505f6101ea8b8688610a49565b9050336001600160a01b03168563ffffffff168c63ffffffff167fc9dc49bce34d001142ffec171860e808dc39bbb07c453d6a5c7f6f7d119b901b8c8787876040516102399493929190611e53565b60405180910390a4604051632e53d82560e21b815263ffffffff8c1660048201526001600160a01b0382811660248301527f0000000000000000000000000000000000000000000000000000000000000000169063b94f6094906044015f604051808303815f87803b1580156102ad575f5ffd5b505af11580156102bf573d5f5f3e3d5ffd5b505050505050505050505050505050565b5f818152602081905260409020546001600160401b0316156102ef5750565b5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166357e871e76040518163ffffffff1660e01b8152600401602060405180830381865afa15801561034c573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906103709190611e94565b5f8381526020818152604091829020805467ffffffffffffffff19166001600160401b0385169081179091559151918252919250339184917f5f9e3aa6e5d739c8a1e25a4988fafd2e1c60bb43b9ccecf40989cbe7cbc272d1910160405180910390a35050565b604051630495189160e01b815263ffffffff831660048201525f9081906001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063049518919060240160e060405180830381865afa158015610443573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906104679190611f57565b905060018160800151600481111561048157610481611df3565b1484906104aa5760405163869683c960e01b815263ffffffff90911660048201526024016101d4565b505f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316632713f36e6040518163ffffffff1660e01b81526004016040805180830381865afa158015610507573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061052b9190612000565b6001600160401b03169150505f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166357e871e76040518163ffffffff1660e01b8152600401602060405180830381865afa158015610594573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906105b89190611e94565b90508082808211156105e6576040516316d7a86560e31b8152600481019290925260248201526044016101d4565b505f905061063c60c087018035906106019060a08a01612031565b63ffffffff168861061860a082016080830161204c565b60408901516001600160801b03918216911661063760e08d018d612067565b610b18565b8451909150819080821461066c5760405163cc9e244f60e01b8152600481019290925260248201526044016101d4565b505083606001519450505050505b92915050565b5f80806106906020860186612031565b91505f5f61069e8988610bce565b8051945090925090505f8860048111156106ba576106ba611df3565b036106d957815181516001600160681b03918216911611159450610872565b60018860048111156106ed576106ed611df3565b03610752576106ff60208701876120bf565b9250826001600160681b0316825f01516001600160681b03161080156107395750805f01516001600160681b0316836001600160681b0316105b801561074b575061074b8a8a85610d7b565b9450610872565b600288600481111561076657610766611df3565b036107a65761077b60c08a0160a08b01612031565b63ffffffff168463ffffffff1610801561074b575061079e8a8a835f0151610d7b565b159450610872565b6107b660c08a0160a08b01612031565b63ffffffff168463ffffffff16036107e45761079e81836020015184604001516001600160801b0316610e4e565b6107f28a8a835f0151610d7b565b156108725780516001600160681b031661080f60208801886120bf565b6001600160681b03161461082660208801886120bf565b906108505760405163caf2a4dd60e01b81526001600160681b0390911660048201526024016101d4565b505f5f61085d8489610e74565b9150915061086c838383610e4e565b15965050505b5050955095509592505050565b5f80806108926040850160208601612031565b915061089e8480611e07565b6108ac9060208101906120bf565b90506108b9868683610d7b565b6108c5575f9250610a40565b6108d76108d28580611e07565b610fe3565b505f60806108e58680611e07565b6108f3906020810190612067565b6108fe929150612100565b9050828163ffffffff82168111610936576040516394666f0d60e01b815263ffffffff909216600483015260248201526044016101d4565b50505f5f61099061094561129e565b6040805182516020808301919091528301518183015290820151606080830191909152909101516080820152600160a082015260c0015b60405160208183030381529060405261134a565b915091508180156109ad57506109ad816109a861129e565b6113e5565b600c906109d9576040516375c6821d60e11b81526001600160a01b0390911660048201526024016101d4565b505f6109ec608063ffffffff8816612113565b9050610a376109fb8980611e07565b610a09906020810190612067565b8390610a1660808361212a565b92610a239392919061213d565b600160405160200161097c93929190612164565b50159650505050505b93509350939050565b5f5f5f5f610a5933888888611427565b815260208101919091526040015f20546001600160401b031690508015801590610b0157507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166357e871e76040518163ffffffff1660e01b8152600401602060405180830381865afa158015610ada573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610afe9190611e94565b81105b610b0b575f610b0d565b335b9150505b9392505050565b5f7fa26d6e6d23072bd245c8672e3f774f404c7dce0a585a9ee3f6e3924bd36ff04388888888888888604051610b4f929190612176565b6040805191829003822060208084019990995282820197909752606080830196909652843560808301529684013560a08201529583013560c0870152929091013560e085015261010084015261012083015261014082015261016001604051602081830303815290604052805190602001209050979650505050505050565b610bd6611c7b565b610bde611c7b565b610bee60c0850160a08601612031565b63ffffffff16610c016020850185612031565b63ffffffff161115610c166020850185612031565b610c2660c0870160a08801612031565b9091610c55576040516394666f0d60e01b815263ffffffff9283166004820152911660248201526044016101d4565b50610c6590506020840184612031565b63ffffffff1615610cba57610c82368490038401602085016121f1565b9150610cba846001610c976020870187612031565b610ca1919061226b565b63ffffffff1684610cb560e0880188612287565b61147e565b610cca60c0850160a08601612031565b63ffffffff16610cdd6020850185612031565b63ffffffff161015610d2957610cfc36849003840161010085016121f1565b9050610d2484610d0f6020860186612031565b63ffffffff1683610cb56101c0880188612287565b610d74565b60408051606081019091526001600160681b03815260208101610d51368790038701876122cc565b8152602001610d6660a087016080880161204c565b6001600160801b0316905290505b9250929050565b604051637ea0db9960e11b815263ffffffff841660048201526001600160681b03821660248201525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063fd41b73290604401602060405180830381865afa158015610df4573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610e1891906122e6565b8015610e465750610e44610e2f60e0850185612067565b68ffffffffffffffffff602086901c16611571565b155b949350505050565b5f8184604001516001600160801b0316148015610e465750610e468460200151846113e5565b610e9b60405180608001604052805f81526020015f81526020015f81526020015f81525090565b5f5f610ea684610fe3565b90505f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316637d94792a6040518163ffffffff1660e01b81526004016040805180830381865afa158015610f04573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610f289190612305565b5090505f610f438760200151610f3e8489611600565b6117a3565b95509050600b81610f73576040516375c6821d60e11b81526001600160a01b0390911660048201526024016101d4565b506080830151610fbf906001600160401b03167f0000000000000000000000000000000000000000000000000000000000000000610fb460208a018a6120bf565b63ffffffff16611803565b87604001516001600160801b0316610fd7919061212a565b93505050509250929050565b60408051610160810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e08101829052610100810182905261012081018290526101408101919091525f61104960208401846120bf565b63ffffffff1690506001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001663abdb0339602861108f60208701876120bf565b6040516001600160e01b031960e085901b1681526001600160401b036001600160681b039290921690921c16600482015260240161016060405180830381865afa1580156110df573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906111039190612336565b91505f61113e83608001516001600160401b03167f000000000000000000000000000000000000000000000000000000000000000084611883565b905061114b608082612113565b6111586020860186612067565b91909114905061116b60208601866120bf565b906111955760405163caf2a4dd60e01b81526001600160681b0390911660048201526024016101d4565b505f6111ce84608001516001600160401b03167f000000000000000000000000000000000000000000000000000000000000000061189d565b90505f61122860206111e2888201896120bf565b6001600160681b0316901c60ff166001600160681b031686610120015160ff167f00000000000000000000000000000000000000000000000000000000000000006118b2565b905061127885602001517f00000000000000000000000000000000000000000000000000000000000000008484888b80602001906112669190612067565b61127360408f018f612287565b6118d3565b6112955760405163f52a7b8560e01b815260040160405180910390fd5b50505050919050565b6112c560405180608001604052805f81526020015f81526020015f81526020015f81525090565b50604080516080810182526f17f1d3a73197d7942695638c4fa9ac0f81527fc3688c4f9774b905a14e3a3f171bac586c55e83ff97a1aeffb3af00adb22c6bb60208201526f08b3f481e3aaa0f1a09e30ed741d8ae4918101919091527ffcf5e095d5d00af600db18cb2c04b3edd03cc744a2888ae40caa232946c5e7e1606082015290565b5f61137260405180608001604052805f81526020015f81526020015f81526020015f81525090565b5f614e20603f611386620186a06040612113565b6113909190612100565b61139a919061212a565b90505f5a905080828082116113cb57604051634fd394c160e11b8152600481019290925260248201526044016101d4565b50506113da85620186a0611935565b935093505050915091565b805182515f911480156113ff575081602001518360200151145b8015611412575081604001518360400151145b8015610b115750506060908101519101511490565b604080516001600160a01b038616602082015263ffffffff808616928201929092529083166060820152608081018290525f9060a0015b604051602081830303815290604052805190602001209050949350505050565b5f611524845f015185602001518660400151815160208084015160408086015160609096015181515f8186015260989890981b72ffffffffffffffffffffffffffffffffffffff19166021890152602e880194909452604e870191909152606e860194909452608e85019190915260809190911b6fffffffffffffffffffffffffffffffff191660ae8401528151609e81850301815260be909301909152815191012090565b905061154c60c0870180359061153d9060a08a01612031565b63ffffffff1687848787611969565b6115695760405163f52a7b8560e01b815260040160405180910390fd5b505050505050565b5f808061157f600986612100565b90505b808210156115f5575f6002611597838561212a565b6115a19190612100565b90505f6115af888884611996565b68ffffffffffffffffff1690508581036115d0576001945050505050610b11565b858110156115ea576115e382600161212a565b93506115ee565b8192505b5050611582565b505f95945050505050565b61162760405180608001604052805f81526020015f81526020015f81526020015f81525090565b5f60806116376020850185612067565b611642929150612100565b90505f608061165460208601866120bf565b63ffffffff166116649190612113565b90505f61167c6116776020870187612067565b6119dd565b90505f5b8381101561175c575f61174a88602861169c60208b018b6120bf565b6001600160681b0390811690911c1660206116b98b82018c6120bf565b6001600160681b0316901c60ff166001600160681b031685886116dc919061212a565b604080517f82c435571ae4644ed77b1f5b542a5bad3f6eb74c85563f2e6296e4cb259973d7602082015290810185905260608101849052608081810184905260a082018390525f9160c00160408051601f198184030181529190528051602090910120901c95945050505050565b60a08381028501015250600101611680565b505f611768825a611935565b95509050600c81611798576040516375c6821d60e11b81526001600160a01b0390911660048201526024016101d4565b505050505092915050565b5f6117cb60405180608001604052805f81526020015f81526020015f81526020015f81525090565b6117f8600b85856040516020016117e39291906123f7565b6040516020818303038152906040525a611a67565b915091509250929050565b5f61184c6118156201f0006080612113565b6118236201f0006080612113565b61182d9085612113565b6118378787611aaa565b6118419190612443565b808218908211021890565b9050611859848484611883565b6118649060e0612113565b61186e908261212a565b9050815f03610b1157610e466101008261212a565b5f610e4660806118938185612113565b6118378787611ac5565b5f610b116118ab8484611ac5565b6080611ad8565b5f81836118bf828761212a565b6118c99190612443565b610e469190612456565b5f6118e66118e1898b612113565b611af7565b82146118f357505f611928565b5f61190088888888611b89565b90508a61192382896119128d8d612113565b61191c919061212a565b8787611ba4565b149150505b9998505050505050505050565b5f61195d60405180608001604052805f81526020015f81526020015f81526020015f81525090565b6117f8600c8585611a67565b5f61197386611c19565b8214801561198b57508661198985878686611ba4565b145b979650505050505050565b5f83836119a4600985612113565b9060096119b286600161212a565b6119bc9190612113565b926119c99392919061213d565b6119d291612469565b60b81c949350505050565b60605f6119eb608084612100565b90506119f88160a0612113565b6001600160401b03811115611a0f57611a0f611eab565b6040519080825280601f01601f191660200182016040528015611a39576020820181803683370190505b5091505f5b81811015611a5f576080808202860160a08302602086010137600101611a3e565b505092915050565b5f611a8f60405180608001604052805f81526020015f81526020015f81526020015f81525090565b6080818551602087018887fa3d608014169590945092505050565b5f610b116001611aba8585611ad8565b808218908210021890565b5f610b11611ad38484611aaa565b6201f0005b5f81611aeb576365244e4e5f526004601cfd5b50808206151591040190565b5f611b79827f0706060506020504060203020504030106050205030304010505030400000000601f6f8421084210842108cc6318c6db6d54be6001600160801b03841160071b84811c6001600160401b031060061b1784811c63ffffffff1060051b1784811c61ffff1060041b1784811c60ff1060031b1793841c1c161a1790565b6001811b92909210909101919050565b6040515f9061145e90829087908790879087906020016124a1565b5f805b82811015611c0f576001851615611bdf57611bda848483818110611bcd57611bcd6124e6565b9050602002013587611c3d565b611c01565b611c0186858584818110611bf557611bf56124e6565b90506020020135611c3d565b9550600194851c9401611ba7565b5093949350505050565b5f611c326001611aba611c2b85611af7565b6005611ad8565b61067a906005612113565b604051600160f81b602082015260218101839052604181018290525f9060610160405160208183030381529060405280519060200120905092915050565b60405180606001604052805f6001600160681b03168152602001611cbc60405180608001604052805f81526020015f81526020015f81526020015f81525090565b81525f60209091015290565b63ffffffff81168114611cd9575f5ffd5b50565b60058110611cd9575f5ffd5b8035611cf381611cdc565b919050565b5f6101e08284031215611d09575f5ffd5b50919050565b5f60408284031215611d09575f5ffd5b5f5f5f5f5f5f60c08789031215611d34575f5ffd5b8635611d3f81611cc8565b955060208701356001600160401b03811115611d59575f5ffd5b8701610100818a031215611d6b575f5ffd5b9450611d7960408801611ce8565b935060608701356001600160401b03811115611d93575f5ffd5b611d9f89828a01611cf8565b93505060808701356001600160401b03811115611dba575f5ffd5b611dc689828a01611d0f565b9699959850939692959460a09093013593505050565b5f60208284031215611dec575f5ffd5b5035919050565b634e487b7160e01b5f52602160045260245ffd5b5f8235605e19833603018112611e1b575f5ffd5b9190910192915050565b60058110611e4157634e487b7160e01b5f52602160045260245ffd5b9052565b6020810161067a8284611e25565b60808101611e618287611e25565b63ffffffff9490941660208201526001600160681b039290921660408301526001600160a01b0316606090910152919050565b5f60208284031215611ea4575f5ffd5b5051919050565b634e487b7160e01b5f52604160045260245ffd5b60405160e081016001600160401b0381118282101715611eed57634e487b7160e01b5f52604160045260245ffd5b60405290565b60405161016081016001600160401b0381118282101715611eed57634e487b7160e01b5f52604160045260245ffd5b6001600160801b0381168114611cd9575f5ffd5b8051611cf381611cc8565b80516001600160a01b0381168114611cf3575f5ffd5b5f60e0828403128015611f68575f5ffd5b50611f71611ebf565b825181526020830151611f8381611f22565b60208201526040830151611f9681611f22565b60408201526060830151611fa981611cc8565b60608201526080830151611fbc81611cdc565b6080820152611fcd60a08401611f36565b60a0820152611fde60c08401611f41565b60c08201529392505050565b80516001600160401b0381168114611cf3575f5ffd5b5f5f60408385031215612011575f5ffd5b61201a83611fea565b915061202860208401611fea565b90509250929050565b5f60208284031215612041575f5ffd5b8135610b1181611cc8565b5f6020828403121561205c575f5ffd5b8135610b1181611f22565b5f5f8335601e1984360301811261207c575f5ffd5b8301803591506001600160401b03821115612095575f5ffd5b602001915036819003821315610d74575f5ffd5b80356001600160681b0381168114611cf3575f5ffd5b5f602082840312156120cf575f5ffd5b610b11826120a9565b634e487b7160e01b5f52601260045260245ffd5b634e487b7160e01b5f52601160045260245ffd5b5f8261210e5761210e6120d8565b500490565b808202811582820484141761067a5761067a6120ec565b8082018082111561067a5761067a6120ec565b5f5f8585111561214b575f5ffd5b83861115612157575f5ffd5b5050820193919092039150565b82848237909101908152602001919050565b818382375f9101908152919050565b5f60808284031215612195575f5ffd5b604051608081016001600160401b03811182821017156121c357634e487b7160e01b5f52604160045260245ffd5b6040908152833582526020808501359083015283810135908201526060928301359281019290925250919050565b5f60c0828403128015612202575f5ffd5b50604051606081016001600160401b038111828210171561223157634e487b7160e01b5f52604160045260245ffd5b60405261223d836120a9565b815261224c8460208501612185565b602082015260a083013561225f81611f22565b60408201529392505050565b63ffffffff828116828216039081111561067a5761067a6120ec565b5f5f8335601e1984360301811261229c575f5ffd5b8301803591506001600160401b038211156122b5575f5ffd5b6020019150600581901b3603821315610d74575f5ffd5b5f608082840312156122dc575f5ffd5b610b118383612185565b5f602082840312156122f6575f5ffd5b81518015158114610b11575f5ffd5b5f5f60408385031215612316575f5ffd5b8251915061202860208401611fea565b805160ff81168114611cf3575f5ffd5b5f610160828403128015612348575f5ffd5b50612351611ef3565b8251815260208084015190820152604080840151908201526060808401519082015261237f60808401611fea565b608082015261239060a08401611fea565b60a08201526123a160c08401611f36565b60c08201526123b260e08401611f36565b60e08201526123c46101008401611f36565b6101008201526123d76101208401612326565b6101208201526123ea6101408401612326565b6101408201529392505050565b82518152602080840151818301526040808501518184015260608086015181850152845160808501529184015160a084015283015160c083015282015160e08201526101008101610b11565b8181038181111561067a5761067a6120ec565b5f82612464576124646120d8565b500690565b80356001600160b81b0319811690600984101561249a576001600160b81b0319600985900360031b81901b82161691505b5092915050565b6001600160f81b0319868116825260f886901b16600182015260e084901b6001600160e01b0319166002820152818360068301375f9101600601908152949350505050565b634e487b7160e01b5f52603260045260245ffd",
}

// FraudProofs is an auto generated Go binding around an Ethereum contract.
type FraudProofs struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *FraudProofs) GetABI() abi.ABI {
	return c.abi
}

// NewFraudProofs creates a new instance of FraudProofs.
func NewFraudProofs() *FraudProofs {
	parsed, err := FraudProofsMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &FraudProofs{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *FraudProofs) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor((uint8,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint128,uint128,uint32,uint32,uint32,uint128,uint128,uint128,uint64,uint64,uint64,uint32,uint32) parameters, (address,address,address,address,address,address,address) peers) returns()
func (fraudProofs *FraudProofs) PackConstructor(parameters Parameters, peers Peers) []byte {
	enc, err := fraudProofs.abi.Pack("", parameters, peers)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackBeacon is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x59659e90.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function beacon() view returns(address)
func (fraudProofs *FraudProofs) PackBeacon() []byte {
	enc, err := fraudProofs.abi.Pack("beacon")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBeacon is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x59659e90.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function beacon() view returns(address)
func (fraudProofs *FraudProofs) TryPackBeacon() ([]byte, error) {
	return fraudProofs.abi.Pack("beacon")
}

// UnpackBeacon is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x59659e90.
//
// Solidity: function beacon() view returns(address)
func (fraudProofs *FraudProofs) UnpackBeacon(data []byte) (common.Address, error) {
	out, err := fraudProofs.abi.Unpack("beacon", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackCommitFraud is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x47ba3a3c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function commitFraud(bytes32 digest) returns()
func (fraudProofs *FraudProofs) PackCommitFraud(digest [32]byte) []byte {
	enc, err := fraudProofs.abi.Pack("commitFraud", digest)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCommitFraud is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x47ba3a3c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function commitFraud(bytes32 digest) returns()
func (fraudProofs *FraudProofs) TryPackCommitFraud(digest [32]byte) ([]byte, error) {
	return fraudProofs.abi.Pack("commitFraud", digest)
}

// PackCommittedAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6533d53f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function committedAt(bytes32 digest) view returns(uint64)
func (fraudProofs *FraudProofs) PackCommittedAt(digest [32]byte) []byte {
	enc, err := fraudProofs.abi.Pack("committedAt", digest)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCommittedAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6533d53f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function committedAt(bytes32 digest) view returns(uint64)
func (fraudProofs *FraudProofs) TryPackCommittedAt(digest [32]byte) ([]byte, error) {
	return fraudProofs.abi.Pack("committedAt", digest)
}

// UnpackCommittedAt is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6533d53f.
//
// Solidity: function committedAt(bytes32 digest) view returns(uint64)
func (fraudProofs *FraudProofs) UnpackCommittedAt(data []byte) (uint64, error) {
	out, err := fraudProofs.abi.Unpack("committedAt", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackProofs is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x435d53f2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proofs() view returns(address)
func (fraudProofs *FraudProofs) PackProofs() []byte {
	enc, err := fraudProofs.abi.Pack("proofs")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProofs is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x435d53f2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proofs() view returns(address)
func (fraudProofs *FraudProofs) TryPackProofs() ([]byte, error) {
	return fraudProofs.abi.Pack("proofs")
}

// UnpackProofs is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x435d53f2.
//
// Solidity: function proofs() view returns(address)
func (fraudProofs *FraudProofs) UnpackProofs(data []byte) (common.Address, error) {
	out, err := fraudProofs.abi.Unpack("proofs", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackProveFraud is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x27260908.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proveFraud(uint32 node, ((bytes32,bytes32,bytes32,bytes32),uint128,uint32,bytes32,bytes) body, uint8 kind, (uint32,(uint104,(bytes32,bytes32,bytes32,bytes32),uint128),bytes32[],(uint104,(bytes32,bytes32,bytes32,bytes32),uint128),bytes32[]) step, ((uint104,bytes,bytes32[]),uint32) witness, bytes32 salt) returns()
func (fraudProofs *FraudProofs) PackProveFraud(node uint32, body IAvailabilityProofsClaimBody, kind uint8, step IFraudProofsStep, witness IFraudProofsWitness, salt [32]byte) []byte {
	enc, err := fraudProofs.abi.Pack("proveFraud", node, body, kind, step, witness, salt)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProveFraud is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x27260908.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proveFraud(uint32 node, ((bytes32,bytes32,bytes32,bytes32),uint128,uint32,bytes32,bytes) body, uint8 kind, (uint32,(uint104,(bytes32,bytes32,bytes32,bytes32),uint128),bytes32[],(uint104,(bytes32,bytes32,bytes32,bytes32),uint128),bytes32[]) step, ((uint104,bytes,bytes32[]),uint32) witness, bytes32 salt) returns()
func (fraudProofs *FraudProofs) TryPackProveFraud(node uint32, body IAvailabilityProofsClaimBody, kind uint8, step IFraudProofsStep, witness IFraudProofsWitness, salt [32]byte) ([]byte, error) {
	return fraudProofs.abi.Pack("proveFraud", node, body, kind, step, witness, salt)
}

// PackRegistry is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7b103999.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function registry() view returns(address)
func (fraudProofs *FraudProofs) PackRegistry() []byte {
	enc, err := fraudProofs.abi.Pack("registry")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRegistry is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7b103999.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function registry() view returns(address)
func (fraudProofs *FraudProofs) TryPackRegistry() ([]byte, error) {
	return fraudProofs.abi.Pack("registry")
}

// UnpackRegistry is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7b103999.
//
// Solidity: function registry() view returns(address)
func (fraudProofs *FraudProofs) UnpackRegistry(data []byte) (common.Address, error) {
	out, err := fraudProofs.abi.Unpack("registry", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// FraudProofsFraudCommitted represents a FraudCommitted event raised by the FraudProofs contract.
type FraudProofsFraudCommitted struct {
	Digest [32]byte
	By     common.Address
	Block  uint64
	Raw    *types.Log // Blockchain specific contextual infos
}

const FraudProofsFraudCommittedEventName = "FraudCommitted"

// ContractEventName returns the user-defined event name.
func (FraudProofsFraudCommitted) ContractEventName() string {
	return FraudProofsFraudCommittedEventName
}

// UnpackFraudCommittedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event FraudCommitted(bytes32 indexed digest, address indexed by, uint64 block_)
func (fraudProofs *FraudProofs) UnpackFraudCommittedEvent(log *types.Log) (*FraudProofsFraudCommitted, error) {
	event := "FraudCommitted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != fraudProofs.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(FraudProofsFraudCommitted)
	if len(log.Data) > 0 {
		if err := fraudProofs.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range fraudProofs.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// FraudProofsFraudProven represents a FraudProven event raised by the FraudProofs contract.
type FraudProofsFraudProven struct {
	Node        uint32
	Epoch       uint32
	Prover      common.Address
	Kind        uint8
	Index       uint32
	Key         *big.Int
	Beneficiary common.Address
	Raw         *types.Log // Blockchain specific contextual infos
}

const FraudProofsFraudProvenEventName = "FraudProven"

// ContractEventName returns the user-defined event name.
func (FraudProofsFraudProven) ContractEventName() string {
	return FraudProofsFraudProvenEventName
}

// UnpackFraudProvenEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event FraudProven(uint32 indexed node, uint32 indexed epoch, address indexed prover, uint8 kind, uint32 index, uint104 key, address beneficiary)
func (fraudProofs *FraudProofs) UnpackFraudProvenEvent(log *types.Log) (*FraudProofsFraudProven, error) {
	event := "FraudProven"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != fraudProofs.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(FraudProofsFraudProven)
	if len(log.Data) > 0 {
		if err := fraudProofs.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range fraudProofs.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (fraudProofs *FraudProofs) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], fraudProofs.abi.Errors["ChallengeClosed"].ID.Bytes()[:4]) {
		return fraudProofs.UnpackChallengeClosedError(raw[4:])
	}
	if bytes.Equal(raw[:4], fraudProofs.abi.Errors["IndexOutOfRange"].ID.Bytes()[:4]) {
		return fraudProofs.UnpackIndexOutOfRangeError(raw[4:])
	}
	if bytes.Equal(raw[:4], fraudProofs.abi.Errors["NoLiveClaim"].ID.Bytes()[:4]) {
		return fraudProofs.UnpackNoLiveClaimError(raw[4:])
	}
	if bytes.Equal(raw[:4], fraudProofs.abi.Errors["NotEnoughGas"].ID.Bytes()[:4]) {
		return fraudProofs.UnpackNotEnoughGasError(raw[4:])
	}
	if bytes.Equal(raw[:4], fraudProofs.abi.Errors["NotFraud"].ID.Bytes()[:4]) {
		return fraudProofs.UnpackNotFraudError(raw[4:])
	}
	if bytes.Equal(raw[:4], fraudProofs.abi.Errors["PrecompileFailed"].ID.Bytes()[:4]) {
		return fraudProofs.UnpackPrecompileFailedError(raw[4:])
	}
	if bytes.Equal(raw[:4], fraudProofs.abi.Errors["WrongClaim"].ID.Bytes()[:4]) {
		return fraudProofs.UnpackWrongClaimError(raw[4:])
	}
	if bytes.Equal(raw[:4], fraudProofs.abi.Errors["WrongGroup"].ID.Bytes()[:4]) {
		return fraudProofs.UnpackWrongGroupError(raw[4:])
	}
	if bytes.Equal(raw[:4], fraudProofs.abi.Errors["WrongPath"].ID.Bytes()[:4]) {
		return fraudProofs.UnpackWrongPathError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// FraudProofsChallengeClosed represents a ChallengeClosed error raised by the FraudProofs contract.
type FraudProofsChallengeClosed struct {
	Block *big.Int
	Last  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ChallengeClosed(uint256 block_, uint256 last)
func FraudProofsChallengeClosedErrorID() common.Hash {
	return common.HexToHash("0xb6bd43284e9e774545a31c96e6c38b2ff0dbeb820ee77839e04001982073e248")
}

// UnpackChallengeClosedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ChallengeClosed(uint256 block_, uint256 last)
func (fraudProofs *FraudProofs) UnpackChallengeClosedError(raw []byte) (*FraudProofsChallengeClosed, error) {
	out := new(FraudProofsChallengeClosed)
	if err := fraudProofs.abi.UnpackIntoInterface(out, "ChallengeClosed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FraudProofsIndexOutOfRange represents a IndexOutOfRange error raised by the FraudProofs contract.
type FraudProofsIndexOutOfRange struct {
	Index  *big.Int
	Leaves *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error IndexOutOfRange(uint256 index, uint256 leaves)
func FraudProofsIndexOutOfRangeErrorID() common.Hash {
	return common.HexToHash("0x94666f0d776338bf3dc0d578dde468fba3b7901915ee98978704643d741cc12d")
}

// UnpackIndexOutOfRangeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error IndexOutOfRange(uint256 index, uint256 leaves)
func (fraudProofs *FraudProofs) UnpackIndexOutOfRangeError(raw []byte) (*FraudProofsIndexOutOfRange, error) {
	out := new(FraudProofsIndexOutOfRange)
	if err := fraudProofs.abi.UnpackIntoInterface(out, "IndexOutOfRange", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FraudProofsNoLiveClaim represents a NoLiveClaim error raised by the FraudProofs contract.
type FraudProofsNoLiveClaim struct {
	Node uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoLiveClaim(uint32 node)
func FraudProofsNoLiveClaimErrorID() common.Hash {
	return common.HexToHash("0x869683c908fc734018920f5107f6a385a0946523a0f24b8d7317f4af9481b96f")
}

// UnpackNoLiveClaimError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoLiveClaim(uint32 node)
func (fraudProofs *FraudProofs) UnpackNoLiveClaimError(raw []byte) (*FraudProofsNoLiveClaim, error) {
	out := new(FraudProofsNoLiveClaim)
	if err := fraudProofs.abi.UnpackIntoInterface(out, "NoLiveClaim", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FraudProofsNotEnoughGas represents a NotEnoughGas error raised by the FraudProofs contract.
type FraudProofsNotEnoughGas struct {
	Left   *big.Int
	Needed *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotEnoughGas(uint256 left, uint256 needed)
func FraudProofsNotEnoughGasErrorID() common.Hash {
	return common.HexToHash("0x9fa729828e06f64f0aba24f9c66804bdfb0e921365b21f9e24f4e732397f9e66")
}

// UnpackNotEnoughGasError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotEnoughGas(uint256 left, uint256 needed)
func (fraudProofs *FraudProofs) UnpackNotEnoughGasError(raw []byte) (*FraudProofsNotEnoughGas, error) {
	out := new(FraudProofsNotEnoughGas)
	if err := fraudProofs.abi.UnpackIntoInterface(out, "NotEnoughGas", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FraudProofsNotFraud represents a NotFraud error raised by the FraudProofs contract.
type FraudProofsNotFraud struct {
	Kind uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotFraud(uint8 kind)
func FraudProofsNotFraudErrorID() common.Hash {
	return common.HexToHash("0x6eee8c97fc1028a789ef1fc3fdb9f27fa55eb5e56a135ad51cabceac7c6cb27b")
}

// UnpackNotFraudError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotFraud(uint8 kind)
func (fraudProofs *FraudProofs) UnpackNotFraudError(raw []byte) (*FraudProofsNotFraud, error) {
	out := new(FraudProofsNotFraud)
	if err := fraudProofs.abi.UnpackIntoInterface(out, "NotFraud", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FraudProofsPrecompileFailed represents a PrecompileFailed error raised by the FraudProofs contract.
type FraudProofsPrecompileFailed struct {
	Precompile common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PrecompileFailed(address precompile)
func FraudProofsPrecompileFailedErrorID() common.Hash {
	return common.HexToHash("0xeb8d043ad9930b483be478f76fc57acdc905a2680c78dd9d6c7c2b2029709f6b")
}

// UnpackPrecompileFailedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PrecompileFailed(address precompile)
func (fraudProofs *FraudProofs) UnpackPrecompileFailedError(raw []byte) (*FraudProofsPrecompileFailed, error) {
	out := new(FraudProofsPrecompileFailed)
	if err := fraudProofs.abi.UnpackIntoInterface(out, "PrecompileFailed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FraudProofsWrongClaim represents a WrongClaim error raised by the FraudProofs contract.
type FraudProofsWrongClaim struct {
	Digest [32]byte
	Stored [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongClaim(bytes32 digest, bytes32 stored)
func FraudProofsWrongClaimErrorID() common.Hash {
	return common.HexToHash("0xcc9e244fbd695a255fe46c33e64d9e623d5728ee346e98b9fa2dcf6265e6b773")
}

// UnpackWrongClaimError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongClaim(bytes32 digest, bytes32 stored)
func (fraudProofs *FraudProofs) UnpackWrongClaimError(raw []byte) (*FraudProofsWrongClaim, error) {
	out := new(FraudProofsWrongClaim)
	if err := fraudProofs.abi.UnpackIntoInterface(out, "WrongClaim", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FraudProofsWrongGroup represents a WrongGroup error raised by the FraudProofs contract.
type FraudProofsWrongGroup struct {
	Key *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongGroup(uint104 key)
func FraudProofsWrongGroupErrorID() common.Hash {
	return common.HexToHash("0xcaf2a4dd6b162b495d2d3fd5ae1af010ead54fbdd7afefe4fc4ae2862f31acc9")
}

// UnpackWrongGroupError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongGroup(uint104 key)
func (fraudProofs *FraudProofs) UnpackWrongGroupError(raw []byte) (*FraudProofsWrongGroup, error) {
	out := new(FraudProofsWrongGroup)
	if err := fraudProofs.abi.UnpackIntoInterface(out, "WrongGroup", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FraudProofsWrongPath represents a WrongPath error raised by the FraudProofs contract.
type FraudProofsWrongPath struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongPath()
func FraudProofsWrongPathErrorID() common.Hash {
	return common.HexToHash("0xf52a7b85982d1e3476c8908cdccb2811f6f25c88f34a5a42ba335fc9e96fe4cf")
}

// UnpackWrongPathError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongPath()
func (fraudProofs *FraudProofs) UnpackWrongPathError(raw []byte) (*FraudProofsWrongPath, error) {
	out := new(FraudProofsWrongPath)
	if err := fraudProofs.abi.UnpackIntoInterface(out, "WrongPath", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// NodesMetaData contains all meta data concerning the Nodes contract.
var NodesMetaData = bind.MetaData{
	ABI: "[{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"activation\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint128\",\"name\":\"amount\",\"type\":\"uint128\"},{\"indexed\":false,\"internalType\":\"uint128\",\"name\":\"entering\",\"type\":\"uint128\"}],\"name\":\"BondDeposited\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"},{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"exit\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint128\",\"name\":\"amount\",\"type\":\"uint128\"},{\"indexed\":false,\"internalType\":\"uint128\",\"name\":\"leaving\",\"type\":\"uint128\"}],\"name\":\"BondExitRequested\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"},{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"replaced\",\"type\":\"uint32\"}],\"name\":\"CandidateJoined\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"}],\"name\":\"CandidateLeft\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint16\",\"name\":\"bps\",\"type\":\"uint16\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"fromEpoch\",\"type\":\"uint32\"}],\"name\":\"CommissionAnnounced\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"claimable\",\"type\":\"uint256\"}],\"name\":\"Credited\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"endpoint\",\"type\":\"string\"}],\"name\":\"NodeDescribed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"governance\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"hotKey\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"payout\",\"type\":\"address\"}],\"name\":\"NodeKeysChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"leaving\",\"type\":\"bool\"}],\"name\":\"NodeLeaving\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"governance\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"hotKey\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"payout\",\"type\":\"address\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"x_a\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"x_b\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"y_a\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"y_b\",\"type\":\"bytes32\"}],\"indexed\":false,\"internalType\":\"structBLS.G1Point\",\"name\":\"blsKey\",\"type\":\"tuple\"},{\"indexed\":false,\"internalType\":\"uint16\",\"name\":\"commissionBps\",\"type\":\"uint16\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"endpoint\",\"type\":\"string\"}],\"name\":\"NodeRegistered\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"fromEpoch\",\"type\":\"uint32\"}],\"name\":\"NodeUnjailed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"},{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint128\",\"name\":\"stake\",\"type\":\"uint128\"},{\"indexed\":false,\"internalType\":\"uint128\",\"name\":\"shares\",\"type\":\"uint128\"},{\"indexed\":false,\"internalType\":\"uint128\",\"name\":\"rateStake\",\"type\":\"uint128\"},{\"indexed\":false,\"internalType\":\"uint128\",\"name\":\"rateShares\",\"type\":\"uint128\"},{\"indexed\":false,\"internalType\":\"uint128\",\"name\":\"bond\",\"type\":\"uint128\"},{\"indexed\":false,\"internalType\":\"uint128\",\"name\":\"exited\",\"type\":\"uint128\"},{\"indexed\":false,\"internalType\":\"uint128\",\"name\":\"bondExited\",\"type\":\"uint128\"}],\"name\":\"PoolRolled\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"reserve\",\"type\":\"uint256\"}],\"name\":\"ReserveFunded\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint8\",\"name\":\"shard\",\"type\":\"uint8\"},{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"owner\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"since\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"activeFrom\",\"type\":\"uint32\"}],\"name\":\"ShardAccepted\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"}],\"name\":\"AlreadyCandidate\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"bond\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"minimum\",\"type\":\"uint256\"}],\"name\":\"BondTooLow\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"fromEpoch\",\"type\":\"uint32\"}],\"name\":\"CommissionPending\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"bps\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"maximum\",\"type\":\"uint256\"}],\"name\":\"CommissionRise\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"bps\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"maximum\",\"type\":\"uint256\"}],\"name\":\"CommissionTooHigh\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"loser\",\"type\":\"uint32\"}],\"name\":\"CommitteeFull\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"hotKey\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"}],\"name\":\"HotKeyTaken\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidBlsKey\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidPossession\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"length\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"maximum\",\"type\":\"uint256\"}],\"name\":\"InvalidText\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"}],\"name\":\"NodeIsLeaving\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"until\",\"type\":\"uint32\"}],\"name\":\"NodeJailed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"}],\"name\":\"NodeNotJailed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"}],\"name\":\"NotCandidate\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"},{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotGovernance\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"},{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotHotKey\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"shard\",\"type\":\"uint8\"},{\"internalType\":\"uint32\",\"name\":\"since\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"actual\",\"type\":\"uint32\"}],\"name\":\"ShardChanged\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"minimum\",\"type\":\"uint256\"}],\"name\":\"StakeTooLow\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"}],\"name\":\"UnknownNode\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"enumIStaking.Phase\",\"name\":\"phase\",\"type\":\"uint8\"}],\"name\":\"WrongPhase\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ZeroAddress\",\"type\":\"error\"}]",
	ID:  "0c8a46a3fbd3a065137c0abd22b249371e",
	Bin: "0x6143c4610034600b8282823980515f1a607314602857634e487b7160e01b5f525f60045260245ffd5b305f52607381538281f3fe73000000000000000000000000000000000000000030146080604052600436106100d6575f3560e01c80636612001611610093578063dfa3b4701161006e578063dfa3b4701461020f578063e4bf7a941461022e578063f07333541461024d578063f2df305e1461026d575f5ffd5b806366120016146101b0578063a6477ade146101d1578063d21cdf82146101f0575f5ffd5b80630249fbeb146100da578063049a5653146100fb57806321438f5f1461011a5780632e526c241461013957806350d4ee30146101585780636141e67a14610191575b5f5ffd5b8180156100e5575f5ffd5b506100f96100f4366004613ac9565b61028c565b005b818015610106575f5ffd5b506100f9610115366004613b52565b6102fc565b818015610125575f5ffd5b506100f9610134366004613b92565b610470565b818015610144575f5ffd5b506100f9610153366004613bda565b6106c4565b818015610163575f5ffd5b50610177610172366004613c04565b6107bf565b60405163ffffffff90911681526020015b60405180910390f35b81801561019c575f5ffd5b506100f96101ab366004613b92565b610a8a565b6101c36101be366004613bda565b610ced565b604051908152602001610188565b8180156101dc575f5ffd5b506100f96101eb366004613bda565b610d01565b8180156101fb575f5ffd5b506100f961020a366004613c65565b610f63565b81801561021a575f5ffd5b506100f9610229366004613cbf565b61105d565b818015610239575f5ffd5b506100f9610248366004613d06565b6110f9565b61026061025b366004613bda565b6112d2565b6040516101889190613d36565b818015610278575f5ffd5b506100f9610287366004613e4a565b6116e6565b610296868661197d565b506102a3848460406119ef565b6102b082826101006119ef565b8463ffffffff167f4c9aba66ce39403f090faec0c93ba303ac4119a8c900edc34a23f08b4e616d51858585856040516102ec9493929190613e94565b60405180910390a2505050505050565b60ff82165f9081526014840160209081526040808320805463ffffffff16808552602388019093529220546001600160a01b0316813380831461036e5760405163732e0b6d60e01b815263ffffffff90921660048301526001600160a01b031660248201526044015b60405180910390fd5b505082548590859063ffffffff600160201b909104811690821681146103c05760405163c9233e6f60e01b815260ff909316600484015263ffffffff9182166024840152166044820152606401610365565b505050600d8601545f906103db9063ffffffff166001613ece565b845490915063ffffffff600160401b909104811690821681111561041d575083546bffffffff00000000000000001916600160401b63ffffffff831602178455805b6040805163ffffffff8881168252838116602083015286169160ff8a16917fc225aa45c9111cf69d2753caee7c85c58d6cfc8ec6a48c0613255444337ff55b910160405180910390a35050505050505050565b61047a838361197d565b505f60016001600160801b0383166104ae5760405163829f116360e01b815260048101929092526024820152604401610365565b50505f6104bb8484611a31565b90505f6104c782611ce7565b905080836001600160801b03811682101561050657604051620155b560e01b815260048101929092526001600160801b03166024820152604401610365565b50505f61051286611d55565b9150505f848460c001516002846105299190613efe565b63ffffffff166002811061053f5761053f613f25565b602002015161054e9190613f39565b9050808460c001516002846105639190613efe565b63ffffffff166002811061057957610579613f25565b6001600160801b039283166020918202929092019190915263ffffffff88165f90815260258a0182526040908190208751928801518416600160801b02928416929092178255860151600182018054919093166001600160801b03199190911617909155606085015185919060028201906105f49082613f6f565b50608082015160038201906106099082613f6f565b5060a0820151600482019061061e9082613f6f565b5060c082015160058201906106339082613f6f565b5060e082015160069190910180546101009093015163ffffffff908116600160201b0267ffffffffffffffff199094169281169290921792909217909155604080516001600160801b03888116825284166020820152848316928916917f34cb32c6cc4f7f24d187abce0a66424e264683b3a7c5e840ccb88609f84fb320910160405180910390a350505050505050565b6106ce8282611d8f565b6106d88282611a31565b63ffffffff82165f9081526025840160209081526040918290208351918401516001600160801b03928316600160801b91841691909102178155918301516001830180546001600160801b03191691909216179055606082015160028201906107419082613f6f565b50608082015160038201906107569082613f6f565b5060a0820151600482019061076b9082613f6f565b5060c082015160058201906107809082613f6f565b5060e0820151600690910180546101009093015163ffffffff908116600160201b0267ffffffffffffffff199094169216919091179190911790555050565b5f6107d86107d16101e0840184613fc3565b60406119ef565b6107f16107e9610200840184613fc3565b6101006119ef565b5f6108026040840160208501614006565b6001600160a01b0316036108295760405163d92e233d60e01b815260040160405180910390fd5b61271061083e6101e084016101c0850161401f565b61ffff1611156108566101e084016101c0850161401f565b612710909161088457604051632cdfe21960e01b815261ffff90921660048301526024820152604401610365565b5050610896826040018360c001611ddf565b6013830180546010906108b590600160801b900463ffffffff16614038565b91906101000a81548163ffffffff021916908363ffffffff160217905590506108f08382845f0160208101906108eb9190614006565b611f04565b63ffffffff81165f9081526023840160209081526040918290206001810180546001600160a01b031916331790559161092e91908501908501614006565b6002820180546001600160a01b0319166001600160a01b03929092169190911790556109626101e084016101c0850161401f565b60028201805461ffff92909216600160a01b0261ffff60a01b1990921691909117905560408301803560038301908155606085013560048401556080850135600584015560a085013560068401555050600d84015463ffffffff8381165f9081526025870160209081526040909120600601805463ffffffff191692909316919091179091556109f490840184614006565b6001600160a01b03163363ffffffff84167fa4ca9d931f3e86aab3f1429efbae69e2c32fa0d62c0ec1afce6a33bdea2b0c16610a366040880160208901614006565b60408801610a4c6101e08a016101c08b0161401f565b610a5a6101e08b018b613fc3565b610a686102008d018d613fc3565b604051610a7b979695949392919061405c565b60405180910390a45092915050565b610a948383611d8f565b5f60016001600160801b038316610ac75760405163829f116360e01b815260048101929092526024820152604401610365565b50505f610ad48484611a31565b90505f610ae085611d55565b5090505f838360a00151600284610af79190613efe565b63ffffffff1660028110610b0d57610b0d613f25565b6020020151610b1c9190613f39565b9050808360a00151600284610b319190613efe565b63ffffffff1660028110610b4757610b47613f25565b6001600160801b039283166020918202929092019190915263ffffffff87165f9081526025890182526040908190208651928701518416600160801b02928416929092178255850151600182018054919093166001600160801b0319919091161790915560608401518491906002820190610bc29082613f6f565b5060808201516003820190610bd79082613f6f565b5060a08201516004820190610bec9082613f6f565b5060c08201516005820190610c019082613f6f565b5060e0820151600690910180546101009093015163ffffffff908116600160201b0267ffffffffffffffff199094169216919091179190911790556012860180548591905f90610c5b9084906001600160801b0316613f39565b92506101000a8154816001600160801b0302191690836001600160801b031602179055508163ffffffff16336001600160a01b03168663ffffffff167fb9a1027e674e985cdb16b5d1d9e3a309cd2654442607b6b592263c9189ad43a18785604051610cdd9291906001600160801b0392831681529116602082015260400190565b60405180910390a4505050505050565b5f610cf88383611fd8565b90505b92915050565b5f610d0c838361197d565b600d84015490915063ffffffff90811690610d2b90839083906120c216565b8015610d4357508154600160d01b900463ffffffff16155b8390610d6b57604051639050e38360e01b815263ffffffff9091166004820152602401610365565b506001820154839063ffffffff600160a01b9091048116908316811115610db55760405163076b971b60e01b815263ffffffff928316600482015291166024820152604401610365565b50505f610dc28585611a31565b90505f610dce82611ce7565b60028701549091506001600160801b0316818180821015610e0a57604051620155b560e01b815260048101929092526024820152604401610365565b50505f610e1688611d55565b50865463ffffffff60d01b1916600160d01b63ffffffff8381169190910291909117885588165f90815260258a0160209081526040918290208751918801516001600160801b03928316600160801b91841691909102178155918701516001830180546001600160801b03191691909216179055606086015191925085916002820190610ea39082613f6f565b5060808201516003820190610eb89082613f6f565b5060a08201516004820190610ecd9082613f6f565b5060c08201516005820190610ee29082613f6f565b5060e082015160069190910180546101009093015163ffffffff908116600160201b0267ffffffffffffffff1990941692811692909217929092179091556040518282168152908816907ff1c86bb769a343472cfb5497c6a0bda1a98f3b20b65eef72a95c3ac6bfe75b699060200160405180910390a25050505050505050565b5f610f6e868661197d565b90506001600160a01b03841615801590610f9057506001600160a01b03821615155b610fad5760405163d92e233d60e01b815260040160405180910390fd5b80546001600160a01b03848116911614610ff15780546001600160a01b03165f9081526024870160205260409020805463ffffffff19169055610ff1868685611f04565b6002810180546001600160a01b038481166001600160a01b0319928316811790935560018401805488831693168317905560405192835285169163ffffffff8816907f6af158ee244484823ebbd19c9aab5f2805d3bbbd7d93e9a0f3bf0541ba7e788290602001610cdd565b5f611068848461197d565b905061107384612105565b805482158015600160c01b0260ff60c01b1990921691909117825582906110a257508054600160c81b900460ff165b156110b1576110b18484612161565b8263ffffffff167f240a32f09d0ba06b5e2d76a4ad9a2c79a7483a47c17e527818abb0604f883d43836040516110eb911515815260200190565b60405180910390a250505050565b5f611104848461197d565b600d850154600282015491925063ffffffff90811691600160c01b90041661112d826001613ece565b63ffffffff168163ffffffff1614158582909161116d576040516319c9e9e160e01b815263ffffffff928316600482015291166024820152604401610365565b50506127108461ffff1611158461271090916111a857604051632cdfe21960e01b815261ffff90921660048301526024820152604401610365565b505f90506111b684846122d7565b90506111c86103e861ffff83166140d7565b8561ffff161115856103e88361ffff166111e291906140d7565b909161120d57604051630a638a4f60e21b815261ffff90921660048301526024820152604401610365565b50506002808501805461ffff888116600160b01b0261ffff60b01b19918616600160a01b029190911663ffffffff60a01b19909216919091171790556112539084613ece565b6002858101805463ffffffff60c01b1916600160c01b63ffffffff94851602179055908716907f9ac1302510c2ada8946994a3b441e8e8db82d716ee1dd5d3d8001bd354eb18929087906112a79087613ece565b6040805161ffff909316835263ffffffff90911660208301520160405180910390a250505050505050565b60408051610180810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e081018290526101008101829052610120810182905261014081018290526101608101919091525f836023015f8463ffffffff1663ffffffff1681526020019081526020015f20604051806101e00160405290815f82015f9054906101000a90046001600160a01b03166001600160a01b03166001600160a01b031681526020015f820160149054906101000a900460ff1660ff1660ff1681526020015f820160159054906101000a900460ff1660ff1660ff1681526020015f820160169054906101000a900460ff1660ff1660ff1681526020015f820160179054906101000a900460ff161515151581526020015f820160189054906101000a900460ff161515151581526020015f820160199054906101000a900460ff161515151581526020015f8201601a9054906101000a900463ffffffff1663ffffffff1663ffffffff168152602001600182015f9054906101000a90046001600160a01b03166001600160a01b03166001600160a01b031681526020016001820160149054906101000a900463ffffffff1663ffffffff1663ffffffff168152602001600282015f9054906101000a90046001600160a01b03166001600160a01b03166001600160a01b031681526020016002820160149054906101000a900461ffff1661ffff1661ffff1681526020016002820160169054906101000a900461ffff1661ffff1661ffff1681526020016002820160189054906101000a900463ffffffff1663ffffffff1663ffffffff168152602001600382016040518060800160405290815f820154815260200160018201548152602001600282015481526020016003820154815250508152505090505f84600d015f015f9054906101000a900463ffffffff1690505f8163ffffffff16836101a0015163ffffffff161190506040518061018001604052808461010001516001600160a01b031681526020018461014001516001600160a01b03168152602001845f01516001600160a01b0316815260200161161e84896023015f8a63ffffffff1663ffffffff1681526020019081526020015f206122d790919063ffffffff16565b61ffff16815260200182611632575f611639565b8461018001515b61ffff1681526020018261164d575f611654565b846101a001515b63ffffffff168152602001846060015160ff16815260200161169d84896023015f8a63ffffffff1663ffffffff1681526020019081526020015f206120c290919063ffffffff16565b1515815260200184610120015163ffffffff1681526020018460e0015163ffffffff1681526020018460a00151151581526020018460c001511515815250935050505092915050565b6116f08383611d8f565b6116f983612105565b63ffffffff82165f908152602384016020526040902080548390600160c81b900460ff1615611744576040516368ea1af560e11b815263ffffffff9091166004820152602401610365565b5080548390600160c01b900460ff161561177a5760405163e15b126360e01b815263ffffffff9091166004820152602401610365565b50600d84015461179c906117959063ffffffff166001613ece565b82906120c2565b15838260010160149054906101000a900463ffffffff1690916117e25760405163076b971b60e01b815263ffffffff928316600482015291166024820152604401610365565b50505f6117ef8585611a31565b63ffffffff85165f9081526025870160209081526040918290208351918401516001600160801b03928316600160801b91841691909102178155918301516001830180546001600160801b0319169190921617905560608201519192508291600282019061185d9082613f6f565b50608082015160038201906118729082613f6f565b5060a082015160048201906118879082613f6f565b5060c0820151600582019061189c9082613f6f565b5060e0820151600690910180546101009093015163ffffffff908116600160201b0267ffffffffffffffff199094169281169290921792909217909155600d8601545f916118ec91849116612338565b5060028701549091506001600160801b031681818082101561192957604051620155b560e01b815260048101929092526024820152604401610365565b50505f611937888888612473565b90508063ffffffff168763ffffffff167feb500103c006ef6fe8dd50fdc289cffb6ab2c29494d31ce302c185d3ad850fdc60405160405180910390a35050505050505050565b5f6119888383611d8f565b5063ffffffff81165f90815260238301602052604090206001810154829033906001600160a01b031681146119e75760405163f204d8d960e01b815263ffffffff90921660048301526001600160a01b03166024820152604401610365565b505092915050565b8180158015906119ff5750818111155b81839091611a2957604051632fee841f60e01b815260048101929092526024820152604401610365565b505050505050565b611a396139f7565b63ffffffff82165f908152602584016020908152604080832081516101208101835281546001600160801b038082168352600160801b909104811694820194909452600182015490931683830152815180830192839052929390926060850192909160028086019290918390855b82829054906101000a90046001600160801b03166001600160801b031681526020019060100190602082600f01049283019260010382029150808411611aa7575050509284525050604080518082019182905260209093019291506003840190600290825f855b82829054906101000a90046001600160801b03166001600160801b031681526020019060100190602082600f01049283019260010382029150808411611b0e575050509284525050604080518082019182905260209093019291506004840190600290825f855b82829054906101000a90046001600160801b03166001600160801b031681526020019060100190602082600f01049283019260010382029150808411611b75575050509284525050604080518082019182905260209093019291506005840190600290825f855b82829054906101000a90046001600160801b03166001600160801b031681526020019060100190602082600f01049283019260010382029150808411611bdc575050509284525050506006919091015463ffffffff8082166020840152600160201b9091048116604090920191909152600d850154919250165b8063ffffffff168260e0015163ffffffff16108015611c795750611c7982612563565b15611cb0575f611c88836125b1565b9050611c9a85858560e00151846128e4565b611caa848460e001518584612ae2565b50611c56565b8063ffffffff168260e0015163ffffffff161015611ce057611cd3848484612b80565b63ffffffff811660e08301525b5092915050565b5f610cfb82604001516001600160801b03168360c00151600160028110611d1057611d10613f25565b60200201516001600160801b03168460c001515f60028110611d3457611d34613f25565b60200201516001600160801b0316611d4c91906140d7565b80821191030290565b600d8101545f9063ffffffff16611d6b83612d1e565b4210611d7d57611d7a81614038565b90505b611d88816001613ece565b9150915091565b63ffffffff81165f90815260238301602052604090206001015481906001600160a01b0316611dda576040516310cbf9a960e21b815263ffffffff9091166004820152602401610365565b505050565b5f611def368490038401846140ea565b60408051825160208083019190915283015181830152908201516060808301919091528201516080820152600160a08201529091505f90611e449060c00160405160208183030381529060405261c350612d5f565b509050808015611e665750606082015160408301516020840151845117171715155b611e8357604051631bb31e3560e31b815260040160405180910390fd5b5f7fe64f1d16aba155ead41248af404bca9e126194cff4915ae2089ee8439d2ff2a646303386604051602001611ebd959493929190614159565b604051602081830303815290604052805190602001209050611ee0838583612d9e565b611efd5760405163132487bf60e31b815260040160405180910390fd5b5050505050565b6001600160a01b038116611f2b5760405163d92e233d60e01b815260040160405180910390fd5b6001600160a01b0381165f90815260248401602052604090205463ffffffff1681818015611f835760405163e153daa960e01b81526001600160a01b03909216600483015263ffffffff166024820152604401610365565b5050506001600160a01b03165f8181526024840160209081526040808320805463ffffffff90961663ffffffff19909616861790559382526023909401909352912080546001600160a01b0319169091179055565b63ffffffff8082165f9081526023840160205260408120600d8501546001820154929391929116906001600160a01b0316158061201d57508154600160c01b900460ff165b806120385750612038612031826001613ece565b83906120c2565b15612047575f92505050610cfb565b5f5f61205c6120568888612ee2565b84612338565b600289015491935091506001600160801b0316821015612082575f945050505050610cfb565b6120b761208f82846140d7565b60028901546120ac908590600160801b900463ffffffff16613f58565b808218908211021890565b979650505050505050565b81545f90600160b81b900460ff168015610cf857508254600160d01b900463ffffffff161580610cf85750509054600160d01b900463ffffffff90811691161090565b5f61210f82613167565b90505f816003811115612124576121246141b7565b14806121415750600281600381111561213f5761213f6141b7565b145b8190611dda576040516396fe8cdd60e01b815260040161036591906141cb565b6022820180545f90612175906001906141f1565b90505f5b8363ffffffff1683828154811061219257612192613f25565b5f918252602090912060088204015460079091166004026101000a900463ffffffff16146121ca576121c381614204565b9050612179565b81811461224b578282815481106121e3576121e3613f25565b905f5260205f2090600891828204019190066004029054906101000a900463ffffffff1683828154811061221957612219613f25565b905f5260205f2090600891828204019190066004026101000a81548163ffffffff021916908363ffffffff1602179055505b8280548061225b5761225b61421c565b5f828152602080822060085f1990940193840401805463ffffffff600460078716026101000a81021990911690915592909355908616808252602388019092526040808220805460ff60c81b19169055517f47c978395f6b65fd110cb523d52b57ebd614562afbc1251da994d29965308b519190a25050505050565b60028201545f90600160c01b900463ffffffff16801580159061230657508263ffffffff168163ffffffff1611155b61231f576002840154600160a01b900461ffff16612330565b6002840154600160b01b900461ffff165b949350505050565b6040820151825160e08401516001600160801b03928316929091169063ffffffff80851691161161246c575f61236f600285613efe565b63ffffffff1690505f6123838260016141f1565b90508560a00151816002811061239b5761239b613f25565b60200201516001600160801b03166123d78760c0015184600281106123c2576123c2613f25565b602002015186906001600160801b0316611d4c565b6123e191906140d7565b93505f866080015183600281106123fa576123fa613f25565b60200201516001600160801b03169050801561243857602087015161242b90829086906001600160801b03166131be565b61243590856141f1565b93505b8660600151826002811061244e5761244e613f25565b6020020151612466906001600160801b0316856140d7565b93505050505b9250929050565b600283015460228401545f91600160a01b900463ffffffff16116124fc5763ffffffff82165f9081526023850160205260409020548290600160c81b900460ff166124da5760405163a450431f60e01b815263ffffffff9091166004820152602401610365565b506124ef84836124ea87876131eb565b613338565b6124f98483612161565b50805b63ffffffff9283165f818152602386016020908152604082208054600160c81b60ff60c81b19909116179055602290960180546001810182559082529590206008860401805460079096166004026101000a94850219909516930292909217909255919050565b60c0810151602080820151915160a0840151808301519051608086015180850151905160609097015194850151945190941790951790921790931717909117176001600160801b0316151590565b6040805160c0810182525f6080820181815260a0830182905282526020820181905291810182905260608101919091525f60028360e001516125f39190613efe565b63ffffffff1690505f6126078260016141f1565b8451602080870180516040805180820190915289516001600160801b03908116825292518316938101939093529187526080880151939450918216929116905f90856002811061265957612659613f25565b60200201516001600160801b031690505f8760600151856002811061268057612680613f25565b60200201516001600160801b031690505f82156126a7576126a2838686613451565b6126a9565b5f5b90505f84156126c2576126bd838688613451565b6126c4565b825b9050826126d183886141f1565b6126db91906140d7565b9550806126e885876141f1565b6126f291906140d7565b9450845f036127165761270486613476565b6001600160801b031660608a01525f95505b61271f82613476565b6001600160801b031660208a015261273686613476565b61273f86613476565b6001600160801b0390811660208d0152168a5260808a01515f9081908a6002811061276c5761276c613f25565b602002018c606001518a6002811061278657612786613f25565b60200201826001600160801b03166001600160801b0316815250826001600160801b03166001600160801b031681525050505f6127f98b604001516001600160801b03168c60c001518b600281106127e0576127e0613f25565b60200201516001600160801b0316808218908211021890565b905061280481613476565b6001600160801b031660408b015260a08b015161286290896002811061282c5761282c613f25565b60200201516001600160801b0316828d604001516001600160801b031661285391906141f1565b61285d91906140d7565b613476565b6001600160801b031660408c015260c08b01515f9081908b6002811061288a5761288a613f25565b602002018d60a001518b600281106128a4576128a4613f25565b6001600160801b0393841660209190910291909101529116905260e08b0180516128cd90614038565b63ffffffff16905250979998505050505050505050565b805163ffffffff8481165f81815260268801602090815260408083208886168085529083528184208751978401516001600160801b03988916600160801b918a169190910217905593835260278a01825282208054600181018255908352918190206008830401805460079093166004026101000a94850219909216939092029290921790915582015116156129d15760208082015163ffffffff85165f9081526029870190925260408220909161299d600186614230565b63ffffffff16815260208101919091526040015f2080546001600160801b0319166001600160801b03929092169190911790555b60408101516001600160801b031615612a625760408101516012850180545f90612a059084906001600160801b031661424c565b82546101009290920a6001600160801b0381810219909316918316021790915563ffffffff8581165f908152602388016020526040908190206002015490850151612a62945088936001600160a01b039092169291169061348e16565b60608101516001600160801b031615612adc5760608101516012850180545f90612a969084906001600160801b031661424c565b92506101000a8154816001600160801b0302191690836001600160801b03160217905550612adc3082606001516001600160801b0316866135729092919063ffffffff16565b50505050565b81516020808401518351805190830151604080880151878601518289015183516001600160801b03998a1681529689169787019790975293871691850191909152908516606084015284166080830152831660a0820152911660c082015263ffffffff80851691908616907fb0198d5d7925fdfd9f1ae7a9625faf906e1d8ec9a427ae514917c3089c8ce3479060e00160405180910390a350505050565b63ffffffff82165f908152602784016020908152604080832080548251808401909352848352928201939093528115612c435763ffffffff85165f90815260268701602052604081209084612bd66001866141f1565b81548110612be657612be6613f25565b5f918252602080832060088304015460079092166004026101000a90910463ffffffff16835282810193909352604091820190208151808301909252546001600160801b038082168352600160801b909104169181019190915290505b835181516001600160801b039081169116148015612c7a575083602001516001600160801b031681602001516001600160801b0316145b15612c8757505050505050565b6040805160c0810182525f6080820181815260a08301829052825260208083018290528284018290526060830191909152825180840190935286516001600160801b03908116845287820151169083015290815260e0850151612cf99088908890612cf3906001613ece565b846128e4565b612d15868660e001516001612d0e9190613ece565b8784612ae2565b50505050505050565b80545f90612d3990600290610100900463ffffffff1661426b565b600d830154610cfb9163ffffffff1690600160201b900467ffffffffffffffff166140d7565b5f612d8760405180608001604052805f81526020015f81526020015f81526020015f81525090565b612d93600c85856135f9565b915091509250929050565b60608301516040840151602085015185515f939117909117171580612dec575060e083013560c084013560a08501356080860135606087013560408801356020890135893517171717171717155b15612df857505f612edb565b5f612e2383604051602001612e0f91815260200190565b60405160208183030381529060405261363c565b90505f80600f620493e08885612e3761388b565b8a604051602001612e4b9493929190614292565b60408051601f1981840301815290829052612e6591614397565b5f604051808303818686fa925050503d805f8114612e9e576040519150601f19603f3d011682016040523d82523d5f602084013e612ea3565b606091505b5091509150818015612eb6575080516020145b8015612ed5575080806020019051810190612ed191906143ad565b6001145b93505050505b9392505050565b612eea6139f7565b63ffffffff82165f908152602584016020908152604080832081516101208101835281546001600160801b038082168352600160801b909104811694820194909452600182015490931683830152815180830192839052929390926060850192909160028086019290918390855b82829054906101000a90046001600160801b03166001600160801b031681526020019060100190602082600f01049283019260010382029150808411612f58575050509284525050604080518082019182905260209093019291506003840190600290825f855b82829054906101000a90046001600160801b03166001600160801b031681526020019060100190602082600f01049283019260010382029150808411612fbf575050509284525050604080518082019182905260209093019291506004840190600290825f855b82829054906101000a90046001600160801b03166001600160801b031681526020019060100190602082600f01049283019260010382029150808411613026575050509284525050604080518082019182905260209093019291506005840190600290825f855b82829054906101000a90046001600160801b03166001600160801b031681526020019060100190602082600f0104928301926001038202915080841161308d575050509284525050506006919091015463ffffffff8082166020840152600160201b9091048116604090920191909152600d850154919250165b8063ffffffff168260e0015163ffffffff1610801561312a575061312a82612563565b1561313e57613138826125b1565b50613107565b8063ffffffff168260e0015163ffffffff161015611ce05763ffffffff1660e082015292915050565b600d8101545f90600160c81b900460ff161561318557506003919050565b600d820154600160c01b900460ff16156131a157506002919050565b6131aa82612d1e565b42106131b7576001610cfb565b5f92915050565b828202831584820484141782026131dc5763ad251c275f526004601cfd5b81810615159190040192915050565b5f5f6131f78484611fd8565b90505f6132048585612ee2565b600d8601549091505f906132209060029063ffffffff16613efe565b61322b906001614230565b600d87015463ffffffff91821692505f91829161324a91869116612338565b915091505f8460800151846002811061326557613265613f25565b60200201516001600160801b0316905080156132a6576132a382611d4c83885f01516001600160801b031689602001516001600160801b0316613937565b91505b6132d7838660c0015186600281106132c0576132c0613f25565b60200201516001600160801b031680821191030290565b60028a01549093506001600160801b03168310156132fd575f9650505050505050610cfb565b61332b866120ac61330e85876140d7565b60028d01546120ac908890600160801b900463ffffffff16613f58565b9998505050505050505050565b5f6133438484611fd8565b90508281831161336f5760405163b3f254e760e01b815263ffffffff9091166004820152602401610365565b505f846022018054806020026020016040519081016040528092919081815260200182805480156133e857602002820191905f5260205f20905f905b82829054906101000a900463ffffffff1663ffffffff16815260200190600401906020826003010492830192600103820291508084116133ab5790505b505050505090505f5b8151811015611a29578261341e8784848151811061341157613411613f25565b6020026020010151611fd8565b101585906134485760405163b3f254e760e01b815263ffffffff9091166004820152602401610365565b506001016133f1565b8282028315848204841417820261346f5763ad251c275f526004601cfd5b0492915050565b5f600160801b821061348a5761348a613963565b5090565b805f0361349a57505050565b6001600160a01b0382165f908152602b840160205260408120546134bf9083906140d7565b6001600160a01b0384165f908152602b86016020526040902081905590506134e682613476565b60128501805460109061350a908490600160801b90046001600160801b0316613f39565b92506101000a8154816001600160801b0302191690836001600160801b03160217905550826001600160a01b03167f796a6ec99f41042b589b3c8dfab9ec6ae027e9c6599a6a4e311aa00a19ebdb1f83836040516110eb929190918252602082015260400190565b5f61357c82613476565b601185015461359491906001600160801b0316613f39565b6011850180546001600160801b0319166001600160801b0383169081179091556040805185815260208101929092529192506001600160a01b038516917f78d425cd780dedc6eeb91f9c08388fdfd7ebcd0008ffb9da76e7e996d2865d5c91016110eb565b5f61362160405180608001604052805f81526020015f81526020015f81526020015f81525090565b6080818551602087018887fa3d608014169590945092505050565b61367c6040518061010001604052805f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81525090565b61372d565b8181537f424c535f5349475f424c53313233383147325f584d443a5348412d3235365f5360018201526b5357555f524f5f4e554c5f2b60a01b6021820152602d01919050565b5f60205f848460025afa60203d14166136de575f36fd5b50505f51919050565b604082606083015e6040826101008360055afa60403d1416613707575f36fd5b5050565b6101008260808360115afa6101003d1416613707576389083b915f526004601cfd5b60405161010081016040368237835184602001826040015e8351816040010161010060f01b815261376c826137655f84600201613681565b03836136c7565b90508060205280825261378782613765600185602001613681565b83528260025b8151831884526020820191506137b1846137aa8387602001613681565b03856136c7565b825260018101906007190161378d57505060408083526020808401528281015250600160a08201526f1a0111ea397fe69a4b1ba7b6434bacd760c08201527f64774b84f38512bf6730d2a0f6b0f6241eabfffeb153ffffb9feffffffffaaab60e082015261381f82826136e7565b61382c60408301826136e7565b61383960808301826136e7565b61384660c08301826136e7565b50613851828261370b565b61386282610100018260800161370b565b506101008161020083600d5afa6101003d14166138865763c55e5e335f526004601cfd5b919050565b6138b260405180608001604052805f81526020015f81526020015f81526020015f81525090565b50604080516080810182526f17f1d3a73197d7942695638c4fa9ac0f81527fc3688c4f9774b905a14e3a3f171bac586c55e83ff97a1aeffb3af00adb22c6bb60208201526f114d1d6855d545a8aa7d76c8cf2e21f2918101919091527f67816aef1db507c96655b9d5caac42364e6f38ba0ecb751bad54dcd6b939c2ca606082015290565b5f613943848484613970565b90508183850915612edb5760010180612edb5763ae47f7025f526004601cfd5b6335278d125f526004601cfd5b8282028183858304148515170261346f575f198385098181108201900382848609835f0384168285116139aa5763ae47f7025f526004601cfd5b93849004938382119092035f839003839004600101029203041760026003830281188084028203028084028203028084028203028084028203028084028203028084029091030202612edb565b60408051610120810182525f808252602082018190529181019190915260608101613a20613a5a565b8152602001613a2d613a5a565b8152602001613a3a613a5a565b8152602001613a47613a5a565b81525f6020820181905260409091015290565b60405180604001604052806002906020820280368337509192915050565b803563ffffffff81168114613886575f5ffd5b5f5f83601f840112613a9b575f5ffd5b50813567ffffffffffffffff811115613ab2575f5ffd5b60208301915083602082850101111561246c575f5ffd5b5f5f5f5f5f5f60808789031215613ade575f5ffd5b86359550613aee60208801613a78565b9450604087013567ffffffffffffffff811115613b09575f5ffd5b613b1589828a01613a8b565b909550935050606087013567ffffffffffffffff811115613b34575f5ffd5b613b4089828a01613a8b565b979a9699509497509295939492505050565b5f5f5f60608486031215613b64575f5ffd5b83359250602084013560ff81168114613b7b575f5ffd5b9150613b8960408501613a78565b90509250925092565b5f5f5f60608486031215613ba4575f5ffd5b83359250613bb460208501613a78565b915060408401356001600160801b0381168114613bcf575f5ffd5b809150509250925092565b5f5f60408385031215613beb575f5ffd5b82359150613bfb60208401613a78565b90509250929050565b5f5f60408385031215613c15575f5ffd5b82359150602083013567ffffffffffffffff811115613c32575f5ffd5b83016102208186031215613c44575f5ffd5b809150509250929050565b80356001600160a01b0381168114613886575f5ffd5b5f5f5f5f5f60a08688031215613c79575f5ffd5b85359450613c8960208701613a78565b9350613c9760408701613c4f565b9250613ca560608701613c4f565b9150613cb360808701613c4f565b90509295509295909350565b5f5f5f60608486031215613cd1575f5ffd5b83359250613ce160208501613a78565b915060408401358015158114613bcf575f5ffd5b803561ffff81168114613886575f5ffd5b5f5f5f60608486031215613d18575f5ffd5b83359250613d2860208501613a78565b9150613b8960408501613cf5565b81516001600160a01b0316815261018081016020830151613d6260208401826001600160a01b03169052565b506040830151613d7d60408401826001600160a01b03169052565b506060830151613d93606084018261ffff169052565b506080830151613da9608084018261ffff169052565b5060a0830151613dc160a084018263ffffffff169052565b5060c0830151613dd660c084018260ff169052565b5060e0830151613dea60e084018215159052565b50610100830151613e0461010084018263ffffffff169052565b50610120830151613e1e61012084018263ffffffff169052565b50610140830151613e3461014084018215159052565b50610160830151611ce061016084018215159052565b5f5f5f60608486031215613e5c575f5ffd5b83359250613b7b60208501613a78565b81835281816020850137505f828201602090810191909152601f909101601f19169091010190565b604081525f613ea7604083018688613e6c565b82810360208401526120b7818587613e6c565b634e487b7160e01b5f52601160045260245ffd5b63ffffffff8181168382160190811115610cfb57610cfb613eba565b634e487b7160e01b5f52601260045260245ffd5b5f63ffffffff831680613f1357613f13613eea565b8063ffffffff84160691505092915050565b634e487b7160e01b5f52603260045260245ffd5b6001600160801b038181168382160190811115610cfb57610cfb613eba565b8082028115828204841417610cfb57610cfb613eba565b815f5b6001811015612adc575f5f5b6002811015613fb65783516020909401936001600160801b03600783901b81811b1994909416911690921b9190911790600101613f7e565b5083820155600101613f72565b5f5f8335601e19843603018112613fd8575f5ffd5b83018035915067ffffffffffffffff821115613ff2575f5ffd5b60200191503681900382131561246c575f5ffd5b5f60208284031215614016575f5ffd5b610cf882613c4f565b5f6020828403121561402f575f5ffd5b610cf882613cf5565b5f63ffffffff821663ffffffff810361405357614053613eba565b60010192915050565b6001600160a01b03881681528635602080830191909152870135604080830191909152870135606080830191909152870135608082015261ffff861660a082015261010060c082018190525f906140b69083018688613e6c565b82810360e08401526140c9818587613e6c565b9a9950505050505050505050565b80820180821115610cfb57610cfb613eba565b5f60808284031280156140fb575f5ffd5b506040516080810167ffffffffffffffff8111828210171561412b57634e487b7160e01b5f52604160045260245ffd5b6040908152833582526020808501359083015283810135908201526060928301359281019290925250919050565b858152602081018590526001600160a01b0384811660408301528316606082015261010081016141ad6080830184805182526020810151602083015260408101516040830152606081015160608301525050565b9695505050505050565b634e487b7160e01b5f52602160045260245ffd5b60208101600483106141eb57634e487b7160e01b5f52602160045260245ffd5b91905290565b81810381811115610cfb57610cfb613eba565b5f6001820161421557614215613eba565b5060010190565b634e487b7160e01b5f52603160045260245ffd5b63ffffffff8281168282160390811115610cfb57610cfb613eba565b6001600160801b038281168282160390811115610cfb57610cfb613eba565b5f63ffffffff83168061428057614280613eea565b8063ffffffff84160491505092915050565b84518152602080860151908201526040808601519082015260608086015190820152610300810184516080830152602085015160a0830152604085015160c0830152606085015160e0830152608085015161010083015260a085015161012083015260c085015161014083015260e0850151610160830152614339610180830185805182526020810151602083015260408101516040830152606081015160608301525050565b8235610200830152602083013561022083015260408301356102408301526060830135610260830152608083013561028083015260a08301356102a083015260c08301356102c083015260e08301356102e083015295945050505050565b5f82518060208501845e5f920191825250919050565b5f602082840312156143bd575f5ffd5b505191905056",
}

// Nodes is an auto generated Go binding around an Ethereum contract.
type Nodes struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Nodes) GetABI() abi.ABI {
	return c.abi
}

// NewNodes creates a new instance of Nodes.
func NewNodes() *Nodes {
	parsed, err := NodesMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Nodes{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Nodes) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// NodesBondDeposited represents a BondDeposited event raised by the Nodes contract.
type NodesBondDeposited struct {
	Node       uint32
	From       common.Address
	Activation uint32
	Amount     *big.Int
	Entering   *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const NodesBondDepositedEventName = "BondDeposited"

// ContractEventName returns the user-defined event name.
func (NodesBondDeposited) ContractEventName() string {
	return NodesBondDepositedEventName
}

// UnpackBondDepositedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event BondDeposited(uint32 indexed node, address indexed from, uint32 indexed activation, uint128 amount, uint128 entering)
func (nodes *Nodes) UnpackBondDepositedEvent(log *types.Log) (*NodesBondDeposited, error) {
	event := "BondDeposited"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != nodes.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(NodesBondDeposited)
	if len(log.Data) > 0 {
		if err := nodes.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range nodes.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// NodesBondExitRequested represents a BondExitRequested event raised by the Nodes contract.
type NodesBondExitRequested struct {
	Node    uint32
	Exit    uint32
	Amount  *big.Int
	Leaving *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const NodesBondExitRequestedEventName = "BondExitRequested"

// ContractEventName returns the user-defined event name.
func (NodesBondExitRequested) ContractEventName() string {
	return NodesBondExitRequestedEventName
}

// UnpackBondExitRequestedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event BondExitRequested(uint32 indexed node, uint32 indexed exit, uint128 amount, uint128 leaving)
func (nodes *Nodes) UnpackBondExitRequestedEvent(log *types.Log) (*NodesBondExitRequested, error) {
	event := "BondExitRequested"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != nodes.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(NodesBondExitRequested)
	if len(log.Data) > 0 {
		if err := nodes.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range nodes.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// NodesCandidateJoined represents a CandidateJoined event raised by the Nodes contract.
type NodesCandidateJoined struct {
	Node     uint32
	Replaced uint32
	Raw      *types.Log // Blockchain specific contextual infos
}

const NodesCandidateJoinedEventName = "CandidateJoined"

// ContractEventName returns the user-defined event name.
func (NodesCandidateJoined) ContractEventName() string {
	return NodesCandidateJoinedEventName
}

// UnpackCandidateJoinedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event CandidateJoined(uint32 indexed node, uint32 indexed replaced)
func (nodes *Nodes) UnpackCandidateJoinedEvent(log *types.Log) (*NodesCandidateJoined, error) {
	event := "CandidateJoined"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != nodes.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(NodesCandidateJoined)
	if len(log.Data) > 0 {
		if err := nodes.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range nodes.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// NodesCandidateLeft represents a CandidateLeft event raised by the Nodes contract.
type NodesCandidateLeft struct {
	Node uint32
	Raw  *types.Log // Blockchain specific contextual infos
}

const NodesCandidateLeftEventName = "CandidateLeft"

// ContractEventName returns the user-defined event name.
func (NodesCandidateLeft) ContractEventName() string {
	return NodesCandidateLeftEventName
}

// UnpackCandidateLeftEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event CandidateLeft(uint32 indexed node)
func (nodes *Nodes) UnpackCandidateLeftEvent(log *types.Log) (*NodesCandidateLeft, error) {
	event := "CandidateLeft"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != nodes.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(NodesCandidateLeft)
	if len(log.Data) > 0 {
		if err := nodes.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range nodes.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// NodesCommissionAnnounced represents a CommissionAnnounced event raised by the Nodes contract.
type NodesCommissionAnnounced struct {
	Node      uint32
	Bps       uint16
	FromEpoch uint32
	Raw       *types.Log // Blockchain specific contextual infos
}

const NodesCommissionAnnouncedEventName = "CommissionAnnounced"

// ContractEventName returns the user-defined event name.
func (NodesCommissionAnnounced) ContractEventName() string {
	return NodesCommissionAnnouncedEventName
}

// UnpackCommissionAnnouncedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event CommissionAnnounced(uint32 indexed node, uint16 bps, uint32 fromEpoch)
func (nodes *Nodes) UnpackCommissionAnnouncedEvent(log *types.Log) (*NodesCommissionAnnounced, error) {
	event := "CommissionAnnounced"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != nodes.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(NodesCommissionAnnounced)
	if len(log.Data) > 0 {
		if err := nodes.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range nodes.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// NodesCredited represents a Credited event raised by the Nodes contract.
type NodesCredited struct {
	Account   common.Address
	Amount    *big.Int
	Claimable *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const NodesCreditedEventName = "Credited"

// ContractEventName returns the user-defined event name.
func (NodesCredited) ContractEventName() string {
	return NodesCreditedEventName
}

// UnpackCreditedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Credited(address indexed account, uint256 amount, uint256 claimable)
func (nodes *Nodes) UnpackCreditedEvent(log *types.Log) (*NodesCredited, error) {
	event := "Credited"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != nodes.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(NodesCredited)
	if len(log.Data) > 0 {
		if err := nodes.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range nodes.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// NodesNodeDescribed represents a NodeDescribed event raised by the Nodes contract.
type NodesNodeDescribed struct {
	Node     uint32
	Name     string
	Endpoint string
	Raw      *types.Log // Blockchain specific contextual infos
}

const NodesNodeDescribedEventName = "NodeDescribed"

// ContractEventName returns the user-defined event name.
func (NodesNodeDescribed) ContractEventName() string {
	return NodesNodeDescribedEventName
}

// UnpackNodeDescribedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event NodeDescribed(uint32 indexed node, string name, string endpoint)
func (nodes *Nodes) UnpackNodeDescribedEvent(log *types.Log) (*NodesNodeDescribed, error) {
	event := "NodeDescribed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != nodes.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(NodesNodeDescribed)
	if len(log.Data) > 0 {
		if err := nodes.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range nodes.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// NodesNodeKeysChanged represents a NodeKeysChanged event raised by the Nodes contract.
type NodesNodeKeysChanged struct {
	Node       uint32
	Governance common.Address
	HotKey     common.Address
	Payout     common.Address
	Raw        *types.Log // Blockchain specific contextual infos
}

const NodesNodeKeysChangedEventName = "NodeKeysChanged"

// ContractEventName returns the user-defined event name.
func (NodesNodeKeysChanged) ContractEventName() string {
	return NodesNodeKeysChangedEventName
}

// UnpackNodeKeysChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event NodeKeysChanged(uint32 indexed node, address indexed governance, address indexed hotKey, address payout)
func (nodes *Nodes) UnpackNodeKeysChangedEvent(log *types.Log) (*NodesNodeKeysChanged, error) {
	event := "NodeKeysChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != nodes.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(NodesNodeKeysChanged)
	if len(log.Data) > 0 {
		if err := nodes.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range nodes.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// NodesNodeLeaving represents a NodeLeaving event raised by the Nodes contract.
type NodesNodeLeaving struct {
	Node    uint32
	Leaving bool
	Raw     *types.Log // Blockchain specific contextual infos
}

const NodesNodeLeavingEventName = "NodeLeaving"

// ContractEventName returns the user-defined event name.
func (NodesNodeLeaving) ContractEventName() string {
	return NodesNodeLeavingEventName
}

// UnpackNodeLeavingEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event NodeLeaving(uint32 indexed node, bool leaving)
func (nodes *Nodes) UnpackNodeLeavingEvent(log *types.Log) (*NodesNodeLeaving, error) {
	event := "NodeLeaving"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != nodes.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(NodesNodeLeaving)
	if len(log.Data) > 0 {
		if err := nodes.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range nodes.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// NodesNodeRegistered represents a NodeRegistered event raised by the Nodes contract.
type NodesNodeRegistered struct {
	Node          uint32
	Governance    common.Address
	HotKey        common.Address
	Payout        common.Address
	BlsKey        BLSG1Point
	CommissionBps uint16
	Name          string
	Endpoint      string
	Raw           *types.Log // Blockchain specific contextual infos
}

const NodesNodeRegisteredEventName = "NodeRegistered"

// ContractEventName returns the user-defined event name.
func (NodesNodeRegistered) ContractEventName() string {
	return NodesNodeRegisteredEventName
}

// UnpackNodeRegisteredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event NodeRegistered(uint32 indexed node, address indexed governance, address indexed hotKey, address payout, (bytes32,bytes32,bytes32,bytes32) blsKey, uint16 commissionBps, string name, string endpoint)
func (nodes *Nodes) UnpackNodeRegisteredEvent(log *types.Log) (*NodesNodeRegistered, error) {
	event := "NodeRegistered"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != nodes.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(NodesNodeRegistered)
	if len(log.Data) > 0 {
		if err := nodes.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range nodes.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// NodesNodeUnjailed represents a NodeUnjailed event raised by the Nodes contract.
type NodesNodeUnjailed struct {
	Node      uint32
	FromEpoch uint32
	Raw       *types.Log // Blockchain specific contextual infos
}

const NodesNodeUnjailedEventName = "NodeUnjailed"

// ContractEventName returns the user-defined event name.
func (NodesNodeUnjailed) ContractEventName() string {
	return NodesNodeUnjailedEventName
}

// UnpackNodeUnjailedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event NodeUnjailed(uint32 indexed node, uint32 fromEpoch)
func (nodes *Nodes) UnpackNodeUnjailedEvent(log *types.Log) (*NodesNodeUnjailed, error) {
	event := "NodeUnjailed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != nodes.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(NodesNodeUnjailed)
	if len(log.Data) > 0 {
		if err := nodes.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range nodes.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// NodesPoolRolled represents a PoolRolled event raised by the Nodes contract.
type NodesPoolRolled struct {
	Node       uint32
	Epoch      uint32
	Stake      *big.Int
	Shares     *big.Int
	RateStake  *big.Int
	RateShares *big.Int
	Bond       *big.Int
	Exited     *big.Int
	BondExited *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const NodesPoolRolledEventName = "PoolRolled"

// ContractEventName returns the user-defined event name.
func (NodesPoolRolled) ContractEventName() string {
	return NodesPoolRolledEventName
}

// UnpackPoolRolledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event PoolRolled(uint32 indexed node, uint32 indexed epoch, uint128 stake, uint128 shares, uint128 rateStake, uint128 rateShares, uint128 bond, uint128 exited, uint128 bondExited)
func (nodes *Nodes) UnpackPoolRolledEvent(log *types.Log) (*NodesPoolRolled, error) {
	event := "PoolRolled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != nodes.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(NodesPoolRolled)
	if len(log.Data) > 0 {
		if err := nodes.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range nodes.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// NodesReserveFunded represents a ReserveFunded event raised by the Nodes contract.
type NodesReserveFunded struct {
	From    common.Address
	Amount  *big.Int
	Reserve *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const NodesReserveFundedEventName = "ReserveFunded"

// ContractEventName returns the user-defined event name.
func (NodesReserveFunded) ContractEventName() string {
	return NodesReserveFundedEventName
}

// UnpackReserveFundedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ReserveFunded(address indexed from, uint256 amount, uint256 reserve)
func (nodes *Nodes) UnpackReserveFundedEvent(log *types.Log) (*NodesReserveFunded, error) {
	event := "ReserveFunded"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != nodes.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(NodesReserveFunded)
	if len(log.Data) > 0 {
		if err := nodes.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range nodes.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// NodesShardAccepted represents a ShardAccepted event raised by the Nodes contract.
type NodesShardAccepted struct {
	Shard      uint8
	Owner      uint32
	Since      uint32
	ActiveFrom uint32
	Raw        *types.Log // Blockchain specific contextual infos
}

const NodesShardAcceptedEventName = "ShardAccepted"

// ContractEventName returns the user-defined event name.
func (NodesShardAccepted) ContractEventName() string {
	return NodesShardAcceptedEventName
}

// UnpackShardAcceptedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ShardAccepted(uint8 indexed shard, uint32 indexed owner, uint32 since, uint32 activeFrom)
func (nodes *Nodes) UnpackShardAcceptedEvent(log *types.Log) (*NodesShardAccepted, error) {
	event := "ShardAccepted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != nodes.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(NodesShardAccepted)
	if len(log.Data) > 0 {
		if err := nodes.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range nodes.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (nodes *Nodes) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], nodes.abi.Errors["AlreadyCandidate"].ID.Bytes()[:4]) {
		return nodes.UnpackAlreadyCandidateError(raw[4:])
	}
	if bytes.Equal(raw[:4], nodes.abi.Errors["BondTooLow"].ID.Bytes()[:4]) {
		return nodes.UnpackBondTooLowError(raw[4:])
	}
	if bytes.Equal(raw[:4], nodes.abi.Errors["CommissionPending"].ID.Bytes()[:4]) {
		return nodes.UnpackCommissionPendingError(raw[4:])
	}
	if bytes.Equal(raw[:4], nodes.abi.Errors["CommissionRise"].ID.Bytes()[:4]) {
		return nodes.UnpackCommissionRiseError(raw[4:])
	}
	if bytes.Equal(raw[:4], nodes.abi.Errors["CommissionTooHigh"].ID.Bytes()[:4]) {
		return nodes.UnpackCommissionTooHighError(raw[4:])
	}
	if bytes.Equal(raw[:4], nodes.abi.Errors["CommitteeFull"].ID.Bytes()[:4]) {
		return nodes.UnpackCommitteeFullError(raw[4:])
	}
	if bytes.Equal(raw[:4], nodes.abi.Errors["HotKeyTaken"].ID.Bytes()[:4]) {
		return nodes.UnpackHotKeyTakenError(raw[4:])
	}
	if bytes.Equal(raw[:4], nodes.abi.Errors["InvalidBlsKey"].ID.Bytes()[:4]) {
		return nodes.UnpackInvalidBlsKeyError(raw[4:])
	}
	if bytes.Equal(raw[:4], nodes.abi.Errors["InvalidPossession"].ID.Bytes()[:4]) {
		return nodes.UnpackInvalidPossessionError(raw[4:])
	}
	if bytes.Equal(raw[:4], nodes.abi.Errors["InvalidText"].ID.Bytes()[:4]) {
		return nodes.UnpackInvalidTextError(raw[4:])
	}
	if bytes.Equal(raw[:4], nodes.abi.Errors["NodeIsLeaving"].ID.Bytes()[:4]) {
		return nodes.UnpackNodeIsLeavingError(raw[4:])
	}
	if bytes.Equal(raw[:4], nodes.abi.Errors["NodeJailed"].ID.Bytes()[:4]) {
		return nodes.UnpackNodeJailedError(raw[4:])
	}
	if bytes.Equal(raw[:4], nodes.abi.Errors["NodeNotJailed"].ID.Bytes()[:4]) {
		return nodes.UnpackNodeNotJailedError(raw[4:])
	}
	if bytes.Equal(raw[:4], nodes.abi.Errors["NotCandidate"].ID.Bytes()[:4]) {
		return nodes.UnpackNotCandidateError(raw[4:])
	}
	if bytes.Equal(raw[:4], nodes.abi.Errors["NotGovernance"].ID.Bytes()[:4]) {
		return nodes.UnpackNotGovernanceError(raw[4:])
	}
	if bytes.Equal(raw[:4], nodes.abi.Errors["NotHotKey"].ID.Bytes()[:4]) {
		return nodes.UnpackNotHotKeyError(raw[4:])
	}
	if bytes.Equal(raw[:4], nodes.abi.Errors["ShardChanged"].ID.Bytes()[:4]) {
		return nodes.UnpackShardChangedError(raw[4:])
	}
	if bytes.Equal(raw[:4], nodes.abi.Errors["StakeTooLow"].ID.Bytes()[:4]) {
		return nodes.UnpackStakeTooLowError(raw[4:])
	}
	if bytes.Equal(raw[:4], nodes.abi.Errors["UnknownNode"].ID.Bytes()[:4]) {
		return nodes.UnpackUnknownNodeError(raw[4:])
	}
	if bytes.Equal(raw[:4], nodes.abi.Errors["WrongPhase"].ID.Bytes()[:4]) {
		return nodes.UnpackWrongPhaseError(raw[4:])
	}
	if bytes.Equal(raw[:4], nodes.abi.Errors["ZeroAddress"].ID.Bytes()[:4]) {
		return nodes.UnpackZeroAddressError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// NodesAlreadyCandidate represents a AlreadyCandidate error raised by the Nodes contract.
type NodesAlreadyCandidate struct {
	Node uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadyCandidate(uint32 node)
func NodesAlreadyCandidateErrorID() common.Hash {
	return common.HexToHash("0xd1d435ea9d1284fb76879d45ba511201d446201b96358751c1b9d68b8645af76")
}

// UnpackAlreadyCandidateError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadyCandidate(uint32 node)
func (nodes *Nodes) UnpackAlreadyCandidateError(raw []byte) (*NodesAlreadyCandidate, error) {
	out := new(NodesAlreadyCandidate)
	if err := nodes.abi.UnpackIntoInterface(out, "AlreadyCandidate", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// NodesBondTooLow represents a BondTooLow error raised by the Nodes contract.
type NodesBondTooLow struct {
	Bond    *big.Int
	Minimum *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BondTooLow(uint256 bond, uint256 minimum)
func NodesBondTooLowErrorID() common.Hash {
	return common.HexToHash("0x000155b5ebd7e31e61b2db21f595e5ecb1232ce27e1acf6160bc8d8a6f74ef24")
}

// UnpackBondTooLowError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BondTooLow(uint256 bond, uint256 minimum)
func (nodes *Nodes) UnpackBondTooLowError(raw []byte) (*NodesBondTooLow, error) {
	out := new(NodesBondTooLow)
	if err := nodes.abi.UnpackIntoInterface(out, "BondTooLow", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// NodesCommissionPending represents a CommissionPending error raised by the Nodes contract.
type NodesCommissionPending struct {
	Node      uint32
	FromEpoch uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CommissionPending(uint32 node, uint32 fromEpoch)
func NodesCommissionPendingErrorID() common.Hash {
	return common.HexToHash("0x19c9e9e15f47c23b1ede6442b184479d4d83e32b078df49f2f448d6d47e72368")
}

// UnpackCommissionPendingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CommissionPending(uint32 node, uint32 fromEpoch)
func (nodes *Nodes) UnpackCommissionPendingError(raw []byte) (*NodesCommissionPending, error) {
	out := new(NodesCommissionPending)
	if err := nodes.abi.UnpackIntoInterface(out, "CommissionPending", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// NodesCommissionRise represents a CommissionRise error raised by the Nodes contract.
type NodesCommissionRise struct {
	Bps     *big.Int
	Maximum *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CommissionRise(uint256 bps, uint256 maximum)
func NodesCommissionRiseErrorID() common.Hash {
	return common.HexToHash("0x298e293c4ed23742ef6deaf57082d56a4bac2f6ad56dec848461da3ff9976627")
}

// UnpackCommissionRiseError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CommissionRise(uint256 bps, uint256 maximum)
func (nodes *Nodes) UnpackCommissionRiseError(raw []byte) (*NodesCommissionRise, error) {
	out := new(NodesCommissionRise)
	if err := nodes.abi.UnpackIntoInterface(out, "CommissionRise", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// NodesCommissionTooHigh represents a CommissionTooHigh error raised by the Nodes contract.
type NodesCommissionTooHigh struct {
	Bps     *big.Int
	Maximum *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CommissionTooHigh(uint256 bps, uint256 maximum)
func NodesCommissionTooHighErrorID() common.Hash {
	return common.HexToHash("0x2cdfe219889a396d1d2e0d578b9ee6c2fa899a763b0f5f801179d4e6f427c2f5")
}

// UnpackCommissionTooHighError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CommissionTooHigh(uint256 bps, uint256 maximum)
func (nodes *Nodes) UnpackCommissionTooHighError(raw []byte) (*NodesCommissionTooHigh, error) {
	out := new(NodesCommissionTooHigh)
	if err := nodes.abi.UnpackIntoInterface(out, "CommissionTooHigh", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// NodesCommitteeFull represents a CommitteeFull error raised by the Nodes contract.
type NodesCommitteeFull struct {
	Loser uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CommitteeFull(uint32 loser)
func NodesCommitteeFullErrorID() common.Hash {
	return common.HexToHash("0xb3f254e7818558369c88206a016bdf73c71fbd5c72e3d216246d13f47652bbd2")
}

// UnpackCommitteeFullError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CommitteeFull(uint32 loser)
func (nodes *Nodes) UnpackCommitteeFullError(raw []byte) (*NodesCommitteeFull, error) {
	out := new(NodesCommitteeFull)
	if err := nodes.abi.UnpackIntoInterface(out, "CommitteeFull", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// NodesHotKeyTaken represents a HotKeyTaken error raised by the Nodes contract.
type NodesHotKeyTaken struct {
	HotKey common.Address
	Node   uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error HotKeyTaken(address hotKey, uint32 node)
func NodesHotKeyTakenErrorID() common.Hash {
	return common.HexToHash("0xe153daa934a54f751744a3f8192c757182a49bf88468459e5fdfff9581146b91")
}

// UnpackHotKeyTakenError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error HotKeyTaken(address hotKey, uint32 node)
func (nodes *Nodes) UnpackHotKeyTakenError(raw []byte) (*NodesHotKeyTaken, error) {
	out := new(NodesHotKeyTaken)
	if err := nodes.abi.UnpackIntoInterface(out, "HotKeyTaken", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// NodesInvalidBlsKey represents a InvalidBlsKey error raised by the Nodes contract.
type NodesInvalidBlsKey struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidBlsKey()
func NodesInvalidBlsKeyErrorID() common.Hash {
	return common.HexToHash("0xdd98f1a8748b4a1142baeb3776d9aaef5b219d4c397a370e03bddce5dd91470b")
}

// UnpackInvalidBlsKeyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidBlsKey()
func (nodes *Nodes) UnpackInvalidBlsKeyError(raw []byte) (*NodesInvalidBlsKey, error) {
	out := new(NodesInvalidBlsKey)
	if err := nodes.abi.UnpackIntoInterface(out, "InvalidBlsKey", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// NodesInvalidPossession represents a InvalidPossession error raised by the Nodes contract.
type NodesInvalidPossession struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidPossession()
func NodesInvalidPossessionErrorID() common.Hash {
	return common.HexToHash("0x99243df8a1d73e6a78fc65710ba916d1c6e306313dc0f73d47ecf61e951a1f97")
}

// UnpackInvalidPossessionError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidPossession()
func (nodes *Nodes) UnpackInvalidPossessionError(raw []byte) (*NodesInvalidPossession, error) {
	out := new(NodesInvalidPossession)
	if err := nodes.abi.UnpackIntoInterface(out, "InvalidPossession", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// NodesInvalidText represents a InvalidText error raised by the Nodes contract.
type NodesInvalidText struct {
	Length  *big.Int
	Maximum *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidText(uint256 length, uint256 maximum)
func NodesInvalidTextErrorID() common.Hash {
	return common.HexToHash("0x2fee841fc0f67cfa1ae41bc9740f7d48aac222241405bf4bba5cd9400830a5d5")
}

// UnpackInvalidTextError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidText(uint256 length, uint256 maximum)
func (nodes *Nodes) UnpackInvalidTextError(raw []byte) (*NodesInvalidText, error) {
	out := new(NodesInvalidText)
	if err := nodes.abi.UnpackIntoInterface(out, "InvalidText", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// NodesNodeIsLeaving represents a NodeIsLeaving error raised by the Nodes contract.
type NodesNodeIsLeaving struct {
	Node uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NodeIsLeaving(uint32 node)
func NodesNodeIsLeavingErrorID() common.Hash {
	return common.HexToHash("0xe15b126391c87d2efdda8434f59ff5949fd8d389dd9e997b73072910d8206d5f")
}

// UnpackNodeIsLeavingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NodeIsLeaving(uint32 node)
func (nodes *Nodes) UnpackNodeIsLeavingError(raw []byte) (*NodesNodeIsLeaving, error) {
	out := new(NodesNodeIsLeaving)
	if err := nodes.abi.UnpackIntoInterface(out, "NodeIsLeaving", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// NodesNodeJailed represents a NodeJailed error raised by the Nodes contract.
type NodesNodeJailed struct {
	Node  uint32
	Until uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NodeJailed(uint32 node, uint32 until)
func NodesNodeJailedErrorID() common.Hash {
	return common.HexToHash("0x076b971b616b0e7243379e8187f349712048f6f8701c84492ffcb67c992c0ef6")
}

// UnpackNodeJailedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NodeJailed(uint32 node, uint32 until)
func (nodes *Nodes) UnpackNodeJailedError(raw []byte) (*NodesNodeJailed, error) {
	out := new(NodesNodeJailed)
	if err := nodes.abi.UnpackIntoInterface(out, "NodeJailed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// NodesNodeNotJailed represents a NodeNotJailed error raised by the Nodes contract.
type NodesNodeNotJailed struct {
	Node uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NodeNotJailed(uint32 node)
func NodesNodeNotJailedErrorID() common.Hash {
	return common.HexToHash("0x9050e383544924976d6dd51af93bbc6eae72902963ec565eb71ea54a5f93e26e")
}

// UnpackNodeNotJailedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NodeNotJailed(uint32 node)
func (nodes *Nodes) UnpackNodeNotJailedError(raw []byte) (*NodesNodeNotJailed, error) {
	out := new(NodesNodeNotJailed)
	if err := nodes.abi.UnpackIntoInterface(out, "NodeNotJailed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// NodesNotCandidate represents a NotCandidate error raised by the Nodes contract.
type NodesNotCandidate struct {
	Node uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotCandidate(uint32 node)
func NodesNotCandidateErrorID() common.Hash {
	return common.HexToHash("0xa450431ff269e8bb4a2067843b888239a863f556cc91685762164c8e5331ed79")
}

// UnpackNotCandidateError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotCandidate(uint32 node)
func (nodes *Nodes) UnpackNotCandidateError(raw []byte) (*NodesNotCandidate, error) {
	out := new(NodesNotCandidate)
	if err := nodes.abi.UnpackIntoInterface(out, "NotCandidate", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// NodesNotGovernance represents a NotGovernance error raised by the Nodes contract.
type NodesNotGovernance struct {
	Node   uint32
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotGovernance(uint32 node, address caller)
func NodesNotGovernanceErrorID() common.Hash {
	return common.HexToHash("0xf204d8d9ceadaa84e2126497801b65557ff16ff26fbceb624f2e8ec17ddf81c3")
}

// UnpackNotGovernanceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotGovernance(uint32 node, address caller)
func (nodes *Nodes) UnpackNotGovernanceError(raw []byte) (*NodesNotGovernance, error) {
	out := new(NodesNotGovernance)
	if err := nodes.abi.UnpackIntoInterface(out, "NotGovernance", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// NodesNotHotKey represents a NotHotKey error raised by the Nodes contract.
type NodesNotHotKey struct {
	Node   uint32
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotHotKey(uint32 node, address caller)
func NodesNotHotKeyErrorID() common.Hash {
	return common.HexToHash("0x732e0b6da1bf20f6434d06303544d22f37fca2320014da1acafeec93c758dc41")
}

// UnpackNotHotKeyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotHotKey(uint32 node, address caller)
func (nodes *Nodes) UnpackNotHotKeyError(raw []byte) (*NodesNotHotKey, error) {
	out := new(NodesNotHotKey)
	if err := nodes.abi.UnpackIntoInterface(out, "NotHotKey", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// NodesShardChanged represents a ShardChanged error raised by the Nodes contract.
type NodesShardChanged struct {
	Shard  uint8
	Since  uint32
	Actual uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ShardChanged(uint8 shard, uint32 since, uint32 actual)
func NodesShardChangedErrorID() common.Hash {
	return common.HexToHash("0xc9233e6f77140d60f65a49e6e7e9de3fcef58ed77a6a90e5453dc223dd912ee1")
}

// UnpackShardChangedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ShardChanged(uint8 shard, uint32 since, uint32 actual)
func (nodes *Nodes) UnpackShardChangedError(raw []byte) (*NodesShardChanged, error) {
	out := new(NodesShardChanged)
	if err := nodes.abi.UnpackIntoInterface(out, "ShardChanged", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// NodesStakeTooLow represents a StakeTooLow error raised by the Nodes contract.
type NodesStakeTooLow struct {
	Amount  *big.Int
	Minimum *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StakeTooLow(uint256 amount, uint256 minimum)
func NodesStakeTooLowErrorID() common.Hash {
	return common.HexToHash("0x829f11638d406de2605d01f8ea108c1f13393def0f2b7b6e6ffffd9996d50bd5")
}

// UnpackStakeTooLowError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StakeTooLow(uint256 amount, uint256 minimum)
func (nodes *Nodes) UnpackStakeTooLowError(raw []byte) (*NodesStakeTooLow, error) {
	out := new(NodesStakeTooLow)
	if err := nodes.abi.UnpackIntoInterface(out, "StakeTooLow", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// NodesUnknownNode represents a UnknownNode error raised by the Nodes contract.
type NodesUnknownNode struct {
	Node uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnknownNode(uint32 node)
func NodesUnknownNodeErrorID() common.Hash {
	return common.HexToHash("0x432fe6a4076f5b80ac12de51e307b61cb9be62cfb70c25aabb80cd8fb1cb1f9d")
}

// UnpackUnknownNodeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnknownNode(uint32 node)
func (nodes *Nodes) UnpackUnknownNodeError(raw []byte) (*NodesUnknownNode, error) {
	out := new(NodesUnknownNode)
	if err := nodes.abi.UnpackIntoInterface(out, "UnknownNode", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// NodesWrongPhase represents a WrongPhase error raised by the Nodes contract.
type NodesWrongPhase struct {
	Phase uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongPhase(uint8 phase)
func NodesWrongPhaseErrorID() common.Hash {
	return common.HexToHash("0x96fe8cdd585d6e16539084786ef0330f221a01706accefe0bc861b9b7c7ccd00")
}

// UnpackWrongPhaseError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongPhase(uint8 phase)
func (nodes *Nodes) UnpackWrongPhaseError(raw []byte) (*NodesWrongPhase, error) {
	out := new(NodesWrongPhase)
	if err := nodes.abi.UnpackIntoInterface(out, "WrongPhase", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// NodesZeroAddress represents a ZeroAddress error raised by the Nodes contract.
type NodesZeroAddress struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroAddress()
func NodesZeroAddressErrorID() common.Hash {
	return common.HexToHash("0xd92e233df2717d4a40030e20904abd27b68fcbeede117eaaccbbdac9618c8c73")
}

// UnpackZeroAddressError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroAddress()
func (nodes *Nodes) UnpackZeroAddressError(raw []byte) (*NodesZeroAddress, error) {
	out := new(NodesZeroAddress)
	if err := nodes.abi.UnpackIntoInterface(out, "ZeroAddress", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PositionsMetaData contains all meta data concerning the Positions contract.
var PositionsMetaData = bind.MetaData{
	ABI: "[{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"claimable\",\"type\":\"uint256\"}],\"name\":\"Credited\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"},{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint128\",\"name\":\"stake\",\"type\":\"uint128\"},{\"indexed\":false,\"internalType\":\"uint128\",\"name\":\"shares\",\"type\":\"uint128\"},{\"indexed\":false,\"internalType\":\"uint128\",\"name\":\"rateStake\",\"type\":\"uint128\"},{\"indexed\":false,\"internalType\":\"uint128\",\"name\":\"rateShares\",\"type\":\"uint128\"},{\"indexed\":false,\"internalType\":\"uint128\",\"name\":\"bond\",\"type\":\"uint128\"},{\"indexed\":false,\"internalType\":\"uint128\",\"name\":\"exited\",\"type\":\"uint128\"},{\"indexed\":false,\"internalType\":\"uint128\",\"name\":\"bondExited\",\"type\":\"uint128\"}],\"name\":\"PoolRolled\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"reserve\",\"type\":\"uint256\"}],\"name\":\"ReserveFunded\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"position\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"activation\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint128\",\"name\":\"amount\",\"type\":\"uint128\"},{\"indexed\":false,\"internalType\":\"uint128\",\"name\":\"entering\",\"type\":\"uint128\"}],\"name\":\"Staked\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"position\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"VoidPositionBurned\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"position\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"},{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"exit\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint128\",\"name\":\"leaving\",\"type\":\"uint128\"}],\"name\":\"WithdrawCancelled\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"position\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint128\",\"name\":\"amount\",\"type\":\"uint128\"},{\"indexed\":false,\"internalType\":\"uint128\",\"name\":\"exitPot\",\"type\":\"uint128\"}],\"name\":\"WithdrawClaimed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"position\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"},{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"exit\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint128\",\"name\":\"shares\",\"type\":\"uint128\"},{\"indexed\":false,\"internalType\":\"uint128\",\"name\":\"amount\",\"type\":\"uint128\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"remainder\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint128\",\"name\":\"remainderAmount\",\"type\":\"uint128\"},{\"indexed\":false,\"internalType\":\"uint128\",\"name\":\"leaving\",\"type\":\"uint128\"}],\"name\":\"WithdrawRequested\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"position\",\"type\":\"uint256\"},{\"internalType\":\"uint32\",\"name\":\"exit\",\"type\":\"uint32\"}],\"name\":\"AlreadyExiting\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"position\",\"type\":\"uint256\"},{\"internalType\":\"uint32\",\"name\":\"exit\",\"type\":\"uint32\"}],\"name\":\"ExitFixed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"}],\"name\":\"NodeIsLeaving\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"until\",\"type\":\"uint32\"}],\"name\":\"NodeJailed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"position\",\"type\":\"uint256\"},{\"internalType\":\"uint32\",\"name\":\"activation\",\"type\":\"uint32\"}],\"name\":\"NotActive\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"position\",\"type\":\"uint256\"},{\"internalType\":\"uint32\",\"name\":\"exit\",\"type\":\"uint32\"}],\"name\":\"NotClaimable\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"position\",\"type\":\"uint256\"}],\"name\":\"NotExiting\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"}],\"name\":\"PoolExhausted\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"position\",\"type\":\"uint256\"}],\"name\":\"PositionNotVoid\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"position\",\"type\":\"uint256\"}],\"name\":\"PositionVoid\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"remainder\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"minimum\",\"type\":\"uint256\"}],\"name\":\"RemainderTooLow\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"minimum\",\"type\":\"uint256\"}],\"name\":\"StakeTooLow\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"}],\"name\":\"UnknownNode\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"position\",\"type\":\"uint256\"}],\"name\":\"UnknownPosition\",\"type\":\"error\"}]",
	ID:  "8d0161fc8a7fc38ea57848934fab7eb582",
	Bin: "0x613242610034600b8282823980515f1a607314602857634e487b7160e01b5f525f60045260245ffd5b305f52607381538281f3fe7300000000000000000000000000000000000000003014608060405260043610610090575f3560e01c806396cc0d8c1161006357806396cc0d8c1461013e5780639e7f1ae914610178578063acc9a44a14610197578063ec15a8e4146101b6575f5ffd5b806311f6ed4214610094578063162e5cf2146100c65780634192f194146100fd5780635eb6e9081461011e575b5f5ffd5b81801561009f575f5ffd5b506100b36100ae366004612e23565b6101c9565b6040519081526020015b60405180910390f35b8180156100d1575f5ffd5b506100e56100e0366004612e6b565b6106ae565b6040516001600160801b0390911681526020016100bd565b818015610108575f5ffd5b5061011c610117366004612e6b565b610a20565b005b61013161012c366004612ea7565b610b3a565b6040516100bd9190612efc565b61015161014c366004612fbd565b610b55565b6040805182516001600160801b0390811682526020938401511692810192909252016100bd565b818015610183575f5ffd5b5061011c610192366004612fed565b610b7d565b8180156101a2575f5ffd5b506100b36101b136600461300d565b610f1f565b6100e56101c4366004612fed565b61148a565b5f828152602a840160209081526040808320815160c081018352815463ffffffff8082168352600160201b8204811695830195909552600160401b81048516938201939093526001600160801b03600160601b909304831660608201526001909101549182166080820152600160801b90910490911660a082015261024e8582611612565b15849061027a57604051631497da7f60e31b815260040161027191815260200190565b60405180910390fd5b506040810151849063ffffffff8116156102b65760405163542ba13b60e11b8152600481019290925263ffffffff166024820152604401610271565b5050600d8501546020820151859163ffffffff90811690821611156102fd5760405163c6eb424760e01b8152600481019290925263ffffffff166024820152604401610271565b50505f61030d86835f01516116bc565b90505f61031a8784611972565b905080856001600160801b03808316908216111561035e5760405163829f116360e01b81526001600160801b03928316600482015291166024820152604401610271565b50505f856001600160801b03165f1415801561038c5750816001600160801b0316866001600160801b031614155b156103e2576103b888856103a0898661306b565b6001600160801b0316856001600160801b03166119f3565b60608601805192975090925082916103d190839061306b565b6001600160801b03169052506103e6565b8195505b5f6103f089611c5f565b9150505f878560800151600284610407919061309e565b63ffffffff166002811061041d5761041d6130c5565b602002015161042c91906130d9565b9050808560800151600284610441919061309e565b63ffffffff1660028110610457576104576130c5565b6001600160801b0392831660209190910291909101528816608087015263ffffffff8216604087015260a08601805161048f906130f8565b63ffffffff9081169091528651165f90815260258b0160209081526040918290208751918801516001600160801b03928316600160801b91841691909102178155918701516001830180546001600160801b03191691909216179055606086015186919060028201906105029082613133565b50608082015160038201906105179082613133565b5060a0820151600482019061052c9082613133565b5060c082015160058201906105419082613133565b5060e0820151600690910180546101009093015163ffffffff908116600160201b90810267ffffffffffffffff1995861694831694909417939093179091555f8c8152602a8e0160209081526040918290208b518154928d0151848e015160608f01516001600160801b03808216600160601b02600160601b600160e01b0319938a16600160401b0293909316600160401b600160e01b0319948a16909a0296909a1693881693841795909517919091169690961795909517815560808c0151600191909101805460a08e01518616600160801b026001600160a01b031990911692909716919091179590951790945551908516928c917fbf2eda8e0c69c0dd90c9a41e56d70eac86d6216d83c97e0b72a603160e55774891610699918e91908e908b908a906001600160801b0395861681529385166020850152604084019290925283166060830152909116608082015260a00190565b60405180910390a45050505050509392505050565b5f828152602a840160209081526040808320815160c081018352815463ffffffff8082168352600160201b8204811695830195909552600160401b81048516938201939093526001600160801b03600160601b909304831660608201526001909101549182166080820152600160801b90910490911660a08201526107338582611612565b15849061075657604051631497da7f60e31b815260040161027191815260200190565b50805160408201518563ffffffff821661078657604051633d63620560e01b815260040161027191815260200190565b50600d8701548690829063ffffffff908116908216106107c857604051634c823b5b60e01b8152600481019290925263ffffffff166024820152604401610271565b50506107d487836116bc565b63ffffffff83165f9081526025890160209081526040918290208351918401516001600160801b03928316600160801b91841691909102178155918301516001830180546001600160801b031916919092161790556060820151600282019061083d9082613133565b50608082015160038201906108529082613133565b5060a082015160048201906108679082613133565b5060c0820151600582019061087c9082613133565b5060e0820151600690910180546101009093015163ffffffff908116600160201b0267ffffffffffffffff199094169216919091179190911790556108d96108cf88846108ca856001613187565b611c99565b8460800151612032565b63ffffffff8084165f90815260298a0160209081526040808320938616835292905290812054919550906109179086906001600160801b031661306b565b63ffffffff8481165f90815260298b0160209081526040808320938716835292905290812080546001600160801b0319166001600160801b038481169190911790915560128b01805493945088939092916109749185911661306b565b82546101009290920a6001600160801b038181021990931691831602179091555f898152602a8b01602090815260409182902080546001600160e01b031916815560010180546001600160a01b031916905581518984168152928516908301526001600160a01b038916925063ffffffff8616918a917f47c100a4f7d852a79e603964460d1bef575b171c809e4c1770d4fbdccc2a6944910160405180910390a4505050509392505050565b5f828152602a84016020908152604091829020825160c081018452815463ffffffff8082168352600160201b8204811694830194909452600160401b81048416948201949094526001600160801b03600160601b909404841660608201526001909101549283166080820152600160801b9092041660a0820152610aa48482611612565b8390610ac657604051633d314b0f60e01b815260040161027191815260200190565b505f838152602a8501602052604080822080546001600160e01b031916815560010180546001600160a01b0319169055825190516001600160a01b0385169263ffffffff9092169186917f993aa364d4b3e6993a07b20ef9ff4e4954f51425716075931e8cba642a6655aa9190a450505050565b610b42612d87565b610b4c838361206e565b90505b92915050565b604080518082019091525f8082526020820152610b73848484611c99565b90505b9392505050565b5f818152602a83016020908152604091829020825160c081018452815463ffffffff8082168352600160201b8204811694830194909452600160401b81048416948201949094526001600160801b03600160601b909404841660608201526001909101549283166080820152600160801b9092041660a0820152610c018382611612565b158290610c2457604051631497da7f60e31b815260040161027191815260200190565b5060408101518263ffffffff8216610c5257604051633d63620560e01b815260040161027191815260200190565b505f610c5d85611c5f565b9150508063ffffffff168263ffffffff161484839091610c9f57604051630339f45760e31b8152600481019290925263ffffffff166024820152604401610271565b50505f610caf86855f01516116bc565b90505f84608001518260800151600286610cc9919061309e565b63ffffffff1660028110610cdf57610cdf6130c5565b6020020151610cee919061306b565b9050808260800151600286610d03919061309e565b63ffffffff1660028110610d1957610d196130c5565b6001600160801b0390921660209290920201525f60808601819052604086015260a085018051610d48906130f8565b63ffffffff9081169091528551165f9081526025880160209081526040918290208451918501516001600160801b03928316600160801b91841691909102178155918401516001830180546001600160801b0319169190921617905560608301518391906002820190610dbb9082613133565b5060808201516003820190610dd09082613133565b5060a08201516004820190610de59082613133565b5060c08201516005820190610dfa9082613133565b5060e082015160069190910180546101009093015163ffffffff92831667ffffffffffffffff1994851617600160201b9184168202179091555f898152602a8b0160209081526040918290208a5181548c8401518d86015160608f015193891692909916821790881690960295909517600160401b600160e01b031916600160401b97871697909702600160601b600160e01b03191696909617600160601b6001600160801b039788160217815560808b0151600191909101805460a08d01519288166001600160a01b031990911617600160801b928716929092029190911790559051938516845291871692909189917fe26bb45bb0541cdf38e6ca8a678b4b89718e8a6e75f04c36b32dbe57145f55d7910160405180910390a450505050505050565b63ffffffff83165f9081526023850160205260408120600181015485906001600160a01b0316610f6b576040516310cbf9a960e21b815263ffffffff9091166004820152602401610271565b5080548590600160c01b900460ff1615610fa15760405163e15b126360e01b815263ffffffff9091166004820152602401610271565b50600d860154610fbc90829063ffffffff908116906122f316565b15858260010160149054906101000a900463ffffffff1690916110025760405163076b971b60e01b815263ffffffff928316600482015291166024820152604401610271565b505060018601546001600160801b03600160201b9091048116908590829082168111156110535760405163829f116360e01b81526001600160801b0390921660048301526024820152604401610271565b50505f61106088886116bc565b805190915061107b906001600160801b0316620f424061311c565b81602001516001600160801b0316111587906110b35760405163a6fd5f4f60e01b815263ffffffff9091166004820152602401610271565b505f6110be89611c5f565b5090505f8783606001516002846110d5919061309e565b63ffffffff16600281106110eb576110eb6130c5565b60200201516110fa91906130d9565b905080836060015160028461110f919061309e565b63ffffffff1660028110611125576111256130c5565b6001600160801b039283166020918202929092019190915263ffffffff8b165f90815260258d0182526040908190208651928701518416600160801b02928416929092178255850151600182018054919093166001600160801b03199190911617909155606084015184919060028201906111a09082613133565b50608082015160038201906111b59082613133565b5060a082015160048201906111ca9082613133565b5060c082015160058201906111df9082613133565b5060e0820151600690910180546101009093015163ffffffff908116600160201b0267ffffffffffffffff1990941692169190911791909117905560128a0180548991905f906112399084906001600160801b03166130d9565b92506101000a8154816001600160801b0302191690836001600160801b0316021790555089601301601481819054906101000a900467ffffffffffffffff16611281906131a3565b91906101000a81548167ffffffffffffffff021916908367ffffffffffffffff160217905567ffffffffffffffff1695506040518060c001604052808a63ffffffff1681526020018363ffffffff1681526020015f63ffffffff168152602001896001600160801b031681526020015f6001600160801b031681526020015f63ffffffff168152508a602a015f8881526020019081526020015f205f820151815f015f6101000a81548163ffffffff021916908363ffffffff1602179055506020820151815f0160046101000a81548163ffffffff021916908363ffffffff1602179055506040820151815f0160086101000a81548163ffffffff021916908363ffffffff1602179055506060820151815f01600c6101000a8154816001600160801b0302191690836001600160801b031602179055506080820151816001015f6101000a8154816001600160801b0302191690836001600160801b0316021790555060a08201518160010160106101000a81548163ffffffff021916908363ffffffff160217905550905050866001600160a01b03168963ffffffff16877f5f9c1f98cafd2390cd0b5c933565a48fb40895f1761ec6281d39de3f0463a874858c866040516114759392919063ffffffff9390931683526001600160801b03918216602084015216604082015260600190565b60405180910390a45050505050949350505050565b5f818152602a830160209081526040808320815160c081018352815463ffffffff808216808452600160201b8304821696840196909652600160401b82048116948301949094526001600160801b03600160601b909104811660608301526001909201549182166080820152600160801b90910490911660a08201529083906115295760405163a2016c1160e01b815260040161027191815260200190565b506115348482611612565b15611542575f915050610b4f565b600d840154602082015163ffffffff91821691168110156115695750606001519050610b4f565b604082015163ffffffff161580159061159157508063ffffffff16826040015163ffffffff16105b156115a95760408201516115a6906001613187565b90505b5f6115b886845f015184611c99565b90505f836040015163ffffffff165f146115d65783608001516115e0565b6115e08785611972565b905081602001516001600160801b03165f14611605576116008282612032565b611607565b805b979650505050505050565b805163ffffffff9081165f9081526025840160209081526040822060060154908401519192600160201b909104811691161061164f57505f610b4f565b816040015163ffffffff165f0361166857506001610b4f565b816020015163ffffffff166116ae846028015f855f015163ffffffff1663ffffffff1681526020019081526020015f20846040015160016116a99190613187565b612336565b63ffffffff16119392505050565b6116c4612d87565b63ffffffff82165f908152602584016020908152604080832081516101208101835281546001600160801b038082168352600160801b909104811694820194909452600182015490931683830152815180830192839052929390926060850192909160028086019290918390855b82829054906101000a90046001600160801b03166001600160801b031681526020019060100190602082600f01049283019260010382029150808411611732575050509284525050604080518082019182905260209093019291506003840190600290825f855b82829054906101000a90046001600160801b03166001600160801b031681526020019060100190602082600f01049283019260010382029150808411611799575050509284525050604080518082019182905260209093019291506004840190600290825f855b82829054906101000a90046001600160801b03166001600160801b031681526020019060100190602082600f01049283019260010382029150808411611800575050509284525050604080518082019182905260209093019291506005840190600290825f855b82829054906101000a90046001600160801b03166001600160801b031681526020019060100190602082600f01049283019260010382029150808411611867575050509284525050506006919091015463ffffffff8082166020840152600160201b9091048116604090920191909152600d850154919250165b8063ffffffff168260e0015163ffffffff161080156119045750611904826123c9565b1561193b575f61191383612417565b905061192585858560e0015184612745565b611935848460e001518584612943565b506118e1565b8063ffffffff168260e0015163ffffffff16101561196b5761195e8484846129e1565b63ffffffff811660e08301525b5092915050565b5f5f61198684845f01518560200151611c99565b905080602001516001600160801b03165f036119a85750506060810151610b4f565b6119eb6119e682602001516001600160801b0316835f01516001600160801b031686606001516001600160801b0316612b839092919063ffffffff16565b612ba8565b949350505050565b5f5f611a1a6119e6858588606001516001600160801b0316612b839092919063ffffffff16565b6040805160c081018252875163ffffffff90811682526020808a01518216908301525f9282018390526001600160801b03841660608301526080820183905260a082018390528851600d8b01549495509193611a7a928b92909116611c99565b90505f611a878984611972565b90505f82602001516001600160801b03165f14611aad57611aa88383612032565b611aaf565b815b60018b01546001600160801b039182169250600160201b900416818180821015611af5576040516317ec53d160e01b815260048101929092526024820152604401610271565b505060138b018054601490611b1a90600160a01b900467ffffffffffffffff166131a3565b91906101000a81548167ffffffffffffffff021916908367ffffffffffffffff160217905567ffffffffffffffff169650848b602a015f8981526020019081526020015f205f820151815f015f6101000a81548163ffffffff021916908363ffffffff1602179055506020820151815f0160046101000a81548163ffffffff021916908363ffffffff1602179055506040820151815f0160086101000a81548163ffffffff021916908363ffffffff1602179055506060820151815f01600c6101000a8154816001600160801b0302191690836001600160801b031602179055506080820151816001015f6101000a8154816001600160801b0302191690836001600160801b0316021790555060a08201518160010160106101000a81548163ffffffff021916908363ffffffff160217905550905050505050505094509492505050565b600d8101545f9063ffffffff16611c7583612bc0565b4210611c8757611c84816130f8565b90505b611c92816001613187565b9150915091565b6040805180820182525f808252602091820181905263ffffffff8581168252602687018352838220908516825282528281208351808501909452546001600160801b038082168552600160801b9091041691830182905203610b765763ffffffff83165f908152602585016020908152604080832081516101208101835281546001600160801b038082168352600160801b90910481169482019490945260018201549093168383015281518083019283905290916060840191906002808501918288855b82829054906101000a90046001600160801b03166001600160801b031681526020019060100190602082600f01049283019260010382029150808411611d5e575050509284525050604080518082019182905260209093019291506003840190600290825f855b82829054906101000a90046001600160801b03166001600160801b031681526020019060100190602082600f01049283019260010382029150808411611dc5575050509284525050604080518082019182905260209093019291506004840190600290825f855b82829054906101000a90046001600160801b03166001600160801b031681526020019060100190602082600f01049283019260010382029150808411611e2c575050509284525050604080518082019182905260209093019291506005840190600290825f855b82829054906101000a90046001600160801b03166001600160801b031681526020019060100190602082600f01049283019260010382029150808411611e93575050509284525050506006919091015463ffffffff8082166020840152600160201b909104811660409092019190915260e082015191925090811690841611611f8c5763ffffffff84165f9081526026860160209081526040808320602789019092528220909190611f459086612336565b63ffffffff16815260208082019290925260409081015f208151808301909252546001600160801b038082168352600160801b90910416918101919091529150610b769050565b600d85015463ffffffff9081169084161115611fa85750610b76565b8263ffffffff168160e0015163ffffffff16108015611fcb5750611fcb816123c9565b15611fe157611fd981612417565b519150611fa8565b8263ffffffff168160e0015163ffffffff16101561202a576040518060400160405280825f01516001600160801b0316815260200182602001516001600160801b031681525091505b509392505050565b5f816001600160801b03165f0361204a57505f610b4f565b82516020840151610b4c916119e6916001600160801b038681169281169116612b83565b612076612d87565b63ffffffff82165f908152602584016020908152604080832081516101208101835281546001600160801b038082168352600160801b909104811694820194909452600182015490931683830152815180830192839052929390926060850192909160028086019290918390855b82829054906101000a90046001600160801b03166001600160801b031681526020019060100190602082600f010492830192600103820291508084116120e4575050509284525050604080518082019182905260209093019291506003840190600290825f855b82829054906101000a90046001600160801b03166001600160801b031681526020019060100190602082600f0104928301926001038202915080841161214b575050509284525050604080518082019182905260209093019291506004840190600290825f855b82829054906101000a90046001600160801b03166001600160801b031681526020019060100190602082600f010492830192600103820291508084116121b2575050509284525050604080518082019182905260209093019291506005840190600290825f855b82829054906101000a90046001600160801b03166001600160801b031681526020019060100190602082600f01049283019260010382029150808411612219575050509284525050506006919091015463ffffffff8082166020840152600160201b9091048116604090920191909152600d850154919250165b8063ffffffff168260e0015163ffffffff161080156122b657506122b6826123c9565b156122ca576122c482612417565b50612293565b8063ffffffff168260e0015163ffffffff16101561196b5763ffffffff1660e082015292915050565b81545f90600160b81b900460ff168015610b4c57508254600160d01b900463ffffffff161580610b4c5750509054600160d01b900463ffffffff90811691161090565b81545f9081905b808210156123c1575f600261235283856131c6565b61235c91906131d9565b90505f868281548110612371576123716130c5565b5f918252602090912060088204015460079091166004026101000a900463ffffffff908116915086168111156123a9578192506123ba565b9350836123b78260016131c6565b93505b505061233d565b505092915050565b60c0810151602080820151915160a0840151808301519051608086015180850151905160609097015194850151945190941790951790921790931717909117176001600160801b0316151590565b6040805160c0810182525f6080820181815260a0830182905282526020820181905291810182905260608101919091525f60028360e00151612459919061309e565b63ffffffff1690505f61246d8260016131ec565b8451602080870180516040805180820190915289516001600160801b03908116825292518316938101939093529187526080880151939450918216929116905f9085600281106124bf576124bf6130c5565b60200201516001600160801b031690505f876060015185600281106124e6576124e66130c5565b60200201516001600160801b031690505f821561250d57612508838686612b83565b61250f565b5f5b90505f841561252857612523838688612b83565b61252a565b825b90508261253783886131ec565b61254191906131c6565b95508061254e85876131ec565b61255891906131c6565b9450845f0361257c5761256a86612ba8565b6001600160801b031660608a01525f95505b61258582612ba8565b6001600160801b031660208a015261259c86612ba8565b6125a586612ba8565b6001600160801b0390811660208d0152168a5260808a01515f9081908a600281106125d2576125d26130c5565b602002018c606001518a600281106125ec576125ec6130c5565b60200201826001600160801b03166001600160801b0316815250826001600160801b03166001600160801b031681525050505f61265f8b604001516001600160801b03168c60c001518b60028110612646576126466130c5565b60200201516001600160801b0316808218908211021890565b905061266a81612ba8565b6001600160801b031660408b015260a08b01516126c3908960028110612692576126926130c5565b60200201516001600160801b0316828d604001516001600160801b03166126b991906131ec565b6119e691906131c6565b6001600160801b031660408c015260c08b01515f9081908b600281106126eb576126eb6130c5565b602002018d60a001518b60028110612705576127056130c5565b6001600160801b0393841660209190910291909101529116905260e08b01805161272e906130f8565b63ffffffff16905250979998505050505050505050565b805163ffffffff8481165f81815260268801602090815260408083208886168085529083528184208751978401516001600160801b03988916600160801b918a169190910217905593835260278a01825282208054600181018255908352918190206008830401805460079093166004026101000a94850219909216939092029290921790915582015116156128325760208082015163ffffffff85165f908152602987019092526040822090916127fe6001866131ff565b63ffffffff16815260208101919091526040015f2080546001600160801b0319166001600160801b03929092169190911790555b60408101516001600160801b0316156128c35760408101516012850180545f906128669084906001600160801b031661306b565b82546101009290920a6001600160801b0381810219909316918316021790915563ffffffff8581165f9081526023880160205260409081902060020154908501516128c3945088936001600160a01b0390921692911690612c0116565b60608101516001600160801b03161561293d5760608101516012850180545f906128f79084906001600160801b031661306b565b92506101000a8154816001600160801b0302191690836001600160801b0316021790555061293d3082606001516001600160801b031686612cf39092919063ffffffff16565b50505050565b81516020808401518351805190830151604080880151878601518289015183516001600160801b03998a1681529689169787019790975293871691850191909152908516606084015284166080830152831660a0820152911660c082015263ffffffff80851691908616907fb0198d5d7925fdfd9f1ae7a9625faf906e1d8ec9a427ae514917c3089c8ce3479060e00160405180910390a350505050565b63ffffffff82165f90815260278401602052604090208054612a12604080518082019091525f808252602082015290565b8115612aa85763ffffffff85165f90815260268701602052604081209084612a3b6001866131ec565b81548110612a4b57612a4b6130c5565b5f918252602080832060088304015460079092166004026101000a90910463ffffffff16835282810193909352604091820190208151808301909252546001600160801b038082168352600160801b909104169181019190915290505b835181516001600160801b039081169116148015612adf575083602001516001600160801b031681602001516001600160801b0316145b15612aec57505050505050565b6040805160c0810182525f6080820181815260a08301829052825260208083018290528284018290526060830191909152825180840190935286516001600160801b03908116845287820151169083015290815260e0850151612b5e9088908890612b58906001613187565b84612745565b612b7a868660e001516001612b739190613187565b8784612943565b50505050505050565b82820283158482048414178202612ba15763ad251c275f526004601cfd5b0492915050565b5f600160801b8210612bbc57612bbc612d7a565b5090565b80545f90612bdb90600290610100900463ffffffff1661321b565b600d830154610b4f9163ffffffff1690600160201b900467ffffffffffffffff166131c6565b805f03612c0d57505050565b6001600160a01b0382165f908152602b84016020526040812054612c329083906131c6565b6001600160a01b0384165f908152602b8601602052604090208190559050612c5982612ba8565b601285018054601090612c7d908490600160801b90046001600160801b03166130d9565b92506101000a8154816001600160801b0302191690836001600160801b03160217905550826001600160a01b03167f796a6ec99f41042b589b3c8dfab9ec6ae027e9c6599a6a4e311aa00a19ebdb1f8383604051612ce5929190918252602082015260400190565b60405180910390a250505050565b5f612cfd82612ba8565b6011850154612d1591906001600160801b03166130d9565b6011850180546001600160801b0319166001600160801b0383169081179091556040805185815260208101929092529192506001600160a01b038516917f78d425cd780dedc6eeb91f9c08388fdfd7ebcd0008ffb9da76e7e996d2865d5c9101612ce5565b6335278d125f526004601cfd5b60408051610120810182525f808252602082018190529181019190915260608101612db0612dea565b8152602001612dbd612dea565b8152602001612dca612dea565b8152602001612dd7612dea565b81525f6020820181905260409091015290565b60405180604001604052806002906020820280368337509192915050565b80356001600160801b0381168114612e1e575f5ffd5b919050565b5f5f5f60608486031215612e35575f5ffd5b8335925060208401359150612e4c60408501612e08565b90509250925092565b80356001600160a01b0381168114612e1e575f5ffd5b5f5f5f60608486031215612e7d575f5ffd5b8335925060208401359150612e4c60408501612e55565b803563ffffffff81168114612e1e575f5ffd5b5f5f60408385031215612eb8575f5ffd5b82359150612ec860208401612e94565b90509250929050565b805f5b600281101561293d5781516001600160801b0316845260209384019390910190600101612ed4565b81516001600160801b031681526020808301516101a0830191612f29908401826001600160801b03169052565b506040830151612f4460408401826001600160801b03169052565b506060830151612f576060840182612ed1565b506080830151612f6a60a0840182612ed1565b5060a0830151612f7d60e0840182612ed1565b5060c0830151612f91610120840182612ed1565b5060e083015163ffffffff81166101608401525061010083015163ffffffff811661018084015261196b565b5f5f5f60608486031215612fcf575f5ffd5b83359250612fdf60208501612e94565b9150612e4c60408501612e94565b5f5f60408385031215612ffe575f5ffd5b50508035926020909101359150565b5f5f5f5f60808587031215613020575f5ffd5b8435935061303060208601612e94565b925061303e60408601612e08565b915061304c60608601612e55565b905092959194509250565b634e487b7160e01b5f52601160045260245ffd5b6001600160801b038281168282160390811115610b4f57610b4f613057565b634e487b7160e01b5f52601260045260245ffd5b5f63ffffffff8316806130b3576130b361308a565b8063ffffffff84160691505092915050565b634e487b7160e01b5f52603260045260245ffd5b6001600160801b038181168382160190811115610b4f57610b4f613057565b5f63ffffffff821663ffffffff810361311357613113613057565b60010192915050565b8082028115828204841417610b4f57610b4f613057565b815f5b600181101561293d575f5f5b600281101561317a5783516020909401936001600160801b03600783901b81811b1994909416911690921b9190911790600101613142565b5083820155600101613136565b63ffffffff8181168382160190811115610b4f57610b4f613057565b5f67ffffffffffffffff821667ffffffffffffffff810361311357613113613057565b80820180821115610b4f57610b4f613057565b5f826131e7576131e761308a565b500490565b81810381811115610b4f57610b4f613057565b63ffffffff8281168282160390811115610b4f57610b4f613057565b5f63ffffffff8316806132305761323061308a565b8063ffffffff8416049150509291505056",
}

// Positions is an auto generated Go binding around an Ethereum contract.
type Positions struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Positions) GetABI() abi.ABI {
	return c.abi
}

// NewPositions creates a new instance of Positions.
func NewPositions() *Positions {
	parsed, err := PositionsMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Positions{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Positions) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PositionsCredited represents a Credited event raised by the Positions contract.
type PositionsCredited struct {
	Account   common.Address
	Amount    *big.Int
	Claimable *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const PositionsCreditedEventName = "Credited"

// ContractEventName returns the user-defined event name.
func (PositionsCredited) ContractEventName() string {
	return PositionsCreditedEventName
}

// UnpackCreditedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Credited(address indexed account, uint256 amount, uint256 claimable)
func (positions *Positions) UnpackCreditedEvent(log *types.Log) (*PositionsCredited, error) {
	event := "Credited"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != positions.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PositionsCredited)
	if len(log.Data) > 0 {
		if err := positions.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range positions.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// PositionsPoolRolled represents a PoolRolled event raised by the Positions contract.
type PositionsPoolRolled struct {
	Node       uint32
	Epoch      uint32
	Stake      *big.Int
	Shares     *big.Int
	RateStake  *big.Int
	RateShares *big.Int
	Bond       *big.Int
	Exited     *big.Int
	BondExited *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const PositionsPoolRolledEventName = "PoolRolled"

// ContractEventName returns the user-defined event name.
func (PositionsPoolRolled) ContractEventName() string {
	return PositionsPoolRolledEventName
}

// UnpackPoolRolledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event PoolRolled(uint32 indexed node, uint32 indexed epoch, uint128 stake, uint128 shares, uint128 rateStake, uint128 rateShares, uint128 bond, uint128 exited, uint128 bondExited)
func (positions *Positions) UnpackPoolRolledEvent(log *types.Log) (*PositionsPoolRolled, error) {
	event := "PoolRolled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != positions.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PositionsPoolRolled)
	if len(log.Data) > 0 {
		if err := positions.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range positions.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// PositionsReserveFunded represents a ReserveFunded event raised by the Positions contract.
type PositionsReserveFunded struct {
	From    common.Address
	Amount  *big.Int
	Reserve *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const PositionsReserveFundedEventName = "ReserveFunded"

// ContractEventName returns the user-defined event name.
func (PositionsReserveFunded) ContractEventName() string {
	return PositionsReserveFundedEventName
}

// UnpackReserveFundedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ReserveFunded(address indexed from, uint256 amount, uint256 reserve)
func (positions *Positions) UnpackReserveFundedEvent(log *types.Log) (*PositionsReserveFunded, error) {
	event := "ReserveFunded"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != positions.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PositionsReserveFunded)
	if len(log.Data) > 0 {
		if err := positions.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range positions.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// PositionsStaked represents a Staked event raised by the Positions contract.
type PositionsStaked struct {
	Position   *big.Int
	Node       uint32
	Owner      common.Address
	Activation uint32
	Amount     *big.Int
	Entering   *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const PositionsStakedEventName = "Staked"

// ContractEventName returns the user-defined event name.
func (PositionsStaked) ContractEventName() string {
	return PositionsStakedEventName
}

// UnpackStakedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Staked(uint256 indexed position, uint32 indexed node, address indexed owner, uint32 activation, uint128 amount, uint128 entering)
func (positions *Positions) UnpackStakedEvent(log *types.Log) (*PositionsStaked, error) {
	event := "Staked"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != positions.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PositionsStaked)
	if len(log.Data) > 0 {
		if err := positions.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range positions.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// PositionsVoidPositionBurned represents a VoidPositionBurned event raised by the Positions contract.
type PositionsVoidPositionBurned struct {
	Position *big.Int
	Node     uint32
	Owner    common.Address
	Raw      *types.Log // Blockchain specific contextual infos
}

const PositionsVoidPositionBurnedEventName = "VoidPositionBurned"

// ContractEventName returns the user-defined event name.
func (PositionsVoidPositionBurned) ContractEventName() string {
	return PositionsVoidPositionBurnedEventName
}

// UnpackVoidPositionBurnedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event VoidPositionBurned(uint256 indexed position, uint32 indexed node, address indexed owner)
func (positions *Positions) UnpackVoidPositionBurnedEvent(log *types.Log) (*PositionsVoidPositionBurned, error) {
	event := "VoidPositionBurned"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != positions.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PositionsVoidPositionBurned)
	if len(log.Data) > 0 {
		if err := positions.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range positions.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// PositionsWithdrawCancelled represents a WithdrawCancelled event raised by the Positions contract.
type PositionsWithdrawCancelled struct {
	Position *big.Int
	Node     uint32
	Exit     uint32
	Leaving  *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const PositionsWithdrawCancelledEventName = "WithdrawCancelled"

// ContractEventName returns the user-defined event name.
func (PositionsWithdrawCancelled) ContractEventName() string {
	return PositionsWithdrawCancelledEventName
}

// UnpackWithdrawCancelledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event WithdrawCancelled(uint256 indexed position, uint32 indexed node, uint32 indexed exit, uint128 leaving)
func (positions *Positions) UnpackWithdrawCancelledEvent(log *types.Log) (*PositionsWithdrawCancelled, error) {
	event := "WithdrawCancelled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != positions.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PositionsWithdrawCancelled)
	if len(log.Data) > 0 {
		if err := positions.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range positions.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// PositionsWithdrawClaimed represents a WithdrawClaimed event raised by the Positions contract.
type PositionsWithdrawClaimed struct {
	Position *big.Int
	Node     uint32
	Owner    common.Address
	Amount   *big.Int
	ExitPot  *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const PositionsWithdrawClaimedEventName = "WithdrawClaimed"

// ContractEventName returns the user-defined event name.
func (PositionsWithdrawClaimed) ContractEventName() string {
	return PositionsWithdrawClaimedEventName
}

// UnpackWithdrawClaimedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event WithdrawClaimed(uint256 indexed position, uint32 indexed node, address indexed owner, uint128 amount, uint128 exitPot)
func (positions *Positions) UnpackWithdrawClaimedEvent(log *types.Log) (*PositionsWithdrawClaimed, error) {
	event := "WithdrawClaimed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != positions.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PositionsWithdrawClaimed)
	if len(log.Data) > 0 {
		if err := positions.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range positions.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// PositionsWithdrawRequested represents a WithdrawRequested event raised by the Positions contract.
type PositionsWithdrawRequested struct {
	Position        *big.Int
	Node            uint32
	Exit            uint32
	Shares          *big.Int
	Amount          *big.Int
	Remainder       *big.Int
	RemainderAmount *big.Int
	Leaving         *big.Int
	Raw             *types.Log // Blockchain specific contextual infos
}

const PositionsWithdrawRequestedEventName = "WithdrawRequested"

// ContractEventName returns the user-defined event name.
func (PositionsWithdrawRequested) ContractEventName() string {
	return PositionsWithdrawRequestedEventName
}

// UnpackWithdrawRequestedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event WithdrawRequested(uint256 indexed position, uint32 indexed node, uint32 indexed exit, uint128 shares, uint128 amount, uint256 remainder, uint128 remainderAmount, uint128 leaving)
func (positions *Positions) UnpackWithdrawRequestedEvent(log *types.Log) (*PositionsWithdrawRequested, error) {
	event := "WithdrawRequested"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != positions.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PositionsWithdrawRequested)
	if len(log.Data) > 0 {
		if err := positions.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range positions.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (positions *Positions) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], positions.abi.Errors["AlreadyExiting"].ID.Bytes()[:4]) {
		return positions.UnpackAlreadyExitingError(raw[4:])
	}
	if bytes.Equal(raw[:4], positions.abi.Errors["ExitFixed"].ID.Bytes()[:4]) {
		return positions.UnpackExitFixedError(raw[4:])
	}
	if bytes.Equal(raw[:4], positions.abi.Errors["NodeIsLeaving"].ID.Bytes()[:4]) {
		return positions.UnpackNodeIsLeavingError(raw[4:])
	}
	if bytes.Equal(raw[:4], positions.abi.Errors["NodeJailed"].ID.Bytes()[:4]) {
		return positions.UnpackNodeJailedError(raw[4:])
	}
	if bytes.Equal(raw[:4], positions.abi.Errors["NotActive"].ID.Bytes()[:4]) {
		return positions.UnpackNotActiveError(raw[4:])
	}
	if bytes.Equal(raw[:4], positions.abi.Errors["NotClaimable"].ID.Bytes()[:4]) {
		return positions.UnpackNotClaimableError(raw[4:])
	}
	if bytes.Equal(raw[:4], positions.abi.Errors["NotExiting"].ID.Bytes()[:4]) {
		return positions.UnpackNotExitingError(raw[4:])
	}
	if bytes.Equal(raw[:4], positions.abi.Errors["PoolExhausted"].ID.Bytes()[:4]) {
		return positions.UnpackPoolExhaustedError(raw[4:])
	}
	if bytes.Equal(raw[:4], positions.abi.Errors["PositionNotVoid"].ID.Bytes()[:4]) {
		return positions.UnpackPositionNotVoidError(raw[4:])
	}
	if bytes.Equal(raw[:4], positions.abi.Errors["PositionVoid"].ID.Bytes()[:4]) {
		return positions.UnpackPositionVoidError(raw[4:])
	}
	if bytes.Equal(raw[:4], positions.abi.Errors["RemainderTooLow"].ID.Bytes()[:4]) {
		return positions.UnpackRemainderTooLowError(raw[4:])
	}
	if bytes.Equal(raw[:4], positions.abi.Errors["StakeTooLow"].ID.Bytes()[:4]) {
		return positions.UnpackStakeTooLowError(raw[4:])
	}
	if bytes.Equal(raw[:4], positions.abi.Errors["UnknownNode"].ID.Bytes()[:4]) {
		return positions.UnpackUnknownNodeError(raw[4:])
	}
	if bytes.Equal(raw[:4], positions.abi.Errors["UnknownPosition"].ID.Bytes()[:4]) {
		return positions.UnpackUnknownPositionError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// PositionsAlreadyExiting represents a AlreadyExiting error raised by the Positions contract.
type PositionsAlreadyExiting struct {
	Position *big.Int
	Exit     uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadyExiting(uint256 position, uint32 exit)
func PositionsAlreadyExitingErrorID() common.Hash {
	return common.HexToHash("0xa8574276680bd0c3081fcb01ceadff82967a0d1aa2c9e8ce2a59e9ceb0041108")
}

// UnpackAlreadyExitingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadyExiting(uint256 position, uint32 exit)
func (positions *Positions) UnpackAlreadyExitingError(raw []byte) (*PositionsAlreadyExiting, error) {
	out := new(PositionsAlreadyExiting)
	if err := positions.abi.UnpackIntoInterface(out, "AlreadyExiting", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PositionsExitFixed represents a ExitFixed error raised by the Positions contract.
type PositionsExitFixed struct {
	Position *big.Int
	Exit     uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ExitFixed(uint256 position, uint32 exit)
func PositionsExitFixedErrorID() common.Hash {
	return common.HexToHash("0x19cfa2b80bee2085a9248b05e22f272f5c4986c7b140c90822c07f5b267170f1")
}

// UnpackExitFixedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ExitFixed(uint256 position, uint32 exit)
func (positions *Positions) UnpackExitFixedError(raw []byte) (*PositionsExitFixed, error) {
	out := new(PositionsExitFixed)
	if err := positions.abi.UnpackIntoInterface(out, "ExitFixed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PositionsNodeIsLeaving represents a NodeIsLeaving error raised by the Positions contract.
type PositionsNodeIsLeaving struct {
	Node uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NodeIsLeaving(uint32 node)
func PositionsNodeIsLeavingErrorID() common.Hash {
	return common.HexToHash("0xe15b126391c87d2efdda8434f59ff5949fd8d389dd9e997b73072910d8206d5f")
}

// UnpackNodeIsLeavingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NodeIsLeaving(uint32 node)
func (positions *Positions) UnpackNodeIsLeavingError(raw []byte) (*PositionsNodeIsLeaving, error) {
	out := new(PositionsNodeIsLeaving)
	if err := positions.abi.UnpackIntoInterface(out, "NodeIsLeaving", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PositionsNodeJailed represents a NodeJailed error raised by the Positions contract.
type PositionsNodeJailed struct {
	Node  uint32
	Until uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NodeJailed(uint32 node, uint32 until)
func PositionsNodeJailedErrorID() common.Hash {
	return common.HexToHash("0x076b971b616b0e7243379e8187f349712048f6f8701c84492ffcb67c992c0ef6")
}

// UnpackNodeJailedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NodeJailed(uint32 node, uint32 until)
func (positions *Positions) UnpackNodeJailedError(raw []byte) (*PositionsNodeJailed, error) {
	out := new(PositionsNodeJailed)
	if err := positions.abi.UnpackIntoInterface(out, "NodeJailed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PositionsNotActive represents a NotActive error raised by the Positions contract.
type PositionsNotActive struct {
	Position   *big.Int
	Activation uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotActive(uint256 position, uint32 activation)
func PositionsNotActiveErrorID() common.Hash {
	return common.HexToHash("0xc6eb42478a4f1c96a827b9124a93e539e8cdaaacd5532d076d8f57cdc00c43cf")
}

// UnpackNotActiveError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotActive(uint256 position, uint32 activation)
func (positions *Positions) UnpackNotActiveError(raw []byte) (*PositionsNotActive, error) {
	out := new(PositionsNotActive)
	if err := positions.abi.UnpackIntoInterface(out, "NotActive", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PositionsNotClaimable represents a NotClaimable error raised by the Positions contract.
type PositionsNotClaimable struct {
	Position *big.Int
	Exit     uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotClaimable(uint256 position, uint32 exit)
func PositionsNotClaimableErrorID() common.Hash {
	return common.HexToHash("0x4c823b5b1a41af7f312f166b5cd591c22c39109efeb60cb0eedeb120ad69ddf2")
}

// UnpackNotClaimableError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotClaimable(uint256 position, uint32 exit)
func (positions *Positions) UnpackNotClaimableError(raw []byte) (*PositionsNotClaimable, error) {
	out := new(PositionsNotClaimable)
	if err := positions.abi.UnpackIntoInterface(out, "NotClaimable", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PositionsNotExiting represents a NotExiting error raised by the Positions contract.
type PositionsNotExiting struct {
	Position *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotExiting(uint256 position)
func PositionsNotExitingErrorID() common.Hash {
	return common.HexToHash("0x3d636205079efb0c15a9af8034198fd572dc4bd530cb3eb2dae1d09acd0a4c51")
}

// UnpackNotExitingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotExiting(uint256 position)
func (positions *Positions) UnpackNotExitingError(raw []byte) (*PositionsNotExiting, error) {
	out := new(PositionsNotExiting)
	if err := positions.abi.UnpackIntoInterface(out, "NotExiting", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PositionsPoolExhausted represents a PoolExhausted error raised by the Positions contract.
type PositionsPoolExhausted struct {
	Node uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PoolExhausted(uint32 node)
func PositionsPoolExhaustedErrorID() common.Hash {
	return common.HexToHash("0xa6fd5f4fcafcf7238754291185e932b6079e7513aa7ea5fd280b6bcdb9364947")
}

// UnpackPoolExhaustedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PoolExhausted(uint32 node)
func (positions *Positions) UnpackPoolExhaustedError(raw []byte) (*PositionsPoolExhausted, error) {
	out := new(PositionsPoolExhausted)
	if err := positions.abi.UnpackIntoInterface(out, "PoolExhausted", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PositionsPositionNotVoid represents a PositionNotVoid error raised by the Positions contract.
type PositionsPositionNotVoid struct {
	Position *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PositionNotVoid(uint256 position)
func PositionsPositionNotVoidErrorID() common.Hash {
	return common.HexToHash("0x3d314b0f85c443d5a7eb43ed4506f1e08f87222a76e41d52c6456bb3e333376b")
}

// UnpackPositionNotVoidError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PositionNotVoid(uint256 position)
func (positions *Positions) UnpackPositionNotVoidError(raw []byte) (*PositionsPositionNotVoid, error) {
	out := new(PositionsPositionNotVoid)
	if err := positions.abi.UnpackIntoInterface(out, "PositionNotVoid", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PositionsPositionVoid represents a PositionVoid error raised by the Positions contract.
type PositionsPositionVoid struct {
	Position *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PositionVoid(uint256 position)
func PositionsPositionVoidErrorID() common.Hash {
	return common.HexToHash("0xa4bed3f8ce697e6b2e406148b3ae9ab67f299dbd39c2956d2d9572b3b7606a5b")
}

// UnpackPositionVoidError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PositionVoid(uint256 position)
func (positions *Positions) UnpackPositionVoidError(raw []byte) (*PositionsPositionVoid, error) {
	out := new(PositionsPositionVoid)
	if err := positions.abi.UnpackIntoInterface(out, "PositionVoid", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PositionsRemainderTooLow represents a RemainderTooLow error raised by the Positions contract.
type PositionsRemainderTooLow struct {
	Remainder *big.Int
	Minimum   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RemainderTooLow(uint256 remainder, uint256 minimum)
func PositionsRemainderTooLowErrorID() common.Hash {
	return common.HexToHash("0x17ec53d1f8c1eb68d808d08f1d76995c53319e2fcdd31059be591f97066dea74")
}

// UnpackRemainderTooLowError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RemainderTooLow(uint256 remainder, uint256 minimum)
func (positions *Positions) UnpackRemainderTooLowError(raw []byte) (*PositionsRemainderTooLow, error) {
	out := new(PositionsRemainderTooLow)
	if err := positions.abi.UnpackIntoInterface(out, "RemainderTooLow", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PositionsStakeTooLow represents a StakeTooLow error raised by the Positions contract.
type PositionsStakeTooLow struct {
	Amount  *big.Int
	Minimum *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StakeTooLow(uint256 amount, uint256 minimum)
func PositionsStakeTooLowErrorID() common.Hash {
	return common.HexToHash("0x829f11638d406de2605d01f8ea108c1f13393def0f2b7b6e6ffffd9996d50bd5")
}

// UnpackStakeTooLowError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StakeTooLow(uint256 amount, uint256 minimum)
func (positions *Positions) UnpackStakeTooLowError(raw []byte) (*PositionsStakeTooLow, error) {
	out := new(PositionsStakeTooLow)
	if err := positions.abi.UnpackIntoInterface(out, "StakeTooLow", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PositionsUnknownNode represents a UnknownNode error raised by the Positions contract.
type PositionsUnknownNode struct {
	Node uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnknownNode(uint32 node)
func PositionsUnknownNodeErrorID() common.Hash {
	return common.HexToHash("0x432fe6a4076f5b80ac12de51e307b61cb9be62cfb70c25aabb80cd8fb1cb1f9d")
}

// UnpackUnknownNodeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnknownNode(uint32 node)
func (positions *Positions) UnpackUnknownNodeError(raw []byte) (*PositionsUnknownNode, error) {
	out := new(PositionsUnknownNode)
	if err := positions.abi.UnpackIntoInterface(out, "UnknownNode", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PositionsUnknownPosition represents a UnknownPosition error raised by the Positions contract.
type PositionsUnknownPosition struct {
	Position *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnknownPosition(uint256 position)
func PositionsUnknownPositionErrorID() common.Hash {
	return common.HexToHash("0xa2016c11fd938afcd5c3bf071f2777c37500125ba57c5f47eef0a71788ec8a46")
}

// UnpackUnknownPositionError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnknownPosition(uint256 position)
func (positions *Positions) UnpackUnknownPositionError(raw []byte) (*PositionsUnknownPosition, error) {
	out := new(PositionsUnknownPosition)
	if err := positions.abi.UnpackIntoInterface(out, "UnknownPosition", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SettlementsMetaData contains all meta data concerning the Settlements contract.
var SettlementsMetaData = bind.MetaData{
	ABI: "[{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"claimable\",\"type\":\"uint256\"}],\"name\":\"Credited\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"},{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"components\":[{\"internalType\":\"enumIStaking.Outcome\",\"name\":\"outcome\",\"type\":\"uint8\"},{\"internalType\":\"uint128\",\"name\":\"weight\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"reward\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"commission\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"bondReward\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"bondSlash\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"stakeSlash\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"bounty\",\"type\":\"uint128\"},{\"internalType\":\"address\",\"name\":\"beneficiary\",\"type\":\"address\"},{\"internalType\":\"uint128\",\"name\":\"exited\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"bondExited\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"stake\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"shares\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"rateStake\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"rateShares\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"bond\",\"type\":\"uint128\"},{\"internalType\":\"uint8\",\"name\":\"missCount\",\"type\":\"uint8\"},{\"internalType\":\"bool\",\"name\":\"jailed\",\"type\":\"bool\"},{\"internalType\":\"uint32\",\"name\":\"jailedUntil\",\"type\":\"uint32\"},{\"internalType\":\"bool\",\"name\":\"wiped\",\"type\":\"bool\"}],\"indexed\":false,\"internalType\":\"structIStaking.Settlement\",\"name\":\"settlement\",\"type\":\"tuple\"}],\"name\":\"NodeSettled\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"},{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint128\",\"name\":\"stake\",\"type\":\"uint128\"},{\"indexed\":false,\"internalType\":\"uint128\",\"name\":\"shares\",\"type\":\"uint128\"},{\"indexed\":false,\"internalType\":\"uint128\",\"name\":\"rateStake\",\"type\":\"uint128\"},{\"indexed\":false,\"internalType\":\"uint128\",\"name\":\"rateShares\",\"type\":\"uint128\"},{\"indexed\":false,\"internalType\":\"uint128\",\"name\":\"bond\",\"type\":\"uint128\"},{\"indexed\":false,\"internalType\":\"uint128\",\"name\":\"exited\",\"type\":\"uint128\"},{\"indexed\":false,\"internalType\":\"uint128\",\"name\":\"bondExited\",\"type\":\"uint128\"}],\"name\":\"PoolRolled\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"reserve\",\"type\":\"uint256\"}],\"name\":\"ReserveFunded\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"fee\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"payout\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"reserve\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"price\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint128\",\"name\":\"sold\",\"type\":\"uint128\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"missedSeats\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"relief\",\"type\":\"bool\"}],\"name\":\"SettlementBegun\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"block_\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"notBefore\",\"type\":\"uint256\"}],\"name\":\"ClaimsOpen\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"enumIStaking.Phase\",\"name\":\"phase\",\"type\":\"uint8\"}],\"name\":\"WrongPhase\",\"type\":\"error\"}]",
	ID:  "7e11c3b7c040bccefeb96d8f2e7e19cdee",
	Bin: "0x6128a4610034600b8282823980515f1a607314602857634e487b7160e01b5f525f60045260245ffd5b305f52607381538281f3fe730000000000000000000000000000000000000000301460806040526004361061003f575f3560e01c8063f50f9da814610043578063f8097cf614610064575b5f5ffd5b81801561004e575f5ffd5b5061006261005d366004612211565b610083565b005b81801561006f575f5ffd5b5061006261007e366004612231565b610187565b5f61008d8361056b565b905060038160038111156100a3576100a3612248565b1481906100cd576040516396fe8cdd60e01b81526004016100c4919061225c565b60405180910390fd5b50600d830154601584018054909163ffffffff600160a01b9091048116915f9161010b919061010090859089906105c316565b808218908211021890565b600d8701805463ffffffff60a01b1916600160a01b63ffffffff8416021790559050815b8181101561017e576101768785838154811061014d5761014d612276565b905f5260205f2090600891828204019190066004029054906101000a900463ffffffff166105ce565b60010161012f565b50505050505050565b5f6101918261056b565b905060028160038111156101a7576101a7612248565b1481906101c8576040516396fe8cdd60e01b81526004016100c4919061225c565b50600982015460408051631389f9b760e11b815281515f936001600160a01b031692632713f36e92600480820193918290030181865afa15801561020e573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061023291906122a6565b9150505f836006016005015f9054906101000a90046001600160a01b03166001600160a01b03166357e871e76040518163ffffffff1660e01b8152600401602060405180830381865afa15801561028b573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906102af91906122d7565b905067ffffffffffffffff82168082119082906102cd906001612302565b90916102f5576040516390f96d3960e01b8152600481019290925260248201526044016100c4565b5050600d8401805460ff60c81b1916600160c81b1790556008840154604080516319babe5960e31b815290515f92839283926001600160a01b039092169163cdd5f2c891600480820192606092909190829003018187875af115801561035d573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610381919061232b565b60118a015492955090935091506001600160801b03908116905f908316156103e7576103e46103b1600484612378565b6103bb9087612302565b6001600160801b0385166103da67ffffffffffffffff8816600261238b565b610100919061238b565b90505b806103f28684612302565b6103fc91906123a2565b91505f5f61040a8b8661094b565b91509150610417846109de565b60118c0180546001600160801b0319166001600160801b0392909216919091179055610442836109de565b60118c0180546001600160801b03928316600160801b029216919091179055604080516060810190915280610476856109de565b6001600160801b0390811682528781166020808401919091528415156040938401528351908401518216600160801b02911617600f8e01559081015160108d01805491151560ff19909216919091179055600d8c0154905163ffffffff909116907f3d2fecdd580b0ba141ecab2af70292a6d25903600180e58ff81fe4b98188a0ac90610556908a90879089908c908c908a908a909687526020870195909552604086019390935267ffffffffffffffff9190911660608501526001600160801b0316608084015263ffffffff1660a0830152151560c082015260e00190565b60405180910390a25050505050505050505050565b600d8101545f90600160c81b900460ff161561058957506003919050565b600d820154600160c01b900460ff16156105a557506002919050565b6105ae826109f6565b42106105bb5760016105bd565b5f5b92915050565b81019081105f031790565b600d82015463ffffffff8281165f908152602385016020526040812091909216916105f98585610a38565b90506106a2604080516102808101909152805f81525f6020820181905260408201819052606082018190526080820181905260a0820181905260c0820181905260e08201819052610100820181905261012082018190526101408201819052610160820181905261018082018190526101a082018190526101c082018190526101e082018190526102008201819052610220820181905261024082018190526102609091015290565b6106af8686858585610d2a565b81516001600160801b03161580156106d3575060208201516001600160801b031615155b156106e4576106e486868484610f8c565b5f6106ee8361101a565b600288810154919250610709916001600160801b03166123b5565b6001600160801b031683604001516001600160801b0316101561075857600587015461075890600160401b900463ffffffff166107478760016123e2565b61075191906123e2565b859061134d565b63ffffffff86165f9081526025880160209081526040918290208551918601516001600160801b03928316600160801b91841691909102178155918501516001830180546001600160801b03191691909216179055606084015184919060028201906107c49082612412565b50608082015160038201906107d99082612412565b5060a082015160048201906107ee9082612412565b5060c082015160058201906108039082612412565b5060e0820151600690910180546101009093015163ffffffff9081166401000000000267ffffffffffffffff19909416921691909117919091179055610855878761084f8860016123e2565b846113a6565b6020818101516040808401516001600160801b03908116610140870152918216610120860152835180519084015183166101c087015282166101a08601528551928601519086015182166101e08601528116610180850152166101608301528354600160b01b900460ff166108d56108ce8760016123e2565b86906115a4565b600186015463ffffffff600160a01b909104811661024086015290151561022085015260ff909116610200840152604051868216918816907f57c73d3847eb6dbc2b8da62861816ad0b98c714dd9c673a1cab79241c1a64e1b9061093a90869061247a565b60405180910390a350505050505050565b600d8201545f908190600160e01b900460ff166001600160801b038416156109a257610976856115ec565b855490935060ff1661098f600563ffffffff861661238b565b11801561099f5750600260ff8216105b91505b816109ad575f6109b8565b6109b881600161268e565b85600d015f01601c6101000a81548160ff021916908360ff160217905550509250929050565b5f600160801b82106109f2576109f26117c3565b5090565b80545f90610a1190600290610100900463ffffffff166126a7565b600d8301546105bd9163ffffffff1690640100000000900467ffffffffffffffff16612302565b610a40612190565b63ffffffff82165f908152602584016020908152604080832081516101208101835281546001600160801b038082168352600160801b909104811694820194909452600182015490931683830152815180830192839052929390926060850192909160028086019290918390855b82829054906101000a90046001600160801b03166001600160801b031681526020019060100190602082600f01049283019260010382029150808411610aae575050509284525050604080518082019182905260209093019291506003840190600290825f855b82829054906101000a90046001600160801b03166001600160801b031681526020019060100190602082600f01049283019260010382029150808411610b15575050509284525050604080518082019182905260209093019291506004840190600290825f855b82829054906101000a90046001600160801b03166001600160801b031681526020019060100190602082600f01049283019260010382029150808411610b7c575050509284525050604080518082019182905260209093019291506005840190600290825f855b82829054906101000a90046001600160801b03166001600160801b031681526020019060100190602082600f01049283019260010382029150808411610be3575050509284525050506006919091015463ffffffff80821660208401526401000000009091048116604090920191909152600d850154919250165b8063ffffffff168260e0015163ffffffff16108015610cbc575060c0820151602080820151915160a0850151808301519051608087015180850151905160608901519586015195516001600160801b03961717171717179091171615155b15610cf3575f610ccb8361101a565b9050610cdd85858560e00151846113a6565b610ced848460e0015185846117d0565b50610c5e565b8063ffffffff168260e0015163ffffffff161015610d2357610d1684848461186e565b63ffffffff811660e08301525b5092915050565b600d85015463ffffffff90811690610d4690859083906115a416565b15610d55575060018152610f85565b600986015460405163f2d6d17b60e01b815263ffffffff871660048201525f918291829182916001600160a01b039091169063f2d6d17b906024016080604051808303815f875af1158015610dac573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610dd091906126f2565b93509350935093508286602001906001600160801b031690816001600160801b0316815250505f610e978b600f016040518060600160405290815f82015f9054906101000a90046001600160801b03166001600160801b03166001600160801b031681526020015f820160109054906101000a90046001600160801b03166001600160801b03166001600160801b03168152602001600182015f9054906101000a900460ff161515151581525050856001600160801b0316856001600160801b03166119fd565b90506002856004811115610ead57610ead612248565b03610f0957600287526001600160a01b038216610100880152610ed28b898984611a56565b60058b0154610f0490600160601b900463ffffffff16610ef38860016123e2565b610efd91906123e2565b8a9061134d565b610f7e565b6003856004811115610f1d57610f1d612248565b03610f3e5760048752885460ff60b01b19168955610f048b8a8a8a85611b5b565b600f8b0154600160801b90046001600160801b03165f03610f625760048752610f7e565b6003875260108b015460ff16610f7e57610f7e8b8a8a8a611d37565b5050505050505b5050505050565b600d8401545f90610fa49063ffffffff1660016123e2565b5f6020858101829052608086015180820183905282905263ffffffff92831661010096870181905296831682526028979097018752604081208054600180820183559183529790912060088804018054600790981660040290950a91820219909616940293909317909155610260019190915250565b6040805160c0810182525f6080820181815260a0830182905282526020820181905291810182905260608101919091525f60028360e0015161105c9190612743565b63ffffffff1690505f6110708260016123a2565b8451602080870180516040805180820190915289516001600160801b03908116825292518316938101939093529187526080880151939450918216929116905f9085600281106110c2576110c2612276565b60200201516001600160801b031690505f876060015185600281106110e9576110e9612276565b60200201516001600160801b031690505f82156111105761110b838686611dd3565b611112565b5f5b90505f841561112b57611126838688611dd3565b61112d565b825b90508261113a83886123a2565b6111449190612302565b95508061115185876123a2565b61115b9190612302565b9450845f0361117f5761116d866109de565b6001600160801b031660608a01525f95505b611188826109de565b6001600160801b031660208a015261119f866109de565b6111a8866109de565b6001600160801b0390811660208d0152168a5260808a01515f9081908a600281106111d5576111d5612276565b602002018c606001518a600281106111ef576111ef612276565b60200201826001600160801b03166001600160801b0316815250826001600160801b03166001600160801b031681525050505f6112628b604001516001600160801b03168c60c001518b6002811061124957611249612276565b60200201516001600160801b0316808218908211021890565b905061126d816109de565b6001600160801b031660408b015260a08b01516112cb90896002811061129557611295612276565b60200201516001600160801b0316828d604001516001600160801b03166112bc91906123a2565b6112c69190612302565b6109de565b6001600160801b031660408c015260c08b01515f9081908b600281106112f3576112f3612276565b602002018d60a001518b6002811061130d5761130d612276565b6001600160801b0393841660209190910291909101529116905260e08b0180516113369061276a565b63ffffffff16905250979998505050505050505050565b815466ffffffff0000ff60b81b1916600160b81b1782556001820154600160a01b900463ffffffff90811690821611156113a25760018201805463ffffffff60a01b1916600160a01b63ffffffff8416021790555b5050565b805163ffffffff8481165f81815260268801602090815260408083208886168085529083528184208751978401516001600160801b03988916600160801b918a169190910217905593835260278a01825282208054600181018255908352918190206008830401805460079093166004026101000a94850219909216939092029290921790915582015116156114935760208082015163ffffffff85165f9081526029870190925260408220909161145f60018661278e565b63ffffffff16815260208101919091526040015f2080546001600160801b0319166001600160801b03929092169190911790555b60408101516001600160801b0316156115245760408101516012850180545f906114c79084906001600160801b03166127aa565b82546101009290920a6001600160801b0381810219909316918316021790915563ffffffff8581165f908152602388016020526040908190206002015490850151611524945088936001600160a01b0390921692911690611df816565b60608101516001600160801b03161561159e5760608101516012850180545f906115589084906001600160801b03166127aa565b92506101000a8154816001600160801b0302191690836001600160801b0316021790555061159e3082606001516001600160801b031686611eea9092919063ffffffff16565b50505050565b81545f90600160b81b900460ff1680156115e557508254600160d01b900463ffffffff1615806115e55750825463ffffffff600160d01b9091048116908316105b9392505050565b6009810154600d820154601583018054604080516020808402820181019092528281525f956001600160a01b03169463ffffffff16938693919290919083018282801561168157602002820191905f5260205f20905f905b82829054906101000a900463ffffffff1663ffffffff16815260200190600401906020826003010492830192600103820291508084116116445790505b505050505090505f5b81518110156117ba575f866023015f8484815181106116ab576116ab612276565b602002602001015163ffffffff1663ffffffff1681526020019081526020015f2090506116e184826115a490919063ffffffff16565b156116ec57506117b2565b5f856001600160a01b0316630495189185858151811061170e5761170e612276565b60200260200101516040518263ffffffff1660e01b815260040161173e919063ffffffff91909116815260200190565b60e060405180830381865afa158015611759573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061177d91906127dc565b60800151600481111561179257611792612248565b036117b05780546117ad90600160a01b900460ff16876123e2565b95505b505b60010161168a565b50505050919050565b6335278d125f526004601cfd5b81516020808401518351805190830151604080880151878601518289015183516001600160801b03998a1681529689169787019790975293871691850191909152908516606084015284166080830152831660a0820152911660c082015263ffffffff80851691908616907fb0198d5d7925fdfd9f1ae7a9625faf906e1d8ec9a427ae514917c3089c8ce3479060e00160405180910390a350505050565b63ffffffff82165f9081526027840160209081526040808320805482518084019093528483529282019390935281156119315763ffffffff85165f908152602687016020526040812090846118c46001866123a2565b815481106118d4576118d4612276565b5f918252602080832060088304015460079092166004026101000a90910463ffffffff16835282810193909352604091820190208151808301909252546001600160801b038082168352600160801b909104169181019190915290505b835181516001600160801b039081169116148015611968575083602001516001600160801b031681602001516001600160801b0316145b1561197557505050505050565b6040805160c0810182525f6080820181815260a08301829052825260208083018290528284018290526060830191909152825180840190935286516001600160801b03908116845287820151169083015290815260e08501516119e1908890889061084f9060016123e2565b61017e868660e0015160016119f691906123e2565b87846117d0565b5f83602001516001600160801b03165f03611a1957505f6115e5565b611a4e611a34611a2a84600461238b565b8086039086110290565b602086015186516001600160801b03908116929116611dd3565b949350505050565b60408301515f90611a75906001600160801b0316610bb8612710611f71565b60028601546001600160801b031680821890821002189050611aa781611a9c84600a61238b565b808218908210021890565b9050611ab8858585846101f4611f9e565b6101008301516001600160a01b0316611ad1575061159e565b60a08301515f90611af0906001600160801b0316610dac612710611dd3565b9050611afb816109de565b6001600160801b0390811660e08601819052601388018054919290915f91611b25918591166127aa565b82546001600160801b0391821661010093840a9081029202191617909155850151611b539150879083611df8565b505050505050565b6011850154600160801b90046001600160801b031680821190821802811890508015610f8557600d8501545f90611baf90611ba190879063ffffffff908116906120f416565b839061ffff16612710611dd3565b90505f611bbc82846123a2565b85519091505f906001600160801b031615611c005760408601518651611bfb916001600160801b0390811691611bf3911682612302565b849190611dd3565b611c02565b815b90505f611c0f82846123a2565b9050611c1a856109de565b60118a018054601090611c3e908490600160801b90046001600160801b03166127aa565b92506101000a8154816001600160801b0302191690836001600160801b03160217905550611c6b816109de565b60128a0180545f90611c879084906001600160801b0316612885565b92506101000a8154816001600160801b0302191690836001600160801b03160217905550611cb4816109de565b87518890611cc3908390612885565b6001600160801b0316905250611cd8856109de565b611ce1856109de565b611cea846109de565b6001600160801b0390811660808a015290811660608901521660408701526002880154611d2c906001600160a01b0316611d248487612302565b8b9190611df8565b505050505050505050565b82545f90611d5090600160b01b900460ff16600161268e565b90508060ff16600203611d6f57611d6a8584846032612151565b611db4565b8060ff16600303611db457611d8785848460c8612151565b6005850154600d860154611db19163ffffffff600160401b909104811691610747911660016123e2565b505f5b835460ff909116600160b01b0260ff60b01b1990911617909255505050565b82820283158482048414178202611df15763ad251c275f526004601cfd5b0492915050565b805f03611e0457505050565b6001600160a01b0382165f908152602b84016020526040812054611e29908390612302565b6001600160a01b0384165f908152602b8601602052604090208190559050611e50826109de565b601285018054601090611e74908490600160801b90046001600160801b0316612885565b92506101000a8154816001600160801b0302191690836001600160801b03160217905550826001600160a01b03167f796a6ec99f41042b589b3c8dfab9ec6ae027e9c6599a6a4e311aa00a19ebdb1f8383604051611edc929190918252602082015260400190565b60405180910390a250505050565b5f611ef4826109de565b6011850154611f0c91906001600160801b0316612885565b6011850180546001600160801b0319166001600160801b0383169081179091556040805185815260208101929092529192506001600160a01b038516917f78d425cd780dedc6eeb91f9c08388fdfd7ebcd0008ffb9da76e7e996d2865d5c9101611edc565b82820283158482048414178202611f8f5763ad251c275f526004601cfd5b81810615159190040192915050565b60408401516001600160801b031682811883821102185f611fda611fc283866123a2565b8751610100906001600160801b031686612710611f71565b9050611fe5826109de565b611fee826109de565b6001600160801b0390811660c08801521660a086018190526040870180516120179083906127aa565b6001600160801b031690525060c0850151865187906120379083906127aa565b6001600160801b031690525060c085015160a08601516120579190612885565b6012880180545f906120739084906001600160801b03166127aa565b92506101000a8154816001600160801b0302191690836001600160801b031602179055508460c001518560a001516120ab9190612885565b6013880180545f906120c79084906001600160801b0316612885565b92506101000a8154816001600160801b0302191690836001600160801b0316021790555050505050505050565b60028201545f90600160c01b900463ffffffff16801580159061212357508263ffffffff168163ffffffff1611155b61213c576002840154600160a01b900461ffff16611a4e565b50505060020154600160b01b900461ffff1690565b61159e84848461218a85612710895f01516001600160801b03168a604001516001600160801b03166121839190612302565b9190611f71565b85611f9e565b60408051610120810182525f8082526020820181905291810191909152606081016121b96121f3565b81526020016121c66121f3565b81526020016121d36121f3565b81526020016121e06121f3565b81525f6020820181905260409091015290565b60405180604001604052806002906020820280368337509192915050565b5f5f60408385031215612222575f5ffd5b50508035926020909101359150565b5f60208284031215612241575f5ffd5b5035919050565b634e487b7160e01b5f52602160045260245ffd5b602081016004831061227057612270612248565b91905290565b634e487b7160e01b5f52603260045260245ffd5b805167ffffffffffffffff811681146122a1575f5ffd5b919050565b5f5f604083850312156122b7575f5ffd5b6122c08361228a565b91506122ce6020840161228a565b90509250929050565b5f602082840312156122e7575f5ffd5b5051919050565b634e487b7160e01b5f52601160045260245ffd5b808201808211156105bd576105bd6122ee565b80516001600160801b03811681146122a1575f5ffd5b5f5f5f6060848603121561233d575f5ffd5b8351925061234d6020850161228a565b915061235b60408501612315565b90509250925092565b634e487b7160e01b5f52601260045260245ffd5b5f8261238657612386612364565b500490565b80820281158282048414176105bd576105bd6122ee565b818103818111156105bd576105bd6122ee565b5f6001600160801b038316806123cd576123cd612364565b806001600160801b0384160491505092915050565b63ffffffff81811683821601908111156105bd576105bd6122ee565b634e487b7160e01b5f52604160045260245ffd5b815f5b600181101561159e575f5f5b60028110156124595783516020909401936001600160801b03600783901b81811b1994909416911690921b9190911790600101612421565b5083820155600101612415565b6005811061247657612476612248565b9052565b5f6102808201905061248d828451612466565b60208301516124a760208401826001600160801b03169052565b5060408301516124c260408401826001600160801b03169052565b5060608301516124dd60608401826001600160801b03169052565b5060808301516124f860808401826001600160801b03169052565b5060a083015161251360a08401826001600160801b03169052565b5060c083015161252e60c08401826001600160801b03169052565b5060e083015161254960e08401826001600160801b03169052565b506101008301516125666101008401826001600160a01b03169052565b506101208301516125836101208401826001600160801b03169052565b506101408301516125a06101408401826001600160801b03169052565b506101608301516125bd6101608401826001600160801b03169052565b506101808301516125da6101808401826001600160801b03169052565b506101a08301516125f76101a08401826001600160801b03169052565b506101c08301516126146101c08401826001600160801b03169052565b506101e08301516126316101e08401826001600160801b03169052565b5061020083015161264861020084018260ff169052565b5061022083015161265e61022084018215159052565b5061024083015161267861024084018263ffffffff169052565b50610260830151610d2361026084018215159052565b60ff81811683821601908111156105bd576105bd6122ee565b5f63ffffffff8316806126bc576126bc612364565b8063ffffffff84160491505092915050565b8051600581106122a1575f5ffd5b80516001600160a01b03811681146122a1575f5ffd5b5f5f5f5f60808587031215612705575f5ffd5b61270e856126ce565b935061271c60208601612315565b925061272a60408601612315565b9150612738606086016126dc565b905092959194509250565b5f63ffffffff83168061275857612758612364565b8063ffffffff84160691505092915050565b5f63ffffffff821663ffffffff8103612785576127856122ee565b60010192915050565b63ffffffff82811682821603908111156105bd576105bd6122ee565b6001600160801b0382811682821603908111156105bd576105bd6122ee565b805163ffffffff811681146122a1575f5ffd5b5f60e08284031280156127ed575f5ffd5b5060405160e0810167ffffffffffffffff81118282101715612811576128116123fe565b6040528251815261282460208401612315565b602082015261283560408401612315565b6040820152612846606084016127c9565b6060820152612857608084016126ce565b608082015261286860a084016127c9565b60a082015261287960c084016126dc565b60c08201529392505050565b6001600160801b0381811683821601908111156105bd576105bd6122ee56",
}

// Settlements is an auto generated Go binding around an Ethereum contract.
type Settlements struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Settlements) GetABI() abi.ABI {
	return c.abi
}

// NewSettlements creates a new instance of Settlements.
func NewSettlements() *Settlements {
	parsed, err := SettlementsMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Settlements{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Settlements) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// SettlementsCredited represents a Credited event raised by the Settlements contract.
type SettlementsCredited struct {
	Account   common.Address
	Amount    *big.Int
	Claimable *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const SettlementsCreditedEventName = "Credited"

// ContractEventName returns the user-defined event name.
func (SettlementsCredited) ContractEventName() string {
	return SettlementsCreditedEventName
}

// UnpackCreditedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Credited(address indexed account, uint256 amount, uint256 claimable)
func (settlements *Settlements) UnpackCreditedEvent(log *types.Log) (*SettlementsCredited, error) {
	event := "Credited"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != settlements.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(SettlementsCredited)
	if len(log.Data) > 0 {
		if err := settlements.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range settlements.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// SettlementsNodeSettled represents a NodeSettled event raised by the Settlements contract.
type SettlementsNodeSettled struct {
	Node       uint32
	Epoch      uint32
	Settlement IStakingSettlement
	Raw        *types.Log // Blockchain specific contextual infos
}

const SettlementsNodeSettledEventName = "NodeSettled"

// ContractEventName returns the user-defined event name.
func (SettlementsNodeSettled) ContractEventName() string {
	return SettlementsNodeSettledEventName
}

// UnpackNodeSettledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event NodeSettled(uint32 indexed node, uint32 indexed epoch, (uint8,uint128,uint128,uint128,uint128,uint128,uint128,uint128,address,uint128,uint128,uint128,uint128,uint128,uint128,uint128,uint8,bool,uint32,bool) settlement)
func (settlements *Settlements) UnpackNodeSettledEvent(log *types.Log) (*SettlementsNodeSettled, error) {
	event := "NodeSettled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != settlements.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(SettlementsNodeSettled)
	if len(log.Data) > 0 {
		if err := settlements.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range settlements.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// SettlementsPoolRolled represents a PoolRolled event raised by the Settlements contract.
type SettlementsPoolRolled struct {
	Node       uint32
	Epoch      uint32
	Stake      *big.Int
	Shares     *big.Int
	RateStake  *big.Int
	RateShares *big.Int
	Bond       *big.Int
	Exited     *big.Int
	BondExited *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const SettlementsPoolRolledEventName = "PoolRolled"

// ContractEventName returns the user-defined event name.
func (SettlementsPoolRolled) ContractEventName() string {
	return SettlementsPoolRolledEventName
}

// UnpackPoolRolledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event PoolRolled(uint32 indexed node, uint32 indexed epoch, uint128 stake, uint128 shares, uint128 rateStake, uint128 rateShares, uint128 bond, uint128 exited, uint128 bondExited)
func (settlements *Settlements) UnpackPoolRolledEvent(log *types.Log) (*SettlementsPoolRolled, error) {
	event := "PoolRolled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != settlements.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(SettlementsPoolRolled)
	if len(log.Data) > 0 {
		if err := settlements.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range settlements.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// SettlementsReserveFunded represents a ReserveFunded event raised by the Settlements contract.
type SettlementsReserveFunded struct {
	From    common.Address
	Amount  *big.Int
	Reserve *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const SettlementsReserveFundedEventName = "ReserveFunded"

// ContractEventName returns the user-defined event name.
func (SettlementsReserveFunded) ContractEventName() string {
	return SettlementsReserveFundedEventName
}

// UnpackReserveFundedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ReserveFunded(address indexed from, uint256 amount, uint256 reserve)
func (settlements *Settlements) UnpackReserveFundedEvent(log *types.Log) (*SettlementsReserveFunded, error) {
	event := "ReserveFunded"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != settlements.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(SettlementsReserveFunded)
	if len(log.Data) > 0 {
		if err := settlements.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range settlements.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// SettlementsSettlementBegun represents a SettlementBegun event raised by the Settlements contract.
type SettlementsSettlementBegun struct {
	Epoch       uint32
	Fee         *big.Int
	Payout      *big.Int
	Reserve     *big.Int
	Price       uint64
	Sold        *big.Int
	MissedSeats uint32
	Relief      bool
	Raw         *types.Log // Blockchain specific contextual infos
}

const SettlementsSettlementBegunEventName = "SettlementBegun"

// ContractEventName returns the user-defined event name.
func (SettlementsSettlementBegun) ContractEventName() string {
	return SettlementsSettlementBegunEventName
}

// UnpackSettlementBegunEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event SettlementBegun(uint32 indexed epoch, uint256 fee, uint256 payout, uint256 reserve, uint64 price, uint128 sold, uint32 missedSeats, bool relief)
func (settlements *Settlements) UnpackSettlementBegunEvent(log *types.Log) (*SettlementsSettlementBegun, error) {
	event := "SettlementBegun"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != settlements.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(SettlementsSettlementBegun)
	if len(log.Data) > 0 {
		if err := settlements.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range settlements.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (settlements *Settlements) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], settlements.abi.Errors["ClaimsOpen"].ID.Bytes()[:4]) {
		return settlements.UnpackClaimsOpenError(raw[4:])
	}
	if bytes.Equal(raw[:4], settlements.abi.Errors["WrongPhase"].ID.Bytes()[:4]) {
		return settlements.UnpackWrongPhaseError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// SettlementsClaimsOpen represents a ClaimsOpen error raised by the Settlements contract.
type SettlementsClaimsOpen struct {
	Block     *big.Int
	NotBefore *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ClaimsOpen(uint256 block_, uint256 notBefore)
func SettlementsClaimsOpenErrorID() common.Hash {
	return common.HexToHash("0x90f96d39e257d6d96ff0f726d4c8c460ffaafb23bdf3c116139b0bbd7008f31c")
}

// UnpackClaimsOpenError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ClaimsOpen(uint256 block_, uint256 notBefore)
func (settlements *Settlements) UnpackClaimsOpenError(raw []byte) (*SettlementsClaimsOpen, error) {
	out := new(SettlementsClaimsOpen)
	if err := settlements.abi.UnpackIntoInterface(out, "ClaimsOpen", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SettlementsWrongPhase represents a WrongPhase error raised by the Settlements contract.
type SettlementsWrongPhase struct {
	Phase uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongPhase(uint8 phase)
func SettlementsWrongPhaseErrorID() common.Hash {
	return common.HexToHash("0x96fe8cdd585d6e16539084786ef0330f221a01706accefe0bc861b9b7c7ccd00")
}

// UnpackWrongPhaseError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongPhase(uint8 phase)
func (settlements *Settlements) UnpackWrongPhaseError(raw []byte) (*SettlementsWrongPhase, error) {
	out := new(SettlementsWrongPhase)
	if err := settlements.abi.UnpackIntoInterface(out, "WrongPhase", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingMetaData contains all meta data concerning the Staking contract.
var StakingMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"components\":[{\"internalType\":\"uint8\",\"name\":\"shards\",\"type\":\"uint8\"},{\"internalType\":\"uint32\",\"name\":\"epochSeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"blockSeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"seedDelay\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"proofWindow\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"challengeWindow\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"revealWindow\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"queueWindow\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"inheritanceEpochs\",\"type\":\"uint32\"},{\"internalType\":\"uint128\",\"name\":\"minStake\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"minBond\",\"type\":\"uint128\"},{\"internalType\":\"uint32\",\"name\":\"leverage\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"maxNodes\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"horizon\",\"type\":\"uint32\"},{\"internalType\":\"uint128\",\"name\":\"capacity\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"minCapacity\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"maxCapacity\",\"type\":\"uint128\"},{\"internalType\":\"uint64\",\"name\":\"price\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"writePrice\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"maxPrice\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"ladderJailEpochs\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"fraudJailEpochs\",\"type\":\"uint32\"}],\"internalType\":\"structParameters\",\"name\":\"parameters_\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"wal\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"staking\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"registry\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"proofs\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"fraudProofs\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"beacon\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"committee\",\"type\":\"address\"}],\"internalType\":\"structPeers\",\"name\":\"peers_\",\"type\":\"tuple\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"shard_\",\"type\":\"uint8\"},{\"internalType\":\"uint32\",\"name\":\"since\",\"type\":\"uint32\"}],\"name\":\"accept\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"advance\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"}],\"name\":\"approve\",\"outputs\":[],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"balanceOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"result\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"beginSettle\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"}],\"name\":\"blsKey\",\"outputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"x_a\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"x_b\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"y_a\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"y_b\",\"type\":\"bytes32\"}],\"internalType\":\"structBLS.G1Point\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"burnPending\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"token\",\"type\":\"uint256\"}],\"name\":\"burnVoid\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"token\",\"type\":\"uint256\"}],\"name\":\"cancelWithdraw\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"}],\"name\":\"candidateWeight\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"candidates\",\"outputs\":[{\"internalType\":\"uint32[]\",\"name\":\"\",\"type\":\"uint32[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"claimCredit\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"token\",\"type\":\"uint256\"}],\"name\":\"claimWithdraw\",\"outputs\":[{\"internalType\":\"uint128\",\"name\":\"amount\",\"type\":\"uint128\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"claimable\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"committee\",\"outputs\":[{\"internalType\":\"uint32[]\",\"name\":\"members\",\"type\":\"uint32[]\"},{\"internalType\":\"uint8[]\",\"name\":\"seats\",\"type\":\"uint8[]\"},{\"internalType\":\"ShardSet[]\",\"name\":\"held\",\"type\":\"uint256[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"},{\"internalType\":\"uint128\",\"name\":\"amount\",\"type\":\"uint128\"}],\"name\":\"depositBond\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"},{\"internalType\":\"string\",\"name\":\"name_\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"endpoint\",\"type\":\"string\"}],\"name\":\"describeNode\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"donate\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"effectiveEpochs\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"activation\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"exit\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"epoch\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"epochInfo\",\"outputs\":[{\"components\":[{\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"internalType\":\"enumIStaking.Phase\",\"name\":\"phase\",\"type\":\"uint8\"},{\"internalType\":\"uint64\",\"name\":\"startTime\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"startBlock\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"tag\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"members\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"settled\",\"type\":\"uint32\"}],\"internalType\":\"structIStaking.EpochInfo\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"epochPot\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"epochStart\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"epochTag\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"epoch_\",\"type\":\"uint32\"}],\"name\":\"exitPot\",\"outputs\":[{\"internalType\":\"uint128\",\"name\":\"\",\"type\":\"uint128\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"fundReserve\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"}],\"name\":\"getApproved\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"result\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"}],\"name\":\"isApprovedForAll\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"result\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"name\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"nextCommittee\",\"outputs\":[{\"internalType\":\"uint32[]\",\"name\":\"members\",\"type\":\"uint32[]\"},{\"internalType\":\"uint8[]\",\"name\":\"seats\",\"type\":\"uint8[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"}],\"name\":\"node\",\"outputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"governance\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"payout\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"hotKey\",\"type\":\"address\"},{\"internalType\":\"uint16\",\"name\":\"commissionBps\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"nextCommissionBps\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"nextCommissionFrom\",\"type\":\"uint32\"},{\"internalType\":\"uint8\",\"name\":\"missCount\",\"type\":\"uint8\"},{\"internalType\":\"bool\",\"name\":\"jailed\",\"type\":\"bool\"},{\"internalType\":\"uint32\",\"name\":\"jailedUntil\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"unjailFrom\",\"type\":\"uint32\"},{\"internalType\":\"bool\",\"name\":\"leaving\",\"type\":\"bool\"},{\"internalType\":\"bool\",\"name\":\"candidate\",\"type\":\"bool\"}],\"internalType\":\"structIStaking.Node\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"nodeCount\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"owed\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"}],\"name\":\"ownerOf\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"result\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"parameters\",\"outputs\":[{\"components\":[{\"internalType\":\"uint8\",\"name\":\"shards\",\"type\":\"uint8\"},{\"internalType\":\"uint32\",\"name\":\"epochSeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"blockSeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"seedDelay\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"proofWindow\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"challengeWindow\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"revealWindow\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"queueWindow\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"inheritanceEpochs\",\"type\":\"uint32\"},{\"internalType\":\"uint128\",\"name\":\"minStake\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"minBond\",\"type\":\"uint128\"},{\"internalType\":\"uint32\",\"name\":\"leverage\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"maxNodes\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"horizon\",\"type\":\"uint32\"},{\"internalType\":\"uint128\",\"name\":\"capacity\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"minCapacity\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"maxCapacity\",\"type\":\"uint128\"},{\"internalType\":\"uint64\",\"name\":\"price\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"writePrice\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"maxPrice\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"ladderJailEpochs\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"fraudJailEpochs\",\"type\":\"uint32\"}],\"internalType\":\"structParameters\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"peers\",\"outputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"wal\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"staking\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"registry\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"proofs\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"fraudProofs\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"beacon\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"committee\",\"type\":\"address\"}],\"internalType\":\"structPeers\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"pendingBurn\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"}],\"name\":\"pool\",\"outputs\":[{\"components\":[{\"internalType\":\"uint128\",\"name\":\"stake\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"shares\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"bond\",\"type\":\"uint128\"},{\"internalType\":\"uint128[2]\",\"name\":\"stakeEntering\",\"type\":\"uint128[2]\"},{\"internalType\":\"uint128[2]\",\"name\":\"sharesLeaving\",\"type\":\"uint128[2]\"},{\"internalType\":\"uint128[2]\",\"name\":\"bondEntering\",\"type\":\"uint128[2]\"},{\"internalType\":\"uint128[2]\",\"name\":\"bondLeaving\",\"type\":\"uint128[2]\"},{\"internalType\":\"uint32\",\"name\":\"synced\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"lastWipe\",\"type\":\"uint32\"}],\"internalType\":\"structIStaking.Pool\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"token\",\"type\":\"uint256\"}],\"name\":\"position\",\"outputs\":[{\"components\":[{\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"activation\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"exit\",\"type\":\"uint32\"},{\"internalType\":\"uint128\",\"name\":\"amount\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"shares\",\"type\":\"uint128\"},{\"internalType\":\"uint32\",\"name\":\"version\",\"type\":\"uint32\"}],\"internalType\":\"structIStaking.Position\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"token\",\"type\":\"uint256\"}],\"name\":\"positionValue\",\"outputs\":[{\"internalType\":\"uint128\",\"name\":\"\",\"type\":\"uint128\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"}],\"name\":\"prover\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"hotKey\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"seats\",\"type\":\"uint256\"},{\"internalType\":\"bool\",\"name\":\"eligible\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"epoch_\",\"type\":\"uint32\"}],\"name\":\"rate\",\"outputs\":[{\"components\":[{\"internalType\":\"uint128\",\"name\":\"stake\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"shares\",\"type\":\"uint128\"}],\"internalType\":\"structIStaking.Rate\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"hotKey\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"payout\",\"type\":\"address\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"x_a\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"x_b\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"y_a\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"y_b\",\"type\":\"bytes32\"}],\"internalType\":\"structBLS.G1Point\",\"name\":\"blsKey\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"x_c0_a\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"x_c0_b\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"x_c1_a\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"x_c1_b\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"y_c0_a\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"y_c0_b\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"y_c1_a\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"y_c1_b\",\"type\":\"bytes32\"}],\"internalType\":\"structBLS.G2Point\",\"name\":\"possession\",\"type\":\"tuple\"},{\"internalType\":\"uint16\",\"name\":\"commissionBps\",\"type\":\"uint16\"},{\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"endpoint\",\"type\":\"string\"}],\"internalType\":\"structIStaking.Registration\",\"name\":\"registration\",\"type\":\"tuple\"}],\"name\":\"registerNode\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"},{\"internalType\":\"uint128\",\"name\":\"amount\",\"type\":\"uint128\"}],\"name\":\"requestBondExit\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"token\",\"type\":\"uint256\"},{\"internalType\":\"uint128\",\"name\":\"shares\",\"type\":\"uint128\"}],\"name\":\"requestWithdraw\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"remainder\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"reserve\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"}],\"name\":\"rollPool\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"}],\"name\":\"safeTransferFrom\",\"outputs\":[],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"name\":\"safeTransferFrom\",\"outputs\":[],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"salesOpen\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"selectCommittee\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"isApproved\",\"type\":\"bool\"}],\"name\":\"setApprovalForAll\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"bps\",\"type\":\"uint16\"}],\"name\":\"setCommission\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"},{\"internalType\":\"bool\",\"name\":\"leaving\",\"type\":\"bool\"}],\"name\":\"setLeaving\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"},{\"internalType\":\"address\",\"name\":\"governance\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"hotKey\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"payout\",\"type\":\"address\"}],\"name\":\"setNodeKeys\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"max\",\"type\":\"uint256\"}],\"name\":\"settle\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"}],\"name\":\"shard\",\"outputs\":[{\"components\":[{\"internalType\":\"uint32\",\"name\":\"owner\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"since\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"activeFrom\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"next\",\"type\":\"uint32\"}],\"internalType\":\"structIStaking.Shard\",\"name\":\"result\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"shards\",\"outputs\":[{\"components\":[{\"internalType\":\"uint32\",\"name\":\"owner\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"since\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"activeFrom\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"next\",\"type\":\"uint32\"}],\"internalType\":\"structIStaking.Shard[]\",\"name\":\"result\",\"type\":\"tuple[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"bits\",\"type\":\"uint256\"}],\"name\":\"signers\",\"outputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"x_a\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"x_b\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"y_a\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"y_b\",\"type\":\"bytes32\"}],\"internalType\":\"structBLS.G1Point\",\"name\":\"key\",\"type\":\"tuple\"},{\"internalType\":\"ShardSet\",\"name\":\"held\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"},{\"internalType\":\"uint128\",\"name\":\"amount\",\"type\":\"uint128\"}],\"name\":\"stake\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"token\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes4\",\"name\":\"interfaceId\",\"type\":\"bytes4\"}],\"name\":\"supportsInterface\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"result\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"symbol\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"name\":\"tokenURI\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"}],\"name\":\"transferFrom\",\"outputs\":[],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"loser\",\"type\":\"uint32\"}],\"name\":\"tryJoin\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"}],\"name\":\"unjail\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"}],\"name\":\"Approval\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"isApproved\",\"type\":\"bool\"}],\"name\":\"ApprovalForAll\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"activation\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint128\",\"name\":\"amount\",\"type\":\"uint128\"},{\"indexed\":false,\"internalType\":\"uint128\",\"name\":\"entering\",\"type\":\"uint128\"}],\"name\":\"BondDeposited\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"},{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"exit\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint128\",\"name\":\"amount\",\"type\":\"uint128\"},{\"indexed\":false,\"internalType\":\"uint128\",\"name\":\"leaving\",\"type\":\"uint128\"}],\"name\":\"BondExitRequested\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Burned\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"},{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"replaced\",\"type\":\"uint32\"}],\"name\":\"CandidateJoined\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"}],\"name\":\"CandidateLeft\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint16\",\"name\":\"bps\",\"type\":\"uint16\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"fromEpoch\",\"type\":\"uint32\"}],\"name\":\"CommissionAnnounced\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint32[]\",\"name\":\"members\",\"type\":\"uint32[]\"},{\"indexed\":false,\"internalType\":\"uint8[]\",\"name\":\"seats\",\"type\":\"uint8[]\"},{\"indexed\":false,\"internalType\":\"uint32[]\",\"name\":\"owners\",\"type\":\"uint32[]\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"x_a\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"x_b\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"y_a\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"y_b\",\"type\":\"bytes32\"}],\"indexed\":false,\"internalType\":\"structBLS.G1Point\",\"name\":\"key\",\"type\":\"tuple\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"repeated\",\"type\":\"bool\"}],\"name\":\"CommitteeSelected\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"CreditClaimed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"claimable\",\"type\":\"uint256\"}],\"name\":\"Credited\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"startTime\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"startBlock\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"tag\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"returned\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"reserve\",\"type\":\"uint256\"}],\"name\":\"EpochAdvanced\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"endpoint\",\"type\":\"string\"}],\"name\":\"NodeDescribed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"governance\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"hotKey\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"payout\",\"type\":\"address\"}],\"name\":\"NodeKeysChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"leaving\",\"type\":\"bool\"}],\"name\":\"NodeLeaving\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"governance\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"hotKey\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"payout\",\"type\":\"address\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"x_a\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"x_b\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"y_a\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"y_b\",\"type\":\"bytes32\"}],\"indexed\":false,\"internalType\":\"structBLS.G1Point\",\"name\":\"blsKey\",\"type\":\"tuple\"},{\"indexed\":false,\"internalType\":\"uint16\",\"name\":\"commissionBps\",\"type\":\"uint16\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"endpoint\",\"type\":\"string\"}],\"name\":\"NodeRegistered\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"},{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"components\":[{\"internalType\":\"enumIStaking.Outcome\",\"name\":\"outcome\",\"type\":\"uint8\"},{\"internalType\":\"uint128\",\"name\":\"weight\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"reward\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"commission\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"bondReward\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"bondSlash\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"stakeSlash\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"bounty\",\"type\":\"uint128\"},{\"internalType\":\"address\",\"name\":\"beneficiary\",\"type\":\"address\"},{\"internalType\":\"uint128\",\"name\":\"exited\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"bondExited\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"stake\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"shares\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"rateStake\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"rateShares\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"bond\",\"type\":\"uint128\"},{\"internalType\":\"uint8\",\"name\":\"missCount\",\"type\":\"uint8\"},{\"internalType\":\"bool\",\"name\":\"jailed\",\"type\":\"bool\"},{\"internalType\":\"uint32\",\"name\":\"jailedUntil\",\"type\":\"uint32\"},{\"internalType\":\"bool\",\"name\":\"wiped\",\"type\":\"bool\"}],\"indexed\":false,\"internalType\":\"structIStaking.Settlement\",\"name\":\"settlement\",\"type\":\"tuple\"}],\"name\":\"NodeSettled\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"fromEpoch\",\"type\":\"uint32\"}],\"name\":\"NodeUnjailed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"},{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint128\",\"name\":\"stake\",\"type\":\"uint128\"},{\"indexed\":false,\"internalType\":\"uint128\",\"name\":\"shares\",\"type\":\"uint128\"},{\"indexed\":false,\"internalType\":\"uint128\",\"name\":\"rateStake\",\"type\":\"uint128\"},{\"indexed\":false,\"internalType\":\"uint128\",\"name\":\"rateShares\",\"type\":\"uint128\"},{\"indexed\":false,\"internalType\":\"uint128\",\"name\":\"bond\",\"type\":\"uint128\"},{\"indexed\":false,\"internalType\":\"uint128\",\"name\":\"exited\",\"type\":\"uint128\"},{\"indexed\":false,\"internalType\":\"uint128\",\"name\":\"bondExited\",\"type\":\"uint128\"}],\"name\":\"PoolRolled\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"reserve\",\"type\":\"uint256\"}],\"name\":\"ReserveFunded\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"fee\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"payout\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"reserve\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"price\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint128\",\"name\":\"sold\",\"type\":\"uint128\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"missedSeats\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"relief\",\"type\":\"bool\"}],\"name\":\"SettlementBegun\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint8\",\"name\":\"shard\",\"type\":\"uint8\"},{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"owner\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"since\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"activeFrom\",\"type\":\"uint32\"}],\"name\":\"ShardAccepted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"position\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"activation\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint128\",\"name\":\"amount\",\"type\":\"uint128\"},{\"indexed\":false,\"internalType\":\"uint128\",\"name\":\"entering\",\"type\":\"uint128\"}],\"name\":\"Staked\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"}],\"name\":\"Transfer\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"position\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"VoidPositionBurned\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"position\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"},{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"exit\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint128\",\"name\":\"leaving\",\"type\":\"uint128\"}],\"name\":\"WithdrawCancelled\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"position\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint128\",\"name\":\"amount\",\"type\":\"uint128\"},{\"indexed\":false,\"internalType\":\"uint128\",\"name\":\"exitPot\",\"type\":\"uint128\"}],\"name\":\"WithdrawClaimed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"position\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"},{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"exit\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint128\",\"name\":\"shares\",\"type\":\"uint128\"},{\"indexed\":false,\"internalType\":\"uint128\",\"name\":\"amount\",\"type\":\"uint128\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"remainder\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint128\",\"name\":\"remainderAmount\",\"type\":\"uint128\"},{\"indexed\":false,\"internalType\":\"uint128\",\"name\":\"leaving\",\"type\":\"uint128\"}],\"name\":\"WithdrawRequested\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"AccountBalanceOverflow\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"}],\"name\":\"AlreadyCandidate\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"position\",\"type\":\"uint256\"},{\"internalType\":\"uint32\",\"name\":\"exit\",\"type\":\"uint32\"}],\"name\":\"AlreadyExiting\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"BalanceQueryForZeroAddress\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"bond\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"minimum\",\"type\":\"uint256\"}],\"name\":\"BondTooLow\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"block_\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"notBefore\",\"type\":\"uint256\"}],\"name\":\"ClaimsOpen\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"fromEpoch\",\"type\":\"uint32\"}],\"name\":\"CommissionPending\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"bps\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"maximum\",\"type\":\"uint256\"}],\"name\":\"CommissionRise\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"bps\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"maximum\",\"type\":\"uint256\"}],\"name\":\"CommissionTooHigh\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"loser\",\"type\":\"uint32\"}],\"name\":\"CommitteeFull\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"position\",\"type\":\"uint256\"},{\"internalType\":\"uint32\",\"name\":\"exit\",\"type\":\"uint32\"}],\"name\":\"ExitFixed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"hotKey\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"}],\"name\":\"HotKeyTaken\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidBlsKey\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"field\",\"type\":\"string\"}],\"name\":\"InvalidParameters\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidPossession\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"length\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"maximum\",\"type\":\"uint256\"}],\"name\":\"InvalidText\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"}],\"name\":\"NodeIsLeaving\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"until\",\"type\":\"uint32\"}],\"name\":\"NodeJailed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"}],\"name\":\"NodeNotJailed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"position\",\"type\":\"uint256\"},{\"internalType\":\"uint32\",\"name\":\"activation\",\"type\":\"uint32\"}],\"name\":\"NotActive\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"}],\"name\":\"NotCandidate\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"position\",\"type\":\"uint256\"},{\"internalType\":\"uint32\",\"name\":\"exit\",\"type\":\"uint32\"}],\"name\":\"NotClaimable\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"position\",\"type\":\"uint256\"}],\"name\":\"NotExiting\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"},{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotGovernance\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"},{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotHotKey\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotOwnerNorApproved\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotPeer\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"position\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotPositionOwner\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"settled\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"members\",\"type\":\"uint256\"}],\"name\":\"NotSettled\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"NothingToClaim\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"}],\"name\":\"PoolExhausted\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"position\",\"type\":\"uint256\"}],\"name\":\"PositionNotVoid\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"position\",\"type\":\"uint256\"}],\"name\":\"PositionVoid\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"Reentrancy\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"remainder\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"minimum\",\"type\":\"uint256\"}],\"name\":\"RemainderTooLow\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"shard\",\"type\":\"uint8\"},{\"internalType\":\"uint32\",\"name\":\"since\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"actual\",\"type\":\"uint32\"}],\"name\":\"ShardChanged\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"minimum\",\"type\":\"uint256\"}],\"name\":\"StakeTooLow\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"TokenAlreadyExists\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"TokenDoesNotExist\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"now_\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"notBefore\",\"type\":\"uint256\"}],\"name\":\"TooEarly\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"TransferFromIncorrectOwner\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"TransferToNonERC721ReceiverImplementer\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"TransferToZeroAddress\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"}],\"name\":\"UnknownNode\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"position\",\"type\":\"uint256\"}],\"name\":\"UnknownPosition\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"signers\",\"type\":\"uint256\"}],\"name\":\"UnknownSigners\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"enumIStaking.Phase\",\"name\":\"phase\",\"type\":\"uint8\"}],\"name\":\"WrongPhase\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ZeroAddress\",\"type\":\"error\"}]",
	ID:  "313022a15e69f358095f7139e3b0d482ec",
	Bin: "0x608060405234801561000f575f5ffd5b50604051615b2d380380615b2d83398101604081905261002e91610d38565b61003782610591565b61004081610846565b815f5f015f820151815f015f6101000a81548160ff021916908360ff1602179055506020820151815f0160016101000a81548163ffffffff021916908363ffffffff1602179055506040820151815f0160056101000a81548163ffffffff021916908363ffffffff1602179055506060820151815f0160096101000a81548163ffffffff021916908363ffffffff1602179055506080820151815f01600d6101000a81548163ffffffff021916908363ffffffff16021790555060a0820151815f0160116101000a81548163ffffffff021916908363ffffffff16021790555060c0820151815f0160156101000a81548163ffffffff021916908363ffffffff16021790555060e0820151815f0160196101000a81548163ffffffff021916908363ffffffff160217905550610100820151816001015f6101000a81548163ffffffff021916908363ffffffff1602179055506101208201518160010160046101000a8154816001600160801b0302191690836001600160801b03160217905550610140820151816002015f6101000a8154816001600160801b0302191690836001600160801b031602179055506101608201518160020160106101000a81548163ffffffff021916908363ffffffff1602179055506101808201518160020160146101000a81548163ffffffff021916908363ffffffff1602179055506101a08201518160020160186101000a81548163ffffffff021916908363ffffffff1602179055506101c0820151816003015f6101000a8154816001600160801b0302191690836001600160801b031602179055506101e08201518160030160106101000a8154816001600160801b0302191690836001600160801b03160217905550610200820151816004015f6101000a8154816001600160801b0302191690836001600160801b031602179055506102208201518160040160106101000a8154816001600160401b0302191690836001600160401b031602179055506102408201518160040160186101000a8154816001600160401b0302191690836001600160401b03160217905550610260820151816005015f6101000a8154816001600160401b0302191690836001600160401b031602179055506102808201518160050160086101000a81548163ffffffff021916908363ffffffff1602179055506102a082015181600501600c6101000a81548163ffffffff021916908363ffffffff160217905550905050805f6006015f820151815f015f6101000a8154816001600160a01b0302191690836001600160a01b031602179055506020820151816001015f6101000a8154816001600160a01b0302191690836001600160a01b031602179055506040820151816002015f6101000a8154816001600160a01b0302191690836001600160a01b031602179055506060820151816003015f6101000a8154816001600160a01b0302191690836001600160a01b031602179055506080820151816004015f6101000a8154816001600160a01b0302191690836001600160a01b0316021790555060a0820151816005015f6101000a8154816001600160a01b0302191690836001600160a01b0316021790555060c0820151816006015f6101000a8154816001600160a01b0302191690836001600160a01b031602179055509050506105135f6109ec60201b60201c565b600d54600e54604080516001600160401b036401000000008504811682526c0100000000000000000000000090940490931660208401528201525f6060820181905260808201819052907f30dc8a6cf24eb949c13e5227c42e8094e2934e685f8e12bb463b652e2ac9fcae9060a00160405180910390a25050610f94565b5f60036001835f015160ff166105a79190610f1b565b6105b19190610f34565b90506004825f015160ff16101580156105d85750815160ff166105d5826004610f53565b10155b6106135760405163dd23c3ad60e01b815260206004820152600660248201526573686172647360d01b60448201526064015b60405180910390fd5b6002826020015163ffffffff16101561065e5760405163dd23c3ad60e01b815260206004820152600c60248201526b65706f63685365636f6e647360a01b604482015260640161060a565b5f8260a0015163ffffffff16836080015163ffffffff16846060015163ffffffff1661068a9190610f6a565b6106949190610f6a565b9050826020015163ffffffff16605f6106ad9190610f53565b60408401516106c29063ffffffff1683610f53565b6106cd906064610f53565b111561070a5760405163dd23c3ad60e01b815260206004820152600b60248201526a70726f6f6657696e646f7760a81b604482015260640161060a565b8261012001516001600160801b03165f036107535760405163dd23c3ad60e01b81526020600482015260086024820152676d696e5374616b6560c01b604482015260640161060a565b8261014001516001600160801b03165f0361079b5760405163dd23c3ad60e01b81526020600482015260076024820152661b5a5b909bdb9960ca1b604482015260640161060a565b82610160015163ffffffff165f036107e15760405163dd23c3ad60e01b81526020600482015260086024820152676c6576657261676560c01b604482015260640161060a565b600483610180015163ffffffff16101580156108095750606483610180015163ffffffff1611155b6108415760405163dd23c3ad60e01b81526020600482015260086024820152676d61784e6f64657360c01b604482015260640161060a565b505050565b60208101516001600160a01b0316301461088d5760405163dd23c3ad60e01b81526020600482015260076024820152667374616b696e6760c81b604482015260640161060a565b80516001600160a01b03163b5f036108ce5760405163dd23c3ad60e01b81526020600482015260036024820152621dd85b60ea1b604482015260640161060a565b8060a001516001600160a01b03163b5f036109155760405163dd23c3ad60e01b81526020600482015260066024820152653132b0b1b7b760d11b604482015260640161060a565b8060c001516001600160a01b03163b5f0361095f5760405163dd23c3ad60e01b8152602060048201526009602482015268636f6d6d697474656560b81b604482015260640161060a565b60408101516001600160a01b03166109a55760405163dd23c3ad60e01b8152602060048201526008602482015267726567697374727960c01b604482015260640161060a565b60608101516001600160a01b03166109e95760405163dd23c3ad60e01b815260206004820152600660248201526570726f6f667360d01b604482015260640161060a565b50565b600b54600d80546001600160401b034216640100000000026001600160601b031990911663ffffffff851617179055604080516357e871e760e01b815290516001600160a01b0390921691610a8f9183916357e871e7916004818101926020929091908290030181865afa158015610a66573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610a8a9190610f7d565b610bb3565b600d8054600160601b600160d01b0319166c010000000000000000000000006001600160401b03939093169290920265ffffffffffff60a01b1916919091179055604080516328d4f8f360e11b815290517fb001379a685c7f69edb73d4478f9759757544260aa38e92a7ac024c6e04ab0e7914691309186916001600160a01b038716916351a9f1e69160048083019260209291908290030181865afa158015610b3b573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610b5f9190610f7d565b6040805160208101969096528501939093526001600160a01b03909116606084015263ffffffff16608083015260a082015260c00160408051601f198184030181529190528051602090910120600e555050565b5f680100000000000000008210610bcc57610bcc610bd0565b5090565b6335278d125f526004601cfd5b6040516102c081016001600160401b0381118282101715610c0c57634e487b7160e01b5f52604160045260245ffd5b60405290565b805160ff81168114610c22575f5ffd5b919050565b805163ffffffff81168114610c22575f5ffd5b80516001600160801b0381168114610c22575f5ffd5b80516001600160401b0381168114610c22575f5ffd5b80516001600160a01b0381168114610c22575f5ffd5b5f60e08284031215610c8c575f5ffd5b60405160e081016001600160401b0381118282101715610cba57634e487b7160e01b5f52604160045260245ffd5b604052905080610cc983610c66565b8152610cd760208401610c66565b6020820152610ce860408401610c66565b6040820152610cf960608401610c66565b6060820152610d0a60808401610c66565b6080820152610d1b60a08401610c66565b60a0820152610d2c60c08401610c66565b60c08201525092915050565b5f5f8284036103a0811215610d4b575f5ffd5b6102c0811215610d59575f5ffd5b50610d62610bdd565b610d6b84610c12565b8152610d7960208501610c27565b6020820152610d8a60408501610c27565b6040820152610d9b60608501610c27565b6060820152610dac60808501610c27565b6080820152610dbd60a08501610c27565b60a0820152610dce60c08501610c27565b60c0820152610ddf60e08501610c27565b60e0820152610df16101008501610c27565b610100820152610e046101208501610c3a565b610120820152610e176101408501610c3a565b610140820152610e2a6101608501610c27565b610160820152610e3d6101808501610c27565b610180820152610e506101a08501610c27565b6101a0820152610e636101c08501610c3a565b6101c0820152610e766101e08501610c3a565b6101e0820152610e896102008501610c3a565b610200820152610e9c6102208501610c50565b610220820152610eaf6102408501610c50565b610240820152610ec26102608501610c50565b610260820152610ed56102808501610c27565b610280820152610ee86102a08501610c27565b6102a08201529150610efe846102c08501610c7c565b90509250929050565b634e487b7160e01b5f52601160045260245ffd5b81810381811115610f2e57610f2e610f07565b92915050565b5f82610f4e57634e487b7160e01b5f52601260045260245ffd5b500490565b8082028115828204841417610f2e57610f2e610f07565b80820180821115610f2e57610f2e610f07565b5f60208284031215610f8d575f5ffd5b5051919050565b614b8c80610fa15f395ff3fe6080604052600436106103c9575f3560e01c806387d655d6116101f4578063c87d677911610113578063e1e9b0b3116100a8578063f14faf6f11610078578063f14faf6f14610f74578063f42c189014610f93578063f7a95a9e14610fb2578063fed13d94146110ee578063ff2759b41461110d575f5ffd5b8063e1e9b0b314610ec7578063e62a3f1214610ee6578063e985e9c514610f2c578063ea105ac714610f60575f5ffd5b8063d7fa3c55116100e3578063d7fa3c5514610e27578063d864e74014610e3b578063d96d774f14610e5e578063dd639b1b14610ea8575f5ffd5b8063c87d677914610db8578063c8df945714610dcc578063cd3293de14610deb578063d3d49f9314610e08575f5ffd5b8063a22cb46511610189578063afcfbf4a11610159578063afcfbf4a14610d23578063b13acedd14610d42578063b88d4fde14610d79578063c87b56dd14610d8c575f5ffd5b8063a22cb46514610ca7578063a3335d4b14610cc6578063a5197b3f14610ce5578063a6b87b7d14610d04575f5ffd5b80639363c14f116101c45780639363c14f14610b6e57806395d89b4114610baa5780639f01f7ba14610bd75780639f7d6fb214610bf6575f5ffd5b806387d655d6146108ce57806389035730146109145780638df8280014610b35578063900cf0cf14610b54575f5ffd5b806353463ebf116102eb5780636da1ac921161028057806370a082311161025057806370a0823114610822578063729205e7146108415780637f99b5821461085f57806382db3b1914610890578063878e8e13146108af575f5ffd5b80636da1ac92146107a75780636da49b83146107bb5780636dd42b82146107ed5780636f0470aa14610801575f5ffd5b806360e27464116102bb57806360e27464146107295780636352211e1461074857806369b62cb1146107675780636d53ae1e14610786575f5ffd5b806353463ebf146106865780635647a1f9146106b2578063595c7c0c146106d15780635c343a52146106fd575f5ffd5b80631f1b8a8c116103615780632f517f2e116103315780632f517f2e14610603578063371f530a14610622578063402914f51461063f57806342842e0e14610673575f5ffd5b80631f1b8a8c1461055a5780632079fb9a1461057b5780632241094e146105d157806323b872dd146105f0575f5ffd5b8063095ea7b31161039c578063095ea7b3146104bf5780630ed8b806146104d457806315e5a1e5146104f65780631d5c027c1461052e575f5ffd5b806301ffc9a7146103cd5780630543ebba1461041e57806306fdde031461044b578063081812fc14610488575b5f5ffd5b3480156103d8575f5ffd5b506104096103e7366004613900565b6301ffc9a760e09190911c9081146380ac58cd821417635b5e139f9091141790565b60405190151581526020015b60405180910390f35b348015610429575f5ffd5b5061043d61043836600461394c565b611131565b604051908152602001610415565b348015610456575f5ffd5b5060408051808201909152600c81526b57616c727573205374616b6560a01b60208201525b6040516104159190613983565b348015610493575f5ffd5b506104a76104a23660046139b8565b61121e565b6040516001600160a01b039091168152602001610415565b6104d26104cd3660046139e3565b611259565b005b3480156104df575f5ffd5b506104e8611268565b604051610415929190613a80565b348015610501575f5ffd5b50600d546040805163ffffffff83168152600160601b9092046001600160401b0316602083015201610415565b348015610539575f5ffd5b5061054d610548366004613aad565b611426565b6040516104159190613ac8565b348015610565575f5ffd5b5061056e611504565b6040516104159190613c17565b348015610586575f5ffd5b5061059a6105953660046139b8565b6115c4565b604080518351815260208085015190820152838201519181019190915260609283015192810192909252608082015260a001610415565b3480156105dc575f5ffd5b5061043d6105eb366004613aad565b61166f565b6104d26105fe366004613c8f565b6116ef565b34801561060e575f5ffd5b506104d261061d3660046139e3565b6117e9565b34801561062d575f5ffd5b506013546001600160801b031661043d565b34801561064a575f5ffd5b5061043d610659366004613ccd565b6001600160a01b03165f908152602b602052604090205490565b6104d2610681366004613c8f565b611833565b348015610691575f5ffd5b506106a56106a0366004613aad565b61185f565b6040516104159190613d19565b3480156106bd575f5ffd5b506104d26106cc366004613aad565b6118e5565b3480156106dc575f5ffd5b506106f06106eb3660046139b8565b6119b3565b6040516104159190613dda565b348015610708575f5ffd5b5061071c610717366004613aad565b611a5d565b6040516104159190613e21565b348015610734575f5ffd5b5061043d610743366004613ccd565b611ad1565b348015610753575f5ffd5b506104a76107623660046139b8565b611c3d565b348015610772575f5ffd5b506104d2610781366004613e66565b611c5b565b348015610791575f5ffd5b5061079a611cd4565b6040516104159190613e92565b3480156107b2575f5ffd5b506104d2611d83565b3480156107c6575f5ffd5b50601354600160801b900463ffffffff165b60405163ffffffff9091168152602001610415565b3480156107f8575f5ffd5b506104d2611e41565b34801561080c575f5ffd5b50610815611ea1565b6040516104159190613f18565b34801561082d575f5ffd5b5061043d61083c366004613ccd565b611f24565b34801561084c575f5ffd5b50600d54600160d81b900460ff16610409565b34801561086a575f5ffd5b50610873611f5c565b6040805163ffffffff938416815292909116602083015201610415565b34801561089b575f5ffd5b506104d26108aa366004613f2a565b611f6f565b3480156108ba575f5ffd5b506104d26108c93660046139b8565b612047565b3480156108d9575f5ffd5b506108ed6108e8366004613aad565b6120f3565b604080516001600160a01b0390941684526020840192909252151590820152606001610415565b34801561091f575f5ffd5b50610b28604080516102c0810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e08101829052610100810182905261012081018290526101408101829052610160810182905261018081018290526101a081018290526101c081018290526101e08101829052610200810182905261022081018290526102408101829052610260810182905261028081018290526102a081019190915250604080516102c0810182525f5460ff8116825263ffffffff610100808304821660208501526501000000000083048216948401949094526901000000000000000000820481166060840152600160681b820481166080840152600160881b8204811660a0840152600160a81b8204811660c0840152600160c81b909104811660e0830152600154808216938301939093526001600160801b03600160201b9093048316610120830152600254808416610140840152600160801b8082048316610160850152600160a01b82048316610180850152600160c01b9182900483166101a08501526003548086166101c086015281900485166101e08501526004549485166102008501526001600160401b03908504811661022085015293048316610240830152600554928316610260830152600160401b83048116610280830152600160601b9092049091166102a082015290565b6040516104159190613f56565b348015610b40575f5ffd5b506104d2610b4f3660046139b8565b61214d565b348015610b5f575f5ffd5b50600d5463ffffffff166107d8565b348015610b79575f5ffd5b50610b8e600d54600e5463ffffffff90911691565b6040805163ffffffff9093168352602083019190915201610415565b348015610bb5575f5ffd5b506040805180820190915260058152641cdd15d05360da1b602082015261047b565b348015610be2575f5ffd5b506104d2610bf13660046139b8565b6121b4565b348015610c01575f5ffd5b50610c9a6040805160e0810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810191909152506040805160e0810182526006546001600160a01b0390811682526007548116602083015260085481169282019290925260095482166060820152600a5482166080820152600b54821660a0820152600c5490911660c082015290565b604051610415919061418d565b348015610cb2575f5ffd5b506104d2610cc13660046141fc565b612254565b348015610cd1575f5ffd5b506104d2610ce0366004613aad565b6122a7565b348015610cf0575f5ffd5b506104d2610cff36600461394c565b612313565b348015610d0f575f5ffd5b506104d2610d1e366004614236565b6123cd565b348015610d2e575f5ffd5b506104d2610d3d366004614252565b612419565b348015610d4d575f5ffd5b50610d61610d5c3660046139b8565b612464565b6040516001600160801b039091168152602001610415565b6104d2610d873660046142b2565b612554565b348015610d97575f5ffd5b5061047b610da63660046139b8565b5060408051602081019091525f815290565b348015610dc3575f5ffd5b5061043d6125ae565b348015610dd7575f5ffd5b506104d2610de636600461431f565b612607565b348015610df6575f5ffd5b506011546001600160801b031661043d565b348015610e13575f5ffd5b506107d8610e22366004614382565b61267b565b348015610e32575f5ffd5b5061043d6126f5565b348015610e46575f5ffd5b50610e4f61282d565b604051610415939291906143b9565b348015610e69575f5ffd5b50610d61610e78366004613f2a565b63ffffffff9182165f9081526029602090815260408083209390941682529190915220546001600160801b031690565b348015610eb3575f5ffd5b50610d61610ec23660046139b8565b6129b2565b348015610ed2575f5ffd5b5061043d610ee1366004614422565b612a2d565b348015610ef1575f5ffd5b50610f05610f00366004613f2a565b612b02565b6040805182516001600160801b039081168252602093840151169281019290925201610415565b348015610f37575f5ffd5b50610409610f46366004614445565b601c52670a5a2e7a000000006008525f526030600c205490565b348015610f6b575f5ffd5b506104d2612ba0565b348015610f7f575f5ffd5b506104d2610f8e3660046139b8565b612fa4565b348015610f9e575f5ffd5b506104d2610fad36600461394c565b612fe1565b348015610fbd575f5ffd5b50611079610fcc3660046139b8565b6040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a0810191909152505f908152602a6020908152604091829020825160c081018452815463ffffffff8082168352600160201b8204811694830194909452600160401b81048416948201949094526001600160801b03600160601b909404841660608201526001909101549283166080820152600160801b9092041660a082015290565b60405161041591905f60c08201905063ffffffff835116825263ffffffff602084015116602083015263ffffffff60408401511660408301526001600160801b0360608401511660608301526001600160801b03608084015116608083015263ffffffff60a08401511660a083015292915050565b3480156110f9575f5ffd5b506104d2611108366004614471565b61305c565b348015611118575f5ffd5b50601154600160801b90046001600160801b031661043d565b5f688000000000ab143c065c1561114f5763ab143c065f526004601cfd5b30688000000000ab143c065d604051635664d22560e11b81525f600482015263ffffffff841660248201526001600160801b038316604482015233606482015273__$8d0161fc8a7fc38ea57848934fab7eb582$__9063acc9a44a90608401602060405180830381865af41580156111c9573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906111ed91906144ca565b90506111f933826130eb565b61120b826001600160801b0316613187565b5f688000000000ab143c065d5b92915050565b5f815f52673ec412a9852d173d60c11b601c5260205f2082018201805460601b61124f5763ceea21b65f526004601cfd5b6001015492915050565b61126433838361319f565b5050565b600d546060908190600160d01b900460ff161561137257601580546040805160208084028201810190925282815260169290918491908301828280156112f657602002820191905f5260205f20905f905b82829054906101000a900463ffffffff1663ffffffff16815260200190600401906020826003010492830192600103820291508084116112b95790505b505050505091508080548060200260200160405190810160405280929190818152602001828054801561136357602002820191905f5260205f20905f905b825461010083900a900460ff168152602060019283018181049485019490930390920291018084116113345790505b50505050509050915091509091565b601b805460408051602080840282018101909252828152601c9290918491908301828280156112f6575f918252602091829020805463ffffffff1684529082028301929091600491018084116112b95790505050505050915080805480602002602001604051908101604052809291908181526020018280548015611363575f918252602091829020805460ff16845290820283019290916001910180841161133457905050505050509050915091509091565b60408051610180810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e08101829052610100810182905261012081018290526101408101829052610160810191909152604051633c1cccd560e21b81525f600482015263ffffffff8316602482015273__$0c8a46a3fbd3a065137c0abd22b249371e$__9063f07333549060440161018060405180830381865af41580156114e0573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611218919061459a565b6040805160e0810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c08101919091526040805160e08101909152600d5463ffffffff1681526020810161155f5f613239565b600381111561157057611570613be3565b8152600d546001600160401b03600160201b820481166020840152600160601b8204166040830152600e54606083015260155463ffffffff9081166080840152600160a01b9091041660a090910152919050565b6115eb60405180608001604052805f81526020015f81526020015f81526020015f81525090565b604051630b0b19b760e21b81525f60048201819052602482018490529073__$37ced55526e060195935c5709a5ddcad42$__90632c2c66dc9060440160a060405180830381865af4158015611642573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611666919061468a565b91509150915091565b604051633309000b60e11b81525f6004820181905263ffffffff831660248301529073__$0c8a46a3fbd3a065137c0abd22b249371e$__90636612001690604401602060405180830381865af41580156116cb573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061121891906144ca565b5f818152673ec412a9852d173d60c11b3317601c52602090208101810180546001600160a01b0394851694938416938116919082861483026117405767ceea21b6a1148100831560021b526004601cfd5b855f52816001015492508233148633141761176c576030600c205461176c57634b6e7f185f526004601cfd5b8215611779575f82600101555b85851818905550601c600c81812080545f190190555f84905220805460010163ffffffff811684026117ba5767ea553b3401336cea841560021b526004601cfd5b90558082847fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef5f38a45b505050565b60085433906001600160a01b031681146118275760405163c0d40b9f60e01b81526001600160a01b0390911660048201526024015b60405180910390fd5b506112645f8383613290565b61183e8383836116ef565b813b156117e4576117e483838360405180602001604052805f815250613320565b61186761387f565b604051630bd6dd2160e31b81525f600482015263ffffffff8316602482015273__$8d0161fc8a7fc38ea57848934fab7eb582$__90635eb6e908906044016101a060405180830381865af41580156118c1573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906112189190614756565b688000000000ab143c065c156119025763ab143c065f526004601cfd5b30688000000000ab143c065d604051635323bd6f60e11b81525f600482015263ffffffff8216602482015273__$0c8a46a3fbd3a065137c0abd22b249371e$__9063a6477ade906044015b5f6040518083038186803b158015611963575f5ffd5b505af4158015611975573d5f5f3e3d5ffd5b505050506119805f90565b156119a357688000000000ab143c064660010361199e575f815d5050565b805550565b5f688000000000ab143c065d5b50565b60408051608080820183525f808352602080840182905283850182905260609384018290528582526014815290849020845192830185525463ffffffff8082168452600160201b8204811692840192909252600160401b8104821694830194909452600160601b90930490921690820152600d54600160c01b900460ff168015611a455750606081015163ffffffff16155b15611a5857805163ffffffff1660608201525b919050565b611a8460405180608001604052805f81526020015f81526020015f81526020015f81525090565b5063ffffffff165f90815260236020908152604091829020825160808101845260038201548152600482015492810192909252600581015492820192909252600690910154606082015290565b5f688000000000ab143c065c15611aef5763ab143c065f526004601cfd5b30688000000000ab143c065d506001600160a01b0381165f908152602b60205260409020548181611b3f576040516332559a3360e11b81526001600160a01b03909116600482015260240161181e565b506001600160a01b0382165f908152602b6020526040812055611b61816133a1565b60128054601090611b83908490600160801b90046001600160801b0316614827565b92506101000a8154816001600160801b0302191690836001600160801b03160217905550816001600160a01b03167f87e12c2565042763daa6bf5842ed2b6447f17f7e28f9a4905fe3959581396ead82604051611be291815260200190565b60405180910390a2600654611c01906001600160a01b031683836133b5565b5f5b15611c2c57688000000000ab143c0646600103611c22575f815d611c26565b8081555b50919050565b5f688000000000ab143c065d919050565b5f611c47826133ff565b905080611a585763ceea21b65f526004601cfd5b60405163392fdea560e21b81525f600482015263ffffffff8316602482015261ffff8216604482015273__$0c8a46a3fbd3a065137c0abd22b249371e$__9063e4bf7a94906064015b5f6040518083038186803b158015611cba575f5ffd5b505af4158015611ccc573d5f5f3e3d5ffd5b505050505050565b5f5460609060ff166001600160401b03811115611cf357611cf36144e1565b604051908082528060200260200182016040528015611d4357816020015b604080516080810182525f8082526020808301829052928201819052606082015282525f19909201910181611d115790505b5090505f5b8151811015611d7f57611d5a816119b3565b828281518110611d6c57611d6c614846565b6020908102919091010152600101611d48565b5090565b688000000000ab143c065c15611da05763ab143c065f526004601cfd5b30688000000000ab143c065d604051637c04be7b60e11b81525f600482015273__$7e11c3b7c040bccefeb96d8f2e7e19cdee$__9063f8097cf6906024015b5f6040518083038186803b158015611df5575f5ffd5b505af4158015611e07573d5f5f3e3d5ffd5b50505050611e125f90565b15611e3357688000000000ab143c0646600103611e2f575f815d50565b8055565b5f688000000000ab143c065d565b688000000000ab143c065c15611e5e5763ab143c065f526004601cfd5b30688000000000ab143c065d604051636823e90160e11b81525f600482015273__$37ced55526e060195935c5709a5ddcad42$__9063d047d20290602401611ddf565b60605f602201805480602002602001604051908101604052809291908181526020018280548015611f1a57602002820191905f5260205f20905f905b82829054906101000a900463ffffffff1663ffffffff1681526020019060040190602082600301049283019260010382029150808411611edd5790505b5050505050905090565b5f81611f3757638f4eb6045f526004601cfd5b673ec412a9852d173d60c11b601c52815f5263ffffffff601c600c2054169050919050565b5f5f611f675f613426565b915091509091565b688000000000ab143c065c15611f8c5763ab143c065f526004601cfd5b30688000000000ab143c065d60405163796f982f60e11b81525f600482015263ffffffff80841660248301528216604482015273__$0c8a46a3fbd3a065137c0abd22b249371e$__9063f2df305e906064015b5f6040518083038186803b158015611ff5575f5ffd5b505af4158015612007573d5f5f3e3d5ffd5b505050506120125f90565b1561203757688000000000ab143c0646600103612031575f815d505050565b80555050565b5f688000000000ab143c065d5050565b688000000000ab143c065c156120645763ab143c065f526004601cfd5b30688000000000ab143c065d61207981613460565b604051631064bc6560e21b81525f60048201526024810182905233604482015273__$8d0161fc8a7fc38ea57848934fab7eb582$__90634192f194906064015f6040518083038186803b1580156120ce575f5ffd5b505af41580156120e0573d5f5f3e3d5ffd5b505050506120ed816134a7565b5f611980565b63ffffffff81165f90815260236020526040812080546001600160a01b03811692600160a01b90910460ff169182158015906121445750600d5461214290829063ffffffff908116906134b116565b155b93959294505050565b688000000000ab143c065c1561216a5763ab143c065f526004601cfd5b30688000000000ab143c065d604051631ea1f3b560e31b81525f60048201526024810182905273__$7e11c3b7c040bccefeb96d8f2e7e19cdee$__9063f50f9da89060440161194d565b688000000000ab143c065c156121d15763ab143c065f526004601cfd5b30688000000000ab143c065d6121e681613460565b604051639e7f1ae960e01b81525f60048201526024810182905273__$8d0161fc8a7fc38ea57848934fab7eb582$__90639e7f1ae9906044015f6040518083038186803b158015612235575f5ffd5b505af4158015612247573d5f5f3e3d5ffd5b505050506120ed816134f4565b801515905081601c52670a5a2e7a00000000600852335f52806030600c2055805f528160601b60601c337f17307eab39ab6107e8899845ad3d59bd9653f200f220920489ca2b5937696c3160205fa35050565b688000000000ab143c065c156122c45763ab143c065f526004601cfd5b30688000000000ab143c065d604051630b949b0960e21b81525f600482015263ffffffff8216602482015273__$0c8a46a3fbd3a065137c0abd22b249371e$__90632e526c249060440161194d565b688000000000ab143c065c156123305763ab143c065f526004601cfd5b30688000000000ab143c065d6040516330a0f33d60e11b81525f600482015263ffffffff831660248201526001600160801b038216604482015273__$0c8a46a3fbd3a065137c0abd22b249371e$__90636141e67a906064015f6040518083038186803b15801561239f575f5ffd5b505af41580156123b1573d5f5f3e3d5ffd5b505050506123c7816001600160801b0316613187565b5f612012565b60405163049a565360e01b81525f600482015260ff8316602482015263ffffffff8216604482015273__$0c8a46a3fbd3a065137c0abd22b249371e$__9063049a565390606401611ca4565b604051630dfa3b4760e41b81525f600482015263ffffffff83166024820152811515604482015273__$0c8a46a3fbd3a065137c0abd22b249371e$__9063dfa3b47090606401611ca4565b5f688000000000ab143c065c156124825763ab143c065f526004601cfd5b30688000000000ab143c065d5f612498836134ff565b604051630b172e7960e11b81525f6004820152602481018590526001600160a01b038216604482015290915073__$8d0161fc8a7fc38ea57848934fab7eb582$__9063162e5cf290606401602060405180830381865af41580156124fe573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612522919061485a565b915061252d836134a7565b60065461254d906001600160a01b0316826001600160801b0385166133b5565b505f611c03565b61255f8585856116ef565b833b156125a7576125a785858585858080601f0160208091040260200160405190810160405280939291908181526020018383808284375f9201919091525061332092505050565b5050505050565b6013546011546012545f926001600160801b0390811692600160801b808204831693918316926125e49291820481169116614875565b6125ee9190614875565b6125f89190614875565b6126029190614875565b905090565b604051630249fbeb60e01b815273__$0c8a46a3fbd3a065137c0abd22b249371e$__90630249fbeb90612648905f90899089908990899089906004016148b0565b5f6040518083038186803b15801561265e575f5ffd5b505af4158015612670573d5f5f3e3d5ffd5b505050505050505050565b60405163050d4ee360e41b81525f9073__$0c8a46a3fbd3a065137c0abd22b249371e$__906350d4ee30906126b69084908690600401614936565b602060405180830381865af41580156126d1573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906112189190614a6a565b5f688000000000ab143c065c156127135763ab143c065f526004601cfd5b30688000000000ab143c065d506013546001600160801b03165f81612757576040516332559a3360e11b81526001600160a01b03909116600482015260240161181e565b50601380546001600160801b03191690556040518181527fd83c63197e8e676d80ab0122beba9a9d20f3828839e9a1d6fe81d242e9cd7e6e9060200160405180910390a1600654604051630852cd8d60e31b8152600481018390526001600160a01b03909116906342966c68906024015f604051808303815f87803b1580156127de575f5ffd5b505af11580156127f0573d5f5f3e3d5ffd5b505050506127fb5f90565b1561281e57688000000000ab143c0646600103612819575f815d5090565b805590565b5f688000000000ab143c065d90565b6015805460408051602080840282018101909252828152606093849384939192601692909184918301828280156128ac57602002820191905f5260205f20905f905b82829054906101000a900463ffffffff1663ffffffff168152602001906004019060208260030104928301926001038202915080841161286f5790505b505050505091508080548060200260200160405190810160405280929190818152602001828054801561291957602002820191905f5260205f20905f905b825461010083900a900460ff168152602060019283018181049485019490930390920291018084116128ea5790505b5050855195985092965050506001600160401b0383111591506129409050576129406144e1565b604051908082528060200260200182016040528015612969578160200160208202803683370190505b5090505f5b83518110156129ac575f81815260216020526040902054825183908390811061299957612999614846565b602090810291909101015260010161296e565b50909192565b604051633b056a3960e21b81525f60048201819052602482018390529073__$8d0161fc8a7fc38ea57848934fab7eb582$__9063ec15a8e490604401602060405180830381865af4158015612a09573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611218919061485a565b5f688000000000ab143c065c15612a4b5763ab143c065f526004601cfd5b30688000000000ab143c065d612a6083613460565b6040516308fb76a160e11b81525f6004820152602481018490526001600160801b038316604482015273__$8d0161fc8a7fc38ea57848934fab7eb582$__906311f6ed4290606401602060405180830381865af4158015612ac3573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612ae791906144ca565b9050612af2836134f4565b801561120b5761120b33826130eb565b604080518082019091525f80825260208201526040516325b3036360e21b81525f600482015263ffffffff80851660248301528316604482015273__$8d0161fc8a7fc38ea57848934fab7eb582$__906396cc0d8c906064016040805180830381865af4158015612b75573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612b999190614a85565b9392505050565b688000000000ab143c065c15612bbd5763ab143c065f526004601cfd5b30688000000000ab143c065d5f612bd35f613239565b90506003816003811115612be957612be9613be3565b148190612c0a576040516396fe8cdd60e01b815260040161181e9190614ac6565b50601554600d54600160a01b900463ffffffff1681818114612c4d57604051636903d2bd60e01b815263ffffffff9092166004830152602482015260440161181e565b50505f8054600d54612c7a91610100900463ffffffff1690600160201b90046001600160401b0316614875565b9050428180821015612ca85760405163e58369d160e01b81526004810192909252602482015260440161181e565b50506011546001600160801b03600160801b82048116915f91612ccd91849116614ad4565b6001600160801b0381166011555f600f8190556010805460ff19169055600d5491925090612d029063ffffffff166001614af3565b9050612d0d81613536565b60405163101177a760e01b81525f600482015273__$37ced55526e060195935c5709a5ddcad42$__9063101177a7906024015f6040518083038186803b158015612d55575f5ffd5b505af4158015612d67573d5f5f3e3d5ffd5b5050600d54600e54604080516001600160401b03600160201b850481168252600160601b90940490931660208401528201526001600160801b0386811660608301528516608082015263ffffffff841692507f30dc8a6cf24eb949c13e5227c42e8094e2934e685f8e12bb463b652e2ac9fcae915060a00160405180910390a26008546040805163501ad8ff60e11b815290516001600160a01b039092169182916318c61afe918591849163a035b1fe916004808201926020929091908290030181865afa158015612e3b573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612e5f9190614b0f565b846001600160a01b031663af6f855d6040518163ffffffff1660e01b8152600401602060405180830381865afa158015612e9b573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612ebf9190614b0f565b856001600160a01b0316635cfc1a516040518163ffffffff1660e01b8152600401602060405180830381865afa158015612efb573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612f1f919061485a565b6040516001600160e01b031960e087901b16815263ffffffff9490941660048501526001600160401b039283166024850152911660448301526001600160801b031660648201526084015f604051808303815f87803b158015612f80575f5ffd5b505af1158015612f92573d5f5f3e3d5ffd5b5050505050505050505050611e125f90565b688000000000ab143c065c15612fc15763ab143c065f526004601cfd5b30688000000000ab143c065d612fd85f3383613290565b6120ed81613187565b688000000000ab143c065c15612ffe5763ab143c065f526004601cfd5b30688000000000ab143c065d6040516321438f5f60e01b81525f600482015263ffffffff831660248201526001600160801b038216604482015273__$0c8a46a3fbd3a065137c0abd22b249371e$__906321438f5f90606401611fdf565b60405163690e6fc160e11b81525f600482015263ffffffff851660248201526001600160a01b03808516604483015280841660648301528216608482015273__$0c8a46a3fbd3a065137c0abd22b249371e$__9063d21cdf829060a4015f6040518083038186803b1580156130cf575f5ffd5b505af41580156130e1573d5f5f3e3d5ffd5b5050505050505050565b8160601b60601c9150805f52673ec412a9852d173d60c11b601c5260205f208101810180548060601b156131265763c991cbb15f526004601cfd5b831790555f829052601c600c20805460010163ffffffff8116840261315a5767ea553b3401336cea841560021b526004601cfd5b905580825f7fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef8138a45050565b6006546119b0906001600160a01b03163330846136ff565b5f1960601c82811692508381169350815f5283673ec412a9852d173d60c11b17601c5260205f2082018201805482169150816131e25763ceea21b65f526004601cfd5b81851485151761320657815f526030600c205461320657634b6e7f185f526004601cfd5b6001018390558183827f8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3b9255f38a450505050565b600d8101545f90600160c81b900460ff161561325757506003919050565b600d820154600160c01b900460ff161561327357506002919050565b61327c82613758565b4210613289576001611218565b5f92915050565b5f61329a826133a1565b60118501546132b291906001600160801b0316614ad4565b6011850180546001600160801b0319166001600160801b0383169081179091556040805185815260208101929092529192506001600160a01b038516917f78d425cd780dedc6eeb91f9c08388fdfd7ebcd0008ffb9da76e7e996d2865d5c910160405180910390a250505050565b60405163150b7a028082523360208301528560601b60601c604083015283606083015260808083015282518060a08401528015613367578060c08401826020870160045afa505b60208360a48301601c86015f8a5af1613388573d15613388573d5f843e3d83fd5b508060e01b825114611ccc5763d1a57ed65f526004601cfd5b5f600160801b8210611d7f57611d7f613798565b816014528060345263a9059cbb60601b5f5260205f604460105f875af18060015f5114166133f557803d853b1517106133f5576390b8ec185f526004601cfd5b505f603452505050565b5f818152673ec412a9852d173d60c11b601c5260209020810101546001600160a01b031690565b600d8101545f9063ffffffff1661343c83613758565b421061344e5761344b81614b35565b90505b613459816001614af3565b9150915091565b613469816134ff565b819033906001600160a01b031681146117e457604051630303420760e51b815260048101929092526001600160a01b0316602482015260440161181e565b6119b05f826137a5565b81545f90600160b81b900460ff168015612b9957508254600160d01b900463ffffffff161580612b995750509054600160d01b900463ffffffff90811691161090565b6119b05f5f8361319f565b5f613509826133ff565b9050816001600160a01b038216611c265760405163a2016c1160e01b815260040161181e91815260200190565b600b54600d80546001600160401b034216600160201b026bffffffffffffffffffffffff1990911663ffffffff851617179055604080516357e871e760e01b815290516001600160a01b03909216916135dd9183916357e871e7916004818101926020929091908290030181865afa1580156135b4573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906135d891906144ca565b61386b565b600d80546dffffffffffffffffffffffffffff60601b1916600160601b6001600160401b03939093169290920265ffffffffffff60a01b1916919091179055604080516328d4f8f360e11b815290517fb001379a685c7f69edb73d4478f9759757544260aa38e92a7ac024c6e04ab0e7914691309186916001600160a01b038716916351a9f1e69160048083019260209291908290030181865afa158015613687573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906136ab91906144ca565b6040805160208101969096528501939093526001600160a01b03909116606084015263ffffffff16608083015260a082015260c00160408051601f198184030181529190528051602090910120600e555050565b60405181606052826040528360601b602c526323b872dd60601b600c5260205f6064601c5f895af18060015f51141661374a57803d873b15171061374a57637939f4245f526004601cfd5b505f60605260405250505050565b80545f9061377390600290610100900463ffffffff16614b59565b600d8301546112189163ffffffff1690600160201b90046001600160401b0316614875565b6335278d125f526004601cfd5b5f6137af82611c3d565b9050505f8181526001600160a01b03928316673ec412a9852d173d60c11b8117601c5260209091208201820180549193821691826137f45763ceea21b65f526004601cfd5b825f52816001015480861484871417861517613821576030600c205461382157634b6e7f185f526004601cfd5b801561382e575f83600101555b5082189055601c600c2080545f19019055815f827fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef8238a4505050565b5f600160401b8210611d7f57611d7f613798565b60408051610120810182525f8082526020820181905291810191909152606081016138a86138e2565b81526020016138b56138e2565b81526020016138c26138e2565b81526020016138cf6138e2565b81525f6020820181905260409091015290565b60405180604001604052806002906020820280368337509192915050565b5f60208284031215613910575f5ffd5b81356001600160e01b031981168114612b99575f5ffd5b63ffffffff811681146119b0575f5ffd5b6001600160801b03811681146119b0575f5ffd5b5f5f6040838503121561395d575f5ffd5b823561396881613927565b9150602083013561397881613938565b809150509250929050565b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b5f602082840312156139c8575f5ffd5b5035919050565b6001600160a01b03811681146119b0575f5ffd5b5f5f604083850312156139f4575f5ffd5b82356139ff816139cf565b946020939093013593505050565b5f8151808452602084019350602083015f5b82811015613a4357815163ffffffff16865260209586019590910190600101613a1f565b5093949350505050565b5f8151808452602084019350602083015f5b82811015613a4357815160ff16865260209586019590910190600101613a5f565b604081525f613a926040830185613a0d565b8281036020840152613aa48185613a4d565b95945050505050565b5f60208284031215613abd575f5ffd5b8135612b9981613927565b81516001600160a01b0316815261018081016020830151613af460208401826001600160a01b03169052565b506040830151613b0f60408401826001600160a01b03169052565b506060830151613b25606084018261ffff169052565b506080830151613b3b608084018261ffff169052565b5060a0830151613b5360a084018263ffffffff169052565b5060c0830151613b6860c084018260ff169052565b5060e0830151613b7c60e084018215159052565b50610100830151613b9661010084018263ffffffff169052565b50610120830151613bb061012084018263ffffffff169052565b50610140830151613bc661014084018215159052565b50610160830151613bdc61016084018215159052565b5092915050565b634e487b7160e01b5f52602160045260245ffd5b60048110613c1357634e487b7160e01b5f52602160045260245ffd5b9052565b815163ffffffff16815260208083015160e0830191613c3890840182613bf7565b506001600160401b0360408401511660408301526001600160401b0360608401511660608301526080830151608083015263ffffffff60a08401511660a083015263ffffffff60c08401511660c083015292915050565b5f5f5f60608486031215613ca1575f5ffd5b8335613cac816139cf565b92506020840135613cbc816139cf565b929592945050506040919091013590565b5f60208284031215613cdd575f5ffd5b8135612b99816139cf565b805f5b6002811015613d135781516001600160801b0316845260209384019390910190600101613ceb565b50505050565b81516001600160801b031681526020808301516101a0830191613d46908401826001600160801b03169052565b506040830151613d6160408401826001600160801b03169052565b506060830151613d746060840182613ce8565b506080830151613d8760a0840182613ce8565b5060a0830151613d9a60e0840182613ce8565b5060c0830151613dae610120840182613ce8565b5060e083015163ffffffff81166101608401525061010083015163ffffffff8116610180840152613bdc565b60808101611218828463ffffffff815116825263ffffffff602082015116602083015263ffffffff604082015116604083015263ffffffff60608201511660608301525050565b8151815260208083015190820152604080830151908201526060808301519082015260808101611218565b61ffff811681146119b0575f5ffd5b8035611a5881613e4c565b5f5f60408385031215613e77575f5ffd5b8235613e8281613927565b9150602083013561397881613e4c565b602080825282518282018190525f918401906040840190835b81811015613f0d57613ef783855163ffffffff815116825263ffffffff602082015116602083015263ffffffff604082015116604083015263ffffffff60608201511660608301525050565b6020939093019260809290920191600101613eab565b509095945050505050565b602081525f612b996020830184613a0d565b5f5f60408385031215613f3b575f5ffd5b8235613f4681613927565b9150602083013561397881613927565b815160ff1681526102c081016020830151613f79602084018263ffffffff169052565b506040830151613f91604084018263ffffffff169052565b506060830151613fa9606084018263ffffffff169052565b506080830151613fc1608084018263ffffffff169052565b5060a0830151613fd960a084018263ffffffff169052565b5060c0830151613ff160c084018263ffffffff169052565b5060e083015161400960e084018263ffffffff169052565b5061010083015161402361010084018263ffffffff169052565b506101208301516140406101208401826001600160801b03169052565b5061014083015161405d6101408401826001600160801b03169052565b5061016083015161407761016084018263ffffffff169052565b5061018083015161409161018084018263ffffffff169052565b506101a08301516140ab6101a084018263ffffffff169052565b506101c08301516140c86101c08401826001600160801b03169052565b506101e08301516140e56101e08401826001600160801b03169052565b506102008301516141026102008401826001600160801b03169052565b5061022083015161411f6102208401826001600160401b03169052565b5061024083015161413c6102408401826001600160401b03169052565b506102608301516141596102608401826001600160401b03169052565b5061028083015161417361028084018263ffffffff169052565b506102a0830151613bdc6102a084018263ffffffff169052565b81516001600160a01b03908116825260208084015182169083015260408084015182169083015260608084015182169083015260808084015182169083015260a08084015182169083015260c0808401519182169083015260e0820190613bdc565b80151581146119b0575f5ffd5b5f5f6040838503121561420d575f5ffd5b8235614218816139cf565b91506020830135613978816141ef565b60ff811681146119b0575f5ffd5b5f5f60408385031215614247575f5ffd5b8235613f4681614228565b5f5f60408385031215614263575f5ffd5b823561421881613927565b5f5f83601f84011261427e575f5ffd5b5081356001600160401b03811115614294575f5ffd5b6020830191508360208285010111156142ab575f5ffd5b9250929050565b5f5f5f5f5f608086880312156142c6575f5ffd5b85356142d1816139cf565b945060208601356142e1816139cf565b93506040860135925060608601356001600160401b03811115614302575f5ffd5b61430e8882890161426e565b969995985093965092949392505050565b5f5f5f5f5f60608688031215614333575f5ffd5b853561433e81613927565b945060208601356001600160401b03811115614358575f5ffd5b6143648882890161426e565b90955093505060408601356001600160401b03811115614302575f5ffd5b5f60208284031215614392575f5ffd5b81356001600160401b038111156143a7575f5ffd5b82016102208185031215612b99575f5ffd5b606081525f6143cb6060830186613a0d565b82810360208401526143dd8186613a4d565b8381036040850152845180825260208087019350909101905f5b818110156144155783518352602093840193909201916001016143f7565b5090979650505050505050565b5f5f60408385031215614433575f5ffd5b82359150602083013561397881613938565b5f5f60408385031215614456575f5ffd5b8235614461816139cf565b91506020830135613978816139cf565b5f5f5f5f60808587031215614484575f5ffd5b843561448f81613927565b9350602085013561449f816139cf565b925060408501356144af816139cf565b915060608501356144bf816139cf565b939692955090935050565b5f602082840312156144da575f5ffd5b5051919050565b634e487b7160e01b5f52604160045260245ffd5b60405161018081016001600160401b0381118282101715614518576145186144e1565b60405290565b604080519081016001600160401b0381118282101715614518576145186144e1565b60405161012081016001600160401b0381118282101715614518576145186144e1565b8051611a58816139cf565b8051611a5881613e4c565b8051611a5881613927565b8051611a5881614228565b8051611a58816141ef565b5f6101808284031280156145ac575f5ffd5b506145b56144f5565b6145be83614563565b81526145cc60208401614563565b60208201526145dd60408401614563565b60408201526145ee6060840161456e565b60608201526145ff6080840161456e565b608082015261461060a08401614579565b60a082015261462160c08401614584565b60c082015261463260e0840161458f565b60e08201526146446101008401614579565b6101008201526146576101208401614579565b61012082015261466a610140840161458f565b61014082015261467d610160840161458f565b6101608201529392505050565b5f5f82840360a081121561469c575f5ffd5b60808112156146a9575f5ffd5b50604051608081016001600160401b03811182821017156146cc576146cc6144e1565b6040908152845182526020808601519083015284810151908201526060808501519082015260809093015192949293505050565b8051611a5881613938565b5f82601f83011261471a575f5ffd5b61472261451e565b806040840185811115614733575f5ffd5b845b81811015613f0d57805161474881613938565b845260209384019301614735565b5f6101a0828403128015614768575f5ffd5b50614771614540565b61477a83614700565b815261478860208401614700565b602082015261479960408401614700565b60408201526147ab846060850161470b565b60608201526147bd8460a0850161470b565b60808201526147cf8460e0850161470b565b60a08201526147e284610120850161470b565b60c08201526147f46101608401614579565b60e08201526148066101808401614579565b6101008201529392505050565b634e487b7160e01b5f52601160045260245ffd5b6001600160801b03828116828216039081111561121857611218614813565b634e487b7160e01b5f52603260045260245ffd5b5f6020828403121561486a575f5ffd5b8151612b9981613938565b8082018082111561121857611218614813565b81835281816020850137505f828201602090810191909152601f909101601f19169091010190565b86815263ffffffff86166020820152608060408201525f6148d5608083018688614888565b82810360608401526148e8818587614888565b9998505050505050505050565b5f5f8335601e1984360301811261490a575f5ffd5b83016020810192503590506001600160401b03811115614928575f5ffd5b8036038213156142ab575f5ffd5b828152604060208201525f823561494c816139cf565b6001600160a01b031660408301526020830135614968816139cf565b6001600160a01b031660608301526149a46080830160408501803582526020808201359083015260408082013590830152606090810135910152565b6149fb610100830160c08501803582526020808201359083015260408082013590830152606080820135908301526080808201359083015260a0808201359083015260c0808201359083015260e090810135910152565b614a086101c08401613e5b565b61ffff16610200830152614a206101e08401846148f5565b61022080850152614a3661026085018284614888565b915050614a476102008501856148f5565b848303603f1901610240860152614a5f838284614888565b979650505050505050565b5f60208284031215614a7a575f5ffd5b8151612b9981613927565b5f6040828403128015614a96575f5ffd5b50614a9f61451e565b8251614aaa81613938565b81526020830151614aba81613938565b60208201529392505050565b602081016112188284613bf7565b6001600160801b03818116838216019081111561121857611218614813565b63ffffffff818116838216019081111561121857611218614813565b5f60208284031215614b1f575f5ffd5b81516001600160401b0381168114612b99575f5ffd5b5f63ffffffff821663ffffffff8103614b5057614b50614813565b60010192915050565b5f63ffffffff831680614b7a57634e487b7160e01b5f52601260045260245ffd5b8063ffffffff8416049150509291505056",
	Deps: []*bind.MetaData{
		&ElectionsMetaData,
		&NodesMetaData,
		&PositionsMetaData,
		&SettlementsMetaData,
	},
}

// Staking is an auto generated Go binding around an Ethereum contract.
type Staking struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Staking) GetABI() abi.ABI {
	return c.abi
}

// NewStaking creates a new instance of Staking.
func NewStaking() *Staking {
	parsed, err := StakingMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Staking{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Staking) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor((uint8,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint128,uint128,uint32,uint32,uint32,uint128,uint128,uint128,uint64,uint64,uint64,uint32,uint32) parameters_, (address,address,address,address,address,address,address) peers_) returns()
func (staking *Staking) PackConstructor(parameters_ Parameters, peers_ Peers) []byte {
	enc, err := staking.abi.Pack("", parameters_, peers_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackAccept is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa6b87b7d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function accept(uint8 shard_, uint32 since) returns()
func (staking *Staking) PackAccept(shard uint8, since uint32) []byte {
	enc, err := staking.abi.Pack("accept", shard, since)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAccept is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa6b87b7d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function accept(uint8 shard_, uint32 since) returns()
func (staking *Staking) TryPackAccept(shard uint8, since uint32) ([]byte, error) {
	return staking.abi.Pack("accept", shard, since)
}

// PackAdvance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xea105ac7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function advance() returns()
func (staking *Staking) PackAdvance() []byte {
	enc, err := staking.abi.Pack("advance")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAdvance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xea105ac7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function advance() returns()
func (staking *Staking) TryPackAdvance() ([]byte, error) {
	return staking.abi.Pack("advance")
}

// PackApprove is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x095ea7b3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function approve(address account, uint256 id) payable returns()
func (staking *Staking) PackApprove(account common.Address, id *big.Int) []byte {
	enc, err := staking.abi.Pack("approve", account, id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackApprove is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x095ea7b3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function approve(address account, uint256 id) payable returns()
func (staking *Staking) TryPackApprove(account common.Address, id *big.Int) ([]byte, error) {
	return staking.abi.Pack("approve", account, id)
}

// PackBalanceOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x70a08231.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function balanceOf(address owner) view returns(uint256 result)
func (staking *Staking) PackBalanceOf(owner common.Address) []byte {
	enc, err := staking.abi.Pack("balanceOf", owner)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBalanceOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x70a08231.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function balanceOf(address owner) view returns(uint256 result)
func (staking *Staking) TryPackBalanceOf(owner common.Address) ([]byte, error) {
	return staking.abi.Pack("balanceOf", owner)
}

// UnpackBalanceOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x70a08231.
//
// Solidity: function balanceOf(address owner) view returns(uint256 result)
func (staking *Staking) UnpackBalanceOf(data []byte) (*big.Int, error) {
	out, err := staking.abi.Unpack("balanceOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackBeginSettle is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6da1ac92.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function beginSettle() returns()
func (staking *Staking) PackBeginSettle() []byte {
	enc, err := staking.abi.Pack("beginSettle")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBeginSettle is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6da1ac92.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function beginSettle() returns()
func (staking *Staking) TryPackBeginSettle() ([]byte, error) {
	return staking.abi.Pack("beginSettle")
}

// PackBlsKey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5c343a52.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function blsKey(uint32 id) view returns((bytes32,bytes32,bytes32,bytes32))
func (staking *Staking) PackBlsKey(id uint32) []byte {
	enc, err := staking.abi.Pack("blsKey", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBlsKey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5c343a52.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function blsKey(uint32 id) view returns((bytes32,bytes32,bytes32,bytes32))
func (staking *Staking) TryPackBlsKey(id uint32) ([]byte, error) {
	return staking.abi.Pack("blsKey", id)
}

// UnpackBlsKey is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5c343a52.
//
// Solidity: function blsKey(uint32 id) view returns((bytes32,bytes32,bytes32,bytes32))
func (staking *Staking) UnpackBlsKey(data []byte) (BLSG1Point, error) {
	out, err := staking.abi.Unpack("blsKey", data)
	if err != nil {
		return *new(BLSG1Point), err
	}
	out0 := *abi.ConvertType(out[0], new(BLSG1Point)).(*BLSG1Point)
	return out0, nil
}

// PackBurnPending is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd7fa3c55.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function burnPending() returns(uint256 amount)
func (staking *Staking) PackBurnPending() []byte {
	enc, err := staking.abi.Pack("burnPending")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBurnPending is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd7fa3c55.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function burnPending() returns(uint256 amount)
func (staking *Staking) TryPackBurnPending() ([]byte, error) {
	return staking.abi.Pack("burnPending")
}

// UnpackBurnPending is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd7fa3c55.
//
// Solidity: function burnPending() returns(uint256 amount)
func (staking *Staking) UnpackBurnPending(data []byte) (*big.Int, error) {
	out, err := staking.abi.Unpack("burnPending", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackBurnVoid is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x878e8e13.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function burnVoid(uint256 token) returns()
func (staking *Staking) PackBurnVoid(token *big.Int) []byte {
	enc, err := staking.abi.Pack("burnVoid", token)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBurnVoid is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x878e8e13.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function burnVoid(uint256 token) returns()
func (staking *Staking) TryPackBurnVoid(token *big.Int) ([]byte, error) {
	return staking.abi.Pack("burnVoid", token)
}

// PackCancelWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9f01f7ba.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function cancelWithdraw(uint256 token) returns()
func (staking *Staking) PackCancelWithdraw(token *big.Int) []byte {
	enc, err := staking.abi.Pack("cancelWithdraw", token)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCancelWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9f01f7ba.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function cancelWithdraw(uint256 token) returns()
func (staking *Staking) TryPackCancelWithdraw(token *big.Int) ([]byte, error) {
	return staking.abi.Pack("cancelWithdraw", token)
}

// PackCandidateWeight is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2241094e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function candidateWeight(uint32 id) view returns(uint256)
func (staking *Staking) PackCandidateWeight(id uint32) []byte {
	enc, err := staking.abi.Pack("candidateWeight", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCandidateWeight is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2241094e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function candidateWeight(uint32 id) view returns(uint256)
func (staking *Staking) TryPackCandidateWeight(id uint32) ([]byte, error) {
	return staking.abi.Pack("candidateWeight", id)
}

// UnpackCandidateWeight is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2241094e.
//
// Solidity: function candidateWeight(uint32 id) view returns(uint256)
func (staking *Staking) UnpackCandidateWeight(data []byte) (*big.Int, error) {
	out, err := staking.abi.Unpack("candidateWeight", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCandidates is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6f0470aa.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function candidates() view returns(uint32[])
func (staking *Staking) PackCandidates() []byte {
	enc, err := staking.abi.Pack("candidates")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCandidates is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6f0470aa.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function candidates() view returns(uint32[])
func (staking *Staking) TryPackCandidates() ([]byte, error) {
	return staking.abi.Pack("candidates")
}

// UnpackCandidates is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6f0470aa.
//
// Solidity: function candidates() view returns(uint32[])
func (staking *Staking) UnpackCandidates(data []byte) ([]uint32, error) {
	out, err := staking.abi.Unpack("candidates", data)
	if err != nil {
		return *new([]uint32), err
	}
	out0 := *abi.ConvertType(out[0], new([]uint32)).(*[]uint32)
	return out0, nil
}

// PackClaimCredit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x60e27464.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function claimCredit(address account) returns(uint256 amount)
func (staking *Staking) PackClaimCredit(account common.Address) []byte {
	enc, err := staking.abi.Pack("claimCredit", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClaimCredit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x60e27464.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function claimCredit(address account) returns(uint256 amount)
func (staking *Staking) TryPackClaimCredit(account common.Address) ([]byte, error) {
	return staking.abi.Pack("claimCredit", account)
}

// UnpackClaimCredit is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x60e27464.
//
// Solidity: function claimCredit(address account) returns(uint256 amount)
func (staking *Staking) UnpackClaimCredit(data []byte) (*big.Int, error) {
	out, err := staking.abi.Unpack("claimCredit", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackClaimWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb13acedd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function claimWithdraw(uint256 token) returns(uint128 amount)
func (staking *Staking) PackClaimWithdraw(token *big.Int) []byte {
	enc, err := staking.abi.Pack("claimWithdraw", token)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClaimWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb13acedd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function claimWithdraw(uint256 token) returns(uint128 amount)
func (staking *Staking) TryPackClaimWithdraw(token *big.Int) ([]byte, error) {
	return staking.abi.Pack("claimWithdraw", token)
}

// UnpackClaimWithdraw is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb13acedd.
//
// Solidity: function claimWithdraw(uint256 token) returns(uint128 amount)
func (staking *Staking) UnpackClaimWithdraw(data []byte) (*big.Int, error) {
	out, err := staking.abi.Unpack("claimWithdraw", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackClaimable is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x402914f5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function claimable(address account) view returns(uint256)
func (staking *Staking) PackClaimable(account common.Address) []byte {
	enc, err := staking.abi.Pack("claimable", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClaimable is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x402914f5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function claimable(address account) view returns(uint256)
func (staking *Staking) TryPackClaimable(account common.Address) ([]byte, error) {
	return staking.abi.Pack("claimable", account)
}

// UnpackClaimable is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x402914f5.
//
// Solidity: function claimable(address account) view returns(uint256)
func (staking *Staking) UnpackClaimable(data []byte) (*big.Int, error) {
	out, err := staking.abi.Unpack("claimable", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCommittee is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd864e740.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function committee() view returns(uint32[] members, uint8[] seats, uint256[] held)
func (staking *Staking) PackCommittee() []byte {
	enc, err := staking.abi.Pack("committee")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCommittee is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd864e740.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function committee() view returns(uint32[] members, uint8[] seats, uint256[] held)
func (staking *Staking) TryPackCommittee() ([]byte, error) {
	return staking.abi.Pack("committee")
}

// CommitteeOutput serves as a container for the return parameters of contract
// method Committee.
type CommitteeOutput struct {
	Members []uint32
	Seats   []uint8
	Held    []*big.Int
}

// UnpackCommittee is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd864e740.
//
// Solidity: function committee() view returns(uint32[] members, uint8[] seats, uint256[] held)
func (staking *Staking) UnpackCommittee(data []byte) (CommitteeOutput, error) {
	out, err := staking.abi.Unpack("committee", data)
	outstruct := new(CommitteeOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Members = *abi.ConvertType(out[0], new([]uint32)).(*[]uint32)
	outstruct.Seats = *abi.ConvertType(out[1], new([]uint8)).(*[]uint8)
	outstruct.Held = *abi.ConvertType(out[2], new([]*big.Int)).(*[]*big.Int)
	return *outstruct, nil
}

// PackDepositBond is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa5197b3f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function depositBond(uint32 id, uint128 amount) returns()
func (staking *Staking) PackDepositBond(id uint32, amount *big.Int) []byte {
	enc, err := staking.abi.Pack("depositBond", id, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDepositBond is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa5197b3f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function depositBond(uint32 id, uint128 amount) returns()
func (staking *Staking) TryPackDepositBond(id uint32, amount *big.Int) ([]byte, error) {
	return staking.abi.Pack("depositBond", id, amount)
}

// PackDescribeNode is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc8df9457.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function describeNode(uint32 id, string name_, string endpoint) returns()
func (staking *Staking) PackDescribeNode(id uint32, name string, endpoint string) []byte {
	enc, err := staking.abi.Pack("describeNode", id, name, endpoint)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDescribeNode is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc8df9457.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function describeNode(uint32 id, string name_, string endpoint) returns()
func (staking *Staking) TryPackDescribeNode(id uint32, name string, endpoint string) ([]byte, error) {
	return staking.abi.Pack("describeNode", id, name, endpoint)
}

// PackDonate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf14faf6f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function donate(uint256 amount) returns()
func (staking *Staking) PackDonate(amount *big.Int) []byte {
	enc, err := staking.abi.Pack("donate", amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDonate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf14faf6f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function donate(uint256 amount) returns()
func (staking *Staking) TryPackDonate(amount *big.Int) ([]byte, error) {
	return staking.abi.Pack("donate", amount)
}

// PackEffectiveEpochs is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7f99b582.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function effectiveEpochs() view returns(uint32 activation, uint32 exit)
func (staking *Staking) PackEffectiveEpochs() []byte {
	enc, err := staking.abi.Pack("effectiveEpochs")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEffectiveEpochs is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7f99b582.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function effectiveEpochs() view returns(uint32 activation, uint32 exit)
func (staking *Staking) TryPackEffectiveEpochs() ([]byte, error) {
	return staking.abi.Pack("effectiveEpochs")
}

// EffectiveEpochsOutput serves as a container for the return parameters of contract
// method EffectiveEpochs.
type EffectiveEpochsOutput struct {
	Activation uint32
	Exit       uint32
}

// UnpackEffectiveEpochs is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7f99b582.
//
// Solidity: function effectiveEpochs() view returns(uint32 activation, uint32 exit)
func (staking *Staking) UnpackEffectiveEpochs(data []byte) (EffectiveEpochsOutput, error) {
	out, err := staking.abi.Unpack("effectiveEpochs", data)
	outstruct := new(EffectiveEpochsOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Activation = *abi.ConvertType(out[0], new(uint32)).(*uint32)
	outstruct.Exit = *abi.ConvertType(out[1], new(uint32)).(*uint32)
	return *outstruct, nil
}

// PackEpoch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x900cf0cf.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function epoch() view returns(uint32)
func (staking *Staking) PackEpoch() []byte {
	enc, err := staking.abi.Pack("epoch")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEpoch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x900cf0cf.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function epoch() view returns(uint32)
func (staking *Staking) TryPackEpoch() ([]byte, error) {
	return staking.abi.Pack("epoch")
}

// UnpackEpoch is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x900cf0cf.
//
// Solidity: function epoch() view returns(uint32)
func (staking *Staking) UnpackEpoch(data []byte) (uint32, error) {
	out, err := staking.abi.Unpack("epoch", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackEpochInfo is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1f1b8a8c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function epochInfo() view returns((uint32,uint8,uint64,uint64,bytes32,uint32,uint32))
func (staking *Staking) PackEpochInfo() []byte {
	enc, err := staking.abi.Pack("epochInfo")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEpochInfo is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1f1b8a8c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function epochInfo() view returns((uint32,uint8,uint64,uint64,bytes32,uint32,uint32))
func (staking *Staking) TryPackEpochInfo() ([]byte, error) {
	return staking.abi.Pack("epochInfo")
}

// UnpackEpochInfo is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1f1b8a8c.
//
// Solidity: function epochInfo() view returns((uint32,uint8,uint64,uint64,bytes32,uint32,uint32))
func (staking *Staking) UnpackEpochInfo(data []byte) (IStakingEpochInfo, error) {
	out, err := staking.abi.Unpack("epochInfo", data)
	if err != nil {
		return *new(IStakingEpochInfo), err
	}
	out0 := *abi.ConvertType(out[0], new(IStakingEpochInfo)).(*IStakingEpochInfo)
	return out0, nil
}

// PackEpochPot is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xff2759b4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function epochPot() view returns(uint256)
func (staking *Staking) PackEpochPot() []byte {
	enc, err := staking.abi.Pack("epochPot")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEpochPot is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xff2759b4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function epochPot() view returns(uint256)
func (staking *Staking) TryPackEpochPot() ([]byte, error) {
	return staking.abi.Pack("epochPot")
}

// UnpackEpochPot is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xff2759b4.
//
// Solidity: function epochPot() view returns(uint256)
func (staking *Staking) UnpackEpochPot(data []byte) (*big.Int, error) {
	out, err := staking.abi.Unpack("epochPot", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackEpochStart is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x15e5a1e5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function epochStart() view returns(uint32, uint64)
func (staking *Staking) PackEpochStart() []byte {
	enc, err := staking.abi.Pack("epochStart")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEpochStart is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x15e5a1e5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function epochStart() view returns(uint32, uint64)
func (staking *Staking) TryPackEpochStart() ([]byte, error) {
	return staking.abi.Pack("epochStart")
}

// EpochStartOutput serves as a container for the return parameters of contract
// method EpochStart.
type EpochStartOutput struct {
	Arg0 uint32
	Arg1 uint64
}

// UnpackEpochStart is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x15e5a1e5.
//
// Solidity: function epochStart() view returns(uint32, uint64)
func (staking *Staking) UnpackEpochStart(data []byte) (EpochStartOutput, error) {
	out, err := staking.abi.Unpack("epochStart", data)
	outstruct := new(EpochStartOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Arg0 = *abi.ConvertType(out[0], new(uint32)).(*uint32)
	outstruct.Arg1 = *abi.ConvertType(out[1], new(uint64)).(*uint64)
	return *outstruct, nil
}

// PackEpochTag is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9363c14f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function epochTag() view returns(uint32, bytes32)
func (staking *Staking) PackEpochTag() []byte {
	enc, err := staking.abi.Pack("epochTag")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEpochTag is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9363c14f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function epochTag() view returns(uint32, bytes32)
func (staking *Staking) TryPackEpochTag() ([]byte, error) {
	return staking.abi.Pack("epochTag")
}

// EpochTagOutput serves as a container for the return parameters of contract
// method EpochTag.
type EpochTagOutput struct {
	Arg0 uint32
	Arg1 [32]byte
}

// UnpackEpochTag is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9363c14f.
//
// Solidity: function epochTag() view returns(uint32, bytes32)
func (staking *Staking) UnpackEpochTag(data []byte) (EpochTagOutput, error) {
	out, err := staking.abi.Unpack("epochTag", data)
	outstruct := new(EpochTagOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Arg0 = *abi.ConvertType(out[0], new(uint32)).(*uint32)
	outstruct.Arg1 = *abi.ConvertType(out[1], new([32]byte)).(*[32]byte)
	return *outstruct, nil
}

// PackExitPot is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd96d774f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function exitPot(uint32 id, uint32 epoch_) view returns(uint128)
func (staking *Staking) PackExitPot(id uint32, epoch uint32) []byte {
	enc, err := staking.abi.Pack("exitPot", id, epoch)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackExitPot is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd96d774f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function exitPot(uint32 id, uint32 epoch_) view returns(uint128)
func (staking *Staking) TryPackExitPot(id uint32, epoch uint32) ([]byte, error) {
	return staking.abi.Pack("exitPot", id, epoch)
}

// UnpackExitPot is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd96d774f.
//
// Solidity: function exitPot(uint32 id, uint32 epoch_) view returns(uint128)
func (staking *Staking) UnpackExitPot(data []byte) (*big.Int, error) {
	out, err := staking.abi.Unpack("exitPot", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackFundReserve is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2f517f2e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function fundReserve(address from, uint256 amount) returns()
func (staking *Staking) PackFundReserve(from common.Address, amount *big.Int) []byte {
	enc, err := staking.abi.Pack("fundReserve", from, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFundReserve is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2f517f2e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function fundReserve(address from, uint256 amount) returns()
func (staking *Staking) TryPackFundReserve(from common.Address, amount *big.Int) ([]byte, error) {
	return staking.abi.Pack("fundReserve", from, amount)
}

// PackGetApproved is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x081812fc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getApproved(uint256 id) view returns(address result)
func (staking *Staking) PackGetApproved(id *big.Int) []byte {
	enc, err := staking.abi.Pack("getApproved", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetApproved is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x081812fc.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getApproved(uint256 id) view returns(address result)
func (staking *Staking) TryPackGetApproved(id *big.Int) ([]byte, error) {
	return staking.abi.Pack("getApproved", id)
}

// UnpackGetApproved is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x081812fc.
//
// Solidity: function getApproved(uint256 id) view returns(address result)
func (staking *Staking) UnpackGetApproved(data []byte) (common.Address, error) {
	out, err := staking.abi.Unpack("getApproved", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackIsApprovedForAll is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe985e9c5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isApprovedForAll(address owner, address operator) view returns(bool result)
func (staking *Staking) PackIsApprovedForAll(owner common.Address, operator common.Address) []byte {
	enc, err := staking.abi.Pack("isApprovedForAll", owner, operator)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsApprovedForAll is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe985e9c5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isApprovedForAll(address owner, address operator) view returns(bool result)
func (staking *Staking) TryPackIsApprovedForAll(owner common.Address, operator common.Address) ([]byte, error) {
	return staking.abi.Pack("isApprovedForAll", owner, operator)
}

// UnpackIsApprovedForAll is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe985e9c5.
//
// Solidity: function isApprovedForAll(address owner, address operator) view returns(bool result)
func (staking *Staking) UnpackIsApprovedForAll(data []byte) (bool, error) {
	out, err := staking.abi.Unpack("isApprovedForAll", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackName is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06fdde03.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function name() pure returns(string)
func (staking *Staking) PackName() []byte {
	enc, err := staking.abi.Pack("name")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackName is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06fdde03.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function name() pure returns(string)
func (staking *Staking) TryPackName() ([]byte, error) {
	return staking.abi.Pack("name")
}

// UnpackName is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x06fdde03.
//
// Solidity: function name() pure returns(string)
func (staking *Staking) UnpackName(data []byte) (string, error) {
	out, err := staking.abi.Unpack("name", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackNextCommittee is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0ed8b806.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function nextCommittee() view returns(uint32[] members, uint8[] seats)
func (staking *Staking) PackNextCommittee() []byte {
	enc, err := staking.abi.Pack("nextCommittee")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackNextCommittee is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0ed8b806.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function nextCommittee() view returns(uint32[] members, uint8[] seats)
func (staking *Staking) TryPackNextCommittee() ([]byte, error) {
	return staking.abi.Pack("nextCommittee")
}

// NextCommitteeOutput serves as a container for the return parameters of contract
// method NextCommittee.
type NextCommitteeOutput struct {
	Members []uint32
	Seats   []uint8
}

// UnpackNextCommittee is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0ed8b806.
//
// Solidity: function nextCommittee() view returns(uint32[] members, uint8[] seats)
func (staking *Staking) UnpackNextCommittee(data []byte) (NextCommitteeOutput, error) {
	out, err := staking.abi.Unpack("nextCommittee", data)
	outstruct := new(NextCommitteeOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Members = *abi.ConvertType(out[0], new([]uint32)).(*[]uint32)
	outstruct.Seats = *abi.ConvertType(out[1], new([]uint8)).(*[]uint8)
	return *outstruct, nil
}

// PackNode is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1d5c027c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function node(uint32 id) view returns((address,address,address,uint16,uint16,uint32,uint8,bool,uint32,uint32,bool,bool))
func (staking *Staking) PackNode(id uint32) []byte {
	enc, err := staking.abi.Pack("node", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackNode is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1d5c027c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function node(uint32 id) view returns((address,address,address,uint16,uint16,uint32,uint8,bool,uint32,uint32,bool,bool))
func (staking *Staking) TryPackNode(id uint32) ([]byte, error) {
	return staking.abi.Pack("node", id)
}

// UnpackNode is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1d5c027c.
//
// Solidity: function node(uint32 id) view returns((address,address,address,uint16,uint16,uint32,uint8,bool,uint32,uint32,bool,bool))
func (staking *Staking) UnpackNode(data []byte) (IStakingNode, error) {
	out, err := staking.abi.Unpack("node", data)
	if err != nil {
		return *new(IStakingNode), err
	}
	out0 := *abi.ConvertType(out[0], new(IStakingNode)).(*IStakingNode)
	return out0, nil
}

// PackNodeCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6da49b83.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function nodeCount() view returns(uint32)
func (staking *Staking) PackNodeCount() []byte {
	enc, err := staking.abi.Pack("nodeCount")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackNodeCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6da49b83.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function nodeCount() view returns(uint32)
func (staking *Staking) TryPackNodeCount() ([]byte, error) {
	return staking.abi.Pack("nodeCount")
}

// UnpackNodeCount is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6da49b83.
//
// Solidity: function nodeCount() view returns(uint32)
func (staking *Staking) UnpackNodeCount(data []byte) (uint32, error) {
	out, err := staking.abi.Unpack("nodeCount", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackOwed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc87d6779.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function owed() view returns(uint256)
func (staking *Staking) PackOwed() []byte {
	enc, err := staking.abi.Pack("owed")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOwed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc87d6779.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function owed() view returns(uint256)
func (staking *Staking) TryPackOwed() ([]byte, error) {
	return staking.abi.Pack("owed")
}

// UnpackOwed is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc87d6779.
//
// Solidity: function owed() view returns(uint256)
func (staking *Staking) UnpackOwed(data []byte) (*big.Int, error) {
	out, err := staking.abi.Unpack("owed", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackOwnerOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6352211e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function ownerOf(uint256 id) view returns(address result)
func (staking *Staking) PackOwnerOf(id *big.Int) []byte {
	enc, err := staking.abi.Pack("ownerOf", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOwnerOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6352211e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function ownerOf(uint256 id) view returns(address result)
func (staking *Staking) TryPackOwnerOf(id *big.Int) ([]byte, error) {
	return staking.abi.Pack("ownerOf", id)
}

// UnpackOwnerOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6352211e.
//
// Solidity: function ownerOf(uint256 id) view returns(address result)
func (staking *Staking) UnpackOwnerOf(data []byte) (common.Address, error) {
	out, err := staking.abi.Unpack("ownerOf", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackParameters is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x89035730.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function parameters() view returns((uint8,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint128,uint128,uint32,uint32,uint32,uint128,uint128,uint128,uint64,uint64,uint64,uint32,uint32))
func (staking *Staking) PackParameters() []byte {
	enc, err := staking.abi.Pack("parameters")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackParameters is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x89035730.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function parameters() view returns((uint8,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint128,uint128,uint32,uint32,uint32,uint128,uint128,uint128,uint64,uint64,uint64,uint32,uint32))
func (staking *Staking) TryPackParameters() ([]byte, error) {
	return staking.abi.Pack("parameters")
}

// UnpackParameters is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x89035730.
//
// Solidity: function parameters() view returns((uint8,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint128,uint128,uint32,uint32,uint32,uint128,uint128,uint128,uint64,uint64,uint64,uint32,uint32))
func (staking *Staking) UnpackParameters(data []byte) (Parameters, error) {
	out, err := staking.abi.Unpack("parameters", data)
	if err != nil {
		return *new(Parameters), err
	}
	out0 := *abi.ConvertType(out[0], new(Parameters)).(*Parameters)
	return out0, nil
}

// PackPeers is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9f7d6fb2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function peers() view returns((address,address,address,address,address,address,address))
func (staking *Staking) PackPeers() []byte {
	enc, err := staking.abi.Pack("peers")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPeers is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9f7d6fb2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function peers() view returns((address,address,address,address,address,address,address))
func (staking *Staking) TryPackPeers() ([]byte, error) {
	return staking.abi.Pack("peers")
}

// UnpackPeers is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9f7d6fb2.
//
// Solidity: function peers() view returns((address,address,address,address,address,address,address))
func (staking *Staking) UnpackPeers(data []byte) (Peers, error) {
	out, err := staking.abi.Unpack("peers", data)
	if err != nil {
		return *new(Peers), err
	}
	out0 := *abi.ConvertType(out[0], new(Peers)).(*Peers)
	return out0, nil
}

// PackPendingBurn is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x371f530a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function pendingBurn() view returns(uint256)
func (staking *Staking) PackPendingBurn() []byte {
	enc, err := staking.abi.Pack("pendingBurn")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPendingBurn is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x371f530a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function pendingBurn() view returns(uint256)
func (staking *Staking) TryPackPendingBurn() ([]byte, error) {
	return staking.abi.Pack("pendingBurn")
}

// UnpackPendingBurn is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x371f530a.
//
// Solidity: function pendingBurn() view returns(uint256)
func (staking *Staking) UnpackPendingBurn(data []byte) (*big.Int, error) {
	out, err := staking.abi.Unpack("pendingBurn", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackPool is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x53463ebf.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function pool(uint32 id) view returns((uint128,uint128,uint128,uint128[2],uint128[2],uint128[2],uint128[2],uint32,uint32))
func (staking *Staking) PackPool(id uint32) []byte {
	enc, err := staking.abi.Pack("pool", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPool is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x53463ebf.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function pool(uint32 id) view returns((uint128,uint128,uint128,uint128[2],uint128[2],uint128[2],uint128[2],uint32,uint32))
func (staking *Staking) TryPackPool(id uint32) ([]byte, error) {
	return staking.abi.Pack("pool", id)
}

// UnpackPool is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x53463ebf.
//
// Solidity: function pool(uint32 id) view returns((uint128,uint128,uint128,uint128[2],uint128[2],uint128[2],uint128[2],uint32,uint32))
func (staking *Staking) UnpackPool(data []byte) (IStakingPool, error) {
	out, err := staking.abi.Unpack("pool", data)
	if err != nil {
		return *new(IStakingPool), err
	}
	out0 := *abi.ConvertType(out[0], new(IStakingPool)).(*IStakingPool)
	return out0, nil
}

// PackPosition is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf7a95a9e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function position(uint256 token) view returns((uint32,uint32,uint32,uint128,uint128,uint32))
func (staking *Staking) PackPosition(token *big.Int) []byte {
	enc, err := staking.abi.Pack("position", token)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPosition is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf7a95a9e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function position(uint256 token) view returns((uint32,uint32,uint32,uint128,uint128,uint32))
func (staking *Staking) TryPackPosition(token *big.Int) ([]byte, error) {
	return staking.abi.Pack("position", token)
}

// UnpackPosition is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf7a95a9e.
//
// Solidity: function position(uint256 token) view returns((uint32,uint32,uint32,uint128,uint128,uint32))
func (staking *Staking) UnpackPosition(data []byte) (IStakingPosition, error) {
	out, err := staking.abi.Unpack("position", data)
	if err != nil {
		return *new(IStakingPosition), err
	}
	out0 := *abi.ConvertType(out[0], new(IStakingPosition)).(*IStakingPosition)
	return out0, nil
}

// PackPositionValue is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdd639b1b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function positionValue(uint256 token) view returns(uint128)
func (staking *Staking) PackPositionValue(token *big.Int) []byte {
	enc, err := staking.abi.Pack("positionValue", token)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPositionValue is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdd639b1b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function positionValue(uint256 token) view returns(uint128)
func (staking *Staking) TryPackPositionValue(token *big.Int) ([]byte, error) {
	return staking.abi.Pack("positionValue", token)
}

// UnpackPositionValue is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xdd639b1b.
//
// Solidity: function positionValue(uint256 token) view returns(uint128)
func (staking *Staking) UnpackPositionValue(data []byte) (*big.Int, error) {
	out, err := staking.abi.Unpack("positionValue", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackProver is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x87d655d6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function prover(uint32 id) view returns(address hotKey, uint256 seats, bool eligible)
func (staking *Staking) PackProver(id uint32) []byte {
	enc, err := staking.abi.Pack("prover", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProver is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x87d655d6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function prover(uint32 id) view returns(address hotKey, uint256 seats, bool eligible)
func (staking *Staking) TryPackProver(id uint32) ([]byte, error) {
	return staking.abi.Pack("prover", id)
}

// ProverOutput serves as a container for the return parameters of contract
// method Prover.
type ProverOutput struct {
	HotKey   common.Address
	Seats    *big.Int
	Eligible bool
}

// UnpackProver is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x87d655d6.
//
// Solidity: function prover(uint32 id) view returns(address hotKey, uint256 seats, bool eligible)
func (staking *Staking) UnpackProver(data []byte) (ProverOutput, error) {
	out, err := staking.abi.Unpack("prover", data)
	outstruct := new(ProverOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.HotKey = *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	outstruct.Seats = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	outstruct.Eligible = *abi.ConvertType(out[2], new(bool)).(*bool)
	return *outstruct, nil
}

// PackRate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe62a3f12.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function rate(uint32 id, uint32 epoch_) view returns((uint128,uint128))
func (staking *Staking) PackRate(id uint32, epoch uint32) []byte {
	enc, err := staking.abi.Pack("rate", id, epoch)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe62a3f12.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function rate(uint32 id, uint32 epoch_) view returns((uint128,uint128))
func (staking *Staking) TryPackRate(id uint32, epoch uint32) ([]byte, error) {
	return staking.abi.Pack("rate", id, epoch)
}

// UnpackRate is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe62a3f12.
//
// Solidity: function rate(uint32 id, uint32 epoch_) view returns((uint128,uint128))
func (staking *Staking) UnpackRate(data []byte) (IStakingRate, error) {
	out, err := staking.abi.Unpack("rate", data)
	if err != nil {
		return *new(IStakingRate), err
	}
	out0 := *abi.ConvertType(out[0], new(IStakingRate)).(*IStakingRate)
	return out0, nil
}

// PackRegisterNode is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd3d49f93.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function registerNode((address,address,(bytes32,bytes32,bytes32,bytes32),(bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32),uint16,string,string) registration) returns(uint32)
func (staking *Staking) PackRegisterNode(registration IStakingRegistration) []byte {
	enc, err := staking.abi.Pack("registerNode", registration)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRegisterNode is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd3d49f93.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function registerNode((address,address,(bytes32,bytes32,bytes32,bytes32),(bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32),uint16,string,string) registration) returns(uint32)
func (staking *Staking) TryPackRegisterNode(registration IStakingRegistration) ([]byte, error) {
	return staking.abi.Pack("registerNode", registration)
}

// UnpackRegisterNode is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd3d49f93.
//
// Solidity: function registerNode((address,address,(bytes32,bytes32,bytes32,bytes32),(bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32),uint16,string,string) registration) returns(uint32)
func (staking *Staking) UnpackRegisterNode(data []byte) (uint32, error) {
	out, err := staking.abi.Unpack("registerNode", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackRequestBondExit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf42c1890.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function requestBondExit(uint32 id, uint128 amount) returns()
func (staking *Staking) PackRequestBondExit(id uint32, amount *big.Int) []byte {
	enc, err := staking.abi.Pack("requestBondExit", id, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRequestBondExit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf42c1890.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function requestBondExit(uint32 id, uint128 amount) returns()
func (staking *Staking) TryPackRequestBondExit(id uint32, amount *big.Int) ([]byte, error) {
	return staking.abi.Pack("requestBondExit", id, amount)
}

// PackRequestWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe1e9b0b3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function requestWithdraw(uint256 token, uint128 shares) returns(uint256 remainder)
func (staking *Staking) PackRequestWithdraw(token *big.Int, shares *big.Int) []byte {
	enc, err := staking.abi.Pack("requestWithdraw", token, shares)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRequestWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe1e9b0b3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function requestWithdraw(uint256 token, uint128 shares) returns(uint256 remainder)
func (staking *Staking) TryPackRequestWithdraw(token *big.Int, shares *big.Int) ([]byte, error) {
	return staking.abi.Pack("requestWithdraw", token, shares)
}

// UnpackRequestWithdraw is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe1e9b0b3.
//
// Solidity: function requestWithdraw(uint256 token, uint128 shares) returns(uint256 remainder)
func (staking *Staking) UnpackRequestWithdraw(data []byte) (*big.Int, error) {
	out, err := staking.abi.Unpack("requestWithdraw", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackReserve is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcd3293de.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function reserve() view returns(uint256)
func (staking *Staking) PackReserve() []byte {
	enc, err := staking.abi.Pack("reserve")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackReserve is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcd3293de.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function reserve() view returns(uint256)
func (staking *Staking) TryPackReserve() ([]byte, error) {
	return staking.abi.Pack("reserve")
}

// UnpackReserve is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xcd3293de.
//
// Solidity: function reserve() view returns(uint256)
func (staking *Staking) UnpackReserve(data []byte) (*big.Int, error) {
	out, err := staking.abi.Unpack("reserve", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackRollPool is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa3335d4b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function rollPool(uint32 id) returns()
func (staking *Staking) PackRollPool(id uint32) []byte {
	enc, err := staking.abi.Pack("rollPool", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRollPool is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa3335d4b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function rollPool(uint32 id) returns()
func (staking *Staking) TryPackRollPool(id uint32) ([]byte, error) {
	return staking.abi.Pack("rollPool", id)
}

// PackSafeTransferFrom is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x42842e0e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function safeTransferFrom(address from, address to, uint256 id) payable returns()
func (staking *Staking) PackSafeTransferFrom(from common.Address, to common.Address, id *big.Int) []byte {
	enc, err := staking.abi.Pack("safeTransferFrom", from, to, id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSafeTransferFrom is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x42842e0e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function safeTransferFrom(address from, address to, uint256 id) payable returns()
func (staking *Staking) TryPackSafeTransferFrom(from common.Address, to common.Address, id *big.Int) ([]byte, error) {
	return staking.abi.Pack("safeTransferFrom", from, to, id)
}

// PackSafeTransferFrom0 is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb88d4fde.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function safeTransferFrom(address from, address to, uint256 id, bytes data) payable returns()
func (staking *Staking) PackSafeTransferFrom0(from common.Address, to common.Address, id *big.Int, data []byte) []byte {
	enc, err := staking.abi.Pack("safeTransferFrom0", from, to, id, data)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSafeTransferFrom0 is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb88d4fde.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function safeTransferFrom(address from, address to, uint256 id, bytes data) payable returns()
func (staking *Staking) TryPackSafeTransferFrom0(from common.Address, to common.Address, id *big.Int, data []byte) ([]byte, error) {
	return staking.abi.Pack("safeTransferFrom0", from, to, id, data)
}

// PackSalesOpen is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x729205e7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function salesOpen() view returns(bool)
func (staking *Staking) PackSalesOpen() []byte {
	enc, err := staking.abi.Pack("salesOpen")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSalesOpen is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x729205e7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function salesOpen() view returns(bool)
func (staking *Staking) TryPackSalesOpen() ([]byte, error) {
	return staking.abi.Pack("salesOpen")
}

// UnpackSalesOpen is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x729205e7.
//
// Solidity: function salesOpen() view returns(bool)
func (staking *Staking) UnpackSalesOpen(data []byte) (bool, error) {
	out, err := staking.abi.Unpack("salesOpen", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackSelectCommittee is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6dd42b82.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function selectCommittee() returns()
func (staking *Staking) PackSelectCommittee() []byte {
	enc, err := staking.abi.Pack("selectCommittee")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSelectCommittee is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6dd42b82.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function selectCommittee() returns()
func (staking *Staking) TryPackSelectCommittee() ([]byte, error) {
	return staking.abi.Pack("selectCommittee")
}

// PackSetApprovalForAll is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa22cb465.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setApprovalForAll(address operator, bool isApproved) returns()
func (staking *Staking) PackSetApprovalForAll(operator common.Address, isApproved bool) []byte {
	enc, err := staking.abi.Pack("setApprovalForAll", operator, isApproved)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetApprovalForAll is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa22cb465.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setApprovalForAll(address operator, bool isApproved) returns()
func (staking *Staking) TryPackSetApprovalForAll(operator common.Address, isApproved bool) ([]byte, error) {
	return staking.abi.Pack("setApprovalForAll", operator, isApproved)
}

// PackSetCommission is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x69b62cb1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setCommission(uint32 id, uint16 bps) returns()
func (staking *Staking) PackSetCommission(id uint32, bps uint16) []byte {
	enc, err := staking.abi.Pack("setCommission", id, bps)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetCommission is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x69b62cb1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setCommission(uint32 id, uint16 bps) returns()
func (staking *Staking) TryPackSetCommission(id uint32, bps uint16) ([]byte, error) {
	return staking.abi.Pack("setCommission", id, bps)
}

// PackSetLeaving is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xafcfbf4a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setLeaving(uint32 id, bool leaving) returns()
func (staking *Staking) PackSetLeaving(id uint32, leaving bool) []byte {
	enc, err := staking.abi.Pack("setLeaving", id, leaving)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetLeaving is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xafcfbf4a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setLeaving(uint32 id, bool leaving) returns()
func (staking *Staking) TryPackSetLeaving(id uint32, leaving bool) ([]byte, error) {
	return staking.abi.Pack("setLeaving", id, leaving)
}

// PackSetNodeKeys is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfed13d94.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setNodeKeys(uint32 id, address governance, address hotKey, address payout) returns()
func (staking *Staking) PackSetNodeKeys(id uint32, governance common.Address, hotKey common.Address, payout common.Address) []byte {
	enc, err := staking.abi.Pack("setNodeKeys", id, governance, hotKey, payout)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetNodeKeys is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfed13d94.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setNodeKeys(uint32 id, address governance, address hotKey, address payout) returns()
func (staking *Staking) TryPackSetNodeKeys(id uint32, governance common.Address, hotKey common.Address, payout common.Address) ([]byte, error) {
	return staking.abi.Pack("setNodeKeys", id, governance, hotKey, payout)
}

// PackSettle is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8df82800.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function settle(uint256 max) returns()
func (staking *Staking) PackSettle(max *big.Int) []byte {
	enc, err := staking.abi.Pack("settle", max)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSettle is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8df82800.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function settle(uint256 max) returns()
func (staking *Staking) TryPackSettle(max *big.Int) ([]byte, error) {
	return staking.abi.Pack("settle", max)
}

// PackShard is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x595c7c0c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function shard(uint256 index) view returns((uint32,uint32,uint32,uint32) result)
func (staking *Staking) PackShard(index *big.Int) []byte {
	enc, err := staking.abi.Pack("shard", index)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackShard is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x595c7c0c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function shard(uint256 index) view returns((uint32,uint32,uint32,uint32) result)
func (staking *Staking) TryPackShard(index *big.Int) ([]byte, error) {
	return staking.abi.Pack("shard", index)
}

// UnpackShard is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x595c7c0c.
//
// Solidity: function shard(uint256 index) view returns((uint32,uint32,uint32,uint32) result)
func (staking *Staking) UnpackShard(data []byte) (IStakingShard, error) {
	out, err := staking.abi.Unpack("shard", data)
	if err != nil {
		return *new(IStakingShard), err
	}
	out0 := *abi.ConvertType(out[0], new(IStakingShard)).(*IStakingShard)
	return out0, nil
}

// PackShards is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6d53ae1e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function shards() view returns((uint32,uint32,uint32,uint32)[] result)
func (staking *Staking) PackShards() []byte {
	enc, err := staking.abi.Pack("shards")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackShards is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6d53ae1e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function shards() view returns((uint32,uint32,uint32,uint32)[] result)
func (staking *Staking) TryPackShards() ([]byte, error) {
	return staking.abi.Pack("shards")
}

// UnpackShards is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6d53ae1e.
//
// Solidity: function shards() view returns((uint32,uint32,uint32,uint32)[] result)
func (staking *Staking) UnpackShards(data []byte) ([]IStakingShard, error) {
	out, err := staking.abi.Unpack("shards", data)
	if err != nil {
		return *new([]IStakingShard), err
	}
	out0 := *abi.ConvertType(out[0], new([]IStakingShard)).(*[]IStakingShard)
	return out0, nil
}

// PackSigners is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2079fb9a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function signers(uint256 bits) view returns((bytes32,bytes32,bytes32,bytes32) key, uint256 held)
func (staking *Staking) PackSigners(bits *big.Int) []byte {
	enc, err := staking.abi.Pack("signers", bits)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSigners is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2079fb9a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function signers(uint256 bits) view returns((bytes32,bytes32,bytes32,bytes32) key, uint256 held)
func (staking *Staking) TryPackSigners(bits *big.Int) ([]byte, error) {
	return staking.abi.Pack("signers", bits)
}

// SignersOutput serves as a container for the return parameters of contract
// method Signers.
type SignersOutput struct {
	Key  BLSG1Point
	Held *big.Int
}

// UnpackSigners is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2079fb9a.
//
// Solidity: function signers(uint256 bits) view returns((bytes32,bytes32,bytes32,bytes32) key, uint256 held)
func (staking *Staking) UnpackSigners(data []byte) (SignersOutput, error) {
	out, err := staking.abi.Unpack("signers", data)
	outstruct := new(SignersOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Key = *abi.ConvertType(out[0], new(BLSG1Point)).(*BLSG1Point)
	outstruct.Held = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackStake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0543ebba.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function stake(uint32 id, uint128 amount) returns(uint256 token)
func (staking *Staking) PackStake(id uint32, amount *big.Int) []byte {
	enc, err := staking.abi.Pack("stake", id, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackStake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0543ebba.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function stake(uint32 id, uint128 amount) returns(uint256 token)
func (staking *Staking) TryPackStake(id uint32, amount *big.Int) ([]byte, error) {
	return staking.abi.Pack("stake", id, amount)
}

// UnpackStake is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0543ebba.
//
// Solidity: function stake(uint32 id, uint128 amount) returns(uint256 token)
func (staking *Staking) UnpackStake(data []byte) (*big.Int, error) {
	out, err := staking.abi.Unpack("stake", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackSupportsInterface is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x01ffc9a7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function supportsInterface(bytes4 interfaceId) view returns(bool result)
func (staking *Staking) PackSupportsInterface(interfaceId [4]byte) []byte {
	enc, err := staking.abi.Pack("supportsInterface", interfaceId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSupportsInterface is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x01ffc9a7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function supportsInterface(bytes4 interfaceId) view returns(bool result)
func (staking *Staking) TryPackSupportsInterface(interfaceId [4]byte) ([]byte, error) {
	return staking.abi.Pack("supportsInterface", interfaceId)
}

// UnpackSupportsInterface is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x01ffc9a7.
//
// Solidity: function supportsInterface(bytes4 interfaceId) view returns(bool result)
func (staking *Staking) UnpackSupportsInterface(data []byte) (bool, error) {
	out, err := staking.abi.Unpack("supportsInterface", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackSymbol is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x95d89b41.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function symbol() pure returns(string)
func (staking *Staking) PackSymbol() []byte {
	enc, err := staking.abi.Pack("symbol")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSymbol is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x95d89b41.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function symbol() pure returns(string)
func (staking *Staking) TryPackSymbol() ([]byte, error) {
	return staking.abi.Pack("symbol")
}

// UnpackSymbol is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x95d89b41.
//
// Solidity: function symbol() pure returns(string)
func (staking *Staking) UnpackSymbol(data []byte) (string, error) {
	out, err := staking.abi.Unpack("symbol", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackTokenURI is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc87b56dd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function tokenURI(uint256 ) pure returns(string)
func (staking *Staking) PackTokenURI(arg0 *big.Int) []byte {
	enc, err := staking.abi.Pack("tokenURI", arg0)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTokenURI is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc87b56dd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function tokenURI(uint256 ) pure returns(string)
func (staking *Staking) TryPackTokenURI(arg0 *big.Int) ([]byte, error) {
	return staking.abi.Pack("tokenURI", arg0)
}

// UnpackTokenURI is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc87b56dd.
//
// Solidity: function tokenURI(uint256 ) pure returns(string)
func (staking *Staking) UnpackTokenURI(data []byte) (string, error) {
	out, err := staking.abi.Unpack("tokenURI", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackTransferFrom is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x23b872dd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function transferFrom(address from, address to, uint256 id) payable returns()
func (staking *Staking) PackTransferFrom(from common.Address, to common.Address, id *big.Int) []byte {
	enc, err := staking.abi.Pack("transferFrom", from, to, id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTransferFrom is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x23b872dd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function transferFrom(address from, address to, uint256 id) payable returns()
func (staking *Staking) TryPackTransferFrom(from common.Address, to common.Address, id *big.Int) ([]byte, error) {
	return staking.abi.Pack("transferFrom", from, to, id)
}

// PackTryJoin is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x82db3b19.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function tryJoin(uint32 id, uint32 loser) returns()
func (staking *Staking) PackTryJoin(id uint32, loser uint32) []byte {
	enc, err := staking.abi.Pack("tryJoin", id, loser)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTryJoin is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x82db3b19.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function tryJoin(uint32 id, uint32 loser) returns()
func (staking *Staking) TryPackTryJoin(id uint32, loser uint32) ([]byte, error) {
	return staking.abi.Pack("tryJoin", id, loser)
}

// PackUnjail is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5647a1f9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function unjail(uint32 id) returns()
func (staking *Staking) PackUnjail(id uint32) []byte {
	enc, err := staking.abi.Pack("unjail", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUnjail is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5647a1f9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function unjail(uint32 id) returns()
func (staking *Staking) TryPackUnjail(id uint32) ([]byte, error) {
	return staking.abi.Pack("unjail", id)
}

// StakingApproval represents a Approval event raised by the Staking contract.
type StakingApproval struct {
	Owner   common.Address
	Account common.Address
	Id      *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const StakingApprovalEventName = "Approval"

// ContractEventName returns the user-defined event name.
func (StakingApproval) ContractEventName() string {
	return StakingApprovalEventName
}

// UnpackApprovalEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Approval(address indexed owner, address indexed account, uint256 indexed id)
func (staking *Staking) UnpackApprovalEvent(log *types.Log) (*StakingApproval, error) {
	event := "Approval"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != staking.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakingApproval)
	if len(log.Data) > 0 {
		if err := staking.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range staking.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// StakingApprovalForAll represents a ApprovalForAll event raised by the Staking contract.
type StakingApprovalForAll struct {
	Owner      common.Address
	Operator   common.Address
	IsApproved bool
	Raw        *types.Log // Blockchain specific contextual infos
}

const StakingApprovalForAllEventName = "ApprovalForAll"

// ContractEventName returns the user-defined event name.
func (StakingApprovalForAll) ContractEventName() string {
	return StakingApprovalForAllEventName
}

// UnpackApprovalForAllEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ApprovalForAll(address indexed owner, address indexed operator, bool isApproved)
func (staking *Staking) UnpackApprovalForAllEvent(log *types.Log) (*StakingApprovalForAll, error) {
	event := "ApprovalForAll"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != staking.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakingApprovalForAll)
	if len(log.Data) > 0 {
		if err := staking.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range staking.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// StakingBondDeposited represents a BondDeposited event raised by the Staking contract.
type StakingBondDeposited struct {
	Node       uint32
	From       common.Address
	Activation uint32
	Amount     *big.Int
	Entering   *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const StakingBondDepositedEventName = "BondDeposited"

// ContractEventName returns the user-defined event name.
func (StakingBondDeposited) ContractEventName() string {
	return StakingBondDepositedEventName
}

// UnpackBondDepositedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event BondDeposited(uint32 indexed node, address indexed from, uint32 indexed activation, uint128 amount, uint128 entering)
func (staking *Staking) UnpackBondDepositedEvent(log *types.Log) (*StakingBondDeposited, error) {
	event := "BondDeposited"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != staking.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakingBondDeposited)
	if len(log.Data) > 0 {
		if err := staking.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range staking.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// StakingBondExitRequested represents a BondExitRequested event raised by the Staking contract.
type StakingBondExitRequested struct {
	Node    uint32
	Exit    uint32
	Amount  *big.Int
	Leaving *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const StakingBondExitRequestedEventName = "BondExitRequested"

// ContractEventName returns the user-defined event name.
func (StakingBondExitRequested) ContractEventName() string {
	return StakingBondExitRequestedEventName
}

// UnpackBondExitRequestedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event BondExitRequested(uint32 indexed node, uint32 indexed exit, uint128 amount, uint128 leaving)
func (staking *Staking) UnpackBondExitRequestedEvent(log *types.Log) (*StakingBondExitRequested, error) {
	event := "BondExitRequested"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != staking.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakingBondExitRequested)
	if len(log.Data) > 0 {
		if err := staking.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range staking.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// StakingBurned represents a Burned event raised by the Staking contract.
type StakingBurned struct {
	Amount *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const StakingBurnedEventName = "Burned"

// ContractEventName returns the user-defined event name.
func (StakingBurned) ContractEventName() string {
	return StakingBurnedEventName
}

// UnpackBurnedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Burned(uint256 amount)
func (staking *Staking) UnpackBurnedEvent(log *types.Log) (*StakingBurned, error) {
	event := "Burned"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != staking.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakingBurned)
	if len(log.Data) > 0 {
		if err := staking.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range staking.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// StakingCandidateJoined represents a CandidateJoined event raised by the Staking contract.
type StakingCandidateJoined struct {
	Node     uint32
	Replaced uint32
	Raw      *types.Log // Blockchain specific contextual infos
}

const StakingCandidateJoinedEventName = "CandidateJoined"

// ContractEventName returns the user-defined event name.
func (StakingCandidateJoined) ContractEventName() string {
	return StakingCandidateJoinedEventName
}

// UnpackCandidateJoinedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event CandidateJoined(uint32 indexed node, uint32 indexed replaced)
func (staking *Staking) UnpackCandidateJoinedEvent(log *types.Log) (*StakingCandidateJoined, error) {
	event := "CandidateJoined"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != staking.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakingCandidateJoined)
	if len(log.Data) > 0 {
		if err := staking.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range staking.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// StakingCandidateLeft represents a CandidateLeft event raised by the Staking contract.
type StakingCandidateLeft struct {
	Node uint32
	Raw  *types.Log // Blockchain specific contextual infos
}

const StakingCandidateLeftEventName = "CandidateLeft"

// ContractEventName returns the user-defined event name.
func (StakingCandidateLeft) ContractEventName() string {
	return StakingCandidateLeftEventName
}

// UnpackCandidateLeftEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event CandidateLeft(uint32 indexed node)
func (staking *Staking) UnpackCandidateLeftEvent(log *types.Log) (*StakingCandidateLeft, error) {
	event := "CandidateLeft"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != staking.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakingCandidateLeft)
	if len(log.Data) > 0 {
		if err := staking.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range staking.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// StakingCommissionAnnounced represents a CommissionAnnounced event raised by the Staking contract.
type StakingCommissionAnnounced struct {
	Node      uint32
	Bps       uint16
	FromEpoch uint32
	Raw       *types.Log // Blockchain specific contextual infos
}

const StakingCommissionAnnouncedEventName = "CommissionAnnounced"

// ContractEventName returns the user-defined event name.
func (StakingCommissionAnnounced) ContractEventName() string {
	return StakingCommissionAnnouncedEventName
}

// UnpackCommissionAnnouncedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event CommissionAnnounced(uint32 indexed node, uint16 bps, uint32 fromEpoch)
func (staking *Staking) UnpackCommissionAnnouncedEvent(log *types.Log) (*StakingCommissionAnnounced, error) {
	event := "CommissionAnnounced"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != staking.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakingCommissionAnnounced)
	if len(log.Data) > 0 {
		if err := staking.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range staking.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// StakingCommitteeSelected represents a CommitteeSelected event raised by the Staking contract.
type StakingCommitteeSelected struct {
	Epoch    uint32
	Members  []uint32
	Seats    []uint8
	Owners   []uint32
	Key      BLSG1Point
	Repeated bool
	Raw      *types.Log // Blockchain specific contextual infos
}

const StakingCommitteeSelectedEventName = "CommitteeSelected"

// ContractEventName returns the user-defined event name.
func (StakingCommitteeSelected) ContractEventName() string {
	return StakingCommitteeSelectedEventName
}

// UnpackCommitteeSelectedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event CommitteeSelected(uint32 indexed epoch, uint32[] members, uint8[] seats, uint32[] owners, (bytes32,bytes32,bytes32,bytes32) key, bool repeated)
func (staking *Staking) UnpackCommitteeSelectedEvent(log *types.Log) (*StakingCommitteeSelected, error) {
	event := "CommitteeSelected"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != staking.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakingCommitteeSelected)
	if len(log.Data) > 0 {
		if err := staking.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range staking.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// StakingCreditClaimed represents a CreditClaimed event raised by the Staking contract.
type StakingCreditClaimed struct {
	Account common.Address
	Amount  *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const StakingCreditClaimedEventName = "CreditClaimed"

// ContractEventName returns the user-defined event name.
func (StakingCreditClaimed) ContractEventName() string {
	return StakingCreditClaimedEventName
}

// UnpackCreditClaimedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event CreditClaimed(address indexed account, uint256 amount)
func (staking *Staking) UnpackCreditClaimedEvent(log *types.Log) (*StakingCreditClaimed, error) {
	event := "CreditClaimed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != staking.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakingCreditClaimed)
	if len(log.Data) > 0 {
		if err := staking.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range staking.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// StakingCredited represents a Credited event raised by the Staking contract.
type StakingCredited struct {
	Account   common.Address
	Amount    *big.Int
	Claimable *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const StakingCreditedEventName = "Credited"

// ContractEventName returns the user-defined event name.
func (StakingCredited) ContractEventName() string {
	return StakingCreditedEventName
}

// UnpackCreditedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Credited(address indexed account, uint256 amount, uint256 claimable)
func (staking *Staking) UnpackCreditedEvent(log *types.Log) (*StakingCredited, error) {
	event := "Credited"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != staking.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakingCredited)
	if len(log.Data) > 0 {
		if err := staking.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range staking.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// StakingEpochAdvanced represents a EpochAdvanced event raised by the Staking contract.
type StakingEpochAdvanced struct {
	Epoch      uint32
	StartTime  uint64
	StartBlock uint64
	Tag        [32]byte
	Returned   *big.Int
	Reserve    *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const StakingEpochAdvancedEventName = "EpochAdvanced"

// ContractEventName returns the user-defined event name.
func (StakingEpochAdvanced) ContractEventName() string {
	return StakingEpochAdvancedEventName
}

// UnpackEpochAdvancedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EpochAdvanced(uint32 indexed epoch, uint64 startTime, uint64 startBlock, bytes32 tag, uint256 returned, uint256 reserve)
func (staking *Staking) UnpackEpochAdvancedEvent(log *types.Log) (*StakingEpochAdvanced, error) {
	event := "EpochAdvanced"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != staking.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakingEpochAdvanced)
	if len(log.Data) > 0 {
		if err := staking.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range staking.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// StakingNodeDescribed represents a NodeDescribed event raised by the Staking contract.
type StakingNodeDescribed struct {
	Node     uint32
	Name     string
	Endpoint string
	Raw      *types.Log // Blockchain specific contextual infos
}

const StakingNodeDescribedEventName = "NodeDescribed"

// ContractEventName returns the user-defined event name.
func (StakingNodeDescribed) ContractEventName() string {
	return StakingNodeDescribedEventName
}

// UnpackNodeDescribedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event NodeDescribed(uint32 indexed node, string name, string endpoint)
func (staking *Staking) UnpackNodeDescribedEvent(log *types.Log) (*StakingNodeDescribed, error) {
	event := "NodeDescribed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != staking.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakingNodeDescribed)
	if len(log.Data) > 0 {
		if err := staking.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range staking.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// StakingNodeKeysChanged represents a NodeKeysChanged event raised by the Staking contract.
type StakingNodeKeysChanged struct {
	Node       uint32
	Governance common.Address
	HotKey     common.Address
	Payout     common.Address
	Raw        *types.Log // Blockchain specific contextual infos
}

const StakingNodeKeysChangedEventName = "NodeKeysChanged"

// ContractEventName returns the user-defined event name.
func (StakingNodeKeysChanged) ContractEventName() string {
	return StakingNodeKeysChangedEventName
}

// UnpackNodeKeysChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event NodeKeysChanged(uint32 indexed node, address indexed governance, address indexed hotKey, address payout)
func (staking *Staking) UnpackNodeKeysChangedEvent(log *types.Log) (*StakingNodeKeysChanged, error) {
	event := "NodeKeysChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != staking.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakingNodeKeysChanged)
	if len(log.Data) > 0 {
		if err := staking.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range staking.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// StakingNodeLeaving represents a NodeLeaving event raised by the Staking contract.
type StakingNodeLeaving struct {
	Node    uint32
	Leaving bool
	Raw     *types.Log // Blockchain specific contextual infos
}

const StakingNodeLeavingEventName = "NodeLeaving"

// ContractEventName returns the user-defined event name.
func (StakingNodeLeaving) ContractEventName() string {
	return StakingNodeLeavingEventName
}

// UnpackNodeLeavingEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event NodeLeaving(uint32 indexed node, bool leaving)
func (staking *Staking) UnpackNodeLeavingEvent(log *types.Log) (*StakingNodeLeaving, error) {
	event := "NodeLeaving"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != staking.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakingNodeLeaving)
	if len(log.Data) > 0 {
		if err := staking.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range staking.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// StakingNodeRegistered represents a NodeRegistered event raised by the Staking contract.
type StakingNodeRegistered struct {
	Node          uint32
	Governance    common.Address
	HotKey        common.Address
	Payout        common.Address
	BlsKey        BLSG1Point
	CommissionBps uint16
	Name          string
	Endpoint      string
	Raw           *types.Log // Blockchain specific contextual infos
}

const StakingNodeRegisteredEventName = "NodeRegistered"

// ContractEventName returns the user-defined event name.
func (StakingNodeRegistered) ContractEventName() string {
	return StakingNodeRegisteredEventName
}

// UnpackNodeRegisteredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event NodeRegistered(uint32 indexed node, address indexed governance, address indexed hotKey, address payout, (bytes32,bytes32,bytes32,bytes32) blsKey, uint16 commissionBps, string name, string endpoint)
func (staking *Staking) UnpackNodeRegisteredEvent(log *types.Log) (*StakingNodeRegistered, error) {
	event := "NodeRegistered"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != staking.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakingNodeRegistered)
	if len(log.Data) > 0 {
		if err := staking.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range staking.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// StakingNodeSettled represents a NodeSettled event raised by the Staking contract.
type StakingNodeSettled struct {
	Node       uint32
	Epoch      uint32
	Settlement IStakingSettlement
	Raw        *types.Log // Blockchain specific contextual infos
}

const StakingNodeSettledEventName = "NodeSettled"

// ContractEventName returns the user-defined event name.
func (StakingNodeSettled) ContractEventName() string {
	return StakingNodeSettledEventName
}

// UnpackNodeSettledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event NodeSettled(uint32 indexed node, uint32 indexed epoch, (uint8,uint128,uint128,uint128,uint128,uint128,uint128,uint128,address,uint128,uint128,uint128,uint128,uint128,uint128,uint128,uint8,bool,uint32,bool) settlement)
func (staking *Staking) UnpackNodeSettledEvent(log *types.Log) (*StakingNodeSettled, error) {
	event := "NodeSettled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != staking.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakingNodeSettled)
	if len(log.Data) > 0 {
		if err := staking.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range staking.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// StakingNodeUnjailed represents a NodeUnjailed event raised by the Staking contract.
type StakingNodeUnjailed struct {
	Node      uint32
	FromEpoch uint32
	Raw       *types.Log // Blockchain specific contextual infos
}

const StakingNodeUnjailedEventName = "NodeUnjailed"

// ContractEventName returns the user-defined event name.
func (StakingNodeUnjailed) ContractEventName() string {
	return StakingNodeUnjailedEventName
}

// UnpackNodeUnjailedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event NodeUnjailed(uint32 indexed node, uint32 fromEpoch)
func (staking *Staking) UnpackNodeUnjailedEvent(log *types.Log) (*StakingNodeUnjailed, error) {
	event := "NodeUnjailed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != staking.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakingNodeUnjailed)
	if len(log.Data) > 0 {
		if err := staking.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range staking.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// StakingPoolRolled represents a PoolRolled event raised by the Staking contract.
type StakingPoolRolled struct {
	Node       uint32
	Epoch      uint32
	Stake      *big.Int
	Shares     *big.Int
	RateStake  *big.Int
	RateShares *big.Int
	Bond       *big.Int
	Exited     *big.Int
	BondExited *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const StakingPoolRolledEventName = "PoolRolled"

// ContractEventName returns the user-defined event name.
func (StakingPoolRolled) ContractEventName() string {
	return StakingPoolRolledEventName
}

// UnpackPoolRolledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event PoolRolled(uint32 indexed node, uint32 indexed epoch, uint128 stake, uint128 shares, uint128 rateStake, uint128 rateShares, uint128 bond, uint128 exited, uint128 bondExited)
func (staking *Staking) UnpackPoolRolledEvent(log *types.Log) (*StakingPoolRolled, error) {
	event := "PoolRolled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != staking.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakingPoolRolled)
	if len(log.Data) > 0 {
		if err := staking.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range staking.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// StakingReserveFunded represents a ReserveFunded event raised by the Staking contract.
type StakingReserveFunded struct {
	From    common.Address
	Amount  *big.Int
	Reserve *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const StakingReserveFundedEventName = "ReserveFunded"

// ContractEventName returns the user-defined event name.
func (StakingReserveFunded) ContractEventName() string {
	return StakingReserveFundedEventName
}

// UnpackReserveFundedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ReserveFunded(address indexed from, uint256 amount, uint256 reserve)
func (staking *Staking) UnpackReserveFundedEvent(log *types.Log) (*StakingReserveFunded, error) {
	event := "ReserveFunded"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != staking.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakingReserveFunded)
	if len(log.Data) > 0 {
		if err := staking.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range staking.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// StakingSettlementBegun represents a SettlementBegun event raised by the Staking contract.
type StakingSettlementBegun struct {
	Epoch       uint32
	Fee         *big.Int
	Payout      *big.Int
	Reserve     *big.Int
	Price       uint64
	Sold        *big.Int
	MissedSeats uint32
	Relief      bool
	Raw         *types.Log // Blockchain specific contextual infos
}

const StakingSettlementBegunEventName = "SettlementBegun"

// ContractEventName returns the user-defined event name.
func (StakingSettlementBegun) ContractEventName() string {
	return StakingSettlementBegunEventName
}

// UnpackSettlementBegunEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event SettlementBegun(uint32 indexed epoch, uint256 fee, uint256 payout, uint256 reserve, uint64 price, uint128 sold, uint32 missedSeats, bool relief)
func (staking *Staking) UnpackSettlementBegunEvent(log *types.Log) (*StakingSettlementBegun, error) {
	event := "SettlementBegun"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != staking.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakingSettlementBegun)
	if len(log.Data) > 0 {
		if err := staking.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range staking.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// StakingShardAccepted represents a ShardAccepted event raised by the Staking contract.
type StakingShardAccepted struct {
	Shard      uint8
	Owner      uint32
	Since      uint32
	ActiveFrom uint32
	Raw        *types.Log // Blockchain specific contextual infos
}

const StakingShardAcceptedEventName = "ShardAccepted"

// ContractEventName returns the user-defined event name.
func (StakingShardAccepted) ContractEventName() string {
	return StakingShardAcceptedEventName
}

// UnpackShardAcceptedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ShardAccepted(uint8 indexed shard, uint32 indexed owner, uint32 since, uint32 activeFrom)
func (staking *Staking) UnpackShardAcceptedEvent(log *types.Log) (*StakingShardAccepted, error) {
	event := "ShardAccepted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != staking.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakingShardAccepted)
	if len(log.Data) > 0 {
		if err := staking.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range staking.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// StakingStaked represents a Staked event raised by the Staking contract.
type StakingStaked struct {
	Position   *big.Int
	Node       uint32
	Owner      common.Address
	Activation uint32
	Amount     *big.Int
	Entering   *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const StakingStakedEventName = "Staked"

// ContractEventName returns the user-defined event name.
func (StakingStaked) ContractEventName() string {
	return StakingStakedEventName
}

// UnpackStakedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Staked(uint256 indexed position, uint32 indexed node, address indexed owner, uint32 activation, uint128 amount, uint128 entering)
func (staking *Staking) UnpackStakedEvent(log *types.Log) (*StakingStaked, error) {
	event := "Staked"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != staking.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakingStaked)
	if len(log.Data) > 0 {
		if err := staking.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range staking.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// StakingTransfer represents a Transfer event raised by the Staking contract.
type StakingTransfer struct {
	From common.Address
	To   common.Address
	Id   *big.Int
	Raw  *types.Log // Blockchain specific contextual infos
}

const StakingTransferEventName = "Transfer"

// ContractEventName returns the user-defined event name.
func (StakingTransfer) ContractEventName() string {
	return StakingTransferEventName
}

// UnpackTransferEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Transfer(address indexed from, address indexed to, uint256 indexed id)
func (staking *Staking) UnpackTransferEvent(log *types.Log) (*StakingTransfer, error) {
	event := "Transfer"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != staking.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakingTransfer)
	if len(log.Data) > 0 {
		if err := staking.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range staking.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// StakingVoidPositionBurned represents a VoidPositionBurned event raised by the Staking contract.
type StakingVoidPositionBurned struct {
	Position *big.Int
	Node     uint32
	Owner    common.Address
	Raw      *types.Log // Blockchain specific contextual infos
}

const StakingVoidPositionBurnedEventName = "VoidPositionBurned"

// ContractEventName returns the user-defined event name.
func (StakingVoidPositionBurned) ContractEventName() string {
	return StakingVoidPositionBurnedEventName
}

// UnpackVoidPositionBurnedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event VoidPositionBurned(uint256 indexed position, uint32 indexed node, address indexed owner)
func (staking *Staking) UnpackVoidPositionBurnedEvent(log *types.Log) (*StakingVoidPositionBurned, error) {
	event := "VoidPositionBurned"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != staking.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakingVoidPositionBurned)
	if len(log.Data) > 0 {
		if err := staking.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range staking.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// StakingWithdrawCancelled represents a WithdrawCancelled event raised by the Staking contract.
type StakingWithdrawCancelled struct {
	Position *big.Int
	Node     uint32
	Exit     uint32
	Leaving  *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const StakingWithdrawCancelledEventName = "WithdrawCancelled"

// ContractEventName returns the user-defined event name.
func (StakingWithdrawCancelled) ContractEventName() string {
	return StakingWithdrawCancelledEventName
}

// UnpackWithdrawCancelledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event WithdrawCancelled(uint256 indexed position, uint32 indexed node, uint32 indexed exit, uint128 leaving)
func (staking *Staking) UnpackWithdrawCancelledEvent(log *types.Log) (*StakingWithdrawCancelled, error) {
	event := "WithdrawCancelled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != staking.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakingWithdrawCancelled)
	if len(log.Data) > 0 {
		if err := staking.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range staking.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// StakingWithdrawClaimed represents a WithdrawClaimed event raised by the Staking contract.
type StakingWithdrawClaimed struct {
	Position *big.Int
	Node     uint32
	Owner    common.Address
	Amount   *big.Int
	ExitPot  *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const StakingWithdrawClaimedEventName = "WithdrawClaimed"

// ContractEventName returns the user-defined event name.
func (StakingWithdrawClaimed) ContractEventName() string {
	return StakingWithdrawClaimedEventName
}

// UnpackWithdrawClaimedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event WithdrawClaimed(uint256 indexed position, uint32 indexed node, address indexed owner, uint128 amount, uint128 exitPot)
func (staking *Staking) UnpackWithdrawClaimedEvent(log *types.Log) (*StakingWithdrawClaimed, error) {
	event := "WithdrawClaimed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != staking.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakingWithdrawClaimed)
	if len(log.Data) > 0 {
		if err := staking.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range staking.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// StakingWithdrawRequested represents a WithdrawRequested event raised by the Staking contract.
type StakingWithdrawRequested struct {
	Position        *big.Int
	Node            uint32
	Exit            uint32
	Shares          *big.Int
	Amount          *big.Int
	Remainder       *big.Int
	RemainderAmount *big.Int
	Leaving         *big.Int
	Raw             *types.Log // Blockchain specific contextual infos
}

const StakingWithdrawRequestedEventName = "WithdrawRequested"

// ContractEventName returns the user-defined event name.
func (StakingWithdrawRequested) ContractEventName() string {
	return StakingWithdrawRequestedEventName
}

// UnpackWithdrawRequestedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event WithdrawRequested(uint256 indexed position, uint32 indexed node, uint32 indexed exit, uint128 shares, uint128 amount, uint256 remainder, uint128 remainderAmount, uint128 leaving)
func (staking *Staking) UnpackWithdrawRequestedEvent(log *types.Log) (*StakingWithdrawRequested, error) {
	event := "WithdrawRequested"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != staking.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakingWithdrawRequested)
	if len(log.Data) > 0 {
		if err := staking.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range staking.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (staking *Staking) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], staking.abi.Errors["AccountBalanceOverflow"].ID.Bytes()[:4]) {
		return staking.UnpackAccountBalanceOverflowError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["AlreadyCandidate"].ID.Bytes()[:4]) {
		return staking.UnpackAlreadyCandidateError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["AlreadyExiting"].ID.Bytes()[:4]) {
		return staking.UnpackAlreadyExitingError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["BalanceQueryForZeroAddress"].ID.Bytes()[:4]) {
		return staking.UnpackBalanceQueryForZeroAddressError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["BondTooLow"].ID.Bytes()[:4]) {
		return staking.UnpackBondTooLowError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["ClaimsOpen"].ID.Bytes()[:4]) {
		return staking.UnpackClaimsOpenError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["CommissionPending"].ID.Bytes()[:4]) {
		return staking.UnpackCommissionPendingError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["CommissionRise"].ID.Bytes()[:4]) {
		return staking.UnpackCommissionRiseError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["CommissionTooHigh"].ID.Bytes()[:4]) {
		return staking.UnpackCommissionTooHighError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["CommitteeFull"].ID.Bytes()[:4]) {
		return staking.UnpackCommitteeFullError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["ExitFixed"].ID.Bytes()[:4]) {
		return staking.UnpackExitFixedError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["HotKeyTaken"].ID.Bytes()[:4]) {
		return staking.UnpackHotKeyTakenError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["InvalidBlsKey"].ID.Bytes()[:4]) {
		return staking.UnpackInvalidBlsKeyError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["InvalidParameters"].ID.Bytes()[:4]) {
		return staking.UnpackInvalidParametersError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["InvalidPossession"].ID.Bytes()[:4]) {
		return staking.UnpackInvalidPossessionError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["InvalidText"].ID.Bytes()[:4]) {
		return staking.UnpackInvalidTextError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["NodeIsLeaving"].ID.Bytes()[:4]) {
		return staking.UnpackNodeIsLeavingError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["NodeJailed"].ID.Bytes()[:4]) {
		return staking.UnpackNodeJailedError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["NodeNotJailed"].ID.Bytes()[:4]) {
		return staking.UnpackNodeNotJailedError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["NotActive"].ID.Bytes()[:4]) {
		return staking.UnpackNotActiveError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["NotCandidate"].ID.Bytes()[:4]) {
		return staking.UnpackNotCandidateError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["NotClaimable"].ID.Bytes()[:4]) {
		return staking.UnpackNotClaimableError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["NotExiting"].ID.Bytes()[:4]) {
		return staking.UnpackNotExitingError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["NotGovernance"].ID.Bytes()[:4]) {
		return staking.UnpackNotGovernanceError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["NotHotKey"].ID.Bytes()[:4]) {
		return staking.UnpackNotHotKeyError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["NotOwnerNorApproved"].ID.Bytes()[:4]) {
		return staking.UnpackNotOwnerNorApprovedError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["NotPeer"].ID.Bytes()[:4]) {
		return staking.UnpackNotPeerError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["NotPositionOwner"].ID.Bytes()[:4]) {
		return staking.UnpackNotPositionOwnerError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["NotSettled"].ID.Bytes()[:4]) {
		return staking.UnpackNotSettledError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["NothingToClaim"].ID.Bytes()[:4]) {
		return staking.UnpackNothingToClaimError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["PoolExhausted"].ID.Bytes()[:4]) {
		return staking.UnpackPoolExhaustedError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["PositionNotVoid"].ID.Bytes()[:4]) {
		return staking.UnpackPositionNotVoidError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["PositionVoid"].ID.Bytes()[:4]) {
		return staking.UnpackPositionVoidError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["Reentrancy"].ID.Bytes()[:4]) {
		return staking.UnpackReentrancyError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["RemainderTooLow"].ID.Bytes()[:4]) {
		return staking.UnpackRemainderTooLowError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["ShardChanged"].ID.Bytes()[:4]) {
		return staking.UnpackShardChangedError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["StakeTooLow"].ID.Bytes()[:4]) {
		return staking.UnpackStakeTooLowError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["TokenAlreadyExists"].ID.Bytes()[:4]) {
		return staking.UnpackTokenAlreadyExistsError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["TokenDoesNotExist"].ID.Bytes()[:4]) {
		return staking.UnpackTokenDoesNotExistError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["TooEarly"].ID.Bytes()[:4]) {
		return staking.UnpackTooEarlyError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["TransferFromIncorrectOwner"].ID.Bytes()[:4]) {
		return staking.UnpackTransferFromIncorrectOwnerError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["TransferToNonERC721ReceiverImplementer"].ID.Bytes()[:4]) {
		return staking.UnpackTransferToNonERC721ReceiverImplementerError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["TransferToZeroAddress"].ID.Bytes()[:4]) {
		return staking.UnpackTransferToZeroAddressError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["UnknownNode"].ID.Bytes()[:4]) {
		return staking.UnpackUnknownNodeError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["UnknownPosition"].ID.Bytes()[:4]) {
		return staking.UnpackUnknownPositionError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["UnknownSigners"].ID.Bytes()[:4]) {
		return staking.UnpackUnknownSignersError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["WrongPhase"].ID.Bytes()[:4]) {
		return staking.UnpackWrongPhaseError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["ZeroAddress"].ID.Bytes()[:4]) {
		return staking.UnpackZeroAddressError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// StakingAccountBalanceOverflow represents a AccountBalanceOverflow error raised by the Staking contract.
type StakingAccountBalanceOverflow struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccountBalanceOverflow()
func StakingAccountBalanceOverflowErrorID() common.Hash {
	return common.HexToHash("0x01336ceada78fabad14405a17085d2b83769d015f71a4e3fbce7916bc8c74f29")
}

// UnpackAccountBalanceOverflowError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccountBalanceOverflow()
func (staking *Staking) UnpackAccountBalanceOverflowError(raw []byte) (*StakingAccountBalanceOverflow, error) {
	out := new(StakingAccountBalanceOverflow)
	if err := staking.abi.UnpackIntoInterface(out, "AccountBalanceOverflow", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingAlreadyCandidate represents a AlreadyCandidate error raised by the Staking contract.
type StakingAlreadyCandidate struct {
	Node uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadyCandidate(uint32 node)
func StakingAlreadyCandidateErrorID() common.Hash {
	return common.HexToHash("0xd1d435ea9d1284fb76879d45ba511201d446201b96358751c1b9d68b8645af76")
}

// UnpackAlreadyCandidateError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadyCandidate(uint32 node)
func (staking *Staking) UnpackAlreadyCandidateError(raw []byte) (*StakingAlreadyCandidate, error) {
	out := new(StakingAlreadyCandidate)
	if err := staking.abi.UnpackIntoInterface(out, "AlreadyCandidate", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingAlreadyExiting represents a AlreadyExiting error raised by the Staking contract.
type StakingAlreadyExiting struct {
	Position *big.Int
	Exit     uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadyExiting(uint256 position, uint32 exit)
func StakingAlreadyExitingErrorID() common.Hash {
	return common.HexToHash("0xa8574276680bd0c3081fcb01ceadff82967a0d1aa2c9e8ce2a59e9ceb0041108")
}

// UnpackAlreadyExitingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadyExiting(uint256 position, uint32 exit)
func (staking *Staking) UnpackAlreadyExitingError(raw []byte) (*StakingAlreadyExiting, error) {
	out := new(StakingAlreadyExiting)
	if err := staking.abi.UnpackIntoInterface(out, "AlreadyExiting", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingBalanceQueryForZeroAddress represents a BalanceQueryForZeroAddress error raised by the Staking contract.
type StakingBalanceQueryForZeroAddress struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BalanceQueryForZeroAddress()
func StakingBalanceQueryForZeroAddressErrorID() common.Hash {
	return common.HexToHash("0x8f4eb6044d70ec5bf71516c5fb8d3c3aef5dba1bd1c93d779e9c0f269589e79c")
}

// UnpackBalanceQueryForZeroAddressError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BalanceQueryForZeroAddress()
func (staking *Staking) UnpackBalanceQueryForZeroAddressError(raw []byte) (*StakingBalanceQueryForZeroAddress, error) {
	out := new(StakingBalanceQueryForZeroAddress)
	if err := staking.abi.UnpackIntoInterface(out, "BalanceQueryForZeroAddress", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingBondTooLow represents a BondTooLow error raised by the Staking contract.
type StakingBondTooLow struct {
	Bond    *big.Int
	Minimum *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BondTooLow(uint256 bond, uint256 minimum)
func StakingBondTooLowErrorID() common.Hash {
	return common.HexToHash("0x000155b5ebd7e31e61b2db21f595e5ecb1232ce27e1acf6160bc8d8a6f74ef24")
}

// UnpackBondTooLowError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BondTooLow(uint256 bond, uint256 minimum)
func (staking *Staking) UnpackBondTooLowError(raw []byte) (*StakingBondTooLow, error) {
	out := new(StakingBondTooLow)
	if err := staking.abi.UnpackIntoInterface(out, "BondTooLow", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingClaimsOpen represents a ClaimsOpen error raised by the Staking contract.
type StakingClaimsOpen struct {
	Block     *big.Int
	NotBefore *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ClaimsOpen(uint256 block_, uint256 notBefore)
func StakingClaimsOpenErrorID() common.Hash {
	return common.HexToHash("0x90f96d39e257d6d96ff0f726d4c8c460ffaafb23bdf3c116139b0bbd7008f31c")
}

// UnpackClaimsOpenError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ClaimsOpen(uint256 block_, uint256 notBefore)
func (staking *Staking) UnpackClaimsOpenError(raw []byte) (*StakingClaimsOpen, error) {
	out := new(StakingClaimsOpen)
	if err := staking.abi.UnpackIntoInterface(out, "ClaimsOpen", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingCommissionPending represents a CommissionPending error raised by the Staking contract.
type StakingCommissionPending struct {
	Node      uint32
	FromEpoch uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CommissionPending(uint32 node, uint32 fromEpoch)
func StakingCommissionPendingErrorID() common.Hash {
	return common.HexToHash("0x19c9e9e15f47c23b1ede6442b184479d4d83e32b078df49f2f448d6d47e72368")
}

// UnpackCommissionPendingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CommissionPending(uint32 node, uint32 fromEpoch)
func (staking *Staking) UnpackCommissionPendingError(raw []byte) (*StakingCommissionPending, error) {
	out := new(StakingCommissionPending)
	if err := staking.abi.UnpackIntoInterface(out, "CommissionPending", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingCommissionRise represents a CommissionRise error raised by the Staking contract.
type StakingCommissionRise struct {
	Bps     *big.Int
	Maximum *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CommissionRise(uint256 bps, uint256 maximum)
func StakingCommissionRiseErrorID() common.Hash {
	return common.HexToHash("0x298e293c4ed23742ef6deaf57082d56a4bac2f6ad56dec848461da3ff9976627")
}

// UnpackCommissionRiseError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CommissionRise(uint256 bps, uint256 maximum)
func (staking *Staking) UnpackCommissionRiseError(raw []byte) (*StakingCommissionRise, error) {
	out := new(StakingCommissionRise)
	if err := staking.abi.UnpackIntoInterface(out, "CommissionRise", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingCommissionTooHigh represents a CommissionTooHigh error raised by the Staking contract.
type StakingCommissionTooHigh struct {
	Bps     *big.Int
	Maximum *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CommissionTooHigh(uint256 bps, uint256 maximum)
func StakingCommissionTooHighErrorID() common.Hash {
	return common.HexToHash("0x2cdfe219889a396d1d2e0d578b9ee6c2fa899a763b0f5f801179d4e6f427c2f5")
}

// UnpackCommissionTooHighError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CommissionTooHigh(uint256 bps, uint256 maximum)
func (staking *Staking) UnpackCommissionTooHighError(raw []byte) (*StakingCommissionTooHigh, error) {
	out := new(StakingCommissionTooHigh)
	if err := staking.abi.UnpackIntoInterface(out, "CommissionTooHigh", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingCommitteeFull represents a CommitteeFull error raised by the Staking contract.
type StakingCommitteeFull struct {
	Loser uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CommitteeFull(uint32 loser)
func StakingCommitteeFullErrorID() common.Hash {
	return common.HexToHash("0xb3f254e7818558369c88206a016bdf73c71fbd5c72e3d216246d13f47652bbd2")
}

// UnpackCommitteeFullError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CommitteeFull(uint32 loser)
func (staking *Staking) UnpackCommitteeFullError(raw []byte) (*StakingCommitteeFull, error) {
	out := new(StakingCommitteeFull)
	if err := staking.abi.UnpackIntoInterface(out, "CommitteeFull", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingExitFixed represents a ExitFixed error raised by the Staking contract.
type StakingExitFixed struct {
	Position *big.Int
	Exit     uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ExitFixed(uint256 position, uint32 exit)
func StakingExitFixedErrorID() common.Hash {
	return common.HexToHash("0x19cfa2b80bee2085a9248b05e22f272f5c4986c7b140c90822c07f5b267170f1")
}

// UnpackExitFixedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ExitFixed(uint256 position, uint32 exit)
func (staking *Staking) UnpackExitFixedError(raw []byte) (*StakingExitFixed, error) {
	out := new(StakingExitFixed)
	if err := staking.abi.UnpackIntoInterface(out, "ExitFixed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingHotKeyTaken represents a HotKeyTaken error raised by the Staking contract.
type StakingHotKeyTaken struct {
	HotKey common.Address
	Node   uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error HotKeyTaken(address hotKey, uint32 node)
func StakingHotKeyTakenErrorID() common.Hash {
	return common.HexToHash("0xe153daa934a54f751744a3f8192c757182a49bf88468459e5fdfff9581146b91")
}

// UnpackHotKeyTakenError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error HotKeyTaken(address hotKey, uint32 node)
func (staking *Staking) UnpackHotKeyTakenError(raw []byte) (*StakingHotKeyTaken, error) {
	out := new(StakingHotKeyTaken)
	if err := staking.abi.UnpackIntoInterface(out, "HotKeyTaken", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingInvalidBlsKey represents a InvalidBlsKey error raised by the Staking contract.
type StakingInvalidBlsKey struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidBlsKey()
func StakingInvalidBlsKeyErrorID() common.Hash {
	return common.HexToHash("0xdd98f1a8748b4a1142baeb3776d9aaef5b219d4c397a370e03bddce5dd91470b")
}

// UnpackInvalidBlsKeyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidBlsKey()
func (staking *Staking) UnpackInvalidBlsKeyError(raw []byte) (*StakingInvalidBlsKey, error) {
	out := new(StakingInvalidBlsKey)
	if err := staking.abi.UnpackIntoInterface(out, "InvalidBlsKey", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingInvalidParameters represents a InvalidParameters error raised by the Staking contract.
type StakingInvalidParameters struct {
	Field string
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidParameters(string field)
func StakingInvalidParametersErrorID() common.Hash {
	return common.HexToHash("0xdd23c3ad2d2c368c81cdce27db69b94c0e919cc8d9f77a822d0551b8564d2c15")
}

// UnpackInvalidParametersError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidParameters(string field)
func (staking *Staking) UnpackInvalidParametersError(raw []byte) (*StakingInvalidParameters, error) {
	out := new(StakingInvalidParameters)
	if err := staking.abi.UnpackIntoInterface(out, "InvalidParameters", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingInvalidPossession represents a InvalidPossession error raised by the Staking contract.
type StakingInvalidPossession struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidPossession()
func StakingInvalidPossessionErrorID() common.Hash {
	return common.HexToHash("0x99243df8a1d73e6a78fc65710ba916d1c6e306313dc0f73d47ecf61e951a1f97")
}

// UnpackInvalidPossessionError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidPossession()
func (staking *Staking) UnpackInvalidPossessionError(raw []byte) (*StakingInvalidPossession, error) {
	out := new(StakingInvalidPossession)
	if err := staking.abi.UnpackIntoInterface(out, "InvalidPossession", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingInvalidText represents a InvalidText error raised by the Staking contract.
type StakingInvalidText struct {
	Length  *big.Int
	Maximum *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidText(uint256 length, uint256 maximum)
func StakingInvalidTextErrorID() common.Hash {
	return common.HexToHash("0x2fee841fc0f67cfa1ae41bc9740f7d48aac222241405bf4bba5cd9400830a5d5")
}

// UnpackInvalidTextError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidText(uint256 length, uint256 maximum)
func (staking *Staking) UnpackInvalidTextError(raw []byte) (*StakingInvalidText, error) {
	out := new(StakingInvalidText)
	if err := staking.abi.UnpackIntoInterface(out, "InvalidText", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingNodeIsLeaving represents a NodeIsLeaving error raised by the Staking contract.
type StakingNodeIsLeaving struct {
	Node uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NodeIsLeaving(uint32 node)
func StakingNodeIsLeavingErrorID() common.Hash {
	return common.HexToHash("0xe15b126391c87d2efdda8434f59ff5949fd8d389dd9e997b73072910d8206d5f")
}

// UnpackNodeIsLeavingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NodeIsLeaving(uint32 node)
func (staking *Staking) UnpackNodeIsLeavingError(raw []byte) (*StakingNodeIsLeaving, error) {
	out := new(StakingNodeIsLeaving)
	if err := staking.abi.UnpackIntoInterface(out, "NodeIsLeaving", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingNodeJailed represents a NodeJailed error raised by the Staking contract.
type StakingNodeJailed struct {
	Node  uint32
	Until uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NodeJailed(uint32 node, uint32 until)
func StakingNodeJailedErrorID() common.Hash {
	return common.HexToHash("0x076b971b616b0e7243379e8187f349712048f6f8701c84492ffcb67c992c0ef6")
}

// UnpackNodeJailedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NodeJailed(uint32 node, uint32 until)
func (staking *Staking) UnpackNodeJailedError(raw []byte) (*StakingNodeJailed, error) {
	out := new(StakingNodeJailed)
	if err := staking.abi.UnpackIntoInterface(out, "NodeJailed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingNodeNotJailed represents a NodeNotJailed error raised by the Staking contract.
type StakingNodeNotJailed struct {
	Node uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NodeNotJailed(uint32 node)
func StakingNodeNotJailedErrorID() common.Hash {
	return common.HexToHash("0x9050e383544924976d6dd51af93bbc6eae72902963ec565eb71ea54a5f93e26e")
}

// UnpackNodeNotJailedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NodeNotJailed(uint32 node)
func (staking *Staking) UnpackNodeNotJailedError(raw []byte) (*StakingNodeNotJailed, error) {
	out := new(StakingNodeNotJailed)
	if err := staking.abi.UnpackIntoInterface(out, "NodeNotJailed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingNotActive represents a NotActive error raised by the Staking contract.
type StakingNotActive struct {
	Position   *big.Int
	Activation uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotActive(uint256 position, uint32 activation)
func StakingNotActiveErrorID() common.Hash {
	return common.HexToHash("0xc6eb42478a4f1c96a827b9124a93e539e8cdaaacd5532d076d8f57cdc00c43cf")
}

// UnpackNotActiveError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotActive(uint256 position, uint32 activation)
func (staking *Staking) UnpackNotActiveError(raw []byte) (*StakingNotActive, error) {
	out := new(StakingNotActive)
	if err := staking.abi.UnpackIntoInterface(out, "NotActive", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingNotCandidate represents a NotCandidate error raised by the Staking contract.
type StakingNotCandidate struct {
	Node uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotCandidate(uint32 node)
func StakingNotCandidateErrorID() common.Hash {
	return common.HexToHash("0xa450431ff269e8bb4a2067843b888239a863f556cc91685762164c8e5331ed79")
}

// UnpackNotCandidateError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotCandidate(uint32 node)
func (staking *Staking) UnpackNotCandidateError(raw []byte) (*StakingNotCandidate, error) {
	out := new(StakingNotCandidate)
	if err := staking.abi.UnpackIntoInterface(out, "NotCandidate", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingNotClaimable represents a NotClaimable error raised by the Staking contract.
type StakingNotClaimable struct {
	Position *big.Int
	Exit     uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotClaimable(uint256 position, uint32 exit)
func StakingNotClaimableErrorID() common.Hash {
	return common.HexToHash("0x4c823b5b1a41af7f312f166b5cd591c22c39109efeb60cb0eedeb120ad69ddf2")
}

// UnpackNotClaimableError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotClaimable(uint256 position, uint32 exit)
func (staking *Staking) UnpackNotClaimableError(raw []byte) (*StakingNotClaimable, error) {
	out := new(StakingNotClaimable)
	if err := staking.abi.UnpackIntoInterface(out, "NotClaimable", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingNotExiting represents a NotExiting error raised by the Staking contract.
type StakingNotExiting struct {
	Position *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotExiting(uint256 position)
func StakingNotExitingErrorID() common.Hash {
	return common.HexToHash("0x3d636205079efb0c15a9af8034198fd572dc4bd530cb3eb2dae1d09acd0a4c51")
}

// UnpackNotExitingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotExiting(uint256 position)
func (staking *Staking) UnpackNotExitingError(raw []byte) (*StakingNotExiting, error) {
	out := new(StakingNotExiting)
	if err := staking.abi.UnpackIntoInterface(out, "NotExiting", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingNotGovernance represents a NotGovernance error raised by the Staking contract.
type StakingNotGovernance struct {
	Node   uint32
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotGovernance(uint32 node, address caller)
func StakingNotGovernanceErrorID() common.Hash {
	return common.HexToHash("0xf204d8d9ceadaa84e2126497801b65557ff16ff26fbceb624f2e8ec17ddf81c3")
}

// UnpackNotGovernanceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotGovernance(uint32 node, address caller)
func (staking *Staking) UnpackNotGovernanceError(raw []byte) (*StakingNotGovernance, error) {
	out := new(StakingNotGovernance)
	if err := staking.abi.UnpackIntoInterface(out, "NotGovernance", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingNotHotKey represents a NotHotKey error raised by the Staking contract.
type StakingNotHotKey struct {
	Node   uint32
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotHotKey(uint32 node, address caller)
func StakingNotHotKeyErrorID() common.Hash {
	return common.HexToHash("0x732e0b6da1bf20f6434d06303544d22f37fca2320014da1acafeec93c758dc41")
}

// UnpackNotHotKeyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotHotKey(uint32 node, address caller)
func (staking *Staking) UnpackNotHotKeyError(raw []byte) (*StakingNotHotKey, error) {
	out := new(StakingNotHotKey)
	if err := staking.abi.UnpackIntoInterface(out, "NotHotKey", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingNotOwnerNorApproved represents a NotOwnerNorApproved error raised by the Staking contract.
type StakingNotOwnerNorApproved struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotOwnerNorApproved()
func StakingNotOwnerNorApprovedErrorID() common.Hash {
	return common.HexToHash("0x4b6e7f183528f8644ff1e11c4a1b9e743abba12b479e5de99dd833f30f023884")
}

// UnpackNotOwnerNorApprovedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotOwnerNorApproved()
func (staking *Staking) UnpackNotOwnerNorApprovedError(raw []byte) (*StakingNotOwnerNorApproved, error) {
	out := new(StakingNotOwnerNorApproved)
	if err := staking.abi.UnpackIntoInterface(out, "NotOwnerNorApproved", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingNotPeer represents a NotPeer error raised by the Staking contract.
type StakingNotPeer struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotPeer(address caller)
func StakingNotPeerErrorID() common.Hash {
	return common.HexToHash("0xc0d40b9f82a97fdaa2e08366ed5a0bc1079ac2bdbe8b4451944ed836a56f5309")
}

// UnpackNotPeerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotPeer(address caller)
func (staking *Staking) UnpackNotPeerError(raw []byte) (*StakingNotPeer, error) {
	out := new(StakingNotPeer)
	if err := staking.abi.UnpackIntoInterface(out, "NotPeer", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingNotPositionOwner represents a NotPositionOwner error raised by the Staking contract.
type StakingNotPositionOwner struct {
	Position *big.Int
	Caller   common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotPositionOwner(uint256 position, address caller)
func StakingNotPositionOwnerErrorID() common.Hash {
	return common.HexToHash("0x606840e0fe3b8c365c7dd262fa4dcb5cff30fe07315c7e36d9564d20b6983c27")
}

// UnpackNotPositionOwnerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotPositionOwner(uint256 position, address caller)
func (staking *Staking) UnpackNotPositionOwnerError(raw []byte) (*StakingNotPositionOwner, error) {
	out := new(StakingNotPositionOwner)
	if err := staking.abi.UnpackIntoInterface(out, "NotPositionOwner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingNotSettled represents a NotSettled error raised by the Staking contract.
type StakingNotSettled struct {
	Settled *big.Int
	Members *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotSettled(uint256 settled, uint256 members)
func StakingNotSettledErrorID() common.Hash {
	return common.HexToHash("0x6903d2bd48e9078572eb835b42b22d3539d6f73bdf96e7440a2a0bb182f33513")
}

// UnpackNotSettledError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotSettled(uint256 settled, uint256 members)
func (staking *Staking) UnpackNotSettledError(raw []byte) (*StakingNotSettled, error) {
	out := new(StakingNotSettled)
	if err := staking.abi.UnpackIntoInterface(out, "NotSettled", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingNothingToClaim represents a NothingToClaim error raised by the Staking contract.
type StakingNothingToClaim struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NothingToClaim(address account)
func StakingNothingToClaimErrorID() common.Hash {
	return common.HexToHash("0x64ab34663471cdf42e0c6b384f4d5a5ab07a23c81e7ddc69a6fbb3a660346f9a")
}

// UnpackNothingToClaimError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NothingToClaim(address account)
func (staking *Staking) UnpackNothingToClaimError(raw []byte) (*StakingNothingToClaim, error) {
	out := new(StakingNothingToClaim)
	if err := staking.abi.UnpackIntoInterface(out, "NothingToClaim", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingPoolExhausted represents a PoolExhausted error raised by the Staking contract.
type StakingPoolExhausted struct {
	Node uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PoolExhausted(uint32 node)
func StakingPoolExhaustedErrorID() common.Hash {
	return common.HexToHash("0xa6fd5f4fcafcf7238754291185e932b6079e7513aa7ea5fd280b6bcdb9364947")
}

// UnpackPoolExhaustedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PoolExhausted(uint32 node)
func (staking *Staking) UnpackPoolExhaustedError(raw []byte) (*StakingPoolExhausted, error) {
	out := new(StakingPoolExhausted)
	if err := staking.abi.UnpackIntoInterface(out, "PoolExhausted", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingPositionNotVoid represents a PositionNotVoid error raised by the Staking contract.
type StakingPositionNotVoid struct {
	Position *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PositionNotVoid(uint256 position)
func StakingPositionNotVoidErrorID() common.Hash {
	return common.HexToHash("0x3d314b0f85c443d5a7eb43ed4506f1e08f87222a76e41d52c6456bb3e333376b")
}

// UnpackPositionNotVoidError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PositionNotVoid(uint256 position)
func (staking *Staking) UnpackPositionNotVoidError(raw []byte) (*StakingPositionNotVoid, error) {
	out := new(StakingPositionNotVoid)
	if err := staking.abi.UnpackIntoInterface(out, "PositionNotVoid", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingPositionVoid represents a PositionVoid error raised by the Staking contract.
type StakingPositionVoid struct {
	Position *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PositionVoid(uint256 position)
func StakingPositionVoidErrorID() common.Hash {
	return common.HexToHash("0xa4bed3f8ce697e6b2e406148b3ae9ab67f299dbd39c2956d2d9572b3b7606a5b")
}

// UnpackPositionVoidError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PositionVoid(uint256 position)
func (staking *Staking) UnpackPositionVoidError(raw []byte) (*StakingPositionVoid, error) {
	out := new(StakingPositionVoid)
	if err := staking.abi.UnpackIntoInterface(out, "PositionVoid", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingReentrancy represents a Reentrancy error raised by the Staking contract.
type StakingReentrancy struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Reentrancy()
func StakingReentrancyErrorID() common.Hash {
	return common.HexToHash("0xab143c06c9772d69bbbc9f2fe74acd02f810e93b099f3d1dac8448ac9ae35991")
}

// UnpackReentrancyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Reentrancy()
func (staking *Staking) UnpackReentrancyError(raw []byte) (*StakingReentrancy, error) {
	out := new(StakingReentrancy)
	if err := staking.abi.UnpackIntoInterface(out, "Reentrancy", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingRemainderTooLow represents a RemainderTooLow error raised by the Staking contract.
type StakingRemainderTooLow struct {
	Remainder *big.Int
	Minimum   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RemainderTooLow(uint256 remainder, uint256 minimum)
func StakingRemainderTooLowErrorID() common.Hash {
	return common.HexToHash("0x17ec53d1f8c1eb68d808d08f1d76995c53319e2fcdd31059be591f97066dea74")
}

// UnpackRemainderTooLowError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RemainderTooLow(uint256 remainder, uint256 minimum)
func (staking *Staking) UnpackRemainderTooLowError(raw []byte) (*StakingRemainderTooLow, error) {
	out := new(StakingRemainderTooLow)
	if err := staking.abi.UnpackIntoInterface(out, "RemainderTooLow", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingShardChanged represents a ShardChanged error raised by the Staking contract.
type StakingShardChanged struct {
	Shard  uint8
	Since  uint32
	Actual uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ShardChanged(uint8 shard, uint32 since, uint32 actual)
func StakingShardChangedErrorID() common.Hash {
	return common.HexToHash("0xc9233e6f77140d60f65a49e6e7e9de3fcef58ed77a6a90e5453dc223dd912ee1")
}

// UnpackShardChangedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ShardChanged(uint8 shard, uint32 since, uint32 actual)
func (staking *Staking) UnpackShardChangedError(raw []byte) (*StakingShardChanged, error) {
	out := new(StakingShardChanged)
	if err := staking.abi.UnpackIntoInterface(out, "ShardChanged", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingStakeTooLow represents a StakeTooLow error raised by the Staking contract.
type StakingStakeTooLow struct {
	Amount  *big.Int
	Minimum *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StakeTooLow(uint256 amount, uint256 minimum)
func StakingStakeTooLowErrorID() common.Hash {
	return common.HexToHash("0x829f11638d406de2605d01f8ea108c1f13393def0f2b7b6e6ffffd9996d50bd5")
}

// UnpackStakeTooLowError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StakeTooLow(uint256 amount, uint256 minimum)
func (staking *Staking) UnpackStakeTooLowError(raw []byte) (*StakingStakeTooLow, error) {
	out := new(StakingStakeTooLow)
	if err := staking.abi.UnpackIntoInterface(out, "StakeTooLow", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingTokenAlreadyExists represents a TokenAlreadyExists error raised by the Staking contract.
type StakingTokenAlreadyExists struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TokenAlreadyExists()
func StakingTokenAlreadyExistsErrorID() common.Hash {
	return common.HexToHash("0xc991cbb1bf26656e97c9f9e825b1a15131af192e5a8ad0d3787a48638a4d747e")
}

// UnpackTokenAlreadyExistsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TokenAlreadyExists()
func (staking *Staking) UnpackTokenAlreadyExistsError(raw []byte) (*StakingTokenAlreadyExists, error) {
	out := new(StakingTokenAlreadyExists)
	if err := staking.abi.UnpackIntoInterface(out, "TokenAlreadyExists", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingTokenDoesNotExist represents a TokenDoesNotExist error raised by the Staking contract.
type StakingTokenDoesNotExist struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TokenDoesNotExist()
func StakingTokenDoesNotExistErrorID() common.Hash {
	return common.HexToHash("0xceea21b64421b0f133b54487359a4cfed05c132f7ad93e400bc389b1c44f7d7e")
}

// UnpackTokenDoesNotExistError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TokenDoesNotExist()
func (staking *Staking) UnpackTokenDoesNotExistError(raw []byte) (*StakingTokenDoesNotExist, error) {
	out := new(StakingTokenDoesNotExist)
	if err := staking.abi.UnpackIntoInterface(out, "TokenDoesNotExist", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingTooEarly represents a TooEarly error raised by the Staking contract.
type StakingTooEarly struct {
	Now       *big.Int
	NotBefore *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooEarly(uint256 now_, uint256 notBefore)
func StakingTooEarlyErrorID() common.Hash {
	return common.HexToHash("0xe58369d1bf8fa4cf500d8cc0c220f6a0845d3ec0e42895d7d9bdf831b8642795")
}

// UnpackTooEarlyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooEarly(uint256 now_, uint256 notBefore)
func (staking *Staking) UnpackTooEarlyError(raw []byte) (*StakingTooEarly, error) {
	out := new(StakingTooEarly)
	if err := staking.abi.UnpackIntoInterface(out, "TooEarly", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingTransferFromIncorrectOwner represents a TransferFromIncorrectOwner error raised by the Staking contract.
type StakingTransferFromIncorrectOwner struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TransferFromIncorrectOwner()
func StakingTransferFromIncorrectOwnerErrorID() common.Hash {
	return common.HexToHash("0xa1148100b7a051a7c260d3948c4514f272c11602e2f32608ea9ae92eca16e631")
}

// UnpackTransferFromIncorrectOwnerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TransferFromIncorrectOwner()
func (staking *Staking) UnpackTransferFromIncorrectOwnerError(raw []byte) (*StakingTransferFromIncorrectOwner, error) {
	out := new(StakingTransferFromIncorrectOwner)
	if err := staking.abi.UnpackIntoInterface(out, "TransferFromIncorrectOwner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingTransferToNonERC721ReceiverImplementer represents a TransferToNonERC721ReceiverImplementer error raised by the Staking contract.
type StakingTransferToNonERC721ReceiverImplementer struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TransferToNonERC721ReceiverImplementer()
func StakingTransferToNonERC721ReceiverImplementerErrorID() common.Hash {
	return common.HexToHash("0xd1a57ed6c24806c9f10c5c8e411074784b421171a7665fc4a05b5e0f95903d49")
}

// UnpackTransferToNonERC721ReceiverImplementerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TransferToNonERC721ReceiverImplementer()
func (staking *Staking) UnpackTransferToNonERC721ReceiverImplementerError(raw []byte) (*StakingTransferToNonERC721ReceiverImplementer, error) {
	out := new(StakingTransferToNonERC721ReceiverImplementer)
	if err := staking.abi.UnpackIntoInterface(out, "TransferToNonERC721ReceiverImplementer", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingTransferToZeroAddress represents a TransferToZeroAddress error raised by the Staking contract.
type StakingTransferToZeroAddress struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TransferToZeroAddress()
func StakingTransferToZeroAddressErrorID() common.Hash {
	return common.HexToHash("0xea553b3442b8444ed8b0ccbedb10f85cdc3023a296c01cc0fd14e59a1d027a57")
}

// UnpackTransferToZeroAddressError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TransferToZeroAddress()
func (staking *Staking) UnpackTransferToZeroAddressError(raw []byte) (*StakingTransferToZeroAddress, error) {
	out := new(StakingTransferToZeroAddress)
	if err := staking.abi.UnpackIntoInterface(out, "TransferToZeroAddress", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingUnknownNode represents a UnknownNode error raised by the Staking contract.
type StakingUnknownNode struct {
	Node uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnknownNode(uint32 node)
func StakingUnknownNodeErrorID() common.Hash {
	return common.HexToHash("0x432fe6a4076f5b80ac12de51e307b61cb9be62cfb70c25aabb80cd8fb1cb1f9d")
}

// UnpackUnknownNodeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnknownNode(uint32 node)
func (staking *Staking) UnpackUnknownNodeError(raw []byte) (*StakingUnknownNode, error) {
	out := new(StakingUnknownNode)
	if err := staking.abi.UnpackIntoInterface(out, "UnknownNode", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingUnknownPosition represents a UnknownPosition error raised by the Staking contract.
type StakingUnknownPosition struct {
	Position *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnknownPosition(uint256 position)
func StakingUnknownPositionErrorID() common.Hash {
	return common.HexToHash("0xa2016c11fd938afcd5c3bf071f2777c37500125ba57c5f47eef0a71788ec8a46")
}

// UnpackUnknownPositionError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnknownPosition(uint256 position)
func (staking *Staking) UnpackUnknownPositionError(raw []byte) (*StakingUnknownPosition, error) {
	out := new(StakingUnknownPosition)
	if err := staking.abi.UnpackIntoInterface(out, "UnknownPosition", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingUnknownSigners represents a UnknownSigners error raised by the Staking contract.
type StakingUnknownSigners struct {
	Signers *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnknownSigners(uint256 signers)
func StakingUnknownSignersErrorID() common.Hash {
	return common.HexToHash("0xb664040a6e9a93d48416bbb48fae96f258293817c6650164cb37b13d09f9c41a")
}

// UnpackUnknownSignersError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnknownSigners(uint256 signers)
func (staking *Staking) UnpackUnknownSignersError(raw []byte) (*StakingUnknownSigners, error) {
	out := new(StakingUnknownSigners)
	if err := staking.abi.UnpackIntoInterface(out, "UnknownSigners", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingWrongPhase represents a WrongPhase error raised by the Staking contract.
type StakingWrongPhase struct {
	Phase uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongPhase(uint8 phase)
func StakingWrongPhaseErrorID() common.Hash {
	return common.HexToHash("0x96fe8cdd585d6e16539084786ef0330f221a01706accefe0bc861b9b7c7ccd00")
}

// UnpackWrongPhaseError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongPhase(uint8 phase)
func (staking *Staking) UnpackWrongPhaseError(raw []byte) (*StakingWrongPhase, error) {
	out := new(StakingWrongPhase)
	if err := staking.abi.UnpackIntoInterface(out, "WrongPhase", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingZeroAddress represents a ZeroAddress error raised by the Staking contract.
type StakingZeroAddress struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroAddress()
func StakingZeroAddressErrorID() common.Hash {
	return common.HexToHash("0xd92e233df2717d4a40030e20904abd27b68fcbeede117eaaccbbdac9618c8c73")
}

// UnpackZeroAddressError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroAddress()
func (staking *Staking) UnpackZeroAddressError(raw []byte) (*StakingZeroAddress, error) {
	out := new(StakingZeroAddress)
	if err := staking.abi.UnpackIntoInterface(out, "ZeroAddress", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// WALMetaData contains all meta data concerning the WAL contract.
var WALMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"holder\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"DOMAIN_SEPARATOR\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"}],\"name\":\"allowance\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"approve\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"balanceOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"burn\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"burnFrom\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"decimals\",\"outputs\":[{\"internalType\":\"uint8\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"eip712Domain\",\"outputs\":[{\"internalType\":\"bytes1\",\"name\":\"fields\",\"type\":\"bytes1\"},{\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"version\",\"type\":\"string\"},{\"internalType\":\"uint256\",\"name\":\"chainId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"verifyingContract\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"},{\"internalType\":\"uint256[]\",\"name\":\"extensions\",\"type\":\"uint256[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"name\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"nonces\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"deadline\",\"type\":\"uint256\"},{\"internalType\":\"uint8\",\"name\":\"v\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"r\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"s\",\"type\":\"bytes32\"}],\"name\":\"permit\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"symbol\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"totalSupply\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"transfer\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"transferFrom\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"Approval\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[],\"name\":\"EIP712DomainChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"Transfer\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"ECDSAInvalidSignature\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"length\",\"type\":\"uint256\"}],\"name\":\"ECDSAInvalidSignatureLength\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"s\",\"type\":\"bytes32\"}],\"name\":\"ECDSAInvalidSignatureS\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"allowance\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"needed\",\"type\":\"uint256\"}],\"name\":\"ERC20InsufficientAllowance\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"balance\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"needed\",\"type\":\"uint256\"}],\"name\":\"ERC20InsufficientBalance\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"approver\",\"type\":\"address\"}],\"name\":\"ERC20InvalidApprover\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"receiver\",\"type\":\"address\"}],\"name\":\"ERC20InvalidReceiver\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"}],\"name\":\"ERC20InvalidSender\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"}],\"name\":\"ERC20InvalidSpender\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"deadline\",\"type\":\"uint256\"}],\"name\":\"ERC2612ExpiredSignature\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"ERC2612InvalidSigner\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"currentNonce\",\"type\":\"uint256\"}],\"name\":\"InvalidAccountNonce\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidShortString\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"str\",\"type\":\"string\"}],\"name\":\"StringTooLong\",\"type\":\"error\"}]",
	ID:  "042cc8a6f5e3d12c77f558df9f1c304b43",
	Bin: "0x610160604052348015610010575f5ffd5b5060405161141e38038061141e83398101604081905261002f91610335565b6040518060400160405280600681526020016557616c72757360d01b81525080604051806040016040528060018152602001603160f81b8152506040518060400160405280600681526020016557616c72757360d01b8152506040518060400160405280600381526020016215d05360ea1b81525081600390816100b39190610405565b5060046100c08282610405565b5050506100d28261019160201b60201c565b610120526100df81610191565b61014052815160208084019190912060e052815190820120610100524660a05261016b60e05161010051604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201529081019290925260608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b60805250503060c0525061018b816b1027e72f1f128130880000006101d7565b50610540565b5f5f829050601f815111156101c4578260405163305a27a960e01b81526004016101bb91906104c3565b60405180910390fd5b80516101cf826104f8565b179392505050565b6001600160a01b0382166102005760405163ec442f0560e01b81525f60048201526024016101bb565b61020b5f838361020f565b5050565b6001600160a01b038316610239578060025f82825461022e919061051b565b909155506102a99050565b6001600160a01b0383165f908152602081905260409020548181101561028b5760405163391434e360e21b81526001600160a01b038516600482015260248101829052604481018390526064016101bb565b6001600160a01b0384165f9081526020819052604090209082900390555b6001600160a01b0382166102c5576002805482900390556102e3565b6001600160a01b0382165f9081526020819052604090208054820190555b816001600160a01b0316836001600160a01b03167fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef8360405161032891815260200190565b60405180910390a3505050565b5f60208284031215610345575f5ffd5b81516001600160a01b038116811461035b575f5ffd5b9392505050565b634e487b7160e01b5f52604160045260245ffd5b600181811c9082168061038a57607f821691505b6020821081036103a857634e487b7160e01b5f52602260045260245ffd5b50919050565b601f821115610400578282111561040057805f5260205f20601f840160051c60208510156103d957505f5b90810190601f840160051c035f5b818110156103fc575f838201556001016103e7565b5050505b505050565b81516001600160401b0381111561041e5761041e610362565b6104328161042c8454610376565b846103ae565b6020601f821160018114610464575f831561044d5750848201515b5f19600385901b1c1916600184901b1784556104bc565b5f84815260208120601f198516915b828110156104935787850151825560209485019460019092019101610473565b50848210156104b057868401515f19600387901b60f8161c191681555b505060018360011b0184555b5050505050565b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b805160208083015191908110156103a8575f1960209190910360031b1b16919050565b8082018082111561053a57634e487b7160e01b5f52601160045260245ffd5b92915050565b60805160a05160c05160e051610100516101205161014051610e8d6105915f395f61076e01525f61074301525f6106b001525f61068801525f6105e301525f61060d01525f6106370152610e8d5ff3fe608060405234801561000f575f5ffd5b50600436106100f0575f3560e01c806370a082311161009357806395d89b411161006357806395d89b41146101ef578063a9059cbb146101f7578063d505accf1461020a578063dd62ed3e1461021d575f5ffd5b806370a082311461018657806379cc6790146101ae5780637ecebe00146101c157806384b0196e146101d4575f5ffd5b806323b872dd116100ce57806323b872dd14610147578063313ce5671461015a5780633644e5151461016957806342966c6814610171575f5ffd5b806306fdde03146100f4578063095ea7b31461011257806318160ddd14610135575b5f5ffd5b6100fc610255565b6040516101099190610c28565b60405180910390f35b610125610120366004610c5c565b6102e5565b6040519015158152602001610109565b6002545b604051908152602001610109565b610125610155366004610c84565b6102fe565b60405160128152602001610109565b610139610321565b61018461017f366004610cbe565b61032f565b005b610139610194366004610cd5565b6001600160a01b03165f9081526020819052604090205490565b6101846101bc366004610c5c565b61033b565b6101396101cf366004610cd5565b610349565b6101dc610353565b6040516101099796959493929190610cee565b6100fc610395565b610125610205366004610c5c565b6103a4565b610184610218366004610d84565b6103b1565b61013961022b366004610df1565b6001600160a01b039182165f90815260016020908152604080832093909416825291909152205490565b60606003805461026490610e22565b80601f016020809104026020016040519081016040528092919081815260200182805461029090610e22565b80156102db5780601f106102b2576101008083540402835291602001916102db565b820191905f5260205f20905b8154815290600101906020018083116102be57829003601f168201915b5050505050905090565b5f336102f28185856104ec565b60019150505b92915050565b5f3361030b8582856104fe565b61031685858561057a565b506001949350505050565b5f61032a6105d7565b905090565b61033881610700565b50565b610345828261070a565b5050565b5f6102f88261071f565b5f6060805f5f5f606061036461073c565b61036c610767565b604080515f80825260208201909252600f60f81b9b939a50919850469750309650945092509050565b60606004805461026490610e22565b5f336102f281858561057a565b834211156103da5760405163313c898160e11b8152600481018590526024015b60405180910390fd5b5f7f6e71edae12b1b97f4d1f60370fef10105fa2faae0126114a169c64845d6126c98888886104258c6001600160a01b03165f90815260076020526040902080546001810190915590565b6040805160208101969096526001600160a01b0394851690860152929091166060840152608083015260a082015260c0810186905260e0016040516020818303038152906040528051906020012090505f61047f82610792565b90505f61048e828787876107be565b9050896001600160a01b0316816001600160a01b0316146104d5576040516325c0072360e11b81526001600160a01b0380831660048301528b1660248201526044016103d1565b6104e08a8a8a6104ec565b50505050505050505050565b6104f983838360016107ea565b505050565b6001600160a01b038381165f908152600160209081526040808320938616835292905220545f19811015610574578181101561056657604051637dc7a0d960e11b81526001600160a01b038416600482015260248101829052604481018390526064016103d1565b61057484848484035f6107ea565b50505050565b6001600160a01b0383166105a357604051634b637e8f60e11b81525f60048201526024016103d1565b6001600160a01b0382166105cc5760405163ec442f0560e01b81525f60048201526024016103d1565b6104f98383836108bc565b5f306001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001614801561062f57507f000000000000000000000000000000000000000000000000000000000000000046145b1561065957507f000000000000000000000000000000000000000000000000000000000000000090565b61032a604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201527f0000000000000000000000000000000000000000000000000000000000000000918101919091527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b61033833826109e2565b6107158233836104fe565b61034582826109e2565b6001600160a01b0381165f908152600760205260408120546102f8565b606061032a7f0000000000000000000000000000000000000000000000000000000000000000610a16565b606061032a7f0000000000000000000000000000000000000000000000000000000000000000610a16565b5f6102f861079e6105d7565b8360405161190160f01b8152600281019290925260228201526042902090565b5f5f5f5f6107ce88888888610a53565b9250925092506107de8282610b1b565b50909695505050505050565b6001600160a01b0384166108135760405163e602df0560e01b81525f60048201526024016103d1565b6001600160a01b03831661083c57604051634a1406b160e11b81525f60048201526024016103d1565b6001600160a01b038085165f908152600160209081526040808320938716835292905220829055801561057457826001600160a01b0316846001600160a01b03167f8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3b925846040516108ae91815260200190565b60405180910390a350505050565b6001600160a01b0383166108e6578060025f8282546108db9190610e5a565b909155506109569050565b6001600160a01b0383165f90815260208190526040902054818110156109385760405163391434e360e21b81526001600160a01b038516600482015260248101829052604481018390526064016103d1565b6001600160a01b0384165f9081526020819052604090209082900390555b6001600160a01b03821661097257600280548290039055610990565b6001600160a01b0382165f9081526020819052604090208054820190555b816001600160a01b0316836001600160a01b03167fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef836040516109d591815260200190565b60405180910390a3505050565b6001600160a01b038216610a0b57604051634b637e8f60e11b81525f60048201526024016103d1565b610345825f836108bc565b60605f610a2283610bd3565b6040805160208082528183019092529192505f91906020820181803683375050509182525060208101929092525090565b5f80807f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0841115610a8c57505f91506003905082610b11565b604080515f808252602082018084528a905260ff891692820192909252606081018790526080810186905260019060a0016020604051602081039080840390855afa158015610add573d5f5f3e3d5ffd5b5050604051601f1901519150506001600160a01b038116610b0857505f925060019150829050610b11565b92505f91508190505b9450945094915050565b5f826003811115610b2e57610b2e610e79565b03610b37575050565b6001826003811115610b4b57610b4b610e79565b03610b695760405163f645eedf60e01b815260040160405180910390fd5b6002826003811115610b7d57610b7d610e79565b03610b9e5760405163fce698f760e01b8152600481018290526024016103d1565b6003826003811115610bb257610bb2610e79565b03610345576040516335e2f38360e21b8152600481018290526024016103d1565b5f60ff8216601f8111156102f857604051632cd44ac360e21b815260040160405180910390fd5b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b602081525f610c3a6020830184610bfa565b9392505050565b80356001600160a01b0381168114610c57575f5ffd5b919050565b5f5f60408385031215610c6d575f5ffd5b610c7683610c41565b946020939093013593505050565b5f5f5f60608486031215610c96575f5ffd5b610c9f84610c41565b9250610cad60208501610c41565b929592945050506040919091013590565b5f60208284031215610cce575f5ffd5b5035919050565b5f60208284031215610ce5575f5ffd5b610c3a82610c41565b60ff60f81b8816815260e060208201525f610d0c60e0830189610bfa565b8281036040840152610d1e8189610bfa565b606084018890526001600160a01b038716608085015260a0840186905283810360c0850152845180825260208087019350909101905f5b81811015610d73578351835260209384019390920191600101610d55565b50909b9a5050505050505050505050565b5f5f5f5f5f5f5f60e0888a031215610d9a575f5ffd5b610da388610c41565b9650610db160208901610c41565b95506040880135945060608801359350608088013560ff81168114610dd4575f5ffd5b9699959850939692959460a0840135945060c09093013592915050565b5f5f60408385031215610e02575f5ffd5b610e0b83610c41565b9150610e1960208401610c41565b90509250929050565b600181811c90821680610e3657607f821691505b602082108103610e5457634e487b7160e01b5f52602260045260245ffd5b50919050565b808201808211156102f857634e487b7160e01b5f52601160045260245ffd5b634e487b7160e01b5f52602160045260245ffd",
}

// WAL is an auto generated Go binding around an Ethereum contract.
type WAL struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *WAL) GetABI() abi.ABI {
	return c.abi
}

// NewWAL creates a new instance of WAL.
func NewWAL() *WAL {
	parsed, err := WALMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &WAL{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *WAL) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address holder) returns()
func (wAL *WAL) PackConstructor(holder common.Address) []byte {
	enc, err := wAL.abi.Pack("", holder)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackDOMAINSEPARATOR is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3644e515.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function DOMAIN_SEPARATOR() view returns(bytes32)
func (wAL *WAL) PackDOMAINSEPARATOR() []byte {
	enc, err := wAL.abi.Pack("DOMAIN_SEPARATOR")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDOMAINSEPARATOR is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3644e515.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function DOMAIN_SEPARATOR() view returns(bytes32)
func (wAL *WAL) TryPackDOMAINSEPARATOR() ([]byte, error) {
	return wAL.abi.Pack("DOMAIN_SEPARATOR")
}

// UnpackDOMAINSEPARATOR is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3644e515.
//
// Solidity: function DOMAIN_SEPARATOR() view returns(bytes32)
func (wAL *WAL) UnpackDOMAINSEPARATOR(data []byte) ([32]byte, error) {
	out, err := wAL.abi.Unpack("DOMAIN_SEPARATOR", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackAllowance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdd62ed3e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function allowance(address owner, address spender) view returns(uint256)
func (wAL *WAL) PackAllowance(owner common.Address, spender common.Address) []byte {
	enc, err := wAL.abi.Pack("allowance", owner, spender)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAllowance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdd62ed3e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function allowance(address owner, address spender) view returns(uint256)
func (wAL *WAL) TryPackAllowance(owner common.Address, spender common.Address) ([]byte, error) {
	return wAL.abi.Pack("allowance", owner, spender)
}

// UnpackAllowance is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xdd62ed3e.
//
// Solidity: function allowance(address owner, address spender) view returns(uint256)
func (wAL *WAL) UnpackAllowance(data []byte) (*big.Int, error) {
	out, err := wAL.abi.Unpack("allowance", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackApprove is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x095ea7b3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function approve(address spender, uint256 value) returns(bool)
func (wAL *WAL) PackApprove(spender common.Address, value *big.Int) []byte {
	enc, err := wAL.abi.Pack("approve", spender, value)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackApprove is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x095ea7b3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function approve(address spender, uint256 value) returns(bool)
func (wAL *WAL) TryPackApprove(spender common.Address, value *big.Int) ([]byte, error) {
	return wAL.abi.Pack("approve", spender, value)
}

// UnpackApprove is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x095ea7b3.
//
// Solidity: function approve(address spender, uint256 value) returns(bool)
func (wAL *WAL) UnpackApprove(data []byte) (bool, error) {
	out, err := wAL.abi.Unpack("approve", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackBalanceOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x70a08231.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function balanceOf(address account) view returns(uint256)
func (wAL *WAL) PackBalanceOf(account common.Address) []byte {
	enc, err := wAL.abi.Pack("balanceOf", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBalanceOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x70a08231.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function balanceOf(address account) view returns(uint256)
func (wAL *WAL) TryPackBalanceOf(account common.Address) ([]byte, error) {
	return wAL.abi.Pack("balanceOf", account)
}

// UnpackBalanceOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x70a08231.
//
// Solidity: function balanceOf(address account) view returns(uint256)
func (wAL *WAL) UnpackBalanceOf(data []byte) (*big.Int, error) {
	out, err := wAL.abi.Unpack("balanceOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackBurn is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x42966c68.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function burn(uint256 amount) returns()
func (wAL *WAL) PackBurn(amount *big.Int) []byte {
	enc, err := wAL.abi.Pack("burn", amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBurn is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x42966c68.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function burn(uint256 amount) returns()
func (wAL *WAL) TryPackBurn(amount *big.Int) ([]byte, error) {
	return wAL.abi.Pack("burn", amount)
}

// PackBurnFrom is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x79cc6790.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function burnFrom(address account, uint256 amount) returns()
func (wAL *WAL) PackBurnFrom(account common.Address, amount *big.Int) []byte {
	enc, err := wAL.abi.Pack("burnFrom", account, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBurnFrom is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x79cc6790.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function burnFrom(address account, uint256 amount) returns()
func (wAL *WAL) TryPackBurnFrom(account common.Address, amount *big.Int) ([]byte, error) {
	return wAL.abi.Pack("burnFrom", account, amount)
}

// PackDecimals is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x313ce567.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function decimals() view returns(uint8)
func (wAL *WAL) PackDecimals() []byte {
	enc, err := wAL.abi.Pack("decimals")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDecimals is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x313ce567.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function decimals() view returns(uint8)
func (wAL *WAL) TryPackDecimals() ([]byte, error) {
	return wAL.abi.Pack("decimals")
}

// UnpackDecimals is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x313ce567.
//
// Solidity: function decimals() view returns(uint8)
func (wAL *WAL) UnpackDecimals(data []byte) (uint8, error) {
	out, err := wAL.abi.Unpack("decimals", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// PackEip712Domain is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x84b0196e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (wAL *WAL) PackEip712Domain() []byte {
	enc, err := wAL.abi.Pack("eip712Domain")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEip712Domain is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x84b0196e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (wAL *WAL) TryPackEip712Domain() ([]byte, error) {
	return wAL.abi.Pack("eip712Domain")
}

// Eip712DomainOutput serves as a container for the return parameters of contract
// method Eip712Domain.
type Eip712DomainOutput struct {
	Fields            [1]byte
	Name              string
	Version           string
	ChainId           *big.Int
	VerifyingContract common.Address
	Salt              [32]byte
	Extensions        []*big.Int
}

// UnpackEip712Domain is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x84b0196e.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (wAL *WAL) UnpackEip712Domain(data []byte) (Eip712DomainOutput, error) {
	out, err := wAL.abi.Unpack("eip712Domain", data)
	outstruct := new(Eip712DomainOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Fields = *abi.ConvertType(out[0], new([1]byte)).(*[1]byte)
	outstruct.Name = *abi.ConvertType(out[1], new(string)).(*string)
	outstruct.Version = *abi.ConvertType(out[2], new(string)).(*string)
	outstruct.ChainId = abi.ConvertType(out[3], new(big.Int)).(*big.Int)
	outstruct.VerifyingContract = *abi.ConvertType(out[4], new(common.Address)).(*common.Address)
	outstruct.Salt = *abi.ConvertType(out[5], new([32]byte)).(*[32]byte)
	outstruct.Extensions = *abi.ConvertType(out[6], new([]*big.Int)).(*[]*big.Int)
	return *outstruct, nil
}

// PackName is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06fdde03.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function name() view returns(string)
func (wAL *WAL) PackName() []byte {
	enc, err := wAL.abi.Pack("name")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackName is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06fdde03.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function name() view returns(string)
func (wAL *WAL) TryPackName() ([]byte, error) {
	return wAL.abi.Pack("name")
}

// UnpackName is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x06fdde03.
//
// Solidity: function name() view returns(string)
func (wAL *WAL) UnpackName(data []byte) (string, error) {
	out, err := wAL.abi.Unpack("name", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackNonces is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7ecebe00.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function nonces(address owner) view returns(uint256)
func (wAL *WAL) PackNonces(owner common.Address) []byte {
	enc, err := wAL.abi.Pack("nonces", owner)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackNonces is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7ecebe00.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function nonces(address owner) view returns(uint256)
func (wAL *WAL) TryPackNonces(owner common.Address) ([]byte, error) {
	return wAL.abi.Pack("nonces", owner)
}

// UnpackNonces is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7ecebe00.
//
// Solidity: function nonces(address owner) view returns(uint256)
func (wAL *WAL) UnpackNonces(data []byte) (*big.Int, error) {
	out, err := wAL.abi.Unpack("nonces", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackPermit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd505accf.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function permit(address owner, address spender, uint256 value, uint256 deadline, uint8 v, bytes32 r, bytes32 s) returns()
func (wAL *WAL) PackPermit(owner common.Address, spender common.Address, value *big.Int, deadline *big.Int, v uint8, r [32]byte, s [32]byte) []byte {
	enc, err := wAL.abi.Pack("permit", owner, spender, value, deadline, v, r, s)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPermit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd505accf.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function permit(address owner, address spender, uint256 value, uint256 deadline, uint8 v, bytes32 r, bytes32 s) returns()
func (wAL *WAL) TryPackPermit(owner common.Address, spender common.Address, value *big.Int, deadline *big.Int, v uint8, r [32]byte, s [32]byte) ([]byte, error) {
	return wAL.abi.Pack("permit", owner, spender, value, deadline, v, r, s)
}

// PackSymbol is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x95d89b41.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function symbol() view returns(string)
func (wAL *WAL) PackSymbol() []byte {
	enc, err := wAL.abi.Pack("symbol")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSymbol is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x95d89b41.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function symbol() view returns(string)
func (wAL *WAL) TryPackSymbol() ([]byte, error) {
	return wAL.abi.Pack("symbol")
}

// UnpackSymbol is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x95d89b41.
//
// Solidity: function symbol() view returns(string)
func (wAL *WAL) UnpackSymbol(data []byte) (string, error) {
	out, err := wAL.abi.Unpack("symbol", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackTotalSupply is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x18160ddd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function totalSupply() view returns(uint256)
func (wAL *WAL) PackTotalSupply() []byte {
	enc, err := wAL.abi.Pack("totalSupply")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTotalSupply is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x18160ddd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function totalSupply() view returns(uint256)
func (wAL *WAL) TryPackTotalSupply() ([]byte, error) {
	return wAL.abi.Pack("totalSupply")
}

// UnpackTotalSupply is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x18160ddd.
//
// Solidity: function totalSupply() view returns(uint256)
func (wAL *WAL) UnpackTotalSupply(data []byte) (*big.Int, error) {
	out, err := wAL.abi.Unpack("totalSupply", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackTransfer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa9059cbb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function transfer(address to, uint256 value) returns(bool)
func (wAL *WAL) PackTransfer(to common.Address, value *big.Int) []byte {
	enc, err := wAL.abi.Pack("transfer", to, value)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTransfer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa9059cbb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function transfer(address to, uint256 value) returns(bool)
func (wAL *WAL) TryPackTransfer(to common.Address, value *big.Int) ([]byte, error) {
	return wAL.abi.Pack("transfer", to, value)
}

// UnpackTransfer is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa9059cbb.
//
// Solidity: function transfer(address to, uint256 value) returns(bool)
func (wAL *WAL) UnpackTransfer(data []byte) (bool, error) {
	out, err := wAL.abi.Unpack("transfer", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackTransferFrom is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x23b872dd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function transferFrom(address from, address to, uint256 value) returns(bool)
func (wAL *WAL) PackTransferFrom(from common.Address, to common.Address, value *big.Int) []byte {
	enc, err := wAL.abi.Pack("transferFrom", from, to, value)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTransferFrom is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x23b872dd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function transferFrom(address from, address to, uint256 value) returns(bool)
func (wAL *WAL) TryPackTransferFrom(from common.Address, to common.Address, value *big.Int) ([]byte, error) {
	return wAL.abi.Pack("transferFrom", from, to, value)
}

// UnpackTransferFrom is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x23b872dd.
//
// Solidity: function transferFrom(address from, address to, uint256 value) returns(bool)
func (wAL *WAL) UnpackTransferFrom(data []byte) (bool, error) {
	out, err := wAL.abi.Unpack("transferFrom", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// WALApproval represents a Approval event raised by the WAL contract.
type WALApproval struct {
	Owner   common.Address
	Spender common.Address
	Value   *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const WALApprovalEventName = "Approval"

// ContractEventName returns the user-defined event name.
func (WALApproval) ContractEventName() string {
	return WALApprovalEventName
}

// UnpackApprovalEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Approval(address indexed owner, address indexed spender, uint256 value)
func (wAL *WAL) UnpackApprovalEvent(log *types.Log) (*WALApproval, error) {
	event := "Approval"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != wAL.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(WALApproval)
	if len(log.Data) > 0 {
		if err := wAL.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range wAL.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// WALEIP712DomainChanged represents a EIP712DomainChanged event raised by the WAL contract.
type WALEIP712DomainChanged struct {
	Raw *types.Log // Blockchain specific contextual infos
}

const WALEIP712DomainChangedEventName = "EIP712DomainChanged"

// ContractEventName returns the user-defined event name.
func (WALEIP712DomainChanged) ContractEventName() string {
	return WALEIP712DomainChangedEventName
}

// UnpackEIP712DomainChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EIP712DomainChanged()
func (wAL *WAL) UnpackEIP712DomainChangedEvent(log *types.Log) (*WALEIP712DomainChanged, error) {
	event := "EIP712DomainChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != wAL.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(WALEIP712DomainChanged)
	if len(log.Data) > 0 {
		if err := wAL.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range wAL.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// WALTransfer represents a Transfer event raised by the WAL contract.
type WALTransfer struct {
	From  common.Address
	To    common.Address
	Value *big.Int
	Raw   *types.Log // Blockchain specific contextual infos
}

const WALTransferEventName = "Transfer"

// ContractEventName returns the user-defined event name.
func (WALTransfer) ContractEventName() string {
	return WALTransferEventName
}

// UnpackTransferEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Transfer(address indexed from, address indexed to, uint256 value)
func (wAL *WAL) UnpackTransferEvent(log *types.Log) (*WALTransfer, error) {
	event := "Transfer"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != wAL.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(WALTransfer)
	if len(log.Data) > 0 {
		if err := wAL.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range wAL.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (wAL *WAL) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], wAL.abi.Errors["ECDSAInvalidSignature"].ID.Bytes()[:4]) {
		return wAL.UnpackECDSAInvalidSignatureError(raw[4:])
	}
	if bytes.Equal(raw[:4], wAL.abi.Errors["ECDSAInvalidSignatureLength"].ID.Bytes()[:4]) {
		return wAL.UnpackECDSAInvalidSignatureLengthError(raw[4:])
	}
	if bytes.Equal(raw[:4], wAL.abi.Errors["ECDSAInvalidSignatureS"].ID.Bytes()[:4]) {
		return wAL.UnpackECDSAInvalidSignatureSError(raw[4:])
	}
	if bytes.Equal(raw[:4], wAL.abi.Errors["ERC20InsufficientAllowance"].ID.Bytes()[:4]) {
		return wAL.UnpackERC20InsufficientAllowanceError(raw[4:])
	}
	if bytes.Equal(raw[:4], wAL.abi.Errors["ERC20InsufficientBalance"].ID.Bytes()[:4]) {
		return wAL.UnpackERC20InsufficientBalanceError(raw[4:])
	}
	if bytes.Equal(raw[:4], wAL.abi.Errors["ERC20InvalidApprover"].ID.Bytes()[:4]) {
		return wAL.UnpackERC20InvalidApproverError(raw[4:])
	}
	if bytes.Equal(raw[:4], wAL.abi.Errors["ERC20InvalidReceiver"].ID.Bytes()[:4]) {
		return wAL.UnpackERC20InvalidReceiverError(raw[4:])
	}
	if bytes.Equal(raw[:4], wAL.abi.Errors["ERC20InvalidSender"].ID.Bytes()[:4]) {
		return wAL.UnpackERC20InvalidSenderError(raw[4:])
	}
	if bytes.Equal(raw[:4], wAL.abi.Errors["ERC20InvalidSpender"].ID.Bytes()[:4]) {
		return wAL.UnpackERC20InvalidSpenderError(raw[4:])
	}
	if bytes.Equal(raw[:4], wAL.abi.Errors["ERC2612ExpiredSignature"].ID.Bytes()[:4]) {
		return wAL.UnpackERC2612ExpiredSignatureError(raw[4:])
	}
	if bytes.Equal(raw[:4], wAL.abi.Errors["ERC2612InvalidSigner"].ID.Bytes()[:4]) {
		return wAL.UnpackERC2612InvalidSignerError(raw[4:])
	}
	if bytes.Equal(raw[:4], wAL.abi.Errors["InvalidAccountNonce"].ID.Bytes()[:4]) {
		return wAL.UnpackInvalidAccountNonceError(raw[4:])
	}
	if bytes.Equal(raw[:4], wAL.abi.Errors["InvalidShortString"].ID.Bytes()[:4]) {
		return wAL.UnpackInvalidShortStringError(raw[4:])
	}
	if bytes.Equal(raw[:4], wAL.abi.Errors["StringTooLong"].ID.Bytes()[:4]) {
		return wAL.UnpackStringTooLongError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// WALECDSAInvalidSignature represents a ECDSAInvalidSignature error raised by the WAL contract.
type WALECDSAInvalidSignature struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ECDSAInvalidSignature()
func WALECDSAInvalidSignatureErrorID() common.Hash {
	return common.HexToHash("0xf645eedf0193584640b6b90cb9477e4c95b98636c148a891d4c0a146dc46e75a")
}

// UnpackECDSAInvalidSignatureError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ECDSAInvalidSignature()
func (wAL *WAL) UnpackECDSAInvalidSignatureError(raw []byte) (*WALECDSAInvalidSignature, error) {
	out := new(WALECDSAInvalidSignature)
	if err := wAL.abi.UnpackIntoInterface(out, "ECDSAInvalidSignature", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// WALECDSAInvalidSignatureLength represents a ECDSAInvalidSignatureLength error raised by the WAL contract.
type WALECDSAInvalidSignatureLength struct {
	Length *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ECDSAInvalidSignatureLength(uint256 length)
func WALECDSAInvalidSignatureLengthErrorID() common.Hash {
	return common.HexToHash("0xfce698f7e8e5342cd615f641317bc45fe7e1e4a8b0a14dd1383ff8dc9c41917f")
}

// UnpackECDSAInvalidSignatureLengthError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ECDSAInvalidSignatureLength(uint256 length)
func (wAL *WAL) UnpackECDSAInvalidSignatureLengthError(raw []byte) (*WALECDSAInvalidSignatureLength, error) {
	out := new(WALECDSAInvalidSignatureLength)
	if err := wAL.abi.UnpackIntoInterface(out, "ECDSAInvalidSignatureLength", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// WALECDSAInvalidSignatureS represents a ECDSAInvalidSignatureS error raised by the WAL contract.
type WALECDSAInvalidSignatureS struct {
	S [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ECDSAInvalidSignatureS(bytes32 s)
func WALECDSAInvalidSignatureSErrorID() common.Hash {
	return common.HexToHash("0xd78bce0cccb935155ed6428d1c13e50b7f3550fd2b66b9fe266006fea4a5e1eb")
}

// UnpackECDSAInvalidSignatureSError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ECDSAInvalidSignatureS(bytes32 s)
func (wAL *WAL) UnpackECDSAInvalidSignatureSError(raw []byte) (*WALECDSAInvalidSignatureS, error) {
	out := new(WALECDSAInvalidSignatureS)
	if err := wAL.abi.UnpackIntoInterface(out, "ECDSAInvalidSignatureS", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// WALERC20InsufficientAllowance represents a ERC20InsufficientAllowance error raised by the WAL contract.
type WALERC20InsufficientAllowance struct {
	Spender   common.Address
	Allowance *big.Int
	Needed    *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InsufficientAllowance(address spender, uint256 allowance, uint256 needed)
func WALERC20InsufficientAllowanceErrorID() common.Hash {
	return common.HexToHash("0xfb8f41b23e99d2101d86da76cdfa87dd51c82ed07d3cb62cbc473e469dbc75c3")
}

// UnpackERC20InsufficientAllowanceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InsufficientAllowance(address spender, uint256 allowance, uint256 needed)
func (wAL *WAL) UnpackERC20InsufficientAllowanceError(raw []byte) (*WALERC20InsufficientAllowance, error) {
	out := new(WALERC20InsufficientAllowance)
	if err := wAL.abi.UnpackIntoInterface(out, "ERC20InsufficientAllowance", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// WALERC20InsufficientBalance represents a ERC20InsufficientBalance error raised by the WAL contract.
type WALERC20InsufficientBalance struct {
	Sender  common.Address
	Balance *big.Int
	Needed  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InsufficientBalance(address sender, uint256 balance, uint256 needed)
func WALERC20InsufficientBalanceErrorID() common.Hash {
	return common.HexToHash("0xe450d38cd8d9f7d95077d567d60ed49c7254716e6ad08fc9872816c97e0ffec6")
}

// UnpackERC20InsufficientBalanceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InsufficientBalance(address sender, uint256 balance, uint256 needed)
func (wAL *WAL) UnpackERC20InsufficientBalanceError(raw []byte) (*WALERC20InsufficientBalance, error) {
	out := new(WALERC20InsufficientBalance)
	if err := wAL.abi.UnpackIntoInterface(out, "ERC20InsufficientBalance", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// WALERC20InvalidApprover represents a ERC20InvalidApprover error raised by the WAL contract.
type WALERC20InvalidApprover struct {
	Approver common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InvalidApprover(address approver)
func WALERC20InvalidApproverErrorID() common.Hash {
	return common.HexToHash("0xe602df05cc75712490294c6c104ab7c17f4030363910a7a2626411c6d3118847")
}

// UnpackERC20InvalidApproverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InvalidApprover(address approver)
func (wAL *WAL) UnpackERC20InvalidApproverError(raw []byte) (*WALERC20InvalidApprover, error) {
	out := new(WALERC20InvalidApprover)
	if err := wAL.abi.UnpackIntoInterface(out, "ERC20InvalidApprover", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// WALERC20InvalidReceiver represents a ERC20InvalidReceiver error raised by the WAL contract.
type WALERC20InvalidReceiver struct {
	Receiver common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InvalidReceiver(address receiver)
func WALERC20InvalidReceiverErrorID() common.Hash {
	return common.HexToHash("0xec442f055133b72f3b2f9f0bb351c406b178527de2040a7d1feb4e058771f613")
}

// UnpackERC20InvalidReceiverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InvalidReceiver(address receiver)
func (wAL *WAL) UnpackERC20InvalidReceiverError(raw []byte) (*WALERC20InvalidReceiver, error) {
	out := new(WALERC20InvalidReceiver)
	if err := wAL.abi.UnpackIntoInterface(out, "ERC20InvalidReceiver", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// WALERC20InvalidSender represents a ERC20InvalidSender error raised by the WAL contract.
type WALERC20InvalidSender struct {
	Sender common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InvalidSender(address sender)
func WALERC20InvalidSenderErrorID() common.Hash {
	return common.HexToHash("0x96c6fd1edd0cd6ef7ff0ecc0facdf53148dc0048b57fe58af65755250a7a96bd")
}

// UnpackERC20InvalidSenderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InvalidSender(address sender)
func (wAL *WAL) UnpackERC20InvalidSenderError(raw []byte) (*WALERC20InvalidSender, error) {
	out := new(WALERC20InvalidSender)
	if err := wAL.abi.UnpackIntoInterface(out, "ERC20InvalidSender", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// WALERC20InvalidSpender represents a ERC20InvalidSpender error raised by the WAL contract.
type WALERC20InvalidSpender struct {
	Spender common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InvalidSpender(address spender)
func WALERC20InvalidSpenderErrorID() common.Hash {
	return common.HexToHash("0x94280d62c347d8d9f4d59a76ea321452406db88df38e0c9da304f58b57b373a2")
}

// UnpackERC20InvalidSpenderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InvalidSpender(address spender)
func (wAL *WAL) UnpackERC20InvalidSpenderError(raw []byte) (*WALERC20InvalidSpender, error) {
	out := new(WALERC20InvalidSpender)
	if err := wAL.abi.UnpackIntoInterface(out, "ERC20InvalidSpender", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// WALERC2612ExpiredSignature represents a ERC2612ExpiredSignature error raised by the WAL contract.
type WALERC2612ExpiredSignature struct {
	Deadline *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC2612ExpiredSignature(uint256 deadline)
func WALERC2612ExpiredSignatureErrorID() common.Hash {
	return common.HexToHash("0x627913023c184eaad13735d5a3d2657ae76ec9a872a70e0fc57522ef1a114d58")
}

// UnpackERC2612ExpiredSignatureError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC2612ExpiredSignature(uint256 deadline)
func (wAL *WAL) UnpackERC2612ExpiredSignatureError(raw []byte) (*WALERC2612ExpiredSignature, error) {
	out := new(WALERC2612ExpiredSignature)
	if err := wAL.abi.UnpackIntoInterface(out, "ERC2612ExpiredSignature", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// WALERC2612InvalidSigner represents a ERC2612InvalidSigner error raised by the WAL contract.
type WALERC2612InvalidSigner struct {
	Signer common.Address
	Owner  common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC2612InvalidSigner(address signer, address owner)
func WALERC2612InvalidSignerErrorID() common.Hash {
	return common.HexToHash("0x4b800e463b323b1d856edf9dec70329a639d13874a57f5c28219ff57128756db")
}

// UnpackERC2612InvalidSignerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC2612InvalidSigner(address signer, address owner)
func (wAL *WAL) UnpackERC2612InvalidSignerError(raw []byte) (*WALERC2612InvalidSigner, error) {
	out := new(WALERC2612InvalidSigner)
	if err := wAL.abi.UnpackIntoInterface(out, "ERC2612InvalidSigner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// WALInvalidAccountNonce represents a InvalidAccountNonce error raised by the WAL contract.
type WALInvalidAccountNonce struct {
	Account      common.Address
	CurrentNonce *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidAccountNonce(address account, uint256 currentNonce)
func WALInvalidAccountNonceErrorID() common.Hash {
	return common.HexToHash("0x752d88c0de02638abf10e8e31861e4c68dc1f3a1e7d840e580683f2c282bfc7a")
}

// UnpackInvalidAccountNonceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidAccountNonce(address account, uint256 currentNonce)
func (wAL *WAL) UnpackInvalidAccountNonceError(raw []byte) (*WALInvalidAccountNonce, error) {
	out := new(WALInvalidAccountNonce)
	if err := wAL.abi.UnpackIntoInterface(out, "InvalidAccountNonce", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// WALInvalidShortString represents a InvalidShortString error raised by the WAL contract.
type WALInvalidShortString struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidShortString()
func WALInvalidShortStringErrorID() common.Hash {
	return common.HexToHash("0xb3512b0c6163e5f0bafab72bb631b9d58cd7a731b082f910338aa21c83d5c274")
}

// UnpackInvalidShortStringError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidShortString()
func (wAL *WAL) UnpackInvalidShortStringError(raw []byte) (*WALInvalidShortString, error) {
	out := new(WALInvalidShortString)
	if err := wAL.abi.UnpackIntoInterface(out, "InvalidShortString", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// WALStringTooLong represents a StringTooLong error raised by the WAL contract.
type WALStringTooLong struct {
	Str string
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StringTooLong(string str)
func WALStringTooLongErrorID() common.Hash {
	return common.HexToHash("0x305a27a93f8e33b7392df0a0f91d6fc63847395853c45991eec52dbf24d72381")
}

// UnpackStringTooLongError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StringTooLong(string str)
func (wAL *WAL) UnpackStringTooLongError(raw []byte) (*WALStringTooLong, error) {
	out := new(WALStringTooLong)
	if err := wAL.abi.UnpackIntoInterface(out, "StringTooLong", raw); err != nil {
		return nil, err
	}
	return out, nil
}
