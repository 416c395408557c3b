package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"syscall"
	"time"
)

// lockInterval is the time between two looks at a lock that another process holds.
const lockInterval = 100 * time.Millisecond

// errDirInUse reports a directory that another process works in.
var errDirInUse = errors.New("another process works in this directory: stop it or choose another one")

// lockDir takes a daemon's directory for this process, until it is closed or the process ends. Two at once would write
// over each other's files. It returns errDirInUse.
func lockDir(dir string) (*os.File, error) {
	file, err := openLock(filepath.Join(dir, "lock"))
	if err != nil {
		return nil, err
	}
	taken, err := tryLock(file)
	if err == nil && !taken {
		err = fmt.Errorf("%s: %w", dir, errDirInUse)
	}
	if err != nil {
		return nil, errors.Join(err, file.Close())
	}
	return file, nil
}

func openLock(path string) (*os.File, error) { return os.OpenFile(path, os.O_CREATE|os.O_RDWR, 0o600) }

// tryLock reports whether it took the lock, which is given back when the file is closed.
func tryLock(file *os.File) (bool, error) {
	err := syscall.Flock(int(file.Fd()), syscall.LOCK_EX|syscall.LOCK_NB)
	if errors.Is(err, syscall.EWOULDBLOCK) {
		return false, nil
	}
	return err == nil, err
}

// lockFile takes a file for this process; closing it, or the process's end, gives it back. While another process has it,
// lockFile calls waiting once and waits.
func lockFile(ctx context.Context, path string, waiting func()) (*os.File, error) {
	file, err := openLock(path)
	if err != nil {
		return nil, err
	}
	for {
		taken, err := tryLock(file)
		if err != nil {
			return nil, errors.Join(err, file.Close())
		}
		if taken {
			return file, nil
		}
		if waiting != nil {
			waiting()
			waiting = nil
		}
		select {
		case <-ctx.Done():
			return nil, errors.Join(ctx.Err(), file.Close())
		case <-time.After(lockInterval):
		}
	}
}
