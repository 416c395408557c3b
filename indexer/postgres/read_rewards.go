package postgres

import (
	"context"

	"github.com/ethereum/go-ethereum/common"
	"github.com/jackc/pgx/v5"
)

// NodeReward is what an epoch brought a member. Of Gross, Commission and BondReward are the operator's and StakeReward
// its delegators'; OperatorNet and StakeNet are what is left of each after slashes, negative for a loss. RateStake WAL
// are what RateShares shares of its pool were worth from then on.
type NodeReward struct {
	Epoch       uint32      `json:"epoch"`
	Outcome     string      `json:"outcome"`
	Weight      string      `json:"weight"`
	Gross       string      `json:"gross"`
	Commission  string      `json:"commission"`
	BondReward  string      `json:"bondReward"`
	StakeReward string      `json:"stakeReward"`
	BondSlash   string      `json:"bondSlash"`
	StakeSlash  string      `json:"stakeSlash"`
	OperatorNet string      `json:"operatorNet"`
	StakeNet    string      `json:"stakeNet"`
	RateStake   string      `json:"rateStake"`
	RateShares  string      `json:"rateShares"`
	Block       uint64      `json:"block"`
	Transaction common.Hash `json:"transaction"`
}

// NodeRewards returns at most limit settled epochs of a member below before (0: from the last), newest first.
func (s *Snapshot) NodeRewards(ctx context.Context, node uint32, before uint64, limit int) ([]NodeReward, error) {
	const query = `
SELECT s.epoch, outcome, weight::text, reward::text, commission::text, bond_reward::text,
	(reward - commission - bond_reward)::text, bond_slash::text, stake_slash::text,
	(commission + bond_reward - bond_slash)::text, (reward - commission - bond_reward - stake_slash)::text,
	r.stake::text, r.shares::text, block, tx_hash
FROM settlements s JOIN rates r ON r.node = s.node AND r.epoch = s.epoch + 1
WHERE s.node = @node AND (@before::bigint = 0 OR s.epoch < @before) ORDER BY s.epoch DESC LIMIT @limit`
	return list[NodeReward](ctx, s, query, pgx.NamedArgs{"node": node, "before": int64(before), "limit": limit})
}

// PositionReward is what an epoch brought a delegation: Net = Gross − Commission − Slash, exactly. Outcome is its node's,
// null for one without seats. Value is what the delegation was worth at the end of the epoch.
type PositionReward struct {
	Epoch      uint32  `json:"epoch"`
	Outcome    *string `json:"outcome"`
	Gross      string  `json:"gross"`
	Commission string  `json:"commission"`
	Slash      string  `json:"slash"`
	Net        string  `json:"net"`
	Value      string  `json:"value"`
}

