package chain

import (
	"context"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/walrus-evm/walrus/availability"
	"github.com/walrus-evm/walrus/chain/bindings"
)

// Terms are what storage costs, in base units, and how much of it there is.
type Terms struct {
	Price      uint64   `json:"price"`      // a billed byte and epoch
	WritePrice uint64   `json:"writePrice"` // a billed byte written
	Capacity   *big.Int `json:"capacity"`   // billed bytes of an epoch
}

func termsOf(t bindings.IStakingTerms, err error) (Terms, error) {
	return Terms{t.Price, t.WritePrice, t.Capacity}, err
}

// Terms returns the terms of the running epoch.
func (c *Client) Terms(ctx context.Context, at At) (Terms, error) {
	return call(ctx, c, at, c.deployment.Staking, stakingABI.PackTerms(), func(raw []byte) (Terms, error) {
		return termsOf(stakingABI.UnpackTerms(raw))
	})
}

// NextTerms returns the terms of the next epoch once its committee is selected, before that those of the running one.
func (c *Client) NextTerms(ctx context.Context, at At) (Terms, error) {
	return call(ctx, c, at, c.deployment.Staking, stakingABI.PackNextTerms(), func(raw []byte) (Terms, error) {
		return termsOf(stakingABI.UnpackNextTerms(raw))
	})
}

// VoteOf returns a node's last vote; its capacity is what the node offers with its seats. Zeroes when it never voted.
func (c *Client) VoteOf(ctx context.Context, at At, node uint32) (Terms, error) {
	return call(ctx, c, at, c.deployment.Staking, stakingABI.PackVoteOf(node), func(raw []byte) (Terms, error) {
		return termsOf(stakingABI.UnpackVoteOf(raw))
	})
}

// PreviousCommittee returns the members of the epoch before the running one.
func (c *Client) PreviousCommittee(ctx context.Context, at At) ([]Member, error) {
	return call(ctx, c, at, c.deployment.Staking, stakingABI.PackPreviousCommittee(), func(raw []byte) ([]Member, error) {
		out, err := stakingABI.UnpackPreviousCommittee(raw)
		return membersOf(out.Members, out.Seats), err
	})
}

// NextBLSKey returns the key that a node signs with from an epoch on, and that epoch; 0 when no change is pending.
func (c *Client) NextBLSKey(ctx context.Context, at At, node uint32) (key availability.PublicKey, from uint32, err error) {
	out, err := call(ctx, c, at, c.deployment.Staking, stakingABI.PackNextBlsKey(node), stakingABI.UnpackNextBlsKey)
	if err != nil || out.FromEpoch == 0 {
		return availability.PublicKey{}, 0, err
	}
	key, err = publicKey(out.Key)
	return key, out.FromEpoch, err
}

// Reward is what an epoch brought a position: Net = Gross − Commission − Slash, exactly (docs/protocol.md, "Stake").
// Commission is what its operator took of Gross. Net is in base units, negative for a loss.
type Reward struct {
	Gross, Commission, Slash Amount
	Net                      *big.Int
}

// Rewards returns what each settled epoch of [from, to) brought a position during its present stay with its node.
func (c *Client) Rewards(ctx context.Context, at At, position *big.Int, from, to uint32) ([]Reward, error) {
	return call(ctx, c, at, c.deployment.Staking, stakingABI.PackRewards(position, from, to), func(raw []byte) ([]Reward, error) {
		out, err := stakingABI.UnpackRewards(raw)
		rewards := make([]Reward, len(out))
		for i, r := range out {
			rewards[i] = Reward{Gross: amountOf(r.Gross), Commission: amountOf(r.Commission), Slash: amountOf(r.Slash), Net: r.Net}
		}
		return rewards, err
	})
}

// PreviewStake returns the first epoch that a stake made now would back and the shares it would be at today's rate. It
// fails as the stake would.
func (c *Client) PreviewStake(ctx context.Context, at At, node uint32, amount Amount) (activation uint32, shares Amount, err error) {
	out, err := call(ctx, c, at, c.deployment.Staking, stakingABI.PackPreviewStake(node, amount.Big()), stakingABI.UnpackPreviewStake)
	if err != nil {
		return 0, Amount{}, err
	}
	return out.Arg0, amountOf(out.Arg1), nil
}

// PreviewWithdraw returns the last epoch that shares of a position (nil or 0 for all) would back if asked for now, and
// what they are worth at today's rate. It fails as the request would.
func (c *Client) PreviewWithdraw(ctx context.Context, at At, position, shares *big.Int) (exit uint32, amount Amount, err error) {
	if shares == nil {
		shares = new(big.Int)
	}
	out, err := call(ctx, c, at, c.deployment.Staking, stakingABI.PackPreviewWithdraw(position, shares), stakingABI.UnpackPreviewWithdraw)
	if err != nil {
		return 0, Amount{}, err
	}
	return out.Arg0, amountOf(out.Arg1), nil
}

