package postgres

import (
	"context"

	"github.com/ethereum/go-ethereum/common"
	"github.com/jackc/pgx/v5"
)

// EpochSummary is an epoch that has begun. What it has not decided yet is null.
type EpochSummary struct {
	Epoch           uint32       `json:"epoch"`
	StartTime       *uint64      `json:"startTime"`
	StartBlock      *uint64      `json:"startBlock"`
	Tag             *common.Hash `json:"tag"`
	Members         int          `json:"members"`
	Repeated        *bool        `json:"repeated"`
	Sold            *string      `json:"sold"`
	Price           *string      `json:"price"`
	WritePrice      *string      `json:"writePrice"`
	Capacity        *string      `json:"capacity"`
	Seed            *common.Hash `json:"seed"`
	SeedBlock       *uint64      `json:"seedBlock"`
	ProofsUntil     *uint64      `json:"proofsUntil"`
	ChallengesUntil *uint64      `json:"challengesUntil"`
	Claims          int          `json:"claims"`
	Frauds          int          `json:"frauds"`
	WeightProven    string       `json:"weightProven"`
	Fee             *string      `json:"fee"`
	Payout          *string      `json:"payout"`
	Tips            *string      `json:"tips"`
	Paid            string       `json:"paid"`
	Slashed         string       `json:"slashed"`
	MissedSeats     *int         `json:"missedSeats"`
	Relief          *bool        `json:"relief"`
	Returned        *string      `json:"returned"`
	Nodes           []Outcome    `json:"nodes,omitempty" db:"-"`
}

// Outcome is what an epoch came to for a member. Claim is none, live, fraud, paid or missed; Outcome is jailed, fraud,
// missed or valid once it is settled.
type Outcome struct {
	Epoch           uint32          `json:"epoch"`
	Node            uint32          `json:"node"`
	Name            string          `json:"name"`
	Seats           int             `json:"seats"`
	Claim           string          `json:"claim"`
	Weight          string          `json:"weight"`
	Excluded        string          `json:"excluded"`
	Transaction     *common.Hash    `json:"transaction"`
	GasUsed         *uint64         `json:"gasUsed"`
	Outcome         *string         `json:"outcome"`
	Reward          string          `json:"reward"`
	Commission      string          `json:"commission"`
	BondReward      string          `json:"bondReward"`
	BondSlash       string          `json:"bondSlash"`
	StakeSlash      string          `json:"stakeSlash"`
	Bounty          string          `json:"bounty"`
	Beneficiary     *common.Address `json:"beneficiary"`
	JailedUntil     *uint32         `json:"jailedUntil"`
	Settlement      *common.Hash    `json:"settlement"`
	FraudKind       *string         `json:"fraudKind"`
	FraudProver     *common.Address `json:"fraudProver"`
	FraudProof      *common.Hash    `json:"fraudProof"`
	FraudProofGas   *uint64         `json:"fraudProofGas"`
	FraudProofBlock *uint64         `json:"fraudProofBlock"`
}

const selectOutcomes = `
SELECT m.epoch, m.node, d.name, m.seats, coalesce(c.status, 'none'), coalesce(c.weight, 0)::text,
	coalesce(c.excluded, 0)::text, c.tx_hash, c.gas_used, s.outcome, coalesce(s.reward, 0)::text,
	coalesce(s.commission, 0)::text, coalesce(s.bond_reward, 0)::text, coalesce(s.bond_slash, 0)::text,
	coalesce(s.stake_slash, 0)::text, coalesce(s.bounty, 0)::text, s.beneficiary, s.jailed_until, s.tx_hash,
	f.kind, f.prover, f.tx_hash, f.gas_used, f.block
FROM members m JOIN nodes d ON d.node = m.node CROSS JOIN network n
LEFT JOIN claims c ON c.node = m.node AND c.epoch = m.epoch
LEFT JOIN settlements s ON s.node = m.node AND s.epoch = m.epoch
LEFT JOIN fraud_proofs f ON f.node = m.node AND f.epoch = m.epoch`

const selectEpochs = `
SELECT e.epoch, e.start_time, e.start_block, e.tag, (SELECT count(*) FROM members m WHERE m.epoch = e.epoch), e.repeated,
	e.sold::text, e.price::text, e.write_price::text, e.capacity::text, e.seed, e.seed_block, e.proofs_until,
	e.challenges_until, c.claims, c.frauds, c.weight::text, e.fee::text, e.payout::text, e.tips::text, s.paid::text, s.slashed::text,
	e.missed_seats, e.relief, e.returned::text
FROM epochs e JOIN network n ON e.epoch <= n.epoch
CROSS JOIN LATERAL (
	SELECT count(*) FILTER (WHERE digest IS NOT NULL) AS claims, count(*) FILTER (WHERE status = 'fraud') AS frauds,
		coalesce(sum(weight) FILTER (WHERE status IN ('live', 'paid')), 0) AS weight
	FROM claims WHERE epoch = e.epoch
) c
CROSS JOIN LATERAL (
	SELECT coalesce(sum(reward), 0) AS paid, coalesce(sum(bond_slash + stake_slash), 0) AS slashed
	FROM settlements WHERE epoch = e.epoch
) s`

// Epochs returns at most limit epochs that have begun, from below before (0: the running one), newest first.
func (s *Snapshot) Epochs(ctx context.Context, before uint64, limit int) ([]EpochSummary, error) {
	const query = selectEpochs + ` WHERE @before::bigint = 0 OR e.epoch < @before ORDER BY e.epoch DESC LIMIT @limit`

	return list[EpochSummary](ctx, s, query, pgx.NamedArgs{"before": int64(before), "limit": limit})
}

// Epoch returns an epoch that has begun with the outcomes of its members, or [ErrNotFound].
func (s *Snapshot) Epoch(ctx context.Context, epoch uint32) (EpochSummary, error) {
	arguments := pgx.NamedArgs{"epoch": epoch}
	summary, err := one[EpochSummary](ctx, s, selectEpochs+` WHERE e.epoch = @epoch`, arguments)
	if err != nil {
		return EpochSummary{}, err
	}
	summary.Nodes, err = list[Outcome](ctx, s, selectOutcomes+` WHERE m.epoch = @epoch ORDER BY m.index`, arguments)
	return summary, err
}
