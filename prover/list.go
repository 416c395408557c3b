package prover

import (
	"bytes"
	"context"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"runtime"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"golang.org/x/sync/errgroup"

	"github.com/walrus-evm/walrus/availability"
	"github.com/walrus-evm/walrus/blob"
	"github.com/walrus-evm/walrus/client"
	"github.com/walrus-evm/walrus/kzg"
)

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

// PutList reads a full commitment list, n·c compressed commitments sliver by
// sliver, keeps its shares for the node's own slivers and returns its commitment
// root. Every commitment must be a point of the subgroup, and those of the own
// slivers must be the ones computed here: then the root may be signed. The list is
// read once; a stripe of it is held. It returns [kzg.ErrMalformed], [ErrMismatch]
// also for another root than its sender states, [ErrSize], [ErrNotReady] while own
// commitments are not computed, or [ErrConflict] when there is no room for it. Of a
// list that is refused nothing is kept.
func (s *Store) PutList(ctx context.Context, id blob.ID, own []int, from Sender, r io.Reader) (root [32]byte, err error) {
	return s.takeList(ctx, listIntake{id: id, keep: own, strict: true}, r, func(record *record, root [32]byte) error {
		return s.admit(id, record, from, root)
	})
}

// restoreList keeps the shares of the given slivers from the list under a root
// that is certified. Where the node's own commitments are not in it, that is noted
// with the share. It returns [client.ErrWrongList] for any other list.
func (s *Store) restoreList(ctx context.Context, id blob.ID, root common.Hash, slivers []int, r io.Reader) error {
	_, err := s.takeList(ctx, listIntake{id: id, keep: slivers}, r, func(_ *record, got [32]byte) error {
		if got != root {
			return fmt.Errorf("%w: root %x, want %x", client.ErrWrongList, got, root)
		}
		return nil
	})
	if errors.Is(err, kzg.ErrMalformed) {
		err = fmt.Errorf("%w: %w", client.ErrWrongList, err)
	}
	return err
}

// takeList reads a list and, if accept agrees with its root, keeps its shares. From accept on nobody else decides
// about the blob's lists, nor is the blob deleted.
func (s *Store) takeList(ctx context.Context, in listIntake, r io.Reader, accept func(*record, [32]byte) error) (root [32]byte, err error) {
	record, ok := s.record(in.id)
	if !ok {
		return root, fmt.Errorf("%w: metadata of blob %s", ErrNotFound, in.id)
	}
	in.store, in.layout = s, record.layout
	defer in.close()
	if err := in.open(); err != nil {
		return root, err
	}
	if root, err = in.read(ctx, r); err != nil {
		return root, err
	}
	record.writing.Lock()
	defer record.writing.Unlock()
	if current, _ := s.record(in.id); current != record {
		return root, deletedMeanwhile(in.id)
	}
	if err := accept(record, root); err != nil {
		return root, err
	}
	return root, in.publish(record, root)
}

// listIntake checks a list while it passes and cuts the shares to keep from it.
type listIntake struct {
	store  *Store
	id     blob.ID
	layout blob.Layout
	// keep are the slivers whose shares are kept; their own commitments are computed.
	keep []int
	// strict refuses a list that lacks own commitments, at the first one.
	strict bool

	encoder *blob.ListEncoder
	points  map[int]*Points // by sliver of keep
	staged  map[int]*staged
	foreign map[int]bool // slivers whose own commitments are not in the list
}

func (in *listIntake) open() error {
	coder, err := blob.NewListCoder(in.layout)
	if err != nil {
		return err
	}
	in.points, in.staged, in.foreign = make(map[int]*Points), make(map[int]*staged), make(map[int]bool)
	for _, sliver := range in.keep {
		ref := SliverRef{Blob: in.id, Index: sliver}
		if in.points[sliver], err = in.store.OpenPoints(ref); err != nil {
			delete(in.points, sliver)
			return err
		}
		if in.staged[sliver], err = in.store.stageIn(ref, shareSuffix); err != nil {
			delete(in.staged, sliver)
			return err
		}
	}
	in.encoder = coder.NewEncoder(in.keep, func(sliver int, block []byte) error {
		if _, err := in.staged[sliver].Write(block); err != nil {
			return fmt.Errorf("write share of the commitment list: %w", err)
		}
		return nil
	})
	return nil
}