// TipPot returns what is left of the running epoch's tips while it is settled.
func (c *Client) TipPot(ctx context.Context, at At) (Amount, error) {
	return c.amount(ctx, at, c.deployment.Staking, stakingABI.PackTipPot(), stakingABI.UnpackTipPot)
}

// PositionOwner returns who holds a stake position.
func (c *Client) PositionOwner(ctx context.Context, at At, position *big.Int) (common.Address, error) {
	return call(ctx, c, at, c.deployment.Staking, stakingABI.PackOwnerOf(position), stakingABI.UnpackOwnerOf)
}

// Reservation is storage that was bought and not used yet.
type Reservation struct {
	Number uint64   `json:"reservation"`
	Size   *big.Int `json:"size"` // billed bytes
	From   uint32   `json:"from"` // first epoch
	To     uint32   `json:"to"`   // epoch after the last
	Rate   uint64   `json:"rate"` // paid at least, base units per billed byte and epoch
}

// Reservation returns a reservation. It fails with a revert [*bindings.BlobRegistryUnknownReservation] when it was used,
// split, merged or refunded.
func (c *Client) Reservation(ctx context.Context, at At, number uint64) (Reservation, error) {
	return call(ctx, c, at, c.deployment.Registry, registryABI.PackReservationOf(number), func(raw []byte) (Reservation, error) {
		r, err := registryABI.UnpackReservationOf(raw)
		return Reservation{number, r.Size, r.From, r.To, r.Rate}, err
	})
}

// ReservationOwner returns who holds a reservation.
func (c *Client) ReservationOwner(ctx context.Context, at At, number uint64) (common.Address, error) {
	return c.ownerOfMarketToken(ctx, at, ReservationToken(number))
}

// ObjectOwner returns who holds an object.
func (c *Client) ObjectOwner(ctx context.Context, at At, object uint64) (common.Address, error) {
	return c.ownerOfMarketToken(ctx, at, new(big.Int).SetUint64(object))
}

func (c *Client) ownerOfMarketToken(ctx context.Context, at At, token *big.Int) (common.Address, error) {
	return call(ctx, c, at, c.deployment.Registry, registryABI.PackOwnerOf(token), registryABI.UnpackOwnerOf)
}

// RefundOf returns what a reservation pays when it is given back now.
func (c *Client) RefundOf(ctx context.Context, at At, reservation uint64) (Amount, error) {
	return c.amount(ctx, at, c.deployment.Registry, registryABI.PackRefundOf(reservation), registryABI.UnpackRefundOf)
}

// PurchaseCost returns what size billed bytes in every epoch of [from, to) cost now, and the part that goes to the
// reserve.
func (c *Client) PurchaseCost(ctx context.Context, at At, size *big.Int, from, to uint32) (cost, reserved Amount, err error) {
	out, err := call(ctx, c, at, c.deployment.Registry, registryABI.PackPurchaseCost(size, from, to), registryABI.UnpackPurchaseCost)
	if err != nil {
		return Amount{}, Amount{}, err
	}
	return amountOf(out.Cost), amountOf(out.Reserved), nil
}

// Available returns how many billed bytes can still be bought for every epoch of [from, to).
func (c *Client) Available(ctx context.Context, at At, from, to uint32) (*big.Int, error) {
	return call(ctx, c, at, c.deployment.Registry, registryABI.PackAvailable(from, to), registryABI.UnpackAvailable)
}

// Jar is what an object is renewed from.
type Jar struct {
	Balance Amount `json:"balance"`
	JarTerms
}

// Jar returns an object's jar; zeroes when nobody filled or set it.
func (c *Client) Jar(ctx context.Context, at At, object uint64) (Jar, error) {
	return call(ctx, c, at, c.deployment.Registry, registryABI.PackJar(object), func(raw []byte) (Jar, error) {
		jar, err := registryABI.UnpackJar(raw)
		if err != nil {
			return Jar{}, err
		}
		return Jar{amountOf(jar.Balance), JarTerms{jar.MaxPrice, jar.Step, jar.Tip}}, nil
	})
}

// Attribute is something that an object's owner says about it.
type Attribute struct {
	Key   [32]byte
	Value []byte
}

// Attributes returns what an object's owner says about it, at most 16 of them.
func (c *Client) Attributes(ctx context.Context, at At, object uint64) ([]Attribute, error) {
	keys, err := call(ctx, c, at, c.deployment.Registry, registryABI.PackAttributeKeys(object), registryABI.UnpackAttributeKeys)
	attributes := make([]Attribute, 0, len(keys))
	for _, key := range keys {
		value, err := call(ctx, c, at, c.deployment.Registry, registryABI.PackAttribute(object, key), registryABI.UnpackAttribute)
		if err != nil {
			return nil, err
		}
		attributes = append(attributes, Attribute{key, value})
	}
	return attributes, err
}
