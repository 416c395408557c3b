package prover

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"net/http"
	"os"
	"strings"
	"sync"
	"time"

	"github.com/walrus-evm/walrus/blob"
)

var (
	// ErrDenied reports a blob that the node's operator does not keep.
	ErrDenied = errors.New("denied by the node's operator")
	// ErrDenyList reports a deny list that cannot be read.
	ErrDenyList = errors.New("unusable deny list")
	// ErrPrice reports a release that takes more than the operator allows.
	ErrPrice = errors.New("release costs more than allowed")
)

// denyInterval is how often the file of a deny list is looked at.
const denyInterval = 2 * time.Second

// maxDenyList bounds the file of a deny list, about six million lines.
const maxDenyList = 256 << 20

// DenyList is an operator's file of blobs that the node does not keep: a blob ID a line; empty lines and what follows a #
// do not count. It is safe for concurrent use, and a nil list is empty.
//
// The node answers for a denied blob as long as it is bound to, but serves nothing of it and signs no more for it. It
// releases the slivers (docs/protocol.md, Held slivers), and removes their bytes once that is settled and final.
type DenyList struct {
	path string
	// reading is held while the file is read, so that an older version never replaces a newer.
	reading sync.Mutex
	// news receives after the list has changed; it holds one token.
	news chan struct{}

	mu    sync.RWMutex // guards the rest
	ids   map[blob.ID]bool
	stamp fileStamp
}

// fileStamp tells versions of a file apart.
type fileStamp struct {
	size    int64
	changed time.Time
}

// OpenDenyList reads a file. It returns [ErrDenyList], naming the first line that is no blob ID.
func OpenDenyList(path string) (*DenyList, error) {
	d := &DenyList{path: path, news: make(chan struct{}, 1)}
	return d, d.Reload()
}

// Reload reads the file again. A file that is missing or has a wrong line leaves the list as it was and is an
// [ErrDenyList]: to deny nothing any more, empty it.
func (d *DenyList) Reload() error {
	d.reading.Lock()
	defer d.reading.Unlock()
	stamp, err := d.look()
	if err != nil {
		return err
	}
	data, err := os.ReadFile(d.path)
	if err != nil {
		return fmt.Errorf("%w: %w", ErrDenyList, err)
	}
	ids, err := parseDenyList(data)
	if err != nil {
		return fmt.Errorf("%w %s: %w", ErrDenyList, d.path, err)
	}
	d.mu.Lock()
	defer d.mu.Unlock()
	changed := !maps.Equal(ids, d.ids)
	d.ids, d.stamp = ids, stamp
	if changed {
		select {
		case d.news <- struct{}{}:
		default:
		}
	}
	return nil
}

// look returns what tells the file as it is now from other versions of it.
func (d *DenyList) look() (fileStamp, error) {
	info, err := os.Stat(d.path)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return fileStamp{}, fmt.Errorf("%w: there is no file %s: make it, empty to deny nothing", ErrDenyList, d.path)
	case err != nil:
		return fileStamp{}, fmt.Errorf("%w: %w", ErrDenyList, err)
	case info.Size() > maxDenyList:
		return fileStamp{}, fmt.Errorf("%w: %s has %d bytes, at most %d are read", ErrDenyList, d.path, info.Size(), maxDenyList)
	}
	return fileStamp{info.Size(), info.ModTime()}, nil
}

// refresh reads the file if it is another than the one read last.
func (d *DenyList) refresh() error {
	stamp, err := d.look()
	if err != nil {
		return err
	}
	d.mu.RLock()
	same := stamp == d.stamp
	d.mu.RUnlock()
	if same {
		return nil
	}
	return d.Reload()
}

func parseDenyList(data []byte) (map[blob.ID]bool, error) {
	ids := make(map[blob.ID]bool)
	number := 0
	for line := range bytes.Lines(data) {
		number++
		text, _, _ := strings.Cut(string(line), "#")
		if text = strings.TrimSpace(text); text == "" {
			continue
		}
		id, err := blob.ParseID(text)
		if err != nil {
			return nil, fmt.Errorf("line %d: %w", number, err)
		}
		ids[id] = true
	}
	return ids, nil
}

// Has reports whether a blob is denied.
func (d *DenyList) Has(id blob.ID) bool {
	if d == nil {
		return false
	}
	d.mu.RLock()
	defer d.mu.RUnlock()
	return d.ids[id]
}

// Len returns how many blobs are denied.
func (d *DenyList) Len() int {
	d.mu.RLock()
	defer d.mu.RUnlock()
	return len(d.ids)
}

func (n *Node) denies(id blob.ID) bool { return n.config.Denied.Has(id) }

// watchDenyList has changes of the list carried out, and looks at its file.
func (n *Node) watchDenyList(ctx context.Context) error {
	ticker := time.NewTicker(denyInterval)
	defer ticker.Stop()
	var told string // so that a file that stays wrong is told of once
	for {
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-n.config.Denied.news:
			n.logger.InfoContext(ctx, "deny list read", "blobs", n.config.Denied.Len())
			n.wakeKeeper()
		case <-ticker.C:
			err := n.config.Denied.refresh()
			if err != nil && err.Error() != told {
				n.logger.ErrorContext(ctx, "deny list not read, the last one stays in force", "err", err)
				told = err.Error()
			}
			if err == nil {
				told = ""
			}
		}
	}
}

// unlessDenied answers for a blob that is not denied.
func (n *Node) unlessDenied(handle func(http.ResponseWriter, *http.Request) error) func(http.ResponseWriter, *http.Request) error {
	return func(w http.ResponseWriter, r *http.Request) error {
		id, err := blobOf(r)
		if err != nil {
			return err
		}
		if n.denies(id) {
			return fmt.Errorf("%w: blob %s: ask other nodes for it", ErrDenied, id)
		}
		return handle(w, r)
	}
}

// disowned reports whether the sliver is of a denied blob and one that the node does not answer for any more, for good:
// what released it is final, as is every epoch in which it was owed or in which the node signed for it.
func (n *Node) disowned(view View, ref SliverRef, final uint32) bool {
	if !n.denies(ref.Blob) {
		return false
	}
	shard := n.encoding.ShardOfSliver(ref.Blob, ref.Index)
	if slot := view.Shard(shard); slot.Owner != n.id {
		return slot.Next != n.id && slot.Since <= final
	}
	if n.store.signedSince(ref.Blob, final) {
		return false
	}
	for _, registration := range view.Registrations(ref.Blob) {
		if registration.End > final && (registration.Held.Has(uint8(shard)) || registration.HeldEpoch >= final) {
			return false
		}
	}
	return true
}

// signedSince reports whether the node signed for an object of the blob in the epoch or later.
func (s *Store) signedSince(id blob.ID, epoch uint32) bool {
	r, ok := s.record(id)
	if !ok {
		return false
	}
	s.mu.RLock()
	defer s.mu.RUnlock()
	for _, signed := range r.manifest.Signed {
		if signed.Epoch >= epoch {
			return true
		}
	}
	return false
}
