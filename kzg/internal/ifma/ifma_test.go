package ifma_test

import (
	"bytes"
	"math/big"
	"math/rand/v2"
	"testing"

	bls "github.com/consensys/gnark-crypto/ecc/bls12-381"

	"github.com/walrus-evm/walrus/kzg/internal/ifma"
)

func needKernels(t testing.TB) {
	t.Helper()
	if !ifma.Available() {
		t.Skip("the processor has no AVX-512 IFMA")
	}
}

// exactColumns forms the same sums with big integers.
func exactColumns(chunks [][]byte, low, high []uint64, groups int) []*big.Int {
	sums := make([]*big.Int, groups*8)
	for i := range sums {
		sums[i] = new(big.Int)
		for c, chunk := range chunks {
			factor := new(big.Int).SetUint64(high[c])
			factor.Lsh(factor, 64).Or(factor, new(big.Int).SetUint64(low[c]))
			x := new(big.Int).SetBytes(chunk[31*i : 31*i+31])
			sums[i].Add(sums[i], x.Mul(x, factor))
		}
	}
	return sums
}

func valueOf(words [7]uint64) *big.Int {
	v := new(big.Int)
	for i := len(words) - 1; i >= 0; i-- {
		v.Lsh(v, 64).Or(v, new(big.Int).SetUint64(words[i]))
	}
	return v
}

func checkAccumulate(t *testing.T, data []byte, low, high []uint64, groups int) {
	t.Helper()
	size := groups * ifma.GroupSize
	var chunks [][]byte
	var factors []ifma.Factor
	for i := range low {
		chunks = append(chunks, data[i*size:(i+1)*size:(i+1)*size])
		factors = append(factors, ifma.NewFactor(low[i], high[i]))
	}
	columns := make([]ifma.Columns, groups)
	half := len(chunks) / 2
	ifma.Accumulate(columns, chunks[:half], factors[:half])
	ifma.Accumulate(columns, chunks[half:], factors[half:])
	want := exactColumns(chunks, low, high, groups)
	for _, carried := range []bool{false, true} {
		for g := range columns {
			if carried {
				carry(t, &columns[g])
			}
		}
		for i, want := range want {
			if got := valueOf(columns[i/8].Value(i % 8)); got.Cmp(want) != 0 {
				t.Fatalf("element %d of %d chunks, carried %v: %x, want %x", i, len(chunks), carried, got, want)
			}
		}
	}
}

// carry carries, and checks that this makes the room that it promises.
func carry(t *testing.T, c *ifma.Columns) {
	t.Helper()
	c.Carry()
	for j, limb := range c[:len(c)-1] {
		for lane, word := range limb {
			if word >= 1<<52 {
				t.Fatalf("limb %d of lane %d is %x when carried", j, lane, word)
			}
		}
	}
}

// TestAccumulate covers extreme bytes, slices at every alignment, and as many products as columns hold.
func TestAccumulate(t *testing.T) {
	t.Parallel()
	needKernels(t)
	random := rand.New(rand.NewPCG(1, 2))
	for offset := range 65 {
		const groups, n = 3, 5
		data := make([]byte, offset+n*groups*ifma.GroupSize)
		low, high := make([]uint64, n), make([]uint64, n)
		for i := range data {
			data[i] = byte(random.Uint32())
		}
		for i := range n {
			low[i], high[i] = random.Uint64(), random.Uint64()
		}
		checkAccumulate(t, data[offset:], low, high, groups)
	}
	const most = ifma.MostProducts
	data := bytes.Repeat([]byte{0xff}, most*ifma.GroupSize)
	low, high := make([]uint64, most), make([]uint64, most)
	checkAccumulate(t, data, low, high, 1)
	for i := range most {
		low[i], high[i] = ^uint64(0), ^uint64(0)
	}
	checkAccumulate(t, data, low, high, 1)
}

func FuzzAccumulate(f *testing.F) {
	f.Add([]byte{1, 2, 3}, uint64(1), uint64(2))
	f.Add(bytes.Repeat([]byte{0xff}, 700), ^uint64(0), ^uint64(0))
	f.Fuzz(func(t *testing.T, data []byte, low, high uint64) {
		needKernels(t)
		if len(data) > 16*ifma.GroupSize {
			data = data[:16*ifma.GroupSize]
		}
		data = append(data, make([]byte, 2*ifma.GroupSize)...)
		n := len(data) / ifma.GroupSize
		lows, highs := make([]uint64, n), make([]uint64, n)
		for i := range n {
			lows[i], highs[i] = low*uint64(i+1), high^uint64(i)
		}
		checkAccumulate(t, data, lows, highs, 1)
	})
}

