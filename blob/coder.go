package blob

import (
	"errors"
	"fmt"
	"io"
	"iter"
	"runtime"
	"slices"
	"sync"

	"github.com/klauspost/reedsolomon"
)

var (
	// ErrTooFewChunks reports a column with fewer than k chunks.
	ErrTooFewChunks = errors.New("too few chunks to rebuild the column")
	// ErrSliverRoot reports a rebuilt sliver whose chunks do not hash to its root: one of the
	// chunks it was rebuilt from is wrong, or the blob was never correctly encoded.
	ErrSliverRoot = errors.New("rebuilt sliver does not match its root")
)

// Coder encodes and rebuilds the slivers of blobs of one layout, one column
// (chunk j of all n slivers) at a time, so that its memory never depends on
// the blob's size: at most n·ChunkSize bytes a running iteration. It is safe
// for concurrent use.
//
// The code is the systematic Vandermonde Reed–Solomon code over GF(2⁸),
// polynomial 0x11d, evaluated at 0 … n−1 and normalised so that the first k
// rows are the identity.
type Coder struct {
	layout Layout
	code   reedsolomon.Encoder
}

// NewCoder returns the coder of the layout. It returns [ErrEncoding] or
// [ErrSize] when the layout did not come from [NewLayout].
func NewCoder(l Layout) (*Coder, error) {
	if _, err := NewLayout(l.Encoding, l.size); err != nil {
		return nil, err
	}
	code, err := newCode(l.Encoding)
	if err != nil {
		return nil, err
	}
	return &Coder{layout: l, code: code}, nil
}

// newCode returns the Reed–Solomon code of an encoding.
func newCode(e Encoding) (reedsolomon.Encoder, error) {
	code, err := reedsolomon.New(e.Source(), e.Parity(),
		// Below two goroutines the library leaves its GFNI path and is three times slower per core.
		reedsolomon.WithMaxGoroutines(max(2, runtime.GOMAXPROCS(0))),
		// It would keep a matrix for every set of chunks it decodes from, 190 KiB with 255 shards, and nodes choose the sets.
		reedsolomon.WithInversionCache(false))
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrEncoding, err)
	}
	return code, nil
}

// Layout returns the layout that the coder serves.
func (c *Coder) Layout() Layout { return c.layout }

// Column is chunk Index of slivers. Its memory belongs to the iteration that
// yielded it and is reused for the next column.
type Column struct {
	// Index is the chunk's index within its sliver.
	Index int
	// Chunks holds n chunks of ChunkBytes(Index) bytes, by sliver. Entries nobody asked for may be empty.
	Chunks [][]byte
}

// Columns yields the c columns of the blob that source holds. It stops after
// an error, which is that of the source; a source shorter than the layout's
// size yields [io.ErrUnexpectedEOF]. Bytes beyond the size are not read.
func (c *Coder) Columns(source io.ReaderAt) iter.Seq2[Column, error] {
	return func(yield func(Column, error) bool) {
		chunks := c.buffers()
		for j := range c.layout.Chunks() {
			size := c.layout.ChunkBytes(j)
			for s := range chunks {
				chunks[s] = chunks[s][:size]
			}
			err := c.encodeColumn(source, j, chunks)
			if err != nil {
				yield(Column{}, fmt.Errorf("encode column %d: %w", j, err))
				return
			}
			if !yield(Column{Index: j, Chunks: chunks}, nil) {
				return
			}
		}
	}
}

func (c *Coder) encodeColumn(source io.ReaderAt, j int, chunks [][]byte) error {
	for s := range c.layout.Source() {
		if err := c.readSource(source, s, j, chunks[s]); err != nil {
			return err
		}
	}
	return c.code.Encode(chunks)
}

// readSource fills chunk j of source sliver s, with zeros past the blob's end.
func (c *Coder) readSource(source io.ReaderAt, s, j int, chunk []byte) error {
	from := int64(s)*c.layout.SliverSize() + int64(j)*ChunkSize
	n := max(0, min(int64(len(chunk)), c.layout.size-from))
	clear(chunk[n:])
	if n == 0 {
		return nil
	}
	if err := readFull(source, chunk[:n], from); err != nil {
		return fmt.Errorf("read source at byte %d: %w", from, err)
	}
	return nil
}

// readFull fills b; a source that ends early is [io.ErrUnexpectedEOF].
func readFull(source io.ReaderAt, b []byte, from int64) error {
	n, err := source.ReadAt(b, from)
	if n == len(b) {
		return nil // io.ReaderAt may report io.EOF along with the last bytes
	}
	if err == nil || errors.Is(err, io.EOF) {
		err = io.ErrUnexpectedEOF
	}
	return err
}

func (c *Coder) buffers() [][]byte {
	return reedsolomon.AllocAligned(c.layout.Shards(), c.layout.ChunkBytes(0))
}

// Describe encodes the blob once and returns its metadata, from which the
// content root and the ID follow.
func (c *Coder) Describe(source io.ReaderAt) (Metadata, error) {
	trees := make([]TreeBuilder, c.layout.Shards())
	for column, err := range c.Columns(source) {
		if err != nil {
			return Metadata{}, err
		}
		hashColumn(trees, column.Chunks)
	}
	roots := make([]Hash, len(trees))
	for s := range trees {
		roots[s] = trees[s].Root()
	}
	return Metadata{Layout: c.layout, SliverRoots: roots}, nil
}

