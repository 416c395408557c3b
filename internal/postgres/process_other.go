//go:build unix && !linux

package postgres

import (
	"context"
	"errors"
	"os"
	"os/exec"
	"syscall"
)

// identity is who the server runs as: always the caller.
type identity struct{}

func (identity) String() string { return "caller" }

func identityFor(context.Context) (identity, error) {
	if os.Geteuid() == 0 {
		return identity{}, errors.New("PostgreSQL does not run as root: start as another user or set DATABASE_URL")
	}
	return identity{}, nil
}

func identityOf(ctx context.Context, _ string) (identity, error) { return identityFor(ctx) }

// apply keeps the terminal's Ctrl-C from the command, so that its owner decides when it stops.
func (identity) apply(cmd *exec.Cmd) {
	cmd.Dir = "/"
	cmd.SysProcAttr = &syscall.SysProcAttr{Setpgid: true}
}

func (identity) own(string, ...string) error { return nil }

func (identity) hint() string { return "" }

// serves reports whether a process is alive.
func serves(pid int, _ string) bool { return syscall.Kill(pid, 0) == nil }
