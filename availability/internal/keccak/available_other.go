//go:build !amd64 || purego

package keccak

// Available reports whether the processor and the operating system support AVX-512.
func Available() bool { return false }

func permute(*[25][8]uint64) { panic("keccak: no kernel for this processor") }
