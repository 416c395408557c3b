package availability

import "github.com/walrus-evm/walrus/kzg"

// FindBadPoint returns the position of the first of the points, in the form of [Points], that is not a point of the
// subgroup, and whether there is one. Whoever signed a list with such a point among its own is refuted by [BadPoint],
// and by nothing else: no sum over it can be computed (docs/protocol.md, "Fraud", F5).
func FindBadPoint(points []byte) (position int, found bool) {
	for at := 0; at+kzg.PointSize <= len(points); at += kzg.PointSize {
		if _, err := kzg.ParsePoint(points[at : at+kzg.PointSize]); err != nil {
			return at / kzg.PointSize, true
		}
	}
	return 0, false
}
