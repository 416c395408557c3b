package verifier_test

import (
	"net/http"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/walrus-evm/walrus/availability"
	"github.com/walrus-evm/walrus/chain"
	"github.com/walrus-evm/walrus/chain/devchain"
	"github.com/walrus-evm/walrus/internal/twin"
	"github.com/walrus-evm/walrus/verifier"
)

// TestCheaterOpensHisTrace: a cheat that serves no trace but answers every request, so as not to default, has shown the
// leaf at which its claim goes wrong.
func TestCheaterOpensHisTrace(t *testing.T) {
	t.Parallel()
	n := start(t, 4, devchain.Config{})
	n.store(3_000, true)
	n.store(200, true)
	w := n.watch(n.client, t.TempDir(), func(c *verifier.Config) { c.Collect = true })
	n.advanceTo(2)
	s := n.drawSeed()
	m := n.nodes[0]
	forgery, err := twin.Forge(n.ctx, twin.Sum, n.input(s, m, nil))
	check(t, err)
	trace, err := availability.NewTrace(forgery.Steps)
	check(t, err)
	m.fail(http.NotFound)
	_, err = m.tx.SubmitProof(n.ctx, m.id, s.Epoch, forgery.Claim, forgery.Opening, 0)
	check(t, err)
	answered := 0
	n.until("fraud proven", w.signal, func() bool {
		check(t, n.head.Sync(n.ctx))
		state := n.head.Snapshot()
		for _, request := range state.RevealsAgainst(m.id) {
			if request.State == chain.RevealOpen {
				_, err := m.tx.Reveal(n.ctx, request.ID, trace, request.At, 0)
				check(t, err)
				answered++
			}
		}
		return n.claimStatus(m) == chain.ClaimFraud && w.entry(m).Proven != common.Hash{}
	})
	if entry := w.entry(m); entry.Kind != "sum" || answered == 0 {
		t.Errorf("evidence %q after %d answers, want sum", entry.Kind, answered)
	}
}

// TestAnswersForAnOfflineNode: a node that proved and then went dark loses nothing to those who ask for its trace. The
// verifier answers, because the trace follows from what it has, and earns the bond.
func TestAnswersForAnOfflineNode(t *testing.T) {
	t.Parallel()
	n := start(t, 4, devchain.Config{})
	n.store(3_000, true)
	w := n.watch(n.client, t.TempDir(), func(c *verifier.Config) { c.Collect = true })
	n.advanceTo(2)
	s := n.drawSeed()
	m := n.nodes[0]
	check(t, n.prove(s, m))
	m.fail(http.NotFound)
	check(t, n.head.Sync(n.ctx))
	record := n.head.Snapshot().Claims[m.id]
	root := availability.TraceNode{Height: availability.TraceHeight(int(record.Leaves))}
	_, err := n.owner.RequestReveal(n.ctx, m.id, s.Epoch, record.Claim, availability.Question{Node: root, Hash: record.TraceRoot}, 0)
	check(t, err)
	id := common.Hash(availability.RevealID(s.Epoch, m.id, root))
	var owed chain.Amount
	n.until("answered", w.signal, func() bool {
		request, err := n.client.RevealRequest(n.ctx, chain.AtTag(chain.Latest), id)
		check(t, err)
		return request.State == chain.RevealAnswered
	})
	owed, err = n.client.BondsOwed(n.ctx, chain.AtTag(chain.Latest), w.tx.Address())
	check(t, err)
	if owed.IsZero() {
		t.Error("the verifier earned nothing")
	}
	n.until("judged", w.signal, func() bool { return w.entry(m).Decided() })
	if got := w.entry(m).Verdict; got != "valid" || n.claimStatus(m) != chain.ClaimLive {
		t.Errorf("the claim of an honest node is %s on chain, %q in the book", n.claimStatus(m), got)
	}
	n.advanceTo(3)
	n.until("bond collected", w.signal, func() bool {
		owed, err = n.client.BondsOwed(n.ctx, chain.AtTag(chain.Latest), w.tx.Address())
		check(t, err)
		return owed.IsZero()
	})
	check(t, n.head.Sync(n.ctx))
	settled, err := n.client.Node(n.ctx, chain.AtTag(chain.Latest), m.id)
	check(t, err)
	if settled.Jailed || settled.MissCount != 0 {
		t.Errorf("the offline node was punished: %+v", settled)
	}
}
