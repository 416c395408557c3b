package devnet

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"net/http"
	"os"
	"path/filepath"
	"slices"
	"sync"
	"time"

	"golang.org/x/sync/errgroup"

	"github.com/walrus-evm/walrus/chain"
	"github.com/walrus-evm/walrus/chain/devchain"
	"github.com/walrus-evm/walrus/client"
	"github.com/walrus-evm/walrus/indexer"
	"github.com/walrus-evm/walrus/verifier"
)

// Network is a running local network. Make one with [Start] and end it with Close.
type Network struct {
	config Config
	saved  saved
	logger *slog.Logger

	chain      *devchain.Chain
	client     *chain.Client
	deployment chain.Deployment
	mirror     *chain.Mirror // at the safe head
	deployer   *chain.Transactor
	keeper     *chain.Transactor
	user       *chain.Transactor
	staker     *chain.Transactor

	nodes    []*node
	verifier *verifier.Verifier
	indexer  *indexer.Indexer
	storage  *client.Client // acts for the user

	gatewayURL, indexerURL string

	roles  *errgroup.Group
	ctx    context.Context // of all roles; ends with Close
	cancel context.CancelFunc
	ends   []func() error // what to close after the roles, in reverse

	closing sync.Once
	closed  error
}

// saved is what a network remembers between runs, besides what its roles keep themselves.
type saved struct {
	Nodes       int           `json:"nodes"`
	Epoch       time.Duration `json:"epoch"`
	ChainPort   int           `json:"chainPort"`
	GatewayPort int           `json:"gatewayPort"`
	IndexerPort int           `json:"indexerPort"`
	NodePorts   []int         `json:"nodePorts"`
}

// Start makes the network in the directory, or resumes it, and returns once its
// committee is in office and everything answers. The context bounds the start
// only; end the network with [Network.Close].
func Start(ctx context.Context, config Config) (*Network, error) {
	config = config.withDefaults()
	if err := config.Validate(); err != nil {
		return nil, err
	}
	dir, err := filepath.Abs(config.Dir)
	if err != nil {
		return nil, err
	}
	config.Dir = dir // others read its paths, and from elsewhere
	n := &Network{config: config, logger: config.Logger}
	if err := n.load(); err != nil {
		return nil, err
	}
	// Roles outlive the start, so they do not inherit its end.
	n.ctx, n.cancel = context.WithCancel(context.WithoutCancel(ctx))
	n.roles, n.ctx = errgroup.WithContext(n.ctx)
	// Without the roles that it started, a step might wait for ever.
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	defer context.AfterFunc(n.ctx, cancel)()
	for _, step := range []struct {
		name string
		run  func(context.Context) error
	}{
		{"start the chain", n.startChain},
		{"deploy the contracts", n.deploy},
		{"open the accounts", n.openAccounts},
		{"start the indexer", n.startIndexer},
		{"start the verifier", n.startVerifier},
		{"register the storage nodes", n.registerNodes},
		{"start the storage nodes", n.startNodes},
		{"form the first committee", n.bootstrap},
		{"start the gateway", n.startGateway},
		{"start the control API", n.startControl},
		{"write " + NetworkFile, n.writeNetwork},
	} {
		n.logger.InfoContext(ctx, "devnet step", "step", step.name)
		if err := step.run(ctx); err != nil {
			return nil, errors.Join(fmt.Errorf("%s: %w", step.name, err), n.Close())
		}
	}
	return n, nil
}

// Close ends all roles, then the servers they stand on, and returns what failed. It may be called more than once.
func (n *Network) Close() error {
	n.closing.Do(func() {
		n.cancel()
		var problems []error
		for _, node := range n.nodes {
			problems = append(problems, node.failure(), node.stop())
		}
		if err := n.roles.Wait(); err != nil && !errors.Is(err, context.Canceled) {
			problems = append(problems, err)
		}
		// While the chain runs, the directory is this network's; without one it may be another's.
		if n.chain != nil {
			problems = append(problems, n.removeControl())
		}
		for _, end := range slices.Backward(n.ends) {
			problems = append(problems, end())
		}
		n.closed = errors.Join(problems...)
	})
	return n.closed
}

// Done is closed when a role has failed and the network should be closed.
func (n *Network) Done() <-chan struct{} { return n.ctx.Done() }

// The parts of the network, for tests and the demo.

// Chain returns the development chain.
func (n *Network) Chain() *devchain.Chain { return n.chain }

