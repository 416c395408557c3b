package prover_test

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"math/big"
	"net/http"
	"net/http/httptest"
	"path/filepath"
	"slices"
	"sync/atomic"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"golang.org/x/sync/errgroup"

	"github.com/walrus-evm/walrus/availability"
	"github.com/walrus-evm/walrus/blob"
	"github.com/walrus-evm/walrus/chain"
	"github.com/walrus-evm/walrus/chain/bindings"
	"github.com/walrus-evm/walrus/chain/devchain"
	"github.com/walrus-evm/walrus/client"
	"github.com/walrus-evm/walrus/prover"
	"github.com/walrus-evm/walrus/verifier"
)

// network is the real contracts on a chain of the test's own, with four nodes
// that own a shard each. Blocks are made when a transaction arrives or the test
// asks, so nothing is ever late by the wall clock.
type network struct {
	*testing.T
	ctx    context.Context
	dev    *devchain.Chain
	client *chain.Client
	owner  *chain.Transactor // of all WAL
	keeper *verifier.Keeper
	safe   *chain.Mirror // what the nodes see
	head   *chain.Mirror // what is so
	nodes  []*member
	// withheld is a blob whose slivers no node gives to another.
	withheld atomic.Pointer[blob.ID]
	// waiting tells which node waits in an epoch for a sliver that nobody gives it, until half of the proof window is over.
	waiting map[uint32]*member
}

// member is one of the nodes; its account is also its hot key.
type member struct {
	id     uint32
	key    availability.SecretKey
	tx     *chain.Transactor
	node   *prover.Node
	api    *client.Node
	server *httptest.Server
	proven chan uint32 // epochs that the node says it has proven
	told   *complaints
	config prover.Config
	stop   func()
	// handler is that of the node as it runs now.
	handler atomic.Value
}

// patience ends a test that hangs. None needs a tenth of it, but on a machine that has other work.
const patience = 10 * time.Minute

func newNetwork(t *testing.T) *network {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), patience)
	dev, err := devchain.Start(ctx, devchain.Config{OnTx: true, Seed: t.Name(), PreloadKZG: true})
	check(t, err)
	p := chain.LocalParameters()
	p.Shards = 4
	d, err := chain.Deploy(ctx, dev.Client(), dev.Key(0), p)
	check(t, err)
	c, err := chain.Dial(ctx, dev.WSURL(), d)
	check(t, err)
	n := &network{
		T: t, ctx: ctx, dev: dev, client: c,
		safe: chain.NewMirror(c, chain.MirrorConfig{Tag: chain.Safe}),
		head: chain.NewMirror(c, chain.MirrorConfig{Tag: chain.Latest}),
	}
	n.owner = n.transactor(0, "")
	n.keeper = verifier.NewKeeper(c, n.transactor(1, ""), nil)
	var running errgroup.Group
	running.Go(func() error { return n.safe.Run(ctx) })
	running.Go(func() error { return n.head.Run(ctx) })
	t.Cleanup(func() {
		cancel()
		_ = running.Wait() // the context's end
		c.Close()
		check(t, dev.Close())
	})
	n.join(4)
	return n
}

func (n *network) transactor(account int, outbox string) *chain.Transactor {
	n.Helper()
	tx, err := chain.NewTransactor(n.client, n.dev.Key(account), chain.TransactorConfig{Outbox: outbox})
	check(n, err)
	return tx
}

