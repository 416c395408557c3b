package postgres

import (
	"context"
	"math"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/jackc/pgx/v5"
)

// Ordinal places an event in the history of the chain: later ones are greater. Pages of histories are cut by it.
type Ordinal uint64

const (
	// ordinal is the SQL of an [Ordinal]: no block has 2²⁰ logs.
	ordinal = `block << 20 | log_index`

	// earlier selects what comes before the ordinal @before, in the terms of the indexes.
	earlier = `(block, log_index) < (@before::bigint >> 20, @before::bigint & ((1 << 20) - 1))`

	// blockTime is the time of an event. A join would let the planner begin with the newest blocks and not with the page.
	blockTime = `(SELECT b.time FROM blocks b WHERE b.number = block)`
)

// from returns the number that a page begins below, newest first; 0 is the newest end.
func from(before uint64) int64 {
	if before == 0 {
		return math.MaxInt64
	}
	return int64(before)
}

// Storage is a reservation. State is waiting, begun or expired, or how it ended: split, merged, used or refunded.
type Storage struct {
	Reservation uint64          `json:"reservation"`
	Owner       *common.Address `json:"owner"`
	State       string          `json:"state"`
	Size        string          `json:"size"`
	FromEpoch   uint32          `json:"fromEpoch"`
	ToEpoch     uint32          `json:"toEpoch"`
	Rate        string          `json:"rate"`
	Origin      string          `json:"origin"`
	Parents     []uint64        `json:"parents"`
	Cost        string          `json:"cost"`
	Object      *uint64         `json:"object"`
	Refund      *string         `json:"refund"`
	Block       uint64          `json:"block"`
	Transaction common.Hash     `json:"transaction"`
}

// Reservations returns at most limit reservations of an owner with numbers above after, ascending.
func (s *Snapshot) Reservations(ctx context.Context, owner common.Address, after uint64, limit int) ([]Storage, error) {
	const query = `
SELECT reservation, owner, state, size::text, from_epoch, to_epoch, rate::text, origin, parents, cost::text, object,
	refund::text, block, tx_hash
FROM storage WHERE owner = @owner AND reservation > @after ORDER BY reservation LIMIT @limit`
	return list[Storage](ctx, s, query, pgx.NamedArgs{"owner": owner[:], "after": int64(after), "limit": limit})
}

// JarTerms is what an object is renewed from, and how. Step 0: it is not renewed.
type JarTerms struct {
	Balance  string `json:"balance"`
	MaxPrice string `json:"maxPrice"`
	Step     uint32 `json:"step"`
	Tip      string `json:"tip"`
}

// Note is an attribute of an object.
type Note struct {
	Key   common.Hash   `json:"key"`
	Value hexutil.Bytes `json:"value"`
}

// StoredObject is a registration with its jar and attributes, which a burned one has no more.
type StoredObject struct {
	Blob
	Jar        JarTerms `json:"jar"`
	Attributes []Note   `json:"attributes"`
}

// Object returns a registration, or [ErrNotFound].
func (s *Snapshot) Object(ctx context.Context, number uint64) (object StoredObject, err error) {
	arguments := pgx.NamedArgs{"object": int64(number)}
	if object.Blob, err = one[Blob](ctx, s, selectBlobs+` WHERE object = @object`, arguments); err != nil {
		return StoredObject{}, err
	}
	object.Jar, err = one[JarTerms](ctx, s, `
SELECT coalesce(j.balance, 0)::text, coalesce(j.max_price, 0)::text, coalesce(j.step, 0), coalesce(j.tip, 0)::text
FROM objects o LEFT JOIN jars j USING (object) WHERE object = @object`, arguments)
	if err != nil {
		return StoredObject{}, err
	}
	object.Attributes, err = list[Note](ctx, s, `
SELECT key, value FROM attributes JOIN objects o USING (object)
WHERE object = @object AND o.owner IS NOT NULL AND octet_length(value) > 0 ORDER BY key`, arguments)
	return object, err
}

// Ballot is a vote. Capacity is what the node offers with its seats.
type Ballot struct {
	Ordinal     Ordinal     `json:"-"`
	Epoch       uint32      `json:"epoch"`
	Price       string      `json:"price"`
	WritePrice  string      `json:"writePrice"`
	Capacity    string      `json:"capacity"`
	Block       uint64      `json:"block"`
	Transaction common.Hash `json:"transaction"`
}

// Votes returns at most limit votes of a node from below before (0: the one that stands), newest first.
func (s *Snapshot) Votes(ctx context.Context, node uint32, before uint64, limit int) ([]Ballot, error) {
	const query = `
SELECT ` + ordinal + `, epoch, price::text, write_price::text, capacity::text, block, tx_hash
FROM votes WHERE node = @node AND ` + earlier + `
ORDER BY block DESC, log_index DESC LIMIT @limit`
	return list[Ballot](ctx, s, query, pgx.NamedArgs{"node": node, "before": from(before), "limit": limit})
}

// Terms is what storage costs in an epoch and how much there is. Sold is null before the epoch begins.
type Terms struct {
	Epoch      uint32  `json:"epoch"`
	Price      string  `json:"price"`
	WritePrice string  `json:"writePrice"`
	Capacity   string  `json:"capacity"`
	Sold       *string `json:"sold"`
}

// Terms returns the terms of at most limit epochs below before (0: from the newest that were elected), newest first.
func (s *Snapshot) Terms(ctx context.Context, before uint64, limit int) ([]Terms, error) {
	const query = `
SELECT epoch, price::text, write_price::text, capacity::text, sold::text
FROM epochs WHERE price IS NOT NULL AND (@before::bigint = 0 OR epoch < @before) ORDER BY epoch DESC LIMIT @limit`
	return list[Terms](ctx, s, query, pgx.NamedArgs{"before": int64(before), "limit": limit})
}

// CreditChange is why an account was owed more (reward, bond_exit, bounty or tip), or that it was paid (claimed), and
// what it was owed then.
type CreditChange struct {
	Ordinal     Ordinal     `json:"-"`
	Epoch       uint32      `json:"epoch"`
	Reason      string      `json:"reason"`
	Amount      string      `json:"amount"`
	Claimable   string      `json:"claimable"`
	Block       uint64      `json:"block"`
	Time        uint64      `json:"time"`
	Transaction common.Hash `json:"transaction"`
}

// Credits returns what Staking owes an account, and at most limit changes of it from below before (0: the last one),
// newest first.
func (s *Snapshot) Credits(
	ctx context.Context, account common.Address, before uint64, limit int,
) (claimable string, changes []CreditChange, err error) {
	arguments := pgx.NamedArgs{"account": account[:], "before": from(before), "limit": limit}
	type owed struct{ Amount string }
	found, err := list[owed](ctx, s, `SELECT amount::text FROM credits WHERE account = @account`, arguments)
	if err != nil {
		return "", nil, err
	}
	if claimable = first(found).Amount; claimable == "" {
		claimable = "0"
	}
	changes, err = list[CreditChange](ctx, s, `
SELECT `+ordinal+`, epoch, reason, amount::text, claimable::text, block, `+blockTime+`, tx_hash
FROM credit_entries
WHERE account = @account AND `+earlier+`
ORDER BY block DESC, log_index DESC LIMIT @limit`, arguments)
	return claimable, changes, err
}
