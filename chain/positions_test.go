package chain_test

import (
	"errors"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/google/go-cmp/cmp"

	"github.com/walrus-evm/walrus/chain"
	"github.com/walrus-evm/walrus/chain/bindings"
)

// transferPosition moves a stake position as wallets and markets do.
func (w *world) transferPosition(position *big.Int, to common.Address) {
	w.Helper()
	data := crypto.Keccak256([]byte("transferFrom(address,address,uint256)"))[:4]
	for _, word := range [][]byte{w.owner.Address().Bytes(), to.Bytes(), position.Bytes()} {
		data = append(data, common.LeftPadBytes(word, 32)...)
	}
	_, err := w.owner.Send(w.Context(), chain.Call{To: w.client.Deployment().Staking, Data: data, Label: "transfer position"})
	noError(w.T, err)
}

func (w *world) positions(owner common.Address) string {
	w.Helper()
	var text string
	for _, id := range must[[]*big.Int](w.T)(w.client.PositionsOf(w.Context(), owner)) {
		text += id.String() + " "
	}
	return text
}

// TestDelegation follows a deposit from pending over a partial withdrawal to its payment.
func TestDelegation(t *testing.T) {
	w := newWorld(t)
	ctx, other := t.Context(), common.HexToAddress("0x0123456789012345678901234567890123456789")
	read := func(id *big.Int) chain.Delegation {
		t.Helper()
		return must[chain.Delegation](t)(w.client.Delegation(ctx, chain.At{}, id))
	}
	if _, err := w.client.Delegation(ctx, chain.At{}, big.NewInt(99)); err == nil {
		t.Error("a position that was never made was found")
	} else if _, ok := chain.IsRevert[*bindings.StakingUnknownPosition](err); !ok {
		t.Errorf("unknown position: %v", err)
	}

	first, _, err := w.owner.Stake(ctx, 1, chain.WAL(100))
	noError(t, err)
	second, _, err := w.owner.Stake(ctx, 2, chain.WAL(50))
	noError(t, err)
	want := chain.Delegation{
		Position: first, Node: 1, State: chain.DelegationPending, Activation: 1, Deposited: chain.WAL(100), Value: chain.WAL(100),
	}
	equal := func(got, want chain.Delegation) {
		t.Helper()
		if diff := cmp.Diff(want, got, cmp.Comparer(func(a, b *big.Int) bool { return a.Cmp(b) == 0 }), cmp.AllowUnexported(chain.Amount{})); diff != "" {
			t.Errorf("(-want +got):\n%s", diff)
		}
	}
	equal(read(first), want)
	if _, err := read(first).SharesFor(chain.WAL(1)); !errors.Is(err, chain.ErrAmountRange) {
		t.Errorf("shares before their price is known: %v", err)
	}

	w.endEpoch(false)
	want.State, want.Shares = chain.DelegationActive, chain.WAL(100)
	equal(read(first), want)
	if _, err := read(first).SharesFor(chain.WAL(101)); !errors.Is(err, chain.ErrAmountRange) {
		t.Errorf("shares for more than all: %v", err)
	}
	shares := must[chain.Amount](t)(read(first).SharesFor(chain.WAL(40)))
	remainder, _, err := w.owner.RequestWithdraw(ctx, first, shares.Big())
	noError(t, err)
	leaving := read(first)
	if leaving.State != chain.DelegationLeaving || leaving.Exit != 1 || leaving.Value != chain.WAL(40) || leaving.Shares != shares {
		t.Errorf("after the request: %+v", leaving)
	}
	if rest := read(remainder); rest.State != chain.DelegationActive || rest.Value != chain.WAL(60) {
		t.Errorf("what stayed: %+v", rest)
	}

	w.transferPosition(second, other)
	if got, want := w.positions(w.owner.Address()), first.String()+" "+remainder.String()+" "; got != want {
		t.Errorf("positions %s, want %s", got, want)
	}
	if got, want := w.positions(other), second.String()+" "; got != want {
		t.Errorf("positions of the one who received one: %s, want %s", got, want)
	}

	w.endEpoch(true)
	if got := read(first); got.State != chain.DelegationClaimable || got.Value != chain.WAL(40) {
		t.Errorf("after its exit: %+v", got)
	}
	paid, _, err := w.owner.ClaimWithdraw(ctx, first)
	noError(t, err)
	if paid != chain.WAL(40) {
		t.Errorf("paid %s, want 40 WAL", paid)
	}
	if got, want := w.positions(w.owner.Address()), remainder.String()+" "; got != want {
		t.Errorf("positions after the payment: %s, want %s", got, want)
	}
}
