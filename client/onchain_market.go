package client

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/walrus-evm/walrus/blob"
	"github.com/walrus-evm/walrus/chain"
	"github.com/walrus-evm/walrus/chain/bindings"
)

// errNoEvent reports a receipt without the event that the call emits: another contract answered.
var errNoEvent = errors.New("transaction has no such event")

// Account implements [Market].
func (c *Chain) Account() common.Address { return c.transactor.Address() }

// StateList implements [Market].
func (c *Chain) StateList(_ context.Context, s chain.ListStatement) ([]byte, error) {
	return c.transactor.SignStatement(s)
}

// Funds implements [Market].
func (c *Chain) Funds(ctx context.Context) (Funds, error) {
	at := chain.AtTag(chain.Latest)
	balance, err := c.client.Balance(ctx, at, c.Account())
	if err != nil {
		return Funds{}, fmt.Errorf("read the account's WAL: %w", err)
	}
	allowance, err := c.client.Allowance(ctx, at, c.Account(), c.client.Deployment().Registry)
	if err != nil {
		return Funds{}, fmt.Errorf("read the registry's allowance: %w", err)
	}
	return Funds{Balance: balance, Allowance: allowance}, nil
}

// RegistrationCost implements [Market]. With a reservation only the writing is still to be paid.
func (c *Chain) RegistrationCost(ctx context.Context, r chain.Registration) (chain.Amount, error) {
	at := chain.AtTag(chain.Latest)
	if r.Reservation == 0 {
		cost, _, err := c.client.RegistrationCost(ctx, at, r.Size, r.Epochs)
		if err != nil {
			return chain.Amount{}, fmt.Errorf("ask what storing costs: %w", err)
		}
		return cost, nil
	}
	price, err := c.client.WritePrice(ctx, at)
	if err != nil {
		return chain.Amount{}, fmt.Errorf("ask what writing costs: %w", err)
	}
	return c.priced(int64(r.Size), price, 1)
}

// priced returns what so many times the billed weight of a blob costs.
func (c *Chain) priced(size int64, price uint64, times uint32) (chain.Amount, error) {
	layout, err := blob.NewLayout(c.Encoding(), size)
	if err != nil {
		return chain.Amount{}, err
	}
	cost := new(big.Int).Mul(big.NewInt(layout.BilledWeight()), new(big.Int).SetUint64(price))
	return chain.AmountFromBig(cost.Mul(cost, new(big.Int).SetUint64(uint64(times))))
}

// ExtensionCost implements [Market]: today's price for the billed weight of each epoch.
func (c *Chain) ExtensionCost(ctx context.Context, object uint64, epochs uint32) (chain.Amount, error) {
	at := chain.AtTag(chain.Latest)
	price, err := c.client.Price(ctx, at)
	if err != nil {
		return chain.Amount{}, fmt.Errorf("ask what storing costs: %w", err)
	}
	o, err := c.client.Object(ctx, at, object)
	if err != nil {
		return chain.Amount{}, fmt.Errorf("read object %d: %w", object, err)
	}
	return c.priced(int64(o.Size), price, epochs)
}

// Approve implements [Market].
func (c *Chain) Approve(ctx context.Context, amount chain.Amount) error {
	_, err := c.transactor.Approve(ctx, c.client.Deployment().Registry, amount)
	return err
}

// Register implements [Market].
func (c *Chain) Register(ctx context.Context, r chain.Registration) (Registration, error) {
	_, rest, receipt, err := c.transactor.Register(ctx, r)
	if err != nil {
		return Registration{}, err
	}
	event, err := eventIn[*bindings.BlobRegistryBlobRegistered](c.client.Deployment(), receipt)
	if err != nil {
		return Registration{}, err
	}
	cost, err := chain.AmountFromBig(event.Cost)
	return Registration{Object: event.Object, End: event.End, Cost: cost, Rest: rest, Tx: receipt.TxHash}, err
}

// Certify implements [Market].
func (c *Chain) Certify(ctx context.Context, certificate Certificate) error {
	_, err := c.transactor.Certify(ctx, certificate.Object, certificate.CommitmentRoot, certificate.Signature, certificate.Signers)
	return err
}

// Extend implements [Market].
func (c *Chain) Extend(ctx context.Context, object uint64, epochs uint32, maxCost chain.Amount) (chain.Amount, error) {
	receipt, err := c.transactor.Extend(ctx, object, epochs, maxCost)
	if err != nil {
		return chain.Amount{}, err
	}
	event, err := eventIn[*bindings.BlobRegistryBlobExtended](c.client.Deployment(), receipt)
	if err != nil {
		return chain.Amount{}, err
	}
	return chain.AmountFromBig(event.Cost)
}

// Reservation implements [Market].
func (c *Chain) Reservation(ctx context.Context, number uint64) (Reservation, error) {
	at := chain.AtTag(chain.Latest)
	r, err := c.client.Reservation(ctx, at, number)
	if err == nil {
		var owner common.Address
		if owner, err = c.client.ReservationOwner(ctx, at, number); err == nil {
			return Reservation{r, owner}, nil
		}
	}
	if _, refused := errors.AsType[*chain.RevertError](err); refused {
		return Reservation{}, fmt.Errorf("%w %d: it was used, split, merged or given back, or never made", ErrNoReservation, number)
	}
	return Reservation{}, fmt.Errorf("read reservation %d: %w", number, err)
}

// ExtendReserved implements [Market].
func (c *Chain) ExtendReserved(ctx context.Context, object, reservation uint64) (uint64, error) {
	rest, _, err := c.transactor.ExtendReserved(ctx, object, reservation)
	return rest, err
}

// Delete implements [Market].
func (c *Chain) Delete(ctx context.Context, object uint64) (uint64, error) {
	reservation, _, err := c.transactor.DeleteBlob(ctx, object)
	return reservation, err
}

// eventIn returns the event of type E in the receipt.
func eventIn[E chain.Event](d chain.Deployment, receipt *types.Receipt) (E, error) {
	var none E
	for _, log := range receipt.Logs {
		event, err := chain.DecodeEvent(d, *log)
		if errors.Is(err, chain.ErrUnknownEvent) {
			continue // another contract's
		}
		if err != nil {
			return none, err
		}
		if found, ok := event.(E); ok {
			return found, nil
		}
	}
	return none, fmt.Errorf("%w: %s has no %T", errNoEvent, receipt.TxHash, none)
}
