package devchain

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"math"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	hexmath "github.com/ethereum/go-ethereum/common/math"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/rpc"
)

// ownNamespaces are the JSON-RPC namespaces this package implements.
var ownNamespaces = map[string]bool{"web3": true, "evm": true, "dev": true}

func (c *Chain) apis() []rpc.API {
	return []rpc.API{
		{Namespace: "web3", Service: web3API{}},
		{Namespace: "evm", Service: evmAPI{c}},
		{Namespace: "dev", Service: devAPI{c}},
	}
}

// Number is an unsigned integer that JSON-RPC callers may write as a number, a
// decimal string or a 0x-prefixed string.
type Number = hexmath.HexOrDecimal64

// web3API is the namespace web3.
type web3API struct{}

// ClientVersion names the program (web3_clientVersion).
func (web3API) ClientVersion() string { return "walrus-devchain/geth" }

// Sha3 returns the Keccak-256 hash (web3_sha3).
func (web3API) Sha3(data hexutil.Bytes) hexutil.Bytes { return crypto.Keccak256(data) }

// evmAPI is the namespace evm, with the names and meanings of anvil and hardhat.
type evmAPI struct{ chain *Chain }

// IncreaseTime advances the clock and returns its distance from the wall clock, in
// seconds (evm_increaseTime).
func (a evmAPI) IncreaseTime(seconds Number) (int64, error) {
	if seconds > math.MaxInt64/Number(time.Second) {
		return 0, fmt.Errorf("increase time by %d s: too far", seconds)
	}
	return int64(a.chain.clock.advance(time.Duration(seconds)*time.Second) / time.Second), nil
}

// SetNextBlockTimestamp fixes the time of the next block (evm_setNextBlockTimestamp).
func (a evmAPI) SetNextBlockTimestamp(timestamp Number) error {
	return a.chain.demandTime(uint64(timestamp))
}

// mineOptions is the argument of evm_mine: nothing, a timestamp, or an object.
type mineOptions struct {
	Blocks    *Number `json:"blocks"`
	Timestamp *Number `json:"timestamp"`
}

// UnmarshalJSON accepts the object and the bare timestamp.
func (o *mineOptions) UnmarshalJSON(data []byte) error {
	if !bytes.HasPrefix(bytes.TrimSpace(data), []byte("{")) {
		return json.Unmarshal(data, &o.Timestamp)
	}
	type plain mineOptions
	return json.Unmarshal(data, (*plain)(o))
}

// Mine seals blocks, one if not told otherwise, and returns "0x0" as the tools expect (evm_mine).
func (a evmAPI) Mine(ctx context.Context, options *mineOptions) (string, error) {
	blocks := 1
	if options != nil && options.Timestamp != nil {
		if err := a.chain.demandTime(uint64(*options.Timestamp)); err != nil {
			return "", err
		}
	}
	if options != nil && options.Blocks != nil {
		blocks = count(*options.Blocks)
	}
	_, err := a.chain.Mine(ctx, blocks)
	return "0x0", err
}

// devAPI is the namespace dev: what the tools have no name for.
type devAPI struct{ chain *Chain }

// Head is what the methods of the namespace dev return: where the chain is now.
type Head struct {
	Number    hexutil.Uint64 `json:"number"`
	Hash      common.Hash    `json:"hash"`
	Timestamp hexutil.Uint64 `json:"timestamp"`
}

func headOf(header *types.Header, err error) (*Head, error) {
	if err != nil {
		return nil, err
	}
	return &Head{hexutil.Uint64(header.Number.Uint64()), header.Hash(), hexutil.Uint64(header.Time)}, nil
}

// MineAhead is [Chain.MineAhead] (dev_mineAhead).
func (a devAPI) MineAhead(ctx context.Context, blocks Number) (*Head, error) {
	return headOf(a.chain.MineAhead(ctx, count(blocks)))
}

// MineUntil is [Chain.MineUntil] (dev_mineUntil).
func (a devAPI) MineUntil(ctx context.Context, number, timestamp Number) (*Head, error) {
	return headOf(a.chain.MineUntil(ctx, uint64(number), uint64(timestamp)))
}

// Reorg is [Chain.Reorg] with the transactions included again (dev_reorg).
func (a devAPI) Reorg(ctx context.Context, depth Number) (*Head, error) {
	return headOf(a.chain.Reorg(ctx, count(depth), Replacement{}))
}

// Pause is [Chain.Pause] (dev_pause).
func (a devAPI) Pause() bool { a.chain.Pause(); return true }

// Resume is [Chain.Resume] (dev_resume).
func (a devAPI) Resume() bool { a.chain.Resume(); return true }

// demandTime fixes the timestamp of the next block.
func (c *Chain) demandTime(timestamp uint64) error {
	if head := c.head(); timestamp <= head.Time {
		return fmt.Errorf("timestamp %d: want more than the head's, %d", timestamp, head.Time)
	}
	c.clock.demand(timestamp)
	return nil
}

// count converts a number of blocks. What does not fit is more than any caller waits for.
func count(n Number) int { return int(min(n, math.MaxInt32)) }
