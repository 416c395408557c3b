package main

import (
	"math/big"

	"github.com/mmcloughlin/avo/attr"
	. "github.com/mmcloughlin/avo/build"
	. "github.com/mmcloughlin/avo/operand"
	"github.com/mmcloughlin/avo/reg"
	"github.com/mmcloughlin/avo/x86"
)

// Elements of BLS12-381's base field are eight limbs of 52 bits, one element in
// each lane of eight vectors, in Montgomery form with R = 2⁴¹⁶. That leaves 35
// bits above the 381-bit modulus, so results are not brought below it: a
// product of operands up to 2¹⁶·p is below 1.001·p as it is.
const (
	fieldLimbs = 8
	lanesBytes = 64 * fieldLimbs
	pointBytes = 2 * lanesBytes // eight points, a lane each
	groupSize  = 4              // vectors in flight
)

var (
	modulus, _ = new(big.Int).SetString("1a0111ea397fe69a4b1ba7b6434bacd764774b84f38512bf6730d2a0f6b0f6241eabfffeb153ffffb9feffffffffaaab", 16)
	limbBase   = new(big.Int).Lsh(big.NewInt(1), limbBits)
)

func limbsOf(x *big.Int) (limbs [fieldLimbs]uint64) {
	mask := new(big.Int).Sub(limbBase, big.NewInt(1))
	rest := new(big.Int).Set(x)
	for j := range limbs {
		limbs[j] = new(big.Int).And(rest, mask).Uint64()
		rest.Rsh(rest, limbBits)
	}
	return limbs
}

func wordsGlobal(name string, words ...uint64) Mem {
	m := GLOBL(name, attr.RODATA|attr.NOPTR)
	for i, w := range words {
		DATA(8*i, U64(w))
	}
	return m
}

// vector is a field element a lane.
type vector [fieldLimbs]reg.VecVirtual

// at addresses the limbs of a vector in memory.
type at struct{ Mem }

func (a at) limb(j int) Mem { return a.Offset(64 * j) }

func load(from at) (v vector) {
	for j := range v {
		v[j] = ZMM()
		VMOVDQU64(from.limb(j), v[j])
	}
	return v
}

func store(v vector, to at) {
	for j := range v {
		VMOVDQU64(v[j], to.limb(j))
	}
}

func storeMasked(v vector, k reg.Register, to at) {
	for j := range v {
		VMOVDQU64(v[j], k, to.limb(j))
	}
}

// field holds the constants that stay in registers during a kernel.
type field struct {
	modulus vector
	inverse reg.VecVirtual // −1/p mod 2⁵²
	mask    reg.VecVirtual // 2⁵² − 1
}

// constants of the field in memory; defined once, by the first kernel that asks.
var fieldData struct {
	defined                     bool
	modulus, inverse, mask, one Mem
}

func defineField() {
	if fieldData.defined {
		return
	}
	fieldData.defined = true
	p := limbsOf(modulus)
	fieldData.modulus = wordsGlobal("modulus", p[:]...)
	inverse := new(big.Int).ModInverse(modulus, limbBase)
	fieldData.inverse = wordsGlobal("inverse", inverse.Sub(limbBase, inverse).Uint64())
	fieldData.mask = wordsGlobal("mask", 1<<limbBits-1)
	one := limbsOf(montgomeryOne())
	fieldData.one = wordsGlobal("one", one[:]...)
}

// montgomeryOne returns R mod p.
func montgomeryOne() *big.Int {
	r := new(big.Int).Lsh(big.NewInt(1), fieldLimbs*limbBits)
	return r.Mod(r, modulus)
}

func newField() (f field) {
	for j := range f.modulus {
		f.modulus[j] = broadcast(fieldData.modulus.Offset(8 * j))
	}
	f.inverse = broadcast(fieldData.inverse)
	f.mask = broadcast(fieldData.mask)
	return f
}

func broadcast(word Mem) reg.VecVirtual {
	z := ZMM()
	VPBROADCASTQ(word, z)
	return z
}

// zero clears a register. The generator must be told that the instruction reads
// nothing, or the register would count as live from the kernel's beginning on.
func zero() reg.VecVirtual {
	z := ZMM()
	clear, err := x86.VPXORQ(z, z, z)
	if err != nil {
		panic(err)
	}
	clear.CancellingInputs = true
	Instruction(clear)
	return z
}

