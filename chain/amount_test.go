package chain_test

import (
	"encoding/json"
	"errors"
	"math/big"
	"strings"
	"testing"

	"github.com/walrus-evm/walrus/chain"
)

func TestParseAmount(t *testing.T) {
	for text, base := range map[string]string{
		"0":                    "0",
		"1":                    "1000000000000000000",
		"12.5 WAL":             "12500000000000000000",
		" 12.5wal ":            "12500000000000000000",
		"0.000000000000000001": "1",
		"007.10":               "7100000000000000000",
		"42 base":              "42",
		"5000000000 WAL":       "5000000000000000000000000000",
		"115792089237316195423570985008687907853269984665640564039457584007913129639935 base": "115792089237316195423570985008687907853269984665640564039457584007913129639935",
	} {
		got, err := chain.ParseAmount(text)
		if err != nil || got.Base() != base {
			t.Errorf("ParseAmount(%q) = %s, %v, want %s", text, got.Base(), err, base)
		}
	}
}

func TestParseAmountSaysWhatIsWrong(t *testing.T) {
	for text, want := range map[string]struct {
		err  error
		text string
	}{
		"":                       {chain.ErrAmount, "want a number"},
		"WAL":                    {chain.ErrAmount, "want a number"},
		"-1":                     {chain.ErrAmountRange, "negative"},
		"1.":                     {chain.ErrAmount, "both sides"},
		".5":                     {chain.ErrAmount, "both sides"},
		"1.2.3":                  {chain.ErrAmount, "at most one point"},
		"1,5":                    {chain.ErrAmount, "at most one point"},
		"1 000":                  {chain.ErrAmount, "digits"},
		"0x10":                   {chain.ErrAmount, "unknown unit"},
		"1 ETH":                  {chain.ErrAmount, `unknown unit "ETH"`},
		"1.5 base":               {chain.ErrAmount, "whole numbers"},
		"0.0000000000000000001":  {chain.ErrAmount, "18 decimals, this has 19"},
		strings.Repeat("9", 100): {chain.ErrAmountRange, "256 bits"},
		"115792089237316195423570985008687907853269984665640564039457584007913129639936 base": {chain.ErrAmountRange, "256 bits"},
	} {
		_, err := chain.ParseAmount(text)
		if !errors.Is(err, want.err) || !strings.Contains(err.Error(), want.text) {
			t.Errorf("ParseAmount(%q): %v, want %v with %q", text, err, want.err, want.text)
		}
	}
}

func TestAmountJSON(t *testing.T) {
	in := chain.WAL(5_000_000_000)
	data := must[[]byte](t)(json.Marshal(in))
	if string(data) != `"5000000000000000000000000000"` {
		t.Errorf("JSON is %s", data)
	}
	var out chain.Amount
	noError(t, json.Unmarshal(data, &out))
	if out != in {
		t.Errorf("came back as %s", out)
	}
	for _, bad := range []string{`5`, `""`, `"1.5"`, `"-1"`, `null`, `"1e3"`} {
		if err := json.Unmarshal([]byte(bad), &out); err == nil {
			t.Errorf("%s was read as %s", bad, out)
		}
	}
}

// FuzzAmount compares the arithmetic with math/big's, overflow included, and every text form with what it reads back as.
func FuzzAmount(f *testing.F) {
	f.Add([]byte{1}, []byte{2}, []byte{3})
	f.Add(new(big.Int).Lsh(big.NewInt(1), 255).Bytes(), []byte{2}, []byte{1})
	f.Add([]byte{}, []byte{0}, []byte{})
	f.Add(make([]byte, 40), []byte{255}, []byte{7})
	f.Fuzz(func(t *testing.T, x, y, z []byte) {
		a, b, c := number(t, x), number(t, y), number(t, z)
		A, B, C := a.Big(), b.Big(), c.Big()
		check := func(name string, got chain.Amount, err error, want *big.Int) {
			t.Helper()
			fits := want != nil && want.Sign() >= 0 && want.BitLen() <= 256
			if fits != (err == nil) || fits && got.Big().Cmp(want) != 0 || !fits && !errors.Is(err, chain.ErrAmountRange) {
				t.Errorf("%s of %s, %s, %s is %s, %v, want %v", name, A, B, C, got.Base(), err, want)
			}
		}
		sum, err := a.Add(b)
		check("Add", sum, err, new(big.Int).Add(A, B))
		difference, err := a.Sub(b)
		check("Sub", difference, err, new(big.Int).Sub(A, B))
		var down, up *big.Int
		if C.Sign() != 0 {
			rest := new(big.Int)
			down, rest = new(big.Int).QuoRem(new(big.Int).Mul(A, B), C, rest)
			up = new(big.Int).Set(down)
			if rest.Sign() != 0 {
				up.Add(up, big.NewInt(1))
			}
		}
		quotient, err := a.MulDivDown(b, c)
		check("MulDivDown", quotient, err, down)
		quotient, err = a.MulDivUp(b, c)
		check("MulDivUp", quotient, err, up)
		if a.Cmp(b) != A.Cmp(B) || a.IsZero() != (A.Sign() == 0) || (a == b) != (A.Cmp(B) == 0) {
			t.Errorf("%s and %s compare differently", A, B)
		}
		for _, text := range []string{a.String(), a.Base() + " base"} {
			if back, err := chain.ParseAmount(text); err != nil || back != a {
				t.Errorf("%q reads back as %s, %v", text, back.Base(), err)
			}
		}
	})
}

func number(t *testing.T, b []byte) chain.Amount {
	n := new(big.Int).SetBytes(b)
	a, err := chain.AmountFromBig(n)
	if (n.BitLen() <= 256) != (err == nil) {
		t.Errorf("AmountFromBig(%s): %v", n, err)
	}
	return a
}
