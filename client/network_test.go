package client_test

import (
	"bytes"
	"context"
	"crypto/rand"
	"encoding/binary"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math/big"
	mathrand "math/rand/v2"
	"net/http"
	"net/http/httptest"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/walrus-evm/walrus/availability"
	"github.com/walrus-evm/walrus/blob"
	"github.com/walrus-evm/walrus/chain"
	"github.com/walrus-evm/walrus/client"
	"github.com/walrus-evm/walrus/kzg"
)

// network is a whole network in memory: a chain that checks what it is given, and
// nodes that speak docs/node-api.md over real HTTP.
type network struct {
	*ledger
	nodes []*node
}

// newNetwork starts a network of n shards on as many nodes.
func newNetwork(t testing.TB, n int) *network {
	t.Helper()
	seats := make([]int, n)
	for i := range seats {
		seats[i] = 1
	}
	return newNetworkOf(t, seats...)
}

// newNetworkOf starts a network whose node i has seats[i] shards.
func newNetworkOf(t testing.TB, seats ...int) *network {
	t.Helper()
	shards := 0
	for _, s := range seats {
		shards += s
	}
	encoding, err := blob.NewEncoding(shards)
	if err != nil {
		t.Fatal(err)
	}
	net := &network{ledger: &ledger{
		encoding: encoding, account: common.HexToAddress("0xa11ce"), epoch: 3, price: 7,
		balance: chain.WAL(1000), objects: make(map[uint64]*client.Object), reserved: make(map[uint64]client.Reservation), shards: make([][]int, shards),
	}}
	next := 0
	for i, s := range seats {
		key, err := availability.GenerateSecretKey(rand.Reader)
		if err != nil {
			t.Fatal(err)
		}
		node := newNode(t, uint32(i+1), key, net.ledger)
		for range s {
			net.shards[next] = []int{i}
			next++
		}
		net.nodes = append(net.nodes, node)
	}
	net.ledger.nodes = net.nodes
	return net
}

// client returns a client with short waits.
func (n *network) client(t testing.TB, change ...func(*client.Config)) *client.Client {
	t.Helper()
	config := client.Config{
		Ledger: n.ledger, Market: n.ledger, HTTP: &http.Client{Transport: &http.Transport{MaxIdleConnsPerHost: 8}}, Dir: t.TempDir(),
		Idle: 10 * time.Second, Hedge: 100 * time.Millisecond, Patience: 10 * time.Second, Grace: 3 * time.Second,
		Ready: 30 * time.Second, Pause: 2 * time.Millisecond,
	}
	for _, f := range change {
		f(&config)
	}
	c, err := client.New(config)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(config.HTTP.CloseIdleConnections)
	return c
}

// fill puts the data on all nodes and certifies it without the help of a client.
func (n *network) fill(t testing.TB, data []byte) blob.ID {
	t.Helper()
	layout, err := blob.NewLayout(n.encoding, int64(len(data)))
	if err != nil {
		t.Fatal(err)
	}
	coder, err := blob.NewCoder(layout)
	if err != nil {
		t.Fatal(err)
	}
	metadata, err := coder.Describe(bytes.NewReader(data))
	if err != nil {
		t.Fatal(err)
	}
	slivers := make([][]byte, layout.Shards())
	for column, err := range coder.Columns(bytes.NewReader(data)) {
		if err != nil {
			t.Fatal(err)
		}
		for s, chunk := range column.Chunks {
			slivers[s] = append(slivers[s], chunk...)
		}
	}
	n.place(metadata, slivers)
	return metadata.ID()
}

// place puts slivers under the metadata, right or wrong, on all nodes.
func (n *network) place(metadata blob.Metadata, slivers [][]byte) {
	id := metadata.ID()
	object := n.add(&client.Object{ID: id, Owner: n.account, Size: metadata.Layout.Size(), Registered: n.epoch, Certified: n.epoch, End: n.epoch + 10})
	for s, data := range slivers {
		for _, i := range n.shards[metadata.Layout.ShardOfSliver(id, s)] {
			n.nodes[i].metadata[id] = metadata
			n.nodes[i].object[id] = object
			n.nodes[i].slivers[sliverKey{id, s}] = data
		}
	}
}

