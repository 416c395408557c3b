package chain

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/walrus-evm/walrus/chain/bindings"
)

// Buy reserves size billed bytes in every epoch of [from, to) for maxCost at most and returns the reservation. BlobRegistry
// needs an allowance of the cost, which [Client.PurchaseCost] tells.
func (t *Transactor) Buy(ctx context.Context, size *big.Int, from, to uint32, maxCost Amount) (uint64, *types.Receipt, error) {
	receipt, err := t.market(ctx, fmt.Sprintf("buy %s bytes from epoch %d until %d begins", size, from, to), registryABI.PackBuy(size, from, to, maxCost.Big()))
	if err != nil {
		return 0, receipt, err
	}
	event, err := eventOf[*bindings.BlobRegistryReservationBought](t.deployment, receipt)
	if err != nil {
		return 0, receipt, err
	}
	return event.Reservation, receipt, nil
}

// SplitReservationBytes replaces a reservation by one of size bytes and one of the rest. Owner only.
func (t *Transactor) SplitReservationBytes(ctx context.Context, reservation uint64, size *big.Int) (first, second uint64, receipt *types.Receipt, err error) {
	return t.splitReservation(ctx, reservation, registryABI.PackSplitBytes(reservation, size))
}

// SplitReservationEpochs replaces a reservation by one that ends with epoch at − 1 and one that begins with at. Owner only.
func (t *Transactor) SplitReservationEpochs(ctx context.Context, reservation uint64, at uint32) (first, second uint64, receipt *types.Receipt, err error) {
	return t.splitReservation(ctx, reservation, registryABI.PackSplitEpochs(reservation, at))
}

func (t *Transactor) splitReservation(ctx context.Context, reservation uint64, data []byte) (first, second uint64, receipt *types.Receipt, err error) {
	receipt, err = t.market(ctx, fmt.Sprintf("split reservation %d", reservation), data)
	if err != nil {
		return 0, 0, receipt, err
	}
	event, err := eventOf[*bindings.BlobRegistryReservationSplit](t.deployment, receipt)
	if err != nil {
		return 0, 0, receipt, err
	}
	return event.First, event.Second, receipt, nil
}

// MergeReservations replaces two reservations of equal epochs, or of equal size where the second begins as the first ends,
// by one at the lower of their rates. Owner of both only.
func (t *Transactor) MergeReservations(ctx context.Context, first, second uint64) (uint64, *types.Receipt, error) {
	receipt, err := t.market(ctx, fmt.Sprintf("merge reservations %d and %d", first, second), registryABI.PackMerge(first, second))
	if err != nil {
		return 0, receipt, err
	}
	event, err := eventOf[*bindings.BlobRegistryReservationsMerged](t.deployment, receipt)
	if err != nil {
		return 0, receipt, err
	}
	return event.Reservation, receipt, nil
}

// Refund gives the whole epochs after the running one of a reservation back and returns what it paid, which
// [Client.RefundOf] tells. Owner only.
func (t *Transactor) Refund(ctx context.Context, reservation uint64) (Amount, *types.Receipt, error) {
	receipt, err := t.market(ctx, fmt.Sprintf("refund reservation %d", reservation), registryABI.PackRefund(reservation))
	if err != nil {
		return Amount{}, receipt, err
	}
	event, err := eventOf[*bindings.BlobRegistryReservationRefunded](t.deployment, receipt)
	if err != nil {
		return Amount{}, receipt, err
	}
	return amountOf(event.Paid), receipt, nil
}

// TransferReservation gives a reservation to another account. Owner only.
func (t *Transactor) TransferReservation(ctx context.Context, reservation uint64, to common.Address) (*types.Receipt, error) {
	data := registryABI.PackTransferFrom(t.address, to, ReservationToken(reservation))
	return t.market(ctx, fmt.Sprintf("give reservation %d to %s", reservation, to), data)
}

// ReservationToken returns the ERC-721 token of a reservation: tokens below 2^64 are objects.
func ReservationToken(reservation uint64) *big.Int {
	token := new(big.Int).Lsh(big.NewInt(1), 64)
	return token.Or(token, new(big.Int).SetUint64(reservation))
}

func (t *Transactor) market(ctx context.Context, label string, data []byte) (*types.Receipt, error) {
	return t.Send(ctx, Call{To: t.deployment.Registry, Data: data, Label: label})
}
