-- The mirror of the chain: every table below is a function of the events of the contracts, block by block.
--
-- Words and formulas are those of docs/protocol.md. Amounts of WAL are base units (18 decimals), weights are billed
-- bytes, both NUMERIC(78,0), wide enough for any uint256. Hashes are 32 bytes, accounts 20. Foreign keys are checked at
-- commit, because the rows of a block are written table by table and not in the order of its events.

-- Which deployment the database mirrors, and how far it has come.
CREATE TABLE cursor (
    id               BOOLEAN PRIMARY KEY DEFAULT TRUE CHECK (id),
    chain_id         BIGINT NOT NULL CHECK (chain_id > 0),
    deployment       JSONB NOT NULL,
    first_block      BIGINT NOT NULL CHECK (first_block >= 0),
    number           BIGINT NOT NULL CHECK (number >= first_block - 1),
    hash             BYTEA NOT NULL CHECK (octet_length(hash) = 32),
    time             BIGINT NOT NULL CHECK (time >= 0),
    safe_number      BIGINT NOT NULL CHECK (safe_number >= finalized_number),
    safe_hash        BYTEA NOT NULL CHECK (octet_length(safe_hash) = 32),
    finalized_number BIGINT NOT NULL CHECK (finalized_number >= 0),
    finalized_hash   BYTEA NOT NULL CHECK (octet_length(finalized_hash) = 32)
);
COMMENT ON COLUMN cursor.deployment IS 'addresses and parameters of the contracts, as in the deployment file';
COMMENT ON COLUMN cursor.number IS 'last block mirrored; first_block - 1 before the first';
COMMENT ON COLUMN cursor.time IS 'Unix seconds';
COMMENT ON COLUMN cursor.finalized_number IS 'highest block the chain ever called final; never moves back';

CREATE TABLE blocks (
    number BIGINT PRIMARY KEY CHECK (number >= 0),
    hash   BYTEA NOT NULL UNIQUE CHECK (octet_length(hash) = 32),
    parent BYTEA NOT NULL CHECK (octet_length(parent) = 32),
    time   BIGINT NOT NULL CHECK (time >= 0),
    events INTEGER NOT NULL CHECK (events >= 0)
);
COMMENT ON COLUMN blocks.time IS 'Unix seconds';
COMMENT ON COLUMN blocks.events IS 'number of rows of the block in events';

CREATE TABLE events (
    block     BIGINT NOT NULL REFERENCES blocks (number) DEFERRABLE INITIALLY DEFERRED,
    log_index INTEGER NOT NULL CHECK (log_index >= 0),
    tx_hash   BYTEA NOT NULL CHECK (octet_length(tx_hash) = 32),
    address   BYTEA NOT NULL CHECK (octet_length(address) = 20),
    kind      TEXT NOT NULL CHECK (kind <> ''),
    arguments JSONB NOT NULL,
    digest    BYTEA NOT NULL CHECK (octet_length(digest) = 32),
    PRIMARY KEY (block, log_index)
);
CREATE INDEX events_kind ON events (kind, block DESC, log_index DESC);
COMMENT ON COLUMN events.kind IS 'Contract.Event';
COMMENT ON COLUMN events.digest IS 'keccak256 of the log as it stands in its receipt (RLP of address, topics, data)';

-- Previous versions of the rows that blocks above the finalized one changed. A reorg puts them back.
CREATE TABLE journal (
    block    BIGINT NOT NULL,
    relation TEXT NOT NULL,
    key      JSONB NOT NULL,
    previous JSONB,
    PRIMARY KEY (relation, key, block)
);
CREATE INDEX journal_block ON journal (block);
COMMENT ON COLUMN journal.previous IS 'the row before the block; NULL when the block created it';

