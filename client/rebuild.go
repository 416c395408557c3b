package client

import (
	"context"
	"fmt"
	"io"
	"sync"

	"github.com/walrus-evm/walrus/blob"
)

// rebuildInMemory is up to how many bytes of rebuilt slivers stay off the disk.
const rebuildInMemory = 16 << 20

// rebuild decodes the whole sliver, and with it all other source slivers that
// have failed and whose hashes nobody gives, in one pass over k slivers; it
// checks their roots and keeps them at rest. The bytes are handed out only after:
// without a sliver's hashes its first chunk cannot be told from a wrong one
// before the last is known.
func (b *Blob) rebuild(ctx context.Context, s *source) (rebuilt, error) {
	select {
	case b.rebuilding <- struct{}{}:
		defer func() { <-b.rebuilding }()
	case <-ctx.Done():
		return nil, context.Cause(ctx)
	}
	if _, stored, _, _ := s.state(); stored != nil {
		return stored, nil
	}
	wanted := []int{s.sliver}
	for _, other := range b.slivers[:b.layout.Source()] {
		if hashes, stored, failure, _ := other.state(); other != s && hashes == nil && stored == nil && failure != nil {
			wanted = append(wanted, other.sliver)
		}
	}
	rest, err := b.newRest(len(wanted))
	if err != nil {
		return nil, err
	}
	if err := b.rebuildTo(ctx, wanted, rest); err != nil {
		rest.release(len(wanted))
		return nil, err
	}
	_, stored, _, _ := s.state()
	return stored, nil
}

// rebuildTo rebuilds the wanted slivers one after the other into rest, column by column.
func (b *Blob) rebuildTo(ctx context.Context, wanted []int, rest *rest) error {
	leaves := make([][]blob.Hash, len(wanted))
	step := segmentChunks(b.layout)
	for from := 0; from < b.layout.Chunks(); from += step {
		to := min(b.layout.Chunks(), from+step)
		columns, err := b.gather(ctx, wanted, from, to)
		if err != nil {
			return err
		}
		for j := from; j < to; j++ {
			column := columns[j-from]
			if err := b.coder.Reconstruct(j, column, wanted...); err != nil {
				return err
			}
			for i, sliver := range wanted {
				leaves[i] = append(leaves[i], blob.LeafHash(column[sliver]))
				if _, err := rest.WriteAt(column[sliver], int64(i)*b.layout.SliverSize()+int64(j)*blob.ChunkSize); err != nil {
					return fmt.Errorf("write the rebuilt sliver: %w", err)
				}
			}
		}
	}
	for i, sliver := range wanted {
		if blob.TreeRoot(leaves[i]) != b.slivers[sliver].root {
			return fmt.Errorf("%w: blob %s, sliver %d", ErrInconsistent, b.id, sliver)
		}
	}
	for i, sliver := range wanted {
		section := io.NewSectionReader(rest, int64(i)*b.layout.SliverSize(), b.layout.SliverSize())
		b.slivers[sliver].setRebuilt(leaves[i], restSliver{section, rest})
	}
	return nil
}

// rest is where rebuilt slivers lie: in memory or in an unnamed temporary file.
type rest struct {
	io.ReaderAt
	io.WriterAt
	close func() error

	// mu guards users, the number of slivers that are not closed yet.
	mu    sync.Mutex
	users int
}

func (b *Blob) newRest(slivers int) (*rest, error) {
	size := int64(slivers) * b.layout.SliverSize()
	if size <= rebuildInMemory {
		m := memory(make([]byte, size))
		return &rest{ReaderAt: m, WriterAt: m, close: func() error { return nil }, users: slivers}, nil
	}
	file, err := newSpool(b.client.config.Dir)
	if err != nil {
		return nil, err
	}
	return &rest{ReaderAt: file, WriterAt: file, close: file.Close, users: slivers}, nil
}

// release gives up n slivers and, with the last, the memory.
func (r *rest) release(n int) {
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.users -= n; r.users == 0 {
		_ = r.close() // the file has no name: closing frees it
	}
}

// restSliver is one sliver at rest.
type restSliver struct {
	io.ReaderAt
	rest *rest
}

// Close implements io.Closer.
func (s restSliver) Close() error {
	s.rest.release(1)
	return nil
}

// memory is a byte slice as io.ReaderAt and io.WriterAt.
type memory []byte

// ReadAt implements io.ReaderAt.
func (m memory) ReadAt(p []byte, off int64) (int, error) {
	n := copy(p, m[min(off, int64(len(m))):])
	if n < len(p) {
		return n, io.EOF
	}
	return n, nil
}

// WriteAt implements io.WriterAt.
func (m memory) WriteAt(p []byte, off int64) (int, error) {
	return copy(m[off:], p), nil
}
