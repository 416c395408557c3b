package chain

import (
	"cmp"
	"context"
	"fmt"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/walrus-evm/walrus/availability"
	"github.com/walrus-evm/walrus/chain/bindings"
)

// Gas limits used when the endpoint cannot estimate (docs/protocol.md, "Reveals").
const (
	requestGas = 300_000
	answerGas  = 400_000
	bondGas    = 150_000
)

// RevealState is what has become of a request.
type RevealState uint8

// The states of a request, with the contract's values.
const (
	RevealNone     RevealState = iota // never asked
	RevealOpen                        // asked, not answered
	RevealAnswered                    // its bond went to whoever answered
	RevealReturned                    // the claim became fraud first, and its bond went back to the asker
)

// String returns the state's name.
func (s RevealState) String() string {
	if names := [...]string{"none", "open", "answered", "returned"}; int(s) < len(names) {
		return names[s]
	}
	return fmt.Sprintf("state %d", uint8(s))
}

// RevealRequest is a request to open one node of a claim's trace tree, with its answer once there is one. It is never
// changed in place.
type RevealRequest struct {
	ID        common.Hash
	Node      uint32 // the claiming node
	Epoch     uint32
	At        availability.TraceNode
	Hash      [32]byte
	Asker     common.Address
	Bond      Amount // wei
	LastBlock uint64 // from the block after it on, a missing answer is a default
	State     RevealState

	// Children is the answer above height 5, Leaves the one at height 5; both nil until it is answered.
	Children *availability.Children
	Leaves   []availability.Step
}

// RequestReveal asks that a node of the trace tree of a claim be opened, against the least bond the contract takes and a
// quarter more, because the base fee may rise meanwhile. deadline is the last block in which asking makes sense.
func (t *Transactor) RequestReveal(ctx context.Context, node, epoch uint32, claim availability.Claim, q availability.Question, deadline uint64) (*types.Receipt, error) {
	bond, err := t.client.MinRevealBond(ctx, AtTag(Latest), q.Node.Height)
	if err != nil {
		return nil, err
	}
	value := bond.Big()
	value.Add(value, new(big.Int).Rsh(value, 2))
	data := proofsABI.PackRequestReveal(node, ClaimBody(claim), uint8(q.Node.Height), q.Node.Index, q.Hash, q.Path)
	return t.Send(ctx, Call{
		To: t.deployment.Proofs, Data: data, Value: value, FallbackGas: requestGas, DeadlineBlock: deadline,
		Label: fmt.Sprintf("request node %s of the trace of node %d in epoch %d", q.Node, node, epoch),
	})
}

// RevealChildren answers a request above height 5. deadline is the last block that accepts the answer.
func (t *Transactor) RevealChildren(ctx context.Context, id common.Hash, children availability.Children, deadline uint64) (*types.Receipt, error) {
	return t.Send(ctx, Call{
		To: t.deployment.Proofs, Data: proofsABI.PackRevealNodes(id, children), FallbackGas: answerGas, DeadlineBlock: deadline,
		Label: fmt.Sprintf("answer reveal request %s", id),
	})
}

// RevealLeaves answers a request at height 5. deadline is the last block that accepts the answer.
func (t *Transactor) RevealLeaves(ctx context.Context, id common.Hash, leaves []availability.Step, deadline uint64) (*types.Receipt, error) {
	packed := make([]bindings.IFraudProofsLeaf, len(leaves))
	for i, leaf := range leaves {
		packed[i] = leafOf(leaf)
	}
	return t.Send(ctx, Call{
		To: t.deployment.Proofs, Data: proofsABI.PackRevealLeaves(id, packed), FallbackGas: answerGas, DeadlineBlock: deadline,
		Label: fmt.Sprintf("answer reveal request %s", id),
	})
}

// Reveal answers a request about a node of the trace, which must be the claim's.
func (t *Transactor) Reveal(ctx context.Context, id common.Hash, trace *availability.Trace, at availability.TraceNode, deadline uint64) (*types.Receipt, error) {
	if at.IsLeafBlock() {
		return t.RevealLeaves(ctx, id, trace.LeavesUnder(at.Index), deadline)
	}
	return t.RevealChildren(ctx, id, trace.Tree().Children(at), deadline)
}

// ClaimDefault refutes a claim over a request that nobody answered in time. deadline is the last block that accepts it.
func (t *Transactor) ClaimDefault(ctx context.Context, id common.Hash, deadline uint64) (*types.Receipt, error) {
	return t.Send(ctx, Call{
		To: t.deployment.Proofs, Data: proofsABI.PackClaimDefault(id), FallbackGas: bondGas, DeadlineBlock: deadline,
		Label: fmt.Sprintf("claim the default of reveal request %s", id),
	})
}

// ReturnBond makes the bond of an unanswered request owed to its asker once the claim is refuted or settled.
func (t *Transactor) ReturnBond(ctx context.Context, id common.Hash) (*types.Receipt, error) {
	return t.Send(ctx, Call{
		To: t.deployment.Proofs, Data: proofsABI.PackReturnBond(id), FallbackGas: bondGas,
		Label: fmt.Sprintf("return the bond of reveal request %s", id),
	})
}

// WithdrawBonds pays out all reveal bonds owed to the account. The epoch is for the label only: withdrawals of different
// epochs are different ones.
func (t *Transactor) WithdrawBonds(ctx context.Context, epoch uint32) (*types.Receipt, error) {
	return t.Send(ctx, Call{
		To: t.deployment.Proofs, Data: proofsABI.PackWithdrawBonds(), FallbackGas: bondGas,
		Label: fmt.Sprintf("withdraw reveal bonds in epoch %d", epoch),
	})
}

