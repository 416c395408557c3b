package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"maps"
	"math/big"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/google/go-cmp/cmp"
	"github.com/urfave/cli/v2"

	"github.com/walrus-evm/walrus/blob"
	"github.com/walrus-evm/walrus/chain"
	"github.com/walrus-evm/walrus/client"
	"github.com/walrus-evm/walrus/internal/devnet"
)

// contextOf returns the context of an account's command with the given flags.
func contextOf(t *testing.T, app *cli.App, arguments ...string) *cli.Context {
	t.Helper()
	set := flag.NewFlagSet("test", flag.ContinueOnError)
	for _, flag := range accountFlags() {
		if err := flag.Apply(set); err != nil {
			t.Fatal(err)
		}
	}
	if err := set.Parse(arguments); err != nil {
		t.Fatal(err)
	}
	return cli.NewContext(app, set, nil)
}

func TestParseRange(t *testing.T) {
	c := contextOf(t, newApp())
	for _, row := range []struct {
		text         string
		from, length int64
		ok           bool
	}{
		{"0-0", 0, 1, true},
		{"10-19", 10, 10, true},
		{"7-", 7, -1, true},
		{"-5", 0, 0, false},
		{"5", 0, 0, false},
		{"", 0, 0, false},
		{"a-b", 0, 0, false},
		{"5-4", 0, 0, false},
		{"1-2-3", 0, 0, false},
		{"0-9223372036854775807", 0, 0, false},
	} {
		from, length, err := parseRange(c, row.text)
		if (err == nil) != row.ok || err == nil && (from != row.from || length != row.length) {
			t.Errorf("%q: from %d length %d error %v, want %+v", row.text, from, length, err, row)
		}
	}
}

// A range that begins where the blob ends or behind it selects nothing, which the gateway answers with 416.
func TestRestOfABlob(t *testing.T) {
	for _, row := range []struct{ from, size, want int64 }{{0, 10, 10}, {9, 10, 1}} {
		if got, err := restFrom(row.from, row.size); err != nil || got != row.want {
			t.Errorf("from %d of %d: %d, error %v, want %d", row.from, row.size, got, err, row.want)
		}
	}
	for _, row := range []struct{ from, size int64 }{{10, 10}, {11, 10}, {0, 0}} {
		_, err := restFrom(row.from, row.size)
		if !errors.Is(err, client.ErrRange) || exitCode(err) != exitUsage || !strings.Contains(err.Error(), fmt.Sprintf("size is %d", row.size)) {
			t.Errorf("from %d of %d: error %v, want one with the size", row.from, row.size, err)
		}
	}
}

func TestParseBps(t *testing.T) {
	c := contextOf(t, newApp())
	for text, want := range map[string]uint16{
		"0%": 0, "5%": 500, "0.25%": 25, "0.5%": 50, "100%": 10_000, "525bps": 525, "100.00%": 10_000,
	} {
		if got, err := parseBps(c, text); err != nil || got != want {
			t.Errorf("%q: %d, error %v, want %d", text, got, err, want)
		}
	}
	for _, text := range []string{"", "5", "%", "-1%", "0.125%", "100.01%", "10001bps", "bps", ".5%", "1e2%"} {
		if got, err := parseBps(c, text); err == nil {
			t.Errorf("%q was read as %d", text, got)
		}
	}
}

// Numbers are decimal, also with zeroes before them.
func TestEpochsAreDecimal(t *testing.T) {
	set := flag.NewFlagSet("test", flag.ContinueOnError)
	for _, flag := range purchaseFlags("", "") {
		if err := flag.Apply(set); err != nil {
			t.Fatal(err)
		}
	}
	if err := set.Parse([]string{"--epochs", "010"}); err != nil {
		t.Fatal(err)
	}
	options, err := storeOptions(cli.NewContext(newApp(), set, nil), "how long")
	if err != nil || options.Epochs != 10 {
		t.Errorf("010 is read as %d epochs, error %v", options.Epochs, err)
	}
}

