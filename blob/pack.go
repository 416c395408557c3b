package blob

import (
	"errors"
	"fmt"
)

// PackedElementSize is the number of bytes of a field element in an EIP-4844 blob.
const PackedElementSize = 32

// PackedChunkSize is the number of bytes of an EIP-4844 blob.
const PackedChunkSize = PackedElementSize * ElementsPerChunk

// ErrPacked reports a packed chunk in which an element exceeds 31 bytes.
var ErrPacked = errors.New("packed element has a nonzero top byte")

// ErrChunkSize reports a chunk of the wrong number of bytes.
var ErrChunkSize = errors.New("wrong chunk size")

// PackChunk writes a chunk of 1 to ChunkSize bytes as an EIP-4844 blob: each 31
// bytes become a 32-byte element with a zero top byte, and missing bytes are
// zero. Any EIP-4844 library then computes the chunk's KZG commitment. It
// returns [ErrChunkSize] for a longer chunk.
func PackChunk(dst *[PackedChunkSize]byte, chunk []byte) error {
	if len(chunk) > ChunkSize {
		return fmt.Errorf("%w: %d bytes, at most %d", ErrChunkSize, len(chunk), ChunkSize)
	}
	clear(dst[:])
	for i := 0; len(chunk) > 0; i++ {
		n := copy(dst[i*PackedElementSize+1:(i+1)*PackedElementSize], chunk)
		chunk = chunk[n:]
	}
	return nil
}

// UnpackChunk writes the full chunk that the packed form carries. It returns
// [ErrPacked] when the form does not come from [PackChunk].
func UnpackChunk(dst *[ChunkSize]byte, packed *[PackedChunkSize]byte) error {
	for i := range ElementsPerChunk {
		element := packed[i*PackedElementSize : (i+1)*PackedElementSize]
		if element[0] != 0 {
			return fmt.Errorf("%w: element %d", ErrPacked, i)
		}
		copy(dst[i*ElementSize:(i+1)*ElementSize], element[1:])
	}
	return nil
}
