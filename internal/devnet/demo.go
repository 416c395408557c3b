package devnet

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"os"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/walrus-evm/walrus/blob"
	"github.com/walrus-evm/walrus/chain"
	"github.com/walrus-evm/walrus/client"
	forge "github.com/walrus-evm/walrus/internal/twin"
	"github.com/walrus-evm/walrus/verifier"
)

var (
	// ErrDemo reports a demo in which something did not hold.
	ErrDemo = errors.New("the demo failed")
	// ErrEnded reports a network that ended under the demo.
	ErrEnded = errors.New("the network ended")
)

// DemoConfig says what to show.
type DemoConfig struct {
	// File is stored and read back. It must not be empty: there would be nothing to lose.
	File string
	// Out receives the story.
	Out io.Writer
}

// Report is the demo's story as data. Every Check must hold.
type Report struct {
	File    string        `json:"file"`
	Size    int64         `json:"size"`
	SHA256  string        `json:"sha256"`
	BlobID  string        `json:"blobId"`
	Object  uint64        `json:"object"`
	Cost    chain.Amount  `json:"cost"`
	Slivers []SliverPlace `json:"slivers"`
	Epochs  []EpochReport `json:"epochs"`
	Bounty  chain.Amount  `json:"bounty"`
	Reads   []ReadReport  `json:"reads"`
	Checks  []Check       `json:"checks"`
	Seconds float64       `json:"seconds"`
}

// SliverPlace is where a sliver went.
type SliverPlace struct {
	Sliver int    `json:"sliver"`
	Shard  int    `json:"shard"`
	Node   uint32 `json:"node"`
	Held   bool   `json:"held"`
}

// EpochReport is one epoch: who proved what, and what became of it.
type EpochReport struct {
	Epoch   uint32       `json:"epoch"`
	Fee     chain.Amount `json:"fee"`
	Payout  chain.Amount `json:"payout"`
	Members []Outcome    `json:"members"`
}

// Outcome is one member's epoch.
type Outcome struct {
	Node uint32 `json:"node"`
	// Weight is W in billed bytes and Gas what submitting cost; empty and 0 without a claim.
	Weight  string `json:"weight,omitempty"`
	Gas     uint64 `json:"gas,omitempty"`
	Verdict string `json:"verdict"`
	Outcome string `json:"outcome"`
	// Reward is what the epoch paid; Slash what bond and stake lost together, in Transaction.
	Reward      chain.Amount `json:"reward"`
	Slash       chain.Amount `json:"slash"`
	Transaction common.Hash  `json:"transaction"`
	FraudProof  common.Hash  `json:"fraudProof,omitzero"`
	FraudGas    uint64       `json:"fraudGas,omitempty"`
}

// ReadReport is one attempt to read the file back.
type ReadReport struct {
	Stopped []uint32 `json:"stopped"`
	Seconds float64  `json:"seconds"`
	SHA256  string   `json:"sha256,omitempty"`
	Error   string   `json:"error,omitempty"`
}

// Check is one thing that had to hold.
type Check struct {
	What string `json:"what"`
	OK   bool   `json:"ok"`
}

// demo is a demo under way.
type demo struct {
	*Network
	out    io.Writer
	start  time.Time
	report Report
	id     blob.ID
	zeros  zeros // the file is
}

const (
	// storeEpochs is how long the file is paid for: the story needs four.
	storeEpochs = 8
	// demoPatience bounds every wait of the demo.
	demoPatience = 90 * time.Second
)

// Demo stores a file, breaks and cheats, and shows that the network pays, slashes and gives the file back. It
// returns the report, complete or not, and [ErrDemo] when something did not hold, with [ErrEnded] and the reason if that
// was the network itself.
func (n *Network) Demo(ctx context.Context, config DemoConfig) (*Report, error) {
	d := &demo{Network: n, out: config.Out, start: time.Now(), zeros: true}
	if d.out == nil {
		d.out = io.Discard
	}
	d.report.File = config.File
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	defer context.AfterFunc(n.ctx, cancel)()
	err := d.tell(ctx)
	if err != nil && n.ctx.Err() != nil {
		err = fmt.Errorf("%w: %w: %w", ErrDemo, ErrEnded, context.Cause(n.ctx))
	}
	d.report.Seconds = time.Since(d.start).Seconds()
	if err != nil {
		return &d.report, err
	}
	for _, check := range d.report.Checks {
		if !check.OK {
			return &d.report, fmt.Errorf("%w: %s", ErrDemo, check.What)
		}
	}
	d.say("everything held, in %.0f s", d.report.Seconds)
	return &d.report, nil
}

