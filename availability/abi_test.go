package availability_test

import (
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/walrus-evm/walrus/availability"
	"github.com/walrus-evm/walrus/kzg"
)

func keccak(data ...[]byte) []byte { return crypto.Keccak256(data...) }

// abiHash is keccak256(abi.encode(values)) by go-ethereum's encoder, given the
// Solidity types.
func abiHash(t *testing.T, types []string, values ...any) [32]byte {
	t.Helper()
	var arguments abi.Arguments
	for _, name := range types {
		typ, err := abi.NewType(name, "", nil)
		if err != nil {
			t.Fatal(err)
		}
		arguments = append(arguments, abi.Argument{Type: typ})
	}
	encoded, err := arguments.Pack(values...)
	if err != nil {
		t.Fatal(err)
	}
	return [32]byte(keccak(encoded))
}

func tag(x string) [32]byte { return [32]byte(keccak([]byte("walrus/" + x + "/1"))) }

func pointWords(c [128]byte) (w [4][32]byte) {
	for i := range w {
		w[i] = [32]byte(c[32*i:])
	}
	return w
}

// TestHashesAreABIEncoded checks every hash of docs/protocol.md, Hashes, against
// an independent encoder.
func TestHashesAreABIEncoded(t *testing.T) {
	t.Parallel()
	a, b, c := digest("a"), digest("b"), digest("c")
	staking, operator := common.HexToAddress("0x01"), common.HexToAddress("0x1234567890123456789012345678901234567890")
	chain := big.NewInt(1337)
	claim := availability.Claim{
		Commitment: smallCommitment(t, 9).Point(), Weight: availability.NewWeight(77), Excluded: availability.NewWeight(3),
		Leaves: 4, TraceRoot: a, Exclusions: []availability.Exclusion{{Object: 5, Shard: 6}},
	}
	key := testKey(t, 1).PublicKey()
	exclusions := [32]byte(keccak(common.FromHex("0x000000000000000506")))
	rho := abiHash(t, []string{"bytes32", "bytes32", "uint64", "uint8", "uint32"}, tag("RHO"), a, uint64(7), uint8(8), uint32(9))
	z := abiHash(t, []string{"bytes32", "bytes32", "uint32", "bytes32"}, tag("Z"), a, uint32(3), b)
	zReduced := new(big.Int).Mod(new(big.Int).SetBytes(z[:]), kzg.ScalarModulus())
	for name, pair := range map[string][2][32]byte{
		"epoch tag": {
			availability.EpochTag(1337, staking, 5, a),
			abiHash(t, []string{"bytes32", "uint256", "address", "uint32", "bytes32"}, tag("EPOCH"), chain, staking, uint32(5), a),
		},
		"seed": {
			availability.Seed(5, a, b, c),
			abiHash(t, []string{"bytes32", "uint32", "bytes32", "bytes32", "bytes32"}, tag("SEED"), uint32(5), a, b, c),
		},
		"confirmation": {
			availability.ConfirmationMessage(a, 6, b, c),
			abiHash(t, []string{"bytes32", "bytes32", "uint64", "bytes32", "bytes32"}, tag("CONFIRM"), a, uint64(6), b, c),
		},
		"possession": {
			availability.PossessionMessage(1337, staking, operator, key),
			abiHash(t, []string{"bytes32", "uint256", "address", "address", "bytes32[4]"}, tag("POP"), chain, staking, operator, pointWords(key.Point())),
		},
		"claim": {
			claim.Digest(),
			abiHash(t, []string{"bytes32", "bytes32", "uint32", "bytes32[4]", "uint128", "uint128", "bytes32"},
				tag("CLAIM"), a, uint32(4), pointWords(claim.Commitment), big.NewInt(77), big.NewInt(3), exclusions),
		},
		"challenge": {availability.Challenge(a, 3, b), [32]byte(common.BigToHash(zReduced))},
	} {
		if pair[0] != pair[1] {
			t.Errorf("%s: %x, want %x", name, pair[0], pair[1])
		}
	}
	if got := availability.Coefficient(a, 7, 8, 9); got != kzg.Coefficient(rho[:16]) {
		t.Errorf("coefficient %x, want %x", got, rho[:16])
	}
}
