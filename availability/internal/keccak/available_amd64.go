//go:build amd64 && !purego

package keccak

import "golang.org/x/sys/cpu"

// Available reports whether the processor and the operating system support AVX-512.
func Available() bool { return cpu.X86.HasAVX512F }
