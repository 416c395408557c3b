package chain

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rpc"
)

// prepare compares the outbox with the chain once: one that was written for a chain that was since deleted and made
// anew would fill nonces of the new one.
func (t *Transactor) prepare(ctx context.Context) error {
	if t.ready {
		return nil
	}
	genesis, err := bounded(ctx, func(ctx context.Context) (*types.Header, error) { return t.eth.HeaderByNumber(ctx, new(big.Int)) })
	if err != nil {
		return err
	}
	if len(t.outbox.pending) > 0 && t.outbox.genesis != genesis.Hash() {
		return fmt.Errorf("%w %s: it was written for another chain with ID %d: move the file away", ErrOutbox, t.outbox.path, t.outbox.chainID)
	}
	t.outbox.genesis = genesis.Hash()
	t.ready = true
	return nil
}

// pass looks after every transaction of the outbox, once a head. Errors are the endpoint's and worth another try, but
// for [ErrOutbox].
func (t *Transactor) pass(ctx context.Context) error {
	if err := t.acquire(ctx); err != nil {
		return err
	}
	defer t.unlock()
	if len(t.outbox.pending) == 0 {
		return nil
	}
	if err := t.prepare(ctx); err != nil {
		return err
	}
	head, err := t.heads.get(ctx)
	if err != nil {
		return err
	}
	if head.Hash == t.last && !slices.ContainsFunc(t.outbox.pending, func(p *pending) bool { return !p.accepted }) {
		return nil
	}
	included, final, err := t.nonces(ctx)
	if err != nil {
		return err
	}
	for _, p := range slices.Clone(t.outbox.pending) {
		if p.Nonce < included {
			err = t.passIncluded(ctx, p, final)
		} else {
			err = t.passWaiting(ctx, p, head)
		}
		if err != nil {
			return errors.Join(err, t.outbox.save())
		}
	}
	if err = t.passGap(ctx, head, included); err == nil {
		t.last = head.Hash
	}
	return errors.Join(err, t.outbox.save())
}

// nonces returns how many of the account's nonces are used at the head, and at the finalized block.
func (t *Transactor) nonces(ctx context.Context) (included, final uint64, err error) {
	included, err = bounded(ctx, func(ctx context.Context) (uint64, error) { return t.eth.NonceAt(ctx, t.address, nil) })
	if err != nil {
		return 0, 0, err
	}
	final, err = bounded(ctx, func(ctx context.Context) (uint64, error) {
		return t.eth.NonceAt(ctx, t.address, Finalized.number())
	})
	if noSuchTag(err) {
		return included, 0, nil
	}
	return included, final, err
}

// passIncluded looks after a transaction whose nonce is used at the head: by one of its attempts, or by somebody else
// who has the key.
func (t *Transactor) passIncluded(ctx context.Context, p *pending, final uint64) error {
	receipt, tx, err := t.receipt(ctx, p)
	if err != nil {
		return err
	}
	switch {
	case receipt != nil:
		if p.mined == (common.Hash{}) {
			t.cfg.Logger.InfoContext(ctx, "transaction included",
				"call", p.Label, "tx", receipt.TxHash, "nonce", p.Nonce, "block", receipt.BlockNumber, "gas", receipt.GasUsed)
		}
		p.mined = receipt.BlockHash
		if p.Cancelled && isEmpty(tx, t.address) {
			p.decide(nil, ErrDeadline)
		} else {
			p.decide(receipt, nil)
		}
		if p.Nonce < final {
			t.outbox.remove(p)
		}
	case !p.accepted && !p.unsure || p.Nonce < final:
		return t.renumber(ctx, p)
	}
	return nil // not seen anywhere, but the nonce is not final: the endpoint may lag, and a second sending would repeat it
}

