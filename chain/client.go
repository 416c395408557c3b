package chain

import (
	"context"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/walrus-evm/walrus/blob"
)

// Backend is what this package needs of a node's JSON-RPC API; *ethclient.Client is one. All methods behave as
// theirs, ethereum.NotFound included.
type Backend interface {
	BalanceAt(ctx context.Context, account common.Address, number *big.Int) (*big.Int, error)
	ChainID(ctx context.Context) (*big.Int, error)
	HeaderByNumber(ctx context.Context, number *big.Int) (*types.Header, error)
	HeaderByHash(ctx context.Context, hash common.Hash) (*types.Header, error)
	CodeAt(ctx context.Context, account common.Address, number *big.Int) ([]byte, error)
	CallContract(ctx context.Context, call ethereum.CallMsg, number *big.Int) ([]byte, error)
	CallContractAtHash(ctx context.Context, call ethereum.CallMsg, hash common.Hash) ([]byte, error)
	EstimateGas(ctx context.Context, call ethereum.CallMsg) (uint64, error)
	FilterLogs(ctx context.Context, query ethereum.FilterQuery) ([]types.Log, error)
	NonceAt(ctx context.Context, account common.Address, number *big.Int) (uint64, error)
	PendingNonceAt(ctx context.Context, account common.Address) (uint64, error)
	SendTransaction(ctx context.Context, tx *types.Transaction) error
	SuggestGasTipCap(ctx context.Context) (*big.Int, error)
	TransactionReceipt(ctx context.Context, tx common.Hash) (*types.Receipt, error)
}

// Client reads one network from one endpoint. It is safe for concurrent use.
type Client struct {
	eth        Backend
	client     *ethclient.Client // the same endpoint; nil when made by NewClient on another backend
	deployment Deployment
	encoding   blob.Encoding
	subscribes bool
	heads      headCache
}

// dialTimeout bounds the checks that Dial makes of an endpoint that answers. A node's first point evaluation may load
// the points of the ceremony, which takes seconds.
const dialTimeout = 30 * time.Second

// Dial connects to an endpoint (http, https, ws or wss) and checks that it carries the deployment: the chain ID, code
// at every address, Staking's parameters, and answers of the precompiles for point evaluation (EIP-4844) and BLS12-381 (EIP-2537).
// Errors include [ErrDeployment] and [ErrUnavailable]; it does not wait for an endpoint that is down.
func Dial(ctx context.Context, rpcURL string, d Deployment) (*Client, error) {
	connection, err := rpc.DialContext(ctx, rpcURL)
	if err != nil {
		return nil, fmt.Errorf("connect to chain at %s: %w: %w", rpcURL, ErrUnavailable, err)
	}
	c, err := NewClient(ctx, ethclient.NewClient(connection), d)
	if err != nil {
		connection.Close()
		return nil, fmt.Errorf("connect to chain at %s: %w", rpcURL, err)
	}
	c.subscribes = connection.SupportsSubscriptions()
	return c, nil
}

// NewClient returns a client on a connection that exists, after the checks of [Dial]. It polls for heads. Closing the
// client closes the connection if it is an *ethclient.Client.
func NewClient(ctx context.Context, eth Backend, d Deployment) (*Client, error) {
	if err := d.Validate(); err != nil {
		return nil, err
	}
	encoding, err := blob.NewEncoding(d.Parameters.Shards)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrDeployment, err)
	}
	c := &Client{eth: eth, deployment: d, encoding: encoding}
	c.client, _ = eth.(*ethclient.Client)
	c.heads = newHeadCache(eth, pollInterval(d.Parameters.BlockInterval))
	ctx, cancel := context.WithTimeout(ctx, dialTimeout)
	defer cancel()
	if err := c.check(ctx); err != nil {
		return nil, err
	}
	return c, nil
}

