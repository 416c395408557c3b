package chain

import (
	"context"
	"crypto/ecdsa"
	"errors"
	"fmt"
	"log/slog"
	"math/big"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
)

var (
	// ErrDeadline marks a call that was not included by its deadline block. Its nonce is given to an empty transaction; in
	// the rare case that the call is included all the same, it is late and the contract says so.
	ErrDeadline = errors.New("not included by the deadline")

	// ErrInsufficientFunds marks an account without the ether for gas and value.
	ErrInsufficientFunds = errors.New("not enough ether for gas")

	// ErrRejected marks a transaction that the endpoint will never take, with its reason.
	ErrRejected = errors.New("transaction rejected")

	// ErrOutbox marks an outbox file that is damaged or of another account or chain.
	ErrOutbox = errors.New("unusable outbox")
)

// MaxGas is the most gas a transaction may have (EIP-7825).
const MaxGas = 1 << 24

// Defaults of a [TransactorConfig].
const (
	defaultFallbackGas = 4_000_000
	defaultBumpAfter   = 3
	defaultMaxFee      = 1_000_000_000_000 // 1 000 gwei
)

// TransactorConfig says how an account sends.
type TransactorConfig struct {
	// Outbox is the file that holds what was sent and is not final, so that a crash neither loses nor repeats it.
	// Empty means memory.
	Outbox string

	// FallbackGas is the gas limit when estimation fails for another reason than a revert and the call states none;
	// 0 means 4 000 000.
	FallbackGas uint64

	// BumpAfter is the number of blocks without inclusion after which fees rise; 0 means 3.
	BumpAfter uint64

	// MaxFee is the most wei a unit of gas may cost; 0 means 1 000 gwei.
	MaxFee uint64

	// DryRun sends nothing: every call runs on the head's state after those made before it, by eth_simulateV1, and fails or
	// succeeds with the receipt it would have. There is no outbox, and a receipt's transaction hash is zero.
	DryRun bool

	// Logger receives what was sent, raised and dropped; nil means silence.
	Logger *slog.Logger
}

// Validate reports the first field that makes no sense.
func (c TransactorConfig) Validate() error {
	if c.FallbackGas > MaxGas {
		return fmt.Errorf("fallback gas is %d, want at most %d", c.FallbackGas, MaxGas)
	}
	return nil
}

func (c TransactorConfig) withDefaults() TransactorConfig {
	if c.FallbackGas == 0 {
		c.FallbackGas = defaultFallbackGas
	}
	if c.BumpAfter == 0 {
		c.BumpAfter = defaultBumpAfter
	}
	if c.MaxFee == 0 {
		c.MaxFee = defaultMaxFee
	}
	if c.Logger == nil {
		c.Logger = slog.New(slog.DiscardHandler)
	}
	return c
}

// Call is what one transaction does.
type Call struct {
	To    common.Address
	Data  []byte
	Value *big.Int // wei; nil means none

	// Gas is the gas limit; 0 means an estimate and a quarter more.
	Gas uint64

	// FallbackGas replaces the configured one for this call.
	FallbackGas uint64

	// DeadlineBlock is the last block in which the call makes sense; 0 means any.
	DeadlineBlock uint64

	// Label names the call in logs and errors and tells equal calls of different occasions apart: see [Transactor.Send].
	Label string

	create bool // Data is creation code, To is unused
}

// Transactor sends the transactions of one key. It is the only sender of that key: it owns the nonces. It is safe for
// concurrent use; calls under way take consecutive nonces in the order in which they were accepted.
//
// Every transaction is written to the outbox, signed, before it is sent, and stays there until its block is final: after
// a crash or a reorg the same transaction is sent again, never a second one. Whoever waits in Send drives all of them;
// long-lived programs also call [Transactor.Run], so that they are driven when nobody waits.
type Transactor struct {
	eth        Backend
	deployment Deployment
	client     *Client // nil while deploying
	heads      *headCache
	key        *ecdsa.PrivateKey
	address    common.Address
	signer     types.Signer
	chainID    *big.Int
	cfg        TransactorConfig

	simulated []simulatedCall // by a dry run, which nobody uses concurrently
	tried     []tried         // what they came to

	lock   chan struct{} // guards the rest; a channel so that waiting for it ends with a context
	outbox outbox
	last   common.Hash // head at the last pass over the outbox
	gap    int         // passes that found an unknown nonce missing below ours
	ready  bool        // the outbox was compared with the chain
}

// NewTransactor returns the sender of key on the client's network. It reads the outbox; what that holds is taken up by
// the first Send or Run.
func NewTransactor(c *Client, key *ecdsa.PrivateKey, cfg TransactorConfig) (*Transactor, error) {
	t, err := newTransactor(c.eth, &c.heads, c.deployment, key, cfg)
	if err != nil {
		return nil, err
	}
	t.client = c
	return t, nil
}

