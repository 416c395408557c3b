package prover_test

import (
	"context"
	"log/slog"
	"slices"
	"strings"
	"sync"
	"testing"
)

// complaints are the warnings and errors that a node logs, for tests to wait for.
type complaints struct {
	mu      sync.Mutex
	all     []string
	changed chan struct{} // closed when one is added
}

func newComplaints() *complaints { return &complaints{changed: make(chan struct{})} }

// logger returns a logger whose complaints these are.
func (c *complaints) logger() *slog.Logger {
	return slog.New(provenHandler{slog.DiscardHandler, make(chan uint32, 64), c})
}

func (c *complaints) add(text string) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.all = append(c.all, text)
	close(c.changed)
	c.changed = make(chan struct{})
}

// has reports whether one contains the text, and returns what is closed when there are more.
func (c *complaints) has(text string) (bool, <-chan struct{}) {
	c.mu.Lock()
	defer c.mu.Unlock()
	return slices.ContainsFunc(c.all, func(one string) bool { return strings.Contains(one, text) }), c.changed
}

// await waits for one that contains the text.
func (c *complaints) await(ctx context.Context, t *testing.T, text string) {
	t.Helper()
	for {
		found, changed := c.has(text)
		if found {
			return
		}
		select {
		case <-changed:
		case <-ctx.Done():
			t.Fatalf("the node did not say %q", text)
		}
	}
}
