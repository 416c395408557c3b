package prover_test

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/walrus-evm/walrus/blob"
	"github.com/walrus-evm/walrus/kzg"
	"github.com/walrus-evm/walrus/prover"
)

// samplePeer is a node that holds one sliver of a blob, and may be faulty.
type samplePeer struct {
	sample
	sliver int
	// lies makes it change a byte of the chunk of that index, −1 for none; breaksAt makes its
	// stream end after so many bytes, 0 for never.
	lies     int
	breaksAt int64
	// falseHashes makes it invent hashes that fit its lie.
	falseHashes bool
	reads       atomic.Int64
	// listed is the commitment list of which it serves its share, spoiled one in its wire form
	// that holds what is no commitment.
	listed  []kzg.Commitment
	spoiled []byte
}

func (p *samplePeer) Metadata(context.Context, blob.ID) (blob.Metadata, error) {
	return p.metadata, nil
}

func (p *samplePeer) ListShare(_ context.Context, _ blob.ID, _ common.Hash, sliver int, size int64) (io.ReadCloser, error) {
	list := p.spoiled
	if list == nil {
		list = wire(p.listed)
	}
	if list == nil || sliver != p.sliver {
		return nil, errors.New("no such share")
	}
	share, err := shareOf(p.layout(), list, sliver)
	if err == nil && int64(len(share)) != size {
		err = fmt.Errorf("a share of %d bytes, asked for %d", len(share), size)
	}
	return io.NopCloser(bytes.NewReader(share)), err
}

// wire returns commitments as they are sent.
func wire(commitments []kzg.Commitment) []byte {
	var raw []byte
	for _, c := range commitments {
		b := c.Bytes()
		raw = append(raw, b[:]...)
	}
	return raw
}

// shareOf returns a sliver's share of a list as nodes serve it.
func shareOf(layout blob.Layout, list []byte, sliver int) ([]byte, error) {
	coder, err := blob.NewListCoder(layout)
	if err != nil {
		return nil, err
	}
	var share []byte
	e := coder.NewEncoder([]int{sliver}, func(_ int, block []byte) error {
		share = append(share, block...)
		return nil
	})
	if _, err := e.Write(list); err != nil {
		return nil, err
	}
	proofs, err := e.Proofs()
	if err != nil {
		return nil, err
	}
	answer, err := proofs[sliver].AppendBinary(nil)
	return append(answer, share...), err
}

func (p *samplePeer) bytes() []byte {
	data := bytes.Clone(p.slivers[p.sliver])
	if p.lies >= 0 {
		data[p.lies*blob.ChunkSize] ^= 1
	}
	return data
}

func (p *samplePeer) Hashes(_ context.Context, _ blob.ID, sliver, chunks int) ([]blob.Hash, error) {
	if sliver != p.sliver {
		return nil, errors.New("not here")
	}
	data := p.slivers[sliver]
	if p.falseHashes {
		data = p.bytes()
	}
	var hashes []blob.Hash
	for j := range chunks {
		hashes = append(hashes, blob.LeafHash(data[j*blob.ChunkSize:][:p.layout().ChunkBytes(j)]))
	}
	return hashes, nil
}

func (p *samplePeer) Sliver(_ context.Context, _ blob.ID, sliver int, from, to, _ int64) (io.ReadCloser, error) {
	if sliver != p.sliver {
		return nil, errors.New("not here")
	}
	p.reads.Add(1)
	data := p.bytes()[from:to]
	if p.breaksAt > 0 {
		data = data[:max(0, min(int64(len(data)), p.breaksAt-from))]
	}
	return io.NopCloser(bytes.NewReader(data)), nil
}

// withPeers makes peers answer for nodes 2 … n, by sliver, and returns a dialler.
func withPeers(l *fakeLedger, s sample, peers map[uint32]*samplePeer) func(string) prover.Peer {
	l.change(func(v *fakeView) {
		for i := range v.shards {
			v.shards[i].Owner = 1
		}
		for node, p := range peers {
			shard := s.layout().ShardOfSliver(s.id, p.sliver)
			v.shards[shard].Owner = node
			v.endpoints[node] = fmt.Sprint(node)
		}
	})
	return func(endpoint string) prover.Peer {
		for node, p := range peers {
			if fmt.Sprint(node) == endpoint {
				return p
			}
		}
		return absentPeer(endpoint)
	}
}

