package postgres

import (
	"bytes"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/walrus-evm/walrus/chain"
)

// ErrValue marks a value that does not have the form of its column.
var ErrValue = errors.New("malformed column value")

// Numeric is a NUMERIC(78,0) column: WAL in base units, a weight in bytes, or a price. Arithmetic is checked.
type Numeric struct{ chain.Amount }

// Add returns n + other.
func (n Numeric) Add(other Numeric) (Numeric, error) {
	sum, err := n.Amount.Add(other.Amount)
	return Numeric{sum}, err
}

// Sub returns n − other, or [chain.ErrAmountRange] when that is negative.
func (n Numeric) Sub(other Numeric) (Numeric, error) {
	difference, err := n.Amount.Sub(other.Amount)
	return Numeric{difference}, err
}

// UnmarshalJSON reads the number that to_jsonb makes of a NUMERIC, and the string that MarshalText writes.
func (n *Numeric) UnmarshalJSON(data []byte) error {
	return n.UnmarshalText(bytes.Trim(data, `"`))
}

// Hash is a BYTEA column of 32 bytes.
type Hash common.Hash

// MarshalText writes the bytea form.
func (h Hash) MarshalText() ([]byte, error) { return byteaText(h[:]), nil }

// UnmarshalText reads the bytea form.
func (h *Hash) UnmarshalText(text []byte) error { return parseBytea(h[:], text) }

// Address is a BYTEA column of 20 bytes.
type Address common.Address

// MarshalText writes the bytea form.
func (a Address) MarshalText() ([]byte, error) { return byteaText(a[:]), nil }

// UnmarshalText reads the bytea form.
func (a *Address) UnmarshalText(text []byte) error { return parseBytea(a[:], text) }

// Bytes is a BYTEA column; nil is NULL.
type Bytes []byte

// MarshalJSON writes the bytea form.
func (b Bytes) MarshalJSON() ([]byte, error) {
	if b == nil {
		return []byte("null"), nil
	}
	return json.Marshal(string(byteaText(b)))
}

// UnmarshalJSON reads the bytea form.
func (b *Bytes) UnmarshalJSON(data []byte) error {
	var text *string
	if err := json.Unmarshal(data, &text); err != nil {
		return err
	}
	if text == nil {
		*b = nil
		return nil
	}
	*b = make([]byte, max(0, len(*text)-2)/2)
	return parseBytea(*b, []byte(*text))
}

// byteaText returns the form of a BYTEA in text and JSON: \x and hexadecimal digits.
func byteaText(b []byte) []byte { return hex.AppendEncode([]byte(`\x`), b) }

func parseBytea(into, text []byte) error {
	digits, ok := bytes.CutPrefix(text, []byte(`\x`))
	if !ok || len(digits) != 2*len(into) {
		return fmt.Errorf("%w: %q, want \\x and %d digits", ErrValue, text, 2*len(into))
	}
	if _, err := hex.Decode(into, digits); err != nil {
		return fmt.Errorf("%w: %w", ErrValue, err)
	}
	return nil
}
