package blob_test

import (
	"crypto/sha256"
	"errors"
	"testing"

	"github.com/walrus-evm/walrus/blob"
)

// plainRoot is the definition of RFC 9162 section 2.1.1, word by word.
func plainRoot(data [][]byte) blob.Hash {
	switch len(data) {
	case 0:
		return sha256.Sum256(nil)
	case 1:
		return sha256.Sum256(append([]byte{0}, data[0]...))
	}
	k := 1
	for 2*k < len(data) {
		k *= 2
	}
	left, right := plainRoot(data[:k]), plainRoot(data[k:])
	return sha256.Sum256(append(append([]byte{1}, left[:]...), right[:]...))
}

func leavesOf(n int) (data [][]byte, leaves []blob.Hash) {
	for i := range n {
		d := []byte{byte(i), byte(i >> 8), 7}
		data = append(data, d)
		leaves = append(leaves, blob.LeafHash(d))
	}
	return data, leaves
}

func TestTreeIsRFC9162(t *testing.T) {
	t.Parallel()
	for n := range 70 {
		data, leaves := leavesOf(n)
		want := plainRoot(data)
		if got := blob.TreeRoot(leaves); got != want {
			t.Fatalf("%d leaves: root %s, want %s", n, got, want)
		}
		for i := range leaves {
			path := blob.InclusionPath(leaves, i)
			if err := blob.VerifyInclusion(want, leaves[i], i, n, path); err != nil {
				t.Fatalf("leaf %d of %d: %v", i, n, err)
			}
		}
	}
}

func TestVerifyInclusionRefuses(t *testing.T) {
	t.Parallel()
	for n := 1; n < 20; n++ {
		_, leaves := leavesOf(n)
		root := blob.TreeRoot(leaves)
		for i := range n {
			path := blob.InclusionPath(leaves, i)
			refuse := func(what string, leaf blob.Hash, i, n int, path []blob.Hash) {
				t.Helper()
				if err := blob.VerifyInclusion(root, leaf, i, n, path); !errors.Is(err, blob.ErrInclusion) {
					t.Errorf("leaf %d of %d, %s: error %v, want ErrInclusion", i, n, what, err)
				}
			}
			refuse("wrong leaf", blob.Hash{1}, i, n, path)
			refuse("out of range", leaves[i], n, n, path)
			refuse("negative", leaves[i], -1, n, path)
			refuse("long path", leaves[i], i, n, append(path, blob.Hash{}))
			for j := range path {
				refuse("short path", leaves[i], i, n, path[:j])
				wrong := append([]blob.Hash{}, path...)
				wrong[j][0] ^= 1
				refuse("wrong path", leaves[i], i, n, wrong)
			}
			for other := range n {
				if other != i {
					refuse("wrong index", leaves[i], other, n, path)
				}
			}
		}
	}
}

// A root must not be accepted as a leaf one level up: leaves and nodes are told apart.
func TestLeavesAndNodesDiffer(t *testing.T) {
	t.Parallel()
	_, leaves := leavesOf(4)
	root := blob.TreeRoot(leaves)
	inner := blob.TreeRoot(leaves[:2])
	if err := blob.VerifyInclusion(root, blob.LeafHash(inner[:]), 0, 2, []blob.Hash{blob.TreeRoot(leaves[2:])}); !errors.Is(err, blob.ErrInclusion) {
		t.Errorf("error %v, want ErrInclusion", err)
	}
}

func TestHashText(t *testing.T) {
	t.Parallel()
	h := blob.LeafHash([]byte("walrus"))
	text, err := h.MarshalText()
	if err != nil {
		t.Fatal(err)
	}
	var got blob.Hash
	if err := got.UnmarshalText(text); err != nil || got != h {
		t.Errorf("%s: %v, %v", text, got, err)
	}
	for _, bad := range []string{"", "0x" + h.String(), h.String()[:62], "G" + h.String()[1:], "AB" + h.String()[2:]} {
		if err := got.UnmarshalText([]byte(bad)); !errors.Is(err, blob.ErrHash) {
			t.Errorf("%q: error %v, want ErrHash", bad, err)
		}
	}
}
