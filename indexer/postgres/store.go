package postgres

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"

	"github.com/walrus-evm/walrus/chain"
	"github.com/walrus-evm/walrus/migrations"
)

var (
	// ErrOtherDeployment means the database mirrors another network.
	ErrOtherDeployment = errors.New("the database mirrors another network: give this one a database of its own")

	// ErrMoved means the cursor is not where the caller saw it: another process indexes into the same database, or
	// an earlier commit succeeded although its answer was lost. Read the cursor again.
	ErrMoved = errors.New("the cursor has moved")

	// ErrNotInitialized means no indexer has begun to fill the database yet.
	ErrNotInitialized = errors.New("the database is empty: start the indexer first")
)

// Store is the indexer's database. It is safe for concurrent use; commits of several processes take turns.
type Store struct{ pool *pgxpool.Pool }

// NewStore returns a store on a pool; nothing is asked of the database before the first call.
func NewStore(pool *pgxpool.Pool) *Store { return &Store{pool: pool} }

// Check reports whether the schema is this program's. Errors are those of [migrations.Check] and of the connection.
func (s *Store) Check(ctx context.Context) error {
	conn, err := s.pool.Acquire(ctx)
	if err != nil {
		return fmt.Errorf("connect to the indexer's database: %w", err)
	}
	defer conn.Release()
	return migrations.Check(ctx, conn.Conn())
}

// Cursor says what the mirror stands for: the last block applied, and the highest ones that the chain called safe and
// final. FirstBlock is the first whose events count.
type Cursor struct {
	FirstBlock      uint64
	Number          uint64
	Hash            common.Hash
	Time            uint64
	SafeNumber      uint64
	SafeHash        common.Hash
	FinalizedNumber uint64
	FinalizedHash   common.Hash
}

// Initialize prepares an empty database for a deployment; before is the block before the first one to index. On a
// database that has begun it checks that the deployment is the same one, else [ErrOtherDeployment].
func (s *Store) Initialize(ctx context.Context, d chain.Deployment, before chain.Head) error {
	text, err := json.Marshal(d)
	if err != nil {
		return err
	}
	const insert = `
INSERT INTO cursor (chain_id, deployment, first_block, number, hash, time,
	safe_number, safe_hash, finalized_number, finalized_hash)
VALUES (@chain, @deployment, @first, @number, @hash, @time, 0, @none, 0, @none)
ON CONFLICT (id) DO NOTHING`
	_, err = s.pool.Exec(ctx, insert, pgx.NamedArgs{
		"chain": d.ChainID, "deployment": text, "first": before.Number + 1,
		"number": before.Number, "hash": before.Hash[:], "time": before.Time, "none": make([]byte, 32),
	})
	if err != nil {
		return fmt.Errorf("begin the mirror: %w", err)
	}
	stored, err := s.Deployment(ctx)
	if err != nil {
		return err
	}
	if stored != d {
		return fmt.Errorf("%w (its Staking contract is %s on chain %d, this one's %s on chain %d)",
			ErrOtherDeployment, stored.Staking, stored.ChainID, d.Staking, d.ChainID)
	}
	return nil
}

// Deployment returns the network that the database mirrors, or [ErrNotInitialized].
func (s *Store) Deployment(ctx context.Context) (chain.Deployment, error) {
	var text []byte
	err := s.pool.QueryRow(ctx, `SELECT deployment FROM cursor`).Scan(&text)
	if errors.Is(err, pgx.ErrNoRows) {
		return chain.Deployment{}, ErrNotInitialized
	}
	if err != nil {
		return chain.Deployment{}, fmt.Errorf("read the deployment: %w", err)
	}
	var d chain.Deployment
	if err := json.Unmarshal(text, &d); err != nil {
		return chain.Deployment{}, fmt.Errorf("read the deployment: %w", err)
	}
	return d, nil
}

// Cursor returns where the mirror is, or [ErrNotInitialized].
func (s *Store) Cursor(ctx context.Context) (Cursor, error) {
	rows, err := s.pool.Query(ctx, selectCursor)
	if err != nil {
		return Cursor{}, fmt.Errorf("read the cursor: %w", err)
	}
	return collectCursor(rows)
}

const selectCursor = `
SELECT first_block, number, hash, time, safe_number, safe_hash, finalized_number, finalized_hash FROM cursor`

func collectCursor(rows pgx.Rows) (Cursor, error) {
	c, err := pgx.CollectExactlyOneRow(rows, pgx.RowToStructByPos[Cursor])
	if errors.Is(err, pgx.ErrNoRows) {
		return Cursor{}, ErrNotInitialized
	}
	if err != nil {
		return Cursor{}, fmt.Errorf("read the cursor: %w", err)
	}
	return c, nil
}

// Heads returns the stored blocks from one number to another, both included, descending.
func (s *Store) Heads(ctx context.Context, from, to uint64) ([]chain.Head, error) {
	const query = `SELECT number, hash, parent, time FROM blocks WHERE number BETWEEN $1 AND $2 ORDER BY number DESC`
	rows, err := s.pool.Query(ctx, query, from, to)
	if err != nil {
		return nil, fmt.Errorf("read blocks: %w", err)
	}
	heads, err := pgx.CollectRows(rows, func(row pgx.CollectableRow) (h chain.Head, err error) {
		return h, row.Scan(&h.Number, &h.Hash, &h.Parent, &h.Time)
	})
	if err != nil {
		return nil, fmt.Errorf("read blocks: %w", err)
	}
	return heads, nil
}
