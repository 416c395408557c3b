package verifier

import (
	"context"
	"errors"
	"fmt"
	"runtime"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"golang.org/x/sync/errgroup"

	"github.com/walrus-evm/walrus/availability"
	"github.com/walrus-evm/walrus/chain"
)

// errOtherClaim reports a claim whose parts do not have its digest: the copy of the chain is wrong, not the node.
var errOtherClaim = errors.New("the claim that was read is not the one with this digest")

// judge judges on every new safe head, until ctx ends.
func (v *Verifier) judge(ctx context.Context) error {
	accusations := newDocket()
	defer accusations.group.Wait() //nolint:errcheck // accusations return nil
	return v.repeat(ctx, "judge", func(ctx context.Context, s *chain.State) error {
		return v.judgeAll(ctx, s, accusations)
	})
}

// judgeAll judges every claim of the epoch once, has those accused that are
// wrong, and records who made none. Members are judged side by side, so that one
// whose commitments are slow to read holds up nobody.
func (v *Verifier) judgeAll(ctx context.Context, s *chain.State, accusations *docket) error {
	if err := v.openings.check(ctx, v, s); err != nil {
		return fmt.Errorf("epoch %d: %w", s.Epoch, err)
	}
	var group errgroup.Group
	group.SetLimit(runtime.GOMAXPROCS(0))
	problems := make([]error, len(s.Members))
	for i, member := range s.Members {
		if member.Node == v.config.Own {
			continue
		}
		group.Go(func() error {
			if err := v.judgeMember(ctx, s, member.Node, accusations); err != nil {
				problems[i] = fmt.Errorf("epoch %d, node %d: %w", s.Epoch, member.Node, err)
			}
			return nil
		})
	}
	_ = group.Wait() // problems has them all
	return errors.Join(problems...)
}

func (v *Verifier) judgeMember(ctx context.Context, s *chain.State, node uint32, accusations *docket) error {
	record, claimed := s.Claims[node]
	if !claimed || record.Status == chain.ClaimMissed {
		return v.judgeAbsent(ctx, s, node)
	}
	entry, known := v.book.Get(s.Epoch, node)
	known = known && entry.about(s, record)
	if !known {
		entry = Entry{
			Epoch: s.Epoch, Node: node, Seed: s.Seed, Digest: record.Digest, Block: record.Block, Weight: record.Weight.String(),
		}
	}
	switch {
	case record.Status == chain.ClaimFraud && entry.Verdict != Fraud.String():
		// Somebody else proved it before we could.
		entry.Verdict, entry.Reason = Fraud.String(), ""
		return v.enter(ctx, entry)
	case record.Status != chain.ClaimLive:
		return nil // it is over
	case known && entry.Suspect:
		if s.Head.Number < s.ChallengesUntil {
			accusations.open(ctx, v, s, entry)
		}
		return nil
	case known && entry.Decided():
		return nil
	}
	early := !v.archived.Load() // as it was before the lists were looked for
	if err := v.judgeClaim(ctx, s, record, &entry); err != nil {
		return v.undecided(ctx, entry, err, early)
	}
	if entry.Suspect {
		accusations.open(ctx, v, s, entry)
	}
	return nil
}

// judgeAbsent enters a member as missing once the safe chain is past the window without a claim of it.
func (v *Verifier) judgeAbsent(ctx context.Context, s *chain.State, node uint32) error {
	entry, known := v.book.Get(s.Epoch, node)
	switch {
	case s.Seed == common.Hash{} || s.Head.Number <= s.ProofsUntil:
		return nil // it may still come
	case s.Nodes[node].JailedIn(s.Epoch):
		return nil // it may not prove
	case known && entry.Verdict == Missing.String() && entry.Seed == s.Seed:
		return nil
	}
	// Whatever the book said was about a claim that a reorganisation took out.
	return v.enter(ctx, Entry{Epoch: s.Epoch, Node: node, Seed: s.Seed, Verdict: Missing.String()})
}

// judgeClaim recomputes the claim and records what came of it. An error leaves it undecided.
func (v *Verifier) judgeClaim(ctx context.Context, s *chain.State, record chain.ClaimRecord, entry *Entry) error {
	if common.Hash(record.Claim.Digest()) != record.Digest {
		return errOtherClaim
	}
	trial := v.caseOf(s, record.Node)
	if err := v.haveLists(s, trial.Keys); err != nil {
		return err
	}
	if _, bad, err := v.badPoint(s, record); err != nil {
		return err
	} else if bad {
		return v.suspect(ctx, entry, "a commitment that the node signed is no point")
	}
	start := time.Now()
	verdict, err := trial.Judge(ctx, record.Claim)
	if err != nil {
		return err
	}
	entry.Seconds = time.Since(start).Seconds()
	if verdict == Valid && !v.openings.right[keyOfClaim(s, record)] {
		return errWrongOpening
	}
	if verdict == Valid {
		entry.Verdict, entry.Reason = verdict.String(), ""
		return v.enter(ctx, *entry)
	}
	return v.suspect(ctx, entry, "C or W is not what the commitment lists give; the first wrong step is not found yet")
}

// suspect records that a claim is wrong, before there is evidence.
func (v *Verifier) suspect(ctx context.Context, entry *Entry, reason string) error {
	entry.Suspect, entry.Reason = true, reason
	v.logger.InfoContext(ctx, "claim is wrong", "epoch", entry.Epoch, "node", entry.Node)
	return v.book.Put(*entry)
}

// haveLists returns [ErrNotArchived] when a list is missing that a verdict needs, before any work is done.
func (v *Verifier) haveLists(s *chain.State, keys []availability.Key) error {
	for _, key := range keys {
		if key.Group == 0 && !v.archive.Has(s.Objects[key.Object].Object) {
			return fmt.Errorf("object %d: %w", key.Object, ErrNotArchived)
		}
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

// undecided records why a claim could not be judged, once per reason. Early is before every list was asked for once: one
// that is not archived then is worth a warning only if it is still missing later.
func (v *Verifier) undecided(ctx context.Context, entry Entry, reason error, early bool) error {
	if ctx.Err() != nil {
		return ctx.Err()
	}
	entry.Verdict, entry.Reason = "", reason.Error()
	last, known := v.book.Get(entry.Epoch, entry.Node)
	known = known && last.Seed == entry.Seed && last.Digest == entry.Digest && last.Reason == entry.Reason
	claim := docketKey{entry.Node, entry.Seed, entry.Digest}
	if early && errors.Is(reason, ErrNotArchived) {
		if !known {
			v.unsaid.Store(claim, struct{}{})
		}
	} else if _, unsaid := v.unsaid.LoadAndDelete(claim); unsaid || !known {
		v.logger.WarnContext(ctx, "claim is undecided", "epoch", entry.Epoch, "node", entry.Node, "err", reason)
	}
	if known {
		return nil
	}
	return v.book.Put(entry)
}
