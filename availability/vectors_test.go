package availability_test

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"flag"
	"io"
	"math/big"
	"os"
	"path/filepath"
	"testing"

	"github.com/walrus-evm/walrus/availability"
	"github.com/walrus-evm/walrus/blob"
	"github.com/walrus-evm/walrus/kzg"
)

var update = flag.Bool("update", false, "rewrite contracts/test/vectors")

// hexBytes is written as a lower-case 0x-hex string, as forge reads bytes.
type hexBytes []byte

func (h hexBytes) MarshalText() ([]byte, error) {
	return append([]byte("0x"), hex.EncodeToString(h)...), nil
}

// TestVectors checks the files that the contracts' tests read against what the
// packages compute today; with -update it writes them.
func TestVectors(t *testing.T) {
	t.Parallel()
	for name, generate := range map[string]func(*testing.T) any{
		"encodings":       encodingVectors,
		"layouts":         layoutVectors,
		"blob_ids":        idVectors,
		"contents":        contentVectors,
		"tags":            tagVectors,
		"keys":            keyVectors,
		"seeds":           seedVectors,
		"coefficients":    coefficientVectors,
		"commitment_tree": commitmentTreeVectors,
		"group_sums":      groupSumVectors,
		"traces":          traceVectors,
		"confirmations":   confirmationVectors,
		"openings":        openingVectors,
		"points":          pointVectors,
		"exclusions":      exclusionVectors,
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			var got bytes.Buffer
			encoder := json.NewEncoder(&got)
			encoder.SetIndent("", "  ")
			if err := encoder.Encode(generate(t)); err != nil {
				t.Fatal(err)
			}
			file := filepath.Join("..", "contracts", "test", "vectors", name+".json")
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
				t.Errorf("%s differs from what the packages compute; if that is meant, run go test -run TestVectors -update", file)
			}
		})
	}
}

// pattern returns the n bytes i mod 251, the content of the vectors' blobs.
func pattern(n int) []byte {
	b := make([]byte, n)
	for i := range b {
		b[i] = byte(i % 251)
	}
	return b
}

func digest(text string) [32]byte { return sha256.Sum256([]byte(text)) }

func mustLayout(t testing.TB, shards int, size int64) blob.Layout {
	t.Helper()
	e, err := blob.NewEncoding(shards)
	if err != nil {
		t.Fatal(err)
	}
	l, err := blob.NewLayout(e, size)
	if err != nil {
		t.Fatal(err)
	}
	return l
}

// smallCommitment returns the commitment to the chunk of the one byte i, cheap to compute.
func smallCommitment(t testing.TB, i int) kzg.Commitment {
	t.Helper()
	c, err := kzg.Commit([]byte{byte(i >> 8), byte(i)})
	if err != nil {
		t.Fatal(err)
	}
	return c
}

func point(c kzg.Commitment) hexBytes      { p := c.Point(); return p[:] }
func compressed(c kzg.Commitment) hexBytes { b := c.Bytes(); return b[:] }
func word(h [32]byte) hexBytes             { return h[:] }

func words(hs [][32]byte) []hexBytes {
	out := make([]hexBytes, len(hs))
	for i, h := range hs {
		out[i] = word(h)
	}
	return out
}

func encodingVectors(*testing.T) any {
	var v struct {
		Shards  []int `json:"shards"`
		Faults  []int `json:"faults"`
		Source  []int `json:"source"`
		Quorum  []int `json:"quorum"`
		Invalid []int `json:"invalid"`
	}
	for n := range 260 {
		e, err := blob.NewEncoding(n)
		if err != nil {
			v.Invalid = append(v.Invalid, n)
			continue
		}
		v.Shards = append(v.Shards, n)
		v.Faults = append(v.Faults, e.Faults())
		v.Source = append(v.Source, e.Source())
		v.Quorum = append(v.Quorum, e.Quorum())
	}
	return v
}

// boundarySizes are the sizes around every boundary of a layout of k source slivers.
func boundarySizes(k int64) []int64 {
	sizes := []int64{0, 1, 30, 31, 32}
	for _, edge := range []int64{blob.ChunkSize, k * blob.ChunkSize, k * blob.GroupChunks * blob.ChunkSize, 3 * k * blob.GroupChunks * blob.ChunkSize} {
		sizes = append(sizes, edge-1, edge, edge+1)
	}
	return append(sizes, 1<<30, 1<<40, 1<<44)
}

