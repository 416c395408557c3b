package devchain

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

var (
	// ErrFinalized means a reorg would drop a finalized block.
	ErrFinalized = errors.New("the block is finalized")

	// ErrUnknownBlock means the chain has no such block.
	ErrUnknownBlock = errors.New("unknown block")
)

// Dropped says what becomes of the transactions of dropped blocks.
type Dropped int

const (
	// Reinclude puts them into the replacement blocks, in the order they had.
	Reinclude Dropped = iota
	// Requeue returns them to the pool; a later block takes them.
	Requeue
	// Forget removes them, as if they had never been sent.
	Forget
)

// Replacement says what takes the place of the blocks a reorg drops.
type Replacement struct {
	// Blocks is the number of new blocks; 0 means as many as were dropped.
	Blocks int

	// Dropped says what becomes of the transactions of the dropped blocks. A sender who also appears in
	// Transactions has his requeued instead of re-included: they may conflict.
	Dropped Dropped

	// Transactions open the first new block. They must be valid there.
	Transactions types.Transactions

	// PassFinalized permits dropping finalized blocks, which a chain in good health never does.
	PassFinalized bool
}

// Reorg replaces the newest depth blocks by others with the same timestamps and returns the new head.
// The change is one step: subscribers get the dropped blocks' logs marked removed, then those of the
// new blocks, then the new head. On an error the chain is as before. Errors include [ErrFinalized].
func (c *Chain) Reorg(ctx context.Context, depth int, r Replacement) (*types.Header, error) {
	if err := c.lock(ctx); err != nil {
		return nil, fmt.Errorf("reorg: %w", err)
	}
	defer c.unlock()
	if r.Blocks < 0 {
		return nil, fmt.Errorf("reorg to %d blocks: want 1 or more, or 0 for as many as are dropped", r.Blocks)
	}
	dropped, err := c.newest(depth)
	if err != nil {
		return nil, fmt.Errorf("reorg of %d blocks: %w", depth, err)
	}
	if err := c.mayDrop(dropped[0], r.PassFinalized); err != nil {
		return nil, fmt.Errorf("reorg of %d blocks: %w", depth, err)
	}
	c.forks++
	head, err := c.buildReplacement(dropped, r)
	if err != nil {
		return nil, fmt.Errorf("reorg of %d blocks: %w", depth, err)
	}
	waiting := c.waiting()
	if err := c.adopt(head, r.PassFinalized); err != nil {
		return nil, fmt.Errorf("reorg of %d blocks: %w", depth, err)
	}
	if r.Dropped == Forget {
		err = c.keepOnly(waiting)
	}
	return head.Header(), err
}

// Fork makes an existing block the head, wherever it is, and returns it. Transactions above it return to the pool.
// Subscribers get the logs of the block itself a second time.
func (c *Chain) Fork(ctx context.Context, hash common.Hash) (*types.Header, error) {
	if err := c.lock(ctx); err != nil {
		return nil, fmt.Errorf("fork: %w", err)
	}
	defer c.unlock()
	block := c.backend.BlockChain().GetBlockByHash(hash)
	if block == nil {
		return nil, fmt.Errorf("fork at %s: %w", hash, ErrUnknownBlock)
	}
	c.forks++
	if err := c.adopt(block, true); err != nil {
		return nil, fmt.Errorf("fork at block %d: %w", block.NumberU64(), err)
	}
	return block.Header(), nil
}

// newest returns the newest depth blocks, oldest first.
func (c *Chain) newest(depth int) ([]*types.Block, error) {
	head := c.head().Number.Uint64()
	if depth < 1 || uint64(depth) > head {
		return nil, fmt.Errorf("%w: want a depth of 1 to %d", ErrUnknownBlock, head)
	}
	blocks := make([]*types.Block, depth)
	for i := range blocks {
		number := head - uint64(depth) + 1 + uint64(i)
		if blocks[i] = c.backend.BlockChain().GetBlockByNumber(number); blocks[i] == nil {
			return nil, fmt.Errorf("block %d: %w", number, ErrUnknownBlock)
		}
	}
	return blocks, nil
}

func (c *Chain) mayDrop(oldest *types.Block, passFinalized bool) error {
	final := c.backend.BlockChain().CurrentFinalBlock()
	if passFinalized || final == nil || final.Number.Cmp(oldest.Number()) < 0 {
		return nil
	}
	return fmt.Errorf("%w: block %d is, block %d would go", ErrFinalized, final.Number, oldest.Number())
}

// buildReplacement builds the new blocks beside the old ones and returns the last.
func (c *Chain) buildReplacement(dropped []*types.Block, r Replacement) (*types.Block, error) {
	bodies := make([]types.Transactions, cmp.Or(r.Blocks, len(dropped)))
	if err := c.fill(bodies, dropped, r); err != nil {
		return nil, err
	}
	parent := c.backend.BlockChain().GetHeaderByHash(dropped[0].ParentHash())
	var block *types.Block
	for i, body := range bodies {
		timestamp := parent.Time + 1
		if i < len(dropped) {
			timestamp = dropped[i].Time()
		}
		var err error
		if block, err = c.build(parent, timestamp, contents{transactions: body}); err != nil {
			return nil, err
		}
		parent = block.Header()
	}
	return block, nil
}

// fill puts the transactions of the new blocks into bodies, one list a block. When there are
// fewer new blocks than dropped ones, the last takes the rest.
func (c *Chain) fill(bodies []types.Transactions, dropped []*types.Block, r Replacement) error {
	bodies[0] = slices.Clone(r.Transactions)
	if r.Dropped != Reinclude {
		return nil
	}
	signer := types.LatestSigner(c.backend.BlockChain().Config())
	conflicting := make(map[common.Address]bool)
	for _, tx := range r.Transactions {
		sender, err := types.Sender(signer, tx)
		if err != nil {
			return fmt.Errorf("transaction %s: %w", tx.Hash(), err)
		}
		conflicting[sender] = true
	}
	for i, block := range dropped {
		for _, tx := range block.Transactions() {
			sender, err := types.Sender(signer, tx)
			if err != nil {
				return fmt.Errorf("transaction %s: %w", tx.Hash(), err)
			}
			if !conflicting[sender] {
				at := min(i, len(bodies)-1)
				bodies[at] = append(bodies[at], tx)
			}
		}
	}
	return nil
}

// waiting returns the transactions in the pool.
func (c *Chain) waiting() types.Transactions {
	var all types.Transactions
	pending, queued := c.backend.TxPool().Content()
	for _, bySender := range []map[common.Address][]*types.Transaction{pending, queued} {
		for _, transactions := range bySender {
			all = append(all, transactions...)
		}
	}
	return all
}

// keepOnly empties the pool of all but these. Those that no longer fit the new chain are left out.
func (c *Chain) keepOnly(transactions types.Transactions) error {
	pool := c.backend.TxPool()
	if err := pool.Sync(); err != nil {
		return fmt.Errorf("settle the pool: %w", err)
	}
	pool.Clear()
	pool.Add(transactions, true)
	return nil
}
