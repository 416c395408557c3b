package bench_test

import (
	"bytes"
	"encoding/xml"
	"errors"
	"io"
	"strings"
	"testing"
	"time"

	"github.com/walrus-evm/walrus/blob"
	"github.com/walrus-evm/walrus/internal/bench"
)

func TestParseSize(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]int64{"1MiB": 1 << 20, "16GiB": 16 << 30, "1TiB": 1 << 40} {
		if got, err := bench.ParseSize(text); err != nil || got != want {
			t.Errorf("%s: %d, %v, want %d", text, got, err, want)
		}
	}
	for _, text := range []string{"", "GiB", "0GiB", "1", "1GB", "-1GiB", "1.5GiB", "99999999999TiB"} {
		if _, err := bench.ParseSize(text); !errors.Is(err, bench.ErrSize) {
			t.Errorf("%q: error %v, want ErrSize", text, err)
		}
	}
}

func TestConfigRefuses(t *testing.T) {
	t.Parallel()
	for name, config := range map[string]bench.Config{
		"budget": {Budget: -1}, "files": {Files: -1}, "no bytes": {Sizes: []int64{0}}, "too large": {Sizes: []int64{1<<50 + 1}},
	} {
		if _, err := bench.Run(t.Context(), config); !errors.Is(err, bench.ErrConfig) {
			t.Errorf("%s: error %v, want ErrConfig", name, err)
		}
	}
}

// TestRun measures as little as possible: proving and verifying a simulated node, which the run itself
// checks against each other, and every contest. What it writes must be complete.
func TestRun(t *testing.T) {
	if testing.Short() {
		t.Skip("half a minute of processor time")
	}
	const size = 3 * blob.GroupChunks * blob.ChunkSize
	var heard []string
	report, err := bench.Run(t.Context(), bench.Config{
		Budget: time.Nanosecond, Sizes: []int64{size - 1}, Files: size - 1, Progress: func(done string) { heard = append(heard, done) },
	})
	if err != nil {
		t.Fatal(err)
	}
	if len(report.Contests) != 6 || len(heard) != 8 {
		t.Errorf("%d contests, heard %q", len(report.Contests), heard)
	}
	for _, c := range report.Contests {
		if len(c.Result) < 2 {
			t.Errorf("%s: results %v", c.Name, c.Result)
		}
		for _, r := range c.Result {
			if r.Value <= 0 || r.Samples < 5 {
				t.Errorf("%s: result %+v", c.Name, r)
			}
		}
	}
	node := report.Nodes[0]
	if node.Size != size || node.ProvedChunks != node.Chunks || node.VerifiedChunks != node.Chunks || node.Prove.CPU <= 0 || node.Verify.Wall <= 0 {
		t.Errorf("node %+v", node)
	}
	if report.Disk.Size != size || report.Disk.Prove.Wall <= 0 {
		t.Errorf("in files: %+v", report.Disk)
	}
	checkGoals(t, report)
	var table, chart bytes.Buffer
	if err := errors.Join(report.WriteTable(&table), report.WriteChart(&chart)); err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{"walrus, portable", "go-eth-kzg", "SHA-256", "384 chunks", "whole", "warm cache", "goals", "AvailabilityProofs: submitProof"} {
		if !strings.Contains(table.String(), want) {
			t.Errorf("the table has no %q:\n%s", want, table.String())
		}
	}
	for decoder := xml.NewDecoder(&chart); ; {
		if _, err := decoder.Token(); errors.Is(err, io.EOF) {
			break
		} else if err != nil {
			t.Fatalf("the chart is no XML: %v", err)
		}
	}
}

// checkGoals looks at the goals that every machine can measure; whether they are met, it says itself.
func checkGoals(t *testing.T, report bench.Report) {
	t.Helper()
	byName := make(map[string]bench.Goal)
	for _, g := range report.Goals {
		byName[g.What] = g
		if met := g.AtMost && g.Value <= g.Bound || !g.AtMost && g.Value >= g.Bound; met != g.Met || g.Value <= 0 {
			t.Errorf("goal %+v", g)
		}
	}
	for _, want := range []string{
		"aggregate chunks from memory: walrus, portable, against SHA-256",
		"commit to a chunk: walrus, portable, against go-eth-kzg",
		"open a polynomial at a point: walrus, portable, against go-eth-kzg",
		"check a returned commitment, 1024 at once: walrus, portable",
		"prove 1 GiB from files, warm cache, by the clock",
		"Reveals: revealNodes",
	} {
		if byName[want].What == "" {
			t.Errorf("no goal %q", want)
		}
	}
}
