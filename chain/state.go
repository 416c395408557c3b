package chain

import (
	"maps"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/walrus-evm/walrus/availability"
	"github.com/walrus-evm/walrus/blob"
)

// State is what obligations, claims and committees were after a block, rebuilt from events alone. The zero epoch has no
// committee. Whoever holds a State by [Mirror.View] must not keep or change it; a [Mirror.Snapshot] may be kept.
type State struct {
	// Head is the block whose state this is.
	Head Head

	Epoch      uint32
	Tag        common.Hash // binds confirmations to this epoch on this fork
	StartTime  uint64      // Unix seconds; 0 while nothing is known
	StartBlock uint64
	Phase      Phase // at Head's time
	Settled    int   // members settled so far

	// Nodes are the registered nodes by id, from 1.
	Nodes map[uint32]Node

	// Shards are the network's shards by number.
	Shards []Shard

	// Members is the committee of the epoch in its order, NextMembers that of the next one once selected.
	Members, NextMembers []Member

	// Objects are the registered blobs by number, from 1.
	Objects map[uint64]Object

	// Seed and SeedBlock are zero until the epoch's seed is drawn, as are the last blocks in which availability proofs and
	// frauds are accepted.
	Seed                         common.Hash
	SeedBlock                    uint64
	ProofsUntil, ChallengesUntil uint64

	// Claims are the claims made in the epoch by node. A settled member without a claim has a record with status missed.
	Claims map[uint32]ClaimRecord

	// Reveals are the requests made in the epoch by id, and those of earlier ones whose bonds were not returned yet.
	Reveals map[common.Hash]RevealRequest

	lent lent
}

// lent says which maps of a state others may be reading: they are copied before the next change.
type lent struct{ nodes, objects, claims, reveals bool }

// Node is a registered storage node.
type Node struct {
	ID                         uint32
	Name, Endpoint             string
	Metadata                   string // URI of more about it, may be empty
	Governance, HotKey, Payout common.Address
	ReplacedHotKey             common.Address // signs beside HotKey in the epoch ReplacedIn
	ReplacedIn                 uint32
	BLSKey                     availability.PublicKey // of confirmations in the running epoch
	NextBLSKey                 availability.PublicKey // of confirmations from NextBLSKeyFrom on
	NextBLSKeyFrom             uint32                 // 0 while no change is pending
	CommissionBps              uint16                 // as last announced
	CommissionFrom             uint32                 // epoch from which CommissionBps counts
	Candidate, Leaving         bool
	Jailed                     bool   // as of its last settlement, unless let out since
	JailedUntil                uint32 // first epoch from which it may ask to be let out
	UnjailFrom                 uint32 // epoch from which it is free again once it asked, else 0
	MissCount                  uint8
	Registered                 uint64 // block
}

// IsSigner reports whether an account is the node's hot key in an epoch, or was until it was replaced in that epoch.
func (n Node) IsSigner(account common.Address, epoch uint32) bool {
	return account == n.HotKey || n.ReplacedIn == epoch && account == n.ReplacedHotKey && account != common.Address{}
}

// JailedIn reports whether the node sits in jail in an epoch, as far as is known now.
func (n Node) JailedIn(epoch uint32) bool {
	return n.Jailed && (n.UnjailFrom == 0 || epoch < n.UnjailFrom)
}

// Object is a registered blob: what obligations need of it, and what a reader or recoverer does.
type Object struct {
	availability.Object
	Number      uint64
	Size        uint64
	ContentRoot blob.Hash
	Owner       common.Address // who holds its token; zero once that is burned
	Deletable   bool
	Deleted     bool   // ends with the epoch in which it was
	Shared      bool   // permanent, and renewed by terms that nobody changes
	Registered  uint32 // epoch
	Block       uint64 // of the registration
	Rate        uint64 // price paid for its last epoch, base units per billed byte
}

// IsCertified reports whether the network has promised to keep the object.
func (o Object) IsCertified() bool { return o.CommitmentRoot != [32]byte{} }

// ClaimRecord is a claim with all that was submitted for it.
type ClaimRecord struct {
	availability.Claim

	Node    uint32
	Epoch   uint32
	Status  ClaimStatus
	Digest  common.Hash // R
	Y       [32]byte    // value of the aggregated polynomial at z
	Opening []byte      // KZG opening, 48 bytes compressed
	// OpenRequests counts the reveal requests that nobody has answered.
	OpenRequests int

	Beneficiary common.Address // of a proven fraud's bounty; zero when it is burned
	Block       uint64
	Tx          common.Hash
}

func newState(p Parameters) *State {
	return &State{
		Nodes:   make(map[uint32]Node),
		Shards:  make([]Shard, p.Shards),
		Objects: make(map[uint64]Object),
		Claims:  make(map[uint32]ClaimRecord),
		Reveals: make(map[common.Hash]RevealRequest),
	}
}

// lend returns a copy that shares the maps. Nobody changes them any more: either state copies a map before its next change.
// Slices and the values of the maps are replaced, never changed in place.
func (s *State) lend() *State {
	s.lent = lent{nodes: true, objects: true, claims: true, reveals: true}
	c := *s
	return &c
}

// own returns a map of a state for changing.
func own[K comparable, V any](m *map[K]V, lent *bool) map[K]V {
	if *lent {
		*m, *lent = maps.Clone(*m), false
	}
	return *m
}

// NodeIDByHotKey returns the node whose hot key an account is, or 0.
func (s *State) NodeIDByHotKey(hotKey common.Address) uint32 {
	for id, node := range s.Nodes {
		if node.HotKey == hotKey {
			return id
		}
	}
	return 0
}

// Member returns a node's index in the committee, which is its bit in a certificate, and its seats; −1 and 0 when it is
// no member.
func (s *State) Member(node uint32) (index, seats int) {
	index = slices.IndexFunc(s.Members, func(m Member) bool { return m.Node == node })
	if index < 0 {
		return -1, 0
	}
	return index, s.Members[index].Seats
}

// ShardsOf returns the shards that a node owns, ascending.
func (s *State) ShardsOf(node uint32) []int {
	var shards []int
	for i, shard := range s.Shards {
		if shard.Owner == node {
			shards = append(shards, i)
		}
	}
	return shards
}

// ObjectsOf returns the numbers of the objects that register a blob, ascending.
func (s *State) ObjectsOf(id blob.ID) []uint64 {
	var numbers []uint64
	for number, object := range s.Objects {
		if object.ID == id {
			numbers = append(numbers, number)
		}
	}
	slices.Sort(numbers)
	return numbers
}
