package prover

import (
	"errors"
	"fmt"
	"path/filepath"
	"strconv"
	"strings"

	"github.com/walrus-evm/walrus/blob"
)

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
