package prover

import (
	"context"
	"errors"
	"fmt"
	"sync"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/walrus-evm/walrus/availability"
	"github.com/walrus-evm/walrus/chain"
	"github.com/walrus-evm/walrus/chain/bindings"
)

// HotKey is the [Submitter], [Steward] and [Revealer] of a real network: the account that the
// node registered for its claims.
type HotKey struct {
	transactor *chain.Transactor
	// paying is held from the question for a price to its payment: allowances replace each other.
	paying sync.Mutex
}

// NewHotKey returns the submitter that sends with the transactor, whose outbox
// must be a file for a claim under way to outlive a crash.
func NewHotKey(t *chain.Transactor) *HotKey { return &HotKey{transactor: t} }

// Account returns the account that is sent from.
func (h *HotKey) Account() common.Address { return h.transactor.Address() }

// SubmitProof implements [Submitter].
func (h *HotKey) SubmitProof(ctx context.Context, s Submission) (Inclusion, error) {
	receipt, err := h.transactor.SubmitProof(ctx, s.Node, s.Epoch, s.Claim, s.Opening, s.LastBlock)
	if err != nil {
		if _, ok := chain.IsRevert[*bindings.AvailabilityProofsAlreadyClaimed](err); ok {
			return Inclusion{}, fmt.Errorf("%w: %w", ErrAlreadyClaimed, err)
		}
		_, late := chain.IsRevert[*bindings.AvailabilityProofsProofTooLate](err)
		if late || errors.Is(err, chain.ErrDeadline) {
			return Inclusion{}, fmt.Errorf("%w: %w", ErrDeadline, err)
		}
		return Inclusion{}, err
	}
	return inclusionOf(receipt), nil
}

func inclusionOf(receipt *types.Receipt) Inclusion {
	return Inclusion{Transaction: receipt.TxHash, Block: receipt.BlockNumber.Uint64(), Gas: receipt.GasUsed}
}

// Hold implements [Steward].
func (h *HotKey) Hold(ctx context.Context, p Promise) (Inclusion, error) {
	return included(h.transactor.Hold(ctx, p.Object, p.Shard, p.CommitmentRoot))
}

// Release implements [Steward]. The hot key's account pays.
func (h *HotKey) Release(ctx context.Context, p Promise, maxPrice chain.Amount) (Inclusion, error) {
	h.paying.Lock()
	defer h.paying.Unlock()
	client := h.transactor.Client()
	price, err := client.ReleasePrice(ctx, chain.AtTag(chain.Latest), p.Object, p.Shard)
	if err != nil {
		return Inclusion{}, err
	}
	if price.Cmp(maxPrice) > 0 {
		return Inclusion{}, fmt.Errorf("%w: it takes %s now, at most %s may be paid", ErrPrice, price, maxPrice)
	}
	if !price.IsZero() {
		balance, err := client.Balance(ctx, chain.AtTag(chain.Latest), h.Account())
		if err != nil {
			return Inclusion{}, err
		}
		if balance.Cmp(price) < 0 {
			return Inclusion{}, fmt.Errorf("%w: account %s holds %s, a release takes %s: send it some", errPoor, h.Account(), balance, price)
		}
		if err := h.transactor.EnsureAllowance(ctx, client.Deployment().Registry, price); err != nil {
			return Inclusion{}, err
		}
	}
	return included(h.transactor.Release(ctx, p.Object, p.Shard, p.CommitmentRoot, price))
}

// errPoor reports an account that cannot pay.
var errPoor = errors.New("too little WAL")

// Accept implements [Steward].
func (h *HotKey) Accept(ctx context.Context, shard uint8, since uint32) (Inclusion, error) {
	return included(h.transactor.Accept(ctx, shard, since))
}

// RevealChildren implements [Revealer].
func (h *HotKey) RevealChildren(ctx context.Context, r RevealRequest, children availability.Children) (Inclusion, error) {
	return answered(h.transactor.RevealChildren(ctx, r.ID, children, r.LastBlock))
}

// RevealLeaves implements [Revealer].
func (h *HotKey) RevealLeaves(ctx context.Context, r RevealRequest, leaves []availability.Step) (Inclusion, error) {
	return answered(h.transactor.RevealLeaves(ctx, r.ID, leaves, r.LastBlock))
}

// answered takes every refusal of an answer for one that somebody else made, or that comes too late: the trace was
// compared with the request.
func answered(receipt *types.Receipt, err error) (Inclusion, error) {
	if _, refused := errors.AsType[*chain.RevertError](err); refused || errors.Is(err, chain.ErrDeadline) {
		return Inclusion{}, fmt.Errorf("%w: %w", ErrAnswered, err)
	}
	return included(receipt, err)
}

// CollectBonds implements [Revealer].
func (h *HotKey) CollectBonds(ctx context.Context, epoch uint32) error {
	owed, err := h.transactor.Client().BondsOwed(ctx, chain.AtTag(chain.Latest), h.transactor.Address())
	if err != nil || owed.IsZero() {
		return err
	}
	_, err = h.transactor.WithdrawBonds(ctx, epoch)
	return err
}

func included(receipt *types.Receipt, err error) (Inclusion, error) {
	if err != nil {
		return Inclusion{}, err
	}
	return inclusionOf(receipt), nil
}
