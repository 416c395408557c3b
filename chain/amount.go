package chain

import (
	"encoding/json"
	"errors"
	"fmt"
	"math/big"
	"strings"

	"github.com/holiman/uint256"
)

// Decimals is the number of decimals of WAL: one WAL is 10¹⁸ base units.
const Decimals = 18

var (
	// ErrAmount marks text or a number that is no amount.
	ErrAmount = errors.New("malformed amount")

	// ErrAmountRange marks a result that is negative or needs more than 256 bits.
	ErrAmountRange = errors.New("amount out of range")
)

var baseUnits = new(uint256.Int).Exp(uint256.NewInt(10), uint256.NewInt(Decimals))

// Amount is a quantity of WAL in base units, 0 to 2²⁵⁶−1. The zero value is
// nothing. Amounts are values: they are copied, compared with == and never
// change. Arithmetic is checked; there are no floats.
type Amount struct{ v uint256.Int }

// NewAmount returns an amount of n base units.
func NewAmount(n uint64) Amount { return Amount{*uint256.NewInt(n)} }

// WAL returns an amount of n whole WAL.
func WAL(n uint64) Amount {
	var a Amount
	a.v.Mul(uint256.NewInt(n), baseUnits)
	return a
}

// AmountFromBig returns n base units. It returns [ErrAmountRange] when n is nil, negative or above 2²⁵⁶−1.
func AmountFromBig(n *big.Int) (Amount, error) {
	var a Amount
	if n == nil || n.Sign() < 0 || a.v.SetFromBig(n) {
		return Amount{}, fmt.Errorf("%w: %v", ErrAmountRange, n)
	}
	return a, nil
}

// amountOf converts a value that the ABI decoder has already bounded to 0 … 2²⁵⁶−1.
func amountOf(n *big.Int) Amount {
	var a Amount
	if n != nil {
		a.v.SetFromBig(n)
	}
	return a
}

// ParseAmount reads what a person writes: "12.5 WAL" or "12.5" in WAL with up to 18 decimals, "1250 base" in base
// units. It returns [ErrAmount] or [ErrAmountRange] and says what is wrong with the text.
func ParseAmount(text string) (Amount, error) {
	number, unit := strings.TrimSpace(text), ""
	if i := strings.IndexFunc(number, isLetter); i >= 0 {
		number, unit = strings.TrimSpace(number[:i]), strings.TrimSpace(number[i:])
	}
	whole, decimals, dotted := strings.Cut(number, ".")
	shift := Decimals
	switch strings.ToLower(unit) {
	case "", "wal":
	case "base":
		if dotted {
			return Amount{}, fmt.Errorf("%w %q: base units are whole numbers", ErrAmount, text)
		}
		shift = 0
	default:
		return Amount{}, fmt.Errorf("%w %q: unknown unit %q, want WAL or base", ErrAmount, text, unit)
	}
	if dotted && (whole == "" || decimals == "") {
		return Amount{}, fmt.Errorf("%w %q: want digits on both sides of the point", ErrAmount, text)
	}
	if len(decimals) > shift {
		return Amount{}, fmt.Errorf("%w %q: WAL has %d decimals, this has %d", ErrAmount, text, Decimals, len(decimals))
	}
	return parseDigits(text, whole+decimals+strings.Repeat("0", shift-len(decimals)), whole+decimals)
}

// parseDigits turns digits into an amount; typed is what the person wrote of them, text all of it.
func parseDigits(text, digits, typed string) (Amount, error) {
	switch {
	case typed == "":
		return Amount{}, fmt.Errorf("%w %q: want a number such as 12.5 WAL", ErrAmount, text)
	case strings.HasPrefix(typed, "-"):
		return Amount{}, fmt.Errorf("%w: %q is negative", ErrAmountRange, text)
	case strings.Trim(digits, "0123456789") != "":
		return Amount{}, fmt.Errorf("%w %q: want digits and at most one point", ErrAmount, text)
	}
	digits = strings.TrimLeft(digits, "0")
	if digits == "" {
		return Amount{}, nil
	}
	var a Amount
	if err := a.v.SetFromDecimal(digits); err != nil {
		return Amount{}, fmt.Errorf("%w: %q needs more than 256 bits", ErrAmountRange, text)
	}
	return a, nil
}