// carry brings signed limbs into 52 bits. The value must not be negative.
func (f field) carry(v vector) {
	for j := range fieldLimbs - 1 {
		c := ZMM()
		VPSRAQ(U8(limbBits), v[j], c)
		VPANDQ(f.mask, v[j], v[j])
		VPADDQ(c, v[j+1], v[j+1])
	}
}

// mul returns a·b/R. Limbs of the result are not carried.
//
// Products with the multiplicand and products with the modulus go to sums of
// their own, which halves the chain of dependent additions.
func (f field) mul(a, b at) vector {
	var c, d vector
	for j := range c {
		c[j], d[j] = zero(), zero()
	}
	for i := range fieldLimbs {
		ai := ZMM()
		VMOVDQU64(a.limb(i), ai)
		for j := range c {
			VPMADD52LUQ(b.limb(j), ai, c[j])
		}
		t, m := ZMM(), zero()
		VPADDQ(c[0], d[0], t)
		VPMADD52LUQ(f.inverse, t, m)
		VPMADD52LUQ(f.modulus[0], m, t)
		for j := 1; j < fieldLimbs; j++ {
			VPMADD52LUQ(f.modulus[j], m, d[j])
		}
		// The lowest column is now a multiple of 2⁵²: what it carries moves up, and all columns down.
		VPSRLQ(U8(limbBits), t, t)
		copy(c[:], c[1:])
		copy(d[:], d[1:])
		c[fieldLimbs-1], d[fieldLimbs-1] = zero(), zero()
		VPADDQ(t, d[0], d[0])
		for j := range c {
			VPMADD52HUQ(b.limb(j), ai, c[j])
		}
		for j := range d {
			VPMADD52HUQ(f.modulus[j], m, d[j])
		}
	}
	for j := range c {
		VPADDQ(d[j], c[j], c[j])
	}
	return c
}

// square returns a·a/R. Limbs of the result are not carried.
func (f field) square(a at) vector {
	var t [2 * fieldLimbs]reg.VecVirtual
	for j := range t {
		t[j] = zero()
	}
	for i := range fieldLimbs {
		ai := ZMM()
		VMOVDQU64(a.limb(i), ai)
		for j := i + 1; j < fieldLimbs; j++ {
			VPMADD52LUQ(a.limb(j), ai, t[i+j])
			VPMADD52HUQ(a.limb(j), ai, t[i+j+1])
		}
	}
	for j := 1; j < 2*fieldLimbs-1; j++ {
		VPADDQ(t[j], t[j], t[j])
	}
	for i := range fieldLimbs {
		ai := ZMM()
		VMOVDQU64(a.limb(i), ai)
		VPMADD52LUQ(ai, ai, t[2*i])
		VPMADD52HUQ(ai, ai, t[2*i+1])
	}
	for i := range fieldLimbs {
		m := zero()
		VPMADD52LUQ(f.inverse, t[i], m)
		VPMADD52LUQ(f.modulus[0], m, t[i])
		for j := 1; j < fieldLimbs; j++ {
			VPMADD52LUQ(f.modulus[j], m, t[i+j])
		}
		VPSRLQ(U8(limbBits), t[i], t[i])
		for j := range fieldLimbs {
			VPMADD52HUQ(f.modulus[j], m, t[i+j+1])
		}
		VPADDQ(t[i], t[i+1], t[i+1])
	}
	return vector(t[fieldLimbs:])
}

// transpose turns eight rows of eight words into columns.
func transpose(rows [8]reg.VecVirtual) [8]reg.VecVirtual {
	for i := 0; i < 8; i += 2 {
		low, high := ZMM(), ZMM()
		VPUNPCKLQDQ(rows[i+1], rows[i], low)
		VPUNPCKHQDQ(rows[i+1], rows[i], high)
		rows[i], rows[i+1] = low, high
	}
	for _, i := range []int{0, 1, 4, 5} {
		rows[i], rows[i+2] = shuffle(rows[i], rows[i+2])
	}
	for i := range 4 {
		rows[i], rows[i+4] = shuffle(rows[i], rows[i+4])
	}
	return rows
}

// shuffle returns the even and the odd 128-bit blocks of a and b.
func shuffle(a, b reg.VecVirtual) (even, odd reg.VecVirtual) {
	even, odd = ZMM(), ZMM()
	VSHUFI64X2(U8(0x88), b, a, even)
	VSHUFI64X2(U8(0xdd), b, a, odd)
	return even, odd
}
