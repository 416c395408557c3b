package verifier

import (
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"golang.org/x/sync/errgroup"

	"github.com/walrus-evm/walrus/availability"
	"github.com/walrus-evm/walrus/chain"
	"github.com/walrus-evm/walrus/chain/bindings"
)

var (
	errWindowOver = errors.New("the challenge window ended before the fraud could be proven")
	// errRefused reports that the contract sees the claim otherwise than this verifier.
	errRefused = errors.New("the contract does not see the fraud: this verifier's copy of the chain may be incomplete")
)

// docket holds the accusations under way, at most one for each claim.
type docket struct {
	group errgroup.Group

	mu    sync.Mutex // guards under
	under map[docketKey]struct{}
}

type docketKey struct {
	node         uint32
	seed, digest common.Hash
}

func newDocket() *docket { return &docket{under: make(map[docketKey]struct{})} }

// open starts an accusation unless it is under way. Accusations run side by side: one whose node stalls holds up no other.
func (d *docket) open(ctx context.Context, v *Verifier, s *chain.State, entry Entry) {
	key := docketKey{entry.Node, entry.Seed, entry.Digest}
	d.mu.Lock()
	defer d.mu.Unlock()
	if _, running := d.under[key]; running {
		return
	}
	d.under[key] = struct{}{}
	d.group.Go(func() error {
		a := accusation{v: v, state: s, entry: entry, record: s.Claims[entry.Node], until: s.ChallengesUntil}
		a.run(ctx)
		d.mu.Lock()
		defer d.mu.Unlock()
		delete(d.under, key)
		return nil
	})
}

// accusation takes one wrong claim to its end: evidence, announcement, proof.
// What it does next follows from the chain alone each time, so a restart, a
// reorganisation or a lost transaction changes nothing but the time it takes.
type accusation struct {
	v      *Verifier
	state  *chain.State // of the judgement; nil once there is evidence
	record chain.ClaimRecord
	entry  Entry
	until  uint64 // last block that accepts the proof

	withheld bool     // the node does not serve its trace
	descent  *descent // through reveals, once it is withheld
	evidence *availability.Evidence
	readyAt  uint64 // safe block at which all was ready for the proof
	shownBy  uint64 // safe block that must show our proof, once it is included
}

// run takes steps until nothing is left to do or ctx ends. It waits between them for a new safe head, and longer and
// longer after what failed.
func (a *accusation) run(ctx context.Context) {
	wait := a.v.config.Retry
	for ctx.Err() == nil {
		head, live := a.look()
		if !live {
			return // refuted, settled or gone: judging goes on from what the chain shows now
		}
		if head.Number >= a.until {
			a.note(ctx, errWindowOver)
			return
		}
		err := a.step(ctx)
		if err == nil {
			wait = a.v.config.Retry
			a.await(ctx, head, wait)
			continue
		}
		a.note(ctx, err)
		a.await(ctx, chain.Head{}, wait)
		wait = min(2*wait, maxWaits*a.v.config.Retry)
	}
}

// maxWaits bounds how much longer than at first the wait after a failure gets.
const maxWaits = 16

// look returns the safe head and whether the very claim is live there.
func (a *accusation) look() (head chain.Head, live bool) {
	a.v.config.Mirror.View(func(s *chain.State) {
		record, claimed := s.Claims[a.entry.Node]
		head = s.Head
		live = claimed && record.Status == chain.ClaimLive && s.Epoch == a.entry.Epoch && a.entry.about(s, record)
	})
	return head, live
}

// await waits for a head other than the one seen, for the time at most. With no head seen it waits for the time.
func (a *accusation) await(ctx context.Context, seen chain.Head, most time.Duration) {
	ctx, cancel := context.WithTimeout(ctx, most)
	defer cancel()
	if seen == (chain.Head{}) {
		<-ctx.Done()
		return
	}
	_ = a.v.config.Mirror.Wait(ctx, func(s *chain.State) bool { return s.Head != seen }) // only ctx ends it otherwise
}

