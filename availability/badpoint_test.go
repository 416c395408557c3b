package availability_test

import (
	"testing"

	"github.com/walrus-evm/walrus/availability"
	"github.com/walrus-evm/walrus/kzg"
)

// TestFindBadPoint puts what is no point, in four ways, at every place among points, infinity among them.
func TestFindBadPoint(t *testing.T) {
	t.Parallel()
	c, err := kzg.Commit([]byte("chunk"))
	if err != nil {
		t.Fatal(err)
	}
	sound := availability.Points([]kzg.Commitment{c, {}, c.Add(c)})
	if at, found := availability.FindBadPoint(sound); found {
		t.Errorf("sound points: %d is bad", at)
	}
	if at, found := availability.FindBadPoint(nil); found {
		t.Errorf("no points: %d is bad", at)
	}
	high := kzg.Point{1}
	for name, bad := range map[string]kzg.Point{
		"out of the subgroup": {127: 2}, "off the curve": {63: 1, 127: 1}, "off the field": high, "half infinity": {63: 1},
	} {
		for place := range 3 {
			points := append([]byte(nil), sound...)
			copy(points[place*kzg.PointSize:], bad[:])
			copy(points[2*kzg.PointSize:], bad[:]) // the first counts
			if at, found := availability.FindBadPoint(points); !found || at != place {
				t.Errorf("%s at %d: found %v at %d", name, place, found, at)
			}
		}
	}
}
