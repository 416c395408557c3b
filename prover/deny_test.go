package prover_test

import (
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/walrus-evm/walrus/availability"
	"github.com/walrus-evm/walrus/blob"
	"github.com/walrus-evm/walrus/chain"
	"github.com/walrus-evm/walrus/client"
	"github.com/walrus-evm/walrus/prover"
)

// denyList returns a list of the blobs, and how to write another.
func denyList(t *testing.T, ids ...blob.ID) (*prover.DenyList, func(ids ...blob.ID)) {
	t.Helper()
	path := filepath.Join(t.TempDir(), "denied")
	write := func(ids ...blob.ID) {
		t.Helper()
		text := "# what we do not keep\n\n"
		for _, id := range ids {
			text += "  " + id.String() + " # asked for by a court\r\n"
		}
		check(t, os.WriteFile(path, []byte(text), 0o600))
	}
	write(ids...)
	list, err := prover.OpenDenyList(path)
	check(t, err)
	return list, write
}

func TestDenyList(t *testing.T) {
	one, two := blob.ID{1}, blob.ID{2}
	list, write := denyList(t, one)
	if !list.Has(one) || list.Has(two) || list.Len() != 1 {
		t.Errorf("of one line: %v, %v, %d", list.Has(one), list.Has(two), list.Len())
	}
	write(one, two)
	check(t, list.Reload())
	if !list.Has(one) || !list.Has(two) {
		t.Error("the new line does not count")
	}
	write()
	check(t, list.Reload())
	if list.Has(one) || list.Len() != 0 {
		t.Error("the empty list denies something")
	}
	if (*prover.DenyList)(nil).Has(one) {
		t.Error("no list denies something")
	}
}

// What is wrong with the file leaves the list as it was: a slip of the hand must not have a node serve what it denied.
func TestDenyList_Wrong(t *testing.T) {
	one := blob.ID{1}
	list, _ := denyList(t, one)
	path := filepath.Join(t.TempDir(), "denied")
	if _, err := prover.OpenDenyList(path); !errors.Is(err, prover.ErrDenyList) || !strings.Contains(err.Error(), "make it") {
		t.Errorf("no file: %v", err)
	}
	check(t, os.WriteFile(list.Path(), []byte("# one\n"+one.String()+"\nnot an ID\n"), 0o600))
	if err := list.Reload(); !errors.Is(err, prover.ErrDenyList) || !strings.Contains(err.Error(), "line 3") {
		t.Errorf("a wrong line: %v", err)
	}
	if !list.Has(one) {
		t.Error("a wrong file emptied the list")
	}
}

func TestDenyList_NoticesChanges(t *testing.T) {
	one := blob.ID{1}
	list, write := denyList(t)
	write(one)
	check(t, os.Chtimes(list.Path(), time.Time{}, time.Now().Add(time.Hour)))
	check(t, list.Refresh())
	if !list.Has(one) {
		t.Error("a file that changed was not read")
	}
}

// TestDeniedBlobIsNotServed: every call of the blob is refused, but for what others check claims with; other blobs are
// served, and what is no more denied is served again.
func TestDeniedBlobIsNotServed(t *testing.T) {
	s := newSigning(t)
	other := newSample(t, 4, 700, "other")
	list, write := denyList(t)
	c := config(t, s.ledger, newSubmitter())
	c.Denied = list
	s.node = start(t, c)
	s.ledger.register(4, other, common.Hash{})
	commitAll(t, s.node, s.sample, s.own...)
	served := other.layout().SliverOfShard(other.id, 0)
	commitAll(t, s.node, other, served)
	s.putList(t, s.list)
	_, err := s.node.Confirm(t.Context(), 3, s.root) // so that the bytes stay
	check(t, err)
	server := httptest.NewServer(s.node.Handler())
	t.Cleanup(server.Close)
	status := func(method, path string) int {
		t.Helper()
		request, err := http.NewRequestWithContext(t.Context(), method, server.URL+path, strings.NewReader("{}"))
		check(t, err)
		response, err := http.DefaultClient.Do(request)
		check(t, err)
		_, _ = io.Copy(io.Discard, response.Body)
		check(t, response.Body.Close())
		return response.StatusCode
	}
	of := func(id blob.ID, call string) string { return fmt.Sprintf("/v1/blobs/%s/%s", id, call) }
	sliver := fmt.Sprintf("slivers/%d", s.own[0])
	write(s.id)
	check(t, list.Reload())
	for _, call := range []struct{ method, path string }{
		{"GET", "metadata"},
		{"PUT", "metadata?object=3"},
		{"GET", sliver},
		{"HEAD", sliver},
		{"PUT", sliver},
		{"GET", sliver + "/hashes"},
		{"GET", sliver + "/chunks/0"},
		{"GET", sliver + "/commitments"},
		{"PUT", "commitments"},
	} {
		if got := status(call.method, of(s.id, call.path)); got != http.StatusUnavailableForLegalReasons {
			t.Errorf("%s %s of a denied blob: status %d", call.method, call.path, got)
		}
	}
	if got := status("GET", of(s.id, fmt.Sprintf("lists/%s/shares/%d", s.root, s.own[0]))); got != http.StatusOK {
		t.Errorf("share of the list of a denied blob: status %d", got)
	}
	if got := status("GET", of(other.id, fmt.Sprintf("slivers/%d", served))); got != http.StatusOK {
		t.Errorf("sliver of another blob: status %d", got)
	}
	api := client.NewNode(server.URL, nil)
	if _, err := api.Confirm(t.Context(), 3, s.root); !client.HasCode(err, client.CodeDenied) {
		t.Errorf("confirmation: %v", err)
	}
	write()
	check(t, list.Reload())
	if _, err := api.Confirm(t.Context(), 3, s.root); err != nil {
		t.Errorf("confirmation of what is denied no more: %v", err)
	}
}

