package client_test

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"math/big"
	"net/http"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	bls "github.com/consensys/gnark-crypto/ecc/bls12-381"
	"github.com/consensys/gnark-crypto/ecc/bls12-381/fp"
	"github.com/consensys/gnark-crypto/ecc/bls12-381/fr"
	"github.com/ethereum/go-ethereum/common"

	"github.com/walrus-evm/walrus/availability"
	"github.com/walrus-evm/walrus/blob"
	"github.com/walrus-evm/walrus/chain"
	"github.com/walrus-evm/walrus/client"
	"github.com/walrus-evm/walrus/kzg"
)

var epochs3 = client.StoreOptions{Epochs: 3}

func mustStore(t *testing.T, c *client.Client, data []byte, options client.StoreOptions) *client.StoreResult {
	t.Helper()
	result, err := c.Store(t.Context(), bytes.NewReader(data), int64(len(data)), options)
	if err != nil {
		t.Fatalf("store: %v", err)
	}
	return result
}

func TestStore_EverySize(t *testing.T) {
	const chunk = blob.ChunkSize
	net := newNetwork(t, 4)
	k := net.encoding.Source()
	c := net.client(t)
	for _, size := range []int{0, 1, 30, 31, 32, chunk, chunk + 1, k*chunk - 1, k * chunk, k*chunk + 1} {
		t.Run(fmt.Sprint(size), func(t *testing.T) {
			data := pattern(size)
			result := mustStore(t, c, data, epochs3)
			if result.Outcome != client.OutcomeStored || result.Object.Certified != 3 || result.Object.End != 7 || len(result.Object.Held) != 4 {
				t.Errorf("got %+v", result)
			}
			if result.Cost != result.Object.Cost || result.Cost.IsZero() {
				t.Errorf("cost %s, registered for %s", result.Cost, result.Object.Cost)
			}
			mustRead(t, c, result.ID, data)
		})
	}
}

func TestStore_GroupBoundary(t *testing.T) {
	net := newNetwork(t, 4)
	c := net.client(t)
	for _, off := range []int{-1, 0, 1} {
		data := pattern(net.encoding.Source()*blob.GroupChunks*blob.ChunkSize + off)
		result := mustStore(t, c, data, epochs3)
		mustRead(t, c, result.ID, data)
	}
}

// The commitment root on chain is that of the blob's own commitments, whoever computed them.
func TestStore_CommitmentRoot(t *testing.T) {
	net := newNetwork(t, 10)
	net.nodes[4].setFault(dead)
	data := pattern(3*net.encoding.Source()*blob.ChunkSize + 1)
	result := mustStore(t, net.client(t), data, epochs3)
	coder, err := blob.NewCoder(result.Layout)
	if err != nil {
		t.Fatal(err)
	}
	all := make([][]kzg.Commitment, result.Layout.Shards())
	for column, err := range coder.Columns(bytes.NewReader(data)) {
		if err != nil {
			t.Fatal(err)
		}
		for s, chunk := range column.Chunks {
			all[s] = append(all[s], commit(chunk))
		}
	}
	tree, err := availability.NewCommitmentTree(result.Layout, all)
	if err != nil {
		t.Fatal(err)
	}
	if result.Object.CommitmentRoot != tree.Root() {
		t.Errorf("commitment root %s, want %x", result.Object.CommitmentRoot, tree.Root())
	}
}

func TestStoreReader(t *testing.T) {
	net := newNetwork(t, 4)
	c := net.client(t)
	data := pattern(300_000)
	for _, size := range []int64{-1, int64(len(data))} {
		result, err := c.StoreReader(t.Context(), io.MultiReader(bytes.NewReader(data)), size, epochs3)
		if err != nil {
			t.Fatal(err)
		}
		mustRead(t, c, result.ID, data)
	}
	if _, err := c.StoreReader(t.Context(), bytes.NewReader(data), int64(len(data))+1, epochs3); !errors.Is(err, client.ErrTooShort) {
		t.Errorf("early end: %v", err)
	}
	for _, size := range []int64{-1, int64(len(data))} {
		if _, err := c.StoreReader(t.Context(), bytes.NewReader(data), size, client.StoreOptions{Epochs: 1, MaxSize: 1000}); !errors.Is(err, client.ErrTooLarge) {
			t.Errorf("too long: %v", err)
		}
	}
	torn := errors.New("cable is torn")
	if _, err := c.StoreReader(t.Context(), io.MultiReader(strings.NewReader("x"), readerFunc(func([]byte) (int, error) { return 0, torn })), -1, epochs3); !errors.Is(err, torn) {
		t.Errorf("failing source: %v", err)
	}
}

