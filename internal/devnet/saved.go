package devnet

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"net/url"
	"os"
	"strconv"

	"github.com/walrus-evm/walrus/chain"
	"github.com/walrus-evm/walrus/chain/devchain"
)

const (
	savedFile      = "devnet.json"
	deploymentFile = "deployment.json"
)

// load reads what the last run left, if there was one. What a network is made of
// cannot change afterwards, so other wishes are refused rather than ignored.
func (n *Network) load() error {
	if err := os.MkdirAll(n.config.Dir, 0o750); err != nil {
		return fmt.Errorf("make directory: %w", err)
	}
	data, err := os.ReadFile(n.path(savedFile))
	if errors.Is(err, fs.ErrNotExist) {
		n.saved = saved{Nodes: n.config.Nodes, Epoch: n.config.Epoch, NodePorts: make([]int, n.config.Nodes)}
		return nil
	}
	if err != nil {
		return err
	}
	if err := json.Unmarshal(data, &n.saved); err != nil {
		return fmt.Errorf("read %s: %w", n.path(savedFile), err)
	}
	if n.saved.Nodes != n.config.Nodes || n.saved.Epoch != n.config.Epoch {
		return fmt.Errorf("%w: %s holds a network of %d nodes with epochs of %v; start it so, or choose another --dir",
			ErrConfig, n.config.Dir, n.saved.Nodes, n.saved.Epoch)
	}
	return nil
}

func (n *Network) save() error {
	data, err := json.MarshalIndent(n.saved, "", "  ")
	if err != nil {
		return err
	}
	path := n.path(savedFile)
	if err := os.WriteFile(path+".new", append(data, '\n'), 0o644); err != nil {
		return err
	}
	return os.Rename(path+".new", path)
}

// writeNetwork writes the file that other commands read, and the keys they use.
func (n *Network) writeNetwork(context.Context) error {
	for name, account := range map[string]int{
		"deployer": accountDeployer, "keeper": accountKeeper, "user": accountUser,
		"staker": accountStaker, "gateway": accountGateway,
	} {
		if err := writeKeyFile(n.path("keys", name+".key"), devchain.Key(account)); err != nil {
			return err
		}
	}
	for i := range n.config.Nodes {
		if err := writeKeyFile(n.path("keys", fmt.Sprintf("operator-%02d.key", i+1)), operatorKey(i)); err != nil {
			return err
		}
	}
	return chain.Network{
		Name: "devnet", RPC: n.chain.WSURL(), Gateway: n.gatewayURL, Indexer: n.indexerURL,
		KeyFile: n.path("keys", "user.key"), Deployment: n.deployment,
	}.Save(n.NetworkFile())
}

func portOf(base string) int {
	u, err := url.Parse(base)
	if err != nil {
		return 0
	}
	port, err := strconv.Atoi(u.Port())
	if err != nil {
		return 0
	}
	return port
}
