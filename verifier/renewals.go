package verifier

import (
	"context"
	"errors"
	"fmt"

	"github.com/walrus-evm/walrus/chain"
)

const (
	// renewalEpochs is how many epochs before its end an object can be renewed (docs/protocol.md, "Market").
	renewalEpochs = 2
	// renewalBlocks is the wait between two looks at the jars of objects about to end: somebody may fill one.
	renewalBlocks = 16
	// renewalGas is more than a renewal within a thousand epochs takes.
	renewalGas = 3_000_000
)

// renewals renews, for its tip, every object about to end whose jar can pay. Anyone may, so whoever comes second is told
// before it spends gas.
func (v *Verifier) renewals(ctx context.Context, s *chain.State) error {
	if s.Head.Number < v.nextRenewals {
		return nil
	}
	v.nextRenewals = s.Head.Number + renewalBlocks
	terms, err := v.config.Chain.Terms(ctx, chain.AtTag(chain.Latest))
	if err != nil {
		return err
	}
	var problems []error
	for number, object := range s.Objects {
		if object.Deleted || object.End <= s.Epoch || object.End > s.Epoch+renewalEpochs {
			continue
		}
		if err := v.renew(ctx, s.Epoch, number, terms.Price); err != nil {
			problems = append(problems, fmt.Errorf("renew object %d: %w", number, err))
		}
	}
	return errors.Join(problems...)
}

func (v *Verifier) renew(ctx context.Context, epoch uint32, number, price uint64) error {
	at := chain.AtTag(chain.Latest)
	jar, err := v.config.Chain.Jar(ctx, at, number)
	if err != nil || jar.Step == 0 || price > jar.MaxPrice || chain.NewAmount(jar.Tip).Cmp(*v.config.RenewTip) < 0 {
		return err
	}
	// The mirror shows a renewal only once it is safe.
	object, err := v.config.Chain.Object(ctx, at, number)
	if err != nil || object.End > epoch+renewalEpochs {
		return err
	}
	done, err := v.spend(ctx, renewalGas)
	if errors.Is(err, ErrReserve) {
		return nil // it has warned
	}
	if err != nil {
		return err
	}
	end, tip, receipt, err := v.config.Transactor.Renew(ctx, number)
	done()
	if revert, refused := errors.AsType[*chain.RevertError](err); refused {
		v.logger.DebugContext(ctx, "object not renewed", "object", number, "err", revert)
		return nil // the jar is too low, sales are paused, or somebody else was faster
	}
	if err != nil {
		return err
	}
	v.logger.InfoContext(ctx, "object renewed", "object", number, "until", end, "amount", tip, "tx", receipt.TxHash)
	return nil
}
