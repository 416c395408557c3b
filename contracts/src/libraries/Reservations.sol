// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.37;

import {FixedPointMathLib} from "solady/utils/FixedPointMathLib.sol";

import {IBlobRegistry} from "../interfaces/IBlobRegistry.sol";
import {Market} from "./Market.sol";
import {Sales} from "./Sales.sol";

/// @title Reservations
/// @notice Storage that was bought and not used yet. Tokens and transfers are BlobRegistry's, and so is the question
/// whose a reservation is. docs/protocol.md, "Market".
///
/// fee(i) is at least the sum of size * rate over all reservations and objects of epoch i: a rate is never above what
/// was paid for any byte under it, so that nothing can be given back that was not paid in.
library Reservations {
    using Sales for Market;

    /// @dev Of what a refund could pay.
    uint256 private constant REFUND_PERCENT = 90;

    function buy(Market storage market, uint128 size, uint32 from, uint32 to, uint256 maxCost)
        public
        returns (uint64 reservation, uint256 cost, uint256 reserved)
    {
        (cost, reserved) = quote(market, size, from, to);
        require(cost <= maxCost, IBlobRegistry.CostTooHigh(cost, maxCost));

        market.sell(size, from, to);
        reservation = create(market, IBlobRegistry.Reservation(size, from, to, market.terms.price));
        emit IBlobRegistry.ReservationBought(reservation, msg.sender, cost, reserved, market.books.futureFees);
    }

    function splitBytes(Market storage market, uint64 reservation, uint128 size)
        public
        returns (uint64 first, uint64 second)
    {
        IBlobRegistry.Reservation memory whole = unexpired(market, reservation);
        require(size != 0 && size < whole.size, IBlobRegistry.InvalidSize(size, 1, whole.size - 1));

        delete market.reservations[reservation];
        first = create(market, IBlobRegistry.Reservation(size, whole.from, whole.to, whole.rate));
        second = create(market, IBlobRegistry.Reservation(whole.size - size, whole.from, whole.to, whole.rate));
        emit IBlobRegistry.ReservationSplit(reservation, first, second);
    }

    function splitEpochs(Market storage market, uint64 reservation, uint32 at)
        public
        returns (uint64 first, uint64 second)
    {
        IBlobRegistry.Reservation memory whole = unexpired(market, reservation);
        require(
            whole.from < at && at < whole.to, IBlobRegistry.InvalidEpochs(at, uint256(whole.from) + 1, whole.to - 1)
        );

        delete market.reservations[reservation];
        first = create(market, IBlobRegistry.Reservation(whole.size, whole.from, at, whole.rate));
        second = create(market, IBlobRegistry.Reservation(whole.size, at, whole.to, whole.rate));
        emit IBlobRegistry.ReservationSplit(reservation, first, second);
    }

    function merge(Market storage market, uint64 first, uint64 second) public returns (uint64 reservation) {
        // The same twice would be twice as much.
        require(first != second, IBlobRegistry.ReservationsDiffer(first, second));
        IBlobRegistry.Reservation memory a = unexpired(market, first);
        IBlobRegistry.Reservation memory b = unexpired(market, second);
        if (a.from == b.from && a.to == b.to) {
            a.size += b.size;
        } else {
            require(a.size == b.size && a.to == b.from, IBlobRegistry.ReservationsDiffer(first, second));
            a.to = b.to;
        }
        if (b.rate < a.rate) a.rate = b.rate;

        delete market.reservations[first];
        delete market.reservations[second];
        reservation = create(market, a);
        emit IBlobRegistry.ReservationsMerged(first, second, reservation);
    }

    /// @return paid Owed to the owner.
    /// @return reserved Owed to the reserve.
    function refund(Market storage market, uint64 reservation) public returns (uint256 paid, uint256 reserved) {
        IBlobRegistry.Reservation memory back = market.reservations[reservation];
        (paid, reserved) = refundOf(market, back);

        delete market.reservations[reservation];
        // Nothing is taken back of what has begun: the running epoch's sales are fixed.
        uint32 from = _later(market, back.from);
        if (from < back.to) market.takeBack(back.size, from, back.to, back.rate);
        emit IBlobRegistry.ReservationRefunded(reservation, msg.sender, paid, reserved, market.books.futureFees);
    }

    /// @dev What `buy` takes, of which `reserved` is the reserve's.
    function quote(Market storage market, uint128 size, uint32 from, uint32 to)
        internal
        view
        returns (uint256 cost, uint256 reserved)
    {
        market.requireInterval(from, to);
        require(size != 0, IBlobRegistry.InvalidSize(size, 1, type(uint128).max));
        return market.quote(size, from, to);
    }

    /// @dev What a reservation pays when it is given back now, and what of its price then goes to the reserve.
    function refundOf(Market storage market, IBlobRegistry.Reservation memory back)
        internal
        view
        returns (uint256 paid, uint256 reserved)
    {
        uint256 units = uint256(back.size) * FixedPointMathLib.zeroFloorSub(back.to, _later(market, back.from));
        paid = units * FixedPointMathLib.min(back.rate, market.terms.price) * REFUND_PERCENT / 100;
        reserved = units * back.rate - paid;
    }

    /// @dev Enters a reservation under the next number.
    function create(Market storage market, IBlobRegistry.Reservation memory content) internal returns (uint64 number) {
        number = market.books.reservations + 1;
        market.books.reservations = number;
        market.reservations[number] = content;
        emit IBlobRegistry.ReservationCreated(number, content.size, content.from, content.to, content.rate);
    }

    /// @dev Uses `size` bytes of a reservation, as loaded by `unexpired`, for `object`.
    /// @return rest Reservation of what is over, 0 for none.
    function use(
        Market storage market,
        uint64 reservation,
        IBlobRegistry.Reservation memory content,
        uint128 size,
        uint64 object
    ) internal returns (uint64 rest) {
        require(content.size >= size, IBlobRegistry.ReservationTooSmall(reservation, content.size, size));
        delete market.reservations[reservation];
        content.size -= size;
        if (content.size != 0) rest = create(market, content);
        emit IBlobRegistry.ReservationUsed(reservation, object, rest);
    }

    /// @dev A reservation without what has passed of it, if something is left.
    function unexpired(Market storage market, uint64 reservation)
        internal
        view
        returns (IBlobRegistry.Reservation memory content)
    {
        content = market.reservations[reservation];
        uint32 epoch = market.running.epoch;
        require(epoch < content.to, IBlobRegistry.ReservationExpired(reservation, content.to, epoch + 1));
        if (content.from < epoch) content.from = epoch;
    }

    /// @dev `from`, or the epoch after the running one if that is later.
    function _later(Market storage market, uint32 from) private view returns (uint32) {
        uint32 next = market.running.epoch + 1;
        return from < next ? next : from;
    }
}