// note records why the accusation does not go on. Without evidence the claim stays undecided.
func (a *accusation) note(ctx context.Context, reason error) {
	if ctx.Err() != nil || a.entry.Reason == reason.Error() {
		return
	}
	a.entry.Reason = reason.Error()
	a.v.logger.WarnContext(ctx, "accusation waits", "epoch", a.entry.Epoch, "node", a.entry.Node, "err", reason)
	if err := a.v.book.Put(a.entry); err != nil {
		a.v.logger.ErrorContext(ctx, "book not written", "err", err)
	}
}

// step does what is due: nothing once the proof is included, until the safe chain shows it or its loss.
func (a *accusation) step(ctx context.Context) error {
	if a.evidence == nil {
		if err := a.find(ctx); err != nil || a.evidence == nil {
			return err
		}
	}
	committed, err := a.commit(ctx)
	if err != nil || !committed {
		return err
	}
	settled, err := a.isSettled(ctx)
	if err != nil || !settled || !a.isDue() {
		return err
	}
	return a.prove(ctx)
}

// isDue reports whether it is this account's turn to prove.
func (a *accusation) isDue() bool {
	head, _ := a.look()
	if a.readyAt == 0 {
		a.readyAt = head.Number
	}
	if a.isLate() {
		return true // no time for manners
	}
	window := a.v.config.Chain.Parameters().ChallengeWindow
	return head.Number >= a.readyAt+proofTurn(a.entry.Digest, window, a.v.config.Transactor.Address())
}

// isLate reports whether less than a quarter of the window is left. What an accusation waits for is a courtesy or saves
// gas; a fraud that pays is worse than doing without.
func (a *accusation) isLate() bool {
	head, _ := a.look()
	return a.until-min(a.until, head.Number) <= a.v.config.Chain.Parameters().ChallengeWindow/4
}

// proofTurn returns how many blocks an account waits with its proof once everything is ready, less than a 64th of the
// window. All verifiers that announced a fraud may prove it from the same block on, and only the first is paid: a lot,
// another one for every account and claim, spares the others a proof that fails, and none of them much time.
func proofTurn(claim common.Hash, window uint64, account common.Address) uint64 {
	lot := binary.BigEndian.Uint64(crypto.Keccak256(claim[:], account[:]))
	return lot % (window/64 + 1)
}

// find looks for a point that is none, or for the first wrong step: in the trace that the node serves, or else on chain, where it is opened by force.
func (a *accusation) find(ctx context.Context) error {
	if evidence, bad, err := a.v.badPoint(a.state, a.record); err != nil || bad {
		if err != nil {
			return err
		}
		return a.accuse(ctx, evidence)
	}
	if !a.withheld {
		evidence, err := a.servedEvidence(ctx)
		if err == nil {
			return a.accuse(ctx, evidence)
		}
		if !errors.Is(err, ErrTraceWithheld) || ctx.Err() != nil {
			return err
		}
		a.withheld = true
		a.note(ctx, err)
	}
	return a.descend(ctx)
}

// servedEvidence bounds the time for the served trace by a quarter of the window that is left: a node that stalls must
// not outlast the reveals.
func (a *accusation) servedEvidence(ctx context.Context) (availability.Evidence, error) {
	head, _ := a.look()
	left := time.Duration(a.until-min(a.until, head.Number)) * a.v.config.Chain.Parameters().BlockInterval
	ctx, cancel := context.WithTimeout(ctx, left/4)
	defer cancel()
	return a.v.evidence(ctx, a.state, a.record)
}

// accuse records the evidence. With it in hand, and not before, the claim is a fraud.
func (a *accusation) accuse(ctx context.Context, evidence availability.Evidence) error {
	a.evidence, a.state, a.descent = &evidence, nil, nil
	a.entry.Verdict, a.entry.Reason = Fraud.String(), ""
	a.entry.Kind, a.entry.Key = evidence.Kind.String(), keyOf(evidence).String()
	return a.v.enter(ctx, a.entry)
}

// keyOf names the group that evidence is about.
func keyOf(e availability.Evidence) availability.Key {
	if e.Kind == availability.Omission || e.Current.Key == (availability.Key{}) {
		return e.Group.Key
	}
	return e.Current.Key
}

