package blob_test

import (
	"bytes"
	"encoding/binary"
	"errors"
	"io"
	mathrand "math/rand/v2"
	"runtime"
	"testing"

	"github.com/walrus-evm/walrus/blob"
)

func randomBytes(seed uint64, n int) []byte {
	var key [32]byte
	binary.BigEndian.PutUint64(key[:], seed)
	b := make([]byte, n)
	mathrand.NewChaCha8(key).Read(b)
	return b
}

func mustCoder(t testing.TB, shards int, size int64) *blob.Coder {
	t.Helper()
	c, err := blob.NewCoder(mustLayout(t, shards, size))
	if err != nil {
		t.Fatal(err)
	}
	return c
}

// encode returns the slivers of the data as byte strings.
func encode(t testing.TB, c *blob.Coder, data []byte) [][]byte {
	t.Helper()
	slivers := make([][]byte, c.Layout().Shards())
	for column, err := range c.Columns(bytes.NewReader(data)) {
		if err != nil {
			t.Fatal(err)
		}
		for s, chunk := range column.Chunks {
			if len(chunk) != c.Layout().ChunkBytes(column.Index) {
				t.Fatalf("chunk %d of sliver %d has %d bytes", column.Index, s, len(chunk))
			}
			slivers[s] = append(slivers[s], chunk...)
		}
	}
	return slivers
}

// TestAnyKSliversRebuild is the property of the code: whatever k slivers are
// left, the blob and every other sliver come back, at every boundary size.
func TestAnyKSliversRebuild(t *testing.T) {
	t.Parallel()
	random := mathrand.New(mathrand.NewPCG(1, 2))
	for _, n := range []int{4, 7, 10, 100} {
		k := int64(mustLayout(t, n, 0).Source())
		sizes := []int64{0, 1, 30, 31, 32, k - 1, k, k + 1, blob.ChunkSize - 1, blob.ChunkSize, blob.ChunkSize + 1, k*blob.ChunkSize - 1, k * blob.ChunkSize, k*blob.ChunkSize + 1}
		for i, size := range sizes {
			if n == 100 && size > k*31 {
				continue // the same code, only slower
			}
			c := mustCoder(t, n, size)
			data := randomBytes(uint64(i), int(size))
			slivers := encode(t, c, data)
			left := make(map[int]io.ReaderAt)
			for _, s := range random.Perm(n)[:k] {
				left[s] = bytes.NewReader(slivers[s])
			}
			rebuilt := make([][]byte, n)
			all := make([]int, n)
			for s := range all {
				all[s] = s
			}
			for column, err := range c.Rebuild(blob.FetchFrom(c.Layout(), left), all...) {
				if err != nil {
					t.Fatalf("n %d, size %d: %v", n, size, err)
				}
				for s, chunk := range column.Chunks {
					rebuilt[s] = append(rebuilt[s], chunk...)
				}
			}
			for s := range rebuilt {
				if !bytes.Equal(rebuilt[s], slivers[s]) {
					t.Errorf("n %d, size %d: sliver %d differs", n, size, s)
				}
			}
			if got := bytes.Join(rebuilt[:k], nil)[:size]; !bytes.Equal(got, data) {
				t.Errorf("n %d, size %d: the blob differs", n, size)
			}
		}
	}
}

// The source slivers are the blob itself, cut and padded with zeros.
func TestSourceSliversAreTheBlob(t *testing.T) {
	t.Parallel()
	data := randomBytes(3, 3*blob.ChunkSize+5)
	c := mustCoder(t, 10, int64(len(data)))
	slivers := encode(t, c, data)
	joined := bytes.Join(slivers[:4], nil)
	if !bytes.Equal(joined[:len(data)], data) || len(bytes.Trim(joined[len(data):], "\x00")) != 0 {
		t.Error("source slivers are not the padded blob")
	}
}

func TestDescribeHashesRealBytes(t *testing.T) {
	t.Parallel()
	data := randomBytes(4, 2*blob.ChunkSize+100)
	c := mustCoder(t, 4, int64(len(data)))
	m, err := c.Describe(bytes.NewReader(data))
	if err != nil {
		t.Fatal(err)
	}
	for s, sliver := range encode(t, c, data) {
		var leaves []blob.Hash
		for len(sliver) > 0 {
			chunk := sliver[:min(blob.ChunkSize, len(sliver))]
			leaves = append(leaves, blob.LeafHash(chunk))
			sliver = sliver[len(chunk):]
		}
		if got := blob.TreeRoot(leaves); got != m.SliverRoots[s] {
			t.Errorf("root of sliver %d is %s, want %s", s, m.SliverRoots[s], got)
		}
	}
	if err := m.Validate(m.ID()); err != nil {
		t.Error(err)
	}
}

