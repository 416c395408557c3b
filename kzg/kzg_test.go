package kzg_test

import (
	"bytes"
	"crypto/rand"
	"encoding/binary"
	"errors"
	"fmt"
	mathrand "math/rand/v2"
	"sync"
	"testing"

	goethkzg "github.com/crate-crypto/go-eth-kzg"

	"github.com/walrus-evm/walrus/blob"
	"github.com/walrus-evm/walrus/kzg"
)

// reference returns the go-eth-kzg implementation, which takes seconds to load.
var reference = sync.OnceValue(func() *goethkzg.Context {
	ctx, err := goethkzg.NewContext4096Secure()
	if err != nil {
		panic(err)
	}
	return ctx
})

// randomBytes returns n bytes that depend on the seed only.
func randomBytes(seed uint64, n int) []byte {
	var key [32]byte
	binary.BigEndian.PutUint64(key[:], seed)
	b := make([]byte, n)
	mathrand.NewChaCha8(key).Read(b)
	return b
}

func coefficients(seed uint64, n int) []kzg.Coefficient {
	b := randomBytes(seed, 16*n)
	out := make([]kzg.Coefficient, n)
	for i := range out {
		out[i] = kzg.Coefficient(b[16*i:])
	}
	return out
}

func mustCommit(t testing.TB, chunk []byte) kzg.Commitment {
	t.Helper()
	c, err := kzg.Commit(chunk)
	if err != nil {
		t.Fatal(err)
	}
	return c
}

func pack(t testing.TB, chunk []byte) *goethkzg.Blob {
	t.Helper()
	var packed goethkzg.Blob
	if err := blob.PackChunk((*[blob.PackedChunkSize]byte)(&packed), chunk); err != nil {
		t.Fatal(err)
	}
	return &packed
}

// edgeChunks are contents that stress the digits: extremes, repeats, and lengths around elements.
func edgeChunks() map[string][]byte {
	ones := bytes.Repeat([]byte{0xff}, blob.ChunkSize)
	half := make([]byte, blob.ChunkSize)
	for i := range half { // digits of exactly 2¹² and one more, at every window
		half[i] = 0x80 >> (i % 8)
	}
	return map[string][]byte{
		"empty": {}, "zeros": make([]byte, blob.ChunkSize), "ones": ones, "half digits": half,
		"one byte": {1}, "30 bytes": randomBytes(1, 30), "31 bytes": randomBytes(2, 31), "32 bytes": randomBytes(3, 32),
		"one short": randomBytes(4, blob.ChunkSize-1), "random": randomBytes(5, blob.ChunkSize),
		"same element": bytes.Repeat(randomBytes(6, 31), blob.ElementsPerChunk),
	}
}

func TestCommitEqualsEIP4844(t *testing.T) {
	t.Parallel()
	for name, chunk := range edgeChunks() {
		want, err := reference().BlobToKZGCommitment(pack(t, chunk), 1)
		if err != nil {
			t.Fatal(err)
		}
		if got := mustCommit(t, chunk); got.Bytes() != [48]byte(want) {
			t.Errorf("%s: commitment %s, want %x", name, got, want)
		}
		p, err := kzg.ChunkPolynomial(chunk)
		if err != nil {
			t.Fatal(err)
		}
		if got := p.Commit(); got.Bytes() != [48]byte(want) {
			t.Errorf("%s: polynomial's commitment %s, want %x", name, got, want)
		}
	}
}

func TestCommitRefusesLongChunk(t *testing.T) {
	t.Parallel()
	if _, err := kzg.Commit(make([]byte, blob.ChunkSize+1)); !errors.Is(err, blob.ErrChunkSize) {
		t.Errorf("error %v, want ErrChunkSize", err)
	}
}