// holder returns the node that has the sliver.
func (n *network) holder(id blob.ID, sliver int) *node {
	return n.nodes[n.shards[n.encoding.ShardOfSliver(id, sliver)][0]]
}

// ledger is a chain in memory. Its fields are set before use or under mu.
type ledger struct {
	encoding blob.Encoding
	account  common.Address
	nodes    []*node

	mu        sync.Mutex
	epoch     uint32
	shards    [][]int // nodes that hold each shard, the owner first
	price     uint64
	balance   chain.Amount
	allowance chain.Amount
	objects   map[uint64]*client.Object
	reserved  map[uint64]client.Reservation
	made      uint64   // reservations
	spent     []string // what was paid for
	hidden    bool     // nodes do not see registrations yet
	// onCertify runs before a certificate is looked at.
	onCertify func()
}

func (l *ledger) tag() common.Hash {
	return availability.EpochTag(1, [20]byte{1}, l.epoch, [32]byte{byte(l.epoch)})
}

func (l *ledger) add(o *client.Object) uint64 {
	o.Number = uint64(len(l.objects) + 1)
	l.objects[o.Number] = o
	return o.Number
}

func (l *ledger) Encoding() blob.Encoding { return l.encoding }

func (l *ledger) Committee(context.Context) (client.Committee, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.committee(), nil
}

func (l *ledger) committee() client.Committee {
	c := client.Committee{Epoch: l.epoch, Tag: l.tag()}
	for i, node := range l.nodes {
		c.Members = append(c.Members, client.Member{Node: node.id, Endpoint: node.server.URL, Key: node.key.PublicKey(), Shards: l.shardsOf(i)})
	}
	for _, holders := range l.shards {
		var list []client.Holder
		for _, i := range holders {
			list = append(list, client.Holder{Node: l.nodes[i].id, Endpoint: l.nodes[i].server.URL})
		}
		c.Holders = append(c.Holders, list)
	}
	return c
}

func (l *ledger) shardsOf(node int) []int {
	var shards []int
	for shard, holders := range l.shards {
		if holders[0] == node {
			shards = append(shards, shard)
		}
	}
	return shards
}

// Kept implements [client.Ledger]: it knows nothing beforehand.
func (l *ledger) Kept(blob.ID) uint64 { return 0 }

func (l *ledger) Objects(_ context.Context, id blob.ID) ([]client.Object, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	var out []client.Object
	for i := range uint64(len(l.objects)) {
		if o := l.objects[i+1]; o.ID == id {
			out = append(out, *o)
		}
	}
	return out, nil
}

func (l *ledger) Object(_ context.Context, number uint64) (client.Object, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	o, ok := l.objects[number]
	if !ok {
		return client.Object{}, client.ErrUnknownObject
	}
	return *o, nil
}

func (l *ledger) Account() common.Address { return l.account }

func (l *ledger) Funds(context.Context) (client.Funds, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	return client.Funds{Balance: l.balance, Allowance: l.allowance}, nil
}

func (l *ledger) cost(size int64, epochs uint32) (chain.Amount, error) {
	layout, err := blob.NewLayout(l.encoding, size)
	if err != nil {
		return chain.Amount{}, err
	}
	return chain.NewAmount(uint64(layout.BilledWeight()) * uint64(epochs) * l.price), nil
}

func (l *ledger) RegistrationCost(_ context.Context, r chain.Registration) (chain.Amount, error) {
	if r.Reservation != 0 {
		return l.cost(int64(r.Size), 1) // the price of writing, here that of an epoch
	}
	return l.cost(int64(r.Size), r.Epochs+1)
}

func (l *ledger) ExtensionCost(_ context.Context, object uint64, epochs uint32) (chain.Amount, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.cost(l.objects[object].Size, epochs)
}

func (l *ledger) Approve(_ context.Context, amount chain.Amount) error {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.allowance = amount
	return nil
}

// pay takes the cost as the contract would.
func (l *ledger) pay(cost, maxCost chain.Amount, what string) (err error) {
	if cost.Cmp(maxCost) > 0 || cost.Cmp(l.allowance) > 0 {
		return errors.New("the contract refused to take the cost")
	}
	if l.balance, err = l.balance.Sub(cost); err != nil {
		return err
	}
	l.spent = append(l.spent, what)
	l.allowance, err = l.allowance.Sub(cost)
	return err
}