func layoutVectors(t *testing.T) any {
	type layouts struct {
		Shards       []int   `json:"shards"`
		Size         []int64 `json:"size"`
		SliverSize   []int64 `json:"sliverSize"`
		Chunks       []int   `json:"chunks"`
		Groups       []int   `json:"groups"`
		SliverWeight []int64 `json:"sliverWeight"`
		BilledWeight []int64 `json:"billedWeight"`
	}
	type groups struct {
		Shards []int   `json:"shards"`
		Size   []int64 `json:"size"`
		Group  []int   `json:"group"`
		Chunks []int   `json:"chunks"`
		Weight []int64 `json:"weight"`
	}
	var v struct {
		Layouts layouts `json:"layouts"`
		Groups  groups  `json:"groups"`
	}
	for _, n := range []int{4, 10, 100, 255} {
		k := int64(mustLayout(t, n, 0).Source())
		for _, size := range boundarySizes(k) {
			l := mustLayout(t, n, size)
			v.Layouts.Shards = append(v.Layouts.Shards, n)
			v.Layouts.Size = append(v.Layouts.Size, size)
			v.Layouts.SliverSize = append(v.Layouts.SliverSize, l.SliverSize())
			v.Layouts.Chunks = append(v.Layouts.Chunks, l.Chunks())
			v.Layouts.Groups = append(v.Layouts.Groups, l.Groups())
			v.Layouts.SliverWeight = append(v.Layouts.SliverWeight, l.SliverWeight())
			v.Layouts.BilledWeight = append(v.Layouts.BilledWeight, l.BilledWeight())
			for _, g := range []int{0, l.Groups() - 1} {
				v.Groups.Shards = append(v.Groups.Shards, n)
				v.Groups.Size = append(v.Groups.Size, size)
				v.Groups.Group = append(v.Groups.Group, g)
				v.Groups.Chunks = append(v.Groups.Chunks, l.GroupChunks(g))
				v.Groups.Weight = append(v.Groups.Weight, l.GroupWeight(g))
			}
		}
	}
	return v
}

func idVectors(t *testing.T) any {
	var v struct {
		Shards      []int      `json:"shards"`
		Source      []int      `json:"source"`
		Size        []int64    `json:"size"`
		ContentRoot []hexBytes `json:"contentRoot"`
		BlobID      []hexBytes `json:"blobId"`
		Text        []string   `json:"text"`
		Rotation    []int      `json:"rotation"`
	}
	for _, n := range []int{4, 7, 10, 100, 255} {
		for _, size := range []int64{0, 1, 1 << 20, blob.MaxSize} {
			l := mustLayout(t, n, size)
			root := digest("content root")
			id := blob.NewID(l, root)
			v.Shards = append(v.Shards, n)
			v.Source = append(v.Source, l.Source())
			v.Size = append(v.Size, size)
			v.ContentRoot = append(v.ContentRoot, root[:])
			v.BlobID = append(v.BlobID, id[:])
			v.Text = append(v.Text, id.String())
			v.Rotation = append(v.Rotation, id.Rotation(n))
		}
	}
	return v
}

// contentVectors carries whole blobs through coding, trees and ID.
func contentVectors(t *testing.T) any {
	var v struct {
		Shards          []int      `json:"shards"`
		Size            []int64    `json:"size"`
		FirstSliverRoot []hexBytes `json:"firstSliverRoot"`
		LastSliverRoot  []hexBytes `json:"lastSliverRoot"`
		ContentRoot     []hexBytes `json:"contentRoot"`
		BlobID          []hexBytes `json:"blobId"`
		FirstCommitment []hexBytes `json:"firstCommitment"`
		LastCommitment  []hexBytes `json:"lastCommitment"`
	}
	for _, n := range []int{4, 10} {
		for _, size := range []int{0, 1, 31, 32, blob.ChunkSize, 2*blob.ChunkSize + 1, 5 * blob.ChunkSize} {
			coder, err := blob.NewCoder(mustLayout(t, n, int64(size)))
			if err != nil {
				t.Fatal(err)
			}
			source := bytes.NewReader(pattern(size))
			m, err := coder.Describe(source)
			if err != nil {
				t.Fatal(err)
			}
			first, last := endCommitments(t, coder, source)
			id, root := m.ID(), m.ContentRoot()
			v.Shards = append(v.Shards, n)
			v.Size = append(v.Size, int64(size))
			v.FirstSliverRoot = append(v.FirstSliverRoot, m.SliverRoots[0][:])
			v.LastSliverRoot = append(v.LastSliverRoot, m.SliverRoots[n-1][:])
			v.ContentRoot = append(v.ContentRoot, root[:])
			v.BlobID = append(v.BlobID, id[:])
			v.FirstCommitment = append(v.FirstCommitment, compressed(first))
			v.LastCommitment = append(v.LastCommitment, compressed(last))
		}
	}
	return v
}

