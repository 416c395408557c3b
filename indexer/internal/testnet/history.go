package testnet

import (
	"context"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/walrus-evm/walrus/availability"
	"github.com/walrus-evm/walrus/chain"
	"github.com/walrus-evm/walrus/chain/bindings"
	"github.com/walrus-evm/walrus/chain/devchain"
)

// accusation is an announced fraud proof that may be made from the next block on.
type accusation struct {
	prover      int
	node, epoch uint32
	body        bindings.IAvailabilityProofsClaimBody
	salt        [32]byte
}

// Epoch plays the running epoch to its end and begins the next, with random calls of users at every point of it.
func (n *Network) Epoch() {
	n.t.Helper()
	info := must(n, n.Client.EpochInfo)
	n.Chatter(6)
	n.operators(info.Epoch)
	n.delegations(info.Epoch)
	n.drawSeed(info)
	n.certify()
	n.claim(info.Epoch)
	n.Chatter(6)
	n.prove()
	n.reveal(info.Epoch)
	n.selectCommittee(info)
	n.storage(info.Epoch)
	n.objects(info.Epoch)
	n.Chatter(6)
	n.beginSettle()
	n.send(Nodes+1, n.d.Staking, staking.PackSettle(big.NewInt(2)))
	n.Chatter(4)
	n.send(Nodes+1, n.d.Staking, staking.PackSettle(big.NewInt(100)))
	n.Chatter(3)
	n.advance(info)
}

func (n *Network) drawSeed(info chain.EpochInfo) {
	n.t.Helper()
	n.until(info.StartBlock+n.d.Parameters.SeedDelay, 0)
	n.send(Nodes+1, n.d.Proofs, proofs.PackPokeSeed())
	n.Mine(1)
}

func (n *Network) selectCommittee(info chain.EpochInfo) {
	n.t.Helper()
	n.until(0, info.StartTime+n.duration()/2)
	n.send(Nodes+2, n.d.Staking, staking.PackSelectCommittee())
	n.Mine(1)
}

func (n *Network) beginSettle() {
	n.t.Helper()
	_, close, err := n.Client.Windows(n.t.Context(), chain.AtTag(chain.Latest))
	if err != nil {
		n.t.Fatal(err)
	}
	n.until(close, 0)
	n.send(Nodes+3, n.d.Staking, staking.PackBeginSettle())
	n.Mine(1)
}

func (n *Network) advance(info chain.EpochInfo) {
	n.t.Helper()
	n.until(0, info.StartTime+n.duration())
	n.send(Nodes+2, n.d.Staking, staking.PackAdvance())
	n.Mine(1)
	if next := must(n, n.Client.EpochInfo); next.Epoch != info.Epoch+1 {
		n.t.Fatalf("epoch %d did not end: %+v", info.Epoch, next)
	}
}

// duration returns the seconds of an epoch.
func (n *Network) duration() uint64 { return uint64(n.d.Parameters.EpochDuration.Seconds()) }

func (n *Network) until(block, time uint64) {
	n.t.Helper()
	if _, err := n.Dev.MineUntil(n.t.Context(), block, time); err != nil {
		n.t.Fatal(err)
	}
	n.pending = 0
}

// Chatter makes random calls of random users, a few a block.
func (n *Network) Chatter(calls int) {
	n.t.Helper()
	for range calls {
		n.call()
		if n.random.IntN(3) == 0 {
			n.Mine(1 + n.random.IntN(2))
		}
	}
	n.Mine(1)
}

