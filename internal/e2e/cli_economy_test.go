package e2e_test

import (
	"bytes"
	"context"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/google/go-cmp/cmp"

	"github.com/walrus-evm/walrus/chain"
	"github.com/walrus-evm/walrus/chain/devchain"
	"github.com/walrus-evm/walrus/internal/devnet"
)

// The exit codes that the stories meet.
const (
	done, failed, misused, missing, poor, refused = 0, 1, 2, 3, 5, 7
)

// economist drives the binary through the economy of a network in this process.
type economist struct {
	process
	ctx     context.Context
	network *devnet.Network
	user    common.Address
}

// TestEconomyCommands goes through the stories of a staker, an operator and a dApp on one network, command by command.
// Each command that sends is first tried with --dry-run, which must change nothing and foretell what then happens.
func TestEconomyCommands(t *testing.T) {
	if testing.Short() {
		t.Skip("takes a minute; the race detector covers its packages one by one")
	}
	t.Setenv("XDG_STATE_HOME", t.TempDir())
	network := start(t, devnet.Config{Dir: filepath.Join(t.TempDir(), "net"), Nodes: 4})
	e := &economist{
		process: process{t: t, binary: build(t), dir: network.Dir()}, ctx: t.Context(), network: network, user: network.User().Address(),
	}
	e.dApp()
	e.staker()
	e.operator()
}

// say runs a command that must succeed and reads what it says.
func (e *economist) say(result any, args ...string) {
	e.t.Helper()
	out := e.run(done, nil, append(args, "--json")...)
	if err := json.Unmarshal(out, result); err != nil {
		e.t.Fatalf("walrus %s --json printed %s: %v", strings.Join(args, " "), out, err)
	}
}

// rehearsed is what a dry run says.
type rehearsed struct {
	DryRun bool `json:"dryRun"`
	chain.Trial
	Result json.RawMessage `json:"result"`
}

// do tries a command by a dry run and then runs it. The dry run must leave the account as it is, and foretell what the
// command says and what it moves.
func (e *economist) do(result any, args ...string) chain.Trial {
	e.t.Helper()
	sender := e.sender(args)
	before := e.account(sender)
	var trial rehearsed
	e.say(&trial, append(args, "--dry-run")...)
	if !trial.DryRun || trial.Gas < 21_000 || len(trial.Calls) == 0 {
		e.t.Errorf("walrus %s --dry-run: %+v", strings.Join(args, " "), trial)
	}
	if text := e.run(done, nil, append(args, "--dry-run")...); !bytes.HasPrefix(text, []byte("dry run: nothing was sent\n")) {
		e.t.Errorf("walrus %s --dry-run printed\n%s", strings.Join(args, " "), text)
	}
	if diff := cmp.Diff(before, e.account(sender)); diff != "" {
		e.t.Errorf("walrus %s --dry-run changed the account (-before +after):\n%s", strings.Join(args, " "), diff)
	}
	var foretold, happened map[string]any
	e.say(&happened, args...)
	if err := json.Unmarshal(trial.Result, &foretold); err != nil {
		e.t.Fatal(err)
	}
	if happened["tx"] == nil && args[0] != "blob" {
		e.t.Errorf("walrus %s names no transaction: %v", strings.Join(args, " "), happened)
	}
	for _, name := range []string{"tx", "block", "slivers", "missing", "commitmentRoot"} { // what only sending makes
		delete(happened, name)
		delete(foretold, name)
	}
	if diff := cmp.Diff(foretold, happened); diff != "" {
		e.t.Errorf("walrus %s did not what its dry run foretold (-foretold +happened):\n%s", strings.Join(args, " "), diff)
	}
	text, err := json.Marshal(happened)
	if err != nil {
		e.t.Fatal(err)
	}
	if err := json.Unmarshal(text, result); err != nil {
		e.t.Fatal(err)
	}
	after := e.account(sender)
	if moved := signed(after.WAL, before.WAL); moved != signed(trial.Gets, trial.Pays) {
		e.t.Errorf("walrus %s moved %s base units, its dry run said %s", strings.Join(args, " "), moved, signed(trial.Gets, trial.Pays))
	}
	return trial.Trial
}