func (d *demo) tell(ctx context.Context) error {
	if err := d.store(ctx); err != nil {
		return fmt.Errorf("store the file: %w", err)
	}
	// Source slivers of a small file may be zeros, which nobody can lie about; parity slivers are not.
	cheat := d.report.Slivers[len(d.report.Slivers)-1].Node
	// With more nodes than shards, some have no seat and nothing to prove.
	others := slices.DeleteFunc(d.holders(), func(node uint32) bool { return node == cheat })
	idle := others[len(others)/3]
	d.title("Nodes fail")
	few, _ := d.carriers(d.client.Encoding().Faults())
	if err := d.readWithout(ctx, few, true); err != nil {
		return err
	}
	d.title("Nodes cheat")
	d.say("node %d stops proving: it is switched off", idle)
	if err := d.StopNode(idle); err != nil {
		return err
	}
	if err := d.cheat(cheat); err != nil {
		return err
	}
	if err := d.catchBoth(ctx, idle, cheat); err != nil {
		return err
	}
	d.title("The books")
	if err := d.collectBounty(ctx); err != nil {
		return err
	}
	return d.auditAll(ctx)
}

// cheat makes a node lie about the file. Who forgets zeros has lost nothing.
func (d *demo) cheat(node uint32) error {
	if d.zeros {
		d.say("the file is all zeros, which nobody can lose; node %d claims another weight than it answers for instead", node)
		return d.CheatNode(node, string(forge.Weight))
	}
	d.say("node %d forgets data it signed for and claims it all the same: its opening is right, its C is forged", node)
	return d.CheatNode(node, string(forge.Sum))
}

// zeros is true while only zeros were written to it.
type zeros bool

func (z *zeros) Write(p []byte) (int, error) {
	*z = *z && len(bytes.TrimLeft(p, "\x00")) == 0
	return len(p), nil
}

// store stores the file for the user and shows where it went.
func (d *demo) store(ctx context.Context) error {
	d.title("A file is stored")
	file, err := os.Open(d.report.File)
	if err != nil {
		return err
	}
	defer file.Close() //nolint:errcheck // it is only read
	digest := sha256.New()
	if d.report.Size, err = io.Copy(io.MultiWriter(digest, &d.zeros), file); err != nil {
		return err
	}
	d.report.SHA256 = hex.EncodeToString(digest.Sum(nil))
	d.say("%s: %d bytes, SHA-256 %s", d.report.File, d.report.Size, d.report.SHA256)

	began := time.Now()
	stored, err := d.storage.Store(ctx, file, d.report.Size, client.StoreOptions{Epochs: storeEpochs})
	if err != nil {
		return err
	}
	d.id = stored.ID
	d.report.BlobID, d.report.Object, d.report.Cost = stored.ID.String(), stored.Object.Number, stored.Cost
	e, l := d.client.Encoding(), stored.Layout
	d.say("blob %s, object %d, paid %s for %d epochs, certified in %.1f s", stored.ID, stored.Object.Number, stored.Cost, storeEpochs, time.Since(began).Seconds())
	d.say("cut into %d slivers of %d bytes (%d chunks); any %d give it back", e.Shards(), l.SliverSize(), l.Chunks(), e.Source())
	held := 0
	for _, p := range stored.Slivers {
		d.report.Slivers = append(d.report.Slivers, SliverPlace{p.Sliver, p.Shard, p.Node, p.Held})
		kind := "parity"
		if p.Sliver < e.Source() {
			kind = "source"
		}
		d.line("sliver %2d (%s) on shard %2d, node %2d", p.Sliver, kind, p.Shard, p.Node)
		if p.Held {
			held++
		}
	}
	d.check(held >= e.Quorum(), "at least %d nodes signed for their slivers: %d did", e.Quorum(), held)
	return nil
}

// holders returns the nodes that hold slivers of the file, in the order of their numbers.
func (d *demo) holders() []uint32 {
	var nodes []uint32
	for _, place := range d.report.Slivers {
		nodes = append(nodes, place.Node)
	}
	slices.Sort(nodes)
	return slices.Compact(nodes)
}

// carriers returns nodes that together hold no more of the file's slivers than are spare, and the other holders, of whom
// none could go with them: first those that are down already, or fewer slivers would be left than the story says, then
// the holders of source slivers.
func (d *demo) carriers(spare int) (nodes, others []uint32) {
	places := slices.Clone(d.report.Slivers)
	slices.SortStableFunc(places, func(a, b SliverPlace) int { return d.rank(a) - d.rank(b) })
	slivers := make(map[uint32]int)
	for _, place := range places {
		slivers[place.Node]++
	}
	for _, place := range places {
		switch {
		case slices.Contains(nodes, place.Node), slices.Contains(others, place.Node):
		case slivers[place.Node] <= spare:
			spare -= slivers[place.Node]
			nodes = append(nodes, place.Node)
		default:
			others = append(others, place.Node)
		}
	}
	return nodes, others
}

