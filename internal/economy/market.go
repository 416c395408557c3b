package economy

// Market sells storage: billed bytes in epochs. ("Market".) An epoch's fee and sales cannot change once it runs.
type Market struct {
	Terms        Terms
	fees, sold   map[Epoch]Amount
	usedNow      Amount // bought for the running epoch since it began
	futureFees   Amount
	closed       bool // the running epoch's fee was sent away
	reservations map[uint64]*Reservation
	objects      map[uint64]*Object
	lastReservation,
	lastObject uint64
}

// Reservation is bytes of storage in [From, To), bought at Rate a byte and epoch; a token. ("Market".)
type Reservation struct {
	Owner    Account
	Bytes    Amount
	From, To Epoch
	Rate     Amount
}

func newMarket(p Parameters) Market {
	return Market{
		Terms: Terms{p.Price, p.WritePrice, p.Capacity},
		fees:  map[Epoch]Amount{}, sold: map[Epoch]Amount{},
		reservations: map[uint64]*Reservation{}, objects: map[uint64]*Object{},
	}
}

// open begins an epoch under the elected terms. ("Votes": in force from advance.)
func (k *Market) open(_ Epoch, terms Terms) {
	k.Terms, k.usedNow, k.closed = terms, Amount{}, false
}

// purchase is bytes bought for [from, to), not yet made.
type purchase struct {
	bytes    Amount
	from, to Epoch
}

// cost splits what a purchase takes at today's price: all of it, and the part for the running epoch. ("Market".)
func (m *Model) cost(p purchase) (all, running Amount) {
	price := m.market.Terms.Price.Times(p.bytes)
	if p.from == m.epoch {
		running = price
	}
	return price.Times(N(uint64(p.to - p.from))), running
}

// sellable refuses a purchase that cannot be made now. ("Market": buy.)
func (m *Model) sellable(p purchase) error {
	switch {
	case !m.SalesOpen():
		return ErrSalesPaused
	case p.from < m.epoch || p.to <= p.from || p.to > m.epoch+m.p.Horizon:
		return ErrEpochs
	}
	for i := p.from; i < p.to; i++ {
		taken := m.market.sold[i].Plus(p.bytes)
		if i == m.epoch {
			taken = taken.Plus(m.market.usedNow)
		}
		if m.market.Terms.Capacity.Less(taken) {
			return ErrCapacity
		}
	}
	return nil
}

// sell enters a purchase in the books. Fees of the epochs to come are held, the running one's go to the reserve.
func (m *Model) sell(p purchase) {
	k := &m.market
	price := k.Terms.Price.Times(p.bytes)
	for i := p.from; i < p.to; i++ {
		if i == m.epoch {
			k.usedNow = k.usedNow.Plus(p.bytes)
			continue
		}
		k.sold[i] = k.sold[i].Plus(p.bytes)
		k.fees[i] = k.fees[i].Plus(price)
		k.futureFees = k.futureFees.Plus(price)
	}
}

// charge takes a cost from an account and passes on what belongs to the reserve.
func (m *Model) charge(from Account, cost, reserved Amount) {
	m.pay(from, MarketAccount, cost)
	m.toReserve(reserved)
}

// toReserve moves WAL from the market to the reserve.
func (m *Model) toReserve(amount Amount) {
	m.pay(MarketAccount, StakingAccount, amount)
	m.reserve = m.reserve.Plus(amount)
}

// payable refuses a cost above what the caller allows or has.
func (m *Model) payable(who Account, cost, maxCost Amount) error {
	if maxCost.Less(cost) {
		return ErrCost
	}
	return m.afford(who, cost)
}

// Buy sells a reservation. ("Market".)
func (m *Model) Buy(caller Account, bytes Amount, from, to Epoch, maxCost Amount) (uint64, error) {
	if bytes.IsZero() {
		return 0, ErrNothing
	}
	p := purchase{bytes, from, to}
	if err := m.sellable(p); err != nil {
		return 0, err
	}
	cost, running := m.cost(p)
	if err := m.payable(caller, cost, maxCost); err != nil {
		return 0, err
	}
	m.sell(p)
	m.charge(caller, cost, running)
	return m.mintReservation(Reservation{caller, bytes, from, to, m.market.Terms.Price}), nil
}

func (m *Model) mintReservation(r Reservation) uint64 {
	m.market.lastReservation++
	m.market.reservations[m.market.lastReservation] = &r
	return m.market.lastReservation
}