// signed returns a − b in base units.
func signed(a, b chain.Amount) string {
	difference := a.Big()
	return difference.Sub(difference, b.Big()).String()
}

// account is what a command may change of its account.
type account struct {
	WAL, Credit chain.Amount
	Wei         string
	Nonce       uint64
}

// Equal makes accounts comparable for cmp.
func (a account) Equal(b account) bool { return a == b }

// sender returns the account of a command line.
func (e *economist) sender(args []string) common.Address {
	e.t.Helper()
	i := slices.Index(args, "--key-file")
	if i < 0 {
		return e.user
	}
	key, err := crypto.LoadECDSA(args[i+1])
	if err != nil {
		e.t.Fatal(err)
	}
	return crypto.PubkeyToAddress(key.PublicKey)
}

func (e *economist) account(address common.Address) account {
	e.t.Helper()
	client := e.network.Client()
	held, err := client.Balance(e.ctx, chain.At{}, address)
	if err != nil {
		e.t.Fatal(err)
	}
	credit, err := client.Claimable(e.ctx, chain.At{}, address)
	if err != nil {
		e.t.Fatal(err)
	}
	wei, err := client.Eth().BalanceAt(e.ctx, address, nil)
	if err != nil {
		e.t.Fatal(err)
	}
	nonce, err := client.Eth().PendingNonceAt(e.ctx, address)
	if err != nil {
		e.t.Fatal(err)
	}
	return account{held, credit, wei.String(), nonce}
}

// passEpochs goes on for so many epochs, in which every node proves.
func (e *economist) passEpochs(n int) {
	e.t.Helper()
	for range n {
		awaitClaims(e.ctx, e.t, e.network)
		if err := e.network.FastForward(e.ctx); err != nil {
			e.t.Fatal(err)
		}
	}
}

func (e *economist) epoch() uint32 {
	e.t.Helper()
	info, err := e.network.Client().EpochInfo(e.ctx, chain.At{})
	if err != nil {
		e.t.Fatal(err)
	}
	return info.Epoch
}

// refuse runs a command that must fail with an exit code and these words, and cost nothing.
func (e *economist) refuse(code int, words string, args ...string) {
	e.t.Helper()
	before := e.account(e.sender(args))
	for _, way := range [][]string{args, append(slices.Clone(args), "--dry-run")} {
		var problems bytes.Buffer
		e.runInto(&problems, code, nil, way...)
		if !strings.Contains(problems.String(), words) {
			e.t.Errorf("walrus %s failed with\n%swant in it: %s", strings.Join(way, " "), problems.String(), words)
		}
	}
	if diff := cmp.Diff(before, e.account(e.sender(args))); diff != "" {
		e.t.Errorf("walrus %s failed and yet changed the account (-before +after):\n%s", strings.Join(args, " "), diff)
	}
}

func (e *economist) key(name string) string { return filepath.Join(e.dir, "keys", name+".key") }

// position is what the commands say of one.
type position struct {
	Position, Remainder, Part         json.Number
	State                             string
	Node, TargetNode, ActivationEpoch uint32
	ExitEpoch                         uint32
	Deposited, Value                  chain.Amount
	Owner                             common.Address
}

