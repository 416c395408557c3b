// Package gateway serves blobs over plain HTTP, so that curl and browsers are
// enough: PUT stores at the gateway's cost, GET reads with ranges. Paths and
// answers are those of the original Walrus publisher and aggregator.
//
//	PUT  /v1/blobs?epochs=N   the blob's bytes → JSON: newlyCreated or alreadyCertified; with deletable=true, the
//	                          gateway's owner may end it early
//	GET  /v1/blobs/{id}       → the blob's bytes; Range, If-None-Match and HEAD are honoured
//
// A reader trusts the gateway that its bytes are those of the ID; the gateway
// trusts nobody. Whoever cannot trust one runs their own or uses package client.
//
// Start reading at [New]. The command line and the local network run it.
package gateway

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"strconv"
	"time"

	"github.com/walrus-evm/walrus/blob"
	"github.com/walrus-evm/walrus/client"
)

// Store is what the gateway needs of a [client.Client].
type Store interface {
	StoreReader(ctx context.Context, r io.Reader, size int64, options client.StoreOptions) (*client.StoreResult, error)
	Open(ctx context.Context, id blob.ID) (*client.Blob, error)
}

// Config says what a [Gateway] serves. Only Client is needed.
type Config struct {
	Client Store
	// ReadOnly refuses PUT.
	ReadOnly bool
	// MaxBody bounds a stored blob in bytes: default 1 GiB.
	MaxBody int64
	// MaxStores and MaxReads bound what runs at once; more are told to come back: default 4 and 64.
	MaxStores, MaxReads int
	// MaxEpochs bounds how many epochs a caller may have stored at the gateway's cost: default 53.
	MaxEpochs uint32
	// Idle is how long a caller may neither send nor take a byte: default one minute.
	Idle time.Duration
	// Logger is told of stores and of errors that are not the caller's; nil is silent.
	Logger *slog.Logger
}

// ErrConfig reports a [Config] that cannot work.
var ErrConfig = errors.New("invalid gateway configuration")

// Validate returns [ErrConfig] with the name of the first field that is wrong.
func (c Config) Validate() error {
	switch {
	case c.Client == nil:
		return fmt.Errorf("%w: Client is needed", ErrConfig)
	case c.MaxBody < 0:
		return fmt.Errorf("%w: MaxBody is negative", ErrConfig)
	case c.MaxStores < 0 || c.MaxReads < 0:
		return fmt.Errorf("%w: MaxStores or MaxReads is negative", ErrConfig)
	case c.Idle < 0:
		return fmt.Errorf("%w: Idle is negative", ErrConfig)
	}
	return nil
}

func (c Config) withDefaults() Config {
	setDefault(&c.MaxBody, 1<<30)
	setDefault(&c.MaxStores, 4)
	setDefault(&c.MaxReads, 64)
	setDefault(&c.MaxEpochs, 53)
	setDefault(&c.Idle, time.Minute)
	setDefault(&c.Logger, slog.New(slog.DiscardHandler))
	return c
}

func setDefault[T comparable](field *T, value T) {
	var zero T
	if *field == zero {
		*field = value
	}
}

// Gateway is the HTTP handler. It is safe for concurrent use. The server that
// runs it must set no limits on the time of whole requests: the gateway ends those
// in which no byte moves.
type Gateway struct {
	config        Config
	mux           *http.ServeMux
	stores, reads chan struct{} // one entry for each under way
}

// New returns a gateway. It returns [ErrConfig].
func New(config Config) (*Gateway, error) {
	if err := config.Validate(); err != nil {
		return nil, err
	}
	config = config.withDefaults()
	g := &Gateway{
		config: config, mux: http.NewServeMux(),
		stores: make(chan struct{}, config.MaxStores), reads: make(chan struct{}, config.MaxReads),
	}
	g.handle("PUT /v1/blobs", g.put)
	g.handle("GET /v1/blobs/{id}", g.get) // also HEAD
	g.handle("OPTIONS /v1/blobs/{id}", preflight)
	g.handle("/v1/blobs", allow("PUT"))
	g.handle("/v1/blobs/{id}", allow("GET, HEAD, OPTIONS"))
	g.handle("/", func(http.ResponseWriter, *http.Request) error { return errNoRoute })
	return g, nil
}

// ServeHTTP implements [http.Handler].
func (g *Gateway) ServeHTTP(w http.ResponseWriter, r *http.Request) { g.mux.ServeHTTP(w, r) }

