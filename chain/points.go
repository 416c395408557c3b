package chain

import (
	"fmt"
	"slices"

	"github.com/walrus-evm/walrus/availability"
	"github.com/walrus-evm/walrus/chain/bindings"
	"github.com/walrus-evm/walrus/kzg"
)

// G1Point returns the bindings' form of a point, whether or not it is on the curve.
func G1Point(p kzg.Point) bindings.BLSG1Point {
	return bindings.BLSG1Point{XA: [32]byte(p[:32]), XB: [32]byte(p[32:64]), YA: [32]byte(p[64:96]), YB: [32]byte(p[96:])}
}

// G1Bytes returns the EIP-2537 form of a point as the bindings have it.
func G1Bytes(p bindings.BLSG1Point) kzg.Point {
	return kzg.Point(slices.Concat(p.XA[:], p.XB[:], p.YA[:], p.YB[:]))
}

// G2Point returns the bindings' form of a signature.
func G2Point(s availability.Signature) bindings.BLSG2Point {
	p := s.Point()
	at := func(i int) [32]byte { return [32]byte(p[32*i:]) }
	return bindings.BLSG2Point{XC0A: at(0), XC0B: at(1), XC1A: at(2), XC1B: at(3), YC0A: at(4), YC0B: at(5), YC1A: at(6), YC1B: at(7)}
}

func publicKey(p bindings.BLSG1Point) (availability.PublicKey, error) {
	raw := G1Bytes(p)
	key, err := availability.ParsePublicKeyPoint(raw[:])
	if err != nil {
		return availability.PublicKey{}, fmt.Errorf("decode BLS key: %w", err)
	}
	return key, nil
}
