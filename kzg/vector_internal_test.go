package kzg

import (
	"bytes"
	"crypto/rand"
	"errors"
	"math/big"
	mathrand "math/rand/v2"
	"slices"
	"testing"

	"github.com/consensys/gnark-crypto/ecc"
	bls "github.com/consensys/gnark-crypto/ecc/bls12-381"
	"github.com/consensys/gnark-crypto/ecc/bls12-381/fr"

	"github.com/walrus-evm/walrus/blob"
	"github.com/walrus-evm/walrus/kzg/internal/ifma"
)

// withKernels runs the test in portable code and, where there are any, with the
// vector kernels. The test must not be parallel: tests that are wait for it.
func withKernels(t *testing.T, test func(t *testing.T)) {
	t.Helper()
	t.Cleanup(func() { SetVectorized(true) })
	for name, on := range map[string]bool{"portable": false, "vectors": true} {
		t.Run(name, func(t *testing.T) {
			SetVectorized(on)
			if Vectorized() != on {
				t.Skip("the processor has no AVX-512 IFMA")
			}
			test(t)
		})
	}
}

// bothWays returns what f returns in portable code and with the vector kernels.
func bothWays[T any](t *testing.T, f func() T) (portable, vectors T) {
	t.Helper()
	if !ifma.Available() {
		t.Skip("the processor has no AVX-512 IFMA")
	}
	defer SetVectorized(SetVectorized(false))
	portable = f()
	SetVectorized(true)
	return portable, f()
}

// stretch makes size bytes of data by repeating it.
func stretch(data []byte, size int) []byte {
	if len(data) == 0 {
		return make([]byte, size)
	}
	return bytes.Repeat(data, size/len(data)+1)[:size]
}

// FuzzCommitBothWays compares commitments to chunks of any length, of repeated content as well.
func FuzzCommitBothWays(f *testing.F) {
	f.Add([]byte{}, uint32(0))
	f.Add([]byte{0xff}, uint32(blob.ChunkSize))
	f.Add([]byte("walrus"), uint32(blob.ChunkSize-1))
	f.Add([]byte{0x80, 0, 0, 1}, uint32(1000))
	f.Fuzz(func(t *testing.T, data []byte, size uint32) {
		chunk := stretch(data, int(size%(blob.ChunkSize+1)))
		portable, vectors := bothWays(t, func() Commitment {
			c, err := Commit(chunk)
			if err != nil {
				t.Fatal(err)
			}
			return c
		})
		if portable != vectors {
			t.Errorf("%d bytes of %x: %s, in vectors %s", len(chunk), data, portable, vectors)
		}
	})
}

// FuzzAggregateBothWays compares sums over full and short chunks.
func FuzzAggregateBothWays(f *testing.F) {
	f.Add([]byte{1, 2, 3}, uint64(4), uint8(9))
	f.Add(bytes.Repeat([]byte{0xff}, 40), ^uint64(0), uint8(17))
	f.Fuzz(func(t *testing.T, data []byte, seed uint64, n uint8) {
		random := mathrand.New(mathrand.NewPCG(seed, 0))
		chunks := make([][]byte, n%24)
		rho := make([]Coefficient, len(chunks))
		for i := range chunks {
			chunks[i] = stretch(data[i%(len(data)+1):], blob.ChunkSize)
			if random.IntN(3) == 0 {
				chunks[i] = chunks[i][:random.IntN(blob.ChunkSize)]
			}
			for j := range rho[i] {
				rho[i][j] = byte(seed>>(j%8)) | byte(random.IntN(2)*255)
			}
		}
		portable, vectors := bothWays(t, func() Polynomial {
			var a, b Aggregator
			half := len(chunks) / 2
			if err := a.Add(chunks[:half], rho[:half]); err != nil {
				t.Fatal(err)
			}
			if err := b.Add(chunks[half:], rho[half:]); err != nil {
				t.Fatal(err)
			}
			a.Merge(&b)
			return *a.Sum()
		})
		if portable != vectors {
			t.Errorf("%d chunks: the aggregates differ", len(chunks))
		}
	})
}

// TestAggregatorCarries adds more chunks than the vector kernel's columns hold.
func TestAggregatorCarries(t *testing.T) {
	chunk := bytes.Repeat([]byte{0xff}, blob.ChunkSize)
	chunks, rho := make([][]byte, 2*ifma.MostProducts+3), make([]Coefficient, 2*ifma.MostProducts+3)
	for i := range chunks {
		chunks[i] = chunk
		rho[i] = Coefficient(bytes.Repeat([]byte{0xff}, 16))
	}
	portable, vectors := bothWays(t, func() Polynomial {
		var a Aggregator
		if err := a.Add(chunks, rho); err != nil {
			t.Fatal(err)
		}
		return *a.Sum()
	})
	if portable != vectors {
		t.Error("the aggregates differ")
	}
}

