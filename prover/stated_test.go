package prover_test

import (
	"bytes"
	"crypto/ecdsa"
	"errors"
	"fmt"
	"maps"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/walrus-evm/walrus/availability"
	"github.com/walrus-evm/walrus/chain"
	"github.com/walrus-evm/walrus/client"
	"github.com/walrus-evm/walrus/kzg"
	"github.com/walrus-evm/walrus/prover"
)

// stated is a node that lacks nothing but lists, behind its HTTP API. Owner 1 has object 3.
type stated struct {
	*signing
	api *client.Node
	url string
}

func newStated(t *testing.T) *stated {
	t.Helper()
	s := &stated{signing: newSigning(t)}
	server := httptest.NewServer(s.node.Handler())
	t.Cleanup(server.Close)
	s.url, s.api = server.URL, client.NewNode(server.URL, nil)
	return s
}

// register adds an object of the blob that an owner holds until an epoch.
func (s *stated) register(object uint64, owner common.Address, end uint32) {
	s.ledger.change(func(v *fakeView) {
		v.registrations[object] = prover.Registration{Object: object, Blob: s.id, Owner: owner, End: end}
	})
}

func (s *stated) statement(object uint64, root common.Hash) chain.ListStatement {
	return chain.ListStatement{Object: object, Blob: s.id, CommitmentRoot: root}
}

// send sends a list on an owner's word, or on nobody's.
func (s *stated) send(t *testing.T, object uint64, owner *ecdsa.PrivateKey, list []byte) error {
	t.Helper()
	if owner == nil {
		return s.api.PutCommitments(t.Context(), s.id, bytes.NewReader(list), int64(len(list)))
	}
	statement := s.statement(object, s.rootOf(t, list))
	return s.api.PutStatedCommitments(t.Context(), statement, state(t, owner, statement), bytes.NewReader(list), int64(len(list)))
}

func (s *stated) rootOf(t *testing.T, list []byte) common.Hash {
	t.Helper()
	var commitments []kzg.Commitment
	for raw := range slices.Chunk(list, kzg.CommitmentSize) {
		c, err := kzg.ParseCommitment(raw)
		check(t, err)
		commitments = append(commitments, c)
	}
	return treeRoot(t, s.sample, commitments)
}

// kept returns the roots of the lists on the disk.
func (s *stated) kept(t *testing.T) []common.Hash {
	t.Helper()
	return keptLists(t, s.node.Store(), s.sample)
}

func keptLists(t *testing.T, store *prover.Store, s sample) []common.Hash {
	t.Helper()
	files, err := filepath.Glob(store.BlobFile(s.ref(0), "*.share"))
	check(t, err)
	roots := make(map[common.Hash]bool)
	for _, file := range files {
		roots[common.HexToHash(strings.Split(filepath.Base(file), ".")[1])] = true
	}
	return slices.Collect(maps.Keys(roots))
}

// fill has lists kept that nobody states until there is room for no more.
func (s *stated) fillRoom(t *testing.T) (lists int) {
	t.Helper()
	for ; ; lists++ {
		err := s.send(t, 0, nil, s.otherList(t, lists))
		if client.HasCode(err, client.CodeConflict) {
			return lists
		}
		check(t, err)
	}
}

