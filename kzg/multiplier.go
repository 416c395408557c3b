package kzg

import (
	"sync"

	bls "github.com/consensys/gnark-crypto/ecc/bls12-381"

	"github.com/walrus-evm/walrus/kzg/internal/ifma"
)

// reference names a point of a list, to be added or, if negative, subtracted.
type reference = ifma.Reference

// adder adds up lists of points in one of the forms in which points are kept.
type adder[P any] interface {
	// sum sets sums[k] to the sum of the points of base that refs[start[k]:start[k+1]] name. Those
	// points must be finite; sums may be infinite. It reports false, and sums mean nothing, if it
	// met a case that it does not cover.
	sum(sums, base []P, refs []reference, start []int32) bool
	affine(p *P) bls.G1Affine
	infinite(p *P) bool
}

// multiplier forms sums Σ digit·point by buckets: the points of equal digit are
// added up first, and the buckets' sums weighed after. It forms the sums of some
// windows at once, which have buckets of their own, and keeps some megabytes of
// scratch memory.
type multiplier[P any] struct {
	digits
	adder adder[P]
	// refs holds the points ordered by bucket, bucket b's in refs[start[b]:start[b+1]].
	refs  []reference
	start []int32
	// sums are those of the buckets, lines of their rows and columns, bits of the lines of like weight.
	sums, lines, bits []P
}

var (
	portableMultipliers = sync.Pool{New: func() any {
		return &multiplier[bls.G1Affine]{adder: new(summer)}
	}}
	vectorMultipliers = sync.Pool{New: func() any {
		return &multiplier[ifma.Point]{adder: new(vectorSummer)}
	}}
)

// multiplyWith multiplies with a multiplier of the pool. record resets the digits and adds all.
func multiplyWith[P any](pool *sync.Pool, points []P, record func(*digits)) (bls.G1Jac, bool) {
	m := pool.Get().(*multiplier[P])
	defer pool.Put(m)
	record(&m.digits)
	return m.multiply(points)
}

// digits lists the digits of all windows, from −2^(width−1) to 2^(width−1). Being
// signed saves half of the buckets: a point's negation is free.
type digits struct {
	width, windows int
	// entries are the digits that are not zero.
	entries []digit
	// count is the number of digits that a bucket has.
	count []int32
}

// digit names a point, and the bucket of its window where it belongs.
type digit struct {
	point  reference
	bucket int32
}

func (d *digits) reset(width, windows int) {
	d.width, d.windows = width, windows
	d.entries = d.entries[:0]
	d.count = resize(d.count, windows*d.buckets())
	clear(d.count)
}

// buckets returns the number of buckets of a window: bucket b takes the digits b + 1 and −b − 1.
func (d *digits) buckets() int { return 1 << (d.width - 1) }

func (d *digits) add(window, point int, value int32) {
	if value == 0 {
		return
	}
	bucket := int32(window<<(d.width-1)) + max(value, -value) - 1
	d.entries = append(d.entries, digit{point: ifma.NewReference(point, value < 0), bucket: bucket})
	d.count[bucket]++
}

// window returns the width bits of a number's limbs from the given bit up.
func window(limbs *[4]uint64, bit, width int) int32 {
	limb, shift := bit>>6, uint(bit&63)
	if limb >= len(limbs) {
		return 0
	}
	v := limbs[limb] >> shift
	if limb+1 < len(limbs) {
		v |= limbs[limb+1] << (64 - shift) // a shift by 64 gives 0
	}
	return int32(v & (1<<width - 1))
}

// signedDigit returns v, at most 2^width, as a digit and a carry to the next
// window. There is no branch in it, which nobody could predict.
func signedDigit(v int32, width int) (value, carry int32) {
	carry = int32(uint32(1<<(width-1)-v) >> 31) // 1 if v > 2^(width−1)
	return v - carry<<width, carry
}

// multiply returns Σ over the windows of 2^(width·window) times the window's
// Σ value·points[point], or false if the adder does not cover a case.
func (m *multiplier[P]) multiply(points []P) (bls.G1Jac, bool) {
	m.sortByBucket()
	m.sums = resize(m.sums, len(m.count))
	if !m.adder.sum(m.sums, points, m.refs, m.start) {
		return bls.G1Jac{}, false
	}
	return m.weigh()
}

