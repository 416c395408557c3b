package bench

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"time"
)

// peersBinary is what `make bench-peers` builds from the module in bench: peers
// that need C, or that the product does not depend on.
const peersBinary = "walrus-bench-peers"

// ErrPeer reports a measurement that the program with the peers refused.
var ErrPeer = errors.New("peer failed")

// FindPeers returns the path of the program with the peers: beside the running
// one or in PATH; "" if there is none.
func FindPeers() string {
	if self, err := os.Executable(); err == nil {
		beside := filepath.Join(filepath.Dir(self), peersBinary)
		if info, err := os.Stat(beside); err == nil && info.Mode().IsRegular() {
			return beside
		}
	}
	path, err := exec.LookPath(peersBinary)
	if err != nil {
		return ""
	}
	return path
}

// peers is the running program. It measures itself, a JSON line for each request.
type peers struct {
	input  io.WriteCloser
	output *bufio.Scanner
	wait   func() error
}

// request and answer are the lines; bench/main.go has the same.
type request struct {
	Peer  string `json:"peer"`
	Times int    `json:"times"`
}

type answer struct {
	Nanoseconds int64  `json:"nanoseconds"`
	Error       string `json:"error,omitempty"`
}

// startPeers starts the program; the context ends it.
func startPeers(ctx context.Context, path string) (*peers, error) {
	command := exec.CommandContext(ctx, path)
	command.Stderr = os.Stderr
	input, err := command.StdinPipe()
	if err != nil {
		return nil, err
	}
	output, err := command.StdoutPipe()
	if err != nil {
		return nil, err
	}
	if err := command.Start(); err != nil {
		return nil, fmt.Errorf("start %s: %w", path, err)
	}
	return &peers{input: input, output: bufio.NewScanner(output), wait: command.Wait}, nil
}

// close ends the program, which stops at the end of its input.
func (p *peers) close() error {
	if p == nil {
		return nil
	}
	return errors.Join(p.input.Close(), p.wait())
}

// contestants returns the peer as a list of one, or of none without the program.
func (p *peers) contestants(name, peer string, work float64) []contestant {
	if p == nil {
		return nil
	}
	return []contestant{{name, work, func(_ context.Context, times int) (time.Duration, error) {
		line, err := json.Marshal(request{peer, times})
		if err != nil {
			return 0, err
		}
		if _, err := p.input.Write(append(line, '\n')); err != nil {
			return 0, err
		}
		if !p.output.Scan() {
			return 0, errors.Join(fmt.Errorf("%w: %s ended", ErrPeer, peersBinary), p.output.Err())
		}
		var a answer
		if err := json.Unmarshal(p.output.Bytes(), &a); err != nil {
			return 0, fmt.Errorf("%w: %w", ErrPeer, err)
		}
		if a.Error != "" {
			return 0, fmt.Errorf("%w: %s", ErrPeer, a.Error)
		}
		return time.Duration(a.Nanoseconds), nil
	}}}
}