// join registers nodes with their bond and starts them.
func (n *network) join(count int) {
	n.Helper()
	bond := chain.WAL(1000)
	for i := range count {
		dir := n.TempDir()
		m := &member{key: blsKey(n, i), proven: make(chan uint32, 64), tx: n.transactor(10+i, filepath.Join(dir, "outbox"))}
		n.nodes = append(n.nodes, m)
		_, err := n.owner.Transfer(n.ctx, m.tx.Address(), bond)
		check(n, err)
		m.server = httptest.NewUnstartedServer(nil)
		id, _, err := m.tx.RegisterNode(n.ctx, chain.NodeRegistration{
			HotKey: m.tx.Address(), Payout: m.tx.Address(), BLSKey: m.key,
			Name: fmt.Sprintf("node %d", i+1), Endpoint: "http://" + m.server.Listener.Addr().String(),
		})
		check(n, err)
		m.id = id
	}
	var group errgroup.Group
	for _, m := range n.nodes {
		group.Go(func() error {
			if _, err := m.tx.Approve(n.ctx, n.client.Deployment().Staking, bond); err != nil {
				return err
			}
			if _, err := m.tx.DepositBond(n.ctx, m.id, bond); err != nil {
				return err
			}
			_, err := m.tx.TryJoin(n.ctx, m.id, 0)
			return err
		})
	}
	check(n, group.Wait())
	ledger := prover.NewOnChain(n.client, n.safe)
	for _, m := range n.nodes {
		m.told = newComplaints()
		m.config = prover.Config{
			Dir: n.TempDir(), Node: m.id, Name: fmt.Sprint("node ", m.id), Version: "test", Key: m.key,
			Logger: slog.New(provenHandler{slog.DiscardHandler, m.proven, m.told}),
			Ledger: ledger, Submitter: prover.NewHotKey(m.tx), ScrubRate: -1, Retry: 50 * time.Millisecond,
			Dial: func(endpoint string) prover.Peer { return withholding{client.NewNode(endpoint, nil), &n.withheld} },
		}
		m.server.Config.Handler = http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { m.handler.Load().(http.Handler).ServeHTTP(w, r) })
		m.start(n.T)
		m.server.Start()
		m.api = client.NewNode(m.server.URL, nil)
		n.Cleanup(m.server.Close)
		n.Cleanup(func() { m.stop() })
	}
}

func (m *member) start(t *testing.T) {
	t.Helper()
	node, err := prover.New(m.config)
	check(t, err)
	m.node = node
	m.handler.Store(node.Handler())
	m.stop = runNode(t, node)
}

// restart runs the node in its folder with another configuration.
func (m *member) restart(t *testing.T, change func(*prover.Config)) {
	t.Helper()
	m.stop()
	change(&m.config)
	m.start(t)
}

// withholding is a node that does not give away the slivers of one blob.
type withholding struct {
	prover.Peer
	withheld *atomic.Pointer[blob.ID]
}

func (w withholding) Hashes(ctx context.Context, id blob.ID, sliver, chunks int) ([]blob.Hash, error) {
	if held := w.withheld.Load(); held != nil && *held == id {
		return nil, errors.New("withheld")
	}
	return w.Peer.Hashes(ctx, id, sliver, chunks)
}

func (w withholding) Sliver(ctx context.Context, id blob.ID, sliver int, from, to, size int64) (io.ReadCloser, error) {
	if held := w.withheld.Load(); held != nil && *held == id {
		return nil, errors.New("withheld")
	}
	return w.Peer.Sliver(ctx, id, sliver, from, to, size)
}

func blsKey(t testing.TB, i int) availability.SecretKey {
	t.Helper()
	b := sha256.Sum256([]byte{byte(i)})
	b[0] = 0 // below the group's order
	key, err := availability.ParseSecretKey(b[:])
	check(t, err)
	return key
}

// await waits for the newest head, or the safe one, to show something.
func (n *network) await(m *chain.Mirror, what string, holds func(*chain.State) bool) {
	n.Helper()
	if err := m.Wait(n.ctx, holds); err != nil {
		n.Fatalf("%s: %v", what, err)
	}
}

// settle makes three blocks, so that what is on chain becomes safe, and waits for the nodes to see it.
func (n *network) settle() {
	n.Helper()
	n.mine(3)
}

// mine makes some blocks and waits for the nodes to see what is safe of them.
func (n *network) mine(blocks int) {
	n.Helper()
	head, err := n.dev.MineAhead(n.ctx, blocks)
	check(n, err)
	safe := head.Number.Uint64() - 2
	n.await(n.safe, "safe head", func(s *chain.State) bool { return s.Head.Number >= safe })
}

