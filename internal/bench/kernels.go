package bench

import (
	"context"
	"crypto/rand"
	"crypto/sha256"
	"fmt"
	mathrand "math/rand/v2"
	"sync"
	"time"

	"github.com/consensys/gnark-crypto/ecc"
	bls "github.com/consensys/gnark-crypto/ecc/bls12-381"
	"github.com/consensys/gnark-crypto/ecc/bls12-381/fr"
	goethkzg "github.com/crate-crypto/go-eth-kzg"

	"github.com/walrus-evm/walrus/blob"
	"github.com/walrus-evm/walrus/kzg"
)

const (
	vectors  = "walrus, AVX-512 IFMA"
	portable = "walrus, portable"
	goEthKZG = "go-eth-kzg"
	cKZG     = "c-kzg-4844"
	gnark    = "gnark-crypto"
	sha      = "SHA-256"
)

// Contests that goals are about.
const (
	aggregation = "aggregate chunks from memory"
	commitment  = "commit to a chunk"
	opening     = "open a polynomial at a point"
	returned    = "check a returned commitment, 1024 at once"
)

// manyChunks do not fit the caches: 62 MiB.
const manyChunks = 512

// arena holds what the contestants work on.
type arena struct {
	chunks       [][]byte
	coefficients []kzg.Coefficient
	peers        *peers
	budget       time.Duration // of each contest
	goEthKZG     *goethkzg.Context
	nodes        func() (commitments, error) // of generated chunks
}

func newArena(budget time.Duration) *arena {
	a := &arena{budget: budget, coefficients: make([]kzg.Coefficient, 1<<16)}
	a.nodes = sync.OnceValues(func() (commitments, error) { return newCommitments(a.chunks[:baseChunks]) })
	random := mathrand.NewChaCha8([32]byte{1})
	a.chunks = make([][]byte, manyChunks)
	backing := make([]byte, manyChunks*blob.ChunkSize)
	random.Read(backing) //nolint:errcheck // never fails
	for i := range a.chunks {
		a.chunks[i] = backing[i*blob.ChunkSize : (i+1)*blob.ChunkSize : (i+1)*blob.ChunkSize]
	}
	for i := range a.coefficients {
		random.Read(a.coefficients[i][:]) //nolint:errcheck // never fails
	}
	return a
}

// bothWays lists the product with its vector kernels, where there are any, and without.
func bothWays(work float64, f func() error) []contestant {
	with := func(name string, on bool) contestant {
		c := here(name, work, f)
		sample := c.sample
		c.sample = func(ctx context.Context, times int) (time.Duration, error) {
			defer kzg.SetVectorized(kzg.SetVectorized(on))
			return sample(ctx, times)
		}
		return c
	}
	if !kzg.Vectorized() {
		return []contestant{with(portable, false)}
	}
	return []contestant{with(vectors, true), with(portable, false)}
}

// contests holds all contests of kernels, each on one processor.
func (a *arena) contests(ctx context.Context, report func(Contest)) ([]Contest, error) {
	var all []Contest
	for _, hold := range []func(context.Context) (Contest, error){a.aggregate, a.commit, a.open, a.check, a.combine, a.verify} {
		c, err := hold(ctx)
		if err != nil {
			return all, err
		}
		report(c)
		all = append(all, c)
	}
	return all, nil
}

