package main

import (
	"github.com/mmcloughlin/avo/attr"
	. "github.com/mmcloughlin/avo/build"
	. "github.com/mmcloughlin/avo/operand"
	"github.com/mmcloughlin/avo/reg"
)

// The kernels below add points in affine coordinates, eight lanes at a time:
// lane by lane, a running sum (xa, ya) and a point (xb, yb) named by a reference.
// The divisions of a whole batch share one inversion (Montgomery's trick): forward
// forms the running products of all xb − xa, the caller inverts them, and
// backward unrolls them and adds. There are four chains of products, vector k
// belonging to chain k mod 4, for four multiplications to be under way at a time.
//
// Coordinates grow instead of being reduced: when round r begins, from 1, those
// of sums are below (4r − 2)·p, those of points below 1.001·p, and lift = 4r·p
// keeps differences from going negative.

const yOffset = 64 // of a point of the base: x, then y

// row loads a coordinate of the eight points that refs name: the references of a vector are 8 × 4 bytes.
func row(base reg.Register, refs Mem, coordinate int) vector {
	var rows [8]reg.VecVirtual
	for lane := range rows {
		r := GP64()
		MOVL(refs.Offset(4*lane), r.As32())
		ANDL(I8(-2), r.As32()) // the low bit is the sign
		SHLQ(U8(6), r)         // 128 bytes a point
		rows[lane] = ZMM()
		VMOVDQU64(Mem{Base: base, Index: r, Scale: 1, Disp: coordinate}, rows[lane])
	}
	return transpose(rows)
}

// prefetchAhead is how many vectors ahead points are fetched: they come from a
// table larger than the caches, in no order that a processor could guess.
const prefetchAhead = 4

// prefetch fetches both coordinates of the points of a vector further on.
func prefetch(base reg.Register, refs Mem) {
	for lane := range 8 {
		r := GP64()
		MOVL(refs.Offset(32*prefetchAhead+4*lane), r.As32())
		ANDL(I8(-2), r.As32())
		SHLQ(U8(6), r)
		PREFETCHT0(Mem{Base: base, Index: r, Scale: 1})
		PREFETCHT0(Mem{Base: base, Index: r, Scale: 1, Disp: yOffset})
	}
}

// signs sets k to the lanes whose reference is negative.
func signs(refs Mem, k reg.Register) {
	y := YMM()
	VMOVDQU32(refs, y)
	VPTESTMD_BCST(signBit, y, k)
}

var signBit Mem

// addLift adds the broadcast limbs at lift to v.
func addLift(v vector, lift reg.Register) {
	for j := range v {
		VPADDQ_BCST(Mem{Base: lift, Disp: 8 * j}, v[j], v[j])
	}
}

func subtract(v vector, b at) {
	for j := range v {
		VPSUBQ(b.limb(j), v[j], v[j])
	}
}

// gather loads the first point of every lane.
func gather() {
	defineField()
	signBit = GLOBL("signBit", attr.RODATA|attr.NOPTR)
	DATA(0, U32(1))

	TEXT("gather", attr.NOSPLIT, "func(sums *uint64, base *uint64, refs *uint32, vectors int)")
	Pragma("noescape")
	Doc("gather sets the sums, 2×8×8 words a vector, to the points named by 8 references a vector. The",
		"references of 4 vectors more must be readable, here and in forward, to be fetched early.")
	sums := Load(Param("sums"), GP64())
	base := Load(Param("base"), GP64())
	refs := Load(Param("refs"), GP64())
	vectors := Load(Param("vectors"), GP64())
	f := newField()

	Label("vector")
	prefetch(base, Mem{Base: refs})
	store(row(base, Mem{Base: refs}, 0), at{Mem{Base: sums}})
	signs(Mem{Base: refs}, reg.K1)
	y := row(base, Mem{Base: refs}, yOffset)
	// −y as 2·p − y
	for j := range y {
		twice := ZMM()
		VPADDQ(f.modulus[j], f.modulus[j], twice)
		VPSUBQ(y[j], twice, reg.K1, y[j])
	}
	f.carry(y)
	store(y, at{Mem{Base: sums, Disp: lanesBytes}})
	ADDQ(U32(pointBytes), sums)
	ADDQ(U8(32), refs)
	DECQ(vectors)
	JNZ(LabelRef("vector"))
	VZEROUPPER()
	RET()
}

