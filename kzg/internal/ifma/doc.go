// Package ifma holds the kernels of package kzg in AVX-512 IFMA assembly: sums
// of products for the availability proof, and additions of curve points in
// batches for commitments. They work on eight 64-bit lanes with limbs of 52
// bits, the operands of the VPMADD52 instructions.
//
// [Available] reports whether the processor has them; everything else must only
// be called if it does. Package kzg does the same in portable Go, and its tests
// hold both to the same results.
//
// The assembly is written by ./gen, a module of its own: read that to see what
// the kernels do.
package ifma

//go:generate go run -C gen . -out ../kernels_amd64.s -stubs ../kernels_amd64.go -pkg ifma
