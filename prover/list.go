package prover

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"runtime"
	"slices"

	"golang.org/x/sync/errgroup"

	"github.com/walrus-evm/walrus/availability"
	"github.com/walrus-evm/walrus/blob"
	"github.com/walrus-evm/walrus/kzg"
)

// maxUnsignedLists bounds how many commitment lists that nobody's signature
// rests on are kept of a blob. Two owners may register the same blob, and one of
// them may send a wrong list: it must not push out the other's.
const maxUnsignedLists = 4

// rootName is a commitment root in the text form that names files and fields.
type rootName [32]byte

// String returns 64 hexadecimal digits.
func (r rootName) String() string { return hex.EncodeToString(r[:]) }

// MarshalText implements encoding.TextMarshaler.
func (r rootName) MarshalText() ([]byte, error) { return []byte(r.String()), nil }

// UnmarshalText implements encoding.TextUnmarshaler.
func (r *rootName) UnmarshalText(text []byte) error {
	var parsed rootName
	if len(text) != hex.EncodedLen(len(parsed)) {
		return fmt.Errorf("commitment root of %d characters, must be %d", len(text), hex.EncodedLen(len(parsed)))
	}
	if _, err := hex.Decode(parsed[:], text); err != nil {
		return fmt.Errorf("commitment root: %w", err)
	}
	*r = parsed
	return nil
}

func listSize(l blob.Layout) int64 {
	return int64(l.Shards()) * int64(l.Chunks()) * kzg.CommitmentSize
}

// listFileSize returns the size of a stored list: the commitments and a SHA-256 of them.
func listFileSize(l blob.Layout) int64 { return listSize(l) + sha256.Size }

// PutList stores a full commitment list, n·c compressed commitments sliver by
// sliver, and returns its commitment root. Every commitment must be a point of
// the subgroup, and those of the node's own slivers, given by own, must be the
// ones it computed itself: then the root may be signed. The list is read once,
// group by group. It returns [kzg.ErrMalformed], [ErrMismatch], [ErrSize],
// [ErrNotReady] while own commitments are not computed, or [ErrConflict] when
// too many other lists of the blob are waiting for a signature.
func (s *Store) PutList(ctx context.Context, id blob.ID, own []int, r io.Reader) (root [32]byte, err error) {
	record, ok := s.record(id)
	if !ok {
		return root, fmt.Errorf("%w: metadata of blob %s", ErrNotFound, id)
	}
	staged, err := s.stage(s.path(id, "incoming"+listSuffix))
	if err != nil {
		return root, err
	}
	reader := listReader{store: s, id: id, layout: record.layout, own: own}
	if root, err = reader.copy(ctx, staged, r); err != nil {
		staged.discard()
		return root, err
	}
	if !s.roomForList(record, root) {
		staged.discard()
		return root, fmt.Errorf("%w: %d other commitment lists of blob %s await a signature", ErrConflict, maxUnsignedLists, id)
	}
	if err := staged.seal(); err != nil {
		staged.discard()
		return root, fmt.Errorf("sync commitment list: %w", err)
	}
	staged.name = s.path(id, rootName(root).String()+listSuffix)
	if err := s.publish(s.path(id), staged); err != nil {
		return root, err
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	record.lists[root] = true
	return root, nil
}

func (s *Store) roomForList(r *record, root [32]byte) bool {
	s.mu.RLock()
	defer s.mu.RUnlock()
	unsigned := 0
	for other := range r.lists {
		if other != root && !r.manifest.signs(other) {
			unsigned++
		}
	}
	return unsigned < maxUnsignedLists
}

func (m manifest) signs(root [32]byte) bool {
	for _, signed := range m.Signed {
		if signed.Root == root {
			return true
		}
	}
	return false
}

// HasList reports whether the list under a commitment root is stored.
func (s *Store) HasList(id blob.ID, root [32]byte) bool {
	s.mu.RLock()
	defer s.mu.RUnlock()
	r, ok := s.blobs[id]
	return ok && r.lists[root]
}

// Lists returns the commitment roots of the lists stored of a blob.
func (s *Store) Lists(id blob.ID) [][32]byte {
	s.mu.RLock()
	defer s.mu.RUnlock()
	r, ok := s.blobs[id]
	if !ok {
		return nil
	}
	roots := make([][32]byte, 0, len(r.lists))
	for root := range r.lists {
		roots = append(roots, root)
	}
	return roots
}

// OpenList opens a stored list once its checksum is found right. The caller
// reads [blob.Layout]-many commitments and closes it. It returns [ErrNotFound]
// or [ErrCorrupt].
func (s *Store) OpenList(id blob.ID, root [32]byte) (io.ReadSeekCloser, error) {
	record, ok := s.record(id)
	if !ok || !s.HasList(id, root) {
		return nil, fmt.Errorf("%w: commitment list of blob %s", ErrNotFound, id)
	}
	f, err := s.files.Open(s.path(id, rootName(root).String()+listSuffix))
	if errors.Is(err, fs.ErrNotExist) {
		s.forgetList(record, root)
		return nil, fmt.Errorf("%w: commitment list of blob %s", ErrNotFound, id)
	}
	if err != nil {
		return nil, fmt.Errorf("open commitment list of blob %s: %w", id, err)
	}
	list := io.NewSectionReader(f, 0, listSize(record.layout))
	hasher := sha256.New()
	var sum [sha256.Size]byte
	_, err = io.Copy(hasher, list)
	if err == nil {
		_, err = f.ReadAt(sum[:], listSize(record.layout))
	}
	if err != nil && !errors.Is(err, io.EOF) {
		return nil, errors.Join(fmt.Errorf("read commitment list of blob %s: %w", id, err), f.Close())
	}
	if [sha256.Size]byte(hasher.Sum(nil)) != sum {
		s.forgetList(record, root)
		return nil, errors.Join(fmt.Errorf("%w: commitment list of blob %s", ErrCorrupt, id), f.Close())
	}
	if _, err := list.Seek(0, io.SeekStart); err != nil {
		return nil, errors.Join(err, f.Close())
	}
	return struct {
		io.ReadSeeker
		io.Closer
	}{list, f}, nil
}

// forgetList takes a list out of the index, so that a new copy is accepted.
func (s *Store) forgetList(r *record, root [32]byte) {
	s.mu.Lock()
	defer s.mu.Unlock()
	delete(r.lists, root)
}

// listReader checks a list while it copies it.
type listReader struct {
	store  *Store
	id     blob.ID
	layout blob.Layout
	own    []int
}

// copy writes the list and its checksum to w and returns the commitment root.
func (l listReader) copy(ctx context.Context, w io.Writer, r io.Reader) (root [32]byte, err error) {
	sum := sha256.New()
	leaves := make([][32]byte, 0, l.layout.Shards()*l.layout.Groups())
	buf := make([]byte, min(blob.GroupChunks, l.layout.Chunks())*kzg.CommitmentSize)
	for sliver := range l.layout.Shards() {
		for g := range l.layout.Groups() {
			raw := buf[:l.layout.GroupChunks(g)*kzg.CommitmentSize]
			_, err := io.ReadFull(r, raw)
			if errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF) {
				return root, fmt.Errorf("%w: commitment list ends in sliver %d, want %d bytes", ErrSize, sliver, listSize(l.layout))
			}
			if err != nil {
				return root, fmt.Errorf("receive commitment list: %w", err)
			}
			leaf, err := l.leaf(ctx, sliver, g, raw)
			if err != nil {
				return root, err
			}
			leaves = append(leaves, leaf)
			sum.Write(raw)
			if _, err := w.Write(raw); err != nil {
				return root, fmt.Errorf("write commitment list: %w", err)
			}
		}
	}
	if _, err := w.Write(sum.Sum(nil)); err != nil {
		return root, fmt.Errorf("write commitment list: %w", err)
	}
	tree, err := availability.NewCommitmentTreeFromLeaves(l.layout, leaves)
	if err != nil {
		return root, err
	}
	return tree.Root(), nil
}

