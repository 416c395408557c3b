package verifier

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"math/big"
	"slices"
	"strings"
	"time"

	"github.com/walrus-evm/walrus/blob"
	"github.com/walrus-evm/walrus/chain"
	"github.com/walrus-evm/walrus/kzg"
)

const (
	defaultProbeEvery = 10 * time.Second
	defaultProbeTime  = 20 * time.Second
	// maxFailure bounds what is kept of a failure, much of which the node may have said.
	maxFailure = 200
)

// errWrongChunk reports bytes that are not those of the certified commitment.
var errWrongChunk = errors.New("other bytes than were certified")

// probe asks one node after the other for a chunk that it answers for, until ctx ends: the proofs show that a node has the
// bytes, not that it gives them to anybody.
func (v *Verifier) probe(ctx context.Context) error {
	ticker := time.NewTicker(v.config.ProbeEvery)
	defer ticker.Stop()
	for last := uint32(0); ; {
		select {
		case <-ctx.Done():
			return errors.Join(ctx.Err(), v.history.close())
		case <-ticker.C:
		}
		last = v.probeNext(ctx, last)
	}
}

// probeNext probes the member after the last one that was probed, if there is any, and returns it.
func (v *Verifier) probeNext(ctx context.Context, last uint32) uint32 {
	s := v.config.Mirror.Snapshot()
	if s.Head.Number == 0 {
		return last // nothing is known of the chain yet: that it has no nodes says nothing about those of the run before
	}
	v.history.keep(func(node uint32) bool { _, known := s.Nodes[node]; return known })
	node, found := v.nextToProbe(s, last)
	if !found {
		return last
	}
	if err := v.probeNode(ctx, s, node); err != nil && ctx.Err() == nil {
		v.logger.WarnContext(ctx, "probe comes to nothing", "node", node, "err", err)
	}
	return node
}

// nextToProbe returns the member after the last one that was probed.
func (v *Verifier) nextToProbe(s *chain.State, last uint32) (uint32, bool) {
	var members []uint32
	for _, member := range s.Members {
		if member.Node != v.config.Own {
			members = append(members, member.Node)
		}
	}
	if len(members) == 0 {
		return 0, false
	}
	slices.Sort(members)
	if i := slices.IndexFunc(members, func(node uint32) bool { return node > last }); i >= 0 {
		return members[i], true
	}
	return members[0], true
}

// probeNode asks a node for a random chunk of what it must prove in the epoch: no more is owed to readers. It returns an
// error when it cannot tell what the answer is worth.
func (v *Verifier) probeNode(ctx context.Context, s *chain.State, node uint32) error {
	obligations := s.Obligations(node)
	if len(obligations) == 0 {
		return nil
	}
	owed := obligations[random(len(obligations))]
	object := s.Objects[owed.Key.Object]
	chunk := random(object.Layout.GroupChunks(int(owed.Key.Group)))
	group, err := v.archive.Group(object.Object, owed.Sliver, int(owed.Key.Group))
	if err != nil {
		return err
	}
	commitment := group[chunk]
	chunk += int(owed.Key.Group) * blob.GroupChunks
	p := Probe{At: time.Now().UTC().Truncate(time.Millisecond), Object: owed.Key.Object, Shard: owed.Key.Shard, Chunk: chunk}
	p.Bytes = int(min(blob.ChunkSize, object.Layout.SliverSize()-int64(chunk)*blob.ChunkSize))

	ctx, cancel := context.WithTimeout(ctx, v.config.ProbeTime)
	defer cancel()
	started := time.Now()
	data, err := v.config.Dial(s.Nodes[node].Endpoint).Chunk(ctx, object.ID, owed.Sliver, chunk, p.Bytes)
	p.Seconds = time.Since(started).Seconds()
	if errors.Is(context.Cause(ctx), context.Canceled) {
		return ctx.Err() // we end, not the node
	}
	if err == nil {
		err = checkChunk(data, commitment)
	}
	if err != nil {
		p.Failure = err.Error()
		p.Failure = strings.ToValidUTF8(p.Failure[:min(len(p.Failure), maxFailure)], "")
		v.logger.InfoContext(ctx, "node does not serve", "node", node, "object", p.Object, "shard", p.Shard, "chunk", p.Chunk, "err", err)
	}
	return v.history.add(node, p)
}

// checkChunk checks a chunk against its certified commitment, which is at hand, unlike the blob's hashes: one commit, a few
// hundredths of a second. A node that holds a sliver has made sure that the two agree.
func checkChunk(data []byte, certified kzg.Commitment) error {
	commitment, err := kzg.Commit(data)
	if err != nil {
		return err
	}
	if commitment != certified {
		return errWrongChunk
	}
	return nil
}

// random returns a number below n that nodes cannot foresee.
func random(n int) int {
	i, err := rand.Int(rand.Reader, big.NewInt(int64(n)))
	if err != nil {
		panic(fmt.Sprintf("verifier: %v", err)) // crypto/rand never fails
	}
	return int(i.Int64())
}
