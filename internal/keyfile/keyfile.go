// Package keyfile writes the files that keys are kept in: 32 bytes in hexadecimal, for their owner alone. The commands
// make them, and the local network does for its nodes; each reads them itself.
package keyfile

import (
	"encoding/hex"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
)

// ErrExists reports a file that is there already. It is never replaced: a lost key is a lost account.
var ErrExists = errors.New("key file exists")

// Write makes a file of mode 0600 that holds a secret and a line feed. It appears under its name only when it is
// complete and durable, so that no crash leaves half a key. It returns [ErrExists].
func Write(path string, secret []byte) error { return write(path, secret, os.Link) }

func write(path string, secret []byte, link func(from, to string) error) (err error) {
	defer func() {
		if err != nil {
			err = fmt.Errorf("write key file %s: %w", path, err)
		}
	}()
	dir := filepath.Dir(path)
	file, err := os.CreateTemp(dir, "."+filepath.Base(path)+".*") // of mode 0600
	if err != nil {
		return err
	}
	defer func() {
		if left := os.Remove(file.Name()); !errors.Is(left, fs.ErrNotExist) {
			err = errors.Join(err, left)
		}
	}()
	_, err = fmt.Fprintln(file, hex.EncodeToString(secret))
	if err := errors.Join(err, file.Sync(), file.Close()); err != nil {
		return err
	}
	// Not a rename, which would replace what is there.
	err = link(file.Name(), path)
	if errors.Is(err, fs.ErrPermission) || errors.Is(err, errors.ErrUnsupported) {
		err = move(file.Name(), path)
	}
	if errors.Is(err, fs.ErrExist) {
		return ErrExists
	}
	if err != nil {
		return err
	}
	return syncDir(dir)
}

// move is for disks on which a file has one name only, as many that can be taken along: a look before has to do.
func move(from, to string) error {
	if _, err := os.Lstat(to); err == nil {
		return fs.ErrExist
	} else if !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	return os.Rename(from, to)
}

// syncDir makes a new name in a directory durable.
func syncDir(path string) error {
	dir, err := os.Open(path)
	if err != nil {
		return err
	}
	return errors.Join(dir.Sync(), dir.Close())
}
