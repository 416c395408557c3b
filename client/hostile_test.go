package client_test

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	mathrand "math/rand/v2"
	"net/http"
	"net/http/httptest"
	"runtime"
	"strings"
	"testing"
	"time"

	"github.com/walrus-evm/walrus/blob"
	"github.com/walrus-evm/walrus/client"
)

// endless answers with bytes that never end, without a length.
func endless(w http.ResponseWriter, r *http.Request, _ http.Handler) {
	block := make([]byte, 64<<10)
	if r.Header.Get("Range") != "" {
		w.WriteHeader(http.StatusPartialContent)
	}
	for r.Context().Err() == nil {
		if _, err := w.Write(block); err != nil {
			return
		}
	}
}

// endlessError is an error whose text never ends.
func endlessError(w http.ResponseWriter, r *http.Request, next http.Handler) {
	w.WriteHeader(http.StatusInternalServerError)
	_, _ = io.WriteString(w, `{"error":{"message":"`)
	endless(w, r, next)
}

// lateBy answers honestly, but late.
func lateBy(d time.Duration) fault {
	return func(w http.ResponseWriter, r *http.Request, next http.Handler) {
		timer := time.NewTimer(d)
		defer timer.Stop()
		select {
		case <-timer.C:
			next.ServeHTTP(w, r)
		case <-r.Context().Done():
		}
	}
}

// Ranges around the borders of chunks, slivers and segments, while some nodes lie
// and others are slow: the bytes the ID names, or nothing.
func TestReadRange_LyingAndSlowNodes(t *testing.T) {
	const segment = 16 * blob.ChunkSize
	faults := []fault{lying, lyingInSlivers, lateBy(250 * time.Millisecond), endless, onPath("/hashes", lateBy(250*time.Millisecond)), stalled}
	for seed := range uint64(4) {
		t.Run(fmt.Sprint(seed), func(t *testing.T) {
			t.Parallel()
			source := mathrand.New(mathrand.NewPCG(seed, 11))
			network := newNetwork(t, 10)
			sliver := segment + 2*blob.ChunkSize + 5
			data := random(network.encoding.Source()*sliver, 51+seed)
			id := network.fill(t, data)
			for i, node := range source.Perm(len(network.nodes))[:network.encoding.Faults()] {
				network.nodes[node].setFault(faults[(int(seed)+i)%len(faults)])
			}
			b, err := network.client(t).Open(t.Context(), id)
			must(t, err)
			defer b.Close()
			for _, border := range []int{blob.ChunkSize, segment, sliver, sliver + blob.ChunkSize, 2*sliver - 5, 3*sliver + segment} {
				for _, r := range [][2]int{{border - 1, border}, {border, border + 1}, {border - 1, border + 1}, {border, border}, {border - blob.ChunkSize, border + blob.ChunkSize}} {
					var out bytes.Buffer
					if err := b.WriteRange(t.Context(), &out, int64(r[0]), int64(r[1]-r[0]), nil); err != nil {
						t.Fatalf("[%d, %d): %v", r[0], r[1], err)
					}
					if !bytes.Equal(out.Bytes(), data[r[0]:r[1]]) {
						t.Fatalf("[%d, %d): %d other bytes", r[0], r[1], out.Len())
					}
				}
			}
		})
	}
}

func TestRead_EmptyBlobFromFaultyNodes(t *testing.T) {
	for i, f := range []fault{lying, endless, stalled, truncated} {
		network := newNetwork(t, 4)
		id := network.fill(t, nil)
		network.nodes[i].setFault(f)
		mustRead(t, network.client(t), id, nil)
	}
}

// A node that hangs, rather than refuses, is asked once or twice and then left
// alone, also when it is only one of those to decode from.
func TestRead_HangingNodeIsNotAskedAgainAndAgain(t *testing.T) {
	network := newNetwork(t, 4)
	data := random(2*6*16*blob.ChunkSize, 61)
	id := network.fill(t, data)
	network.holder(id, 0).refuse()
	hanging := network.holder(id, 2)
	hanging.setFault(stalled)
	began := time.Now()
	mustRead(t, network.client(t), id, data)
	// Once for the metadata, and once or twice by each of the two decodings that run at a time.
	if asked := hanging.count("GET"); asked > 5 {
		t.Errorf("asked %d times", asked)
	}
	if took := time.Since(began); took > 5*time.Second {
		t.Errorf("it took %v", took)
	}
}

