package blob_test

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	mathrand "math/rand/v2"
	"testing"

	"github.com/walrus-evm/walrus/blob"
)

func mustListCoder(t testing.TB, shards int, size int64) *blob.ListCoder {
	t.Helper()
	c, err := blob.NewListCoder(mustLayout(t, shards, size))
	if err != nil {
		t.Fatal(err)
	}
	return c
}

// shares are the blocks of every share of a list, by sliver and stripe, with their proofs.
type shares struct {
	blocks [][][]byte
	proofs map[int]blob.ListProof
}

// encodeList writes the list in runs of at most so many bytes.
func encodeList(t testing.TB, c *blob.ListCoder, list []byte, run int) shares {
	t.Helper()
	n := c.Layout().Shards()
	all := make([]int, n)
	for s := range all {
		all[s] = s
	}
	out := shares{blocks: make([][][]byte, n)}
	e := c.NewEncoder(all, func(s int, block []byte) error {
		out.blocks[s] = append(out.blocks[s], bytes.Clone(block))
		return nil
	})
	for rest := list; len(rest) > 0; {
		cut := min(run, len(rest))
		if n, err := e.Write(rest[:cut]); err != nil || n != cut {
			t.Fatalf("wrote %d of %d bytes: %v", n, cut, err)
		}
		rest = rest[cut:]
	}
	var err error
	if out.proofs, err = e.Proofs(); err != nil {
		t.Fatal(err)
	}
	return out
}

// decodeList rebuilds the list from the shares of the given slivers.
func decodeList(c *blob.ListCoder, from shares, slivers ...int) ([]byte, error) {
	var list []byte
	for t := range c.Stripes() {
		blocks := make([][]byte, c.Layout().Shards())
		for _, s := range slivers {
			blocks[s] = bytes.Clone(from.blocks[s][t])
		}
		var err error
		if list, err = c.Decode(list, t, blocks); err != nil {
			return nil, err
		}
	}
	return list, nil
}

// blobOfChunks returns the size of a blob of k source slivers of so many chunks.
func blobOfChunks(t testing.TB, shards, chunks int) int64 {
	t.Helper()
	return int64(mustLayout(t, shards, 0).Source()) * int64(chunks) * blob.ChunkSize
}

// TestAnyKSharesRebuildTheList is the property of the lists' code, at every boundary of stripes, blocks and groups.
func TestAnyKSharesRebuildTheList(t *testing.T) {
	t.Parallel()
	random := mathrand.New(mathrand.NewPCG(3, 4))
	for _, n := range []int{4, 7, 10, 100, 255} {
		for _, chunks := range []int{0, 1, 2, 42, 43, 44, 127, 128, 129, 257} {
			if n > 10 && chunks > 43 && chunks != 129 {
				continue // the same code, only slower
			}
			size := blobOfChunks(t, n, chunks)
			c := mustListCoder(t, n, size)
			list := randomBytes(uint64(n*1000+chunks), int(c.Layout().ListSize()))
			from := encodeList(t, c, list, 1+random.IntN(20_000))
			k := c.Layout().Source()
			for range 3 {
				got, err := decodeList(c, from, random.Perm(n)[:k]...)
				if err != nil || !bytes.Equal(got, list) {
					t.Fatalf("n = %d, %d chunks: rebuilt another list: %v", n, chunks, err)
				}
			}
			if _, err := decodeList(c, from, random.Perm(n)[:k-1]...); !errors.Is(err, blob.ErrTooFewBlocks) {
				t.Errorf("n = %d, %d chunks: error %v from k-1 shares, want ErrTooFewBlocks", n, chunks, err)
			}
			checkShareSizes(t, c, from)
		}
	}
}

