package chain

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rpc"
)

// errReorg marks logs that were read while the chain changed under the read.
var errReorg = errors.New("chain reorganised during the read")

const (
	firstLogRange = 2_000
	maxLogRange   = 50_000
	manyLogs      = 10_000 // a range that returns more is halved the next time
)

// Logs returns the logs of all contracts of the deployment in blocks from … to, ascending by block and index and all of
// one fork: the one that has the block `to` of the current chain. Ranges adapt to what the endpoint allows.
// It returns ethereum.NotFound when there is no block `to`.
func (c *Client) Logs(ctx context.Context, from, to uint64) ([]types.Log, error) {
	for attempt := 1; ; attempt++ {
		head, err := c.HeadAt(ctx, to)
		if err != nil {
			return nil, fmt.Errorf("read logs of blocks %d to %d: %w", from, to, err)
		}
		logs, err := c.logsBelow(ctx, from, head)
		if err == nil {
			return logs, nil
		}
		if !errors.Is(err, errReorg) || attempt == readAttempts {
			return nil, fmt.Errorf("read logs of blocks %d to %d: %w", from, to, err)
		}
	}
}

// logsBelow reads the logs of blocks from … head.Number and makes sure that they are all of the fork that head is on: head
// is still part of the chain after the last read, so its ancestors were throughout.
func (c *Client) logsBelow(ctx context.Context, from uint64, head Head) ([]types.Log, error) {
	var query ethereum.FilterQuery
	for _, contract := range c.deployment.contracts() {
		query.Addresses = append(query.Addresses, contract.address)
	}
	return c.queryBelow(ctx, query, from, head)
}

// queryBelow is logsBelow for some of the logs; the query's blocks are filled in.
func (c *Client) queryBelow(ctx context.Context, query ethereum.FilterQuery, from uint64, head Head) ([]types.Log, error) {
	var all []types.Log
	for size := uint64(firstLogRange); from <= head.Number; {
		to := min(head.Number, from+size-1)
		logs, err := c.filterLogs(ctx, query, from, to)
		if err != nil && to > from && ctx.Err() == nil && mayBeTooMuch(err) {
			size = (to - from + 1) / 2
			continue
		}
		if err != nil {
			return nil, err
		}
		if err := checkLogs(logs, from, to); err != nil {
			return nil, err
		}
		all = append(all, logs...)
		from = to + 1
		if len(logs) > manyLogs {
			size = max(1, size/2)
		} else {
			size = min(maxLogRange, 2*size)
		}
	}
	now, err := c.HeadAt(ctx, head.Number)
	if errors.Is(err, ethereum.NotFound) || err == nil && now.Hash != head.Hash {
		return nil, errReorg
	}
	return all, err
}

// mayBeTooMuch reports whether a shorter range may be answered: "query returned more than …", "block range too large", …
// under whatever code, those of rate limits included, or nothing in time.
func mayBeTooMuch(err error) bool {
	_, answered := errors.AsType[rpc.Error](err)
	return answered || errors.Is(err, context.DeadlineExceeded) || !errors.Is(err, ErrUnavailable)
}

func (c *Client) filterLogs(ctx context.Context, query ethereum.FilterQuery, from, to uint64) ([]types.Log, error) {
	query.FromBlock, query.ToBlock = new(big.Int).SetUint64(from), new(big.Int).SetUint64(to)
	return retry(ctx, func(ctx context.Context) ([]types.Log, error) { return c.eth.FilterLogs(ctx, query) })
}

// checkLogs makes sure that a node returned what was asked for: logs of the range in order, one hash a block. Anything
// else is what a reorg looks like in the middle of a read.
func checkLogs(logs []types.Log, from, to uint64) error {
	var block uint64
	var hash common.Hash
	var next uint
	for i, log := range logs {
		if log.Removed || log.BlockNumber < max(from, block) || log.BlockNumber > to {
			return errReorg
		}
		if i == 0 || log.BlockNumber > block {
			block, hash, next = log.BlockNumber, log.BlockHash, 0
		}
		if log.BlockHash != hash || log.Index < next {
			return errReorg
		}
		next = log.Index + 1
	}
	return nil
}
