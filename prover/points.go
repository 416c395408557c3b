package prover

import (
	"errors"
	"fmt"
	"io"
	"slices"
	"syscall"

	"github.com/walrus-evm/walrus/availability"
	"github.com/walrus-evm/walrus/blob"
	"github.com/walrus-evm/walrus/kzg"
)

// The commitments of a stored sliver are kept in affine form, because taking
// square roots for every chunk in every epoch would cost as much as the proof's
// aggregation. Each group is a record of its own: 128 bytes a chunk, then the
// group's leaf in the object's commitment tree, which serves as its check.
const (
	leafSize      = 32
	fullGroupSize = int64(blob.GroupChunks*kzg.PointSize + leafSize)
)

func pointsFileSize(l blob.Layout) int64 {
	return int64(l.Chunks())*kzg.PointSize + int64(l.Groups())*leafSize
}

// pointsWriter takes the groups of a sliver's commitments in order.
type pointsWriter struct {
	store  *Store
	ref    SliverRef
	layout blob.Layout
	staged *staged
	next   int
}

func (s *Store) newPoints(ref SliverRef) (*pointsWriter, error) {
	layout, ok := s.Layout(ref.Blob)
	if !ok {
		return nil, fmt.Errorf("%w: %v", ErrNotFound, ref)
	}
	staged, err := s.stageIn(ref, pointsSuffix)
	if err != nil {
		return nil, err
	}
	return &pointsWriter{store: s, ref: ref, layout: layout, staged: staged}, nil
}

// add appends the commitments of the next group.
func (w *pointsWriter) add(commitments []kzg.Commitment) error {
	if w.next >= w.layout.Groups() || len(commitments) != w.layout.GroupChunks(w.next) {
		return fmt.Errorf("%w: %d commitments of group %d of %v", ErrSize, len(commitments), w.next, w.ref)
	}
	points := availability.Points(commitments)
	leaf := availability.GroupLeaf(w.ref.Index, w.next, points)
	if _, err := w.staged.Write(append(points, leaf[:]...)); err != nil {
		return fmt.Errorf("write commitments of %v: %w", w.ref, err)
	}
	w.next++
	return nil
}

// PutCommitments stores the commitments of a stored sliver, one a chunk, that the
// caller computed. The store does not compare them with the bytes: wrong ones fail [CheckClaim].
// It returns [ErrNotFound] and [ErrSize].
func (s *Store) PutCommitments(ref SliverRef, commitments []kzg.Commitment) error {
	w, err := s.newPoints(ref)
	if err != nil {
		return err
	}
	for group := range slices.Chunk(commitments, blob.GroupChunks) {
		if err := w.add(group); err != nil {
			w.staged.discard()
			return err
		}
	}
	return w.commit()
}

// commit makes the commitments durable.
func (w *pointsWriter) commit() error {
	if w.next != w.layout.Groups() {
		w.staged.discard()
		return fmt.Errorf("%w: %d of %d groups of %v", ErrSize, w.next, w.layout.Groups(), w.ref)
	}
	if err := w.staged.seal(); err != nil {
		w.staged.discard()
		return fmt.Errorf("sync commitments of %v: %w", w.ref, err)
	}
	if err := w.store.publishIn(w.ref.Blob, w.staged); err != nil {
		return err
	}
	return w.store.setCommitted(w.ref, true)
}

func (s *Store) setCommitted(ref SliverRef, committed bool) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	if r, ok := s.blobs[ref.Blob]; ok {
		if state, ok := r.slivers[ref.Index]; ok {
			state.committed = committed
			return nil
		}
	}
	return fmt.Errorf("%w: %v was deleted meanwhile", ErrNotFound, ref)
}

// Points are the stored commitments of a sliver, open for reading. They are
// safe for concurrent use.
type Points struct {
	store  *Store
	ref    SliverRef
	layout blob.Layout
	file   file
}

// OpenPoints opens the commitments of a sliver. It returns [ErrNotReady] until
// they are computed.
func (s *Store) OpenPoints(ref SliverRef) (*Points, error) {
	layout, ok := s.Layout(ref.Blob)
	if !ok || !s.Committed(ref) {
		return nil, fmt.Errorf("%w: commitments of %v are not computed", ErrNotReady, ref)
	}
	f, err := s.files.Open(s.sliverPath(ref, pointsSuffix))
	if err != nil {
		_ = s.setCommitted(ref, false)
		return nil, fmt.Errorf("%w: commitments of %v: %w", ErrNotReady, ref, err)
	}
	return &Points{store: s, ref: ref, layout: layout, file: f}, nil
}

// Group returns the commitments of group g and its leaf in the commitment tree.
// When the record is corrupt it returns [ErrCorrupt], and the commitments count
// as not computed from then on.
func (p *Points) Group(g int) ([]kzg.Commitment, [32]byte, error) {
	points, leaf, err := p.record(g)
	if err != nil {
		return nil, [32]byte{}, err
	}
	commitments := make([]kzg.Commitment, p.layout.GroupChunks(g))
	for i := range commitments {
		// The node wrote what it had computed, and the leaf says that it is still the same.
		if commitments[i], err = kzg.ParseKnownPoint(points[i*kzg.PointSize : (i+1)*kzg.PointSize]); err != nil {
			return nil, [32]byte{}, p.corrupt(g)
		}
	}
	return commitments, leaf, nil
}

// record reads a group's points and checks them against its leaf.
func (p *Points) record(g int) (points []byte, leaf [32]byte, err error) {
	if g < 0 || g >= p.layout.Groups() {
		return nil, leaf, fmt.Errorf("%w: group %d of %v", ErrNotFound, g, p.ref)
	}
	buf := make([]byte, p.layout.GroupChunks(g)*kzg.PointSize+leafSize)
	if n, err := p.file.ReadAt(buf, int64(g)*fullGroupSize); n < len(buf) {
		if errors.Is(err, io.EOF) || errors.Is(err, syscall.EIO) {
			return nil, leaf, p.corrupt(g)
		}
		return nil, leaf, fmt.Errorf("read commitments of %v: %w", p.ref, err)
	}
	points = buf[:len(buf)-leafSize]
	leaf = availability.GroupLeaf(p.ref.Index, g, points)
	if leaf != [32]byte(buf[len(points):]) {
		return nil, leaf, p.corrupt(g)
	}
	return points, leaf, nil
}

func (p *Points) corrupt(g int) error {
	// Nothing is lost: they are computed again from the sliver.
	_ = p.store.setCommitted(p.ref, false)
	select {
	case p.store.damaged <- struct{}{}:
	default:
	}
	return fmt.Errorf("%w: commitments of group %d of %v", ErrCorrupt, g, p.ref)
}

// Close releases the file.
func (p *Points) Close() error { return p.file.Close() }
