package main

import (
	"bytes"
	"context"
	"errors"
	"log/slog"
	"net"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/walrus-evm/walrus/chain"
	"github.com/walrus-evm/walrus/verifier"
)

// TestNodeRunsWithoutItsWatch: nothing that is wrong with the verifier beside a node keeps the node from running. The log
// tells somebody what to do.
func TestNodeRunsWithoutItsWatch(t *testing.T) {
	t.Parallel()
	taken, err := new(net.ListenConfig).Listen(t.Context(), "tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer taken.Close()
	for _, row := range []struct {
		name, book, address string
		inUse               bool
		parts               int
		log                 string
	}{
		{"all well", "", "", false, 1, ""},
		{"damaged book", "{\n{}\n", "", false, 0, "move the file away"},
		{"another verifier there", "", "", true, 0, errDirInUse.Error()},
		{"address taken", "", taken.Addr().String(), false, 1, "--watch-listen"},
	} {
		var log bytes.Buffer
		config := verifier.Config{
			Dir: t.TempDir(), Chain: new(chain.Client), Transactor: new(chain.Transactor), Mirror: new(chain.Mirror),
			Own: 1, Logger: slog.New(slog.NewTextHandler(&log, &slog.HandlerOptions{Level: slog.LevelError})),
		}
		if err := os.WriteFile(filepath.Join(config.Dir, "book.jsonl"), []byte(row.book), 0o600); err != nil {
			t.Fatal(err)
		}
		s := new(session)
		if row.inUse {
			held, err := lockDir(config.Dir)
			if err != nil {
				t.Fatal(err)
			}
			defer held.Close()
		}
		if parts := s.watchParts(t.Context(), config, row.address); len(parts) != row.parts {
			t.Errorf("%s: %d parts run, want %d", row.name, len(parts), row.parts)
		}
		if row.log == "" && log.Len() > 0 || !strings.Contains(log.String(), row.log) {
			t.Errorf("%s: logged %q, want %q", row.name, log.String(), row.log)
		}
	}
}

// TestServingVerdictsEndsAlone: when the verdicts' port breaks, the node goes on.
func TestServingVerdictsEndsAlone(t *testing.T) {
	t.Parallel()
	var log bytes.Buffer
	logger := slog.New(slog.NewTextHandler(&log, nil))
	broken := errors.New("port broke")
	if err := besideNode(func(context.Context) error { return broken }, logger)(t.Context()); err != nil {
		t.Errorf("the node would end: %v", err)
	}
	if !strings.Contains(log.String(), "level=ERROR") || !strings.Contains(log.String(), "port broke") {
		t.Errorf("logged %q", log.String())
	}
}
