package client_test

import (
	"bytes"
	"context"
	"slices"
	"testing"
	"time"

	"github.com/walrus-evm/walrus/blob"
	"github.com/walrus-evm/walrus/chain"
	"github.com/walrus-evm/walrus/client"
)

// gatedMarket stops a store before its certificate is handed in.
type gatedMarket struct {
	client.Market
	*gate
}

// Certify implements [client.Market].
func (m gatedMarket) Certify(ctx context.Context, c client.Certificate) error {
	m.pass()
	return m.Market.Certify(ctx, c)
}

// An epoch that changes while a blob is stored costs nothing: the certificate is
// collected again, under the new epoch's tag.
func TestOnChain_EpochChangesDuringStore(t *testing.T) {
	n := newRealNetwork(t)
	n.advanceTo(1)
	_, err := n.transactor(0).Transfer(n.ctx, n.user.Address(), chain.WAL(100))
	must(t, err)
	for i, when := range []string{"while nodes confirm", "before the certificate is handed in"} {
		t.Run(when, func(t *testing.T) {
			epoch := uint32(i + 1)
			g := newGate()
			on := client.OnChain(n.chain, n.safe, n.user)
			market := client.Market(on)
			if i == 0 {
				n.confirming.Store(g)
				defer n.confirming.Store(nil)
			} else {
				market = gatedMarket{on, g}
			}
			c, err := client.New(client.Config{Ledger: on, Market: market, Dir: t.TempDir(), Pause: 5 * time.Millisecond, Grace: time.Second})
			must(t, err)
			data := random(2*blob.ChunkSize+i, uint64(41+i))
			before := n.balance()
			type stored struct {
				*client.StoreResult
				err error
			}
			done := make(chan stored, 1)
			stop := n.mineInBackground()
			defer stop()
			go func() {
				result, err := c.Store(n.ctx, bytes.NewReader(data), int64(len(data)), client.StoreOptions{Epochs: 3})
				done <- stored{result, err}
			}()
			select {
			case <-g.reached:
			case got := <-done:
				t.Fatalf("stored before the gate: %v", got.err)
			}
			n.advanceTo(epoch + 1)
			close(g.open)
			result := <-done
			must(t, result.err)
			o := result.Object
			if o.Registered != epoch || o.Certified != epoch+1 || o.End != epoch+4 || len(o.Held) < 3 {
				t.Errorf("registered in %d, certified in %d, ends with %d, held by %v", o.Registered, o.Certified, o.End, o.Held)
			}
			if spent, err := before.Sub(n.balance()); err != nil || spent != o.Cost {
				t.Errorf("spent %s for what costs %s", spent, o.Cost)
			}
			mustRead(t, c, result.ID, data)
		})
	}
}

// A shard moves to a node that has nothing yet: while it need not answer for what
// it inherited, readers also ask the node before it.
func TestOnChain_PreviousOwner(t *testing.T) {
	n := newRealNetwork(t)
	n.advanceTo(1)
	_, err := n.transactor(0).Transfer(n.ctx, n.user.Address(), chain.WAL(100))
	must(t, err)
	data := random(3*blob.ChunkSize+9, 43)
	result, err := n.store(data, 5)
	must(t, err)
	if len(result.Object.Held) != 4 {
		t.Fatalf("held by %v, want all four shards", result.Object.Held)
	}

	// Committees are chosen in the middle of the epoch before: joining and leaving come earlier.
	n.advanceTo(2)
	const leaving, heir = 1, 5
	_, err = n.transactor(10+leaving-1).SetLeaving(n.ctx, leaving, true)
	must(t, err)
	n.register()
	n.advanceTo(3)
	committee, err := n.client.Ledger().Committee(n.ctx)
	must(t, err)
	shard := slices.IndexFunc(committee.Holders, func(h []client.Holder) bool { return len(h) > 0 && h[0].Node == heir })
	if shard < 0 {
		t.Fatalf("node %d has no shard: %v", heir, committee.Holders)
	}
	holders := committee.Holders[shard]
	if len(holders) != 2 || holders[1].Node != leaving {
		t.Fatalf("shard %d is held by %v, want nodes %d and %d", shard, holders, heir, leaving)
	}
	sliver := result.Layout.SliverOfShard(result.ID, shard)
	_, err = client.NewNode(holders[0].Endpoint, nil).HasSliver(n.ctx, result.ID, sliver)
	if !client.HasCode(err, client.CodeNotFound) {
		t.Fatalf("the new owner: %v, want that it has nothing", err)
	}
	// With two of the other three shards down, two slivers are left and two are needed.
	for _, i := range []int{1, 2} {
		n.servers[i].CloseClientConnections()
		n.servers[i].Close()
	}
	mustRead(t, n.client, result.ID, data)
	// Without the previous owner the blob is out of reach: it is where the bytes came from.
	n.servers[leaving-1].CloseClientConnections()
	n.servers[leaving-1].Close()
	err = n.client.Read(n.ctx, result.ID, &bytes.Buffer{}, client.ReadOptions{})
	const want = "1 of the 2 slivers needed could be fetched; nodes 1, 2, 3 do not answer (connection refused); node 5 does not have it; try again later"
	if err == nil || err.Error() != want {
		t.Errorf("got  %v\nwant %s", err, want)
	}
}
