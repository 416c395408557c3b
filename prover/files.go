package prover

import (
	"errors"
	"io"
	"io/fs"
	"os"
)

// fileSystem is what the store asks of the disk. The tests put one in its place
// that forgets, at a chosen step, everything that was not synced.
type fileSystem interface {
	// Create makes a file that must not exist yet.
	Create(name string) (file, error)
	Open(name string) (file, error)
	Rename(from, to string) error
	RemoveAll(name string) error
	// Mkdir makes a folder; it is no error when it exists.
	Mkdir(name string) error
	ReadDir(name string) ([]fs.DirEntry, error)
	// Sync makes the names in a folder durable.
	Sync(folder string) error
}

type file interface {
	io.Reader
	io.ReaderAt
	io.Writer
	io.Closer
	Stat() (fs.FileInfo, error)
	// Sync makes the file's bytes durable, but not its name.
	Sync() error
}

// disk is the operating system's file system.
type disk struct{}

func (disk) Create(name string) (file, error) {
	return os.OpenFile(name, os.O_RDWR|os.O_CREATE|os.O_EXCL, 0o600)
}

func (disk) Open(name string) (file, error)             { return os.Open(name) }
func (disk) Rename(from, to string) error               { return os.Rename(from, to) }
func (disk) RemoveAll(name string) error                { return os.RemoveAll(name) }
func (disk) ReadDir(name string) ([]fs.DirEntry, error) { return os.ReadDir(name) }

func (disk) Mkdir(name string) error {
	if err := os.Mkdir(name, 0o700); err != nil && !errors.Is(err, fs.ErrExist) {
		return err
	}
	return nil
}

func (disk) Sync(folder string) error {
	f, err := os.Open(folder)
	if err != nil {
		return err
	}
	return errors.Join(f.Sync(), f.Close())
}
