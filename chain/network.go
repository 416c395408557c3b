package chain

import (
	"encoding/json"
	"fmt"
	"os"
)

// Network is the file that a program needs to join a network: where the chain
// answers and which contracts on it make the network. `walrus deploy` and
// `walrus devnet` write it; every command reads it (--network).
type Network struct {
	// Name is a name for people, such as "devnet".
	Name string `json:"name"`

	// RPC is the URL of a JSON-RPC endpoint: http, https, ws or wss. With ws heads are pushed rather than polled.
	RPC string `json:"rpc"`

	// Gateway is the base URL of an HTTP gateway, Indexer that of an indexer's API; both may be empty.
	Gateway string `json:"gateway,omitempty"`
	Indexer string `json:"indexer,omitempty"`

	// KeyFile is the account that commands use when they name none. Only local networks have one.
	KeyFile string `json:"keyFile,omitempty"`

	Deployment Deployment `json:"deployment"`
}

// LoadNetwork reads the file that [Network.Save] wrote and validates it.
func LoadNetwork(path string) (Network, error) {
	data, err := os.ReadFile(path)
	if err != nil {
		return Network{}, fmt.Errorf("load network: %w", err)
	}
	var n Network
	if err := json.Unmarshal(data, &n); err != nil {
		return Network{}, fmt.Errorf("load network %s: %w", path, err)
	}
	if n.RPC == "" {
		return Network{}, fmt.Errorf("load network %s: %w: no RPC URL", path, ErrDeployment)
	}
	if err := n.Deployment.Validate(); err != nil {
		return Network{}, fmt.Errorf("load network %s: %w", path, err)
	}
	return n, nil
}

// Save writes the network as JSON, whole or not at all.
func (n Network) Save(path string) error {
	data, err := json.MarshalIndent(n, "", "  ")
	if err != nil {
		return fmt.Errorf("save network: %w", err)
	}
	if err := writeFile(path, append(data, '\n'), 0o644); err != nil {
		return fmt.Errorf("save network: %w", err)
	}
	return nil
}
