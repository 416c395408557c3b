package chain_test

import (
	"bytes"
	"context"
	"encoding/binary"
	"encoding/json"
	"errors"
	"log/slog"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/google/go-cmp/cmp"

	"github.com/walrus-evm/walrus/availability"
	"github.com/walrus-evm/walrus/blob"
	"github.com/walrus-evm/walrus/chain"
	"github.com/walrus-evm/walrus/chain/devchain"
	"github.com/walrus-evm/walrus/kzg"
)

// lines collects what a mirror logs.
type lines struct {
	mu   sync.Mutex
	text bytes.Buffer
}

func (l *lines) Write(p []byte) (int, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.text.Write(p)
}

func (l *lines) has(message string) bool {
	l.mu.Lock()
	defer l.mu.Unlock()
	return strings.Contains(l.text.String(), message)
}

const (
	takenUp   = "stored state taken up"
	leftAside = "stored state left aside"
)

// start brings up a mirror that keeps its state in a file, and returns what it said about the file's.
func (w *world) start(file string) (*chain.Mirror, *lines) {
	w.Helper()
	said := new(lines)
	m := chain.NewMirror(w.client, chain.MirrorConfig{Tag: chain.Latest, Store: file, Logger: slog.New(slog.NewTextHandler(said, nil))})
	noError(w.T, m.Sync(w.Context()))
	return m, said
}

// startsFrom starts a mirror from a file, if there is one, and compares it with one that is up to date.
func (w *world) startsFrom(file string, want *chain.Mirror) bool {
	w.Helper()
	if _, err := os.Stat(file); err != nil {
		return false
	}
	m, said := w.start(file)
	if !said.has(takenUp) {
		w.Errorf("the stored state was not used:\n%s", &said.text)
	}
	if diff := cmp.Diff(want.Snapshot(), m.Snapshot(), stateOptions...); diff != "" {
		w.Errorf("the mirror that started from a stored state differs (-want +got):\n%s", diff)
	}
	return true
}

// stored takes a network through an epoch and returns it with the file that a mirror left.
func stored(t *testing.T) (*world, string) {
	t.Helper()
	w := newWorld(t)
	file := filepath.Join(t.TempDir(), "mirror")
	w.endEpoch(false)
	w.certify(w.register(30_000_000, 3))
	w.mine(8)
	m, _ := w.start(file)
	m.Store(t.Context())
	return w, file
}

// TestUnusableSnapshots: whatever the file holds, the mirror says what the chain says, and leaves a file that serves.
func TestUnusableSnapshots(t *testing.T) {
	w, file := stored(t)
	good := must[[]byte](t)(os.ReadFile(file))
	want, _ := w.start("")
	other := w.client.Deployment()
	other.Beacon[0]++
	elsewhere := must[*chain.Client](t)(chain.OfflineClient(other))
	changed := func(at int, by byte) []byte {
		data := bytes.Clone(good)
		data[(at+len(data))%len(data)] += by
		return data
	}
	future := want.Snapshot()
	future.Head.Number += 1_000
	replaced := want.Snapshot()
	replaced.Head.Hash[0]++
	replaced.Head.Number = 5
	for name, c := range map[string]struct {
		data []byte
		says string
	}{
		"empty":             {nil, "not a snapshot"},
		"something else":    {bytes.Repeat([]byte("text "), 100), "not a snapshot"},
		"cut in the header": {good[:20], "not a snapshot"},
		"cut short":         {good[:len(good)-1], "checksum"},
		"longer":            {append(bytes.Clone(good), 0), "checksum"},
		"a changed byte":    {changed(len(good)/2, 1), "checksum"},
		"a later version":   {changed(16, 1), "of version 3"},
		"another network":   {elsewhere.EncodeSnapshot(want.Snapshot()), "another network"},
		"not final":         {w.client.EncodeSnapshot(future), "final"},
		"of a dropped fork": {w.client.EncodeSnapshot(replaced), "not of this chain"},
	} {
		noError(t, os.WriteFile(file, c.data, 0o600))
		m, said := w.start(file)
		if !said.has(leftAside) || !said.has(c.says) {
			t.Errorf("%s: want a warning with %q, got %q", name, c.says, said.text.String())
		}
		if diff := cmp.Diff(want.Snapshot(), m.Snapshot(), stateOptions...); diff != "" {
			t.Errorf("%s: state (-want +got):\n%s", name, diff)
		}
		m.Store(t.Context())
		w.startsFrom(file, want)
	}
}

