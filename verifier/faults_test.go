package verifier_test

import (
	"errors"
	"io"
	"math/rand/v2"
	"net/http"
	"net/http/httptest"
	"net/http/httputil"
	"net/url"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/walrus-evm/walrus/availability"
	"github.com/walrus-evm/walrus/chain"
	"github.com/walrus-evm/walrus/chain/bindings"
	"github.com/walrus-evm/walrus/chain/devchain"
	"github.com/walrus-evm/walrus/client"
	"github.com/walrus-evm/walrus/internal/twin"
	"github.com/walrus-evm/walrus/verifier"
)

// endpoint is the chain's JSON-RPC behind a line that can be cut.
type endpoint struct {
	*httptest.Server
	cut     atomic.Bool
	refused atomic.Int64 // requests while it was cut
}

func (n *network) endpoint() (*endpoint, *chain.Client) {
	n.Helper()
	target, err := url.Parse(n.dev.URL())
	check(n, err)
	proxy := httputil.NewSingleHostReverseProxy(target)
	e := new(endpoint)
	e.Server = httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if e.cut.Load() {
			e.refused.Add(1)
			w.WriteHeader(http.StatusBadGateway)
			return
		}
		proxy.ServeHTTP(w, r)
	}))
	n.Cleanup(e.Close)
	c, err := chain.Dial(n.ctx, e.URL, n.client.Deployment())
	check(n, err)
	n.Cleanup(c.Close)
	return e, c
}

// entry returns what the book says of a node in epoch 2.
func (w *watcher) entry(m *node) verifier.Entry {
	entry, _ := w.Book().Get(2, m.id)
	return entry
}

// fraudProofs returns who proved frauds, as the newest chain has it.
func (n *network) fraudProofs() (proven []*bindings.FraudProofsFraudProven) {
	n.Helper()
	head, err := n.client.Head(n.ctx, chain.Latest)
	check(n, err)
	logs, err := n.client.Logs(n.ctx, n.client.Deployment().Block, head.Number)
	check(n, err)
	for _, log := range logs {
		event, err := chain.DecodeEvent(n.client.Deployment(), log)
		check(n, err)
		if fraud, ok := event.(*bindings.FraudProofsFraudProven); ok {
			proven = append(proven, fraud)
		}
	}
	return proven
}

// TestLostEndpointAccusesNobody cuts the line to the chain while claims are made and their window passes.
func TestLostEndpointAccusesNobody(t *testing.T) {
	t.Parallel()
	n := start(t, 4, devchain.Config{})
	n.store(3_000, true)
	line, c := n.endpoint()
	w := n.watch(c, t.TempDir())
	n.until("list archived", w.signal, func() bool { return w.Archive().Len() == 1 })
	n.advanceTo(2)
	s := n.drawSeed()
	n.mine(4)
	n.until("seed seen", w.signal, func() bool { return w.mirror.Snapshot().Seed == s.Seed })
	line.cut.Store(true)
	for _, m := range n.nodes[1:] {
		check(t, n.prove(s, m))
	}
	check(t, n.cheat(s, n.nodes[0], twin.End))
	if _, err := n.dev.MineUntil(n.ctx, s.ProofsUntil+10, 0); err != nil {
		t.Fatal(err)
	}
	n.until("the verifier tries in vain", w.signal, func() bool { return line.refused.Load() > 5 })
	for _, m := range n.nodes {
		if entry, known := w.Book().Get(2, m.id); known {
			t.Errorf("node %d: entered %+v without a chain", m.id, entry)
		}
	}
	line.cut.Store(false)
	n.until("everything judged", w.signal, func() bool {
		return w.entry(n.nodes[0]).Proven != common.Hash{} && w.entry(n.nodes[1]).Decided() && w.entry(n.nodes[2]).Decided() && w.entry(n.nodes[3]).Decided()
	})
	for _, m := range n.nodes[1:] {
		if got := w.entry(m).Verdict; got != "valid" {
			t.Errorf("node %d: %s after the line came back, want valid", m.id, got)
		}
	}
}

