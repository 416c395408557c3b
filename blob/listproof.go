package blob

import (
	"errors"
	"fmt"
	"slices"
)

// ErrListProof reports a proof that does not lead from a share's blocks to its list digest.
var ErrListProof = errors.New("wrong proof of a share of a commitment list")

// ListProof binds a share of a commitment list to the list's digest. Under one
// digest every sliver has one share, so that a wrong block cannot pass. That the
// digest is the list's own shows only when k shares under it were decoded to a
// list that has the commitment root.
type ListProof struct {
	// Digest is the content tree's root over the n share roots.
	Digest Hash
	// Path leads from the share root to it, from the bottom up.
	Path []Hash
	// Blocks are the leaf hashes of the share's blocks.
	Blocks []Hash
}

// ProofBytes returns the number of bytes of a sliver's proof in binary form.
func (c *ListCoder) ProofBytes(sliver int) int64 {
	return int64(1+inclusionPathLength(sliver, c.layout.shards)+c.Stripes()) * int64(len(Hash{}))
}

// inclusionPathLength returns the length of what [InclusionPath] returns for leaf i of n.
func inclusionPathLength(i, n int) int {
	if n == 1 {
		return 0
	}
	split := splitPoint(n)
	if i < split {
		return 1 + inclusionPathLength(i, split)
	}
	return 1 + inclusionPathLength(i-split, n-split)
}

// AppendBinary appends the binary form: digest, path, block hashes. It never fails.
func (p ListProof) AppendBinary(b []byte) ([]byte, error) {
	for _, h := range slices.Concat([]Hash{p.Digest}, p.Path, p.Blocks) {
		b = append(b, h[:]...)
	}
	return b, nil
}

// ParseProof returns the proof of a sliver's share from its binary form, once it
// is found to be consistent. It returns [ErrListProof].
func (c *ListCoder) ParseProof(sliver int, raw []byte) (ListProof, error) {
	if sliver < 0 || sliver >= c.layout.shards {
		return ListProof{}, fmt.Errorf("%w: sliver %d of %d", ErrListProof, sliver, c.layout.shards)
	}
	if want := c.ProofBytes(sliver); int64(len(raw)) != want {
		return ListProof{}, fmt.Errorf("%w: %d bytes, must be %d", ErrListProof, len(raw), want)
	}
	hashes := make([]Hash, 0, len(raw)/len(Hash{}))
	for chunk := range slices.Chunk(raw, len(Hash{})) {
		hashes = append(hashes, Hash(chunk))
	}
	blocks := len(hashes) - c.Stripes()
	p := ListProof{Digest: hashes[0], Path: hashes[1:blocks], Blocks: hashes[blocks:]}
	root := TreeRoot(p.Blocks)
	if err := VerifyInclusion(p.Digest, LeafHash(root[:]), sliver, c.layout.shards, p.Path); err != nil {
		return ListProof{}, fmt.Errorf("%w: %w", ErrListProof, err)
	}
	return p, nil
}
