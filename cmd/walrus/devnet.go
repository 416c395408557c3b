package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"os"
	"os/exec"
	"path/filepath"
	"strings"

	"github.com/urfave/cli/v2"

	"github.com/walrus-evm/walrus/internal/devnet"
	"github.com/walrus-evm/walrus/internal/twin"
)

// devnetCommand runs a whole network on one machine, and acts on a running one.
func devnetCommand() *cli.Command {
	return &cli.Command{
		Name:  "devnet",
		Usage: "run a whole network on this machine, with no set-up",
		Description: "Starts a chain, the contracts, PostgreSQL, storage nodes, a verifier, an indexer and a gateway in one process,\n" +
			"and keeps them running until Ctrl-C. A second start with the same --dir resumes. The other commands find it by themselves.\n\n" +
			"EXAMPLES:\n" +
			"   walrus devnet\n" +
			"   walrus devnet --dir /tmp/net --nodes 7 --epoch 30s\n" +
			"   walrus devnet nodes stop 3 4      # in another terminal\n" +
			"   walrus devnet demo --file photo.jpg",
		Flags:  devnetFlags(),
		Action: runDevnet,
		Subcommands: []*cli.Command{
			devnetStatusCommand(), devnetNodesCommand(), devnetNextCommand(), devnetDemoCommand(),
		},
	}
}

func devnetDirFlag() cli.Flag {
	return &cli.PathFlag{
		Name: "dir", Usage: "directory of the network", EnvVars: []string{"WALRUS_DEVNET_DIR"}, Value: devnet.DefaultDir(),
	}
}

func devnetFlags() []cli.Flag {
	return []cli.Flag{
		devnetDirFlag(),
		&cli.IntFlag{Name: "nodes", Usage: "number of storage nodes, 4 to 20", Value: devnet.DefaultNodes},
		&cli.DurationFlag{Name: "epoch", Usage: "length of an epoch, in whole seconds; windows scale with it", Value: devnet.DefaultEpoch},
		&cli.BoolFlag{Name: "watch", Usage: "run a verifier inside every node too, beside the network's", EnvVars: []string{"WALRUS_DEVNET_WATCH"}},
		&cli.IntFlag{Name: "chain-port", Usage: "port of the chain's JSON-RPC; 0: that of the last run, or any", EnvVars: []string{"WALRUS_CHAIN_PORT"}},
		&cli.IntFlag{Name: "gateway-port", Usage: "port of the gateway; 0: that of the last run, or any", EnvVars: []string{"WALRUS_GATEWAY_PORT"}},
		&cli.IntFlag{Name: "indexer-port", Usage: "port of the indexer's API; 0: that of the last run, or any", EnvVars: []string{"WALRUS_INDEXER_PORT"}},
		&cli.StringFlag{Name: "postgres-url", Usage: "database for the indexer (default: a private server in --dir)", EnvVars: []string{"DATABASE_URL"}},
		&cli.StringFlag{Name: "log", Usage: "log of all roles on standard error: debug, info, warn or error; none by default", EnvVars: []string{"WALRUS_LOG"}},
	}
}

func devnetConfig(c *cli.Context) (devnet.Config, error) {
	config := devnet.Config{
		Dir: c.Path("dir"), Nodes: c.Int("nodes"), Epoch: c.Duration("epoch"),
		ChainPort: c.Int("chain-port"), GatewayPort: c.Int("gateway-port"), IndexerPort: c.Int("indexer-port"),
		PostgresURL: c.String("postgres-url"), Watch: c.Bool("watch"),
	}
	if text := c.String("log"); text != "" {
		var level slog.Level
		if err := level.UnmarshalText([]byte(text)); err != nil {
			return config, usage(c, "--log: %q is none of debug, info, warn and error", text)
		}
		config.Logger = slog.New(slog.NewTextHandler(c.App.ErrWriter, &slog.HandlerOptions{Level: level}))
	}
	return config, nil
}

func runDevnet(c *cli.Context) error {
	if c.Args().Present() {
		return unknownCommand(c, c.Command.Subcommands)
	}
	config, err := devnetConfig(c)
	if err != nil {
		return err
	}
	if err := config.Validate(); err != nil {
		return asUsage(c, err)
	}
	config.Failed = func(node devnet.NodeStatus) { warnOfNode(c, node) }
	note(c, "starting %d nodes in %s …", config.Nodes, config.Dir)
	network, err := startDevnet(c, config)
	if err != nil {
		return err
	}
	if err := show(c, network.Status(), func(w io.Writer) {
		writeDevnet(w, network.Status(), config.Dir)
		fmt.Fprintf(w, "ready\ttry: curl -T README.md '%s/v1/blobs?epochs=3'\n", network.Status().Gateway)
	}); err != nil {
		return errors.Join(err, network.Close())
	}
	select {
	case <-c.Done():
		note(c, "stopping …")
	case <-network.Done():
		note(c, "a part of the network that it cannot do without has ended: stopping …")
	}
	return network.Close()
}