// honest returns peers for the slivers 1 … n−1, as nodes 2 … n.
func honest(s sample) map[uint32]*samplePeer {
	peers := make(map[uint32]*samplePeer)
	for i := 1; i < s.layout().Shards(); i++ {
		peers[uint32(i+1)] = &samplePeer{sample: s, sliver: i, lies: -1}
	}
	return peers
}

func TestMissedSliverIsRebuilt(t *testing.T) {
	for _, size := range []int64{0, 1, 10 * blob.ChunkSize} {
		t.Run(fmt.Sprint(size), func(t *testing.T) {
			s := newSample(t, 7, size, "missed")
			l := newLedger(t, 7, 1)
			c := config(t, l, newSubmitter())
			c.Dial = withPeers(l, s, honest(s))
			_, root := s.list(t)
			l.register(1, s, root)
			n := start(t, c) // the first look finds it missing
			awaitStored(t, n, s.ref(0))
			got, err := readSliver(n.Store(), s.ref(0))
			check(t, err)
			if !bytes.Equal(got, s.slivers[0]) {
				t.Error("rebuilt other bytes")
			}
		})
	}
}

// awaitStored waits until a sliver is stored with its commitments.
func awaitStored(t *testing.T, n *prover.Node, ref prover.SliverRef) {
	t.Helper()
	check(t, n.Mend(t.Context(), ref))
	if !n.Store().Has(ref) || !n.Store().Committed(ref) {
		t.Fatalf("%v is not stored after all", ref)
	}
}

func TestCorruptSliverIsRebuiltInTheBackground(t *testing.T) {
	s := newSample(t, 7, 10*blob.ChunkSize, "corrupt")
	l := newLedger(t, 7, 1)
	c := config(t, l, newSubmitter())
	c.Dial = withPeers(l, s, honest(s))
	_, root := s.list(t)
	l.register(1, s, root)
	n, err := prover.New(c)
	check(t, err)
	s.fill(t, n.Store(), 0)
	flip(t, n.Store().SliverFile(s.ref(0), ".sliver"), blob.ChunkSize+3)
	check(t, n.Scrub(t.Context(), 0))
	if n.Store().Has(s.ref(0)) {
		t.Fatal("the check did not find the changed byte")
	}
	stop := runNode(t, n)
	defer stop()
	awaitStored(t, n, s.ref(0))
	if _, err := readSliver(n.Store(), s.ref(0)); err != nil {
		t.Error(err)
	}
}

func TestRebuildSurvivesFaultyHolders(t *testing.T) {
	// n = 10, k = 4: nine others, five of which may fail.
	s := newSample(t, 10, 16*blob.ChunkSize+9, "faulty")
	peers := honest(s)
	peers[2].lies = 0
	peers[3].lies = 2
	peers[4].breaksAt = blob.ChunkSize + 7
	peers[5].lies, peers[5].falseHashes = 1, true
	delete(peers, 6)
	l := newLedger(t, 10, 1)
	dial := withPeers(l, s, peers)
	l.change(func(v *fakeView) { v.shards[s.layout().ShardOfSliver(s.id, 5)].Owner = 99 }) // node 6 is down
	c := config(t, l, newSubmitter())
	c.Dial = dial
	n := start(t, c)
	awaitStored(t, n, s.ref(0))
	if got, err := readSliver(n.Store(), s.ref(0)); err != nil || !bytes.Equal(got, s.slivers[0]) {
		t.Errorf("rebuilt other bytes: %v", err)
	}
	for _, node := range []uint32{7, 8, 9, 10} {
		if peers[node].reads.Load() == 0 {
			t.Errorf("node %d was never asked, though four others are faulty", node)
		}
	}
}

func TestRebuildSaysWhenTooFewHelp(t *testing.T) {
	s := newSample(t, 10, 1000, "too few")
	peers := honest(s)
	for _, node := range []uint32{2, 3, 4, 5, 6, 7} {
		peers[node].lies = 0
	}
	l := newLedger(t, 10, 1)
	c := config(t, l, newSubmitter())
	c.Dial = withPeers(l, s, peers)
	n := start(t, c)
	err := n.Mend(t.Context(), s.ref(0))
	if !errors.Is(err, prover.ErrLost) || !errors.Is(err, blob.ErrTooFewChunks) {
		t.Errorf("got %v, want %v", err, prover.ErrLost)
	}
	if n.Store().Has(s.ref(0)) {
		t.Error("something was stored")
	}
}

