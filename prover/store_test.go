package prover_test

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/walrus-evm/walrus/blob"
	"github.com/walrus-evm/walrus/prover"
)

// Sizes of blobs on both sides of every boundary, for 4 shards of which 2 hold the source.
var sizes = []int64{0, 1, 2, 31, 62, 63, 2*blob.ChunkSize - 1, 2 * blob.ChunkSize, 2*blob.ChunkSize + 1}

func TestStoreKeepsSliversOfEverySize(t *testing.T) {
	for _, size := range sizes {
		t.Run(fmt.Sprint(size), func(t *testing.T) {
			dir := t.TempDir()
			s := newSample(t, 4, size, "keeps")
			s.fill(t, openStore(t, dir), 0, 3)
			store := openStore(t, dir) // from the disk alone
			for _, i := range []int{0, 3} {
				got, err := readSliver(store, s.ref(i))
				check(t, err)
				if !bytes.Equal(got, s.slivers[i]) {
					t.Errorf("sliver %d: read other bytes than were stored", i)
				}
			}
			if store.Has(s.ref(1)) {
				t.Error("sliver 1 was never stored")
			}
			if blobs, stored := store.Usage(); blobs != 1 || stored != 2*s.layout().SliverSize() {
				t.Errorf("usage: got %d blobs, %d bytes", blobs, stored)
			}
		})
	}
}

func TestStoreRefusesWrongSlivers(t *testing.T) {
	s := newSample(t, 4, 300_000, "refuses")
	store := openStore(t, t.TempDir())
	good := s.slivers[0]
	if err := store.PutSliver(s.ref(0), bytes.NewReader(good)); !errors.Is(err, prover.ErrNotFound) {
		t.Errorf("without metadata: got %v, want %v", err, prover.ErrNotFound)
	}
	s.fill(t, store)
	changed := bytes.Clone(good)
	changed[len(changed)-1] ^= 1
	for name, test := range map[string]struct {
		sliver int
		data   []byte
		want   error
	}{
		"last byte changed":    {0, changed, prover.ErrMismatch},
		"another sliver":       {1, good, prover.ErrMismatch},
		"one byte short":       {0, good[:len(good)-1], prover.ErrSize},
		"empty":                {0, nil, prover.ErrSize},
		"index beyond the end": {4, good, prover.ErrNotFound},
		"negative index":       {-1, good, prover.ErrNotFound},
	} {
		if err := store.PutSliver(s.ref(test.sliver), bytes.NewReader(test.data)); !errors.Is(err, test.want) {
			t.Errorf("%s: got %v, want %v", name, err, test.want)
		}
		if store.Has(s.ref(test.sliver)) {
			t.Errorf("%s: the sliver counts as stored", name)
		}
	}
	folder := filepath.Dir(store.BlobFile(s.ref(0), "metadata"))
	entries, err := os.ReadDir(folder)
	check(t, err)
	if len(entries) != 2 {
		t.Errorf("refused slivers left %v behind", entries)
	}
	if err := store.PutMetadata(blob.ID{1}, s.metadata, 1); !errors.Is(err, prover.ErrMismatch) {
		t.Errorf("metadata of another blob: got %v, want %v", err, prover.ErrMismatch)
	}
}

func TestStoreFindsEveryChangedByte(t *testing.T) {
	s := newSample(t, 4, 4*blob.ChunkSize+20, "changed")
	for name, test := range map[string]struct {
		suffix string
		at     int64
		chunk  int
	}{
		"first byte":      {".sliver", 0, 0},
		"second chunk":    {".sliver", blob.ChunkSize, 1},
		"last byte":       {".sliver", s.layout().SliverSize() - 1, 2},
		"hash of a chunk": {".hashes", 40, 1},
	} {
		t.Run(name, func(t *testing.T) {
			store := openStore(t, t.TempDir())
			s.fill(t, store, 2)
			flip(t, store.SliverFile(s.ref(2), test.suffix), test.at)
			_, err := readSliver(store, s.ref(2))
			corrupt, ok := errors.AsType[*prover.CorruptError](err)
			if !ok || corrupt.Chunk != test.chunk || corrupt.Sliver != s.ref(2) || !errors.Is(err, prover.ErrCorrupt) {
				t.Fatalf("got %v, want chunk %d of %v", err, test.chunk, s.ref(2))
			}
			if store.Has(s.ref(2)) {
				t.Error("the corrupt sliver still counts as stored")
			}
			select {
			case <-store.Damaged():
			default:
				t.Error("nobody was told to repair it")
			}
			check(t, store.PutSliver(s.ref(2), bytes.NewReader(s.slivers[2])))
			if _, err := readSliver(store, s.ref(2)); err != nil {
				t.Errorf("after it was sent again: %v", err)
			}
		})
	}
}

func TestStoreTruncatedSliverIsNotStored(t *testing.T) {
	dir := t.TempDir()
	s := newSample(t, 4, 5000, "truncated")
	store := openStore(t, dir)
	s.fill(t, store, 1, 2)
	check(t, os.Truncate(store.SliverFile(s.ref(1), ".sliver"), 10))
	if _, err := readSliver(store, s.ref(1)); !errors.Is(err, prover.ErrCorrupt) {
		t.Errorf("while running: got %v, want %v", err, prover.ErrCorrupt)
	}
	check(t, os.Remove(store.SliverFile(s.ref(2), ".sliver")))
	if _, err := readSliver(store, s.ref(2)); !errors.Is(err, prover.ErrCorrupt) {
		t.Errorf("removed while running: got %v, want %v", err, prover.ErrCorrupt)
	}
	store = openStore(t, dir)
	if store.Has(s.ref(1)) || store.Has(s.ref(2)) {
		t.Error("after a restart: the sliver counts as stored")
	}
}

