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
	points  []bls.G1Affine
	scalars []fr.Element
	sum     bls.G1Jac
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
		c.points = append(c.points, commitments[i].p)
		c.scalars = append(c.scalars, coefficients[i].element())
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
	var part bls.G1Jac
	if _, err := part.MultiExp(c.points, c.scalars, ecc.MultiExpConfig{}); err != nil {
		// Only unequal lengths and an invalid configuration are errors.
		panic("kzg: multi-scalar multiplication: " + err.Error())
	}
	c.sum.AddAssign(&part)
	c.points, c.scalars = c.points[:0], c.scalars[:0]
}
