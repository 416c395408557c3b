package prover

import (
	"context"
	"iter"
	"maps"
	"slices"
	"sync"

	"github.com/ethereum/go-ethereum/common"

	"github.com/walrus-evm/walrus/availability"
	"github.com/walrus-evm/walrus/blob"
	"github.com/walrus-evm/walrus/chain"
)

// OnChain is the [Ledger] of a real network. It is safe for concurrent use.
type OnChain struct {
	client *chain.Client
	mirror *chain.Mirror

	mu   sync.Mutex // guards view
	view *stateView // of the mirror's newest block that was asked for
}

// NewOnChain returns the ledger over a mirror that follows the safe head and
// that somebody else runs.
func NewOnChain(client *chain.Client, mirror *chain.Mirror) *OnChain {
	return &OnChain{client: client, mirror: mirror}
}

// Encoding implements [Ledger].
func (o *OnChain) Encoding() blob.Encoding { return o.client.Encoding() }

// View implements [Ledger]. A view is made once a block, when first asked for.
func (o *OnChain) View() View {
	o.mu.Lock()
	defer o.mu.Unlock()
	var head chain.Head
	o.mirror.View(func(s *chain.State) { head = s.Head })
	if o.view == nil || o.view.state.Head != head {
		o.view = &stateView{state: o.mirror.Snapshot()}
	}
	return o.view
}

// Wait implements [Ledger].
func (o *OnChain) Wait(ctx context.Context, condition func(View) bool) (View, error) {
	for {
		err := o.mirror.Wait(ctx, func(s *chain.State) bool { return condition(&stateView{state: s}) })
		if err != nil {
			return nil, err
		}
		// The mirror may have moved on; the caller gets a view for which the condition still holds.
		if view := o.View(); condition(view) {
			return view, nil
		}
	}
}

// HeadTag implements [Ledger].
func (o *OnChain) HeadTag(ctx context.Context) (common.Hash, error) {
	info, err := o.client.EpochInfo(ctx, chain.AtTag(chain.Latest))
	if err != nil {
		return common.Hash{}, err
	}
	return info.Tag, nil
}

// FinalEpoch implements [Ledger].
func (o *OnChain) FinalEpoch(ctx context.Context) (uint32, error) {
	final, err := o.client.Head(ctx, chain.Finalized)
	if err != nil {
		return 0, err
	}
	if final.Number <= o.client.Deployment().Block {
		return 0, nil // the contracts may not be there yet
	}
	info, err := o.client.EpochInfo(ctx, chain.AtHash(final.Hash))
	if err != nil {
		return 0, err
	}
	// The mirror may still be on a branch that a reorganisation left: what it shows, a deletion say, may be no more.
	var seen chain.Head
	o.mirror.View(func(s *chain.State) { seen = s.Head })
	if seen.Number < final.Number {
		return 0, nil
	}
	now, err := o.client.HeadAt(ctx, seen.Number)
	if err != nil || now.Hash != seen.Hash {
		return 0, err
	}
	return info.Epoch, nil
}

// SignedStatement implements [Ledger].
func (o *OnChain) SignedStatement(ctx context.Context, account common.Address, s chain.ListStatement, signature []byte) (bool, error) {
	return o.client.SignedStatement(ctx, account, s, signature)
}

// stateView is a [View] of a state that does not change while it is used.
type stateView struct {
	state *chain.State
	index sync.Once
	blobs map[blob.ID][]uint64

	mu     sync.Mutex        // guards groups
	groups map[uint32]uint64 // of the nodes that were asked for
}

// Block implements [View].
func (v *stateView) Block() uint64 { return v.state.Head.Number }

// Epoch implements [View].
func (v *stateView) Epoch() Epoch {
	s := v.state
	return Epoch{Number: s.Epoch, Tag: s.Tag, Seed: s.Seed, SeedBlock: s.SeedBlock, ProofsUntil: s.ProofsUntil}
}

// Shard implements [View].
func (v *stateView) Shard(i int) Shard {
	s := v.state.Shards[i]
	return Shard{Owner: s.Owner, Next: s.Next, Since: s.Since, ActiveFrom: s.ActiveFrom}
}

// Member implements [View].
func (v *stateView) Member(node uint32) (member, eligible bool) {
	index, _ := v.state.Member(node)
	return index >= 0, !v.state.Nodes[node].JailedIn(v.state.Epoch)
}

// Holders implements [View]. Until a new owner answers for what it inherited,
// the one before keeps it; which node that was is not on record, so all are asked.
func (v *stateView) Holders(shard int, self uint32) []string {
	s := v.state.Shards[shard]
	ids := []uint32{s.Owner}
	if v.state.Epoch <= s.ActiveFrom {
		ids = append(ids, slices.Sorted(maps.Keys(v.state.Nodes))...)
	}
	var endpoints []string
	for i, id := range ids {
		node, ok := v.state.Nodes[id]
		if ok && id != self && (i == 0 || id != s.Owner) {
			endpoints = append(endpoints, node.Endpoint)
		}
	}
	return endpoints
}

