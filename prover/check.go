package prover

import (
	"bytes"
	"context"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/walrus-evm/walrus/availability"
	"github.com/walrus-evm/walrus/blob"
	"github.com/walrus-evm/walrus/kzg"
	"github.com/walrus-evm/walrus/verifier"
)

// ErrGarbage reports a sliver whose commitments in the certified list are not
// those of its bytes. Nobody can prove such a sliver: whoever signed for it
// lied, and its owner never stored it.
var ErrGarbage = errors.New("certified commitments are not those of the sliver's bytes")

// listing names a sliver under the commitment root of an object.
type listing struct {
	root   common.Hash
	sliver SliverRef
}

// checkListed compares the node's own commitments of a sliver with those in the
// certified list, which is what verifiers go by. For a sliver that the node
// signed for they are equal; one that it inherited may be garbage. It returns
// [ErrGarbage], and [ErrNotFound] while neither the node nor a holder has the
// list. A nil holders asks nobody.
func (n *Node) checkListed(ctx context.Context, l listing, holders []holder) error {
	n.mu.Lock()
	equal, known := n.listed[l]
	n.mu.Unlock()
	if !known {
		var err error
		if equal, err = n.compareListed(ctx, l, holders); err != nil {
			return err
		}
		n.mu.Lock()
		n.listed[l] = equal
		n.mu.Unlock()
	}
	if !equal {
		return fmt.Errorf("%w: %v", ErrGarbage, l.sliver)
	}
	return nil
}

// isGarbage reports whether a group's sliver is known to be [ErrGarbage].
func (n *Node) isGarbage(ctx context.Context, view View, group Group) bool {
	registration, ok := view.Registration(group.Key.Object)
	if !ok || !n.store.Committed(group.Sliver) {
		return false
	}
	return errors.Is(n.checkListed(ctx, listing{registration.CommitmentRoot, group.Sliver}, nil), ErrGarbage)
}

func (n *Node) compareListed(ctx context.Context, l listing, holders []holder) (bool, error) {
	if !n.store.HasList(l.sliver.Blob, l.root) {
		if err := n.fetchList(ctx, l, holders); err != nil {
			return false, err
		}
	}
	list, err := n.store.OpenList(l.sliver.Blob, l.root)
	if err != nil {
		return false, err
	}
	defer list.Close() //nolint:errcheck // read only
	return n.store.listed(l.sliver.Blob, l.sliver.Index, list)
}

// fetchList stores the commitment list under the root from any holder.
func (n *Node) fetchList(ctx context.Context, l listing, holders []holder) error {
	layout, ok := n.store.Layout(l.sliver.Blob)
	if !ok {
		return fmt.Errorf("%w: metadata of blob %s", ErrNotFound, l.sliver.Blob)
	}
	var failures error
	for _, h := range holders {
		list, err := h.peer.CommitmentList(ctx, l.sliver.Blob, layout)
		if err == nil {
			err = n.store.restoreList(ctx, l.sliver.Blob, l.root, compress(list))
		}
		if err == nil {
			return nil
		}
		failures = errors.Join(failures, err)
	}
	return errors.Join(fmt.Errorf("%w: commitment list of blob %s", ErrNotFound, l.sliver.Blob), failures)
}

// restoreList stores a list that must have the root.
func (s *Store) restoreList(ctx context.Context, id blob.ID, root [32]byte, list []byte) error {
	layout, ok := s.Layout(id)
	if !ok {
		return fmt.Errorf("%w: metadata of blob %s", ErrNotFound, id)
	}
	reader := listReader{store: s, id: id, layout: layout}
	got, err := reader.copy(ctx, new(bytes.Buffer), bytes.NewReader(list))
	if err != nil {
		return err
	}
	if got != root {
		return fmt.Errorf("%w: commitment list of blob %s has root %x, want %x", ErrMismatch, id, got, root)
	}
	_, err = s.PutList(ctx, id, nil, bytes.NewReader(list))
	return err
}

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
