package chain

import (
	"bytes"
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/walrus-evm/walrus/blob"
)

// ListStatement is what the owner of an object says of a commitment list: that it is the object's
// (docs/protocol.md, "Signing").
type ListStatement struct {
	Object         uint64
	Blob           blob.ID
	CommitmentRoot common.Hash
}

// Types and domain of EIP-712. Name and version are those of WAL's permits; the verifying contract is another.
var (
	domainType    = crypto.Keccak256Hash([]byte("EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)"))
	domainName    = crypto.Keccak256Hash([]byte("Walrus"))
	domainVersion = crypto.Keccak256Hash([]byte("1"))
	statementType = crypto.Keccak256Hash([]byte("CommitmentList(uint256 object,bytes32 blobId,bytes32 commitmentRoot)"))
)

// StatementHash returns what the owner signs: the EIP-712 hash of the statement on this network.
func (d Deployment) StatementHash(s ListStatement) common.Hash {
	word := func(n uint64) []byte { return common.BigToHash(new(big.Int).SetUint64(n)).Bytes() }
	domain := crypto.Keccak256(domainType[:], domainName[:], domainVersion[:], word(d.ChainID), common.LeftPadBytes(d.Registry[:], 32))
	message := crypto.Keccak256(statementType[:], word(s.Object), s.Blob[:], s.CommitmentRoot[:])
	return crypto.Keccak256Hash([]byte{0x19, 0x01}, domain, message)
}

// SignStatement signs a statement with the transactor's key: 65 bytes, r ‖ s ‖ v with v 27 or 28. Nothing is sent.
func (t *Transactor) SignStatement(s ListStatement) ([]byte, error) {
	hash := t.deployment.StatementHash(s)
	signature, err := crypto.Sign(hash[:], t.key)
	if err != nil {
		return nil, fmt.Errorf("sign the statement of object %d: %w", s.Object, err)
	}
	signature[crypto.RecoveryIDOffset] += legacyRecovery
	return signature, nil
}

const (
	// legacyRecovery is what wallets add to the recovery ID.
	legacyRecovery = 27
	// contractSignatureGas is what a contract may use to check a signature: enough for many keys, or a curve in Solidity.
	contractSignatureGas = 2_000_000
)

// contractSignature is isValidSignature(bytes32,bytes) of EIP-1271; a contract that accepts answers with the selector.
var contractSignature = selector("isValidSignature(bytes32,bytes)")

// SignedStatement reports whether a statement is signed by an account: with its key, or, if it is a contract, as that
// says at the head (EIP-1271). A contract that reverts says no. An error means that this is undecided: the endpoint
// does not answer ([ErrUnavailable]), or the contract uses more than 2 000 000 gas.
func (c *Client) SignedStatement(ctx context.Context, account common.Address, s ListStatement, signature []byte) (bool, error) {
	hash := c.deployment.StatementHash(s)
	if signerOf(hash, signature) == account && account != (common.Address{}) {
		return true, nil
	}
	message := ethereum.CallMsg{To: &account, Data: packContractSignature(hash, signature), Gas: contractSignatureGas}
	raw, err := retry(ctx, func(ctx context.Context) ([]byte, error) {
		return c.eth.CallContract(ctx, message, Latest.number())
	})
	if asRevert("", err) != nil {
		return false, nil
	}
	if err != nil {
		return false, fmt.Errorf("ask %s whether it signed: %w", account, err)
	}
	// An account without code answers with nothing. The padding counts: a contract that echoes its input accepts nothing.
	return bytes.Equal(raw, common.RightPadBytes(contractSignature[:], 32)), nil
}

// signerOf returns whose key made a signature, the zero address when it is none.
func signerOf(hash common.Hash, signature []byte) common.Address {
	if len(signature) != crypto.SignatureLength {
		return common.Address{}
	}
	own := bytes.Clone(signature)
	if own[crypto.RecoveryIDOffset] >= legacyRecovery {
		own[crypto.RecoveryIDOffset] -= legacyRecovery
	}
	key, err := crypto.SigToPub(hash[:], own)
	if err != nil {
		return common.Address{}
	}
	return crypto.PubkeyToAddress(*key)
}

func packContractSignature(hash common.Hash, signature []byte) []byte {
	const headWords = 2
	word := func(n int) []byte { return common.BigToHash(big.NewInt(int64(n))).Bytes() }
	padded := common.RightPadBytes(signature, (len(signature)+31)/32*32)
	return bytes.Join([][]byte{contractSignature[:], hash[:], word(headWords * 32), word(len(signature)), padded}, nil)
}