// handle routes the pattern to a handler whose error, returned before it wrote
// anything, becomes the answer.
func (g *Gateway) handle(pattern string, f func(http.ResponseWriter, *http.Request) error) {
	g.mux.HandleFunc(pattern, func(w http.ResponseWriter, r *http.Request) {
		control := http.NewResponseController(w)
		_ = control.SetWriteDeadline(time.Time{}) // the end of the answer before it
		// The server sends what is left of an answer when its handler has returned, to a caller who may take nothing. Before
		// that it may wait for the rest of a body.
		defer func() { _ = control.SetWriteDeadline(time.Now().Add(2 * g.config.Idle)) }()
		if r.Body != http.NoBody {
			g.body(w, r).start()
		}
		if err := f(w, r); err != nil {
			g.fail(w, r, err)
		}
	})
}

// enter takes one of the places, or returns errBusy.
func enter(places chan struct{}) (leave func(), err error) {
	select {
	case places <- struct{}{}:
		return func() { <-places }, nil
	default:
		return nil, errBusy
	}
}

// put stores the body.
func (g *Gateway) put(w http.ResponseWriter, r *http.Request) error {
	options, err := g.storeQuery(r)
	if err != nil {
		return err
	}
	if r.ContentLength > g.config.MaxBody {
		return fmt.Errorf("%w: %d, at most %d", client.ErrTooLarge, r.ContentLength, g.config.MaxBody)
	}
	leave, err := enter(g.stores)
	if err != nil {
		return err
	}
	defer leave()
	result, err := g.config.Client.StoreReader(r.Context(), g.body(w, r), r.ContentLength, options)
	if err != nil {
		return err
	}
	g.config.Logger.InfoContext(r.Context(), "blob stored", "blob_id", result.ID.String(), "outcome", string(result.Outcome), "amount", result.Cost.String())
	return writeJSON(w, http.StatusOK, storeAnswer(result, options.Epochs))
}

// storeQuery reads the parameters of a PUT. It refuses what it cannot do rather
// than to do something else.
func (g *Gateway) storeQuery(r *http.Request) (client.StoreOptions, error) {
	options := client.StoreOptions{Epochs: 1, MaxSize: g.config.MaxBody}
	if g.config.ReadOnly {
		return options, errReadOnly
	}
	query := r.URL.Query()
	for name := range query {
		switch value := query.Get(name); {
		case name == "epochs":
			n, err := strconv.ParseUint(value, 10, 32)
			if err != nil || n == 0 || n > uint64(g.config.MaxEpochs) {
				return options, fmt.Errorf("%w: %q, must be 1 to %d", client.ErrEpochs, value, g.config.MaxEpochs)
			}
			options.Epochs = uint32(n)
		case name == "deletable" && value == "true":
			options.Deletable = true
		case name == "deletable" && value == "false", name == "permanent" && value == "true":
		default:
			return options, fmt.Errorf("%w: %s=%s", errUnsupported, name, value)
		}
	}
	if options.Deletable && query.Has("permanent") {
		return options, fmt.Errorf("%w: a blob is either permanent or deletable", errUnsupported)
	}
	return options, nil
}

func preflight(w http.ResponseWriter, _ *http.Request) error {
	crossOrigin(w.Header())
	w.Header().Set("Access-Control-Allow-Methods", "GET, HEAD")
	w.Header().Set("Access-Control-Allow-Headers", "Range, If-None-Match, If-Range")
	w.Header().Set("Access-Control-Max-Age", "86400")
	w.WriteHeader(http.StatusNoContent)
	return nil
}

// crossOrigin lets pages of any site read. Nothing lets them store: that costs the gateway money.
func crossOrigin(h http.Header) {
	h.Set("Access-Control-Allow-Origin", "*")
	h.Set("Access-Control-Expose-Headers", "Content-Length, Content-Range, ETag")
}

func allow(methods string) func(http.ResponseWriter, *http.Request) error {
	return func(w http.ResponseWriter, _ *http.Request) error {
		w.Header().Set("Allow", methods)
		return errMethod
	}
}

// body returns the request's body, whose bytes are not waited for longer than the idle time.
func (g *Gateway) body(w http.ResponseWriter, r *http.Request) *patientReader {
	return &patientReader{Reader: r.Body, control: http.NewResponseController(w), idle: g.config.Idle}
}

// patientReader gives every read its own deadline.
type patientReader struct {
	io.Reader
	control *http.ResponseController
	idle    time.Duration
}

// start runs the clock. It is not stopped by an error, so that the server does not
// wait without end for a body, or the rest of one, that it wants to skip.
func (r *patientReader) start() {
	// A connection without deadlines, as some proxies and tests have, is read without.
	_ = r.control.SetReadDeadline(time.Now().Add(r.idle))
}

func (r *patientReader) Read(p []byte) (int, error) {
	r.start()
	n, err := r.Reader.Read(p)
	if errors.Is(err, io.EOF) {
		// From here on the server listens for the caller's leaving, which may take long.
		_ = r.control.SetReadDeadline(time.Time{})
	}
	return n, err
}
