package prover_test

import (
	"bytes"
	"context"
	"crypto/ecdsa"
	"crypto/sha256"
	"encoding/binary"
	"fmt"
	"io"
	"iter"
	"maps"
	"math/rand/v2"
	"os"
	"slices"
	"sync"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/walrus-evm/walrus/availability"
	"github.com/walrus-evm/walrus/blob"
	"github.com/walrus-evm/walrus/chain"
	"github.com/walrus-evm/walrus/kzg"
	"github.com/walrus-evm/walrus/prover"
)

// sample is a blob with its slivers, as a client makes them.
type sample struct {
	id       blob.ID
	metadata blob.Metadata
	data     []byte
	slivers  [][]byte
}

func (s sample) layout() blob.Layout { return s.metadata.Layout }

func (s sample) ref(sliver int) prover.SliverRef { return prover.SliverRef{Blob: s.id, Index: sliver} }

// newSample encodes size bytes. Large ones are mostly zeros, whose commitments cost little.
func newSample(t testing.TB, shards int, size int64, seed string) sample {
	t.Helper()
	e, err := blob.NewEncoding(shards)
	check(t, err)
	layout, err := blob.NewLayout(e, size)
	check(t, err)
	data := make([]byte, size)
	random := rand.NewChaCha8(sha256.Sum256([]byte(seed)))
	random.Read(data[:min(size, 1000)])
	for at := int64(0); at+8 <= size; at += 50_000 {
		random.Read(data[at : at+8])
	}
	coder, err := blob.NewCoder(layout)
	check(t, err)
	metadata, err := coder.Describe(bytes.NewReader(data))
	check(t, err)
	s := sample{id: metadata.ID(), metadata: metadata, data: data, slivers: make([][]byte, shards)}
	for column, err := range coder.Columns(bytes.NewReader(data)) {
		check(t, err)
		for i, chunk := range column.Chunks {
			s.slivers[i] = append(s.slivers[i], chunk...)
		}
	}
	return s
}

// commitments returns those of a sliver's chunks.
func (s sample) commitments(t testing.TB, sliver int) []kzg.Commitment {
	t.Helper()
	var out []kzg.Commitment
	for chunk := range slices.Chunk(s.slivers[sliver], blob.ChunkSize) {
		c, err := kzg.Commit(chunk)
		check(t, err)
		out = append(out, c)
	}
	return out
}

// list returns the full commitment list in its wire form, and the commitment root.
func (s sample) list(t testing.TB) ([]byte, common.Hash) {
	t.Helper()
	var wire []byte
	all := make([][]kzg.Commitment, len(s.slivers))
	for i := range s.slivers {
		all[i] = s.commitments(t, i)
		for _, c := range all[i] {
			b := c.Bytes()
			wire = append(wire, b[:]...)
		}
	}
	tree, err := availability.NewCommitmentTree(s.layout(), all)
	check(t, err)
	return wire, tree.Root()
}

// fill stores the blob's metadata and the given slivers.
// It is written in the epoch in which a ledger starts, as something that a node must not collect yet.
func (s sample) fill(t testing.TB, store *prover.Store, slivers ...int) {
	t.Helper()
	check(t, store.PutMetadata(s.id, s.metadata, startEpoch))
	for _, i := range slivers {
		check(t, store.PutSliver(s.ref(i), bytes.NewReader(s.slivers[i])))
	}
}

// readSliver reads a stored sliver chunk by chunk.
func readSliver(store *prover.Store, ref prover.SliverRef) ([]byte, error) {
	v, err := store.OpenSliver(ref)
	if err != nil {
		return nil, err
	}
	defer v.Close()
	var out []byte
	buf := make([]byte, blob.ChunkSize)
	for j := range v.Layout().Chunks() {
		chunk, err := v.Chunk(j, buf)
		if err != nil {
			return nil, err
		}
		out = append(out, chunk...)
	}
	return out, nil
}

func openStore(t testing.TB, dir string) *prover.Store {
	t.Helper()
	store, err := prover.OpenStore(dir)
	check(t, err)
	return store
}

