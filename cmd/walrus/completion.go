package main

import (
	"fmt"

	"github.com/urfave/cli/v2"
)

func completionCommand() *cli.Command {
	return &cli.Command{
		Name:      "completion",
		Usage:     "print a script that completes commands in a shell",
		ArgsUsage: "bash|zsh|fish",
		Description: describe(
			"Prints the script for a shell; load it in the shell's start-up file.",
			`bash: eval "$(walrus completion bash)"`,
			`zsh:  eval "$(walrus completion zsh)"      # after compinit`,
			"fish: walrus completion fish | source",
		),
		Action: func(c *cli.Context) error {
			args, err := operands(c, "SHELL")
			if err != nil {
				return err
			}
			var script string
			switch args[0] {
			case "bash":
				script = bashCompletion
			case "zsh":
				script = zshCompletion
			case "fish":
				if script, err = c.App.ToFishCompletion(); err != nil {
					return err
				}
			default:
				return usage(c, "%q is none of bash, zsh and fish", args[0])
			}
			_, err = fmt.Fprintln(c.App.Writer, script)
			return err
		},
	}
}

// The scripts ask the program itself: the words before the cursor, the last one only if it begins a flag. What it does
// not know, a shell completes as a file.
const (
	bashCompletion = `_walrus() {
  local word="${COMP_WORDS[COMP_CWORD]}" known
  local -a before=("${COMP_WORDS[@]:0:COMP_CWORD}")
  [[ $word == -* ]] && before+=("$word")
  known=$("${before[@]}" --generate-bash-completion 2>/dev/null)
  COMPREPLY=($(compgen -W "$known" -- "$word"))
}
complete -o bashdefault -o default -F _walrus walrus`

	zshCompletion = `_walrus() {
  local word="${words[CURRENT]}"
  local -a before known
  before=("${(@)words[1,CURRENT-1]}")
  [[ $word == -* ]] && before+=("$word")
  known=("${(@f)$("${before[@]}" --generate-bash-completion 2>/dev/null)}")
  if [[ -n "${known[1]}" ]]; then compadd -- "${known[@]}"; else _files; fi
}
compdef _walrus walrus`
)
