package verifier

import (
	"context"
	"fmt"

	"github.com/walrus-evm/walrus/availability"
	"github.com/walrus-evm/walrus/blob"
	"github.com/walrus-evm/walrus/kzg"
)

// Verdict is what a check of a node's epoch came to.
type Verdict uint8

// The verdicts. Undecided is not one of them: a check that cannot decide returns an error.
const (
	// Valid: C and W are the canonical ones, whatever the trace says inside.
	Valid Verdict = iota + 1
	// Fraud: C or W is wrong.
	Fraud
	// Missing: the window for proofs is over and there is no claim.
	Missing
)

// String returns the verdict's name.
func (v Verdict) String() string {
	switch v {
	case Valid:
		return "valid"
	case Fraud:
		return "fraud"
	case Missing:
		return "missing"
	}
	return undecidedText
}

// MarshalText implements [encoding.TextMarshaler].
func (v Verdict) MarshalText() ([]byte, error) { return []byte(v.String()), nil }

// Lists supplies the KZG commitments of certified objects, known to stand under
// their commitment roots.
type Lists interface {
	// Group returns the commitments of one group of the object's sliver, one a chunk.
	Group(object availability.Object, sliver, group int) ([]kzg.Commitment, error)
}

// Case is everything that a verdict on one node's epoch follows from.
type Case struct {
	// Seed is the epoch's.
	Seed [32]byte
	// Keys are the groups that the node answers for in the epoch, ascending (docs/protocol.md, "Freeze rule").
	Keys []availability.Key
	// Object returns the object of a key.
	Object func(number uint64) (availability.Object, error)
	// Lists supplies the objects' commitments.
	Lists Lists
}

// Judge decides whether the claim states the canonical C and W. It returns
// [Valid] or [Fraud], or an error when it cannot tell. It holds one group's
// commitments at a time.
func (c Case) Judge(ctx context.Context, claim availability.Claim) (Verdict, error) {
	sum, weight, err := c.totals(ctx, claim)
	if err != nil {
		return 0, err
	}
	if claim.Commitment != sum.Point() || claim.Weight != weight {
		return Fraud, nil
	}
	return Valid, nil
}

// totals returns the canonical C and W: one random combination over all commitments, without the trace between.
func (c Case) totals(ctx context.Context, claim availability.Claim) (kzg.Commitment, availability.Weight, error) {
	var sum kzg.Combiner
	var weight availability.Weight
	err := c.each(ctx, claim, func(g group) error {
		weight = weight.Add(availability.NewWeight(g.weight))
		return sum.Add(g.commitments, g.coefficients(c.Seed))
	})
	return sum.Sum(), weight, err
}

type group struct {
	key         availability.Key
	weight      uint64
	commitments []kzg.Commitment
}

func (g group) coefficients(seed [32]byte) []kzg.Coefficient {
	return availability.Coefficients(seed, g.key.Object, g.key.Shard, g.key.Group*blob.GroupChunks, len(g.commitments))
}

// each visits the groups that the claim had to include, in order.
func (c Case) each(ctx context.Context, claim availability.Claim, visit func(group) error) error {
	for _, key := range c.Keys {
		if err := ctx.Err(); err != nil {
			return err
		}
		if claim.Excludes(key) {
			continue
		}
		g, _, err := c.group(key)
		if err != nil {
			return err
		}
		if err := visit(g); err != nil {
			return fmt.Errorf("group %s: %w", key, err)
		}
	}
	return nil
}

func (c Case) group(key availability.Key) (group, availability.Object, error) {
	object, err := c.Object(key.Object)
	if err != nil {
		return group{}, object, fmt.Errorf("object %d: %w", key.Object, err)
	}
	sliver := object.Layout.SliverOfShard(object.ID, int(key.Shard))
	commitments, err := c.Lists.Group(object, sliver, int(key.Group))
	if err != nil {
		return group{}, object, fmt.Errorf("commitments of group %s: %w", key, err)
	}
	weight := object.Layout.GroupWeight(int(key.Group))
	return group{key: key, weight: uint64(weight), commitments: commitments}, object, nil
}
