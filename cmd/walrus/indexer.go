package main

import (
	"context"
	"fmt"
	"io"
	"log/slog"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"
	"github.com/urfave/cli/v2"

	"github.com/walrus-evm/walrus/indexer"
	"github.com/walrus-evm/walrus/indexer/api"
	"github.com/walrus-evm/walrus/migrations"
)

func indexerCommand() *cli.Command {
	return &cli.Command{
		Name:  "indexer",
		Usage: "mirror the network into PostgreSQL and serve it",
		Description: describe(
			"The mirror is made from the contracts' events alone, follows reorganisations and can be proven right.",
			"export DATABASE_URL=postgres://walrus@localhost/walrus",
			"walrus indexer migrate",
			"walrus indexer run --listen :8080",
			"walrus indexer audit",
		),
		Subcommands: []*cli.Command{indexerRunCommand(), indexerMigrateCommand(), indexerAuditCommand()},
	}
}

func postgresFlag() cli.Flag {
	return &cli.StringFlag{
		Name: "postgres-url", EnvVars: []string{"DATABASE_URL"},
		Usage: "`URL` of the database, as in postgres://user@host/name; keep passwords in ~/.pgpass (needed)",
	}
}

func indexerRunCommand() *cli.Command {
	return &cli.Command{
		Name:  "run",
		Usage: "keep the mirror in step and serve its API",
		Description: describe(
			"Mirrors the network until it is told to stop (SIGINT or SIGTERM). The schema must be up to date: see\n"+
				"`walrus indexer migrate`.",
			"walrus indexer run --postgres-url postgres://walrus@localhost/walrus --listen :8080",
			"walrus indexer run --listen \"\"   # without the API",
		),
		Flags: flags(networkFlags(), []cli.Flag{
			postgresFlag(),
			&cli.StringFlag{
				Name: "listen", Value: "127.0.0.1:8080", EnvVars: []string{"WALRUS_INDEXER_LISTEN"},
				Usage: "`ADDRESS` of the HTTP API; empty: none",
			},
			&cli.BoolFlag{Name: "migrate", EnvVars: []string{"WALRUS_INDEXER_MIGRATE"}, Usage: "bring the schema up to date first"},
		}, logFlags()),
		Action: runIndexer,
	}
}

func runIndexer(c *cli.Context) error {
	if _, err := operands(c); err != nil {
		return err
	}
	return onDaemon(c, func(ctx context.Context, s *session, logger *slog.Logger) error {
		return onDatabase(ctx, c, func(pool *pgxpool.Pool) error {
			if c.Bool("migrate") {
				if _, err := migrate(ctx, pool); err != nil {
					return err
				}
			}
			parts, err := indexerParts(ctx, c, s, pool, logger)
			if err != nil {
				return err
			}
			return together(ctx, parts...)
		})
	})
}

// indexerParts are the mirror and, unless it is not wanted, its API.
func indexerParts(ctx context.Context, c *cli.Context, s *session, pool *pgxpool.Pool, logger *slog.Logger) ([]func(context.Context) error, error) {
	mirror, err := openIndexer(ctx, s, pool, logger)
	if err != nil {
		return nil, err
	}
	parts := []func(context.Context) error{mirror.Run}
	if address := c.String("listen"); address != "" {
		server, err := api.New(api.Config{Pool: pool, Logger: logger})
		if err != nil {
			return nil, err
		}
		listener, err := listen(ctx, "listen", address)
		if err != nil {
			return nil, err
		}
		logger.InfoContext(ctx, "indexer serves", "address", listener.Addr().String())
		parts = append(parts, func(ctx context.Context) error { return server.Serve(ctx, listener) })
	}
	return parts, nil
}

// openIndexer returns the indexer of a database whose schema is up to date.
func openIndexer(ctx context.Context, s *session, pool *pgxpool.Pool, logger *slog.Logger) (*indexer.Indexer, error) {
	err := onConnection(ctx, pool, func(conn *pgx.Conn) error { return migrations.Check(ctx, conn) })
	if err != nil {
		return nil, err
	}
	return indexer.New(indexer.Config{Chain: s.chain, Pool: pool, Logger: logger})
}