// reservation returns one of the caller's, with what has passed cut off. ("Market".)
func (m *Model) reservation(caller Account, id uint64) (Reservation, error) {
	r := m.market.reservations[id]
	switch {
	case r == nil:
		return Reservation{}, ErrUnknownReservation
	case r.Owner != caller:
		return Reservation{}, ErrNotOwner
	}
	cut := *r
	cut.From = max(cut.From, m.epoch)
	return cut, nil
}

// lasting returns a reservation of the caller's that is not all past.
func (m *Model) lasting(caller Account, id uint64) (Reservation, error) {
	r, err := m.reservation(caller, id)
	if err == nil && r.To <= m.epoch {
		return Reservation{}, ErrPast
	}
	return r, err
}

// consume burns a reservation's token.
func (m *Model) consume(id uint64) { delete(m.market.reservations, id) }

// SplitBytes makes two reservations of one: the first of the given bytes. ("Market".)
func (m *Model) SplitBytes(caller Account, id uint64, bytes Amount) (uint64, uint64, error) {
	r, err := m.lasting(caller, id)
	if err != nil {
		return 0, 0, err
	}
	if bytes.IsZero() || !bytes.Less(r.Bytes) {
		return 0, 0, ErrParts
	}
	a, b := r, r
	a.Bytes, b.Bytes = bytes, r.Bytes.Minus(bytes)
	m.consume(id)
	return m.mintReservation(a), m.mintReservation(b), nil
}

// SplitEpochs makes two reservations of one: until an epoch, and from it on. ("Market".)
func (m *Model) SplitEpochs(caller Account, id uint64, at Epoch) (uint64, uint64, error) {
	r, err := m.lasting(caller, id)
	if err != nil {
		return 0, 0, err
	}
	if at <= r.From || at >= r.To {
		return 0, 0, ErrParts
	}
	a, b := r, r
	a.To, b.From = at, at
	m.consume(id)
	return m.mintReservation(a), m.mintReservation(b), nil
}

// MergeReservations joins bytes of equal epochs, or epochs of equal bytes; the lower rate stands. ("Market".)
func (m *Model) MergeReservations(caller Account, id, other uint64) (uint64, error) {
	a, err := m.lasting(caller, id)
	if err != nil {
		return 0, err
	}
	b, err := m.lasting(caller, other)
	if err != nil {
		return 0, err
	}
	joined := a
	joined.Rate = a.Rate.Min(b.Rate)
	switch {
	case id == other:
		return 0, ErrUnequal
	case a.From == b.From && a.To == b.To:
		joined.Bytes = a.Bytes.Plus(b.Bytes)
	case a.Bytes == b.Bytes && a.To == b.From:
		joined.To = b.To
	default:
		return 0, ErrUnequal
	}
	m.consume(id)
	m.consume(other)
	return m.mintReservation(joined), nil
}

// Refund takes back the whole epochs to come of a reservation, for 90 % of the lower of what they cost and would cost.
// ("Market".)
func (m *Model) Refund(caller Account, id uint64) error {
	r, err := m.reservation(caller, id)
	if err != nil {
		return err
	}
	m.consume(id)
	from := max(r.From, m.epoch+1)
	if from >= r.To {
		return nil
	}
	k := &m.market
	epochs := N(uint64(r.To - from))
	for i := from; i < r.To; i++ {
		k.sold[i] = k.sold[i].Minus(r.Bytes)
		k.fees[i] = k.fees[i].Minus(r.Bytes.Times(r.Rate))
	}
	paid := r.Bytes.Times(r.Rate).Times(epochs)
	back := m.refund(r, epochs)
	k.futureFees = k.futureFees.Minus(paid)
	m.pay(MarketAccount, caller, back)
	m.toReserve(paid.Minus(back))
	return nil
}

// refund returns what so many epochs of a reservation pay back.
func (m *Model) refund(r Reservation, epochs Amount) Amount {
	return r.Bytes.Times(epochs).Times(r.Rate.Min(m.market.Terms.Price)).Times(N(90)).Over(N(100))
}

// RefundOf returns what a refund would pay now.
func (m *Model) RefundOf(id uint64) Amount {
	r := *m.market.reservations[id]
	from := max(r.From, m.epoch+1)
	return m.refund(r, N(uint64(max(from, r.To)-from)))
}

// TransferReservation moves a reservation to another account. (ERC-721.)
func (m *Model) TransferReservation(caller Account, id uint64, to Account) error {
	if _, err := m.reservation(caller, id); err != nil {
		return err
	}
	if to == Nobody {
		return ErrNobody
	}
	m.market.reservations[id].Owner = to
	return nil
}
