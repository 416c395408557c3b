package postgres

import (
	"context"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/jackc/pgx/v5"
)

// Operator is a storage node with its pool and its seats in the running epoch.
type Operator struct {
	Node               uint32         `json:"node"`
	Name               string         `json:"name"`
	Endpoint           string         `json:"endpoint"`
	Metadata           string         `json:"metadata"`
	Governance         common.Address `json:"governance"`
	Payout             common.Address `json:"payout"`
	HotKey             common.Address `json:"hotKey"`
	BLSKey             hexutil.Bytes  `json:"blsKey"`
	NextBLSKeyFrom     *uint32        `json:"nextBlsKeyFrom"`
	Leaving            bool           `json:"leaving"`
	Candidate          bool           `json:"candidate"`
	MissCount          int            `json:"missCount"`
	Jailed             bool           `json:"jailed"`
	JailedUntil        uint32         `json:"jailedUntil"`
	CommissionBps      int            `json:"commissionBps"`
	NextCommissionBps  int            `json:"nextCommissionBps"`
	NextCommissionFrom uint32         `json:"nextCommissionFrom"`
	Stake              string         `json:"stake"`
	Shares             string         `json:"shares"`
	Bond               string         `json:"bond"`
	Seats              int            `json:"seats"`
	RegisteredBlock    uint64         `json:"registeredBlock"`
	Shards             []int          `json:"shards,omitempty" db:"-"`
	Epochs             []Outcome      `json:"epochs,omitempty" db:"-"`
}

const selectOperators = `
SELECT node, name, endpoint, metadata, governance, payout, hot_key, bls_key, next_bls_key_from, leaving, candidate, miss_count, jailed, jailed_until,
	commission_bps, next_commission_bps, next_commission_from, stake::text, shares::text, bond::text, seats, registered_block
FROM operators`

// Operators returns at most limit nodes with ids above after, ascending.
func (s *Snapshot) Operators(ctx context.Context, after uint64, limit int) ([]Operator, error) {
	return list[Operator](ctx, s, selectOperators+` WHERE node > @after ORDER BY node LIMIT @limit`,
		pgx.NamedArgs{"after": int64(after), "limit": limit})
}

// Operator returns a node with its shards and its last epochs as a member, or [ErrNotFound].
func (s *Snapshot) Operator(ctx context.Context, id uint32) (Operator, error) {
	operator, err := one[Operator](ctx, s, selectOperators+` WHERE node = @node`, pgx.NamedArgs{"node": id})
	if err != nil {
		return Operator{}, err
	}
	rows, err := s.tx.Query(ctx, `SELECT shard FROM shards WHERE owner = $1 ORDER BY shard`, id)
	if err != nil {
		return Operator{}, err
	}
	if operator.Shards, err = pgx.CollectRows(rows, pgx.RowTo[int]); err != nil {
		return Operator{}, err
	}
	const last = selectOutcomes + ` WHERE m.node = @node AND m.epoch <= n.epoch ORDER BY m.epoch DESC LIMIT 20`
	operator.Epochs, err = list[Outcome](ctx, s, last, pgx.NamedArgs{"node": id})
	return operator, err
}

// Delegation is a position in a node's pool. State is pending, active, exiting, claimable, void or closed. Value is at
// the last rate that was written for the pool.
type Delegation struct {
	Position   uint64          `json:"position"`
	Node       uint32          `json:"node"`
	Owner      *common.Address `json:"owner"`
	State      string          `json:"state"`
	Activation uint32          `json:"activation"`
	Exit       *uint32         `json:"exit"`
	Target     *uint32         `json:"target"`
	Amount     string          `json:"amount"`
	Value      string          `json:"value"`
	Paid       *string         `json:"paid"`
}

// A deposit becomes shares at the rate of its activation; shares become WAL at the rate of now, or of the exit.
const selectDelegations = `
SELECT d.position, d.node, d.owner, d.state, d.activation, NULLIF(d.exit, 0), NULLIF(d.target, 0), d.amount::text,
	CASE WHEN d.state IN ('void', 'closed') THEN 0
	     WHEN d.state = 'pending' OR price.shares IS NULL OR price.shares = 0 THEN d.amount
	     ELSE div(held.shares * price.stake, price.shares) END::text,
	d.paid::text
FROM delegations d CROSS JOIN network n
LEFT JOIN LATERAL (SELECT stake, shares FROM rates r
	WHERE r.node = d.node AND r.epoch <= d.activation ORDER BY epoch DESC LIMIT 1) entry ON TRUE
LEFT JOIN LATERAL (SELECT stake, shares FROM rates r
	WHERE r.node = d.node AND r.epoch <= CASE WHEN d.state = 'claimable' THEN d.exit + 1 ELSE n.epoch END
	ORDER BY epoch DESC LIMIT 1) price ON TRUE
CROSS JOIN LATERAL (SELECT CASE WHEN d.exit <> 0 THEN d.shares
	WHEN entry.stake IS NULL OR entry.stake = 0 THEN d.amount
	ELSE div(d.amount * entry.shares, entry.stake) END AS shares) held`

// Delegation returns a position, or [ErrNotFound].
func (s *Snapshot) Delegation(ctx context.Context, position uint64) (Delegation, error) {
	return one[Delegation](ctx, s, selectDelegations+` WHERE d.position = @position`, pgx.NamedArgs{"position": int64(position)})
}

// Delegations returns at most limit positions of an owner with numbers above after, ascending.
func (s *Snapshot) Delegations(ctx context.Context, owner common.Address, after uint64, limit int) ([]Delegation, error) {
	const query = selectDelegations + ` WHERE d.owner = @owner AND d.position > @after ORDER BY d.position LIMIT @limit`
	return list[Delegation](ctx, s, query, pgx.NamedArgs{
		"owner": owner[:], "after": int64(after), "limit": limit,
	})
}
