package prover_test

import (
	"bytes"
	"context"
	"errors"
	"os"
	"slices"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/walrus-evm/walrus/availability"
	"github.com/walrus-evm/walrus/blob"
	"github.com/walrus-evm/walrus/kzg"
	"github.com/walrus-evm/walrus/prover"
)

// duty is a node that must prove all four slivers of object 1.
type duty struct {
	sample
	ledger    *fakeLedger
	submitter *fakeSubmitter
	config    prover.Config
}

func newDuty(t *testing.T) *duty {
	t.Helper()
	d := &duty{sample: newSample(t, 4, 5*blob.ChunkSize, "duty"), ledger: newLedger(t, 4, 1), submitter: newSubmitter()}
	_, root := d.list(t)
	d.ledger.register(1, d.sample, root)
	d.config = config(t, d.ledger, d.submitter)
	n, err := prover.New(d.config)
	check(t, err)
	stop := runNode(t, n)
	commitAll(t, n, d.sample, 0, 1, 2, 3)
	stop()
	return d
}

// run starts the node.
func (d *duty) run(t *testing.T) (*prover.Node, func()) {
	t.Helper()
	n, err := prover.New(d.config)
	check(t, err)
	stop := runNode(t, n)
	t.Cleanup(stop)
	return n, stop
}

// claimed makes the chain show the node's claim.
func (d *duty) claimed() {
	d.ledger.change(func(v *fakeView) {
		v.claimed[1] = prover.Inclusion{Transaction: inclusion.Transaction, Block: inclusion.Block}
	})
}

func (d *duty) canonicalClaim(t *testing.T, seed [32]byte) availability.Claim {
	return availability.NewClaim(canonical(t, seed, owed(1, d.sample, 0, 1, 2, 3), d.sample), nil, availability.Weight{})
}

func sameClaim(t *testing.T, got prover.Submission, want availability.Claim) {
	t.Helper()
	if got.Claim.Digest() != want.Digest() {
		t.Errorf("submitted another claim than the canonical one:\n%+v\n%+v", got.Claim, want)
	}
}

func TestEpochIsProvenOnce(t *testing.T) {
	d := newDuty(t)
	n, stop := d.run(t)
	for epoch := uint32(6); epoch < 8; epoch++ {
		seed := common.Hash{byte(epoch), 1}
		d.ledger.drawSeed(epoch, seed)
		got := <-d.submitter.sent
		sameClaim(t, got, d.canonicalClaim(t, seed))
		check(t, prover.CheckClaim(1, seed, prover.BuiltClaim{Claim: got.Claim, Opening: got.Opening}))
		if got.Node != 1 || got.LastBlock != d.ledger.View().Epoch().ProofsUntil {
			t.Errorf("got node %d until block %d", got.Node, got.LastBlock)
		}
		if _, err := os.Stat(n.TracePath(epoch)); err != nil {
			t.Errorf("submitted before the trace was kept: %v", err)
		}
		d.submitter.answer <- nil
		d.claimed()
	}
	stop()
	select {
	case again := <-d.submitter.sent:
		t.Errorf("submitted once more: %+v", again)
	default:
	}
}

func TestMemberWithoutObligationsClaimsNothing(t *testing.T) {
	l, submitter := newLedger(t, 4, 1), newSubmitter()
	start(t, config(t, l, submitter))
	l.drawSeed(6, common.Hash{1})
	got := <-submitter.sent
	sameClaim(t, got, availability.Claim{})
	submitter.answer <- nil
}

func TestOthersDoNotClaim(t *testing.T) {
	for name, change := range map[string]func(*fakeView){
		// Since this epoch: the keeper must not find that it may delete what the next epoch wants again.
		"not a member":    func(v *fakeView) { v.shards = slices.Repeat([]prover.Shard{{Owner: 2, Since: 6}}, 4) },
		"jailed":          func(v *fakeView) { v.jailed[1] = true },
		"claimed already": func(v *fakeView) { v.claimed[1] = inclusion },
		"window closed":   func(v *fakeView) { v.epoch.ProofsUntil = v.block },
	} {
		t.Run(name, func(t *testing.T) {
			d := newDuty(t)
			d.ledger.drawSeed(6, common.Hash{1})
			d.ledger.change(change)
			d.run(t)
			// The next epoch's claim is the first that is sent.
			next := common.Hash{2}
			d.ledger.change(func(v *fakeView) {
				v.shards, v.jailed, v.claimed = newLedger(t, 4, 1).view.shards, map[uint32]bool{}, map[uint32]prover.Inclusion{}
				v.epoch = prover.Epoch{Number: 7, Seed: next, SeedBlock: v.block, ProofsUntil: v.block + 8}
			})
			sameClaim(t, <-d.submitter.sent, d.canonicalClaim(t, next))
		})
	}
}

