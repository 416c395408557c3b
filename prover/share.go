package prover

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"syscall"

	"github.com/ethereum/go-ethereum/common"

	"github.com/walrus-evm/walrus/blob"
)

// shareName names a share of a commitment list: that of a sliver, of the list under a root.
type shareName struct {
	sliver int
	root   [32]byte
}

// file returns the name of the share's file. It also says whether the node's own
// commitments of the sliver stand in the list.
func (n shareName) file(listed bool) string {
	suffix := unlistedSuffix
	if listed {
		suffix = shareSuffix
	}
	return fmt.Sprintf("%d.%s%s", n.sliver, rootName(n.root), suffix)
}

// shareFileSize returns the size of a stored share: its blocks, then its proof,
// which is known only once the whole list has passed.
func shareFileSize(c *blob.ListCoder, sliver int) int64 {
	return c.ShareBytes() + c.ProofBytes(sliver)
}

// Listed reports whether the node's own commitments of a sliver stand in the list
// under a commitment root, known only if it stores the sliver's share of that list.
func (s *Store) Listed(ref SliverRef, root common.Hash) (listed, known bool) {
	s.mu.RLock()
	defer s.mu.RUnlock()
	if r, ok := s.blobs[ref.Blob]; ok {
		listed, known = r.shares[shareName{ref.Index, root}]
	}
	return listed, known
}

// Share is a stored share of a commitment list being read: its proof, then its
// blocks, as docs/node-api.md has them. Each block is checked before its first byte
// comes out. It is not safe for concurrent use.
type Share struct {
	store *Store
	ref   SliverRef
	name  shareName
	coder *blob.ListCoder
	file  file
	proof blob.ListProof
	next  int    // block to read
	rest  []byte // read and checked, not handed out yet
}

// OpenShare opens a sliver's share of the list under a commitment root. It returns
// [ErrNotFound] or [ErrCorrupt]; the share is then fetched again when it is missed.
func (s *Store) OpenShare(ref SliverRef, root common.Hash) (*Share, error) {
	layout, _ := s.Layout(ref.Blob)
	listed, known := s.Listed(ref, root)
	if !known {
		return nil, fmt.Errorf("%w: share of the commitment list of %v", ErrNotFound, ref)
	}
	coder, err := blob.NewListCoder(layout)
	if err != nil {
		return nil, err
	}
	v := &Share{store: s, ref: ref, name: shareName{ref.Index, root}, coder: coder}
	v.file, err = s.files.Open(s.path(ref.Blob, v.name.file(listed)))
	if errors.Is(err, fs.ErrNotExist) {
		return nil, v.corrupt()
	}
	if err != nil {
		return nil, fmt.Errorf("open share of %v: %w", ref, err)
	}
	raw := make([]byte, coder.ProofBytes(ref.Index))
	if err = v.readAt(raw, coder.ShareBytes()); err == nil {
		if v.proof, err = coder.ParseProof(ref.Index, raw); err != nil {
			err = v.corrupt()
		}
	}
	if err != nil {
		return nil, errors.Join(err, v.Close())
	}
	v.rest = raw
	return v, nil
}

// Size returns the number of bytes that Read yields.
func (v *Share) Size() int64 { return shareFileSize(v.coder, v.ref.Index) }

// Read implements [io.Reader]. It returns [ErrCorrupt] for a block that does not match its hash.
func (v *Share) Read(p []byte) (int, error) {
	if len(v.rest) == 0 {
		if v.next == v.coder.Stripes() {
			return 0, io.EOF
		}
		block := make([]byte, v.coder.BlockBytes(v.next))
		if err := v.readAt(block, int64(v.next)*int64(v.coder.BlockBytes(0))); err != nil {
			return 0, err
		}
		if blob.LeafHash(block) != v.proof.Blocks[v.next] {
			return 0, v.corrupt()
		}
		v.rest, v.next = block, v.next+1
	}
	n := copy(p, v.rest)
	v.rest = v.rest[n:]
	return n, nil
}

// Close releases the file.
func (v *Share) Close() error { return v.file.Close() }

func (v *Share) readAt(b []byte, from int64) error {
	n, err := v.file.ReadAt(b, from)
	switch {
	case n == len(b):
		return nil // io.ReaderAt may report io.EOF along with the last bytes
	case errors.Is(err, io.EOF) || errors.Is(err, syscall.EIO):
		return v.corrupt()
	}
	return fmt.Errorf("read share of %v: %w", v.ref, err)
}

// corrupt takes the share out of the index, so that it is made again, and wakes whoever does. One whose name says that the
// sliver is garbage stays: a node that forgot that would prove the sliver, and be slashed, if it could not learn it again in time.
func (v *Share) corrupt() error {
	s := v.store
	s.mu.Lock()
	if r, ok := s.blobs[v.ref.Blob]; ok && r.shares[v.name] {
		delete(r.shares, v.name)
	}
	s.mu.Unlock()
	s.alarm()
	return fmt.Errorf("%w: share of the commitment list of %v", ErrCorrupt, v.ref)
}

// checkShare reads a share to its end. It returns errors as [Store.OpenShare] and [Share.Read] do.
func (s *Store) checkShare(ref SliverRef, root common.Hash) error {
	share, err := s.OpenShare(ref, root)
	if err != nil {
		return err
	}
	_, err = io.Copy(io.Discard, share)
	return errors.Join(err, share.Close())
}

// checkShares checks the sliver's shares of all lists.
func (s *Store) checkShares(ref SliverRef) error {
	var failures error
	for _, name := range s.sharesOf(ref) {
		if err := s.checkShare(ref, name.root); !errors.Is(err, ErrNotFound) {
			failures = errors.Join(failures, err)
		}
	}
	return failures
}

// sharesOf returns the names of a sliver's shares.
func (s *Store) sharesOf(ref SliverRef) []shareName {
	s.mu.RLock()
	defer s.mu.RUnlock()
	var names []shareName
	if r, ok := s.blobs[ref.Blob]; ok {
		for name := range r.shares {
			if name.sliver == ref.Index {
				names = append(names, name)
			}
		}
	}
	return names
}
