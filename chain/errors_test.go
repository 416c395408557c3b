package chain_test

import (
	"errors"
	"fmt"
	"math/big"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/walrus-evm/walrus/chain"
	"github.com/walrus-evm/walrus/chain/bindings"
)

// inherited are errors that only calls outside this package's reach can raise: the ERC-721 and permit entry points, and
// constructors of libraries.
var inherited = []string{
	"AccountBalanceOverflow", "BalanceQueryForZeroAddress", "NotOwnerNorApproved", "TokenAlreadyExists", "TokenDoesNotExist",
	"TransferFromIncorrectOwner", "TransferToNonERC721ReceiverImplementer", "TransferToZeroAddress",
	"ECDSAInvalidSignature", "ECDSAInvalidSignatureLength", "ECDSAInvalidSignatureS", "ERC20InvalidApprover",
	"ERC20InvalidReceiver", "ERC20InvalidSender", "ERC20InvalidSpender", "ERC2612ExpiredSignature", "ERC2612InvalidSigner",
	"InvalidAccountNonce", "InvalidShortString", "StringTooLong",
}

func interfaces() map[string]abi.ABI {
	return map[string]abi.ABI{
		"WAL": bindings.NewWAL().GetABI(), "Staking": bindings.NewStaking().GetABI(),
		"BlobRegistry": bindings.NewBlobRegistry().GetABI(), "AvailabilityProofs": bindings.NewAvailabilityProofs().GetABI(),
		"FraudProofs": bindings.NewFraudProofs().GetABI(),
	}
}

// TestEveryErrorIsExplained packs every error that the interfaces declare with made-up arguments and asks what a person
// would read.
func TestEveryErrorIsExplained(t *testing.T) {
	for contract, parsed := range interfaces() {
		for name, declared := range parsed.Errors {
			if slices.Contains(inherited, name) {
				continue
			}
			arguments := make([]any, len(declared.Inputs))
			for i, input := range declared.Inputs {
				arguments[i] = example(input.Type)
			}
			packed := must[[]byte](t)(declared.Inputs.Pack(arguments...))
			revert := chain.DecodeRevert(contract, slices.Concat(declared.ID[:4], packed))
			if revert.Contract != contract || revert.Name != name || revert.Args == nil {
				t.Errorf("%s.%s was decoded as %s.%s %v", contract, name, revert.Contract, revert.Name, revert.Args)
			}
			if text := revert.Error(); strings.Contains(text, "refused the call") || strings.Contains(text, "%!") {
				t.Errorf("%s.%s reads %q", contract, name, text)
			}
		}
	}
}

// example returns a value of an ABI type; numbers are 1.
func example(typ abi.Type) any {
	switch typ.T {
	case abi.UintTy:
		if typ.Size > 64 {
			return big.NewInt(1)
		}
		return reflect.ValueOf(uint64(1)).Convert(typ.GetType()).Interface()
	case abi.StringTy:
		return "field"
	default:
		return reflect.Zero(typ.GetType()).Interface()
	}
}

func TestRevertsWithoutADeclaredError(t *testing.T) {
	text := must[abi.Type](t)(abi.NewType("string", "", nil))
	reason := must[[]byte](t)(abi.Arguments{{Type: text}}.Pack("no such thing"))
	for want, data := range map[string][]byte{
		"no such thing":            slices.Concat(crypto.Keccak256([]byte("Error(string)"))[:4], reason),
		"arithmetic":               slices.Concat(crypto.Keccak256([]byte("Panic(uint256)"))[:4], common.LeftPadBytes([]byte{0x11}, 32)),
		"without a reason":         nil,
		"unknown error 0x01020304": {1, 2, 3, 4},
		"unknown error 0x0102":     {1, 2},
		"allowance":                crypto.Keccak256([]byte("TransferFromFailed()"))[:4],
	} {
		if got := chain.DecodeRevert("Staking", data).Error(); !strings.Contains(got, want) {
			t.Errorf("%x reads %q, want %q", data, got, want)
		}
	}
}

