package kzg

import (
	"encoding/binary"
	"fmt"
	"math/big"

	"github.com/consensys/gnark-crypto/ecc/bls12-381/fr"
)

// Scalar is an element of BLS12-381's scalar field as 32 big-endian bytes,
// below the modulus.
type Scalar [32]byte

// ReduceScalar returns the scalar that the 256-bit big-endian integer b is
// congruent to.
func ReduceScalar(b [32]byte) Scalar {
	var e fr.Element
	e.SetBytes(b[:])
	return e.Bytes()
}

// ScalarModulus returns r, the modulus of the scalar field.
func ScalarModulus() *big.Int { return fr.Modulus() }

func (s Scalar) element() (e fr.Element, err error) {
	if err := e.SetBytesCanonical(s[:]); err != nil {
		return fr.Element{}, fmt.Errorf("%w scalar: not below the modulus", ErrMalformed)
	}
	return e, nil
}

// Coefficient is the weight of one chunk in a random combination: a 128-bit
// big-endian integer.
type Coefficient [16]byte

func (c Coefficient) limbs() (low, high uint64) {
	return binary.BigEndian.Uint64(c[8:]), binary.BigEndian.Uint64(c[:8])
}

func (c Coefficient) element() (e fr.Element) {
	e.SetBytes(c[:])
	return e
}
