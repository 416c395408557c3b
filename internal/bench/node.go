package bench

import (
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"iter"
	"runtime"
	"sync"
	"time"

	"github.com/walrus-evm/walrus/availability"
	"github.com/walrus-evm/walrus/blob"
	"github.com/walrus-evm/walrus/kzg"
	"github.com/walrus-evm/walrus/prover"
	"github.com/walrus-evm/walrus/verifier"
)

// A simulated node's chunks are generated: chunk number j is base chunk j mod 256
// with j mod 65 536 as its first element, so that there are 65 536 different
// ones, whose commitments follow from those of the base by additions.
const (
	baseChunks    = 256
	pool          = 1 << 16
	sliverGroups  = 67 // just above 1 GiB
	sliverChunks  = sliverGroups * blob.GroupChunks
	sliverBytes   = sliverChunks * blob.ChunkSize
	nodeShards    = 10
	simulatedNode = 1
)

var errSimulation = errors.New("simulated node")

// mark makes the chunk number j, mod 65 536, of a base chunk.
func mark(chunk []byte, j int) {
	clear(chunk[:blob.ElementSize])
	binary.BigEndian.PutUint32(chunk[blob.ElementSize-4:], uint32(j%pool))
}

// commitments are those of all different chunks.
type commitments struct{ all []kzg.Commitment }

func newCommitments(base [][]byte) (commitments, error) {
	c := commitments{all: make([]kzg.Commitment, pool)}
	unit := make([]byte, blob.ElementSize)
	unit[blob.ElementSize-1] = 1
	step, err := kzg.Commit(unit)
	if err != nil {
		return c, err
	}
	for i, chunk := range base {
		mark(chunk, 0)
		if c.all[i], err = kzg.Commit(chunk); err != nil {
			return c, err
		}
	}
	// base[i] + j·step, by steps of one for the first 256 and by their sum after.
	stride := step
	for range 8 { // 2⁸ chunks in the base
		stride = stride.Add(stride)
	}
	offset := kzg.Commitment{}
	for i := range base {
		c.all[i] = c.all[i].Add(offset)
		offset = offset.Add(step)
	}
	for j := len(base); j < pool; j++ {
		c.all[j] = c.all[j-len(base)].Add(stride)
	}
	return c, nil
}

// Node is what proving and verifying one node of a size took.
type Node struct {
	Size   int64 `json:"bytes"`
	Chunks int64 `json:"chunks"`
	// ProvedChunks and VerifiedChunks were measured; times are scaled up to all chunks.
	ProvedChunks   int64 `json:"proved_chunks"`
	VerifiedChunks int64 `json:"verified_chunks"`
	// Times on the clock, and of all processors together: the latter does not depend on what else
	// the machine does.
	Prove  Seconds `json:"prove"`
	Verify Seconds `json:"verify"`
}

// Seconds are a duration on the clock, and of the processors.
type Seconds struct {
	Wall float64 `json:"wall_seconds"`
	CPU  float64 `json:"cpu_seconds"`
}

// timed measures f.
func timed(f func() error) (Seconds, error) {
	wall, cpu := time.Now(), cpuTime()
	err := f()
	return Seconds{time.Since(wall).Seconds(), (cpuTime() - cpu).Seconds()}, err
}

func (s Seconds) scaled(whole, part int) Seconds {
	factor := float64(whole) / float64(part)
	return Seconds{s.Wall * factor, s.CPU * factor}
}

// ringsChunks is how many generated chunks all readers together have in memory at least: 248 MiB, of which caches hold
// little. Those of a node come from a disk or a network and are in no cache either.
const ringsChunks = 8 * baseChunks

// readersPerProcessor is how many readers a processor has when a claim is built; more would wait for a ring.
const readersPerProcessor = 2

// simulation is a node that holds shard 0 of as many objects as its size takes.
type simulation struct {
	base   [][]byte
	nodes  commitments
	layout blob.Layout
	rings  chan *ring // those that nobody reads
	// aggregation is the least that the aggregation alone took for 1 TiB.
	aggregation Seconds
}

