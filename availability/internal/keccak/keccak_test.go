package keccak_test

import (
	"encoding/binary"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/crypto"

	"github.com/walrus-evm/walrus/availability/internal/keccak"
)

// checkSums compares eight hashes at once with the ordinary one of each.
func checkSums(t *testing.T, beginning []byte, ends *[keccak.Lanes]uint64) {
	t.Helper()
	if !keccak.Available() {
		t.Skip("the processor has no AVX-512")
	}
	sums := keccak.NewPrefix(beginning).Sum(ends)
	for lane, end := range ends {
		want := crypto.Keccak256(binary.BigEndian.AppendUint64(slices.Clip(beginning), end))
		if sums[lane] != [16]byte(want) {
			t.Errorf("%d bytes and %x, lane %d: %x, want %x", len(beginning), end, lane, sums[lane], want[:16])
		}
	}
}

// TestSum covers every place in a block where the last word and the padding can stand.
func TestSum(t *testing.T) {
	t.Parallel()
	data := make([]byte, 400)
	for i := range data {
		data[i] = byte(i*i + i>>3)
	}
	for n := 0; n <= len(data); n += 8 {
		checkSums(t, data[:n], &[keccak.Lanes]uint64{0, 1, 2, 1 << 63, ^uint64(0), 0x0102030405060708, 6, 7})
	}
}

func FuzzSum(f *testing.F) {
	f.Add([]byte("walrus"), uint64(1), uint64(2))
	f.Fuzz(func(t *testing.T, beginning []byte, first, step uint64) {
		var ends [keccak.Lanes]uint64
		for lane := range ends {
			ends[lane] = first + uint64(lane)*step
		}
		checkSums(t, beginning[:len(beginning)/8*8], &ends)
	})
}

func BenchmarkSum(b *testing.B) {
	if !keccak.Available() {
		b.Skip("the processor has no AVX-512")
	}
	p := keccak.NewPrefix(make([]byte, 152))
	ends := [keccak.Lanes]uint64{1, 2, 3, 4, 5, 6, 7, 8}
	for b.Loop() {
		p.Sum(&ends)
	}
}
