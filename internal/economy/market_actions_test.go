package economy_test

import (
	"github.com/walrus-evm/walrus/internal/economy"
)

var marketActions = []action{
	{10, "buy", (*history).buy},
	{6, "splitBytes", (*history).splitBytes},
	{6, "splitEpochs", (*history).splitEpochs},
	{6, "merge", (*history).mergeReservations},
	{4, "refund", (*history).refund},
	{2, "transferFrom", (*history).transferToken},
	{2, "approve", (*history).approveObject},
	{12, "register", (*history).register},
	{8, "registerReserved", (*history).registerReserved},
	{6, "extend", (*history).extend},
	{6, "extendReserved", (*history).extendReserved},
	{4, "deleteBlob", (*history).deleteBlob},
	{8, "burn", (*history).burnObject},
	{6, "fundJar", (*history).fundJar},
	{6, "setJar", (*history).setJar},
	{3, "drainJar", (*history).drainJar},
	{3, "share", (*history).share},
	{8, "renew", (*history).renew},
	{3, "setAttribute", (*history).setAttribute},
	{10, "certify", (*history).certify},
	{3, "hold", (*history).hold},
	{3, "release", (*history).release},
	{2, "exclude", (*history).exclude},
	{2, "multicall", (*history).registryBatch},
	{1, "permit", func(h *history) call { return h.uselessPermit("registry") }},
}

const (
	mostReservations = 30
	mostObjects      = 30
)

// plenty is a cost nobody minds; now and then the limit is tight.
func (h *history) maxCost() amount {
	if h.chance(12) {
		return economy.N(h.between(0, 1<<40))
	}
	return economy.FromBig(initialWAL)
}

// bytes returns a number of billed bytes that could still be sold.
func (h *history) bytes() amount {
	return h.model.Terms().Capacity.Times(economy.N(h.between(1, 300))).Over(economy.N(1000))
}

// ahead returns an epoch from the running one to a little beyond the horizon.
func (h *history) ahead() epoch {
	return h.model.Epoch() + epoch(h.rng.IntN(int(h.p.Horizon)+2))
}

func (h *history) buy() call {
	who, bytes, from := h.someone(), h.bytes(), h.model.Epoch()
	if h.chance(2) {
		from = h.ahead()
	}
	to, limit := from+1+epoch(h.rng.IntN(4)), h.maxCost()
	if h.chance(12) {
		from, to = h.ahead(), h.ahead()
	}
	if len(h.model.Reservations()) > mostReservations {
		return h.refund()
	}
	return registry(who, "buy", func(m *model) error { return ignore(m.Buy(who, bytes, from, to, limit)) }, bytes, from, to, limit)
}

// reservationThat returns a reservation that satisfies a condition, or some other now and then.
func (h *history) reservationThat(suits func(*economy.Reservation) bool) (uint64, account) {
	id := pickID(h, h.model.Reservations(), func(id uint64) bool { return suits(h.model.Reservation(id)) })
	if r := h.model.Reservation(id); r != nil {
		return id, h.or(r.Owner)
	}
	return id, h.someone()
}

func anyReservation(*economy.Reservation) bool { return true }

func (h *history) splitBytes() call {
	id, who := h.reservationThat(anyReservation)
	bytes := h.bytes()
	if r := h.model.Reservation(id); r != nil && !h.chance(8) {
		bytes = r.Bytes.Times(economy.N(h.rng.Uint64N(1001))).Over(economy.N(1000))
		if h.chance(3) {
			bytes = r.Bytes.Over(economy.N(2))
		}
	}
	if len(h.model.Reservations()) > mostReservations {
		return h.refund()
	}
	return registry(who, "splitBytes", func(m *model) error { return ignore2(m.SplitBytes(who, id, bytes)) }, id, bytes)
}

func (h *history) splitEpochs() call {
	id, who := h.reservationThat(func(r *economy.Reservation) bool { return r.To > max(r.From, h.model.Epoch())+1 })
	at := h.ahead()
	if r := h.model.Reservation(id); r != nil && !h.chance(8) {
		at = r.From + epoch(h.rng.IntN(int(r.To-r.From)+1))
	}
	return registry(who, "splitEpochs", func(m *model) error { return ignore2(m.SplitEpochs(who, id, at)) }, id, at)
}

