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
/// @param tipPot Part of the epoch's payout that the callers of its remaining steps will be owed.
/// @param selector Who chose the next committee, and will be tipped for it.
/// @param terms What storage costs in the running epoch; `elected` in the next, once the committee is chosen.
/// @param votes Last vote of a node, zeroes before its first.
/// @param nextKeys BLS key of a node from its `nextKeyFrom` on.
/// @param previous Committee of the epoch before; its key is not kept.
/// @param rateEpochs Epochs in which `rates` of a node were written, ascending; a rate stands until the next one.
/// @param wipes Epochs in which a node's pool restarted at 1:1, ascending.
/// @param endings What is left of (node, epoch) once the node was settled in it.
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
    uint128 tipPot;
    address selector;
    IStaking.Terms terms;
    IStaking.Terms elected;
    uint32 nodeCount;
    uint64 positionCount;
    mapping(uint256 shard => IStaking.Shard) shards;
    Members previous;
    Members current;
    Members next;
    mapping(uint256 index => ShardSet) held;
    uint32[] candidates;
    mapping(uint32 node => NodeRecord) nodes;
    mapping(uint32 node => BLS.G1Point) nextKeys;
    mapping(uint32 node => IStaking.Terms) votes;
    mapping(address hotKey => uint32 node) hotKeys;
    mapping(uint32 node => IStaking.Pool) pools;
    mapping(uint32 node => mapping(uint32 epoch => IStaking.Rate)) rates;
    mapping(uint32 node => uint32[]) rateEpochs;
    mapping(uint32 node => uint32[]) wipes;
    mapping(uint32 node => mapping(uint32 epoch => Ending)) endings;
    mapping(uint256 position => IStaking.Position) positions;
    mapping(address account => uint256) claimable;
}

/// @notice What outlives a node's epoch besides the rate. Both are of the pool's money at the same border and written
/// in the same settlement, so together they cost it one slot, and none in an epoch without commission and exits.
/// @param exitPot WAL set aside for the withdrawals of the epoch, less what was claimed.
/// @param commission What the operator took of the pool's part of the reward. Final: views of rewards divide it among
/// the shares for ever.
struct Ending {
    uint128 exitPot;
    uint128 commission;
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
/// @param amount What its members may earn: the payout without the tips.
/// @param tipUnit What each of its calls earns.
struct Payout {
    uint128 amount;
    uint128 sold;
    uint128 tipUnit;
    bool relief;
}

/// @notice A committee: nodes in settlement order, their seats, and the sum of their BLS keys.
struct Members {
    uint32[] nodes;
    uint8[] seats;
    BLS.G1Point key;
}

/// @notice A node. The first slot is all that submitProof needs, unless the node is in jail or its hot key was
/// replaced. @param seats Seats in the running epoch.
/// @param index Index in the committee of the running epoch; meaningless without seats.
/// @param jailed Set by a jail; ends when `unjailFrom` begins.
/// @param nextKeyFrom Epoch from which `nextKeys` counts, 0 when no change is pending.
/// @param oldHotKey Signs as well during `oldHotKeyUntil`, the epoch in which it was replaced.
/// @param blsKey Of a member: its key in the running epoch, whatever is pending.
struct NodeRecord {
    address hotKey;
    uint8 seats;
    uint8 index;
    uint8 missCount;
    bool jailed;
    bool leaving;
    bool candidate;
    uint32 nextKeyFrom;
    address governance;
    uint32 jailedUntil;
    uint32 unjailFrom;
    address payout;
    uint16 commissionBps;
    uint16 nextCommissionBps;
    uint32 nextCommissionFrom;
    address oldHotKey;
    uint32 oldHotKeyUntil;
    BLS.G1Point blsKey;
}

using {credit, fund, tip, blsKeyIn, takeBlsKey} for Ledger global;
using {isJailedIn, isSigner, commissionIn, jail} for NodeRecord global;

/// @dev Owes `amount` to `account`, which pulls it.
function credit(Ledger storage ledger, address account, IStaking.CreditReason reason, uint256 amount) {
    if (amount == 0) return;
    uint256 result = ledger.claimable[account] + amount;
    ledger.claimable[account] = result;
    ledger.inCredits += SafeCastLib.toUint128(amount);
    emit IStaking.Credited(account, reason, amount, result);
}

/// @dev Owes `account` the tips for `calls` of the calls that end an epoch.
function tip(Ledger storage ledger, address account, uint256 calls) {
    uint256 amount = calls * ledger.payout.tipUnit;
    ledger.tipPot -= SafeCastLib.toUint128(amount);
    ledger.credit(account, IStaking.CreditReason.Tip, amount);
}

/// @dev Key of a node in `epoch`, the running one or the next.
function blsKeyIn(Ledger storage ledger, uint32 node, uint32 epoch) view returns (BLS.G1Point memory) {
    uint32 from = ledger.nodes[node].nextKeyFrom;
    return from != 0 && from <= epoch ? ledger.nextKeys[node] : ledger.nodes[node].blsKey;
}

/// @dev Makes a key that was announced for the running epoch or before the node's key.
function takeBlsKey(Ledger storage ledger, uint32 node) {
    NodeRecord storage record = ledger.nodes[node];
    uint32 from = record.nextKeyFrom;
    if (from == 0 || from > ledger.clock.epoch) return;
    record.blsKey = ledger.nextKeys[node];
    record.nextKeyFrom = 0;
    delete ledger.nextKeys[node];
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

/// @dev Whether `caller` signs for a node during `epoch`, the running one. Nobody's hot key is the zero address.
function isSigner(NodeRecord storage self, address caller, uint32 epoch) view returns (bool) {
    if (caller == address(0)) return false;
    return caller == self.hotKey || (caller == self.oldHotKey && epoch == self.oldHotKeyUntil);
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