func TestParseAddress(t *testing.T) {
	c := contextOf(t, newApp())
	const address = "0x70997970C51812dc3A010C7d01b50e0d17dc79C8"
	for _, text := range []string{address, address[2:], strings.ToLower(address), "0x" + strings.ToUpper(address[2:])} {
		if got, err := parseAddress(c, text); err != nil || got.Hex() != address {
			t.Errorf("%s is read as %s, error %v", text, got, err)
		}
	}
	for _, text := range []string{"0x70997970C51812dc3A010C7d01b50e0d17dc79C9", "0x70997970c51812dc3A010C7d01b50e0d17dc79C8", address + "0"} {
		if got, err := parseAddress(c, text); err == nil {
			t.Errorf("%s is read as %s", text, got)
		}
	}
}

func TestParseSize(t *testing.T) {
	c := contextOf(t, newApp())
	for text, want := range map[string]string{
		"1": "1", "500000": "500000", "10 GB": "10000000000", "1.5KiB": "1536", "1.1KiB": "1126", "2tb": "2000000000000",
		"0.5 EiB": "576460752303423488", "12b": "12",
	} {
		if got, err := parseSize(c, text); err != nil || got.String() != want {
			t.Errorf("%q: %s, error %v, want %s", text, got, err, want)
		}
	}
	for _, text := range []string{"", "0", "-1", "GB", "1.", ".5GB", "1e9", "10 G", "1.2.3MB", "0.1", "0x10", strings.Repeat("9", 40)} {
		if got, err := parseSize(c, text); err == nil {
			t.Errorf("%q was read as %s", text, got)
		}
	}
}

func TestDecimalText(t *testing.T) {
	for n, want := range map[uint64]string{
		0: "0 B", 999: "999 B", 1000: "1 kB", 1_234_567: "1.234 MB", 100_000_000: "100 MB", 1_000_000_000_000: "1 TB", 1<<64 - 1: "18.446 EB",
		1_010_999_999: "1.01 GB",
	} {
		if got := decimalText(n); got != want {
			t.Errorf("%d: %q, want %q", n, got, want)
		}
		if got := (billedBytes{new(big.Int).SetUint64(n)}).String(); got != want {
			t.Errorf("%d: %q, want %q", n, got, want)
		}
	}
	if data, err := json.Marshal(billedBytes{big.NewInt(5)}); string(data) != `"5"` || err != nil {
		t.Errorf("in JSON 5 is %s, error %v", data, err)
	}
}

func TestParsePrice(t *testing.T) {
	c := contextOf(t, newApp())
	for text, want := range map[string]uint64{
		"50000000": 50_000_000, "0.05/GiB": 46_566_128, "0.05 WAL/GiB": 46_566_128, "1 base/B": 1, "2/TB": 2_000_000, "1/500GB": 2_000_000,
	} {
		if got, err := parsePrice(c, text); err != nil || got != want {
			t.Errorf("%q: %d, error %v, want %d", text, got, err, want)
		}
	}
	for _, text := range []string{"", "0", "-5", "0.5", "1/", "/GiB", "1/bit", "1 base/GiB", "100000000000/B"} {
		if got, err := parsePrice(c, text); err == nil {
			t.Errorf("%q was read as %d", text, got)
		}
	}
}

func TestAttributeText(t *testing.T) {
	c := contextOf(t, newApp())
	for _, text := range []string{"image/jpeg", "größe", "0x00ff", "a b"} {
		data, err := attributeBytes(c, text, longestValue)
		if got := attributeText(data); err != nil || got != text {
			t.Errorf("%q came back as %q, error %v", text, got, err)
		}
	}
	if got := attributeText([]byte("\x1b[2J")); got != "0x1b5b324a" {
		t.Errorf("a control sequence is printed as %q", got)
	}
	for _, text := range []string{"0xzz", "0x1", strings.Repeat("k", longestKey+1)} {
		if _, err := attributeBytes(c, text, longestKey); err == nil {
			t.Errorf("%q was taken for a key", text)
		}
	}
}

