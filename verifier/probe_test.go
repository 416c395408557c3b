package verifier_test

import (
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"net/http/httptest"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/walrus-evm/walrus/blob"
	"github.com/walrus-evm/walrus/chain"
	"github.com/walrus-evm/walrus/chain/devchain"
	"github.com/walrus-evm/walrus/client"
	"github.com/walrus-evm/walrus/verifier"
)

// chunkServer serves the chunks of the network's blobs as docs/node-api.md says, and spoils its answers.
func chunkServer(n *network, spoil func(w http.ResponseWriter, r *http.Request, chunk []byte)) *httptest.Server {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /v1/blobs/{blob}/slivers/{sliver}/chunks/{chunk}", func(w http.ResponseWriter, r *http.Request) {
		sliver, _ := strconv.Atoi(r.PathValue("sliver"))
		chunk, _ := strconv.Atoi(r.PathValue("chunk"))
		for _, s := range n.blobs {
			if s.id.String() == r.PathValue("blob") {
				bytes := s.slivers[sliver]
				spoil(w, r, bytes[chunk*blob.ChunkSize:min(len(bytes), (chunk+1)*blob.ChunkSize)])
			}
		}
	})
	server := httptest.NewServer(mux)
	n.Cleanup(func() {
		server.CloseClientConnections()
		server.Close()
	})
	return server
}

// probed is a node whose chunks come from another server than the rest.
type probed struct {
	verifier.Peer
	chunks *client.Node
}

func (p probed) Chunk(ctx context.Context, id blob.ID, sliver, chunk, size int) ([]byte, error) {
	return p.chunks.Chunk(ctx, id, sliver, chunk, size)
}

// late is a node whose answers take longer than a verifier waits, without the wait.
type late struct {
	verifier.Peer
	t    *testing.T
	most time.Duration
}

func (p late) Chunk(ctx context.Context, _ blob.ID, _, _, _ int) ([]byte, error) {
	if deadline, has := ctx.Deadline(); !has || time.Until(deadline) > p.most {
		p.t.Errorf("a probe may take until %v, want %v at most", deadline, p.most)
	}
	return nil, fmt.Errorf("read the chunk: %w", context.DeadlineExceeded)
}

// TestProbes: four nodes prove alike, and serve the right chunks, garbage, nothing, or too late. Probes tell them apart,
// and nothing comes of it.
func TestProbes(t *testing.T) {
	t.Parallel()
	n := start(t, 4, devchain.Config{})
	n.store(300_000, true) // two chunks a sliver
	n.store(200, true)
	servers := map[string]*client.Node{}
	for i, spoil := range []func(http.ResponseWriter, *http.Request, []byte){
		func(w http.ResponseWriter, _ *http.Request, chunk []byte) { _, _ = w.Write(chunk) },
		func(w http.ResponseWriter, _ *http.Request, chunk []byte) {
			_, _ = w.Write(append([]byte{chunk[0] ^ 1}, chunk[1:]...))
		},
		func(w http.ResponseWriter, _ *http.Request, _ []byte) {
			w.WriteHeader(http.StatusTooManyRequests)
			fmt.Fprint(w, `{"error": {"code": "busy", "message": "come back never"}}`)
		},
	} {
		servers[n.nodes[i].server.URL] = client.NewNode(chunkServer(n, spoil).URL, nil)
	}
	dir := t.TempDir()
	w := n.watch(n.client, dir, func(c *verifier.Config) {
		c.ProbeEvery, c.ProbeTime = 5*time.Millisecond, time.Minute
		c.Dial = func(endpoint string) verifier.Peer {
			node := client.NewNode(endpoint, nil)
			if chunks, known := servers[endpoint]; known {
				return probed{node, chunks}
			}
			return late{node, t, c.ProbeTime}
		}
	})
	n.advanceTo(2)
	api := httptest.NewServer(w.Handler())
	defer api.Close()
	var answer struct{ Nodes []verifier.NodeProbes }
	n.until("all probed", w.signal, func() bool {
		answer.Nodes = nil
		n.get(api, "/v1/probes", http.StatusOK, &answer)
		for _, node := range answer.Nodes {
			if node.Probes < 4 {
				return false
			}
		}
		return len(answer.Nodes) == 4
	})
	right := answer.Nodes[0]
	if right.SuccessRate != 1 || right.LastFailure != nil || right.P50 <= 0 || right.P95 < right.P50 || right.Rate <= 0 {
		t.Errorf("the node that serves: %+v", right)
	}
	for i, want := range map[int]string{1: "other bytes than were certified", 2: "come back never", 3: "deadline exceeded"} {
		node := answer.Nodes[i]
		if node.Node != n.nodes[i].id || node.Served != 0 || node.SuccessRate != 0 || node.P50 != 0 || node.LastFailure == nil {
			t.Errorf("node %d: %+v", i+1, node)
			continue
		}
		if !strings.Contains(node.LastFailure.Failure, want) {
			t.Errorf("node %d failed with %q, want %q", i+1, node.LastFailure.Failure, want)
		}
	}
	var one verifier.NodeProbes
	n.get(api, fmt.Sprint("/v1/probes/", n.nodes[1].id), http.StatusOK, &one)
	if len(one.Recent) < 4 || one.Recent[0].At.Before(one.Recent[1].At) {
		t.Errorf("recent probes %+v", one.Recent)
	}
	var failure json.RawMessage
	n.get(api, "/v1/probes/99", http.StatusNotFound, &failure)
	n.get(api, "/v1/probes/x", http.StatusBadRequest, &failure)
	w.stop()
	kept, err := verifier.ReadProbes(dir)
	check(t, err)
	if len(kept) != 4 || kept[0].Probes < right.Probes || kept[2].LastFailure == nil {
		t.Errorf("kept %+v", kept)
	}

	// A run that cannot reach the chain yet knows of no nodes, and forgets none.
	next, err := verifier.New(verifier.Config{
		Dir: dir, Chain: n.client, Transactor: w.tx, Mirror: chain.NewMirror(n.client, chain.MirrorConfig{}),
	})
	check(t, err)
	if node := next.ProbeNext(n.ctx); node != 0 {
		t.Errorf("node %d was probed", node)
	}
	reader := httptest.NewServer(next.Handler())
	defer reader.Close()
	answer.Nodes = nil
	n.get(reader, "/v1/probes", http.StatusOK, &answer)
	if len(answer.Nodes) != 4 {
		t.Errorf("%d nodes are remembered, want 4", len(answer.Nodes))
	}
}

// TestProbesAreBounded: of each node the last hundred are remembered, also by the next run.
func TestProbesAreBounded(t *testing.T) {
	dir := t.TempDir()
	h, err := verifier.OpenHistory(dir)
	check(t, err)
	for i := range 350 {
		p := verifier.Probe{Chunk: i, Seconds: float64(i%100+1) / 100, Bytes: 1000}
		if i == 260 {
			p.Failure = "refused"
		}
		check(t, h.Add(7, p))
	}
	check(t, h.Close())
	h, err = verifier.OpenHistory(dir)
	check(t, err)
	got, known := h.Of(7)
	if !known || got.Probes != 100 || got.Served != 99 || got.SuccessRate != 0.99 || got.Recent[0].Chunk != 349 || got.LastFailure.Chunk != 260 {
		t.Errorf("remembered %+v", got)
	}
	if got.P50 != 0.5 || got.P95 != 0.96 || got.Rate != 1000/0.5 {
		t.Errorf("percentiles %v, %v, rate %v", got.P50, got.P95, got.Rate)
	}
}
