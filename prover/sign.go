package prover

import (
	"context"
	"encoding/hex"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/walrus-evm/walrus/availability"
	"github.com/walrus-evm/walrus/blob"
)

// Reason is a condition of docs/protocol.md, Signing, that is not met.
type Reason uint8

// The reasons for which a node refuses to sign.
const (
	// Unregistered: the registration is not at or below the safe head.
	Unregistered Reason = iota + 1
	// EndsTooSoon: the registration does not run to e+2.
	EndsTooSoon
	// CertifiedOtherwise: the object is certified under another commitment root.
	CertifiedOtherwise
	// NoShards: the node owns no shard in this epoch.
	NoShards
	// SliverMissing: a sliver of the node's shards is not durable.
	SliverMissing
	// CommitmentsMissing: the commitments of a sliver are not computed.
	CommitmentsMissing
	// ListMissing: a share of the commitment list under the root is not durable.
	ListMissing
	// ListWrong: the node's own commitments do not stand in the list at their places.
	ListWrong
	// TagStale: the epoch of the safe head is not that of the newest head.
	TagStale
	// KeyMissing: the node was not given the BLS key that counts in this epoch.
	KeyMissing
	// Denied: the blob is on the operator's deny list.
	Denied
	// StatedOtherwise: the object's owner stated another commitment root.
	StatedOtherwise
	// Full: the node answers for as many groups as it takes on.
	Full
)

var reasons = map[Reason]struct {
	text string
	kind error
}{
	Unregistered:       {"its registration is not at or below the safe head: retry in a few blocks", ErrNotReady},
	EndsTooSoon:        {"it ends before the epoch after the next: register it for longer", ErrConflict},
	CertifiedOtherwise: {"it is certified under another commitment root", ErrConflict},
	NoShards:           {"the node owns no shard in this epoch: ask the members of the committee", ErrNotMine},
	SliverMissing:      {"a sliver of the node's shards is not stored: send it first", ErrNotReady},
	CommitmentsMissing: {"commitments of a sliver are not computed yet: retry", ErrNotReady},
	ListMissing:        {"no share of the commitment list under this root is stored: send the list first", ErrNotReady},
	ListWrong:          {"the node's own commitments are not in the list at their places", ErrMismatch},
	TagStale:           {"the epoch has just changed and the change is not safe yet: retry in a few blocks", ErrNotReady},
	KeyMissing:         {"the node was not given the BLS key that counts in this epoch: its operator has to", ErrNoKey},
	Denied:             {"the blob is on its operator's deny list", ErrDenied},
	StatedOtherwise:    {"its owner stated another commitment root", ErrConflict},
	Full:               {"the node answers for as much as it can prove: other nodes may have room, and large blobs take less of it than many small ones", ErrConflict},
}

// RefusalError says why a node does not sign for an object. It is [ErrNotReady] when
// asking again later may succeed, else [ErrConflict], [ErrNotMine], [ErrMismatch], [ErrNoKey] or [ErrDenied].
type RefusalError struct {
	Object uint64
	Reason Reason
	// Sliver is the sliver concerned, −1 when none is.
	Sliver int
}

// Error implements error.
func (r *RefusalError) Error() string {
	if r.Sliver >= 0 {
		return fmt.Sprintf("object %d is not confirmed: sliver %d: %s", r.Object, r.Sliver, reasons[r.Reason].text)
	}
	return fmt.Sprintf("object %d is not confirmed: %s", r.Object, reasons[r.Reason].text)
}

// Is reports whether target is the kind of the reason.
func (r *RefusalError) Is(target error) bool { return target == reasons[r.Reason].kind }

// Confirmation is the node's signed word that it stores its slivers of an object.
type Confirmation struct {
	Node           uint32      `json:"node"`
	Epoch          uint32      `json:"epoch"`
	Tag            common.Hash `json:"tag"`
	Object         uint64      `json:"object"`
	BlobID         blob.ID     `json:"blobId"`
	CommitmentRoot common.Hash `json:"commitmentRoot"`
	// Shards are those the node answers for with it.
	Shards    []int     `json:"shards"`
	Signature Signature `json:"signature"`
}

// Signature is a BLS signature with a text form: 96 bytes in hexadecimal.
type Signature availability.Signature

// MarshalText implements [encoding.TextMarshaler].
func (s Signature) MarshalText() ([]byte, error) {
	b := availability.Signature(s).Bytes()
	return []byte("0x" + hex.EncodeToString(b[:])), nil
}

