//go:build cgo

package availability_test

import (
	"testing"

	blst "github.com/supranational/blst/bindings/go"
)

// TestSignaturesEqualBlst compares keys and signatures with an independent
// implementation of the suite.
func TestSignaturesEqualBlst(t *testing.T) {
	t.Parallel()
	suite := []byte("BLS_SIG_BLS12381G2_XMD:SHA-256_SSWU_RO_NUL_")
	for i := range byte(5) {
		ours, message := testKey(t, i), digest("message")
		raw := ours.Bytes()
		theirs := new(blst.SecretKey).Deserialize(raw[:])
		if got, want := ours.PublicKey().Bytes(), new(blst.P1Affine).From(theirs).Compress(); string(got[:]) != string(want) {
			t.Errorf("key %d: %x, want %x", i, got, want)
		}
		if got, want := ours.Sign(message).Bytes(), new(blst.P2Affine).Sign(theirs, message[:], suite).Compress(); string(got[:]) != string(want) {
			t.Errorf("signature of key %d: %x, want %x", i, got, want)
		}
	}
}
