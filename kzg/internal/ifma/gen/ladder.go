package main

import (
	"math/big"

	"github.com/mmcloughlin/avo/attr"
	. "github.com/mmcloughlin/avo/build"
	. "github.com/mmcloughlin/avo/operand"
	"github.com/mmcloughlin/avo/reg"
)

// The ladder doubles and adds: eight sums in Jacobian coordinates (X, Y, Z), which
// stand for (X/Z², Y/Z³), a lane each, to which rungs add affine points. A sum and
// a point of equal x make Z a multiple of p, which it then stays: the caller sees
// at the end that the formula for addition did not apply.
//
// Between operations X is below 10.1·p, Y below 10.1·p and Z below 2.1·p.

// Registers of the ladder's state, elements of eight lanes each.
const (
	stateX = iota
	stateY
	stateZ
	pointX // of the rung
	pointY
	scratch0
	scratch1
	scratch2
	scratch3
	scratch4
	stateSize
)

// A rung in memory: eight references of 4 bytes, the doublings before it and the mask of lanes that
// add, 4 bytes each.
const (
	rungDoublings = 32
	rungMask      = 36
	rungSize      = 40
)

// product is a multiplication among registers of the state.
type product struct{ to, a, b int }

// ladderKernel is the kernel being written.
type ladderKernel struct {
	field
	state  reg.Register
	stages int
}

func (k *ladderKernel) at(register int) at {
	return at{Mem{Base: k.state, Disp: register * lanesBytes}}
}

// multiply emits a loop over products that do not depend on each other: the code for a multiplication
// is long, and the processor begins with the next before one ends.
func (k *ladderKernel) multiply(products ...product) {
	name := "products" + string(rune('A'+k.stages))
	k.stages++
	table := GLOBL(name, attr.RODATA|attr.NOPTR)
	for i, p := range products {
		for j, register := range []int{p.a, p.b, p.to} {
			DATA(12*i+4*j, U32(register*lanesBytes))
		}
	}
	entry, end := GP64(), GP64()
	LEAQ(table, entry)
	LEAQ(table.Offset(12*len(products)), end)
	Label(name)
	var operands [3]at
	for j := range operands {
		offset := GP64()
		MOVL(Mem{Base: entry, Disp: 4 * j}, offset.As32())
		operands[j] = at{Mem{Base: k.state, Index: offset, Scale: 1}}
	}
	v := k.mul(operands[0], operands[1])
	k.carry(v)
	store(v, operands[2])
	ADDQ(U8(12), entry)
	CMPQ(entry, end)
	JNE(LabelRef(name))
}

// multiple defines n·p.
func multiple(n int) Mem {
	limbs := limbsOf(new(big.Int).Mul(modulus, big.NewInt(int64(n))))
	return wordsGlobal("times"+string(rune('A'+n)), limbs[:]...)
}

// raise adds a multiple of p to v, before something smaller is subtracted.
func raise(v vector, multiple Mem) {
	for j := range v {
		VPADDQ_BCST(multiple.Offset(8*j), v[j], v[j])
	}
}

func shiftLeft(v vector, bits uint8) {
	for j := range v {
		VPSLLQ(U8(bits), v[j], v[j])
	}
}

func addTo(v vector, b at) {
	for j := range v {
		VPADDQ(b.limb(j), v[j], v[j])
	}
}

// keep carries and stores a register.
func (k *ladderKernel) keep(v vector, register int) {
	k.carry(v)
	store(v, k.at(register))
}

// double is dbl-2009-l of the Explicit-Formulas Database:
// A = X², B = Y², C = B², D = 4·X·B, E = 3·A;
// X' = E² − 2·D, Y' = E·(D − X') − 8·C, Z' = 2·Y·Z.
func (k *ladderKernel) double(nine, eleven Mem) {
	const a, b, c, d, e = scratch0, scratch1, scratch2, scratch3, scratch4
	k.multiply(product{a, stateX, stateX}, product{b, stateY, stateY}, product{stateZ, stateY, stateZ})
	v := load(k.at(a))
	addTo(v, k.at(a))
	addTo(v, k.at(a))
	k.keep(v, e)
	v = load(k.at(stateZ))
	shiftLeft(v, 1)
	k.keep(v, stateZ)
	k.multiply(product{c, b, b}, product{d, stateX, b}, product{a, e, e})
	v = load(k.at(d))
	shiftLeft(v, 2)
	k.keep(v, d)
	v = load(k.at(a)) // E²
	raise(v, nine)
	subtract(v, k.at(d))
	subtract(v, k.at(d))
	k.keep(v, stateX)
	v = load(k.at(d))
	raise(v, eleven)
	subtract(v, k.at(stateX))
	k.keep(v, d)
	k.multiply(product{stateY, e, d})
	v = load(k.at(c))
	shiftLeft(v, 3)
	k.keep(v, c)
	v = load(k.at(stateY))
	raise(v, nine)
	subtract(v, k.at(c))
	k.keep(v, stateY)
}