func (e *economist) staker() {
	other := devchain.Address(50)
	e.refuse(missing, "there is no node 99", "stake", "add", "99", "100")
	e.refuse(refused, "below the minimum", "stake", "add", "1", "0.5")
	e.refuse(poor, "are needed", "stake", "add", "1", "100000000")
	var staked position
	if trial := e.do(&staked, "stake", "add", "1", "100"); trial.Pays != chain.WAL(100) || len(trial.Calls) != 2 {
		e.t.Errorf("staking 100 WAL would come to %+v", trial)
	}
	id := staked.Position.String()
	var preview struct{ ActivationEpoch uint32 }
	e.say(&preview, "stake", "preview", "add", "1", "100")
	if preview.ActivationEpoch != staked.ActivationEpoch {
		e.t.Errorf("a stake would count from epoch %d, this one from %d", preview.ActivationEpoch, staked.ActivationEpoch)
	}
	e.refuse(refused, "counts from epoch", "stake", "withdraw", id, "--all")
	for e.epoch() < staked.ActivationEpoch+1 {
		e.passEpochs(1)
	}
	var rewards []struct{ Gain, Outcome string }
	e.say(&rewards, "stake", "rewards", id)
	if len(rewards) == 0 || rewards[0].Outcome != "valid" || strings.HasPrefix(rewards[0].Gain, "-") || rewards[0].Gain == "0" {
		e.t.Errorf("rewards of position %s: %+v", id, rewards)
	}

	var split position
	e.do(&split, "stake", "split", id, "40")
	part := split.Part.String()
	var merged position
	e.do(&merged, "stake", "merge", id, part)
	if merged.Deposited != chain.WAL(100) {
		e.t.Errorf("merged again, position %s has %s", id, merged.Deposited)
	}
	e.do(&split, "stake", "split", id, "40")
	part = split.Part.String()
	e.refuse(refused, "already", "stake", "redelegate", part, "--to", "1")
	e.refuse(missing, "there is no stake position", "stake", "redelegate", "9999", "--to", "2")
	var moving position
	e.do(&moving, "stake", "redelegate", part, "--to", "2")
	if moving.TargetNode != 2 || moving.State != "leaving" {
		e.t.Errorf("on its way: %+v", moving)
	}
	e.do(&moving, "stake", "cancel", part)
	e.do(&moving, "stake", "redelegate", part, "--to", "2")
	e.refuse(refused, "can be claimed once", "stake", "complete", part)
	var given struct{ Owner common.Address }
	e.do(&given, "stake", "split", id, "10")
	var third position
	e.do(&third, "stake", "split", id, "10")
	e.do(&given, "stake", "transfer", third.Part.String(), other.Hex())
	if given.Owner != other {
		e.t.Errorf("given to %s, want %s", given.Owner, other)
	}
	e.refuse(refused, "owner", "stake", "transfer", third.Part.String(), other.Hex())
	var withdrawn position
	e.do(&withdrawn, "stake", "withdraw", id, "--amount", "15")
	if withdrawn.Remainder == "" || withdrawn.State != "leaving" {
		e.t.Errorf("withdrawn: %+v", withdrawn)
	}
	var listed []position
	e.say(&listed, "stake", "list")
	if !slices.ContainsFunc(listed, func(p position) bool { return p.Position.String() == part && p.TargetNode == 2 }) {
		e.t.Errorf("the list does not show where position %s goes: %+v", part, listed)
	}
	for e.epoch() <= max(moving.ExitEpoch, withdrawn.ExitEpoch) {
		e.passEpochs(1)
	}
	var arrived position
	e.do(&arrived, "stake", "complete", part)
	if arrived.Node != 2 || arrived.State != "pending" || arrived.TargetNode != 0 {
		e.t.Errorf("arrived: %+v", arrived)
	}
	var paid struct{ Paid chain.Amount }
	if e.do(&paid, "stake", "claim", id); paid.Paid.Cmp(chain.WAL(14)) < 0 {
		e.t.Errorf("claimed %s of 15 WAL", paid.Paid)
	}
	e.refuse(missing, "there is no stake position", "stake", "claim", id)
	var shown position
	e.say(&shown, "stake", "show", part)
	if shown.Owner != e.user || shown.Node != 2 {
		e.t.Errorf("position %s is %+v", part, shown)
	}
	var donated struct{ Amount chain.Amount }
	e.say(&donated, "stake", "donate", "5")
	if donated.Amount != chain.WAL(5) {
		e.t.Errorf("donated %s", donated.Amount)
	}
}

func (e *economist) operator() {
	operator := e.key("operator-01")
	e.refuse(refused, "is not the governance key", "node", "vote", "1", "--price", "0.06/GiB")
	e.refuse(refused, "out of range", "node", "vote", "1", "--price", "2000000000000", "--key-file", operator)
	e.refuse(missing, "there is no node 77", "node", "roll", "77")
	var vote struct {
		Price    uint64
		Capacity string
	}
	e.do(&vote, "node", "vote", "1", "--price", "0.06/GiB", "--capacity", "2TB", "--key-file", operator)
	var votes struct {
		Votes []struct {
			Node     uint32
			Price    uint64
			Capacity string
		}
	}
	e.say(&votes, "node", "votes")
	if vote.Price != 55_879_354 || len(votes.Votes) != 1 || votes.Votes[0].Price != vote.Price || votes.Votes[0].Capacity != "2000000000000" {
		e.t.Errorf("voted %+v, the list says %+v", vote, votes)
	}
	var committee struct {
		Current []struct{ Seats int }
		Shards  []struct{ Owner uint32 }
	}
	e.say(&committee, "node", "committee")
	if len(committee.Current) != 4 || len(committee.Shards) != 10 {
		e.t.Errorf("committee: %+v", committee)
	}
	e.accounts()
	e.ownNode()
	e.release()
}

