package e2e_test

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math/rand/v2"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"
)

// limit bounds each wait for another process. None takes a tenth of it, but on a machine that has other work.
const limit = 10 * time.Minute

// process is a `walrus devnet` that runs as users run it.
type process struct {
	t      *testing.T
	binary string
	dir    string
	cmd    *exec.Cmd
}

// TestCommands drives the binary as a user would, through a kill -9 in the middle.
func TestCommands(t *testing.T) {
	if testing.Short() {
		t.Skip("takes a minute; the race detector covers its packages one by one")
	}
	dir := t.TempDir()
	p := &process{t: t, binary: build(t), dir: filepath.Join(dir, "net")}
	p.start()
	blobs := p.storeSizes(dir)
	p.refusals(dir)
	p.ranges(dir, blobs)
	p.pipes()
	p.gateway()

	if err := p.cmd.Process.Kill(); err != nil { // kill -9: nothing acknowledged may be lost
		t.Fatal(err)
	}
	_ = p.cmd.Wait()
	var gone bytes.Buffer
	p.runInto(&gone, 1, nil, "devnet", "status")
	if !strings.Contains(gone.String(), "no devnet is running there any more: the last address") {
		t.Errorf("status of a killed network: %s", gone.String())
	}
	p.start()
	p.run(0, nil, "devnet", "status") // the new one has taken over
	for id, content := range blobs {
		if got := p.run(0, nil, "blob", "read", id, "-o", "-"); !bytes.Equal(got, content) {
			t.Errorf("blob %s of %d bytes came back as %d other bytes after kill -9", id, len(content), len(got))
		}
	}
	p.corruption(blobs)
	if err := p.cmd.Process.Signal(syscall.SIGINT); err != nil {
		t.Fatal(err)
	}
	if err := p.cmd.Wait(); err != nil {
		t.Errorf("Ctrl-C did not end the network cleanly: %v", err)
	}
	if out, err := exec.CommandContext(t.Context(), p.binary, "devnet", "status", "--dir", p.dir).CombinedOutput(); err == nil || !strings.Contains(string(out), "no devnet is running") {
		t.Errorf("status of a stopped network: %v, %s", err, out)
	}
}

// build builds the binary for one test.
func build(t *testing.T) string {
	t.Helper()
	binary := filepath.Join(t.TempDir(), "walrus")
	if out, err := exec.CommandContext(t.Context(), "go", "build", "-o", binary, "github.com/walrus-evm/walrus/cmd/walrus").CombinedOutput(); err != nil {
		t.Fatalf("go build: %v\n%s", err, out)
	}
	return binary
}

// start starts the network and waits for its ready line.
func (p *process) start() {
	p.t.Helper()
	p.cmd = exec.Command(p.binary, "devnet", "--dir", p.dir)
	p.cmd.Stderr = p.t.Output()
	out, err := p.cmd.StdoutPipe()
	if err != nil {
		p.t.Fatal(err)
	}
	if err := p.cmd.Start(); err != nil {
		p.t.Fatal(err)
	}
	p.t.Cleanup(func() { _ = p.cmd.Process.Kill() })
	ready := make(chan bool, 1)
	go func() {
		lines := bufio.NewScanner(out)
		for lines.Scan() {
			if strings.HasPrefix(lines.Text(), "ready") {
				ready <- true
			}
		}
		close(ready)
	}()
	select {
	case ok := <-ready:
		if !ok {
			p.t.Fatal("the network ended before it was ready")
		}
	case <-time.After(limit):
		p.t.Fatal("the network was not ready in time")
	}
}

// run runs a command on the network, checks its exit code and returns its standard output.
func (p *process) run(code int, stdin io.Reader, args ...string) []byte {
	p.t.Helper()
	return p.runInto(&bytes.Buffer{}, code, stdin, args...)
}

