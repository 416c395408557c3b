package devnet

import (
	"context"
	"crypto/rand"
	"encoding/hex"
	"errors"
	"fmt"
	"io/fs"
	"log/slog"
	"os"
	"path/filepath"
	"strings"
	"sync"

	"golang.org/x/sync/errgroup"

	"github.com/walrus-evm/walrus/availability"
	"github.com/walrus-evm/walrus/chain"
	"github.com/walrus-evm/walrus/client"
	"github.com/walrus-evm/walrus/internal/keyfile"
	forge "github.com/walrus-evm/walrus/internal/twin"
	"github.com/walrus-evm/walrus/prover"
	"github.com/walrus-evm/walrus/verifier"
)

// ErrNodeState reports an action that a node's state does not allow.
var ErrNodeState = errors.New("not possible in the node's state")

// node is one storage node with its keys and folder.
type node struct {
	network  *Network
	number   uint32 // on chain, from 1
	name     string
	dir      string
	port     int
	key      availability.SecretKey
	operator *chain.Transactor // governance and payout
	hot      *chain.Transactor

	mu       sync.Mutex // guards the rest
	running  *process   // nil while it is stopped
	cheating forge.Kind // "" while it is honest
}

// openNode opens the folder and accounts of node i, counting from 0.
func (n *Network) openNode(i int) (*node, error) {
	dir, err := n.makeDir("nodes", fmt.Sprintf("%02d", i+1))
	if err != nil {
		return nil, err
	}
	key, err := loadBLSKey(filepath.Join(dir, "bls.key"))
	if err != nil {
		return nil, err
	}
	held, err := reserve(n.saved.NodePorts[i])
	if err != nil {
		if held, err = reserve(0); err != nil {
			return nil, err
		}
	}
	n.ends = append(n.ends, held.Close)
	if held.port != n.saved.NodePorts[i] {
		n.saved.NodePorts[i] = held.port
		if err := n.save(); err != nil {
			return nil, err
		}
	}
	created := &node{
		network: n, number: uint32(i + 1), name: fmt.Sprintf("node-%02d", i+1), dir: dir, port: held.port, key: key,
	}
	if created.operator, err = n.transactor(firstOperator + 2*i); err != nil {
		return nil, err
	}
	if created.hot, err = n.transactor(firstOperator + 2*i + 1); err != nil {
		return nil, err
	}
	return created, nil
}

func (n *node) address() string  { return fmt.Sprintf("127.0.0.1:%d", n.port) }
func (n *node) endpoint() string { return "http://" + n.address() }

// startNodes starts all nodes and tells the chain of endpoints that changed since the last run.
func (n *Network) startNodes(ctx context.Context) error {
	for _, node := range n.nodes {
		if err := node.start(""); err != nil {
			return fmt.Errorf("node %d: %w", node.number, err)
		}
	}
	// The mirror lags behind the head, so a registration of this very start may not show yet; it has the right endpoint.
	var moved []*node
	n.mirror.View(func(s *chain.State) {
		for _, node := range n.nodes {
			if known, ok := s.Nodes[node.number]; ok && known.Endpoint != node.endpoint() {
				moved = append(moved, node)
			}
		}
	})
	for _, node := range moved {
		if _, err := node.operator.DescribeNode(ctx, node.number, node.name, node.endpoint(), ""); err != nil {
			return fmt.Errorf("tell the chain that node %d moved: %w", node.number, err)
		}
	}
	return nil
}

// start runs the node, honestly or as a twin that cheats in the way of a kind.
func (n *node) start(cheat forge.Kind) error {
	n.mu.Lock()
	defer n.mu.Unlock()
	if n.running != nil {
		return fmt.Errorf("%w: node %d is running", ErrNodeState, n.number)
	}
	network := n.network
	logger := network.logger.With("role", "node")
	config := prover.Config{
		Dir: n.dir, Node: n.number, Name: n.name, Version: "devnet", Key: n.key,
		Ledger: prover.NewOnChain(network.client, network.mirror), Submitter: prover.NewHotKey(n.hot),
		Dial:   func(endpoint string) prover.Peer { return client.NewNode(endpoint, nil) },
		Listen: n.address(), Logger: logger,
	}
	var deceiver *twin
	if cheat != "" {
		deceiver = newTwin(n, cheat, config.Submitter)
		config.Submitter, config.Listen = deceiver, ""
	}
	created, err := prover.New(config)
	if err != nil {
		return err
	}
	run := created.Run
	switch {
	case cheat != "":
		deceiver.honest = created
		if run, err = deceiver.serving(run); err != nil {
			return err
		}
	case network.config.Watch:
		run = n.watched(run, logger)
	}
	n.launch(run, cheat)
	logger.Info("node started", "node", n.number, "endpoint", n.endpoint())
	return nil
}

// launch runs what the node is from now on. The network tolerates a node that ends by itself, and goes on.
func (n *node) launch(run func(context.Context) error, cheat forge.Kind) {
	n.cheating = cheat
	n.running = launch(n.network.ctx, run, func(err error) {
		n.network.logger.Error("node ended by itself", "role", "node", "node", n.number, "err", err)
		if tell := n.network.config.Failed; tell != nil {
			tell(NodeStatus{n.number, n.name, n.endpoint(), Failed, err.Error()})
		}
	})
}

