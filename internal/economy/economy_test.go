package economy_test

import (
	"flag"
	"fmt"
	"maps"
	"slices"
	"testing"

	"github.com/walrus-evm/walrus/chain/bindings"
	"github.com/walrus-evm/walrus/internal/economy"
)

var (
	seeds  = flag.Int("economy.seeds", 0, "histories of each kind; 0 means one")
	epochs = flag.Int("economy.epochs", 0, "epochs of each history; 0 means 150, 30 with -short")
)

// kind is a kind of history.
type kind struct {
	p        economy.Parameters
	founders int  // least number of candidates for the first committee
	honesty  int  // a node starts to cheat in one of so many epochs
	dust     bool // stakes are of the least size, and slashes of everything likely
	most     int  // positions at a time: each is read back after every epoch
	often    []string
}

var kinds = map[string]kind{
	"small": {p: small(), founders: 5, honesty: 25, most: 60},
	"coins": {p: coins(), founders: 5, honesty: 25, most: 60},
	"moves": {p: small(), founders: 5, honesty: 10, most: 40, often: []string{
		"stake", "requestWithdraw", "cancelWithdraw", "redelegate", "split", "merge",
	}},
	"dust": {
		p: dust(), founders: 1, honesty: 4, dust: true, most: 12,
		often: []string{"depositBond", "unjail", "tryJoin", "burnVoid"},
	},
}

// small are parameters under which everything happens often: prices and stakes of a few base units, where every
// rounding shows.
func small() economy.Parameters {
	return economy.Parameters{
		Shards: 10, EpochSeconds: 1000, Inheritance: 2,
		MinStake: economy.N(1), MinBond: economy.N(1000), Leverage: 20, MaxNodes: 8,
		Horizon: 8, Capacity: economy.N(400_000), MinCapacity: economy.N(50_000), MaxCapacity: economy.N(2_000_000),
		Price: economy.N(5), WritePrice: economy.N(3), MaxPrice: economy.N(100_000),
		LadderJailEpochs: 2, FraudJailEpochs: 4,
	}
}

// coins are parameters in the orders of the presets: amounts with 18 decimals.
func coins() economy.Parameters {
	p := small()
	coin := economy.N(1e18)
	p.MinStake, p.MinBond = coin, coin.Times(economy.N(10))
	p.Shards, p.Inheritance, p.MaxNodes, p.Horizon = 16, 1, 10, 12
	p.Capacity, p.MinCapacity, p.MaxCapacity = economy.N(5e7), economy.N(1e6), economy.N(1e9)
	p.Price, p.WritePrice, p.MaxPrice = economy.N(5e7), economy.N(1e7), economy.N(1e12)
	p.FraudJailEpochs = 8
	return p
}

// dust are parameters under which bonds are low, rewards high and stakes single base units, so that a fraud reaches
// the stake and leaves nothing of it.
func dust() economy.Parameters {
	p := small()
	p.Price, p.MaxPrice, p.MinBond, p.Leverage = economy.N(500), economy.N(5_000), economy.N(40), 3
	p.LadderJailEpochs, p.FraudJailEpochs = 1, 1
	return p
}

// abiParameters returns parameters as the constructors take them, with the shortest windows that they accept.
func abiParameters(p economy.Parameters) bindings.Parameters {
	return bindings.Parameters{
		Shards: uint8(p.Shards), EpochSeconds: uint32(p.EpochSeconds), BlockSeconds: 1,
		SeedDelay: 1, ProofWindow: 4, ChallengeWindow: 17, RevealWindow: 1, QueueWindow: 2,
		InheritanceEpochs: p.Inheritance, MinStake: p.MinStake.Big(), MinBond: p.MinBond.Big(), Leverage: uint32(p.Leverage),
		MaxNodes: uint32(p.MaxNodes), Horizon: p.Horizon,
		Capacity: p.Capacity.Big(), MinCapacity: p.MinCapacity.Big(), MaxCapacity: p.MaxCapacity.Big(),
		Price: p.Price.Uint64(), WritePrice: p.WritePrice.Uint64(), MaxPrice: p.MaxPrice.Uint64(),
		LadderJailEpochs: p.LadderJailEpochs, FraudJailEpochs: p.FraudJailEpochs,
	}
}

