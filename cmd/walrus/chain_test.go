package main

import (
	"crypto/rand"
	"fmt"
	"path/filepath"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/walrus-evm/walrus/availability"
	"github.com/walrus-evm/walrus/chain"
	"github.com/walrus-evm/walrus/chain/devchain"
	"github.com/walrus-evm/walrus/verifier"
)

// ledger is a network's contracts on a chain of the test's own, without storage nodes behind them, in epoch 1: enough for
// every command that asks nothing of a node.
type ledger struct {
	*testing.T
	dev   *devchain.Chain
	owner *chain.Transactor // has all WAL and governs the nodes
	dir   string
}

// nodes are as many as there must be for storage to be sold.
const nodes = 4

func newLedger(t *testing.T) *ledger {
	t.Helper()
	isolate(t)
	l := &ledger{T: t, dir: t.TempDir()}
	var err error
	l.dev, err = devchain.Start(t.Context(), devchain.Config{OnTx: true, Seed: t.Name()})
	l.noError(err)
	t.Cleanup(func() { l.noError(l.dev.Close()) })
	deployment, err := chain.Deploy(t.Context(), l.dev.Client(), l.dev.Key(0), chain.LocalParameters())
	l.noError(err)
	for account := range nodes + 1 {
		l.noError(writeSecret(l.keyFile(account), crypto.FromECDSA(l.dev.Key(account))))
	}
	network := chain.Network{Name: "test", RPC: l.dev.URL(), KeyFile: l.keyFile(0), Deployment: deployment}
	l.noError(network.Save(filepath.Join(l.dir, "network.json")))
	t.Setenv("WALRUS_NETWORK", filepath.Join(l.dir, "network.json"))
	client, err := chain.Dial(t.Context(), l.dev.URL(), deployment)
	l.noError(err)
	t.Cleanup(client.Close)
	l.owner, err = chain.NewTransactor(client, l.dev.Key(0), chain.TransactorConfig{})
	l.noError(err)
	l.form(client)
	return l
}

// form registers the nodes and passes epoch 0, after which they are the committee.
func (l *ledger) form(client *chain.Client) {
	l.Helper()
	ctx := l.Context()
	d := client.Deployment()
	for _, spender := range []common.Address{d.Staking, d.Registry} {
		_, err := l.owner.Approve(ctx, spender, chain.WAL(1_000_000))
		l.noError(err)
	}
	for i := range nodes {
		key, err := availability.GenerateSecretKey(rand.Reader)
		l.noError(err)
		secret := key.Bytes()
		l.noError(writeSecret(l.blsKeyFile(i+1), secret[:]))
		node, _, err := l.owner.RegisterNode(ctx, chain.NodeRegistration{
			HotKey: devchain.Address(i + 1), Payout: l.owner.Address(), BLSKey: key,
			Name: fmt.Sprintf("node %d", i+1), Endpoint: fmt.Sprintf("http://127.0.0.1:%d", i+1),
		})
		l.noError(err)
		_, err = l.owner.DepositBond(ctx, node, chain.WAL(1_000))
		l.noError(err)
		_, err = l.owner.TryJoin(ctx, node, 0)
		l.noError(err)
	}
	l.mine(int(client.Parameters().SeedDelay))
	_, err := l.owner.PokeSeed(ctx, 0)
	l.noError(err)
	l.dev.IncreaseTime(client.Parameters().EpochDuration)
	_, until, err := client.Windows(ctx, chain.At{})
	l.noError(err)
	head, err := client.Head(ctx, chain.Latest)
	l.noError(err)
	l.mine(int(until - head.Number + 1))
	_, err = l.owner.SelectCommittee(ctx, 0)
	l.noError(err)
	_, err = l.owner.BeginSettle(ctx, 0)
	l.noError(err)
	_, err = l.owner.Advance(ctx, 0)
	l.noError(err)
}

// nextEpoch makes the calls that end an epoch as each falls due. Nobody proves anything.
func (l *ledger) nextEpoch() {
	l.Helper()
	client := l.owner.Client()
	before, err := client.EpochInfo(l.Context(), chain.At{})
	l.noError(err)
	keeper := verifier.NewKeeper(client, l.owner, nil)
	for {
		now, err := client.EpochInfo(l.Context(), chain.At{})
		l.noError(err)
		if now.Epoch > before.Epoch {
			return
		}
		head, err := client.Head(l.Context(), chain.Latest)
		l.noError(err)
		acted, err := keeper.Step(l.Context(), head)
		l.noError(err)
		if !acted {
			_, err := l.dev.MineAhead(l.Context(), 1)
			l.noError(err)
		}
	}
}

func (l *ledger) mine(blocks int) {
	l.Helper()
	_, err := l.dev.Mine(l.Context(), blocks)
	l.noError(err)
}

func (l *ledger) noError(err error) {
	l.Helper()
	if err != nil {
		l.Fatal(err)
	}
}

// keyFile returns the file with the key of one of the chain's accounts.
func (l *ledger) keyFile(account int) string {
	return filepath.Join(l.dir, fmt.Sprintf("%d.key", account))
}

// blsKeyFile returns the file with the key of a node's confirmations. Its hot key is the account of its number.
func (l *ledger) blsKeyFile(node int) string {
	return filepath.Join(l.dir, fmt.Sprintf("%d.bls.key", node))
}