// advanceTo moves the chain to an epoch. In every epoch on the way it stops once
// the seed is safe until all members have claimed.
func (n *network) advanceTo(epoch uint32) {
	n.Helper()
	for proven := uint32(0); ; {
		head, err := n.client.Head(n.ctx, chain.Latest)
		check(n, err)
		info, err := n.client.EpochInfo(n.ctx, chain.AtHash(head.Hash))
		check(n, err)
		if info.Epoch == epoch {
			n.settle()
			return
		}
		_, seedBlock, err := n.client.Seed(n.ctx, chain.AtHash(head.Hash))
		check(n, err)
		if seedBlock != 0 && proven < info.Epoch {
			n.claims(info.Epoch)
			proven = info.Epoch
			continue
		}
		due, err := n.keeper.Step(n.ctx, head)
		check(n, err)
		if !due {
			_, err := n.dev.MineAhead(n.ctx, 1)
			check(n, err)
		}
	}
}

// claims waits for the claims of all members of the epoch.
func (n *network) claims(epoch uint32) {
	n.Helper()
	n.settle()
	if m := n.waiting[epoch]; m != nil {
		m.told.await(n.ctx, n.T, "sliver to be proven is lacking")
		n.passMiddle()
	}
	n.await(n.head, fmt.Sprintf("claims of epoch %d", epoch), func(s *chain.State) bool {
		return s.Epoch == epoch && len(s.Claims) == len(s.Members)
	})
	n.settle()
	// The blocks would otherwise outrun the nodes, which look a few times a second.
	state := n.head.Snapshot()
	for _, m := range n.nodes {
		for member, _ := state.Member(m.id); member >= 0; {
			select {
			case proven := <-m.proven:
				if proven == epoch {
					member = -1
				}
			case <-n.ctx.Done():
				n.Fatalf("node %d did not prove epoch %d", m.id, epoch)
			}
		}
	}
}

// passMiddle makes as few blocks as it takes until half of the epoch's proof window is over on the safe chain.
func (n *network) passMiddle() {
	n.Helper()
	const half = 8
	_, seedBlock, err := n.client.Seed(n.ctx, chain.At{})
	check(n, err)
	for n.safe.Snapshot().Head.Number < seedBlock+half {
		n.mine(1)
	}
}

// provenHandler is a log handler that tells which epochs a node has proven.
type provenHandler struct {
	slog.Handler
	proven chan uint32
	told   *complaints
}

func (h provenHandler) Enabled(context.Context, slog.Level) bool { return true }
func (h provenHandler) WithAttrs([]slog.Attr) slog.Handler       { return h }

func (h provenHandler) Handle(_ context.Context, r slog.Record) error {
	if r.Level >= slog.LevelWarn {
		h.told.add(r.Message)
	}
	if r.Message != "epoch proven" {
		return nil
	}
	r.Attrs(func(a slog.Attr) bool {
		if a.Key == "epoch" {
			h.proven <- uint32(a.Value.Uint64())
		}
		return true
	})
	return nil
}

// store registers the blob, sends it to the nodes but for those left out, and certifies it.
func (n *network) store(s sample, without ...uint32) uint64 {
	n.Helper()
	return n.storeAs(chain.Registration{}, s, without...)
}

// storeAs is store with what the registration says besides the blob and its time.
func (n *network) storeAs(registration chain.Registration, s sample, without ...uint32) uint64 {
	n.Helper()
	price := chain.WAL(1000)
	_, err := n.owner.Approve(n.ctx, n.client.Deployment().Registry, price)
	check(n, err)
	registration.Size, registration.ContentRoot, registration.Epochs, registration.MaxCost = uint64(len(s.data)), s.metadata.ContentRoot(), 5, price
	object, _, _, err := n.owner.Register(n.ctx, registration)
	check(n, err)
	n.settle()
	state := n.head.Snapshot()
	list, root := s.list(n)
	signers, signatures := new(big.Int), []availability.Signature{}
	for _, m := range n.nodes {
		if slices.Contains(without, m.id) {
			continue
		}
		check(n, m.api.PutMetadata(n.ctx, s.id, object, s.metadata))
		for _, shard := range state.ShardsOf(m.id) {
			sliver := s.layout().SliverOfShard(s.id, shard)
			check(n, m.api.PutSliver(n.ctx, s.id, sliver, bytes.NewReader(s.slivers[sliver]), s.layout().SliverSize()))
		}
		check(n, m.api.PutCommitments(n.ctx, s.id, bytes.NewReader(list), int64(len(list))))
		confirmation, err := m.api.Confirm(n.ctx, object, root)
		check(n, err)
		signature, err := availability.ParseSignature(confirmation.Signature[:])
		check(n, err)
		index, _ := state.Member(m.id)
		signers.SetBit(signers, index, 1)
		signatures = append(signatures, signature)
	}
	_, err = n.owner.Certify(n.ctx, object, root, availability.AggregateSignatures(signatures...), signers)
	check(n, err)
	return object
}

