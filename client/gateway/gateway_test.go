package gateway_test

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math/rand/v2"
	"net"
	"net/http"
	"net/http/httptest"
	"os"
	"strconv"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/google/go-cmp/cmp"

	"github.com/walrus-evm/walrus/blob"
	"github.com/walrus-evm/walrus/chain"
	"github.com/walrus-evm/walrus/client"
	"github.com/walrus-evm/walrus/client/gateway"
)

// shelf is a network of four shards that has one blob, on real HTTP, with a
// client that reads it; storing is played.
type shelf struct {
	*client.Client
	id       blob.ID
	metadata blob.Metadata
	slivers  [][]byte
	objects  []client.Object
	nodes    string
	cut      atomic.Int64 // bytes after which slivers break off, 0 for never

	stored func(ctx context.Context, body []byte, o client.StoreOptions) (*client.StoreResult, error)
}

func newShelf(t *testing.T, data []byte) *shelf {
	t.Helper()
	encoding, err := blob.NewEncoding(4)
	if err != nil {
		t.Fatal(err)
	}
	layout, err := blob.NewLayout(encoding, int64(len(data)))
	if err != nil {
		t.Fatal(err)
	}
	coder, err := blob.NewCoder(layout)
	if err != nil {
		t.Fatal(err)
	}
	s := &shelf{slivers: make([][]byte, 4)}
	if s.metadata, err = coder.Describe(bytes.NewReader(data)); err != nil {
		t.Fatal(err)
	}
	for column, err := range coder.Columns(bytes.NewReader(data)) {
		if err != nil {
			t.Fatal(err)
		}
		for i, chunk := range column.Chunks {
			s.slivers[i] = append(s.slivers[i], chunk...)
		}
	}
	s.id = s.metadata.ID()
	s.objects = []client.Object{{Number: 1, ID: s.id, Size: int64(len(data)), Registered: 1, Certified: 1, End: 9}}
	server := httptest.NewServer(http.HandlerFunc(s.serveNode))
	t.Cleanup(server.Close)
	s.nodes = server.URL
	s.Client, err = client.New(client.Config{Ledger: s, Dir: t.TempDir(), Hedge: time.Second, Pause: time.Millisecond})
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// serveNode plays all nodes.
func (s *shelf) serveNode(w http.ResponseWriter, r *http.Request) {
	rest := r.URL.Path[strings.Index(r.URL.Path, s.id.String())+len(s.id.String()):]
	var sliver int
	switch {
	case rest == "/metadata":
		raw, _ := s.metadata.MarshalBinary()
		_, _ = w.Write(raw)
	case strings.HasSuffix(rest, "/hashes"):
		_, _ = fmt.Sscanf(rest, "/slivers/%d/hashes", &sliver)
		for data := s.slivers[sliver]; len(data) > 0; {
			n := min(len(data), blob.ChunkSize)
			h := blob.LeafHash(data[:n])
			_, _ = w.Write(h[:])
			data = data[n:]
		}
	default:
		_, _ = fmt.Sscanf(rest, "/slivers/%d", &sliver)
		if cut := s.cut.Load(); cut > 0 {
			w = &cutWriter{w, cut}
		}
		http.ServeContent(w, r, "", time.Time{}, bytes.NewReader(s.slivers[sliver]))
	}
}

// cutWriter breaks the connection after some bytes.
type cutWriter struct {
	http.ResponseWriter
	left int64
}

func (c *cutWriter) Write(p []byte) (int, error) {
	if int64(len(p)) > c.left {
		panic(http.ErrAbortHandler)
	}
	c.left -= int64(len(p))
	return c.ResponseWriter.Write(p)
}

func (s *shelf) Encoding() blob.Encoding { return s.metadata.Layout.Encoding }

func (s *shelf) Committee(context.Context) (client.Committee, error) {
	c := client.Committee{Epoch: 2}
	for shard := range 4 {
		c.Holders = append(c.Holders, []client.Holder{{Node: uint32(shard + 1), Endpoint: s.nodes}})
	}
	return c, nil
}

func (s *shelf) Kept(blob.ID) uint64 { return 0 }

func (s *shelf) Objects(_ context.Context, id blob.ID) ([]client.Object, error) {
	var out []client.Object
	for _, o := range s.objects {
		if o.ID == id {
			out = append(out, o)
		}
	}
	return out, nil
}

func (s *shelf) Object(context.Context, uint64) (client.Object, error) {
	return client.Object{}, client.ErrUnknownObject
}

func (s *shelf) StoreReader(ctx context.Context, r io.Reader, size int64, o client.StoreOptions) (*client.StoreResult, error) {
	body, err := io.ReadAll(io.LimitReader(r, o.MaxSize+1))
	switch {
	case err != nil:
		return nil, err
	case int64(len(body)) > o.MaxSize:
		return nil, client.ErrTooLarge
	case size >= 0 && int64(len(body)) != size:
		return nil, client.ErrTooShort
	}
	return s.stored(ctx, body, o)
}

func serve(t *testing.T, config gateway.Config) string {
	t.Helper()
	g, err := gateway.New(config)
	if err != nil {
		t.Fatal(err)
	}
	server := httptest.NewServer(g)
	t.Cleanup(server.Close)
	return server.URL
}

func random(size int) []byte {
	data := make([]byte, size)
	source := rand.New(rand.NewPCG(5, uint64(size)))
	for i := range data {
		data[i] = byte(source.Uint32())
	}
	return data
}

// do makes a request and returns the whole answer.
func do(t *testing.T, method, url string, header map[string]string, body io.Reader) (*http.Response, []byte) {
	t.Helper()
	request, err := http.NewRequestWithContext(t.Context(), method, url, body)
	if err != nil {
		t.Fatal(err)
	}
	for name, value := range header {
		request.Header.Set(name, value)
	}
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		t.Fatal(err)
	}
	defer response.Body.Close()
	raw, err := io.ReadAll(response.Body)
	if err != nil {
		t.Fatal(err)
	}
	return response, raw
}