// commit announces the accusation, so that nobody who copies it from the
// mempool earns the bounty, and reports whether the announcement stands in a
// safe block. An announcement shows nothing, so it need not wait for finality.
func (a *accusation) commit(ctx context.Context) (bool, error) {
	if a.entry.Salt == (common.Hash{}) {
		if _, err := io.ReadFull(a.v.config.Random, a.entry.Salt[:]); err != nil {
			return false, fmt.Errorf("draw salt: %w", err)
		}
		if err := a.v.book.Put(a.entry); err != nil {
			return false, err
		}
	}
	digest := chain.FraudDigest(a.v.config.Transactor.Address(), a.entry.Node, a.entry.Epoch, a.entry.Salt)
	stands, err := a.v.config.Chain.FraudCommittedAt(ctx, chain.AtTag(chain.Latest), digest)
	if err != nil {
		return false, err
	}
	if stands == 0 {
		done, err := a.v.spend(ctx, callGas+proofGas) // nothing is announced that cannot be proven
		if err != nil {
			return false, err
		}
		defer done()
		receipt, err := a.v.config.Transactor.CommitFraud(ctx, a.entry.Node, a.entry.Epoch, a.entry.Salt, a.until)
		if err != nil {
			return false, fmt.Errorf("announce the accusation: %w", err)
		}
		a.entry.Committed = receipt.TxHash
		return false, a.v.book.Put(a.entry)
	}
	if a.isLate() {
		return true, nil // a reorganisation could put announcement and proof into one block, which burns the bounty
	}
	safe, err := a.v.config.Chain.FraudCommittedAt(ctx, chain.AtTag(chain.Safe), digest)
	return safe != 0, err
}

// isSettled reports whether the claim is part of the finalized chain, as the contract itself says. On a chain whose
// finality stalls, the safe chain has to do in the end (ADR 0013): the contract judges the proof, and a claim that a
// reorganisation takes away costs the accuser his gas and its node nothing.
func (a *accusation) isSettled(ctx context.Context) (bool, error) {
	if a.isLate() {
		return true, nil
	}
	final, err := a.v.config.Chain.Head(ctx, chain.Finalized)
	if err != nil {
		return false, err
	}
	return a.standsAt(ctx, chain.AtHash(final.Hash))
}

// standsAt reports whether the contract holds the very claim as live.
func (a *accusation) standsAt(ctx context.Context, at chain.At) (bool, error) {
	claim, err := a.v.config.Chain.Claim(ctx, at, a.entry.Node)
	if err != nil {
		return false, err
	}
	return chain.ClaimStatus(claim.Status) == chain.ClaimLive && claim.Epoch == a.entry.Epoch && common.Hash(claim.Digest) == a.entry.Digest, nil
}

// prove proves the fraud, unless somebody has: then the safe chain will show it.
func (a *accusation) prove(ctx context.Context) error {
	if head, _ := a.look(); head.Number < a.shownBy {
		return nil
	}
	if live, err := a.standsAt(ctx, chain.AtTag(chain.Latest)); err != nil || !live {
		return err
	}
	done, err := a.v.spend(ctx, proofGas)
	if err != nil {
		return err
	}
	defer done()
	receipt, err := a.v.config.Transactor.ProveFraud(ctx,
		a.entry.Node, a.entry.Epoch, chain.ClaimBody(a.record.Claim), *a.evidence, a.entry.Salt, a.until)
	_, refuted := chain.IsRevert[*bindings.FraudProofsNoLiveClaim](err)
	_, replaced := chain.IsRevert[*bindings.FraudProofsWrongClaim](err)
	_, closed := chain.IsRevert[*bindings.FraudProofsChallengeClosed](err)
	revert, refused := errors.AsType[*chain.RevertError](err)
	switch {
	case refuted || replaced:
		return nil // since we looked; the safe chain will show how
	case closed:
		return errWindowOver
	case refused:
		a.entry.Verdict = "" // who cannot convince the contract does not know
		return fmt.Errorf("%w: %w", errRefused, revert)
	case err != nil:
		return err
	}
	a.shownBy = receipt.BlockNumber.Uint64()
	a.entry.Verdict, a.entry.Reason = Fraud.String(), ""
	a.entry.Proven, a.entry.GasUsed = receipt.TxHash, receipt.GasUsed
	a.v.logger.InfoContext(ctx, "fraud proven", "epoch", a.entry.Epoch, "node", a.entry.Node, "kind", a.entry.Kind, "tx", a.entry.Proven)
	return a.v.book.Put(a.entry)
}