// sortByBucket counting-sorts the digits into refs.
func (m *multiplier[P]) sortByBucket() {
	m.start = resize(m.start, len(m.count)+1)
	at := int32(0)
	next := m.count // becomes each bucket's write position
	for b, n := range m.count {
		m.start[b], next[b] = at, at
		at += n
	}
	m.start[len(m.count)] = at
	m.refs = resize(m.refs, int(at))
	for _, d := range m.entries {
		m.refs[next[d.bucket]] = d.point
		next[d.bucket]++
	}
}

// weigh returns Σ over windows of 2^(width·window)·Σ (b+1)·(sum of bucket b).
//
// The textbook running sum would take two unbatched additions a bucket. Instead
// write b = columns·row + column. The sums of all rows and columns are batched;
// then, for every bit of a row's or a column's weight, so are those that have it.
// What is left is one addition and one doubling a bit.
func (m *multiplier[P]) weigh() (total bls.G1Jac, ok bool) {
	columnBits := (m.width - 1) / 2
	columns := 1 << columnBits
	rows := m.buckets() / columns
	m.clearLists()
	for w := range m.windows {
		first := w * m.buckets()
		for r := range rows {
			m.list(m.sums[first+r*columns:], first+r*columns, columns, 1)
		}
		for c := range columns {
			m.list(m.sums[first+c:], first+c, rows, columns)
		}
	}
	m.lines = resize(m.lines, m.windows*(rows+columns))
	if !m.adder.sum(m.lines, m.sums, m.refs, m.start) {
		return total, false
	}

	// Σ (b+1)·S_b = Σ columns·row·R_row + Σ (column+1)·C_column. Rows and columns are not
	// mixed in a list: a bucket alone in its window would meet itself.
	rowBits := m.width - 1 - columnBits
	m.clearLists()
	for w := range m.windows {
		first := w * (rows + columns)
		for bit := range columnBits + 1 {
			m.listWithBit(first+rows, columns, 1, bit)
		}
		for bit := range rowBits {
			m.listWithBit(first, rows, 0, bit)
		}
	}
	m.bits = resize(m.bits, m.windows*m.width)
	if !m.adder.sum(m.bits, m.lines, m.refs, m.start) {
		return total, false
	}
	for w := m.windows - 1; w >= 0; w-- {
		bits := m.bits[w*m.width : (w+1)*m.width]
		for bit := m.width - 1; bit >= 0; bit-- {
			total.DoubleAssign()
			if bit <= columnBits {
				m.addTo(&total, &bits[bit])
			}
			if bit >= columnBits && bit < columnBits+rowBits {
				m.addTo(&total, &bits[bit+1])
			}
		}
	}
	return total, true
}

func (m *multiplier[P]) clearLists() { m.start, m.refs = append(m.start[:0], 0), m.refs[:0] }

// list appends a list of n of the points, every step-th, whose first has the given
// index. Adders want finite points.
func (m *multiplier[P]) list(points []P, index, n, step int) {
	for i := range n {
		if !m.adder.infinite(&points[i*step]) {
			m.refs = append(m.refs, ifma.NewReference(index+i*step, false))
		}
	}
	m.start = append(m.start, int32(len(m.refs)))
}

// listWithBit appends a list of those of n lines whose weight, counted from lowest, has the bit.
func (m *multiplier[P]) listWithBit(first, n, lowest, bit int) {
	for i := range n {
		if (lowest+i)>>bit&1 == 1 && !m.adder.infinite(&m.lines[first+i]) {
			m.refs = append(m.refs, ifma.NewReference(first+i, false))
		}
	}
	m.start = append(m.start, int32(len(m.refs)))
}

func (m *multiplier[P]) addTo(total *bls.G1Jac, p *P) {
	if !m.adder.infinite(p) {
		affine := m.adder.affine(p)
		total.AddMixed(&affine)
	}
}

// resize returns a slice of n elements of any value, s itself if it is large enough.
func resize[T any](s []T, n int) []T {
	if cap(s) < n {
		return make([]T, n)
	}
	return s[:n]
}
