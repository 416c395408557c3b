package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"
	"text/tabwriter"
	"unicode"

	"github.com/urfave/cli/v2"
	"golang.org/x/term"
)

// jsonFlag is on every command that prints something.
func jsonFlag() *cli.BoolFlag {
	return &cli.BoolFlag{Name: "json", Usage: "print the result as one JSON value on standard output"}
}

// jsonFileFlag is on the commands that tell a story while they run, and keep what came of it in a file.
func jsonFileFlag(usage string) *cli.PathFlag {
	return &cli.PathFlag{Name: "json", Usage: usage + " to `FILE` as JSON; with - to standard output, instead of text"}
}

// writeJSON writes value as indented JSON.
func writeJSON(w io.Writer, value any) error {
	encoder := json.NewEncoder(w)
	encoder.SetIndent("", "  ")
	return encoder.Encode(value)
}

// keepJSON writes value where the flag of [jsonFileFlag] says.
func keepJSON(c *cli.Context, value any) error {
	if c.Path("json") == "-" {
		return writeJSON(c.App.Writer, value)
	}
	return writeFile(c.Path("json"), func(w io.Writer) error { return writeJSON(w, value) })
}

// writable says before the work, not after it, that its report cannot be kept. A file that is there stays as it is.
func writable(path string) error {
	if path == "" || path == "-" {
		return nil
	}
	file, err := os.OpenFile(path, os.O_WRONLY|os.O_CREATE, 0o644) //nolint:gosec // reports are for everybody to read
	if err != nil {
		return err
	}
	return file.Close()
}

// writeFile writes a file; without a path it does nothing.
func writeFile(path string, write func(io.Writer) error) error {
	if path == "" {
		return nil
	}
	file, err := os.Create(path)
	if err != nil {
		return err
	}
	if err := write(file); err != nil {
		return fmt.Errorf("write %s: %w", path, errors.Join(err, file.Close()))
	}
	return file.Close()
}

// show prints value as JSON with --json, else what text writes.
func show(c *cli.Context, value any, text func(w io.Writer)) error {
	if c.Bool("json") {
		return writeJSON(c.App.Writer, value)
	}
	table := tabwriter.NewWriter(c.App.Writer, 0, 0, 2, ' ', 0)
	text(table)
	return table.Flush()
}

// plain makes text that others chose fit for a terminal and a table: a name may hold any bytes, and is not to draw
// rows, colours or titles.
func plain(text string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsPrint(r) {
			return r
		}
		return unicode.ReplacementChar
	}, text)
}

// plainLines is plain for text of several lines, which tabs may indent.
func plainLines(text string) string {
	lines := strings.Split(strings.ReplaceAll(text, "\t", "  "), "\n")
	for i := range lines {
		lines[i] = plain(lines[i])
	}
	return strings.Join(lines, "\n")
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