func check(t testing.TB, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

// flip changes one bit of a file.
func flip(t testing.TB, name string, at int64) {
	t.Helper()
	f, err := os.OpenFile(name, os.O_RDWR, 0)
	check(t, err)
	defer f.Close()
	var one [1]byte
	_, err = f.ReadAt(one[:], at)
	check(t, err)
	one[0] ^= 1
	_, err = f.WriteAt(one[:], at)
	check(t, err)
}

// fakeView is a chain of the test's making.
type fakeView struct {
	block         uint64
	epoch         prover.Epoch
	shards        []prover.Shard
	endpoints     map[uint32]string
	jailed        map[uint32]bool
	registrations map[uint64]prover.Registration
	layouts       map[blob.ID]blob.Layout
	claimed       map[uint32]prover.Inclusion
	requests      []prover.RevealRequest
	keys          map[uint32]prover.NodeKeys // besides those that have the key of the tests
	encoding      blob.Encoding
	asked         func(blob.ID) // called when somebody asks for a blob's registrations
}

func (v *fakeView) Block() uint64            { return v.block }
func (v *fakeView) Epoch() prover.Epoch      { return v.epoch }
func (v *fakeView) Shard(i int) prover.Shard { return v.shards[i] }
func (v *fakeView) Member(n uint32) (bool, bool) {
	return slices.ContainsFunc(v.shards, func(s prover.Shard) bool { return s.Owner == n }), !v.jailed[n]
}

func (v *fakeView) Claimed(node uint32) (prover.Inclusion, bool) {
	included, ok := v.claimed[node]
	return included, ok
}

func (v *fakeView) Keys(node uint32) prover.NodeKeys {
	if keys, ok := v.keys[node]; ok {
		return keys
	}
	return prover.NodeKeys{BLS: secretKey.PublicKey()}
}

func (v *fakeView) RevealRequests(uint32) []prover.RevealRequest { return v.requests }

func (v *fakeView) Holders(shard int, self uint32) []string {
	if owner := v.shards[shard].Owner; owner != self && v.endpoints[owner] != "" {
		return []string{v.endpoints[owner]}
	}
	return nil
}

func (v *fakeView) Registration(object uint64) (prover.Registration, bool) {
	r, ok := v.registrations[object]
	return r, ok
}

func (v *fakeView) Registrations(id blob.ID) []prover.Registration {
	if v.asked != nil {
		v.asked(id)
	}
	var out []prover.Registration
	for _, object := range slices.Sorted(maps.Keys(v.registrations)) {
		if r := v.registrations[object]; r.Blob == id {
			out = append(out, r)
		}
	}
	return out
}

func (v *fakeView) Certified() iter.Seq[prover.Registration] {
	return func(yield func(prover.Registration) bool) {
		for _, object := range slices.Sorted(maps.Keys(v.registrations)) {
			r := v.registrations[object]
			if r.CommitmentRoot != (common.Hash{}) && r.End > v.epoch.Number && !yield(r) {
				return
			}
		}
	}
}

// Groups: those of all certified objects.
func (v *fakeView) Groups(node uint32) (groups uint64) {
	for range v.Obligations(node) {
		groups++
	}
	return groups
}

// Obligations: every certified object on every shard of the node.
func (v *fakeView) Obligations(node uint32) iter.Seq[prover.Group] {
	return func(yield func(prover.Group) bool) {
		for r := range v.Certified() {
			for shard, s := range v.shards {
				if s.Owner != node {
					continue
				}
				layout := v.layouts[r.Blob]
				for g := range layout.Groups() {
					group := prover.Group{
						Key:    availability.Key{Object: r.Object, Shard: uint8(shard), Group: uint32(g)},
						Sliver: prover.SliverRef{Blob: r.Blob, Index: layout.SliverOfShard(r.Blob, shard)},
						Weight: uint64(layout.GroupWeight(g)),
					}
					if !yield(group) {
						return
					}
				}
			}
		}
	}
}

func (v *fakeView) clone() *fakeView {
	c := *v
	c.shards, c.endpoints, c.jailed = slices.Clone(v.shards), maps.Clone(v.endpoints), maps.Clone(v.jailed)
	c.registrations, c.layouts, c.claimed = maps.Clone(v.registrations), maps.Clone(v.layouts), maps.Clone(v.claimed)
	c.keys = maps.Clone(v.keys)
	return &c
}

// fakeLedger is a chain that a test moves by hand.
type fakeLedger struct {
	mu      sync.Mutex
	view    *fakeView
	headTag common.Hash // zero: that of the view
	final   uint32
	// contracts check signatures; other accounts have keys.
	contracts map[common.Address]func(signature []byte) (bool, error)
	changed   chan struct{}
}

// startEpoch is the one in which a fake ledger starts; those before it are final.
const startEpoch = 5

// newLedger returns a chain whose shards belong to nodes 1 … owners in turn.
func newLedger(t testing.TB, shards int, owners uint32) *fakeLedger {
	t.Helper()
	e, err := blob.NewEncoding(shards)
	check(t, err)
	v := &fakeView{
		block: 100, encoding: e,
		epoch:     prover.Epoch{Number: startEpoch, Tag: common.Hash{startEpoch}},
		shards:    make([]prover.Shard, shards),
		endpoints: map[uint32]string{}, jailed: map[uint32]bool{}, claimed: map[uint32]prover.Inclusion{},
		registrations: map[uint64]prover.Registration{}, layouts: map[blob.ID]blob.Layout{}, keys: map[uint32]prover.NodeKeys{},
	}
	for i := range v.shards {
		v.shards[i] = prover.Shard{Owner: uint32(i)%owners + 1, Since: 1, ActiveFrom: 2}
	}
	return &fakeLedger{view: v, final: startEpoch - 1, changed: make(chan struct{})}
}

func (l *fakeLedger) change(fn func(*fakeView)) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.view = l.view.clone()
	fn(l.view)
	close(l.changed)
	l.changed = make(chan struct{})
}