// TestAttack_StatedListsFindRoom whether others filled theirs with lists, or with lists that are signed for.
func TestAttack_StatedListsFindRoom(t *testing.T) {
	for _, signed := range []int{0, 12} {
		t.Run(fmt.Sprintf("%d signed", signed), func(t *testing.T) {
			s := newStated(t)
			s.register(4, ownerOf(2), 10)
			for i := range signed {
				list := s.otherList(t, 100+i)
				check(t, s.send(t, 0, nil, list))
				_, err := s.node.Confirm(t.Context(), 4, s.rootOf(t, list))
				check(t, err)
			}
			if lists := s.fillRoom(t); lists != 4 {
				t.Errorf("room for %d lists of nobody's, want 4", lists)
			}
			if err := s.send(t, 0, nil, s.list); !client.HasCode(err, client.CodeConflict) {
				t.Errorf("without a statement: %v, want a conflict", err)
			}
			check(t, s.send(t, 3, ownerKey(1), s.list))
			check(t, s.send(t, 3, ownerKey(1), s.list)) // harmless
			check(t, s.send(t, 0, nil, s.list))         // it is kept, so it may come from anybody
			_, err := s.node.Confirm(t.Context(), 3, s.root)
			check(t, err)
			if kept := s.kept(t); len(kept) != signed+5 {
				t.Errorf("%d lists are kept, want %d", len(kept), signed+5)
			}
		})
	}
}

// TestStatedListTakesNobodysRoom: one that came from somebody else before leaves room for another.
func TestStatedListTakesNobodysRoom(t *testing.T) {
	s := newStated(t)
	check(t, s.send(t, 0, nil, s.list))
	if lists := s.fillRoom(t); lists != 3 {
		t.Errorf("room for %d more lists, want 3", lists)
	}
	check(t, s.send(t, 3, ownerKey(1), s.list))
	check(t, s.send(t, 0, nil, s.otherList(t, 50)))
	if err := s.send(t, 0, nil, s.otherList(t, 51)); !client.HasCode(err, client.CodeConflict) {
		t.Errorf("error %v, want a conflict", err)
	}
}

// TestStatementIsChecked: nothing is kept of a list whose statement is not in order, and what is undecided is no refusal.
func TestStatementIsChecked(t *testing.T) {
	s := newStated(t)
	other := newSample(t, 4, 700, "other")
	s.ledger.register(5, other, common.Hash{})
	s.ledger.register(6, s.sample, common.Hash{1}) // certified under another root
	s.register(4, ownerOf(1), startEpoch)          // ended
	says := map[byte]func([]byte) (bool, error){
		8: func(signature []byte) (bool, error) { return bytes.Equal(signature, []byte("a contract's")), nil },
		9: func([]byte) (bool, error) {
			return false, fmt.Errorf("ask whether it signed: %w", chain.ErrUnavailable)
		},
	}
	s.ledger.contracts = make(map[common.Address]func([]byte) (bool, error))
	for i, contract := range says {
		s.ledger.contracts[common.Address{i}] = contract
		s.register(uint64(i), common.Address{i}, 10)
	}
	s.register(10, common.Address{}, 10) // its token is burned
	signed := func(change func(*chain.ListStatement)) string {
		statement := s.statement(3, s.root)
		change(&statement)
		return hexutil.Encode(state(t, ownerKey(1), statement))
	}
	hash := chain.Deployment{ChainID: statements.ChainID + 1, Registry: statements.Registry}.StatementHash(s.statement(3, s.root))
	right := signed(func(*chain.ListStatement) {})
	good := fmt.Sprintf("?object=3&root=%s", s.root)
	sent := func(object int) string { return fmt.Sprintf("?object=%d&root=%s", object, s.root) }
	by := func(object uint64) string { return signed(func(l *chain.ListStatement) { l.Object = object }) }
	for _, test := range []struct {
		name, query, signature string
		status                 int
		code                   string
	}{
		{"another signer", good, hexutil.Encode(state(t, ownerKey(2), s.statement(3, s.root))), 409, "conflict"},
		{"another object", good, by(7), 409, "conflict"},
		{"another blob", good, signed(func(l *chain.ListStatement) { l.Blob = other.id }), 409, "conflict"},
		{"another root", good, signed(func(l *chain.ListStatement) { l.CommitmentRoot[0]++ }), 409, "conflict"},
		{"another chain", good, hexutil.Encode(sign(t, ownerKey(1), hash)), 409, "conflict"},
		{"another list than stated", fmt.Sprintf("?object=3&root=%s", common.Hash{2}), signed(func(l *chain.ListStatement) { l.CommitmentRoot = common.Hash{2} }), 422, "mismatch"},
		{"no signature", good, "", 400, "malformed"},
		{"signature in no hexadecimal", good, "0xzz", 400, "malformed"},
		{"signature without 0x", good, right[2:], 400, "malformed"},
		{"signature of 4 097 bytes", good, "0x" + strings.Repeat("00", 4097), 400, "malformed"},
		{"signature of 4 096 bytes", good, "0x" + strings.Repeat("00", 4096), 409, "conflict"},
		{"no object and no root", "", right, 400, "malformed"},
		{"no root", "?object=3", right, 400, "malformed"},
		{"no object", fmt.Sprintf("?root=%s", s.root), right, 400, "malformed"},
		{"object in words", fmt.Sprintf("?object=three&root=%s", s.root), right, 400, "malformed"},
		{"short root", "?object=3&root=0x01", right, 400, "malformed"},
		{"object not registered", sent(7), by(7), 412, "not_ready"},
		{"object 0", sent(0), by(0), 412, "not_ready"},
		{"object has ended", sent(4), by(4), 409, "conflict"},
		{"object of another blob", sent(5), by(5), 409, "conflict"},
		{"certified under another root", sent(6), by(6), 409, "conflict"},
		{"burned object", sent(10), by(10), 409, "conflict"},
		{"a contract says no", sent(8), hexutil.Encode([]byte("another's")), 409, "conflict"},
		{"a contract does not answer", sent(9), hexutil.Encode([]byte("a contract's")), 503, "unavailable"},
	} {
		if status, code := s.put(t, test.query, test.signature); status != test.status || code != test.code {
			t.Errorf("%s: got %d %q, want %d %q", test.name, status, code, test.status, test.code)
		}
		if kept := s.kept(t); len(kept) != 0 {
			t.Fatalf("%s: lists %x are kept", test.name, kept)
		}
	}
	// Nothing of that takes anybody's room.
	for name, signature := range map[string]string{good: right, sent(8): hexutil.Encode([]byte("a contract's"))} {
		if status, code := s.put(t, name, signature); status != http.StatusNoContent {
			t.Errorf("%s: got %d %q", name, status, code)
		}
	}
}