// endCommitments commits to the first chunk of the first sliver and the last of the last.
func endCommitments(t *testing.T, coder *blob.Coder, source io.ReaderAt) (first, last kzg.Commitment) {
	t.Helper()
	for column, err := range coder.Columns(source) {
		if err != nil {
			t.Fatal(err)
		}
		if column.Index == 0 {
			if first, err = kzg.Commit(column.Chunks[0]); err != nil {
				t.Fatal(err)
			}
		}
		if column.Index == coder.Layout().Chunks()-1 {
			if last, err = kzg.Commit(column.Chunks[len(column.Chunks)-1]); err != nil {
				t.Fatal(err)
			}
		}
	}
	return first, last
}

func tagVectors(*testing.T) any {
	var v struct {
		Name []string   `json:"name"`
		Tag  []hexBytes `json:"tag"`
	}
	for _, name := range []string{"BLOB", "SEED", "RHO", "CLAIM", "Z", "CONFIRM", "EPOCH", "POP"} {
		v.Name = append(v.Name, name)
		v.Tag = append(v.Tag, word(availability.Tag(name)))
	}
	return v
}

func keyVectors(*testing.T) any {
	var v struct {
		Object []hexBytes `json:"object"`
		Shard  []int      `json:"shard"`
		Group  []uint32   `json:"group"`
		Key    []hexBytes `json:"key"`
	}
	for _, k := range []availability.Key{
		{},
		{Object: 1},
		{Object: 1, Group: 1},
		{Object: 1, Shard: 1},
		{Object: 1, Shard: 254, Group: 1<<32 - 1},
		{Object: 2},
		{Object: 1<<64 - 1, Shard: 254, Group: 7},
		availability.MaxKey,
	} {
		key := k.Bytes()
		object := new(big.Int).SetUint64(k.Object).FillBytes(make([]byte, 8))
		v.Object = append(v.Object, object)
		v.Shard = append(v.Shard, int(k.Shard))
		v.Group = append(v.Group, k.Group)
		v.Key = append(v.Key, key[:])
	}
	return v
}

func seedVectors(*testing.T) any {
	var v struct {
		ChainID        []uint64   `json:"chainId"`
		Staking        []hexBytes `json:"staking"`
		Epoch          []uint32   `json:"epoch"`
		TagParentHash  []hexBytes `json:"tagParentHash"`
		Tag            []hexBytes `json:"tag"`
		Beacon         []hexBytes `json:"beacon"`
		SeedParentHash []hexBytes `json:"seedParentHash"`
		Seed           []hexBytes `json:"seed"`
	}
	for i, e := range []uint32{0, 1, 77, 1<<32 - 1} {
		chain := []uint64{1, 1337, 42161, 10}[i]
		staking := testStaking()
		began, drawn, beacon := digest("began"), digest("drawn"), digest("beacon")
		tag := availability.EpochTag(chain, staking, e, began)
		v.ChainID = append(v.ChainID, chain)
		v.Staking = append(v.Staking, staking[:])
		v.Epoch = append(v.Epoch, e)
		v.TagParentHash = append(v.TagParentHash, began[:])
		v.Tag = append(v.Tag, tag[:])
		v.Beacon = append(v.Beacon, beacon[:])
		v.SeedParentHash = append(v.SeedParentHash, drawn[:])
		v.Seed = append(v.Seed, word(availability.Seed(e, tag, beacon, drawn)))
	}
	return v
}