-- What happened to the mirror, for readers that follow it. Written in the transaction of the rows it speaks of.
CREATE TABLE outbox (
    sequence BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    kind     TEXT NOT NULL CHECK (kind IN ('applied', 'reverted')),
    number   BIGINT NOT NULL,
    hash     BYTEA NOT NULL CHECK (octet_length(hash) = 32),
    events   INTEGER NOT NULL CHECK (events >= 0)
);
COMMENT ON COLUMN outbox.number IS 'applied: the block that is now the last; reverted: the block down to which blocks were undone';
COMMENT ON COLUMN outbox.events IS 'events applied since the row before; 0 when reverted';

-- Results of comparing the mirror with the chain.
CREATE TABLE audits (
    id       BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    block    BIGINT NOT NULL,
    hash     BYTEA NOT NULL CHECK (octet_length(hash) = 32),
    ok       BOOLEAN NOT NULL,
    report   JSONB NOT NULL,
    finished TIMESTAMPTZ NOT NULL DEFAULT now()
);

-- Everything there is one of.
CREATE TABLE network (
    id           BOOLEAN PRIMARY KEY DEFAULT TRUE CHECK (id),
    epoch        BIGINT NOT NULL CHECK (epoch >= 0),
    settled      INTEGER NOT NULL CHECK (settled >= 0),
    reserve      NUMERIC(78,0) NOT NULL CHECK (reserve >= 0),
    epoch_pot    NUMERIC(78,0) NOT NULL CHECK (epoch_pot >= 0),
    pending_burn NUMERIC(78,0) NOT NULL CHECK (pending_burn >= 0),
    future_fees  NUMERIC(78,0) NOT NULL CHECK (future_fees >= 0),
    used_now     NUMERIC(78,0) NOT NULL CHECK (used_now >= 0),
    price        NUMERIC(78,0) NOT NULL CHECK (price >= 0),
    write_price  NUMERIC(78,0) NOT NULL CHECK (write_price >= 0),
    capacity     NUMERIC(78,0) NOT NULL CHECK (capacity >= 0)
);
COMMENT ON COLUMN network.epoch IS 'the running epoch';
COMMENT ON COLUMN network.settled IS 'members of the running epoch settled so far';
COMMENT ON COLUMN network.future_fees IS 'WAL held for epochs not closed yet (INV-2)';
COMMENT ON COLUMN network.used_now IS 'billed bytes bought for the running epoch since it began';
COMMENT ON COLUMN network.price IS 'base units of WAL per billed byte and epoch';

CREATE TABLE balances (
    account BYTEA PRIMARY KEY CHECK (octet_length(account) = 20),
    amount  NUMERIC(78,0) NOT NULL CHECK (amount >= 0)
);
CREATE TABLE credits (
    account BYTEA PRIMARY KEY CHECK (octet_length(account) = 20),
    amount  NUMERIC(78,0) NOT NULL CHECK (amount >= 0)
);
COMMENT ON TABLE credits IS 'WAL that Staking owes an account, to be claimed';

CREATE TABLE nodes (
    node                 BIGINT PRIMARY KEY CHECK (node > 0),
    governance           BYTEA NOT NULL CHECK (octet_length(governance) = 20),
    payout               BYTEA NOT NULL CHECK (octet_length(payout) = 20),
    hot_key              BYTEA NOT NULL CHECK (octet_length(hot_key) = 20),
    bls_key              BYTEA NOT NULL CHECK (octet_length(bls_key) = 128),
    name                 TEXT NOT NULL,
    endpoint             TEXT NOT NULL,
    commission_bps       INTEGER NOT NULL CHECK (commission_bps BETWEEN 0 AND 10000),
    next_commission_bps  INTEGER NOT NULL CHECK (next_commission_bps BETWEEN 0 AND 10000),
    next_commission_from BIGINT NOT NULL CHECK (next_commission_from >= 0),
    miss_count           INTEGER NOT NULL CHECK (miss_count BETWEEN 0 AND 2),
    jailed               BOOLEAN NOT NULL,
    jailed_until         BIGINT NOT NULL CHECK (jailed_until >= 0),
    unjail_from          BIGINT NOT NULL CHECK (unjail_from >= 0),
    leaving              BOOLEAN NOT NULL,
    candidate            BOOLEAN NOT NULL,
    registered_block     BIGINT NOT NULL
);
COMMENT ON COLUMN nodes.bls_key IS 'BLS12-381 G1, affine, EIP-2537 form';
COMMENT ON COLUMN nodes.commission_bps IS '1/10 000 of rewards; next_commission_bps replaces it from next_commission_from on, when that is not 0';
COMMENT ON COLUMN nodes.jailed IS 'was sentenced to jail, where it stays until unjail_from begins';
COMMENT ON COLUMN nodes.jailed_until IS 'first epoch from which unjail is possible';
COMMENT ON COLUMN nodes.unjail_from IS 'epoch from which the node is free again; 0 when nobody asked';

