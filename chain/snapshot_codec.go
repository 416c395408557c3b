package chain

import (
	"bytes"
	"cmp"
	"encoding/binary"
	"fmt"
	"maps"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/walrus-evm/walrus/availability"
	"github.com/walrus-evm/walrus/blob"
)

// codec writes a state to bytes or reads one from them: the fields are listed once, for both directions. Each state has one
// form: integers are 8 big-endian bytes, maps rise by key, and reading refuses everything else. After the first refusal
// reading goes on with zeroes.
type codec struct {
	encoding blob.Encoding
	shards   int
	writing  bool
	data     []byte // written so far, or left to read
	err      error  // of reading
}

// encodeState returns a state's bytes.
func encodeState(s *State, encoding blob.Encoding) []byte {
	const objectSize = 320 // a little more than one takes
	c := codec{encoding: encoding, shards: len(s.Shards), writing: true, data: make([]byte, 0, (len(s.Objects)+8)*objectSize)}
	c.state(s)
	return c.data
}

// decodeState reads what encodeState returned for a network with so many shards.
func decodeState(data []byte, encoding blob.Encoding, shards int) (*State, error) {
	c := codec{encoding: encoding, shards: shards, data: data}
	s := new(State)
	c.state(s)
	if c.err == nil && len(c.data) > 0 {
		c.refuse("%d bytes too many", len(c.data))
	}
	if c.err != nil {
		return nil, c.err
	}
	return s, nil
}

func (c *codec) refuse(format string, values ...any) {
	if c.err == nil {
		c.err = fmt.Errorf("%w: "+format, append([]any{errSnapshot}, values...)...)
	}
	c.data = nil
}

func (c *codec) state(s *State) {
	c.head(&s.Head)
	integer(c, &s.Epoch)
	c.bytes(s.Tag[:])
	integer(c, &s.StartTime)
	integer(c, &s.StartBlock)
	integer(c, &s.Phase)
	integer(c, &s.Settled)
	list(c, &s.Shards, (*codec).shard)
	list(c, &s.Members, (*codec).member)
	list(c, &s.NextMembers, (*codec).member)
	c.bytes(s.Seed[:])
	integer(c, &s.SeedBlock)
	integer(c, &s.ProofsUntil)
	integer(c, &s.ChallengesUntil)
	table(c, &s.Nodes, cmp.Compare, integer, (*codec).node)
	table(c, &s.Objects, cmp.Compare, integer, (*codec).object)
	table(c, &s.Claims, cmp.Compare, integer, (*codec).claim)
	table(c, &s.Reveals, common.Hash.Cmp, func(c *codec, id *common.Hash) { c.bytes(id[:]) }, (*codec).reveal)
	if c.err == nil && len(s.Shards) != c.shards {
		c.refuse("%d shards of %d", len(s.Shards), c.shards)
	}
}

func (c *codec) head(h *Head) {
	integer(c, &h.Number)
	c.bytes(h.Hash[:])
	c.bytes(h.Parent[:])
	integer(c, &h.Time)
}

func (c *codec) shard(s *Shard) {
	integer(c, &s.Owner)
	integer(c, &s.Since)
	integer(c, &s.ActiveFrom)
	integer(c, &s.Next)
	integer(c, &s.Previous)
}

func (c *codec) member(m *Member) {
	integer(c, &m.Node)
	integer(c, &m.Seats)
}

func (c *codec) node(id uint32, n *Node) {
	n.ID = id
	c.text(&n.Name)
	c.text(&n.Endpoint)
	c.text(&n.Metadata)
	c.bytes(n.Governance[:])
	c.bytes(n.HotKey[:])
	c.bytes(n.Payout[:])
	c.bytes(n.ReplacedHotKey[:])
	integer(c, &n.ReplacedIn)
	c.publicKey(&n.BLSKey)
	c.publicKey(&n.NextBLSKey)
	integer(c, &n.NextBLSKeyFrom)
	integer(c, &n.CommissionBps)
	integer(c, &n.CommissionFrom)
	c.flags(&n.Candidate, &n.Leaving, &n.Jailed)
	integer(c, &n.JailedUntil)
	integer(c, &n.UnjailFrom)
	integer(c, &n.MissCount)
	integer(c, &n.Registered)
}

func (c *codec) object(number uint64, o *Object) {
	o.Number = number
	c.bytes(o.ID[:])
	integer(c, &o.Size)
	if !c.writing && c.err == nil {
		layout, err := blob.NewLayout(c.encoding, int64(o.Size))
		if err != nil {
			c.refuse("object %d: %w", number, err)
		}
		o.Layout = layout
	}
	c.bytes(o.CommitmentRoot[:])
	c.bytes(o.HeldOld[:])
	c.bytes(o.HeldNew[:])
	integer(c, &o.HeldEpoch)
	integer(c, &o.Certified)
	integer(c, &o.End)
	c.bytes(o.ContentRoot[:])
	c.bytes(o.Owner[:])
	c.flags(&o.Deletable, &o.Deleted, &o.Shared)
	integer(c, &o.Registered)
	integer(c, &o.Block)
	integer(c, &o.Rate)
}

