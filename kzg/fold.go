package kzg

import (
	"fmt"
	"io"
	"math/big"
	"sync"

	bls "github.com/consensys/gnark-crypto/ecc/bls12-381"
	"github.com/consensys/gnark-crypto/ecc/bls12-381/fp"
	"github.com/consensys/gnark-crypto/ecc/bls12-381/fr"
)

// VerifyOpenings checks openings[i] against commitments[i], all by one pairing
// check of a random combination: with weights w, from
//
//	e(Σ w·(C − y·G1 + z·π), G2) = e(Σ w·π, τ·G2)
//
// follows every single equation of [VerifyOpening], but for a probability of
// 2⁻¹²⁸. The weights are read from random, which must be a cryptographic source
// such as crypto/rand.Reader, after all openings are given. Points need no more
// checks: their type guarantees the subgroup.
//
// It returns nil if all openings are right, and for none at all;
// [ErrWrongProof] if at least one is wrong, without saying which: [VerifyOpening]
// or halves of the list tell. It returns [ErrMalformed] with the index when a Z
// or Y is not a scalar, [ErrLengths], and the error of random. It uses all
// processors.
func VerifyOpenings(random io.Reader, commitments []Commitment, openings []Opening) error {
	if len(commitments) != len(openings) {
		return fmt.Errorf("%w: %d commitments, %d openings", ErrLengths, len(commitments), len(openings))
	}
	if len(openings) == 0 {
		return nil
	}
	var f folding
	for i := range openings {
		if err := f.add(random, commitments[i], openings[i]); err != nil {
			return fmt.Errorf("opening %d: %w", i, err)
		}
	}
	return f.conclude()
}

// folding is a weighted sum of the equations of openings.
type folding struct {
	left, right Combiner
	value       fr.Element // Σ w·y
}

// add adds an opening's equation with a fresh weight.
func (f *folding) add(random io.Reader, c Commitment, o Opening) error {
	z, y, err := o.elements()
	if err != nil {
		return err
	}
	var weight Coefficient
	if _, err := io.ReadFull(random, weight[:]); err != nil {
		return fmt.Errorf("draw weight: %w", err)
	}
	w := weight.element()
	y.Mul(&y, &w)
	f.value.Add(&f.value, &y)
	z.Mul(&z, &w)
	low, high := split(&z)
	if err := f.right.Add([]Commitment{o.Witness}, []Coefficient{weight}); err != nil {
		return err
	}
	return f.left.Add(
		[]Commitment{c, o.Witness, o.Witness.rotated()},
		[]Coefficient{weight, low, high},
	)
}

// conclude returns [ErrWrongProof] if the sum of the equations does not hold.
func (f *folding) conclude() error {
	s := ceremony()
	var negative big.Int
	f.value.Neg(&f.value)
	f.value.BigInt(&negative)
	var value bls.G1Affine
	value.ScalarMultiplication(&s.g1, &negative)
	return pair(f.left.Sum().Add(Commitment{value}), f.right.Sum())
}

// The curve's equation has no term in x alone, so multiplying x by a cube root
// of unity takes points to points. In the subgroup that multiplies a point by an
// eigenvalue λ, here x² − 1 for the curve's parameter x (Gallant, Lambert and
// Vanstone, Faster point multiplication on elliptic curves with efficient
// endomorphisms, 2001). λ is about the root of the subgroup's order: a 255-bit
// multiple becomes two of 128 bits, which a [Combiner] takes.

// eigenvalue is λ = x² − 1 with x = −0xd201000000010000.
var eigenvalue = func() *big.Int {
	x := new(big.Int).SetUint64(0xd201000000010000)
	x.Mul(x, x)
	return x.Sub(x, big.NewInt(1))
}()

// cubeRoot returns the cube root of unity that belongs to the eigenvalue.
var cubeRoot = sync.OnceValue(func() fp.Element {
	exponent := new(big.Int).Sub(fp.Modulus(), big.NewInt(1))
	exponent.Div(exponent, big.NewInt(3))
	var root fp.Element
	root.Exp(fp.NewElement(2), exponent) // 2 is no cube: the root is not 1
	_, _, g1, _ := bls.Generators()
	var want bls.G1Affine
	want.ScalarMultiplication(&g1, eigenvalue)
	if g1.X.Mul(&g1.X, &root); g1.X != want.X {
		root.Square(&root) // the other root belongs to the other eigenvalue, −x²
	}
	return root
})

// rotated returns λ·c.
func (c Commitment) rotated() Commitment {
	root := cubeRoot()
	c.p.X.Mul(&c.p.X, &root) // infinity, which is (0, 0), stays
	return c
}

// split returns low and high with e = low + λ·high. Both are below 2¹²⁸: λ is,
// and so is (r − 1)/λ = x².
func split(e *fr.Element) (low, high Coefficient) {
	var n, remainder big.Int
	e.BigInt(&n)
	n.QuoRem(&n, eigenvalue, &remainder)
	remainder.FillBytes(low[:])
	n.FillBytes(high[:])
	return low, high
}
