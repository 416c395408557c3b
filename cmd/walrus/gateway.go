package main

import (
	"context"
	"log/slog"

	"github.com/urfave/cli/v2"

	"github.com/walrus-evm/walrus/chain"
	"github.com/walrus-evm/walrus/client"
	"github.com/walrus-evm/walrus/client/gateway"
)

func gatewayCommand() *cli.Command {
	return &cli.Command{
		Name:  "gateway",
		Usage: "serve blobs over plain HTTP",
		Description: describe(
			"With a gateway curl and browsers are enough to store and read.",
			"walrus gateway run --listen :8081 --key-file gateway.key",
			"curl -T photo.jpg 'http://localhost:8081/v1/blobs?epochs=10'",
		),
		Subcommands: []*cli.Command{gatewayRunCommand()},
	}
}

func gatewayRunCommand() *cli.Command {
	return &cli.Command{
		Name:  "run",
		Usage: "run a gateway",
		Description: describe(
			"Serves PUT /v1/blobs?epochs=N and GET /v1/blobs/ID until it is told to stop (SIGINT or SIGTERM). Everybody who\n"+
				"reaches it stores at the cost of its account; without --key-file it only reads.",
			"walrus gateway run --listen :8081",
			"walrus gateway run --listen 127.0.0.1:8081 --key-file gateway.key --max-epochs 10",
		),
		Flags: flags(networkFlags(), []cli.Flag{
			&cli.StringFlag{
				Name: "key-file", EnvVars: []string{"WALRUS_KEY_FILE"},
				Usage: "`FILE` with the private key of the account that pays for what is stored (default: none, and the gateway only reads)",
			},
			&cli.StringFlag{
				Name: "listen", Value: "127.0.0.1:8081", EnvVars: []string{"WALRUS_GATEWAY_LISTEN"}, Usage: "`ADDRESS` to serve on",
			},
			&cli.StringFlag{
				Name: "spool-dir", EnvVars: []string{"WALRUS_GATEWAY_SPOOL_DIR"},
				Usage: "directory `DIR` for bytes on their way (default: the system's for temporary files)",
			},
			&cli.Int64Flag{
				Name: "max-body", Value: 1 << 30, EnvVars: []string{"WALRUS_GATEWAY_MAX_BODY"}, Usage: "most `BYTES` of a stored blob",
			},
			&cli.StringFlag{
				Name: "max-epochs", Value: "53", EnvVars: []string{"WALRUS_GATEWAY_MAX_EPOCHS"}, Usage: "most epochs `N` that a caller may store for",
			},
		}, logFlags()),
		Action: runGateway,
	}
}

func runGateway(c *cli.Context) error {
	if _, err := operands(c); err != nil {
		return err
	}
	maxEpochs, err := epochsFlag(c, "max-epochs")
	if err != nil {
		return err
	}
	// A gateway never shares the account of the commands on a local network: each sender owns its nonces.
	readOnly := c.String("key-file") == ""
	return onDaemon(c, func(ctx context.Context, s *session, logger *slog.Logger) error {
		if !readOnly {
			if err := s.signIn(ctx, c); err != nil {
				return err
			}
		}
		if err := s.follow(ctx, chain.MirrorConfig{Tag: chain.Latest, Logger: logger}); err != nil {
			return err
		}
		storage, err := client.New(client.Config{
			Chain: s.chain, Mirror: s.mirror, Transactor: s.account, Dir: c.String("spool-dir"), Logger: logger,
		})
		if err != nil {
			return err
		}
		handler, err := gateway.New(gateway.Config{
			Client: storage, ReadOnly: readOnly, MaxBody: c.Int64("max-body"), MaxEpochs: maxEpochs, Logger: logger,
		})
		if err != nil {
			return err
		}
		listener, err := listen(ctx, "listen", c.String("listen"))
		if err != nil {
			return err
		}
		logger.InfoContext(ctx, "gateway serves", "address", listener.Addr().String(), "read_only", readOnly)
		parts := []func(context.Context) error{
			func(ctx context.Context) error { return serve(ctx, listener, handler, 0, logger) }, // it has patience of its own with bodies
		}
		if !readOnly {
			parts = append(parts, s.account.Run)
		}
		return together(ctx, parts...)
	})
}
