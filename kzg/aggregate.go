package kzg

import (
	"encoding/binary"
	"errors"
	"fmt"
	"math/bits"

	"github.com/consensys/gnark-crypto/ecc/bls12-381/fr"

	"github.com/walrus-evm/walrus/blob"
	"github.com/walrus-evm/walrus/kzg/internal/ifma"
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

// lanes is the number of chunks added in one pass over the sums, and of elements in a vector.
const lanes = 8

// Aggregator forms the random combination P = Σ ρ·p of chunks' polynomials
// from the raw bytes, at gigabytes a second. The zero value is the empty sum.
// Its memory is constant, at most 480 KiB. It is not safe for concurrent use:
// give each worker its own and [Aggregator.Merge] them.
type Aggregator struct {
	sums [blob.ElementsPerChunk]wide
	// columns hold what the vector kernel added and was not moved to sums; nil until the kernel is first used.
	// products counts what it added since their limbs were last carried.
	columns  *[elementGroups]ifma.Columns
	products int
}

// elementGroups is the number of groups of eight elements that a vector kernel divides a chunk into.
const elementGroups = blob.ChunkSize / ifma.GroupSize

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
	if Vectorized() {
		a.addVectors(chunks, coefficients)
		return nil
	}
	var full batch
	for i, chunk := range chunks {
		if len(chunk) < blob.ChunkSize {
			a.addShort(chunk, coefficients[i])
			continue
		}
		full.push(chunk, coefficients[i])
		if full.n == lanes {
			full.accumulate(a.sums[:])
			full.n = 0
		}
	}
	for lane := range full.n {
		accumulateOne(a.sums[:], full.chunks[lane], full.low[lane], full.high[lane])
	}
	return nil
}

// addVectors is Add by the vector kernel.
func (a *Aggregator) addVectors(chunks [][]byte, coefficients []Coefficient) {
	if a.columns == nil {
		a.columns = new([elementGroups]ifma.Columns)
	}
	var full [lanes][]byte
	var factors [lanes]ifma.Factor
	n := 0
	for i, chunk := range chunks {
		if len(chunk) < blob.ChunkSize {
			a.addShort(chunk, coefficients[i])
			continue
		}
		full[n], factors[n] = chunk, ifma.NewFactor(coefficients[i].limbs())
		if n++; n == lanes {
			a.accumulate(elementGroups, full[:], factors[:])
			n = 0
		}
	}
	a.accumulate(elementGroups, full[:n], factors[:n])
}

// accumulate adds the first groups of chunks by the vector kernel.
func (a *Aggregator) accumulate(groups int, chunks [][]byte, factors []ifma.Factor) {
	if a.products+len(chunks) > ifma.MostProducts {
		for g := range a.columns {
			a.columns[g].Carry()
		}
		a.products = 0
	}
	ifma.Accumulate(a.columns[:groups], chunks, factors)
	a.products += len(chunks)
}

// flush moves what the columns hold to the sums.
func (a *Aggregator) flush() {
	if a.columns == nil {
		return
	}
	for g := range a.columns {
		for lane := range lanes {
			a.sums[g*lanes+lane].add(a.columns[g].Value(lane))
		}
	}
	clear(a.columns[:])
	a.products = 0
}

// addShort adds a chunk that ends early, at the cost of its real length only.
func (a *Aggregator) addShort(chunk []byte, c Coefficient) {
	low, high := c.limbs()
	done := 0
	if groups := len(chunk) / ifma.GroupSize; Vectorized() && groups > 0 {
		a.accumulate(groups, [][]byte{chunk}, []ifma.Factor{ifma.NewFactor(low, high)})
		done = groups * lanes
	}
	whole := len(chunk) / blob.ElementSize
	accumulateOne(a.sums[done:whole], chunk[done*blob.ElementSize:], low, high)
	if rest := chunk[whole*blob.ElementSize:]; len(rest) > 0 {
		var element [blob.ElementSize]byte
		copy(element[:], rest)
		accumulateOne(a.sums[whole:whole+1], element[:], low, high)
	}
}

// Merge adds b's sum to a's; b's stays as it is.
func (a *Aggregator) Merge(b *Aggregator) {
	b.flush()
	for i := range a.sums {
		a.sums[i].add(b.sums[i])
	}
}

// Reset empties the sum.
func (a *Aggregator) Reset() {
	columns := a.columns
	if columns != nil {
		clear(columns[:])
	}
	*a = Aggregator{columns: columns}
}

// Sum returns the combination of what was added so far. More may be added after.
func (a *Aggregator) Sum() *Polynomial {
	a.flush()
	p := new(Polynomial)
	for i := range a.sums {
		p.values[i] = a.sums[i].reduce()
	}
	return p
}

// batch is up to eight full chunks with their coefficients as limbs.
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