func (s *stated) put(t *testing.T, query, signature string) (int, string) {
	t.Helper()
	request, err := http.NewRequestWithContext(t.Context(), http.MethodPut, s.url+"/v1/blobs/"+s.id.String()+"/commitments"+query, bytes.NewReader(s.list))
	check(t, err)
	if signature != "" {
		request.Header.Set("Walrus-Owner-Signature", signature)
	}
	return answerOf(t, request)
}

// TestAttack_EndlessStatements: an object has room for one list, however many its owner states. One that is signed for is never
// dropped, and no other takes its place while the signature may be used.
func TestAttack_EndlessStatements(t *testing.T) {
	s := newStated(t)
	var last []byte
	for i := range 7 {
		last = s.otherList(t, i)
		check(t, s.send(t, 3, ownerKey(1), last))
		if kept := s.kept(t); len(kept) != 1 || kept[0] != s.rootOf(t, last) {
			t.Fatalf("after statement %d lists %x are kept", i, kept)
		}
	}
	if _, err := s.node.Confirm(t.Context(), 3, s.rootOf(t, s.otherList(t, 0))); !isRefusal(err, prover.ListMissing) {
		t.Errorf("under a root that was stated before: %v", err)
	}
	wrong := s.rootOf(t, last)
	_, err := s.node.Confirm(t.Context(), 3, wrong)
	check(t, err)
	if err := s.send(t, 3, ownerKey(1), s.list); !client.HasCode(err, client.CodeConflict) {
		t.Errorf("instead of a list that is signed for: %v, want a conflict", err)
	}
	check(t, checkShare(s.node.Store(), s.sample, s.own[0], last, wrong))
	// Each further object pays for another.
	for object := range uint64(20) {
		s.register(100+object, ownerOf(byte(2+object)), 10)
		check(t, s.send(t, 100+object, ownerKey(byte(2+object)), s.otherList(t, int(20+object))))
	}
	if kept := s.kept(t); len(kept) != 21 {
		t.Errorf("%d lists are kept of 21 objects", len(kept))
	}
	// Once the epoch of the signature is final nobody can use it, and the right list takes the place of the wrong one.
	s.final(t, startEpoch+1)
	check(t, s.send(t, 3, ownerKey(1), s.list))
	if kept := s.kept(t); len(kept) != 21 || slices.Contains(kept, wrong) {
		t.Errorf("%d lists are kept, the wrong one too: %v", len(kept), slices.Contains(kept, wrong))
	}
}

