package kzg

import (
	"sync/atomic"

	bls "github.com/consensys/gnark-crypto/ecc/bls12-381"

	"github.com/walrus-evm/walrus/kzg/internal/ifma"
)

var vectorized atomic.Bool

func init() { vectorized.Store(ifma.Available()) }

// Vectorized reports whether the AVX-512 IFMA kernels are in use. They are
// wherever the processor has the instructions, unless the program was built with
// the tag purego.
func Vectorized() bool { return vectorized.Load() }

// SetVectorized switches the kernels off, or on again where the processor has
// them, and returns whether they were on. Results do not depend on it: it is for
// comparing the two, and for ruling the kernels out when a machine is suspect.
// It must not be called while another goroutine uses the package.
func SetVectorized(on bool) (was bool) { return vectorized.Swap(on && ifma.Available()) }

// vectorSummer is the [adder] of the vector kernels. It does not cover points
// that meet others of equal x.
type vectorSummer struct{ s ifma.Summer }

// Lists are cut into runs of at most longestRun points, so that a few long ones
// do not add rounds for all: buckets hold 20 points on average and 1 in 200 more
// than 32. Few lists are cut further, down to shortestRun, to have enoughRuns at
// a time: with fewer, inversions cost more than additions.
const (
	longestRun  = 32
	shortestRun = 4
	enoughRuns  = 1024
)

// vectorBatch is how many lists are summed together: as many as have their sums,
// differences and products in a second-level cache of 1 MiB.
const vectorBatch = 4096

func (v *vectorSummer) sum(sums, base []ifma.Point, refs []reference, start []int32) bool {
	for len(start) > 1 {
		n := min(len(start)-1, vectorBatch)
		points := int(start[n] - start[0])
		longest := max(shortestRun, min(points/enoughRuns, longestRun))
		if !v.s.Sum(sums[:n], base, refs, start[:n+1], longest) {
			return false
		}
		sums, start = sums[n:], start[n:]
	}
	return true
}

func (v *vectorSummer) affine(p *ifma.Point) bls.G1Affine { return p.Affine() }
func (v *vectorSummer) infinite(p *ifma.Point) bool       { return p.IsInfinity() }