func errorCode(t *testing.T, raw []byte) string {
	t.Helper()
	var body struct {
		Error struct{ Code, Message string }
	}
	if err := json.Unmarshal(raw, &body); err != nil || body.Error.Message == "" {
		t.Fatalf("%q is no error with a message: %v", raw, err)
	}
	return body.Error.Code
}

func TestGet(t *testing.T) {
	data := random(3*blob.ChunkSize + 5)
	s := newShelf(t, data)
	url := serve(t, gateway.Config{Client: s}) + "/v1/blobs/" + s.id.String()
	etag := `"` + s.id.String() + `"`
	size := len(data)
	for _, test := range []struct {
		name   string
		method string
		header map[string]string
		status int
		want   []byte
		ranged string
	}{
		{"whole", "GET", nil, 200, data, ""},
		{"head", "HEAD", nil, 200, nil, ""},
		{"first bytes", "GET", map[string]string{"Range": "bytes=0-9"}, 206, data[:10], "bytes 0-9/%d"},
		{"across slivers", "GET", map[string]string{"Range": "bytes=190000-200000"}, 206, data[190000:200001], "bytes 190000-200000/%d"},
		{"from", "GET", map[string]string{"Range": "bytes=380000-"}, 206, data[380000:], fmt.Sprintf("bytes 380000-%d/%%d", size-1)},
		{"last", "GET", map[string]string{"Range": "bytes=-3"}, 206, data[size-3:], fmt.Sprintf("bytes %d-%d/%%d", size-3, size-1)},
		{"more than all", "GET", map[string]string{"Range": "bytes=0-99999999"}, 206, data, fmt.Sprintf("bytes 0-%d/%%d", size-1)},
		{"last more than all", "GET", map[string]string{"Range": "bytes=-99999999"}, 206, data, fmt.Sprintf("bytes 0-%d/%%d", size-1)},
		{"other unit", "GET", map[string]string{"Range": "lines=1-2"}, 200, data, ""},
		{"several ranges", "GET", map[string]string{"Range": "bytes=0-1,3-4"}, 200, data, ""},
		{"malformed range", "GET", map[string]string{"Range": "bytes=x-"}, 200, data, ""},
		{"backwards", "GET", map[string]string{"Range": "bytes=5-2"}, 200, data, ""},
		{"if-range matches", "GET", map[string]string{"Range": "bytes=0-0", "If-Range": etag}, 206, data[:1], "bytes 0-0/%d"},
		{"if-range differs", "GET", map[string]string{"Range": "bytes=0-0", "If-Range": `"x"`}, 200, data, ""},
		{"not modified", "GET", map[string]string{"If-None-Match": `"x", ` + etag}, 304, nil, ""},
		{"modified", "GET", map[string]string{"If-None-Match": `"x"`}, 200, data, ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			response, raw := do(t, test.method, url, test.header, nil)
			if response.StatusCode != test.status || !bytes.Equal(raw, test.want) {
				t.Errorf("status %d with %d bytes, want %d with %d", response.StatusCode, len(raw), test.status, len(test.want))
			}
			if response.Header.Get("ETag") != etag || !strings.Contains(response.Header.Get("Cache-Control"), "immutable") ||
				response.Header.Get("Access-Control-Allow-Origin") != "*" {
				t.Errorf("headers %v", response.Header)
			}
			if test.ranged != "" && response.Header.Get("Content-Range") != fmt.Sprintf(test.ranged, size) {
				t.Errorf("Content-Range %q", response.Header.Get("Content-Range"))
			}
			if test.method == "HEAD" && response.ContentLength != int64(size) {
				t.Errorf("length %d", response.ContentLength)
			}
		})
	}
	for _, header := range []string{"bytes=" + strconv.Itoa(size) + "-", "bytes=-0", "bytes=99999999-999999999"} {
		response, raw := do(t, "GET", url, map[string]string{"Range": header}, nil)
		if response.StatusCode != 416 || errorCode(t, raw) != "range" || response.Header.Get("Content-Range") != fmt.Sprintf("bytes */%d", size) {
			t.Errorf("%s: %d %s", header, response.StatusCode, raw)
		}
	}
}

