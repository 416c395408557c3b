package chain_test

import (
	"context"
	"crypto/ecdsa"
	"encoding/json"
	"errors"
	"math/big"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"sync/atomic"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/walrus-evm/walrus/chain"
	"github.com/walrus-evm/walrus/chain/bindings"
	"github.com/walrus-evm/walrus/chain/devchain"
)

// quiet is a deployed network on a chain that seals only when asked, so that a test decides what is included when.
func quiet(t *testing.T) *network {
	t.Helper()
	dir := t.TempDir()
	dev := must[*devchain.Chain](t)(devchain.Start(t.Context(), devchain.Config{Dir: dir, OnTx: true}))
	d := must[chain.Deployment](t)(chain.Deploy(t.Context(), dev.Client(), dev.Key(0), chain.LocalParameters()))
	noError(t, dev.Close())
	dev = must[*devchain.Chain](t)(devchain.Start(t.Context(), devchain.Config{Dir: dir}))
	t.Cleanup(func() { dev.Close() })
	client := must[*chain.Client](t)(chain.Dial(t.Context(), dev.URL(), d))
	t.Cleanup(client.Close)
	return &network{t, dev, client}
}

type sent struct {
	receipt *types.Receipt
	err     error
}

// transfer sends WAL from a transactor in the background.
func (n *network) transfer(ctx context.Context, tr *chain.Transactor, amount uint64) <-chan sent {
	done := make(chan sent, 1)
	background(n.T, func(test context.Context) {
		ctx, cancel := context.WithCancel(ctx)
		defer context.AfterFunc(test, cancel)()
		receipt, err := tr.Transfer(ctx, devchain.Address(9), chain.NewAmount(amount))
		done <- sent{receipt, err}
	})
	return done
}

func (n *network) pooled(account int) []*types.Transaction {
	n.Helper()
	var content map[string]map[string]*types.Transaction
	noError(n.T, n.dev.Client().Client().CallContext(n.Context(), &content, "txpool_contentFrom", devchain.Address(account)))
	var all []*types.Transaction
	for _, tx := range content["pending"] {
		all = append(all, tx)
	}
	for _, tx := range content["queued"] {
		all = append(all, tx)
	}
	return all
}

func (n *network) awaitPool(what string, holds func([]*types.Transaction) bool) {
	n.Helper()
	eventually(n.T, what, func() bool { return holds(n.pooled(0)) })
}

func (n *network) mine(blocks int) {
	n.Helper()
	must[*types.Header](n.T)(n.dev.Mine(n.Context(), blocks))
}

func (n *network) received() chain.Amount {
	n.Helper()
	return must[chain.Amount](n.T)(n.client.Balance(n.Context(), chain.At{}, devchain.Address(9)))
}

func some(txs []*types.Transaction) bool { return len(txs) > 0 }

func TestSendReturnsTheReceipt(t *testing.T) {
	n := deploy(t)
	tr := n.transactor(0, chain.TransactorConfig{})
	receipt, err := tr.Transfer(t.Context(), devchain.Address(9), chain.WAL(3))
	noError(t, err)
	if receipt.Status != types.ReceiptStatusSuccessful || n.received() != chain.WAL(3) {
		t.Errorf("status %d, %s arrived", receipt.Status, n.received())
	}
}

func TestSendRefusesWhatWouldRevert(t *testing.T) {
	n := deploy(t)
	tr := n.transactor(1, chain.TransactorConfig{})
	_, err := tr.Transfer(t.Context(), devchain.Address(9), chain.WAL(3))
	args, ok := chain.IsRevert[*bindings.WALERC20InsufficientBalance](err)
	if !ok || args.Needed.Cmp(chain.WAL(3).Big()) != 0 || !strings.Contains(err.Error(), "0 WAL, this needs 3 WAL") {
		t.Errorf("error is %v", err)
	}
	_, err = tr.SelectCommittee(t.Context(), 0)
	if _, ok := chain.IsRevert[*bindings.StakingTooEarly](err); !ok {
		t.Errorf("a revert in a linked library: %v", err)
	}
	_, err = tr.Send(t.Context(), chain.Call{To: n.client.Deployment().WAL, Data: []byte{1, 2, 3, 4}, Gas: 100_000})
	if _, ok := errors.AsType[*chain.RevertError](err); !ok {
		t.Errorf("a call with a fixed limit: %v", err)
	}
	if used := nonce(t, n.dev, tr.Address()); used != 0 {
		t.Errorf("%d transactions were paid for", used)
	}
}

