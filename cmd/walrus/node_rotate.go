package main

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/urfave/cli/v2"

	"github.com/walrus-evm/walrus/availability"
	"github.com/walrus-evm/walrus/chain"
)

func nodeRotateKeyCommand() *cli.Command {
	return &cli.Command{
		Name:      "rotate-key",
		Usage:     "change the key of storage confirmations",
		ArgsUsage: "NODE",
		Description: describe(
			"Makes a new BLS key in a file that only you can read, or takes the one that is there, and announces it. It counts from\n"+
				"the epoch that is printed. Until that has begun the node signs with the old key, so give both files to\n"+
				"`walrus node run` beforehand: nothing is missed, and the old file can go once the epoch runs. A command that failed\n"+
				"can be repeated: the file is never replaced.",
			"walrus node rotate-key 11 --next-bls-key-file keys/bls.next.key",
			"walrus node rotate-key 11 --next-bls-key-file keys/bls.next.key --dry-run",
		),
		Flags:  sendFlags(nextBLSKeyFlag("`FILE` of the new key; it is made unless it exists (needed)")),
		Action: rotateKey,
	}
}

func nextBLSKeyFlag(usage string) cli.Flag {
	return &cli.StringFlag{Name: "next-bls-key-file", EnvVars: []string{"WALRUS_NEXT_BLS_KEY_FILE"}, Usage: usage}
}

// rotatedKey is what `walrus node rotate-key` says.
type rotatedKey struct {
	Node      uint32        `json:"node"`
	KeyFile   string        `json:"nextBlsKeyFile"`
	Key       hexutil.Bytes `json:"nextBlsKey"`
	FromEpoch uint32        `json:"fromEpoch"`
	transaction
}

func rotateKey(c *cli.Context) error {
	node, err := oneNode(c)
	if err != nil {
		return err
	}
	if err := given(c, "next-bls-key-file"); err != nil {
		return err
	}
	return signed(c, func(ctx context.Context, s *session) error {
		// What the contract will refuse must not leave a file behind.
		onChain, err := s.chain.Node(ctx, chain.At{}, node)
		if err != nil {
			return err
		}
		if onChain.Governance == (common.Address{}) {
			return fmt.Errorf("%w: %d (see `walrus node list`)", errUnknownNode, node)
		}
		if onChain.Governance != s.account.Address() {
			return fmt.Errorf("node %d is governed by %s, not by %s: give that account's --key-file", node, onChain.Governance, s.account.Address())
		}
		key, err := newBLSKey(c, c.String("next-bls-key-file"))
		if err != nil {
			return err
		}
		from, receipt, err := s.account.RotateBLSKey(ctx, node, key)
		if err != nil {
			return err
		}
		public := key.PublicKey().Bytes()
		rotated := rotatedKey{node, c.String("next-bls-key-file"), public[:], from, transactionOf(receipt)}
		return s.show(c, rotated, func(w io.Writer) {
			fmt.Fprintf(w, "node\t%d\nnew key\t%s\t%s\ncounts from\tepoch %d\n", node, rotated.KeyFile, rotated.Key, from)
			fmt.Fprintf(w, "until then\trun the node with both files: --bls-key-file OLD --next-bls-key-file %s\n", rotated.KeyFile)
			rotated.writeTransaction(w)
		})
	})
}

// newBLSKey returns the key in a file, which it makes first if there is none. A dry run leaves no file.
func newBLSKey(c *cli.Context, path string) (availability.SecretKey, error) {
	if _, err := os.Stat(path); !errors.Is(err, fs.ErrNotExist) {
		return readBLSKey(c, path)
	}
	key, err := availability.GenerateSecretKey(rand.Reader)
	if err != nil {
		return key, fmt.Errorf("generate BLS key: %w", err)
	}
	if c.Bool("dry-run") {
		return key, nil
	}
	secret := key.Bytes()
	return key, writeSecret(path, secret[:])
}

func nodeSetKeysCommand() *cli.Command {
	return &cli.Command{
		Name:      "set-keys",
		Usage:     "change the accounts of a node",
		ArgsUsage: "NODE",
		Description: describe(
			"Changes the account that governs a node, the hot key that submits its proofs and the account that its rewards are owed\n"+
				"to, at once; what is not given stays. A hot key that is replaced still signs until the running epoch ends, so that no\n"+
				"claim on its way is lost. A node whose governance goes to an account that nobody has is lost: try --dry-run first.",
			"walrus node set-keys 11 --hot-key 0x70997970C51812dc3A010C7d01b50e0d17dc79C8",
			"walrus node set-keys 11 --payout 0x70997970C51812dc3A010C7d01b50e0d17dc79C8 --dry-run",
		),
		Flags: sendFlags(
			&cli.StringFlag{Name: "governance", Usage: "`ADDRESS` that governs the node from now on"},
			hotKeyFlag(),
			payoutFlag(),
		),
		Action: setKeys,
	}
}

// changedKeys is what `walrus node set-keys` says.
type changedKeys struct {
	Node       uint32         `json:"node"`
	Governance common.Address `json:"governance"`
	HotKey     common.Address `json:"hotKey"`
	Payout     common.Address `json:"payout"`
	transaction
}

func setKeys(c *cli.Context) error {
	id, err := oneNode(c)
	if err != nil {
		return err
	}
	var governance, hotKey, payout common.Address
	changes := 0
	for name, address := range map[string]*common.Address{"governance": &governance, "hot-key": &hotKey, "payout": &payout} {
		if text := c.String(name); text != "" {
			if *address, err = receiver(c, text); err != nil {
				return err
			}
			changes++
		}
	}
	if changes == 0 {
		return usage(c, "nothing to change: give --governance, --hot-key or --payout")
	}
	return signed(c, func(ctx context.Context, s *session) error {
		node, err := s.chain.Node(ctx, chain.At{}, id)
		if err != nil {
			return err
		}
		keep := func(given, known common.Address) common.Address {
			if given == (common.Address{}) {
				return known
			}
			return given
		}
		receipt, err := s.account.SetNodeKeys(ctx, id, keep(governance, node.Governance), keep(hotKey, node.HotKey), keep(payout, node.Payout))
		if err != nil {
			return err
		}
		if node, err = s.chain.Node(ctx, chain.At{}, id); err != nil {
			return err
		}
		changed := changedKeys{id, node.Governance, node.HotKey, node.Payout, transactionOf(receipt)}
		return s.show(c, changed, func(w io.Writer) {
			fmt.Fprintf(w, "node\t%d\ngovernance\t%s\nhot key\t%s\npayout\t%s\n", id, changed.Governance, changed.HotKey, changed.Payout)
			changed.writeTransaction(w)
		})
	})
}
