package verifier_test

import (
	"bytes"
	"context"
	"errors"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/walrus-evm/walrus/availability"
	"github.com/walrus-evm/walrus/blob"
	"github.com/walrus-evm/walrus/chain"
	"github.com/walrus-evm/walrus/chain/bindings"
	"github.com/walrus-evm/walrus/chain/devchain"
	"github.com/walrus-evm/walrus/kzg"
	"github.com/walrus-evm/walrus/prover"
	"github.com/walrus-evm/walrus/verifier"
)

// lossy is a network whose node lost the last byte of a group, and whose commitments did not.
type lossy struct {
	*network
	sliver prover.SliverRef
	group  int
}

// ReadGroup implements [prover.Source].
func (l lossy) ReadGroup(ctx context.Context, ref prover.SliverRef, g int, visit func([][]byte) error) ([]kzg.Commitment, error) {
	if ref != l.sliver || g != l.group {
		return l.network.ReadGroup(ctx, ref, g, visit)
	}
	var all [][]byte
	commitments, err := l.network.ReadGroup(ctx, ref, g, func(chunks [][]byte) error {
		all = append(all, chunks...)
		return nil
	})
	end := len(all) - 1
	all[end] = bytes.Clone(all[end])
	all[end][len(all[end])-1] ^= 1
	return commitments, errors.Join(err, visit(all))
}

// build makes the node's claim from a source.
func (n *network) build(s *chain.State, m *node, source prover.Source) prover.BuiltClaim {
	n.Helper()
	in := n.input(s, m, new(bytes.Buffer))
	in.Source = source
	built, err := prover.BuildClaim(n.ctx, in)
	check(n, err)
	return built
}

// open opens a claim of the node's as one does who has nothing but the source's bytes.
func (n *network) open(s *chain.State, m *node, source prover.Source, claim availability.Claim) kzg.Opening {
	n.Helper()
	var sum kzg.Aggregator
	for _, o := range s.Obligations(m.id) {
		rho := availability.Coefficients(s.Seed, o.Key.Object, o.Key.Shard, o.Key.Group*blob.GroupChunks, blob.GroupChunks)
		ref := prover.SliverRef{Blob: o.BlobID, Index: o.Sliver}
		_, err := source.ReadGroup(n.ctx, ref, int(o.Key.Group), func(chunks [][]byte) error {
			err := sum.Add(chunks, rho[:len(chunks)])
			rho = rho[len(chunks):]
			return err
		})
		check(n, err)
	}
	opening, err := sum.Sum().Open(availability.Challenge(s.Seed, m.id, claim.Digest()))
	check(n, err)
	return opening
}

// refused submits a claim in the node's name, which the contract must refuse for its opening.
func (n *network) refused(what string, s *chain.State, m *node, built prover.BuiltClaim) {
	n.Helper()
	_, err := m.tx.SubmitProof(n.ctx, m.id, s.Epoch, built.Claim, built.Opening, 0)
	if _, refused := chain.IsRevert[*bindings.AvailabilityProofsInvalidOpening](err); !refused {
		n.Errorf("%s: error %v, want InvalidOpening", what, err)
	}
}

// TestAttack_LastByteLoss: the last of all bytes is as good as any: without it no opening is right.
func TestAttack_LastByteLoss(t *testing.T) {
	t.Parallel()
	n := start(t, 4, devchain.Config{})
	n.store(3_000, true)
	n.store(2*4*blob.ChunkSize+7, true)
	n.advanceTo(2)
	s := n.drawSeed()
	m := n.nodes[0]
	obligations := s.Obligations(m.id)
	last := obligations[len(obligations)-1]
	source := lossy{n, prover.SliverRef{Blob: last.BlobID, Index: last.Sliver}, int(last.Key.Group)}
	in := n.input(s, m, new(bytes.Buffer))
	in.Source = source
	if _, err := prover.BuildClaim(n.ctx, in); !errors.Is(err, prover.ErrCorrupt) {
		t.Errorf("the node makes a claim that the contract refuses: error %v", err)
	}
	whole := n.build(s, m, n)
	damaged := whole
	damaged.Opening = n.open(s, m, source, whole.Claim)
	if whole.Opening == damaged.Opening {
		t.Fatal("the openings must differ")
	}
	n.refused("without the last byte", s, m, damaged)
	_, err := m.tx.SubmitProof(n.ctx, m.id, s.Epoch, whole.Claim, whole.Opening, 0)
	check(t, err)
}

