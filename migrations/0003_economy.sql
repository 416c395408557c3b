-- The complete economy: storage is reserved before it is used, an object is deletable, shared, renewed out of a jar and
-- burned, a delegation moves between nodes, splits and merges, operators vote on terms and change their keys. Until now
-- the indexer refused a network that does any of this. What people ask of their money, they ask about its past too: why
-- a credit was given and what a position has been through; those rows are one for each event and never change.

-- Everything there is one of.
ALTER TABLE network ADD COLUMN tip_pot NUMERIC(78,0) NOT NULL DEFAULT 0 CHECK (tip_pot >= 0);
COMMENT ON COLUMN network.tip_pot IS 'WAL for the calls that end the running epoch, as far as nobody has earned it';

ALTER TABLE epochs ADD COLUMN tips NUMERIC(78,0) CHECK (tips <= payout);
COMMENT ON COLUMN epochs.tips IS 'part of payout for the calls that ended the epoch';
COMMENT ON COLUMN epochs.price IS 'base units of WAL per billed byte and epoch; like write_price and capacity elected one epoch ahead';

ALTER TABLE shards ADD COLUMN previous BIGINT NOT NULL DEFAULT 0 CHECK (previous >= 0);
COMMENT ON COLUMN shards.previous IS 'owner before owner, from whom its slivers can be fetched; 0 = nobody';

-- Operators.
ALTER TABLE nodes
    ADD COLUMN metadata         TEXT NOT NULL DEFAULT '',
    ADD COLUMN replaced_hot_key BYTEA CHECK (octet_length(replaced_hot_key) = 20),
    ADD COLUMN replaced_in      BIGINT CHECK (replaced_in >= 0),
    ADD CHECK (num_nulls(replaced_hot_key, replaced_in) IN (0, 2));
COMMENT ON COLUMN nodes.bls_key IS 'key that it registered with, BLS12-381 G1, affine, EIP-2537 form; rotations replace it';
COMMENT ON COLUMN nodes.metadata IS 'URI of what the operator says about itself';
COMMENT ON COLUMN nodes.replaced_hot_key IS 'signs until the end of the epoch replaced_in';

CREATE TABLE rotations (
    node       BIGINT NOT NULL REFERENCES nodes DEFERRABLE INITIALLY DEFERRED,
    from_epoch BIGINT NOT NULL CHECK (from_epoch > 0),
    bls_key    BYTEA NOT NULL CHECK (octet_length(bls_key) = 128),
    block      BIGINT NOT NULL,
    tx_hash    BYTEA NOT NULL CHECK (octet_length(tx_hash) = 32),
    PRIMARY KEY (node, from_epoch)
);
COMMENT ON TABLE rotations IS 'keys that nodes sign confirmations with, each from its epoch until the next';

CREATE TABLE votes (
    block       BIGINT NOT NULL,
    log_index   BIGINT NOT NULL,
    node        BIGINT NOT NULL REFERENCES nodes DEFERRABLE INITIALLY DEFERRED,
    epoch       BIGINT NOT NULL CHECK (epoch >= 0),
    price       NUMERIC(78,0) NOT NULL CHECK (price > 0),
    write_price NUMERIC(78,0) NOT NULL CHECK (write_price > 0),
    capacity    NUMERIC(78,0) NOT NULL CHECK (capacity >= 0),
    tx_hash     BYTEA NOT NULL CHECK (octet_length(tx_hash) = 32),
    PRIMARY KEY (block, log_index)
);
CREATE INDEX votes_node ON votes (node, block, log_index);
COMMENT ON TABLE votes IS 'a node''s last one stands';
COMMENT ON COLUMN votes.epoch IS 'in which it was cast';
COMMENT ON COLUMN votes.capacity IS 'billed bytes that the node offers with its seats';

