package prover

import (
	"errors"
	"fmt"
	"io/fs"
	"iter"
	"maps"
	"path/filepath"
	"slices"
	"strconv"
	"sync"

	"github.com/walrus-evm/walrus/blob"
)

// Store keeps slivers durably in plain files, one folder a blob:
//
//	blobs/ab/abcd…/metadata       layout and sliver roots, as blob.Metadata encodes them
//	               manifest.json  when it was written, what was signed for it and what owners state
//	               7.sliver       the bytes of sliver 7
//	               7.hashes       leaf hashes of its content tree, 32 bytes a chunk
//	               7.points       its KZG commitments, affine, checked group by group (points.go)
//	               7.3f9e….share  sliver 7's share of the commitment list with that root (share.go);
//	                              .unlisted if the node's own commitments are not in that list
//	deleted/                      folders on their way out
//
// Every file appears under its name only when it is complete and synced, so
// what a method acknowledged survives a kill or a loss of power at any moment.
// The index is in memory, about 200 bytes a blob, and rebuilt by a scan at the
// start. A Store is safe for concurrent use. Only one process may open a
// folder.
type Store struct {
	durable
	dir string
	// damaged wakes whoever repairs when a read finds corrupt bytes; it holds one token.
	damaged chan struct{}
	// creating is held while a blob enters the index, or leaves it with its folder.
	creating sync.Mutex

	mu    sync.RWMutex // guards blobs, the records in it and bytes
	blobs map[blob.ID]*record
	bytes int64
}

// record is what the index knows of a blob.
type record struct {
	layout   blob.Layout
	manifest manifest
	slivers  map[int]*sliverRecord
	// shares says whether the node's own commitments stand in the list that a share is of.
	shares map[shareName]bool
	// writing serialises changes of the manifest's file, and which lists have shares.
	writing sync.Mutex
}

type sliverRecord struct {
	committed bool // its commitments are stored
	corrupt   bool // a read found a chunk that does not match its hash
}

// manifest is the store's own account of a blob.
type manifest struct {
	// Epoch is the latest in which the blob's metadata was sent for a registration.
	Epoch uint32 `json:"epoch"`
	// Signed lists the storage confirmations given, the latest for each object and root, until nobody can use them.
	Signed []objectRoot `json:"signed,omitempty"`
	// Stated lists the commitment roots that owners stated, one for each object (stated.go).
	Stated []objectRoot `json:"stated,omitempty"`
}

func (m manifest) clone() manifest {
	return manifest{Epoch: m.Epoch, Signed: slices.Clone(m.Signed), Stated: slices.Clone(m.Stated)}
}

func (m manifest) equal(other manifest) bool {
	return m.Epoch == other.Epoch && slices.Equal(m.Signed, other.Signed) && slices.Equal(m.Stated, other.Stated)
}

// lastUsed returns the latest epoch in which somebody relied on the blob being kept.
func (m manifest) lastUsed() uint32 {
	epoch := m.Epoch
	for _, signed := range m.Signed {
		epoch = max(epoch, signed.Epoch)
	}
	return epoch
}

// objectRoot is a commitment root that was signed or stated for an object, the last time in an epoch.
type objectRoot struct {
	Object uint64   `json:"object"`
	Epoch  uint32   `json:"epoch"`
	Root   rootName `json:"root"`
}

const (
	metadataFile = "metadata"
	manifestFile = "manifest.json"
	sliverSuffix = ".sliver"
	hashesSuffix = ".hashes"
	pointsSuffix = ".points"
	shareSuffix  = ".share"
	// unlistedSuffix marks a share of a list in which the sliver has other commitments than those of its bytes.
	unlistedSuffix = ".unlisted"

	// maxSmallFile bounds metadata and manifests, which are read whole.
	maxSmallFile = 1 << 20
)

// OpenStore opens the store in a folder, which it makes if need be, removes
// what a crash left behind and rebuilds the index.
func OpenStore(dir string) (*Store, error) { return openStore(dir, disk{}) }