// rank is 0 for a sliver on a node that is down, 1 for the others.
func (d *demo) rank(place SliverPlace) int {
	if node, err := d.node(place.Node); err == nil && node.state() == Stopped {
		return 0
	}
	return 1
}

// readWithout reads the file while nodes are stopped, and starts again those it stopped. With good false it must fail.
func (d *demo) readWithout(ctx context.Context, stopped []uint32, good bool) error {
	var again []uint32
	for _, number := range stopped {
		node, err := d.node(number)
		if err != nil {
			return err
		}
		if node.state() == Stopped {
			continue
		}
		if err := node.stop(); err != nil {
			return err
		}
		again = append(again, number)
	}
	if len(stopped) == 0 {
		d.say("they are switched on again")
	} else {
		d.say("nodes %v are down", stopped)
	}
	digest := sha256.New()
	began := time.Now()
	err := d.storage.Read(ctx, d.id, digest, client.ReadOptions{})
	r := ReadReport{Stopped: stopped, Seconds: time.Since(began).Seconds()}
	if err != nil {
		r.Error = err.Error()
		d.line("reading fails: %s", err)
	} else {
		r.SHA256 = hex.EncodeToString(digest.Sum(nil))
		d.line("read back in %.2f s, SHA-256 %s", r.Seconds, r.SHA256)
	}
	d.report.Reads = append(d.report.Reads, r)
	switch {
	case !good:
		d.check(errors.Is(err, client.ErrUnavailable), "without %d of %d nodes reading ends in a clear error", len(stopped), len(d.nodes))
	case len(stopped) == 0:
		d.check(r.SHA256 == d.report.SHA256, "the same file comes back")
	default:
		d.check(r.SHA256 == d.report.SHA256, "without %d of %d nodes the file comes back byte for byte", len(stopped), len(d.nodes))
	}
	for _, number := range again {
		if err := d.StartNode(number); err != nil {
			return err
		}
	}
	return nil
}

// catchBoth runs epochs until both the idle and the cheating node have lost stake.
func (d *demo) catchBoth(ctx context.Context, idle, cheat uint32) error {
	if err := d.FastForward(ctx); err != nil {
		return err
	}
	var idleSlashed, cheatSlashed bool
	for range storeEpochs - 2 {
		report, err := d.runEpoch(ctx, cheat)
		if err != nil {
			return err
		}
		for _, o := range report.Members {
			idleSlashed = idleSlashed || o.Node == idle && !o.Slash.IsZero()
			cheatSlashed = cheatSlashed || o.Node == cheat && !o.Slash.IsZero()
		}
		if idleSlashed && cheatSlashed {
			break
		}
	}
	d.check(cheatSlashed, "the forged claim was disproven and cost stake")
	d.check(idleSlashed, "the node that stopped proving was warned, then slashed")
	return d.StartNode(idle)
}

// runEpoch waits for the proofs and verdicts of the running epoch, mines ahead to the next one and reports.
func (d *demo) runEpoch(ctx context.Context, cheat uint32) (*EpochReport, error) {
	state, err := d.awaitVerdicts(ctx)
	if err != nil {
		return nil, err
	}
	d.title(fmt.Sprintf("Epoch %d", state.Epoch))
	report := &EpochReport{Epoch: state.Epoch}
	for _, member := range state.Members {
		o, err := d.proofOf(ctx, state, member.Node)
		if err != nil {
			return nil, err
		}
		report.Members = append(report.Members, o)
	}
	if len(d.report.Epochs) == 1 {
		// All proofs of this epoch are in, so nobody misses one while nodes are down.
		if err := d.readToTheLimit(ctx); err != nil {
			return nil, err
		}
	}
	if node, err := d.node(cheat); err == nil && node.state() == Cheating {
		// It has been found out. Honest again, it still serves what it holds.
		if err := d.StartNode(cheat); err != nil {
			return nil, err
		}
	}
	from := state.Head.Number
	if err := d.FastForward(ctx); err != nil {
		return nil, err
	}
	if err := d.settled(ctx, from, report); err != nil {
		return nil, err
	}
	d.report.Epochs = append(d.report.Epochs, *report)
	return report, nil
}