type readerFunc func([]byte) (int, error)

func (f readerFunc) Read(p []byte) (int, error) { return f(p) }

// badNodes are ways in which a node can fail a writer. With up to f such nodes
// the blob is stored, they do not sign, and what is read is what was stored.
var badNodes = []struct {
	name string
	fault
	// signs says that the fault does not keep the node from being counted.
	signs bool
}{
	{"dead", dead, false},
	{"broken", broken, false},
	{"stalled", stalled, false},
	{"stalled at slivers", onMethod("PUT", func(w http.ResponseWriter, r *http.Request, next http.Handler) {
		onPathContaining("/slivers/", stalled)(w, r, next)
	}), false},
	{"refuses slivers", onPathContaining("/slivers/", func(w http.ResponseWriter, _ *http.Request, _ http.Handler) {
		writeError(w, nodeError{client.CodeNotMine, "no"})
	}), false},
	{"denies the blob", denying, false},
	{"always busy", onPathContaining("/slivers/", func(w http.ResponseWriter, _ *http.Request, _ http.Handler) {
		writeError(w, nodeError{client.CodeBusy, "later"})
	}), false},
	{"never ready", onPath("/metadata", func(w http.ResponseWriter, _ *http.Request, _ http.Handler) {
		writeError(w, nodeError{client.CodeNotReady, "later"})
	}), false},
	{"commitments of another", commitments(func(b []byte) []byte {
		c := commit([]byte("another")).Bytes()
		copy(b, c[:])
		return b
	}), false},
	{"commitments swapped", commitments(func(b []byte) []byte {
		if len(b) >= 2*kzg.CommitmentSize {
			first := bytes.Clone(b[:kzg.CommitmentSize])
			copy(b, b[kzg.CommitmentSize:2*kzg.CommitmentSize])
			copy(b[kzg.CommitmentSize:], first)
		}
		return b
	}), false},
	{"commitments at infinity", commitments(func(b []byte) []byte {
		for i := range b {
			b[i] = 0
			if i%kzg.CommitmentSize == 0 {
				b[i] = 0xc0
			}
		}
		return b
	}), false},
	{"commitments that cancel", commitments(cancelling), false},
	{"commitments off the curve", commitments(func(b []byte) []byte {
		copy(b, bytes.Repeat([]byte{0x9f}, kzg.CommitmentSize))
		return b
	}), false},
	{"commitment plus a point of small order", commitments(withTorsion), false},
	{"too few commitments", commitments(func(b []byte) []byte { return b[:len(b)-1] }), false},
	{"too many commitments", commitments(func(b []byte) []byte { return append(b, b...) }), false},
	{"no commitments", onPath("/commitments", broken), false},
	{"wrong signature", confirmations(func(c *client.Confirmation) { c.Signature[95] ^= 1 }), false},
	{"signature at infinity", confirmations(func(c *client.Confirmation) { c.Signature = client.Signature{0xc0} }), false},
	{"other commitment root", confirmations(func(c *client.Confirmation) { c.CommitmentRoot[0] ^= 1 }), false},
	{"other object", confirmations(func(c *client.Confirmation) { c.Object++ }), false},
	{"other blob", confirmations(func(c *client.Confirmation) { c.BlobID[0] ^= 1 }), false},
	{"more shards than it has", confirmations(func(c *client.Confirmation) { c.Shards = append(c.Shards, 0, 1) }), false},
	{"another's name", confirmations(func(c *client.Confirmation) { c.Node++ }), false},
	{"confirmation that is no JSON", onPath("/confirmation", func(w http.ResponseWriter, _ *http.Request, _ http.Handler) {
		_, _ = io.WriteString(w, "<html>")
	}), false},
	{"inventory that it does not have", onMethod("HEAD", func(w http.ResponseWriter, r *http.Request, _ http.Handler) {
		w.Header().Set("Content-Length", "250001")
		w.WriteHeader(http.StatusOK)
	}), false},
}