func (l *ledger) Register(ctx context.Context, r chain.Registration) (client.Registration, error) {
	cost, err := l.RegistrationCost(ctx, r)
	if err != nil {
		return client.Registration{}, err
	}
	l.mu.Lock()
	defer l.mu.Unlock()
	if err := l.pay(cost, r.MaxCost, "register"); err != nil {
		return client.Registration{}, err
	}
	layout, err := blob.NewLayout(l.encoding, int64(r.Size))
	if err != nil {
		return client.Registration{}, err
	}
	end, rest := l.epoch+1+r.Epochs, uint64(0)
	if r.Reservation != 0 {
		end = l.reserved[r.Reservation].To
		if rest, err = l.use(r.Reservation, layout, func(from uint32) bool { return from <= l.epoch && end >= l.epoch+2 }); err != nil {
			return client.Registration{}, err
		}
	}
	number := l.add(&client.Object{
		ID: blob.NewID(layout, r.ContentRoot), Owner: l.account, Size: int64(r.Size), Registered: l.epoch, End: end, Cost: cost, Deletable: r.Deletable,
	})
	return client.Registration{Object: number, End: end, Cost: cost, Rest: rest}, nil
}

// reserve makes a reservation.
func (l *ledger) reserve(size int64, from, to uint32) uint64 {
	l.made++
	r := chain.Reservation{Number: l.made, Size: big.NewInt(size), From: from, To: to, Rate: l.price}
	l.reserved[l.made] = client.Reservation{Reservation: r, Owner: l.account}
	return l.made
}

// use takes a blob's weight out of a reservation as the contract would.
func (l *ledger) use(number uint64, layout blob.Layout, begins func(from uint32) bool) (rest uint64, err error) {
	r, ok := l.reserved[number]
	over := new(big.Int)
	if ok {
		over.Sub(r.Size, big.NewInt(layout.BilledWeight()))
	}
	if !ok || r.Owner != l.account || over.Sign() < 0 || !begins(r.From) {
		return 0, errors.New("the contract refused the reservation")
	}
	delete(l.reserved, number)
	l.spent = append(l.spent, fmt.Sprintf("reservation %d", number))
	if over.Sign() > 0 {
		rest = l.reserve(over.Int64(), r.From, r.To)
	}
	return rest, nil
}

func (l *ledger) Reservation(_ context.Context, number uint64) (client.Reservation, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	r, ok := l.reserved[number]
	if !ok {
		return client.Reservation{}, client.ErrNoReservation
	}
	return r, nil
}

func (l *ledger) ExtendReserved(_ context.Context, object, reservation uint64) (uint64, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	o := l.objects[object]
	layout, err := blob.NewLayout(l.encoding, o.Size)
	if err != nil {
		return 0, err
	}
	end := l.reserved[reservation].To
	rest, err := l.use(reservation, layout, func(from uint32) bool { return from == o.End && !o.Deleted })
	if err == nil {
		o.End = end
	}
	return rest, err
}

func (l *ledger) Delete(_ context.Context, object uint64) (reservation uint64, err error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	o := l.objects[object]
	layout, err := blob.NewLayout(l.encoding, o.Size)
	if err != nil || !o.Deletable || o.Deleted || o.Owner != l.account {
		return 0, errors.Join(errors.New("the contract refused to delete"), err)
	}
	if l.epoch+1 < o.End {
		reservation = l.reserve(layout.BilledWeight(), l.epoch+1, o.End)
	}
	o.End, o.Deleted = l.epoch+1, true
	return reservation, nil
}

func (l *ledger) Extend(_ context.Context, object uint64, epochs uint32, maxCost chain.Amount) (chain.Amount, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	cost, err := l.cost(l.objects[object].Size, epochs)
	if err != nil {
		return chain.Amount{}, err
	}
	l.objects[object].End += epochs
	return cost, l.pay(cost, maxCost, fmt.Sprintf("extend by %d", epochs))
}

