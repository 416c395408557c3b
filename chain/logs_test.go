package chain_test

import (
	"encoding/json"
	"fmt"
	"strings"
	"sync/atomic"
	"testing"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/google/go-cmp/cmp"

	"github.com/walrus-evm/walrus/chain"
	"github.com/walrus-evm/walrus/chain/devchain"
)

// TestLogsAdaptToTheEndpoint reads through an endpoint that refuses ranges of more than 8 blocks.
func TestLogsAdaptToTheEndpoint(t *testing.T) {
	n := deploy(t)
	tr := n.transactor(0, chain.TransactorConfig{})
	for i := range 20 {
		_, err := tr.Transfer(t.Context(), devchain.Address(9), chain.NewAmount(uint64(i+1)))
		noError(t, err)
	}
	head := must[chain.Head](t)(n.client.Head(t.Context(), chain.Latest))
	want := must[[]types.Log](t)(n.client.Logs(t.Context(), 0, head.Number))
	if len(want) < 20 {
		t.Fatalf("%d logs", len(want))
	}
	var requests atomic.Int32
	proxy := tamper(t, n.dev.URL(), func(method string, params json.RawMessage) string {
		if method != "eth_getLogs" {
			return ""
		}
		requests.Add(1)
		var query []struct{ FromBlock, ToBlock hexutil.Uint64 }
		if err := json.Unmarshal(params, &query); err != nil || query[0].ToBlock-query[0].FromBlock >= 8 {
			return `{"code":-32602,"message":"block range too large"}`
		}
		return ""
	})
	client := must[*chain.Client](t)(chain.Dial(t.Context(), proxy.URL, n.client.Deployment()))
	got := must[[]types.Log](t)(client.Logs(t.Context(), 0, head.Number))
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("logs differ:\n%s", diff)
	}
	if requests.Load() < int32(head.Number/8) {
		t.Errorf("%d requests for %d blocks", requests.Load(), head.Number)
	}
}

// TestLogsOfAnEndpointThatIsAskedForTooMuch: refusals that read like rate limits and time-outs, which waiting does not mend.
func TestLogsOfAnEndpointThatIsAskedForTooMuch(t *testing.T) {
	n := deploy(t)
	head := must[chain.Head](t)(n.client.Head(t.Context(), chain.Latest))
	want := must[[]types.Log](t)(n.client.Logs(t.Context(), 0, head.Number))
	for _, refusal := range []string{
		`{"code":-32005,"message":"query returned more than 10000 results"}`,
		`{"code":-32002,"message":"request timed out"}`,
	} {
		proxy := tamper(t, n.dev.URL(), func(method string, params json.RawMessage) string {
			var query []struct{ FromBlock, ToBlock hexutil.Uint64 }
			if method == "eth_getLogs" && (json.Unmarshal(params, &query) != nil || query[0].FromBlock == 0 && uint64(query[0].ToBlock) == head.Number) {
				return refusal
			}
			return ""
		})
		client := must[*chain.Client](t)(chain.Dial(t.Context(), proxy.URL, n.client.Deployment()))
		got, err := client.Logs(t.Context(), 0, head.Number)
		if diff := cmp.Diff(want, got); err != nil || diff != "" {
			t.Errorf("%s: error %v, logs differ:\n%s", refusal, err, diff)
		}
	}
}

// TestLogsOfTwoForksAreReadAgain: an endpoint that answers about one fork and then about another.
func TestLogsOfTwoForksAreReadAgain(t *testing.T) {
	n := deploy(t)
	head := must[chain.Head](t)(n.client.Head(t.Context(), chain.Latest))
	var reads atomic.Int32
	proxy := tamper(t, n.dev.URL(), func(method string, params json.RawMessage) string {
		if method == "eth_getLogs" && reads.Add(1) == 1 {
			return fmt.Sprintf(`[%s,%s]`, logJSON(3, 1), logJSON(3, 2))
		}
		return ""
	})
	client := must[*chain.Client](t)(chain.Dial(t.Context(), proxy.URL, n.client.Deployment()))
	got := must[[]types.Log](t)(client.Logs(t.Context(), 0, head.Number))
	want := must[[]types.Log](t)(n.client.Logs(t.Context(), 0, head.Number))
	if diff := cmp.Diff(want, got); diff != "" || reads.Load() < 2 {
		t.Errorf("after %d reads the logs differ:\n%s", reads.Load(), diff)
	}
}

// logJSON is a log of a block whose hash depends on the fork.
func logJSON(block, fork int) string {
	zeroes := strings.Repeat("00", 31)
	return fmt.Sprintf(`{"address":"0x%040x","topics":[],"data":"0x","blockNumber":"0x%x","blockHash":"0x%s%02x",`+
		`"transactionHash":"0x%s00","transactionIndex":"0x0","logIndex":"0x%x","removed":false}`, 1, block, zeroes, fork, zeroes, fork)
}