func newTransactor(eth Backend, heads *headCache, d Deployment, key *ecdsa.PrivateKey, cfg TransactorConfig) (*Transactor, error) {
	if err := cfg.Validate(); err != nil {
		return nil, fmt.Errorf("transactor: %w", err)
	}
	chainID := new(big.Int).SetUint64(d.ChainID)
	t := &Transactor{
		eth: eth, deployment: d, heads: heads, key: key, address: crypto.PubkeyToAddress(key.PublicKey),
		signer: types.LatestSignerForChainID(chainID), chainID: chainID, cfg: cfg.withDefaults(),
		lock: make(chan struct{}, 1),
	}
	var err error
	if t.cfg.DryRun {
		t.cfg.Outbox = ""
	}
	t.outbox, err = openOutbox(t.cfg.Outbox, d.ChainID, t.address)
	return t, err
}

// Address returns the account that sends.
func (t *Transactor) Address() common.Address { return t.address }

// Client returns the client of the network it sends to.
func (t *Transactor) Client() *Client { return t.client }

// Affords reports whether the account's balance after the newest block pays for so much gas at the limit that a
// transaction sent now would bear. What is under way is not taken off.
func (t *Transactor) Affords(ctx context.Context, gas uint64) (bool, error) {
	balance, err := bounded(ctx, func(ctx context.Context) (*big.Int, error) { return t.eth.BalanceAt(ctx, t.address, nil) })
	if err != nil {
		return false, fmt.Errorf("read balance of %s: %w", t.address, err)
	}
	_, limit, err := t.fees(ctx)
	if err != nil {
		return false, fmt.Errorf("read fees: %w", err)
	}
	return balance.Cmp(limit.Mul(limit, new(big.Int).SetUint64(gas))) >= 0, nil
}

func (t *Transactor) withoutEther() error {
	return fmt.Errorf("%w: send ether to %s", ErrInsufficientFunds, t.address)
}

// Send makes a call and returns its receipt once it is included in a block of the head's chain. A call that would
// revert is refused before it costs anything. Errors include [*RevertError] (with the receipt if it reverted on chain),
// [ErrDeadline], [ErrInsufficientFunds], [ErrRejected] and ctx's own; loss of the endpoint is waited out.
//
// When ctx ends, or the outbox cannot be written ([ErrOutbox]), the transaction may be under way and stays in the outbox. A
// later Send of the same call (destination, data, value and label) takes that one up instead of sending another, in the next
// process too.
func (t *Transactor) Send(ctx context.Context, call Call) (*types.Receipt, error) {
	receipt, err := t.send(ctx, call)
	if err != nil {
		return receipt, fmt.Errorf("%s: %w", call.name(t.deployment), err)
	}
	return receipt, nil
}

func (t *Transactor) send(ctx context.Context, call Call) (*types.Receipt, error) {
	if call.Value == nil {
		call.Value = new(big.Int)
	}
	if t.cfg.DryRun {
		return t.simulate(ctx, call)
	}
	p, err := t.adopt(ctx, call)
	if err != nil {
		return nil, err
	}
	if p == nil {
		gas, err := t.gas(ctx, call)
		if err != nil {
			return nil, err
		}
		if p, err = t.enqueue(ctx, call, gas); err != nil {
			return nil, err
		}
	}
	call.Gas = p.Gas
	receipt, err := t.await(ctx, p)
	if err != nil || receipt.Status == types.ReceiptStatusSuccessful {
		return receipt, err
	}
	return receipt, t.reason(ctx, call, receipt)
}

// Run keeps what is in the outbox going until ctx ends: it resumes after a crash, raises fees and sends again what a
// reorg dropped.
func (t *Transactor) Run(ctx context.Context) error {
	_, err := t.await(ctx, nil)
	return err
}

// await passes over the outbox at every head until p is decided; for nil, until ctx ends.
func (t *Transactor) await(ctx context.Context, p *pending) (*types.Receipt, error) {
	var decided chan outcome
	if p != nil {
		decided = p.decided
	}
	var wait backoff
	for {
		err := t.pass(ctx)
		select {
		case result := <-decided:
			return result.receipt, result.err
		default:
		}
		end := ctx.Err()
		switch {
		case end != nil:
		case errors.Is(err, ErrOutbox):
			end = err
		case err != nil:
			t.cfg.Logger.WarnContext(ctx, "transactions wait for the chain", "err", err)
			end = wait.next(ctx)
		default:
			wait.reset()
			end = sleep(ctx, t.heads.interval)
		}
		if end == nil {
			continue
		}
		if p != nil && !p.abandon() { // decided in the same moment
			result := <-decided
			return result.receipt, result.err
		}
		return nil, end
	}
}

