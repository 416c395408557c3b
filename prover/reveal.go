package prover

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"sync"

	"github.com/ethereum/go-ethereum/common"
	"golang.org/x/sync/errgroup"

	"github.com/walrus-evm/walrus/availability"
)

// answersAtOnce bounds the answers that wait for their blocks: all that fit into a few of them, and yet the epoch's
// other transactions do not queue behind hundreds.
const answersAtOnce = 32

// answerMemory is for how many blocks an answer that was refused is not tried again: by then the safe chain shows who
// answered instead.
const answerMemory = 16

// ErrAnswered reports a reveal request that needs no answer any more.
var ErrAnswered = errors.New("reveal request needs no answer any more")

// RevealRequest is an open request to open a node of the trace tree of the node's claim.
type RevealRequest struct {
	ID    common.Hash
	Epoch uint32
	At    availability.TraceNode
	// Hash is the node's hash in the tree of the claim.
	Hash [32]byte
	// LastBlock is the last block that accepts an answer.
	LastBlock uint64
}

// Revealer answers reveal requests, from the node's hot key, which the bonds pay for it. [HotKey] is the real one.
type Revealer interface {
	// RevealChildren answers a request above height 5. It returns [ErrAnswered].
	RevealChildren(ctx context.Context, r RevealRequest, children availability.Children) (Inclusion, error)
	// RevealLeaves answers a request at height 5. It returns [ErrAnswered].
	RevealLeaves(ctx context.Context, r RevealRequest, leaves []availability.Step) (Inclusion, error)
	// CollectBonds withdraws the bonds that answers earned, if any, once an epoch.
	CollectBonds(ctx context.Context, epoch uint32) error
}

// witness answers for the node's own claim (docs/protocol.md, Reveals): whoever asks pays for it, and nobody else has
// to. It answers from the trace that the claim was made with, so it never needs to know whether the claim is right.
type witness struct {
	*Node
	collected uint32 // epoch in which bonds were last withdrawn

	mu    sync.Mutex             // guards the rest
	dealt map[common.Hash]uint64 // by request that was dealt with: until which safe block that is believed
	trace *ownTrace              // of the claim that was asked about last
}

// testify answers every request against the node's claim until the context ends.
func (n *Node) testify(ctx context.Context) error {
	w := &witness{Node: n, dealt: make(map[common.Hash]uint64)}
	defer w.forget()
	for {
		view, err := n.ledger.Wait(ctx, func(v View) bool {
			return len(w.due(v)) > 0 || v.Epoch().Number != w.collected
		})
		if err != nil {
			return err
		}
		err = errors.Join(w.answerAll(ctx, view), w.collect(ctx, view.Epoch().Number))
		switch {
		case ctx.Err() != nil:
			return ctx.Err()
		case err != nil:
			n.logger.WarnContext(ctx, "reveal requests not answered, will retry", "err", err)
			if err := n.pause(ctx); err != nil {
				return err
			}
		}
	}
}

// due returns the open requests that were not dealt with, or whose answer a reorganisation has taken out.
func (w *witness) due(view View) []RevealRequest {
	w.mu.Lock()
	defer w.mu.Unlock()
	var due []RevealRequest
	for _, r := range view.RevealRequests(w.id) {
		if w.dealt[r.ID] <= view.Block() && r.LastBlock > view.Block() {
			due = append(due, r)
		}
	}
	return due
}

// believe takes a request for dealt with until the safe chain has reached a block.
func (w *witness) believe(r RevealRequest, block uint64) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.dealt[r.ID] = block
}

// answerAll answers all requests side by side. It goes on after a failure and returns all of them.
func (w *witness) answerAll(ctx context.Context, view View) error {
	requests := w.due(view)
	w.mu.Lock()
	maps.DeleteFunc(w.dealt, func(_ common.Hash, until uint64) bool { return until+answerMemory < view.Block() })
	w.mu.Unlock()
	var group errgroup.Group
	group.SetLimit(answersAtOnce)
	failures := make([]error, len(requests))
	for i, r := range requests {
		group.Go(func() error {
			failures[i] = w.answer(ctx, view, r)
			return nil
		})
	}
	_ = group.Wait() // no function returns an error
	return errors.Join(failures...)
}