func (h *history) mergeReservations() call {
	id, who := h.reservationThat(anyReservation)
	var other uint64
	if a := h.model.Reservation(id); a != nil {
		e := h.model.Epoch()
		other, _ = h.reservationThat(func(b *economy.Reservation) bool {
			equal := max(a.From, e) == max(b.From, e) && a.To == b.To
			return a != b && a.Owner == b.Owner && (equal || a.Bytes == b.Bytes && a.To == b.From)
		})
	}
	return registry(who, "merge", func(m *model) error { return ignore(m.MergeReservations(who, id, other)) }, id, other)
}

func (h *history) refund() call {
	id, who := h.reservationThat(anyReservation)
	return registry(who, "refund", func(m *model) error { return m.Refund(who, id) }, id)
}

// transferToken moves an object or a reservation.
func (h *history) transferToken() call {
	to := h.anyone()
	if h.chance(2) {
		id, who := h.objectThat(anyObject)
		from := who
		if o := h.model.Object(id); o != nil {
			if from = o.Owner; o.Approved != economy.Nobody && h.chance(2) {
				who = o.Approved
			}
		}
		return registry(who, "transferFrom", func(m *model) error { return m.TransferObject(who, id, to) }, from, to, id)
	}
	id, who := h.reservationThat(anyReservation)
	from := who
	if r := h.model.Reservation(id); r != nil {
		from = r.Owner
	}
	return registry(who, "transferFrom", func(m *model) error { return m.TransferReservation(who, id, to) }, from, to, reservationToken(id))
}

func (h *history) approveObject() call {
	id, who := h.objectThat(h.living)
	to := h.someone()
	return registry(who, "approve", func(m *model) error { return m.ApproveObject(who, id, to) }, to, id)
}

// blobSize returns bytes of a blob, of one chunk a sliver mostly.
func (h *history) blobSize() uint64 {
	if h.chance(10) {
		return h.between(0, 2_000_000)
	}
	return h.between(0, 20_000)
}

func (h *history) root() [32]byte {
	var root [32]byte
	for i := range root {
		root[i] = byte(h.rng.IntN(256))
	}
	return root
}

func (h *history) register() call {
	who, size, epochs, deletable, limit := h.someone(), h.blobSize(), epoch(h.rng.IntN(5)), h.chance(2), h.maxCost()
	if h.chance(10) {
		epochs = h.p.Horizon - 1 + epoch(h.rng.IntN(2))
	}
	if len(h.model.Objects()) > mostObjects {
		return h.burnObject()
	}
	apply := func(m *model) error { return ignore(m.Register(who, size, epochs, deletable, limit)) }
	return registry(who, "register", apply, size, h.root(), epochs, deletable, limit)
}

func (h *history) registerReserved() call {
	e := h.model.Epoch()
	id, who := h.reservationThat(func(r *economy.Reservation) bool { return r.From <= e && r.To >= e+2 })
	size, deletable, limit := h.blobSize(), h.chance(2), h.maxCost()
	if len(h.model.Objects()) > mostObjects {
		return h.burnObject()
	}
	apply := func(m *model) error { return ignore2(m.RegisterReserved(who, id, size, deletable, limit)) }
	return registry(who, "registerReserved", apply, id, size, h.root(), deletable, limit)
}

// objectThat returns an object that satisfies a condition, or some other now and then.
func (h *history) objectThat(suits func(*economy.Object) bool) (uint64, account) {
	id := pickID(h, h.model.Objects(), func(id uint64) bool { return suits(h.model.Object(id)) })
	if o := h.model.Object(id); o != nil {
		return id, h.or(o.Owner)
	}
	return id, h.someone()
}

func anyObject(*economy.Object) bool { return true }

func (h *history) living(o *economy.Object) bool { return !o.Deleted && h.model.Epoch() < o.End }

