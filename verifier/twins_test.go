package verifier_test

import (
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"golang.org/x/sync/errgroup"

	"github.com/walrus-evm/walrus/chain"
	"github.com/walrus-evm/walrus/chain/devchain"
	"github.com/walrus-evm/walrus/internal/twin"
	"github.com/walrus-evm/walrus/verifier"
)

// expectation is what must come of a node's epoch.
type expectation struct {
	kind    twin.Kind // "" for an honest claim
	absent  bool      // no claim at all
	verdict string
	shown   string // kind of evidence
	status  chain.ClaimStatus
}

var expectations = []expectation{
	{kind: twin.Sum, verdict: "fraud", shown: "sum", status: chain.ClaimFraud},
	{kind: twin.End, verdict: "fraud", shown: "sum", status: chain.ClaimFraud},
	{kind: twin.Weight, verdict: "fraud", shown: "sum", status: chain.ClaimFraud},
	{kind: twin.Order, verdict: "fraud", shown: "order", status: chain.ClaimFraud},
	{kind: twin.Duplicate, verdict: "fraud", shown: "order", status: chain.ClaimFraud},
	{kind: twin.Omission, verdict: "fraud", shown: "omission", status: chain.ClaimFraud},
	{kind: twin.Intrusion, verdict: "fraud", shown: "intrusion", status: chain.ClaimFraud},
	{kind: twin.Infinity, verdict: "fraud", shown: "sum", status: chain.ClaimFraud},
	{kind: twin.Garbage, verdict: "fraud", shown: "sum", status: chain.ClaimFraud},
	{kind: twin.Withheld, verdict: "fraud", shown: "default", status: chain.ClaimFraud},
	{kind: twin.OddRoot, verdict: "valid", status: chain.ClaimLive},
	{verdict: "valid", status: chain.ClaimLive},
	{absent: true, verdict: "missing", status: chain.ClaimNone},
}

// TestEveryTwin has thirteen nodes prove one epoch: one for each way to cheat, one that is honest, one that is absent.
// Every fraud that can be shown is proven and paid for; nobody else is accused.
func TestEveryTwin(t *testing.T) {
	t.Parallel()
	n := start(t, len(expectations), devchain.Config{})
	n.store(5_000, true)
	n.store(200, true)
	n.store(40_000, false) // leaves room below the bound on W for the duplicate
	w := n.watch(n.client, t.TempDir(), func(c *verifier.Config) { c.Collect = true })
	n.advanceTo(2)
	s := n.drawSeed()
	var group errgroup.Group
	for i, e := range expectations {
		group.Go(func() error {
			switch m := n.nodes[i]; {
			case e.absent:
				return nil
			case e.kind == "":
				return n.prove(s, m)
			default:
				return n.cheat(s, m, e.kind)
			}
		})
	}
	check(t, group.Wait())
	n.until("frauds proven", w.signal, func() bool {
		for i, e := range expectations {
			_, known := w.Book().Get(2, n.nodes[i].id)
			if !known && !e.absent || e.verdict == "fraud" && n.claimStatus(n.nodes[i]) != chain.ClaimFraud {
				return false
			}
		}
		return true
	})
	if _, err := n.dev.MineUntil(n.ctx, s.ProofsUntil+4, 0); err != nil {
		t.Fatal(err)
	}
	absent := n.nodes[len(expectations)-1]
	n.until("the absent one is missed", w.signal, func() bool { entry, _ := w.Book().Get(2, absent.id); return entry.Decided() })
	n.checkEveryTwin(w)
	n.checkBounties(w)
}

func (n *network) checkEveryTwin(w *watcher) {
	n.Helper()
	for i, e := range expectations {
		name := "honest"
		if e.kind != "" {
			name = string(e.kind)
		}
		m := n.nodes[i]
		entry, _ := w.Book().Get(2, m.id)
		if entry.Verdict != e.verdict || entry.Kind != e.shown {
			n.Errorf("%s: verdict %q, evidence %q (%s), want %q, %q", name, entry.Verdict, entry.Kind, entry.Reason, e.verdict, e.shown)
		}
		if got := n.claimStatus(m); got != e.status {
			n.Errorf("%s: claim is %s, want %s", name, got, e.status)
		}
		if (entry.Proven != common.Hash{}) != (e.verdict == "fraud") {
			n.Errorf("%s: proven by %s", name, entry.Proven)
		}
		if entry.GasUsed > 1_600_000 {
			n.Errorf("%s: the proof took %d gas, want at most 1 600 000", name, entry.GasUsed)
		}
	}
}

// checkBounties settles the epoch: every proven fraud must have been paid for, and be told by the API.
func (n *network) checkBounties(w *watcher) {
	n.Helper()
	n.advanceTo(3)
	frauds := 0
	for _, e := range expectations {
		if e.verdict == "fraud" {
			frauds++
		}
	}
	n.until("bounties noted", w.signal, func() bool {
		paid := 0
		for _, entry := range w.Book().Entries(nil) {
			if entry.Bounty != nil && !entry.Bounty.IsZero() {
				paid++
			}
		}
		return paid == frauds
	})
	n.until("bounties collected", w.signal, func() bool {
		balance, err := n.client.Balance(n.ctx, chain.AtTag(chain.Latest), w.tx.Address())
		check(n, err)
		return !balance.IsZero()
	})
	balance, err := n.client.Balance(n.ctx, chain.AtTag(chain.Latest), w.tx.Address())
	check(n, err)
	server := httptest.NewServer(w.Handler())
	defer server.Close()
	var status verifier.Status
	n.get(server, "/v1/status", http.StatusOK, &status)
	if status.Bounties != balance || status.Epoch != 3 || status.Archived != 2 || len(status.Lacking) != 0 {
		n.Errorf("status %+v, balance %s", status, balance)
	}
	var answer struct{ Verdicts []verifier.Entry }
	n.get(server, "/v1/verdicts?epoch=2", http.StatusOK, &answer)
	if len(answer.Verdicts) != len(expectations) {
		n.Errorf("%d verdicts, want %d", len(answer.Verdicts), len(expectations))
	}
	for _, entry := range answer.Verdicts {
		if (entry.Salt != common.Hash{}) || entry.Verdict == "" {
			n.Errorf("served %+v", entry)
		}
	}
	var one verifier.Entry
	n.get(server, "/v1/verdicts/2/10", http.StatusOK, &one)
	if one.Verdict != "fraud" || one.Kind != "default" {
		n.Errorf("the withheld claim is served as %+v", one)
	}
	for path, want := range map[string]int{
		"/v1/verdicts/2/99": http.StatusNotFound, "/v1/verdicts/two/1": http.StatusBadRequest, "/v1/verdicts?epoch=x": http.StatusBadRequest, "/": http.StatusNotFound,
	} {
		var failure struct {
			Error struct{ Code, Message string }
		}
		n.get(server, path, want, &failure)
		if failure.Error.Code == "" || failure.Error.Message == "" {
			n.Errorf("%s: answered %+v", path, failure)
		}
	}
}

func (n *network) get(server *httptest.Server, path string, status int, into any) {
	n.Helper()
	request, err := http.NewRequestWithContext(n.ctx, http.MethodGet, server.URL+path, nil)
	check(n, err)
	response, err := server.Client().Do(request)
	check(n, err)
	defer response.Body.Close()
	if response.StatusCode != status {
		n.Errorf("%s: status %d, want %d", path, response.StatusCode, status)
	}
	check(n, json.NewDecoder(response.Body).Decode(into))
}
