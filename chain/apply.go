package chain

import (
	"errors"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/walrus-evm/walrus/availability"
	"github.com/walrus-evm/walrus/blob"
	"github.com/walrus-evm/walrus/chain/bindings"
)

// ErrUnknownObject marks an object number that was never registered.
var ErrUnknownObject = errors.New("unknown object")

// errHistory marks events that contradict those before them: a defect here or an endpoint that left logs out.
var errHistory = errors.New("inconsistent history")

// journal undoes what was applied to a state, newest first.
type journal []func(*State)

func (j journal) undo(s *State) {
	for _, step := range slices.Backward(j) {
		step(s)
	}
}

// set replaces a value in one of the state's maps.
func set[K comparable, V any](j *journal, in func(*State) map[K]V, s *State, key K, value V) {
	old, had := in(s)[key]
	*j = append(*j, func(s *State) {
		if had {
			in(s)[key] = old
		} else {
			delete(in(s), key)
		}
	})
	in(s)[key] = value
}

func nodes(s *State) map[uint32]Node         { return own(&s.Nodes, &s.lent.nodes) }
func objects(s *State) map[uint64]Object     { return own(&s.Objects, &s.lent.objects) }
func claims(s *State) map[uint32]ClaimRecord { return own(&s.Claims, &s.lent.claims) }

func reveals(s *State) map[common.Hash]RevealRequest { return own(&s.Reveals, &s.lent.reveals) }

// scalars remembers everything but the maps before it changes. Slices are replaced, never changed in place.
func (s *State) scalars(j *journal) {
	old := *s
	old.Nodes, old.Objects, old.Claims, old.Reveals = nil, nil, nil, nil // the journal must not keep what it does not give back
	*j = append(*j, func(s *State) {
		now := *s
		*s = old
		s.Nodes, s.Objects, s.Claims, s.Reveals, s.lent = now.Nodes, now.Objects, now.Claims, now.Reveals, now.lent
	})
}

// apply changes the state as an event says and enters the way back in the journal. Events that the state does not
// follow from are passed over.
func (s *State) apply(j *journal, event Event, p Parameters, encoding blob.Encoding) error {
	switch e := event.(type) {
	case *bindings.StakingNodeRegistered, *bindings.StakingNodeDescribed, *bindings.StakingNodeKeysChanged,
		*bindings.StakingBlsKeyRotated, *bindings.StakingCommissionAnnounced, *bindings.StakingNodeLeaving, *bindings.StakingNodeUnjailed,
		*bindings.StakingCandidateJoined, *bindings.StakingCandidateLeft, *bindings.StakingNodeSettled:
		return s.applyNode(j, event)
	case *bindings.StakingCommitteeSelected:
		return s.applySelection(j, e)
	case *bindings.StakingSettlementBegun:
		s.scalars(j)
		s.Phase = PhaseSettling
	case *bindings.StakingEpochAdvanced:
		s.applyAdvance(j, e, p)
	case *bindings.StakingShardAccepted:
		return s.applyAccepted(j, e)
	case *bindings.BlobRegistryBlobRegistered:
		return s.applyRegistered(j, e, encoding)
	case *bindings.BlobRegistryBlobCertified, *bindings.BlobRegistryBlobExtended, *bindings.BlobRegistryBlobDeleted,
		*bindings.BlobRegistryBlobShared, *bindings.BlobRegistryHeldChanged:
		return s.applyObject(j, event)
	case *bindings.BlobRegistryTransfer:
		s.applyTransfer(j, e)
	case *bindings.AvailabilityProofsSeedSet:
		s.scalars(j)
		s.Seed, s.SeedBlock, s.ProofsUntil, s.ChallengesUntil = e.Seed, e.SeedBlock, e.ProofsUntil, e.ChallengesUntil
	case *bindings.AvailabilityProofsProofSubmitted:
		return s.applyProof(j, e)
	case *bindings.AvailabilityProofsClaimRefuted:
		record := s.Claims[e.Node]
		record.Status, record.Beneficiary, record.OpenRequests = ClaimFraud, e.Beneficiary, 0
		set(j, claims, s, e.Node, record)
	case *bindings.AvailabilityProofsClaimSettled:
		record := s.Claims[e.Node]
		record.Node, record.Epoch, record.Status, record.OpenRequests = e.Node, e.Epoch, ClaimStatus(e.Status), 0
		set(j, claims, s, e.Node, record)
	case *bindings.AvailabilityProofsRevealRequested, *bindings.AvailabilityProofsNodesRevealed,
		*bindings.AvailabilityProofsLeavesRevealed, *bindings.AvailabilityProofsBondCredited:
		return s.applyReveal(j, event)
	}
	return nil
}