// certify has an object certified under a root in the epoch in which the ledger starts.
func (s *stated) certify(object uint64, root common.Hash) {
	s.ledger.change(func(v *fakeView) {
		r := v.registrations[object]
		r.CommitmentRoot, r.Certified = root, startEpoch
		v.registrations[object] = r
	})
}

// final makes the epochs before one final and has the node clean up.
func (s *stated) final(t *testing.T, epoch uint32) {
	t.Helper()
	s.ledger.change(func(v *fakeView) { v.epoch.Number = epoch; s.ledger.final = epoch })
	check(t, s.node.Collect(t.Context()))
}

func isRefusal(err error, reason prover.Reason) bool {
	refusal, ok := errors.AsType[*prover.RefusalError](err)
	return ok && refusal.Reason == reason
}

// TestStatementsOfSeveralObjects: a list stays while any of its objects does, and two objects of one owner have one each.
func TestStatementsOfSeveralObjects(t *testing.T) {
	s := newStated(t)
	s.register(4, ownerOf(1), 10)
	for _, object := range []uint64{3, 4} {
		check(t, s.send(t, object, ownerKey(1), s.list))
	}
	check(t, s.send(t, 3, ownerKey(1), s.otherList(t, 1)))
	if kept := s.kept(t); len(kept) != 2 {
		t.Errorf("%d lists are kept, want 2", len(kept))
	}
	if _, err := s.node.Confirm(t.Context(), 3, s.root); !isRefusal(err, prover.StatedOtherwise) || !errors.Is(err, prover.ErrConflict) {
		t.Errorf("object 3 under another root than stated: %v", err)
	}
	_, err := s.node.Confirm(t.Context(), 4, s.root)
	check(t, err)
}

// TestListsOfEndedObjectsGo once the epoch with which an object ended is final, and lists that were signed for once
// nobody can use the signature.
func TestListsOfEndedObjectsGo(t *testing.T) {
	s := newStated(t)
	s.register(4, ownerOf(2), startEpoch+2)
	s.register(5, ownerOf(3), startEpoch+2)
	s.register(6, ownerOf(4), 20)
	s.register(7, ownerOf(5), 20)
	const certified, ending, signed, nobodys, stated, otherwise = 0, 1, 2, 3, 4, 5
	lists := [][]byte{s.list}
	for i := range otherwise {
		lists = append(lists, s.otherList(t, 1+i))
	}
	for _, i := range []int{certified, signed, nobodys} {
		check(t, s.send(t, 0, nil, lists[i]))
	}
	check(t, s.send(t, 4, ownerKey(2), lists[ending]))
	check(t, s.send(t, 6, ownerKey(4), lists[stated]))
	check(t, s.send(t, 7, ownerKey(5), lists[otherwise]))
	for object, list := range map[uint64]int{3: certified, 4: ending, 5: signed, 6: stated} {
		_, err := s.node.Confirm(t.Context(), object, s.rootOf(t, lists[list]))
		check(t, err)
	}
	s.certify(3, s.root)
	s.certify(7, s.root)
	s.final(t, startEpoch)
	s.holds(t, "while signatures count", lists, certified, ending, signed, nobodys, stated, otherwise)
	s.final(t, startEpoch+1)
	s.holds(t, "when they do not", lists, certified, ending, nobodys, stated)
	// The object ends: its list is still there, but cannot be kept any longer by having it signed for another.
	s.register(8, ownerOf(8), 20)
	s.ledger.change(func(v *fakeView) { v.epoch.Number = startEpoch + 2 })
	if _, err := s.node.Confirm(t.Context(), 8, s.rootOf(t, lists[ending])); !isRefusal(err, prover.ListMissing) {
		t.Errorf("under a list that is there for an object that has ended: %v", err)
	}
	s.holds(t, "when its object has ended", lists, certified, ending, nobodys, stated)
	s.final(t, startEpoch+2)
	s.holds(t, "when that is final", lists, certified, nobodys, stated)
	if kept := keptLists(t, openStore(t, s.dir), s.sample); len(kept) != 3 {
		t.Errorf("after a restart %d lists are kept", len(kept))
	}
	_, err := s.node.Confirm(t.Context(), 3, s.root)
	check(t, err)
}

