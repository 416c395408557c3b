package devchain

import (
	"sync"
	"time"
)

// clock is the chain's own time: the wall clock plus a skew.
type clock struct {
	mu   sync.Mutex
	skew time.Duration
	next uint64 // timestamp demanded of the next block, 0 if none
}

// newClock starts a clock at a Unix time in seconds.
func newClock(at uint64) *clock {
	return &clock{skew: time.Until(time.Unix(int64(at), 0))}
}

func (c *clock) now() time.Time { return time.Now().Add(c.skew) }

// nextBlock returns the timestamp of the block after one with timestamp parent.
func (c *clock) nextBlock(parent uint64) uint64 {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.next > parent {
		return c.next
	}
	return max(uint64(c.now().Unix()), parent+1)
}

// sealed tells the clock of a new head, which it must not fall behind.
func (c *clock) sealed(timestamp uint64) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.next = 0
	if at := time.Unix(int64(timestamp), 0); c.now().Before(at) {
		c.skew = time.Until(at)
	}
}

// advance moves the clock forward and returns its distance from the wall clock.
func (c *clock) advance(d time.Duration) time.Duration {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.skew += d
	return c.skew
}

// demand fixes the timestamp of the next block; the clock follows once it is sealed.
func (c *clock) demand(timestamp uint64) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.next = timestamp
}