// warnOfNode tells whoever runs the network that a node ended by itself.
func warnOfNode(c *cli.Context, node devnet.NodeStatus) {
	again := fmt.Sprintf("walrus devnet nodes start %d", node.Node)
	if dir := c.Path("dir"); dir != devnet.DefaultDir() {
		again += fmt.Sprintf(" --dir %q", dir)
	}
	note(c, "walrus: warning: node %d ended by itself: %s\nThe network goes on without it; `%s` starts it again.", node.Node, plain(node.Reason), again)
}

// startDevnet starts a network. One that cannot be is wrong usage.
func startDevnet(c *cli.Context, config devnet.Config) (*devnet.Network, error) {
	network, err := devnet.Start(c.Context, config)
	if errors.Is(err, devnet.ErrConfig) {
		return nil, asUsage(c, err)
	}
	return network, err
}

func writeDevnet(w io.Writer, s devnet.Status, dir string) {
	fmt.Fprintf(w, "chain (JSON-RPC)\t%s\n", s.RPC)
	fmt.Fprintf(w, "gateway\t%s\n", s.Gateway)
	fmt.Fprintf(w, "indexer\t%s/v1/status\n", s.Indexer)
	fmt.Fprintf(w, "network file\t%s\n", s.Network)
	fmt.Fprintf(w, "keys (development only)\t%s\n", filepath.Join(dir, "keys"))
	for _, node := range s.Nodes {
		state := string(node.State)
		if node.Reason != "" {
			state += ": " + plain(node.Reason)
		}
		fmt.Fprintf(w, "node %d\t%s\t%s\n", node.Node, node.Endpoint, state)
	}
}

func devnetStatusCommand() *cli.Command {
	return &cli.Command{
		Name: "status", Usage: "show the running network",
		Description: "EXAMPLES:\n   walrus devnet status --json",
		Flags:       []cli.Flag{devnetDirFlag(), jsonFlag()},
		Action: func(c *cli.Context) error {
			return withControl(c, (*devnet.Control).Status)
		},
	}
}

func devnetNodesCommand() *cli.Command {
	actions := []struct{ name, usage string }{
		{"stop", "switch nodes off"},
		{"start", "switch nodes on again, and make cheating ones honest"},
		{"corrupt", "flip a byte in every sliver on the nodes' disks"},
		{"cheat", "make nodes claim what is wrong; --kind says how"},
	}
	command := &cli.Command{
		Name: "nodes", Usage: "stop, start, corrupt or turn nodes of the running network",
		Description: "EXAMPLES:\n   walrus devnet nodes stop 2 3\n   walrus devnet nodes cheat 7\n   walrus devnet nodes start 2 3 7",
	}
	for _, action := range actions {
		subcommand := &cli.Command{
			Name: action.name, Usage: action.usage, ArgsUsage: "NODE…",
			Description: "EXAMPLES:\n   walrus devnet nodes " + action.name + " 3",
			Flags:       []cli.Flag{devnetDirFlag(), jsonFlag()},
			Action:      func(c *cli.Context) error { return actOnNodes(c, action.name) },
		}
		if action.name == "cheat" {
			subcommand.Description += "\n   walrus devnet nodes cheat --kind omission 3 4"
			subcommand.Flags = append(subcommand.Flags, cheatKindFlag())
		}
		command.Subcommands = append(command.Subcommands, subcommand)
	}
	return command
}

func cheatKindFlag() cli.Flag {
	names := make([]string, len(twin.Kinds()))
	for i, kind := range twin.Kinds() {
		names[i] = string(kind)
	}
	return &cli.StringFlag{Name: "kind", Value: names[0], Usage: "`HOW` to cheat: " + strings.Join(names, ", ")}
}

func actOnNodes(c *cli.Context, action string) error {
	texts, err := operands(c, "NODE...")
	if err != nil {
		return err
	}
	numbers := make([]uint32, len(texts))
	for i, text := range texts {
		if numbers[i], err = parseNode(c, text); err != nil {
			return err
		}
	}
	if _, err := twin.Parse(c.String("kind")); err != nil {
		return usage(c, "--kind: %w", err)
	}
	return onControl(c, func(control *devnet.Control, ctx context.Context) (status devnet.Status, err error) {
		for _, number := range numbers {
			if action == "cheat" {
				status, err = control.Cheat(ctx, number, c.String("kind"))
			} else {
				status, err = control.Act(ctx, number, action)
			}
			if err != nil {
				return status, err
			}
		}
		return status, nil
	})
}

func devnetNextCommand() *cli.Command {
	return &cli.Command{
		Name: "next", Usage: "mine ahead to the next epoch of the running network",
		Description: "Whatever nodes have not proven by then they miss.\n\nEXAMPLES:\n   walrus devnet next",
		Flags:       []cli.Flag{devnetDirFlag(), jsonFlag()},
		Action: func(c *cli.Context) error {
			return withControl(c, (*devnet.Control).NextEpoch)
		},
	}
}

