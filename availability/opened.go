package availability

import (
	"errors"
	"fmt"
)

// ErrUnopened reports a node under which nothing can be looked up, because the node above it was not opened.
var ErrUnopened = errors.New("the node above was not opened")

// Opened is what reveals have shown of a claim's trace tree, from the root down. Everything in it is checked against
// the claim, so it may be fed by anyone. It is not safe for concurrent use.
type Opened struct {
	claim    Claim
	children map[TraceNode]Children
	leaves   map[uint32][]Step
}

// NewOpened returns what the claim itself shows: the root.
func NewOpened(claim Claim) *Opened {
	return &Opened{claim: claim, children: make(map[TraceNode]Children), leaves: make(map[uint32][]Step)}
}

// AddChildren adds the answer for a node above height 5. It returns
// [ErrUnopened] when the node above it was not added, and [ErrReveal].
func (o *Opened) AddChildren(n TraceNode, children Children) error {
	hash, err := o.hash(n)
	if err == nil {
		err = VerifyChildren(hash, children)
	}
	if err != nil {
		return fmt.Errorf("node %s: %w", n, err)
	}
	o.children[n] = children
	return nil
}

// AddLeaves adds the answer for leaf block j. Errors are those of [Opened.AddChildren].
func (o *Opened) AddLeaves(j uint32, leaves []Step) error {
	hash, err := o.hash(LeafBlock(j))
	if err == nil {
		err = VerifyLeaves(hash, j, int(o.claim.Leaves), leaves)
	}
	if err != nil {
		return fmt.Errorf("leaf block %d: %w", j, err)
	}
	o.leaves[j] = leaves
	return nil
}

// root names the root of the claim's tree.
func (o *Opened) root() TraceNode { return TraceNode{Height: TraceHeight(int(o.claim.Leaves))} }

// hash returns a node of the claim's tree, if the one above it was opened.
func (o *Opened) hash(n TraceNode) ([32]byte, error) {
	if n == o.root() {
		return o.claim.TraceRoot, nil
	}
	if n.Height > o.root().Height {
		return [32]byte{}, ErrUnopened
	}
	above, i := n.parent()
	children, ok := o.children[above]
	if !ok {
		return [32]byte{}, ErrUnopened
	}
	return children[i], nil
}

// Question is the node that a search must see opened next, as the contract takes it.
type Question struct {
	Node TraceNode
	Hash [32]byte
	// Path leads to the trace root, from the bottom up.
	Path [][32]byte
}

// Disprove goes down from the root along the first difference from the canonical
// trace. It returns the evidence there, without the group of a [Sum] before the
// end like [Disprove], or else the node that must be opened to go on. Both are nil
// for a claim whose C and W are right. The descent takes at most five questions,
// because nodes equal to the canonical ones need no opening. It returns the
// errors of the canonical trace.
func (o *Opened) Disprove(canonical Canonical) (*Evidence, *Question, error) {
	last := canonical.Last()
	if o.claim.Commitment == last.Sum && o.claim.Weight == last.Weight {
		return nil, nil, nil
	}
	s := search{Opened: o, canonical: canonical}
	i, question, err := s.firstDifference()
	if err != nil || question != nil {
		return nil, question, err
	}
	evidence, err := s.evidence(i)
	return evidence, nil, err
}

// search looks for the first difference between an opened tree and the canonical one.
type search struct {
	*Opened
	canonical Canonical
}

// firstDifference returns the least index of a leaf that differs, N when only the virtual end does, or the node to open.
func (s search) firstDifference() (int, *Question, error) {
	n := s.root()
	if s.claim.Leaves == 0 || s.isCanonical(n, s.claim.TraceRoot) {
		return int(s.claim.Leaves), nil, nil
	}
	for !n.IsLeafBlock() {
		children, ok := s.children[n]
		if !ok {
			return 0, s.question(n), nil
		}
		next, differs := s.differingChild(n, children)
		if !differs {
			return int(s.claim.Leaves), nil, nil // behind the last leaf the tree may hold anything
		}
		n = next
	}
	leaves, ok := s.leaves[n.Index]
	if !ok {
		return 0, s.question(n), nil
	}
	canonical, err := s.canonicalLeaves(n.Index)
	if err != nil {
		return 0, nil, err
	}
	for i, leaf := range leaves {
		if i >= len(canonical) || leaf != canonical[i] {
			return int(n.firstLeaf()) + i, nil, nil
		}
	}
	return int(s.claim.Leaves), nil, nil
}

