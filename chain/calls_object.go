package chain

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/walrus-evm/walrus/blob"
	"github.com/walrus-evm/walrus/chain/bindings"
)

// Registration says what a blob is registered as.
type Registration struct {
	Size        uint64
	ContentRoot blob.Hash

	// Epochs are those to pay for beyond the running one, unless a Reservation is used.
	Epochs uint32

	// Reservation is the storage to use, 0 to buy it at once. What it has over comes back as another one.
	Reservation uint64

	// Deletable lets the owner end the object early.
	Deletable bool

	// MaxCost is the most WAL to pay: the storage, unless it is reserved, and the write fee.
	MaxCost Amount
}

// Register registers a blob and returns the number of its object and, with a reservation, that of what is over of it (0
// for nothing). BlobRegistry needs an allowance of the cost: see [Transactor.Approve].
func (t *Transactor) Register(ctx context.Context, r Registration) (object, rest uint64, receipt *types.Receipt, err error) {
	data := registryABI.PackRegister(r.Size, r.ContentRoot, r.Epochs, r.Deletable, r.MaxCost.Big())
	if r.Reservation != 0 {
		data = registryABI.PackRegisterReserved(r.Reservation, r.Size, r.ContentRoot, r.Deletable, r.MaxCost.Big())
	}
	receipt, err = t.market(ctx, fmt.Sprintf("register blob of %d bytes", r.Size), data)
	if err != nil {
		return 0, 0, receipt, err
	}
	event, err := eventOf[*bindings.BlobRegistryBlobRegistered](t.deployment, receipt)
	if err != nil {
		return 0, 0, receipt, err
	}
	if r.Reservation != 0 {
		rest, err = t.restOf(receipt)
	}
	return event.Object, rest, receipt, err
}

// ExtendReserved lengthens an object by a reservation that begins where it ends, and returns that of what is over of it (0
// for nothing). The reservation's owner only.
func (t *Transactor) ExtendReserved(ctx context.Context, object, reservation uint64) (rest uint64, receipt *types.Receipt, err error) {
	receipt, err = t.market(ctx, fmt.Sprintf("extend object %d by reservation %d", object, reservation), registryABI.PackExtendReserved(object, reservation))
	if err != nil {
		return 0, receipt, err
	}
	rest, err = t.restOf(receipt)
	return rest, receipt, err
}

// restOf returns what is over of a reservation that was used.
func (t *Transactor) restOf(receipt *types.Receipt) (uint64, error) {
	event, err := eventOf[*bindings.BlobRegistryReservationUsed](t.deployment, receipt)
	if err != nil {
		return 0, err
	}
	return event.Rest, nil
}

// DeleteBlob ends a deletable object with the running epoch and returns the reservation of what is left of its time, 0 for
// nothing. Owner only.
func (t *Transactor) DeleteBlob(ctx context.Context, object uint64) (reservation uint64, receipt *types.Receipt, err error) {
	receipt, err = t.market(ctx, fmt.Sprintf("delete object %d", object), registryABI.PackDeleteBlob(object))
	if err != nil {
		return 0, receipt, err
	}
	event, err := eventOf[*bindings.BlobRegistryBlobDeleted](t.deployment, receipt)
	if err != nil {
		return 0, receipt, err
	}
	return event.Reservation, receipt, nil
}

// BurnBlob clears away an object that has ended, and returns what its jar paid to the owner. Owner only.
func (t *Transactor) BurnBlob(ctx context.Context, object uint64) (Amount, *types.Receipt, error) {
	receipt, err := t.market(ctx, fmt.Sprintf("burn object %d", object), registryABI.PackBurn(object))
	if err != nil {
		return Amount{}, receipt, err
	}
	event, err := eventOf[*bindings.BlobRegistryBlobBurned](t.deployment, receipt)
	if err != nil {
		return Amount{}, receipt, err
	}
	return amountOf(event.Paid), receipt, nil
}

// TransferObject gives an object to another account. Owner only.
func (t *Transactor) TransferObject(ctx context.Context, object uint64, to common.Address) (*types.Receipt, error) {
	data := registryABI.PackTransferFrom(t.address, to, new(big.Int).SetUint64(object))
	return t.market(ctx, fmt.Sprintf("give object %d to %s", object, to), data)
}

// SetAttribute says something about an object, at most 256 bytes under at most 16 keys; an empty value takes it back.
// Owner only.
func (t *Transactor) SetAttribute(ctx context.Context, object uint64, key [32]byte, value []byte) (*types.Receipt, error) {
	return t.market(ctx, fmt.Sprintf("set an attribute of object %d", object), registryABI.PackSetAttribute(object, key, value))
}

// JarTerms say how an object is renewed out of its jar.
type JarTerms struct {
	MaxPrice uint64 `json:"maxPrice"`   // base units per billed byte and epoch
	Step     uint32 `json:"step"`       // epochs that one renewal adds; 0 switches renewals off
	Tip      uint64 `json:"tip,string"` // base units to whoever calls: more bits than most readers' numbers have
}

// FundJar adds WAL to what an object is renewed from. BlobRegistry needs an allowance of the amount. Anyone may call it.
func (t *Transactor) FundJar(ctx context.Context, object uint64, amount Amount) (*types.Receipt, error) {
	return t.market(ctx, fmt.Sprintf("add %s to the jar of object %d", amount, object), registryABI.PackFundJar(object, amount.Big()))
}

// SetJar says how an object is renewed. Owner only, unless it is shared.
func (t *Transactor) SetJar(ctx context.Context, object uint64, terms JarTerms) (*types.Receipt, error) {
	return t.market(ctx, fmt.Sprintf("set the jar of object %d", object), registryABI.PackSetJar(object, terms.MaxPrice, terms.Step, terms.Tip))
}

// DrainJar takes WAL out of an object's jar. Owner only, unless it is shared.
func (t *Transactor) DrainJar(ctx context.Context, object uint64, amount Amount) (*types.Receipt, error) {
	return t.market(ctx, fmt.Sprintf("take %s from the jar of object %d", amount, object), registryABI.PackDrainJar(object, amount.Big()))
}

// ShareBlob makes an object permanent, fixes how it is renewed and closes its jar to its owner, for ever. Owner only.
func (t *Transactor) ShareBlob(ctx context.Context, object uint64, terms JarTerms) (*types.Receipt, error) {
	return t.market(ctx, fmt.Sprintf("share object %d", object), registryABI.PackShare(object, terms.MaxPrice, terms.Step, terms.Tip))
}

// Renew lengthens an object in one of its last two epochs out of its jar and returns its new end and the tip that the
// caller got. Anyone may call it.
func (t *Transactor) Renew(ctx context.Context, object uint64) (end uint32, tip Amount, receipt *types.Receipt, err error) {
	receipt, err = t.market(ctx, fmt.Sprintf("renew object %d", object), registryABI.PackRenew(object))
	if err != nil {
		return 0, Amount{}, receipt, err
	}
	extended, err := eventOf[*bindings.BlobRegistryBlobExtended](t.deployment, receipt)
	if err != nil {
		return 0, Amount{}, receipt, err
	}
	renewed, err := eventOf[*bindings.BlobRegistryBlobRenewed](t.deployment, receipt)
	if err != nil {
		return 0, Amount{}, receipt, err
	}
	return extended.End, NewAmount(renewed.Tip), receipt, nil
}
