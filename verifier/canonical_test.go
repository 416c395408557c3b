package verifier_test

import (
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"golang.org/x/sync/errgroup"

	"github.com/walrus-evm/walrus/chain"
	"github.com/walrus-evm/walrus/chain/devchain"
)

// TestTracesOutliveLateQuestions has somebody ask for a trace with the state of an epoch that is over, as a pass over many
// requests does that waited long for the chain: whoever is in the middle of a dispute of the running epoch still has his.
func TestTracesOutliveLateQuestions(t *testing.T) {
	t.Parallel()
	n := start(t, 4, devchain.Config{})
	n.store(3_000, true)
	w := n.watch(n.client, t.TempDir())
	n.until("list archived", w.signal, func() bool { return w.Archive().Len() == 1 })
	m := n.nodes[0]
	claimed := func(epoch uint32) *chain.State {
		n.advanceTo(epoch)
		s := n.drawSeed()
		var group errgroup.Group
		for _, m := range n.nodes {
			group.Go(func() error { return n.prove(s, m) })
		}
		check(t, group.Wait())
		n.until("claims are safe", w.signal, func() bool {
			s := w.mirror.Snapshot()
			return s.Epoch == epoch && len(s.Claims) == len(n.nodes) && s.Seed != common.Hash{}
		})
		return w.mirror.Snapshot()
	}
	before := claimed(2)
	if _, err := w.Canonical(n.ctx, before, m.id); err != nil {
		t.Fatal(err)
	}
	running := claimed(3)
	trace, err := w.Canonical(n.ctx, running, m.id)
	check(t, err)
	if _, err := w.Canonical(n.ctx, before, m.id); err == nil {
		t.Error("a trace of the epoch before was built again")
	}
	if _, err := trace.ReadLeaves(0); err != nil {
		t.Errorf("the running epoch's trace is gone: %v", err)
	}
}
