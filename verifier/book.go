package verifier

import (
	"bytes"
	"cmp"
	"encoding/json"
	"errors"
	"fmt"
	"io"
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
	// Suspect tells that C or W is wrong. It becomes a fraud when there is evidence that the contract accepts.
	Suspect bool `json:"suspect,omitempty"`

	// Seed is the epoch's, and Digest is R of the claim judged. Together they fix the verdict: the seed binds the fork.
	Seed   common.Hash `json:"seed,omitzero"`
	Digest common.Hash `json:"digest,omitzero"`
	// Block is the claim's.
	Block uint64 `json:"block,omitempty"`
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
	// Bounty is what settlement paid this verifier for it.
	Bounty *chain.Amount `json:"bounty,omitempty"`

	At time.Time `json:"at"`
}

// Decided reports whether the entry holds a verdict.
func (e Entry) Decided() bool { return e.Verdict != "" }

// about reports whether the entry is about this very claim on this very fork.
func (e Entry) about(s *chain.State, record chain.ClaimRecord) bool {
	return e.Seed == s.Seed && e.Digest == record.Digest
}

// Book is the verifier's record of verdicts, accusations, bounties and reveal
// bonds, one JSON value a line, the newest line for a node and epoch, or for a
// request, counting. A salt is in it
// before its commitment is sent, so that a crash loses no bounty. It is safe
// for concurrent use.
//
// It does not grow for ever: lines that newer ones replaced are dropped from
// time to time, and so is what was in order in epochs long past. Frauds stay.
type Book struct {
	path string

	mu      sync.Mutex // guards the rest
	entries map[bookKey]Entry
	bonds   map[common.Hash]Bond
	file    *os.File // nil when it could not be opened after it was replaced
	size    int64    // of the whole lines
	lines   int
	newest  uint32 // epoch
}

const (
	// bookFile is the book's name in a verifier's directory.
	bookFile = "book.jsonl"
	// bookSlack is how many replaced lines a book may hold beside as many as it has entries.
	bookSlack = 1_000
	// bookEpochs is for how many epochs a book remembers what was in order.
	bookEpochs = 500
)

// ErrBook reports a book that is damaged other than by a crash in the middle of its last line.
var ErrBook = errors.New("the book of verdicts is damaged: move the file away, verdicts are found again")

type bookKey struct{ epoch, node uint32 }

// OpenBook reads the book at a path, or begins one. A last line that a crash cut
// short is dropped. It returns [ErrBook].
func OpenBook(path string) (*Book, error) {
	b := newBook(path)
	data, err := os.ReadFile(path)
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return nil, fmt.Errorf("open book: %w", err)
	}
	if err := b.read(data); err != nil {
		return nil, fmt.Errorf("open book %s: %w", path, err)
	}
	// Even an orderly book is written anew, which also drops a line cut short.
	if err := b.compact(); err != nil {
		return nil, fmt.Errorf("open book: %w", err)
	}
	return b, nil
}

// ReadBook returns what [Book.Entries] would of the book in a verifier's directory. It changes nothing, so the verifier
// may be running. It returns [fs.ErrNotExist] when there is no book.
func ReadBook(dir string, epoch *uint32) ([]Entry, error) {
	b, err := readBook(dir)
	if err != nil {
		return nil, err
	}
	return b.Entries(epoch), nil
}

// ReadBonds returns what [Book.Bonds] would of the book in a verifier's directory, like [ReadBook].
func ReadBonds(dir string) ([]Bond, error) {
	b, err := readBook(dir)
	if err != nil {
		return nil, err
	}
	return b.Bonds(), nil
}

func readBook(dir string) (*Book, error) {
	path := filepath.Join(dir, bookFile)
	data, err := os.ReadFile(path)
	if err != nil {
		return nil, fmt.Errorf("read book: %w", err)
	}
	b := newBook(path)
	if err := b.read(data); err != nil {
		return nil, fmt.Errorf("read book %s: %w", path, err)
	}
	return b, nil
}

func newBook(path string) *Book {
	return &Book{path: path, entries: make(map[bookKey]Entry), bonds: make(map[common.Hash]Bond)}
}

// read fills the book with the whole lines.
func (b *Book) read(data []byte) error {
	for at := 0; ; {
		length := bytes.IndexByte(data[at:], '\n')
		if length < 0 {
			return nil
		}
		var line bookLine
		if err := json.Unmarshal(data[at:at+length], &line); err != nil {
			return fmt.Errorf("%w: byte %d: %w", ErrBook, at, err)
		}
		b.remember(line)
		at += length + 1
	}
}

// bookLine is a line: an entry, or a bond if there is one.
type bookLine struct {
	Entry
	Bond *Bond `json:"bond,omitempty"`
}

// MarshalJSON writes a bond alone, without the entry that it is not.
func (l bookLine) MarshalJSON() ([]byte, error) {
	if l.Bond == nil {
		return json.Marshal(l.Entry)
	}
	return json.Marshal(struct {
		Bond *Bond `json:"bond"`
	}{l.Bond})
}

func (b *Book) remember(line bookLine) {
	b.lines++
	if line.Bond != nil {
		b.bonds[line.Bond.Request] = *line.Bond
		b.newest = max(b.newest, line.Bond.Epoch)
		return
	}
	b.entries[bookKey{line.Epoch, line.Node}] = line.Entry
	b.newest = max(b.newest, line.Epoch)
}

