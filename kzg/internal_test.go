package kzg

import (
	"bytes"
	"encoding/hex"
	"encoding/json"
	"math"
	"math/big"
	"math/bits"
	mathrand "math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	bls "github.com/consensys/gnark-crypto/ecc/bls12-381"
	"github.com/consensys/gnark-crypto/ecc/bls12-381/fp"
	"github.com/consensys/gnark-crypto/ecc/bls12-381/fr"

	"github.com/walrus-evm/walrus/blob"
	"github.com/walrus-evm/walrus/kzg/internal/ifma"
)

// TestSetupIsTheCeremony compares the embedded points with those of the
// go-eth-kzg module and checks all subgroups, which loading does not.
func TestSetupIsTheCeremony(t *testing.T) {
	t.Parallel()
	dir, err := exec.CommandContext(t.Context(), "go", "list", "-m", "-f", "{{.Dir}}", "github.com/crate-crypto/go-eth-kzg").Output()
	if err != nil {
		t.Fatal(err)
	}
	text, err := os.ReadFile(filepath.Join(strings.TrimSpace(string(dir)), "trusted_setup.json"))
	if err != nil {
		t.Fatal(err)
	}
	var want struct {
		G1Monomial []string `json:"g1_monomial"`
		G1         []string `json:"g1_lagrange"`
		G2         []string `json:"g2_monomial"`
	}
	if err := json.Unmarshal(text, &want); err != nil {
		t.Fatal(err)
	}
	s := ceremony()
	if len(want.G1) != len(s.lagrange) {
		t.Fatalf("%d points, want %d", len(s.lagrange), len(want.G1))
	}
	compare := func(name string, got []byte, text string) {
		t.Helper()
		if "0x"+hex.EncodeToString(got) != text {
			t.Errorf("%s is %x, want %s", name, got, text)
		}
	}
	for i := range s.lagrange {
		p := s.lagrange[i].Bytes()
		compare("lagrange point", p[:], want.G1[bits.Reverse16(uint16(i))>>4])
	}
	if !bls.IsInSubGroupBatchG1(s.lagrange) || !s.tauG2.IsInSubGroup() {
		t.Error("a point is outside its subgroup")
	}
	g1, g2, tau := s.g1.Bytes(), s.g2.Bytes(), s.tauG2.Bytes()
	compare("generator of G1", g1[:], want.G1Monomial[0])
	compare("generator of G2", g2[:], want.G2[0])
	compare("tau in G2", tau[:], want.G2[1])
}

// plainSum adds the points one by one.
func plainSum(base []bls.G1Affine, refs []reference) (sum bls.G1Affine) {
	for _, r := range refs {
		p := base[r.Index()]
		if r.Negative() {
			p.Neg(&p)
		}
		sum.Add(&sum, &p)
	}
	return sum
}

// TestSummerExceptions feeds the batched addition what the affine formula does
// not cover: equal and opposite points, at every level, and the infinities they leave.
func TestSummerExceptions(t *testing.T) {
	t.Parallel()
	base := make([]bls.G1Affine, 4)
	_, _, g, _ := bls.Generators()
	for i := range base {
		base[i].ScalarMultiplication(&g, big.NewInt(int64(i+1))) // G, 2G, 3G, 4G: sums meet
	}
	random := mathrand.New(mathrand.NewPCG(1, 2))
	var s summer
	for range 50 {
		const lists = 40
		var refs []reference
		start := []int32{0}
		for range lists {
			for range random.IntN(12) {
				refs = append(refs, ifma.NewReference(random.IntN(len(base)), random.IntN(2) == 0))
			}
			start = append(start, int32(len(refs)))
		}
		sums := make([]bls.G1Affine, lists)
		s.sum(sums, base, refs, start)
		for k := range sums {
			if want := plainSum(base, refs[start[k]:start[k+1]]); !sums[k].Equal(&want) {
				t.Fatalf("list %v: %s, want %s", refs[start[k]:start[k+1]], sums[k].String(), want.String())
			}
		}
	}
}

