package client_test

import (
	"bytes"
	"context"
	"crypto/rand"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math/big"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"golang.org/x/sync/errgroup"

	"github.com/walrus-evm/walrus/availability"
	"github.com/walrus-evm/walrus/blob"
	"github.com/walrus-evm/walrus/chain"
	"github.com/walrus-evm/walrus/chain/devchain"
	"github.com/walrus-evm/walrus/client"
	"github.com/walrus-evm/walrus/client/gateway"
	"github.com/walrus-evm/walrus/prover"
	"github.com/walrus-evm/walrus/verifier"
)

// realNetwork is the real contracts on a chain in the process, with four real
// nodes that own a shard each, and a client that pays from an account of its own.
type realNetwork struct {
	t       *testing.T
	ctx     context.Context
	dev     *devchain.Chain
	chain   *chain.Client
	safe    *chain.Mirror
	keeper  *verifier.Keeper
	servers []*httptest.Server
	user    *chain.Transactor
	client  *client.Client
	// confirming stops nodes that are asked for a confirmation.
	confirming atomic.Pointer[gate]
}

func must(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

// patience ends a test that hangs. None needs a tenth of it, but on a machine that has other work.
const patience = 10 * time.Minute

func newRealNetwork(t *testing.T) *realNetwork {
	ctx, cancel := context.WithTimeout(t.Context(), patience)
	dev, err := devchain.Start(ctx, devchain.Config{OnTx: true, Seed: t.Name(), PreloadKZG: true})
	must(t, err)
	p := chain.LocalParameters()
	p.Shards = 4
	deployment, err := chain.Deploy(ctx, dev.Client(), dev.Key(0), p)
	must(t, err)
	c, err := chain.Dial(ctx, dev.WSURL(), deployment)
	must(t, err)
	n := &realNetwork{t: t, ctx: ctx, dev: dev, chain: c, safe: chain.NewMirror(c, chain.MirrorConfig{Tag: chain.Safe})}
	var running errgroup.Group
	running.Go(func() error { return n.safe.Run(ctx) })
	t.Cleanup(func() {
		cancel()
		_ = running.Wait() // the context's end
		c.Close()
		must(t, dev.Close())
	})
	n.keeper = verifier.NewKeeper(c, n.transactor(1), nil)
	n.user = n.transactor(2)
	n.join(4)
	n.client, err = client.New(client.Config{
		Chain: c, Mirror: n.safe, Transactor: n.user, Dir: t.TempDir(),
		Pause: 5 * time.Millisecond, Grace: time.Second, Hedge: 200 * time.Millisecond,
	})
	must(t, err)
	return n
}

func (n *realNetwork) transactor(account int) *chain.Transactor {
	tx, err := chain.NewTransactor(n.chain, n.dev.Key(account), chain.TransactorConfig{})
	must(n.t, err)
	return tx
}

// join registers nodes with their bonds and runs them.
func (n *realNetwork) join(count int) {
	for range count {
		node := n.register()
		ctx, cancel := context.WithCancel(context.Background())
		ended := make(chan error, 1)
		go func() { ended <- node.Run(ctx) }()
		number := len(n.servers)
		n.t.Cleanup(func() {
			cancel()
			if err := <-ended; err != nil {
				n.t.Errorf("node %d: %v", number, err)
			}
		})
	}
}

// register registers the next node with its bond and serves its API. It fetches
// and proves nothing until it is run.
func (n *realNetwork) register() *prover.Node {
	bond := chain.WAL(1000)
	key, err := availability.GenerateSecretKey(rand.Reader)
	must(n.t, err)
	tx := n.transactor(10 + len(n.servers))
	_, err = n.transactor(0).Transfer(n.ctx, tx.Address(), bond)
	must(n.t, err)
	server := httptest.NewUnstartedServer(nil)
	n.servers = append(n.servers, server)
	id, _, err := tx.RegisterNode(n.ctx, chain.NodeRegistration{
		HotKey: tx.Address(), Payout: tx.Address(), BLSKey: key,
		Name: fmt.Sprintf("node %d", len(n.servers)), Endpoint: "http://" + server.Listener.Addr().String(),
	})
	must(n.t, err)
	_, err = tx.Approve(n.ctx, n.chain.Deployment().Staking, bond)
	must(n.t, err)
	_, err = tx.DepositBond(n.ctx, id, bond)
	must(n.t, err)
	_, err = tx.TryJoin(n.ctx, id, 0)
	must(n.t, err)
	node, err := prover.New(prover.Config{
		Dir: n.t.TempDir(), Node: id, Name: fmt.Sprint("node ", id), Version: "test", Key: key,
		Ledger: prover.NewOnChain(n.chain, n.safe), Submitter: prover.NewHotKey(tx), ScrubRate: -1, Retry: 50 * time.Millisecond,
		Dial: func(endpoint string) prover.Peer { return client.NewNode(endpoint, nil) },
	})
	must(n.t, err)
	handler := node.Handler()
	server.Config.Handler = http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if g := n.confirming.Load(); g != nil && strings.HasSuffix(r.URL.Path, "/confirmation") {
			g.pass()
		}
		handler.ServeHTTP(w, r)
	})
	server.Start()
	n.t.Cleanup(server.Close)
	return node
}

