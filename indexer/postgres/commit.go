package postgres

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/jackc/pgx/v5"

	"github.com/walrus-evm/walrus/chain"
	"github.com/walrus-evm/walrus/migrations"
)

// ErrFinalityViolated means the chain replaced a block that it had called final. Nothing sensible can be done
// automatically: somebody must find out which of the two histories is the true one.
var ErrFinalityViolated = errors.New("the chain replaced a final block")

// Block is a block and its events, in order.
type Block struct {
	chain.Head
	Events []Event
}

// Event is an event as the table of events holds it, with what applying it needs beside.
type Event struct {
	Decoded   chain.Event
	Index     uint
	Address   common.Address
	TxHash    common.Hash
	GasUsed   uint64          // of the transaction; 0 for events whose tables do not keep it
	Kind      string          // Contract.Event
	Arguments json.RawMessage // for people
	Digest    common.Hash     // of the log in its receipt
}

// Change is a step of the mirror from the block From, where the cursor must be, to the last of Blocks.
type Change struct {
	From     common.Hash
	Ancestor chain.Head // last block that stays; everything above it is undone
	Blocks   []Block    // consecutive; the parent of the first is Ancestor

	// Safe and Finalized are the chain's tags. The stored finalized block moves up to Finalized, never back.
	Safe, Finalized chain.Head
}

// Apply gives the events of a block their meaning by changing rows of the unit.
type Apply func(context.Context, *Unit, Block) error

// Commit makes the change in one transaction: rows, blocks, events, cursor and outbox move together or not at all.
// It returns [ErrMoved] when the cursor is not at change.From and [ErrFinalityViolated] when a final block would have to
// be undone. Other errors are those of [migrations.Check], of apply and of the database; [Retryable] tells which are worth another try.
func (s *Store) Commit(ctx context.Context, change Change, apply Apply) error {
	// Read committed suffices: nobody changes the schema meanwhile, and whoever locks the cursor's row is the only writer.
	return pgx.BeginFunc(ctx, s.pool, func(tx pgx.Tx) error {
		if err := migrations.Hold(ctx, tx); err != nil {
			return err
		}
		rows, err := tx.Query(ctx, selectCursor+" FOR UPDATE")
		if err != nil {
			return fmt.Errorf("lock the cursor: %w", err)
		}
		cursor, err := collectCursor(rows)
		if err != nil {
			return err
		}
		if cursor.Hash != change.From {
			return fmt.Errorf("%w: it is at block %d, %s", ErrMoved, cursor.Number, cursor.Hash)
		}
		if cursor.Hash != change.Ancestor.Hash {
			if err := revert(ctx, tx, cursor, change.Ancestor); err != nil {
				return err
			}
		}
		if err := write(ctx, tx, change, apply); err != nil {
			return err
		}
		return move(ctx, tx, cursor, change)
	})
}

// revert undoes the blocks above the ancestor.
func revert(ctx context.Context, tx pgx.Tx, cursor Cursor, ancestor chain.Head) error {
	if ancestor.Number < cursor.FinalizedNumber {
		return fmt.Errorf("%w: block %d was final, the histories part after block %d",
			ErrFinalityViolated, cursor.FinalizedNumber, ancestor.Number)
	}
	batch := new(pgx.Batch)
	for _, r := range relations {
		batch.Queue(r.remove, ancestor.Number)
		batch.Queue(r.revert, ancestor.Number)
	}
	batch.Queue(`DELETE FROM journal WHERE block > $1`, ancestor.Number)
	batch.Queue(`DELETE FROM events WHERE block > $1`, ancestor.Number)
	batch.Queue(`UPDATE cursor SET events = events - (SELECT coalesce(sum(events), 0) FROM blocks WHERE number > $1)`, ancestor.Number)
	batch.Queue(`DELETE FROM blocks WHERE number > $1`, ancestor.Number)
	batch.Queue(insertOutbox, pgx.NamedArgs{
		"kind": "reverted", "number": ancestor.Number, "hash": ancestor.Hash[:], "events": 0,
	})
	if err := tx.SendBatch(ctx, batch).Close(); err != nil {
		return fmt.Errorf("undo blocks above %d: %w", ancestor.Number, err)
	}
	return nil
}

