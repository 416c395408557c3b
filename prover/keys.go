package prover

import (
	"context"
	"errors"

	"github.com/ethereum/go-ethereum/common"

	"github.com/walrus-evm/walrus/availability"
)

// ErrNoKey reports that the node was not given the BLS key that counts in the running epoch.
var ErrNoKey = errors.New("node has no key that counts")

// NodeKeys are the keys that the chain knows of a node in the running epoch (docs/protocol.md, Keys of an operator).
type NodeKeys struct {
	// BLS is that of its confirmations, NextBLS that of those from NextFrom on; NextFrom is 0 while no change is pending.
	BLS, NextBLS availability.PublicKey
	NextFrom     uint32
	// Hot sends its claims. So does Replaced until the epoch ends; it is zero unless it was replaced in this epoch.
	Hot, Replaced common.Address
}

// account is a Submitter that tells which account it sends from.
type account interface{ Account() common.Address }

// signingKey returns the key of the node that counts in the view's epoch, or [ErrNoKey].
func (n *Node) signingKey(view View) (availability.SecretKey, error) {
	if key, ok := n.keys[view.Keys(n.id).BLS.Bytes()]; ok {
		return key, nil
	}
	return availability.SecretKey{}, ErrNoKey
}

// keyring is the BLS keys that a node was given, by their public keys. Those are computed once: views are many.
type keyring map[[availability.PublicKeySize]byte]availability.SecretKey

func newKeyring(keys ...availability.SecretKey) keyring {
	ring := make(keyring)
	for _, key := range keys {
		if key != (availability.SecretKey{}) {
			ring[key.PublicKey().Bytes()] = key
		}
	}
	return ring
}

// standing is what the chain says of the keys that the node was given.
type standing struct {
	signs    bool   // its BLS key, or the next one, counts now
	byNext   bool   // it is the next one that does
	changes  uint32 // epoch from which a key counts that the node was not given, 0 for none
	hot      bool   // its account is the hot key
	replaced bool   // its account was, and still sends until the epoch ends
}

func (n *Node) standing(view View) standing {
	keys := view.Keys(n.id)
	if keys.BLS == (availability.PublicKey{}) {
		return standing{signs: true, hot: true} // its registration is not safe yet
	}
	key, err := n.signingKey(view)
	s := standing{signs: err == nil, byNext: err == nil && key != n.config.Key, hot: true}
	if keys.NextFrom != 0 {
		if _, known := n.keys[keys.NextBLS.Bytes()]; !known {
			s.changes = keys.NextFrom
		}
	}
	if submitter, ok := n.config.Submitter.(account); ok {
		s.hot = submitter.Account() == keys.Hot
		s.replaced = !s.hot && submitter.Account() == keys.Replaced
	}
	return s
}

// watchKeys tells the operator what a change of the node's keys on chain asks for, while there is time.
func (n *Node) watchKeys(ctx context.Context) error {
	seen := standing{signs: true, hot: true}
	for {
		view, err := n.ledger.Wait(ctx, func(v View) bool { return n.standing(v) != seen })
		if err != nil {
			return err
		}
		now := n.standing(view)
		n.tellKeys(ctx, view.Epoch().Number, seen, now)
		seen = now
	}
}

func (n *Node) tellKeys(ctx context.Context, epoch uint32, before, now standing) {
	log := n.logger.With("epoch", epoch)
	switch {
	case !now.signs && before.signs:
		log.ErrorContext(ctx, "no BLS key given counts in this epoch, nothing is confirmed: restart with the file of the one that does")
	case now.signs && (!before.signs || now.byNext != before.byNext):
		log.InfoContext(ctx, "confirmations are signed with the key that counts from this epoch on", "next_key", now.byNext)
	}
	if now.changes != 0 && now.changes != before.changes {
		log.WarnContext(ctx, "the BLS key changes to one that was not given: restart with its file as --next-bls-key-file before", "from_epoch", now.changes)
	}
	switch {
	case now.replaced && !before.replaced:
		log.WarnContext(ctx, "the hot key was replaced and counts until the epoch ends: restart with the file of the new one")
	case !now.hot && !now.replaced && (before.hot || before.replaced):
		log.ErrorContext(ctx, "the hot key was replaced and counts no more, nothing is proven: restart with the file of the new one")
	case now.hot && !before.hot:
		log.InfoContext(ctx, "the hot key counts again")
	}
}
