package prover_test

import (
	"testing"

	"github.com/walrus-evm/walrus/chain"
	"github.com/walrus-evm/walrus/chain/devchain"
	"github.com/walrus-evm/walrus/prover"
)

// TestDeletedOnChain: what its owner deletes is owed for the epoch in which that happens and no longer, and its bytes
// stay until that epoch is settled and final. A deletion that a reorganisation undoes costs nobody a byte.
func TestDeletedOnChain(t *testing.T) {
	n := newNetwork(t)
	n.advanceTo(1)
	kept, gone, spared := newSample(t, 4, 500, "kept"), newSample(t, 4, 500, "gone"), newSample(t, 4, 500, "spared")
	deletable := chain.Registration{Deletable: true}
	n.store(kept)
	deleted, undone := n.storeAs(deletable, gone), n.storeAs(deletable, spared)
	n.advanceTo(2)

	// By a sender that forgets it, so that it is not sent again.
	_, _, err := n.transactor(0, "").DeleteBlob(n.ctx, undone)
	check(t, err)
	n.settle() // the nodes see it
	if end := n.safe.Snapshot().Objects[undone].End; end != 3 {
		t.Fatalf("the deleted object ends as epoch %d begins, want 3", end)
	}
	n.collect()
	_, err = n.dev.Reorg(n.ctx, 4, devchain.Replacement{Blocks: 5, Dropped: devchain.Forget})
	check(t, err)
	n.collect() // whatever the nodes have seen of that
	n.settle()
	n.await(n.safe, "the deletion undone", func(s *chain.State) bool { return s.Objects[undone].End == 7 })

	_, _, err = n.owner.DeleteBlob(n.ctx, deleted)
	check(t, err)
	n.settle()
	n.advanceTo(3)
	n.leaves(2, 3)
	n.holds(true, kept, gone, spared) // nothing was collected since
	n.advanceTo(4)
	n.leaves(3, 2)
	_, err = n.dev.MineAhead(n.ctx, 5) // past the finalized head
	check(t, err)
	n.settle()
	n.collect()
	n.holds(false, gone)
	n.holds(true, kept, spared)
	n.advanceTo(5)
	n.leaves(4, 2)
}

// TestDeletedBytesStayUntilFinal: the epoch of the deletion is over, and what says so is not final yet.
func TestDeletedBytesStayUntilFinal(t *testing.T) {
	n := newNetwork(t)
	n.advanceTo(1)
	gone := newSample(t, 4, 500, "gone")
	object := n.storeAs(chain.Registration{Deletable: true}, gone)
	n.advanceTo(2)
	_, _, err := n.owner.DeleteBlob(n.ctx, object)
	check(t, err)
	n.advanceTo(3) // safe is two blocks behind, finalized four
	var advanced uint64
	n.safe.View(func(s *chain.State) { advanced = s.StartBlock })
	for {
		final, err := n.client.Head(n.ctx, chain.Finalized)
		check(t, err)
		n.collect()
		if final.Number >= advanced {
			break
		}
		n.holds(true, gone)
		_, err = n.dev.MineAhead(n.ctx, 1)
		check(t, err)
	}
	n.settle()
	n.collect()
	n.holds(false, gone)
}

// TestFinalEpochOfALeftBranch: what a mirror shows that has not followed a reorganisation yet is not final, however far
// the finalized head has come.
func TestFinalEpochOfALeftBranch(t *testing.T) {
	n := newNetwork(t)
	n.advanceTo(1)
	_, err := n.dev.MineAhead(n.ctx, 8)
	check(t, err)
	mirror := chain.NewMirror(n.client, chain.MirrorConfig{Tag: chain.Safe})
	ledger := prover.NewOnChain(n.client, mirror)
	expect := func(when string, want uint32) {
		t.Helper()
		epoch, err := ledger.FinalEpoch(n.ctx)
		check(t, err)
		if epoch != want {
			t.Errorf("%s: epoch %d is final, want %d", when, epoch, want)
		}
	}
	expect("before the mirror has seen anything", 0)
	check(t, mirror.Sync(n.ctx))
	expect("in step", 1)
	_, err = n.dev.Reorg(n.ctx, 4, devchain.Replacement{Blocks: 5})
	check(t, err)
	expect("on the branch that was left", 0)
	check(t, mirror.Sync(n.ctx))
	expect("in step again", 1)
}

// collect has every node remove what nobody can ask for any more.
func (n *network) collect() {
	n.Helper()
	for _, m := range n.nodes {
		check(n, m.node.Collect(n.ctx))
	}
}

// holds checks whether every node has its sliver of the blobs.
func (n *network) holds(want bool, samples ...sample) {
	n.Helper()
	for _, m := range n.nodes {
		for _, s := range samples {
			if m.node.Store().Has(n.sliverOf(s, m)) != want {
				n.Errorf("node %d has its sliver of blob %s: %v, want %v", m.id, s.id, !want, want)
			}
		}
	}
}

// leaves checks how much every node claimed in an epoch.
func (n *network) leaves(epoch, want uint32) {
	n.Helper()
	for _, m := range n.nodes {
		claim, err := m.api.Claim(n.ctx, epoch)
		check(n, err)
		if claim.Leaves != want {
			n.Errorf("node %d claimed %d leaves in epoch %d, want %d", m.id, claim.Leaves, epoch, want)
		}
	}
}
