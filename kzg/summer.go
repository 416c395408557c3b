package kzg

import (
	bls "github.com/consensys/gnark-crypto/ecc/bls12-381"
	"github.com/consensys/gnark-crypto/ecc/bls12-381/fp"
)

// reference names a point of a list, to be added or, if negative, subtracted.
type reference uint32

func newReference(index int, negative bool) reference {
	r := reference(index) << 1 //nolint:gosec // lists are far shorter than 2³¹
	if negative {
		r |= 1
	}
	return r
}

func (r reference) index() int     { return int(r >> 1) }
func (r reference) negative() bool { return r&1 != 0 }

// summer adds up many lists of points at once in affine coordinates. An affine
// addition takes a division, and Montgomery's trick makes the divisions of a
// batch cost three multiplications each and one inversion altogether: six
// multiplications an addition instead of eleven in Jacobian coordinates.
//
// Each list is summed as a binary tree; a level of all trees is one batch.
type summer struct {
	level, next []bls.G1Affine
	lengths     []int32
	dx, inverse []fp.Element
	// careful is set from the first addition of two points with equal x on: only then can
	// infinity be among the points of later levels.
	careful bool
}

// sum sets sums[k] to the sum of the points of base that refs[start[k]:start[k+1]]
// name. Those points must be finite; sums may be infinite.
func (s *summer) sum(sums, base []bls.G1Affine, refs []reference, start []int32) {
	s.grow(int(start[len(sums)]-start[0]), len(sums))
	s.careful = false
	s.firstLevel(base, refs, start)
	for s.nextLevel() {
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

func (s *summer) grow(points, lists int) {
	if half := points/2 + lists; len(s.level) < half {
		s.level, s.next = make([]bls.G1Affine, half), make([]bls.G1Affine, half)
		s.dx, s.inverse = make([]fp.Element, half), make([]fp.Element, half)
	}
	if cap(s.lengths) < lists {
		s.lengths = make([]int32, lists)
	}
	s.lengths = s.lengths[:lists]
}

// firstLevel adds the points pair by pair straight from base into s.level.
func (s *summer) firstLevel(base []bls.G1Affine, refs []reference, start []int32) {
	pairs := 0
	for k := range s.lengths {
		list := refs[start[k]:start[k+1]]
		for i := 0; i+1 < len(list); i += 2 {
			s.dx[pairs].Sub(&base[list[i+1].index()].X, &base[list[i].index()].X)
			pairs++
		}
	}
	invertAll(s.inverse[:pairs], s.dx[:pairs])
	pair, out := 0, 0
	for k := range s.lengths {
		list := refs[start[k]:start[k+1]]
		for ; len(list) >= 2; list = list[2:] {
			s.add(&s.level[out], &base[list[0].index()], &base[list[1].index()], list[0].negative(), list[1].negative(), &s.inverse[pair])
			pair++
			out++
		}
		if len(list) == 1 {
			s.level[out] = base[list[0].index()]
			if list[0].negative() {
				s.level[out].Y.Neg(&s.level[out].Y)
			}
			out++
		}
		s.lengths[k] = (start[k+1] - start[k] + 1) / 2
	}
}

// nextLevel halves every list of s.level and reports whether there was anything to add.
func (s *summer) nextLevel() bool {
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
			s.add(&s.next[out], &list[0], &list[1], false, false, &s.inverse[pair])
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

// difference sets dx = q.x − p.x, or zero where the affine formula does not apply.
func (s *summer) difference(dx *fp.Element, p, q *bls.G1Affine) {
	if s.careful && (p.IsInfinity() || q.IsInfinity()) {
		dx.SetZero()
		return
	}
	dx.Sub(&q.X, &p.X)
}

// add sets r = ±p ± q, where inverse is 1/(q.x − p.x) or zero if there is none. r is neither p nor q.
func (s *summer) add(r, p, q *bls.G1Affine, negateP, negateQ bool, inverse *fp.Element) {
	if inverse.IsZero() {
		s.addSlowly(r, *p, *q, negateP, negateQ)
		return
	}
	// ±p ± q = ±(p ± q): the inner sign decides the slope, the outer one the sign of y.
	var slope, t fp.Element
	if negateP == negateQ {
		slope.Sub(&q.Y, &p.Y)
	} else {
		slope.Add(&q.Y, &p.Y)
		slope.Neg(&slope)
	}
	slope.Mul(&slope, inverse)
	r.X.Square(&slope)
	t.Add(&p.X, &q.X)
	r.X.Sub(&r.X, &t)
	t.Sub(&p.X, &r.X)
	t.Mul(&t, &slope)
	if negateP {
		r.Y.Sub(&p.Y, &t)
	} else {
		r.Y.Sub(&t, &p.Y)
	}
}

// addSlowly handles equal, opposite and infinite points, which take a chosen
// chunk and a discrete logarithm to meet.
func (s *summer) addSlowly(r *bls.G1Affine, p, q bls.G1Affine, negateP, negateQ bool) {
	s.careful = true
	if negateP {
		p.Neg(&p)
	}
	if negateQ {
		q.Neg(&q)
	}
	r.Add(&p, &q)
}

// invertAll sets out[i] = 1/in[i], and 0 for 0; it overwrites nothing else.
func invertAll(out, in []fp.Element) {
	var product fp.Element
	product.SetOne()
	for i := range in {
		out[i] = product
		if !in[i].IsZero() {
			product.Mul(&product, &in[i])
		}
	}
	product.Inverse(&product)
	for i := len(in) - 1; i >= 0; i-- {
		if in[i].IsZero() {
			out[i].SetZero()
			continue
		}
		out[i].Mul(&out[i], &product)
		product.Mul(&product, &in[i])
	}
}
