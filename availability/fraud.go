package availability

import (
	"errors"
	"fmt"

	"github.com/walrus-evm/walrus/kzg"
)

// Kind is the predicate that evidence shows to hold. The values are those of
// the fraud contract.
type Kind uint8

// The predicates F1 to F5 of docs/protocol.md, Fraud.
const (
	// Order (F1): a key does not rise.
	Order Kind = iota
	// Omission (F2): an obligated group lies between two neighbours.
	Omission
	// Intrusion (F3): a group that the node does not answer for.
	Intrusion
	// Sum (F4): a step adds the wrong commitment or weight.
	Sum
	// BadPoint (F5): an obligated group holds a commitment that is no point of the subgroup.
	BadPoint
)

// String returns the predicate's name.
func (k Kind) String() string {
	switch k {
	case Order:
		return "order"
	case Omission:
		return "omission"
	case Intrusion:
		return "intrusion"
	case Sum:
		return "sum"
	case BadPoint:
		return "bad point"
	}
	return fmt.Sprintf("kind %d", uint8(k))
}

var (
	// ErrTrace reports a trace that is not the one its claim commits to.
	ErrTrace = errors.New("trace does not belong to the claim")
	// ErrEvidence reports evidence that the contract would refuse to look at.
	ErrEvidence = errors.New("malformed evidence")
)

// Register answers what a verdict needs of the chain's state in the epoch. Both
// calls may fail, which leaves the verdict open.
type Register interface {
	// Obligated reports whether the claiming node answers for the group, exclusions aside.
	Obligated(key Key) (bool, error)
	// Object returns the object of that number. It is asked for obligated ones only.
	Object(number uint64) (Object, error)
}

// Group is the commitments of one group with their path to the commitment root.
type Group struct {
	Key Key
	// Points holds 128 bytes a chunk, as [Points] lays them out, right or wrong.
	Points []byte
	Path   [][32]byte
}

// Evidence is what the fraud contract takes: two neighbouring leaves of a claim
// and a witness. The contract supplies the virtual ends itself, so Previous is
// ignored at index 0 and Current at index N.
type Evidence struct {
	Kind                      Kind
	Index                     uint32
	Previous, Current         Step
	PreviousPath, CurrentPath [][32]byte
	// Group is the witness: for [Omission] its key only, for [Sum] the group of
	// Current (nothing at index N), for [BadPoint] any obligated group.
	Group Group
	// Position is the index in the group of a [BadPoint].
	Position int
}

// Judge decides as the fraud contract would whether the evidence refutes the
// claim made under the seed. An error means that the contract would revert or
// that the register did not answer: nothing is proven either way. It is
// [ErrEvidence], [ErrPath], [ErrGeometry], [kzg.ErrMalformed] or the register's own.
func Judge(seed [32]byte, claim Claim, r Register, ev Evidence) (bool, error) {
	if ev.Kind == BadPoint {
		return judgeBadPoint(claim, r, ev)
	}
	a, b, err := neighbours(claim, ev)
	if err != nil {
		return false, err
	}
	p := predicates{
		owed:    func(key Key) (bool, error) { return owed(claim, r, key) },
		follows: func(a, b Step) (bool, error) { return follows(seed, r, a, b, ev.Group) },
	}
	return p.hold(ev.Kind, ev.Index == claim.Leaves, a, b, ev.Group.Key)
}

// predicates decides F1 to F4 over two neighbouring leaves.
type predicates struct {
	// owed reports whether the claim had to include the key.
	owed func(key Key) (bool, error)
	// follows reports whether b's sums are a's plus those of b's group.
	follows func(a, b Step) (bool, error)
}

// hold reports whether the predicate holds of the leaves a and b, where b may
// be the virtual end, and of the witness q.
func (p predicates) hold(kind Kind, end bool, a, b Step, q Key) (bool, error) {
	switch kind {
	case Order:
		return b.Key.Compare(a.Key) <= 0, nil
	case Omission:
		if a.Key.Compare(q) >= 0 || q.Compare(b.Key) >= 0 {
			return false, nil
		}
		return p.owed(q)
	case Intrusion:
		if end {
			return false, nil
		}
		ok, err := p.owed(b.Key)
		return !ok && err == nil, err
	case Sum:
		if end {
			return b.Sum != a.Sum || b.Weight != a.Weight, nil
		}
		if ok, err := p.owed(b.Key); err != nil || !ok {
			return false, err
		}
		ok, err := p.follows(a, b)
		return !ok && err == nil, err
	case BadPoint:
	}
	return false, fmt.Errorf("%w: %s", ErrEvidence, kind)
}

