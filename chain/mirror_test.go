package chain_test

import (
	"context"
	"crypto/rand"
	"fmt"
	"math/big"
	"math/bits"
	mathrand "math/rand/v2"
	"path/filepath"
	"slices"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"github.com/walrus-evm/walrus/availability"
	"github.com/walrus-evm/walrus/blob"
	"github.com/walrus-evm/walrus/chain"
	"github.com/walrus-evm/walrus/chain/bindings"
	"github.com/walrus-evm/walrus/chain/devchain"
)

// world is a network with operators, which a test drives through epochs.
type world struct {
	*network
	owner  *chain.Transactor   // account 0: all WAL, keeper, buyer of storage
	hot    []*chain.Transactor // by node id − 1; also governance and payout
	keys   []availability.SecretKey
	random *mathrand.Rand

	pending map[uint32]pendingKey // by node
}

// pendingKey is a key for confirmations from an epoch on.
type pendingKey struct {
	key  availability.SecretKey
	from uint32
}

const operators = 5

func newWorld(t *testing.T) *world {
	t.Helper()
	return newWorldOn(deploy(t))
}

func newWorldOn(n *network) *world {
	t := n.T
	t.Helper()
	w := &world{network: n, random: mathrand.New(mathrand.NewPCG(1, 2)), pending: make(map[uint32]pendingKey)}
	ctx, d := t.Context(), w.client.Deployment()
	w.owner = w.transactor(0, chain.TransactorConfig{})
	for _, spender := range []common.Address{d.Staking, d.Registry} {
		_, err := w.owner.Approve(ctx, spender, chain.WAL(1_000_000_000))
		noError(t, err)
	}
	for i := range operators {
		hot := w.transactor(i+1, chain.TransactorConfig{})
		key := must[availability.SecretKey](t)(availability.GenerateSecretKey(rand.Reader))
		node, _, err := hot.RegisterNode(ctx, chain.NodeRegistration{
			HotKey: hot.Address(), Payout: hot.Address(), BLSKey: key, CommissionBps: 500,
			Name: fmt.Sprintf("node %d", i+1), Endpoint: fmt.Sprintf("http://127.0.0.1:%d", 9000+i),
		})
		noError(t, err)
		if node != uint32(i+1) {
			t.Fatalf("node %d got id %d", i+1, node)
		}
		_, err = w.owner.DepositBond(ctx, node, chain.WAL(1_000))
		noError(t, err)
		_, err = hot.TryJoin(ctx, node, 0)
		noError(t, err)
		w.hot, w.keys = append(w.hot, hot), append(w.keys, key)
	}
	return w
}

// passTime lets a share of the running epoch be over.
func (w *world) passTime(share float64) {
	w.Helper()
	info := must[chain.EpochInfo](w.T)(w.client.EpochInfo(w.Context(), chain.At{}))
	target := info.StartTime + uint64(share*w.client.Parameters().EpochDuration.Seconds())
	for {
		head := must[chain.Head](w.T)(w.client.Head(w.Context(), chain.Latest))
		if head.Time < target { // blocks made in quick succession are ahead of the chain's clock: once may not be enough
			w.dev.IncreaseTime(time.Duration(target-head.Time) * time.Second)
		}
		w.mine(1)
		if head.Time >= target {
			return
		}
	}
}

// endEpoch takes the network through the rest of its epoch. With prove, members without obligations claim so.
func (w *world) endEpoch(prove bool) {
	w.Helper()
	ctx := w.Context()
	epoch := must[chain.EpochInfo](w.T)(w.client.EpochInfo(ctx, chain.At{})).Epoch
	w.mine(int(w.client.Parameters().SeedDelay))
	_, err := w.owner.PokeSeed(ctx, epoch)
	noError(w.T, err)
	_, until, err := w.client.Windows(ctx, chain.At{})
	noError(w.T, err)
	if prove {
		for _, member := range must[[]chain.Member](w.T)(w.client.Committee(ctx, chain.At{})) {
			if w.random.IntN(4) > 0 {
				w.claimNothing(member.Node, epoch)
			}
		}
	}
	w.passTime(0.5)
	_, err = w.owner.SelectCommittee(ctx, epoch)
	noError(w.T, err)
	head := must[chain.Head](w.T)(w.client.Head(ctx, chain.Latest))
	w.mine(int(until - head.Number + 1))
	_, err = w.owner.BeginSettle(ctx, epoch)
	noError(w.T, err)
	if members := must[[]chain.Member](w.T)(w.client.Committee(ctx, chain.At{})); len(members) > 0 {
		_, err = w.owner.Settle(ctx, epoch, len(members))
		noError(w.T, err)
	}
	w.passTime(1)
	_, err = w.owner.Advance(ctx, epoch)
	noError(w.T, err)
	w.turnKeys()
}

