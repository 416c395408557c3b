package main

import (
	"crypto/ecdsa"
	"encoding/hex"
	"errors"
	"fmt"
	"os"
	"strings"

	"github.com/ethereum/go-ethereum/crypto"
	"github.com/urfave/cli/v2"

	"github.com/walrus-evm/walrus/availability"
	"github.com/walrus-evm/walrus/internal/keyfile"
)

// readSecret returns the 32 bytes that a key file holds in hexadecimal. Keys come from files only: command lines and
// environments are seen by others.
func readSecret(c *cli.Context, path string) ([]byte, error) {
	data, err := os.ReadFile(path)
	if err != nil {
		return nil, fmt.Errorf("read key file: %w", err)
	}
	if info, err := os.Stat(path); err == nil && info.Mode().IsRegular() && info.Mode().Perm()&0o077 != 0 {
		fmt.Fprintf(c.App.ErrWriter, "walrus: warning: others can read the key file %s: chmod 600 it\n", path)
	}
	secret, err := hex.DecodeString(strings.TrimPrefix(strings.TrimSpace(string(data)), "0x"))
	if err != nil || len(secret) != 32 {
		// The text stays out of the message: it may be most of a key.
		return nil, fmt.Errorf("key file %s: want a private key of 64 hexadecimal digits", path)
	}
	return secret, nil
}

func readAccountKey(c *cli.Context, path string) (*ecdsa.PrivateKey, error) {
	secret, err := readSecret(c, path)
	if err != nil {
		return nil, err
	}
	key, err := crypto.ToECDSA(secret)
	if err != nil {
		return nil, fmt.Errorf("key file %s: %w", path, err)
	}
	return key, nil
}

func readBLSKey(c *cli.Context, path string) (availability.SecretKey, error) {
	secret, err := readSecret(c, path)
	if err != nil {
		return availability.SecretKey{}, err
	}
	key, err := availability.ParseSecretKey(secret)
	if err != nil {
		return availability.SecretKey{}, fmt.Errorf("key file %s: %w", path, err)
	}
	return key, nil
}

// writeSecret writes a new key file that only its owner can read.
func writeSecret(path string, secret []byte) error {
	err := keyfile.Write(path, secret)
	if errors.Is(err, keyfile.ErrExists) {
		return fmt.Errorf("%s exists and is not replaced: move it away or choose another --dir", path)
	}
	return err
}
