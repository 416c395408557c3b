package indexer

import (
	"context"
	"fmt"
	"math/big"

	"github.com/walrus-evm/walrus/chain/bindings"
	"github.com/walrus-evm/walrus/indexer/postgres"
)

// registry applies the events of BlobRegistry: those of epochs here, the others by what they are about.
func (a applier) registry(ctx context.Context, u *postgres.Unit, block uint64, e postgres.Event) error {
	switch d := e.Decoded.(type) {
	case *TokenTransfer:
		return tokenTransferred(ctx, u, d)
	case *TokenApproval:
		return nil
	case *bindings.BlobRegistryEpochClosed:
		return setFutureFees(ctx, u, d.FutureFees)
	case *bindings.BlobRegistryEpochOpened:
		return epochOpened(ctx, u, d)
	}
	for _, apply := range []func() (handled bool, err error){
		func() (bool, error) { return a.objects(ctx, u, block, e) },
		func() (bool, error) { return applyJars(ctx, u, e) },
		func() (bool, error) { return applyReservations(ctx, u, block, e) },
	} {
		if handled, err := apply(); handled || err != nil {
			return err
		}
	}
	return unknown(e.Decoded)
}

// firstReservation is the token below that of reservation 1; those of objects are below.
var firstReservation = new(big.Int).Lsh(big.NewInt(1), 64)

// tokenTransferred sets the owner of what the token stands for, whose event comes before its mint.
func tokenTransferred(ctx context.Context, u *postgres.Unit, e *TokenTransfer) error {
	if e.ID.IsUint64() {
		object, err := existing(ctx, u, postgres.Object{Object: e.ID.Uint64()})
		if err == nil {
			object.Owner = account(e.To)
		}
		return err
	}
	number := new(big.Int).Sub(e.ID, firstReservation)
	if !number.IsUint64() {
		return fmt.Errorf("%w: token %s of BlobRegistry", ErrInconsistent, e.ID)
	}
	reservation, err := existing(ctx, u, postgres.Reservation{Reservation: number.Uint64()})
	if err == nil {
		reservation.Owner = account(e.To)
	}
	return err
}

func setFutureFees(ctx context.Context, u *postgres.Unit, fees *big.Int) error {
	network, err := network(ctx, u)
	if err == nil {
		network.FutureFees = numeric(fees)
	}
	return err
}

func epochOpened(ctx context.Context, u *postgres.Unit, e *bindings.BlobRegistryEpochOpened) error {
	network, err := network(ctx, u)
	if err != nil {
		return err
	}
	network.UsedNow = postgres.Numeric{}
	network.Price, network.WritePrice, network.Capacity = small(e.Price), small(e.WritePrice), numeric(e.Capacity)
	epoch, err := postgres.Get(ctx, u, postgres.Epoch{Epoch: e.Epoch})
	if err != nil {
		return err
	}
	epoch.OpeningFee, epoch.Sold = new(numeric(e.Fee)), new(numeric(e.Sold))
	epoch.Price, epoch.WritePrice = new(small(e.Price)), new(small(e.WritePrice))
	epoch.Capacity = new(numeric(e.Capacity))
	return nil
}
