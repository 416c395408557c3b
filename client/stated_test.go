package client_test

import (
	"net/http"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/walrus-evm/walrus/blob"
	"github.com/walrus-evm/walrus/chain"
	"github.com/walrus-evm/walrus/client"
)

// word is what came with a commitment list.
type word struct {
	node      uint32
	object    uint64 // 0: nothing
	root      string
	signature string
}

// patiently waits for every node, however slow the machine.
func patiently(c *client.Config) { c.Idle, c.Patience, c.Grace = time.Minute, time.Minute, time.Minute }

// listen has every node tell with which words lists come. It answers those with a statement by refuse, if that is not empty.
func (n *network) listen(t *testing.T, refuse client.Code) (words func() []word) {
	t.Helper()
	var mu sync.Mutex
	var heard []word
	for _, node := range n.nodes {
		node.setFault(func(w http.ResponseWriter, r *http.Request, next http.Handler) {
			if r.Method == http.MethodPut && strings.HasSuffix(r.URL.Path, "/commitments") {
				object, _ := strconv.ParseUint(r.URL.Query().Get("object"), 10, 64)
				mu.Lock()
				heard = append(heard, word{node.id, object, r.URL.Query().Get("root"), r.Header.Get("Walrus-Owner-Signature")})
				mu.Unlock()
				if object != 0 && refuse != "" {
					writeError(w, nodeError{refuse, "no"})
					return
				}
			}
			next.ServeHTTP(w, r)
		})
	}
	return func() []word {
		mu.Lock()
		defer mu.Unlock()
		out := heard
		heard = nil
		return out
	}
}

// checkStated checks that every node heard once that the account states the root that was certified.
func (n *network) checkStated(t *testing.T, id blob.ID, o client.Object, words []word) {
	t.Helper()
	signature := hexutil.Encode(stateList(n.account, chain.ListStatement{Object: o.Number, Blob: id, CommitmentRoot: o.CommitmentRoot}))
	heard := make(map[uint32]bool)
	for _, w := range words {
		heard[w.node] = true
		if w.object != o.Number || w.root != o.CommitmentRoot.Hex() || w.signature != signature {
			t.Errorf("node %d heard %+v, want root %s of object %d, signed %s", w.node, w, o.CommitmentRoot, o.Number, signature)
		}
	}
	if len(heard) != len(n.nodes) || len(words) != len(n.nodes) {
		t.Errorf("%d nodes heard of it, %d times, want all %d once", len(heard), len(words), len(n.nodes))
	}
}

// TestStore_StatesItsList with every list that is the account's: bought, reserved, gone on with.
func TestStore_StatesItsList(t *testing.T) {
	net := newNetwork(t, 4)
	c := net.client(t, patiently)
	words := net.listen(t, "")
	stored := mustStore(t, c, pattern(1000), epochs3)
	net.checkStated(t, stored.ID, stored.Object, words())

	data := pattern(2000)
	stored = mustStore(t, c, data, client.StoreOptions{Reservation: net.reserve(net.weight(t, data), 2, 9)})
	net.checkStated(t, stored.ID, stored.Object, words())

	data = pattern(3000)
	object := net.registerOnly(t, data, net.account)
	stored = mustStore(t, c, data, epochs3)
	if stored.Outcome != client.OutcomeResumed || stored.Object.Number != object {
		t.Errorf("resumed: %+v", stored)
	}
	net.checkStated(t, stored.ID, stored.Object, words())
}

// TestStore_StatesNothingOfOthers: a publisher writes for an owner whose key it does not have.
func TestStore_StatesNothingOfOthers(t *testing.T) {
	net := newNetwork(t, 4)
	words := net.listen(t, "")
	data := pattern(1000)
	object := net.registerOnly(t, data, common.HexToAddress("0xb0b"))
	mustStore(t, net.client(t, patiently), data, client.StoreOptions{Epochs: 3, Object: object})
	heard := words()
	for _, w := range heard {
		if w.object != 0 || w.root != "" || w.signature != "" {
			t.Errorf("node %d heard %+v", w.node, w)
		}
	}
	if len(heard) != 4 {
		t.Errorf("%d lists were sent, want 4", len(heard))
	}
}

// TestStore_WithoutItsWord: nodes that see another owner yet may have room all the same.
func TestStore_WithoutItsWord(t *testing.T) {
	net := newNetwork(t, 4)
	words := net.listen(t, client.CodeConflict)
	stored := mustStore(t, net.client(t, patiently), pattern(1000), epochs3)
	if len(stored.Object.Held) != 4 || len(words()) != 8 {
		t.Errorf("stored: %+v", stored)
	}
}

// registerOnly registers the data for an account and sends nothing.
func (n *network) registerOnly(t *testing.T, data []byte, owner common.Address) (object uint64) {
	t.Helper()
	layout, err := blob.NewLayout(n.encoding, int64(len(data)))
	check(t, err)
	coder, err := blob.NewCoder(layout)
	check(t, err)
	metadata, err := coder.Describe(strings.NewReader(string(data)))
	check(t, err)
	return n.add(&client.Object{ID: metadata.ID(), Owner: owner, Size: int64(len(data)), Registered: n.epoch, End: n.epoch + 10})
}
