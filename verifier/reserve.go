package verifier

import (
	"context"
	"errors"
	"sync"

	"github.com/walrus-evm/walrus/chain"
)

// What a verifier beside a node leaves in the hot key's account, as gas at today's fees: ten of the node's claims. A node
// that cannot pay for its claim loses more than any bounty brings.
const reserveGas = 10 * 250_000

// Gas that transactions take at most. That of a request bears its bond too, which pays for an answer.
const (
	proofGas   = 1_600_000 // a sum over 128 commitments
	requestGas = 1_000_000
	answerGas  = 300_000 // 32 leaves
	callGas    = 100_000 // any other
)

// ErrReserve reports that a verifier sends nothing, because the node that it runs beside needs what ether is left.
var ErrReserve = errors.New("what ether is left is the node's for its own claims: send some to its hot key")

// reserve guards the ether of the node that a verifier runs beside.
type reserve struct {
	mu     sync.Mutex // guards the rest; held while the balance is read, so that nothing is spent twice
	spent  uint64     // gas of what is being sent
	warned uint32     // epoch of the last warning
}

// spend must be called before anything is sent, and what it returns once that is included. It returns [ErrReserve] when a
// node's reserve would not be left. A verifier with an account of its own may spend all of it.
func (v *Verifier) spend(ctx context.Context, gas uint64) (done func(), _ error) {
	if v.config.Own == 0 {
		return func() {}, nil
	}
	r := &v.reserve
	r.mu.Lock()
	defer r.mu.Unlock()
	enough, err := v.config.Transactor.Affords(ctx, reserveGas+r.spent+gas)
	if err != nil {
		return nil, err
	}
	if !enough {
		v.warnReserve(ctx)
		return nil, ErrReserve
	}
	r.spent += gas
	return func() {
		r.mu.Lock()
		defer r.mu.Unlock()
		r.spent -= gas
	}, nil
}

// warnReserve warns once an epoch. The reserve's mu is held.
func (v *Verifier) warnReserve(ctx context.Context) {
	var epoch uint32
	v.config.Mirror.View(func(s *chain.State) { epoch = s.Epoch })
	if v.reserve.warned == epoch {
		return
	}
	v.reserve.warned = epoch
	v.logger.WarnContext(ctx, "the verifier sends nothing", "epoch", epoch, "account", v.config.Transactor.Address().Hex(), "err", ErrReserve)
}
