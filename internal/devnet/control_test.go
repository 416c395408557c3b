package devnet_test

import (
	"encoding/json"
	"errors"
	"net"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/walrus-evm/walrus/internal/devnet"
)

// controlled: whoever reaches the port is refused without the secret, which only the owner can read.
func controlled(t *testing.T, network *devnet.Network) {
	path := filepath.Join(network.Dir(), "control.json")
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if info, err := os.Stat(path); err != nil || info.Mode() != 0o600 {
		t.Errorf("%s: mode %v, error %v, want 0600", path, info.Mode(), err)
	}
	var address struct{ URL, Token string }
	if err := json.Unmarshal(data, &address); err != nil || len(address.Token) != 64 {
		t.Errorf("a token of %d digits, error %v, want 32 bytes", len(address.Token), err)
	}
	for authorization, want := range map[string]int{
		"": http.StatusUnauthorized, "Bearer ": http.StatusUnauthorized, address.Token: http.StatusUnauthorized,
		"Bearer " + strings.Repeat("0", 64): http.StatusUnauthorized, "Bearer " + address.Token: http.StatusOK,
	} {
		request, err := http.NewRequestWithContext(t.Context(), http.MethodPost, address.URL+"/v1/nodes/2/start", nil)
		if err != nil {
			t.Fatal(err)
		}
		if authorization != "" {
			request.Header.Set("Authorization", authorization)
		}
		response, err := http.DefaultClient.Do(request)
		if err != nil {
			t.Fatal(err)
		}
		if err := response.Body.Close(); err != nil {
			t.Error(err)
		}
		if response.StatusCode != want {
			t.Errorf("with %d characters of authorization: %s, want %d", len(authorization), response.Status, want)
		}
	}
}

// TestControlOfAKilledNetwork: the address that it left behind is nobody's, or somebody else's by now.
func TestControlOfAKilledNetwork(t *testing.T) {
	listener, err := new(net.ListenConfig).Listen(t.Context(), "tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	if err := listener.Close(); err != nil {
		t.Fatal(err)
	}
	others := httptest.NewServer(http.NotFoundHandler())
	defer others.Close()
	for _, address := range []string{"http://" + listener.Addr().String(), others.URL} {
		dir := t.TempDir()
		if err := os.WriteFile(filepath.Join(dir, "control.json"), []byte(`{"url": "`+address+`", "token": "t"}`), 0o600); err != nil {
			t.Fatal(err)
		}
		control, err := devnet.OpenControl(dir)
		if err != nil {
			t.Fatal(err)
		}
		_, err = control.NextEpoch(t.Context())
		if !errors.Is(err, devnet.ErrNotRunning) || !strings.Contains(err.Error(), address) || !strings.Contains(err.Error(), "walrus devnet --dir "+dir) {
			t.Errorf("error %v, want %v with the last address %s and what to do", err, devnet.ErrNotRunning, address)
		}
	}
}