// TestSnapshotOfAReplacedChain: a chain that was made anew has the same contracts at the same addresses, but another past.
func TestSnapshotOfAReplacedChain(t *testing.T) {
	w, file := stored(t)
	if !w.startsFrom(file, must[*chain.Mirror](t)(w.synced())) {
		t.Fatal("nothing was stored")
	}
	_, err := w.dev.Reorg(t.Context(), 12, devchain.Replacement{Blocks: 20, Dropped: devchain.Forget, PassFinalized: true})
	noError(t, err)
	m, said := w.start(file)
	if !said.has(leftAside) || !said.has("not of this chain") {
		t.Errorf("the stored state of the old chain was used: %q", said.text.String())
	}
	w.compare(m)
	m.Store(t.Context())
	w.startsFrom(file, m)
}

// TestSnapshotThatEventsContradict: an endpoint that leaves events out once does not spoil every start after it.
func TestSnapshotThatEventsContradict(t *testing.T) {
	w := newWorld(t)
	w.endEpoch(false)
	file := filepath.Join(t.TempDir(), "mirror")
	var omits atomic.Bool
	proxy := tamper(t, w.dev.URL(), func(method string, _ json.RawMessage) string {
		if method == "eth_getLogs" && omits.Load() {
			return "[]"
		}
		return ""
	})
	client := must[*chain.Client](t)(chain.Dial(t.Context(), proxy.URL, w.client.Deployment()))
	m := chain.NewMirror(client, chain.MirrorConfig{Tag: chain.Latest, Store: file})
	noError(t, m.Sync(t.Context()))

	omits.Store(true)
	object := w.register(30_000_000, 3)
	w.mine(8)
	noError(t, m.Sync(t.Context()))
	m.Store(t.Context())
	omits.Store(false)
	w.certify(object)
	if err := m.Run(t.Context()); err == nil || !strings.Contains(err.Error(), "inconsistent history") {
		t.Fatal(err)
	}
	m, _ = w.start(file)
	w.compare(m)
}

func (w *world) synced() (*chain.Mirror, error) {
	m := chain.NewMirror(w.client, chain.MirrorConfig{Tag: chain.Latest})
	return m, m.Sync(w.Context())
}

// TestMirrorThatStartedFromASnapshotFollowsAReorgBelowIt: the state has no way back below the block that it was stored at.
func TestMirrorThatStartedFromASnapshotFollowsAReorgBelowIt(t *testing.T) {
	w, file := stored(t)
	m, said := w.start(file)
	if !said.has(takenUp) {
		t.Fatal("the stored state was not used")
	}
	_, err := w.dev.Reorg(t.Context(), 12, devchain.Replacement{Blocks: 13, Dropped: devchain.Reinclude, PassFinalized: true})
	noError(t, err)
	noError(t, m.Sync(t.Context()))
	w.compare(m)
}

// TestSnapshotIsWrittenInTime: by itself when the state is far ahead, and at the end of a run when it is a little.
func TestSnapshotIsWrittenInTime(t *testing.T) {
	w := newWorld(t)
	file := filepath.Join(t.TempDir(), "mirror")
	_, _ = w.start(file)
	exists := func() bool { _, err := os.Stat(file); return err == nil }
	if exists() {
		t.Error("a few blocks were written down")
	}
	w.mine(250)
	m, _ := w.start(file)
	if exists() {
		t.Error("written before the end of the run")
	}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if err := m.Run(ctx); !errors.Is(err, context.Canceled) {
		t.Errorf("run: %v", err)
	}
	if !exists() {
		t.Fatal("nothing was written at the end of the run")
	}
	w.startsFrom(file, m)
	noError(t, os.Remove(file))
	w.mine(2_000)
	noError(t, m.Sync(t.Context()))
	if !exists() {
		t.Error("nothing was written after 2000 blocks")
	}
	w.startsFrom(file, m)
}

