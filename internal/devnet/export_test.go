package devnet

import (
	"context"
	"net/http"
)

// ServeTrace is how a cheating node serves the trace of its claim.
func ServeTrace(trace []byte) http.HandlerFunc { return (&twin{trace: trace}).serveTrace }

// Launch is how nodes run.
func Launch(ctx context.Context, run func(context.Context) error, failed func(error)) (failure, stop func() error) {
	p := launch(ctx, run, failed)
	return p.failure, p.stop
}

// Replace stops a node and runs something else in its place.
func (n *Network) Replace(number uint32, run func(context.Context) error) error {
	node, err := n.node(number)
	if err != nil {
		return err
	}
	if err := node.stop(); err != nil {
		return err
	}
	node.mu.Lock()
	defer node.mu.Unlock()
	node.launch(run, "")
	return nil
}
