package prover

import (
	"errors"
	"fmt"
	"io"
	"net/http"
	"os"
	"time"
)

const (
	// stallTimeout is how long a body may make no progress, in either direction.
	stallTimeout = 30 * time.Second
	// paceGrace is how long a peer may be waited for before its rate counts, and minRate the bytes a second that it has to
	// keep up on average from then on. At that rate a sliver of 1 GB takes three days, so nobody honest is slower; without
	// it a byte now and then holds a slot for ever.
	paceGrace = 30 * time.Second
	minRate   = 4 << 10
)

// errSlow reports a peer that sends or takes bytes too slowly.
var errSlow = errors.New("connection is too slow")

// pace measures a peer by the time that was spent waiting for it: what the node itself takes does not count.
type pace struct {
	waited time.Duration
	bytes  int64
}

// patience returns how long to wait for the next bytes; nothing or less when the peer is too slow.
func (p *pace) patience() time.Duration {
	return min(stallTimeout, slowest(p.bytes)-p.waited)
}

// slowest returns how long a peer may be waited for that has moved, or has to move, so many bytes.
func slowest(bytes int64) time.Duration {
	return max(paceGrace, time.Duration(bytes/minRate)*time.Second)
}

// moved counts bytes that moved, and returns errSlow for an error that tells that they did not in time.
func (p *pace) moved(n int, since time.Time, err error) error {
	p.bytes += int64(n)
	p.waited += time.Since(since)
	if errors.Is(err, os.ErrDeadlineExceeded) || err == nil && p.patience() <= 0 {
		return fmt.Errorf("%w: %d bytes in %s, want %d a second", errSlow, p.bytes, p.waited.Round(time.Second), minRate)
	}
	return err
}

// paced moves the connection's deadlines with the bytes, so that a body may take as long as it needs but neither stand
// still nor trickle.
type paced struct {
	http.ResponseWriter
	body    io.ReadCloser
	control *http.ResponseController
	in, out pace
	started bool // the status is sent
}

func newPaced(w http.ResponseWriter, r *http.Request) *paced {
	p := &paced{ResponseWriter: w, body: r.Body, control: http.NewResponseController(w)}
	// Also for the interim answer to "Expect: 100-continue": the last call's deadline is over.
	_ = p.control.SetWriteDeadline(time.Now().Add(stallTimeout))
	return p
}

// The deadlines' errors are ignored: a response writer without deadlines is one of a test.

func (p *paced) Write(b []byte) (int, error) {
	p.started = true
	start := time.Now()
	_ = p.control.SetWriteDeadline(start.Add(p.out.patience()))
	n, err := p.ResponseWriter.Write(b)
	return n, p.out.moved(n, start, err)
}

func (p *paced) WriteHeader(status int) {
	p.started = true
	_ = p.control.SetWriteDeadline(time.Now().Add(stallTimeout))
	p.ResponseWriter.WriteHeader(status)
}

type pacedBody struct{ p *paced }

func (b pacedBody) Read(buf []byte) (int, error) {
	start := time.Now()
	_ = b.p.control.SetReadDeadline(start.Add(b.p.in.patience()))
	n, err := b.p.body.Read(buf)
	if err != nil {
		// The server goes on reading, to notice when the client leaves: that may take any time.
		_ = b.p.control.SetReadDeadline(time.Time{})
	}
	return n, b.p.in.moved(n, start, err)
}

func (b pacedBody) Close() error { return b.p.body.Close() }