// TestSnapshotThatCannotBeWritten costs a warning, nothing else.
func TestSnapshotThatCannotBeWritten(t *testing.T) {
	w := newWorld(t)
	m, said := w.start(filepath.Join(t.TempDir(), "no", "such", "directory"))
	m.Store(t.Context())
	if !said.has("state not stored") {
		t.Error("no warning")
	}
	w.compare(m)
}

// TestSnapshotsOfManyWriters: commands that run at once write the same file; whoever reads it finds a whole one.
func TestSnapshotsOfManyWriters(t *testing.T) {
	w, file := stored(t)
	var mirrors []*chain.Mirror
	for range 4 {
		m, _ := w.start(file)
		mirrors = append(mirrors, m)
	}
	var group sync.WaitGroup
	for _, m := range mirrors {
		group.Go(func() {
			for range 5 {
				m.Store(t.Context())
				if _, err := w.client.DecodeSnapshot(must[[]byte](t)(os.ReadFile(file))); err != nil {
					t.Error(err)
				}
			}
		})
	}
	group.Wait()
	if entries := must[[]os.DirEntry](t)(os.ReadDir(filepath.Dir(file))); len(entries) != 1 {
		t.Errorf("%d files are left", len(entries))
	}
}

// fullState has something in every field, the shapes that must be told apart included.
func fullState(t testing.TB, c *chain.Client) *chain.State {
	t.Helper()
	secret, err := availability.GenerateSecretKey(bytes.NewReader(bytes.Repeat([]byte{7}, 1_000)))
	if err != nil {
		t.Fatal(err)
	}
	key := secret.PublicKey()
	layout, err := blob.NewLayout(c.Encoding(), 50_000_000)
	if err != nil {
		t.Fatal(err)
	}
	children := new(availability.Children)
	children[31][5] = 1
	return &chain.State{
		Head:  chain.Head{Number: 9, Hash: common.Hash{1}, Parent: common.Hash{2}, Time: 3},
		Epoch: 4, Tag: common.Hash{5}, StartTime: 6, StartBlock: 7, Phase: chain.PhaseSettling, Settled: 8,
		Nodes: map[uint32]chain.Node{1: {ID: 1}, 3: {
			ID: 3, Name: "a name", Endpoint: "http://127.0.0.1:1", Metadata: "ipfs://…",
			Governance: common.Address{1}, HotKey: common.Address{2}, Payout: common.Address{3}, ReplacedHotKey: common.Address{4}, ReplacedIn: 5,
			BLSKey: key, NextBLSKey: availability.AggregateKeys(key, key), NextBLSKeyFrom: 6, CommissionBps: 7, CommissionFrom: 8,
			Candidate: true, Jailed: true, JailedUntil: 9, UnjailFrom: 10, MissCount: 11, Registered: 12,
		}},
		Shards:  make([]chain.Shard, c.Parameters().Shards),
		Members: []chain.Member{{Node: 1, Seats: 2}}, NextMembers: []chain.Member{},
		Objects: map[uint64]chain.Object{1 << 40: {
			Object: availability.Object{
				ID: blob.ID{1}, Layout: layout, CommitmentRoot: [32]byte{2}, HeldOld: availability.NewShardSet(1), HeldNew: availability.NewShardSet(2),
				HeldEpoch: 3, Certified: 4, End: 5,
			},
			Number: 1 << 40, Size: 50_000_000, ContentRoot: blob.Hash{6}, Owner: common.Address{7}, Deleted: true, Shared: true,
			Registered: 8, Block: 9, Rate: 10,
		}},
		Seed: common.Hash{1}, SeedBlock: 2, ProofsUntil: 3, ChallengesUntil: 4,
		Claims: map[uint32]chain.ClaimRecord{2: {Node: 2}, 3: {
			Claim: availability.Claim{
				Commitment: kzg.Point{127: 1}, Weight: availability.NewWeight(1), Excluded: availability.NewWeight(2), Leaves: 3, TraceRoot: [32]byte{4},
				Exclusions: []availability.Exclusion{{Object: 5, Shard: 6}},
			},
			Node: 3, Epoch: 4, Status: chain.ClaimFraud, Digest: common.Hash{5}, Y: [32]byte{6}, Opening: []byte{7, 8}, OpenRequests: 9,
			Beneficiary: common.Address{10}, Block: 11, Tx: common.Hash{12},
		}},
		Reveals: map[common.Hash]chain.RevealRequest{
			{1}: {ID: common.Hash{1}, Children: children, Bond: chain.WAL(1_000_000_000)},
			{2}: {
				ID: common.Hash{2}, Node: 3, Epoch: 4, At: availability.TraceNode{Height: 5, Index: 6}, Hash: [32]byte{7}, Asker: common.Address{8},
				LastBlock: 9, State: chain.RevealAnswered,
				Leaves: []availability.Step{{Key: availability.Key{Object: 1, Shard: 2, Group: 3}, Sum: kzg.Point{1}, Weight: availability.NewWeight(4)}},
			},
		},
	}
}