// gate stops who passes it first, and all behind it, until it is opened.
type gate struct {
	once          sync.Once
	reached, open chan struct{}
}

func newGate() *gate { return &gate{reached: make(chan struct{}), open: make(chan struct{})} }

func (g *gate) pass() {
	g.once.Do(func() {
		close(g.reached)
		<-g.open
	})
}

// mineInBackground makes blocks until the function returned is called, so that
// what is on the chain becomes safe while somebody waits for it.
func (n *realNetwork) mineInBackground() (stop func()) {
	ctx, cancel := context.WithCancel(n.ctx)
	ended := make(chan struct{})
	go func() {
		defer close(ended)
		ticker := time.NewTicker(20 * time.Millisecond)
		defer ticker.Stop()
		for {
			select {
			case <-ctx.Done():
				return
			case <-ticker.C:
				_, _ = n.dev.Mine(ctx, 1) // fails when the test ends
			}
		}
	}()
	return func() { cancel(); <-ended }
}

// advanceTo moves the chain to an epoch.
func (n *realNetwork) advanceTo(epoch uint32) {
	for {
		head, err := n.chain.Head(n.ctx, chain.Latest)
		must(n.t, err)
		info, err := n.chain.EpochInfo(n.ctx, chain.AtHash(head.Hash))
		must(n.t, err)
		if info.Epoch >= epoch {
			return
		}
		due, err := n.keeper.Step(n.ctx, head)
		must(n.t, err)
		if !due {
			_, err = n.dev.MineAhead(n.ctx, 1)
			must(n.t, err)
		}
	}
}

func (n *realNetwork) store(data []byte, epochs uint32) (*client.StoreResult, error) {
	stop := n.mineInBackground()
	defer stop()
	return n.client.Store(n.ctx, bytes.NewReader(data), int64(len(data)), client.StoreOptions{Epochs: epochs})
}

func (n *realNetwork) balance() chain.Amount {
	amount, err := n.chain.Balance(n.ctx, chain.AtTag(chain.Latest), n.user.Address())
	must(n.t, err)
	return amount
}

// The whole way with the real contracts and real nodes: buy, send, certify, read
// with a dead node, store again, extend, and the gateway over all of it.
func TestOnChain(t *testing.T) {
	n := newRealNetwork(t)
	n.advanceTo(1)
	data := random(3*blob.ChunkSize+77, 21)

	_, err := n.store(data, 3)
	failed, ok := errors.AsType[*client.FundsError](err)
	if !ok || failed.Account != n.user.Address() {
		t.Fatalf("without WAL: %v, want a FundsError", err)
	}
	_, err = n.transactor(0).Transfer(n.ctx, n.user.Address(), chain.WAL(100))
	must(t, err)

	before := n.balance()
	result, err := n.store(data, 3)
	must(t, err)
	if result.Outcome != client.OutcomeStored || result.Object.Certified != 1 || result.Object.End != 5 ||
		result.Object.Owner != n.user.Address() || len(result.Object.Held) < 3 {
		t.Errorf("stored: %+v", result)
	}
	if spent, err := before.Sub(n.balance()); err != nil || spent != result.Cost || spent != result.Object.Cost {
		t.Errorf("spent %s, reported %s and %s", spent, result.Cost, result.Object.Cost)
	}
	if left, err := n.chain.Allowance(n.ctx, chain.AtTag(chain.Latest), n.user.Address(), n.chain.Deployment().Registry); err != nil || left.Cmp(result.Cost) >= 0 {
		t.Errorf("an allowance of %s is left", left)
	}
	mustRead(t, n.client, result.ID, data)

	again, err := n.store(data, 3)
	must(t, err)
	if again.Outcome != client.OutcomeAlready || !again.Cost.IsZero() {
		t.Errorf("again: %+v", again)
	}
	longer, err := n.store(data, 5)
	must(t, err)
	if longer.Outcome != client.OutcomeExtended || longer.ExtendedBy != 2 || longer.Object.End != 7 || longer.Cost.IsZero() {
		t.Errorf("longer: %+v", longer)
	}
	if _, err := n.store(data, 100_000); err == nil {
		t.Error("stored beyond the horizon")
	}
	n.withReservation(random(60_000, 24))
	n.throughGateway(random(200_000, 22))
	n.withDeadNode(result.ID, data)
	n.byStatus(result)
}