func coefficientVectors(*testing.T) any {
	var v struct {
		Seed   []hexBytes `json:"seed"`
		Object []hexBytes `json:"object"`
		Shard  []int      `json:"shard"`
		Chunk  []uint32   `json:"chunk"`
		Rho    []hexBytes `json:"rho"`
	}
	seed := digest("seed")
	for _, k := range []availability.Key{{Object: 1}, {Object: 1, Group: 1}, {Object: 1, Shard: 9, Group: 127}, {Object: 1<<64 - 1, Shard: 254, Group: 1<<32 - 1}} {
		rho := availability.Coefficient(seed, k.Object, k.Shard, k.Group)
		v.Seed = append(v.Seed, seed[:])
		v.Object = append(v.Object, new(big.Int).SetUint64(k.Object).FillBytes(make([]byte, 8)))
		v.Shard = append(v.Shard, int(k.Shard))
		v.Chunk = append(v.Chunk, k.Group)
		v.Rho = append(v.Rho, rho[:])
	}
	return v
}

// commitmentTreeCase is one blob's commitment tree.
type commitmentTreeCase struct {
	Shards int        `json:"shards"`
	Size   int64      `json:"size"`
	Groups int        `json:"groups"`
	Height int        `json:"height"`
	Leaves []hexBytes `json:"leaves"`
	Root   hexBytes   `json:"root"`
	// For each of a few groups: its points, and its path of Height nodes in Paths.
	Sliver []int      `json:"sliver"`
	Group  []int      `json:"group"`
	Points []hexBytes `json:"points"`
	Paths  []hexBytes `json:"paths"`
}

func commitmentTreeVectors(t *testing.T) any {
	return struct {
		OneGroup  commitmentTreeCase `json:"oneGroup"`
		TwoGroups commitmentTreeCase `json:"twoGroups"`
		Padded    commitmentTreeCase `json:"padded"`
	}{
		OneGroup:  newCommitmentTreeCase(t, 4, 1),
		TwoGroups: newCommitmentTreeCase(t, 4, 2*blob.ChunkSize*(blob.GroupChunks+1)),
		Padded:    newCommitmentTreeCase(t, 7, 3*blob.ChunkSize*2-5),
	}
}

func newCommitmentTreeCase(t *testing.T, shards int, size int64) commitmentTreeCase {
	t.Helper()
	l := mustLayout(t, shards, size)
	commitments := make([][]kzg.Commitment, shards)
	for s := range commitments {
		for j := range l.Chunks() {
			commitments[s] = append(commitments[s], smallCommitment(t, s*l.Chunks()+j))
		}
	}
	tree, err := availability.NewCommitmentTree(l, commitments)
	if err != nil {
		t.Fatal(err)
	}
	v := commitmentTreeCase{
		Shards: shards, Size: size, Groups: l.Groups(), Height: availability.CommitmentPathLength(l), Root: word(tree.Root()),
	}
	for s := range shards {
		for g := range l.Groups() {
			from := g * blob.GroupChunks
			points := availability.Points(commitments[s][from : from+l.GroupChunks(g)])
			v.Leaves = append(v.Leaves, word(availability.GroupLeaf(s, g, points)))
			if s != 0 && s != shards-1 || g != l.Groups()-1 {
				continue // the last groups of two slivers show everything
			}
			v.Sliver = append(v.Sliver, s)
			v.Group = append(v.Group, g)
			v.Points = append(v.Points, points)
			v.Paths = append(v.Paths, words(tree.Path(s, g))...)
		}
	}
	return v
}

