package postgres

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/jackc/pgx/v5"

	"github.com/walrus-evm/walrus/blob"
	"github.com/walrus-evm/walrus/chain"
)

// ErrNotFound means there is no row of that name.
var ErrNotFound = errors.New("not found")

// Snapshot is the mirror after one block, for readers. Amounts in its results are base units in decimal digits.
type Snapshot struct{ tx pgx.Tx }

// Read calls fn with a snapshot: all its queries see the same block, whatever is written meanwhile.
func (s *Store) Read(ctx context.Context, fn func(*Snapshot) error) error {
	options := pgx.TxOptions{IsoLevel: pgx.RepeatableRead, AccessMode: pgx.ReadOnly}
	return pgx.BeginTxFunc(ctx, s.pool, options, func(tx pgx.Tx) error { return fn(&Snapshot{tx}) })
}

// BlobID is a blob ID column.
type BlobID struct{ blob.ID }

// ScanBytes implements [pgtype.BytesScanner].
func (id *BlobID) ScanBytes(b []byte) error {
	if len(b) != len(id.ID) {
		return fmt.Errorf("%w: blob ID of %d bytes", ErrValue, len(b))
	}
	copy(id.ID[:], b)
	return nil
}

// BlockRef names a block.
type BlockRef struct {
	Number uint64      `json:"number"`
	Hash   common.Hash `json:"hash"`
}

// Status is what the mirror stands for and how much it holds.
type Status struct {
	ChainID   uint64   `json:"chainId"`
	Block     BlockRef `json:"block"`
	BlockTime uint64   `json:"blockTime"`
	Safe      BlockRef `json:"safe"`
	Finalized BlockRef `json:"finalized"`
	Epoch     uint32   `json:"epoch"`
	Nodes     int64    `json:"nodes"`
	Blobs     int64    `json:"blobs"`
	Events    int64    `json:"events"`
	Reserve   string   `json:"reserve"`
	Price     string   `json:"price"`
	Capacity  string   `json:"capacity"`
	Contracts struct {
		WAL         common.Address `json:"wal"`
		Staking     common.Address `json:"staking"`
		Registry    common.Address `json:"registry"`
		Proofs      common.Address `json:"proofs"`
		FraudProofs common.Address `json:"fraudProofs"`
	} `json:"contracts"`
}

// Cursor returns the block that the snapshot stands for, or [ErrNotInitialized].
func (s *Snapshot) Cursor(ctx context.Context) (Cursor, error) {
	rows, err := s.tx.Query(ctx, selectCursor)
	if err != nil {
		return Cursor{}, fmt.Errorf("read the cursor: %w", err)
	}
	return collectCursor(rows)
}

// Status returns the mirror's status. Nodes and objects are numbered from 1 on, so the last one tells how many there are.
func (s *Snapshot) Status(ctx context.Context) (Status, error) {
	const query = `
SELECT c.chain_id, c.number, c.hash, c.time, c.safe_number, c.safe_hash, c.finalized_number, c.finalized_hash,
	c.deployment, coalesce(n.epoch, 0), coalesce(n.reserve, 0)::text, coalesce(n.price, 0)::text,
	coalesce(n.capacity, 0)::text, (SELECT coalesce(max(node), 0) FROM nodes), (SELECT coalesce(max(object), 0) FROM objects), c.events
FROM cursor c LEFT JOIN network n ON TRUE`
	var status Status
	var deployment []byte
	err := s.tx.QueryRow(ctx, query).Scan(&status.ChainID, &status.Block.Number, &status.Block.Hash, &status.BlockTime,
		&status.Safe.Number, &status.Safe.Hash, &status.Finalized.Number, &status.Finalized.Hash, &deployment,
		&status.Epoch, &status.Reserve, &status.Price, &status.Capacity, &status.Nodes, &status.Blobs, &status.Events)
	if errors.Is(err, pgx.ErrNoRows) {
		return Status{}, ErrNotInitialized
	}
	if err != nil {
		return Status{}, fmt.Errorf("read the status: %w", err)
	}
	var d chain.Deployment
	if err := json.Unmarshal(deployment, &d); err != nil {
		return Status{}, fmt.Errorf("read the status: %w", err)
	}
	c := &status.Contracts
	c.WAL, c.Staking, c.Registry, c.Proofs, c.FraudProofs = d.WAL, d.Staking, d.Registry, d.Proofs, d.FraudProofs
	return status, nil
}

// AuditResult is a stored audit.
type AuditResult struct {
	ID       int64
	Finished time.Time
	Report   json.RawMessage
}

// LastAudit returns the newest audit, or [ErrNotFound].
func (s *Snapshot) LastAudit(ctx context.Context) (AuditResult, error) {
	const query = `SELECT id, finished, report FROM audits ORDER BY id DESC LIMIT 1`
	return one[AuditResult](ctx, s, query, pgx.NamedArgs{})
}

// list collects rows into structs by column name.
func list[T any](ctx context.Context, s *Snapshot, query string, arguments pgx.NamedArgs) ([]T, error) {
	rows, err := s.tx.Query(ctx, query, arguments)
	if err != nil {
		return nil, fmt.Errorf("read: %w", err)
	}
	found, err := pgx.CollectRows(rows, pgx.RowToStructByPos[T])
	if err != nil {
		return nil, fmt.Errorf("read: %w", err)
	}
	return found, nil
}

// one is list for a single row, or [ErrNotFound].
func one[T any](ctx context.Context, s *Snapshot, query string, arguments pgx.NamedArgs) (T, error) {
	found, err := list[T](ctx, s, query, arguments)
	if err != nil || len(found) == 1 {
		return first(found), err
	}
	return first(found), ErrNotFound
}

func first[T any](list []T) (value T) {
	if len(list) > 0 {
		value = list[0]
	}
	return value
}