// sliverOf returns the sliver of the blob that the node's one shard holds.
func (n *network) sliverOf(s sample, m *member) prover.SliverRef {
	var shards []int
	n.head.View(func(state *chain.State) { shards = state.ShardsOf(m.id) })
	return s.ref(s.layout().SliverOfShard(s.id, shards[0]))
}

// TestEpochOnChain goes through a write, an epoch's proofs and their settlement
// with the real contracts: one node misses the write, recovers its sliver and holds
// it, another loses a byte. Both are paid like the others.
func TestEpochOnChain(t *testing.T) {
	n := newNetwork(t)
	n.advanceTo(1)
	s := newSample(t, 4, 3*blob.ChunkSize+77, "on chain")
	absent, damaged := n.nodes[3], n.nodes[0]
	object := n.store(s, absent.id)
	lost := n.sliverOf(s, damaged)
	flip(t, damaged.node.Store().SliverFile(lost, ".sliver"), 1000)
	missed := n.sliverOf(s, absent)
	n.settle()
	for m, want := range map[*member]int{damaged: s.layout().Groups(), absent: 0} {
		if got := prover.NewOnChain(n.client, n.safe).View().Groups(m.id); got != uint64(want) {
			t.Errorf("node %d will answer for %d groups, want %d", m.id, got, want)
		}
	}
	check(t, absent.node.Mend(n.ctx, missed))
	n.awaitHeld(object, s.layout().ShardOfSliver(s.id, missed.Index))
	n.advanceTo(3) // past the claims of epoch 2
	n.checkClaims(s, object)
	if got, err := readSliver(damaged.node.Store(), lost); err != nil || !bytes.Equal(got, s.slivers[lost.Index]) {
		t.Errorf("the damaged sliver was not rebuilt: %v", err)
	}
	if got, err := readSliver(absent.node.Store(), missed); err != nil || !bytes.Equal(got, s.slivers[missed.Index]) {
		t.Errorf("the missed sliver was not rebuilt: %v", err)
	}
}

// awaitHeld waits until a shard answers for an object from the next epoch on.
func (n *network) awaitHeld(object uint64, shard int) {
	n.Helper()
	n.await(n.head, fmt.Sprintf("object %d held by shard %d", object, shard), func(s *chain.State) bool {
		return s.Objects[object].HeldNew.Has(uint8(shard))
	})
}

