package prover_test

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"log/slog"
	"os"
	"path/filepath"
	"slices"
	"sync"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/walrus-evm/walrus/availability"
	"github.com/walrus-evm/walrus/blob"
	"github.com/walrus-evm/walrus/kzg"
	"github.com/walrus-evm/walrus/prover"
)

// scan is the claim of eight groups whose reads are counted.
type scan struct {
	input  prover.ClaimInput
	epoch  prover.Epoch
	want   prover.BuiltClaim
	trace  []byte
	source *countingSource
}

// countingSource supplies chunks that differ from group to group; one of them is lost.
type countingSource struct {
	chunks      [][]byte
	commitments []kzg.Commitment

	mu    sync.Mutex // guards reads
	reads int
}

// lostGroup is an object whose sliver the source has lost.
const lostGroup = 5

func (s *countingSource) ReadGroup(_ context.Context, ref prover.SliverRef, _ int, visit func([][]byte) error) ([]kzg.Commitment, error) {
	if ref.Index == lostGroup {
		return nil, prover.ErrLost
	}
	s.mu.Lock()
	s.reads++
	s.mu.Unlock()
	i := ref.Index % len(s.chunks)
	return s.commitments[i : i+1], visit(s.chunks[i : i+1])
}

const scanGroups = 8

func newScan(t *testing.T) *scan {
	t.Helper()
	source := new(countingSource)
	for i := range 3 {
		chunk := bytes.Repeat([]byte{byte(i + 1), 9}, 500)
		c, err := kzg.Commit(chunk)
		check(t, err)
		source.chunks, source.commitments = append(source.chunks, chunk), append(source.commitments, c)
	}
	var groups []prover.Group
	for i := range scanGroups {
		g := prover.Group{
			Key: availability.Key{Object: uint64(i + 1), Shard: 2}, Sliver: prover.SliverRef{Index: i}, Weight: 100,
		}
		if i == lostGroup {
			g.Weight = 1 // far less than a twentieth of all
		}
		groups = append(groups, g)
	}
	s := &scan{epoch: prover.Epoch{Number: 3, Seed: common.Hash{7}}, source: source}
	s.input = prover.ClaimInput{Node: 5, Seed: s.epoch.Seed, Groups: slices.Values(groups), Source: source}
	var trace bytes.Buffer
	plain := s.input
	plain.Trace = &trace
	var err error
	s.want, err = prover.BuildClaim(t.Context(), plain)
	check(t, err)
	if len(s.want.Claim.Exclusions) != 1 || s.want.Claim.Leaves != scanGroups-1 {
		t.Fatalf("the scan is not as meant: %+v", s.want.Claim)
	}
	s.trace = trace.Bytes()
	return s
}

// check compares a claim made in a folder with the one made in one go.
func (s *scan) check(t *testing.T, dir string, built prover.BuiltClaim) {
	t.Helper()
	if built.Claim.Digest() != s.want.Claim.Digest() || built.Opening != s.want.Opening || built.Bytes != s.want.Bytes {
		t.Error("the claim is not the one made without a crash")
	}
	folder := filepath.Join(dir, "epochs", "3")
	trace, err := os.ReadFile(filepath.Join(folder, "trace"))
	if err != nil || !bytes.Equal(trace, s.trace) {
		t.Errorf("trace of %d bytes, want %d: %v", len(trace), len(s.trace), err)
	}
	left, err := os.ReadDir(folder)
	check(t, err)
	if len(left) != 2 {
		t.Errorf("beside the claim and its trace, the folder holds %v", left)
	}
}

// TestPowerLossAtEveryStepOfAScan: the power fails at step 1, 2, 3, … of the disk. The next attempt reads only what
// follows the last checkpoint and makes the very claim.
func TestPowerLossAtEveryStepOfAScan(t *testing.T) {
	s := newScan(t)
	var most uint32
	for failAt := 1; ; failAt++ {
		dir := t.TempDir()
		disk := &frailDisk{FileSystem: prover.Disk, failAt: failAt}
		built, _, failure := prover.MakeClaim(t.Context(), disk, dir, s.epoch, s.input)
		if failure == nil {
			s.check(t, dir, built)
			if most < scanGroups-2 || failAt < 50 {
				t.Errorf("%d steps, at most %d leaves found made: no checkpoint was used", failAt, most)
			}
			return
		}
		if !errors.Is(failure, errPowerLoss) {
			t.Fatalf("step %d: %v", failAt, failure)
		}
		disk.lose()
		if _, err := os.Stat(filepath.Join(dir, "epochs", "3", "claim.json")); err == nil {
			continue // it was finished; what was lost is the tidying up
		}
		s.source.reads = 0
		built, found, err := prover.MakeClaim(t.Context(), prover.Disk, dir, s.epoch, s.input)
		if err != nil {
			t.Fatalf("power lost at step %d: %v", failAt, err)
		}
		s.check(t, dir, built)
		if s.source.reads != scanGroups-1-int(found) {
			t.Errorf("power lost at step %d: %d groups read after %d were found made", failAt, s.source.reads, found)
		}
		most = max(most, found)
	}
}

