package verifier_test

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/binary"
	"fmt"
	"log/slog"
	"math/big"
	"net/http"
	"net/http/httptest"
	"path/filepath"
	"strconv"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"golang.org/x/sync/errgroup"

	"github.com/walrus-evm/walrus/availability"
	"github.com/walrus-evm/walrus/blob"
	"github.com/walrus-evm/walrus/chain"
	"github.com/walrus-evm/walrus/chain/devchain"
	"github.com/walrus-evm/walrus/internal/twin"
	"github.com/walrus-evm/walrus/kzg"
	"github.com/walrus-evm/walrus/prover"
	"github.com/walrus-evm/walrus/verifier"
)

// network is the real contracts on a chain of the test's own, with as many nodes
// as shards. The nodes are accounts and an HTTP server each: what they store,
// claim and serve is the test's doing. Blocks are made when a transaction
// arrives and when the test waits.
type network struct {
	*testing.T
	ctx    context.Context
	dev    *devchain.Chain
	client *chain.Client
	owner  *chain.Transactor // of all WAL
	keeper *verifier.Keeper
	head   *chain.Mirror // of the newest block
	nodes  []*node
	blobs  []*sample
}

// patience ends a test that hangs. None needs a tenth of it, but with the race detector on a machine that has other work.
const patience = 10 * time.Minute

// start makes a network whose committee is in office.
func start(t *testing.T, nodes int, config devchain.Config) *network {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), patience)
	config.OnTx, config.Seed, config.PreloadKZG = true, t.Name(), true
	dev, err := devchain.Start(ctx, config)
	check(t, err)
	p := chain.LocalParameters()
	p.Shards = nodes
	p, err = p.WithEpoch(10 * time.Minute) // windows far longer than a test's blocks
	check(t, err)
	d, err := chain.Deploy(ctx, dev.Client(), dev.Key(0), p)
	check(t, err)
	c, err := chain.Dial(ctx, dev.WSURL(), d)
	check(t, err)
	n := &network{T: t, ctx: ctx, dev: dev, client: c, head: chain.NewMirror(c, chain.MirrorConfig{Tag: chain.Latest})}
	n.owner = n.transactor(0)
	n.keeper = verifier.NewKeeper(c, n.transactor(1), nil)
	stop := n.background(n.head.Run)
	t.Cleanup(func() {
		cancel()
		stop()
		c.Close()
		check(t, dev.Close())
	})
	n.join(nodes)
	n.advanceTo(1)
	return n
}

// background runs a role until stop, which waits for its end.
func (n *network) background(run func(context.Context) error) (stop func()) {
	ctx, cancel := context.WithCancel(n.ctx)
	var group errgroup.Group
	group.Go(func() error { return run(ctx) })
	return sync.OnceFunc(func() {
		cancel()
		_ = group.Wait() // the context's end
	})
}

func (n *network) transactor(account int) *chain.Transactor {
	n.Helper()
	tx, err := chain.NewTransactor(n.client, n.dev.Key(account), chain.TransactorConfig{})
	check(n, err)
	return tx
}

