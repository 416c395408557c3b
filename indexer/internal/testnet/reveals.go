package testnet

import (
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/walrus-evm/walrus/availability"
	"github.com/walrus-evm/walrus/chain"
	"github.com/walrus-evm/walrus/chain/bindings"
)

// emptyTrace returns the trace of steps that add nothing, in two blocks under its root.
func emptyTrace(t testing.TB) *availability.Trace {
	t.Helper()
	steps := make([]availability.Step, 40)
	for i := range steps {
		steps[i].Key = availability.Key{Object: uint64(i + 1)}
	}
	trace, err := availability.NewTrace(steps)
	if err != nil {
		t.Fatal(err)
	}
	return trace
}

// revealBond is more than the least bond at any base fee of the tests.
var revealBond = big.NewInt(1e16)

// reveal has users open the traces of this epoch's claims: most requests are answered, some in part, some default, and
// some stay open until settlement. Bonds of earlier ones go back, and some are paid out.
func (n *Network) reveal(epoch uint32) {
	for _, id := range n.unpaid {
		n.send(Nodes+1, n.d.Proofs, proofs.PackReturnBond(id))
	}
	n.unpaid = nil
	root := availability.TraceNode{Height: n.trace.Tree().Height()}
	for _, node := range n.traced {
		user := n.chance.IntN(Users - 1)
		asker, answerer := Nodes+1+user, Nodes+2+user
		for _, at := range []availability.TraceNode{root, availability.LeafBlock(0), availability.LeafBlock(1)} {
			id := common.Hash(availability.RevealID(epoch, node, at))
			n.ask(asker, node, at)
			switch n.chance.IntN(12) {
			case 0:
				n.unpaid = append(n.unpaid, id)
			case 1:
				n.Mine(int(n.d.Parameters.RevealWindow) + 1)
				n.send(answerer, n.d.Proofs, proofs.PackClaimDefault(id))
			default:
				n.answer(answerer, id, at)
			}
		}
		n.send(answerer, n.d.Proofs, proofs.PackWithdrawBonds())
	}
	n.traced = nil
	n.Mine(1)
}

func (n *Network) ask(account int, node uint32, at availability.TraceNode) {
	tree := n.trace.Tree()
	body := chain.ClaimBody(availability.NewClaim(n.trace, nil, availability.Weight{}))
	data := proofs.PackRequestReveal(node, body, uint8(at.Height), at.Index, tree.Node(at.Height, int(at.Index)), tree.NodePath(at))
	n.sendPaid(account, &n.d.Proofs, data, gasLimit, revealBond)
	n.Mine(1)
}

func (n *Network) answer(account int, id common.Hash, at availability.TraceNode) {
	if !at.IsLeafBlock() {
		n.send(account, n.d.Proofs, proofs.PackRevealNodes(id, n.trace.Tree().Children(at)))
		return
	}
	var leaves []bindings.IFraudProofsLeaf
	for _, step := range n.trace.LeavesUnder(at.Index) {
		key := step.Key.Bytes()
		leaves = append(leaves, bindings.IFraudProofsLeaf{
			Key: new(big.Int).SetBytes(key[:]), Sum: chain.G1Point(step.Sum), Weight: step.Weight.Big(),
		})
	}
	n.send(account, n.d.Proofs, proofs.PackRevealLeaves(id, leaves))
}
