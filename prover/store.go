package prover

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"iter"
	"maps"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"sync"

	"github.com/walrus-evm/walrus/blob"
)

// Store keeps slivers durably in plain files, one folder a blob:
//
//	blobs/ab/abcd…/metadata       layout and sliver roots, as blob.Metadata encodes them
//	               manifest.json  when it was written, and what was signed for it
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
	// creating is held while a blob enters the index.
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
	// writing serialises changes of the manifest's file.
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
	// Signed lists the storage confirmations given.
	Signed []signedRoot `json:"signed,omitempty"`
}

type signedRoot struct {
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
	if err := s.splitFullLists(); err != nil {
		return nil, fmt.Errorf("open store: %w", err)
	}
	return s, nil
}

func (s *Store) emptyDeleted() error {
	entries, err := s.files.ReadDir(filepath.Join(s.dir, "deleted"))
	if err != nil {
		return err
	}
	for _, e := range entries {
		if err := s.files.RemoveAll(filepath.Join(s.dir, "deleted", e.Name())); err != nil {
			return err
		}
	}
	return nil
}

// scan rebuilds the index from the names and sizes of the files.
func (s *Store) scan() error {
	root := filepath.Join(s.dir, "blobs")
	fans, err := s.files.ReadDir(root)
	if err != nil {
		return err
	}
	for _, fan := range fans {
		entries, err := s.files.ReadDir(filepath.Join(root, fan.Name()))
		if err != nil {
			return err
		}
		for _, e := range entries {
			id, err := blob.ParseID(e.Name())
			if err != nil {
				continue // not ours: leave it alone
			}
			if err := s.scanBlob(id); err != nil {
				return fmt.Errorf("scan blob %s: %w", id, err)
			}
		}
	}
	return nil
}

