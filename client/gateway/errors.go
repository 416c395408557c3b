package gateway

import (
	"context"
	"errors"
	"net/http"
	"os"

	"github.com/walrus-evm/walrus/blob"
	"github.com/walrus-evm/walrus/chain"
	"github.com/walrus-evm/walrus/chain/bindings"
	"github.com/walrus-evm/walrus/client"
)

var (
	errNoRoute     = errors.New("no such path: PUT /v1/blobs stores a blob, GET /v1/blobs/{id} reads one")
	errMethod      = errors.New("method is not allowed here")
	errUnsupported = errors.New("unsupported parameter")
	errBusy        = errors.New("the gateway is busy, try again in a few seconds")
	errRange       = errors.New("range lies outside the blob")
	errReadOnly    = errors.New("this gateway only reads, it was given no account to pay with: store through another")
)

// errorBody is the JSON of an error, with the shape of docs/node-api.md.
type errorBody struct {
	Error struct {
		Code    string `json:"code"`
		Message string `json:"message"`
	} `json:"error"`
}

// statuses gives errors their HTTP status and code, the first that matches.
var statuses = []struct {
	err    error
	status int
	code   string
}{
	{errNoRoute, http.StatusNotFound, "not_found"},
	{errMethod, http.StatusMethodNotAllowed, "method_not_allowed"},
	{errUnsupported, http.StatusBadRequest, "unsupported"},
	{errBusy, http.StatusTooManyRequests, "busy"},
	{errRange, http.StatusRequestedRangeNotSatisfiable, "range"},
	{blob.ErrID, http.StatusBadRequest, "malformed"},
	{blob.ErrSize, http.StatusRequestEntityTooLarge, "too_large"},
	{client.ErrEpochs, http.StatusBadRequest, "malformed"},
	{client.ErrTooShort, http.StatusBadRequest, "malformed"},
	{client.ErrTooLarge, http.StatusRequestEntityTooLarge, "too_large"},
	{errReadOnly, http.StatusForbidden, "read_only"},
	{client.ErrReadOnly, http.StatusForbidden, "read_only"},
	{client.ErrTooLittleWAL, http.StatusPaymentRequired, "too_little_wal"},
	{client.ErrCostLimit, http.StatusPaymentRequired, "cost_limit"},
	{client.ErrUnknownBlob, http.StatusNotFound, "not_found"},
	{client.ErrNotCertified, http.StatusNotFound, "not_certified"},
	{client.ErrExpired, http.StatusGone, "expired"},
	{client.ErrInconsistent, http.StatusUnprocessableEntity, "inconsistent"},
	{client.ErrUnavailable, http.StatusServiceUnavailable, "unavailable"},
	{client.ErrQuorum, http.StatusServiceUnavailable, "unavailable"},
	{chain.ErrUnavailable, http.StatusServiceUnavailable, "chain_unavailable"},
	{chain.ErrInsufficientFunds, http.StatusPaymentRequired, "too_little_gas"},
	{os.ErrDeadlineExceeded, http.StatusRequestTimeout, "timeout"},
	{context.DeadlineExceeded, http.StatusServiceUnavailable, "timeout"},
}

func statusOf(err error) (int, string) {
	for _, s := range statuses {
		if errors.Is(err, s.err) {
			return s.status, s.code
		}
	}
	if _, ok := chain.IsRevert[*bindings.BlobRegistryInvalidEpochs](err); ok {
		return http.StatusBadRequest, "malformed"
	}
	if _, ok := errors.AsType[*chain.RevertError](err); ok {
		return http.StatusServiceUnavailable, "refused"
	}
	return http.StatusInternalServerError, "internal"
}

// fail answers with the error. Causes that are nobody's business but the
// operator's are logged and not told.
func (g *Gateway) fail(w http.ResponseWriter, r *http.Request, err error) {
	if r.Context().Err() != nil {
		// The caller has gone, or stopped sending. Returning would answer 200.
		panic(http.ErrAbortHandler)
	}
	status, code := statusOf(err)
	var body errorBody
	body.Error.Code, body.Error.Message = code, err.Error()
	if status == http.StatusInternalServerError {
		g.config.Logger.ErrorContext(r.Context(), "request failed", "path", r.URL.Path, "err", err)
		body.Error.Message = "internal error, see the gateway's log"
	}
	if status == http.StatusTooManyRequests || status == http.StatusServiceUnavailable {
		w.Header().Set("Retry-After", "5")
	}
	_ = writeJSON(w, status, body) // the value always marshals
}
