//go:build amd64 && !purego

package ifma

import "golang.org/x/sys/cpu"

// Available reports whether the processor and the operating system support the
// kernels: Intel from Ice Lake, AMD from Zen 4 on.
func Available() bool {
	x := &cpu.X86
	return x.HasAVX512F && x.HasAVX512BW && x.HasAVX512DQ && x.HasAVX512VL && x.HasAVX512IFMA && x.HasAVX512VBMI
}
