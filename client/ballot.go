package client

import (
	"fmt"
	"math/big"
	"sync"

	"github.com/ethereum/go-ethereum/common"

	"github.com/walrus-evm/walrus/availability"
)

// ballot collects the checked signatures of a committee's members, one each.
type ballot struct {
	committee Committee

	// mu guards the rest.
	mu         sync.Mutex
	signatures map[int]availability.Signature // by index in the committee
}

func newBallot(c Committee) *ballot {
	return &ballot{committee: c, signatures: make(map[int]availability.Signature)}
}

// add counts the signature of member i. It returns [ErrConfirmation] when i
// signed before: the sum of a signature with itself proves nothing more.
func (b *ballot) add(i int, signature availability.Signature) error {
	b.mu.Lock()
	defer b.mu.Unlock()
	if _, ok := b.signatures[i]; ok {
		return fmt.Errorf("%w: node %d signed twice", ErrConfirmation, b.committee.Members[i].Node)
	}
	b.signatures[i] = signature
	return nil
}

// certificate sums up what was collected.
func (b *ballot) certificate(object uint64, root common.Hash) Certificate {
	b.mu.Lock()
	defer b.mu.Unlock()
	c := Certificate{Object: object, CommitmentRoot: root, Signers: new(big.Int)}
	signatures := make([]availability.Signature, 0, len(b.signatures))
	for i, signature := range b.signatures {
		c.Signers.SetBit(c.Signers, i, 1)
		signatures = append(signatures, signature)
	}
	c.Signature = availability.AggregateSignatures(signatures...)
	return c
}
