package prover

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"slices"
	"sync"
	"time"

	"github.com/walrus-evm/walrus/blob"
	"github.com/walrus-evm/walrus/client"
)

// Peer is another storage node, as far as rebuilding slivers needs one.
// client.Node is a Peer. Nothing it answers is trusted.
type Peer interface {
	// Metadata returns the blob's metadata, checked against its ID.
	Metadata(ctx context.Context, id blob.ID) (blob.Metadata, error)
	// Hashes returns the leaf hashes of a sliver of so many chunks, unchecked.
	Hashes(ctx context.Context, id blob.ID, sliver, chunks int) ([]blob.Hash, error)
	// Sliver streams bytes [from, to) of a sliver of size bytes, unchecked.
	Sliver(ctx context.Context, id blob.ID, sliver int, from, to, size int64) (io.ReadCloser, error)
	// ListShare streams a sliver's share of the commitment list under a root, unchecked.
	client.ShareServer
}

// holder is a sliver with a node that should hold it.
type holder struct {
	sliver int
	peer   Peer
}

func (h holder) metadata(ctx context.Context, id blob.ID) (blob.Metadata, error) {
	ctx, cancel := context.WithTimeout(ctx, slowest(maxMetadata))
	defer cancel()
	return h.peer.Metadata(ctx, id)
}

// hashes returns the sliver's leaf hashes, unchecked.
func (h holder) hashes(ctx context.Context, id blob.ID, chunks int) ([]blob.Hash, error) {
	ctx, cancel := context.WithTimeout(ctx, slowest(int64(chunks)*hashSize))
	defer cancel()
	return h.peer.Hashes(ctx, id, h.sliver, chunks)
}

// stream returns the sliver's bytes from one on, of size in all.
func (h holder) stream(ctx context.Context, id blob.ID, from, size int64) (io.ReadCloser, error) {
	body, err := h.peer.Sliver(ctx, id, h.sliver, from, size, size)
	if err != nil {
		return nil, err
	}
	return &streamed{ReadCloser: body}, nil
}

// streamed is the body of another node, which has to keep up as those do who call this one: a rebuild waits for the
// slowest holder that it reads from. That one stands still its client notices.
type streamed struct {
	io.ReadCloser
	pace pace
}

// Read returns errSlow once the holder has fallen behind.
func (s *streamed) Read(b []byte) (int, error) {
	start := time.Now()
	n, err := s.ReadCloser.Read(b)
	return n, s.pace.moved(n, start, err)
}

// rebuild stores a sliver that the node lacks, or has only a corrupt copy of:
// from a holder of the same sliver if there is one, else from any k others.
// Every byte is checked against the blob's sliver roots on the way, and the
// result against its own. It returns [ErrLost] when too few holders help.
func rebuild(ctx context.Context, store *Store, logger *slog.Logger, ref SliverRef, holders []holder, epoch uint32) error {
	m, err := learnMetadata(ctx, store, ref.Blob, holders, epoch)
	if err != nil {
		return err
	}
	coder, err := blob.NewCoder(m.Layout)
	if err != nil {
		return fmt.Errorf("rebuild %v: %w", ref, err)
	}
	f := &fetcher{id: ref.Blob, metadata: m, logger: logger}
	defer f.close()
	for _, h := range holders {
		if h.sliver == ref.Index {
			if err = copySliver(ctx, store, f, ref, h); err == nil {
				return nil
			}
			f.unhelpful(ctx, h.sliver, err)
			continue
		}
		f.candidates = append(f.candidates, h)
	}
	// Source slivers first: the fewer are missing, the less there is to decode.
	slices.SortStableFunc(f.candidates, func(a, b holder) int { return a.sliver - b.sliver })
	w, err := store.NewSliver(ref)
	if err != nil {
		return err
	}
	fetch := func(j int, chunks [][]byte) error { return f.column(ctx, j, chunks) }
	if err := coder.Repair(ref.Index, m.SliverRoots[ref.Index], fetch, w.Add); err != nil {
		w.Abort()
		if ctx.Err() != nil {
			return ctx.Err()
		}
		return fmt.Errorf("%w: %v: %w", ErrLost, ref, err)
	}
	return w.Commit()
}

// learnMetadata returns the blob's metadata from the store or from any holder.
func learnMetadata(ctx context.Context, store *Store, id blob.ID, holders []holder, epoch uint32) (blob.Metadata, error) {
	m, err := store.Metadata(id)
	if err == nil {
		return m, nil
	}
	if !errors.Is(err, ErrNotFound) && !errors.Is(err, ErrCorrupt) {
		return blob.Metadata{}, err
	}
	for _, h := range holders {
		if ctx.Err() != nil {
			return blob.Metadata{}, ctx.Err()
		}
		m, asked := h.metadata(ctx, id)
		if asked != nil {
			err = errors.Join(err, asked)
			continue
		}
		if err := store.restoreMetadata(id, m, epoch); err != nil {
			return blob.Metadata{}, err
		}
		return m, nil
	}
	return blob.Metadata{}, fmt.Errorf("%w: metadata of blob %s from none of %d holders: %w", ErrLost, id, len(holders), err)
}

// restoreMetadata stores metadata that was missing or damaged.
func (s *Store) restoreMetadata(id blob.ID, m blob.Metadata, epoch uint32) error {
	if _, ok := s.record(id); !ok {
		return s.PutMetadata(id, m, epoch)
	}
	data, err := m.MarshalBinary()
	if err != nil {
		return fmt.Errorf("encode metadata: %w", err)
	}
	return s.writeBytes(s.path(id, metadataFile), data)
}

