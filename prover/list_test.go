package prover_test

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/walrus-evm/walrus/availability"
	"github.com/walrus-evm/walrus/blob"
	"github.com/walrus-evm/walrus/client"
	"github.com/walrus-evm/walrus/internal/twin"
	"github.com/walrus-evm/walrus/kzg"
	"github.com/walrus-evm/walrus/prover"
)

// listed is a sample with a list of points that cost little: a store takes the
// commitments it is given for those of the bytes.
type listed struct {
	sample
	commitments []kzg.Commitment
	list        []byte
	root        common.Hash
}

func newListed(t testing.TB, shards int, size int64) listed {
	t.Helper()
	s := listed{sample: newSample(t, shards, size, "listed")}
	one, err := kzg.Commit([]byte{1})
	check(t, err)
	bySliver := make([][]kzg.Commitment, shards)
	var point kzg.Commitment // the first is infinity
	for i := range bySliver {
		for range s.layout().Chunks() {
			bySliver[i] = append(bySliver[i], point)
			point = point.Add(one)
		}
	}
	s.commitments = slices.Concat(bySliver...)
	s.list = wire(s.commitments)
	tree, err := availability.NewCommitmentTree(s.layout(), bySliver)
	check(t, err)
	s.root = tree.Root()
	return s
}

// fill stores slivers with their commitments.
func (s listed) fill(t testing.TB, store *prover.Store, slivers ...int) {
	t.Helper()
	s.sample.fill(t, store, slivers...)
	for _, i := range slivers {
		check(t, store.PutPoints(s.ref(i), s.commitments[i*s.layout().Chunks():(i+1)*s.layout().Chunks()]))
	}
}

// checkShare compares a stored share with the list's.
func checkShare(store *prover.Store, s sample, sliver int, list []byte, root common.Hash) error {
	want, err := shareOf(s.layout(), list, sliver)
	if err != nil {
		return err
	}
	share, err := store.OpenShare(s.ref(sliver), root)
	if err != nil {
		return err
	}
	got, err := io.ReadAll(share)
	if err := errors.Join(err, share.Close()); err != nil {
		return err
	}
	if !bytes.Equal(got, want) {
		return fmt.Errorf("share %d of %d bytes is another, want %d bytes", sliver, len(got), len(want))
	}
	return nil
}

// storeServer serves the shares of a store.
type storeServer struct{ *prover.Store }

func (s storeServer) ListShare(_ context.Context, id blob.ID, root common.Hash, sliver int, _ int64) (io.ReadCloser, error) {
	return s.OpenShare(prover.SliverRef{Blob: id, Index: sliver}, root)
}

// TestAnyKNodesRebuildTheList: what n nodes keep of a list is enough, whichever k
// of them are left, at the boundaries of chunks, groups and stripes. The disk of
// one that lies changes nothing.
func TestAnyKNodesRebuildTheList(t *testing.T) {
	for _, test := range []struct {
		shards int
		size   int64
	}{
		{4, 0},
		{4, 1},
		{10, 4*blob.ChunkSize - 1},
		{10, 4 * blob.ChunkSize},
		{10, 4*blob.ChunkSize + 1},
		{4, 2 * 128 * blob.ChunkSize},
		{4, 2*128*blob.ChunkSize + 1},
	} {
		t.Run(fmt.Sprintf("%d/%d", test.shards, test.size), func(t *testing.T) {
			s := newListed(t, test.shards, test.size)
			stores := make([]*prover.Store, test.shards)
			rebuild := client.ListRebuild{ID: s.id, Layout: s.layout(), Root: s.root}
			for i := range stores {
				stores[i] = openStore(t, t.TempDir())
				s.fill(t, stores[i], i)
				root, err := stores[i].PutList(t.Context(), s.id, []int{i}, prover.Sender{}, bytes.NewReader(s.list))
				check(t, err)
				if root != s.root {
					t.Fatalf("root %x, want %x", root, s.root)
				}
				rebuild.Holders = append(rebuild.Holders, client.ShareHolder{Sliver: i, Server: storeServer{stores[i]}})
			}
			take := func(r io.Reader) error {
				got, err := io.ReadAll(r)
				if err == nil && !bytes.Equal(got, s.list) {
					err = client.ErrWrongList
				}
				return err
			}
			k := s.layout().Source()
			for first := range rebuild.Holders {
				some := rebuild
				some.Holders = slices.Concat(rebuild.Holders, rebuild.Holders)[first : first+k]
				check(t, some.Run(t.Context(), take))
				some.Holders = some.Holders[1:]
				if err := some.Run(t.Context(), take); !errors.Is(err, client.ErrTooFewShares) {
					t.Errorf("from k-1 nodes: error %v, want ErrTooFewShares", err)
				}
			}
			flip(t, stores[0].ShareFile(s.ref(0), s.root), 1)
			check(t, rebuild.Run(t.Context(), take))
			if _, known := stores[0].Listed(s.ref(0), s.root); known {
				t.Error("a share that was found corrupt still counts as stored")
			}
		})
	}
}