func TestOpenEqualsEIP4844(t *testing.T) {
	t.Parallel()
	chunk := randomBytes(7, blob.ChunkSize)
	p, err := kzg.ChunkPolynomial(chunk)
	if err != nil {
		t.Fatal(err)
	}
	c := p.Commit()
	points := map[string]kzg.Scalar{
		"zero": {}, "one, a root": {31: 1}, "random": kzg.ReduceScalar([32]byte(randomBytes(8, 32))),
		"minus one, a root": minusOne(),
	}
	for name, z := range points {
		witness, y, err := reference().ComputeKZGProof(pack(t, chunk), goethkzg.Scalar(z), 1)
		if err != nil {
			t.Fatal(err)
		}
		o, err := p.Open(z)
		if err != nil {
			t.Fatal(err)
		}
		if o.Y != kzg.Scalar(y) || o.Witness.Bytes() != [48]byte(witness) {
			t.Errorf("%s: opening (%x, %s), want (%x, %x)", name, o.Y, o.Witness, y, witness)
		}
		if got, err := p.Evaluate(z); err != nil || got != o.Y {
			t.Errorf("%s: value %x, %v, want %x", name, got, err, o.Y)
		}
		if err := kzg.VerifyOpening(c, o); err != nil {
			t.Errorf("%s: %v", name, err)
		}
		o.Y[31] ^= 1
		if err := kzg.VerifyOpening(c, o); !errors.Is(err, kzg.ErrWrongProof) {
			t.Errorf("%s: error %v with a wrong value, want ErrWrongProof", name, err)
		}
	}
}

func minusOne() kzg.Scalar {
	var s kzg.Scalar
	kzg.ScalarModulus().FillBytes(s[:])
	s[31]-- // the modulus is odd
	return s
}

func TestOpeningIsCanonical(t *testing.T) {
	t.Parallel()
	var r kzg.Scalar
	kzg.ScalarModulus().FillBytes(r[:])
	p := new(kzg.Polynomial)
	if _, err := p.Open(r); !errors.Is(err, kzg.ErrMalformed) {
		t.Errorf("open at the modulus: error %v, want ErrMalformed", err)
	}
	for _, o := range []kzg.Opening{{Z: r}, {Y: r}} {
		if err := kzg.VerifyOpening(kzg.Commitment{}, o); !errors.Is(err, kzg.ErrMalformed) {
			t.Errorf("verify: error %v, want ErrMalformed", err)
		}
	}
}

// A check on infinity must not influence later ones: gnark-crypto's precomputed
// lines are overwritten by such a check.
func TestVerifyAfterInfinity(t *testing.T) {
	t.Parallel()
	for range 2 {
		if err := kzg.VerifyOpening(kzg.Commitment{}, kzg.Opening{Z: kzg.Scalar{31: 5}}); err != nil {
			t.Errorf("zero polynomial: %v", err)
		}
		wrong := kzg.Opening{Z: kzg.Scalar{31: 5}, Y: kzg.Scalar{31: 1}}
		if err := kzg.VerifyOpening(kzg.Commitment{}, wrong); !errors.Is(err, kzg.ErrWrongProof) {
			t.Errorf("false statement: error %v, want ErrWrongProof", err)
		}
	}
}

// TestAggregateCommutesWithCommit ties the three sums of the availability proof
// together: committing to Σ ρ·p gives Σ ρ·C.
func TestAggregateCommutesWithCommit(t *testing.T) {
	t.Parallel()
	var chunks [][]byte
	var commitments []kzg.Commitment
	for i, n := range []int{blob.ChunkSize, blob.ChunkSize, 1, blob.ChunkSize, 0, 31, blob.ChunkSize, blob.ChunkSize - 1, blob.ChunkSize, 62, blob.ChunkSize} {
		chunk := randomBytes(uint64(20+i), n)
		chunks = append(chunks, chunk)
		commitments = append(commitments, mustCommit(t, chunk))
	}
	rho := coefficients(9, len(chunks))
	rho[0] = kzg.Coefficient(bytes.Repeat([]byte{0xff}, 16))
	rho[1] = kzg.Coefficient{}
	var whole, head, tail kzg.Aggregator
	if err := errors.Join(whole.Add(chunks, rho), head.Add(chunks[:4], rho[:4]), tail.Add(chunks[4:], rho[4:])); err != nil {
		t.Fatal(err)
	}
	want, err := kzg.Combine(commitments, rho)
	if err != nil {
		t.Fatal(err)
	}
	if got := whole.Sum().Commit(); got != want {
		t.Errorf("commitment to the aggregate %s, want %s", got, want)
	}
	head.Merge(&tail)
	if *head.Sum() != *whole.Sum() {
		t.Error("merged aggregate differs")
	}
	if first := *whole.Sum(); first != *whole.Sum() {
		t.Error("Sum changes the aggregator")
	}
	whole.Reset()
	if *whole.Sum() != *new(kzg.Polynomial) {
		t.Error("aggregate is not empty after Reset")
	}
}

