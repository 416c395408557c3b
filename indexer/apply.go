package indexer

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/walrus-evm/walrus/chain"
	"github.com/walrus-evm/walrus/chain/bindings"
	"github.com/walrus-evm/walrus/indexer/postgres"
)

// ErrInconsistent means an event contradicts the mirror, as a withdrawal of a position nobody opened. Events were
// lost, or the contracts are not those this program was written for.
var ErrInconsistent = errors.New("the event contradicts the mirror")

// applier gives events their meaning: each one changes rows, and nothing but events does. The rules are those of
// docs/protocol.md; where an event carries a resulting value, the value is taken and not computed again.
type applier struct{ deployment chain.Deployment }

// block applies a block's events in their order.
func (a applier) block(ctx context.Context, u *postgres.Unit, b postgres.Block) error {
	if err := prefetch(ctx, u, b.Events); err != nil {
		return err
	}
	for _, e := range b.Events {
		if err := a.event(ctx, u, b.Number, e); err != nil {
			return fmt.Errorf("%s (log %d): %w", e.Kind, e.Index, err)
		}
	}
	return nil
}

// prefetch reads the rows of the most frequent event in one query. Others are few in a block.
func prefetch(ctx context.Context, u *postgres.Unit, events []postgres.Event) error {
	var balances []postgres.Balance
	for _, e := range events {
		if t, ok := e.Decoded.(*bindings.WALTransfer); ok {
			balances = append(balances, postgres.Balance{Account: postgres.Address(t.From)},
				postgres.Balance{Account: postgres.Address(t.To)})
		}
	}
	return postgres.Prefetch(ctx, u, balances)
}

func (a applier) event(ctx context.Context, u *postgres.Unit, block uint64, e postgres.Event) error {
	switch a.deployment.Contract(e.Address) {
	case "WAL":
		return applyToken(ctx, u, e.Decoded)
	case "Staking":
		return a.staking(ctx, u, block, e)
	case "BlobRegistry":
		return a.registry(ctx, u, block, e)
	case "AvailabilityProofs":
		return applyProofs(ctx, u, block, e)
	case "FraudProofs":
		return applyFraudProofs(ctx, u, block, e)
	}
	return fmt.Errorf("%w: no contract of the network is at %s", chain.ErrUnknownEvent, e.Address)
}

// unknown is the answer to an event that no rule is for: the mirror would silently fall behind the chain.
func unknown(e chain.Event) error {
	return fmt.Errorf("%w: no rule for %T", chain.ErrUnknownEvent, e)
}

// applyToken moves balances. Allowances are not mirrored.
func applyToken(ctx context.Context, u *postgres.Unit, e chain.Event) error {
	switch e := e.(type) {
	case *bindings.WALTransfer:
		return transfer(ctx, u, e.From, e.To, numeric(e.Value))
	case *bindings.WALApproval:
		return nil
	}
	return unknown(e)
}

// transfer takes first and gives then, so that a transfer to oneself needs the balance as it does on chain. The zero
// account stands for minting and burning.
func transfer(ctx context.Context, u *postgres.Unit, from, to common.Address, amount postgres.Numeric) error {
	if from != (common.Address{}) {
		balance, err := postgres.Get(ctx, u, postgres.Balance{Account: postgres.Address(from)})
		if err != nil {
			return err
		}
		if balance.Amount, err = balance.Amount.Sub(amount); err != nil {
			return fmt.Errorf("%w: balance of %s: %w", ErrInconsistent, from, err)
		}
	}
	if to == (common.Address{}) {
		return nil
	}
	balance, err := postgres.Get(ctx, u, postgres.Balance{Account: postgres.Address(to)})
	if err != nil {
		return err
	}
	balance.Amount, err = balance.Amount.Add(amount)
	return err
}

// network returns the row of everything there is one of.
func network(ctx context.Context, u *postgres.Unit) (*postgres.Network, error) {
	return postgres.Get(ctx, u, postgres.Network{ID: true})
}

// existing is [postgres.Find] for rows that must be there.
func existing[R any](ctx context.Context, u *postgres.Unit, key R) (*R, error) {
	row, err := postgres.Find(ctx, u, key)
	if err == nil && row == nil {
		return nil, fmt.Errorf("%w: no row for %+v", ErrInconsistent, key)
	}
	return row, err
}

// numeric converts a number that the ABI decoder has bounded to 0 … 2²⁵⁶−1.
func numeric(n *big.Int) postgres.Numeric {
	amount, err := chain.AmountFromBig(n)
	if err != nil {
		panic(err)
	}
	return postgres.Numeric{Amount: amount}
}

func small(n uint64) postgres.Numeric { return postgres.Numeric{Amount: chain.NewAmount(n)} }

// account converts an address that is zero where there is none.
func account(a common.Address) *postgres.Address {
	if a == (common.Address{}) {
		return nil
	}
	return new(postgres.Address(a))
}

// point returns a G1 point in EIP-2537 form.
func point(p bindings.BLSG1Point) postgres.Bytes {
	b := make([]byte, 0, 128)
	for _, word := range [][32]byte{p.XA, p.XB, p.YA, p.YB} {
		b = append(b, word[:]...)
	}
	return b
}

// set returns a shard set as a column holds it.
func set(bits *big.Int) postgres.Hash { return postgres.Hash(common.BigToHash(bits)) }
