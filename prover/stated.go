package prover

import (
	"fmt"
	"maps"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/walrus-evm/walrus/blob"
)

const (
	// maxUnsignedLists bounds how many commitment lists are kept of a blob that no
	// owner stated and nobody's signature rests on: somebody may write without the
	// owner's key, and a wrong list must not push out his.
	maxUnsignedLists = 4
	// maxLists bounds those that no owner stated with a signature too: anybody may ask for one.
	maxLists = 16
)

// Sender says on whose word a commitment list comes. The zero value is anybody's.
type Sender struct {
	// Object is the one whose owner states that its commitment root is Root; 0: nobody states anything.
	Object uint64
	Root   common.Hash
	// View returns the chain as it is when room is made for the list; nil: no object is known.
	View func() View
}

// admit makes room for a list, or says why there is none. An object pays for one share of
// a list by its weight (docs/protocol.md, "Geometry"), so each has room for the one list that
// its owner states, whatever others send. The record's writing is held.
func (s *Store) admit(id blob.ID, r *record, from Sender, root [32]byte) error {
	objects := objectsOf(from.View, id)
	if from.Object == 0 {
		return s.admitAnybodys(id, r, objects, root)
	}
	if root != from.Root {
		return fmt.Errorf("%w: the list has commitment root %x, the owner of object %d states %x", ErrMismatch, root, from.Object, from.Root)
	}
	if err := s.dropReplaced(id, r, objects, from); err != nil {
		return err
	}
	return s.rewriteManifest(id, r, func(m *manifest) {
		stated := objectRoot{Object: from.Object, Epoch: objects.epoch, Root: root}
		i := slices.IndexFunc(m.Stated, func(o objectRoot) bool { return o.Object == from.Object })
		if i < 0 {
			m.Stated = append(m.Stated, stated)
			return
		}
		m.Stated[i] = stated
	})
}

// dropReplaced drops the list that an object's owner stated before, unless somebody else needs it. It goes before the new
// one comes, so that a crash in between leaves none that nobody pays for.
func (s *Store) dropReplaced(id blob.ID, r *record, objects blobObjects, from Sender) error {
	old, ok := r.manifest.statedFor(from.Object)
	if !ok || old == rootName(from.Root) || r.manifest.statedBesides(from.Object, old) {
		return nil
	}
	if r.manifest.signs(old) {
		return fmt.Errorf("%w: the owner of object %d stated another commitment root, %s, for which the node has signed: state that, or wait until the epoch in which it did is final",
			ErrConflict, from.Object, old)
	}
	return s.dropLists(id, r, func(root rootName) bool { return root == old && !objects.certify(root, 0) })
}

// admitAnybodys makes room for a list that nobody states. One that is kept may come again.
func (s *Store) admitAnybodys(id blob.ID, r *record, objects blobObjects, root [32]byte) error {
	kept, others, unsigned := s.listsOf(r), 0, 0
	orphan := r.manifest.orphaned(root, objects)
	if kept[root] && !orphan {
		return nil
	}
	for other := range kept {
		if r.manifest.states(other) || objects.certify(other, objects.epoch) {
			continue // an object pays for it
		}
		others++
		if !r.manifest.signs(other) {
			unsigned++
		}
	}
	if others >= maxLists || unsigned >= maxUnsignedLists {
		return fmt.Errorf("%w: too many other commitment lists of blob %s are kept: send it with the statement of its object's owner", ErrConflict, id)
	}
	if !orphan {
		return nil
	}
	return s.rewriteManifest(id, r, func(m *manifest) {
		m.Stated = slices.DeleteFunc(m.Stated, func(o objectRoot) bool { return o.Root == root })
	})
}

// listsOf returns the commitment roots of which there are shares.
func (s *Store) listsOf(r *record) map[rootName]bool {
	s.mu.RLock()
	defer s.mu.RUnlock()
	kept := make(map[rootName]bool)
	for name := range r.shares {
		kept[name.root] = true
	}
	return kept
}