// accounts changes the payout account of a node and gives it back.
func (e *economist) accounts() {
	operator := e.key("operator-01")
	var before, changed struct {
		HotKey, Payout common.Address
		Metadata       string
	}
	e.say(&before, "node", "show", "1")
	e.refuse(refused, "already belongs to node 1", "node", "set-keys", "2", "--hot-key", before.HotKey.Hex(), "--key-file", e.key("operator-02"))
	e.do(&changed, "node", "set-keys", "1", "--payout", devchain.Address(60).Hex(), "--key-file", operator)
	if changed.HotKey != before.HotKey || changed.Payout != devchain.Address(60) {
		e.t.Errorf("changed %+v to %+v", before, changed)
	}
	e.do(&changed, "node", "set-keys", "1", "--payout", before.Payout.Hex(), "--key-file", operator)
	var sent struct{ Node uint32 }
	e.do(&sent, "node", "describe", "1", "--metadata", "https://example.org/one.json", "--key-file", operator)
	e.say(&before, "node", "show", "1")
	if before.Metadata != "https://example.org/one.json" {
		e.t.Errorf("metadata is %q", before.Metadata)
	}
}

// ownNode registers a node, changes its key, and takes half of its bond back.
func (e *economist) ownNode() {
	dir := e.t.TempDir()
	var keys struct{ BLSKeyFile, HotKeyFile string }
	e.say(&keys, "node", "keys", "generate", "--dir", dir)
	var registered struct{ Node uint32 }
	e.do(&registered, "node", "register", "--name", "fifth", "--endpoint", "http://127.0.0.1:1", "--bls-key-file", keys.BLSKeyFile, "--hot-key-file", keys.HotKeyFile)
	node := fmt.Sprint(registered.Node)
	var bond struct{ Epoch uint32 }
	e.do(&bond, "node", "bond", "add", node, "3000")

	next := filepath.Join(dir, "next.key")
	e.refuse(failed, "is governed by", "node", "rotate-key", "1", "--next-bls-key-file", next)
	e.run(done, nil, "node", "rotate-key", node, "--next-bls-key-file", next, "--dry-run")
	if _, err := os.Stat(next); err == nil {
		e.t.Error("a dry run, or a command that was refused, wrote a key")
	}
	var rotated struct {
		FromEpoch  uint32
		NextBLSKey string
	}
	e.say(&rotated, "node", "rotate-key", node, "--next-bls-key-file", next)
	if info, err := os.Stat(next); err != nil || info.Mode().Perm() != 0o600 || rotated.FromEpoch <= e.epoch() {
		e.t.Errorf("the new key counts from epoch %d on, its file: %v, %v", rotated.FromEpoch, info, err)
	}
	again := rotated
	e.say(&again, "node", "rotate-key", node, "--next-bls-key-file", next)
	if diff := cmp.Diff(rotated, again); diff != "" {
		e.t.Errorf("repeated, the command announced another key:\n%s", diff)
	}
	for e.epoch() < bond.Epoch {
		e.passEpochs(1)
	}
	var shown struct{ BLSKey string }
	if e.say(&shown, "node", "show", node); e.epoch() >= rotated.FromEpoch && shown.BLSKey != rotated.NextBLSKey {
		e.t.Errorf("node %s signs with %s, want the key that was announced", node, shown.BLSKey)
	}
	e.do(&bond, "node", "bond", "exit", node, "1000")
	e.refuse(refused, "nothing is owed", "stake", "credit")
	for e.epoch() <= bond.Epoch {
		e.passEpochs(1)
	}
	var paid struct {
		Paid        chain.Amount
		RolledNodes []uint32
	}
	e.do(&paid, "stake", "credit")
	if paid.Paid != chain.WAL(1000) || !slices.Equal(paid.RolledNodes, []uint32{registered.Node}) {
		e.t.Errorf("paid %s, rolled %d, want 1000 WAL for the bond of node %s", paid.Paid, paid.RolledNodes, node)
	}
}