func TestSignedText(t *testing.T) {
	for base, want := range map[string]string{"0": "0 WAL", "-1500000000000000000": "-1.5 WAL", "1000000000000000000": "1 WAL"} {
		if got := signedText(base); got != want {
			t.Errorf("%s: %q, want %q", base, got, want)
		}
	}
}

func TestBytesText(t *testing.T) {
	for n, want := range map[uint64]string{0: "0 B", 1023: "1023 B", 1024: "1.0 KiB", 3 << 20: "3.0 MiB", 1 << 63: "8.0 EiB"} {
		if got := bytesText(n); got != want {
			t.Errorf("%d: %q, want %q", n, got, want)
		}
	}
}

func TestGenerateKeys(t *testing.T) {
	isolate(t)
	dir := filepath.Join(t.TempDir(), "keys")
	got := run(t, "", "node", "keys", "generate", "--dir", dir, "--json")
	if got.err != nil {
		t.Fatal(got.err)
	}
	var keys generatedKeys
	if err := json.Unmarshal([]byte(got.stdout), &keys); err != nil {
		t.Fatal(err)
	}
	c := contextOf(t, newApp())
	bls, err := readBLSKey(c, keys.BLSKeyFile)
	if public := bls.PublicKey().Bytes(); err != nil || cmp.Diff([]byte(keys.BLSKey), public[:]) != "" {
		t.Errorf("the BLS key that was printed is not that of its file: %v", err)
	}
	for _, file := range []string{keys.BLSKeyFile, keys.HotKeyFile} {
		info, err := os.Stat(file)
		if err != nil || info.Mode().Perm() != 0o600 {
			t.Errorf("%s: mode %v, error %v, want 0600", file, info.Mode(), err)
		}
		secret, err := os.ReadFile(file)
		if err != nil || strings.Contains(got.stdout+got.stderr, strings.TrimSpace(string(secret))) {
			t.Errorf("%s: its key was printed, or error %v", file, err)
		}
	}
	before, _ := os.ReadFile(keys.BLSKeyFile)
	if again := run(t, "", "node", "keys", "generate", "--dir", dir); again.err == nil {
		t.Error("keys were generated over existing ones")
	}
	if after, _ := os.ReadFile(keys.BLSKeyFile); !slices.Equal(before, after) {
		t.Error("an existing key was replaced")
	}
}

func TestKeyFiles(t *testing.T) {
	var warnings strings.Builder
	app := newApp()
	app.ErrWriter = &warnings
	c := contextOf(t, app)
	secret := strings.Repeat("0123456789abcdef", 4)
	path := writeTestFile(t, "key", []byte("0x"+secret+"\n"))
	if _, err := readAccountKey(c, path); err != nil || warnings.Len() > 0 {
		t.Errorf("a good key file: error %v, warning %q", err, warnings.String())
	}
	if err := os.Chmod(path, 0o644); err != nil {
		t.Fatal(err)
	}
	if _, err := readAccountKey(c, path); err != nil || !strings.Contains(warnings.String(), "chmod 600") {
		t.Errorf("a readable key file: error %v, warning %q", err, warnings.String())
	}
	for _, text := range []string{"", secret[1:], secret + "00", "x" + secret[1:], strings.Repeat("0", 64)} {
		_, err := readAccountKey(c, writeTestFile(t, "key", []byte(text)))
		if err == nil || len(text) > 8 && strings.Contains(err.Error(), text[len(text)-8:]) && text[0] != '0' {
			t.Errorf("key file of %d digits: error %v, want one without the key", len(text), err)
		}
	}
}