// scanBlob indexes one folder. A folder whose metadata is missing or damaged
// stays out of the index but on the disk: it is found again once the metadata
// is back, from a client or another node.
func (s *Store) scanBlob(id blob.ID) error {
	folder := s.path(id)
	entries, err := s.files.ReadDir(folder)
	if err != nil {
		return err
	}
	sizes := make(map[string]int64, len(entries))
	for _, e := range entries {
		if isTemporary(e.Name()) {
			if err := s.files.RemoveAll(filepath.Join(folder, e.Name())); err != nil {
				return err
			}
			continue
		}
		info, err := e.Info()
		if err != nil {
			return err
		}
		sizes[e.Name()] = info.Size()
	}
	metadata, err := s.readMetadata(id)
	if errors.Is(err, ErrNotFound) || errors.Is(err, ErrCorrupt) {
		return nil
	}
	if err != nil {
		return err
	}
	r := &record{layout: metadata.Layout, slivers: make(map[int]*sliverRecord), shares: make(map[shareName]bool)}
	if r.manifest, err = s.readManifest(id); err != nil {
		return err
	}
	for name, size := range sizes {
		if index, ok := strings.CutSuffix(name, sliverSuffix); ok {
			s.scanSliver(r, index, size, sizes)
		}
	}
	if err := r.scanShares(sizes); err != nil {
		return err
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	s.blobs[id] = r
	s.bytes += int64(len(r.slivers)) * r.layout.SliverSize()
	return nil
}

// scanSliver takes a sliver into the record if its files have the right sizes.
// Half a pair was never acknowledged.
func (s *Store) scanSliver(r *record, index string, size int64, sizes map[string]int64) {
	i, err := strconv.Atoi(index)
	if err != nil || i < 0 || i >= r.layout.Shards() || strconv.Itoa(i) != index {
		return
	}
	if size != r.layout.SliverSize() || sizes[index+hashesSuffix] != hashesFileSize(r.layout) {
		return
	}
	r.slivers[i] = &sliverRecord{committed: sizes[index+pointsSuffix] == pointsFileSize(r.layout)}
}

// scanShares takes the shares of commitment lists into the record. A file of
// another size is none of ours, or of a disk that lost its end.
func (r *record) scanShares(sizes map[string]int64) error {
	coder, err := blob.NewListCoder(r.layout)
	if err != nil {
		return err
	}
	for file, size := range sizes {
		stem, listed := strings.CutSuffix(file, shareSuffix)
		stem, unlisted := strings.CutSuffix(stem, unlistedSuffix)
		index, text, _ := strings.Cut(stem, ".")
		sliver, err := strconv.Atoi(index)
		var root rootName
		if listed == unlisted || err != nil || root.UnmarshalText([]byte(text)) != nil || sliver < 0 || sliver >= r.layout.Shards() {
			continue
		}
		if name := (shareName{sliver, root}); name.file(listed) == file && size == shareFileSize(coder, sliver) {
			r.shares[name] = listed
		}
	}
	return nil
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

// PutMetadata stores a blob's metadata, sent for a registration seen in the
// given epoch. It returns [ErrMismatch] when it describes another blob.
func (s *Store) PutMetadata(id blob.ID, m blob.Metadata, epoch uint32) error {
	if err := m.Validate(id); err != nil {
		return fmt.Errorf("%w: %w", ErrMismatch, err)
	}
	// One at a time, because the scan at the end takes temporary files for leftovers.
	s.creating.Lock()
	defer s.creating.Unlock()
	if r, ok := s.record(id); ok {
		return s.updateManifest(id, r, func(m *manifest) { m.Epoch = max(m.Epoch, epoch) })
	}
	data, err := m.MarshalBinary()
	if err != nil {
		return fmt.Errorf("encode metadata: %w", err)
	}
	text := id.String()
	folder, err := s.folder(s.dir, "blobs", text[:2], text)
	if err != nil {
		return err
	}
	encoded, err := json.Marshal(manifest{Epoch: epoch})
	if err != nil {
		return fmt.Errorf("encode manifest: %w", err)
	}
	if err := s.writeBytes(filepath.Join(folder, manifestFile), encoded); err != nil {
		return err
	}
	if err := s.writeBytes(filepath.Join(folder, metadataFile), data); err != nil {
		return err
	}
	// Slivers may lie there already, if it was the metadata that had been damaged.
	return s.scanBlob(id)
}

// Metadata returns a blob's metadata, checked against its ID. It returns
// [ErrNotFound] or [ErrCorrupt].
func (s *Store) Metadata(id blob.ID) (blob.Metadata, error) {
	if _, ok := s.record(id); !ok {
		return blob.Metadata{}, fmt.Errorf("%w: metadata of blob %s", ErrNotFound, id)
	}
	return s.readMetadata(id)
}

func (s *Store) readMetadata(id blob.ID) (blob.Metadata, error) {
	data, err := s.read(s.path(id, metadataFile), maxSmallFile)
	if err != nil {
		return blob.Metadata{}, err
	}
	var m blob.Metadata
	if err := m.UnmarshalBinary(data); err != nil {
		return blob.Metadata{}, fmt.Errorf("%w: %w", ErrCorrupt, err)
	}
	if err := m.Validate(id); err != nil {
		return blob.Metadata{}, fmt.Errorf("%w: %w", ErrCorrupt, err)
	}
	return m, nil
}

// readManifest returns the manifest; a missing or damaged one counts as that of
// a blob that was just written, which keeps the blob longest.
func (s *Store) readManifest(id blob.ID) (manifest, error) {
	data, err := s.read(s.path(id, manifestFile), maxSmallFile)
	if err != nil && !errors.Is(err, ErrNotFound) && !errors.Is(err, ErrCorrupt) {
		return manifest{}, err
	}
	var m manifest
	if err != nil || json.Unmarshal(data, &m) != nil {
		return manifest{Epoch: ^uint32(0)}, nil
	}
	return m, nil
}

// updateManifest applies change and makes it durable before anybody sees it.
func (s *Store) updateManifest(id blob.ID, r *record, change func(*manifest)) error {
	r.writing.Lock()
	defer r.writing.Unlock()
	s.mu.RLock()
	old := r.manifest
	s.mu.RUnlock()
	next := manifest{Epoch: old.Epoch, Signed: slices.Clone(old.Signed)}
	change(&next)
	if next.Epoch == old.Epoch && slices.Equal(next.Signed, old.Signed) {
		return nil
	}
	data, err := json.Marshal(next)
	if err != nil {
		return fmt.Errorf("encode manifest: %w", err)
	}
	if err := s.writeBytes(s.path(id, manifestFile), data); err != nil {
		return err
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	r.manifest = next
	return nil
}

// recordSigned notes durably that a confirmation was given.
func (s *Store) recordSigned(id blob.ID, signed signedRoot) error {
	r, ok := s.record(id)
	if !ok {
		return fmt.Errorf("%w: blob %s", ErrNotFound, id)
	}
	return s.updateManifest(id, r, func(m *manifest) {
		if !slices.Contains(m.Signed, signed) {
			m.Signed = append(m.Signed, signed)
		}
	})
}

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
	s.mu.Lock()
	r, ok := s.blobs[id]
	if ok {
		delete(s.blobs, id)
		s.bytes -= int64(len(r.slivers)) * r.layout.SliverSize()
	}
	s.mu.Unlock()
	if !ok {
		return fmt.Errorf("%w: blob %s", ErrNotFound, id)
	}
	// One rename takes the whole folder away; half-removed ones are never scanned.
	away := filepath.Join(s.dir, "deleted", id.String()+"."+strconv.FormatUint(s.serial.Add(1), 10))
	if err := s.files.Rename(s.path(id), away); err != nil {
		return fmt.Errorf("delete blob %s: %w", id, err)
	}
	if err := s.files.Sync(filepath.Dir(s.path(id))); err != nil {
		return fmt.Errorf("delete blob %s: %w", id, err)
	}
	if err := s.files.RemoveAll(away); err != nil {
		return fmt.Errorf("delete blob %s: %w", id, err)
	}
	return nil
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
