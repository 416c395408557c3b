package ifma

import (
	"fmt"
	"math/bits"
)

// lanes is the number of elements that a vector holds.
const lanes = 8

const limbBits = 52

// GroupSize is the number of bytes of a group: eight elements of 31 bytes.
const GroupSize = lanes * 31

// Factor is a 128-bit integer as limbs of 52 bits.
type Factor [3]uint64

// NewFactor returns high·2⁶⁴ + low.
func NewFactor(low, high uint64) Factor {
	const mask = 1<<limbBits - 1
	return Factor{low & mask, (low>>limbBits | high<<(64-limbBits)) & mask, high >> (2*limbBits - 64)}
}

// Columns is an unreduced sum of products in each of eight lanes: limb j of lane
// i, of weight 2^(52·j), is word [j][i].
type Columns [8][lanes]uint64

// MostProducts is how many products columns can take up from zero on, or since they were last
// carried: each adds at most six 52-bit words to a word.
const MostProducts = (1<<(64-limbBits) - 1) / 6

// Accumulate adds to columns[g] the products of group g of each chunk, its eight
// 31-byte big-endian elements, and the chunk's factor. Every chunk must have
// len(columns) whole groups, and there must be as many factors as chunks.
func Accumulate(columns []Columns, chunks [][]byte, factors []Factor) {
	if len(columns) == 0 || len(chunks) == 0 {
		return
	}
	if len(factors) != len(chunks) {
		panic(fmt.Sprintf("ifma: %d chunks, %d factors", len(chunks), len(factors)))
	}
	for _, chunk := range chunks {
		if len(chunk) < len(columns)*GroupSize {
			panic(fmt.Sprintf("ifma: chunk of %d bytes for %d groups", len(chunk), len(columns)))
		}
	}
	accumulate(&columns[0][0][0], len(columns), chunks, &factors[0][0])
}

// Carry brings all limbs but the highest below 2⁵². The sum stays what it is, as long as it is below 2⁴²⁸: there is
// room for 2⁵² products of 376 bits.
func (c *Columns) Carry() {
	for j := range len(c) - 1 {
		for lane := range lanes {
			c[j+1][lane] += c[j][lane] >> limbBits
			c[j][lane] &= 1<<limbBits - 1
		}
	}
}

// Value returns a lane's sum as little-endian words of 64 bits.
func (c *Columns) Value(lane int) (v [7]uint64) {
	var carry uint64 // of weight 2^(52·j)
	for j := range c {
		// A column and what the one below carries may pass 64 bits.
		low, over := bits.Add64(c[j][lane], carry, 0)
		carry = low>>limbBits | over<<(64-limbBits)
		addLimb(&v, j, low&(1<<limbBits-1))
	}
	v[6] |= carry << (8*limbBits - 6*64)
	return v
}

// addLimb puts limb j into the words, where its bits are still clear.
func addLimb(v *[7]uint64, j int, limb uint64) {
	word, shift := j*limbBits/64, j*limbBits%64
	v[word] |= limb << shift
	if shift > 64-limbBits && word+1 < len(v) {
		v[word+1] |= limb >> (64 - shift)
	}
}
