package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/walrus-evm/walrus/chain"
)

const someID = "f3IbWYfoN07ARg_1M2w4rp6BLvaVdISTyqcPYuh2xqA"

func TestWrongCommandLines(t *testing.T) {
	isolate(t)
	dir := t.TempDir()
	network := writeNetwork(t, filepath.Join(dir, "network.json"), nil)
	file := writeTestFile(t, "file", []byte("x"))
	for _, row := range []struct {
		line string
		code int
		text string
	}{
		{"nonsense", exitUsage, `no command "nonsense"`},
		{"blob stor", exitUsage, `Did you mean "store"?`},
		{"info surplus", exitUsage, `"surplus" is one argument too many`},
		{"info --nosuch", exitUsage, "no flag --nosuch"},
		{"info --networks x", exitUsage, "did you mean --network?"},
		{"info", exitUsage, "start one with `walrus devnet`"},
		{"info --network " + dir + "/none.json", exitUsage, "no such file"},
		{"info --network " + file, exitUsage, "invalid character"},
		{"blob store", exitUsage, "FILE is missing"},
		{"blob store " + file, exitUsage, "--epochs is missing"},
		{"blob store " + file + " --epochs 0", exitUsage, "--epochs is missing"},
		{"blob store " + file + " --epochs 4294967297", exitUsage, "--epochs"},
		{"blob store " + file + " --epochs many", exitUsage, "no number of epochs"},
		{"storage buy 1GB --epochs 0x10", exitUsage, "no number of epochs"},
		{"blob jar set 1 --step 1_0", exitUsage, "no number of epochs"},
		{"blob store " + dir + " --epochs 1", exitUsage, "is a directory: pack it first"},
		{"blob store " + dir + "/none --epochs 1", exitNotFound, "no such file"},
		{"blob store - - --epochs 1", exitUsage, "once only"},
		{"blob store " + file + " --epochs 1 --max-cost much", exitUsage, "malformed amount"},
		{"blob store " + file + " --epochs 1 --network " + network, exitChain, "is the chain running?"},
		{"blob read", exitUsage, "ID is missing"},
		{"blob read short", exitUsage, "43 characters"},
		{"blob read " + someID + "= -o x", exitUsage, "malformed blob ID"},
		{"blob read " + someID + " --range 5", exitUsage, "is no range"},
		{"blob read " + someID + " --range 5-4", exitUsage, "must not come before"},
		{"blob read " + someID + " --json", exitUsage, "--json needs -o FILE"},
		{"blob read " + someID + " -o " + dir, exitUsage, "is a directory"},
		{"blob status 0", exitUsage, "is no object"},
		{"blob status -1", exitUsage, "no flag"},
		{"blob extend 1", exitUsage, "by how many epochs longer"},
		{"blob extend x --epochs 1", exitUsage, "is no object"},
		{"blob id " + file + " --shards 5", exitUsage, "invalid encoding"},
		{"blob id " + dir + "/none --shards 10", exitNotFound, "no such file"},
		{"blob list --all --owner 0x00", exitUsage, "exclude each other"},
		{"stake add 3", exitUsage, "AMOUNT is missing"},
		{"stake add alice 5", exitUsage, "is no node"},
		{"stake add 3 0", exitUsage, "is nothing"},
		{"stake add 3 5 --network " + network + " --rpc nonsense://x", exitChain, "connect to chain"},
		{"stake withdraw 3", exitUsage, "say how much"},
		{"stake withdraw 3 --all --amount 5", exitUsage, "say how much"},
		{"stake withdraw 3 --all=false", exitUsage, "say how much"},
		{"stake withdraw 3 --shares x", exitUsage, "no number of shares"},
		{"stake claim -- -3", exitUsage, "is no stake position"},
		{"stake credit 0x12", exitUsage, "is no account"},
		{"stake redelegate 3", exitUsage, "--to is missing"},
		{"stake redelegate 3 --to x", exitUsage, "is no node"},
		{"stake split 3", exitUsage, "AMOUNT is missing"},
		{"stake merge 3", exitUsage, "OTHER is missing"},
		{"stake transfer 3 0x0000000000000000000000000000000000000000", exitUsage, "nobody owns the zero address"},
		{"stake rewards 3 --from x", exitUsage, "is no epoch"},
		{"stake preview withdraw 3", exitUsage, "say how much"},
		{"stake donate 0", exitUsage, "is nothing"},
		{"storage buy", exitUsage, "SIZE is missing"},
		{"storage buy lots --epochs 1", exitUsage, "is no size"},
		{"storage buy 1GB", exitUsage, "say until when"},
		{"storage buy 1GB --epochs 0", exitUsage, "say until when"},
		{"storage buy 1GB --epochs 2 --to 5", exitUsage, "exclude each other"},
		{"storage price --to x", exitUsage, "is no epoch"},
		{"storage show x", exitUsage, "is no reservation"},
		{"storage split 3", exitUsage, "say where"},
		{"storage split 3 --bytes 5 --epoch 4", exitUsage, "say where"},
		{"storage merge 3", exitUsage, "OTHER is missing"},
		{"storage transfer 3 bob", exitUsage, "is no account"},
		{"storage transfer 3 0x70997970C51812dc3A010C7d01b50e0d17dc79C9", exitUsage, "is mistyped"},
		{"storage refund 3 --min-paid much", exitUsage, "malformed amount"},
		{"blob store " + file + " --epochs 1 --reservation 2", exitUsage, "exclude each other"},
		{"blob store " + file + " " + file + " --reservation 2", exitUsage, "one file"},
		{"blob extend 1 --reservation x", exitUsage, "is no reservation"},
		{"blob delete x", exitUsage, "is no object"},
		{"blob jar set 1", exitUsage, "nothing to change"},
		{"blob jar set 1 --max-price cheap", exitUsage, "is no price"},
		{"blob jar set 1 --tip 20", exitUsage, "too high"},
		{"blob jar fund 1", exitUsage, "AMOUNT is missing"},
		{"blob attribute set 1", exitUsage, "KEY is missing"},
		{"blob attribute set 1 0xzz v", exitUsage, "is not hexadecimal"},
		{"node vote 3", exitUsage, "nothing to vote for"},
		{"node vote 3 --price 0", exitUsage, "is no price"},
		{"node vote 3 --capacity big", exitUsage, "is no size"},
		{"node rotate-key 3", exitUsage, "$WALRUS_NEXT_BLS_KEY_FILE"},
		{"node set-keys 3", exitUsage, "nothing to change"},
		{"node set-keys 3 --payout 0x12", exitUsage, "is no account"},
		{"node release 3 300", exitUsage, "is no shard"},
		{"node show 0", exitUsage, "is no node"},
		{"node register", exitUsage, "--name is missing"},
		{"node register --name a --endpoint ftp://x --bls-key-file k", exitUsage, "is no endpoint"},
		{"node register --name a --endpoint http://x --bls-key-file k", exitUsage, "hot key is missing"},
		{"node register --name a --endpoint http://x --bls-key-file k --hot-key 0x70997970C51812dc3A010C7d01b50e0d17dc79C8 --commission 101%", exitUsage, "is no share"},
		{"node describe 3", exitUsage, "nothing to change"},
		{"node commission 3 five", exitUsage, "is no share"},
		{"node run --dir x", exitUsage, "$WALRUS_BLS_KEY_FILE"},
		{"verifier run --dir x", exitUsage, "--key-file is missing"},
		{"verifier verdicts --dir " + dir, exitNotFound, "read book"},
		{"verifier probes", exitUsage, "--dir is missing"},
		{"verifier probes --dir " + dir, exitNotFound, "read probes"},
		{"verifier verdicts --dir " + dir + " --epoch x", exitUsage, "is no epoch"},
		{"indexer migrate", exitUsage, "$DATABASE_URL"},
		{"indexer migrate --postgres-url nonsense://x", exitUsage, "cannot parse"},
		{"gateway run --max-epochs 4294967297", exitUsage, "--max-epochs"},
		{"gateway run --log-level loud", exitUsage, "--log-level"},
		{"gateway run --log-format xml", exitUsage, "--log-format"},
		{"deploy --rpc http://127.0.0.1:1 --key-file k --preset moon -o x", exitUsage, "is no preset"},
		{"deploy --rpc http://127.0.0.1:1 --key-file k --preset local --epoch 1s -o x", exitUsage, "invalid parameters"},
		{"deploy --rpc http://127.0.0.1:1 --key-file k --preset local -o " + file, exitUsage, "is not replaced"},
		{"devnet stauts", exitUsage, `Did you mean "status"?`},
		{"devnet --nodes 3", exitUsage, "want 4 to 20"},
		{"devnet --nodes 0", exitUsage, "want 4 to 20"},
		{"devnet --epoch 1500ms", exitUsage, "whole seconds"},
		{"devnet --chain-port 70000", exitUsage, "port 70000"},
		{"devnet --log loud", exitUsage, "--log"},
		{"devnet status surplus", exitUsage, "one argument too many"},
		{"devnet next surplus", exitUsage, "one argument too many"},
		{"devnet nodes stop", exitUsage, "NODE is missing"},
		{"devnet nodes stop x", exitUsage, "is no node"},
		{"devnet nodes stop 3 0", exitUsage, "is no node"},
		{"devnet nodes cheat 3 --kind nicely", exitUsage, "nicely"},
		{"devnet demo surplus", exitUsage, "one argument too many"},
		{"devnet demo --file " + dir, exitUsage, "no regular file"},
		{"devnet demo --file " + file + " --dir " + filepath.Dir(file), exitUsage, "name a new one"},
		{"devnet demo --file " + writeTestFile(t, "empty", nil), exitUsage, "nothing to lose"},
		{"devnet demo --file " + file + " --nodes 3", exitUsage, "want 4 to 20"},
		{"completion powershell", exitUsage, "none of bash, zsh and fish"},
	} {
		got := run(t, "", strings.Fields(row.line)...)
		if got.err == nil {
			t.Errorf("walrus %s succeeded, want exit code %d", row.line, row.code)
			continue
		}
		if code := exitCode(got.err); code != row.code || !strings.Contains(got.err.Error(), row.text) {
			t.Errorf("walrus %s\nexit code %d, want %d; text:\n%v\nwant in it: %s", row.line, code, row.code, got.err, row.text)
		}
		if got.stdout != "" {
			t.Errorf("walrus %s failed and yet printed:\n%s", row.line, got.stdout)
		}
	}
}

