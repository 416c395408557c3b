package indexer_test

import (
	"testing"

	"github.com/walrus-evm/walrus/indexer/internal/testnet"
)

// TestTextOfAnyBytes names a node with bytes that PostgreSQL's text cannot hold, which the contract does not mind.
func TestTextOfAnyBytes(t *testing.T) {
	n := testnet.Start(t, 26)
	n.Found()
	m := newMirror(t, n)
	n.Describe(1, "a\x00b\xff", "\x00", "\xc0\x80\\u0000")
	m.sync()
	var name, endpoint, metadata string
	row := m.pool.QueryRow(t.Context(), `SELECT name, endpoint, metadata FROM nodes WHERE node = 1`)
	if err := row.Scan(&name, &endpoint, &metadata); err != nil {
		t.Fatal(err)
	}
	if name != "a\ufffdb\ufffd" || endpoint != "\ufffd" || metadata != "\ufffd\ufffd\\u0000" {
		t.Errorf("%q, %q, %q", name, endpoint, metadata)
	}
	m.audit()
}
