package devchain

import (
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/rawdb"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/miner"
)

// minTip is the smallest tip, in wei per gas, with which a transaction is taken.
var minTip = big.NewInt(1)

// lock takes the right to change the head. It returns [ErrClosed] once the chain closes.
func (c *Chain) lock(ctx context.Context) error {
	if err := ctx.Err(); err != nil {
		return err
	}
	select {
	case <-c.closing:
		return ErrClosed
	default:
	}
	select {
	case c.sealing <- struct{}{}:
		return nil
	case <-c.closing:
		return ErrClosed
	case <-ctx.Done():
		return ctx.Err()
	}
}

func (c *Chain) unlock() { <-c.sealing }

// head returns the header of the newest block.
func (c *Chain) head() *types.Header { return c.backend.BlockChain().CurrentBlock() }

// Mine seals n blocks with whatever the pool holds and returns the new head.
// The first has the time of the clock, each next one at least a second more.
func (c *Chain) Mine(ctx context.Context, n int) (*types.Header, error) {
	return c.mine(ctx, n, c.clock.nextBlock)
}

// MineAhead seals n blocks one second of chain time apart, as fast as it can, and returns
// the new head. It is how n seconds pass on a chain with blocks of one second;
// the clock moves along. Transactions that arrive meanwhile are put in.
func (c *Chain) MineAhead(ctx context.Context, n int) (*types.Header, error) {
	return c.mine(ctx, n, secondAfter)
}

// MineUntil mines ahead until the head has reached both block number and time (Unix
// seconds), and returns the head. Zero is no condition.
func (c *Chain) MineUntil(ctx context.Context, number, time uint64) (*types.Header, error) {
	head := c.head()
	for head.Number.Uint64() < number || head.Time < time {
		var err error
		if head, err = c.MineAhead(ctx, 1); err != nil {
			return nil, err
		}
	}
	return head, nil
}

// IncreaseTime advances the clock without sealing a block: the next one carries the
// jump. To let time pass as it does on a living chain use [Chain.MineAhead].
// It panics if d is negative.
func (c *Chain) IncreaseTime(d time.Duration) {
	if d < 0 {
		panic(fmt.Sprintf("devchain: increase time by %v: the clock only moves forward", d))
	}
	c.clock.advance(d)
}

func secondAfter(parent uint64) uint64 { return parent + 1 }

// mine seals n blocks. The lock is taken block by block, so that the pool and
// other callers get their turn.
func (c *Chain) mine(ctx context.Context, n int, timestamp func(parent uint64) uint64) (*types.Header, error) {
	head := c.head()
	for range n {
		if err := c.lock(ctx); err != nil {
			return nil, fmt.Errorf("seal a block: %w", err)
		}
		block, err := c.sealNext(timestamp)
		c.unlock()
		if err != nil {
			return nil, err
		}
		head = block.Header()
	}
	return head, nil
}

// sealNext extends the head by one block from the pool. The caller holds the lock.
func (c *Chain) sealNext(timestamp func(parent uint64) uint64) (*types.Block, error) {
	// The pool follows the head on its own time; without this it may still
	// offer what the last block took.
	if err := c.backend.TxPool().Sync(); err != nil {
		return nil, fmt.Errorf("settle the pool: %w", err)
	}
	head := c.head()
	block, err := c.build(head, timestamp(head.Time), contents{fromPool: true})
	if err != nil {
		return nil, err
	}
	return block, c.adopt(block, false)
}

// contents says what goes into a block: the pool's transactions or these.
type contents struct {
	fromPool     bool
	transactions types.Transactions
}

// build seals a block on a parent and stores it with its state, off the canonical
// chain. The caller holds the lock.
func (c *Chain) build(parent *types.Header, timestamp uint64, contents contents) (*types.Block, error) {
	number := parent.Number.Uint64() + 1
	args := &miner.BuildPayloadArgs{
		Parent:      parent.Hash(),
		Timestamp:   timestamp,
		Random:      c.prevRandao(number),
		Withdrawals: types.Withdrawals{},
		BeaconRoot:  &common.Hash{},
	}
	empty := !contents.fromPool && len(contents.transactions) == 0
	block, _, err := c.backend.Miner().BuildTestingPayload(args, contents.transactions, empty, c.forkMark())
	if err != nil {
		return nil, fmt.Errorf("build block %d: %w", number, err)
	}
	// Not the caller's context: a block half executed helps nobody.
	if _, err := c.backend.BlockChain().InsertBlockWithoutSetHead(context.Background(), block, false); err != nil {
		return nil, fmt.Errorf("execute block %d: %w", number, err)
	}
	return block, nil
}