func (a *arena) aggregate(ctx context.Context) (Contest, error) {
	const size = manyChunks * blob.ChunkSize
	var sum kzg.Aggregator
	who := bothWays(size, func() error { return sum.Add(a.chunks, a.coefficients[:manyChunks]) })
	target := make([]byte, size)
	// The straightforward way, over few chunks: it is slow enough not to depend on memory.
	const few = 8
	sums := make(fr.Vector, blob.ElementsPerChunk)
	who = append(
		who,
		here(gnark, few*blob.ChunkSize, func() error {
			for c, chunk := range a.chunks[:few] {
				var weight, x fr.Element
				weight.SetBytes(a.coefficients[c][:])
				for i := range sums {
					x.SetBytes(chunk[i*blob.ElementSize : (i+1)*blob.ElementSize])
					x.Mul(&x, &weight)
					sums[i].Add(&sums[i], &x)
				}
			}
			return nil
		}),
		here(sha, size, func() error {
			for _, chunk := range a.chunks {
				sha256.Sum256(chunk)
			}
			return nil
		}),
		here("memcpy", size, func() error {
			for i, chunk := range a.chunks {
				copy(target[i*blob.ChunkSize:], chunk)
			}
			return nil
		}),
	)
	who = append(who, a.peers.contestants("BLAKE3", "blake3", size)...)
	c := Contest{Name: aggregation, Unit: "GB/s", Higher: true}
	return c.hold(ctx, a.budget, gigabytesPerSecond, who)
}

func (a *arena) commit(ctx context.Context) (Contest, error) {
	chunk := a.chunks[0]
	who := bothWays(1, func() error {
		_, err := kzg.Commit(chunk)
		return err
	})
	reference, packed, err := a.reference()
	if err != nil {
		return Contest{}, err
	}
	points, scalars := multiplicationInput(chunk)
	who = append(
		who,
		here(goEthKZG, 1, func() error {
			_, err := reference.BlobToKZGCommitment(packed, 1)
			return err
		}),
		here(gnark, 1, func() error {
			var out bls.G1Affine
			_, err := out.MultiExp(points, scalars, ecc.MultiExpConfig{NbTasks: 1})
			return err
		}),
	)
	who = append(who, a.peers.contestants(cKZG, "commit", 1)...)
	c := Contest{Name: commitment, Unit: "ms"}
	return c.hold(ctx, a.budget, milliseconds, who)
}

// multiplicationInput returns a chunk's elements and as many points.
func multiplicationInput(chunk []byte) ([]bls.G1Affine, []fr.Element) {
	points := make([]bls.G1Affine, blob.ElementsPerChunk)
	scalars := make([]fr.Element, blob.ElementsPerChunk)
	_, _, g1, _ := bls.Generators()
	for i := range scalars {
		scalars[i].SetBytes(chunk[i*blob.ElementSize : (i+1)*blob.ElementSize])
		points[i].Set(&g1)
		g1.Add(&g1, &g1)
	}
	return points, scalars
}

// reference returns go-eth-kzg, which takes seconds to load, and the first chunk packed for it.
func (a *arena) reference() (*goethkzg.Context, *goethkzg.Blob, error) {
	if a.goEthKZG == nil {
		loaded, err := goethkzg.NewContext4096Secure()
		if err != nil {
			return nil, nil, err
		}
		a.goEthKZG = loaded
	}
	packed := new(goethkzg.Blob)
	return a.goEthKZG, packed, blob.PackChunk((*[blob.PackedChunkSize]byte)(packed), a.chunks[0])
}

func (a *arena) open(ctx context.Context) (Contest, error) {
	p, err := kzg.ChunkPolynomial(a.chunks[0])
	if err != nil {
		return Contest{}, err
	}
	z := kzg.Scalar{31: 5}
	who := bothWays(1, func() error {
		_, err := p.Open(z)
		return err
	})
	reference, packed, err := a.reference()
	if err != nil {
		return Contest{}, err
	}
	who = append(who, here(goEthKZG, 1, func() error {
		_, _, err := reference.ComputeKZGProof(packed, goethkzg.Scalar(z), 1)
		return err
	}))
	who = append(who, a.peers.contestants(cKZG, "open", 1)...)
	c := Contest{Name: opening, Unit: "ms"}
	return c.hold(ctx, a.budget, milliseconds, who)
}

