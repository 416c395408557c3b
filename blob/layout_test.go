package blob_test

import (
	"errors"
	"math/big"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/walrus-evm/walrus/blob"
)

func mustLayout(t testing.TB, shards int, size int64) blob.Layout {
	t.Helper()
	e, err := blob.NewEncoding(shards)
	if err != nil {
		t.Fatal(err)
	}
	l, err := blob.NewLayout(e, size)
	if err != nil {
		t.Fatal(err)
	}
	return l
}

// boundarySizes are the sizes around each boundary of a layout of k source slivers.
func boundarySizes(k int64) []int64 {
	sizes := []int64{0, 1, 30, 31, 32, k - 1, k, k + 1}
	for _, edge := range []int64{
		blob.ChunkSize, k * blob.ChunkSize, 2 * k * blob.ChunkSize,
		k * blob.GroupChunks * blob.ChunkSize, 2 * k * blob.GroupChunks * blob.ChunkSize,
	} {
		sizes = append(sizes, edge-1, edge, edge+1)
	}
	return sizes
}

func TestNewEncoding(t *testing.T) {
	t.Parallel()
	for n := -1; n < 300; n++ {
		e, err := blob.NewEncoding(n)
		f := (n - 1) / 3
		if n < 4 || n > 255 || 4*f < n {
			if !errors.Is(err, blob.ErrEncoding) {
				t.Errorf("%d shards: error %v, want ErrEncoding", n, err)
			}
			continue
		}
		if err != nil {
			t.Errorf("%d shards: %v", n, err)
			continue
		}
		if e.Shards() != n || e.Faults() != f || e.Source() != n-2*f || e.Parity() != 2*f || e.Quorum() != n-f {
			t.Errorf("%d shards: %+v", n, e)
		}
		// A quorum holds k slivers on honest shards, and two quorums share one.
		if e.Quorum()-f < e.Source() || 2*e.Quorum()-n <= f {
			t.Errorf("%d shards: quorum %d, f %d, k %d", n, e.Quorum(), f, e.Source())
		}
	}
	if err := (blob.Encoding{}).Validate(); !errors.Is(err, blob.ErrEncoding) {
		t.Errorf("zero encoding: error %v, want ErrEncoding", err)
	}
}

func TestNewLayoutRefuses(t *testing.T) {
	t.Parallel()
	e := mustLayout(t, 10, 0).Encoding
	for _, size := range []int64{-1, blob.MaxSize + 1} {
		if _, err := blob.NewLayout(e, size); !errors.Is(err, blob.ErrSize) {
			t.Errorf("size %d: error %v, want ErrSize", size, err)
		}
	}
	if _, err := blob.NewLayout(blob.Encoding{}, 1); !errors.Is(err, blob.ErrEncoding) {
		t.Errorf("zero encoding: error %v, want ErrEncoding", err)
	}
}

// TestLayoutAddsUp checks that chunks and groups tile a sliver and weights sum
// to what is billed.
func TestLayoutAddsUp(t *testing.T) {
	t.Parallel()
	for _, n := range []int{4, 7, 10, 100, 255} {
		k := int64(mustLayout(t, n, 0).Source())
		for _, size := range append(boundarySizes(k), blob.MaxSize) {
			l := mustLayout(t, n, size)
			if l.SliverSize()*k < size || l.SliverSize() < 1 || size > 0 && (l.SliverSize()-1)*k >= size {
				t.Errorf("n %d, size %d: slivers of %d bytes", n, size, l.SliverSize())
			}
			var weight, bytes int64
			chunks := 0
			for g := range l.Groups() {
				weight += l.GroupWeight(g)
				bytes += l.GroupBytes(g)
				chunks += l.GroupChunks(g)
				if c := l.GroupChunks(g); c < 1 || c > blob.GroupChunks {
					t.Errorf("n %d, size %d: group %d has %d chunks", n, size, g, c)
				}
			}
			last := l.ChunkBytes(l.Chunks() - 1)
			if bytes != l.SliverSize() || chunks != l.Chunks() || int64(chunks-1)*blob.ChunkSize+int64(last) != bytes || last < 1 {
				t.Errorf("n %d, size %d: %d bytes in %d chunks, the last of %d", n, size, bytes, chunks, last)
			}
			if weight != l.SliverWeight() || weight != bytes+224*int64(chunks)+256 || l.BilledWeight() != int64(n)*weight {
				t.Errorf("n %d, size %d: groups weigh %d, sliver %d, billed %d", n, size, weight, l.SliverWeight(), l.BilledWeight())
			}
		}
	}
}

// The billed weight of a one-byte blob at 100 shards is what docs/protocol.md promises.
func TestSmallBlobIsCheap(t *testing.T) {
	t.Parallel()
	if got := mustLayout(t, 100, 1).BilledWeight(); got != 48_100 {
		t.Errorf("billed %d bytes, want 48100", got)
	}
}

func TestPlacement(t *testing.T) {
	t.Parallel()
	e := mustLayout(t, 100, 0).Encoding
	id := blob.ID{31: 7, 30: 200, 0: 255}
	rot := new(big.Int).Mod(new(big.Int).SetBytes(id[:]), big.NewInt(100)).Int64()
	if got := id.Rotation(100); int64(got) != rot {
		t.Errorf("rotation %d, want %d", got, rot)
	}
	seen := make(map[int]bool)
	for s := range 100 {
		shard := e.ShardOfSliver(id, s)
		if shard != (s+int(rot))%100 || e.SliverOfShard(id, shard) != s || seen[shard] {
			t.Errorf("sliver %d on shard %d", s, shard)
		}
		seen[shard] = true
	}
}

// Spans must cover any range exactly, in order, and stay inside chunks.
func TestSpans(t *testing.T) {
	t.Parallel()
	l := mustLayout(t, 4, 5*blob.ChunkSize+17)
	for _, r := range [][2]int64{
		{0, l.Size()},
		{0, 0},
		{0, 1},
		{-5, 3},
		{l.Size() - 1, l.Size() + 100},
		{l.Size(), l.Size() + 1},
		{blob.ChunkSize - 1, blob.ChunkSize + 1},
		{l.SliverSize() - 1, l.SliverSize() + 1},
		{9, 7},
	} {
		at := max(0, r[0])
		for s := range l.Spans(r[0], r[1]) {
			from := int64(s.Sliver)*l.SliverSize() + int64(s.Chunk)*blob.ChunkSize + int64(s.From)
			if from != at || s.From >= s.To || s.To > l.ChunkBytes(s.Chunk) || s.Sliver >= l.Source() {
				t.Fatalf("range %v: span %+v at byte %d, want %d", r, s, from, at)
			}
			at += int64(s.To - s.From)
		}
		if want := max(min(r[1], l.Size()), max(0, r[0])); at != want {
			t.Errorf("range %v: covered to %d, want %d", r, at, want)
		}
	}
	first := slices.Collect(func(yield func(blob.Span) bool) {
		for s := range l.Spans(0, l.Size()) {
			yield(s)
			return // a consumer may stop early
		}
	})
	if diff := cmp.Diff([]blob.Span{{Sliver: 0, Chunk: 0, From: 0, To: blob.ChunkSize}}, first); diff != "" {
		t.Errorf("first span (-want +got):\n%s", diff)
	}
}