func groupSumVectors(t *testing.T) any {
	var v struct {
		Seed   hexBytes   `json:"seed"`
		Object []uint64   `json:"object"`
		Shard  []int      `json:"shard"`
		Group  []uint32   `json:"group"`
		Chunks []int      `json:"chunks"`
		Points []hexBytes `json:"points"`
		Sum    []hexBytes `json:"sum"`
	}
	seed := digest("seed")
	v.Seed = seed[:]
	for _, c := range []struct {
		key    availability.Key
		chunks int
	}{{availability.Key{Object: 1}, 1}, {availability.Key{Object: 2, Shard: 3, Group: 1}, 2}, {availability.Key{Object: 3, Shard: 9}, 128}} {
		commitments := make([]kzg.Commitment, c.chunks)
		for j := range commitments {
			commitments[j] = smallCommitment(t, 1000+j)
		}
		if c.chunks == 2 {
			commitments[1] = kzg.Commitment{}
		}
		v.Object = append(v.Object, c.key.Object)
		v.Shard = append(v.Shard, int(c.key.Shard))
		v.Group = append(v.Group, c.key.Group)
		v.Chunks = append(v.Chunks, c.chunks)
		v.Points = append(v.Points, availability.Points(commitments))
		v.Sum = append(v.Sum, point(availability.GroupSum(seed, c.key, commitments)))
	}
	return v
}

// traceCase is a claim with its trace.
type traceCase struct {
	Node       uint32     `json:"node"`
	Seed       hexBytes   `json:"seed"`
	Key        []hexBytes `json:"key"`
	Sum        []hexBytes `json:"sum"`
	Weight     []hexBytes `json:"weight"`
	Leaf       []hexBytes `json:"leaf"`
	Leaves     int        `json:"leaves"`
	Height     int        `json:"height"`
	TraceRoot  hexBytes   `json:"traceRoot"`
	PathIndex  []int      `json:"pathIndex"`
	Paths      []hexBytes `json:"paths"`
	Commitment hexBytes   `json:"commitment"`
	Total      hexBytes   `json:"total"`
	Excluded   hexBytes   `json:"excluded"`
	Exclusions hexBytes   `json:"exclusions"`
	Digest     hexBytes   `json:"digest"`
	Z          hexBytes   `json:"z"`
}

func traceVectors(t *testing.T) any {
	return struct {
		Empty       traceCase `json:"empty"`
		One         traceCase `json:"one"`
		Two         traceCase `json:"two"`
		ThirtyTwo   traceCase `json:"thirtyTwo"`
		ThirtyThree traceCase `json:"thirtyThree"`
	}{
		Empty:       newTraceCase(t, 0, nil),
		One:         newTraceCase(t, 1, nil),
		Two:         newTraceCase(t, 2, []availability.Exclusion{{Object: 1, Shard: 4}, {Object: 7, Shard: 9}}),
		ThirtyTwo:   newTraceCase(t, 32, nil),
		ThirtyThree: newTraceCase(t, 33, nil),
	}
}

func newTraceCase(t *testing.T, n int, exclusions []availability.Exclusion) traceCase {
	t.Helper()
	seed := digest("seed")
	v := traceCase{
		Node: 5, Seed: seed[:], Leaves: n, Height: availability.TraceHeight(n),
		Key: []hexBytes{}, Sum: []hexBytes{}, Weight: []hexBytes{}, Leaf: []hexBytes{}, PathIndex: []int{}, Paths: []hexBytes{},
	}
	var b availability.Builder
	for i := range n {
		key := availability.Key{Object: uint64(i/2 + 1), Shard: uint8(3 + i%2)}
		sum := availability.GroupSum(seed, key, []kzg.Commitment{smallCommitment(t, i)})
		if err := b.Add(key, sum, uint64(1000+i)); err != nil {
			t.Fatal(err)
		}
	}
	trace := b.Trace()
	for i, step := range trace.Steps() {
		key, weight := step.Key.Bytes(), step.Weight.Bytes()
		v.Key = append(v.Key, key[:])
		v.Sum = append(v.Sum, step.Sum[:])
		v.Weight = append(v.Weight, weight[:])
		v.Leaf = append(v.Leaf, word(step.Leaf()))
		if i == 0 || i == n-1 {
			v.PathIndex = append(v.PathIndex, i)
			v.Paths = append(v.Paths, words(trace.Path(i))...)
		}
	}
	excluded := availability.NewWeight(uint64(len(exclusions)) * 500)
	claim := availability.NewClaim(trace, exclusions, excluded)
	total, excludedBytes, z := claim.Weight.Bytes(), claim.Excluded.Bytes(), availability.Challenge(seed, v.Node, claim.Digest())
	v.TraceRoot = claim.TraceRoot[:]
	v.Commitment = claim.Commitment[:]
	v.Total, v.Excluded = total[:], excludedBytes[:]
	v.Exclusions = availability.PackExclusions(exclusions)
	v.Digest = word(claim.Digest())
	v.Z = z[:]
	return v
}

