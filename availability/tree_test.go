package availability_test

import (
	"errors"
	"fmt"
	"testing"

	"github.com/walrus-evm/walrus/availability"
	"github.com/walrus-evm/walrus/blob"
	"github.com/walrus-evm/walrus/kzg"
)

// plainTree is the definition: a perfect tree of the leaves, padded with zero.
func plainTree(leaves [][32]byte, height int) [32]byte {
	if height == 0 {
		if len(leaves) == 0 {
			return [32]byte{}
		}
		return leaves[0]
	}
	half := min(len(leaves), 1<<(height-1))
	left, right := plainTree(leaves[:half], height-1), plainTree(leaves[half:], height-1)
	return [32]byte(keccak([]byte{1}, left[:], right[:]))
}

func traceLeaves(n int) [][32]byte {
	leaves := make([][32]byte, n)
	for i := range leaves {
		leaves[i] = digest(fmt.Sprint(i))
	}
	return leaves
}

func TestTraceTreeIsPerfect(t *testing.T) {
	t.Parallel()
	for _, n := range []int{1, 2, 31, 32, 33, 64, 1023, 1024, 1025, 2049} {
		leaves := traceLeaves(n)
		var b availability.TraceTreeBuilder
		for _, leaf := range leaves {
			if err := b.Add(leaf); err != nil {
				t.Fatal(err)
			}
		}
		tree := b.Tree()
		height := availability.TraceHeight(n)
		if tree.Len() != n || tree.Height() != height || height%5 != 0 || 1<<height < n || height > 5 && 1<<(height-5) >= n {
			t.Errorf("%d leaves: height %d", n, tree.Height())
		}
		if want := plainTree(leaves, height); tree.Root() != want {
			t.Errorf("%d leaves: root %x, want %x", n, tree.Root(), want)
		}
		for h := 5; h <= height; h += 5 {
			for j := range 1 << (height - h) {
				from, to := min(n, j<<h), min(n, (j+1)<<h)
				if got, want := tree.Node(h, j), plainTree(leaves[from:to], h); got != want {
					t.Fatalf("%d leaves: node %d at height %d is %x, want %x", n, j, h, got, want)
				}
			}
		}
		for _, i := range []int{0, n / 2, n - 1} {
			block := leaves[i/32*32 : min(n, i/32*32+32)]
			path := tree.Path(i, block)
			if err := availability.VerifyTracePath(tree.Root(), leaves[i], i, n, path); err != nil {
				t.Errorf("leaf %d of %d: %v", i, n, err)
			}
			for name, err := range map[string]error{
				"other leaf":  availability.VerifyTracePath(tree.Root(), digest("x"), i, n, path),
				"other index": availability.VerifyTracePath(tree.Root(), leaves[i], (i+1)%n, n, path),
				"behind":      availability.VerifyTracePath(tree.Root(), leaves[i], n, n, path),
				"negative":    availability.VerifyTracePath(tree.Root(), leaves[i], -1, n, path),
				"short":       availability.VerifyTracePath(tree.Root(), leaves[i], i, n, path[1:]),
				"other size":  availability.VerifyTracePath(tree.Root(), leaves[i], i, 33*n*32, path),
				"too many":    availability.VerifyTracePath(tree.Root(), leaves[i], i, availability.MaxLeaves+1, path),
			} {
				if !errors.Is(err, availability.ErrPath) && (name != "other index" || n > 1) {
					t.Errorf("leaf %d of %d, %s: error %v, want ErrPath", i, n, name, err)
				}
			}
		}
	}
	if (&availability.TraceTreeBuilder{}).Tree().Root() != [32]byte{} || availability.TraceHeight(0) != 0 {
		t.Error("the empty tree is not zero")
	}
	if h := availability.TraceHeight(availability.MaxLeaves); h != 25 {
		t.Errorf("height of the largest tree %d, want 25", h)
	}
}

