package economy

// Object is a registered blob; a token. ("Market", "Freeze rule".)
type Object struct {
	Owner     Account
	Approved  Account
	Size      uint64
	Rate      Amount // what its last epoch cost a byte
	End       Epoch  // first epoch in which nobody answers for it any more
	Deletable bool
	Deleted   bool
	Shared    bool
	Jar       Jar
	Root      [32]byte // of its commitments; 0 until certified
	Certified Epoch
	HeldOld   ShardSet
	HeldNew   ShardSet
	HeldEpoch Epoch

	attributes map[string]int // lengths of values
}

// ShardSet is a set of shards, one bit each.
type ShardSet uint64

const chunkBytes = 126_976

// SliverWeight returns the weight of a sliver of a blob of size bytes: L + 224 c + 256. ("Data model", geometry.)
func (p Parameters) SliverWeight(size uint64) Amount {
	k := uint64(p.Shards - 2*p.f())
	length := max(1, (size+k-1)/k)
	chunks := (length + chunkBytes - 1) / chunkBytes
	return N(length + 224*chunks + 256)
}

// BilledWeight returns n times the weight of a sliver. ("Data model", geometry.)
func (p Parameters) BilledWeight(size uint64) Amount {
	return p.SliverWeight(size).Times(N(uint64(p.Shards)))
}

// Register buys [e, e + 1 + epochs) and uses it at once. ("Market".)
func (m *Model) Register(caller Account, size uint64, epochs Epoch, deletable bool, maxCost Amount) (uint64, error) {
	weight := m.p.BilledWeight(size)
	p := purchase{weight, m.epoch, m.epoch + 1 + epochs}
	if epochs == 0 {
		return 0, ErrEpochs
	}
	if err := m.sellable(p); err != nil {
		return 0, err
	}
	cost, running := m.cost(p)
	write := m.market.Terms.WritePrice.Times(weight)
	if err := m.payable(caller, cost.Plus(write), maxCost); err != nil {
		return 0, err
	}
	m.sell(p)
	m.charge(caller, cost.Plus(write), running.Plus(write))
	return m.mintObject(Object{Owner: caller, Size: size, Rate: m.market.Terms.Price, End: p.to, Deletable: deletable}), nil
}

func (m *Model) mintObject(o Object) uint64 {
	m.market.lastObject++
	o.attributes = map[string]int{}
	m.market.objects[m.market.lastObject] = &o
	return m.market.lastObject
}

// RegisterReserved registers in storage that the caller has; the bytes left over come back. ("Market".)
func (m *Model) RegisterReserved(caller Account, id, size uint64, deletable bool, maxCost Amount) (object, rest uint64, err error) {
	r, err := m.reservation(caller, id)
	if err != nil {
		return 0, 0, err
	}
	if r.From > m.epoch || r.To < m.epoch+2 {
		return 0, 0, ErrEpochs
	}
	weight := m.p.BilledWeight(size)
	if r.Bytes.Less(weight) {
		return 0, 0, ErrTooSmall
	}
	write := m.market.Terms.WritePrice.Times(weight)
	if err := m.payable(caller, write, maxCost); err != nil {
		return 0, 0, err
	}
	m.charge(caller, write, write)
	rest = m.use(id, r, weight)
	return m.mintObject(Object{Owner: caller, Size: size, Rate: r.Rate, End: r.To, Deletable: deletable}), rest, nil
}

// use consumes a reservation for some of its bytes and gives the rest back.
func (m *Model) use(id uint64, r Reservation, bytes Amount) (rest uint64) {
	m.consume(id)
	r.Bytes = r.Bytes.Minus(bytes)
	if r.Bytes.IsZero() {
		return 0
	}
	return m.mintReservation(r)
}

func (m *Model) object(id uint64) (*Object, error) {
	if o := m.market.objects[id]; o != nil {
		return o, nil
	}
	return nil, ErrUnknownObject
}

// ownObject returns an object of the caller's.
func (m *Model) ownObject(caller Account, id uint64) (*Object, error) {
	o, err := m.object(id)
	if err == nil && o.Owner != caller {
		return nil, ErrNotOwner
	}
	return o, err
}

// living returns an object that is not deleted and whose end has not come. ("Freeze rule": extend, delete.)
func (m *Model) living(id uint64) (*Object, error) {
	o, err := m.object(id)
	switch {
	case err != nil:
		return nil, err
	case o.Deleted:
		return nil, ErrDeleted
	case m.epoch >= o.End:
		return nil, ErrEnded
	}
	return o, nil
}

// longer returns the purchase of epochs after an object's end, if it can be made now.
func (m *Model) longer(id uint64, epochs Epoch) (*Object, purchase, error) {
	o, err := m.living(id)
	if err != nil {
		return nil, purchase{}, err
	}
	p := purchase{m.p.BilledWeight(o.Size), o.End, o.End + epochs}
	return o, p, m.sellable(p)
}