func TestHandedOverSliverIsCopiedFromItsHolder(t *testing.T) {
	s := newSample(t, 4, 5*blob.ChunkSize, "handed")
	l := newLedger(t, 4, 1)
	peers := map[uint32]*samplePeer{2: {sample: s, sliver: 0, lies: -1}}
	c := config(t, l, newSubmitter())
	c.Dial = withPeers(l, s, peers)
	n := start(t, c)
	awaitStored(t, n, s.ref(0)) // one holder of it is enough, k others there are not
}

// TestTruncatedHashesDoNotStopARebuild: the node's own other slivers serve its rebuilds, and may be damaged too.
func TestTruncatedHashesDoNotStopARebuild(t *testing.T) {
	s := newSample(t, 4, 1000, "truncated")
	l := newLedger(t, 4, 1)
	l.register(1, s, common.Hash{})
	n := start(t, config(t, l, newSubmitter()))
	s.fill(t, n.Store(), 1, 2, 3)
	check(t, os.Truncate(n.Store().SliverFile(s.ref(1), ".hashes"), 7))
	awaitStored(t, n, s.ref(0))
	if n.Store().Has(s.ref(1)) {
		t.Error("the damage was not noticed")
	}
	if _, err := readSliver(n.Store(), s.ref(1)); !errors.Is(err, prover.ErrNotFound) {
		t.Errorf("got %v, want %v", err, prover.ErrNotFound)
	}
}

// tricklingPeer sends a byte of one of its answers now and then, so as never to stand still.
type tricklingPeer struct {
	*samplePeer
	answer string
}

func (p tricklingPeer) Sliver(ctx context.Context, id blob.ID, sliver int, from, to, size int64) (io.ReadCloser, error) {
	body, err := p.samplePeer.Sliver(ctx, id, sliver, from, to, size)
	if err != nil || p.answer != "sliver" {
		return body, err
	}
	return struct {
		io.Reader
		io.Closer
	}{io.LimitReader(trickle{time.Second, 1}, to-from), body}, nil
}

func (p tricklingPeer) Hashes(ctx context.Context, id blob.ID, sliver, chunks int) ([]blob.Hash, error) {
	if err := p.delay(ctx, "hashes"); err != nil {
		return nil, err
	}
	return p.samplePeer.Hashes(ctx, id, sliver, chunks)
}

func (p tricklingPeer) Metadata(ctx context.Context, id blob.ID) (blob.Metadata, error) {
	if err := p.delay(ctx, "metadata"); err != nil {
		return blob.Metadata{}, err
	}
	return p.samplePeer.Metadata(ctx, id)
}

// delay takes a day for an answer that is read whole.
func (p tricklingPeer) delay(ctx context.Context, answer string) error {
	if p.answer != answer {
		return nil
	}
	select {
	case <-time.After(24 * time.Hour):
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}

// TestAttack_HolderTrickles: a holder that would take days for an answer counts as one that does not help.
func TestAttack_HolderTrickles(t *testing.T) {
	for _, row := range []struct {
		name, answer string
		sliver       int
	}{
		{"the same sliver", "sliver", 0},
		{"another sliver", "sliver", 1},
		{"its hashes", "hashes", 1},
		{"the metadata", "metadata", 0},
	} {
		t.Run(row.name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				s := newSample(t, 4, 5*blob.ChunkSize, "trickle")
				peers := honest(s)
				if row.sliver > 0 {
					delete(peers, uint32(row.sliver+1))
				}
				peers[9] = &samplePeer{sample: s, sliver: row.sliver, lies: -1}
				l := newLedger(t, 4, 1)
				c := config(t, l, newSubmitter())
				dial := withPeers(l, s, peers)
				c.Dial = func(endpoint string) prover.Peer {
					if endpoint == "9" {
						return tricklingPeer{peers[9], row.answer}
					}
					return dial(endpoint)
				}
				l.register(1, s, common.Hash{})
				n := start(t, c)
				begun := time.Now()
				awaitStored(t, n, s.ref(0))
				if took := time.Since(begun); took > 2*time.Minute {
					t.Errorf("rebuilt after %s, though enough others help", took)
				}
			})
		})
	}
}
