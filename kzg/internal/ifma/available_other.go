//go:build !amd64 || purego

package ifma

// Available reports whether the processor supports the kernels.
func Available() bool { return false }

const absent = "ifma: no kernels for this processor"

func accumulate(*uint64, int, [][]byte, *uint64) { panic(absent) }

func gather(*uint64, *uint64, *uint32, int) { panic(absent) }

func forward(*uint64, *uint64, *uint64, *uint64, *uint32, *uint8, *uint64, int) { panic(absent) }

func backward(*uint64, *uint64, *uint64, *uint64, *uint64, *uint32, *uint8, *uint64, int) {
	panic(absent)
}

func multiply(*uint64, *uint64, *uint64) { panic(absent) }

func scatter(*uint64, *uint64, int) { panic(absent) }

func ladder(*uint64, *uint64, *uint32, int) { panic(absent) }
