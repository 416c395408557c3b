package main

import (
	"slices"
	"strings"

	"github.com/urfave/cli/v2"
)

// completionFlag ends the command line of a shell that asks for completions.
const completionFlag = "--generate-bash-completion"

// arrange puts flags where the library looks for them: between the command they belong to and its arguments. People
// write them anywhere, as in `walrus blob store FILE --epochs 3` or `walrus --json info`.
func arrange(app *cli.App, arguments []string) []string {
	if len(arguments) < 2 || arguments[len(arguments)-1] == completionFlag {
		return arguments
	}
	if arguments[1] == "help" { // walrus help blob store
		arguments = append(append(arguments[:1:1], arguments[2:]...), "--help")
	}
	valued := valuedFlags(app.Commands)
	commands := app.Commands
	var reached *cli.Command
	path, flags, rest := arguments[:1:1], []string(nil), []string(nil)
	atCommand := true
	for i := 1; i < len(arguments); i++ {
		word := arguments[i]
		if word == "--" {
			rest = append(rest, arguments[i+1:]...)
			break
		}
		if isFlag(word) {
			flags = append(flags, word)
			name, _, hasValue := strings.Cut(strings.TrimLeft(word, "-"), "=")
			if wantsValue(reached, name, valued) && !hasValue && i+1 < len(arguments) {
				i++
				flags = append(flags, arguments[i])
			}
			continue
		}
		if command := find(commands, word); atCommand && command != nil {
			path, commands, reached = append(path, word), command.Subcommands, command
			continue
		}
		atCommand = false
		rest = append(rest, word)
	}
	arranged := append(path, flags...)
	if slices.ContainsFunc(rest, isFlag) {
		arranged = append(arranged, "--")
	}
	return append(arranged, rest...)
}

// isFlag reports whether a word is one; "-" alone names standard input or output.
func isFlag(word string) bool { return len(word) > 1 && word[0] == '-' }

func find(commands []*cli.Command, name string) *cli.Command {
	for _, command := range commands {
		if command.HasName(name) {
			return command
		}
	}
	return nil
}

// wantsValue reports whether a flag takes a value: in the command reached so far if it has the flag, else in whichever
// command follows.
func wantsValue(reached *cli.Command, name string, valued map[string]bool) bool {
	if reached != nil {
		for _, flag := range reached.Flags {
			if slices.Contains(flag.Names(), name) {
				return takesValue(flag)
			}
		}
	}
	return valued[name]
}

// valuedFlags returns the names of all flags that take a value. A name means the same in every command, which a test
// holds, but for --json of those that write a report to a file: before its command it is a switch.
func valuedFlags(commands []*cli.Command) map[string]bool {
	valued := make(map[string]bool)
	walk(commands, func(command *cli.Command) {
		for _, flag := range command.Flags {
			if takesValue(flag) && flag.Names()[0] != "json" {
				for _, name := range flag.Names() {
					valued[name] = true
				}
			}
		}
	})
	return valued
}

func takesValue(flag cli.Flag) bool {
	documented, ok := flag.(cli.DocGenerationFlag)
	return ok && documented.TakesValue()
}

func walk(commands []*cli.Command, visit func(*cli.Command)) {
	for _, command := range commands {
		visit(command)
		walk(command.Subcommands, visit)
	}
}

// complete gives every command what all have in common: wrong flags and unknown subcommands are usage errors that say
// where to read on, rather than a page of help.
func complete(commands []*cli.Command) []*cli.Command {
	walk(commands, func(command *cli.Command) {
		command.OnUsageError = func(c *cli.Context, err error, _ bool) error { return wrongFlag(c, err) }
		command.HideHelpCommand = true
		if command.Action == nil && len(command.Subcommands) > 0 {
			command.Action = func(c *cli.Context) error { return unknownCommand(c, command.Subcommands) }
		}
	})
	return commands
}

// unknownCommand is the action of a command that only has subcommands.
func unknownCommand(c *cli.Context, commands []*cli.Command) error {
	name := c.Args().First()
	if name == "" {
		return cli.ShowSubcommandHelp(c)
	}
	suggestion := ""
	if near := strings.TrimSpace(cli.SuggestCommand(commands, name)); near != "" {
		suggestion = ". " + near
	}
	return usage(c, "there is no command %q in %s%s", name, commandName(c), suggestion)
}

// wrongFlag words the library's complaint about a flag.
func wrongFlag(c *cli.Context, err error) error {
	unknown, ok := strings.CutPrefix(err.Error(), "flag provided but not defined: -")
	if !ok {
		return asUsage(c, err)
	}
	near := ""
	if suggestion := cli.SuggestFlag(c.Command.Flags, strings.TrimLeft(unknown, "-"), false); suggestion != "" {
		near = ", did you mean " + suggestion + "?"
	}
	return usage(c, "%s has no flag --%s%s", commandName(c), strings.TrimLeft(unknown, "-"), near)
}

// commandName returns the words that call the command, as in "walrus blob store".
func commandName(c *cli.Context) string {
	if c.Command == nil || c.Command.HelpName == "" {
		return c.App.Name
	}
	return c.Command.HelpName
}

// describe is the long help of a command: what it does, then examples. Each example is a command line.
func describe(text string, examples ...string) string {
	return text + "\n\nEXAMPLES:\n   " + strings.Join(examples, "\n   ")
}
