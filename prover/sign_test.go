package prover_test

import (
	"bytes"
	"context"
	"errors"
	"os"
	"path/filepath"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/walrus-evm/walrus/availability"
	"github.com/walrus-evm/walrus/kzg"
	"github.com/walrus-evm/walrus/prover"
)

// signing is a node that owns shards 0 and 2 of 4 and meets every condition to
// sign for object 3.
type signing struct {
	sample
	ledger *fakeLedger
	node   *prover.Node
	own    []int // slivers of its shards
	list   []byte
	root   common.Hash
	dir    string
}

func newSigning(t *testing.T) *signing {
	t.Helper()
	s := &signing{sample: newSample(t, 4, 700, "signing"), ledger: newLedger(t, 4, 2)}
	s.list, s.root = s.sample.list(t)
	s.ledger.register(3, s.sample, common.Hash{})
	c := config(t, s.ledger, newSubmitter())
	s.node, s.dir = start(t, c), c.Dir
	for _, shard := range []int{0, 2} {
		s.own = append(s.own, s.layout().SliverOfShard(s.id, shard))
	}
	commitAll(t, s.node, s.sample, s.own...)
	return s
}

func (s *signing) putList(t *testing.T, list []byte) common.Hash {
	t.Helper()
	root, err := s.node.Store().PutList(t.Context(), s.id, s.own, prover.Sender{}, bytes.NewReader(list))
	check(t, err)
	return root
}

func TestConfirmSignsWhatTheContractChecks(t *testing.T) {
	s := newSigning(t)
	if got := s.putList(t, s.list); got != s.root {
		t.Fatalf("root of the list: got %x, want %x", got, s.root)
	}
	c, err := s.node.Confirm(t.Context(), 3, s.root)
	check(t, err)
	if c.Node != 1 || c.Epoch != 5 || c.Object != 3 || c.BlobID != s.id || c.CommitmentRoot != s.root || len(c.Shards) != 2 || c.Shards[0] != 0 || c.Shards[1] != 2 {
		t.Errorf("got %+v", c)
	}
	message := availability.ConfirmationMessage(common.Hash{5}, 3, s.id, s.root)
	check(t, availability.VerifySignature(secretKey.PublicKey(), message, availability.Signature(c.Signature)))
	again, err := s.node.Confirm(t.Context(), 3, s.root)
	check(t, err)
	if again.Signature != c.Signature {
		t.Error("asking twice gave another signature")
	}
}

func TestConfirmRefuses(t *testing.T) {
	for name, test := range map[string]struct {
		reason prover.Reason
		is     error
		break_ func(t *testing.T, s *signing)
	}{
		"registration not at the safe head": {prover.Unregistered, prover.ErrNotReady, func(_ *testing.T, s *signing) {
			s.ledger.change(func(v *fakeView) { delete(v.registrations, 3) })
		}},
		"ends after the next epoch": {prover.EndsTooSoon, prover.ErrConflict, func(_ *testing.T, s *signing) {
			s.ledger.change(func(v *fakeView) { v.registrations[3] = prover.Registration{Object: 3, Blob: s.id, End: 6} })
		}},
		"certified under another root": {prover.CertifiedOtherwise, prover.ErrConflict, func(_ *testing.T, s *signing) {
			s.ledger.register(3, s.sample, common.Hash{1})
		}},
		"owns no shard": {prover.NoShards, prover.ErrNotMine, func(_ *testing.T, s *signing) {
			s.ledger.change(func(v *fakeView) { v.shards[0].Owner, v.shards[2].Owner = 2, 2 })
		}},
		"epoch changed at the head": {prover.TagStale, prover.ErrNotReady, func(_ *testing.T, s *signing) {
			s.ledger.mu.Lock()
			defer s.ledger.mu.Unlock()
			s.ledger.headTag = common.Hash{6}
		}},
		"owns another shard by now": {prover.SliverMissing, prover.ErrNotReady, func(_ *testing.T, s *signing) {
			s.ledger.change(func(v *fakeView) { v.shards[1].Owner = 1 })
		}},
		"sliver deleted": {prover.SliverMissing, prover.ErrNotReady, func(t *testing.T, s *signing) {
			check(t, s.node.Store().DeleteSliver(s.ref(s.own[1])))
		}},
		"sliver found corrupt": {prover.SliverMissing, prover.ErrNotReady, func(t *testing.T, s *signing) {
			flip(t, s.node.Store().SliverFile(s.ref(s.own[0]), ".sliver"), 3)
			if _, err := readSliver(s.node.Store(), s.ref(s.own[0])); err == nil {
				t.Fatal("the changed byte was not noticed")
			}
		}},
		"no share of the list": {prover.ListMissing, prover.ErrNotReady, func(t *testing.T, s *signing) {
			check(t, os.Remove(s.node.Store().ShareFile(s.ref(s.own[1]), s.root)))
		}},
		"share changed on the disk": {prover.ListMissing, prover.ErrNotReady, func(t *testing.T, s *signing) {
			flip(t, s.node.Store().ShareFile(s.ref(s.own[0]), s.root), 60)
		}},
		"proof of the share changed on the disk": {prover.ListMissing, prover.ErrNotReady, func(t *testing.T, s *signing) {
			flip(t, s.node.Store().ShareFile(s.ref(s.own[0]), s.root), 100)
		}},
	} {
		t.Run(name, func(t *testing.T) {
			s := newSigning(t)
			s.putList(t, s.list)
			test.break_(t, s)
			_, err := s.node.Confirm(t.Context(), 3, s.root)
			refusal, ok := errors.AsType[*prover.RefusalError](err)
			if !ok || refusal.Reason != test.reason || !errors.Is(err, test.is) {
				t.Errorf("got %v, want reason %d", err, test.reason)
			}
		})
	}
}

