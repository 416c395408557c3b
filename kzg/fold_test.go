package kzg_test

import (
	"bytes"
	"crypto/rand"
	"errors"
	"fmt"
	"testing"

	"github.com/walrus-evm/walrus/blob"
	"github.com/walrus-evm/walrus/kzg"
)

// manyOpenings returns right openings of n different polynomials, at random points but for the
// first, which is at a root of unity, and of zeros where a multiple of seven: all at infinity.
func manyOpenings(t testing.TB, n int) ([]kzg.Commitment, []kzg.Opening) {
	t.Helper()
	commitments, openings := make([]kzg.Commitment, n), make([]kzg.Opening, n)
	for i := range n {
		p, err := kzg.ChunkPolynomial(randomBytes(uint64(i), i%7*blob.ElementSize))
		if err != nil {
			t.Fatal(err)
		}
		z := kzg.ReduceScalar([32]byte(randomBytes(uint64(i), 32)))
		if i == 0 {
			z = kzg.Scalar{31: 1}
		}
		if openings[i], err = p.Open(z); err != nil {
			t.Fatal(err)
		}
		commitments[i] = p.Commit()
	}
	return commitments, openings
}

func TestVerifyOpenings(t *testing.T) {
	t.Parallel()
	const most = 40 // more than the few points that Combine takes without buckets
	commitments, openings := manyOpenings(t, most)
	for _, n := range []int{0, 1, 2, 3, 4, 13, most} {
		if err := kzg.VerifyOpenings(rand.Reader, commitments[:n], openings[:n]); err != nil {
			t.Errorf("%d right openings: %v", n, err)
		}
	}
	for i := range openings {
		right := openings[i].Y
		openings[i].Y[31] ^= 1
		if err := kzg.VerifyOpenings(rand.Reader, commitments, openings); !errors.Is(err, kzg.ErrWrongProof) {
			t.Errorf("opening %d is wrong: error %v, want ErrWrongProof", i, err)
		}
		openings[i].Y = right
	}
	if err := kzg.VerifyOpenings(rand.Reader, commitments, openings); err != nil {
		t.Errorf("right again: %v", err)
	}
}

// TestVerifyOpeningsCancelling gives openings whose errors cancel out in a sum without weights,
// and one opening twice.
func TestVerifyOpeningsCancelling(t *testing.T) {
	t.Parallel()
	commitments, openings := manyOpenings(t, 3)
	openings[0].Y, openings[1].Y = openings[1].Y, openings[0].Y
	if err := kzg.VerifyOpenings(rand.Reader, commitments[:2], openings[:2]); !errors.Is(err, kzg.ErrWrongProof) {
		t.Errorf("swapped values: error %v, want ErrWrongProof", err)
	}
	for i := range openings {
		commitments[i], openings[i] = commitments[2], openings[2]
	}
	if err := kzg.VerifyOpenings(rand.Reader, commitments, openings); err != nil {
		t.Errorf("equal openings: %v", err)
	}
}

func TestVerifyOpeningsRefuses(t *testing.T) {
	t.Parallel()
	commitments, openings := manyOpenings(t, 2)
	if err := kzg.VerifyOpenings(rand.Reader, commitments[:1], openings); !errors.Is(err, kzg.ErrLengths) {
		t.Errorf("error %v, want ErrLengths", err)
	}
	if err := kzg.VerifyOpenings(bytes.NewReader(make([]byte, 17)), commitments, openings); err == nil || errors.Is(err, kzg.ErrWrongProof) {
		t.Errorf("randomness ends: error %v", err)
	}
	for name, field := range map[string]*kzg.Scalar{"Z": &openings[1].Z, "Y": &openings[1].Y} {
		before := *field
		kzg.ScalarModulus().FillBytes(field[:])
		if err := kzg.VerifyOpenings(rand.Reader, commitments, openings); !errors.Is(err, kzg.ErrMalformed) {
			t.Errorf("%s is the modulus: error %v, want ErrMalformed", name, err)
		}
		*field = before
	}
}

// BenchmarkVerifyOpenings measures the time for each of many openings, all processors.
func BenchmarkVerifyOpenings(b *testing.B) {
	for _, n := range []int{1, 16, 128, 1024} {
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			commitments, openings := manyOpenings(b, n)
			for b.Loop() {
				if err := kzg.VerifyOpenings(rand.Reader, commitments, openings); err != nil {
					b.Fatal(err)
				}
			}
			b.ReportMetric(float64(b.Elapsed().Microseconds())/float64(b.N)/float64(n), "µs/opening")
		})
	}
}
