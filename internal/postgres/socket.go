package postgres

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"os"
	"path/filepath"
	"strings"
)

// maxSocketDir is the longest directory a socket's name fits behind: a socket address has 104
// bytes on some systems, 108 on Linux, and the name is /.s.PGSQL.5432.
const maxSocketDir = 103 - len("/.s.PGSQL.5432")

// socketDir returns a directory for the socket that only we can enter: inside dir, or if
// its path does not do, one under the temporary directory with a name derived from dir.
func socketDir(dir string) (string, error) {
	inside := filepath.Join(dir, "socket")
	if fitsSocket(inside) {
		return inside, privateDir(inside)
	}
	sum := sha256.Sum256([]byte(dir))
	name := "walrus-pg-" + hex.EncodeToString(sum[:8])
	for _, base := range []string{os.TempDir(), "/tmp"} {
		if outside := filepath.Join(base, name); fitsSocket(outside) {
			return outside, privateDir(outside)
		}
	}
	return "", fmt.Errorf("no place for a socket: the paths of %s and of the temporary directory are too long or have commas", dir)
}

// fitsSocket reports whether a socket can be in a directory. Server and clients take a comma for the end of a path.
func fitsSocket(dir string) bool { return len(dir) <= maxSocketDir && !strings.Contains(dir, ",") }

// privateDir makes an empty directory that only its owner can enter. One that is there already is
// of an earlier run, as the caller holds the directory's lock, or else of somebody who wants us to use it.
func privateDir(path string) error {
	if err := os.RemoveAll(path); err != nil {
		return fmt.Errorf("remove what stands where the socket goes: %w", err)
	}
	return os.Mkdir(path, 0o700)
}