// join registers nodes with their bond.
func (n *network) join(count int) {
	n.Helper()
	bond := chain.WAL(1000)
	for i := range count {
		m := newNode(n, i)
		n.nodes = append(n.nodes, m)
		_, err := n.owner.Transfer(n.ctx, m.tx.Address(), bond)
		check(n, err)
		m.id, _, err = m.tx.RegisterNode(n.ctx, chain.NodeRegistration{
			HotKey: m.tx.Address(), Payout: m.tx.Address(), BLSKey: m.key, Name: fmt.Sprint("node ", i+1), Endpoint: m.server.URL,
		})
		check(n, err)
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
}

// advanceTo moves the chain to an epoch.
func (n *network) advanceTo(epoch uint32) {
	n.Helper()
	n.drive(func(s *chain.State) bool { return s.Epoch >= epoch && s.StartTime != 0 })
}

// drawSeed moves the chain on until the running epoch has its seed.
func (n *network) drawSeed() *chain.State {
	n.Helper()
	return n.drive(func(s *chain.State) bool { return s.Seed != common.Hash{} })
}

// drive makes the keeper's calls and blocks until the newest block is as wanted, and returns its state.
func (n *network) drive(wanted func(*chain.State) bool) *chain.State {
	n.Helper()
	for {
		check(n, n.head.Sync(n.ctx))
		if s := n.head.Snapshot(); wanted(s) {
			return s
		}
		head, err := n.client.Head(n.ctx, chain.Latest)
		check(n, err)
		due, err := n.keeper.Step(n.ctx, head)
		check(n, err)
		if !due {
			n.mine(1)
		}
	}
}

func (n *network) mine(blocks int) {
	n.Helper()
	_, err := n.dev.MineAhead(n.ctx, blocks)
	check(n, err)
}

// pace is the wait between blocks while a test waits: the network's block time, so to speak.
const pace = 100 * time.Millisecond

// until makes blocks at a pace until something holds. Windows are counted in blocks, so a machine that takes long for a
// block gets time in proportion for what is to happen meanwhile.
func (n *network) until(what string, signal <-chan struct{}, holds func() bool) {
	n.Helper()
	tick := time.NewTicker(pace)
	defer tick.Stop()
	for !holds() {
		select {
		case <-signal:
		case <-tick.C:
			began := time.Now()
			n.mine(1)
			tick.Reset(max(pace, 10*time.Since(began)))
		case <-n.ctx.Done():
			n.Fatalf("%s: %v", what, n.ctx.Err())
		}
	}
}

// sample is a blob with its slivers and commitments, certified by all nodes.
type sample struct {
	object      uint64
	layout      blob.Layout
	id          blob.ID
	content     blob.Hash
	slivers     [][]byte
	commitments []kzg.Commitment // sliver by sliver
}

// newSample encodes size bytes that follow from a number.
func newSample(t testing.TB, shards int, size int64, number byte) *sample {
	t.Helper()
	e, err := blob.NewEncoding(shards)
	check(t, err)
	layout, err := blob.NewLayout(e, size)
	check(t, err)
	data := bytes.Repeat([]byte{number, 7, 99}, int(size)/3+1)[:size]
	coder, err := blob.NewCoder(layout)
	check(t, err)
	metadata, err := coder.Describe(bytes.NewReader(data))
	check(t, err)
	s := &sample{layout: layout, id: metadata.ID(), content: metadata.ContentRoot(), slivers: make([][]byte, shards)}
	for column, err := range coder.Columns(bytes.NewReader(data)) {
		check(t, err)
		for i, chunk := range column.Chunks {
			s.slivers[i] = append(s.slivers[i], chunk...)
		}
	}
	for _, sliver := range s.slivers {
		for from := 0; from < len(sliver); from += blob.ChunkSize {
			c, err := kzg.Commit(sliver[from:min(len(sliver), from+blob.ChunkSize)])
			check(t, err)
			s.commitments = append(s.commitments, c)
		}
	}
	return s
}

func (s *sample) ofSliver(i int) []kzg.Commitment {
	return s.commitments[i*s.layout.Chunks() : (i+1)*s.layout.Chunks()]
}

// tree returns the sample's commitment tree.
func (s *sample) tree(t testing.TB) *availability.CommitmentTree {
	t.Helper()
	bySliver := make([][]kzg.Commitment, len(s.slivers))
	for i := range bySliver {
		bySliver[i] = s.ofSliver(i)
	}
	tree, err := availability.NewCommitmentTree(s.layout, bySliver)
	check(t, err)
	return tree
}

// archived returns the sample as the archive knows objects.
func (s *sample) archived(t testing.TB) availability.Object {
	t.Helper()
	return availability.Object{ID: s.id, Layout: s.layout, CommitmentRoot: s.tree(t).Root()}
}

// store registers a blob of so many bytes and has all nodes certify it. With certified false it is only registered: sold,
// but nobody's duty.
func (n *network) store(size int64, certified bool) *sample {
	n.Helper()
	s := newSample(n, len(n.nodes), size, byte(len(n.blobs)+1))
	s.object = n.register(size, s.content)
	n.blobs = append(n.blobs, s)
	if certified {
		n.certify(s.object, s.id, s.tree(n).Root())
	}
	return s
}

// register registers a blob and returns its object.
func (n *network) register(size int64, content blob.Hash) uint64 {
	n.Helper()
	price := chain.WAL(1000)
	_, err := n.owner.Approve(n.ctx, n.client.Deployment().Registry, price)
	check(n, err)
	object, _, _, err := n.owner.Register(n.ctx, chain.Registration{Size: uint64(size), ContentRoot: content, Epochs: 5, MaxCost: price})
	check(n, err)
	return object
}

// certify certifies an object by all nodes.
func (n *network) certify(object uint64, id blob.ID, root [32]byte) {
	n.Helper()
	check(n, n.head.Sync(n.ctx))
	state := n.head.Snapshot()
	message := availability.ConfirmationMessage(state.Tag, object, id, root)
	signers, signatures := new(big.Int), []availability.Signature{}
	for i, member := range state.Members {
		signers.SetBit(signers, i, 1)
		signatures = append(signatures, n.nodes[member.Node-1].key.Sign(message))
	}
	_, err := n.owner.Certify(n.ctx, object, root, availability.AggregateSignatures(signatures...), signers)
	check(n, err)
}

// ReadGroup implements [prover.Source] for all blobs of the network.
func (n *network) ReadGroup(_ context.Context, ref prover.SliverRef, g int, visit func([][]byte) error) ([]kzg.Commitment, error) {
	for _, s := range n.blobs {
		if s.id != ref.Blob {
			continue
		}
		from, count := g*blob.GroupChunks, s.layout.GroupChunks(g)
		for j := from; j < from+count; j++ {
			sliver := s.slivers[ref.Index]
			if err := visit([][]byte{sliver[j*blob.ChunkSize : min(len(sliver), (j+1)*blob.ChunkSize)]}); err != nil {
				return nil, err
			}
		}
		return s.ofSliver(ref.Index)[from : from+count], nil
	}
	return nil, fmt.Errorf("no blob %s", ref.Blob)
}

// input is what a node's claim is made of.
func (n *network) input(s *chain.State, m *node, trace *bytes.Buffer) prover.ClaimInput {
	return prover.ClaimInput{
		Node: m.id, Seed: s.Seed, Source: n, Trace: trace,
		Groups: func(yield func(prover.Group) bool) {
			for _, o := range s.Obligations(m.id) {
				ref := prover.SliverRef{Blob: o.BlobID, Index: o.Sliver}
				if !yield(prover.Group{Key: o.Key, Sliver: ref, Weight: uint64(o.Weight)}) {
					return
				}
			}
		},
	}
}

// prove submits the node's honest claim.
func (n *network) prove(s *chain.State, m *node) error {
	var trace bytes.Buffer
	built, err := prover.BuildClaim(n.ctx, n.input(s, m, &trace))
	if err != nil {
		return err
	}
	m.serve(trace.Bytes())
	_, err = m.tx.SubmitProof(n.ctx, m.id, s.Epoch, built.Claim, built.Opening, 0)
	return err
}

// cheat submits a false claim in the node's name.
func (n *network) cheat(s *chain.State, m *node, kind twin.Kind) error {
	forgery, err := twin.Forge(n.ctx, kind, n.input(s, m, nil))
	if err != nil {
		return err
	}
	var trace []byte
	for _, step := range forgery.Steps {
		trace, _ = step.AppendBinary(trace) // never fails
	}
	if kind != twin.Withheld {
		m.serve(trace)
	}
	_, err = m.tx.SubmitProof(n.ctx, m.id, s.Epoch, forgery.Claim, forgery.Opening, 0)
	return err
}

// node is a storage node's account and its HTTP server.
type node struct {
	id     uint32
	key    availability.SecretKey
	tx     *chain.Transactor
	server *httptest.Server
	net    *network

	mu    sync.Mutex // guards the rest
	trace []byte
	fault http.HandlerFunc // answers everything instead
}

func newNode(n *network, i int) *node {
	var secret [32]byte
	digest := sha256.Sum256(binary.BigEndian.AppendUint32(nil, uint32(i)))
	copy(secret[1:], digest[:]) // below the group's order
	key, err := availability.ParseSecretKey(secret[:])
	check(n, err)
	m := &node{key: key, tx: n.transactor(10 + i), net: n}
	m.server = httptest.NewServer(m)
	n.Cleanup(func() {
		m.server.CloseClientConnections()
		m.server.Close()
	})
	return m
}

// serve makes the node serve a trace from now on.
func (m *node) serve(trace []byte) {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.trace = trace
}

// fail makes the node answer everything in this way, or well again with nil.
func (m *node) fail(fault http.HandlerFunc) {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.fault = fault
}

// ServeHTTP speaks as much of docs/node-api.md as verifiers ask for.
func (m *node) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	m.mu.Lock()
	fault, trace := m.fault, m.trace
	m.mu.Unlock()
	if fault != nil {
		fault(w, r)
		return
	}
	mux := http.NewServeMux()
	mux.HandleFunc("GET /v1/epochs/{epoch}/trace", func(w http.ResponseWriter, r *http.Request) {
		from, _ := strconv.Atoi(r.URL.Query().Get("from"))
		count, _ := strconv.Atoi(r.URL.Query().Get("count"))
		if (from+count)*availability.StepSize > len(trace) {
			http.Error(w, `{"error": {"code": "not_found", "message": "no such steps"}}`, http.StatusNotFound)
			return
		}
		_, _ = w.Write(trace[from*availability.StepSize : (from+count)*availability.StepSize])
	})
	mux.HandleFunc("GET /v1/blobs/{blob}/lists/{root}/shares/{sliver}", func(w http.ResponseWriter, r *http.Request) {
		for _, s := range m.net.blobs {
			if s.id.String() == r.PathValue("blob") {
				serveShare(w, r, s.layout, s.list())
				return
			}
		}
		http.NotFound(w, r)
	})
	mux.ServeHTTP(w, r)
}

