package indexer_test

import (
	"fmt"
	"log/slog"
	"os"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"

	"github.com/walrus-evm/walrus/indexer"
	"github.com/walrus-evm/walrus/indexer/internal/testnet"
	"github.com/walrus-evm/walrus/internal/pgtest"
	"github.com/walrus-evm/walrus/migrations"
)

// mirror is an indexer of a network with a database of its own.
type mirror struct {
	*indexer.Indexer
	t    testing.TB
	pool *pgxpool.Pool
}

func newMirror(t testing.TB, n *testnet.Network, configure ...func(*indexer.Config)) *mirror {
	t.Helper()
	pool := pgtest.New(t)
	migrate(t, pool)
	config := indexer.Config{Chain: n.Client, Pool: pool, Logger: logger(t)}
	for _, change := range configure {
		change(&config)
	}
	x, err := indexer.New(config)
	if err != nil {
		t.Fatal(err)
	}
	return &mirror{x, t, pool}
}

// logger writes to the test's output when it is asked to be verbose.
func logger(testing.TB) *slog.Logger {
	if !testing.Verbose() {
		return nil
	}
	return slog.New(slog.NewTextHandler(os.Stderr, nil))
}

func migrate(t testing.TB, pool *pgxpool.Pool) {
	t.Helper()
	conn, err := pool.Acquire(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	defer conn.Release()
	if _, err := migrations.Apply(t.Context(), conn.Conn()); err != nil {
		t.Fatal(err)
	}
}

func (m *mirror) sync() {
	m.t.Helper()
	if err := m.Sync(m.t.Context()); err != nil {
		m.t.Fatal(err)
	}
}

// audit fails the test unless the mirror is right, and returns the report.
func (m *mirror) audit() indexer.Report {
	m.t.Helper()
	report, err := m.Audit(m.t.Context())
	if err != nil {
		m.t.Fatal(err)
	}
	for _, mismatch := range report.Mismatches {
		m.t.Errorf("block %d, epoch %d: %+v", report.Block, report.Epoch, mismatch)
	}
	if !report.OK {
		m.t.FailNow()
	}
	return report
}

// stateTables are the tables that follow from events alone.
var stateTables = []string{
	"network", "balances", "credits", "nodes", "pools", "queues", "rates", "exit_pots", "positions", "epochs", "sales",
	"members", "shards", "objects", "claims", "reveal_requests", "reveal_bonds", "fraud_commitments", "fraud_proofs", "settlements",
	"rotations", "votes", "moves", "credit_entries", "reservations", "jars", "attributes",
}

// dump returns every row of the tables as text.
func (m *mirror) dump(tables ...string) string {
	m.t.Helper()
	var text strings.Builder
	for _, table := range tables {
		rows, err := m.pool.Query(m.t.Context(), fmt.Sprintf(`SELECT to_jsonb(t)::text FROM %s t ORDER BY 1`, table))
		if err != nil {
			m.t.Fatal(err)
		}
		lines, err := pgx.CollectRows(rows, pgx.RowTo[string])
		if err != nil {
			m.t.Fatal(err)
		}
		for _, line := range lines {
			fmt.Fprintf(&text, "%s %s\n", table, line)
		}
	}
	return text.String()
}

func (m *mirror) count(query string) (count int) {
	m.t.Helper()
	if err := m.pool.QueryRow(m.t.Context(), query).Scan(&count); err != nil {
		m.t.Fatal(err)
	}
	return count
}

func same(t testing.TB, what, got, want string) {
	t.Helper()
	if diff := cmp.Diff(strings.Split(want, "\n"), strings.Split(got, "\n")); diff != "" {
		t.Fatalf("%s (-want +got):\n%s", what, diff)
	}
}