// TestCertifiedListStays even when the owner for whom it came states another, and takes nobody's room: claims are judged by it.
func TestCertifiedListStays(t *testing.T) {
	s := newStated(t)
	s.register(4, ownerOf(2), 10)
	s.register(6, ownerOf(4), 20)
	wrong := s.otherList(t, 99)
	check(t, s.send(t, 4, ownerKey(2), wrong))
	s.certify(6, s.rootOf(t, wrong))
	check(t, s.send(t, 4, ownerKey(2), s.list))
	check(t, checkShare(s.node.Store(), s.sample, s.own[0], wrong, s.rootOf(t, wrong)))
	if lists := s.fillRoom(t); lists != 4 {
		t.Errorf("room for %d lists of nobody's, want 4", lists)
	}
}

// TestListOfAnEndedObjectComesAgain: what is left of a list becomes nobody's, if there is room.
func TestListOfAnEndedObjectComesAgain(t *testing.T) {
	for _, full := range []bool{false, true} {
		s := newStated(t)
		s.register(4, ownerOf(2), startEpoch+2)
		s.register(8, ownerOf(8), 20)
		check(t, s.send(t, 4, ownerKey(2), s.list))
		if full {
			s.fillRoom(t)
		}
		s.ledger.change(func(v *fakeView) { v.epoch.Number = startEpoch + 2 })
		if err := s.send(t, 0, nil, s.list); client.HasCode(err, client.CodeConflict) != full {
			t.Errorf("full %v: error %v", full, err)
		}
		if _, err := s.node.Confirm(t.Context(), 8, s.root); (err != nil) != full {
			t.Errorf("full %v: confirmation: %v", full, err)
		}
	}
}

// holds checks which of the lists are there.
func (s *stated) holds(t *testing.T, when string, lists [][]byte, want ...int) {
	t.Helper()
	for i, list := range lists {
		_, known := s.node.Store().Listed(s.ref(s.own[0]), s.rootOf(t, list))
		if known != slices.Contains(want, i) {
			t.Errorf("%s: list %d is there: %v", when, i, known)
		}
	}
}

