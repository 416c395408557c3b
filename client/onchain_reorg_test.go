package client_test

import (
	"testing"

	"github.com/walrus-evm/walrus/blob"
	"github.com/walrus-evm/walrus/chain"
	"github.com/walrus-evm/walrus/chain/devchain"
	"github.com/walrus-evm/walrus/client"
)

// A registration that a reorg moved to another block, which the mirror has not seen yet, is not taken for none: a store
// would pay again.
func TestOnChain_ReorgMovesARegistration(t *testing.T) {
	n := newRealNetwork(t)
	n.advanceTo(1)
	_, err := n.transactor(0).Transfer(n.ctx, n.user.Address(), chain.WAL(100))
	must(t, err)
	must(t, n.user.EnsureAllowance(n.ctx, n.chain.Deployment().Registry, chain.WAL(50)))
	_, err = n.dev.Mine(n.ctx, 1) // what came before stays where it is
	must(t, err)
	number, _, _, err := n.user.Register(n.ctx, chain.Registration{Size: 5, Epochs: 2, MaxCost: chain.WAL(50)})
	must(t, err)
	object, err := n.chain.Object(n.ctx, chain.AtTag(chain.Latest), number)
	must(t, err)
	mirror := chain.NewMirror(n.chain, chain.MirrorConfig{Tag: chain.Latest})
	must(t, mirror.Sync(n.ctx))
	_, err = n.dev.Reorg(n.ctx, 2, devchain.Replacement{Blocks: 1}) // with it a block earlier
	must(t, err)
	_, err = n.dev.Mine(n.ctx, 1)
	must(t, err)

	objects, err := client.OnChain(n.chain, mirror, n.user).Objects(n.ctx, blob.ID(object.BlobId))
	if err != nil || len(objects) != 1 || objects[0].Number != number || objects[0].Owner != n.user.Address() {
		t.Errorf("found %+v and %v of object %d", objects, err, number)
	}
}