-- Delegations.
ALTER TABLE positions ADD COLUMN target BIGINT NOT NULL DEFAULT 0 CHECK (target >= 0 AND (target = 0 OR exit > 0));
COMMENT ON COLUMN positions.target IS 'node that it moves to after exit; 0 when it is paid out then';
COMMENT ON COLUMN positions.paid IS 'what it was paid when it was burned; 0 for one that a slash made worthless or that became part of another';

CREATE TABLE moves (
    position   BIGINT NOT NULL REFERENCES positions DEFERRABLE INITIALLY DEFERRED,
    block      BIGINT NOT NULL,
    log_index  BIGINT NOT NULL,
    epoch      BIGINT NOT NULL CHECK (epoch >= 0),
    kind       TEXT NOT NULL CHECK (kind IN ('staked', 'exit_requested', 'stayed', 'exit_cancelled', 'claimed', 'move_requested',
        'moved', 'split', 'split_off', 'merged', 'merged_away', 'void_burned', 'transferred')),
    node       BIGINT NOT NULL,
    target     BIGINT NOT NULL,
    owner      BYTEA NOT NULL CHECK (octet_length(owner) = 20),
    activation BIGINT NOT NULL,
    exit       BIGINT NOT NULL,
    amount     NUMERIC(78,0) NOT NULL CHECK (amount >= 0),
    shares     NUMERIC(78,0) NOT NULL CHECK (shares >= 0),
    version    BIGINT NOT NULL,
    other      BIGINT,
    value      NUMERIC(78,0) CHECK (value >= 0),
    total      NUMERIC(78,0) CHECK (total >= 0),
    tx_hash    BYTEA NOT NULL CHECK (octet_length(tx_hash) = 32),
    PRIMARY KEY (position, block, log_index)
);
COMMENT ON TABLE moves IS 'everything that happened to a position, with what it was afterwards';
COMMENT ON COLUMN moves.epoch IS 'in which it happened';
COMMENT ON COLUMN moves.kind IS 'stayed: what an exit of a part left behind; split_off: what a split made; merged_away: became part of other';
COMMENT ON COLUMN moves.other IS 'position that it was parted from, or merged with';
COMMENT ON COLUMN moves.value IS 'WAL that left its pool: paid out, or moved to the node that is its node now';
COMMENT ON COLUMN moves.total IS 'WAL then entering the pool in activation, shares then leaving it at the end of exit, or WAL then left in the exit pot';

-- What Staking owes.
CREATE TABLE credit_entries (
    block     BIGINT NOT NULL,
    log_index BIGINT NOT NULL,
    account   BYTEA NOT NULL CHECK (octet_length(account) = 20),
    epoch     BIGINT NOT NULL CHECK (epoch >= 0),
    reason    TEXT NOT NULL CHECK (reason IN ('reward', 'bond_exit', 'bounty', 'tip', 'claimed')),
    amount    NUMERIC(78,0) NOT NULL CHECK (amount >= 0),
    claimable NUMERIC(78,0) NOT NULL CHECK (claimable >= 0),
    tx_hash   BYTEA NOT NULL CHECK (octet_length(tx_hash) = 32),
    PRIMARY KEY (block, log_index)
);
CREATE INDEX credit_entries_account ON credit_entries (account, block, log_index);
COMMENT ON COLUMN credit_entries.reason IS 'why the account was owed amount more; claimed: it was paid amount and is owed nothing';
COMMENT ON COLUMN credit_entries.claimable IS 'what the account was owed afterwards';