// release has the owner of a shard pay for not serving a blob any more.
func (e *economist) release() {
	file := e.file("unwanted", 5_000)
	var stored struct{ Object uint64 }
	e.say(&stored, "blob", "store", file, "--epochs", "4")
	client := e.network.Client()
	shards, err := client.Shards(e.ctx, chain.At{})
	if err != nil {
		e.t.Fatal(err)
	}
	object := fmt.Sprint(stored.Object)
	owner, err := client.Node(e.ctx, chain.At{}, shards[0].Owner)
	if err != nil {
		e.t.Fatal(err)
	}
	hot := e.hotKeyFile(owner.HotKey)
	e.refuse(poor, "raise --max-price", "node", "release", object, "0", "--key-file", hot)
	e.refuse(poor, "are needed", "node", "release", object, "0", "--max-price", "1", "--key-file", hot)
	e.refuse(refused, "is not the hot key", "node", "release", object, "0", "--max-price", "1")
	e.refuse(missing, "there is no object", "node", "release", "999", "0", "--key-file", hot)
	if _, err := e.network.User().Transfer(e.ctx, owner.HotKey, chain.WAL(1)); err != nil {
		e.t.Fatal(err)
	}
	var released struct {
		Paid      chain.Amount
		FromEpoch uint32
	}
	e.do(&released, "node", "release", object, "0", "--max-price", "1", "--key-file", hot)
	if released.Paid.IsZero() || released.FromEpoch != e.epoch()+1 {
		e.t.Errorf("released: %+v", released)
	}
}

// hotKeyFile writes the key of one of the development accounts.
func (e *economist) hotKeyFile(account common.Address) string {
	e.t.Helper()
	for i := range 100 {
		if devchain.Address(i) != account {
			continue
		}
		path := filepath.Join(e.t.TempDir(), "hot.key")
		if err := os.WriteFile(path, []byte(hex.EncodeToString(crypto.FromECDSA(devchain.Key(i)))), 0o600); err != nil {
			e.t.Fatal(err)
		}
		return path
	}
	e.t.Fatalf("%s is no development account", account)
	return ""
}

// file writes a file of so many bytes.
func (e *economist) file(name string, size int) string {
	e.t.Helper()
	path := filepath.Join(e.t.TempDir(), name)
	if err := os.WriteFile(path, bytes.Repeat([]byte(name), size/len(name)+1)[:size], 0o600); err != nil {
		e.t.Fatal(err)
	}
	return path
}

// reservation is what the commands say of one.
type reservation struct {
	Reservation uint64
	Size        string
	From, To    uint32
	Refund      chain.Amount
}

func (r reservation) number() string { return fmt.Sprint(r.Reservation) }

type reservations struct{ Reservations []reservation }

func (e *economist) dApp() {
	epoch := e.epoch()
	e.refuse(refused, "has room for", "storage", "buy", "5TB", "--epochs", "2")
	e.refuse(misused, "cannot be bought", "storage", "buy", "1MB", "--to", "90000")
	e.refuse(poor, "allowed are", "storage", "buy", "100MB", "--epochs", "6", "--max-cost", "0.000001")
	var bought reservation
	if trial := e.do(&bought, "storage", "buy", "100MB", "--epochs", "6"); trial.Pays.IsZero() {
		e.t.Error("storage would cost nothing")
	}
	if bought.Size != "100000000" || bought.From != epoch || bought.To != epoch+7 {
		e.t.Errorf("bought %+v in epoch %d", bought, epoch)
	}
	var offer struct {
		Available string
		Cost      chain.Amount
	}
	e.say(&offer, "storage", "price", "--size", "1GB", "--epochs", "3")
	if offer.Cost.IsZero() || len(offer.Available) < 9 {
		e.t.Errorf("offer: %+v", offer)
	}
	early := e.parts(bought)
	e.stored(early)
	e.jars()
}