// watched adds a verifier to a node, which sends from the node's hot key through the same transactor. The node runs
// without one that cannot start.
func (n *node) watched(run func(context.Context) error, logger *slog.Logger) func(context.Context) error {
	logger = logger.With("watching", n.number)
	v, err := verifier.New(verifier.Config{
		Dir: filepath.Join(n.dir, "watch"), Chain: n.network.client, Transactor: n.hot, Mirror: n.network.mirror,
		Own: n.number, Logger: logger,
	})
	if err != nil {
		logger.Error("the node runs without checking the others: repair this and start it again", "err", err)
		return run
	}
	return func(ctx context.Context) error {
		group, ctx := errgroup.WithContext(ctx)
		group.Go(func() error { return run(ctx) })
		group.Go(func() error { return v.RunBeside(ctx) })
		return group.Wait()
	}
}

// stop ends the node as a clean shutdown does; stopping a stopped node, or one that ended by itself, does no more.
func (n *node) stop() error {
	n.mu.Lock()
	defer n.mu.Unlock()
	if n.running == nil {
		return nil
	}
	err := n.running.stop()
	n.running, n.cheating = nil, ""
	if err != nil {
		return fmt.Errorf("node %d: %w", n.number, err)
	}
	return nil
}

// failure says why the node ended by itself; nil if it has not, or was stopped or started since.
func (n *node) failure() error {
	n.mu.Lock()
	defer n.mu.Unlock()
	if n.running == nil {
		return nil
	}
	if err := n.running.failure(); err != nil {
		return fmt.Errorf("node %d ended by itself: %w", n.number, err)
	}
	return nil
}

// State is what a node of the network is doing.
type State string

// The states of a node.
const (
	Running  State = "running"
	Stopped  State = "stopped"
	Cheating State = "cheating"
	Failed   State = "failed" // ended by itself
)

func (n *node) state() State { return n.status().State }

func (n *node) status() NodeStatus {
	n.mu.Lock()
	defer n.mu.Unlock()
	s := NodeStatus{Node: n.number, Name: n.name, Endpoint: n.endpoint(), State: Running}
	switch {
	case n.running == nil:
		s.State = Stopped
	case n.running.failure() != nil:
		s.State, s.Reason = Failed, n.running.failure().Error()
	case n.cheating != "":
		s.State = Cheating
	}
	return s
}

// node returns the node with a number on chain.
func (n *Network) node(number uint32) (*node, error) {
	if number < 1 || int(number) > len(n.nodes) {
		return nil, fmt.Errorf("%w: there is no node %d, the network has 1 to %d", ErrNodeState, number, len(n.nodes))
	}
	return n.nodes[number-1], nil
}

// StopNode ends a node's process, so to speak: it answers nothing and proves nothing.
func (n *Network) StopNode(number uint32) error {
	node, err := n.node(number)
	if err != nil {
		return err
	}
	return node.stop()
}

// StartNode starts a node that was stopped or ended by itself. A cheating one becomes honest again.
func (n *Network) StartNode(number uint32) error {
	node, err := n.node(number)
	if err != nil {
		return err
	}
	if node.state() == Running {
		return nil
	}
	if err := node.stop(); err != nil {
		return err
	}
	return node.start("")
}

// CheatNode makes a node cheat in the way of a kind, by its name in package
// internal/twin. With "" it claims that it holds everything although the first
// group it answers for might as well be zeros.
func (n *Network) CheatNode(number uint32, kind string) error {
	node, err := n.node(number)
	if err != nil {
		return err
	}
	parsed, err := forge.Parse(kind)
	if err != nil {
		return fmt.Errorf("%w: %w", ErrNodeState, err)
	}
	if err := node.stop(); err != nil {
		return err
	}
	return node.start(parsed)
}

// CorruptNode flips a byte in the middle of every sliver file on a node's disk, as a failing disk might.
// It returns the number of files it damaged.
func (n *Network) CorruptNode(number uint32) (int, error) {
	node, err := n.node(number)
	if err != nil {
		return 0, err
	}
	damaged := 0
	err = filepath.WalkDir(node.dir, func(path string, entry fs.DirEntry, err error) error {
		// A sliver's bytes are in the file named by its bare index (package prover, store.go).
		if err != nil || entry.IsDir() || strings.Trim(entry.Name(), "0123456789") != "" || !strings.Contains(path, string(filepath.Separator)+"blobs"+string(filepath.Separator)) {
			return err
		}
		if err := flipByte(path); err != nil {
			return err
		}
		damaged++
		return nil
	})
	return damaged, err
}

func flipByte(path string) error {
	file, err := os.OpenFile(path, os.O_RDWR, 0)
	if err != nil {
		return err
	}
	defer file.Close() //nolint:errcheck // the write below reports
	info, err := file.Stat()
	if err != nil {
		return err
	}
	at := info.Size() / 2
	b := make([]byte, 1)
	if _, err := file.ReadAt(b, at); err != nil {
		return err
	}
	b[0] ^= 0x01
	_, err = file.WriteAt(b, at)
	return err
}

// loadBLSKey reads a node's key for confirmations, or makes one.
func loadBLSKey(path string) (availability.SecretKey, error) {
	text, err := os.ReadFile(path)
	if errors.Is(err, fs.ErrNotExist) {
		key, err := availability.GenerateSecretKey(rand.Reader)
		if err != nil {
			return key, err
		}
		raw := key.Bytes()
		return key, keyfile.Write(path, raw[:])
	}
	if err != nil {
		return availability.SecretKey{}, err
	}
	raw, err := hex.DecodeString(strings.TrimSpace(string(text)))
	if err != nil {
		return availability.SecretKey{}, fmt.Errorf("read %s: %w", path, err)
	}
	return availability.ParseSecretKey(raw)
}
