package testnet

import (
	"context"
	"encoding/binary"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/walrus-evm/walrus/availability"
	"github.com/walrus-evm/walrus/chain"
	"github.com/walrus-evm/walrus/chain/bindings"
	"github.com/walrus-evm/walrus/chain/devchain"
)

// The calls of this file come once an epoch and in a certain order, because each builds on what the one before made. The
// numbers of what they make are foretold: nobody else sends meanwhile. When one is refused, the rest of its story is too.

// Sizes of blobs that come in a certain order: one that fills most of a reservation, and one whose slivers weigh so
// little that a node may declare one of them lost.
const (
	reservedSize = 1_000_000
	storedSize   = 700_000
	tinySize     = 500
)

// step makes a call whose result the next one builds on.
func (n *Network) step(account int, to common.Address, data []byte) {
	n.send(account, to, data)
	n.Mine(1)
}

// pair returns two different users.
func (n *Network) pair() (owner, other int) {
	first := n.trade.IntN(Users)
	return Nodes + 1 + first, Nodes + 1 + (first+1)%Users
}

// storage buys, cuts and joins reservations and ends each in one of its ways. An object uses two of them.
func (n *Network) storage(epoch uint32) {
	owner, other := n.pair()
	market, most := n.d.Registry, chain.WAL(1_000_000).Big()
	weight := n.number(market, registry.PackBilledWeight(reservedSize))
	last := n.number(market, registry.PackReservationCount()).Uint64()
	object := must(n, n.Client.ObjectCount) + 1

	n.step(owner, market, registry.PackBuy(new(big.Int).Mul(weight, big.NewInt(3)), epoch, epoch+4, most)) // last+1
	n.step(owner, market, registry.PackSplitBytes(last+1, weight))                                         // +2, +3
	n.step(owner, market, registry.PackSplitEpochs(last+3, epoch+2))                                       // +4, +5
	n.step(owner, market, registry.PackMerge(last+4, last+5))                                              // +6
	n.step(owner, market, registry.PackRegisterReserved(last+2, storedSize, n.hash(), true, most))         // rest: +7
	n.step(owner, market, registry.PackSplitEpochs(last+6, epoch+3))                                       // +8, +9
	n.step(owner, market, registry.PackRefund(last+8))
	token := new(big.Int).Add(new(big.Int).Lsh(big.NewInt(1), 64), new(big.Int).SetUint64(last+9))
	n.step(owner, market, registry.PackTransferFrom(devchain.Address(owner), devchain.Address(other), token))
	n.step(owner, market, registry.PackBuy(weight, epoch+4, epoch+6, most)) // +10
	n.step(owner, market, registry.PackExtendReserved(object, last+10))     // rest: +11
	n.attributes(owner, object)
	if epoch%2 == 0 {
		n.step(owner, market, registry.PackDeleteBlob(object)) // the time left: +12
	} else {
		n.step(owner, market, registry.PackShare(object, n.d.Parameters.MaxPrice, 1, 1000))
	}
}

// attributes describes an object and fills its jar, out of which some is taken again.
func (n *Network) attributes(owner int, object uint64) {
	first, second := n.hash(), n.hash()
	for _, data := range [][]byte{
		registry.PackSetAttribute(object, first, []byte("image/png")),
		registry.PackSetAttribute(object, second, first[:]),
		registry.PackSetAttribute(object, first, nil),
		registry.PackFundJar(object, chain.WAL(20).Big()),
		registry.PackSetJar(object, n.d.Parameters.MaxPrice, 2, 1_000_000),
		registry.PackDrainJar(object, chain.WAL(5).Big()),
	} {
		n.send(owner, n.d.Registry, data)
	}
	n.Mine(1)
}

