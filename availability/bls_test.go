package availability_test

import (
	"bytes"
	"crypto/rand"
	"errors"
	"testing"

	"github.com/walrus-evm/walrus/availability"
)

func TestSignatures(t *testing.T) {
	t.Parallel()
	message, other := digest("message"), digest("other")
	var keys []availability.PublicKey
	var signatures []availability.Signature
	for range 3 {
		secret, err := availability.GenerateSecretKey(rand.Reader)
		if err != nil {
			t.Fatal(err)
		}
		raw := secret.Bytes()
		again, err := availability.ParseSecretKey(raw[:])
		if err != nil || again != secret {
			t.Errorf("secret key does not survive its bytes: %v", err)
		}
		keys, signatures = append(keys, secret.PublicKey()), append(signatures, secret.Sign(message))
	}
	if err := availability.VerifySignature(keys[0], message, signatures[0]); err != nil {
		t.Error(err)
	}
	all, sum := availability.AggregateKeys(keys...), availability.AggregateSignatures(signatures...)
	if err := availability.VerifySignature(all, message, sum); err != nil {
		t.Errorf("aggregate: %v", err)
	}
	for name, err := range map[string]error{
		"other message":      availability.VerifySignature(keys[0], other, signatures[0]),
		"other key":          availability.VerifySignature(keys[1], message, signatures[0]),
		"signer missing":     availability.VerifySignature(all, message, availability.AggregateSignatures(signatures[:2]...)),
		"signer twice":       availability.VerifySignature(all, message, availability.AggregateSignatures(append(signatures, signatures[0])...)),
		"infinite signature": availability.VerifySignature(keys[0], message, availability.Signature{}),
	} {
		if !errors.Is(err, availability.ErrWrongSignature) {
			t.Errorf("%s: error %v, want ErrWrongSignature", name, err)
		}
	}
}

// The infinite key would accept the infinite signature over every message.
func TestInfiniteKeyIsRefused(t *testing.T) {
	t.Parallel()
	var infinity availability.PublicKey
	if err := availability.VerifySignature(infinity, digest("m"), availability.Signature{}); !errors.Is(err, availability.ErrKey) {
		t.Errorf("error %v, want ErrKey", err)
	}
	point, compressed := infinity.Point(), infinity.Bytes()
	if _, err := availability.ParsePublicKeyPoint(point[:]); !errors.Is(err, availability.ErrKey) {
		t.Errorf("error %v, want ErrKey", err)
	}
	if _, err := availability.ParsePublicKey(compressed[:]); !errors.Is(err, availability.ErrKey) {
		t.Errorf("error %v, want ErrKey", err)
	}
	key := testKey(t, 1).PublicKey()
	b := key.Bytes()
	b[0] ^= 0x20
	opposite, err := availability.ParsePublicKey(b[:])
	if err != nil {
		t.Fatal(err)
	}
	if !availability.AggregateKeys(key, opposite).IsInfinity() {
		t.Error("opposite keys do not cancel")
	}
}

func TestPossession(t *testing.T) {
	t.Parallel()
	secret := testKey(t, 1)
	staking, operator := testStaking(), [20]byte{1}
	proof := secret.ProvePossession(1337, staking, operator)
	if err := availability.VerifyPossession(1337, staking, operator, secret.PublicKey(), proof); err != nil {
		t.Error(err)
	}
	for name, err := range map[string]error{
		"other chain":    availability.VerifyPossession(1338, staking, operator, secret.PublicKey(), proof),
		"other contract": availability.VerifyPossession(1337, [20]byte{}, operator, secret.PublicKey(), proof),
		"other operator": availability.VerifyPossession(1337, staking, [20]byte{2}, secret.PublicKey(), proof),
		"other key":      availability.VerifyPossession(1337, staking, operator, testKey(t, 2).PublicKey(), proof),
	} {
		if !errors.Is(err, availability.ErrWrongSignature) {
			t.Errorf("%s: error %v, want ErrWrongSignature", name, err)
		}
	}
}

func TestParseSecretKeyRefuses(t *testing.T) {
	t.Parallel()
	for name, b := range map[string][]byte{
		"empty": {}, "zero": make([]byte, 32), "too large": bytes.Repeat([]byte{0xff}, 32), "long": make([]byte, 33),
	} {
		if _, err := availability.ParseSecretKey(b); !errors.Is(err, availability.ErrKey) {
			t.Errorf("%s: error %v, want ErrKey", name, err)
		}
	}
	if _, err := availability.GenerateSecretKey(bytes.NewReader(make([]byte, 47))); err == nil {
		t.Error("short randomness went unnoticed")
	}
}