func onPathContaining(part string, f fault) fault {
	return func(w http.ResponseWriter, r *http.Request, next http.Handler) {
		if strings.Contains(r.URL.Path, part) && r.Method != http.MethodHead {
			f(w, r, next)
			return
		}
		next.ServeHTTP(w, r)
	}
}

// cancelling adds a point to the first commitment and takes it from the second:
// their plain sum stays right.
func cancelling(b []byte) []byte {
	if len(b) < 2*kzg.CommitmentSize {
		return b
	}
	var p bls.G1Affine
	_, _, g, _ := bls.Generators()
	for i, sign := range []bool{false, true} {
		if _, err := p.SetBytes(b[i*kzg.CommitmentSize : (i+1)*kzg.CommitmentSize]); err != nil {
			panic(err)
		}
		d := g
		if sign {
			d.Neg(&g)
		}
		p.Add(&p, &d)
		raw := p.Bytes()
		copy(b[i*kzg.CommitmentSize:], raw[:])
	}
	return b
}

// withTorsion adds a point of order 3 to the first commitment, which a random
// combination alone would accept every third time.
func withTorsion(b []byte) []byte {
	var p bls.G1Affine
	if _, err := p.SetBytes(b[:kzg.CommitmentSize]); err != nil {
		panic(err)
	}
	t := smallOrder()
	p.Add(&p, &t)
	raw := p.Bytes()
	return append(raw[:], b[kzg.CommitmentSize:]...)
}

// smallOrder returns a point of order 3 on BLS12-381's G1 curve.
var smallOrder = sync.OnceValue(func() bls.G1Affine {
	// #E(Fp) = h·r, and 3 divides h.
	cofactor, _ := new(big.Int).SetString("396c8c005555e1568c00aaab0000aaab", 16)
	exponent := new(big.Int).Mul(fr.Modulus(), cofactor)
	exponent.Div(exponent, big.NewInt(3))
	for x := uint64(1); ; x++ {
		var p bls.G1Affine
		p.X.SetUint64(x)
		var y fp.Element
		y.Square(&p.X)
		y.Mul(&y, &p.X)
		four := fp.NewElement(4)
		y.Add(&y, &four)
		if p.Y.Sqrt(&y) == nil {
			continue
		}
		// The library's scalar multiplication reduces modulo r, so double and add by hand.
		var sum, base bls.G1Jac
		base.FromAffine(&p)
		for i := exponent.BitLen() - 1; i >= 0; i-- {
			sum.DoubleAssign()
			if exponent.Bit(i) == 1 {
				sum.AddAssign(&base)
			}
		}
		var t bls.G1Affine
		t.FromJacobian(&sum)
		if !t.IsInfinity() {
			return t
		}
	}
})

func TestStore_FaultyNodes(t *testing.T) {
	for _, bad := range badNodes {
		t.Run(bad.name, func(t *testing.T) {
			t.Parallel()
			net := newNetwork(t, 10)
			data := pattern(1_000_001)
			faulty := []int{1, 4, 8}
			for _, i := range faulty {
				net.nodes[i].setFault(bad.fault)
			}
			c := net.client(t, func(c *client.Config) { c.Patience = 300 * time.Millisecond })
			result := mustStore(t, c, data, epochs3)
			if len(result.Object.Held) != 7 || len(result.Missing) != 3 {
				t.Errorf("held by %v, missing %v", result.Object.Held, result.Missing)
			}
			for _, i := range faulty {
				if slices.Contains(result.Object.Held, i) {
					t.Errorf("faulty node's shard %d is held", i)
				}
			}
			mustRead(t, c, result.ID, data)
			if len(net.spent) != 1 {
				t.Errorf("paid for %v", net.spent)
			}
		})
	}
}

