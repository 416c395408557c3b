package kzg

import (
	"encoding/binary"
	"errors"
	"fmt"
	"math/bits"

	"github.com/consensys/gnark-crypto/ecc/bls12-381/fr"

	"github.com/walrus-evm/walrus/blob"
)

// ErrLengths reports lists that must be equally long and are not.
var ErrLengths = errors.New("lists differ in length")

// wide is an unreduced sum of products ρ·x as seven little-endian limbs.
//
// An element is below 2²⁴⁸ and a coefficient below 2¹²⁸, so a product is below
// 2³⁷⁶ and 2⁷² of them fit into 448 bits: more chunks than can exist, so sums
// never need reducing before the end. That, and reading the chunk's bytes
// without entering Montgomery form, is where the speed comes from.
type wide [7]uint64

// lanes is the number of chunks added in one pass over the sums, so that a sum
// is loaded and stored once for four products.
const lanes = 4

// Aggregator forms the random combination P = Σ ρ·p of chunks' polynomials
// from the raw bytes, at gigabytes a second. The zero value is the empty sum.
// Its memory is constant, 224 KiB. It is not safe for concurrent use: give each
// worker its own and [Aggregator.Merge] them.
type Aggregator struct {
	sums [blob.ElementsPerChunk]wide
}

// Add adds coefficients[i]·chunks[i] for each i. Chunks shorter than
// [blob.ChunkSize] count as padded with zeros. It returns [ErrLengths] or
// [blob.ErrChunkSize] and then has added nothing.
func (a *Aggregator) Add(chunks [][]byte, coefficients []Coefficient) error {
	if len(chunks) != len(coefficients) {
		return fmt.Errorf("%w: %d chunks, %d coefficients", ErrLengths, len(chunks), len(coefficients))
	}
	for _, chunk := range chunks {
		if err := checkChunk(chunk); err != nil {
			return err
		}
	}
	var pass batch
	for i, chunk := range chunks {
		if len(chunk) < blob.ChunkSize {
			a.addShort(chunk, coefficients[i])
			continue
		}
		pass.push(chunk, coefficients[i])
		if pass.n == lanes {
			pass.accumulate(a.sums[:])
			pass.n = 0
		}
	}
	pass.accumulate(a.sums[:])
	return nil
}

// addShort adds a chunk that ends early, at the cost of its real length only.
func (a *Aggregator) addShort(chunk []byte, c Coefficient) {
	whole := len(chunk) / blob.ElementSize
	var pass batch
	pass.push(chunk, c)
	pass.accumulate(a.sums[:whole])
	if rest := chunk[whole*blob.ElementSize:]; len(rest) > 0 {
		var element [blob.ElementSize]byte
		copy(element[:], rest)
		pass = batch{}
		pass.push(element[:], c)
		pass.accumulate(a.sums[whole : whole+1])
	}
}

// Merge adds b's sum to a's; b stays as it is.
func (a *Aggregator) Merge(b *Aggregator) {
	for i := range a.sums {
		var carry uint64
		for j := range a.sums[i] {
			a.sums[i][j], carry = bits.Add64(a.sums[i][j], b.sums[i][j], carry)
		}
	}
}

// Reset empties the sum.
func (a *Aggregator) Reset() { *a = Aggregator{} }

// Sum returns the combination of what was added so far. More may be added after.
func (a *Aggregator) Sum() *Polynomial {
	p := new(Polynomial)
	for i := range a.sums {
		p.values[i] = a.sums[i].reduce()
	}
	return p
}

// batch is up to four chunks, or their ends, with coefficients as limbs.
type batch struct {
	n         int
	chunks    [lanes][]byte
	low, high [lanes]uint64
}

func (b *batch) push(chunk []byte, c Coefficient) {
	b.chunks[b.n] = chunk
	b.low[b.n], b.high[b.n] = c.limbs()
	b.n++
}

