package prover

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"iter"
	"math/big"
	"runtime"

	"golang.org/x/sync/errgroup"

	"github.com/walrus-evm/walrus/availability"
	"github.com/walrus-evm/walrus/blob"
	"github.com/walrus-evm/walrus/kzg"
)

// Group is a group of chunks that a claim must cover.
type Group struct {
	Key    availability.Key
	Sliver SliverRef
	// Weight is what proving it earns, in billed bytes.
	Weight uint64
}

// Source supplies the bytes and commitments of groups. [Store] is one.
type Source interface {
	// ReadGroup hands each chunk of group g of the sliver to visit exactly once, in order, a few at
	// a time, and returns the group's commitments. It need not compare the bytes with their hashes:
	// [BuildClaim] finds that they do not belong to the commitments. The chunks belong to the
	// source again when visit returns. It is called from several goroutines.
	// [ErrLost] means that the sliver is beyond repair: the claim leaves it out.
	ReadGroup(ctx context.Context, ref SliverRef, g int, visit func(chunks [][]byte) error) ([]kzg.Commitment, error)
}

// errTorn reports a sliver that was lost while it was being read, or repaired after
// parts of it were found lost: the claim must be made anew.
var errTorn = errors.New("state of a sliver changed while it was being proven")

// DamageError reports that the bytes and the commitments of some groups do not belong together: those after one key up
// to another, one or more of them. It is [ErrCorrupt].
type DamageError struct{ After, Last availability.Key }

// Error implements error.
func (e *DamageError) Error() string {
	return fmt.Sprintf("%v: bytes and commitments differ somewhere after group %s up to %s", ErrCorrupt, e.After, e.Last)
}

// Is reports whether target is [ErrCorrupt].
func (e *DamageError) Is(target error) bool { return target == ErrCorrupt }

// ErrTooMuchLost reports that more is lost than a claim may leave out:
// [availability.MaxExclusions] slivers or a twentieth of what the node answers for.
var ErrTooMuchLost = errors.New("too much is lost to claim the rest")

// exclusionShare is the inverse of the greatest share of its obligations that a claim may leave out.
const exclusionShare = 20

// ClaimInput is what a claim is made of.
type ClaimInput struct {
	Node uint32
	Seed [32]byte
	// Groups yields the node's obligations by rising key.
	Groups iter.Seq[Group]
	Source Source
	// Unprovable names groups to leave out besides those that the source finds lost: all groups of
	// a sliver or none. It may be nil.
	Unprovable func(Group) bool
	// Trace receives the steps of the trace, [availability.StepSize] bytes each.
	Trace io.Writer
	// Checkpoints keeps how far the claim has come, so that another attempt goes on from there. It may be nil.
	Checkpoints Checkpoints
}

// BuiltClaim is a claim with the opening that submitProof wants.
type BuiltClaim struct {
	Claim   availability.Claim
	Opening kzg.Opening
	// Bytes is the number of bytes of slivers that were read.
	Bytes int64
}

// BuildClaim reads every chunk of the groups once and makes the availability
// proof over them (docs/protocol.md, Availability proof): P = Σ ρ·p of the
// bytes, C = Σ ρ·C of the commitments with its running sums in the trace, and
// the opening of P at the point that the finished claim determines. Groups are
// read ahead on all processors and traced in order. Memory does not depend on
// how much there is to prove, but for one byte a group in the trace's tree.
//
// Slivers that the source finds lost become exclusions: they are in neither sum
// nor trace. It returns [ErrTooMuchLost] when the contract would refuse so many.
// When a part of such a sliver was summed up already, which nothing undoes, it
// returns an error after reading everything else: the next attempt, whose source
// then knows of all that is lost, gets by.
//
// Every segment of groups is checked as it ends: its part of P must commit to its
// part of C, which no byte and no commitment gets around that is not what it was,
// but with probability 2⁻¹²⁸. One commitment a segment, instead of a hash a chunk,
// is why a claim is made at the speed at which bytes can be read (ADR 0010). A
// segment that fails is a [DamageError]; checkpoints hold none.
//
// It also returns the first error of the source or the trace's writer,
// [availability.ErrOrder] for keys that do not rise and the context's error.
func BuildClaim(ctx context.Context, in ClaimInput) (BuiltClaim, error) {
	b := builder{ClaimInput: in, trace: bufio.NewWriterSize(in.Trace, 1<<16)}
	if err := b.run(ctx); err != nil {
		return BuiltClaim{}, fmt.Errorf("build claim of node %d: %w", in.Node, err)
	}
	claim := availability.Claim{
		Commitment: b.last.Sum,
		Weight:     b.last.Weight,
		Excluded:   b.excluded,
		Exclusions: b.exclusions,
		Leaves:     uint32(b.leaves),
		TraceRoot:  b.tree.Tree().Root(),
	}
	opening, err := b.polynomial().Open(availability.Challenge(in.Seed, in.Node, claim.Digest()))
	if err != nil {
		return BuiltClaim{}, fmt.Errorf("build claim of node %d: open: %w", in.Node, err)
	}
	return BuiltClaim{Claim: claim, Opening: opening, Bytes: b.bytes}, nil
}

// CheckClaim checks what the contract will check of a claim: its shape and its
// opening. It returns [availability.ErrClaim] or [kzg.ErrWrongProof].
func CheckClaim(node uint32, seed [32]byte, built BuiltClaim) error {
	if err := built.Claim.Validate(); err != nil {
		return err
	}
	opening := built.Opening
	opening.Z = availability.Challenge(seed, node, built.Claim.Digest())
	commitment, err := built.Claim.Commitment.Commitment()
	if err != nil {
		return err
	}
	return kzg.VerifyOpening(commitment, opening)
}

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

// readBatch is the number of chunks read at a time: what the aggregator takes in one pass.
const readBatch = 8

// ReadGroup implements [Source]. It leaves the bytes unhashed.
func (s *Store) ReadGroup(ctx context.Context, ref SliverRef, g int, visit func(chunks [][]byte) error) ([]kzg.Commitment, error) {
	return s.readGroup(ctx, ref, groupRead{group: g, visit: visit})
}

// groupRead is what is read of a group.
type groupRead struct {
	group int
	skip  int  // chunks to leave out at the beginning
	check bool // whether each chunk is to match its hash
	visit func(chunks [][]byte) error
}

func (s *Store) readGroup(ctx context.Context, ref SliverRef, r groupRead) ([]kzg.Commitment, error) {
	points, err := s.OpenPoints(ref)
	if err != nil {
		return nil, err
	}
	commitments, _, err := points.Group(r.group)
	if err := errors.Join(err, points.Close()); err != nil {
		return nil, err
	}
	sliver, err := s.OpenSliver(ref)
	if err != nil {
		return nil, err
	}
	first := r.group * blob.GroupChunks
	err = visitChunks(ctx, sliver, first+r.skip, first+len(commitments), r)
	return commitments, errors.Join(err, sliver.Close())
}

// visitChunks reads chunks [from, to) of the sliver. What was read before a bad chunk is not lost: a sliver that was
// rebuilt goes on behind the last chunks visited.
func visitChunks(ctx context.Context, sliver *Sliver, from, to int, r groupRead) error {
	buffer := chunkBuffers.Get().(*chunkBuffer)
	defer chunkBuffers.Put(buffer)
	for ; from < to; from += readBatch {
		if err := ctx.Err(); err != nil {
			return err
		}
		chunks, err := sliver.chunks(from, min(from+readBatch, to), buffer[:], r.check)
		if err != nil {
			return err
		}
		if err := r.visit(chunks); err != nil {
			return err
		}
	}
	return nil
}