// runInto is run with a place for what the command says on standard error.
func (p *process) runInto(problems *bytes.Buffer, code int, stdin io.Reader, args ...string) []byte {
	p.t.Helper()
	ctx, cancel := context.WithTimeout(p.t.Context(), limit)
	defer cancel()
	cmd := exec.CommandContext(ctx, p.binary, args...)
	cmd.Env = append(os.Environ(), "WALRUS_NETWORK="+filepath.Join(p.dir, "network.json"), "WALRUS_DEVNET_DIR="+p.dir)
	cmd.Stdin = stdin
	var out bytes.Buffer
	cmd.Stdout, cmd.Stderr = &out, problems
	err := cmd.Run()
	got := 0
	if exit, ok := errors.AsType[*exec.ExitError](err); ok {
		got = exit.ExitCode()
	} else if err != nil {
		p.t.Fatalf("walrus %s: %v", strings.Join(args, " "), err)
	}
	if got != code {
		p.t.Fatalf("walrus %s: exit code %d, want %d\n%s", strings.Join(args, " "), got, code, problems.String())
	}
	if code != 0 && problems.Len() == 0 {
		p.t.Errorf("walrus %s failed without a word", strings.Join(args, " "))
	}
	return out.Bytes()
}

// storeSizes stores blobs of sizes around every boundary and reads each back.
func (p *process) storeSizes(dir string) map[string][]byte {
	p.t.Helper()
	const chunk, k = 126_976, 4
	blobs := make(map[string][]byte)
	random := rand.NewChaCha8([32]byte{1})
	for _, size := range []int{0, 1, 31, 32, chunk, k*chunk - 1, k * chunk, k*chunk + 1} {
		content := make([]byte, size)
		_, _ = random.Read(content)
		file := filepath.Join(dir, fmt.Sprintf("blob-%d", size))
		if err := os.WriteFile(file, content, 0o600); err != nil {
			p.t.Fatal(err)
		}
		id := p.store(nil, file)
		blobs[id] = content
		copied := file + ".copy"
		p.run(0, nil, "blob", "read", id, "-o", copied)
		got, err := os.ReadFile(copied)
		if err != nil {
			p.t.Fatal(err)
		}
		if !bytes.Equal(got, content) {
			p.t.Errorf("a blob of %d bytes came back as %d other bytes", size, len(got))
		}
	}
	return blobs
}

// store stores a file ("-" for stdin) and returns the blob ID.
func (p *process) store(stdin io.Reader, file string) string {
	p.t.Helper()
	out := p.run(0, stdin, "blob", "store", file, "--epochs", "5", "--json")
	var stored struct {
		BlobID string `json:"blobId"`
	}
	if err := json.Unmarshal(out, &stored); err != nil || len(stored.BlobID) != 43 {
		p.t.Fatalf("blob store --json printed %s (%v)", out, err)
	}
	return stored.BlobID
}

// refusals checks the exit codes of bad input.
func (p *process) refusals(dir string) {
	p.t.Helper()
	file := filepath.Join(dir, "blob-32")
	const usage, notFound, tooLittle = 2, 3, 5
	p.run(usage, nil, "blob", "read", "too-short")
	p.run(notFound, nil, "blob", "read", strings.Repeat("A", 43), "-o", "-")
	p.run(notFound, nil, "blob", "store", filepath.Join(dir, "nowhere"), "--epochs", "1")
	p.run(usage, nil, "blob", "store", file, "--epochs", "0")
	other := filepath.Join(dir, "other")
	if err := os.WriteFile(other, []byte("other bytes"), 0o600); err != nil {
		p.t.Fatal(err)
	}
	p.run(usage, nil, "blob", "store", other, "--epochs", "1000000")
	// The user's account holds a million WAL.
	p.run(tooLittle, nil, "stake", "add", "1", "100000000")
}