// forward multiplies the differences of abscissas.
func forward() {
	TEXT("forward", attr.NOSPLIT, "func(products *uint64, differences *uint64, sums *uint64, base *uint64, refs *uint32, masks *uint8, lift *uint64, vectors int)")
	Pragma("noescape")
	Doc("forward sets differences[k] = xb − xa and products[k+4] = products[k]·differences[k]. Lanes",
		"that masks exclude have the difference 1.")
	products := Load(Param("products"), GP64())
	differences := Load(Param("differences"), GP64())
	sums := Load(Param("sums"), GP64())
	base := Load(Param("base"), GP64())
	refs := Load(Param("refs"), GP64())
	masks := Load(Param("masks"), GP64())
	lift := Load(Param("lift"), GP64())
	vectors := Load(Param("vectors"), GP64())
	f := newField()

	Label("vector")
	prefetch(base, Mem{Base: refs})
	d := row(base, Mem{Base: refs}, 0)
	addLift(d, lift)
	subtract(d, at{Mem{Base: sums}})
	f.carry(d)
	KMOVB(Mem{Base: masks}, reg.K1)
	KNOTB(reg.K1, reg.K1)
	for j := range d {
		VPBROADCASTQ(fieldData.one.Offset(8*j), reg.K1, d[j])
	}
	difference := at{Mem{Base: differences}}
	store(d, difference)
	p := f.mul(at{Mem{Base: products}}, difference)
	f.carry(p)
	store(p, at{Mem{Base: products, Disp: groupSize * lanesBytes}})

	ADDQ(U32(lanesBytes), products)
	ADDQ(U32(lanesBytes), differences)
	ADDQ(U32(pointBytes), sums)
	ADDQ(U8(32), refs)
	INCQ(masks)
	DECQ(vectors)
	JNZ(LabelRef("vector"))
	VZEROUPPER()
	RET()
}

