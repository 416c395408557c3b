package api

import (
	"context"
	"encoding/json"
	"errors"
	"net/http"

	"github.com/jackc/pgx/v5/pgconn"

	"github.com/walrus-evm/walrus/indexer/postgres"
)

var (
	// errMalformed marks a request that cannot be understood.
	errMalformed = errors.New("malformed request")

	// errNotFound marks a request for something that is not there.
	errNotFound = errors.New("not found")
)

// failure is the body of an error.
type failure struct {
	Error struct {
		Code    string `json:"code"`
		Message string `json:"message"`
	} `json:"error"`
}

// fail answers with an error. What went wrong inside is logged and not told.
func (a *API) fail(w http.ResponseWriter, r *http.Request, err error) {
	var body failure
	var code int
	switch body.Error.Message = err.Error(); {
	case errors.Is(err, errMalformed):
		code, body.Error.Code = http.StatusBadRequest, "malformed"
	case errors.Is(err, errNotFound):
		code, body.Error.Code = http.StatusNotFound, "not_found"
	case errors.Is(err, postgres.ErrNotInitialized):
		code, body.Error.Code = http.StatusPreconditionFailed, "not_ready"
	case errors.Is(err, context.DeadlineExceeded) || postgres.Retryable(err):
		code, body.Error.Code = http.StatusServiceUnavailable, "unavailable"
		body.Error.Message = "the database does not answer: try again in a few seconds"
		w.Header().Set("Retry-After", "5")
	default:
		code, body.Error.Code = http.StatusInternalServerError, "internal"
		body.Error.Message = "the indexer could not answer: its log says why"
	}
	if code >= http.StatusInternalServerError && r.Context().Err() == nil {
		_, fromDatabase := errors.AsType[*pgconn.PgError](err)
		a.log.ErrorContext(r.Context(), "request failed", "path", r.URL.Path, "from_database", fromDatabase, "err", err)
	}
	w.Header().Set("Content-Type", "application/json")
	w.Header().Set("Access-Control-Allow-Origin", "*")
	w.WriteHeader(code)
	json.NewEncoder(w).Encode(body) //nolint:errcheck,errchkjson // the client is gone, and nothing is left to tell it
}
