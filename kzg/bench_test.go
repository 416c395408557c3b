package kzg_test

import (
	"crypto/sha256"
	"fmt"
	"runtime"
	"testing"

	"github.com/consensys/gnark-crypto/ecc"
	bls "github.com/consensys/gnark-crypto/ecc/bls12-381"
	"github.com/consensys/gnark-crypto/ecc/bls12-381/fr"
	goethkzg "github.com/crate-crypto/go-eth-kzg"

	"github.com/walrus-evm/walrus/blob"
	"github.com/walrus-evm/walrus/kzg"
)

// oneProcessor makes a benchmark comparable: the libraries differ in how they spread over processors.
func oneProcessor(b *testing.B) {
	b.Helper()
	before := runtime.GOMAXPROCS(1)
	b.Cleanup(func() { runtime.GOMAXPROCS(before) })
}

// BenchmarkCommit compares the commitment to one chunk, on one processor.
func BenchmarkCommit(b *testing.B) {
	chunk := randomBytes(1, blob.ChunkSize)
	mustCommit(b, chunk) // builds the table
	oneProcessor(b)
	b.Run("walrus", func(b *testing.B) {
		b.SetBytes(blob.ChunkSize)
		for b.Loop() {
			mustCommit(b, chunk)
		}
	})
	b.Run("go-eth-kzg", func(b *testing.B) {
		packed, context := pack(b, chunk), reference()
		b.SetBytes(blob.ChunkSize)
		for b.Loop() {
			if _, err := context.BlobToKZGCommitment(packed, 1); err != nil {
				b.Fatal(err)
			}
		}
	})
	b.Run("gnark-crypto", func(b *testing.B) {
		points, scalars := multiplicationInput(chunk)
		b.SetBytes(blob.ChunkSize)
		for b.Loop() {
			var out bls.G1Affine
			if _, err := out.MultiExp(points, scalars, ecc.MultiExpConfig{NbTasks: 1}); err != nil {
				b.Fatal(err)
			}
		}
	})
}

// multiplicationInput returns a chunk's elements and as many points.
func multiplicationInput(chunk []byte) ([]bls.G1Affine, []fr.Element) {
	points := make([]bls.G1Affine, blob.ElementsPerChunk)
	scalars := make([]fr.Element, blob.ElementsPerChunk)
	_, _, g1, _ := bls.Generators()
	for i := range scalars {
		scalars[i].SetBytes(chunk[i*blob.ElementSize : (i+1)*blob.ElementSize])
		points[i].Set(&g1)
		g1.Add(&g1, &points[0])
	}
	return points, scalars
}

// BenchmarkAggregate compares Σ ρ·p over 64 chunks (8 MiB) with a hash of the
// same bytes, on one processor.
func BenchmarkAggregate(b *testing.B) {
	const n = 64
	chunks := make([][]byte, n)
	for i := range chunks {
		chunks[i] = randomBytes(uint64(i), blob.ChunkSize)
	}
	rho := coefficients(1, n)
	oneProcessor(b)
	b.Run("walrus", func(b *testing.B) {
		var a kzg.Aggregator
		b.SetBytes(n * blob.ChunkSize)
		for b.Loop() {
			if err := a.Add(chunks, rho); err != nil {
				b.Fatal(err)
			}
		}
	})
	b.Run("walrus one by one", func(b *testing.B) {
		var a kzg.Aggregator
		b.SetBytes(blob.ChunkSize)
		for b.Loop() {
			if err := a.Add(chunks[:1], rho[:1]); err != nil {
				b.Fatal(err)
			}
		}
	})
	b.Run("sha256", func(b *testing.B) {
		b.SetBytes(n * blob.ChunkSize)
		for b.Loop() {
			for _, chunk := range chunks {
				sha256.Sum256(chunk)
			}
		}
	})
	b.Run("gnark-crypto", func(b *testing.B) {
		sums := make(fr.Vector, blob.ElementsPerChunk)
		b.SetBytes(blob.ChunkSize)
		var weight fr.Element
		weight.SetBytes(rho[0][:])
		for b.Loop() {
			for i := range sums {
				var x fr.Element
				x.SetBytes(chunks[0][i*blob.ElementSize : (i+1)*blob.ElementSize])
				x.Mul(&x, &weight)
				sums[i].Add(&sums[i], &x)
			}
		}
	})
}