// MinRevealBond returns the least bond, in wei, of a request at a height, at the base fee of the block.
func (c *Client) MinRevealBond(ctx context.Context, at At, height int) (Amount, error) {
	return c.amount(ctx, at, c.deployment.Proofs, proofsABI.PackMinRevealBond(uint8(height)), proofsABI.UnpackMinRevealBond)
}

// BondsOwed returns the wei that an account can withdraw with [Transactor.WithdrawBonds].
func (c *Client) BondsOwed(ctx context.Context, at At, account common.Address) (Amount, error) {
	return c.amount(ctx, at, c.deployment.Proofs, proofsABI.PackBondsOwed(account), proofsABI.UnpackBondsOwed)
}

// RevealRequest returns a request of any epoch as the contract keeps it: without its answer, which only events carry.
func (c *Client) RevealRequest(ctx context.Context, at At, id common.Hash) (RevealRequest, error) {
	return call(ctx, c, at, c.deployment.Proofs, proofsABI.PackRevealRequest(id), func(raw []byte) (RevealRequest, error) {
		r, err := proofsABI.UnpackRevealRequest(raw)
		if err != nil {
			return RevealRequest{}, err
		}
		return requestOf(id, r)
	})
}

func requestOf(id common.Hash, r bindings.IAvailabilityProofsRevealRequest) (RevealRequest, error) {
	bond, err := AmountFromBig(r.Bond)
	return RevealRequest{
		ID: id, Node: r.Node, Epoch: r.Epoch, At: availability.TraceNode{Height: int(r.Height), Index: r.Index}, Hash: r.Hash,
		Asker: r.Asker, Bond: bond, LastBlock: r.LastBlock, State: RevealState(r.State),
	}, err
}

// stepsOf returns revealed leaves as steps.
func stepsOf(leaves []bindings.IFraudProofsLeaf) ([]availability.Step, error) {
	steps := make([]availability.Step, len(leaves))
	for i, leaf := range leaves {
		key, err := availability.ParseKey(common.LeftPadBytes(leaf.Key.Bytes(), availability.KeySize))
		if err != nil {
			return nil, err
		}
		weight, err := availability.WeightFromBig(leaf.Weight)
		if err != nil {
			return nil, err
		}
		steps[i] = availability.Step{Key: key, Sum: G1Bytes(leaf.Sum), Weight: weight}
	}
	return steps, nil
}

// applyReveal follows the requests. Those that are open when their epoch ends stay until their bond goes back.
func (s *State) applyReveal(j *journal, event Event) error {
	switch e := event.(type) {
	case *bindings.AvailabilityProofsRevealRequested:
		request, err := requestOf(e.Id, e.Request)
		if err != nil {
			return fmt.Errorf("reveal request %x: %w", e.Id, err)
		}
		set(j, reveals, s, request.ID, request)
		s.countOpen(j, e.Node, 1)
	case *bindings.AvailabilityProofsNodesRevealed:
		return s.answered(j, e.Id, func(r *RevealRequest) error {
			r.Children = (*availability.Children)(&e.Children)
			return nil
		})
	case *bindings.AvailabilityProofsLeavesRevealed:
		return s.answered(j, e.Id, func(r *RevealRequest) (err error) {
			r.Leaves, err = stepsOf(e.Leaves)
			return err
		})
	case *bindings.AvailabilityProofsBondCredited:
		request, ok := s.Reveals[e.Id]
		if !ok {
			return fmt.Errorf("%w: bond of reveal request %x, which was never made", errHistory, e.Id)
		}
		if request.State == RevealOpen { // else it went to whoever answered
			request.State = RevealReturned
			set(j, reveals, s, request.ID, request)
		}
	}
	return nil
}

func (s *State) answered(j *journal, id common.Hash, answer func(*RevealRequest) error) error {
	request, ok := s.Reveals[id]
	if !ok {
		return fmt.Errorf("%w: answer to reveal request %s, which was never made", errHistory, id)
	}
	if err := answer(&request); err != nil {
		return fmt.Errorf("answer to reveal request %s: %w", id, err)
	}
	request.State = RevealAnswered
	set(j, reveals, s, id, request)
	s.countOpen(j, request.Node, -1)
	return nil
}

// countOpen changes the number of open requests of a claim.
func (s *State) countOpen(j *journal, node uint32, by int) {
	record := s.Claims[node]
	record.OpenRequests += by
	set(j, claims, s, node, record)
}

// dropReveals forgets, when an epoch ends, what no bond hangs on.
func (s *State) dropReveals(j *journal) {
	old := s.Reveals
	*j = append(*j, func(s *State) { s.Reveals, s.lent.reveals = old, true })
	s.Reveals, s.lent.reveals = make(map[common.Hash]RevealRequest), false
	for id, request := range old {
		if request.State == RevealOpen {
			s.Reveals[id] = request
		}
	}
}

// RevealsAgainst returns the requests against the claim that a node made in the running epoch, from the root down and in
// their order at each height.
func (s *State) RevealsAgainst(node uint32) []RevealRequest {
	var requests []RevealRequest
	for _, request := range s.Reveals {
		if request.Node == node && request.Epoch == s.Epoch {
			requests = append(requests, request)
		}
	}
	slices.SortFunc(requests, func(a, b RevealRequest) int {
		return cmp.Or(cmp.Compare(b.At.Height, a.At.Height), cmp.Compare(a.At.Index, b.At.Index))
	})
	return requests
}