// TestAccusationWaitsForFinality holds back a claim's finality. A reorganisation then takes the claim out: nobody may have
// been accused of it, and what comes instead is judged anew.
func TestAccusationWaitsForFinality(t *testing.T) {
	t.Parallel()
	n := start(t, 4, devchain.Config{SafeDepth: 2, FinalizedDepth: 60})
	n.store(3_000, true)
	w := n.watch(n.client, t.TempDir())
	n.advanceTo(2)
	s := n.drawSeed()
	m := n.nodes[0]
	check(t, n.cheat(s, m, twin.Sum))
	n.until("announced", w.signal, func() bool { return w.entry(m).Committed != common.Hash{} })
	n.mine(8) // the announcement is safe, the claim is not final
	state := n.head
	check(t, state.Sync(n.ctx))
	claim := state.Snapshot().Claims[m.id]
	final, err := n.client.Head(n.ctx, chain.Finalized)
	check(t, err)
	if final.Number >= claim.Block {
		t.Fatalf("block %d is final, the claim is of %d", final.Number, claim.Block)
	}
	n.until("the verifier sees it", w.signal, func() bool {
		return w.mirror.Snapshot().Head.Number >= claim.Block+8
	})
	if proven := n.fraudProofs(); len(proven) > 0 {
		t.Fatalf("accused in block %d of a claim that is not final", proven[0].Raw.BlockNumber)
	}
	head, err := n.client.Head(n.ctx, chain.Latest)
	check(t, err)
	_, err = n.dev.Reorg(n.ctx, int(head.Number-claim.Block)+1, devchain.Replacement{Dropped: devchain.Forget})
	check(t, err)
	n.until("the claim is gone", w.signal, func() bool {
		_, claimed := w.mirror.Snapshot().Claims[m.id]
		return !claimed
	})
	honest := n.transactor(10)
	m.tx = honest // the old one knows a nonce that the reorganisation took back
	check(t, n.prove(s, m))
	n.until("judged anew", w.signal, func() bool { return w.entry(m).Verdict == "valid" })
	if proven := n.fraudProofs(); len(proven) > 0 {
		t.Errorf("%d frauds proven, want none", len(proven))
	}
}

// TestStalledFinalitySheltersNoFraud has blocks go on while none gets final. The fraud is proven before it pays, though not
// before most of the time for finality has passed.
func TestStalledFinalitySheltersNoFraud(t *testing.T) {
	t.Parallel()
	n := start(t, 4, devchain.Config{SafeDepth: 2, FinalizedDepth: 100_000})
	n.store(3_000, true)
	w := n.watch(n.client, t.TempDir())
	n.advanceTo(2)
	s := n.drawSeed()
	m := n.nodes[0]
	check(t, n.cheat(s, m, twin.Sum))
	n.until("announced", w.signal, func() bool { return w.entry(m).Committed != common.Hash{} })
	check(t, n.head.Sync(n.ctx))
	state := n.head.Snapshot()
	late := state.ChallengesUntil - n.client.Parameters().ChallengeWindow/4
	n.mine(int(late - state.Head.Number - 4))
	n.until("proven", w.signal, func() bool {
		if w.mirror.Snapshot().Head.Number >= state.ChallengesUntil {
			t.Fatalf("the challenge window is over, and what the verifier waits for is %q", w.entry(m).Reason)
		}
		return w.entry(m).Proven != common.Hash{}
	})
	if got := n.claimStatus(m); got != chain.ClaimFraud {
		t.Errorf("the claim is %s, want a fraud", got)
	}
	if proven := n.fraudProofs(); len(proven) != 1 || proven[0].Raw.BlockNumber < late {
		t.Errorf("%d frauds proven, want one, not before block %d", len(proven), late)
	}
}

// TestAttack_ForkReplayOfAProof replaces the block of the seed. The claim of infinity is the same on both forks, down to its
// digest; the verdict must be of the fork it is on.
func TestAttack_ForkReplayOfAProof(t *testing.T) {
	t.Parallel()
	n := start(t, 4, devchain.Config{SafeDepth: 2, FinalizedDepth: 60})
	n.store(3_000, true)
	w := n.watch(n.client, t.TempDir())
	n.advanceTo(2)
	s := n.drawSeed()
	m := n.nodes[0]
	check(t, n.cheat(s, m, twin.Infinity))
	n.until("suspected", w.signal, func() bool { return w.entry(m).Kind != "" })
	first := w.entry(m)
	head, err := n.client.Head(n.ctx, chain.Latest)
	check(t, err)
	_, err = n.dev.Reorg(n.ctx, int(head.Number-s.SeedBlock)+1, devchain.Replacement{Dropped: devchain.Forget})
	check(t, err)
	n.keeper, m.tx = verifier.NewKeeper(n.client, n.transactor(3), nil), n.transactor(10)
	check(t, n.head.Sync(n.ctx))
	again := n.drawSeed()
	if again.Seed == s.Seed {
		t.Fatal("the seed is the same on both forks")
	}
	stale, err := twin.Forge(n.ctx, twin.Weight, n.input(s, m, nil)) // made for the seed of the dead fork
	check(t, err)
	_, err = m.tx.SubmitProof(n.ctx, m.id, 2, stale.Claim, stale.Opening, 0)
	if _, refused := chain.IsRevert[*bindings.AvailabilityProofsInvalidOpening](err); !refused {
		t.Fatalf("a proof made on another fork: error %v, want InvalidOpening", err)
	}
	check(t, n.cheat(again, m, twin.Infinity))
	n.until("proven", w.signal, func() bool { return n.claimStatus(m) == chain.ClaimFraud && w.entry(m).Proven != common.Hash{} })
	second := w.entry(m)
	if second.Digest != first.Digest {
		t.Errorf("digests %s and %s differ, the test shows nothing", first.Digest, second.Digest)
	}
	if second.Seed != again.Seed || first.Seed != s.Seed {
		t.Errorf("verdicts of seeds %s and %s, want %s and %s", first.Seed, second.Seed, s.Seed, again.Seed)
	}
}

