package ifma

import (
	"math/big"

	bls "github.com/consensys/gnark-crypto/ecc/bls12-381"
	"github.com/consensys/gnark-crypto/ecc/bls12-381/fp"
)

// element is an element of the base field as eight limbs of 52 bits, in
// Montgomery form with R = 2⁴¹⁶. It may exceed the modulus p by p/1000.
type element [8]uint64

// Point is a finite point of G1 in affine coordinates, the first half of its
// words x, the second y. The zero value stands for infinity, which only results can be.
type Point struct{ x, y element }

// gnark-crypto's elements have R = 2³⁸⁴, so the forms differ by a factor of 2³².
var (
	one        = fp.One()
	twoTo32    = powerOfTwo(32)
	twoTo64    = powerOfTwo(64)
	twoToMin32 = inverseOf(twoTo32)
)

func powerOfTwo(n int) (e fp.Element) {
	e.SetBigInt(new(big.Int).Lsh(big.NewInt(1), uint(n)))
	return e
}

func inverseOf(e fp.Element) fp.Element { return *e.Inverse(&e) }

func newElement(e *fp.Element) element {
	var t fp.Element
	return limbsOf(t.Mul(e, &twoTo32))
}

// limbsOf divides words of 64 bits into limbs.
func limbsOf(t *fp.Element) (l element) {
	for j := range l {
		word, shift := j*limbBits/64, j*limbBits%64
		l[j] = t[word] >> shift
		if shift > 64-limbBits && word+1 < len(t) {
			l[j] |= t[word+1] << (64 - shift)
		}
		l[j] &= 1<<limbBits - 1
	}
	return l
}

// words returns the limbs as words of 64 bits.
func (l *element) words() fp.Element {
	var v [7]uint64
	for j := range l {
		addLimb(&v, j, l[j])
	}
	return fp.Element(v[:6]) // 384 bits hold what is below 2·p
}

func (l *element) field() (e fp.Element) {
	e = l.words()
	return *e.Mul(&e, &twoToMin32) // reduces, too
}

// NewPoint converts a finite point.
func NewPoint(p *bls.G1Affine) Point { return Point{x: newElement(&p.X), y: newElement(&p.Y)} }

// Affine converts p back.
func (p *Point) Affine() bls.G1Affine { return bls.G1Affine{X: p.x.field(), Y: p.y.field()} }

// IsInfinity reports whether p is the sum of nothing.
func (p *Point) IsInfinity() bool { return *p == Point{} }
