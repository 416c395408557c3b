package availability_test

import (
	"bytes"
	"errors"
	"testing"

	"github.com/walrus-evm/walrus/availability"
	"github.com/walrus-evm/walrus/blob"
	"github.com/walrus-evm/walrus/kzg"
)

var errNoAnswer = errors.New("node is down")

// network is a chain's state with the commitment lists of two objects, of which
// the node on trial answers for shards 1 and 2.
type network struct {
	seed        [32]byte
	objects     map[uint64]availability.Object
	trees       map[uint64]*availability.CommitmentTree
	commitments map[uint64][][]kzg.Commitment
	exclusions  []availability.Exclusion
	fail        error
}

func (n *network) Obligated(key availability.Key) (bool, error) {
	o, ok := n.objects[key.Object]
	return ok && availability.Obligated(9, 5, o, availability.Shard{Owner: 5}, key), n.fail
}

func (n *network) Object(number uint64) (availability.Object, error) {
	return n.objects[number], n.fail
}

func newNetwork(t *testing.T) *network {
	t.Helper()
	n := &network{
		seed: digest("seed"), objects: map[uint64]availability.Object{},
		trees: map[uint64]*availability.CommitmentTree{}, commitments: map[uint64][][]kzg.Commitment{},
	}
	for number, size := range map[uint64]int64{1: 5, 4: 2 * blob.ChunkSize * (blob.GroupChunks + 1)} {
		l := mustLayout(t, 4, size)
		lists := make([][]kzg.Commitment, 4)
		for s := range lists {
			for j := range l.Chunks() {
				lists[s] = append(lists[s], smallCommitment(t, 7*s+j%5))
			}
		}
		tree, err := availability.NewCommitmentTree(l, lists)
		if err != nil {
			t.Fatal(err)
		}
		n.trees[number], n.commitments[number] = tree, lists
		n.objects[number] = availability.Object{
			ID: blob.ID{31: byte(number)}, Layout: l, CommitmentRoot: tree.Root(),
			HeldNew: availability.NewShardSet(1, 2), HeldEpoch: 1, Certified: 1, End: 20,
		}
	}
	return n
}

// keys lists the obligations, exclusions left out, by rising key.
func (n *network) keys() (keys []availability.Key) {
	for _, number := range []uint64{1, 4} {
		for shard := range uint8(4) {
			for g := range n.objects[number].Layout.Groups() {
				key := availability.Key{Object: number, Shard: shard, Group: uint32(g)}
				claim := availability.Claim{Exclusions: n.exclusions}
				if ok, _ := n.Obligated(key); ok && !claim.Excludes(key) {
					keys = append(keys, key)
				}
			}
		}
	}
	return keys
}

// group returns the commitments of a key and the witness that shows them.
func (n *network) group(key availability.Key) ([]kzg.Commitment, availability.Group) {
	o := n.objects[key.Object]
	s, g := o.Layout.SliverOfShard(o.ID, int(key.Shard)), int(key.Group)
	commitments := groupOf(o.Layout, n.commitments[key.Object][s], g)
	return commitments, availability.Group{Key: key, Points: availability.Points(commitments), Path: n.trees[key.Object].Path(s, g)}
}

// trace builds the trace of the keys with the sums that follow from them.
func (n *network) trace(t *testing.T, keys []availability.Key) *availability.Trace {
	t.Helper()
	var b availability.Builder
	for _, key := range keys {
		commitments, _ := n.group(key)
		weight := n.objects[key.Object].Layout.GroupWeight(int(key.Group))
		if err := b.Add(key, availability.GroupSum(n.seed, key, commitments), uint64(weight)); err != nil {
			t.Fatal(err)
		}
	}
	return b.Trace()
}

