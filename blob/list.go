package blob

import (
	"errors"
	"fmt"
	"sync"

	"github.com/klauspost/reedsolomon"
)

const (
	// commitmentSize is the number of bytes of a chunk's KZG commitment in compressed form (EIP-4844).
	commitmentSize = 48
	// listBlockSize is the number of bytes of a full block of a share: the commitments of a full group.
	listBlockSize = GroupChunks * commitmentSize
)

var (
	// ErrListSize reports a commitment list, stripe or block of the wrong number of bytes.
	ErrListSize = errors.New("wrong size of a commitment list")
	// ErrTooFewBlocks reports a stripe with fewer than k blocks.
	ErrTooFewBlocks = errors.New("too few blocks to rebuild a stripe of the commitment list")
)

// ListCoder cuts the commitment lists of blobs of one layout into n shares, any
// k of which rebuild the list, one stripe at a time (docs/protocol.md,
// "Commitment list"). It knows nothing of commitments: to it a list is
// 48·n·c bytes. It is safe for concurrent use.
type ListCoder struct {
	layout Layout
	// code is made when it is first needed: sizes follow without it, and so does a list from its data blocks.
	code func() (reedsolomon.Encoder, error)
}

// NewListCoder returns the coder of the layout's lists. It returns [ErrEncoding]
// or [ErrSize] when the layout did not come from [NewLayout].
func NewListCoder(l Layout) (*ListCoder, error) {
	if _, err := NewLayout(l.Encoding, l.size); err != nil {
		return nil, err
	}
	code := sync.OnceValues(func() (reedsolomon.Encoder, error) { return newCode(l.Encoding) })
	return &ListCoder{layout: l, code: code}, nil
}

// Layout returns the layout of the blobs whose lists the coder serves.
func (c *ListCoder) Layout() Layout { return c.layout }

// ListSize returns 48·n·c, the number of bytes of the commitment list.
func (l Layout) ListSize() int64 {
	return int64(l.shards) * int64(l.Chunks()) * commitmentSize
}

// fullStripe returns the number of bytes of a list that a full stripe carries.
func (c *ListCoder) fullStripe() int64 { return int64(c.layout.source) * listBlockSize }

// Stripes returns the number of stripes of a list, at least 1, which is that of the blocks of every share.
func (c *ListCoder) Stripes() int {
	return int(ceilDiv(c.layout.ListSize(), c.fullStripe()))
}

// StripeBytes returns how many of the list's bytes stripe t carries.
func (c *ListCoder) StripeBytes(t int) int {
	return int(min(c.fullStripe(), c.layout.ListSize()-int64(t)*c.fullStripe()))
}

// BlockBytes returns the number of bytes of each block of stripe t, the longest in the first.
func (c *ListCoder) BlockBytes(t int) int {
	return int(ceilDiv(int64(c.StripeBytes(t)), int64(c.layout.source)))
}

// ShareBytes returns the number of bytes of every share, its proof left out.
func (c *ListCoder) ShareBytes() int64 {
	last := c.Stripes() - 1
	return int64(last)*listBlockSize + int64(c.BlockBytes(last))
}

// Decode appends the bytes of the list that stripe t carries to dst. It rebuilds
// them from at least k of the n blocks, by sliver; missing ones are empty, and
// filled in place where they have the capacity. Blocks are trusted: check them
// against a [ListProof] first. It returns [ErrTooFewBlocks] or [ErrListSize].
func (c *ListCoder) Decode(dst []byte, t int, blocks [][]byte) ([]byte, error) {
	if t < 0 || t >= c.Stripes() || len(blocks) != c.layout.shards {
		return dst, fmt.Errorf("%w: stripe %d of %d with %d blocks, must have %d", ErrListSize, t, c.Stripes(), len(blocks), c.layout.shards)
	}
	size, present, complete := c.BlockBytes(t), 0, true
	for s, block := range blocks {
		switch len(block) {
		case size:
			present++
		case 0:
			complete = complete && s >= c.layout.source
		default:
			return dst, fmt.Errorf("%w: block %d of share %d has %d bytes, must have %d", ErrListSize, t, s, len(block), size)
		}
	}
	if present < c.layout.source {
		return dst, fmt.Errorf("%w: have %d of stripe %d, need %d", ErrTooFewBlocks, present, t, c.layout.source)
	}
	if !complete {
		code, err := c.code()
		if err == nil {
			err = code.ReconstructData(blocks)
		}
		if err != nil {
			return dst, fmt.Errorf("rebuild stripe %d of the commitment list: %w", t, err)
		}
	}
	left := c.StripeBytes(t)
	for _, block := range blocks[:c.layout.source] {
		n := min(left, len(block))
		dst = append(dst, block[:n]...)
		left -= n
	}
	return dst, nil
}