func TestStoreDeletes(t *testing.T) {
	dir := t.TempDir()
	store := openStore(t, dir)
	gone, kept := newSample(t, 4, 1000, "gone"), newSample(t, 4, 2000, "kept")
	gone.fill(t, store, 0, 1)
	kept.fill(t, store, 0, 1)
	check(t, store.Delete(gone.id))
	check(t, store.DeleteSliver(kept.ref(0)))
	for range 2 {
		if _, err := store.Metadata(gone.id); !errors.Is(err, prover.ErrNotFound) {
			t.Errorf("metadata of the deleted blob: got %v", err)
		}
		if store.Has(gone.ref(0)) || store.Has(kept.ref(0)) || !store.Has(kept.ref(1)) {
			t.Error("deleted slivers are there, or others are not")
		}
		if blobs, stored := store.Usage(); blobs != 1 || stored != kept.layout().SliverSize() {
			t.Errorf("usage: got %d blobs, %d bytes", blobs, stored)
		}
		store = openStore(t, dir)
	}
	if err := store.Delete(gone.id); !errors.Is(err, prover.ErrNotFound) {
		t.Errorf("deleting twice: got %v", err)
	}
	// The same blob may come back.
	gone.fill(t, store, 2)
	if _, err := readSliver(store, gone.ref(2)); err != nil {
		t.Error(err)
	}
}

// comesBack is a disk that sees a blob come back while it is on its way out.
type comesBack struct {
	prover.FileSystem
	put func() error
	end chan error
}

func (d *comesBack) Rename(from, to string) error {
	if filepath.Base(filepath.Dir(to)) == "deleted" {
		go func() { d.end <- d.put() }()
		select {
		case err := <-d.end:
			d.end <- err
		case <-time.After(100 * time.Millisecond): // it waits for the deletion
		}
	}
	return d.FileSystem.Rename(from, to)
}

// TestBlobComesBackWhileItIsDeleted: what its sender was told is stored is not taken away with what was there before.
func TestBlobComesBackWhileItIsDeleted(t *testing.T) {
	s := newSample(t, 4, 1000, "comes back")
	disk := &comesBack{FileSystem: prover.Disk, end: make(chan error, 1)}
	store, err := prover.OpenStoreOn(t.TempDir(), disk)
	check(t, err)
	s.fill(t, store, 0)
	disk.put = func() error { return store.PutMetadata(s.id, s.metadata, 2) }
	check(t, store.Delete(s.id))
	check(t, <-disk.end)
	if _, err := store.Metadata(s.id); err != nil {
		t.Errorf("metadata: %v", err)
	}
	if store.Has(s.ref(0)) {
		if _, err := readSliver(store, s.ref(0)); err != nil {
			t.Errorf("sliver: %v", err)
		}
	}
}

// TestWriterIsToldOfADeletion: whoever is writing into a blob's folder when it is taken away learns that nothing is stored.
func TestWriterIsToldOfADeletion(t *testing.T) {
	s := newSample(t, 4, 1000, "taken away")
	var list []byte
	for i := range s.slivers {
		for _, c := range s.commitments(t, i) {
			raw := c.Bytes()
			list = append(list, raw[:]...)
		}
	}
	for name, write := range map[string]func(*prover.Store, func()) error{
		"sliver": func(store *prover.Store, takeAway func()) error {
			return store.PutSliver(s.ref(1), &startled{bytes.NewReader(s.slivers[1]), takeAway})
		},
		"commitment list": func(store *prover.Store, takeAway func()) error {
			_, err := store.PutList(t.Context(), s.id, []int{0}, prover.Sender{}, &startled{bytes.NewReader(list), takeAway})
			return err
		},
	} {
		for after, again := range map[string]bool{"gone": false, "back again": true} {
			t.Run(name+", "+after, func(t *testing.T) {
				store := openStore(t, t.TempDir())
				s.fill(t, store, 0)
				check(t, store.PutCommitments(s.ref(0), s.commitments(t, 0)))
				err := write(store, func() {
					check(t, store.Delete(s.id))
					if again {
						s.fill(t, store)
					}
				})
				if !errors.Is(err, prover.ErrNotFound) {
					t.Errorf("got %v, want %v", err, prover.ErrNotFound)
				}
				if store.Has(s.ref(1)) {
					t.Error("the sliver counts as stored")
				}
			})
		}
	}
}

// startled calls a function before its first byte is read.
type startled struct {
	io.Reader
	call func()
}

func (r *startled) Read(p []byte) (int, error) {
	if r.call != nil {
		r.call()
		r.call = nil
	}
	return r.Reader.Read(p)
}

func TestStoreOutlivesDamagedMetadata(t *testing.T) {
	dir := t.TempDir()
	store := openStore(t, dir)
	s := newSample(t, 4, 3000, "metadata")
	s.fill(t, store, 1)
	flip(t, store.BlobFile(s.ref(1), "metadata"), 20)
	if _, err := store.Metadata(s.id); !errors.Is(err, prover.ErrCorrupt) {
		t.Errorf("got %v, want %v", err, prover.ErrCorrupt)
	}
	store = openStore(t, dir)
	if _, err := store.Metadata(s.id); !errors.Is(err, prover.ErrNotFound) {
		t.Errorf("after a restart: got %v, want %v", err, prover.ErrNotFound)
	}
	s.fill(t, store) // the metadata alone
	if got, err := readSliver(store, s.ref(1)); err != nil || !bytes.Equal(got, s.slivers[1]) {
		t.Errorf("the sliver beside it: %v", err)
	}
}
