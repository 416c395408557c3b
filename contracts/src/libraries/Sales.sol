// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.37;

import {FixedPointMathLib} from "solady/utils/FixedPointMathLib.sol";
import {SafeCastLib} from "solady/utils/SafeCastLib.sol";

import {IBlobRegistry} from "../interfaces/IBlobRegistry.sol";
import {Change, Market, Running, Terms, Today} from "./Market.sol";

/// @title Sales
/// @notice What is sold in each epoch and what it pays, by differences from one epoch to the next. docs/protocol.md,
/// "Market". An epoch's sums never change once it has begun: what is bought during it counts in `usedNow`.
library Sales {
    using SafeCastLib for uint256;
    using SafeCastLib for int256;

    /// @dev What `size` bytes in every epoch of [from, to) cost at today's price, and the part of it for the running
    /// epoch, which pays nobody for what is bought during it.
    function quote(Market storage market, uint128 size, uint32 from, uint32 to)
        internal
        view
        returns (uint256 cost, uint256 reserved)
    {
        uint256 each = uint256(size) * market.terms.price;
        cost = each * (to - from);
        if (from == market.running.epoch) reserved = each;
    }

    /// @dev Sells `size` bytes in every epoch of [from, to) at today's price, within capacity in each of them (INV-10).
    /// `from` is the running epoch or later, the interval not empty and within the horizon.
    function sell(Market storage market, uint128 size, uint32 from, uint32 to) internal {
        Running memory running = market.running;
        Terms memory terms = market.terms;
        uint128 sold = market.today.sold;
        if (from == running.epoch) {
            _requireCapacity(from, size, uint256(sold) + running.usedNow, terms.capacity);
            market.running.usedNow = running.usedNow + size;
        }
        uint256 next = uint256(running.epoch) + 1;
        for (uint256 i = next; i < to; ++i) {
            sold = add(sold, market.changes[i].sold);
            if (i >= from) _requireCapacity(i, size, sold, terms.capacity);
        }
        uint256 begin = FixedPointMathLib.max(from, next);
        _change(market, begin, size, terms.price, 1);
        _change(market, to, size, terms.price, -1);
        market.books.futureFees += (uint256(size) * terms.price * (to - begin)).toUint128();
    }

    /// @dev Takes back what was sold at `rate` or more: `size` bytes in every epoch of [from, to), all of them later
    /// than the running one.
    function takeBack(Market storage market, uint128 size, uint32 from, uint32 to, uint64 rate) internal {
        _change(market, from, size, rate, -1);
        _change(market, to, size, rate, 1);
        market.books.futureFees -= (uint256(size) * rate * (to - from)).toUint128();
    }

    /// @dev Requires an interval that can be sold.
    function requireInterval(Market storage market, uint32 from, uint32 to) internal view {
        Running memory running = market.running;
        uint256 latest = uint256(running.epoch) + running.horizon;
        require(
            from >= running.epoch && from < to && to <= latest,
            IBlobRegistry.InvalidInterval(from, to, running.epoch, latest)
        );
    }

    /// @dev Epochs that can be bought from `end` on.
    function epochsFrom(Market storage market, uint32 end) internal view returns (uint256) {
        Running memory running = market.running;
        return FixedPointMathLib.zeroFloorSub(uint256(running.epoch) + running.horizon, end);
    }

    /// @dev Sales of `epoch`, the running one or a later one within the horizon.
    function at(Market storage market, uint32 epoch) internal view returns (Today memory sums) {
        Running memory running = market.running;
        uint256 latest = uint256(running.epoch) + running.horizon;
        require(epoch >= running.epoch && epoch <= latest, IBlobRegistry.InvalidEpochs(epoch, running.epoch, latest));
        sums = market.today;
        for (uint256 i = uint256(running.epoch) + 1; i <= epoch; ++i) {
            turn(sums, market.changes[i]);
        }
    }

    /// @dev Bytes that can still be bought for every epoch of [from, to).
    function available(Market storage market, uint32 from, uint32 to) internal view returns (uint128 least) {
        requireInterval(market, from, to);
        Running memory running = market.running;
        uint128 capacity = market.terms.capacity;
        uint128 sold = market.today.sold;
        least = capacity;
        if (from == running.epoch) least = _free(capacity, uint256(sold) + running.usedNow);
        for (uint256 i = uint256(running.epoch) + 1; i < to; ++i) {
            sold = add(sold, market.changes[i].sold);
            if (i >= from) least = FixedPointMathLib.min(least, _free(capacity, sold)).toUint128();
        }
    }

    /// @dev Moves an epoch's sums to the next epoch's.
    function turn(Today memory sums, Change memory change) internal pure {
        sums.fee = add(sums.fee, change.fee);
        sums.sold = add(sums.sold, change.sold);
    }

    /// @dev `value` moved by `difference`. Every prefix sum of differences is what was bought and not taken back, so it
    /// never goes below zero.
    function add(uint128 value, int128 difference) internal pure returns (uint128) {
        return (int256(uint256(value)) + difference).toUint256().toUint128();
    }

    function _change(Market storage market, uint256 epoch, uint128 size, uint64 price, int128 sign) private {
        Change storage change = market.changes[epoch];
        int128 signed = sign * uint256(size).toInt128();
        change.fee += signed * int128(uint128(price));
        change.sold += signed;
    }

    function _requireCapacity(uint256 epoch, uint256 size, uint256 used, uint128 capacity) private pure {
        require(used + size <= capacity, IBlobRegistry.CapacityExceeded(epoch.toUint32(), size, _free(capacity, used)));
    }

    function _free(uint128 capacity, uint256 used) private pure returns (uint128) {
        return FixedPointMathLib.zeroFloorSub(capacity, used).toUint128();
    }
}
