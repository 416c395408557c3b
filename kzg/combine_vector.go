package kzg

import (
	"math/bits"
	"runtime"
	"slices"
	"sync"

	bls "github.com/consensys/gnark-crypto/ecc/bls12-381"

	"github.com/walrus-evm/walrus/kzg/internal/ifma"
)

// coefficientBits is the width of coefficients, and of the carry out of their last digit.
const coefficientBits = 128 + 1

// maxWidth is the greatest width of digits.
const maxWidth = 13

// windowWidth returns the width of digits with which n points take the fewest
// additions: one a point and two a bucket, in every window.
func windowWidth(n int) (best int) {
	cost := func(width int) int { return windowsOf(width) * (n + 2<<(width-1)) }
	for best = 2; best < maxWidth && cost(best+1) < cost(best); best++ {
	}
	return best
}

func windowsOf(width int) int { return (coefficientBits + width - 1) / width }

// alone is the number of points up to which goroutines cost more than they save.
const alone = 1024

// combineWindows returns Σ coefficients[i]·points[i] of finite points by the vector
// kernels: a sum for each window of digits, the windows shared among the processors.
func combineWindows(points []bls.G1Affine, coefficients []Coefficient) (sum bls.G1Jac) {
	width := windowWidth(len(points))
	workers := runtime.GOMAXPROCS(0)
	if len(points) <= alone {
		workers = 1
	}
	converted := make([]ifma.Point, len(points))
	divide(len(points), workers, func(from, to int) {
		for i := from; i < to; i++ {
			converted[i] = ifma.NewPoint(&points[i])
		}
	})
	windows := windowsOf(width)
	parts := make([]bls.G1Jac, windows) // of windows from the index on, one for each worker
	divide(windows, workers, func(from, to int) {
		record := func(d *digits) {
			d.reset(width, to-from)
			d.addCoefficients(coefficients, 0, 0, from, to)
		}
		part, done := multiplyWith(&vectorMultipliers, converted, record)
		if !done { // equal points are legal, and an attacker's choice
			part, _ = multiplyWith(&portableMultipliers, points, record)
		}
		parts[from] = part
	})
	for w := windows - 1; w >= 0; w-- {
		for range width {
			if !sum.Z.IsZero() { // few windows begin a part
				sum.DoubleAssign()
			}
		}
		sum.AddAssign(&parts[w])
	}
	return sum
}

// divide runs f over as many shares of 0 … n−1 as there are workers, none of them empty.
func divide(n, workers int, f func(from, to int)) {
	workers = min(workers, n)
	if workers == 1 {
		f(0, n)
		return
	}
	var wg sync.WaitGroup
	for w := range workers {
		wg.Go(func() { f(n*w/workers, n*(w+1)/workers) })
	}
	wg.Wait()
}

// addCoefficients records digits from … to−1 of coefficients, those of digit from
// in window first, and of the first coefficient under the number point.
//
// Half a digit's range is added to every digit at once: then what stands in each place is the signed
// digit and that half, and none waits for the carry of the one below. All that is left is the highest digit's.
func (d *digits) addCoefficients(coefficients []Coefficient, first, point, from, to int) {
	width, half := uint(d.width)&63, int32(d.buckets())
	mask, highest := uint64(1)<<width-1, windowsOf(d.width)-1
	halves := halvesOf(d.width)
	entries := slices.Grow(d.entries, len(coefficients)*(to-from))
	count := d.count
	for i := range coefficients {
		low, high := coefficients[i].limbs()
		low, carry := bits.Add64(low, halves[0], 0)
		high, carry = bits.Add64(high, halves[1], carry)
		top := halves[2] + carry
		lowest := int32(first) * half
		for w := range to {
			place := low & mask
			if w == highest {
				place = low
			}
			if w >= from {
				if value := int32(place) - half; value != 0 {
					bucket := lowest + max(value, -value) - 1
					entries = append(entries, digit{point: ifma.NewReference(point+i, value < 0), bucket: bucket})
					count[bucket]++
				}
				lowest += half
			}
			low = low>>width | high<<(64-width)
			high = high>>width | top<<(64-width)
			top >>= width
		}
	}
	d.entries = entries
}

// halvesOf returns 2^(width−1) in every digit of a coefficient.
func halvesOf(width int) (halves [3]uint64) {
	for bit := width - 1; bit < windowsOf(width)*width; bit += width {
		halves[bit/64] |= 1 << (bit % 64)
	}
	return halves
}