// objects registers one that lasts briefly and has another user renew it, one that is tiny, and burns what has ended.
func (n *Network) objects(epoch uint32) {
	owner, other := n.pair()
	market, most := n.d.Registry, chain.WAL(1_000_000).Big()
	count := must(n, n.Client.ObjectCount)
	n.step(owner, market, registry.PackRegister(storedSize, n.hash(), 1, false, most))
	n.attributes(owner, count+1)
	n.step(other, market, registry.PackRenew(count+1))
	n.step(owner, market, registry.PackRegister(tinySize, n.hash(), 6, epoch%2 == 0, most))
	n.send(owner, market, registry.PackApprove(devchain.Address(other), new(big.Int).SetUint64(count+2)))
	n.send(owner, market, registry.PackSetApprovalForAll(devchain.Address(other), true))
	n.send(owner, n.d.Staking, staking.PackSetApprovalForAll(devchain.Address(other), true))
	for object := uint64(1); object <= count; object++ {
		o, err := n.Client.Object(n.t.Context(), chain.AtTag(chain.Latest), object)
		if err != nil || o.End > epoch || object%4 == 0 { // some stay
			continue
		}
		if owner, ok := n.ownerOf(market, registry.PackOwnerOf(new(big.Int).SetUint64(object))); ok {
			n.send(owner, market, registry.PackBurn(object))
		}
	}
	n.Mine(1)
}

// delegations moves, splits and merges positions of users, and completes what was moved before.
func (n *Network) delegations(epoch uint32) {
	type bundle struct{ node, activation, exit, target, owner uint32 }
	alike := make(map[bundle]*big.Int)
	for number, missing := int64(1), 0; missing < 8; number++ {
		id := big.NewInt(number)
		p, err := n.Client.Position(n.t.Context(), chain.AtTag(chain.Latest), id)
		if err != nil {
			n.t.Fatal(err)
		}
		owner, ok := n.ownerOf(n.d.Staking, staking.PackOwnerOf(id))
		if !ok {
			missing++
			continue
		}
		missing = 0
		like := bundle{p.Node, p.Activation, p.Exit, p.Target, uint32(owner)}
		switch other := alike[like]; {
		case p.Target != 0 && p.Exit < epoch:
			n.send(Nodes+1, n.d.Staking, staking.PackCompleteRedelegation(id))
		case p.Exit != 0 && p.Exit < epoch && n.trade.IntN(2) == 0:
			n.send(Nodes+2, n.d.Staking, staking.PackClaimWithdraw(id))
		case p.Exit >= epoch && p.Exit != 0 && n.trade.IntN(3) == 0:
			n.send(owner, n.d.Staking, staking.PackCancelWithdraw(id))
		case other != nil && n.trade.IntN(2) == 0:
			n.send(owner, n.d.Staking, staking.PackMerge(other, id))
			continue
		case n.trade.IntN(4) == 0:
			n.send(owner, n.d.Staking, staking.PackSplit(id, new(big.Int).Div(p.Amount, big.NewInt(3))))
		case p.Exit == 0 && n.trade.IntN(4) == 0:
			n.send(owner, n.d.Staking, staking.PackRedelegate(id, p.Node%Nodes+1))
		case n.trade.IntN(8) == 0:
			n.send(owner, n.d.Staking, staking.PackApprove(devchain.Address(Nodes+1), id))
		default:
			alike[like] = id
		}
	}
	n.Mine(1)
}

// operators has every operator vote, one change its key for confirmations and one its hot key, new owners accept shards,
// and one give up a sliver and take it back.
func (n *Network) operators(epoch uint32) {
	for node := uint32(1); node <= Nodes; node++ {
		p := n.d.Parameters
		price, write := p.Price*(80+n.trade.Uint64N(50))/100, p.WritePrice*(80+n.trade.Uint64N(50))/100
		capacity := new(big.Int).SetUint64(100_000_000_000 + n.trade.Uint64N(200_000_000_000))
		n.send(int(node), n.d.Staking, staking.PackVote(node, price, write, capacity))
	}
	n.release()
	n.rotate(1+epoch%Nodes, epoch)
	node := 1 + (epoch+1)%Nodes
	hot := int(node)
	if n.hotKey(node) == hot {
		hot += Nodes + Users
	}
	n.step(int(node), n.d.Staking, staking.PackSetNodeKeys(node, devchain.Address(int(node)), devchain.Address(hot),
		devchain.Address(100+int(node))))
	for i, shard := range must(n, n.Client.Shards) {
		if shard.Owner == 0 {
			continue
		}
		if shard.Since == epoch {
			n.send(n.hotKey(shard.Owner), n.d.Staking, staking.PackAccept(uint8(i), shard.Since))
		}
		if i == int(epoch)%n.d.Parameters.Shards {
			n.giveUp(n.hotKey(shard.Owner), uint8(i))
		}
	}
}

