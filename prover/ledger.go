package prover

import (
	"context"
	"errors"
	"fmt"
	"iter"

	"github.com/ethereum/go-ethereum/common"

	"github.com/walrus-evm/walrus/availability"
	"github.com/walrus-evm/walrus/blob"
	"github.com/walrus-evm/walrus/chain"
	"github.com/walrus-evm/walrus/kzg"
)

// ErrAlreadyClaimed reports that the node's claim of the epoch is on chain already.
var ErrAlreadyClaimed = errors.New("epoch is claimed already")

// Ledger is what a node must know of the chain. [OnChain] is the real one.
type Ledger interface {
	// Encoding returns the network's encoding.
	Encoding() blob.Encoding
	// View returns the chain at the newest safe head that is known.
	View() View
	// Wait returns the first view for which the condition holds, or the context's error.
	Wait(ctx context.Context, condition func(View) bool) (View, error)
	// HeadTag returns the epoch tag at the newest head, safe or not.
	HeadTag(ctx context.Context) (common.Hash, error)
	// FinalEpoch returns the epoch that runs at the finalized head: all epochs before are settled for good, and what views
	// taken later show of them does not change. It returns 0 while that is not known.
	FinalEpoch(ctx context.Context) (uint32, error)
	// SignedStatement reports whether an account signed what is said of a commitment list: with its key, or as the
	// contract that it is (EIP-1271). An error means that this is undecided.
	SignedStatement(ctx context.Context, account common.Address, s chain.ListStatement, signature []byte) (bool, error)
}

// View is the chain at one safe head. It never changes and is safe for concurrent use.
type View interface {
	// Block returns the head's number.
	Block() uint64
	// Epoch returns the running epoch.
	Epoch() Epoch
	// Shard returns who owns a shard.
	Shard(shard int) Shard
	// Member reports whether a node is in the committee, and whether it may prove (it is not jailed).
	Member(node uint32) (member, eligible bool)
	// Holders returns the endpoints of the nodes that should have the slivers of a shard, the node
	// itself left out: the owner, then those that keep them from earlier epochs.
	Holders(shard int, self uint32) []string
	// Registration returns an object.
	Registration(object uint64) (Registration, bool)
	// Registrations returns all objects of a blob, oldest first.
	Registrations(id blob.ID) []Registration
	// Certified yields every certified object that somebody still answers for.
	Certified() iter.Seq[Registration]
	// Obligations yields what the node must prove in the running epoch, by rising key.
	Obligations(node uint32) iter.Seq[Group]
	// Groups returns how many groups a node answers for from the next epoch on, as things stand.
	Groups(node uint32) uint64
	// Claimed returns where the node's claim of the running epoch was included, if it was; its gas is not known.
	Claimed(node uint32) (Inclusion, bool)
	// Keys returns the keys that the chain knows of a node.
	Keys(node uint32) NodeKeys
	// RevealRequests returns the open requests against the node's claim of the running epoch.
	RevealRequests(node uint32) []RevealRequest
}

// Epoch is the running epoch.
type Epoch struct {
	Number uint32
	Tag    common.Hash
	// Seed and SeedBlock are zero until the seed is drawn.
	Seed      common.Hash
	SeedBlock uint64
	// ProofsUntil is the last block that may include a claim, once the seed is drawn.
	ProofsUntil uint64
}

// Shard is who owns a shard now and next.
type Shard struct {
	// Owner and Next are nodes; Next is that of the next epoch, once selected, else 0.
	Owner, Next uint32
	// Since is the epoch in which the owner received it, ActiveFrom the first in which it answers
	// for slivers that it inherited.
	Since, ActiveFrom uint32
}

// Registration is an object as the node needs it.
type Registration struct {
	Object uint64
	Blob   blob.ID
	// Owner holds its token; zero once that is burned.
	Owner common.Address
	// CommitmentRoot is zero until the object is certified.
	CommitmentRoot common.Hash
	// Certified is the epoch in which it was certified.
	Certified uint32
	// End is the first epoch in which nobody answers for it any more.
	End uint32
	// Held are the shards that answer for it from the next epoch on, HeldEpoch the one in which that changed last.
	Held      availability.ShardSet
	HeldEpoch uint32
}

// Submitter sends the node's claims, from its hot key. [HotKey] is the real one.
type Submitter interface {
	// SubmitProof returns once the claim is in a block. It returns [ErrAlreadyClaimed], or
	// [ErrDeadline] when that did not happen up to the last block.
	SubmitProof(ctx context.Context, s Submission) (Inclusion, error)
}

// Submission is what submitProof takes.
type Submission struct {
	Node    uint32
	Epoch   uint32
	Claim   availability.Claim
	Opening kzg.Opening
	// LastBlock is the last block that may include it.
	LastBlock uint64
}

// Inclusion is where a claim was included.
type Inclusion struct {
	Transaction common.Hash `json:"transaction"`
	Block       uint64      `json:"block"`
	Gas         uint64      `json:"gas,omitempty"` // 0: not known
}

// Steward changes what the node's shards answer for, from its hot key. Every
// change counts from the next epoch on. [HotKey] is the real one.
type Steward interface {
	// Hold has the shard answer for the object.
	Hold(ctx context.Context, p Promise) (Inclusion, error)
	// Release has the shard answer for the object no more, for maxPrice at most: nothing for what was inherited and is not
	// owed yet. It returns [ErrPrice] when it costs more.
	Release(ctx context.Context, p Promise, maxPrice chain.Amount) (Inclusion, error)
	// Accept has the shard, received in the epoch since, answer for all that was inherited with it.
	Accept(ctx context.Context, shard uint8, since uint32) (Inclusion, error)
}

// Promise is an object's sliver on a shard. The commitment root tells the object
// from another that a reorganisation gave its number to.
type Promise struct {
	Object         uint64
	Shard          uint8
	CommitmentRoot common.Hash
}

// String names the sliver.
func (p Promise) String() string { return fmt.Sprintf("object %d on shard %d", p.Object, p.Shard) }

// Checker checks the node's own claim before it is sent, with the code of those
// who will judge it. An error means that it must not be sent.
type Checker interface {
	CheckClaim(ctx context.Context, node uint32, epoch Epoch, built BuiltClaim) error
}
