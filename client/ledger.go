package client

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/walrus-evm/walrus/availability"
	"github.com/walrus-evm/walrus/blob"
	"github.com/walrus-evm/walrus/chain"
)

// Ledger is what a client must know of the chain to read. [OnChain] is the real one.
type Ledger interface {
	// Encoding returns the network's encoding.
	Encoding() blob.Encoding
	// Committee returns who answers for which shard at the head.
	Committee(ctx context.Context) (Committee, error)
	// Kept returns the number of a registration that probably keeps the blob, 0 if none is known, without asking the chain.
	Kept(id blob.ID) (object uint64)
	// Objects returns all registrations of the blob at the head, oldest first, also expired ones.
	Objects(ctx context.Context, id blob.ID) ([]Object, error)
	// Object returns one registration at the head. It returns [ErrUnknownObject] for a number that was never given.
	Object(ctx context.Context, number uint64) (Object, error)
}

// Market is what a client asks of the chain to store, in the name of one
// account. Calls return once they are included in a block, and their errors say
// what was called. [OnChain] is the real one; without a Market a client only reads.
type Market interface {
	// Account returns the account that pays and owns.
	Account() common.Address
	// Funds returns the account's WAL and how much of it the registry may take.
	Funds(ctx context.Context) (Funds, error)
	// RegistrationCost returns what Register would take now.
	RegistrationCost(ctx context.Context, r chain.Registration) (chain.Amount, error)
	// ExtensionCost returns what Extend would take now.
	ExtensionCost(ctx context.Context, object uint64, epochs uint32) (chain.Amount, error)
	// Approve lets the registry take the amount.
	Approve(ctx context.Context, amount chain.Amount) error
	// Register buys storage for the running epoch and epochs more, or uses a reservation. It returns the object and what
	// it really took.
	Register(ctx context.Context, r chain.Registration) (Registration, error)
	// StateList signs, as the owner of an object, which commitment list is the object's. Nothing is sent.
	StateList(ctx context.Context, s chain.ListStatement) (signature []byte, err error)
	// Certify hands in a certificate. It returns [ErrStaleCertificate] when the epoch has changed since.
	Certify(ctx context.Context, c Certificate) error
	// Extend buys epochs more for an object and returns what it really took.
	Extend(ctx context.Context, object uint64, epochs uint32, maxCost chain.Amount) (chain.Amount, error)
	// Reservation returns storage that was bought and not used yet, and who holds it. It returns [ErrNoReservation].
	Reservation(ctx context.Context, number uint64) (Reservation, error)
	// ExtendReserved lengthens an object by a reservation and returns the one of what is over, 0 for nothing.
	ExtendReserved(ctx context.Context, object, reservation uint64) (rest uint64, err error)
	// Delete ends a deletable object with the running epoch and returns the reservation of the rest of its time, 0 for
	// none.
	Delete(ctx context.Context, object uint64) (reservation uint64, err error)
}

var (
	// ErrUnknownObject reports a number under which nothing is registered.
	ErrUnknownObject = errors.New("no such object")
	// ErrStaleCertificate reports a certificate of an epoch that is over.
	ErrStaleCertificate = errors.New("certificate belongs to an epoch that is over")
	// ErrConfirmation reports a storage confirmation that does not say what was asked or is not signed by the node.
	ErrConfirmation = errors.New("wrong storage confirmation")
	// errOtherEpoch reports a confirmation that is in order but for its tag: the node is ahead of us or behind.
	errOtherEpoch = errors.New("confirmation is tagged with another epoch")
)

// Committee is who stores in an epoch.
type Committee struct {
	Epoch uint32
	// Tag binds confirmations to chain, contract, epoch, fork and committee.
	Tag common.Hash
	// Members are in the order of the contract: member i is bit i of a certificate's signers.
	Members []Member
	// Holders lists for each shard the nodes to ask for its slivers: its owner, then those that
	// keep them from earlier epochs.
	Holders [][]Holder
}