func TestBlobID(t *testing.T) {
	isolate(t)
	data := []byte(strings.Repeat("walrus", 50_000))
	encoding, err := blob.NewEncoding(10)
	if err != nil {
		t.Fatal(err)
	}
	layout, err := blob.NewLayout(encoding, int64(len(data)))
	if err != nil {
		t.Fatal(err)
	}
	coder, err := blob.NewCoder(layout)
	if err != nil {
		t.Fatal(err)
	}
	file := writeTestFile(t, "file", data)
	metadata, err := coder.Describe(strings.NewReader(string(data)))
	if err != nil {
		t.Fatal(err)
	}
	if got := run(t, "", "blob", "id", file, "--shards", "10"); got.stdout != metadata.ID().String()+"  "+file+"\n" {
		t.Errorf("printed %q, error %v, want %s", got.stdout, got.err, metadata.ID())
	}
	network := writeNetwork(t, filepath.Join(t.TempDir(), "network.json"), nil)
	got := run(t, string(data), "blob", "id", "-", "--network", network, "--json")
	var one identifiedBlob
	if err := errors.Join(got.err, json.Unmarshal([]byte(got.stdout), &one)); err != nil {
		t.Fatal(err)
	}
	want := identifiedBlob{
		File: "-", BlobID: metadata.ID(), Size: int64(len(data)), Shards: 10, ContentRoot: common.Hash(metadata.ContentRoot()),
		SliverSize: layout.SliverSize(), BilledWeight: layout.BilledWeight(),
	}
	if diff := cmp.Diff(want, one); diff != "" {
		t.Errorf("from standard input (-want +got):\n%s", diff)
	}
	several := run(t, "", "blob", "id", file, file, "--shards", "10", "--json")
	var all []identifiedBlob
	if err := json.Unmarshal([]byte(several.stdout), &all); err != nil || len(all) != 2 {
		t.Errorf("two files gave %d results, error %v", len(all), err)
	}
}

// Scripts read these names: they are an interface.
func TestJSONShapes(t *testing.T) {
	done := transaction{Tx: common.Hash{1}, Block: 1} // of a dry run it is left out
	for _, row := range []struct {
		value any
		want  string
	}{
		{storedBlob{}, "blobId commitmentRoot cost deletable endEpoch file missing object outcome size slivers"},
		{placedSliver{}, "held node shard sliver"},
		{readResult{}, "blobId bytes output size"},
		{listedBlob{}, "blobId certifiedEpoch deletable deleted endEpoch object owner registeredEpoch shared size state"},
		{extendedBlob{}, "blobId cost endEpoch object"},
		{shownStatus{BlobStatus: &client.BlobStatus{}}, "blobId current epoch needed objects reachable registrations size slivers state"},
		{registrationTerms{}, "deletable deleted jar object shared"},
		{deletedBlob{Object: 1, transaction: done}, "block endEpoch object tx"},
		{burnedBlob{transaction: done}, "block object paid tx"},
		{renewedBlob{transaction: done}, "block endEpoch jar object tip tx"},
		{shownJar{transaction: done}, "balance block maxPrice object step tip tx"},
		{changedAttribute{transaction: done}, "block key object tx value"},
		{changedPosition{transaction: done}, "activationEpoch block deposited node position shares state tx value"},
		{shownPosition{}, "activationEpoch deposited node owner position shares state value version"},
		{epochReward{}, "commission epoch gross net nodeBondReward nodeBondSlash nodeReward nodeStakeSlash outcome slash"},
		{payment{transaction: done}, "block paid tx"},
		{donation{transaction: done}, "amount block reserve tx"},
		{burned{transaction: done}, "block burned tx"},
		{givenToken{Object: 1, transaction: done}, "block object owner tx"},
		{sent{transaction: done}, "block node tx"},
		{changedBond{transaction: done}, "amount block epoch node tx"},
		{registeredNode{transaction: done}, "block governance hotKey node payout tx"},
		{castTerms{transaction: done}, "block capacity node price tx writePrice"},
		{listedVotes{}, "counted epoch nextTerms terms votes"},
		{listedVote{}, "capacity name networkCapacity node price seats writePrice"},
		{shownCommittees{}, "current epoch next previous shards"},
		{shownShard{}, "activeFromEpoch next owner previous shard sinceEpoch"},
		{rotatedKey{transaction: done}, "block fromEpoch nextBlsKey nextBlsKeyFile node tx"},
		{changedKeys{transaction: done}, "block governance hotKey node payout tx"},
		{releasedShard{transaction: done}, "block fromEpoch object paid shard tx"},
		{storageOffer{}, "available epoch from nextTerms open terms to"},
		{heldReservation{}, "from owner rate refund reservation size to"},
		{boughtStorage{transaction: done}, "block cost from rate reservation size to tx"},
		{madeReservations{transaction: done}, "block reservations tx"},
		{refundedStorage{transaction: done}, "block paid reservation tx"},
		{rehearsal{}, "calls dryRun gas gets pays result"},
		{networkInfo{}, "block chainId committee epoch finalizedBlock market name rpc safeBlock shards time"},
	} {
		data, err := json.Marshal(row.value)
		if err != nil {
			t.Fatal(err)
		}
		var fields map[string]any
		if err := json.Unmarshal(data, &fields); err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(strings.Fields(row.want), slices.Sorted(maps.Keys(fields))); diff != "" {
			t.Errorf("%T (-want +got):\n%s", row.value, diff)
		}
	}
}

