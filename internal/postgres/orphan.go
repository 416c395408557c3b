package postgres

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strconv"
	"syscall"
	"time"
)

// evictOrphan ends a server whose owner died, and removes the lock file of one that died itself.
// The caller holds the directory's lock, so whatever runs there has no owner left.
// PostgreSQL judges its lock file by the process number alone, which after a restart of a
// container is often another process.
func evictOrphan(ctx context.Context, data string) error {
	path := filepath.Join(data, "postmaster.pid")
	poll := time.NewTicker(20 * time.Millisecond)
	defer poll.Stop()
	for asked := false; ; {
		pid, err := recordedProcess(path)
		if errors.Is(err, fs.ErrNotExist) {
			return nil
		}
		if err != nil {
			return err
		}
		if pid == 0 || !serves(pid, data) {
			if err := os.Remove(path); err != nil && !errors.Is(err, fs.ErrNotExist) {
				return err
			}
			return nil
		}
		if !asked {
			asked = true
			if err := syscall.Kill(pid, syscall.SIGINT); err != nil && !errors.Is(err, syscall.ESRCH) {
				return fmt.Errorf("stop the orphaned server with process number %d: %w", pid, err)
			}
		}
		select {
		case <-poll.C:
		case <-ctx.Done():
			return fmt.Errorf("wait for the orphaned server with process number %d: %w", pid, ctx.Err())
		}
	}
}

// recordedProcess returns the process number in a server's lock file, or 0 if
// the file was cut short.
func recordedProcess(path string) (int, error) {
	content, err := os.ReadFile(path)
	if err != nil {
		return 0, err
	}
	line, _, _ := bytes.Cut(content, []byte("\n"))
	pid, err := strconv.Atoi(string(bytes.TrimSpace(line)))
	if err != nil || pid <= 1 {
		return 0, nil
	}
	return pid, nil
}