// PositionRewards returns at most limit epochs of a delegation below before (0: from the last that is settled), newest
// first. They are those of its present stay with its node, at its present size, as IStaking.rewards counts them.
//
// The rates say the net gain. What the operator took of the pool's part of the reward follows from the settlement, and a
// position's part of that from its shares, each rounded down as the contract does (docs/protocol.md, "Stake"). A pool is
// never given and slashed in the same epoch (INV-7), so a loss is all slash. Of an epoch with a commission of 100 % gross and
// commission are 0, as the contract has it, though here the node's rewards would tell more.
func (s *Snapshot) PositionRewards(ctx context.Context, position, before uint64, limit int) ([]PositionReward, error) {
	const query = `
SELECT e.epoch::int, t.outcome, (greatest(v.net, 0) + v.commission)::text, v.commission::text, greatest(-v.net, 0)::text,
	v.net::text, v.ends::text
FROM delegations d CROSS JOIN network n
LEFT JOIN LATERAL (SELECT stake, shares FROM rates r
	WHERE r.node = d.node AND r.epoch <= d.activation ORDER BY epoch DESC LIMIT 1) entry ON TRUE
CROSS JOIN LATERAL (SELECT CASE WHEN d.exit <> 0 THEN d.shares
	WHEN entry.shares IS NULL OR entry.shares = 0 THEN d.amount
	ELSE div(d.amount * entry.shares, entry.stake) END AS shares) held
CROSS JOIN LATERAL (SELECT least(n.epoch, CASE WHEN d.exit <> 0 THEN d.exit + 1 END,
	(SELECT min(m.epoch) FROM moves m WHERE m.position = d.position AND m.kind IN ('merged_away', 'void_burned'))) AS epoch) last
CROSS JOIN LATERAL generate_series(d.activation, last.epoch - 1) e (epoch)
LEFT JOIN LATERAL (SELECT stake, shares FROM rates r
	WHERE r.node = d.node AND r.epoch <= e.epoch ORDER BY epoch DESC LIMIT 1) before ON TRUE
LEFT JOIN LATERAL (SELECT stake, shares FROM rates r
	WHERE r.node = d.node AND r.epoch <= e.epoch + 1 ORDER BY epoch DESC LIMIT 1) after ON TRUE
LEFT JOIN settlements t ON t.node = d.node AND t.epoch = e.epoch
CROSS JOIN LATERAL (SELECT
	CASE WHEN d.restart <= e.epoch THEN 0 WHEN coalesce(before.shares, 0) = 0 THEN held.shares
		ELSE div(before.stake * held.shares, before.shares) END AS begins,
	CASE WHEN d.restart <= e.epoch + 1 THEN 0 WHEN coalesce(after.shares, 0) = 0 THEN held.shares
		ELSE div(after.stake * held.shares, after.shares) END AS ends) w
CROSS JOIN LATERAL (SELECT w.ends, w.ends - w.begins AS net,
	CASE WHEN t.reward > t.commission AND after.shares > 0 AND coalesce(d.restart > e.epoch + 1, TRUE)
		THEN div(div(t.commission * (t.reward - t.commission - t.bond_reward), t.reward - t.commission) * held.shares, after.shares)
		ELSE 0 END AS commission) v
WHERE d.position = @position AND (@before::bigint = 0 OR e.epoch < @before)
ORDER BY e.epoch DESC LIMIT @limit`
	return list[PositionReward](ctx, s, query, pgx.NamedArgs{
		"position": int64(position), "before": int64(before), "limit": limit,
	})
}

// PositionMove is something that happened to a delegation, with what it was afterwards. Other is the one it was parted
// from or merged with, Value the WAL that left a pool, Total what then entered or left the pool in all, or waited to be
// claimed.
type PositionMove struct {
	Ordinal     Ordinal        `json:"-"`
	Reason      string         `json:"reason"`
	Epoch       uint32         `json:"epoch"`
	Node        uint32         `json:"node"`
	Target      *uint32        `json:"target"`
	Owner       common.Address `json:"owner"`
	Activation  uint32         `json:"activation"`
	Exit        *uint32        `json:"exit"`
	Amount      string         `json:"amount"`
	Shares      string         `json:"shares"`
	Version     uint32         `json:"version"`
	Other       *uint64        `json:"other"`
	Value       *string        `json:"value"`
	Total       *string        `json:"total"`
	Block       uint64         `json:"block"`
	Time        uint64         `json:"time"`
	Transaction common.Hash    `json:"transaction"`
}

// PositionHistory returns at most limit moves of a delegation from below before (0: the last one), newest first.
func (s *Snapshot) PositionHistory(ctx context.Context, position, before uint64, limit int) ([]PositionMove, error) {
	const query = `
SELECT ` + ordinal + `, kind, epoch, node, NULLIF(target, 0), owner, activation, NULLIF(exit, 0), amount::text, shares::text,
	version, other, value::text, total::text, block, ` + blockTime + `, tx_hash
FROM moves
WHERE position = @position AND ` + earlier + `
ORDER BY block DESC, log_index DESC LIMIT @limit`
	return list[PositionMove](ctx, s, query, pgx.NamedArgs{
		"position": int64(position), "before": from(before), "limit": limit,
	})
}
