package devchain_test

import (
	"errors"
	"testing"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/google/go-cmp/cmp"

	"github.com/walrus-evm/walrus/chain/devchain"
)

func reorg(t *testing.T, chain *devchain.Chain, depth int, r devchain.Replacement) *types.Header {
	t.Helper()
	head, err := chain.Reorg(t.Context(), depth, r)
	if err != nil {
		t.Fatal(err)
	}
	return head
}

func TestReorgReplacesBlocksAndIncludesTransactionsAgain(t *testing.T) {
	chain := start(t, devchain.Config{})
	mine(t, chain, 2)
	first := send(t, chain, 0, &common.Address{}, nil)
	mine(t, chain, 1)
	second := send(t, chain, 0, &common.Address{}, nil)
	old := mine(t, chain, 1)
	head := reorg(t, chain, 2, devchain.Replacement{})
	if head.Number.Cmp(old.Number) != 0 || head.Time != old.Time || head.Hash() == old.Hash() {
		t.Errorf("new head: got block %d at %d, want another block %d at %d", head.Number, head.Time, old.Number, old.Time)
	}
	for i, tx := range []*types.Transaction{first, second} {
		r := receipt(t, chain.Client(), tx.Hash())
		if want := uint64(3 + i); r.BlockNumber.Uint64() != want {
			t.Errorf("transaction %d: got block %d, want %d", i, r.BlockNumber, want)
		}
	}
	if next := mine(t, chain, 1); next.ParentHash != head.Hash() {
		t.Errorf("block %d does not follow the new head", next.Number)
	}
}

func TestReorgDeliversRemovedLogsThenNewOnes(t *testing.T) {
	chain := start(t, devchain.Config{})
	echo := deployEcho(t, chain)
	logs := make(chan types.Log, 16)
	query := ethereum.FilterQuery{Addresses: []common.Address{echo}}
	subscription, err := dial(t, chain.WSURL()).SubscribeFilterLogs(t.Context(), query, logs)
	if err != nil {
		t.Fatal(err)
	}
	defer subscription.Unsubscribe()
	type line struct {
		Topic   common.Hash
		Removed bool
	}
	a, b, c := common.Hash(topic("a")), common.Hash(topic("b")), common.Hash(topic("c"))
	send(t, chain, 1, &echo, a[:])
	mine(t, chain, 1)
	send(t, chain, 2, &echo, b[:])
	mine(t, chain, 1)
	// Account 2's transaction gives way to another with its nonce.
	other := sign(chain, 2, 0, &echo, c[:])
	reorg(t, chain, 2, devchain.Replacement{Transactions: types.Transactions{other}})
	var got []line
	for range 6 {
		l := receive(t, logs)
		got = append(got, line{l.Topics[0], l.Removed})
	}
	want := []line{{a, false}, {b, false}, {a, true}, {b, true}, {c, false}, {a, false}}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("logs (-want +got):\n%s", diff)
	}
	stored, err := chain.Client().FilterLogs(t.Context(), query)
	if err != nil {
		t.Fatal(err)
	}
	if len(stored) != 2 || stored[0].Topics[0] != c || stored[1].Topics[0] != a {
		t.Errorf("logs of the new chain: got %v, want those of c and a", stored)
	}
}

func TestReorgRequeues(t *testing.T) {
	chain := start(t, devchain.Config{})
	tx := send(t, chain, 0, &common.Address{}, nil)
	mine(t, chain, 1)
	reorg(t, chain, 1, devchain.Replacement{Dropped: devchain.Requeue, Blocks: 2})
	if _, err := chain.Client().TransactionReceipt(t.Context(), tx.Hash()); !errors.Is(err, ethereum.NotFound) {
		t.Errorf("receipt after the reorg: got %v, want %v", err, ethereum.NotFound)
	}
	mine(t, chain, 1)
	if got := receipt(t, chain.Client(), tx.Hash()).BlockNumber.Uint64(); got != 3 {
		t.Errorf("requeued transaction: got block %d, want 3", got)
	}
}

