package prover

import (
	"context"
	"errors"
	"fmt"
	"io"

	"github.com/ethereum/go-ethereum/common"

	"github.com/walrus-evm/walrus/blob"
	"github.com/walrus-evm/walrus/client"
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

// checkListed reports whether the node's own commitments of a sliver stand in the
// certified list, which is what verifiers go by. For a sliver that the node
// signed for they do; one that it inherited may be garbage. What is not known the
// node learns, once, by rebuilding the list from the holders' shares, of which it then keeps its
// own. It returns [ErrGarbage], and [ErrNotFound] while the list is not to be had.
// A nil holders asks nobody.
func (n *Node) checkListed(ctx context.Context, l listing, holders []holder) error {
	listed, known := n.store.Listed(l.sliver, l.root)
	if !known {
		if err := n.learnListed(ctx, l, holders); err != nil {
			return err
		}
		listed, _ = n.store.Listed(l.sliver, l.root)
	}
	if !listed {
		return fmt.Errorf("%w: %v", ErrGarbage, l.sliver)
	}
	return nil
}

// isGarbage reports whether a group's sliver is known to be [ErrGarbage].
func (n *Node) isGarbage(ctx context.Context, view View, group Group) bool {
	registration, ok := view.Registration(group.Key.Object)
	if !ok {
		return false
	}
	return errors.Is(n.checkListed(ctx, listing{registration.CommitmentRoot, group.Sliver}, nil), ErrGarbage)
}

// learnListed rebuilds the certified list and keeps shares of it for all the
// blob's slivers that are stored and have none.
func (n *Node) learnListed(ctx context.Context, l listing, holders []holder) error {
	layout, ok := n.store.Layout(l.sliver.Blob)
	if !ok || len(holders) == 0 {
		return fmt.Errorf("%w: commitment list of blob %s", ErrNotFound, l.sliver.Blob)
	}
	slivers := []int{l.sliver.Index}
	for _, other := range n.store.indexes(l.sliver.Blob) {
		ref := SliverRef{Blob: l.sliver.Blob, Index: other}
		if _, known := n.store.Listed(ref, l.root); other != l.sliver.Index && !known && n.store.Committed(ref) {
			slivers = append(slivers, other)
		}
	}
	rebuild := client.ListRebuild{ID: l.sliver.Blob, Layout: layout, Root: l.root}
	for _, h := range holders {
		rebuild.Holders = append(rebuild.Holders, client.ShareHolder{Sliver: h.sliver, Server: h.peer})
	}
	err := rebuild.Run(ctx, func(list io.Reader) error {
		return n.store.restoreList(ctx, l.sliver.Blob, l.root, slivers, list)
	})
	if errors.Is(err, client.ErrTooFewShares) {
		return fmt.Errorf("%w: commitment list of blob %s: %w", ErrNotFound, l.sliver.Blob, err)
	}
	return err
}

// ListShare implements [client.ShareServer].
func (p localPeer) ListShare(_ context.Context, id blob.ID, root common.Hash, sliver int, size int64) (io.ReadCloser, error) {
	share, err := p.store.OpenShare(SliverRef{Blob: id, Index: sliver}, root)
	if err == nil && share.Size() != size {
		err = errors.Join(fmt.Errorf("%w: share of %d bytes, want %d", ErrSize, share.Size(), size), share.Close())
	}
	if err != nil {
		return nil, err
	}
	return share, nil
}
