package client

import "sync"

// Stage is a step of a store or a read that takes time.
type Stage string

// The stages of a store, in order, and that of a read.
const (
	StageSpool    Stage = "spool"    // copying a stream to disk, bytes
	StageEncode   Stage = "encode"   // computing the blob ID, bytes
	StageRegister Stage = "register" // buying storage: 0 of 1, then 1 of 1
	StageAnnounce Stage = "announce" // waiting for nodes to see the registration, shards
	StageUpload   Stage = "upload"   // sending slivers, bytes of the blob
	StageCheck    Stage = "check"    // checking commitments, bytes of the blob
	StageConfirm  Stage = "confirm"  // collecting confirmations, shards
	StageCertify  Stage = "certify"  // 0 of 1, then 1 of 1
	StageRead     Stage = "read"     // handing out bytes
)

// Progress is told how far a stage is: done of total, or total −1 when that is
// not known. A stage may start again. Calls do not overlap and should return quickly.
type Progress func(stage Stage, done, total int64)

// serial returns p with its calls kept from overlapping; nil becomes a no-op.
func (p Progress) serial() Progress {
	if p == nil {
		return func(Stage, int64, int64) {}
	}
	var mu sync.Mutex
	return func(stage Stage, done, total int64) {
		mu.Lock()
		defer mu.Unlock()
		p(stage, done, total)
	}
}