-- The market.
CREATE TABLE reservations (
    reservation BIGINT PRIMARY KEY CHECK (reservation > 0),
    owner       BYTEA CHECK (octet_length(owner) = 20),
    size        NUMERIC(78,0) NOT NULL CHECK (size > 0),
    from_epoch  BIGINT NOT NULL CHECK (from_epoch >= 0),
    to_epoch    BIGINT NOT NULL CHECK (to_epoch > from_epoch),
    rate        NUMERIC(78,0) NOT NULL CHECK (rate >= 0),
    origin      TEXT NOT NULL CHECK (origin IN ('bought', 'split', 'merged', 'rest', 'deleted')),
    parents     BIGINT[] NOT NULL,
    cost        NUMERIC(78,0) NOT NULL CHECK (cost >= 0),
    fate        TEXT CHECK (fate IN ('split', 'merged', 'used', 'refunded')),
    object      BIGINT,
    refund      NUMERIC(78,0) CHECK (refund >= 0),
    block       BIGINT NOT NULL,
    tx_hash     BYTEA NOT NULL CHECK (octet_length(tx_hash) = 32),
    CHECK ((owner IS NULL) = (fate IS NOT NULL)),
    CHECK ((origin IN ('bought', 'deleted')) = (cardinality(parents) = 0)),
    CHECK ((object IS NOT NULL) = (origin = 'deleted' OR fate IS NOT DISTINCT FROM 'used')),
    CHECK ((refund IS NOT NULL) = (fate IS NOT DISTINCT FROM 'refunded'))
);
CREATE INDEX reservations_owner ON reservations (owner, reservation);
COMMENT ON TABLE reservations IS 'size billed bytes in every epoch of [from_epoch, to_epoch), the token 2^64 + reservation';
COMMENT ON COLUMN reservations.owner IS 'holder of the ERC-721 token; NULL once it is burned';
COMMENT ON COLUMN reservations.rate IS 'base units of WAL that a byte and epoch cost; of merged ones the lower';
COMMENT ON COLUMN reservations.origin IS 'rest: what was over of one that was used; deleted: time left of a deleted object';
COMMENT ON COLUMN reservations.parents IS 'reservations that it was made of';
COMMENT ON COLUMN reservations.cost IS 'WAL paid when it was bought; 0 for one of another origin';
COMMENT ON COLUMN reservations.object IS 'that it was used for, else that it is left of';
COMMENT ON COLUMN reservations.refund IS 'WAL that giving it back paid';

ALTER TABLE objects
    ADD COLUMN deletable   BOOLEAN NOT NULL DEFAULT FALSE,
    ADD COLUMN deleted     BOOLEAN NOT NULL DEFAULT FALSE,
    ADD COLUMN shared      BOOLEAN NOT NULL DEFAULT FALSE,
    ADD COLUMN reservation BIGINT NOT NULL DEFAULT 0 CHECK (reservation >= 0),
    ADD COLUMN burned_block BIGINT,
    ADD CHECK (NOT deleted OR deletable),
    ADD CHECK (NOT shared OR NOT deletable),
    ADD CHECK ((owner IS NULL) = (burned_block IS NOT NULL));
COMMENT ON COLUMN objects.rate IS 'lowest price paid for any of its epochs, in base units of WAL per billed byte and epoch';
COMMENT ON COLUMN objects.cost IS 'WAL paid for it so far, besides reservations that it used';
COMMENT ON COLUMN objects.deletable IS 'its owner may take the epochs to come back';
COMMENT ON COLUMN objects.shared IS 'everybody''s: the terms of its jar are fixed for ever';
COMMENT ON COLUMN objects.reservation IS 'that it was registered with; 0 for storage bought at once';

CREATE TABLE jars (
    object    BIGINT PRIMARY KEY REFERENCES objects DEFERRABLE INITIALLY DEFERRED,
    balance   NUMERIC(78,0) NOT NULL CHECK (balance >= 0),
    max_price NUMERIC(78,0) NOT NULL CHECK (max_price >= 0),
    step      BIGINT NOT NULL CHECK (step >= 0),
    tip       NUMERIC(78,0) NOT NULL CHECK (tip >= 0)
);
COMMENT ON TABLE jars IS 'WAL that pays an object''s renewals';
COMMENT ON COLUMN jars.step IS 'epochs that a renewal buys; 0: it is not renewed';
COMMENT ON COLUMN jars.tip IS 'base units of WAL for who calls a renewal';