// adopt makes a stored block the head. The caller holds the lock.
func (c *Chain) adopt(block *types.Block, passFinalized bool) error {
	// Whoever follows a tag reads it when a head is announced, and on a chain that seals on demand there may be no
	// next head for long. So the tags move first, unless the blocks they will point at are of another fork.
	extends := block.ParentHash() == c.head().Hash()
	if extends {
		c.tag(block.Header(), passFinalized)
	}
	if _, err := c.backend.BlockChain().SetCanonical(block); err != nil {
		return fmt.Errorf("make block %d the head: %w", block.NumberU64(), err)
	}
	if !extends {
		c.tag(block.Header(), passFinalized)
	}
	c.clock.sealed(block.Time())
	if err := c.backend.ChainDb().SyncKeyValue(); err != nil {
		return fmt.Errorf("write block %d to disk: %w", block.NumberU64(), err)
	}
	return nil
}

// tag moves the tags safe and finalized after the head. They do not move back unless
// lower says so.
func (c *Chain) tag(head *types.Header, lower bool) {
	chain := c.backend.BlockChain()
	behind := func(depth int, current *types.Header) *types.Header {
		number := head.Number.Uint64()
		number -= min(number, uint64(depth))
		if current != nil && !lower {
			number = max(number, current.Number.Uint64())
		}
		return chain.GetHeaderByNumber(min(number, head.Number.Uint64()))
	}
	chain.SetFinalized(behind(c.config.FinalizedDepth, chain.CurrentFinalBlock()))
	chain.SetSafe(behind(c.config.SafeDepth, chain.CurrentSafeBlock()))
	// The tag is wanted in memory only. Stored, it would let go-ethereum move finalized blocks to its
	// append-only archive, and no reorg could pass them again.
	rawdb.WriteFinalizedBlockHash(c.backend.ChainDb(), common.Hash{})
}

// prevRandao returns the randomness of a block. Blocks of another fork at the same height differ.
func (c *Chain) prevRandao(number uint64) common.Hash {
	message := append([]byte("walrus devchain prevrandao "), c.config.Seed...)
	message = binary.BigEndian.AppendUint64(message, number)
	return crypto.Keccak256Hash(binary.BigEndian.AppendUint64(message, c.forks))
}

// forkMark is the extra data of a block: the number of forks made before it, so
// that a resumed chain goes on counting.
func (c *Chain) forkMark() []byte {
	if c.forks == 0 {
		return []byte{}
	}
	return binary.BigEndian.AppendUint64(nil, c.forks)
}

func forksOf(head *types.Header) uint64 {
	if len(head.Extra) != 8 {
		return 0
	}
	return binary.BigEndian.Uint64(head.Extra)
}

// sealByItself seals on the interval and on transactions until the chain closes.
func (c *Chain) sealByItself() {
	ctx := context.Background()
	var tick <-chan time.Time
	if c.config.BlockTime > 0 {
		ticker := time.NewTicker(c.config.BlockTime)
		defer ticker.Stop()
		tick = ticker.C
	}
	for {
		var err error
		select {
		case <-c.closing:
			return
		case <-tick:
			_, err = c.sealUnlessPaused(ctx, func() (*types.Block, error) { return c.sealNext(c.clock.nextBlock) })
		case <-c.arrived:
			err = c.drainPool(ctx)
		}
		if err != nil && !errors.Is(err, ErrClosed) {
			c.log.Error("block not sealed", "err", err)
		}
	}
}

// announceTransactions turns the pool's events into at most one waiting signal. It is a
// goroutine of its own because the pool waits for whoever listens, and the sealer waits for the pool.
func (c *Chain) announceTransactions() {
	events := make(chan core.NewTxsEvent, 64)
	subscription := c.backend.TxPool().SubscribeTransactions(events, true)
	defer subscription.Unsubscribe()
	for {
		select {
		case <-c.closing:
			return
		case <-events:
			select {
			case c.arrived <- struct{}{}:
			default:
			}
		}
	}
}

// drainPool seals blocks until the pool has nothing left that a block would take.
func (c *Chain) drainPool(ctx context.Context) error {
	for {
		block, err := c.sealUnlessPaused(ctx, c.sealPending)
		if err != nil || block == nil || len(block.Transactions()) == 0 {
			return err
		}
	}
}

// sealUnlessPaused takes the lock and seals a block, or nothing while the chain is paused.
func (c *Chain) sealUnlessPaused(ctx context.Context, seal func() (*types.Block, error)) (*types.Block, error) {
	if err := c.lock(ctx); err != nil {
		return nil, err
	}
	defer c.unlock()
	if c.paused.Load() {
		return nil, nil
	}
	return seal()
}

// sealPending is sealNext, or nothing if the pool is empty. The caller holds the lock.
func (c *Chain) sealPending() (*types.Block, error) {
	pool := c.backend.TxPool()
	if err := pool.Sync(); err != nil {
		return nil, fmt.Errorf("settle the pool: %w", err)
	}
	if pending, _ := pool.Stats(); pending == 0 {
		return nil, nil
	}
	return c.sealNext(c.clock.nextBlock)
}

// Waiting returns the number of transactions that the next block could take.
func (c *Chain) Waiting() int {
	executable, _ := c.backend.TxPool().Stats()
	return executable
}