// TestScanThatIsAlwaysKilledEnds: every attempt fails after the same number of steps, and yet the claim gets made.
func TestScanThatIsAlwaysKilledEnds(t *testing.T) {
	s := newScan(t)
	dir := t.TempDir()
	for attempt := range 40 {
		disk := &frailDisk{FileSystem: prover.Disk, failAt: 30}
		built, found, err := prover.MakeClaim(t.Context(), disk, dir, s.epoch, s.input)
		if err == nil {
			s.check(t, dir, built)
			if attempt < 2 {
				t.Errorf("made at attempt %d: it was not killed often enough", attempt+1)
			}
			return
		}
		if !errors.Is(err, errPowerLoss) {
			t.Fatalf("attempt %d, at %d leaves: %v", attempt+1, found, err)
		}
		disk.lose()
	}
	t.Error("40 attempts come to nothing")
}

// interrupted is a node that answers for one sliver of each of five blobs and whose scan was ended in the middle: it
// lacked the last sliver, and nobody helped to rebuild it.
type interrupted struct {
	config     prover.Config
	ledger     *fakeLedger
	submitter  *fakeSubmitter
	samples    []sample
	groups     []prover.Group
	store      *prover.Store
	checkpoint string // its path
}

func interrupt(t *testing.T, seed common.Hash) *interrupted {
	t.Helper()
	i := &interrupted{ledger: newLedger(t, 4, 4), submitter: newSubmitter()}
	i.config = config(t, i.ledger, i.submitter)
	i.config.CheckpointEvery = 1
	n, err := prover.New(i.config)
	check(t, err)
	stop := runNode(t, n)
	for object := range uint64(5) {
		s := newSample(t, 4, 1000, fmt.Sprint("object ", object))
		mine := s.layout().SliverOfShard(s.id, 0)
		commitAll(t, n, s, mine)
		i.ledger.register(object+1, s, common.Hash{1})
		i.groups, i.samples = append(i.groups, owed(object+1, s, mine)...), append(i.samples, s)
	}
	stop()
	last, lacking := i.groups[4].Sliver, make(chan struct{}, 1)
	check(t, n.Store().DeleteSliver(last))
	i.config.Logger = signalling("sliver to be proven is lacking", lacking)
	n, err = prover.New(i.config)
	check(t, err)
	stop = runNode(t, n)
	i.ledger.drawSeed(6, seed)
	<-lacking
	stop()
	i.store, i.checkpoint = n.Store(), n.CheckpointPath(6)
	if _, err := os.Stat(i.checkpoint); err != nil {
		t.Fatalf("the scan left no checkpoint: %v", err)
	}
	check(t, i.store.PutSliver(last, bytes.NewReader(i.samples[4].slivers[last.Index])))
	return i
}

// finish restarts the node, which must make the canonical claim of the seed and log the message on the way.
func (i *interrupted) finish(t *testing.T, seed common.Hash, message string) {
	t.Helper()
	logged := make(chan struct{}, 1)
	i.config.Logger = signalling(message, logged)
	start(t, i.config)
	want := canonical(t, seed, i.groups, i.samples...)
	sameClaim(t, <-i.submitter.sent, availability.NewClaim(want, nil, availability.Weight{}))
	select {
	case <-logged:
	default:
		t.Errorf("%q was not logged", message)
	}
	entries, err := os.ReadDir(filepath.Dir(i.checkpoint))
	check(t, err)
	if len(entries) != 2 {
		t.Errorf("beside claim and trace there is something: %v", entries)
	}
}

// signalling returns a logger that tells of one message.
func signalling(message string, signal chan struct{}) *slog.Logger {
	return slog.New(messageHandler{slog.DiscardHandler, message, signal})
}

type messageHandler struct {
	slog.Handler
	message string
	signal  chan struct{}
}

func (h messageHandler) Enabled(context.Context, slog.Level) bool { return true }
func (h messageHandler) WithAttrs([]slog.Attr) slog.Handler       { return h }

func (h messageHandler) Handle(_ context.Context, r slog.Record) error {
	if r.Message != h.message {
		return nil
	}
	select {
	case h.signal <- struct{}{}:
	default:
	}
	return nil
}

