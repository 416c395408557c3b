package client_test

import (
	"bytes"
	"errors"
	"math/big"
	"slices"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"

	"github.com/walrus-evm/walrus/availability"
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
	owner, publisher := n.patient(n.user), n.patient(n.transactor(3))
	_, err := n.transactor(0).Transfer(n.ctx, n.user.Address(), chain.WAL(100))
	must(t, err)
	stop := n.mineInBackground()
	defer stop()

	mine := random(50_000, 71)
	stored, err := n.storeRaced(owner, mine, 0)
	must(t, err)
	if stored.Outcome != client.OutcomeStored {
		t.Errorf("stored: %+v", stored)
	}
	mustRead(t, owner, stored.ID, mine)

	other := random(50_000, 72)
	object := n.registered(other)
	n.mustLose(publisher, other, object)
	resumed, err := owner.Store(n.ctx, bytes.NewReader(other), int64(len(other)), epochs3)
	must(t, err)
	if resumed.Outcome != client.OutcomeResumed || resumed.Object.Number != object {
		t.Errorf("resumed: %+v", resumed)
	}

	// The owner is a contract, whose word is not a key's. Once the nodes have its list they take it from anybody.
	other = random(50_000, 73)
	object = n.registered(other)
	contract := n.install("631626ba7e60e01b60005260206000f3") // isValidSignature returns its selector
	_, err = n.user.TransferObject(n.ctx, object, contract)
	must(t, err)
	n.mustLose(publisher, other, object)
	must(t, n.safe.Wait(n.ctx, func(s *chain.State) bool { return s.Objects[object].Owner == contract }))
	list, statement := n.list(other)
	statement.Object = object
	committee, err := n.client.Ledger().Committee(n.ctx)
	must(t, err)
	for _, m := range committee.Members {
		node := client.NewNode(m.Endpoint, nil)
		must(t, node.PutStatedCommitments(n.ctx, statement, []byte("of many keys"), bytes.NewReader(list), int64(len(list))))
	}
	published, err := publisher.Store(n.ctx, bytes.NewReader(other), int64(len(other)), client.StoreOptions{Epochs: 3, Object: object})
	must(t, err)
	if published.Object.Owner != contract || published.Object.CommitmentRoot != statement.CommitmentRoot {
		t.Errorf("published: %+v", published)
	}
}

// patient returns a client that waits for every node, however slow the machine.
func (n *realNetwork) patient(account *chain.Transactor) *client.Client {
	c, err := client.New(client.Config{
		Chain: n.chain, Mirror: n.safe, Transactor: account, Dir: n.t.TempDir(),
		Pause: 5 * time.Millisecond, Idle: time.Minute, Patience: time.Minute, Grace: time.Minute,
	})
	must(n.t, err)
	return c
}

// storeRaced stores while wrong lists fill every node before the right one comes.
func (n *realNetwork) storeRaced(c *client.Client, data []byte, object uint64) (*client.StoreResult, error) {
	raced := false
	options := client.StoreOptions{Epochs: 3, Object: object}
	options.Progress = func(stage client.Stage, done, _ int64) {
		if !raced && stage == client.StageConfirm && done == 0 {
			raced = true
			n.race(data)
		}
	}
	return c.Store(n.ctx, bytes.NewReader(data), int64(len(data)), options)
}

// mustLose has a publisher lose the race for an owner.
func (n *realNetwork) mustLose(publisher *client.Client, data []byte, object uint64) {
	n.t.Helper()
	_, err := n.storeRaced(publisher, data, object)
	if _, missed := errors.AsType[*client.QuorumError](err); !missed {
		n.t.Errorf("without the owner's word: %v, want a QuorumError", err)
	}
}

// install deploys a contract of at most 255 bytes.
func (n *realNetwork) install(code string) common.Address {
	n.t.Helper()
	runtime := common.FromHex(code)
	auth := bind.NewKeyedTransactor(n.dev.Key(4), new(big.Int).SetUint64(n.chain.Deployment().ChainID))
	auth.Context = n.ctx
	// PUSH1 size, DUP1, PUSH1 9, 0, CODECOPY, 0, RETURN.
	deployer := append([]byte{0x60, byte(len(runtime)), 0x80, 0x60, 9, 0x3d, 0x39, 0x3d, 0xf3}, runtime...)
	address, tx, err := bind.DeployContract(auth, deployer, n.chain.Eth(), nil)
	must(n.t, err)
	_, err = bind.WaitDeployed(n.ctx, n.chain.Eth(), tx.Hash())
	must(n.t, err)
	return address
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

// list returns the right commitment list of data whose slivers the nodes have, and what its owner states but for the object.
func (n *realNetwork) list(data []byte) ([]byte, chain.ListStatement) {
	n.t.Helper()
	coder, layout := n.coder(data)
	metadata, err := coder.Describe(bytes.NewReader(data))
	must(n.t, err)
	id := metadata.ID()
	committee, err := n.client.Ledger().Committee(n.ctx)
	must(n.t, err)
	var list []byte
	var commitments [][]kzg.Commitment
	for sliver := range layout.Shards() {
		holder := committee.Holders[layout.ShardOfSliver(id, sliver)][0]
		own, err := client.NewNode(holder.Endpoint, nil).Commitments(n.ctx, id, sliver, layout.Chunks())
		must(n.t, err)
		list, commitments = append(list, encodeCommitments(own)...), append(commitments, own)
	}
	tree, err := availability.NewCommitmentTree(layout, commitments)
	must(n.t, err)
	return list, chain.ListStatement{Blob: id, CommitmentRoot: tree.Root()}
}

// race sends every node lists with a wrong commitment of another node's sliver until it has room for no more.
func (n *realNetwork) race(data []byte) {
	n.t.Helper()
	_, layout := n.coder(data)
	list, right := n.list(data)
	committee, err := n.client.Ledger().Committee(n.ctx)
	must(n.t, err)
	for _, m := range committee.Members {
		foreign := 0
		for slices.Contains(m.Shards, layout.ShardOfSliver(right.Blob, foreign)) {
			foreign++
		}
		for i, full := 0, false; !full; i++ {
			wrong, err := kzg.Commit([]byte{byte(i)})
			must(n.t, err)
			forged := slices.Clone(list)
			copy(forged[foreign*layout.Chunks()*kzg.CommitmentSize:], encodeCommitments([]kzg.Commitment{wrong}))
			err = client.NewNode(m.Endpoint, nil).PutCommitments(n.ctx, right.Blob, bytes.NewReader(forged), int64(len(forged)))
			if full = client.HasCode(err, client.CodeConflict); !full {
				must(n.t, err)
			}
		}
	}
}
