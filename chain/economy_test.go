package chain_test

import (
	"crypto/ecdsa"
	"errors"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/google/go-cmp/cmp"

	"github.com/walrus-evm/walrus/chain"
	"github.com/walrus-evm/walrus/chain/bindings"
	"github.com/walrus-evm/walrus/chain/devchain"
)

// TestReservations buys storage for later, parts it, joins it, uses it and gives the rest back.
func TestReservations(t *testing.T) {
	w := newWorld(t)
	ctx := t.Context()
	w.endEpoch(false) // sales are closed in epoch 0
	billed := big.NewInt(1_000_000)
	cost, reserved, err := w.client.PurchaseCost(ctx, chain.At{}, billed, 1, 9)
	noError(t, err)
	if reserved.IsZero() || reserved.Cmp(cost) >= 0 {
		t.Errorf("of %s, %s for the running epoch", cost, reserved)
	}
	if _, _, err := w.owner.Buy(ctx, billed, 1, 9, chain.NewAmount(1)); err == nil {
		t.Error("bought above the limit")
	} else if _, ok := chain.IsRevert[*bindings.BlobRegistryCostTooHigh](err); !ok {
		t.Errorf("bought above the limit: %v", err)
	}
	whole, _, err := w.owner.Buy(ctx, billed, 1, 9, cost)
	noError(t, err)
	expect := func(number uint64, size int64, from, to uint32) {
		t.Helper()
		got := must[chain.Reservation](t)(w.client.Reservation(ctx, chain.At{}, number))
		want := chain.Reservation{Number: number, Size: big.NewInt(size), From: from, To: to, Rate: got.Rate}
		if diff := cmp.Diff(want, got, cmp.Comparer(func(a, b *big.Int) bool { return a.Cmp(b) == 0 })); diff != "" || got.Rate == 0 {
			t.Errorf("reservation (-want +got):\n%s", diff)
		}
	}
	expect(whole, 1_000_000, 1, 9)

	early, late, _, err := w.owner.SplitReservationEpochs(ctx, whole, 5)
	noError(t, err)
	expect(early, 1_000_000, 1, 5)
	expect(late, 1_000_000, 5, 9)
	if _, err := w.client.Reservation(ctx, chain.At{}, whole); err == nil {
		t.Error("a reservation that was split is still there")
	}
	small, large, _, err := w.owner.SplitReservationBytes(ctx, early, big.NewInt(300_000))
	noError(t, err)
	expect(small, 300_000, 1, 5)
	joined, _, err := w.owner.MergeReservations(ctx, small, large)
	noError(t, err)
	expect(joined, 1_000_000, 1, 5)

	object, rest, _, err := w.owner.Register(ctx, chain.Registration{
		Size: 1_000, Reservation: joined, Deletable: true, MaxCost: chain.WAL(10),
	})
	noError(t, err)
	used := must[bindings.IBlobRegistryBlobObject](t)(w.client.Object(ctx, chain.At{}, object))
	if used.End != 5 || rest == 0 {
		t.Errorf("the object ends in epoch %d, rest %d", used.End, rest)
	}
	afterwards, _, err := w.owner.ExtendReserved(ctx, object, late)
	noError(t, err)
	extended := must[bindings.IBlobRegistryBlobObject](t)(w.client.Object(ctx, chain.At{}, object))
	if extended.End != 9 || afterwards == 0 {
		t.Errorf("extended, the object ends in epoch %d, rest %d", extended.End, afterwards)
	}
	back, _, err := w.owner.DeleteBlob(ctx, object)
	noError(t, err)
	left := must[chain.Reservation](t)(w.client.Reservation(ctx, chain.At{}, back))
	if left.From != 2 || left.To != 9 {
		t.Errorf("deletion left epochs %d to %d", left.From, left.To)
	}
	owed := must[chain.Amount](t)(w.client.RefundOf(ctx, chain.At{}, back))
	before := must[chain.Amount](t)(w.client.Balance(ctx, chain.At{}, w.owner.Address()))
	paid, _, err := w.owner.Refund(ctx, back)
	noError(t, err)
	after := must[chain.Amount](t)(w.client.Balance(ctx, chain.At{}, w.owner.Address()))
	if gained := must[chain.Amount](t)(after.Sub(before)); paid != owed || gained != owed || owed.IsZero() {
		t.Errorf("refunded %s, got %s, promised %s", paid, gained, owed)
	}

	to := devchain.Address(30)
	held := must[[]uint64](t)(w.client.ReservationsOf(ctx, w.owner.Address()))
	_, err = w.owner.TransferReservation(ctx, rest, to)
	noError(t, err)
	if diff := cmp.Diff([]uint64{rest, afterwards}, held); diff != "" {
		t.Errorf("reservations of the owner (-want +got):\n%s", diff)
	}
	if got := must[[]uint64](t)(w.client.ReservationsOf(ctx, to)); !cmp.Equal(got, []uint64{rest}) {
		t.Errorf("reservations of who was given %d: %d", rest, got)
	}
	if owner := must[common.Address](t)(w.client.ReservationOwner(ctx, chain.At{}, rest)); owner != to {
		t.Errorf("the reservation went to %s", owner)
	}
}

