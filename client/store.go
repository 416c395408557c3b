package client

import (
	"context"
	"errors"
	"fmt"
	"io"

	"github.com/ethereum/go-ethereum/common"

	"github.com/walrus-evm/walrus/blob"
	"github.com/walrus-evm/walrus/chain"
	"github.com/walrus-evm/walrus/kzg"
)

var (
	// ErrReadOnly reports a call that pays, on a client without an account.
	ErrReadOnly = errors.New("this client has no account to pay with")
	// ErrEpochs reports a number of epochs that cannot be bought.
	ErrEpochs = errors.New("invalid number of epochs")
	// ErrTooLittleWAL reports an account that cannot pay; see [FundsError].
	ErrTooLittleWAL = errors.New("too little WAL")
	// ErrCostLimit reports a cost above the limit that the caller set.
	ErrCostLimit = errors.New("storing costs more than allowed")
	// ErrWrongObject reports a registration that cannot be used for the blob.
	ErrWrongObject = errors.New("registration is not of use here")
)

// FundsError is an [ErrTooLittleWAL] with the amounts.
type FundsError struct {
	Account      common.Address
	Needed, Held chain.Amount
}

// Error implements error.
func (e *FundsError) Error() string {
	return fmt.Sprintf("%v: %s are needed and account %s holds %s: send WAL to it or store for fewer epochs",
		ErrTooLittleWAL, e.Needed, e.Account, e.Held)
}

// Unwrap returns [ErrTooLittleWAL].
func (e *FundsError) Unwrap() error { return ErrTooLittleWAL }

// StoreOptions say how a blob is to be stored.
type StoreOptions struct {
	// Epochs is for how many full epochs beyond the running one, at least 1, or 0 with a Reservation.
	Epochs uint32
	// Reservation is storage of the account's to use instead of buying, 0 for none. It lasts as long as the blob is to be
	// stored; what is over of it becomes another one.
	Reservation uint64
	// Deletable lets the owner end the object early. Without it the object is permanent.
	Deletable bool
	// MaxCost is the most WAL to spend; zero means what it costs now and 5 % more.
	MaxCost chain.Amount
	// Object is a registration of the blob to go on with, for example after a crash. Zero finds
	// the account's own registrations by itself.
	Object uint64
	// MaxSize bounds a stream in bytes; zero means [blob.MaxSize].
	MaxSize int64
	// Rehearsal ends a store before it sends anything to a node: it only makes the calls that pay. It is for an account
	// that makes a dry run ([chain.TransactorConfig]), to learn what a store would do and cost.
	Rehearsal bool
	// Progress is told how far the store is; nil is silent.
	Progress Progress
}

func (o StoreOptions) check() error {
	switch {
	case o.Reservation != 0 && o.Epochs != 0:
		return fmt.Errorf("%w: reservation %d says how long to store, so leave the epochs out", ErrEpochs, o.Reservation)
	case o.Reservation == 0 && o.Epochs == 0:
		return fmt.Errorf("%w: 0, must be at least 1", ErrEpochs)
	}
	return nil
}

// Outcome says what a store had to do.
type Outcome string

// The outcomes of a store.
const (
	OutcomeStored   Outcome = "stored"            // registered and certified now
	OutcomeResumed  Outcome = "resumed"           // an earlier registration was certified now
	OutcomeExtended Outcome = "extended"          // it was certified already and now runs longer
	OutcomeAlready  Outcome = "already_certified" // it was certified already for long enough; nothing was paid
)

// StoreResult is a stored blob.
type StoreResult struct {
	Outcome Outcome
	ID      blob.ID
	// Object is the registration as it is now.
	Object Object
	Layout blob.Layout
	// Cost is what this call spent.
	Cost chain.Amount
	// ExtendedBy is the number of epochs that an existing registration gained.
	ExtendedBy uint32
	// Reservation is the one that was used, 0 if none was, and Rest that of what was over of it, 0 for nothing.
	Reservation, Rest uint64
	// Slivers says where each sliver was sent, by sliver; empty for [OutcomeExtended] and [OutcomeAlready].
	Slivers []Placement
	// Missing names the nodes that are not among those that hold the blob, and why.
	Missing []NodeFailure
}