// keepsRate refuses epochs below the rate of somebody else's deletable object: it would come back for less.
func (o *Object) keepsRate(caller Account, rate Amount) error {
	if o.Deletable && caller != o.Owner && rate.Less(o.Rate) {
		return ErrRate
	}
	return nil
}

// added clears the token's approval when the owner added epochs: they may have lowered what a buyer would get.
func (o *Object) added(by Account) {
	if by == o.Owner {
		o.Approved = Nobody
	}
}

// prolong enters a purchase that the market has been paid for.
func (m *Model) prolong(o *Object, p purchase) {
	m.sell(p)
	o.End, o.Rate = p.to, o.Rate.Min(m.market.Terms.Price)
}

// Extend pays for epochs after an object's end, at today's price. Anyone may call. ("Market".)
func (m *Model) Extend(caller Account, id uint64, epochs Epoch, maxCost Amount) error {
	o, p, err := m.longer(id, epochs)
	if err != nil {
		return err
	}
	if err := o.keepsRate(caller, m.market.Terms.Price); err != nil {
		return err
	}
	cost, _ := m.cost(p)
	if err := m.payable(caller, cost, maxCost); err != nil {
		return err
	}
	m.charge(caller, cost, Amount{})
	m.prolong(o, p)
	o.added(caller)
	return nil
}

// ExtendReserved uses a reservation that begins at an object's end. ("Market": by the reservation's owner.)
func (m *Model) ExtendReserved(caller Account, id, reservation uint64) (rest uint64, err error) {
	o, err := m.living(id)
	if err != nil {
		return 0, err
	}
	r, err := m.reservation(caller, reservation)
	if err != nil {
		return 0, err
	}
	if err := o.keepsRate(caller, r.Rate); err != nil {
		return 0, err
	}
	weight := m.p.BilledWeight(o.Size)
	switch {
	case r.From != o.End || r.To <= r.From:
		return 0, ErrEpochs
	case r.Bytes.Less(weight):
		return 0, ErrTooSmall
	}
	rest = m.use(reservation, r, weight)
	o.End, o.Rate = r.To, o.Rate.Min(r.Rate)
	o.added(caller)
	return rest, nil
}

// DeleteBlob ends a deletable object with the running epoch; the whole epochs it had left come back as a reservation.
// ("Freeze rule": delete.)
func (m *Model) DeleteBlob(caller Account, id uint64) (reservation uint64, err error) {
	o, err := m.living(id)
	switch {
	case err != nil:
		return 0, err
	case o.Owner != caller:
		return 0, ErrNotOwner
	case !o.Deletable:
		return 0, ErrNotDeletable
	}
	end := o.End
	o.End, o.Deleted, o.Approved = m.epoch+1, true, Nobody
	if end <= m.epoch+1 {
		return 0, nil
	}
	return m.mintReservation(Reservation{caller, m.p.BilledWeight(o.Size), m.epoch + 1, end, o.Rate}), nil
}

// BurnObject removes an object that has ended. What its jar holds goes to the owner, a shared one's to the reserve.
// ("Market".)
func (m *Model) BurnObject(caller Account, id uint64) error {
	o, err := m.ownObject(caller, id)
	if err != nil {
		return err
	}
	if m.epoch < o.End {
		return ErrNotEnded
	}
	if o.Shared {
		m.toReserve(o.Jar.Balance)
	} else {
		m.pay(MarketAccount, caller, o.Jar.Balance)
	}
	delete(m.market.objects, id)
	return nil
}

const (
	maxAttributes     = 16
	maxAttributeBytes = 256
)

// SetAttribute keeps a value of some bytes with an object; the empty one removes. ("Market".)
func (m *Model) SetAttribute(caller Account, id uint64, key string, length int) error {
	o, err := m.ownObject(caller, id)
	if err != nil {
		return err
	}
	_, known := o.attributes[key]
	if length == 0 && !known {
		return ErrUnknownAttribute
	}
	if length == 0 {
		delete(o.attributes, key)
		return nil
	}
	if length > maxAttributeBytes || !known && len(o.attributes) == maxAttributes {
		return ErrAttribute
	}
	o.attributes[key] = length
	return nil
}

// ApproveObject lets another account transfer an object. (ERC-721.)
func (m *Model) ApproveObject(caller Account, id uint64, to Account) error {
	o, err := m.ownObject(caller, id)
	if err != nil {
		return err
	}
	o.Approved = to
	return nil
}

// TransferObject moves an object to another account. (ERC-721; "Market": not once it is deleted.)
func (m *Model) TransferObject(caller Account, id uint64, to Account) error {
	o, err := m.object(id)
	switch {
	case err != nil:
		return err
	case o.Owner != caller && o.Approved != caller:
		return ErrNotOwner
	case to == Nobody:
		return ErrNobody
	case o.Deleted:
		return ErrDeleted
	}
	o.Owner, o.Approved = to, Nobody
	return nil
}
