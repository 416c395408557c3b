package postgres

import (
	"context"
	"encoding/json"
	"fmt"
	"reflect"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/jackc/pgx/v5"
)

// All calls fn with every row of a table, in the order of its key. While it runs the snapshot answers nothing else.
func All[R any](ctx context.Context, s *Snapshot, fn func(R) error) error {
	r := relationOfType[reflect.TypeFor[R]()]
	query := fmt.Sprintf("SELECT to_jsonb(t) FROM %s t ORDER BY %s", r.name, strings.Join(r.key, ", "))
	rows, err := s.tx.Query(ctx, query)
	if err != nil {
		return fmt.Errorf("read %s: %w", r.name, err)
	}
	var text []byte
	_, err = pgx.ForEachRow(rows, []any{&text}, func() error {
		var row R
		if err := json.Unmarshal(text, &row); err != nil {
			return err
		}
		return fn(row)
	})
	if err != nil {
		return fmt.Errorf("read %s: %w", r.name, err)
	}
	return nil
}

// Rows returns every row of a table, for those that stay small.
func Rows[R any](ctx context.Context, s *Snapshot) (rows []R, err error) {
	err = All(ctx, s, func(row R) error {
		rows = append(rows, row)
		return nil
	})
	return rows, err
}

// StoredBlock is a block with what identifies its events.
type StoredBlock struct {
	Number uint64
	Hash   common.Hash
	Parent common.Hash
	Count  int
	Events []StoredEvent `db:"-"`
}

// StoredEvent identifies an event: where it stands and what it says.
type StoredEvent struct {
	Block    uint64
	LogIndex uint
	TxHash   common.Hash
	Digest   common.Hash
}

// StoredBlocks returns the blocks from one number to another, both included, ascending, with their events.
func (s *Snapshot) StoredBlocks(ctx context.Context, from, to uint64) ([]StoredBlock, error) {
	arguments := pgx.NamedArgs{"from": int64(from), "to": int64(to)}
	blocks, err := list[StoredBlock](ctx, s,
		`SELECT number, hash, parent, events FROM blocks WHERE number BETWEEN @from AND @to ORDER BY number`, arguments)
	if err != nil {
		return nil, err
	}
	events, err := list[StoredEvent](ctx, s, `
SELECT block, log_index, tx_hash, digest FROM events WHERE block BETWEEN @from AND @to ORDER BY block, log_index`, arguments)
	if err != nil {
		return nil, err
	}
	at := 0
	for i := range blocks {
		for ; at < len(events) && events[at].Block == blocks[i].Number; at++ {
			blocks[i].Events = append(blocks[i].Events, events[at])
		}
	}
	return blocks, nil
}

// Sales is what the market's differences add up to for an epoch.
type Sales struct {
	Epoch uint32
	Fee   string
	Sold  string
}

// SoldFrom returns fee and sold weight of every epoch from one on, to the last in which anything changes.
func (s *Snapshot) SoldFrom(ctx context.Context, epoch uint32) ([]Sales, error) {
	const query = `
SELECT e.epoch::int, sum(fee_begins - fee_ends)::text, sum(sold_begins - sold_ends)::text
FROM generate_series(@epoch::bigint, (SELECT max(epoch) FROM sales)) e (epoch) JOIN sales s ON s.epoch <= e.epoch
GROUP BY e.epoch ORDER BY e.epoch`
	return list[Sales](ctx, s, query, pgx.NamedArgs{"epoch": epoch})
}

// Owed is what the contracts owe and what the token says, added up from the mirror.
type Owed struct {
	Staking    string // INV-1, all that Staking owes
	Registry   string // INV-1, all that BlobRegistry owes
	FutureFees string // INV-2, fees of epochs to come, and of the running one until it is closed
	InJars     string // WAL in the jars of all objects
	Supply     string // sum of all balances
}

// Owed adds up what INV-1 and INV-2 of docs/protocol.md say that the contracts hold.
func (s *Snapshot) Owed(ctx context.Context) (Owed, error) {
	const query = `
SELECT (n.reserve + n.epoch_pot + n.tip_pot + n.pending_burn
	+ (SELECT coalesce(sum(stake + bond), 0) FROM pools)
	+ (SELECT coalesce(sum(stake_entering + bond_entering), 0) FROM queues)
	+ (SELECT coalesce(sum(amount), 0) FROM exit_pots)
	+ (SELECT coalesce(sum(amount), 0) FROM credits))::text,
	(held.fees + held.jars)::text, held.fees::text, held.jars::text,
	(SELECT coalesce(sum(amount), 0) FROM balances)::text
FROM network n CROSS JOIN LATERAL (
	-- first epoch whose fee is still held
	SELECT n.epoch + CASE WHEN EXISTS (SELECT FROM epochs e WHERE e.epoch = n.epoch AND e.fee IS NOT NULL) THEN 1 ELSE 0 END
) f (epoch)
CROSS JOIN LATERAL (
	SELECT (SELECT coalesce(sum((fee_ends - fee_begins) * greatest(s.epoch - f.epoch, 0)), 0) FROM sales s) AS fees,
		(SELECT coalesce(sum(balance), 0) FROM jars) AS jars
) held`
	return one[Owed](ctx, s, query, pgx.NamedArgs{})
}