// parts splits and merges a reservation, gives one away and one back, and returns one of ten million bytes and the one
// that follows it.
func (e *economist) parts(bought reservation) [2]reservation {
	var made reservations
	e.do(&made, "storage", "split", bought.number(), "--bytes", "40MB")
	first, second := made.Reservations[0], made.Reservations[1]
	e.do(&made, "storage", "merge", first.number(), second.number())
	whole := made.Reservations[0]
	if whole.Size != "100000000" {
		e.t.Errorf("merged: %+v", whole)
	}
	e.refuse(missing, "there is no reservation", "storage", "split", bought.number(), "--bytes", "40MB")
	e.refuse(missing, "there is no reservation", "storage", "refund", "9999")
	e.do(&made, "storage", "split", whole.number(), "--bytes", "40MB")
	first, second = made.Reservations[0], made.Reservations[1]
	e.refuse(refused, "not possible here", "storage", "split", first.number(), "--bytes", "40MB")

	var given struct{ Owner common.Address }
	e.do(&made, "storage", "split", second.number(), "--bytes", "20MB")
	e.do(&given, "storage", "transfer", made.Reservations[0].number(), devchain.Address(50).Hex())
	var listed []reservation
	e.say(&listed, "storage", "list", "--owner", devchain.Address(50).Hex())
	if len(listed) != 1 || listed[0].Reservation != made.Reservations[0].Reservation {
		e.t.Errorf("reservations of who was given one: %+v", listed)
	}
	back := made.Reservations[1]
	var shown reservation
	e.say(&shown, "storage", "show", back.number())
	e.refuse(failed, "nothing was sent", "storage", "refund", back.number(), "--min-paid", "1000")
	var refunded struct{ Paid chain.Amount }
	e.do(&refunded, "storage", "refund", back.number())
	if refunded.Paid != shown.Refund || refunded.Paid.IsZero() {
		e.t.Errorf("refunded %s, promised %s", refunded.Paid, shown.Refund)
	}
	e.do(&made, "storage", "split", first.number(), "--epoch", fmt.Sprint(first.From+4))
	return [2]reservation{made.Reservations[0], made.Reservations[1]}
}

// storedObject is what the commands say of a registration.
type storedObject struct {
	Object          uint64
	BlobID          string
	EndEpoch        uint32
	Deletable       bool
	RestReservation uint64
	Outcome         string
	Cost            chain.Amount
}

func (o storedObject) number() string { return fmt.Sprint(o.Object) }

// stored stores, extends and deletes a blob with reservations.
func (e *economist) stored(parts [2]reservation) {
	file := e.file("deletable", 200_000)
	e.refuse(missing, "there is no reservation", "blob", "store", file, "--reservation", "9999")
	e.refuse(poor, "allowed are", "blob", "store", file, "--epochs", "3", "--max-cost", "0.0000001")
	e.refuse(refused, "begins with epoch", "blob", "store", file, "--reservation", parts[1].number())
	var object storedObject
	e.do(&object, "blob", "store", file, "--reservation", parts[0].number(), "--deletable")
	if !object.Deletable || object.EndEpoch != parts[0].To || object.RestReservation == 0 || object.Outcome != "stored" {
		e.t.Errorf("stored with reservation %d: %+v", parts[0].Reservation, object)
	}
	var extended storedObject
	e.do(&extended, "blob", "extend", object.number(), "--reservation", parts[1].number())
	if extended.EndEpoch != parts[1].To {
		e.t.Errorf("extended with reservation %d: %+v", parts[1].Reservation, extended)
	}
	var listed []storedObject
	e.say(&listed, "blob", "list")
	if len(listed) != 1 || !listed[0].Deletable || listed[0].EndEpoch != parts[1].To {
		e.t.Errorf("listed: %+v", listed)
	}
	var attribute struct{ Key, Value string }
	e.do(&attribute, "blob", "attribute", "set", object.number(), "content-type", "image/jpeg")
	e.do(&attribute, "blob", "attribute", "set", object.number(), "0x00ff", "0xff00")
	var attributes []struct{ Key, Value string }
	e.say(&attributes, "blob", "attribute", "list", object.number())
	if got := fmt.Sprint(attributes); got != "[{0x00ff 0xff00} {content-type image/jpeg}]" {
		e.t.Errorf("attributes: %s", got)
	}
	e.do(&attribute, "blob", "attribute", "set", object.number(), "content-type")
	e.refuse(refused, "has no attribute", "blob", "attribute", "set", object.number(), "content-type")
	e.refuse(refused, "burn it then", "blob", "burn", object.number())
	e.refuse(refused, "does not belong", "blob", "delete", object.number(), "--key-file", e.key("staker"))
	e.refuse(missing, "there is no object 999", "blob", "delete", "999")
	var deleted struct {
		EndEpoch uint32
		Rest     reservation
	}
	e.do(&deleted, "blob", "delete", object.number())
	if deleted.EndEpoch != e.epoch()+1 || deleted.Rest.To != parts[1].To {
		e.t.Errorf("deleted: %+v", deleted)
	}
	e.refuse(refused, "was deleted", "blob", "delete", object.number())
	e.passEpochs(1)
	var burned struct{ Object uint64 }
	e.do(&burned, "blob", "burn", object.number())
	e.refuse(missing, "there is no object", "blob", "burn", object.number())
}

