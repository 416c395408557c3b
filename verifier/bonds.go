package verifier

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/walrus-evm/walrus/availability"
	"github.com/walrus-evm/walrus/chain"
)

// BondState is what has become of a reveal bond.
type BondState string

// The states of a bond.
const (
	BondOpen     BondState = "open"     // put up for a request that nobody has answered
	BondLost     BondState = "lost"     // paid to whoever answered
	BondReturned BondState = "returned" // owed to this verifier again: the claim was refuted
	BondEarned   BondState = "earned"   // another's, for this verifier's answer
)

// Bond is a reveal bond that the verifier put up or earned (docs/protocol.md, "Reveals").
type Bond struct {
	Request common.Hash `json:"request"`
	Epoch   uint32      `json:"epoch"`
	Node    uint32      `json:"node"` // whose trace was asked for
	At      string      `json:"at"`   // the node of the trace tree, height and index
	State   BondState   `json:"state"`
	// Amount is wei.
	Amount chain.Amount `json:"amount"`
	// Tx is the verifier's own that asked or answered; zero if a crash lost it.
	Tx   common.Hash `json:"tx,omitzero"`
	Time time.Time   `json:"time"`
}

// PutBond records a bond durably.
func (b *Book) PutBond(bond Bond) error {
	bond.Time = now()
	return b.put(bookLine{Bond: &bond})
}

// Bonds returns the bonds, newest epoch first.
func (b *Book) Bonds() []Bond {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.sortedBonds()
}

func (b *Book) hasBond(request common.Hash) bool {
	b.mu.Lock()
	defer b.mu.Unlock()
	_, has := b.bonds[request]
	return has
}

// sortedBonds is Bonds without the lock.
func (b *Book) sortedBonds() []Bond {
	bonds := make([]Bond, 0, len(b.bonds))
	for _, bond := range b.bonds {
		bonds = append(bonds, bond)
	}
	slices.SortFunc(bonds, func(a, b Bond) int {
		return cmp.Or(cmp.Compare(b.Epoch, a.Epoch), cmp.Compare(a.Node, b.Node), cmp.Compare(a.At, b.At), a.Request.Cmp(b.Request))
	})
	return bonds
}

// noteAsked enters the bond of a request that was just made. What it took the contract says.
func (v *Verifier) noteAsked(ctx context.Context, epoch, node uint32, at availability.TraceNode, tx common.Hash) error {
	id := availability.RevealID(epoch, node, at)
	request, err := v.config.Chain.RevealRequest(ctx, chain.AtTag(chain.Latest), id)
	if err != nil {
		return err
	}
	return v.book.PutBond(Bond{id, epoch, node, at.String(), BondOpen, request.Bond, tx, time.Time{}})
}

func (v *Verifier) noteEarned(request chain.RevealRequest, tx common.Hash) error {
	return v.book.PutBond(Bond{request.ID, request.Epoch, request.Node, request.At.String(), BondEarned, request.Bond, tx, time.Time{}})
}

// noteBonds looks up what has become of the open bonds.
func (v *Verifier) noteBonds(ctx context.Context) error {
	var problems []error
	for _, bond := range v.book.Bonds() {
		if bond.State != BondOpen {
			continue
		}
		request, err := v.config.Chain.RevealRequest(ctx, chain.AtTag(chain.Safe), bond.Request)
		if err != nil {
			problems = append(problems, fmt.Errorf("bond of request %s: %w", bond.Request, err))
			continue
		}
		switch request.State {
		case chain.RevealAnswered:
			bond.State = BondLost
		case chain.RevealReturned:
			bond.State = BondReturned
		default:
			continue // not decided, or the request is not safe yet
		}
		if err := v.book.PutBond(bond); err != nil {
			return err
		}
		v.logger.InfoContext(ctx, "reveal bond decided", "epoch", bond.Epoch, "node", bond.Node, "amount_wei", bond.Amount.Base(), "state", string(bond.State))
	}
	return errors.Join(problems...)
}
