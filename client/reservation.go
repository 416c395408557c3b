package client

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/walrus-evm/walrus/blob"
	"github.com/walrus-evm/walrus/chain"
)

// ErrReservation reports storage that was bought, but not of the kind that is needed here: too small, too early, too late
// or somebody else's.
var ErrReservation = errors.New("reservation is of no use here")

// ErrNoReservation reports a number under which nothing is reserved.
var ErrNoReservation = errors.New("there is no reservation")

// held returns a reservation that the account holds, with enough in it for the blob.
func (s *storing) held(ctx context.Context, layout blob.Layout) (Reservation, error) {
	r, err := s.client.market.Reservation(ctx, s.options.Reservation)
	if err != nil {
		return Reservation{}, err
	}
	account, needed := s.client.market.Account(), big.NewInt(layout.BilledWeight())
	switch {
	case r.Owner != account:
		return Reservation{}, fmt.Errorf("%w: account %s holds reservation %d, not %s: sign in with that one", ErrReservation, r.Owner, r.Number, account)
	case r.Size.Cmp(needed) < 0:
		return Reservation{}, fmt.Errorf("%w: reservation %d has %s billed bytes, this needs %s: merge it with another of the same epochs, or buy without it",
			ErrReservation, r.Number, r.Size, needed)
	}
	return r, nil
}

// covers checks that a reservation can begin an object in the epoch.
func (r Reservation) covers(epoch uint32) error {
	switch {
	case r.From > epoch:
		return fmt.Errorf("%w: reservation %d begins with epoch %d, the running one is %d: wait until then, or buy without it", ErrReservation, r.Number, r.From, epoch)
	case r.To < epoch+2:
		return fmt.Errorf("%w: reservation %d lasts until epoch %d begins, an object must reach epoch %d: use one that lasts longer", ErrReservation, r.Number, r.To, epoch+2)
	}
	return nil
}

// follows checks that a reservation begins where an object ends.
func (r Reservation) follows(o Object) error {
	switch {
	case r.From < o.End && o.End < r.To:
		return fmt.Errorf("%w: object %d lasts until epoch %d begins and reservation %d has epochs %d to %d: split it at epoch %d and use the second one",
			ErrReservation, o.Number, o.End, r.Number, r.From, r.To-1, o.End)
	case r.From != o.End:
		return fmt.Errorf("%w: object %d lasts until epoch %d begins, reservation %d has epochs %d to %d: use one that begins with epoch %d",
			ErrReservation, o.Number, o.End, r.Number, r.From, r.To-1, o.End)
	}
	return nil
}

// registration returns how the blob is to be registered in the epoch.
func (s *storing) registration(ctx context.Context, epoch uint32) (chain.Registration, error) {
	r := chain.Registration{
		Size: uint64(s.metadata.Layout.Size()), ContentRoot: s.metadata.ContentRoot(),
		Epochs: s.options.Epochs, Reservation: s.options.Reservation, Deletable: s.options.Deletable,
	}
	if r.Reservation == 0 {
		return r, nil
	}
	reservation, err := s.held(ctx, s.metadata.Layout)
	if err != nil {
		return chain.Registration{}, err
	}
	return r, reservation.covers(epoch)
}

// goal returns the end that was asked for. A reservation that is no more was used for the registration that was found, by
// a store that did not finish.
func (s *storing) goal(ctx context.Context, epoch uint32) (uint32, error) {
	if s.options.Reservation == 0 {
		return epoch + 1 + s.options.Epochs, nil
	}
	r, err := s.client.market.Reservation(ctx, s.options.Reservation)
	if errors.Is(err, ErrNoReservation) && s.object.Number != 0 {
		return s.object.End, nil
	}
	return r.To, err
}

// lengthen has a registration that was found last to the end that was asked for.
func (s *storing) lengthen(ctx context.Context, end uint32) error {
	if s.options.Reservation == 0 {
		return s.extend(ctx, end-s.object.End)
	}
	return s.extendReserved(ctx)
}

// extendReserved lengthens the object by the reservation.
func (s *storing) extendReserved(ctx context.Context) error {
	layout, err := blob.NewLayout(s.client.ledger.Encoding(), s.object.Size)
	if err != nil {
		return err
	}
	r, err := s.held(ctx, layout)
	if err != nil {
		return err
	}
	if err := r.follows(s.object); err != nil {
		return err
	}
	if s.result.Rest, err = s.client.market.ExtendReserved(ctx, s.object.Number, r.Number); err != nil {
		return err
	}
	s.result.Reservation = r.Number
	s.result.ExtendedBy += r.To - s.object.End
	return nil
}