CREATE TABLE pools (
    node      BIGINT PRIMARY KEY REFERENCES nodes DEFERRABLE INITIALLY DEFERRED,
    stake     NUMERIC(78,0) NOT NULL CHECK (stake >= 0),
    shares    NUMERIC(78,0) NOT NULL CHECK (shares >= 0),
    bond      NUMERIC(78,0) NOT NULL CHECK (bond >= 0),
    synced    BIGINT NOT NULL CHECK (synced >= 0),
    last_wipe BIGINT NOT NULL CHECK (last_wipe >= 0)
);
COMMENT ON COLUMN pools.synced IS 'epoch up to which the queues were rolled into the pool';
COMMENT ON COLUMN pools.last_wipe IS 'epoch in which the pool last restarted at 1:1 after losing everything; 0 = never';

CREATE TABLE queues (
    node           BIGINT NOT NULL REFERENCES nodes DEFERRABLE INITIALLY DEFERRED,
    epoch          BIGINT NOT NULL CHECK (epoch >= 0),
    stake_entering NUMERIC(78,0) NOT NULL CHECK (stake_entering >= 0),
    shares_leaving NUMERIC(78,0) NOT NULL CHECK (shares_leaving >= 0),
    bond_entering  NUMERIC(78,0) NOT NULL CHECK (bond_entering >= 0),
    bond_leaving   NUMERIC(78,0) NOT NULL CHECK (bond_leaving >= 0),
    PRIMARY KEY (node, epoch)
);
COMMENT ON TABLE queues IS 'what enters a pool at the start of an epoch, and what leaves it at the end of one';

CREATE TABLE rates (
    node   BIGINT NOT NULL REFERENCES nodes DEFERRABLE INITIALLY DEFERRED,
    epoch  BIGINT NOT NULL CHECK (epoch >= 0),
    stake  NUMERIC(78,0) NOT NULL CHECK (stake >= 0),
    shares NUMERIC(78,0) NOT NULL CHECK (shares >= 0),
    PRIMARY KEY (node, epoch)
);
COMMENT ON TABLE rates IS 'price of a share from the start of an epoch until the next row: stake WAL for shares shares';

CREATE TABLE exit_pots (
    node   BIGINT NOT NULL REFERENCES nodes DEFERRABLE INITIALLY DEFERRED,
    epoch  BIGINT NOT NULL CHECK (epoch >= 0),
    amount NUMERIC(78,0) NOT NULL CHECK (amount >= 0),
    PRIMARY KEY (node, epoch)
);
COMMENT ON TABLE exit_pots IS 'WAL set aside for the withdrawals that left at the end of an epoch';

