// Package twin makes the false claims of a node that cheats, one for each way in
// which claims can be wrong: what the faulty twins of the local network submit,
// and what the verifier's tests must see through.
//
// A twin has what an honest node has, so its openings are right and the contract
// accepts its claims. Only C, W or the trace tell.
package twin

import (
	"context"
	"errors"
	"fmt"
	"slices"

	"github.com/walrus-evm/walrus/availability"
	"github.com/walrus-evm/walrus/blob"
	"github.com/walrus-evm/walrus/kzg"
	"github.com/walrus-evm/walrus/prover"
)

// Kind is a way to cheat.
type Kind string

// The kinds. All but OddRoot claim a wrong C or W.
const (
	// Sum forgets the first group it answers for, as if it had been zeros all along: what a node does that lost data and
	// wants to be paid for it. Its trace names the crime: F4 inside.
	Sum Kind = "sum"
	// End serves the canonical trace, but states the C of Sum: F4 at the end.
	End Kind = "end"
	// Weight serves the canonical trace and the right C, but states another W: F4 at the end.
	Weight Kind = "weight"
	// Order goes back to an earlier key at the end of the trace: F1.
	Order Kind = "order"
	// Duplicate counts its first group twice, which inflates W: F1. The contract refuses it when W exceeds its bound.
	Duplicate Kind = "duplicate"
	// Omission leaves out the first group: F2.
	Omission Kind = "omission"
	// Intrusion adds a group that nobody answers for: F3.
	Intrusion Kind = "intrusion"
	// Infinity claims the whole weight with C = ∞, which any opening of zero satisfies: F4 inside.
	Infinity Kind = "infinity"
	// Garbage is Sum with a leaf whose bytes are no point: F4 inside.
	Garbage Kind = "garbage"
	// Withheld is Sum without serving the trace: nobody can show the wrong step.
	Withheld Kind = "withheld"
	// BadPoint is Sum where the first group's certified commitments hold what is no point ([Spoil]), so that F4 cannot be
	// shown: F5. It takes a quorum that certifies such a list.
	BadPoint Kind = "bad-point"
	// OddRoot states the right C and W over a trace of nonsense: what is paid is right, so it is no fraud.
	OddRoot Kind = "odd-root"
)

// Kinds returns what a node can do alone, the default first: all kinds but [BadPoint].
func Kinds() []Kind {
	return []Kind{Sum, End, Weight, Order, Duplicate, Omission, Intrusion, Infinity, Garbage, Withheld, OddRoot}
}

var (
	// ErrKind reports a kind that there is not.
	ErrKind = errors.New("unknown kind of cheating")
	// ErrNothing reports a node that answers for nothing: there is nothing to lie about.
	ErrNothing = errors.New("the node answers for nothing")
)

// Parse returns the kind of a name, [Sum] for none. It returns [ErrKind].
func Parse(name string) (Kind, error) {
	if name == "" {
		return Sum, nil
	}
	if kind := Kind(name); slices.Contains(Kinds(), kind) {
		return kind, nil
	}
	return "", fmt.Errorf("%w: %q, want one of %v", ErrKind, name, Kinds())
}

// Forgery is a false claim with the trace under its root.
type Forgery struct {
	Claim   availability.Claim
	Opening kzg.Opening
	Steps   []availability.Step
}

// Forge makes the claim of a kind out of what an honest claim is made of; the
// input's trace is not used. It returns [ErrNothing], [ErrKind] or the source's error.
func Forge(ctx context.Context, kind Kind, in prover.ClaimInput) (Forgery, error) {
	return ForgeAt(ctx, kind, in, 0)
}

// ForgeAt is [Forge] with another group than the first to lie about, counted from 0. It returns [ErrNothing] when there
// are fewer.
func ForgeAt(ctx context.Context, kind Kind, in prover.ClaimInput, victim int) (Forgery, error) {
	m, err := gather(ctx, in, victim)
	if err != nil {
		return Forgery{}, err
	}
	steps, sum, err := m.lie(kind)
	if err != nil {
		return Forgery{}, err
	}
	trace, err := availability.NewTrace(steps)
	if err != nil {
		return Forgery{}, err
	}
	last := trace.Last()
	claim := availability.Claim{
		Commitment: sum.commitment().Point(), Weight: last.Weight, Leaves: uint32(len(steps)), TraceRoot: trace.Root(),
	}
	if kind == Weight {
		// One less: the contract refuses one more from a node that answers for all that was sold.
		claim.Weight = m.honest()[len(m.groups)-1].Weight.Add(minusOne)
	}
	opening, err := sum.polynomial().Open(availability.Challenge(in.Seed, in.Node, claim.Digest()))
	return Forgery{Claim: claim, Opening: opening, Steps: steps}, err
}