// multiples returns 1·G … n·G.
func multiples(n int) []bls.G1Affine {
	_, _, g, _ := bls.Generators()
	points := make([]bls.G1Affine, n)
	for i := range points {
		points[i] = g
		if i > 0 {
			points[i].Add(&points[i-1], &g)
		}
	}
	return points
}

func TestPointConversion(t *testing.T) {
	t.Parallel()
	for _, p := range multiples(100) {
		converted := ifma.NewPoint(&p)
		if got := converted.Affine(); got != p {
			t.Fatalf("%v became %v", p, got)
		}
		if converted.IsInfinity() {
			t.Fatalf("%v became infinity", p)
		}
	}
}

func plainSum(base []bls.G1Affine, refs []ifma.Reference) (sum bls.G1Affine) {
	for _, r := range refs {
		p := base[r.Index()]
		if r.Negative() {
			p.Neg(&p)
		}
		sum.Add(&sum, &p)
	}
	return sum
}

// checkSum sums lists of the given lengths of distinct, far apart points and compares with gnark-crypto.
func checkSum(t *testing.T, s *ifma.Summer, lengths []int, longest int, random *rand.Rand) {
	t.Helper()
	var base []bls.G1Affine
	var points []ifma.Point
	var refs []ifma.Reference
	start := []int32{0}
	_, _, g, _ := bls.Generators()
	var p bls.G1Affine
	p.ScalarMultiplication(&g, new(big.Int).SetUint64(random.Uint64()))
	for _, n := range lengths {
		for range n {
			refs = append(refs, ifma.NewReference(len(base), random.IntN(2) == 0))
			p.Add(&p, &p)
			base, points = append(base, p), append(points, ifma.NewPoint(&p))
		}
		start = append(start, int32(len(refs)))
	}
	if len(points) == 0 {
		points = make([]ifma.Point, 1)
	}
	sums := make([]ifma.Point, len(lengths))
	if !s.Sum(sums, points, refs, start, longest) {
		t.Fatal("an exception among doublings of one point")
	}
	for k := range sums {
		want := plainSum(base, refs[start[k]:start[k+1]])
		if sums[k].IsInfinity() != want.IsInfinity() || sums[k].Affine() != want {
			t.Fatalf("list %d of lengths %v: %v, want %v", k, lengths, sums[k].Affine(), want)
		}
	}
}

func TestSum(t *testing.T) {
	t.Parallel()
	needKernels(t)
	random := rand.New(rand.NewPCG(3, 4))
	var s ifma.Summer
	for _, lengths := range [][]int{{}, {0}, {1}, {2}, {0, 3, 0}, {64}, {65}, {200, 0, 1, 63, 64}} {
		for _, longest := range []int{2, 3, 8, 64} {
			checkSum(t, &s, lengths, longest, random)
		}
	}
	for range 20 {
		lengths := make([]int, random.IntN(100))
		for i := range lengths {
			lengths[i] = random.IntN(20)
		}
		checkSum(t, &s, lengths, 2+random.IntN(63), random)
	}
}

// TestSumReportsExceptions: equal and opposite points, at once or as partial sums, must be reported
// and never give a wrong sum.
func TestSumReportsExceptions(t *testing.T) {
	t.Parallel()
	needKernels(t)
	base := multiples(6)
	points := make([]ifma.Point, len(base))
	for i := range base {
		points[i] = ifma.NewPoint(&base[i])
	}
	random := rand.New(rand.NewPCG(5, 6))
	var s ifma.Summer
	reported := 0
	for range 300 {
		var refs []ifma.Reference
		start := []int32{0}
		for range 1 + random.IntN(40) {
			for range random.IntN(4) {
				refs = append(refs, ifma.NewReference(random.IntN(len(base)), random.IntN(2) == 0))
			}
			start = append(start, int32(len(refs)))
		}
		sums := make([]ifma.Point, len(start)-1)
		if !s.Sum(sums, points, refs, start, 8) {
			reported++
			continue
		}
		for k := range sums {
			want := plainSum(base, refs[start[k]:start[k+1]])
			if sums[k].IsInfinity() != want.IsInfinity() || sums[k].Affine() != want {
				t.Fatalf("list %v: %v, want %v", refs[start[k]:start[k+1]], sums[k].Affine(), want)
			}
		}
	}
	if reported == 0 || reported == 300 {
		t.Errorf("%d of 300 reported: the test shows nothing", reported)
	}
	for _, sign := range []bool{false, true} {
		refs := []ifma.Reference{ifma.NewReference(2, false), ifma.NewReference(2, sign)}
		if s.Sum(make([]ifma.Point, 1), points, refs, []int32{0, 2}, 8) {
			t.Errorf("a point and itself, negative %v: not reported", sign)
		}
	}
}