CREATE TABLE positions (
    position   BIGINT PRIMARY KEY CHECK (position > 0),
    node       BIGINT NOT NULL REFERENCES nodes DEFERRABLE INITIALLY DEFERRED,
    owner      BYTEA CHECK (octet_length(owner) = 20),
    activation BIGINT NOT NULL CHECK (activation > 0),
    exit       BIGINT NOT NULL CHECK (exit >= 0),
    amount     NUMERIC(78,0) NOT NULL CHECK (amount >= 0),
    shares     NUMERIC(78,0) NOT NULL CHECK (shares >= 0),
    version    BIGINT NOT NULL CHECK (version >= 0),
    paid       NUMERIC(78,0) CHECK (paid >= 0),
    CHECK (owner IS NOT NULL OR paid IS NOT NULL)
);
CREATE INDEX positions_owner ON positions (owner, position);
CREATE INDEX positions_node ON positions (node, position);
COMMENT ON COLUMN positions.owner IS 'holder of the ERC-721 token; NULL once it is burned';
COMMENT ON COLUMN positions.exit IS 'last epoch it backs; 0 = no withdrawal requested';
COMMENT ON COLUMN positions.shares IS 'fixed when the withdrawal is requested; 0 before';
COMMENT ON COLUMN positions.paid IS 'what it was paid when it was burned; 0 for one that a slash made worthless';

CREATE TABLE epochs (
    epoch            BIGINT PRIMARY KEY CHECK (epoch >= 0),
    -- from its selection, one epoch ahead
    committee_key    BYTEA CHECK (octet_length(committee_key) = 128),
    repeated         BOOLEAN,
    -- from its start
    start_time       BIGINT,
    start_block      BIGINT,
    tag              BYTEA CHECK (octet_length(tag) = 32),
    opening_fee      NUMERIC(78,0) CHECK (opening_fee >= 0),
    sold             NUMERIC(78,0) CHECK (sold >= 0),
    price            NUMERIC(78,0) CHECK (price >= 0),
    write_price      NUMERIC(78,0) CHECK (write_price >= 0),
    capacity         NUMERIC(78,0) CHECK (capacity >= 0),
    -- from its seed
    seed             BYTEA CHECK (octet_length(seed) = 32),
    seed_block       BIGINT,
    proofs_until     BIGINT,
    challenges_until BIGINT,
    -- from its settlement
    fee              NUMERIC(78,0) CHECK (fee >= 0),
    payout           NUMERIC(78,0) CHECK (payout >= 0),
    missed_seats     INTEGER CHECK (missed_seats >= 0),
    relief           BOOLEAN,
    returned         NUMERIC(78,0) CHECK (returned >= 0),
    CHECK (num_nulls(start_time, start_block, tag) IN (0, 3)),
    CHECK (num_nulls(seed, seed_block, proofs_until, challenges_until) IN (0, 4)),
    CHECK (num_nulls(fee, payout, missed_seats, relief) IN (0, 4))
);
COMMENT ON COLUMN epochs.committee_key IS 'sum of the members'' BLS keys, G1, affine, EIP-2537 form';
COMMENT ON COLUMN epochs.repeated IS 'fewer than four nodes were eligible: the committee before stayed and sales pause';
COMMENT ON COLUMN epochs.start_time IS 'Unix seconds';
COMMENT ON COLUMN epochs.sold IS 'billed bytes bought for it before it began';
COMMENT ON COLUMN epochs.price IS 'base units of WAL per billed byte and epoch';
COMMENT ON COLUMN epochs.proofs_until IS 'last block in which its availability proofs are accepted';
COMMENT ON COLUMN epochs.challenges_until IS 'last block in which its fraud proofs are accepted';
COMMENT ON COLUMN epochs.payout IS 'WAL its proofs may earn';
COMMENT ON COLUMN epochs.returned IS 'part of payout that nobody earned';

-- The market's differences: fee(i) = sum over j <= i of fee_begins(j) - fee_ends(j), and sold(i) likewise.
CREATE TABLE sales (
    epoch       BIGINT PRIMARY KEY CHECK (epoch >= 0),
    fee_begins  NUMERIC(78,0) NOT NULL CHECK (fee_begins >= 0),
    fee_ends    NUMERIC(78,0) NOT NULL CHECK (fee_ends >= 0),
    sold_begins NUMERIC(78,0) NOT NULL CHECK (sold_begins >= 0),
    sold_ends   NUMERIC(78,0) NOT NULL CHECK (sold_ends >= 0)
);