// check makes sure that the endpoint carries the deployment.
func (c *Client) check(ctx context.Context) error {
	id, err := retry(ctx, c.eth.ChainID)
	if err != nil {
		return fmt.Errorf("read chain ID: %w", err)
	}
	if !id.IsUint64() || id.Uint64() != c.deployment.ChainID {
		return fmt.Errorf("%w: the endpoint serves chain %s, the deployment is on %d", ErrDeployment, id, c.deployment.ChainID)
	}
	for _, contract := range c.deployment.contracts() {
		code, err := retry(ctx, func(ctx context.Context) ([]byte, error) { return c.eth.CodeAt(ctx, contract.address, nil) })
		if err != nil {
			return fmt.Errorf("read code of %s: %w", contract.name, err)
		}
		if len(code) == 0 {
			return fmt.Errorf("%w: no code of %s at %s: is the endpoint of the right chain, and synced?",
				ErrDeployment, contract.name, contract.address)
		}
	}
	if err := c.checkStaking(ctx); err != nil {
		return err
	}
	return checkPrecompiles(ctx, c.eth)
}

// Close ends the connection; calls under way fail.
func (c *Client) Close() {
	if c.client != nil {
		c.client.Close()
	}
}

// Eth returns the connection for what this package does not offer; nil if the client was made on another [Backend].
func (c *Client) Eth() *ethclient.Client { return c.client }

// Deployment returns the network that the client reads.
func (c *Client) Deployment() Deployment { return c.deployment }

// Parameters returns the network's parameters.
func (c *Client) Parameters() Parameters { return c.deployment.Parameters }

// Encoding returns the erasure code of the network's shards.
func (c *Client) Encoding() blob.Encoding { return c.encoding }

// At says which state a read is of. The zero value is the head at the time of the call.
type At struct {
	tag    Tag
	number *uint64
	hash   common.Hash
}

// AtTag reads the state at the head, the safe or the finalized block.
func AtTag(tag Tag) At { return At{tag: tag} }

// AtNumber reads the state after block n of the current chain.
func AtNumber(n uint64) At { return At{number: &n} }

// AtHash reads the state after one block, whether or not it is still of the current chain.
func AtHash(hash common.Hash) At { return At{hash: hash} }

// call makes a read-only call and decodes its result.
func call[T any](ctx context.Context, c *Client, at At, to common.Address, data []byte, unpack func([]byte) (T, error)) (T, error) {
	var none T
	message := ethereum.CallMsg{To: &to, Data: data}
	raw, err := retry(ctx, func(ctx context.Context) ([]byte, error) {
		switch {
		case at.hash != (common.Hash{}):
			return c.eth.CallContractAtHash(ctx, message, at.hash)
		case at.number != nil:
			return c.eth.CallContract(ctx, message, new(big.Int).SetUint64(*at.number))
		default:
			return c.eth.CallContract(ctx, message, at.tag.number())
		}
	})
	name := c.deployment.Contract(to)
	if revert := asRevert(name, err); revert != nil {
		return none, fmt.Errorf("call %s: %w", name, revert)
	}
	if err != nil {
		return none, fmt.Errorf("call %s: %w", name, err)
	}
	value, err := unpack(raw)
	if err != nil {
		return none, fmt.Errorf("call %s: decode %d bytes: %w", name, len(raw), err)
	}
	return value, nil
}

// headCache shares the polled head among everybody who waits for the next one, so that many waiters cost one request
// an interval.
type headCache struct {
	eth      Backend
	interval time.Duration

	// turn guards the rest. It is held during a request, so that there is one at a time; a channel, so that waiting for it
	// ends with a context.
	turn chan struct{}
	head Head
	read time.Time
}

func newHeadCache(eth Backend, interval time.Duration) headCache {
	return headCache{eth: eth, interval: interval, turn: make(chan struct{}, 1)}
}

// get returns the head, at most an interval old.
func (h *headCache) get(ctx context.Context) (Head, error) {
	select {
	case h.turn <- struct{}{}:
		defer func() { <-h.turn }()
	case <-ctx.Done():
		return Head{}, ctx.Err()
	}
	if time.Since(h.read) < h.interval {
		return h.head, nil
	}
	header, err := bounded(ctx, func(ctx context.Context) (*types.Header, error) { return h.eth.HeaderByNumber(ctx, nil) })
	if err != nil {
		return Head{}, err
	}
	h.head, h.read = headOf(header), time.Now()
	return h.head, nil
}
