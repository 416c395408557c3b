package verifier_test

import (
	"net/http"
	"slices"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"golang.org/x/sync/errgroup"

	"github.com/walrus-evm/walrus/availability"
	"github.com/walrus-evm/walrus/chain"
	"github.com/walrus-evm/walrus/chain/devchain"
	"github.com/walrus-evm/walrus/internal/twin"
	"github.com/walrus-evm/walrus/verifier"
)

// silent is a cheat that serves no trace over HTTP, but may open it on chain, so as not to default.
type silent struct {
	*node
	kind   twin.Kind
	victim int // group that it lies about
	shown  string
	// opens says which requests it answers; nil for all.
	opens func(availability.TraceNode) bool

	trace    *availability.Trace
	answered []availability.TraceNode
}

// submit makes the false claim.
func (c *silent) submit(n *network, s *chain.State) error {
	forgery, err := twin.ForgeAt(n.ctx, c.kind, n.input(s, c.node, nil), c.victim)
	if err != nil {
		return err
	}
	if c.trace, err = availability.NewTrace(forgery.Steps); err != nil {
		return err
	}
	_, err = c.tx.SubmitProof(n.ctx, c.id, s.Epoch, forgery.Claim, forgery.Opening, 0)
	return err
}

// open answers what is asked of the cheat and it wants to answer.
func (c *silent) open(n *network, s *chain.State) {
	for _, request := range s.RevealsAgainst(c.id) {
		if request.State != chain.RevealOpen || slices.Contains(c.answered, request.At) || c.opens != nil && !c.opens(request.At) {
			continue
		}
		_, err := c.tx.Reveal(n.ctx, request.ID, c.trace, request.At, 0)
		check(n, err)
		c.answered = append(c.answered, request.At)
	}
}

// catch has the cheats claim, and waits until every one of them is refuted.
func (n *network) catch(s *chain.State, w *watcher, cheats []*silent) {
	n.Helper()
	var group errgroup.Group
	for _, c := range cheats {
		group.Go(func() error { return c.submit(n, s) })
	}
	check(n, group.Wait())
	n.until("frauds proven", w.signal, func() bool {
		check(n, n.head.Sync(n.ctx))
		state := n.head.Snapshot()
		caught := true
		for _, c := range cheats {
			c.open(n, state)
			caught = caught && state.Claims[c.id].Status == chain.ClaimFraud && w.entry(c.node).Proven != common.Hash{}
		}
		return caught
	})
	for _, c := range cheats {
		if got := w.entry(c.node); got.Kind != c.shown {
			n.Errorf("%s: shown by %q (%s), want %q", c.kind, got.Kind, got.Reason, c.shown)
		}
	}
}

// TestAttack_CheaterAnswersHisOwnRequests: every kind of cheat over reveals. A cheat that serves no trace but answers all
// requests, so as not to default, has shown the leaf at which its claim goes wrong.
func TestAttack_CheaterAnswersHisOwnRequests(t *testing.T) {
	t.Parallel()
	var cheats []*silent
	for _, e := range expectations {
		if e.verdict == "fraud" && e.kind != twin.Withheld {
			cheats = append(cheats, &silent{kind: e.kind, shown: e.shown})
		}
	}
	n := start(t, len(cheats)+1, devchain.Config{})
	n.store(5_000, true)
	n.store(200, true)
	n.store(40_000, false) // leaves room below the bound on W for the duplicate
	w := n.watch(n.client, t.TempDir(), func(c *verifier.Config) { c.Collect = true })
	n.advanceTo(2)
	s := n.drawSeed()
	for i, c := range cheats {
		c.node = n.nodes[i]
	}
	honest := n.nodes[len(cheats)]
	check(t, n.prove(s, honest))
	n.catch(s, w, cheats)
	for _, c := range cheats {
		// What ends as it should needs no opening: all of it is canonical.
		if asked := len(c.answered) > 0; asked == (c.kind == twin.End || c.kind == twin.Weight) {
			t.Errorf("%s: %d requests answered", c.kind, len(c.answered))
		}
	}
	n.until("the honest claim is judged", w.signal, func() bool { return w.entry(honest).Decided() })
	if w.entry(honest).Verdict != "valid" || n.claimStatus(honest) != chain.ClaimLive {
		t.Errorf("the honest claim is %q, %s on chain", w.entry(honest).Verdict, n.claimStatus(honest))
	}
}