// TestAttack_MoreObjectsThanAClaimProves: nothing on chain bounds the groups that a node comes to answer for, so it signs and
// holds only as many as its claim can have, with room for what it may inherit.
func TestAttack_MoreObjectsThanAClaimProves(t *testing.T) {
	for limit, full := range map[uint64]bool{3: true, 4: false} {
		s := &signing{sample: newSample(t, 4, 700, "one too many"), ledger: newLedger(t, 4, 2)}
		s.list, s.root = s.sample.list(t)
		s.ledger.register(2, newSample(t, 4, 300, "kept"), common.Hash{1}) // a group on either shard
		s.ledger.register(3, s.sample, common.Hash{})
		c := config(t, s.ledger, newSubmitter())
		c.MaxGroups = limit
		s.node = start(t, c)
		for _, shard := range []int{0, 2} {
			s.own = append(s.own, s.layout().SliverOfShard(s.id, shard))
		}
		commitAll(t, s.node, s.sample, s.own...)
		s.putList(t, s.list)
		_, err := s.node.Confirm(t.Context(), 3, s.root)
		refusal, refused := errors.AsType[*prover.RefusalError](err)
		if refused != full || refused && (refusal.Reason != prover.Full || !errors.Is(err, prover.ErrConflict)) {
			t.Errorf("with room for %d groups: error %v", limit, err)
		}
	}
}

func TestConfirmRefusesAnotherRoot(t *testing.T) {
	s := newSigning(t)
	s.putList(t, s.list)
	_, err := s.node.Confirm(t.Context(), 3, common.Hash{1})
	if refusal, ok := errors.AsType[*prover.RefusalError](err); !ok || refusal.Reason != prover.ListMissing {
		t.Errorf("got %v, want reason %d", err, prover.ListMissing)
	}
}

// TestConfirmRefusesListOfOthers: a list that came before the node owned a shard
// was not compared with that shard's commitments, so there is no share for it. When
// it comes again it is refused if it lacks them.
func TestConfirmRefusesListOfOthers(t *testing.T) {
	s := newSigning(t)
	wrong := s.wrongAt(t, s.own[1])
	root, err := s.node.Store().PutList(t.Context(), s.id, s.own[:1], prover.Sender{}, bytes.NewReader(wrong))
	check(t, err)
	_, err = s.node.Confirm(t.Context(), 3, root)
	refusal, ok := errors.AsType[*prover.RefusalError](err)
	if !ok || refusal.Reason != prover.ListMissing || refusal.Sliver != s.own[1] {
		t.Errorf("got %v, want reason %d", err, prover.ListMissing)
	}
	if _, err := s.node.Store().PutList(t.Context(), s.id, s.own, prover.Sender{}, bytes.NewReader(wrong)); !errors.Is(err, prover.ErrMismatch) {
		t.Errorf("got %v, want %v", err, prover.ErrMismatch)
	}
}

// wrongAt returns the list with another valid point in the place of a sliver's commitment.
func (s *signing) wrongAt(t *testing.T, sliver int) []byte {
	t.Helper()
	list := bytes.Clone(s.list)
	c, err := kzg.Commit([]byte("something else"))
	check(t, err)
	b := c.Bytes()
	copy(list[sliver*s.layout().Chunks()*kzg.CommitmentSize:], b[:])
	return list
}