// accumulate adds the products of a full batch to the sums.
//
// They are summed over all lanes column by column, that is limb by limb of the
// result, in an accumulator of three limbs. That keeps few values alive at a
// time; with the rows of each product added one after the other, or with the
// loops over the lanes unrolled, the compiler spills most registers and the
// whole is half as fast. Only the columns of one product a lane gain from
// taking two lanes at a time.
func (b *batch) accumulate(sums []wide) {
	low, high := b.low, b.high
	var x0, x1, x2, x3 [lanes]uint64
	for i := range sums {
		at := i * blob.ElementSize
		// Eight loads and not a loop: a processor fetches ahead for every load instruction that walks
		// through memory, and one that jumps between chunks walks through none.
		x0[0], x1[0], x2[0], x3[0] = loadElement(b.chunks[0][at : at+blob.ElementSize])
		x0[1], x1[1], x2[1], x3[1] = loadElement(b.chunks[1][at : at+blob.ElementSize])
		x0[2], x1[2], x2[2], x3[2] = loadElement(b.chunks[2][at : at+blob.ElementSize])
		x0[3], x1[3], x2[3], x3[3] = loadElement(b.chunks[3][at : at+blob.ElementSize])
		x0[4], x1[4], x2[4], x3[4] = loadElement(b.chunks[4][at : at+blob.ElementSize])
		x0[5], x1[5], x2[5], x3[5] = loadElement(b.chunks[5][at : at+blob.ElementSize])
		x0[6], x1[6], x2[6], x3[6] = loadElement(b.chunks[6][at : at+blob.ElementSize])
		x0[7], x1[7], x2[7], x3[7] = loadElement(b.chunks[7][at : at+blob.ElementSize])
		s := &sums[i]
		c0, c1, c2 := s[0], uint64(0), uint64(0)
		for lane := 0; lane < lanes; lane += 2 {
			c0, c1, c2 = addProduct(c0, c1, c2, x0[lane], low[lane])
			c0, c1, c2 = addProduct(c0, c1, c2, x0[lane+1], low[lane+1]) //nolint:gosec // lanes is even
		}
		s[0] = c0
		c0, c1, c2 = nextColumn(c1, c2, s[1])
		for lane := range lanes {
			c0, c1, c2 = addProduct(c0, c1, c2, x1[lane], low[lane])
			c0, c1, c2 = addProduct(c0, c1, c2, x0[lane], high[lane])
		}
		s[1] = c0
		c0, c1, c2 = nextColumn(c1, c2, s[2])
		for lane := range lanes {
			c0, c1, c2 = addProduct(c0, c1, c2, x2[lane], low[lane])
			c0, c1, c2 = addProduct(c0, c1, c2, x1[lane], high[lane])
		}
		s[2] = c0
		c0, c1, c2 = nextColumn(c1, c2, s[3])
		for lane := range lanes {
			c0, c1, c2 = addProduct(c0, c1, c2, x3[lane], low[lane])
			c0, c1, c2 = addProduct(c0, c1, c2, x2[lane], high[lane])
		}
		s[3] = c0
		c0, c1, c2 = nextColumn(c1, c2, s[4])
		for lane := 0; lane < lanes; lane += 2 {
			c0, c1 = addTopProduct(c0, c1, x3[lane], high[lane])
			c0, c1 = addTopProduct(c0, c1, x3[lane+1], high[lane+1]) //nolint:gosec // lanes is even
		}
		s[4] = c0
		var carry uint64
		s[5], carry = bits.Add64(s[5], c1, 0)
		s[6], _ = bits.Add64(s[6], c2, carry)
	}
}

// accumulateOne adds the products of one chunk's elements to the sums.
func accumulateOne(sums []wide, chunk []byte, low, high uint64) {
	for i := range sums {
		x0, x1, x2, x3 := loadElement(chunk[i*blob.ElementSize : (i+1)*blob.ElementSize])
		sums[i].addRow(0, x0, x1, x2, x3, low)
		sums[i].addRow(1, x0, x1, x2, x3, high)
	}
}

func (w *wide) add(x wide) {
	var carry uint64
	for j := range w {
		w[j], carry = bits.Add64(w[j], x[j], carry)
	}
}

// addRow adds x·y·2^(64·shift) to the sum; shift is 0 or 1.
func (w *wide) addRow(shift int, x0, x1, x2, x3, y uint64) {
	h0, l0 := bits.Mul64(x0, y)
	h1, l1 := bits.Mul64(x1, y)
	h2, l2 := bits.Mul64(x2, y)
	h3, l3 := bits.Mul64(x3, y)
	var carry uint64
	l1, carry = bits.Add64(l1, h0, 0)
	l2, carry = bits.Add64(l2, h1, carry)
	l3, carry = bits.Add64(l3, h2, carry)
	h3 += carry
	s := w[shift&1:]
	s[0], carry = bits.Add64(s[0], l0, 0)
	s[1], carry = bits.Add64(s[1], l1, carry)
	s[2], carry = bits.Add64(s[2], l2, carry)
	s[3], carry = bits.Add64(s[3], l3, carry)
	s[4], carry = bits.Add64(s[4], h3, carry)
	s[5], carry = bits.Add64(s[5], 0, carry)
	if shift == 0 {
		w[6] += carry
	}
}

// addProduct adds x·y to the accumulator of a column.
func addProduct(c0, c1, c2, x, y uint64) (r0, r1, r2 uint64) {
	high, low := bits.Mul64(x, y)
	var carry uint64
	r0, carry = bits.Add64(c0, low, 0)
	r1, carry = bits.Add64(c1, high, carry)
	r2, _ = bits.Add64(c2, 0, carry)
	return
}

// addTopProduct adds x·y to the accumulator of the highest column. Its products are
// below 2¹²⁰, so that those of all lanes fit two limbs.
func addTopProduct(c0, c1, x, y uint64) (r0, r1 uint64) {
	high, low := bits.Mul64(x, y)
	var carry uint64
	r0, carry = bits.Add64(c0, low, 0)
	r1, _ = bits.Add64(c1, high, carry)
	return
}

// nextColumn starts a column with what the one below carries and the sum's limb.
// The third limb counts carries only, a few a lane, so it cannot overflow.
func nextColumn(c1, c2, limb uint64) (r0, r1, r2 uint64) {
	var carry uint64
	r0, carry = bits.Add64(c1, limb, 0)
	return r0, c2 + carry, 0
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
