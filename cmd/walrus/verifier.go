package main

import (
	"context"
	"fmt"
	"io"
	"log/slog"
	"path/filepath"
	"strconv"
	"time"

	"github.com/urfave/cli/v2"

	"github.com/walrus-evm/walrus/chain"
	"github.com/walrus-evm/walrus/verifier"
)

func verifierCommand() *cli.Command {
	return &cli.Command{
		Name:  "verifier",
		Usage: "check what storage nodes claim, and prove what is wrong",
		Description: describe(
			"One honest verifier anywhere keeps a network honest. It earns a bounty for every fraud it proves.",
			"walrus verifier run --dir /var/lib/walrus-verifier --key-file verifier.key --keep",
			"walrus verifier verdicts --dir /var/lib/walrus-verifier",
			"walrus verifier probes --dir /var/lib/walrus-verifier",
		),
		Subcommands: []*cli.Command{verifierRunCommand(), verifierVerdictsCommand(), verifierProbesCommand()},
	}
}

func verifierDirFlag() cli.Flag {
	return dirFlag("WALRUS_VERIFIER_DIR", "for archived commitment lists and the book of verdicts")
}

func verifierRunCommand() *cli.Command {
	return &cli.Command{
		Name:  "run",
		Usage: "run a verifier",
		Description: describe(
			"Archives the commitment list of every certified blob, recomputes every claim and proves wrong ones on chain, until it\n"+
				"is told to stop (SIGINT or SIGTERM). The account pays gas and is paid the bounties.",
			"walrus verifier run --dir /var/lib/walrus-verifier --key-file verifier.key --keep",
		),
		Flags: flags(accountFlags(), []cli.Flag{
			verifierDirFlag(),
			&cli.BoolFlag{
				Name: "keep", EnvVars: []string{"WALRUS_VERIFIER_KEEP"},
				Usage: "also keep the epochs moving: draw seeds, select committees, settle and advance",
			},
			&cli.StringFlag{
				Name: "renew-tip", EnvVars: []string{"WALRUS_VERIFIER_RENEW_TIP"},
				Usage: "also renew registrations about to end out of their jars, for a tip of at least `WAL`; 0 for any; none by default",
			},
			&cli.BoolFlag{
				Name: "collect", EnvVars: []string{"WALRUS_VERIFIER_COLLECT"},
				Usage: "also withdraw earned bounties to the account, once an epoch",
			},
			&cli.DurationFlag{
				Name: "probe-every", Value: 10 * time.Second, EnvVars: []string{"WALRUS_VERIFIER_PROBE_EVERY"},
				Usage: "`TIME` between two requests for a random chunk, of one node after the other; 0: none",
			},
			&cli.StringFlag{
				Name: "listen", EnvVars: []string{"WALRUS_VERIFIER_LISTEN"},
				Usage: "serve status, verdicts and probes over HTTP at `ADDRESS`, such as 127.0.0.1:9200; nothing is served by default",
			},
		}, logFlags()),
		Action: runVerifier,
	}
}

func runVerifier(c *cli.Context) error {
	if _, err := operands(c); err != nil {
		return err
	}
	// A daemon never shares the account of the commands on a local network: each sender owns its nonces.
	if err := given(c, "dir", "key-file"); err != nil {
		return err
	}
	var renewTip *chain.Amount
	if text := c.String("renew-tip"); text != "" {
		least, err := chain.ParseAmount(text) // nothing is an amount here: any tip will do
		if err != nil {
			return asUsage(c, err)
		}
		renewTip = &least
	}
	return onDaemon(c, func(ctx context.Context, s *session, logger *slog.Logger) error {
		dir := c.String("dir")
		if err := s.signInAt(ctx, c, c.String("key-file"), dir, logger); err != nil {
			return err
		}
		if err := s.follow(ctx, chain.MirrorConfig{Tag: chain.Safe, Store: filepath.Join(dir, "mirror"), Logger: logger}); err != nil {
			return err
		}
		v, err := verifier.New(verifier.Config{
			Dir: dir, Chain: s.chain, Transactor: s.account, Mirror: s.mirror, Keep: c.Bool("keep"), Collect: c.Bool("collect"),
			RenewTip: renewTip, ProbeEvery: probeEvery(c), Logger: logger,
		})
		if err != nil {
			return err
		}
		logger.InfoContext(ctx, "verifier runs", "account", s.account.Address().Hex(), "dir", dir, "keep", c.Bool("keep"))
		s.warnWithoutEther(ctx, logger)
		parts := []func(context.Context) error{v.Run, s.account.Run}
		if address := c.String("listen"); address != "" {
			serving, err := serveVerdicts(ctx, "listen", address, v, logger)
			if err != nil {
				return err
			}
			parts = append(parts, serving)
		}
		return together(ctx, parts...)
	})
}

