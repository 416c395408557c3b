package kzg_test

import (
	"bytes"
	"crypto/rand"
	"errors"
	"testing"

	bls "github.com/consensys/gnark-crypto/ecc/bls12-381"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/vm"

	"github.com/walrus-evm/walrus/kzg"
)

// smallOrderPoint returns (0, 2), which is on the curve and has order 3.
func smallOrderPoint(t testing.TB) bls.G1Affine {
	t.Helper()
	var p, twice, thrice bls.G1Affine
	p.Y.SetUint64(2)
	twice.Add(&p, &p)
	thrice.Add(&twice, &p)
	if !p.IsOnCurve() || !thrice.IsInfinity() {
		t.Fatal("(0, 2) is not a point of order 3")
	}
	return p
}

// TestAttack_ClientGivenCPlusTOfSmallOrder is the attack on a client that checks
// commitments by a random combination: C + T with T of order 3 would pass
// whenever the weight is a multiple of 3. No parser lets it in.
func TestAttack_ClientGivenCPlusTOfSmallOrder(t *testing.T) {
	t.Parallel()
	chunk := randomBytes(1, 1000)
	honest := mustCommit(t, chunk).Bytes()
	var c bls.G1Affine
	if _, err := c.SetBytes(honest[:]); err != nil {
		t.Fatal(err)
	}
	small := smallOrderPoint(t)
	c.Add(&c, &small)
	compressed := c.Bytes()
	if _, err := kzg.ParseCommitment(compressed[:]); !errors.Is(err, kzg.ErrMalformed) {
		t.Errorf("compressed: error %v, want ErrMalformed", err)
	}
	raw := c.RawBytes()
	point := append(append(append(make([]byte, 16), raw[:48]...), make([]byte, 16)...), raw[48:]...)
	if _, err := kzg.ParsePoint(point); !errors.Is(err, kzg.ErrMalformed) {
		t.Errorf("point: error %v, want ErrMalformed", err)
	}
	// What the type does let in is checked to the last bit.
	right, err := kzg.ParseCommitment(honest[:])
	if err != nil {
		t.Fatal(err)
	}
	check, err := kzg.NewCheck(rand.Reader, []kzg.Commitment{right})
	if err != nil {
		t.Fatal(err)
	}
	if err := errors.Join(check.Add([]int{0}, [][]byte{chunk}), check.Conclude()); err != nil {
		t.Error(err)
	}
}

func TestInfinityForms(t *testing.T) {
	t.Parallel()
	var infinity kzg.Commitment
	compressed, point := infinity.Bytes(), infinity.Point()
	if compressed != [48]byte{0xc0} || point != (kzg.Point{}) || !infinity.IsInfinity() {
		t.Errorf("infinity is %x and %x", compressed, point)
	}
	a, errA := kzg.ParseCommitment(compressed[:])
	b, errB := kzg.ParsePoint(point[:])
	if err := errors.Join(errA, errB); err != nil || a != infinity || b != infinity {
		t.Errorf("infinity does not survive its forms: %v", err)
	}
}

func TestParseRefuses(t *testing.T) {
	t.Parallel()
	good := mustCommit(t, []byte{1})
	compressed, point := good.Bytes(), good.Point()
	change := func(b []byte, at int, to byte) []byte {
		b = bytes.Clone(b)
		b[at] = to
		return b
	}
	uncompressed := point[16:64]
	for name, b := range map[string][]byte{
		"empty": {}, "short": compressed[:47], "long": append(compressed[:], 0),
		"no compression flag":  change(compressed[:], 0, compressed[0]&0x7f),
		"infinity flag":        change(compressed[:], 0, compressed[0]|0x40),
		"infinity with sign":   append([]byte{0xe0}, make([]byte, 47)...),
		"infinity with a byte": append(append([]byte{0xc0}, make([]byte, 46)...), 1),
		"x above the field":    bytes.Repeat([]byte{0x9f}, 48),
		"bare x":               uncompressed,
		"no such x":            change(compressed[:], 47, compressed[47]^3),
	} {
		if _, err := kzg.ParseCommitment(b); !errors.Is(err, kzg.ErrMalformed) {
			t.Errorf("compressed, %s: error %v, want ErrMalformed", name, err)
		}
	}
	for name, b := range map[string][]byte{
		"empty": {}, "short": point[:127], "padding of x": change(point[:], 15, 1), "padding of y": change(point[:], 64, 1),
		"off the curve": change(point[:], 127, point[127]^1), "x above the field": change(point[:], 16, 0xff), "only x": append(bytes.Clone(point[:64]), make([]byte, 64)...),
	} {
		if _, err := kzg.ParsePoint(b); !errors.Is(err, kzg.ErrMalformed) {
			t.Errorf("point, %s: error %v, want ErrMalformed", name, err)
		}
		if _, err := kzg.ParseKnownPoint(b); !errors.Is(err, kzg.ErrMalformed) {
			t.Errorf("known point, %s: error %v, want ErrMalformed", name, err)
		}
	}
	for _, text := range []string{"", "0x", good.String()[2:], good.String() + "0", "0X" + good.String()[2:], "0x" + good.String()[2:96] + "zz"} {
		var c kzg.Commitment
		if err := c.UnmarshalText([]byte(text)); !errors.Is(err, kzg.ErrMalformed) {
			t.Errorf("%q: error %v, want ErrMalformed", text, err)
		}
		var p kzg.Point
		if err := p.UnmarshalText([]byte(text)); !errors.Is(err, kzg.ErrMalformed) {
			t.Errorf("point %q: error %v, want ErrMalformed", text, err)
		}
	}
}

