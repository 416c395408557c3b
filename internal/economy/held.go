package economy

import "math/bits"

// Held returns the shards that answer for an object in the running epoch. ("Freeze rule".)
func (m *Model) Held(id uint64) ShardSet {
	o := m.market.objects[id]
	if o.HeldEpoch < m.epoch {
		return o.HeldNew
	}
	return o.HeldOld
}

// hold writes what a shard answers for from the next epoch on. ("Freeze rule".)
func (m *Model) writeHeld(o *Object, held ShardSet) {
	if o.HeldEpoch < m.epoch {
		o.HeldOld, o.HeldEpoch = o.HeldNew, m.epoch
	}
	o.HeldNew = held
}

// shardsOf returns the shards of the members whose bits are set.
func (m *Model) shardsOf(signers uint64) ShardSet {
	var held ShardSet
	for i, member := range m.members {
		for s, shard := range m.shards {
			if signers>>i&1 == 1 && shard.Owner == member.Node {
				held |= 1 << s
			}
		}
	}
	return held
}

// Certify turns a registration into a promise of the members whose bits are set in signers. ("Freeze rule".)
func (m *Model) Certify(id uint64, root [32]byte, signers uint64) error {
	o, err := m.object(id)
	held := m.shardsOf(signers)
	switch {
	case err != nil:
		return err
	case root == [32]byte{}:
		return ErrRoot
	case o.Certified != 0:
		return ErrCertified
	case o.End < m.epoch+2:
		return ErrEnded
	case bits.OnesCount64(uint64(held)) < m.p.quorum():
		return ErrQuorum
	}
	o.Root, o.Certified, o.HeldEpoch = root, m.epoch, m.epoch
	o.HeldOld, o.HeldNew = 0, held
	return nil
}

// changeable returns an object whose held shards the caller may change at a shard. ("Held slivers".)
func (m *Model) changeable(caller Account, id uint64, shard int, root [32]byte) (*Object, error) {
	o, err := m.object(id)
	switch {
	case err != nil:
		return nil, err
	case !m.Signs(m.shards[shard].Owner, caller):
		return nil, ErrNotHotKey
	case o.Certified == 0 || o.Root != root:
		return nil, ErrRoot
	case o.End < m.epoch+2:
		return nil, ErrEnded
	}
	return o, nil
}

// Hold has a shard answer for an object from the next epoch on. ("Held slivers".)
func (m *Model) Hold(caller Account, id uint64, shard int, root [32]byte) error {
	o, err := m.changeable(caller, id, shard, root)
	if err != nil {
		return err
	}
	if o.HeldNew>>shard&1 == 1 {
		return ErrHeld
	}
	m.writeHeld(o, o.HeldNew|1<<shard)
	return nil
}

// ReleasePrice returns what Release would take now, or why nobody could release the sliver. ("Market": quotes.)
func (m *Model) ReleasePrice(id uint64, shard int) (Amount, error) {
	o, err := m.object(id)
	switch {
	case err != nil:
		return Amount{}, err
	case o.Certified == 0:
		return Amount{}, ErrRoot
	case o.End < m.epoch+2:
		return Amount{}, ErrEnded
	case o.HeldNew>>shard&1 == 0:
		return Amount{}, ErrHeld
	}
	return m.releasePrice(o, shard), nil
}

// releasePrice returns what releasing a sliver takes. ("Held slivers".)
func (m *Model) releasePrice(o *Object, shard int) Amount {
	s := m.shards[shard]
	if m.epoch < s.ActiveFrom && o.Certified < s.Since {
		return Amount{}
	}
	return N(8).Times(m.market.Terms.Price).Times(m.p.SliverWeight(o.Size))
}

// Release has a shard answer for an object no more, from the next epoch on, for its price. ("Held slivers".)
func (m *Model) Release(caller Account, id uint64, shard int, root [32]byte, maxPrice Amount) error {
	o, err := m.changeable(caller, id, shard, root)
	if err != nil {
		return err
	}
	if o.HeldNew>>shard&1 == 0 {
		return ErrHeld
	}
	price := m.releasePrice(o, shard)
	if err := m.payable(caller, price, maxPrice); err != nil {
		return err
	}
	m.charge(caller, price, price)
	m.writeHeld(o, o.HeldNew&^(1<<shard))
	return nil
}

// Exclude clears a shard's bit from the next epoch on: its claim declares the sliver lost. ("Availability proof".)
func (m *Model) Exclude(id uint64, shard int) {
	o := m.market.objects[id]
	m.writeHeld(o, o.HeldNew&^(1<<shard))
}
