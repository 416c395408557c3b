package indexer

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/ethereum/go-ethereum/trie"

	"github.com/walrus-evm/walrus/indexer/postgres"
)

// auditRange is the number of blocks whose headers and receipts are compared at a time.
const auditRange = 200

// blocks proves that the stored events are all there are. Headers are hashed and chained up to the audited block;
// receipts are checked against the root in their header, and every log in them against the stored event. A block whose
// bloom filter knows none of the contracts holds no event of theirs. A node cannot hide or invent an event in this
// without finding a collision of Keccak.
func (a *auditor) blocks(ctx context.Context, cursor postgres.Cursor) error {
	before, err := headers(ctx, a.chain, cursor.FirstBlock-1, cursor.FirstBlock-1)
	if err != nil {
		return err
	}
	parent := before[0].Hash()
	for from := cursor.FirstBlock; from <= cursor.Number; from += auditRange {
		to := min(cursor.Number, from+auditRange-1)
		list, err := headers(ctx, a.chain, from, to)
		if err != nil {
			return err
		}
		if list[0].ParentHash != parent {
			return errReorg
		}
		stored, err := a.snapshot.StoredBlocks(ctx, from, to)
		if err != nil {
			return err
		}
		if err := a.compareBlocks(ctx, list, stored); err != nil {
			return err
		}
		parent = list[len(list)-1].Hash()
	}
	if parent != cursor.Hash {
		return errReorg
	}
	return nil
}

func (a *auditor) compareBlocks(ctx context.Context, list []*types.Header, stored []postgres.StoredBlock) error {
	byNumber := make(map[uint64]postgres.StoredBlock, len(stored))
	for _, b := range stored {
		byNumber[b.Number] = b
	}
	logs, err := a.provenLogs(ctx, list)
	if err != nil {
		return err
	}
	for i, h := range list {
		b, key := byNumber[h.Number.Uint64()], h.Number.String()
		a.check("blocks").Compared++
		if b.Hash != h.Hash() || b.Parent != h.ParentHash {
			a.differ(Mismatch{"blocks", key, "hash", b.Hash.String(), h.Hash().String()})
			continue
		}
		if b.Count != len(b.Events) || len(b.Events) != len(logs[i]) {
			a.differ(Mismatch{"events", key, "count", fmt.Sprintf("%d, block says %d", len(b.Events), b.Count), fmt.Sprint(len(logs[i]))})
			continue
		}
		if err := a.compareEvents(b, logs[i]); err != nil {
			return err
		}
	}
	return nil
}

func (a *auditor) compareEvents(b postgres.StoredBlock, logs []*types.Log) error {
	for i, log := range logs {
		digest, err := logDigest(log)
		if err != nil {
			return err
		}
		found := postgres.StoredEvent{Block: b.Number, LogIndex: log.Index, TxHash: log.TxHash, Digest: digest}
		a.check("events").Compared++
		if b.Events[i] != found {
			key := fmt.Sprintf("%d/%d", b.Number, log.Index)
			a.differ(Mismatch{"events", key, "digest", b.Events[i].Digest.String(), digest.String()})
		}
	}
	return nil
}

// provenLogs returns the logs of the contracts in each block, from receipts that hash to the root in the block's header.
func (a *auditor) provenLogs(ctx context.Context, list []*types.Header) ([][]*types.Log, error) {
	logs := make([][]*types.Log, len(list))
	var arguments [][]any
	var at []int
	for i, h := range list {
		if mayConcern(a.deployment, h.Bloom) {
			arguments, at = append(arguments, []any{rpc.BlockNumberOrHashWithHash(h.Hash(), true)}), append(at, i)
		}
	}
	receipts, err := batch[types.Receipts](ctx, a.chain, "eth_getBlockReceipts", arguments)
	if err != nil {
		return nil, err
	}
	for j, ofBlock := range receipts {
		h := list[at[j]]
		if root := types.DeriveSha(ofBlock, trie.NewStackTrie(nil)); root != h.ReceiptHash {
			return nil, fmt.Errorf("block %d: the node's receipts hash to %s, its header says %s", h.Number, root, h.ReceiptHash)
		}
		logs[at[j]] = ownLogs(speakers(a.deployment), ofBlock)
	}
	return logs, nil
}

// ownLogs returns the logs of the given contracts. The index of a log follows from the receipts' order, which their root
// fixes; only the transaction's hash is what the node says.
func ownLogs(contracts []common.Address, receipts types.Receipts) (own []*types.Log) {
	index := uint(0)
	for _, r := range receipts {
		for _, log := range r.Logs {
			for _, contract := range contracts {
				if log.Address == contract {
					own = append(own, &types.Log{Address: log.Address, Topics: log.Topics, Data: log.Data, TxHash: log.TxHash, Index: index})
				}
			}
			index++
		}
	}
	return own
}