// TestStatementsSurviveARestart: what owners state takes nobody's room, and has its own, after it too.
func TestStatementsSurviveARestart(t *testing.T) {
	s := newListed(t, 4, 3000)
	dir := t.TempDir()
	s.fill(t, openStore(t, dir), 1)
	put := func(object uint64, i int) error {
		list, root := s.variant(t, i)
		from := prover.Sender{Object: object}
		if object != 0 {
			from.Root = root
		}
		_, err := openStore(t, dir).PutList(t.Context(), s.id, []int{1}, from, bytes.NewReader(list))
		return err
	}
	for i, object := range []uint64{3, 4} {
		check(t, put(object, i))
	}
	for i := range 5 {
		if err := put(0, 10+i); errors.Is(err, prover.ErrConflict) != (i == 4) {
			t.Errorf("list %d of nobody's: error %v", i, err)
		}
	}
	check(t, put(3, 20))
	kept := keptLists(t, openStore(t, dir), s.sample)
	for i, want := range map[int]bool{0: false, 1: true, 10: true, 20: true} {
		if _, root := s.variant(t, i); slices.Contains(kept, root) != want {
			t.Errorf("list %d is kept: %v", i, !want)
		}
	}
}

// TestOldManifestsLoad: one that knows no statements is whole, and those who wrote it read a new one.
func TestOldManifestsLoad(t *testing.T) {
	s := newListed(t, 4, 3000)
	dir := t.TempDir()
	store := openStore(t, dir)
	s.fill(t, store, 1)
	_, err := store.PutList(t.Context(), s.id, []int{1}, prover.Sender{}, bytes.NewReader(s.list))
	check(t, err)
	old := fmt.Sprintf(`{"epoch":%d,"signed":[{"object":3,"epoch":%d,"root":"%x"}]}`, startEpoch, startEpoch, s.root)
	check(t, os.WriteFile(store.BlobFile(s.ref(0), "manifest.json"), []byte(old), 0o600))
	list, root := s.variant(t, 1)
	store = openStore(t, dir)
	_, err = store.PutList(t.Context(), s.id, []int{1}, prover.Sender{Object: 3, Root: root}, bytes.NewReader(list))
	check(t, err)
	check(t, checkShare(store, s.sample, 1, s.list, s.root))
	raw, err := os.ReadFile(store.BlobFile(s.ref(0), "manifest.json"))
	check(t, err)
	if want := fmt.Sprintf(`,"stated":[{"object":3,"epoch":0,"root":"%x"}]}`, root); string(raw) != strings.TrimSuffix(old, "}")+want {
		t.Errorf("manifest: %s", raw)
	}
}

// TestManifestOutlivesDamagedMetadata: what was signed and stated is known again with the metadata.
func TestManifestOutlivesDamagedMetadata(t *testing.T) {
	s := newListed(t, 4, 3000)
	dir := t.TempDir()
	store := openStore(t, dir)
	s.fill(t, store, 1)
	_, err := store.PutList(t.Context(), s.id, []int{1}, prover.Sender{Object: 3, Root: s.root}, bytes.NewReader(s.list))
	check(t, err)
	check(t, store.RecordSignedUnder(s.id, 3, s.root, 1))
	want, err := os.ReadFile(store.BlobFile(s.ref(0), "manifest.json"))
	check(t, err)
	flip(t, store.BlobFile(s.ref(0), "metadata"), 20)
	store = openStore(t, dir)
	check(t, store.PutMetadata(s.id, s.metadata, 1))
	got, err := os.ReadFile(store.BlobFile(s.ref(0), "manifest.json"))
	check(t, err)
	if !bytes.Equal(got, want) {
		t.Errorf("manifest %s, want %s", got, want)
	}
}

// variant returns the list with another commitment of sliver 0.
func (s listed) variant(t testing.TB, i int) ([]byte, common.Hash) {
	t.Helper()
	other, err := kzg.Commit([]byte{2, byte(i)})
	check(t, err)
	commitments := slices.Clone(s.commitments)
	commitments[0] = other
	tree, err := availability.NewCommitmentTree(s.layout(), slices.Collect(slices.Chunk(commitments, s.layout().Chunks())))
	check(t, err)
	return wire(commitments), tree.Root()
}

