package prover

import (
	"context"
	"errors"

	"github.com/walrus-evm/walrus/blob"
	"github.com/walrus-evm/walrus/kzg"
)

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