func TestRepair(t *testing.T) {
	t.Parallel()
	data := randomBytes(5, 9*blob.ChunkSize)
	c := mustCoder(t, 7, int64(len(data)))
	slivers := encode(t, c, data)
	m, err := c.Describe(bytes.NewReader(data))
	if err != nil {
		t.Fatal(err)
	}
	for lost := range slivers {
		left := make(map[int]io.ReaderAt)
		for s := range slivers {
			if s != lost && len(left) < c.Layout().Source() {
				left[s] = bytes.NewReader(slivers[s])
			}
		}
		var got []byte
		visit := func(_ int, chunk []byte) error {
			got = append(got, chunk...)
			return nil
		}
		if err := c.Repair(lost, m.SliverRoots[lost], blob.FetchFrom(c.Layout(), left), visit); err != nil {
			t.Fatalf("sliver %d: %v", lost, err)
		}
		if !bytes.Equal(got, slivers[lost]) {
			t.Errorf("sliver %d differs", lost)
		}
	}
}

// A corrupt source must be noticed by the root, not written down as the sliver.
func TestRepairNoticesCorruption(t *testing.T) {
	t.Parallel()
	data := randomBytes(6, 5*blob.ChunkSize)
	c := mustCoder(t, 4, int64(len(data)))
	slivers := encode(t, c, data)
	m, err := c.Describe(bytes.NewReader(data))
	if err != nil {
		t.Fatal(err)
	}
	slivers[1][blob.ChunkSize+7] ^= 1
	left := map[int]io.ReaderAt{1: bytes.NewReader(slivers[1]), 3: bytes.NewReader(slivers[3])}
	ignore := func(int, []byte) error { return nil }
	if err := c.Repair(0, m.SliverRoots[0], blob.FetchFrom(c.Layout(), left), ignore); !errors.Is(err, blob.ErrSliverRoot) {
		t.Errorf("corrupt chunk: error %v, want ErrSliverRoot", err)
	}
	delete(left, 3)
	if err := c.Repair(0, m.SliverRoots[0], blob.FetchFrom(c.Layout(), left), ignore); !errors.Is(err, blob.ErrTooFewChunks) {
		t.Errorf("one sliver left: error %v, want ErrTooFewChunks", err)
	}
	left[3] = bytes.NewReader(slivers[3][:10])
	if err := c.Repair(0, m.SliverRoots[0], blob.FetchFrom(c.Layout(), left), ignore); !errors.Is(err, io.ErrUnexpectedEOF) {
		t.Errorf("short sliver: error %v, want ErrUnexpectedEOF", err)
	}
	stop := errors.New("disk full")
	left[3] = bytes.NewReader(slivers[3])
	err = c.Repair(0, m.SliverRoots[0], blob.FetchFrom(c.Layout(), left), func(int, []byte) error { return stop })
	if !errors.Is(err, stop) {
		t.Errorf("failing visit: error %v, want it", err)
	}
}

func TestReconstructIsStrict(t *testing.T) {
	t.Parallel()
	c := mustCoder(t, 4, 100)
	slivers := encode(t, c, randomBytes(7, 100))
	column := func() [][]byte { return [][]byte{nil, slivers[1], slivers[2], nil} }
	for name, call := range map[string]func() error{
		"no such column":   func() error { return c.Reconstruct(1, column(), 0) },
		"negative column":  func() error { return c.Reconstruct(-1, column(), 0) },
		"three slivers":    func() error { return c.Reconstruct(0, column()[:3], 0) },
		"no such sliver":   func() error { return c.Reconstruct(0, column(), 4) },
		"wrong chunk size": func() error { return c.Reconstruct(0, [][]byte{nil, slivers[1], slivers[2][1:], nil}, 0) },
	} {
		if err := call(); !errors.Is(err, blob.ErrChunkSize) {
			t.Errorf("%s: error %v, want ErrChunkSize", name, err)
		}
	}
	few := [][]byte{nil, slivers[1], nil, nil}
	if err := c.Reconstruct(0, few, 0); !errors.Is(err, blob.ErrTooFewChunks) {
		t.Errorf("error %v, want ErrTooFewChunks", err)
	}
	if err := c.Reconstruct(0, few, 1); err != nil {
		t.Errorf("nothing is missing: %v", err)
	}
	some := column()
	if err := c.Reconstruct(0, some, 3); err != nil || !bytes.Equal(some[3], slivers[3]) || some[0] != nil {
		t.Errorf("error %v; sliver 3 right: %v; sliver 0 untouched: %v", err, bytes.Equal(some[3], slivers[3]), some[0] == nil)
	}
}