func TestGet_Empty(t *testing.T) {
	s := newShelf(t, nil)
	response, raw := do(t, "GET", serve(t, gateway.Config{Client: s})+"/v1/blobs/"+s.id.String(), nil, nil)
	if response.StatusCode != 200 || len(raw) != 0 || response.ContentLength != 0 {
		t.Errorf("%d with %d bytes of %d", response.StatusCode, len(raw), response.ContentLength)
	}
}

func TestGet_Errors(t *testing.T) {
	s := newShelf(t, random(10))
	s.objects = append(s.objects,
		client.Object{Number: 2, ID: blob.ID{2}, Size: 1, Registered: 1, Certified: 1, End: 2},
		client.Object{Number: 3, ID: blob.ID{3}, Size: 1, Registered: 1, End: 9},
		client.Object{Number: 4, ID: blob.ID{4}, Size: 1, Registered: 1, Certified: 1, End: 9})
	base := serve(t, gateway.Config{Client: s})
	for _, test := range []struct {
		path   string
		status int
		code   string
	}{
		{"/v1/blobs/short", 400, "malformed"},
		{"/v1/blobs/" + strings.Repeat("!", 43), 400, "malformed"},
		{"/v1/blobs/" + blob.ID{1}.String(), 404, "not_found"},
		{"/v1/blobs/" + blob.ID{2}.String(), 410, "expired"},
		{"/v1/blobs/" + blob.ID{3}.String(), 404, "not_certified"},
		{"/v1/blobs/" + blob.ID{4}.String(), 503, "unavailable"},
		{"/v1/blobs", 405, "method_not_allowed"},
		{"/elsewhere", 404, "not_found"},
	} {
		response, raw := do(t, "GET", base+test.path, nil, nil)
		if response.StatusCode != test.status || errorCode(t, raw) != test.code {
			t.Errorf("%s: %d %s", test.path, response.StatusCode, raw)
		}
		if strings.Contains(response.Header.Get("Cache-Control"), "immutable") {
			t.Errorf("%s: the error may be cached", test.path)
		}
	}
	if response, raw := do(t, "DELETE", base+"/v1/blobs/"+s.id.String(), nil, nil); response.StatusCode != 405 || response.Header.Get("Allow") != "GET, HEAD, OPTIONS" {
		t.Errorf("DELETE: %d %s", response.StatusCode, raw)
	}
	if response, _ := do(t, "OPTIONS", base+"/v1/blobs/"+s.id.String(), nil, nil); response.StatusCode != 204 || response.Header.Get("Access-Control-Allow-Methods") != "GET, HEAD" {
		t.Errorf("OPTIONS: %d %v", response.StatusCode, response.Header)
	}
}

