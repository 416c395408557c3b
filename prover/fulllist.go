package prover

import (
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"io"
	"path/filepath"
	"strings"

	"github.com/walrus-evm/walrus/blob"
)

// fullListSuffix ends the names of full commitment lists, named by their roots and with
// a SHA-256 at their end: earlier versions kept those.
const fullListSuffix = ".list"

// errRotten reports a full list that does not match its checksum.
var errRotten = errors.New("stored commitment list has rotted")

// splitFullLists turns full lists that an earlier version left behind into shares
// for the slivers stored. It takes about as long as reading them.
func (s *Store) splitFullLists() error {
	for _, id := range s.ids() {
		entries, err := s.files.ReadDir(s.path(id))
		if err != nil {
			return err
		}
		for _, e := range entries {
			text, full := strings.CutSuffix(e.Name(), fullListSuffix)
			var root rootName
			if !full || root.UnmarshalText([]byte(text)) != nil {
				continue
			}
			if err := s.splitFullList(id, root, s.path(id, e.Name())); err != nil {
				return fmt.Errorf("split commitment list of blob %s: %w", id, err)
			}
		}
	}
	return nil
}

// splitFullList leaves a list as it is while the commitments of a sliver are not
// computed: without them nobody can tell whether they stand in it.
func (s *Store) splitFullList(id blob.ID, root [32]byte, name string) error {
	in := listIntake{id: id, checked: root}
	for _, sliver := range s.indexes(id) {
		ref := SliverRef{Blob: id, Index: sliver}
		if _, known := s.Listed(ref, root); known {
			continue
		}
		if !s.Committed(ref) {
			return nil
		}
		in.keep = append(in.keep, sliver)
	}
	err := s.readFullList(name, in)
	switch {
	case errors.Is(err, ErrNotReady), errors.Is(err, ErrCorrupt): // of the commitments
		return nil
	case err != nil && !errors.Is(err, errRotten):
		return err
	}
	// The shares are durable, or the list is worth nothing: they are rebuilt from other nodes'.
	if err := s.files.RemoveAll(name); err != nil {
		return err
	}
	return s.files.Sync(filepath.Dir(name))
}

// readFullList keeps shares of a stored list once its checksum is found right.
func (s *Store) readFullList(name string, in listIntake) error {
	f, err := s.files.Open(name)
	if err != nil {
		return err
	}
	defer f.Close() //nolint:errcheck // read only
	layout, _ := s.Layout(in.id)
	sum := sha256.New()
	list := io.TeeReader(io.NewSectionReader(f, 0, layout.ListSize()), sum)
	_, err = s.takeList(context.Background(), in, list, func(*record, [32]byte) error {
		var want [sha256.Size]byte
		if n, err := f.ReadAt(want[:], layout.ListSize()); n < len(want) {
			return fmt.Errorf("%w: %w", errRotten, err)
		}
		if [sha256.Size]byte(sum.Sum(nil)) != want {
			return errRotten
		}
		return nil
	})
	if errors.Is(err, ErrSize) {
		err = fmt.Errorf("%w: %w", errRotten, err)
	}
	return err
}
