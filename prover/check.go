package prover

import (
	"context"
	"errors"
	"fmt"

	"github.com/walrus-evm/walrus/availability"
	"github.com/walrus-evm/walrus/kzg"
	"github.com/walrus-evm/walrus/verifier"
)

// verifierCheck is the default [Checker]: what the contract checks, then what
// verifiers do, over the commitments that checkListed found in the certified lists.
type verifierCheck struct{ node *Node }

// CheckClaim implements [Checker].
func (c verifierCheck) CheckClaim(ctx context.Context, node uint32, epoch Epoch, built BuiltClaim) error {
	if err := CheckClaim(node, epoch.Seed, built); err != nil {
		return err
	}
	view := c.node.ledger.View()
	if err := current(view, epoch); err != nil {
		return err
	}
	check := verifier.Case{Seed: epoch.Seed, Object: c.object(view), Lists: c}
	for group := range view.Obligations(node) {
		check.Keys = append(check.Keys, group.Key)
		if group.Key.Group > 0 || built.Claim.Excludes(group.Key) {
			continue
		}
		registration, _ := view.Registration(group.Key.Object)
		err := c.node.checkListed(ctx, listing{registration.CommitmentRoot, group.Sliver}, nil)
		if errors.Is(err, ErrNotFound) {
			c.node.logger.WarnContext(ctx, "inherited sliver is proven without its certified list", "blob_id", group.Sliver.Blob, "sliver", group.Sliver.Index)
		} else if err != nil {
			return err
		}
	}
	verdict, err := check.Judge(ctx, built.Claim)
	if err != nil {
		return err
	}
	if verdict != verifier.Valid {
		return fmt.Errorf("%w: a verifier would judge it %v", availability.ErrClaim, verdict)
	}
	return nil
}

// object returns what a verdict needs of an object.
func (c verifierCheck) object(view View) func(uint64) (availability.Object, error) {
	return func(number uint64) (availability.Object, error) {
		registration, ok := view.Registration(number)
		layout, stored := c.node.store.Layout(registration.Blob)
		if !ok || !stored {
			return availability.Object{}, fmt.Errorf("%w: object %d", ErrNotFound, number)
		}
		return availability.Object{ID: registration.Blob, Layout: layout, CommitmentRoot: registration.CommitmentRoot}, nil
	}
}

// Group implements [verifier.Lists].
func (c verifierCheck) Group(object availability.Object, sliver, group int) ([]kzg.Commitment, error) {
	points, err := c.node.store.OpenPoints(SliverRef{Blob: object.ID, Index: sliver})
	if err != nil {
		return nil, err
	}
	commitments, _, err := points.Group(group)
	return commitments, errors.Join(err, points.Close())
}