// Placement is where a sliver lives.
type Placement struct {
	Sliver, Shard int
	Node          uint32
	// Held says that the node signed for it.
	Held bool
}

// Store stores size bytes of source (docs/protocol.md, "Writing a blob"): it
// buys storage for Epochs full epochs, sends the slivers to their nodes, checks
// what they computed and has the blob certified. It reads the source about three
// times, in order, and keeps at most about 150 MiB of it in memory.
//
// Nothing is paid twice: a registration of the same bytes by the same account, as
// deletable or permanent as asked for, that still runs is used and, if it ends too
// early, extended by what is missing. So after any error, calling Store again goes
// on where it stopped.
//
// Errors: [ErrReadOnly], [ErrEpochs], [*FundsError], [ErrCostLimit],
// [ErrReservation], [ErrNoReservation], [ErrWrongObject], [*QuorumError],
// [ErrSourceChanged], those of source, and [*chain.RevertError].
func (c *Client) Store(ctx context.Context, source io.ReaderAt, size int64, options StoreOptions) (*StoreResult, error) {
	if c.market == nil {
		return nil, ErrReadOnly
	}
	if err := options.check(); err != nil {
		return nil, err
	}
	w, err := c.encode(ctx, source, size, options.Progress.serial())
	if err != nil {
		return nil, err
	}
	// A second store of the same bytes waits for the first and then finds what that paid for.
	leave, err := c.storingNow.enter(ctx, w.id)
	if err != nil {
		return nil, err
	}
	defer leave()
	s := &storing{write: w, options: options, result: &StoreResult{ID: w.id, Layout: w.metadata.Layout}}
	if err := s.run(ctx); err != nil {
		return nil, fmt.Errorf("store blob %s: %w", w.id, err)
	}
	return s.result, nil
}

// StoreReader stores what r yields until it ends. The bytes, size if that is not
// negative, are first spooled to a temporary file: encoding reads them more than
// once. The errors are those of [Client.Store], [ErrTooLarge] and [ErrTooShort].
func (c *Client) StoreReader(ctx context.Context, r io.Reader, size int64, options StoreOptions) (*StoreResult, error) {
	if c.market == nil {
		return nil, ErrReadOnly
	}
	s, err := c.spoolStream(ctx, r, size, options.MaxSize, options.Progress.serial())
	if err != nil {
		return nil, err
	}
	defer s.Close() //nolint:errcheck // temporary
	return c.Store(ctx, s, s.size, options)
}

// encode computes the blob's metadata in one pass over the source.
func (c *Client) encode(ctx context.Context, source io.ReaderAt, size int64, progress Progress) (*write, error) {
	layout, err := blob.NewLayout(c.ledger.Encoding(), size)
	if err != nil {
		return nil, err
	}
	coder, err := blob.NewCoder(layout)
	if err != nil {
		return nil, err
	}
	progress(StageEncode, 0, size)
	metadata, err := coder.Describe(&meteredSource{ReaderAt: source, ctx: ctx, size: size, progress: progress})
	if err != nil {
		return nil, err
	}
	progress(StageEncode, size, size)
	return &write{
		client: c, progress: progress, source: source, coder: coder, metadata: metadata, id: metadata.ID(),
		commitments: make([][]kzg.Commitment, layout.Shards()),
		helps:       make([]int, layout.Shards()),
	}, nil
}

// meteredSource reports how much was read and ends with its context.
type meteredSource struct {
	io.ReaderAt
	ctx        context.Context // of the one call that reads
	read, size int64
	progress   Progress
}

func (m *meteredSource) ReadAt(p []byte, off int64) (int, error) {
	if m.ctx.Err() != nil {
		return 0, context.Cause(m.ctx)
	}
	n, err := m.ReaderAt.ReadAt(p, off)
	m.read += int64(n)
	m.progress(StageEncode, m.read, m.size)
	return n, err
}

// storing is one call of Store.
type storing struct {
	*write
	options StoreOptions
	result  *StoreResult
}