// TestListsTakeAShareOfTheDisk: an object's list took 48·n·c bytes on every node;
// now it takes a k-th of that for each sliver, and a proof.
func TestListsTakeAShareOfTheDisk(t *testing.T) {
	s := newListed(t, 10, 4*16*blob.ChunkSize)
	dir := t.TempDir()
	s.fill(t, openStore(t, dir), 3)
	before := diskUsage(t, dir)
	_, err := openStore(t, dir).PutList(t.Context(), s.id, []int{3}, prover.Sender{}, bytes.NewReader(s.list))
	check(t, err)
	kept, full := diskUsage(t, dir)-before, s.layout().ListSize()
	coder, err := blob.NewListCoder(s.layout())
	check(t, err)
	if want := (full+3)/4 + coder.ProofBytes(3); kept != want || coder.ProofBytes(3) > 256 {
		t.Errorf("a list of %d bytes takes %d, want a quarter and a proof: %d", full, kept, want)
	}
}

func diskUsage(t testing.TB, dir string) (bytes int64) {
	t.Helper()
	check(t, filepath.WalkDir(dir, func(_ string, e os.DirEntry, err error) error {
		if err != nil || e.IsDir() {
			return err
		}
		info, err := e.Info()
		if err == nil {
			bytes += info.Size()
		}
		return err
	}))
	return bytes
}

// TestSharesSurviveAndGoWithTheirSliver over restarts and deletion.
func TestSharesSurviveAndGoWithTheirSliver(t *testing.T) {
	s := newListed(t, 4, 3000)
	dir := t.TempDir()
	store := openStore(t, dir)
	s.fill(t, store, 1, 2)
	_, err := store.PutList(t.Context(), s.id, []int{1, 2}, prover.Sender{}, bytes.NewReader(s.list))
	check(t, err)
	// Not ours, cut short, under another name: none of these is a share.
	folder := filepath.Dir(store.ShareFile(s.ref(1), s.root))
	share, err := os.ReadFile(store.ShareFile(s.ref(1), s.root))
	check(t, err)
	for _, name := range []string{
		fmt.Sprintf("3.%x.share", s.root), fmt.Sprintf("4.%x.share", s.root),
		fmt.Sprintf("01.%x.share", s.root), fmt.Sprintf("1.%X.share", s.root), "1.share", ".share", "1..unlisted",
	} {
		check(t, os.WriteFile(filepath.Join(folder, name), share[1:], 0o600))
	}
	store = openStore(t, dir)
	for i := range 4 {
		listed, known := store.Listed(s.ref(i), s.root)
		if want := i == 1 || i == 2; known != want || listed != want {
			t.Errorf("sliver %d: listed %v, known %v after a restart", i, listed, known)
		}
	}
	check(t, checkShare(store, s.sample, 1, s.list, s.root))
	check(t, store.DeleteSliver(s.ref(1)))
	for _, store := range []*prover.Store{store, openStore(t, dir)} {
		if _, known := store.Listed(s.ref(1), s.root); known {
			t.Error("the share of a deleted sliver is left")
		}
		check(t, checkShare(store, s.sample, 2, s.list, s.root))
	}
}

// TestLostShareIsRebuilt from those of other nodes, for what the node must prove.
func TestLostShareIsRebuilt(t *testing.T) {
	s := newSample(t, 4, 1000, "lost share")
	list, root := s.list(t)
	var commitments []kzg.Commitment
	for i := range s.slivers {
		commitments = append(commitments, s.commitments(t, i)...)
	}
	peers := honest(s)
	for _, p := range peers {
		p.listed = commitments
	}
	l := newLedger(t, 4, 1)
	c := config(t, l, newSubmitter())
	c.Dial = withPeers(l, s, peers)
	n, err := prover.New(c)
	check(t, err)
	s.fill(t, n.Store(), 0)
	check(t, n.Store().PutPoints(s.ref(0), s.commitments(t, 0)))
	l.register(1, s, root)
	check(t, n.RepairAll(t.Context()))
	check(t, checkShare(n.Store(), s, 0, list, root))
	for _, spoil := range []func(){
		func() { flip(t, n.Store().ShareFile(s.ref(0), root), 0) },
		func() { check(t, os.Remove(n.Store().ShareFile(s.ref(0), root))) },
		func() { check(t, os.Truncate(n.Store().ShareFile(s.ref(0), root), 9)) },
	} {
		spoil()
		if err := checkShare(n.Store(), s, 0, list, root); !errors.Is(err, prover.ErrCorrupt) {
			t.Fatalf("error %v, want ErrCorrupt", err)
		}
		<-n.Store().Damaged()
		check(t, n.RepairAll(t.Context()))
		check(t, checkShare(n.Store(), s, 0, list, root))
	}
}