// Violation is a row that an invariant does not allow.
type Violation struct {
	Invariant string
	Key       string
	Found     string
	Bound     string
}

// Invariants returns what violates the invariants of docs/protocol.md that the mirror alone can show.
func (s *Snapshot) Invariants(ctx context.Context, shards int) ([]Violation, error) {
	const query = `
SELECT 'INV-3 exits of a pot', p.node || '/' || p.exit, sum(div(p.shares * r.stake, r.shares))::text, coalesce(x.amount, 0)::text
FROM delegations p JOIN LATERAL (
	SELECT stake, shares FROM rates r WHERE r.node = p.node AND r.epoch <= p.exit + 1 ORDER BY epoch DESC LIMIT 1) r ON r.shares > 0
LEFT JOIN exit_pots x ON x.node = p.node AND x.epoch = p.exit
JOIN pools o ON o.node = p.node AND o.synced > p.exit
WHERE p.state = 'claimable'
GROUP BY p.node, p.exit, x.amount
HAVING sum(div(p.shares * r.stake, r.shares)) > coalesce(x.amount, 0)
UNION ALL
SELECT 'INV-5 paid within the payout', e.epoch::text, sum(s.reward)::text, (e.payout - e.tips)::text
FROM epochs e JOIN settlements s USING (epoch) GROUP BY e.epoch, e.payout, e.tips HAVING sum(s.reward) > e.payout - e.tips
UNION ALL
SELECT 'INV-5 tips within theirs', e.epoch::text, sum(c.amount)::text, e.tips::text
FROM epochs e JOIN credit_entries c ON c.epoch = e.epoch AND c.reason = 'tip' GROUP BY e.epoch, e.tips HAVING sum(c.amount) > e.tips
UNION ALL
SELECT 'INV-1 history of a credit', '0x' || encode(account, 'hex'), sum(CASE reason WHEN 'claimed' THEN -e.amount ELSE e.amount END)::text,
	c.amount::text
FROM credit_entries e JOIN credits c USING (account) GROUP BY account, c.amount
HAVING sum(CASE reason WHEN 'claimed' THEN -e.amount ELSE e.amount END) <> c.amount
UNION ALL
SELECT 'INV-3 history of a position', p.position::text, m.amount || '/' || m.shares || '/' || m.version,
	p.amount || '/' || p.shares || '/' || p.version
FROM positions p LEFT JOIN LATERAL (
	SELECT amount, shares, version, node, exit, target FROM moves m WHERE m.position = p.position
	ORDER BY block DESC, log_index DESC LIMIT 1) m ON TRUE
WHERE (m.amount, m.shares, m.version, m.node, m.exit, m.target)
	IS DISTINCT FROM (p.amount, p.shares, p.version, p.node, p.exit, p.target)
UNION ALL
SELECT 'INV-5 payout within twice the price', epoch::text, payout::text, (2 * price * sold)::text
FROM epochs WHERE payout > 2 * price * sold
UNION ALL
SELECT 'INV-5 weight within what was sold', c.epoch::text, sum(c.weight)::text, e.sold::text
FROM claims c JOIN epochs e USING (epoch) GROUP BY c.epoch, e.sold HAVING sum(c.weight) > e.sold
UNION ALL
SELECT 'INV-7 bounty', node || '/' || epoch, bounty::text, div(bond_slash * 3500, 10000)::text
FROM settlements WHERE bounty > div(bond_slash * 3500, 10000)
UNION ALL
SELECT 'INV-7 never reward and slash', node || '/' || epoch, reward::text, '0'
FROM settlements WHERE reward > 0 AND bond_slash + stake_slash > 0
UNION ALL
SELECT 'INV-8 seats', epoch::text, sum(seats)::text, @shards::text
FROM members GROUP BY epoch HAVING sum(seats) <> @shards::bigint
UNION ALL
SELECT 'INV-8 at most f seats', node || '/' || epoch, seats::text, div(@shards::numeric - 1, 3)::text
FROM members WHERE seats > div(@shards::numeric - 1, 3)`
	return list[Violation](ctx, s, query, pgx.NamedArgs{"shards": fmt.Sprint(shards)})
}

// auditsKept bounds the history of audits.
const auditsKept = 100

// RecordAudit stores the report of an audit of a block.
func (s *Store) RecordAudit(ctx context.Context, block uint64, hash common.Hash, ok bool, report json.RawMessage) error {
	const query = `
WITH kept AS (DELETE FROM audits WHERE id <= (SELECT max(id) FROM audits) - @kept)
INSERT INTO audits (block, hash, ok, report) VALUES (@block, @hash, @ok, @report)`
	_, err := s.pool.Exec(ctx, query, pgx.NamedArgs{
		"kept": auditsKept, "block": block, "hash": hash[:], "ok": ok, "report": report,
	})
	if err != nil {
		return fmt.Errorf("store the audit: %w", err)
	}
	return nil
}
