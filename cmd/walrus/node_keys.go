package main

import (
	"crypto/rand"
	"fmt"
	"io"
	"os"
	"path/filepath"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/urfave/cli/v2"

	"github.com/walrus-evm/walrus/availability"
)

func nodeKeysCommand() *cli.Command {
	return &cli.Command{
		Name:  "keys",
		Usage: "make the keys of a node",
		Description: describe(
			"A node signs storage confirmations with its BLS key and sends proofs from its hot key's account.",
			"walrus node keys generate --dir keys",
		),
		Subcommands: []*cli.Command{nodeKeysGenerateCommand()},
	}
}

// generatedKeys is what `walrus node keys generate --json` says.
type generatedKeys struct {
	BLSKeyFile string         `json:"blsKeyFile"`
	BLSKey     hexutil.Bytes  `json:"blsKey"`
	HotKeyFile string         `json:"hotKeyFile"`
	HotKey     common.Address `json:"hotKey"`
}

func nodeKeysGenerateCommand() *cli.Command {
	return &cli.Command{
		Name:  "generate",
		Usage: "write a new BLS key and a new hot key to files",
		Description: describe(
			"Writes DIR/bls.key and DIR/hot.key, readable by you alone, and replaces neither. Keep copies: without its\n"+
				"BLS key a node signs nothing until the other that `walrus node rotate-key` announces counts. The hot key's account\n"+
				"needs ether for one proof an epoch.",
			"walrus node keys generate --dir keys",
		),
		Flags: []cli.Flag{
			&cli.StringFlag{Name: "dir", Value: ".", Usage: "directory `DIR` for the files; it is made if needed"},
			jsonFlag(),
		},
		Action: generateKeys,
	}
}

func generateKeys(c *cli.Context) error {
	if _, err := operands(c); err != nil {
		return err
	}
	dir := c.String("dir")
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return err
	}
	bls, err := availability.GenerateSecretKey(rand.Reader)
	if err != nil {
		return fmt.Errorf("generate BLS key: %w", err)
	}
	hot, err := crypto.GenerateKey()
	if err != nil {
		return fmt.Errorf("generate hot key: %w", err)
	}
	secret, public := bls.Bytes(), bls.PublicKey().Bytes()
	keys := generatedKeys{
		BLSKeyFile: filepath.Join(dir, "bls.key"), BLSKey: public[:],
		HotKeyFile: filepath.Join(dir, "hot.key"), HotKey: crypto.PubkeyToAddress(hot.PublicKey),
	}
	if err := writeSecret(keys.BLSKeyFile, secret[:]); err != nil {
		return err
	}
	if err := writeSecret(keys.HotKeyFile, crypto.FromECDSA(hot)); err != nil {
		return err
	}
	return show(c, keys, func(w io.Writer) {
		fmt.Fprintf(w, "BLS key\t%s\t%s\nhot key\t%s\t%s\n", keys.BLSKeyFile, keys.BLSKey, keys.HotKeyFile, keys.HotKey)
	})
}
