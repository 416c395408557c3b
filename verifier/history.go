package verifier

import (
	"cmp"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"sync"
	"time"
)

const (
	// probesFile is the name of the file with the probes in a verifier's directory.
	probesFile = "probes.json"
	// probesKept is how many probes of a node are remembered: a rate of them has a standard error of at most 5 %.
	probesKept = 100
	// probesSaved is the longest time that probes are in memory only. A crash may lose them.
	probesSaved = 30 * time.Second
)

// Probe is one request for a random chunk.
type Probe struct {
	At     time.Time `json:"at"`
	Object uint64    `json:"object"`
	Shard  uint8     `json:"shard"`
	Chunk  int       `json:"chunk"`
	// Seconds is how long the answer took, the whole chunk of so many bytes.
	Seconds float64 `json:"seconds"`
	Bytes   int     `json:"bytes"`
	// Failure is "" for the right chunk, else what came instead.
	Failure string `json:"failure,omitempty"`
}

// NodeProbes sums up the last probes of a node, at most 100. They are one verifier's experience, from where it stands: no
// proof, and nothing that a node could be slashed for.
type NodeProbes struct {
	Node   uint32 `json:"node"`
	Probes int    `json:"probes"`
	// Served counts the right answers, SuccessRate is their share.
	Served      int     `json:"served"`
	SuccessRate float64 `json:"successRate"`
	// P50 and P95 are percentiles of the seconds that right answers took, Rate is their median in bytes a second.
	P50  float64 `json:"p50"`
	P95  float64 `json:"p95"`
	Rate float64 `json:"rate"`
	// LastFailure is the newest probe that failed among them, Recent are all of them, the newest first.
	LastFailure *Probe  `json:"lastFailure,omitempty"`
	Recent      []Probe `json:"recent,omitempty"`
}

// history remembers the last probes of each node. It is safe for concurrent use.
type history struct {
	path string

	mu    sync.Mutex // guards the rest
	nodes map[uint32][]Probe
	saved time.Time
}

// openHistory reads the file in a verifier's directory. One that is damaged is as good as none.
func openHistory(dir string) (*history, error) {
	h := &history{path: filepath.Join(dir, probesFile), nodes: make(map[uint32][]Probe), saved: time.Now()}
	data, err := os.ReadFile(h.path)
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return nil, fmt.Errorf("open probes: %w", err)
	}
	if json.Unmarshal(data, &h.nodes) != nil {
		h.nodes = make(map[uint32][]Probe)
	}
	return h, nil
}

// ReadProbes returns what a verifier knows of the nodes that it has probed, by node, from its directory. It changes
// nothing, so the verifier may be running; what it learned in the last half minute may be missing. It returns
// [fs.ErrNotExist] when it has probed nothing.
func ReadProbes(dir string) ([]NodeProbes, error) {
	data, err := os.ReadFile(filepath.Join(dir, probesFile))
	if err != nil {
		return nil, fmt.Errorf("read probes: %w", err)
	}
	h := &history{nodes: make(map[uint32][]Probe)}
	if err := json.Unmarshal(data, &h.nodes); err != nil {
		return nil, fmt.Errorf("read probes: %w", err)
	}
	return h.all(), nil
}

// add remembers a probe, and saves all of them from time to time.
func (h *history) add(node uint32, p Probe) error {
	h.mu.Lock()
	defer h.mu.Unlock()
	probes := append(h.nodes[node], p)
	h.nodes[node] = probes[max(0, len(probes)-probesKept):]
	if time.Since(h.saved) < probesSaved {
		return nil
	}
	return h.save()
}

// keep forgets all nodes but those for which keep holds.
func (h *history) keep(keep func(node uint32) bool) {
	h.mu.Lock()
	defer h.mu.Unlock()
	maps.DeleteFunc(h.nodes, func(node uint32, _ []Probe) bool { return !keep(node) })
}

// save writes the file. mu is held.
func (h *history) save() error {
	h.saved = time.Now()
	err := replaceFile(h.path, func(w io.Writer) error { return json.NewEncoder(w).Encode(h.nodes) })
	if err != nil {
		return fmt.Errorf("save probes: %w", err)
	}
	return nil
}

func (h *history) close() error {
	h.mu.Lock()
	defer h.mu.Unlock()
	return h.save()
}

// all sums up all nodes, by node, without the single probes.
func (h *history) all() []NodeProbes {
	h.mu.Lock()
	defer h.mu.Unlock()
	nodes := make([]NodeProbes, 0, len(h.nodes))
	for node, probes := range h.nodes {
		summary := sumUp(node, probes)
		summary.Recent = nil
		nodes = append(nodes, summary)
	}
	slices.SortFunc(nodes, func(a, b NodeProbes) int { return cmp.Compare(a.Node, b.Node) })
	return nodes
}

// of sums up one node.
func (h *history) of(node uint32) (NodeProbes, bool) {
	h.mu.Lock()
	defer h.mu.Unlock()
	probes, known := h.nodes[node]
	return sumUp(node, probes), known
}

func sumUp(node uint32, probes []Probe) NodeProbes {
	n := NodeProbes{Node: node, Probes: len(probes), Recent: slices.Clone(probes)}
	slices.Reverse(n.Recent)
	var seconds, rates []float64
	for _, p := range probes {
		if p.Failure != "" {
			n.LastFailure = &p
			continue
		}
		seconds, rates = append(seconds, p.Seconds), append(rates, float64(p.Bytes)/max(p.Seconds, 1e-9))
	}
	n.Served = len(seconds)
	n.SuccessRate = float64(n.Served) / float64(max(1, n.Probes))
	n.P50, n.P95, n.Rate = percentile(seconds, 50), percentile(seconds, 95), percentile(rates, 50)
	return n
}

// percentile returns the least of the values that p % of them do not exceed, 0 for none. It sorts them.
func percentile(values []float64, p int) float64 {
	if len(values) == 0 {
		return 0
	}
	slices.Sort(values)
	return values[(len(values)*p+99)/100-1]
}