func (s *State) applyNode(j *journal, event Event) error {
	if e, ok := event.(*bindings.StakingNodeRegistered); ok {
		key, err := publicKey(e.BlsKey)
		if err != nil {
			return fmt.Errorf("node %d: %w", e.Node, err)
		}
		set(j, nodes, s, e.Node, Node{
			ID: e.Node, Name: e.Name, Endpoint: e.Endpoint, Governance: e.Governance, HotKey: e.HotKey, Payout: e.Payout,
			BLSKey: key, CommissionBps: e.CommissionBps, Registered: e.Raw.BlockNumber,
		})
		return nil
	}
	if e, ok := event.(*bindings.StakingBlsKeyRotated); ok {
		return s.applyRotation(j, e)
	}
	id, change := s.nodeChange(event)
	if settled, ok := event.(*bindings.StakingNodeSettled); ok {
		s.scalars(j)
		s.Settled++
		id = settled.Node
	}
	node, ok := s.Nodes[id]
	if !ok {
		return fmt.Errorf("%w: %s of node %d, which was never registered", errHistory, event.ContractEventName(), id)
	}
	change(&node)
	set(j, nodes, s, id, node)
	if e, ok := event.(*bindings.StakingCandidateJoined); ok && e.Replaced != 0 {
		replaced := s.Nodes[e.Replaced]
		replaced.Candidate = false
		set(j, nodes, s, e.Replaced, replaced)
	}
	return nil
}

// nodeChange returns the node that an event is about and what it does to it.
func (s *State) nodeChange(event Event) (uint32, func(*Node)) {
	switch e := event.(type) {
	case *bindings.StakingNodeDescribed:
		return e.Node, func(n *Node) { n.Name, n.Endpoint, n.Metadata = e.Name, e.Endpoint, e.Metadata }
	case *bindings.StakingNodeKeysChanged:
		return e.Node, func(n *Node) {
			if e.HotKey != n.HotKey {
				n.ReplacedHotKey, n.ReplacedIn = n.HotKey, s.Epoch
			}
			n.Governance, n.HotKey, n.Payout = e.Governance, e.HotKey, e.Payout
		}
	case *bindings.StakingCommissionAnnounced:
		return e.Node, func(n *Node) { n.CommissionBps, n.CommissionFrom = e.Bps, e.FromEpoch }
	case *bindings.StakingNodeLeaving:
		return e.Node, func(n *Node) { n.Leaving = e.Leaving }
	case *bindings.StakingNodeUnjailed:
		return e.Node, func(n *Node) { n.UnjailFrom = e.FromEpoch }
	case *bindings.StakingCandidateJoined:
		return e.Node, func(n *Node) { n.Candidate = true }
	case *bindings.StakingCandidateLeft:
		return e.Node, func(n *Node) { n.Candidate = false }
	case *bindings.StakingNodeSettled:
		return e.Node, func(n *Node) {
			n.MissCount, n.Jailed, n.JailedUntil = e.Settlement.MissCount, e.Settlement.Jailed, e.Settlement.JailedUntil
		}
	}
	return 0, func(*Node) {}
}

