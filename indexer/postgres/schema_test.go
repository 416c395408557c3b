package postgres_test

import (
	"errors"
	"slices"
	"strings"
	"testing"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"
	"github.com/jackc/pgx/v5/pgxpool"

	"github.com/walrus-evm/walrus/indexer/postgres"
	"github.com/walrus-evm/walrus/internal/pgtest"
	"github.com/walrus-evm/walrus/migrations"
)

func newPool(t *testing.T) *pgxpool.Pool {
	t.Helper()
	pool := pgtest.New(t)
	if _, err := migrations.Apply(t.Context(), connection(t, pool)); err != nil {
		t.Fatal(err)
	}
	return pool
}

// connection returns a connection of the pool, until the test ends.
func connection(t *testing.T, pool *pgxpool.Pool) *pgx.Conn {
	t.Helper()
	conn, err := pool.Acquire(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(conn.Release)
	return conn.Conn()
}

// TestSchemaRefusesWrongRows writes what no correct indexer would.
func TestSchemaRefusesWrongRows(t *testing.T) {
	pool := newPool(t)
	h, a := `sha256('x')`, `substr(sha256('x'), 1, 20)`
	for _, test := range []struct{ name, statement, code string }{
		{"negative balance", `INSERT INTO balances VALUES (` + a + `, -1)`, "23514"},
		{"account of 32 bytes", `INSERT INTO balances VALUES (` + h + `, 1)`, "23514"},
		{"amount above 78 digits", `INSERT INTO balances VALUES (` + a + `, 1e78)`, "22003"},
		{"no amount", `INSERT INTO balances VALUES (` + a + `, NULL)`, "23502"},
		{"event without a block", `INSERT INTO events VALUES (7, 0, ` + h + `, ` + a + `, 'k', '{}', ` + h + `)`, "23503"},
		{"pool without a node", `INSERT INTO pools VALUES (7, 0, 0, 0, 0, 0)`, "23503"},
		{"two networks", `INSERT INTO network VALUES (FALSE, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)`, "23514"},
		{"shard 255", `INSERT INTO shards VALUES (255, 0, 0, 0, 0)`, "23514"},
		{"half a seed", `INSERT INTO epochs (epoch, seed) VALUES (1, ` + h + `)`, "23514"},
		{"claim of no status", `INSERT INTO claims (node, epoch, status, weight, excluded) VALUES (1, 1, 'odd', 0, 0)`, "23514"},
		{"block twice", `INSERT INTO blocks VALUES (1, ` + h + `, ` + h + `, 0, 0), (2, ` + h + `, ` + h + `, 0, 0)`, "23505"},
		{"unknown outbox kind", `INSERT INTO outbox (kind, number, hash, events) VALUES ('odd', 1, ` + h + `, 0)`, "23514"},
	} {
		t.Run(test.name, func(t *testing.T) {
			_, err := pool.Exec(t.Context(), test.statement)
			if pg, ok := errors.AsType[*pgconn.PgError](err); !ok || pg.Code != test.code {
				t.Errorf("got %v, want SQLSTATE %s", err, test.code)
			}
		})
	}
}

// TestRowsMatchTheSchema compares the Go structs with the tables: a column without a field would be lost in a revert.
func TestRowsMatchTheSchema(t *testing.T) {
	pool := newPool(t)
	for name, want := range postgres.Columns() {
		rows, err := pool.Query(t.Context(), `SELECT column_name::text FROM information_schema.columns WHERE table_schema = 'public' AND table_name = $1`, name)
		if err != nil {
			t.Fatal(err)
		}
		got, err := pgx.CollectRows(rows, pgx.RowTo[string])
		if err != nil {
			t.Fatal(err)
		}
		slices.Sort(got)
		slices.Sort(want)
		if strings.Join(got, " ") != strings.Join(want, " ") {
			t.Errorf("%s: table has %v, struct has %v", name, got, want)
		}
	}
}

func TestRetryable(t *testing.T) {
	for code, want := range map[string]bool{
		"40001": true, "40P01": true, "55P03": true, "57P01": true, "08006": true, "25006": true, "53100": true, "53200": true,
		"23505": false, "42601": false, "22003": false, "57014": false,
	} {
		if got := postgres.Retryable(&pgconn.PgError{Code: code}); got != want {
			t.Errorf("%s: got %v, want %v", code, got, want)
		}
	}
	if postgres.Retryable(nil) || postgres.Retryable(pgx.ErrNoRows) {
		t.Error("retryable without a fault of the connection")
	}
	if !postgres.Retryable(postgres.ErrMoved) {
		t.Error("ErrMoved is not retryable")
	}
}
