// Command gen writes the assembly of package keccak.
//
// It is a module of its own, so that the product does not depend on the
// assembler generator. Run it by `go generate ./availability/internal/keccak`.
package main

import (
	"github.com/mmcloughlin/avo/attr"
	. "github.com/mmcloughlin/avo/build"
	. "github.com/mmcloughlin/avo/operand"
	"github.com/mmcloughlin/avo/reg"
)

const rounds = 24

func main() {
	ConstraintExpr("amd64,!purego")
	permute()
	Generate()
}

// at returns the word's place in the state: words stand row by row.
func at(x, y int) int { return x%5 + 5*(y%5) }

// roundConstants returns the constants of ι, which FIPS 202 (3.2.5) defines by a linear feedback shift register.
func roundConstants() (all [rounds]uint64) {
	register := 1
	for r := range all {
		for j := range 7 {
			all[r] |= uint64(register&1) << (1<<j - 1)
			register <<= 1
			if register>>8 != 0 {
				register ^= 0x171
			}
		}
	}
	return all
}

// xor3 and chi are truth tables: of a ⊕ b ⊕ c, and of a ⊕ (¬b ∧ c).
const (
	xor3 = 0x96
	chi  = 0xd2
)

// permute is Keccak-f[1600] (FIPS 202, 3.3) of eight states at once. All 25 words stay in registers.
func permute() {
	constants := GLOBL("roundConstants", attr.RODATA|attr.NOPTR)
	for r, c := range roundConstants() {
		DATA(8*r, U64(c))
	}
	TEXT("permute", attr.NOSPLIT, "func(state *[25][8]uint64)")
	Pragma("noescape")
	Doc("permute applies Keccak-f[1600] to eight states, state[i] holding word i of each.")
	state := Load(Param("state"), GP64())
	var a [25]reg.VecVirtual
	for i := range a {
		a[i] = ZMM()
		VMOVDQU64(Mem{Base: state, Disp: 64 * i}, a[i])
	}
	constant, left := GP64(), GP64()
	LEAQ(constants, constant)
	MOVQ(U32(rounds), left)
	Label("round")
	theta(a)
	rhoPi(a)
	for y := range 5 {
		chiRow(a[5*y : 5*y+5])
	}
	VPXORQ_BCST(Mem{Base: constant}, a[0], a[0])
	ADDQ(U8(8), constant)
	DECQ(left)
	JNZ(LabelRef("round"))
	for i := range a {
		VMOVDQU64(a[i], Mem{Base: state, Disp: 64 * i})
	}
	VZEROUPPER()
	RET()
}

// theta adds to every word the parities of two columns.
func theta(a [25]reg.VecVirtual) {
	var parity [5]reg.VecVirtual
	for x := range parity {
		parity[x] = ZMM()
		VMOVDQA64(a[at(x, 0)], parity[x])
		VPTERNLOGQ(U8(xor3), a[at(x, 2)], a[at(x, 1)], parity[x])
		VPTERNLOGQ(U8(xor3), a[at(x, 4)], a[at(x, 3)], parity[x])
	}
	for x := range parity {
		rotated := ZMM()
		VPROLQ(U8(1), parity[(x+1)%5], rotated)
		for y := range 5 {
			VPTERNLOGQ(U8(xor3), parity[(x+4)%5], rotated, a[at(x, y)])
		}
	}
}

// rhoPi rotates every word but the first and moves it: the 24 moves are one cycle.
func rhoPi(a [25]reg.VecVirtual) {
	type move struct{ from, rotation int }
	var moves []move
	for t, x, y := 0, 1, 0; t < 24; t++ {
		moves = append(moves, move{at(x, y), (t + 1) * (t + 2) / 2 % 64})
		x, y = y, (2*x+3*y)%5
	}
	last := ZMM()
	VPROLQ(U8(moves[23].rotation), a[moves[23].from], last)
	for t := 23; t > 0; t-- {
		VPROLQ(U8(moves[t-1].rotation), a[moves[t-1].from], a[moves[t].from])
	}
	VMOVDQA64(last, a[moves[0].from])
}

// chiRow combines every word of a row with the next two.
func chiRow(row []reg.VecVirtual) {
	first, second := ZMM(), ZMM()
	VMOVDQA64(row[0], first)
	VMOVDQA64(row[1], second)
	VPTERNLOGQ(U8(chi), row[2], row[1], row[0])
	VPTERNLOGQ(U8(chi), row[3], row[2], row[1])
	VPTERNLOGQ(U8(chi), row[4], row[3], row[2])
	VPTERNLOGQ(U8(chi), first, row[4], row[3])
	VPTERNLOGQ(U8(chi), second, first, row[4])
}
