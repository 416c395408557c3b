package verifier_test

import (
	"testing"

	"github.com/walrus-evm/walrus/blob"
	"github.com/walrus-evm/walrus/chain"
	"github.com/walrus-evm/walrus/chain/devchain"
	"github.com/walrus-evm/walrus/verifier"
)

// TestRenewals: of four objects about to end a verifier renews, for its tip, the one whose jar is full, and later the one
// whose jar somebody fills; not the one that pays too little a tip, nor the one without terms.
func TestRenewals(t *testing.T) {
	t.Parallel()
	n := start(t, 4, devchain.Config{})
	_, err := n.owner.Approve(n.ctx, n.client.Deployment().Registry, chain.WAL(10))
	check(t, err)
	register := func(tag byte, terms *chain.JarTerms, funded bool) uint64 {
		t.Helper()
		object, _, _, err := n.owner.Register(n.ctx, chain.Registration{Size: 100, ContentRoot: blob.Hash{tag}, Epochs: 1, MaxCost: chain.WAL(1)})
		check(t, err)
		if terms != nil {
			_, err = n.owner.SetJar(n.ctx, object, *terms)
			check(t, err)
		}
		if funded {
			_, err = n.owner.FundJar(n.ctx, object, chain.WAL(1))
			check(t, err)
		}
		return object
	}
	endOf := func(object uint64) uint32 {
		t.Helper()
		o, err := n.client.Object(n.ctx, chain.At{}, object)
		check(t, err)
		return o.End
	}
	terms := chain.JarTerms{MaxPrice: 1_000_000_000, Step: 7, Tip: 1_000}
	stingy := terms
	stingy.Tip--
	full, empty := register(1, &terms, true), register(2, &terms, false)
	cheap, plain := register(3, &stingy, true), register(4, nil, true)
	end := endOf(full)

	least := chain.NewAmount(terms.Tip)
	w := n.watch(n.client, t.TempDir(), func(c *verifier.Config) { c.RenewTip = &least })
	n.until("the full jar is used", w.signal, func() bool { return endOf(full) == end+terms.Step })
	_, err = n.owner.FundJar(n.ctx, empty, chain.WAL(1))
	check(t, err)
	n.mine(32)
	n.until("the jar that was filled is used", w.signal, func() bool { return endOf(empty) == end+terms.Step })
	if endOf(cheap) != end || endOf(plain) != end || endOf(full) != end+terms.Step {
		t.Errorf("ends %d, %d and %d, want %d, %d and %d", endOf(cheap), endOf(plain), endOf(full), end, end, end+terms.Step)
	}
	paid, err := n.client.Balance(n.ctx, chain.At{}, w.tx.Address())
	check(t, err)
	if paid.Cmp(chain.NewAmount(2*terms.Tip)) < 0 {
		t.Errorf("the verifier holds %s, less than two tips", paid)
	}
}
