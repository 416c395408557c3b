package ifma

import (
	"math/big"

	"github.com/consensys/gnark-crypto/ecc/bls12-381/fp"
)

// Reference names a point of a list, to be added or, if negative, subtracted.
type Reference uint32

// NewReference returns the reference to the point of that index, which is below 2³¹.
func NewReference(index int, negative bool) Reference {
	r := Reference(index) << 1
	if negative {
		r |= 1
	}
	return r
}

// Index returns the point's index.
func (r Reference) Index() int { return int(r >> 1) }

// Negative reports whether the point is to be subtracted.
func (r Reference) Negative() bool { return r&1 != 0 }

const (
	// group is the number of vectors that kernels have under way at once.
	group = 4
	// mostRounds bounds the rounds of a pass, and so how far coordinates grow.
	mostRounds = 64
)

type (
	vector   [8][lanes]uint64 // an element a lane
	vector2  [2]vector        // a point a lane: x, then y
	liftWord [mostRounds][8]uint64
)

// lifts[r] is 4·r·p, which keeps the differences of round r from going negative.
var lifts = func() (l liftWord) {
	const mask = 1<<limbBits - 1
	for r := range l {
		rest := new(big.Int).Mul(fp.Modulus(), big.NewInt(int64(4*r)))
		for j := range l[r] {
			l[r][j] = new(big.Int).And(rest, big.NewInt(mask)).Uint64()
			rest.Rsh(rest, limbBits)
		}
	}
	return l
}()

var oneEverywhere = func() (v vector) {
	for j, limb := range newElement(&one) {
		for lane := range v[j] {
			v[j][lane] = limb
		}
	}
	return v
}()

// Summer adds up many lists of points at once in affine coordinates, each list in
// a lane of its own. Round r adds point r of every list that has one to the
// list's sum, and a round's divisions share one inversion: six multiplications
// an addition. Lists are ordered by length, so that the lists of a round are
// those at the front. The zero value is ready; it keeps some 600 bytes a list.
type Summer struct {
	cut     []int32 // the first reference of each run
	of      []int32 // runs of list k: of[k] … of[k+1]−1
	rank    []int32 // place of each run in the order of lengths
	order   []int32 // and the runs in that order
	refs    []uint32
	masks   []uint8
	sums    []vector2
	steps   []vector // differences of abscissas
	running []vector // their running products
	chains  [2 * group]vector
	out     []Point
	results []Point

	// ofBefore and resultsBefore are those of the pass before, all the references to every point.
	ofBefore      []int32
	resultsBefore []Point
	all           []Reference
}

// Sum sets sums[k] to the sum of the points of base that refs[start[k]:start[k+1]]
// name; those points must be finite. Lists longer than longest, 2 to 64, are cut
// into runs of that length, which are summed first. Sum reports false, and leaves
// sums unspecified, when the formula for affine addition does not apply: when
// points with equal x meet.
func (s *Summer) Sum(sums, base []Point, refs []Reference, start []int32, longest int) bool {
	lists := len(start) - 1
	s.cutLists(start, longest)
	runs := len(s.cut) - 1
	if !s.sumRuns(base, refs, longest) {
		return false
	}
	s.results = grow(s.results, runs)
	for run, rank := range s.rank {
		if rank < 0 {
			s.results[run] = Point{}
			continue
		}
		s.results[run] = s.out[rank]
	}
	if runs == lists {
		copy(sums[:lists], s.results)
		return true
	}
	// The runs' sums are the points of the next pass, which must not overwrite them.
	of, partial := s.of, s.results
	s.of, s.ofBefore = s.ofBefore, s.of
	s.results, s.resultsBefore = s.resultsBefore, s.results
	for i := len(s.all); i < runs; i++ {
		s.all = append(s.all, NewReference(i, false))
	}
	return s.Sum(sums, partial, s.all[:runs], of, longest)
}

// cutLists cuts the lists into runs. A list without points is one empty run, whose
// sum, infinity, goes through a second pass unharmed: it is alone in its list there.
func (s *Summer) cutLists(start []int32, longest int) {
	s.cut, s.of = s.cut[:0], s.of[:0]
	for k := range len(start) - 1 {
		s.of = append(s.of, int32(len(s.cut)))
		s.cut = append(s.cut, start[k])
		for at := start[k] + int32(longest); at < start[k+1]; at += int32(longest) {
			s.cut = append(s.cut, at)
		}
	}
	s.of = append(s.of, int32(len(s.cut)))
	s.cut = append(s.cut, start[len(start)-1])
}

