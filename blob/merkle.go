package blob

import (
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"math/bits"
)

// ErrInclusion reports an inclusion path that does not lead to the root.
var ErrInclusion = errors.New("leaf is not included under the root")

// ErrHash reports a text that is not a hash.
var ErrHash = errors.New("malformed hash")

// Hash is a SHA-256 node of a content tree. Its text form is 64 lower-case hexadecimal digits.
type Hash [32]byte

// String returns the text form.
func (h Hash) String() string { return hex.EncodeToString(h[:]) }

// MarshalText implements [encoding.TextMarshaler].
func (h Hash) MarshalText() ([]byte, error) { return []byte(h.String()), nil }

// UnmarshalText implements [encoding.TextUnmarshaler]. It returns [ErrHash].
func (h *Hash) UnmarshalText(text []byte) error {
	if len(text) != hex.EncodedLen(len(h)) {
		return fmt.Errorf("%w: %d characters, must be %d", ErrHash, len(text), hex.EncodedLen(len(h)))
	}
	var parsed Hash
	if _, err := hex.Decode(parsed[:], text); err != nil {
		return fmt.Errorf("%w: %q is not hexadecimal", ErrHash, text)
	}
	if parsed.String() != string(text) {
		return fmt.Errorf("%w: %q has upper-case digits", ErrHash, text)
	}
	*h = parsed
	return nil
}

// LeafHash returns the hash of a leaf of a content tree, SHA-256(0x00 ‖ data) (RFC 9162 section 2.1.1).
func LeafHash(data []byte) (h Hash) {
	hasher := sha256.New()
	hasher.Write([]byte{0})
	hasher.Write(data)
	hasher.Sum(h[:0])
	return h
}

// nodeHash returns SHA-256(0x01 ‖ left ‖ right).
func nodeHash(left, right Hash) Hash {
	var buf [65]byte
	buf[0] = 1
	copy(buf[1:33], left[:])
	copy(buf[33:], right[:])
	return sha256.Sum256(buf[:])
}

// TreeBuilder computes the root of an RFC 9162 Merkle tree whose leaves arrive
// one at a time, in memory logarithmic in their number. The zero value is an
// empty tree.
type TreeBuilder struct {
	// complete holds the roots of the perfect subtrees of the leaves so far, one for each bit
	// set in count, the largest first.
	complete []Hash
	count    uint64
}

// Add appends a leaf by its hash, as [LeafHash] returns it.
func (b *TreeBuilder) Add(leaf Hash) {
	// Each trailing one of count is a subtree that the new leaf completes to the next size.
	for range bits.TrailingZeros64(^b.count) {
		last := len(b.complete) - 1
		leaf = nodeHash(b.complete[last], leaf)
		b.complete = b.complete[:last]
	}
	b.complete = append(b.complete, leaf)
	b.count++
}

// Root returns the root over the leaves so far; the builder stays usable. The
// root of no leaves is SHA-256 of nothing.
func (b *TreeBuilder) Root() Hash {
	if b.count == 0 {
		return sha256.Sum256(nil)
	}
	last := len(b.complete) - 1
	root := b.complete[last]
	for i := last - 1; i >= 0; i-- {
		root = nodeHash(b.complete[i], root)
	}
	return root
}

// TreeRoot returns the root of the tree over the leaf hashes.
func TreeRoot(leaves []Hash) Hash {
	var b TreeBuilder
	for _, leaf := range leaves {
		b.Add(leaf)
	}
	return b.Root()
}

// ContentRoot returns the root over the slivers' roots: the same tree, each
// leaf's data being the 32 bytes of a sliver root.
func ContentRoot(sliverRoots []Hash) Hash {
	var b TreeBuilder
	for _, root := range sliverRoots {
		b.Add(LeafHash(root[:]))
	}
	return b.Root()
}

// InclusionPath returns the path of leaf i from the bottom up (RFC 9162
// section 2.1.3.1). It panics when i is not the index of a leaf.
func InclusionPath(leaves []Hash, i int) []Hash {
	if len(leaves) == 1 {
		_ = leaves[i]
		return nil
	}
	split := splitPoint(len(leaves))
	if i < split {
		return append(InclusionPath(leaves[:split], i), TreeRoot(leaves[split:]))
	}
	return append(InclusionPath(leaves[split:], i-split), TreeRoot(leaves[:split]))
}

// splitPoint returns the largest power of two below n.
func splitPoint(n int) int { return 1 << (bits.Len(uint(n-1)) - 1) }

// VerifyInclusion checks that leaf i of n hashes to the root along the path
// (RFC 9162 section 2.1.3.2). It returns [ErrInclusion].
func VerifyInclusion(root, leaf Hash, i, n int, path []Hash) error {
	if i < 0 || i >= n {
		return fmt.Errorf("%w: leaf %d of %d", ErrInclusion, i, n)
	}
	index, last := i, n-1
	for _, sibling := range path {
		if last == 0 {
			return fmt.Errorf("%w: path of leaf %d of %d is too long", ErrInclusion, i, n)
		}
		if index&1 == 1 || index == last {
			leaf = nodeHash(sibling, leaf)
			// A node without a right sibling moved up unchanged: skip those levels.
			for index&1 == 0 && index != 0 {
				index, last = index>>1, last>>1
			}
		} else {
			leaf = nodeHash(leaf, sibling)
		}
		index, last = index>>1, last>>1
	}
	if last != 0 {
		return fmt.Errorf("%w: path of leaf %d of %d is too short", ErrInclusion, i, n)
	}
	if leaf != root {
		return fmt.Errorf("%w: leaf %d of %d", ErrInclusion, i, n)
	}
	return nil
}