// TestVerdictOnGarbageSurvivesARestart: it is not lost with the nodes that had the list.
func TestVerdictOnGarbageSurvivesARestart(t *testing.T) {
	s := newSample(t, 4, 1000, "garbage")
	var commitments []kzg.Commitment
	for i := range s.slivers {
		commitments = append(commitments, s.commitments(t, i)...)
	}
	garbage, err := kzg.Commit([]byte("garbage"))
	check(t, err)
	commitments[0] = garbage
	peers := honest(s)
	for _, p := range peers {
		p.listed = commitments
	}
	l := newLedger(t, 4, 1)
	c := config(t, l, newSubmitter())
	c.Dial = withPeers(l, s, peers)
	n, err := prover.New(c)
	check(t, err)
	s.fill(t, n.Store(), 0)
	check(t, n.Store().PutPoints(s.ref(0), s.commitments(t, 0)))
	root := treeRoot(t, s, commitments)
	l.register(1, s, root)
	check(t, n.RepairAll(t.Context()))
	store := openStore(t, c.Dir)
	if listed, known := store.Listed(s.ref(0), root); listed || !known {
		t.Errorf("listed %v, known %v after a restart, want false, true", listed, known)
	}
	// Its share is as good as any other.
	check(t, checkShare(store, s, 0, wire(commitments), root))
	// When it rots it is worth nothing to readers, but what its name says holds.
	files, err := filepath.Glob(store.BlobFile(s.ref(0), "*.unlisted"))
	check(t, err)
	flip(t, files[0], 0)
	if err := checkShare(store, s, 0, wire(commitments), root); !errors.Is(err, prover.ErrCorrupt) {
		t.Errorf("error %v, want ErrCorrupt", err)
	}
	if listed, known := store.Listed(s.ref(0), root); listed || !known {
		t.Errorf("listed %v, known %v of a rotten share, want false, true", listed, known)
	}
	check(t, store.DeleteSliver(s.ref(0)))
	if left, _ := filepath.Glob(store.BlobFile(s.ref(0), "*.unlisted")); len(left) != 0 {
		t.Errorf("left %v", left)
	}
}

// TestSpoiledListIsRebuilt: a quorum in concert certified a list with a point outside
// the subgroup. Who inherits a sliver learns from it all the same whether its own is garbage.
func TestSpoiledListIsRebuilt(t *testing.T) {
	s := newSample(t, 4, 1000, "spoiled")
	var commitments []kzg.Commitment
	for i := range s.slivers {
		commitments = append(commitments, s.commitments(t, i)...)
	}
	for at, garbage := range map[int]bool{0: true, 1: false} {
		spoiled, err := twin.Spoil(s.layout(), commitments, at, 0, twin.OutOfSubgroup)
		check(t, err)
		peers := honest(s)
		for _, p := range peers {
			p.spoiled = spoiled.Compressed
		}
		l := newLedger(t, 4, 1)
		c := config(t, l, newSubmitter())
		c.Dial = withPeers(l, s, peers)
		n, err := prover.New(c)
		check(t, err)
		s.fill(t, n.Store(), 0)
		check(t, n.Store().PutPoints(s.ref(0), s.commitments(t, 0)))
		l.register(1, s, spoiled.Root)
		check(t, n.RepairAll(t.Context()))
		if listed, known := n.Store().Listed(s.ref(0), spoiled.Root); !known || listed == garbage {
			t.Errorf("spoiled at sliver %d: listed %v, known %v, want %v, true", at, listed, known, !garbage)
		}
		want := kzg.ErrMalformed
		if garbage {
			want = prover.ErrMismatch
		}
		if _, err := n.Store().PutList(t.Context(), s.id, []int{0}, prover.Sender{}, bytes.NewReader(spoiled.Compressed)); !errors.Is(err, want) {
			t.Errorf("from a client, who has it signed: error %v, want %v", err, want)
		}
	}
}