func (t *Transactor) acquire(ctx context.Context) error {
	select {
	case t.lock <- struct{}{}:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}

func (t *Transactor) unlock() { <-t.lock }

// adopt returns the transaction of an equal call whose sender went away before it was decided, or nil.
func (t *Transactor) adopt(ctx context.Context, call Call) (*pending, error) {
	if err := t.acquire(ctx); err != nil {
		return nil, err
	}
	defer t.unlock()
	for _, p := range t.outbox.pending {
		if p.Delivered || p.Cancelled || !p.matches(call) || !p.waiting.CompareAndSwap(false, true) {
			continue
		}
		p.decided, p.DeadlineBlock = make(chan outcome, 1), call.DeadlineBlock
		t.last = common.Hash{} // it may be decided already
		return p, nil
	}
	return nil, nil
}

// enqueue gives a call the next nonce, writes it down and sends it.
func (t *Transactor) enqueue(ctx context.Context, call Call, gas uint64) (*pending, error) {
	var wait backoff
	for {
		p, err := t.tryEnqueue(ctx, call, gas)
		if !transient(ctx, err) {
			return p, err
		}
		t.cfg.Logger.WarnContext(ctx, "transaction waits for the chain", "call", call.name(t.deployment), "err", err)
		if err := wait.next(ctx); err != nil {
			return nil, err
		}
	}
}

func (t *Transactor) tryEnqueue(ctx context.Context, call Call, gas uint64) (*pending, error) {
	if err := t.acquire(ctx); err != nil {
		return nil, err
	}
	defer t.unlock()
	if err := t.prepare(ctx); err != nil {
		return nil, err
	}
	head, err := t.heads.get(ctx)
	if err != nil {
		return nil, err
	}
	if call.DeadlineBlock != 0 && head.Number >= call.DeadlineBlock {
		return nil, fmt.Errorf("%w, block %d: the head is %d", ErrDeadline, call.DeadlineBlock, head.Number)
	}
	nonce, err := t.nextNonce(ctx)
	if err != nil {
		return nil, err
	}
	p := newPending(call, nonce, gas)
	if err := t.sign(ctx, p); err != nil {
		return nil, err
	}
	if err := t.outbox.add(p); err != nil {
		return nil, err
	}
	t.broadcast(ctx, p, head)
	return p, t.outbox.save() // what was refused must not be sent by the next process
}

// nextNonce returns the nonce after all that this key has sent, as far as the endpoint or the outbox knows.
func (t *Transactor) nextNonce(ctx context.Context) (uint64, error) {
	nonce, err := bounded(ctx, func(ctx context.Context) (uint64, error) { return t.eth.PendingNonceAt(ctx, t.address) })
	if err != nil {
		return 0, err
	}
	for _, p := range t.outbox.pending {
		nonce = max(nonce, p.Nonce+1)
	}
	return nonce, nil
}

// gas returns the call's gas limit, or the revert that makes sending it pointless.
func (t *Transactor) gas(ctx context.Context, call Call) (uint64, error) {
	message := call.message(t.address)
	if call.Gas != 0 {
		// A fixed limit still gets the answer whether the call would revert.
		message.Gas = call.Gas
		_, err := retry(ctx, func(ctx context.Context) ([]byte, error) { return t.eth.CallContract(ctx, message, nil) })
		if revert := asRevert(t.deployment.Contract(call.To), err); revert != nil {
			return 0, revert
		}
		return call.Gas, ctx.Err()
	}
	estimate, err := retry(ctx, func(ctx context.Context) (uint64, error) { return t.eth.EstimateGas(ctx, message) })
	if revert := asRevert(t.deployment.Contract(call.To), err); revert != nil {
		return 0, revert
	}
	if ctx.Err() != nil {
		return 0, ctx.Err()
	}
	if err != nil {
		fallback := call.FallbackGas
		if fallback == 0 {
			fallback = t.cfg.FallbackGas
		}
		t.cfg.Logger.WarnContext(ctx, "gas estimation failed, a fixed limit is used",
			"call", call.name(t.deployment), "gas", fallback, "err", err)
		return fallback, nil
	}
	return min(estimate+estimate/4, MaxGas), nil
}

// reason finds out why an included call reverted, by calling it again on the state before its block.
func (t *Transactor) reason(ctx context.Context, call Call, receipt *types.Receipt) error {
	message := call.message(t.address)
	before := new(big.Int).Sub(receipt.BlockNumber, big.NewInt(1))
	for _, block := range []*big.Int{before, receipt.BlockNumber} {
		_, err := retry(ctx, func(ctx context.Context) ([]byte, error) { return t.eth.CallContract(ctx, message, block) })
		if revert := asRevert(t.deployment.Contract(call.To), err); revert != nil {
			return revert
		}
	}
	if limit := call.Gas; limit != 0 && receipt.GasUsed == limit {
		return &RevertError{Name: "OutOfGas", Args: fmt.Sprintf("it used all of its %d gas", limit)}
	}
	return &RevertError{}
}

func (c Call) message(from common.Address) ethereum.CallMsg {
	message := ethereum.CallMsg{From: from, To: &c.To, Data: c.Data, Value: c.Value}
	if c.create {
		message.To = nil
	}
	return message
}

// name returns the label, else what is called.
func (c Call) name(d Deployment) string {
	switch {
	case c.Label != "":
		return c.Label
	case c.create:
		return "deploy contract"
	default:
		return "call " + contractName(d, c.To)
	}
}
