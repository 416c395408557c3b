package gateway

import (
	"errors"
	"fmt"
	"net/http"
	"strconv"
	"strings"
	"time"

	"github.com/walrus-evm/walrus/blob"
)

// get answers GET and HEAD.
func (g *Gateway) get(w http.ResponseWriter, r *http.Request) error {
	crossOrigin(w.Header())
	if r.Body != http.NoBody {
		return fmt.Errorf("%w: a read takes no body", errUnsupported) // the server would wait for it with the place taken
	}
	id, err := blob.ParseID(r.PathValue("id"))
	if err != nil {
		return err
	}
	leave, err := enter(g.reads)
	if err != nil {
		return err
	}
	defer leave()
	b, err := g.config.Client.Open(r.Context(), id)
	if err != nil {
		return err
	}
	defer b.Close() //nolint:errcheck // temporary files
	etag := `"` + id.String() + `"`
	if matches(r.Header.Get("If-None-Match"), etag) {
		cacheable(w.Header(), etag)
		w.WriteHeader(http.StatusNotModified)
		return nil
	}
	want, err := requested(r, b.Size(), etag)
	if err != nil {
		w.Header().Set("Content-Range", fmt.Sprintf("bytes */%d", b.Size()))
		return err
	}
	out := &lazyWriter{w: w, control: http.NewResponseController(w), idle: g.config.Idle, header: func(h http.Header) int {
		cacheable(h, etag)
		return want.header(h, b.Size())
	}}
	if r.Method == http.MethodHead {
		out.begin()
		return nil
	}
	if err := b.WriteRange(r.Context(), out, want.from, want.to-want.from, nil); err != nil {
		if !out.begun {
			return err
		}
		// The status is sent; breaking off is the only way left to say that bytes are missing.
		g.config.Logger.WarnContext(r.Context(), "read broke off", "blob_id", id.String(), "err", err)
		panic(http.ErrAbortHandler)
	}
	out.begin()
	return nil
}

// cacheable says that the bytes under an ID never change.
func cacheable(h http.Header, etag string) {
	h.Set("ETag", etag)
	h.Set("Cache-Control", "public, max-age=31536000, immutable")
}

// matches implements If-None-Match (RFC 9110 section 13.1.2).
func matches(header, etag string) bool {
	for candidate := range strings.SplitSeq(header, ",") {
		candidate = strings.TrimSpace(candidate)
		if candidate == "*" || strings.TrimPrefix(candidate, "W/") == etag {
			return true
		}
	}
	return false
}

// byteRange is the bytes [from, to) of a blob; whole means that none were asked for in particular.
type byteRange struct {
	from, to int64
	whole    bool
}

func (b byteRange) header(h http.Header, size int64) int {
	h.Set("Content-Type", "application/octet-stream")
	// Bytes of strangers must not become a page of this site.
	h.Set("X-Content-Type-Options", "nosniff")
	h.Set("Content-Security-Policy", "default-src 'none'; sandbox")
	h.Set("Accept-Ranges", "bytes")
	h.Set("Content-Length", strconv.FormatInt(b.to-b.from, 10))
	if b.whole {
		return http.StatusOK
	}
	h.Set("Content-Range", fmt.Sprintf("bytes %d-%d/%d", b.from, b.to-1, size))
	return http.StatusPartialContent
}

// requested reads the Range of a GET (RFC 9110 section 14.2). What may be ignored
// is: other units, malformed and multiple ranges, and any range when If-Range
// does not match.
func requested(r *http.Request, size int64, etag string) (byteRange, error) {
	whole := byteRange{to: size, whole: true}
	header := r.Header.Get("Range")
	condition := r.Header.Get("If-Range")
	if r.Method != http.MethodGet || header == "" || (condition != "" && condition != etag) {
		return whole, nil
	}
	spec, ok := strings.CutPrefix(header, "bytes=")
	if !ok || strings.Contains(spec, ",") {
		return whole, nil
	}
	first, last, ok := strings.Cut(strings.TrimSpace(spec), "-")
	if !ok {
		return whole, nil
	}
	got, err := parseRange(first, last, size)
	if errors.Is(err, errIgnored) {
		return whole, nil
	}
	return got, err
}

var errIgnored = errors.New("malformed range is ignored")

func parseRange(first, last string, size int64) (byteRange, error) {
	from, err := position(first)
	if err != nil {
		return byteRange{}, err
	}
	to, err := position(last)
	switch {
	case err != nil || (from < 0 && to < 0):
		return byteRange{}, errIgnored
	case from < 0: // the last bytes
		from, to = max(0, size-to), size
	case to < 0: // from there on
		to = size
	case to < from:
		return byteRange{}, errIgnored
	default:
		to = min(to, size-1) + 1
	}
	if from >= size || from == to {
		return byteRange{}, fmt.Errorf("%w: it has %d bytes", errRange, size)
	}
	return byteRange{from: from, to: to}, nil
}

// position reads digits; none become −1.
func position(text string) (int64, error) {
	if text == "" {
		return -1, nil
	}
	n, err := strconv.ParseUint(text, 10, 63)
	if err != nil {
		return 0, errIgnored
	}
	return int64(n), nil
}

// lazyWriter writes the header with the first byte, so that an error before it
// can still be answered properly.
type lazyWriter struct {
	w       http.ResponseWriter
	control *http.ResponseController
	idle    time.Duration
	header  func(http.Header) (status int)
	begun   bool
}

func (l *lazyWriter) begin() {
	if !l.begun {
		l.begun = true
		l.w.WriteHeader(l.header(l.w.Header()))
	}
}

// Write implements io.Writer.
func (l *lazyWriter) Write(p []byte) (int, error) {
	l.begin()
	// A connection without deadlines is written without.
	_ = l.control.SetWriteDeadline(time.Now().Add(l.idle))
	n, err := l.w.Write(p)
	_ = l.control.SetWriteDeadline(time.Time{})
	return n, err
}