// With one node more than f the store fails, says whom it missed, and goes on
// later without paying again.
func TestStore_TooFewNodes(t *testing.T) {
	for _, bad := range badNodes {
		if bad.name == "never ready" || bad.name == "stalled" || bad.name == "stalled at slivers" || bad.name == "always busy" {
			continue // waited for as long as the configuration says
		}
		t.Run(bad.name, func(t *testing.T) {
			t.Parallel()
			net := newNetwork(t, 10)
			data := pattern(1_000_001)
			for _, i := range []int{0, 1, 4, 8} {
				net.nodes[i].setFault(bad.fault)
			}
			c := net.client(t)
			_, err := c.Store(t.Context(), bytes.NewReader(data), int64(len(data)), epochs3)
			failed, ok := errors.AsType[*client.QuorumError](err)
			if !ok || failed.Have != 6 || failed.Need != 7 || len(failed.Failures) != 4 {
				t.Fatalf("got %v, want a QuorumError with 6 of 7", err)
			}
			for _, i := range []int{0, 1, 4, 8} {
				if !slices.ContainsFunc(failed.Failures, func(f client.NodeFailure) bool { return f.Node == uint32(i+1) }) {
					t.Errorf("%q does not name node %d", err, i+1)
				}
				net.nodes[i].setFault(nil)
			}
			result := mustStore(t, c, data, epochs3)
			if result.Outcome != client.OutcomeResumed || len(net.spent) != 1 || len(result.Object.Held) != 10 {
				t.Errorf("outcome %s, paid for %v, held by %v", result.Outcome, net.spent, result.Object.Held)
			}
			mustRead(t, c, result.ID, data)
		})
	}
}

func TestStore_RandomFaults(t *testing.T) {
	for seed := range 8 {
		t.Run(fmt.Sprint(seed), func(t *testing.T) {
			t.Parallel()
			net := newNetwork(t, 10)
			data := pattern(600_000 + seed)
			for i := range seed % 4 {
				net.nodes[(seed*3+i*7)%10].setFault(badNodes[(seed*5+i*11)%len(badNodes)].fault)
			}
			c := net.client(t, func(c *client.Config) { c.Patience = 300 * time.Millisecond })
			mustRead(t, c, mustStore(t, c, data, epochs3).ID, data)
		})
	}
}

// A node that answers with a confirmation another node gave is not counted, and
// neither is the other twice.
func TestStore_RepeatedSigner(t *testing.T) {
	net := newNetwork(t, 10)
	for _, i := range []int{2, 3} {
		net.nodes[i].setFault(confirmations(func(c *client.Confirmation) {
			c.Node, c.Shards = net.nodes[7].id, []int{7}
			c.Signature = net.nodes[7].sign(*c)
		}))
	}
	result := mustStore(t, net.client(t), pattern(1000), epochs3)
	if len(result.Object.Held) != 8 || len(result.Missing) != 2 {
		t.Errorf("held by %v, missing %v", result.Object.Held, result.Missing)
	}
}

// A node with several shards signs for all of them or not at all.
func TestStore_NodesWithSeveralShards(t *testing.T) {
	net := newNetworkOf(t, 3, 2, 2, 1, 1, 1)
	data := pattern(700_000)
	net.nodes[0].setFault(dead)
	c := net.client(t)
	result := mustStore(t, c, data, epochs3)
	if !slices.Equal(sorted(result.Object.Held), []int{3, 4, 5, 6, 7, 8, 9}) {
		t.Errorf("held by %v", result.Object.Held)
	}
	mustRead(t, c, result.ID, data)
}

func sorted(s []int) []int { return slices.Sorted(slices.Values(s)) }

// A slow node is waited for while it is needed, and left behind when it is not.
func TestStore_SlowNode(t *testing.T) {
	net := newNetwork(t, 10)
	release := make(chan struct{})
	slow := func(w http.ResponseWriter, r *http.Request, next http.Handler) {
		if r.Method == http.MethodPut && strings.Contains(r.URL.Path, "/slivers/") {
			_, _ = io.CopyN(io.Discard, r.Body, 1)
			select {
			case <-release:
			case <-r.Context().Done():
			}
			return
		}
		next.ServeHTTP(w, r)
	}
	net.nodes[5].setFault(slow)
	result := mustStore(t, net.client(t, func(c *client.Config) { c.Patience = 200 * time.Millisecond }), pattern(900_000), epochs3)
	close(release)
	if len(result.Missing) != 1 || !errors.Is(result.Missing[0].Err, client.ErrTooSlow) {
		t.Errorf("missing %v, want node 6 as too slow", result.Missing)
	}
}

