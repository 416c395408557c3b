package prover

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"slices"
	"syscall"

	"github.com/walrus-evm/walrus/blob"
)

const hashSize = int64(len(blob.Hash{}))

func hashesFileSize(l blob.Layout) int64 { return int64(l.Chunks()) * hashSize }

// SliverWriter takes the chunks of a sliver in order. What it received becomes
// visible, and durable, only when Commit finds that it hashes to the sliver's
// root. Every writer must be ended by Commit or Abort. It is not safe for
// concurrent use; several writers of the same sliver may run at once.
type SliverWriter struct {
	store  *Store
	record *record
	ref    SliverRef
	root   blob.Hash
	data   *staged
	hashes *staged
	tree   blob.TreeBuilder
	next   int
}

// NewSliver starts writing a sliver of a blob whose metadata is stored. It
// returns [ErrNotFound] when the metadata is not, or the index is none.
func (s *Store) NewSliver(ref SliverRef) (*SliverWriter, error) {
	m, err := s.Metadata(ref.Blob)
	if err != nil {
		return nil, err
	}
	r, ok := s.record(ref.Blob)
	if !ok || ref.Index < 0 || ref.Index >= m.Layout.Shards() {
		return nil, fmt.Errorf("%w: %v", ErrNotFound, ref)
	}
	w := &SliverWriter{store: s, record: r, ref: ref, root: m.SliverRoots[ref.Index]}
	if w.data, err = s.stageIn(ref, sliverSuffix); err != nil {
		return nil, err
	}
	if w.hashes, err = s.stageIn(ref, hashesSuffix); err != nil {
		w.data.discard()
		return nil, err
	}
	return w, nil
}

// Add appends chunk j, which must be the next one and have its size. It returns [ErrSize].
func (w *SliverWriter) Add(j int, chunk []byte) error {
	if j != w.next || j >= w.record.layout.Chunks() || len(chunk) != w.record.layout.ChunkBytes(j) {
		return fmt.Errorf("%w: chunk %d of %d bytes, want chunk %d of %d", ErrSize, j, len(chunk), w.next, w.record.layout.Chunks())
	}
	leaf := blob.LeafHash(chunk)
	w.tree.Add(leaf)
	w.next++
	if _, err := w.data.Write(chunk); err != nil {
		return fmt.Errorf("write %v: %w", w.ref, err)
	}
	if _, err := w.hashes.Write(leaf[:]); err != nil {
		return fmt.Errorf("write hashes of %v: %w", w.ref, err)
	}
	return nil
}

// ReadFrom appends all chunks from r, which must hold exactly the sliver. It
// returns [ErrSize] when r ends early; it does not look for bytes beyond.
func (w *SliverWriter) ReadFrom(r io.Reader) (int64, error) {
	buf := make([]byte, w.record.layout.ChunkBytes(0))
	var total int64
	for j := w.next; j < w.record.layout.Chunks(); j++ {
		chunk := buf[:w.record.layout.ChunkBytes(j)]
		n, err := io.ReadFull(r, chunk)
		total += int64(n)
		if errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF) {
			return total, fmt.Errorf("%w: %d bytes, want %d", ErrSize, total, w.record.layout.SliverSize())
		}
		if err != nil {
			return total, fmt.Errorf("receive %v: %w", w.ref, err)
		}
		if err := w.Add(j, chunk); err != nil {
			return total, err
		}
	}
	return total, nil
}

// Commit checks the sliver against its root and makes it durable. It returns
// [ErrSize] when chunks are missing and [ErrMismatch] when the root differs;
// then nothing was stored.
func (w *SliverWriter) Commit() error {
	if w.next != w.record.layout.Chunks() {
		w.Abort()
		return fmt.Errorf("%w: %d of %d chunks of %v", ErrSize, w.next, w.record.layout.Chunks(), w.ref)
	}
	if got := w.tree.Root(); got != w.root {
		w.Abort()
		return fmt.Errorf("%w: root of %v is %s, want %s", ErrMismatch, w.ref, got, w.root)
	}
	if err := errors.Join(w.data.seal(), w.hashes.seal()); err != nil {
		w.Abort()
		return fmt.Errorf("sync %v: %w", w.ref, err)
	}
	// The hashes first: a sliver without them counts as absent, and over an older copy of the
	// same sliver any mixture of old and new hashes is right.
	if err := w.store.publishIn(w.ref.Blob, w.hashes, w.data); err != nil {
		return err
	}
	w.store.mu.Lock()
	defer w.store.mu.Unlock()
	if w.store.blobs[w.ref.Blob] != w.record {
		return deletedMeanwhile(w.ref.Blob)
	}
	if state, ok := w.record.slivers[w.ref.Index]; ok {
		state.corrupt = false
		return nil
	}
	w.record.slivers[w.ref.Index] = &sliverRecord{}
	w.store.bytes += w.record.layout.SliverSize()
	return nil
}

// Abort forgets what was written.
func (w *SliverWriter) Abort() {
	w.data.discard()
	w.hashes.discard()
}

// PutSliver stores a sliver from r, which must hold exactly its bytes. It
// returns [ErrNotFound], [ErrSize] or [ErrMismatch].
func (s *Store) PutSliver(ref SliverRef, r io.Reader) error {
	w, err := s.NewSliver(ref)
	if err != nil {
		return err
	}
	if _, err := w.ReadFrom(r); err != nil {
		w.Abort()
		return err
	}
	return w.Commit()
}

// Sliver is a stored sliver open for reading. Its methods other than Close are
// safe for concurrent use.
type Sliver struct {
	store  *Store
	ref    SliverRef
	layout blob.Layout
	data   file
	hashes file
}

