package client_test

import (
	"bytes"
	"errors"
	"slices"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/walrus-evm/walrus/blob"
	"github.com/walrus-evm/walrus/chain"
	"github.com/walrus-evm/walrus/client"
)

// weight returns the billed bytes of a blob.
func (l *ledger) weight(t *testing.T, data []byte) int64 {
	t.Helper()
	layout, err := blob.NewLayout(l.encoding, int64(len(data)))
	if err != nil {
		t.Fatal(err)
	}
	return layout.BilledWeight()
}

func TestStore_Reservation(t *testing.T) {
	net := newNetwork(t, 4)
	c := net.client(t)
	data := pattern(70_000)
	number := net.reserve(net.weight(t, data)+5, 2, 9)
	result := mustStore(t, c, data, client.StoreOptions{Reservation: number})
	if result.Outcome != client.OutcomeStored || result.Object.End != 9 || result.Reservation != number || result.Rest != 2 {
		t.Errorf("stored: %+v", result)
	}
	if rest, err := net.Reservation(t.Context(), result.Rest); err != nil || rest.Size.Int64() != 5 {
		t.Errorf("over: %+v, %v", rest, err)
	}
	if price := chain.NewAmount(uint64(net.weight(t, data)) * net.price); result.Cost != price {
		t.Errorf("cost %s, the writing is %s", result.Cost, price)
	}
	mustRead(t, c, result.ID, data)

	again := mustStore(t, c, data, client.StoreOptions{Reservation: number})
	if again.Outcome != client.OutcomeAlready || again.Reservation != 0 || !again.Cost.IsZero() {
		t.Errorf("again with the reservation used up: %+v", again)
	}
	next := net.reserve(net.weight(t, data), 9, 12)
	longer := mustStore(t, c, data, client.StoreOptions{Reservation: next})
	if longer.Outcome != client.OutcomeExtended || longer.ExtendedBy != 3 || longer.Object.End != 12 || longer.Rest != 0 {
		t.Errorf("with one that follows: %+v", longer)
	}
	if want := []string{"register", "reservation 1", "reservation 3"}; !slices.Equal(net.spent, want) {
		t.Errorf("paid for %v, want %v", net.spent, want)
	}
}

// A reservation that cannot be used costs nothing, and the error says what to do.
func TestStore_ReservationOfNoUse(t *testing.T) {
	net := newNetwork(t, 4)
	c := net.client(t)
	data := pattern(1000)
	weight := net.weight(t, data)
	foreign := net.reserve(weight, 2, 9)
	stolen := net.reserved[foreign]
	stolen.Owner = common.HexToAddress("0xb0b")
	net.reserved[foreign] = stolen
	for _, test := range []struct {
		name    string
		options client.StoreOptions
		is      error
		says    string
	}{
		{"unknown", client.StoreOptions{Reservation: 99}, client.ErrNoReservation, "no reservation"},
		{"somebody else's", client.StoreOptions{Reservation: foreign}, client.ErrReservation, "sign in"},
		{"too small", client.StoreOptions{Reservation: net.reserve(weight-1, 2, 9)}, client.ErrReservation, "merge"},
		{"not begun", client.StoreOptions{Reservation: net.reserve(weight, 4, 9)}, client.ErrReservation, "wait"},
		{"ends too soon", client.StoreOptions{Reservation: net.reserve(weight, 2, 4)}, client.ErrReservation, "longer"},
		{"with epochs", client.StoreOptions{Reservation: 1, Epochs: 2}, client.ErrEpochs, "leave the epochs out"},
		{"neither", client.StoreOptions{}, client.ErrEpochs, "at least 1"},
	} {
		t.Run(test.name, func(t *testing.T) {
			_, err := c.Store(t.Context(), bytes.NewReader(data), int64(len(data)), test.options)
			if !errors.Is(err, test.is) || !strings.Contains(err.Error(), test.says) {
				t.Errorf("%v, want %v that says %q", err, test.is, test.says)
			}
		})
	}
	if len(net.objects) > 0 || len(net.spent) > 0 {
		t.Errorf("%d objects, paid for %v", len(net.objects), net.spent)
	}
}

func TestExtendReserved(t *testing.T) {
	net := newNetwork(t, 4)
	c := net.client(t)
	data := pattern(1000)
	weight := net.weight(t, data)
	stored := mustStore(t, c, data, epochs3) // to 7
	for from, says := range map[uint32]string{5: "split it at epoch 7", 6: "has epochs 6 to 11: split it", 8: "has epochs 8 to 11: use one that begins with epoch 7"} {
		_, err := c.ExtendReserved(t.Context(), stored.Object.Number, net.reserve(weight, from, 12))
		if !errors.Is(err, client.ErrReservation) || !strings.Contains(err.Error(), says) {
			t.Errorf("from %d: %v, want %q", from, err, says)
		}
	}
	extended, err := c.ExtendReserved(t.Context(), stored.Object.Number, net.reserve(weight+3, 7, 10))
	if err != nil || extended.Object.End != 10 || !extended.Cost.IsZero() || extended.Rest == 0 {
		t.Errorf("extended: %+v, %v", extended, err)
	}
}