// TestRestartGoesOnInTheMiddle: after a restart the node reads what it has not proven yet, and nothing else: that the
// rest has rotted meanwhile is for the next epoch.
func TestRestartGoesOnInTheMiddle(t *testing.T) {
	seed := common.Hash{1}
	i := interrupt(t, seed)
	for _, g := range i.groups[:4] {
		flip(t, i.store.SliverFile(g.Sliver, ".sliver"), 9)
	}
	i.finish(t, seed, "claim is taken up where it was left")
}

// TestUselessCheckpoints: one of another seed, which is another fork, is not used; nor is one that has rotted, itself or
// its trace. The claim is made anew, with a warning.
func TestUselessCheckpoints(t *testing.T) {
	const warning = "checkpoint of the claim is of no use, it is made anew"
	t.Run("another seed", func(t *testing.T) {
		i, other := interrupt(t, common.Hash{1}), common.Hash{2}
		i.ledger.drawSeed(6, other)
		i.finish(t, other, warning)
	})
	for name, spoil := range map[string]func(t *testing.T, checkpoint, trace string){
		"rotten":       func(t *testing.T, checkpoint, _ string) { flip(t, checkpoint, 60_000) },
		"cut short":    func(t *testing.T, checkpoint, _ string) { check(t, os.Truncate(checkpoint, 20)) },
		"rotten trace": func(t *testing.T, _, trace string) { flip(t, trace, 100) },
		"short trace":  func(t *testing.T, _, trace string) { check(t, os.Truncate(trace, 100)) },
		"no trace":     func(t *testing.T, _, trace string) { check(t, os.Remove(trace)) },
	} {
		t.Run(name, func(t *testing.T) {
			seed := common.Hash{1}
			i := interrupt(t, seed)
			traces, err := filepath.Glob(filepath.Join(filepath.Dir(i.checkpoint), "trace.*.partial"))
			check(t, err)
			if len(traces) != 1 {
				t.Fatalf("unfinished traces %v", traces)
			}
			spoil(t, i.checkpoint, traces[0])
			i.finish(t, seed, warning)
		})
	}
}

// TestCheckpointOfATornSliverIsDropped: the first group of a sliver is summed up and saved when the second is found
// lost. Nothing undoes that, so the next attempt begins anew, and leaves the whole sliver out.
func TestCheckpointOfATornSliverIsDropped(t *testing.T) {
	l, submitter := newLedger(t, 4, 4), newSubmitter()
	c := config(t, l, submitter)
	c.CheckpointEvery = 1
	n, err := prover.New(c)
	check(t, err)
	stop := runNode(t, n)
	sound, torn := newSample(t, 4, 2*129*blob.ChunkSize, "sound"), newSample(t, 4, 2*129*blob.ChunkSize, "torn")
	var kept, lost []prover.Group
	for object := range uint64(24) {
		s, groups := sound, &kept
		if object == 7 {
			s, groups = torn, &lost
		}
		mine := s.layout().SliverOfShard(s.id, 0)
		commitAll(t, n, s, mine)
		l.register(object+1, s, common.Hash{1})
		*groups = append(*groups, owed(object+1, s, mine)...)
	}
	stop()
	flip(t, n.Store().SliverFile(lost[1].Sliver, ".sliver"), 128*blob.ChunkSize+9)
	start(t, c)
	seed := common.Hash{1}
	l.drawSeed(6, seed)
	l.change(func(v *fakeView) { v.block += 5 })
	got := <-submitter.sent
	want := []availability.Exclusion{{Object: 8, Shard: 0}}
	if !slices.Equal(got.Claim.Exclusions, want) || int(got.Claim.Leaves) != len(kept) {
		t.Errorf("claimed %d leaves without %v, want %d without %v", got.Claim.Leaves, got.Claim.Exclusions, len(kept), want)
	}
	check(t, prover.CheckClaim(1, seed, prover.BuiltClaim{Claim: got.Claim, Opening: got.Opening}))
}

// lateChecker learns only after the first scan that a sliver is garbage.
type lateChecker struct{ asked int }

func (c *lateChecker) CheckClaim(context.Context, uint32, prover.Epoch, prover.BuiltClaim) error {
	if c.asked++; c.asked == 1 {
		return fmt.Errorf("sliver of object 1: %w", prover.ErrGarbage)
	}
	return nil
}

// TestCheckpointOfAGarbageSliverIsDropped: that a sliver is garbage came out after it was summed up and saved. The next
// attempt begins anew: what it would take up holds the sliver.
func TestCheckpointOfAGarbageSliverIsDropped(t *testing.T) {
	seed := common.Hash{1}
	i := interrupt(t, seed)
	resumed := make(chan struct{}, 3)
	i.config.Logger, i.config.Checker = signalling("claim is taken up where it was left", resumed), new(lateChecker)
	start(t, i.config)
	<-i.submitter.sent
	if len(resumed) != 1 {
		t.Errorf("a checkpoint was taken up %d times, want once: the garbage is in it", len(resumed))
	}
}
