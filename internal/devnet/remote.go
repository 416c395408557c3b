package devnet

import (
	"context"
	"crypto/rand"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"net/http"
	"net/url"
	"os"
	"path/filepath"
	"syscall"
	"time"
)

// controlFile says where a running network is controlled, to those who may read its owner's files. One that was killed
// leaves it behind.
const controlFile = "control.json"

type controlAddress struct {
	URL   string `json:"url"`
	Token string `json:"token"`
}

// newToken draws 32 bytes, in hexadecimal.
func newToken() (string, error) {
	token := make([]byte, 32)
	_, err := rand.Read(token)
	return hex.EncodeToString(token), err
}

func (n *Network) writeControl(address controlAddress) error {
	data, err := json.MarshalIndent(address, "", "  ")
	if err != nil {
		return err
	}
	path := n.path(controlFile)
	if err := os.Remove(path + ".new"); err != nil && !errors.Is(err, fs.ErrNotExist) { // of a crash, in whatever mode
		return err
	}
	if err := os.WriteFile(path+".new", append(data, '\n'), 0o600); err != nil {
		return err
	}
	return os.Rename(path+".new", path)
}

func (n *Network) removeControl() error {
	if err := os.Remove(n.path(controlFile)); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	return nil
}

// Control acts on a network that another process runs.
type Control struct {
	dir     string
	address controlAddress
}

// ErrNotRunning reports that no network runs in a directory.
var ErrNotRunning = errors.New("no devnet is running there")

// OpenControl finds the network that runs in a directory. It returns [ErrNotRunning].
func OpenControl(dir string) (*Control, error) {
	path := filepath.Join(dir, controlFile)
	data, err := os.ReadFile(path)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, fmt.Errorf("%w: %s; start one with `walrus devnet --dir %s`", ErrNotRunning, dir, dir)
	}
	if err != nil {
		return nil, fmt.Errorf("find the network's control API: %w", err)
	}
	c := Control{dir: dir}
	if err := json.Unmarshal(data, &c.address); err != nil {
		return nil, fmt.Errorf("read %s: %w", path, err)
	}
	return &c, nil
}

// Status returns the network's status.
func (c *Control) Status(ctx context.Context) (Status, error) {
	return c.do(ctx, http.MethodGet, "/v1/status")
}

// Cheat makes a node cheat in the way of a kind of package internal/twin, "" for the usual one.
func (c *Control) Cheat(ctx context.Context, node uint32, kind string) (Status, error) {
	return c.do(ctx, http.MethodPost, fmt.Sprintf("/v1/nodes/%d/cheat?kind=%s", node, url.QueryEscape(kind)))
}

// Act stops, starts, corrupts or makes a node cheat.
func (c *Control) Act(ctx context.Context, node uint32, action string) (Status, error) {
	return c.do(ctx, http.MethodPost, fmt.Sprintf("/v1/nodes/%d/%s", node, action))
}

// NextEpoch mines ahead to the next epoch.
func (c *Control) NextEpoch(ctx context.Context) (Status, error) {
	return c.do(ctx, http.MethodPost, "/v1/epochs/next")
}

// controlPatience bounds a call: an epoch is mined ahead in less.
const controlPatience = 2 * time.Minute

func (c *Control) do(ctx context.Context, method, path string) (Status, error) {
	ctx, cancel := context.WithTimeout(ctx, controlPatience)
	defer cancel()
	request, err := http.NewRequestWithContext(ctx, method, c.address.URL+path, http.NoBody)
	if err != nil {
		return Status{}, err
	}
	request.Header.Set("Authorization", "Bearer "+c.address.Token)
	response, err := http.DefaultClient.Do(request)
	switch {
	case errors.Is(err, syscall.ECONNREFUSED):
		return Status{}, c.gone()
	case err != nil:
		return Status{}, fmt.Errorf("the network in %s does not answer: %w", c.dir, err)
	}
	defer response.Body.Close() //nolint:errcheck // it was read
	switch response.StatusCode {
	case http.StatusOK:
		var status Status
		err := json.NewDecoder(response.Body).Decode(&status)
		return status, err
	case http.StatusUnauthorized, http.StatusNotFound: // whoever has the port now does not know this network
		return Status{}, c.gone()
	}
	var problem controlError
	if err := json.NewDecoder(response.Body).Decode(&problem); err != nil {
		return Status{}, fmt.Errorf("devnet answers %s", response.Status)
	}
	return Status{}, errors.New(problem.Error)
}

// gone says that the network ended without a word, as by kill -9.
func (c *Control) gone() error {
	return fmt.Errorf("%w any more: the last address of the network in %s was %s; start it again with `walrus devnet --dir %s`",
		ErrNotRunning, c.dir, c.address.URL, c.dir)
}
