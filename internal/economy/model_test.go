package economy_test

import (
	"errors"
	"reflect"
	"slices"
	"testing"

	"github.com/walrus-evm/walrus/internal/economy"
)

// town is a model with a clock of its own, for examples that were computed by hand.
type town struct {
	testing.TB
	*economy.Model
	p     economy.Parameters
	block uint64
	now   uint64
}

const (
	keeper  account = 9
	staker  account = 10
	buyer   account = 11
	accuser account = 12
)

// newTown has nodes of the given number with a bond of 1 000 each; node v is account v's, its commission 10 %.
func newTown(t testing.TB, nodes nodeID) *town {
	t.Helper()
	p := small()
	wal := map[account]amount{}
	for a := account(1); a <= accuser; a++ {
		wal[a] = economy.N(1e12)
	}
	town := &town{TB: t, Model: economy.New(p, 1, genesisTime, wal), p: p, block: 1, now: genesisTime}
	for v := nodeID(1); v <= nodes; v++ {
		town.do(ignore(town.RegisterNode(account(v), economy.Registration{HotKey: account(v), Payout: account(v), BLSKey: uint64(v), Commission: 1000})))
		town.do(town.DepositBond(account(v), v, economy.N(1000)))
		town.do(town.TryJoin(v, 0))
	}
	return town
}

