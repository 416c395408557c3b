package client_test

import (
	"bytes"
	"encoding/json"
	"maps"
	"net/http"
	"net/http/httptest"
	"strings"
	"time"

	"github.com/walrus-evm/walrus/client"
)

// honest runs the honest answer and returns it for tampering.
func honest(r *http.Request, next http.Handler) *httptest.ResponseRecorder {
	recorder := httptest.NewRecorder()
	next.ServeHTTP(recorder, r)
	return recorder
}

func replay(w http.ResponseWriter, recorder *httptest.ResponseRecorder, body []byte) {
	for name, values := range recorder.Header() {
		if name != "Content-Length" {
			w.Header()[name] = values
		}
	}
	w.WriteHeader(recorder.Code)
	_, _ = w.Write(body)
}

// dead breaks every connection.
func dead(http.ResponseWriter, *http.Request, http.Handler) { panic(http.ErrAbortHandler) }

// stalled never answers.
func stalled(_ http.ResponseWriter, r *http.Request, _ http.Handler) { <-r.Context().Done() }

// broken answers everything with a bare 500.
func broken(w http.ResponseWriter, _ *http.Request, _ http.Handler) {
	w.WriteHeader(http.StatusInternalServerError)
}

// lost does not have anything.
func lost(w http.ResponseWriter, _ *http.Request, _ http.Handler) {
	writeError(w, nodeError{client.CodeNotFound, "no such sliver"})
}

// denying is a node whose operator does not keep the blob.
func denying(w http.ResponseWriter, _ *http.Request, _ http.Handler) {
	writeError(w, nodeError{client.CodeDenied, "denied by the node's operator: ask other nodes for it"})
}

// lying flips a bit in the middle of every answer of a GET.
func lying(w http.ResponseWriter, r *http.Request, next http.Handler) {
	recorder := honest(r, next)
	body := bytes.Clone(recorder.Body.Bytes())
	if r.Method == http.MethodGet && len(body) > 0 {
		body[len(body)/2] ^= 1
	}
	replay(w, recorder, body)
}

// lyingInSlivers gives right hashes and wrong bytes.
func lyingInSlivers(w http.ResponseWriter, r *http.Request, next http.Handler) {
	if strings.HasSuffix(r.URL.Path, "/hashes") || strings.HasSuffix(r.URL.Path, "/metadata") {
		next.ServeHTTP(w, r)
		return
	}
	lying(w, r, next)
}

// truncated announces the whole answer and breaks off half way.
func truncated(w http.ResponseWriter, r *http.Request, next http.Handler) {
	recorder := honest(r, next)
	body := recorder.Body.Bytes()
	if r.Method != http.MethodGet || len(body) == 0 {
		replay(w, recorder, body)
		return
	}
	maps.Copy(w.Header(), recorder.Header())
	w.WriteHeader(recorder.Code)
	_, _ = w.Write(body[:len(body)/2])
	_ = http.NewResponseController(w).Flush()
	panic(http.ErrAbortHandler)
}

// dripping sends a byte at a time, for ever.
func dripping(w http.ResponseWriter, r *http.Request, next http.Handler) {
	recorder := honest(r, next)
	maps.Copy(w.Header(), recorder.Header())
	w.WriteHeader(recorder.Code)
	ticker := time.NewTicker(time.Millisecond)
	defer ticker.Stop()
	for _, b := range recorder.Body.Bytes() {
		if _, err := w.Write([]byte{b}); err != nil {
			return
		}
		_ = http.NewResponseController(w).Flush()
		select {
		case <-ticker.C:
		case <-r.Context().Done():
			return
		}
	}
}

// onPath applies the fault to requests whose path ends so.
func onPath(suffix string, f fault) fault {
	return func(w http.ResponseWriter, r *http.Request, next http.Handler) {
		if strings.HasSuffix(r.URL.Path, suffix) {
			f(w, r, next)
			return
		}
		next.ServeHTTP(w, r)
	}
}

// onMethod applies the fault to requests of the method.
func onMethod(method string, f fault) fault {
	return func(w http.ResponseWriter, r *http.Request, next http.Handler) {
		if r.Method == method {
			f(w, r, next)
			return
		}
		next.ServeHTTP(w, r)
	}
}

// commitments changes what the node says it computed.
func commitments(change func([]byte) []byte) fault {
	return func(w http.ResponseWriter, r *http.Request, next http.Handler) {
		if !strings.HasSuffix(r.URL.Path, "/commitments") || r.Method == http.MethodPut {
			next.ServeHTTP(w, r)
			return
		}
		recorder := honest(r, next)
		body := bytes.Clone(recorder.Body.Bytes())
		if recorder.Code == http.StatusOK {
			body = change(body)
		}
		replay(w, recorder, body)
	}
}

// confirmations changes what the node confirms.
func confirmations(change func(*client.Confirmation)) fault {
	return onPath("/confirmation", func(w http.ResponseWriter, r *http.Request, next http.Handler) {
		recorder := honest(r, next)
		var c client.Confirmation
		if recorder.Code != http.StatusOK || json.Unmarshal(recorder.Body.Bytes(), &c) != nil {
			replay(w, recorder, recorder.Body.Bytes())
			return
		}
		change(&c)
		_ = json.NewEncoder(w).Encode(c)
	})
}