// Losing the last byte of a short chunk must change P, or the proof would not cover it.
func TestAggregateLastByteLoss(t *testing.T) {
	t.Parallel()
	for _, n := range []int{1, 30, 31, 32, 33, blob.ChunkSize - 1, blob.ChunkSize} {
		chunk := randomBytes(uint64(n), n)
		chunk[n-1] |= 1
		lost := bytes.Clone(chunk)
		lost[n-1] = 0
		rho := coefficients(10, 1)
		var a, b kzg.Aggregator
		if err := errors.Join(a.Add([][]byte{chunk}, rho), b.Add([][]byte{lost}, rho)); err != nil {
			t.Fatal(err)
		}
		if *a.Sum() == *b.Sum() {
			t.Errorf("%d bytes: the sum does not depend on the last one", n)
		}
	}
}

func TestAggregatorRefuses(t *testing.T) {
	t.Parallel()
	var a kzg.Aggregator
	if err := a.Add(make([][]byte, 1), nil); !errors.Is(err, kzg.ErrLengths) {
		t.Errorf("error %v, want ErrLengths", err)
	}
	full := randomBytes(11, blob.ChunkSize)
	if err := a.Add([][]byte{full, make([]byte, blob.ChunkSize+1)}, coefficients(12, 2)); !errors.Is(err, blob.ErrChunkSize) {
		t.Errorf("error %v, want ErrChunkSize", err)
	}
	if *a.Sum() != *new(kzg.Polynomial) {
		t.Error("a refused call added something")
	}
	if _, err := kzg.Combine(make([]kzg.Commitment, 1), nil); !errors.Is(err, kzg.ErrLengths) {
		t.Errorf("error %v, want ErrLengths", err)
	}
}

// A commitment that cancels another adds up to infinity, which is legal.
func TestCombineCancelling(t *testing.T) {
	t.Parallel()
	c := mustCommit(t, randomBytes(13, blob.ChunkSize))
	opposite := c.Bytes()
	opposite[0] ^= 0x20
	negative, err := kzg.ParseCommitment(opposite[:])
	if err != nil {
		t.Fatal(err)
	}
	rho := coefficients(14, 1)
	sum, err := kzg.Combine([]kzg.Commitment{c, negative, {}}, []kzg.Coefficient{rho[0], rho[0], {15: 1}})
	if err != nil {
		t.Fatal(err)
	}
	if !sum.IsInfinity() || !c.Add(negative).IsInfinity() {
		t.Errorf("sum %s, want infinity", sum)
	}
	if c.Add(kzg.Commitment{}) != c {
		t.Error("infinity is not neutral")
	}
}

// Combine must not depend on how its input is cut into batches.
func TestCombineInBatches(t *testing.T) {
	t.Parallel()
	c := mustCommit(t, []byte("walrus"))
	const n = 1<<16 + 3
	commitments := make([]kzg.Commitment, n)
	rho := make([]kzg.Coefficient, n)
	for i := range n {
		commitments[i], rho[i] = c, kzg.Coefficient{15: 1}
	}
	got, err := kzg.Combine(commitments, rho)
	if err != nil {
		t.Fatal(err)
	}
	var times kzg.Coefficient
	binary.BigEndian.PutUint64(times[8:], n)
	want, err := kzg.Combine([]kzg.Commitment{c}, []kzg.Coefficient{times})
	if err != nil {
		t.Fatal(err)
	}
	if got != want {
		t.Errorf("sum of %d equal commitments %s, want %s", n, got, want)
	}
}

