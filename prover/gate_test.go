package prover_test

import (
	"bytes"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"github.com/walrus-evm/walrus/prover"
)

// commitFrom asks a node for commitments of what a body holds, from a peer's address.
func commitFrom(t *testing.T, n *prover.Node, peer string, body io.Reader, length int64) *httptest.ResponseRecorder {
	t.Helper()
	request := httptest.NewRequestWithContext(t.Context(), "POST", "/v1/commitments", body)
	request.ContentLength, request.RemoteAddr = length, peer
	recorder := httptest.NewRecorder()
	n.Handler().ServeHTTP(recorder, request)
	return recorder
}

func idleNode(t *testing.T) *prover.Node {
	t.Helper()
	n, err := prover.New(config(t, newLedger(t, 4, 1), newSubmitter()))
	check(t, err)
	return n
}

// TestAttack_OnePeerTakesAllSlots: whoever holds all that one address may have keeps no other address out, and its own
// further calls wait for the ones that it has.
func TestAttack_OnePeerTakesAllSlots(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		n := idleNode(t)
		const calls, length = 6, 1000
		codes := make(chan int, calls)
		reader, writer := io.Pipe()
		for i := range calls {
			// The ports and the interfaces of a /64 make no other peer.
			peer := []string{"[2001:db8::1]:1", "[2001:db8::2]:2"}[i%2]
			go func() { codes <- commitFrom(t, n, peer, io.LimitReader(reader, length), length).Code }()
		}
		synctest.Wait()
		for _, other := range []string{"[2001:db8:0:1::1]:1", "192.0.2.1:1"} {
			if got := commitFrom(t, n, other, bytes.NewReader(make([]byte, length)), length); got.Code != http.StatusOK {
				t.Errorf("%s: got %d %s, want an answer while another peer holds its slots", other, got.Code, got.Body)
			}
		}
		for range calls * length {
			_, err := writer.Write([]byte{1})
			check(t, err)
		}
		for range calls {
			if code := <-codes; code != http.StatusOK {
				t.Errorf("a call that waited for its peer's others: got %d", code)
			}
		}
	})
}

// TestPeerWaitsForItsShareOnlySoLong: a call behind others that do not end is told to try again.
func TestPeerWaitsForItsShareOnlySoLong(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		n := idleNode(t)
		reader, writer := io.Pipe()
		done := make(chan struct{}, 2)
		for range cap(done) {
			go func() { commitFrom(t, n, "192.0.2.1:1", reader, 1000); done <- struct{}{} }()
		}
		synctest.Wait()
		start := time.Now()
		got := commitFrom(t, n, "192.0.2.1:2", strings.NewReader("x"), 1)
		if waited := time.Since(start); got.Code != http.StatusTooManyRequests || waited == 0 || waited > 20*time.Second {
			t.Errorf("got %d after %s", got.Code, waited)
		}
		check(t, writer.Close())
		for range cap(done) {
			<-done
		}
		if got := commitFrom(t, n, "192.0.2.1:2", strings.NewReader("x"), 1); got.Code != http.StatusOK {
			t.Errorf("after the others: got %d %s", got.Code, got.Body)
		}
	})
}

// trickle returns so many bytes at a time, each after a wait.
type trickle struct {
	every time.Duration
	bytes int
}

func (r trickle) Read(p []byte) (int, error) {
	time.Sleep(r.every)
	p = p[:min(len(p), r.bytes)]
	clear(p)
	return len(p), nil
}

// TestAttack_BodyTrickles: a peer that sends a byte now and then, so as never to stand still, loses its slot. One that is
// slow but keeps up the least rate is served.
func TestAttack_BodyTrickles(t *testing.T) {
	t.Parallel()
	for _, row := range []struct {
		name  string
		body  trickle
		code  int
		after time.Duration // at most
	}{
		{"a byte every 25 s", trickle{25 * time.Second, 1}, http.StatusRequestTimeout, time.Minute},
		{"a byte short of the rate", trickle{time.Second, 4<<10 - 1}, http.StatusRequestTimeout, time.Minute},
		{"twice the rate", trickle{time.Second, 8 << 10}, http.StatusOK, 2 * time.Minute},
		{"twice the rate after long silences", trickle{4 * time.Second, 32 << 10}, http.StatusOK, 2 * time.Minute},
	} {
		t.Run(row.name, func(t *testing.T) {
			t.Parallel()
			synctest.Test(t, func(t *testing.T) {
				const length = 600_000
				start := time.Now()
				got := commitFrom(t, idleNode(t), "192.0.2.1:1", io.LimitReader(row.body, length), length)
				if took := time.Since(start); got.Code != row.code || took > row.after {
					t.Errorf("got %d %s after %s, want %d within %s", got.Code, got.Body, took, row.code, row.after)
				}
			})
		})
	}
}
