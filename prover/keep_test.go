package prover_test

import (
	"errors"
	"os"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/walrus-evm/walrus/blob"
	"github.com/walrus-evm/walrus/prover"
)

// TestOnlyWhatIsFinalIsDeleted: a blob goes once the epoch in which its last
// object stops is settled and final, and never because a node knows too little.
func TestOnlyWhatIsFinalIsDeleted(t *testing.T) {
	for name, test := range map[string]struct {
		final uint32
		end   uint32 // of the object; 0: there is none
		view  uint32 // epoch of the safe head
		gone  bool
	}{
		"lasts":                           {final: 6, end: 10, view: 6},
		"last epoch is not over":          {final: 6, end: 7, view: 7},
		"last epoch is not final":         {final: 6, end: 7, view: 8},
		"last epoch is final":             {final: 7, end: 7, view: 7, gone: true},
		"registration fell out":           {final: 6, view: 6, gone: true},
		"registration may still be above": {final: 1, view: 6},
		"node is catching up":             {final: 9, view: 2},
	} {
		t.Run(name, func(t *testing.T) {
			s := newSample(t, 4, 500, name)
			l := newLedger(t, 4, 1)
			l.final = test.final
			l.change(func(v *fakeView) {
				v.epoch.Number = test.view
				if test.end > 0 {
					v.registrations[1] = prover.Registration{Object: 1, Blob: s.id, End: test.end}
				}
			})
			n, err := prover.New(config(t, l, newSubmitter()))
			check(t, err)
			s.fill(t, n.Store(), 0, 1) // in epoch 5
			check(t, n.Collect(t.Context()))
			if n.Store().Has(s.ref(0)) == test.gone {
				t.Errorf("deleted: %v, want %v", !test.gone, test.gone)
			}
		})
	}
}

// expiredBlobs returns a node that stores a sliver of each of some blobs that nobody registers, in a ledger that is past them.
func expiredBlobs(t *testing.T, names ...string) (*prover.Node, *fakeLedger, []sample) {
	t.Helper()
	l := newLedger(t, 4, 1)
	l.final = startEpoch + 2
	l.change(func(v *fakeView) { v.epoch.Number = l.final })
	n, err := prover.New(config(t, l, newSubmitter()))
	check(t, err)
	var samples []sample
	for _, name := range names {
		s := newSample(t, 4, 500, name)
		s.fill(t, n.Store(), 0)
		samples = append(samples, s)
	}
	return n, l, samples
}

// TestBlobRegisteredWhileOthersAreCollectedIsKept: a pass over many blobs takes long, and goes by what the chain says of
// each when its turn comes.
func TestBlobRegisteredWhileOthersAreCollectedIsKept(t *testing.T) {
	n, l, samples := expiredBlobs(t, "first", "second")
	var registered []sample
	l.change(func(v *fakeView) {
		v.asked = func(id blob.ID) {
			if len(registered) > 0 {
				return
			}
			other := samples[0]
			if id == other.id {
				other = samples[1]
			}
			registered = append(registered, other)
			l.register(1, other, common.Hash{})
		}
	})
	check(t, n.Collect(t.Context()))
	if len(registered) != 1 || !n.Store().Has(registered[0].ref(0)) {
		t.Error("the blob registered meanwhile is gone")
	}
	if blobs, _ := n.Store().Usage(); blobs != 1 {
		t.Errorf("%d blobs are left, want 1", blobs)
	}
}

