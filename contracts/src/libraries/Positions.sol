// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.37;

import {FixedPointMathLib} from "solady/utils/FixedPointMathLib.sol";
import {SafeCastLib} from "solady/utils/SafeCastLib.sol";

import {IStaking} from "../interfaces/IStaking.sol";
import {Epochs} from "./Epochs.sol";
import {Ledger, NodeRecord} from "./Ledger.sol";
import {Pools} from "./Pools.sol";

/// @title Positions
/// @notice Delegations: what a deposit, a withdrawal and a claim change. Tokens and transfers are Staking's.
/// docs/protocol.md, "Stake".
///
/// A position never holds shares before it leaves: they follow from its deposit at the rate of its activation, so a
/// deposit costs one write and no cursor.
library Positions {
    using FixedPointMathLib for uint256;
    using SafeCastLib for uint256;

    /// @dev Most shares for one unit of WAL in a pool that still takes deposits: each slash makes shares cheaper, and
    /// without a bound repeated ones would outgrow the integers.
    uint256 private constant SHARES_PER_STAKE = 1e6;
    /// @dev A deposit loses at most a share's price to rounding. Where that is more than dust it must be no more than a
    /// millionth: else who is alone in a pool could drive the price of its last share beyond others' deposits.
    uint256 private constant DUST = 1e6;
    uint256 private constant LEAST_SHARES = 1e6;

    function stake(Ledger storage ledger, uint32 node, uint128 amount, address owner) public returns (uint256 id) {
        uint256 minimum = ledger.parameters.minStake;
        require(amount >= minimum, IStaking.StakeTooLow(amount, minimum));
        (uint32 activation, uint128 entering) = _enter(ledger, node, amount);
        ledger.inPools += amount;
        id = ++ledger.positionCount;
        ledger.positions[id] = IStaking.Position(node, activation, 0, 0, amount, 0, 0);
        emit IStaking.Staked(id, node, owner, activation, amount, entering);
    }

    /// @return remainder Position that stays, 0 for none.
    function requestWithdraw(Ledger storage ledger, uint256 id, uint128 shares) public returns (uint256 remainder) {
        (IStaking.Position memory position, uint128 leaving, uint128 staying) = _plan(ledger, id, shares);
        if (staying != 0) {
            remainder = ++ledger.positionCount;
            ledger.positions[remainder] = IStaking.Position(position.node, position.activation, 0, 0, staying, 0, 0);
            position.amount -= staying;
        }
        uint128 queued = _queueExit(ledger, position, leaving);
        ledger.positions[id] = position;
        emit IStaking.WithdrawRequested(
            id, position.node, position.exit, leaving, position.amount, remainder, staying, queued
        );
    }

    function redelegate(Ledger storage ledger, uint256 id, uint32 target) public {
        (IStaking.Position memory position, uint128 leaving,) = _plan(ledger, id, 0);
        require(ledger.nodes[target].governance != address(0), IStaking.UnknownNode(target));
        require(target != position.node, IStaking.SameNode(target));
        position.target = target;
        uint128 queued = _queueExit(ledger, position, leaving);
        ledger.positions[id] = position;
        emit IStaking.Redelegated(id, position.node, position.exit, target, leaving, queued);
    }

    function cancelWithdraw(Ledger storage ledger, uint256 id) public {
        IStaking.Position memory position = ledger.positions[id];
        require(!isVoid(ledger, position), IStaking.PositionVoid(id));
        uint32 exit = position.exit;
        require(exit != 0, IStaking.NotExiting(id));
        (, uint32 exitNow) = Epochs.effective(ledger);
        require(exit == exitNow, IStaking.ExitFixed(id, exit));

        IStaking.Pool memory pool = Pools.sync(ledger, position.node);
        uint128 leaving = pool.sharesLeaving[exit % 2] - position.shares;
        pool.sharesLeaving[exit % 2] = leaving;
        (position.exit, position.target, position.shares) = (0, 0, 0);
        ++position.version;

        ledger.pools[position.node] = pool;
        ledger.positions[id] = position;
        emit IStaking.WithdrawCancelled(id, position.node, exit, leaving);
    }

    /// @dev Takes a position whose exit is over out of the books; what it is worth goes to `owner`.
    function claimWithdraw(Ledger storage ledger, uint256 id, address owner) public returns (uint128 amount) {
        IStaking.Position memory position = ledger.positions[id];
        require(!isVoid(ledger, position), IStaking.PositionVoid(id));
        // Anybody may complete a redelegation instead: only the owner can want the other.
        require(position.target == 0 || msg.sender == owner, IStaking.NotPositionOwner(id, msg.sender));
        uint128 left;
        (amount, left) = _collect(ledger, id, position);

        ledger.inPools -= amount;
        delete ledger.positions[id];
        emit IStaking.WithdrawClaimed(id, position.node, owner, amount, left);
    }

    /// @dev What left one pool becomes a deposit with another. In between it was in its exit pot: never in both.
    function completeRedelegation(Ledger storage ledger, uint256 id) public returns (uint128 amount) {
        IStaking.Position memory position = ledger.positions[id];
        require(!isVoid(ledger, position), IStaking.PositionVoid(id));
        (uint32 node, uint32 target) = (position.node, position.target);
        require(target != 0, IStaking.NotRedelegating(id));
        uint128 left;
        (amount, left) = _collect(ledger, id, position);
        require(amount != 0, IStaking.StakeTooLow(0, 1));

        (uint32 activation, uint128 entering) = _enter(ledger, target, amount);
        ledger.positions[id] = IStaking.Position(target, activation, 0, 0, amount, 0, position.version + 1);
        emit IStaking.RedelegationCompleted(id, node, target, activation, amount, left, entering);
    }

    /// @dev Parts of an exit's shares are rounded down, and their deposits to what those shares came from: a part that
    /// takes its exit back counts anew, and must not count what leaves with the others. A share that is left over
    /// leaves unclaimed.
    function split(Ledger storage ledger, uint256 id, uint128 amount) public returns (uint256 part) {
        IStaking.Position memory position = ledger.positions[id];
        require(!isVoid(ledger, position), IStaking.PositionVoid(id));
        uint128 whole = position.amount;
        require(amount <= whole, IStaking.StakeTooLow(whole, amount));
        IStaking.Position memory other =
            IStaking.Position(position.node, position.activation, position.exit, position.target, amount, 0, 0);
        other.shares = _part(position.shares, amount, whole);
        position.amount = whole - amount;
        position.shares = _part(position.shares, position.amount, whole);
        ++position.version;
        if (position.exit != 0) {
            _capDeposit(ledger, position);
            _capDeposit(ledger, other);
        }
        _requireWorth(ledger, _worth(ledger, position));
        _requireWorth(ledger, _worth(ledger, other));

        part = ++ledger.positionCount;
        (ledger.positions[id], ledger.positions[part]) = (position, other);
        emit IStaking.PositionSplit(id, part, position.amount, position.shares, other.amount, other.shares);
    }

    /// @dev With equal activations both deposits became shares at one rate, so their sum does too.
    function merge(Ledger storage ledger, uint256 id, uint256 other) public {
        IStaking.Position memory a = ledger.positions[id];
        IStaking.Position memory b = ledger.positions[other];
        require(!isVoid(ledger, a), IStaking.PositionVoid(id));
        require(!isVoid(ledger, b), IStaking.PositionVoid(other));
        require(
            id != other && a.node == b.node && a.activation == b.activation && a.exit == b.exit && a.target == b.target,
            IStaking.PositionsDiffer(id, other)
        );
        (a.amount, a.shares) = (a.amount + b.amount, a.shares + b.shares);
        ++a.version;
        ledger.positions[id] = a;
        delete ledger.positions[other];
        emit IStaking.PositionsMerged(id, other, a.amount, a.shares);
    }

    function burnVoid(Ledger storage ledger, uint256 id, address owner) public {
        IStaking.Position memory position = ledger.positions[id];
        require(isVoid(ledger, position), IStaking.PositionNotVoid(id));
        delete ledger.positions[id];
        emit IStaking.VoidPositionBurned(id, position.node, owner);
    }

    /// @dev What a position is worth now: its deposit before it is active, then its shares at the rate of the running
    /// epoch, or of its exit once that is over.
    function valueOf(Ledger storage ledger, uint256 id) public view returns (uint128) {
        IStaking.Position memory position = _known(ledger, id);
        return isVoid(ledger, position) ? 0 : _worth(ledger, position);
    }

    function stateOf(Ledger storage ledger, uint256 id) public view returns (IStaking.PositionState) {
        IStaking.Position memory position = _known(ledger, id);
        uint32 epoch = ledger.clock.epoch;
        if (isVoid(ledger, position)) return IStaking.PositionState.Void;
        if (position.activation > epoch) return IStaking.PositionState.Entering;
        if (position.exit == 0) return IStaking.PositionState.Active;
        return position.exit < epoch ? IStaking.PositionState.Claimable : IStaking.PositionState.Exiting;
    }

    /// @dev Rewards of the epochs from `from` to `to` - 1: differences of what the position was worth at their borders,
    /// and its shares' part of what the operator took before.
    function rewardsOf(Ledger storage ledger, uint256 id, uint32 from, uint32 to)
        public
        view
        returns (IStaking.Reward[] memory rewards)
    {
        IStaking.Position memory position = _known(ledger, id);
        require(from <= to && to <= ledger.clock.epoch, IStaking.InvalidEpochs(from, to));
        rewards = new IStaking.Reward[](to - from);
        if (position.activation >= to) return rewards;
        uint128 shares = position.exit == 0 ? sharesOf(ledger, position) : position.shares;
        uint32 restart = Epochs.above(ledger.wipes[position.node], position.activation);
        uint256 first = FixedPointMathLib.max(from, position.activation);
        uint256 last = position.exit == 0 ? to : FixedPointMathLib.min(to, uint256(position.exit) + 1);
        if (restart != 0) last = FixedPointMathLib.min(last, restart);
        uint256 before;
        for (uint256 i = first; i <= last; ++i) {
            uint256 value = i == restart ? 0 : _valueIn(ledger, position.node, i, shares);
            if (i > first) rewards[i - 1 - from] = _reward(ledger, position.node, i, shares, before, value);
            before = value;
        }
    }

    function previewStake(Ledger storage ledger, uint32 node, uint128 amount)
        public
        view
        returns (uint32 activation, uint128 shares)
    {
        uint256 minimum = ledger.parameters.minStake;
        require(amount >= minimum, IStaking.StakeTooLow(amount, minimum));
        _requireTakesDeposits(ledger, node, Pools.peek(ledger, node), amount);
        (activation,) = Epochs.effective(ledger);
        IStaking.Rate memory rate = Pools.rateAt(ledger, node, ledger.clock.epoch);
        shares = rate.shares == 0 ? amount : uint256(amount).mulDiv(rate.shares, rate.stake).toUint128();
    }

    function previewWithdraw(Ledger storage ledger, uint256 id, uint128 shares)
        public
        view
        returns (uint32 exit, uint128 amount)
    {
        (IStaking.Position memory position, uint128 leaving,) = _plan(ledger, id, shares);
        (, exit) = Epochs.effective(ledger);
        amount = _valueIn(ledger, position.node, ledger.clock.epoch, leaving);
    }

    function poolOf(Ledger storage ledger, uint32 node) public view returns (IStaking.Pool memory) {
        return Pools.peek(ledger, node);
    }

    function rateOf(Ledger storage ledger, uint32 node, uint32 epoch) public view returns (IStaking.Rate memory) {
        return Pools.rateAt(ledger, node, epoch);
    }

    /// @dev Shares that an active position's deposit became, rounded down.
    function sharesOf(Ledger storage ledger, IStaking.Position memory position) internal view returns (uint128) {
        IStaking.Rate memory rate = Pools.rateAt(ledger, position.node, position.activation);
        if (rate.shares == 0) return position.amount;
        return uint256(position.amount).mulDiv(rate.shares, rate.stake).toUint128();
    }

    /// @dev Whether the pool lost everything while the position was in it: some restart lies after its activation and
    /// not after the border at which it left. Asking for the last restart before that border, not for the last of all,
    /// keeps a position void for ever that left at one restart and met another later.
    function isVoid(Ledger storage ledger, IStaking.Position memory position) internal view returns (bool) {
        if (position.activation >= ledger.pools[position.node].lastWipe) return false;
        if (position.exit == 0) return true;
        return Epochs.floor(ledger.wipes[position.node], position.exit + 1) > position.activation;
    }

    function _known(Ledger storage ledger, uint256 id) private view returns (IStaking.Position memory position) {
        position = ledger.positions[id];
        require(position.node != 0, IStaking.UnknownPosition(id));
    }

    /// @dev Puts `amount` into the queue of a node's pool.
    function _enter(Ledger storage ledger, uint32 node, uint128 amount)
        private
        returns (uint32 activation, uint128 entering)
    {
        IStaking.Pool memory pool = Pools.sync(ledger, node);
        _requireTakesDeposits(ledger, node, pool, amount);
        (activation,) = Epochs.effective(ledger);
        entering = pool.stakeEntering[activation % 2] + amount;
        pool.stakeEntering[activation % 2] = entering;
        ledger.pools[node] = pool;
    }

    function _requireTakesDeposits(Ledger storage ledger, uint32 node, IStaking.Pool memory pool, uint256 amount)
        private
        view
    {
        NodeRecord storage record = ledger.nodes[node];
        require(record.governance != address(0), IStaking.UnknownNode(node));
        require(!record.leaving, IStaking.NodeIsLeaving(node));
        require(!record.isJailedIn(ledger.clock.epoch), IStaking.NodeJailed(node, record.jailedUntil));
        require(uint256(pool.shares) <= SHARES_PER_STAKE * pool.stake, IStaking.PoolExhausted(node));
        uint256 price = FixedPointMathLib.max(DUST, amount / LEAST_SHARES);
        require(pool.stake <= price * pool.shares, IStaking.SharesTooDear(node, pool.stake, pool.shares));
    }

    /// @dev What asking for `shares` of a position (0 for all) comes to: the shares that leave, and the part of the
    /// deposit that stays, rounded down, so that both together hold no more shares than the whole did.
    function _plan(Ledger storage ledger, uint256 id, uint128 shares)
        private
        view
        returns (IStaking.Position memory position, uint128 leaving, uint128 staying)
    {
        position = _known(ledger, id);
        require(!isVoid(ledger, position), IStaking.PositionVoid(id));
        require(position.exit == 0, IStaking.AlreadyExiting(id, position.exit));
        require(position.activation <= ledger.clock.epoch, IStaking.NotActive(id, position.activation));

        uint128 held = sharesOf(ledger, position);
        require(shares <= held, IStaking.StakeTooLow(held, shares));
        leaving = shares == 0 ? held : shares;
        if (leaving == held) return (position, leaving, 0);
        staying = _part(position.amount, held - leaving, held);
        uint128 whole = position.amount;
        position.amount = staying;
        _requireWorth(ledger, _worth(ledger, position));
        position.amount = whole;
    }

    /// @dev Queues `shares` to leave with the end of the epoch that the phase says, and marks the position so.
    function _queueExit(Ledger storage ledger, IStaking.Position memory position, uint128 shares)
        private
        returns (uint128 leaving)
    {
        IStaking.Pool memory pool = Pools.sync(ledger, position.node);
        (, uint32 exit) = Epochs.effective(ledger);
        leaving = pool.sharesLeaving[exit % 2] + shares;
        pool.sharesLeaving[exit % 2] = leaving;
        (position.exit, position.shares) = (exit, shares);
        ++position.version;
        ledger.pools[position.node] = pool;
    }

    /// @dev Takes what a position whose exit is over is worth out of its exit pot, in which `left` remains.
    function _collect(Ledger storage ledger, uint256 id, IStaking.Position memory position)
        private
        returns (uint128 amount, uint128 left)
    {
        (uint32 node, uint32 exit) = (position.node, position.exit);
        require(exit != 0, IStaking.NotExiting(id));
        require(exit < ledger.clock.epoch, IStaking.NotClaimable(id, exit));
        ledger.pools[node] = Pools.sync(ledger, node);
        amount = _valueIn(ledger, node, exit + 1, position.shares);
        left = ledger.endings[node][exit].exitPot - amount;
        ledger.endings[node][exit].exitPot = left;
    }

    /// @dev Of a position that is not void.
    function _worth(Ledger storage ledger, IStaking.Position memory position) private view returns (uint128) {
        uint32 epoch = ledger.clock.epoch;
        if (position.activation > epoch) return position.amount;
        if (position.exit == 0) return _valueIn(ledger, position.node, epoch, sharesOf(ledger, position));
        if (position.exit < epoch) epoch = position.exit + 1;
        return _valueIn(ledger, position.node, epoch, position.shares);
    }

    /// @dev What the epoch before `next` brought shares that were worth `before` as it began and `value` as it ended.
    /// One with a commission was settled and its pool not empty, so the rate of `next` says how many shares it had.
    function _reward(Ledger storage ledger, uint32 node, uint256 next, uint128 shares, uint256 before, uint256 value)
        private
        view
        returns (IStaking.Reward memory reward)
    {
        // No epoch in question is beyond the next one.
        // forge-lint: disable-next-line(unsafe-typecast)
        uint32 border = uint32(next);
        uint128 commission = ledger.endings[node][border - 1].commission;
        if (commission != 0) reward.commission = _part(commission, shares, ledger.rates[node][border].shares);
        reward.gross = (value.zeroFloorSub(before) + reward.commission).toUint128();
        reward.slash = before.zeroFloorSub(value).toUint128();
        reward.net = value.toInt256() - before.toInt256();
    }

    function _requireWorth(Ledger storage ledger, uint256 value) private view {
        uint256 minimum = ledger.parameters.minStake;
        require(value >= minimum, IStaking.RemainderTooLow(value, minimum));
    }

    /// @dev Value of shares at the start of `epoch`. The first deposits of a pool are active at its border of 1:1.
    function _valueIn(Ledger storage ledger, uint32 node, uint256 epoch, uint128 shares)
        private
        view
        returns (uint128)
    {
        // No epoch in question is beyond the next one.
        // forge-lint: disable-next-line(unsafe-typecast)
        IStaking.Rate memory rate = Pools.rateAt(ledger, node, uint32(epoch));
        return rate.shares == 0 ? shares : _part(rate.stake, shares, rate.shares);
    }

    /// @dev Lowers a deposit to what its shares were worth when they were made.
    function _capDeposit(Ledger storage ledger, IStaking.Position memory position) private view {
        IStaking.Rate memory rate = Pools.rateAt(ledger, position.node, position.activation);
        uint128 backed = rate.shares == 0 ? position.shares : _part(rate.stake, position.shares, rate.shares);
        if (backed < position.amount) position.amount = backed;
    }

    /// @dev whole * numerator / denominator, rounded down.
    function _part(uint128 whole, uint128 numerator, uint128 denominator) private pure returns (uint128) {
        return uint256(whole).mulDiv(numerator, denominator).toUint128();
    }
}