// OpenSliver opens a stored sliver. It returns [ErrNotFound], also for one that
// a read found corrupt and that is not rebuilt yet.
func (s *Store) OpenSliver(ref SliverRef) (*Sliver, error) {
	r, ok := s.record(ref.Blob)
	if !ok || !s.Has(ref) {
		return nil, fmt.Errorf("%w: %v", ErrNotFound, ref)
	}
	data, err := s.open(s.sliverPath(ref, sliverSuffix), ref)
	if err != nil {
		return nil, err
	}
	hashes, err := s.open(s.sliverPath(ref, hashesSuffix), ref)
	if err != nil {
		return nil, errors.Join(err, data.Close())
	}
	return &Sliver{store: s, ref: ref, layout: r.layout, data: data, hashes: hashes}, nil
}

// open opens a file of a sliver that the index knows. When it has vanished, the
// sliver is as good as corrupt.
func (s *Store) open(name string, ref SliverRef) (file, error) {
	f, err := s.files.Open(name)
	if errors.Is(err, fs.ErrNotExist) {
		s.markCorrupt(ref)
		return nil, &CorruptError{Sliver: ref}
	}
	if err != nil {
		return nil, fmt.Errorf("open %v: %w", ref, err)
	}
	return f, nil
}

// Layout returns the layout of the sliver's blob.
func (v *Sliver) Layout() blob.Layout { return v.layout }

// Chunk reads chunk j into buf, of at least its size, and returns it once it
// matches its hash. It returns a [CorruptError] when it does not, or when the
// file is too short; other errors are the disk's and say nothing about the bytes.
func (v *Sliver) Chunk(j int, buf []byte) ([]byte, error) {
	if j < 0 || j >= v.layout.Chunks() {
		return nil, fmt.Errorf("%w: chunk %d of %v", ErrNotFound, j, v.ref)
	}
	chunks, err := v.chunks(j, j+1, buf, true)
	if err != nil {
		return nil, err
	}
	return chunks[0], nil
}

// chunks reads chunks [from, to), which exist and are one or more, into buf at once, and compares them with their
// hashes if check says so. Its errors are those of [Sliver.Chunk].
func (v *Sliver) chunks(from, to int, buf []byte, check bool) ([][]byte, error) {
	last := v.layout.ChunkBytes(to - 1)
	buf = buf[:(to-1-from)*blob.ChunkSize+last]
	if err := v.readAt(v.data, buf, int64(from)*blob.ChunkSize, func(n int) int { return from + n/blob.ChunkSize }); err != nil {
		return nil, err
	}
	chunks := slices.Collect(slices.Chunk(buf, blob.ChunkSize))
	if !check {
		return chunks, nil
	}
	leaves := make([]byte, int64(len(chunks))*hashSize)
	if err := v.readAt(v.hashes, leaves, int64(from)*hashSize, func(n int) int { return from + n/int(hashSize) }); err != nil {
		return nil, err
	}
	for i, chunk := range chunks {
		if blob.LeafHash(chunk) != blob.Hash(leaves[int64(i)*hashSize:]) {
			return nil, v.corrupt(from + i)
		}
	}
	return chunks, nil
}

// readAt fills buf. When only n bytes can be read, chunk tells which is lost.
func (v *Sliver) readAt(f file, buf []byte, at int64, chunk func(n int) int) error {
	n, err := f.ReadAt(buf, at)
	if n == len(buf) {
		return nil // io.ReaderAt may report io.EOF along with the last bytes
	}
	// A sector that cannot be read is lost: rebuilding writes it to another place.
	if errors.Is(err, io.EOF) || errors.Is(err, syscall.EIO) {
		return v.corrupt(chunk(n))
	}
	return fmt.Errorf("read chunk %d of %v: %w", chunk(n), v.ref, err)
}

func (v *Sliver) corrupt(j int) error {
	v.store.markCorrupt(v.ref)
	return &CorruptError{Sliver: v.ref, Chunk: j}
}

// Hashes returns a reader of the leaf hashes, 32 bytes a chunk. They are not
// checked here: whoever receives them checks them against the sliver's root.
func (v *Sliver) Hashes() *io.SectionReader {
	return io.NewSectionReader(v.hashes, 0, hashesFileSize(v.layout))
}

// Close releases the files.
func (v *Sliver) Close() error { return errors.Join(v.data.Close(), v.hashes.Close()) }

// reader returns the sliver's bytes as a seekable stream in which every chunk
// is checked before its first byte comes out. It holds one chunk.
func (v *Sliver) reader() *sliverReader {
	return &sliverReader{sliver: v, size: v.layout.SliverSize(), loaded: -1}
}

type sliverReader struct {
	sliver *Sliver
	size   int64
	at     int64
	loaded int // index of the chunk in chunk, −1 for none
	buf    []byte
	chunk  []byte
}

// Read implements io.Reader.
func (r *sliverReader) Read(p []byte) (int, error) {
	if r.at >= r.size {
		return 0, io.EOF
	}
	if j := int(r.at / blob.ChunkSize); j != r.loaded {
		if r.buf == nil {
			r.buf = make([]byte, r.sliver.layout.ChunkBytes(0))
		}
		chunk, err := r.sliver.Chunk(j, r.buf)
		if err != nil {
			r.loaded = -1
			return 0, err
		}
		r.loaded, r.chunk = j, chunk
	}
	n := copy(p, r.chunk[r.at%blob.ChunkSize:])
	r.at += int64(n)
	return n, nil
}

// Seek implements io.Seeker.
func (r *sliverReader) Seek(offset int64, whence int) (int64, error) {
	switch whence {
	case io.SeekCurrent:
		offset += r.at
	case io.SeekEnd:
		offset += r.size
	}
	if offset < 0 {
		return 0, fmt.Errorf("seek to byte %d", offset)
	}
	r.at = offset
	return offset, nil
}
