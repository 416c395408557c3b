package availability_test

import (
	"bytes"
	"errors"
	"io"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/walrus-evm/walrus/availability"
)

// TestStoredTraceIsTheTrace compares a trace in bytes with the one in memory, at the borders of its blocks.
func TestStoredTraceIsTheTrace(t *testing.T) {
	for _, n := range []int{0, 1, 31, 32, 33, 1024, 1025, 2000} {
		var steps []availability.Step
		var raw []byte
		for i := range n {
			step := availability.Step{Key: availability.Key{Object: uint64(i + 1)}, Weight: availability.NewWeight(uint64(i))}
			steps = append(steps, step)
			raw, _ = step.AppendBinary(raw) // never fails
		}
		want, err := availability.NewTrace(steps)
		if err != nil {
			t.Fatal(err)
		}
		got, err := availability.ReadTrace(bytes.NewReader(raw), n)
		if err != nil {
			t.Fatal(err)
		}
		if got.Root() != want.Root() || got.Len() != want.Len() || got.Last() != want.Last() {
			t.Errorf("%d steps: root %x, want %x", n, got.Root(), want.Root())
		}
		for j := range uint32((n + 31) / 32) {
			block, err := got.ReadLeaves(j)
			if err != nil {
				t.Fatal(err)
			}
			same := cmp.Comparer(func(a, b availability.Step) bool { return a == b })
			if diff := cmp.Diff(want.LeavesUnder(j), block, same); diff != "" {
				t.Errorf("%d steps, block %d: %s", n, j, diff)
			}
		}
		if n > 0 {
			if _, err := availability.ReadTrace(bytes.NewReader(raw[1:]), n); !errors.Is(err, io.ErrUnexpectedEOF) {
				t.Errorf("%d steps, a byte short: got %v", n, err)
			}
		}
	}
}
