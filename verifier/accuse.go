package verifier

import (
	"context"
	"errors"
	"fmt"
	"io"

	"github.com/ethereum/go-ethereum/common"

	"github.com/walrus-evm/walrus/availability"
	"github.com/walrus-evm/walrus/chain"
	"github.com/walrus-evm/walrus/chain/bindings"
)

// maxTraceLeaves is how many leaves are fetched in one call (docs/node-api.md).
const maxTraceLeaves = 65_536

// ErrTraceWithheld reports a wrong claim whose trace its node does not serve, or not as claimed: the step that the
// fraud proof needs is unknown.
var ErrTraceWithheld = errors.New("the node does not serve the trace of its wrong claim")

// accuse proves a wrong claim on chain: once its block is finalized, it finds
// the first wrong step, commits to the accusation and, at least one block
// later, proves it. Every step is in the book before it is taken, so that a
// restart continues where it was.
func (v *Verifier) accuse(ctx context.Context, s *chain.State, record chain.ClaimRecord, entry Entry) error {
	if s.ChallengesUntil <= s.Head.Number {
		return v.undecided(ctx, entry, errors.New("the challenge window is over"))
	}
	final, err := v.config.Chain.Head(ctx, chain.Finalized)
	if err != nil {
		return err
	}
	if final.Number < record.Block {
		return nil // the next head comes back here
	}
	evidence, err := v.evidence(ctx, s, record)
	if err != nil {
		entry.Verdict = Fraud.String()
		return v.undecided(ctx, entry, err)
	}
	entry.Kind, entry.Key, entry.Reason = evidence.Kind.String(), evidence.Group.Key.String(), ""
	if err := v.commit(ctx, s, &entry); err != nil {
		return err
	}
	receipt, err := v.config.Transactor.ProveFraud(ctx,
		record.Node, record.Epoch, chain.ClaimBody(record.Claim), evidence, entry.Salt, s.ChallengesUntil)
	if _, refuted := chain.IsRevert[*bindings.FraudProofsNoLiveClaim](err); refuted {
		return nil // somebody else was faster; the mirror will show it
	}
	if err != nil {
		return fmt.Errorf("prove fraud: %w", err)
	}
	entry.Proven, entry.GasUsed = receipt.TxHash, receipt.GasUsed
	if err := v.book.Put(entry); err != nil {
		return err
	}
	v.logger.InfoContext(ctx, "fraud proven", "epoch", entry.Epoch, "node", entry.Node, "kind", entry.Kind, "tx", entry.Proven)
	return nil
}

// commit announces the accusation, so that nobody who copies it from the
// mempool earns the bounty. It returns when the commitment stands in a block:
// the accusation goes into a later one.
func (v *Verifier) commit(ctx context.Context, s *chain.State, entry *Entry) error {
	if entry.Salt == (common.Hash{}) {
		if _, err := io.ReadFull(v.config.Random, entry.Salt[:]); err != nil {
			return fmt.Errorf("draw salt: %w", err)
		}
		if err := v.book.Put(*entry); err != nil {
			return err
		}
	}
	if entry.Committed != (common.Hash{}) {
		return nil
	}
	receipt, err := v.config.Transactor.CommitFraud(ctx, entry.Node, entry.Epoch, entry.Salt, s.ChallengesUntil)
	if err != nil {
		return fmt.Errorf("commit to the accusation: %w", err)
	}
	entry.Committed = receipt.TxHash
	return v.book.Put(*entry)
}

// evidence finds the first wrong step of the claim's trace and checks that the
// contract will see it the same way.
func (v *Verifier) evidence(ctx context.Context, s *chain.State, record chain.ClaimRecord) (availability.Evidence, error) {
	canonical, err := v.caseOf(s, record.Node).Trace(ctx, record.Claim)
	if err != nil {
		return availability.Evidence{}, err
	}
	claimed, err := v.fetchTrace(ctx, s, record)
	if err != nil {
		return availability.Evidence{}, err
	}
	evidence, wrong, err := availability.Disprove(record.Claim, claimed, canonical)
	switch {
	case errors.Is(err, availability.ErrTrace):
		return evidence, fmt.Errorf("%w: %w", ErrTraceWithheld, err)
	case err != nil:
		return evidence, err
	case !wrong:
		return evidence, errors.New("the claim is right after all")
	}
	if evidence.Kind == availability.Sum && evidence.Index < record.Leaves {
		if evidence.Group, err = v.archive.Evidence(s.Objects[evidence.Group.Key.Object].Object, evidence.Group.Key); err != nil {
			return evidence, err
		}
	}
	proven, err := availability.Judge(s.Seed, record.Claim, s.Register(record.Node), evidence)
	if err != nil {
		return evidence, fmt.Errorf("check the evidence: %w", err)
	}
	if !proven {
		return evidence, fmt.Errorf("the contract would not accept the evidence (%s at step %d)", evidence.Kind, evidence.Index)
	}
	return evidence, nil
}

// fetchTrace asks the accused node itself: nobody else has the trace of a wrong claim.
func (v *Verifier) fetchTrace(ctx context.Context, s *chain.State, record chain.ClaimRecord) (*availability.Trace, error) {
	peer := v.config.Dial(s.Nodes[record.Node].Endpoint)
	steps := make([]availability.Step, 0, record.Leaves)
	for at := uint32(0); at < record.Leaves; at += maxTraceLeaves {
		more, err := peer.Trace(ctx, record.Epoch, at, min(maxTraceLeaves, record.Leaves-at))
		if err != nil {
			return nil, fmt.Errorf("%w: %w", ErrTraceWithheld, err)
		}
		steps = append(steps, more...)
	}
	return availability.NewTrace(steps)
}

// collectBounties notes what settlement paid for proven frauds. The money itself waits in Staking for claimCredit.
func (v *Verifier) collectBounties(ctx context.Context, s *chain.State) error {
	var problems []error
	for _, entry := range v.book.Entries(nil) {
		if entry.Proven == (common.Hash{}) || entry.Bounty != nil || entry.Epoch >= s.Epoch {
			continue
		}
		bounty, err := v.bountyOf(ctx, s, entry)
		if err != nil {
			problems = append(problems, err)
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

// bountyOf reads the settlement of the accused from the events of its epoch.
func (v *Verifier) bountyOf(ctx context.Context, s *chain.State, entry Entry) (chain.Amount, error) {
	receipt, err := v.config.Chain.Eth().TransactionReceipt(ctx, entry.Proven)
	if err != nil {
		return chain.Amount{}, fmt.Errorf("receipt of %s: %w", entry.Proven, err)
	}
	logs, err := v.config.Chain.Logs(ctx, receipt.BlockNumber.Uint64(), s.Head.Number)
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
	return chain.Amount{}, fmt.Errorf("settlement of node %d in epoch %d is not in the logs yet", entry.Node, entry.Epoch)
}