// call makes one call. Its kinds are weighted by repetition of what matters most.
func (n *Network) call() {
	user, node := Nodes+1+n.random.IntN(Users), uint32(1+n.random.IntN(Nodes))
	operator := int(node)
	switch n.random.IntN(22) {
	case 0, 1, 2:
		n.send(user, n.d.Staking, staking.PackStake(node, n.amount(5_000)))
	case 3, 4:
		n.position(func(id *big.Int, owner int) {
			shares := new(big.Int)
			if p, err := n.Client.Position(n.t.Context(), chain.AtTag(chain.Latest), id); err == nil && n.random.IntN(2) == 0 {
				shares.Div(p.Amount, big.NewInt(2+n.random.Int64N(3)))
			}
			n.send(owner, n.d.Staking, staking.PackRequestWithdraw(id, shares))
		})
	case 5:
		n.position(func(id *big.Int, owner int) { n.send(owner, n.d.Staking, staking.PackCancelWithdraw(id)) })
	case 6, 7:
		n.position(func(id *big.Int, _ int) { n.send(user, n.d.Staking, staking.PackClaimWithdraw(id)) })
	case 8:
		n.position(func(id *big.Int, owner int) {
			n.send(owner, n.d.Staking, staking.PackTransferFrom(devchain.Address(owner), devchain.Address(user), id))
		})
	case 9, 10, 11:
		epochs := uint32(1 + n.random.IntN(6))
		n.send(user, n.d.Registry, registry.PackRegister(n.random.Uint64N(3_000_000), n.hash(), epochs, false, chain.WAL(1_000_000).Big()))
	case 12:
		n.object(func(object uint64, _ int) {
			n.send(user, n.d.Registry, registry.PackExtend(object, uint32(1+n.random.IntN(3)), chain.WAL(1_000_000).Big()))
		})
	case 13:
		n.object(func(object uint64, owner int) {
			id := new(big.Int).SetUint64(object)
			n.send(owner, n.d.Registry, registry.PackTransferFrom(devchain.Address(owner), devchain.Address(user), id))
		})
	case 14:
		n.send(user, n.d.WAL, wal.PackTransfer(devchain.Address(n.random.IntN(200)), n.amount(10)))
	case 15:
		n.send(operator, n.d.Staking, staking.PackSetCommission(node, uint16(n.random.IntN(2_000))))
	case 16:
		n.send(user, n.d.Staking, staking.PackDepositBond(node, n.amount(1_000)))
		n.send(operator, n.d.Staking, staking.PackRequestBondExit(node, n.amount(2_000)))
	case 17:
		n.send(operator, n.d.Staking, staking.PackUnjail(node))
		n.send(operator, n.d.Staking, staking.PackTryJoin(node, 0))
	case 18:
		n.send(operator, n.d.Staking, staking.PackSetLeaving(node, n.random.IntN(4) == 0))
	case 19:
		n.send(user, n.d.Staking, staking.PackClaimCredit(devchain.Address(100+operator)))
	case 20:
		n.send(user, n.d.Staking, staking.PackBurnPending())
		n.send(user, n.d.Staking, staking.PackDonate(n.amount(100)))
	case 21:
		n.send(operator, n.d.Staking, staking.PackDescribeNode(node, "renamed", "https://node.example", ""))
		n.send(operator, n.d.Staking, staking.PackSetNodeKeys(node, devchain.Address(operator), devchain.Address(operator),
			devchain.Address(100+n.random.IntN(2*Nodes))))
	}
}

// amount returns a random amount up to so many WAL, never whole.
func (n *Network) amount(most uint64) *big.Int {
	whole := chain.WAL(1 + n.random.Uint64N(most)).Big()
	return whole.Add(whole, big.NewInt(n.random.Int64N(1e18)))
}

func (n *Network) hash() (h [32]byte) {
	for i := range h {
		h[i] = byte(n.random.UintN(256))
	}
	return h
}

// position calls fn with a random delegation and the account that owns it.
func (n *Network) position(fn func(id *big.Int, owner int)) {
	id := big.NewInt(1 + n.random.Int64N(60))
	if owner, ok := n.ownerOf(n.d.Staking, staking.PackOwnerOf(id)); ok {
		fn(id, owner)
	}
}

// object calls fn with a random object and the account that owns it.
func (n *Network) object(fn func(object uint64, owner int)) {
	id := 1 + n.random.Uint64N(max(1, must(n, n.Client.ObjectCount)))
	if owner, ok := n.ownerOf(n.d.Registry, registry.PackOwnerOf(new(big.Int).SetUint64(id))); ok {
		fn(id, owner)
	}
}

