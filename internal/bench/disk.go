package bench

import (
	"context"
	"crypto/sha256"
	"fmt"
	"io"
	"iter"
	"os"
	"slices"

	"github.com/walrus-evm/walrus/blob"
	"github.com/walrus-evm/walrus/prover"
)

// Disk is what proving a sliver from files took, its bytes being in the
// system's cache.
type Disk struct {
	Size  int64   `json:"bytes"`
	Prove Seconds `json:"prove"`
}

// measureDisk writes a sliver of generated chunks, of about size bytes, to the
// store of a storage node and proves it from there, with every check that a node makes.
func (s *simulation) measureDisk(ctx context.Context, size int64) (d Disk, err error) {
	chunks := (size + blob.ChunkSize - 1) / blob.ChunkSize
	layout, err := blob.NewLayout(s.layout.Encoding, int64(s.layout.Source())*chunks*blob.ChunkSize)
	if err != nil {
		return d, err
	}
	dir, err := os.MkdirTemp("", "walrus-bench-")
	if err != nil {
		return d, err
	}
	defer os.RemoveAll(dir) //nolint:errcheck // temporary
	store, err := prover.OpenStore(dir)
	if err != nil {
		return d, err
	}
	ref, err := s.fill(store, layout)
	if err != nil {
		return d, fmt.Errorf("fill a store: %w", err)
	}
	groups := make([]prover.Group, layout.Groups())
	for g := range groups {
		groups[g] = prover.Group{Key: s.key(g), Sliver: ref, Weight: uint64(layout.GroupWeight(g))}
	}
	prove := func() error {
		built, err := prover.BuildClaim(ctx, prover.ClaimInput{
			Node: simulatedNode, Seed: simulatedSeed, Groups: slices.Values(groups), Source: store, Trace: io.Discard,
		})
		if err != nil {
			return err
		}
		d.Size = built.Bytes
		return prover.CheckClaim(simulatedNode, simulatedSeed, built)
	}
	if err := prove(); err != nil { // brings the files into the cache
		return d, err
	}
	d.Prove, err = timed(prove)
	return d, err
}

// chunks yields the first n chunks of the simulated node.
func (s *simulation) chunks(n int) iter.Seq[[]byte] {
	return func(yield func([]byte) bool) {
		r := <-s.rings
		defer func() { s.rings <- r }()
		for j := range n {
			chunk := r.chunks[j%len(r.chunks)]
			mark(chunk, j)
			if !yield(chunk) {
				return
			}
		}
	}
}

// fill stores a blob's first sliver and its commitments. The other slivers do not exist.
func (s *simulation) fill(store *prover.Store, layout blob.Layout) (prover.SliverRef, error) {
	metadata := blob.Metadata{Layout: layout, SliverRoots: make([]blob.Hash, layout.Shards())}
	for i := range metadata.SliverRoots {
		metadata.SliverRoots[i] = sha256.Sum256([]byte{byte(i)})
	}
	var tree blob.TreeBuilder
	for chunk := range s.chunks(layout.Chunks()) {
		tree.Add(blob.LeafHash(chunk))
	}
	metadata.SliverRoots[0] = tree.Root()
	ref := prover.SliverRef{Blob: metadata.ID()}
	if err := store.PutMetadata(ref.Blob, metadata, 0); err != nil {
		return ref, err
	}
	sliver, err := store.NewSliver(ref)
	if err != nil {
		return ref, err
	}
	j := 0
	for chunk := range s.chunks(layout.Chunks()) {
		if err := sliver.Add(j, chunk); err != nil {
			sliver.Abort()
			return ref, err
		}
		j++
	}
	if err := sliver.Commit(); err != nil {
		return ref, err
	}
	return ref, store.PutCommitments(ref, s.nodes.all[:layout.Chunks()])
}