// ring is copies of the base chunks that one reader marks.
type ring struct{ chunks [][]byte }

func newSimulation(a *arena) (*simulation, error) {
	encoding, err := blob.NewEncoding(nodeShards)
	if err != nil {
		return nil, err
	}
	layout, err := blob.NewLayout(encoding, int64(encoding.Source())*sliverBytes)
	if err != nil {
		return nil, err
	}
	nodes, err := a.nodes()
	if err != nil {
		return nil, err
	}
	base := a.chunks[:baseChunks]
	readers := readersPerProcessor * runtime.GOMAXPROCS(0)
	s := &simulation{base: base, nodes: nodes, layout: layout, rings: make(chan *ring, readers)}
	for range readers {
		r := &ring{chunks: make([][]byte, max(ringsChunks/readers/len(base), 1)*len(base))}
		for i := range r.chunks {
			r.chunks[i] = append([]byte(nil), base[i%len(base)]...)
		}
		s.rings <- r
	}
	return s, nil
}

// number returns the pool's index of the first chunk of a group of all groups of the node.
func number(group int) int { return group * blob.GroupChunks % pool }

// groups yields the first n groups of the node.
func (s *simulation) groups(n int) iter.Seq[prover.Group] {
	return func(yield func(prover.Group) bool) {
		for i := range n {
			key := s.key(i)
			group := prover.Group{
				Key: key, Sliver: prover.SliverRef{Index: int(key.Object - 1)},
				Weight: uint64(s.layout.GroupWeight(int(key.Group))),
			}
			if !yield(group) {
				return
			}
		}
	}
}

func (s *simulation) key(i int) availability.Key {
	return availability.Key{Object: uint64(i/sliverGroups + 1), Group: uint32(i % sliverGroups)}
}

// ReadGroup implements [prover.Source]: it generates the group's chunks.
func (s *simulation) ReadGroup(ctx context.Context, ref prover.SliverRef, g int, visit func(chunks [][]byte) error) ([]kzg.Commitment, error) {
	r := <-s.rings
	defer func() { s.rings <- r }()
	first := number(ref.Index*sliverGroups + g)
	const batch = 8
	for j := first; j < first+blob.GroupChunks; j += batch {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		at := j % len(r.chunks)
		for i := range batch {
			mark(r.chunks[at+i], j+i)
		}
		if err := visit(r.chunks[at : at+batch]); err != nil {
			return nil, err
		}
	}
	return s.nodes.all[first : first+blob.GroupChunks], nil
}

// Group implements [verifier.Lists]: the node's commitments, cached.
func (s *simulation) Group(object availability.Object, _, group int) ([]kzg.Commitment, error) {
	index := int(binary.BigEndian.Uint64(object.ID[24:])) - 1
	first := number(index*sliverGroups + group)
	return s.nodes.all[first : first+blob.GroupChunks], nil
}

// object is the chain's view of an object; its ID tells Group the number.
func (s *simulation) object(n uint64) (availability.Object, error) {
	o := availability.Object{Layout: s.layout}
	binary.BigEndian.PutUint64(o.ID[24:], n)
	return o, nil
}

var simulatedSeed = [32]byte{1: 'w', 2: 'a', 3: 'l', 4: 'r', 5: 'u', 6: 's'}

// prove builds and checks the availability proof over the first groups.
func (s *simulation) prove(ctx context.Context, groups int) (availability.Claim, Seconds, error) {
	var built prover.BuiltClaim
	took, err := timed(func() (err error) {
		built, err = prover.BuildClaim(ctx, prover.ClaimInput{
			Node: simulatedNode, Seed: simulatedSeed, Groups: s.groups(groups), Source: s, Trace: io.Discard,
		})
		return err
	})
	if err != nil {
		return availability.Claim{}, took, err
	}
	// The opening is of the bytes and C of the commitments: generated chunks that went wrong would show here.
	return built.Claim, took, prover.CheckClaim(simulatedNode, simulatedSeed, built)
}

