package prover

import (
	"bufio"
	"bytes"
	"crypto/sha256"
	"encoding/json"
	"errors"
	"fmt"
	"hash"
	"io"
	"io/fs"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/walrus-evm/walrus/availability"
	"github.com/walrus-evm/walrus/blob"
	"github.com/walrus-evm/walrus/kzg"
)

const (
	checkpointFile = "checkpoint"
	partialSuffix  = ".partial"
	// maxCheckpoint bounds a checkpoint's file: 128 KiB of sums in hexadecimal and little else.
	maxCheckpoint = 1 << 19
)

// errOtherClaim reports a checkpoint of a claim that is not the one to be made: of another seed, which is another fork,
// or another node.
var errOtherClaim = errors.New("checkpoint of another claim")

// checkpointRecord is a checkpoint as it is kept: the SHA-256 of the rest, then this as JSON.
type checkpointRecord struct {
	Node  uint32      `json:"node"`
	Epoch uint32      `json:"epoch"`
	Seed  common.Hash `json:"seed"`
	// Partial is the file with the trace so far, and more behind it; TraceHash is the SHA-256 of what counts of it.
	Partial    string        `json:"partial"`
	TraceHash  common.Hash   `json:"traceHash"`
	Leaves     uint32        `json:"leaves"`
	Key        hexutil.Bytes `json:"key"`
	Last       hexutil.Bytes `json:"last"`
	Sum        hexutil.Bytes `json:"sum"`
	Bytes      int64         `json:"bytes"`
	Exclusions hexutil.Bytes `json:"exclusions"`
	Excluded   string        `json:"excluded"`
}

func (c *Checkpoint) record() (checkpointRecord, error) {
	sum, err := c.Sum.MarshalBinary()
	if err != nil {
		return checkpointRecord{}, err
	}
	key := c.Key.Bytes()
	last, err := c.Last.MarshalBinary()
	return checkpointRecord{
		Leaves: c.Leaves, Key: key[:], Last: last, Sum: sum, Bytes: c.Bytes,
		Exclusions: availability.PackExclusions(c.Exclusions), Excluded: c.Excluded.String(),
	}, err
}

// checkpoint returns what the record holds, but for the tree. It returns [ErrCorrupt].
func (r checkpointRecord) checkpoint() (*Checkpoint, error) {
	c := &Checkpoint{Leaves: r.Leaves, Bytes: r.Bytes}
	key, errKey := availability.ParseKey(r.Key)
	exclusions, errExclusions := availability.ParseExclusions(r.Exclusions)
	excluded, errExcluded := parseWeight(r.Excluded)
	if len(r.Sum) != blob.PackedChunkSize {
		return nil, fmt.Errorf("%w: sum of %d bytes", ErrCorrupt, len(r.Sum))
	}
	sum, errSum := kzg.ParsePolynomial((*[blob.PackedChunkSize]byte)(r.Sum))
	if err := errors.Join(errKey, errExclusions, errExcluded, errSum, c.Last.UnmarshalBinary(r.Last)); err != nil {
		return nil, fmt.Errorf("%w: %w", ErrCorrupt, err)
	}
	c.Key, c.Exclusions, c.Excluded, c.Sum = key, exclusions, excluded, sum
	return c, nil
}

// progress is the claim of an epoch in the making: it receives the trace and
// keeps checkpoints of the rest beside it. It implements [Checkpoints].
type progress struct {
	archive
	node    uint32
	epoch   Epoch
	every   time.Duration
	last    time.Time   // when it began, or the newest checkpoint was saved
	resumed *Checkpoint // nil when it began anew

	trace file
	name  string    // of the trace's file
	old   string    // that of the attempt it goes on from, which its checkpoint still needs; "" for none
	hash  hash.Hash // SHA-256 of the trace so far
}

