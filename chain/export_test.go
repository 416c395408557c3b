package chain

import (
	"context"
	"crypto/sha256"
	"slices"

	"github.com/walrus-evm/walrus/blob"
)

// Store writes the state of the newest final step, however far ahead of the stored one.
func (m *Mirror) Store(ctx context.Context) {
	m.syncing <- struct{}{}
	defer func() { <-m.syncing }()
	if len(m.steps) > 0 {
		m.write(ctx, m.steps)
	}
}

// WayBehindOldest returns how many changes the mirror remembers that lead behind its oldest step, where it never goes.
func (m *Mirror) WayBehindOldest() int {
	m.mu.RLock()
	defer m.mu.RUnlock()
	return len(m.steps[0].undo)
}

// EncodeSnapshot returns the file that holds a state.
func (c *Client) EncodeSnapshot(s *State) []byte { return c.encodeSnapshot(s) }

// DecodeSnapshot reads a file.
func (c *Client) DecodeSnapshot(data []byte) (*State, error) { return c.decodeSnapshot(data) }

// ErrSnapshot marks a file that cannot be used.
var ErrSnapshot = errSnapshot

// OfflineClient returns a client of a network that no endpoint carries, for what needs none.
func OfflineClient(d Deployment) (*Client, error) {
	encoding, err := blob.NewEncoding(d.Parameters.Shards)
	return &Client{deployment: d, encoding: encoding}, err
}

// Reseal replaces the checksum of a file, so that what is in it gets read.
func Reseal(data []byte) []byte {
	body := data[:max(0, len(data)-sha256.Size)]
	sum := sha256.Sum256(body)
	return append(slices.Clip(body), sum[:]...)
}
