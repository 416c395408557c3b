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

// AvailabilityProofsMetaData contains all meta data concerning the AvailabilityProofs contract.
var AvailabilityProofsMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"digest\",\"type\":\"bytes32\"}],\"name\":\"challenge\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"}],\"name\":\"claim\",\"outputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"digest\",\"type\":\"bytes32\"},{\"internalType\":\"uint128\",\"name\":\"weight\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"excluded\",\"type\":\"uint128\"},{\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"internalType\":\"enumIAvailabilityProofs.Status\",\"name\":\"status\",\"type\":\"uint8\"},{\"internalType\":\"uint32\",\"name\":\"openRequests\",\"type\":\"uint32\"},{\"internalType\":\"address\",\"name\":\"beneficiary\",\"type\":\"address\"}],\"internalType\":\"structIAvailabilityProofs.Claim\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"x_a\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"x_b\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"y_a\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"y_b\",\"type\":\"bytes32\"}],\"internalType\":\"structBLS.G1Point\",\"name\":\"commitment\",\"type\":\"tuple\"},{\"internalType\":\"uint128\",\"name\":\"weight\",\"type\":\"uint128\"},{\"internalType\":\"uint32\",\"name\":\"leaves\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"traceRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"exclusions\",\"type\":\"bytes\"}],\"internalType\":\"structIAvailabilityProofs.ClaimBody\",\"name\":\"body\",\"type\":\"tuple\"},{\"internalType\":\"uint128\",\"name\":\"excluded\",\"type\":\"uint128\"}],\"name\":\"digestOf\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"pokeSeed\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"seed\",\"type\":\"bytes32\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"},{\"internalType\":\"address\",\"name\":\"beneficiary\",\"type\":\"address\"}],\"name\":\"refute\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"seed\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"seed\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"seedBlock\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"}],\"name\":\"settleClaim\",\"outputs\":[{\"internalType\":\"enumIAvailabilityProofs.Status\",\"name\":\"status\",\"type\":\"uint8\"},{\"internalType\":\"uint128\",\"name\":\"weight\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"excluded\",\"type\":\"uint128\"},{\"internalType\":\"address\",\"name\":\"beneficiary\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"},{\"components\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"x_a\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"x_b\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"y_a\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"y_b\",\"type\":\"bytes32\"}],\"internalType\":\"structBLS.G1Point\",\"name\":\"commitment\",\"type\":\"tuple\"},{\"internalType\":\"uint128\",\"name\":\"weight\",\"type\":\"uint128\"},{\"internalType\":\"uint32\",\"name\":\"leaves\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"traceRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"exclusions\",\"type\":\"bytes\"}],\"internalType\":\"structIAvailabilityProofs.ClaimBody\",\"name\":\"body\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"y\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"opening\",\"type\":\"bytes\"}],\"name\":\"submitProof\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"}],\"name\":\"weightBound\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"windows\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"proofsUntil\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"challengesUntil\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"},{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"beneficiary\",\"type\":\"address\"}],\"name\":\"ClaimRefuted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"},{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"enumIAvailabilityProofs.Status\",\"name\":\"status\",\"type\":\"uint8\"}],\"name\":\"ClaimSettled\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"},{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"digest\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"x_a\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"x_b\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"y_a\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"y_b\",\"type\":\"bytes32\"}],\"indexed\":false,\"internalType\":\"structBLS.G1Point\",\"name\":\"commitment\",\"type\":\"tuple\"},{\"indexed\":false,\"internalType\":\"uint128\",\"name\":\"weight\",\"type\":\"uint128\"},{\"indexed\":false,\"internalType\":\"uint128\",\"name\":\"excluded\",\"type\":\"uint128\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"leaves\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"traceRoot\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"y\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"opening\",\"type\":\"bytes\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"exclusions\",\"type\":\"bytes\"}],\"name\":\"ProofSubmitted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"seed\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"seedBlock\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"proofsUntil\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"challengesUntil\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"by\",\"type\":\"address\"}],\"name\":\"SeedSet\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"}],\"name\":\"AlreadyClaimed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"object\",\"type\":\"uint64\"},{\"internalType\":\"uint8\",\"name\":\"shard\",\"type\":\"uint8\"}],\"name\":\"ExclusionNotObligated\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"excluded\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"maximum\",\"type\":\"uint256\"}],\"name\":\"ExclusionsTooHeavy\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"}],\"name\":\"ExclusionsUnsorted\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidOpening\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"field\",\"type\":\"string\"}],\"name\":\"InvalidParameters\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidPoint\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"MalformedClaim\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"}],\"name\":\"NotEligible\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"},{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotHotKey\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotPeer\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"block_\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"last\",\"type\":\"uint256\"}],\"name\":\"ProofTooLate\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"}],\"name\":\"SeedAlreadySet\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"}],\"name\":\"SeedNotSet\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"block_\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"notBefore\",\"type\":\"uint256\"}],\"name\":\"SeedTooEarly\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"count\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"maximum\",\"type\":\"uint256\"}],\"name\":\"TooManyExclusions\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"leaves\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"maximum\",\"type\":\"uint256\"}],\"name\":\"TooManyLeaves\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"weight\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"maximum\",\"type\":\"uint256\"}],\"name\":\"WeightTooHigh\",\"type\":\"error\"}]",
	ID:  "9c0b05b7c8aa7e2752bcc0dc8e4e9e228b",
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

// PackPokeSeed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7c8bd05a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function pokeSeed() returns(bytes32 seed)
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
// Solidity: function pokeSeed() returns(bytes32 seed)
func (availabilityProofs *AvailabilityProofs) TryPackPokeSeed() ([]byte, error) {
	return availabilityProofs.abi.Pack("pokeSeed")
}