func TestSendExplainsARevertOnChain(t *testing.T) {
	n := quiet(t)
	rich, poor := n.transactor(0, chain.TransactorConfig{}), n.transactor(1, chain.TransactorConfig{})
	done := n.transfer(t.Context(), rich, 5)
	n.awaitPool("transfer", some)
	n.mine(1)
	if result := <-done; result.err != nil {
		t.Fatal(result.err)
	}
	// Account 1 gets 5, then sends them twice; both look possible until the first is included.
	gift := make(chan sent, 1)
	background(t, func(ctx context.Context) {
		receipt, err := rich.Transfer(ctx, poor.Address(), chain.NewAmount(5))
		gift <- sent{receipt, err}
	})
	n.awaitPool("gift", some)
	n.mine(1)
	if result := <-gift; result.err != nil {
		t.Fatal(result.err)
	}
	first, second := n.transfer(t.Context(), poor, 5), n.transfer(t.Context(), poor, 4)
	eventually(t, "both transfers", func() bool { return len(n.pooled(1)) == 2 })
	n.mine(1)
	results := []sent{<-first, <-second}
	var reverted int
	for _, result := range results {
		if result.err == nil {
			continue
		}
		reverted++
		if _, ok := chain.IsRevert[*bindings.WALERC20InsufficientBalance](result.err); !ok && result.receipt == nil {
			t.Errorf("error is %v", result.err)
		}
	}
	if reverted != 1 {
		t.Errorf("%d of 2 reverted: %v", reverted, results)
	}
}

func TestConcurrentSendsTakeConsecutiveNonces(t *testing.T) {
	n := deploy(t)
	tr := n.transactor(0, chain.TransactorConfig{Outbox: filepath.Join(t.TempDir(), "outbox.json")})
	before := nonce(t, n.dev, tr.Address())
	var wg sync.WaitGroup
	for i := range 20 {
		wg.Go(func() {
			if _, err := tr.Transfer(t.Context(), devchain.Address(9), chain.NewAmount(uint64(i+1))); err != nil {
				t.Error(err)
			}
		})
	}
	wg.Wait()
	if used := nonce(t, n.dev, tr.Address()) - before; used != 20 || n.received() != chain.NewAmount(210) {
		t.Errorf("%d nonces, %s arrived", used, n.received().Base())
	}
}

func TestStuckTransactionIsBumped(t *testing.T) {
	n := quiet(t)
	// The node takes the transaction and forgets it: no block has it until fees rise.
	var swallow atomic.Bool
	swallow.Store(true)
	var mu sync.Mutex
	var raws []string
	proxy := tamper(t, n.dev.URL(), func(method string, params json.RawMessage) string {
		if method != "eth_sendRawTransaction" {
			return ""
		}
		mu.Lock()
		defer mu.Unlock()
		raws = append(raws, string(params))
		if swallow.Load() {
			return `"0x` + strings.Repeat("11", 32) + `"`
		}
		return ""
	})
	client := must[*chain.Client](t)(chain.Dial(t.Context(), proxy.URL, n.client.Deployment()))
	tr := must[*chain.Transactor](t)(chain.NewTransactor(client, n.dev.Key(0), chain.TransactorConfig{BumpAfter: 2}))
	done := n.transfer(t.Context(), tr, 7)
	distinct := func() []*types.Transaction {
		mu.Lock()
		defer mu.Unlock()
		var txs []*types.Transaction
		for _, raw := range raws {
			tx := decode(t, raw)
			if len(txs) == 0 || txs[len(txs)-1].Hash() != tx.Hash() {
				txs = append(txs, tx)
			}
		}
		return txs
	}
	eventually(t, "first attempt", func() bool { return len(distinct()) == 1 })
	for len(distinct()) < 3 { // heads without it, one at a time
		n.mine(1)
		mu.Lock()
		seen := len(raws)
		mu.Unlock()
		eventually(t, "the head to be noticed", func() bool { mu.Lock(); defer mu.Unlock(); return len(raws) > seen })
	}
	swallow.Store(false)
	n.mine(1)
	n.awaitPool("transfer", some)
	n.mine(1)
	result := <-done
	if result.err != nil {
		t.Fatal(result.err)
	}
	attempts := distinct()
	for i := 1; i < len(attempts); i++ {
		a, b := attempts[i-1], attempts[i]
		if a.Nonce() != b.Nonce() || !eighthMore(a.GasTipCap(), b.GasTipCap()) || !eighthMore(a.GasFeeCap(), b.GasFeeCap()) {
			t.Errorf("attempt %d pays %s + %s after %s + %s", i, b.GasTipCap(), b.GasFeeCap(), a.GasTipCap(), a.GasFeeCap())
		}
	}
	if n.received() != chain.NewAmount(7) {
		t.Errorf("%s arrived", n.received().Base())
	}
}