// jar is what the commands say of one.
type jar struct {
	Balance  chain.Amount
	MaxPrice uint64
	Step     uint32
	Tip      chain.Amount
	Shared   bool
}

// jars keeps a blob alive out of its jar, shares it and gives it away.
func (e *economist) jars() {
	file := e.file("renewed", 100_000)
	var object storedObject
	e.do(&object, "blob", "store", file, "--epochs", "2")
	number := object.number()
	e.refuse(refused, "says nothing about renewals", "blob", "renew", number)
	var j jar
	e.do(&j, "blob", "jar", "set", number, "--max-price", "0.1/GiB", "--step", "3", "--tip", "0.001")
	e.do(&j, "blob", "jar", "fund", number, "5")
	e.do(&j, "blob", "jar", "drain", number, "1.5")
	e.say(&j, "blob", "jar", "show", number)
	if j.Balance.String() != "3.5 WAL" || j.Step != 3 || j.Tip.String() != "0.001 WAL" || j.MaxPrice != 93_132_257 {
		e.t.Errorf("the jar is %+v", j)
	}
	e.refuse(refused, "holds 3.5 WAL", "blob", "jar", "drain", number, "4")
	e.refuse(refused, "does not belong", "blob", "jar", "set", number, "--step", "1", "--key-file", e.key("staker"))
	e.refuse(refused, "renew it when", "blob", "renew", number)
	e.passEpochs(1)
	var renewed struct {
		EndEpoch uint32
		Tip      chain.Amount
	}
	e.do(&renewed, "blob", "renew", number)
	if renewed.EndEpoch != object.EndEpoch+3 || renewed.Tip.String() != "0.001 WAL" {
		e.t.Errorf("renewed: %+v", renewed)
	}
	e.do(&j, "blob", "share", number, "--tip", "0")
	if !j.Shared || !j.Tip.IsZero() || j.Step != 3 {
		e.t.Errorf("shared: %+v", j)
	}
	e.refuse(refused, "is shared", "blob", "jar", "drain", number, "1")
	var given struct{ Owner common.Address }
	e.do(&given, "blob", "transfer", number, devchain.Address(50).Hex())
	var status struct {
		Objects       []struct{ Owner common.Address }
		Registrations []struct {
			Shared bool
			Jar    jar
		}
	}
	e.say(&status, "blob", "status", number)
	if len(status.Registrations) != 1 || !status.Registrations[0].Shared || status.Registrations[0].Jar.Step != 3 || status.Objects[0].Owner != devchain.Address(50) {
		e.t.Errorf("status: %+v", status)
	}
	content, err := os.ReadFile(file)
	if err != nil {
		e.t.Fatal(err)
	}
	if got := e.run(done, nil, "blob", "read", object.BlobID, "-o", "-"); !bytes.Equal(got, content) {
		e.t.Errorf("the blob came back as %d other bytes", len(got))
	}
}
