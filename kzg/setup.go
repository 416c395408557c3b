package kzg

import (
	_ "embed"
	"fmt"
	"sync"

	bls "github.com/consensys/gnark-crypto/ecc/bls12-381"
	"github.com/consensys/gnark-crypto/ecc/bls12-381/fp"

	"github.com/walrus-evm/walrus/blob"
)

//go:generate go run ./setup

// setupBytes holds the points of the Ethereum KZG ceremony of 2023 that the
// package needs, uncompressed and big-endian, so that loading them is a copy
// and not 4096 square roots:
//
//   - 4096 × 96 bytes: [Lᵢ(τ)]G1 in bit-reversed order, as EIP-4844 uses them;
//   - 192 bytes: [τ]G2 (imaginary before real, X before Y).
//
// Written by `go generate` from the setup that the module
// github.com/crate-crypto/go-eth-kzg embeds (consensus-specs,
// presets/mainnet/trusted_setups/trusted_setup_4096.json). The tests compare
// every point with that module's and check the subgroups.
//
//go:embed setup.bin
var setupBytes []byte

const (
	g1Size = 2 * fp.Bytes
	g2Size = 4 * fp.Bytes
)

// setup is the decoded ceremony. It is read-only.
type setup struct {
	lagrange []bls.G1Affine // [Lᵢ(τ)]G1, bit-reversed
	g1       bls.G1Affine   // generator
	g2       bls.G2Affine   // generator
	tauG2    bls.G2Affine   // [τ]G2
}

// ceremony decodes the embedded points once, in about 2 ms. It checks no
// subgroup: the bytes are part of the program, and the tests check them.
var ceremony = sync.OnceValue(func() *setup {
	if len(setupBytes) != blob.ElementsPerChunk*g1Size+g2Size {
		panic(fmt.Sprintf("kzg: embedded setup has %d bytes", len(setupBytes)))
	}
	s := &setup{lagrange: make([]bls.G1Affine, blob.ElementsPerChunk)}
	for i := range s.lagrange {
		b := setupBytes[i*g1Size:]
		mustSet(&s.lagrange[i].X, b)
		mustSet(&s.lagrange[i].Y, b[fp.Bytes:])
	}
	b := setupBytes[blob.ElementsPerChunk*g1Size:]
	mustSet(&s.tauG2.X.A1, b)
	mustSet(&s.tauG2.X.A0, b[fp.Bytes:])
	mustSet(&s.tauG2.Y.A1, b[2*fp.Bytes:])
	mustSet(&s.tauG2.Y.A0, b[3*fp.Bytes:])
	_, _, s.g1, s.g2 = bls.Generators()
	return s
})

func mustSet(e *fp.Element, b []byte) {
	if err := e.SetBytesCanonical(b[:fp.Bytes]); err != nil {
		panic("kzg: embedded setup: " + err.Error())
	}
}