// do runs a command that must succeed and returns what it prints.
func (l *ledger) do(line string) string {
	l.Helper()
	got := run(l.T, "", strings.Fields(line)...)
	if got.err != nil {
		l.Fatalf("walrus %s: %v", line, got.err)
	}
	return got.stdout
}

// refuse runs a command that must fail with the code, say the text and nothing on standard output.
func (l *ledger) refuse(line string, code int, text string) {
	l.Helper()
	got := run(l.T, "", strings.Fields(line)...)
	if got.err == nil {
		l.Errorf("walrus %s succeeded, want exit code %d", line, code)
		return
	}
	if is := exitCode(got.err); is != code || !strings.Contains(got.err.Error(), text) {
		l.Errorf("walrus %s\nexit code %d, want %d; text:\n%v\nwant in it: %s", line, is, code, got.err, text)
	}
	if twice := saidTwice(got.err.Error()); twice != "" {
		l.Errorf("walrus %s says %q twice:\n%v", line, twice, got.err)
	}
	if got.stdout != "" {
		l.Errorf("walrus %s failed and yet printed:\n%s", line, got.stdout)
	}
}

// saidTwice returns the operation that an error names twice, as two callers do that both add what they were about.
func saidTwice(text string) string {
	operations := strings.Split(text, ": ")
	for i, next := range operations[1:] {
		if longer, shorter := operations[i], next; strings.HasPrefix(longer, shorter) || strings.HasPrefix(shorter, longer) {
			return longer
		}
	}
	return ""
}

// TestRefusals: what the chain would refuse is said in the words of the command that was given.
func TestRefusals(t *testing.T) {
	l := newLedger(t)
	l.stake()
	l.storage()
	l.node()
	l.ended()
}

func (l *ledger) stake() {
	l.do("stake add 1 100")
	l.refuse("stake add 99 99999999999", exitNotFound, "there is no node 99")
	l.refuse("stake add 1 99999999999", exitFunds, "99999999999 WAL are needed")
	l.refuse("stake merge 1 1", exitUsage, "a position cannot be added to itself")
	for _, line := range []string{"stake split 1 0.5", "stake split 1 99.5"} {
		l.refuse(line, exitRefused, "a position of 0.5 WAL would come of it, below the minimum of 1 WAL: choose another amount")
	}
	l.refuse("stake burn-pending", exitRefused, "no slashed WAL waits to be burned")
}

func (l *ledger) storage() {
	l.do("storage buy 1MB --from 1 --to 5")
	l.refuse("storage split 1 --epoch 5", exitUsage, "reservation 1 has epochs 1 to 4 left: the second one can begin with 2 to 4")
	l.refuse("storage split 1 --epoch 1", exitUsage, "reservation 1 has epochs 1 to 4 left: the second one can begin with 2 to 4")
	l.do("storage split 1 --epoch 2")
	l.refuse("storage split 2 --epoch 2", exitUsage, "reservation 2 has epoch 1 left only")
	object, _, _, err := l.owner.Register(l.Context(), chain.Registration{Size: 1000, Epochs: 1, Deletable: true, MaxCost: chain.WAL(1)})
	l.noError(err)
	l.refuse(fmt.Sprintf("blob extend %d --epochs 5000", object), exitUsage, "5000 epochs cannot be bought")
	l.refuse("storage buy 1GB --epochs 900 --key-file "+l.keyFile(1), exitFunds, "are needed")
	l.refuse("storage refund 2", exitFailed, "pays nothing back")
	l.do("storage refund 3")
}

func (l *ledger) node() {
	next := filepath.Join(l.dir, "next.key")
	l.refuse("node rotate-key 99 --next-bls-key-file "+next, exitNotFound, "unknown node: 99")
	l.do("node vote 1 --price 1")
	if got := l.do("node votes"); !strings.Contains(got, "votes are not counted yet") {
		l.Errorf("before a committee is chosen, node votes shows\n%s", got)
	}
	l.refuse("node bond exit 1 2000", exitRefused, "node 1 has 1000 WAL of bond to take from, not 2000 WAL")
	l.refuse("node bond exit 99 1", exitNotFound, "there is no node 99")
}

// ended is about objects whose time is over. Nobody can extend them, but to whom deletes one that is no advice.
func (l *ledger) ended() {
	object, _, _, err := l.owner.Register(l.Context(), chain.Registration{Size: 1000, Epochs: 1, Deletable: true, MaxCost: chain.WAL(1)})
	l.noError(err)
	for range 2 {
		l.nextEpoch()
	}
	l.refuse(fmt.Sprintf("blob delete %d", object), exitExpired,
		fmt.Sprintf("object %d ended with epoch 2: there is nothing to delete, and `walrus blob burn %d` clears it away", object, object))
	l.do(fmt.Sprintf("blob burn %d", object))
}

// TestPortOfNodeIsTaken: a node that cannot be reached does not run.
func TestPortOfNodeIsTaken(t *testing.T) {
	l := newLedger(t)
	taken := strings.TrimPrefix(l.dev.URL(), "http://")
	l.refuse(fmt.Sprintf("node run --dir %s --listen %s --hot-key-file %s --bls-key-file %s", t.TempDir(), taken, l.keyFile(1), l.blsKeyFile(1)),
		exitFailed, "listen on "+taken+": bind: address already in use: choose another address with --listen")
}
