package availability

import (
	"errors"
	"fmt"
	"io"
	"math/big"

	bls "github.com/consensys/gnark-crypto/ecc/bls12-381"
	"github.com/consensys/gnark-crypto/ecc/bls12-381/fp"
	"github.com/consensys/gnark-crypto/ecc/bls12-381/fr"

	"github.com/walrus-evm/walrus/kzg"
)

const (
	// SecretKeySize is the number of bytes of a secret key.
	SecretKeySize = fr.Bytes
	// PublicKeySize is the number of bytes of a public key's compressed form.
	PublicKeySize = bls.SizeOfG1AffineCompressed
	// SignatureSize is the number of bytes of a signature's compressed form.
	SignatureSize = bls.SizeOfG2AffineCompressed
	// SignaturePointSize is the number of bytes of a signature's EIP-2537 form.
	SignaturePointSize = 256

	// signatureSuite is the ciphersuite with public keys in G1 (draft-irtf-cfrg-bls-signature
	// section 4.2.1). Messages are kept apart by their tags, not by suites.
	signatureSuite = "BLS_SIG_BLS12381G2_XMD:SHA-256_SSWU_RO_NUL_"
	// coordinateSize is the number of bytes of a base field element in EIP-2537.
	coordinateSize = 64
)

// ErrWrongSignature reports a signature that is not the key's over the message.
var ErrWrongSignature = errors.New("wrong signature")

// ErrKey reports bytes that are no usable key, or the infinite public key.
var ErrKey = errors.New("invalid key")

// SecretKey signs storage confirmations. Signing does not run in constant time:
// do not sign for a caller who measures it.
type SecretKey struct {
	s fr.Element
}

// GenerateSecretKey draws a key from random, which must be a cryptographic source.
func GenerateSecretKey(random io.Reader) (SecretKey, error) {
	for {
		// 48 bytes make the reduction's bias negligible.
		var b [48]byte
		if _, err := io.ReadFull(random, b[:]); err != nil {
			return SecretKey{}, fmt.Errorf("draw secret key: %w", err)
		}
		var k SecretKey
		if k.s.SetBytes(b[:]); !k.s.IsZero() {
			return k, nil
		}
	}
}

// ParseSecretKey reads 32 big-endian bytes. It returns [ErrKey] for zero and for
// values that are not below the group's order.
func ParseSecretKey(b []byte) (SecretKey, error) {
	var k SecretKey
	if len(b) != SecretKeySize || k.s.SetBytesCanonical(b) != nil || k.s.IsZero() {
		return SecretKey{}, fmt.Errorf("%w: not a secret key of %d bytes", ErrKey, SecretKeySize)
	}
	return k, nil
}

// Bytes returns the key as 32 big-endian bytes.
func (k SecretKey) Bytes() [SecretKeySize]byte { return k.s.Bytes() }

// PublicKey returns the key that checks k's signatures.
func (k SecretKey) PublicKey() PublicKey {
	var s big.Int
	var key PublicKey
	key.p.ScalarMultiplicationBase(k.s.BigInt(&s))
	return key
}

// Sign returns the signature over the 32-byte message.
func (k SecretKey) Sign(message [32]byte) Signature {
	var s big.Int
	point := hashToPoint(message)
	var sig Signature
	sig.p.ScalarMultiplication(&point, k.s.BigInt(&s))
	return sig
}

// ProvePossession returns the signature over [PossessionMessage] of k's own key.
func (k SecretKey) ProvePossession(chainID uint64, staking, operator [20]byte) Signature {
	return k.Sign(PossessionMessage(chainID, staking, operator, k.PublicKey()))
}

func hashToPoint(message [32]byte) bls.G2Affine {
	p, err := bls.HashToG2(message[:], []byte(signatureSuite))
	if err != nil {
		panic("availability: hash to curve: " + err.Error()) // only for suite names beyond 255 bytes
	}
	return p
}

// PublicKey is a point of G1's subgroup. The zero value is infinity, which no
// parser returns and no check accepts. Values compare with ==.
type PublicKey struct {
	p bls.G1Affine
}

// ParsePublicKey reads the 48-byte compressed form. It returns [ErrKey].
func ParsePublicKey(b []byte) (PublicKey, error) {
	return publicKey(kzg.ParseCommitment(b))
}

// ParsePublicKeyPoint reads the 128-byte EIP-2537 form. It returns [ErrKey].
func ParsePublicKeyPoint(b []byte) (PublicKey, error) {
	return publicKey(kzg.ParsePoint(b))
}

// publicKey turns a strictly decoded point of G1's subgroup into a key.
func publicKey(point kzg.Commitment, err error) (PublicKey, error) {
	if err != nil {
		return PublicKey{}, fmt.Errorf("%w: %w", ErrKey, err)
	}
	if point.IsInfinity() {
		return PublicKey{}, fmt.Errorf("%w: infinity", ErrKey)
	}
	b := point.Point()
	var key PublicKey
	key.p.X.SetBytes(b[coordinateSize-fp.Bytes : coordinateSize])
	key.p.Y.SetBytes(b[2*coordinateSize-fp.Bytes:])
	return key, nil
}