// TestRevealsDescend: traces of 40 leaves take two levels of reveals, and the first wrong leaf is found wherever it is: in
// either block, at the border between them, at the end, or where a cheat stops to answer.
func TestRevealsDescend(t *testing.T) {
	t.Parallel()
	const leaves = 40
	root, second := availability.TraceNode{Height: 10}, availability.LeafBlock(1)
	cheats := []*silent{
		{kind: twin.Sum, victim: 35, shown: "sum"},
		{kind: twin.Garbage, victim: 32, shown: "sum"},
		{kind: twin.Omission, victim: 31, shown: "omission"},
		{kind: twin.Intrusion, victim: 31, shown: "intrusion"},
		{kind: twin.Infinity, shown: "sum"},
		{kind: twin.Order, victim: 39, shown: "order"},
		{kind: twin.Sum, victim: 38, shown: "default", opens: func(at availability.TraceNode) bool { return at == root }},
		{kind: twin.End, victim: 3, shown: "sum"},
		{kind: twin.Withheld, victim: 33, shown: "default", opens: func(availability.TraceNode) bool { return false }},
	}
	n := start(t, len(cheats)+1, devchain.Config{})
	n.storeMany(leaves)
	n.store(40_000, false) // leaves room below the bound on W
	w := n.watch(n.client, t.TempDir())
	n.until("lists archived", w.signal, func() bool { return w.Archive().Len() == leaves })
	n.advanceTo(2)
	s := n.drawSeed()
	for i, c := range cheats {
		c.node = n.nodes[i]
	}
	n.catch(s, w, cheats)
	for i, want := range [][]availability.TraceNode{
		0: {root, second}, 1: {root, second}, 2: {root, availability.LeafBlock(0)}, 4: {root, availability.LeafBlock(0)}, 6: {root}, 7: nil, 8: nil,
	} {
		if got := cheats[i].answered; want != nil && !slices.Equal(got, want) {
			t.Errorf("%s: answered %v, want %v", cheats[i].kind, got, want)
		}
	}
	n.until("bonds decided", w.signal, func() bool {
		return !slices.ContainsFunc(w.Book().Bonds(), func(b verifier.Bond) bool { return b.State == verifier.BondOpen })
	})
	states := make(map[uint32]map[verifier.BondState]int)
	for _, bond := range w.Book().Bonds() {
		if states[bond.Node] == nil {
			states[bond.Node] = make(map[verifier.BondState]int)
		}
		states[bond.Node][bond.State]++
	}
	for _, c := range cheats {
		if got := states[c.id]; got[verifier.BondLost] != len(c.answered) || got[verifier.BondReturned] == 0 && c.shown == "default" {
			t.Errorf("%s: bonds %v after %d answers", c.kind, got, len(c.answered))
		}
	}
}

// storeMany stores so many small blobs.
func (n *network) storeMany(count int) {
	n.Helper()
	for i := range count {
		n.store(int64(100+i), true)
	}
}

// TestAttack_RevealRequestsThatEverybodyAnswers: a hundred verifiers share a request out among them, after the node itself
// had its time and long before it is a default.
func TestAttack_RevealRequestsThatEverybodyAnswers(t *testing.T) {
	t.Parallel()
	const window, asked = 3600, 1_000_000
	request := chain.RevealRequest{ID: common.Hash{7}, LastBlock: asked + window}
	turns := make(map[uint64]int)
	for i := range 100 {
		at := verifier.Turn(request, window, common.Address{byte(i)})
		if at < asked+window/4 || at > asked+window/2 {
			t.Errorf("verifier %d answers at block %d, asked at %d", i, at, asked)
		}
		turns[at]++
	}
	if len(turns) < 80 {
		t.Errorf("100 verifiers answer at %d blocks", len(turns))
	}
	if at := verifier.Turn(chain.RevealRequest{LastBlock: 1}, 1, common.Address{}); at != 0 {
		t.Errorf("with a window of a block the turn is %d blocks after the request", at)
	}
}