// claimNothing submits the claim of a node that answers for nothing: the zero polynomial, whose opening is infinity.
func (w *world) claimNothing(node, epoch uint32) {
	w.Helper()
	body := bindings.IAvailabilityProofsClaimBody{Weight: new(big.Int)}
	opening := append([]byte{0xc0}, make([]byte, 47)...)
	_, err := w.hot[node-1].SubmitClaim(w.Context(), node, epoch, body, [32]byte{}, opening, 0)
	noError(w.T, err)
}

// rotateKey has a node sign with another key from a later epoch on; until then certificates need the old one.
func (w *world) rotateKey(node uint32) {
	w.Helper()
	key := must[availability.SecretKey](w.T)(availability.GenerateSecretKey(rand.Reader))
	from, _, err := w.hot[node-1].RotateBLSKey(w.Context(), node, key)
	if _, pending := chain.IsRevert[*bindings.StakingBlsKeyPending](err); pending {
		return
	}
	noError(w.T, err)
	w.pending[node] = pendingKey{key, from}
}

// turnKeys takes the keys to hand that count from the running epoch.
func (w *world) turnKeys() {
	w.Helper()
	epoch := must[chain.EpochInfo](w.T)(w.client.EpochInfo(w.Context(), chain.At{})).Epoch
	for node, next := range w.pending {
		if next.from <= epoch {
			w.keys[node-1] = next.key
			delete(w.pending, node)
		}
	}
}

func (w *world) register(size uint64, epochs uint32) uint64 {
	w.Helper()
	var root blob.Hash
	_, _ = rand.Read(root[:])
	object, _, _, err := w.owner.Register(w.Context(), chain.Registration{Size: size, ContentRoot: root, Epochs: epochs, Deletable: true, MaxCost: chain.WAL(1_000_000)})
	noError(w.T, err)
	return object
}

// certify certifies an object with the signatures of a random quorum.
func (w *world) certify(number uint64) {
	w.Helper()
	ctx := w.Context()
	object := must[bindings.IBlobRegistryBlobObject](w.T)(w.client.Object(ctx, chain.At{}, number))
	info := must[chain.EpochInfo](w.T)(w.client.EpochInfo(ctx, chain.At{}))
	var root [32]byte
	_, _ = rand.Read(root[:])
	message := availability.ConfirmationMessage(info.Tag, number, object.BlobId, root)
	members := must[[]chain.Member](w.T)(w.client.Committee(ctx, chain.At{}))
	quorum := w.client.Encoding().Quorum()
	var signers uint64
	var shards int
	var signatures []availability.Signature
	for _, i := range w.random.Perm(len(members)) {
		if shards >= quorum && w.random.IntN(2) == 0 {
			break
		}
		signers |= 1 << i
		shards += members[i].Seats
		signatures = append(signatures, w.keys[members[i].Node-1].Sign(message))
	}
	sum := availability.AggregateSignatures(signatures...)
	if bits.OnesCount64(signers) != len(signatures) {
		w.Fatal("a member signed twice")
	}
	_, err := w.owner.Certify(ctx, number, root, sum, new(big.Int).SetUint64(signers))
	noError(w.T, err)
}

