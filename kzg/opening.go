package kzg

import (
	"errors"
	"fmt"
	"math/big"

	bls "github.com/consensys/gnark-crypto/ecc/bls12-381"
	"github.com/consensys/gnark-crypto/ecc/bls12-381/fr"
)

// ErrWrongProof reports an opening that the pairing check refutes.
var ErrWrongProof = errors.New("opening does not match the commitment")

// Opening claims that a committed polynomial has the value Y at Z.
type Opening struct {
	Z, Y Scalar
	// Witness commits to the quotient (p(X) − Y)/(X − Z); EIP-4844 calls it the proof.
	Witness Commitment
}

// Open returns the opening of p at z. It returns [ErrMalformed] when z is not a
// scalar. Implements compute_kzg_proof_impl (consensus-specs, deneb).
func (p *Polynomial) Open(z Scalar) (Opening, error) {
	x, err := z.element()
	if err != nil {
		return Opening{}, err
	}
	inverses := differences(&x)
	scaled := p.scaled(inverses)
	index := domain().index(&x)
	y := p.at(&x, index, scaled)
	return Opening{Z: z, Y: y.Bytes(), Witness: quotient(&y, index, inverses, scaled).Commit()}, nil
}

// quotient returns (p(X) − y)/(X − z) given the inverses 1/(z − ωᵢ) and p's values
// scaled by them. At a root the quotient's own value there is p's derivative,
// which the other values determine.
func quotient(y *fr.Element, index int, inverses, scaled fr.Vector) *Polynomial {
	q := new(Polynomial)
	values := fr.Vector(q.values[:])
	values.ScalarMul(inverses, y)
	values.Sub(values, scaled)
	if index < 0 {
		return q
	}
	// compute_quotient_eval_within_domain: q(z) = Σ_{i≠index} (p(ωᵢ) − y)·ωᵢ/(z·(z − ωᵢ)),
	// and q(ωᵢ) above is −(p(ωᵢ) − y)/(z − ωᵢ). At the index itself the inverse is 0.
	roots := domain().roots
	sum := values.InnerProduct(roots)
	sum.Neg(&sum)
	var invZ fr.Element
	invZ.Inverse(&roots[index])
	q.values[index].Mul(&sum, &invZ)
	return q
}

// VerifyOpening checks o against the commitment c. It returns [ErrMalformed]
// when Z or Y is not a scalar and [ErrWrongProof] when the pairing check fails.
// Implements verify_kzg_proof_impl (consensus-specs, deneb), rearranged so that
// both points of G2 are fixed: e(C − y·G1 + z·π, G2) = e(π, τ·G2).
// [VerifyOpenings] checks many for little more.
func VerifyOpening(c Commitment, o Opening) error {
	z, y, err := o.elements()
	if err != nil {
		return err
	}
	var zInt, yInt big.Int
	z.BigInt(&zInt)
	y.Neg(&y)
	y.BigInt(&yInt)
	// Not the joint multiplication on (π, G1): it would be no faster with π at infinity to special-case.
	var left, term bls.G1Jac
	left.FromAffine(&o.Witness.p)
	left.ScalarMultiplication(&left, &zInt)
	term.FromAffine(&ceremony().g1)
	term.ScalarMultiplication(&term, &yInt)
	left.AddAssign(&term)
	left.AddMixed(&c.p)
	var sum Commitment
	sum.p.FromJacobian(&left)
	return pair(sum, o.Witness)
}

// elements returns Z and Y as field elements. It returns [ErrMalformed].
func (o Opening) elements() (z, y fr.Element, err error) {
	if z, err = o.Z.element(); err != nil {
		return z, y, fmt.Errorf("point: %w", err)
	}
	if y, err = o.Y.element(); err != nil {
		return z, y, fmt.Errorf("value: %w", err)
	}
	return z, y, nil
}

// pair returns [ErrWrongProof] unless e(left, G2) = e(right, τ·G2).
func pair(left, right Commitment) error {
	s := ceremony()
	right.p.Neg(&right.p)
	// The variant on precomputed lines is avoided: it writes to its line table, so that after a
	// check with points at infinity a reused table accepts false statements.
	ok, err := bls.PairingCheck([]bls.G1Affine{left.p, right.p}, []bls.G2Affine{s.g2, s.tauG2})
	if err != nil {
		return fmt.Errorf("pairing check: %w", err)
	}
	if !ok {
		return ErrWrongProof
	}
	return nil
}
