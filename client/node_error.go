package client

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"slices"
	"time"
	"unicode"
)

// Code says what kind of answer a node's error is (docs/node-api.md).
type Code string

// The codes of docs/node-api.md.
const (
	CodeMalformed   Code = "malformed"
	CodeNotFound    Code = "not_found"
	CodeConflict    Code = "conflict"
	CodeNotReady    Code = "not_ready"
	CodeTooLarge    Code = "too_large"
	CodeMismatch    Code = "mismatch"
	CodeNotMine     Code = "not_mine"
	CodeBusy        Code = "busy"
	CodeUnavailable Code = "unavailable"
	CodeDenied      Code = "denied" // its operator does not keep the blob
)

// Status returns the HTTP status that goes with the code, 500 for an unknown one.
func (c Code) Status() int {
	if status, ok := statusOfCode[c]; ok {
		return status
	}
	return http.StatusInternalServerError
}

// statusOfCode is the inverse of codeOfStatus.
var statusOfCode = func() map[Code]int {
	inverse := make(map[Code]int)
	for status, code := range codeOfStatus {
		inverse[code] = status
	}
	return inverse
}()

var codeOfStatus = map[int]Code{
	http.StatusBadRequest:                 CodeMalformed,
	http.StatusForbidden:                  CodeNotMine,
	http.StatusNotFound:                   CodeNotFound,
	http.StatusConflict:                   CodeConflict,
	http.StatusPreconditionFailed:         CodeNotReady,
	http.StatusRequestEntityTooLarge:      CodeTooLarge,
	http.StatusUnprocessableEntity:        CodeMismatch,
	http.StatusTooManyRequests:            CodeBusy,
	http.StatusServiceUnavailable:         CodeUnavailable,
	http.StatusUnavailableForLegalReasons: CodeDenied,
}

var (
	// ErrUnreachable reports a node that could not be connected to, or broke off.
	ErrUnreachable = errors.New("node is unreachable")
	// ErrStalled reports a node with which no byte moved for the idle time.
	ErrStalled = errors.New("node stalled")
	// ErrBadAnswer reports an answer that breaks docs/node-api.md or fails its check: the node
	// is faulty or lies.
	ErrBadAnswer = errors.New("node gave a bad answer")
)

// stallError is an [ErrStalled] with the idle time that passed.
type stallError struct{ idle time.Duration }

// Error implements error.
func (e *stallError) Error() string {
	return fmt.Sprintf("%v: no byte moved for %v", ErrStalled, e.idle)
}

// Unwrap returns [ErrStalled].
func (e *stallError) Unwrap() error { return ErrStalled }

// NodeError is an error that a node answered with.
type NodeError struct {
	Endpoint string
	// Call is the method and path asked.
	Call    string
	Status  int
	Code    Code
	Message string
}

// Error implements error.
func (e *NodeError) Error() string {
	return fmt.Sprintf("node %s: %s: %d %s: %s", e.Endpoint, e.Call, e.Status, e.Code, e.Message)
}

// HasCode reports whether err is, or wraps, a node's answer with one of the codes.
func HasCode(err error, codes ...Code) bool {
	answer, ok := errors.AsType[*NodeError](err)
	return ok && slices.Contains(codes, answer.Code)
}

// Temporary reports whether the same call may succeed later without anything
// being repaired: the node is not ready, busy or overloaded.
func Temporary(err error) bool {
	if HasCode(err, CodeNotReady, CodeBusy, CodeUnavailable) {
		return true
	}
	answer, ok := errors.AsType[*NodeError](err)
	return ok && answer.Status >= http.StatusInternalServerError
}

// errorBody is the JSON form of an error.
type errorBody struct {
	Error struct {
		Code    Code   `json:"code"`
		Message string `json:"message"`
	} `json:"error"`
}

// maxMessage bounds a node's message in characters.
const maxMessage = 200

// presentable makes what a node said fit to be shown: short, and without
// characters that a terminal would obey.
func presentable(message string) string {
	var out []rune
	for _, r := range message {
		if len(out) == maxMessage {
			return string(out) + "…"
		}
		if !unicode.IsPrint(r) {
			r = ' '
		}
		out = append(out, r)
	}
	return string(out)
}

// maxErrorBytes bounds how much of an error answer is read.
const maxErrorBytes = 16 << 10

func readNodeError(endpoint, call string, response *http.Response) *NodeError {
	e := &NodeError{Endpoint: endpoint, Call: call, Status: response.StatusCode}
	var body errorBody
	// An error without the agreed body still has its status; a broken body adds nothing.
	if raw, err := io.ReadAll(io.LimitReader(response.Body, maxErrorBytes)); err == nil && json.Unmarshal(raw, &body) == nil {
		e.Code, e.Message = body.Error.Code, presentable(body.Error.Message)
	}
	if _, known := statusOfCode[e.Code]; !known {
		e.Code = codeOfStatus[response.StatusCode]
	}
	if e.Message == "" {
		e.Message = http.StatusText(response.StatusCode)
	}
	return e
}
