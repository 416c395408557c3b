package chain_test

import (
	"bytes"
	"context"
	"io"
	"net/http"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/walrus-evm/walrus/chain"
	"github.com/walrus-evm/walrus/chain/devchain"
)

// startChain starts a chain of the test's own.
func startChain(t *testing.T, config devchain.Config) *devchain.Chain {
	t.Helper()
	config.Seed = t.Name()
	dev, err := devchain.Start(t.Context(), config)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { dev.Close() })
	return dev
}

// network is a deployment on a chain of the test's own.
type network struct {
	*testing.T
	dev    *devchain.Chain
	client *chain.Client
}

// deploy starts a chain that seals on transactions and deploys a network from account 0.
func deploy(t *testing.T) *network {
	t.Helper()
	return deployOn(t, startChain(t, devchain.Config{OnTx: true}))
}

func deployOn(t *testing.T, dev *devchain.Chain) *network {
	t.Helper()
	d, err := chain.Deploy(t.Context(), dev.Client(), dev.Key(0), chain.LocalParameters())
	if err != nil {
		t.Fatal(err)
	}
	client, err := chain.Dial(t.Context(), dev.URL(), d)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(client.Close)
	return &network{t, dev, client}
}

func (n *network) transactor(account int, cfg chain.TransactorConfig) *chain.Transactor {
	n.Helper()
	tr, err := chain.NewTransactor(n.client, n.dev.Key(account), cfg)
	if err != nil {
		n.Fatal(err)
	}
	return tr
}

// must fails the test on an error and returns the value otherwise.
func must[T any](t *testing.T) func(T, error) T {
	return func(value T, err error) T {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
		return value
	}
}

func noError(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

// patience ends a wait that hangs. None takes a hundredth of it, but on a machine that has other work.
const patience = 5 * time.Minute

// eventually waits for something that another goroutine or the chain brings about.
func eventually(t *testing.T, what string, holds func() bool) {
	t.Helper()
	deadline := time.Now().Add(patience)
	for !holds() {
		if time.Now().After(deadline) {
			t.Fatalf("%s: not within %v", what, patience)
		}
		time.Sleep(5 * time.Millisecond)
	}
}

// background runs fn and makes the test wait for it.
func background(t *testing.T, fn func(context.Context)) (stop func()) {
	ctx, cancel := context.WithCancel(t.Context())
	var wg sync.WaitGroup
	wg.Go(func() { fn(ctx) })
	stop = func() { cancel(); wg.Wait() }
	t.Cleanup(stop)
	return stop
}

func nonce(t *testing.T, dev *devchain.Chain, account common.Address) uint64 {
	t.Helper()
	return must[uint64](t)(dev.Client().NonceAt(t.Context(), account, nil))
}

func readAll(r io.ReadCloser) ([]byte, error) {
	defer r.Close()
	return io.ReadAll(r)
}

// forward passes a request on to the endpoint at url.
func forward(w http.ResponseWriter, r *http.Request, url string, body []byte) {
	request, err := http.NewRequestWithContext(r.Context(), http.MethodPost, url, bytes.NewReader(body))
	if err != nil {
		w.WriteHeader(http.StatusInternalServerError)
		return
	}
	request.Header.Set("Content-Type", "application/json")
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		w.WriteHeader(http.StatusBadGateway)
		return
	}
	defer response.Body.Close()
	w.WriteHeader(response.StatusCode)
	_, _ = io.Copy(w, response.Body)
}