CREATE TABLE members (
    epoch BIGINT NOT NULL REFERENCES epochs DEFERRABLE INITIALLY DEFERRED,
    node  BIGINT NOT NULL REFERENCES nodes DEFERRABLE INITIALLY DEFERRED,
    index INTEGER NOT NULL CHECK (index >= 0),
    seats INTEGER NOT NULL CHECK (seats >= 0),
    PRIMARY KEY (epoch, node),
    UNIQUE (epoch, index) DEFERRABLE INITIALLY DEFERRED
);
COMMENT ON COLUMN members.index IS 'place in the committee: settlement order, and bit of a certificate''s signers';

CREATE TABLE shards (
    shard       INTEGER PRIMARY KEY CHECK (shard BETWEEN 0 AND 254),
    owner       BIGINT NOT NULL CHECK (owner >= 0),
    since       BIGINT NOT NULL CHECK (since >= 0),
    active_from BIGINT NOT NULL CHECK (active_from >= 0),
    next_owner  BIGINT NOT NULL CHECK (next_owner >= 0)
);
COMMENT ON COLUMN shards.owner IS 'node that answers for it; 0 before the first committee';
COMMENT ON COLUMN shards.next_owner IS 'owner from the next epoch on, once its committee is selected; 0 before';
COMMENT ON COLUMN shards.active_from IS 'first epoch in which the owner answers for slivers that it inherited';

CREATE TABLE objects (
    object           BIGINT PRIMARY KEY CHECK (object > 0),
    blob_id          BYTEA NOT NULL CHECK (octet_length(blob_id) = 32),
    owner            BYTEA CHECK (octet_length(owner) = 20),
    size             NUMERIC(78,0) NOT NULL CHECK (size >= 0),
    content_root     BYTEA NOT NULL CHECK (octet_length(content_root) = 32),
    rotation         INTEGER NOT NULL CHECK (rotation BETWEEN 0 AND 254),
    billed_weight    NUMERIC(78,0) NOT NULL CHECK (billed_weight > 0),
    rate             NUMERIC(78,0) NOT NULL CHECK (rate >= 0),
    cost             NUMERIC(78,0) NOT NULL CHECK (cost >= 0),
    registered_epoch BIGINT NOT NULL CHECK (registered_epoch >= 0),
    registered_block BIGINT NOT NULL,
    registered_tx    BYTEA NOT NULL CHECK (octet_length(registered_tx) = 32),
    end_epoch        BIGINT NOT NULL CHECK (end_epoch > registered_epoch),
    commitment_root  BYTEA CHECK (octet_length(commitment_root) = 32),
    certified_epoch  BIGINT,
    certified_block  BIGINT,
    held_old         BYTEA NOT NULL CHECK (octet_length(held_old) = 32),
    held_new         BYTEA NOT NULL CHECK (octet_length(held_new) = 32),
    held_epoch       BIGINT NOT NULL CHECK (held_epoch >= 0),
    CHECK (num_nulls(commitment_root, certified_epoch, certified_block) IN (0, 3))
);
CREATE INDEX objects_blob_id ON objects (blob_id, object);
CREATE INDEX objects_owner ON objects (owner, object);
COMMENT ON COLUMN objects.owner IS 'holder of the ERC-721 token; NULL once it is burned';
COMMENT ON COLUMN objects.size IS 'bytes of the blob';
COMMENT ON COLUMN objects.cost IS 'WAL paid for it so far';
COMMENT ON COLUMN objects.rate IS 'base units of WAL per billed byte paid for its last bought epoch';
COMMENT ON COLUMN objects.end_epoch IS 'first epoch in which nobody answers for it any more';
COMMENT ON COLUMN objects.held_new IS 'bit s of the big-endian number: shard s answers for it, from the epoch after held_epoch on';
COMMENT ON COLUMN objects.held_old IS 'the same, up to and including held_epoch';