// close releases what is open and forgets shares that were not published.
func (in *listIntake) close() {
	for _, points := range in.points {
		_ = points.Close() // read only
	}
	for _, staged := range in.staged {
		staged.discard()
	}
}

// read passes the list through and returns its commitment root.
func (in *listIntake) read(ctx context.Context, r io.Reader) (root [32]byte, err error) {
	leaves := make([][32]byte, 0, in.layout.Shards()*in.layout.Groups())
	buf := make([]byte, min(blob.GroupChunks, in.layout.Chunks())*kzg.CommitmentSize)
	for sliver := range in.layout.Shards() {
		for g := range in.layout.Groups() {
			raw := buf[:in.layout.GroupChunks(g)*kzg.CommitmentSize]
			_, err := io.ReadFull(r, raw)
			if errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF) {
				return root, fmt.Errorf("%w: commitment list ends in sliver %d, want %d bytes", ErrSize, sliver, in.layout.ListSize())
			}
			if err != nil {
				return root, fmt.Errorf("receive commitment list: %w", err)
			}
			leaf, err := in.leaf(ctx, sliver, g, raw)
			if err != nil {
				return root, err
			}
			leaves = append(leaves, leaf)
			if _, err := in.encoder.Write(raw); err != nil {
				return root, err
			}
		}
	}
	tree, err := availability.NewCommitmentTreeFromLeaves(in.layout, leaves)
	if err != nil {
		return root, err
	}
	return tree.Root(), nil
}

// leaf returns a group's leaf. Decompressing a point takes a square root; the
// node's own are compared with what is stored instead.
func (in *listIntake) leaf(ctx context.Context, sliver, g int, raw []byte) ([32]byte, error) {
	if points, own := in.points[sliver]; own {
		commitments, leaf, err := points.Group(g)
		if err != nil {
			return [32]byte{}, err
		}
		if bytes.Equal(compress(commitments), raw) {
			return leaf, nil
		}
		if in.strict {
			return [32]byte{}, fmt.Errorf("%w: commitments of group %d of %v are not those computed here", ErrMismatch, g, points.ref)
		}
		in.foreign[sliver] = true
	}
	commitments, err := parseCommitments(ctx, raw)
	if err == nil {
		return availability.GroupLeaf(sliver, g, availability.Points(commitments)), nil
	}
	var points []byte
	if !in.strict {
		points, err = curvePoints(raw)
	}
	if err != nil {
		return [32]byte{}, fmt.Errorf("group %d of sliver %d: %w", g, sliver, err)
	}
	return availability.GroupLeaf(sliver, g, points), nil
}

// curvePoints returns the affine forms of points that may be outside the subgroup.
// Nobody signs for such, but a whole quorum in concert may have certified them.
func curvePoints(raw []byte) ([]byte, error) {
	points := make([]byte, 0, len(raw)/kzg.CommitmentSize*kzg.PointSize)
	for compressed := range slices.Chunk(raw, kzg.CommitmentSize) {
		point, err := kzg.DecompressPoint(compressed)
		if err != nil {
			return nil, err
		}
		points = append(points, point[:]...)
	}
	return points, nil
}

// publish makes the shares durable and known.
func (in *listIntake) publish(record *record, root [32]byte) error {
	proofs, err := in.encoder.Proofs()
	if err != nil {
		return err
	}
	sealed := make([]*staged, 0, len(in.keep))
	for _, sliver := range in.keep {
		staged := in.staged[sliver]
		proof, _ := proofs[sliver].AppendBinary(nil) // never fails
		_, err := staged.Write(proof)
		if err := errors.Join(err, staged.seal()); err != nil {
			return fmt.Errorf("write share of the commitment list: %w", err)
		}
		staged.name = in.store.path(in.id, shareName{sliver, root}.file(!in.foreign[sliver]))
		sealed = append(sealed, staged)
	}
	if len(sealed) == 0 {
		return nil
	}
	if err := in.store.publishIn(in.id, sealed...); err != nil {
		return err
	}
	clear(in.staged)
	in.store.mu.Lock()
	defer in.store.mu.Unlock()
	for _, sliver := range in.keep {
		record.shares[shareName{sliver, root}] = !in.foreign[sliver]
	}
	return nil
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
