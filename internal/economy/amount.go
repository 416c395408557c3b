package economy

import (
	"math/big"

	"github.com/holiman/uint256"
)

// Amount is an exact whole number from 0 to 2²⁵⁶−1: base units of WAL, shares, or billed bytes. Amounts are values.
//
// Operations panic where the result is no amount: nothing in the protocol ever owes less than nothing, so that a panic
// is a mistake of the model or a broken invariant of the text.
type Amount struct{ v uint256.Int }

// N returns the amount n.
func N(n uint64) Amount { return Amount{*uint256.NewInt(n)} }

// FromBig returns the amount n.
func FromBig(n *big.Int) Amount {
	var a Amount
	if n.Sign() < 0 || a.v.SetFromBig(n) {
		panic("economy: " + n.String() + " is no amount")
	}
	return a
}

// Plus returns a + b.
func (a Amount) Plus(b Amount) Amount {
	var sum Amount
	if _, overflow := sum.v.AddOverflow(&a.v, &b.v); overflow {
		panic("economy: " + a.String() + " + " + b.String() + " overflows")
	}
	return sum
}

// Minus returns a − b.
func (a Amount) Minus(b Amount) Amount {
	var rest Amount
	if _, underflow := rest.v.SubOverflow(&a.v, &b.v); underflow {
		panic("economy: " + a.String() + " - " + b.String() + " is negative")
	}
	return rest
}

// MinusOrZero returns max(0, a − b).
func (a Amount) MinusOrZero(b Amount) Amount { return a.Minus(a.Min(b)) }

// Times returns a · b.
func (a Amount) Times(b Amount) Amount {
	var product Amount
	if _, overflow := product.v.MulOverflow(&a.v, &b.v); overflow {
		panic("economy: " + a.String() + " * " + b.String() + " overflows")
	}
	return product
}

// Over returns ⌊a / b⌋.
func (a Amount) Over(b Amount) Amount {
	if b.IsZero() {
		panic("economy: " + a.String() + " / 0")
	}
	var quotient Amount
	quotient.v.Div(&a.v, &b.v)
	return quotient
}

// OverUp returns ⌈a / b⌉.
func (a Amount) OverUp(b Amount) Amount {
	quotient := a.Over(b)
	if quotient.Times(b) != a {
		return quotient.Plus(N(1))
	}
	return quotient
}

// Min returns the smaller of a and b.
func (a Amount) Min(b Amount) Amount {
	if b.Less(a) {
		return b
	}
	return a
}

// Max returns the larger of a and b.
func (a Amount) Max(b Amount) Amount {
	if a.Less(b) {
		return b
	}
	return a
}

// Less reports whether a < b.
func (a Amount) Less(b Amount) bool { return a.v.Lt(&b.v) }

// IsZero reports whether a is 0.
func (a Amount) IsZero() bool { return a.v.IsZero() }

// Big returns a as a number of the caller's own.
func (a Amount) Big() *big.Int { return a.v.ToBig() }

// Uint64 returns an amount that is known to be small.
func (a Amount) Uint64() uint64 {
	if !a.v.IsUint64() {
		panic("economy: " + a.String() + " needs more than 64 bits")
	}
	return a.v.Uint64()
}

// String returns the decimal digits.
func (a Amount) String() string { return a.v.Dec() }

func sum(amounts ...Amount) Amount {
	var total Amount
	for _, a := range amounts {
		total = total.Plus(a)
	}
	return total
}