// claim lists the node too: the record of a member that was settled may have been made for no other reason.
func (c *codec) claim(_ uint32, r *ClaimRecord) {
	integer(c, &r.Node)
	integer(c, &r.Epoch)
	integer(c, &r.Status)
	c.bytes(r.Commitment[:])
	c.weight(&r.Weight)
	c.weight(&r.Excluded)
	integer(c, &r.Leaves)
	c.bytes(r.TraceRoot[:])
	list(c, &r.Exclusions, func(c *codec, x *availability.Exclusion) {
		integer(c, &x.Object)
		integer(c, &x.Shard)
	})
	c.bytes(r.Digest[:])
	c.bytes(r.Y[:])
	list(c, &r.Opening, integer)
	integer(c, &r.OpenRequests)
	c.bytes(r.Beneficiary[:])
	integer(c, &r.Block)
	c.bytes(r.Tx[:])
}

func (c *codec) reveal(id common.Hash, r *RevealRequest) {
	r.ID = id
	integer(c, &r.Node)
	integer(c, &r.Epoch)
	integer(c, &r.At.Height)
	integer(c, &r.At.Index)
	c.bytes(r.Hash[:])
	c.bytes(r.Asker[:])
	c.amount(&r.Bond)
	integer(c, &r.LastBlock)
	integer(c, &r.State)
	answered := r.Children != nil
	if c.flags(&answered); answered {
		if !c.writing {
			r.Children = new(availability.Children)
		}
		for i := range r.Children {
			c.bytes(r.Children[i][:])
		}
	}
	list(c, &r.Leaves, func(c *codec, s *availability.Step) {
		integer(c, &s.Key.Object)
		integer(c, &s.Key.Shard)
		integer(c, &s.Key.Group)
		c.bytes(s.Sum[:])
		c.weight(&s.Weight)
	})
}

// bytes writes or fills b.
func (c *codec) bytes(b []byte) {
	switch {
	case c.writing:
		c.data = append(c.data, b...)
	case len(c.data) < len(b):
		c.refuse("it ends early")
	default:
		c.data = c.data[copy(b, c.data):]
	}
}

func integer[T ~int | ~uint8 | ~uint16 | ~uint32 | ~uint64](c *codec, v *T) {
	var b [8]byte
	binary.BigEndian.PutUint64(b[:], uint64(*v))
	c.bytes(b[:])
	if !c.writing {
		n := binary.BigEndian.Uint64(b[:])
		if *v = T(n); uint64(*v) != n {
			c.refuse("%d is out of range", n)
		}
	}
}

// flags are bits of one integer, the first the lowest.
func (c *codec) flags(flags ...*bool) {
	var n uint8
	for i, flag := range flags {
		if *flag {
			n |= 1 << i
		}
	}
	integer(c, &n)
	if n>>len(flags) != 0 {
		c.refuse("unknown flags %b", n)
	}
	for i, flag := range flags {
		*flag = n>>i&1 == 1
	}
}

func (c *codec) text(s *string) {
	n := len(*s)
	integer(c, &n)
	switch {
	case c.writing:
		c.data = append(c.data, *s...)
	case n < 0 || n > len(c.data):
		c.refuse("it ends early")
	default:
		*s, c.data = string(c.data[:n]), c.data[n:]
	}
}

func (c *codec) weight(w *availability.Weight) {
	b := w.Bytes()
	c.bytes(b[:])
	*w = availability.WeightFromBytes(b)
}

func (c *codec) amount(a *Amount) {
	b := a.v.Bytes32()
	c.bytes(b[:])
	a.v.SetBytes32(b[:])
}

// publicKey takes infinity for no key, which no parser of keys does.
func (c *codec) publicKey(k *availability.PublicKey) {
	none := availability.PublicKey{}.Bytes()
	b := k.Bytes()
	c.bytes(b[:])
	if c.writing || c.err != nil || bytes.Equal(b[:], none[:]) {
		return
	}
	key, err := availability.ParsePublicKey(b[:])
	if err != nil {
		c.refuse("%w", err)
	}
	*k = key
}

// list is a slice after one more than its length; 0 stands for nil.
func list[T any](c *codec, v *[]T, element func(*codec, *T)) {
	var n int
	if *v != nil {
		n = len(*v) + 1
	}
	integer(c, &n)
	if c.writing {
		for i := range *v {
			element(c, &(*v)[i])
		}
		return
	}
	if n > 0 {
		*v = []T{}
	}
	for i := 1; i < n && c.err == nil; i++ {
		var e T
		element(c, &e)
		*v = append(*v, e)
	}
	if n < 0 {
		c.refuse("a list of %d", n)
	}
}

// table is a map after its length, by rising key.
func table[K comparable, V any](c *codec, m *map[K]V, compare func(a, b K) int, key func(*codec, *K), row func(*codec, K, *V)) {
	n := len(*m)
	integer(c, &n)
	if c.writing {
		for _, k := range slices.SortedFunc(maps.Keys(*m), compare) {
			v := (*m)[k]
			key(c, &k)
			row(c, k, &v)
		}
		return
	}
	const leastRow = 100 // bytes, so that a length cannot ask for more room than the data fills
	*m = make(map[K]V, max(0, min(n, len(c.data)/leastRow)))
	var last K
	for i := 0; i < n && c.err == nil; i++ {
		var k K
		var v V
		key(c, &k)
		row(c, k, &v)
		if i > 0 && compare(last, k) >= 0 {
			c.refuse("keys out of order")
		}
		(*m)[k], last = v, k
	}
	if n < 0 {
		c.refuse("a table of %d", n)
	}
}
