package availability

import (
	"errors"
	"fmt"
)

// ErrReveal reports an answer to a reveal request that does not open its node.
var ErrReveal = errors.New("the answer does not open the node")

// TraceNode names a node of a trace tree that can be revealed: its height is 5,
// 10, … up to the tree's, and Index counts the nodes of that height.
type TraceNode struct {
	Height int
	Index  uint32
}

// LeafBlock returns the node over leaves 32·j and on, whose answer is the leaves themselves.
func LeafBlock(j uint32) TraceNode { return TraceNode{Height: traceStride, Index: j} }

// IsLeafBlock reports whether the node is opened by leaves rather than by hashes.
func (n TraceNode) IsLeafBlock() bool { return n.Height == traceStride }

// Child returns descendant i, 0 to 31, five levels down. The node must not be a leaf block.
func (n TraceNode) Child(i int) TraceNode {
	return TraceNode{Height: n.Height - traceStride, Index: n.Index*TraceArity + uint32(i)}
}

// parent returns the node whose answer shows this one, and which of its children it is.
func (n TraceNode) parent() (TraceNode, int) {
	return TraceNode{Height: n.Height + traceStride, Index: n.Index / TraceArity}, int(n.Index % TraceArity)
}

// firstLeaf returns the least index of a leaf under the node.
func (n TraceNode) firstLeaf() uint64 { return uint64(n.Index) << n.Height }

// String returns "height/index".
func (n TraceNode) String() string { return fmt.Sprintf("%d/%d", n.Height, n.Index) }

// RevealID names the request to open a node of a claim's trace tree:
// keccak256(abi.encode(epoch, node, height, index)).
func RevealID(epoch, node uint32, n TraceNode) [32]byte {
	return keccak256(word(uint64(epoch)), word(uint64(node)), word(uint64(n.Height)), word(uint64(n.Index)))
}

// Children is the answer for a node above height 5: its 32 descendants five levels down.
type Children [TraceArity][32]byte

// VerifyChildren checks an answer for a node above height 5. It returns [ErrReveal].
func VerifyChildren(hash [32]byte, children Children) error {
	if blockRoot(children[:], 0) != hash {
		return fmt.Errorf("%w %x", ErrReveal, hash)
	}
	return nil
}

// VerifyLeaves checks an answer for leaf block j of a trace of n leaves: all
// leaves of the trace under it, as the contract pads them. It returns [ErrReveal].
func VerifyLeaves(hash [32]byte, j uint32, n int, leaves []Step) error {
	from := int(j) * TraceArity
	if len(leaves) != max(0, min(n, from+TraceArity)-from) || len(leaves) == 0 {
		return fmt.Errorf("%w: %d leaves of block %d of a trace of %d", ErrReveal, len(leaves), j, n)
	}
	if blockRoot(leafHashes(leaves), 0) != hash {
		return fmt.Errorf("%w %x", ErrReveal, hash)
	}
	return nil
}

func leafHashes(steps []Step) [][32]byte {
	hashes := make([][32]byte, len(steps))
	for i, step := range steps {
		hashes[i] = step.Leaf()
	}
	return hashes
}

// Children returns the answer for a node above height 5, padding included. It panics for other nodes.
func (t *TraceTree) Children(n TraceNode) Children {
	var children Children
	for i := range children {
		child := n.Child(i)
		children[i] = t.Node(child.Height, int(child.Index))
	}
	return children
}

// NodePath returns the path of a node, from the bottom up; empty for the root.
func (t *TraceTree) NodePath(n TraceNode) [][32]byte {
	path := make([][32]byte, 0, t.Height()-n.Height)
	for i, m := int(n.Index), n.Height/traceStride-1; m < len(t.levels)-1; m++ {
		level := t.levels[m]
		from := i / TraceArity * TraceArity
		path = appendBlockPath(path, level[from:min(len(level), from+TraceArity)], i%TraceArity, (m+1)*traceStride)
		i /= TraceArity
	}
	return path
}

// LeavesUnder returns the answer for leaf block j. The slice must not be changed.
func (t *Trace) LeavesUnder(j uint32) []Step {
	from := int(j) * TraceArity
	return t.steps[from:min(len(t.steps), from+TraceArity)]
}
