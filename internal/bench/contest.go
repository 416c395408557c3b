package bench

import (
	"context"
	"fmt"
	"slices"
	"time"
)

// Contest compares several ways to do the same work on one processor.
type Contest struct {
	Name string `json:"name"`
	// Unit of the results' values, and whether more is better.
	Unit   string   `json:"unit"`
	Higher bool     `json:"higher_is_better"`
	Result []Result `json:"results"`
}

// Result is one contestant's.
type Result struct {
	Name string `json:"name"`
	// Value is that of the fastest sample, which others on the machine disturbed least.
	Value   float64 `json:"value"`
	Median  float64 `json:"median"`
	Samples int     `json:"samples"`
}

// ratio returns how many times better than other r is.
func (c Contest) ratio(r, other Result) float64 {
	if c.Higher {
		return r.Value / other.Value
	}
	return other.Value / r.Value
}

// contestant does the work once a call.
type contestant struct {
	name string
	// work is how many units one call does: bytes, chunks, commitments.
	work float64
	// sample does the work a number of times and returns the processor time.
	sample func(ctx context.Context, times int) (time.Duration, error)
}

// here makes a contestant of a function in this process.
func here(name string, work float64, f func() error) contestant {
	return contestant{name, work, func(_ context.Context, times int) (time.Duration, error) {
		before := cpuTime()
		for range times {
			if err := f(); err != nil {
				return 0, err
			}
		}
		return cpuTime() - before, nil
	}}
}

const (
	// shortest is the processor time that a sample should take at least, unless the budget is less:
	// little enough for some samples to find the machine undisturbed.
	shortest = 15 * time.Millisecond
	// fewest and most samples of a contestant; the budget decides between.
	fewest, most = 5, 101
)

// hold runs the contest: contestants take turns until the budget of wall clock
// time is spent. value turns the time of one unit of work into the contest's unit.
func (c Contest) hold(ctx context.Context, budget time.Duration, value func(perUnit time.Duration, work float64) float64, contestants []contestant) (Contest, error) {
	times := make([]int, len(contestants))
	for i, who := range contestants {
		first, err := who.sample(ctx, 1) // warms up, and says how often to repeat
		if err == nil {
			first, err = who.sample(ctx, 1)
		}
		if err != nil {
			return c, fmt.Errorf("%s, %s: %w", c.Name, who.name, err)
		}
		times[i] = max(1, int(min(shortest, budget)/max(first, time.Microsecond)))
	}
	samples := make([][]time.Duration, len(contestants))
	for end := time.Now().Add(budget); len(samples[0]) < fewest || len(samples[0]) < most && time.Now().Before(end); {
		for i, who := range contestants {
			if err := ctx.Err(); err != nil {
				return c, err
			}
			took, err := who.sample(ctx, times[i])
			if err != nil {
				return c, fmt.Errorf("%s, %s: %w", c.Name, who.name, err)
			}
			samples[i] = append(samples[i], took/time.Duration(times[i]))
		}
	}
	for i, who := range contestants {
		slices.Sort(samples[i])
		c.Result = append(c.Result, Result{
			Name: who.name, Samples: len(samples[i]),
			Value:  value(samples[i][0], who.work),
			Median: value(samples[i][len(samples[i])/2], who.work),
		})
	}
	return c, nil
}

// gigabytesPerSecond is the speed of work counted in bytes.
func gigabytesPerSecond(t time.Duration, work float64) float64 {
	return work / float64(t.Nanoseconds())
}

func milliseconds(t time.Duration, work float64) float64 {
	return float64(t.Nanoseconds()) / work / 1e6
}

func microseconds(t time.Duration, work float64) float64 {
	return float64(t.Nanoseconds()) / work / 1e3
}
