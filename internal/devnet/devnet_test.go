package devnet_test

import (
	"errors"
	"os"
	"path/filepath"
	"testing"

	"github.com/walrus-evm/walrus/chain"
	"github.com/walrus-evm/walrus/chain/devchain"
	"github.com/walrus-evm/walrus/internal/devnet"
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
	saved := `{"nodes": 10, "epoch": 60000000000, "nodePorts": [0,0,0,0,0,0,0,0,0,0], "control": "http://127.0.0.1:1"}`
	if err := os.WriteFile(filepath.Join(dir, "devnet.json"), []byte(saved), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := devnet.Start(t.Context(), devnet.Config{Dir: dir}); !errors.Is(err, devchain.ErrDirInUse) {
		t.Fatalf("second start: got %v, want %v", err, devchain.ErrDirInUse)
	}
	if _, err := devnet.OpenControl(dir); err != nil {
		t.Errorf("control of the first network: %v", err)
	}
}

func TestNetworkInARelativeDirectory(t *testing.T) {
	if testing.Short() {
		t.Skip("starts a whole network")
	}
	t.Chdir(t.TempDir())
	network, err := devnet.Start(t.Context(), devnet.Config{Dir: "my net", Nodes: 4})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := network.Close(); err != nil {
			t.Error(err)
		}
	})
	t.Chdir("my net")
	file, err := chain.LoadNetwork("network.json")
	if err != nil {
		t.Fatal(err)
	}
	if _, err := os.Stat(file.KeyFile); err != nil {
		t.Errorf("the key that commands use: %v", err)
	}
	if _, err := network.CorruptNode(1); err != nil {
		t.Errorf("the network's own files from another directory: %v", err)
	}
}
