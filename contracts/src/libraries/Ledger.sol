// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.37;

import {BLS} from "solady/utils/ext/ithaca/BLS.sol";
import {SafeCastLib} from "solady/utils/SafeCastLib.sol";

import {IStaking} from "../interfaces/IStaking.sol";
import {Parameters, Peers} from "../types/Parameters.sol";
import {ShardSet} from "../types/ShardSet.sol";

/// @notice Everything Staking stores, in one struct: Staking is the address and the surface, the libraries linked to it
/// work on this.
/// @param parameters Written by the constructor only, and so are `peers`.
/// @param inPools WAL in stakes, bonds, their queues and exit pots of all nodes together.
/// @param inCredits Sum of `claimable`.
/// @param rateEpochs Epochs in which `rates` of a node were written, ascending; a rate stands until the next one.
/// @param wipes Epochs in which a node's pool restarted at 1:1, ascending.
/// @param exitPots WAL set aside for the withdrawals of (node, exit epoch).
/// @param hotKeys Node of a hot key.
struct Ledger {
    Parameters parameters;
    Peers peers;
    Clock clock;
    bytes32 tag;
    Payout payout;
    uint128 reserve;
    uint128 epochPot;
    uint128 inPools;
    uint128 inCredits;
    uint128 burnPending;
    uint32 nodeCount;
    uint64 positionCount;
    mapping(uint256 shard => IStaking.Shard) shards;
    Members current;
    Members next;
    mapping(uint256 index => ShardSet) held;
    uint32[] candidates;
    mapping(uint32 node => NodeRecord) nodes;
    mapping(address hotKey => uint32 node) hotKeys;
    mapping(uint32 node => IStaking.Pool) pools;
    mapping(uint32 node => mapping(uint32 epoch => IStaking.Rate)) rates;
    mapping(uint32 node => uint32[]) rateEpochs;
    mapping(uint32 node => uint32[]) wipes;
    mapping(uint32 node => mapping(uint32 epoch => uint128)) exitPots;
    mapping(uint256 position => IStaking.Position) positions;
    mapping(address account => uint256) claimable;
}

/// @notice The running epoch. One slot: every call reads it.
/// @param settled Members settled so far.
/// @param selected Whether the next committee is known.
/// @param settling Whether the epoch's payout is fixed and its members are being settled.
/// @param repeating Whether the next committee is this one, for want of four eligible nodes.
/// @param salesOpen Whether storage may be sold in this epoch.
/// @param reliefs Relief epochs in a row up to the last settled one.
struct Clock {
    uint32 epoch;
    uint64 startTime;
    uint64 startBlock;
    uint32 settled;
    bool selected;
    bool settling;
    bool repeating;
    bool salesOpen;
    uint8 reliefs;
}

/// @notice What the running epoch pays, fixed by beginSettle before the first outcome.
struct Payout {
    uint128 amount;
    uint128 sold;
    bool relief;
}

/// @notice A committee: nodes in settlement order, their seats, and the sum of their BLS keys.
struct Members {
    uint32[] nodes;
    uint8[] seats;
    BLS.G1Point key;
}

/// @notice A node. The first slot is all that submitProof needs.
/// @param seats Seats in the running epoch.
/// @param index Index in the committee of the running epoch; meaningless without seats.
/// @param jailed Set by a jail; ends when `unjailFrom` begins.
struct NodeRecord {
    address hotKey;
    uint8 seats;
    uint8 index;
    uint8 missCount;
    bool jailed;
    bool leaving;
    bool candidate;
    uint32 unjailFrom;
    address governance;
    uint32 jailedUntil;
    address payout;
    uint16 commissionBps;
    uint16 nextCommissionBps;
    uint32 nextCommissionFrom;
    BLS.G1Point blsKey;
}

using {credit, fund} for Ledger global;
using {isJailedIn, commissionIn, jail} for NodeRecord global;

/// @dev Owes `amount` to `account`, which pulls it.
function credit(Ledger storage ledger, address account, uint256 amount) {
    if (amount == 0) return;
    uint256 result = ledger.claimable[account] + amount;
    ledger.claimable[account] = result;
    ledger.inCredits += SafeCastLib.toUint128(amount);
    emit IStaking.Credited(account, amount, result);
}

/// @dev Adds `amount` to the reserve.
function fund(Ledger storage ledger, address from, uint256 amount) {
    uint128 result = ledger.reserve + SafeCastLib.toUint128(amount);
    ledger.reserve = result;
    emit IStaking.ReserveFunded(from, amount, result);
}

/// @dev Whether a node sits in jail during `epoch`, the running one or a later one.
function isJailedIn(NodeRecord storage self, uint32 epoch) view returns (bool) {
    return self.jailed && (self.unjailFrom == 0 || epoch < self.unjailFrom);
}

/// @dev Commission during `epoch`, the running one or the next.
function commissionIn(NodeRecord storage self, uint32 epoch) view returns (uint16) {
    uint32 from = self.nextCommissionFrom;
    return from != 0 && from <= epoch ? self.nextCommissionBps : self.commissionBps;
}

/// @dev Jails a node until it is let out, in `until` at the earliest. A sentence never shortens another.
function jail(NodeRecord storage self, uint32 until) {
    self.jailed = true;
    self.unjailFrom = 0;
    if (until > self.jailedUntil) self.jailedUntil = until;
}