// What is deletable and what is permanent are kept apart, and both can be stored.
func TestStore_Deletable(t *testing.T) {
	net := newNetwork(t, 4)
	c := net.client(t)
	data := pattern(1000)
	permanent := mustStore(t, c, data, epochs3)
	fleeting := mustStore(t, c, data, client.StoreOptions{Epochs: 3, Deletable: true})
	if permanent.Object.Deletable || !fleeting.Object.Deletable || fleeting.Outcome != client.OutcomeStored {
		t.Errorf("permanent %+v, deletable %+v", permanent.Object, fleeting.Object)
	}
	if again := mustStore(t, c, data, client.StoreOptions{Epochs: 3, Deletable: true}); again.Object.Number != fleeting.Object.Number {
		t.Errorf("again as deletable: object %d, want %d", again.Object.Number, fleeting.Object.Number)
	}
	_, err := c.Store(t.Context(), bytes.NewReader(data), int64(len(data)), client.StoreOptions{Epochs: 3, Deletable: true, Object: permanent.Object.Number})
	if !errors.Is(err, client.ErrWrongObject) {
		t.Errorf("a permanent object named for a deletable one: %v", err)
	}
}

func TestDelete(t *testing.T) {
	net := newNetwork(t, 4)
	c := net.client(t)
	data := pattern(1000)
	stored := mustStore(t, c, data, client.StoreOptions{Epochs: 3, Deletable: true})
	number := stored.Object.Number
	gone, err := c.Delete(t.Context(), number)
	if err != nil || gone.Object.End != 4 || !gone.Object.Deleted {
		t.Fatalf("deleted: %+v, %v", gone, err)
	}
	rest, err := net.Reservation(t.Context(), gone.Reservation)
	if err != nil || rest.Owner != net.account || rest.Size.Int64() != net.weight(t, data) || rest.From != 4 || rest.To != 7 {
		t.Errorf("came back: %+v, %v", rest, err)
	}
	mustRead(t, c, stored.ID, data) // until the epoch ends

	for what, call := range map[string]func() error{
		"delete again": func() error { return second(c.Delete(t.Context(), number)) },
		"extend":       func() error { _, _, err := c.Extend(t.Context(), number, 1, chain.Amount{}); return err },
	} {
		if err := call(); !errors.Is(err, client.ErrDeleted) {
			t.Errorf("%s: %v, want %v", what, err, client.ErrDeleted)
		}
	}
	// Nothing is resumed that was ended on purpose.
	if again := mustStore(t, c, data, client.StoreOptions{Epochs: 3, Deletable: true}); again.Object.Number == number || again.Outcome != client.OutcomeStored {
		t.Errorf("stored again: %+v", again)
	}
}

func TestDelete_Refused(t *testing.T) {
	net := newNetwork(t, 4)
	c := net.client(t)
	permanent := mustStore(t, c, pattern(1000), epochs3).Object.Number
	foreign := mustStore(t, c, pattern(1001), client.StoreOptions{Epochs: 3, Deletable: true}).Object.Number
	net.objects[foreign].Owner = common.HexToAddress("0xb0b")
	over := mustStore(t, c, pattern(1002), client.StoreOptions{Epochs: 3, Deletable: true}).Object.Number
	net.objects[over].End = net.epoch
	for object, want := range map[uint64]error{
		permanent: client.ErrPermanent, foreign: client.ErrNotOwner, over: client.ErrExpired, 99: client.ErrUnknownObject,
	} {
		_, err := c.Delete(t.Context(), object)
		if !errors.Is(err, want) || strings.Contains(err.Error(), "again") {
			t.Errorf("delete object %d: %v, want %v", object, err, want)
		}
	}
	reader := net.client(t, func(config *client.Config) { config.Market = nil })
	if _, err := reader.Delete(t.Context(), foreign); !errors.Is(err, client.ErrReadOnly) {
		t.Errorf("without an account: %v", err)
	}
}

// A rehearsal makes the calls that pay, which cost an account on a dry run nothing, and no node hears of it.
func TestStore_Rehearsal(t *testing.T) {
	net := newNetwork(t, 4)
	c := net.client(t)
	data := pattern(70_000)
	result := mustStore(t, c, data, client.StoreOptions{Epochs: 3, Deletable: true, Rehearsal: true})
	if result.Outcome != client.OutcomeStored || result.Object.Number == 0 || result.Cost.IsZero() || !result.Object.Deletable {
		t.Errorf("rehearsed: %+v", result)
	}
	if _, err := c.Open(t.Context(), result.ID); !errors.Is(err, client.ErrNotCertified) {
		t.Errorf("the blob can be read: %v", err)
	}
	longer := mustStore(t, c, data, client.StoreOptions{Epochs: 5, Deletable: true, Rehearsal: true})
	if longer.Outcome != client.OutcomeResumed || longer.ExtendedBy != 2 || longer.Object.End != result.Object.End+2 {
		t.Errorf("rehearsed for longer: %+v", longer)
	}
}