// Confirm signs that the node holds its slivers of an object whose commitments
// have the given root, if every condition of docs/protocol.md, Signing, is met;
// otherwise it returns a [RefusalError]. The signature makes the node liable, so it is
// on record durably before it is given.
func (n *Node) Confirm(ctx context.Context, object uint64, root common.Hash) (Confirmation, error) {
	view := n.ledger.View()
	registration, shards, err := n.mayConfirm(ctx, view, object, root)
	if err != nil {
		return Confirmation{}, err
	}
	id, epoch := registration.Blob, view.Epoch()
	key, err := n.signingKey(view)
	if err != nil {
		return Confirmation{}, &RefusalError{Object: object, Reason: KeyMissing, Sliver: -1}
	}
	if err := n.checkStored(id, shards, object, root); err != nil {
		return Confirmation{}, err
	}
	if !n.hasRoom(view, id, len(shards)) {
		return Confirmation{}, &RefusalError{Object: object, Reason: Full, Sliver: -1}
	}
	if err := n.recordSigned(id, shards, objectRoot{Object: object, Epoch: epoch.Number, Root: rootName(root)}); err != nil {
		return Confirmation{}, err
	}
	message := availability.ConfirmationMessage(epoch.Tag, object, id, root)
	n.logger.InfoContext(ctx, "object confirmed", "object", object, "blob_id", id, "epoch", epoch.Number)
	return Confirmation{
		Node: n.id, Epoch: epoch.Number, Tag: epoch.Tag,
		Object: object, BlobID: id, CommitmentRoot: root, Shards: shards,
		Signature: Signature(key.Sign(message)),
	}, nil
}

var (
	// errStatedOtherwise reports that the owner of an object stated another root than it is to be confirmed under.
	errStatedOtherwise = errors.New("the owner stated another commitment root")
	// errListGone reports that a list was replaced since it was looked at, or that the objects it came for have ended.
	errListGone = errors.New("the commitment list has gone")
)

func (n *Node) recordSigned(id blob.ID, shards []int, signed objectRoot) error {
	slivers := make([]int, len(shards))
	for i, shard := range shards {
		slivers[i] = n.encoding.SliverOfShard(id, shard)
	}
	err := n.store.recordSigned(id, signed, slivers, n.ledger.View)
	switch {
	case errors.Is(err, errStatedOtherwise):
		return &RefusalError{Object: signed.Object, Reason: StatedOtherwise, Sliver: -1}
	case errors.Is(err, errListGone):
		return &RefusalError{Object: signed.Object, Reason: ListMissing, Sliver: -1}
	case err != nil:
		return fmt.Errorf("record confirmation of object %d: %w", signed.Object, err)
	}
	return nil
}

// hasRoom reports whether the node may answer for some more slivers of a blob that it stores. A claim has at most
// [availability.MaxLeaves] groups, and a node that answers for more misses every epoch: nothing on chain keeps it from that.
func (n *Node) hasRoom(view View, id blob.ID, slivers int) bool {
	layout, ok := n.store.Layout(id)
	return ok && view.Groups(n.id)+uint64(slivers*layout.Groups()) <= n.config.MaxGroups
}

// mayConfirm checks what the chain says.
func (n *Node) mayConfirm(ctx context.Context, view View, object uint64, root common.Hash) (Registration, []int, error) {
	refuse := func(reason Reason) (Registration, []int, error) {
		return Registration{}, nil, &RefusalError{Object: object, Reason: reason, Sliver: -1}
	}
	registration, ok := view.Registration(object)
	epoch := view.Epoch()
	switch {
	case !ok:
		return refuse(Unregistered)
	case n.denies(registration.Blob):
		return refuse(Denied)
	case registration.End < epoch.Number+2:
		return refuse(EndsTooSoon)
	case registration.CommitmentRoot != common.Hash{} && registration.CommitmentRoot != root:
		return refuse(CertifiedOtherwise)
	}
	shards := n.shards(view)
	if len(shards) == 0 {
		return refuse(NoShards)
	}
	tag, err := n.ledger.HeadTag(ctx)
	if err != nil {
		return Registration{}, nil, fmt.Errorf("read epoch tag: %w", err)
	}
	if tag != epoch.Tag {
		return refuse(TagStale)
	}
	return registration, shards, nil
}

// shards returns the shards that the node owns, ascending.
func (n *Node) shards(view View) []int {
	shards := []int{}
	for i := range n.encoding.Shards() {
		if view.Shard(i).Owner == n.id {
			shards = append(shards, i)
		}
	}
	return shards
}

// checkStored checks what the disk says. That a stored sliver has its root, and
// the metadata its ID, was checked when they came, before they became visible.
func (n *Node) checkStored(id blob.ID, shards []int, object uint64, root common.Hash) error {
	for _, shard := range shards {
		sliver := n.encoding.SliverOfShard(id, shard)
		ref := SliverRef{Blob: id, Index: sliver}
		if !n.store.Has(ref) {
			return &RefusalError{Object: object, Reason: SliverMissing, Sliver: sliver}
		}
		if !n.store.Committed(ref) {
			n.committer.enqueue(ref)
			return &RefusalError{Object: object, Reason: CommitmentsMissing, Sliver: sliver}
		}
		if err := n.checkShare(ref, object, root); err != nil {
			return err
		}
	}
	return nil
}

// checkShare checks that the list under the root has passed through while the node
// owned the sliver's shard, and had its commitments at their places: only then is
// there a share of it.
func (n *Node) checkShare(ref SliverRef, object uint64, root common.Hash) error {
	err := n.store.checkShare(ref, root)
	if errors.Is(err, ErrNotFound) || errors.Is(err, ErrCorrupt) {
		return &RefusalError{Object: object, Reason: ListMissing, Sliver: ref.Index}
	}
	if err != nil {
		return err
	}
	if listed, _ := n.store.Listed(ref, root); !listed {
		return &RefusalError{Object: object, Reason: ListWrong, Sliver: ref.Index}
	}
	return nil
}