// serveShare answers with the share of the list that the path asks for.
func serveShare(w http.ResponseWriter, r *http.Request, layout blob.Layout, list []byte) {
	coder, err := blob.NewListCoder(layout)
	if err != nil {
		http.Error(w, err.Error(), http.StatusInternalServerError)
		return
	}
	sliver, _ := strconv.Atoi(r.PathValue("sliver"))
	var share []byte
	e := coder.NewEncoder([]int{sliver}, func(_ int, block []byte) error {
		share = append(share, block...)
		return nil
	})
	_, _ = e.Write(list) // a list that is cut short has no proofs
	proofs, err := e.Proofs()
	if err != nil {
		http.NotFound(w, r)
		return
	}
	proof, _ := proofs[sliver].AppendBinary(nil) // never fails
	_, _ = w.Write(append(proof, share...))
}

// list returns the commitments in the form of the protocol's lists.
func (s *sample) list() []byte {
	var raw []byte
	for _, c := range s.commitments {
		b := c.Bytes()
		raw = append(raw, b[:]...)
	}
	return raw
}

// watcher is a running verifier. Its signal comes with everything it logs.
type watcher struct {
	*verifier.Verifier
	tx     *chain.Transactor
	mirror *chain.Mirror
	signal chan struct{}
	stop   func()
}