// TestRestartAtEveryStep kills the verifier after each step of an accusation. It must go on where it was: one proof, one
// salt, and the bounty its own.
func TestRestartAtEveryStep(t *testing.T) {
	t.Parallel()
	n := start(t, 4, devchain.Config{FinalizedDepth: 12})
	n.store(3_000, true)
	n.advanceTo(2)
	s := n.drawSeed()
	m := n.nodes[0]
	m.fail(http.NotFound)
	check(t, n.cheat(s, m, twin.Sum))
	dir := t.TempDir()
	var salt common.Hash
	for _, step := range []struct {
		name string
		done func(verifier.Entry) bool
	}{
		{"suspected", func(e verifier.Entry) bool { return e.Suspect }},
		{"withheld", func(e verifier.Entry) bool { return strings.Contains(e.Reason, verifier.ErrTraceWithheld.Error()) }},
		{"found", func(e verifier.Entry) bool { return e.Kind != "" }},
		{"salted", func(e verifier.Entry) bool { return e.Salt != common.Hash{} }},
		{"announced", func(e verifier.Entry) bool { return e.Committed != common.Hash{} }},
		{"proven", func(e verifier.Entry) bool { return e.Proven != common.Hash{} }},
		{"paid", func(e verifier.Entry) bool { return e.Bounty != nil }},
	} {
		if step.name == "paid" {
			n.advanceTo(3)
		}
		w := n.watch(n.client, dir)
		n.until(step.name, w.signal, func() bool { return step.done(w.entry(m)) })
		entry := w.entry(m)
		w.stop()
		if decided := entry.Decided(); decided != (entry.Kind != "") {
			t.Errorf("%s: decided %v, evidence %q", step.name, decided, entry.Kind)
		}
		if step.name == "withheld" {
			m.fail(nil)
		}
		if salt != (common.Hash{}) && entry.Salt != salt {
			t.Errorf("%s: another salt", step.name)
		}
		salt = entry.Salt
		if step.name == "paid" && entry.Bounty.IsZero() {
			t.Error("the bounty went elsewhere")
		}
	}
	if proven := n.fraudProofs(); len(proven) != 1 {
		t.Errorf("%d frauds proven, want 1", len(proven))
	}
}

// TestBountyIsNotCopied has a stranger copy the proof, salt included, before the verifier's is in a block.
func TestBountyIsNotCopied(t *testing.T) {
	t.Parallel()
	n := start(t, 4, devchain.Config{SafeDepth: 2, FinalizedDepth: 40})
	blob := n.store(3_000, true)
	w := n.watch(n.client, t.TempDir())
	n.advanceTo(2)
	s := n.drawSeed()
	m := n.nodes[0]
	check(t, n.cheat(s, m, twin.Sum))
	n.until("announced", w.signal, func() bool { return w.entry(m).Committed != common.Hash{} })
	check(t, n.head.Sync(n.ctx))
	state := n.head.Snapshot()
	evidence := n.evidence(w, state, m)
	stranger := n.transactor(4)
	_, err := stranger.ProveFraud(n.ctx, m.id, 2, chain.ClaimBody(state.Claims[m.id].Claim), evidence, w.entry(m).Salt, 0)
	check(t, err)
	proven := n.fraudProofs()
	if len(proven) != 1 || proven[0].Prover != stranger.Address() || (proven[0].Beneficiary != common.Address{}) {
		t.Errorf("proven %+v, want once, by the stranger, for nobody", proven)
	}
	if n.claimStatus(m) != chain.ClaimFraud || blob.object != 1 {
		t.Error("the fraud does not count")
	}
	n.until("the verifier sees it", w.signal, func() bool {
		return w.mirror.Snapshot().Claims[m.id].Status == chain.ClaimFraud
	})
	if got := w.entry(m); got.Verdict != "fraud" || (got.Proven != common.Hash{}) {
		t.Errorf("entry %+v, want a fraud that somebody else proved", got)
	}
}

