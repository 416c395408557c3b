package verifier_test

import (
	"crypto/rand"
	"fmt"
	"slices"
	"testing"

	"github.com/walrus-evm/walrus/availability"
	"github.com/walrus-evm/walrus/chain"
	"github.com/walrus-evm/walrus/kzg"
	"github.com/walrus-evm/walrus/verifier"
)

// opened returns the claims of so many nodes, the last of which have nothing to prove, with right openings.
func opened(t *testing.T, seed [32]byte, nodes int) []chain.ClaimRecord {
	t.Helper()
	var records []chain.ClaimRecord
	for i := range nodes {
		p, err := kzg.ChunkPolynomial(nil)
		check(t, err)
		if i < nodes-2 {
			p, err = kzg.ChunkPolynomial([]byte(fmt.Sprint("what node ", i, " stores")))
			check(t, err)
		}
		record := chain.ClaimRecord{Node: uint32(i + 1)}
		record.Commitment = p.Commit().Point()
		record.Digest = record.Claim.Digest()
		opening, err := p.Open(availability.Challenge(seed, record.Node, record.Digest))
		check(t, err)
		witness := opening.Witness.Bytes()
		record.Y, record.Opening = opening.Y, witness[:]
		records = append(records, record)
	}
	return records
}

// TestWrongOpeningsAreNamed spoils openings among right ones in every way there is.
func TestWrongOpeningsAreNamed(t *testing.T) {
	seed := [32]byte{3}
	spoil := []func(*chain.ClaimRecord){
		func(r *chain.ClaimRecord) { r.Y[31] ^= 1 },
		func(r *chain.ClaimRecord) { r.Y = [32]byte{0xff} }, // no scalar
		func(r *chain.ClaimRecord) { r.Opening[47] ^= 1 },   // no point, or another
		func(r *chain.ClaimRecord) { r.Opening = nil },
		func(r *chain.ClaimRecord) { r.Commitment[100] ^= 1 },                                // no point
		func(r *chain.ClaimRecord) { r.Opening = append([]byte{0xc0}, make([]byte, 47)...) }, // infinity
		func(r *chain.ClaimRecord) { r.Node++ },                                              // another's, copied
		func(r *chain.ClaimRecord) { r.Digest[0] ^= 1 },                                      // of another claim
	}
	all := opened(t, seed, 9)
	if wrong, err := verifier.WrongOpenings(rand.Reader, seed, all); err != nil || len(wrong) != 0 {
		t.Fatalf("right openings: %v, %v", wrong, err)
	}
	if wrong, err := verifier.WrongOpenings(rand.Reader, seed, nil); err != nil || len(wrong) != 0 {
		t.Errorf("none: %v, %v", wrong, err)
	}
	for i, change := range spoil {
		claims := slices.Clone(all)
		var want []uint32
		for _, at := range []int{2, 5} {
			claims[at].Opening = slices.Clone(claims[at].Opening)
			change(&claims[at])
			want = append(want, claims[at].Node)
		}
		got, err := verifier.WrongOpenings(rand.Reader, seed, claims)
		check(t, err)
		slices.Sort(got)
		if !slices.Equal(got, want) {
			t.Errorf("spoilt in way %d: named %v, want %v", i, got, want)
		}
	}
}
