package keccak

import (
	"encoding/binary"
	"fmt"
)

// Lanes is the number of messages hashed at once.
const Lanes = 8

const (
	rate      = 136 // bytes of a block
	rateWords = rate / 8
)

// Prefix is the state of Keccak-256, the hash of the EVM, after the common
// beginning of many messages.
type Prefix struct {
	state  [25][Lanes]uint64 // all lanes alike
	filled int               // words of the block that has begun
}

// NewPrefix returns the state after a message's beginning, of whole words of eight bytes. It must
// only be called if [Available].
func NewPrefix(beginning []byte) *Prefix {
	if len(beginning)%8 != 0 {
		panic(fmt.Sprintf("keccak: beginning of %d bytes", len(beginning)))
	}
	p := new(Prefix)
	for ; len(beginning) > 0; beginning = beginning[8:] {
		word := binary.LittleEndian.Uint64(beginning)
		for lane := range Lanes {
			p.state[p.filled][lane] ^= word
		}
		if p.filled++; p.filled == rateWords {
			permute(&p.state)
			p.filled = 0
		}
	}
	return p
}

// Sum returns the first 16 bytes of the hashes of eight messages that end, after
// the common beginning, with the eight bytes of a big-endian number each.
func (p *Prefix) Sum(ends *[Lanes]uint64) (sums [Lanes][16]byte) {
	state := p.state
	// Reading the number's bytes as a little-endian word reverses them.
	var reversed [8]byte
	for lane, end := range ends {
		binary.BigEndian.PutUint64(reversed[:], end)
		state[p.filled][lane] ^= binary.LittleEndian.Uint64(reversed[:])
	}
	next := p.filled + 1
	if next == rateWords {
		permute(&state)
		next = 0
	}
	for lane := range Lanes { // the padding of the original Keccak, as the EVM has it
		state[next][lane] ^= 1
		state[rateWords-1][lane] ^= 1 << 63
	}
	permute(&state)
	for lane := range sums {
		binary.LittleEndian.PutUint64(sums[lane][:8], state[0][lane])
		binary.LittleEndian.PutUint64(sums[lane][8:], state[1][lane])
	}
	return sums
}
