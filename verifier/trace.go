package verifier

import (
	"context"
	"errors"
	"fmt"
	"iter"
	"time"

	"github.com/walrus-evm/walrus/availability"
	"github.com/walrus-evm/walrus/chain"
)

const (
	// traceLeaves is how many leaves are fetched in one call, about a megabyte: it bounds the memory of an accusation,
	// of which there may be as many as members.
	traceLeaves = 8_192
	// traceTime bounds one such call, traceTries how often a piece is asked for: a long trace is not to be fetched anew
	// for every hiccup.
	traceTime  = time.Minute
	traceTries = 3
)

// ErrTraceWithheld reports a wrong claim whose trace its node does not serve, or not as claimed: the step that the
// fraud proof needs is unknown.
var ErrTraceWithheld = errors.New("wrong C or W, but the node does not serve the trace of its claim")

// evidence finds the first wrong step of a wrong claim.
func (v *Verifier) evidence(ctx context.Context, s *chain.State, record chain.ClaimRecord) (availability.Evidence, error) {
	p := Prosecution{Case: v.caseOf(s, record.Node), Register: s.Register(record.Node), Witnesses: v.archive}
	evidence, wrong, err := p.Disprove(ctx, record.Claim, v.claimedSteps(ctx, s, record))
	switch {
	case errors.Is(err, availability.ErrTrace):
		return evidence, fmt.Errorf("%w: %w", ErrTraceWithheld, err)
	case err == nil && !wrong:
		return evidence, errors.New("the claim is right after all")
	}
	return evidence, err
}

// claimedSteps fetches the trace from the accused node, piece by piece: nobody else has the trace of a wrong claim. A
// failure is [ErrTraceWithheld].
func (v *Verifier) claimedSteps(ctx context.Context, s *chain.State, record chain.ClaimRecord) iter.Seq2[availability.Step, error] {
	peer := v.config.Dial(s.Nodes[record.Node].Endpoint)
	return func(yield func(availability.Step, error) bool) {
		for at := uint32(0); at < record.Leaves; at += traceLeaves {
			count := min(traceLeaves, record.Leaves-at)
			steps, err := fetchSteps(ctx, peer, record.Epoch, at, count)
			if err != nil {
				yield(availability.Step{}, fmt.Errorf("%w: %w", ErrTraceWithheld, err))
				return
			}
			for _, step := range steps {
				if !yield(step, nil) {
					return
				}
			}
		}
	}
}

// fetchSteps fetches a piece of a trace.
func fetchSteps(ctx context.Context, peer Peer, epoch, from, count uint32) (steps []availability.Step, err error) {
	for range traceTries {
		steps, err = tryFetchSteps(ctx, peer, epoch, from, count)
		if err == nil || ctx.Err() != nil {
			break
		}
	}
	return steps, err
}

func tryFetchSteps(ctx context.Context, peer Peer, epoch, from, count uint32) ([]availability.Step, error) {
	ctx, cancel := context.WithTimeout(ctx, traceTime)
	defer cancel()
	steps, err := peer.Trace(ctx, epoch, from, count)
	if err == nil && len(steps) != int(count) {
		err = fmt.Errorf("%d steps, asked for %d", len(steps), count)
	}
	return steps, err
}
