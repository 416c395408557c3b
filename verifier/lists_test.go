package verifier_test

import (
	"testing"

	"github.com/walrus-evm/walrus/chain"
	"github.com/walrus-evm/walrus/chain/devchain"
)

// TestListIsKeptForWhoRegistersAgain has a pass over the lists end with what the chain was when it began: the only object
// with the list had ended. Meanwhile the same blob was registered and certified again.
func TestListIsKeptForWhoRegistersAgain(t *testing.T) {
	t.Parallel()
	n := start(t, 4, devchain.Config{})
	s := n.store(3_000, true)
	w := n.watch(n.client, t.TempDir())
	n.until("list archived", w.signal, func() bool { return w.Archive().Len() == 1 })
	now := w.mirror.Snapshot()
	w.stop()
	object := now.Objects[s.object]
	ended := object
	ended.Number, ended.End = s.object-1, 1
	before := &chain.State{Head: now.Head, Epoch: 10, Nodes: now.Nodes, Shards: now.Shards, Objects: map[uint64]chain.Object{ended.Number: ended}}
	check(t, w.ArchiveAll(n.ctx, before))
	if !w.Archive().Has(object.Object) {
		t.Error("the list is gone")
	}
}