// checkCase is a client's check of three chunks with the commitments given.
func checkCase(t *testing.T, chunks [][]byte, commitments []kzg.Commitment) error {
	t.Helper()
	check, err := kzg.NewCheck(rand.Reader, commitments)
	if err != nil {
		t.Fatal(err)
	}
	for i := range chunks { // any order will do
		j := len(chunks) - 1 - i
		if err := check.Add([]int{j}, chunks[j:j+1]); err != nil {
			t.Fatal(err)
		}
	}
	return check.Conclude()
}

func TestCheckFindsWrongCommitments(t *testing.T) {
	t.Parallel()
	chunks := [][]byte{randomBytes(1, blob.ChunkSize), randomBytes(2, blob.ChunkSize), randomBytes(3, 100)}
	commitments := make([]kzg.Commitment, len(chunks))
	for i, chunk := range chunks {
		commitments[i] = mustCommit(t, chunk)
	}
	if err := checkCase(t, chunks, commitments); err != nil {
		t.Errorf("right commitments: %v", err)
	}
	other := mustCommit(t, []byte{1})
	for name, wrong := range map[string][]kzg.Commitment{
		"one replaced": {commitments[0], other, commitments[2]},
		"two swapped":  {commitments[1], commitments[0], commitments[2]},
		"sum kept":     {commitments[0].Add(other), commitments[1], commitments[2].Add(negate(t, other))},
		"infinity":     {commitments[0], commitments[1], {}},
	} {
		if err := checkCase(t, chunks, wrong); !errors.Is(err, kzg.ErrWrongCommitment) {
			t.Errorf("%s: error %v, want ErrWrongCommitment", name, err)
		}
	}
}

func negate(t *testing.T, c kzg.Commitment) kzg.Commitment {
	t.Helper()
	b := c.Bytes()
	b[0] ^= 0x20
	out, err := kzg.ParseCommitment(b[:])
	if err != nil {
		t.Fatal(err)
	}
	return out
}

func TestCheckIsStrict(t *testing.T) {
	t.Parallel()
	chunk := randomBytes(1, 31)
	check, err := kzg.NewCheck(rand.Reader, []kzg.Commitment{mustCommit(t, chunk), mustCommit(t, chunk)})
	if err != nil {
		t.Fatal(err)
	}
	for _, indexes := range [][]int{{0, 0}, {0, 2}, {0, -1}} {
		if err := check.Add(indexes, [][]byte{chunk, chunk}); !errors.Is(err, kzg.ErrUnchecked) {
			t.Errorf("indexes %v: error %v, want ErrUnchecked", indexes, err)
		}
	}
	if err := check.Add([]int{0}, nil); !errors.Is(err, kzg.ErrLengths) {
		t.Errorf("error %v, want ErrLengths", err)
	}
	if err := check.Add([]int{0}, [][]byte{chunk}); err != nil {
		t.Errorf("after refused calls: %v", err)
	}
	if err := check.Conclude(); !errors.Is(err, kzg.ErrUnchecked) {
		t.Errorf("with one chunk missing: error %v, want ErrUnchecked", err)
	}
	if err := check.Add([]int{0}, [][]byte{chunk}); !errors.Is(err, kzg.ErrUnchecked) {
		t.Errorf("second time: error %v, want ErrUnchecked", err)
	}
	if err := check.Add([]int{1}, [][]byte{chunk}); err != nil {
		t.Fatal(err)
	}
	if err := check.Conclude(); err != nil {
		t.Error(err)
	}
}

func TestCheckReportsBrokenRandomness(t *testing.T) {
	t.Parallel()
	if _, err := kzg.NewCheck(bytes.NewReader(make([]byte, 15)), make([]kzg.Commitment, 1)); err == nil {
		t.Error("short randomness went unnoticed")
	}
}

func ExampleCommit() {
	c, err := kzg.Commit([]byte("The walrus holds every byte it signed for."))
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(c)
	// Output: 0xa85e9a2eb7aa620638fee789d50e6b64989c55934a3a4e2f28d4f1369ea94228bc6071ecaf5ff8ba4ca25ec64e85e529
}
