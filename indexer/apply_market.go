package indexer

import (
	"context"
	"fmt"
	"math/big"

	"github.com/walrus-evm/walrus/chain"
	"github.com/walrus-evm/walrus/chain/bindings"
	"github.com/walrus-evm/walrus/indexer/postgres"
)

// Where reservations come from and what becomes of them, as their table has it.
const (
	originBought  = "bought"
	originSplit   = "split"
	originMerged  = "merged"
	originRest    = "rest"
	originDeleted = "deleted"

	fateSplit    = "split"
	fateMerged   = "merged"
	fateUsed     = "used"
	fateRefunded = "refunded"
)

// applyReservations applies the events of storage that was bought and not used yet. Each number stands for the same
// content from the event that creates it to the one that ends it.
func applyReservations(ctx context.Context, u *postgres.Unit, block uint64, e postgres.Event) (handled bool, err error) {
	switch d := e.Decoded.(type) {
	case *bindings.BlobRegistryReservationCreated:
		return true, reservationCreated(ctx, u, block, e, d)
	case *bindings.BlobRegistryReservationBought:
		return true, reservationBought(ctx, u, d)
	case *bindings.BlobRegistryReservationSplit:
		return true, reservationSplit(ctx, u, d)
	case *bindings.BlobRegistryReservationsMerged:
		return true, reservationsMerged(ctx, u, d)
	case *bindings.BlobRegistryReservationUsed:
		return true, reservationUsed(ctx, u, d)
	case *bindings.BlobRegistryReservationRefunded:
		return true, reservationRefunded(ctx, u, d)
	}
	return false, nil
}

func changeReservation(ctx context.Context, u *postgres.Unit, number uint64, change func(*postgres.Reservation)) error {
	reservation, err := existing(ctx, u, postgres.Reservation{Reservation: number})
	if err == nil {
		change(reservation)
	}
	return err
}

// reservationCreated leaves the origin to the event that follows in the same transaction.
func reservationCreated(
	ctx context.Context, u *postgres.Unit, block uint64, e postgres.Event, d *bindings.BlobRegistryReservationCreated,
) error {
	reservation, err := postgres.Get(ctx, u, postgres.Reservation{Reservation: d.Reservation})
	if err != nil {
		return err
	}
	*reservation = postgres.Reservation{
		Reservation: d.Reservation, Size: numeric(d.Size), FromEpoch: d.From, ToEpoch: d.To, Rate: small(d.Rate),
		Parents: []uint64{}, Block: block, TxHash: postgres.Hash(e.TxHash),
	}
	return nil
}

func reservationBought(ctx context.Context, u *postgres.Unit, e *bindings.BlobRegistryReservationBought) error {
	reservation, err := existing(ctx, u, postgres.Reservation{Reservation: e.Reservation})
	if err != nil {
		return err
	}
	reservation.Origin, reservation.Cost = originBought, numeric(e.Cost)
	if err := setFutureFees(ctx, u, e.FutureFees); err != nil {
		return err
	}
	return buy(ctx, u, purchase{
		reservation.Size, numeric(e.Cost), numeric(e.Reserved), reservation.FromEpoch, reservation.ToEpoch,
	})
}

func reservationSplit(ctx context.Context, u *postgres.Unit, e *bindings.BlobRegistryReservationSplit) error {
	if err := end(ctx, u, e.Reservation, fateSplit); err != nil {
		return err
	}
	for _, part := range []uint64{e.First, e.Second} {
		if err := descend(ctx, u, part, originSplit, e.Reservation); err != nil {
			return err
		}
	}
	return nil
}

func reservationsMerged(ctx context.Context, u *postgres.Unit, e *bindings.BlobRegistryReservationsMerged) error {
	for _, part := range []uint64{e.First, e.Second} {
		if err := end(ctx, u, part, fateMerged); err != nil {
			return err
		}
	}
	return descend(ctx, u, e.Reservation, originMerged, e.First, e.Second)
}

func reservationUsed(ctx context.Context, u *postgres.Unit, e *bindings.BlobRegistryReservationUsed) error {
	err := changeReservation(ctx, u, e.Reservation, func(r *postgres.Reservation) {
		r.Fate, r.Object = new(fateUsed), &e.Object
	})
	if err != nil || e.Rest == 0 {
		return err
	}
	return descend(ctx, u, e.Rest, originRest, e.Reservation)
}

// end says what became of a reservation.
func end(ctx context.Context, u *postgres.Unit, number uint64, fate string) error {
	return changeReservation(ctx, u, number, func(r *postgres.Reservation) { r.Fate = &fate })
}

