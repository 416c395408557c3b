package kzg

import (
	bls "github.com/consensys/gnark-crypto/ecc/bls12-381"
	"github.com/consensys/gnark-crypto/ecc/bls12-381/fp"
)

// bucketBatch is how many lists are summed together: enough to spread an inversion
// thinly over the additions, few enough to keep the batch in a second-level cache of 1 MiB.
const bucketBatch = 256

// summer is the portable [adder] and covers all cases. It adds up many lists of
// points at once in affine coordinates. An affine
// addition takes a division, and Montgomery's trick makes the divisions of a
// batch cost three multiplications each and one inversion altogether: six
// multiplications an addition instead of eleven in Jacobian coordinates.
//
// The lists are gathered one after the other and summed as binary trees; a
// level of all trees is one batch. Gathering costs a copy, but the table they
// come from does not fit the caches: reading it alone, nothing waits in between.
type summer struct {
	level, next []bls.G1Affine
	lengths     []int32
	dx, inverse []fp.Element
	// careful is set from the first addition of two points with equal x on: only then can
	// infinity be among the points of later levels.
	careful bool
}

func (s *summer) sum(sums, base []bls.G1Affine, refs []reference, start []int32) bool {
	for len(start) > 1 {
		n := min(len(start)-1, bucketBatch)
		s.sumBatch(sums[:n], base, refs, start[:n+1])
		sums, start = sums[n:], start[n:]
	}
	return true
}

func (s *summer) affine(p *bls.G1Affine) bls.G1Affine { return *p }
func (s *summer) infinite(p *bls.G1Affine) bool       { return p.IsInfinity() }

func (s *summer) sumBatch(sums, base []bls.G1Affine, refs []reference, start []int32) {
	s.gather(base, refs, start)
	s.careful = false
	for s.halve() {
	}
	at := 0
	for k, n := range s.lengths {
		if n == 0 {
			sums[k] = bls.G1Affine{}
			continue
		}
		sums[k] = s.level[at]
		at++
	}
}

// gather copies the points of all lists to s.level.
func (s *summer) gather(base []bls.G1Affine, refs []reference, start []int32) {
	lists := len(start) - 1
	refs = refs[start[0]:start[lists]]
	if n := len(refs); len(s.level) < n {
		// Each list of the next level may be half a point longer than half.
		half := n/2 + lists
		s.level, s.next = make([]bls.G1Affine, n), make([]bls.G1Affine, n)
		s.dx, s.inverse = make([]fp.Element, half), make([]fp.Element, half)
	}
	s.lengths = s.lengths[:0]
	for k := range lists {
		s.lengths = append(s.lengths, start[k+1]-start[k])
	}
	for i, r := range refs {
		s.level[i] = base[r.Index()]
		if r.Negative() {
			s.level[i].Y.Neg(&s.level[i].Y)
		}
	}
}

// halve adds the points of every list pair by pair and reports whether there was anything to add.
func (s *summer) halve() bool {
	pairs, at := 0, 0
	for _, n := range s.lengths {
		list := s.level[at : at+int(n)]
		for i := 0; i+1 < len(list); i += 2 {
			s.difference(&s.dx[pairs], &list[i], &list[i+1])
			pairs++
		}
		at += int(n)
	}
	if pairs == 0 {
		return false
	}
	invertAll(s.inverse[:pairs], s.dx[:pairs])
	pair, out := 0, 0
	at = 0
	for k, n := range s.lengths {
		list := s.level[at : at+int(n)]
		for ; len(list) >= 2; list = list[2:] {
			s.add(&s.next[out], &list[0], &list[1], &s.inverse[pair])
			pair++
			out++
		}
		if len(list) == 1 {
			s.next[out] = list[0]
			out++
		}
		at += int(n)
		s.lengths[k] = (n + 1) / 2
	}
	s.level, s.next = s.next, s.level
	return true
}

// difference sets dx to what the addition of p and q divides by, which is never zero:
// q.x − p.x, or 2·p.y if they are equal. Opposite and infinite points divide by nothing.
func (s *summer) difference(dx *fp.Element, p, q *bls.G1Affine) {
	if s.careful && (p.IsInfinity() || q.IsInfinity()) {
		dx.SetOne()
		return
	}
	dx.Sub(&q.X, &p.X)
	if !dx.IsZero() {
		return
	}
	// Whoever stores the same chunk twice has equal points meet, so they must not be slow.
	s.careful = true
	if dx.SetOne(); p.Y.Equal(&q.Y) {
		dx.Double(&p.Y) // no point of the curve has order 2
	}
}

// add sets r = p + q, where inverse is that of their difference. r is neither p nor q.
func (s *summer) add(r, p, q *bls.G1Affine, inverse *fp.Element) {
	var slope, t fp.Element
	slope.Sub(&q.Y, &p.Y)
	if s.careful {
		switch {
		case p.IsInfinity():
			*r = *q
			return
		case q.IsInfinity():
			*r = *p
			return
		case p.X.Equal(&q.X) && !slope.IsZero():
			*r = bls.G1Affine{}
			return
		case p.X.Equal(&q.X): // the tangent's slope is 3·x²/(2·y)
			t.Square(&p.X)
			slope.Double(&t)
			slope.Add(&slope, &t)
		}
	}
	slope.Mul(&slope, inverse)
	r.X.Square(&slope)
	t.Add(&p.X, &q.X)
	r.X.Sub(&r.X, &t)
	t.Sub(&p.X, &r.X)
	t.Mul(&t, &slope)
	r.Y.Sub(&t, &p.Y)
}

// chains is the number of running products of an inversion. A single one would
// make every multiplication wait for the one before it.
const chains = 4

// invertAll sets out[i] = 1/in[i] by one inversion. No element may be zero.
func invertAll(out, in []fp.Element) {
	var product [chains]fp.Element
	for c := range product {
		product[c].SetOne()
	}
	whole := len(in) - len(in)%chains
	for i := 0; i < whole; i += chains {
		for c := range chains {
			out[i+c] = product[c]
			product[c].Mul(&product[c], &in[i+c])
		}
	}
	for i := whole; i < len(in); i++ {
		out[i] = product[0]
		product[0].Mul(&product[0], &in[i])
	}
	inverse := fp.BatchInvert(product[:])
	for i := len(in) - 1; i >= whole; i-- {
		out[i].Mul(&out[i], &inverse[0])
		inverse[0].Mul(&inverse[0], &in[i])
	}
	for i := whole - chains; i >= 0; i -= chains {
		for c := range chains {
			out[i+c].Mul(&out[i+c], &inverse[c])
			inverse[c].Mul(&inverse[c], &in[i+c])
		}
	}
}