func openStore(dir string, files fileSystem) (*Store, error) {
	s := &Store{
		durable: newDurable(files),
		dir:     dir,
		damaged: make(chan struct{}, 1),
		blobs:   make(map[blob.ID]*record),
	}
	for _, name := range []string{"blobs", "deleted"} {
		if _, err := s.folder(dir, name); err != nil {
			return nil, fmt.Errorf("open store: %w", err)
		}
	}
	if err := s.emptyDeleted(); err != nil {
		return nil, fmt.Errorf("open store: %w", err)
	}
	if err := s.scan(); err != nil {
		return nil, fmt.Errorf("open store: %w", err)
	}
	return s, nil
}

func (s *Store) path(id blob.ID, name ...string) string {
	text := id.String()
	return filepath.Join(append([]string{s.dir, "blobs", text[:2], text}, name...)...)
}

func (s *Store) sliverPath(ref SliverRef, suffix string) string {
	return s.path(ref.Blob, strconv.Itoa(ref.Index)+suffix)
}

// SliverPath returns the file that holds the bytes of a sliver, stored or not.
func (s *Store) SliverPath(ref SliverRef) string { return s.sliverPath(ref, sliverSuffix) }

func (s *Store) record(id blob.ID) (*record, bool) {
	s.mu.RLock()
	defer s.mu.RUnlock()
	r, ok := s.blobs[id]
	return r, ok
}

// Layout returns the layout of a blob whose metadata is stored.
func (s *Store) Layout(id blob.ID) (blob.Layout, bool) {
	r, ok := s.record(id)
	if !ok {
		return blob.Layout{}, false
	}
	return r.layout, true
}

// Has reports whether a sliver is stored and no read found it corrupt.
func (s *Store) Has(ref SliverRef) bool {
	state, ok := s.sliver(ref)
	return ok && !state.corrupt
}

// Committed reports whether the commitments of a sliver are stored too.
func (s *Store) Committed(ref SliverRef) bool {
	state, ok := s.sliver(ref)
	return ok && state.committed
}

// sliver returns a copy of what the index knows of a sliver.
func (s *Store) sliver(ref SliverRef) (sliverRecord, bool) {
	s.mu.RLock()
	defer s.mu.RUnlock()
	if r, ok := s.blobs[ref.Blob]; ok {
		if state, ok := r.slivers[ref.Index]; ok {
			return *state, true
		}
	}
	return sliverRecord{}, false
}

// Slivers yields every sliver stored, corrupt ones included, in no particular
// order. Slivers stored or deleted meanwhile may be missed.
func (s *Store) Slivers() iter.Seq[SliverRef] {
	return func(yield func(SliverRef) bool) {
		for _, id := range s.ids() {
			for _, i := range s.indexes(id) {
				if !yield(SliverRef{Blob: id, Index: i}) {
					return
				}
			}
		}
	}
}

// indexes returns the slivers stored of a blob.
func (s *Store) indexes(id blob.ID) []int {
	s.mu.RLock()
	defer s.mu.RUnlock()
	r, ok := s.blobs[id]
	if !ok {
		return nil
	}
	return slices.Collect(maps.Keys(r.slivers))
}

func (s *Store) ids() []blob.ID {
	s.mu.RLock()
	defer s.mu.RUnlock()
	return slices.Collect(maps.Keys(s.blobs))
}

// Usage returns the number of blobs the store knows and the bytes of their
// slivers, hashes and commitments left out.
func (s *Store) Usage() (blobs int, bytes int64) {
	s.mu.RLock()
	defer s.mu.RUnlock()
	return len(s.blobs), s.bytes
}

// Damaged returns a channel that receives when a read has found corrupt bytes.
func (s *Store) Damaged() <-chan struct{} { return s.damaged }

// markCorrupt notes that a sliver failed a check, so that it is rebuilt.
func (s *Store) markCorrupt(ref SliverRef) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if r, ok := s.blobs[ref.Blob]; ok {
		if state, ok := r.slivers[ref.Index]; ok {
			state.corrupt = true
		}
	}
	s.alarm()
}

// alarm wakes whoever repairs.
func (s *Store) alarm() {
	select {
	case s.damaged <- struct{}{}:
	default: // a token is waiting already
	}
}