// register adds an object of the sample that ends with epoch 9. Owner 1 has it.
func (l *fakeLedger) register(object uint64, s sample, root common.Hash) {
	l.change(func(v *fakeView) {
		v.registrations[object] = prover.Registration{Object: object, Blob: s.id, Owner: ownerOf(1), CommitmentRoot: root, End: 10}
		v.layouts[s.id] = s.layout()
	})
}

// drawSeed starts the proof window of an epoch, eight blocks long.
func (l *fakeLedger) drawSeed(epoch uint32, seed common.Hash) {
	l.change(func(v *fakeView) {
		v.epoch = prover.Epoch{
			Number: epoch, Tag: common.Hash{byte(epoch)},
			Seed: seed, SeedBlock: v.block, ProofsUntil: v.block + 8,
		}
		v.claimed = map[uint32]prover.Inclusion{}
	})
}

func (l *fakeLedger) Encoding() blob.Encoding { return l.view.encoding }

func (l *fakeLedger) View() prover.View {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.view
}

func (l *fakeLedger) Wait(ctx context.Context, condition func(prover.View) bool) (prover.View, error) {
	for {
		l.mu.Lock()
		view, changed := l.view, l.changed
		l.mu.Unlock()
		if condition(view) {
			return view, nil
		}
		select {
		case <-changed:
		case <-ctx.Done():
			return nil, ctx.Err()
		}
	}
}

func (l *fakeLedger) HeadTag(context.Context) (common.Hash, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.headTag != (common.Hash{}) {
		return l.headTag, nil
	}
	return l.view.epoch.Tag, nil
}

func (l *fakeLedger) FinalEpoch(context.Context) (uint32, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.final, nil
}

// statements is the network on which a fake ledger's owners state lists.
var statements = chain.Deployment{ChainID: 31337, Registry: common.Address{0xb1}}

func (l *fakeLedger) SignedStatement(_ context.Context, account common.Address, s chain.ListStatement, signature []byte) (bool, error) {
	l.mu.Lock()
	contract := l.contracts[account]
	l.mu.Unlock()
	if contract != nil {
		return contract(signature)
	}
	hash := statements.StatementHash(s)
	key, err := crypto.SigToPub(hash[:], signature)
	return err == nil && crypto.PubkeyToAddress(*key) == account, nil
}

