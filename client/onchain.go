package client

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"slices"
	"sync"

	"github.com/ethereum/go-ethereum/common"
	"golang.org/x/sync/errgroup"

	"github.com/walrus-evm/walrus/blob"
	"github.com/walrus-evm/walrus/chain"
	"github.com/walrus-evm/walrus/chain/bindings"
)

// Chain is the [Ledger] and [Market] of a real chain. What can change is read at
// the head; what cannot, names and keys of nodes and which objects a blob has,
// comes from the mirror as far as it is.
type Chain struct {
	client     *chain.Client
	mirror     *chain.Mirror
	transactor *chain.Transactor // nil: reads only

	// mu guards the caches.
	mu        sync.Mutex
	head      common.Hash
	committee Committee // at head
}

// OnChain returns the ledger, and with a transactor the market, of a network. The
// mirror must be kept in step by its own Run or Sync; how far it lags does not matter.
func OnChain(client *chain.Client, mirror *chain.Mirror, transactor *chain.Transactor) *Chain {
	return &Chain{client: client, mirror: mirror, transactor: transactor}
}

// Encoding implements [Ledger].
func (c *Chain) Encoding() blob.Encoding { return c.client.Encoding() }

// Committee implements [Ledger].
func (c *Chain) Committee(ctx context.Context) (Committee, error) {
	head, err := c.client.Head(ctx, chain.Latest)
	if err != nil {
		return Committee{}, err
	}
	c.mu.Lock()
	cached, fresh := c.committee, c.head == head.Hash
	c.mu.Unlock()
	if fresh {
		return cached, nil
	}
	committee, err := c.committeeAt(ctx, chain.AtHash(head.Hash))
	if err != nil {
		return Committee{}, fmt.Errorf("read the committee: %w", err)
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	c.head, c.committee = head.Hash, committee
	return committee, nil
}

func (c *Chain) committeeAt(ctx context.Context, at chain.At) (Committee, error) {
	var (
		info    chain.EpochInfo
		members []chain.Member
		shards  []chain.Shard
	)
	group, groupCtx := errgroup.WithContext(ctx)
	group.Go(func() (err error) { info, err = c.client.EpochInfo(groupCtx, at); return err })
	group.Go(func() (err error) { members, err = c.client.Committee(groupCtx, at); return err })
	group.Go(func() (err error) { shards, err = c.client.Shards(groupCtx, at); return err })
	if err := group.Wait(); err != nil {
		return Committee{}, err
	}
	committee := Committee{Epoch: info.Epoch, Tag: info.Tag, Holders: make([][]Holder, len(shards))}
	for _, m := range members {
		member, err := c.member(ctx, m.Node, info.Epoch)
		if err != nil {
			return Committee{}, err
		}
		for i, shard := range shards {
			if shard.Owner == m.Node {
				member.Shards = append(member.Shards, i)
			}
		}
		committee.Members = append(committee.Members, member)
	}
	for i, shard := range shards {
		committee.Holders[i] = c.holders(shard, info.Epoch)
	}
	return committee, nil
}

// member returns what is known of a node in an epoch. One that the mirror has not seen yet
// has no endpoint: it takes no part until the mirror knows it.
func (c *Chain) member(ctx context.Context, id, epoch uint32) (Member, error) {
	if node, ok := c.node(id); ok {
		key := node.BLSKey
		if node.NextBLSKeyFrom != 0 && node.NextBLSKeyFrom <= epoch {
			key = node.NextBLSKey // the mirror has not seen the epoch begin
		}
		return Member{Node: id, Name: node.Name, Endpoint: node.Endpoint, Key: key}, nil
	}
	key, err := c.client.BLSKey(ctx, chain.AtTag(chain.Latest), id)
	return Member{Node: id, Key: key}, err
}

func (c *Chain) node(id uint32) (node chain.Node, ok bool) {
	c.mirror.View(func(s *chain.State) { node, ok = s.Nodes[id] })
	return node, ok
}

// holders returns the shard's owner and, while the owner need not have what it
// inherited, the owner before: it keeps and serves until then.
func (c *Chain) holders(shard chain.Shard, epoch uint32) []Holder {
	nodes := []uint32{shard.Owner}
	if epoch < shard.ActiveFrom && shard.Previous != 0 {
		nodes = append(nodes, shard.Previous)
	}
	var holders []Holder
	for _, id := range slices.Compact(nodes) {
		if node, ok := c.node(id); ok && node.Endpoint != "" {
			holders = append(holders, Holder{Node: id, Endpoint: node.Endpoint})
		}
	}
	return holders
}

// Kept implements [Ledger]: the certified one that lasts longest, as far as the mirror knows.
func (c *Chain) Kept(id blob.ID) (object uint64) {
	c.mirror.View(func(s *chain.State) {
		var end uint32
		for _, number := range s.ObjectsOf(id) {
			if o := s.Objects[number]; o.IsCertified() && o.End > end {
				object, end = number, o.End
			}
		}
	})
	return object
}

// Objects implements [Ledger]: those the mirror knows and those registered since.
func (c *Chain) Objects(ctx context.Context, id blob.ID) ([]Object, error) {
	var numbers []uint64
	var from uint64
	c.mirror.View(func(s *chain.State) { numbers, from = s.ObjectsOf(id), s.Head.Number+1 })
	newer, err := c.registrations(ctx, max(from, c.client.Deployment().Block))
	if err != nil {
		return nil, err
	}
	for _, e := range newer {
		if blob.ID(e.BlobId) == id {
			numbers = append(numbers, e.Object)
		}
	}
	slices.Sort(numbers)
	objects := make([]Object, 0, len(numbers))
	for _, number := range slices.Compact(numbers) {
		o, err := c.object(ctx, number, newer)
		if errors.Is(err, ErrUnknownObject) {
			continue // a reorg took it back
		}
		if err != nil {
			return nil, err
		}
		// A reorg may also have given its number to another blob.
		if o.ID == id {
			objects = append(objects, o)
		}
	}
	return objects, nil
}

// Object implements [Ledger].
func (c *Chain) Object(ctx context.Context, number uint64) (Object, error) {
	if c.knows(number) {
		return c.object(ctx, number, nil)
	}
	var from uint64
	c.mirror.View(func(s *chain.State) { from = s.Head.Number + 1 })
	newer, err := c.registrations(ctx, max(from, c.client.Deployment().Block))
	if err != nil {
		return Object{}, err
	}
	return c.object(ctx, number, newer)
}

func (c *Chain) knows(number uint64) (ok bool) {
	c.mirror.View(func(s *chain.State) { _, ok = s.Objects[number] })
	return ok
}

// registrations returns the registrations from the block on, up to the head.
func (c *Chain) registrations(ctx context.Context, from uint64) ([]*bindings.BlobRegistryBlobRegistered, error) {
	head, err := c.client.Head(ctx, chain.Latest)
	if err != nil || head.Number < from {
		return nil, err
	}
	return c.registrationsIn(ctx, from, head.Number)
}

func (c *Chain) unsafeRegistrations(ctx context.Context) ([]*bindings.BlobRegistryBlobRegistered, error) {
	safe, err := c.client.Head(ctx, chain.Safe)
	if err != nil {
		return nil, err
	}
	return c.registrations(ctx, safe.Number+1)
}

func (c *Chain) registrationsIn(ctx context.Context, from, to uint64) ([]*bindings.BlobRegistryBlobRegistered, error) {
	logs, err := c.client.Logs(ctx, from, to)
	if err != nil {
		return nil, err
	}
	var events []*bindings.BlobRegistryBlobRegistered
	for _, log := range logs {
		event, err := chain.DecodeEvent(c.client.Deployment(), log)
		if err != nil {
			return nil, err
		}
		if registered, ok := event.(*bindings.BlobRegistryBlobRegistered); ok {
			events = append(events, registered)
		}
	}
	return events, nil
}

// errMoved reports an object that exists while its registration is nowhere. Whoever took it for unknown might pay again.
var errMoved = errors.New("a reorg is moving it: try again in a moment")

// object reads an object at the head. Who registered it, when and for how much
// comes from its event: among newer, or in the block that the mirror knows.
func (c *Chain) object(ctx context.Context, number uint64, newer []*bindings.BlobRegistryBlobRegistered) (Object, error) {
	unknown := fmt.Errorf("%w: %d", ErrUnknownObject, number)
	now, err := c.client.Object(ctx, chain.AtTag(chain.Latest), number)
	if _, refused := chain.IsRevert[*bindings.BlobRegistryUnknownObject](err); refused {
		return Object{}, unknown
	}
	if err != nil {
		return Object{}, fmt.Errorf("read object %d: %w", number, err)
	}
	if now.BlobId == [32]byte{} {
		return Object{}, unknown
	}
	o := Object{
		Number: number, ID: now.BlobId, Size: int64(now.Size), Certified: now.Certified, End: now.End,
		CommitmentRoot: now.CommitmentRoot, Held: shardsIn(now.HeldNew),
		Deletable: now.Flags&deletable != 0, Deleted: now.Flags&deleted != 0,
	}
	mine := func(e *bindings.BlobRegistryBlobRegistered) bool { return e.Object == number && e.BlobId == now.BlobId }
	i := slices.IndexFunc(newer, mine)
	if i < 0 {
		var block uint64
		c.mirror.View(func(s *chain.State) { block = s.Objects[number].Block })
		if newer, err = c.registrationsIn(ctx, block, block); err != nil {
			return Object{}, fmt.Errorf("read the registration of object %d: %w", number, err)
		}
		i = slices.IndexFunc(newer, mine)
	}
	if i < 0 {
		// A reorg moved it, which the mirror has not seen: it is among what is not safe yet.
		if newer, err = c.unsafeRegistrations(ctx); err != nil {
			return Object{}, fmt.Errorf("read the registration of object %d: %w", number, err)
		}
		if i = slices.IndexFunc(newer, mine); i < 0 {
			return Object{}, fmt.Errorf("read the registration of object %d: %w", number, errMoved)
		}
	}
	o.Registered = newer[i].Epoch
	if o.Cost, err = chain.AmountFromBig(newer[i].Cost); err != nil {
		return Object{}, err
	}
	if o.Owner, err = c.client.ObjectOwner(ctx, chain.AtTag(chain.Latest), number); err != nil {
		return Object{}, fmt.Errorf("read the owner of object %d: %w", number, err)
	}
	return o, nil
}

// Bits of an object's flags (contracts/src/libraries/Market.sol).
const (
	deletable = 1 << 0
	deleted   = 1 << 1
)

// shardsIn lists a set of shards.
func shardsIn(set *big.Int) []int {
	var shards []int
	for i := range set.BitLen() {
		if set.Bit(i) == 1 {
			shards = append(shards, i)
		}
	}
	return shards
}