// TestMultiplierFallsBack gives the vector adder points that it does not cover.
func TestMultiplierFallsBack(t *testing.T) {
	if !ifma.Available() {
		t.Skip("the processor has no AVX-512 IFMA")
	}
	_, _, g, _ := bls.Generators()
	var v vectorSummer
	m := multiplier[ifma.Point]{adder: &v}
	m.reset(4, 1)
	m.add(0, 0, 3)
	m.add(0, 1, 3)
	if _, ok := m.multiply([]ifma.Point{ifma.NewPoint(&g), ifma.NewPoint(&g)}); ok {
		t.Error("two equal points in a bucket were not reported")
	}
	m.reset(4, 1)
	m.add(0, 0, 3)
	m.add(0, 1, -5)
	var double, want, got bls.G1Affine
	double.Add(&g, &g)
	sum, ok := m.multiply([]ifma.Point{ifma.NewPoint(&g), ifma.NewPoint(&double)})
	want.ScalarMultiplication(&g, big.NewInt(-7))
	if !ok || *got.FromJacobian(&sum) != want {
		t.Errorf("3·G − 5·2·G = %v, %v, want %v", got, ok, want)
	}
}

// FuzzCombineBothWays compares combinations of commitments among which there are
// equal and opposite ones and infinity, and coefficients with few digits.
func FuzzCombineBothWays(f *testing.F) {
	f.Add(uint64(1), uint16(0), uint8(0))
	f.Add(uint64(2), uint16(13), uint8(3))
	f.Add(uint64(3), uint16(100), uint8(0))
	f.Add(uint64(4), uint16(1100), uint8(0))
	f.Add(uint64(5), uint16(1500), uint8(200))
	f.Fuzz(func(t *testing.T, seed uint64, n uint16, repeats uint8) {
		random := mathrand.New(mathrand.NewPCG(seed, 1))
		commitments, rho := make([]Commitment, n%2000), make([]Coefficient, n%2000)
		_, _, next, _ := bls.Generators()
		for i := range commitments {
			next.Add(&next, &next)
			commitments[i].p = next
			if i > 0 && random.IntN(256) < int(repeats) {
				commitments[i] = commitments[random.IntN(i)]
				switch random.IntN(4) {
				case 0:
					commitments[i].p.Neg(&commitments[i].p)
				case 1:
					commitments[i] = Commitment{}
				}
			}
			for j := range rho[i] {
				rho[i][j] = []byte{byte(random.Uint32()), byte(seed), 0, 0xff}[random.IntN(4)]
			}
		}
		portable, vectors := bothWays(t, func() Commitment {
			c, err := Combine(commitments, rho)
			if err != nil {
				t.Fatal(err)
			}
			return c
		})
		if portable != vectors {
			t.Errorf("%d commitments: %s, in vectors %s", len(commitments), portable, vectors)
		}
	})
}

// FuzzCombineEach compares several combinations at once with each of its own, by the
// library and by [Combine]. Among the commitments are equal and opposite ones and infinity, and
// some lists are empty.
func FuzzCombineEach(f *testing.F) {
	f.Add(uint64(1), uint8(0), uint8(0), uint8(0))
	f.Add(uint64(2), uint8(1), uint8(1), uint8(0))
	f.Add(uint64(3), uint8(9), uint8(128), uint8(0))
	f.Add(uint64(4), uint8(17), uint8(3), uint8(1))
	f.Add(uint64(5), uint8(8), uint8(130), uint8(100))
	f.Fuzz(func(t *testing.T, seed uint64, lists, longest, repeats uint8) {
		random := mathrand.New(mathrand.NewPCG(seed, 2))
		commitments, rho := make([][]Commitment, lists%20), make([][]Coefficient, lists%20)
		want := make([]Commitment, len(commitments))
		_, _, next, _ := bls.Generators()
		for i := range commitments {
			n := random.IntN(int(longest) + 1)
			commitments[i], rho[i] = make([]Commitment, n), make([]Coefficient, n)
			points, scalars := make([]bls.G1Affine, n), make([]fr.Element, n)
			for j := range n {
				next.Add(&next, &next)
				commitments[i][j].p = next
				if random.IntN(256) < int(repeats) {
					commitments[i][j] = commitments[i][random.IntN(j+1)]
					switch random.IntN(4) {
					case 0:
						commitments[i][j].p.Neg(&commitments[i][j].p)
					case 1:
						commitments[i][j] = Commitment{}
					}
				}
				for k := range rho[i][j] {
					rho[i][j][k] = []byte{byte(random.Uint32()), byte(seed), 0, 0xff}[random.IntN(4)]
				}
				points[j], scalars[j] = commitments[i][j].p, rho[i][j].element()
			}
			if n > 0 {
				if _, err := want[i].p.MultiExp(points, scalars, ecc.MultiExpConfig{}); err != nil {
					t.Fatal(err)
				}
			}
		}
		check := func() {
			each, err := CombineEach(commitments, rho)
			if err != nil {
				t.Fatal(err)
			}
			for i := range want {
				alone, err := Combine(commitments[i], rho[i])
				if err != nil || each[i] != want[i] || alone != want[i] {
					t.Fatalf("list %d of %d: %s, alone %s, want %s (vectors %v): %v", i, len(commitments[i]), each[i], alone, want[i], Vectorized(), err)
				}
			}
		}
		defer SetVectorized(SetVectorized(false))
		check()
		if SetVectorized(true); Vectorized() {
			check()
		}
	})
}

