package devnet

import (
	"crypto/ecdsa"
	"errors"
	"os"
	"path/filepath"

	"github.com/ethereum/go-ethereum/crypto"

	"github.com/walrus-evm/walrus/chain/devchain"
	"github.com/walrus-evm/walrus/internal/keyfile"
)

// The development accounts by their use. Their keys are public knowledge.
const (
	accountDeployer = iota // holds the supply of WAL
	accountKeeper          // verifier and keeper
	accountUser            // the dApp of the demo and of commands that name no key
	accountStaker          // delegates to every node
	accountGateway
	firstOperator = 10
)

func operatorKey(node int) *ecdsa.PrivateKey { return devchain.Key(firstOperator + 2*node) }

// writeKeyFile writes a private key as commands read it, unless an earlier run has.
func writeKeyFile(path string, key *ecdsa.PrivateKey) error {
	if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
		return err
	}
	if err := keyfile.Write(path, crypto.FromECDSA(key)); !errors.Is(err, keyfile.ErrExists) {
		return err
	}
	return nil
}
