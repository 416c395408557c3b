package prover

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"runtime/debug"
	"strconv"
	"time"

	"github.com/walrus-evm/walrus/blob"
	"github.com/walrus-evm/walrus/kzg"
)

const (
	// commitmentsPatience is how long a request waits for commitments that are being computed.
	// It stays below the time after which clients give up an answer.
	commitmentsPatience = 15 * time.Second

	maxUploads      = 64
	maxDownloads    = 256
	maxComputations = 4
	maxListUploads  = 8
	maxQuestions    = 256
)

// routes returns the handler of docs/node-api.md. Each kind of call has its own
// bound, so that one kind cannot starve another.
func (n *Node) routes() http.Handler {
	mux := http.NewServeMux()
	uploads, downloads := newGate(maxUploads), newGate(maxDownloads)
	computations, lists, questions := newGate(maxComputations), newGate(maxListUploads), newGate(maxQuestions)
	for pattern, route := range map[string]struct {
		gate   *gate
		handle func(http.ResponseWriter, *http.Request) error
	}{
		"GET /v1/status":                                       {questions, n.getStatus},
		"PUT /v1/blobs/{blob}/metadata":                        {questions, n.unlessDenied(n.putMetadata)},
		"GET /v1/blobs/{blob}/metadata":                        {questions, n.unlessDenied(n.getMetadata)},
		"PUT /v1/blobs/{blob}/slivers/{sliver}":                {uploads, n.unlessDenied(n.putSliver)},
		"GET /v1/blobs/{blob}/slivers/{sliver}":                {downloads, n.unlessDenied(n.getSliver)},
		"GET /v1/blobs/{blob}/slivers/{sliver}/hashes":         {downloads, n.unlessDenied(n.getHashes)},
		"GET /v1/blobs/{blob}/slivers/{sliver}/chunks/{chunk}": {downloads, n.unlessDenied(n.getChunk)},
		"GET /v1/blobs/{blob}/slivers/{sliver}/commitments":    {downloads, n.unlessDenied(n.getCommitments)},
		"POST /v1/commitments":                                 {computations, n.computeCommitments},
		"PUT /v1/blobs/{blob}/commitments":                     {lists, n.unlessDenied(n.putList)},
		// Not refused for denied blobs: it says nothing of their bytes, and others check claims with it.
		"GET /v1/blobs/{blob}/lists/{root}/shares/{sliver}": {downloads, n.getShare},
		"POST /v1/objects/{object}/confirmation":            {questions, n.confirm},
		"GET /v1/epochs/{epoch}/claim":                      {questions, n.getClaim},
		"GET /v1/epochs/{epoch}/trace":                      {downloads, n.getTrace},
	} {
		mux.Handle(pattern, n.answer(route.gate, route.handle))
	}
	mux.Handle("/", n.answer(questions, func(_ http.ResponseWriter, r *http.Request) error {
		return fmt.Errorf("%w: no call %s %s: see docs/node-api.md", ErrNotFound, r.Method, r.URL.Path)
	}))
	return mux
}

// errMalformed reports a request that cannot be understood.
var errMalformed = errors.New("malformed request")

// errTooLarge reports a body beyond what is allowed.
var errTooLarge = errors.New("body is too large")

// answer runs a handler behind its gate, bounds its idle time, turns its error
// into JSON and keeps its panic from ending the process.
func (n *Node) answer(g *gate, handle func(http.ResponseWriter, *http.Request) error) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		paced := newPaced(w, r)
		// On a copy: the server looks at its own request's body to tell what it has to drain.
		r = r.WithContext(r.Context())
		r.Body = pacedBody{paced}
		defer func() {
			if p := recover(); p != nil {
				n.logger.ErrorContext(r.Context(), "call panicked", "path", r.URL.Path, "panic", p, "stack", string(debug.Stack()))
				n.fail(paced, r, errors.New("the node failed: its operator finds the reason in its log"))
			}
		}()
		leave, err := g.enter(r.Context(), peerOf(r))
		if err != nil {
			n.fail(paced, r, err)
			return
		}
		defer leave()
		if err := handle(paced, r); err != nil {
			n.fail(paced, r, err)
		}
	})
}

