package verifier

import (
	"context"
	"errors"
	"fmt"
	"io"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/walrus-evm/walrus/availability"
	"github.com/walrus-evm/walrus/chain"
	"github.com/walrus-evm/walrus/kzg"
)

// errWrongOpening reports a claim whose opening is wrong although the contract accepted it. No node can do that to a sound
// chain: the endpoint lies, or the chain's point evaluation does. Who saw that accuses nobody.
var errWrongOpening = errors.New("the chain accepted a wrong opening: its endpoint or its precompile 0x0a is broken")

// WrongOpenings returns the nodes among the claims of an epoch whose openings are wrong. All are checked by one pairing
// check of a random combination, about 0.1 ms a claim; when it fails, halves of the claims name the nodes. It returns the
// errors of random, which must be a cryptographic source.
func WrongOpenings(random io.Reader, seed [32]byte, claims []chain.ClaimRecord) ([]uint32, error) {
	var wrong []uint32
	var f folded
	for _, record := range claims {
		commitment, errCommitment := record.Commitment.Commitment()
		witness, errWitness := kzg.ParseCommitment(record.Opening)
		opening := kzg.Opening{Z: availability.Challenge(seed, record.Node, record.Digest), Y: record.Y, Witness: witness}
		if errCommitment != nil || errWitness != nil || kzg.ReduceScalar(record.Y) != opening.Y {
			wrong = append(wrong, record.Node) // no point, or no scalar
			continue
		}
		f.nodes = append(f.nodes, record.Node)
		f.commitments, f.openings = append(f.commitments, commitment), append(f.openings, opening)
	}
	more, err := f.wrong(random)
	return append(wrong, more...), err
}

// folded is a list of openings that are checked together.
type folded struct {
	nodes       []uint32
	commitments []kzg.Commitment
	openings    []kzg.Opening
}

// wrong returns the nodes of wrong openings, by bisection.
func (f folded) wrong(random io.Reader) ([]uint32, error) {
	err := kzg.VerifyOpenings(random, f.commitments, f.openings)
	switch n := len(f.nodes); {
	case err == nil:
		return nil, nil
	case !errors.Is(err, kzg.ErrWrongProof):
		return nil, fmt.Errorf("check %d openings: %w", n, err)
	case n == 1:
		return f.nodes, nil
	default:
		left, err := f.part(0, n/2).wrong(random)
		if err != nil {
			return nil, err
		}
		right, err := f.part(n/2, n).wrong(random)
		return append(left, right...), err
	}
}

func (f folded) part(from, to int) folded {
	return folded{f.nodes[from:to], f.commitments[from:to], f.openings[from:to]}
}

// openings remembers of the epoch's claims whether their openings are right. It belongs to the judge.
type openings struct {
	seed  common.Hash
	right map[docketKey]bool
}

// check checks the openings of all live claims that it has not seen, together.
func (o *openings) check(ctx context.Context, v *Verifier, s *chain.State) error {
	if o.seed != s.Seed {
		o.seed, o.right = s.Seed, make(map[docketKey]bool)
	}
	var claims []chain.ClaimRecord
	for node, record := range s.Claims {
		_, known := o.right[keyOfClaim(s, record)]
		if !known && node != v.config.Own && record.Status == chain.ClaimLive {
			claims = append(claims, record)
		}
	}
	wrong, err := WrongOpenings(v.config.Random, s.Seed, claims)
	if err != nil {
		return err
	}
	for _, record := range claims {
		o.right[keyOfClaim(s, record)] = !slices.Contains(wrong, record.Node)
	}
	for _, node := range wrong {
		v.logger.ErrorContext(ctx, "opening is wrong", "epoch", s.Epoch, "node", node, "err", errWrongOpening)
	}
	return nil
}

func keyOfClaim(s *chain.State, record chain.ClaimRecord) docketKey {
	return docketKey{record.Node, s.Seed, record.Digest}
}
