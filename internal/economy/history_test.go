package economy_test

import (
	"errors"
	"fmt"
	"math/big"
	"math/rand/v2"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/walrus-evm/walrus/internal/economy"
)

// history is a random run of the economy: every call goes to the model and to the contracts.
type history struct {
	testing.TB
	rng *rand.Rand
	kind
	model *model
	stage *stage

	now      uint64   // second of the last block
	pending  []call   // of the block under construction
	verdicts []error  // what the model said to them
	log      []string // what was called so far, to be replayed

	menus   map[string][]action // by contract
	actions []action            // all of them

	moods  map[nodeID]mood
	outage int // epochs for which many nodes fail to prove

	points        map[uint64]any // public keys by secret
	sealedObjects uint64         // objects and epoch at the head
	sealedEpoch   epoch
	done, refused map[string]int // by method
	rules         map[economy.RuleError]int
	observed      int
}

// initialWAL is what every actor has at the start.
var initialWAL = new(big.Int).Exp(big.NewInt(10), big.NewInt(24), nil)

// newHistory deploys the contracts with parameters p and founds the model at the same block.
func newHistory(t testing.TB, seed uint64, k kind) *history {
	t.Helper()
	s := newStage(t, abiParameters(k.p))
	h := &history{
		TB: t, rng: rand.New(rand.NewPCG(seed, 0)), kind: k, stage: s,
		moods: map[nodeID]mood{}, points: map[uint64]any{}, done: map[string]int{}, refused: map[string]int{}, rules: map[economy.RuleError]int{},
	}
	h.menus = map[string][]action{"staking": stakingActions, "registry": marketActions}
	h.actions = slices.Concat(stakingActions, marketActions)
	for i := range h.actions {
		if slices.Contains(k.often, h.actions[i].method) {
			h.actions[i].weight *= 5
		}
	}
	wal := map[account]amount{}
	for a := account(1); a <= actorCount; a++ {
		wal[a] = economy.FromBig(initialWAL)
	}
	h.model = economy.New(k.p, s.born, s.bornAt, wal)
	head, err := s.chain.Client().HeaderByNumber(t.Context(), nil)
	s.must(err)
	h.now = head.Time
	return h
}

// at opens a block with the given second; do puts calls in it and seal sends it.
func (h *history) at(second uint64) {
	if second <= h.now {
		h.Fatalf("second %d is not after %d", second, h.now)
	}
	h.now = second
	h.model.At(h.stage.block+1, second)
	h.log = append(h.log, fmt.Sprintf("-- block %d, epoch %d + %d s", h.stage.block+1, h.model.Epoch(), second-h.model.StartTime()))
}

// do applies a call to the model and puts it in the block under construction.
func (h *history) do(c call) error {
	var before *model
	if len(h.log)%32 == 0 {
		before = h.model.Clone()
	}
	err := c.apply(h.model)
	if before != nil && err != nil && !reflect.DeepEqual(before, h.model) {
		h.fail("%s was refused (%v) and changed the model", c, err)
	}
	h.pending, h.verdicts = append(h.pending, c), append(h.verdicts, err)
	line := c.String()
	if err != nil {
		line += " — " + err.Error()
	}
	h.log = append(h.log, line)
	h.count(c, err)
	if broken := h.model.Check(); broken != nil {
		h.fail("the model broke an invariant: %v", broken)
	}
	return err
}

func (h *history) count(c call, err error) {
	if err == nil {
		h.done[c.method]++
		return
	}
	h.refused[c.method]++
	if rule, ok := errors.AsType[economy.RuleError](err); ok {
		h.rules[rule]++
	}
}

// seal sends the block and holds every call's outcome to the model's.
func (h *history) seal() {
	steps := make([]step, len(h.pending))
	for i, c := range h.pending {
		actor := max(c.who, 1) - 1
		steps[i] = step{big.NewInt(int64(actor)), h.stage.contracts[c.contract].address, h.stage.pack(c.contract, c.method, c.args...)}
	}
	for i, r := range h.stage.run(h.now, steps) {
		c, verdict := h.pending[i], h.verdicts[i]
		switch {
		case r.Done && verdict != nil:
			h.fail("%s: the contract did it, the model says: %v", c, verdict)
		case !r.Done && verdict == nil:
			h.fail("%s: the model did it, the contract says: %s", c, h.reason(r.Answer))
		}
	}
	h.pending, h.verdicts = nil, nil
	h.sealedObjects, h.sealedEpoch = h.model.ObjectCount(), h.model.Epoch()
}

// reason names the error that a contract reverted with.
func (h *history) reason(data []byte) string {
	if len(data) < 4 {
		return "no reason"
	}
	for _, c := range h.stage.contracts {
		if e, err := c.abi.ErrorByID([4]byte(data)); err == nil {
			args, _ := e.Inputs.Unpack(data[4:])
			return fmt.Sprintf("%s%v", e.Name, args)
		}
	}
	return fmt.Sprintf("%x", data)
}

// observe compares every observable value.
func (h *history) observe() {
	if differences := h.compare(); len(differences) > 0 {
		h.fail("the contracts differ from the model:\n  %s", strings.Join(differences, "\n  "))
	}
}

// replayed is how many of the last calls a failure shows.
const replayed = 60

func (h *history) fail(format string, args ...any) {
	h.Helper()
	h.Fatalf("%s\n\nepoch %d, phase %d. The last of %d calls:\n%s", fmt.Sprintf(format, args...), h.model.Epoch(), h.model.Phase(),
		len(h.log), strings.Join(h.log[max(0, len(h.log)-replayed):], "\n"))
}

// chance reports true in one of n cases.
func (h *history) chance(n int) bool { return h.rng.IntN(n) == 0 }

// between returns a number in lo … hi, small ones as likely as large ones.
func (h *history) between(lo, hi uint64) uint64 {
	if hi <= lo {
		return lo
	}
	width := hi - lo
	magnitude := h.rng.Uint64N(64)
	return lo + h.rng.Uint64N(max(1, min(width, uint64(1)<<min(magnitude, 63)))+1)%(width+1)
}

// anyone is somebody, and nobody now and then.
func (h *history) anyone() account {
	if h.chance(30) {
		return economy.Nobody
	}
	return h.someone()
}

func (h *history) someone() account { return account(1 + h.rng.IntN(actorCount)) }

// or returns an account most of the time, and somebody else's now and then.
func (h *history) or(a account) account {
	if a <= 0 || h.chance(25) {
		return h.someone()
	}
	return a
}

func pick[T any](h *history, from []T) (T, bool) {
	if len(from) == 0 {
		var none T
		return none, false
	}
	return from[h.rng.IntN(len(from))], true
}

// pickID returns one of the numbers that satisfy a condition, or one that exists or not now and then.
func pickID(h *history, ids []uint64, suits func(uint64) bool) uint64 {
	if !h.chance(12) {
		if id, ok := pick(h, slices.DeleteFunc(slices.Clone(ids), func(id uint64) bool { return !suits(id) })); ok {
			return id
		}
	}
	if id, ok := pick(h, ids); ok && !h.chance(10) {
		return id
	}
	return uint64(1 + h.rng.IntN(40))
}

// tag reads the running epoch's tag, which signatures are over.
func (h *history) tag() [32]byte {
	r := h.stage.read([]common.Address{h.stage.contracts["staking"].address}, [][]byte{h.stage.pack("staking", "epochTag")})
	values, err := h.stage.contracts["staking"].abi.Methods["epochTag"].Outputs.Unpack(r[0].Answer)
	h.stage.must(err)
	return values[1].([32]byte)
}
