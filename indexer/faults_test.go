package indexer_test

import (
	"context"
	"errors"
	"math/rand/v2"
	"net/url"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"

	"github.com/jackc/pgx/v5/pgxpool"

	"github.com/walrus-evm/walrus/chain"
	"github.com/walrus-evm/walrus/chain/devchain"
	"github.com/walrus-evm/walrus/indexer"
	"github.com/walrus-evm/walrus/indexer/internal/testnet"
	"github.com/walrus-evm/walrus/indexer/postgres"
	server "github.com/walrus-evm/walrus/internal/postgres"
)

// small makes many commits of few blocks, so that a fault meets any moment of one.
func small(c *indexer.Config) { c.Range, c.InFlight = 2, 2 }

// everything is all that a mirror holds but what tells how it came about.
var everything = append([]string{"cursor", "blocks", "events"}, stateTables...)

// TestKilledIndexerResumes ends the indexer at random moments, again and again.
func TestKilledIndexerResumes(t *testing.T) {
	n := settled(t, 21)
	m := newMirror(t, n, small)
	random := rand.New(rand.NewPCG(21, 1))
	for kills := 0; ; kills++ {
		// Later kills leave more time, so that a slow machine gets anywhere at all.
		ctx, cancel := context.WithTimeout(t.Context(), time.Duration(random.IntN(20+5*kills))*time.Millisecond)
		err := m.Sync(ctx)
		cancel()
		if err == nil {
			t.Logf("killed %d times", kills)
			break
		}
		if !errors.Is(err, context.DeadlineExceeded) {
			t.Fatal(err)
		}
	}
	fresh := newMirror(t, n)
	fresh.sync()
	same(t, "mirror of a killed indexer", m.dump(everything...), fresh.dump(everything...))
}

// TestTwoIndexersShareADatabase lets them run into each other.
func TestTwoIndexersShareADatabase(t *testing.T) {
	n := settled(t, 22)
	m := newMirror(t, n, small)
	other := newMirror(t, n, small, func(c *indexer.Config) { c.Pool = m.pool })
	errs := make([]error, 2)
	var group sync.WaitGroup
	for i, x := range []*mirror{m, other} {
		group.Go(func() { errs[i] = x.Sync(t.Context()) })
	}
	group.Wait()
	if err := errors.Join(errs...); err != nil {
		t.Fatal(err)
	}
	fresh := newMirror(t, n)
	fresh.sync()
	same(t, "mirror of two indexers", m.dump(everything...), fresh.dump(everything...))
}

// TestKilledPostgresResumes kills the database server with SIGKILL while the indexer writes.
func TestKilledPostgresResumes(t *testing.T) {
	n := settled(t, 23)
	dir, err := os.MkdirTemp("", "pg") //nolint:usetesting // short: its socket's path is bounded
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { os.RemoveAll(dir) })
	start := func() *server.Server {
		s, err := server.Start(t.Context(), server.Config{Dir: dir})
		if err != nil {
			t.Fatal(err)
		}
		return s
	}
	s := start()
	pool, err := pgxpool.New(t.Context(), s.URL("postgres"))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(pool.Close)
	migrate(t, pool)
	m := newMirror(t, n, small, func(c *indexer.Config) { c.Pool = pool })
	m.pool = pool
	synced := make(chan error, 1)
	go func() { synced <- m.Sync(t.Context()) }()
	waitForBlock(t, pool, n.Client.Deployment().Block+20)
	kill(t, dir)
	<-s.Done()
	s.Stop()
	s = start()
	t.Cleanup(func() { s.Stop() })
	if err := <-synced; err != nil {
		t.Fatal(err)
	}
	fresh := newMirror(t, n)
	fresh.sync()
	same(t, "mirror after the kill", m.dump(everything...), fresh.dump(everything...))
}

// patience ends a wait that hangs. None takes a tenth of it, but with the race detector on a machine that has other work.
const patience = 5 * time.Minute

// waitForBlock waits until the mirror has come to a block.
func waitForBlock(t *testing.T, pool *pgxpool.Pool, number uint64) {
	t.Helper()
	store, deadline := postgres.NewStore(pool), time.Now().Add(patience)
	for {
		cursor, err := store.Cursor(t.Context())
		if err == nil && cursor.Number >= number {
			return
		}
		if err != nil && !errors.Is(err, postgres.ErrNotInitialized) || time.Now().After(deadline) {
			t.Fatalf("waiting for block %d: at %d, %v", number, cursor.Number, err)
		}
	}
}

// kill sends SIGKILL to the server of a directory.
func kill(t *testing.T, dir string) {
	t.Helper()
	content, err := os.ReadFile(filepath.Join(dir, "data", "postmaster.pid"))
	if err != nil {
		t.Fatal(err)
	}
	line, _, _ := strings.Cut(string(content), "\n")
	pid, err := strconv.Atoi(line)
	if err != nil {
		t.Fatal(err)
	}
	if err := syscall.Kill(pid, syscall.SIGKILL); err != nil {
		t.Fatal(err)
	}
}

// TestChainAwayIsWaitedFor stops the chain under the indexer and starts it again from its directory.
func TestChainAwayIsWaitedFor(t *testing.T) {
	config := devchain.Config{Dir: t.TempDir()}
	n := testnet.StartIn(t, 24, config)
	n.Found()
	n.Epoch()
	m := newMirror(t, n, small)
	ctx, stop := context.WithCancel(t.Context())
	ran := make(chan error, 1)
	go func() { ran <- m.Run(ctx) }()
	waitForBlock(t, m.pool, n.Client.Deployment().Block+10)
	if err := n.Dev.Close(); err != nil {
		t.Fatal(err)
	}
	address, err := url.Parse(n.Dev.URL())
	if err != nil {
		t.Fatal(err)
	}
	if config.Port, err = strconv.Atoi(address.Port()); err != nil {
		t.Fatal(err)
	}
	config.SafeDepth, config.FinalizedDepth = testnet.SafeDepth, testnet.FinalizedDepth
	again, err := devchain.Start(t.Context(), config)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { again.Close() })
	head, err := again.Mine(t.Context(), 3)
	if err != nil {
		t.Fatal(err)
	}
	waitForBlock(t, m.pool, head.Number.Uint64())
	stop()
	if err := <-ran; !errors.Is(err, context.Canceled) {
		t.Fatalf("run: %v", err)
	}
	m.audit()
}

// TestOtherNetworkIsRefused points the indexer at the database of another network.
func TestOtherNetworkIsRefused(t *testing.T) {
	n := testnet.Start(t, 25)
	m := newMirror(t, n)
	m.sync()
	other := newMirror(t, n, func(c *indexer.Config) { c.Pool, c.Chain = m.pool, renamed{n.Client} })
	if err := other.Sync(t.Context()); !errors.Is(err, postgres.ErrOtherDeployment) {
		t.Fatalf("got %v, want ErrOtherDeployment", err)
	}
}

// renamed is a network whose contracts are elsewhere.
type renamed struct{ *chain.Client }

func (c renamed) Deployment() chain.Deployment {
	d := c.Client.Deployment()
	d.Staking[0]++
	return d
}
