package blob_test

import (
	"bytes"
	"encoding/hex"
	"encoding/json"
	"flag"
	"os"
	"path/filepath"
	"testing"

	"github.com/walrus-evm/walrus/blob"
)

var update = flag.Bool("update", false, "rewrite contracts/test/vectors/content_paths.json")

// hexHash is written as a 0x-hex string, as forge reads bytes32.
type hexHash [32]byte

func (h hexHash) MarshalText() ([]byte, error) {
	return append([]byte("0x"), hex.EncodeToString(h[:])...), nil
}

func hexHashes(hashes []blob.Hash) []hexHash {
	out := make([]hexHash, len(hashes))
	for i, h := range hashes {
		out[i] = hexHash(h)
	}
	return out
}

// treePaths are the paths of every leaf of one tree, one after the other.
type treePaths struct {
	Leaves []hexHash `json:"leaves"`
	Root   hexHash   `json:"root"`
	Length []int     `json:"length"`
	Paths  []hexHash `json:"paths"`
}

// chunkPaths place some chunks of one blob of the bytes i mod 251.
type chunkPaths struct {
	Shards      int       `json:"shards"`
	Source      int       `json:"source"`
	Size        int64     `json:"size"`
	BlobID      hexHash   `json:"blobId"`
	Sliver      []int     `json:"sliver"`
	Chunk       []int     `json:"chunk"`
	Bytes       []int     `json:"bytes"`
	Leaf        []hexHash `json:"leaf"`
	ChunkLength []int     `json:"chunkLength"`
	ChunkPaths  []hexHash `json:"chunkPaths"`
	SliverPaths []hexHash `json:"sliverPaths"`
	// SliverLength differs between slivers where n is no power of two.
	SliverLength []int `json:"sliverLength"`
}

// spans cut ranges of blobs into the chunks that hold them.
type spans struct {
	Shards []int   `json:"shards"`
	Size   []int64 `json:"size"`
	From   []int64 `json:"from"`
	To     []int64 `json:"to"`
	// Count is the number of spans of a range; the next fields list those of all ranges.
	Count     []int `json:"count"`
	Sliver    []int `json:"sliver"`
	Chunk     []int `json:"chunk"`
	SpanFrom  []int `json:"spanFrom"`
	SpanUntil []int `json:"spanUntil"`
}