func TestParseCommitments(t *testing.T) {
	t.Parallel()
	var b []byte
	for i := range 5 {
		c := mustCommit(t, []byte{byte(i)}).Bytes()
		b = append(b, c[:]...)
	}
	list, err := kzg.ParseCommitments(b)
	if err != nil || len(list) != 5 || !list[0].IsInfinity() || list[4] != mustCommit(t, []byte{4}) {
		t.Errorf("list %v, %v", list, err)
	}
	if list, err := kzg.ParseCommitments(nil); err != nil || len(list) != 0 {
		t.Errorf("empty list %v, %v", list, err)
	}
	for name, bad := range map[string][]byte{"short": b[1:], "wrong": append(bytes.Clone(b), make([]byte, 48)...)} {
		if _, err := kzg.ParseCommitments(bad); !errors.Is(err, kzg.ErrMalformed) {
			t.Errorf("%s: error %v, want ErrMalformed", name, err)
		}
	}
}

func TestTextForms(t *testing.T) {
	t.Parallel()
	c := mustCommit(t, []byte{1})
	text, err := c.MarshalText()
	if err != nil {
		t.Fatal(err)
	}
	var again kzg.Commitment
	if err := again.UnmarshalText(text); err != nil || again != c {
		t.Errorf("%s: %s, %v", text, again, err)
	}
	text, err = c.Point().MarshalText()
	if err != nil {
		t.Fatal(err)
	}
	var point kzg.Point
	if err := point.UnmarshalText(text); err != nil || point != c.Point() {
		t.Errorf("%s: %x, %v", text, point, err)
	}
	if back, err := point.Commitment(); err != nil || back != c {
		t.Errorf("%x: %s, %v", point, back, err)
	}
}

// affineForm returns the EIP-2537 form of a point, in the subgroup or not.
func affineForm(p *bls.G1Affine) []byte {
	b := make([]byte, kzg.PointSize)
	x, y := p.X.Bytes(), p.Y.Bytes()
	copy(b[16:], x[:])
	copy(b[80:], y[:])
	return b
}

// TestPointAdd compares with the precompile, which does not look at the subgroup.
func TestPointAdd(t *testing.T) {
	t.Parallel()
	_, _, g, _ := bls.Generators()
	generator, err := kzg.ParsePoint(affineForm(&g))
	if err != nil {
		t.Fatal(err)
	}
	var opposite, mixed bls.G1Affine
	opposite.Neg(&g)
	small := smallOrderPoint(t)
	mixed.Add(&g, &small)
	add := vm.PrecompiledContractsPrague[common.BytesToAddress([]byte{0x0b})]
	for _, p := range []bls.G1Affine{{}, g, opposite, small, mixed} {
		for _, c := range []kzg.Commitment{{}, generator} {
			point := c.Point()
			want, err := add.Run(append(affineForm(&p), point[:]...))
			if err != nil {
				t.Fatal(err)
			}
			if got, err := kzg.Point(affineForm(&p)).Add(c); err != nil || !bytes.Equal(got[:], want) {
				t.Errorf("%s + %s = %x, want %x: %v", p.String(), c, got, want, err)
			}
		}
	}
	if _, err := (kzg.Point{127: 1}).Add(generator); !errors.Is(err, kzg.ErrMalformed) {
		t.Errorf("off the curve: error %v, want ErrMalformed", err)
	}
}

func FuzzParseCommitment(f *testing.F) {
	c := mustCommit(f, []byte{1}).Bytes()
	f.Add(c[:])
	c[0] ^= 0x20
	f.Add(c[:])
	f.Add(append([]byte{0xc0}, make([]byte, 47)...))
	f.Add([]byte{})
	f.Fuzz(func(t *testing.T, b []byte) {
		c, err := kzg.ParseCommitment(b)
		if err != nil {
			if !errors.Is(err, kzg.ErrMalformed) {
				t.Errorf("error %v, want ErrMalformed", err)
			}
			return
		}
		if again := c.Bytes(); !bytes.Equal(again[:], b) {
			t.Errorf("%x parses, but writes as %x", b, again)
		}
		if point, err := c.Point().Commitment(); err != nil || point != c {
			t.Errorf("%x: the two forms differ: %v", b, err)
		}
	})
}

func FuzzParsePoint(f *testing.F) {
	p := mustCommit(f, []byte{1}).Point()
	f.Add(p[:])
	f.Add(make([]byte, 128))
	f.Add([]byte{})
	f.Fuzz(func(t *testing.T, b []byte) {
		c, err := kzg.ParsePoint(b)
		if err != nil {
			if !errors.Is(err, kzg.ErrMalformed) {
				t.Errorf("error %v, want ErrMalformed", err)
			}
			return
		}
		if again := c.Point(); !bytes.Equal(again[:], b) {
			t.Errorf("%x parses, but writes as %x", b, again)
		}
		if known, err := kzg.ParseKnownPoint(b); err != nil || known != c {
			t.Errorf("%x: known point %v, %v, want %v", b, known, err, c)
		}
	})
}