// withControl is [onControl] for commands without arguments.
func withControl(c *cli.Context, do func(*devnet.Control, context.Context) (devnet.Status, error)) error {
	if _, err := operands(c); err != nil {
		return err
	}
	return onControl(c, do)
}

// onControl does something to the running network and shows its status.
func onControl(c *cli.Context, do func(*devnet.Control, context.Context) (devnet.Status, error)) error {
	control, err := devnet.OpenControl(c.Path("dir"))
	if err != nil {
		return err
	}
	status, err := do(control, c.Context)
	if err != nil {
		return err
	}
	return show(c, status, func(w io.Writer) { writeDevnet(w, status, c.Path("dir")) })
}

func devnetDemoCommand() *cli.Command {
	return &cli.Command{
		Name: "demo", Usage: "store a file, break nodes, cheat, get caught, read it back",
		Description: "Runs a network of its own in a temporary directory and ends with 0 only if everything held.\n" +
			"Without --file it stores a tarball of the files that git tracks here.\n\n" +
			"EXAMPLES:\n   walrus devnet demo\n   walrus devnet demo --file photo.jpg --json story.json",
		Flags: []cli.Flag{
			&cli.PathFlag{Name: "file", Usage: "file to store"},
			jsonFileFlag("write the story"),
			&cli.PathFlag{Name: "dir", Usage: "keep the network in this directory; it must be new"},
			&cli.IntFlag{Name: "nodes", Usage: "number of storage nodes", Value: devnet.DefaultNodes},
			&cli.DurationFlag{Name: "epoch", Usage: "length of an epoch; windows scale with it", Value: devnet.DefaultEpoch},
			&cli.StringFlag{Name: "postgres-url", Usage: "database for the indexer", EnvVars: []string{"DATABASE_URL"}},
			&cli.StringFlag{Name: "log", Usage: "log of all roles on standard error: debug, info, warn or error"},
		},
		Action: runDemo,
	}
}

func runDemo(c *cli.Context) error {
	if _, err := operands(c); err != nil {
		return err
	}
	config, err := devnetConfig(c)
	if err != nil {
		return err
	}
	file := c.Path("file")
	if err := storable(c, file); err != nil {
		return err
	}
	if config.Dir == "" {
		if config.Dir, err = os.MkdirTemp("", "walrus-demo-"); err != nil {
			return err
		}
		defer os.RemoveAll(config.Dir) //nolint:errcheck // a temporary directory
	} else if err := makeNewDir(c, config.Dir); err != nil {
		return err
	}
	if err := config.Validate(); err != nil {
		return asUsage(c, err)
	}
	if file == "" {
		if file, err = tarball(c.Context, config.Dir); err != nil {
			return err
		}
	}
	if err := writable(c.Path("json")); err != nil {
		return err
	}
	out := c.App.Writer
	if c.Path("json") == "-" {
		out = c.App.ErrWriter
	}
	fmt.Fprintf(out, "starting a network of %d nodes …\n", config.Nodes)
	network, err := startDevnet(c, config)
	if err != nil {
		return err
	}
	report, err := network.Demo(c.Context, devnet.DemoConfig{File: file, Out: out})
	closed := network.Close()
	if errors.Is(err, devnet.ErrEnded) {
		closed = nil // the reason is in err
	}
	return errors.Join(err, keepJSON(c, report), closed)
}

// storable refuses a file that the demo cannot show anything with; "" is none.
func storable(c *cli.Context, file string) error {
	if file == "" {
		return nil
	}
	info, err := os.Stat(file)
	switch {
	case err != nil:
		return err
	case !info.Mode().IsRegular():
		return usage(c, "%s is no regular file", file)
	case info.Size() == 0:
		return usage(c, "%s is empty, so there is nothing to lose: name another file", file)
	}
	return nil
}

// makeNewDir makes the demo's directory. A network that is there has a story of its own.
func makeNewDir(c *cli.Context, dir string) error {
	if err := os.MkdirAll(dir, 0o750); err != nil {
		return err
	}
	entries, err := os.ReadDir(dir)
	if err == nil && len(entries) > 0 {
		return usage(c, "--dir: %s is not empty: name a new one", dir)
	}
	return err
}

// tarball packs the files that git tracks in the current directory.
func tarball(ctx context.Context, dir string) (string, error) {
	path := filepath.Join(dir, "tracked-files.tar")
	command := exec.CommandContext(ctx, "git", "archive", "--format=tar", "-o", path, "HEAD")
	if out, err := command.CombinedOutput(); err != nil {
		return "", fmt.Errorf("pack the files that git tracks here: %w: %s; name a file with --file instead", err, out)
	}
	return path, nil
}