// verify judges the claim over the first groups as a verifier does.
func (s *simulation) verify(ctx context.Context, claim availability.Claim, groups int, want verifier.Verdict) (Seconds, error) {
	keys := make([]availability.Key, groups)
	for i := range keys {
		keys[i] = s.key(i)
	}
	var verdict verifier.Verdict
	took, err := timed(func() (err error) {
		verdict, err = verifier.Case{Seed: simulatedSeed, Keys: keys, Object: s.object, Lists: s}.Judge(ctx, claim)
		return err
	})
	if err == nil && verdict != want {
		err = fmt.Errorf("%w: verdict %s, want %s", errSimulation, verdict, want)
	}
	return took, err
}

// tries is how often the shorter measurements are repeated: whatever else a machine does only makes them longer, so
// that the fastest counts.
const tries = 5

// measure proves and verifies a node of about size bytes, or as much of it as the samples allow.
func (s *simulation) measure(ctx context.Context, size int64, proveSample, verifySample int) (Node, error) {
	const groupBytes = blob.GroupChunks * blob.ChunkSize
	groups := int((size + groupBytes - 1) / groupBytes)
	proved, verified := min(groups, proveSample), min(groups, verifySample)
	claim, prove, err := s.proveBesideAggregation(ctx, proved)
	if err != nil {
		return Node{}, err
	}
	// A claim over other groups than those verified is wrong, and takes as long to judge.
	want := verifier.Valid
	if proved != verified {
		want = verifier.Fraud
	}
	verify, err := s.verify(ctx, claim, verified, want)
	if err != nil {
		return Node{}, err
	}
	return Node{
		Size: int64(groups) * groupBytes, Chunks: int64(groups) * blob.GroupChunks,
		ProvedChunks: int64(proved) * blob.GroupChunks, VerifiedChunks: int64(verified) * blob.GroupChunks,
		Prove: prove.scaled(groups, proved), Verify: verify.scaled(groups, verified),
	}, nil
}

// proveBesideAggregation proves the first groups and runs the aggregation alone, taking turns: both meet the machine
// in the same state. Of both the fastest counts. What is longer than a sample is proven once.
func (s *simulation) proveBesideAggregation(ctx context.Context, groups int) (claim availability.Claim, best Seconds, err error) {
	for i := range tries {
		alone, err := s.aggregate(1 << 40)
		if err != nil {
			return claim, best, err
		}
		s.aggregation = fastest(s.aggregation, alone)
		if i > 0 && groups > proveSample {
			continue
		}
		var took Seconds
		if claim, took, err = s.prove(ctx, groups); err != nil {
			return claim, best, err
		}
		best = fastest(best, took)
	}
	return claim, best, nil
}

// fastest returns that of a and b which took the processors less; a is zero at first.
func fastest(a, b Seconds) Seconds {
	if a.CPU == 0 || b.CPU < a.CPU {
		return b
	}
	return a
}

// aggregate returns how long the aggregation alone takes for size bytes of the
// same chunks on all processors, scaled up.
func (s *simulation) aggregate(size int64) (Seconds, error) {
	workers := runtime.GOMAXPROCS(0)
	const passes = 8
	failed := make([]error, workers)
	var wg sync.WaitGroup
	var rings []*ring
	for range workers {
		rings = append(rings, <-s.rings)
	}
	length := len(rings[0].chunks)
	rho := availability.Coefficients(simulatedSeed, 1, 0, 0, length)
	took, err := timed(func() error {
		for w := range workers {
			wg.Go(func() {
				var sum kzg.Aggregator
				for range passes {
					failed[w] = errors.Join(failed[w], sum.Add(rings[w].chunks, rho))
				}
			})
		}
		wg.Wait()
		return errors.Join(failed...)
	})
	for _, r := range rings {
		s.rings <- r
	}
	return took.scaled(int(size/blob.ChunkSize), workers*passes*length), err
}