// hashColumn adds each chunk to its sliver's tree. Hashing costs several times
// the encoding, so it is shared among the processors.
func hashColumn(trees []TreeBuilder, chunks [][]byte) {
	var wg sync.WaitGroup
	share := (len(trees) + runtime.GOMAXPROCS(0) - 1) / runtime.GOMAXPROCS(0)
	for from := 0; from < len(trees); from += share {
		to := min(from+share, len(trees))
		wg.Go(func() {
			for s := from; s < to; s++ {
				trees[s].Add(LeafHash(chunks[s]))
			}
		})
	}
	wg.Wait()
}

// Reconstruct fills the chunks of column j of the wanted slivers from any k
// others. The chunks slice has n entries; missing ones are empty, and those of
// enough capacity are filled in place. Chunks that are present are trusted:
// verify each against its sliver root, or the result against its own. It
// returns [ErrTooFewChunks] or [ErrChunkSize].
func (c *Coder) Reconstruct(j int, chunks [][]byte, wanted ...int) error {
	if j < 0 || j >= c.layout.Chunks() {
		return fmt.Errorf("%w: column %d of %d", ErrChunkSize, j, c.layout.Chunks())
	}
	if len(chunks) != c.layout.Shards() {
		return fmt.Errorf("%w: a column of %d chunks, must have %d", ErrChunkSize, len(chunks), c.layout.Shards())
	}
	present := 0
	for s, chunk := range chunks {
		if len(chunk) == 0 {
			continue
		}
		if len(chunk) != c.layout.ChunkBytes(j) {
			return fmt.Errorf("%w: chunk %d of sliver %d has %d bytes, must have %d", ErrChunkSize, j, s, len(chunk), c.layout.ChunkBytes(j))
		}
		present++
	}
	required := make([]bool, c.layout.Shards())
	missing := 0
	for _, s := range wanted {
		if s < 0 || s >= len(chunks) {
			return fmt.Errorf("%w: sliver %d of %d", ErrChunkSize, s, len(chunks))
		}
		required[s] = true
		if len(chunks[s]) == 0 {
			missing++
		}
	}
	if missing == 0 {
		return nil
	}
	if present < c.layout.Source() {
		return fmt.Errorf("%w %d: have %d, need %d", ErrTooFewChunks, j, present, c.layout.Source())
	}
	if err := c.code.ReconstructSome(chunks, required); err != nil {
		return fmt.Errorf("reconstruct column %d: %w", j, err)
	}
	return nil
}

// Fetch fills at least k entries of column j with chunks of their slivers. The
// entries come empty, with capacity for a chunk that Fetch may use or replace.
type Fetch func(j int, chunks [][]byte) error

// Rebuild yields the columns with the wanted slivers' chunks rebuilt from
// those that fetch supplies; with all source slivers wanted, their concatenation
// cut to the blob's size is the blob. It stops after an error: that of fetch,
// [ErrTooFewChunks] or [ErrChunkSize].
func (c *Coder) Rebuild(fetch Fetch, wanted ...int) iter.Seq2[Column, error] {
	return func(yield func(Column, error) bool) {
		own := c.buffers()
		chunks := make([][]byte, len(own))
		for j := range c.layout.Chunks() {
			for s := range chunks {
				chunks[s] = own[s][:0]
			}
			err := fetch(j, chunks)
			if err == nil {
				err = c.Reconstruct(j, chunks, wanted...)
			}
			if err != nil {
				yield(Column{}, fmt.Errorf("rebuild column %d: %w", j, err))
				return
			}
			if !yield(Column{Index: j, Chunks: chunks}, nil) {
				return
			}
		}
	}
}

// Repair rebuilds one sliver from any k others and hands its chunks to visit in
// order. It returns nil only when their tree has the given root, so keep what
// visit received only then; otherwise [ErrSliverRoot] or the first error of
// fetch, visit or [Coder.Reconstruct]. The chunk's memory is reused.
func (c *Coder) Repair(sliver int, root Hash, fetch Fetch, visit func(j int, chunk []byte) error) error {
	var tree TreeBuilder
	for column, err := range c.Rebuild(fetch, sliver) {
		if err != nil {
			return err
		}
		chunk := column.Chunks[sliver]
		tree.Add(LeafHash(chunk))
		if err := visit(column.Index, chunk); err != nil {
			return fmt.Errorf("visit chunk %d of sliver %d: %w", column.Index, sliver, err)
		}
	}
	if tree.Root() != root {
		return fmt.Errorf("%w: sliver %d", ErrSliverRoot, sliver)
	}
	return nil
}

// FetchFrom returns a Fetch that reads columns of the layout from whole slivers,
// by index. It reads only the k first slivers in order of index, source before
// parity, which is the cheapest to decode.
func FetchFrom(l Layout, slivers map[int]io.ReaderAt) Fetch {
	indexes := make([]int, 0, len(slivers))
	for s := range slivers {
		indexes = append(indexes, s)
	}
	slices.Sort(indexes)
	indexes = indexes[:min(len(indexes), l.Source())]
	return func(j int, chunks [][]byte) error {
		size := l.ChunkBytes(j)
		for _, s := range indexes {
			if s < 0 || s >= len(chunks) {
				return fmt.Errorf("%w: sliver %d of %d", ErrChunkSize, s, len(chunks))
			}
			chunk := chunks[s][:size]
			if err := readFull(slivers[s], chunk, int64(j)*ChunkSize); err != nil {
				return fmt.Errorf("read chunk %d of sliver %d: %w", j, s, err)
			}
			chunks[s] = chunk
		}
		return nil
	}
}