func TestListIsCheckedWhenItComes(t *testing.T) {
	s := newSigning(t)
	offCurve := bytes.Clone(s.list)
	other := 0
	for other == s.own[0] || other == s.own[1] {
		other++
	}
	copy(offCurve[other*kzg.CommitmentSize:], bytes.Repeat([]byte{0x9a}, kzg.CommitmentSize))
	for name, test := range map[string]struct {
		list []byte
		want error
	}{
		"own commitment replaced":  {s.wrongAt(t, s.own[0]), prover.ErrMismatch},
		"other's is no point":      {offCurve, kzg.ErrMalformed},
		"one commitment too short": {s.list[:len(s.list)-kzg.CommitmentSize], prover.ErrSize},
		"empty":                    {nil, prover.ErrSize},
	} {
		_, err := s.node.Store().PutList(t.Context(), s.id, s.own, prover.Sender{}, bytes.NewReader(test.list))
		if !errors.Is(err, test.want) {
			t.Errorf("%s: got %v, want %v", name, err, test.want)
		}
	}
	left, err := filepath.Glob(s.node.Store().BlobFile(s.ref(0), "*.share*"))
	check(t, err)
	if len(left) != 0 {
		t.Errorf("shares of refused lists are stored: %v", left)
	}
}

func TestWrongListsDoNotPushOutOthers(t *testing.T) {
	s := newSigning(t)
	s.putList(t, s.list)
	_, err := s.node.Confirm(t.Context(), 3, s.root)
	check(t, err)
	for i := range 6 {
		_, err = s.node.Store().PutList(t.Context(), s.id, s.own, prover.Sender{}, bytes.NewReader(s.otherList(t, i)))
		if want := i >= 4; errors.Is(err, prover.ErrConflict) != want {
			t.Errorf("list %d: got %v", i, err)
		}
	}
	for _, i := range s.own {
		if listed, known := s.node.Store().Listed(s.ref(i), s.root); !listed || !known {
			t.Errorf("the share of sliver %d of the signed list is gone", i)
		}
	}
}

// otherList returns the list with another commitment of a sliver that is not the node's.
func (s *signing) otherList(t *testing.T, i int) []byte {
	t.Helper()
	other := 0
	for other == s.own[0] || other == s.own[1] {
		other++
	}
	list := bytes.Clone(s.list)
	c, err := kzg.Commit([]byte{byte(i)})
	check(t, err)
	b := c.Bytes()
	copy(list[other*kzg.CommitmentSize:], b[:])
	return list
}

// TestAttack_EndlessLists: anybody may send lists and have each of them signed, which costs nothing. The disk holds only so
// many, and those that are kept may come again.
func TestAttack_EndlessLists(t *testing.T) {
	s := newSigning(t)
	s.putList(t, s.list)
	_, err := s.node.Confirm(t.Context(), 3, s.root)
	check(t, err)
	for i := 0; ; i++ {
		root, err := s.node.Store().PutList(t.Context(), s.id, s.own, prover.Sender{}, bytes.NewReader(s.otherList(t, i)))
		if errors.Is(err, prover.ErrConflict) {
			break
		}
		check(t, err)
		if i == 20 {
			t.Fatal("there is no end to them")
		}
		_, err = s.node.Confirm(t.Context(), 3, root)
		check(t, err)
	}
	s.putList(t, s.list)
}

// TestManifestDoesNotGrowWithTheEpochs: a confirmation may be asked for in each of them.
func TestManifestDoesNotGrowWithTheEpochs(t *testing.T) {
	s := newSigning(t)
	s.putList(t, s.list)
	var sizes []int64
	for epoch := range uint32(3) {
		s.ledger.change(func(v *fakeView) { v.epoch.Number = 5 + epoch })
		_, err := s.node.Confirm(t.Context(), 3, s.root)
		check(t, err)
		info, err := os.Stat(s.node.Store().BlobFile(s.ref(0), "manifest.json"))
		check(t, err)
		sizes = append(sizes, info.Size())
	}
	if sizes[0] != sizes[2] {
		t.Errorf("sizes of the manifest: %v", sizes)
	}
}

// TestConfirmFailsWithoutTheChain: no answer is no yes.
func TestConfirmFailsWithoutTheChain(t *testing.T) {
	s := newSigning(t)
	s.putList(t, s.list)
	c := config(t, s.ledger, newSubmitter())
	c.Ledger = deafLedger{s.ledger}
	n := start(t, c)
	commitAll(t, n, s.sample, s.own...)
	_, err := n.Store().PutList(t.Context(), s.id, s.own, prover.Sender{}, bytes.NewReader(s.list))
	check(t, err)
	if _, err := n.Confirm(t.Context(), 3, s.root); !errors.Is(err, errDeaf) {
		t.Errorf("got %v, want %v", err, errDeaf)
	}
}

var errDeaf = errors.New("endpoint is down")

type deafLedger struct{ *fakeLedger }

func (deafLedger) HeadTag(context.Context) (common.Hash, error) { return common.Hash{}, errDeaf }