// applyRotation notes a key that counts from a later epoch on.
func (s *State) applyRotation(j *journal, e *bindings.StakingBlsKeyRotated) error {
	key, err := publicKey(e.BlsKey)
	if err != nil {
		return fmt.Errorf("node %d: %w", e.Node, err)
	}
	node, ok := s.Nodes[e.Node]
	if !ok {
		return fmt.Errorf("%w: new key of node %d, which was never registered", errHistory, e.Node)
	}
	node.NextBLSKey, node.NextBLSKeyFrom = key, e.FromEpoch
	set(j, nodes, s, e.Node, node)
	return nil
}

// turnKeys puts the keys to use that count from the epoch that has just begun.
func (s *State) turnKeys(j *journal) {
	for id, node := range s.Nodes {
		if node.NextBLSKeyFrom == 0 || node.NextBLSKeyFrom > s.Epoch {
			continue
		}
		node.BLSKey, node.NextBLSKey, node.NextBLSKeyFrom = node.NextBLSKey, availability.PublicKey{}, 0
		set(j, nodes, s, id, node)
	}
}

func (s *State) applySelection(j *journal, e *bindings.StakingCommitteeSelected) error {
	if len(e.Owners) != len(s.Shards) {
		return fmt.Errorf("%w: selection for epoch %d names owners of %d shards of %d", errHistory, e.Epoch, len(e.Owners), len(s.Shards))
	}
	s.scalars(j)
	s.Phase = PhaseSelected
	s.NextMembers = membersOf(e.Members, e.Seats)
	s.Shards = slices.Clone(s.Shards)
	for i, owner := range e.Owners {
		s.Shards[i].Next = owner
	}
	return nil
}

// applyAdvance begins an epoch. A shard that changes hands is inherited after G_inherit epochs; one that nobody had
// leaves nothing to inherit, and its owner answers at once.
func (s *State) applyAdvance(j *journal, e *bindings.StakingEpochAdvanced, p Parameters) {
	s.scalars(j)
	s.Epoch, s.Tag, s.StartTime, s.StartBlock = e.Epoch, e.Tag, e.StartTime, e.StartBlock
	s.Phase, s.Settled = PhaseOpen, 0
	s.Seed, s.SeedBlock, s.ProofsUntil, s.ChallengesUntil = [32]byte{}, 0, 0, 0
	if e.Epoch > 0 {
		s.Members, s.NextMembers = s.NextMembers, nil
	}
	s.Shards = slices.Clone(s.Shards)
	for i, shard := range s.Shards {
		if shard.Next != 0 && shard.Next != shard.Owner {
			activeFrom := e.Epoch + p.InheritanceEpochs
			if shard.Owner == 0 {
				activeFrom = e.Epoch
			}
			shard.Previous = shard.Owner
			shard.Shard = availability.Shard{Owner: shard.Next, Since: e.Epoch, ActiveFrom: activeFrom}
		}
		shard.Next = 0
		s.Shards[i] = shard
	}
	old := s.Claims
	*j = append(*j, func(s *State) { s.Claims, s.lent.claims = old, true })
	s.Claims, s.lent.claims = make(map[uint32]ClaimRecord), false
	s.dropReveals(j)
	s.turnKeys(j)
}

func (s *State) applyAccepted(j *journal, e *bindings.StakingShardAccepted) error {
	if int(e.Shard) >= len(s.Shards) {
		return fmt.Errorf("%w: shard %d of %d accepted", errHistory, e.Shard, len(s.Shards))
	}
	s.scalars(j)
	s.Shards = slices.Clone(s.Shards)
	s.Shards[e.Shard].ActiveFrom = e.ActiveFrom
	return nil
}