// Registration implements [View].
func (v *stateView) Registration(object uint64) (Registration, bool) {
	o, ok := v.state.Objects[object]
	return registrationOf(o), ok
}

func registrationOf(o chain.Object) Registration {
	return Registration{
		Object: o.Number, Blob: o.ID, Owner: o.Owner, CommitmentRoot: o.CommitmentRoot, Certified: o.Certified, End: o.End, Held: o.HeldNew, HeldEpoch: o.HeldEpoch,
	}
}

// Registrations implements [View].
func (v *stateView) Registrations(id blob.ID) []Registration {
	v.index.Do(func() {
		v.blobs = make(map[blob.ID][]uint64)
		for _, number := range v.objects() {
			id := v.state.Objects[number].ID
			v.blobs[id] = append(v.blobs[id], number)
		}
	})
	var out []Registration
	for _, number := range v.blobs[id] {
		out = append(out, registrationOf(v.state.Objects[number]))
	}
	return out
}

func (v *stateView) objects() []uint64 { return slices.Sorted(maps.Keys(v.state.Objects)) }

// Certified implements [View].
func (v *stateView) Certified() iter.Seq[Registration] {
	return func(yield func(Registration) bool) {
		for _, number := range v.objects() {
			o := v.state.Objects[number]
			if o.IsCertified() && v.state.Epoch < o.End && !yield(registrationOf(o)) {
				return
			}
		}
	}
}

// Obligations implements [View]. It makes them one by one: a node may have many.
func (v *stateView) Obligations(node uint32) iter.Seq[Group] {
	return func(yield func(Group) bool) {
		shards := v.state.ShardsOf(node)
		for _, number := range v.objects() {
			for _, shard := range shards {
				key := availability.Key{Object: number, Shard: uint8(shard)}
				if v.state.Obligated(node, key) && !eachGroup(v.state.Objects[number], key, yield) {
					return
				}
			}
		}
	}
}

// Groups implements [View].
func (v *stateView) Groups(node uint32) (groups uint64) {
	v.mu.Lock()
	defer v.mu.Unlock()
	if groups, ok := v.groups[node]; ok {
		return groups
	}
	shards := v.state.ShardsOf(node)
	for _, o := range v.state.Objects {
		if !o.IsCertified() || o.End < v.state.Epoch+2 {
			continue
		}
		for _, shard := range shards {
			if o.HeldNew.Has(uint8(shard)) {
				groups += uint64(o.Layout.Groups())
			}
		}
	}
	if v.groups == nil {
		v.groups = make(map[uint32]uint64)
	}
	v.groups[node] = groups
	return groups
}

// eachGroup yields the groups of the sliver that the key's shard holds: all of them are owed, or none.
func eachGroup(o chain.Object, key availability.Key, yield func(Group) bool) bool {
	ref := SliverRef{Blob: o.ID, Index: o.Layout.SliverOfShard(o.ID, int(key.Shard))}
	for g := range o.Layout.Groups() {
		key.Group = uint32(g)
		if !yield(Group{Key: key, Sliver: ref, Weight: uint64(o.Layout.GroupWeight(g))}) {
			return false
		}
	}
	return true
}

// Claimed implements [View].
func (v *stateView) Claimed(node uint32) (Inclusion, bool) {
	record, ok := v.state.Claims[node]
	if !ok || record.Epoch != v.state.Epoch || record.Status == chain.ClaimMissed {
		return Inclusion{}, false
	}
	return Inclusion{Transaction: record.Tx, Block: record.Block}, true
}

// Keys implements [View].
func (v *stateView) Keys(node uint32) NodeKeys {
	n := v.state.Nodes[node]
	keys := NodeKeys{BLS: n.BLSKey, NextBLS: n.NextBLSKey, NextFrom: n.NextBLSKeyFrom, Hot: n.HotKey}
	if n.ReplacedIn == v.state.Epoch {
		keys.Replaced = n.ReplacedHotKey
	}
	return keys
}

// RevealRequests implements [View].
func (v *stateView) RevealRequests(node uint32) []RevealRequest {
	s := v.state
	if s.Claims[node].OpenRequests == 0 || s.Claims[node].Status != chain.ClaimLive {
		return nil
	}
	var open []RevealRequest
	for _, r := range s.RevealsAgainst(node) {
		if r.State == chain.RevealOpen {
			open = append(open, RevealRequest{ID: r.ID, Epoch: r.Epoch, At: r.At, Hash: r.Hash, LastBlock: s.ChallengesUntil})
		}
	}
	return open
}