// TestPowerLossWhileListsAreReplaced: at no step is there a list that nobody accounts for, nor does one go that was
// acknowledged and not replaced.
func TestPowerLossWhileListsAreReplaced(t *testing.T) {
	s := newListed(t, 4, 3000)
	type step struct {
		object uint64
		list   int
	}
	steps := []step{{0, 9}, {3, 0}, {4, 1}, {3, 2}, {3, 3}}
	put := func(store *prover.Store, p step) error {
		list, root := s.variant(t, p.list)
		from := prover.Sender{Object: p.object}
		if p.object != 0 {
			from.Root = root
		}
		_, err := store.PutList(t.Context(), s.id, []int{1}, from, bytes.NewReader(list))
		return err
	}
	for failAt := 1; ; failAt++ {
		dir := t.TempDir()
		s.fill(t, openStore(t, dir), 1)
		disk := &frailDisk{FileSystem: prover.Disk, failAt: failAt}
		store, err := prover.OpenStoreOn(dir, disk)
		done := 0
		for err == nil && done < len(steps) {
			if err = put(store, steps[done]); err == nil {
				done++
			}
		}
		if err != nil && !errors.Is(err, errPowerLoss) {
			t.Fatalf("step %d: %v", failAt, err)
		}
		disk.lose()
		store = openStore(t, dir)
		kept := keptLists(t, store, s.sample)
		for i, p := range steps[:done] {
			// A list that was being replaced may have gone before the other came.
			replaced := slices.ContainsFunc(steps[i+1:min(done+1, len(steps))], func(other step) bool { return other.object == p.object })
			list, root := s.variant(t, p.list)
			if err := checkShare(store, s.sample, 1, list, root); err != nil && !replaced {
				t.Errorf("power lost at step %d, after %d lists: list %d: %v", failAt, done, p.list, err)
			}
		}
		if len(kept) > 3 {
			t.Errorf("power lost at step %d: %d lists are kept of two objects and nobody", failAt, len(kept))
		}
		// All but the first are accounted for: three more of nobody's find room, or four if there is no first.
		for i := range 3 {
			if err := put(store, step{0, 20 + i}); err != nil {
				t.Errorf("power lost at step %d, after %d lists: %v", failAt, done, err)
			}
		}
		check(t, put(store, steps[len(steps)-1])) // the owner tries again
		if err == nil {
			if failAt < 30 {
				t.Errorf("only %d steps: the disk was not used", failAt)
			}
			return
		}
	}
}

// TestSignedListIsNeverDropped: a confirmation, for whatever object, and a statement that replaces its list at the same time
// exclude each other.
func TestSignedListIsNeverDropped(t *testing.T) {
	s := newListed(t, 4, 3000)
	store := openStore(t, t.TempDir())
	s.fill(t, store, 1)
	for i := range 40 {
		first, firstRoot := s.variant(t, 2*i)
		second, secondRoot := s.variant(t, 2*i+1)
		object := uint64(3 + i)
		_, err := store.PutList(t.Context(), s.id, []int{1}, prover.Sender{Object: object, Root: firstRoot}, bytes.NewReader(first))
		check(t, err)
		sign := func() error { return store.RecordSignedUnder(s.id, 1000+object, firstRoot, 1) }
		replace := func() error {
			_, err := store.PutList(t.Context(), s.id, []int{1}, prover.Sender{Object: object, Root: secondRoot}, bytes.NewReader(second))
			return err
		}
		var signed, replaced error
		switch i % 3 {
		case 0:
			signed, replaced = sign(), replace()
		case 1:
			replaced, signed = replace(), sign()
		case 2:
			var both sync.WaitGroup
			both.Go(func() { signed = sign() })
			both.Go(func() { replaced = replace() })
			both.Wait()
		}
		if (signed == nil) == (replaced == nil) {
			t.Fatalf("object %d: signed %v, replaced %v: want one of them", object, signed, replaced)
		}
		if signed == nil {
			check(t, checkShare(store, s.sample, 1, first, firstRoot))
		}
	}
}