// compact writes the book anew, without what nobody asks for any more. mu is held, or nobody else has the book yet.
func (b *Book) compact() error {
	for key, e := range b.entries {
		if key.epoch+bookEpochs < b.newest && e.Verdict != Fraud.String() {
			delete(b.entries, key)
		}
	}
	for request, bond := range b.bonds {
		if bond.Epoch+bookEpochs < b.newest && bond.State != BondOpen {
			delete(b.bonds, request)
		}
	}
	lines := make([]bookLine, 0, len(b.entries)+len(b.bonds))
	for _, e := range b.sorted(nil) {
		lines = append(lines, bookLine{Entry: e})
	}
	for _, bond := range b.sortedBonds() {
		lines = append(lines, bookLine{Bond: &bond})
	}
	var size int64
	err := replaceFile(b.path, func(w io.Writer) error {
		for _, content := range lines {
			line, err := encodeLine(content)
			if err != nil {
				return err
			}
			if _, err := w.Write(line); err != nil {
				return err
			}
			size += int64(len(line))
		}
		return nil
	})
	if err != nil && !b.replaced() {
		return fmt.Errorf("compact: %w", err) // the book goes on in the file that it has
	}
	b.size, b.lines = size, len(lines)
	if b.file != nil {
		_ = b.file.Close() // every line of it was synced, and it has been replaced
		b.file = nil
	}
	return errors.Join(err, b.open())
}

// replaced reports whether the file at the book's path is another one than the book writes to. mu is held.
func (b *Book) replaced() bool {
	there, err := os.Stat(b.path)
	if err != nil || b.file == nil {
		return false
	}
	own, err := b.file.Stat()
	return err == nil && !os.SameFile(own, there)
}

// open opens the file if it is not open. mu is held, or nobody else has the book yet.
func (b *Book) open() (err error) {
	if b.file == nil {
		b.file, err = os.OpenFile(b.path, os.O_WRONLY, 0)
	}
	return err
}

func encodeLine(content bookLine) ([]byte, error) {
	line, err := json.Marshal(content)
	return append(line, '\n'), err
}

// Close closes the file.
func (b *Book) Close() error {
	b.mu.Lock()
	defer b.mu.Unlock()
	if b.file == nil {
		return nil
	}
	return b.file.Close()
}

// Put records an entry durably. What the book has of the accusation of the same claim stays where the entry has nothing:
// judge and accuser write side by side, and a salt, a proof or a bounty that one of them has not seen yet is not undone.
func (b *Book) Put(e Entry) error {
	e.At = now()
	return b.put(bookLine{Entry: e})
}

// keeping returns the entry with what an older one about the same claim has beyond it.
func (e Entry) keeping(old Entry) Entry {
	if e.Seed != old.Seed || e.Digest != old.Digest {
		return e
	}
	e.Salt = cmp.Or(e.Salt, old.Salt)
	e.Committed = cmp.Or(e.Committed, old.Committed)
	if e.Proven == (common.Hash{}) {
		e.Proven, e.GasUsed = old.Proven, old.GasUsed
	}
	e.Bounty = cmp.Or(e.Bounty, old.Bounty)
	return e
}

func now() time.Time { return time.Now().UTC().Truncate(time.Millisecond) }

func (b *Book) put(content bookLine) error {
	b.mu.Lock()
	defer b.mu.Unlock()
	if content.Bond == nil {
		content.Entry = content.keeping(b.entries[bookKey{content.Epoch, content.Node}])
	}
	line, err := encodeLine(content)
	if err != nil {
		return fmt.Errorf("book: %w", err)
	}
	if err := b.open(); err != nil {
		return fmt.Errorf("book: %w", err)
	}
	// At its place, so that a write that failed half way, on a full disk, is written over by the next one.
	if _, err := b.file.WriteAt(line, b.size); err != nil {
		return errors.Join(fmt.Errorf("book: %w", err), b.file.Truncate(b.size))
	}
	if err := b.file.Sync(); err != nil {
		return fmt.Errorf("book: %w", err)
	}
	b.size += int64(len(line))
	b.remember(content)
	if b.lines > 2*(len(b.entries)+len(b.bonds))+bookSlack {
		return b.compact()
	}
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
	return b.sorted(epoch)
}

// sorted is Entries without the lock.
func (b *Book) sorted(epoch *uint32) []Entry {
	entries := []Entry{}
	for key, e := range b.entries {
		if epoch == nil || key.epoch == *epoch {
			entries = append(entries, e)
		}
	}
	slices.SortFunc(entries, func(a, b Entry) int {
		return cmp.Or(cmp.Compare(b.Epoch, a.Epoch), cmp.Compare(a.Node, b.Node))
	})
	return entries
}

// unpaid returns the entries of frauds proven before an epoch whose bounty is not known.
func (b *Book) unpaid(epoch uint32) []Entry {
	b.mu.Lock()
	defer b.mu.Unlock()
	var entries []Entry
	for key, e := range b.entries {
		if key.epoch < epoch && e.Proven != (common.Hash{}) && e.Bounty == nil {
			entries = append(entries, e)
		}
	}
	return entries
}
