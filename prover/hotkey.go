package prover

import (
	"context"
	"errors"
	"fmt"

	"github.com/walrus-evm/walrus/chain"
	"github.com/walrus-evm/walrus/chain/bindings"
)

// HotKey is the [Submitter] of a real network: the account that the node
// registered for its claims.
type HotKey struct {
	transactor *chain.Transactor
}

// NewHotKey returns the submitter that sends with the transactor, whose outbox
// must be a file for a claim under way to outlive a crash.
func NewHotKey(t *chain.Transactor) *HotKey { return &HotKey{transactor: t} }

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
	return Inclusion{Transaction: receipt.TxHash, Block: receipt.BlockNumber.Uint64(), Gas: receipt.GasUsed}, nil
}
