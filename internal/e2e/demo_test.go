package e2e_test

import (
	"crypto/rand"
	"log/slog"
	"os"
	"path/filepath"
	"testing"

	"github.com/walrus-evm/walrus/internal/devnet"
)

// TestDemo is the story of the README: store, lose nodes, cheat, get caught, read back, audit. It is told with one seat a
// node, with several, and with nodes that have none.
func TestDemo(t *testing.T) {
	if testing.Short() {
		t.Skip("takes minutes; the race detector covers its packages one by one")
	}
	random := make([]byte, 1_500_000)
	_, _ = rand.Read(random)
	for name, row := range map[string]struct {
		nodes   int
		content []byte
	}{
		"10 nodes":            {devnet.DefaultNodes, random},
		"4 nodes, one byte":   {4, []byte("x")}, // its source slivers but the first are zeros
		"20 nodes, all zeros": {20, make([]byte, 300_000)},
	} {
		t.Run(name, func(t *testing.T) { tellDemo(t, row.nodes, row.content) })
	}
}

func tellDemo(t *testing.T, nodes int, content []byte) {
	dir := t.TempDir()
	file := filepath.Join(dir, "file")
	if err := os.WriteFile(file, content, 0o600); err != nil {
		t.Fatal(err)
	}
	network := start(t, devnet.Config{Dir: filepath.Join(dir, "net"), Nodes: nodes})
	report, err := network.Demo(t.Context(), devnet.DemoConfig{File: file, Out: t.Output()})
	if err != nil {
		t.Fatal(err)
	}
	if len(report.Checks) < 9 {
		t.Errorf("the demo made %d checks, want all of its story", len(report.Checks))
	}
}

// start runs a network until the test ends.
func start(t *testing.T, config devnet.Config) *devnet.Network {
	t.Helper()
	if os.Getenv("WALRUS_TEST_LOG") != "" {
		config.Logger = slog.New(slog.NewTextHandler(t.Output(), nil))
	}
	network, err := devnet.Start(t.Context(), config)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := network.Close(); err != nil {
			t.Errorf("close the network: %v", err)
		}
	})
	return network
}
