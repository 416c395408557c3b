package verifier

import (
	"context"
	"errors"
	"fmt"

	"github.com/walrus-evm/walrus/chain"
	"github.com/walrus-evm/walrus/chain/bindings"
)

// bounties notes what was earned and, if configured, withdraws it.
func (v *Verifier) bounties(ctx context.Context, s *chain.State) error {
	return errors.Join(v.noteBounties(ctx, s), v.noteBonds(ctx), v.collect(ctx, s))
}

// noteBounties notes what settlement paid for proven frauds, once that is final.
func (v *Verifier) noteBounties(ctx context.Context, s *chain.State) error {
	unpaid := v.book.unpaid(s.Epoch)
	if len(unpaid) == 0 {
		return nil
	}
	final, err := v.config.Chain.Head(ctx, chain.Finalized)
	if err != nil || final.Number < s.StartBlock {
		return err // the settlement of the last epoch may still change
	}
	var problems []error
	for _, entry := range unpaid {
		bounty, err := v.bountyOf(ctx, entry, final.Number)
		if err != nil {
			problems = append(problems, fmt.Errorf("bounty for node %d in epoch %d: %w", entry.Node, entry.Epoch, err))
			continue
		}
		entry.Bounty = &bounty
		if err := v.book.Put(entry); err != nil {
			return err
		}
		v.logger.InfoContext(ctx, "bounty earned", "epoch", entry.Epoch, "node", entry.Node, "amount", bounty)
	}
	return errors.Join(problems...)
}

// bountyOf reads the settlement of the accused from the events since its claim. The bounty is zero when somebody else's
// proof came first.
func (v *Verifier) bountyOf(ctx context.Context, entry Entry, until uint64) (chain.Amount, error) {
	logs, err := v.config.Chain.Logs(ctx, entry.Block, until)
	if err != nil {
		return chain.Amount{}, err
	}
	for _, log := range logs {
		event, err := chain.DecodeEvent(v.config.Chain.Deployment(), log)
		if err != nil {
			return chain.Amount{}, err
		}
		settled, ok := event.(*bindings.StakingNodeSettled)
		if !ok || settled.Node != entry.Node || settled.Epoch != entry.Epoch {
			continue
		}
		if settled.Settlement.Beneficiary != v.config.Transactor.Address() {
			return chain.Amount{}, nil
		}
		return chain.AmountFromBig(settled.Settlement.Bounty)
	}
	return chain.Amount{}, fmt.Errorf("no settlement in blocks %d to %d", entry.Block, until)
}

// collect takes what Staking owes to the account, once an epoch.
func (v *Verifier) collect(ctx context.Context, s *chain.State) error {
	if !v.config.Collect || s.Epoch == v.collected {
		return nil
	}
	account := v.config.Transactor.Address()
	owed, err := v.config.Chain.Claimable(ctx, chain.AtTag(chain.Safe), account)
	if err != nil {
		return err
	}
	if !owed.IsZero() {
		paid, receipt, err := v.config.Transactor.ClaimCredit(ctx, account)
		if err != nil {
			return fmt.Errorf("collect %s: %w", owed, err)
		}
		v.logger.InfoContext(ctx, "bounties collected", "amount", paid, "tx", receipt.TxHash)
	}
	if err := v.collectBonds(ctx, s); err != nil {
		return err
	}
	v.collected = s.Epoch
	return nil
}

// collectBonds takes the reveal bonds that answers earned and that came back.
func (v *Verifier) collectBonds(ctx context.Context, s *chain.State) error {
	owed, err := v.config.Chain.BondsOwed(ctx, chain.AtTag(chain.Safe), v.config.Transactor.Address())
	if err != nil || owed.IsZero() {
		return err
	}
	receipt, err := v.config.Transactor.WithdrawBonds(ctx, s.Epoch)
	if err != nil {
		return fmt.Errorf("collect reveal bonds: %w", err)
	}
	v.logger.InfoContext(ctx, "reveal bonds collected", "amount_wei", owed.Base(), "tx", receipt.TxHash)
	return nil
}
