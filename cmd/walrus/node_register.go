package main

import (
	"context"
	"fmt"
	"io"
	"net/url"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/urfave/cli/v2"

	"github.com/walrus-evm/walrus/chain"
)

func nodeRegisterCommand() *cli.Command {
	return &cli.Command{
		Name:  "register",
		Usage: "register a storage node",
		Description: describe(
			"Registers a node and prints its number. The account of --key-file governs it from then on. It still needs a bond\n"+
				"(`walrus node bond add`) and to become a candidate (`walrus node join`).",
			"walrus node register --name north --endpoint https://walrus.example.org --bls-key-file keys/bls.key --hot-key-file keys/hot.key --commission 5%",
			"walrus node register --name south --endpoint http://192.0.2.7:9185 --bls-key-file bls.key --hot-key 0x70997970C51812dc3A010C7d01b50e0d17dc79C8",
		),
		Flags: sendFlags(
			&cli.StringFlag{Name: "name", Usage: "`NAME` for people, 1 to 64 bytes (needed)"},
			&cli.StringFlag{Name: "endpoint", Usage: "base `URL` under which clients reach the node's HTTP API (needed)"},
			blsKeyFlag(),
			hotKeyFileFlag(),
			hotKeyFlag(),
			payoutFlag(),
			&cli.StringFlag{Name: "commission", Value: "0%", Usage: "`SHARE` of the rewards that the operator keeps, as in 5% or 525bps"},
		),
		Action: registerNode,
	}
}

func blsKeyFlag() cli.Flag {
	return &cli.StringFlag{
		Name: "bls-key-file", EnvVars: []string{"WALRUS_BLS_KEY_FILE"},
		Usage: "`FILE` with the key of storage confirmations (needed)",
	}
}

func hotKeyFileFlag() cli.Flag {
	return &cli.StringFlag{
		Name: "hot-key-file", EnvVars: []string{"WALRUS_HOT_KEY_FILE"},
		Usage: "`FILE` with the key of the account that submits proofs",
	}
}

// registeredNode is what `walrus node register --json` says.
type registeredNode struct {
	Node       uint32         `json:"node"`
	Governance common.Address `json:"governance"`
	HotKey     common.Address `json:"hotKey"`
	Payout     common.Address `json:"payout"`
	transaction
}

func registerNode(c *cli.Context) error {
	registration, err := registrationOf(c)
	if err != nil {
		return err
	}
	return signed(c, func(ctx context.Context, s *session) error {
		if registration.Payout == (common.Address{}) {
			registration.Payout = s.account.Address()
		}
		node, receipt, err := s.account.RegisterNode(ctx, registration)
		if err != nil {
			return err
		}
		registered := registeredNode{node, s.account.Address(), registration.HotKey, registration.Payout, transactionOf(receipt)}
		return s.show(c, registered, func(w io.Writer) {
			fmt.Fprintf(w, "node\t%d\ngovernance\t%s\nhot key\t%s\npayout\t%s\n",
				node, registered.Governance, registered.HotKey, registered.Payout)
			registered.writeTransaction(w)
			fmt.Fprintf(w, "next\twalrus node bond add %d AMOUNT, then walrus node join %d\n", node, node)
		})
	})
}

func registrationOf(c *cli.Context) (r chain.NodeRegistration, err error) {
	if _, err := operands(c); err != nil {
		return r, err
	}
	if err := given(c, "name", "endpoint", "bls-key-file"); err != nil {
		return r, err
	}
	r.Name = c.String("name")
	if r.Endpoint, err = parseEndpoint(c, c.String("endpoint")); err != nil {
		return r, err
	}
	if r.CommissionBps, err = parseBps(c, c.String("commission")); err != nil {
		return r, err
	}
	if text := c.String("payout"); text != "" {
		if r.Payout, err = parseAddress(c, text); err != nil {
			return r, err
		}
	}
	if r.HotKey, err = hotKeyOf(c); err != nil {
		return r, err
	}
	r.BLSKey, err = readBLSKey(c, c.String("bls-key-file"))
	return r, err
}

func hotKeyOf(c *cli.Context) (common.Address, error) {
	file, address := c.String("hot-key-file"), c.String("hot-key")
	switch {
	case address != "":
		return parseAddress(c, address)
	case file != "":
		key, err := readAccountKey(c, file)
		if err != nil {
			return common.Address{}, err
		}
		return crypto.PubkeyToAddress(key.PublicKey), nil
	default:
		return common.Address{}, usage(c, "the hot key is missing: give --hot-key-file FILE or --hot-key ADDRESS")
	}
}

func hotKeyFlag() cli.Flag {
	return &cli.StringFlag{Name: "hot-key", Usage: "`ADDRESS` of the hot key, of which no file is needed then"}
}

func payoutFlag() cli.Flag {
	return &cli.StringFlag{Name: "payout", Usage: "`ADDRESS` that is owed rewards and returned bond; the governing account of a new node unless given"}
}

func parseEndpoint(c *cli.Context, text string) (string, error) {
	endpoint, err := url.Parse(text)
	if err != nil || endpoint.Host == "" || endpoint.Scheme != "http" && endpoint.Scheme != "https" {
		return "", usage(c, "%q is no endpoint: give a base URL such as https://walrus.example.org", text)
	}
	return text, nil
}

func nodeDescribeCommand() *cli.Command {
	return &cli.Command{
		Name:      "describe",
		Usage:     "change a node's name, endpoint or metadata",
		ArgsUsage: "NODE",
		Description: describe(
			"Changes how a node calls itself and where it is reached. What is not given stays as it is.",
			"walrus node describe 11 --endpoint https://new.example.org",
		),
		Flags: sendFlags(
			&cli.StringFlag{Name: "name", Usage: "new `NAME`"},
			&cli.StringFlag{Name: "endpoint", Usage: "new base `URL`"},
			&cli.StringFlag{Name: "metadata", Usage: "`URI` of more about the node, at most 256 bytes; empty clears it"},
		),
		Action: describeNode,
	}
}

func describeNode(c *cli.Context) error {
	id, err := oneNode(c)
	if err != nil {
		return err
	}
	name, endpoint := c.String("name"), c.String("endpoint")
	if name == "" && endpoint == "" && !c.IsSet("metadata") {
		return usage(c, "nothing to change: give --name, --endpoint or --metadata")
	}
	if endpoint != "" {
		if _, err := parseEndpoint(c, endpoint); err != nil {
			return err
		}
	}
	return signed(c, func(ctx context.Context, s *session) error {
		if err := s.follow(ctx, chain.MirrorConfig{Tag: chain.Latest}); err != nil {
			return err
		}
		node, ok := s.mirror.Snapshot().Nodes[id]
		if !ok {
			return fmt.Errorf("%w: %d (see `walrus node list`)", errUnknownNode, id)
		}
		if name == "" {
			name = node.Name
		}
		if endpoint == "" {
			endpoint = node.Endpoint
		}
		metadata := node.Metadata
		if c.IsSet("metadata") {
			metadata = c.String("metadata")
		}
		receipt, err := s.account.DescribeNode(ctx, id, name, endpoint, metadata)
		return s.showSent(c, id, receipt, err)
	})
}
