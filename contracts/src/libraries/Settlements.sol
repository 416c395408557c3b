// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.37;

import {FixedPointMathLib} from "solady/utils/FixedPointMathLib.sol";
import {SafeCastLib} from "solady/utils/SafeCastLib.sol";

import {IAvailabilityProofs} from "../interfaces/IAvailabilityProofs.sol";
import {IBeacon} from "../interfaces/IBeacon.sol";
import {IBlobRegistry} from "../interfaces/IBlobRegistry.sol";
import {IStaking} from "../interfaces/IStaking.sol";
import {Epochs} from "./Epochs.sol";
import {Ledger, NodeRecord, Payout} from "./Ledger.sol";
import {Pools} from "./Pools.sol";

/// @title Settlements
/// @notice The end of an epoch: what it pays, and what each member's proof earns or costs. docs/protocol.md, "Epoch
/// change". What one member gets depends on nothing that another one's settlement changes (INV-6).
library Settlements {
    using FixedPointMathLib for uint256;
    using SafeCastLib for uint256;

    uint256 private constant BPS = 10_000;
    /// @dev Share of the reserve that an epoch may pay out on top of its fee.
    uint256 private constant RESERVE_DIVISOR = 4;
    /// @dev Most that an epoch pays, in units of what its storage is worth at today's price: otherwise blobs dealt to
    /// oneself would draw the reserve at a profit.
    uint256 private constant PAYOUT_CAP = 2;
    /// @dev What an excluded byte costs, in units of what a proven one earns.
    uint256 private constant EXCLUSION_FACTOR = 4;
    /// @dev Relief begins when more than one in five seats is missing: a fault of the network, not of its nodes. It
    /// ends after two epochs, or a cartel that stores nothing would never be slashed.
    uint256 private constant RELIEF_DIVISOR = 5;
    uint8 private constant MAX_RELIEFS = 2;
    uint256 private constant SECOND_MISS_BPS = 50;
    uint256 private constant THIRD_MISS_BPS = 200;
    uint256 private constant FRAUD_BOND_BPS = 3_000;
    uint256 private constant FRAUD_STAKE_BPS = 500;
    uint256 private constant FRAUD_REWARD_FACTOR = 10;
    uint256 private constant BOUNTY_BPS = 3_500;
    /// @dev Share of the payout that goes to those who make the epoch's calls.
    uint256 private constant TIP_DIVISOR = 1_000;
    /// @dev Calls of an epoch besides each member's settlement: seed, selection, beginning, advance.
    uint256 private constant TIPPED_CALLS = 4;

    /// @dev Fixes the payout of the running epoch before the first outcome is known (INV-5).
    function begin(Ledger storage ledger) public {
        IStaking.Phase phase = Epochs.phase(ledger);
        require(phase == IStaking.Phase.Selected, IStaking.WrongPhase(phase));
        (, uint64 close) = IAvailabilityProofs(ledger.peers.proofs).windows();
        uint256 number = IBeacon(ledger.peers.beacon).blockNumber();
        require(number > close, IStaking.ClaimsOpen(number, uint256(close) + 1));
        ledger.clock.settling = true;

        (uint256 fee, uint64 price, uint128 sold) = IBlobRegistry(ledger.peers.registry).closeEpoch();
        uint256 reserve = ledger.reserve;
        uint256 amount;
        if (sold != 0) {
            amount = FixedPointMathLib.min(fee + reserve / RESERVE_DIVISOR, PAYOUT_CAP * price * sold);
        }
        reserve = reserve + fee - amount;
        (uint32 missed, bool relief) = _relief(ledger, sold);
        ledger.reserve = reserve.toUint128();
        uint256 tips = _fillPots(ledger, amount, sold, relief);
        emit IStaking.SettlementBegun(ledger.clock.epoch, fee, amount, reserve, price, sold, missed, relief, tips);
        // Those of the first two calls are tipped now, because only now the payout is known.
        ledger.tip(IAvailabilityProofs(ledger.peers.proofs).seeder(), 1);
        ledger.tip(ledger.selector, 1);
        ledger.tip(msg.sender, 1);
    }

    /// @dev Settles up to `max` more members in committee order.
    function settle(Ledger storage ledger, uint256 max) public {
        IStaking.Phase phase = Epochs.phase(ledger);
        require(phase == IStaking.Phase.Settling, IStaking.WrongPhase(phase));
        uint32[] storage members = ledger.current.nodes;
        uint256 from = ledger.clock.settled;
        uint256 to = FixedPointMathLib.min(members.length, from.saturatingAdd(max));
        // forge-lint: disable-next-line(unsafe-typecast)
        ledger.clock.settled = uint32(to);
        for (uint256 i = from; i < to; ++i) {
            _settleMember(ledger, members[i]);
        }
        ledger.tip(msg.sender, to - from);
    }

    /// @dev Ends the epoch's accounts: what nobody earned goes back to the reserve, never to the peers of the same
    /// epoch. Returns it and the reserve that results.
    function finish(Ledger storage ledger) public returns (uint128 returned, uint128 reserve) {
        IStaking.Phase phase = Epochs.phase(ledger);
        require(phase == IStaking.Phase.Settling, IStaking.WrongPhase(phase));
        uint256 members = ledger.current.nodes.length;
        require(ledger.clock.settled == members, IStaking.NotSettled(ledger.clock.settled, members));
        uint256 end = uint256(ledger.clock.startTime) + ledger.parameters.epochSeconds;
        require(block.timestamp >= end, IStaking.TooEarly(block.timestamp, end));

        returned = ledger.epochPot;
        reserve = ledger.reserve + returned;
        (ledger.epochPot, ledger.reserve) = (0, reserve);
        ledger.tip(msg.sender, 1);
        delete ledger.payout;
    }

    /// @dev Parts the payout into what members can earn and the tips, equal ones for each call. Returns the latter.
    function _fillPots(Ledger storage ledger, uint256 amount, uint128 sold, bool relief)
        private
        returns (uint256 tips)
    {
        uint256 calls = ledger.current.nodes.length + TIPPED_CALLS;
        uint256 unit = amount / TIP_DIVISOR / calls;
        tips = unit * calls;
        uint128 pot = (amount - tips).toUint128();
        (ledger.epochPot, ledger.tipPot) = (pot, tips.toUint128());
        ledger.payout = Payout(pot, sold, unit.toUint128(), relief);
    }

    /// @dev Counts the seats that are about to miss. Nobody misses an epoch in which nothing was sold.
    function _relief(Ledger storage ledger, uint128 sold) private returns (uint32 missed, bool relief) {
        uint8 reliefs = ledger.clock.reliefs;
        if (sold != 0) {
            missed = _missedSeats(ledger);
            relief = missed * RELIEF_DIVISOR > ledger.parameters.shards && reliefs < MAX_RELIEFS;
        }
        ledger.clock.reliefs = relief ? reliefs + 1 : 0;
    }

    function _missedSeats(Ledger storage ledger) private view returns (uint32 missed) {
        IAvailabilityProofs proofs = IAvailabilityProofs(ledger.peers.proofs);
        uint32 epoch = ledger.clock.epoch;
        uint32[] memory members = ledger.current.nodes;
        for (uint256 i; i < members.length; ++i) {
            NodeRecord storage record = ledger.nodes[members[i]];
            if (record.isJailedIn(epoch)) continue;
            if (proofs.claim(members[i]).status == IAvailabilityProofs.Status.None) missed += record.seats;
        }
    }

    function _settleMember(Ledger storage ledger, uint32 node) private {
        uint32 epoch = ledger.clock.epoch;
        NodeRecord storage record = ledger.nodes[node];
        IStaking.Pool memory pool = Pools.sync(ledger, node);
        IStaking.Settlement memory s;

        _judge(ledger, node, record, pool, s);
        if (pool.stake == 0 && pool.shares != 0) _wipe(ledger, node, pool, s);
        Pools.Border memory border = Pools.roll(pool);
        if (pool.bond < ledger.parameters.minBond / 2) {
            record.jail(epoch + 1 + ledger.parameters.ladderJailEpochs);
        }
        ledger.pools[node] = pool;
        Pools.record(ledger, node, epoch + 1, border);

        (s.exited, s.bondExited) = (border.exited, border.bondExited);
        (s.rateStake, s.rateShares) = (border.rate.stake, border.rate.shares);
        (s.stake, s.shares, s.bond) = (pool.stake, pool.shares, pool.bond);
        (s.missCount, s.jailed, s.jailedUntil) = (record.missCount, record.isJailedIn(epoch + 1), record.jailedUntil);
        emit IStaking.NodeSettled(node, epoch, s);
    }

    /// @dev Finds the one outcome of a member and applies it (INV-7).
    function _judge(
        Ledger storage ledger,
        uint32 node,
        NodeRecord storage record,
        IStaking.Pool memory pool,
        IStaking.Settlement memory s
    ) private {
        uint32 epoch = ledger.clock.epoch;
        if (record.isJailedIn(epoch)) {
            s.outcome = IStaking.Outcome.Jailed;
            return;
        }
        (IAvailabilityProofs.Status status, uint128 weight, uint128 excluded, address beneficiary) =
            IAvailabilityProofs(ledger.peers.proofs).settleClaim(node);
        s.weight = weight;
        uint256 reward = _reward(ledger.payout, weight, excluded);
        if (status == IAvailabilityProofs.Status.Fraud) {
            s.outcome = IStaking.Outcome.Fraud;
            s.beneficiary = beneficiary;
            _punishFraud(ledger, pool, s, reward);
            record.jail(epoch + 1 + ledger.parameters.fraudJailEpochs);
        } else if (status == IAvailabilityProofs.Status.Paid) {
            s.outcome = IStaking.Outcome.Valid;
            record.missCount = 0;
            _pay(ledger, node, record, pool, s, reward);
        } else if (ledger.payout.sold == 0) {
            // There was nothing to prove, so nothing is missed and nothing made good.
            s.outcome = IStaking.Outcome.Valid;
        } else {
            s.outcome = IStaking.Outcome.Missed;
            if (!ledger.payout.relief) _punishMiss(ledger, record, pool, s);
        }
    }

    /// @dev The part of the payout that the weight earned. The claims' bound keeps the sum of all weights within what
    /// was sold, hence the sum of all rewards within the payout (INV-5).
    function _reward(Payout memory payout, uint256 weight, uint256 excluded) private pure returns (uint256) {
        if (payout.sold == 0) return 0;
        return uint256(payout.amount).mulDiv(weight.zeroFloorSub(EXCLUSION_FACTOR * excluded), payout.sold);
    }

    /// @dev Splits a reward: commission and the bond's share to the payout account, the rest into the pool.
    function _pay(
        Ledger storage ledger,
        uint32 node,
        NodeRecord storage record,
        IStaking.Pool memory pool,
        IStaking.Settlement memory s,
        uint256 reward
    ) private {
        // Within the pot by INV-5; should the claims' bound ever fail, the epoch must still end.
        reward = FixedPointMathLib.min(reward, ledger.epochPot);
        if (reward == 0) return;
        uint256 commission = reward.mulDiv(record.commissionIn(ledger.clock.epoch), BPS);
        uint256 rest = reward - commission;
        uint256 bondReward = pool.stake == 0 ? rest : rest.mulDiv(pool.bond, uint256(pool.bond) + pool.stake);
        uint256 stakeReward = rest - bondReward;

        ledger.epochPot -= reward.toUint128();
        ledger.inPools += stakeReward.toUint128();
        pool.stake += stakeReward.toUint128();
        (s.reward, s.commission, s.bondReward) = (reward.toUint128(), commission.toUint128(), bondReward.toUint128());
        ledger.credit(record.payout, IStaking.CreditReason.Reward, commission + bondReward);

        // The rates tell what positions gained; what their operator took of it nothing else does. Rounded down.
        if (commission == 0 || stakeReward == 0) return;
        ledger.endings[node][ledger.clock.epoch].commission = commission.mulDiv(stakeReward, rest).toUint128();
    }

    /// @dev The ladder: a warning, a small slash, a greater one with jail.
    function _punishMiss(
        Ledger storage ledger,
        NodeRecord storage record,
        IStaking.Pool memory pool,
        IStaking.Settlement memory s
    ) private {
        uint8 misses = record.missCount + 1;
        if (misses == 2) {
            _slashLadder(ledger, pool, s, SECOND_MISS_BPS);
        } else if (misses == 3) {
            _slashLadder(ledger, pool, s, THIRD_MISS_BPS);
            record.jail(ledger.clock.epoch + 1 + ledger.parameters.ladderJailEpochs);
            misses = 0;
        }
        record.missCount = misses;
    }

    function _slashLadder(Ledger storage ledger, IStaking.Pool memory pool, IStaking.Settlement memory s, uint256 bps)
        private
    {
        _slash(ledger, pool, s, (uint256(pool.bond) + pool.stake).mulDivUp(bps, BPS), bps);
    }

    function _punishFraud(
        Ledger storage ledger,
        IStaking.Pool memory pool,
        IStaking.Settlement memory s,
        uint256 reward
    ) private {
        uint256 loss = uint256(pool.bond).mulDivUp(FRAUD_BOND_BPS, BPS);
        loss = FixedPointMathLib.max(loss, ledger.parameters.minBond);
        loss = FixedPointMathLib.max(loss, FRAUD_REWARD_FACTOR * reward);
        _slash(ledger, pool, s, loss, FRAUD_STAKE_BPS);
        if (s.beneficiary == address(0)) return;
        // From the bond's loss only: a bounty on what delegators lose would make it pay to report oneself (INV-7).
        uint256 bounty = uint256(s.bondSlash).mulDiv(BOUNTY_BPS, BPS);
        s.bounty = bounty.toUint128();
        ledger.burnPending -= s.bounty;
        ledger.credit(s.beneficiary, IStaking.CreditReason.Bounty, bounty);
    }

    /// @dev Takes `loss` from the bond, and what the bond cannot cover from at most `stakeBps` of the stake; all of it
    /// is to be burned. Rounds up.
    function _slash(
        Ledger storage ledger,
        IStaking.Pool memory pool,
        IStaking.Settlement memory s,
        uint256 loss,
        uint256 stakeBps
    ) private {
        uint256 fromBond = FixedPointMathLib.min(pool.bond, loss);
        uint256 fromStake = FixedPointMathLib.min(loss - fromBond, uint256(pool.stake).mulDivUp(stakeBps, BPS));
        (s.bondSlash, s.stakeSlash) = (fromBond.toUint128(), fromStake.toUint128());
        pool.bond -= s.bondSlash;
        pool.stake -= s.stakeSlash;
        ledger.inPools -= s.bondSlash + s.stakeSlash;
        ledger.burnPending += s.bondSlash + s.stakeSlash;
    }

    /// @dev Starts a pool that lost everything anew at 1:1; whoever was in it, on the way out or not, is void (INV-13).
    function _wipe(Ledger storage ledger, uint32 node, IStaking.Pool memory pool, IStaking.Settlement memory s)
        private
    {
        uint32 next = ledger.clock.epoch + 1;
        pool.shares = 0;
        (pool.sharesLeaving[0], pool.sharesLeaving[1]) = (0, 0);
        pool.lastWipe = next;
        ledger.wipes[node].push(next);
        s.wiped = true;
    }
}