// The account is looked for in the flag, the variable and the network's file, in this order.
func TestNetworkNamesTheAccount(t *testing.T) {
	isolate(t)
	dir := t.TempDir()
	network := writeNetwork(t, filepath.Join(dir, "network.json"), func(n *chain.Network) { n.KeyFile = "keys/user.key" })
	app := newApp()
	context := contextOf(t, app, "--network", network)
	loaded, err := loadNetwork(context)
	if err != nil {
		t.Fatal(err)
	}
	s := &session{network: loaded}
	if got, want := s.keyFile(context), filepath.Join(dir, "keys", "user.key"); got != want {
		t.Errorf("key file %s, want %s: beside the network's file", got, want)
	}
	t.Setenv("WALRUS_KEY_FILE", "env.key")
	if got := s.keyFile(contextOf(t, app, "--network", network)); got != "env.key" {
		t.Errorf("key file %s, want the variable's", got)
	}
	if got := s.keyFile(contextOf(t, app, "--key-file", "flag.key")); got != "flag.key" {
		t.Errorf("key file %s, want the flag's", got)
	}
}

func TestDefaultNetworkIsTheLocalOne(t *testing.T) {
	isolate(t)
	dir := filepath.Join(os.Getenv("XDG_STATE_HOME"), "walrus", "devnet")
	if err := os.MkdirAll(dir, 0o700); err != nil {
		t.Fatal(err)
	}
	writeNetwork(t, filepath.Join(dir, "network.json"), nil)
	loaded, err := loadNetwork(contextOf(t, newApp(), "--rpc", "ws://elsewhere"))
	if err != nil || loaded.Name != "test" || loaded.RPC != "ws://elsewhere" {
		t.Errorf("loaded %q at %s, error %v", loaded.Name, loaded.RPC, err)
	}
}