// lie returns a trace of changed steps, with the claim that ends in the last one.
func lie(t *testing.T, n *network, steps []availability.Step) (*availability.Trace, availability.Claim) {
	t.Helper()
	trace, err := availability.NewTrace(steps)
	if err != nil {
		t.Fatal(err)
	}
	return trace, availability.NewClaim(trace, n.exclusions, availability.Weight{})
}

// TestEveryLieIsDisproven makes each kind of wrong claim and carries it through
// search and judgement.
func TestEveryLieIsDisproven(t *testing.T) {
	t.Parallel()
	n := newNetwork(t)
	n.exclusions = []availability.Exclusion{{Object: 1, Shard: 2}}
	keys := n.keys()
	canonical := n.trace(t, keys)
	if len(keys) != 5 {
		t.Fatalf("keys %v", keys)
	}
	honest := func() []availability.Step { return append([]availability.Step(nil), canonical.Steps()...) }
	heavier := func(steps []availability.Step, from int) []availability.Step {
		for i := from; i < len(steps); i++ {
			steps[i].Weight = steps[i].Weight.Add(availability.NewWeight(1))
		}
		return steps
	}
	excluded := availability.Key{Object: 1, Shard: 2}
	foreign := availability.Key{Object: 4}
	cases := map[string]struct {
		steps []availability.Step
		kind  availability.Kind
		index uint32
	}{
		"duplicate key":    {append(honest()[:3], heavier(honest(), 0)[2:]...), availability.Order, 3},
		"swapped keys":     {heavier([]availability.Step{honest()[1], honest()[0]}, 0), availability.Omission, 0},
		"omitted first":    {n.trace(t, keys[1:]).Steps(), availability.Omission, 0},
		"omitted last":     {n.trace(t, keys[:4]).Steps(), availability.Omission, 4},
		"everything":       {nil, availability.Omission, 0},
		"excluded one in":  {n.trace(t, []availability.Key{keys[0], excluded, keys[1], keys[2], keys[3], keys[4]}).Steps(), availability.Intrusion, 1},
		"foreign shard":    {n.trace(t, []availability.Key{keys[0], foreign, keys[1], keys[2], keys[3], keys[4]}).Steps(), availability.Intrusion, 1},
		"leaf of MaxKey":   {heavier(append(honest(), availability.Step{Key: availability.MaxKey, Weight: availability.NewWeight(9)}), 5), availability.Intrusion, 5},
		"too heavy":        {heavier(honest(), 2), availability.Sum, 2},
		"wrong commitment": {wrongSum(honest(), 3), availability.Sum, 3},
		"no point":         {garbageSum(honest(), 0), availability.Sum, 0},
	}
	for name, c := range cases {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			claimed, claim := lie(t, n, c.steps)
			n.disprove(t, claim, claimed, canonical, c.kind, c.index)
		})
	}
	t.Run("end differs from the last step", func(t *testing.T) {
		t.Parallel()
		claim := availability.NewClaim(canonical, n.exclusions, availability.Weight{})
		claim.Weight = claim.Weight.Add(availability.NewWeight(1))
		n.disprove(t, claim, canonical, canonical, availability.Sum, 5)
	})
}

func wrongSum(steps []availability.Step, i int) []availability.Step {
	for ; i < len(steps); i++ {
		steps[i].Sum = steps[0].Sum
	}
	return steps
}

func garbageSum(steps []availability.Step, i int) []availability.Step {
	steps[i].Sum = kzg.Point{127: 1}
	steps[len(steps)-1].Sum = kzg.Point{} // a claim of infinity, which opens to anything
	return steps
}