// TestCombineEachRefuses lists of unequal length.
func TestCombineEachRefuses(t *testing.T) {
	one := []Commitment{{}}
	for name, rho := range map[string][][]Coefficient{"lists": {{{}}, {{}}}, "list": {{}}} {
		if _, err := CombineEach([][]Commitment{one}, rho); !errors.Is(err, ErrLengths) {
			t.Errorf("%s: error %v, want ErrLengths", name, err)
		}
	}
}

func TestRunningSums(t *testing.T) {
	_, _, g, _ := bls.Generators()
	one := Commitment{g}
	opposite := one
	opposite.p.Neg(&opposite.p)
	got := RunningSums(one, []Commitment{one, {}, opposite, opposite, one})
	want := []Commitment{one.Add(one), one.Add(one), one, {}, one}
	if !slices.Equal(got, want) {
		t.Errorf("running sums %v, want %v", got, want)
	}
	if got := RunningSums(one, nil); len(got) != 0 {
		t.Errorf("of nothing: %v", got)
	}
}

// TestOpenBothWays compares openings in and outside the roots of unity.
func TestOpenBothWays(t *testing.T) {
	p, err := ChunkPolynomial(stretch([]byte("withheld"), blob.ChunkSize))
	if err != nil {
		t.Fatal(err)
	}
	for _, z := range []Scalar{{}, {31: 1}, {0: 0x1f, 31: 7}} {
		portable, vectors := bothWays(t, func() Opening {
			o, err := p.Open(z)
			if err != nil {
				t.Fatal(err)
			}
			return o
		})
		if portable != vectors {
			t.Errorf("at %x: %v, in vectors %v", z, portable, vectors)
		}
	}
}

// TestSplit checks the halves of multiples at their extremes, and that points are rotated by λ.
func TestSplit(t *testing.T) {
	_, _, g, _ := bls.Generators()
	top := new(big.Int).Sub(fr.Modulus(), big.NewInt(1))
	below := new(big.Int).Sub(eigenvalue, big.NewInt(1))
	for _, n := range []*big.Int{new(big.Int), big.NewInt(1), below, eigenvalue, new(big.Int).Add(below, top), top, new(big.Int).Rsh(top, 1)} {
		var e fr.Element
		e.SetBigInt(n)
		low, high := split(&e)
		combined, err := Combine([]Commitment{{g}, Commitment{g}.rotated()}, []Coefficient{low, high})
		if err != nil {
			t.Fatal(err)
		}
		var want bls.G1Affine
		if want.ScalarMultiplication(&g, n); combined.p != want {
			t.Errorf("%d·G: %s, want %s", n, combined, Commitment{want})
		}
	}
	if infinity := (Commitment{}).rotated(); !infinity.IsInfinity() {
		t.Errorf("infinity becomes %s", infinity)
	}
}

// TestVerifyOpeningsBothWays folds more openings than few, right and wrong.
func TestVerifyOpeningsBothWays(t *testing.T) {
	withKernels(t, func(t *testing.T) {
		commitments, openings := make([]Commitment, 40), make([]Opening, 40)
		for i := range openings {
			p, err := ChunkPolynomial([]byte{byte(i)})
			if err == nil {
				openings[i], err = p.Open(Scalar{30: 1, 31: byte(i)})
			}
			if err != nil {
				t.Fatal(err)
			}
			commitments[i] = p.Commit()
		}
		if err := VerifyOpenings(rand.Reader, commitments, openings); err != nil {
			t.Error(err)
		}
		openings[7].Witness, openings[8].Witness = openings[8].Witness, openings[7].Witness
		if err := VerifyOpenings(rand.Reader, commitments, openings); !errors.Is(err, ErrWrongProof) {
			t.Errorf("swapped: error %v, want ErrWrongProof", err)
		}
	})
}
