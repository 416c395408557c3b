package kzg

import (
	"fmt"
	"math/big"
	"math/bits"
	"sync"

	"github.com/consensys/gnark-crypto/ecc/bls12-381/fr"

	"github.com/walrus-evm/walrus/blob"
)

// Polynomial is a polynomial of degree below 4096 by its values at the 4096th
// roots of unity in bit-reversed order, the form in which EIP-4844 gives a blob.
type Polynomial struct {
	values [blob.ElementsPerChunk]fr.Element
}

// ChunkPolynomial returns the polynomial of a chunk of at most
// [blob.ChunkSize] bytes; missing bytes are zero. It returns [blob.ErrChunkSize].
func ChunkPolynomial(chunk []byte) (*Polynomial, error) {
	if err := checkChunk(chunk); err != nil {
		return nil, err
	}
	p := new(Polynomial)
	for i := 0; len(chunk) > 0; i++ {
		var element [blob.ElementSize]byte
		chunk = chunk[copy(element[:], chunk):]
		p.values[i].SetBytes(element[:])
	}
	return p, nil
}

// ParsePolynomial reads an EIP-4844 blob, whose 32-byte elements may take any
// value below the modulus. It returns [ErrMalformed].
func ParsePolynomial(packed *[blob.PackedChunkSize]byte) (*Polynomial, error) {
	p := new(Polynomial)
	for i := range p.values {
		element := packed[i*blob.PackedElementSize : (i+1)*blob.PackedElementSize]
		if err := p.values[i].SetBytesCanonical(element); err != nil {
			return nil, fmt.Errorf("%w blob element %d: not below the modulus", ErrMalformed, i)
		}
	}
	return p, nil
}

func checkChunk(chunk []byte) error {
	if len(chunk) > blob.ChunkSize {
		return fmt.Errorf("%w: %d bytes, at most %d", blob.ErrChunkSize, len(chunk), blob.ChunkSize)
	}
	return nil
}

// Evaluate returns the polynomial's value at z. It returns [ErrMalformed] when
// z is not a scalar.
func (p *Polynomial) Evaluate(z Scalar) (Scalar, error) {
	x, err := z.element()
	if err != nil {
		return Scalar{}, err
	}
	y := p.at(&x, domain().index(&x), p.scaled(differences(&x)))
	return y.Bytes(), nil
}

// at evaluates at z by the barycentric formula
//
//	p(z) = (z^N − 1)/N · Σ p(ωᵢ)·ωᵢ/(z − ωᵢ)
//
// given the values scaled by 1/(z − ωᵢ), or by a look-up when z is the root of the
// given index (otherwise −1).
func (p *Polynomial) at(z *fr.Element, index int, scaled fr.Vector) fr.Element {
	if index >= 0 {
		return p.values[index]
	}
	sum := scaled.InnerProduct(domain().roots)
	power := *z
	for range bits.Len(blob.ElementsPerChunk) - 1 {
		power.Square(&power)
	}
	one := fr.One()
	power.Sub(&power, &one)
	sum.Mul(&sum, &power)
	return *sum.Mul(&sum, &domain().invSize)
}

// scaled returns the products of the values and the factors.
func (p *Polynomial) scaled(factors fr.Vector) fr.Vector {
	products := make(fr.Vector, len(factors))
	products.Mul(p.values[:], factors)
	return products
}

// differences returns 1/(z − ωᵢ), and 0 where z = ωᵢ.
func differences(z *fr.Element) fr.Vector {
	roots := domain().roots
	d := make([]fr.Element, len(roots))
	for i := range d {
		d[i].Sub(z, &roots[i])
	}
	return fr.BatchInvert(d)
}

// evaluationDomain is the group of 4096th roots of unity.
type evaluationDomain struct {
	roots   []fr.Element // bit-reversed order
	invSize fr.Element
	order   map[fr.Element]int
}

// primitiveRoot generates the multiplicative group; consensus-specs (deneb) name it PRIMITIVE_ROOT_OF_UNITY.
const primitiveRoot = 7

var domain = sync.OnceValue(func() *evaluationDomain {
	const n = blob.ElementsPerChunk
	d := &evaluationDomain{roots: make([]fr.Element, n), order: make(map[fr.Element]int, n)}
	exponent := new(big.Int).Sub(fr.Modulus(), big.NewInt(1))
	exponent.Div(exponent, big.NewInt(n))
	var omega, power fr.Element
	omega.Exp(fr.NewElement(primitiveRoot), exponent)
	power.SetOne()
	for i := range n {
		reversed := int(bits.Reverse16(uint16(i)) >> (16 - (bits.Len(n) - 1)))
		d.roots[reversed] = power
		d.order[power] = reversed
		power.Mul(&power, &omega)
	}
	d.invSize.SetUint64(n)
	d.invSize.Inverse(&d.invSize)
	return d
})

// index returns the position of z among the roots, −1 if it is none.
func (d *evaluationDomain) index(z *fr.Element) int {
	if i, ok := d.order[*z]; ok {
		return i
	}
	return -1
}
