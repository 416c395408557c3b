package indexer_test

import (
	"context"
	"errors"
	"math/rand/v2"
	"testing"

	"github.com/walrus-evm/walrus/chain"
	"github.com/walrus-evm/walrus/chain/devchain"
	"github.com/walrus-evm/walrus/indexer"
	"github.com/walrus-evm/walrus/indexer/internal/testnet"
	"github.com/walrus-evm/walrus/indexer/postgres"
)

// settled starts a network that is some epochs old, so that every kind of event can follow.
func settled(t testing.TB, seed uint64) *testnet.Network {
	t.Helper()
	n := testnet.Start(t, seed)
	n.Found()
	n.Epoch()
	n.Epoch()
	return n
}

// TestApplyThenRevertIsIdentity applies random blocks and drops them again: the mirror is what it was.
func TestApplyThenRevertIsIdentity(t *testing.T) {
	n := settled(t, 2)
	m := newMirror(t, n)
	random := rand.New(rand.NewPCG(2, 1))
	for range 12 {
		n.Mine(1)
		m.sync()
		before := m.dump(stateTables...)
		start := n.Head()
		for n.Head() < start+3+random.Uint64N(8) {
			n.Chatter(3)
			m.sync() // block by block, or several blocks at once
		}
		if m.dump(stateTables...) == before {
			t.Fatal("the history changed nothing")
		}
		depth := int(n.Head() - start)
		n.Reorg(depth, depth+1) // blocks without transactions
		m.sync()
		same(t, "state after the revert", m.dump(stateTables...), before)
	}
	m.audit()
}

// TestForkAThenBEqualsB indexes one history, then another from the same block on. The result, down to blocks, events and
// journal, is that of an indexer that saw only the second.
func TestForkAThenBEqualsB(t *testing.T) {
	n := settled(t, 3)
	m := newMirror(t, n)
	random := rand.New(rand.NewPCG(3, 1))
	for range 6 {
		n.Mine(1)
		start := n.Head()
		for n.Head() < start+2+random.Uint64N(8) {
			n.Chatter(3)
			m.sync()
		}
		n.Reorg(int(n.Head()-start), 1)
		for n.Head() < start+2+random.Uint64N(8) {
			n.Chatter(3)
			if random.IntN(2) == 0 {
				m.sync()
			}
		}
		m.sync()
		fresh := newMirror(t, n)
		fresh.sync()
		tables := append([]string{"cursor", "blocks", "events", "journal"}, stateTables...)
		same(t, "mirror of both forks", m.dump(tables...), fresh.dump(tables...))
		if off := m.count(`SELECT events - (SELECT count(*) FROM events) FROM cursor`); off != 0 {
			t.Fatalf("the cursor counts %d events too many", off)
		}
	}
	m.audit()
}

// TestCatchUpEqualsFollowing indexes the same chain block by block and in ranges that end anywhere.
func TestCatchUpEqualsFollowing(t *testing.T) {
	n := testnet.Start(t, 4)
	following := newMirror(t, n)
	following.sync()
	n.Found()
	following.sync()
	for range 3 {
		n.Epoch()
		following.sync()
	}
	ranges := newMirror(t, n, func(c *indexer.Config) { c.Range, c.InFlight = 7, 3 })
	ranges.sync()
	tables := append([]string{"cursor", "blocks", "events"}, stateTables...)
	same(t, "mirror made in ranges", ranges.dump(tables...), following.dump(tables...))
	ranges.audit()
}

// TestShorterForkIsWaitedFor lets the node fall behind and then follow another fork.
func TestShorterForkIsWaitedFor(t *testing.T) {
	n := settled(t, 5)
	m := newMirror(t, n)
	n.Chatter(5)
	m.sync()
	cursor, state := m.dump("cursor"), m.dump(stateTables...)
	block, err := n.Dev.Client().HeaderByNumber(t.Context(), nil)
	if err != nil {
		t.Fatal(err)
	}
	parent, err := n.Dev.Client().HeaderByHash(t.Context(), block.ParentHash)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := n.Dev.Fork(t.Context(), parent.Hash()); err != nil {
		t.Fatal(err)
	}
	m.sync()
	same(t, "cursor while the node is behind", m.dump("cursor"), cursor)
	same(t, "state while the node is behind", m.dump(stateTables...), state)
	n.Reorg(1, 2)
	m.sync()
	m.audit()
}

// TestReplacedFinalBlockStopsTheIndexer shows that nobody decides by himself which of two final histories is true.
func TestReplacedFinalBlockStopsTheIndexer(t *testing.T) {
	n := settled(t, 6)
	m := newMirror(t, n)
	m.sync()
	before := m.dump(stateTables...)
	depth := testnet.FinalizedDepth + 3
	replacement := devchain.Replacement{Blocks: depth + 1, Dropped: devchain.Forget, PassFinalized: true}
	if _, err := n.Dev.Reorg(t.Context(), depth, replacement); err != nil {
		t.Fatal(err)
	}
	if err := m.Sync(t.Context()); !errors.Is(err, postgres.ErrFinalityViolated) {
		t.Fatalf("got %v, want ErrFinalityViolated", err)
	}
	same(t, "state", m.dump(stateTables...), before)
}

// TestSyncingNodeIsWaitedFor shows the indexer a head below the finalized block it knows.
func TestSyncingNodeIsWaitedFor(t *testing.T) {
	n := settled(t, 7)
	m := newMirror(t, n)
	m.sync()
	before := m.dump(append(stateTables, "cursor", "outbox")...)
	behind := newMirror(t, n, func(c *indexer.Config) { c.Pool, c.Chain = m.pool, syncing{n.Client} })
	behind.sync()
	same(t, "mirror", m.dump(append(stateTables, "cursor", "outbox")...), before)
}

// syncing is a chain whose node has only the deployment's first blocks.
type syncing struct{ *chain.Client }

func (c syncing) Head(ctx context.Context, _ chain.Tag) (chain.Head, error) {
	return c.HeadAt(ctx, c.Deployment().Block+1)
}