func TestClaimIsSentAgainAfterFailures(t *testing.T) {
	d := newDuty(t)
	d.run(t)
	seed := common.Hash{1}
	d.ledger.drawSeed(6, seed)
	want := d.canonicalClaim(t, seed)
	for range 3 {
		sameClaim(t, <-d.submitter.sent, want)
		d.submitter.answer <- errors.New("endpoint is down")
	}
	sameClaim(t, <-d.submitter.sent, want)
	d.submitter.answer <- nil
	// A reorganisation takes it out: the safe chain passes its block without it.
	d.ledger.change(func(v *fakeView) { v.block = 102 })
	sameClaim(t, <-d.submitter.sent, want)
	d.submitter.answer <- prover.ErrAlreadyClaimed
	d.claimed()
}

func TestDeadlineEndsTheAttempts(t *testing.T) {
	d := newDuty(t)
	d.run(t)
	d.ledger.drawSeed(6, common.Hash{1})
	<-d.submitter.sent // and no answer comes
	d.ledger.change(func(v *fakeView) { v.block = v.epoch.ProofsUntil })
	next := common.Hash{2}
	d.ledger.drawSeed(7, next)
	sameClaim(t, <-d.submitter.sent, d.canonicalClaim(t, next))
}

func TestReplacedSeedMakesAnotherClaim(t *testing.T) {
	d := newDuty(t)
	d.run(t)
	d.ledger.drawSeed(6, common.Hash{1})
	<-d.submitter.sent
	other := common.Hash{2}
	d.ledger.drawSeed(6, other)
	sameClaim(t, <-d.submitter.sent, d.canonicalClaim(t, other))
}

// interruptedSubmitter tells when a submission ended with its context.
type interruptedSubmitter struct {
	*fakeSubmitter
	interrupted chan struct{}
}

func (s *interruptedSubmitter) SubmitProof(ctx context.Context, submission prover.Submission) (prover.Inclusion, error) {
	included, err := s.fakeSubmitter.SubmitProof(ctx, submission)
	if ctx.Err() != nil {
		s.interrupted <- struct{}{}
	}
	return included, err
}

// TestSeedThatComesBackIsProven: on the way to another fork the copy of the chain goes back, perhaps to before the seed, and
// up again to the very same one.
func TestSeedThatComesBackIsProven(t *testing.T) {
	d := newDuty(t)
	submitter := &interruptedSubmitter{d.submitter, make(chan struct{}, 2)}
	d.config.Submitter = submitter
	d.run(t)
	seed := common.Hash{1}
	d.ledger.drawSeed(6, seed)
	first := <-d.submitter.sent
	d.ledger.change(func(v *fakeView) { v.epoch.Seed, v.epoch.SeedBlock = common.Hash{}, 0 })
	<-submitter.interrupted
	d.ledger.drawSeed(6, seed)
	select {
	case second := <-d.submitter.sent:
		sameClaim(t, second, first.Claim)
	case <-time.After(patience):
		t.Error("the epoch is not proven any more")
	}
}

func TestClaimOutlivesAKill(t *testing.T) {
	d := newDuty(t)
	n, stop := d.run(t)
	seed := common.Hash{1}
	d.ledger.drawSeed(6, seed)
	first := <-d.submitter.sent
	stop() // before the answer
	kept, err := os.ReadFile(n.ClaimPath(6))
	check(t, err)
	// Without its slivers the node could not make the claim again.
	for i := range 4 {
		check(t, os.Remove(n.Store().SliverFile(d.ref(i), ".sliver")))
	}
	n, stop = d.run(t)
	second := <-d.submitter.sent
	if first.Claim.Digest() != second.Claim.Digest() || first.Opening != second.Opening {
		t.Error("the claim sent after the restart is another one")
	}
	again, err := os.ReadFile(n.ClaimPath(6))
	check(t, err)
	if !bytes.Equal(kept, again) {
		t.Error("the claim kept has changed")
	}
	stop()
}

// TestRottenClaimIsMadeAgain: a claim that no longer opens would be refused until the window closes.
func TestRottenClaimIsMadeAgain(t *testing.T) {
	for name, rot := range map[string]func(claim []byte) []byte{
		"digit": func(claim []byte) []byte {
			claim[bytes.Index(claim, []byte(`"y": "0x`))+20] ^= 1 // one digit becomes another
			return claim
		},
		"overgrown": func([]byte) []byte { return make([]byte, 2<<20) },
	} {
		t.Run(name, func(t *testing.T) {
			d := newDuty(t)
			n, stop := d.run(t)
			seed := common.Hash{1}
			d.ledger.drawSeed(6, seed)
			<-d.submitter.sent
			stop() // before the answer
			claim, err := os.ReadFile(n.ClaimPath(6))
			check(t, err)
			check(t, os.WriteFile(n.ClaimPath(6), rot(claim), 0o600))
			d.run(t)
			select {
			case got := <-d.submitter.sent:
				sameClaim(t, got, d.canonicalClaim(t, seed))
				check(t, prover.CheckClaim(1, seed, prover.BuiltClaim{Claim: got.Claim, Opening: got.Opening}))
			case <-time.After(patience):
				t.Error("the epoch is not proven any more")
			}
		})
	}
}