CREATE TABLE claims (
    node        BIGINT NOT NULL REFERENCES nodes DEFERRABLE INITIALLY DEFERRED,
    epoch       BIGINT NOT NULL REFERENCES epochs DEFERRABLE INITIALLY DEFERRED,
    status      TEXT NOT NULL CHECK (status IN ('none', 'live', 'fraud', 'paid', 'missed')),
    digest      BYTEA CHECK (octet_length(digest) = 32),
    commitment  BYTEA CHECK (octet_length(commitment) = 128),
    weight      NUMERIC(78,0) NOT NULL CHECK (weight >= 0),
    excluded    NUMERIC(78,0) NOT NULL CHECK (excluded >= 0),
    leaves      BIGINT CHECK (leaves >= 0),
    trace_root  BYTEA CHECK (octet_length(trace_root) = 32),
    y           BYTEA CHECK (octet_length(y) = 32),
    opening     BYTEA CHECK (octet_length(opening) = 48),
    exclusions  BYTEA CHECK (octet_length(exclusions) % 9 = 0),
    beneficiary BYTEA CHECK (octet_length(beneficiary) = 20),
    block       BIGINT,
    tx_hash     BYTEA CHECK (octet_length(tx_hash) = 32),
    gas_used    BIGINT CHECK (gas_used > 0),
    PRIMARY KEY (node, epoch),
    CHECK (num_nulls(digest, commitment, leaves, trace_root, y, opening, exclusions, block, tx_hash, gas_used) IN (0, 10))
);
CREATE INDEX claims_epoch ON claims (epoch, node);
COMMENT ON TABLE claims IS 'availability proofs; a row without a digest is the verdict over a node that submitted none';
COMMENT ON COLUMN claims.gas_used IS 'gas of the transaction that submitted the proof';
COMMENT ON COLUMN claims.exclusions IS 'lost slivers, 9 bytes each: object, shard';

CREATE TABLE fraud_commitments (
    digest BYTEA PRIMARY KEY CHECK (octet_length(digest) = 32),
    by     BYTEA NOT NULL CHECK (octet_length(by) = 20),
    block  BIGINT NOT NULL
);
CREATE TABLE fraud_proofs (
    node        BIGINT NOT NULL,
    epoch       BIGINT NOT NULL,
    prover      BYTEA NOT NULL CHECK (octet_length(prover) = 20),
    kind        TEXT NOT NULL CHECK (kind IN ('order', 'omission', 'intrusion', 'sum', 'bad_point')),
    step        BIGINT NOT NULL CHECK (step >= 0),
    key         NUMERIC(78,0) NOT NULL CHECK (key >= 0),
    beneficiary BYTEA CHECK (octet_length(beneficiary) = 20),
    block       BIGINT NOT NULL,
    tx_hash     BYTEA NOT NULL CHECK (octet_length(tx_hash) = 32),
    gas_used    BIGINT NOT NULL CHECK (gas_used > 0),
    PRIMARY KEY (node, epoch),
    FOREIGN KEY (node, epoch) REFERENCES claims (node, epoch) DEFERRABLE INITIALLY DEFERRED
);
COMMENT ON COLUMN fraud_proofs.step IS 'index of the step of the trace that is wrong';
COMMENT ON COLUMN fraud_proofs.key IS 'object << 40 | shard << 32 | group';
COMMENT ON COLUMN fraud_proofs.beneficiary IS 'who earns the bounty; NULL when it is burned';

