package client

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"math/rand/v2"
	"net/http"
	"sync"
	"time"

	"github.com/walrus-evm/walrus/blob"
	"github.com/walrus-evm/walrus/chain"
)

// Config says what a [Client] works with. Only the first three fields, or Ledger
// and Market in their place, are needed.
type Config struct {
	// Chain and Mirror are where the client reads from; Mirror must be kept in step by its own Run or Sync.
	Chain  *chain.Client
	Mirror *chain.Mirror
	// Transactor pays for what is stored. Without it the client only reads.
	Transactor *chain.Transactor

	// Ledger and Market replace the three above.
	Ledger Ledger
	Market Market

	// HTTP reaches the nodes; nil means [NewHTTPClient]. It must not limit the time of a whole call.
	HTTP *http.Client
	// Logger is told what an operator may want to know; nil is silent.
	Logger *slog.Logger
	// Dir is where streams and rebuilt slivers are spooled; "" means [os.TempDir].
	Dir string

	// Idle is how long no byte may move in a call to a node: default [DefaultIdle].
	Idle time.Duration
	// Hedge is how long a read waits for a node before it asks others too: default 700 ms.
	Hedge time.Duration
	// Patience is how long a node may lag behind a quorum of others during a store: default 20 s.
	Patience time.Duration
	// Grace is how long the last nodes are waited for once a quorum has answered: default 3 s.
	Grace time.Duration
	// Ready is how long nodes may take to see a registration at their safe head: default 30 min.
	Ready time.Duration
	// Pause is the first wait between two tries of a call, growing to 16 times that: default 100 ms.
	Pause time.Duration
}

// ErrConfig reports a [Config] that cannot work.
var ErrConfig = errors.New("invalid client configuration")

// Validate returns [ErrConfig] with the name of the first field that is wrong.
func (c Config) Validate() error {
	if c.Ledger == nil && (c.Chain == nil || c.Mirror == nil) {
		return fmt.Errorf("%w: Chain and Mirror are needed", ErrConfig)
	}
	if c.Ledger != nil && (c.Chain != nil || c.Mirror != nil || c.Transactor != nil) {
		return fmt.Errorf("%w: Ledger replaces Chain, Mirror and Transactor", ErrConfig)
	}
	if c.HTTP != nil && c.HTTP.Timeout != 0 {
		return fmt.Errorf("%w: HTTP.Timeout would end long transfers, leave it 0", ErrConfig)
	}
	for _, d := range []struct {
		name  string
		value time.Duration
	}{{"Idle", c.Idle}, {"Hedge", c.Hedge}, {"Patience", c.Patience}, {"Grace", c.Grace}, {"Ready", c.Ready}, {"Pause", c.Pause}} {
		if d.value < 0 {
			return fmt.Errorf("%w: %s is negative", ErrConfig, d.name)
		}
	}
	return nil
}

func (c Config) withDefaults() Config {
	setDefault(&c.HTTP, defaultHTTP)
	setDefault(&c.Logger, slog.New(slog.DiscardHandler))
	setDefault(&c.Idle, DefaultIdle)
	setDefault(&c.Hedge, defaultHedge)
	setDefault(&c.Patience, 20*time.Second)
	setDefault(&c.Grace, 3*time.Second)
	setDefault(&c.Ready, 30*time.Minute)
	setDefault(&c.Pause, 100*time.Millisecond)
	return c
}

func setDefault[T comparable](field *T, value T) {
	var zero T
	if *field == zero {
		*field = value
	}
}

// Client stores and reads blobs. It is safe for concurrent use.
type Client struct {
	config Config
	ledger Ledger
	market Market // nil: read only

	// storingNow is entered for a blob while it is stored, paying while the account's allowance is used.
	storingNow turnstile[blob.ID]
	paying     turnstile[struct{}]

	// mu guards nodes.
	mu    sync.Mutex
	nodes map[string]*Node // by endpoint, for their connections
}

// New returns a client. It returns [ErrConfig].
func New(config Config) (*Client, error) {
	if err := config.Validate(); err != nil {
		return nil, err
	}
	c := &Client{config: config.withDefaults(), ledger: config.Ledger, market: config.Market, nodes: make(map[string]*Node)}
	if c.ledger == nil {
		on := OnChain(config.Chain, config.Mirror, config.Transactor)
		c.ledger = on
		if config.Transactor != nil {
			c.market = on
		}
	}
	return c, nil
}

// Ledger returns what the client reads the chain through.
func (c *Client) Ledger() Ledger { return c.ledger }

// node returns the API at the endpoint.
func (c *Client) node(endpoint string) *Node {
	c.mu.Lock()
	defer c.mu.Unlock()
	n, ok := c.nodes[endpoint]
	if !ok {
		n = NewNode(endpoint, c.config.HTTP).WithIdle(c.config.Idle)
		c.nodes[endpoint] = n
	}
	return n
}

// retry calls f until it succeeds or fails with an error that again does not
// want repeated, waiting longer and longer in between.
func (c *Client) retry(ctx context.Context, f func() error, again func(err error) bool) error {
	wait := c.config.Pause
	for {
		err := f()
		if err == nil || !again(err) {
			return err
		}
		// Jitter keeps many clients from asking a restarted node in step.
		timer := time.NewTimer(wait/2 + rand.N(wait))
		select {
		case <-ctx.Done():
			timer.Stop()
			return fmt.Errorf("%w, after %w", context.Cause(ctx), err)
		case <-timer.C:
		}
		wait = min(2*wait, 16*c.config.Pause)
	}
}

// patient returns an again function for [Client.retry] that gives each kind of
// trouble its time: a node that waits for the chain the most, a busy one less, one
// that is gone or broken three tries.
func (c *Client) patient() func(error) bool {
	began := time.Now()
	broken := 0
	return func(err error) bool {
		switch {
		case HasCode(err, CodeNotReady):
			return time.Since(began) < c.config.Ready
		case HasCode(err, CodeBusy, CodeUnavailable):
			return time.Since(began) < c.config.Patience
		case errors.Is(err, ErrUnreachable), Temporary(err):
			broken++
			return broken < 3
		}
		return false
	}
}
