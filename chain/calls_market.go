package chain

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/walrus-evm/walrus/availability"
)

// Certify turns a registration into the network's promise. signers has a bit for the index of each signing member in
// the committee.
func (t *Transactor) Certify(ctx context.Context, object uint64, commitmentRoot [32]byte, signature availability.Signature, signers *big.Int) (*types.Receipt, error) {
	return t.Send(ctx, Call{
		To:    t.deployment.Registry,
		Data:  registryABI.PackCertify(object, commitmentRoot, G2Point(signature), signers),
		Label: fmt.Sprintf("certify object %d", object),
	})
}

// Extend pays for epochs more of an object, maxCost at most.
func (t *Transactor) Extend(ctx context.Context, object uint64, epochs uint32, maxCost Amount) (*types.Receipt, error) {
	return t.Send(ctx, Call{
		To:    t.deployment.Registry,
		Data:  registryABI.PackExtend(object, epochs, maxCost.Big()),
		Label: fmt.Sprintf("extend object %d", object),
	})
}

// Hold has a shard answer for an object from the next epoch on, by the hot key of the shard's owner. The commitment root
// guards against a reorg that gave the object's number to another.
func (t *Transactor) Hold(ctx context.Context, object uint64, shard uint8, commitmentRoot [32]byte) (*types.Receipt, error) {
	return t.Send(ctx, Call{
		To:    t.deployment.Registry,
		Data:  registryABI.PackHold(object, shard, commitmentRoot),
		Label: fmt.Sprintf("hold object %d on shard %d", object, shard),
	})
}

// Release has a shard answer for an object no more from the next epoch on, by the hot key of the shard's owner and for
// maxPrice at most, which is zero for what was inherited and is not owed yet: see [Client.ReleasePrice]. BlobRegistry
// needs an allowance of the price.
func (t *Transactor) Release(ctx context.Context, object uint64, shard uint8, commitmentRoot [32]byte, maxPrice Amount) (*types.Receipt, error) {
	return t.Send(ctx, Call{
		To:    t.deployment.Registry,
		Data:  registryABI.PackRelease(object, shard, commitmentRoot, maxPrice.Big()),
		Label: fmt.Sprintf("release object %d from shard %d", object, shard),
	})
}

// Approve lets a contract take up to amount of the sender's WAL.
func (t *Transactor) Approve(ctx context.Context, spender common.Address, amount Amount) (*types.Receipt, error) {
	return t.Send(ctx, Call{
		To:    t.deployment.WAL,
		Data:  walABI.PackApprove(spender, amount.Big()),
		Label: "approve " + contractName(t.deployment, spender),
	})
}

// EnsureAllowance makes sure that a contract may take amount of the sender's WAL, and sends nothing if it may already.
// Otherwise it allows twice the amount, so that small payments do not need an approval each.
func (t *Transactor) EnsureAllowance(ctx context.Context, spender common.Address, amount Amount) error {
	allowed, err := t.client.Allowance(ctx, At{}, t.address, spender)
	if err != nil || allowed.Cmp(amount) >= 0 {
		return err
	}
	double, err := amount.Add(amount)
	if err != nil {
		double = amount
	}
	_, err = t.Approve(ctx, spender, double)
	return err
}

// Transfer sends WAL to an account.
func (t *Transactor) Transfer(ctx context.Context, to common.Address, amount Amount) (*types.Receipt, error) {
	return t.Send(ctx, Call{
		To:    t.deployment.WAL,
		Data:  walABI.PackTransfer(to, amount.Big()),
		Label: "transfer " + amount.String(),
	})
}

// eventOf returns the first event of type E in a receipt.
func eventOf[E Event](d Deployment, receipt *types.Receipt) (E, error) {
	var none E
	for _, log := range receipt.Logs {
		event, err := DecodeEvent(d, *log)
		if err != nil {
			continue // another contract's
		}
		if found, ok := event.(E); ok {
			return found, nil
		}
	}
	return none, fmt.Errorf("transaction %s: %w: it has no %T", receipt.TxHash, ErrUnknownEvent, none)
}