// TestJar fills and empties an object's jar and has a stranger renew the object out of it.
func TestJar(t *testing.T) {
	w := newWorld(t)
	ctx := t.Context()
	w.endEpoch(false)
	object := w.register(1_000, 1)
	terms := chain.JarTerms{MaxPrice: 1_000_000_000, Step: 3, Tip: 77}
	_, err := w.owner.SetJar(ctx, object, terms)
	noError(t, err)
	_, err = w.owner.FundJar(ctx, object, chain.WAL(5))
	noError(t, err)
	_, err = w.owner.DrainJar(ctx, object, chain.WAL(1))
	noError(t, err)
	jar := must[chain.Jar](t)(w.client.Jar(ctx, chain.At{}, object))
	if jar.Balance != chain.WAL(4) || jar.JarTerms != terms {
		t.Errorf("the jar is %+v", jar)
	}
	end, tip, _, err := w.hot[0].Renew(ctx, object)
	noError(t, err)
	if end != 6 || tip != chain.NewAmount(77) {
		t.Errorf("renewed until epoch %d for a tip of %s", end, tip)
	}
	if _, _, _, err := w.hot[0].Renew(ctx, object); err == nil {
		t.Error("renewed long before its end")
	} else if _, ok := chain.IsRevert[*bindings.BlobRegistryRenewedTooEarly](err); !ok {
		t.Errorf("renewed long before its end: %v", err)
	}

	key := [32]byte{'n', 'a', 'm', 'e'}
	_, err = w.owner.SetAttribute(ctx, object, key, []byte("holiday"))
	noError(t, err)
	want := []chain.Attribute{{Key: key, Value: []byte("holiday")}}
	if got := must[[]chain.Attribute](t)(w.client.Attributes(ctx, chain.At{}, object)); !cmp.Equal(got, want) {
		t.Errorf("attributes %v", got)
	}
	_, err = w.owner.ShareBlob(ctx, object, terms)
	noError(t, err)
	if _, err := w.owner.DrainJar(ctx, object, chain.NewAmount(1)); err == nil {
		t.Error("the jar of a shared object was drained")
	}
}

// TestRedelegation moves a stake from one node to another, in halves.
func TestRedelegation(t *testing.T) {
	w := newWorld(t)
	ctx := t.Context()
	position, _, err := w.owner.Stake(ctx, 1, chain.WAL(100))
	noError(t, err)
	w.endEpoch(false)
	half, _, err := w.owner.SplitPosition(ctx, position, chain.WAL(50))
	noError(t, err)
	_, err = w.owner.Redelegate(ctx, half, 2)
	noError(t, err)
	moving := must[chain.Delegation](t)(w.client.Delegation(ctx, chain.At{}, half))
	if moving.Target != 2 || moving.State != chain.DelegationLeaving || moving.Node != 1 {
		t.Errorf("on its way: %+v", moving)
	}
	if _, _, _, err := w.owner.CompleteRedelegation(ctx, half); err == nil {
		t.Error("completed before it left")
	}
	w.endEpoch(true)
	amount, activation, _, err := w.hot[3].CompleteRedelegation(ctx, half)
	noError(t, err)
	if amount != chain.WAL(50) || activation != 3 {
		t.Errorf("moved %s from epoch %d on", amount, activation)
	}
	arrived := must[chain.Delegation](t)(w.client.Delegation(ctx, chain.At{}, half))
	if arrived.Node != 2 || arrived.State != chain.DelegationPending || arrived.Target != 0 {
		t.Errorf("arrived: %+v", arrived)
	}
	settled := must[map[uint32]chain.Settlement](t)(w.client.SettlementsOf(ctx, 1, 1, 2))
	if s := settled[1]; len(settled) != 1 || s.Epoch != 1 || s.Node != 1 || s.Outcome == chain.OutcomeNone {
		t.Errorf("settlements of node 1: %+v", settled)
	}
	rewards := must[[]chain.Reward](t)(w.client.Rewards(ctx, chain.At{}, position, 1, 2))
	if len(rewards) != 1 || rewards[0].Net.Sign() != 0 || !rewards[0].Gross.IsZero() {
		t.Errorf("rewards of an epoch without sales: %v", rewards)
	}
}