// add adds the rung's point in the lanes of the mask:
// H = x·Z² − X, R = y·Z³ − Y, V = X·H²;
// X' = R² − H³ − 2·V, Y' = R·(V − X') − Y·H³, Z' = Z·H.
func (k *ladderKernel) add(mask reg.Register, two, four, six, eleven Mem) {
	const h, hh, r, v, t = scratch0, scratch1, scratch2, scratch3, scratch4
	k.multiply(product{t, stateZ, stateZ})
	k.multiply(product{h, pointX, t}, product{r, stateZ, t})
	k.multiply(product{r, pointY, r})
	for _, difference := range []struct{ of, minus int }{{h, stateX}, {r, stateY}} {
		x := load(k.at(difference.of))
		raise(x, eleven)
		subtract(x, k.at(difference.minus))
		k.keep(x, difference.of)
	}
	k.multiply(product{hh, h, h}, product{t, r, r}, product{pointX, stateZ, h})
	k.multiply(product{v, stateX, hh}, product{hh, hh, h})
	x := load(k.at(t)) // R²
	raise(x, four)
	subtract(x, k.at(hh)) // H³
	subtract(x, k.at(v))
	subtract(x, k.at(v))
	k.carry(x)
	storeMasked(x, mask, k.at(stateX))
	store(x, k.at(t))
	x = load(k.at(v))
	raise(x, six)
	subtract(x, k.at(t))
	k.keep(x, v)
	k.multiply(product{r, r, v}, product{hh, stateY, hh})
	x = load(k.at(r))
	raise(x, two)
	subtract(x, k.at(hh))
	k.carry(x)
	storeMasked(x, mask, k.at(stateY))
	x = load(k.at(pointX)) // Z·H
	storeMasked(x, mask, k.at(stateZ))
}

func ladder() {
	two, four, six, nine, eleven := multiple(2), multiple(4), multiple(6), multiple(9), multiple(11)
	TEXT("ladder", attr.NOSPLIT, "func(state *uint64, base *uint64, rungs *uint32, count int)")
	Pragma("noescape")
	Doc("ladder takes eight Jacobian sums, the first 3×8×8 words of state, up the rungs: each doubles them",
		"some times and then adds to the sums of its lanes the affine points that 8 references name. The rest",
		"of the state, 7×8×8 words, is scratch space. In the end the coordinates are below 1.001·p.")
	k := &ladderKernel{state: Load(Param("state"), GP64())}
	base := Load(Param("base"), GP64())
	rungs := Load(Param("rungs"), GP64())
	count := Load(Param("count"), GP64())
	k.field = newField()

	Label("rung")
	left := GP64()
	MOVL(Mem{Base: rungs, Disp: rungDoublings}, left.As32())
	TESTL(left.As32(), left.As32())
	JZ(LabelRef("point"))
	Label("doubling")
	k.double(nine, eleven)
	DECQ(left)
	JNZ(LabelRef("doubling"))

	Label("point")
	lanes := GP32()
	MOVL(Mem{Base: rungs, Disp: rungMask}, lanes)
	TESTL(lanes, lanes)
	JZ(LabelRef("next"))
	store(row(base, Mem{Base: rungs}, 0), k.at(pointX))
	store(row(base, Mem{Base: rungs}, yOffset), k.at(pointY))
	KMOVW(lanes, reg.K1)
	k.add(reg.K1, two, four, six, eleven)
	Label("next")
	ADDQ(U8(rungSize), rungs)
	DECQ(count)
	JNZ(LabelRef("rung"))

	// A multiplication by one reduces.
	for j := range fieldLimbs {
		VMOVDQU64(broadcast(fieldData.one.Offset(8*j)), k.at(scratch0).limb(j))
	}
	k.multiply(product{stateX, stateX, scratch0}, product{stateY, stateY, scratch0}, product{stateZ, stateZ, scratch0})
	VZEROUPPER()
	RET()
}
