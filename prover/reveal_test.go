package prover_test

import (
	"context"
	"errors"
	"log/slog"
	"os"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/walrus-evm/walrus/availability"
	"github.com/walrus-evm/walrus/prover"
)

// revealed is an answer that a node sent.
type revealed struct {
	request  prover.RevealRequest
	children *availability.Children
	leaves   []availability.Step
}

// fakeRevealer hands answers to the test, which says what becomes of each.
type fakeRevealer struct {
	sent      chan revealed
	fate      chan error
	collected chan uint32
}

func (r *fakeRevealer) answer(ctx context.Context, a revealed) (prover.Inclusion, error) {
	select {
	case r.sent <- a:
	case <-ctx.Done():
		return prover.Inclusion{}, ctx.Err()
	}
	select {
	case err := <-r.fate:
		return prover.Inclusion{Block: 104}, err
	case <-ctx.Done():
		return prover.Inclusion{}, ctx.Err()
	}
}

func (r *fakeRevealer) RevealChildren(ctx context.Context, request prover.RevealRequest, children availability.Children) (prover.Inclusion, error) {
	return r.answer(ctx, revealed{request: request, children: &children})
}

func (r *fakeRevealer) RevealLeaves(ctx context.Context, request prover.RevealRequest, leaves []availability.Step) (prover.Inclusion, error) {
	return r.answer(ctx, revealed{request: request, leaves: leaves})
}

func (r *fakeRevealer) CollectBonds(_ context.Context, epoch uint32) error {
	r.collected <- epoch
	return nil
}

// accused is a node that has claimed an epoch of 160 leaves, two levels of the trace tree.
type accused struct {
	*duty
	revealer *fakeRevealer
	groups   []prover.Group
	trace    *availability.Trace
	node     *prover.Node
}

func accuse(t *testing.T, logger *slog.Logger) *accused {
	t.Helper()
	a := &accused{
		duty:     newDuty(t),
		revealer: &fakeRevealer{sent: make(chan revealed), fate: make(chan error, 16), collected: make(chan uint32, 16)},
	}
	a.config.Revealer, a.config.Logger = a.revealer, logger
	_, root := a.list(t)
	for object := range uint64(40) {
		a.ledger.register(object+1, a.sample, root)
		a.groups = append(a.groups, owed(object+1, a.sample, 0, 1, 2, 3)...)
	}
	a.node, _ = a.run(t)
	a.claim(t, common.Hash{1})
	return a
}

// claim has the node claim epoch 6 under a seed.
func (a *accused) claim(t *testing.T, seed common.Hash) {
	t.Helper()
	a.ledger.drawSeed(6, seed)
	<-a.submitter.sent
	a.submitter.answer <- nil
	a.claimed()
	a.trace = canonical(t, seed, a.groups, a.sample)
}

// ask requests nodes of the trace tree; the chain shows these requests and no others from then on.
func (a *accused) ask(nodes ...availability.TraceNode) {
	var requests []prover.RevealRequest
	for _, n := range nodes {
		requests = append(requests, prover.RevealRequest{
			ID: availability.RevealID(6, 1, n), Epoch: 6, At: n, Hash: a.trace.Tree().Node(n.Height, int(n.Index)), LastBlock: 10_000,
		})
	}
	a.ledger.change(func(v *fakeView) { v.requests = requests })
}

// expect returns the next answer, which must open its node.
func (a *accused) expect(t *testing.T, fate error) revealed {
	t.Helper()
	got := <-a.revealer.sent
	var err error
	if got.request.At.IsLeafBlock() {
		err = availability.VerifyLeaves(got.request.Hash, got.request.At.Index, a.trace.Len(), got.leaves)
	} else {
		err = availability.VerifyChildren(got.request.Hash, *got.children)
	}
	check(t, err)
	a.revealer.fate <- fate
	return got
}

var traceRoot = availability.TraceNode{Height: 10}

func TestNodeAnswersForItsClaim(t *testing.T) {
	a := accuse(t, nil)
	asked := []availability.TraceNode{traceRoot}
	for j := range uint32(5) {
		asked = append(asked, availability.LeafBlock(j))
	}
	a.ask(asked...)
	answered := make(map[common.Hash]bool)
	for range asked {
		answered[a.expect(t, nil).request.ID] = true
	}
	if len(answered) != len(asked) {
		t.Errorf("%d nodes opened, want %d", len(answered), len(asked))
	}
	for epoch := uint32(0); epoch != 6; {
		last := epoch
		if epoch = <-a.revealer.collected; epoch <= last {
			t.Errorf("bonds collected in epoch %d after %d", epoch, last)
		}
	}
}

// TestAnswersAreRepeated: one that failed is sent again, one that a reorganisation took out too; one that somebody else
// gave is not.
func TestAnswersAreRepeated(t *testing.T) {
	a := accuse(t, nil)
	a.ask(traceRoot)
	a.expect(t, errors.New("endpoint is down"))
	a.expect(t, nil)
	a.ledger.change(func(v *fakeView) { v.block = 104 }) // past its block, and still open
	a.expect(t, prover.ErrAnswered)
	a.ask(traceRoot, availability.LeafBlock(2))
	if got := a.expect(t, nil); got.request.At != availability.LeafBlock(2) {
		t.Errorf("opened %s again", got.request.At)
	}
}

// TestAnswersFollowTheClaim: a reorganisation replaced the seed after the node had answered for its claim. It answers for
// the claim that it made then, at which the same questions are asked again.
func TestAnswersFollowTheClaim(t *testing.T) {
	mute := make(chan struct{}, 1)
	a := accuse(t, signalling("no answer to a reveal request", mute))
	a.ask(traceRoot)
	a.expect(t, nil)
	a.ask()
	a.claim(t, common.Hash{2})
	a.ledger.change(func(v *fakeView) { v.block = 104 })
	a.ask(traceRoot)
	select {
	case got := <-a.revealer.sent:
		check(t, availability.VerifyChildren(got.request.Hash, *got.children))
		a.revealer.fate <- nil
	case <-mute:
		t.Error("the node has no answer for its second claim")
	}
}

// TestAnotherClaimIsNotAnswered: what the node did not claim, or has lost, it does not answer.
func TestAnotherClaimIsNotAnswered(t *testing.T) {
	for name, spoil := range map[string]func(*accused, *prover.RevealRequest){
		"another tree": func(_ *accused, r *prover.RevealRequest) { r.Hash[0] ^= 1 },
		"too high":     func(_ *accused, r *prover.RevealRequest) { r.At = availability.TraceNode{Height: 15} },
		"rotten trace": func(a *accused, _ *prover.RevealRequest) { flip(t, a.node.TracePath(6), 3_000) },
		"no trace":     func(a *accused, _ *prover.RevealRequest) { check(t, os.Remove(a.node.TracePath(6))) },
	} {
		t.Run(name, func(t *testing.T) {
			mute := make(chan struct{}, 1)
			a := accuse(t, signalling("no answer to a reveal request", mute))
			a.ledger.change(func(v *fakeView) {
				r := prover.RevealRequest{ID: common.Hash{1}, Epoch: 6, At: traceRoot, Hash: a.trace.Root(), LastBlock: 10_000}
				spoil(a, &r)
				v.requests = []prover.RevealRequest{r}
			})
			select {
			case <-mute:
			case got := <-a.revealer.sent:
				t.Errorf("answered %+v", got.request)
			}
		})
	}
}
