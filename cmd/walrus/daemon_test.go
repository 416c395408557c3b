package main

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/ethereum/go-ethereum/common"
)

// A daemon whose account was replaced does not read the transactions of the other, and finds its own again.
func TestOutboxIn(t *testing.T) {
	dir := t.TempDir()
	first, second := common.Address{1}, common.Address{2}
	usual := filepath.Join(dir, "outbox.json")
	expect := func(when string, account common.Address, want string) {
		t.Helper()
		if got, err := outboxIn(dir, account); err != nil || got != want {
			t.Errorf("%s: %s, %v, want %s", when, got, err, want)
		}
	}
	expect("at first", first, usual)
	if err := os.WriteFile(usual, []byte(`{"chainId":1,"account":"`+first.Hex()+`","pending":[]}`), 0o600); err != nil {
		t.Fatal(err)
	}
	expect("again", first, usual)
	expect("another account", second, filepath.Join(dir, "outbox-"+common.Bytes2Hex(second[:])+".json"))
	if err := os.WriteFile(usual, []byte("torn"), 0o600); err != nil {
		t.Fatal(err)
	}
	expect("a damaged file", second, usual) // which is an error of whoever reads it
}
