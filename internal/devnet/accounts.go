package devnet

import (
	"crypto/ecdsa"
	"encoding/hex"
	"os"
	"path/filepath"

	"github.com/ethereum/go-ethereum/crypto"

	"github.com/walrus-evm/walrus/chain/devchain"
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

// writeKeyFile writes a private key as commands read it.
func writeKeyFile(path string, key *ecdsa.PrivateKey) error {
	if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
		return err
	}
	return os.WriteFile(path, []byte(hex.EncodeToString(crypto.FromECDSA(key))+"\n"), 0o600)
}
