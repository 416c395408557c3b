package economy

// Jar pays for an object's renewal. ("Market".)
type Jar struct {
	Balance  Amount
	MaxPrice Amount
	Step     Epoch
	Tip      Amount
}

// FundJar adds WAL to an object's jar. Anyone may call.
func (m *Model) FundJar(caller Account, id uint64, amount Amount) error {
	o, err := m.living(id)
	if err != nil {
		return err
	}
	if err := m.afford(caller, amount); err != nil {
		return err
	}
	m.pay(caller, MarketAccount, amount)
	o.Jar.Balance = o.Jar.Balance.Plus(amount)
	return nil
}

// ownJar returns an object whose jar is the caller's to change.
func (m *Model) ownJar(caller Account, id uint64) (*Object, error) {
	o, err := m.ownObject(caller, id)
	if err == nil && o.Shared {
		return nil, ErrShared
	}
	return o, err
}

// SetJar sets the terms of renewals.
func (m *Model) SetJar(caller Account, id uint64, maxPrice Amount, step Epoch, tip Amount) error {
	o, err := m.ownJar(caller, id)
	if err != nil {
		return err
	}
	return m.setTerms(o, maxPrice, step, tip)
}

// setTerms refuses a step that a renewal in the last epoch but one could not buy. What changes what a token is worth
// clears its approval.
func (m *Model) setTerms(o *Object, maxPrice Amount, step Epoch, tip Amount) error {
	if step > m.p.Horizon-2 {
		return ErrEpochs
	}
	o.Jar.MaxPrice, o.Jar.Step, o.Jar.Tip = maxPrice, step, tip
	o.Approved = Nobody
	return nil
}

// DrainJar takes WAL out of a jar.
func (m *Model) DrainJar(caller Account, id uint64, amount Amount) error {
	o, err := m.ownJar(caller, id)
	if err != nil {
		return err
	}
	if o.Jar.Balance.Less(amount) {
		return ErrJar
	}
	o.Approved = Nobody
	o.Jar.Balance = o.Jar.Balance.Minus(amount)
	m.pay(MarketAccount, caller, amount)
	return nil
}

// Share freezes the jar's terms, closes it for the owner and makes the object permanent. Once. ("Market".)
func (m *Model) Share(caller Account, id uint64, maxPrice Amount, step Epoch, tip Amount) error {
	o, err := m.living(id)
	switch {
	case err != nil:
		return err
	case o.Owner != caller:
		return ErrNotOwner
	case o.Shared:
		return ErrShared
	}
	if step == 0 {
		return ErrTerms // it could never be renewed
	}
	if err := m.setTerms(o, maxPrice, step, tip); err != nil {
		return err
	}
	o.Shared, o.Deletable = true, false
	return nil
}

// Renew extends an object out of its jar, under its terms, in the last two epochs; the tip is the caller's. ("Market".)
func (m *Model) Renew(caller Account, id uint64) error {
	o, err := m.living(id)
	if err != nil {
		return err
	}
	if o.End > m.epoch+2 {
		return ErrRenewTime
	}
	if o.Jar.Step == 0 || o.Jar.MaxPrice.Less(m.market.Terms.Price) {
		return ErrTerms
	}
	_, p, err := m.longer(id, o.Jar.Step)
	if err != nil {
		return err
	}
	cost, _ := m.cost(p)
	all := cost.Plus(o.Jar.Tip)
	if o.Jar.Balance.Less(all) {
		return ErrJar
	}
	o.Jar.Balance = o.Jar.Balance.Minus(all)
	m.prolong(o, p)
	m.pay(MarketAccount, caller, o.Jar.Tip)
	return nil
}