func confirmationVectors(t *testing.T) any {
	var v struct {
		ChainID             uint64     `json:"chainId"`
		Staking             hexBytes   `json:"staking"`
		EpochTag            hexBytes   `json:"epochTag"`
		Object              uint64     `json:"object"`
		BlobID              hexBytes   `json:"blobId"`
		CommitmentRoot      hexBytes   `json:"commitmentRoot"`
		Message             hexBytes   `json:"message"`
		SecretKey           []hexBytes `json:"secretKey"`
		PublicKey           []hexBytes `json:"publicKey"`
		PublicKeyCompressed []hexBytes `json:"publicKeyCompressed"`
		Signature           []hexBytes `json:"signature"`
		SignatureCompressed []hexBytes `json:"signatureCompressed"`
		Operator            []hexBytes `json:"operator"`
		PossessionMessage   []hexBytes `json:"possessionMessage"`
		Possession          []hexBytes `json:"possession"`
		AggregateKey        hexBytes   `json:"aggregateKey"`
		AggregateSignature  hexBytes   `json:"aggregateSignature"`
	}
	v.ChainID, v.Object = 1337, 42
	staking, tag, id, root := testStaking(), digest("tag"), digest("blob"), digest("commitment root")
	message := availability.ConfirmationMessage(tag, v.Object, id, root)
	v.Staking, v.EpochTag, v.BlobID, v.CommitmentRoot, v.Message = staking[:], tag[:], id[:], root[:], message[:]
	var keys []availability.PublicKey
	var signatures []availability.Signature
	for i := range 4 {
		secret := testKey(t, byte(i))
		key, signature := secret.PublicKey(), secret.Sign(message)
		operator := [20]byte{19: byte(i + 1)}
		proof := secret.ProvePossession(v.ChainID, staking, operator)
		raw, keyPoint, keyBytes := secret.Bytes(), key.Point(), key.Bytes()
		signaturePoint, signatureBytes, proofPoint := signature.Point(), signature.Bytes(), proof.Point()
		v.SecretKey = append(v.SecretKey, raw[:])
		v.PublicKey = append(v.PublicKey, keyPoint[:])
		v.PublicKeyCompressed = append(v.PublicKeyCompressed, keyBytes[:])
		v.Signature = append(v.Signature, signaturePoint[:])
		v.SignatureCompressed = append(v.SignatureCompressed, signatureBytes[:])
		v.Operator = append(v.Operator, operator[:])
		v.PossessionMessage = append(v.PossessionMessage, word(availability.PossessionMessage(v.ChainID, staking, operator, key)))
		v.Possession = append(v.Possession, proofPoint[:])
		keys, signatures = append(keys, key), append(signatures, signature)
	}
	aggregateKey, aggregate := availability.AggregateKeys(keys...).Point(), availability.AggregateSignatures(signatures...).Point()
	v.AggregateKey, v.AggregateSignature = aggregateKey[:], aggregate[:]
	return v
}

func testKey(t testing.TB, i byte) availability.SecretKey {
	t.Helper()
	secret := digest("secret key")
	secret[0], secret[31] = 0, i
	k, err := availability.ParseSecretKey(secret[:])
	if err != nil {
		t.Fatal(err)
	}
	return k
}

