package devnet

import (
	"context"
	"crypto/subtle"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"strconv"
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

// startControl serves the control API on a loopback port that [controlFile] names. It can break the network, which is
// what it is for, and moves no money. Others on the machine reach the port, but not the file with the token.
func (n *Network) startControl(context.Context) error {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /v1/status", func(w http.ResponseWriter, _ *http.Request) { answer(w, n.Status(), nil) })
	mux.HandleFunc("POST /v1/nodes/{node}/{action}", n.handleAction)
	mux.HandleFunc("POST /v1/epochs/next", func(w http.ResponseWriter, r *http.Request) {
		answer(w, n.Status(), n.FastForward(r.Context()))
	})
	token, err := newToken()
	if err != nil {
		return err
	}
	address, err := n.serve("control API", 0, sameOrigin(withToken(token, mux)))
	if err != nil {
		return err
	}
	return n.writeControl(controlAddress{URL: address, Token: token})
}

// sameOrigin keeps web pages that a developer happens to visit from breaking the network.
func sameOrigin(next http.Handler) http.Handler {
	protection := http.NewCrossOriginProtection()
	return protection.Handler(next)
}

// withToken lets those pass who know the token.
func withToken(token string, next http.Handler) http.Handler {
	want := []byte("Bearer " + token)
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if subtle.ConstantTimeCompare([]byte(r.Header.Get("Authorization")), want) != 1 {
			w.Header().Set("WWW-Authenticate", "Bearer")
			answer(w, nil, errNoToken)
			return
		}
		next.ServeHTTP(w, r)
	})
}

var errNoToken = errors.New("this is for who can read the token in " + controlFile + " of the network's directory")

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
	case errors.Is(err, errNoToken):
		w.WriteHeader(http.StatusUnauthorized)
		value = controlError{err.Error()}
	case errors.Is(err, ErrNodeState):
		w.WriteHeader(http.StatusConflict)
		value = controlError{err.Error()}
	case err != nil:
		w.WriteHeader(http.StatusInternalServerError)
		value = controlError{err.Error()}
	}
	_ = json.NewEncoder(w).Encode(value) // nobody is there to hear of a failure
}