// canonicalLeaves returns the canonical steps of a leaf block, none behind their end.
func (s search) canonicalLeaves(block uint32) ([]Step, error) {
	if int(block)*TraceArity >= s.canonical.Len() {
		return nil, nil
	}
	return s.canonical.ReadLeaves(block)
}

// differingChild returns the first child with a leaf of the trace under it that is not the canonical one.
func (s search) differingChild(n TraceNode, children Children) (TraceNode, bool) {
	for i, hash := range children {
		child := n.Child(i)
		if child.firstLeaf() >= uint64(s.claim.Leaves) {
			break
		}
		if !s.isCanonical(child, hash) {
			return child, true
		}
	}
	return TraceNode{}, false
}

// isCanonical reports whether the leaves of the trace under a node are canonical, given its hash. A node that equals
// canonical padding where the claim has leaves hides holes, which nobody can open.
func (s search) isCanonical(n TraceNode, hash [32]byte) bool {
	end := min(n.firstLeaf()+1<<n.Height, uint64(s.claim.Leaves))
	return hash == s.canonicalNode(n) && end <= uint64(s.canonical.Len())
}

// canonicalNode returns a node of the canonical tree, which may be lower than the claimed one: then it stands at its
// left and padding beside it.
func (s search) canonicalNode(n TraceNode) [32]byte {
	tree := s.canonical.Tree()
	if n.Height <= tree.Height() {
		return tree.Node(n.Height, int(n.Index))
	}
	if n.Index != 0 || tree.Len() == 0 {
		return padding[n.Height]
	}
	hash := tree.Root()
	for h := tree.Height(); h < n.Height; h++ {
		hash = nodeHash(hash, padding[h])
	}
	return hash
}

func (s search) question(n TraceNode) *Question {
	hash, _ := s.hash(n) // the descent came through the node above
	return &Question{Node: n, Hash: hash, Path: s.nodePath(n)}
}

// nodePath returns the siblings of a node up to the root, all of which the descent has seen or knows to be canonical.
func (s search) nodePath(n TraceNode) [][32]byte {
	var path [][32]byte
	for root := s.root(); n != root; {
		above, i := n.parent()
		children := s.childrenOf(above)
		path = appendBlockPath(path, children[:], i, 0) // complete, so nothing is padded
		n = above
	}
	return path
}

// childrenOf returns the opened children of a node, or the canonical ones, which they are where the search turned aside.
func (s search) childrenOf(n TraceNode) Children {
	if children, ok := s.children[n]; ok {
		return children
	}
	var children Children
	for i := range children {
		children[i] = s.canonicalNode(n.Child(i))
	}
	return children
}

// leafPath returns leaf i of the claimed trace with its path.
func (s search) leafPath(i int) (Step, [][32]byte, error) {
	block := uint32(i / TraceArity)
	leaves, ok := s.leaves[block]
	if !ok {
		var err error
		if leaves, err = s.canonical.ReadLeaves(block); err != nil {
			return Step{}, nil, err
		}
	}
	path := appendBlockPath(nil, leafHashes(leaves), i%TraceArity, 0)
	return leaves[i%TraceArity], append(path, s.nodePath(LeafBlock(block))...), nil
}

// evidence shows the first difference.
func (s search) evidence(i int) (_ *Evidence, err error) {
	claimed := s.claim.end()
	evidence := &Evidence{Index: uint32(i)}
	if i > 0 {
		if evidence.Previous, evidence.PreviousPath, err = s.leafPath(i - 1); err != nil {
			return nil, err
		}
	}
	virtual := i == int(s.claim.Leaves)
	if !virtual {
		if claimed, evidence.CurrentPath, err = s.leafPath(i); err != nil {
			return nil, err
		}
	}
	evidence.Current = claimed
	last := s.canonical.Last()
	c := comparison{
		end: Step{Key: MaxKey, Sum: last.Sum, Weight: last.Weight}, index: i, previous: evidence.Previous,
		next: func() (Step, error, bool) {
			leaves, err := s.canonicalLeaves(uint32(i / TraceArity))
			if at := i % TraceArity; at < len(leaves) {
				return leaves[at], nil, true
			}
			return Step{}, err, false
		},
	}
	if err := c.compare(claimed, virtual); err != nil {
		return nil, err
	}
	if !c.differs {
		return nil, fmt.Errorf("%w: no difference at leaf %d", ErrTrace, i)
	}
	evidence.Kind, evidence.Group = c.kind, Group{Key: c.witness}
	return evidence, nil
}
