package chain

import (
	"fmt"
	"maps"
	"slices"

	"github.com/walrus-evm/walrus/availability"
	"github.com/walrus-evm/walrus/blob"
)

// Obligation is one group that a node must include in its claim of the epoch.
type Obligation struct {
	Key    availability.Key
	BlobID blob.ID
	Sliver int   // of the blob, the one that Key.Shard holds
	First  int   // index in the sliver of the group's first chunk
	Chunks int   // number of its chunks
	Weight int64 // w(object, group)
}

// Obligated reports whether a node must include a group in its claim of the running epoch, exclusions aside
// (docs/protocol.md, "Freeze rule").
func (s *State) Obligated(node uint32, key availability.Key) bool {
	object, ok := s.Objects[key.Object]
	return ok && int(key.Shard) < len(s.Shards) &&
		availability.Obligated(s.Epoch, node, object.Object, s.Shards[key.Shard].Shard, key)
}

// Obligations returns what a node must prove in the running epoch, by ascending key.
func (s *State) Obligations(node uint32) []Obligation {
	shards := s.ShardsOf(node)
	var all []Obligation
	for _, number := range slices.Sorted(maps.Keys(s.Objects)) {
		object := s.Objects[number]
		for _, shard := range shards {
			all = s.appendGroups(all, node, object, availability.Key{Object: number, Shard: uint8(shard)})
		}
	}
	return all
}

// appendGroups appends the groups of the sliver on key's shard. Either all groups of a sliver are owed or none.
func (s *State) appendGroups(all []Obligation, node uint32, object Object, key availability.Key) []Obligation {
	if !s.Obligated(node, key) {
		return all
	}
	sliver := object.Layout.SliverOfShard(object.ID, int(key.Shard))
	for g := range object.Layout.Groups() {
		key.Group = uint32(g)
		all = append(all, Obligation{
			key, object.ID, sliver, g * blob.GroupChunks, object.Layout.GroupChunks(g), object.Layout.GroupWeight(g),
		})
	}
	return all
}

// Register answers the questions of availability.Judge about one node from this state.
func (s *State) Register(node uint32) availability.Register { return register{s, node} }

type register struct {
	state *State
	node  uint32
}

func (r register) Obligated(key availability.Key) (bool, error) {
	return r.state.Obligated(r.node, key), nil
}

func (r register) Object(number uint64) (availability.Object, error) {
	object, ok := r.state.Objects[number]
	if !ok {
		return availability.Object{}, fmt.Errorf("object %d: %w", number, ErrUnknownObject)
	}
	return object.Object, nil
}