func (a *arena) verify(ctx context.Context) (Contest, error) {
	p, err := kzg.ChunkPolynomial(a.chunks[0])
	if err != nil {
		return Contest{}, err
	}
	c := p.Commit()
	o, err := p.Open(kzg.Scalar{31: 5})
	if err != nil {
		return Contest{}, err
	}
	reference, _, err := a.reference()
	if err != nil {
		return Contest{}, err
	}
	some, err := a.together(16, c, o)
	if err != nil {
		return Contest{}, err
	}
	many, err := a.together(1024, c, o)
	if err != nil {
		return Contest{}, err
	}
	who := []contestant{
		here("walrus", 1, func() error { return kzg.VerifyOpening(c, o) }), some, many,
		here(goEthKZG, 1, func() error {
			return reference.VerifyKZGProof(goethkzg.KZGCommitment(c.Bytes()), goethkzg.Scalar(o.Z), goethkzg.Scalar(o.Y), goethkzg.KZGProof(o.Witness.Bytes()))
		}),
	}
	who = append(who, a.peers.contestants(cKZG, "verify", 1)...)
	return Contest{Name: "verify an opening", Unit: "ms"}.hold(ctx, a.budget, milliseconds, who)
}

// together verifies n different openings by one pairing check: multiples of one.
func (a *arena) together(n int, c kzg.Commitment, o kzg.Opening) (contestant, error) {
	commitments, openings := make([]kzg.Commitment, n), make([]kzg.Opening, n)
	for i, rho := range a.coefficients[:n] {
		weight := []kzg.Coefficient{rho}
		multiple, err := kzg.Combine([]kzg.Commitment{c}, weight)
		if err != nil {
			return contestant{}, err
		}
		witness, err := kzg.Combine([]kzg.Commitment{o.Witness}, weight)
		if err != nil {
			return contestant{}, err
		}
		var factor, y fr.Element
		factor.SetBytes(rho[:])
		y.SetBytes(o.Y[:])
		y.Mul(&y, &factor)
		commitments[i], openings[i] = multiple, kzg.Opening{Z: o.Z, Y: y.Bytes(), Witness: witness}
	}
	return here(fmt.Sprintf("walrus, %d at once", n), float64(n), func() error {
		return kzg.VerifyOpenings(rand.Reader, commitments, openings)
	}), nil
}

// checked is how many commitments a client checks at once.
const checked = 1024

// check measures what a client does with the commitments that nodes return:
// decode them strictly and check all at once against the chunks.
func (a *arena) check(ctx context.Context) (Contest, error) {
	nodes, err := a.nodes()
	if err != nil {
		return Contest{}, err
	}
	var encoded []byte
	for _, c := range nodes.all[:checked] {
		b := c.Bytes()
		encoded = append(encoded, b[:]...)
	}
	work := func() error {
		commitments, err := kzg.ParseCommitments(encoded)
		if err != nil {
			return err
		}
		check, err := kzg.NewCheck(rand.Reader, commitments)
		if err != nil {
			return err
		}
		const batch = 8
		for i := 0; i < checked; i += batch {
			var indexes [batch]int
			for j := range indexes {
				indexes[j] = i + j
			}
			// The chunks of the list, made one from the other as they come.
			for j := range batch {
				mark(a.chunks[(i+j)%baseChunks], i+j)
			}
			if err := check.Add(indexes[:], a.chunks[i%baseChunks:i%baseChunks+batch]); err != nil {
				return err
			}
		}
		return check.Conclude()
	}
	who := bothWays(checked, work)
	who = append(who, here("commit again, portable", 1, func() error {
		defer kzg.SetVectorized(kzg.SetVectorized(false))
		_, err := kzg.Commit(a.chunks[0])
		return err
	}))
	c := Contest{Name: returned, Unit: "ms"}
	return c.hold(ctx, a.budget, milliseconds, who)
}

// combine measures Σ ρ·C as a verifier forms it.
func (a *arena) combine(ctx context.Context) (Contest, error) {
	nodes, err := a.nodes()
	if err != nil {
		return Contest{}, err
	}
	n := len(nodes.all)
	who := bothWays(float64(n), func() error {
		_, err := kzg.Combine(nodes.all, a.coefficients[:n])
		return err
	})
	return Contest{Name: "combine commitments, 65 536 at once", Unit: "µs"}.hold(ctx, a.budget, microseconds, who)
}