// descend says which ones a reservation was made of.
func descend(ctx context.Context, u *postgres.Unit, number uint64, origin string, parents ...uint64) error {
	return changeReservation(ctx, u, number, func(r *postgres.Reservation) { r.Origin, r.Parents = origin, parents })
}

// reservationRefunded takes what has not begun back at the reservation's rate, which is not above the price of any of it.
func reservationRefunded(ctx context.Context, u *postgres.Unit, e *bindings.BlobRegistryReservationRefunded) error {
	reservation, err := existing(ctx, u, postgres.Reservation{Reservation: e.Reservation})
	if err != nil {
		return err
	}
	network, err := network(ctx, u)
	if err != nil {
		return err
	}
	reservation.Fate, reservation.Refund = new(fateRefunded), new(numeric(e.Paid))
	network.FutureFees = numeric(e.FutureFees)
	from := max(reservation.FromEpoch, network.Epoch+1)
	if from >= reservation.ToEpoch {
		return nil
	}
	fee, err := reservation.Size.MulDivDown(reservation.Rate.Amount, chain.NewAmount(1))
	if err != nil {
		return err
	}
	// What ends where it would have begun, and begins where it would have ended, is nothing in between.
	return sell(ctx, u, reservation.Size, postgres.Numeric{Amount: fee}, reservation.ToEpoch, from)
}

// purchase is storage bought for the epochs [from, to), the running one or later. Of cost, reserved is not the epochs'.
type purchase struct {
	weight, cost, reserved postgres.Numeric
	from, to               uint32
}

// buy enters a purchase. What it buys of the running epoch counts in no epoch's sales.
func buy(ctx context.Context, u *postgres.Unit, p purchase) error {
	network, err := network(ctx, u)
	if err != nil {
		return err
	}
	if p.from == network.Epoch {
		if network.UsedNow, err = network.UsedNow.Add(p.weight); err != nil {
			return err
		}
		p.from++
	}
	future, err := p.cost.Sub(p.reserved)
	if err != nil || p.from > p.to || p.from == p.to && !future.IsZero() {
		return fmt.Errorf("%w: %s of %s paid for epochs %d to %d", ErrInconsistent, p.reserved, p.cost, p.from, p.to)
	}
	if p.from == p.to {
		return nil
	}
	fee, err := future.MulDivDown(chain.NewAmount(1), chain.NewAmount(uint64(p.to-p.from)))
	if err != nil {
		return err
	}
	return sell(ctx, u, p.weight, postgres.Numeric{Amount: fee}, p.from, p.to)
}

// sell enters weight for the epochs from one to before another, each of which it pays fee, into the differences.
func sell(ctx context.Context, u *postgres.Unit, weight, fee postgres.Numeric, from, to uint32) error {
	begin, err := postgres.Get(ctx, u, postgres.Sale{Epoch: from})
	if err != nil {
		return err
	}
	end, err := postgres.Get(ctx, u, postgres.Sale{Epoch: to})
	if err != nil {
		return err
	}
	for _, sum := range []struct {
		into *postgres.Numeric
		add  postgres.Numeric
	}{
		{&begin.FeeBegins, fee},
		{&begin.SoldBegins, weight},
		{&end.FeeEnds, fee},
		{&end.SoldEnds, weight},
	} {
		if *sum.into, err = sum.into.Add(sum.add); err != nil {
			return err
		}
	}
	return nil
}

// applyJars applies the events of the WAL that objects are renewed from.
func applyJars(ctx context.Context, u *postgres.Unit, e postgres.Event) (handled bool, err error) {
	switch d := e.Decoded.(type) {
	case *bindings.BlobRegistryJarFunded:
		return true, setBalance(ctx, u, d.Object, d.Balance)
	case *bindings.BlobRegistryJarDrained:
		return true, setBalance(ctx, u, d.Object, d.Balance)
	case *bindings.BlobRegistryBlobRenewed:
		return true, setBalance(ctx, u, d.Object, d.Balance)
	case *bindings.BlobRegistryJarSet:
		jar, err := postgres.Get(ctx, u, postgres.Jar{Object: d.Object})
		if err == nil {
			jar.MaxPrice, jar.Step, jar.Tip = small(d.MaxPrice), d.Step, small(d.Tip)
		}
		return true, err
	}
	return false, nil
}

func setBalance(ctx context.Context, u *postgres.Unit, object uint64, balance *big.Int) error {
	jar, err := postgres.Get(ctx, u, postgres.Jar{Object: object})
	if err == nil {
		jar.Balance = numeric(balance)
	}
	return err
}
