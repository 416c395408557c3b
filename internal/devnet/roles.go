package devnet

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"

	"github.com/ethereum/go-ethereum"
	"github.com/jackc/pgx/v5/pgxpool"

	"github.com/walrus-evm/walrus/chain"
	"github.com/walrus-evm/walrus/chain/devchain"
	"github.com/walrus-evm/walrus/client"
	"github.com/walrus-evm/walrus/client/gateway"
	"github.com/walrus-evm/walrus/indexer"
	"github.com/walrus-evm/walrus/indexer/api"
	mirrored "github.com/walrus-evm/walrus/indexer/postgres"
	"github.com/walrus-evm/walrus/internal/postgres"
	"github.com/walrus-evm/walrus/migrations"
	"github.com/walrus-evm/walrus/verifier"
)

// deploy makes the contracts, or finds those of the last run. A deployment that
// was interrupted is worthless and is made again.
func (n *Network) deploy(ctx context.Context) error {
	path := n.path(deploymentFile)
	d, err := chain.LoadDeployment(path)
	switch {
	case err == nil:
	case errors.Is(err, fs.ErrNotExist):
		parameters, err := chain.LocalParameters().WithEpoch(n.config.Epoch)
		if err != nil {
			return err
		}
		err = n.hurry(ctx, func(ctx context.Context) error {
			d, err = chain.Deploy(ctx, n.chain.Client(), devchain.Key(accountDeployer), parameters)
			return err
		})
		if err != nil {
			return err
		}
		if err := d.Save(path); err != nil {
			return err
		}
	default:
		return err
	}
	n.deployment = d
	n.client, err = chain.Dial(ctx, n.chain.WSURL(), d)
	if err != nil {
		return err
	}
	n.ends = append(n.ends, func() error { n.client.Close(); return nil })
	n.mirror = chain.NewMirror(n.client, chain.MirrorConfig{Tag: chain.Safe, Store: n.path("mirror"), Logger: n.logger.With("role", "mirror")})
	n.run("mirror", n.mirror.Run)
	return nil
}

// transactor opens the sender of a development key, with its outbox in the network's directory.
func (n *Network) transactor(account int) (*chain.Transactor, error) {
	if _, err := n.makeDir("outbox"); err != nil {
		return nil, err
	}
	t, err := chain.NewTransactor(n.client, devchain.Key(account), chain.TransactorConfig{
		Outbox: n.path("outbox", fmt.Sprintf("account-%d.json", account)), Logger: n.logger.With("role", "transactor"),
	})
	if err != nil {
		return nil, err
	}
	n.run("transactor", t.Run)
	return t, nil
}

func (n *Network) openAccounts(context.Context) (err error) {
	for account, t := range map[int]**chain.Transactor{
		accountDeployer: &n.deployer, accountKeeper: &n.keeper, accountUser: &n.user, accountStaker: &n.staker,
	} {
		if *t, err = n.transactor(account); err != nil {
			return err
		}
	}
	return nil
}

// startIndexer brings up Postgres, the schema, the indexer and its API.
func (n *Network) startIndexer(ctx context.Context) error {
	url := n.config.PostgresURL
	if url == "" {
		dir, err := n.makeDir("postgres")
		if err != nil {
			return err
		}
		server, err := postgres.Start(ctx, postgres.Config{Dir: dir, Logger: n.logger.With("role", "postgres")})
		if err != nil {
			return err
		}
		n.ends = append(n.ends, server.Stop)
		n.run("PostgreSQL", func(ctx context.Context) error {
			select {
			case <-server.Done():
				return cmp.Or(server.Stop(), errors.New("somebody else stopped it"))
			case <-ctx.Done():
				return ctx.Err()
			}
		})
		if url, err = server.EnsureDatabase(ctx, "walrus"); err != nil {
			return err
		}
	}
	pool, err := pgxpool.New(ctx, url)
	if err != nil {
		return fmt.Errorf("connect to Postgres: %w", err)
	}
	n.ends = append(n.ends, func() error { pool.Close(); return nil })
	if err := migrate(ctx, pool); err != nil {
		return err
	}
	if err := n.sameChain(ctx, pool); err != nil {
		return err
	}
	n.indexer, err = indexer.New(indexer.Config{Chain: n.client, Pool: pool, Logger: n.logger.With("role", "indexer")})
	if err != nil {
		return err
	}
	n.run("indexer", n.indexer.Run)

	served, err := api.New(api.Config{Pool: pool, Logger: n.logger.With("role", "indexer")})
	if err != nil {
		return err
	}
	n.indexerURL, err = n.serve("indexer API", choosePort(n.config.IndexerPort, n.saved.IndexerPort), served.Handler())
	if err != nil {
		return err
	}
	n.saved.IndexerPort = portOf(n.indexerURL)
	return n.save()
}

// sameChain refuses a database with final blocks that the chain does not have. The contracts of all local networks have the
// same addresses, so the indexer could not tell.
func (n *Network) sameChain(ctx context.Context, pool *pgxpool.Pool) error {
	cursor, err := mirrored.NewStore(pool).Cursor(ctx)
	if errors.Is(err, mirrored.ErrNotInitialized) {
		return nil
	}
	if err != nil || cursor.FinalizedNumber == 0 {
		return err
	}
	_, err = n.client.Eth().HeaderByHash(ctx, cursor.FinalizedHash)
	if errors.Is(err, ethereum.NotFound) {
		return mirrored.ErrOtherDeployment
	}
	return err
}

func migrate(ctx context.Context, pool *pgxpool.Pool) error {
	conn, err := pool.Acquire(ctx)
	if err != nil {
		return fmt.Errorf("connect to Postgres: %w", err)
	}
	defer conn.Release()
	_, err = migrations.Apply(ctx, conn.Conn())
	return err
}

func (n *Network) startVerifier(context.Context) error {
	dir, err := n.makeDir("verifier")
	if err != nil {
		return err
	}
	n.verifier, err = verifier.New(verifier.Config{
		Dir: dir, Chain: n.client, Transactor: n.keeper, Mirror: n.mirror, Keep: true, RenewTip: new(chain.Amount),
		Logger: n.logger.With("role", "verifier"),
	})
	if err != nil {
		return err
	}
	n.run("verifier", n.verifier.Run)
	return nil
}

// startGateway starts the gateway, which stores from its own account, and the user's client.
func (n *Network) startGateway(context.Context) error {
	account, err := n.transactor(accountGateway)
	if err != nil {
		return err
	}
	if _, err := n.makeDir("gateway"); err != nil {
		return err
	}
	publisher, err := n.newStorage(account)
	if err != nil {
		return err
	}
	if n.storage, err = n.newStorage(n.user); err != nil {
		return err
	}
	server, err := gateway.New(gateway.Config{Client: publisher, Logger: n.logger.With("role", "gateway")})
	if err != nil {
		return err
	}
	n.gatewayURL, err = n.serve("gateway", choosePort(n.config.GatewayPort, n.saved.GatewayPort), server)
	if err != nil {
		return err
	}
	n.saved.GatewayPort = portOf(n.gatewayURL)
	return n.save()
}

func (n *Network) newStorage(account *chain.Transactor) (*client.Client, error) {
	dir := n.path("gateway")
	if err := os.MkdirAll(dir, 0o750); err != nil {
		return nil, err
	}
	return client.New(client.Config{
		Chain: n.client, Mirror: n.mirror, Transactor: account, Dir: dir, Logger: n.logger.With("role", "client"),
	})
}
