package api

import (
	"errors"
	"math"
	"testing"
)

func TestCursorRoundTrip(t *testing.T) {
	for _, key := range []uint64{1, 2, 255, 1 << 32, math.MaxInt64} {
		got, err := decodeCursor(listBlobs, encodeCursor(listBlobs, key))
		if err != nil || got != key {
			t.Errorf("%d: got %d, %v", key, got, err)
		}
	}
	for _, key := range []uint64{0, math.MaxInt64 + 1, math.MaxUint64} {
		if _, err := decodeCursor(listBlobs, encodeCursor(listBlobs, key)); !errors.Is(err, errMalformed) {
			t.Errorf("%d: got %v, want errMalformed", key, err)
		}
	}
	if _, err := decodeCursor(listNodes, encodeCursor(listBlobs, 1)); !errors.Is(err, errMalformed) {
		t.Errorf("cursor of another list: got %v, want errMalformed", err)
	}
}

// FuzzDecodeCursor checks that exactly one text denotes each key.
func FuzzDecodeCursor(f *testing.F) {
	f.Add(encodeCursor(listBlobs, 7))
	f.Add("YgAAAAAAAAAH\n")
	f.Add("")
	f.Fuzz(func(t *testing.T, text string) {
		key, err := decodeCursor(listBlobs, text)
		if err != nil {
			if !errors.Is(err, errMalformed) {
				t.Fatalf("%q: %v is not errMalformed", text, err)
			}
			return
		}
		if again := encodeCursor(listBlobs, key); again != text {
			t.Fatalf("%q and %q both denote %d", text, again, key)
		}
	})
}
