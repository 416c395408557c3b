package availability

import (
	"encoding/binary"

	"github.com/ethereum/go-ethereum/crypto/keccak"

	keccak8 "github.com/walrus-evm/walrus/availability/internal/keccak"
	"github.com/walrus-evm/walrus/kzg"
)

// Tag returns T_x = keccak256("walrus/x/1"), the first word under every hash of
// its purpose, so that a hash made for one purpose never serves another.
func Tag(x string) [32]byte { return keccak256([]byte("walrus/" + x + "/1")) }

var (
	tagSeed    = Tag("SEED")
	tagRho     = Tag("RHO")
	tagClaim   = Tag("CLAIM")
	tagZ       = Tag("Z")
	tagConfirm = Tag("CONFIRM")
	tagEpoch   = Tag("EPOCH")
	tagPoP     = Tag("POP")
)

func keccak256(data ...[]byte) (h [32]byte) {
	hasher := keccak.NewLegacyKeccak256()
	for _, d := range data {
		hasher.Write(d)
	}
	hasher.Sum(h[:0])
	return h
}

// word returns v as abi.encode does: 32 big-endian bytes.
func word(v uint64) []byte {
	var w [32]byte
	binary.BigEndian.PutUint64(w[24:], v)
	return w[:]
}

// addressWord returns an address as abi.encode does.
func addressWord(a [20]byte) []byte {
	var w [32]byte
	copy(w[12:], a[:])
	return w[:]
}

// EpochTag returns the tag of epoch e, which binds confirmations to the chain,
// the staking contract, the epoch and, by the hash of the block before the one
// that began it, the fork.
func EpochTag(chainID uint64, staking [20]byte, e uint32, parentHash [32]byte) [32]byte {
	return keccak256(tagEpoch[:], word(chainID), addressWord(staking), word(uint64(e)), parentHash[:])
}

// Seed returns the seed of epoch e, drawn after the obligations of e are frozen.
func Seed(e uint32, epochTag, beacon, parentHash [32]byte) [32]byte {
	return keccak256(tagSeed[:], word(uint64(e)), epochTag[:], beacon[:], parentHash[:])
}

// Coefficient returns rho, the weight under the seed of a chunk of the sliver
// that the shard holds of the object.
func Coefficient(seed [32]byte, object uint64, shard uint8, chunk uint32) kzg.Coefficient {
	return Coefficients(seed, object, shard, chunk, 1)[0]
}

// Coefficients returns the weights of count consecutive chunks from first on.
func Coefficients(seed [32]byte, object uint64, shard uint8, first uint32, count int) []kzg.Coefficient {
	var input [5 * 32]byte
	copy(input[:], tagRho[:])
	copy(input[32:], seed[:])
	binary.BigEndian.PutUint64(input[88:], object)
	input[127] = shard
	out := make([]kzg.Coefficient, count)
	if keccak8.Available() && count >= fewHashes {
		hashMany(out, input[:152], first)
		return out
	}
	hasher := keccak.NewLegacyKeccak256()
	var digest [32]byte
	for i := range out {
		binary.BigEndian.PutUint64(input[152:], uint64(first)+uint64(i))
		hasher.Reset()
		hasher.Write(input[:])
		hasher.Sum(digest[:0])
		out[i] = kzg.Coefficient(digest[:16])
	}
	return out
}

// fewHashes is the number from which on hashing eight at a time is faster.
const fewHashes = 3

// hashMany sets out to the hashes of a common beginning and consecutive numbers.
func hashMany(out []kzg.Coefficient, beginning []byte, first uint32) {
	prefix := keccak8.NewPrefix(beginning)
	for i := 0; i < len(out); i += keccak8.Lanes {
		var numbers [keccak8.Lanes]uint64
		for lane := range numbers {
			numbers[lane] = uint64(first) + uint64(i+lane)
		}
		sums := prefix.Sum(&numbers)
		for lane := range min(keccak8.Lanes, len(out)-i) {
			out[i+lane] = sums[lane]
		}
	}
}

// ConfirmationMessage returns mConfirm, the 32 bytes that a storage node signs
// to confirm that it holds its slivers of the object.
func ConfirmationMessage(epochTag [32]byte, object uint64, blobID, commitmentRoot [32]byte) [32]byte {
	return keccak256(tagConfirm[:], epochTag[:], word(object), blobID[:], commitmentRoot[:])
}

// PossessionMessage returns mPoP, the 32 bytes that a node signs at registration
// to prove that it has the secret key: without it a key chosen as a difference
// of others' keys could sign for them.
func PossessionMessage(chainID uint64, staking, operator [20]byte, key PublicKey) [32]byte {
	point := key.Point()
	return keccak256(tagPoP[:], word(chainID), addressWord(staking), addressWord(operator), point[:])
}