// watch runs a verifier on the directory, on its own client.
func (n *network) watch(c *chain.Client, dir string, change ...func(*verifier.Config)) *watcher {
	n.Helper()
	tx, err := chain.NewTransactor(c, n.dev.Key(2), chain.TransactorConfig{Outbox: filepath.Join(dir, "outbox.json")})
	check(n, err)
	w := &watcher{tx: tx, mirror: chain.NewMirror(c, chain.MirrorConfig{}), signal: make(chan struct{}, 1)}
	config := verifier.Config{
		Dir: dir, Chain: c, Transactor: tx, Mirror: w.mirror, Retry: 50 * time.Millisecond,
		Logger: slog.New(signalHandler{slog.DiscardHandler, w.signal}),
	}
	for _, f := range change {
		f(&config)
	}
	w.Verifier, err = verifier.New(config)
	check(n, err)
	stops := []func(){n.background(w.Run), n.background(w.mirror.Run), n.background(tx.Run)}
	w.stop = sync.OnceFunc(func() {
		for _, stop := range stops {
			stop()
		}
	})
	n.Cleanup(w.stop)
	return w
}

// signalHandler is a log handler that tells that something was logged.
type signalHandler struct {
	slog.Handler
	signal chan struct{}
}

func (h signalHandler) Enabled(context.Context, slog.Level) bool { return true }
func (h signalHandler) WithAttrs([]slog.Attr) slog.Handler       { return h }

func (h signalHandler) Handle(context.Context, slog.Record) error {
	select {
	case h.signal <- struct{}{}:
	default:
	}
	return nil
}

// claimStatus returns what the contract says of a node's claim.
func (n *network) claimStatus(m *node) chain.ClaimStatus {
	n.Helper()
	claim, err := n.client.Claim(n.ctx, chain.AtTag(chain.Latest), m.id)
	check(n, err)
	return chain.ClaimStatus(claim.Status)
}

func check(t testing.TB, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}
