package blob

import (
	"encoding/base64"
	"encoding/binary"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/crypto/keccak"
)

// IDLength is the number of characters of an ID's text form.
const IDLength = 43

// idVersion is the second word under the ID's hash. A new code or tree takes a new version.
const idVersion = 1

// ErrID reports a text that is not a blob ID.
var ErrID = errors.New("malformed blob ID")

// ID names a blob's content: keccak256(abi.encode(T_BLOB, uint8 1, n, k, size,
// content root)). Equal bytes under equal encodings have equal IDs. Its text
// form is base64url without padding, 43 characters (RFC 4648 section 5).
type ID [32]byte

// idTag is T_BLOB.
var idTag = keccak256([]byte("walrus/BLOB/1"))

// NewID computes the ID of a blob of the layout with the content root, as the
// registry contract does at registration.
func NewID(l Layout, contentRoot Hash) ID {
	var words [6][32]byte
	words[0] = idTag
	words[1][31] = idVersion
	words[2][31] = byte(l.shards)
	words[3][31] = byte(l.source)
	binary.BigEndian.PutUint64(words[4][24:], uint64(l.size))
	words[5] = contentRoot
	return keccak256(words[0][:], words[1][:], words[2][:], words[3][:], words[4][:], words[5][:])
}

// ParseID reads the text form. It is strict: exactly one text denotes each ID.
// It returns [ErrID] with what is wrong.
func ParseID(text string) (ID, error) {
	if len(text) != IDLength {
		return ID{}, fmt.Errorf("%w: %d characters, must be %d", ErrID, len(text), IDLength)
	}
	var id ID
	// Strict refuses nonzero trailing bits, which would give one ID several names. The decoder
	// skips line breaks, which the full length below rules out.
	n, err := base64.RawURLEncoding.Strict().Decode(id[:], []byte(text))
	if err != nil || n != len(id) {
		return ID{}, fmt.Errorf("%w: %q is not base64url without padding", ErrID, text)
	}
	return id, nil
}

// String returns the text form.
func (id ID) String() string { return base64.RawURLEncoding.EncodeToString(id[:]) }

// MarshalText implements [encoding.TextMarshaler].
func (id ID) MarshalText() ([]byte, error) { return []byte(id.String()), nil }

// UnmarshalText implements [encoding.TextUnmarshaler]; it is as strict as [ParseID].
func (id *ID) UnmarshalText(text []byte) (err error) {
	*id, err = ParseID(string(text))
	return err
}

// Rotation returns rot = id mod n, by which slivers are shifted over the n shards.
func (id ID) Rotation(n int) int {
	r := 0
	for _, b := range id {
		r = (r<<8 | int(b)) % n
	}
	return r
}

func keccak256(data ...[]byte) (h [32]byte) {
	hasher := keccak.NewLegacyKeccak256()
	for _, d := range data {
		hasher.Write(d)
	}
	hasher.Sum(h[:0])
	return h
}