// leaf returns a group's leaf. Decompressing a point takes a square root; the
// node's own are compared with what is stored instead.
func (l listReader) leaf(ctx context.Context, sliver, g int, raw []byte) ([32]byte, error) {
	if slices.Contains(l.own, sliver) {
		return l.ownLeaf(sliver, g, raw)
	}
	commitments, err := parseCommitments(ctx, raw)
	if err != nil {
		return [32]byte{}, fmt.Errorf("group %d of sliver %d: %w", g, sliver, err)
	}
	return availability.GroupLeaf(sliver, g, availability.Points(commitments)), nil
}

func (l listReader) ownLeaf(sliver, g int, raw []byte) ([32]byte, error) {
	ref := SliverRef{Blob: l.id, Index: sliver}
	points, err := l.store.OpenPoints(ref)
	if err != nil {
		return [32]byte{}, err
	}
	defer points.Close() //nolint:errcheck // read only
	commitments, leaf, err := points.Group(g)
	if err != nil {
		return [32]byte{}, err
	}
	if !bytes.Equal(compress(commitments), raw) {
		return [32]byte{}, fmt.Errorf("%w: commitments of group %d of %v are not those computed here", ErrMismatch, g, ref)
	}
	return leaf, nil
}

// compress returns the commitments in their 48-byte forms, one after the other.
func compress(commitments []kzg.Commitment) []byte {
	out := make([]byte, 0, len(commitments)*kzg.CommitmentSize)
	for _, c := range commitments {
		b := c.Bytes()
		out = append(out, b[:]...)
	}
	return out
}

// parseCommitments reads compressed commitments on all processors.
func parseCommitments(ctx context.Context, raw []byte) ([]kzg.Commitment, error) {
	commitments := make([]kzg.Commitment, len(raw)/kzg.CommitmentSize)
	workers, ctx := errgroup.WithContext(ctx)
	share := max(1, (len(commitments)+runtime.GOMAXPROCS(0)-1)/runtime.GOMAXPROCS(0))
	for from := 0; from < len(commitments); from += share {
		workers.Go(func() error {
			for i := from; i < min(from+share, len(commitments)) && ctx.Err() == nil; i++ {
				c, err := kzg.ParseCommitment(raw[i*kzg.CommitmentSize : (i+1)*kzg.CommitmentSize])
				if err != nil {
					return fmt.Errorf("commitment %d: %w", i, err)
				}
				commitments[i] = c
			}
			return ctx.Err()
		})
	}
	return commitments, workers.Wait()
}
