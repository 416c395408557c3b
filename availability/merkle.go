package availability

import (
	"errors"
	"fmt"
)

// ErrPath reports a Merkle path that does not lead from the leaf to the root.
var ErrPath = errors.New("wrong Merkle path")

// nodeHash returns keccak(0x01 ‖ left ‖ right), an inner node of either tree.
func nodeHash(left, right [32]byte) [32]byte {
	var buf [65]byte
	buf[0] = 1
	copy(buf[1:], left[:])
	copy(buf[33:], right[:])
	return keccak256(buf[:])
}

// maxHeight bounds the trees: 2²⁵ trace leaves, and 255 slivers of 2²⁴ groups.
const maxHeight = 32

// padding holds the roots of perfect subtrees of zero leaves, by height.
var padding = func() (z [maxHeight + 1][32]byte) {
	for h := range maxHeight {
		z[h+1] = nodeHash(z[h], z[h])
	}
	return z
}()

// verifyPath checks that a leaf of a perfect tree of the given height hashes to the root.
func verifyPath(root, leaf [32]byte, index uint64, height int, path [][32]byte) error {
	if len(path) != height {
		return fmt.Errorf("%w: %d nodes, must be %d", ErrPath, len(path), height)
	}
	if index>>height != 0 {
		return fmt.Errorf("%w: index %d in a tree of height %d", ErrPath, index, height)
	}
	for _, sibling := range path {
		if index&1 == 0 {
			leaf = nodeHash(leaf, sibling)
		} else {
			leaf = nodeHash(sibling, leaf)
		}
		index >>= 1
	}
	if leaf != root {
		return fmt.Errorf("%w: leads to another root", ErrPath)
	}
	return nil
}

// parents returns the next level above nodes, which stand at the given height.
func parents(nodes [][32]byte, height int) [][32]byte {
	up := make([][32]byte, (len(nodes)+1)/2)
	for i := range up {
		right := padding[height]
		if 2*i+1 < len(nodes) {
			right = nodes[2*i+1]
		}
		up[i] = nodeHash(nodes[2*i], right)
	}
	return up
}

// sibling returns the neighbour of node i of a level at the given height.
func sibling(nodes [][32]byte, i, height int) [32]byte {
	if j := i ^ 1; j < len(nodes) {
		return nodes[j]
	}
	return padding[height]
}