func TestReorgForgets(t *testing.T) {
	chain := start(t, devchain.Config{})
	forgotten := send(t, chain, 0, &common.Address{}, nil)
	mine(t, chain, 1)
	waiting := send(t, chain, 1, &common.Address{}, nil)
	reorg(t, chain, 1, devchain.Replacement{Dropped: devchain.Forget})
	mine(t, chain, 2)
	if _, _, err := chain.Client().TransactionByHash(t.Context(), forgotten.Hash()); !errors.Is(err, ethereum.NotFound) {
		t.Errorf("forgotten transaction: got %v, want %v", err, ethereum.NotFound)
	}
	receipt(t, chain.Client(), waiting.Hash())
}

func TestReorgToALowerHead(t *testing.T) {
	chain := start(t, devchain.Config{})
	tx := send(t, chain, 0, &common.Address{}, nil)
	mine(t, chain, 1)
	send(t, chain, 0, &common.Address{}, nil)
	mine(t, chain, 2)
	head := reorg(t, chain, 3, devchain.Replacement{Blocks: 1})
	if head.Number.Uint64() != 1 {
		t.Errorf("head: got %d, want 1", head.Number)
	}
	block, err := chain.Client().BlockByHash(t.Context(), head.Hash())
	if err != nil {
		t.Fatal(err)
	}
	if len(block.Transactions()) != 2 || block.Transactions()[0].Hash() != tx.Hash() {
		t.Errorf("transactions of the new head: got %d, want the two dropped ones in order", len(block.Transactions()))
	}
}

func TestReorgStopsAtFinalized(t *testing.T) {
	chain := start(t, devchain.Config{})
	before := mine(t, chain, 10)
	if _, err := chain.Reorg(t.Context(), 5, devchain.Replacement{}); !errors.Is(err, devchain.ErrFinalized) {
		t.Errorf("five blocks: got %v, want %v", err, devchain.ErrFinalized)
	}
	if _, err := chain.Reorg(t.Context(), 11, devchain.Replacement{PassFinalized: true}); !errors.Is(err, devchain.ErrUnknownBlock) {
		t.Errorf("more blocks than there are: got %v, want %v", err, devchain.ErrUnknownBlock)
	}
	head, err := chain.Client().HeaderByNumber(t.Context(), nil)
	if err != nil {
		t.Fatal(err)
	}
	if head.Hash() != before.Hash() {
		t.Error("a refused reorg moved the head")
	}
	reorg(t, chain, 4, devchain.Replacement{})
	reorg(t, chain, 8, devchain.Replacement{PassFinalized: true, Blocks: 4})
	final, err := chain.Client().HeaderByNumber(t.Context(), finalized)
	if err != nil {
		t.Fatal(err)
	}
	if final.Number.Uint64() != 2 {
		t.Errorf("finalized after passing it: got %d, want 2", final.Number)
	}
}

func TestForkReturnsToAnotherBranch(t *testing.T) {
	chain := start(t, devchain.Config{})
	mine(t, chain, 2)
	old := mine(t, chain, 1)
	reorg(t, chain, 1, devchain.Replacement{Blocks: 2})
	back, err := chain.Fork(t.Context(), old.Hash())
	if err != nil {
		t.Fatal(err)
	}
	if back.Hash() != old.Hash() {
		t.Errorf("fork: got %s, want %s", back.Hash(), old.Hash())
	}
	if next := mine(t, chain, 1); next.ParentHash != old.Hash() {
		t.Error("the block after a fork does not build on it")
	}
	if _, err := chain.Fork(t.Context(), common.Hash{1}); !errors.Is(err, devchain.ErrUnknownBlock) {
		t.Errorf("unknown block: got %v, want %v", err, devchain.ErrUnknownBlock)
	}
}