// StateList signs in a way of its own: nodes that know no chain compare it with this.
func (l *ledger) StateList(_ context.Context, s chain.ListStatement) ([]byte, error) {
	return stateList(l.account, s), nil
}

func stateList(account common.Address, s chain.ListStatement) []byte {
	hash := chain.Deployment{ChainID: 1, Registry: account}.StatementHash(s)
	return hash[:]
}

// Certify checks a certificate as the contract does.
func (l *ledger) Certify(_ context.Context, c client.Certificate) error {
	if l.onCertify != nil {
		l.onCertify()
	}
	l.mu.Lock()
	defer l.mu.Unlock()
	o := l.objects[c.Object]
	if o.Certified != 0 {
		return errors.New("certified already")
	}
	if o.End < l.epoch+2 {
		return errors.New("object expired")
	}
	var keys []availability.PublicKey
	var held []int
	for i, m := range l.committee().Members {
		if c.Signers.Bit(i) == 1 {
			keys = append(keys, m.Key)
			held = append(held, m.Shards...)
		}
	}
	if c.Signers.BitLen() > len(l.nodes) || len(held) < l.encoding.Quorum() {
		return fmt.Errorf("quorum missed: %d shards", len(held))
	}
	message := availability.ConfirmationMessage(l.tag(), c.Object, o.ID, c.CommitmentRoot)
	if err := availability.VerifySignature(availability.AggregateKeys(keys...), message, c.Signature); err != nil {
		return err
	}
	o.Certified, o.CommitmentRoot, o.Held = l.epoch, c.CommitmentRoot, held
	return nil
}

// advance begins the next epoch.
func (l *ledger) advance() {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.epoch++
}

// memo remembers commitments by chunk, for all tests: computing them is what takes the time.
var memo sync.Map

func commit(chunk []byte) kzg.Commitment {
	hash := blob.LeafHash(chunk)
	if known, ok := memo.Load(hash); ok {
		return known.(kzg.Commitment)
	}
	c, err := kzg.Commit(chunk)
	if err != nil {
		panic(err)
	}
	memo.Store(hash, c)
	return c
}

func commitAll(data []byte) []kzg.Commitment {
	var out []kzg.Commitment
	for from := 0; from < len(data); from += blob.ChunkSize {
		out = append(out, commit(data[from:min(len(data), from+blob.ChunkSize)]))
	}
	return out
}

func encodeCommitments(list []kzg.Commitment) []byte {
	var raw []byte
	for _, c := range list {
		b := c.Bytes()
		raw = append(raw, b[:]...)
	}
	return raw
}

type sliverKey struct {
	id     blob.ID
	sliver int
}

// node is a storage node in memory. It checks what docs/node-api.md says it does.
type node struct {
	id     uint32
	key    availability.SecretKey
	server *httptest.Server
	ledger *ledger
	mux    *http.ServeMux
	// closing ends with the test. A server does not notice that a client has gone while it has not
	// read the request, so handlers that hang end with this.
	closing context.Context // the node's life

	mu       sync.Mutex
	metadata map[blob.ID]blob.Metadata
	object   map[blob.ID]uint64
	slivers  map[sliverKey][]byte
	lists    map[blob.ID][]byte
	fault    fault
	requests []string
}

// fault answers a request wrongly; next is the honest answer.
type fault func(w http.ResponseWriter, r *http.Request, next http.Handler)

func newNode(t testing.TB, id uint32, key availability.SecretKey, l *ledger) *node {
	n := &node{
		id: id, key: key, ledger: l, mux: http.NewServeMux(), metadata: make(map[blob.ID]blob.Metadata), object: make(map[blob.ID]uint64),
		slivers: make(map[sliverKey][]byte), lists: make(map[blob.ID][]byte),
	}
	for pattern, handle := range map[string]func(http.ResponseWriter, *http.Request) error{
		"PUT /v1/blobs/{blob}/metadata":                     n.putMetadata,
		"GET /v1/blobs/{blob}/metadata":                     n.getMetadata,
		"PUT /v1/blobs/{blob}/slivers/{sliver}":             n.putSliver,
		"GET /v1/blobs/{blob}/slivers/{sliver}":             n.getSliver,
		"GET /v1/blobs/{blob}/slivers/{sliver}/hashes":      n.getHashes,
		"GET /v1/blobs/{blob}/slivers/{sliver}/commitments": n.getCommitments,
		"POST /v1/commitments":                              n.computeCommitments,
		"PUT /v1/blobs/{blob}/commitments":                  n.putList,
		"POST /v1/objects/{object}/confirmation":            n.confirm,
	} {
		n.mux.HandleFunc(pattern, func(w http.ResponseWriter, r *http.Request) {
			if err := handle(w, r); err != nil {
				writeError(w, err)
			}
		})
	}
	n.server = httptest.NewServer(http.HandlerFunc(n.serve))
	closing, closed := context.WithCancel(context.Background())
	n.closing = closing
	t.Cleanup(func() {
		closed()
		n.server.CloseClientConnections()
		n.server.Close()
	})
	return n
}