func (s *storing) run(ctx context.Context) error {
	committee, err := s.client.ledger.Committee(ctx)
	if err != nil {
		return err
	}
	if err := s.resume(ctx, committee.Epoch); err != nil {
		return err
	}
	wanted, err := s.goal(ctx, committee.Epoch)
	if err != nil {
		return err
	}
	switch {
	case s.object.Number == 0:
		s.result.Outcome = OutcomeStored
		err = s.register(ctx, committee.Epoch)
	case s.object.Certified == 0:
		s.result.Outcome = OutcomeResumed
	case s.object.End < wanted:
		s.result.Outcome = OutcomeExtended
	default:
		s.result.Outcome = OutcomeAlready
	}
	if err != nil {
		return err
	}
	if s.object.Certified == 0 {
		if err := s.finish(ctx); err != nil {
			return fmt.Errorf("registered as object %d, not certified yet: %w", s.object.Number, err)
		}
	}
	// A registration that was found may end earlier than what was asked for now.
	if s.result.Outcome != OutcomeStored && s.object.End < wanted {
		if err := s.lengthen(ctx, wanted); err != nil {
			return err
		}
		s.object.End = wanted
	}
	if s.options.Rehearsal {
		s.result.Object = s.object
		return nil
	}
	return s.conclude(ctx)
}

// resume finds the account's registration of the blob to go on with: one that is
// certified, else the one that runs longest.
func (s *storing) resume(ctx context.Context, epoch uint32) error {
	if s.options.Object != 0 {
		o, err := s.client.ledger.Object(ctx, s.options.Object)
		switch {
		case err != nil:
			return err
		case o.ID != s.id:
			return fmt.Errorf("%w: object %d registers blob %s", ErrWrongObject, o.Number, o.ID)
		case !usable(o, epoch):
			return fmt.Errorf("%w: object %d ends as epoch %d begins, the running one is %d", ErrWrongObject, o.Number, o.End, epoch)
		case s.options.Deletable && !o.Deletable:
			return fmt.Errorf("%w: object %d is permanent", ErrWrongObject, o.Number)
		}
		s.object = o
		return nil
	}
	objects, err := s.client.ledger.Objects(ctx, s.id)
	if err != nil {
		return err
	}
	account := s.client.market.Account()
	for _, o := range objects {
		if o.Owner == account && o.Deletable == s.options.Deletable && usable(o, epoch) && better(o, s.object) {
			s.object = o
		}
	}
	return nil
}

// usable reports whether the object still runs: it can then be extended, if need be, and certified.
func usable(o Object, epoch uint32) bool { return epoch < o.End && !o.Deleted }

func better(a, b Object) bool {
	if certified := a.Certified != 0; certified != (b.Certified != 0) {
		return certified
	}
	return a.End > b.End
}

// attempts bounds how often a store starts again because the epoch changed under it.
const attempts = 5

// finish certifies the registered blob, starting again under the next committee
// when the epoch changes in between.
func (s *storing) finish(ctx context.Context) error {
	for attempt := 1; ; attempt++ {
		committee, err := s.client.ledger.Committee(ctx)
		if err != nil {
			return err
		}
		if err := s.prolong(ctx, committee.Epoch); err != nil || s.options.Rehearsal {
			return err
		}
		err = s.certify(ctx, committee)
		if !errors.Is(err, ErrStaleCertificate) || attempt == attempts {
			return err
		}
		s.client.config.Logger.InfoContext(ctx, "epoch changed during a store, starting again", "blob_id", s.id.String(), "epoch", committee.Epoch)
	}
}

// prolong buys the epochs without which the registration cannot be certified any
// more, because epochs have passed since it was made. Throwing it away would cost more.
func (s *storing) prolong(ctx context.Context, epoch uint32) error {
	needed := epoch + 2
	if s.object.End >= needed {
		return nil
	}
	if epoch >= s.object.End {
		return fmt.Errorf("%w: object %d ended with epoch %d before it could be certified, store the blob again", ErrExpired, s.object.Number, s.object.End-1)
	}
	if err := s.extend(ctx, needed-s.object.End); err != nil {
		return err
	}
	s.object.End = needed
	return nil
}