func isLetter(r rune) bool { return r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' }

// String returns the amount in WAL, exactly and without trailing zeros, as in "12.5 WAL". [ParseAmount] reads it back.
func (a Amount) String() string {
	var whole, rest uint256.Int
	whole.DivMod(&a.v, baseUnits, &rest)
	if rest.IsZero() {
		return whole.Dec() + " WAL"
	}
	decimals := fmt.Sprintf("%0*s", Decimals, rest.Dec())
	return whole.Dec() + "." + strings.TrimRight(decimals, "0") + " WAL"
}

// Base returns the base units in decimal digits.
func (a Amount) Base() string { return a.v.Dec() }

// Big returns the base units in a number of the caller's own.
func (a Amount) Big() *big.Int { return a.v.ToBig() }

// IsZero reports whether the amount is nothing.
func (a Amount) IsZero() bool { return a.v.IsZero() }

// Cmp returns −1, 0 or +1 as a is less than, equal to or more than b.
func (a Amount) Cmp(b Amount) int { return a.v.Cmp(&b.v) }

// Add returns a + b, or [ErrAmountRange].
func (a Amount) Add(b Amount) (Amount, error) {
	var sum Amount
	if _, overflow := sum.v.AddOverflow(&a.v, &b.v); overflow {
		return Amount{}, fmt.Errorf("%w: %s + %s needs more than 256 bits", ErrAmountRange, a.Base(), b.Base())
	}
	return sum, nil
}

// Sub returns a − b, or [ErrAmountRange] when b is more than a.
func (a Amount) Sub(b Amount) (Amount, error) {
	var difference Amount
	if _, underflow := difference.v.SubOverflow(&a.v, &b.v); underflow {
		return Amount{}, fmt.Errorf("%w: %s − %s is negative", ErrAmountRange, a.Base(), b.Base())
	}
	return difference, nil
}

// MulDivDown returns ⌊a·b/c⌋ with a 512-bit product, or [ErrAmountRange] when c is 0 or the result exceeds 256 bits.
func (a Amount) MulDivDown(b, c Amount) (Amount, error) {
	var quotient Amount
	if c.IsZero() {
		return Amount{}, fmt.Errorf("%w: division of %s by 0", ErrAmountRange, a.Base())
	}
	if _, overflow := quotient.v.MulDivOverflow(&a.v, &b.v, &c.v); overflow {
		return Amount{}, fmt.Errorf("%w: %s·%s/%s needs more than 256 bits", ErrAmountRange, a.Base(), b.Base(), c.Base())
	}
	return quotient, nil
}

// MulDivUp returns ⌈a·b/c⌉ under the rules of [Amount.MulDivDown].
func (a Amount) MulDivUp(b, c Amount) (Amount, error) {
	quotient, err := a.MulDivDown(b, c)
	if err != nil {
		return Amount{}, err
	}
	var rest uint256.Int
	if rest.MulMod(&a.v, &b.v, &c.v).IsZero() {
		return quotient, nil
	}
	return quotient.Add(NewAmount(1))
}

// MarshalText returns the base units in decimal digits, the form of JSON and SQL.
func (a Amount) MarshalText() ([]byte, error) { return []byte(a.Base()), nil }

// UnmarshalText reads what [Amount.MarshalText] writes. What people write is read by [ParseAmount].
func (a *Amount) UnmarshalText(text []byte) error {
	parsed, err := parseDigits(string(text), string(text), string(text))
	if err != nil {
		return err
	}
	*a = parsed
	return nil
}

// UnmarshalJSON reads base units as a decimal string; numbers are refused, they lose digits in other readers of JSON.
func (a *Amount) UnmarshalJSON(data []byte) error {
	var text string
	if err := json.Unmarshal(data, &text); err != nil {
		return fmt.Errorf("%w %s: want base units as a decimal string", ErrAmount, data)
	}
	return a.UnmarshalText([]byte(text))
}
