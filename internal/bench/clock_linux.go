package bench

import (
	"time"

	"golang.org/x/sys/unix"
)

// clockName says what cpuTime measures.
const clockName = "processor time of the process"

// cpuTime returns the processor time that the process has used.
func cpuTime() time.Duration {
	var t unix.Timespec
	if err := unix.ClockGettime(unix.CLOCK_PROCESS_CPUTIME_ID, &t); err != nil {
		panic("bench: " + err.Error()) // every Linux has this clock
	}
	return time.Duration(t.Nano())
}