// Three honest nodes are slow. They are left behind, because a quorum is faster; then one of these turns out to be a liar,
// in one way or another, and without the slow ones there is no quorum.
func TestStore_LiarsThatAreFast(t *testing.T) {
	for _, bad := range badNodes {
		if bad.signs {
			continue
		}
		t.Run(bad.name, func(t *testing.T) {
			t.Parallel()
			net := newNetwork(t, 10)
			net.nodes[1].setFault(bad.fault)
			for _, i := range []int{2, 5, 8} {
				var asked atomic.Bool
				net.nodes[i].setFault(onMethod("PUT", onPathContaining("/slivers/", func(w http.ResponseWriter, r *http.Request, next http.Handler) {
					if !asked.Swap(true) {
						select { // until it is left behind, if it is
						case <-time.After(time.Second):
						case <-r.Context().Done():
							return
						}
					}
					next.ServeHTTP(w, r)
				})))
			}
			data := pattern(1_000_001)
			c := net.client(t, func(c *client.Config) { c.Patience = 200 * time.Millisecond })
			result := mustStore(t, c, data, epochs3)
			if slices.Contains(result.Object.Held, 1) || len(result.Object.Held) < 7 {
				t.Errorf("held by %v, want seven without 1", result.Object.Held)
			}
			mustRead(t, c, result.ID, data)
		})
	}
}

// A slow node is not left behind when the others are not enough without it, because some are down.
func TestStore_SlowNodeThatIsNeeded(t *testing.T) {
	net := newNetwork(t, 10)
	for _, i := range []int{0, 3, 7} {
		net.nodes[i].setFault(dead)
	}
	net.nodes[5].setFault(onMethod("PUT", onPathContaining("/slivers/", func(w http.ResponseWriter, r *http.Request, next http.Handler) {
		select {
		case <-time.After(time.Second): // five times the patience
		case <-r.Context().Done():
		}
		next.ServeHTTP(w, r)
	})))
	result := mustStore(t, net.client(t, func(c *client.Config) { c.Patience = 200 * time.Millisecond }), pattern(900_000), epochs3)
	if len(result.Object.Held) != 7 {
		t.Errorf("held by %v, want all seven that are up", result.Object.Held)
	}
}

// Nodes that do not see the registration yet are waited for.
func TestStore_WaitsForTheSafeHead(t *testing.T) {
	net := newNetwork(t, 10)
	net.hidden = true
	asked := make(chan struct{}, 1000)
	net.nodes[0].setFault(func(w http.ResponseWriter, r *http.Request, next http.Handler) {
		next.ServeHTTP(w, r)
		asked <- struct{}{}
	})
	go func() {
		for range 3 {
			<-asked
		}
		net.mu.Lock()
		defer net.mu.Unlock()
		net.hidden = false
	}()
	result := mustStore(t, net.client(t), pattern(10), epochs3)
	if len(result.Object.Held) != 10 {
		t.Errorf("held by %v", result.Object.Held)
	}
}

func TestStore_EpochChanges(t *testing.T) {
	for _, when := range []string{"before certify", "while confirming"} {
		t.Run(when, func(t *testing.T) {
			net := newNetwork(t, 10)
			var once sync.Once
			// The next committee is another: every shard moves to the next node.
			change := func() {
				once.Do(func() {
					net.advance()
					net.mu.Lock()
					defer net.mu.Unlock()
					for shard := range net.shards {
						net.shards[shard] = []int{(net.shards[shard][0] + 1) % len(net.nodes)}
					}
				})
			}
			if when == "before certify" {
				net.onCertify = change
			} else {
				for _, node := range net.nodes {
					node.setFault(onPath("/confirmation", func(w http.ResponseWriter, r *http.Request, next http.Handler) {
						change()
						next.ServeHTTP(w, r)
					}))
				}
			}
			data := pattern(500_000)
			c := net.client(t)
			result := mustStore(t, c, data, epochs3)
			if result.Object.Certified != 4 || len(net.spent) != 1 {
				t.Errorf("certified in epoch %d, paid for %v", result.Object.Certified, net.spent)
			}
			mustRead(t, c, result.ID, data)
		})
	}
}

