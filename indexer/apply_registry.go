package indexer

import (
	"context"
	"fmt"

	"github.com/walrus-evm/walrus/blob"
	"github.com/walrus-evm/walrus/chain"
	"github.com/walrus-evm/walrus/chain/bindings"
	"github.com/walrus-evm/walrus/indexer/postgres"
)

// registry applies the events of objects and of the market.
func (a applier) registry(ctx context.Context, u *postgres.Unit, block uint64, e postgres.Event) error {
	switch d := e.Decoded.(type) {
	case *TokenTransfer:
		if !d.ID.IsUint64() {
			return fmt.Errorf("%w: object %s", ErrInconsistent, d.ID)
		}
		object, err := postgres.Get(ctx, u, postgres.Object{Object: d.ID.Uint64()})
		if err == nil {
			object.Owner = account(d.To)
		}
		return err
	case *TokenApproval:
		return nil
	case *bindings.BlobRegistryBlobRegistered:
		return a.blobRegistered(ctx, u, block, e, d)
	case *bindings.BlobRegistryBlobCertified:
		return blobCertified(ctx, u, block, d)
	case *bindings.BlobRegistryBlobExtended:
		return blobExtended(ctx, u, d)
	case *bindings.BlobRegistryHeldChanged:
		return heldChanged(ctx, u, d)
	case *bindings.BlobRegistryEpochClosed:
		network, err := network(ctx, u)
		if err == nil {
			network.FutureFees = numeric(d.FutureFees)
		}
		return err
	case *bindings.BlobRegistryEpochOpened:
		return epochOpened(ctx, u, d)
	}
	return unknown(e.Decoded)
}

func (a applier) blobRegistered(
	ctx context.Context, u *postgres.Unit, block uint64, e postgres.Event, d *bindings.BlobRegistryBlobRegistered,
) error {
	object, err := postgres.Get(ctx, u, postgres.Object{Object: d.Object})
	if err != nil {
		return err
	}
	*object = postgres.Object{
		Object: d.Object, BlobID: d.BlobId, Owner: account(d.Owner), Size: small(d.Size), ContentRoot: d.ContentRoot,
		Rotation:     uint8(blob.ID(d.BlobId).Rotation(a.deployment.Parameters.Shards)),
		BilledWeight: numeric(d.BilledWeight), Rate: small(d.Rate), Cost: numeric(d.Cost),
		RegisteredEpoch: d.Epoch, RegisteredBlock: block, RegisteredTx: postgres.Hash(e.TxHash), EndEpoch: d.End,
	}
	network, err := network(ctx, u)
	if err != nil {
		return err
	}
	network.FutureFees = numeric(d.FutureFees)
	if network.UsedNow, err = network.UsedNow.Add(object.BilledWeight); err != nil {
		return err
	}
	if d.Reservation != 0 {
		return fmt.Errorf("%w: no rule for object %d of reservation %d", chain.ErrUnknownEvent, d.Object, d.Reservation)
	}
	future, err := numeric(d.Cost).Sub(numeric(d.Reserved))
	if err != nil {
		return fmt.Errorf("%w: reserved more than the cost: %w", ErrInconsistent, err)
	}
	return sell(ctx, u, object.BilledWeight, future, d.Epoch+1, d.End)
}

// sell enters a purchase of weight for the epochs from … to−1, paid with fee in equal amounts, into the differences.
func sell(ctx context.Context, u *postgres.Unit, weight, fee postgres.Numeric, from, to uint32) error {
	if to <= from {
		return fmt.Errorf("%w: sold from epoch %d to %d", ErrInconsistent, from, to)
	}
	perEpoch, err := fee.MulDivDown(chain.NewAmount(1), chain.NewAmount(uint64(to-from)))
	if err != nil {
		return err
	}
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
		{&begin.FeeBegins, postgres.Numeric{Amount: perEpoch}},
		{&begin.SoldBegins, weight},
		{&end.FeeEnds, postgres.Numeric{Amount: perEpoch}},
		{&end.SoldEnds, weight},
	} {
		if *sum.into, err = sum.into.Add(sum.add); err != nil {
			return err
		}
	}
	return nil
}

func blobCertified(ctx context.Context, u *postgres.Unit, block uint64, e *bindings.BlobRegistryBlobCertified) error {
	object, err := existing(ctx, u, postgres.Object{Object: e.Object})
	if err != nil {
		return err
	}
	object.CommitmentRoot, object.CertifiedEpoch = new(postgres.Hash(e.CommitmentRoot)), &e.Epoch
	object.CertifiedBlock = &block
	object.HeldOld, object.HeldNew, object.HeldEpoch = postgres.Hash{}, set(e.Held), e.Epoch
	return nil
}

func blobExtended(ctx context.Context, u *postgres.Unit, e *bindings.BlobRegistryBlobExtended) error {
	object, err := existing(ctx, u, postgres.Object{Object: e.Object})
	if err != nil {
		return err
	}
	network, err := network(ctx, u)
	if err != nil {
		return err
	}
	network.FutureFees = numeric(e.FutureFees)
	if err := sell(ctx, u, object.BilledWeight, numeric(e.Cost), object.EndEpoch, e.End); err != nil {
		return err
	}
	object.EndEpoch, object.Rate = e.End, small(e.Rate)
	object.Cost, err = object.Cost.Add(numeric(e.Cost))
	return err
}

// heldChanged follows the freeze rule: what counted in the epoch of the change stays readable beside the new value.
func heldChanged(ctx context.Context, u *postgres.Unit, e *bindings.BlobRegistryHeldChanged) error {
	object, err := existing(ctx, u, postgres.Object{Object: e.Object})
	if err != nil {
		return err
	}
	if e.Effective == 0 {
		return fmt.Errorf("%w: held from epoch 0 on", ErrInconsistent)
	}
	if epoch := e.Effective - 1; object.HeldEpoch < epoch {
		object.HeldOld, object.HeldEpoch = object.HeldNew, epoch
	}
	object.HeldNew = set(e.Held)
	return nil
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