// Answers are read no further than they can be right, whatever a node sends.
func TestNode_EndlessAnswers(t *testing.T) {
	id := blob.ID{1}
	for name, f := range map[string]fault{"body": endless, "error": endlessError, "header": endlessHeader} {
		t.Run(name, func(t *testing.T) {
			server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { f(w, r, nil) }))
			defer server.Close()
			defer server.CloseClientConnections()
			node := client.NewNode(server.URL, nil)
			for call, err := range map[string]error{
				"status":      second(node.Status(t.Context())),
				"metadata":    second(node.Metadata(t.Context(), id)),
				"hashes":      second(node.Hashes(t.Context(), id, 0, 3)),
				"commitments": second(node.Commitments(t.Context(), id, 0, 3)),
				"chunk":       second(node.Chunk(t.Context(), id, 0, 0, 100)),
			} {
				if err == nil || len(err.Error()) > 1000 {
					t.Errorf("%s: %v", call, err)
				}
			}
		})
	}
}

func second[T any](_ T, err error) error { return err }

// endlessHeader never ends its header.
func endlessHeader(w http.ResponseWriter, _ *http.Request, _ http.Handler) {
	connection, _, err := http.NewResponseController(w).Hijack()
	if err != nil {
		return
	}
	defer connection.Close()
	_, _ = io.WriteString(connection, "HTTP/1.1 200 OK\r\n")
	line := "X-Filler: " + strings.Repeat("x", 4000) + "\r\n"
	for err == nil {
		_, err = io.WriteString(connection, line)
	}
}

// What a node says in an error is shown to people: it must be short and have no
// control characters, which could rewrite a terminal.
func TestNodeError_IsSafeToShow(t *testing.T) {
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		w.WriteHeader(http.StatusConflict)
		_, _ = io.WriteString(w, `{"error":{"code":"a\u001b[2J","message":"line\r\n\u001b[31mred \u202e`+strings.Repeat("é", 5000)+`"}}`)
	}))
	defer server.Close()
	_, err := client.NewNode(server.URL, nil).Status(t.Context())
	answer, ok := errors.AsType[*client.NodeError](err)
	if !ok || answer.Code != client.CodeConflict {
		t.Fatalf("got %v, want the code of its status", err)
	}
	if strings.ContainsAny(err.Error(), "\r\n\x1b\u202e") || len(err.Error()) > 700 || !strings.Contains(err.Error(), "line") {
		t.Errorf("%q", err)
	}
}

// Nothing keeps running after a read or a store ended, well or badly.
func TestClient_LeavesNoGoroutines(t *testing.T) {
	network := newNetwork(t, 10)
	data := random(3*network.encoding.Source()*blob.ChunkSize, 63)
	id := network.fill(t, data)
	transport := &http.Transport{}
	c := network.client(t, func(c *client.Config) {
		c.HTTP = &http.Client{Transport: transport}
		c.Idle, c.Grace, c.Patience = 300*time.Millisecond, 100*time.Millisecond, 300*time.Millisecond
	})
	for i, f := range []fault{lying, stalled, endless, dead, truncated, broken, lost} {
		network.holder(id, i).setFault(f)
	}
	full := errors.New("disk is full")
	short, cancel := context.WithTimeout(t.Context(), 50*time.Millisecond)
	defer cancel()
	for name, run := range map[string]func() error{
		"too few nodes": func() error { return c.Read(t.Context(), id, io.Discard, client.ReadOptions{}) },
		"writer fails": func() error {
			return c.Read(t.Context(), id, writerFunc(func([]byte) (int, error) { return 0, full }), client.ReadOptions{})
		},
		"context ends": func() error { return c.Read(short, id, io.Discard, client.ReadOptions{}) },
		"store": func() error {
			return second(c.Store(t.Context(), bytes.NewReader(data[1:]), int64(len(data)-1), client.StoreOptions{Epochs: 1}))
		},
	} {
		if err := run(); err == nil {
			t.Errorf("%s: no error", name)
		}
		transport.CloseIdleConnections()
		awaitNoGoroutinesOf(t, name)
	}
}

// awaitNoGoroutinesOf fails the test if functions of package client keep running
// in goroutines of their own. Those of connections that were just closed may take a moment.
func awaitNoGoroutinesOf(t *testing.T, name string) {
	t.Helper()
	var own []string
	for range 200 {
		own = own[:0]
		raw := make([]byte, 4<<20)
		for stack := range strings.SplitSeq(string(raw[:runtime.Stack(raw, true)]), "\n\n") {
			client := strings.Contains(stack, "walrus/client.") && !strings.Contains(stack, "client_test.")
			dialed := strings.Contains(stack, "net/http.(*persistConn)")
			if client || dialed {
				own = append(own, stack)
			}
		}
		if len(own) == 0 {
			return
		}
		runtime.Gosched()
		<-time.After(5 * time.Millisecond)
	}
	t.Errorf("%s: %d goroutines are left, the first:\n%s", name, len(own), own[0])
}