// TestHistories holds the contracts to the model over random histories, and the histories to reaching everything. A
// history repeats from its seed; a failure shows the last calls and is the first difference there is, so that no shorter
// history shows it. Thousands of epochs:
//
//	go test ./internal/economy -run Histories -v -timeout 4h -economy.seeds 10 -economy.epochs 500
func TestHistories(t *testing.T) {
	perKind, length := 1, 150
	if testing.Short() {
		length = 30
	}
	if *seeds > 0 {
		perKind = *seeds
	}
	if *epochs > 0 {
		length = *epochs
	}
	var reached coverage
	for _, name := range slices.Sorted(maps.Keys(kinds)) {
		kind := kinds[name]
		for seed := range perKind {
			t.Run(fmt.Sprintf("%s/seed=%d", name, seed), func(t *testing.T) {
				h := newHistory(t, uint64(seed), kind)
				h.observe()
				h.found()
				for range length {
					h.epoch()
				}
				reached.add(h)
			})
		}
	}
	if t.Failed() {
		return // what it did not reach is not what is wrong
	}
	t.Log(reached.String())
	if missing := reached.missing(); len(missing) > 0 && perKind*length >= 100 {
		t.Errorf("no history reached %v", missing)
	}
}

// coverage is what histories reached together.
type coverage struct {
	done, refused map[string]int
	rules         map[economy.RuleError]int
	events        map[economy.Event]int
	calls, values int
	epochs        epoch
}

func (c *coverage) add(h *history) {
	c.done, c.refused = added(c.done, h.done), added(c.refused, h.refused)
	c.rules, c.events = added(c.rules, h.rules), added(c.events, h.model.Happened())
	c.values += h.observed
	c.epochs += h.model.Epoch()
	for _, counts := range []map[string]int{h.done, h.refused} {
		for _, n := range counts {
			c.calls += n
		}
	}
}

func added[K comparable](a, b map[K]int) map[K]int {
	if a == nil {
		a = map[K]int{}
	}
	for k, n := range b {
		a[k] += n
	}
	return a
}

// neverRefused are calls that cannot fail.
var neverRefused = []string{"setSeed", "setClaim", "permit", "forward", "approve"}

// missing lists what no history reached: a call that never succeeded or never was refused, a rule that no call broke,
// an event that never happened.
func (c *coverage) missing() []string {
	var missing []string
	for _, a := range slices.Concat(stakingActions, marketActions) {
		if c.done[a.method] == 0 && a.method != "exclude" {
			missing = append(missing, a.method)
		}
		if c.refused[a.method] == 0 && a.method != "exclude" && !slices.Contains(neverRefused, a.method) {
			missing = append(missing, "a refused "+a.method)
		}
	}
	for _, rule := range economy.Rules() {
		// Shares that cheap take some 270 frauds in a row: model_test.go has them.
		if c.rules[rule] == 0 && rule != economy.ErrExhausted {
			missing = append(missing, fmt.Sprintf("%q", string(rule)))
		}
	}
	for _, event := range economy.Events() {
		if c.events[event] == 0 {
			missing = append(missing, fmt.Sprintf("%q", string(event)))
		}
	}
	return missing
}

func (c *coverage) String() string {
	text := fmt.Sprintf("%d epochs, %d calls, %d values compared\ncalls (done, refused):", c.epochs, c.calls, c.values)
	for _, method := range slices.Sorted(maps.Keys(added(maps.Clone(c.done), c.refused))) {
		text += fmt.Sprintf(" %s %d %d,", method, c.done[method], c.refused[method])
	}
	text += "\nrules:"
	for _, rule := range slices.Sorted(maps.Keys(c.rules)) {
		text += fmt.Sprintf(" %s %d,", string(rule), c.rules[rule])
	}
	text += "\nevents:"
	for _, event := range slices.Sorted(maps.Keys(c.events)) {
		text += fmt.Sprintf(" %s %d,", event, c.events[event])
	}
	return text
}