// sumRuns sums the runs and leaves the results in s.out, by rank.
func (s *Summer) sumRuns(base []Point, refs []Reference, longest int) bool {
	var active [mostRounds + 1]int
	s.sortByLength(&active)
	if active[0] == 0 {
		return true
	}
	most := vectorsOf(active[0])
	s.sums, s.steps = grow(s.sums, most), grow(s.steps, most)
	s.running = grow(s.running, most+group)
	s.masks, s.out = grow(s.masks, most), grow(s.out, most*lanes)
	s.refs = grow(s.refs, (most+group)*lanes) // the kernels look a group ahead

	s.name(refs, 0, active[0], most)
	gather(&s.sums[0][0][0][0], &base[0].x[0], &s.refs[0], most)
	for r := 1; r < longest && active[r] > 0; r++ {
		vectors := vectorsOf(active[r])
		s.name(refs, r, active[r], vectors)
		s.mask(active[r], vectors)
		for q := range group {
			s.running[q] = oneEverywhere
		}
		forward(&s.running[0][0][0], &s.steps[0][0][0], &s.sums[0][0][0][0], &base[0].x[0], &s.refs[0], &s.masks[0], &lifts[r][0], vectors)
		if !s.invert(s.running[vectors : vectors+group]) {
			return false
		}
		backward(&s.chains[0][0][0], &s.running[0][0][0], &s.steps[0][0][0], &s.sums[0][0][0][0], &base[0].x[0], &s.refs[0], &s.masks[0], &lifts[r][0], vectors)
	}
	scatter(&s.out[0].x[0], &s.sums[0][0][0][0], most)
	return true
}

// sortByLength ranks the runs by falling length, those without points not at all,
// and sets active[r] to the number of runs longer than r.
func (s *Summer) sortByLength(active *[mostRounds + 1]int) {
	runs := len(s.cut) - 1
	s.rank, s.order = grow(s.rank, runs), grow(s.order, runs)
	var count [mostRounds + 2]int // of runs of each length
	for run := range runs {
		count[s.cut[run+1]-s.cut[run]]++
	}
	for length := mostRounds; length > 0; length-- {
		active[length-1] = active[length] + count[length]
	}
	for run := range runs {
		length := s.cut[run+1] - s.cut[run]
		if length == 0 {
			s.rank[run] = -1
			continue
		}
		// Of equal length, the first run is the last in order.
		count[length]--
		rank := active[length] + count[length]
		s.rank[run], s.order[rank] = int32(rank), int32(run)
	}
}

// name lists the references of round r by rank, and any point for the lanes left over.
func (s *Summer) name(refs []Reference, r, active, vectors int) {
	names := s.refs[:vectors*lanes]
	for rank, run := range s.order[:active] {
		names[rank] = uint32(refs[int(s.cut[run])+r])
	}
	clear(names[active:])
}

// mask marks the lanes in use.
func (s *Summer) mask(active, vectors int) {
	for k := range vectors {
		switch left := active - k*lanes; {
		case left >= lanes:
			s.masks[k] = 0xff
		case left > 0:
			s.masks[k] = 1<<left - 1
		default:
			s.masks[k] = 0
		}
	}
}

// invert sets the chains to the inverses of the products, or reports that one is zero.
// Vector multiplications make one product of the four of a lane, ordinary ones then one of all lanes'.
func (s *Summer) invert(products []vector) bool {
	var all vector
	var pairs, halves [group / 2]vector // products 0 and 1, 2 and 3
	for k := range pairs {
		product(&pairs[k], &products[2*k], &products[2*k+1])
	}
	product(&all, &pairs[0], &pairs[1])
	if !all.invert() {
		return false
	}
	product(&halves[0], &all, &pairs[1])
	product(&halves[1], &all, &pairs[0])
	for k := range products {
		product(&s.chains[k], &halves[k/2], &products[k^1])
	}
	return true
}

func product(out, a, b *vector) { multiply(&out[0][0], &a[0][0], &b[0][0]) }

// invert inverts every lane, or reports that one is zero.
func (v *vector) invert() bool {
	var elements, before [lanes]fp.Element
	all := one
	for lane := range lanes {
		limbs := v.lane(lane)
		elements[lane] = limbs.words()
		before[lane] = all
		all.Mul(&all, &elements[lane])
	}
	if all.IsZero() {
		return false
	}
	all.Inverse(&all)
	// An element v stands as v·2⁴¹⁶. Taken for R = 2³⁸⁴ that is v·2³², its inverse v⁻¹·2³⁵², and
	// 2⁶⁴ times that what the kernel wants.
	all.Mul(&all, &twoTo64)
	for lane := lanes - 1; lane >= 0; lane-- {
		var inverse fp.Element
		inverse.Mul(&all, &before[lane])
		all.Mul(&all, &elements[lane])
		v.setLane(lane, limbsOf(&inverse))
	}
	return true
}

func (v *vector) lane(i int) (l element) {
	for j := range l {
		l[j] = v[j][i]
	}
	return l
}

func (v *vector) setLane(i int, l element) {
	for j := range l {
		v[j][i] = l[j]
	}
}

// vectorsOf returns how many vectors hold n lanes, in whole groups.
func vectorsOf(n int) int { return (n + group*lanes - 1) / (group * lanes) * group }

func grow[T any](s []T, n int) []T {
	if cap(s) < n {
		return make([]T, n)
	}
	return s[:n]
}
