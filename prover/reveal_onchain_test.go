package prover_test

import (
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/walrus-evm/walrus/availability"
	"github.com/walrus-evm/walrus/chain"
)

// TestRevealsOnChain: a spammer asks for the traces of honest nodes, and no verifier runs. The nodes answer, get the
// bonds and are paid for the epoch like any other.
func TestRevealsOnChain(t *testing.T) {
	n := newNetwork(t)
	n.advanceTo(1)
	s := newSample(t, 4, 500, "reveals on chain")
	n.store(s)
	n.store(s) // another object, a second leaf
	n.advanceTo(2)
	spammer := n.transactor(3, "")
	n.drive(func(s *chain.State) bool { return s.Seed != common.Hash{} })
	n.settle()
	n.await(n.head, "claims", func(s *chain.State) bool { return len(s.Claims) == len(s.Members) })
	n.settle()
	state := n.head.Snapshot()
	bonds := make(map[uint32]chain.Amount)
	for _, m := range n.nodes {
		record := state.Claims[m.id]
		if record.Leaves != 2 {
			t.Fatalf("node %d claimed %d leaves, want 2", m.id, record.Leaves)
		}
		root := availability.Question{Node: availability.LeafBlock(0), Hash: record.TraceRoot}
		_, err := spammer.RequestReveal(n.ctx, m.id, 2, record.Claim, root, 0)
		check(t, err)
		request, err := n.client.RevealRequest(n.ctx, chain.AtTag(chain.Latest), availability.RevealID(2, m.id, root.Node))
		check(t, err)
		bonds[m.id] = request.Bond
	}
	n.settle()
	n.await(n.head, "answers", func(s *chain.State) bool {
		for _, m := range n.nodes {
			if s.Claims[m.id].OpenRequests != 0 {
				return false
			}
		}
		return true
	})
	for _, m := range n.nodes {
		owed, err := n.client.BondsOwed(n.ctx, chain.AtTag(chain.Latest), m.tx.Address())
		check(t, err)
		if owed != bonds[m.id] {
			t.Errorf("node %d is owed %s wei, the bond was %s", m.id, owed.Base(), bonds[m.id].Base())
		}
	}
	n.advanceTo(3)
	for _, m := range n.nodes {
		reward, err := n.client.Claimable(n.ctx, chain.At{}, m.tx.Address())
		check(t, err)
		standing, err := n.client.Node(n.ctx, chain.At{}, m.id)
		check(t, err)
		if reward.IsZero() || standing.Jailed || standing.MissCount != 0 {
			t.Errorf("node %d earned %s: %+v", m.id, reward, standing)
		}
	}
	n.settle()
	n.await(n.head, "bonds withdrawn", func(*chain.State) bool {
		for _, m := range n.nodes {
			owed, err := n.client.BondsOwed(n.ctx, chain.AtTag(chain.Latest), m.tx.Address())
			if err != nil || !owed.IsZero() {
				return false
			}
		}
		return true
	})
}

// drive makes the keeper's calls and blocks until the newest block is as wanted.
func (n *network) drive(wanted func(*chain.State) bool) {
	n.Helper()
	for {
		check(n, n.head.Sync(n.ctx))
		if wanted(n.head.Snapshot()) {
			return
		}
		head, err := n.client.Head(n.ctx, chain.Latest)
		check(n, err)
		due, err := n.keeper.Step(n.ctx, head)
		check(n, err)
		if !due {
			_, err := n.dev.MineAhead(n.ctx, 1)
			check(n, err)
		}
	}
}