// Bytes returns the 48-byte compressed form.
func (k PublicKey) Bytes() [PublicKeySize]byte { return k.p.Bytes() }

// Point returns the 128-byte EIP-2537 form.
func (k PublicKey) Point() (b [kzg.PointSize]byte) {
	putCoordinates(b[:], &k.p.X, &k.p.Y)
	return b
}

// IsInfinity reports whether k is the neutral element, as the sum of opposite keys is.
func (k PublicKey) IsInfinity() bool { return k.p.IsInfinity() }

// AggregateKeys returns the sum of the keys, which checks the sum of their signatures.
func AggregateKeys(keys ...PublicKey) PublicKey {
	var sum bls.G1Jac
	for i := range keys {
		sum.AddMixed(&keys[i].p)
	}
	var out PublicKey
	out.p.FromJacobian(&sum)
	return out
}

// Signature is a point of G2's subgroup. Values compare with ==.
type Signature struct {
	p bls.G2Affine
}

// ParseSignature reads the 96-byte compressed form; it is strict and checks the
// subgroup. It returns [ErrEncoding].
func ParseSignature(b []byte) (Signature, error) {
	if len(b) != SignatureSize || b[0]&0x80 == 0 {
		return Signature{}, fmt.Errorf("%w: not a compressed signature of %d bytes", ErrEncoding, SignatureSize)
	}
	var sig Signature
	if _, err := sig.p.SetBytes(b); err != nil {
		return Signature{}, fmt.Errorf("%w: signature: %w", ErrEncoding, err)
	}
	if sig.Bytes() != [SignatureSize]byte(b) {
		return Signature{}, fmt.Errorf("%w: second encoding of a signature", ErrEncoding)
	}
	return sig, nil
}

// ParseSignaturePoint reads the 256-byte EIP-2537 form; it is strict and checks
// the subgroup. It returns [ErrEncoding].
func ParseSignaturePoint(b []byte) (Signature, error) {
	if len(b) != SignaturePointSize {
		return Signature{}, fmt.Errorf("%w: signature of %d bytes, must be %d", ErrEncoding, len(b), SignaturePointSize)
	}
	var sig Signature
	for i, e := range sig.coordinates() {
		word := b[i*coordinateSize : (i+1)*coordinateSize]
		const pad = coordinateSize - fp.Bytes
		if [pad]byte(word) != [pad]byte{} || e.SetBytesCanonical(word[pad:]) != nil {
			return Signature{}, fmt.Errorf("%w: coordinate of a signature exceeds the field", ErrEncoding)
		}
	}
	if !sig.p.IsInfinity() && (!sig.p.IsOnCurve() || !sig.p.IsInSubGroup()) {
		return Signature{}, fmt.Errorf("%w: signature is not in the subgroup", ErrEncoding)
	}
	return sig, nil
}

// Bytes returns the 96-byte compressed form.
func (s Signature) Bytes() [SignatureSize]byte { return s.p.Bytes() }

// Point returns the 256-byte EIP-2537 form.
func (s Signature) Point() (b [SignaturePointSize]byte) {
	c := s.coordinates()
	putCoordinates(b[:], c[:]...)
	return b
}

// coordinates lists the coordinates in the order of EIP-2537, real before imaginary.
func (s *Signature) coordinates() [4]*fp.Element {
	return [4]*fp.Element{&s.p.X.A0, &s.p.X.A1, &s.p.Y.A0, &s.p.Y.A1}
}

func putCoordinates(b []byte, coordinates ...*fp.Element) {
	for i, e := range coordinates {
		v := e.Bytes()
		copy(b[(i+1)*coordinateSize-fp.Bytes:], v[:])
	}
}

// AggregateSignatures returns the sum of the signatures.
func AggregateSignatures(sigs ...Signature) Signature {
	var sum bls.G2Jac
	for i := range sigs {
		sum.AddMixed(&sigs[i].p)
	}
	var out Signature
	out.p.FromJacobian(&sum)
	return out
}

// VerifySignature checks the signature of key over the message. With an
// aggregate key and signature it checks all of them, provided each key proved
// possession. It returns [ErrKey] for the infinite key, which would accept
// infinity for every message, or [ErrWrongSignature].
func VerifySignature(key PublicKey, message [32]byte, sig Signature) error {
	if key.IsInfinity() {
		return fmt.Errorf("%w: infinity", ErrKey)
	}
	_, _, g1, _ := bls.Generators()
	var negative bls.G1Affine
	negative.Neg(&g1)
	// e(key, H(m)) · e(−G1, sig) = 1
	ok, err := bls.PairingCheck([]bls.G1Affine{key.p, negative}, []bls.G2Affine{hashToPoint(message), sig.p})
	if err != nil {
		return fmt.Errorf("pairing check: %w", err)
	}
	if !ok {
		return ErrWrongSignature
	}
	return nil
}

// VerifyPossession checks the proof of possession of key. It returns as [VerifySignature] does.
func VerifyPossession(chainID uint64, staking, operator [20]byte, key PublicKey, sig Signature) error {
	return VerifySignature(key, PossessionMessage(chainID, staking, operator, key), sig)
}