// neighbours returns leaves i−1 and i after checking them against the claim.
func neighbours(claim Claim, ev Evidence) (a, b Step, err error) {
	i, n := int(ev.Index), int(claim.Leaves)
	if i > n {
		return Step{}, Step{}, fmt.Errorf("%w: step %d of %d", ErrEvidence, i, n)
	}
	if i > 0 {
		a = ev.Previous
		if err := VerifyTracePath(claim.TraceRoot, a.Leaf(), i-1, n, ev.PreviousPath); err != nil {
			return Step{}, Step{}, fmt.Errorf("previous step: %w", err)
		}
	}
	if i == n {
		return a, claim.end(), nil
	}
	if err := VerifyTracePath(claim.TraceRoot, ev.Current.Leaf(), i, n, ev.CurrentPath); err != nil {
		return Step{}, Step{}, fmt.Errorf("current step: %w", err)
	}
	return a, ev.Current, nil
}

// owed reports whether the claim had to include the key.
func owed(claim Claim, r Register, key Key) (bool, error) {
	if claim.Excludes(key) {
		return false, nil
	}
	ok, err := r.Obligated(key)
	if err != nil {
		return false, fmt.Errorf("obligation for %s: %w", key, err)
	}
	return ok, nil
}

// follows computes what the step to b must add from b's group.
func follows(seed [32]byte, r Register, a, b Step, group Group) (bool, error) {
	if group.Key != b.Key {
		return false, fmt.Errorf("%w: group %s for the step of %s", ErrEvidence, group.Key, b.Key)
	}
	object, err := groupOf(r, group)
	if err != nil {
		return false, err
	}
	weight := NewWeight(uint64(object.Layout.GroupWeight(int(b.Key.Group))))
	commitments := make([]kzg.Commitment, len(group.Points)/kzg.PointSize)
	for j := range commitments {
		commitments[j], err = kzg.ParsePoint(group.Points[j*kzg.PointSize : (j+1)*kzg.PointSize])
		if err != nil {
			// The precompile would fail too, and a failing precompile never slashes.
			return false, fmt.Errorf("commitment %d of group %s: %w", j, group.Key, err)
		}
	}
	sum, err := a.Sum.Add(GroupSum(seed, b.Key, commitments))
	if err != nil {
		return false, fmt.Errorf("sum of the previous step: %w", err)
	}
	return b.Weight.sumIs(a.Weight, weight) && b.Sum == sum, nil
}

func judgeBadPoint(claim Claim, r Register, ev Evidence) (bool, error) {
	if ok, err := owed(claim, r, ev.Group.Key); err != nil || !ok {
		return false, err
	}
	if _, err := groupOf(r, ev.Group); err != nil {
		return false, err
	}
	if ev.Position < 0 || ev.Position >= len(ev.Group.Points)/kzg.PointSize {
		return false, fmt.Errorf("%w: point %d of %d", ErrEvidence, ev.Position, len(ev.Group.Points)/kzg.PointSize)
	}
	_, err := kzg.ParsePoint(ev.Group.Points[ev.Position*kzg.PointSize : (ev.Position+1)*kzg.PointSize])
	return errors.Is(err, kzg.ErrMalformed), nil
}

// groupOf checks the group's points against its object's commitment root.
func groupOf(r Register, group Group) (Object, error) {
	object, err := r.Object(group.Key.Object)
	if err != nil {
		return Object{}, fmt.Errorf("object %d: %w", group.Key.Object, err)
	}
	sliver := object.Layout.SliverOfShard(object.ID, int(group.Key.Shard))
	err = VerifyGroup(object.Layout, object.CommitmentRoot, sliver, int(group.Key.Group), group.Points, group.Path)
	if err != nil {
		return Object{}, fmt.Errorf("group %s: %w", group.Key, err)
	}
	return object, nil
}
