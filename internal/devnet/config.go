package devnet

import (
	"errors"
	"fmt"
	"log/slog"
	"os"
	"path/filepath"
	"time"

	"github.com/walrus-evm/walrus/chain"
)

// ErrConfig reports a configuration that cannot work.
var ErrConfig = errors.New("invalid devnet configuration")

const (
	// DefaultNodes is one node a shard of the local preset, so that each has one seat.
	DefaultNodes = 10
	// DefaultEpoch is the local preset's epoch.
	DefaultEpoch = 60 * time.Second
	// minNodes is what a committee needs for storage to be sold.
	minNodes = 4
)

// Config says what network to run. The zero value, but for Dir, is the default one.
type Config struct {
	// Dir keeps everything; a network found there is resumed, with its nodes and epoch.
	Dir string
	// Nodes is the number of storage nodes, 4 to 20; 0 means 10.
	Nodes int
	// Epoch is the length of an epoch; windows scale with it. 0 means 60 s.
	Epoch time.Duration
	// ChainPort, GatewayPort and IndexerPort are loopback ports; 0 means those of the last run if
	// they are free, else any.
	ChainPort, GatewayPort, IndexerPort int
	// PostgresURL is an existing database for the indexer. Empty means a private server in Dir.
	PostgresURL string
	// Watch runs a verifier inside every honest node too, as nodes elsewhere do. The network has one already, and ten more
	// do ten times its work.
	Watch bool
	// Failed is told of each node that ends by itself; the network goes on without it. It must not call the network. Nil:
	// the log and [Network.Status] say it all the same.
	Failed func(NodeStatus)
	// Logger receives the log of all roles; nil means silence.
	Logger *slog.Logger
}

// DefaultDir is where the local network lives unless told otherwise:
// $XDG_STATE_HOME/walrus/devnet, by default under ~/.local/state.
func DefaultDir() string {
	base := os.Getenv("XDG_STATE_HOME")
	if base == "" {
		home, err := os.UserHomeDir()
		if err != nil {
			return filepath.Join(os.TempDir(), "walrus-devnet")
		}
		base = filepath.Join(home, ".local", "state")
	}
	return filepath.Join(base, "walrus", "devnet")
}

// NetworkFile is the file in Dir that other commands read to find the network.
const NetworkFile = "network.json"

func (c Config) withDefaults() Config {
	if c.Nodes == 0 {
		c.Nodes = DefaultNodes
	}
	if c.Epoch == 0 {
		c.Epoch = DefaultEpoch
	}
	if c.Logger == nil {
		c.Logger = slog.New(slog.DiscardHandler)
	}
	return c
}

// Validate returns [ErrConfig] naming the first field that makes no sense.
func (c Config) Validate() error {
	if c.Dir == "" {
		return fmt.Errorf("%w: no directory", ErrConfig)
	}
	most := int(chain.LocalParameters().MaxNodes)
	if c.Nodes < minNodes || c.Nodes > most {
		return fmt.Errorf("%w: %d nodes, want %d to %d", ErrConfig, c.Nodes, minNodes, most)
	}
	for _, port := range []int{c.ChainPort, c.GatewayPort, c.IndexerPort} {
		if port < 0 || port > 65535 {
			return fmt.Errorf("%w: port %d, want 0 to 65535", ErrConfig, port)
		}
	}
	if _, err := chain.LocalParameters().WithEpoch(c.Epoch); err != nil {
		return fmt.Errorf("%w: %w", ErrConfig, err)
	}
	return nil
}
