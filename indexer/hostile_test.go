package indexer_test

import (
	"context"
	"testing"

	"github.com/walrus-evm/walrus/chain"
	"github.com/walrus-evm/walrus/indexer"
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

// lagging is a chain whose safe and final heads come from a node that is behind.
type lagging struct {
	*chain.Client
	behind uint64
}

func (c *lagging) Head(ctx context.Context, tag chain.Tag) (chain.Head, error) {
	head, err := c.Client.Head(ctx, tag)
	if err != nil || tag == chain.Latest {
		return head, err
	}
	return c.HeadAt(ctx, head.Number-c.behind)
}

// TestSafeHeadBehindTheFinalOne asks a node whose safe head is below what another one called final.
func TestSafeHeadBehindTheFinalOne(t *testing.T) {
	n := testnet.Start(t, 27)
	c := &lagging{Client: n.Client}
	m := newMirror(t, n, func(config *indexer.Config) { config.Chain = c })
	n.Mine(3 * testnet.FinalizedDepth)
	m.sync()
	before := m.dump("cursor")
	c.behind = testnet.FinalizedDepth
	ctx, cancel := context.WithTimeout(t.Context(), patience)
	defer cancel()
	if err := m.Sync(ctx); err != nil {
		t.Fatalf("nothing to do, but: %v", err)
	}
	same(t, "cursor", m.dump("cursor"), before)
}
