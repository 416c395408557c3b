package prover

import (
	"errors"
	"fmt"

	"github.com/walrus-evm/walrus/blob"
)

var (
	// ErrNotFound reports something the node does not store.
	ErrNotFound = errors.New("not stored here")
	// ErrCorrupt reports stored bytes that no longer match their hash; see [CorruptError].
	ErrCorrupt = errors.New("stored bytes are corrupt")
	// ErrMismatch reports bytes that do not match the root or ID they were sent for.
	ErrMismatch = errors.New("bytes do not match")
	// ErrSize reports a body shorter or longer than the metadata announces.
	ErrSize = errors.New("wrong size")
	// ErrNotReady reports a condition that is not met yet; asking again later may succeed.
	ErrNotReady = errors.New("not ready")
	// ErrNotMine reports a sliver of a shard that the node does not own.
	ErrNotMine = errors.New("shard belongs to another node")
	// ErrConflict reports a request that contradicts what the chain says.
	ErrConflict = errors.New("contradicts the chain")
	// ErrLost reports a sliver that the node answers for and can neither read nor rebuild.
	ErrLost = errors.New("sliver is lost")
	// ErrDeadline reports that the last block of the proof window has passed.
	ErrDeadline = errors.New("proof window has closed")
)

// SliverRef names a sliver of a blob.
type SliverRef struct {
	Blob blob.ID
	// Index is the sliver's index in the blob, 0 … n−1.
	Index int
}

// String returns the blob ID and the sliver's index, for people.
func (r SliverRef) String() string { return fmt.Sprintf("sliver %d of blob %s", r.Index, r.Blob) }

// CorruptError names the chunk that failed its check on a read. It is [ErrCorrupt].
type CorruptError struct {
	Sliver SliverRef
	// Chunk is the chunk's index in the sliver.
	Chunk int
}

// Error implements error.
func (e *CorruptError) Error() string {
	return fmt.Sprintf("%v: chunk %d of %v", ErrCorrupt, e.Chunk, e.Sliver)
}

// Is reports whether target is [ErrCorrupt].
func (e *CorruptError) Is(target error) bool { return target == ErrCorrupt }
