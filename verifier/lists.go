package verifier

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"maps"
	"slices"
	"sync"
	"time"

	"golang.org/x/sync/errgroup"

	"github.com/walrus-evm/walrus/chain"
	"github.com/walrus-evm/walrus/kzg"
)

const (
	// listFetches is how many lists are fetched at a time.
	listFetches = 8
	// listTime bounds one attempt to get a list from one node, with listRate bytes a second on top.
	listTime = 30 * time.Second
	listRate = 64 << 10
)

// collector keeps the archive complete. Its fields belong to the one loop that uses it, but for what the lock guards.
type collector struct {
	v      *Verifier
	waits  map[uint64]wait // by object, of those that nobody served
	pruned uint32          // epoch in which old lists were last removed

	mu     sync.Mutex           // guards failed
	failed map[uint32]time.Time // when a node last served no list or a wrong one
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
	return c.prune(s)
}

// missing returns the objects whose lists to ask for now, the oldest first.
func (c *collector) missing(s *chain.State) []uint64 {
	var numbers []uint64
	now := time.Now()
	for number, object := range s.Objects {
		if object.IsCertified() && object.End > s.Epoch && !c.v.archive.Has(object.Object) && !now.Before(c.waits[number].until) {
			numbers = append(numbers, number)
		}
	}
	slices.Sort(numbers)
	return numbers
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

// fetchList asks one node after the other until one serves the right list.
func (c *collector) fetchList(ctx context.Context, s *chain.State, object chain.Object) error {
	problems := []error{ErrNotArchived}
	for _, id := range c.failedLast(sources(s, object)) {
		err := c.v.fetchListFrom(ctx, s.Nodes[id].Endpoint, object)
		c.remember(id, err)
		if err == nil {
			c.v.logger.InfoContext(ctx, "commitments archived", "blob_id", object.ID, "object", object.Number, "from_node", id)
			return nil
		}
		problems = append(problems, fmt.Errorf("node %d: %w", id, err))
	}
	return errors.Join(problems...)
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
func (c *collector) failedLast(nodes []uint32) []uint32 {
	c.mu.Lock()
	defer c.mu.Unlock()
	since := time.Now().Add(-failureMemory)
	maps.DeleteFunc(c.failed, func(_ uint32, at time.Time) bool { return at.Before(since) })
	slices.SortStableFunc(nodes, func(a, b uint32) int { return c.failed[a].Compare(c.failed[b]) })
	return nodes
}

func (v *Verifier) fetchListFrom(ctx context.Context, endpoint string, object chain.Object) error {
	size := object.Layout.Shards() * object.Layout.Chunks() * kzg.CommitmentSize
	ctx, cancel := context.WithTimeout(ctx, listTime+time.Duration(size/listRate)*time.Second)
	defer cancel()
	list, err := v.config.Dial(endpoint).CommitmentListBytes(ctx, object.ID, object.Layout)
	if err != nil {
		return err
	}
	return v.archive.PutCompressed(object.Object, bytes.NewReader(list))
}

// sources lists the nodes to ask for an object's list: first those that own shards on which it is held, then the other
// members. Each object starts at another shard, so that no node serves all lists.
func sources(s *chain.State, object chain.Object) []uint32 {
	var holders, others []uint32
	for offset := range s.Shards {
		shard := (offset + int(object.Number%uint64(len(s.Shards)))) % len(s.Shards)
		owner := s.Shards[shard].Owner
		switch {
		case owner == 0:
		case object.HeldNew.Has(uint8(shard)):
			holders = append(holders, owner)
		default:
			others = append(others, owner)
		}
	}
	var nodes []uint32
	for _, owner := range append(holders, others...) {
		if !slices.Contains(nodes, owner) {
			nodes = append(nodes, owner)
		}
	}
	return nodes
}