// disprove finds the evidence, completes it and has it judged.
func (n *network) disprove(t *testing.T, claim availability.Claim, claimed, canonical *availability.Trace, kind availability.Kind, index uint32) {
	t.Helper()
	ev, wrong, err := availability.Disprove(claim, claimed, canonical)
	if err != nil || !wrong {
		t.Fatalf("wrong: %v, %v", wrong, err)
	}
	if ev.Kind != kind || ev.Index != index {
		t.Fatalf("%s at %d, want %s at %d", ev.Kind, ev.Index, kind, index)
	}
	if ev.Kind == availability.Sum && ev.Index < claim.Leaves {
		_, ev.Group = n.group(ev.Current.Key)
	}
	if guilty, err := availability.Judge(n.seed, claim, n, ev); err != nil || !guilty {
		t.Errorf("guilty: %v, %v", guilty, err)
	}
	if index > 0 && ev.Index < claim.Leaves {
		forged := ev
		forged.Previous.Weight = availability.NewWeight(1 << 40)
		if _, err := availability.Judge(n.seed, claim, n, forged); !errors.Is(err, availability.ErrPath) {
			t.Errorf("forged leaf: error %v, want ErrPath", err)
		}
	}
}

// TestCanonicalClaimStands accuses an honest node of everything, everywhere.
func TestCanonicalClaimStands(t *testing.T) {
	t.Parallel()
	n := newNetwork(t)
	canonical := n.trace(t, n.keys())
	claim := availability.NewClaim(canonical, nil, availability.Weight{})
	if _, wrong, err := availability.Disprove(claim, canonical, canonical); err != nil || wrong {
		t.Errorf("wrong: %v, %v", wrong, err)
	}
	for i := range canonical.Len() + 1 {
		for kind := range availability.BadPoint + 1 {
			ev := availability.Evidence{
				Kind: kind, Index: uint32(i), Previous: canonical.Step(i - 1), PreviousPath: canonical.Path(i - 1), CurrentPath: canonical.Path(i),
			}
			key := canonical.Last().Key
			if i < canonical.Len() {
				ev.Current = canonical.Step(i)
				key = ev.Current.Key
			}
			_, ev.Group = n.group(key)
			if guilty, err := availability.Judge(n.seed, claim, n, ev); err != nil || guilty {
				t.Errorf("%s at %d: guilty %v, %v", kind, i, guilty, err)
			}
		}
	}
}

// A claim of the right (C, W) is right, whatever its inner leaves say.
func TestOddTraceWithRightSumsStands(t *testing.T) {
	t.Parallel()
	n := newNetwork(t)
	canonical := n.trace(t, n.keys())
	steps := append([]availability.Step(nil), canonical.Steps()...)
	steps[0].Weight = availability.NewWeight(7)
	claimed, claim := lie(t, n, steps)
	if _, wrong, err := availability.Disprove(claim, claimed, canonical); err != nil || wrong {
		t.Errorf("wrong: %v, %v", wrong, err)
	}
}

func TestDisproveWantsTheClaimedTrace(t *testing.T) {
	t.Parallel()
	n := newNetwork(t)
	canonical := n.trace(t, n.keys())
	other := n.trace(t, n.keys()[1:])
	claim := availability.NewClaim(canonical, nil, availability.Weight{})
	if _, _, err := availability.Disprove(claim, other, canonical); !errors.Is(err, availability.ErrTrace) {
		t.Errorf("error %v, want ErrTrace", err)
	}
}