// write applies the blocks: the final ones together, each of the others with a journal of its own.
func write(ctx context.Context, tx pgx.Tx, change Change, apply Apply) error {
	if err := copyBlocks(ctx, tx, change.Blocks); err != nil {
		return err
	}
	unit, dirty := newUnit(tx), false
	for _, block := range change.Blocks {
		journalled := block.Number > change.Finalized.Number
		if journalled && dirty {
			if err := unit.flush(ctx, 0); err != nil {
				return err
			}
		}
		if err := apply(ctx, unit, block); err != nil {
			return fmt.Errorf("apply block %d: %w", block.Number, err)
		}
		if dirty = !journalled; dirty || len(block.Events) == 0 {
			continue
		}
		if err := unit.flush(ctx, block.Number); err != nil {
			return fmt.Errorf("block %d: %w", block.Number, err)
		}
	}
	if !dirty {
		return nil
	}
	return unit.flush(ctx, 0)
}

func copyBlocks(ctx context.Context, tx pgx.Tx, blocks []Block) error {
	var headers, events [][]any
	for _, b := range blocks {
		headers = append(headers, []any{b.Number, b.Hash[:], b.Parent[:], b.Time, len(b.Events)})
		for _, e := range b.Events {
			events = append(events, []any{b.Number, e.Index, e.TxHash[:], e.Address[:], e.Kind, e.Arguments, e.Digest[:]})
		}
	}
	columns := []string{"number", "hash", "parent", "time", "events"}
	if _, err := tx.CopyFrom(ctx, pgx.Identifier{"blocks"}, columns, pgx.CopyFromRows(headers)); err != nil {
		return fmt.Errorf("write blocks: %w", err)
	}
	if len(events) == 0 {
		return nil
	}
	columns = []string{"block", "log_index", "tx_hash", "address", "kind", "arguments", "digest"}
	if _, err := tx.CopyFrom(ctx, pgx.Identifier{"events"}, columns, pgx.CopyFromRows(events)); err != nil {
		return fmt.Errorf("write events: %w", err)
	}
	return nil
}

const (
	insertOutbox = `INSERT INTO outbox (kind, number, hash, events) VALUES (@kind, @number, @hash, @events)`

	// outboxKept bounds the outbox. A reader that is further behind reads the tables instead.
	outboxKept = 10_000

	updateCursor = `
UPDATE cursor SET number = @number, hash = @hash, time = @time, safe_number = @safe_number, safe_hash = @safe_hash,
	finalized_number = @finalized_number, finalized_hash = @finalized_hash, events = events + @events`
)

// move sets the cursor, drops what finality made superfluous and tells the readers.
func move(ctx context.Context, tx pgx.Tx, cursor Cursor, change Change) error {
	head, events := change.Ancestor, 0
	for _, b := range change.Blocks {
		head, events = b.Head, events+len(b.Events)
	}
	finalized := change.Finalized
	if finalized.Number < cursor.FinalizedNumber {
		finalized = chain.Head{Number: cursor.FinalizedNumber, Hash: cursor.FinalizedHash}
	}
	safe := change.Safe
	if safe.Number < finalized.Number {
		safe = finalized
	}
	batch := new(pgx.Batch)
	batch.Queue(updateCursor, pgx.NamedArgs{
		"number": head.Number, "hash": head.Hash[:], "time": head.Time, "safe_number": safe.Number, "safe_hash": safe.Hash[:],
		"finalized_number": finalized.Number, "finalized_hash": finalized.Hash[:], "events": events,
	})
	batch.Queue(`DELETE FROM journal WHERE block <= $1`, finalized.Number)
	if len(change.Blocks) > 0 {
		batch.Queue(insertOutbox, pgx.NamedArgs{
			"kind": "applied", "number": head.Number, "hash": head.Hash[:], "events": events,
		})
	}
	batch.Queue(`DELETE FROM outbox WHERE sequence <= (SELECT max(sequence) FROM outbox) - $1`, outboxKept)
	batch.Queue(`SELECT pg_notify('walrus_outbox', $1)`, fmt.Sprint(head.Number))
	if err := tx.SendBatch(ctx, batch).Close(); err != nil {
		return fmt.Errorf("move the cursor to block %d: %w", head.Number, err)
	}
	return nil
}
