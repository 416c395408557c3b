package verifier

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"os"
	"sync"

	"github.com/ethereum/go-ethereum/common"

	"github.com/walrus-evm/walrus/availability"
	"github.com/walrus-evm/walrus/chain"
)

// errEpochOver reports a question about an epoch that is over, or that a reorganisation took away.
var errEpochOver = errors.New("the epoch of the claim is over")

// canon keeps the canonical traces that reveals of the epoch need: few, because only traces that somebody asks for or
// withholds are ever built. Their steps lie on disk, 157 bytes a group; in memory a trace takes a byte a group, 33 MB at
// most. It is safe for concurrent use.
type canon struct {
	dir string // holds nothing else

	mu     sync.Mutex // guards the rest; held while a trace is built, so that none is built twice
	seed   common.Hash
	traces map[uint32]canonical
}

// canonical is the canonical trace for the exclusions of one claim. Its file has no name: it is gone with the last who reads
// it, which may be after the canon forgot the trace.
type canonical struct {
	*availability.StoredTrace
	digest common.Hash
}

// openCanon opens an empty canon in a directory.
func openCanon(dir string) (*canon, error) {
	if err := errors.Join(os.RemoveAll(dir), os.MkdirAll(dir, 0o750)); err != nil {
		return nil, fmt.Errorf("open canon: %w", err)
	}
	return &canon{dir: dir, traces: make(map[uint32]canonical)}, nil
}

// of returns the canonical trace for a claim of the running epoch. Whoever comes late, with the state of an epoch that is
// over, gets errEpochOver: its claims cannot be disputed any more, and those that can be need their traces.
func (c *canon) of(ctx context.Context, v *Verifier, s *chain.State, record chain.ClaimRecord) (availability.Canonical, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.seed != s.Seed {
		var running common.Hash
		v.config.Mirror.View(func(now *chain.State) { running = now.Seed })
		if s.Seed != running {
			return nil, errEpochOver
		}
		clear(c.traces)
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
	c.traces[record.Node] = built
	return built, nil
}

// build writes the trace to a file. It is not synced: a crash ends its use.
func (c *canon) build(ctx context.Context, trial Case, record chain.ClaimRecord) (canonical, error) {
	file, err := os.CreateTemp(c.dir, "trace-*")
	if err != nil {
		return canonical{}, err
	}
	if err := os.Remove(file.Name()); err != nil {
		return canonical{}, errors.Join(err, file.Close())
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
	return canonical{StoredTrace: trace, digest: record.Digest}, nil
}
