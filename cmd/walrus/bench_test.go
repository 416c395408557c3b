package main

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/walrus-evm/walrus/internal/bench"
)

// A report goes to the file that --json names, beside the table, or to standard output in its place.
func TestBenchKeepsItsReport(t *testing.T) {
	isolate(t)
	dir := t.TempDir()
	data, chart := filepath.Join(dir, "bench.json"), filepath.Join(dir, "bench.svg")
	quick := []string{"bench", "--time", "1ms", "--nodes", "none", "--files", "none"}
	written := run(t, "", append(quick, "--json", data, "--svg", chart)...)
	if written.err != nil {
		t.Fatal(written.err)
	}
	if !strings.Contains(written.stdout, "SHA-256") {
		t.Errorf("no table in %q", written.stdout)
	}
	file, err := os.ReadFile(data)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := os.Stat(chart); err != nil {
		t.Error(err)
	}
	printed := run(t, "", append(quick, "--json", "-")...)
	if printed.err != nil {
		t.Fatal(printed.err)
	}
	for name, text := range map[string][]byte{"file": file, "standard output": []byte(printed.stdout)} {
		var report bench.Report
		if err := json.Unmarshal(text, &report); err != nil {
			t.Errorf("%s: %v", name, err)
		} else if len(report.Contests) == 0 || len(report.Gas) == 0 {
			t.Errorf("%s: the report is empty: %+v", name, report)
		}
	}
	nowhere := filepath.Join(dir, "none", "bench.json")
	if got := run(t, "", append(quick, "--json", nowhere)...); got.err == nil || strings.Contains(got.stderr, "measured") {
		t.Errorf("%s, after %q: error %v, want one before anything is measured", nowhere, got.stderr, got.err)
	}
}
