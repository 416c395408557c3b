package prover

import (
	"cmp"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"math/big"
	"path/filepath"
	"strconv"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/walrus-evm/walrus/availability"
	"github.com/walrus-evm/walrus/kzg"
)

// archive keeps the node's claims and traces, a folder an epoch:
//
//	epochs/12/trace            the steps of the trace, 157 bytes each
//	          claim.json       the claim, there only once the trace is complete
//	          checkpoint       how far a claim in the making has come, for an attempt after a crash
//	          trace.0.partial  the trace of a claim in the making
type archive struct {
	durable
	dir string
}

// claimRecord is the claim of an epoch as it is kept and served.
type claimRecord struct {
	Node       uint32         `json:"node"`
	Epoch      uint32         `json:"epoch"`
	Seed       common.Hash    `json:"seed"`
	Commitment kzg.Point      `json:"commitment"`
	Weight     string         `json:"weight"`
	Leaves     uint32         `json:"leaves"`
	TraceRoot  common.Hash    `json:"traceRoot"`
	Y          common.Hash    `json:"y"`
	Opening    kzg.Commitment `json:"opening"`
	Exclusions hexutil.Bytes  `json:"exclusions"`
	// Excluded is the weight of the exclusions; records written before there were any lack it.
	Excluded string `json:"excluded,omitempty"`
	// Bytes is what was read to make it, Seconds how long that took.
	Bytes   int64   `json:"bytes"`
	Seconds float64 `json:"seconds"`
	// Inclusion is absent until the claim is in a block.
	*Inclusion
}

func newClaimRecord(node uint32, epoch Epoch, built BuiltClaim, seconds float64) claimRecord {
	return claimRecord{
		Node: node, Epoch: epoch.Number, Seed: epoch.Seed,
		Commitment: built.Claim.Commitment,
		Weight:     built.Claim.Weight.String(),
		Leaves:     built.Claim.Leaves,
		TraceRoot:  built.Claim.TraceRoot,
		Y:          common.Hash(built.Opening.Y),
		Opening:    built.Opening.Witness,
		Exclusions: availability.PackExclusions(built.Claim.Exclusions),
		Excluded:   built.Claim.Excluded.String(),
		Bytes:      built.Bytes,
		Seconds:    seconds,
	}
}

// built returns the claim that the record holds.
func (r claimRecord) built() (BuiltClaim, error) {
	weight, err := parseWeight(r.Weight)
	if err != nil {
		return BuiltClaim{}, err
	}
	excluded, err := parseWeight(cmp.Or(r.Excluded, "0"))
	if err != nil {
		return BuiltClaim{}, err
	}
	exclusions, err := availability.ParseExclusions(r.Exclusions)
	if err != nil {
		return BuiltClaim{}, err
	}
	claim := availability.Claim{
		Commitment: r.Commitment, Weight: weight, Excluded: excluded,
		Leaves: r.Leaves, TraceRoot: r.TraceRoot, Exclusions: exclusions,
	}
	z := availability.Challenge(r.Seed, r.Node, claim.Digest())
	return BuiltClaim{
		Claim:   claim,
		Opening: kzg.Opening{Z: z, Y: kzg.Scalar(r.Y), Witness: r.Opening},
		Bytes:   r.Bytes,
	}, nil
}

func parseWeight(text string) (availability.Weight, error) {
	number, ok := new(big.Int).SetString(text, 10)
	if !ok {
		return availability.Weight{}, fmt.Errorf("%w: weight %q", ErrCorrupt, text)
	}
	return availability.WeightFromBig(number)
}

func (a archive) path(epoch uint32, name string) string {
	return filepath.Join(a.dir, "epochs", strconv.FormatUint(uint64(epoch), 10), name)
}

const (
	traceFile = "trace"
	claimFile = "claim.json"
)

func (a archive) saveClaim(r claimRecord) error {
	data, err := json.MarshalIndent(r, "", "  ")
	if err != nil {
		return fmt.Errorf("encode claim: %w", err)
	}
	return a.writeBytes(a.path(r.Epoch, claimFile), data)
}

// claim returns the claim kept of an epoch, or [ErrNotFound]. A damaged one
// counts as none: it is made again while its epoch lasts.
func (a archive) claim(epoch uint32) (claimRecord, error) {
	data, err := a.read(a.path(epoch, claimFile), maxSmallFile)
	if errors.Is(err, ErrCorrupt) {
		err = fmt.Errorf("%w: %w", ErrNotFound, err)
	}
	if err != nil {
		return claimRecord{}, err
	}
	var r claimRecord
	if err := json.Unmarshal(data, &r); err != nil {
		return claimRecord{}, fmt.Errorf("%w: claim of epoch %d: %w", ErrNotFound, epoch, err)
	}
	return r, nil
}

// openTrace opens the trace of an epoch whose claim is kept.
func (a archive) openTrace(epoch uint32) (file, error) {
	f, err := a.files.Open(a.path(epoch, traceFile))
	if errors.Is(err, fs.ErrNotExist) {
		return nil, fmt.Errorf("%w: trace of epoch %d", ErrNotFound, epoch)
	}
	return f, err
}

func (a archive) remove(epoch uint32) error {
	return a.files.RemoveAll(a.path(epoch, ""))
}

// epochs returns the epochs of which something is kept.
func (a archive) epochs() ([]uint32, error) {
	entries, err := a.files.ReadDir(filepath.Join(a.dir, "epochs"))
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	var out []uint32
	for _, e := range entries {
		if epoch, err := strconv.ParseUint(e.Name(), 10, 32); err == nil {
			out = append(out, uint32(epoch))
		}
	}
	return out, nil
}

// prune removes what is kept of epochs before the given one.
func (a archive) prune(before uint32) error {
	epochs, err := a.epochs()
	for _, epoch := range epochs {
		if epoch < before {
			err = errors.Join(err, a.remove(epoch))
		}
	}
	return err
}