// TestDeniedSliverIsReleased: for as much as the operator allows, at once when the list changes, and where the node
// inherited it for nothing and before the shard is accepted.
func TestDeniedSliverIsReleased(t *testing.T) {
	hold := func(w *heldWorld) {
		w.ledger.change(func(v *fakeView) {
			for object, r := range v.registrations {
				r.Certified, r.Held = 2, availability.NewShardSet(0, 1, 2, 3)
				v.registrations[object] = r
			}
		})
	}
	t.Run("at a price", func(t *testing.T) {
		w := newHeldWorld(t)
		hold(w)
		list, write := denyList(t)
		w.config.Denied, w.config.DenyMaxPrice = list, chain.NewAmount(100)
		w.steward.price = chain.NewAmount(100)
		start(t, w.config)
		write(w.second.id)
		check(t, list.Reload())
		w.expect(t, released(w.promise(2)))
	})
	t.Run("at too high a price", func(t *testing.T) {
		w := newHeldWorld(t)
		hold(w)
		list, _ := denyList(t, w.second.id)
		w.config.Denied, w.config.DenyMaxPrice = list, chain.NewAmount(99)
		w.steward.price = chain.NewAmount(100)
		told := newComplaints()
		w.config.Logger = told.logger()
		start(t, w.config)
		told.await(t.Context(), t, "raise --deny-max-price")
		select {
		case got := <-w.steward.changes:
			t.Errorf("changed %+v", got)
		default:
		}
	})
	t.Run("where inherited", func(t *testing.T) {
		w := newHeldWorld(t)
		w.inherit(5, 9)
		list, _ := denyList(t, w.second.id)
		w.config.Denied = list
		n := start(t, w.config)
		w.serving.Store(true)
		w.expect(t, released(w.promise(2)))
		w.ledger.change(func(v *fakeView) {
			v.block = inclusion.Block
			r := v.registrations[2]
			r.Held = availability.ShardSet{} // of the others nothing is asked here
			v.registrations[2] = r
		})
		w.ledger.change(func(v *fakeView) { v.epoch.Number++ })
		w.expect(t, accepted{uint8(w.shard), 5})
		if ref := w.second.ref(w.second.layout().SliverOfShard(w.second.id, w.shard)); n.Store().Has(ref) {
			t.Error("a denied sliver was fetched")
		}
	})
}

// TestDeniedBytesAreRemovedOnceThatIsFinal: not while the node answers for them, and not while it may have to again.
func TestDeniedBytesAreRemovedOnceThatIsFinal(t *testing.T) {
	held, others := availability.NewShardSet(0, 1, 2, 3), availability.NewShardSet(1, 2, 3)
	for name, test := range map[string]struct {
		registration prover.Registration
		shard        prover.Shard
		allowed      bool // not denied
		signed       bool // in the running epoch
		gone         bool
	}{
		"held":                    {registration: prover.Registration{Held: held, HeldEpoch: 2}},
		"released in this epoch":  {registration: prover.Registration{Held: others, HeldEpoch: 5}},
		"released, not final":     {registration: prover.Registration{Held: others, HeldEpoch: 4}},
		"released, final":         {registration: prover.Registration{Held: others, HeldEpoch: 3}, gone: true},
		"released, but allowed":   {registration: prover.Registration{Held: others, HeldEpoch: 3}, allowed: true},
		"signed for since":        {registration: prover.Registration{Held: others, HeldEpoch: 3}, signed: true},
		"another's, not final":    {registration: prover.Registration{Held: held}, shard: prover.Shard{Owner: 2, Since: 5, ActiveFrom: 9}},
		"another's, it is coming": {registration: prover.Registration{Held: held}, shard: prover.Shard{Owner: 2, Next: 1, Since: 3, ActiveFrom: 9}},
		"another's":               {registration: prover.Registration{Held: held}, shard: prover.Shard{Owner: 2, Since: 4, ActiveFrom: 9}, gone: true},
	} {
		t.Run(name, func(t *testing.T) {
			s := newSample(t, 4, 500, name)
			l := newLedger(t, 4, 1)
			c := config(t, l, newSubmitter())
			if !test.allowed {
				c.Denied, _ = denyList(t, s.id)
			}
			ref := s.ref(s.layout().SliverOfShard(s.id, 0))
			l.change(func(v *fakeView) {
				test.registration.Object, test.registration.Blob, test.registration.End = 1, s.id, 10
				v.registrations[1] = test.registration
				if test.shard != (prover.Shard{}) {
					v.shards[0] = test.shard
				}
			})
			n, err := prover.New(c)
			check(t, err)
			s.fill(t, n.Store(), ref.Index)
			if test.signed {
				check(t, n.Store().RecordSigned(s.id, 1, 5))
			}
			check(t, n.Collect(t.Context()))
			if n.Store().Has(ref) == test.gone {
				t.Errorf("removed: %v, want %v", !test.gone, test.gone)
			}
		})
	}
}
