package prover

import (
	"context"

	"github.com/walrus-evm/walrus/kzg"
)

// PutPoints stores the commitments of a sliver that is stored.
func (s *Store) PutPoints(ref SliverRef, commitments []kzg.Commitment) error {
	w, err := s.newPoints(ref)
	if err != nil {
		return err
	}
	for g := range w.layout.Groups() {
		count := w.layout.GroupChunks(g)
		if err := w.add(commitments[:count]); err != nil {
			w.staged.discard()
			return err
		}
		commitments = commitments[count:]
	}
	return w.commit()
}

// ShareFile returns the path of a sliver's share of the list under a root.
func (s *Store) ShareFile(ref SliverRef, root [32]byte) string {
	return s.path(ref.Blob, shareName{ref.Index, root}.file(true))
}

// RepairAll looks once for what the node lacks.
func (n *Node) RepairAll(ctx context.Context) error { return n.repairAll(ctx) }
