package kzg

import (
	"runtime"
	"sync"

	bls "github.com/consensys/gnark-crypto/ecc/bls12-381"

	"github.com/walrus-evm/walrus/blob"
)

// Commitments are multi-scalar multiplications over always the same 4096
// points, so the doublings can be done once and for all: a table holds
// 2^(13·w)·Pᵢ for every point and window w. Each signed 13-bit digit of each
// scalar then names one table entry to add to one of 4096 buckets, all windows
// sharing the same buckets, and what remains is nearly only additions: 20 a
// scalar, made cheap in batches by summer. 13 and 14 bits measure alike; 13 has
// the smaller working set.
const (
	windowBits = 13
	windows    = 20 // 20·13 = 260 bits hold a 255-bit scalar and its carry
	bucketBits = windowBits - 1
	buckets    = 1 << bucketBits
	// bucketBatch is how many buckets are summed together: enough to spread an inversion
	// thinly over the additions, few enough to keep the batch in a second-level cache of 1 MiB.
	bucketBatch = 256
)

// commitTable returns the table, 7.5 MiB, entry w·4096+i being 2^(13·w)·Pᵢ. It is built on
// first use in about 0.4 s of processor time, shared among the processors.
var commitTable = sync.OnceValue(func() []bls.G1Affine {
	points := ceremony().lagrange
	table := make([]bls.G1Affine, windows*len(points))
	copy(table, points)
	var wg sync.WaitGroup
	share := (len(points) + runtime.GOMAXPROCS(0) - 1) / runtime.GOMAXPROCS(0)
	for from := 0; from < len(points); from += share {
		to := min(from+share, len(points))
		wg.Go(func() { fillTable(table, from, to) })
	}
	wg.Wait()
	return table
})