func decode(t *testing.T, params string) *types.Transaction {
	t.Helper()
	var raw []string
	noError(t, json.Unmarshal([]byte(params), &raw))
	tx := new(types.Transaction)
	noError(t, tx.UnmarshalBinary(common.FromHex(raw[0])))
	return tx
}

// eighthMore reports whether a fee rose as much as every node asks of a replacement.
func eighthMore(old, raised *big.Int) bool {
	least := new(big.Int).Mul(old, big.NewInt(9))
	return raised.Cmp(least.Div(least, big.NewInt(8))) >= 0
}

func TestCrashBetweenIntentAndSendSendsOnce(t *testing.T) {
	n := quiet(t)
	cfg := chain.TransactorConfig{Outbox: filepath.Join(t.TempDir(), "outbox.json")}
	// The first process writes its intent down, and dies before the endpoint hears of it.
	proxy := tamper(t, n.dev.URL(), func(method string, _ json.RawMessage) string {
		if method == "eth_sendRawTransaction" {
			return "down"
		}
		return ""
	})
	client := must[*chain.Client](t)(chain.Dial(t.Context(), proxy.URL, n.client.Deployment()))
	first := must[*chain.Transactor](t)(chain.NewTransactor(client, n.dev.Key(0), cfg))
	ctx, crash := context.WithCancel(t.Context())
	done := n.transfer(ctx, first, 7)
	eventually(t, "intent on disk", func() bool {
		data, err := os.ReadFile(cfg.Outbox)
		return err == nil && strings.Contains(string(data), "attempts")
	})
	crash()
	if result := <-done; !errors.Is(result.err, context.Canceled) {
		t.Fatal(result.err)
	}
	if len(n.pooled(0)) != 0 {
		t.Fatal("the endpoint heard of it")
	}

	second := n.transactor(0, cfg) // another process, which decides to do the same
	done = n.transfer(t.Context(), second, 7)
	n.awaitPool("transfer", some)
	n.mine(1)
	if result := <-done; result.err != nil {
		t.Fatal(result.err)
	}
	n.mine(1)
	if txs := n.pooled(0); len(txs) != 0 || n.received() != chain.NewAmount(7) {
		t.Errorf("%d more transactions wait, %s arrived", len(txs), n.received().Base())
	}
}

func TestCrashAfterSendIsTakenUp(t *testing.T) {
	n := quiet(t)
	cfg := chain.TransactorConfig{Outbox: filepath.Join(t.TempDir(), "outbox.json")}
	ctx, crash := context.WithCancel(t.Context())
	done := n.transfer(ctx, n.transactor(0, cfg), 7)
	n.awaitPool("transfer", some)
	crash()
	<-done
	n.mine(1) // included while nobody watched

	result := <-n.transfer(t.Context(), n.transactor(0, cfg), 7)
	if result.err != nil {
		t.Fatal(result.err)
	}
	if n.received() != chain.NewAmount(7) {
		t.Errorf("%s arrived", n.received().Base())
	}
	// What was delivered is not taken up again: the next equal call is another one.
	done = n.transfer(t.Context(), n.transactor(0, cfg), 7)
	n.awaitPool("second transfer", some)
	n.mine(1)
	if result := <-done; result.err != nil || n.received() != chain.NewAmount(14) {
		t.Errorf("%v, %s arrived", result.err, n.received().Base())
	}
}

