package kzg

import (
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

// multiplier forms Σ digit·point by buckets: the points of equal digit are added
// up first, and the sums weighed after. It does one such sum at a time and keeps
// some megabytes of scratch memory.
type multiplier[P any] struct {
	digits
	adder adder[P]
	// refs holds the points ordered by bucket, bucket b's in refs[start[b]:start[b+1]].
	refs  []reference
	start []int32
	sums  []P
	lines []P
}

// digits lists the digits of one sum, from −2^(width−1) to 2^(width−1). Being
// signed saves half of the buckets: a point's negation is free.
type digits struct {
	width int
	// entries are the digits that are not zero.
	entries []digit
	// count is the number of digits a bucket has.
	count []int32
}

type digit struct {
	point int32
	value int32
}

func (d *digits) buckets() int { return 1 << (d.width - 1) }

func (d *digits) reset(width int) {
	d.width = width
	d.entries = d.entries[:0]
	d.count = resize(d.count, d.buckets()+1)
	clear(d.count)
}

func (d *digits) add(point int, value int32) {
	if value == 0 {
		return
	}
	d.entries = append(d.entries, digit{point: int32(point), value: value})
	d.count[max(value, -value)]++
}

// multiply returns Σ over the digits of value·points[point] = Σ_b b·(sum of bucket b),
// or false if the adder does not cover a case.
func (m *multiplier[P]) multiply(points []P) (bls.G1Jac, bool) {
	m.sortByBucket()
	m.sums = resize(m.sums, m.buckets())
	if !m.adder.sum(m.sums, points, m.refs, m.start[1:]) {
		return bls.G1Jac{}, false
	}
	return m.weigh()
}

// sortByBucket counting-sorts the digits into refs.
func (m *multiplier[P]) sortByBucket() {
	m.start = resize(m.start, m.buckets()+2)
	at := int32(0)
	next := m.count // becomes each bucket's write position
	for b := 1; b <= m.buckets(); b++ {
		m.start[b] = at
		at += m.count[b]
		next[b] = m.start[b]
	}
	m.start[m.buckets()+1] = at
	m.refs = resize(m.refs, int(at))
	for _, d := range m.entries {
		b := max(d.value, -d.value)
		m.refs[next[b]] = ifma.NewReference(int(d.point), d.value < 0)
		next[b]++
	}
}

// weigh returns Σ b·sums[b−1]. The textbook running sum would take two unbatched
// additions a bucket. Instead write b − 1 = columns·row + column: the sums of the
// rows and of the columns are batched, and running sums are left for only these.
func (m *multiplier[P]) weigh() (bls.G1Jac, bool) {
	columnBits := (m.width - 1) / 2
	columns := 1 << columnBits
	rows := m.buckets() / columns
	m.start = resize(m.start, rows+columns+1)
	m.refs = m.refs[:0]
	for r := range rows {
		m.start[r] = int32(len(m.refs))
		for c := range columns {
			m.appendSum(r*columns + c)
		}
	}
	for c := range columns {
		m.start[rows+c] = int32(len(m.refs))
		for r := range rows {
			m.appendSum(r*columns + c)
		}
	}
	m.start[rows+columns] = int32(len(m.refs))
	m.lines = resize(m.lines, rows+columns)
	if !m.adder.sum(m.lines, m.sums, m.refs, m.start) {
		return bls.G1Jac{}, false
	}

	// Σ b·S_b = columns·Σ row·R_row + Σ (column+1)·C_column
	total := m.runningSum(m.lines[1:rows])
	for range columnBits {
		total.DoubleAssign()
	}
	ofColumns := m.runningSum(m.lines[rows:])
	total.AddAssign(&ofColumns)
	return total, true
}

func (m *multiplier[P]) appendSum(i int) {
	if !m.adder.infinite(&m.sums[i]) { // adders want finite points
		m.refs = append(m.refs, ifma.NewReference(i, false))
	}
}

// runningSum returns Σ (i+1)·points[i].
func (m *multiplier[P]) runningSum(points []P) (total bls.G1Jac) {
	var running bls.G1Jac
	for i := len(points) - 1; i >= 0; i-- {
		p := m.adder.affine(&points[i])
		running.AddMixed(&p)
		total.AddAssign(&running)
	}
	return total
}

// resize returns a slice of n elements of any value, s itself if it is large enough.
func resize[T any](s []T, n int) []T {
	if cap(s) < n {
		return make([]T, n)
	}
	return s[:n]
}