// minusOne is 2¹²⁸ − 1.
var minusOne = availability.WeightFromBytes([16]byte{255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255})

// part is a random combination of chunks with its commitment.
type part struct {
	chunks kzg.Aggregator
	points kzg.Commitment
}

// total is a sum of parts.
type total []*part

func (t total) commitment() (sum kzg.Commitment) {
	for _, p := range t {
		sum = sum.Add(p.points)
	}
	return sum
}

func (t total) polynomial() *kzg.Polynomial {
	var sum kzg.Aggregator
	for _, p := range t {
		sum.Merge(&p.chunks)
	}
	return sum.Sum()
}

// material is what an honest node has: the groups with their parts of C, and the
// combinations of the group to lie about and of the others.
type material struct {
	groups    []prover.Group
	sums      []kzg.Commitment
	victim    int
	one, rest part
}

func gather(ctx context.Context, in prover.ClaimInput, victim int) (*material, error) {
	m := &material{victim: victim}
	for group := range in.Groups {
		into := &m.rest
		if len(m.groups) == victim {
			into = &m.one
		}
		sum, err := read(ctx, in, group, &into.chunks)
		if err != nil {
			return nil, fmt.Errorf("group %s: %w", group.Key, err)
		}
		into.points = into.points.Add(sum)
		m.groups, m.sums = append(m.groups, group), append(m.sums, sum)
	}
	if len(m.groups) <= victim {
		return nil, ErrNothing
	}
	return m, nil
}

// read adds a group's chunks to an aggregate and returns its part of C.
func read(ctx context.Context, in prover.ClaimInput, group prover.Group, into *kzg.Aggregator) (kzg.Commitment, error) {
	key := group.Key
	rho := availability.Coefficients(in.Seed, key.Object, key.Shard, key.Group*blob.GroupChunks, blob.GroupChunks)
	seen := 0
	commitments, err := in.Source.ReadGroup(ctx, group.Sliver, int(key.Group), func(chunks [][]byte) error {
		seen += len(chunks)
		return into.Add(chunks, rho[seen-len(chunks):seen])
	})
	if err != nil {
		return kzg.Commitment{}, err
	}
	return availability.GroupSum(in.Seed, key, commitments), nil
}

// steps returns the running sums over the groups, the victim counted so many times.
func (m *material) steps(count int) []availability.Step {
	var steps []availability.Step
	var sum kzg.Commitment
	var weight availability.Weight
	for i, group := range m.groups {
		times := 1
		if i == m.victim {
			times = count
		}
		for range times {
			sum, weight = sum.Add(m.sums[i]), weight.Add(availability.NewWeight(group.Weight))
			steps = append(steps, availability.Step{Key: group.Key, Sum: sum.Point(), Weight: weight})
		}
	}
	return steps
}

// honest returns the canonical trace.
func (m *material) honest() []availability.Step { return m.steps(1) }

// forgetful returns the trace of a node to which the victim was zeros.
func (m *material) forgetful() []availability.Step {
	steps := m.honest()
	var sum kzg.Commitment
	for i := range steps {
		if i != m.victim {
			sum = sum.Add(m.sums[i])
		}
		steps[i].Sum = sum.Point()
	}
	return steps
}

// lie returns the steps of a kind and what its C commits to.
func (m *material) lie(kind Kind) ([]availability.Step, total, error) {
	all, less := total{&m.one, &m.rest}, total{&m.rest}
	switch kind {
	case Sum, Withheld, BadPoint:
		return m.forgetful(), less, nil
	case End:
		return m.honest(), less, nil
	case Weight:
		return m.honest(), all, nil
	case Order:
		steps := m.honest()
		back := steps[len(steps)-1]
		back.Key = steps[m.victim].Key
		return append(steps, back), less, nil
	case Duplicate:
		return m.steps(2), total{&m.one, &m.one, &m.rest}, nil
	case Omission:
		return m.steps(0), less, nil
	case Intrusion:
		steps := m.honest()
		strange := steps[m.victim]
		strange.Key.Group = 1<<32 - 1 // no sliver has so many
		return slices.Insert(steps, m.victim+1, strange), less, nil
	case Infinity:
		steps := m.honest()
		for i := range steps {
			steps[i].Sum = kzg.Point{}
		}
		return steps, nil, nil
	case Garbage:
		steps := m.forgetful()
		steps[m.victim].Sum = nonsense
		return steps, less, nil
	case OddRoot:
		steps := m.honest()
		steps[m.victim].Sum = nonsense
		return append(steps, steps[len(steps)-1]), all, nil
	}
	return nil, nil, fmt.Errorf("%w: %q", ErrKind, kind)
}

// nonsense is no point: it is not on the curve.
var nonsense = OffCurve.point()
