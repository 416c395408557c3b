package twin

import (
	"bytes"

	"github.com/walrus-evm/walrus/availability"
	"github.com/walrus-evm/walrus/blob"
	"github.com/walrus-evm/walrus/kzg"
)

// Flaw is a way for 128 bytes not to be a point of the subgroup.
type Flaw string

// The flaws.
const (
	// OutOfSubgroup is a point of the curve of order 3. It has a compressed form.
	OutOfSubgroup Flaw = "out of subgroup"
	// OffCurve is a pair of field elements that is no point of the curve.
	OffCurve Flaw = "off curve"
	// OffField has a coordinate that is no field element.
	OffField Flaw = "off field"
)

// Flaws returns all flaws.
func Flaws() []Flaw { return []Flaw{OutOfSubgroup, OffCurve, OffField} }

func (f Flaw) point() (p kzg.Point) {
	switch f {
	case OutOfSubgroup:
		p[127] = 2 // (0, 2)
	case OffCurve:
		p[63], p[127] = 1, 1
	case OffField:
		copy(p[:], bytes.Repeat([]byte{0xff}, len(p)))
	}
	return p
}

// Spoiled is a commitment list that no honest node signs.
type Spoiled struct {
	// Points is the list in affine form, Compressed in the form that nodes serve.
	Points, Compressed []byte
	Root               [32]byte
}

// Spoil replaces the commitment to one chunk of a list, sliver by sliver. What has no compressed form is compressed as
// the commitment that was there: then the served list is not the certified one.
func Spoil(l blob.Layout, list []kzg.Commitment, sliver, chunk int, flaw Flaw) (Spoiled, error) {
	s := Spoiled{Points: availability.Points(list)}
	for _, c := range list {
		b := c.Bytes()
		s.Compressed = append(s.Compressed, b[:]...)
	}
	at := sliver*l.Chunks() + chunk
	bad := flaw.point()
	copy(s.Points[at*kzg.PointSize:], bad[:])
	if flaw == OutOfSubgroup {
		compressed := s.Compressed[at*kzg.CommitmentSize : (at+1)*kzg.CommitmentSize]
		clear(compressed)
		compressed[0] = 0x80
	}
	leaves := make([][32]byte, 0, l.Shards()*l.Groups())
	for i, rest := 0, s.Points; i < l.Shards(); i++ {
		for g := range l.Groups() {
			size := l.GroupChunks(g) * kzg.PointSize
			leaves = append(leaves, availability.GroupLeaf(i, g, rest[:size]))
			rest = rest[size:]
		}
	}
	tree, err := availability.NewCommitmentTreeFromLeaves(l, leaves)
	if err == nil {
		s.Root = tree.Root()
	}
	return s, err
}
