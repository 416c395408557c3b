package chain_test

import (
	"context"
	"errors"
	"math/big"
	"sync/atomic"
	"testing"

	"github.com/ethereum/go-ethereum/core/types"

	"github.com/walrus-evm/walrus/chain"
)

// mute is an endpoint that stops answering for heads.
type mute struct {
	chain.Backend
	silent atomic.Bool
	asked  chan struct{}
	gaveUp atomic.Bool // somebody did not wait any longer
}

func (m *mute) HeaderByNumber(ctx context.Context, number *big.Int) (*types.Header, error) {
	if !m.silent.Load() {
		return m.Backend.HeaderByNumber(ctx, number)
	}
	select {
	case m.asked <- struct{}{}:
	default:
	}
	<-ctx.Done()
	m.gaveUp.Store(true)
	return nil, ctx.Err()
}

// TestWaitForAnotherRequestEndsWithItsContext: watchers share one request for the head, and none of them waits for an
// endpoint's silence longer than it wants to.
func TestWaitForAnotherRequestEndsWithItsContext(t *testing.T) {
	n := deploy(t)
	endpoint := &mute{Backend: n.dev.Client(), asked: make(chan struct{}, 1)}
	client := must[*chain.Client](t)(chain.NewClient(t.Context(), endpoint, n.client.Deployment()))
	endpoint.silent.Store(true)
	watch := func(ctx context.Context) error { return client.WatchHeads(ctx, func(chain.Head) error { return nil }) }
	background(t, func(ctx context.Context) { _ = watch(ctx) })
	<-endpoint.asked
	ended, cancel := context.WithCancel(t.Context())
	cancel()
	if err := watch(ended); !errors.Is(err, context.Canceled) {
		t.Errorf("error is %v", err)
	}
	if endpoint.gaveUp.Load() {
		t.Error("it waited for another's request")
	}
}
