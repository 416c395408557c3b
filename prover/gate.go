package prover

import (
	"context"
	"errors"
	"net/http"
	"net/netip"
	"sync"
	"time"
)

// gatePatience is how long a call waits for another one of the same peer to end. It stays below the time after which
// clients give up an answer.
const gatePatience = 15 * time.Second

// errBusy reports a gate that is full.
var errBusy = errors.New("too many calls at once: retry")

// gate bounds how many calls of a kind run at once, and how many of them are one peer's: half, so that nobody alone can
// keep all others out. A peer's further calls wait for its own.
type gate struct {
	slots chan struct{}
	share int

	mu    sync.Mutex // guards the rest
	peers map[netip.Prefix]*peerShare
}

// peerShare is what one peer has of a gate.
type peerShare struct {
	slots chan struct{}
	calls int // that run or wait; guarded by the gate's mu
}

func newGate(slots int) *gate {
	return &gate{slots: make(chan struct{}, slots), share: (slots + 1) / 2, peers: make(map[netip.Prefix]*peerShare)}
}

// enter takes a slot for a call of a peer, after waiting for one of the peer's share, and returns what gives it back. It
// returns errBusy when all slots are taken, when the peer's share stays taken for too long, or when as many calls of the
// peer wait as there are slots.
func (g *gate) enter(ctx context.Context, peer netip.Prefix) (leave func(), _ error) {
	share, err := g.join(peer)
	if err != nil {
		return nil, err
	}
	timer := time.NewTimer(gatePatience)
	defer timer.Stop()
	select {
	case share.slots <- struct{}{}:
	case <-timer.C:
		g.part(peer, share)
		return nil, errBusy
	case <-ctx.Done():
		g.part(peer, share)
		return nil, ctx.Err()
	}
	yield := func() {
		<-share.slots
		g.part(peer, share)
	}
	select {
	case g.slots <- struct{}{}:
		return func() { <-g.slots; yield() }, nil
	default:
		yield()
		return nil, errBusy
	}
}

// join counts a call of a peer.
func (g *gate) join(peer netip.Prefix) (*peerShare, error) {
	g.mu.Lock()
	defer g.mu.Unlock()
	share, ok := g.peers[peer]
	if !ok {
		share = &peerShare{slots: make(chan struct{}, g.share)}
		g.peers[peer] = share
	}
	if share.calls >= g.share+cap(g.slots) {
		return nil, errBusy
	}
	share.calls++
	return share, nil
}

// part forgets a peer with its last call.
func (g *gate) part(peer netip.Prefix, share *peerShare) {
	g.mu.Lock()
	defer g.mu.Unlock()
	if share.calls--; share.calls == 0 {
		delete(g.peers, peer)
	}
}

// peerOf returns who calls: an IPv4 address, or the /64 of an IPv6 address, because whoever has one has all of it.
func peerOf(r *http.Request) netip.Prefix {
	remote, err := netip.ParseAddrPort(r.RemoteAddr)
	if err != nil {
		return netip.Prefix{} // no TCP: all such peers are one
	}
	address := remote.Addr().Unmap().WithZone("")
	bits := 64
	if address.Is4() {
		bits = 32
	}
	prefix, _ := address.Prefix(bits) // fails for other numbers of bits only
	return prefix
}
