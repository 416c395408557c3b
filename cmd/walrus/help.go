package main

import (
	"fmt"
	"strings"

	"github.com/urfave/cli/v2"
)

// ownHelp words and orders flags our way. It must be said: go-ethereum, which the local network links, replaces the
// library's functions for this when it is loaded.
func ownHelp() {
	cli.FlagStringer = flagHelp
	for _, flag := range []cli.Flag{cli.HelpFlag, cli.VersionFlag} {
		if flag, ok := flag.(*cli.BoolFlag); ok {
			flag.Category, flag.DisableDefaultText = "", true
		}
	}
}

// flagHelp returns the line of a flag: its names and value, what it is for, its default and its variable.
func flagHelp(flag cli.Flag) string {
	documented, ok := flag.(cli.DocGenerationFlag)
	if !ok {
		return ""
	}
	value, text := placeholder(documented)
	names := make([]string, 0, 2)
	for _, name := range flag.Names() {
		dashes := "--"
		if len(name) == 1 {
			dashes = "-"
		}
		names = append(names, strings.TrimSpace(dashes+name+" "+value))
	}
	if unset := documented.GetDefaultText(); documented.TakesValue() && unset != "" && unset != "0" && unset != `""` {
		text += fmt.Sprintf(" (default: %s)", strings.Trim(unset, `"`))
	}
	if variables := documented.GetEnvVars(); len(variables) > 0 {
		text += " [$" + strings.Join(variables, ", $") + "]"
	}
	return strings.Join(names, ", ") + "\t" + text
}

// placeholder splits a usage into the name of the flag's value, its first word in backquotes, and the text.
func placeholder(flag cli.DocGenerationFlag) (value, text string) {
	usage := flag.GetUsage()
	if !flag.TakesValue() {
		return "", usage
	}
	before, rest, ok := strings.Cut(usage, "`")
	value, after, closed := strings.Cut(rest, "`")
	if !ok || !closed || strings.Contains(value, " ") {
		return "VALUE", usage
	}
	return value, before + value + after
}
