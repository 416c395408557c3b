package verifier

import (
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"sync"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"golang.org/x/sync/errgroup"

	"github.com/walrus-evm/walrus/availability"
	"github.com/walrus-evm/walrus/chain"
	"github.com/walrus-evm/walrus/chain/bindings"
)

// answersAtOnce bounds the answers that wait for their blocks. One after the other, a block each, a lone verifier could not
// keep up with requests against several nodes that went dark; and yet a fraud proof does not queue behind hundreds.
const answersAtOnce = 32

// reveals answers every open request whose claim has the canonical trace: its node may merely be offline, and the bond
// pays for the answer. It also takes back the bonds of this verifier's own requests that came to nothing. It deals with
// them side by side, goes on after a failure and returns all of them.
func (v *Verifier) reveals(ctx context.Context, s *chain.State) error {
	var group errgroup.Group
	group.SetLimit(answersAtOnce)
	var mu sync.Mutex // guards problems
	var problems []error
	for _, request := range s.Reveals {
		if request.State != chain.RevealOpen || request.Node == v.config.Own {
			continue
		}
		group.Go(func() error {
			if err := v.tryRequest(ctx, s, request); err != nil {
				mu.Lock()
				defer mu.Unlock()
				problems = append(problems, fmt.Errorf("reveal request %s: %w", request.ID, err))
			}
			return nil
		})
	}
	_ = group.Wait() // no function returns an error
	return errors.Join(problems...)
}

// tryRequest settles a request, and returns no error that another attempt would not mend.
func (v *Verifier) tryRequest(ctx context.Context, s *chain.State, request chain.RevealRequest) error {
	err := v.settleRequest(ctx, s, request)
	if revert, ok := errors.AsType[*chain.RevertError](err); ok {
		v.logger.DebugContext(ctx, "somebody else dealt with the request", "reveal", request.ID, "err", revert)
		return nil
	}
	if errors.Is(err, ErrReserve) {
		return nil // it has warned
	}
	return err
}

// settleRequest does what is due about an open request, if anything.
func (v *Verifier) settleRequest(ctx context.Context, s *chain.State, request chain.RevealRequest) error {
	record, claimed := s.Claims[request.Node]
	live := claimed && request.Epoch == s.Epoch && record.Status == chain.ClaimLive
	switch {
	case live && s.Head.Number < s.ChallengesUntil:
		if s.Head.Number < turn(request, v.config.Chain.Parameters().RevealWindow, v.config.Transactor.Address()) {
			return nil
		}
		return v.answer(ctx, s, request, record)
	case !live && request.Asker == v.config.Transactor.Address():
		return v.takeBack(ctx, request)
	}
	return nil
}

// turn returns the safe block from which on an account answers a request: in the second quarter of the window, another for
// every account. The first quarter is the node's own. All verifiers see a request at the same time: if all answered at
// once, one would be paid, and what the others pay for answers that come too late is many times what asking costs.
func turn(request chain.RevealRequest, window uint64, account common.Address) uint64 {
	lot := binary.BigEndian.Uint64(crypto.Keccak256(request.ID[:], account[:]))
	return request.LastBlock - window + window/4 + lot%(window/4+1)
}

func (v *Verifier) takeBack(ctx context.Context, request chain.RevealRequest) error {
	if open, err := v.isOpen(ctx, request); err != nil || !open {
		return err
	}
	done, err := v.spend(ctx, callGas)
	if err != nil {
		return err
	}
	defer done()
	receipt, err := v.config.Transactor.ReturnBond(ctx, request.ID)
	if err == nil {
		v.logger.InfoContext(ctx, "reveal bond returned", "epoch", request.Epoch, "node", request.Node, "tx", receipt.TxHash)
	}
	return err
}

// isOpen asks the newest block, because the mirror shows our own transactions only once they are safe.
func (v *Verifier) isOpen(ctx context.Context, request chain.RevealRequest) (bool, error) {
	latest, err := v.config.Chain.RevealRequest(ctx, chain.AtTag(chain.Latest), request.ID)
	return latest.State == chain.RevealOpen, err
}

func (v *Verifier) answer(ctx context.Context, s *chain.State, request chain.RevealRequest, record chain.ClaimRecord) error {
	trace, err := v.canon.of(ctx, v, s, record)
	if err != nil {
		return err
	}
	if trace.Tree().Root() != record.TraceRoot || trace.Len() != int(record.Leaves) {
		return nil // its node alone can answer
	}
	if open, err := v.isOpen(ctx, request); err != nil || !open {
		return err
	}
	done, err := v.spend(ctx, answerGas)
	if err != nil {
		return err
	}
	defer done()
	receipt, err := v.reveal(ctx, trace, request, s.ChallengesUntil)
	if err == nil {
		v.logger.InfoContext(ctx, "reveal answered", "epoch", request.Epoch, "node", request.Node, "amount_wei", request.Bond.Base(), "tx", receipt.TxHash)
		return v.noteEarned(request, receipt.TxHash)
	}
	return err
}

func (v *Verifier) reveal(ctx context.Context, trace availability.Canonical, request chain.RevealRequest, until uint64) (*types.Receipt, error) {
	if !request.At.IsLeafBlock() {
		return v.config.Transactor.RevealChildren(ctx, request.ID, trace.Tree().Children(request.At), until)
	}
	leaves, err := trace.ReadLeaves(request.At.Index)
	if err != nil {
		return nil, err
	}
	return v.config.Transactor.RevealLeaves(ctx, request.ID, leaves, until)
}

