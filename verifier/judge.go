package verifier

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/walrus-evm/walrus/availability"
	"github.com/walrus-evm/walrus/chain"
)

// judgeAll judges every claim of the epoch once, accuses where it must, and
// records who made none.
func (v *Verifier) judgeAll(ctx context.Context, s *chain.State) error {
	var problems []error
	for _, member := range s.Members {
		if err := v.judgeMember(ctx, s, member.Node); err != nil {
			problems = append(problems, fmt.Errorf("epoch %d, node %d: %w", s.Epoch, member.Node, err))
		}
		if ctx.Err() != nil {
			return ctx.Err()
		}
	}
	problems = append(problems, v.collectBounties(ctx, s))
	return errors.Join(problems...)
}

func (v *Verifier) judgeMember(ctx context.Context, s *chain.State, node uint32) error {
	entry, known := v.book.Get(s.Epoch, node)
	record, claimed := s.Claims[node]
	switch {
	case !claimed || record.Status == chain.ClaimMissed:
		if known || s.Seed == [32]byte{} || s.Head.Number <= s.ProofsUntil || s.Nodes[node].JailedIn(s.Epoch) {
			return nil
		}
		return v.enter(ctx, Entry{Epoch: s.Epoch, Node: node, Verdict: Missing.String()})
	case known && entry.Decided() && entry.Digest == record.Digest:
		if entry.Verdict != Fraud.String() || record.Status != chain.ClaimLive {
			return nil
		}
		return v.accuse(ctx, s, record, entry) // a crash or a lost transaction may have left it unfinished
	case record.Status != chain.ClaimLive:
		return nil // settled or refuted before we came to it
	}
	return v.judgeClaim(ctx, s, record)
}

// judgeClaim recomputes the claim and records the verdict, or the reason why there is none yet.
func (v *Verifier) judgeClaim(ctx context.Context, s *chain.State, record chain.ClaimRecord) error {
	start := time.Now()
	entry := Entry{
		Epoch: s.Epoch, Node: record.Node, Digest: record.Digest, Weight: record.Weight.Big().String(),
	}
	verdict, err := v.caseOf(s, record.Node).Judge(ctx, record.Claim)
	if err != nil {
		return v.undecided(ctx, entry, err)
	}
	entry.Verdict = verdict.String()
	entry.Seconds = time.Since(start).Seconds()
	if err := v.enter(ctx, entry); err != nil {
		return err
	}
	if verdict == Fraud {
		return v.accuse(ctx, s, record, entry)
	}
	return nil
}

// caseOf gathers what the node's verdict follows from. The state is of the
// running epoch, so its obligations are the frozen ones.
func (v *Verifier) caseOf(s *chain.State, node uint32) Case {
	obligations := s.Obligations(node)
	keys := make([]availability.Key, len(obligations))
	for i, o := range obligations {
		keys[i] = o.Key
	}
	return Case{Seed: s.Seed, Keys: keys, Object: s.Register(node).Object, Lists: v.archive}
}

func (v *Verifier) enter(ctx context.Context, entry Entry) error {
	if err := v.book.Put(entry); err != nil {
		return err
	}
	v.logger.InfoContext(ctx, "verdict", "epoch", entry.Epoch, "node", entry.Node, "verdict", entry.Verdict)
	return nil
}

// undecided records why a claim could not be judged, once per reason, and returns the reason.
func (v *Verifier) undecided(ctx context.Context, entry Entry, reason error) error {
	if ctx.Err() != nil {
		return ctx.Err()
	}
	entry.Reason = reason.Error()
	if last, ok := v.book.Get(entry.Epoch, entry.Node); !ok || last.Reason != entry.Reason {
		if err := v.book.Put(entry); err != nil {
			return errors.Join(reason, err)
		}
	}
	return reason
}
