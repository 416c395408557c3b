package devnet_test

import (
	"bytes"
	"math"
	"net/http"
	"net/http/httptest"
	"strconv"
	"testing"

	"github.com/walrus-evm/walrus/availability"
	"github.com/walrus-evm/walrus/internal/devnet"
)

// TestTwinBoundsItsTrace: whatever is asked for, a cheating node answers as an honest one would.
func TestTwinBoundsItsTrace(t *testing.T) {
	trace := make([]byte, 3*availability.StepSize)
	for i := range trace {
		trace[i] = byte(i / availability.StepSize)
	}
	serve := devnet.ServeTrace(trace)
	for _, row := range []struct {
		from, count string
		status      int
		want        []byte
	}{
		{"0", "3", http.StatusOK, trace},
		{"1", "1", http.StatusOK, trace[availability.StepSize : 2*availability.StepSize]},
		{"2", "65536", http.StatusOK, trace[2*availability.StepSize:]},
		{"3", "1", http.StatusOK, nil},
		{"4", "1", http.StatusBadRequest, nil},
		{"0", "65537", http.StatusBadRequest, nil},
		{"1", strconv.Itoa(math.MaxInt64), http.StatusBadRequest, nil},
		{strconv.Itoa(math.MaxInt64), "1", http.StatusBadRequest, nil},
		{"0", "-1", http.StatusBadRequest, nil},
		{"-1", "1", http.StatusBadRequest, nil},
		{"", "1", http.StatusBadRequest, nil},
	} {
		answer := httptest.NewRecorder()
		serve(answer, httptest.NewRequestWithContext(t.Context(), http.MethodGet, "/v1/epochs/1/trace?from="+row.from+"&count="+row.count, nil))
		if answer.Code != row.status || row.status == http.StatusOK && !bytes.Equal(answer.Body.Bytes(), row.want) {
			t.Errorf("%s steps from %s on: %d with %d bytes, want %d with %d", row.count, row.from, answer.Code, answer.Body.Len(), row.status, len(row.want))
		}
	}
}
