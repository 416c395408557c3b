package client

import (
	"context"
	"io"
	"sync/atomic"

	"github.com/walrus-evm/walrus/blob"
)

const (
	// queueBytes bounds the memory of all queues of one pass together.
	queueBytes = 32 << 20
	// maxQueue bounds a queue's chunks: beyond that a slow node is slow, not bursty.
	maxQueue = 32
)

// stream carries the chunks of one sliver from the pass that encodes them to the
// request that sends them, through a bounded queue.
type stream struct {
	sliver int
	ctx    context.Context // of the request; both ends stop with it

	queue chan []byte
	// free holds the queue's buffers that are not in use; a nil one is not allocated yet.
	free chan []byte

	current, rest []byte // of the reading side
	waiting       atomic.Int64
	finished      atomic.Bool
}

// queueLength returns how many chunks each of n streams may hold.
func queueLength(n int) int {
	return min(maxQueue, max(2, queueBytes/(n*blob.ChunkSize)))
}

func newStream(ctx context.Context, sliver, length int) *stream {
	s := &stream{sliver: sliver, ctx: ctx, queue: make(chan []byte, length), free: make(chan []byte, length)}
	for range length {
		s.free <- nil
	}
	return s
}

// push copies the chunk into the queue, waiting while it is full. It gives up
// when the stream's context ends.
func (s *stream) push(chunk []byte) {
	select {
	case buffer := <-s.free:
		if buffer == nil {
			buffer = make([]byte, 0, len(chunk)) // the first chunk is the longest
		}
		s.waiting.Add(1)
		s.queue <- append(buffer[:0], chunk...)
	case <-s.ctx.Done():
	}
}

// finish tells the reader that all was pushed.
func (s *stream) finish() {
	s.finished.Store(true)
	close(s.queue)
}

// idle reports whether the reader is waiting for more: it keeps up.
func (s *stream) idle() bool { return !s.finished.Load() && s.waiting.Load() == 0 }

// next returns the next chunk, valid until the call after. It returns io.EOF
// after the last one and the cause of the stream's end.
func (s *stream) next() ([]byte, error) {
	if s.current != nil {
		s.free <- s.current[:0]
		s.current = nil
	}
	// A stream that ended must not hand out what is still queued.
	if s.ctx.Err() != nil {
		return nil, context.Cause(s.ctx)
	}
	select {
	case chunk, ok := <-s.queue:
		if !ok {
			return nil, io.EOF
		}
		s.waiting.Add(-1)
		s.current = chunk
		return chunk, nil
	case <-s.ctx.Done():
		return nil, context.Cause(s.ctx)
	}
}

// Read implements io.Reader over the chunks.
func (s *stream) Read(p []byte) (int, error) {
	for len(s.rest) == 0 {
		chunk, err := s.next()
		if err != nil {
			return 0, err
		}
		s.rest = chunk
	}
	n := copy(p, s.rest)
	s.rest = s.rest[n:]
	return n, nil
}
