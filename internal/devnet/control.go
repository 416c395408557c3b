package devnet

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"net/http"
	"net/url"
	"os"
	"path/filepath"
	"strconv"
	"time"
)

// Status is what the control API says of a running network.
type Status struct {
	RPC     string       `json:"rpc"`
	Gateway string       `json:"gateway"`
	Indexer string       `json:"indexer"`
	Network string       `json:"network"` // file for --network
	Nodes   []NodeStatus `json:"nodes"`
}

// NodeStatus is one node of it.
type NodeStatus struct {
	Node     uint32 `json:"node"`
	Name     string `json:"name"`
	Endpoint string `json:"endpoint"`
	State    State  `json:"state"`
	Reason   string `json:"reason,omitempty"` // of a failure
}

// Status describes the network.
func (n *Network) Status() Status {
	s := Status{RPC: n.RPCURL(), Gateway: n.gatewayURL, Indexer: n.indexerURL, Network: n.NetworkFile()}
	for _, node := range n.nodes {
		s.Nodes = append(s.Nodes, node.status())
	}
	return s
}

// startControl serves the control API on a loopback port that [savedFile] names.
// It can break the network, which is what it is for; it moves no money.
func (n *Network) startControl(context.Context) error {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /v1/status", func(w http.ResponseWriter, _ *http.Request) { answer(w, n.Status(), nil) })
	mux.HandleFunc("POST /v1/nodes/{node}/{action}", n.handleAction)
	mux.HandleFunc("POST /v1/epochs/next", func(w http.ResponseWriter, r *http.Request) {
		answer(w, n.Status(), n.FastForward(r.Context()))
	})
	address, err := n.serve("control API", 0, sameOrigin(mux))
	if err != nil {
		return err
	}
	n.controlURL, n.saved.Control = address, address
	return n.save()
}

// sameOrigin keeps web pages that a developer happens to visit from breaking the network.
func sameOrigin(next http.Handler) http.Handler {
	protection := http.NewCrossOriginProtection()
	return protection.Handler(next)
}

func (n *Network) handleAction(w http.ResponseWriter, r *http.Request) {
	number, err := strconv.ParseUint(r.PathValue("node"), 10, 32)
	if err != nil {
		answer(w, nil, fmt.Errorf("%w: node %q is not a number", ErrNodeState, r.PathValue("node")))
		return
	}
	node := uint32(number)
	switch action := r.PathValue("action"); action {
	case "stop":
		err = n.StopNode(node)
	case "start":
		err = n.StartNode(node)
	case "corrupt":
		_, err = n.CorruptNode(node)
	case "cheat":
		err = n.CheatNode(node, r.URL.Query().Get("kind"))
	default:
		err = fmt.Errorf("%w: action %q, want stop, start, corrupt or cheat", ErrNodeState, action)
	}
	answer(w, n.Status(), err)
}

type controlError struct {
	Error string `json:"error"`
}

func answer(w http.ResponseWriter, value any, err error) {
	w.Header().Set("Content-Type", "application/json")
	switch {
	case errors.Is(err, ErrNodeState):
		w.WriteHeader(http.StatusConflict)
		value = controlError{err.Error()}
	case err != nil:
		w.WriteHeader(http.StatusInternalServerError)
		value = controlError{err.Error()}
	}
	_ = json.NewEncoder(w).Encode(value) // nobody is there to hear of a failure
}

// Control acts on a network that another process runs.
type Control struct {
	url string
}

// ErrNotRunning reports that no network runs in a directory.
var ErrNotRunning = errors.New("no devnet is running there")

// OpenControl finds the network that runs in a directory. It returns [ErrNotRunning].
func OpenControl(dir string) (*Control, error) {
	data, err := os.ReadFile(filepath.Join(dir, savedFile))
	if errors.Is(err, fs.ErrNotExist) {
		return nil, fmt.Errorf("%w: %s; start one with `walrus devnet`", ErrNotRunning, dir)
	}
	if err != nil {
		return nil, err
	}
	var s saved
	if err := json.Unmarshal(data, &s); err != nil {
		return nil, fmt.Errorf("read %s: %w", filepath.Join(dir, savedFile), err)
	}
	if s.Control == "" {
		return nil, fmt.Errorf("%w: %s; start it with `walrus devnet --dir`", ErrNotRunning, dir)
	}
	return &Control{s.Control}, nil
}

// Status returns the network's status.
func (c *Control) Status(ctx context.Context) (Status, error) {
	return c.do(ctx, http.MethodGet, "/v1/status")
}

// Cheat makes a node cheat in the way of a kind of package internal/twin, "" for the usual one.
func (c *Control) Cheat(ctx context.Context, node uint32, kind string) (Status, error) {
	return c.do(ctx, http.MethodPost, fmt.Sprintf("/v1/nodes/%d/cheat?kind=%s", node, url.QueryEscape(kind)))
}

// Act stops, starts, corrupts or makes a node cheat.
func (c *Control) Act(ctx context.Context, node uint32, action string) (Status, error) {
	return c.do(ctx, http.MethodPost, fmt.Sprintf("/v1/nodes/%d/%s", node, action))
}

// NextEpoch mines ahead to the next epoch.
func (c *Control) NextEpoch(ctx context.Context) (Status, error) {
	return c.do(ctx, http.MethodPost, "/v1/epochs/next")
}

func (c *Control) do(ctx context.Context, method, path string) (Status, error) {
	ctx, cancel := context.WithTimeout(ctx, 2*time.Minute)
	defer cancel()
	request, err := http.NewRequestWithContext(ctx, method, c.url+path, bytes.NewReader(nil))
	if err != nil {
		return Status{}, err
	}
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		return Status{}, fmt.Errorf("%w: %w", ErrNotRunning, err)
	}
	defer response.Body.Close() //nolint:errcheck // it was read
	if response.StatusCode != http.StatusOK {
		var problem controlError
		if err := json.NewDecoder(response.Body).Decode(&problem); err != nil {
			return Status{}, fmt.Errorf("devnet answers %s", response.Status)
		}
		return Status{}, errors.New(problem.Error)
	}
	var status Status
	return status, json.NewDecoder(response.Body).Decode(&status)
}
