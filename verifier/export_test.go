package verifier

import (
	"context"
	"os"

	"github.com/walrus-evm/walrus/availability"
	"github.com/walrus-evm/walrus/chain"
)

// Turn is the block from which on an account answers a reveal request.
var Turn = turn

// ProofTurn is how many blocks an account waits with its proof of a fraud.
var ProofTurn = proofTurn

// History lets the tests look at probes without a verifier.
type History = history

// OpenHistory opens the probes in a directory.
func OpenHistory(dir string) (*History, error) { return openHistory(dir) }

// Add remembers a probe.
func (h *history) Add(node uint32, p Probe) error { return h.add(node, p) }

// Of sums up a node.
func (h *history) Of(node uint32) (NodeProbes, bool) { return h.of(node) }

// Close saves what is in memory.
func (h *history) Close() error { return h.close() }

// Canonical returns the canonical trace of the claim of a node as the verifier would use it.
func (v *Verifier) Canonical(ctx context.Context, s *chain.State, node uint32) (availability.Canonical, error) {
	return v.canon.of(ctx, v, s, s.Claims[node])
}

// ProbeNext probes the first member, if there is any, and returns it.
func (v *Verifier) ProbeNext(ctx context.Context) uint32 { return v.probeNext(ctx, 0) }

// ArchiveAll archives what is missing in a state, and removes what the chain needs no more.
func (v *Verifier) ArchiveAll(ctx context.Context, s *chain.State) error {
	return newCollector(v).archiveAll(ctx, s)
}

// Visit reads an object's file.
func (a *Archive) Visit(object availability.Object, visit func() error) error {
	return a.read(object, func(*os.File) error { return visit() })
}