func checkShareSizes(t *testing.T, c *blob.ListCoder, from shares) {
	t.Helper()
	var total int64
	for stripe := range c.Stripes() {
		total += int64(c.StripeBytes(stripe))
		for s := range from.blocks {
			if len(from.blocks[s][stripe]) != c.BlockBytes(stripe) {
				t.Fatalf("block %d of share %d has %d bytes, want %d", stripe, s, len(from.blocks[s][stripe]), c.BlockBytes(stripe))
			}
		}
	}
	if total != c.Layout().ListSize() {
		t.Errorf("stripes of %d bytes, a list of %d", total, c.Layout().ListSize())
	}
	k := int64(c.Layout().Source())
	if want := (total + k - 1) / k; c.ShareBytes() != want {
		t.Errorf("a share of %d bytes, want %d", c.ShareBytes(), want)
	}
}

// TestListCoding_Vector pins the bytes: a change would make stored shares useless.
func TestListCoding_Vector(t *testing.T) {
	c := mustListCoder(t, 10, blobOfChunks(t, 10, 129))
	list := make([]byte, c.Layout().ListSize())
	for i := range list {
		list[i] = byte(i * i >> 8)
	}
	from := encodeList(t, c, list, len(list))
	// 61 920 bytes: two stripes of 4·6 144 and one of 4·3 192.
	if c.Stripes() != 3 || c.BlockBytes(2) != 3192 || c.ShareBytes() != 15_480 {
		t.Fatalf("%d stripes, last block of %d bytes, shares of %d", c.Stripes(), c.BlockBytes(2), c.ShareBytes())
	}
	if !bytes.Equal(from.blocks[1][0], list[6144:2*6144]) || !bytes.Equal(from.blocks[3][2], list[8*6144+3*3192:]) {
		t.Error("data blocks are not the list's bytes in order")
	}
	parity := sha256.Sum256(bytes.Join(from.blocks[9], nil))
	got := fmt.Sprint(from.proofs[0].Digest, " ", hex.EncodeToString(parity[:]))
	const want = "f1166fe78d5e4209b0382c0582648224d69f01c612fff3d67fde732300c8e707 97c797e94b82eb3f8f33930e0d53a3a9b280165041131b31e765da90c53ff106"
	if got != want {
		t.Errorf("digest and last share: got %s, want %s", got, want)
	}
}

func TestListEncoder_Sizes(t *testing.T) {
	t.Parallel()
	c := mustListCoder(t, 10, 1)
	e := c.NewEncoder(nil, nil)
	if _, err := e.Write(make([]byte, c.Layout().ListSize()-1)); err != nil {
		t.Fatal(err)
	}
	if _, err := e.Proofs(); !errors.Is(err, blob.ErrListSize) {
		t.Errorf("one byte short: error %v, want ErrListSize", err)
	}
	if n, err := e.Write(make([]byte, 2)); n != 1 || !errors.Is(err, blob.ErrListSize) {
		t.Errorf("one byte more: wrote %d, error %v, want 1, ErrListSize", n, err)
	}
	broken := errors.New("disk full")
	e = c.NewEncoder([]int{3}, func(int, []byte) error { return broken })
	if _, err := e.Write(make([]byte, c.Layout().ListSize())); !errors.Is(err, broken) {
		t.Errorf("error %v, want that of visit", err)
	}
	if _, err := c.Decode(nil, 0, [][]byte{{1}}); !errors.Is(err, blob.ErrListSize) {
		t.Errorf("one block: error %v, want ErrListSize", err)
	}
	blocks := make([][]byte, 10)
	blocks[9] = []byte{1}
	if _, err := c.Decode(nil, 0, blocks); !errors.Is(err, blob.ErrListSize) {
		t.Errorf("a short block: error %v, want ErrListSize", err)
	}
	if _, err := blob.NewListCoder(blob.Layout{}); !errors.Is(err, blob.ErrEncoding) {
		t.Errorf("no layout: error %v, want ErrEncoding", err)
	}
}

