package prover

import (
	"context"
	"errors"
	"fmt"
)

// submit brings the claim on chain and returns once the safe chain shows it. A
// claim that a reorganisation takes out is submitted again.
func (n *Node) submit(ctx context.Context, epoch Epoch, record claimRecord) error {
	built, err := record.built()
	if err != nil {
		return fmt.Errorf("read claim of epoch %d: %w", epoch.Number, err)
	}
	for {
		included, err := n.config.Submitter.SubmitProof(ctx, Submission{
			Node: n.id, Epoch: epoch.Number, Claim: built.Claim, Opening: built.Opening, LastBlock: epoch.ProofsUntil,
		})
		shownBy := included.Block
		switch {
		case err == nil:
			record.Inclusion = &included
		case errors.Is(err, ErrAlreadyClaimed):
			// Sent before a crash: the transaction is not known any more, but the claim counts.
			shownBy = epoch.ProofsUntil
		default:
			return fmt.Errorf("submit claim of epoch %d: %w", epoch.Number, err)
		}
		if err := n.archive.saveClaim(record); err != nil {
			return err
		}
		n.setLast(record)
		claimed, err := n.awaitClaim(ctx, epoch, shownBy)
		if err != nil {
			return err
		}
		if claimed {
			n.logger.InfoContext(ctx, "epoch proven", "epoch", epoch.Number, "bytes", record.Bytes, "tx", included.Transaction, "block", included.Block, "gas", included.Gas)
			return nil
		}
		n.logger.WarnContext(ctx, "claim fell out of the chain, submitting it again", "epoch", epoch.Number, "tx", included.Transaction)
	}
}

// awaitClaim waits until the safe chain shows the claim, or has passed the block
// that included it without showing it. It returns errSuperseded when the epoch
// is over before either.
func (n *Node) awaitClaim(ctx context.Context, epoch Epoch, block uint64) (bool, error) {
	view, err := n.ledger.Wait(ctx, func(v View) bool {
		return v.Claimed(n.id) || v.Block() >= block || errors.Is(current(v, epoch), errSuperseded)
	})
	if err != nil {
		return false, err
	}
	if err := current(view, epoch); errors.Is(err, errSuperseded) {
		return false, err
	}
	return view.Claimed(n.id), nil
}

// restoreLast finds the last claim that an earlier run brought on chain.
func (n *Node) restoreLast() error {
	epochs, err := n.archive.epochs()
	if err != nil {
		return fmt.Errorf("list claims: %w", err)
	}
	for _, epoch := range epochs {
		record, err := n.archive.claim(epoch)
		if err == nil && record.Inclusion != nil && (n.last == nil || n.last.Epoch < epoch) {
			n.last = &record
		}
	}
	return nil
}

func (n *Node) setLast(record claimRecord) {
	n.mu.Lock()
	defer n.mu.Unlock()
	n.last = &record
}
