package main

import (
	"fmt"
	"math/big"
	"strconv"
	"strings"

	"github.com/urfave/cli/v2"

	"github.com/walrus-evm/walrus/chain"
)

// billedBytes is a number of billed bytes, nil for none. In JSON it is a string of digits: many readers lose those of long
// numbers.
type billedBytes struct{ n *big.Int }

// MarshalText implements encoding.TextMarshaler.
func (b billedBytes) MarshalText() ([]byte, error) {
	if b.n == nil {
		return []byte("0"), nil
	}
	return b.n.MarshalText()
}

// String returns the number for people, in the units that storage is sold in.
func (b billedBytes) String() string {
	switch {
	case b.n == nil:
		return "0 B"
	case !b.n.IsUint64():
		return b.n.String() + " B"
	default:
		return decimalText(b.n.Uint64())
	}
}

// decimalText writes a number of bytes in decimal units with up to three decimals, rounded down.
func decimalText(n uint64) string {
	const unit = 1000
	factor, exponent := uint64(1), 0
	for n/factor >= unit && exponent < 6 {
		factor *= unit
		exponent++
	}
	if exponent == 0 {
		return fmt.Sprintf("%d B", n)
	}
	text := fmt.Sprintf("%d.%03d", n/factor, n%factor/(factor/unit))
	return strings.TrimRight(strings.TrimRight(text, "0"), ".") + " " + string("kMGTPE"[exponent-1]) + "B"
}

// sizeUnits are the units in which people give sizes, decimal and binary.
var sizeUnits = func() map[string]*big.Int {
	units := map[string]*big.Int{"": big.NewInt(1), "b": big.NewInt(1)}
	for i, letter := range []string{"k", "m", "g", "t", "p", "e"} {
		units[letter+"b"] = new(big.Int).Exp(big.NewInt(1000), big.NewInt(int64(i+1)), nil)
		units[letter+"ib"] = new(big.Int).Lsh(big.NewInt(1), uint(10*(i+1)))
	}
	return units
}()

// parseSize reads a number of bytes such as "500000", "10 GB" or "1.5TiB", rounded down.
func parseSize(c *cli.Context, text string) (*big.Int, error) {
	wrong := usage(c, "%q is no size: write a number of bytes, or one with a unit as in 500MB or 1.5GiB", text)
	number, unit := strings.TrimSpace(text), ""
	if i := strings.IndexFunc(number, func(r rune) bool { return r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' }); i >= 0 {
		number, unit = strings.TrimSpace(number[:i]), number[i:]
	}
	factor, ok := sizeUnits[strings.ToLower(unit)]
	whole, decimals, dotted := strings.Cut(number, ".")
	digits := whole + decimals
	if !ok || whole == "" || dotted && decimals == "" || len(digits) > 60 || strings.Trim(digits, "0123456789") != "" {
		return nil, wrong
	}
	size, _ := new(big.Int).SetString(digits, 10)
	size.Mul(size, factor)
	size.Div(size, new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(len(decimals))), nil))
	if size.Sign() == 0 || size.BitLen() > 128 {
		return nil, usage(c, "a size of %q is out of range: want 1 byte or more", text)
	}
	return size, nil
}

// parsePrice reads a price of a billed byte: in base units of WAL, or as an amount for a size as in "0.05 WAL/GiB", rounded
// down.
func parsePrice(c *cli.Context, text string) (uint64, error) {
	left, right, perSize := strings.Cut(text, "/")
	if !perSize {
		price, err := strconv.ParseUint(text, 10, 64)
		if err != nil || price == 0 {
			return 0, usage(c, "%q is no price: write base units of WAL for a billed byte, or an amount for a size as in 0.05/GiB", text)
		}
		return price, nil
	}
	amount, err := parseAmount(c, left)
	if err != nil {
		return 0, err
	}
	if right = strings.TrimSpace(right); right != "" && strings.Trim(right[:1], "0123456789") != "" {
		right = "1" + right
	}
	size, err := parseSize(c, right)
	if err != nil {
		return 0, err
	}
	price := new(big.Int).Div(amount.Big(), size)
	if price.Sign() == 0 || !price.IsUint64() {
		return 0, usage(c, "a price of %q comes to %s base units for a byte: want 1 or more", text, price)
	}
	return price.Uint64(), nil
}

// priceText writes a price of a billed byte for people.
func priceText(price uint64) string { return gibPrice(price).String() + " a GiB" }

// shownTerms are what storage costs and how much there is.
type shownTerms struct {
	Price      uint64      `json:"price"`      // base units a billed byte and epoch
	WritePrice uint64      `json:"writePrice"` // base units a billed byte
	Capacity   billedBytes `json:"capacity"`   // billed bytes of an epoch
}

func termsOf(t chain.Terms) shownTerms {
	return shownTerms{t.Price, t.WritePrice, billedBytes{t.Capacity}}
}

func (t shownTerms) String() string {
	return fmt.Sprintf("%s and epoch, %s to write it, %s in all", priceText(t.Price), priceText(t.WritePrice), t.Capacity)
}

func parseReservation(c *cli.Context, text string) (uint64, error) {
	n, err := strconv.ParseUint(text, 10, 64)
	if err != nil || n == 0 {
		return 0, usage(c, "%q is no reservation: give its number, from 1 on (see `walrus storage list`)", text)
	}
	return n, nil
}

func parseEpoch(c *cli.Context, text string) (uint32, error) {
	n, err := strconv.ParseUint(text, 10, 32)
	if err != nil {
		return 0, usage(c, "%q is no epoch: give its number", text)
	}
	return uint32(n), nil
}

// epochsFlag reads a flag with a number of epochs, 0 if it is not there. The library would take 010 for eight.
func epochsFlag(c *cli.Context, name string) (uint32, error) {
	text := c.String(name)
	if text == "" {
		return 0, nil
	}
	n, err := strconv.ParseUint(text, 10, 32)
	if err != nil {
		return 0, usage(c, "--%s: %q is no number of epochs", name, text)
	}
	return uint32(n), nil
}
