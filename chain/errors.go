package chain

import (
	"context"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/vm"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/rpc"
)

// ErrUnavailable marks a read that failed because the endpoint did not answer properly, after retries. It says nothing
// about the chain.
var ErrUnavailable = errors.New("chain endpoint unavailable")

// RevertError says why a contract refused a call. [errors.AsType] finds it, [IsRevert] finds a particular reason.
type RevertError struct {
	// Contract names the contract whose interface declares the error ("Staking", …), or is "" for a revert that
	// carries no declared error.
	Contract string

	// Name is the error's name in Solidity: one of the interfaces' errors, "Error", "Panic", "OutOfGas" or "" when
	// nothing is known.
	Name string

	// Args is the decoded error: a pointer to the bindings' type, a string for the three without one, or nil.
	Args any

	// Data is the raw revert data.
	Data []byte

	// others holds the decodings under other contracts' interfaces: selectors of equal errors are equal.
	others []any
}

// Error returns a sentence for people: what was refused and, where something can be done about it, what.
func (e *RevertError) Error() string {
	if text := explain(e.Args); text != "" {
		return text
	}
	switch {
	case e.Name == "OutOfGas":
		return fmt.Sprintf("the transaction ran out of gas: %s", e.Args)
	case e.Name == "Error" || e.Name == "Panic":
		return fmt.Sprintf("the contract refused the call: %s", e.Args)
	case e.Name == "TransferFromFailed":
		return "WAL could not be taken from the caller: check its balance and that the contract has an allowance"
	case e.Name != "":
		return fmt.Sprintf("the contract %s refused the call with %s%+v", e.Contract, e.Name, dereference(e.Args))
	case len(e.Data) > 0:
		return fmt.Sprintf("the contract refused the call with an unknown error %s", hexutil.Encode(e.Data))
	default:
		return "the contract refused the call without a reason"
	}
}

// IsRevert reports whether err is a revert with the error T, a pointer to a type of package bindings, and returns its
// arguments: IsRevert[*bindings.StakingWrongPhase](err).
func IsRevert[T any](err error) (T, bool) {
	var none T
	revert, ok := errors.AsType[*RevertError](err)
	if !ok {
		return none, false
	}
	if args, ok := revert.Args.(T); ok {
		return args, true
	}
	for _, other := range revert.others {
		if args, ok := other.(T); ok {
			return args, true
		}
	}
	return none, false
}

type errorDecoder struct {
	contract string
	abi      abi.ABI
	unpack   func([]byte) (any, error)
}

var errorDecoders = []errorDecoder{
	{nameStaking, stakingABI.GetABI(), stakingABI.UnpackError},
	{nameRegistry, registryABI.GetABI(), registryABI.UnpackError},
	{nameProofs, proofsABI.GetABI(), proofsABI.UnpackError},
	{nameFraudProofs, fraudProofsABI.GetABI(), fraudProofsABI.UnpackError},
	{nameWAL, walABI.GetABI(), walABI.UnpackError},
}

// libraryErrors are errors that libraries of the contracts raise without declaring them in any interface.
var libraryErrors = map[[4]byte]string{
	selector("TransferFromFailed()"): "TransferFromFailed",
	selector("TransferFailed()"):     "TransferFailed",
	selector("Overflow()"):           "Overflow",
}

func selector(signature string) [4]byte { return [4]byte(crypto.Keccak256([]byte(signature))) }

// DecodeRevert explains the revert data of a call to one of the network's contracts, by its name. Contracts call each
// other, so errors of all of them are tried, those of the called one first.
func DecodeRevert(called string, data []byte) *RevertError {
	e := &RevertError{Data: data}
	if reason, err := abi.UnpackRevert(data); err == nil {
		e.Name, e.Args = "Error", reason
		if len(data) >= 4 && string(data[:4]) == string(panicSelector[:]) {
			e.Name = "Panic"
		}
		return e
	}
	if len(data) < 4 {
		return e
	}
	id := [4]byte(data)
	e.Name = libraryErrors[id]
	for _, d := range errorDecoders {
		declared, err := d.abi.ErrorByID(id)
		if err != nil {
			continue
		}
		args, err := d.unpack(data)
		if err != nil {
			continue
		}
		if e.Args == nil || d.contract == called {
			if e.Args != nil {
				e.others = append(e.others, e.Args)
			}
			e.Contract, e.Name, e.Args = d.contract, declared.Name, args
		} else {
			e.others = append(e.others, args)
		}
	}
	return e
}

// panicSelector is the selector of Panic(uint256).
var panicSelector = [4]byte{0x4e, 0x48, 0x7b, 0x71}

// asRevert turns a node's answer to a call or an estimation into a [RevertError], or returns nil when it is no revert.
func asRevert(called string, err error) *RevertError {
	if _, ok := errors.AsType[*RevertError](err); err == nil || ok {
		return nil
	}
	if data, ok := ethclient.RevertErrorData(err); ok {
		return DecodeRevert(called, data)
	}
	coded, ok := errors.AsType[rpc.Error](err)
	if ok && coded.ErrorCode() == revertCode || errors.Is(err, vm.ErrExecutionReverted) {
		return DecodeRevert(called, nil)
	}
	return nil
}

// revertCode is the JSON-RPC error code that nodes give a reverted eth_call or eth_estimateGas.
const revertCode = 3

// transient reports whether asking again may help: the endpoint, not the chain, is the reason.
func transient(ctx context.Context, err error) bool {
	if err == nil || ctx.Err() != nil {
		return false
	}
	if status, ok := errors.AsType[rpc.HTTPError](err); ok {
		return status.StatusCode == 429 || status.StatusCode >= 500
	}
	if coded, ok := errors.AsType[rpc.Error](err); ok {
		return transientCode(coded.ErrorCode()) || transientText(coded.Error())
	}
	if isAnswer(err) {
		return false
	}
	return true // connection refused, reset, timeout, truncated answer …
}

// transientCode knows the codes for rate limits and lacking resources (EIP-1474) and for time-outs (go-ethereum).
func transientCode(code int) bool { return code == -32005 || code == -32002 }

// contractName names the contract at an address for people.
func contractName(d Deployment, address common.Address) string {
	if name := d.Contract(address); name != "" {
		return name
	}
	return address.Hex()
}
