package verifier_test

import (
	"net/http"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/walrus-evm/walrus/availability"
	"github.com/walrus-evm/walrus/blob"
	"github.com/walrus-evm/walrus/chain"
	"github.com/walrus-evm/walrus/chain/devchain"
	"github.com/walrus-evm/walrus/kzg"
)

// zeros is an object of 33 GB of zeros, which take no memory: 1025 groups a sliver, all commitments infinity.
type zeros struct {
	object availability.Object
	number uint64
}

const deepGroups = 1025

func (n *network) storeZeros(w *watcher) *zeros {
	n.Helper()
	encoding, err := blob.NewEncoding(len(n.nodes))
	check(n, err)
	const sliver = (deepGroups-1)*blob.GroupChunks*blob.ChunkSize + 1
	layout, err := blob.NewLayout(encoding, sliver*int64(encoding.Source()))
	check(n, err)
	points := make([]byte, layout.Shards()*layout.Chunks()*kzg.PointSize)
	var leaves [][32]byte
	for s := range layout.Shards() {
		for g := range layout.Groups() {
			leaves = append(leaves, availability.GroupLeaf(s, g, points[:layout.GroupChunks(g)*kzg.PointSize]))
		}
	}
	tree, err := availability.NewCommitmentTreeFromLeaves(layout, leaves)
	check(n, err)
	content := blob.Hash{1, 2, 3} // nobody reads it
	z := &zeros{object: availability.Object{ID: blob.NewID(layout, content), Layout: layout, CommitmentRoot: tree.Root()}}
	z.number = n.register(layout.Size(), content)
	n.certify(z.number, z.object.ID, tree.Root())
	check(n, w.Archive().PutPoints(z.object, points))
	return z
}

// trace returns the canonical trace of a node's only shard, whose sums are wrong from a leaf on.
func (n *network) zerosTrace(s *chain.State, m *node, wrong int, sum kzg.Point) *availability.Trace {
	n.Helper()
	var steps []availability.Step
	var weight availability.Weight
	for i, o := range s.Obligations(m.id) {
		weight = weight.Add(availability.NewWeight(uint64(o.Weight)))
		step := availability.Step{Key: o.Key, Weight: weight}
		if i >= wrong {
			step.Sum = sum
		}
		steps = append(steps, step)
	}
	trace, err := availability.NewTrace(steps)
	check(n, err)
	return trace
}

// submitTrace submits the claim of a trace that ends in the commitment of p.
func (n *network) submitTrace(s *chain.State, m *node, trace *availability.Trace, p *kzg.Polynomial) {
	n.Helper()
	claim := availability.NewClaim(trace, nil, availability.Weight{})
	opening, err := p.Open(availability.Challenge(s.Seed, m.id, claim.Digest()))
	check(n, err)
	_, err = m.tx.SubmitProof(n.ctx, m.id, s.Epoch, claim, opening, 0)
	check(n, err)
}

// TestRevealsDescendThreeLevels: traces of 1025 leaves take three levels of reveals. Two cheats open theirs down to the
// first wrong leaf, in the middle and the very last; for an honest node that went dark the verifier answers at each level.
func TestRevealsDescendThreeLevels(t *testing.T) {
	t.Parallel()
	n := start(t, 4, devchain.Config{})
	w := n.watch(n.client, t.TempDir())
	n.storeZeros(w)
	n.advanceTo(2)
	s := n.drawSeed()
	p, err := kzg.ChunkPolynomial([]byte("what nobody stored"))
	check(t, err)
	root := availability.TraceNode{Height: 15}
	descents := map[int][]availability.TraceNode{
		1000: {root, {Height: 10, Index: 0}, availability.LeafBlock(31)},
		1024: {root, {Height: 10, Index: 1}, availability.LeafBlock(32)},
	}
	var cheats []*silent
	for _, wrong := range []int{1000, 1024} {
		c := &silent{node: n.nodes[len(cheats)], victim: wrong}
		c.trace = n.zerosTrace(s, c.node, wrong, p.Commit().Point())
		n.submitTrace(s, c.node, c.trace, p)
		cheats = append(cheats, c)
	}
	dark := n.nodes[2]
	trace := n.zerosTrace(s, dark, deepGroups, kzg.Point{})
	n.submitTrace(s, dark, trace, new(kzg.Polynomial))
	for _, m := range n.nodes {
		m.fail(http.NotFound)
	}
	claim := availability.NewClaim(trace, nil, availability.Weight{})
	for _, at := range descents[1024] {
		question := availability.Question{Node: at, Hash: trace.Tree().Node(at.Height, int(at.Index)), Path: trace.Tree().NodePath(at)}
		_, err := n.owner.RequestReveal(n.ctx, dark.id, s.Epoch, claim, question, 0)
		check(t, err)
	}
	n.until("frauds proven and the dark node answered for", w.signal, func() bool {
		check(t, n.head.Sync(n.ctx))
		state := n.head.Snapshot()
		done := state.Claims[dark.id].OpenRequests == 0 && w.entry(dark).Decided()
		for _, c := range cheats {
			c.open(n, state)
			done = done && w.entry(c.node).Proven != common.Hash{}
		}
		return done
	})
	for _, c := range cheats {
		if !slices.Equal(c.answered, descents[c.victim]) {
			t.Errorf("wrong from leaf %d: opened %v, want %v", c.victim, c.answered, descents[c.victim])
		}
		if entry := w.entry(c.node); entry.Kind != "sum" || n.claimStatus(c.node) != chain.ClaimFraud {
			t.Errorf("wrong from leaf %d: %s on chain, evidence %q", c.victim, n.claimStatus(c.node), entry.Kind)
		}
	}
	if got := w.entry(dark).Verdict; got != "valid" || n.claimStatus(dark) != chain.ClaimLive {
		t.Errorf("the honest node is %q, %s on chain", got, n.claimStatus(dark))
	}
}