// TestBadPoint is F5: an owner had a commitment certified that is no point.
func TestBadPoint(t *testing.T) {
	t.Parallel()
	for _, bad := range malformedPoints(t) {
		n := newNetwork(t)
		key := n.keys()[2]
		commitments, group := n.group(key)
		copy(group.Points[3*kzg.PointSize:], bad.bytes)
		o := n.objects[key.Object]
		leaves := make([][32]byte, o.Layout.Shards()*o.Layout.Groups())
		s := o.Layout.SliverOfShard(o.ID, int(key.Shard))
		leaves[s*o.Layout.Groups()+int(key.Group)] = availability.GroupLeaf(s, int(key.Group), group.Points)
		tree, err := availability.NewCommitmentTreeFromLeaves(o.Layout, leaves)
		if err != nil {
			t.Fatal(err)
		}
		o.CommitmentRoot = tree.Root()
		n.objects[key.Object] = o
		group.Path = tree.Path(s, int(key.Group))
		claim := availability.Claim{}
		for position := range commitments[:5] {
			ev := availability.Evidence{Kind: availability.BadPoint, Group: group, Position: position}
			guilty, err := availability.Judge(n.seed, claim, n, ev)
			if err != nil || guilty != (position == 3) {
				t.Errorf("%s, point %d: guilty %v, %v", bad.reason, position, guilty, err)
			}
		}
		claim.Exclusions = []availability.Exclusion{{Object: key.Object, Shard: key.Shard}}
		if guilty, err := availability.Judge(n.seed, claim, n, availability.Evidence{Kind: availability.BadPoint, Group: group, Position: 3}); err != nil || guilty {
			t.Errorf("%s, excluded: guilty %v, %v", bad.reason, guilty, err)
		}
		if _, err := availability.Judge(n.seed, availability.Claim{}, n, availability.Evidence{Kind: availability.BadPoint, Group: group, Position: 128}); !errors.Is(err, availability.ErrEvidence) {
			t.Errorf("no such point: error %v, want ErrEvidence", err)
		}
	}
}

// Undecided never slashes: when the register cannot answer, neither does Judge.
func TestJudgeLeavesFailuresOpen(t *testing.T) {
	t.Parallel()
	n := newNetwork(t)
	canonical := n.trace(t, n.keys())
	steps := append([]availability.Step(nil), canonical.Steps()...)
	steps[5].Weight = availability.NewWeight(1)
	claimed, claim := lie(t, n, steps)
	ev, _, err := availability.Disprove(claim, claimed, canonical)
	if err != nil {
		t.Fatal(err)
	}
	_, ev.Group = n.group(ev.Current.Key)
	broken := ev
	broken.Group.Points = bytes.Clone(ev.Group.Points)
	broken.Group.Points[127] ^= 1
	if _, err := availability.Judge(n.seed, claim, n, broken); !errors.Is(err, availability.ErrPath) {
		t.Errorf("other points: error %v, want ErrPath", err)
	}
	broken = ev
	broken.Group.Key.Group++
	if _, err := availability.Judge(n.seed, claim, n, broken); !errors.Is(err, availability.ErrEvidence) {
		t.Errorf("other group: error %v, want ErrEvidence", err)
	}
	broken = ev
	broken.Index = claim.Leaves + 1
	if _, err := availability.Judge(n.seed, claim, n, broken); !errors.Is(err, availability.ErrEvidence) {
		t.Errorf("behind the end: error %v, want ErrEvidence", err)
	}
	n.fail = errNoAnswer
	for _, kind := range []availability.Kind{availability.Omission, availability.Intrusion, availability.Sum, availability.BadPoint} {
		ev.Kind = kind
		if kind == availability.Omission {
			ev.Index, ev.CurrentPath = claim.Leaves, nil
			ev.Previous, ev.PreviousPath = claimed.Last(), claimed.Path(claimed.Len()-1)
			ev.Group.Key = availability.Key{Object: 99}
		} else {
			ev.Index = 5
			ev.Previous, ev.PreviousPath, ev.Current, ev.CurrentPath = claimed.Step(4), claimed.Path(4), claimed.Step(5), claimed.Path(5)
			_, ev.Group = n.group(ev.Current.Key)
		}
		if guilty, err := availability.Judge(n.seed, claim, n, ev); !errors.Is(err, errNoAnswer) || guilty {
			t.Errorf("%s: guilty %v, error %v, want the register's", kind, guilty, err)
		}
	}
}

