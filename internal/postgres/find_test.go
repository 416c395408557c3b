package postgres_test

import (
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/walrus-evm/walrus/internal/postgres"
)

// install makes a folder with scripts under the names of the binaries.
func install(t *testing.T, scripts map[string]string) string {
	t.Helper()
	bin := t.TempDir()
	for name, script := range scripts {
		if err := os.WriteFile(filepath.Join(bin, name), []byte("#!/bin/sh\n"+script+"\n"), 0o700); err != nil {
			t.Fatal(err)
		}
	}
	return bin
}

func TestChosenBinariesMustWork(t *testing.T) {
	t.Setenv(postgres.BinEnv, install(t, map[string]string{"postgres": "exit 1", "initdb": "exit 1"}))
	_, err := postgres.Start(t.Context(), postgres.Config{Dir: t.TempDir()})
	if err == nil || !strings.Contains(err.Error(), postgres.BinEnv) {
		t.Errorf("broken binaries by choice: got %v, want an error naming %s", err, postgres.BinEnv)
	}
}

func TestBrokenBinariesInPathArePassedOver(t *testing.T) {
	real, err := postgres.FindBin(t.Context())
	if errors.Is(err, postgres.ErrNotFound) {
		t.Skip(err)
	}
	if err != nil {
		t.Fatal(err)
	}
	for name, scripts := range map[string]map[string]string{
		"that do not run": {"postgres": "exit 1", "initdb": "exit 1"},
		// These look right until they have to make a database.
		"without their support files": {
			"postgres": "echo 'postgres (PostgreSQL) 99.1'",
			"initdb":   `[ "$1" = --version ] && echo 'initdb (PostgreSQL) 99.1'`,
		},
	} {
		t.Run(name, func(t *testing.T) {
			t.Setenv("PATH", install(t, scripts)+string(os.PathListSeparator)+os.Getenv("PATH"))
			if strings.HasPrefix(real, "/usr/local/bin") {
				t.Skip("the only binaries are in PATH")
			}
			start(t, tempDir(t))
		})
	}
}

// TestScriptChoosesTheNewest: by number, as 16 is newer than 9, though not in the order of a directory.
func TestScriptChoosesTheNewest(t *testing.T) {
	t.Setenv("DATABASE_URL", "")
	t.Setenv(postgres.BinEnv, "")
	var bins []string
	for _, version := range []string{"16.4", "9.6.24", "99.1"} {
		says := "echo 'postgres (PostgreSQL) " + version + "'"
		bins = append(bins, install(t, map[string]string{"postgres": says, "initdb": says}))
	}
	broken := install(t, map[string]string{"postgres": "exit 1", "initdb": "exit 1"})
	for _, row := range []struct {
		among []string
		want  string
	}{
		{bins[:2], bins[0]},
		{[]string{bins[1], bins[0]}, bins[0]},
		{[]string{bins[0], bins[2], bins[1], broken}, bins[2]},
	} {
		command := exec.CommandContext(t.Context(), "../../tools/postgres.sh", row.among...)
		out, err := command.CombinedOutput()
		if got := strings.TrimSpace(string(out)); err != nil || got != row.want {
			t.Errorf("among %v: %q, error %v, want %s", row.among, got, err, row.want)
		}
	}
}

func TestFindBinSaysWhatToDo(t *testing.T) {
	for _, way := range []string{"apt-get install -y postgresql", postgres.BinEnv, "DATABASE_URL"} {
		if !strings.Contains(postgres.ErrNotFound.Error(), way) {
			t.Errorf("the error does not name %q as a way out", way)
		}
	}
}