// TestSumsOfExtremePoints compares both ways of addition on points with abscissas next to zero, to the
// modulus and, in Montgomery form, to zero again. Most are outside the subgroup, which additions do not notice.
func TestSumsOfExtremePoints(t *testing.T) {
	t.Parallel()
	var base []bls.G1Affine
	for i := range 150 {
		var small, large bls.G1Affine
		small.X.SetInt64(int64(i))
		large.X.SetInt64(-int64(i))
		for _, p := range []bls.G1Affine{small, large, {X: fp.Element{uint64(i)}}} {
			var four fp.Element
			p.Y.Square(&p.X).Mul(&p.Y, &p.X).Add(&p.Y, four.SetUint64(4))
			if p.Y.Sqrt(&p.Y) != nil {
				base = append(base, p)
			}
		}
	}
	points := make([]ifma.Point, len(base))
	for i := range base {
		points[i] = ifma.NewPoint(&base[i])
	}
	random := mathrand.New(mathrand.NewPCG(7, 8))
	var portable summer
	var vectors vectorSummer
	for range 100 {
		var refs []reference
		start := []int32{0}
		for range 30 {
			for range random.IntN(6) {
				refs = append(refs, ifma.NewReference(random.IntN(len(base)), random.IntN(2) == 0))
			}
			start = append(start, int32(len(refs)))
		}
		sums, again := make([]bls.G1Affine, len(start)-1), make([]ifma.Point, len(start)-1)
		portable.sum(sums, base, refs, start)
		covered := ifma.Available() && vectors.sum(again, points, refs, start)
		for k := range sums {
			want := plainSum(base, refs[start[k]:start[k+1]])
			if sums[k] != want || covered && again[k].Affine() != want {
				t.Fatalf("list %v: %s, in vectors %v, want %s", refs[start[k]:start[k+1]], sums[k].String(), again[k].Affine(), want.String())
			}
		}
	}
}

// TestSummerIsAsFastForEqualPoints: whoever stores one chunk many times decides that equal points meet, so
// that must not cost much more than an addition. An inversion for each would take twenty times as long.
func TestSummerIsAsFastForEqualPoints(t *testing.T) {
	const lists, length = bucketBatch, 16
	base := make([]bls.G1Affine, lists*length)
	_, _, next, _ := bls.Generators()
	for i := range base {
		base[i] = next
		next.Add(&next, &next)
	}
	distinct, equal, start := make([]reference, len(base)), make([]reference, len(base)), []int32{0}
	for i := range base {
		distinct[i], equal[i] = ifma.NewReference(i, false), ifma.NewReference(i/length, false)
		if (i+1)%length == 0 {
			start = append(start, int32(i+1))
		}
	}
	var s summer
	sums := make([]bls.G1Affine, lists)
	fastest := func(refs []reference) time.Duration {
		best := time.Duration(math.MaxInt64)
		for range 10 {
			began := time.Now()
			s.sum(sums, base, refs, start)
			best = min(best, time.Since(began))
		}
		return best
	}
	if usual, slow := fastest(distinct), fastest(equal); slow > 4*usual {
		t.Errorf("%d sums of distinct points take %v, of equal ones %v", lists, usual, slow)
	}
}

// TestAggregatorAgainstFr compares every element with plain field arithmetic,
// for extreme bytes and every number of lanes.
func TestAggregatorAgainstFr(t *testing.T) { withKernels(t, aggregatorAgainstFr) }

func aggregatorAgainstFr(t *testing.T) {
	t.Helper()
	random := mathrand.New(mathrand.NewPCG(3, 4))
	for n := range 2*lanes + 2 {
		var a Aggregator
		var want [blob.ElementsPerChunk]fr.Element
		var chunks [][]byte
		var rho []Coefficient
		for range n {
			chunk := make([]byte, blob.ChunkSize)
			switch random.IntN(3) {
			case 0:
				chunk = bytes.Repeat([]byte{0xff}, blob.ChunkSize)
			case 1:
				for i := range chunk {
					chunk[i] = byte(random.Uint32())
				}
			}
			var c Coefficient
			for i := range c {
				c[i] = byte(random.Uint32()) | byte(random.IntN(2)*255)
			}
			chunks, rho = append(chunks, chunk), append(rho, c)
			weight := c.element()
			for i := range want {
				var x fr.Element
				x.SetBytes(chunk[i*blob.ElementSize : (i+1)*blob.ElementSize])
				x.Mul(&x, &weight)
				want[i].Add(&want[i], &x)
			}
		}
		if err := a.Add(chunks, rho); err != nil {
			t.Fatal(err)
		}
		if a.Sum().values != want {
			t.Errorf("%d chunks: the aggregate differs", n)
		}
	}
}

