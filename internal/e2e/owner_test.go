package e2e_test

import (
	"bytes"
	"context"
	"path/filepath"
	"testing"
	"time"

	"github.com/walrus-evm/walrus/availability"
	"github.com/walrus-evm/walrus/blob"
	"github.com/walrus-evm/walrus/chain"
	"github.com/walrus-evm/walrus/client"
	"github.com/walrus-evm/walrus/internal/devnet"
	"github.com/walrus-evm/walrus/kzg"
)

// TestMaliciousOwnerHurtsOnlyHimself registers one blob and withholds its slivers, and gives a node garbage commitments
// for another: neither is ever certified, and two epochs later every node has what it had, and pay on top for the
// honest owner's blob.
func TestMaliciousOwnerHurtsOnlyHimself(t *testing.T) {
	if testing.Short() {
		t.Skip("takes half a minute; the race detector covers its packages one by one")
	}
	network := start(t, devnet.Config{Dir: filepath.Join(t.TempDir(), "net")})
	ctx, cancel := context.WithTimeout(t.Context(), limit)
	defer cancel()
	honest := bytes.Repeat([]byte("honest "), 1000)
	if _, err := network.Storage().Store(ctx, bytes.NewReader(honest), int64(len(honest)), client.StoreOptions{Epochs: 4}); err != nil {
		t.Fatal(err)
	}
	before := holdings(ctx, t, network)

	withheld := register(ctx, t, network, []byte("nobody will ever see this"))
	garbled := []byte("a blob whose commitments are garbage")
	object := register(ctx, t, network, garbled)
	offerGarbage(ctx, t, network, object, garbled)

	for range 2 {
		awaitClaims(ctx, t, network)
		if err := network.FastForward(ctx); err != nil {
			t.Fatal(err)
		}
	}
	state := network.Mirror().Snapshot()
	for _, number := range []uint64{withheld, object} {
		if state.Objects[number].IsCertified() {
			t.Errorf("object %d was certified", number)
		}
	}
	for node, after := range holdings(ctx, t, network) {
		if after.bond.Cmp(before[node].bond) != 0 {
			t.Errorf("bond of node %d: %s, had %s", node, after.bond, before[node].bond)
		}
		if after.stake.Cmp(before[node].stake) <= 0 {
			t.Errorf("stake of node %d: %s, want more than the %s before: it proved the honest blob", node, after.stake, before[node].stake)
		}
	}
}

type holding struct{ bond, stake chain.Amount }

func holdings(ctx context.Context, t *testing.T, network *devnet.Network) map[uint32]holding {
	t.Helper()
	all := make(map[uint32]holding)
	for _, node := range network.Status().Nodes {
		pool, err := network.Client().Pool(ctx, chain.At{}, node.Node)
		if err != nil {
			t.Fatal(err)
		}
		bond, err := chain.AmountFromBig(pool.Bond)
		if err != nil {
			t.Fatal(err)
		}
		stake, err := chain.AmountFromBig(pool.Stake)
		if err != nil {
			t.Fatal(err)
		}
		all[node.Node] = holding{bond, stake}
	}
	return all
}

// describe returns the coder and metadata of a blob on the network.
func describe(t *testing.T, network *devnet.Network, content []byte) (*blob.Coder, blob.Metadata) {
	t.Helper()
	layout, err := blob.NewLayout(network.Client().Encoding(), int64(len(content)))
	if err != nil {
		t.Fatal(err)
	}
	coder, err := blob.NewCoder(layout)
	if err != nil {
		t.Fatal(err)
	}
	metadata, err := coder.Describe(bytes.NewReader(content))
	if err != nil {
		t.Fatal(err)
	}
	return coder, metadata
}

// register buys storage for a blob and sends nothing to anybody.
func register(ctx context.Context, t *testing.T, network *devnet.Network, content []byte) uint64 {
	t.Helper()
	_, metadata := describe(t, network, content)
	if err := network.User().EnsureAllowance(ctx, network.Client().Deployment().Registry, chain.WAL(1)); err != nil {
		t.Fatal(err)
	}
	object, _, _, err := network.User().Register(ctx, chain.Registration{Size: uint64(len(content)), ContentRoot: metadata.ContentRoot(), Epochs: 4, MaxCost: chain.WAL(1)})
	if err != nil {
		t.Fatal(err)
	}
	if err := network.Mirror().Wait(ctx, func(s *chain.State) bool { return s.Objects[object].Number != 0 }); err != nil {
		t.Fatal(err)
	}
	return object
}

// offerGarbage gives the node of sliver 0 its sliver, and commitments of something else, and asks it to sign for them.
func offerGarbage(ctx context.Context, t *testing.T, network *devnet.Network, object uint64, content []byte) {
	t.Helper()
	coder, metadata := describe(t, network, content)
	id := metadata.ID()
	state := network.Mirror().Snapshot()
	owner := state.Shards[metadata.Layout.ShardOfSliver(id, 0)].Owner
	node := client.NewNode(state.Nodes[owner].Endpoint, nil)
	if err := node.PutMetadata(ctx, id, object, metadata); err != nil {
		t.Fatal(err)
	}
	for column, err := range coder.Columns(bytes.NewReader(content)) {
		if err != nil {
			t.Fatal(err)
		}
		sliver := column.Chunks[0]
		if err := node.PutSliver(ctx, id, 0, bytes.NewReader(sliver), int64(len(sliver))); err != nil {
			t.Fatal(err)
		}
	}
	garbage, err := kzg.Commit([]byte("garbage"))
	if err != nil {
		t.Fatal(err)
	}
	slivers := make([][]kzg.Commitment, metadata.Layout.Shards())
	var list []byte
	for i := range slivers {
		slivers[i] = []kzg.Commitment{garbage}
		b := garbage.Bytes()
		list = append(list, b[:]...)
	}
	tree, err := availability.NewCommitmentTree(metadata.Layout, slivers)
	if err != nil {
		t.Fatal(err)
	}
	if err := node.PutCommitments(ctx, id, bytes.NewReader(list), int64(len(list))); err == nil {
		t.Error("the node took commitments that are not its bytes'")
	}
	if _, err := node.Confirm(ctx, object, tree.Root()); err == nil {
		t.Error("the node signed for garbage")
	}
}

// awaitClaims waits until every member's claim of the epoch is on the safe chain.
func awaitClaims(ctx context.Context, t *testing.T, network *devnet.Network) {
	t.Helper()
	ctx, cancel := context.WithTimeout(ctx, time.Minute)
	defer cancel()
	if err := network.Mirror().Wait(ctx, func(s *chain.State) bool {
		return s.SeedBlock != 0 && len(s.Claims) == len(s.Members)
	}); err != nil {
		t.Fatalf("claims of the epoch: %v", err)
	}
}
