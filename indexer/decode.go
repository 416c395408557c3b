package indexer

import (
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"math/big"
	"reflect"
	"strings"
	"unicode"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/rlp"

	"github.com/walrus-evm/walrus/chain"
	"github.com/walrus-evm/walrus/indexer/postgres"
)

// TokenTransfer is the ERC-721 event Transfer of the contracts that are token collections: Staking (positions) and
// BlobRegistry (objects). Their interfaces leave it to the standard.
type TokenTransfer struct {
	From common.Address
	To   common.Address
	ID   *big.Int
}

// ContractEventName implements [chain.Event].
func (TokenTransfer) ContractEventName() string { return "Transfer" }

// TokenApproval is one of the ERC-721 events Approval and ApprovalForAll, which the mirror keeps but does not follow.
type TokenApproval struct{ name string }

// ContractEventName implements [chain.Event].
func (e TokenApproval) ContractEventName() string { return e.name }

// Signatures of the events of ERC-721.
var (
	transferID       = crypto.Keccak256Hash([]byte("Transfer(address,address,uint256)"))
	approvalID       = crypto.Keccak256Hash([]byte("Approval(address,address,uint256)"))
	approvalForAllID = crypto.Keccak256Hash([]byte("ApprovalForAll(address,address,bool)"))
)

// decode turns a log into an event with everything the table of events holds.
func decode(d chain.Deployment, log types.Log) (postgres.Event, error) {
	decoded, err := decodeToken(d, log)
	if decoded == nil && err == nil {
		decoded, err = chain.DecodeEvent(d, log)
	}
	if err != nil {
		return postgres.Event{}, err
	}
	arguments, err := encodeArguments(decoded)
	if err != nil {
		return postgres.Event{}, err
	}
	digest, err := logDigest(&log)
	if err != nil {
		return postgres.Event{}, err
	}
	return postgres.Event{
		Decoded: decoded, Index: log.Index, Address: log.Address, TxHash: log.TxHash,
		Kind: d.Contract(log.Address) + "." + decoded.ContractEventName(), Arguments: arguments, Digest: digest,
	}, nil
}

// decodeToken decodes the events of ERC-721; nil for others.
func decodeToken(d chain.Deployment, log types.Log) (chain.Event, error) {
	if log.Address != d.Staking && log.Address != d.Registry || len(log.Topics) == 0 {
		return nil, nil
	}
	switch log.Topics[0] {
	case transferID:
		if len(log.Topics) != 4 {
			return nil, fmt.Errorf("%w: a token's Transfer with %d topics", chain.ErrUnknownEvent, len(log.Topics))
		}
		return &TokenTransfer{
			From: common.BytesToAddress(log.Topics[1][:]), To: common.BytesToAddress(log.Topics[2][:]), ID: log.Topics[3].Big(),
		}, nil
	case approvalID:
		return &TokenApproval{"Approval"}, nil
	case approvalForAllID:
		return &TokenApproval{"ApprovalForAll"}, nil
	}
	return nil, nil
}

// logDigest names a log's content: the hash of the form in which receipts commit to it.
func logDigest(log *types.Log) (common.Hash, error) {
	encoded, err := rlp.EncodeToBytes(log)
	if err != nil {
		return common.Hash{}, fmt.Errorf("encode log %d of block %d: %w", log.Index, log.BlockNumber, err)
	}
	return crypto.Keccak256Hash(encoded), nil
}

// errArgument marks a Go type that no event of the contracts has.
var errArgument = errors.New("unsupported event argument")

// encodeArguments returns an event's arguments as JSON for people: large integers as decimal strings, bytes as
// hexadecimal digits, names as in Solidity.
func encodeArguments(e chain.Event) (json.RawMessage, error) {
	value, err := plain(reflect.Indirect(reflect.ValueOf(e)))
	if err != nil {
		return nil, fmt.Errorf("encode event %s: %w", e.ContractEventName(), err)
	}
	return json.Marshal(value)
}

func plain(v reflect.Value) (any, error) {
	switch value := v.Interface().(type) {
	case *big.Int:
		return value.String(), nil
	case []byte:
		return "0x" + hex.EncodeToString(value), nil
	}
	switch v.Kind() {
	case reflect.Struct:
		return plainStruct(v)
	case reflect.Array, reflect.Slice:
		return plainList(v)
	case reflect.String:
		return text(v.String()), nil
	case reflect.Bool, reflect.Uint8, reflect.Uint16, reflect.Uint32:
		return v.Interface(), nil
	case reflect.Uint64:
		return fmt.Sprint(v.Uint()), nil // more than JavaScript's numbers hold
	default:
		return nil, fmt.Errorf("%w: %s", errArgument, v.Type())
	}
}

func plainStruct(v reflect.Value) (any, error) {
	fields := make(map[string]any, v.NumField())
	for i := range v.NumField() {
		field := v.Type().Field(i)
		if !field.IsExported() || field.Name == "Raw" {
			continue
		}
		value, err := plain(v.Field(i))
		if err != nil {
			return nil, err
		}
		fields[lowerFirst(field.Name)] = value
	}
	return fields, nil
}

// plainList writes arrays of bytes, which are words, hashes and addresses, as digits and other lists item by item.
func plainList(v reflect.Value) (any, error) {
	if v.Kind() == reflect.Array && v.Type().Elem().Kind() == reflect.Uint8 {
		digits := make([]byte, v.Len())
		reflect.Copy(reflect.ValueOf(digits), v)
		return "0x" + hex.EncodeToString(digits), nil
	}
	list := make([]any, v.Len())
	for i := range list {
		var err error
		if list[i], err = plain(v.Index(i)); err != nil {
			return nil, err
		}
	}
	return list, nil
}

// text returns a string as a column can hold it. The contracts take any bytes, PostgreSQL not those of U+0000; what is no
// UTF-8 is replaced alike when a row becomes JSON.
func text(s string) string { return strings.ReplaceAll(s, "\x00", "\ufffd") }

// lowerFirst turns the Go name of an argument back into the Solidity one.
func lowerFirst(name string) string {
	if name == strings.ToUpper(name) {
		return strings.ToLower(name)
	}
	runes := []rune(name)
	runes[0] = unicode.ToLower(runes[0])
	return string(runes)
}
