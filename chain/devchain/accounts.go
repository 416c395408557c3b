package devchain

import (
	"crypto/ecdsa"
	"crypto/hmac"
	"crypto/pbkdf2"
	"crypto/sha512"
	"encoding/binary"
	"fmt"
	"math/big"
	"sync"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

const (
	// Mnemonic is the phrase every development tool knows. Importing it into a
	// wallet gives the accounts of [Key] in order.
	Mnemonic = "test test test test test test test test test test test junk"

	// Accounts is the number of accounts funded at genesis.
	Accounts = 1024

	// AccountEther is the balance of each account at genesis, in ether.
	AccountEther = 1_000_000

	// hardened marks an index whose child key needs the parent's private key (BIP-32).
	hardened = 1 << 31
)

// Key returns the private key of funded account i, at m/44'/60'/0'/0/i of
// [Mnemonic] (BIP-32, BIP-39, BIP-44). It panics outside 0 … [Accounts]−1.
// These keys are public knowledge: use them nowhere else.
func Key(i int) *ecdsa.PrivateKey {
	if i < 0 || i >= Accounts {
		panic(fmt.Sprintf("devchain: account %d: there are %d, from 0", i, Accounts))
	}
	return accounts()[i]
}

// Address returns the address of funded account i. It panics outside 0 … [Accounts]−1.
func Address(i int) common.Address {
	return crypto.PubkeyToAddress(Key(i).PublicKey)
}

var accounts = sync.OnceValue(func() []*ecdsa.PrivateKey {
	parent := masterKey(Mnemonic)
	for _, index := range []uint32{hardened + 44, hardened + 60, hardened, 0} {
		parent = parent.child(index)
	}
	keys := make([]*ecdsa.PrivateKey, Accounts)
	for i := range keys {
		keys[i] = parent.child(uint32(i)).key
	}
	return keys
})

// extendedKey is a BIP-32 private key with its chain code.
type extendedKey struct {
	key       *ecdsa.PrivateKey
	chainCode []byte
}

func masterKey(mnemonic string) extendedKey {
	// The error is for key lengths the standard refuses; 64 bytes is not one.
	seed, err := pbkdf2.Key(sha512.New, mnemonic, []byte("mnemonic"), 2048, 64)
	if err != nil {
		panic(err)
	}
	return newExtendedKey(hmacSHA512([]byte("Bitcoin seed"), seed), new(big.Int))
}

// child implements CKDpriv of BIP-32.
func (k extendedKey) child(index uint32) extendedKey {
	secret := crypto.FromECDSA(k.key)
	data := crypto.CompressPubkey(&k.key.PublicKey)
	if index >= hardened {
		data = append([]byte{0}, secret...)
	}
	sum := hmacSHA512(k.chainCode, binary.BigEndian.AppendUint32(data, index))
	return newExtendedKey(sum, new(big.Int).SetBytes(secret))
}

// newExtendedKey panics on a zero key, which BIP-32 rules out but for a 2⁻²⁵⁶ accident.
func newExtendedKey(sum []byte, parent *big.Int) extendedKey {
	secret := new(big.Int).Add(parent, new(big.Int).SetBytes(sum[:32]))
	secret.Mod(secret, crypto.S256().Params().N)
	key, err := crypto.ToECDSA(secret.FillBytes(make([]byte, 32)))
	if err != nil {
		panic(err)
	}
	return extendedKey{key, sum[32:]}
}

func hmacSHA512(key, data []byte) []byte {
	mac := hmac.New(sha512.New, key)
	mac.Write(data)
	return mac.Sum(nil)
}
