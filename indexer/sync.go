package indexer

import (
	"context"
	"fmt"
	"iter"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/core/types"

	"github.com/walrus-evm/walrus/chain"
	"github.com/walrus-evm/walrus/indexer/postgres"
)

// tags are the chain's own words on where it stands.
type tags struct{ latest, safe, finalized chain.Head }

func (x *Indexer) tags(ctx context.Context) (t tags, err error) {
	// Finalized first and the head last, so that none of them is above the next.
	for _, tag := range []struct {
		tag  chain.Tag
		into *chain.Head
	}{{chain.Finalized, &t.finalized}, {chain.Safe, &t.safe}, {chain.Latest, &t.latest}} {
		if *tag.into, err = x.chain.Head(ctx, tag.tag); err != nil {
			return tags{}, err
		}
	}
	return t, nil
}

// step brings the mirror from wherever it is to where the chain's head was when the step began. done means that it was
// there already, or that there is nothing to do until the chain moves.
func (x *Indexer) step(ctx context.Context) (done bool, err error) {
	cursor, err := x.store.Cursor(ctx)
	if err != nil {
		return false, err
	}
	tags, err := x.tags(ctx)
	if err != nil {
		return false, err
	}
	if tags.latest.Number < cursor.FinalizedNumber {
		x.log.InfoContext(ctx, "the chain's node is syncing", "block", tags.latest.Number, "finalized", cursor.FinalizedNumber)
		return true, nil
	}
	ancestor, err := x.ancestor(ctx, cursor, tags.latest)
	if err != nil {
		return false, err
	}
	change := postgres.Change{From: cursor.Hash, Ancestor: ancestor, Safe: tags.safe, Finalized: tags.finalized}
	if tags.latest.Number == ancestor.Number {
		if ancestor.Hash != tags.latest.Hash {
			return false, errReorg
		}
		// Nothing is less than safe that another node called final before.
		safe := cursor.SafeHash == tags.safe.Hash || tags.safe.Number < cursor.FinalizedNumber
		if cursor.Hash == ancestor.Hash && cursor.FinalizedNumber >= tags.finalized.Number && safe {
			return true, nil
		}
		return false, x.commit(ctx, change)
	}
	if ancestor.Number > tags.latest.Number {
		// Everything up to the node's head is stored: this node is behind another one that was asked before.
		return true, nil
	}
	return false, x.follow(ctx, change, tags.latest.Number)
}

// ancestor returns the last stored block that is also in the chain; the cursor's when the chain only grew or the node
// has fallen behind.
func (x *Indexer) ancestor(ctx context.Context, cursor postgres.Cursor, head chain.Head) (chain.Head, error) {
	stored := chain.Head{Number: cursor.Number, Hash: cursor.Hash, Time: cursor.Time}
	below := min(cursor.Number, head.Number)
	for below >= cursor.FirstBlock {
		from := max(cursor.FirstBlock, below-min(below, ancestorStep-1))
		shared, err := x.lastShared(ctx, from, below)
		if err != nil {
			return chain.Head{}, err
		}
		if shared != nil && shared.Number == head.Number {
			return stored, nil // all that the node has is stored
		}
		if shared != nil {
			return *shared, nil
		}
		if from <= cursor.FinalizedNumber && cursor.FinalizedNumber >= cursor.FirstBlock {
			return chain.Head{}, fmt.Errorf("%w: block %d", postgres.ErrFinalityViolated, cursor.FinalizedNumber)
		}
		below = from - 1
	}
	before, err := headers(ctx, x.chain, cursor.FirstBlock-1, cursor.FirstBlock-1)
	if err != nil {
		return chain.Head{}, err
	}
	return headOf(before[0]), nil
}

// ancestorStep is the number of blocks compared at a time: reorgs are short.
const ancestorStep = 32

// lastShared returns the highest block from … to that store and chain agree on, nil for none.
func (x *Indexer) lastShared(ctx context.Context, from, to uint64) (*chain.Head, error) {
	stored, err := x.store.Heads(ctx, from, to)
	if err != nil {
		return nil, err
	}
	current, err := headers(ctx, x.chain, from, to)
	if err != nil {
		return nil, fmt.Errorf("read blocks %d to %d: %w", from, to, err)
	}
	for _, head := range stored {
		if current[head.Number-from].Hash() == head.Hash {
			return &head, nil
		}
	}
	return nil, nil
}

// follow commits the blocks above change.Ancestor up to a number, range by range.
func (x *Indexer) follow(ctx context.Context, change postgres.Change, to uint64) error {
	started, first, events := time.Now(), change.Ancestor.Number+1, 0
	for blocks, err := range x.ranges(ctx, first, to) {
		if err != nil {
			return err
		}
		if blocks[0].Parent != change.Ancestor.Hash {
			return errReorg
		}
		for _, b := range blocks {
			events += len(b.Events)
			if b.Number == change.Finalized.Number && b.Hash != change.Finalized.Hash {
				return errReorg
			}
		}
		change.Blocks = blocks
		if err := x.commit(ctx, change); err != nil {
			return err
		}
		last := blocks[len(blocks)-1].Head
		change.From, change.Ancestor = last.Hash, last
	}
	x.log.DebugContext(ctx, "blocks applied", "block", to, "first", first, "events", events, "elapsed", time.Since(started))
	return nil
}

func (x *Indexer) commit(ctx context.Context, change postgres.Change) error {
	if err := x.store.Commit(ctx, change, x.applier.block); err != nil {
		return err
	}
	if change.From != change.Ancestor.Hash {
		x.log.InfoContext(ctx, "blocks undone after a reorg", "block", change.Ancestor.Number, "block_hash", change.Ancestor.Hash)
	}
	return nil
}

type fetched struct {
	blocks []postgres.Block
	err    error
}

// ranges reads blocks from … to in ranges, several at a time, and yields them in order. It ends after an error.
func (x *Indexer) ranges(ctx context.Context, from, to uint64) iter.Seq2[[]postgres.Block, error] {
	return func(yield func([]postgres.Block, error) bool) {
		ctx, cancel := context.WithCancel(ctx)
		var reads sync.WaitGroup
		defer reads.Wait()
		defer cancel()
		var ahead []chan fetched
		for from <= to || len(ahead) > 0 {
			for from <= to && len(ahead) < x.config.InFlight {
				first, last := from, min(to, from+uint64(x.config.Range)-1)
				result := make(chan fetched, 1)
				reads.Go(func() {
					blocks, err := fetch(ctx, x.chain, first, last)
					result <- fetched{blocks, err}
				})
				ahead, from = append(ahead, result), last+1
			}
			next := <-ahead[0]
			ahead = ahead[1:]
			if !yield(next.blocks, next.err) || next.err != nil {
				return
			}
		}
	}
}

func headOf(h *types.Header) chain.Head {
	return chain.Head{Number: h.Number.Uint64(), Hash: h.Hash(), Parent: h.ParentHash, Time: h.Time}
}