// readToTheLimit reads while k slivers are left, or as few more as the nodes' shares allow, while fewer are, and when all
// are back.
func (d *demo) readToTheLimit(ctx context.Context) error {
	d.title("As few nodes as can be")
	most, others := d.carriers(d.client.Encoding().Parity())
	if err := d.readWithout(ctx, most, true); err != nil {
		return err
	}
	if err := d.readWithout(ctx, append(most, others[0]), false); err != nil {
		return err
	}
	return d.readWithout(ctx, nil, true)
}

// awaitVerdicts waits until every running node's claim is on the safe chain and judged, and every fraud proven.
func (d *demo) awaitVerdicts(ctx context.Context) (*chain.State, error) {
	ctx, cancel := context.WithTimeout(ctx, demoPatience)
	defer cancel()
	var failed error
	err := d.mirror.Wait(ctx, func(s *chain.State) bool {
		if failed = d.failedNode(); failed != nil {
			return true
		}
		if s.Seed == (common.Hash{}) {
			return false
		}
		for _, member := range s.Members {
			record, claimed := s.Claims[member.Node]
			expected := d.nodes[member.Node-1].state() != Stopped && !s.Nodes[member.Node].JailedIn(s.Epoch)
			if expected && !claimed {
				return false
			}
			entry, judged := d.verifier.Book().Get(s.Epoch, member.Node)
			if claimed && (!judged || !entry.Decided()) {
				return false
			}
			if entry.Verdict == verifier.Fraud.String() && record.Status != chain.ClaimFraud {
				return false
			}
		}
		return true
	})
	state := d.mirror.Snapshot()
	if err = errors.Join(err, failed); err != nil {
		return nil, fmt.Errorf("wait for the proofs and verdicts of epoch %d: %w", state.Epoch, err)
	}
	return state, nil
}

// failedNode says of a node that ended by itself why it did: the story needs them all.
func (d *demo) failedNode() error {
	for _, node := range d.nodes {
		if err := node.failure(); err != nil {
			return err
		}
	}
	return nil
}

// proofOf tells what one member proved and what the verifier made of it.
func (d *demo) proofOf(ctx context.Context, s *chain.State, node uint32) (Outcome, error) {
	o := Outcome{Node: node, Verdict: verifier.Missing.String()}
	record, ok := s.Claims[node]
	if !ok {
		d.line("node %2d  proved nothing", node)
		return o, nil
	}
	receipt, err := d.client.Eth().TransactionReceipt(ctx, record.Tx)
	if err != nil {
		return o, fmt.Errorf("receipt of %s: %w", record.Tx, err)
	}
	entry, _ := d.verifier.Book().Get(s.Epoch, node)
	o.Weight, o.Gas, o.Verdict = record.Weight.String(), receipt.GasUsed, entry.Verdict
	d.line("node %2d  proved %s billed bytes for %d gas: %s", node, o.Weight, o.Gas, o.Verdict)
	if entry.Verdict == verifier.Fraud.String() {
		o.FraudProof, o.FraudGas = entry.Proven, entry.GasUsed
		d.line("         the verifier shows the first wrong step (%s, group %s) for %d gas: %s", entry.Kind, entry.Key, entry.GasUsed, entry.Proven)
	}
	return o, nil
}

// auditAll compares the indexer's rows with the contracts.
func (d *demo) auditAll(ctx context.Context) error {
	if err := d.indexer.Sync(ctx); err != nil {
		return fmt.Errorf("bring the indexer to the head: %w", err)
	}
	report, err := d.indexer.Audit(ctx)
	if err != nil {
		return fmt.Errorf("audit: %w", err)
	}
	compared := 0
	for _, check := range report.Checks {
		compared += check.Compared
	}
	d.say("audit at block %d: %d values in SQL compared with eth_call, %d differences", report.Block, compared, len(report.Mismatches))
	d.check(report.OK, "the indexer's copy equals the chain")
	return nil
}

// The story's voice.

func (d *demo) title(text string) {
	d.print("\n%s\n%s\n", text, bytes.Repeat([]byte("-"), len(text)))
}

func (d *demo) say(format string, args ...any) { d.print(format+"\n", args...) }

func (d *demo) line(format string, args ...any) { d.print("  "+format+"\n", args...) }

func (d *demo) print(format string, args ...any) {
	_, _ = fmt.Fprintf(d.out, format, args...) // a story that nobody can read is still checked
}

func (d *demo) check(ok bool, format string, args ...any) {
	what := fmt.Sprintf(format, args...)
	d.report.Checks = append(d.report.Checks, Check{what, ok})
	mark := "ok  "
	if !ok {
		mark = "FAIL"
	}
	d.say("%s %s", mark, what)
}
