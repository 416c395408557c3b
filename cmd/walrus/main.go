// Command walrus is the one binary of the network: local network, storage node,
// verifier, indexer, gateway, and the commands of stakers, operators and dApps.
// There is one file a subcommand and no logic in any: each parses flags, calls
// the package that does the work and prints what it returns.
package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/signal"
	"runtime/debug"
	"syscall"

	"github.com/urfave/cli/v2"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	// The second signal ends the process at once, should a clean end hang.
	context.AfterFunc(ctx, stop)

	app := newApp()
	err := app.RunContext(ctx, arrange(app, os.Args))
	if err == nil {
		return
	}
	if ctx.Err() != nil && errors.Is(err, context.Canceled) {
		fmt.Fprintln(os.Stderr, "walrus: interrupted")
		os.Exit(exitInterrupted)
	}
	fmt.Fprintln(os.Stderr, "walrus:", plainLines(err.Error()))
	os.Exit(exitCode(err))
}

func newApp() *cli.App {
	ownHelp()
	return &cli.App{
		Name:                 "walrus",
		Usage:                "store blobs on a network that proves it still has them",
		Version:              version(),
		EnableBashCompletion: true,
		Suggest:              true,
		HideHelpCommand:      true,
		ExitErrHandler:       func(*cli.Context, error) {}, // main prints and exits
		Description: "Commands find their network in --network FILE, in $WALRUS_NETWORK, or in the local network's default directory.\n" +
			"Amounts are in WAL (\"12.5\") unless they say otherwise. --json prints one JSON value on standard output.\n\n" +
			"Exit codes: 0 done, 1 failed, 2 wrong usage, 3 not found, 4 not enough storage nodes, 5 not enough WAL,\n" +
			"6 expired, 7 refused by a contract, 8 chain unreachable, 9 audit found differences, 130 interrupted.",
		OnUsageError: func(c *cli.Context, err error, _ bool) error { return wrongFlag(c, err) },
		Commands: complete([]*cli.Command{
			blobCommand(),
			stakeCommand(),
			storageCommand(),
			nodeCommand(),
			infoCommand(),
			verifierCommand(),
			indexerCommand(),
			gatewayCommand(),
			devnetCommand(),
			deployCommand(),
			benchCommand(),
			completionCommand(),
		}),
		Action: func(c *cli.Context) error { return unknownCommand(c, c.App.Commands) },
	}
}

// version returns the module version and revision that the binary was built from.
func version() string {
	info, ok := debug.ReadBuildInfo()
	if !ok {
		return "unknown"
	}
	for _, s := range info.Settings {
		if s.Key == "vcs.revision" && len(s.Value) >= 12 {
			return fmt.Sprintf("%s (%s)", info.Main.Version, s.Value[:12])
		}
	}
	return info.Main.Version
}
