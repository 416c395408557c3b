package chain

import (
	"context"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/walrus-evm/walrus/availability"
	"github.com/walrus-evm/walrus/blob"
	"github.com/walrus-evm/walrus/chain/bindings"
)

// Object returns a registered blob. Its content root is in events only: see [State.Objects].
func (c *Client) Object(ctx context.Context, at At, object uint64) (bindings.IBlobRegistryBlobObject, error) {
	return call(ctx, c, at, c.deployment.Registry, registryABI.PackBlobObject(object), registryABI.UnpackBlobObject)
}

// ObjectCount returns the number of objects registered; their numbers are 1 to it.
func (c *Client) ObjectCount(ctx context.Context, at At) (uint64, error) {
	return call(ctx, c, at, c.deployment.Registry, registryABI.PackObjectCount(), registryABI.UnpackObjectCount)
}

// Held returns the shards that answer for an object in the running epoch.
func (c *Client) Held(ctx context.Context, at At, object uint64) (availability.ShardSet, error) {
	return call(ctx, c, at, c.deployment.Registry, registryABI.PackHeld(object), func(raw []byte) (availability.ShardSet, error) {
		held, err := registryABI.UnpackHeld(raw)
		if err != nil {
			return availability.ShardSet{}, err
		}
		return availability.ShardSetFromBig(held), nil
	})
}

// Obligated reports whether the node must include the group in its claim of the running epoch.
func (c *Client) Obligated(ctx context.Context, at At, node uint32, key availability.Key) (bool, error) {
	packed := key.Bytes()
	data := registryABI.PackObligated(node, new(big.Int).SetBytes(packed[:]))
	return call(ctx, c, at, c.deployment.Registry, data, registryABI.UnpackObligated)
}

// BlobIDOf returns the ID that the contract gives a content root of size bytes.
func (c *Client) BlobIDOf(ctx context.Context, at At, size uint64, contentRoot blob.Hash) (blob.ID, error) {
	return call(ctx, c, at, c.deployment.Registry, registryABI.PackBlobIdOf(size, contentRoot), func(raw []byte) (blob.ID, error) {
		id, err := registryABI.UnpackBlobIdOf(raw)
		return blob.ID(id), err
	})
}

// RegistrationCost returns what registering size bytes for so many epochs beyond the running one costs now, and the
// part of it that goes to the reserve.
func (c *Client) RegistrationCost(ctx context.Context, at At, size uint64, epochs uint32) (cost, reserved Amount, err error) {
	out, err := call(ctx, c, at, c.deployment.Registry, registryABI.PackRegistrationCost(size, epochs), registryABI.UnpackRegistrationCost)
	if err != nil {
		return Amount{}, Amount{}, err
	}
	return amountOf(out.Cost), amountOf(out.Reserved), nil
}

// ReleasePrice returns what releasing an object from a shard takes now: nothing for what its owner inherited and does not
// answer for yet. It returns the [*RevertError] of the release where nothing can be released.
func (c *Client) ReleasePrice(ctx context.Context, at At, object uint64, shard uint8) (Amount, error) {
	price, err := call(ctx, c, at, c.deployment.Registry, registryABI.PackReleasePrice(object, shard), registryABI.UnpackReleasePrice)
	if err != nil {
		return Amount{}, err
	}
	return amountOf(price), nil
}

// Price returns the base units of WAL for one billed byte and epoch.
func (c *Client) Price(ctx context.Context, at At) (uint64, error) {
	return call(ctx, c, at, c.deployment.Registry, registryABI.PackPrice(), registryABI.UnpackPrice)
}

// WritePrice returns the base units of WAL for writing one billed byte.
func (c *Client) WritePrice(ctx context.Context, at At) (uint64, error) {
	return call(ctx, c, at, c.deployment.Registry, registryABI.PackWritePrice(), registryABI.UnpackWritePrice)
}

// Capacity returns the billed bytes that may be sold for one epoch.
func (c *Client) Capacity(ctx context.Context, at At) (*big.Int, error) {
	return call(ctx, c, at, c.deployment.Registry, registryABI.PackCapacity(), registryABI.UnpackCapacity)
}