func TestWriteWholeReplacesOnlyWithAllBytes(t *testing.T) {
	dir := t.TempDir()
	path := filepath.Join(dir, "out")
	if err := writeWhole(path, func(w io.Writer) error { _, err := io.WriteString(w, "first"); return err }); err != nil {
		t.Fatal(err)
	}
	boom := errors.New("boom")
	err := writeWhole(path, func(w io.Writer) error {
		fmt.Fprint(w, "half of the sec")
		return boom
	})
	if !errors.Is(err, boom) {
		t.Errorf("error %v, want that of the writer", err)
	}
	if data, _ := os.ReadFile(path); string(data) != "first" {
		t.Errorf("the file holds %q after a failed write, want what was there before", data)
	}
	if left, _ := os.ReadDir(dir); len(left) != 1 {
		t.Errorf("%d files are left, want the one", len(left))
	}
}

func TestDirectoryHasOneDaemon(t *testing.T) {
	dir := t.TempDir()
	first, err := lockDir(dir)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := lockDir(dir); !errors.Is(err, errDirInUse) || !strings.Contains(err.Error(), dir) {
		t.Errorf("a second daemon: error %v, want %v with the directory's name", err, errDirInUse)
	}
	if err := first.Close(); err != nil {
		t.Fatal(err)
	}
	again, err := lockDir(dir)
	if err != nil {
		t.Fatalf("after the first ended: %v", err)
	}
	if err := again.Close(); err != nil {
		t.Error(err)
	}
}

func TestLockFileWaits(t *testing.T) {
	path := filepath.Join(t.TempDir(), "lock")
	first, err := lockFile(t.Context(), path, nil)
	if err != nil {
		t.Fatal(err)
	}
	waiting, locked := make(chan struct{}), make(chan error, 1)
	go func() {
		second, err := lockFile(t.Context(), path, func() { close(waiting) })
		if err == nil {
			err = second.Close()
		}
		locked <- err
	}()
	<-waiting
	select {
	case err := <-locked:
		t.Fatalf("the lock was taken twice (error %v)", err)
	default:
	}
	ended, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := lockFile(ended, path, nil); !errors.Is(err, context.Canceled) {
		t.Errorf("waiting for the lock ended with %v, want the context's error", err)
	}
	if err := first.Close(); err != nil {
		t.Fatal(err)
	}
	if err := <-locked; err != nil {
		t.Errorf("the lock was not given on: %v", err)
	}
}

