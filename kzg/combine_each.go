package kzg

import (
	"fmt"
	"sync"

	bls "github.com/consensys/gnark-crypto/ecc/bls12-381"

	"github.com/walrus-evm/walrus/kzg/internal/ifma"
)

// CombineEach returns, for every i, Σ coefficients[i][j]·commitments[i][j] over j,
// as [Combine] does for one list. Eight short lists at a time take little more than
// half of what they take one by one. It runs on one processor. It returns [ErrLengths].
func CombineEach(commitments [][]Commitment, coefficients [][]Coefficient) ([]Commitment, error) {
	if len(commitments) != len(coefficients) {
		return nil, fmt.Errorf("%w: commitments of %d lists, coefficients of %d", ErrLengths, len(commitments), len(coefficients))
	}
	e := eachCombiners.Get().(*eachCombiner)
	defer eachCombiners.Put(e)
	e.points, e.coefficients, e.start = e.points[:0], e.coefficients[:0], append(e.start[:0], 0)
	longest := 0
	for i, list := range commitments {
		if len(list) != len(coefficients[i]) {
			return nil, fmt.Errorf("%w: %d commitments, %d coefficients in list %d", ErrLengths, len(list), len(coefficients[i]), i)
		}
		for j := range list {
			if !list[j].IsInfinity() {
				e.points = append(e.points, list[j].p)
				e.coefficients = append(e.coefficients, coefficients[i][j])
			}
		}
		e.start = append(e.start, len(e.points))
		longest = max(longest, len(list))
	}
	e.width = windowWidth(max(1, longest))
	sums := make([]bls.G1Jac, len(commitments))
	e.combine(sums)
	return commitmentsOf(sums), nil
}

// RunningSums returns first + sums[0], first + sums[0] + sums[1] and so on.
func RunningSums(first Commitment, sums []Commitment) []Commitment {
	running := make([]bls.G1Jac, len(sums))
	var total bls.G1Jac
	total.FromAffine(&first.p)
	for i := range sums {
		total.AddMixed(&sums[i].p)
		running[i] = total
	}
	return commitmentsOf(running)
}

// commitmentsOf divides by one inversion for all.
func commitmentsOf(sums []bls.G1Jac) []Commitment {
	all := make([]Commitment, len(sums))
	for i, p := range bls.BatchJacobianToAffineG1(sums) {
		all[i].p = p
	}
	return all
}

// eachCombiner holds lists of finite points, one after the other: list i's are
// points[start[i]:start[i+1]].
type eachCombiner struct {
	points       []bls.G1Affine
	coefficients []Coefficient
	start        []int
	width        int // of digits

	converted []ifma.Point
	rungs     []ifma.Rung
}

var eachCombiners = sync.Pool{New: func() any { return new(eachCombiner) }}

// combine sets every sum to that of its list.
func (e *eachCombiner) combine(sums []bls.G1Jac) {
	if Vectorized() && e.combineVectors(sums) {
		return
	}
	m := portableMultipliers.Get().(*multiplier[bls.G1Affine])
	defer portableMultipliers.Put(m)
	e.record(&m.digits)
	m.addUp(e.points) // covers all cases
	windows := windowsOf(e.width)
	for i := range sums {
		sums[i] = m.weigh(i*windows, (i+1)*windows)
	}
}

// record gives every list windows of its own.
func (e *eachCombiner) record(d *digits) {
	windows := windowsOf(e.width)
	d.reset(e.width, windows*(len(e.start)-1))
	for i, from := range e.start[:len(e.start)-1] {
		d.addCoefficients(e.coefficients[from:e.start[i+1]], i*windows, from, 0, windows)
	}
}

// combineVectors is combine by the vector kernels. It reports false if they do not cover a case.
func (e *eachCombiner) combineVectors(sums []bls.G1Jac) bool {
	e.converted = resize(e.converted, len(e.points))
	for i := range e.points {
		e.converted[i] = ifma.NewPoint(&e.points[i])
	}
	m := vectorMultipliers.Get().(*multiplier[ifma.Point])
	defer vectorMultipliers.Put(m)
	e.record(&m.digits)
	if !m.addUp(e.converted) {
		return false
	}
	for i := 0; i < len(sums); i += ifma.Lanes {
		e.climb(m, i, sums[i:min(i+ifma.Lanes, len(sums))])
	}
	return true
}

// climb weighs the windows of a vector of lists, from the given one on.
//
// The formula for addition covers neither infinity, where a sum begins, nor a
// point that meets itself. So sums begin at a generator, whose multiple is
// subtracted again. If one meets an exception even so, it is weighed again in portable code:
// a list that is nothing but infinity is one.
func (e *eachCombiner) climb(m *multiplier[ifma.Point], list int, sums []bls.G1Jac) {
	windows := windowsOf(e.width)
	e.rungs = e.rungs[:0]
	waiting := 0 // doublings
	m.climb(0, windows, func(doubled bool, index int) {
		if doubled {
			waiting++
		}
		if index < 0 {
			return
		}
		rung := ifma.NewRung(waiting)
		waiting = 0
		for lane := range sums {
			if i := index + (list+lane)*windows*e.width; !m.bits[i].IsInfinity() {
				rung.Add(lane, i)
			}
		}
		e.rungs = append(e.rungs, rung)
	})
	ends := ifma.Climb(&ceremony().g1, m.bits, e.rungs)
	offset := &startMultiples()[windows*e.width]
	for lane := range sums {
		sum := &ends[lane]
		if sum.Z.IsZero() {
			*sum = m.weigh((list+lane)*windows, (list+lane+1)*windows)
		} else {
			sum.AddMixed(offset)
		}
		sums[lane] = *sum
	}
}

// startMultiples holds −2ⁱ times the generator, for as many doublings as a climb has.
var startMultiples = sync.OnceValue(func() []bls.G1Affine {
	var p bls.G1Jac
	p.FromAffine(&ceremony().g1)
	p.Neg(&p)
	multiples := make([]bls.G1Jac, coefficientBits+maxWidth)
	for i := range multiples {
		multiples[i] = p
		p.DoubleAssign()
	}
	return bls.BatchJacobianToAffineG1(multiples)
})