// UnpackPokeSeed is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7c8bd05a.
//
// Solidity: function pokeSeed() returns(bytes32 seed)
func (availabilityProofs *AvailabilityProofs) UnpackPokeSeed(data []byte) ([32]byte, error) {
	out, err := availabilityProofs.abi.Unpack("pokeSeed", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
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

// PackSeed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7d94792a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function seed() view returns(bytes32 seed, uint64 seedBlock)
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
// Solidity: function seed() view returns(bytes32 seed, uint64 seedBlock)
func (availabilityProofs *AvailabilityProofs) TryPackSeed() ([]byte, error) {
	return availabilityProofs.abi.Pack("seed")
}

// SeedOutput serves as a container for the return parameters of contract
// method Seed.
type SeedOutput struct {
	Seed      [32]byte
	SeedBlock uint64
}

// UnpackSeed is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7d94792a.
//
// Solidity: function seed() view returns(bytes32 seed, uint64 seedBlock)
func (availabilityProofs *AvailabilityProofs) UnpackSeed(data []byte) (SeedOutput, error) {
	out, err := availabilityProofs.abi.Unpack("seed", data)
	outstruct := new(SeedOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Seed = *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	outstruct.SeedBlock = *abi.ConvertType(out[1], new(uint64)).(*uint64)
	return *outstruct, nil
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
	if bytes.Equal(raw[:4], availabilityProofs.abi.Errors["NotEligible"].ID.Bytes()[:4]) {
		return availabilityProofs.UnpackNotEligibleError(raw[4:])
	}
	if bytes.Equal(raw[:4], availabilityProofs.abi.Errors["NotHotKey"].ID.Bytes()[:4]) {
		return availabilityProofs.UnpackNotHotKeyError(raw[4:])
	}
	if bytes.Equal(raw[:4], availabilityProofs.abi.Errors["NotPeer"].ID.Bytes()[:4]) {
		return availabilityProofs.UnpackNotPeerError(raw[4:])
	}
	if bytes.Equal(raw[:4], availabilityProofs.abi.Errors["ProofTooLate"].ID.Bytes()[:4]) {
		return availabilityProofs.UnpackProofTooLateError(raw[4:])
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

// BeaconMetaData contains all meta data concerning the Beacon contract.
var BeaconMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[],\"name\":\"blockNumber\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"parentHash\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"read\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"number\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"parent\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"randomness\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	ID:  "69bcb86d73a9eb746ad59ba31e0d0d50ea",
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
	ABI: "[{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"size\",\"type\":\"uint64\"}],\"name\":\"billedWeight\",\"outputs\":[{\"internalType\":\"uint128\",\"name\":\"\",\"type\":\"uint128\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"size\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"contentRoot\",\"type\":\"bytes32\"}],\"name\":\"blobIdOf\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"object\",\"type\":\"uint64\"}],\"name\":\"blobObject\",\"outputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"blobId\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"commitmentRoot\",\"type\":\"bytes32\"},{\"internalType\":\"ShardSet\",\"name\":\"heldOld\",\"type\":\"uint256\"},{\"internalType\":\"ShardSet\",\"name\":\"heldNew\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"size\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"rate\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"end\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"certified\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"heldEpoch\",\"type\":\"uint32\"},{\"internalType\":\"uint8\",\"name\":\"rotation\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"flags\",\"type\":\"uint8\"}],\"internalType\":\"structIBlobRegistry.BlobObject\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"capacity\",\"outputs\":[{\"internalType\":\"uint128\",\"name\":\"\",\"type\":\"uint128\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"object\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"commitmentRoot\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"x_c0_a\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"x_c0_b\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"x_c1_a\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"x_c1_b\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"y_c0_a\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"y_c0_b\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"y_c1_a\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"y_c1_b\",\"type\":\"bytes32\"}],\"internalType\":\"structBLS.G2Point\",\"name\":\"signature\",\"type\":\"tuple\"},{\"internalType\":\"uint256\",\"name\":\"signers\",\"type\":\"uint256\"}],\"name\":\"certify\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"closeEpoch\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"fee\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"price\",\"type\":\"uint64\"},{\"internalType\":\"uint128\",\"name\":\"sold\",\"type\":\"uint128\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"current\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"fee\",\"type\":\"uint256\"},{\"internalType\":\"uint128\",\"name\":\"sold\",\"type\":\"uint128\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"object\",\"type\":\"uint64\"},{\"internalType\":\"uint8\",\"name\":\"shard\",\"type\":\"uint8\"}],\"name\":\"exclude\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"object\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"epochs\",\"type\":\"uint32\"},{\"internalType\":\"uint256\",\"name\":\"maxCost\",\"type\":\"uint256\"}],\"name\":\"extend\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"futureFees\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"object\",\"type\":\"uint64\"}],\"name\":\"held\",\"outputs\":[{\"internalType\":\"ShardSet\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"objectCount\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"},{\"internalType\":\"uint104\",\"name\":\"key\",\"type\":\"uint104\"}],\"name\":\"obligated\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"}],\"name\":\"openEpoch\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"owed\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"price\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"size\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"contentRoot\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"epochs\",\"type\":\"uint32\"},{\"internalType\":\"uint256\",\"name\":\"maxCost\",\"type\":\"uint256\"}],\"name\":\"register\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"object\",\"type\":\"uint64\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"size\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"epochs\",\"type\":\"uint32\"}],\"name\":\"registrationCost\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"cost\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"reserved\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"sold\",\"outputs\":[{\"internalType\":\"uint128\",\"name\":\"\",\"type\":\"uint128\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"}],\"name\":\"soldIn\",\"outputs\":[{\"internalType\":\"uint128\",\"name\":\"sold\",\"type\":\"uint128\"},{\"internalType\":\"uint256\",\"name\":\"fee\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"usedNow\",\"outputs\":[{\"internalType\":\"uint128\",\"name\":\"\",\"type\":\"uint128\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"writePrice\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"object\",\"type\":\"uint64\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"blobId\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"commitmentRoot\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"ShardSet\",\"name\":\"held\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"signers\",\"type\":\"uint256\"}],\"name\":\"BlobCertified\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"object\",\"type\":\"uint64\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"payer\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"end\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"rate\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"cost\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"futureFees\",\"type\":\"uint256\"}],\"name\":\"BlobExtended\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"object\",\"type\":\"uint64\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"blobId\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"size\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"contentRoot\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"end\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint128\",\"name\":\"billedWeight\",\"type\":\"uint128\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"rate\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"cost\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"reserved\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"futureFees\",\"type\":\"uint256\"}],\"name\":\"BlobRegistered\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"fee\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint128\",\"name\":\"sold\",\"type\":\"uint128\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"futureFees\",\"type\":\"uint256\"}],\"name\":\"EpochClosed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"fee\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint128\",\"name\":\"sold\",\"type\":\"uint128\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"price\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"writePrice\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint128\",\"name\":\"capacity\",\"type\":\"uint128\"}],\"name\":\"EpochOpened\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"object\",\"type\":\"uint64\"},{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"effective\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"ShardSet\",\"name\":\"held\",\"type\":\"uint256\"}],\"name\":\"HeldChanged\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"object\",\"type\":\"uint64\"}],\"name\":\"AlreadyCertified\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"internalType\":\"uint256\",\"name\":\"wanted\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"available\",\"type\":\"uint256\"}],\"name\":\"CapacityExceeded\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"cost\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"maximum\",\"type\":\"uint256\"}],\"name\":\"CostTooHigh\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"expected\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"actual\",\"type\":\"uint32\"}],\"name\":\"EpochChanged\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidCertificate\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidCommitmentRoot\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"epochs\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"minimum\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"maximum\",\"type\":\"uint256\"}],\"name\":\"InvalidEpochs\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotPeer\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"object\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"end\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"needed\",\"type\":\"uint32\"}],\"name\":\"ObjectExpired\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"shards\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"quorum\",\"type\":\"uint256\"}],\"name\":\"QuorumMissed\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"SalesPaused\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"size\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"maximum\",\"type\":\"uint256\"}],\"name\":\"SizeTooLarge\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"object\",\"type\":\"uint64\"}],\"name\":\"UnknownObject\",\"type\":\"error\"}]",
	ID:  "e0fd9222c9b1d0c1dca61331b623d917e3",
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
// Solidity: function closeEpoch() returns(uint256 fee, uint64 price, uint128 sold)
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
// Solidity: function closeEpoch() returns(uint256 fee, uint64 price, uint128 sold)
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
// Solidity: function closeEpoch() returns(uint256 fee, uint64 price, uint128 sold)
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
// Solidity: function current() view returns(uint256 fee, uint128 sold)
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
// Solidity: function current() view returns(uint256 fee, uint128 sold)
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
// Solidity: function current() view returns(uint256 fee, uint128 sold)
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
// the contract method with ID 0x6fde0330.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function openEpoch(uint32 epoch) returns()
func (blobRegistry *BlobRegistry) PackOpenEpoch(epoch uint32) []byte {
	enc, err := blobRegistry.abi.Pack("openEpoch", epoch)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOpenEpoch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6fde0330.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function openEpoch(uint32 epoch) returns()
func (blobRegistry *BlobRegistry) TryPackOpenEpoch(epoch uint32) ([]byte, error) {
	return blobRegistry.abi.Pack("openEpoch", epoch)
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

// PackRegister is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd9f61cd8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function register(uint64 size, bytes32 contentRoot, uint32 epochs, uint256 maxCost) returns(uint64 object)
func (blobRegistry *BlobRegistry) PackRegister(size uint64, contentRoot [32]byte, epochs uint32, maxCost *big.Int) []byte {
	enc, err := blobRegistry.abi.Pack("register", size, contentRoot, epochs, maxCost)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRegister is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd9f61cd8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function register(uint64 size, bytes32 contentRoot, uint32 epochs, uint256 maxCost) returns(uint64 object)
func (blobRegistry *BlobRegistry) TryPackRegister(size uint64, contentRoot [32]byte, epochs uint32, maxCost *big.Int) ([]byte, error) {
	return blobRegistry.abi.Pack("register", size, contentRoot, epochs, maxCost)
}

// UnpackRegister is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd9f61cd8.
//
// Solidity: function register(uint64 size, bytes32 contentRoot, uint32 epochs, uint256 maxCost) returns(uint64 object)
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
// Solidity: function soldIn(uint32 epoch) view returns(uint128 sold, uint256 fee)
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
// Solidity: function soldIn(uint32 epoch) view returns(uint128 sold, uint256 fee)
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
// Solidity: function soldIn(uint32 epoch) view returns(uint128 sold, uint256 fee)
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
// Solidity: event BlobRegistered(uint64 indexed object, bytes32 indexed blobId, address indexed owner, uint64 size, bytes32 contentRoot, uint32 epoch, uint32 end, uint128 billedWeight, uint64 rate, uint256 cost, uint256 reserved, uint256 futureFees)
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

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (blobRegistry *BlobRegistry) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], blobRegistry.abi.Errors["AlreadyCertified"].ID.Bytes()[:4]) {
		return blobRegistry.UnpackAlreadyCertifiedError(raw[4:])
	}
	if bytes.Equal(raw[:4], blobRegistry.abi.Errors["CapacityExceeded"].ID.Bytes()[:4]) {
		return blobRegistry.UnpackCapacityExceededError(raw[4:])
	}
	if bytes.Equal(raw[:4], blobRegistry.abi.Errors["CostTooHigh"].ID.Bytes()[:4]) {
		return blobRegistry.UnpackCostTooHighError(raw[4:])
	}
	if bytes.Equal(raw[:4], blobRegistry.abi.Errors["EpochChanged"].ID.Bytes()[:4]) {
		return blobRegistry.UnpackEpochChangedError(raw[4:])
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
	if bytes.Equal(raw[:4], blobRegistry.abi.Errors["NotPeer"].ID.Bytes()[:4]) {
		return blobRegistry.UnpackNotPeerError(raw[4:])
	}
	if bytes.Equal(raw[:4], blobRegistry.abi.Errors["ObjectExpired"].ID.Bytes()[:4]) {
		return blobRegistry.UnpackObjectExpiredError(raw[4:])
	}
	if bytes.Equal(raw[:4], blobRegistry.abi.Errors["QuorumMissed"].ID.Bytes()[:4]) {
		return blobRegistry.UnpackQuorumMissedError(raw[4:])
	}
	if bytes.Equal(raw[:4], blobRegistry.abi.Errors["SalesPaused"].ID.Bytes()[:4]) {
		return blobRegistry.UnpackSalesPausedError(raw[4:])
	}
	if bytes.Equal(raw[:4], blobRegistry.abi.Errors["SizeTooLarge"].ID.Bytes()[:4]) {
		return blobRegistry.UnpackSizeTooLargeError(raw[4:])
	}
	if bytes.Equal(raw[:4], blobRegistry.abi.Errors["UnknownObject"].ID.Bytes()[:4]) {
		return blobRegistry.UnpackUnknownObjectError(raw[4:])
	}
	return nil, errors.New("Unknown error")
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

// CommitteeMetaData contains all meta data concerning the Committee contract.
var CommitteeMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"uint256[]\",\"name\":\"weights\",\"type\":\"uint256[]\"},{\"internalType\":\"uint256\",\"name\":\"shards\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"cap\",\"type\":\"uint256\"}],\"name\":\"apportion\",\"outputs\":[{\"internalType\":\"uint8[]\",\"name\":\"seats\",\"type\":\"uint8[]\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32[]\",\"name\":\"owners\",\"type\":\"uint32[]\"},{\"internalType\":\"uint32[]\",\"name\":\"members\",\"type\":\"uint32[]\"},{\"internalType\":\"uint8[]\",\"name\":\"seats\",\"type\":\"uint8[]\"}],\"name\":\"assign\",\"outputs\":[{\"internalType\":\"uint32[]\",\"name\":\"next\",\"type\":\"uint32[]\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"shards\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"candidates\",\"type\":\"uint256\"}],\"name\":\"seatCap\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"pure\",\"type\":\"function\"}]",
	ID:  "97158d42c9eabfeb4ef3115e633edfe63b",
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

// FraudProofsMetaData contains all meta data concerning the FraudProofs contract.
var FraudProofsMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"digest\",\"type\":\"bytes32\"}],\"name\":\"commitFraud\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"digest\",\"type\":\"bytes32\"}],\"name\":\"committedAt\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"},{\"components\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"x_a\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"x_b\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"y_a\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"y_b\",\"type\":\"bytes32\"}],\"internalType\":\"structBLS.G1Point\",\"name\":\"commitment\",\"type\":\"tuple\"},{\"internalType\":\"uint128\",\"name\":\"weight\",\"type\":\"uint128\"},{\"internalType\":\"uint32\",\"name\":\"leaves\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"traceRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"exclusions\",\"type\":\"bytes\"}],\"internalType\":\"structIAvailabilityProofs.ClaimBody\",\"name\":\"body\",\"type\":\"tuple\"},{\"internalType\":\"enumIFraudProofs.Kind\",\"name\":\"kind\",\"type\":\"uint8\"},{\"components\":[{\"internalType\":\"uint32\",\"name\":\"index\",\"type\":\"uint32\"},{\"components\":[{\"internalType\":\"uint104\",\"name\":\"key\",\"type\":\"uint104\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"x_a\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"x_b\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"y_a\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"y_b\",\"type\":\"bytes32\"}],\"internalType\":\"structBLS.G1Point\",\"name\":\"sum\",\"type\":\"tuple\"},{\"internalType\":\"uint128\",\"name\":\"weight\",\"type\":\"uint128\"}],\"internalType\":\"structIFraudProofs.Leaf\",\"name\":\"previous\",\"type\":\"tuple\"},{\"internalType\":\"bytes32[]\",\"name\":\"previousPath\",\"type\":\"bytes32[]\"},{\"components\":[{\"internalType\":\"uint104\",\"name\":\"key\",\"type\":\"uint104\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"x_a\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"x_b\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"y_a\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"y_b\",\"type\":\"bytes32\"}],\"internalType\":\"structBLS.G1Point\",\"name\":\"sum\",\"type\":\"tuple\"},{\"internalType\":\"uint128\",\"name\":\"weight\",\"type\":\"uint128\"}],\"internalType\":\"structIFraudProofs.Leaf\",\"name\":\"current\",\"type\":\"tuple\"},{\"internalType\":\"bytes32[]\",\"name\":\"currentPath\",\"type\":\"bytes32[]\"}],\"internalType\":\"structIFraudProofs.Step\",\"name\":\"step\",\"type\":\"tuple\"},{\"components\":[{\"components\":[{\"internalType\":\"uint104\",\"name\":\"key\",\"type\":\"uint104\"},{\"internalType\":\"bytes\",\"name\":\"points\",\"type\":\"bytes\"},{\"internalType\":\"bytes32[]\",\"name\":\"path\",\"type\":\"bytes32[]\"}],\"internalType\":\"structIFraudProofs.Group\",\"name\":\"group\",\"type\":\"tuple\"},{\"internalType\":\"uint32\",\"name\":\"position\",\"type\":\"uint32\"}],\"internalType\":\"structIFraudProofs.Witness\",\"name\":\"witness\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"}],\"name\":\"proveFraud\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"digest\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"by\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"block_\",\"type\":\"uint64\"}],\"name\":\"FraudCommitted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"},{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"prover\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"enumIFraudProofs.Kind\",\"name\":\"kind\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"index\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint104\",\"name\":\"key\",\"type\":\"uint104\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"beneficiary\",\"type\":\"address\"}],\"name\":\"FraudProven\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"block_\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"last\",\"type\":\"uint256\"}],\"name\":\"ChallengeClosed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"leaves\",\"type\":\"uint256\"}],\"name\":\"IndexOutOfRange\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"}],\"name\":\"NoLiveClaim\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"left\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"needed\",\"type\":\"uint256\"}],\"name\":\"NotEnoughGas\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"enumIFraudProofs.Kind\",\"name\":\"kind\",\"type\":\"uint8\"}],\"name\":\"NotFraud\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"precompile\",\"type\":\"address\"}],\"name\":\"PrecompileFailed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"digest\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"stored\",\"type\":\"bytes32\"}],\"name\":\"WrongClaim\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint104\",\"name\":\"key\",\"type\":\"uint104\"}],\"name\":\"WrongGroup\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"WrongPath\",\"type\":\"error\"}]",
	ID:  "66acaca13ced9900185473a11828f2749e",
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