// backward unrolls the products and adds.
func backward() {
	TEXT("backward", attr.NOSPLIT, "func(inverses *uint64, products *uint64, differences *uint64, sums *uint64, base *uint64, refs *uint32, masks *uint8, lift *uint64, vectors int)")
	Pragma("noescape")
	Doc("backward adds the named points to the sums of lanes that masks include. inverses are those of",
		"the four chains' products, followed by scratch space of the same size; products and differences are",
		"overwritten. vectors is a multiple of 4.")
	inverses := Load(Param("inverses"), GP64())
	products := Load(Param("products"), GP64())
	differences := Load(Param("differences"), GP64())
	sums := Load(Param("sums"), GP64())
	base := Load(Param("base"), GP64())
	refs := Load(Param("refs"), GP64())
	masks := Load(Param("masks"), GP64())
	lift := Load(Param("lift"), GP64())
	vectors := Load(Param("vectors"), GP64())
	f := newField()

	// Everything starts at the end.
	size := GP64()
	MOVQ(vectors, size)
	ADDQ(size, masks)
	SHLQ(U8(5), size)
	ADDQ(size, refs)
	SHLQ(U8(4), size)
	ADDQ(size, products)
	ADDQ(size, differences)
	ADDQ(size, sums)
	ADDQ(size, sums)

	Label("group")
	SUBQ(U8(groupSize), masks)
	SUBQ(U8(groupSize*32), refs)
	SUBQ(U32(groupSize*lanesBytes), products)
	SUBQ(U32(groupSize*lanesBytes), differences)
	SUBQ(U32(groupSize*pointBytes), sums)

	// Each stage runs over the four vectors of the group before the next begins, so that
	// independent multiplications follow each other. offset is 512 times the vector's number.
	offset := GP64()
	chain := at{Mem{Base: inverses, Index: offset, Scale: 1}}
	slope := at{Mem{Base: inverses, Index: offset, Scale: 1, Disp: groupSize * lanesBytes}} // scratch
	product := at{Mem{Base: products, Index: offset, Scale: 1}}
	difference := at{Mem{Base: differences, Index: offset, Scale: 1}}
	x := at{Mem{Base: sums, Index: offset, Scale: 2}}
	y := at{Mem{Base: sums, Index: offset, Scale: 2, Disp: lanesBytes}}
	stage := func(name string, body func()) {
		XORQ(offset, offset)
		Label(name)
		body()
		ADDQ(U32(lanesBytes), offset)
		CMPQ(offset, U32(groupSize*lanesBytes))
		JNE(LabelRef(name))
	}
	loadMask := func() {
		number := GP64()
		MOVQ(offset, number)
		SHRQ(U8(9), number)
		KMOVB(Mem{Base: masks, Index: number, Scale: 1}, reg.K1)
	}

	stage("invert", func() { // 1/difference, kept where the product was
		v := f.mul(chain, product)
		f.carry(v)
		store(v, product)
	})
	stage("unroll", func() {
		v := f.mul(chain, difference)
		f.carry(v)
		store(v, chain)
	})
	stage("slope", func() { // (yb − ya)/difference
		position := GP64()
		MOVQ(offset, position)
		SHRQ(U8(4), position)
		ADDQ(refs, position)
		signs(Mem{Base: position}, reg.K1)
		v := row(base, Mem{Base: position}, yOffset)
		z := zero()
		for j := range v {
			VPSUBQ(v[j], z, reg.K1, v[j])
		}
		addLift(v, lift)
		subtract(v, y)
		f.carry(v)
		store(v, slope)
		v = f.mul(slope, product)
		f.carry(v)
		store(v, slope)
	})
	stage("abscissa", func() { // slope² − xa − xb, where xb = xa + difference − lift
		v := f.square(slope)
		for range 2 {
			subtract(v, x)
			addLift(v, lift)
		}
		subtract(v, difference)
		f.carry(v)
		// xa − x, needed next, in place of the difference.
		w := load(x)
		for range 2 {
			addLift(w, lift)
		}
		for j := range w {
			VPSUBQ(v[j], w[j], w[j])
		}
		f.carry(w)
		store(w, difference)
		loadMask()
		storeMasked(v, reg.K1, x)
	})
	stage("ordinate", func() { // slope·(xa − x) − ya
		v := f.mul(slope, difference)
		addLift(v, lift)
		subtract(v, y)
		f.carry(v)
		loadMask()
		storeMasked(v, reg.K1, y)
	})
	SUBQ(U8(groupSize), vectors)
	JNZ(LabelRef("group"))
	VZEROUPPER()
	RET()
}

// multiply multiplies two vectors.
func multiply() {
	TEXT("multiply", attr.NOSPLIT, "func(product *uint64, a *uint64, b *uint64)")
	Pragma("noescape")
	Doc("multiply sets product = a·b, which may be a or b.")
	product := Load(Param("product"), GP64())
	a := Load(Param("a"), GP64())
	b := Load(Param("b"), GP64())
	f := newField()
	v := f.mul(at{Mem{Base: a}}, at{Mem{Base: b}})
	f.carry(v)
	store(v, at{Mem{Base: product}})
	VZEROUPPER()
	RET()
}

// scatter writes sums as points.
func scatter() {
	ones := GLOBL("ones", attr.RODATA|attr.NOPTR)
	one := limbsOf(montgomeryOne())
	for j := range one {
		for lane := range 8 {
			DATA(64*j+8*lane, U64(one[j]))
		}
	}

	TEXT("scatter", attr.NOSPLIT, "func(points *uint64, sums *uint64, vectors int)")
	Pragma("noescape")
	Doc("scatter writes the sums as points, 16 words each, with coordinates below 1.001·p.")
	points := Load(Param("points"), GP64())
	sums := Load(Param("sums"), GP64())
	vectors := Load(Param("vectors"), GP64())
	f := newField()

	Label("vector")
	for coordinate := range 2 {
		// A multiplication by one reduces.
		v := f.mul(at{Mem{Base: sums, Disp: coordinate * lanesBytes}}, at{ones})
		f.carry(v)
		rows := transpose(v)
		for lane := range rows {
			VMOVDQU64(rows[lane], Mem{Base: points, Disp: 128*lane + coordinate*yOffset})
		}
	}
	ADDQ(U32(pointBytes), sums)
	ADDQ(U32(8*128), points)
	DECQ(vectors)
	JNZ(LabelRef("vector"))
	VZEROUPPER()
	RET()
}
