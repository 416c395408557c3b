package chain

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/binary"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum"
)

// errSnapshot marks a stored snapshot that cannot be used. Nothing is lost with one: the events tell all of it again.
var errSnapshot = errors.New("unusable snapshot")

// A stored snapshot is a header, the state and a checksum of both (SHA-256). The version counts up with the fields of
// [State], and with the meaning that events are given.
const (
	snapshotMagic   = "walrus mirror"
	snapshotVersion = 2
	snapshotHeader  = len(snapshotMagic) + 4 + sha256.Size // the network's digest is last
)

// The snapshot is written again when its state is so far behind the final block that reading the rest would be felt: by
// blocks, or by events if they are also many beside the objects, so that what is written stays in proportion to
// what happened. At the end of a run a tenth is enough.
const (
	storeBlocks  = 2_000
	storeEvents  = 1_000
	storeObjects = 10 // for one event
	storeAtEnd   = 10
)

// store is where a mirror keeps its state between runs. It belongs to the one Sync under way.
type store struct {
	path   string // empty: nowhere
	opened bool
	block  uint64 // of the state in the file
	events int    // that had been applied to it, counted as step.events is
}

// open starts the mirror from the stored state, if that is still true of the chain. An error means that the endpoint
// could not tell.
func (m *Mirror) open(ctx context.Context) error {
	if m.store.opened || m.store.path == "" {
		return nil
	}
	begin := time.Now()
	s, err := m.load(ctx)
	switch {
	case errors.Is(err, fs.ErrNotExist):
	case errors.Is(err, errSnapshot):
		m.logger.WarnContext(ctx, "stored state left aside, events are read from the first", "file", m.store.path, "err", err)
	case err != nil:
		return fmt.Errorf("open %s: %w", m.store.path, err)
	default:
		m.logger.InfoContext(ctx, "stored state taken up", "block", s.Head.Number, "block_hash", s.Head.Hash,
			"objects", len(s.Objects), "elapsed", time.Since(begin))
		m.mu.Lock()
		m.state, m.steps = s, []step{{head: s.Head}}
		m.notify()
		m.mu.Unlock()
		m.store.block = s.Head.Number
	}
	m.store.opened = true
	return nil
}

// load reads the stored state and makes sure that its block is one of the chain's final ones.
func (m *Mirror) load(ctx context.Context) (*State, error) {
	data, err := os.ReadFile(m.store.path)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, err
	}
	if err != nil {
		return nil, fmt.Errorf("%w: %w", errSnapshot, err)
	}
	s, err := m.client.decodeSnapshot(data)
	if err != nil {
		return nil, err
	}
	final, err := m.client.Head(ctx, Finalized)
	if err != nil {
		return nil, err
	}
	if s.Head.Number > final.Number {
		return nil, fmt.Errorf("%w: block %d, the last final one is %d", errSnapshot, s.Head.Number, final.Number)
	}
	now, err := m.client.HeadAt(ctx, s.Head.Number)
	if errors.Is(err, ethereum.NotFound) || err == nil && now != s.Head {
		return nil, fmt.Errorf("%w: block %d, %s, is not of this chain", errSnapshot, s.Head.Number, s.Head.Hash)
	}
	return s, err
}

// save stores the state of the newest final step if the stored one is more than 1/share of the distances behind. A state
// that cannot be stored is no reason to stop.
func (m *Mirror) save(ctx context.Context, share int) {
	if m.store.path == "" || !m.store.opened {
		return
	}
	m.mu.RLock()
	steps := slices.Clone(m.steps)
	enough := max(storeEvents, len(m.state.Objects)/storeObjects) / share
	m.mu.RUnlock()
	if len(steps) == 0 {
		return
	}
	base := max(m.store.block, m.client.deployment.Block)
	final := steps[0]
	if final.head.Number < base+uint64(storeBlocks/share) && (final.head.Number <= base || final.events < m.store.events+enough) {
		return
	}
	m.write(ctx, steps)
}

// write stores the state of the oldest step, which is final.
func (m *Mirror) write(ctx context.Context, steps []step) {
	final, s := steps[0], m.Snapshot()
	for _, later := range slices.Backward(steps[1:]) {
		later.undo.undo(s)
	}
	m.store.block, m.store.events = final.head.Number, final.events
	begin := time.Now()
	data := m.client.encodeSnapshot(s)
	if err := writeFile(m.store.path, data, 0o600); err != nil {
		m.logger.WarnContext(ctx, "state not stored, the next start will take longer", "file", m.store.path, "err", err)
		return
	}
	m.logger.DebugContext(ctx, "state stored", "block", s.Head.Number, "bytes", len(data), "elapsed", time.Since(begin))
}

// drop removes the stored state, and stores none again: an endpoint may have left out an event of it, and the next start is
// to read all of them.
func (m *Mirror) drop(ctx context.Context) {
	if m.store.path == "" {
		return
	}
	err := os.Remove(m.store.path)
	m.logger.WarnContext(ctx, "stored state dropped, events contradict it", "file", m.store.path, "err", err)
	m.store.path = ""
}

// close saves at the end of a run, unless somebody else is syncing, who may save as well.
func (m *Mirror) close(ctx context.Context) {
	select {
	case m.syncing <- struct{}{}:
		defer func() { <-m.syncing }()
		m.save(ctx, storeAtEnd)
	default:
	}
}

// encodeSnapshot returns the file that holds a state.
func (c *Client) encodeSnapshot(s *State) []byte {
	header := c.snapshotHeader()
	state := encodeState(s, c.encoding)
	hash := sha256.New()
	hash.Write(header)
	hash.Write(state)
	return slices.Concat(header, state, hash.Sum(nil))
}

// decodeSnapshot returns the state in a file that encodeSnapshot made for the same network, or errSnapshot.
func (c *Client) decodeSnapshot(data []byte) (*State, error) {
	header := c.snapshotHeader()
	const versionEnd = len(snapshotMagic) + 4
	switch {
	case len(data) < snapshotHeader+sha256.Size || !bytes.HasPrefix(data, header[:len(snapshotMagic)]):
		return nil, fmt.Errorf("%w: not a snapshot, or cut short", errSnapshot)
	case !bytes.HasPrefix(data, header[:versionEnd]):
		return nil, fmt.Errorf("%w: it is of version %d, this program writes %d", errSnapshot,
			binary.BigEndian.Uint32(data[len(snapshotMagic):]), snapshotVersion)
	}
	body, sum := data[:len(data)-sha256.Size], data[len(data)-sha256.Size:]
	if want := sha256.Sum256(body); !bytes.Equal(sum, want[:]) {
		return nil, fmt.Errorf("%w: its checksum does not fit", errSnapshot)
	}
	if !bytes.HasPrefix(body, header) {
		return nil, fmt.Errorf("%w: it is of another network", errSnapshot)
	}
	return decodeState(body[snapshotHeader:], c.encoding, c.deployment.Parameters.Shards)
}

// snapshotHeader names format, version and network: a digest of the chain ID, the contracts and the parameters.
func (c *Client) snapshotHeader() []byte {
	network, err := json.Marshal(c.deployment)
	if err != nil {
		panic(err) // plain numbers and addresses
	}
	digest := sha256.Sum256(network)
	header := binary.BigEndian.AppendUint32([]byte(snapshotMagic), snapshotVersion)
	return append(header, digest[:]...)
}