// ranges reads the end of a blob, and nothing behind it: what is there under the name stays.
func (p *process) ranges(dir string, blobs map[string][]byte) {
	p.t.Helper()
	const usage = 2
	file := filepath.Join(dir, "range")
	for id, content := range blobs {
		size := len(content)
		if size > 0 {
			p.run(0, nil, "blob", "read", id, "--range", fmt.Sprintf("%d-", size-1), "-o", file)
		} else if err := os.WriteFile(file, []byte("kept"), 0o600); err != nil {
			p.t.Fatal(err)
		}
		before, err := os.ReadFile(file)
		if err != nil {
			p.t.Fatal(err)
		}
		if size > 0 && !bytes.Equal(before, content[size-1:]) {
			p.t.Errorf("the last byte of %d came back as %d other bytes", size, len(before))
		}
		var problems bytes.Buffer
		p.runInto(&problems, usage, nil, "blob", "read", id, "--range", fmt.Sprintf("%d-", size), "-o", file)
		if !strings.Contains(problems.String(), fmt.Sprintf("the blob's size is %d", size)) {
			p.t.Errorf("a range behind the end of %d bytes: %s", size, problems.String())
		}
		if after, err := os.ReadFile(file); err != nil || !bytes.Equal(before, after) {
			p.t.Errorf("a range behind the end of %d bytes replaced %q by %q, error %v", size, before, after, err)
		}
	}
}

// pipes stores from standard input and reads to standard output.
func (p *process) pipes() {
	p.t.Helper()
	content := bytes.Repeat([]byte("through a pipe "), 10_000)
	id := p.store(bytes.NewReader(content), "-")
	if got := p.run(0, nil, "blob", "read", id, "-o", "-"); !bytes.Equal(got, content) {
		p.t.Errorf("%d bytes through pipes came back as %d other bytes", len(content), len(got))
	}
}

// gateway stores and reads with nothing but HTTP.
func (p *process) gateway() {
	p.t.Helper()
	data, err := os.ReadFile(filepath.Join(p.dir, "network.json"))
	if err != nil {
		p.t.Fatal(err)
	}
	var network struct{ Gateway, Indexer string }
	if err := json.Unmarshal(data, &network); err != nil {
		p.t.Fatal(err)
	}
	content := bytes.Repeat([]byte("curl is enough "), 20_000)
	request, err := http.NewRequestWithContext(p.t.Context(), http.MethodPut, network.Gateway+"/v1/blobs?epochs=3", bytes.NewReader(content))
	if err != nil {
		p.t.Fatal(err)
	}
	var stored struct {
		NewlyCreated struct {
			BlobObject struct{ BlobID string }
		}
	}
	p.answer(request, http.StatusOK, func(body []byte) {
		if err := json.Unmarshal(body, &stored); err != nil {
			p.t.Fatalf("PUT answered %s: %v", body, err)
		}
	})
	request, err = http.NewRequestWithContext(p.t.Context(), http.MethodGet, network.Gateway+"/v1/blobs/"+stored.NewlyCreated.BlobObject.BlobID, nil)
	if err != nil {
		p.t.Fatal(err)
	}
	request.Header.Set("Range", "bytes=5-9")
	p.answer(request, http.StatusPartialContent, func(body []byte) {
		if !bytes.Equal(body, content[5:10]) {
			p.t.Errorf("bytes 5-9 are %q, want %q", body, content[5:10])
		}
	})
	request, err = http.NewRequestWithContext(p.t.Context(), http.MethodGet, network.Indexer+"/v1/blobs", nil)
	if err != nil {
		p.t.Fatal(err)
	}
	p.answer(request, http.StatusOK, func(body []byte) {
		if !json.Valid(body) {
			p.t.Errorf("the indexer answered %s", body)
		}
	})
}

func (p *process) answer(request *http.Request, status int, check func(body []byte)) {
	p.t.Helper()
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		p.t.Fatal(err)
	}
	defer response.Body.Close()
	body, err := io.ReadAll(response.Body)
	if err != nil {
		p.t.Fatal(err)
	}
	if response.StatusCode != status {
		p.t.Fatalf("%s %s: %s: %s", request.Method, request.URL, response.Status, body)
	}
	check(body)
}

// corruption damages every sliver of three nodes, and nobody who reads notices.
func (p *process) corruption(blobs map[string][]byte) {
	p.t.Helper()
	p.run(0, nil, "devnet", "nodes", "corrupt", "1", "2", "3")
	for id, content := range blobs {
		if got := p.run(0, nil, "blob", "read", id, "-o", "-"); !bytes.Equal(got, content) {
			p.t.Errorf("blob %s of %d bytes came back as %d other bytes from rotten disks", id, len(content), len(got))
		}
	}
}
