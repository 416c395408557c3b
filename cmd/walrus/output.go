package main

import (
	"encoding/json"
	"fmt"
	"io"
	"os"
	"text/tabwriter"

	"github.com/urfave/cli/v2"
	"golang.org/x/term"
)

// jsonFlag is on every command that prints something.
func jsonFlag() *cli.BoolFlag {
	return &cli.BoolFlag{Name: "json", Usage: "print the result as one JSON value on standard output"}
}

// show prints value as JSON with --json, else what text writes.
func show(c *cli.Context, value any, text func(w io.Writer)) error {
	if c.Bool("json") {
		encoder := json.NewEncoder(c.App.Writer)
		encoder.SetIndent("", "  ")
		return encoder.Encode(value)
	}
	table := tabwriter.NewWriter(c.App.Writer, 0, 0, 2, ' ', 0)
	text(table)
	return table.Flush()
}

// note tells people on standard error what a command did on the way; --json keeps it silent.
func note(c *cli.Context, format string, args ...any) {
	if !c.Bool("json") {
		fmt.Fprintf(c.App.ErrWriter, format+"\n", args...)
	}
}

// onTerminal reports whether progress bars have somebody to look at them.
func onTerminal(c *cli.Context) bool {
	file, ok := c.App.ErrWriter.(*os.File)
	return ok && !c.Bool("json") && term.IsTerminal(int(file.Fd()))
}

// bytesText writes a number of bytes for people, in binary units.
func bytesText(n uint64) string {
	const unit = 1024
	if n < unit {
		return fmt.Sprintf("%d B", n)
	}
	value, exponent := float64(n), -1
	for value >= unit && exponent < 5 {
		value /= unit
		exponent++
	}
	return fmt.Sprintf("%.1f %ciB", value, "KMGTPE"[exponent])
}

func yesNo(b bool) string {
	if b {
		return "yes"
	}
	return "no"
}