// A confirmation under another epoch's tag is asked for again, not used.
func TestStore_OtherTag(t *testing.T) {
	net := newNetwork(t, 10)
	for _, i := range []int{0, 1, 2, 3} {
		var mu sync.Mutex
		answers := 0
		net.nodes[i].setFault(confirmations(func(c *client.Confirmation) {
			mu.Lock()
			defer mu.Unlock()
			if answers++; answers < 3 {
				c.Epoch--
				c.Tag = common.Hash{1}
				c.Signature = net.nodes[i].sign(*c)
			}
		}))
	}
	result := mustStore(t, net.client(t), pattern(10), epochs3)
	if len(result.Object.Held) < 7 {
		t.Errorf("held by %v", result.Object.Held)
	}
}

// A registration that can no more be certified because epochs passed is extended
// rather than thrown away.
func TestStore_LastEpochPasses(t *testing.T) {
	net := newNetwork(t, 10)
	var once sync.Once
	net.onCertify = func() { once.Do(net.advance) }
	result := mustStore(t, net.client(t), pattern(10), client.StoreOptions{Epochs: 1})
	if result.Object.Certified != 4 || result.Object.End != 6 || result.ExtendedBy != 1 {
		t.Errorf("got %+v", result)
	}
	if !slices.Equal(net.spent, []string{"register", "extend by 1"}) {
		t.Errorf("paid for %v", net.spent)
	}
}

func TestStore_Again(t *testing.T) {
	net := newNetwork(t, 10)
	c := net.client(t)
	data := pattern(5000)
	first := mustStore(t, c, data, epochs3)

	again := mustStore(t, c, data, epochs3)
	if again.Outcome != client.OutcomeAlready || !again.Cost.IsZero() || again.Object.Number != first.Object.Number {
		t.Errorf("same epochs: %+v", again)
	}
	shorter := mustStore(t, c, data, client.StoreOptions{Epochs: 1})
	if shorter.Outcome != client.OutcomeAlready || !shorter.Cost.IsZero() {
		t.Errorf("fewer epochs: %+v", shorter)
	}
	longer := mustStore(t, c, data, client.StoreOptions{Epochs: 5})
	if longer.Outcome != client.OutcomeExtended || longer.ExtendedBy != 2 || longer.Object.End != 9 || longer.Cost.IsZero() {
		t.Errorf("more epochs: %+v", longer)
	}
	if !slices.Equal(net.spent, []string{"register", "extend by 2"}) {
		t.Errorf("paid for %v", net.spent)
	}
	// Another account's blob is not ours to rely on.
	net.account = common.HexToAddress("0xb0b")
	other := mustStore(t, c, data, epochs3)
	if other.Outcome != client.OutcomeStored || other.Object.Number == first.Object.Number {
		t.Errorf("another account: %+v", other)
	}
}

func TestStore_SameBytesAtOnce(t *testing.T) {
	net := newNetwork(t, 10)
	c := net.client(t)
	var all sync.WaitGroup
	for range 4 {
		all.Go(func() {
			if _, err := c.Store(t.Context(), bytes.NewReader(pattern(5000)), 5000, epochs3); err != nil {
				t.Error(err)
			}
		})
		all.Go(func() {
			if _, err := c.Store(t.Context(), bytes.NewReader(pattern(6000)), 6000, epochs3); err != nil {
				t.Error(err)
			}
		})
	}
	all.Wait()
	if len(net.spent) != 2 {
		t.Errorf("paid for %v, want each blob once", net.spent)
	}
}

func TestStore_Object(t *testing.T) {
	net := newNetwork(t, 10)
	c := net.client(t)
	first := mustStore(t, c, pattern(100), epochs3)
	options := client.StoreOptions{Epochs: 3, Object: first.Object.Number}
	if again := mustStore(t, c, pattern(100), options); again.Outcome != client.OutcomeAlready {
		t.Errorf("got %s", again.Outcome)
	}
	if _, err := c.Store(t.Context(), bytes.NewReader(pattern(101)), 101, options); !errors.Is(err, client.ErrWrongObject) {
		t.Errorf("another blob's object: %v", err)
	}
	options.Object = 77
	if _, err := c.Store(t.Context(), bytes.NewReader(pattern(100)), 100, options); !errors.Is(err, client.ErrUnknownObject) {
		t.Errorf("unknown object: %v", err)
	}
}