// TestVerifiersProveInTurn: a hundred verifiers that wait for the same claim to become final do not all prove it in one block.
func TestVerifiersProveInTurn(t *testing.T) {
	t.Parallel()
	const window = 14_400
	turns := make(map[uint64]int)
	for i := range 100 {
		turn := verifier.ProofTurn(common.Hash{7}, window, common.Address{byte(i)})
		if turn > window/64 {
			t.Errorf("verifier %d waits %d blocks, want at most %d", i, turn, window/64)
		}
		if turn != verifier.ProofTurn(common.Hash{8}, window, common.Address{byte(i)}) {
			turns[turn]++
		}
	}
	if len(turns) < 70 {
		t.Errorf("100 verifiers prove in %d blocks, or the same ones first whatever the claim", len(turns))
	}
	if turn := verifier.ProofTurn(common.Hash{7}, 63, common.Address{1}); turn != 0 {
		t.Errorf("in a short window a verifier waits %d blocks", turn)
	}
}

// TestAttack_RevealRequestAgainstAnOfflineHonestNode: a node that proved and then went dark loses nothing to those who ask
// for its trace. The verifier answers, because the trace follows from what it has, and earns the bond.
func TestAttack_RevealRequestAgainstAnOfflineHonestNode(t *testing.T) {
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
		head, err := n.client.Head(n.ctx, chain.Latest)
		check(t, err)
		turn := verifier.Turn(request, n.client.Parameters().RevealWindow, w.tx.Address())
		if request.State == chain.RevealAnswered && head.Number < turn {
			t.Errorf("answered by block %d, out of turn: the node itself and others come first until %d", head.Number, turn)
		}
		return request.State == chain.RevealAnswered
	})
	owed, err = n.client.BondsOwed(n.ctx, chain.AtTag(chain.Latest), w.tx.Address())
	check(t, err)
	if owed.IsZero() {
		t.Error("the verifier earned nothing")
	}
	n.until("bond entered", w.signal, func() bool { return len(w.Book().Bonds()) > 0 })
	if bonds := w.Book().Bonds(); len(bonds) != 1 || bonds[0].State != verifier.BondEarned || bonds[0].Amount != owed || bonds[0].Request != id {
		t.Errorf("bonds %+v, want %s earned", bonds, owed)
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

// TestAnswersSeveralNodesAtOnce: a verifier alone answers for all nodes that went dark, without waiting for a block between
// two answers.
func TestAnswersSeveralNodesAtOnce(t *testing.T) {
	t.Parallel()
	n := start(t, 4, devchain.Config{})
	n.store(3_000, true)
	dir := t.TempDir()
	w := n.watch(n.client, dir)
	n.until("list archived", w.signal, func() bool { return w.Archive().Len() == 1 })
	w.stop()
	n.advanceTo(2)
	s := n.drawSeed()
	var group errgroup.Group
	for _, m := range n.nodes {
		group.Go(func() error { return n.prove(s, m) })
	}
	check(t, group.Wait())
	check(t, n.head.Sync(n.ctx))
	claims := n.head.Snapshot().Claims
	for _, m := range n.nodes {
		m.fail(http.NotFound)
		record := claims[m.id]
		root := availability.TraceNode{Height: availability.TraceHeight(int(record.Leaves))}
		group.Go(func() error {
			_, err := n.owner.RequestReveal(n.ctx, m.id, s.Epoch, record.Claim, availability.Question{Node: root, Hash: record.TraceRoot}, 0)
			return err
		})
	}
	check(t, group.Wait())
	n.mine(int(n.client.Parameters().RevealWindow) + 4) // now it is the verifier's turn everywhere

	n.dev.Pause() // else every answer would have its block at once
	included, err := n.client.Eth().NonceAt(n.ctx, w.tx.Address(), nil)
	check(t, err)
	w = n.watch(n.client, dir)
	tick := time.NewTicker(pace)
	defer tick.Stop()
	for sent := uint64(0); sent < uint64(len(n.nodes)); {
		select {
		case <-w.signal:
		case <-tick.C:
		case <-n.ctx.Done():
			t.Fatalf("%d answers wait for a block, want %d", sent, len(n.nodes))
		}
		next, err := n.client.Eth().PendingNonceAt(n.ctx, w.tx.Address())
		check(t, err)
		sent = next - included
	}
	n.dev.Resume()
	n.until("answered", w.signal, func() bool {
		check(t, n.head.Sync(n.ctx))
		for _, request := range n.head.Snapshot().Reveals {
			if request.State != chain.RevealAnswered {
				return false
			}
		}
		return true
	})
}
