package chain_test

import (
	"encoding/json"
	"errors"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/walrus-evm/walrus/chain"
	"github.com/walrus-evm/walrus/chain/devchain"
)

func TestDeployMakesANetwork(t *testing.T) {
	n := deploy(t)
	ctx, d := t.Context(), n.client.Deployment()
	noError(t, d.Validate())
	noError(t, n.client.CheckContracts(ctx))

	supply := must[chain.Amount](t)(n.client.TotalSupply(ctx, chain.At{}))
	holder := must[chain.Amount](t)(n.client.Balance(ctx, chain.At{}, devchain.Address(0)))
	if supply != chain.WAL(5_000_000_000) || holder != supply {
		t.Errorf("supply is %s, the deployer has %s", supply, holder)
	}
	info := must[chain.EpochInfo](t)(n.client.EpochInfo(ctx, chain.At{}))
	if info.Epoch != 0 || info.Phase != chain.PhaseOpen || info.StartTime == 0 {
		t.Errorf("the first epoch is %+v", info)
	}
	shards := must[[]chain.Shard](t)(n.client.Shards(ctx, chain.At{}))
	if len(shards) != d.Parameters.Shards || shards[0].Owner != 0 {
		t.Errorf("shards are %+v", shards)
	}
	if price := must[uint64](t)(n.client.Price(ctx, chain.At{})); price != d.Parameters.Price {
		t.Errorf("price is %d", price)
	}
}

func TestDeployTwiceFromOneAccount(t *testing.T) {
	dev := startChain(t, devchain.Config{OnTx: true})
	first := must[chain.Deployment](t)(chain.Deploy(t.Context(), dev.Client(), dev.Key(0), chain.LocalParameters()))
	second := must[chain.Deployment](t)(chain.Deploy(t.Context(), dev.Client(), dev.Key(0), chain.LocalParameters()))
	if first.Staking == second.Staking || second.Block <= first.Block {
		t.Errorf("the networks are the same: %+v, %+v", first, second)
	}
}

func TestDeployRefusesParameters(t *testing.T) {
	dev := startChain(t, devchain.Config{OnTx: true})
	p := chain.LocalParameters()
	p.Shards = 6
	if _, err := chain.Deploy(t.Context(), dev.Client(), dev.Key(0), p); !errors.Is(err, chain.ErrParameters) {
		t.Errorf("6 shards: %v", err)
	}
	if sent := nonce(t, dev, devchain.Address(0)); sent != 0 {
		t.Errorf("%d transactions were sent", sent)
	}
}

func TestDialRefusesWhatIsNotTheNetwork(t *testing.T) {
	n := deploy(t)
	for name, test := range map[string]struct {
		change func(*chain.Deployment)
		want   error
		text   string
	}{
		"chain ID":   {func(d *chain.Deployment) { d.ChainID++ }, chain.ErrDeployment, "serves chain 31337"},
		"address":    {func(d *chain.Deployment) { d.Proofs = common.HexToAddress("0x1234") }, chain.ErrDeployment, "no code of AvailabilityProofs"},
		"parameters": {func(d *chain.Deployment) { d.Parameters.FraudJailEpochs++ }, chain.ErrParameters, "Staking"},
		"peers":      {func(d *chain.Deployment) { d.Beacon, d.Committee = d.Committee, d.Beacon }, chain.ErrDeployment, "other contracts"},
		"missing":    {func(d *chain.Deployment) { d.WAL = common.Address{} }, chain.ErrDeployment, "no address of WAL"},
	} {
		d := n.client.Deployment()
		test.change(&d)
		_, err := chain.Dial(t.Context(), n.dev.URL(), d)
		if !errors.Is(err, test.want) || !strings.Contains(err.Error(), test.text) {
			t.Errorf("%s: %v, want %v with %q", name, err, test.want, test.text)
		}
	}
	if _, err := chain.Dial(t.Context(), "http://127.0.0.1:1", n.client.Deployment()); !errors.Is(err, chain.ErrUnavailable) {
		t.Errorf("no endpoint: %v", err)
	}
}

// TestDialProbesThePrecompiles lies about one precompile at a time: an absent one answers with nothing, a wrong one with
// something else, and one that accepts everything accepts what it should refuse.
func TestDialProbesThePrecompiles(t *testing.T) {
	n := deploy(t)
	for _, precompile := range []string{"0a", "0b", "0c", "0d", "0f", "11"} {
		for _, answer := range []string{`"0x"`, `"0x` + strings.Repeat("00", 31) + `01"`} {
			proxy := tamper(t, n.dev.URL(), func(method string, params json.RawMessage) string {
				address := `"0x` + strings.Repeat("00", 19) + precompile + `"`
				if method == "eth_call" && strings.Contains(string(params), address) {
					return answer
				}
				return ""
			})
			_, err := chain.Dial(t.Context(), proxy.URL, n.client.Deployment())
			if !errors.Is(err, chain.ErrDeployment) || !strings.Contains(err.Error(), "precompile") {
				t.Errorf("precompile %s answers %s: %v", precompile, answer, err)
			}
		}
	}
}

// tamper serves the endpoint at url but for the requests that lie answers: "" passes a request on.
func tamper(t *testing.T, url string, lie func(method string, params json.RawMessage) string) *httptest.Server {
	t.Helper()
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		body := must[[]byte](t)(readAll(r.Body))
		var request struct {
			ID     json.RawMessage `json:"id"`
			Method string          `json:"method"`
			Params json.RawMessage `json:"params"`
		}
		_ = json.Unmarshal(body, &request)
		w.Header().Set("Content-Type", "application/json")
		answer := lie(request.Method, request.Params)
		switch {
		case answer == "down":
			w.WriteHeader(http.StatusBadGateway)
		case answer != "":
			_, _ = w.Write([]byte(`{"jsonrpc":"2.0","id":` + string(request.ID) + `,` + member(answer) + `}`))
		default:
			forward(w, r, url, body)
		}
	}))
	t.Cleanup(server.Close)
	return server
}

// member returns the answer as the member of a JSON-RPC response: an object with a code is an error.
func member(answer string) string {
	if strings.HasPrefix(answer, `{"code"`) {
		return `"error":` + answer
	}
	return `"result":` + answer
}
