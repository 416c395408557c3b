package indexer

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/walrus-evm/walrus/chain"
)

// Chain is what the indexer needs of a chain; [*chain.Client] is one.
type Chain interface {
	Deployment() chain.Deployment
	Head(ctx context.Context, tag chain.Tag) (chain.Head, error)
	WatchHeads(ctx context.Context, fn func(chain.Head) error) error
	Logs(ctx context.Context, from, to uint64) ([]types.Log, error)
	Eth() *ethclient.Client
}

// errReorg means the chain changed while it was read; the next attempt sees the new one.
var errReorg = errors.New("the chain changed while it was read")

const (
	batchSize    = 100 // calls in one JSON-RPC request; public endpoints refuse more
	batchTimeout = 30 * time.Second
)

// batch makes the same call with many arguments, a request for every [batchSize] of them, and returns the results in
// their order. A result that is null is the zero value of T.
func batch[T any](ctx context.Context, c Chain, method string, arguments [][]any) ([]T, error) {
	results := make([]T, len(arguments))
	for from := 0; from < len(arguments); from += batchSize {
		to := min(from+batchSize, len(arguments))
		if err := batchOnce(ctx, c, method, arguments[from:to], results[from:to]); err != nil {
			return nil, fmt.Errorf("%s: %w", method, err)
		}
	}
	return results, nil
}

// batchOnce makes one request of the calls, or two when their answers are too large for one.
func batchOnce[T any](ctx context.Context, c Chain, method string, arguments [][]any, results []T) error {
	elements := make([]rpc.BatchElem, len(arguments))
	for i := range elements {
		elements[i] = rpc.BatchElem{Method: method, Args: arguments[i], Result: &results[i]}
	}
	err := send(ctx, c, elements)
	if half := len(arguments) / 2; half > 0 && tooLarge(err) {
		clear(results)
		return errors.Join(batchOnce(ctx, c, method, arguments[:half], results[:half]),
			batchOnce(ctx, c, method, arguments[half:], results[half:]))
	}
	return err
}

// tooLarge recognises the ways in which nodes and proxies say that a response or request is larger than they allow.
func tooLarge(err error) bool {
	if answer, ok := errors.AsType[rpc.HTTPError](err); ok {
		return answer.StatusCode == http.StatusRequestEntityTooLarge
	}
	coded, ok := errors.AsType[rpc.Error](err)
	return ok && coded.ErrorCode() == -32003
}

func send(ctx context.Context, c Chain, elements []rpc.BatchElem) error {
	ctx, cancel := context.WithTimeout(ctx, batchTimeout)
	defer cancel()
	if err := c.Eth().Client().BatchCallContext(ctx, elements); err != nil {
		return err
	}
	for _, e := range elements {
		if e.Error != nil {
			return e.Error
		}
	}
	return nil
}

// headers returns the headers of blocks from … to. Each is checked to have the hash the node says it has, and to be the
// child of the one before; errReorg when they are not one chain.
func headers(ctx context.Context, c Chain, from, to uint64) ([]*types.Header, error) {
	var arguments [][]any
	for n := from; n <= to; n++ {
		arguments = append(arguments, []any{hexutil.EncodeUint64(n), false})
	}
	found, err := batch[*header](ctx, c, "eth_getBlockByNumber", arguments)
	if err != nil {
		return nil, err
	}
	list := make([]*types.Header, len(found))
	for i, h := range found {
		if h == nil || h.Number.Uint64() != from+uint64(i) || i > 0 && h.ParentHash != found[i-1].hash {
			return nil, errReorg
		}
		if h.Hash() != h.hash {
			return nil, fmt.Errorf("block %d: the node says its hash is %s, its header hashes to %s", h.Number, h.hash, h.Hash())
		}
		list[i] = &h.Header
	}
	return list, nil
}

// header is a header with the hash that the node gives for it.
type header struct {
	types.Header
	hash common.Hash
}

// UnmarshalJSON reads both from a block without transactions.
func (h *header) UnmarshalJSON(data []byte) error {
	var named struct {
		Hash common.Hash `json:"hash"`
	}
	if err := jsonUnmarshal(data, &named, &h.Header); err != nil {
		return err
	}
	h.hash = named.Hash
	return nil
}

// gasUsed returns the gas of transactions that must be in the blocks of the given hashes.
func gasUsed(ctx context.Context, c Chain, transactions, blocks []common.Hash) ([]uint64, error) {
	arguments := make([][]any, len(transactions))
	for i, tx := range transactions {
		arguments[i] = []any{tx}
	}
	receipts, err := batch[*types.Receipt](ctx, c, "eth_getTransactionReceipt", arguments)
	if err != nil {
		return nil, err
	}
	gas := make([]uint64, len(receipts))
	for i, r := range receipts {
		if r == nil || r.BlockHash != blocks[i] {
			return nil, errReorg
		}
		gas[i] = r.GasUsed
	}
	return gas, nil
}
