package devchain

import (
	"context"
	"errors"
	"fmt"
	"net"
	"net/http"
	"strconv"
	"strings"
	"syscall"
	"time"

	"github.com/ethereum/go-ethereum/eth"
	"github.com/ethereum/go-ethereum/eth/filters"
	"github.com/ethereum/go-ethereum/node"
	"github.com/ethereum/go-ethereum/rpc"
)

// publicNamespaces are the go-ethereum services the network face offers. admin and
// debug are not among them: they write files, and any web page can reach the port.
var publicNamespaces = map[string]bool{"eth": true, "net": true, "txpool": true}

// server is the network face: JSON-RPC over HTTP and WebSocket on one port. It is
// not go-ethereum's, so that a taken port is found before the directory is
// touched and nobody is served before the chain is ready.
type server struct {
	address string
	rpc     *rpc.Server
	http    *http.Server
	done    chan error
}

func listen(ctx context.Context, port int) (net.Listener, error) {
	listener, err := new(net.ListenConfig).Listen(ctx, "tcp", net.JoinHostPort("127.0.0.1", strconv.Itoa(port)))
	if errors.Is(err, syscall.EADDRINUSE) {
		return nil, fmt.Errorf("port %d: %w: choose another, or stop the program that listens there", port, ErrPortInUse)
	}
	return listener, err
}

// serve answers on the listener, which it closes in the end.
func serve(listener net.Listener, c *Chain) (*server, error) {
	s := &server{address: listener.Addr().String(), rpc: rpc.NewServer(), done: make(chan error, 1)}
	s.rpc.SetBatchLimits(node.DefaultConfig.BatchRequestLimit, node.DefaultConfig.BatchResponseMaxSize)
	for _, api := range append(append(c.backend.APIs(), filterAPIs(c.backend)...), c.apis()...) {
		if !publicNamespaces[api.Namespace] && !ownNamespaces[api.Namespace] {
			continue
		}
		if err := s.rpc.RegisterName(api.Namespace, api.Service); err != nil {
			return nil, fmt.Errorf("register JSON-RPC namespace %s: %w", api.Namespace, err)
		}
	}
	s.http = &http.Server{Handler: s.handler(), ReadHeaderTimeout: 10 * time.Second}
	go func() { s.done <- s.http.Serve(listener) }()
	return s, nil
}

// handler lets every origin in. The host check stops names that resolve to
// loopback only now.
func (s *server) handler() http.Handler {
	anyOrigin := []string{"*"}
	plain := node.NewHTTPHandlerStack(s.rpc, anyOrigin, []string{"localhost"}, nil, false)
	socket := s.rpc.WebsocketHandler(anyOrigin)
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if strings.EqualFold(r.Header.Get("Upgrade"), "websocket") {
			socket.ServeHTTP(w, r)
			return
		}
		plain.ServeHTTP(w, r)
	})
}

// close ends all connections; calls under way get a moment to finish.
func (s *server) close() error {
	s.rpc.Stop()
	ctx, cancel := context.WithTimeout(context.Background(), time.Second)
	defer cancel()
	if err := s.http.Shutdown(ctx); err != nil {
		if err := s.http.Close(); err != nil {
			return err
		}
	}
	if err := <-s.done; !errors.Is(err, http.ErrServerClosed) {
		return err
	}
	return nil
}

// filterAPIs serves logs and subscriptions, which go-ethereum leaves to the embedding program.
func filterAPIs(backend *eth.Ethereum) []rpc.API {
	system := filters.NewFilterSystem(backend.APIBackend, filters.Config{})
	return []rpc.API{{Namespace: "eth", Service: filters.NewFilterAPI(system)}}
}
