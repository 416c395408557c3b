package availability

import (
	"testing"

	"github.com/walrus-evm/walrus/kzg"
)

// universe is small enough to try every wrong claim: three groups that add G,
// −G and G to the sum, and 1 each to the weight.
type universe struct {
	keys  [3]Key
	delta [3]kzg.Commitment
	sums  []kzg.Point // what a claim may state
}

func newUniverse(t *testing.T) *universe {
	t.Helper()
	g, err := kzg.Commit([]byte{1})
	if err != nil {
		t.Fatal(err)
	}
	opposite := g.Bytes()
	opposite[0] ^= 0x20
	minus, err := kzg.ParseCommitment(opposite[:])
	if err != nil {
		t.Fatal(err)
	}
	return &universe{
		keys:  [3]Key{{Object: 1}, {Object: 1, Shard: 1}, {Object: 2}},
		delta: [3]kzg.Commitment{g, minus, g},
		sums:  []kzg.Point{{}, g.Point(), minus.Point()},
	}
}

// index returns the position of the key in the universe, −1 for another key.
func (u *universe) index(key Key) int {
	for i, k := range u.keys {
		if k == key {
			return i
		}
	}
	return -1
}

// canonical returns the trace of the obligations, a bit for each key.
func (u *universe) canonical(obligations int) *Trace {
	var sum kzg.Commitment
	t := new(Trace)
	for i, key := range u.keys {
		if obligations>>i&1 == 1 {
			sum = sum.Add(u.delta[i])
			t.steps = append(t.steps, Step{Key: key, Sum: sum.Point(), Weight: NewWeight(uint64(t.Len() + 1))})
		}
	}
	return t
}

func (u *universe) predicates(obligations int) predicates {
	type sumStep struct {
		sum kzg.Point
		i   int
	}
	next := make(map[sumStep]kzg.Point)
	return predicates{
		owed: func(key Key) (bool, error) {
			i := u.index(key)
			return i >= 0 && obligations>>i&1 == 1, nil
		},
		follows: func(a, b Step) (bool, error) {
			at := sumStep{a.Sum, u.index(b.Key)}
			sum, ok := next[at]
			if !ok {
				before, err := a.Sum.Commitment()
				if err != nil {
					return false, err
				}
				sum = before.Add(u.delta[at.i]).Point()
				next[at] = sum
			}
			return b.Sum == sum && b.Weight.sumIs(a.Weight, NewWeight(1)), nil
		},
	}
}

// steps lists every leaf with a key from keys, a sum of the universe and a weight below 4.
func (u *universe) steps(keys ...Key) (all []Step) {
	for _, key := range keys {
		for _, sum := range u.sums {
			for w := range uint64(4) {
				all = append(all, Step{Key: key, Sum: sum, Weight: NewWeight(w)})
			}
		}
	}
	return all
}

// TestFraudPredicatesAreComplete tries every claim with a wrong (C, W) over
// every set of obligations: at the first difference, the predicate that the
// search names holds with the witness it gives. (Others may hold as well: a step
// can both skip a group and intrude.) For three leaves, only ends that equal the
// last leaf are tried, and keys that exist.
func TestFraudPredicatesAreComplete(t *testing.T) {
	t.Parallel()
	u := newUniverse(t)
	leaves := u.steps(Key{}, u.keys[0], u.keys[1], u.keys[2], MaxKey)
	existing := u.steps(u.keys[:]...)
	claims := 0
	for obligations := range 8 {
		canonical, p := u.canonical(obligations), u.predicates(obligations)
		try := func(steps []Step, end Step) {
			last := canonical.Last()
			if end.Sum == last.Sum && end.Weight == last.Weight {
				return
			}
			claims++
			claim := Claim{Commitment: end.Sum, Weight: end.Weight, Leaves: uint32(len(steps))}
			checkFirstDifference(t, p, claim, &Trace{steps: steps}, canonical)
		}
		ends := u.steps(MaxKey)
		for _, end := range ends {
			try(nil, end)
			for _, first := range leaves {
				try([]Step{first}, end)
				for _, second := range leaves {
					try([]Step{first, second}, end)
				}
			}
		}
		for _, first := range existing {
			for _, second := range existing {
				for _, third := range existing {
					try([]Step{first, second, third}, third)
				}
			}
		}
	}
	if claims < 600_000 {
		t.Errorf("only %d claims tried", claims)
	}
}

// firstDifference compares the traces without their trees.
func firstDifference(t *testing.T, claim Claim, claimed, canonical *Trace) comparison {
	t.Helper()
	at := 0
	next := func() (Step, error, bool) {
		if at == canonical.Len() {
			return Step{}, nil, false
		}
		at++
		return canonical.Step(at - 1), nil, true
	}
	end := canonical.Last()
	end.Key = MaxKey
	c := comparison{next: next, end: end}
	for _, step := range claimed.steps {
		if c.differs {
			break
		}
		if err := c.compare(step, false); err != nil {
			t.Fatal(err)
		}
	}
	if !c.differs {
		if err := c.compare(claim.end(), true); err != nil {
			t.Fatal(err)
		}
	}
	return c
}

// leafOf returns leaf i of the trace, the virtual end for i = N.
func leafOf(t *Trace, end Step, i int) Step {
	if i == t.Len() {
		return end
	}
	return t.Step(i)
}

func checkFirstDifference(t *testing.T, p predicates, claim Claim, claimed, canonical *Trace) {
	t.Helper()
	c := firstDifference(t, claim, claimed, canonical)
	i, found, witness := c.index, c.kind, c.witness
	a, b, end := c.previous, c.current, i == claimed.Len()
	if a != claimed.Step(i-1) || b != leafOf(claimed, claim.end(), i) {
		t.Fatalf("claim %v ending in %v: the leaves at %d are not %v and %v", claimed.steps, claim, i, a, b)
	}
	if ok, err := p.hold(found, end, a, b, witness); err != nil || !ok {
		t.Fatalf("claim %v ending in %v: %s at %d does not hold: %v", claimed.steps, claim, found, i, err)
	}
}

// TestFraudPredicatesAreSound checks that no predicate holds anywhere in a canonical trace.
func TestFraudPredicatesAreSound(t *testing.T) {
	t.Parallel()
	u := newUniverse(t)
	for obligations := range 8 {
		trace, p := u.canonical(obligations), u.predicates(obligations)
		last := trace.Last()
		claim := Claim{Commitment: last.Sum, Weight: last.Weight}
		for i := range trace.Len() + 1 {
			for kind := range BadPoint {
				for _, q := range append(u.keys[:], Key{}, MaxKey) {
					ok, err := p.hold(kind, i == trace.Len(), trace.Step(i-1), leafOf(trace, claim.end(), i), q)
					if err != nil || ok {
						t.Errorf("obligations %03b: %s holds at %d with %s: %v", obligations, kind, i, q, err)
					}
				}
			}
		}
	}
}

// A wrapped sum of weights must not pass for the right one.
func TestWeightSumsDoNotWrap(t *testing.T) {
	t.Parallel()
	most := WeightFromBytes([16]byte{0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff})
	if NewWeight(4).sumIs(most, NewWeight(5)) {
		t.Error("2¹²⁸ − 1 + 5 passes for 4")
	}
	if !most.sumIs(most, Weight{}) || !(Weight{high: 1}).sumIs(NewWeight(1<<63), NewWeight(1<<63)) {
		t.Error("right sums do not pass")
	}
}
