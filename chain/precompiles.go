package chain

import (
	"bytes"
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
)

// The precompiles that the contracts call (EIP-4844, EIP-2537).
var (
	pointEvaluation = common.BytesToAddress([]byte{0x0a})
	g1Add           = common.BytesToAddress([]byte{0x0b})
	g1MSM           = common.BytesToAddress([]byte{0x0c})
	g2Add           = common.BytesToAddress([]byte{0x0d})
	pairing         = common.BytesToAddress([]byte{0x0f})
	mapToG2         = common.BytesToAddress([]byte{0x11})
)

// Known points in EIP-2537 form, generators from the BLS12-381 specification.
var (
	g1 = hexutil.MustDecode("0x0000000000000000000000000000000017f1d3a73197d7942695638c4fa9ac0fc3688c4f9774b905a14e3a3f171bac586c55e83ff97a1aeffb3af00adb22c6bb" +
		"0000000000000000000000000000000008b3f481e3aaa0f1a09e30ed741d8ae4fcf5e095d5d00af600db18cb2c04b3edd03cc744a2888ae40caa232946c5e7e1")
	g2 = hexutil.MustDecode("0x00000000000000000000000000000000024aa2b2f08f0a91260805272dc51051c6e47ad4fa403b02b4510b647ae3d1770bac0326a805bbefd48056c8c121bdb8" +
		"0000000000000000000000000000000013e02b6052719f607dacd3a088274f65596bd0d09920b61ab5da61bbdc7f5049334cf11213945d57e5ac7d055d042b7e" +
		"000000000000000000000000000000000ce5d527727d6e118cc9cdc6da2e351aadfd9baa8cbdd3a76d429a695160d12c923ac9cc3baca289e193548608b82801" +
		"000000000000000000000000000000000606c4a02ea734cc32acd2b02bc28b99cb3e287e85a763af267492ab572e99ab3f370d275cec1da1aaa9075ff05f79be")
	baseModulus, _ = new(big.Int).SetString("1a0111ea397fe69a4b1ba7b6434bacd764774b84f38512bf6730d2a0f6b0f6241eabfffeb153ffffb9feffffffffaaab", 16)
	scalarModulus  = hexutil.MustDecode("0x73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff00000001")
	g1Compressed   = hexutil.MustDecode("0x97f1d3a73197d7942695638c4fa9ac0fc3688c4f9774b905a14e3a3f171bac586c55e83ff97a1aeffb3af00adb22c6bb")
)

type probe struct {
	name    string
	address common.Address
	input   []byte
	want    []byte // nil: the precompile must refuse
}

// checkPrecompiles calls the precompiles with inputs whose answers are known, right and wrong ones. It returns
// [ErrDeployment] naming the one that is missing or wrong.
func checkPrecompiles(ctx context.Context, eth Backend) error {
	double, _, err := callPrecompile(ctx, eth, g1Add, slices.Concat(g1, g1))
	if err != nil {
		return err
	}
	mapped, _, err := callPrecompile(ctx, eth, mapToG2, make([]byte, 128))
	if err != nil {
		return err
	}
	for _, p := range probes(double, mapped) {
		got, refused, err := callPrecompile(ctx, eth, p.address, p.input)
		if err != nil {
			return err
		}
		if refused != (p.want == nil) || !bytes.Equal(got, p.want) {
			return fmt.Errorf("%w: precompile %s at %s is missing or wrong: the network needs a chain with EIP-4844 and EIP-2537",
				ErrDeployment, p.name, p.address)
		}
	}
	return nil
}

// probes lists the calls. double is what the chain answers to G + G and mapped the point it maps zero to; they are
// checked against multiplication and against the pairing, which refuses points off the curve or out of the subgroup.
func probes(double, mapped []byte) []probe {
	one, two := word(1), word(2)
	constant := func(y []byte) []byte { // the polynomial 1 has commitment G, value 1 everywhere and opening infinity
		infinity := append([]byte{0xc0}, make([]byte, 47)...)
		versioned := sha256.Sum256(g1Compressed)
		versioned[0] = 1
		return slices.Concat(versioned[:], word(7), y, g1Compressed, infinity)
	}
	negated := slices.Concat(g1[:64], negate(g1[64:]))
	return []probe{
		{"point evaluation", pointEvaluation, constant(one), slices.Concat(word(4096), scalarModulus)},
		{"point evaluation", pointEvaluation, constant(two), nil},
		{"G1 multiplication", g1MSM, slices.Concat(g1, two), double},
		{"G1 addition", g1Add, slices.Concat(double, negated), g1},
		{"G2 addition", g2Add, slices.Concat(g2, make([]byte, 256)), g2},
		{"map to G2", mapToG2, make([]byte, 64), nil},
		{"map to G2", pairing, slices.Concat(g1, mapped, negated, mapped), one},
		{"pairing", pairing, slices.Concat(g1, mapped, g1, g2), word(0)},
		{"pairing", pairing, slices.Concat(g1, make([]byte, 64), g2), nil},
	}
}

// callPrecompile also returns whether the precompile refused its input. An absent one does not: it is an empty account,
// whose call succeeds and returns nothing.
func callPrecompile(ctx context.Context, eth Backend, address common.Address, input []byte) ([]byte, bool, error) {
	out, err := retry(ctx, func(ctx context.Context) ([]byte, error) {
		return eth.CallContract(ctx, ethereum.CallMsg{To: &address, Data: input, Gas: 1_000_000}, nil)
	})
	if err != nil && (ctx.Err() != nil || errors.Is(err, ErrUnavailable)) {
		return nil, false, fmt.Errorf("call precompile %s: %w", address, err)
	}
	return out, err != nil, nil
}

func word(n uint64) []byte { return common.BigToHash(new(big.Int).SetUint64(n)).Bytes() }

// negate returns −y for a coordinate in EIP-2537 form.
func negate(y []byte) []byte {
	return new(big.Int).Sub(baseModulus, new(big.Int).SetBytes(y)).FillBytes(make([]byte, len(y)))
}