// A read that cannot be finished breaks the connection instead of ending as if it were whole.
func TestGet_BreaksOff(t *testing.T) {
	// The second sliver has no node that gives all of it; the first arrives whole.
	data := random(8 << 20)
	s := newShelf(t, data)
	s.cut.Store(3 << 20)
	response, err := http.Get(serve(t, gateway.Config{Client: s}) + "/v1/blobs/" + s.id.String())
	if err != nil {
		t.Fatal(err)
	}
	defer response.Body.Close()
	s.cut.Store(1)
	got, err := io.ReadAll(response.Body)
	if err == nil && len(got) != len(data) {
		t.Errorf("%d of %d bytes without an error", len(got), len(data))
	}
	if !bytes.HasPrefix(data, got) {
		t.Error("wrong bytes")
	}
}

func TestPut(t *testing.T) {
	s := newShelf(t, random(10))
	result := &client.StoreResult{
		Outcome: client.OutcomeStored, ID: s.id, Layout: s.metadata.Layout, Cost: chain.NewAmount(1234),
		Object: client.Object{Number: 17, ID: s.id, Owner: common.Address{1}, Size: 10, Registered: 2, Certified: 2, End: 6},
	}
	var got []byte
	var options client.StoreOptions
	s.stored = func(_ context.Context, body []byte, o client.StoreOptions) (*client.StoreResult, error) {
		got, options = body, o
		return result, nil
	}
	url := serve(t, gateway.Config{Client: s, MaxBody: 1 << 20}) + "/v1/blobs"
	data := random(300_000)
	want := fmt.Sprintf(`{"newlyCreated":{"blobObject":{"id":"17","registeredEpoch":2,"blobId":"%s","size":10,"encodingType":"RS-GF256",`+
		`"certifiedEpoch":2,"storage":{"startEpoch":2,"endEpoch":6,"storageSize":%d},"deletable":false},`+
		`"resourceOperation":{"registerFromScratch":{"encodedLength":%d,"epochsAhead":3}},"cost":"1234"}}`+"\n",
		s.id, s.metadata.Layout.BilledWeight(), s.metadata.Layout.BilledWeight())
	for _, body := range []io.Reader{bytes.NewReader(data), io.MultiReader(bytes.NewReader(data))} { // with a length, and chunked
		response, raw := do(t, "PUT", url+"?epochs=3", nil, body)
		if response.StatusCode != 200 || cmp.Diff(want, string(raw)) != "" {
			t.Errorf("%d: %s", response.StatusCode, cmp.Diff(want, string(raw)))
		}
		if !bytes.Equal(got, data) || options.Epochs != 3 {
			t.Errorf("stored %d bytes with %+v", len(got), options)
		}
	}

	result.Object.Deletable = true
	if _, raw := do(t, "PUT", url+"?epochs=3&deletable=true", nil, nil); !strings.Contains(string(raw), `"deletable":true`) || !options.Deletable {
		t.Errorf("deletable: %s with %+v", raw, options)
	}
	result.Outcome, result.ExtendedBy = client.OutcomeExtended, 2
	if _, raw := do(t, "PUT", url, nil, nil); !strings.Contains(string(raw), `"reuseAndExtend":{"encodedLength":`) || options.Epochs != 1 || len(got) != 0 {
		t.Errorf("extended: %s with %+v", raw, options)
	}
	result.Outcome, result.ExtendedBy = client.OutcomeResumed, 0
	if _, raw := do(t, "PUT", url, nil, nil); !strings.Contains(string(raw), `"reuseRegistration":{"encodedLength":`) {
		t.Errorf("resumed: %s", raw)
	}
	result.Outcome = client.OutcomeAlready
	want = fmt.Sprintf(`{"alreadyCertified":{"blobId":"%s","object":"17","endEpoch":6}}`+"\n", s.id)
	if _, raw := do(t, "PUT", url, nil, nil); string(raw) != want {
		t.Errorf("already: %s, want %s", raw, want)
	}
}

