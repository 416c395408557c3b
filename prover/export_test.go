package prover

import (
	"context"
	"errors"
	"time"

	"github.com/walrus-evm/walrus/blob"
)

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

// Path returns the file of a deny list.
func (d *DenyList) Path() string { return d.path }

// Refresh reads the file of a deny list if it has changed.
func (d *DenyList) Refresh() error { return d.refresh() }

// RecordSigned notes that the node signed for an object in an epoch.
func (s *Store) RecordSigned(id blob.ID, object uint64, epoch uint32) error {
	return s.recordSigned(id, objectRoot{Object: object, Epoch: epoch}, nil, nil)
}

// RecordSignedUnder notes that the node signed for a sliver of an object under a root, if the list is there.
func (s *Store) RecordSignedUnder(id blob.ID, object uint64, root [32]byte, sliver int) error {
	return s.recordSigned(id, objectRoot{Object: object, Epoch: 1, Root: root}, []int{sliver}, nil)
}

// Collect deletes what nobody can ask for any more.
func (n *Node) Collect(ctx context.Context) error { return n.collect(ctx) }

// CheckpointPath returns the path of an epoch's checkpoint.
func (n *Node) CheckpointPath(epoch uint32) string { return n.archive.path(epoch, checkpointFile) }

// MakeClaim makes a claim as a node does, with a checkpoint after every group, in a folder of a file system of the
// test. It returns how many leaves it found made already.
func MakeClaim(ctx context.Context, files FileSystem, dir string, epoch Epoch, in ClaimInput) (built BuiltClaim, found uint32, err error) {
	a := archive{durable: newDurable(files), dir: dir}
	p, useless, err := a.begin(in.Node, epoch, time.Nanosecond)
	if err = errors.Join(useless, err); err != nil {
		return built, 0, err
	}
	defer p.close()
	if c := p.Resume(); c != nil {
		found = c.Leaves
	}
	in.Trace, in.Checkpoints = p, p
	if built, err = BuildClaim(ctx, in); err != nil {
		return built, found, err
	}
	if err := p.finish(); err != nil {
		return built, found, err
	}
	if err := a.saveClaim(newClaimRecord(in.Node, epoch, built, 0)); err != nil {
		return built, found, err
	}
	return built, found, a.dropCheckpoint(epoch.Number)
}
