// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.37;

import {IBlobRegistry} from "../interfaces/IBlobRegistry.sol";
import {Market, Today} from "./Market.sol";
import {Objects} from "./Objects.sol";
import {Reservations} from "./Reservations.sol";
import {Sales} from "./Sales.sol";

/// @title Quotes
/// @notice What the market answers without changing anything; see IBlobRegistry. A library of its own because a
/// contract has a largest size.
library Quotes {
    using Sales for Market;

    function soldIn(Market storage market, uint32 epoch) public view returns (uint128 sold, uint256 fee) {
        Today memory sums = market.at(epoch);
        return (sums.sold, sums.fee);
    }

    function available(Market storage market, uint32 from, uint32 to) public view returns (uint128) {
        return market.available(from, to);
    }

    function purchaseCost(Market storage market, uint128 size, uint32 from, uint32 to)
        public
        view
        returns (uint256 cost, uint256 reserved)
    {
        return Reservations.quote(market, size, from, to);
    }

    function registrationCost(Market storage market, uint64 size, uint32 epochs)
        public
        view
        returns (uint256 cost, uint256 reserved)
    {
        return Objects.registrationCost(market, market.billedWeight(size), epochs);
    }

    function extensionCost(Market storage market, uint64 object, uint32 epochs) public view returns (uint256 cost) {
        market.living(object);
        return Objects.extensionCost(market, object, epochs);
    }

    function refundOf(Market storage market, uint64 reservation) public view returns (uint256 paid) {
        (paid,) = Reservations.refundOf(market, _known(market, reservation));
    }

    function reservationOf(Market storage market, uint64 reservation)
        public
        view
        returns (IBlobRegistry.Reservation memory content)
    {
        content = _known(market, reservation);
        uint32 epoch = market.running.epoch;
        if (content.from < epoch) content.from = epoch < content.to ? epoch : content.to;
    }

    function _known(Market storage market, uint64 reservation)
        private
        view
        returns (IBlobRegistry.Reservation memory content)
    {
        content = market.reservations[reservation];
        require(content.to != 0, IBlobRegistry.UnknownReservation(reservation));
    }
}