// TestBlobSignedForIsNotCollected: whoever signs while the keeper decides is told that the blob is gone, or keeps it.
func TestBlobSignedForIsNotCollected(t *testing.T) {
	for name, epoch := range map[string]uint32{"long ago": startEpoch, "in the final epoch": startEpoch + 2} {
		t.Run(name, func(t *testing.T) {
			n, _, samples := expiredBlobs(t, name)
			check(t, n.Store().RecordSigned(samples[0].id, 1, epoch))
			check(t, n.Collect(t.Context()))
			if kept, want := n.Store().Has(samples[0].ref(0)), epoch > startEpoch; kept != want {
				t.Errorf("kept: %v, want %v", kept, want)
			}
		})
	}
	t.Run("meanwhile", func(t *testing.T) {
		n, l, samples := expiredBlobs(t, "meanwhile")
		signed := make(chan error, 1)
		l.change(func(v *fakeView) {
			v.asked = func(id blob.ID) {
				go func() { signed <- n.Store().RecordSigned(id, 1, l.final) }()
				select {
				case err := <-signed:
					signed <- err
				case <-time.After(100 * time.Millisecond): // it waits for the decision
				}
			}
		})
		check(t, n.Collect(t.Context()))
		err := <-signed
		if err != nil && !errors.Is(err, prover.ErrNotFound) {
			t.Fatal(err)
		}
		if told, kept := err == nil, n.Store().Has(samples[0].ref(0)); told != kept {
			t.Errorf("signed for: %v, kept: %v", told, kept)
		}
	})
}

func TestSliverOfAShardHandedOverIsKeptUntilItsOwnerAnswers(t *testing.T) {
	for name, test := range map[string]struct {
		shard prover.Shard
		gone  bool
	}{
		"own":                     {shard: prover.Shard{Owner: 1, Since: 1, ActiveFrom: 2}},
		"coming back":             {shard: prover.Shard{Owner: 2, Next: 1, Since: 3, ActiveFrom: 4}},
		"new owner not active":    {shard: prover.Shard{Owner: 2, Since: 5, ActiveFrom: 6}},
		"activity is not final":   {shard: prover.Shard{Owner: 2, Since: 4, ActiveFrom: 5}},
		"new owner active, final": {shard: prover.Shard{Owner: 2, Since: 3, ActiveFrom: 4}, gone: true},
	} {
		t.Run(name, func(t *testing.T) {
			s := newSample(t, 4, 500, name)
			l := newLedger(t, 4, 1)
			l.register(1, s, common.Hash{})
			l.change(func(v *fakeView) { v.shards[s.layout().ShardOfSliver(s.id, 2)] = test.shard })
			n, err := prover.New(config(t, l, newSubmitter()))
			check(t, err)
			s.fill(t, n.Store(), 1, 2)
			check(t, n.Collect(t.Context()))
			if n.Store().Has(s.ref(2)) == test.gone {
				t.Errorf("deleted: %v, want %v", !test.gone, test.gone)
			}
			if !n.Store().Has(s.ref(1)) {
				t.Error("a sliver of its own shard is gone")
			}
		})
	}
}

func TestTracesAreKeptUntilFinal(t *testing.T) {
	d := newDuty(t)
	n, _ := d.run(t)
	for epoch := uint32(6); epoch < 9; epoch++ {
		d.ledger.drawSeed(epoch, common.Hash{byte(epoch)})
		<-d.submitter.sent
		d.submitter.answer <- nil
		d.claimed()
	}
	d.ledger.mu.Lock()
	d.ledger.final = 7
	d.ledger.mu.Unlock()
	check(t, n.Collect(t.Context()))
	for epoch, want := range map[uint32]bool{6: false, 7: true, 8: true} {
		_, err := os.Stat(n.TracePath(epoch))
		if kept := err == nil; kept != want {
			t.Errorf("trace of epoch %d: kept %v, want %v", epoch, kept, want)
		}
	}
}

func BenchmarkBuildClaim(b *testing.B) {
	l := newLedger(b, 4, 1)
	n, err := prover.New(config(b, l, newSubmitter()))
	check(b, err)
	stop := runNode(b, n)
	defer stop()
	s := newSample(b, 4, 2*512*blob.ChunkSize, "bench") // four groups of 16 MB a sliver
	commitAll(b, n, s, 0, 1)
	groups := owed(1, s, 0, 1)
	b.SetBytes(2 * s.layout().SliverSize())
	for b.Loop() {
		buildAll(b, n.Store(), groups)
	}
}
