package verifier

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"sync"

	"github.com/ethereum/go-ethereum/common"

	"github.com/walrus-evm/walrus/availability"
	"github.com/walrus-evm/walrus/chain"
)

// canon keeps the canonical traces that reveals of the epoch need: few, because only traces that somebody asks for or
// withholds are ever built. Their steps lie on disk, 157 bytes a group; in memory a trace takes a byte a group, 33 MB at
// most. It is safe for concurrent use.
type canon struct {
	dir string // holds nothing else

	mu     sync.Mutex // guards the rest; held while a trace is built, so that none is built twice
	seed   common.Hash
	traces map[uint32]canonical
}

// canonical is the canonical trace for the exclusions of one claim.
type canonical struct {
	*availability.StoredTrace
	digest common.Hash
	file   *os.File
}

// openCanon opens an empty canon in a directory: what an earlier run left there is cheaper to build again than to check.
func openCanon(dir string) (*canon, error) {
	if err := errors.Join(os.RemoveAll(dir), os.MkdirAll(dir, 0o750)); err != nil {
		return nil, fmt.Errorf("open canon: %w", err)
	}
	return &canon{dir: dir, traces: make(map[uint32]canonical)}, nil
}

// of returns the canonical trace for a claim of the running epoch.
func (c *canon) of(ctx context.Context, v *Verifier, s *chain.State, record chain.ClaimRecord) (availability.Canonical, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.seed != s.Seed {
		if err := c.clear(); err != nil {
			return nil, err
		}
		c.seed = s.Seed
	}
	if known, ok := c.traces[record.Node]; ok && known.digest == record.Digest {
		return known, nil
	}
	trial := v.caseOf(s, record.Node)
	if err := v.haveLists(s, trial.Keys); err != nil {
		return nil, err
	}
	built, err := c.build(ctx, trial, record)
	if err != nil {
		return nil, fmt.Errorf("canonical trace of node %d: %w", record.Node, err)
	}
	if old, ok := c.traces[record.Node]; ok {
		_ = old.file.Close() // read only, and nobody is to use it any more
	}
	c.traces[record.Node] = built
	return built, nil
}

// build writes the trace to a file. It is not synced: a crash ends its use.
func (c *canon) build(ctx context.Context, trial Case, record chain.ClaimRecord) (canonical, error) {
	file, err := os.Create(filepath.Join(c.dir, strconv.FormatUint(uint64(record.Node), 10)+"-"+record.Digest.Hex()))
	if err != nil {
		return canonical{}, err
	}
	out := bufio.NewWriterSize(file, 1<<16)
	count, buffer := 0, []byte(nil)
	for step, err := range trial.steps(ctx, record.Claim) {
		if err != nil {
			return canonical{}, errors.Join(err, file.Close())
		}
		buffer, _ = step.AppendBinary(buffer[:0]) // never fails
		if _, err := out.Write(buffer); err != nil {
			return canonical{}, errors.Join(err, file.Close())
		}
		count++
	}
	if err := out.Flush(); err != nil {
		return canonical{}, errors.Join(err, file.Close())
	}
	trace, err := availability.ReadTrace(file, count)
	if err != nil {
		return canonical{}, errors.Join(err, file.Close())
	}
	return canonical{StoredTrace: trace, digest: record.Digest, file: file}, nil
}

// clear forgets all traces, when no claim of theirs can be disputed any more. mu is held, or nobody else is left.
func (c *canon) clear() error {
	var problems []error
	for node, trace := range c.traces {
		problems = append(problems, trace.file.Close(), os.Remove(trace.file.Name()))
		delete(c.traces, node)
	}
	return errors.Join(problems...)
}