// ListEncoder cuts a list that is written to it, from the first byte to the
// last, into shares. It holds one stripe. It is not safe for concurrent use.
type ListEncoder struct {
	coder *ListCoder
	// visit receives the blocks of the wanted shares.
	visit  func(sliver int, block []byte) error
	wanted []int
	hashes map[int][]Hash // of the wanted shares' blocks
	trees  []TreeBuilder
	blocks [][]byte
	stripe int
	filled int // bytes of the list in blocks
}

// NewEncoder returns an encoder that hands the blocks of the wanted slivers'
// shares to visit, stripe by stripe, each valid during the call.
func (c *ListCoder) NewEncoder(wanted []int, visit func(sliver int, block []byte) error) *ListEncoder {
	e := &ListEncoder{
		coder: c, visit: visit, wanted: wanted,
		hashes: make(map[int][]Hash, len(wanted)),
		trees:  make([]TreeBuilder, c.layout.shards),
		blocks: reedsolomon.AllocAligned(c.layout.shards, c.BlockBytes(0)),
	}
	e.fit()
	return e
}

// fit cuts the buffers to the blocks of the stripe.
func (e *ListEncoder) fit() {
	for s := range e.blocks {
		e.blocks[s] = e.blocks[s][:e.coder.BlockBytes(e.stripe)]
	}
}

// Write appends bytes of the list. It returns [ErrListSize] for bytes beyond its end, and visit's errors.
func (e *ListEncoder) Write(p []byte) (written int, err error) {
	for len(p) > 0 {
		if e.stripe == e.coder.Stripes() {
			return written, fmt.Errorf("%w: it goes on after %d bytes", ErrListSize, e.coder.layout.ListSize())
		}
		size := e.coder.BlockBytes(e.stripe)
		// The bytes of a list may end inside any of a stripe's blocks.
		room := min(size-e.filled%size, e.coder.StripeBytes(e.stripe)-e.filled)
		n := copy(e.blocks[e.filled/size][e.filled%size:][:room], p)
		p, e.filled, written = p[n:], e.filled+n, written+n
		if e.filled == e.coder.StripeBytes(e.stripe) {
			if err := e.encode(); err != nil {
				return written, err
			}
		}
	}
	return written, nil
}

// encode ends a stripe.
func (e *ListEncoder) encode() error {
	size, source := e.coder.BlockBytes(e.stripe), e.coder.layout.source
	for at := e.filled; at < size*source; at += size - at%size {
		clear(e.blocks[at/size][at%size:])
	}
	code, err := e.coder.code()
	if err == nil {
		err = code.Encode(e.blocks)
	}
	if err != nil {
		return fmt.Errorf("encode stripe %d of the commitment list: %w", e.stripe, err)
	}
	hashColumn(e.trees, e.blocks)
	for _, s := range e.wanted {
		e.hashes[s] = append(e.hashes[s], LeafHash(e.blocks[s]))
		if err := e.visit(s, e.blocks[s]); err != nil {
			return err
		}
	}
	if e.stripe, e.filled = e.stripe+1, 0; e.stripe < e.coder.Stripes() {
		e.fit()
	}
	return nil
}

// Proofs returns the proofs of the wanted shares, by sliver, once the whole list
// is written; before it returns [ErrListSize].
func (e *ListEncoder) Proofs() (map[int]ListProof, error) {
	if e.stripe != e.coder.Stripes() {
		return nil, fmt.Errorf("%w: it ends in stripe %d of %d", ErrListSize, e.stripe, e.coder.Stripes())
	}
	leaves := make([]Hash, len(e.trees))
	for s := range e.trees {
		root := e.trees[s].Root()
		leaves[s] = LeafHash(root[:])
	}
	digest := TreeRoot(leaves)
	proofs := make(map[int]ListProof, len(e.wanted))
	for _, s := range e.wanted {
		proofs[s] = ListProof{Digest: digest, Path: InclusionPath(leaves, s), Blocks: e.hashes[s]}
	}
	return proofs, nil
}