// compare asks the contracts, at the mirror's block, for everything that the mirror says.
func (w *world) compare(m *chain.Mirror) {
	w.Helper()
	ctx, s := w.Context(), m.Snapshot()
	at := chain.AtHash(s.Head.Hash)
	same := func(what string, got, want any) {
		w.Helper()
		if diff := cmp.Diff(want, got, stateOptions...); diff != "" {
			w.Errorf("block %d: %s differs from the contract's:\n%s", s.Head.Number, what, diff)
		}
	}
	same("epoch", chain.EpochInfo{
		Epoch: s.Epoch, Phase: s.Phase, StartTime: s.StartTime, StartBlock: s.StartBlock, Tag: s.Tag,
		Members: uint32(len(s.Members)), Settled: uint32(s.Settled),
	}, must[chain.EpochInfo](w.T)(w.client.EpochInfo(ctx, at)))
	same("shards", s.Shards, must[[]chain.Shard](w.T)(w.client.Shards(ctx, at)))
	same("committee", append([]chain.Member{}, s.Members...), must[[]chain.Member](w.T)(w.client.Committee(ctx, at)))
	seed, block, err := w.client.Seed(ctx, at)
	noError(w.T, err)
	same("seed", s.Seed, seed)
	same("seed block", s.SeedBlock, block)
	if s.SeedBlock > 0 {
		proofs, challenges, err := w.client.Windows(ctx, at)
		noError(w.T, err)
		same("windows", [2]uint64{s.ProofsUntil, s.ChallengesUntil}, [2]uint64{proofs, challenges})
	}
	w.compareNodes(ctx, at, s, same)
	w.compareObjects(ctx, at, s, same)
	for id, request := range s.Reveals {
		request.Children, request.Leaves = nil, nil // which only events carry
		same("reveal request", request, must[chain.RevealRequest](w.T)(w.client.RevealRequest(ctx, at, id)))
	}
}

func (w *world) compareNodes(ctx context.Context, at chain.At, s *chain.State, same func(string, any, any)) {
	w.Helper()
	same("number of nodes", uint32(len(s.Nodes)), must[uint32](w.T)(w.client.NodeCount(ctx, at)))
	for id, node := range s.Nodes {
		want := must[bindings.IStakingNode](w.T)(w.client.Node(ctx, at, id))
		same("accounts", [3]common.Address{node.Governance, node.HotKey, node.Payout}, [3]common.Address{want.Governance, want.HotKey, want.Payout})
		same("standing", []any{node.MissCount, node.JailedUntil, node.Leaving, node.Candidate},
			[]any{want.MissCount, want.JailedUntil, want.Leaving, want.Candidate})
		same("jailed", node.JailedIn(s.Epoch), want.Jailed && (want.UnjailFrom == 0 || s.Epoch < want.UnjailFrom))
		next, from, err := w.client.NextBLSKey(ctx, at, id)
		noError(w.T, err)
		same("next BLS key", []any{node.NextBLSKey, node.NextBLSKeyFrom}, []any{next, from})
		same("replaced hot key signs", node.ReplacedHotKey != common.Address{} && node.ReplacedIn == s.Epoch, want.ReplacedHotKey != common.Address{})
		same("BLS key", node.BLSKey, must[availability.PublicKey](w.T)(w.client.BLSKey(ctx, at, id)))
		same("id by hot key", s.NodeIDByHotKey(node.HotKey), id)
		claim := must[bindings.IAvailabilityProofsClaim](w.T)(w.client.Claim(ctx, at, id))
		if claim.Epoch == s.Epoch {
			same("claim", s.Claims[id].Status, chain.ClaimStatus(claim.Status))
			same("open requests", uint32(s.Claims[id].OpenRequests), claim.OpenRequests)
			if s.Claims[id].Status == chain.ClaimLive {
				same("digest", s.Claims[id].Digest, common.Hash(claim.Digest))
				same("computed digest", common.Hash(s.Claims[id].Claim.Digest()), common.Hash(claim.Digest))
			}
		}
	}
}

func (w *world) compareObjects(ctx context.Context, at chain.At, s *chain.State, same func(string, any, any)) {
	w.Helper()
	same("number of objects", uint64(len(s.Objects)), must[uint64](w.T)(w.client.ObjectCount(ctx, at)))
	for number, object := range s.Objects {
		want := must[bindings.IBlobRegistryBlobObject](w.T)(w.client.Object(ctx, at, number))
		same("object", []any{
			[32]byte(object.ID), object.CommitmentRoot, object.Size, object.End, object.Certified, object.HeldEpoch, object.Rate,
		}, []any{want.BlobId, want.CommitmentRoot, want.Size, want.End, want.Certified, want.HeldEpoch, want.Rate})
		same("flags", want.Flags, flagsOf(object))
		same("owner", object.Owner, must[common.Address](w.T)(w.client.ObjectOwner(ctx, at, number)))
		same("held", object.Held(s.Epoch), must[availability.ShardSet](w.T)(w.client.Held(ctx, at, number)))
		id := must[blob.ID](w.T)(w.client.BlobIDOf(ctx, at, object.Size, object.ContentRoot))
		same("blob id", object.ID, id)
		for range 6 {
			node := uint32(w.random.IntN(operators) + 1)
			key := availability.Key{Object: number, Shard: uint8(w.random.IntN(len(s.Shards) + 1)), Group: uint32(w.random.IntN(2))}
			same(fmt.Sprintf("obligation of node %d for %s", node, key), s.Obligated(node, key),
				must[bool](w.T)(w.client.Obligated(ctx, at, node, key)))
		}
	}
	for id := range s.Nodes {
		var last availability.Key
		for _, owed := range s.Obligations(id) {
			if owed.Key.Compare(last) <= 0 || !s.Obligated(id, owed.Key) {
				w.Errorf("obligations of node %d: %s after %s", id, owed.Key, last)
			}
			last = owed.Key
		}
	}
}

