package kzg

import (
	"bytes"
	"fmt"

	bls "github.com/consensys/gnark-crypto/ecc/bls12-381"
)

// DecompressPoint returns the affine form of a compressed point of the curve. It is as strict as [ParseCommitment], but
// for the subgroup, which the point may be outside of: evidence against who signed such a point needs its bytes. It
// returns [ErrMalformed] for what is no point of the curve, and so has no affine form.
func DecompressPoint(b []byte) (Point, error) {
	if len(b) != CommitmentSize || b[0]&0x80 == 0 {
		return Point{}, fmt.Errorf("%w commitment: not %d bytes in compressed form", ErrMalformed, CommitmentSize)
	}
	var c Commitment
	if err := bls.NewDecoder(bytes.NewReader(b), bls.NoSubgroupChecks()).Decode(&c.p); err != nil {
		return Point{}, fmt.Errorf("%w commitment: %w", ErrMalformed, err)
	}
	if c.Bytes() != [CommitmentSize]byte(b) {
		return Point{}, fmt.Errorf("%w commitment: second encoding of a point", ErrMalformed)
	}
	return c.Point(), nil
}