// TestAttack_TenthOfAPercentDroppedEveryEpoch: one chunk of a thousand is missing, another one in each epoch. A sample
// would rarely hit it; the sum always does.
func TestAttack_TenthOfAPercentDroppedEveryEpoch(t *testing.T) {
	t.Parallel()
	const chunks, epochs = 1000, 20
	data, commitments := make([][]byte, chunks), make([]kzg.Commitment, chunks)
	for i := range data {
		var err error
		data[i] = []byte{byte(i), byte(i >> 8), 1}
		commitments[i], err = kzg.Commit(data[i])
		check(t, err)
	}
	for epoch := range epochs {
		seed := [32]byte{byte(epoch), 1}
		rho := availability.Coefficients(seed, 1, 0, 0, chunks)
		var whole kzg.Combiner
		check(t, whole.Add(commitments, rho))
		sum := whole.Sum()
		for name, dropped := range map[string]int{"nothing": -1, "one chunk": epoch * 47 % chunks} {
			var p kzg.Aggregator
			for i := range data {
				if i != dropped {
					check(t, p.Add(data[i:i+1], rho[i:i+1]))
				}
			}
			opening, err := p.Sum().Open(availability.Challenge(seed, 1, [32]byte{byte(epoch)}))
			check(t, err)
			if err := kzg.VerifyOpening(sum, opening); (err == nil) != (dropped < 0) {
				t.Errorf("epoch %d, %s dropped: %v", epoch, name, err)
			}
		}
	}
}

// TestAttack_ProofCopiedOrZReused submits the right proof of one node for another, and with anything changed that its
// challenge binds.
func TestAttack_ProofCopiedOrZReused(t *testing.T) {
	t.Parallel()
	n := start(t, 4, devchain.Config{})
	n.store(3_000, true)
	n.store(200, true)
	n.advanceTo(2)
	s := n.drawSeed()
	victim, thief := n.nodes[0], n.nodes[1]
	right := n.build(s, victim, n)
	n.refused("copied", s, thief, right)
	for name, change := range map[string]func(*availability.Claim){
		"weight":     func(c *availability.Claim) { c.Weight = availability.NewWeight(1) },
		"trace root": func(c *availability.Claim) { c.TraceRoot[0] ^= 1 },
		"leaves":     func(c *availability.Claim) { c.Leaves++ },
		"C":          func(c *availability.Claim) { c.Commitment = n.build(s, thief, n).Claim.Commitment },
	} {
		reused := right
		change(&reused.Claim)
		n.refused("with another "+name, s, victim, reused)
	}
	_, err := victim.tx.SubmitProof(n.ctx, victim.id, s.Epoch, right.Claim, right.Opening, 0)
	check(t, err)
}

// TestAttack_ListOfAChallengerLeavesOneObligationOut: to a verifier that overlooks an obligation an honest claim is wrong.
// It must find out before it accuses, and who accuses all the same is refused.
func TestAttack_ListOfAChallengerLeavesOneObligationOut(t *testing.T) {
	t.Parallel()
	n := start(t, 4, devchain.Config{})
	for i := range 3 {
		n.store(int64(1_000*i+100), true)
	}
	w := n.watch(n.client, t.TempDir())
	n.until("lists archived", w.signal, func() bool { return w.Archive().Len() == 3 })
	n.advanceTo(2)
	s := n.drawSeed()
	m := n.nodes[0]
	check(t, n.prove(s, m))
	check(t, n.head.Sync(n.ctx))
	s = n.head.Snapshot()
	claim := s.Claims[m.id].Claim
	trace := m.steps(t)
	for missing := range s.Obligations(m.id) {
		p := verifier.Prosecution{
			Case:     verifier.Case{Seed: s.Seed, Object: s.Register(m.id).Object, Lists: w.Archive()},
			Register: s.Register(m.id), Witnesses: w.Archive(),
		}
		for i, o := range s.Obligations(m.id) {
			if i != missing {
				p.Keys = append(p.Keys, o.Key)
			}
		}
		if verdict, err := p.Judge(n.ctx, claim); err != nil || verdict != verifier.Fraud {
			t.Fatalf("without key %d: %v, error %v: the attack shows nothing", missing, verdict, err)
		}
		evidence, wrong, err := p.Disprove(n.ctx, claim, func(yield func(availability.Step, error) bool) {
			for _, step := range trace.Steps() {
				if !yield(step, nil) {
					return
				}
			}
		})
		if err == nil || wrong || !strings.Contains(err.Error(), "would not accept") {
			t.Errorf("without key %d: wrong %v, error %v, want that the contract would not accept it", missing, wrong, err)
		}
		_, err = n.transactor(5).ProveFraud(n.ctx, m.id, s.Epoch, chain.ClaimBody(claim), evidence, common.Hash{}, 0)
		if _, refused := chain.IsRevert[*bindings.FraudProofsNotFraud](err); !refused {
			t.Errorf("without key %d: the contract says %v, want NotFraud", missing, err)
		}
	}
	n.until("judged", w.signal, func() bool { return w.entry(m).Decided() })
	if got := w.entry(m).Verdict; got != "valid" || n.claimStatus(m) != chain.ClaimLive {
		t.Errorf("the honest claim is %q, %s on chain", got, n.claimStatus(m))
	}
}

// steps returns the trace that the node serves.
func (m *node) steps(t *testing.T) *availability.Trace {
	t.Helper()
	var steps []availability.Step
	for raw := m.trace; len(raw) > 0; raw = raw[availability.StepSize:] {
		var step availability.Step
		check(t, step.UnmarshalBinary(raw[:availability.StepSize]))
		steps = append(steps, step)
	}
	trace, err := availability.NewTrace(steps)
	check(t, err)
	return trace
}
