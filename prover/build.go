package prover

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"iter"
	"math/big"
	"runtime"

	"golang.org/x/sync/errgroup"

	"github.com/walrus-evm/walrus/availability"
	"github.com/walrus-evm/walrus/blob"
	"github.com/walrus-evm/walrus/kzg"
)

// task is a group on its way through the workers.
type task struct {
	group Group
	sum   kzg.Commitment
	bytes int64
	lost  bool // its sliver is beyond repair
	begun bool // it is lost, but a part of it is in the worker's sum
}

// batchGroups is how many groups a worker takes at a time: as many combinations of
// commitments as the kernels form side by side.
const batchGroups = 8

// batch is groups that one worker proves, one after the other.
type batch struct {
	tasks []*task
	done  chan struct{} // closed when the tasks are done
}

type builder struct {
	ClaimInput
	next  func() (Group, bool)
	ended bool // next has no more
	due   bool // a checkpoint is, once the segment ends

	// Of the segment under way:
	batches chan *batch // to the workers
	inOrder chan *batch // the same, to the tracer; its capacity bounds the reading ahead

	resumed *Checkpoint    // where the claim was taken up, nil at its beginning
	sum     kzg.Aggregator // of the segments that ended since

	trace  *bufio.Writer
	step   []byte // buffer of a step of the trace
	tree   availability.TraceTreeBuilder
	seen   availability.Key // of the last group traced or left out
	last   availability.Step
	total  kzg.Commitment // the sum of last
	leaves int
	bytes  int64

	exclusions []availability.Exclusion
	excluded   availability.Weight // of whole slivers
	torn       bool
}

// segmentGroups is how many groups a segment has at most: 16 GiB, beside which the commitment of its check takes no time.
const segmentGroups = 1024

// run goes through the groups in segments. Where one ends no worker is under way, so that the sums are those of the
// groups seen and of no others: there they are checked, and a checkpoint is saved when one is due.
func (b *builder) run(ctx context.Context) error {
	if err := b.resume(); err != nil {
		return err
	}
	next, stop := iter.Pull(b.Groups)
	defer stop()
	b.next = next
	// Twice as many workers as processors: while half of them wait for the disk, the others compute.
	aggregators := make([]*kzg.Aggregator, 2*runtime.GOMAXPROCS(0))
	for i := range aggregators {
		aggregators[i] = new(kzg.Aggregator)
	}
	for !b.ended {
		if err := b.segment(ctx, aggregators); err != nil {
			return err
		}
		if b.due {
			if err := b.checkpoint(); err != nil {
				return err
			}
		}
	}
	return b.conclude()
}

// segment proves, traces and checks groups until a checkpoint is due, they are [segmentGroups], or they end.
func (b *builder) segment(ctx context.Context, aggregators []*kzg.Aggregator) error {
	after, before := b.seen, b.total
	b.batches = make(chan *batch)
	b.inOrder = make(chan *batch, 4*runtime.GOMAXPROCS(0))
	group, ctx := errgroup.WithContext(ctx)
	group.Go(func() error { return b.produce(ctx) })
	group.Go(func() error { return b.traceInOrder(ctx) })
	for _, a := range aggregators {
		group.Go(func() error { return b.work(ctx, a) })
	}
	if err := group.Wait(); err != nil {
		return err
	}
	var sum kzg.Aggregator
	for _, a := range aggregators {
		sum.Merge(a)
		a.Reset()
	}
	if !b.torn && before.Add(sum.Sum().Commit()) != b.total {
		return &DamageError{After: after, Last: b.seen}
	}
	b.sum.Merge(&sum)
	return nil
}

func (b *builder) produce(ctx context.Context) error {
	defer close(b.batches)
	defer close(b.inOrder)
	b.due = false
	for groups := 0; !b.ended && !b.due && groups < segmentGroups; {
		next := &batch{done: make(chan struct{})}
		for len(next.tasks) < batchGroups && !b.due {
			group, ok := b.next()
			if !ok {
				b.ended = true
				break
			}
			if b.resumed != nil && group.Key.Compare(b.resumed.Key) <= 0 {
				continue
			}
			lost := b.Unprovable != nil && b.Unprovable(group)
			next.tasks = append(next.tasks, &task{group: group, lost: lost})
			b.due = b.Checkpoints != nil && b.Checkpoints.Due()
		}
		groups += len(next.tasks)
		for _, queue := range []chan *batch{b.inOrder, b.batches} {
			select {
			case queue <- next:
			case <-ctx.Done():
				return ctx.Err()
			}
		}
	}
	return nil
}

func (b *builder) work(ctx context.Context, sum *kzg.Aggregator) error {
	for batch := range b.batches {
		if err := b.prove(ctx, batch, sum); err != nil {
			return err
		}
		close(batch.done)
	}
	return nil
}

// prove adds the chunks of a batch to the worker's sum and computes each group's summand of C.
func (b *builder) prove(ctx context.Context, batch *batch, sum *kzg.Aggregator) error {
	commitments, rho := make([][]kzg.Commitment, len(batch.tasks)), make([][]kzg.Coefficient, len(batch.tasks))
	for i, t := range batch.tasks {
		if err := ctx.Err(); err != nil {
			return err
		}
		if t.lost {
			continue
		}
		var err error
		if commitments[i], rho[i], err = b.aggregate(ctx, t, sum); err != nil {
			return fmt.Errorf("group %s: %w", t.group.Key, err)
		}
	}
	sums, err := kzg.CombineEach(commitments, rho)
	if err != nil {
		return err
	}
	for i, t := range batch.tasks {
		t.sum = sums[i]
	}
	return nil
}

