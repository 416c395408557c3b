package postgres

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
)

// BinEnv is the environment variable that names the folder with initdb and
// postgres. If set, nothing else is searched.
const BinEnv = "POSTGRES_BIN"

// ErrNotFound means the machine has no usable PostgreSQL.
var ErrNotFound = errors.New("no PostgreSQL found: install it (apt-get install -y postgresql), " +
	"set " + BinEnv + " to a folder with initdb and postgres, or set DATABASE_URL to use a running server")

// installation is a folder with working binaries.
type installation struct {
	bin   string
	major int
}

func (i installation) String() string { return fmt.Sprintf("PostgreSQL %d in %s", i.major, i.bin) }

// FindBin returns the folder of the binaries [Start] tries first: $POSTGRES_BIN, else the one PATH leads to,
// else the newest of the usual places. It returns [ErrNotFound] if none answers.
func FindBin(ctx context.Context) (string, error) {
	found, err := installations(ctx)
	if err != nil {
		return "", err
	}
	return found[0].bin, nil
}

// installations returns at least one installation, the preferred one first.
func installations(ctx context.Context) ([]installation, error) {
	if bin := os.Getenv(BinEnv); bin != "" {
		one, err := inspect(ctx, bin)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", BinEnv, err)
		}
		return []installation{one}, nil
	}
	var found, usual []installation
	if path, err := exec.LookPath("postgres"); err == nil {
		// The server finds its support files relative to where it really is.
		if real, err := filepath.EvalSymlinks(path); err == nil {
			if one, err := inspect(ctx, filepath.Dir(real)); err == nil {
				found = append(found, one)
			}
		}
	}
	for _, pattern := range []string{
		"/usr/lib/postgresql/*/bin", "/usr/pgsql-*/bin", "/usr/local/pgsql/bin",
		"/opt/homebrew/opt/postgresql@*/bin", "/usr/local/opt/postgresql@*/bin",
	} {
		folders, err := filepath.Glob(pattern)
		if err != nil {
			return nil, err
		}
		for _, bin := range folders {
			if one, err := inspect(ctx, bin); err == nil && !slices.Contains(found, one) {
				usual = append(usual, one)
			}
		}
	}
	slices.SortStableFunc(usual, func(a, b installation) int { return cmp.Compare(b.major, a.major) })
	if found = append(found, usual...); len(found) == 0 {
		return nil, ErrNotFound
	}
	return found, nil
}

var versionLine = regexp.MustCompile(`\(PostgreSQL\) (\d+)`)

// inspect runs the binaries in a folder far enough to know their version.
func inspect(ctx context.Context, bin string) (installation, error) {
	var major int
	for _, name := range []string{"postgres", "initdb"} {
		path := filepath.Join(bin, name)
		output, err := exec.CommandContext(ctx, path, "--version").Output()
		if err != nil {
			return installation{}, fmt.Errorf("ask %s for its version: %w", path, err)
		}
		match := versionLine.FindSubmatch(output)
		if match == nil {
			return installation{}, fmt.Errorf("%s does not say its version but %q", path, output)
		}
		if major, err = strconv.Atoi(string(match[1])); err != nil {
			return installation{}, fmt.Errorf("version of %s: %w", path, err)
		}
	}
	return installation{bin, major}, nil
}
