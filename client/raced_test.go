package client_test

import (
	"bytes"
	"errors"
	"slices"
	"testing"
	"time"

	"github.com/walrus-evm/walrus/blob"
	"github.com/walrus-evm/walrus/chain"
	"github.com/walrus-evm/walrus/client"
	"github.com/walrus-evm/walrus/kzg"
)

// TestAttack_RacedWriter: whoever reads slivers' commitments while their owner still writes can send every node so many
// wrong lists that there is no room for more. The owner's list finds room on his word; that of somebody who writes for
// him without his key does not, and the owner goes on where that ended.
func TestAttack_RacedWriter(t *testing.T) {
	n := newRealNetwork(t)
	n.advanceTo(1)
	publisher, err := client.New(client.Config{
		Chain: n.chain, Mirror: n.safe, Transactor: n.transactor(3), Dir: t.TempDir(), Pause: 5 * time.Millisecond, Grace: time.Second,
	})
	must(t, err)
	_, err = n.transactor(0).Transfer(n.ctx, n.user.Address(), chain.WAL(100))
	must(t, err)
	stop := n.mineInBackground()
	defer stop()

	store := func(c *client.Client, data []byte, object uint64, raced bool) (*client.StoreResult, error) {
		options := client.StoreOptions{Epochs: 3, Object: object}
		options.Progress = func(stage client.Stage, done, _ int64) {
			if raced && stage == client.StageConfirm && done == 0 {
				raced = false
				n.race(data)
			}
		}
		return c.Store(n.ctx, bytes.NewReader(data), int64(len(data)), options)
	}
	mine := random(50_000, 71)
	stored, err := store(n.client, mine, 0, true)
	must(t, err)
	if stored.Outcome != client.OutcomeStored {
		t.Errorf("stored: %+v", stored)
	}
	mustRead(t, n.client, stored.ID, mine)

	other := random(50_000, 72)
	object := n.registered(other)
	_, err = store(publisher, other, object, true)
	if _, missed := errors.AsType[*client.QuorumError](err); !missed {
		t.Errorf("without the owner's word: %v, want a QuorumError", err)
	}
	resumed, err := store(n.client, other, object, false)
	must(t, err)
	if resumed.Outcome != client.OutcomeResumed {
		t.Errorf("resumed: %+v", resumed)
	}
}

// registered buys storage for the data and sends nothing.
func (n *realNetwork) registered(data []byte) (object uint64) {
	n.t.Helper()
	must(n.t, n.user.EnsureAllowance(n.ctx, n.chain.Deployment().Registry, chain.WAL(50)))
	coder, layout := n.coder(data)
	metadata, err := coder.Describe(bytes.NewReader(data))
	must(n.t, err)
	object, _, _, err = n.user.Register(n.ctx, chain.Registration{
		Size: uint64(layout.Size()), ContentRoot: metadata.ContentRoot(), Epochs: 3, MaxCost: chain.WAL(10),
	})
	must(n.t, err)
	return object
}

func (n *realNetwork) coder(data []byte) (*blob.Coder, blob.Layout) {
	layout, err := blob.NewLayout(n.chain.Encoding(), int64(len(data)))
	must(n.t, err)
	coder, err := blob.NewCoder(layout)
	must(n.t, err)
	return coder, layout
}

// race sends every node lists with a wrong commitment of another node's sliver until it has room for no more.
func (n *realNetwork) race(data []byte) {
	coder, layout := n.coder(data)
	metadata, err := coder.Describe(bytes.NewReader(data))
	must(n.t, err)
	id := metadata.ID()
	committee, err := n.client.Ledger().Committee(n.ctx)
	must(n.t, err)
	var list []byte
	for sliver := range layout.Shards() {
		holder := committee.Holders[layout.ShardOfSliver(id, sliver)][0]
		commitments, err := client.NewNode(holder.Endpoint, nil).Commitments(n.ctx, id, sliver, layout.Chunks())
		must(n.t, err)
		list = append(list, encodeCommitments(commitments)...)
	}
	for _, m := range committee.Members {
		foreign := 0
		for slices.Contains(m.Shards, layout.ShardOfSliver(id, foreign)) {
			foreign++
		}
		for i, full := 0, false; !full; i++ {
			wrong, err := kzg.Commit([]byte{byte(i)})
			must(n.t, err)
			forged := slices.Clone(list)
			copy(forged[foreign*layout.Chunks()*kzg.CommitmentSize:], encodeCommitments([]kzg.Commitment{wrong}))
			err = client.NewNode(m.Endpoint, nil).PutCommitments(n.ctx, id, bytes.NewReader(forged), int64(len(forged)))
			if full = client.HasCode(err, client.CodeConflict); !full {
				must(n.t, err)
			}
		}
	}
}
