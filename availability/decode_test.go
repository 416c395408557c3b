package availability_test

import (
	"bytes"
	"cmp"
	"errors"
	"math/big"
	"testing"

	"github.com/walrus-evm/walrus/availability"
)

func TestWeightFromBig(t *testing.T) {
	t.Parallel()
	most := new(big.Int).Sub(new(big.Int).Lsh(big.NewInt(1), 128), big.NewInt(1))
	for _, v := range []*big.Int{new(big.Int), big.NewInt(1), new(big.Int).Lsh(big.NewInt(1), 64), most} {
		w, err := availability.WeightFromBig(v)
		if err != nil || w.Big().Cmp(v) != 0 || w.String() != v.String() || availability.WeightFromBytes(w.Bytes()) != w {
			t.Errorf("%s: %s, %v", v, w, err)
		}
		sum := new(big.Int).Add(v, big.NewInt(7))
		if got := w.Add(availability.NewWeight(7)).Big(); got.Cmp(sum.And(sum, most)) != 0 {
			t.Errorf("%s + 7 = %s", v, got)
		}
	}
	for _, v := range []*big.Int{big.NewInt(-1), new(big.Int).Add(most, big.NewInt(1))} {
		if _, err := availability.WeightFromBig(v); !errors.Is(err, availability.ErrEncoding) {
			t.Errorf("%s: error %v, want ErrEncoding", v, err)
		}
	}
}

func TestShardSet(t *testing.T) {
	t.Parallel()
	set := availability.NewShardSet(0, 9, 254)
	want := new(big.Int)
	for _, shard := range []int{0, 9, 254} {
		want.SetBit(want, shard, 1)
	}
	if got := availability.ShardSetFromBig(want); got != set {
		t.Errorf("set %x, want %x", got, set)
	}
	for shard := range 256 {
		if set.Has(uint8(shard)) != (want.Bit(shard) == 1) {
			t.Errorf("shard %d: %v", shard, !set.Has(uint8(shard)))
		}
	}
}

