package main

import (
	"context"
	"errors"
	"os"
	"syscall"
	"time"
)

// lockInterval is the time between two looks at a lock that another process holds.
const lockInterval = 100 * time.Millisecond

// lockFile takes a file for this process; closing it, or the process's end, gives it back. While another process has it,
// lockFile calls waiting once and waits.
func lockFile(ctx context.Context, path string, waiting func()) (*os.File, error) {
	file, err := os.OpenFile(path, os.O_CREATE|os.O_RDWR, 0o600)
	if err != nil {
		return nil, err
	}
	for {
		err := syscall.Flock(int(file.Fd()), syscall.LOCK_EX|syscall.LOCK_NB)
		if err == nil {
			return file, nil
		}
		if !errors.Is(err, syscall.EWOULDBLOCK) {
			return nil, errors.Join(err, file.Close())
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
