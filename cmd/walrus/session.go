package main

import (
	"cmp"
	"context"
	"crypto/ecdsa"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/urfave/cli/v2"
	"golang.org/x/sync/errgroup"

	"github.com/walrus-evm/walrus/chain"
	"github.com/walrus-evm/walrus/client"
	"github.com/walrus-evm/walrus/internal/devnet"
)

// networkFlags are on every command that reads a network.
func networkFlags() []cli.Flag {
	return []cli.Flag{
		&cli.StringFlag{
			Name: "network", EnvVars: []string{"WALRUS_NETWORK"},
			Usage: "`FILE` that describes the network, as `walrus deploy` and `walrus devnet` write it (default: the local network's)",
		},
		&cli.StringFlag{
			Name: "rpc", EnvVars: []string{"WALRUS_RPC"},
			Usage: "`URL` of a JSON-RPC endpoint of the network's chain, instead of the file's; with ws or wss new blocks are pushed",
		},
		&cli.StringFlag{
			Name: "state-dir", EnvVars: []string{"WALRUS_STATE_DIR"}, DefaultText: "in the user's state directory",
			Usage: "`DIR` where commands keep what they learnt of the network, so that the next need not read it from the first event on; none for nowhere",
		},
	}
}

// accountFlags are on every command that sends transactions or concerns the user's own account.
func accountFlags() []cli.Flag {
	return append(networkFlags(), &cli.StringFlag{
		Name: "key-file", EnvVars: []string{"WALRUS_KEY_FILE"},
		Usage: "`FILE` with the account's private key in hexadecimal (default: that of a local network)",
	})
}

// flags joins lists of flags.
func flags(lists ...[]cli.Flag) []cli.Flag {
	var all []cli.Flag
	for _, list := range lists {
		all = append(all, list...)
	}
	return all
}

// loadNetwork reads the network that the command line names.
func loadNetwork(c *cli.Context) (chain.Network, error) {
	path := c.String("network")
	isDefault := path == ""
	if isDefault {
		path = filepath.Join(devnet.DefaultDir(), devnet.NetworkFile)
	}
	network, err := chain.LoadNetwork(path)
	switch {
	case errors.Is(err, fs.ErrNotExist) && isDefault:
		return network, usage(c, "no network was named and no local one was found at %s: "+
			"start one with `walrus devnet`, or give --network FILE or $WALRUS_NETWORK", path)
	case err != nil:
		return network, asUsage(c, err)
	}
	if file := network.KeyFile; file != "" && !filepath.IsAbs(file) {
		network.KeyFile = filepath.Join(filepath.Dir(path), file)
	}
	if rpc := c.String("rpc"); rpc != "" {
		network.RPC = rpc
	}
	return network, nil
}

// session is what a command works with: a network, its chain and, if it asked for them, the mirrored state and an account.
type session struct {
	network chain.Network
	chain   *chain.Client
	mirror  *chain.Mirror     // nil until follow
	account *chain.Transactor // nil until signIn

	stateFile  string // where follow keeps the mirrored state; empty for nowhere
	background *errgroup.Group
	stop       context.CancelFunc
	locks      []*os.File // given back at the end
}

// onNetwork runs a command on the network that the command line names.
func onNetwork(c *cli.Context, run func(ctx context.Context, s *session) error) error {
	network, err := loadNetwork(c)
	if err != nil {
		return err
	}
	connection, err := chain.Dial(c.Context, network.RPC, network.Deployment)
	if errors.Is(err, chain.ErrUnavailable) {
		return fmt.Errorf("%w: is the chain running? give another endpoint with --rpc URL", err)
	}
	if err != nil {
		return err
	}
	defer connection.Close()
	ctx, stop := context.WithCancel(c.Context)
	background, ctx := errgroup.WithContext(ctx)
	s := &session{network: network, chain: connection, stateFile: stateFile(c, network.Deployment), background: background, stop: stop}
	return s.end(run(ctx, s))
}

// end stops what runs in the background. A failure there ended the command's context, so it explains the command's own.
func (s *session) end(err error) error {
	s.stop()
	if failure := s.background.Wait(); failure != nil && !errors.Is(failure, context.Canceled) {
		err = failure
	}
	for _, lock := range s.locks {
		err = errors.Join(err, lock.Close())
	}
	return err
}

