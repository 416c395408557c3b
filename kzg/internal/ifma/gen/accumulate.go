package main

import (
	"github.com/mmcloughlin/avo/attr"
	. "github.com/mmcloughlin/avo/build"
	. "github.com/mmcloughlin/avo/operand"
	"github.com/mmcloughlin/avo/reg"
)

const (
	elementBytes = 31
	groupBytes   = 8 * elementBytes // eight elements, one a lane
	limbBits     = 52
	elementLimbs = 5 // 248 bits
	factorLimbs  = 3 // 128 bits
	columnCount  = elementLimbs + factorLimbs
)

// loads are the offsets of the four 64-byte loads that cover a group. Each
// brings two whole elements; the last starts early, not to read past the group.
var loads = [4]int{0, 62, 124, groupBytes - 64}

// limbByte is the first byte, counted from the low end, that limb j of an
// element touches, and limbShift the bits of it that belong to the limb below.
func limbByte(j int) int     { return j * limbBits / 8 }
func limbShift(j int) uint64 { return uint64(j * limbBits % 8) }

// limbIndexes returns the VPERMB control that moves limb j of each element,
// byte-swapped, into the element's lane. Bytes that do not exist are 0 in it;
// the multiplication reads 52 bits only, and masks exclude them from the top limb.
func limbIndexes(j int) (control [64]byte) {
	for lane := range 8 {
		start := lane*elementBytes - loads[lane/2]
		for b := range 8 {
			if low := limbByte(j) + b; low < elementBytes {
				control[8*lane+b] = byte(start + elementBytes - 1 - low)
			}
		}
	}
	return control
}

// bytesGlobal defines 64 bytes of constant data.
func bytesGlobal(name string, b [64]byte) Mem {
	m := GLOBL(name, attr.RODATA|attr.NOPTR)
	for i := range 8 {
		var word uint64
		for k := range 8 {
			word |= uint64(b[8*i+k]) << (8 * k)
		}
		DATA(8*i, U64(word))
	}
	return m
}

// accumulate adds the products of eight elements and a 128-bit factor at a time.
func accumulate() {
	var controls [elementLimbs]Mem
	for j := range controls {
		controls[j] = bytesGlobal("limb"+string(rune('0'+j)), limbIndexes(j))
	}

	TEXT("accumulate", attr.NOSPLIT, "func(columns *uint64, groups int, chunks [][]byte, factors *uint64)")
	Pragma("noescape")
	Doc("accumulate adds to the columns of each group, 8×8 words, the products of the group's 8 elements",
		"of every chunk and the chunk's factor, 3 limbs. Chunks have 248·groups bytes or more.")
	columns := Load(Param("columns"), GP64())
	groups := Load(Param("groups"), GP64())
	headers := Load(Param("chunks").Base(), GP64())
	count := Load(Param("chunks").Len(), GP64())
	factors := Load(Param("factors"), GP64())

	var index [elementLimbs]reg.VecVirtual
	for j := range index {
		index[j] = ZMM()
		VMOVDQU64(controls[j], index[j])
	}
	// Lanes 2m and 2m+1 come from load m. The first load needs no mask except for the top limb, whose
	// upper three bytes must be zero.
	whole := [4]reg.Register{nil, reg.K1, reg.K2, reg.K3}
	top := [4]reg.Register{reg.K4, reg.K5, reg.K6, reg.K7}
	mask := GP64()
	for m := range 4 {
		if m > 0 {
			MOVQ(U64(0xffff<<(16*m)), mask)
			KMOVQ(mask, whole[m])
		}
		MOVQ(U64(0x1f1f<<(16*m)), mask)
		KMOVQ(mask, top[m])
	}
	offset := GP64()
	XORQ(offset, offset)

	Label("group")
	var sum [columnCount]reg.VecVirtual
	for j := range sum {
		sum[j] = ZMM()
		VMOVDQU64(Mem{Base: columns, Disp: 64 * j}, sum[j])
	}
	header, factor, left := GP64(), GP64(), GP64()
	MOVQ(headers, header)
	MOVQ(factors, factor)
	MOVQ(count, left)

	Label("chunk")
	data := GP64()
	MOVQ(Mem{Base: header}, data)
	ADDQ(offset, data)
	for i := range 4 {
		PREFETCHT1(Mem{Base: data, Disp: prefetchDistance + 64*i})
	}
	var source [4]reg.VecVirtual
	for m := range source {
		source[m] = ZMM()
		VMOVDQU64(Mem{Base: data, Disp: loads[m]}, source[m])
	}
	var limb [elementLimbs]reg.VecVirtual
	for j := range limb {
		limb[j] = ZMM()
		masks := whole
		if j == elementLimbs-1 {
			masks = top
			VPERMB_Z(source[0], index[j], masks[0], limb[j])
		} else {
			VPERMB(source[0], index[j], limb[j])
		}
		for m := 1; m < 4; m++ {
			VPERMB(source[m], index[j], masks[m], limb[j])
		}
		if shift := limbShift(j); shift != 0 {
			VPSRLQ(U8(shift), limb[j], limb[j])
		}
	}
	for i := range factorLimbs {
		f := ZMM()
		VPBROADCASTQ(Mem{Base: factor, Disp: 8 * i}, f)
		for j := range limb {
			VPMADD52LUQ(f, limb[j], sum[i+j])
		}
		for j := range limb {
			VPMADD52HUQ(f, limb[j], sum[i+j+1])
		}
	}
	ADDQ(U8(24), header) // a slice's size
	ADDQ(U8(8*factorLimbs), factor)
	DECQ(left)
	JNZ(LabelRef("chunk"))

	for j := range sum {
		VMOVDQU64(sum[j], Mem{Base: columns, Disp: 64 * j})
	}
	ADDQ(U32(64*columnCount), columns)
	ADDQ(U32(groupBytes), offset)
	DECQ(groups)
	JNZ(LabelRef("group"))
	VZEROUPPER()
	RET()
}

// prefetchDistance is how far ahead each chunk is fetched: the processor's own
// prefetchers lose track of eight streams at once. It is fetched into the second-level cache: a chunk is a whole
// number of pages, so that all eight streams want the same lines of the first.
const prefetchDistance = 1536