// accumulate adds the batch's products to the sums, element i of the chunks to
// sums[i]. The sum stays in local variables, which the compiler keeps in
// registers, and the two rows of a product are added separately: their carry
// chains are independent and so overlap.
func (b *batch) accumulate(sums []wide) {
	if b.n == 0 {
		return
	}
	chunks := b.chunks[:b.n]
	for i := range sums {
		s := &sums[i]
		s0, s1, s2, s3, s4, s5, s6 := s[0], s[1], s[2], s[3], s[4], s[5], s[6]
		at := i * blob.ElementSize
		for lane, chunk := range chunks {
			x0, x1, x2, x3 := loadElement(chunk[at : at+blob.ElementSize])
			low, high := b.low[lane&(lanes-1)], b.high[lane&(lanes-1)]
			var carry uint64

			h0, l0 := bits.Mul64(x0, low)
			h1, l1 := bits.Mul64(x1, low)
			h2, l2 := bits.Mul64(x2, low)
			h3, l3 := bits.Mul64(x3, low)
			l1, carry = bits.Add64(l1, h0, 0)
			l2, carry = bits.Add64(l2, h1, carry)
			l3, carry = bits.Add64(l3, h2, carry)
			h3 += carry
			s0, carry = bits.Add64(s0, l0, 0)
			s1, carry = bits.Add64(s1, l1, carry)
			s2, carry = bits.Add64(s2, l2, carry)
			s3, carry = bits.Add64(s3, l3, carry)
			s4, carry = bits.Add64(s4, h3, carry)
			s5, carry = bits.Add64(s5, 0, carry)
			s6 += carry

			h0, l0 = bits.Mul64(x0, high)
			h1, l1 = bits.Mul64(x1, high)
			h2, l2 = bits.Mul64(x2, high)
			h3, l3 = bits.Mul64(x3, high)
			l1, carry = bits.Add64(l1, h0, 0)
			l2, carry = bits.Add64(l2, h1, carry)
			l3, carry = bits.Add64(l3, h2, carry)
			h3 += carry
			s1, carry = bits.Add64(s1, l0, 0)
			s2, carry = bits.Add64(s2, l1, carry)
			s3, carry = bits.Add64(s3, l2, carry)
			s4, carry = bits.Add64(s4, l3, carry)
			s5, carry = bits.Add64(s5, h3, carry)
			s6 += carry
		}
		s[0], s[1], s[2], s[3], s[4], s[5], s[6] = s0, s1, s2, s3, s4, s5, s6
	}
}

// loadElement reads a 31-byte big-endian element as little-endian limbs.
func loadElement(b []byte) (x0, x1, x2, x3 uint64) {
	_ = b[blob.ElementSize-1]
	x0 = binary.BigEndian.Uint64(b[23:])
	x1 = binary.BigEndian.Uint64(b[15:])
	x2 = binary.BigEndian.Uint64(b[7:])
	x3 = binary.BigEndian.Uint64(b[0:]) >> 8
	return
}

// twoTo256 is R = 2²⁵⁶ mod r, twoTo512 its square.
var twoTo256, twoTo512 = func() (r, rr fr.Element) {
	r.SetUint64(1)
	for range 256 {
		r.Double(&r)
	}
	rr.Square(&r)
	return r, rr
}()

// reduce returns the sum modulo r as a field element. Limbs put into an
// fr.Element unconverted stand for their value divided by R; multiplying by R,
// or by R² for the limbs from 2²⁵⁶ up, makes up for that.
func (w *wide) reduce() fr.Element {
	// The multiplication wants operands below r, and 2²⁵⁶ < 3·r.
	low := fr.Element{w[0], w[1], w[2], w[3]}
	for !belowModulus(&low) {
		subtractModulus(&low)
	}
	high := fr.Element{w[4], w[5], w[6], 0}
	low.Mul(&low, &twoTo256)
	high.Mul(&high, &twoTo512)
	return *low.Add(&low, &high)
}

var modulus = func() (m [4]uint64) {
	r := fr.Modulus().Bytes()
	for i := range m {
		m[i] = binary.BigEndian.Uint64(r[24-8*i:])
	}
	return m
}()

func belowModulus(x *fr.Element) bool {
	var borrow uint64
	for i := range x {
		_, borrow = bits.Sub64(x[i], modulus[i], borrow)
	}
	return borrow == 1
}

func subtractModulus(x *fr.Element) {
	var borrow uint64
	for i := range x {
		x[i], borrow = bits.Sub64(x[i], modulus[i], borrow)
	}
}