func TestRefusedTransactionIsNotSentByTheNextProcess(t *testing.T) {
	n := deploy(t)
	key := must[*ecdsa.PrivateKey](t)(crypto.GenerateKey())
	account := crypto.PubkeyToAddress(key.PublicKey)
	cfg := chain.TransactorConfig{Outbox: filepath.Join(t.TempDir(), "outbox.json")}
	send := func(label string) error {
		tr := must[*chain.Transactor](t)(chain.NewTransactor(n.client, key, cfg))
		_, err := tr.Send(t.Context(), chain.Call{
			To: n.client.Deployment().WAL, Data: bindings.NewWAL().PackTransfer(devchain.Address(9), new(big.Int)), Label: label,
		})
		return err
	}
	if err := send("refused"); !errors.Is(err, chain.ErrInsufficientFunds) {
		t.Fatal(err)
	}
	_, err := n.transactor(0, chain.TransactorConfig{}).Send(t.Context(), chain.Call{To: account, Value: big.NewInt(1e18)})
	noError(t, err)
	noError(t, send("other"))
	if used := nonce(t, n.dev, account); used != 1 {
		t.Errorf("%d transactions were sent, one of them was refused", used)
	}
}

func TestLostReplyAndLateReceiptSendOnce(t *testing.T) {
	n := quiet(t)
	// The endpoint takes the transaction, but its reply is lost; and it knows a block's nonces before its receipts.
	var replies, lookups atomic.Int32
	proxy := tamper(t, n.dev.URL(), func(method string, params json.RawMessage) string {
		switch {
		case method == "eth_sendRawTransaction" && replies.Add(1) == 1:
			if err := n.dev.Client().SendTransaction(t.Context(), decode(t, string(params))); err != nil {
				t.Error(err)
			}
			n.mine(1)
			return "down"
		case method == "eth_getTransactionReceipt" && lookups.Add(1) <= 3:
			return "null"
		}
		return ""
	})
	client := must[*chain.Client](t)(chain.Dial(t.Context(), proxy.URL, n.client.Deployment()))
	tr := must[*chain.Transactor](t)(chain.NewTransactor(client, n.dev.Key(0), chain.TransactorConfig{}))
	done := n.transfer(t.Context(), tr, 7)
	var result *sent
	eventually(t, "the receipt, or a second transaction", func() bool {
		select {
		case got := <-done:
			result = &got
		default:
		}
		return result != nil || lookups.Load() > 0 && len(n.pooled(0)) > 0
	})
	if result != nil {
		noError(t, result.err)
	}
	if txs := n.pooled(0); len(txs) != 0 || n.received() != chain.NewAmount(7) {
		t.Errorf("%d more transactions wait, %s arrived", len(txs), n.received().Base())
	}
}

// TestCallIsTakenUpAfterTheOutboxFailed has a disk fail while a transaction waits: whoever sends the call again takes up that
// one.
func TestCallIsTakenUpAfterTheOutboxFailed(t *testing.T) {
	n := quiet(t)
	dir := filepath.Join(t.TempDir(), "outbox")
	noError(t, os.Mkdir(dir, 0o700))
	var swallow atomic.Bool // the endpoint takes transactions and forgets them
	swallow.Store(true)
	var attempts atomic.Int32
	proxy := tamper(t, n.dev.URL(), func(method string, _ json.RawMessage) string {
		if method != "eth_sendRawTransaction" {
			return ""
		}
		attempts.Add(1)
		if swallow.Load() {
			return `"0x` + strings.Repeat("11", 32) + `"`
		}
		return ""
	})
	client := must[*chain.Client](t)(chain.Dial(t.Context(), proxy.URL, n.client.Deployment()))
	cfg := chain.TransactorConfig{Outbox: filepath.Join(dir, "outbox.json"), BumpAfter: 1}
	tr := must[*chain.Transactor](t)(chain.NewTransactor(client, n.dev.Key(0), cfg))
	before := nonce(t, n.dev, tr.Address())
	done := n.transfer(t.Context(), tr, 7)
	eventually(t, "first attempt", func() bool { return attempts.Load() > 0 })
	noError(t, os.Rename(dir, dir+".away"))
	n.mine(1) // without it: fees rise, which is to be written down
	if result := <-done; !errors.Is(result.err, chain.ErrOutbox) {
		t.Fatalf("error is %v", result.err)
	}
	noError(t, os.Rename(dir+".away", dir))
	swallow.Store(false)
	done = n.transfer(t.Context(), tr, 7)
	var result *sent
	eventually(t, "transfer", func() bool {
		n.mine(1)
		select {
		case got := <-done:
			result = &got
		default:
		}
		return result != nil
	})
	noError(t, result.err)
	if used := nonce(t, n.dev, tr.Address()) - before; used != 1 || n.received() != chain.NewAmount(7) || len(n.pooled(0)) != 0 {
		t.Errorf("%d transactions, %s arrived", used, n.received().Base())
	}
}