// fillTable computes the multiples of points from … to−1.
func fillTable(table []bls.G1Affine, from, to int) {
	multiples := make([]bls.G1Jac, to-from)
	for i := range multiples {
		multiples[i].FromAffine(&table[from+i])
	}
	for w := 1; w < windows; w++ {
		for i := range multiples {
			for range windowBits {
				multiples[i].DoubleAssign()
			}
		}
		copy(table[w*blob.ElementsPerChunk+from:], bls.BatchJacobianToAffineG1(multiples))
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
	m := multipliers.Get().(*multiplier)
	defer multipliers.Put(m)
	m.reset()
	i := 0
	for ; len(chunk) >= blob.ElementSize; i++ {
		m.addScalar(i, chunkLimbs(chunk))
		chunk = chunk[blob.ElementSize:]
	}
	if len(chunk) > 0 {
		var last [blob.ElementSize]byte
		copy(last[:], chunk)
		m.addScalar(i, chunkLimbs(last[:]))
	}
	return m.result(), nil
}

// Commit returns the KZG commitment to the polynomial.
func (p *Polynomial) Commit() Commitment {
	m := multipliers.Get().(*multiplier)
	defer multipliers.Put(m)
	m.reset()
	for i := range p.values {
		m.addScalar(i, p.values[i].Bits())
	}
	return m.result()
}

func chunkLimbs(element []byte) (l [4]uint64) {
	l[0], l[1], l[2], l[3] = loadElement(element)
	return l
}

// multiplier does one multi-scalar multiplication over the table at a time. It
// keeps some 3 MiB of scratch memory, more after a chunk of equal elements,
// whose digits all meet in a few buckets.
type multiplier struct {
	// digits lists, scalar by scalar, the nonzero digits: their table entry and, signed, their
	// bucket 1 … buckets.
	digits []digit
	// count is the number of digits a bucket has.
	count [buckets + 1]int32
	// refs holds the table entries ordered by bucket, bucket b's in refs[start[b]:start[b+1]].
	refs  []reference
	start [buckets + 2]int32
	sums  [buckets]bls.G1Affine
	summer
}

type digit struct {
	entry int32
	value int32
}

var multipliers = sync.Pool{New: func() any { return new(multiplier) }}

func (m *multiplier) reset() {
	m.digits = m.digits[:0]
	clear(m.count[:])
}

// addScalar records the digits of scalar i, given as little-endian limbs. Digits are signed, −2¹²
// to 2¹²: a point's negation is free, and half as many buckets do.
func (m *multiplier) addScalar(i int, limbs [4]uint64) {
	carry := int32(0)
	for w := range windows {
		value := int32(window(&limbs, w*windowBits)) + carry //nolint:gosec // 13 bits
		carry = 0
		if value > buckets {
			value -= 1 << windowBits
			carry = 1
		}
		if value == 0 {
			continue
		}
		m.digits = append(m.digits, digit{entry: int32(w*blob.ElementsPerChunk + i), value: value}) //nolint:gosec // below 2¹⁷
		m.count[max(value, -value)]++
	}
}

// window returns the windowBits bits of the limbs from the given bit up.
func window(limbs *[4]uint64, bit int) uint64 {
	limb, shift := bit>>6, uint(bit&63) //nolint:gosec // not negative
	if limb >= len(limbs) {
		return 0
	}
	v := limbs[limb] >> shift
	if limb+1 < len(limbs) {
		v |= limbs[limb+1] << (64 - shift) // a shift by 64 gives 0
	}
	return v & (1<<windowBits - 1)
}

// result returns Σ over the recorded digits of value·entry = Σ_b b·(sum of bucket b).
func (m *multiplier) result() Commitment {
	m.sortByBucket()
	table := commitTable()
	for b := 1; b <= buckets; b += bucketBatch {
		m.sum(m.sums[b-1:b-1+bucketBatch], table, m.refs, m.start[b:b+bucketBatch+1])
	}
	var c Commitment
	total := m.weigh()
	c.p.FromJacobian(&total)
	return c
}

// sortByBucket counting-sorts the digits into refs.
func (m *multiplier) sortByBucket() {
	at := int32(0)
	next := &m.count // becomes each bucket's write position
	for b := 1; b <= buckets; b++ {
		m.start[b] = at
		at += m.count[b]
		next[b] = m.start[b]
	}
	m.start[buckets+1] = at
	if cap(m.refs) < int(at) {
		m.refs = make([]reference, max(int(at), windows*blob.ElementsPerChunk))
	}
	m.refs = m.refs[:at]
	for _, d := range m.digits {
		b := max(d.value, -d.value)
		m.refs[next[b]] = newReference(int(d.entry), d.value < 0)
		next[b]++
	}
}

// weigh returns Σ b·sums[b−1]. The textbook running sum would take 2·4096
// unbatched additions. Instead write b − 1 = 64·row + column: the sums of the
// rows and of the columns are batched, and running sums are left for only 64 of each.
func (m *multiplier) weigh() bls.G1Jac {
	const (
		columnBits = bucketBits / 2
		columns    = 1 << columnBits
		rows       = buckets / columns
	)
	var starts [rows + columns + 1]int32
	refs := m.refs[:0]
	for r := range rows {
		starts[r] = int32(len(refs)) //nolint:gosec // at most 2·buckets
		for c := range columns {
			refs = m.appendSum(refs, r*columns+c)
		}
	}
	for c := range columns {
		starts[rows+c] = int32(len(refs)) //nolint:gosec // at most 2·buckets
		for r := range rows {
			refs = m.appendSum(refs, r*columns+c)
		}
	}
	starts[rows+columns] = int32(len(refs)) //nolint:gosec // at most 2·buckets
	var lines [rows + columns]bls.G1Affine
	m.sum(lines[:], m.sums[:], refs, starts[:])
	m.refs = refs

	// Σ b·S_b = 64·Σ row·R_row + Σ (column+1)·C_column
	total := runningSum(lines[1:rows])
	for range columnBits {
		total.DoubleAssign()
	}
	ofColumns := runningSum(lines[rows:])
	total.AddAssign(&ofColumns)
	return total
}

func (m *multiplier) appendSum(refs []reference, i int) []reference {
	if m.sums[i].IsInfinity() {
		return refs // summer wants finite points
	}
	return append(refs, newReference(i, false))
}

// runningSum returns Σ (i+1)·points[i].
func runningSum(points []bls.G1Affine) (total bls.G1Jac) {
	var running bls.G1Jac
	for i := len(points) - 1; i >= 0; i-- {
		running.AddMixed(&points[i])
		total.AddAssign(&running)
	}
	return total
}