// receipt returns the receipt of whichever attempt was included, with that attempt, or nil.
func (t *Transactor) receipt(ctx context.Context, p *pending) (*types.Receipt, *types.Transaction, error) {
	for _, raw := range slices.Backward(p.Attempts) {
		tx, err := decodeTx(raw)
		if err != nil {
			return nil, nil, err
		}
		receipt, err := bounded(ctx, func(ctx context.Context) (*types.Receipt, error) { return t.eth.TransactionReceipt(ctx, tx.Hash()) })
		if err == nil {
			return receipt, tx, nil
		}
		if !errors.Is(err, ethereum.NotFound) {
			return nil, nil, err
		}
	}
	return nil, nil, nil
}

// renumber gives a transaction a new nonce: somebody else used its own.
func (t *Transactor) renumber(ctx context.Context, p *pending) error {
	if p.Delivered || p.Cancelled {
		t.outbox.remove(p)
		return nil
	}
	nonce, err := t.nextNonce(ctx)
	if err != nil {
		return err
	}
	t.cfg.Logger.WarnContext(ctx, "nonce was used by another sender with this key", "call", p.Label, "nonce", p.Nonce)
	old := p.Nonce
	p.Nonce = nonce
	if err := t.sign(ctx, p); err != nil {
		p.Nonce = old
		return err
	}
	p.Attempts = p.Attempts[len(p.Attempts)-1:]
	p.accepted, p.unsure, p.sent = false, false, 0
	t.outbox.sort()
	return t.outbox.save()
}

// passWaiting looks after a transaction that is in no block: it is sent again at every head, and with higher fees when
// it waited long.
func (t *Transactor) passWaiting(ctx context.Context, p *pending, head Head) error {
	if p.mined != (common.Hash{}) {
		t.cfg.Logger.WarnContext(ctx, "transaction dropped by reorg", "call", p.Label, "nonce", p.Nonce, "block_hash", p.mined)
		p.mined, p.raised, p.sent = common.Hash{}, head.Number, 0 // the head may be lower than the one it was sent at
	}
	if p.DeadlineBlock != 0 && head.Number >= p.DeadlineBlock && !p.Cancelled && !p.Delivered {
		t.cfg.Logger.WarnContext(ctx, "transaction missed its deadline", "call", p.Label, "nonce", p.Nonce, "block", head.Number)
		p.Cancelled, p.urgent = true, true
		p.decide(nil, fmt.Errorf("%w, block %d", ErrDeadline, p.DeadlineBlock))
	}
	if p.raised == 0 {
		p.raised = head.Number
	}
	if p.urgent || p.Cancelled && !t.isEmptied(p) || head.Number >= p.raised+t.cfg.BumpAfter {
		if err := t.sign(ctx, p); err != nil {
			return err
		}
		if err := t.outbox.save(); err != nil {
			return err
		}
		p.raised, p.urgent, p.sent = head.Number, false, 0
	}
	if !p.accepted || p.sent < head.Number {
		t.broadcast(ctx, p, head)
	}
	return nil
}

// passGap fills nonces below ours that nobody knows about with empty transactions: a transaction that an earlier
// program sent and the pool lost would hold up all of ours.
func (t *Transactor) passGap(ctx context.Context, head Head, included uint64) error {
	at := slices.IndexFunc(t.outbox.pending, func(p *pending) bool { return p.Nonce >= included })
	if at < 0 || t.outbox.pending[at].Nonce == included {
		t.gap = 0
		return nil
	}
	first := t.outbox.pending[at].Nonce
	known, err := bounded(ctx, func(ctx context.Context) (uint64, error) { return t.eth.PendingNonceAt(ctx, t.address) })
	if err != nil {
		return err
	}
	if known >= first {
		t.gap = 0
		return nil
	}
	if t.gap++; t.gap < 3 {
		return nil
	}
	for nonce := known; nonce < first; nonce++ {
		t.cfg.Logger.WarnContext(ctx, "missing nonce filled", "nonce", nonce)
		p := newPending(Call{To: t.address, Value: new(big.Int), Label: "fill missing nonce"}, nonce, emptyGas)
		p.waiting.Store(false)
		p.Delivered = true
		if err := t.sign(ctx, p); err != nil {
			return err
		}
		if err := t.outbox.add(p); err != nil {
			return err
		}
		t.broadcast(ctx, p, head)
	}
	t.gap = 0
	return nil
}

