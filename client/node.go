package client

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"maps"
	"net"
	"net/http"
	"strings"
	"time"
)

const (
	// DefaultIdle is how long no byte may move before a call to a node is given up.
	DefaultIdle = 30 * time.Second
	// answerIdles is how many idle times a node gets to answer once it has the whole request:
	// it may have to write a sliver to disk or to compute its commitments first.
	answerIdles = 4
	// maxJSONBytes bounds a JSON answer.
	maxJSONBytes = 4 << 20
)

// Node is one storage node's HTTP API (docs/node-api.md). It is safe for
// concurrent use. Bodies are streamed both ways, answers are read no further
// than they can be right, and a call is given up when no byte moves for the idle
// time, however long it takes altogether.
//
// Every method returns a [*NodeError] when the node answered with an error, and
// an error wrapping [ErrUnreachable], [ErrStalled] or [ErrBadAnswer] otherwise;
// the cause of a context that ended first.
type Node struct {
	endpoint string
	http     *http.Client
	idle     time.Duration
}

// NewNode returns the API at the endpoint, a base URL. A nil client means one of
// [NewHTTPClient]. Redirects are not followed: an endpoint comes from the chain
// and must not send its readers elsewhere.
func NewNode(endpoint string, client *http.Client) *Node {
	if client == nil {
		client = defaultHTTP
	}
	own := *client
	own.CheckRedirect = func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }
	return &Node{endpoint: strings.TrimRight(endpoint, "/"), http: &own, idle: DefaultIdle}
}

// WithIdle returns the same node with another idle time.
func (n *Node) WithIdle(idle time.Duration) *Node {
	other := *n
	other.idle = idle
	return &other
}

// Endpoint returns the node's base URL.
func (n *Node) Endpoint() string { return n.endpoint }

var defaultHTTP = NewHTTPClient()

// NewHTTPClient returns an HTTP client for calls to nodes: it connects or gives
// up within five seconds, keeps connections to many nodes open and sets no limit
// on how long an answer may take in all.
func NewHTTPClient() *http.Client {
	const connect = 5 * time.Second
	return &http.Client{Transport: &http.Transport{
		Proxy:                 http.ProxyFromEnvironment,
		DialContext:           (&net.Dialer{Timeout: connect}).DialContext,
		TLSHandshakeTimeout:   connect,
		ForceAttemptHTTP2:     true,
		MaxIdleConns:          512,
		MaxIdleConnsPerHost:   16,
		IdleConnTimeout:       90 * time.Second,
		ExpectContinueTimeout: time.Second,
		// Nodes send a handful of header lines; the default of 10 MB each would add up.
		MaxResponseHeaderBytes: 64 << 10,
		// Slivers do not compress, and a compressed answer would hide its length.
		DisableCompression: true,
	}}
}

// call is one request.
type call struct {
	method, path string
	body         io.Reader
	length       int64
	contentType  string
	header       http.Header // more headers
}

func (c call) String() string { return c.method + " " + c.path }

// do sends the request and returns the answer if its status is 2xx. The body
// must be closed.
func (n *Node) do(ctx context.Context, c call) (*http.Response, error) {
	ctx, cancel := context.WithCancelCause(ctx)
	watch := newWatchdog(n.idle, func() { cancel(ErrStalled) })
	response, err := n.send(ctx, c, watch)
	if err != nil {
		watch.stop()
		// Cancelling would become the cause: what went wrong is asked for before.
		err = n.failure(ctx, c, err)
		cancel(nil)
		return nil, err
	}
	watch.stop()
	response.Body = &answerBody{ReadCloser: response.Body, node: n, call: c, ctx: ctx, cancel: cancel, watch: watch}
	if response.StatusCode/100 == 2 {
		return response, nil
	}
	defer response.Body.Close() //nolint:errcheck // nothing more is wanted of it
	return nil, readNodeError(n.endpoint, c.String(), response)
}

func (n *Node) send(ctx context.Context, c call, watch *watchdog) (*http.Response, error) {
	var body io.Reader
	if c.body != nil {
		body = &requestBody{Reader: c.body, watch: watch}
	}
	request, err := http.NewRequestWithContext(ctx, c.method, n.endpoint+c.path, body)
	if err != nil {
		return nil, err
	}
	if c.body != nil {
		request.ContentLength = c.length
		if c.length == 0 {
			request.Body = http.NoBody
		}
		request.Header.Set("Content-Type", c.contentType)
	}
	maps.Copy(request.Header, c.header)
	watch.start(1)
	return n.http.Do(request)
}

