package client

import (
	"context"
	"errors"
	"fmt"

	"github.com/walrus-evm/walrus/chain"
)

var (
	// ErrDeleted reports an object that its owner has ended.
	ErrDeleted = errors.New("object was deleted")
	// ErrPermanent reports an object that nobody may end early.
	ErrPermanent = errors.New("object is permanent")
	// ErrNotOwner reports a call that only the owner of an object may make.
	ErrNotOwner = errors.New("only its owner may do this")
)

// Extension is what came of lengthening an object.
type Extension struct {
	// Object is as it is now.
	Object Object
	// Cost is what was paid; a reservation was paid before.
	Cost chain.Amount
	// Rest is the reservation of what was over of the one used, 0 for nothing.
	Rest uint64
}

// Extend buys epochs more for an object; anyone may. It returns the object as it
// is then and what was paid. The errors are those of [Client.Store], with
// [ErrExpired] for an object that is over and [ErrDeleted] for one that its owner ended.
func (c *Client) Extend(ctx context.Context, object uint64, epochs uint32, maxCost chain.Amount) (Object, chain.Amount, error) {
	if epochs == 0 {
		return Object{}, chain.Amount{}, fmt.Errorf("%w: 0, must be at least 1", ErrEpochs)
	}
	extended, err := c.lengthen(ctx, object, StoreOptions{MaxCost: maxCost}, func(s *storing) error { return s.extend(ctx, epochs) })
	return extended.Object, extended.Cost, err
}

// ExtendReserved lengthens an object by a reservation of the account's that begins where the object ends; anybody's object,
// but for a deletable one whose owner paid more for an epoch. The errors are those of [Client.Extend], with [ErrReservation]
// and [ErrNoReservation].
func (c *Client) ExtendReserved(ctx context.Context, object, reservation uint64) (Extension, error) {
	return c.lengthen(ctx, object, StoreOptions{Reservation: reservation}, func(s *storing) error { return s.extendReserved(ctx) })
}

func (c *Client) lengthen(ctx context.Context, object uint64, options StoreOptions, by func(*storing) error) (Extension, error) {
	o, err := c.living(ctx, object, "store the blob again")
	if err != nil {
		return Extension{}, err
	}
	s := &storing{write: &write{client: c, object: o}, options: options, result: &StoreResult{}}
	if err := by(s); err != nil {
		return Extension{}, err
	}
	o, err = c.ledger.Object(ctx, object)
	return Extension{Object: o, Cost: s.result.Cost, Rest: s.result.Rest}, err
}

// living returns an object that still runs, for a client that pays. The advice is for who asks for one that does not.
func (c *Client) living(ctx context.Context, object uint64, advice string) (Object, error) {
	if c.market == nil {
		return Object{}, ErrReadOnly
	}
	committee, err := c.ledger.Committee(ctx)
	if err != nil {
		return Object{}, err
	}
	o, err := c.ledger.Object(ctx, object)
	switch {
	case err != nil:
		return Object{}, err
	case o.Deleted:
		return Object{}, fmt.Errorf("%w: object %d ends as epoch %d begins, %s", ErrDeleted, object, o.End, advice)
	case committee.Epoch >= o.End:
		return Object{}, fmt.Errorf("%w: object %d ended with epoch %d, %s", ErrExpired, object, o.End-1, advice)
	}
	return o, nil
}

// Deletion is what came of deleting an object.
type Deletion struct {
	// Object is as it is now: it ends with the running epoch, and its nodes need not have it after that.
	Object Object
	// Reservation is the rest of its time, which can be used for other blobs or given back; 0 for nothing.
	Reservation uint64
}

// Delete ends a deletable object of the account's with the running epoch. Other registrations of the same blob are left
// alone: as long as one runs, the blob can be read. It returns [ErrReadOnly], [ErrPermanent], [ErrNotOwner], [ErrExpired],
// [ErrDeleted], [ErrUnknownObject] or [*chain.RevertError].
func (c *Client) Delete(ctx context.Context, object uint64) (Deletion, error) {
	o, err := c.living(ctx, object, "there is nothing to delete")
	switch {
	case err != nil:
		return Deletion{}, err
	case !o.Deletable:
		return Deletion{}, fmt.Errorf("%w: object %d is kept until epoch %d begins: only what was stored as deletable can be deleted", ErrPermanent, object, o.End)
	case o.Owner != c.market.Account():
		return Deletion{}, fmt.Errorf("delete object %d: %w: account %s holds it, not %s", object, ErrNotOwner, o.Owner, c.market.Account())
	}
	reservation, err := c.market.Delete(ctx, object)
	if err != nil {
		return Deletion{}, err
	}
	o, err = c.ledger.Object(ctx, object)
	return Deletion{Object: o, Reservation: reservation}, err
}
