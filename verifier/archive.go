package verifier

import (
	"container/list"
	"encoding/hex"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"sync"

	"github.com/walrus-evm/walrus/availability"
	"github.com/walrus-evm/walrus/blob"
	"github.com/walrus-evm/walrus/kzg"
)

var (
	// ErrNotArchived reports an object whose commitment list is not in the archive.
	ErrNotArchived = errors.New("commitment list is not archived")
	// ErrWrongList reports a commitment list that does not stand under the object's commitment root.
	ErrWrongList = errors.New("commitment list does not match the commitment root")
)

// DefaultCacheBytes bounds the decoded lists that an archive keeps in memory.
const DefaultCacheBytes = 256 << 20

// Archive keeps the commitment lists of certified objects on disk, one file a
// commitment root, 48 bytes a chunk. A list is checked against the root when it
// is put and again when it is read from disk, then cached decoded, because
// decoding a point costs more than using it. It is safe for concurrent use.
//
// The archive is what makes a verifier able to accuse: the chain keeps only the
// roots, and nobody is bound to serve the lists for ever.
type Archive struct {
	dir   string
	limit int64

	mu     sync.Mutex // guards the rest
	size   int64
	recent *list.List // of *cached, most recently used first
	byRoot map[[32]byte]*list.Element
}

type cached struct {
	root        [32]byte
	commitments []kzg.Commitment // sliver by sliver
}

func (c *cached) bytes() int64 { return int64(len(c.commitments)) * 96 }

// OpenArchive opens the archive in a directory, which it makes if needed.
// cacheBytes bounds the decoded lists in memory; 0 means [DefaultCacheBytes].
func OpenArchive(dir string, cacheBytes int64) (*Archive, error) {
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return nil, fmt.Errorf("open archive: %w", err)
	}
	if cacheBytes == 0 {
		cacheBytes = DefaultCacheBytes
	}
	return &Archive{dir: dir, limit: cacheBytes, recent: list.New(), byRoot: make(map[[32]byte]*list.Element)}, nil
}

// Has reports whether the object's list is archived.
func (a *Archive) Has(object availability.Object) bool {
	a.mu.Lock()
	_, ok := a.byRoot[object.CommitmentRoot]
	a.mu.Unlock()
	if ok {
		return true
	}
	_, err := os.Stat(a.path(object.CommitmentRoot))
	return err == nil
}

// Put archives the object's list, sliver by sliver, once it is checked against
// the commitment root; otherwise it returns [ErrWrongList]. It is durable when
// Put returns.
func (a *Archive) Put(object availability.Object, commitments []kzg.Commitment) error {
	if err := checkList(object, commitments); err != nil {
		return err
	}
	data := make([]byte, 0, len(commitments)*kzg.CommitmentSize)
	for _, c := range commitments {
		b := c.Bytes()
		data = append(data, b[:]...)
	}
	if err := replaceFile(a.path(object.CommitmentRoot), data); err != nil {
		return fmt.Errorf("archive commitments of %s: %w", object.ID, err)
	}
	a.remember(&cached{object.CommitmentRoot, commitments})
	return nil
}

// Group implements [Lists]. It returns [ErrNotArchived], or [ErrWrongList] for
// a file that has rotted; such a file is removed, so that the list is fetched again.
func (a *Archive) Group(object availability.Object, sliver, group int) ([]kzg.Commitment, error) {
	all, err := a.list(object)
	if err != nil {
		return nil, err
	}
	from := sliver*object.Layout.Chunks() + group*blob.GroupChunks
	return all[from : from+object.Layout.GroupChunks(group)], nil
}

// Evidence returns the group of a key as a fraud proof carries it.
func (a *Archive) Evidence(object availability.Object, key availability.Key) (availability.Group, error) {
	all, err := a.list(object)
	if err != nil {
		return availability.Group{}, err
	}
	tree, err := availability.NewCommitmentTree(object.Layout, bySliver(object.Layout, all))
	if err != nil {
		return availability.Group{}, err
	}
	sliver := object.Layout.SliverOfShard(object.ID, int(key.Shard))
	commitments, err := a.Group(object, sliver, int(key.Group))
	if err != nil {
		return availability.Group{}, err
	}
	return availability.Group{
		Key:    key,
		Points: availability.Points(commitments),
		Path:   tree.Path(sliver, int(key.Group)),
	}, nil
}

