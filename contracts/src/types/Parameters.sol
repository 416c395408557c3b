// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.37;

/// @title Parameters
/// @notice Everything about a network that is decided once, at deployment. The two presets stand in `presets.json`;
/// their meaning in docs/protocol.md, "Parameters". Nothing can change them afterwards.
/// @param shards Number of shards n, 4 to 255, with 4 * floor((n - 1) / 3) >= n (so not 5, 6 or 9).
/// @param epochSeconds Length D of an epoch. A late keeper lengthens an epoch; nothing shortens one.
/// @param blockSeconds Seconds between blocks the windows were chosen for; used by the constructor's checks only.
/// @param seedDelay Blocks between the start of an epoch and the first block whose randomness may become its seed.
/// @param proofWindow Blocks W_p after the seed in which availability proofs are accepted.
/// @param challengeWindow Blocks W_c after the proof window in which fraud can be proven.
/// @param revealWindow Blocks T_r that an opened request has to be answered.
/// @param queueWindow Blocks T_q granted for getting a transaction included, at least 2.
/// @param inheritanceEpochs Epochs G_inherit after which a shard's new owner answers for what it inherited.
/// @param minStake Least deposit, in base units of WAL.
/// @param minBond Least bond of an operator that may be chosen, in base units of WAL.
/// @param leverage Most stake (bond included) that counts for one unit of bond.
/// @param maxNodes Most candidates for a committee, at most 100.
/// @param horizon Epochs ahead for which storage is sold.
/// @param capacity Billed bytes that may be sold for one epoch, at the start.
/// @param minCapacity Floor of the voted capacity.
/// @param maxCapacity Ceiling of the voted capacity.
/// @param price Base units of WAL for one billed byte and epoch, at the start. The floor is 1.
/// @param writePrice Base units of WAL for writing one billed byte, at the start. The floor is 1.
/// @param maxPrice Ceiling of both prices.
/// @param ladderJailEpochs Epochs of jail on the last step of the miss ladder, and for a low bond.
/// @param fraudJailEpochs Epochs of jail for a proven fraud.
struct Parameters {
    uint8 shards;
    uint32 epochSeconds;
    uint32 blockSeconds;
    uint32 seedDelay;
    uint32 proofWindow;
    uint32 challengeWindow;
    uint32 revealWindow;
    uint32 queueWindow;
    uint32 inheritanceEpochs;
    uint128 minStake;
    uint128 minBond;
    uint32 leverage;
    uint32 maxNodes;
    uint32 horizon;
    uint128 capacity;
    uint128 minCapacity;
    uint128 maxCapacity;
    uint64 price;
    uint64 writePrice;
    uint64 maxPrice;
    uint32 ladderJailEpochs;
    uint32 fraudJailEpochs;
}

/// @title Peers
/// @notice The contracts of one network. They know each other by immutables that the deployer computes from its nonces
/// beforehand; `chain.Deploy` and `Deploy.s.sol` check them afterwards. There is no owner and no setter.
struct Peers {
    address wal;
    address staking;
    address registry;
    address proofs;
    address fraudProofs;
    address beacon;
    address committee;
}