// TestClimb compares ladders with gnark-crypto: of no rungs, of doublings only, with points in some lanes.
func TestClimb(t *testing.T) {
	t.Parallel()
	needKernels(t)
	random := rand.New(rand.NewPCG(9, 10))
	var base []bls.G1Affine
	var points []ifma.Point
	p := multiples(1)[0]
	start := p
	for range 50 {
		p.ScalarMultiplication(&p, new(big.Int).SetUint64(random.Uint64()))
		base, points = append(base, p), append(points, ifma.NewPoint(&p))
	}
	for _, n := range []int{0, 1, 2, 150} {
		var rungs []ifma.Rung
		var want [ifma.Lanes]bls.G1Jac
		for lane := range want {
			want[lane].FromAffine(&start)
		}
		for range n {
			doublings := random.IntN(3)
			rung := ifma.NewRung(doublings)
			density := random.IntN(3)
			for lane := range want {
				for range doublings {
					want[lane].DoubleAssign()
				}
				if random.IntN(2) < density {
					i := random.IntN(len(base))
					rung.Add(lane, i)
					want[lane].AddMixed(&base[i])
				}
			}
			rungs = append(rungs, rung)
		}
		got := ifma.Climb(&start, points, rungs)
		for lane := range want {
			if !got[lane].Equal(&want[lane]) || got[lane].Z.IsZero() {
				t.Errorf("%d rungs, lane %d: %v, want %v", n, lane, got[lane], want[lane])
			}
		}
	}
}

// TestClimbReportsExceptions: a sum that meets itself or its negation ends at infinity, whatever
// comes after, and other lanes do not care.
func TestClimbReportsExceptions(t *testing.T) {
	t.Parallel()
	needKernels(t)
	base := multiples(5)
	points := []ifma.Point{ifma.NewPoint(&base[1]), ifma.NewPoint(&base[4])}
	first, later := ifma.NewRung(1), ifma.NewRung(3)
	first.Add(3, 0) // 2·G + 2·G
	later.Add(3, 1)
	later.Add(4, 1)
	got := ifma.Climb(&base[0], points, []ifma.Rung{first, later})
	var want bls.G1Jac
	want.FromAffine(&base[0])
	for range 4 {
		want.DoubleAssign()
	}
	for lane := range got {
		switch lane {
		case 3:
			if !got[lane].Z.IsZero() {
				t.Error("a point added to itself: not reported")
			}
		case 4:
			with := want
			if with.AddMixed(&base[4]); !got[lane].Equal(&with) {
				t.Errorf("lane 4: %v, want %v", got[lane], with)
			}
		default:
			if !got[lane].Equal(&want) {
				t.Errorf("lane %d: %v, want %v", lane, got[lane], want)
			}
		}
	}
}

func BenchmarkClimb(b *testing.B) {
	needKernels(b)
	base := multiples(2)
	points := []ifma.Point{ifma.NewPoint(&base[1])}
	rungs := make([]ifma.Rung, 130)
	for i := range rungs {
		rungs[i] = ifma.NewRung(1)
		for lane := range ifma.Lanes {
			rungs[i].Add(lane, 0)
		}
	}
	for b.Loop() {
		ifma.Climb(&base[0], points, rungs)
	}
}

func BenchmarkSum(b *testing.B) {
	needKernels(b)
	const lists, length = 4096, 20
	points := make([]ifma.Point, lists*length)
	refs := make([]ifma.Reference, len(points))
	jacobian := make([]bls.G1Jac, len(points))
	p, _, _, _ := bls.Generators()
	for i := range points {
		p.DoubleAssign()
		jacobian[i] = p
	}
	for i, affine := range bls.BatchJacobianToAffineG1(jacobian) {
		points[i] = ifma.NewPoint(&affine)
	}
	for i, j := range rand.New(rand.NewPCG(7, 8)).Perm(len(refs)) {
		refs[i] = ifma.NewReference(j, j&1 == 0)
	}
	start := make([]int32, lists+1)
	for k := range start {
		start[k] = int32(k * length)
	}
	sums := make([]ifma.Point, lists)
	var s ifma.Summer
	for b.Loop() {
		if !s.Sum(sums, points, refs, start, 32) {
			b.Fatal("exception")
		}
	}
	b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/float64(len(points)), "ns/point")
}

func BenchmarkAccumulate(b *testing.B) {
	needKernels(b)
	const groups, n = 512, 64
	columns := make([]ifma.Columns, groups)
	data := make([]byte, n*groups*ifma.GroupSize)
	var chunks [][]byte
	for i := range n {
		chunks = append(chunks, data[i*groups*ifma.GroupSize:(i+1)*groups*ifma.GroupSize])
	}
	factors := make([]ifma.Factor, n)
	b.SetBytes(int64(len(data)))
	for b.Loop() {
		for i := 0; i < n; i += 8 {
			ifma.Accumulate(columns, chunks[i:i+8], factors[i:i+8])
		}
	}
}
