package devnet

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"strconv"
	"sync"

	"github.com/walrus-evm/walrus/availability"
	"github.com/walrus-evm/walrus/blob"
	"github.com/walrus-evm/walrus/client"
	"github.com/walrus-evm/walrus/kzg"
	"github.com/walrus-evm/walrus/prover"
)

// twin is a node that cheats: it behaves like the honest one in everything but
// its claim. There it acts as if the first sliver it answers for had been zeros
// all along, commitment included. So its opening is right, and its C is not: what
// a node would do that had lost the sliver and wanted to be paid for it. It
// serves the trace of that claim, which names its crime.
type twin struct {
	node      *node
	submitter prover.Submitter
	honest    *prover.Node

	mu    sync.Mutex // guards the rest
	epoch uint32
	claim client.EpochClaim
	trace []byte
}

func newTwin(n *node, submitter prover.Submitter) *twin {
	return &twin{node: n, submitter: submitter}
}

// SubmitProof implements [prover.Submitter]: it submits the forged claim in place of the honest one.
func (t *twin) SubmitProof(ctx context.Context, s prover.Submission) (prover.Inclusion, error) {
	state := t.node.network.mirror.Snapshot()
	var trace bytes.Buffer
	source := &forgetful{Source: t.honest.Store()}
	built, err := prover.BuildClaim(ctx, prover.ClaimInput{
		Node: s.Node, Seed: state.Seed, Trace: &trace, Source: source,
		Groups: func(yield func(prover.Group) bool) {
			for _, o := range state.Obligations(s.Node) {
				g := prover.Group{Key: o.Key, Sliver: prover.SliverRef{Blob: o.BlobID, Index: o.Sliver}, Weight: uint64(o.Weight)} //nolint:gosec // positive
				source.forget(g.Sliver)
				if !yield(g) {
					return
				}
			}
		},
	})
	if err != nil {
		return prover.Inclusion{}, err
	}
	t.mu.Lock()
	t.epoch, t.trace = state.Epoch, trace.Bytes()
	t.claim = client.EpochClaim{
		Epoch: state.Epoch, Node: s.Node, Commitment: built.Claim.Commitment, Weight: built.Claim.Weight.String(),
		Leaves: built.Claim.Leaves, TraceRoot: built.Claim.TraceRoot, Y: [32]byte(built.Opening.Y), Opening: built.Opening.Witness,
	}
	t.mu.Unlock()
	s.Claim, s.Opening = built.Claim, built.Opening
	return t.submitter.SubmitProof(ctx, s)
}

// forgetful is a source in which one sliver is zeros.
type forgetful struct {
	prover.Source
	mu   sync.Mutex // guards lost
	lost *prover.SliverRef
}

// forget loses the first sliver it is told of.
func (f *forgetful) forget(ref prover.SliverRef) {
	f.mu.Lock()
	defer f.mu.Unlock()
	if f.lost == nil {
		f.lost = &ref
	}
}

// ReadGroup implements [prover.Source].
func (f *forgetful) ReadGroup(ctx context.Context, ref prover.SliverRef, g int, visit func([][]byte) error) ([]kzg.Commitment, error) {
	f.mu.Lock()
	lost := f.lost != nil && ref == *f.lost
	f.mu.Unlock()
	if !lost {
		return f.Source.ReadGroup(ctx, ref, g, visit)
	}
	zeros := make([]byte, blob.ChunkSize)
	commitments, err := f.Source.ReadGroup(ctx, ref, g, func(chunks [][]byte) error {
		blank := make([][]byte, len(chunks))
		for i, chunk := range chunks {
			blank[i] = zeros[:len(chunk)]
		}
		return visit(blank)
	})
	return make([]kzg.Commitment, len(commitments)), err // infinity: the commitment to zeros
}

// ServeHTTP serves the forged claim and its trace, and everything else as the honest node does.
func (t *twin) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	mux := http.NewServeMux()
	mux.Handle("/", t.honest.Handler())
	mux.HandleFunc("GET /v1/epochs/{epoch}/claim", func(w http.ResponseWriter, r *http.Request) {
		t.mu.Lock()
		defer t.mu.Unlock()
		if r.PathValue("epoch") != strconv.FormatUint(uint64(t.epoch), 10) {
			t.honest.Handler().ServeHTTP(w, r)
			return
		}
		w.Header().Set("Content-Type", "application/json")
		_ = json.NewEncoder(w).Encode(t.claim)
	})
	mux.HandleFunc("GET /v1/epochs/{epoch}/trace", func(w http.ResponseWriter, r *http.Request) {
		t.mu.Lock()
		defer t.mu.Unlock()
		if r.PathValue("epoch") != strconv.FormatUint(uint64(t.epoch), 10) {
			t.honest.Handler().ServeHTTP(w, r)
			return
		}
		from, to, err := t.steps(r)
		if err != nil {
			http.Error(w, err.Error(), http.StatusBadRequest)
			return
		}
		w.Header().Set("Content-Type", "application/octet-stream")
		_, _ = w.Write(t.trace[from*availability.StepSize : to*availability.StepSize])
	})
	mux.ServeHTTP(w, r)
}

// steps reads the range of steps that a request asks for.
func (t *twin) steps(r *http.Request) (from, to int, err error) {
	from, err = strconv.Atoi(r.URL.Query().Get("from"))
	if err != nil {
		return 0, 0, err
	}
	count, err := strconv.Atoi(r.URL.Query().Get("count"))
	if err != nil {
		return 0, 0, err
	}
	if all := len(t.trace) / availability.StepSize; from < 0 || count < 0 || from+count > all {
		return 0, 0, fmt.Errorf("steps %d to %d of %d", from, from+count, all)
	}
	return from, from + count, nil
}
