package verifier

import (
	"context"
	"errors"
	"fmt"
	"iter"

	"github.com/walrus-evm/walrus/availability"
	"github.com/walrus-evm/walrus/kzg"
)

// Witnesses supplies groups of commitments as fraud proofs carry them; [Archive] is one.
type Witnesses interface {
	Evidence(object availability.Object, key availability.Key) (availability.Group, error)
}

// Prosecution is a case with what turns a wrong claim into evidence.
type Prosecution struct {
	Case
	// Register answers for the chain's state in the epoch.
	Register availability.Register
	// Witnesses supplies the group that a wrong sum is shown with.
	Witnesses Witnesses
}

// Disprove finds the evidence against a wrong claim, given the steps that its
// node serves, and checks that the contract will see it the same way. It returns
// false for a claim that is right. It holds a byte for each claimed step.
//
// Errors leave everything open. They include [availability.ErrTrace] for steps
// that are not those of the claim, and whatever the sequence yields.
func (p Prosecution) Disprove(ctx context.Context, claim availability.Claim, steps iter.Seq2[availability.Step, error]) (availability.Evidence, bool, error) {
	sum, weight, err := p.totals(ctx, claim)
	if err != nil {
		return availability.Evidence{}, false, err
	}
	last := availability.Step{Sum: sum.Point(), Weight: weight}
	evidence, wrong, err := availability.DisproveSteps(claim, steps, p.steps(ctx, claim), last)
	if err != nil || !wrong {
		return evidence, false, err
	}
	if err := p.complete(claim, &evidence); err != nil {
		return evidence, false, err
	}
	return evidence, true, nil
}

// complete adds the group that a wrong sum is shown with, and checks that the contract will see the evidence the same way.
func (p Prosecution) complete(claim availability.Claim, evidence *availability.Evidence) (err error) {
	if evidence.Kind == availability.Sum && evidence.Index < claim.Leaves {
		if evidence.Group, err = p.group(evidence.Group.Key); err != nil {
			return err
		}
	}
	proven, err := availability.Judge(p.Seed, claim, p.Register, *evidence)
	if err != nil {
		return fmt.Errorf("check the evidence: %w", err)
	}
	if !proven {
		return fmt.Errorf("%w (%s at step %d)", errNotEvident, evidence.Kind, evidence.Index)
	}
	return nil
}

// errNotEvident reports evidence that would not convince the contract.
var errNotEvident = errors.New("the contract would not accept the evidence")

// group returns a group with its path to the commitment root.
func (p Prosecution) group(key availability.Key) (availability.Group, error) {
	object, err := p.Object(key.Object)
	if err != nil {
		return availability.Group{}, fmt.Errorf("object %d: %w", key.Object, err)
	}
	return p.Witnesses.Evidence(object, key)
}

// steps yields the canonical trace of the claim's exclusions: what an honest
// node would have claimed.
func (c Case) steps(ctx context.Context, claim availability.Claim) iter.Seq2[availability.Step, error] {
	return func(yield func(availability.Step, error) bool) {
		var total kzg.Commitment
		var step availability.Step
		err := c.each(ctx, claim, func(g group) error {
			total = total.Add(availability.GroupSum(c.Seed, g.key, g.commitments))
			step = availability.Step{Key: g.key, Sum: total.Point(), Weight: step.Weight.Add(availability.NewWeight(g.weight))}
			if !yield(step, nil) {
				return errEnough
			}
			return nil
		})
		if err != nil && !errors.Is(err, errEnough) {
			yield(availability.Step{}, err)
		}
	}
}

// errEnough ends a walk over groups whose rest nobody wants.
var errEnough = errors.New("enough")