// stateFile returns where commands keep the state of a network. Going without costs time only, so it is no error that the
// directory cannot be made.
func stateFile(c *cli.Context, d chain.Deployment) string {
	dir := c.String("state-dir")
	switch dir {
	case "none":
		return ""
	case "":
		dir = filepath.Join(filepath.Dir(devnet.DefaultDir()), "mirror")
	}
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return ""
	}
	return filepath.Join(dir, fmt.Sprintf("%d-%s", d.ChainID, d.Staking))
}

// follow brings a mirror up to a tag and keeps it there while the command runs. Daemons name a file of their own for its
// state; commands share one.
func (s *session) follow(ctx context.Context, config chain.MirrorConfig) error {
	config.Store = cmp.Or(config.Store, s.stateFile)
	mirror := chain.NewMirror(s.chain, config)
	if err := mirror.Sync(ctx); err != nil {
		return err
	}
	s.mirror = mirror
	s.background.Go(func() error { return mirror.Run(ctx) })
	return nil
}

// signIn takes the account that the command line or the network names for the command's transactions.
func (s *session) signIn(ctx context.Context, c *cli.Context) error {
	path := s.keyFile(c)
	if path == "" {
		return usage(c, "no account was named: give --key-file FILE or $WALRUS_KEY_FILE")
	}
	key, err := readAccountKey(c, path)
	if err != nil {
		return err
	}
	if c.Bool("dry-run") {
		return s.rehearse(key)
	}
	outbox, err := s.outboxFile(ctx, crypto.PubkeyToAddress(key.PublicKey))
	if err != nil {
		return err
	}
	return s.signInWith(ctx, c, key, chain.TransactorConfig{Outbox: outbox})
}

// signInWith takes an account whose outbox is known. One process at a time uses an outbox, so that an interrupted
// command is taken up by the next rather than repeated, and two commands never take the same nonce.
func (s *session) signInWith(ctx context.Context, c *cli.Context, key *ecdsa.PrivateKey, config chain.TransactorConfig) error {
	held, err := lockFile(ctx, config.Outbox+".lock", func() {
		note(c, "waiting for another command of account %s", crypto.PubkeyToAddress(key.PublicKey))
	})
	if err != nil {
		return fmt.Errorf("lock the account's transactions: %w", err)
	}
	s.locks = append(s.locks, held)
	s.account, err = chain.NewTransactor(s.chain, key, config)
	return err
}

func (s *session) keyFile(c *cli.Context) string {
	if path := c.String("key-file"); path != "" {
		return path
	}
	return s.network.KeyFile
}

// ownAddress returns the account that the command line or the network names, and whether they do.
func (s *session) ownAddress(c *cli.Context) (common.Address, bool, error) {
	path := s.keyFile(c)
	if path == "" {
		return common.Address{}, false, nil
	}
	key, err := readAccountKey(c, path)
	if err != nil {
		return common.Address{}, false, err
	}
	return crypto.PubkeyToAddress(key.PublicKey), true, nil
}

// outboxFile returns where an account's transactions are remembered: by chain, and by its genesis, since a local chain
// that is made anew has the same ID.
func (s *session) outboxFile(ctx context.Context, account common.Address) (string, error) {
	genesis, err := s.chain.HeadAt(ctx, 0)
	if err != nil {
		return "", err
	}
	dir := filepath.Join(filepath.Dir(devnet.DefaultDir()), "outbox")
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return "", fmt.Errorf("make the directory for transactions: %w", err)
	}
	return filepath.Join(dir, fmt.Sprintf("%d-%x-%s.json", s.network.Deployment.ChainID, genesis.Hash[:4], account)), nil
}

// sdk returns the client for blobs. Without an account it only reads.
func (s *session) sdk(ctx context.Context) (*client.Client, error) {
	if err := s.follow(ctx, chain.MirrorConfig{Tag: chain.Latest}); err != nil {
		return nil, err
	}
	return client.New(client.Config{Chain: s.chain, Mirror: s.mirror, Transactor: s.account})
}