func TestCommitmentTreeIsPerfect(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		shards int
		size   int64
	}{{4, 0}, {7, 1}, {10, 5 * blob.ChunkSize}, {4, 2*blob.GroupChunks*blob.ChunkSize + 1}} {
		l := mustLayout(t, c.shards, c.size)
		commitments := make([][]kzg.Commitment, c.shards)
		var leaves [][32]byte
		for s := range commitments {
			for j := range l.Chunks() {
				commitments[s] = append(commitments[s], smallCommitment(t, s+j))
			}
			for g := range l.Groups() {
				leaves = append(leaves, availability.GroupLeaf(s, g, availability.Points(groupOf(l, commitments[s], g))))
			}
		}
		tree, err := availability.NewCommitmentTree(l, commitments)
		if err != nil {
			t.Fatal(err)
		}
		if want := plainTree(leaves, availability.CommitmentPathLength(l)); tree.Root() != want {
			t.Errorf("%+v: root %x, want %x", c, tree.Root(), want)
		}
		again, err := availability.NewCommitmentTreeFromLeaves(l, leaves)
		if err != nil || again.Root() != tree.Root() {
			t.Errorf("%+v: root from leaves differs: %v", c, err)
		}
		for s := range c.shards {
			for g := range l.Groups() {
				points := availability.Points(groupOf(l, commitments[s], g))
				if err := availability.VerifyGroup(l, tree.Root(), s, g, points, tree.Path(s, g)); err != nil {
					t.Errorf("%+v, group %d of sliver %d: %v", c, g, s, err)
				}
			}
		}
		points, path := availability.Points(groupOf(l, commitments[0], 0)), tree.Path(0, 0)
		for name, pair := range map[string][2]error{
			"other sliver": {availability.VerifyGroup(l, tree.Root(), 1, 0, points, path), availability.ErrPath},
			"short path":   {availability.VerifyGroup(l, tree.Root(), 0, 0, points, path[1:]), availability.ErrPath},
			"no sliver":    {availability.VerifyGroup(l, tree.Root(), c.shards, 0, points, path), availability.ErrGeometry},
			"no group":     {availability.VerifyGroup(l, tree.Root(), 0, l.Groups(), points, path), availability.ErrGeometry},
			"short points": {availability.VerifyGroup(l, tree.Root(), 0, 0, points[1:], path), availability.ErrGeometry},
		} {
			if !errors.Is(pair[0], pair[1]) {
				t.Errorf("%+v, %s: error %v, want %v", c, name, pair[0], pair[1])
			}
		}
		if _, err := availability.NewCommitmentTree(l, commitments[1:]); !errors.Is(err, availability.ErrGeometry) {
			t.Errorf("missing sliver: error %v, want ErrGeometry", err)
		}
		commitments[2] = commitments[2][1:]
		if _, err := availability.NewCommitmentTree(l, commitments); !errors.Is(err, availability.ErrGeometry) {
			t.Errorf("missing chunk: error %v, want ErrGeometry", err)
		}
		if _, err := availability.NewCommitmentTreeFromLeaves(l, leaves[1:]); !errors.Is(err, availability.ErrGeometry) {
			t.Errorf("missing leaf: error %v, want ErrGeometry", err)
		}
	}
}

// groupOf returns the commitments of a group of a sliver.
func groupOf(l blob.Layout, sliver []kzg.Commitment, group int) []kzg.Commitment {
	from := group * blob.GroupChunks
	return sliver[from : from+l.GroupChunks(group)]
}

func TestBuilderKeepsOrder(t *testing.T) {
	t.Parallel()
	var b availability.Builder
	for _, c := range []struct {
		key  availability.Key
		want error
	}{
		{availability.Key{}, availability.ErrOrder},
		{availability.Key{Object: 1, Shard: 3}, nil},
		{availability.Key{Object: 1, Shard: 3}, availability.ErrOrder},
		{availability.Key{Object: 1, Shard: 2, Group: 9}, availability.ErrOrder},
		{availability.Key{Object: 1, Shard: 3, Group: 1}, nil},
		{availability.Key{Object: 2}, nil},
	} {
		if err := b.Add(c.key, smallCommitment(t, 1), 10); !errors.Is(err, c.want) {
			t.Errorf("%s: error %v, want %v", c.key, err, c.want)
		}
	}
	trace := b.Trace()
	if last := trace.Last(); trace.Len() != 3 || last.Weight != availability.NewWeight(30) {
		t.Errorf("%d steps weighing %s", trace.Len(), last.Weight)
	}
	same, err := availability.NewTrace(trace.Steps())
	if err != nil || same.Root() != trace.Root() {
		t.Errorf("a trace of the same steps has another root: %v", err)
	}
	for i := range trace.Len() {
		if err := availability.VerifyTracePath(trace.Root(), trace.Step(i).Leaf(), i, trace.Len(), trace.Path(i)); err != nil {
			t.Errorf("step %d: %v", i, err)
		}
	}
	if trace.Path(-1) != nil || trace.Path(trace.Len()) != nil {
		t.Error("virtual leaves have paths")
	}
}