// BenchmarkOpen compares an opening at a point, on one processor.
func BenchmarkOpen(b *testing.B) {
	chunk := randomBytes(1, blob.ChunkSize)
	p, err := kzg.ChunkPolynomial(chunk)
	if err != nil {
		b.Fatal(err)
	}
	z := kzg.ReduceScalar([32]byte(randomBytes(2, 32)))
	o, err := p.Open(z)
	if err != nil {
		b.Fatal(err)
	}
	c := p.Commit()
	oneProcessor(b)
	b.Run("walrus", func(b *testing.B) {
		for b.Loop() {
			if _, err := p.Open(z); err != nil {
				b.Fatal(err)
			}
		}
	})
	b.Run("go-eth-kzg", func(b *testing.B) {
		packed, context := pack(b, chunk), reference()
		for b.Loop() {
			if _, _, err := context.ComputeKZGProof(packed, goethkzg.Scalar(z), 1); err != nil {
				b.Fatal(err)
			}
		}
	})
	b.Run("verify", func(b *testing.B) {
		for b.Loop() {
			if err := kzg.VerifyOpening(c, o); err != nil {
				b.Fatal(err)
			}
		}
	})
	b.Run("verify go-eth-kzg", func(b *testing.B) {
		context := reference()
		for b.Loop() {
			err := context.VerifyKZGProof(goethkzg.KZGCommitment(c.Bytes()), goethkzg.Scalar(z), goethkzg.Scalar(o.Y), goethkzg.KZGProof(o.Witness.Bytes()))
			if err != nil {
				b.Fatal(err)
			}
		}
	})
}

// BenchmarkCombine measures Σ ρ·C, all processors.
func BenchmarkCombine(b *testing.B) {
	for _, n := range []int{1, 4, 8, 12, 16, 128, 4096, 1 << 16} {
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			commitments := make([]kzg.Commitment, n)
			c := mustCommit(b, []byte{1})
			for i := range commitments {
				commitments[i] = c
				c = c.Add(c) // small multiples would meet their like, which costs a second attempt
			}
			rho := coefficients(1, n)
			for b.Loop() {
				if _, err := kzg.Combine(commitments, rho); err != nil {
					b.Fatal(err)
				}
			}
			b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/float64(n), "ns/commitment")
		})
	}
}

// BenchmarkParse measures strict decoding of a commitment in both forms.
func BenchmarkParse(b *testing.B) {
	c := mustCommit(b, []byte{1})
	short, long := c.Bytes(), c.Point()
	b.Run("compressed", func(b *testing.B) {
		for b.Loop() {
			if _, err := kzg.ParseCommitment(short[:]); err != nil {
				b.Fatal(err)
			}
		}
	})
	b.Run("point", func(b *testing.B) {
		for b.Loop() {
			if _, err := kzg.ParsePoint(long[:]); err != nil {
				b.Fatal(err)
			}
		}
	})
}

// BenchmarkCombineEach measures Σ ρ·C of several lists at once, on one processor.
func BenchmarkCombineEach(b *testing.B) {
	const lists, length = 8, 128
	c := mustCommit(b, []byte{1})
	all := make([][]kzg.Commitment, lists)
	rho := make([][]kzg.Coefficient, lists)
	for i := range all {
		for range length {
			all[i] = append(all[i], c)
			c = c.Add(c) // not small multiples, as above
		}
		rho[i] = coefficients(uint64(i), length)
	}
	oneProcessor(b)
	for b.Loop() {
		if _, err := kzg.CombineEach(all, rho); err != nil {
			b.Fatal(err)
		}
	}
	b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/lists/length, "ns/commitment")
}