func (w *witness) answer(ctx context.Context, view View, r RevealRequest) error {
	answer, err := w.prepare(r)
	if err != nil {
		// Nothing but the operator changes that soon. A verifier answers in time, if the claim is right.
		w.believe(r, view.Block()+answerMemory)
		w.logger.ErrorContext(ctx, "no answer to a reveal request", "epoch", r.Epoch, "at", r.At.String(), "err", err)
		return nil
	}
	included, err := answer(ctx)
	switch {
	case errors.Is(err, ErrAnswered):
		w.believe(r, view.Block()+answerMemory)
		return nil
	case err != nil:
		return fmt.Errorf("reveal request %s: %w", r.ID, err)
	}
	w.believe(r, included.Block)
	w.logger.InfoContext(ctx, "reveal request answered", "epoch", r.Epoch, "at", r.At.String(), "tx", included.Transaction, "block", included.Block)
	return nil
}

// prepare returns what sends the answer.
func (w *witness) prepare(r RevealRequest) (func(context.Context) (Inclusion, error), error) {
	trace, err := w.traceOf(r.Epoch)
	if err != nil {
		return nil, err
	}
	if tree := trace.Tree(); r.At.Height > tree.Height() || tree.Node(r.At.Height, int(r.At.Index)) != r.Hash {
		return nil, fmt.Errorf("%w: the claim on chain has another trace than the one made here", ErrMismatch)
	}
	if !r.At.IsLeafBlock() {
		return func(ctx context.Context) (Inclusion, error) {
			return w.config.Revealer.RevealChildren(ctx, r, trace.Tree().Children(r.At))
		}, nil
	}
	leaves, err := trace.ReadLeaves(r.At.Index)
	return func(ctx context.Context) (Inclusion, error) {
		return w.config.Revealer.RevealLeaves(ctx, r, leaves)
	}, err
}

// ownTrace is the trace of an epoch's claim. Its steps stay in the archive's file.
type ownTrace struct {
	*availability.StoredTrace
	epoch uint32
	file  file
}

// traceOf returns the trace of the claim made in an epoch. It is read when it is first asked about.
func (w *witness) traceOf(epoch uint32) (*ownTrace, error) {
	w.mu.Lock()
	defer w.mu.Unlock()
	// A reorganisation of the seed makes another claim of the same epoch.
	record, err := w.archive.claim(epoch)
	if err != nil {
		return nil, err
	}
	if w.trace != nil && w.trace.epoch == epoch && w.trace.Root() == record.TraceRoot {
		return w.trace, nil
	}
	f, err := w.archive.openTrace(epoch)
	if err != nil {
		return nil, err
	}
	trace, err := availability.ReadTrace(f, int(record.Leaves))
	if err == nil && trace.Root() != record.TraceRoot {
		err = fmt.Errorf("%w: trace of epoch %d", ErrCorrupt, epoch)
	}
	if err != nil {
		return nil, errors.Join(err, f.Close())
	}
	w.forget()
	w.trace = &ownTrace{StoredTrace: trace, epoch: epoch, file: f}
	return w.trace, nil
}

// forget lets go of the trace that was asked about last. mu is held, or nobody else is left.
func (w *witness) forget() {
	if w.trace != nil {
		_ = w.trace.file.Close() // read only
		w.trace = nil
	}
}

// collect withdraws the bonds that answers have earned, once an epoch.
func (w *witness) collect(ctx context.Context, epoch uint32) error {
	if w.collected == epoch {
		return nil
	}
	if err := w.config.Revealer.CollectBonds(ctx, epoch); err != nil {
		return fmt.Errorf("collect reveal bonds: %w", err)
	}
	w.collected = epoch
	return nil
}