// Member is a node of a committee.
type Member struct {
	Node     uint32
	Name     string
	Endpoint string
	Key      availability.PublicKey
	// Shards are those it answers for, ascending.
	Shards []int
}

// Holder is a node that may have a sliver.
type Holder struct {
	Node     uint32
	Endpoint string
}

// Object is the registration of a blob, at the head.
type Object struct {
	Number uint64  `json:"object"`
	ID     blob.ID `json:"blobId"`
	// Owner is who holds its token: zero once that is burned.
	Owner common.Address `json:"owner"`
	// Size is the number of bytes of the blob.
	Size int64 `json:"size"`
	// Registered is the epoch of the registration, Certified that of its certificate (0: none yet),
	// End the first epoch in which nobody answers for it any more.
	Registered     uint32      `json:"registeredEpoch"`
	Certified      uint32      `json:"certifiedEpoch"`
	End            uint32      `json:"endEpoch"`
	CommitmentRoot common.Hash `json:"commitmentRoot"`
	// Held are the shards that answer for it from the epoch after its last change on, ascending.
	Held []int `json:"held"`
	// Cost is what registering it took; extensions, and what a reservation had cost, are not in it.
	Cost chain.Amount `json:"cost"`
	// Deletable says that its owner may end it early, Deleted that this was done: it ends with the epoch in which it was.
	Deletable bool `json:"deletable"`
	Deleted   bool `json:"deleted"`
}

// Funds is what an account can pay with.
type Funds struct {
	// Balance is the account's WAL, Allowance how much of it the registry may take.
	Balance, Allowance chain.Amount
}

// Registration is the result of [Market.Register].
type Registration struct {
	Object uint64
	// End is the first epoch in which nobody answers for it any more.
	End  uint32
	Cost chain.Amount
	// Rest is what is over of a reservation, 0 for nothing.
	Rest uint64
	Tx   common.Hash
}

// Reservation is storage that somebody bought and has not used yet.
type Reservation struct {
	chain.Reservation
	Owner common.Address
}

// Certificate shows that a quorum of a committee stores an object.
type Certificate struct {
	Object         uint64
	CommitmentRoot common.Hash
	// Signature is the sum of the signers' signatures.
	Signature availability.Signature
	// Signers has bit i set if member i signed.
	Signers *big.Int
}

// Check verifies that the confirmation is the member's, under the committee's
// tag, for the object and the commitment root and for exactly the member's
// shards. It returns [ErrConfirmation], wrapping which of these is wrong.
func (m Member) Check(c Confirmation, tag common.Hash, object uint64, id blob.ID, root common.Hash) (availability.Signature, error) {
	wrong := func(format string, args ...any) (availability.Signature, error) {
		return availability.Signature{}, fmt.Errorf("%w of node %d: %w", ErrConfirmation, m.Node, fmt.Errorf(format, args...))
	}
	shards := slices.Sorted(slices.Values(c.Shards))
	switch {
	case c.Node != m.Node:
		return wrong("it is node %d's", c.Node)
	case c.Object != object || c.BlobID != id:
		return wrong("it names object %d, blob %s", c.Object, c.BlobID)
	case c.CommitmentRoot != root:
		return wrong("commitment root %s, want %s", c.CommitmentRoot, root)
	case c.Tag != tag:
		return wrong("%w: tag %s of epoch %d, want %s", errOtherEpoch, c.Tag, c.Epoch, tag)
	case !slices.Equal(shards, m.Shards):
		return wrong("shards %v, has %v", shards, m.Shards)
	}
	signature, err := availability.ParseSignature(c.Signature[:])
	if err != nil {
		return wrong("%w", err)
	}
	message := availability.ConfirmationMessage(tag, object, id, root)
	if err := availability.VerifySignature(m.Key, message, signature); err != nil {
		return wrong("%w", err)
	}
	return signature, nil
}