// onDatabase runs a command on the database that the command line names.
func onDatabase(ctx context.Context, c *cli.Context, run func(*pgxpool.Pool) error) error {
	if err := given(c, "postgres-url"); err != nil {
		return err
	}
	config, err := pgxpool.ParseConfig(c.String("postgres-url"))
	if err != nil {
		return asUsage(c, err)
	}
	pool, err := pgxpool.NewWithConfig(ctx, config)
	if err != nil {
		return fmt.Errorf("connect to PostgreSQL: %w", err)
	}
	defer pool.Close()
	return run(pool)
}

func onConnection(ctx context.Context, pool *pgxpool.Pool, run func(*pgx.Conn) error) error {
	conn, err := pool.Acquire(ctx)
	if err != nil {
		return fmt.Errorf("connect to PostgreSQL: %w", err)
	}
	defer conn.Release()
	return run(conn.Conn())
}

func migrate(ctx context.Context, pool *pgxpool.Pool) (applied int, err error) {
	err = onConnection(ctx, pool, func(conn *pgx.Conn) error {
		applied, err = migrations.Apply(ctx, conn)
		return err
	})
	return applied, err
}

func indexerMigrateCommand() *cli.Command {
	return &cli.Command{
		Name:  "migrate",
		Usage: "bring the database's schema up to date",
		Description: describe(
			"Applies the migrations that the database lacks. It goes forward only and may be repeated; several at once take turns.",
			"walrus indexer migrate --postgres-url postgres://walrus@localhost/walrus",
		),
		Flags: []cli.Flag{postgresFlag(), jsonFlag()},
		Action: func(c *cli.Context) error {
			if _, err := operands(c); err != nil {
				return err
			}
			return onDatabase(c.Context, c, func(pool *pgxpool.Pool) error {
				applied, err := migrate(c.Context, pool)
				if err != nil {
					return err
				}
				result := struct {
					Applied int `json:"applied"`
					Version int `json:"version"`
				}{applied, len(migrations.All())}
				return show(c, result, func(w io.Writer) {
					fmt.Fprintf(w, "%d migrations applied, the schema is at version %d\n", result.Applied, result.Version)
				})
			})
		},
	}
}

func indexerAuditCommand() *cli.Command {
	return &cli.Command{
		Name:  "audit",
		Usage: "compare the mirror with the chain",
		Description: describe(
			"Compares every balance, stake, object and claim of the mirror with what the contracts answer at the same block, and\n"+
				"checks that no event is missing. It exits with 9 if anything differs.",
			"walrus indexer audit --postgres-url postgres://walrus@localhost/walrus",
			"walrus indexer audit --json | jq .mismatches",
		),
		Flags:  flags(networkFlags(), []cli.Flag{postgresFlag(), jsonFlag()}),
		Action: auditIndexer,
	}
}

func auditIndexer(c *cli.Context) error {
	if _, err := operands(c); err != nil {
		return err
	}
	return onNetwork(c, func(ctx context.Context, s *session) error {
		return onDatabase(ctx, c, func(pool *pgxpool.Pool) error {
			mirror, err := openIndexer(ctx, s, pool, nil)
			if err != nil {
				return err
			}
			report, err := mirror.Audit(ctx)
			if err != nil {
				return err
			}
			if err := show(c, report, func(w io.Writer) { writeAudit(w, report) }); err != nil {
				return err
			}
			if !report.OK {
				return fmt.Errorf("%w: %d at block %d", errAudit, len(report.Mismatches), report.Block)
			}
			return nil
		})
	})
}

func writeAudit(w io.Writer, r indexer.Report) {
	fmt.Fprintln(w, "CHECK\tCOMPARED\tDIFFERENT")
	for _, check := range r.Checks {
		fmt.Fprintf(w, "%s\t%d\t%d\n", check.Name, check.Compared, check.Mismatches)
	}
	if len(r.Mismatches) > 0 {
		fmt.Fprintln(w, "\nCHECK\tROW\tFIELD\tMIRROR\tCHAIN")
	}
	for _, m := range r.Mismatches {
		fmt.Fprintf(w, "%s\t%s\t%s\t%s\t%s\n", m.Check, m.Key, m.Field, m.Stored, m.Chain)
	}
	verdict := "the mirror is what the chain says"
	if !r.OK {
		verdict = "the mirror differs"
	}
	fmt.Fprintf(w, "\nblock %d of epoch %d: %s\n", r.Block, r.Epoch, verdict)
}
