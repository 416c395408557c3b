-- Reveals (docs/protocol.md, "Reveals"): requests to open a node of a claim's trace tree, and the ether of their bonds.
-- Answers themselves are arguments of the events NodesRevealed and LeavesRevealed.

CREATE TABLE reveal_requests (
    id          BYTEA PRIMARY KEY CHECK (octet_length(id) = 32),
    node        BIGINT NOT NULL,
    epoch       BIGINT NOT NULL,
    height      SMALLINT NOT NULL CHECK (height BETWEEN 5 AND 25 AND height % 5 = 0),
    index       BIGINT NOT NULL CHECK (index >= 0),
    hash        BYTEA NOT NULL CHECK (octet_length(hash) = 32),
    leaves      SMALLINT NOT NULL CHECK (leaves BETWEEN 0 AND 32 AND (leaves > 0) = (height = 5)),
    asker       BYTEA NOT NULL CHECK (octet_length(asker) = 20),
    bond        NUMERIC(78,0) NOT NULL CHECK (bond >= 0),
    last_block  BIGINT NOT NULL,
    state       TEXT NOT NULL CHECK (state IN ('open', 'answered', 'returned')),
    answered_by BYTEA CHECK (octet_length(answered_by) = 20),
    block       BIGINT NOT NULL,
    tx_hash     BYTEA NOT NULL CHECK (octet_length(tx_hash) = 32),
    UNIQUE (node, epoch, height, index),
    CHECK ((state = 'answered') = (answered_by IS NOT NULL)),
    FOREIGN KEY (node, epoch) REFERENCES claims (node, epoch) DEFERRABLE INITIALLY DEFERRED
);
COMMENT ON COLUMN reveal_requests.index IS 'the node stands over leaves index * 2^height and on';
COMMENT ON COLUMN reveal_requests.leaves IS 'leaves an answer at height 5 must show; 0 above';
COMMENT ON COLUMN reveal_requests.bond IS 'wei';
COMMENT ON COLUMN reveal_requests.last_block IS 'from the block after it on, a missing answer is a default';

CREATE TABLE reveal_bonds (
    account BYTEA PRIMARY KEY CHECK (octet_length(account) = 20),
    amount  NUMERIC(78,0) NOT NULL CHECK (amount >= 0)
);
COMMENT ON TABLE reveal_bonds IS 'wei that AvailabilityProofs owes an account';