func openingVectors(t *testing.T) any {
	var v struct {
		Commitment           []hexBytes `json:"commitment"`
		CommitmentCompressed []hexBytes `json:"commitmentCompressed"`
		VersionedHash        []hexBytes `json:"versionedHash"`
		Z                    []hexBytes `json:"z"`
		Y                    []hexBytes `json:"y"`
		Witness              []hexBytes `json:"witness"`
	}
	var aggregate kzg.Aggregator
	if err := aggregate.Add([][]byte{pattern(blob.ChunkSize), pattern(100)}, availability.Coefficients(digest("seed"), 1, 3, 0, 2)); err != nil {
		t.Fatal(err)
	}
	chunk, err := kzg.ChunkPolynomial(pattern(blob.ChunkSize))
	if err != nil {
		t.Fatal(err)
	}
	for _, p := range []*kzg.Polynomial{chunk, aggregate.Sum(), new(kzg.Polynomial)} {
		z := kzg.ReduceScalar(digest("z"))
		o, err := p.Open(z)
		if err != nil {
			t.Fatal(err)
		}
		c := p.Commit()
		if err := kzg.VerifyOpening(c, o); err != nil {
			t.Fatal(err)
		}
		hash := sha256.Sum256(compressed(c))
		hash[0] = 1 // EIP-4844, kzg_to_versioned_hash
		v.Commitment = append(v.Commitment, point(c))
		v.CommitmentCompressed = append(v.CommitmentCompressed, compressed(c))
		v.VersionedHash = append(v.VersionedHash, hash[:])
		v.Z = append(v.Z, z[:])
		v.Y = append(v.Y, o.Y[:])
		v.Witness = append(v.Witness, compressed(o.Witness))
	}
	return v
}

func pointVectors(t *testing.T) any {
	var v struct {
		Point         []hexBytes `json:"point"`
		Compressed    []hexBytes `json:"compressed"`
		LargerY       []bool     `json:"largerY"`
		Invalid       []hexBytes `json:"invalid"`
		InvalidReason []string   `json:"invalidReason"`
	}
	for i := range 4 {
		c := smallCommitment(t, i) // 0 commits to zeros: infinity
		for _, flip := range []byte{0, 0x20} {
			b := c.Bytes()
			if b[0] ^= flip; c.IsInfinity() && flip != 0 {
				continue
			}
			signed, err := kzg.ParseCommitment(b[:])
			if err != nil {
				t.Fatal(err)
			}
			v.Point = append(v.Point, point(signed))
			v.Compressed = append(v.Compressed, b[:])
			v.LargerY = append(v.LargerY, b[0]&0x20 != 0)
		}
	}
	for _, bad := range malformedPoints(t) {
		v.Invalid = append(v.Invalid, bad.bytes)
		v.InvalidReason = append(v.InvalidReason, bad.reason)
	}
	return v
}

type malformedPoint struct {
	reason string
	bytes  []byte
}

// malformedPoints are 128-byte strings that EIP-2537's G1MSM refuses.
func malformedPoints(t testing.TB) []malformedPoint {
	t.Helper()
	good := smallCommitment(t, 1).Point()
	change := func(reason string, edit func(b []byte)) malformedPoint {
		b := bytes.Clone(good[:])
		edit(b)
		return malformedPoint{reason, b}
	}
	prime, _ := new(big.Int).SetString("1a0111ea397fe69a4b1ba7b6434bacd764774b84f38512bf6730d2a0f6b0f6241eabfffeb153ffffb9feffffffffaaab", 16)
	return []malformedPoint{
		change("not on the curve", func(b []byte) { b[127] ^= 1 }),
		change("order 3, outside the subgroup", func(b []byte) { clear(b); b[127] = 2 }),
		change("x with padding", func(b []byte) { b[0] = 1 }),
		change("y with padding", func(b []byte) { b[79] = 1 }),
		change("x not reduced", func(b []byte) {
			x := new(big.Int).SetBytes(b[16:64])
			x.Add(x, prime).FillBytes(b[16:64])
		}),
		change("x of infinity not reduced", func(b []byte) { clear(b); prime.FillBytes(b[16:64]) }),
	}
}

func exclusionVectors(*testing.T) any {
	var v struct {
		Packed []hexBytes `json:"packed"`
		Hash   []hexBytes `json:"hash"`
		Count  []int      `json:"count"`
	}
	for _, xs := range [][]availability.Exclusion{
		nil, {{Object: 1, Shard: 0}}, {{Object: 1, Shard: 4}, {Object: 1, Shard: 5}, {Object: 1<<64 - 1, Shard: 254}},
	} {
		packed := availability.PackExclusions(xs)
		v.Packed = append(v.Packed, packed)
		v.Hash = append(v.Hash, keccak(packed))
		v.Count = append(v.Count, len(xs))
	}
	return v
}

func testStaking() [20]byte {
	h := digest("staking")
	return [20]byte(h[:20])
}
