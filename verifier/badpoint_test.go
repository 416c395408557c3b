package verifier_test

import (
	"errors"
	"math/big"
	"net/http"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/walrus-evm/walrus/availability"
	"github.com/walrus-evm/walrus/blob"
	"github.com/walrus-evm/walrus/chain"
	"github.com/walrus-evm/walrus/chain/devchain"
	"github.com/walrus-evm/walrus/internal/twin"
	"github.com/walrus-evm/walrus/verifier"
)

// spoil has all nodes certify a blob whose list holds, in a group of the node's own, what is no point.
func (n *network) spoil(m *node, size int64, flaw twin.Flaw) (*sample, twin.Spoiled) {
	n.Helper()
	s := n.store(size, false)
	check(n, n.head.Sync(n.ctx))
	state := n.head.Snapshot()
	sliver := -1
	for shard, slot := range state.Shards {
		if slot.Owner == m.id {
			sliver = s.layout.SliverOfShard(s.id, shard)
		}
	}
	spoiled, err := twin.Spoil(s.layout, s.commitments, sliver, s.layout.Chunks()-1, flaw)
	check(n, err)
	message := availability.ConfirmationMessage(state.Tag, s.object, s.id, spoiled.Root)
	signers, signatures := new(big.Int), []availability.Signature{}
	for i, member := range state.Members {
		signers.SetBit(signers, i, 1)
		signatures = append(signatures, n.nodes[member.Node-1].key.Sign(message))
	}
	_, err = n.owner.Certify(n.ctx, s.object, spoiled.Root, availability.AggregateSignatures(signatures...), signers)
	check(n, err)
	return s, spoiled
}

// TestAttack_OffCurveOrOutOfSubgroupPoints: a quorum in concert certifies lists that hold no points, one flaw for each
// node, and claims over them. No sum can be shown to be wrong there; the verifier shows the point (F5) against every
// node that it belongs to, and judges the others by what is sound.
func TestAttack_OffCurveOrOutOfSubgroupPoints(t *testing.T) {
	t.Parallel()
	n := start(t, 4, devchain.Config{})
	n.store(3_000, true)
	lists := make(map[string][]byte)
	flaws := twin.Flaws()
	spoiled := make([]twin.Spoiled, len(flaws))
	samples := make([]*sample, len(flaws))
	for i, flaw := range flaws {
		samples[i], spoiled[i] = n.spoil(n.nodes[i], 4*blob.ChunkSize+int64(i), flaw) // two chunks a sliver
		lists[samples[i].id.String()] = spoiled[i].Compressed
	}
	layouts := make(map[string]blob.Layout)
	for _, s := range n.blobs {
		id := s.id.String()
		layouts[id] = s.layout
		if _, known := lists[id]; !known {
			lists[id] = s.list()
		}
	}
	mux := http.NewServeMux()
	mux.HandleFunc("GET /v1/blobs/{blob}/lists/{root}/shares/{sliver}", func(w http.ResponseWriter, r *http.Request) {
		id := r.PathValue("blob")
		serveShare(w, r, layouts[id], lists[id])
	})
	for _, m := range n.nodes {
		m.fail(mux.ServeHTTP)
	}
	w := n.watch(n.client, t.TempDir(), func(c *verifier.Config) { c.Collect = true })
	n.until("what has a compressed form is archived", w.signal, func() bool { return w.Archive().Len() == 2 })
	for i, flaw := range flaws {
		object := availability.Object{ID: samples[i].id, Layout: samples[i].layout, CommitmentRoot: spoiled[i].Root}
		if flaw != twin.OutOfSubgroup {
			// No node can serve it in the protocol's form. Somebody who saw it hands it over.
			check(t, w.Archive().PutPoints(object, spoiled[i].Points))
		}
		if !w.Archive().IsFlawed(object) {
			t.Errorf("%s: archived as sound", flaw)
		}
	}
	n.advanceTo(2)
	s := n.drawSeed()
	for i := range flaws {
		check(t, n.cheat(s, n.nodes[i], twin.BadPoint))
	}
	honest := n.nodes[len(flaws)]
	check(t, n.prove(s, honest))
	n.until("frauds proven", w.signal, func() bool {
		for i := range flaws {
			if n.claimStatus(n.nodes[i]) != chain.ClaimFraud || w.entry(n.nodes[i]).Proven == (common.Hash{}) {
				return false
			}
		}
		return w.entry(honest).Decided()
	})
	for i, flaw := range flaws {
		entry := w.entry(n.nodes[i])
		if entry.Kind != availability.BadPoint.String() || entry.GasUsed == 0 {
			t.Errorf("%s: shown as %q of %s", flaw, entry.Kind, entry.Key)
		}
	}
	if got := w.entry(honest).Verdict; got != "valid" || n.claimStatus(honest) != chain.ClaimLive {
		t.Errorf("the node without a bad point: %s", got)
	}
	for _, fraud := range n.fraudProofs() {
		if fraud.Beneficiary != w.tx.Address() {
			t.Errorf("node %d: the bounty is %s's", fraud.Node, fraud.Beneficiary)
		}
	}
}

// TestArchiveKeepsFlawedLists: a flawed list survives a restart as such, and groups without a flaw can be read.
func TestArchiveKeepsFlawedLists(t *testing.T) {
	t.Parallel()
	s := newSample(t, 4, 100, 1)
	spoiled, err := twin.Spoil(s.layout, s.commitments, 2, 0, twin.OutOfSubgroup)
	check(t, err)
	object := availability.Object{ID: s.id, Layout: s.layout, CommitmentRoot: spoiled.Root}
	dir := t.TempDir()
	a := openArchive(t, dir)
	check(t, a.PutCompressed(object, strings.NewReader(string(spoiled.Compressed))))
	if err := a.PutPoints(object, spoiled.Points[1:]); !errors.Is(err, verifier.ErrWrongList) {
		t.Errorf("a byte short: error %v, want ErrWrongList", err)
	}
	a = openArchive(t, dir)
	if !a.IsFlawed(object) || a.Len() != 1 {
		t.Fatalf("flawed %v, %d lists", a.IsFlawed(object), a.Len())
	}
	if _, err := a.Group(object, 1, 0); err != nil {
		t.Errorf("a sound group: %v", err)
	}
	if got, err := a.Group(object, 2, 0); err == nil {
		t.Errorf("a flawed group is read as %v", got)
	}
	check(t, a.Remove(spoiled.Root))
	if a = openArchive(t, dir); a.IsFlawed(object) || a.Has(object) {
		t.Error("removed, but still there")
	}
	if err := a.PutCompressed(object, strings.NewReader(strings.Repeat("\xff", len(spoiled.Compressed)))); !errors.Is(err, verifier.ErrWrongList) {
		t.Errorf("no points at all: error %v, want ErrWrongList", err)
	}
}
