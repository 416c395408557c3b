package devnet

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net"
	"net/http"
	"strconv"
	"sync"
	"time"

	"golang.org/x/sync/errgroup"

	"github.com/walrus-evm/walrus/availability"
	"github.com/walrus-evm/walrus/client"
	forge "github.com/walrus-evm/walrus/internal/twin"
	"github.com/walrus-evm/walrus/prover"
)

// twin is a node that cheats: it behaves like the honest one in everything but
// its claim, which is false in the way of its kind. Unless that is the crime
// itself, it serves the trace of that claim.
type twin struct {
	node      *node
	kind      forge.Kind
	submitter prover.Submitter
	honest    *prover.Node

	mu    sync.Mutex // guards the rest
	epoch uint32
	claim client.EpochClaim
	trace []byte
}

func newTwin(n *node, kind forge.Kind, submitter prover.Submitter) *twin {
	return &twin{node: n, kind: kind, submitter: submitter}
}

// serving adds to the honest node's run what is served in its place.
func (t *twin) serving(run func(context.Context) error) (func(context.Context) error, error) {
	listener, err := net.Listen("tcp", t.node.address()) //nolint:noctx // returns at once
	if err != nil {
		return nil, err
	}
	server := &http.Server{Handler: t, ReadHeaderTimeout: 10 * time.Second}
	return func(ctx context.Context) error {
		group, ctx := errgroup.WithContext(ctx)
		group.Go(func() error { return run(ctx) })
		group.Go(func() error { return serveUntil(ctx, server, listener) })
		return group.Wait()
	}, nil
}

// SubmitProof implements [prover.Submitter]: it submits the forged claim in place
// of the honest one. A node that answers for nothing, or for zeros only, has nothing to lie about.
func (t *twin) SubmitProof(ctx context.Context, s prover.Submission) (prover.Inclusion, error) {
	state := t.node.network.mirror.Snapshot()
	forged, err := t.forge(ctx, s.Claim, prover.ClaimInput{
		Node: s.Node, Seed: state.Seed, Source: t.honest.Store(),
		Groups: func(yield func(prover.Group) bool) {
			for _, o := range state.Obligations(s.Node) {
				ref := prover.SliverRef{Blob: o.BlobID, Index: o.Sliver}
				if !yield(prover.Group{Key: o.Key, Sliver: ref, Weight: uint64(o.Weight)}) {
					return
				}
			}
		},
	})
	if errors.Is(err, forge.ErrNothing) {
		return t.submitter.SubmitProof(ctx, s)
	}
	if err != nil {
		return prover.Inclusion{}, err
	}
	var trace []byte
	for _, step := range forged.Steps {
		trace, _ = step.AppendBinary(trace) // never fails
	}
	t.mu.Lock()
	t.epoch, t.trace = state.Epoch, trace
	t.claim = client.EpochClaim{
		Epoch: state.Epoch, Node: s.Node, Commitment: forged.Claim.Commitment, Weight: forged.Claim.Weight.String(),
		Leaves: forged.Claim.Leaves, TraceRoot: forged.Claim.TraceRoot, Y: [32]byte(forged.Opening.Y), Opening: forged.Opening.Witness,
	}
	t.mu.Unlock()
	s.Claim, s.Opening = forged.Claim, forged.Opening
	return t.submitter.SubmitProof(ctx, s)
}

// forge makes a claim that is not the honest one: who lies about a group of zeros may tell the truth, and lies about the
// next. It returns [forge.ErrNothing] if there is none.
func (t *twin) forge(ctx context.Context, honest availability.Claim, in prover.ClaimInput) (forge.Forgery, error) {
	for victim := 0; ; victim++ {
		forged, err := forge.ForgeAt(ctx, t.kind, in, victim)
		if err != nil || forged.Claim.Digest() != honest.Digest() {
			return forged, err
		}
	}
}

// ServeHTTP serves the forged claim and its trace, and everything else as the honest node does.
func (t *twin) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	mux := http.NewServeMux()
	mux.Handle("/", t.honest.Handler())
	mux.HandleFunc("GET /v1/epochs/{epoch}/claim", t.instead(t.serveClaim))
	mux.HandleFunc("GET /v1/epochs/{epoch}/trace", t.instead(t.serveTrace))
	mux.ServeHTTP(w, r)
}

// instead serves an epoch in which the twin has lied, and leaves others to the honest node.
func (t *twin) instead(serve http.HandlerFunc) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		t.mu.Lock()
		defer t.mu.Unlock()
		if r.PathValue("epoch") == strconv.FormatUint(uint64(t.epoch), 10) {
			serve(w, r)
			return
		}
		t.honest.Handler().ServeHTTP(w, r)
	}
}

func (t *twin) serveClaim(w http.ResponseWriter, _ *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	_ = json.NewEncoder(w).Encode(t.claim) // nobody is there to hear of a failure
}

func (t *twin) serveTrace(w http.ResponseWriter, r *http.Request) {
	if t.kind == forge.Withheld {
		http.Error(w, "the trace is not served", http.StatusNotFound)
		return
	}
	from, to, err := t.steps(r)
	if err != nil {
		http.Error(w, err.Error(), http.StatusBadRequest)
		return
	}
	w.Header().Set("Content-Type", "application/octet-stream")
	_, _ = w.Write(t.trace[from*availability.StepSize : to*availability.StepSize])
}

// maxSteps is the most steps in one answer, as an honest node gives them.
const maxSteps = 65_536

// steps reads the range of steps that a request asks for. What goes beyond the trace is left out, as honest nodes do.
func (t *twin) steps(r *http.Request) (from, to uint64, err error) {
	all := uint64(len(t.trace) / availability.StepSize)
	from, err = strconv.ParseUint(r.URL.Query().Get("from"), 10, 32)
	if err != nil {
		return 0, 0, err
	}
	count, err := strconv.ParseUint(r.URL.Query().Get("count"), 10, 32)
	if err != nil {
		return 0, 0, err
	}
	if from > all || count > maxSteps {
		return 0, 0, fmt.Errorf("%d steps from %d on: the trace has %d, and at most %d go into one answer", count, from, all, maxSteps)
	}
	return from, min(from+count, all), nil
}
