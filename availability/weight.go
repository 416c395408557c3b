package availability

import (
	"encoding/binary"
	"fmt"
	"math/big"
	"math/bits"
)

// Weight is a uint128 of billed bytes, as the contracts keep it. Honest weights
// fit 64 bits; a claim may state anything.
type Weight struct {
	high, low uint64
}

// NewWeight returns v as a weight.
func NewWeight(v uint64) Weight { return Weight{low: v} }

// WeightFromBig returns v as a weight, or [ErrEncoding] when it is not a uint128.
func WeightFromBig(v *big.Int) (Weight, error) {
	if v.Sign() < 0 || v.BitLen() > 128 {
		return Weight{}, fmt.Errorf("%w: weight %s is not a uint128", ErrEncoding, v)
	}
	var b [16]byte
	v.FillBytes(b[:])
	return WeightFromBytes(b), nil
}

// WeightFromBytes returns the weight of 16 big-endian bytes.
func WeightFromBytes(b [16]byte) Weight {
	return Weight{high: binary.BigEndian.Uint64(b[:8]), low: binary.BigEndian.Uint64(b[8:])}
}

// Bytes returns the weight as 16 big-endian bytes.
func (w Weight) Bytes() (b [16]byte) {
	binary.BigEndian.PutUint64(b[:8], w.high)
	binary.BigEndian.PutUint64(b[8:], w.low)
	return b
}

// Big returns the weight as a new integer.
func (w Weight) Big() *big.Int {
	b := w.Bytes()
	return new(big.Int).SetBytes(b[:])
}

// Add returns w + v modulo 2¹²⁸. The contract compares sums as 256-bit integers
// instead; see sumIs.
func (w Weight) Add(v Weight) Weight {
	low, carry := bits.Add64(w.low, v.low, 0)
	high, _ := bits.Add64(w.high, v.high, carry)
	return Weight{high: high, low: low}
}

// sumIs reports whether a + b = w without wrapping around.
func (w Weight) sumIs(a, b Weight) bool {
	low, carry := bits.Add64(a.low, b.low, 0)
	high, overflow := bits.Add64(a.high, b.high, carry)
	return overflow == 0 && w == Weight{high: high, low: low}
}

// String returns the weight in decimal.
func (w Weight) String() string { return w.Big().String() }

func (w Weight) word() []byte {
	b := w.Bytes()
	return append(make([]byte, 16, 32), b[:]...)
}