// serveVerdicts listens at the address that a flag gave, and returns what serves a verifier's HTTP API there.
func serveVerdicts(ctx context.Context, flag, address string, v *verifier.Verifier, logger *slog.Logger) (func(context.Context) error, error) {
	listener, err := listen(ctx, flag, address)
	if err != nil {
		return nil, err
	}
	logger.InfoContext(ctx, "verdicts are served", "url", "http://"+listener.Addr().String()+"/v1/status")
	return func(ctx context.Context) error { return serve(ctx, listener, v.Handler(), bodyTimeout, logger) }, nil
}

// probeEvery translates the flag: to the verifier nothing means the default.
func probeEvery(c *cli.Context) time.Duration {
	if every := c.Duration("probe-every"); every > 0 {
		return every
	}
	return -1
}

func verifierVerdictsCommand() *cli.Command {
	return &cli.Command{
		Name:  "verdicts",
		Usage: "show what a verifier found out",
		Description: describe(
			"Prints the book of a verifier on this machine, which may be running: the verdict on every node and epoch, what was\n"+
				"done about frauds and what was earned.",
			"walrus verifier verdicts --dir /var/lib/walrus-verifier --epoch 12",
			"walrus verifier verdicts --dir /var/lib/walrus-verifier --json | jq '.[] | select(.verdict == \"fraud\")'",
		),
		Flags: []cli.Flag{
			verifierDirFlag(),
			&cli.StringFlag{Name: "epoch", Usage: "only the verdicts of epoch `N`"},
			jsonFlag(),
		},
		Action: showVerdicts,
	}
}

func showVerdicts(c *cli.Context) error {
	if _, err := operands(c); err != nil {
		return err
	}
	if err := given(c, "dir"); err != nil {
		return err
	}
	var epoch *uint32
	if text := c.String("epoch"); text != "" {
		n, err := strconv.ParseUint(text, 10, 32)
		if err != nil {
			return usage(c, "%q is no epoch", text)
		}
		only := uint32(n)
		epoch = &only
	}
	entries, err := verifier.ReadBook(c.String("dir"), epoch)
	if err != nil {
		return err
	}
	return show(c, entries, func(w io.Writer) {
		fmt.Fprintln(w, "EPOCH\tNODE\tVERDICT\tWEIGHT\tBOUNTY\tDETAIL")
		for _, e := range entries {
			fmt.Fprintf(w, "%d\t%d\t%s\t%s\t%s\t%s\n", e.Epoch, e.Node, verdictText(e), orDash(e.Weight), bountyText(e), detailText(e))
		}
	})
}

func verdictText(e verifier.Entry) string {
	if !e.Decided() {
		return "undecided"
	}
	return e.Verdict
}

func bountyText(e verifier.Entry) string {
	if e.Bounty == nil {
		return "-"
	}
	return e.Bounty.String()
}

// detailText says why a claim is undecided, or where and by which transaction a fraud was proven.
func detailText(e verifier.Entry) string {
	switch {
	case !e.Decided():
		return plain(orDash(e.Reason))
	case e.Kind == "":
		return "-"
	case e.Proven == [32]byte{}:
		return fmt.Sprintf("%s at %s, not proven yet", e.Kind, e.Key)
	default:
		return fmt.Sprintf("%s at %s, proven by %s", e.Kind, e.Key, e.Proven)
	}
}

func orDash(text string) string {
	if text == "" {
		return "-"
	}
	return text
}

func verifierProbesCommand() *cli.Command {
	return &cli.Command{
		Name:  "probes",
		Usage: "show which nodes serve what they store, and how fast",
		Description: describe(
			"Prints what a verifier on this machine, which may be running, got when it asked nodes for random chunks: the last 100 of\n"+
				"each, as seen from here. Proofs show that a node has its bytes; this shows whether it gives them away.",
			"walrus verifier probes --dir /var/lib/walrus-verifier",
			"walrus verifier probes --dir /var/lib/walrus/watch --json | jq '.[] | select(.successRate < 0.99)'",
		),
		Flags:  []cli.Flag{verifierDirFlag(), jsonFlag()},
		Action: showProbes,
	}
}

func showProbes(c *cli.Context) error {
	if _, err := operands(c); err != nil {
		return err
	}
	if err := given(c, "dir"); err != nil {
		return err
	}
	nodes, err := verifier.ReadProbes(c.String("dir"))
	if err != nil {
		return err
	}
	return show(c, nodes, func(w io.Writer) {
		fmt.Fprintln(w, "NODE\tPROBES\tSERVED\tMEDIAN\t95 %\tMB/S\tLAST FAILURE")
		for _, n := range nodes {
			fmt.Fprintf(w, "%d\t%d\t%.0f %%\t%s\t%s\t%.1f\t%s\n",
				n.Node, n.Probes, 100*n.SuccessRate, secondsText(n.P50), secondsText(n.P95), n.Rate/1e6, plain(failureText(n.LastFailure)))
		}
	})
}

// secondsText returns a number of seconds as people read it, "-" for none.
func secondsText(seconds float64) string {
	if seconds == 0 {
		return "-"
	}
	return time.Duration(seconds * float64(time.Second)).Round(100 * time.Microsecond).String()
}

func failureText(p *verifier.Probe) string {
	if p == nil {
		return "-"
	}
	return p.At.Format(time.RFC3339) + " " + p.Failure
}