// ownerKey returns the key of an owner of objects, ownerOf his account.
func ownerKey(i byte) *ecdsa.PrivateKey {
	key, err := crypto.ToECDSA(bytes.Repeat([]byte{i}, 32))
	if err != nil {
		panic(err)
	}
	return key
}

func ownerOf(i byte) common.Address { return crypto.PubkeyToAddress(ownerKey(i).PublicKey) }

// state signs a statement.
func state(t testing.TB, key *ecdsa.PrivateKey, s chain.ListStatement) []byte {
	t.Helper()
	return sign(t, key, statements.StatementHash(s))
}

func sign(t testing.TB, key *ecdsa.PrivateKey, hash common.Hash) []byte {
	t.Helper()
	signature, err := crypto.Sign(hash[:], key)
	check(t, err)
	return signature
}

// fakeSubmitter hands submissions to the test, which answers them.
type fakeSubmitter struct {
	sent   chan prover.Submission
	answer chan error
}

func newSubmitter() *fakeSubmitter {
	return &fakeSubmitter{sent: make(chan prover.Submission, 16), answer: make(chan error, 16)}
}

func (s *fakeSubmitter) SubmitProof(ctx context.Context, submission prover.Submission) (prover.Inclusion, error) {
	select {
	case s.sent <- submission:
	case <-ctx.Done():
		return prover.Inclusion{}, ctx.Err()
	}
	select {
	case err := <-s.answer:
		return inclusion, err
	case <-ctx.Done():
		return prover.Inclusion{}, ctx.Err()
	}
}

// inclusion is where the fake submitter's claims end up.
var inclusion = prover.Inclusion{Transaction: common.Hash{1}, Block: 101, Gas: 150_000}

var secretKey = func() availability.SecretKey {
	var b [32]byte
	binary.BigEndian.PutUint64(b[24:], 42)
	key, err := availability.ParseSecretKey(b[:])
	if err != nil {
		panic(err)
	}
	return key
}()

// config returns the configuration of node 1.
func config(t testing.TB, l *fakeLedger, submitter prover.Submitter) prover.Config {
	t.Helper()
	return prover.Config{
		Dir: t.TempDir(), Node: 1, Name: "one", Version: "test", Key: secretKey,
		Ledger: l, Submitter: submitter, ScrubRate: -1, Retry: 1,
		Dial: func(endpoint string) prover.Peer { return absentPeer(endpoint) },
	}
}

// start makes a node and runs it until the test ends.
func start(t testing.TB, c prover.Config) *prover.Node {
	t.Helper()
	n, err := prover.New(c)
	check(t, err)
	stop := runNode(t, n)
	t.Cleanup(stop)
	return n
}

// runNode runs a node and returns how to stop it.
func runNode(t testing.TB, n *prover.Node) (stop func()) {
	t.Helper()
	ctx, cancel := context.WithCancel(context.Background())
	ended := make(chan error, 1)
	go func() { ended <- n.Run(ctx) }()
	return sync.OnceFunc(func() {
		cancel()
		if err := <-ended; err != nil {
			t.Errorf("run: %v", err)
		}
	})
}

// absentPeer is a node that cannot be reached.
type absentPeer string

func (p absentPeer) Metadata(context.Context, blob.ID) (blob.Metadata, error) {
	return blob.Metadata{}, fmt.Errorf("%s is down", p)
}

func (p absentPeer) Hashes(context.Context, blob.ID, int, int) ([]blob.Hash, error) {
	return nil, fmt.Errorf("%s is down", p)
}

func (p absentPeer) Sliver(context.Context, blob.ID, int, int64, int64, int64) (io.ReadCloser, error) {
	return nil, fmt.Errorf("%s is down", p)
}

func (p absentPeer) ListShare(context.Context, blob.ID, common.Hash, int, int64) (io.ReadCloser, error) {
	return nil, fmt.Errorf("%s is down", p)
}
