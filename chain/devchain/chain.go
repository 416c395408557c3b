package devchain

import (
	"context"
	"crypto/ecdsa"
	"errors"
	"fmt"
	"log/slog"
	"sync"
	"sync/atomic"
	"time"

	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/crypto/kzg4844"
	"github.com/ethereum/go-ethereum/eth"
	"github.com/ethereum/go-ethereum/eth/ethconfig"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/log"
	"github.com/ethereum/go-ethereum/node"
	"github.com/ethereum/go-ethereum/rpc"
)

var (
	// ErrClosed means the chain was closed.
	ErrClosed = errors.New("the chain is closed")

	// ErrDirInUse means another process runs a chain on the directory.
	ErrDirInUse = errors.New("the directory is in use by another process")

	// ErrPortInUse means something else listens on the port.
	ErrPortInUse = errors.New("the port is in use")

	// ErrOtherChain means the directory holds a chain with another genesis.
	ErrOtherChain = errors.New("the directory holds another chain")
)

// Chain is a running chain. Its methods may be called from any goroutine.
type Chain struct {
	config  Config
	log     *slog.Logger
	backend *eth.Ethereum
	stack   *node.Node
	server  *server
	rpc     *rpc.Client // in-process
	client  *ethclient.Client
	clock   *clock
	paused  atomic.Bool

	// sealing is held, by sending, while the head changes. forks is the number
	// of forks made so far, guarded by it.
	sealing chan struct{}
	forks   uint64

	arrived chan struct{} // holds one signal when transactions came in

	closing    chan struct{}
	background sync.WaitGroup
	closeOnce  sync.Once
	closeErr   error
}

// Start creates the chain, or resumes the one in Config.Dir, and serves it.
// The context bounds the start only; the chain runs until [Chain.Close]. Errors include
// [ErrPortInUse], [ErrDirInUse] and [ErrOtherChain].
func Start(ctx context.Context, config Config) (*Chain, error) {
	if err := config.Validate(); err != nil {
		return nil, fmt.Errorf("development chain: %w", err)
	}
	config = config.withDefaults()
	listener, err := listen(ctx, config.Port)
	if err != nil {
		return nil, fmt.Errorf("development chain: %w", err)
	}
	c, err := open(ctx, config)
	if err != nil {
		return nil, fmt.Errorf("development chain: %w", errors.Join(err, listener.Close()))
	}
	if c.server, err = serve(listener, c); err != nil {
		return nil, fmt.Errorf("development chain: %w", errors.Join(err, listener.Close(), c.Close()))
	}
	c.background.Go(c.sealByItself)
	if config.OnTx {
		c.background.Go(c.announceTransactions)
	}
	if config.PreloadKZG {
		c.background.Go(preloadKZG)
	}
	head := c.head()
	c.log.InfoContext(ctx, "development chain started", "url", c.URL(), "block", head.Number, "block_hash", head.Hash())
	return c, nil
}

// open brings up everything but the network and the sealer.
func open(ctx context.Context, config Config) (*Chain, error) {
	relayLogs(config.Logger)
	stack, err := node.New(nodeConfig(config.Dir))
	if errors.Is(err, node.ErrDatadirUsed) {
		return nil, fmt.Errorf("%s: %w: stop that one or choose another directory", config.Dir, ErrDirInUse)
	}
	if err != nil {
		return nil, err
	}
	backend, err := openBackend(stack, &config)
	if err != nil {
		return nil, errors.Join(err, stack.Close())
	}
	c := &Chain{
		config:  config,
		log:     config.Logger,
		backend: backend,
		stack:   stack,
		sealing: make(chan struct{}, 1),
		arrived: make(chan struct{}, 1),
		closing: make(chan struct{}),
	}
	if err := stack.Start(); err != nil {
		return nil, errors.Join(err, stack.Close())
	}
	c.rpc = stack.Attach()
	c.client = ethclient.NewClient(c.rpc)
	head := c.head()
	c.clock = newClock(head.Time)
	c.forks = forksOf(head)
	c.tag(head, false)
	if err := c.awaitTxIndex(ctx); err != nil {
		return nil, errors.Join(err, c.Close())
	}
	return c, nil
}

func openBackend(stack *node.Node, config *Config) (*eth.Ethereum, error) {
	if err := settleGenesis(config); err != nil {
		return nil, err
	}
	backend, err := eth.New(stack, backendConfig(*config))
	if mismatch := (*core.GenesisMismatchError)(nil); errors.As(err, &mismatch) {
		return nil, fmt.Errorf("%s: %w (%w): delete the directory or choose another", config.Dir, ErrOtherChain, err)
	}
	if err != nil {
		return nil, err
	}
	// A node that believes it is syncing drops transactions.
	backend.SetSynced()
	stack.RegisterAPIs(filterAPIs(backend))
	return backend, nil
}