func (h *history) extend() call {
	id, who := h.objectThat(h.living)
	if h.chance(2) {
		who = h.someone()
	}
	epochs, limit := epoch(h.rng.IntN(4)), h.maxCost()
	return registry(who, "extend", func(m *model) error { return m.Extend(who, id, epochs, limit) }, id, epochs, limit)
}

func (h *history) extendReserved() call {
	id, who := h.objectThat(h.living)
	reservation, _ := h.reservationThat(func(r *economy.Reservation) bool {
		o := h.model.Object(id)
		return o != nil && r.From == o.End
	})
	if r := h.model.Reservation(reservation); r != nil {
		who = h.or(r.Owner)
	}
	return registry(who, "extendReserved", func(m *model) error { return ignore(m.ExtendReserved(who, id, reservation)) }, id, reservation)
}

func (h *history) deleteBlob() call {
	id, who := h.objectThat(func(o *economy.Object) bool { return h.living(o) && o.Deletable })
	return registry(who, "deleteBlob", func(m *model) error { return ignore(m.DeleteBlob(who, id)) }, id)
}

func (h *history) burnObject() call {
	id, who := h.objectThat(func(o *economy.Object) bool { return h.model.Epoch() >= o.End })
	return registry(who, "burn", func(m *model) error { return m.BurnObject(who, id) }, id)
}

// jarful returns WAL in the order of what a renewal takes.
func (h *history) jarful() amount {
	return h.p.BilledWeight(0).Times(h.model.Terms().Price).Times(economy.N(h.between(0, 20)))
}

func (h *history) fundJar() call {
	id, _ := h.objectThat(anyObject)
	who, a := h.someone(), h.jarful()
	return registry(who, "fundJar", func(m *model) error { return m.FundJar(who, id, a) }, id, a)
}

// jarTerms returns terms of a jar that are mostly good for a renewal.
func (h *history) jarTerms() (maxPrice amount, step epoch, tip amount) {
	maxPrice = h.around(h.model.Terms().Price).Plus(h.model.Terms().Price)
	return maxPrice, epoch(h.rng.IntN(4)), economy.N(h.between(0, 1000))
}

func (h *history) setJar() call {
	id, who := h.objectThat(func(o *economy.Object) bool { return !o.Shared })
	maxPrice, step, tip := h.jarTerms()
	return registry(who, "setJar", func(m *model) error { return m.SetJar(who, id, maxPrice, step, tip) }, id, maxPrice, step, tip)
}

func (h *history) drainJar() call {
	id, who := h.objectThat(func(o *economy.Object) bool { return !o.Shared && !o.Jar.Balance.IsZero() })
	a := h.jarful()
	if o := h.model.Object(id); o != nil && h.chance(2) {
		a = o.Jar.Balance
	}
	return registry(who, "drainJar", func(m *model) error { return m.DrainJar(who, id, a) }, id, a)
}

func (h *history) share() call {
	id, who := h.objectThat(func(o *economy.Object) bool { return h.living(o) && !o.Shared })
	maxPrice, step, tip := h.jarTerms()
	return registry(who, "share", func(m *model) error { return m.Share(who, id, maxPrice, step, tip) }, id, maxPrice, step, tip)
}

func (h *history) renew() call {
	id, _ := h.objectThat(func(o *economy.Object) bool {
		return h.living(o) && o.End <= h.model.Epoch()+2 && o.Jar.Step > 0 && !o.Jar.Balance.IsZero()
	})
	who := h.someone()
	return registry(who, "renew", func(m *model) error { return m.Renew(who, id) }, id)
}

func (h *history) setAttribute() call {
	id, who := h.objectThat(anyObject)
	var key [32]byte
	key[0] = byte(h.rng.IntN(20))
	value := make([]byte, h.between(0, 256))
	switch {
	case h.chance(12):
		value = make([]byte, 257)
	case h.chance(4):
		value = nil
	}
	return registry(who, "setAttribute", func(m *model) error { return m.SetAttribute(who, id, string(key[:]), len(value)) }, id, key, value)
}
