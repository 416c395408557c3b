package devchain

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"math/big"
	"os"
	"path/filepath"
	"time"

	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/rawdb"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/params"
)

// genesisFile remembers, inside the directory, what block 0 was made from.
const genesisFile = "devchain.json"

type genesisRecord struct {
	ChainID     uint64 `json:"chain_id"`
	GenesisTime uint64 `json:"genesis_time"`
}

// settleGenesis fills in the genesis time of config: from the directory if it holds a
// chain, else the present, recorded before the chain is created.
func settleGenesis(config *Config) error {
	path := filepath.Join(config.Dir, genesisFile)
	if config.Dir != "" {
		switch raw, err := os.ReadFile(path); {
		case err == nil:
			return adoptGenesis(config, raw)
		case !errors.Is(err, fs.ErrNotExist):
			return err
		}
	}
	if config.GenesisTime == 0 {
		config.GenesisTime = uint64(time.Now().Unix())
	}
	if config.Dir == "" {
		return nil
	}
	raw, err := json.Marshal(genesisRecord{config.ChainID, config.GenesisTime})
	if err != nil {
		return err
	}
	return writeFile(path, append(raw, '\n'))
}

func adoptGenesis(config *Config, raw []byte) error {
	var stored genesisRecord
	if err := json.Unmarshal(raw, &stored); err != nil {
		return fmt.Errorf("read %s: %w", genesisFile, err)
	}
	if stored.ChainID != config.ChainID {
		return fmt.Errorf("%s: %w: its chain ID is %d, not %d: delete the directory or choose another",
			config.Dir, ErrOtherChain, stored.ChainID, config.ChainID)
	}
	if config.GenesisTime != 0 && config.GenesisTime != stored.GenesisTime {
		return fmt.Errorf("%s: %w: its genesis time is %d, not %d: delete the directory or choose another",
			config.Dir, ErrOtherChain, stored.GenesisTime, config.GenesisTime)
	}
	config.GenesisTime = stored.GenesisTime
	return nil
}

// writeFile writes a file so that a reader finds all of it or none.
func writeFile(path string, data []byte) error {
	f, err := os.CreateTemp(filepath.Dir(path), genesisFile+".*")
	if err != nil {
		return err
	}
	_, err = f.Write(data)
	err = errors.Join(err, f.Sync(), f.Close())
	if err == nil {
		err = os.Rename(f.Name(), path)
	}
	if err != nil {
		return errors.Join(err, os.Remove(f.Name()))
	}
	return nil
}

// genesis returns block 0: Osaka rules from the start, the system contracts of
// its forks, and the funded accounts.
func genesis(config Config) *core.Genesis {
	g := core.DeveloperGenesisBlock(GasLimit, nil)
	// go-ethereum's development rules are those of forks still being designed,
	// with other gas prices.
	g.Config.BogotaTime, g.Config.AmsterdamTime = nil, nil
	g.Config.ChainID = new(big.Int).SetUint64(config.ChainID)
	g.Timestamp = config.GenesisTime
	balance := new(big.Int).Mul(big.NewInt(AccountEther), big.NewInt(params.Ether))
	for _, key := range accounts() {
		g.Alloc[crypto.PubkeyToAddress(key.PublicKey)] = types.Account{Balance: balance}
	}
	return g
}

// declareTxIndexEmpty tells the transaction indexer that a chain of only block 0,
// which has no transactions, is indexed. The indexer looks at its mark when the head changes,
// so the head is set to what it already is.
func (c *Chain) declareTxIndexEmpty() error {
	rawdb.WriteTxIndexTail(c.backend.ChainDb(), 0)
	chain := c.backend.BlockChain()
	if _, err := chain.SetCanonical(chain.Genesis()); err != nil {
		return fmt.Errorf("complete the transaction index: %w", err)
	}
	return nil
}