// EpochFee returns the fee that the running epoch pays and the weight sold in it.
func (c *Client) EpochFee(ctx context.Context, at At) (fee Amount, sold *big.Int, err error) {
	out, err := call(ctx, c, at, c.deployment.Registry, registryABI.PackCurrent(), registryABI.UnpackCurrent)
	return amountOf(out.Fee), out.Sold, err
}

// SoldIn returns the weight sold for an epoch from the running one on, and the fee that it will pay.
func (c *Client) SoldIn(ctx context.Context, at At, epoch uint32) (sold *big.Int, fee Amount, err error) {
	out, err := call(ctx, c, at, c.deployment.Registry, registryABI.PackSoldIn(epoch), registryABI.UnpackSoldIn)
	return out.Sold, amountOf(out.Fee), err
}

// UsedNow returns the weight bought for the running epoch since it began.
func (c *Client) UsedNow(ctx context.Context, at At) (*big.Int, error) {
	return call(ctx, c, at, c.deployment.Registry, registryABI.PackUsedNow(), registryABI.UnpackUsedNow)
}

// FutureFees returns the WAL held for epochs to come (INV-2).
func (c *Client) FutureFees(ctx context.Context, at At) (Amount, error) {
	return c.amount(ctx, at, c.deployment.Registry, registryABI.PackFutureFees(), registryABI.UnpackFutureFees)
}

// RegistryOwed returns all that BlobRegistry owes (INV-1).
func (c *Client) RegistryOwed(ctx context.Context, at At) (Amount, error) {
	return c.amount(ctx, at, c.deployment.Registry, registryABI.PackOwed(), registryABI.UnpackOwed)
}

// Seed returns the seed of the running epoch and the block that gave it; zeroes before.
func (c *Client) Seed(ctx context.Context, at At) (seed common.Hash, block uint64, err error) {
	out, err := call(ctx, c, at, c.deployment.Proofs, proofsABI.PackSeed(), proofsABI.UnpackSeed)
	return out.Arg0, out.Arg1, err
}

// Windows returns the last blocks in which availability proofs and in which frauds of the running epoch are accepted.
// Before the seed it fails with a revert *bindings.AvailabilityProofsSeedNotSet.
func (c *Client) Windows(ctx context.Context, at At) (proofsUntil, challengesUntil uint64, err error) {
	out, err := call(ctx, c, at, c.deployment.Proofs, proofsABI.PackWindows(), proofsABI.UnpackWindows)
	return out.ProofsUntil, out.ChallengesUntil, err
}

// Claim returns a node's claim in the running epoch; zeroes when there is none.
func (c *Client) Claim(ctx context.Context, at At, node uint32) (bindings.IAvailabilityProofsClaim, error) {
	return call(ctx, c, at, c.deployment.Proofs, proofsABI.PackClaim(node), proofsABI.UnpackClaim)
}

// Challenge returns z, where a node must open for a claim's digest under the running epoch's seed.
func (c *Client) Challenge(ctx context.Context, at At, node uint32, digest [32]byte) (common.Hash, error) {
	return call(ctx, c, at, c.deployment.Proofs, proofsABI.PackChallenge(node, digest), func(raw []byte) (common.Hash, error) {
		z, err := proofsABI.UnpackChallenge(raw)
		return common.Hash(z), err
	})
}

// WeightBound returns the most that a node may claim now.
func (c *Client) WeightBound(ctx context.Context, at At, node uint32) (*big.Int, error) {
	return call(ctx, c, at, c.deployment.Proofs, proofsABI.PackWeightBound(node), proofsABI.UnpackWeightBound)
}

// FraudCommittedAt returns the block in which the digest of an accusation was committed, 0 for never.
func (c *Client) FraudCommittedAt(ctx context.Context, at At, digest common.Hash) (uint64, error) {
	return call(ctx, c, at, c.deployment.FraudProofs, fraudProofsABI.PackCommittedAt(digest), fraudProofsABI.UnpackCommittedAt)
}