// nodeConfig describes a node without peers and without endpoints of its own.
func nodeConfig(dir string) *node.Config {
	c := node.DefaultConfig
	c.DataDir, c.Name, c.DBEngine = dir, "geth", "pebble"
	c.IPCPath, c.HTTPHost, c.WSHost, c.AuthPort = "", "", "", 0
	c.P2P.ListenAddr, c.P2P.MaxPeers = "", 0
	c.P2P.NoDiscovery, c.P2P.NoDial, c.P2P.DiscoveryV4, c.P2P.DiscoveryV5 = true, true, false, false
	c.P2P.BootstrapNodes, c.P2P.BootstrapNodesV5, c.P2P.NAT = nil, nil, nil
	c.Logger = log.NewLogger(slog.DiscardHandler) // it would only miss the peers
	return &c
}

func backendConfig(config Config) *ethconfig.Config {
	c := ethconfig.Defaults
	// Passed at every start: without it an existing directory is taken for mainnet's.
	c.Genesis, c.NetworkId = genesis(config), config.ChainID
	c.SyncMode = ethconfig.FullSync
	// The path scheme, and the hash scheme with pruning, keep recent states in memory only:
	// after kill -9 the chain would rewind, the former to block 0.
	c.NoPruning, c.StateScheme = true, "hash"
	// The log index stops for good when the head moves back. Unindexed logs are
	// fast enough at this size.
	c.LogNoHistory = true
	c.TransactionHistory = 0 // index all transactions
	c.DatabaseCache, c.TrieCleanCache, c.TrieDirtyCache, c.SnapshotCache = 64, 16, 16, 0
	c.Miner.GasCeil, c.Miner.GasPrice, c.Miner.Recommit = GasLimit, minTip, time.Minute
	c.TxPool.PriceLimit = minTip.Uint64()
	// The journal of local transactions would send again what a reorg was told to forget.
	c.TxPool.NoLocals = true
	c.RPCTxFeeCap = 0
	// The first point evaluation of a process takes seconds, more on a busy machine: half a minute under the race
	// detector with four builds beside it.
	c.RPCEVMTimeout = 3 * time.Minute
	return &c
}

// awaitTxIndex waits until the transaction index is known to be complete. Before that a
// receipt not found is the error "transaction indexing is in progress", which
// many clients take for a broken node.
func (c *Chain) awaitTxIndex(ctx context.Context) error {
	chain := c.backend.BlockChain()
	if c.head().Number.Sign() == 0 {
		// On an empty chain the index would only begin with block 1.
		if err := c.declareTxIndexEmpty(); err != nil {
			return err
		}
	}
	poll := time.NewTicker(time.Millisecond)
	defer poll.Stop()
	for !chain.TxIndexDone() {
		select {
		case <-poll.C:
		case <-ctx.Done():
			return fmt.Errorf("wait for the transaction index: %w", ctx.Err())
		}
	}
	return nil
}

// URL returns the address of JSON-RPC over HTTP.
func (c *Chain) URL() string { return "http://" + c.server.address }

// WSURL returns the address of JSON-RPC over WebSocket, which has subscriptions.
func (c *Chain) WSURL() string { return "ws://" + c.server.address }

// Client returns a client that calls the chain inside the process. It belongs to
// the chain and ends with it.
func (c *Chain) Client() *ethclient.Client { return c.client }

// ChainID returns the EIP-155 chain ID.
func (c *Chain) ChainID() uint64 { return c.config.ChainID }

// Key returns the key of funded account i, as the function [Key] does.
func (c *Chain) Key(i int) *ecdsa.PrivateKey { return Key(i) }

// Pause stops the blocks that come by themselves, as on a chain that stalls. The clock
// goes on. Blocks asked for are still sealed. One that is under way is there when Pause returns.
func (c *Chain) Pause() {
	c.paused.Store(true)
	if c.lock(context.Background()) == nil { // else the chain closes, and none will come
		c.unlock()
	}
}

// Resume ends [Chain.Pause].
func (c *Chain) Resume() { c.paused.Store(false) }

// Close stops the chain and waits until it has stopped. Calls under way
// end with [ErrClosed]. Later calls of Close return the same error.
func (c *Chain) Close() error {
	c.closeOnce.Do(func() {
		close(c.closing)
		c.background.Wait()
		var errs []error
		if c.server != nil {
			errs = append(errs, c.server.close())
		}
		// Never given back: whoever waits to seal sees closing instead.
		c.sealing <- struct{}{}
		c.client.Close()
		c.closeErr = errors.Join(append(errs, c.stack.Close())...)
		endRelay(c.log)
	})
	return c.closeErr
}

// preloadKZG makes go-ethereum read its trusted setup, which it does at the
// first use of whatever kind.
func preloadKZG() {
	_ = kzg4844.VerifyProof(kzg4844.Commitment{}, kzg4844.Point{}, kzg4844.Claim{}, kzg4844.Proof{})
}
