package prover_test

import (
	"strings"
	"syscall"
	"testing"

	"github.com/walrus-evm/walrus/prover"
)

// badSectors is a disk that cannot read the files whose names end in suffix.
type badSectors struct {
	prover.FileSystem
	suffix string
}

func (d badSectors) Open(name string) (prover.File, error) {
	f, err := d.FileSystem.Open(name)
	if err == nil && strings.HasSuffix(name, d.suffix) {
		f = unreadable{f}
	}
	return f, err
}

type unreadable struct{ prover.File }

func (unreadable) Read([]byte) (int, error)          { return 0, syscall.EIO }
func (unreadable) ReadAt([]byte, int64) (int, error) { return 0, syscall.EIO }

// TestBadSectorCostsOneFile: a sector that cannot be read is lost like one that has rotted. It keeps neither the rest of
// the store from opening nor what it held from being made again.
func TestBadSectorCostsOneFile(t *testing.T) {
	s := newSample(t, 4, 1000, "sector")
	dir := t.TempDir()
	store := openStore(t, dir)
	s.fill(t, store, 0)
	check(t, store.PutCommitments(s.ref(0), s.commitments(t, 0)))
	for suffix, want := range map[string]struct{ stored, committed bool }{
		"metadata":      {false, false},
		"manifest.json": {true, true},
		".points":       {true, false},
	} {
		t.Run(suffix, func(t *testing.T) {
			store, err := prover.OpenStoreOn(dir, badSectors{prover.Disk, suffix})
			check(t, err)
			_, err = store.ReadGroup(t.Context(), s.ref(0), 0, func([][]byte) error { return nil })
			if want.committed != (err == nil) {
				t.Errorf("read: %v", err)
			}
			if store.Has(s.ref(0)) != want.stored || store.Committed(s.ref(0)) != want.committed {
				t.Errorf("stored %v, committed %v, want %+v", store.Has(s.ref(0)), store.Committed(s.ref(0)), want)
			}
		})
	}
}
