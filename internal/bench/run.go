package bench

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"maps"
	"os"
	"runtime"
	"slices"
	"strings"
	"time"

	"github.com/walrus-evm/walrus/blob"
	"github.com/walrus-evm/walrus/kzg"
)

// Config says how much to measure.
type Config struct {
	// Budget is the time for each contest of kernels; 3 s by default. Each contestant
	// has five samples at least.
	Budget time.Duration
	// Sizes are the simulated nodes, in bytes.
	Sizes []int64
	// Full proves and verifies simulated nodes whole, instead of a sample of
	// 16 GiB and of 2²⁰ commitments.
	Full bool
	// Files is the size of a sliver to prove from files in the system's folder for temporary
	// ones, in bytes; 0 for none.
	Files int64
	// Peers is the program with the peers, "" for none; see [FindPeers].
	Peers string
	// Progress, if not nil, hears what is being measured.
	Progress func(string)
}

// Validate reports the first field that makes no sense.
func (c Config) Validate() error {
	if c.Budget < 0 {
		return fmt.Errorf("%w: budget %s is negative", ErrConfig, c.Budget)
	}
	for _, size := range c.Sizes {
		if size < 1 || size > 1<<50 {
			return fmt.Errorf("%w: a node of %d bytes, must be 1 to 2⁵⁰", ErrConfig, size)
		}
	}
	if c.Files < 0 || c.Files > pool*blob.ChunkSize {
		return fmt.Errorf("%w: a sliver of %d bytes in files, must be 0 to %d", ErrConfig, c.Files, pool*blob.ChunkSize)
	}
	return nil
}

// ErrConfig reports a configuration that makes no sense.
var ErrConfig = errors.New("wrong configuration")

// Report is everything that a run measured.
type Report struct {
	Date      time.Time `json:"date"`
	Processor string    `json:"processor"`
	Cores     int       `json:"cores"`
	Go        string    `json:"go"`
	Vectors   bool      `json:"avx512_ifma"`
	Clock     string    `json:"clock"`
	Contests  []Contest `json:"contests"`
	// Aggregation is what the aggregation of 1 TiB takes, to which proving compares.
	Aggregation Seconds `json:"aggregation_of_1_tib"`
	Nodes       []Node  `json:"nodes"`
	// NodesMemory is the most memory that the program held while nodes were simulated, in bytes;
	// 0 where the system does not tell.
	NodesMemory int64 `json:"nodes_memory_bytes"`
	Disk        Disk  `json:"disk"`
	Gas         []Gas `json:"gas"`
	// Goals are those of the project that this run measured.
	Goals []Goal `json:"goals"`
}

// What is measured of larger nodes unless Config.Full.
const (
	proveSample  = 1024 // groups, 16 GiB
	verifySample = 8192 // groups, 2²⁰ chunks
)

// Run measures. It takes minutes, ends with the context's error, and wants the
// machine for itself.
func Run(ctx context.Context, config Config) (report Report, err error) {
	if err := config.Validate(); err != nil {
		return Report{}, err
	}
	if config.Budget == 0 {
		config.Budget = 3 * time.Second
	}
	if config.Progress == nil {
		config.Progress = func(string) {}
	}
	report = Report{
		Date: time.Now().UTC().Truncate(time.Second), Processor: processor(), Cores: runtime.GOMAXPROCS(0),
		Go: runtime.Version(), Vectors: kzg.Vectorized(), Clock: clockName,
	}
	if report.Gas, err = gasOfEntryPoints(); err != nil {
		return Report{}, err
	}
	// First, while little else takes memory.
	a := newArena(config.Budget)
	if err := report.nodes(ctx, config, a); err != nil {
		return Report{}, err
	}
	if err := report.files(ctx, config, a); err != nil {
		return Report{}, err
	}
	runtime.GC()
	if config.Peers != "" {
		if a.peers, err = startPeers(ctx, config.Peers); err != nil {
			return Report{}, err
		}
		defer func() { err = errors.Join(err, a.peers.close()) }()
	}
	if report.Contests, err = a.contests(ctx, func(c Contest) { config.Progress(c.Name) }); err != nil {
		return Report{}, err
	}
	report.Goals = report.goals()
	return report, nil
}

func (r *Report) nodes(ctx context.Context, config Config, a *arena) error {
	if len(config.Sizes) == 0 {
		return nil
	}
	s, err := newSimulation(a)
	if err != nil {
		return err
	}
	prove, verify := proveSample, verifySample
	if config.Full {
		prove, verify = 1<<40, 1<<40
	}
	for _, size := range config.Sizes {
		node, err := s.measure(ctx, size, prove, verify)
		if err != nil {
			return err
		}
		config.Progress("a node of " + sizeText(size))
		r.Nodes = append(r.Nodes, node)
	}
	r.Aggregation = s.aggregation
	r.NodesMemory = peakMemory()
	return nil
}

func (r *Report) files(ctx context.Context, config Config, a *arena) error {
	if config.Files == 0 {
		return nil
	}
	s, err := newSimulation(a)
	if err != nil {
		return err
	}
	if r.Disk, err = s.measureDisk(ctx, config.Files); err != nil {
		return err
	}
	config.Progress("a sliver of " + sizeText(r.Disk.Size) + " in files")
	return nil
}

// peakMemory returns the most memory that the process has held, from Linux; 0 elsewhere.
func peakMemory() int64 {
	var kilobytes int64
	for line := range procLines("/proc/self/status") {
		if _, err := fmt.Sscanf(line, "VmHWM: %d kB", &kilobytes); err == nil {
			return kilobytes << 10
		}
	}
	return 0
}

// processor returns the processor's name, from Linux, else the architecture.
func processor() string {
	for line := range procLines("/proc/cpuinfo") {
		if name, value, ok := strings.Cut(line, ":"); ok && strings.TrimSpace(name) == "model name" {
			return strings.TrimSpace(value)
		}
	}
	return runtime.GOARCH
}

// procLines yields the lines of a file, none if it cannot be read.
func procLines(path string) func(yield func(string) bool) {
	return func(yield func(string) bool) {
		file, err := os.Open(path)
		if err != nil {
			return
		}
		defer file.Close() //nolint:errcheck // only read
		for lines := bufio.NewScanner(file); lines.Scan(); {
			if !yield(lines.Text()) {
				return
			}
		}
	}
}

func sortedKeys(m map[string]string) []string { return slices.Sorted(maps.Keys(m)) }
