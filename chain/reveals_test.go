package chain_test

import (
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/google/go-cmp/cmp"

	"github.com/walrus-evm/walrus/availability"
	"github.com/walrus-evm/walrus/chain"
	"github.com/walrus-evm/walrus/chain/bindings"
)

// emptyTrace returns 40 steps that add nothing, so a tree of height 10.
func emptyTrace(t *testing.T) *availability.Trace {
	t.Helper()
	steps := make([]availability.Step, 40)
	for i := range steps {
		steps[i].Key = availability.Key{Object: uint64(i + 1), Shard: 3}
	}
	return must[*availability.Trace](t)(availability.NewTrace(steps))
}

// claimTrace submits a claim of no weight over a trace.
func (w *world) claimTrace(node, epoch uint32, trace *availability.Trace) availability.Claim {
	w.Helper()
	claim := availability.NewClaim(trace, nil, availability.Weight{})
	opening := append([]byte{0xc0}, make([]byte, 47)...)
	_, err := w.hot[node-1].SubmitClaim(w.Context(), node, epoch, chain.ClaimBody(claim), [32]byte{}, opening, 0)
	noError(w.T, err)
	return claim
}

// question asks for a node of a trace.
func question(trace *availability.Trace, at availability.TraceNode) availability.Question {
	tree := trace.Tree()
	return availability.Question{Node: at, Hash: tree.Node(at.Height, int(at.Index)), Path: tree.NodePath(at)}
}

// reveals has one node answer some requests and default on another, and leaves one against the other node open, whose
// id it returns. It calls sync after every step.
func (w *world) reveals(defaulter, silent uint32, sync func()) common.Hash {
	w.Helper()
	ctx, trace := w.Context(), emptyTrace(w.T)
	info := must[chain.EpochInfo](w.T)(w.client.EpochInfo(ctx, chain.At{}))
	claim := w.claimTrace(defaulter, info.Epoch, trace)
	ask := func(node uint32, at availability.TraceNode) common.Hash {
		_, err := w.owner.RequestReveal(ctx, node, info.Epoch, claim, question(trace, at), 0)
		noError(w.T, err)
		sync()
		return availability.RevealID(info.Epoch, node, at)
	}
	root := availability.TraceNode{Height: 10}
	_, err := w.hot[0].RevealChildren(ctx, ask(defaulter, root), trace.Tree().Children(root), 0)
	noError(w.T, err)
	sync()
	_, err = w.hot[0].RevealLeaves(ctx, ask(defaulter, availability.LeafBlock(1)), trace.LeavesUnder(1), 0)
	noError(w.T, err)
	sync()
	if got := must[chain.Amount](w.T)(w.client.BondsOwed(ctx, chain.At{}, w.hot[0].Address())); got.IsZero() {
		w.Error("nothing is owed to who answered")
	}
	_, err = w.hot[0].WithdrawBonds(ctx, info.Epoch)
	noError(w.T, err)
	unanswered := ask(defaulter, availability.LeafBlock(0))
	_, err = w.hot[0].RevealLeaves(ctx, unanswered, trace.LeavesUnder(1), 0)
	if _, ok := chain.IsRevert[*bindings.AvailabilityProofsWrongAnswer](err); !ok {
		w.Errorf("leaves of another block: %v, want WrongAnswer", err)
	}
	w.mine(int(w.client.Parameters().RevealWindow) + 1)
	_, err = w.hot[0].ClaimDefault(ctx, unanswered, 0)
	noError(w.T, err)
	sync()
	w.claimTrace(silent, info.Epoch, trace)
	return ask(silent, root)
}

// TestRevealsAreRebuiltFromEvents: what a mirror keeps of a claim's requests suffices to open its trace.
func TestRevealsAreRebuiltFromEvents(t *testing.T) {
	w := newWorld(t)
	ctx := t.Context()
	w.endEpoch(false)
	w.mine(int(w.client.Parameters().SeedDelay))
	_, err := w.owner.PokeSeed(ctx, 1)
	noError(t, err)
	m := chain.NewMirror(w.client, chain.MirrorConfig{Tag: chain.Latest})
	w.reveals(2, 4, func() { noError(t, m.Sync(ctx)) })
	w.compare(m)
	s := m.Snapshot()
	record, trace := s.Claims[2], emptyTrace(t)
	if record.Status != chain.ClaimFraud || record.Beneficiary != w.owner.Address() {
		t.Errorf("defaulted claim: %s for %s", record.Status, record.Beneficiary)
	}
	opened := availability.NewOpened(record.Claim)
	requests := s.RevealsAgainst(2)
	if len(requests) != 3 {
		t.Fatalf("%d requests, want 3", len(requests))
	}
	for _, r := range requests {
		switch {
		case r.Children != nil:
			noError(t, opened.AddChildren(r.At, *r.Children))
		case r.Leaves != nil:
			noError(t, opened.AddLeaves(r.At.Index, r.Leaves))
			if diff := cmp.Diff(trace.LeavesUnder(1), r.Leaves, stateOptions...); diff != "" {
				t.Error(diff)
			}
		case r.State != chain.RevealReturned:
			t.Errorf("defaulted request is %s", r.State)
		}
	}
	if bond := requests[0].Bond.Big(); bond.Cmp(big.NewInt(0)) <= 0 {
		t.Error("no bond")
	}
}