// dropLists removes all shares of lists. The record's writing is held.
func (s *Store) dropLists(id blob.ID, r *record, useless func(root rootName) bool) error {
	s.mu.Lock()
	var files []string
	maps.DeleteFunc(r.shares, func(name shareName, listed bool) bool {
		drop := useless(name.root)
		if drop {
			files = append(files, s.path(id, name.file(listed)))
		}
		return drop
	})
	s.mu.Unlock()
	for _, file := range files {
		if err := s.files.RemoveAll(file); err != nil {
			return fmt.Errorf("drop commitment list of blob %s: %w", id, err)
		}
	}
	if len(files) == 0 {
		return nil
	}
	if err := s.files.Sync(s.path(id)); err != nil {
		return fmt.Errorf("drop commitment list of blob %s: %w", id, err)
	}
	return nil
}

// forgetLists drops the lists for which nobody's object lasts and nobody can use a
// signature any more, as of a final epoch. Those that nobody stated nor signed for stay.
func (s *Store) forgetLists(id blob.ID, view func() View, final uint32) error {
	r, ok := s.record(id)
	if !ok {
		return nil
	}
	r.writing.Lock()
	defer r.writing.Unlock()
	old := r.manifest
	if len(old.Signed)+len(old.Stated) == 0 {
		return nil
	}
	objects := objectsOf(view, id)
	next := old.clone()
	// A signature counts in its own epoch only: by now the chain shows what it led to.
	next.Signed = slices.DeleteFunc(next.Signed, func(o objectRoot) bool { return o.Epoch < final })
	next.Stated = slices.DeleteFunc(next.Stated, func(o objectRoot) bool {
		certified := objects.byNumber[o.Object]
		otherwise := certified.CommitmentRoot != (common.Hash{}) && certified.CommitmentRoot != common.Hash(o.Root)
		return !objects.lasts(o, final) || otherwise && certified.Certified < final
	})
	err := s.dropLists(id, r, func(root rootName) bool {
		return (old.signs(root) || old.states(root)) && !next.signs(root) && !next.states(root) && !objects.certify(root, final)
	})
	if err != nil {
		return err
	}
	return s.rewriteManifest(id, r, func(m *manifest) { *m = next })
}

// blobObjects are the objects of a blob in an epoch.
type blobObjects struct {
	epoch    uint32
	byNumber map[uint64]Registration
}

func objectsOf(now func() View, id blob.ID) blobObjects {
	b := blobObjects{byNumber: make(map[uint64]Registration)}
	if now == nil {
		return b
	}
	view := now()
	b.epoch = view.Epoch().Number
	for _, registration := range view.Registrations(id) {
		b.byNumber[registration.Object] = registration
	}
	return b
}

// ended reports whether an object is known to have ended.
func (b blobObjects) ended(object uint64) bool {
	registration, ok := b.byNumber[object]
	return ok && registration.End <= b.epoch
}

// lasts reports whether an object runs beyond an epoch that is final. One that is not known may not have been seen yet,
// unless the epoch in which it was is final too.
func (b blobObjects) lasts(o objectRoot, final uint32) bool {
	registration, ok := b.byNumber[o.Object]
	return ok && registration.End > final || !ok && o.Epoch >= final
}

// certify reports whether an object that ends after an epoch is certified under the root: then its list is the one that
// claims are judged by.
func (b blobObjects) certify(root rootName, after uint32) bool {
	for _, registration := range b.byNumber {
		if registration.CommitmentRoot == common.Hash(root) && registration.End > after {
			return true
		}
	}
	return false
}

func (m manifest) signs(root rootName) bool {
	return slices.ContainsFunc(m.Signed, func(o objectRoot) bool { return o.Root == root })
}

func (m manifest) states(root rootName) bool {
	return slices.ContainsFunc(m.Stated, func(o objectRoot) bool { return o.Root == root })
}

func (m manifest) statedBesides(object uint64, root rootName) bool {
	return slices.ContainsFunc(m.Stated, func(o objectRoot) bool { return o.Root == root && o.Object != object })
}

// statedFor returns the root that an object's owner stated.
func (m manifest) statedFor(object uint64) (root rootName, ok bool) {
	for _, stated := range m.Stated {
		if stated.Object == object {
			return stated.Root, true
		}
	}
	return root, false
}

// orphaned reports whether the list under a root is there only for objects that have ended.
func (m manifest) orphaned(root rootName, objects blobObjects) bool {
	return m.states(root) && !slices.ContainsFunc(m.Stated, func(o objectRoot) bool {
		return o.Root == root && !objects.ended(o.Object)
	})
}