// TestRefusedTransactionThatMayBeKnownIsNeverIncluded loses an endpoint's reply before another one refuses the transaction.
// Who is told of the refusal may send the call again, so the first sending must not come to life.
func TestRefusedTransactionThatMayBeKnownIsNeverIncluded(t *testing.T) {
	n := quiet(t)
	cfg := chain.TransactorConfig{Outbox: filepath.Join(t.TempDir(), "outbox.json")}
	first := make(chan *types.Transaction, 1)
	var sendings atomic.Int32
	proxy := tamper(t, n.dev.URL(), func(method string, params json.RawMessage) string {
		if method != "eth_sendRawTransaction" {
			return ""
		}
		if sendings.Add(1) == 1 {
			first <- decode(t, string(params))
			return "down"
		}
		return `{"code":-32000,"message":"insufficient funds for gas * price + value"}`
	})
	client := must[*chain.Client](t)(chain.Dial(t.Context(), proxy.URL, n.client.Deployment()))
	tr := must[*chain.Transactor](t)(chain.NewTransactor(client, n.dev.Key(0), cfg))
	if result := <-n.transfer(t.Context(), tr, 7); !errors.Is(result.err, chain.ErrInsufficientFunds) {
		t.Fatalf("error is %v", result.err)
	}

	next := n.transactor(0, cfg) // another process
	stop := background(t, func(ctx context.Context) { _ = next.Run(ctx) })
	defer stop()
	n.awaitPool("empty transaction", func(txs []*types.Transaction) bool { return len(txs) == 1 && len(txs[0].Data()) == 0 })
	if err := n.dev.Client().SendTransaction(t.Context(), <-first); err == nil {
		t.Error("the first sending was taken all the same")
	}
	n.mine(1)
	done := n.transfer(t.Context(), next, 7)
	n.awaitPool("second transfer", some)
	n.mine(1)
	if result := <-done; result.err != nil || n.received() != chain.NewAmount(7) {
		t.Errorf("%v, %s arrived", result.err, n.received().Base())
	}
}

func TestNonceGapIsFilled(t *testing.T) {
	n := quiet(t)
	cfg := chain.TransactorConfig{Outbox: filepath.Join(t.TempDir(), "outbox.json")}
	// Two nonces are taken by transactions that only the endpoint of the time knew.
	next := nonce(t, n.dev, devchain.Address(0))
	proxy := tamper(t, n.dev.URL(), func(method string, params json.RawMessage) string {
		if method == "eth_getTransactionCount" && strings.Contains(string(params), "pending") {
			return `"0x` + new(big.Int).SetUint64(next+2).Text(16) + `"`
		}
		return ""
	})
	client := must[*chain.Client](t)(chain.Dial(t.Context(), proxy.URL, n.client.Deployment()))
	ctx, cancel := context.WithCancel(t.Context())
	done := n.transfer(ctx, must[*chain.Transactor](t)(chain.NewTransactor(client, n.dev.Key(0), cfg)), 7)
	n.awaitPool("transfer behind a gap", some)
	cancel()
	<-done

	done = n.transfer(t.Context(), n.transactor(0, cfg), 7)
	eventually(t, "transfer", func() bool {
		n.mine(1)
		return n.received() == chain.NewAmount(7)
	})
	if result := <-done; result.err != nil || n.received() != chain.NewAmount(7) {
		t.Errorf("%v, %s arrived", result.err, n.received().Base())
	}
	if used := nonce(t, n.dev, devchain.Address(0)); used != next+3 {
		t.Errorf("nonce is %d, want %d", used, next+3)
	}
}

