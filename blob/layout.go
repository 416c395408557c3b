package blob

import (
	"errors"
	"fmt"
	"iter"
)

// MaxSize is the largest size of a blob in bytes, 256 TiB. It keeps every
// derived quantity, up to the billed weight at 255 shards, within an int64.
const MaxSize = 1 << 48

const (
	// chunkOverhead is what a sliver weighs for each chunk beyond its bytes: 32 of hash, 48 of
	// commitment and the node's share of the commitment list.
	chunkOverhead = 224
	// sliverOverhead is what a sliver weighs once, for book-keeping.
	sliverOverhead = 256
)

// ErrSize reports a blob size below 0 or above [MaxSize].
var ErrSize = errors.New("invalid blob size")

// Layout is the geometry of a blob of a given size under an encoding
// (docs/protocol.md, Geometry). All its methods are pure arithmetic.
type Layout struct {
	Encoding
	size int64
}

// NewLayout returns the layout of a blob of size bytes. It returns [ErrEncoding] or [ErrSize].
func NewLayout(e Encoding, size int64) (Layout, error) {
	if err := e.Validate(); err != nil {
		return Layout{}, err
	}
	if size < 0 || size > MaxSize {
		return Layout{}, fmt.Errorf("%w: %d bytes, must be 0 to %d", ErrSize, size, int64(MaxSize))
	}
	return Layout{Encoding: e, size: size}, nil
}

// Size returns the number of bytes the user stored.
func (l Layout) Size() int64 { return l.size }

// SliverSize returns L = max(1, ⌈size/k⌉), the bytes of every sliver.
func (l Layout) SliverSize() int64 {
	return max(1, ceilDiv(l.size, int64(l.source)))
}

// Chunks returns c = ⌈L/ChunkSize⌉, the number of chunks of every sliver.
func (l Layout) Chunks() int { return int(ceilDiv(l.SliverSize(), ChunkSize)) }

// Groups returns G = ⌈c/GroupChunks⌉, the number of groups of every sliver.
func (l Layout) Groups() int { return int(ceilDiv(int64(l.Chunks()), GroupChunks)) }

// ChunkBytes returns the number of bytes of chunk j of every sliver, ChunkSize but for the last.
func (l Layout) ChunkBytes(j int) int {
	return int(min(ChunkSize, l.SliverSize()-int64(j)*ChunkSize))
}

// GroupChunks returns cnt(g), the number of chunks of group g.
func (l Layout) GroupChunks(g int) int {
	return min(GroupChunks, l.Chunks()-g*GroupChunks)
}

// GroupBytes returns the number of a sliver's bytes in group g.
func (l Layout) GroupBytes(g int) int64 {
	return min(GroupChunks*ChunkSize, l.SliverSize()-int64(g)*GroupChunks*ChunkSize)
}

// GroupWeight returns w(g), what a proof earns for group g of any sliver of the blob.
func (l Layout) GroupWeight(g int) int64 {
	w := l.GroupBytes(g) + chunkOverhead*int64(l.GroupChunks(g))
	if g == 0 {
		w += sliverOverhead
	}
	return w
}

// SliverWeight returns Σ w(g) = L + 224·c + 256, what one sliver weighs.
func (l Layout) SliverWeight() int64 {
	return l.SliverSize() + chunkOverhead*int64(l.Chunks()) + sliverOverhead
}

// BilledWeight returns n·SliverWeight, what the owner of the blob pays for in every epoch.
func (l Layout) BilledWeight() int64 { return int64(l.shards) * l.SliverWeight() }

// Span is a run of bytes of the blob inside one chunk of one source sliver.
type Span struct {
	// Sliver is the source sliver, 0 … k−1.
	Sliver int
	// Chunk is the chunk within the sliver.
	Chunk int
	// From and To bound the bytes within the chunk, To excluded.
	From, To int
}

// Spans yields, in order, the spans that hold the blob's bytes [from, to). It
// clips the range to the blob and yields nothing when the range is empty.
func (l Layout) Spans(from, to int64) iter.Seq[Span] {
	return func(yield func(Span) bool) {
		sliverSize := l.SliverSize()
		for from, to := max(0, from), min(to, l.size); from < to; {
			inSliver := from % sliverSize
			chunk := int(inSliver / ChunkSize)
			first := int(inSliver % ChunkSize)
			n := min(int64(l.ChunkBytes(chunk)-first), to-from)
			if !yield(Span{Sliver: int(from / sliverSize), Chunk: chunk, From: first, To: first + int(n)}) {
				return
			}
			from += n
		}
	}
}

func ceilDiv(a, b int64) int64 { return (a + b - 1) / b }
