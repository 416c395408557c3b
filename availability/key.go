package availability

import (
	"cmp"
	"encoding/binary"
	"errors"
	"fmt"
	"math"

	"github.com/walrus-evm/walrus/blob"
)

// KeySize is the number of bytes of a key.
const KeySize = 13

// ErrEncoding reports bytes that are no value of the type they are read as.
var ErrEncoding = errors.New("malformed encoding")

// Key names a group that somebody answers for: the uint104
// object << 40 | shard << 32 | group. A trace lists its groups by rising key.
type Key struct {
	Object uint64
	Shard  uint8
	Group  uint32
}

// MaxKey is the key of the virtual leaf behind the last; no group has it.
var MaxKey = Key{Object: math.MaxUint64, Shard: math.MaxUint8, Group: math.MaxUint32}

// Compare returns −1, 0 or +1 as k is below, equal to or above other.
func (k Key) Compare(other Key) int {
	return cmp.Or(cmp.Compare(k.Object, other.Object), cmp.Compare(k.Shard, other.Shard), cmp.Compare(k.Group, other.Group))
}

// Bytes returns the key as 13 big-endian bytes, whose order is that of the keys.
func (k Key) Bytes() (b [KeySize]byte) {
	binary.BigEndian.PutUint64(b[:], k.Object)
	b[8] = k.Shard
	binary.BigEndian.PutUint32(b[9:], k.Group)
	return b
}

// ParseKey reads what [Key.Bytes] returns. It returns [ErrEncoding].
func ParseKey(b []byte) (Key, error) {
	if len(b) != KeySize {
		return Key{}, fmt.Errorf("%w: key of %d bytes, must be %d", ErrEncoding, len(b), KeySize)
	}
	return Key{Object: binary.BigEndian.Uint64(b), Shard: b[8], Group: binary.BigEndian.Uint32(b[9:])}, nil
}

// String returns the key as object/shard/group.
func (k Key) String() string { return fmt.Sprintf("%d/%d/%d", k.Object, k.Shard, k.Group) }

// Exclusion names a lost sliver that a claim leaves out at a price: the uint72
// object << 8 | shard.
type Exclusion struct {
	Object uint64
	Shard  uint8
}

// ExclusionSize is the number of bytes of an exclusion.
const ExclusionSize = 9

// Compare returns −1, 0 or +1 as x is below, equal to or above other.
func (x Exclusion) Compare(other Exclusion) int {
	return cmp.Or(cmp.Compare(x.Object, other.Object), cmp.Compare(x.Shard, other.Shard))
}

// PackExclusions returns the exclusions as a claim carries them, 9 bytes each.
func PackExclusions(xs []Exclusion) []byte {
	out := make([]byte, 0, len(xs)*ExclusionSize)
	for _, x := range xs {
		out = binary.BigEndian.AppendUint64(out, x.Object)
		out = append(out, x.Shard)
	}
	return out
}

// ParseExclusions reads what [PackExclusions] returns. It is strict: at most
// [MaxExclusions], strictly rising. It returns [ErrEncoding].
func ParseExclusions(b []byte) ([]Exclusion, error) {
	if len(b)%ExclusionSize != 0 {
		return nil, fmt.Errorf("%w: %d bytes of exclusions, not a multiple of %d", ErrEncoding, len(b), ExclusionSize)
	}
	if len(b)/ExclusionSize > MaxExclusions {
		return nil, fmt.Errorf("%w: %d exclusions, at most %d", ErrEncoding, len(b)/ExclusionSize, MaxExclusions)
	}
	var out []Exclusion
	var last Exclusion // of no sliver: objects count from 1
	for ; len(b) > 0; b = b[ExclusionSize:] {
		x := Exclusion{Object: binary.BigEndian.Uint64(b), Shard: b[8]}
		if x.Compare(last) <= 0 {
			return nil, fmt.Errorf("%w: exclusion %d/%d does not rise", ErrEncoding, x.Object, x.Shard)
		}
		out, last = append(out, x), x
	}
	return out, nil
}

// firstChunk returns the index, within its sliver, of the group's first chunk.
func (k Key) firstChunk() uint32 { return k.Group * blob.GroupChunks }
