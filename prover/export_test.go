package prover

import "context"

// FileSystem and File let the tests put a faulty disk under a store.
type (
	FileSystem = fileSystem
	File       = file
)

// Disk is the operating system's file system.
var Disk FileSystem = disk{}

// OpenStoreOn opens a store on a file system of the test.
func OpenStoreOn(dir string, files FileSystem) (*Store, error) { return openStore(dir, files) }

// SliverFile returns the path of a file of a sliver, such as ".sliver".
func (s *Store) SliverFile(ref SliverRef, suffix string) string { return s.sliverPath(ref, suffix) }

// BlobFile returns the path of a file of a blob.
func (s *Store) BlobFile(ref SliverRef, name string) string { return s.path(ref.Blob, name) }

// TracePath returns the path of an epoch's trace, ClaimPath that of its claim.
func (n *Node) TracePath(epoch uint32) string { return n.archive.path(epoch, traceFile) }

// ClaimPath returns the path of an epoch's claim.
func (n *Node) ClaimPath(epoch uint32) string { return n.archive.path(epoch, claimFile) }

// EnsureCommitments waits until the commitments of a stored sliver are durable.
func (n *Node) EnsureCommitments(ctx context.Context, ref SliverRef) error {
	return n.committer.ensure(ctx, ref)
}

// Mend rebuilds a sliver and its commitments if they are lacking.
func (n *Node) Mend(ctx context.Context, ref SliverRef) error { return n.mend(ctx, ref) }

// Collect deletes what nobody can ask for any more.
func (n *Node) Collect(ctx context.Context) error { return n.collect(ctx) }