// register pays for the blob.
func (s *storing) register(ctx context.Context, epoch uint32) error {
	s.progress(StageRegister, 0, 1)
	market := s.client.market
	registration, err := s.registration(ctx, epoch)
	if err != nil {
		return err
	}
	leave, err := s.client.paying.enter(ctx, struct{}{})
	if err != nil {
		return err
	}
	defer leave()
	cost, err := market.RegistrationCost(ctx, registration)
	if err != nil {
		return err
	}
	if registration.MaxCost, err = s.prepare(ctx, cost); err != nil {
		return err
	}
	r, err := market.Register(ctx, registration)
	if err != nil {
		return err
	}
	s.object = Object{
		Number: r.Object, ID: s.id, Owner: market.Account(), Size: s.metadata.Layout.Size(), End: r.End, Cost: r.Cost, Deletable: registration.Deletable,
	}
	s.result.Cost, s.result.Reservation, s.result.Rest = r.Cost, registration.Reservation, r.Rest
	s.client.config.Logger.InfoContext(ctx, "blob registered", "blob_id", s.id.String(), "object", r.Object, "amount", r.Cost.String(), "tx", r.Tx)
	s.progress(StageRegister, 1, 1)
	return nil
}

// prepare sees to it that the registry may take the cost and returns how much it
// may take at most. The client's paying is held: allowances replace each other.
func (s *storing) prepare(ctx context.Context, cost chain.Amount) (chain.Amount, error) {
	limit, err := s.limit(cost)
	if err != nil {
		return chain.Amount{}, err
	}
	if cost.Cmp(limit) > 0 {
		return chain.Amount{}, fmt.Errorf("%w: it costs %s now, allowed are %s", ErrCostLimit, cost, limit)
	}
	funds, err := s.client.market.Funds(ctx)
	if err != nil {
		return chain.Amount{}, err
	}
	if funds.Balance.Cmp(cost) < 0 {
		return chain.Amount{}, &FundsError{Account: s.client.market.Account(), Needed: cost, Held: funds.Balance}
	}
	if funds.Allowance.Cmp(limit) < 0 {
		// Exactly what this purchase may take: a standing allowance is a standing risk.
		if err := s.client.market.Approve(ctx, limit); err != nil {
			return chain.Amount{}, err
		}
	}
	return limit, nil
}

// limit returns how much may be spent on what costs so much now.
func (s *storing) limit(cost chain.Amount) (chain.Amount, error) {
	if s.options.MaxCost.IsZero() {
		// The price may rise by a vote between the question and the purchase.
		return cost.MulDivUp(chain.NewAmount(105), chain.NewAmount(100))
	}
	return s.options.MaxCost.Sub(s.result.Cost)
}

// extend buys the epochs that a found registration lacks.
func (s *storing) extend(ctx context.Context, epochs uint32) error {
	leave, err := s.client.paying.enter(ctx, struct{}{})
	if err != nil {
		return err
	}
	defer leave()
	cost, err := s.client.market.ExtensionCost(ctx, s.object.Number, epochs)
	if err != nil {
		return err
	}
	limit, err := s.prepare(ctx, cost)
	if err != nil {
		return err
	}
	paid, err := s.client.market.Extend(ctx, s.object.Number, epochs, limit)
	if err != nil {
		return err
	}
	s.result.ExtendedBy += epochs
	s.result.Cost, err = s.result.Cost.Add(paid)
	return err
}

// conclude reads back what the chain now says.
func (s *storing) conclude(ctx context.Context) error {
	o, err := s.client.ledger.Object(ctx, s.object.Number)
	if err != nil {
		return err
	}
	s.result.Object = o
	s.result.Missing = s.missing
	held := make(map[int]bool)
	for _, shard := range o.Held {
		held[shard] = true
	}
	for sliver, t := range s.owner {
		shard := s.metadata.Layout.ShardOfSliver(s.id, sliver)
		p := Placement{Sliver: sliver, Shard: shard, Held: held[shard]}
		if t != nil {
			p.Node = t.Node
		}
		s.result.Slivers = append(s.result.Slivers, p)
	}
	return nil
}
