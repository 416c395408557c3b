package verifier

import (
	"context"
	"errors"
	"fmt"
	"io"
	"maps"
	"slices"
	"sync"
	"time"

	"golang.org/x/sync/errgroup"

	"github.com/walrus-evm/walrus/chain"
	"github.com/walrus-evm/walrus/client"
)

// listFetches is how many lists are fetched at a time.
const listFetches = 8

// collector keeps the archive complete. Its fields belong to the one loop that uses it, but for what the lock guards.
type collector struct {
	v      *Verifier
	waits  map[uint64]wait // by object, of those that nobody served
	pruned uint32          // epoch in which old lists were last removed

	mu     sync.Mutex           // guards failed
	failed map[uint32]time.Time // when a node last served no share or a wrong one
}

// failureMemory is for how long a node that failed is asked after the others: one that stalls costs its time once, not
// for every object.
const failureMemory = 10 * time.Minute

func newCollector(v *Verifier) *collector {
	return &collector{v: v, waits: make(map[uint64]wait), failed: make(map[uint32]time.Time)}
}

// wait is how long an object is left alone.
type wait struct {
	until  time.Time
	length time.Duration
}

// archiveAll fetches the commitment list of every certified object that has an
// epoch ahead and is not archived. Most lists come at the first call after
// certification, while the nodes that just signed surely have them.
func (c *collector) archiveAll(ctx context.Context, s *chain.State) error {
	missing := c.missing(s)
	problems := make([]error, len(missing))
	var group errgroup.Group
	group.SetLimit(listFetches)
	for i, number := range missing {
		group.Go(func() error {
			problems[i] = c.fetchList(ctx, s, s.Objects[number])
			return nil
		})
	}
	_ = group.Wait() // problems has them all
	for i, number := range missing {
		c.attempted(ctx, number, problems[i])
	}
	c.v.archived.Store(true)
	// Fetching may have taken long, and what had ended when it began may be registered again.
	return c.prune(c.v.config.Mirror.Snapshot())
}

// missing returns the objects whose lists to ask for now, the oldest first, as far as the archive has
// room for them.
func (c *collector) missing(s *chain.State) []uint64 {
	var numbers []uint64
	now := time.Now()
	for number, object := range s.Objects {
		if object.IsCertified() && object.End > s.Epoch && !c.v.archive.Has(object.Object) && !now.Before(c.waits[number].until) {
			numbers = append(numbers, number)
		}
	}
	slices.Sort(numbers)
	return c.v.affordable(s, numbers)
}

// attempted leaves an object that nobody served alone for a while, longer each time.
func (c *collector) attempted(ctx context.Context, number uint64, err error) {
	if err == nil || ctx.Err() != nil {
		delete(c.waits, number)
		return
	}
	retry := c.v.config.Retry
	w := wait{length: min(max(retry, 2*c.waits[number].length), maxWaits*retry)}
	w.until = time.Now().Add(w.length)
	c.waits[number] = w
	c.v.logger.WarnContext(ctx, "commitment list not found", "object", number, "wait", w.length, "err", err)
}

// prune removes, once an epoch, the lists that only objects ended for more than an epoch had: no claim needs them any
// more, and no reorganisation brings one back that does. What the chain does not know is left alone.
func (c *collector) prune(s *chain.State) error {
	if c.pruned == s.Epoch {
		return nil
	}
	needed := make(map[[32]byte]bool)
	for _, object := range s.Objects {
		if object.IsCertified() {
			needed[object.CommitmentRoot] = needed[object.CommitmentRoot] || object.End+1 >= s.Epoch
		}
	}
	for root, needed := range needed {
		if needed {
			continue
		}
		if err := c.v.archive.Remove(root); err != nil {
			return err
		}
	}
	maps.DeleteFunc(c.waits, func(number uint64, _ wait) bool { return s.Objects[number].End <= s.Epoch })
	c.pruned = s.Epoch
	return nil
}

// fetchList archives the list that any k nodes' shares rebuild.
func (c *collector) fetchList(ctx context.Context, s *chain.State, object chain.Object) error {
	rebuild := client.ListRebuild{
		ID: object.ID, Layout: object.Layout, Root: object.CommitmentRoot,
		Holders: c.holders(s, object),
		Report:  func(h client.ShareHolder, err error) { c.remember(h.Node, err) },
	}
	err := rebuild.Run(ctx, func(list io.Reader) error {
		err := c.v.archive.PutCompressed(object.Object, list)
		if errors.Is(err, ErrWrongList) {
			err = fmt.Errorf("%w: %w", client.ErrWrongList, err)
		}
		return err
	})
	if err != nil {
		return fmt.Errorf("%w: %w", ErrNotArchived, err)
	}
	c.v.logger.InfoContext(ctx, "commitments archived", "blob_id", object.ID, "object", object.Number)
	return nil
}

// holders lists who to ask for shares of an object's list: the shards' owners, those that hold the object first and those
// that failed lately last. A shard that was just handed over has its share with the node before, which may be any.
func (c *collector) holders(s *chain.State, object chain.Object) []client.ShareHolder {
	servers := make(map[uint32]client.ShareServer, len(s.Nodes))
	for id, node := range s.Nodes {
		servers[id] = c.v.config.Dial(node.Endpoint)
	}
	nodes := slices.Sorted(maps.Keys(servers))
	var holding, owning, others []client.ShareHolder
	for sliver := range object.Layout.Shards() {
		number := object.Layout.ShardOfSliver(object.ID, sliver)
		shard := s.Shards[number]
		for _, id := range nodes {
			h := client.ShareHolder{Sliver: sliver, Node: id, Server: servers[id]}
			switch {
			case id == shard.Owner && object.HeldNew.Has(uint8(number)):
				holding = append(holding, h)
			case id == shard.Owner:
				owning = append(owning, h)
			case s.Epoch <= shard.ActiveFrom:
				others = append(others, h)
			}
		}
	}
	return c.failedLast(slices.Concat(holding, owning, others))
}

// remember notes whether a node failed.
func (c *collector) remember(node uint32, err error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if err == nil {
		delete(c.failed, node)
		return
	}
	c.failed[node] = time.Now()
}

// failedLast moves nodes that failed lately behind the others, the latest to the end.
func (c *collector) failedLast(holders []client.ShareHolder) []client.ShareHolder {
	c.mu.Lock()
	defer c.mu.Unlock()
	since := time.Now().Add(-failureMemory)
	maps.DeleteFunc(c.failed, func(_ uint32, at time.Time) bool { return at.Before(since) })
	slices.SortStableFunc(holders, func(a, b client.ShareHolder) int { return c.failed[a.Node].Compare(c.failed[b.Node]) })
	return holders
}
