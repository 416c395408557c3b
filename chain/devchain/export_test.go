package devchain

import "context"

// Hold keeps the head from changing until release.
func (c *Chain) Hold(ctx context.Context) (release func(), err error) { return c.unlock, c.lock(ctx) }

// Noticed reports whether the sealer knows of all transactions that came in.
func (c *Chain) Noticed() bool { return c.Waiting() > 0 && len(c.arrived) == 0 }

// Paused reports whether blocks come by themselves no more.
func (c *Chain) Paused() bool { return c.paused.Load() }