// TestDryRunWithoutEther refuses what the call itself would be refused for.
func TestDryRunWithoutEther(t *testing.T) {
	n := deploy(t)
	key := must[*ecdsa.PrivateKey](t)(crypto.GenerateKey())
	for _, dryRun := range []bool{false, true} {
		tr := must[*chain.Transactor](t)(chain.NewTransactor(n.client, key, chain.TransactorConfig{DryRun: dryRun}))
		if _, err := tr.Approve(t.Context(), n.client.Deployment().Staking, chain.WAL(1)); !errors.Is(err, chain.ErrInsufficientFunds) {
			t.Errorf("dry run: %t, error: %v", dryRun, err)
		}
	}
}

// TestDryRun makes calls that build on each other and sends none of them.
func TestDryRun(t *testing.T) {
	w := newWorld(t)
	ctx, d := t.Context(), w.client.Deployment()
	_, err := w.owner.Transfer(ctx, w.hot[0].Address(), chain.WAL(10))
	noError(t, err)
	head := must[chain.Head](t)(w.client.Head(ctx, chain.Latest))
	try := w.transactor(1, chain.TransactorConfig{DryRun: true})

	if _, _, err := try.Stake(ctx, 2, chain.WAL(5)); err == nil {
		t.Error("staked without an allowance")
	}
	_, err = try.Approve(ctx, d.Staking, chain.WAL(5))
	noError(t, err)
	position, receipt, err := try.Stake(ctx, 2, chain.WAL(5))
	noError(t, err)
	if receipt.GasUsed < 21_000 || receipt.TxHash != (common.Hash{}) {
		t.Errorf("receipt: %d gas, transaction %s", receipt.GasUsed, receipt.TxHash)
	}
	_, _, err = try.Stake(ctx, 2, chain.WAL(5))
	if revert := (*chain.RevertError)(nil); !errors.As(err, &revert) {
		t.Errorf("staked beyond the allowance: %v", err)
	}
	foreseen := try.Foresee()
	staked := must[chain.Delegation](t)(foreseen.Delegation(ctx, chain.At{}, position))
	if staked.Node != 2 || staked.Deposited != chain.WAL(5) {
		t.Errorf("foreseen: %+v", staked)
	}
	if left := must[chain.Amount](t)(foreseen.Balance(ctx, chain.At{}, try.Address())); left != chain.WAL(5) {
		t.Errorf("%s would be left, want 5 WAL", left)
	}
	if _, err := foreseen.Delegation(ctx, chain.At{}, big.NewInt(1_000)); err == nil {
		t.Error("foresaw a position that nobody made")
	} else if _, ok := chain.IsRevert[*bindings.StakingUnknownPosition](err); !ok {
		t.Errorf("foresaw a position that nobody made: %v", err)
	}
	tried := must[chain.Trial](t)(try.Tried())
	want := chain.Trial{Calls: []chain.TriedCall{
		{Call: "approve Staking", Gas: tried.Calls[0].Gas}, {Call: "stake 5 WAL with node 2", Gas: receipt.GasUsed},
	}, Gas: tried.Calls[0].Gas + receipt.GasUsed, Pays: chain.WAL(5)}
	if diff := cmp.Diff(want, tried, cmp.Comparer(func(a, b chain.Amount) bool { return a == b })); diff != "" {
		t.Errorf("the dry run came to (-want +got):\n%s", diff)
	}
	if _, err := w.client.Delegation(ctx, chain.At{}, position); err == nil {
		t.Error("the position is there")
	}
	if got := must[chain.Head](t)(w.client.Head(ctx, chain.Latest)); got != head {
		t.Errorf("the chain went from block %d to %d", head.Number, got.Number)
	}
	if left := must[chain.Amount](t)(w.client.Allowance(ctx, chain.At{}, try.Address(), d.Staking)); !left.IsZero() {
		t.Errorf("an allowance of %s was left", left)
	}
}
