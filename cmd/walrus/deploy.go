package main

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"

	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/urfave/cli/v2"

	"github.com/walrus-evm/walrus/chain"
)

func deployCommand() *cli.Command {
	return &cli.Command{
		Name:  "deploy",
		Usage: "make a new network on an EVM chain",
		Description: describe(
			"Deploys the contracts from the account of --key-file, which then holds the whole supply of WAL, checks them, and\n"+
				"writes the file by which everybody else finds the network. The chain needs the precompiles of EIP-4844 and EIP-2537.\n"+
				"Nobody owns the contracts and nothing in them can be changed later.",
			"walrus deploy --rpc http://127.0.0.1:8545 --key-file deployer.key --preset local --epoch 60s -o network.json",
			"walrus deploy --rpc https://rpc.example.org --key-file deployer.key --preset mainnet --name example -o network.json",
		),
		Flags: []cli.Flag{
			&cli.StringFlag{Name: "rpc", EnvVars: []string{"WALRUS_RPC"}, Usage: "`URL` of a JSON-RPC endpoint of the chain (needed)"},
			&cli.StringFlag{Name: "key-file", EnvVars: []string{"WALRUS_KEY_FILE"}, Usage: "`FILE` with the deploying account's private key (needed)"},
			&cli.StringFlag{Name: "preset", Usage: "`PRESET` of parameters: local or mainnet (needed)"},
			&cli.DurationFlag{Name: "epoch", Usage: "length of an epoch, as in 60s; the windows scale with it (default: the preset's)"},
			&cli.StringFlag{Name: "name", Usage: "`NAME` of the network for people (default: the preset's)"},
			&cli.StringFlag{Name: "output", Aliases: []string{"o"}, Usage: "`FILE` to write; it must not exist (needed)"},
			jsonFlag(),
		},
		Action: deploy,
	}
}

func deploy(c *cli.Context) error {
	if _, err := operands(c); err != nil {
		return err
	}
	if err := given(c, "rpc", "key-file", "preset", "output"); err != nil {
		return err
	}
	parameters, err := parametersOf(c)
	if err != nil {
		return err
	}
	output := c.String("output")
	if _, err := os.Stat(output); !errors.Is(err, fs.ErrNotExist) {
		return usage(c, "%s exists and is not replaced: it may be all that is known of a network", output)
	}
	key, err := readAccountKey(c, c.String("key-file"))
	if err != nil {
		return err
	}
	eth, err := ethclient.DialContext(c.Context, c.String("rpc"))
	if err != nil {
		return fmt.Errorf("connect to chain at %s: %w: %w", c.String("rpc"), chain.ErrUnavailable, err)
	}
	defer eth.Close()
	deployment, err := chain.Deploy(c.Context, eth, key, parameters)
	if err != nil {
		return err
	}
	network := chain.Network{Name: c.String("name"), RPC: c.String("rpc"), Deployment: deployment}
	if network.Name == "" {
		network.Name = c.String("preset")
	}
	if err := network.Save(output); err != nil {
		return err
	}
	return show(c, network, func(w io.Writer) {
		fmt.Fprintf(w, "network\t%s\nchain\t%d, from block %d\n", network.Name, deployment.ChainID, deployment.Block)
		fmt.Fprintf(w, "WAL\t%s\nStaking\t%s\nBlobRegistry\t%s\nAvailabilityProofs\t%s\nFraudProofs\t%s\n",
			deployment.WAL, deployment.Staking, deployment.Registry, deployment.Proofs, deployment.FraudProofs)
		fmt.Fprintf(w, "file\t%s\n", output)
	})
}

func parametersOf(c *cli.Context) (parameters chain.Parameters, err error) {
	switch preset := c.String("preset"); preset {
	case "local":
		parameters = chain.LocalParameters()
	case "mainnet":
		parameters = chain.MainnetParameters()
	default:
		return parameters, usage(c, "%q is no preset: choose local or mainnet", preset)
	}
	if c.IsSet("epoch") {
		parameters, err = parameters.WithEpoch(c.Duration("epoch"))
	}
	return parameters, asUsage(c, err)
}
