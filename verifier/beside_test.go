package verifier_test

import (
	"context"
	"io"
	"log/slog"
	"math/big"
	"net/http"
	"net/http/httptest"
	"sync/atomic"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"golang.org/x/sync/errgroup"

	"github.com/walrus-evm/walrus/availability"
	"github.com/walrus-evm/walrus/blob"
	"github.com/walrus-evm/walrus/chain"
	"github.com/walrus-evm/walrus/chain/devchain"
	"github.com/walrus-evm/walrus/client"
	"github.com/walrus-evm/walrus/internal/twin"
	"github.com/walrus-evm/walrus/verifier"
)

// TestBesideANode: a verifier runs beside a node and sends from its hot key, through the same transactor, while the node
// proves. It convicts a peer, and leaves its own node to itself.
func TestBesideANode(t *testing.T) {
	t.Parallel()
	n := start(t, 4, devchain.Config{})
	n.store(3_000, true)
	cheat, own := n.nodes[0], n.nodes[1]
	w := n.watch(n.client, t.TempDir(), func(c *verifier.Config) { c.Own, c.Transactor = own.id, own.tx })
	n.advanceTo(2)
	s := n.drawSeed()
	check(t, n.cheat(s, cheat, twin.Sum))
	var group errgroup.Group
	for _, m := range n.nodes[1:] {
		group.Go(func() error { return n.prove(s, m) })
	}
	check(t, group.Wait())
	check(t, n.head.Sync(n.ctx))
	record := n.head.Snapshot().Claims[own.id]
	root := availability.Question{Node: availability.LeafBlock(0), Hash: record.TraceRoot}
	_, err := n.owner.RequestReveal(n.ctx, own.id, s.Epoch, record.Claim, root, 0)
	check(t, err)
	n.until("fraud proven", w.signal, func() bool {
		return w.entry(cheat).Proven != common.Hash{} && w.entry(n.nodes[2]).Decided() && w.entry(n.nodes[3]).Decided()
	})
	if status := n.claimStatus(cheat); status != chain.ClaimFraud {
		t.Errorf("the cheat's claim is %s", status)
	}
	if entry, known := w.Book().Get(2, own.id); known {
		t.Errorf("it judged its own node: %+v", entry)
	}
	request, err := n.client.RevealRequest(n.ctx, chain.AtTag(chain.Latest), availability.RevealID(2, own.id, root.Node))
	check(t, err)
	if request.State != chain.RevealOpen {
		t.Errorf("the request against its own node is %s: the node answers, not the verifier", request.State)
	}
}

// TestReserveOfTheNode: a verifier beside a node leaves the ether that the node needs for its claims, warns once, and goes
// on when there is more.
func TestReserveOfTheNode(t *testing.T) {
	t.Parallel()
	n := start(t, 4, devchain.Config{})
	n.store(3_000, true)
	cheat, own := n.nodes[0], n.nodes[1]
	n.advanceTo(2)
	s := n.drawSeed()
	price, err := n.client.Eth().SuggestGasPrice(n.ctx)
	check(t, err)
	balance, err := n.client.Eth().BalanceAt(n.ctx, own.tx.Address(), nil)
	check(t, err)
	left := new(big.Int).Mul(price, big.NewInt(1_000_000)) // four claims
	_, err = own.tx.Send(n.ctx, chain.Call{To: n.owner.Address(), Value: new(big.Int).Sub(balance, left), Gas: 21_000})
	check(t, err)
	balance, err = n.client.Eth().BalanceAt(n.ctx, own.tx.Address(), nil)
	check(t, err)

	var warnings atomic.Int32
	w := n.watch(n.client, t.TempDir(), func(c *verifier.Config) {
		c.Own, c.Transactor = own.id, own.tx
		c.Logger = slog.New(counting{c.Logger.Handler(), "the verifier sends nothing", &warnings})
	})
	check(t, n.cheat(s, cheat, twin.Sum))
	n.until("nothing sent", w.signal, func() bool { return w.entry(cheat).Reason == verifier.ErrReserve.Error() })
	now, err := n.client.Eth().BalanceAt(n.ctx, own.tx.Address(), nil)
	check(t, err)
	if now.Cmp(balance) != 0 {
		t.Errorf("the node had %d wei, and has %d", balance, now)
	}
	_, err = n.owner.Send(n.ctx, chain.Call{To: own.tx.Address(), Value: big.NewInt(1e18), Gas: 21_000})
	check(t, err)
	n.until("fraud proven", w.signal, func() bool { return w.entry(cheat).Proven != common.Hash{} })
	w.stop()
	if count := warnings.Load(); count != 1 {
		t.Errorf("warned %d times, want once an epoch", count)
	}
}