// failure says why a call got no answer.
func (n *Node) failure(ctx context.Context, c call, err error) error {
	switch cause := context.Cause(ctx); {
	case errors.Is(cause, ErrStalled):
		return fmt.Errorf("node %s: %s: %w", n.endpoint, c, &stallError{n.idle})
	case cause != nil && !errors.Is(err, errSource):
		return fmt.Errorf("node %s: %s: %w", n.endpoint, c, cause)
	}
	return fmt.Errorf("node %s: %s: %w: %w", n.endpoint, c, ErrUnreachable, err)
}

func (n *Node) bad(c call, format string, args ...any) error {
	return fmt.Errorf("node %s: %s: %w: %w", n.endpoint, c, ErrBadAnswer, fmt.Errorf(format, args...))
}

// discard makes a call whose answer has no body.
func (n *Node) discard(ctx context.Context, c call) error {
	response, err := n.do(ctx, c)
	if err != nil {
		return err
	}
	return response.Body.Close()
}

// exactly makes a call whose answer has exactly size bytes.
func (n *Node) exactly(ctx context.Context, c call, size int64) ([]byte, error) {
	response, err := n.do(ctx, c)
	if err != nil {
		return nil, err
	}
	defer response.Body.Close() //nolint:errcheck // read only
	return n.readExactly(response, c, size)
}

func (n *Node) readExactly(response *http.Response, c call, size int64) ([]byte, error) {
	if length := response.ContentLength; length >= 0 && length != size {
		return nil, n.bad(c, "%d bytes, must be %d", length, size)
	}
	out, err := readAll(response.Body, size+1)
	if err != nil {
		return nil, err
	}
	if int64(len(out)) != size {
		return nil, n.bad(c, "%d bytes, must be %d", len(out), size)
	}
	return out, nil
}

// atMost makes a call whose answer has at most size bytes.
func (n *Node) atMost(ctx context.Context, c call, size int64) ([]byte, error) {
	response, err := n.do(ctx, c)
	if err != nil {
		return nil, err
	}
	defer response.Body.Close() //nolint:errcheck // read only
	out, err := readAll(response.Body, size+1)
	if err != nil {
		return nil, err
	}
	if int64(len(out)) > size {
		return nil, n.bad(c, "more than %d bytes", size)
	}
	return out, nil
}

// readAll reads up to limit bytes, growing with what really arrives: an
// announced length alone reserves no memory.
func readAll(r io.Reader, limit int64) ([]byte, error) {
	var out bytes.Buffer
	_, err := out.ReadFrom(io.LimitReader(r, limit))
	return out.Bytes(), err
}

// json makes a call whose answer is JSON.
func (n *Node) json(ctx context.Context, c call, answer any) error {
	raw, err := n.atMost(ctx, c, maxJSONBytes)
	if err != nil {
		return err
	}
	if err := json.Unmarshal(raw, answer); err != nil {
		return n.bad(c, "%w", err)
	}
	return nil
}

// errSource marks an error of the caller's own body, for which the node is not to blame.
var errSource = errors.New("source of the request")

// watchdog fires when it ran for the idle time without a pause. It runs only
// while the node is awaited, so that a slow caller never counts against it.
type watchdog struct {
	idle  time.Duration
	timer *time.Timer
}

func newWatchdog(idle time.Duration, fire func()) *watchdog {
	w := &watchdog{idle: idle, timer: time.AfterFunc(idle, fire)}
	w.timer.Stop()
	return w
}

func (w *watchdog) start(idles int) { w.timer.Reset(time.Duration(idles) * w.idle) }
func (w *watchdog) stop()           { w.timer.Stop() }

// requestBody stops the clock while the caller's own reader works.
type requestBody struct {
	io.Reader
	watch *watchdog
}

func (b *requestBody) Read(p []byte) (int, error) {
	b.watch.stop()
	n, err := b.Reader.Read(p)
	switch {
	case errors.Is(err, io.EOF):
		b.watch.start(answerIdles)
	case err != nil:
		err = fmt.Errorf("%w: %w", errSource, err)
	default:
		b.watch.start(1)
	}
	return n, err
}

// answerBody runs the clock while the caller waits for bytes.
type answerBody struct {
	io.ReadCloser
	node   *Node
	call   call
	ctx    context.Context // ends with the body, which is its only user
	cancel context.CancelCauseFunc
	watch  *watchdog
}

func (b *answerBody) Read(p []byte) (int, error) {
	b.watch.start(1)
	n, err := b.ReadCloser.Read(p)
	b.watch.stop()
	if err != nil && !errors.Is(err, io.EOF) {
		err = b.node.failure(b.ctx, b.call, err)
	}
	return n, err
}

func (b *answerBody) Close() error {
	b.watch.stop()
	// Cancelling first makes closing a long answer half way cheap: nothing is drained.
	b.cancel(nil)
	_ = b.ReadCloser.Close()
	return nil
}
