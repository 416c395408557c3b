package chain

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/walrus-evm/walrus/availability"
	"github.com/walrus-evm/walrus/chain/bindings"
)

// Phase is a stretch of an epoch (docs/protocol.md, "Time").
type Phase uint8

// The phases in their order.
const (
	PhaseOpen     Phase = iota // until half of the epoch has passed
	PhaseClosed                // queues and candidates of the next epoch are frozen
	PhaseSelected              // the next committee is known
	PhaseSettling              // claims are being paid and frauds slashed
)

// String returns the phase's name.
func (p Phase) String() string {
	if names := [...]string{"open", "closed", "selected", "settling"}; int(p) < len(names) {
		return names[p]
	}
	return fmt.Sprintf("phase %d", uint8(p))
}

// ClaimStatus is what has become of a claim.
type ClaimStatus uint8

// The states of a claim, with the contract's values.
const (
	ClaimNone   ClaimStatus = iota // no claim in this epoch
	ClaimLive                      // accepted, can be disproven
	ClaimFraud                     // disproven
	ClaimPaid                      // settled as right
	ClaimMissed                    // settled without a claim
)

// String returns the state's name.
func (s ClaimStatus) String() string {
	if names := [...]string{"none", "live", "fraud", "paid", "missed"}; int(s) < len(names) {
		return names[s]
	}
	return fmt.Sprintf("status %d", uint8(s))
}

// EpochInfo is the running epoch.
type EpochInfo struct {
	Epoch      uint32
	Phase      Phase
	StartTime  uint64 // Unix seconds
	StartBlock uint64
	Tag        common.Hash // binds confirmations to chain, contract, epoch and fork
	Members    uint32
	Settled    uint32
}

// Member is a node of a committee with its number of seats, which is that of its shards.
type Member struct {
	Node  uint32
	Seats int
}

// Shard is a slot of the network. Next is its owner from the next epoch on, once that committee is selected; Previous is
// the one before its owner, 0 for none.
type Shard struct {
	availability.Shard
	Next, Previous uint32
}

// EpochInfo returns the running epoch.
func (c *Client) EpochInfo(ctx context.Context, at At) (EpochInfo, error) {
	return call(ctx, c, at, c.deployment.Staking, stakingABI.PackEpochInfo(), func(raw []byte) (EpochInfo, error) {
		e, err := stakingABI.UnpackEpochInfo(raw)
		return EpochInfo{e.Epoch, Phase(e.Phase), e.StartTime, e.StartBlock, e.Tag, e.Members, e.Settled}, err
	})
}

// EffectiveEpochs returns the first epoch that a deposit made now backs, and the one at whose end a withdrawal
// requested now leaves.
func (c *Client) EffectiveEpochs(ctx context.Context, at At) (activation, exit uint32, err error) {
	out, err := call(ctx, c, at, c.deployment.Staking, stakingABI.PackEffectiveEpochs(), stakingABI.UnpackEffectiveEpochs)
	return out.Activation, out.Exit, err
}

// SalesOpen reports whether storage may be bought in the running epoch.
func (c *Client) SalesOpen(ctx context.Context, at At) (bool, error) {
	return call(ctx, c, at, c.deployment.Staking, stakingABI.PackSalesOpen(), stakingABI.UnpackSalesOpen)
}

// Shards returns all shards by number.
func (c *Client) Shards(ctx context.Context, at At) ([]Shard, error) {
	return call(ctx, c, at, c.deployment.Staking, stakingABI.PackShards(), func(raw []byte) ([]Shard, error) {
		out, err := stakingABI.UnpackShards(raw)
		shards := make([]Shard, len(out))
		for i, s := range out {
			shards[i] = Shard{
				Shard: availability.Shard{Owner: s.Owner, Since: s.Since, ActiveFrom: s.ActiveFrom}, Next: s.Next, Previous: s.Previous,
			}
		}
		return shards, err
	})
}

// Committee returns the members of the running epoch in the order of settlement and of the bits of a certificate.
func (c *Client) Committee(ctx context.Context, at At) ([]Member, error) {
	return call(ctx, c, at, c.deployment.Staking, stakingABI.PackCommittee(), func(raw []byte) ([]Member, error) {
		out, err := stakingABI.UnpackCommittee(raw)
		return membersOf(out.Members, out.Seats), err
	})
}

// NextCommittee returns the members of the next epoch once they are selected, none before.
func (c *Client) NextCommittee(ctx context.Context, at At) ([]Member, error) {
	return call(ctx, c, at, c.deployment.Staking, stakingABI.PackNextCommittee(), func(raw []byte) ([]Member, error) {
		out, err := stakingABI.UnpackNextCommittee(raw)
		return membersOf(out.Members, out.Seats), err
	})
}

func membersOf(nodes []uint32, seats []uint8) []Member {
	members := make([]Member, min(len(nodes), len(seats)))
	for i := range members {
		members[i] = Member{nodes[i], int(seats[i])}
	}
	return members
}

// Candidates returns the nodes that the next committee may be chosen from.
func (c *Client) Candidates(ctx context.Context, at At) ([]uint32, error) {
	return call(ctx, c, at, c.deployment.Staking, stakingABI.PackCandidates(), stakingABI.UnpackCandidates)
}

// NodeCount returns the number of registered nodes; their ids are 1 to it.
func (c *Client) NodeCount(ctx context.Context, at At) (uint32, error) {
	return call(ctx, c, at, c.deployment.Staking, stakingABI.PackNodeCount(), stakingABI.UnpackNodeCount)
}

// Node returns a registered node. Name and endpoint are in events only: see [State.Nodes].
func (c *Client) Node(ctx context.Context, at At, id uint32) (bindings.IStakingNode, error) {
	return call(ctx, c, at, c.deployment.Staking, stakingABI.PackNode(id), stakingABI.UnpackNode)
}

