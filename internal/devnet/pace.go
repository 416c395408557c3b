package devnet

import (
	"context"
	"errors"
	"fmt"
	"time"

	"golang.org/x/sync/errgroup"

	"github.com/walrus-evm/walrus/chain"
	"github.com/walrus-evm/walrus/verifier"
)

// pumpInterval is how often a hurried chain looks for waiting transactions. Each
// block takes a second of chain time, so it lets a few gather.
const pumpInterval = 50 * time.Millisecond

// hurry runs work while the chain seals a block as soon as a transaction waits,
// instead of once a second. Timestamps still rise by a second a block.
func (n *Network) hurry(ctx context.Context, work func(ctx context.Context) error) error {
	ctx, cancel := context.WithCancel(ctx)
	g, ctx := errgroup.WithContext(ctx)
	g.Go(func() error {
		defer cancel()
		return work(ctx)
	})
	g.Go(func() error { return n.pump(ctx) })
	return g.Wait()
}

func (n *Network) pump(ctx context.Context) error {
	ticker := time.NewTicker(pumpInterval)
	defer ticker.Stop()
	for {
		select {
		case <-ctx.Done():
			return nil
		case <-ticker.C:
		}
		if n.chain.Waiting() == 0 {
			continue
		}
		if _, err := n.chain.Mine(ctx, 1); err != nil && ctx.Err() == nil {
			return fmt.Errorf("hurry the chain: %w", err)
		}
	}
}

// FastForward mines ahead to the next epoch, making the keeper's calls as they
// fall due. It is for moments when nothing else is under way: what the nodes
// and the verifier have not done by then they will not do in this epoch.
func (n *Network) FastForward(ctx context.Context) error {
	info, err := n.client.EpochInfo(ctx, chain.AtTag(chain.Latest))
	if err != nil {
		return err
	}
	next := info.Epoch + 1
	if err := n.hurry(ctx, func(ctx context.Context) error { return n.forwardTo(ctx, next) }); err != nil {
		return err
	}
	// Everybody acts on the safe head, so the epoch has begun when that shows it.
	for {
		if _, err := n.chain.MineAhead(ctx, 1); err != nil {
			return err
		}
		safe, err := n.client.Head(ctx, chain.Safe)
		if err != nil {
			return err
		}
		info, err := n.client.EpochInfo(ctx, chain.AtHash(safe.Hash))
		if err != nil {
			return err
		}
		if info.Epoch >= next {
			return n.mirror.Wait(ctx, func(s *chain.State) bool { return s.Epoch >= next })
		}
	}
}

func (n *Network) forwardTo(ctx context.Context, epoch uint32) error {
	keeper := verifier.NewKeeper(n.client, n.keeper, n.logger)
	for {
		info, err := n.client.EpochInfo(ctx, chain.AtTag(chain.Latest))
		if err != nil || info.Epoch >= epoch {
			return err
		}
		head, err := n.client.Head(ctx, chain.Latest)
		if err != nil {
			return err
		}
		acted, err := keeper.Step(ctx, head)
		var revert *chain.RevertError
		switch {
		case errors.As(err, &revert):
			// The verifier's keeper was faster.
		case err != nil:
			return fmt.Errorf("fast forward to epoch %d: %w", epoch, err)
		case acted:
		default:
			if _, err := n.chain.MineAhead(ctx, 1); err != nil {
				return err
			}
		}
	}
}
