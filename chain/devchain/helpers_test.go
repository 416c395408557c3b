package devchain_test

import (
	"context"
	"log/slog"
	"math/big"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient"

	"github.com/walrus-evm/walrus/chain/devchain"
)

// echo is a contract that emits a log whose only topic is the first word of its input.
var (
	echoRuntime = common.FromHex("5f355f5fa100")                 // LOG1(0, 0, calldata[0:32])
	echoInit    = common.FromHex("655f355f5fa1005f526006601af3") // returns echoRuntime
)

// start runs a chain that ends with the test.
func start(t *testing.T, config devchain.Config) *devchain.Chain {
	t.Helper()
	if config.Logger == nil {
		config.Logger = slog.New(slog.NewTextHandler(testWriter{t}, &slog.HandlerOptions{Level: slog.LevelWarn}))
	}
	chain, err := devchain.Start(t.Context(), config)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := chain.Close(); err != nil {
			t.Errorf("close: %v", err)
		}
	})
	return chain
}

type testWriter struct{ t *testing.T }

func (w testWriter) Write(p []byte) (int, error) {
	w.t.Logf("%s", p)
	return len(p), nil
}

// send signs and sends a transaction from account i with its next nonce.
func send(t *testing.T, chain *devchain.Chain, i int, to *common.Address, data []byte) *types.Transaction {
	t.Helper()
	nonce, err := chain.Client().PendingNonceAt(t.Context(), devchain.Address(i))
	if err != nil {
		t.Fatal(err)
	}
	tx := sign(chain, i, nonce, to, data)
	if err := chain.Client().SendTransaction(t.Context(), tx); err != nil {
		t.Fatal(err)
	}
	return tx
}

func sign(chain *devchain.Chain, i int, nonce uint64, to *common.Address, data []byte) *types.Transaction {
	id := new(big.Int).SetUint64(chain.ChainID())
	return types.MustSignNewTx(devchain.Key(i), types.LatestSignerForChainID(id), &types.DynamicFeeTx{
		ChainID: id, Nonce: nonce, To: to, Data: data, Gas: 200_000,
		GasFeeCap: big.NewInt(100e9), GasTipCap: big.NewInt(1),
	})
}

func mine(t *testing.T, chain *devchain.Chain, n int) *types.Header {
	t.Helper()
	head, err := chain.Mine(t.Context(), n)
	if err != nil {
		t.Fatal(err)
	}
	return head
}

// deployEcho mines the contract and returns its address.
func deployEcho(t *testing.T, chain *devchain.Chain) common.Address {
	t.Helper()
	tx := send(t, chain, 0, nil, echoInit)
	mine(t, chain, 1)
	return receipt(t, chain.Client(), tx.Hash()).ContractAddress
}

func receipt(t *testing.T, client *ethclient.Client, tx common.Hash) *types.Receipt {
	t.Helper()
	r, err := client.TransactionReceipt(t.Context(), tx)
	if err != nil {
		t.Fatalf("receipt of %s: %v", tx, err)
	}
	if r.Status != types.ReceiptStatusSuccessful {
		t.Fatalf("transaction %s reverted", tx)
	}
	return r
}

// patience ends a wait that hangs. None takes a hundredth of it, but on a machine that has other work.
const patience = 5 * time.Minute

// receive returns the next value of a subscription.
func receive[T any](t *testing.T, from <-chan T) T {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), patience)
	defer cancel()
	select {
	case v := <-from:
		return v
	case <-ctx.Done():
		t.Fatal("nothing arrived")
		panic("unreachable")
	}
}

func topic(s string) []byte { return crypto.Keccak256([]byte(s)) }