// release lets nodes out of jail whose time is up, for which they need a bond, and has them apply for seats again.
func (n *Network) release() {
	for node := uint32(1); node <= Nodes; node++ {
		found := must(n, func(ctx context.Context, at chain.At) (bindings.IStakingNode, error) {
			return n.Client.Node(ctx, at, node)
		})
		if found.Jailed {
			n.send(int(node), n.d.Staking, staking.PackDepositBond(node, chain.WAL(5_000).Big()))
			n.send(int(node), n.d.Staking, staking.PackUnjail(node))
		}
		if !found.Candidate {
			n.send(int(node), n.d.Staking, staking.PackTryJoin(node, 0))
		}
	}
}

// rotate gives a node a new key. The old one is kept: it signs until the new one counts.
func (n *Network) rotate(node, epoch uint32) {
	var material [32]byte
	binary.BigEndian.PutUint32(material[24:], epoch+1)
	binary.BigEndian.PutUint32(material[28:], node)
	key, err := availability.ParseSecretKey(material[:])
	if err != nil {
		n.t.Fatal(err)
	}
	n.keys[key.PublicKey().Point()] = key
	possession := key.ProvePossession(n.d.ChainID, n.d.Staking, devchain.Address(int(node)))
	n.send(int(node), n.d.Staking, staking.PackRotateBlsKey(node, chain.G1Point(key.PublicKey().Point()), chain.G2Point(possession)))
}

// giveUp releases a shard's sliver of some certified object, and holds it again.
func (n *Network) giveUp(account int, shard uint8) {
	for object := must(n, n.Client.ObjectCount); object > 0; object-- {
		o, err := n.Client.Object(n.t.Context(), chain.AtTag(chain.Latest), object)
		if err != nil || o.Certified == 0 || o.HeldNew.Bit(int(shard)) == 0 {
			continue
		}
		n.step(account, n.d.Registry, registry.PackRelease(object, shard, o.CommitmentRoot, chain.WAL(1000).Big()))
		n.step(account, n.d.Registry, registry.PackHold(object, shard, o.CommitmentRoot))
		return
	}
}

// lost returns a list of one sliver that a node answers for and that weighs next to nothing, and its weight.
func (n *Network) lost(node uint32) (exclusions []byte, weight *big.Int) {
	shards := must(n, n.Client.Shards)
	for object := must(n, n.Client.ObjectCount); object > 0; object-- {
		o, err := n.Client.Object(n.t.Context(), chain.AtTag(chain.Latest), object)
		if err != nil || o.Size != tinySize {
			continue
		}
		for i, shard := range shards {
			key := availability.Key{Object: object, Shard: uint8(i)}.Bytes()
			if shard.Owner != node || n.number(n.d.Registry, registry.PackObligated(node, new(big.Int).SetBytes(key[:]))).Sign() == 0 {
				continue
			}
			return append(binary.BigEndian.AppendUint64(nil, object), uint8(i)), n.number(n.d.Registry, registry.PackSliverWeight(object))
		}
	}
	return nil, new(big.Int)
}

// hotKey returns the account that signs a node's claims.
func (n *Network) hotKey(node uint32) int {
	n.t.Helper()
	found := must(n, func(ctx context.Context, at chain.At) (bindings.IStakingNode, error) {
		return n.Client.Node(ctx, at, node)
	})
	if second := Nodes + Users + int(node); found.HotKey == devchain.Address(second) {
		return second
	}
	return int(node)
}

// number returns the answer of a view with one word.
func (n *Network) number(to common.Address, data []byte) *big.Int {
	n.t.Helper()
	raw, err := n.view(to, data)
	if err != nil {
		n.t.Fatal(err)
	}
	return new(big.Int).SetBytes(raw)
}

// keyOf returns the key that a node signs confirmations with in the running epoch.
func (n *Network) keyOf(node uint32) availability.SecretKey {
	n.t.Helper()
	public, err := n.Client.BLSKey(n.t.Context(), chain.AtTag(chain.Latest), node)
	if err != nil {
		n.t.Fatal(err)
	}
	return n.keys[public.Point()]
}
