package economy_test

import "fmt"

func (h *history) debugPools() string {
	s := ""
	if true {
		return s
	}
	for v := nodeID(1); v <= h.model.Nodes(); v++ {
		p := h.model.Pool(v)
		s += fmt.Sprintf("node %d: stake %s shares %s in %s out %s bond %s in %s out %s rates(e) %v (e+1) %v jailed %v until %v\n", v, p.Stake, p.Shares, p.StakeIn, p.SharesOut, p.Bond, p.BondIn, p.BondOut, h.model.Rate(v, h.model.Epoch()), h.model.Rate(v, h.model.Epoch()+1), h.model.Jailed(v), h.model.Node(v).JailedUntil)
	}
	for _, id := range h.model.Positions() {
		s += fmt.Sprintf("pos %d: %+v\n", id, *h.model.Position(id))
	}
	return s
}
