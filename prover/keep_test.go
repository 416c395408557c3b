package prover_test

import (
	"os"
	"testing"

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
			s.fill(t, n.Store(), 0, 1) // in epoch 1
			check(t, n.Collect(t.Context()))
			if n.Store().Has(s.ref(0)) == test.gone {
				t.Errorf("deleted: %v, want %v", !test.gone, test.gone)
			}
		})
	}
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
