package verifier

import (
	"bufio"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
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

const (
	listSuffix = ".points"
	leafSize   = 32
)

// Archive keeps the commitment lists of certified objects on disk, one file a
// commitment root. It is what makes a verifier able to accuse: the chain keeps
// only the roots, and nobody is bound to serve the lists for ever. It is safe
// for concurrent use.
//
// A file holds the points of all groups in affine form, 128 bytes a chunk, then
// the leaves of the commitment tree, 32 bytes a group. A list is checked against
// the root once, when it is put. From then on a group is read alone and checked
// against its leaf, so that memory does not depend on any blob's size and nobody
// takes the square roots of a compressed list again in every epoch.
type Archive struct {
	dir string

	mu    sync.Mutex        // guards roots
	roots map[[32]byte]bool // whether the list is flawed
}

// OpenArchive opens the archive in a directory, which it makes if needed.
func OpenArchive(dir string) (*Archive, error) {
	if err := os.MkdirAll(dir, 0o750); err != nil {
		return nil, fmt.Errorf("open archive: %w", err)
	}
	entries, err := os.ReadDir(dir)
	if err != nil {
		return nil, fmt.Errorf("open archive: %w", err)
	}
	a := &Archive{dir: dir, roots: make(map[[32]byte]bool, len(entries))}
	for _, entry := range entries {
		name, found := strings.CutSuffix(entry.Name(), listSuffix)
		root, err := hex.DecodeString(name)
		switch {
		case found && err == nil && len(root) == 32:
			if a.roots[[32]byte(root)], err = a.isMarked([32]byte(root)); err != nil {
				return nil, fmt.Errorf("open archive: %w", err)
			}
		case strings.HasPrefix(entry.Name(), unfinished): // of a crash
			if err := os.Remove(filepath.Join(dir, entry.Name())); err != nil {
				return nil, fmt.Errorf("open archive: %w", err)
			}
		}
	}
	return a, nil
}

// Len returns the number of lists.
func (a *Archive) Len() int {
	a.mu.Lock()
	defer a.mu.Unlock()
	return len(a.roots)
}

// Has reports whether the object's list is archived.
func (a *Archive) Has(object availability.Object) bool {
	a.mu.Lock()
	defer a.mu.Unlock()
	_, ok := a.roots[object.CommitmentRoot]
	return ok
}

// Put archives the object's list, sliver by sliver, once it is checked against
// the commitment root; otherwise it returns [ErrWrongList]. It is durable when
// Put returns.
func (a *Archive) Put(object availability.Object, commitments []kzg.Commitment) error {
	l := object.Layout
	if want := l.Shards() * l.Chunks(); len(commitments) != want {
		return fmt.Errorf("%w: blob %s has %d commitments, got %d", ErrWrongList, object.ID, want, len(commitments))
	}
	return a.put(object, func(count int) ([]byte, bool, error) {
		points := availability.Points(commitments[:count])
		commitments = commitments[count:]
		return points, false, nil
	})
}

// nextGroup returns the next so many points of a list, and whether one of them is none.
type nextGroup func(count int) (points []byte, flawed bool, err error)

// put archives a list, group by group.
func (a *Archive) put(object availability.Object, next nextGroup) error {
	flawed := false
	err := replaceFile(a.path(object.CommitmentRoot), func(w io.Writer) (err error) {
		if flawed, err = writeList(w, object, next); err == nil && flawed {
			err = a.mark(object.CommitmentRoot) // first, so that no crash leaves a flawed list that passes for sound
		}
		return err
	})
	if err != nil {
		return fmt.Errorf("archive commitments of %s: %w", object.ID, err)
	}
	a.mu.Lock()
	defer a.mu.Unlock()
	a.roots[object.CommitmentRoot] = flawed
	return nil
}

// writeList writes a list in the archive's form and reports whether it is flawed. It returns [ErrWrongList] at its end if
// the root is another.
func writeList(w io.Writer, object availability.Object, next nextGroup) (flawed bool, err error) {
	l := object.Layout
	leaves := make([][32]byte, 0, l.Shards()*l.Groups())
	for s := range l.Shards() {
		for g := range l.Groups() {
			points, bad, err := next(l.GroupChunks(g))
			if err != nil {
				return false, err
			}
			flawed = flawed || bad
			leaves = append(leaves, availability.GroupLeaf(s, g, points))
			if _, err := w.Write(points); err != nil {
				return false, err
			}
		}
	}
	tree, err := availability.NewCommitmentTreeFromLeaves(l, leaves)
	if err != nil {
		return false, fmt.Errorf("%w: %w", ErrWrongList, err)
	}
	if root := tree.Root(); root != object.CommitmentRoot {
		return false, fmt.Errorf("%w: the chain has %x, the list %x", ErrWrongList, object.CommitmentRoot, root)
	}
	for _, leaf := range leaves {
		if _, err := w.Write(leaf[:]); err != nil {
			return false, err
		}
	}
	return flawed, nil
}

// Remove deletes the list under a commitment root, if there is one.
func (a *Archive) Remove(root [32]byte) error {
	a.mu.Lock()
	defer a.mu.Unlock()
	return a.remove(root)
}

// remove is Remove with mu held.
func (a *Archive) remove(root [32]byte) error {
	delete(a.roots, root)
	for _, path := range []string{a.path(root), a.marker(root)} {
		if err := os.Remove(path); err != nil && !errors.Is(err, fs.ErrNotExist) {
			return fmt.Errorf("remove archived list: %w", err)
		}
	}
	return nil
}

// Group implements [Lists]. It returns [ErrNotArchived], or [ErrWrongList] for
// a file that has rotted; such a file is removed, so that the list is fetched again.
func (a *Archive) Group(object availability.Object, sliver, group int) ([]kzg.Commitment, error) {
	var points []byte
	err := a.read(object, func(f *os.File) (err error) {
		points, err = readGroup(f, object.Layout, sliver, group)
		return err
	})
	if err != nil {
		return nil, err
	}
	parse := kzg.ParseKnownPoint
	if a.IsFlawed(object) {
		parse = kzg.ParsePoint
	}
	commitments := make([]kzg.Commitment, len(points)/kzg.PointSize)
	for i := range commitments {
		commitments[i], err = parse(points[i*kzg.PointSize : (i+1)*kzg.PointSize])
		if err != nil {
			return nil, fmt.Errorf("commitment %d of group %d of sliver %d of %s: %w", i, group, sliver, object.ID, err)
		}
	}
	return commitments, nil
}

// Evidence implements [Witnesses]. It returns errors as [Archive.Group] does.
func (a *Archive) Evidence(object availability.Object, key availability.Key) (availability.Group, error) {
	sliver := object.Layout.SliverOfShard(object.ID, int(key.Shard))
	evidence := availability.Group{Key: key}
	err := a.read(object, func(f *os.File) (err error) {
		if evidence.Points, err = readGroup(f, object.Layout, sliver, int(key.Group)); err != nil {
			return err
		}
		tree, err := readTree(f, object)
		if err != nil {
			return err
		}
		evidence.Path = tree.Path(sliver, int(key.Group))
		return nil
	})
	return evidence, err
}

func (a *Archive) path(root [32]byte) string {
	return filepath.Join(a.dir, hex.EncodeToString(root[:])+listSuffix)
}

// read opens the object's file for visit and removes it when it turns out to have rotted.
func (a *Archive) read(object availability.Object, visit func(*os.File) error) error {
	f, err := os.Open(a.path(object.CommitmentRoot))
	if errors.Is(err, fs.ErrNotExist) {
		a.forget(object.CommitmentRoot)
		return fmt.Errorf("blob %s: %w", object.ID, ErrNotArchived)
	}
	if err != nil {
		return fmt.Errorf("read commitments of %s: %w", object.ID, err)
	}
	file, err := f.Stat()
	if err == nil {
		err = visit(f)
	}
	err = errors.Join(err, f.Close())
	switch {
	case errors.Is(err, ErrWrongList) || errors.Is(err, io.EOF):
		return errors.Join(fmt.Errorf("archived list of %s has rotted and is fetched again: %w", object.ID, err), a.discard(object.CommitmentRoot, file))
	case err != nil:
		return fmt.Errorf("read commitments of %s: %w", object.ID, err)
	}
	return nil
}

// forget takes note that a list is gone, if it still is: it may have been fetched since somebody looked.
func (a *Archive) forget(root [32]byte) {
	a.mu.Lock()
	defer a.mu.Unlock()
	if _, err := os.Stat(a.path(root)); errors.Is(err, fs.ErrNotExist) {
		delete(a.roots, root)
	}
}

// discard removes a list's file that has rotted. Several readers may find that out of one file, the last of them when
// another has long taken its place.
func (a *Archive) discard(root [32]byte, rotten fs.FileInfo) error {
	a.mu.Lock()
	defer a.mu.Unlock()
	if now, err := os.Stat(a.path(root)); err != nil || !os.SameFile(now, rotten) {
		return nil
	}
	return a.remove(root)
}

// readGroup returns a group's points, checked against their leaf.
func readGroup(f io.ReaderAt, l blob.Layout, sliver, group int) ([]byte, error) {
	if sliver < 0 || sliver >= l.Shards() || group < 0 || group >= l.Groups() {
		return nil, fmt.Errorf("group %d of sliver %d: %w", group, sliver, availability.ErrGeometry)
	}
	points := make([]byte, l.GroupChunks(group)*kzg.PointSize)
	if _, err := f.ReadAt(points, int64(sliver*l.Chunks()+group*blob.GroupChunks)*kzg.PointSize); err != nil {
		return nil, err
	}
	var leaf [leafSize]byte
	if _, err := f.ReadAt(leaf[:], leavesAt(l)+int64(sliver*l.Groups()+group)*leafSize); err != nil {
		return nil, err
	}
	if availability.GroupLeaf(sliver, group, points) != leaf {
		return nil, fmt.Errorf("%w: group %d of sliver %d", ErrWrongList, group, sliver)
	}
	return points, nil
}

// leavesAt returns where in a file the leaves begin.
func leavesAt(l blob.Layout) int64 { return int64(l.Shards()*l.Chunks()) * kzg.PointSize }

// readTree returns the object's commitment tree, checked against the root.
func readTree(f io.ReaderAt, object availability.Object) (*availability.CommitmentTree, error) {
	raw := make([]byte, object.Layout.Shards()*object.Layout.Groups()*leafSize)
	if _, err := f.ReadAt(raw, leavesAt(object.Layout)); err != nil {
		return nil, err
	}
	leaves := make([][32]byte, len(raw)/leafSize)
	for i := range leaves {
		leaves[i] = [leafSize]byte(raw[i*leafSize:])
	}
	tree, err := availability.NewCommitmentTreeFromLeaves(object.Layout, leaves)
	if err == nil && tree.Root() != object.CommitmentRoot {
		err = fmt.Errorf("%w: root %x", ErrWrongList, tree.Root())
	}
	return tree, err
}

// unfinished begins the names of files that are being written.
const unfinished = ".new-"

// replaceFile writes a file whole or not at all, durably.
func replaceFile(path string, write func(io.Writer) error) (err error) {
	f, err := os.CreateTemp(filepath.Dir(path), unfinished+"*")
	if err != nil {
		return err
	}
	defer func() {
		if err != nil {
			_ = os.Remove(f.Name())
		}
	}()
	buffered := bufio.NewWriterSize(f, 1<<16)
	if err = write(buffered); err == nil {
		err = buffered.Flush()
	}
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
