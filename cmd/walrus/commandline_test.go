package main

import (
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/urfave/cli/v2"
)

func TestArrange(t *testing.T) {
	for _, row := range []struct{ given, want string }{
		{"walrus", "walrus"},
		{"walrus info", "walrus info"},
		{"walrus --json info", "walrus info --json"},
		{"walrus blob store FILE --epochs 3", "walrus blob store --epochs 3 FILE"},
		{"walrus blob store --epochs=3 A B --json", "walrus blob store --epochs=3 --json A B"},
		{"walrus --network net.json blob read ID -o -", "walrus blob read --network net.json -o - ID"},
		{"walrus blob store - --epochs 3", "walrus blob store --epochs 3 -"},
		{"walrus blob store --epochs 3 -- -odd --json", "walrus blob store --epochs 3 -- -odd --json"},
		{"walrus blob store blob --epochs 1", "walrus blob store --epochs 1 blob"},
		{"walrus blob store store --epochs 1", "walrus blob store --epochs 1 store"},
		{"walrus node bond add 3 12.5 --json", "walrus node bond add --json 3 12.5"},
		{"walrus help node bond", "walrus node bond --help"},
		{"walrus help", "walrus --help"},
		{"walrus bench --json out.json --time 1s", "walrus bench --json out.json --time 1s"},
		{"walrus devnet demo x --json out.json", "walrus devnet demo --json out.json x"},
		{"walrus --json devnet demo", "walrus devnet demo --json"},
		{"walrus nonsense --json", "walrus --json nonsense"},
		{"walrus blob store FILE --epochs", "walrus blob store --epochs FILE"},
		{"walrus blob --generate-bash-completion", "walrus blob --generate-bash-completion"},
	} {
		got := strings.Join(arrange(newApp(), strings.Fields(row.given)), " ")
		if diff := cmp.Diff(row.want, got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", row.given, diff)
		}
	}
}

// leaves calls visit with every command that does something, and the words that call it.
func leaves(commands []*cli.Command, path string, visit func(path string, command *cli.Command)) {
	for _, command := range commands {
		words := path + " " + command.Name
		if len(command.Subcommands) == 0 {
			visit(words, command)
		}
		leaves(command.Subcommands, words, visit)
	}
}

func TestHelpHasExamples(t *testing.T) {
	isolate(t)
	var paths []string
	leaves(newApp().Commands, "", func(path string, _ *cli.Command) { paths = append(paths, path) })
	walk(newApp().Commands, func(command *cli.Command) {
		if command.Usage == "" || !strings.Contains(command.Description, "EXAMPLES:\n") {
			t.Errorf("%s: want a usage and a description with EXAMPLES", command.Name)
		}
	})
	for _, path := range paths {
		got := run(t, "", append(strings.Fields(path), "--help")...)
		_, examples, _ := strings.Cut(got.stdout, "EXAMPLES:")
		if got.err != nil || path != " completion" && !strings.Contains(examples, "walrus"+path) {
			t.Errorf("walrus%s --help: error %v, and no example of the command in:\n%s", path, got.err, got.stdout)
		}
	}
}

func TestFlagsMeanTheSameEverywhere(t *testing.T) {
	valued := make(map[string]bool)
	walk(newApp().Commands, func(command *cli.Command) {
		for _, flag := range command.Flags {
			documented, ok := flag.(cli.DocGenerationFlag)
			if !ok || documented.GetUsage() == "" {
				t.Errorf("%s: flag %v has no usage", command.Name, flag.Names())
			}
			for _, name := range flag.Names() {
				if name == "json" && (command.Name == "bench" || command.Name == "demo") {
					continue // they write reports
				}
				before, seen := valued[name]
				if seen && before != takesValue(flag) {
					t.Errorf("%s: flag --%s takes a value in one command and none in another", command.Name, name)
				}
				valued[name] = takesValue(flag)
			}
		}
	})
}

// Daemons log instead of printing; the others all speak JSON.
func TestEveryPrintingCommandHasJSON(t *testing.T) {
	leaves(newApp().Commands, "", func(path string, command *cli.Command) {
		if command.Name == "run" || command.Name == "completion" || strings.HasPrefix(path, " devnet") {
			return
		}
		for _, flag := range command.Flags {
			if flag.Names()[0] == "json" {
				return
			}
		}
		t.Errorf("walrus%s has no --json", path)
	})
}

// Whatever sends can be tried first; what only reads has nothing to try.
func TestEverySendingCommandHasDryRun(t *testing.T) {
	reads := " blob list, stake list, storage list, info"
	leaves(newApp().Commands, "", func(path string, command *cli.Command) {
		has := make(map[string]bool)
		for _, flag := range command.Flags {
			has[flag.Names()[0]] = true
		}
		group, _, _ := strings.Cut(strings.TrimSpace(path), " ")
		owned := slices.Contains([]string{"blob", "stake", "storage", "node"}, group) && has["key-file"]
		if want := owned && !strings.Contains(reads, path); has["dry-run"] != want {
			t.Errorf("walrus%s: --dry-run %t, want %t", path, has["dry-run"], want)
		}
	})
}

func TestCompletion(t *testing.T) {
	isolate(t)
	for shell, want := range map[string]string{
		"bash": "complete -o bashdefault", "zsh": "compdef _walrus walrus", "fish": "complete -c walrus",
	} {
		if got := run(t, "", "completion", shell); got.err != nil || !strings.Contains(got.stdout, want) {
			t.Errorf("completion %s: error %v, output without %q", shell, got.err, want)
		}
	}
	// The library looks at the process's own command line for the word to complete.
	before := os.Args
	defer func() { os.Args = before }()
	for line, want := range map[string][]string{
		"blob":     {"store", "delete", "jar", "share"},
		"blob jar": {"fund", "drain"},
		"stake":    {"redelegate", "rewards", "preview"},
		"storage":  {"buy", "refund"},
		"node":     {"vote", "rotate-key", "committee"},
	} {
		os.Args = append(append([]string{"walrus"}, strings.Fields(line)...), completionFlag)
		got := run(t, "", os.Args[1:]...)
		for _, word := range want {
			if !slices.Contains(strings.Fields(got.stdout), word) {
				t.Errorf("completing `walrus %s` gave %q, want %s in it", line, got.stdout, word)
			}
		}
	}
}
