package postgres

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"os/user"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
)

// namespaceID is the number root has inside the server's user namespace. Any but 0 does.
const namespaceID = 1000

// identity is who the server runs as.
type identity struct {
	namespace  bool                // in a user namespace
	credential *syscall.Credential // as another user; nil otherwise
	name       string
}

func (i identity) String() string { return i.name }

// identityFor returns who a new server runs as.
func identityFor(ctx context.Context) (identity, error) {
	if os.Geteuid() != 0 {
		return identity{name: "caller"}, nil
	}
	inNamespace := identity{namespace: true, name: "caller in a user namespace"}
	if namespacesWork(ctx, inNamespace) {
		return inNamespace, nil
	}
	return unprivileged()
}

// identityOf returns who a server on existing data runs as: whoever owns it.
func identityOf(ctx context.Context, data string) (identity, error) {
	info, err := os.Stat(data)
	if err != nil {
		return identity{}, err
	}
	if ownedByUs(info) || os.Geteuid() != 0 {
		return identityFor(ctx)
	}
	return unprivileged()
}

// namespacesWork tries a user namespace. Containers often forbid them.
func namespacesWork(ctx context.Context, as identity) bool {
	cmd := exec.CommandContext(ctx, "true")
	as.apply(cmd)
	_, err := run(cmd)
	return err == nil
}

// unprivileged returns the user a server run by root changes to.
func unprivileged() (identity, error) {
	var errs []error
	for _, name := range []string{"postgres", "nobody"} {
		account, err := user.Lookup(name)
		if err != nil {
			errs = append(errs, err)
			continue
		}
		uid, err := strconv.ParseUint(account.Uid, 10, 32)
		if err != nil {
			return identity{}, err
		}
		gid, err := strconv.ParseUint(account.Gid, 10, 32)
		if err != nil {
			return identity{}, err
		}
		return identity{credential: &syscall.Credential{Uid: uint32(uid), Gid: uint32(gid)}, name: "user " + name}, nil
	}
	return identity{}, fmt.Errorf("PostgreSQL does not run as root, and there is nobody else: %w", errors.Join(errs...))
}

// apply makes a command run as the identity, end when its starter's thread ends, and not
// hear the terminal's Ctrl-C, so that its owner decides when it stops.
func (i identity) apply(cmd *exec.Cmd) {
	cmd.Dir = "/"
	cmd.SysProcAttr = &syscall.SysProcAttr{Setpgid: true, Pdeathsig: syscall.SIGINT, Credential: i.credential}
	if i.namespace {
		cmd.SysProcAttr.Cloneflags = syscall.CLONE_NEWUSER
		cmd.SysProcAttr.UidMappings = []syscall.SysProcIDMap{{ContainerID: namespaceID, HostID: os.Geteuid(), Size: 1}}
		cmd.SysProcAttr.GidMappings = []syscall.SysProcIDMap{{ContainerID: namespaceID, HostID: os.Getegid(), Size: 1}}
	}
}

// own gives directories to the identity, with all that is in data directories. Nothing to do
// unless it is another user.
func (i identity) own(dir string, owned ...string) error {
	if i.credential == nil {
		return nil
	}
	// The user must be able to pass through, not to look around.
	if err := os.Chmod(dir, 0o711); err != nil { //nolint:gosec // see above
		return err
	}
	for _, root := range owned {
		err := filepath.WalkDir(root, func(path string, _ fs.DirEntry, err error) error {
			if err != nil {
				return err
			}
			return os.Lchown(path, int(i.credential.Uid), int(i.credential.Gid)) //nolint:gosec // a private directory that nobody else writes to
		})
		if err != nil {
			return err
		}
	}
	return nil
}

// hint explains the failure that being another user usually means.
func (i identity) hint() string {
	if i.credential == nil {
		return ""
	}
	return fmt.Sprintf(" (user namespaces do not work here, so PostgreSQL runs as %s, who must be able to reach "+
		"the directory: choose one outside /root)", i.name)
}

// ownedByUs reports whether a file belongs to the user this process runs as.
func ownedByUs(info fs.FileInfo) bool {
	stat, ok := info.Sys().(*syscall.Stat_t)
	return ok && int(stat.Uid) == os.Geteuid()
}

// serves reports whether a process is alive and works in a data directory, as the server does.
func serves(pid int, data string) bool {
	proc := filepath.Join("/proc", strconv.Itoa(pid))
	stat, err := os.ReadFile(filepath.Join(proc, "stat"))
	if err != nil {
		return false
	}
	// The state follows the name, which is in brackets and may hold any character.
	_, state, _ := strings.Cut(string(stat[strings.LastIndexByte(string(stat), ')')+1:]), " ")
	if strings.HasPrefix(state, "Z") || strings.HasPrefix(state, "X") {
		return false
	}
	cwd, err := os.Readlink(filepath.Join(proc, "cwd"))
	if err != nil {
		return false
	}
	real, err := filepath.EvalSymlinks(data)
	return err == nil && cwd == real
}