// begin starts the claim of an epoch, or takes it up at the checkpoint of an earlier attempt. Whatever else there is of
// the epoch is removed. With a claim that begins anew it returns why a checkpoint there was is of no use, nil without one.
func (a archive) begin(node uint32, epoch Epoch, every time.Duration) (p *progress, useless, err error) {
	p = &progress{archive: a, node: node, epoch: epoch, every: every, hash: sha256.New()}
	record, useless := a.readCheckpoint(node, epoch)
	if useless == nil {
		if useless = p.takeUp(record); useless == nil {
			return p, nil, nil
		}
		p.close()
	}
	if errors.Is(useless, ErrNotFound) {
		useless = nil
	}
	if err := a.remove(epoch.Number); err != nil {
		return nil, useless, err
	}
	if _, err := a.folder(a.dir, "epochs", fmt.Sprint(epoch.Number)); err != nil {
		return nil, useless, err
	}
	p.hash.Reset()
	return p, useless, p.create(0)
}

// create makes an empty file for the trace, whose name is durable before any checkpoint says it.
func (p *progress) create(attempt int) (err error) {
	p.name = partialName(attempt)
	if p.trace, err = p.files.Create(p.path(p.epoch.Number, p.name)); err != nil {
		return fmt.Errorf("begin trace: %w", err)
	}
	p.last = time.Now()
	if err := p.files.Sync(p.path(p.epoch.Number, "")); err != nil {
		return fmt.Errorf("begin trace: %w", err)
	}
	return nil
}

// readCheckpoint returns the epoch's checkpoint. It returns [ErrNotFound], errOtherClaim or [ErrCorrupt].
func (a archive) readCheckpoint(node uint32, epoch Epoch) (r checkpointRecord, err error) {
	data, err := a.read(a.path(epoch.Number, checkpointFile), maxCheckpoint)
	if err != nil {
		return r, err
	}
	body := data[min(len(data), sha256.Size):]
	if sum := sha256.Sum256(body); !bytes.HasPrefix(data, sum[:]) {
		return r, fmt.Errorf("%w: checkpoint of epoch %d", ErrCorrupt, epoch.Number)
	}
	if err := json.Unmarshal(body, &r); err != nil {
		return r, fmt.Errorf("%w: checkpoint of epoch %d: %w", ErrCorrupt, epoch.Number, err)
	}
	if r.Node != node || r.Epoch != epoch.Number || r.Seed != epoch.Seed {
		return r, fmt.Errorf("%w: node %d, epoch %d, seed %s", errOtherClaim, r.Node, r.Epoch, r.Seed)
	}
	return r, nil
}

// takeUp goes on from a record: it copies the steps that count into a new file, because the old one may hold others
// behind them, and makes their tree.
func (p *progress) takeUp(r checkpointRecord) error {
	c, err := r.checkpoint()
	if err != nil {
		return err
	}
	steps, name, err := p.openPartial(r.Partial)
	if err != nil {
		return err
	}
	defer steps.Close() //nolint:errcheck // read only
	attempt, err := p.clear(name)
	if err != nil {
		return err
	}
	if err := p.create(attempt); err != nil {
		return err
	}
	if err := p.copySteps(steps, c); err != nil {
		return err
	}
	if common.Hash(p.hash.Sum(nil)) != r.TraceHash {
		return fmt.Errorf("%w: trace of the checkpoint", ErrCorrupt)
	}
	p.old, p.resumed = name, c
	return nil
}

// openPartial opens the trace that a checkpoint counts on. It has got its final name if the attempt ended after it.
func (p *progress) openPartial(name string) (steps file, found string, err error) {
	for _, found := range []string{name, traceFile} {
		steps, err = p.files.Open(p.path(p.epoch.Number, found))
		if !errors.Is(err, fs.ErrNotExist) {
			return steps, found, err
		}
	}
	return nil, "", fmt.Errorf("%w: trace of the checkpoint", ErrCorrupt)
}

