package bench

import "slices"

// Goal is a figure to reach, with what this run measured.
type Goal struct {
	What   string  `json:"what"`
	Value  float64 `json:"value"`
	Unit   string  `json:"unit"`
	Bound  float64 `json:"bound"`
	AtMost bool    `json:"at_most"` // else the value must be at least the bound
	Met    bool    `json:"met"`
}

// scoreboard collects goals.
type scoreboard []Goal

func (s *scoreboard) atLeast(what string, value, bound float64, unit string) {
	*s = append(*s, Goal{what, value, unit, bound, false, value >= bound})
}

func (s *scoreboard) atMost(what string, value, bound float64, unit string) {
	*s = append(*s, Goal{what, value, unit, bound, true, value <= bound})
}

// goals returns the goals that the report has measurements for.
func (r Report) goals() []Goal {
	var s scoreboard
	r.kernelGoals(&s)
	r.nodeGoals(&s)
	for _, g := range []struct {
		contract, call string
		bound          float64
	}{
		{"AvailabilityProofs", "submitProof, 1 000 chunks", 160_000},
		{"FraudProofs", "proveFraud, sum of 1 chunk", 200_000},
		{"FraudProofs", "proveFraud, sum of 128 chunks", 1_600_000},
		{"Reveals", "revealNodes", 120_000},
		{"Reveals", "revealLeaves, 32", 350_000},
	} {
		for _, measured := range r.Gas {
			if measured.Contract == g.contract && measured.Call == g.call {
				s.atMost(g.contract+": "+g.call, float64(measured.Gas), g.bound, "gas")
			}
		}
	}
	return s
}

// What the aggregation is to reach against SHA-256, with the vector kernels and without.
const fastAggregation, plainAggregation = 8, 2.8

// kernelGoal returns which of them is this machine's.
func (r Report) kernelGoal() float64 {
	if r.Vectors {
		return fastAggregation
	}
	return plainAggregation
}

// kernelGoals are ratios on one core, with the vector kernels and without.
func (r Report) kernelGoals(s *scoreboard) {
	for _, g := range []struct {
		contest     string
		against     []string
		plain, fast float64
	}{
		{aggregation, []string{sha}, plainAggregation, fastAggregation},
		{commitment, []string{goEthKZG, cKZG}, 1.8, 6},
		{opening, []string{goEthKZG, cKZG}, 1.8, 6},
	} {
		c := r.contest(g.contest)
		for _, peer := range g.against {
			c.ratioGoal(s, vectors, peer, g.fast)
			c.ratioGoal(s, portable, peer, g.plain)
		}
	}
	for _, own := range []string{vectors, portable} {
		if result := r.contest(returned).result(own); result.Value > 0 {
			s.atMost(returned+": "+own, result.Value, 0.15, "ms")
		}
	}
}

// ratioGoal is about one contestant against another, if both took part.
func (c Contest) ratioGoal(s *scoreboard, own, peer string, bound float64) {
	us, them := c.result(own), c.result(peer)
	if us.Value > 0 && them.Value > 0 {
		s.atLeast(c.Name+": "+own+", against "+peer, c.ratio(us, them), bound, "×")
	}
}

// nodeGoals are about simulated nodes of 1 TiB and about files. Processor time of all
// cores together is what counts for the former: it is no less than the clock's on a
// machine that does nothing else.
func (r Report) nodeGoals(s *scoreboard) {
	const tebibyte, gibibyte = 1 << 40, 1 << 30
	for _, n := range r.Nodes {
		if n.Size < tebibyte || n.Size > tebibyte*1001/1000 {
			continue
		}
		s.atMost("verify a node of 1 TiB, processor time of all cores", n.Verify.CPU, 25, "s")
		s.atLeast("prove a node of 1 TiB, speed over the aggregation kernel's alone", r.Aggregation.CPU/n.Prove.CPU, 0.9, "×")
		if hashing := r.contest(aggregation).result(sha).Value; hashing > 0 {
			speed := float64(n.Size) / n.Prove.CPU / 1e9
			s.atLeast("prove a node of 1 TiB, speed over SHA-256's: nine tenths of what the kernel's is to be", speed/hashing, 0.9*r.kernelGoal(), "×")
		}
	}
	if len(r.Nodes) > 0 && r.NodesMemory > 0 {
		s.atMost("most memory while nodes are proven and verified", float64(r.NodesMemory)/gibibyte, 1, "GiB")
	}
	if r.Disk.Size > 0 {
		s.atMost("prove 1 GiB from files, warm cache, by the clock", r.Disk.Prove.Wall*gibibyte/float64(r.Disk.Size), 2, "s")
	}
}

// contest returns the contest of that name, an empty one if it was not held.
func (r Report) contest(name string) Contest {
	if i := slices.IndexFunc(r.Contests, func(c Contest) bool { return c.Name == name }); i >= 0 {
		return r.Contests[i]
	}
	return Contest{}
}

// result returns the contestant's result, a zero one if it did not take part.
func (c Contest) result(name string) Result {
	if i := slices.IndexFunc(c.Result, func(r Result) bool { return r.Name == name }); i >= 0 {
		return c.Result[i]
	}
	return Result{}
}
