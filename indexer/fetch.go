package indexer

import (
	"context"
	"encoding/json"
	"fmt"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/walrus-evm/walrus/chain"
	"github.com/walrus-evm/walrus/chain/bindings"
	"github.com/walrus-evm/walrus/indexer/postgres"
)

// fetch reads blocks from … to with their events. The result is one chain of blocks, each with the logs of its own hash,
// else errReorg; whether it continues what is stored is for the caller to check.
func fetch(ctx context.Context, c Chain, from, to uint64) ([]postgres.Block, error) {
	list, err := headers(ctx, c, from, to)
	if err != nil {
		return nil, fmt.Errorf("read blocks %d to %d: %w", from, to, err)
	}
	logs, err := c.Logs(ctx, from, to)
	if err != nil {
		return nil, err
	}
	byBlock, err := assign(list, logs)
	if err != nil {
		return nil, fmt.Errorf("read logs of blocks %d to %d: %w", from, to, err)
	}
	blocks := make([]postgres.Block, len(list))
	for i, h := range list {
		if len(byBlock[i]) == 0 && mayConcern(c.Deployment(), h.Bloom) {
			// The range was read by number, while the chain may have moved. By hash there is no doubt.
			if byBlock[i], err = logsOf(ctx, c, h.Hash()); err != nil {
				return nil, err
			}
		}
		if blocks[i], err = blockOf(c.Deployment(), h, byBlock[i]); err != nil {
			return nil, err
		}
	}
	return blocks, addGas(ctx, c, blocks)
}

// assign sorts logs by block.
func assign(list []*types.Header, logs []types.Log) ([][]types.Log, error) {
	byBlock, hashes := make([][]types.Log, len(list)), make([]common.Hash, len(list))
	for i, h := range list {
		hashes[i] = h.Hash()
	}
	for _, log := range logs {
		i := log.BlockNumber - list[0].Number.Uint64()
		if i >= uint64(len(list)) || log.BlockHash != hashes[i] {
			return nil, errReorg
		}
		byBlock[i] = append(byBlock[i], log)
	}
	return byBlock, nil
}

// speakers are the contracts that emit events.
func speakers(d chain.Deployment) []common.Address {
	return []common.Address{d.WAL, d.Staking, d.Registry, d.Proofs, d.FraudProofs}
}

// mayConcern reports whether a block can hold events of the network. A bloom filter never misses one.
func mayConcern(d chain.Deployment, bloom types.Bloom) bool {
	for _, address := range speakers(d) {
		if types.BloomLookup(bloom, address) {
			return true
		}
	}
	return false
}

func logsOf(ctx context.Context, c Chain, hash common.Hash) ([]types.Log, error) {
	ctx, cancel := context.WithTimeout(ctx, batchTimeout)
	defer cancel()
	logs, err := c.Eth().FilterLogs(ctx, ethereum.FilterQuery{BlockHash: &hash, Addresses: speakers(c.Deployment())})
	if err != nil {
		return nil, fmt.Errorf("read logs of block %s: %w", hash, err)
	}
	return logs, nil
}

func blockOf(d chain.Deployment, h *types.Header, logs []types.Log) (postgres.Block, error) {
	b := postgres.Block{Head: chain.Head{Number: h.Number.Uint64(), Hash: h.Hash(), Parent: h.ParentHash, Time: h.Time}}
	for _, log := range logs {
		e, err := decode(d, log)
		if err != nil {
			return postgres.Block{}, err
		}
		b.Events = append(b.Events, e)
	}
	return b, nil
}

// addGas fills in the gas of the transactions whose cost is part of the story: proofs and fraud proofs.
func addGas(ctx context.Context, c Chain, blocks []postgres.Block) error {
	var events []*postgres.Event
	var transactions, hashes []common.Hash
	for _, b := range blocks {
		for i := range b.Events {
			e := &b.Events[i]
			switch e.Decoded.(type) {
			case *bindings.AvailabilityProofsProofSubmitted, *bindings.FraudProofsFraudProven:
				events, transactions, hashes = append(events, e), append(transactions, e.TxHash), append(hashes, b.Hash)
			}
		}
	}
	gas, err := gasUsed(ctx, c, transactions, hashes)
	if err != nil {
		return err
	}
	for i, e := range events {
		e.GasUsed = gas[i]
	}
	return nil
}

// jsonUnmarshal reads the same JSON into several values.
func jsonUnmarshal(data []byte, into ...any) error {
	for _, value := range into {
		if err := json.Unmarshal(data, value); err != nil {
			return err
		}
	}
	return nil
}