// clear removes what crashes left beside the trace to keep, and returns a number that no other has.
func (p *progress) clear(keep string) (attempt int, err error) {
	folder := p.path(p.epoch.Number, "")
	entries, err := p.files.ReadDir(folder)
	for _, entry := range entries {
		name := entry.Name()
		if name != keep && (strings.HasSuffix(name, partialSuffix) || isTemporary(name)) {
			err = errors.Join(err, p.files.RemoveAll(filepath.Join(folder, name)))
		}
	}
	if keep == partialName(0) {
		attempt = 1
	}
	return attempt, err
}

// partialName returns the name of the unfinished trace of an attempt.
func partialName(attempt int) string {
	return fmt.Sprintf("%s.%d%s", traceFile, attempt, partialSuffix)
}

func (p *progress) copySteps(from io.Reader, c *Checkpoint) error {
	in, out := bufio.NewReaderSize(from, 1<<16), bufio.NewWriterSize(p, 1<<16)
	var raw [availability.StepSize]byte
	for range c.Leaves {
		var step availability.Step
		if _, err := io.ReadFull(in, raw[:]); err != nil {
			return fmt.Errorf("%w: trace of the checkpoint: %w", ErrCorrupt, err)
		}
		if err := step.UnmarshalBinary(raw[:]); err != nil {
			return fmt.Errorf("%w: trace of the checkpoint: %w", ErrCorrupt, err)
		}
		if err := c.Tree.Add(step.Leaf()); err != nil {
			return fmt.Errorf("%w: trace of the checkpoint: %w", ErrCorrupt, err)
		}
		if _, err := out.Write(raw[:]); err != nil {
			return err
		}
	}
	return out.Flush()
}

// Write appends to the trace.
func (p *progress) Write(b []byte) (int, error) {
	n, err := p.trace.Write(b)
	p.hash.Write(b[:n]) // never fails
	return n, err
}

// Resume implements [Checkpoints].
func (p *progress) Resume() *Checkpoint { return p.resumed }

// Due implements [Checkpoints].
func (p *progress) Due() bool { return time.Since(p.last) >= p.every }

// Save implements [Checkpoints].
func (p *progress) Save(c *Checkpoint) error {
	r, err := c.record()
	if err != nil {
		return err
	}
	r.Node, r.Epoch, r.Seed = p.node, p.epoch.Number, p.epoch.Seed
	r.Partial, r.TraceHash = p.name, common.Hash(p.hash.Sum(nil))
	body, err := json.Marshal(r)
	if err != nil {
		return err
	}
	if err := p.trace.Sync(); err != nil {
		return fmt.Errorf("sync trace: %w", err)
	}
	sum := sha256.Sum256(body)
	if err := p.writeBytes(p.path(p.epoch.Number, checkpointFile), slices.Concat(sum[:], body)); err != nil {
		return err
	}
	if p.old != "" {
		if err := p.files.RemoveAll(p.path(p.epoch.Number, p.old)); err != nil {
			return err
		}
		p.old = ""
	}
	p.last = time.Now()
	return nil
}

// finish gives the trace its name, durably. The checkpoint stays until the claim is saved.
func (p *progress) finish() error {
	s := &staged{file: p.trace, files: p.files, temporary: p.path(p.epoch.Number, p.name), name: p.path(p.epoch.Number, traceFile)}
	if err := s.seal(); err != nil {
		return fmt.Errorf("sync trace: %w", err)
	}
	return p.publish(p.path(p.epoch.Number, ""), s)
}

// close lets go of the trace's file; what was not finished stays for the next attempt.
func (p *progress) close() {
	if p.trace != nil {
		_ = p.trace.Close() // what counts of it was synced
	}
}

// dropCheckpoint removes the epoch's checkpoint and what only it needs.
func (a archive) dropCheckpoint(epoch uint32) error {
	folder := a.path(epoch, "")
	entries, err := a.files.ReadDir(folder)
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	for _, entry := range entries {
		if name := entry.Name(); name == checkpointFile || strings.HasSuffix(name, partialSuffix) {
			err = errors.Join(err, a.files.RemoveAll(filepath.Join(folder, name)))
		}
	}
	return err
}
