package kzg

import (
	"encoding/hex"
	"errors"
	"fmt"
	"runtime"
	"sync"

	bls "github.com/consensys/gnark-crypto/ecc/bls12-381"
	"github.com/consensys/gnark-crypto/ecc/bls12-381/fp"
)

const (
	// CommitmentSize is the number of bytes of a commitment's compressed form.
	CommitmentSize = 48
	// PointSize is the number of bytes of a commitment's EIP-2537 form.
	PointSize = 128
	// coordinate is the number of bytes of a base field element in EIP-2537.
	coordinate = 64
)

// ErrMalformed reports bytes that are not the canonical form of a value: a
// scalar not below the field's modulus, a point off the curve, outside the
// subgroup of prime order or in a second encoding of itself.
var ErrMalformed = errors.New("malformed")

// Commitment is a point of the prime-order subgroup of BLS12-381's G1: the KZG
// commitment to a chunk, a sum of such, or an opening's witness. The zero
// value is infinity, the commitment to a chunk of zeros. Values compare with ==.
type Commitment struct {
	p bls.G1Affine
}

// ParseCommitment reads the 48-byte compressed form of the BLS standard
// (flag bits compressed, infinity, larger y), as used by EIP-4844. It is
// strict and checks the subgroup. It returns [ErrMalformed].
func ParseCommitment(b []byte) (Commitment, error) {
	if len(b) != CommitmentSize {
		return Commitment{}, fmt.Errorf("%w commitment: %d bytes, must be %d", ErrMalformed, len(b), CommitmentSize)
	}
	// SetBytes would also accept the uncompressed forms, which need more bytes than there are.
	if b[0]&0x80 == 0 {
		return Commitment{}, fmt.Errorf("%w commitment: compression flag is not set", ErrMalformed)
	}
	var c Commitment
	if _, err := c.p.SetBytes(b); err != nil {
		return Commitment{}, fmt.Errorf("%w commitment: %w", ErrMalformed, err)
	}
	if c.Bytes() != [CommitmentSize]byte(b) {
		return Commitment{}, fmt.Errorf("%w commitment: second encoding of a point", ErrMalformed)
	}
	return c, nil
}

// ParseCommitments reads a list of compressed commitments, one after the other,
// as strictly as [ParseCommitment]. It uses all processors, about 50 µs for each
// commitment: decode once and keep the result. It returns [ErrMalformed] with the
// index of the first that is wrong.
func ParseCommitments(b []byte) ([]Commitment, error) {
	if len(b)%CommitmentSize != 0 {
		return nil, fmt.Errorf("%w list of commitments: %d bytes, not a multiple of %d", ErrMalformed, len(b), CommitmentSize)
	}
	list := make([]Commitment, len(b)/CommitmentSize)
	wrong := make([]error, len(list))
	var wg sync.WaitGroup
	share := (len(list) + runtime.GOMAXPROCS(0) - 1) / runtime.GOMAXPROCS(0)
	for from := 0; from < len(list); from += share {
		to := min(from+share, len(list))
		wg.Go(func() {
			for i := from; i < to; i++ {
				list[i], wrong[i] = ParseCommitment(b[i*CommitmentSize : (i+1)*CommitmentSize])
			}
		})
	}
	wg.Wait()
	for i, err := range wrong {
		if err != nil {
			return nil, fmt.Errorf("commitment %d: %w", i, err)
		}
	}
	return list, nil
}

// ParsePoint reads the 128-byte affine form of EIP-2537: x and y as 64
// big-endian bytes each, infinity as zeros. It is strict and checks the
// subgroup, exactly as the G1MSM precompile does. It returns [ErrMalformed].
func ParsePoint(b []byte) (Commitment, error) {
	c, err := parseAffine(b)
	if err == nil && !c.p.IsInfinity() && !c.p.IsInSubGroup() {
		return Commitment{}, fmt.Errorf("%w point: not in the subgroup", ErrMalformed)
	}
	return c, err
}