func TestIsRevertFindsWhatItIsAskedFor(t *testing.T) {
	data := slices.Concat(bindings.StakingNotPeerErrorID().Bytes()[:4], make([]byte, 32))
	err := fmt.Errorf("begin settlement: %w", chain.DecodeRevert("Staking", data))
	if _, ok := chain.IsRevert[*bindings.StakingNotPeer](err); !ok {
		t.Error("not found under the contract called")
	}
	if _, ok := chain.IsRevert[*bindings.BlobRegistryNotPeer](err); !ok {
		t.Error("not found under another contract that declares the same error")
	}
	if _, ok := chain.IsRevert[*bindings.StakingWrongPhase](err); ok {
		t.Error("found as another error")
	}
	if _, ok := chain.IsRevert[*bindings.StakingNotPeer](errors.New("no revert")); ok {
		t.Error("found in another error")
	}
}

// TestEveryEventIsDecoded makes a log of every event that the interfaces declare.
func TestEveryEventIsDecoded(t *testing.T) {
	address := func(i byte) common.Address { return common.BytesToAddress([]byte{i}) }
	d := chain.Deployment{
		WAL: address(1), Staking: address(2), Registry: address(3), Proofs: address(4),
		FraudProofs: address(5), Beacon: address(6), Committee: address(7),
	}
	addresses := map[string]common.Address{
		"WAL": d.WAL, "Staking": d.Staking, "BlobRegistry": d.Registry, "AvailabilityProofs": d.Proofs, "FraudProofs": d.FraudProofs,
	}
	for contract, parsed := range interfaces() {
		for name, declared := range parsed.Events {
			log := types.Log{Address: addresses[contract], Topics: []common.Hash{declared.ID}}
			var arguments []any
			for _, input := range declared.Inputs {
				if input.Indexed {
					log.Topics = append(log.Topics, common.Hash{})
				} else {
					arguments = append(arguments, reflect.Zero(input.Type.GetType()).Interface())
				}
			}
			for i, input := range declared.Inputs.NonIndexed() {
				if input.Type.T == abi.UintTy && input.Type.Size > 64 {
					arguments[i] = new(big.Int)
				}
				if input.Type.T == abi.TupleTy {
					arguments[i] = zeroTuple(input.Type)
				}
			}
			log.Data = must[[]byte](t)(declared.Inputs.NonIndexed().Pack(arguments...))
			event, err := chain.DecodeEvent(d, log)
			if err != nil || event.ContractEventName() != name {
				t.Errorf("%s.%s: %v, %v", contract, name, event, err)
			}
		}
	}
	if _, err := chain.DecodeEvent(d, types.Log{Address: d.WAL, Topics: []common.Hash{{1}}}); !errors.Is(err, chain.ErrUnknownEvent) {
		t.Errorf("unknown signature: %v", err)
	}
	if _, err := chain.DecodeEvent(d, types.Log{Address: address(9)}); !errors.Is(err, chain.ErrUnknownEvent) {
		t.Errorf("unknown address: %v", err)
	}
}

// zeroTuple returns a zero struct whose big integers can be packed.
func zeroTuple(typ abi.Type) any {
	v := reflect.New(typ.GetType()).Elem()
	for _, field := range v.Fields() {
		if field.Type() == reflect.TypeFor[*big.Int]() {
			field.Set(reflect.ValueOf(new(big.Int)))
		}
	}
	return v.Interface()
}

// TestEndsAreFirstEpochsAfter: the contracts' end is the first epoch that is not paid for, and no epoch that anything ends with.
func TestEndsAreFirstEpochsAfter(t *testing.T) {
	for want, args := range map[string]any{
		"object 7 lasts until epoch 12 begins, this needs it to last until epoch 41 begins: register it again": &bindings.BlobRegistryObjectExpired{
			Object: 7, End: 12, Needed: 41,
		},
		"reservation 3 lasts until epoch 5 begins, this needs it to last until epoch 6 begins": &bindings.BlobRegistryReservationExpired{
			Reservation: 3, To: 5, Needed: 6,
		},
	} {
		if got := (&chain.RevertError{Args: args}).Error(); got != want {
			t.Errorf("said %q, want %q", got, want)
		}
	}
}