// TestOutcomeIsKeptBesideAGap has an endpoint fail while a gap is looked into: what the pass learnt before must be on disk,
// or the next process takes an equal call for the one that was delivered.
func TestOutcomeIsKeptBesideAGap(t *testing.T) {
	n := quiet(t)
	cfg := chain.TransactorConfig{Outbox: filepath.Join(t.TempDir(), "outbox.json")}
	next := nonce(t, n.dev, devchain.Address(0))
	var pending atomic.Value // what the endpoint says of the pool's nonce
	pending.Store("")
	proxy := tamper(t, n.dev.URL(), func(method string, params json.RawMessage) string {
		if method == "eth_getTransactionCount" && strings.Contains(string(params), "pending") {
			return pending.Load().(string)
		}
		return ""
	})
	client := must[*chain.Client](t)(chain.Dial(t.Context(), proxy.URL, n.client.Deployment()))
	tr := must[*chain.Transactor](t)(chain.NewTransactor(client, n.dev.Key(0), cfg))
	first := n.transfer(t.Context(), tr, 7)
	n.awaitPool("transfer", some)
	pending.Store(`"0x` + new(big.Int).SetUint64(next+3).Text(16) + `"`)
	n.transfer(t.Context(), tr, 8)
	n.awaitPool("transfer behind a gap", func(txs []*types.Transaction) bool { return len(txs) == 2 })
	pending.Store("down")
	n.mine(1)
	if result := <-first; result.err != nil {
		t.Fatal(result.err)
	}
	eventually(t, "the outcome on disk", func() bool {
		var file struct {
			Pending []struct {
				Nonce     uint64
				Delivered bool
			}
		}
		noError(t, json.Unmarshal(must[[]byte](t)(os.ReadFile(cfg.Outbox)), &file))
		return file.Pending[0].Nonce != next || file.Pending[0].Delivered
	})
}

func TestReorgThatDropsATransactionSendsItAgain(t *testing.T) {
	n := quiet(t)
	tr := n.transactor(0, chain.TransactorConfig{})
	stop := background(t, func(ctx context.Context) { _ = tr.Run(ctx) })
	defer stop()
	done := n.transfer(t.Context(), tr, 7)
	n.awaitPool("transfer", some)
	n.mine(1)
	result := <-done
	if result.err != nil {
		t.Fatal(result.err)
	}
	must[*types.Header](t)(n.dev.Reorg(t.Context(), 1, devchain.Replacement{Blocks: 2, Dropped: devchain.Forget}))
	if n.received() != (chain.Amount{}) {
		t.Fatal("the reorg kept the transfer")
	}
	n.awaitPool("transfer again", func(txs []*types.Transaction) bool {
		return len(txs) == 1 && txs[0].Hash() == result.receipt.TxHash
	})
	n.mine(1)
	if n.received() != chain.NewAmount(7) {
		t.Errorf("%s arrived", n.received().Base())
	}
}

// TestReorgToALowerHeadSendsAgain: the transaction was sent at a height that the chain does not have any more.
func TestReorgToALowerHeadSendsAgain(t *testing.T) {
	n := quiet(t)
	tr := n.transactor(0, chain.TransactorConfig{})
	stop := background(t, func(ctx context.Context) { _ = tr.Run(ctx) })
	defer stop()
	n.mine(3)
	done := n.transfer(t.Context(), tr, 7)
	n.awaitPool("transfer", some)
	n.mine(1)
	if result := <-done; result.err != nil {
		t.Fatal(result.err)
	}
	must[*types.Header](t)(n.dev.Reorg(t.Context(), 3, devchain.Replacement{Blocks: 1, Dropped: devchain.Forget}))
	n.awaitPool("transfer again", some)
}

func TestSendWaitsForTheEndpoint(t *testing.T) {
	n := deploy(t)
	var down atomic.Bool
	var refused atomic.Int32
	proxy := tamper(t, n.dev.URL(), func(string, json.RawMessage) string {
		if down.Load() {
			refused.Add(1)
			return "down"
		}
		return ""
	})
	client := must[*chain.Client](t)(chain.Dial(t.Context(), proxy.URL, n.client.Deployment()))
	tr := must[*chain.Transactor](t)(chain.NewTransactor(client, n.dev.Key(0), chain.TransactorConfig{}))
	down.Store(true)
	done := n.transfer(t.Context(), tr, 7)
	eventually(t, "a few refusals", func() bool { return refused.Load() > 8 })
	down.Store(false)
	if result := <-done; result.err != nil || n.received() != chain.NewAmount(7) {
		t.Errorf("%v, %s arrived", result.err, n.received().Base())
	}
}

