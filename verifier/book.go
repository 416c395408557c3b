package verifier

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/walrus-evm/walrus/chain"
)

// Entry is what the verifier found out about one node's epoch, and what it did about it.
type Entry struct {
	Epoch uint32 `json:"epoch"`
	Node  uint32 `json:"node"`

	// Verdict is "valid", "fraud" or "missing"; empty while undecided, and Reason then says why.
	Verdict string `json:"verdict,omitempty"`
	Reason  string `json:"reason,omitempty"`

	// Digest is R of the claim judged.
	Digest common.Hash `json:"digest,omitzero"`
	// Weight is W as claimed, in billed bytes.
	Weight string `json:"weight,omitempty"`
	// Seconds is how long judging took.
	Seconds float64 `json:"seconds,omitempty"`

	// Kind and Key name the first wrong step of a fraud, Salt the secret that claims its bounty.
	Kind string      `json:"kind,omitempty"`
	Key  string      `json:"key,omitempty"`
	Salt common.Hash `json:"salt,omitzero"`
	// Committed and Proven are the transactions of the accusation.
	Committed common.Hash `json:"committed,omitzero"`
	Proven    common.Hash `json:"proven,omitzero"`
	GasUsed   uint64      `json:"gasUsed,omitempty"`
	// Bounty is what settlement paid for it.
	Bounty *chain.Amount `json:"bounty,omitempty"`

	At time.Time `json:"at"`
}

// Decided reports whether the entry holds a verdict.
func (e Entry) Decided() bool { return e.Verdict != "" }

// Book is the verifier's record of verdicts, accusations and bounties, one JSON
// value a line, the newest line for a node and epoch counting. A salt is in it
// before its commitment is sent, so that a crash loses no bounty. It is safe
// for concurrent use.
type Book struct {
	path string

	mu      sync.Mutex // guards the rest
	entries map[bookKey]Entry
	file    *os.File
}

// bookFile is the book's name in a verifier's directory.
const bookFile = "book.jsonl"

type bookKey struct{ epoch, node uint32 }

// OpenBook reads the book at a path, or begins one. A last line that a crash cut
// short is dropped.
func OpenBook(path string) (*Book, error) {
	b := &Book{path: path, entries: make(map[bookKey]Entry)}
	data, err := os.ReadFile(path)
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return nil, fmt.Errorf("open book: %w", err)
	}
	whole, err := b.read(data)
	if err != nil {
		return nil, fmt.Errorf("open book %s: %w", path, err)
	}
	b.file, err = os.OpenFile(path, os.O_CREATE|os.O_WRONLY, 0o600)
	if err != nil {
		return nil, fmt.Errorf("open book: %w", err)
	}
	if err := b.file.Truncate(int64(whole)); err != nil {
		return nil, errors.Join(fmt.Errorf("open book: %w", err), b.file.Close())
	}
	if _, err := b.file.Seek(int64(whole), 0); err != nil {
		return nil, errors.Join(fmt.Errorf("open book: %w", err), b.file.Close())
	}
	return b, nil
}

// ReadBook returns what [Book.Entries] would of the book in a verifier's directory. It changes nothing, so the verifier
// may be running. It returns [fs.ErrNotExist] when there is no book.
func ReadBook(dir string, epoch *uint32) ([]Entry, error) {
	path := filepath.Join(dir, bookFile)
	data, err := os.ReadFile(path)
	if err != nil {
		return nil, fmt.Errorf("read book: %w", err)
	}
	b := &Book{path: path, entries: make(map[bookKey]Entry)}
	if _, err := b.read(data); err != nil {
		return nil, fmt.Errorf("read book %s: %w", path, err)
	}
	return b.Entries(epoch), nil
}

// read fills the book and returns the length of the whole lines.
func (b *Book) read(data []byte) (whole int, err error) {
	for len(data) > whole {
		end := slices.Index(data[whole:], '\n')
		if end < 0 {
			break
		}
		var e Entry
		if err := json.Unmarshal(data[whole:whole+end], &e); err != nil {
			return 0, fmt.Errorf("byte %d: %w", whole, err)
		}
		b.entries[bookKey{e.Epoch, e.Node}] = e
		whole += end + 1
	}
	return whole, nil
}

// Close closes the file.
func (b *Book) Close() error { return b.file.Close() }

// Put records an entry durably.
func (b *Book) Put(e Entry) error {
	e.At = time.Now().UTC().Truncate(time.Millisecond)
	line, err := json.Marshal(e)
	if err != nil {
		return fmt.Errorf("book: %w", err)
	}
	b.mu.Lock()
	defer b.mu.Unlock()
	if _, err := b.file.Write(append(line, '\n')); err != nil {
		return fmt.Errorf("book: %w", err)
	}
	if err := b.file.Sync(); err != nil {
		return fmt.Errorf("book: %w", err)
	}
	b.entries[bookKey{e.Epoch, e.Node}] = e
	return nil
}

// Get returns the entry of a node's epoch.
func (b *Book) Get(epoch, node uint32) (Entry, bool) {
	b.mu.Lock()
	defer b.mu.Unlock()
	e, ok := b.entries[bookKey{epoch, node}]
	return e, ok
}

// Entries returns the entries of an epoch by node, of all epochs for nil, newest epoch first.
func (b *Book) Entries(epoch *uint32) []Entry {
	b.mu.Lock()
	defer b.mu.Unlock()
	entries := []Entry{}
	for key, e := range b.entries {
		if epoch == nil || key.epoch == *epoch {
			entries = append(entries, e)
		}
	}
	slices.SortFunc(entries, func(a, b Entry) int {
		if a.Epoch != b.Epoch {
			return int(b.Epoch) - int(a.Epoch)
		}
		return int(a.Node) - int(b.Node)
	})
	return entries
}