// evidence makes what the verifier would prove with.
func (n *network) evidence(w *watcher, s *chain.State, m *node) availability.Evidence {
	n.Helper()
	p := verifier.Prosecution{
		Case:     verifier.Case{Seed: s.Seed, Object: s.Register(m.id).Object, Lists: w.Archive()},
		Register: s.Register(m.id), Witnesses: w.Archive(),
	}
	for _, o := range s.Obligations(m.id) {
		p.Keys = append(p.Keys, o.Key)
	}
	evidence, wrong, err := p.Disprove(n.ctx, s.Claims[m.id].Claim, func(yield func(availability.Step, error) bool) {
		for raw := m.trace; len(raw) > 0; raw = raw[availability.StepSize:] {
			var step availability.Step
			if err := step.UnmarshalBinary(raw[:availability.StepSize]); !yield(step, err) {
				return
			}
		}
	})
	check(n, err)
	if !wrong {
		n.Fatal("the claim is right")
	}
	return evidence
}

// impatient dials nodes that may be silent for a moment only.
func impatient(endpoint string) verifier.Peer {
	return client.NewNode(endpoint, nil).WithIdle(200 * time.Millisecond)
}

// TestBadNodesAreAskedLast has all nodes serve shares that are of another list, endless, silent or not there. Once k of the
// four serve, the others do no harm.
func TestBadNodesAreAskedLast(t *testing.T) {
	t.Parallel()
	n := start(t, 4, devchain.Config{})
	s := n.store(3_000, true)
	wrong := s.list()
	copy(wrong, append([]byte{0xc0}, make([]byte, 47)...)) // infinity is a point too
	good := n.nodes[3]
	released := make(chan struct{})
	for i, fault := range []http.HandlerFunc{
		func(w http.ResponseWriter, r *http.Request) {
			mux := http.NewServeMux()
			mux.HandleFunc("GET /v1/blobs/{blob}/lists/{root}/shares/{sliver}", func(w http.ResponseWriter, r *http.Request) {
				serveShare(w, r, s.layout, wrong)
			})
			mux.ServeHTTP(w, r)
		},
		func(w http.ResponseWriter, _ *http.Request) { _, _ = io.CopyN(w, rand.NewChaCha8([32]byte{1}), 1<<20) },
		func(w http.ResponseWriter, r *http.Request) {
			select { // a node that stalls
			case <-released:
			case <-r.Context().Done():
			}
		},
		http.NotFound,
	} {
		n.nodes[i].fail(fault)
	}
	w := n.watch(n.client, t.TempDir(), func(c *verifier.Config) { c.Dial = impatient })
	n.advanceTo(2)
	state := n.drawSeed()
	for _, m := range n.nodes {
		check(t, n.prove(state, m))
	}
	n.until("undecided for want of the list", w.signal, func() bool {
		return strings.Contains(w.entry(good).Reason, verifier.ErrNotArchived.Error())
	})
	if w.entry(good).Decided() || w.entry(good).Suspect {
		t.Errorf("entry %+v, want undecided", w.entry(good))
	}
	close(released)
	good.fail(nil)
	n.nodes[2].fail(nil)
	n.until("all valid", w.signal, func() bool {
		for _, m := range n.nodes {
			if w.entry(m).Verdict != "valid" {
				return false
			}
		}
		return true
	})
}

// TestRefusesConfiguration goes through what makes a verifier impossible.
func TestRefusesConfiguration(t *testing.T) {
	t.Parallel()
	if _, err := verifier.New(verifier.Config{}); !errors.Is(err, verifier.ErrConfig) || !strings.Contains(err.Error(), "Dir") {
		t.Errorf("no directory: error %v, want ErrConfig naming Dir", err)
	}
	if _, err := verifier.New(verifier.Config{Dir: t.TempDir()}); !errors.Is(err, verifier.ErrConfig) || !strings.Contains(err.Error(), "Chain") {
		t.Errorf("no chain: error %v, want ErrConfig naming Chain", err)
	}
}