// emptyGas is the gas of a transaction that does nothing.
const emptyGas = 21_000

// isEmptied reports whether the empty transaction that takes a nonce is the one to send. A process may end before it is.
func (t *Transactor) isEmptied(p *pending) bool {
	tx, err := p.newest()
	return err == nil && isEmpty(tx, t.address)
}

func isEmpty(tx *types.Transaction, account common.Address) bool {
	return tx.To() != nil && *tx.To() == account && len(tx.Data()) == 0
}

// broadcast sends the newest attempt. What the endpoint says about it decides what the next pass does.
func (t *Transactor) broadcast(ctx context.Context, p *pending, head Head) {
	tx, err := p.newest()
	if err != nil {
		p.decide(nil, err)
		return
	}
	_, err = bounded(ctx, func(ctx context.Context) (struct{}, error) { return struct{}{}, t.eth.SendTransaction(ctx, tx) })
	if err == nil {
		t.cfg.Logger.InfoContext(ctx, "transaction sent", "call", p.Label, "tx", tx.Hash(), "nonce", p.Nonce)
	}
	switch answerTo(err) {
	case answerTaken:
		p.accepted, p.sent = true, head.Number
		if p.raised == 0 {
			p.raised = head.Number
		}
	case answerFees:
		p.urgent = true
	case answerNonce: // the next pass finds out by whom
		t.last = common.Hash{}
	case answerFunds:
		t.refuse(p, head, t.withoutEther())
	case answerNever:
		t.refuse(p, head, fmt.Errorf("%w: %w", ErrRejected, err))
	case answerUnknown:
		p.unsure = true
		t.cfg.Logger.WarnContext(ctx, "transaction not taken, will be sent again", "call", p.Label, "nonce", p.Nonce, "err", err)
	}
}

// refuse ends a transaction that no endpoint took. Its nonce needs an empty one if others were numbered after it, or if an
// earlier sending may have reached somebody: whoever sends the call again must not have it included twice.
func (t *Transactor) refuse(p *pending, head Head, err error) {
	if p.accepted {
		return // an earlier attempt is under way
	}
	p.decide(nil, err)
	switch {
	case t.outbox.isLast(p) && !p.unsure:
		t.outbox.remove(p)
	case p.Cancelled:
		p.raised = head.Number // higher fees would not help who lacks ether
	default:
		p.Cancelled, p.urgent = true, true
	}
}

type answer uint8

const (
	answerUnknown answer = iota // nothing is known: send again
	answerTaken                 // it is in the pool
	answerFees                  // fees are too low
	answerNonce                 // the nonce is used
	answerFunds                 // the account lacks ether
	answerNever                 // it is invalid for good
)

// answers knows what nodes say in words, for want of codes: go-ethereum, Erigon, Nethermind, Besu, Reth, anvil.
var answers = []struct {
	text   string
	answer answer
}{
	{"already known", answerTaken},
	{"known transaction", answerTaken},
	{"already imported", answerTaken},
	{"already in mempool", answerTaken},
	{"already exists", answerTaken},
	{"replacement", answerFees},
	{"underpriced", answerFees},
	{"less than block base fee", answerFees},
	{"fee too low", answerFees},
	{"feetoolow", answerFees},
	{"nonce too low", answerNonce},
	{"oldnonce", answerNonce},
	{"nonce is too low", answerNonce},
	{"insufficient funds", answerFunds},
	{"insufficientfunds", answerFunds},
	{"upfront cost exceeds", answerFunds},
	{"intrinsic gas", answerNever},
	{"exceeds block gas limit", answerNever},
	{"gas limit too high", answerNever},
	{"exceeds maximum per-transaction gas", answerNever},
	{"max initcode size", answerNever},
	{"oversized data", answerNever},
	{"invalid sender", answerNever},
	{"invalid chain id", answerNever},
	{"transaction type not supported", answerNever},
}

