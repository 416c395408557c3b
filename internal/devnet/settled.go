package devnet

import (
	"context"
	"fmt"
	"slices"

	"github.com/walrus-evm/walrus/chain"
	"github.com/walrus-evm/walrus/chain/bindings"
	"github.com/walrus-evm/walrus/chain/devchain"
)

// outcomes are the names of IStaking.Outcome.
var outcomes = [...]string{"none", "jailed", "fraud", "missed", "valid"}

// settled reads from the events since a block how the epoch was settled, and tells it.
func (d *demo) settled(ctx context.Context, from uint64, report *EpochReport) error {
	head, err := d.client.Head(ctx, chain.Latest)
	if err != nil {
		return err
	}
	logs, err := d.client.Logs(ctx, from, head.Number)
	if err != nil {
		return err
	}
	for _, log := range logs {
		event, err := chain.DecodeEvent(d.deployment, log)
		if err != nil {
			return err
		}
		switch e := event.(type) {
		case *bindings.StakingSettlementBegun:
			if e.Epoch != report.Epoch {
				continue
			}
			if report.Fee, err = chain.AmountFromBig(e.Fee); err != nil {
				return err
			}
			if report.Payout, err = chain.AmountFromBig(e.Payout); err != nil {
				return err
			}
			d.say("settlement: fees of %s, up to %s for what was proven", report.Fee, report.Payout)
		case *bindings.StakingNodeSettled:
			if e.Epoch != report.Epoch {
				continue
			}
			if err := d.memberSettled(e, report); err != nil {
				return err
			}
		}
	}
	return nil
}

func (d *demo) memberSettled(e *bindings.StakingNodeSettled, report *EpochReport) error {
	i := slices.IndexFunc(report.Members, func(o Outcome) bool { return o.Node == e.Node })
	if i < 0 {
		return fmt.Errorf("node %d was settled in epoch %d and was no member of it", e.Node, e.Epoch)
	}
	o := &report.Members[i]
	s := e.Settlement
	o.Outcome, o.Transaction = outcomes[s.Outcome], e.Raw.TxHash
	reward, err := chain.AmountFromBig(s.Reward)
	if err != nil {
		return err
	}
	bond, err := chain.AmountFromBig(s.BondSlash)
	if err != nil {
		return err
	}
	stake, err := chain.AmountFromBig(s.StakeSlash)
	if err != nil {
		return err
	}
	o.Reward = reward
	if o.Slash, err = bond.Add(stake); err != nil {
		return err
	}
	switch {
	case !o.Slash.IsZero():
		d.line("node %2d  %-6s  slashed %s (bond %s, stake %s) in %s", o.Node, o.Outcome, o.Slash, bond, stake, o.Transaction)
	case o.Reward.IsZero():
		d.line("node %2d  %-6s  no pay", o.Node, o.Outcome)
	default:
		d.line("node %2d  %-6s  paid %s", o.Node, o.Outcome, o.Reward)
	}
	return nil
}

// collectBounty pays out what the verifier earned.
func (d *demo) collectBounty(ctx context.Context) error {
	keeper := devchain.Address(accountKeeper)
	err := d.hurry(ctx, func(ctx context.Context) error {
		paid, _, err := d.keeper.ClaimCredit(ctx, keeper)
		d.report.Bounty = paid
		return err
	})
	if err != nil {
		return fmt.Errorf("claim the bounty: %w", err)
	}
	d.say("the verifier (%s) claims its bounty: %s", keeper, d.report.Bounty)
	d.check(!d.report.Bounty.IsZero(), "who proved the fraud was paid for it")
	return nil
}
