package verifier

import (
	"context"
	"errors"
	"log/slog"

	"github.com/ethereum/go-ethereum/core/types"

	"github.com/walrus-evm/walrus/chain"
)

// settleBatch is how many members are settled in one transaction. It keeps the
// call far below the limit of a transaction's gas at any number of nodes.
const settleBatch = 20

// Keeper makes the calls that move an epoch on, as soon as each is due: seed,
// selection, begin of settlement, settlement, advance. Anyone may make them, so
// several keepers do no harm: who comes second is told so before it spends gas.
type Keeper struct {
	chain  *chain.Client
	tx     *chain.Transactor
	logger *slog.Logger
}

// NewKeeper returns a keeper that sends from the transactor's account.
func NewKeeper(c *chain.Client, tx *chain.Transactor, logger *slog.Logger) *Keeper {
	if logger == nil {
		logger = slog.New(slog.DiscardHandler)
	}
	return &Keeper{chain: c, tx: tx, logger: logger}
}

// Run acts on every new head until ctx ends.
func (k *Keeper) Run(ctx context.Context) error {
	return k.chain.WatchHeads(ctx, func(head chain.Head) error {
		_, err := k.Step(ctx, head)
		var revert *chain.RevertError
		switch {
		case err == nil || ctx.Err() != nil:
		case errors.As(err, &revert):
			k.logger.DebugContext(ctx, "somebody else made the call", "err", err)
		default:
			k.logger.WarnContext(ctx, "epoch waits", "err", err)
		}
		return ctx.Err()
	})
}

// Step makes the call that is due at a head, if any, and reports whether one was.
func (k *Keeper) Step(ctx context.Context, head chain.Head) (due bool, err error) {
	at := chain.AtHash(head.Hash)
	info, err := k.chain.EpochInfo(ctx, at)
	if err != nil {
		return false, err
	}
	_, seedBlock, err := k.chain.Seed(ctx, at)
	if err != nil {
		return false, err
	}
	p := k.chain.Parameters()
	if seedBlock == 0 && head.Number >= info.StartBlock+p.SeedDelay {
		return true, k.call(ctx, "seed drawn", info.Epoch, k.tx.PokeSeed)
	}
	length := uint64(p.EpochDuration.Seconds())
	switch info.Phase {
	case chain.PhaseOpen, chain.PhaseClosed:
		if head.Time >= info.StartTime+length/2 {
			return true, k.call(ctx, "committee selected", info.Epoch, k.tx.SelectCommittee)
		}
	case chain.PhaseSelected:
		if seedBlock != 0 && head.Number > seedBlock+p.ProofWindow+p.ChallengeWindow {
			return true, k.call(ctx, "settlement begun", info.Epoch, k.tx.BeginSettle)
		}
	case chain.PhaseSettling:
		if info.Settled < info.Members {
			return true, k.call(ctx, "members settled", info.Epoch, k.settle)
		}
		if head.Time >= info.StartTime+length {
			return true, k.call(ctx, "epoch ended", info.Epoch, k.tx.Advance)
		}
	}
	return false, nil
}

func (k *Keeper) settle(ctx context.Context, epoch uint32) (*types.Receipt, error) {
	return k.tx.Settle(ctx, epoch, settleBatch)
}

// call sends one call and says so.
func (k *Keeper) call(ctx context.Context, what string, epoch uint32, send func(context.Context, uint32) (*types.Receipt, error)) error {
	receipt, err := send(ctx, epoch)
	if err != nil {
		return err
	}
	k.logger.InfoContext(ctx, "epoch moved", "call", what, "epoch", epoch, "tx", receipt.TxHash, "gas", receipt.GasUsed)
	return nil
}
