package availability

import (
	"math/big"

	"github.com/walrus-evm/walrus/blob"
)

// ShardSet is a set of shards: bit i of the big-endian 256-bit integer stands
// for shard i, as in the contracts.
type ShardSet [32]byte

// ShardSetFromBig returns the set that the low 256 bits of v encode.
func ShardSetFromBig(v *big.Int) ShardSet {
	var low big.Int
	low.And(v, new(big.Int).Sub(new(big.Int).Lsh(big.NewInt(1), 256), big.NewInt(1)))
	var s ShardSet
	low.FillBytes(s[:])
	return s
}

// NewShardSet returns the set of the given shards.
func NewShardSet(shards ...uint8) (s ShardSet) {
	for _, shard := range shards {
		s[31-shard/8] |= 1 << (shard % 8)
	}
	return s
}

// Has reports whether the shard is in the set.
func (s ShardSet) Has(shard uint8) bool { return s[31-shard/8]>>(shard%8)&1 == 1 }

// Object is what a registration says about who answers for a blob.
type Object struct {
	// ID names the content and rotates the slivers over the shards.
	ID blob.ID
	// Layout follows from the network's encoding and the blob's size.
	Layout blob.Layout
	// CommitmentRoot is zero until the object is certified.
	CommitmentRoot [32]byte
	// HeldOld are the shards that held it before epoch HeldEpoch ended, HeldNew those since.
	HeldOld, HeldNew ShardSet
	HeldEpoch        uint32
	// Certified is the epoch of certification, End the first epoch in which nobody answers for it.
	Certified, End uint32
}

// Held returns the shards that answer for the object in epoch e: a change made
// in an epoch counts from the next one on.
func (o Object) Held(e uint32) ShardSet {
	if o.HeldEpoch < e {
		return o.HeldNew
	}
	return o.HeldOld
}

// Shard is who owns a shard, since which epoch, and from which epoch on the
// owner answers for slivers it inherited.
type Shard struct {
	Owner, Since, ActiveFrom uint32
}

// Obligated reports whether the node must include the key, a group of the
// object on the shard, in its claim of epoch e, exclusions aside
// (docs/protocol.md, Freeze rule).
func Obligated(e, node uint32, o Object, s Shard, key Key) bool {
	return o.CommitmentRoot != [32]byte{} &&
		int(key.Shard) < o.Layout.Shards() &&
		int64(key.Group) < int64(o.Layout.Groups()) &&
		o.Held(e).Has(key.Shard) &&
		e < o.End &&
		s.Owner == node &&
		(s.ActiveFrom <= e || o.Certified >= s.Since)
}
