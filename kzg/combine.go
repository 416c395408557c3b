package kzg

import (
	"fmt"

	"github.com/consensys/gnark-crypto/ecc"
	bls "github.com/consensys/gnark-crypto/ecc/bls12-381"
	"github.com/consensys/gnark-crypto/ecc/bls12-381/fr"
)

// combineBatch bounds a Combiner's memory to about 8 MiB. Larger batches make a
// multi-scalar multiplication cheaper per point, but only slowly.
const combineBatch = 1 << 16

// Combine returns Σ coefficients[i]·commitments[i]. It returns [ErrLengths].
func Combine(commitments []Commitment, coefficients []Coefficient) (Commitment, error) {
	var c Combiner
	if err := c.Add(commitments, coefficients); err != nil {
		return Commitment{}, err
	}
	return c.Sum(), nil
}

// Combiner forms C = Σ ρ·C of commitments that arrive little by little, in
// bounded memory. The zero value is the empty sum. It uses all processors for
// its own multiplications and is not safe for concurrent use.
type Combiner struct {
	points       []bls.G1Affine
	coefficients []Coefficient
	sum          bls.G1Jac
}

// Add adds coefficients[i]·commitments[i] for each i. It returns [ErrLengths]
// and then has added nothing.
func (c *Combiner) Add(commitments []Commitment, coefficients []Coefficient) error {
	if len(commitments) != len(coefficients) {
		return fmt.Errorf("%w: %d commitments, %d coefficients", ErrLengths, len(commitments), len(coefficients))
	}
	for i := range commitments {
		if len(c.points) == combineBatch {
			c.flush()
		}
		if commitments[i].IsInfinity() {
			continue
		}
		c.points = append(c.points, commitments[i].p)
		c.coefficients = append(c.coefficients, coefficients[i])
	}
	return nil
}

// Sum returns the combination of what was added so far. More may be added after.
func (c *Combiner) Sum() Commitment {
	c.flush()
	var out Commitment
	out.p.FromJacobian(&c.sum)
	return out
}

func (c *Combiner) flush() {
	if len(c.points) == 0 {
		return
	}
	part := combine(c.points, c.coefficients)
	c.sum.AddAssign(&part)
	c.points, c.coefficients = c.points[:0], c.coefficients[:0]
}

// combine returns Σ coefficients[i]·points[i] of finite points.
func combine(points []bls.G1Affine, coefficients []Coefficient) (sum bls.G1Jac) {
	if len(points) <= fewPoints {
		return combineFew(points, coefficients)
	}
	if Vectorized() {
		return combineWindows(points, coefficients)
	}
	scalars := make([]fr.Element, len(points))
	for i := range scalars {
		scalars[i] = coefficients[i].element()
	}
	if _, err := sum.MultiExp(points, scalars, ecc.MultiExpConfig{}); err != nil {
		// Only unequal lengths and an invalid configuration are errors.
		panic("kzg: multi-scalar multiplication: " + err.Error())
	}
	return sum
}

// fewPoints is the number of points up to which combineFew beats the library's
// buckets, which cost 0.2 ms even for one. Most blobs are small: a group of one
// chunk is the common case of a trace.
const fewPoints = 12

// digitBits is the width of combineFew's windows; digits are signed, −7 … 8.
const digitBits = 4

// combineFew returns Σ coefficient·point by interleaved windows: all points share
// the 128 doublings.
func combineFew(points []bls.G1Affine, coefficients []Coefficient) (sum bls.G1Jac) {
	const half = 1 << (digitBits - 1)
	multiples := make([]bls.G1Jac, 0, half*len(points))
	digits := make([][128/digitBits + 1]int8, len(points))
	for i := range points {
		multiple := bls.G1Jac{}
		for range half {
			multiple.AddMixed(&points[i])
			multiples = append(multiples, multiple)
		}
		digits[i] = signedDigits(coefficients[i])
	}
	table := bls.BatchJacobianToAffineG1(multiples)
	for w := len(digits[0]) - 1; w >= 0; w-- {
		for range digitBits {
			sum.DoubleAssign()
		}
		for i := range points {
			switch d := int(digits[i][w]); {
			case d > 0:
				sum.AddMixed(&table[half*i+d-1])
			case d < 0:
				negative := table[half*i-d-1]
				negative.Y.Neg(&negative.Y)
				sum.AddMixed(&negative)
			}
		}
	}
	return sum
}

// signedDigits writes a coefficient in digits of −7 … 8, the lowest first.
func signedDigits(c Coefficient) (digits [128/digitBits + 1]int8) {
	var limbs [2]uint64
	limbs[0], limbs[1] = c.limbs()
	carry := int8(0)
	for w := range 128 / digitBits {
		bit := w * digitBits
		d := int8(limbs[bit/64]>>(bit%64)&(1<<digitBits-1)) + carry
		carry = 0
		if d > 1<<(digitBits-1) {
			d -= 1 << digitBits
			carry = 1
		}
		digits[w] = d
	}
	digits[128/digitBits] = carry
	return digits
}