func TestClaimValidate(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct {
		claim availability.Claim
		ok    bool
	}{
		"empty":            {availability.Claim{}, true},
		"with exclusions":  {availability.Claim{Exclusions: []availability.Exclusion{{Object: 1}, {Object: 1, Shard: 1}}}, true},
		"too many leaves":  {availability.Claim{Leaves: availability.MaxLeaves + 1}, false},
		"root, no leaves":  {availability.Claim{TraceRoot: [32]byte{1}}, false},
		"leaves, no root":  {availability.Claim{Leaves: 1}, false},
		"of no object":     {availability.Claim{Exclusions: []availability.Exclusion{{}}}, false},
		"weight from none": {availability.Claim{Weight: availability.NewWeight(1)}, false},
		"sum from none":    {availability.Claim{Commitment: smallCommitment(t, 1).Point()}, false},
		"unsorted":         {availability.Claim{Exclusions: []availability.Exclusion{{Object: 2}, {Object: 1}}}, false},
		"repeated":         {availability.Claim{Exclusions: []availability.Exclusion{{Object: 2}, {Object: 2}}}, false},
		"too many":         {availability.Claim{Exclusions: make([]availability.Exclusion, availability.MaxExclusions+1)}, false},
	} {
		if err := c.claim.Validate(); (err == nil) != c.ok || err != nil && !errors.Is(err, availability.ErrClaim) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// Keys must sort as their bytes do, and both as the contract's uint104.
func FuzzKey(f *testing.F) {
	f.Add(uint64(1), uint8(2), uint32(3), uint64(1), uint8(3), uint32(0))
	f.Add(^uint64(0), ^uint8(0), ^uint32(0), uint64(0), uint8(0), uint32(0))
	f.Fuzz(func(t *testing.T, o1 uint64, s1 uint8, g1 uint32, o2 uint64, s2 uint8, g2 uint32) {
		a, b := availability.Key{Object: o1, Shard: s1, Group: g1}, availability.Key{Object: o2, Shard: s2, Group: g2}
		x, y := a.Bytes(), b.Bytes()
		if got, want := a.Compare(b), cmp.Compare(bytes.Compare(x[:], y[:]), 0); got != want {
			t.Errorf("%s against %s: %d, want %d", a, b, got, want)
		}
		number := new(big.Int).SetUint64(o1)
		number.Lsh(number, 8).Or(number, big.NewInt(int64(s1))).Lsh(number, 32).Or(number, big.NewInt(int64(g1)))
		if new(big.Int).SetBytes(x[:]).Cmp(number) != 0 {
			t.Errorf("%s is %x", a, x)
		}
		if again, err := availability.ParseKey(x[:]); err != nil || again != a {
			t.Errorf("%x: %s, %v", x, again, err)
		}
	})
}

func FuzzStep(f *testing.F) {
	good, err := availability.Step{Key: availability.Key{Object: 1}, Sum: smallCommitment(f, 1).Point(), Weight: availability.NewWeight(9)}.MarshalBinary()
	if err != nil {
		f.Fatal(err)
	}
	f.Add(good)
	f.Add(good[1:])
	f.Add([]byte{})
	f.Fuzz(func(t *testing.T, b []byte) {
		var s availability.Step
		if err := s.UnmarshalBinary(b); err != nil {
			if len(b) == availability.StepSize || !errors.Is(err, availability.ErrEncoding) {
				t.Errorf("%d bytes: error %v", len(b), err)
			}
			return
		}
		if again, err := s.MarshalBinary(); err != nil || !bytes.Equal(again, b) {
			t.Errorf("%x decodes, but encodes as %x, %v", b, again, err)
		}
	})
}

func FuzzExclusions(f *testing.F) {
	f.Add(availability.PackExclusions([]availability.Exclusion{{Object: 1}, {Object: 1, Shard: 1}}))
	f.Add(availability.PackExclusions([]availability.Exclusion{{Object: 2}, {Object: 1}}))
	f.Add(make([]byte, 9*129))
	f.Add([]byte{1})
	f.Fuzz(func(t *testing.T, b []byte) {
		xs, err := availability.ParseExclusions(b)
		if err != nil {
			if !errors.Is(err, availability.ErrEncoding) {
				t.Errorf("error %v, want ErrEncoding", err)
			}
			return
		}
		if len(xs) > availability.MaxExclusions || !bytes.Equal(availability.PackExclusions(xs), b) {
			t.Errorf("%x decodes as %v", b, xs)
		}
	})
}

func FuzzSignature(f *testing.F) {
	sig := testKey(f, 1).Sign(digest("m"))
	short, long, infinity := sig.Bytes(), sig.Point(), availability.Signature{}.Bytes()
	f.Add(short[:])
	f.Add(long[:])
	f.Add(infinity[:])
	f.Add(make([]byte, 256))
	f.Add(make([]byte, 96))
	f.Add(append([]byte{1}, long[1:]...))
	f.Fuzz(func(t *testing.T, b []byte) {
		if s, err := availability.ParseSignature(b); err == nil {
			if again := s.Bytes(); !bytes.Equal(again[:], b) {
				t.Errorf("%x parses, but writes as %x", b, again)
			}
		} else if !errors.Is(err, availability.ErrEncoding) {
			t.Errorf("error %v, want ErrEncoding", err)
		}
		if s, err := availability.ParseSignaturePoint(b); err == nil {
			if again := s.Point(); !bytes.Equal(again[:], b) {
				t.Errorf("%x parses, but writes as %x", b, again)
			}
		} else if !errors.Is(err, availability.ErrEncoding) {
			t.Errorf("error %v, want ErrEncoding", err)
		}
	})
}

func FuzzPublicKey(f *testing.F) {
	key := testKey(f, 1).PublicKey()
	short, long := key.Bytes(), key.Point()
	f.Add(short[:])
	f.Add(long[:])
	f.Add(make([]byte, 128))
	f.Fuzz(func(t *testing.T, b []byte) {
		if k, err := availability.ParsePublicKey(b); err == nil {
			if again := k.Bytes(); !bytes.Equal(again[:], b) || k.IsInfinity() {
				t.Errorf("%x parses, but writes as %x", b, again)
			}
		} else if !errors.Is(err, availability.ErrKey) {
			t.Errorf("error %v, want ErrKey", err)
		}
		if k, err := availability.ParsePublicKeyPoint(b); err == nil {
			if again := k.Point(); !bytes.Equal(again[:], b) || k.IsInfinity() {
				t.Errorf("%x parses, but writes as %x", b, again)
			}
		} else if !errors.Is(err, availability.ErrKey) {
			t.Errorf("error %v, want ErrKey", err)
		}
	})
}