// withReservation stores with storage that was bought before, lengthens by more of it, deletes, and gives back.
func (n *realNetwork) withReservation(data []byte) {
	layout, err := blob.NewLayout(n.chain.Encoding(), int64(len(data)))
	must(n.t, err)
	weight := big.NewInt(layout.BilledWeight())
	must(n.t, n.user.EnsureAllowance(n.ctx, n.chain.Deployment().Registry, chain.WAL(50)))
	twice := new(big.Int).Add(weight, weight)
	now, _, err := n.user.Buy(n.ctx, twice, 1, 4, chain.WAL(50))
	must(n.t, err)
	later, _, err := n.user.Buy(n.ctx, weight, 4, 6, chain.WAL(50))
	must(n.t, err)
	before := n.balance()
	stop := n.mineInBackground()
	stored, err := n.client.Store(n.ctx, bytes.NewReader(data), int64(len(data)), client.StoreOptions{Reservation: now, Deletable: true})
	stop()
	must(n.t, err)
	if stored.Object.End != 4 || !stored.Object.Deletable || stored.Reservation != now || stored.Rest == 0 || stored.Object.Certified != 1 {
		n.t.Errorf("with a reservation: %+v", stored)
	}
	if spent, err := before.Sub(n.balance()); err != nil || spent != stored.Cost || spent.IsZero() {
		n.t.Errorf("spent %s, reported %s", spent, stored.Cost)
	}
	rest, err := n.client.ExtendReserved(n.ctx, stored.Object.Number, stored.Rest)
	if !errors.Is(err, client.ErrReservation) {
		n.t.Errorf("with one that begins too early: %+v, %v", rest, err)
	}
	extended, err := n.client.ExtendReserved(n.ctx, stored.Object.Number, later)
	must(n.t, err)
	if extended.Object.End != 6 || extended.Rest != 0 {
		n.t.Errorf("extended: %+v", extended)
	}
	if _, err := n.client.ExtendReserved(n.ctx, stored.Object.Number, later); !errors.Is(err, client.ErrNoReservation) {
		n.t.Errorf("with one that was used: %v", err)
	}
	deleted, err := n.client.Delete(n.ctx, stored.Object.Number)
	must(n.t, err)
	if deleted.Object.End != 2 || !deleted.Object.Deleted || deleted.Reservation == 0 {
		n.t.Errorf("deleted: %+v", deleted)
	}
	mustRead(n.t, n.client, stored.ID, data) // until the epoch ends
}

func (n *realNetwork) withDeadNode(id blob.ID, data []byte) {
	n.servers[0].CloseClientConnections()
	n.servers[0].Config.Handler = nil
	n.servers[0].Close()
	mustRead(n.t, n.client, id, data)
	// Three of four shards are a quorum: storing works as well.
	other := random(50_000, 23)
	result, err := n.store(other, 2)
	must(n.t, err)
	if len(result.Object.Held) != 3 || len(result.Missing) != 1 {
		n.t.Errorf("with a dead node: held by %v, missing %v", result.Object.Held, result.Missing)
	}
	mustRead(n.t, n.client, result.ID, other)
}

func (n *realNetwork) byStatus(stored *client.StoreResult) {
	status, err := n.client.Status(n.ctx, stored.ID)
	must(n.t, err)
	if status.State != client.StateCertified || status.Reachable != 3 || status.Current.Number != stored.Object.Number ||
		status.Current.CommitmentRoot == (common.Hash{}) {
		n.t.Errorf("status %+v", status)
	}
	if _, err := n.client.Ledger().Object(n.ctx, 99); !errors.Is(err, client.ErrUnknownObject) {
		n.t.Errorf("unknown object: %v", err)
	}
	if err := n.client.Read(n.ctx, blob.ID{1}, io.Discard, client.ReadOptions{}); !errors.Is(err, client.ErrUnknownBlob) {
		n.t.Errorf("unknown blob: %v", err)
	}
}

func (n *realNetwork) throughGateway(data []byte) {
	g, err := gateway.New(gateway.Config{Client: n.client})
	must(n.t, err)
	server := httptest.NewServer(g)
	defer server.Close()
	stop := n.mineInBackground()
	defer stop()
	request, err := http.NewRequestWithContext(n.ctx, http.MethodPut, server.URL+"/v1/blobs?epochs=2", io.MultiReader(bytes.NewReader(data)))
	must(n.t, err)
	response, err := http.DefaultClient.Do(request)
	must(n.t, err)
	raw, err := io.ReadAll(response.Body)
	must(n.t, err)
	var answer struct {
		NewlyCreated struct {
			BlobObject struct{ BlobID blob.ID }
		}
	}
	if err := json.Unmarshal(raw, &answer); err != nil || response.StatusCode != http.StatusOK {
		n.t.Fatalf("PUT: %d %s", response.StatusCode, raw)
	}
	response, err = http.Get(server.URL + "/v1/blobs/" + answer.NewlyCreated.BlobObject.BlobID.String())
	must(n.t, err)
	got, err := io.ReadAll(response.Body)
	must(n.t, err)
	if !bytes.Equal(got, data) {
		n.t.Errorf("GET: %d with %d bytes", response.StatusCode, len(got))
	}
}
