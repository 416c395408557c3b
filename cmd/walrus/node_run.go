package main

import (
	"context"
	"fmt"
	"log/slog"
	"os"
	"os/signal"
	"path/filepath"
	"syscall"

	"github.com/urfave/cli/v2"

	"github.com/walrus-evm/walrus/availability"
	"github.com/walrus-evm/walrus/chain"
	"github.com/walrus-evm/walrus/client"
	"github.com/walrus-evm/walrus/prover"
	"github.com/walrus-evm/walrus/verifier"
)

func nodeRunCommand() *cli.Command {
	return &cli.Command{
		Name:  "run",
		Usage: "run a storage node",
		Description: describe(
			"Keeps the slivers of the node's shards, serves them, signs storage confirmations and proves in every epoch that all\n"+
				"of them are still there, until it is told to stop (SIGINT or SIGTERM). The node must be registered.\n"+
				"Beside it runs a verifier that checks the other nodes with the same account.",
			"walrus node run --dir /var/lib/walrus --listen :9185 --bls-key-file keys/bls.key --hot-key-file keys/hot.key",
		),
		Flags: flags(networkFlags(), []cli.Flag{
			dirFlag("WALRUS_NODE_DIR", "for slivers and claims"),
			&cli.StringFlag{
				Name: "listen", Value: "127.0.0.1:9185", EnvVars: []string{"WALRUS_NODE_LISTEN"},
				Usage: "`ADDRESS` of the HTTP API; the registered endpoint must lead here",
			},
			blsKeyFlag(),
			&cli.StringFlag{
				Name: "next-bls-key-file", EnvVars: []string{"WALRUS_NEXT_BLS_KEY_FILE"},
				Usage: "`FILE` with the BLS key that a rotation announced, or is about to: the node signs with the one that counts",
			},
			hotKeyFileFlag(),
			&cli.StringFlag{
				Name: "deny-list", EnvVars: []string{"WALRUS_NODE_DENY_LIST"},
				Usage: "`FILE` of blob IDs, one a line, that the node does not keep; it is read again when it changes and on SIGHUP",
			},
			&cli.StringFlag{
				Name: "deny-max-price", EnvVars: []string{"WALRUS_NODE_DENY_MAX_PRICE"},
				Usage: "pay at most `AMOUNT` of WAL, from the hot key's account, to be released from one denied sliver (default: only what is free)",
			},
			&cli.Int64Flag{
				Name: "scrub-rate", Value: 8 << 20, EnvVars: []string{"WALRUS_NODE_SCRUB_RATE"},
				Usage: "`BYTES` a second that the background check of stored slivers reads; 0: no check",
			},
			&cli.BoolFlag{
				Name: "no-watch", EnvVars: []string{"WALRUS_NODE_NO_WATCH"},
				Usage: "do not check what the other nodes claim",
			},
			&cli.Int64Flag{
				Name: "watch-archive", Value: 64 << 30, EnvVars: []string{"WALRUS_NODE_WATCH_ARCHIVE"},
				Usage: "most `BYTES` of commitment lists to keep for checking the others, about 0.3 % of what the network stores; 0: no bound",
			},
			&cli.StringFlag{
				Name: "watch-listen", EnvVars: []string{"WALRUS_NODE_WATCH_LISTEN"},
				Usage: "serve verdicts on the other nodes over HTTP at `ADDRESS`, such as 127.0.0.1:9200; nothing is served by default",
			},
		}, logFlags()),
		Action: runNode,
	}
}

// dirFlag is the directory that a daemon keeps its data in.
func dirFlag(variable, purpose string) cli.Flag {
	return &cli.StringFlag{Name: "dir", EnvVars: []string{variable}, Usage: "directory `DIR` " + purpose + "; only one process may use it (needed)"}
}

func runNode(c *cli.Context) error {
	if _, err := operands(c); err != nil {
		return err
	}
	if err := given(c, "dir", "bls-key-file", "hot-key-file"); err != nil {
		return err
	}
	config, err := nodeConfig(c)
	if err != nil {
		return err
	}
	return onDaemon(c, func(ctx context.Context, s *session, logger *slog.Logger) error {
		dir := c.String("dir")
		if err := s.signInAt(ctx, c, c.String("hot-key-file"), dir, logger); err != nil {
			return err
		}
		if err := s.follow(ctx, chain.MirrorConfig{Tag: chain.Safe, Store: filepath.Join(dir, "mirror"), Logger: logger}); err != nil {
			return err
		}
		id, err := s.registered(ctx, config.Key, config.NextKey)
		if err != nil {
			return err
		}
		config.Node, config.Name, config.Logger = id, s.mirror.Snapshot().Nodes[id].Name, logger
		config.Ledger, config.Submitter = prover.NewOnChain(s.chain, s.mirror), prover.NewHotKey(s.account)
		node, err := prover.New(config)
		if err != nil {
			return notListening(err, "listen", config.Listen)
		}
		watch := s.watch(ctx, c, id, logger)
		logger.InfoContext(ctx, "storage node runs", "node", id, "address", node.Addr().String(), "dir", dir)
		s.warnWithoutEther(ctx, logger)
		return together(ctx, append(watch, node.Run, s.account.Run, func(ctx context.Context) error {
			return reloadOnHangup(ctx, config.Denied, logger)
		})...)
	})
}