// TestOthersTextIsPlain: whoever names a node can neither draw rows in a table nor steer a terminal.
func TestOthersTextIsPlain(t *testing.T) {
	for given, want := range map[string]string{
		"north":                   "north",
		"Größe 北 ✓":               "Größe 北 ✓",
		"a\n9\tevil":              "a\ufffd9\ufffdevil",
		"\x1b]0;title\x07\x1b[2J": "\ufffd]0;title\ufffd\ufffd[2J",
		"right\u202eleft":         "right\ufffdleft",
		"\x00\xff":                "\ufffd\ufffd",
	} {
		if got := plain(given); got != want {
			t.Errorf("%q is shown as %q, want %q", given, got, want)
		}
	}
	if got := plainLines("a\n\t\x1b[2Jb"); got != "a\n  \ufffd[2Jb" {
		t.Errorf("lines: %q", got)
	}
	var table bytes.Buffer
	writeVotes(&table, listedVotes{Votes: []listedVote{{Node: 1, Name: "one\n2\ttwo"}}})
	if strings.Count(table.String(), "\n") != 5 {
		t.Errorf("a name made rows:\n%s", table.String())
	}
}

// TestFailedNodeIsShown: a node of the local network that ended by itself is told of at once, and shown with the reason.
func TestFailedNodeIsShown(t *testing.T) {
	node := devnet.NodeStatus{Node: 3, Endpoint: "http://127.0.0.1:3", State: devnet.Failed, Reason: "the disk is gone"}
	var table, told bytes.Buffer
	writeDevnet(&table, devnet.Status{Nodes: []devnet.NodeStatus{node}}, "dir")
	if !strings.HasSuffix(table.String(), "node 3\thttp://127.0.0.1:3\tfailed: the disk is gone\n") {
		t.Errorf("status shows\n%s", table.String())
	}
	app := newApp()
	app.ErrWriter = &told
	set := flag.NewFlagSet("test", flag.ContinueOnError)
	set.String("dir", "my net", "")
	warnOfNode(cli.NewContext(app, set, nil), node)
	for _, want := range []string{"node 3 ended by itself: the disk is gone", "goes on without it", "`walrus devnet nodes start 3 --dir \"my net\"`"} {
		if !strings.Contains(told.String(), want) {
			t.Errorf("want %q in:\n%s", want, told.String())
		}
	}
}

// TestMissingNodesInAWord: a table has room for a reason, not for the call and all that came of it.
func TestMissingNodesInAWord(t *testing.T) {
	const reason, details = "does not answer (connection refused)", "HEAD http://192.0.2.1/v1: dial tcp: connection refused"
	var text bytes.Buffer
	writeStatus(&text, shownStatus{BlobStatus: &client.BlobStatus{Slivers: []client.SliverStatus{{Reason: reason, Error: details}}}})
	writeStored(&text, storedBlob{Missing: []absentNode{{Node: 3, Endpoint: "http://192.0.2.1", Reason: reason, Error: details}}})
	for _, want := range []string{"no: " + reason + "\n", "node 3 (http://192.0.2.1) " + reason + "\n"} {
		if !strings.Contains(text.String(), want) || strings.Contains(text.String(), details) {
			t.Errorf("want %q without the details in:\n%s", want, text.String())
		}
	}
}

// TestPositionSaysWhatIsNext: what can be done now is not announced for later.
func TestPositionSaysWhatIsNext(t *testing.T) {
	for _, row := range []struct {
		state  chain.DelegationState
		target uint32
		want   string
	}{
		{chain.DelegationLeaving, 0, "claimable\tonce epoch 4 is over: `walrus stake claim 12`\n"},
		{chain.DelegationClaimable, 0, "claimable\tnow: `walrus stake claim 12`\n"},
		{chain.DelegationVoid, 5, "lost\tall of it, with its pool: `walrus stake claim 12` burns it\n"},
		{chain.DelegationLeaving, 5, "moves\tto node 5 once epoch 4 is over: `walrus stake complete 12`\n"},
		{chain.DelegationClaimable, 5, "moves\tto node 5 now: `walrus stake complete 12`\n"},
	} {
		var text strings.Builder
		writePosition(&text, chain.Delegation{Position: big.NewInt(12), State: row.state, Target: row.target, Exit: 4})
		if !strings.HasSuffix(text.String(), row.want) {
			t.Errorf("%s to %d: want %q at the end of\n%s", row.state, row.target, row.want, text.String())
		}
	}
}
