package verifier_test

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/google/go-cmp/cmp"

	"github.com/walrus-evm/walrus/availability"
	"github.com/walrus-evm/walrus/blob"
	"github.com/walrus-evm/walrus/chain"
	"github.com/walrus-evm/walrus/kzg"
	"github.com/walrus-evm/walrus/verifier"
)

// longSample is a blob of more than a group a sliver, with commitments that are cheap: it has no bytes.
func longSample(t testing.TB) *sample {
	t.Helper()
	e, err := blob.NewEncoding(4)
	check(t, err)
	layout, err := blob.NewLayout(e, 2*(blob.GroupChunks+3)*blob.ChunkSize)
	check(t, err)
	point, err := kzg.Commit([]byte{1})
	check(t, err)
	s := &sample{layout: layout, id: blob.ID{31: 5}, slivers: make([][]byte, layout.Shards())}
	sum := kzg.Commitment{}
	for range layout.Shards() * layout.Chunks() {
		s.commitments = append(s.commitments, sum)
		sum = sum.Add(point)
	}
	return s
}

func openArchive(t testing.TB, dir string) *verifier.Archive {
	t.Helper()
	a, err := verifier.OpenArchive(dir)
	check(t, err)
	return a
}

// TestArchiveReturnsGroups reads every group of a list after the archive was opened again.
func TestArchiveReturnsGroups(t *testing.T) {
	t.Parallel()
	s, dir := longSample(t), t.TempDir()
	object, tree := s.archived(t), s.tree(t)
	check(t, openArchive(t, dir).Put(object, s.commitments))
	a := openArchive(t, dir)
	if !a.Has(object) || a.Len() != 1 {
		t.Fatalf("has %v, %d lists", a.Has(object), a.Len())
	}
	for sliver := range s.layout.Shards() {
		for g := range s.layout.Groups() {
			want := s.ofSliver(sliver)[g*blob.GroupChunks:][:s.layout.GroupChunks(g)]
			got, err := a.Group(object, sliver, g)
			check(t, err)
			if len(got) != len(want) || got[0] != want[0] || got[len(got)-1] != want[len(want)-1] {
				t.Errorf("sliver %d, group %d: %d commitments, want %d others", sliver, g, len(got), len(want))
			}
			key := availability.Key{Object: 1, Shard: uint8(s.layout.ShardOfSliver(s.id, sliver)), Group: uint32(g)}
			evidence, err := a.Evidence(object, key)
			check(t, err)
			if diff := cmp.Diff(tree.Path(sliver, g), evidence.Path); diff != "" || !bytes.Equal(evidence.Points, availability.Points(want)) {
				t.Errorf("sliver %d, group %d: evidence differs: %s", sliver, g, diff)
			}
		}
	}
	if _, err := a.Group(object, 4, 0); !errors.Is(err, availability.ErrGeometry) {
		t.Errorf("sliver 4: error %v, want ErrGeometry", err)
	}
	check(t, a.Remove(object.CommitmentRoot))
	if _, err := a.Group(object, 0, 0); !errors.Is(err, verifier.ErrNotArchived) || a.Has(object) {
		t.Errorf("removed: error %v, want ErrNotArchived", err)
	}
}

// TestArchiveRefusesWrongLists puts lists that do not belong to the object; nothing may stay of them.
func TestArchiveRefusesWrongLists(t *testing.T) {
	t.Parallel()
	s, dir := longSample(t), t.TempDir()
	object := s.archived(t)
	a := openArchive(t, dir)
	swapped := append([]kzg.Commitment(nil), s.commitments...)
	swapped[0], swapped[1] = swapped[1], swapped[0]
	for name, list := range map[string][]kzg.Commitment{
		"nothing": nil, "one short": s.commitments[1:], "one more": append(swapped, swapped[0]), "swapped": swapped,
	} {
		if err := a.Put(object, list); !errors.Is(err, verifier.ErrWrongList) {
			t.Errorf("%s: error %v, want ErrWrongList", name, err)
		}
	}
	left, err := os.ReadDir(dir)
	check(t, err)
	if a.Has(object) || len(left) != 0 {
		t.Errorf("left behind: %v", left)
	}
}

