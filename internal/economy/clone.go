package economy

import (
	"maps"
	"slices"
)

// Clone returns a copy that shares nothing with the original.
func (m *Model) Clone() *Model {
	c := *m
	c.nodes = make([]*Node, len(m.nodes))
	for i, n := range m.nodes {
		c.nodes[i] = n.clone()
	}
	c.positions = cloneValues(m.positions)
	c.candidates = slices.Clone(m.candidates)
	c.members, c.nextMembers = slices.Clone(m.members), slices.Clone(m.nextMembers)
	c.previousMembers = slices.Clone(m.previousMembers)
	c.shards = slices.Clone(m.shards)
	c.proofs.Claims = maps.Clone(m.proofs.Claims)
	c.claimable, c.wal, c.gifts = maps.Clone(m.claimable), maps.Clone(m.wal), maps.Clone(m.gifts)
	c.happened = maps.Clone(m.happened)
	c.market = m.market.clone()
	return &c
}

func (n *Node) clone() *Node {
	c := *n
	c.pool = n.pool.clone()
	if n.vote != nil {
		vote := *n.vote
		c.vote = &vote
	}
	return &c
}

func (p *Pool) clone() Pool {
	c := *p
	c.wipes = slices.Clone(p.wipes)
	c.rates, c.exitPots, c.commissions = maps.Clone(p.rates), maps.Clone(p.exitPots), maps.Clone(p.commissions)
	return c
}

func (k *Market) clone() Market {
	c := *k
	c.fees, c.sold = maps.Clone(k.fees), maps.Clone(k.sold)
	c.reservations = cloneValues(k.reservations)
	c.objects = cloneValues(k.objects)
	for _, o := range c.objects {
		o.attributes = maps.Clone(o.attributes)
	}
	return c
}

func cloneValues[K comparable, V any](m map[K]*V) map[K]*V {
	c := make(map[K]*V, len(m))
	for k, v := range m {
		value := *v
		c[k] = &value
	}
	return c
}
