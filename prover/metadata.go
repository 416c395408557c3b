package prover

import (
	"encoding/json"
	"errors"
	"fmt"
	"path/filepath"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/walrus-evm/walrus/blob"
)

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
	kept, err := s.readManifest(id)
	if err != nil {
		return err
	}
	if kept.Epoch == unknownEpoch {
		kept = manifest{} // there is none
	}
	kept.Epoch = max(kept.Epoch, epoch)
	encoded, err := json.Marshal(kept)
	if err != nil {
		return fmt.Errorf("encode manifest: %w", err)
	}
	if err := s.writeBytes(filepath.Join(folder, manifestFile), encoded); err != nil {
		return err
	}
	if err := s.writeBytes(filepath.Join(folder, metadataFile), data); err != nil {
		return err
	}
	// Slivers may lie there already, and what was signed for them, if it was the metadata that had been damaged.
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

// unknownEpoch stands in a manifest that is missing or damaged.
const unknownEpoch = ^uint32(0)

// readManifest returns the manifest; a missing or damaged one counts as that of
// a blob that was just written, which keeps the blob longest.
func (s *Store) readManifest(id blob.ID) (manifest, error) {
	data, err := s.read(s.path(id, manifestFile), maxSmallFile)
	if err != nil && !errors.Is(err, ErrNotFound) && !errors.Is(err, ErrCorrupt) {
		return manifest{}, err
	}
	var m manifest
	if err != nil || json.Unmarshal(data, &m) != nil {
		return manifest{Epoch: unknownEpoch}, nil
	}
	return m, nil
}

// updateManifest applies change and makes it durable before anybody sees it.
func (s *Store) updateManifest(id blob.ID, r *record, change func(*manifest)) error {
	r.writing.Lock()
	defer r.writing.Unlock()
	if current, _ := s.record(id); current != r {
		return deletedMeanwhile(id)
	}
	return s.rewriteManifest(id, r, change)
}

// rewriteManifest is updateManifest for who holds the record's writing, and knows that the blob is there.
func (s *Store) rewriteManifest(id blob.ID, r *record, change func(*manifest)) error {
	old := r.manifest
	next := old.clone()
	change(&next)
	if next.equal(old) {
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

// recordSigned notes durably that a confirmation about slivers is given; from then on its list is kept. It returns
// errListGone, errStatedOtherwise, and [ErrNotFound] for a blob that was deleted.
func (s *Store) recordSigned(id blob.ID, signed objectRoot, slivers []int, now func() View) error {
	r, ok := s.record(id)
	if !ok {
		return fmt.Errorf("%w: blob %s", ErrNotFound, id)
	}
	r.writing.Lock()
	defer r.writing.Unlock()
	if current, _ := s.record(id); current != r {
		return deletedMeanwhile(id)
	}
	for _, sliver := range slivers {
		if listed, _ := s.Listed(SliverRef{Blob: id, Index: sliver}, common.Hash(signed.Root)); !listed {
			return errListGone
		}
	}
	if r.manifest.orphaned(signed.Root, objectsOf(now, id)) {
		return errListGone
	}
	if root, stated := r.manifest.statedFor(signed.Object); stated && root != signed.Root {
		return errStatedOtherwise
	}
	return s.rewriteManifest(id, r, func(m *manifest) {
		i := slices.IndexFunc(m.Signed, func(o objectRoot) bool { return o.Object == signed.Object && o.Root == signed.Root })
		if i < 0 {
			m.Signed = append(m.Signed, signed)
			return
		}
		m.Signed[i].Epoch = max(m.Signed[i].Epoch, signed.Epoch)
	})
}