// BLSKey returns the key of a node's storage confirmations.
func (c *Client) BLSKey(ctx context.Context, at At, id uint32) (availability.PublicKey, error) {
	return call(ctx, c, at, c.deployment.Staking, stakingABI.PackBlsKey(id), func(raw []byte) (availability.PublicKey, error) {
		point, err := stakingABI.UnpackBlsKey(raw)
		if err != nil {
			return availability.PublicKey{}, err
		}
		return publicKey(point)
	})
}

// NodeIDByHotKey returns the node whose hot key an account is, or 0. It asks for every node; a [Mirror] knows at once.
func (c *Client) NodeIDByHotKey(ctx context.Context, at At, hotKey common.Address) (uint32, error) {
	count, err := c.NodeCount(ctx, at)
	for id := uint32(1); err == nil && id <= count; id++ {
		var node bindings.IStakingNode
		if node, err = c.Node(ctx, at, id); err == nil && node.HotKey == hotKey {
			return id, nil
		}
	}
	return 0, err
}

// Pool returns a node's money with its queues rolled up to the running epoch.
func (c *Client) Pool(ctx context.Context, at At, node uint32) (bindings.IStakingPool, error) {
	return call(ctx, c, at, c.deployment.Staking, stakingABI.PackPool(node), stakingABI.UnpackPool)
}

// Rate returns the price of a node's share from the start of an epoch; zeroes when the pool was empty or the epoch is
// not known yet.
func (c *Client) Rate(ctx context.Context, at At, node, epoch uint32) (bindings.IStakingRate, error) {
	return call(ctx, c, at, c.deployment.Staking, stakingABI.PackRate(node, epoch), stakingABI.UnpackRate)
}

// ExitPot returns the WAL set aside for the withdrawals of an epoch.
func (c *Client) ExitPot(ctx context.Context, at At, node, epoch uint32) (Amount, error) {
	return c.amount(ctx, at, c.deployment.Staking, stakingABI.PackExitPot(node, epoch), stakingABI.UnpackExitPot)
}

// Position returns a delegation.
func (c *Client) Position(ctx context.Context, at At, id *big.Int) (bindings.IStakingPosition, error) {
	return call(ctx, c, at, c.deployment.Staking, stakingABI.PackPosition(id), stakingABI.UnpackPosition)
}

// PositionValue returns what a delegation is worth now.
func (c *Client) PositionValue(ctx context.Context, at At, id *big.Int) (Amount, error) {
	return c.amount(ctx, at, c.deployment.Staking, stakingABI.PackPositionValue(id), stakingABI.UnpackPositionValue)
}

// CandidateWeight returns what a node would weigh in the next selection, 0 if it is not eligible.
func (c *Client) CandidateWeight(ctx context.Context, at At, node uint32) (Amount, error) {
	return c.amount(ctx, at, c.deployment.Staking, stakingABI.PackCandidateWeight(node), stakingABI.UnpackCandidateWeight)
}

// Claimable returns what Staking owes to an account.
func (c *Client) Claimable(ctx context.Context, at At, account common.Address) (Amount, error) {
	return c.amount(ctx, at, c.deployment.Staking, stakingABI.PackClaimable(account), stakingABI.UnpackClaimable)
}

// Reserve returns the WAL that later epochs pay out.
func (c *Client) Reserve(ctx context.Context, at At) (Amount, error) {
	return c.amount(ctx, at, c.deployment.Staking, stakingABI.PackReserve(), stakingABI.UnpackReserve)
}

// EpochPot returns what is left of the running epoch's payout while it is settled.
func (c *Client) EpochPot(ctx context.Context, at At) (Amount, error) {
	return c.amount(ctx, at, c.deployment.Staking, stakingABI.PackEpochPot(), stakingABI.UnpackEpochPot)
}

// PendingBurn returns the WAL that slashes left to be burned.
func (c *Client) PendingBurn(ctx context.Context, at At) (Amount, error) {
	return c.amount(ctx, at, c.deployment.Staking, stakingABI.PackPendingBurn(), stakingABI.UnpackPendingBurn)
}

// StakingOwed returns all that Staking owes (INV-1).
func (c *Client) StakingOwed(ctx context.Context, at At) (Amount, error) {
	return c.amount(ctx, at, c.deployment.Staking, stakingABI.PackOwed(), stakingABI.UnpackOwed)
}

// Balance returns an account's WAL.
func (c *Client) Balance(ctx context.Context, at At, account common.Address) (Amount, error) {
	return c.amount(ctx, at, c.deployment.WAL, walABI.PackBalanceOf(account), walABI.UnpackBalanceOf)
}

// Allowance returns how much WAL of an owner's a spender may take.
func (c *Client) Allowance(ctx context.Context, at At, owner, spender common.Address) (Amount, error) {
	return c.amount(ctx, at, c.deployment.WAL, walABI.PackAllowance(owner, spender), walABI.UnpackAllowance)
}

// TotalSupply returns all WAL there is.
func (c *Client) TotalSupply(ctx context.Context, at At) (Amount, error) {
	return c.amount(ctx, at, c.deployment.WAL, walABI.PackTotalSupply(), walABI.UnpackTotalSupply)
}

func (c *Client) amount(ctx context.Context, at At, to common.Address, data []byte, unpack func([]byte) (*big.Int, error)) (Amount, error) {
	return call(ctx, c, at, to, data, func(raw []byte) (Amount, error) {
		n, err := unpack(raw)
		if err != nil {
			return Amount{}, err
		}
		return AmountFromBig(n)
	})
}
