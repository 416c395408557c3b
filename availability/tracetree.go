package availability

import (
	"fmt"
	"math/bits"
)

const (
	// TraceArity is the number of children a reveal of a trace tree's node opens at once.
	TraceArity = 1 << traceStride
	// MaxLeaves is the largest number of steps of a trace.
	MaxLeaves = 1 << 25
	// traceStride is the height of a block of nodes that are revealed together.
	traceStride = 5
)

// TraceHeight returns the height 5·Lv of a trace tree of n leaves, with
// Lv = 0 for none, else max(1, ⌈log₃₂ n⌉).
func TraceHeight(n int) int {
	if n == 0 {
		return 0
	}
	height := bits.Len(uint(n - 1))
	return max(1, (height+traceStride-1)/traceStride) * traceStride
}

// TraceTree is the keccak256 tree over a trace's steps: perfect binary, of a
// height that is a multiple of five, padded with zero. It keeps only the nodes
// at heights 5, 10, …, one byte a leaf; the leaves themselves stay with the
// steps. It is immutable.
type TraceTree struct {
	leaves int
	levels [][][32]byte // levels[m] holds the nodes at height 5·(m+1); the last has one
}

// Len returns the number of leaves.
func (t *TraceTree) Len() int { return t.leaves }

// Height returns the tree's height, [TraceHeight] of its leaves.
func (t *TraceTree) Height() int { return len(t.levels) * traceStride }

// Root returns the root, zero when there are no leaves.
func (t *TraceTree) Root() [32]byte {
	if t.leaves == 0 {
		return [32]byte{}
	}
	return t.levels[len(t.levels)-1][0]
}

// Node returns node j at a height of 5, 10, … up to the tree's; nodes behind the
// last leaf are padding. It panics at any other height.
func (t *TraceTree) Node(height, j int) [32]byte {
	if height <= 0 || height%traceStride != 0 || height > t.Height() {
		panic(fmt.Sprintf("availability: no nodes kept at height %d of %d", height, t.Height()))
	}
	level := t.levels[height/traceStride-1]
	if j >= len(level) {
		return padding[height]
	}
	return level[j]
}

// Path returns the path of leaf i from the bottom up, given the leaf hashes of
// its block, 32·⌊i/32⌋ and on.
func (t *TraceTree) Path(i int, block [][32]byte) [][32]byte {
	path := make([][32]byte, 0, t.Height())
	path = appendBlockPath(path, block, i%TraceArity, 0)
	for m, level := range t.levels[:len(t.levels)-1] {
		i /= TraceArity
		from := i / TraceArity * TraceArity
		path = appendBlockPath(path, level[from:min(len(level), from+TraceArity)], i%TraceArity, (m+1)*traceStride)
	}
	return path
}

// appendBlockPath appends the five siblings of node i of a block at the given height.
func appendBlockPath(path, block [][32]byte, i, height int) [][32]byte {
	for h := range traceStride {
		path = append(path, sibling(block, i, height+h))
		block = parents(block, height+h)
		i >>= 1
	}
	return path
}

// blockRoot returns the root of up to 32 nodes at the given height.
func blockRoot(block [][32]byte, height int) [32]byte {
	for h := range traceStride {
		block = parents(block, height+h)
	}
	return block[0]
}

// VerifyTracePath checks that the leaf stands at index i of the trace tree of n
// leaves. It returns [ErrPath].
func VerifyTracePath(root, leaf [32]byte, i, n int, path [][32]byte) error {
	if i < 0 || i >= n || n > MaxLeaves {
		return fmt.Errorf("%w: leaf %d of %d", ErrPath, i, n)
	}
	return verifyPath(root, leaf, uint64(i), TraceHeight(n), path)
}

// TraceTreeBuilder makes a trace tree of leaves that arrive one at a time. The
// zero value is empty.
type TraceTreeBuilder struct {
	leaves int
	block  [][32]byte // the leaf hashes of the unfinished block
	levels [][][32]byte
}

// Add appends a leaf. It returns [ErrEncoding] beyond [MaxLeaves].
func (b *TraceTreeBuilder) Add(leaf [32]byte) error {
	if b.leaves == MaxLeaves {
		return fmt.Errorf("%w: more than %d leaves", ErrEncoding, MaxLeaves)
	}
	b.leaves++
	b.block = append(b.block, leaf)
	if len(b.block) == TraceArity {
		b.push(0, blockRoot(b.block, 0))
		b.block = b.block[:0]
	}
	return nil
}

// push appends a node to level m and, when it completes a block, the block's root to the next.
func (b *TraceTreeBuilder) push(m int, node [32]byte) {
	if m == len(b.levels) {
		b.levels = append(b.levels, nil)
	}
	b.levels[m] = append(b.levels[m], node)
	if n := len(b.levels[m]); n%TraceArity == 0 {
		b.push(m+1, blockRoot(b.levels[m][n-TraceArity:], (m+1)*traceStride))
	}
}

// Tree returns the tree over the leaves added. The builder must not be used after.
func (b *TraceTreeBuilder) Tree() *TraceTree {
	t := &TraceTree{leaves: b.leaves, levels: b.levels}
	height := TraceHeight(b.leaves) / traceStride
	if len(b.block) > 0 {
		b.push(0, blockRoot(b.block, 0))
	}
	for m := range height - 1 {
		if n := len(b.levels[m]); n%TraceArity != 0 {
			b.push(m+1, blockRoot(b.levels[m][n-n%TraceArity:], (m+1)*traceStride))
		}
	}
	// A full last block pushed its root one level higher than the tree reaches.
	t.levels = b.levels[:height]
	return t
}