// flagsOf returns the contract's bits of an object.
func flagsOf(o chain.Object) (flags uint8) {
	for bit, set := range []bool{o.Deletable, o.Deleted, o.Shared} {
		if set {
			flags |= 1 << bit
		}
	}
	return flags
}

// changeObject deletes, shares or gives away one of the living objects of the owner and returns it, or 0.
func (w *world) changeObject(living map[uint64]bool) uint64 {
	w.Helper()
	ctx := w.Context()
	for number := range living {
		object := must[bindings.IBlobRegistryBlobObject](w.T)(w.client.Object(ctx, chain.At{}, number))
		info := must[chain.EpochInfo](w.T)(w.client.EpochInfo(ctx, chain.At{}))
		delete(living, number)
		if object.End <= info.Epoch {
			continue
		}
		var err error
		switch w.random.IntN(3) {
		case 0:
			_, _, err = w.owner.DeleteBlob(ctx, number)
		case 1:
			_, err = w.owner.ShareBlob(ctx, number, chain.JarTerms{MaxPrice: 1, Step: 1, Tip: 1})
		default:
			_, err = w.owner.TransferObject(ctx, number, devchain.Address(40))
		}
		noError(w.T, err)
		return number
	}
	return 0
}

// TestMirrorEqualsTheContracts takes a network through epochs of random calls and reorgs. After each the mirror must say
// what the contracts say at its block, whether it watched every block, came late or started from a stored state.
func TestMirrorEqualsTheContracts(t *testing.T) {
	w := newWorld(t)
	ctx := t.Context()
	file := filepath.Join(t.TempDir(), "mirror")
	watching := chain.NewMirror(w.client, chain.MirrorConfig{Tag: chain.Latest, Store: file})
	starts := 0
	sync := func() {
		t.Helper()
		noError(t, watching.Sync(ctx))
		w.compare(watching)
		if w.random.IntN(2) == 0 {
			watching.Store(ctx)
		} else if w.startsFrom(file, watching) {
			starts++
		}
	}
	sync()
	w.endEpoch(false)
	sync()
	var obligations int
	living := make(map[uint64]bool)
	for range 4 {
		fresh := make(map[uint64]bool)
		for range 8 {
			switch action := w.random.IntN(11); {
			case action < 3:
				number := w.register(uint64(w.random.IntN(40_000_000)), uint32(w.random.IntN(5)+1))
				fresh[number], living[number] = true, true
			case action < 6:
				for number := range fresh {
					w.certify(number)
					delete(fresh, number)
					break
				}
			case action == 6:
				node := uint32(w.random.IntN(operators) + 1)
				_, err := w.hot[node-1].DescribeNode(ctx, node, "other name", "http://127.0.0.1:1", "https://node.example/about")
				noError(t, err)
				_, _, err = w.owner.Stake(ctx, node, chain.WAL(uint64(w.random.IntN(20_000)+1)))
				noError(t, err)
			case action == 7:
				w.rotateKey(uint32(w.random.IntN(operators) + 1))
			case action == 8:
				delete(fresh, w.changeObject(living))
			case action == 9:
				node := uint32(w.random.IntN(operators) + 1)
				_, err := w.hot[node-1].SetNodeKeys(ctx, node, w.hot[node-1].Address(), w.hot[node-1].Address(), devchain.Address(30+int(node)))
				noError(t, err)
			default:
				depth := w.random.IntN(3) + 1
				_, err := w.dev.Reorg(ctx, depth, devchain.Replacement{Blocks: depth + 1, Dropped: devchain.Reinclude})
				noError(t, err)
			}
			if w.random.IntN(2) == 0 {
				sync()
			}
		}
		w.endEpoch(true)
		sync()
		watching.View(func(s *chain.State) { obligations += len(s.Obligations(1)) })
	}
	if obligations == 0 {
		t.Error("node 1 never owed anything: the history is too poor")
	}
	if starts < 4 {
		t.Errorf("%d starts from a stored state", starts)
	}

	late, safe := chain.NewMirror(w.client, chain.MirrorConfig{Tag: chain.Latest}), chain.NewMirror(w.client, chain.MirrorConfig{})
	noError(t, late.Sync(ctx))
	w.compare(late)
	noError(t, safe.Sync(ctx))
	w.compare(safe)
	if a, b := watching.Snapshot(), late.Snapshot(); !cmp.Equal(a, b, stateOptions...) {
		t.Errorf("the mirror that watched differs from the one that came late:\n%s", cmp.Diff(b, a, stateOptions...))
	}
	if s := safe.Snapshot(); s.Head.Number >= late.Snapshot().Head.Number {
		t.Errorf("the safe block is %d", s.Head.Number)
	}
}