func offline(t testing.TB) *chain.Client {
	t.Helper()
	var d chain.Deployment
	d.Parameters = chain.LocalParameters()
	c, err := chain.OfflineClient(d)
	if err != nil {
		t.Fatal(err)
	}
	return c
}

// TestSnapshotKeepsEverything fails when a field is added to the state and not to its stored form: each must differ from
// zero somewhere in fullState and come back.
func TestSnapshotKeepsEverything(t *testing.T) {
	c := offline(t)
	want := fullState(t, c)
	got, err := c.DecodeSnapshot(c.EncodeSnapshot(want))
	noError(t, err)
	if diff := cmp.Diff(want, got, stateOptions...); diff != "" {
		t.Errorf("state (-want +got):\n%s", diff)
	}
	everyFieldIsSet(t, *want)
	everyFieldIsSet(t, want.Nodes[3], "Leaving")
	everyFieldIsSet(t, want.Objects[1<<40], "Deletable")
	everyFieldIsSet(t, want.Claims[3])
	everyFieldIsSet(t, want.Reveals[common.Hash{2}], "Bond", "Children")
}

// everyFieldIsSet makes sure that no exported field but those named is zero.
func everyFieldIsSet(t *testing.T, value any, but ...string) {
	t.Helper()
	v := reflect.ValueOf(value)
	for i := range v.NumField() {
		field := v.Type().Field(i)
		if field.IsExported() && v.Field(i).IsZero() && !slices.Contains(but, field.Name) {
			t.Errorf("%s.%s is zero: give it a value here and a line in the codec", v.Type(), field.Name)
		}
	}
}

// FuzzDecodeSnapshot: no bytes make the decoder panic, and what it accepts is exactly what the encoder writes. The
// checksum is made right first, or nothing else would ever be read.
func FuzzDecodeSnapshot(f *testing.F) {
	c := offline(f)
	state := fullState(f, c)
	f.Add(c.EncodeSnapshot(state))
	keyless := state.Nodes[3]
	keyless.BLSKey, keyless.NextBLSKey = availability.PublicKey{}, availability.PublicKey{}
	state.Nodes[3] = keyless // points take long to check, and their parser has a fuzz test of its own
	full := c.EncodeSnapshot(state)
	f.Add(full)
	f.Add(full[:len(full)/2])
	for at := 60; at < len(full); at += 97 {
		data := bytes.Clone(full)
		binary.BigEndian.PutUint32(data[min(at, len(data)-4):], 1<<31-1)
		f.Add(data)
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		for _, data := range [][]byte{data, chain.Reseal(data)} {
			s, err := c.DecodeSnapshot(data)
			if err != nil {
				if !errors.Is(err, chain.ErrSnapshot) {
					t.Errorf("another error: %v", err)
				}
				continue
			}
			if !bytes.Equal(c.EncodeSnapshot(s), data) {
				t.Errorf("%d bytes were accepted that no encoder writes", len(data))
			}
		}
	})
}