func (n *node) serve(w http.ResponseWriter, r *http.Request) {
	n.mu.Lock()
	n.requests = append(n.requests, r.Method+" "+r.URL.Path)
	f := n.fault
	n.mu.Unlock()
	if f != nil {
		ctx, cancel := context.WithCancel(r.Context())
		defer context.AfterFunc(n.closing, cancel)()
		f(w, r.WithContext(ctx), n.mux)
		return
	}
	n.mux.ServeHTTP(w, r)
}

// setFault makes the node faulty from now on.
func (n *node) setFault(f fault) {
	n.mu.Lock()
	defer n.mu.Unlock()
	n.fault = f
}

// count returns how many requests began with the method.
func (n *node) count(method string) int {
	n.mu.Lock()
	defer n.mu.Unlock()
	total := 0
	for _, r := range n.requests {
		if len(r) > len(method) && r[:len(method)] == method {
			total++
		}
	}
	return total
}

type nodeError struct {
	code    client.Code
	message string
}

func (e nodeError) Error() string { return e.message }

func writeError(w http.ResponseWriter, err error) {
	answer, ok := errors.AsType[nodeError](err)
	if !ok {
		answer = nodeError{client.CodeMalformed, err.Error()}
	}
	w.WriteHeader(answer.code.Status())
	_ = json.NewEncoder(w).Encode(map[string]any{"error": map[string]any{"code": answer.code, "message": answer.message}})
}

func (n *node) putMetadata(w http.ResponseWriter, r *http.Request) error {
	id, err := blob.ParseID(r.PathValue("blob"))
	if err != nil {
		return err
	}
	object, err := strconv.ParseUint(r.URL.Query().Get("object"), 10, 64)
	if err != nil {
		return err
	}
	raw, err := io.ReadAll(r.Body)
	if err != nil {
		return err
	}
	var m blob.Metadata
	if err := errors.Join(m.UnmarshalBinary(raw), m.Validate(id)); err != nil {
		return err
	}
	n.ledger.mu.Lock()
	o, ok := n.ledger.objects[object]
	ok = ok && o.ID == id && !n.ledger.hidden
	n.ledger.mu.Unlock()
	if !ok {
		return nodeError{client.CodeNotReady, "the registration is not safe yet"}
	}
	n.mu.Lock()
	defer n.mu.Unlock()
	n.metadata[id], n.object[id] = m, object
	w.WriteHeader(http.StatusNoContent)
	return nil
}

func (n *node) getMetadata(w http.ResponseWriter, r *http.Request) error {
	id, m, err := n.known(r)
	if err != nil {
		return err
	}
	_ = id
	raw, err := m.MarshalBinary()
	if err != nil {
		return err
	}
	_, err = w.Write(raw)
	return err
}

func (n *node) known(r *http.Request) (blob.ID, blob.Metadata, error) {
	id, err := blob.ParseID(r.PathValue("blob"))
	if err != nil {
		return id, blob.Metadata{}, err
	}
	n.mu.Lock()
	defer n.mu.Unlock()
	m, ok := n.metadata[id]
	if !ok {
		return id, m, nodeError{client.CodeNotFound, "unknown blob"}
	}
	return id, m, nil
}

