package verifier

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"slices"

	"github.com/walrus-evm/walrus/chain"
)

// archiveAll fetches the commitment list of every certified object that has an
// epoch ahead and is not archived. Most lists come at the first call after
// certification, while the nodes that just signed surely have them.
func (v *Verifier) archiveAll(ctx context.Context, s *chain.State) error {
	var problems []error
	for _, number := range slices.Sorted(maps.Keys(s.Objects)) {
		object := s.Objects[number]
		if !object.IsCertified() || object.End <= s.Epoch || v.archive.Has(object.Object) {
			continue
		}
		if err := v.fetchList(ctx, s, object); err != nil {
			problems = append(problems, fmt.Errorf("object %d: %w", number, err))
		}
		if ctx.Err() != nil {
			return ctx.Err()
		}
	}
	return errors.Join(problems...)
}

// fetchList asks one node after the other until one serves the right list.
func (v *Verifier) fetchList(ctx context.Context, s *chain.State, object chain.Object) error {
	var problems []error
	for _, id := range holders(s, object) {
		list, err := v.config.Dial(s.Nodes[id].Endpoint).CommitmentList(ctx, object.ID, object.Layout)
		if err == nil {
			err = v.archive.Put(object.Object, list)
		}
		if err == nil {
			v.logger.InfoContext(ctx, "commitments archived", "blob_id", object.ID, "object", object.Number, "from_node", id)
			return nil
		}
		problems = append(problems, fmt.Errorf("node %d: %w", id, err))
	}
	if len(problems) == 0 {
		return fmt.Errorf("%w: nobody holds it", ErrNotArchived)
	}
	return errors.Join(problems...)
}

// holders lists the nodes that own shards on which the object is held, starting
// with a different one for each object, so that no node serves all lists.
func holders(s *chain.State, object chain.Object) []uint32 {
	var nodes []uint32
	for offset := range s.Shards {
		shard := (offset + int(object.Number%uint64(len(s.Shards)))) % len(s.Shards)
		owner := s.Shards[shard].Owner
		if object.HeldNew.Has(uint8(shard)) && owner != 0 && !slices.Contains(nodes, owner) {
			nodes = append(nodes, owner)
		}
	}
	return nodes
}