// StakingMetaData contains all meta data concerning the Staking contract.
var StakingMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[],\"name\":\"advance\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"beginSettle\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"}],\"name\":\"blsKey\",\"outputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"x_a\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"x_b\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"y_a\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"y_b\",\"type\":\"bytes32\"}],\"internalType\":\"structBLS.G1Point\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"burnPending\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"position\",\"type\":\"uint256\"}],\"name\":\"burnVoid\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"position\",\"type\":\"uint256\"}],\"name\":\"cancelWithdraw\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"}],\"name\":\"candidateWeight\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"candidates\",\"outputs\":[{\"internalType\":\"uint32[]\",\"name\":\"\",\"type\":\"uint32[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"claimCredit\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"position\",\"type\":\"uint256\"}],\"name\":\"claimWithdraw\",\"outputs\":[{\"internalType\":\"uint128\",\"name\":\"amount\",\"type\":\"uint128\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"claimable\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"committee\",\"outputs\":[{\"internalType\":\"uint32[]\",\"name\":\"members\",\"type\":\"uint32[]\"},{\"internalType\":\"uint8[]\",\"name\":\"seats\",\"type\":\"uint8[]\"},{\"internalType\":\"ShardSet[]\",\"name\":\"held\",\"type\":\"uint256[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"},{\"internalType\":\"uint128\",\"name\":\"amount\",\"type\":\"uint128\"}],\"name\":\"depositBond\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"},{\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"endpoint\",\"type\":\"string\"}],\"name\":\"describeNode\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"donate\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"effectiveEpochs\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"activation\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"exit\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"epoch\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"epochInfo\",\"outputs\":[{\"components\":[{\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"internalType\":\"enumIStaking.Phase\",\"name\":\"phase\",\"type\":\"uint8\"},{\"internalType\":\"uint64\",\"name\":\"startTime\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"startBlock\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"tag\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"members\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"settled\",\"type\":\"uint32\"}],\"internalType\":\"structIStaking.EpochInfo\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"epochPot\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"epochStart\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"startBlock\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"epochTag\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"tag\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"}],\"name\":\"exitPot\",\"outputs\":[{\"internalType\":\"uint128\",\"name\":\"\",\"type\":\"uint128\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"fundReserve\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"nextCommittee\",\"outputs\":[{\"internalType\":\"uint32[]\",\"name\":\"members\",\"type\":\"uint32[]\"},{\"internalType\":\"uint8[]\",\"name\":\"seats\",\"type\":\"uint8[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"}],\"name\":\"node\",\"outputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"governance\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"payout\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"hotKey\",\"type\":\"address\"},{\"internalType\":\"uint16\",\"name\":\"commissionBps\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"nextCommissionBps\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"nextCommissionFrom\",\"type\":\"uint32\"},{\"internalType\":\"uint8\",\"name\":\"missCount\",\"type\":\"uint8\"},{\"internalType\":\"bool\",\"name\":\"jailed\",\"type\":\"bool\"},{\"internalType\":\"uint32\",\"name\":\"jailedUntil\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"unjailFrom\",\"type\":\"uint32\"},{\"internalType\":\"bool\",\"name\":\"leaving\",\"type\":\"bool\"},{\"internalType\":\"bool\",\"name\":\"candidate\",\"type\":\"bool\"}],\"internalType\":\"structIStaking.Node\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"nodeCount\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"owed\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"pendingBurn\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"}],\"name\":\"pool\",\"outputs\":[{\"components\":[{\"internalType\":\"uint128\",\"name\":\"stake\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"shares\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"bond\",\"type\":\"uint128\"},{\"internalType\":\"uint128[2]\",\"name\":\"stakeEntering\",\"type\":\"uint128[2]\"},{\"internalType\":\"uint128[2]\",\"name\":\"sharesLeaving\",\"type\":\"uint128[2]\"},{\"internalType\":\"uint128[2]\",\"name\":\"bondEntering\",\"type\":\"uint128[2]\"},{\"internalType\":\"uint128[2]\",\"name\":\"bondLeaving\",\"type\":\"uint128[2]\"},{\"internalType\":\"uint32\",\"name\":\"synced\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"lastWipe\",\"type\":\"uint32\"}],\"internalType\":\"structIStaking.Pool\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"}],\"name\":\"position\",\"outputs\":[{\"components\":[{\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"activation\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"exit\",\"type\":\"uint32\"},{\"internalType\":\"uint128\",\"name\":\"amount\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"shares\",\"type\":\"uint128\"},{\"internalType\":\"uint32\",\"name\":\"version\",\"type\":\"uint32\"}],\"internalType\":\"structIStaking.Position\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"}],\"name\":\"positionValue\",\"outputs\":[{\"internalType\":\"uint128\",\"name\":\"\",\"type\":\"uint128\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"}],\"name\":\"prover\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"hotKey\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"seats\",\"type\":\"uint256\"},{\"internalType\":\"bool\",\"name\":\"eligible\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"}],\"name\":\"rate\",\"outputs\":[{\"components\":[{\"internalType\":\"uint128\",\"name\":\"stake\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"shares\",\"type\":\"uint128\"}],\"internalType\":\"structIStaking.Rate\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"hotKey\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"payout\",\"type\":\"address\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"x_a\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"x_b\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"y_a\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"y_b\",\"type\":\"bytes32\"}],\"internalType\":\"structBLS.G1Point\",\"name\":\"blsKey\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"x_c0_a\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"x_c0_b\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"x_c1_a\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"x_c1_b\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"y_c0_a\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"y_c0_b\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"y_c1_a\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"y_c1_b\",\"type\":\"bytes32\"}],\"internalType\":\"structBLS.G2Point\",\"name\":\"possession\",\"type\":\"tuple\"},{\"internalType\":\"uint16\",\"name\":\"commissionBps\",\"type\":\"uint16\"},{\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"endpoint\",\"type\":\"string\"}],\"internalType\":\"structIStaking.Registration\",\"name\":\"registration\",\"type\":\"tuple\"}],\"name\":\"registerNode\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"},{\"internalType\":\"uint128\",\"name\":\"amount\",\"type\":\"uint128\"}],\"name\":\"requestBondExit\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"position\",\"type\":\"uint256\"},{\"internalType\":\"uint128\",\"name\":\"shares\",\"type\":\"uint128\"}],\"name\":\"requestWithdraw\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"remainder\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"reserve\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"salesOpen\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"selectCommittee\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"bps\",\"type\":\"uint16\"}],\"name\":\"setCommission\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"},{\"internalType\":\"bool\",\"name\":\"leaving\",\"type\":\"bool\"}],\"name\":\"setLeaving\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"},{\"internalType\":\"address\",\"name\":\"governance\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"hotKey\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"payout\",\"type\":\"address\"}],\"name\":\"setNodeKeys\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"max\",\"type\":\"uint256\"}],\"name\":\"settle\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"}],\"name\":\"shard\",\"outputs\":[{\"components\":[{\"internalType\":\"uint32\",\"name\":\"owner\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"since\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"activeFrom\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"next\",\"type\":\"uint32\"}],\"internalType\":\"structIStaking.Shard\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"shards\",\"outputs\":[{\"components\":[{\"internalType\":\"uint32\",\"name\":\"owner\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"since\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"activeFrom\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"next\",\"type\":\"uint32\"}],\"internalType\":\"structIStaking.Shard[]\",\"name\":\"\",\"type\":\"tuple[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"signers\",\"type\":\"uint256\"}],\"name\":\"signers\",\"outputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"x_a\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"x_b\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"y_a\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"y_b\",\"type\":\"bytes32\"}],\"internalType\":\"structBLS.G1Point\",\"name\":\"key\",\"type\":\"tuple\"},{\"internalType\":\"ShardSet\",\"name\":\"held\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"},{\"internalType\":\"uint128\",\"name\":\"amount\",\"type\":\"uint128\"}],\"name\":\"stake\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"position\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"loser\",\"type\":\"uint32\"}],\"name\":\"tryJoin\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"}],\"name\":\"unjail\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"activation\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint128\",\"name\":\"amount\",\"type\":\"uint128\"},{\"indexed\":false,\"internalType\":\"uint128\",\"name\":\"entering\",\"type\":\"uint128\"}],\"name\":\"BondDeposited\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"},{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"exit\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint128\",\"name\":\"amount\",\"type\":\"uint128\"},{\"indexed\":false,\"internalType\":\"uint128\",\"name\":\"leaving\",\"type\":\"uint128\"}],\"name\":\"BondExitRequested\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Burned\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"},{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"replaced\",\"type\":\"uint32\"}],\"name\":\"CandidateJoined\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"}],\"name\":\"CandidateLeft\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint16\",\"name\":\"bps\",\"type\":\"uint16\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"fromEpoch\",\"type\":\"uint32\"}],\"name\":\"CommissionAnnounced\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint32[]\",\"name\":\"members\",\"type\":\"uint32[]\"},{\"indexed\":false,\"internalType\":\"uint8[]\",\"name\":\"seats\",\"type\":\"uint8[]\"},{\"indexed\":false,\"internalType\":\"uint32[]\",\"name\":\"owners\",\"type\":\"uint32[]\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"x_a\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"x_b\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"y_a\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"y_b\",\"type\":\"bytes32\"}],\"indexed\":false,\"internalType\":\"structBLS.G1Point\",\"name\":\"key\",\"type\":\"tuple\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"repeated\",\"type\":\"bool\"}],\"name\":\"CommitteeSelected\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"CreditClaimed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"claimable\",\"type\":\"uint256\"}],\"name\":\"Credited\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"startTime\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"startBlock\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"tag\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"returned\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"reserve\",\"type\":\"uint256\"}],\"name\":\"EpochAdvanced\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"endpoint\",\"type\":\"string\"}],\"name\":\"NodeDescribed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"governance\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"hotKey\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"payout\",\"type\":\"address\"}],\"name\":\"NodeKeysChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"leaving\",\"type\":\"bool\"}],\"name\":\"NodeLeaving\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"governance\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"hotKey\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"payout\",\"type\":\"address\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"x_a\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"x_b\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"y_a\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"y_b\",\"type\":\"bytes32\"}],\"indexed\":false,\"internalType\":\"structBLS.G1Point\",\"name\":\"blsKey\",\"type\":\"tuple\"},{\"indexed\":false,\"internalType\":\"uint16\",\"name\":\"commissionBps\",\"type\":\"uint16\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"endpoint\",\"type\":\"string\"}],\"name\":\"NodeRegistered\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"},{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"components\":[{\"internalType\":\"enumIStaking.Outcome\",\"name\":\"outcome\",\"type\":\"uint8\"},{\"internalType\":\"uint128\",\"name\":\"weight\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"reward\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"commission\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"bondReward\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"bondSlash\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"stakeSlash\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"bounty\",\"type\":\"uint128\"},{\"internalType\":\"address\",\"name\":\"beneficiary\",\"type\":\"address\"},{\"internalType\":\"uint128\",\"name\":\"exited\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"bondExited\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"stake\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"shares\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"rateStake\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"rateShares\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"bond\",\"type\":\"uint128\"},{\"internalType\":\"uint8\",\"name\":\"missCount\",\"type\":\"uint8\"},{\"internalType\":\"bool\",\"name\":\"jailed\",\"type\":\"bool\"},{\"internalType\":\"uint32\",\"name\":\"jailedUntil\",\"type\":\"uint32\"},{\"internalType\":\"bool\",\"name\":\"wiped\",\"type\":\"bool\"}],\"indexed\":false,\"internalType\":\"structIStaking.Settlement\",\"name\":\"settlement\",\"type\":\"tuple\"}],\"name\":\"NodeSettled\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"fromEpoch\",\"type\":\"uint32\"}],\"name\":\"NodeUnjailed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"},{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint128\",\"name\":\"stake\",\"type\":\"uint128\"},{\"indexed\":false,\"internalType\":\"uint128\",\"name\":\"shares\",\"type\":\"uint128\"},{\"indexed\":false,\"internalType\":\"uint128\",\"name\":\"rateStake\",\"type\":\"uint128\"},{\"indexed\":false,\"internalType\":\"uint128\",\"name\":\"rateShares\",\"type\":\"uint128\"},{\"indexed\":false,\"internalType\":\"uint128\",\"name\":\"bond\",\"type\":\"uint128\"},{\"indexed\":false,\"internalType\":\"uint128\",\"name\":\"exited\",\"type\":\"uint128\"},{\"indexed\":false,\"internalType\":\"uint128\",\"name\":\"bondExited\",\"type\":\"uint128\"}],\"name\":\"PoolRolled\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"reserve\",\"type\":\"uint256\"}],\"name\":\"ReserveFunded\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"fee\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"payout\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"reserve\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"price\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint128\",\"name\":\"sold\",\"type\":\"uint128\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"missedSeats\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"relief\",\"type\":\"bool\"}],\"name\":\"SettlementBegun\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"position\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"activation\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint128\",\"name\":\"amount\",\"type\":\"uint128\"},{\"indexed\":false,\"internalType\":\"uint128\",\"name\":\"entering\",\"type\":\"uint128\"}],\"name\":\"Staked\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"position\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"VoidPositionBurned\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"position\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"},{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"exit\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint128\",\"name\":\"leaving\",\"type\":\"uint128\"}],\"name\":\"WithdrawCancelled\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"position\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint128\",\"name\":\"amount\",\"type\":\"uint128\"},{\"indexed\":false,\"internalType\":\"uint128\",\"name\":\"exitPot\",\"type\":\"uint128\"}],\"name\":\"WithdrawClaimed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"position\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"},{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"exit\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint128\",\"name\":\"shares\",\"type\":\"uint128\"},{\"indexed\":false,\"internalType\":\"uint128\",\"name\":\"amount\",\"type\":\"uint128\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"remainder\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint128\",\"name\":\"remainderAmount\",\"type\":\"uint128\"},{\"indexed\":false,\"internalType\":\"uint128\",\"name\":\"leaving\",\"type\":\"uint128\"}],\"name\":\"WithdrawRequested\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"}],\"name\":\"AlreadyCandidate\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"position\",\"type\":\"uint256\"},{\"internalType\":\"uint32\",\"name\":\"exit\",\"type\":\"uint32\"}],\"name\":\"AlreadyExiting\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"bond\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"minimum\",\"type\":\"uint256\"}],\"name\":\"BondTooLow\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"block_\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"notBefore\",\"type\":\"uint256\"}],\"name\":\"ClaimsOpen\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"bps\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"maximum\",\"type\":\"uint256\"}],\"name\":\"CommissionRise\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"bps\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"maximum\",\"type\":\"uint256\"}],\"name\":\"CommissionTooHigh\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"loser\",\"type\":\"uint32\"}],\"name\":\"CommitteeFull\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"position\",\"type\":\"uint256\"},{\"internalType\":\"uint32\",\"name\":\"exit\",\"type\":\"uint32\"}],\"name\":\"ExitFixed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"hotKey\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"}],\"name\":\"HotKeyTaken\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidBlsKey\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"field\",\"type\":\"string\"}],\"name\":\"InvalidParameters\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidPossession\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"length\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"maximum\",\"type\":\"uint256\"}],\"name\":\"InvalidText\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"}],\"name\":\"NodeIsLeaving\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"until\",\"type\":\"uint32\"}],\"name\":\"NodeJailed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"}],\"name\":\"NodeNotJailed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"position\",\"type\":\"uint256\"},{\"internalType\":\"uint32\",\"name\":\"activation\",\"type\":\"uint32\"}],\"name\":\"NotActive\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"}],\"name\":\"NotCandidate\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"position\",\"type\":\"uint256\"},{\"internalType\":\"uint32\",\"name\":\"exit\",\"type\":\"uint32\"}],\"name\":\"NotClaimable\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"position\",\"type\":\"uint256\"}],\"name\":\"NotExiting\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"},{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotGovernance\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotPeer\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"position\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotPositionOwner\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"settled\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"members\",\"type\":\"uint256\"}],\"name\":\"NotSettled\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"NothingToClaim\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"}],\"name\":\"PoolExhausted\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"position\",\"type\":\"uint256\"}],\"name\":\"PositionVoid\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"remainder\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"minimum\",\"type\":\"uint256\"}],\"name\":\"RemainderTooLow\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"minimum\",\"type\":\"uint256\"}],\"name\":\"StakeTooLow\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"now_\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"notBefore\",\"type\":\"uint256\"}],\"name\":\"TooEarly\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"}],\"name\":\"UnknownNode\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"position\",\"type\":\"uint256\"}],\"name\":\"UnknownPosition\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"enumIStaking.Phase\",\"name\":\"phase\",\"type\":\"uint8\"}],\"name\":\"WrongPhase\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ZeroAddress\",\"type\":\"error\"}]",
	ID:  "313022a15e69f358095f7139e3b0d482ec",
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
// Solidity: function burnVoid(uint256 position) returns()
func (staking *Staking) PackBurnVoid(position *big.Int) []byte {
	enc, err := staking.abi.Pack("burnVoid", position)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBurnVoid is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x878e8e13.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function burnVoid(uint256 position) returns()
func (staking *Staking) TryPackBurnVoid(position *big.Int) ([]byte, error) {
	return staking.abi.Pack("burnVoid", position)
}

// PackCancelWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9f01f7ba.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function cancelWithdraw(uint256 position) returns()
func (staking *Staking) PackCancelWithdraw(position *big.Int) []byte {
	enc, err := staking.abi.Pack("cancelWithdraw", position)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCancelWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9f01f7ba.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function cancelWithdraw(uint256 position) returns()
func (staking *Staking) TryPackCancelWithdraw(position *big.Int) ([]byte, error) {
	return staking.abi.Pack("cancelWithdraw", position)
}

// PackCandidateWeight is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2241094e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function candidateWeight(uint32 node) view returns(uint256)
func (staking *Staking) PackCandidateWeight(node uint32) []byte {
	enc, err := staking.abi.Pack("candidateWeight", node)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCandidateWeight is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2241094e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function candidateWeight(uint32 node) view returns(uint256)
func (staking *Staking) TryPackCandidateWeight(node uint32) ([]byte, error) {
	return staking.abi.Pack("candidateWeight", node)
}

// UnpackCandidateWeight is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2241094e.
//
// Solidity: function candidateWeight(uint32 node) view returns(uint256)
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
// Solidity: function claimWithdraw(uint256 position) returns(uint128 amount)
func (staking *Staking) PackClaimWithdraw(position *big.Int) []byte {
	enc, err := staking.abi.Pack("claimWithdraw", position)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClaimWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb13acedd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function claimWithdraw(uint256 position) returns(uint128 amount)
func (staking *Staking) TryPackClaimWithdraw(position *big.Int) ([]byte, error) {
	return staking.abi.Pack("claimWithdraw", position)
}

// UnpackClaimWithdraw is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb13acedd.
//
// Solidity: function claimWithdraw(uint256 position) returns(uint128 amount)
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
// Solidity: function depositBond(uint32 node, uint128 amount) returns()
func (staking *Staking) PackDepositBond(node uint32, amount *big.Int) []byte {
	enc, err := staking.abi.Pack("depositBond", node, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDepositBond is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa5197b3f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function depositBond(uint32 node, uint128 amount) returns()
func (staking *Staking) TryPackDepositBond(node uint32, amount *big.Int) ([]byte, error) {
	return staking.abi.Pack("depositBond", node, amount)
}

// PackDescribeNode is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc8df9457.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function describeNode(uint32 node, string name, string endpoint) returns()
func (staking *Staking) PackDescribeNode(node uint32, name string, endpoint string) []byte {
	enc, err := staking.abi.Pack("describeNode", node, name, endpoint)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDescribeNode is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc8df9457.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function describeNode(uint32 node, string name, string endpoint) returns()
func (staking *Staking) TryPackDescribeNode(node uint32, name string, endpoint string) ([]byte, error) {
	return staking.abi.Pack("describeNode", node, name, endpoint)
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
// Solidity: function epochStart() view returns(uint32 epoch, uint64 startBlock)
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
// Solidity: function epochStart() view returns(uint32 epoch, uint64 startBlock)
func (staking *Staking) TryPackEpochStart() ([]byte, error) {
	return staking.abi.Pack("epochStart")
}

// EpochStartOutput serves as a container for the return parameters of contract
// method EpochStart.
type EpochStartOutput struct {
	Epoch      uint32
	StartBlock uint64
}

// UnpackEpochStart is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x15e5a1e5.
//
// Solidity: function epochStart() view returns(uint32 epoch, uint64 startBlock)
func (staking *Staking) UnpackEpochStart(data []byte) (EpochStartOutput, error) {
	out, err := staking.abi.Unpack("epochStart", data)
	outstruct := new(EpochStartOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Epoch = *abi.ConvertType(out[0], new(uint32)).(*uint32)
	outstruct.StartBlock = *abi.ConvertType(out[1], new(uint64)).(*uint64)
	return *outstruct, nil
}

// PackEpochTag is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9363c14f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function epochTag() view returns(uint32 epoch, bytes32 tag)
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
// Solidity: function epochTag() view returns(uint32 epoch, bytes32 tag)
func (staking *Staking) TryPackEpochTag() ([]byte, error) {
	return staking.abi.Pack("epochTag")
}

// EpochTagOutput serves as a container for the return parameters of contract
// method EpochTag.
type EpochTagOutput struct {
	Epoch uint32
	Tag   [32]byte
}

// UnpackEpochTag is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9363c14f.
//
// Solidity: function epochTag() view returns(uint32 epoch, bytes32 tag)
func (staking *Staking) UnpackEpochTag(data []byte) (EpochTagOutput, error) {
	out, err := staking.abi.Unpack("epochTag", data)
	outstruct := new(EpochTagOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Epoch = *abi.ConvertType(out[0], new(uint32)).(*uint32)
	outstruct.Tag = *abi.ConvertType(out[1], new([32]byte)).(*[32]byte)
	return *outstruct, nil
}

// PackExitPot is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd96d774f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function exitPot(uint32 node, uint32 epoch) view returns(uint128)
func (staking *Staking) PackExitPot(node uint32, epoch uint32) []byte {
	enc, err := staking.abi.Pack("exitPot", node, epoch)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackExitPot is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd96d774f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function exitPot(uint32 node, uint32 epoch) view returns(uint128)
func (staking *Staking) TryPackExitPot(node uint32, epoch uint32) ([]byte, error) {
	return staking.abi.Pack("exitPot", node, epoch)
}

// UnpackExitPot is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd96d774f.
//
// Solidity: function exitPot(uint32 node, uint32 epoch) view returns(uint128)
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
// Solidity: function pool(uint32 node) view returns((uint128,uint128,uint128,uint128[2],uint128[2],uint128[2],uint128[2],uint32,uint32))
func (staking *Staking) PackPool(node uint32) []byte {
	enc, err := staking.abi.Pack("pool", node)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPool is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x53463ebf.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function pool(uint32 node) view returns((uint128,uint128,uint128,uint128[2],uint128[2],uint128[2],uint128[2],uint32,uint32))
func (staking *Staking) TryPackPool(node uint32) ([]byte, error) {
	return staking.abi.Pack("pool", node)
}

// UnpackPool is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x53463ebf.
//
// Solidity: function pool(uint32 node) view returns((uint128,uint128,uint128,uint128[2],uint128[2],uint128[2],uint128[2],uint32,uint32))
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
// Solidity: function position(uint256 id) view returns((uint32,uint32,uint32,uint128,uint128,uint32))
func (staking *Staking) PackPosition(id *big.Int) []byte {
	enc, err := staking.abi.Pack("position", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPosition is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf7a95a9e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function position(uint256 id) view returns((uint32,uint32,uint32,uint128,uint128,uint32))
func (staking *Staking) TryPackPosition(id *big.Int) ([]byte, error) {
	return staking.abi.Pack("position", id)
}

// UnpackPosition is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf7a95a9e.
//
// Solidity: function position(uint256 id) view returns((uint32,uint32,uint32,uint128,uint128,uint32))
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
// Solidity: function positionValue(uint256 id) view returns(uint128)
func (staking *Staking) PackPositionValue(id *big.Int) []byte {
	enc, err := staking.abi.Pack("positionValue", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPositionValue is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdd639b1b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function positionValue(uint256 id) view returns(uint128)
func (staking *Staking) TryPackPositionValue(id *big.Int) ([]byte, error) {
	return staking.abi.Pack("positionValue", id)
}

// UnpackPositionValue is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xdd639b1b.
//
// Solidity: function positionValue(uint256 id) view returns(uint128)
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
// Solidity: function prover(uint32 node) view returns(address hotKey, uint256 seats, bool eligible)
func (staking *Staking) PackProver(node uint32) []byte {
	enc, err := staking.abi.Pack("prover", node)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProver is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x87d655d6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function prover(uint32 node) view returns(address hotKey, uint256 seats, bool eligible)
func (staking *Staking) TryPackProver(node uint32) ([]byte, error) {
	return staking.abi.Pack("prover", node)
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
// Solidity: function prover(uint32 node) view returns(address hotKey, uint256 seats, bool eligible)
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
// Solidity: function rate(uint32 node, uint32 epoch) view returns((uint128,uint128))
func (staking *Staking) PackRate(node uint32, epoch uint32) []byte {
	enc, err := staking.abi.Pack("rate", node, epoch)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe62a3f12.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function rate(uint32 node, uint32 epoch) view returns((uint128,uint128))
func (staking *Staking) TryPackRate(node uint32, epoch uint32) ([]byte, error) {
	return staking.abi.Pack("rate", node, epoch)
}

// UnpackRate is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe62a3f12.
//
// Solidity: function rate(uint32 node, uint32 epoch) view returns((uint128,uint128))
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
// Solidity: function registerNode((address,address,(bytes32,bytes32,bytes32,bytes32),(bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32),uint16,string,string) registration) returns(uint32 node)
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
// Solidity: function registerNode((address,address,(bytes32,bytes32,bytes32,bytes32),(bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32),uint16,string,string) registration) returns(uint32 node)
func (staking *Staking) TryPackRegisterNode(registration IStakingRegistration) ([]byte, error) {
	return staking.abi.Pack("registerNode", registration)
}

// UnpackRegisterNode is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd3d49f93.
//
// Solidity: function registerNode((address,address,(bytes32,bytes32,bytes32,bytes32),(bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32),uint16,string,string) registration) returns(uint32 node)
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
// Solidity: function requestBondExit(uint32 node, uint128 amount) returns()
func (staking *Staking) PackRequestBondExit(node uint32, amount *big.Int) []byte {
	enc, err := staking.abi.Pack("requestBondExit", node, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRequestBondExit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf42c1890.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function requestBondExit(uint32 node, uint128 amount) returns()
func (staking *Staking) TryPackRequestBondExit(node uint32, amount *big.Int) ([]byte, error) {
	return staking.abi.Pack("requestBondExit", node, amount)
}

// PackRequestWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe1e9b0b3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function requestWithdraw(uint256 position, uint128 shares) returns(uint256 remainder)
func (staking *Staking) PackRequestWithdraw(position *big.Int, shares *big.Int) []byte {
	enc, err := staking.abi.Pack("requestWithdraw", position, shares)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRequestWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe1e9b0b3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function requestWithdraw(uint256 position, uint128 shares) returns(uint256 remainder)
func (staking *Staking) TryPackRequestWithdraw(position *big.Int, shares *big.Int) ([]byte, error) {
	return staking.abi.Pack("requestWithdraw", position, shares)
}

// UnpackRequestWithdraw is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe1e9b0b3.
//
// Solidity: function requestWithdraw(uint256 position, uint128 shares) returns(uint256 remainder)
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

// PackSetCommission is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x69b62cb1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setCommission(uint32 node, uint16 bps) returns()
func (staking *Staking) PackSetCommission(node uint32, bps uint16) []byte {
	enc, err := staking.abi.Pack("setCommission", node, bps)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetCommission is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x69b62cb1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setCommission(uint32 node, uint16 bps) returns()
func (staking *Staking) TryPackSetCommission(node uint32, bps uint16) ([]byte, error) {
	return staking.abi.Pack("setCommission", node, bps)
}

// PackSetLeaving is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xafcfbf4a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setLeaving(uint32 node, bool leaving) returns()
func (staking *Staking) PackSetLeaving(node uint32, leaving bool) []byte {
	enc, err := staking.abi.Pack("setLeaving", node, leaving)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetLeaving is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xafcfbf4a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setLeaving(uint32 node, bool leaving) returns()
func (staking *Staking) TryPackSetLeaving(node uint32, leaving bool) ([]byte, error) {
	return staking.abi.Pack("setLeaving", node, leaving)
}

// PackSetNodeKeys is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfed13d94.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setNodeKeys(uint32 node, address governance, address hotKey, address payout) returns()
func (staking *Staking) PackSetNodeKeys(node uint32, governance common.Address, hotKey common.Address, payout common.Address) []byte {
	enc, err := staking.abi.Pack("setNodeKeys", node, governance, hotKey, payout)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetNodeKeys is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfed13d94.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setNodeKeys(uint32 node, address governance, address hotKey, address payout) returns()
func (staking *Staking) TryPackSetNodeKeys(node uint32, governance common.Address, hotKey common.Address, payout common.Address) ([]byte, error) {
	return staking.abi.Pack("setNodeKeys", node, governance, hotKey, payout)
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
// Solidity: function shard(uint256 index) view returns((uint32,uint32,uint32,uint32))
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
// Solidity: function shard(uint256 index) view returns((uint32,uint32,uint32,uint32))
func (staking *Staking) TryPackShard(index *big.Int) ([]byte, error) {
	return staking.abi.Pack("shard", index)
}

// UnpackShard is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x595c7c0c.
//
// Solidity: function shard(uint256 index) view returns((uint32,uint32,uint32,uint32))
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
// Solidity: function shards() view returns((uint32,uint32,uint32,uint32)[])
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
// Solidity: function shards() view returns((uint32,uint32,uint32,uint32)[])
func (staking *Staking) TryPackShards() ([]byte, error) {
	return staking.abi.Pack("shards")
}

// UnpackShards is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6d53ae1e.
//
// Solidity: function shards() view returns((uint32,uint32,uint32,uint32)[])
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
// Solidity: function signers(uint256 signers) view returns((bytes32,bytes32,bytes32,bytes32) key, uint256 held)
func (staking *Staking) PackSigners(signers *big.Int) []byte {
	enc, err := staking.abi.Pack("signers", signers)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSigners is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2079fb9a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function signers(uint256 signers) view returns((bytes32,bytes32,bytes32,bytes32) key, uint256 held)
func (staking *Staking) TryPackSigners(signers *big.Int) ([]byte, error) {
	return staking.abi.Pack("signers", signers)
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
// Solidity: function signers(uint256 signers) view returns((bytes32,bytes32,bytes32,bytes32) key, uint256 held)
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
// Solidity: function stake(uint32 node, uint128 amount) returns(uint256 position)
func (staking *Staking) PackStake(node uint32, amount *big.Int) []byte {
	enc, err := staking.abi.Pack("stake", node, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackStake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0543ebba.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function stake(uint32 node, uint128 amount) returns(uint256 position)
func (staking *Staking) TryPackStake(node uint32, amount *big.Int) ([]byte, error) {
	return staking.abi.Pack("stake", node, amount)
}

// UnpackStake is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0543ebba.
//
// Solidity: function stake(uint32 node, uint128 amount) returns(uint256 position)
func (staking *Staking) UnpackStake(data []byte) (*big.Int, error) {
	out, err := staking.abi.Unpack("stake", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackTryJoin is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x82db3b19.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function tryJoin(uint32 node, uint32 loser) returns()
func (staking *Staking) PackTryJoin(node uint32, loser uint32) []byte {
	enc, err := staking.abi.Pack("tryJoin", node, loser)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTryJoin is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x82db3b19.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function tryJoin(uint32 node, uint32 loser) returns()
func (staking *Staking) TryPackTryJoin(node uint32, loser uint32) ([]byte, error) {
	return staking.abi.Pack("tryJoin", node, loser)
}

// PackUnjail is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5647a1f9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function unjail(uint32 node) returns()
func (staking *Staking) PackUnjail(node uint32) []byte {
	enc, err := staking.abi.Pack("unjail", node)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUnjail is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5647a1f9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function unjail(uint32 node) returns()
func (staking *Staking) TryPackUnjail(node uint32) ([]byte, error) {
	return staking.abi.Pack("unjail", node)
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
	if bytes.Equal(raw[:4], staking.abi.Errors["AlreadyCandidate"].ID.Bytes()[:4]) {
		return staking.UnpackAlreadyCandidateError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["AlreadyExiting"].ID.Bytes()[:4]) {
		return staking.UnpackAlreadyExitingError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["BondTooLow"].ID.Bytes()[:4]) {
		return staking.UnpackBondTooLowError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["ClaimsOpen"].ID.Bytes()[:4]) {
		return staking.UnpackClaimsOpenError(raw[4:])
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
	if bytes.Equal(raw[:4], staking.abi.Errors["PositionVoid"].ID.Bytes()[:4]) {
		return staking.UnpackPositionVoidError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["RemainderTooLow"].ID.Bytes()[:4]) {
		return staking.UnpackRemainderTooLowError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["StakeTooLow"].ID.Bytes()[:4]) {
		return staking.UnpackStakeTooLowError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["TooEarly"].ID.Bytes()[:4]) {
		return staking.UnpackTooEarlyError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["UnknownNode"].ID.Bytes()[:4]) {
		return staking.UnpackUnknownNodeError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["UnknownPosition"].ID.Bytes()[:4]) {
		return staking.UnpackUnknownPositionError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["WrongPhase"].ID.Bytes()[:4]) {
		return staking.UnpackWrongPhaseError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["ZeroAddress"].ID.Bytes()[:4]) {
		return staking.UnpackZeroAddressError(raw[4:])
	}
	return nil, errors.New("Unknown error")
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
	ABI: "[{\"inputs\":[],\"name\":\"DOMAIN_SEPARATOR\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"}],\"name\":\"allowance\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"approve\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"balanceOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"burn\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"burnFrom\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"nonces\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"deadline\",\"type\":\"uint256\"},{\"internalType\":\"uint8\",\"name\":\"v\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"r\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"s\",\"type\":\"bytes32\"}],\"name\":\"permit\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"totalSupply\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"transfer\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"transferFrom\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"Approval\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"Transfer\",\"type\":\"event\"}]",
	ID:  "042cc8a6f5e3d12c77f558df9f1c304b43",
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