// has returns the sliver that the request names.
func (n *node) has(r *http.Request) (blob.Metadata, int, []byte, error) {
	id, m, err := n.known(r)
	if err != nil {
		return m, 0, nil, err
	}
	s, err := strconv.Atoi(r.PathValue("sliver"))
	if err != nil {
		return m, 0, nil, err
	}
	n.mu.Lock()
	defer n.mu.Unlock()
	data, ok := n.slivers[sliverKey{id, s}]
	if !ok {
		return m, s, nil, nodeError{client.CodeNotFound, "no such sliver"}
	}
	return m, s, data, nil
}

func hashesOf(data []byte) []blob.Hash {
	var leaves []blob.Hash
	for from := 0; from < len(data); from += blob.ChunkSize {
		leaves = append(leaves, blob.LeafHash(data[from:min(len(data), from+blob.ChunkSize)]))
	}
	return leaves
}

func (n *node) putSliver(w http.ResponseWriter, r *http.Request) error {
	id, m, err := n.known(r)
	if err != nil {
		return err
	}
	s, err := strconv.Atoi(r.PathValue("sliver"))
	if err != nil {
		return err
	}
	if !n.mine(m.Layout.ShardOfSliver(id, s)) {
		return nodeError{client.CodeNotMine, "another node's shard"}
	}
	data, err := io.ReadAll(io.LimitReader(r.Body, m.Layout.SliverSize()+1))
	if err != nil {
		return err
	}
	if int64(len(data)) != m.Layout.SliverSize() || blob.TreeRoot(hashesOf(data)) != m.SliverRoots[s] {
		return nodeError{client.CodeMismatch, "the sliver does not match its root"}
	}
	n.mu.Lock()
	defer n.mu.Unlock()
	n.slivers[sliverKey{id, s}] = data
	w.WriteHeader(http.StatusNoContent)
	return nil
}

func (n *node) mine(shard int) bool {
	n.ledger.mu.Lock()
	defer n.ledger.mu.Unlock()
	return n.ledger.nodes[n.ledger.shards[shard][0]] == n
}

func (n *node) getSliver(w http.ResponseWriter, r *http.Request) error {
	_, _, data, err := n.has(r)
	if err == nil {
		http.ServeContent(w, r, "", time.Time{}, bytes.NewReader(data))
	}
	return err
}

func (n *node) getHashes(w http.ResponseWriter, r *http.Request) error {
	_, _, data, err := n.has(r)
	if err != nil {
		return err
	}
	for _, h := range hashesOf(data) {
		_, _ = w.Write(h[:])
	}
	return nil
}

func (n *node) getCommitments(w http.ResponseWriter, r *http.Request) error {
	_, _, data, err := n.has(r)
	if err == nil {
		_, err = w.Write(encodeCommitments(commitAll(data)))
	}
	return err
}

func (n *node) computeCommitments(w http.ResponseWriter, r *http.Request) error {
	data, err := io.ReadAll(r.Body)
	if err == nil {
		_, err = w.Write(encodeCommitments(commitAll(data)))
	}
	return err
}

// own returns the node's slivers of the blob.
func (n *node) own(id blob.ID, m blob.Metadata) (map[int][]byte, error) {
	own := make(map[int][]byte)
	for s := range m.Layout.Shards() {
		if !n.mine(m.Layout.ShardOfSliver(id, s)) {
			continue
		}
		n.mu.Lock()
		data, ok := n.slivers[sliverKey{id, s}]
		n.mu.Unlock()
		if !ok {
			return nil, nodeError{client.CodeNotReady, fmt.Sprintf("sliver %d is missing", s)}
		}
		own[s] = data
	}
	return own, nil
}

func (n *node) putList(w http.ResponseWriter, r *http.Request) error {
	id, m, err := n.known(r)
	if err != nil {
		return err
	}
	raw, err := io.ReadAll(r.Body)
	if err != nil {
		return err
	}
	chunks := m.Layout.Chunks()
	if len(raw) != m.Layout.Shards()*chunks*kzg.CommitmentSize {
		return nodeError{client.CodeMalformed, "wrong length"}
	}
	own, err := n.own(id, m)
	if err != nil {
		return err
	}
	for s, data := range own {
		if !bytes.Equal(encodeCommitments(commitAll(data)), raw[s*chunks*kzg.CommitmentSize:(s+1)*chunks*kzg.CommitmentSize]) {
			return nodeError{client.CodeMismatch, "own commitments are not in the list"}
		}
	}
	n.mu.Lock()
	defer n.mu.Unlock()
	n.lists[id] = raw
	w.WriteHeader(http.StatusNoContent)
	return nil
}

