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
	"github.com/consensys/gnark-crypto/ecc/bls12-381/fr/fft"

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

// FuzzCommitBothWays compares commitments to chunks of any length, of repeated content as well, with the
// library's multiplication.
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
		p, err := ChunkPolynomial(chunk)
		if err != nil {
			t.Fatal(err)
		}
		if want := plainCommit(t, p.values[:]); portable != want || vectors != want {
			t.Errorf("%d bytes of %x: %s, in vectors %s, want %s", len(chunk), data, portable, vectors, want)
		}
	})
}

// plainCommit is the library's commitment to a polynomial's values.
func plainCommit(t *testing.T, values []fr.Element) (c Commitment) {
	t.Helper()
	if _, err := c.p.MultiExp(ceremony().lagrange, values, ecc.MultiExpConfig{}); err != nil {
		t.Fatal(err)
	}
	return c
}

// FuzzAggregateBothWays compares sums over full and short chunks with the library's arithmetic.
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
		var want Polynomial
		for i, chunk := range chunks {
			p, err := ChunkPolynomial(chunk)
			if err != nil {
				t.Fatal(err)
			}
			weight := rho[i].element()
			for j := range p.values {
				p.values[j].Mul(&p.values[j], &weight)
			}
			want.Add(p)
		}
		if portable != want || vectors != want {
			t.Errorf("%d chunks: portable code is right: %v, vectors are: %v", len(chunks), portable == want, vectors == want)
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
	m.add(0, 3)
	m.add(1, 3)
	if _, ok := m.multiply([]ifma.Point{ifma.NewPoint(&g), ifma.NewPoint(&g)}); ok {
		t.Error("two equal points in a bucket were not reported")
	}
	m.reset(4, 1)
	m.add(0, 3)
	m.add(1, -5)
	var double, want, got bls.G1Affine
	double.Add(&g, &g)
	sum, ok := m.multiply([]ifma.Point{ifma.NewPoint(&g), ifma.NewPoint(&double)})
	want.ScalarMultiplication(&g, big.NewInt(-7))
	if !ok || *got.FromJacobian(&sum) != want {
		t.Errorf("3·G − 5·2·G = %v, %v, want %v", got, ok, want)
	}
}

// FuzzCombineBothWays compares combinations of commitments, among which there are equal, opposite
// and rotated ones and infinity, and coefficients with few digits, with the library's multiplication.
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
				case 2:
					commitments[i] = commitments[i].rotated()
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
		var want Commitment
		points, scalars := make([]bls.G1Affine, len(rho)), make([]fr.Element, len(rho))
		for i := range rho {
			points[i], scalars[i] = commitments[i].p, rho[i].element()
		}
		if len(points) > 0 {
			if _, err := want.p.MultiExp(points, scalars, ecc.MultiExpConfig{}); err != nil {
				t.Fatal(err)
			}
		}
		if portable != want || vectors != want {
			t.Errorf("%d commitments: %s, in vectors %s, want %s", len(commitments), portable, vectors, want)
		}
	})
}

// FuzzCombineEach compares several combinations at once with each of its own, by the
// library and by [Combine]. Among the commitments are equal, opposite and rotated ones and infinity,
// and some lists are empty.
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
					case 2:
						commitments[i][j] = commitments[i][j].rotated()
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

// FuzzOpenBothWays compares openings, in and outside the roots of unity, with a
// division by X − z of the polynomial's coefficients, which the library's transform gives.
func FuzzOpenBothWays(f *testing.F) {
	f.Add([]byte("withheld"), uint32(blob.ChunkSize), []byte{}, uint16(0))
	f.Add([]byte("withheld"), uint32(1000), []byte{}, uint16(1))
	f.Add([]byte{}, uint32(0), []byte{5}, uint16(0))
	f.Add([]byte{1, 0xff}, uint32(blob.ChunkSize-1), bytes.Repeat([]byte{0x1f}, 32), uint16(0))
	f.Add([]byte{9}, uint32(blob.ChunkSize), []byte{}, uint16(4095))
	f.Fuzz(func(t *testing.T, data []byte, size uint32, point []byte, root uint16) {
		p, err := ChunkPolynomial(stretch(data, int(size%(blob.ChunkSize+1))))
		if err != nil {
			t.Fatal(err)
		}
		var z fr.Element
		if z.SetBytes(point); root > 0 {
			z = domain().roots[root%blob.ElementsPerChunk]
		}
		portable, vectors := bothWays(t, func() Opening {
			o, err := p.Open(z.Bytes())
			if err != nil {
				t.Fatal(err)
			}
			return o
		})
		if want := plainOpening(t, p, z); portable != want || vectors != want {
			t.Errorf("at %s: %v, in vectors %v, want %v", z.String(), portable, vectors, want)
		}
	})
}

// plainOpening divides the polynomial by X − z.
func plainOpening(t *testing.T, p *Polynomial, z fr.Element) Opening {
	t.Helper()
	transform := fft.NewDomain(blob.ElementsPerChunk)
	coefficients := slices.Clone(p.values[:])
	transform.FFTInverse(coefficients, fft.DIT) // of values in bit-reversed order
	quotient := make([]fr.Element, len(coefficients))
	var rest fr.Element
	for i := len(coefficients) - 1; i >= 0; i-- {
		quotient[i] = rest
		rest.Mul(&rest, &z)
		rest.Add(&rest, &coefficients[i])
	}
	transform.FFT(quotient, fft.DIF)
	return Opening{Z: z.Bytes(), Y: rest.Bytes(), Witness: plainCommit(t, quotient)}
}

// FuzzCheckBothWays: the check of many commitments passes if and only if the library's commitments
// to the chunks are the ones checked.
func FuzzCheckBothWays(f *testing.F) {
	f.Add([]byte("walrus"), uint8(0), uint8(0))
	f.Add([]byte("walrus"), uint8(3), uint8(2))
	f.Add([]byte{0xff}, uint8(15), uint8(200))
	f.Fuzz(func(t *testing.T, data []byte, n, wrong uint8) {
		chunks, commitments, indexes := make([][]byte, n%20), make([]Commitment, n%20), make([]int, n%20)
		for i := range chunks {
			chunks[i], indexes[i] = stretch(append([]byte{byte(i)}, data...), 1+i*i*100), i
			p, err := ChunkPolynomial(chunks[i])
			if err != nil {
				t.Fatal(err)
			}
			commitments[i] = plainCommit(t, p.values[:])
		}
		right := int(wrong) >= len(chunks)
		if !right {
			commitments[wrong] = commitments[wrong].Add(Commitment{ceremony().g1})
		}
		portable, vectors := bothWays(t, func() error {
			check, err := NewCheck(rand.Reader, commitments)
			if err == nil {
				err = check.Add(indexes, chunks)
			}
			if err != nil {
				t.Fatal(err)
			}
			return check.Conclude()
		})
		for _, err := range []error{portable, vectors} {
			if right && err != nil || !right && !errors.Is(err, ErrWrongCommitment) {
				t.Errorf("%d chunks, all right: %v: %v, in vectors %v", len(chunks), right, portable, vectors)
			}
		}
	})
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