CREATE TABLE settlements (
    node         BIGINT NOT NULL REFERENCES nodes DEFERRABLE INITIALLY DEFERRED,
    epoch        BIGINT NOT NULL REFERENCES epochs DEFERRABLE INITIALLY DEFERRED,
    outcome      TEXT NOT NULL CHECK (outcome IN ('jailed', 'fraud', 'missed', 'valid')),
    weight       NUMERIC(78,0) NOT NULL CHECK (weight >= 0),
    reward       NUMERIC(78,0) NOT NULL CHECK (reward >= 0),
    commission   NUMERIC(78,0) NOT NULL CHECK (commission >= 0),
    bond_reward  NUMERIC(78,0) NOT NULL CHECK (bond_reward >= 0),
    bond_slash   NUMERIC(78,0) NOT NULL CHECK (bond_slash >= 0),
    stake_slash  NUMERIC(78,0) NOT NULL CHECK (stake_slash >= 0),
    bounty       NUMERIC(78,0) NOT NULL CHECK (bounty >= 0),
    beneficiary  BYTEA CHECK (octet_length(beneficiary) = 20),
    exited       NUMERIC(78,0) NOT NULL CHECK (exited >= 0),
    bond_exited  NUMERIC(78,0) NOT NULL CHECK (bond_exited >= 0),
    jailed_until BIGINT,
    wiped        BOOLEAN NOT NULL,
    block        BIGINT NOT NULL,
    tx_hash      BYTEA NOT NULL CHECK (octet_length(tx_hash) = 32),
    PRIMARY KEY (node, epoch),
    CHECK (commission + bond_reward <= reward),
    CHECK (bounty <= bond_slash)
);
CREATE INDEX settlements_epoch ON settlements (epoch, node);
COMMENT ON COLUMN settlements.reward IS 'WAL taken from the epoch''s payout';
COMMENT ON COLUMN settlements.jailed_until IS 'first epoch from which unjail is possible, when this settlement left the node in jail';
COMMENT ON COLUMN settlements.wiped IS 'the pool lost everything and restarted at 1:1 in the next epoch';

-- What readers ask for and no event tells, because time alone brings it about.
CREATE VIEW blobs AS
SELECT o.*, n.epoch AS running_epoch,
    CASE WHEN o.end_epoch <= n.epoch THEN 'expired'
         WHEN o.commitment_root IS NULL THEN 'registered'
         ELSE 'certified' END AS state,
    CASE WHEN o.held_epoch < n.epoch THEN o.held_new ELSE o.held_old END AS held
FROM objects o CROSS JOIN network n;
COMMENT ON COLUMN blobs.held IS 'bit s of the big-endian number: shard s answers for it in the running epoch';

CREATE VIEW operators AS
SELECT d.node, d.name, d.endpoint, d.governance, d.payout, d.hot_key, d.bls_key, d.leaving, d.candidate, d.miss_count,
    d.jailed AND (d.unjail_from = 0 OR n.epoch < d.unjail_from) AS jailed, d.jailed_until, d.unjail_from,
    CASE WHEN d.next_commission_from BETWEEN 1 AND n.epoch THEN d.next_commission_bps ELSE d.commission_bps END
        AS commission_bps,
    CASE WHEN d.next_commission_from > n.epoch THEN d.next_commission_bps ELSE 0 END AS next_commission_bps,
    CASE WHEN d.next_commission_from > n.epoch THEN d.next_commission_from ELSE 0 END AS next_commission_from,
    p.stake, p.shares, p.bond, coalesce(m.seats, 0) AS seats, d.registered_block
FROM nodes d CROSS JOIN network n JOIN pools p USING (node)
LEFT JOIN members m ON m.node = d.node AND m.epoch = n.epoch;

CREATE VIEW delegations AS
SELECT p.*,
    CASE WHEN p.owner IS NULL THEN 'closed'
         WHEN v.void THEN 'void'
         WHEN p.activation > n.epoch THEN 'pending'
         WHEN p.exit = 0 THEN 'active'
         WHEN p.exit < n.epoch THEN 'claimable'
         ELSE 'exiting' END AS state
FROM positions p CROSS JOIN network n CROSS JOIN LATERAL (
    SELECT EXISTS (SELECT FROM settlements s WHERE s.node = p.node AND s.wiped AND s.epoch + 1 > p.activation
        AND (p.exit = 0 OR s.epoch <= p.exit)) AS void
) v;