func TestEstimationFailureUsesAFixedLimit(t *testing.T) {
	n := deploy(t)
	proxy := tamper(t, n.dev.URL(), func(method string, _ json.RawMessage) string {
		if method == "eth_estimateGas" {
			return `{"code":-32601,"message":"the method eth_estimateGas does not exist"}`
		}
		return ""
	})
	client := must[*chain.Client](t)(chain.Dial(t.Context(), proxy.URL, n.client.Deployment()))
	tr := must[*chain.Transactor](t)(chain.NewTransactor(client, n.dev.Key(0), chain.TransactorConfig{FallbackGas: 123_456}))
	receipt, err := tr.Transfer(t.Context(), devchain.Address(9), chain.NewAmount(7))
	noError(t, err)
	tx, _, err := n.dev.Client().TransactionByHash(t.Context(), receipt.TxHash)
	noError(t, err)
	if tx.Gas() != 123_456 {
		t.Errorf("gas limit is %d", tx.Gas())
	}
}

func TestDeadline(t *testing.T) {
	n := quiet(t)
	tr := n.transactor(0, chain.TransactorConfig{})
	head := must[chain.Head](t)(n.client.Head(t.Context(), chain.Latest))
	call := chain.Call{
		To: n.client.Deployment().WAL, Data: bindings.NewWAL().PackTransfer(devchain.Address(9), big.NewInt(7)),
		DeadlineBlock: head.Number + 2, Label: "late",
	}
	done := make(chan error, 1)
	background(t, func(ctx context.Context) {
		_, err := tr.Send(ctx, call)
		done <- err
	})
	n.awaitPool("transfer", some)
	// The blocks until the deadline come without it, and the pool has lost it.
	must[*types.Header](t)(n.dev.Reorg(t.Context(), 1, devchain.Replacement{Blocks: 3, Dropped: devchain.Forget}))
	if err := <-done; !errors.Is(err, chain.ErrDeadline) {
		t.Fatal(err)
	}
	if _, err := tr.Send(t.Context(), call); !errors.Is(err, chain.ErrDeadline) {
		t.Errorf("after the deadline: %v", err)
	}
	stop := background(t, func(ctx context.Context) { _ = tr.Run(ctx) })
	defer stop()
	n.awaitPool("empty transaction", func(txs []*types.Transaction) bool {
		return len(txs) == 1 && len(txs[0].Data()) == 0
	})
}

func TestOutboxOfAnotherChainIsRefused(t *testing.T) {
	n := quiet(t)
	path := filepath.Join(t.TempDir(), "outbox.json")
	ctx, cancel := context.WithCancel(t.Context())
	done := n.transfer(ctx, n.transactor(0, chain.TransactorConfig{Outbox: path}), 7)
	n.awaitPool("transfer", some)
	cancel()
	<-done

	if _, err := chain.NewTransactor(n.client, n.dev.Key(1), chain.TransactorConfig{Outbox: path}); !errors.Is(err, chain.ErrOutbox) {
		t.Errorf("another account: %v", err)
	}
	data := must[[]byte](t)(os.ReadFile(path))
	genesis := must[chain.Head](t)(n.client.HeadAt(t.Context(), 0))
	noError(t, os.WriteFile(path, []byte(strings.Replace(string(data), genesis.Hash.Hex(), common.Hash{1}.Hex(), 1)), 0o600))
	result := <-n.transfer(t.Context(), n.transactor(0, chain.TransactorConfig{Outbox: path}), 8)
	if !errors.Is(result.err, chain.ErrOutbox) {
		t.Errorf("another chain: %v", result.err)
	}
	noError(t, os.WriteFile(path, data[:len(data)/2], 0o600))
	if _, err := chain.NewTransactor(n.client, n.dev.Key(0), chain.TransactorConfig{Outbox: path}); !errors.Is(err, chain.ErrOutbox) {
		t.Errorf("half a file: %v", err)
	}
}
