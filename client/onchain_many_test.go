package client_test

import (
	"context"
	"errors"
	"testing"

	"github.com/walrus-evm/walrus/blob"
	"github.com/walrus-evm/walrus/chain"
	"github.com/walrus-evm/walrus/client"
)

// sparing is a ledger that does not read all registrations of a blob.
type sparing struct{ *client.Chain }

// Objects implements [client.Ledger].
func (sparing) Objects(context.Context, blob.ID) ([]client.Object, error) {
	return nil, errors.New("all registrations were asked for")
}

// Others may register the same bytes again and again, and never certify them. That does not make them slower to read.
func TestOnChain_OthersRegisterTheSame(t *testing.T) {
	n := newRealNetwork(t)
	n.advanceTo(1)
	other := n.transactor(0)
	_, err := other.Transfer(n.ctx, n.user.Address(), chain.WAL(100))
	must(t, err)
	data := random(1_000, 61)
	stored, err := n.store(data, 2)
	must(t, err)
	b, err := n.client.Open(n.ctx, stored.ID)
	must(t, err)
	must(t, b.Close())
	must(t, other.EnsureAllowance(n.ctx, n.chain.Deployment().Registry, chain.WAL(50)))
	for range 3 {
		_, _, _, err := other.Register(n.ctx, chain.Registration{
			Size: uint64(len(data)), ContentRoot: b.Metadata().ContentRoot(), Epochs: 5, MaxCost: chain.WAL(10),
		})
		must(t, err)
	}
	mirror := chain.NewMirror(n.chain, chain.MirrorConfig{Tag: chain.Latest})
	must(t, mirror.Sync(n.ctx))
	c, err := client.New(client.Config{Ledger: sparing{client.OnChain(n.chain, mirror, nil)}, Dir: t.TempDir()})
	must(t, err)
	mustRead(t, c, stored.ID, data)
}
