package prover

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"net/http"
	"path/filepath"
	"sync"
	"time"

	"golang.org/x/sync/errgroup"

	"github.com/walrus-evm/walrus/availability"
	"github.com/walrus-evm/walrus/blob"
	"github.com/walrus-evm/walrus/chain"
)

// ErrConfig reports a configuration that cannot work.
var ErrConfig = errors.New("invalid configuration")

// Config is what a storage node needs. Every field without a default is required.
type Config struct {
	// Dir is the folder for slivers and claims. Only one node may use it.
	Dir string
	// Node is the node's number on chain, from 1.
	Node uint32
	// Name and Version are shown in the status.
	Name, Version string
	// Key signs storage confirmations; its public key is the one registered. NextKey, if it is set, is the
	// one of a rotation: the node signs with the one of the two that counts in the running epoch.
	Key, NextKey availability.SecretKey
	// Ledger is the chain, read at safe heads.
	Ledger Ledger
	// Submitter sends claims from the node's hot key.
	Submitter Submitter
	// Steward holds slivers again after a repair, and accepts or releases what the node inherits.
	// Default: Submitter, if it can, as [HotKey] does; else the node leaves all that alone.
	Steward Steward
	// Revealer answers for the node's own claim when somebody asks for its trace on chain. Default:
	// Submitter, if it can, as [HotKey] does; else that is left to verifiers.
	Revealer Revealer
	// Denied is the operator's list of blobs that the node does not keep. Default: it keeps all.
	Denied *DenyList
	// DenyMaxPrice is the most WAL to pay for one release of a denied sliver. Default: only what is free is released.
	DenyMaxPrice chain.Amount
	// Dial returns the API of the node at an endpoint, for rebuilding slivers.
	Dial func(endpoint string) Peer
	// Checker checks claims before they are sent. Default: what the contract checks and the
	// verifiers' own judgement over the commitments that the node stores.
	Checker Checker
	// Listen is the address of the HTTP API, such as "127.0.0.1:0". Empty: Run serves nothing and
	// the caller mounts [Node.Handler].
	Listen string
	// ScrubRate is the bytes a second that the background check of stored slivers reads.
	// Default: 8 MiB; negative: no background check.
	ScrubRate int64
	// CheckpointEvery is the longest time of proving that a crash costs. Default: 15 s.
	CheckpointEvery time.Duration
	// MaxGroups is the number of groups up to which the node takes on more to prove. Default: half of what a claim can
	// have, so that what it may yet inherit has room.
	MaxGroups uint64
	// Retry is the wait before another attempt at something that failed. Default: 2 s.
	Retry time.Duration
	// Logger receives what operators should know. Default: silence.
	Logger *slog.Logger
}

const (
	defaultScrubRate       = 8 << 20
	defaultRetry           = 2 * time.Second
	defaultCheckpointEvery = 15 * time.Second
	defaultMaxGroups       = availability.MaxLeaves / 2
)

// Validate returns [ErrConfig] naming the first field that is missing or wrong.
func (c Config) Validate() error {
	wrong := func(field, want string) error {
		return fmt.Errorf("%w: %s: %s", ErrConfig, field, want)
	}
	switch {
	case c.Dir == "":
		return wrong("Dir", "name the folder to keep slivers in")
	case c.Node == 0:
		return wrong("Node", "register the node first and give its number")
	case c.Key == availability.SecretKey{}:
		return wrong("Key", "give the BLS key that was registered")
	case c.Ledger == nil:
		return wrong("Ledger", "must be set")
	case c.Submitter == nil:
		return wrong("Submitter", "must be set")
	case c.Dial == nil:
		return wrong("Dial", "must be set")
	case c.CheckpointEvery < 0:
		return wrong("CheckpointEvery", "must not be negative")
	case c.Retry < 0:
		return wrong("Retry", "must not be negative")
	}
	return nil
}

// Node is a storage node. Make one with [New] and start it with Run.
type Node struct {
	id        uint32
	config    Config
	encoding  blob.Encoding
	keys      keyring
	ledger    Ledger
	logger    *slog.Logger
	store     *Store
	archive   archive
	committer *committer
	handler   http.Handler
	listener  net.Listener
	// repairs wakes the keeper to look for slivers that are lacking; it holds one token.
	repairs chan struct{}
	// tending wakes the steward to look for changes to make; it holds one token.
	tending chan struct{}
	// wary is the last epoch whose claim met bytes that do not belong to their commitments; of proveEpochs alone.
	wary uint32

	mu       sync.Mutex // guards the rest
	last     *claimRecord
	building uint32 // epoch whose claim is being made, 0 for none
	mending  map[SliverRef]*mendJob
	lost     map[SliverRef]bool // slivers of which the last attempt to rebuild them found too few holders
}

