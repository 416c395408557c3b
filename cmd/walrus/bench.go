package main

import (
	"fmt"
	"strings"
	"time"

	"github.com/urfave/cli/v2"

	"github.com/walrus-evm/walrus/internal/bench"
)

// benchCommand measures the kernels, whole proofs and gas.
func benchCommand() *cli.Command {
	return &cli.Command{
		Name:  "bench",
		Usage: "measure kernels, proofs of whole nodes, and gas",
		Description: describe(
			"Compares the kernels of the availability proof with the libraries that others use, on one processor; proves and\n"+
				"verifies simulated storage nodes, whose chunks are generated, and a sliver in files; lists the gas of every entry\n"+
				"point and says which goals are met. Give it the machine for itself. `make bench-peers` adds c-kzg and BLAKE3 to the comparison.",
			"walrus bench",
			"walrus bench --time 10s --json bench.json --svg bench.svg",
			"walrus bench --full --nodes 1TiB",
		),
		Flags: []cli.Flag{
			&cli.DurationFlag{Name: "time", Usage: "time for each comparison", Value: 3 * time.Second},
			&cli.StringFlag{Name: "nodes", Usage: "sizes of the simulated nodes, with commas, or none", Value: "1GiB,16GiB,128GiB,1TiB"},
			&cli.BoolFlag{Name: "full", Usage: "prove and verify simulated nodes whole, instead of samples of 16 GiB and a million commitments"},
			&cli.StringFlag{Name: "files", Usage: "size of a sliver to prove from temporary files, or none", Value: "1GiB"},
			jsonFileFlag("write everything measured"),
			&cli.PathFlag{Name: "svg", Usage: "draw the comparisons in `FILE`"},
		},
		Action: runBench,
	}
}

func runBench(c *cli.Context) error {
	config := bench.Config{Budget: c.Duration("time"), Full: c.Bool("full"), Peers: bench.FindPeers()}
	if config.Peers == "" {
		fmt.Fprintln(c.App.ErrWriter, "without c-kzg and BLAKE3, which `make bench-peers` builds")
	}
	config.Progress = func(done string) { fmt.Fprintln(c.App.ErrWriter, "measured:", done) }
	for text := range strings.SplitSeq(c.String("nodes"), ",") {
		if isNone(text) {
			continue
		}
		size, err := bench.ParseSize(text)
		if err != nil {
			return usage(c, "--nodes: %w", err)
		}
		config.Sizes = append(config.Sizes, size)
	}
	if text := c.String("files"); !isNone(text) {
		size, err := bench.ParseSize(text)
		if err != nil {
			return usage(c, "--files: %w", err)
		}
		config.Files = size
	}
	for _, path := range []string{c.Path("json"), c.Path("svg")} {
		if err := writable(path); err != nil {
			return err
		}
	}
	report, err := bench.Run(c.Context, config)
	if err != nil {
		return err
	}
	if c.Path("json") != "-" {
		if err := report.WriteTable(c.App.Writer); err != nil {
			return err
		}
	}
	if err := keepJSON(c, report); err != nil {
		return err
	}
	return writeFile(c.Path("svg"), report.WriteChart)
}

// isNone reports whether a flag asks for nothing at all.
func isNone(text string) bool { return text == "" || text == "none" }