CREATE TABLE attributes (
    object BIGINT NOT NULL REFERENCES objects DEFERRABLE INITIALLY DEFERRED,
    key    BYTEA NOT NULL CHECK (octet_length(key) = 32),
    value  BYTEA NOT NULL CHECK (octet_length(value) <= 256),
    PRIMARY KEY (object, key)
);
COMMENT ON COLUMN attributes.value IS 'empty: the attribute was removed';

-- The views of 0001 with the new columns and what the new rules make of states and keys.
DROP VIEW blobs;
CREATE VIEW blobs AS
SELECT o.*, n.epoch AS running_epoch,
    CASE WHEN o.owner IS NULL THEN 'burned'
         WHEN o.end_epoch <= n.epoch THEN 'expired'
         WHEN o.deleted THEN 'deleted'
         WHEN o.commitment_root IS NULL THEN 'registered'
         ELSE 'certified' END AS state,
    CASE WHEN o.held_epoch < n.epoch THEN o.held_new ELSE o.held_old END AS held
FROM objects o CROSS JOIN network n;
COMMENT ON COLUMN blobs.state IS 'deleted: ends with the running epoch';
COMMENT ON COLUMN blobs.held IS 'bit s of the big-endian number: shard s answers for it in the running epoch';

CREATE VIEW storage AS
SELECT r.*,
    CASE WHEN r.fate IS NOT NULL THEN r.fate
         WHEN r.to_epoch <= n.epoch THEN 'expired'
         WHEN r.from_epoch <= n.epoch THEN 'begun'
         ELSE 'waiting' END AS state
FROM reservations r CROSS JOIN network n;

DROP VIEW operators;
CREATE VIEW operators AS
SELECT d.node, d.name, d.endpoint, d.metadata, d.governance, d.payout, d.hot_key, d.leaving, d.candidate, d.miss_count,
    coalesce((SELECT r.bls_key FROM rotations r WHERE r.node = d.node AND r.from_epoch <= n.epoch
        ORDER BY r.from_epoch DESC LIMIT 1), d.bls_key) AS bls_key,
    (SELECT r.from_epoch FROM rotations r WHERE r.node = d.node AND r.from_epoch > n.epoch) AS next_bls_key_from,
    d.jailed AND (d.unjail_from = 0 OR n.epoch < d.unjail_from) AS jailed, d.jailed_until, d.unjail_from,
    CASE WHEN d.next_commission_from BETWEEN 1 AND n.epoch THEN d.next_commission_bps ELSE d.commission_bps END
        AS commission_bps,
    CASE WHEN d.next_commission_from > n.epoch THEN d.next_commission_bps ELSE 0 END AS next_commission_bps,
    CASE WHEN d.next_commission_from > n.epoch THEN d.next_commission_from ELSE 0 END AS next_commission_from,
    p.stake, p.shares, p.bond, coalesce(m.seats, 0) AS seats, d.registered_block
FROM nodes d CROSS JOIN network n JOIN pools p USING (node)
LEFT JOIN members m ON m.node = d.node AND m.epoch = n.epoch;

DROP VIEW delegations;
CREATE VIEW delegations AS
SELECT p.*, v.restart,
    CASE WHEN p.owner IS NULL THEN 'closed'
         WHEN v.restart IS NOT NULL AND (p.exit = 0 OR v.restart <= p.exit + 1) THEN 'void'
         WHEN p.activation > n.epoch THEN 'pending'
         WHEN p.exit = 0 THEN 'active'
         WHEN p.exit < n.epoch THEN 'claimable'
         ELSE 'exiting' END AS state
FROM positions p CROSS JOIN network n CROSS JOIN LATERAL (
    SELECT min(s.epoch + 1) AS restart FROM settlements s WHERE s.node = p.node AND s.wiped AND s.epoch + 1 > p.activation
) v;
COMMENT ON COLUMN delegations.restart IS 'first epoch after its activation in which its pool had lost everything and restarted at 1:1';