// nodeConfig returns what the command line says of a node, which is all but what the chain has to be asked for.
func nodeConfig(c *cli.Context) (prover.Config, error) {
	config := prover.Config{
		Dir: c.String("dir"), Version: version(), Listen: c.String("listen"), ScrubRate: scrubRate(c),
		Dial: func(endpoint string) prover.Peer { return client.NewNode(endpoint, nil) },
	}
	var err error
	if config.Key, err = readBLSKey(c, c.String("bls-key-file")); err != nil {
		return config, err
	}
	if path := c.String("next-bls-key-file"); path != "" {
		if config.NextKey, err = readBLSKey(c, path); err != nil {
			return config, err
		}
	}
	if text := c.String("deny-max-price"); text != "" {
		if config.DenyMaxPrice, err = parseAmount(c, text); err != nil {
			return config, err
		}
	}
	if path := c.String("deny-list"); path != "" {
		config.Denied, err = prover.OpenDenyList(path)
	}
	return config, err
}

// reloadOnHangup reads the deny list again on SIGHUP, sooner than the node would. Without a list the signal ends the
// process, as everywhere.
func reloadOnHangup(ctx context.Context, list *prover.DenyList, logger *slog.Logger) error {
	if list == nil {
		return nil
	}
	hangups := make(chan os.Signal, 1)
	signal.Notify(hangups, syscall.SIGHUP)
	defer signal.Stop(hangups)
	for {
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-hangups:
			if err := list.Reload(); err != nil {
				logger.ErrorContext(ctx, "deny list not read, the last one stays in force", "err", err)
			}
		}
	}
}

// watch returns what checks the other nodes beside this one: a verifier that sends from the same account, through the
// same transactor, so that the two share its nonces.
func (s *session) watch(ctx context.Context, c *cli.Context, id uint32, logger *slog.Logger) []func(context.Context) error {
	if c.Bool("no-watch") {
		return nil
	}
	return s.watchParts(ctx, verifier.Config{
		Dir: filepath.Join(c.String("dir"), "watch"), Chain: s.chain, Transactor: s.account, Mirror: s.mirror,
		Own: id, MaxArchive: c.Int64("watch-archive"), Logger: logger.With("role", "watch"),
	}, c.String("watch-listen"))
}

// watchParts returns the parts of the watch that can run. Whatever is wrong with it never keeps the node from running: a
// node that does not prove loses money, one without its verifier does not.
func (s *session) watchParts(ctx context.Context, config verifier.Config, address string) []func(context.Context) error {
	var v *verifier.Verifier
	err := s.takeDir(config.Dir)
	if err == nil {
		v, err = verifier.New(config)
	}
	if err != nil {
		config.Logger.ErrorContext(ctx, "the node runs without checking the others: repair this and start it again, or give --no-watch",
			"dir", config.Dir, "err", err)
		return nil
	}
	parts := []func(context.Context) error{v.RunBeside}
	if address == "" {
		return parts
	}
	serving, err := serveVerdicts(ctx, "watch-listen", address, v, config.Logger)
	if err != nil {
		config.Logger.ErrorContext(ctx, "the node runs without serving verdicts: repair this and start it again", "err", err)
		return parts
	}
	return append(parts, besideNode(serving, config.Logger))
}

// besideNode keeps a failure to serve verdicts from ending the node.
func besideNode(serving func(context.Context) error, logger *slog.Logger) func(context.Context) error {
	return func(ctx context.Context) error {
		if err := serving(ctx); err != nil && ctx.Err() == nil {
			logger.ErrorContext(ctx, "verdicts are served no more: start the node again", "err", err)
		}
		return ctx.Err()
	}
}

// scrubRate translates the flag: to the prover nothing means the default.
func scrubRate(c *cli.Context) int64 {
	if rate := c.Int64("scrub-rate"); rate > 0 {
		return rate
	}
	return -1
}

// registered returns the number of the node whose keys these are: its hot key, or the one it replaced in the running
// epoch, and one of its BLS keys.
func (s *session) registered(ctx context.Context, keys ...availability.SecretKey) (uint32, error) {
	hot := s.account.Address()
	id, err := s.chain.NodeIDByHotKey(ctx, chain.At{}, hot)
	if err != nil {
		return 0, err
	}
	if id == 0 {
		s.mirror.View(func(state *chain.State) {
			for number, node := range state.Nodes {
				if node.IsSigner(hot, state.Epoch) {
					id = number
				}
			}
		})
	}
	if id == 0 {
		return 0, fmt.Errorf("%w: none has the hot key %s: register it with `walrus node register`, or give the key file it was registered with", errUnknownNode, hot)
	}
	public, err := s.chain.BLSKey(ctx, chain.At{}, id)
	if err != nil {
		return 0, err
	}
	next, from, err := s.chain.NextBLSKey(ctx, chain.At{}, id)
	if err != nil {
		return 0, err
	}
	for _, key := range keys {
		given := key.PublicKey().Bytes()
		if given == public.Bytes() || from != 0 && given == next.Bytes() {
			return id, nil
		}
	}
	return 0, fmt.Errorf("node %d has another BLS key: give the file of that one with --bls-key-file", id)
}

// warnWithoutEther tells the operator of an account that cannot pay for its first transaction, before that one is due.
func (s *session) warnWithoutEther(ctx context.Context, logger *slog.Logger) {
	account := s.account.Address()
	if wei, err := s.chain.Eth().BalanceAt(ctx, account, nil); err == nil && wei.Sign() == 0 {
		logger.WarnContext(ctx, "the account has no ether for gas: send it some", "account", account.Hex())
	}
}
