package prover

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"path/filepath"
	"strconv"
	"strings"
	"sync/atomic"
	"syscall"
)

// temporarySuffix marks files that a crash may leave behind; a start removes them.
const temporarySuffix = ".tmp"

// durable writes files that are complete under their name or absent, whatever
// happens in between: temporary file, fsync, rename, fsync of the folder.
type durable struct {
	files fileSystem
	// serial makes names of temporary files unique within the process; a start clears older ones.
	serial *atomic.Uint64
}

func newDurable(files fileSystem) durable {
	return durable{files: files, serial: new(atomic.Uint64)}
}

// staged is a file on its way to its name.
type staged struct {
	file
	files           fileSystem
	temporary, name string
}

func (d durable) stage(name string) (*staged, error) {
	temporary := name + "." + strconv.FormatUint(d.serial.Add(1), 10) + temporarySuffix
	f, err := d.files.Create(temporary)
	if err != nil {
		return nil, fmt.Errorf("stage %s: %w", filepath.Base(name), err)
	}
	return &staged{file: f, files: d.files, temporary: temporary, name: name}, nil
}

// seal makes the bytes durable, still under the temporary name.
func (s *staged) seal() error { return errors.Join(s.Sync(), s.Close()) }

// rename gives the sealed file its name. The caller syncs the folder.
func (s *staged) rename() error { return s.files.Rename(s.temporary, s.name) }

// discard removes the temporary file. After an error there is nothing better to
// do with its own error than to leave the file to the next start.
func (s *staged) discard() {
	_ = s.Close()
	_ = s.files.RemoveAll(s.temporary)
}

// write makes name hold what fill writes.
func (d durable) write(name string, fill func(io.Writer) error) error {
	s, err := d.stage(name)
	if err != nil {
		return err
	}
	if err := fill(s); err != nil {
		s.discard()
		return err
	}
	if err := s.seal(); err != nil {
		s.discard()
		return fmt.Errorf("sync %s: %w", filepath.Base(name), err)
	}
	return d.publish(filepath.Dir(name), s)
}

// writeBytes makes name hold data.
func (d durable) writeBytes(name string, data []byte) error {
	return d.write(name, func(w io.Writer) error {
		_, err := w.Write(data)
		return err
	})
}

// publish renames sealed files of one folder in order and makes the names durable.
func (d durable) publish(folder string, sealed ...*staged) error {
	for i, s := range sealed {
		if err := s.rename(); err != nil {
			for _, rest := range sealed[i:] {
				rest.discard()
			}
			return fmt.Errorf("publish %s: %w", filepath.Base(s.name), err)
		}
	}
	if err := d.files.Sync(folder); err != nil {
		return fmt.Errorf("sync folder %s: %w", folder, err)
	}
	return nil
}

// folder makes a folder, parents first, so that it is there after a crash.
func (d durable) folder(root string, path ...string) (string, error) {
	at := root
	for _, name := range path {
		next := filepath.Join(at, name)
		if err := d.files.Mkdir(next); err != nil {
			return "", fmt.Errorf("make folder: %w", err)
		}
		if err := d.files.Sync(at); err != nil {
			return "", fmt.Errorf("sync folder %s: %w", at, err)
		}
		at = next
	}
	return at, nil
}

// read returns a small file whole, at most limit bytes. What a bad sector took is [ErrCorrupt], as what has rotted is.
func (d durable) read(name string, limit int64) ([]byte, error) {
	f, err := d.files.Open(name)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, fmt.Errorf("%w: %s", ErrNotFound, filepath.Base(name))
	}
	if err != nil {
		return nil, err
	}
	defer f.Close() //nolint:errcheck // read only
	data, err := io.ReadAll(io.LimitReader(f, limit+1))
	if errors.Is(err, syscall.EIO) {
		err = fmt.Errorf("%w: %w", ErrCorrupt, err)
	}
	if err != nil {
		return nil, fmt.Errorf("read %s: %w", filepath.Base(name), err)
	}
	if int64(len(data)) > limit {
		return nil, fmt.Errorf("%w: %s has more than %d bytes", ErrCorrupt, filepath.Base(name), limit)
	}
	return data, nil
}

func isTemporary(name string) bool { return strings.HasSuffix(name, temporarySuffix) }
