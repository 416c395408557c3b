package availability

import (
	"encoding/binary"
	"errors"
	"fmt"
	"math/bits"

	"github.com/walrus-evm/walrus/blob"
	"github.com/walrus-evm/walrus/kzg"
)

// ErrGeometry reports a list or an index that does not fit a blob's layout.
var ErrGeometry = errors.New("does not fit the blob's layout")

// CommitmentTree is the keccak256 tree over an object's KZG commitments: one
// leaf a group at index sliver·G + group, perfect binary, padded with zero.
// Its root is fixed at certification.
type CommitmentTree struct {
	layout blob.Layout
	levels [][][32]byte // from the leaves up; the last has one node
}

// NewCommitmentTree builds the tree of the commitments to the blob's chunks, by
// sliver and chunk. It returns [ErrGeometry].
func NewCommitmentTree(l blob.Layout, commitments [][]kzg.Commitment) (*CommitmentTree, error) {
	if len(commitments) != l.Shards() {
		return nil, fmt.Errorf("commitments of %d slivers %w: it has %d", len(commitments), ErrGeometry, l.Shards())
	}
	leaves := make([][32]byte, 0, l.Shards()*l.Groups())
	for s, sliver := range commitments {
		if len(sliver) != l.Chunks() {
			return nil, fmt.Errorf("%d commitments of sliver %d: %w: it has %d chunks", len(sliver), s, ErrGeometry, l.Chunks())
		}
		for g := range l.Groups() {
			from := g * blob.GroupChunks
			leaves = append(leaves, GroupLeaf(s, g, Points(sliver[from:from+l.GroupChunks(g)])))
		}
	}
	return newCommitmentTree(l, leaves), nil
}

// NewCommitmentTreeFromLeaves builds the tree of n·G leaf hashes as
// [GroupLeaf] returns them. It returns [ErrGeometry].
func NewCommitmentTreeFromLeaves(l blob.Layout, leaves [][32]byte) (*CommitmentTree, error) {
	if len(leaves) != l.Shards()*l.Groups() {
		return nil, fmt.Errorf("%d leaves: %w: it has %d", len(leaves), ErrGeometry, l.Shards()*l.Groups())
	}
	return newCommitmentTree(l, leaves), nil
}

func newCommitmentTree(l blob.Layout, leaves [][32]byte) *CommitmentTree {
	t := &CommitmentTree{layout: l, levels: [][][32]byte{leaves}}
	for h := range CommitmentPathLength(l) {
		t.levels = append(t.levels, parents(t.levels[h], h))
	}
	return t
}

// Root returns the commitment root.
func (t *CommitmentTree) Root() [32]byte { return t.levels[len(t.levels)-1][0] }

// Path returns the path of a group's leaf, from the bottom up. It panics when
// the tree has no such group.
func (t *CommitmentTree) Path(sliver, group int) [][32]byte {
	i := sliver*t.layout.Groups() + group
	_ = t.levels[0][i]
	path := make([][32]byte, 0, len(t.levels)-1)
	for h, level := range t.levels[:len(t.levels)-1] {
		path = append(path, sibling(level, i, h))
		i >>= 1
	}
	return path
}

// CommitmentPathLength returns the height of the blob's commitment tree.
func CommitmentPathLength(l blob.Layout) int {
	return bits.Len(uint(l.Shards()*l.Groups() - 1))
}

// GroupLeaf returns cleaf, the leaf of a group's commitments as [Points] lays
// them out: keccak(0x00 ‖ uint8 sliver ‖ uint32 group ‖ points).
func GroupLeaf(sliver, group int, points []byte) [32]byte {
	var head [6]byte
	head[1] = byte(sliver)
	binary.BigEndian.PutUint32(head[2:], uint32(group))
	return keccak256(head[:], points)
}

// Points returns the commitments in their EIP-2537 forms, one after the other.
func Points(commitments []kzg.Commitment) []byte {
	out := make([]byte, 0, len(commitments)*kzg.PointSize)
	for _, c := range commitments {
		p := c.Point()
		out = append(out, p[:]...)
	}
	return out
}

// VerifyGroup checks that the points are the group's commitments under the
// commitment root. It looks at the number of points, not at the points
// themselves. It returns [ErrGeometry] or [ErrPath].
func VerifyGroup(l blob.Layout, root [32]byte, sliver, group int, points []byte, path [][32]byte) error {
	if sliver < 0 || sliver >= l.Shards() || group < 0 || group >= l.Groups() {
		return fmt.Errorf("group %d of sliver %d %w", group, sliver, ErrGeometry)
	}
	if len(points) != l.GroupChunks(group)*kzg.PointSize {
		return fmt.Errorf("%d bytes of points %w: group %d has %d chunks", len(points), ErrGeometry, group, l.GroupChunks(group))
	}
	index := uint64(sliver*l.Groups() + group)
	return verifyPath(root, GroupLeaf(sliver, group, points), index, CommitmentPathLength(l), path)
}
