package chain_test

import (
	"bytes"
	"encoding/hex"
	"errors"
	"math/big"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/math"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/signer/core/apitypes"

	"github.com/walrus-evm/walrus/blob"
	"github.com/walrus-evm/walrus/chain"
)

var statement = chain.ListStatement{Object: 1<<63 + 7, Blob: blob.ID{0xb1, 31: 0x0b}, CommitmentRoot: common.Hash{0xc0, 31: 0x0c}}

// TestStatementHash compares with what wallets compute of the typed data in docs/protocol.md.
func TestStatementHash(t *testing.T) {
	d := chain.Deployment{ChainID: 31337, Registry: common.HexToAddress("0x00000000000000000000000000000000000000fe")}
	field := func(name, kind string) apitypes.Type { return apitypes.Type{Name: name, Type: kind} }
	want, _, err := apitypes.TypedDataAndHash(apitypes.TypedData{
		Types: apitypes.Types{
			"EIP712Domain":   {field("name", "string"), field("version", "string"), field("chainId", "uint256"), field("verifyingContract", "address")},
			"CommitmentList": {field("object", "uint256"), field("blobId", "bytes32"), field("commitmentRoot", "bytes32")},
		},
		PrimaryType: "CommitmentList",
		Domain:      apitypes.TypedDataDomain{Name: "Walrus", Version: "1", ChainId: math.NewHexOrDecimal256(31337), VerifyingContract: d.Registry.Hex()},
		Message: apitypes.TypedDataMessage{
			"object": new(big.Int).SetUint64(statement.Object), "blobId": statement.Blob[:], "commitmentRoot": statement.CommitmentRoot[:],
		},
	})
	noError(t, err)
	if got := d.StatementHash(statement); !bytes.Equal(got[:], want) {
		t.Errorf("hash %x, want %x", got, want)
	}
}

// TestStatementSignedByKey: one word of it changed is not what was signed.
func TestStatementSignedByKey(t *testing.T) {
	n := deploy(t)
	owner, other := n.transactor(1, chain.TransactorConfig{}), n.transactor(2, chain.TransactorConfig{})
	signature := must[[]byte](t)(owner.SignStatement(statement))
	lowV := bytes.Clone(signature)
	lowV[64] -= 27
	changed := func(change func(*chain.ListStatement)) chain.ListStatement {
		s := statement
		change(&s)
		return s
	}
	for name, test := range map[string]struct {
		account   common.Address
		statement chain.ListStatement
		signature []byte
		want      bool
	}{
		"owner":              {owner.Address(), statement, signature, true},
		"recovery ID 0 or 1": {owner.Address(), statement, lowV, true},
		"another account":    {other.Address(), statement, signature, false},
		"nobody":             {common.Address{}, statement, signature, false},
		"another object":     {owner.Address(), changed(func(s *chain.ListStatement) { s.Object++ }), signature, false},
		"another blob":       {owner.Address(), changed(func(s *chain.ListStatement) { s.Blob[0]++ }), signature, false},
		"another root":       {owner.Address(), changed(func(s *chain.ListStatement) { s.CommitmentRoot[0]++ }), signature, false},
		"no signature":       {owner.Address(), statement, nil, false},
		"cut short":          {owner.Address(), statement, signature[:64], false},
		"zeros":              {owner.Address(), statement, make([]byte, 65), false},
		"zeros for nobody":   {common.Address{}, statement, make([]byte, 65), false},
	} {
		t.Run(name, func(t *testing.T) {
			got, err := n.client.SignedStatement(t.Context(), test.account, test.statement, test.signature)
			noError(t, err)
			if got != test.want {
				t.Errorf("got %v, want %v", got, test.want)
			}
		})
	}
	d := n.client.Deployment()
	for name, elsewhere := range map[string]chain.Deployment{
		"chain": {ChainID: d.ChainID + 1, Registry: d.Registry}, "registry": {ChainID: d.ChainID, Registry: d.WAL},
	} {
		if elsewhere.StatementHash(statement) == d.StatementHash(statement) {
			t.Errorf("the statement holds on another %s too", name)
		}
	}
}

// TestStatementSignedByContract: EIP-1271, whatever the contract does.
func TestStatementSignedByContract(t *testing.T) {
	n := deploy(t)
	hash := n.client.Deployment().StatementHash(statement)
	signature := bytes.Repeat([]byte{0xa5}, 70)
	// The whole call, as other libraries encode it.
	method, err := abi.JSON(strings.NewReader(`[{"type":"function","name":"isValidSignature","inputs":[{"type":"bytes32"},{"type":"bytes"}]}]`))
	noError(t, err)
	call, err := method.Pack("isValidSignature", hash, signature)
	noError(t, err)
	for name, test := range map[string]struct {
		code      string
		want      bool
		undecided bool
	}{
		"yes":                     {code: "631626ba7e60e01b60005260206000f3", want: true},
		"yes to exactly this":     {code: "36600060003736600020" + "7f" + digest(call) + "14" + "631626ba7e60e01b0260005260206000f3", want: true},
		"no":                      {code: "60206000f3"},
		"reverts":                 {code: "60006000fd"},
		"answers with nothing":    {code: "00"},
		"echoes":                  {code: "366000600037366000f3"},
		"yes and more":            {code: "631626ba7e60e01b60005260406000f3"},
		"never ends":              {code: "5b600056", undecided: true},
		"the wrong end of a word": {code: "631626ba7e60005260206000f3"},
	} {
		t.Run(name, func(t *testing.T) {
			account := n.install(test.code)
			got, err := n.client.SignedStatement(t.Context(), account, statement, signature)
			if got != test.want || (err != nil) != test.undecided {
				t.Errorf("got %v, error %v; want %v, undecided %v", got, err, test.want, test.undecided)
			}
		})
	}
}

// TestStatementOfContractUndecided: an endpoint that is away says nothing about the signature.
func TestStatementOfContractUndecided(t *testing.T) {
	n := deploy(t)
	account := n.install("631626ba7e60e01b60005260206000f3")
	noError(t, n.dev.Close())
	if _, err := n.client.SignedStatement(t.Context(), account, statement, []byte{1}); !errors.Is(err, chain.ErrUnavailable) {
		t.Errorf("error %v, want ErrUnavailable", err)
	}
}

func digest(data []byte) string { return hex.EncodeToString(crypto.Keccak256(data)) }

// install deploys a contract of at most 255 bytes.
func (n *network) install(code string) common.Address {
	n.Helper()
	runtime := common.FromHex(code)
	auth := bind.NewKeyedTransactor(n.dev.Key(3), new(big.Int).SetUint64(n.client.Deployment().ChainID))
	auth.Context = n.Context()
	// PUSH1 size, DUP1, PUSH1 9, 0, CODECOPY, 0, RETURN.
	deployer := append([]byte{0x60, byte(len(runtime)), 0x80, 0x60, 9, 0x3d, 0x39, 0x3d, 0xf3}, runtime...)
	address, tx, err := bind.DeployContract(auth, deployer, n.client.Eth(), nil)
	noError(n.T, err)
	_, err = bind.WaitDeployed(n.Context(), n.client.Eth(), tx.Hash())
	noError(n.T, err)
	return address
}