// EIP-2537's addition checks the curve but not the subgroup, so the contract can add to any sum on the curve.
func TestJudgeAddsToSumsOutsideTheSubgroup(t *testing.T) {
	t.Parallel()
	n := newNetwork(t)
	canonical := n.trace(t, n.keys())
	steps := append([]availability.Step(nil), canonical.Steps()...)
	steps[2].Sum = kzg.Point{127: 2} // (0, 2), of order 3
	claimed, claim := lie(t, n, steps)
	ev := availability.Evidence{
		Kind: availability.Sum, Index: 3,
		Previous: claimed.Step(2), PreviousPath: claimed.Path(2), Current: claimed.Step(3), CurrentPath: claimed.Path(3),
	}
	_, ev.Group = n.group(ev.Current.Key)
	if guilty, err := availability.Judge(n.seed, claim, n, ev); err != nil || !guilty {
		t.Errorf("guilty: %v, %v", guilty, err)
	}
	steps[2].Sum = kzg.Point{127: 1} // off the curve
	claimed, claim = lie(t, n, steps)
	ev.Previous, ev.PreviousPath, ev.CurrentPath = claimed.Step(2), claimed.Path(2), claimed.Path(3)
	if guilty, err := availability.Judge(n.seed, claim, n, ev); !errors.Is(err, kzg.ErrMalformed) {
		t.Errorf("no point: guilty: %v, error %v, want ErrMalformed", guilty, err)
	}
}

func TestObligated(t *testing.T) {
	t.Parallel()
	base := availability.Object{
		Layout: mustLayout(t, 4, 1), CommitmentRoot: [32]byte{1},
		HeldOld: availability.NewShardSet(0), HeldNew: availability.NewShardSet(0, 1), HeldEpoch: 5, Certified: 3, End: 10,
	}
	key := availability.Key{Object: 1}
	shard := availability.Shard{Owner: 7, Since: 2, ActiveFrom: 2}
	for name, c := range map[string]struct {
		e      uint32
		node   uint32
		change func(o *availability.Object, s *availability.Shard, k *availability.Key)
		want   bool
	}{
		"plain":      {6, 7, nil, true},
		"other node": {6, 8, nil, false},
		"last epoch": {9, 7, nil, true},
		"ended":      {10, 7, nil, false},
		"not certified": {6, 7, func(o *availability.Object, _ *availability.Shard, _ *availability.Key) {
			o.CommitmentRoot = [32]byte{}
		}, false},
		"no such group":           {6, 7, func(_ *availability.Object, _ *availability.Shard, k *availability.Key) { k.Group = 1 }, false},
		"no such shard":           {6, 7, func(_ *availability.Object, _ *availability.Shard, k *availability.Key) { k.Shard = 4 }, false},
		"not held":                {6, 7, func(_ *availability.Object, _ *availability.Shard, k *availability.Key) { k.Shard = 2 }, false},
		"held now":                {6, 7, func(_ *availability.Object, _ *availability.Shard, k *availability.Key) { k.Shard = 1 }, true},
		"held only from tomorrow": {5, 7, func(_ *availability.Object, _ *availability.Shard, k *availability.Key) { k.Shard = 1 }, false},
		"inherited, not yet due":  {6, 7, func(_ *availability.Object, s *availability.Shard, _ *availability.Key) { s.Since, s.ActiveFrom = 6, 7 }, false},
		"inherited, due":          {7, 7, func(_ *availability.Object, s *availability.Shard, _ *availability.Key) { s.Since, s.ActiveFrom = 6, 7 }, true},
		"signed by the new owner": {6, 7, func(o *availability.Object, s *availability.Shard, _ *availability.Key) {
			o.Certified, s.Since, s.ActiveFrom = 5, 5, 8
		}, true},
		"signed by the last owner": {6, 7, func(o *availability.Object, s *availability.Shard, _ *availability.Key) {
			o.Certified, s.Since, s.ActiveFrom = 4, 5, 8
		}, false},
	} {
		o, s, k := base, shard, key
		if c.change != nil {
			c.change(&o, &s, &k)
		}
		if got := availability.Obligated(c.e, c.node, o, s, k); got != c.want {
			t.Errorf("%s: %v, want %v", name, got, c.want)
		}
	}
}