// aggregate adds the group's chunks to the worker's sum and returns their commitments and
// coefficients, none if the group is lost.
func (b *builder) aggregate(ctx context.Context, t *task, sum *kzg.Aggregator) ([]kzg.Commitment, []kzg.Coefficient, error) {
	key := t.group.Key
	rho := availability.Coefficients(b.Seed, key.Object, key.Shard, key.Group*blob.GroupChunks, blob.GroupChunks)
	seen := 0
	commitments, err := b.Source.ReadGroup(ctx, t.group.Sliver, int(key.Group), func(chunks [][]byte) error {
		if seen+len(chunks) > len(rho) {
			return fmt.Errorf("%w: more than %d chunks in a group", ErrSize, len(rho))
		}
		err := sum.Add(chunks, rho[seen:seen+len(chunks)])
		seen += len(chunks)
		for _, chunk := range chunks {
			t.bytes += int64(len(chunk))
		}
		return err
	})
	if errors.Is(err, ErrLost) && ctx.Err() == nil {
		t.lost, t.begun = true, seen > 0
		return nil, nil, nil
	}
	if err != nil {
		return nil, nil, err
	}
	if len(commitments) != seen {
		return nil, nil, fmt.Errorf("%w: %d commitments of %d chunks", ErrSize, len(commitments), seen)
	}
	return commitments, rho[:seen], nil
}

// traceInOrder writes the running sums after each group.
func (b *builder) traceInOrder(ctx context.Context) error {
	for batch := range b.inOrder {
		select {
		case <-batch.done:
		case <-ctx.Done():
			return ctx.Err()
		}
		if err := b.traceBatch(batch); err != nil {
			return err
		}
	}
	return nil
}

// traceBatch takes the groups of a batch into the trace or, where they are lost, among the exclusions.
func (b *builder) traceBatch(batch *batch) error {
	var proven []*task
	var sums []kzg.Commitment
	for _, t := range batch.tasks {
		if b.leftOut(t) {
			if err := b.exclude(t); err != nil {
				return err
			}
		} else {
			proven, sums = append(proven, t), append(sums, t.sum)
		}
		b.seen = t.group.Key
	}
	for i, total := range kzg.RunningSums(b.total, sums) {
		if err := b.traceStep(proven[i], total); err != nil {
			return err
		}
	}
	return nil
}

// conclude looks, after the last group, whether the claim stands.
func (b *builder) conclude() error {
	if err := b.trace.Flush(); err != nil {
		return fmt.Errorf("write trace: %w", err)
	}
	if b.torn {
		return errTorn
	}
	if x := b.excluded.Big(); x.Mul(x, big.NewInt(exclusionShare)).Cmp(b.last.Weight.Add(b.excluded).Big()) > 0 {
		return fmt.Errorf("%w: weight %s of %s", ErrTooMuchLost, b.excluded, b.last.Weight.Add(b.excluded))
	}
	return nil
}

// traceStep takes a proven group into the trace, total being the running sum after it.
func (b *builder) traceStep(t *task, total kzg.Commitment) error {
	step := availability.Step{
		Key:    t.group.Key,
		Sum:    total.Point(),
		Weight: b.last.Weight.Add(availability.NewWeight(t.group.Weight)),
	}
	if step.Key.Compare(b.last.Key) <= 0 {
		return fmt.Errorf("%w: %s after %s", availability.ErrOrder, step.Key, b.last.Key)
	}
	if err := b.tree.Add(step.Leaf()); err != nil {
		return err
	}
	b.step, _ = step.AppendBinary(b.step[:0]) // never fails
	if _, err := b.trace.Write(b.step); err != nil {
		return fmt.Errorf("write trace: %w", err)
	}
	b.last, b.total = step, total
	b.leaves++
	b.bytes += t.bytes
	return nil
}

// leftOut reports whether the group's sliver is an exclusion. Of one sliver all
// groups must be, or none: they come one after the other.
func (b *builder) leftOut(t *task) bool {
	n := len(b.exclusions)
	excluded := n > 0 && b.exclusions[n-1] == exclusionOf(t.group.Key)
	b.torn = b.torn || t.begun || t.group.Key.Group > 0 && t.lost != excluded
	return t.lost || excluded
}

func exclusionOf(key availability.Key) availability.Exclusion {
	return availability.Exclusion{Object: key.Object, Shard: key.Shard}
}

// exclude leaves a group out of the claim.
func (b *builder) exclude(t *task) error {
	x := exclusionOf(t.group.Key)
	if n := len(b.exclusions); n == 0 || b.exclusions[n-1] != x {
		if n == availability.MaxExclusions {
			return fmt.Errorf("%w: more than %d slivers", ErrTooMuchLost, n)
		}
		b.exclusions = append(b.exclusions, x)
	}
	b.excluded = b.excluded.Add(availability.NewWeight(t.group.Weight))
	return nil
}