// Client returns the chain client that the roles share.
func (n *Network) Client() *chain.Client { return n.client }

// Mirror returns the mirror at the safe head that the roles share.
func (n *Network) Mirror() *chain.Mirror { return n.mirror }

// User returns the sender of the user's account.
func (n *Network) User() *chain.Transactor { return n.user }

// Storage returns the client of the user's account.
func (n *Network) Storage() *client.Client { return n.storage }

// Verifier returns the verifier.
func (n *Network) Verifier() *verifier.Verifier { return n.verifier }

// Indexer returns the indexer.
func (n *Network) Indexer() *indexer.Indexer { return n.indexer }

// Dir returns the network's directory.
func (n *Network) Dir() string { return n.config.Dir }

// NetworkFile returns the path of the file that other commands read.
func (n *Network) NetworkFile() string { return n.path(NetworkFile) }

// GatewayURL returns the base URL of the gateway.
func (n *Network) GatewayURL() string { return n.gatewayURL }

// IndexerURL returns the base URL of the indexer's API.
func (n *Network) IndexerURL() string { return n.indexerURL }

// RPCURL returns the chain's JSON-RPC URL.
func (n *Network) RPCURL() string { return n.chain.URL() }

func (n *Network) path(elements ...string) string {
	return filepath.Join(append([]string{n.config.Dir}, elements...)...)
}

// run adds a role. A role that ends while the network runs takes the network down.
func (n *Network) run(name string, role func(context.Context) error) {
	n.roles.Go(func() error {
		err := role(n.ctx)
		if n.ctx.Err() != nil {
			return nil
		}
		n.logger.ErrorContext(n.ctx, "role ended", "role", name, "err", err)
		return fmt.Errorf("%s ended: %w", name, err)
	})
}

func (n *Network) startChain(ctx context.Context) error {
	port := n.config.ChainPort
	if port == 0 && free(n.saved.ChainPort) {
		port = n.saved.ChainPort
	}
	running, err := devchain.Start(ctx, devchain.Config{
		Dir: n.path("chain"), Port: port, BlockTime: time.Second, PreloadKZG: true, Logger: n.logger.With("role", "chain"),
	})
	if err != nil {
		return err
	}
	n.chain = running
	n.ends = append(n.ends, running.Close)
	// The directory is this network's now. What an earlier one left there that was killed leads nowhere.
	if err := n.removeControl(); err != nil {
		return err
	}
	n.saved.ChainPort = portOf(running.URL())
	return n.save()
}

// serve runs an HTTP server on a loopback port until the network ends and returns its base URL.
func (n *Network) serve(name string, port int, handler http.Handler) (string, error) {
	listener, err := net.Listen("tcp", fmt.Sprintf("127.0.0.1:%d", port)) //nolint:noctx // returns at once
	if err != nil {
		return "", err
	}
	server := &http.Server{
		Handler: handler, ReadHeaderTimeout: 10 * time.Second,
		ErrorLog: slog.NewLogLogger(n.logger.Handler(), slog.LevelDebug),
	}
	n.run(name, func(ctx context.Context) error { return serveUntil(ctx, server, listener) })
	return "http://" + listener.Addr().String(), nil
}

// serveUntil serves until the context ends, then lets requests under way finish for a while.
func serveUntil(ctx context.Context, server *http.Server, listener net.Listener) error {
	stopped := make(chan error, 1)
	go func() {
		<-ctx.Done()
		patience, cancel := context.WithTimeout(context.WithoutCancel(ctx), 5*time.Second)
		defer cancel()
		err := server.Shutdown(patience)
		if err != nil {
			err = server.Close()
		}
		stopped <- err
	}()
	if err := server.Serve(listener); !errors.Is(err, http.ErrServerClosed) {
		return err
	}
	return <-stopped
}

// choosePort returns the wanted port, else the one of the last run if it is free, else 0 for any.
func choosePort(wanted, last int) int {
	if wanted != 0 {
		return wanted
	}
	if free(last) {
		return last
	}
	return 0
}

func free(port int) bool {
	if port == 0 {
		return false
	}
	listener, err := net.Listen("tcp", fmt.Sprintf("127.0.0.1:%d", port)) //nolint:noctx // returns at once
	if err != nil {
		return false
	}
	return listener.Close() == nil
}

func (n *Network) makeDir(elements ...string) (string, error) {
	dir := n.path(elements...)
	return dir, os.MkdirAll(dir, 0o750)
}