var stateOptions = cmp.Options{
	cmpopts.IgnoreUnexported(chain.State{}), // who may be reading its maps
	cmp.Comparer(func(a, b availability.PublicKey) bool { return a == b }),
	cmp.Comparer(func(a, b availability.Weight) bool { return a == b }),
	cmp.Comparer(func(a, b chain.Amount) bool { return a == b }),
	cmp.Comparer(func(a, b blob.Layout) bool { return a == b }),
}

// TestMirrorRevertIsTheIdentity goes forward through everything that changes the state and back to each block on the way:
// the mirror must say what it said there. The chain finalizes nothing, so every step back is an undo.
func TestMirrorRevertIsTheIdentity(t *testing.T) {
	w := newWorldOn(deployOn(t, startChain(t, devchain.Config{OnTx: true, FinalizedDepth: 100_000})))
	ctx := t.Context()
	m := chain.NewMirror(w.client, chain.MirrorConfig{Tag: chain.Latest})
	var past []*chain.State
	sync := func() {
		t.Helper()
		noError(t, m.Sync(ctx))
		past = append(past, m.Snapshot())
	}
	sync()
	w.endEpoch(false)
	sync()
	first := w.register(1_000, 3)
	sync()
	w.certify(first)
	w.register(20_000_000, 3)
	sync()
	_, err := w.owner.Extend(ctx, first, 2, chain.WAL(1_000))
	noError(t, err)
	_, err = w.hot[0].DescribeNode(ctx, 1, "other name", "http://127.0.0.1:1", "https://node.example/about")
	noError(t, err)
	_, err = w.hot[1].SetNodeKeys(ctx, 2, w.hot[1].Address(), devchain.Address(20), devchain.Address(21))
	noError(t, err)
	sync()
	w.mine(int(w.client.Parameters().SeedDelay))
	_, err = w.owner.PokeSeed(ctx, 1)
	noError(t, err)
	w.claimNothing(5, 1)
	sync()
	w.claimNothing(3, 1)
	left := w.reveals(4, 1, sync)
	w.passTime(0.5)
	_, err = w.owner.SelectCommittee(ctx, 1)
	noError(t, err)
	sync()
	_, until, err := w.client.Windows(ctx, chain.At{})
	noError(t, err)
	_, err = w.dev.MineUntil(ctx, until+1, 0)
	noError(t, err)
	_, err = w.owner.BeginSettle(ctx, 1)
	noError(t, err)
	_, err = w.owner.Settle(ctx, 1, 2)
	noError(t, err)
	sync()
	_, err = w.owner.Settle(ctx, 1, operators)
	noError(t, err)
	w.passTime(1)
	_, err = w.owner.Advance(ctx, 1)
	noError(t, err)
	sync()
	w.compare(m)
	if got := m.Snapshot().Reveals; len(got) != 1 || got[left].State != chain.RevealOpen {
		t.Errorf("requests after their epoch: %+v, want the one whose bond was not returned", got)
	}
	_, err = w.owner.ReturnBond(ctx, left)
	noError(t, err)
	sync()
	w.compare(m)
	_, err = w.owner.WithdrawBonds(ctx, 2)
	noError(t, err)

	w.dev.Pause()
	for _, want := range slices.Backward(past[:len(past)-1]) {
		_, err := w.dev.Fork(ctx, want.Head.Hash)
		noError(t, err)
		noError(t, m.Sync(ctx))
		if got := m.Snapshot(); !cmp.Equal(got, want, stateOptions...) {
			t.Errorf("back at block %d:\n%s", want.Head.Number, cmp.Diff(want, got, stateOptions...))
		}
	}
}