func (t *town) do(err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

// wait moves time to a second of the running epoch, and on by a block.
func (t *town) wait(second uint64) {
	t.block++
	t.now = max(t.now, t.StartTime()+second)
	t.At(t.block, t.now)
}

// settleWith brings the running epoch to its settlement with these claims.
func (t *town) settleWith(claims map[nodeID]economy.Claim) {
	t.Helper()
	t.wait(t.p.EpochSeconds / 2)
	t.do(t.SelectCommittee(keeper))
	t.SetSeed(keeper, t.block)
	for v, c := range claims {
		t.SetClaim(v, c)
	}
	t.wait(0)
	t.do(t.BeginSettle(keeper))
}

// end ends the running epoch with these claims.
func (t *town) end(claims map[nodeID]economy.Claim) {
	t.Helper()
	t.settleWith(claims)
	t.do(t.Settle(keeper, 1000))
	t.wait(t.p.EpochSeconds)
	t.do(t.Advance(keeper))
	t.do(t.Check())
}

func (t *town) equal(what string, got amount, want uint64) {
	t.Helper()
	if got != economy.N(want) {
		t.Errorf("%s is %s, by hand %d", what, got, want)
	}
}

func TestSettlement(t *testing.T) {
	town := newTown(t, 4)
	town.do(ignore(town.Stake(staker, 1, economy.N(3000))))
	town.end(nil)
	town.do(ignore(town.Buy(buyer, economy.N(100_000), 2, 3, economy.N(500_000))))
	town.do(town.Donate(buyer, economy.N(800_000)))
	town.end(nil)

	// fee 500 000, a quarter of the reserve 200 000; twice the price is 1 000 000. A tip is 700 / 8 = 87, eight are 696:
	// 699 304 are left for claims. Seats are 3, 3, 2, 2.
	town.end(map[nodeID]economy.Claim{
		1: {Status: economy.Live, W: economy.N(30_000)},
		2: {Status: economy.Fraud, W: economy.N(30_000), Beneficiary: accuser},
		3: {Status: economy.Live, W: economy.N(18_000), X: economy.N(1000)},
	})

	// 699 304 * 30 000 / 100 000 = 209 791; commission 20 979; of 188 812 the bond's quarter is 47 203.
	town.equal("node 1's credit", town.Claimable(1), 20_979+47_203)
	town.equal("node 1's stake", town.Pool(1).Stake, 3000+141_609)
	// Ten rewards are more than the bond: all of it, 35 % to the accuser.
	town.equal("node 2's bond", town.Pool(2).Bond, 0)
	town.equal("the bounty", town.Claimable(accuser), 350)
	town.equal("what is to be burned", town.PendingBurn(), 650)
	if !town.Jailed(2) || town.Node(2).JailedUntil != 2+1+4 {
		t.Errorf("node 2 is jailed until %d", town.Node(2).JailedUntil)
	}
	// 699 304 * (18 000 - 4 000) / 100 000 = 97 902; commission 9 790; no delegators.
	town.equal("node 3's credit", town.Claimable(3), 97_902)
	town.equal("node 4's credit", town.Claimable(4), 0)
	if town.Node(4).MissCount != 1 {
		t.Errorf("node 4 missed %d", town.Node(4).MissCount)
	}
	town.equal("the tips", town.Claimable(keeper), 8*87)
	town.equal("the reserve", town.Reserve(), 800_000+500_000-700_000+(699_304-209_791-97_902))
}

func TestMissLadder(t *testing.T) {
	town := newTown(t, 8) // two seats at most: one absent node is no reason for relief
	town.do(ignore(town.Stake(staker, 5, economy.N(3000))))
	town.end(nil)
	town.do(ignore(town.Buy(buyer, economy.N(10), 2, 8, economy.N(1000))))
	town.end(nil)
	bonds := []uint64{1000, 1000 - 20, 1000 - 20 - 80} // ⌈4000 · 50 bps⌉, ⌈3980 · 200 bps⌉
	for i, want := range bonds {
		town.end(present(town.Model, 5))
		town.equal("the bond", town.Pool(5).Bond, want)
		if got := town.Jailed(5); got != (i == 2) {
			t.Errorf("jailed after %d misses: %t", i+1, got)
		}
	}
	town.equal("the stake", town.Pool(5).Stake, 3000)
	if got := town.Node(5).JailedUntil; got != 4+1+2 {
		t.Errorf("jailed until %d", got)
	}
}

// present has all members claim nothing, but for one that does not claim.
func present(m *model, absent nodeID) map[nodeID]economy.Claim {
	claims := map[nodeID]economy.Claim{}
	for _, member := range m.Members() {
		if member.Node != absent && !m.Jailed(member.Node) {
			claims[member.Node] = economy.Claim{Status: economy.Live}
		}
	}
	return claims
}

// TestReliefAtMostTwice: three of ten seats are more than a fifth, but nobody is relieved a third time.
func TestReliefAtMostTwice(t *testing.T) {
	town := newTown(t, 4)
	town.end(nil)
	town.do(ignore(town.Buy(buyer, economy.N(10), 2, 8, economy.N(1000))))
	town.end(nil)
	for _, want := range []int{0, 0, 1} {
		town.end(present(town.Model, 1))
		if got := town.Node(1).MissCount; got != want {
			t.Errorf("missed %d in epoch %d, by hand %d", got, town.Epoch()-1, want)
		}
	}
}

// TestSettleInAnyBatches is INV-6: one call or one for each member give the same state.
func TestSettleInAnyBatches(t *testing.T) {
	town := newTown(t, 4)
	town.end(nil)
	town.do(ignore(town.Buy(buyer, economy.N(100_000), 2, 3, economy.N(500_000))))
	town.end(nil)
	town.settleWith(map[nodeID]economy.Claim{
		1: {Status: economy.Live, W: economy.N(30_000)}, 2: {Status: economy.Fraud, W: economy.N(30_000)},
	})
	atOnce := town.Clone()
	town.do(atOnce.Settle(keeper, 4))
	for range 4 {
		town.do(town.Settle(keeper, 1))
	}
	if !reflect.DeepEqual(atOnce, town.Model) {
		t.Error("settling one by one differs from settling at once")
	}
}

// TestSharesTooCheapToSell: frauds of a pool without rewards make a base unit worth more than 10⁶ shares.
func TestSharesTooCheapToSell(t *testing.T) {
	town := newTown(t, 6)
	town.do(ignore(town.Stake(staker, 6, economy.N(1e8))))
	town.end(nil)
	for range 5000 {
		v := nodeID(6)
		if town.Jailed(v) && town.Epoch() >= town.Node(v).JailedUntil {
			town.do(town.DepositBond(staker, v, economy.N(5000)))
			_ = town.Unjail(account(v), v) // once the bond has entered
		}
		if !slices.Contains(town.Candidates(), v) {
			_ = town.TryJoin(v, 0)
		}
		_ = ignore(town.Buy(buyer, economy.N(100_000), town.Epoch()+2, town.Epoch()+3, economy.N(1e9)))
		claims := present(town.Model, 0)
		if c, ok := claims[v]; ok {
			sold, _ := town.Sold(town.Epoch())
			c.Status, c.W = economy.Fraud, sold.Over(economy.N(10))
			claims[v] = c
		}
		town.end(claims)
		if _, err := town.Stake(staker, v, economy.N(1)); errors.Is(err, economy.ErrExhausted) {
			return
		}
		for _, n := range []nodeID{1, 2, 3, 4, 5} {
			town.do(town.DepositBond(staker, n, economy.N(1)))
		}
	}
	p := town.Pool(6)
	t.Errorf("shares are still sold: %s base units for %s", p.Stake, p.Shares)
}

// TestSharesTooDearForADeposit: who is alone in a pool with one share has deposits below its price enter for nothing,
// so that the price doubles; beyond dust it is an obstacle to deposits that would lose more than a millionth.
func TestSharesTooDearForADeposit(t *testing.T) {
	town := newTown(t, 4)
	id, err := town.Stake(staker, 1, economy.N(1000))
	town.do(err)
	town.end(nil)
	town.do(ignore(town.Buy(buyer, economy.N(100_000), 2, 3, economy.N(500_000))))
	town.end(nil)
	town.end(map[nodeID]economy.Claim{1: {Status: economy.Live, W: economy.N(30_000)}})
	town.do(ignore(town.RequestWithdraw(staker, id, economy.N(999))))
	town.end(nil)
	town.equal("shares", town.Pool(1).Shares, 1)
	for range 30 {
		price := town.Pool(1).Stake
		_, err := town.Stake(staker, 1, price.Minus(economy.N(1)))
		if errors.Is(err, economy.ErrDear) {
			if !economy.N(1_000_000).Less(price) {
				t.Errorf("a share of %s base units is no obstacle", price)
			}
			// A million times as much lacks nothing but the WAL.
			if _, err = town.Stake(buyer, 1, price.Times(economy.N(1_000_000))); !errors.Is(err, economy.ErrMoney) {
				t.Error(err)
			}
			return
		}
		town.do(err)
		town.end(nil)
		town.equal("shares", town.Pool(1).Shares, 1)
	}
	t.Error("deposits are rounded away")
}

func TestApportion(t *testing.T) {
	for _, c := range []struct {
		weights  []uint64
		n, limit int
		want     []int
	}{
		{[]uint64{5, 3, 1}, 4, 4, []int{3, 1, 0}}, // 5, 3, 5/2, 5/3
		{[]uint64{5, 3, 1}, 4, 2, []int{2, 2, 0}}, // 5, 3, 5/2, 3/2
		{[]uint64{1, 1}, 3, 3, []int{2, 1}},       // a tie goes to the lower index
		{[]uint64{6, 3, 2}, 5, 5, []int{3, 1, 1}}, // 6, 3, 3 (lower first), 2, 2
		{[]uint64{1, 1, 1, 1}, 10, 3, []int{3, 3, 2, 2}},
	} {
		weights := make([]amount, len(c.weights))
		for i, w := range c.weights {
			weights[i] = economy.N(w)
		}
		if got := economy.Apportion(weights, c.n, c.limit); !slices.Equal(got, c.want) {
			t.Errorf("%d seats by %v up to %d: %v, by hand %v", c.n, c.weights, c.limit, got, c.want)
		}
	}
}

func TestSeatCap(t *testing.T) {
	for _, c := range []struct{ n, candidates, want int }{
		{10, 3, 6}, {10, 4, 3}, {10, 10, 2}, {10, 20, 1}, {10, 25, 1}, {16, 4, 5}, {100, 10, 20}, {100, 20, 10}, {100, 100, 10}, {4, 4, 1},
	} {
		if got := economy.SeatCap(c.n, c.candidates); got != c.want {
			t.Errorf("cap of %d shards among %d is %d, by hand %d", c.n, c.candidates, got, c.want)
		}
	}
}

func TestBilledWeight(t *testing.T) {
	for _, c := range []struct{ size, want uint64 }{
		{0, 10 * (1 + 224 + 256)},
		{4, 10 * (1 + 224 + 256)},
		{5, 10 * (2 + 224 + 256)},
		{4 * 126_976, 10 * (126_976 + 224 + 256)},
		{4*126_976 + 1, 10 * (126_977 + 448 + 256)},
	} {
		if got := small().BilledWeight(c.size); got != economy.N(c.want) {
			t.Errorf("%d bytes weigh %s, by hand %d", c.size, got, c.want)
		}
	}
}

// TestRefundLosesATenth is INV-15, with the price risen and fallen in between.
func TestRefundLosesATenth(t *testing.T) {
	town := newTown(t, 4)
	town.end(nil)
	id, err := town.Buy(buyer, economy.N(1000), 1, 5, economy.N(20_000)) // 5 * 1000 * 4; the running epoch's is gone
	town.do(err)
	town.equal("the refund", town.RefundOf(id), 3*5*1000*9/10)
	for v := nodeID(1); v <= 4; v++ {
		town.do(town.Vote(account(v), v, economy.Vote{Price: economy.N(1), WritePrice: economy.N(1), Capacity: economy.N(1e6)}))
	}
	town.end(nil)
	town.equal("the price", town.Terms().Price, 4) // a step down is at most a fifth
	town.equal("the refund", town.RefundOf(id), 2*4*1000*9/10)
	reserve := town.Reserve()
	town.do(town.Refund(buyer, id))
	town.equal("what the reserve gained", town.Reserve().Minus(reserve), 2*5*1000-2*4*1000*9/10)
	town.do(town.Check())
}

// TestRefusedBatchChangesNothing: a batch is made whole or not at all.
func TestRefusedBatchChangesNothing(t *testing.T) {
	town := newTown(t, 4)
	before := town.Clone()
	err := town.Batch(func(m *model) error {
		if _, err := m.Stake(staker, 1, economy.N(5)); err != nil {
			return err
		}
		return m.Donate(staker, economy.N(1e13))
	})
	if !errors.Is(err, economy.ErrMoney) {
		t.Errorf("the batch: %v", err)
	}
	if !reflect.DeepEqual(before, town.Model) {
		t.Error("a refused batch changed something")
	}
}