func TestPut_Errors(t *testing.T) {
	s := newShelf(t, random(10))
	var fails error
	s.stored = func(context.Context, []byte, client.StoreOptions) (*client.StoreResult, error) { return nil, fails }
	base := serve(t, gateway.Config{Client: s, MaxBody: 100, MaxEpochs: 5})
	for _, test := range []struct {
		query  string
		body   io.Reader
		fails  error
		status int
		code   string
	}{
		{"?epochs=0", nil, nil, 400, "malformed"},
		{"?epochs=6", nil, nil, 400, "malformed"},
		{"?epochs=-1", nil, nil, 400, "malformed"},
		{"?epochs=x", nil, nil, 400, "malformed"},
		{"?deletable=true&permanent=true", nil, nil, 400, "unsupported"},
		{"?deletable=yes", nil, nil, 400, "unsupported"},
		{"?permanent=false", nil, nil, 400, "unsupported"},
		{"?send_object_to=0x1", nil, nil, 400, "unsupported"},
		{"", bytes.NewReader(random(101)), nil, 413, "too_large"},
		{"", io.MultiReader(bytes.NewReader(random(101))), nil, 413, "too_large"},
		{"", nil, &client.FundsError{Needed: chain.WAL(2), Held: chain.WAL(1)}, 402, "too_little_wal"},
		{"", nil, &client.QuorumError{}, 503, "unavailable"},
		{"", nil, chain.ErrUnavailable, 503, "chain_unavailable"},
		{"", nil, &chain.RevertError{Name: "SalesPaused"}, 503, "refused"},
		{"", nil, errors.New("disk secret"), 500, "internal"},
	} {
		fails = test.fails
		response, raw := do(t, "PUT", base+"/v1/blobs"+test.query, nil, test.body)
		if response.StatusCode != test.status || errorCode(t, raw) != test.code {
			t.Errorf("%s, %v: %d %s", test.query, test.fails, response.StatusCode, raw)
		}
		if strings.Contains(string(raw), "secret") {
			t.Errorf("an internal error was told: %s", raw)
		}
		if test.status == 503 && response.Header.Get("Retry-After") == "" {
			t.Errorf("%v: no Retry-After", test.fails)
		}
	}
	readOnly := serve(t, gateway.Config{Client: s, ReadOnly: true})
	if response, raw := do(t, "PUT", readOnly+"/v1/blobs", nil, nil); response.StatusCode != 403 || errorCode(t, raw) != "read_only" ||
		!strings.Contains(string(raw), "this gateway only reads") {
		t.Errorf("read only: %d %s", response.StatusCode, raw)
	}
}

func TestPut_Busy(t *testing.T) {
	s := newShelf(t, random(10))
	inside, release := make(chan struct{}), make(chan struct{})
	s.stored = func(context.Context, []byte, client.StoreOptions) (*client.StoreResult, error) {
		close(inside)
		<-release
		return nil, client.ErrReadOnly
	}
	url := serve(t, gateway.Config{Client: s, MaxStores: 1}) + "/v1/blobs"
	done := make(chan struct{})
	go func() {
		defer close(done)
		request, _ := http.NewRequestWithContext(t.Context(), "PUT", url, nil)
		if response, err := http.DefaultClient.Do(request); err == nil {
			_ = response.Body.Close()
		}
	}()
	<-inside
	if response, raw := do(t, "PUT", url, nil, nil); response.StatusCode != 429 || errorCode(t, raw) != "busy" {
		t.Errorf("%d %s", response.StatusCode, raw)
	}
	close(release)
	<-done
}

// shortIdle is waited for by tests of callers that do nothing. It is long for those beside them that do something.
const shortIdle = time.Second

// piped accepts one connection, in which nothing waits on its way: a write ends when the other side has read.
type piped struct {
	conns chan net.Conn
	done  chan struct{}
}

func (p piped) Accept() (net.Conn, error) {
	select {
	case conn := <-p.conns:
		return conn, nil
	case <-p.done:
		return nil, net.ErrClosed
	}
}

