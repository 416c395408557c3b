package prover_test

import (
	"errors"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/walrus-evm/walrus/availability"
	"github.com/walrus-evm/walrus/chain"
	"github.com/walrus-evm/walrus/prover"
)

// TestConfirmSignsWithTheKeyThatCounts: of the two keys of a rotation the one of the running epoch, and with neither of
// them nothing at all.
func TestConfirmSignsWithTheKeyThatCounts(t *testing.T) {
	next, third := blsKey(t, 1), blsKey(t, 2)
	for name, test := range map[string]struct {
		counts availability.SecretKey
		signs  bool
	}{
		"before the rotation": {secretKey, true},
		"after it":            {next, true},
		"after another":       {third, false},
	} {
		t.Run(name, func(t *testing.T) {
			s := newSigning(t)
			c := config(t, s.ledger, newSubmitter())
			c.NextKey = next
			s.node = start(t, c)
			commitAll(t, s.node, s.sample, s.own...)
			s.putList(t, s.list)
			s.ledger.change(func(v *fakeView) { v.keys[1] = prover.NodeKeys{BLS: test.counts.PublicKey()} })
			confirmation, err := s.node.Confirm(t.Context(), 3, s.root)
			if !test.signs {
				refusal, ok := errors.AsType[*prover.RefusalError](err)
				if !ok || refusal.Reason != prover.KeyMissing || !errors.Is(err, prover.ErrNoKey) {
					t.Errorf("got %v, want reason %d", err, prover.KeyMissing)
				}
				return
			}
			check(t, err)
			message := availability.ConfirmationMessage(common.Hash{5}, 3, s.id, s.root)
			check(t, availability.VerifySignature(test.counts.PublicKey(), message, availability.Signature(confirmation.Signature)))
		})
	}
}

// accountSubmitter sends from an account.
type accountSubmitter struct {
	*fakeSubmitter
	account common.Address
}

func (s accountSubmitter) Account() common.Address { return s.account }

// TestOperatorIsToldOfKeys: what a change on chain asks for, when it can still be done and when it is late.
func TestOperatorIsToldOfKeys(t *testing.T) {
	old, replacing := common.Address{1}, common.Address{2}
	own, other := secretKey.PublicKey(), blsKey(t, 1).PublicKey()
	l := newLedger(t, 4, 1)
	l.change(func(v *fakeView) { v.keys[1] = prover.NodeKeys{BLS: own, Hot: old} })
	c := config(t, l, accountSubmitter{newSubmitter(), old})
	told := newComplaints()
	c.Logger = told.logger()
	start(t, c)
	for _, step := range []struct {
		keys prover.NodeKeys
		want string
	}{
		{prover.NodeKeys{BLS: own, NextBLS: other, NextFrom: 7, Hot: old}, "restart with its file as --next-bls-key-file"},
		{prover.NodeKeys{BLS: other, Hot: old}, "no BLS key given counts in this epoch"},
		{prover.NodeKeys{BLS: own, Hot: replacing, Replaced: old}, "counts until the epoch ends"},
		{prover.NodeKeys{BLS: own, Hot: replacing}, "counts no more"},
	} {
		if early, _ := told.has(step.want); early {
			t.Fatalf("%q was said early", step.want)
		}
		l.change(func(v *fakeView) { v.keys[1] = step.keys })
		told.await(t.Context(), t, step.want)
	}
}

// TestKeysRotateOnChain: a node changes both of its keys while blobs are stored and epochs are proven. Every confirmation
// is certified, and no epoch is missed.
func TestKeysRotateOnChain(t *testing.T) {
	n := newNetwork(t)
	n.advanceTo(1)
	turning, late := n.nodes[0], n.nodes[1]
	fresh, lateFresh := blsKey(t, 101), blsKey(t, 102)
	stored := 0
	store := func(without ...uint32) {
		t.Helper()
		stored++
		n.store(newSample(t, 4, 500, "rotation "+string(rune('a'+stored))), without...)
	}
	store()
	turning.restart(t, func(c *prover.Config) { c.NextKey = fresh })
	for m, key := range map[*member]availability.SecretKey{turning: fresh, late: lateFresh} {
		from, _, err := m.tx.RotateBLSKey(n.ctx, m.id, key)
		check(t, err)
		if from != 2 {
			t.Fatalf("the new key of node %d counts from epoch %d, want 2", m.id, from)
		}
	}
	n.settle()
	late.told.await(n.ctx, t, "restart with its file as --next-bls-key-file")
	store() // with the keys of before

	n.advanceTo(2)
	late.told.await(n.ctx, t, "no BLS key given counts")
	store(late.id) // with the one key that it has, in time for the epoch
	late.restart(t, func(c *prover.Config) { c.Key = lateFresh })
	store()

	// The hot key of a claim on its way still counts until the epoch ends, and no longer.
	_, err := turning.tx.SetNodeKeys(n.ctx, turning.id, turning.tx.Address(), n.transactor(50, "").Address(), turning.tx.Address())
	check(t, err)
	n.settle()
	turning.told.await(n.ctx, t, "counts until the epoch ends")
	n.advanceTo(3) // with a claim of epoch 2 by the old key
	turning.told.await(n.ctx, t, "counts no more")
	turning.restart(t, func(c *prover.Config) {
		c.Key, c.NextKey = fresh, availability.SecretKey{}
		c.Submitter = prover.NewHotKey(n.transactor(50, ""))
	})
	n.advanceTo(4)
	for _, m := range []*member{turning, late} {
		standing, err := n.client.Node(n.ctx, chain.At{}, m.id)
		check(t, err)
		if standing.MissCount != 0 || standing.Jailed {
			t.Errorf("node %d: %+v", m.id, standing)
		}
	}
	claim, err := turning.api.Claim(n.ctx, 3)
	check(t, err)
	if claim.Leaves != uint32(stored) {
		t.Errorf("claimed %d leaves in epoch 3, want %d", claim.Leaves, stored)
	}
}