func (s *State) applyRegistered(j *journal, e *bindings.BlobRegistryBlobRegistered, encoding blob.Encoding) error {
	layout, err := blob.NewLayout(encoding, int64(e.Size))
	if err != nil {
		return fmt.Errorf("object %d: %w", e.Object, err)
	}
	set(j, objects, s, e.Object, Object{
		Object:      availability.Object{ID: e.BlobId, Layout: layout, End: e.End},
		Number:      e.Object,
		Size:        e.Size,
		ContentRoot: e.ContentRoot,
		Owner:       e.Owner,
		Deletable:   e.Deletable,
		Registered:  e.Epoch,
		Block:       e.Raw.BlockNumber,
		Rate:        e.Rate,
	})
	return nil
}

func (s *State) applyObject(j *journal, event Event) error {
	number, change := objectChange(event)
	object, ok := s.Objects[number]
	if !ok {
		return fmt.Errorf("%w: %s: %w %d", errHistory, event.ContractEventName(), ErrUnknownObject, number)
	}
	change(&object)
	set(j, objects, s, number, object)
	return nil
}

// applyTransfer follows an object to its new owner. Tokens from 2^64 on are reservations, which nobody answers for; an
// object's own registration tells its first owner.
func (s *State) applyTransfer(j *journal, e *bindings.BlobRegistryTransfer) {
	if !e.Id.IsUint64() {
		return
	}
	if object, ok := s.Objects[e.Id.Uint64()]; ok {
		object.Owner = e.To
		set(j, objects, s, object.Number, object)
	}
}

// objectChange returns the object that an event is about and what it does to it, held bits by the freeze rule.
func objectChange(event Event) (uint64, func(*Object)) {
	switch e := event.(type) {
	case *bindings.BlobRegistryBlobCertified:
		return e.Object, func(o *Object) {
			o.CommitmentRoot, o.Certified = e.CommitmentRoot, e.Epoch
			o.HeldOld, o.HeldNew, o.HeldEpoch = availability.ShardSet{}, availability.ShardSetFromBig(e.Held), e.Epoch
		}
	case *bindings.BlobRegistryBlobExtended:
		return e.Object, func(o *Object) { o.End, o.Rate = e.End, e.Rate }
	case *bindings.BlobRegistryBlobDeleted:
		return e.Object, func(o *Object) { o.End, o.Deleted = e.End, true }
	case *bindings.BlobRegistryBlobShared:
		return e.Object, func(o *Object) { o.Shared, o.Deletable = true, false }
	case *bindings.BlobRegistryHeldChanged:
		return e.Object, func(o *Object) {
			if epoch := e.Effective - 1; o.HeldEpoch < epoch {
				o.HeldOld, o.HeldEpoch = o.HeldNew, epoch
			}
			o.HeldNew = availability.ShardSetFromBig(e.Held)
		}
	}
	return 0, func(*Object) {}
}

func (s *State) applyProof(j *journal, e *bindings.AvailabilityProofsProofSubmitted) error {
	weight, err := availability.WeightFromBig(e.Weight)
	if err != nil {
		return fmt.Errorf("claim of node %d in epoch %d: %w", e.Node, e.Epoch, err)
	}
	excluded, err := availability.WeightFromBig(e.Excluded)
	if err != nil {
		return fmt.Errorf("claim of node %d in epoch %d: %w", e.Node, e.Epoch, err)
	}
	exclusions, err := availability.ParseExclusions(e.Exclusions)
	if err != nil {
		return fmt.Errorf("claim of node %d in epoch %d: %w", e.Node, e.Epoch, err)
	}
	set(j, claims, s, e.Node, ClaimRecord{
		Claim: availability.Claim{
			Commitment: G1Bytes(e.Commitment), Weight: weight, Excluded: excluded,
			Leaves: e.Leaves, TraceRoot: e.TraceRoot, Exclusions: exclusions,
		},
		Node: e.Node, Epoch: e.Epoch, Status: ClaimLive, Digest: e.Digest, Y: e.Y, Opening: e.Opening,
		Block: e.Raw.BlockNumber, Tx: e.Raw.TxHash,
	})
	return nil
}