func (n *node) confirm(w http.ResponseWriter, r *http.Request) error {
	object, err := strconv.ParseUint(r.PathValue("object"), 10, 64)
	if err != nil {
		return err
	}
	var body struct {
		CommitmentRoot common.Hash `json:"commitmentRoot"`
	}
	if err := json.NewDecoder(r.Body).Decode(&body); err != nil {
		return err
	}
	c, err := n.confirmation(object, body.CommitmentRoot)
	if err != nil {
		return err
	}
	return json.NewEncoder(w).Encode(c)
}

func (n *node) confirmation(object uint64, root common.Hash) (client.Confirmation, error) {
	n.ledger.mu.Lock()
	o := n.ledger.objects[object]
	c := client.Confirmation{Node: n.id, Epoch: n.ledger.epoch, Tag: n.ledger.tag(), Object: object, BlobID: o.ID, CommitmentRoot: root, Shards: n.ledger.shardsOf(int(n.id) - 1)}
	n.ledger.mu.Unlock()
	n.mu.Lock()
	m, list := n.metadata[o.ID], n.lists[o.ID]
	n.mu.Unlock()
	if _, err := n.own(o.ID, m); err != nil || list == nil {
		return c, nodeError{client.CodeNotReady, "slivers or list are missing"}
	}
	commitments := make([][]kzg.Commitment, m.Layout.Shards())
	for s := range commitments {
		for range m.Layout.Chunks() {
			point, err := kzg.ParseCommitment(list[:kzg.CommitmentSize])
			if err != nil {
				return c, err
			}
			commitments[s], list = append(commitments[s], point), list[kzg.CommitmentSize:]
		}
	}
	tree, err := availability.NewCommitmentTree(m.Layout, commitments)
	if err != nil {
		return c, err
	}
	if tree.Root() != root {
		return c, nodeError{client.CodeMismatch, "another commitment root"}
	}
	c.Signature = n.sign(c)
	return c, nil
}

func (n *node) sign(c client.Confirmation) client.Signature {
	return n.key.Sign(availability.ConfirmationMessage(c.Tag, c.Object, c.BlobID, c.CommitmentRoot)).Bytes()
}

// pattern returns size bytes in which chunks repeat, so that their commitments are quickly known.
func pattern(size int) []byte {
	data := make([]byte, size)
	source := mathrand.New(mathrand.NewPCG(1, 2))
	block := make([]byte, min(size, blob.ChunkSize*3))
	for i := 0; i+8 <= len(block); i += 8 {
		binary.LittleEndian.PutUint64(block[i:], source.Uint64())
	}
	for at := 0; at < size; {
		at += copy(data[at:], block)
	}
	if size > 0 {
		data[size-1] ^= 0x5a
	}
	return data
}

// random returns size bytes without structure.
func random(size int, seed uint64) []byte {
	data := make([]byte, size+8)
	source := mathrand.New(mathrand.NewPCG(seed, 3))
	for i := 0; i < size; i += 8 {
		binary.LittleEndian.PutUint64(data[i:], source.Uint64())
	}
	return data[:size]
}

// signAnything confirms what the request asks for without looking.
func (n *node) signAnything(w http.ResponseWriter, r *http.Request) {
	object, _ := strconv.ParseUint(strings.Split(r.URL.Path, "/")[3], 10, 64)
	var body struct {
		CommitmentRoot common.Hash `json:"commitmentRoot"`
	}
	_ = json.NewDecoder(r.Body).Decode(&body)
	n.ledger.mu.Lock()
	o := n.ledger.objects[object]
	c := client.Confirmation{Node: n.id, Epoch: n.ledger.epoch, Tag: n.ledger.tag(), Object: object, BlobID: o.ID, CommitmentRoot: body.CommitmentRoot, Shards: n.ledger.shardsOf(int(n.id) - 1)}
	n.ledger.mu.Unlock()
	c.Signature = n.sign(c)
	_ = json.NewEncoder(w).Encode(c)
}
