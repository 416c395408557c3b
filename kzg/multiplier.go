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

// add records a digit of the first window.
func (d *digits) add(point int, value int32) {
	if value == 0 {
		return
	}
	bucket := max(value, -value) - 1
	d.entries = append(d.entries, digit{point: ifma.NewReference(point, value < 0), bucket: bucket})
	d.count[bucket]++
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
	if !m.addUp(points) {
		return bls.G1Jac{}, false
	}
	return m.weigh(0, m.windows), true
}

// addUp adds up all that can be added up in batches: afterwards m.bits holds, for
// every window, the sums that a window's doublings and additions are left of, in
// the order of [multiplier.weigh]. It reports false if the adder does not cover a case.
func (m *multiplier[P]) addUp(points []P) bool {
	m.sortByBucket()
	m.sums = resize(m.sums, len(m.count))
	return m.adder.sum(m.sums, points, m.refs, m.start) && m.addLines() && m.addBits()
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

// The sum of a window is Σ (b+1)·S_b over its buckets. The textbook running sum
// would take two unbatched additions a bucket. Instead write b = columns·row + column.
// The sums of all rows and columns are batched; then, for every bit of a row's or a
// column's weight, so are those that have it. What is left is one addition and
// one doubling a bit.

// columnBits returns the number of bits of a bucket's column; the rest are its row's.
func (d *digits) columnBits() int { return (d.width - 1) / 2 }

// addLines sums the rows and then the columns of each window's buckets.
func (m *multiplier[P]) addLines() bool {
	columns := 1 << m.columnBits()
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
	return m.adder.sum(m.lines, m.sums, m.refs, m.start)
}

// addBits sums the lines whose weight has a bit:
// Σ (b+1)·S_b = Σ columns·row·R_row + Σ (column+1)·C_column. Rows and columns are not
// mixed in a list: a bucket alone in its window would meet itself.
func (m *multiplier[P]) addBits() bool {
	columns := 1 << m.columnBits()
	rows := m.buckets() / columns
	m.clearLists()
	for w := range m.windows {
		first := w * (rows + columns)
		for bit := range m.columnBits() + 1 {
			m.listWithBit(first+rows, columns, 1, bit)
		}
		for bit := range m.width - 1 - m.columnBits() {
			m.listWithBit(first, rows, 0, bit)
		}
	}
	m.bits = resize(m.bits, m.windows*m.width)
	return m.adder.sum(m.bits, m.lines, m.refs, m.start)
}

// climb visits the windows' bits from the highest down. At every visit the sum is
// to be doubled if doubled says so, and then m.bits[index] added unless the index is −1.
func (d *digits) climb(from, to int, visit func(doubled bool, index int)) {
	top := d.columnBits()
	for w := to - 1; w >= from; w-- {
		for bit := d.width - 1; bit >= 0; bit-- {
			// Of a column's weight, 1 to columns, and of a row's, a multiple of columns.
			row, column := bit >= top && bit+1 < d.width, bit <= top
			if row {
				visit(true, w*d.width+bit+1)
			}
			if column {
				visit(!row, w*d.width+bit)
			}
			if !row && !column {
				visit(true, -1)
			}
		}
	}
}

// weigh returns Σ over windows from … to−1 of 2^(width·(window−from)) times the window's sum.
func (m *multiplier[P]) weigh(from, to int) (total bls.G1Jac) {
	m.climb(from, to, func(doubled bool, index int) {
		if doubled {
			total.DoubleAssign()
		}
		if index >= 0 {
			m.addTo(&total, &m.bits[index])
		}
	})
	return total
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
