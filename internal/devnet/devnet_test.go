package devnet_test

import (
	"errors"
	"net"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"

	"github.com/jackc/pgx/v5"

	"github.com/walrus-evm/walrus/chain"
	"github.com/walrus-evm/walrus/chain/devchain"
	"github.com/walrus-evm/walrus/indexer/postgres"
	"github.com/walrus-evm/walrus/internal/devnet"
	"github.com/walrus-evm/walrus/internal/pgtest"
	"github.com/walrus-evm/walrus/migrations"
)

func TestSecondStartLeavesTheFirstAlone(t *testing.T) {
	dir := t.TempDir()
	// What a running network keeps: its chain, and where it is controlled.
	running, err := devchain.Start(t.Context(), devchain.Config{Dir: filepath.Join(dir, "chain")})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := running.Close(); err != nil {
			t.Error(err)
		}
	})
	for name, content := range map[string]string{
		"devnet.json":  `{"nodes": 10, "epoch": 60000000000, "nodePorts": [0,0,0,0,0,0,0,0,0,0]}`,
		"control.json": `{"url": "http://127.0.0.1:1", "token": "secret"}`,
	} {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(content), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	if _, err := devnet.Start(t.Context(), devnet.Config{Dir: dir}); !errors.Is(err, devchain.ErrDirInUse) {
		t.Fatalf("second start: got %v, want %v", err, devchain.ErrDirInUse)
	}
	if _, err := devnet.OpenControl(dir); err != nil {
		t.Errorf("control of the first network: %v", err)
	}
}

// The contracts of all local networks have the same addresses, and only blocks tell them apart.
func TestDatabaseOfAnotherNetwork(t *testing.T) {
	url := pgtest.URL(t)
	connection, err := pgx.Connect(t.Context(), url)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := migrations.Apply(t.Context(), connection); err != nil {
		t.Fatal(err)
	}
	const cursor = `
INSERT INTO cursor (chain_id, deployment, first_block, number, hash, time, safe_number, safe_hash, finalized_number, finalized_hash)
VALUES (31337, '{}', 2, 264, @hash, 0, 262, @hash, 260, @hash)`
	if _, err := connection.Exec(t.Context(), cursor, pgx.NamedArgs{"hash": make([]byte, 32)}); err != nil {
		t.Fatal(err)
	}
	if err := connection.Close(t.Context()); err != nil {
		t.Fatal(err)
	}
	network, err := devnet.Start(t.Context(), devnet.Config{Dir: t.TempDir(), Nodes: 4, PostgresURL: url})
	if network != nil {
		_ = network.Close() // it should not run
	}
	if !errors.Is(err, postgres.ErrOtherDeployment) {
		t.Errorf("got %v, want %v", err, postgres.ErrOtherDeployment)
	}
}

// TestNetwork is one network of the smallest size, in a relative directory with a blank.
func TestNetwork(t *testing.T) {
	if testing.Short() {
		t.Skip("starts a whole network")
	}
	t.Chdir(t.TempDir())
	failed := make(chan devnet.NodeStatus, 1)
	network, err := devnet.Start(t.Context(), devnet.Config{Dir: "my net", Nodes: 4, Failed: func(s devnet.NodeStatus) { failed <- s }})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = network.Close() }) // its last test says how it ends
	t.Run("is found from another directory", func(t *testing.T) {
		t.Chdir("my net")
		file, err := chain.LoadNetwork("network.json")
		if err != nil {
			t.Fatal(err)
		}
		if _, err := os.Stat(file.KeyFile); err != nil {
			t.Errorf("the key that commands use: %v", err)
		}
		if _, err := network.CorruptNode(1); err != nil {
			t.Errorf("the network's own files: %v", err)
		}
	})
	t.Run("is controlled by its owner alone", func(t *testing.T) { controlled(t, network) })
	t.Run("goes on without a node that ends", func(t *testing.T) { failing(t, network, failed) })
	t.Run("keeps the port of a stopped node", func(t *testing.T) { keepsPort(t, network) })
	t.Run("ends with its database", func(t *testing.T) { endsWithDatabase(t, network) })
}

// story tells when the demo comes to a chapter.
type story struct {
	chapter string
	reached func()
}

func (s *story) Write(p []byte) (int, error) {
	if strings.Contains(string(p), s.chapter) {
		s.reached()
	}
	return len(p), nil
}

// endsWithDatabase kills PostgreSQL under the demo, as a machine that runs out of memory does.
func endsWithDatabase(t *testing.T, network *devnet.Network) {
	reached, demo := make(chan struct{}), make(chan error, 1)
	go func() {
		// What follows waits for epochs and verdicts.
		out := &story{"Nodes cheat", sync.OnceFunc(func() { close(reached) })}
		_, err := network.Demo(t.Context(), devnet.DemoConfig{File: filepath.Join(network.Dir(), "devnet.json"), Out: out})
		demo <- err
	}()
	select {
	case <-reached:
	case err := <-demo:
		t.Fatalf("the demo of a network in good health: %v", err)
	}
	content, err := os.ReadFile(filepath.Join(network.Dir(), "postgres", "data", "postmaster.pid"))
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
	select {
	case <-network.Done():
	case <-time.After(time.Minute):
		t.Error("the network goes on without its database")
	}
	select {
	case err := <-demo:
		if !errors.Is(err, devnet.ErrDemo) || !errors.Is(err, devnet.ErrEnded) || !strings.Contains(err.Error(), "PostgreSQL ended") {
			t.Errorf("the demo ended with %v, want %v and the reason", err, devnet.ErrEnded)
		}
	case <-time.After(time.Minute):
		t.Error("the demo goes on without its network")
	}
	control, err := devnet.OpenControl(network.Dir())
	if err != nil {
		t.Fatal(err)
	}
	err = network.Close()
	if _, notRunning := devnet.OpenControl(network.Dir()); !errors.Is(notRunning, devnet.ErrNotRunning) {
		t.Errorf("after the end: %v, want %v", notRunning, devnet.ErrNotRunning)
	}
	if _, notRunning := control.Status(t.Context()); !errors.Is(notRunning, devnet.ErrNotRunning) {
		t.Errorf("of a network that has ended: %v, want %v", notRunning, devnet.ErrNotRunning)
	}
	if err == nil || !strings.Contains(err.Error(), "PostgreSQL") || !strings.Contains(err.Error(), "postgres.log") {
		t.Errorf("close: got %v, want what ended and where its log is", err)
	}
}

// keepsPort stops a node, tries to take its port for a connection, as the kernel does for anybody's, and starts it again.
func keepsPort(t *testing.T, network *devnet.Network) {
	if err := network.StopNode(2); err != nil {
		t.Fatal(err)
	}
	address, err := net.ResolveTCPAddr("tcp", strings.TrimPrefix(network.Status().Nodes[1].Endpoint, "http://"))
	if err != nil {
		t.Fatal(err)
	}
	if _, err := new(net.Dialer).DialContext(t.Context(), "tcp", address.String()); !errors.Is(err, syscall.ECONNREFUSED) {
		t.Errorf("a stopped node: got %v, want %v", err, syscall.ECONNREFUSED)
	}
	thief := net.Dialer{LocalAddr: address}
	connection, err := thief.DialContext(t.Context(), "tcp", strings.TrimPrefix(network.GatewayURL(), "http://"))
	if err == nil {
		t.Error("another connection could take the port of a stopped node")
		_ = connection.Close() // nothing was sent
	}
	if err := network.StartNode(2); err != nil {
		t.Error(err)
	}
}