// codes maps errors to the codes of docs/node-api.md, the first that matches.
var codes = []struct {
	err    error
	status int
	code   string
}{
	{errBusy, http.StatusTooManyRequests, "busy"},
	{errSlow, http.StatusRequestTimeout, "too_slow"},
	{errTooLarge, http.StatusRequestEntityTooLarge, "too_large"},
	{errMalformed, http.StatusBadRequest, "malformed"},
	{kzg.ErrMalformed, http.StatusUnprocessableEntity, "mismatch"},
	{blob.ErrMetadata, http.StatusBadRequest, "malformed"},
	{ErrMismatch, http.StatusUnprocessableEntity, "mismatch"},
	{ErrSize, http.StatusBadRequest, "malformed"},
	{ErrNotMine, http.StatusForbidden, "not_mine"},
	{ErrDenied, http.StatusUnavailableForLegalReasons, "denied"},
	{ErrConflict, http.StatusConflict, "conflict"},
	{ErrNotReady, http.StatusPreconditionFailed, "not_ready"},
	{ErrNotFound, http.StatusNotFound, "not_found"},
}

// fail answers with an error. What is the node's own trouble is logged here,
// because nobody else would see it.
func (n *Node) fail(w *paced, r *http.Request, err error) {
	status, code := http.StatusServiceUnavailable, "unavailable"
	for _, known := range codes {
		if errors.Is(err, known.err) {
			status, code = known.status, known.code
			break
		}
	}
	if status == http.StatusServiceUnavailable && r.Context().Err() == nil {
		n.logger.WarnContext(r.Context(), "call failed", "path", r.URL.Path, "err", err)
	}
	if w.started {
		// Too late for a status: breaking the connection keeps the client from taking the answer for whole.
		_ = w.control.SetWriteDeadline(time.Now().Add(-time.Second))
		return
	}
	if status == http.StatusRequestTimeout {
		w.Header().Set("Connection", "close") // else the server would go on waiting for the rest of the body
	}
	if status == http.StatusTooManyRequests || status == http.StatusPreconditionFailed || status == http.StatusServiceUnavailable {
		w.Header().Set("Retry-After", "1")
	}
	var body struct {
		Error struct {
			Code    string `json:"code"`
			Message string `json:"message"`
		} `json:"error"`
	}
	body.Error.Code, body.Error.Message = code, err.Error()
	_ = writeJSON(w, status, body)
}

func writeJSON(w http.ResponseWriter, status int, value any) error {
	data, err := json.Marshal(value)
	if err != nil {
		return fmt.Errorf("encode answer: %w", err)
	}
	w.Header().Set("Content-Type", "application/json")
	w.Header().Set("Content-Length", strconv.Itoa(len(data)))
	w.WriteHeader(status)
	_, _ = w.Write(data) // the client has gone
	return nil
}

// startBytes starts an answer of size bytes.
func startBytes(w http.ResponseWriter, size int64) {
	w.Header().Set("Content-Type", "application/octet-stream")
	w.Header().Set("Content-Length", strconv.FormatInt(size, 10))
}

// blobOf reads the blob ID of the path.
func blobOf(r *http.Request) (blob.ID, error) {
	id, err := blob.ParseID(r.PathValue("blob"))
	if err != nil {
		return blob.ID{}, fmt.Errorf("%w: %w", errMalformed, err)
	}
	return id, nil
}

// refOf reads the blob ID and the sliver's index of the path.
func (n *Node) refOf(r *http.Request) (SliverRef, error) {
	id, err := blobOf(r)
	if err != nil {
		return SliverRef{}, err
	}
	index, err := numberOf(r.PathValue("sliver"), "sliver", uint64(n.encoding.Shards())-1)
	if err != nil {
		return SliverRef{}, err
	}
	return SliverRef{Blob: id, Index: int(index)}, nil
}

// numberOf reads a decimal number of at most maximum.
func numberOf(text, name string, maximum uint64) (uint64, error) {
	v, err := strconv.ParseUint(text, 10, 64)
	if err != nil || v > maximum {
		return 0, fmt.Errorf("%w: %s %q must be a number from 0 to %d", errMalformed, name, text, maximum)
	}
	return v, nil
}

// bodyOf returns the body of exactly size bytes. Reading it returns [ErrSize] or
// errTooLarge when the announced length differs; a body without a length is cut
// off where it exceeds the size.
func bodyOf(w http.ResponseWriter, r *http.Request, size int64) (io.Reader, error) {
	switch {
	case r.ContentLength > size:
		return nil, fmt.Errorf("%w: %d bytes, want %d", errTooLarge, r.ContentLength, size)
	case r.ContentLength >= 0 && r.ContentLength < size:
		return nil, fmt.Errorf("%w: %d bytes, want %d", ErrSize, r.ContentLength, size)
	}
	return http.MaxBytesReader(w, r.Body, size+1), nil
}

// ended returns errTooLarge when the body goes on after it should have ended.
func ended(body io.Reader) error {
	var one [1]byte
	if n, _ := io.ReadFull(body, one[:]); n > 0 {
		return fmt.Errorf("%w: it goes on after its end", errTooLarge)
	}
	return nil
}
