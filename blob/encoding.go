package blob

import (
	"errors"
	"fmt"
)

const (
	// ElementSize is the number of bytes of a chunk that one field element carries.
	// 31 bytes are always below the BLS12-381 scalar field's 255-bit modulus.
	ElementSize = 31
	// ElementsPerChunk is the number of field elements of a chunk, the same as of an EIP-4844 blob.
	ElementsPerChunk = 4096
	// ChunkSize is the number of bytes of a full chunk. Only a sliver's last chunk may be shorter.
	ChunkSize = ElementSize * ElementsPerChunk
	// GroupChunks is the largest number of consecutive chunks of a sliver that form a group.
	GroupChunks = 128
	// MinShards is the smallest number of shards of a network.
	MinShards = 4
	// MaxShards is the largest number of shards of a network, bounded by the field GF(2⁸) of the code.
	MaxShards = 255
)

// ErrEncoding reports a number of shards that no network can have.
var ErrEncoding = errors.New("invalid encoding")

// Encoding is the code of a network of n shards: k source slivers, any k of
// the n slivers rebuild a blob. With f = ⌊(n−1)/3⌋ Byzantine shards tolerated,
// k = n − 2f. The zero value is not an encoding; take one from [NewEncoding].
type Encoding struct {
	shards, source int
}

// NewEncoding returns the encoding of a network of n shards. It returns
// [ErrEncoding] unless n is in [MinShards, MaxShards] and 4·f ≥ n, which
// excludes 5, 6 and 9: there the committee's cap of f shards a node could not
// be met by four nodes.
func NewEncoding(n int) (Encoding, error) {
	if n < MinShards || n > MaxShards {
		return Encoding{}, fmt.Errorf("%w: %d shards, must be %d to %d", ErrEncoding, n, MinShards, MaxShards)
	}
	f := (n - 1) / 3
	if 4*f < n {
		return Encoding{}, fmt.Errorf("%w: %d shards tolerate only %d faulty ones, four nodes cannot share them", ErrEncoding, n, f)
	}
	return Encoding{shards: n, source: n - 2*f}, nil
}

// Shards returns n, the number of shards and of slivers of a blob.
func (e Encoding) Shards() int { return e.shards }

// Source returns k, the number of source slivers; any k slivers rebuild the blob.
func (e Encoding) Source() int { return e.source }

// Parity returns n − k, the number of parity slivers.
func (e Encoding) Parity() int { return e.shards - e.source }

// Faults returns f, the number of shards that may fail or lie.
func (e Encoding) Faults() int { return (e.shards - e.source) / 2 }

// Quorum returns n − f, the number of shards whose nodes must sign for a blob to be certified.
func (e Encoding) Quorum() int { return e.shards - e.Faults() }

// Validate returns [ErrEncoding] unless e came from [NewEncoding].
func (e Encoding) Validate() error {
	want, err := NewEncoding(e.shards)
	if err != nil {
		return err
	}
	if e != want {
		return fmt.Errorf("%w: %d source slivers of %d, must be %d", ErrEncoding, e.source, e.shards, want.source)
	}
	return nil
}

// SliverOfShard returns the index of the sliver of the blob that lives on the
// shard: (shard + n − rot) mod n, where rot is the blob ID's rotation.
func (e Encoding) SliverOfShard(id ID, shard int) int {
	return (shard + e.shards - id.Rotation(e.shards)) % e.shards
}

// ShardOfSliver returns the shard on which the blob's sliver lives: (sliver + rot) mod n.
// The rotation spreads the load of source slivers, which serve healthy reads, over all shards.
func (e Encoding) ShardOfSliver(id ID, sliver int) int {
	return (sliver + id.Rotation(e.shards)) % e.shards
}
