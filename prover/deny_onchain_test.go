package prover_test

import (
	"bytes"
	"testing"

	"github.com/walrus-evm/walrus/chain"
	"github.com/walrus-evm/walrus/client"
	"github.com/walrus-evm/walrus/prover"
)

// TestDeniedOnChain: a node denies a blob that it answers for. It serves nothing of it from then on, pays to be released,
// proves it for as long as it is bound, and then has no byte of it. It is paid like the others and loses nothing, and
// the blob is read from them.
func TestDeniedOnChain(t *testing.T) {
	n := newNetwork(t)
	n.advanceTo(1)
	kept, denied := newSample(t, 4, 900, "kept"), newSample(t, 4, 900, "denied")
	n.store(kept)
	object := n.store(denied)
	denier, shard := n.nodes[0], n.shardOf(n.nodes[0])
	purse := chain.WAL(5)
	_, err := n.owner.Transfer(n.ctx, denier.tx.Address(), purse)
	check(t, err)
	list, write := denyList(t)
	denier.restart(t, func(c *prover.Config) { c.Denied, c.DenyMaxPrice = list, purse })
	bonds := n.bond(denier)
	n.advanceTo(2)

	price, err := n.client.ReleasePrice(n.ctx, chain.AtTag(chain.Latest), object, shard)
	check(t, err)
	write(denied.id)
	check(t, list.Reload())
	n.await(n.head, "the release", func(s *chain.State) bool { return !s.Objects[object].HeldNew.Has(shard) })
	left, err := n.client.Balance(n.ctx, chain.AtTag(chain.Latest), denier.tx.Address())
	check(t, err)
	if paid, err := purse.Sub(left); err != nil || paid != price || price.IsZero() {
		t.Errorf("paid %s, the price is %s", paid, price)
	}
	if _, err := denier.api.Sliver(n.ctx, denied.id, n.sliverOf(denied, denier).Index, 0, 1, denied.layout().SliverSize()); !client.HasCode(err, client.CodeDenied) {
		t.Errorf("asked for a denied sliver: %v", err)
	}
	n.collect()
	if !denier.node.Store().Has(n.sliverOf(denied, denier)) {
		t.Fatal("the bytes are gone while they are owed")
	}

	n.advanceTo(3)
	n.leaves(2, 2) // bound until the epoch ends
	n.advanceTo(4)
	for _, m := range n.nodes {
		want := uint32(2)
		if m == denier {
			want = 1
		}
		claim, err := m.api.Claim(n.ctx, 3)
		check(t, err)
		if claim.Leaves != want {
			t.Errorf("node %d claimed %d leaves in epoch 3, want %d", m.id, claim.Leaves, want)
		}
	}
	_, err = n.dev.MineAhead(n.ctx, 5) // past the finalized head
	check(t, err)
	n.settle()
	n.collect()
	for _, m := range n.nodes {
		store := m.node.Store()
		if has := store.Has(n.sliverOf(denied, m)); has == (m == denier) || !store.Has(n.sliverOf(kept, m)) {
			t.Errorf("node %d: has its sliver of the denied blob: %v", m.id, has)
		}
	}
	n.unharmed(denier, bonds)
	reader, err := client.New(client.Config{Chain: n.client, Mirror: n.head, Dir: t.TempDir()})
	check(t, err)
	var got bytes.Buffer
	check(t, reader.Read(n.ctx, denied.id, &got, client.ReadOptions{}))
	if !bytes.Equal(got.Bytes(), denied.data) {
		t.Error("the denied blob is read otherwise than it was stored")
	}
}

// shardOf returns the node's one shard.
func (n *network) shardOf(m *member) (shard uint8) {
	n.head.View(func(state *chain.State) { shard = uint8(state.ShardsOf(m.id)[0]) })
	return shard
}

func (n *network) bond(m *member) chain.Amount {
	n.Helper()
	pool, err := n.client.Pool(n.ctx, chain.AtTag(chain.Latest), m.id)
	check(n, err)
	bond, err := chain.AmountFromBig(pool.Bond)
	check(n, err)
	return bond
}

// unharmed checks that a node was paid, missed nothing and has the bond that it had.
func (n *network) unharmed(m *member, bond chain.Amount) {
	n.Helper()
	standing, err := n.client.Node(n.ctx, chain.AtTag(chain.Latest), m.id)
	check(n, err)
	earned, err := n.client.Claimable(n.ctx, chain.AtTag(chain.Latest), m.tx.Address())
	check(n, err)
	if standing.MissCount != 0 || standing.Jailed || earned.IsZero() || n.bond(m) != bond {
		n.Errorf("node %d: earned %s, bond %s, had %s: %+v", m.id, earned, n.bond(m), bond, standing)
	}
}