func TestColumnsReportsTheSource(t *testing.T) {
	t.Parallel()
	c := mustCoder(t, 4, 1000)
	for _, err := range c.Columns(bytes.NewReader(make([]byte, 999))) {
		if !errors.Is(err, io.ErrUnexpectedEOF) {
			t.Errorf("short source: error %v, want ErrUnexpectedEOF", err)
		}
	}
	// What lies beyond the size is not the blob's.
	long := append(randomBytes(8, 1000), 1, 2, 3)
	if !bytes.Equal(bytes.Join(encode(t, c, long)[:2], nil), long[:1000]) {
		t.Error("a longer source changes the blob")
	}
	if _, err := blob.NewCoder(blob.Layout{}); !errors.Is(err, blob.ErrEncoding) {
		t.Errorf("error %v, want ErrEncoding", err)
	}
}

// zeros is a source of any size without memory.
type zeros struct{}

func (zeros) ReadAt(p []byte, _ int64) (int, error) { clear(p); return len(p), nil }

// Encoding must not take more memory for a larger blob.
func TestColumnsMemoryIsBounded(t *testing.T) {
	used := func(size int64) uint64 {
		c := mustCoder(t, 10, size)
		var before, after runtime.MemStats
		runtime.ReadMemStats(&before)
		for _, err := range c.Columns(zeros{}) {
			if err != nil {
				t.Fatal(err)
			}
		}
		runtime.ReadMemStats(&after)
		return after.TotalAlloc - before.TotalAlloc
	}
	one, hundred := used(4*blob.ChunkSize), used(400*blob.ChunkSize)
	if hundred > 2*one+1<<20 {
		t.Errorf("allocated %d bytes for one column, %d for a hundred", one, hundred)
	}
}

// Nodes decide which chunks of a column arrive. However that varies from column to column, decoding must not
// take more memory for it.
func TestReconstructKeepsNothing(t *testing.T) {
	c := mustCoder(t, blob.MaxShards, 1)
	chunks := make([][]byte, blob.MaxShards)
	for s, sliver := range encode(t, c, []byte{42}) {
		chunks[s] = sliver[:1:1]
	}
	random := mathrand.New(mathrand.NewPCG(11, 12))
	used := func() uint64 {
		var stats runtime.MemStats
		runtime.GC()
		runtime.ReadMemStats(&stats)
		return stats.HeapAlloc
	}
	before := used()
	const columns = 50
	for range columns {
		column := make([][]byte, len(chunks))
		order := random.Perm(len(chunks))
		for _, s := range order[:c.Layout().Source()] {
			column[s] = chunks[s]
		}
		wanted := order[c.Layout().Source()]
		if err := c.Reconstruct(0, column, wanted); err != nil || !bytes.Equal(column[wanted], chunks[wanted]) {
			t.Fatalf("sliver %d: %x, want %x: %v", wanted, column[wanted], chunks[wanted], err)
		}
	}
	if after := used(); after > before+columns*1<<14 {
		t.Errorf("%d columns left %d bytes", columns, after-before)
	}
	runtime.KeepAlive(c)
}

func BenchmarkColumns(b *testing.B) {
	for _, n := range []int{10, 100} {
		c := mustCoder(b, n, 64<<20)
		b.Run(map[int]string{10: "n=10", 100: "n=100"}[n], func(b *testing.B) {
			b.SetBytes(64 << 20)
			for b.Loop() {
				for _, err := range c.Columns(zeros{}) {
					if err != nil {
						b.Fatal(err)
					}
				}
			}
		})
		b.Run(map[int]string{10: "n=10 described", 100: "n=100 described"}[n], func(b *testing.B) {
			b.SetBytes(64 << 20)
			for b.Loop() {
				if _, err := c.Describe(zeros{}); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