// counting is a log handler that counts one message.
type counting struct {
	slog.Handler
	message string
	count   *atomic.Int32
}

func (h counting) Handle(ctx context.Context, r slog.Record) error {
	if r.Message == h.message {
		h.count.Add(1)
	}
	return h.Handler.Handle(ctx, r)
}

// gate is a node that serves no share before it is opened, and none after that if it is empty.
type gate struct {
	verifier.Peer
	open  <-chan struct{}
	end   context.Context
	empty *atomic.Bool
}

func (g gate) ListShare(ctx context.Context, id blob.ID, root common.Hash, sliver int, size int64) (io.ReadCloser, error) {
	select {
	case <-g.open:
	case <-g.end.Done(): // not ctx's, which is that of a reader who loses patience
		return nil, ctx.Err()
	}
	if g.empty.Load() {
		return nil, client.ErrUnreachable
	}
	return g.Peer.ListShare(ctx, id, root, sliver, size)
}

// TestUndecidedAtAStart: a claim is undecided while its list is on its way for the first time, which is no reason to warn
// anybody unless it does not come.
func TestUndecidedAtAStart(t *testing.T) {
	t.Parallel()
	n := start(t, 4, devchain.Config{})
	n.store(3_000, true)
	claimant := n.nodes[0]
	n.advanceTo(2)
	check(t, n.cheat(n.drawSeed(), claimant, twin.OddRoot))
	for name, empty := range map[string]bool{"the list comes": false, "it does not": true} {
		var warnings atomic.Int32
		opened, missing := make(chan struct{}), new(atomic.Bool)
		missing.Store(empty)
		w := n.watch(n.client, t.TempDir(), func(c *verifier.Config) {
			c.Dial = func(endpoint string) verifier.Peer {
				return gate{client.NewNode(endpoint, nil), opened, n.ctx, missing}
			}
			c.Logger = slog.New(counting{c.Logger.Handler(), "claim is undecided", &warnings})
		})
		n.until("undecided", w.signal, func() bool { return w.entry(claimant).Reason != "" })
		if count := warnings.Load(); count != 0 {
			t.Errorf("%s: warned %d times before it was asked for", name, count)
		}
		close(opened)
		if empty {
			n.until("warning", w.signal, func() bool { return warnings.Load() > 0 })
			missing.Store(false)
		}
		n.until("decided", w.signal, func() bool { return w.entry(claimant).Decided() })
		w.stop()
		if count, want := warnings.Load(), map[bool]int32{true: 1}[empty]; count != want {
			t.Errorf("%s: warned %d times, want %d", name, count, want)
		}
	}
}

// TestFullArchive: lists that do not fit are not archived, and claims over them are undecided, which accuses nobody.
func TestFullArchive(t *testing.T) {
	t.Parallel()
	n := start(t, 4, devchain.Config{})
	n.store(3_000, true)
	n.store(200, true)
	const oneList = 4*128 + 4*32
	w := n.watch(n.client, t.TempDir(), func(c *verifier.Config) { c.MaxArchive = 2*oneList - 1 })
	n.advanceTo(2)
	s := n.drawSeed()
	check(t, n.cheat(s, n.nodes[0], twin.Sum))
	n.until("undecided", w.signal, func() bool { return w.entry(n.nodes[0]).Reason != "" })
	server := httptest.NewServer(w.Handler())
	defer server.Close()
	var status verifier.Status
	n.get(server, "/v1/status", http.StatusOK, &status)
	if status.Archived != 1 || status.ArchivedBytes != oneList || len(status.Lacking) != 1 || status.Lacking[0] != 2 {
		t.Errorf("status %+v, want the first of two lists of %d bytes", status, oneList)
	}
	if entry := w.entry(n.nodes[0]); entry.Decided() || entry.Suspect {
		t.Errorf("decided without all lists: %+v", entry)
	}
}
