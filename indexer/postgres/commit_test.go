package postgres_test

import (
	"context"
	"errors"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/jackc/pgx/v5/pgxpool"

	"github.com/walrus-evm/walrus/chain"
	"github.com/walrus-evm/walrus/indexer/postgres"
	"github.com/walrus-evm/walrus/migrations"
)

// begun returns a store whose mirror has begun, and the change that adds the first block to it.
func begun(t *testing.T) (*pgxpool.Pool, *postgres.Store, postgres.Change) {
	t.Helper()
	pool := newPool(t)
	store := postgres.NewStore(pool)
	before := chain.Head{Number: 7, Hash: common.Hash{7}}
	if err := store.Initialize(t.Context(), chain.Deployment{ChainID: 1}, before); err != nil {
		t.Fatal(err)
	}
	first := chain.Head{Number: 8, Hash: common.Hash{8}, Parent: before.Hash}
	return pool, store, postgres.Change{From: before.Hash, Ancestor: before, Blocks: []postgres.Block{{Head: first}}}
}

// TestCommitRefusesANewerSchema has a newer version migrate while an older one is indexing, which checked the schema when it
// began to catch up.
func TestCommitRefusesANewerSchema(t *testing.T) {
	pool, store, change := begun(t)
	if _, err := pool.Exec(t.Context(), `INSERT INTO schema_migrations VALUES (9999, '9999_later', sha256('later'))`); err != nil {
		t.Fatal(err)
	}
	nothing := func(context.Context, *postgres.Unit, postgres.Block) error { return nil }
	if err := store.Commit(t.Context(), change, nothing); !errors.Is(err, migrations.ErrNewer) {
		t.Errorf("got %v, want %v", err, migrations.ErrNewer)
	}
	if cursor, err := store.Cursor(t.Context()); err != nil || cursor.Number != 7 {
		t.Errorf("the cursor is at block %d: %v", cursor.Number, err)
	}
}

// TestNobodyMigratesDuringACommit asks for the lock of migrations in the middle of a commit.
func TestNobodyMigratesDuringACommit(t *testing.T) {
	pool, store, change := begun(t)
	const walrus = 0x77616c727573 // the lock's key
	err := store.Commit(t.Context(), change, func(ctx context.Context, _ *postgres.Unit, _ postgres.Block) error {
		var free bool
		if err := pool.QueryRow(ctx, `SELECT pg_try_advisory_xact_lock($1)`, int64(walrus)).Scan(&free); err != nil {
			return err
		}
		if free {
			t.Error("a migration could begin")
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := migrations.Apply(t.Context(), connection(t, pool)); err != nil {
		t.Errorf("after the commit: %v", err)
	}
}