// parseAffine reads a point of the curve, which may be outside the subgroup.
func parseAffine(b []byte) (Commitment, error) {
	if len(b) != PointSize {
		return Commitment{}, fmt.Errorf("%w point: %d bytes, must be %d", ErrMalformed, len(b), PointSize)
	}
	var c Commitment
	for i, e := range []*fp.Element{&c.p.X, &c.p.Y} {
		word := b[i*coordinate : (i+1)*coordinate]
		pad := coordinate - fp.Bytes
		if [coordinate - fp.Bytes]byte(word[:pad]) != [coordinate - fp.Bytes]byte{} {
			return Commitment{}, fmt.Errorf("%w point: nonzero padding", ErrMalformed)
		}
		if err := e.SetBytesCanonical(word[pad:]); err != nil {
			return Commitment{}, fmt.Errorf("%w point: coordinate exceeds the field: %w", ErrMalformed, err)
		}
	}
	if c.p.IsInfinity() {
		return c, nil
	}
	if !c.p.IsOnCurve() {
		return Commitment{}, fmt.Errorf("%w point: not on the curve", ErrMalformed)
	}
	return c, nil
}

// ParseKnownPoint is [ParsePoint] for bytes that were a point of the subgroup when
// they were stored and that a hash has vouched for since: it leaves the subgroup
// out, which is nearly all of the cost.
func ParseKnownPoint(b []byte) (Commitment, error) { return parseAffine(b) }

// Point is the 128-byte EIP-2537 form of what should be a point of G1's
// subgroup: x and y as 64 big-endian bytes each. The zero value is infinity. It
// keeps bytes that another party sent exactly as they are, right or wrong.
type Point [PointSize]byte

// Commitment returns the point that p encodes. It returns [ErrMalformed].
func (p Point) Commitment() (Commitment, error) { return ParsePoint(p[:]) }

// Add returns p + c as the G1ADD precompile of EIP-2537 does: p may be outside the
// subgroup, but not off the curve. It returns [ErrMalformed].
func (p Point) Add(c Commitment) (Point, error) {
	sum, err := parseAffine(p[:])
	if err != nil {
		return Point{}, err
	}
	return sum.Add(c).Point(), nil
}

// MarshalText implements [encoding.TextMarshaler]: hexadecimal with 0x.
func (p Point) MarshalText() ([]byte, error) { return []byte("0x" + hex.EncodeToString(p[:])), nil }

// UnmarshalText implements [encoding.TextUnmarshaler]. It returns [ErrMalformed]
// for a text of another form; whether it encodes a point is not looked at.
func (p *Point) UnmarshalText(text []byte) error {
	if len(text) != 2+2*PointSize || text[0] != '0' || text[1] != 'x' {
		return fmt.Errorf("%w point: %.20q is not 0x and %d hexadecimal digits", ErrMalformed, text, 2*PointSize)
	}
	if _, err := hex.Decode(p[:], text[2:]); err != nil {
		return fmt.Errorf("%w point: %w", ErrMalformed, err)
	}
	return nil
}

// Bytes returns the 48-byte compressed form.
func (c Commitment) Bytes() [CommitmentSize]byte { return c.p.Bytes() }

// Point returns the 128-byte EIP-2537 form.
func (c Commitment) Point() (b Point) {
	x, y := c.p.X.Bytes(), c.p.Y.Bytes()
	copy(b[coordinate-fp.Bytes:], x[:])
	copy(b[PointSize-fp.Bytes:], y[:])
	return b
}

// IsInfinity reports whether c is the neutral element.
func (c Commitment) IsInfinity() bool { return c.p.IsInfinity() }

// Add returns c + d.
func (c Commitment) Add(d Commitment) Commitment {
	var sum Commitment
	sum.p.Add(&c.p, &d.p)
	return sum
}

// String returns the compressed form in hexadecimal with 0x.
func (c Commitment) String() string {
	b := c.Bytes()
	return "0x" + hex.EncodeToString(b[:])
}

// MarshalText implements [encoding.TextMarshaler].
func (c Commitment) MarshalText() ([]byte, error) { return []byte(c.String()), nil }

// UnmarshalText implements [encoding.TextUnmarshaler]; it is as strict as [ParseCommitment].
func (c *Commitment) UnmarshalText(text []byte) error {
	if len(text) != 2+2*CommitmentSize || text[0] != '0' || text[1] != 'x' {
		return fmt.Errorf("%w commitment: %q is not 0x and %d hexadecimal digits", ErrMalformed, text, 2*CommitmentSize)
	}
	b, err := hex.DecodeString(string(text[2:]))
	if err != nil {
		return fmt.Errorf("%w commitment: %w", ErrMalformed, err)
	}
	*c, err = ParseCommitment(b)
	return err
}