// TestListProof_EveryBitCounts changes each byte of a proof, and takes it to another sliver.
func TestListProof_EveryBitCounts(t *testing.T) {
	t.Parallel()
	for _, n := range []int{4, 7, 10, 100, 255} {
		c := mustListCoder(t, n, 1)
		from := encodeList(t, c, randomBytes(uint64(n), int(c.Layout().ListSize())), 1<<20)
		for _, s := range []int{0, 1, n / 2, n - 2, n - 1} {
			raw, err := from.proofs[s].AppendBinary(nil)
			if err != nil || int64(len(raw)) != c.ProofBytes(s) {
				t.Fatalf("n = %d: proof of share %d has %d bytes, want %d: %v", n, s, len(raw), c.ProofBytes(s), err)
			}
			got, err := c.ParseProof(s, raw)
			if err != nil || got.Digest != from.proofs[s].Digest {
				t.Errorf("n = %d, share %d: %v", n, s, err)
			}
			for i := range raw {
				changed := bytes.Clone(raw)
				changed[i] ^= 1
				if _, err := c.ParseProof(s, changed); !errors.Is(err, blob.ErrListProof) {
					t.Fatalf("n = %d, share %d, byte %d changed: error %v, want ErrListProof", n, s, i, err)
				}
			}
			for other := range n {
				if _, err := c.ParseProof(other, raw); (err == nil) != (other == s) {
					t.Errorf("n = %d: proof of share %d for %d: error %v", n, s, other, err)
				}
			}
			for _, wrong := range []int{-1, n} {
				if _, err := c.ParseProof(wrong, raw); !errors.Is(err, blob.ErrListProof) {
					t.Errorf("sliver %d: error %v, want ErrListProof", wrong, err)
				}
			}
			if _, err := c.ParseProof(s, raw[1:]); !errors.Is(err, blob.ErrListProof) {
				t.Errorf("cut: error %v, want ErrListProof", err)
			}
		}
	}
}

func FuzzListProof(f *testing.F) {
	c := mustListCoder(f, 10, blobOfChunks(f, 10, 129))
	from := encodeList(f, c, randomBytes(5, int(c.Layout().ListSize())), 1<<20)
	for s := range 10 {
		raw, _ := from.proofs[s].AppendBinary(nil) // never fails
		f.Add(s, raw)
		f.Add(9-s, raw)
		f.Add(s, raw[32:])
	}
	f.Fuzz(func(t *testing.T, sliver int, raw []byte) {
		p, err := c.ParseProof(sliver, raw)
		if err != nil {
			if !errors.Is(err, blob.ErrListProof) {
				t.Errorf("error %v, want ErrListProof", err)
			}
			return
		}
		if again, _ := p.AppendBinary(nil); !bytes.Equal(again, raw) {
			t.Errorf("%x parses, but writes as %x", raw, again)
		}
	})
}

// FuzzListDecode: whatever the blocks, decoding fails by name or yields a stripe of the right size.
func FuzzListDecode(f *testing.F) {
	c := mustListCoder(f, 7, 1)
	size := c.BlockBytes(0)
	f.Add(uint8(0x7f), randomBytes(6, 7*size))
	f.Add(uint8(0x70), randomBytes(7, 7*size))
	f.Add(uint8(0x01), []byte{})
	f.Fuzz(func(t *testing.T, present uint8, raw []byte) {
		blocks := make([][]byte, 7)
		for s := range blocks {
			if present>>s&1 == 1 {
				cut := min(size, len(raw))
				blocks[s], raw = raw[:cut:cut], raw[cut:]
			}
		}
		list, err := c.Decode(nil, 0, blocks)
		if err != nil {
			if !errors.Is(err, blob.ErrTooFewBlocks) && !errors.Is(err, blob.ErrListSize) {
				t.Errorf("error %v", err)
			}
			return
		}
		if len(list) != c.StripeBytes(0) {
			t.Errorf("%d bytes, want %d", len(list), c.StripeBytes(0))
		}
	})
}
