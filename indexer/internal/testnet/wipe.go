package testnet

import (
	"context"
	"math/big"
	"testing"

	"github.com/walrus-evm/walrus/chain"
	"github.com/walrus-evm/walrus/chain/bindings"
	"github.com/walrus-evm/walrus/chain/devchain"
)

// Wiped is the node of [StartWiped] whose pool loses everything.
const Wiped = uint32(3)

// StartWiped starts a network in which the pool of one node has lost everything, with an exit still queued. All nodes
// have the least bond and a stake of one base unit. The node misses two epochs, which costs it some of its bond but not
// its seats in the third; there its claim is false, and what the bond cannot cover is all of the stake.
func StartWiped(t testing.TB, seed uint64) *Network {
	t.Helper()
	parameters := chain.LocalParameters()
	parameters.MinStake = chain.NewAmount(1)
	n := start(t, seed, devchain.Config{}, parameters)
	n.found(parameters.MinBond, parameters.MinStake)
	for epoch := range uint32(5) {
		info := must(n, n.Client.EpochInfo)
		n.drawSeed(info)
		switch epoch {
		case 1:
			n.send(Nodes+1, n.d.Registry, registry.PackRegister(reservedSize, n.hash(), 8, false, chain.WAL(1_000_000).Big()))
		case 2, 3:
			n.others()
		case 4:
			n.others()
			n.deceive(epoch)
		}
		n.Mine(1)
		n.prove()
		n.selectCommittee(info)
		if epoch == 4 { // leaves at the end of the next epoch
			n.send(int(Wiped), n.d.Staking, staking.PackRequestWithdraw(big.NewInt(int64(Wiped)), new(big.Int)))
			n.Mine(1)
		}
		n.beginSettle()
		n.send(Nodes+1, n.d.Staking, staking.PackSettle(big.NewInt(100)))
		n.advance(info)
	}
	return n
}

// BurnVoid burns the position that the wipe made worthless.
func (n *Network) BurnVoid() {
	n.t.Helper()
	n.step(int(Wiped), n.d.Staking, staking.PackBurnVoid(big.NewInt(int64(Wiped))))
}

// others submits an empty claim for every member but the one.
func (n *Network) others() {
	for _, m := range must(n, n.Client.Committee) {
		if m.Node != Wiped {
			n.submit(m.Node, bindings.IAvailabilityProofsClaimBody{Weight: new(big.Int)})
		}
	}
}

// deceive claims for the node all that it may, of which nothing is there, and has it accused.
func (n *Network) deceive(epoch uint32) {
	weight := must(n, func(ctx context.Context, at chain.At) (*big.Int, error) { return n.Client.WeightBound(ctx, at, Wiped) })
	body := bindings.IAvailabilityProofsClaimBody{Weight: weight}
	n.submit(Wiped, body)
	n.announce(accusation{Nodes + 1, Wiped, epoch, body, n.hash()})
}