func answerTo(err error) answer {
	if err == nil {
		return answerTaken
	}
	if _, ok := errors.AsType[rpc.Error](err); !ok {
		return answerUnknown // the connection, not the node
	}
	message := strings.ToLower(err.Error())
	for _, a := range answers {
		if strings.Contains(message, a.text) {
			return a.answer
		}
	}
	return answerUnknown
}

// sign adds an attempt with today's fees, at least an eighth above those of the last one: nodes ask for a tenth or an
// eighth more of a replacement.
func (t *Transactor) sign(ctx context.Context, p *pending) error {
	tip, limit, err := t.fees(ctx)
	if err != nil {
		return err
	}
	if len(p.Attempts) > 0 {
		last, err := p.newest()
		if err != nil {
			return err
		}
		if last.Nonce() == p.Nonce {
			tip, limit = largest(tip, eighthMore(last.GasTipCap())), largest(limit, eighthMore(last.GasFeeCap()))
		}
		if most := new(big.Int).SetUint64(t.cfg.MaxFee); limit.Cmp(most) > 0 && last.Nonce() == p.Nonce {
			return t.signUpTo(p, last, most)
		}
	}
	return t.signWith(p, tip, limit)
}

// signUpTo keeps the last attempt when it can pay no more, unless another transaction is to take its place.
func (t *Transactor) signUpTo(p *pending, last *types.Transaction, most *big.Int) error {
	if eighthMore(last.GasFeeCap()).Cmp(most) > 0 {
		return nil
	}
	return t.signWith(p, smallest(eighthMore(last.GasTipCap()), most), most)
}

func (t *Transactor) signWith(p *pending, tip, limit *big.Int) error {
	inner := &types.DynamicFeeTx{
		ChainID: t.chainID, Nonce: p.Nonce, GasTipCap: smallest(tip, limit), GasFeeCap: limit,
		Gas: p.Gas, To: p.To, Value: (*big.Int)(p.Value), Data: p.Data,
	}
	if p.Cancelled {
		inner.To, inner.Data, inner.Value, inner.Gas = &t.address, nil, new(big.Int), emptyGas
	}
	tx, err := types.SignNewTx(t.key, t.signer, inner)
	if err != nil {
		return fmt.Errorf("%w: sign: %w", ErrRejected, err)
	}
	raw, err := tx.MarshalBinary()
	if err != nil {
		return fmt.Errorf("%w: encode: %w", ErrRejected, err)
	}
	p.Attempts = append(p.Attempts, hexutil.Bytes(raw))
	return nil
}

// fees returns the tip that the endpoint suggests and a limit that bears the base fee's doubling (EIP-1559: six full
// blocks in a row).
func (t *Transactor) fees(ctx context.Context) (tip, limit *big.Int, err error) {
	tip, err = bounded(ctx, t.eth.SuggestGasTipCap)
	if err != nil {
		return nil, nil, err
	}
	header, err := bounded(ctx, func(ctx context.Context) (*types.Header, error) { return t.eth.HeaderByNumber(ctx, nil) })
	if err != nil {
		return nil, nil, err
	}
	if header.BaseFee == nil {
		return nil, nil, fmt.Errorf("%w: the chain has no base fee (EIP-1559)", ErrDeployment)
	}
	limit = new(big.Int).Lsh(header.BaseFee, 1)
	return tip, smallest(limit.Add(limit, tip), new(big.Int).SetUint64(t.cfg.MaxFee)), nil
}

func eighthMore(n *big.Int) *big.Int {
	more := new(big.Int).Mul(n, big.NewInt(9))
	return more.Add(more.Rsh(more, 3), big.NewInt(1))
}

func largest(a, b *big.Int) *big.Int {
	if a.Cmp(b) >= 0 {
		return a
	}
	return b
}

func smallest(a, b *big.Int) *big.Int {
	if a.Cmp(b) <= 0 {
		return a
	}
	return b
}