// TestMirrorFollowsAReorgBelowFinality: a chain that takes back what was final is another chain, and the mirror begins
// anew.
func TestMirrorFollowsAReorgBelowFinality(t *testing.T) {
	w := newWorld(t)
	ctx := t.Context()
	m := chain.NewMirror(w.client, chain.MirrorConfig{Tag: chain.Latest})
	for range 8 {
		noError(t, m.Sync(ctx))
		w.mine(1)
	}
	noError(t, m.Sync(ctx))
	_, err := w.dev.Reorg(ctx, 12, devchain.Replacement{Blocks: 13, Dropped: devchain.Forget, PassFinalized: true})
	noError(t, err)
	noError(t, m.Sync(ctx))
	w.compare(m)
}

// TestMirrorForgetsTheWayToItsOldestStep: after a start from the events that is as large as twice the state.
func TestMirrorForgetsTheWayToItsOldestStep(t *testing.T) {
	w := newWorld(t)
	m := chain.NewMirror(w.client, chain.MirrorConfig{Tag: chain.Latest})
	noError(t, m.Sync(t.Context()))
	if kept := m.WayBehindOldest(); kept != 0 {
		t.Errorf("%d changes are kept, want 0", kept)
	}
	w.mine(1)
	_, err := w.dev.Reorg(t.Context(), 2, devchain.Replacement{Blocks: 3, Dropped: devchain.Forget})
	noError(t, err)
	noError(t, m.Sync(t.Context()))
	w.compare(m)
}

func TestMirrorWaits(t *testing.T) {
	w := newWorld(t)
	m := chain.NewMirror(w.client, chain.MirrorConfig{Tag: chain.Latest})
	background(t, func(ctx context.Context) { _ = m.Run(ctx) })
	noError(t, m.Wait(t.Context(), func(s *chain.State) bool { return len(s.Nodes) == operators }))
	first, cancel := context.WithTimeout(t.Context(), 50*time.Millisecond)
	defer cancel()
	if err := m.Wait(first, func(*chain.State) bool { return false }); err == nil {
		t.Error("a condition that never holds did")
	}
	seen := make(chan error, 1)
	background(t, func(ctx context.Context) {
		seen <- m.Wait(ctx, func(s *chain.State) bool { return s.Nodes[1].Name == "new name" })
	})
	_, err := w.hot[0].DescribeNode(t.Context(), 1, "new name", "http://127.0.0.1:1", "")
	noError(t, err)
	noError(t, <-seen)
}

// TestWatchHeads follows the head over both transports, through a reorg and a loss of the endpoint.
func TestWatchHeads(t *testing.T) {
	n := deploy(t)
	for name, url := range map[string]string{"http": n.dev.URL(), "ws": n.dev.WSURL()} {
		client := must[*chain.Client](t)(chain.Dial(t.Context(), url, n.client.Deployment()))
		heads := make(chan chain.Head, 100)
		stop := background(t, func(ctx context.Context) {
			_ = client.WatchHeads(ctx, func(h chain.Head) error { heads <- h; return nil })
		})
		await := func(header *types.Header) {
			t.Helper()
			for deadline := time.After(patience); ; {
				select {
				case h := <-heads:
					if h.Hash == header.Hash() {
						return
					}
				case <-deadline:
					t.Fatalf("%s: head %d was not seen", name, header.Number)
				}
			}
		}
		await(must[*types.Header](t)(n.dev.Mine(t.Context(), 1)))
		await(must[*types.Header](t)(n.dev.Mine(t.Context(), 3)))
		await(must[*types.Header](t)(n.dev.Reorg(t.Context(), 2, devchain.Replacement{})))
		stop()
		client.Close()
	}
}