// TestArchiveDropsRot flips each kind of byte of a file, and cuts it: what has rotted is never used, and asked for again.
func TestArchiveDropsRot(t *testing.T) {
	t.Parallel()
	s := longSample(t)
	object := s.archived(t)
	points := len(s.commitments) * kzg.PointSize
	for name, damage := range map[string]func([]byte) []byte{
		"point": func(b []byte) []byte { b[127] ^= 1; return b },
		"leaf":  func(b []byte) []byte { b[points] ^= 1; return b },
		"cut":   func(b []byte) []byte { return b[:points-1] },
		"empty": func([]byte) []byte { return nil },
	} {
		dir := t.TempDir()
		a := openArchive(t, dir)
		check(t, a.Put(object, s.commitments))
		files, err := filepath.Glob(filepath.Join(dir, "*"))
		check(t, err)
		data, err := os.ReadFile(files[0])
		check(t, err)
		check(t, os.WriteFile(files[0], damage(data), 0o600))
		if _, err := a.Group(object, 0, 0); err == nil {
			t.Errorf("%s: the group is served", name)
		}
		if a.Has(object) {
			t.Errorf("%s: the list still counts as archived", name)
		}
	}
}

// TestArchiveKeepsWhatReplacedRot has a second reader find out that a list has rotted when another one has taken its place.
func TestArchiveKeepsWhatReplacedRot(t *testing.T) {
	t.Parallel()
	s, dir := longSample(t), t.TempDir()
	object := s.archived(t)
	a := openArchive(t, dir)
	check(t, a.Put(object, s.commitments))
	rotten := fmt.Errorf("group 0: %w", verifier.ErrWrongList)
	err := a.Visit(object, func() error {
		if err := a.Visit(object, func() error { return rotten }); !errors.Is(err, verifier.ErrWrongList) || a.Has(object) {
			t.Errorf("the first reader: %v", err)
		}
		check(t, a.Put(object, s.commitments))
		return rotten
	})
	if !errors.Is(err, verifier.ErrWrongList) {
		t.Errorf("the second reader: %v", err)
	}
	if _, err := a.Group(object, 0, 0); err != nil || !a.Has(object) {
		t.Errorf("the list that was fetched again: %v", err)
	}
}

// TestArchiveForgetsUnfinishedFiles opens an archive after a crash in the middle of a write.
func TestArchiveForgetsUnfinishedFiles(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	check(t, os.WriteFile(filepath.Join(dir, ".new-123"), []byte("half"), 0o600))
	if a := openArchive(t, dir); a.Len() != 0 {
		t.Errorf("%d lists", a.Len())
	}
	if left, err := os.ReadDir(dir); err != nil || len(left) != 0 {
		t.Errorf("left behind: %v, %v", left, err)
	}
}

func openBook(t testing.TB, path string) *verifier.Book {
	t.Helper()
	b, err := verifier.OpenBook(path)
	check(t, err)
	t.Cleanup(func() { _ = b.Close() })
	return b
}

// TestBookSurvivesCrashes opens a book whose last line was cut short at every byte.
func TestBookSurvivesCrashes(t *testing.T) {
	t.Parallel()
	path := filepath.Join(t.TempDir(), "book.jsonl")
	b := openBook(t, path)
	check(t, b.Put(verifier.Entry{Epoch: 1, Node: 1, Verdict: "valid"}))
	whole, err := os.ReadFile(path)
	check(t, err)
	check(t, b.Put(verifier.Entry{Epoch: 1, Node: 1, Verdict: "fraud"}))
	all, err := os.ReadFile(path)
	check(t, err)
	for length := len(whole); length < len(all); length++ {
		check(t, os.WriteFile(path, all[:length], 0o600))
		again := openBook(t, path)
		if e, ok := again.Get(1, 1); !ok || e.Verdict != "valid" {
			t.Fatalf("cut at %d: %+v", length, e)
		}
		check(t, again.Put(verifier.Entry{Epoch: 1, Node: 2, Verdict: "valid"}))
		check(t, again.Close())
		if entries := openBook(t, path).Entries(nil); len(entries) != 2 {
			t.Fatalf("cut at %d, then written: %d entries", length, len(entries))
		}
	}
	check(t, os.WriteFile(path, append([]byte("{\n"), all...), 0o600))
	if _, err := verifier.OpenBook(path); !errors.Is(err, verifier.ErrBook) {
		t.Errorf("a damaged line: error %v, want ErrBook", err)
	}
}

