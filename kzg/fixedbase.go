package kzg

import (
	"runtime"
	"sync"

	bls "github.com/consensys/gnark-crypto/ecc/bls12-381"

	"github.com/walrus-evm/walrus/blob"
	"github.com/walrus-evm/walrus/kzg/internal/ifma"
)

// Commitments are multi-scalar multiplications over always the same 4096
// points, so the doublings can be done once and for all: a table holds
// 2^(13·w)·Pᵢ for every point and window w. Each signed 13-bit digit of each
// scalar then names one table entry to add to one of 4096 buckets, all windows
// sharing the same buckets, and what remains is nearly only additions: 20 a
// scalar, made cheap in batches. 13 and 14 bits measure alike; 13 has the
// smaller working set.
const (
	tableBits    = 13
	tableWindows = 20 // 20·13 = 260 bits hold a 255-bit scalar and its carry
)

// The tables, entry w·4096+i being 2^(13·w)·Pᵢ: 7.5 MiB, and 10 MiB in the form of the vector
// kernels. Only the one in use is built, on first use, in about 0.4 s of processor time shared
// among the processors.
var (
	portableTable = sync.OnceValue(func() []bls.G1Affine {
		return makeTable(func(p *bls.G1Affine) bls.G1Affine { return *p })
	})
	vectorTable = sync.OnceValue(func() []ifma.Point { return makeTable(ifma.NewPoint) })
)

func makeTable[P any](convert func(*bls.G1Affine) P) []P {
	points := ceremony().lagrange
	table := make([]P, tableWindows*len(points))
	var wg sync.WaitGroup
	share := (len(points) + runtime.GOMAXPROCS(0) - 1) / runtime.GOMAXPROCS(0)
	for from := 0; from < len(points); from += share {
		to := min(from+share, len(points))
		wg.Go(func() { fillTable(table, points[from:to], from, convert) })
	}
	wg.Wait()
	return table
}

// fillTable computes the multiples of points, which stand from the given column on.
func fillTable[P any](table []P, points []bls.G1Affine, column int, convert func(*bls.G1Affine) P) {
	multiples := make([]bls.G1Jac, len(points))
	for i := range multiples {
		multiples[i].FromAffine(&points[i])
	}
	for w := range tableWindows {
		row := table[w*blob.ElementsPerChunk+column:]
		for i, p := range bls.BatchJacobianToAffineG1(multiples) {
			row[i] = convert(&p)
		}
		for i := range multiples {
			for range tableBits {
				multiples[i].DoubleAssign()
			}
		}
	}
}

// Commit returns the KZG commitment to a chunk of at most [blob.ChunkSize]
// bytes; missing bytes are zero. It equals blob_to_kzg_commitment
// (consensus-specs, deneb) of the packed chunk. It runs on one processor; the
// first call in a process also builds a table, in half a second at most. It
// returns [blob.ErrChunkSize].
func Commit(chunk []byte) (Commitment, error) {
	if err := checkChunk(chunk); err != nil {
		return Commitment{}, err
	}
	return commit(func(d *digits) {
		d.reset(tableBits, 1)
		rest, i := chunk, 0
		for ; len(rest) >= blob.ElementSize; i++ {
			d.addScalar(i, chunkLimbs(rest))
			rest = rest[blob.ElementSize:]
		}
		if len(rest) > 0 {
			var last [blob.ElementSize]byte
			copy(last[:], rest)
			d.addScalar(i, chunkLimbs(last[:]))
		}
	}), nil
}

// Commit returns the KZG commitment to the polynomial.
func (p *Polynomial) Commit() Commitment {
	return commit(func(d *digits) {
		d.reset(tableBits, 1)
		for i := range p.values {
			d.addScalar(i, p.values[i].Bits())
		}
	})
}

func chunkLimbs(element []byte) (l [4]uint64) {
	l[0], l[1], l[2], l[3] = loadElement(element)
	return l
}

// commit returns the sum of the table's points that record names, weighted by their digits.
func commit(record func(*digits)) (c Commitment) {
	var sum bls.G1Jac
	done := false
	if Vectorized() {
		sum, done = multiplyWith(&vectorMultipliers, vectorTable(), record)
	}
	if !done {
		sum, _ = multiplyWith(&portableMultipliers, portableTable(), record)
	}
	c.p.FromJacobian(&sum)
	return c
}

// addScalar records the digits of scalar i, given as little-endian limbs.
func (d *digits) addScalar(i int, l [4]uint64) {
	var value, carry int32
	for w := range tableWindows {
		value, carry = signedDigit(int32(l[0]&(1<<tableBits-1))+carry, tableBits)
		d.add(w*blob.ElementsPerChunk+i, value)
		l[0] = l[0]>>tableBits | l[1]<<(64-tableBits)
		l[1] = l[1]>>tableBits | l[2]<<(64-tableBits)
		l[2] = l[2]>>tableBits | l[3]<<(64-tableBits)
		l[3] >>= tableBits
	}
}
