package client

import (
	"context"
	"errors"
	"fmt"
	"io"
	"sync"
	"sync/atomic"
	"time"

	"github.com/walrus-evm/walrus/blob"
)

// source is where a reader gets one sliver from.
type source struct {
	sliver, shard int
	root          blob.Hash
	holders       []holder

	// learning is held while the hashes are fetched, so that it happens once.
	learning chan struct{}

	// mu guards the rest.
	mu sync.Mutex
	// hashes are the sliver's leaf hashes, checked against the root; nil while unknown.
	hashes []blob.Hash
	// rebuilt holds the sliver's bytes, checked against the root, when they had to be decoded.
	rebuilt rebuilt
	// failure is why the sliver is not to be had from its holders, nil while it may be.
	failure error
	// slow says that another way was faster once.
	slow bool
}

type holder struct {
	Holder
	api *Node
}

// rebuilt is a decoded sliver at rest.
type rebuilt interface {
	io.ReaderAt
	io.Closer
}

func (s *source) close() error {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.rebuilt == nil {
		return nil
	}
	r := s.rebuilt
	s.rebuilt = nil
	return r.Close()
}

func (s *source) state() (hashes []blob.Hash, r rebuilt, failure error, slow bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.hashes, s.rebuilt, s.failure, s.slow
}

func (s *source) fail(err error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.failure = err
}

func (s *source) setSlow(slow bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.slow = slow
}

func (s *source) setHashes(hashes []blob.Hash) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.hashes = hashes
}

func (s *source) setRebuilt(hashes []blob.Hash, r rebuilt) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.hashes, s.rebuilt = hashes, r
}

// lies reports whether the failure is a lie, after which nobody asks again.
func lies(failure error) bool { return errors.Is(failure, ErrBadAnswer) }

// direct fetches chunks [from, to) of the sliver from its holders, each checked
// against the sliver's root. touch is called with every chunk that arrives.
func (b *Blob) direct(ctx context.Context, s *source, from, to int, touch func()) ([][]byte, error) {
	if len(s.holders) == 0 {
		return nil, holdersError(nil)
	}
	var errs holdersError
	for _, h := range s.holders {
		chunks, err := b.fromHolder(ctx, s, h, from, to, touch)
		if err == nil {
			return chunks, nil
		}
		if ctx.Err() != nil {
			return nil, context.Cause(ctx)
		}
		errs = append(errs, NodeFailure{Node: h.Node, Endpoint: h.Endpoint, Err: err})
	}
	s.fail(errs)
	return nil, errs
}

func (b *Blob) fromHolder(ctx context.Context, s *source, h holder, from, to int, touch func()) ([][]byte, error) {
	hashes, err := b.learn(ctx, s, h)
	if err != nil {
		return nil, err
	}
	size := b.layout.SliverSize()
	body, err := h.api.Sliver(ctx, b.id, s.sliver, int64(from)*blob.ChunkSize, min(size, int64(to)*blob.ChunkSize), size)
	if err != nil {
		return nil, err
	}
	defer body.Close() //nolint:errcheck // read only
	chunks := make([][]byte, 0, to-from)
	for j := from; j < to; j++ {
		started := time.Now()
		chunk := make([]byte, b.layout.ChunkBytes(j))
		if _, err := io.ReadFull(body, chunk); err != nil {
			return nil, err
		}
		if blob.LeafHash(chunk) != hashes[j] {
			return nil, fmt.Errorf("node %s: %w: chunk %d of sliver %d does not match its root", h.api.Endpoint(), ErrBadAnswer, j, s.sliver)
		}
		b.pace.observe(time.Since(started))
		touch()
		chunks = append(chunks, chunk)
	}
	return chunks, nil
}

// learn returns the sliver's leaf hashes, from the holder if nobody asked before.
func (b *Blob) learn(ctx context.Context, s *source, h holder) ([]blob.Hash, error) {
	if hashes, _, _, _ := s.state(); hashes != nil {
		return hashes, nil
	}
	select {
	case s.learning <- struct{}{}:
		defer func() { <-s.learning }()
	case <-ctx.Done():
		return nil, context.Cause(ctx)
	}
	if hashes, _, _, _ := s.state(); hashes != nil {
		return hashes, nil
	}
	hashes, err := h.api.Hashes(ctx, b.id, s.sliver, b.layout.Chunks())
	if err != nil {
		return nil, err
	}
	if blob.TreeRoot(hashes) != s.root {
		return nil, fmt.Errorf("node %s: %w: hashes of sliver %d do not lead to its root", h.api.Endpoint(), ErrBadAnswer, s.sliver)
	}
	s.setHashes(hashes)
	return hashes, nil
}

// pace is a moving average of how long a chunk takes.
type pace struct{ nanoseconds atomic.Int64 }

func (p *pace) observe(d time.Duration) {
	// An update lost to another goroutine's does not matter to an average.
	old := p.nanoseconds.Load()
	p.nanoseconds.Store(old + (int64(d)-old)/8)
}

// hedge returns how long to wait for a chunk before asking others: longer where
// all are slow, since asking k others for it then only makes things worse. The
// limit keeps nodes that slow down bit by bit from being waited for ever longer.
func (p *pace) hedge(least time.Duration) time.Duration {
	return min(max(least, 4*time.Duration(p.nanoseconds.Load())), 8*least)
}
