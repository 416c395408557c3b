package indexer

import (
	"context"
	"fmt"

	"github.com/walrus-evm/walrus/blob"
	"github.com/walrus-evm/walrus/chain/bindings"
	"github.com/walrus-evm/walrus/indexer/postgres"
)

// objects applies the events of registered blobs.
func (a applier) objects(ctx context.Context, u *postgres.Unit, block uint64, e postgres.Event) (handled bool, err error) {
	switch d := e.Decoded.(type) {
	case *bindings.BlobRegistryBlobRegistered:
		return true, a.blobRegistered(ctx, u, block, e, d)
	case *bindings.BlobRegistryBlobCertified:
		return true, blobCertified(ctx, u, block, d)
	case *bindings.BlobRegistryBlobExtended:
		return true, blobExtended(ctx, u, d)
	case *bindings.BlobRegistryBlobDeleted:
		return true, blobDeleted(ctx, u, d)
	case *bindings.BlobRegistryBlobShared:
		return true, changeObject(ctx, u, d.Object, func(o *postgres.Object) { o.Shared, o.Deletable = true, false })
	case *bindings.BlobRegistryBlobBurned:
		return true, blobBurned(ctx, u, block, d)
	case *bindings.BlobRegistryHeldChanged:
		return true, heldChanged(ctx, u, d)
	case *bindings.BlobRegistryAttributeSet:
		attribute, err := postgres.Get(ctx, u, postgres.Attribute{Object: d.Object, Key: d.Key})
		if err == nil {
			attribute.Value = append(postgres.Bytes{}, d.Value...)
		}
		return true, err
	}
	return false, nil
}

func changeObject(ctx context.Context, u *postgres.Unit, number uint64, change func(*postgres.Object)) error {
	object, err := existing(ctx, u, postgres.Object{Object: number})
	if err == nil {
		change(object)
	}
	return err
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
		Deletable: d.Deletable, Reservation: d.Reservation,
	}
	if err := setFutureFees(ctx, u, d.FutureFees); err != nil || d.Reservation != 0 {
		return err // a reservation was sold already
	}
	return buy(ctx, u, purchase{object.BilledWeight, numeric(d.Cost), numeric(d.Reserved), d.Epoch, d.End})
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

// blobExtended follows purchases; the time of a reservation was sold already.
func blobExtended(ctx context.Context, u *postgres.Unit, e *bindings.BlobRegistryBlobExtended) error {
	object, err := existing(ctx, u, postgres.Object{Object: e.Object})
	if err != nil {
		return err
	}
	if e.Reservation == 0 {
		bought := purchase{object.BilledWeight, numeric(e.Cost), postgres.Numeric{}, object.EndEpoch, e.End}
		if err := buy(ctx, u, bought); err != nil {
			return err
		}
	}
	object.EndEpoch, object.Rate = e.End, small(e.Rate)
	if object.Cost, err = object.Cost.Add(numeric(e.Cost)); err != nil {
		return err
	}
	return setFutureFees(ctx, u, e.FutureFees)
}

func blobDeleted(ctx context.Context, u *postgres.Unit, e *bindings.BlobRegistryBlobDeleted) error {
	err := changeObject(ctx, u, e.Object, func(o *postgres.Object) { o.EndEpoch, o.Deleted = e.End, true })
	if err != nil || e.Reservation == 0 {
		return err
	}
	return changeReservation(ctx, u, e.Reservation, func(r *postgres.Reservation) {
		r.Origin, r.Object = originDeleted, &e.Object
	})
}

// blobBurned empties the jar. Attributes stay as they were last: without the object nobody reads them.
func blobBurned(ctx context.Context, u *postgres.Unit, block uint64, e *bindings.BlobRegistryBlobBurned) error {
	err := changeObject(ctx, u, e.Object, func(o *postgres.Object) { o.BurnedBlock = &block })
	if err != nil {
		return err
	}
	jar, err := postgres.Find(ctx, u, postgres.Jar{Object: e.Object})
	if err != nil || jar == nil {
		return err
	}
	paid, err := numeric(e.Paid).Add(numeric(e.Reserved))
	if err != nil {
		return err
	}
	if jar.Balance != paid {
		return fmt.Errorf("%w: the jar of object %d held %s, burning it paid %s", ErrInconsistent, e.Object, jar.Balance, paid)
	}
	*jar = postgres.Jar{Object: e.Object}
	return nil
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
