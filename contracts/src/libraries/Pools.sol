// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.37;

import {FixedPointMathLib} from "solady/utils/FixedPointMathLib.sol";
import {SafeCastLib} from "solady/utils/SafeCastLib.sol";

import {IStaking} from "../interfaces/IStaking.sol";
import {Epochs} from "./Epochs.sol";
import {Ledger} from "./Ledger.sol";

/// @title Pools
/// @notice A node's money: the pool of its delegators, its bond, and the queues through which both change at the
/// borders of epochs. docs/protocol.md, "Stake".
///
/// A pool is loaded, rolled up to the running epoch in memory and stored again by the caller. A queue has two slots
/// because entries and exits reach at most two epochs ahead; so a pool that nobody touched for a thousand epochs is
/// rolled in at most three steps.
library Pools {
    using FixedPointMathLib for uint256;
    using SafeCastLib for uint256;

    /// @notice What happened at the border between two epochs.
    /// @param exited WAL that left the pool for the exit pot of the epoch before.
    /// @param bondExited Bond that is now owed to the payout account.
    /// @param dust WAL left behind by roundings in a pool without shares.
    struct Border {
        IStaking.Rate rate;
        uint128 exited;
        uint128 bondExited;
        uint128 dust;
    }

    /// @dev Moves a pool over the border into the next epoch: fixes the rate, lets the exits of this epoch out at it
    /// and the entries of the next one in at it. Roundings stay with the pool; with nobody left in it they are dust.
    function roll(IStaking.Pool memory pool) internal pure returns (Border memory border) {
        uint256 here = pool.synced % 2;
        uint256 there = 1 - here;
        (uint256 stake, uint256 shares) = (pool.stake, pool.shares);
        border.rate = IStaking.Rate(pool.stake, pool.shares);

        uint256 leaving = pool.sharesLeaving[here];
        uint256 entering = pool.stakeEntering[there];
        uint256 exited = leaving == 0 ? 0 : leaving.mulDiv(stake, shares);
        uint256 minted = shares == 0 ? entering : entering.mulDiv(shares, stake);
        stake = stake - exited + entering;
        shares = shares - leaving + minted;
        if (shares == 0) (border.dust, stake) = (stake.toUint128(), 0);
        border.exited = exited.toUint128();
        (pool.stake, pool.shares) = (stake.toUint128(), shares.toUint128());
        (pool.sharesLeaving[here], pool.stakeEntering[there]) = (0, 0);

        // A slash may have taken what was queued to leave.
        uint256 bondExited = FixedPointMathLib.min(pool.bond, pool.bondLeaving[here]);
        border.bondExited = bondExited.toUint128();
        pool.bond = (pool.bond - bondExited + pool.bondEntering[there]).toUint128();
        (pool.bondLeaving[here], pool.bondEntering[there]) = (0, 0);
        ++pool.synced;
    }

    /// @dev The pool of `node` in the running epoch, with everything its rolling moved written down; the caller stores
    /// the pool itself. For members of a committee, which settlement rolls, there is nothing to do.
    function sync(Ledger storage ledger, uint32 node) internal returns (IStaking.Pool memory pool) {
        pool = ledger.pools[node];
        uint32 epoch = ledger.clock.epoch;
        while (pool.synced < epoch && _isPending(pool)) {
            Border memory border = roll(pool);
            record(ledger, node, pool.synced, border);
            _emitRolled(node, pool.synced, pool, border);
        }
        if (pool.synced < epoch) {
            _carry(ledger, node, pool);
            pool.synced = epoch;
        }
    }

    /// @dev The same without writing.
    function peek(Ledger storage ledger, uint32 node) internal view returns (IStaking.Pool memory pool) {
        pool = ledger.pools[node];
        uint32 epoch = ledger.clock.epoch;
        while (pool.synced < epoch && _isPending(pool)) roll(pool);
        if (pool.synced < epoch) pool.synced = epoch;
    }

    /// @dev Writes down what a roll into `epoch` came to.
    function record(Ledger storage ledger, uint32 node, uint32 epoch, Border memory border) internal {
        ledger.rates[node][epoch] = border.rate;
        ledger.rateEpochs[node].push(epoch);
        if (border.exited != 0) ledger.endings[node][epoch - 1].exitPot = border.exited;
        if (border.bondExited != 0) {
            ledger.inPools -= border.bondExited;
            ledger.credit(ledger.nodes[node].payout, IStaking.CreditReason.BondExit, border.bondExited);
        }
        if (border.dust != 0) {
            ledger.inPools -= border.dust;
            ledger.fund(address(this), border.dust);
        }
    }

    /// @dev Price of a share from the start of `epoch`; zeroes when the pool was empty or the epoch is not known yet.
    function rateAt(Ledger storage ledger, uint32 node, uint32 epoch)
        internal
        view
        returns (IStaking.Rate memory rate)
    {
        rate = ledger.rates[node][epoch];
        if (rate.shares != 0) return rate;
        IStaking.Pool memory pool = ledger.pools[node];
        if (epoch <= pool.synced) return ledger.rates[node][Epochs.floor(ledger.rateEpochs[node], epoch)];
        if (epoch > ledger.clock.epoch) return rate;
        while (pool.synced < epoch && _isPending(pool)) rate = roll(pool).rate;
        if (pool.synced < epoch) rate = IStaking.Rate(pool.stake, pool.shares);
    }

    /// @dev Bond and stake that will back `node` from the next epoch on, if nothing is lost and nothing earned before.
    function backingNext(IStaking.Pool memory pool, uint32 epoch) internal pure returns (uint256 bond, uint256 stake) {
        (bond, stake) = (pool.bond, pool.stake);
        // Once it is settled, the pool is in the next epoch already.
        if (pool.synced > epoch) return (bond, stake);
        uint256 here = epoch % 2;
        uint256 there = 1 - here;
        bond = bond.zeroFloorSub(pool.bondLeaving[here]) + pool.bondEntering[there];
        uint256 leaving = pool.sharesLeaving[here];
        if (leaving != 0) stake -= leaving.mulDivUp(stake, pool.shares);
        stake += pool.stakeEntering[there];
    }

    function _isPending(IStaking.Pool memory pool) private pure returns (bool) {
        return (pool.stakeEntering[0] | pool.stakeEntering[1] | pool.sharesLeaving[0] | pool.sharesLeaving[1]
                    | pool.bondEntering[0] | pool.bondEntering[1] | pool.bondLeaving[0] | pool.bondLeaving[1]) != 0;
    }

    /// @dev With empty queues the price stands from the next epoch on; written only if it differs from the last one.
    function _carry(Ledger storage ledger, uint32 node, IStaking.Pool memory pool) private {
        uint32[] storage epochs = ledger.rateEpochs[node];
        uint256 count = epochs.length;
        IStaking.Rate memory last;
        if (count != 0) last = ledger.rates[node][epochs[count - 1]];
        if (last.stake == pool.stake && last.shares == pool.shares) return;
        Border memory border;
        border.rate = IStaking.Rate(pool.stake, pool.shares);
        record(ledger, node, pool.synced + 1, border);
        _emitRolled(node, pool.synced + 1, pool, border);
    }

    function _emitRolled(uint32 node, uint32 epoch, IStaking.Pool memory pool, Border memory border) private {
        emit IStaking.PoolRolled(
            node,
            epoch,
            pool.stake,
            pool.shares,
            border.rate.stake,
            border.rate.shares,
            pool.bond,
            border.exited,
            border.bondExited
        );
    }
}
