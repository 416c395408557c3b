package verifier

import (
	"context"
	"fmt"
	"sync"

	"github.com/ethereum/go-ethereum/common"

	"github.com/walrus-evm/walrus/availability"
	"github.com/walrus-evm/walrus/chain"
)

// canon keeps the canonical traces that reveals of the epoch need: few, because only traces that somebody asks for or
// withholds are ever built. It is safe for concurrent use.
type canon struct {
	mu     sync.Mutex // guards the rest; held while a trace is built, so that none is built twice
	seed   common.Hash
	traces map[uint32]canonical
}

// canonical is the canonical trace for the exclusions of one claim.
type canonical struct {
	digest common.Hash
	trace  *availability.Trace
}

// of returns the canonical trace for a claim of the running epoch. It takes 157 bytes a group.
func (c *canon) of(ctx context.Context, v *Verifier, s *chain.State, record chain.ClaimRecord) (*availability.Trace, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.seed != s.Seed {
		c.seed, c.traces = s.Seed, make(map[uint32]canonical)
	}
	if known, ok := c.traces[record.Node]; ok && known.digest == record.Digest {
		return known.trace, nil
	}
	trial := v.caseOf(s, record.Node)
	if err := v.haveLists(s, trial.Keys); err != nil {
		return nil, err
	}
	var steps []availability.Step
	for step, err := range trial.steps(ctx, record.Claim) {
		if err != nil {
			return nil, fmt.Errorf("canonical trace of node %d: %w", record.Node, err)
		}
		steps = append(steps, step)
	}
	trace, err := availability.NewTrace(steps)
	if err == nil {
		c.traces[record.Node] = canonical{record.Digest, trace}
	}
	return trace, err
}
