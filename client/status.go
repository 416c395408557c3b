package client

import (
	"context"
	"sync"

	"github.com/walrus-evm/walrus/blob"
)

// BlobStatus is what chain and nodes say of a blob.
type BlobStatus struct {
	ID blob.ID `json:"blobId"`
	// Size is the number of bytes of the blob.
	Size  int64  `json:"size"`
	Epoch uint32 `json:"epoch"`
	// State is one of registered, certified and expired.
	State BlobState `json:"state"`
	// Objects are all registrations, oldest first.
	Objects []Object `json:"objects"`
	// Current is the registration under which the blob is kept, or that stands for its state.
	Current Object `json:"current"`
	// Slivers say where the slivers should be and whether they are; Reachable counts those that
	// are, Needed says how many of them a read takes.
	Slivers   []SliverStatus `json:"slivers"`
	Reachable int            `json:"reachable"`
	Needed    int            `json:"needed"`
}

// BlobState is the state of a blob on the chain.
type BlobState string

// The states of a blob.
const (
	StateRegistered BlobState = "registered" // paid for, not certified yet
	StateCertified  BlobState = "certified"  // the network has promised to keep it
	StateExpired    BlobState = "expired"    // the paid time is over
)

// SliverStatus is where a sliver is.
type SliverStatus struct {
	Sliver   int    `json:"sliver"`
	Shard    int    `json:"shard"`
	Node     uint32 `json:"node"`
	Endpoint string `json:"endpoint"`
	// Held says that the shard answers for the sliver on the chain.
	Held bool `json:"held"`
	// Reachable says that a node said just now that it stores it. Only reading it proves that.
	Reachable bool `json:"reachable"`
	// Reason is why it is not reachable: what its node does, in a few words for people.
	Reason string `json:"reason,omitempty"`
	// Error has the details: the call and what came of it.
	Error string `json:"error,omitempty"`
}

// Status returns what is known of the blob and asks every node for its slivers. It
// returns [ErrUnknownBlob] for an ID that nobody registered; that a blob has
// expired or that nodes are down is no error.
func (c *Client) Status(ctx context.Context, id blob.ID) (*BlobStatus, error) {
	committee, err := c.ledger.Committee(ctx)
	if err != nil {
		return nil, err
	}
	objects, err := c.ledger.Objects(ctx, id)
	if err != nil {
		return nil, err
	}
	if len(objects) == 0 {
		return nil, absent(id, nil, committee.Epoch)
	}
	status := &BlobStatus{ID: id, Epoch: committee.Epoch, Objects: objects, Size: objects[0].Size, Needed: c.ledger.Encoding().Source()}
	status.Current, status.State = current(objects, committee.Epoch)
	layout, err := blob.NewLayout(c.ledger.Encoding(), status.Size)
	if err != nil {
		return nil, err
	}
	status.Slivers = make([]SliverStatus, layout.Shards())
	held := make(map[int]bool)
	for _, shard := range status.Current.Held {
		held[shard] = true
	}
	var all sync.WaitGroup
	for s := range status.Slivers {
		shard := layout.ShardOfSliver(id, s)
		status.Slivers[s] = SliverStatus{Sliver: s, Shard: shard, Held: held[shard]}
		all.Go(func() { c.locate(ctx, id, layout.SliverSize(), committee.Holders[shard], &status.Slivers[s]) })
	}
	all.Wait()
	if ctx.Err() != nil {
		return nil, context.Cause(ctx)
	}
	for _, s := range status.Slivers {
		if s.Reachable {
			status.Reachable++
		}
	}
	return status, nil
}

// current returns the registration that matters most and the state it stands for.
func current(objects []Object, epoch uint32) (Object, BlobState) {
	var best Object
	state := StateExpired
	for _, o := range objects {
		running := epoch < o.End
		switch {
		case best.Number == 0, running && (state == StateExpired || better(o, best)), !running && state == StateExpired && better(o, best):
			best = o
			state = stateOf(o, epoch)
		}
	}
	return best, state
}

func stateOf(o Object, epoch uint32) BlobState {
	switch {
	case epoch >= o.End:
		return StateExpired
	case o.Certified == 0:
		return StateRegistered
	default:
		return StateCertified
	}
}

// locate asks the holders for the sliver, one after the other.
func (c *Client) locate(ctx context.Context, id blob.ID, size int64, holders []Holder, s *SliverStatus) {
	if len(holders) == 0 {
		s.Error = "no node answers for its shard"
		s.Reason = s.Error
	}
	for _, h := range holders {
		if s.Node == 0 {
			s.Node, s.Endpoint = h.Node, h.Endpoint
		}
		got, err := c.node(h.Endpoint).HasSliver(ctx, id, s.Sliver)
		switch {
		case err != nil:
			s.Reason, s.Error = reasonOf(err).one, err.Error()
		case got != size:
			s.Reason, s.Error = "has another length of it", "the node has another length of it"
		default:
			s.Node, s.Endpoint, s.Reason, s.Error, s.Reachable = h.Node, h.Endpoint, "", "", true
			return
		}
	}
}