func (n *Network) ownerOf(collection common.Address, call []byte) (account int, ok bool) {
	raw, err := n.view(collection, call)
	if err != nil || len(raw) != 32 {
		return 0, false
	}
	for account := range Nodes + Users + 1 {
		if devchain.Address(account) == common.BytesToAddress(raw) {
			return account, true
		}
	}
	return 0, false
}

// certify makes the whole committee sign a commitment root for every young object.
func (n *Network) certify() {
	members, tag := must(n, n.Client.Committee), must(n, n.Client.EpochInfo).Tag
	if len(members) == 0 {
		return
	}
	count := must(n, n.Client.ObjectCount)
	for object := count - min(count, 8) + 1; object <= count; object++ {
		o, err := n.Client.Object(n.t.Context(), chain.AtTag(chain.Latest), object)
		if err != nil || o.Certified != 0 {
			continue
		}
		root := n.hash()
		message := availability.ConfirmationMessage(tag, object, o.BlobId, root)
		var signatures []availability.Signature
		for _, m := range members {
			signatures = append(signatures, n.keyOf(m.Node).Sign(message))
		}
		signers := new(big.Int).Sub(new(big.Int).Lsh(big.NewInt(1), uint(len(members))), big.NewInt(1))
		signature := chain.G2Point(availability.AggregateSignatures(signatures...))
		n.send(Nodes+1, n.d.Registry, registry.PackCertify(object, root, signature, signers))
	}
	n.Mine(1)
}

// claim submits the claims of most members: empty ones, or with all the weight they may claim. Of the latter, some are
// accused.
func (n *Network) claim(epoch uint32) {
	for _, m := range must(n, n.Client.Committee) {
		if n.random.IntN(8) == 0 {
			continue // misses
		}
		body := bindings.IAvailabilityProofsClaimBody{Weight: new(big.Int)}
		if n.random.IntN(4) > 0 {
			bound := func(ctx context.Context, at chain.At) (*big.Int, error) { return n.Client.WeightBound(ctx, at, m.Node) }
			body.Weight = must(n, bound)
		}
		if body.Weight.Sign() == 0 && n.chance.IntN(2) == 0 {
			body.Leaves, body.TraceRoot = uint32(n.trace.Len()), n.trace.Root()
			n.traced = append(n.traced, m.Node)
		}
		if body.Weight.Sign() != 0 && n.trade.IntN(3) == 0 {
			var weight *big.Int
			body.Exclusions, weight = n.lost(m.Node)
			body.Weight.Sub(body.Weight, weight)
		}
		n.submit(m.Node, body)
		if body.Weight.Sign() > 0 && n.random.IntN(8) == 0 {
			n.announce(accusation{Nodes + 1 + n.random.IntN(Users), m.Node, epoch, body, n.hash()})
		}
	}
	n.Mine(1)
}

// submit makes a claim whose opening is of the zero polynomial.
func (n *Network) submit(node uint32, body bindings.IAvailabilityProofsClaimBody) {
	opening := append([]byte{0xc0}, make([]byte, 47)...) // the point at infinity
	n.send(n.hotKey(node), n.d.Proofs, proofs.PackSubmitProof(node, body, [32]byte{}, opening))
}

// announce commits to an accusation, which prove makes.
func (n *Network) announce(a accusation) {
	digest := chain.FraudDigest(devchain.Address(a.prover), a.node, a.epoch, a.salt)
	n.send(a.prover, n.d.FraudProofs, fraudProofs.PackCommitFraud(digest))
	n.accuse = append(n.accuse, a)
}

// prove makes the announced fraud proofs: a claim of weight with an empty trace does not add up.
func (n *Network) prove() {
	for _, a := range n.accuse {
		leaf := bindings.IFraudProofsLeaf{Key: new(big.Int), Weight: new(big.Int)}
		step := bindings.IFraudProofsStep{Previous: leaf, Current: leaf}
		witness := bindings.IFraudProofsWitness{Group: bindings.IFraudProofsGroup{Key: new(big.Int)}}
		n.send(a.prover, n.d.FraudProofs,
			fraudProofs.PackProveFraud(a.node, a.body, uint8(availability.Sum), step, witness, a.salt))
	}
	n.accuse = nil
	n.Mine(1)
}
