package indexer

import (
	"bytes"
	"context"
	"fmt"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/walrus-evm/walrus/chain/bindings"
	"github.com/walrus-evm/walrus/indexer/postgres"
)

// market compares prices, and fee and sold weight of every epoch that anything was bought for.
func (a *auditor) market(ctx context.Context) error {
	n, to := a.network, a.deployment.Registry
	for _, value := range []struct {
		name   string
		data   []byte
		stored string
	}{
		{"price", registryABI.PackPrice(), n.Price.Base()},
		{"write_price", registryABI.PackWritePrice(), n.WritePrice.Base()},
		{"capacity", registryABI.PackCapacity(), n.Capacity.Base()},
		{"used_now", registryABI.PackUsedNow(), n.UsedNow.Base()},
	} {
		if err := expect(ctx, a, "market", value.name, to, value.data, unpackNumber, value.stored); err != nil {
			return err
		}
	}
	sales, err := a.snapshot.SoldFrom(ctx, n.Epoch)
	if err != nil {
		return err
	}
	for _, s := range sales {
		if s.Epoch > n.Epoch+a.deployment.Parameters.Horizon {
			break
		}
		type sold struct{ Sold, Fee string }
		err := expect(ctx, a, "sales", fmt.Sprint(s.Epoch), to, registryABI.PackSoldIn(s.Epoch), func(raw []byte) (sold, error) {
			out, err := registryABI.UnpackSoldIn(raw)
			if err != nil {
				return sold{}, err
			}
			return sold{out.Sold.String(), out.Fee.String()}, nil
		}, sold{s.Sold, s.Fee})
		if err != nil {
			return err
		}
	}
	return nil
}

// reservations compares every reservation and who owns it. What became of an ended one the contract has forgotten.
func (a *auditor) reservations(ctx context.Context) error {
	to, count := a.deployment.Registry, uint64(0)
	err := postgres.All(ctx, a.snapshot, func(r postgres.Reservation) error {
		count++
		key, data := fmt.Sprint(r.Reservation), registryABI.PackReservationOf(r.Reservation)
		if r.Owner == nil {
			return expectGone(ctx, a, "reservations", key, to, data)
		}
		err := expect(ctx, a, "reservations", key, to, data, registryABI.UnpackReservationOf, reservationIn(r, a.network.Epoch))
		if err != nil {
			return err
		}
		token := new(big.Int).Add(firstReservation, new(big.Int).SetUint64(r.Reservation))
		return expect(ctx, a, "reservation_owners", key, to, registryABI.PackOwnerOf(token), registryABI.UnpackOwnerOf,
			common.Address(*r.Owner))
	})
	if err != nil {
		return err
	}
	return expect(ctx, a, "reservations", "count", to, registryABI.PackReservationCount(), registryABI.UnpackReservationCount, count)
}

// reservationIn returns a reservation as the contract shows it in an epoch: without what has passed.
func reservationIn(r postgres.Reservation, epoch uint32) bindings.IBlobRegistryReservation {
	return bindings.IBlobRegistryReservation{
		Size: r.Size.Big(), From: min(max(r.FromEpoch, epoch), r.ToEpoch), To: r.ToEpoch, Rate: r.Rate.Big().Uint64(),
	}
}

// objects compares every registration, who owns it and what it is renewed from. Of a burned one the contract knows
// nothing.
func (a *auditor) objects(ctx context.Context) error {
	jars := make(map[uint64]postgres.Jar)
	err := postgres.All(ctx, a.snapshot, func(j postgres.Jar) error {
		jars[j.Object] = j
		return nil
	})
	if err != nil {
		return err
	}
	count := uint64(0)
	err = postgres.All(ctx, a.snapshot, func(o postgres.Object) error {
		count++
		return a.object(ctx, o, jars[o.Object])
	})
	if err != nil {
		return err
	}
	return expect(ctx, a, "objects", "count", a.deployment.Registry, registryABI.PackObjectCount(), registryABI.UnpackObjectCount, count)
}

func (a *auditor) object(ctx context.Context, o postgres.Object, jar postgres.Jar) error {
	key, to, data := fmt.Sprint(o.Object), a.deployment.Registry, registryABI.PackBlobObject(o.Object)
	if o.Owner == nil {
		return expectGone(ctx, a, "objects", key, to, data)
	}
	err := expect(ctx, a, "objects", key, to, data, registryABI.UnpackBlobObject, objectOf(o))
	if err != nil {
		return err
	}
	data = registryABI.PackOwnerOf(new(big.Int).SetUint64(o.Object))
	err = expect(ctx, a, "object_owners", key, to, data, registryABI.UnpackOwnerOf, common.Address(*o.Owner))
	if err != nil {
		return err
	}
	return expect(ctx, a, "jars", key, to, registryABI.PackJar(o.Object), registryABI.UnpackJar, bindings.IBlobRegistryJar{
		Balance: jar.Balance.Big(), MaxPrice: jar.MaxPrice.Big().Uint64(), Step: jar.Step, Tip: jar.Tip.Big().Uint64(),
	})
}

// The bits of a contract's object.
const (
	flagDeletable = 1 << iota
	flagDeleted
	flagShared
)

func objectOf(o postgres.Object) bindings.IBlobRegistryBlobObject {
	object := bindings.IBlobRegistryBlobObject{
		BlobId: o.BlobID, HeldOld: new(big.Int).SetBytes(o.HeldOld[:]), HeldNew: new(big.Int).SetBytes(o.HeldNew[:]),
		Size: o.Size.Big().Uint64(), Rate: o.Rate.Big().Uint64(), End: o.EndEpoch, HeldEpoch: o.HeldEpoch, Rotation: o.Rotation,
	}
	for flag, set := range map[uint8]bool{flagDeletable: o.Deletable, flagDeleted: o.Deleted, flagShared: o.Shared} {
		if set {
			object.Flags |= flag
		}
	}
	if o.CommitmentRoot != nil {
		object.CommitmentRoot, object.Certified = *o.CommitmentRoot, *o.CertifiedEpoch
	}
	return object
}

// attributes compares what owners say about their objects: every value, and for every object that no other key is set.
func (a *auditor) attributes(ctx context.Context) error {
	to, owned := a.deployment.Registry, make(map[uint64]bool)
	err := postgres.All(ctx, a.snapshot, func(o postgres.Object) error {
		owned[o.Object] = o.Owner != nil
		return nil
	})
	if err != nil {
		return err
	}
	set := make(map[uint64][][32]byte)
	err = postgres.All(ctx, a.snapshot, func(t postgres.Attribute) error {
		want := []byte(t.Value)
		if !owned[t.Object] {
			want = nil
		}
		if len(want) > 0 {
			set[t.Object] = append(set[t.Object], t.Key)
		}
		return expect(ctx, a, "attributes", fmt.Sprintf("%d/%s", t.Object, common.Hash(t.Key)), to,
			registryABI.PackAttribute(t.Object, t.Key), registryABI.UnpackAttribute, want)
	})
	if err != nil {
		return err
	}
	unpack := func(raw []byte) ([][32]byte, error) {
		keys, err := registryABI.UnpackAttributeKeys(raw)
		slices.SortFunc(keys, compareKeys)
		return keys, err
	}
	for object := range owned {
		slices.SortFunc(set[object], compareKeys)
		err := expect(ctx, a, "attributes", fmt.Sprint(object), to, registryABI.PackAttributeKeys(object), unpack, set[object])
		if err != nil {
			return err
		}
	}
	return nil
}

func compareKeys(a, b [32]byte) int { return bytes.Compare(a[:], b[:]) }
