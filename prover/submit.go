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
			if err := n.recordInclusion(record, included); err != nil {
				return err
			}
		case errors.Is(err, ErrAlreadyClaimed):
			// Sent before a crash. The safe chain will show where.
			shownBy = epoch.ProofsUntil
		default:
			return fmt.Errorf("submit claim of epoch %d: %w", epoch.Number, err)
		}
		view, err := n.awaitClaim(ctx, epoch, shownBy)
		if err != nil {
			return err
		}
		if n.recordClaimed(view, epoch) {
			return nil
		}
		n.logger.WarnContext(ctx, "claim fell out of the chain, submitting it again", "epoch", epoch.Number, "tx", included.Transaction)
	}
}

// awaitClaim waits until the safe chain shows the claim, or has passed the block
// that included it without showing it. It returns errSuperseded when the epoch
// is over before either.
func (n *Node) awaitClaim(ctx context.Context, epoch Epoch, block uint64) (View, error) {
	view, err := n.ledger.Wait(ctx, func(v View) bool {
		_, claimed := v.Claimed(n.id)
		return claimed || v.Block() >= block || errors.Is(current(v, epoch), errSuperseded)
	})
	if err != nil {
		return nil, err
	}
	if err := current(view, epoch); errors.Is(err, errSuperseded) {
		return nil, err
	}
	return view, nil
}

// recordClaimed reports whether the safe chain shows the node's claim of the
// epoch, and keeps where it was included.
func (n *Node) recordClaimed(view View, epoch Epoch) bool {
	included, claimed := view.Claimed(n.id)
	if !claimed || view.Epoch().Number != epoch.Number {
		return false
	}
	record, err := n.archive.claim(epoch.Number)
	if err == nil && (record.Inclusion == nil || record.Transaction != included.Transaction) {
		err = n.recordInclusion(record, included)
	} else if err == nil {
		included = *record.Inclusion // with its gas
	}
	if err != nil {
		n.logger.Warn("inclusion of the claim not recorded", "epoch", epoch.Number, "err", err)
	}
	if len(record.Exclusions) > 0 {
		n.wakeKeeper() // what was repaired since can be held again
	}
	n.logger.Info("epoch proven", "epoch", epoch.Number, "bytes", record.Bytes, "tx", included.Transaction, "block", included.Block, "gas", included.Gas)
	return true
}

func (n *Node) recordInclusion(record claimRecord, included Inclusion) error {
	record.Inclusion = &included
	if err := n.archive.saveClaim(record); err != nil {
		return err
	}
	n.mu.Lock()
	defer n.mu.Unlock()
	n.last = &record
	return nil
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
