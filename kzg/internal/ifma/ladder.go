package ifma

import (
	bls "github.com/consensys/gnark-crypto/ecc/bls12-381"
)

// Lanes is the number of ladders that [Climb] takes at once.
const Lanes = lanes

// Rung is a step of eight ladders: their sums are doubled and then points added
// to those that the mask includes.
type Rung struct {
	points    [lanes]Reference
	doublings uint32
	mask      uint32
}

// NewRung returns a rung without points.
func NewRung(doublings int) Rung { return Rung{doublings: uint32(doublings)} }

// Add has the point of that index added in a lane.
func (r *Rung) Add(lane, index int) {
	r.points[lane] = NewReference(index, false)
	r.mask |= 1 << lane
}

// ladderState is what the kernel works on: coordinates X, Y and Z, and seven vectors of scratch space.
type ladderState [3 + 7]vector

// Climb takes the same point up eight ladders and returns where they end. Points
// of base that rungs name must be finite. Where a sum met a point of equal x, which
// the formula for addition does not cover, the result is infinity, even if the sum is
// not: the caller starts such that it cannot be.
func Climb(start *bls.G1Affine, base []Point, rungs []Rung) (ends [lanes]bls.G1Jac) {
	var state ladderState
	p := NewPoint(start)
	unit := newElement(&one)
	for lane := range lanes {
		state[0].setLane(lane, p.x)
		state[1].setLane(lane, p.y)
		state[2].setLane(lane, unit)
	}
	if len(rungs) > 0 {
		ladder(&state[0][0][0], &base[0].x[0], (*uint32)(&rungs[0].points[0]), len(rungs))
	}
	for lane := range ends {
		x, y, z := state[0].lane(lane), state[1].lane(lane), state[2].lane(lane)
		ends[lane] = bls.G1Jac{X: x.field(), Y: y.field(), Z: z.field()}
	}
	return ends
}