// New validates the configuration, opens the store, removing what a crash left
// behind, and takes the address to listen on. Call Run to start working, or
// Close if Run is never called.
func New(c Config) (*Node, error) {
	if err := c.Validate(); err != nil {
		return nil, err
	}
	if c.Logger == nil {
		c.Logger = slog.New(slog.DiscardHandler)
	}
	if c.ScrubRate == 0 {
		c.ScrubRate = defaultScrubRate
	}
	if c.CheckpointEvery == 0 {
		c.CheckpointEvery = defaultCheckpointEvery
	}
	if c.Retry == 0 {
		c.Retry = defaultRetry
	}
	if c.MaxGroups == 0 {
		c.MaxGroups = defaultMaxGroups
	}
	if c.Steward == nil {
		c.Steward, _ = c.Submitter.(Steward)
	}
	if c.Revealer == nil {
		c.Revealer, _ = c.Submitter.(Revealer)
	}
	store, err := OpenStore(c.Dir)
	if err != nil {
		return nil, err
	}
	n := &Node{
		id:       c.Node,
		config:   c,
		encoding: c.Ledger.Encoding(),
		keys:     newKeyring(c.Key, c.NextKey),
		ledger:   c.Ledger,
		logger:   c.Logger.With("node", c.Node),
		store:    store,
		archive:  archive{durable: store.durable, dir: filepath.Clean(c.Dir)},
		repairs:  make(chan struct{}, 1),
		tending:  make(chan struct{}, 1),
		mending:  make(map[SliverRef]*mendJob),
		lost:     make(map[SliverRef]bool),
	}
	if n.config.Checker == nil {
		n.config.Checker = verifierCheck{n}
	}
	n.committer = newCommitter(store, n.logger)
	n.handler = n.routes()
	if err := n.restoreLast(); err != nil {
		return nil, err
	}
	if c.Listen != "" {
		if n.listener, err = new(net.ListenConfig).Listen(context.Background(), "tcp", c.Listen); err != nil {
			return nil, fmt.Errorf("listen: %w", err)
		}
	}
	return n, nil
}

// Handler returns the HTTP API of docs/node-api.md.
func (n *Node) Handler() http.Handler { return n.handler }

// Addr returns the address listened on, or nil without one.
func (n *Node) Addr() net.Addr {
	if n.listener == nil {
		return nil
	}
	return n.listener.Addr()
}

// Store returns the node's store.
func (n *Node) Store() *Store { return n.store }

// Close releases the address of a node that was never run.
func (n *Node) Close() error {
	if n.listener == nil {
		return nil
	}
	return n.listener.Close()
}

// Run serves, proves and repairs until the context ends, and returns when all
// of it has stopped: nil after the context ended, else the error that stopped it.
func (n *Node) Run(ctx context.Context) error {
	group, running := errgroup.WithContext(ctx)
	group.Go(func() error { return n.committer.run(running) })
	group.Go(func() error { return n.keep(running) })
	group.Go(func() error { return n.watchEpochs(running) })
	group.Go(func() error { return n.watchKeys(running) })
	group.Go(func() error { return n.proveEpochs(running) })
	if n.config.Denied != nil {
		group.Go(func() error { return n.watchDenyList(running) })
	}
	if n.config.Steward != nil {
		group.Go(func() error { return n.tend(running) })
	}
	if n.config.Revealer != nil {
		group.Go(func() error { return n.testify(running) })
	}
	if n.config.ScrubRate > 0 {
		group.Go(func() error { return n.scrubForever(running) })
	}
	if n.listener != nil {
		group.Go(func() error { return n.serve(running) })
	}
	err := group.Wait()
	if ctx.Err() != nil {
		return nil
	}
	return err
}

const (
	headerTimeout   = 10 * time.Second
	idleTimeout     = 2 * time.Minute
	shutdownTimeout = 10 * time.Second
	maxHeaderBytes  = 16 << 10
)

// serve answers requests until the context ends, then lets those under way
// finish for a while.
func (n *Node) serve(ctx context.Context) error {
	server := &http.Server{
		Handler:           n.handler,
		ReadHeaderTimeout: headerTimeout,
		IdleTimeout:       idleTimeout,
		MaxHeaderBytes:    maxHeaderBytes,
		ErrorLog:          slog.NewLogLogger(n.logger.Handler(), slog.LevelDebug),
	}
	stopped := make(chan error, 1)
	go func() {
		<-ctx.Done()
		patience, cancel := context.WithTimeout(context.WithoutCancel(ctx), shutdownTimeout)
		defer cancel()
		err := server.Shutdown(patience)
		if err != nil {
			err = server.Close()
		}
		stopped <- err
	}()
	if err := server.Serve(n.listener); !errors.Is(err, http.ErrServerClosed) {
		return fmt.Errorf("serve: %w", err)
	}
	return <-stopped
}

// pause waits before another attempt, or until the context ends.
func (n *Node) pause(ctx context.Context) error {
	timer := time.NewTimer(n.config.Retry)
	defer timer.Stop()
	select {
	case <-timer.C:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}