func (a *Archive) path(root [32]byte) string {
	return filepath.Join(a.dir, hex.EncodeToString(root[:])+".list")
}

// list returns the whole list of an object.
func (a *Archive) list(object availability.Object) ([]kzg.Commitment, error) {
	a.mu.Lock()
	if e, ok := a.byRoot[object.CommitmentRoot]; ok {
		a.recent.MoveToFront(e)
		a.mu.Unlock()
		return e.Value.(*cached).commitments, nil
	}
	a.mu.Unlock()

	path := a.path(object.CommitmentRoot)
	data, err := os.ReadFile(path)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, fmt.Errorf("blob %s: %w", object.ID, ErrNotArchived)
	}
	if err != nil {
		return nil, fmt.Errorf("read commitments of %s: %w", object.ID, err)
	}
	commitments, err := parseList(data)
	if err == nil {
		err = checkList(object, commitments)
	}
	if err != nil {
		return nil, errors.Join(fmt.Errorf("archived %w", err), os.Remove(path))
	}
	a.remember(&cached{object.CommitmentRoot, commitments})
	return commitments, nil
}

func (a *Archive) remember(c *cached) {
	a.mu.Lock()
	defer a.mu.Unlock()
	if _, ok := a.byRoot[c.root]; ok {
		return
	}
	a.byRoot[c.root] = a.recent.PushFront(c)
	a.size += c.bytes()
	// The newest list stays even if it alone is over the bound: it is about to be used.
	for a.size > a.limit && a.recent.Len() > 1 {
		oldest := a.recent.Remove(a.recent.Back()).(*cached)
		delete(a.byRoot, oldest.root)
		a.size -= oldest.bytes()
	}
}

// checkList checks a list against the object's commitment root.
func checkList(object availability.Object, commitments []kzg.Commitment) error {
	l := object.Layout
	if want := l.Shards() * l.Chunks(); len(commitments) != want {
		return fmt.Errorf("%w: blob %s has %d commitments, got %d", ErrWrongList, object.ID, want, len(commitments))
	}
	tree, err := availability.NewCommitmentTree(l, bySliver(l, commitments))
	if err != nil {
		return fmt.Errorf("%w: %w", ErrWrongList, err)
	}
	if root := tree.Root(); root != object.CommitmentRoot {
		return fmt.Errorf("%w: blob %s is registered with %x, the list has %x",
			ErrWrongList, object.ID, object.CommitmentRoot, root)
	}
	return nil
}

func bySliver(l blob.Layout, commitments []kzg.Commitment) [][]kzg.Commitment {
	slivers := make([][]kzg.Commitment, l.Shards())
	for s := range slivers {
		slivers[s] = commitments[s*l.Chunks() : (s+1)*l.Chunks()]
	}
	return slivers
}

func parseList(data []byte) ([]kzg.Commitment, error) {
	if len(data)%kzg.CommitmentSize != 0 {
		return nil, fmt.Errorf("%w: %d bytes", ErrWrongList, len(data))
	}
	commitments := make([]kzg.Commitment, len(data)/kzg.CommitmentSize)
	for i := range commitments {
		c, err := kzg.ParseCommitment(data[i*kzg.CommitmentSize : (i+1)*kzg.CommitmentSize])
		if err != nil {
			return nil, fmt.Errorf("%w: commitment %d: %w", ErrWrongList, i, err)
		}
		commitments[i] = c
	}
	return commitments, nil
}

// replaceFile writes a file whole or not at all, durably.
func replaceFile(path string, data []byte) (err error) {
	f, err := os.CreateTemp(filepath.Dir(path), ".new-*")
	if err != nil {
		return err
	}
	defer func() {
		if err != nil {
			_ = os.Remove(f.Name())
		}
	}()
	_, err = f.Write(data)
	if err = errors.Join(err, f.Sync(), f.Close()); err != nil {
		return err
	}
	if err = os.Rename(f.Name(), path); err != nil {
		return err
	}
	dir, err := os.Open(filepath.Dir(path))
	if err != nil {
		return err
	}
	return errors.Join(dir.Sync(), dir.Close())
}