// TestWideReduce checks the reduction at the limits of its seven limbs.
func TestWideReduce(t *testing.T) {
	t.Parallel()
	most := ^uint64(0)
	for _, w := range []wide{
		{},
		{1},
		{most, most, most, most},
		{0, 0, 0, 0, 1},
		{most, most, most, most, most, most, most},
		{modulus[0], modulus[1], modulus[2], modulus[3]},
		{modulus[0] - 1, modulus[1], modulus[2], modulus[3]},
	} {
		value := new(big.Int)
		for i := len(w) - 1; i >= 0; i-- {
			value.Lsh(value, 64).Or(value, new(big.Int).SetUint64(w[i]))
		}
		var want fr.Element
		want.SetBigInt(value)
		if got := w.reduce(); got != want {
			t.Errorf("%x: %s, want %s", w, got.String(), want.String())
		}
	}
}

// TestCombineFewAgainstMultiExp covers the numbers of points around the switch
// between the two ways, extreme coefficients, and infinity.
func TestCombineFewAgainstMultiExp(t *testing.T) { withKernels(t, combineFewAgainstMultiExp) }

func combineFewAgainstMultiExp(t *testing.T) {
	t.Helper()
	_, _, g, _ := bls.Generators()
	random := mathrand.New(mathrand.NewPCG(5, 6))
	for n := range fewPoints + 3 {
		points, scalars := make([]Commitment, n), make([]Coefficient, n)
		for i := range points {
			points[i].p.ScalarMultiplication(&g, big.NewInt(int64(random.IntN(4)))) // often equal or infinite
			for j := range scalars[i] {
				scalars[i][j] = []byte{0, 0x88, 0xff, byte(random.Uint32())}[random.IntN(4)]
			}
		}
		var want bls.G1Jac
		for i := range points {
			var term bls.G1Jac
			var scalar big.Int
			term.FromAffine(&points[i].p)
			term.ScalarMultiplication(&term, scalar.SetBytes(scalars[i][:]))
			want.AddAssign(&term)
		}
		var got Combiner
		if err := got.Add(points, scalars); err != nil {
			t.Fatal(err)
		}
		var wantAffine bls.G1Affine
		wantAffine.FromJacobian(&want)
		if sum := got.Sum(); sum.p != wantAffine {
			t.Errorf("%d points: %s, want %s", n, sum, wantAffine.String())
		}
	}
}

// TestDigitsOfCoefficients make up the coefficient in every width, and are in range; those of some windows are those of all.
func TestDigitsOfCoefficients(t *testing.T) {
	t.Parallel()
	coefficients := []Coefficient{{}, {15: 1}, {0: 0x80}, Coefficient(bytes.Repeat([]byte{0xff}, 16)), Coefficient(bytes.Repeat([]byte{0x84, 0x21}, 8))}
	random := mathrand.NewChaCha8([32]byte{1})
	for range 20 {
		var c Coefficient
		random.Read(c[:])
		coefficients = append(coefficients, c)
	}
	for width := 2; width <= maxWidth; width++ {
		windows := windowsOf(width)
		var all, some digits
		all.reset(width, windows)
		all.addCoefficients(coefficients, 0, 0, 0, windows)
		sums := make([]big.Int, len(coefficients))
		count := make([]int32, len(all.count))
		for _, e := range all.entries {
			count[e.bucket]++
			window, value := int(e.bucket)/all.buckets(), int64(int(e.bucket)%all.buckets()+1)
			if e.point.Negative() {
				value = -value
			}
			sum, term := &sums[e.point.Index()], big.NewInt(value)
			sum.Add(sum, term.Lsh(term, uint(width*window)))
		}
		for i, c := range coefficients {
			if want := new(big.Int).SetBytes(c[:]); sums[i].Cmp(want) != 0 {
				t.Errorf("width %d: %x has digits that make %x", width, want, &sums[i])
			}
		}
		if !slices.Equal(count, all.count) {
			t.Errorf("width %d: digits are miscounted", width)
		}
		// The windows from the second to the last but one, in windows from the third on, of points from the eighth on.
		some.reset(width, windows)
		some.addCoefficients(coefficients, 2, 7, 1, windows-1)
		var want []digit
		for _, e := range all.entries {
			if window := int(e.bucket) / all.buckets(); 1 <= window && window < windows-1 {
				point := ifma.NewReference(e.point.Index()+7, e.point.Negative())
				want = append(want, digit{point: point, bucket: e.bucket + int32(all.buckets())})
			}
		}
		if !slices.Equal(some.entries, want) {
			t.Errorf("width %d: the digits of some windows are others", width)
		}
	}
}
