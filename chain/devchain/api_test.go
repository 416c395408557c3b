package devchain_test

import (
	"context"
	"net/http"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/walrus-evm/walrus/chain/devchain"
)

type rpcHead struct {
	Number    hexutil.Uint64 `json:"number"`
	Timestamp hexutil.Uint64 `json:"timestamp"`
}

func call[T any](t *testing.T, client *rpc.Client, method string, args ...any) T {
	t.Helper()
	var result T
	if err := client.CallContext(t.Context(), &result, method, args...); err != nil {
		t.Fatalf("%s: %v", method, err)
	}
	return result
}

func TestToolsControlTheChain(t *testing.T) {
	const genesis = 1_800_000_000
	chain := start(t, devchain.Config{GenesisTime: genesis})
	for _, url := range []string{chain.URL(), chain.WSURL()} {
		client := dial(t, url).Client()
		latest := func() rpcHead { return call[rpcHead](t, client, "eth_getBlockByNumber", "latest", false) }
		base := latest()

		if got := call[string](t, client, "evm_mine"); got != "0x0" {
			t.Errorf("evm_mine: got %q, want 0x0", got)
		}
		call[string](t, client, "evm_mine", map[string]any{"blocks": 3})
		if got := latest().Number; got != base.Number+4 {
			t.Errorf("blocks: got %d, want %d", got, base.Number+4)
		}
		at := latest().Timestamp + 5000
		call[string](t, client, "evm_mine", uint64(at))
		if got := latest().Timestamp; got != at {
			t.Errorf("evm_mine at a timestamp: got %d, want %d", got, at)
		}
		call[any](t, client, "evm_setNextBlockTimestamp", at+1000)
		call[string](t, client, "evm_mine")
		if got := latest().Timestamp; got != at+1000 {
			t.Errorf("evm_setNextBlockTimestamp: got %d, want %d", got, at+1000)
		}
		call[int64](t, client, "evm_increaseTime", 7000)
		call[string](t, client, "evm_mine")
		if got := latest().Timestamp; got < at+8000 || got > at+8010 {
			t.Errorf("evm_increaseTime: got %d, want %d", got, at+8000)
		}
		before := latest()
		ahead := call[rpcHead](t, client, "dev_mineAhead", "0x3c")
		if ahead.Number != before.Number+60 || ahead.Timestamp != before.Timestamp+60 {
			t.Errorf("dev_mineAhead: got %+v, want 60 blocks and seconds after %+v", ahead, before)
		}
		until := call[rpcHead](t, client, "dev_mineUntil", ahead.Number+5, 0)
		if until.Number != ahead.Number+5 {
			t.Errorf("dev_mineUntil: got %d, want %d", until.Number, ahead.Number+5)
		}
		if got := call[rpcHead](t, client, "dev_reorg", 2); got.Number != until.Number {
			t.Errorf("dev_reorg: got %d, want %d", got.Number, until.Number)
		}
		call[bool](t, client, "dev_pause")
		call[bool](t, client, "dev_resume")
		if got := call[string](t, client, "net_version"); got != "31337" {
			t.Errorf("net_version: got %q, want 31337", got)
		}
		if got := call[string](t, client, "web3_clientVersion"); !strings.Contains(got, "devchain") {
			t.Errorf("web3_clientVersion: got %q", got)
		}
		for _, method := range []string{"debug_setHead", "admin_nodeInfo", "miner_setExtra"} {
			if err := client.CallContext(t.Context(), new(any), method); err == nil || !strings.Contains(err.Error(), "does not exist") {
				t.Errorf("%s: got %v, want it not to exist", method, err)
			}
		}
		past := client.CallContext(t.Context(), new(any), "evm_setNextBlockTimestamp", 1)
		if past == nil || !strings.Contains(past.Error(), "want more than the head's") {
			t.Errorf("a timestamp in the past: got %v", past)
		}
	}
}

func TestAnyPageMayConnectButNotByAnotherName(t *testing.T) {
	chain := start(t, devchain.Config{})
	post := func(host string) *http.Response {
		body := strings.NewReader(`{"jsonrpc":"2.0","id":1,"method":"eth_chainId"}`)
		request, err := http.NewRequestWithContext(context.Background(), http.MethodPost, chain.URL(), body)
		if err != nil {
			t.Fatal(err)
		}
		request.Header.Set("Content-Type", "application/json")
		request.Header.Set("Origin", "https://dapp.example")
		request.Host = host
		response, err := http.DefaultClient.Do(request)
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() { response.Body.Close() })
		return response
	}
	response := post("localhost")
	if got := response.Header.Get("Access-Control-Allow-Origin"); response.StatusCode != http.StatusOK || got != "*" {
		t.Errorf("from another origin: got %s and %q, want 200 and *", response.Status, got)
	}
	if response := post("rebound.example"); response.StatusCode != http.StatusForbidden {
		t.Errorf("under a foreign host name: got %s, want 403", response.Status)
	}
}
