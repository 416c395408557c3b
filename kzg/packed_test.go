package kzg_test

import (
	"bytes"
	"testing"

	"github.com/walrus-evm/walrus/blob"
	"github.com/walrus-evm/walrus/kzg"
)

// TestSumOfPackedHalves: two sums, one of them written down and read again, are
// the sum of all.
func TestSumOfPackedHalves(t *testing.T) {
	chunks, coefficients := [][]byte{}, []kzg.Coefficient{}
	for i := range 5 {
		chunks = append(chunks, bytes.Repeat([]byte{byte(i), 255, 3}, blob.ChunkSize/3))
		coefficients = append(coefficients, kzg.Coefficient(bytes.Repeat([]byte{byte(200 + i)}, 16)))
	}
	sum := func(from, to int) *kzg.Polynomial {
		var a kzg.Aggregator
		if err := a.Add(chunks[from:to], coefficients[from:to]); err != nil {
			t.Fatal(err)
		}
		return a.Sum()
	}
	packed, err := sum(0, 2).MarshalBinary()
	if err != nil {
		t.Fatal(err)
	}
	p, err := kzg.ParsePolynomial((*[blob.PackedChunkSize]byte)(packed))
	if err != nil {
		t.Fatal(err)
	}
	p.Add(sum(2, 5))
	if *p != *sum(0, 5) {
		t.Error("the sum of the halves is not that of the whole")
	}
}
