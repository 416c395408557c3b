//go:build !linux

package bench

import "time"

const clockName = "wall clock"

var start = time.Now()

// cpuTime falls back on the wall clock.
func cpuTime() time.Duration { return time.Since(start) }