func (p piped) Close() error   { close(p.done); return nil }
func (p piped) Addr() net.Addr { return &net.TCPAddr{} }

// What the server still has to send when the gateway is done with a request, it sends to a caller that may take nothing:
// that ends, too.
func TestGet_CallerThatTakesNothing(t *testing.T) {
	s := newShelf(t, random(100))
	g, err := gateway.New(gateway.Config{Client: s, Idle: 50 * time.Millisecond})
	if err != nil {
		t.Fatal(err)
	}
	closed := make(chan struct{})
	server := &http.Server{Handler: g, ConnState: func(_ net.Conn, state http.ConnState) {
		if state == http.StateClosed {
			close(closed)
		}
	}}
	own, other := net.Pipe()
	defer other.Close()
	listener := piped{make(chan net.Conn, 1), make(chan struct{})}
	listener.conns <- own
	ended := make(chan struct{})
	go func() {
		defer close(ended)
		_ = server.Serve(listener)
	}()
	if _, err := io.WriteString(other, "GET /v1/blobs/"+s.id.String()+" HTTP/1.1\r\nHost: x\r\n\r\n"); err != nil {
		t.Fatal(err)
	}
	select {
	case <-closed:
	case <-time.After(time.Minute):
		t.Error("the connection is kept for ever")
	}
	_ = server.Close()
	<-ended
}

// A caller that stops sending does not hold its place for ever.
func TestPut_IdleCaller(t *testing.T) {
	s := newShelf(t, random(10))
	s.stored = func(context.Context, []byte, client.StoreOptions) (*client.StoreResult, error) {
		return nil, errors.New("the body never ends")
	}
	address := strings.TrimPrefix(serve(t, gateway.Config{Client: s, Idle: shortIdle}), "http://")
	conn, err := net.Dial("tcp", address)
	if err != nil {
		t.Fatal(err)
	}
	defer conn.Close()
	if _, err := io.WriteString(conn, "PUT /v1/blobs HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\nabc"); err != nil {
		t.Fatal(err)
	}
	if err := conn.SetReadDeadline(time.Now().Add(time.Minute)); err != nil {
		t.Fatal(err)
	}
	// It is told so, or the connection just ends; either way the gateway is done with it.
	raw, err := io.ReadAll(conn)
	if errors.Is(err, os.ErrDeadlineExceeded) || strings.HasPrefix(string(raw), "HTTP/1.1 2") {
		t.Errorf("%q and %v for a body that never came", raw, err)
	}
}

// The server waits for a body before it answers. A caller that announces one with a read and never sends it holds
// neither a place nor its connection for ever.
func TestGet_BodyThatNeverComes(t *testing.T) {
	s := newShelf(t, random(10_000))
	url := serve(t, gateway.Config{Client: s, MaxReads: 1, Idle: shortIdle})
	for _, path := range []string{"/v1/blobs/" + s.id.String(), "/v1/blobs/x", "/"} {
		conn, err := net.Dial("tcp", strings.TrimPrefix(url, "http://"))
		if err != nil {
			t.Fatal(err)
		}
		defer conn.Close()
		if _, err := io.WriteString(conn, "GET "+path+" HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\nabc"); err != nil {
			t.Fatal(err)
		}
		if err := conn.SetReadDeadline(time.Now().Add(time.Minute)); err != nil {
			t.Fatal(err)
		}
		if raw, err := io.ReadAll(conn); err != nil || !strings.HasPrefix(string(raw), "HTTP/1.1 4") {
			t.Errorf("%s: %.200q and %v for a body that never came", path, raw, err)
		}
	}
	if response, raw := do(t, "GET", url+"/v1/blobs/"+s.id.String(), nil, nil); response.StatusCode != 200 {
		t.Errorf("the next reader gets %d %s", response.StatusCode, raw)
	}
}

func TestNew_Config(t *testing.T) {
	for _, config := range []gateway.Config{{}, {Client: &shelf{}, MaxBody: -1}, {Client: &shelf{}, MaxStores: -1}, {Client: &shelf{}, Idle: -1}} {
		if _, err := gateway.New(config); !errors.Is(err, gateway.ErrConfig) {
			t.Errorf("%+v: %v", config, err)
		}
	}
}
