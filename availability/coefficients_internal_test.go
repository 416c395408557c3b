package availability

import (
	"testing"
)

// TestCoefficientsOneByOne compares coefficients hashed together with those hashed alone, up to the last number.
func TestCoefficientsOneByOne(t *testing.T) {
	t.Parallel()
	seed := [32]byte{1, 2, 3}
	for _, first := range []uint32{0, 1, 128, 1<<32 - 128} {
		for _, count := range []int{0, 1, 2, 3, 7, 8, 9, 128} {
			all := Coefficients(seed, 1<<63+5, 255, first, count)
			if len(all) != count {
				t.Fatalf("%d coefficients, want %d", len(all), count)
			}
			for i, rho := range all {
				if alone := Coefficient(seed, 1<<63+5, 255, first+uint32(i)); rho != alone {
					t.Errorf("chunk %d of %d from %d: %x, alone %x", i, count, first, rho, alone)
				}
			}
		}
	}
}
