package keyfile_test

import (
	"bytes"
	"encoding/hex"
	"errors"
	"os"
	"path/filepath"
	"sync"
	"testing"

	"github.com/walrus-evm/walrus/internal/keyfile"
)

func TestWrite(t *testing.T) {
	t.Run("with links", func(t *testing.T) { testWrite(t, keyfile.Write) })
	t.Run("without", func(t *testing.T) { testWrite(t, keyfile.WriteWithoutLinks) })
}

func testWrite(t *testing.T, write func(path string, secret []byte) error) {
	dir := t.TempDir()
	path := filepath.Join(dir, "a.key")
	secret := bytes.Repeat([]byte{0xab}, 32)
	if err := write(path, secret); err != nil {
		t.Fatal(err)
	}
	want := hex.EncodeToString(secret) + "\n"
	if got, err := os.ReadFile(path); err != nil || string(got) != want {
		t.Errorf("the file holds %q, error %v, want %q", got, err, want)
	}
	if info, err := os.Stat(path); err != nil || info.Mode() != 0o600 {
		t.Errorf("mode %v, error %v, want 0600", info.Mode(), err)
	}
	if err := write(path, make([]byte, 32)); !errors.Is(err, keyfile.ErrExists) {
		t.Errorf("a second key: error %v, want %v", err, keyfile.ErrExists)
	}
	if got, err := os.ReadFile(path); err != nil || string(got) != want {
		t.Errorf("after a second key the file holds %q, error %v", got, err)
	}
	if err := write(filepath.Join(dir, "none", "a.key"), secret); !errors.Is(err, os.ErrNotExist) {
		t.Errorf("in a directory that is not there: error %v, want %v", err, os.ErrNotExist)
	}
	if left, err := os.ReadDir(dir); err != nil || len(left) != 1 {
		t.Errorf("%d files are left, error %v, want the key alone", len(left), err)
	}
}

// TestWriteIsAtomic: whoever sees the file sees a whole key, and of many writers one wins.
func TestWriteIsAtomic(t *testing.T) {
	path := filepath.Join(t.TempDir(), "a.key")
	secrets := make(map[string]bool)
	won := make(chan error, 8)
	var writers sync.WaitGroup
	for i := range cap(won) {
		secret := bytes.Repeat([]byte{byte(i)}, 32)
		secrets[hex.EncodeToString(secret)+"\n"] = true
		writers.Go(func() { won <- keyfile.Write(path, secret) })
	}
	done := make(chan struct{})
	go func() { writers.Wait(); close(done) }()
	for running := true; running; {
		select {
		case <-done:
			running = false
		default:
		}
		got, err := os.ReadFile(path)
		if err == nil && !secrets[string(got)] || err != nil && !errors.Is(err, os.ErrNotExist) {
			t.Errorf("a reader sees %q, error %v", got, err)
		}
	}
	close(won)
	winners := 0
	for err := range won {
		if err == nil {
			winners++
		} else if !errors.Is(err, keyfile.ErrExists) {
			t.Error(err)
		}
	}
	if winners != 1 {
		t.Errorf("%d writers made the key, want one", winners)
	}
}
