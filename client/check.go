package client

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"runtime"
	"slices"
	"sync"

	"github.com/walrus-evm/walrus/kzg"
)

// check takes over the commitments of the jobs whose answers are right. Where
// some are wrong it finds out whose, drops those nodes and leaves their slivers
// without commitments.
func (w *write) check(ctx context.Context, jobs []*job) error {
	answers := make(map[int]*job)
	for _, j := range jobs {
		if j.commit && j.err == nil {
			answers[j.sliver] = j
		}
	}
	slivers := make([]int, 0, len(answers))
	for s := range answers {
		slivers = append(slivers, s)
	}
	slices.Sort(slivers)
	wrong, err := w.wrongCommitments(ctx, slivers, answers)
	if err != nil {
		return err
	}
	if len(wrong) > 0 {
		if err := w.unchanged(); err != nil {
			return err
		}
	}
	for s, j := range answers {
		if !slices.Contains(wrong, s) {
			w.commitments[s] = j.commitments
			continue
		}
		if j.target == nil {
			return fmt.Errorf("own commitments of sliver %d: %w", s, kzg.ErrWrongCommitment)
		}
		w.drop(ctx, j.target, fmt.Errorf("%w: commitments of sliver %d: %w", ErrBadAnswer, s, kzg.ErrWrongCommitment))
		if !j.store {
			w.helps[s]++
		}
	}
	return nil
}

// wrongCommitments returns the slivers whose commitments are not those of their
// chunks. All answers are in; every step draws fresh secret weights
// (docs/protocol.md, "Signing"). If all are right, as they should be, that takes
// one pass over the source; else each further pass halves the suspects.
func (w *write) wrongCommitments(ctx context.Context, slivers []int, answers map[int]*job) ([]int, error) {
	var wrong []int
	suspects := halves(slivers, runtime.GOMAXPROCS(0)) // one check a processor costs no more than one check
	for len(suspects) > 0 {
		guilty, err := w.checkSets(ctx, suspects, answers)
		if err != nil {
			return nil, err
		}
		suspects = nil
		for _, set := range guilty {
			if len(set) == 1 {
				wrong = append(wrong, set[0])
				continue
			}
			suspects = append(suspects, halves(set, 2)...)
		}
	}
	return wrong, nil
}

// halves cuts the set into up to n sets of about equal size.
func halves(set []int, n int) [][]int {
	if len(set) == 0 {
		return nil
	}
	return slices.Collect(slices.Chunk(set, (len(set)+n-1)/n))
}

// checkSets checks each set of slivers by itself, all in one pass over the
// source, and returns those with a wrong commitment in them.
func (w *write) checkSets(ctx context.Context, sets [][]int, answers map[int]*job) ([][]int, error) {
	checks := make([]*kzg.Check, len(sets))
	for i, set := range sets {
		var all []kzg.Commitment
		for _, s := range set {
			all = append(all, answers[s].commitments...)
		}
		var err error
		if checks[i], err = kzg.NewCheck(rand.Reader, all); err != nil {
			return nil, err
		}
	}
	for column, err := range w.coder.Columns(w.source) {
		if err != nil {
			return nil, err
		}
		if ctx.Err() != nil {
			return nil, context.Cause(ctx)
		}
		if err := w.addColumn(checks, sets, column.Index, column.Chunks); err != nil {
			return nil, err
		}
		w.report(StageCheck, column.Index)
	}
	var guilty [][]int
	for i, check := range checks {
		switch err := check.Conclude(); {
		case errors.Is(err, kzg.ErrWrongCommitment):
			guilty = append(guilty, sets[i])
		case err != nil:
			return nil, err
		}
	}
	return guilty, nil
}

// addColumn adds the chunks of one column to the checks of their sets, at once.
func (w *write) addColumn(checks []*kzg.Check, sets [][]int, column int, chunks [][]byte) error {
	errs := make([]error, len(sets))
	var all sync.WaitGroup
	for i, set := range sets {
		all.Go(func() {
			indexes := make([]int, len(set))
			own := make([][]byte, len(set))
			for p, s := range set {
				indexes[p] = p*w.metadata.Layout.Chunks() + column
				own[p] = chunks[s]
			}
			errs[i] = checks[i].Add(indexes, own)
		})
	}
	all.Wait()
	return errors.Join(errs...)
}
