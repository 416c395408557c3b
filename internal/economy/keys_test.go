package economy_test

import (
	"encoding/binary"
	"fmt"

	"github.com/walrus-evm/walrus/availability"
	"github.com/walrus-evm/walrus/chain/bindings"
	"github.com/walrus-evm/walrus/internal/economy"
)

// secret returns the key pair that a number stands for in the model.
func secret(n uint64) availability.SecretKey {
	var bytes [availability.SecretKeySize]byte
	binary.BigEndian.PutUint64(bytes[len(bytes)-8:], n)
	key, err := availability.ParseSecretKey(bytes[:])
	if err != nil {
		panic(err)
	}
	return key
}

// point returns a key as the contracts' views show it.
func (h *history) point(n uint64) any {
	if n == 0 {
		return bindings.BLSG1Point{} // no key
	}
	if _, known := h.points[n]; !known {
		h.points[n] = g1(secret(n))
	}
	return h.points[n]
}

// keyPair returns a key and its owner's proof of possession, as the contracts take them.
func (h *history) keyPair(n uint64, operator account) (bindings.BLSG1Point, bindings.BLSG2Point) {
	key := secret(n)
	possession := key.ProvePossession(h.stage.chain.ChainID(), h.stage.address(economy.StakingAccount), h.stage.address(operator))
	return g1(key), g2(possession)
}

const mostNodes = 12

func (h *history) registerNode() call {
	if h.model.Nodes() >= mostNodes {
		return h.depositBond()
	}
	who := h.someone()
	r := economy.Registration{HotKey: h.anyone(), Payout: h.anyone(), BLSKey: 1 + h.rng.Uint64N(1<<60), Commission: h.between(0, 10_000)}
	if h.dust {
		r.Commission = 10_000
	}
	key, possession := h.keyPair(r.BLSKey, who)
	name := fmt.Sprintf("node of %d", who)
	return staking(who, "registerNode", func(m *model) error { return ignore(m.RegisterNode(who, r)) }, bindings.IStakingRegistration{
		HotKey: h.stage.address(r.HotKey), Payout: h.stage.address(r.Payout), BlsKey: key, Possession: possession,
		CommissionBps: uint16(r.Commission), Name: name, Endpoint: "http://127.0.0.1:1",
	})
}

func (h *history) rotateBLSKey() call {
	v := h.someNode()
	who, n := h.governance(v), 1+h.rng.Uint64N(1<<60)
	key, possession := h.keyPair(n, who)
	return staking(who, "rotateBlsKey", func(m *model) error { return m.RotateBLSKey(who, v, n) }, v, key, possession)
}

func g1(key availability.SecretKey) bindings.BLSG1Point {
	p := key.PublicKey().Point()
	return bindings.BLSG1Point{XA: [32]byte(p[:]), XB: [32]byte(p[32:]), YA: [32]byte(p[64:]), YB: [32]byte(p[96:])}
}

func g2(s availability.Signature) bindings.BLSG2Point {
	p := s.Point()
	at := func(i int) [32]byte { return [32]byte(p[32*i:]) }
	return bindings.BLSG2Point{XC0A: at(0), XC0B: at(1), XC1A: at(2), XC1B: at(3), YC0A: at(4), YC0B: at(5), YC1A: at(6), YC1B: at(7)}
}