// TestLostSliverOnChain: a node finds a sliver rotten that nobody helps to rebuild.
// It declares that in its claim, pays four times what the sliver earns, keeps the
// rest, answers for it no more, and holds it again once it is repaired.
func TestLostSliverOnChain(t *testing.T) {
	const count = 22
	n := newNetwork(t)
	n.advanceTo(1)
	samples := make([]sample, count)
	for i := range samples {
		samples[i] = newSample(t, 4, 500, fmt.Sprint("on chain ", i))
		if object := n.store(samples[i]); object != uint64(i+1) {
			t.Fatalf("stored object %d as the %dth", object, i+1)
		}
	}
	loser, object := n.nodes[0], uint64(8)
	lost := n.sliverOf(samples[object-1], loser)
	shard := samples[object-1].layout().ShardOfSliver(lost.Blob, lost.Index)
	flip(t, loser.node.Store().SliverFile(lost, ".sliver"), 100)
	n.withheld.Store(&lost.Blob)
	n.waiting = map[uint32]*member{2: loser}
	n.advanceTo(3)

	leaves := func(m *member, epoch uint32, want uint32, exclusions ...availability.Exclusion) {
		t.Helper()
		claim, err := m.api.Claim(n.ctx, epoch)
		check(t, err)
		if claim.Leaves != want || !bytes.Equal(claim.Exclusions, availability.PackExclusions(exclusions)) {
			t.Errorf("node %d in epoch %d: %d leaves without %x", m.id, epoch, claim.Leaves, claim.Exclusions)
		}
	}
	leaves(loser, 2, count-1, availability.Exclusion{Object: object, Shard: uint8(shard)})
	leaves(n.nodes[1], 2, count)
	some, err := n.client.Claimable(n.ctx, chain.At{}, loser.tx.Address())
	check(t, err)
	all, err := n.client.Claimable(n.ctx, chain.At{}, n.nodes[1].tx.Address())
	check(t, err)
	// I·(1 − x) − 4·x·I with x = 1/22; roundings of a few base units.
	difference := new(big.Int).Mul(some.Big(), big.NewInt(count))
	difference.Sub(difference, new(big.Int).Mul(all.Big(), big.NewInt(count-5)))
	if all.IsZero() || difference.CmpAbs(big.NewInt(200)) > 0 {
		t.Errorf("without one sliver of %d the node earned %s, others %s", count, some, all)
	}
	if state := n.head.Snapshot(); state.Objects[object].HeldNew.Has(uint8(shard)) {
		t.Error("the excluded sliver is still held")
	}

	n.withheld.Store(nil)
	check(t, loser.node.Mend(n.ctx, lost))
	n.awaitHeld(object, shard)
	n.advanceTo(4)
	leaves(loser, 3, count-1) // nothing is owed of it until the next epoch, and nothing paid
	n.advanceTo(5)
	leaves(loser, 4, count)
}

// checkClaims compares what was claimed in epoch 2, and paid, with the canonical claims.
func (n *network) checkClaims(s sample, object uint64) {
	n.Helper()
	for _, m := range n.nodes {
		claim, err := m.api.Claim(n.ctx, 2)
		check(n, err)
		if claim.Transaction == nil {
			n.Errorf("node %d: its claim of epoch 2 has no transaction", m.id)
			continue
		}
		trace := canonical(n, n.seed(2), owed(object, s, n.sliverOf(s, m).Index), s)
		want := availability.NewClaim(trace, nil, availability.Weight{})
		if claim.Commitment != want.Commitment || claim.Weight != want.Weight.String() || claim.TraceRoot != common.Hash(want.TraceRoot) {
			n.Errorf("node %d: claimed %+v, want %+v", m.id, claim, want)
		}
		reward, err := n.client.Claimable(n.ctx, chain.At{}, m.tx.Address())
		check(n, err)
		if reward.IsZero() {
			n.Errorf("node %d: earned nothing", m.id)
		}
		status, err := m.api.Status(n.ctx)
		check(n, err)
		var last struct{ Epoch, Gas uint64 }
		check(n, json.Unmarshal(status.LastProof, &last))
		if last.Epoch != 2 || last.Gas == 0 || last.Gas > 165_000 {
			n.Errorf("node %d: proved epoch %d for %d gas", m.id, last.Epoch, last.Gas)
		}
	}
}

// seed returns the seed of an epoch that is over, from its event.
func (n *network) seed(epoch uint32) [32]byte {
	n.Helper()
	head, err := n.client.Head(n.ctx, chain.Latest)
	check(n, err)
	logs, err := n.client.Logs(n.ctx, n.client.Deployment().Block, head.Number)
	check(n, err)
	for _, log := range logs {
		event, err := chain.DecodeEvent(n.client.Deployment(), log)
		check(n, err)
		if set, ok := event.(*bindings.AvailabilityProofsSeedSet); ok && set.Epoch == epoch {
			return set.Seed
		}
	}
	n.Fatalf("no seed of epoch %d", epoch)
	return [32]byte{}
}
