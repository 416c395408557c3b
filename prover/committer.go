package prover

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"runtime"
	"sync"

	"golang.org/x/sync/errgroup"

	"github.com/walrus-evm/walrus/blob"
	"github.com/walrus-evm/walrus/kzg"
)

// chunkBuffer takes the chunks of one read.
type chunkBuffer [readBatch * blob.ChunkSize]byte

// chunkBuffers recycles the memory of chunks.
var chunkBuffers = sync.Pool{New: func() any { return new(chunkBuffer) }}

// committer computes the commitments of stored slivers in the background, and
// of slivers that others ask for. All computing shares one bounded set of
// slots, one a processor.
type committer struct {
	store  *Store
	logger *slog.Logger
	slots  chan struct{}
	wake   chan struct{}

	mu    sync.Mutex // guards queue and jobs
	queue []SliverRef
	jobs  map[SliverRef]*commitJob
}

// commitJob is a sliver waiting or being worked on.
type commitJob struct {
	done chan struct{} // closed when err is set
	err  error
}

func newCommitter(store *Store, logger *slog.Logger) *committer {
	return &committer{
		store:  store,
		logger: logger,
		slots:  make(chan struct{}, runtime.GOMAXPROCS(0)),
		wake:   make(chan struct{}, 1),
		jobs:   make(map[SliverRef]*commitJob),
	}
}

// enqueue asks for the commitments of a stored sliver; asking again is harmless.
func (c *committer) enqueue(ref SliverRef) *commitJob {
	c.mu.Lock()
	defer c.mu.Unlock()
	if job, ok := c.jobs[ref]; ok {
		return job
	}
	job := &commitJob{done: make(chan struct{})}
	c.jobs[ref] = job
	c.queue = append(c.queue, ref)
	select {
	case c.wake <- struct{}{}:
	default:
	}
	return job
}

// ensure returns once the commitments of a stored sliver are durable. It
// returns [ErrNotFound] for a sliver that is not stored, and the context's error.
func (c *committer) ensure(ctx context.Context, ref SliverRef) error {
	if c.store.Committed(ref) {
		return nil
	}
	if !c.store.Has(ref) {
		return fmt.Errorf("%w: %v", ErrNotFound, ref)
	}
	job := c.enqueue(ref)
	select {
	case <-job.done:
		return job.err
	case <-ctx.Done():
		return ctx.Err()
	}
}

// backlog returns the number of slivers whose commitments are not computed yet.
func (c *committer) backlog() int {
	c.mu.Lock()
	defer c.mu.Unlock()
	return len(c.jobs)
}

// run works until the context ends. Slivers stored before the start come first.
func (c *committer) run(ctx context.Context) error {
	for ref := range c.store.Slivers() {
		if c.store.Has(ref) && !c.store.Committed(ref) {
			c.enqueue(ref)
		}
	}
	group, ctx := errgroup.WithContext(ctx)
	// Small slivers have too few chunks to occupy all processors one at a time.
	for range runtime.GOMAXPROCS(0) {
		group.Go(func() error { return c.work(ctx) })
	}
	return group.Wait()
}

func (c *committer) work(ctx context.Context) error {
	for {
		ref, job, ok := c.next()
		if !ok {
			select {
			case <-c.wake:
				continue
			case <-ctx.Done():
				return ctx.Err()
			}
		}
		err := c.commit(ctx, ref)
		if err != nil && ctx.Err() == nil && !errors.Is(err, ErrNotFound) {
			c.logger.WarnContext(ctx, "commitments not computed", "blob_id", ref.Blob, "sliver", ref.Index, "err", err)
		}
		c.finish(ref, job, err)
	}
}

// next takes the next sliver, and passes the token on when there are more.
func (c *committer) next() (SliverRef, *commitJob, bool) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if len(c.queue) == 0 {
		return SliverRef{}, nil, false
	}
	ref := c.queue[0]
	c.queue = c.queue[1:]
	if len(c.queue) > 0 {
		select {
		case c.wake <- struct{}{}:
		default:
		}
	}
	return ref, c.jobs[ref], true
}

func (c *committer) finish(ref SliverRef, job *commitJob, err error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	delete(c.jobs, ref)
	job.err = err
	close(job.done)
}

// commit computes and stores the commitments of one sliver.
func (c *committer) commit(ctx context.Context, ref SliverRef) error {
	if c.store.Committed(ref) {
		return nil
	}
	sliver, err := c.store.OpenSliver(ref)
	if err != nil {
		return err
	}
	defer sliver.Close() //nolint:errcheck // read only
	w, err := c.store.newPoints(ref)
	if err != nil {
		return err
	}
	for g := range sliver.layout.Groups() {
		commitments, err := c.group(ctx, sliver, g)
		if err == nil {
			err = w.add(commitments)
		}
		if err != nil {
			w.staged.discard()
			return err
		}
	}
	return w.commit()
}

func (c *committer) group(ctx context.Context, sliver *Sliver, g int) ([]kzg.Commitment, error) {
	commitments := make([]kzg.Commitment, sliver.layout.GroupChunks(g))
	chunks, ctx := errgroup.WithContext(ctx)
	chunks.SetLimit(cap(c.slots))
	for i := range commitments {
		chunks.Go(func() error {
			return c.slot(ctx, func(buf []byte) (err error) {
				chunk, err := sliver.Chunk(g*blob.GroupChunks+i, buf)
				if err == nil {
					commitments[i], err = kzg.Commit(chunk)
				}
				return err
			})
		})
	}
	return commitments, chunks.Wait()
}

// slot runs one unit of work when a processor is free, with memory for a chunk.
func (c *committer) slot(ctx context.Context, work func(buf []byte) error) error {
	select {
	case c.slots <- struct{}{}:
	case <-ctx.Done():
		return ctx.Err()
	}
	defer func() { <-c.slots }()
	buffer := chunkBuffers.Get().(*chunkBuffer)
	defer chunkBuffers.Put(buffer)
	return work(buffer[:blob.ChunkSize])
}

// stream computes the commitments of size bytes that arrive in order and are
// not stored. Only as many chunks as there are processors are held.
func (c *committer) stream(ctx context.Context, r io.Reader, size int64) ([]kzg.Commitment, error) {
	commitments := make([]kzg.Commitment, (size+blob.ChunkSize-1)/blob.ChunkSize)
	chunks, ctx := errgroup.WithContext(ctx)
	chunks.SetLimit(cap(c.slots))
	for i := range commitments {
		// Go blocks while all are busy, and so does the sender.
		chunk := make([]byte, min(blob.ChunkSize, size-int64(i)*blob.ChunkSize))
		if _, err := io.ReadFull(r, chunk); err != nil {
			_ = chunks.Wait()
			return nil, fmt.Errorf("%w: body ends in chunk %d of %d: %w", ErrSize, i, len(commitments), err)
		}
		chunks.Go(func() error {
			return c.slot(ctx, func([]byte) (err error) {
				commitments[i], err = kzg.Commit(chunk)
				return err
			})
		})
	}
	return commitments, chunks.Wait()
}
