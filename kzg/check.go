package kzg

import (
	"errors"
	"fmt"
	"io"
)

// ErrWrongCommitment reports that at least one checked commitment does not
// belong to its chunk.
var ErrWrongCommitment = errors.New("commitment does not match the chunk")

// ErrUnchecked reports a [Check] concluded before every chunk was added once,
// or a chunk added twice.
var ErrUnchecked = errors.New("commitment check is incomplete")

// Check tests many commitments that others computed against the chunks one
// holds, by one random combination: Σ w·C must equal the commitment to Σ w·p.
// It costs one aggregation pass, one multi-scalar multiplication and one
// commit, instead of tens of milliseconds a chunk. A wrong commitment passes
// with probability 2⁻¹²⁸.
//
// That holds because the commitments are in the prime-order subgroup, which
// their type guarantees, and because the weights are secret and drawn after
// the last commitment arrived. So make a new Check for every retry, and for
// every step of a bisection that looks for the culprit.
type Check struct {
	weights []Coefficient
	added   []bool
	left    int
	claimed Commitment
	own     Aggregator
}

// NewCheck starts the check of the commitments with weights read from random,
// which must be a cryptographic source such as crypto/rand.Reader. All answers
// must be in before the call. It returns the error of random.
func NewCheck(random io.Reader, commitments []Commitment) (*Check, error) {
	c := &Check{
		weights: make([]Coefficient, len(commitments)),
		added:   make([]bool, len(commitments)),
		left:    len(commitments),
	}
	for i := range c.weights {
		if _, err := io.ReadFull(random, c.weights[i][:]); err != nil {
			return nil, fmt.Errorf("draw weights: %w", err)
		}
	}
	claimed, err := Combine(commitments, c.weights)
	if err != nil {
		return nil, err
	}
	c.claimed = claimed
	return c, nil
}

// Add adds the chunk that commitment i must belong to; the order is free, but
// several chunks a call are faster. It returns [ErrUnchecked] for a chunk that
// was not asked for or came before, [ErrLengths] or [blob.ErrChunkSize].
func (c *Check) Add(indexes []int, chunks [][]byte) error {
	weights := make([]Coefficient, len(indexes))
	for j, i := range indexes {
		if i < 0 || i >= len(c.weights) || c.added[i] {
			c.unmark(indexes[:j])
			return fmt.Errorf("%w: chunk %d of %d added twice or out of range", ErrUnchecked, i, len(c.weights))
		}
		c.added[i] = true
		weights[j] = c.weights[i]
	}
	if err := c.own.Add(chunks, weights); err != nil {
		c.unmark(indexes)
		return err
	}
	c.left -= len(indexes)
	return nil
}

func (c *Check) unmark(indexes []int) {
	for _, i := range indexes {
		c.added[i] = false
	}
}

// Conclude returns nil if all commitments are right, [ErrWrongCommitment] if at
// least one is wrong, and [ErrUnchecked] if chunks are missing.
func (c *Check) Conclude() error {
	if c.left != 0 {
		return fmt.Errorf("%w: %d of %d chunks missing", ErrUnchecked, c.left, len(c.weights))
	}
	if c.own.Sum().Commit() != c.claimed {
		return ErrWrongCommitment
	}
	return nil
}
