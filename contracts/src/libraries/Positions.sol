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

    function stake(Ledger storage ledger, uint32 node, uint128 amount, address owner) public returns (uint256 id) {
        NodeRecord storage record = ledger.nodes[node];
        require(record.governance != address(0), IStaking.UnknownNode(node));
        require(!record.leaving, IStaking.NodeIsLeaving(node));
        require(!record.isJailedIn(ledger.clock.epoch), IStaking.NodeJailed(node, record.jailedUntil));
        uint256 minimum = ledger.parameters.minStake;
        require(amount >= minimum, IStaking.StakeTooLow(amount, minimum));

        IStaking.Pool memory pool = Pools.sync(ledger, node);
        require(uint256(pool.shares) <= SHARES_PER_STAKE * pool.stake, IStaking.PoolExhausted(node));
        (uint32 activation,) = Epochs.effective(ledger);
        uint128 entering = pool.stakeEntering[activation % 2] + amount;
        pool.stakeEntering[activation % 2] = entering;

        ledger.pools[node] = pool;
        ledger.inPools += amount;
        id = ++ledger.positionCount;
        ledger.positions[id] = IStaking.Position(node, activation, 0, amount, 0, 0);
        emit IStaking.Staked(id, node, owner, activation, amount, entering);
    }

    /// @return remainder Position that stays, 0 for none.
    function requestWithdraw(Ledger storage ledger, uint256 id, uint128 shares) public returns (uint256 remainder) {
        IStaking.Position memory position = ledger.positions[id];
        require(!isVoid(ledger, position), IStaking.PositionVoid(id));
        require(position.exit == 0, IStaking.AlreadyExiting(id, position.exit));
        require(position.activation <= ledger.clock.epoch, IStaking.NotActive(id, position.activation));

        IStaking.Pool memory pool = Pools.sync(ledger, position.node);
        uint128 held = sharesOf(ledger, position);
        require(shares <= held, IStaking.StakeTooLow(held, shares));
        uint128 remainderAmount;
        if (shares != 0 && shares != held) {
            (remainder, remainderAmount) = _splitOff(ledger, position, held - shares, held);
            position.amount -= remainderAmount;
        } else {
            shares = held;
        }
        (, uint32 exit) = Epochs.effective(ledger);
        uint128 leaving = pool.sharesLeaving[exit % 2] + shares;
        pool.sharesLeaving[exit % 2] = leaving;
        (position.exit, position.shares) = (exit, shares);
        ++position.version;

        ledger.pools[position.node] = pool;
        ledger.positions[id] = position;
        emit IStaking.WithdrawRequested(
            id, position.node, exit, shares, position.amount, remainder, remainderAmount, leaving
        );
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
        (position.exit, position.shares) = (0, 0);
        ++position.version;

        ledger.pools[position.node] = pool;
        ledger.positions[id] = position;
        emit IStaking.WithdrawCancelled(id, position.node, exit, leaving);
    }

    /// @dev Takes a position whose exit is over out of the books; what it is worth goes to `owner`.
    function claimWithdraw(Ledger storage ledger, uint256 id, address owner) public returns (uint128 amount) {
        IStaking.Position memory position = ledger.positions[id];
        require(!isVoid(ledger, position), IStaking.PositionVoid(id));
        (uint32 node, uint32 exit) = (position.node, position.exit);
        require(exit != 0, IStaking.NotExiting(id));
        require(exit < ledger.clock.epoch, IStaking.NotClaimable(id, exit));

        ledger.pools[node] = Pools.sync(ledger, node);
        amount = _valueAt(Pools.rateAt(ledger, node, exit + 1), position.shares);
        uint128 left = ledger.exitPots[node][exit] - amount;

        ledger.exitPots[node][exit] = left;
        ledger.inPools -= amount;
        delete ledger.positions[id];
        emit IStaking.WithdrawClaimed(id, node, owner, amount, left);
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
        IStaking.Position memory position = ledger.positions[id];
        require(position.node != 0, IStaking.UnknownPosition(id));
        if (isVoid(ledger, position)) return 0;
        uint32 epoch = ledger.clock.epoch;
        if (position.activation > epoch) return position.amount;
        if (position.exit != 0 && position.exit < epoch) epoch = position.exit + 1;
        IStaking.Rate memory rate = Pools.rateAt(ledger, position.node, epoch);
        uint128 shares = position.exit == 0 ? sharesOf(ledger, position) : position.shares;
        // The first deposits of a pool are active at its border of 1:1.
        return rate.shares == 0 ? shares : _valueAt(rate, shares);
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

    /// @dev Makes a position of the part that stays. Its deposit is rounded down, so both parts together hold no more
    /// shares than the whole did.
    function _splitOff(Ledger storage ledger, IStaking.Position memory position, uint256 staying, uint256 held)
        private
        returns (uint256 id, uint128 amount)
    {
        amount = uint256(position.amount).mulDiv(staying, held).toUint128();
        IStaking.Position memory part = IStaking.Position(position.node, position.activation, 0, amount, 0, 0);
        IStaking.Rate memory rate = Pools.rateAt(ledger, position.node, ledger.clock.epoch);
        uint128 shares = sharesOf(ledger, part);
        uint256 value = rate.shares == 0 ? shares : _valueAt(rate, shares);
        uint256 minimum = ledger.parameters.minStake;
        require(value >= minimum, IStaking.RemainderTooLow(value, minimum));
        id = ++ledger.positionCount;
        ledger.positions[id] = part;
    }

    function _valueAt(IStaking.Rate memory rate, uint128 shares) private pure returns (uint128) {
        if (shares == 0) return 0;
        return uint256(shares).mulDiv(rate.stake, rate.shares).toUint128();
    }
}