func TestCorruptSliverIsRebuiltWhileProving(t *testing.T) {
	d := newDuty(t)
	peers := honest(d.sample)
	delete(peers, 4)
	n, err := prover.New(d.config)
	check(t, err)
	// The node keeps slivers 0 and 3; others have 1 and 2.
	check(t, n.Store().DeleteSliver(d.ref(1)))
	check(t, n.Store().DeleteSliver(d.ref(2)))
	d.config.Dial = withPeers(d.ledger, d.sample, peers)
	// The second chunk: what was read of the sliver before counts once.
	flip(t, n.Store().SliverFile(d.ref(0), ".sliver"), blob.ChunkSize+5)
	flip(t, n.Store().SliverFile(d.ref(3), ".points"), 5)
	d.run(t)
	seed := common.Hash{1}
	d.ledger.drawSeed(6, seed)
	want := availability.NewClaim(canonical(t, seed, owed(1, d.sample, 0, 3), d.sample), nil, availability.Weight{})
	sameClaim(t, <-d.submitter.sent, want)
}

// TestWrongCommitmentsAreComputedAgain: a sliver's commitments are well kept and another's. Hashing its bytes finds
// nothing, so it is they that are made anew.
func TestWrongCommitmentsAreComputedAgain(t *testing.T) {
	d := newDuty(t)
	n, err := prover.New(d.config)
	check(t, err)
	check(t, n.Store().PutCommitments(d.ref(2), d.commitments(t, 3)))
	d.run(t)
	seed := common.Hash{1}
	d.ledger.drawSeed(6, seed)
	sameClaim(t, <-d.submitter.sent, d.canonicalClaim(t, seed))
}

func TestNothingIsClaimedOfALostSliver(t *testing.T) {
	d := newDuty(t)
	n, err := prover.New(d.config)
	check(t, err)
	for i := range 3 { // one is left: too few to rebuild from
		check(t, n.Store().DeleteSliver(d.ref(i)))
	}
	d.run(t)
	d.ledger.drawSeed(6, common.Hash{1})
	d.ledger.change(func(v *fakeView) { v.block = v.epoch.ProofsUntil })
	// Once the object has ended there is nothing to prove, and that is the first claim sent.
	d.ledger.change(func(v *fakeView) { delete(v.registrations, 1) })
	d.ledger.drawSeed(7, common.Hash{2})
	sameClaim(t, <-d.submitter.sent, availability.Claim{})
}

// TestGarbageIsNotProven: the commitments of an inherited sliver in the certified
// list are not those of its bytes, as a malicious owner and signer can arrange. A
// claim would be refuted, so none is made.
func TestGarbageIsNotProven(t *testing.T) {
	s := newSample(t, 4, 1000, "garbage")
	list := slices.Concat(s.commitments(t, 0), s.commitments(t, 1), s.commitments(t, 2), s.commitments(t, 3))
	garbage, err := kzg.Commit([]byte("garbage"))
	check(t, err)
	list[2] = garbage
	for name, test := range map[string]struct {
		sliver int
		proven bool
	}{"garbage": {2, false}, "sound": {3, true}} {
		t.Run(name, func(t *testing.T) {
			peers := honest(s)
			peers[9] = &samplePeer{sample: s, sliver: 0, lies: -1}
			delete(peers, uint32(test.sliver+1))
			for _, p := range peers {
				p.listed = list
			}
			l, submitter := newLedger(t, 4, 1), newSubmitter()
			c := config(t, l, submitter)
			c.Dial = withPeers(l, s, peers)
			n := start(t, c)
			commitAll(t, n, s, test.sliver)
			l.register(1, s, treeRoot(t, s, list))
			l.drawSeed(6, common.Hash{1})
			if test.proven {
				<-submitter.sent
				return
			}
			l.change(func(v *fakeView) { v.block = v.epoch.ProofsUntil })
			l.change(func(v *fakeView) { delete(v.registrations, 1) })
			l.drawSeed(7, common.Hash{2})
			sameClaim(t, <-submitter.sent, availability.Claim{})
		})
	}
}

// treeRoot returns the commitment root of a list of one commitment a sliver.
func treeRoot(t *testing.T, s sample, list []kzg.Commitment) common.Hash {
	t.Helper()
	var all [][]kzg.Commitment
	for _, c := range list {
		all = append(all, []kzg.Commitment{c})
	}
	tree, err := availability.NewCommitmentTree(s.layout(), all)
	check(t, err)
	return tree.Root()
}