// descent opens the trace of a wrong claim on chain, from the root down to its first wrong leaf.
type descent struct {
	canonical availability.Canonical
	opened    *availability.Opened
}

// descend takes the next step down: it adds what was revealed, and asks for the next node, waits for its answer or
// claims the default. With enough revealed it sets the evidence.
func (a *accusation) descend(ctx context.Context) error {
	if a.descent == nil {
		trace, err := a.v.canon.of(ctx, a.v, a.state, a.record)
		if err != nil {
			return err
		}
		a.descent = &descent{trace, availability.NewOpened(a.record.Claim)}
	}
	s := a.v.config.Mirror.Snapshot()
	requests := s.RevealsAgainst(a.entry.Node)
	if err := a.descent.add(requests); err != nil {
		return err
	}
	evidence, question, err := a.descent.opened.Disprove(a.descent.canonical)
	switch {
	case err != nil:
		return err
	case question != nil:
		return a.ask(ctx, s, *question)
	case evidence == nil:
		return errors.New("the claim is right after all")
	}
	return a.convict(ctx, *evidence)
}

// add feeds what was revealed, from the root down. What stands under a node that is not open yet waits for it.
func (d *descent) add(requests []chain.RevealRequest) error {
	for _, r := range requests {
		var err error
		switch {
		case r.Children != nil:
			err = d.opened.AddChildren(r.At, *r.Children)
		case r.Leaves != nil:
			err = d.opened.AddLeaves(r.At.Index, r.Leaves)
		}
		if err != nil && !errors.Is(err, availability.ErrUnopened) {
			return err
		}
	}
	return nil
}

// ask has a node opened, or the claim refuted that nobody opened in time.
func (a *accusation) ask(ctx context.Context, s *chain.State, q availability.Question) error {
	id := availability.RevealID(a.entry.Epoch, a.entry.Node, q.Node)
	latest, err := a.v.config.Chain.RevealRequest(ctx, chain.AtTag(chain.Latest), id)
	if err != nil {
		return err
	}
	switch {
	case latest.State == chain.RevealNone:
		return a.request(ctx, q)
	case latest.State == chain.RevealOpen && s.Head.Number > latest.LastBlock:
		return a.claimDefault(ctx, latest)
	case latest.State == chain.RevealOpen && latest.Asker == a.v.config.Transactor.Address() && !a.v.book.hasBond(id):
		// A crash came between the request and its entry.
		return a.v.noteAsked(ctx, a.entry.Epoch, a.entry.Node, q.Node, common.Hash{})
	}
	return nil // an answer may come, or stands in a block that is not safe yet
}

func (a *accusation) request(ctx context.Context, q availability.Question) error {
	p := a.v.config.Chain.Parameters()
	done, err := a.v.spend(ctx, requestGas)
	if err != nil {
		return err
	}
	defer done()
	receipt, err := a.v.config.Transactor.RequestReveal(ctx, a.entry.Node, a.entry.Epoch, a.record.Claim, q, a.until-p.RevealWindow-p.QueueWindow)
	if _, asked := chain.IsRevert[*bindings.AvailabilityProofsAlreadyRequested](err); asked {
		return nil // requests are shared
	}
	if err != nil {
		return fmt.Errorf("request node %s of the trace: %w", q.Node, err)
	}
	a.v.logger.InfoContext(ctx, "trace requested", "epoch", a.entry.Epoch, "node", a.entry.Node, "at", q.Node.String(), "tx", receipt.TxHash)
	return a.v.noteAsked(ctx, a.entry.Epoch, a.entry.Node, q.Node, receipt.TxHash)
}

// claimDefault refutes a claim that cannot be opened, once the claim is settled. The bounty is the asker's.
func (a *accusation) claimDefault(ctx context.Context, request chain.RevealRequest) error {
	if settled, err := a.isSettled(ctx); err != nil || !settled {
		return err
	}
	if live, err := a.standsAt(ctx, chain.AtTag(chain.Latest)); err != nil || !live {
		return err
	}
	done, err := a.v.spend(ctx, callGas)
	if err != nil {
		return err
	}
	defer done()
	receipt, err := a.v.config.Transactor.ClaimDefault(ctx, request.ID, a.until)
	if revert, refused := errors.AsType[*chain.RevertError](err); refused {
		a.v.logger.DebugContext(ctx, "default not claimed", "node", a.entry.Node, "err", revert)
		return nil // answered or refuted since we looked
	}
	if err != nil {
		return fmt.Errorf("claim the default: %w", err)
	}
	a.entry.Verdict, a.entry.Kind, a.entry.Reason = Fraud.String(), kindDefault, ""
	a.entry.Proven, a.entry.GasUsed = receipt.TxHash, receipt.GasUsed
	a.v.logger.InfoContext(ctx, "trace defaulted", "epoch", a.entry.Epoch, "node", a.entry.Node, "tx", a.entry.Proven)
	return a.v.enter(ctx, a.entry)
}

// kindDefault is the kind of a fraud that is shown by nobody's answer (F6).
const kindDefault = "default"

// convict takes evidence found by reveals, after completing it and checking that the contract will see it the same way.
func (a *accusation) convict(ctx context.Context, evidence availability.Evidence) error {
	s := a.state
	p := Prosecution{Case: a.v.caseOf(s, a.entry.Node), Register: s.Register(a.entry.Node), Witnesses: a.v.archive}
	if err := p.complete(a.record.Claim, &evidence); err != nil {
		return err
	}
	return a.accuse(ctx, evidence)
}
