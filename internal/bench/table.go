package bench

import (
	"errors"
	"fmt"
	"io"
	"strconv"
	"strings"
	"text/tabwriter"
)

// WriteTable writes the report for people.
func (r Report) WriteTable(w io.Writer) error {
	t := new(strings.Builder)
	kernels := "portable code, the processor has no AVX-512 IFMA"
	if r.Vectors {
		kernels = "AVX-512 IFMA"
	}
	fmt.Fprintf(t, "%s, %d cores, %s, %s\n", r.Processor, r.Cores, r.Go, kernels)
	fmt.Fprintf(t, "%s; fastest samples, of contestants that take turns\n", r.Clock)
	for _, c := range r.Contests {
		c.write(t)
	}
	if len(r.Nodes) > 0 {
		r.writeNodes(t)
	}
	r.writeGoals(t)
	fmt.Fprintf(t, "\ngas\tcall\t\n")
	for _, g := range r.Gas {
		fmt.Fprintf(t, "%d\t%s: %s\t\n", g.Gas, g.Contract, g.Call)
	}
	aligned := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
	if _, err := io.WriteString(aligned, t.String()); err != nil {
		return err
	}
	return aligned.Flush()
}

func (c Contest) write(t *strings.Builder) {
	fmt.Fprintf(t, "\n%s, one core\t%s\tfirst is better by\tsamples\t\n", c.Name, c.Unit)
	for _, r := range c.Result {
		ratio := "-"
		if r.Name != c.Result[0].Name {
			ratio = fmt.Sprintf("%.2f ×", c.ratio(c.Result[0], r))
		}
		fmt.Fprintf(t, "  %s\t%.4g\t%s\t%d\t\n", r.Name, r.Value, ratio, r.Samples)
	}
}

func (r Report) writeNodes(t *strings.Builder) {
	fmt.Fprintf(t, "\none node, generated, %d cores\tprove\tprocessors\tof aggregation's speed\tverify\tprocessors\tmeasured\t\n", r.Cores)
	for _, n := range r.Nodes {
		measured := "whole"
		if n.ProvedChunks < n.Chunks || n.VerifiedChunks < n.Chunks {
			measured = fmt.Sprintf("%.3g %% proved, %.3g %% verified", percent(n.ProvedChunks, n.Chunks), percent(n.VerifiedChunks, n.Chunks))
		}
		aggregation := r.Aggregation.CPU * float64(n.Size) / (1 << 40)
		fmt.Fprintf(t, "  %s, %d chunks\t%.3g s\t%.3g s\t%.0f %%\t%.3g s\t%.3g s\t%s\t\n",
			sizeText(n.Size), n.Chunks, n.Prove.Wall, n.Prove.CPU, 100*aggregation/n.Prove.CPU, n.Verify.Wall, n.Verify.CPU, measured)
	}
	fmt.Fprintf(t, "  aggregation of 1 TiB alone\t%.3g s\t%.3g s\t\t\t\t\t\n", r.Aggregation.Wall, r.Aggregation.CPU)
	fmt.Fprintf(t, "  %s in files, warm cache\t%.3g s\t%.3g s\t\t\t\t\t\n", sizeText(r.Disk.Size), r.Disk.Prove.Wall, r.Disk.Prove.CPU)
	if r.NodesMemory > 0 {
		fmt.Fprintf(t, "  most memory held\t%s\t\t\t\t\t\t\n", sizeText(r.NodesMemory))
	}
}

func (r Report) writeGoals(t *strings.Builder) {
	fmt.Fprintf(t, "\ngoals\tmeasured\tgoal\t\n")
	for _, g := range r.Goals {
		bound, verdict := "≥", "met"
		if g.AtMost {
			bound = "≤"
		}
		if !g.Met {
			verdict = "missed"
		}
		fmt.Fprintf(t, "  %s\t%.4g %s\t%s %.4g %s\t\n", g.What, g.Value, g.Unit, bound, g.Bound, verdict)
	}
}

func percent(part, whole int64) float64 { return 100 * float64(part) / float64(whole) }

// sizeText writes a number of bytes in binary units.
func sizeText(n int64) string {
	value, unit := float64(n), 0
	for ; value >= 1000 && unit < 4; unit++ {
		value /= 1024
	}
	return fmt.Sprintf("%.3g %s", value, [...]string{"B", "KiB", "MiB", "GiB", "TiB"}[unit])
}

// ErrSize reports a text that is no size.
var ErrSize = errors.New("no size")

// ParseSize reads a size such as 16GiB. It returns [ErrSize].
func ParseSize(text string) (int64, error) {
	for shift, unit := range map[int]string{20: "MiB", 30: "GiB", 40: "TiB"} {
		digits, ok := strings.CutSuffix(text, unit)
		if !ok {
			continue
		}
		n, err := strconv.ParseUint(digits, 10, 63-40)
		if err != nil || n == 0 {
			break
		}
		return int64(n) << shift, nil
	}
	return 0, fmt.Errorf("%w: %q, must be like 512MiB, 16GiB or 1TiB", ErrSize, text)
}
