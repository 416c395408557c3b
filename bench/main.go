// Command walrus-bench-peers measures what `walrus bench` compares with and the
// product must not depend on: c-kzg-4844, which needs C, and BLAKE3.
//
// It reads requests and writes answers, a JSON line each: the request names a
// peer and how often to do its work, the answer is the processor time in
// nanoseconds. `walrus bench` so lets peers and its own kernels take turns.
package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"

	ckzg "github.com/ethereum/c-kzg-4844/v2/bindings/go"
	"golang.org/x/sys/unix"
	"lukechampine.com/blake3"
)

// trustedSetup is the ceremony's file, in c-kzg's own module; the Makefile sets it.
var trustedSetup string

// hashed is the number of bytes that the hash is measured over; internal/bench has the same.
const (
	chunkSize = 31 * 4096
	hashed    = 512 * chunkSize
)

type request struct {
	Peer  string `json:"peer"`
	Times int    `json:"times"`
}

type answer struct {
	Nanoseconds int64  `json:"nanoseconds"`
	Error       string `json:"error,omitempty"`
}

func main() {
	if err := serve(); err != nil {
		fmt.Fprintln(os.Stderr, "walrus-bench-peers:", err)
		os.Exit(1)
	}
}

func serve() error {
	lines := bufio.NewScanner(os.Stdin)
	for lines.Scan() {
		var r request
		if err := json.Unmarshal(lines.Bytes(), &r); err != nil {
			return fmt.Errorf("read request: %w", err)
		}
		var a answer
		nanoseconds, err := measure(r)
		if err != nil {
			a.Error = err.Error()
		}
		a.Nanoseconds = nanoseconds
		if err := json.NewEncoder(os.Stdout).Encode(a); err != nil {
			return err
		}
	}
	return lines.Err()
}

func measure(r request) (int64, error) {
	prepare, ok := peers[r.Peer]
	if !ok {
		return 0, fmt.Errorf("no peer %q", r.Peer)
	}
	work, err := prepare()
	if err != nil {
		return 0, fmt.Errorf("%s: %w", r.Peer, err)
	}
	before, err := cpuTime()
	if err != nil {
		return 0, err
	}
	for range r.Times {
		if err := work(); err != nil {
			return 0, fmt.Errorf("%s: %w", r.Peer, err)
		}
	}
	after, err := cpuTime()
	return after - before, err
}

func cpuTime() (int64, error) {
	var t unix.Timespec
	err := unix.ClockGettime(unix.CLOCK_PROCESS_CPUTIME_ID, &t)
	return t.Nano(), err
}

// peers prepare their work once and return what does it.
var peers = map[string]func() (func() error, error){
	"blake3": sync.OnceValues(func() (func() error, error) {
		data := make([]byte, hashed)
		rand.NewChaCha8([32]byte{1}).Read(data)
		return func() error {
			blake3.Sum256(data)
			return nil
		}, nil
	}),
	"commit": sync.OnceValues(func() (func() error, error) {
		chunk, err := ready()
		return func() error {
			_, err := ckzg.BlobToKZGCommitment(chunk)
			return err
		}, err
	}),
	"open": sync.OnceValues(func() (func() error, error) {
		chunk, err := ready()
		return func() error {
			_, _, err := ckzg.ComputeKZGProof(chunk, ckzg.Bytes32{31: 5})
			return err
		}, err
	}),
	"verify": sync.OnceValues(func() (func() error, error) {
		chunk, err := ready()
		if err != nil {
			return nil, err
		}
		z := ckzg.Bytes32{31: 5}
		c, err := ckzg.BlobToKZGCommitment(chunk)
		if err != nil {
			return nil, err
		}
		proof, y, err := ckzg.ComputeKZGProof(chunk, z)
		return func() error {
			ok, err := ckzg.VerifyKZGProof(ckzg.Bytes48(c), z, y, ckzg.Bytes48(proof))
			if err == nil && !ok {
				err = fmt.Errorf("a right opening was refused")
			}
			return err
		}, err
	}),
}

// ready loads the ceremony and returns a chunk as c-kzg wants it.
var ready = sync.OnceValues(func() (*ckzg.Blob, error) {
	path := trustedSetup
	if path == "" {
		dir, err := exec.Command("go", "list", "-m", "-f", "{{.Dir}}", "github.com/ethereum/c-kzg-4844/v2").Output()
		if err != nil {
			return nil, fmt.Errorf("find the trusted setup: %w; build with `make bench-peers`", err)
		}
		path = filepath.Join(strings.TrimSpace(string(dir)), "src", "trusted_setup.txt")
	}
	if err := ckzg.LoadTrustedSetupFile(path, 0); err != nil {
		return nil, fmt.Errorf("load %s: %w", path, err)
	}
	chunk := new(ckzg.Blob)
	random := rand.NewChaCha8([32]byte{2})
	for i := range len(chunk) / 32 {
		random.Read(chunk[32*i+1 : 32*(i+1)])
	}
	return chunk, nil
})
