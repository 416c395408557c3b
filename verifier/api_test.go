package verifier_test

import (
	"net/http"
	"net/http/httptest"
	"testing"
	"time"

	"github.com/walrus-evm/walrus/verifier"
)

// bounded is an answer that notes until when it may be written.
type bounded struct {
	*httptest.ResponseRecorder
	until time.Time
}

func (b *bounded) SetWriteDeadline(until time.Time) error {
	b.until = until
	return nil
}

// TestAnswersEnd: a caller that takes nothing of an answer does not keep its connection for ever.
func TestAnswersEnd(t *testing.T) {
	t.Parallel()
	answer := &bounded{ResponseRecorder: httptest.NewRecorder()}
	new(verifier.Verifier).Handler().ServeHTTP(answer, httptest.NewRequest(http.MethodGet, "/v1/nothing", nil))
	if answer.Code != http.StatusNotFound || answer.until.IsZero() {
		t.Errorf("answered %d, to be written until %v", answer.Code, answer.until)
	}
}
