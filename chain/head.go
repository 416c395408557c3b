package chain

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rpc"
)

// Head is a block as far as following the chain needs it.
type Head struct {
	Number uint64      `json:"number"`
	Hash   common.Hash `json:"hash"`
	Parent common.Hash `json:"parent"`
	Time   uint64      `json:"time"` // Unix seconds
}

func headOf(header *types.Header) Head {
	return Head{header.Number.Uint64(), header.Hash(), header.ParentHash, header.Time}
}

// Tag names a block by how certain it is to stay. The zero value is none of them; where it may stand, it says there what
// it means.
type Tag uint8

// The tags of the JSON-RPC API that this package follows.
const (
	Latest    Tag = iota + 1 // the head: may be replaced at any time
	Safe                     // replaced only in a severe attack: what one may sign for
	Finalized                // never replaced
)

// String returns the tag's name in the JSON-RPC API.
func (t Tag) String() string { return [...]string{"no", "latest", "safe", "finalized"}[t] }

// number returns the tag as ethclient takes it; the zero value is the head.
func (t Tag) number() *big.Int {
	return big.NewInt([...]int64{
		rpc.LatestBlockNumber.Int64(), rpc.LatestBlockNumber.Int64(), rpc.SafeBlockNumber.Int64(), rpc.FinalizedBlockNumber.Int64(),
	}[t])
}

// Head returns the block that a tag names. While a young chain has no safe or finalized block it returns block 0, which
// nothing can replace.
func (c *Client) Head(ctx context.Context, tag Tag) (Head, error) {
	head, err := retry(ctx, func(ctx context.Context) (Head, error) { return headAt(ctx, c.eth, tag) })
	if err != nil {
		return Head{}, fmt.Errorf("read %s head: %w", tag, err)
	}
	return head, nil
}

// HeadAt returns block n of the current chain, or ethereum.NotFound.
func (c *Client) HeadAt(ctx context.Context, n uint64) (Head, error) {
	header, err := retry(ctx, func(ctx context.Context) (*types.Header, error) {
		return c.eth.HeaderByNumber(ctx, new(big.Int).SetUint64(n))
	})
	if err != nil {
		return Head{}, fmt.Errorf("read block %d: %w", n, err)
	}
	return headOf(header), nil
}

func headAt(ctx context.Context, eth Backend, tag Tag) (Head, error) {
	header, err := eth.HeaderByNumber(ctx, tag.number())
	if tag != Latest && noSuchTag(err) {
		header, err = eth.HeaderByNumber(ctx, new(big.Int))
	}
	if err != nil {
		return Head{}, err
	}
	return headOf(header), nil
}

// noSuchTag recognises the ways in which nodes say that there is no safe or finalized block yet.
func noSuchTag(err error) bool {
	if errors.Is(err, ethereum.NotFound) {
		return true
	}
	coded, ok := errors.AsType[rpc.Error](err)
	return ok && (coded.ErrorCode() == -39001 || strings.Contains(coded.Error(), "block not found"))
}

// pollInterval is how often a poller asks for the head: ten times a block, within bounds that suit both a local
// chain and a public endpoint.
func pollInterval(block time.Duration) time.Duration {
	return min(max(block/10, 50*time.Millisecond), 3*time.Second)
}

// WatchHeads calls fn with the head at once and then with every new one, in order; heads that pass while fn runs are
// skipped, and after a reorg the next head may have a lower number. On a WebSocket endpoint it subscribes, otherwise
// it polls. When the endpoint fails it waits and tries again. It returns when ctx ends or with fn's error.
func (c *Client) WatchHeads(ctx context.Context, fn func(Head) error) error {
	w := watcher{client: c, fn: fn}
	for {
		err := w.poll(ctx)
		if c.subscribes && err == nil {
			err = w.subscribe(ctx)
		} else if err == nil {
			err = sleep(ctx, c.heads.interval)
		}
		if w.err != nil {
			return w.err
		}
		if ctx.Err() != nil {
			return ctx.Err()
		}
		if err == nil {
			w.wait.reset()
		} else if err := w.wait.next(ctx); err != nil {
			return err
		}
	}
}

// silenceLimit is how long a subscription is trusted without a poll: a connection may be half open, and the tags safe and
// finalized may move without a head. It is a few blocks.
func silenceLimit(block time.Duration) time.Duration { return max(5*time.Second, 3*block) }

type watcher struct {
	client *Client
	fn     func(Head) error
	seen   common.Hash
	err    error // fn's, which ends the watch
	wait   backoff
}

func (w *watcher) poll(ctx context.Context) error {
	head, err := w.client.heads.get(ctx)
	if err != nil {
		return err
	}
	return w.deliver(head)
}

func (w *watcher) deliver(head Head) error {
	if head.Hash == w.seen {
		return nil
	}
	w.seen = head.Hash
	w.err = w.fn(head)
	return w.err
}

// subscribe delivers heads until the subscription fails or has been silent for long.
func (w *watcher) subscribe(ctx context.Context) error {
	heads := make(chan *types.Header, 16)
	subscription, err := w.client.client.SubscribeNewHead(ctx, heads)
	if err != nil {
		return err
	}
	defer subscription.Unsubscribe()
	silence := time.NewTimer(silenceLimit(w.client.deployment.Parameters.BlockInterval))
	defer silence.Stop()
	for {
		select {
		case <-ctx.Done():
			return ctx.Err()
		case err := <-subscription.Err():
			return errors.Join(errors.New("subscription ended"), err)
		case <-silence.C:
			w.seen = common.Hash{} // the poll that follows delivers the head again, for those who follow a tag
			return nil
		case header := <-heads:
			for len(heads) > 0 {
				header = <-heads
			}
			if err := w.deliver(headOf(header)); err != nil {
				return err
			}
			silence.Reset(silenceLimit(w.client.deployment.Parameters.BlockInterval))
			w.wait.reset()
		}
	}
}
