package kzg_test

import (
	"errors"
	"testing"

	"github.com/walrus-evm/walrus/kzg"
)

// TestDecompressPoint: what parses decompresses to the same point; what is outside the subgroup decompresses only; what is
// no point of the curve, or a second encoding, does neither.
func TestDecompressPoint(t *testing.T) {
	t.Parallel()
	sound := mustCommit(t, []byte("sound"))
	b := sound.Bytes()
	if got, err := kzg.DecompressPoint(b[:]); err != nil || got != sound.Point() {
		t.Errorf("a commitment: %x, error %v, want %x", got, err, sound.Point())
	}
	small := smallOrderPoint(t)
	compressed := small.Bytes()
	got, err := kzg.DecompressPoint(compressed[:])
	if err != nil || got != (kzg.Point{127: 2}) {
		t.Errorf("a point of order 3: %x, error %v", got, err)
	}
	if _, err := got.Commitment(); !errors.Is(err, kzg.ErrMalformed) {
		t.Errorf("it parses: error %v, want ErrMalformed", err)
	}
	infinity := append([]byte{0xc0}, make([]byte, 47)...)
	if got, err := kzg.DecompressPoint(infinity); err != nil || got != (kzg.Point{}) {
		t.Errorf("infinity: %x, error %v", got, err)
	}
	for name, wrong := range map[string][]byte{
		"off the curve":     append([]byte{0x80}, append(make([]byte, 46), 1)...), // x = 1: 5 is no square
		"off the field":     append([]byte{0x9f}, make([]byte, 47)...),
		"not compressed":    append([]byte{0}, make([]byte, 47)...),
		"infinity, again":   append([]byte{0xe0}, make([]byte, 47)...),
		"a byte short":      b[:47],
		"uncompressed form": append([]byte{0x40}, make([]byte, 95)...),
	} {
		if got, err := kzg.DecompressPoint(wrong); !errors.Is(err, kzg.ErrMalformed) {
			t.Errorf("%s: %x, error %v, want ErrMalformed", name, got, err)
		}
	}
}