func TestStore_Refused(t *testing.T) {
	net := newNetwork(t, 10)
	c := net.client(t)
	store := func(options client.StoreOptions) error {
		_, err := c.Store(t.Context(), bytes.NewReader(pattern(100)), 100, options)
		return err
	}
	if err := store(client.StoreOptions{}); !errors.Is(err, client.ErrEpochs) {
		t.Errorf("no epochs: %v", err)
	}
	if err := store(client.StoreOptions{Epochs: 1, MaxCost: chain.NewAmount(1)}); !errors.Is(err, client.ErrCostLimit) {
		t.Errorf("cost limit: %v", err)
	}
	net.balance = chain.NewAmount(5)
	err := store(epochs3)
	failed, ok := errors.AsType[*client.FundsError](err)
	if !ok || failed.Held != chain.NewAmount(5) || failed.Needed.Cmp(failed.Held) <= 0 || !strings.Contains(err.Error(), failed.Needed.String()) {
		t.Errorf("too little WAL: %v", err)
	}
	if len(net.spent) != 0 {
		t.Errorf("paid for %v", net.spent)
	}
	reader, err := client.New(client.Config{Ledger: net.ledger})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := reader.Store(t.Context(), bytes.NewReader(nil), 0, epochs3); !errors.Is(err, client.ErrReadOnly) {
		t.Errorf("without an account: %v", err)
	}
}

// A file that somebody writes to is not blamed on the nodes.
func TestStore_SourceChanges(t *testing.T) {
	net := newNetwork(t, 10)
	data := pattern(100_000)
	changing := readerAtFunc(func(p []byte, off int64) (int, error) {
		n, err := bytes.NewReader(data).ReadAt(p, off)
		if len(net.spent) > 0 && n > 0 {
			p[0] ^= 1
		}
		return n, err
	})
	_, err := net.client(t).Store(t.Context(), changing, int64(len(data)), epochs3)
	if !errors.Is(err, client.ErrSourceChanged) {
		t.Errorf("got %v, want ErrSourceChanged", err)
	}
}

type readerAtFunc func([]byte, int64) (int, error)

func (f readerAtFunc) ReadAt(p []byte, off int64) (int, error) { return f(p, off) }

func TestStore_SourceFails(t *testing.T) {
	net := newNetwork(t, 10)
	data := pattern(2_000_000)
	bad := errors.New("bad sector")
	failing := readerAtFunc(func(p []byte, off int64) (int, error) {
		if len(net.spent) > 0 && off > 100_000 {
			return 0, bad
		}
		return bytes.NewReader(data).ReadAt(p, off)
	})
	if _, err := net.client(t).Store(t.Context(), failing, int64(len(data)), epochs3); !errors.Is(err, bad) {
		t.Errorf("got %v, want the source's error", err)
	}
}

func TestStore_ContextEnds(t *testing.T) {
	net := newNetwork(t, 10)
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	for _, node := range net.nodes {
		node.setFault(onPath("/confirmation", func(_ http.ResponseWriter, r *http.Request, _ http.Handler) {
			cancel()
			<-r.Context().Done()
		}))
	}
	if _, err := net.client(t).Store(ctx, bytes.NewReader(pattern(10)), 10, epochs3); !errors.Is(err, context.Canceled) {
		t.Errorf("got %v, want context.Canceled", err)
	}
}

func TestExtend(t *testing.T) {
	net := newNetwork(t, 10)
	c := net.client(t)
	stored := mustStore(t, c, pattern(10), epochs3)
	o, cost, err := c.Extend(t.Context(), stored.Object.Number, 4, chain.Amount{})
	if err != nil || o.End != stored.Object.End+4 || cost.IsZero() {
		t.Errorf("got %+v, %s, %v", o, cost, err)
	}
	net.epoch = 50
	if _, _, err := c.Extend(t.Context(), stored.Object.Number, 4, chain.Amount{}); !errors.Is(err, client.ErrExpired) {
		t.Errorf("expired: %v", err)
	}
}