// TestBookForgetsNoAccusation has somebody who read an entry before its claim was accused and proven write it after that.
func TestBookForgetsNoAccusation(t *testing.T) {
	t.Parallel()
	b := openBook(t, filepath.Join(t.TempDir(), "book.jsonl"))
	before := verifier.Entry{Epoch: 1, Node: 1, Seed: common.Hash{1}, Digest: common.Hash{2}, Suspect: true}
	check(t, b.Put(before))
	bounty := chain.WAL(3)
	proven := before
	proven.Verdict, proven.Salt, proven.Committed, proven.Proven = "fraud", common.Hash{3}, common.Hash{4}, common.Hash{5}
	proven.GasUsed, proven.Bounty = 6, &bounty
	check(t, b.Put(proven))
	late := before
	late.Verdict = "fraud"
	check(t, b.Put(late))
	got, _ := b.Get(1, 1)
	proven.At = got.At
	if got != proven {
		t.Errorf("after a late entry of the same claim: %+v, want %+v", got, proven)
	}
	again := late
	again.Proven, again.GasUsed = common.Hash{7}, 8
	check(t, b.Put(again))
	if got, _ := b.Get(1, 1); got.Proven != again.Proven || got.GasUsed != 8 || got.Salt != proven.Salt {
		t.Errorf("proven once more: %+v", got)
	}
	for name, other := range map[string]verifier.Entry{
		"another fork":  {Epoch: 1, Node: 1, Seed: common.Hash{9}, Digest: common.Hash{2}, Verdict: "valid"},
		"another claim": {Epoch: 1, Node: 1, Seed: common.Hash{1}, Digest: common.Hash{8}, Verdict: "valid"},
	} {
		check(t, b.Put(other))
		if got, _ := b.Get(1, 1); got.Salt != (common.Hash{}) || got.Proven != (common.Hash{}) || got.Bounty != nil {
			t.Errorf("%s: %+v has the old accusation", name, got)
		}
	}
}

// TestBookOutlivesAFailedCompaction has the folder go away when the book is to be written anew, as a full disk would have it:
// nothing that was written before or after is lost.
func TestBookOutlivesAFailedCompaction(t *testing.T) {
	t.Parallel()
	dir := filepath.Join(t.TempDir(), "verifier")
	check(t, os.Mkdir(dir, 0o750))
	path := filepath.Join(dir, "book.jsonl")
	b := openBook(t, path)
	check(t, b.Put(verifier.Entry{Epoch: 1, Node: 1, Verdict: "fraud", Salt: common.Hash{1}}))
	check(t, os.Rename(dir, dir+".away"))
	var failed error
	for range 1_100 {
		if failed = b.Put(verifier.Entry{Epoch: 1, Node: 2, Reason: "no answer"}); failed != nil {
			break
		}
	}
	if failed == nil {
		t.Fatal("nothing failed")
	}
	_ = b.Put(verifier.Entry{Epoch: 1, Node: 3, Verdict: "valid"}) // written, but the book is still not written anew
	check(t, os.Rename(dir+".away", dir))
	kept, err := verifier.ReadBook(dir, nil)
	check(t, err)
	if diff := cmp.Diff(b.Entries(nil), kept); diff != "" || len(kept) != 3 {
		t.Errorf("%d entries are kept: %s", len(kept), diff)
	}
	check(t, b.Put(verifier.Entry{Epoch: 1, Node: 4, Verdict: "valid"}))
	if entries := openBook(t, path).Entries(nil); len(entries) != 4 {
		t.Errorf("%d entries after the folder came back, want 4", len(entries))
	}
}

// TestBookDoesNotGrow rewrites one entry many times and goes through many epochs. Frauds stay.
func TestBookDoesNotGrow(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	path := filepath.Join(dir, "book.jsonl")
	var lines strings.Builder
	fmt.Fprintln(&lines, `{"epoch":1,"node":1,"verdict":"fraud"}`)
	for epoch := range 2_000 {
		for range 5 {
			fmt.Fprintf(&lines, "{\"epoch\":%d,\"node\":2,\"verdict\":\"valid\"}\n", epoch+1)
		}
	}
	check(t, os.WriteFile(path, []byte(lines.String()), 0o600))
	b := openBook(t, path)
	entries := b.Entries(nil)
	if len(entries) != 502 || entries[len(entries)-1].Verdict != "fraud" || entries[0].Epoch != 2_000 {
		t.Errorf("%d entries, from %+v to %+v", len(entries), entries[0], entries[len(entries)-1])
	}
	for range 1_600 {
		check(t, b.Put(verifier.Entry{Epoch: 2_000, Node: 3, Reason: "no answer"}))
	}
	data, err := os.ReadFile(path)
	check(t, err)
	if got := bytes.Count(data, []byte("\n")); got > 2_010 {
		t.Errorf("%d lines for %d entries", got, len(entries)+1)
	}
	read, err := verifier.ReadBook(dir, nil)
	check(t, err)
	if diff := cmp.Diff(b.Entries(nil), read); diff != "" {
		t.Errorf("read from outside: %s", diff)
	}
}