// TestContentPathVectors checks the file that the contracts' periphery is
// tested with against what the package computes; with -update it writes it.
func TestContentPathVectors(t *testing.T) {
	t.Parallel()
	v := map[string]any{"spans": spanVectors(t)}
	trees := make(map[string]treePaths)
	for name, n := range map[string]int{"one": 1, "two": 2, "three": 3, "five": 5, "seven": 7, "eight": 8, "thirteen": 13} {
		trees[name] = treeVectors(n)
	}
	v["trees"] = trees
	v["blobs"] = map[string]chunkPaths{
		"empty":   chunkVectors(t, 10, 0),
		"small":   chunkVectors(t, 100, 1000),
		"short":   chunkVectors(t, 4, 2*(2*blob.ChunkSize+77)-1),
		"full":    chunkVectors(t, 7, 3*3*blob.ChunkSize),
		"uneven":  chunkVectors(t, 10, 4*(4*blob.ChunkSize+1)),
		"oneByte": chunkVectors(t, 4, 1),
	}
	var got bytes.Buffer
	encoder := json.NewEncoder(&got)
	encoder.SetIndent("", "  ")
	if err := encoder.Encode(v); err != nil {
		t.Fatal(err)
	}
	file := filepath.Join("..", "contracts", "test", "vectors", "content_paths.json")
	if *update {
		if err := os.WriteFile(file, got.Bytes(), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(got.Bytes(), want) {
		t.Errorf("%s differs from what the package computes; if that is meant, run go test ./blob -run TestContentPathVectors -update", file)
	}
}

func treeVectors(n int) (v treePaths) {
	leaves := make([]blob.Hash, n)
	for i := range leaves {
		leaves[i] = blob.LeafHash([]byte{byte(n), byte(i)})
	}
	v.Leaves, v.Root = hexHashes(leaves), hexHash(blob.TreeRoot(leaves))
	for i := range leaves {
		path := blob.InclusionPath(leaves, i)
		v.Length = append(v.Length, len(path))
		v.Paths = append(v.Paths, hexHashes(path)...)
	}
	if v.Paths == nil {
		v.Paths = []hexHash{} // forge reads no null
	}
	return v
}

// chunkVectors places the first and the last chunk of the first, the last
// source and the last parity sliver.
func chunkVectors(t *testing.T, shards int, size int64) chunkPaths {
	t.Helper()
	l := mustLayout(t, shards, size)
	coder, err := blob.NewCoder(l)
	if err != nil {
		t.Fatal(err)
	}
	content := make([]byte, size)
	for i := range content {
		content[i] = byte(i % 251)
	}
	leaves := make([][]blob.Hash, shards)
	for column, err := range coder.Columns(bytes.NewReader(content)) {
		if err != nil {
			t.Fatal(err)
		}
		for s, chunk := range column.Chunks {
			leaves[s] = append(leaves[s], blob.LeafHash(chunk))
		}
	}
	slivers := make([]blob.Hash, shards)
	metadata := blob.Metadata{Layout: l}
	for s := range leaves {
		root := blob.TreeRoot(leaves[s])
		metadata.SliverRoots = append(metadata.SliverRoots, root)
		slivers[s] = blob.LeafHash(root[:])
	}
	v := chunkPaths{
		Shards: shards, Source: l.Source(), Size: size, BlobID: hexHash(metadata.ID()),
		ChunkPaths: []hexHash{}, SliverPaths: []hexHash{},
	}
	for _, s := range []int{0, l.Source() - 1, shards - 1} {
		for _, j := range []int{0, l.Chunks() - 1} {
			chunkPath, sliverPath := blob.InclusionPath(leaves[s], j), blob.InclusionPath(slivers, s)
			v.Sliver = append(v.Sliver, s)
			v.Chunk = append(v.Chunk, j)
			v.Bytes = append(v.Bytes, l.ChunkBytes(j))
			v.Leaf = append(v.Leaf, hexHash(leaves[s][j]))
			v.ChunkLength = append(v.ChunkLength, len(chunkPath))
			v.ChunkPaths = append(v.ChunkPaths, hexHashes(chunkPath)...)
			v.SliverLength = append(v.SliverLength, len(sliverPath))
			v.SliverPaths = append(v.SliverPaths, hexHashes(sliverPath)...)
		}
	}
	return v
}

func spanVectors(t *testing.T) (v spans) {
	t.Helper()
	for _, shards := range []int{4, 100} {
		k := int64(mustLayout(t, shards, 0).Source())
		for _, size := range []int64{0, 1, k + 1, 2*k*blob.ChunkSize + 3} {
			l := mustLayout(t, shards, size)
			edge := l.SliverSize()
			for _, r := range [][2]int64{{0, size}, {0, 0}, {size - 1, size + 9}, {edge - 1, edge + 1}, {blob.ChunkSize - 1, 2*blob.ChunkSize + 1}, {9, 7}} {
				from, to := max(0, r[0]), r[1]
				v.Shards = append(v.Shards, shards)
				v.Size = append(v.Size, size)
				v.From = append(v.From, from)
				v.To = append(v.To, to)
				count := 0
				for span := range l.Spans(from, to) {
					count++
					v.Sliver = append(v.Sliver, span.Sliver)
					v.Chunk = append(v.Chunk, span.Chunk)
					v.SpanFrom = append(v.SpanFrom, span.From)
					v.SpanUntil = append(v.SpanUntil, span.To)
				}
				v.Count = append(v.Count, count)
			}
		}
	}
	return v
}