// copySliver stores the sliver that another node holds as it is.
func copySliver(ctx context.Context, store *Store, f *fetcher, ref SliverRef, h holder) error {
	size := f.metadata.Layout.SliverSize()
	body, err := h.stream(ctx, ref.Blob, 0, size)
	if err != nil {
		return err
	}
	return errors.Join(store.PutSliver(ref, body), body.Close())
}

// fetcher reads columns of k slivers at a time from their holders, and takes
// the next candidate for one that fails.
type fetcher struct {
	id         blob.ID
	metadata   blob.Metadata
	logger     *slog.Logger
	candidates []holder
	active     []*stream
}

// column fills k entries of column j.
func (f *fetcher) column(ctx context.Context, j int, chunks [][]byte) error {
	k := f.metadata.Layout.Source()
	for done := 0; done < k; {
		if err := ctx.Err(); err != nil {
			return err
		}
		for len(f.active) < k && f.activate() {
		}
		if len(f.active) < k {
			return fmt.Errorf("%w %d: only %d other holders help, need %d", blob.ErrTooFewChunks, j, len(f.active), k)
		}
		done = f.readAll(ctx, j, chunks)
	}
	return nil
}

// activate takes the next candidate whose sliver is not being read from another
// holder, and reports whether there was one.
func (f *fetcher) activate() bool {
	for i, h := range f.candidates {
		if !slices.ContainsFunc(f.active, func(s *stream) bool { return s.sliver == h.sliver }) {
			f.active = append(f.active, &stream{holder: h})
			f.candidates = slices.Delete(f.candidates, i, i+1)
			return true
		}
	}
	return false
}

// readAll reads chunk j from every active stream that has not delivered it yet,
// drops those that fail and returns how many have delivered.
func (f *fetcher) readAll(ctx context.Context, j int, chunks [][]byte) int {
	errs := make([]error, len(f.active))
	var wg sync.WaitGroup
	for i, s := range f.active {
		if len(chunks[s.sliver]) > 0 {
			continue
		}
		wg.Go(func() {
			buf := chunks[s.sliver][:f.metadata.Layout.ChunkBytes(j)]
			if errs[i] = s.read(ctx, f.id, f.metadata, j, buf); errs[i] == nil {
				chunks[s.sliver] = buf
			}
		})
	}
	wg.Wait()
	kept := f.active[:0]
	for i, s := range f.active {
		if errs[i] == nil {
			kept = append(kept, s)
			continue
		}
		s.close()
		f.unhelpful(ctx, s.sliver, errs[i])
	}
	f.active = kept
	return len(kept)
}

func (f *fetcher) unhelpful(ctx context.Context, sliver int, err error) {
	f.logger.DebugContext(ctx, "holder does not help", "blob_id", f.id, "sliver", sliver, "err", err)
}

func (f *fetcher) close() {
	for _, s := range f.active {
		s.close()
	}
}

// stream is a sliver being read from its holder, chunk by chunk.
type stream struct {
	holder
	hashes []blob.Hash
	body   io.ReadCloser
}

// read fills buf with chunk j, which follows the one read before, or is the first.
func (s *stream) read(ctx context.Context, id blob.ID, m blob.Metadata, j int, buf []byte) error {
	if s.body == nil {
		if err := s.open(ctx, id, m, j); err != nil {
			return err
		}
	}
	if _, err := io.ReadFull(s.body, buf); err != nil {
		return fmt.Errorf("chunk %d: %w", j, err)
	}
	if blob.LeafHash(buf) != s.hashes[j] {
		return fmt.Errorf("%w: chunk %d of sliver %d from its holder", ErrMismatch, j, s.sliver)
	}
	return nil
}

func (s *stream) open(ctx context.Context, id blob.ID, m blob.Metadata, j int) error {
	hashes, err := s.holder.hashes(ctx, id, m.Layout.Chunks())
	if err != nil {
		return err
	}
	if blob.TreeRoot(hashes) != m.SliverRoots[s.sliver] {
		return fmt.Errorf("%w: hashes of sliver %d from its holder", ErrMismatch, s.sliver)
	}
	body, err := s.stream(ctx, id, int64(j)*blob.ChunkSize, m.Layout.SliverSize())
	if err != nil {
		return err
	}
	s.hashes, s.body = hashes, body
	return nil
}

func (s *stream) close() {
	if s.body != nil {
		_ = s.body.Close()
	}
}

// localPeer serves the node's own other slivers of a blob to a rebuild.
type localPeer struct{ store *Store }

func (p localPeer) Metadata(_ context.Context, id blob.ID) (blob.Metadata, error) {
	return p.store.Metadata(id)
}

func (p localPeer) Hashes(_ context.Context, id blob.ID, sliver, chunks int) ([]blob.Hash, error) {
	v, err := p.store.OpenSliver(SliverRef{Blob: id, Index: sliver})
	if err != nil {
		return nil, err
	}
	raw := make([]byte, int64(chunks)*hashSize)
	err = v.readAt(v.hashes, raw, 0, func(n int) int { return n / int(hashSize) })
	if err := errors.Join(err, v.Close()); err != nil {
		return nil, err
	}
	hashes := make([]blob.Hash, chunks)
	for i := range hashes {
		hashes[i] = blob.Hash(raw[int64(i)*hashSize:])
	}
	return hashes, nil
}

func (p localPeer) Sliver(_ context.Context, id blob.ID, sliver int, from, to, _ int64) (io.ReadCloser, error) {
	v, err := p.store.OpenSliver(SliverRef{Blob: id, Index: sliver})
	if err != nil {
		return nil, err
	}
	r := v.reader()
	if _, err := r.Seek(from, io.SeekStart); err != nil {
		return nil, errors.Join(err, v.Close())
	}
	return struct {
		io.Reader
		io.Closer
	}{io.LimitReader(r, to-from), v}, nil
}