// Delete removes a blob with everything stored of it. The caller has made sure
// that nobody can ask for it any more.
func (s *Store) Delete(id blob.ID) error {
	_, err := s.deleteIf(id, func(manifest) bool { return true })
	return err
}

// deleteIf deletes a blob if what its manifest says allows it. Nobody can write to the manifest between that and the
// deletion: whoever sends metadata or signs for the blob comes before it, and is asked about, or after it, and is told.
func (s *Store) deleteIf(id blob.ID, useless func(manifest) bool) (deleted bool, err error) {
	away, err := s.forget(id, useless)
	if away == "" || err != nil {
		return false, err
	}
	if err := s.files.RemoveAll(away); err != nil {
		return false, fmt.Errorf("delete blob %s: %w", id, err)
	}
	return true, nil
}

// forget takes a blob that is useless out of the index and its folder away, durably. It returns where to.
func (s *Store) forget(id blob.ID, useless func(manifest) bool) (away string, err error) {
	s.creating.Lock()
	defer s.creating.Unlock()
	r, ok := s.record(id)
	if !ok {
		return "", fmt.Errorf("%w: blob %s", ErrNotFound, id)
	}
	r.writing.Lock()
	defer r.writing.Unlock()
	if !useless(r.manifest) {
		return "", nil
	}
	s.mu.Lock()
	delete(s.blobs, id)
	s.bytes -= int64(len(r.slivers)) * r.layout.SliverSize()
	s.mu.Unlock()
	// One rename takes the whole folder away; half-removed ones are never scanned.
	away = filepath.Join(s.dir, "deleted", id.String()+"."+strconv.FormatUint(s.serial.Add(1), 10))
	if err := s.files.Rename(s.path(id), away); err != nil {
		return "", fmt.Errorf("delete blob %s: %w", id, err)
	}
	if err := s.files.Sync(filepath.Dir(s.path(id))); err != nil {
		return "", fmt.Errorf("delete blob %s: %w", id, err)
	}
	return away, nil
}

// stageIn begins a file of a sliver. It returns [ErrNotFound] if the blob's folder is gone.
func (s *Store) stageIn(ref SliverRef, suffix string) (*staged, error) {
	staged, err := s.stage(s.sliverPath(ref, suffix))
	if errors.Is(err, fs.ErrNotExist) {
		return nil, deletedMeanwhile(ref.Blob)
	}
	return staged, err
}

// publishIn gives sealed files of a blob their names. It returns [ErrNotFound] if the folder was taken away with them.
func (s *Store) publishIn(id blob.ID, sealed ...*staged) error {
	err := s.publish(s.path(id), sealed...)
	if errors.Is(err, fs.ErrNotExist) {
		return deletedMeanwhile(id)
	}
	return err
}

func deletedMeanwhile(id blob.ID) error {
	return fmt.Errorf("%w: blob %s was deleted meanwhile: send its metadata again", ErrNotFound, id)
}

// DeleteSliver removes one sliver of a blob, as [Store.Delete] does a whole blob.
func (s *Store) DeleteSliver(ref SliverRef) error {
	shares := s.sharesOf(ref)
	s.mu.Lock()
	r, ok := s.blobs[ref.Blob]
	if ok {
		if _, ok = r.slivers[ref.Index]; ok {
			delete(r.slivers, ref.Index)
			s.bytes -= r.layout.SliverSize()
			for _, name := range shares {
				delete(r.shares, name)
			}
		}
	}
	s.mu.Unlock()
	if !ok {
		return fmt.Errorf("%w: %v", ErrNotFound, ref)
	}
	// The sliver itself first: without it the others are leftovers.
	files := []string{s.sliverPath(ref, sliverSuffix), s.sliverPath(ref, hashesSuffix), s.sliverPath(ref, pointsSuffix)}
	for _, name := range shares {
		files = append(files, s.path(ref.Blob, name.file(true)), s.path(ref.Blob, name.file(false)))
	}
	for _, file := range files {
		if err := s.files.RemoveAll(file); err != nil {
			return fmt.Errorf("delete %v: %w", ref, err)
		}
	}
	if err := s.files.Sync(s.path(ref.Blob)); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return fmt.Errorf("delete %v: %w", ref, err)
	}
	return nil
}
