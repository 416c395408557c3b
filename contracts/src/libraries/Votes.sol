// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.37;

import {FixedPointMathLib} from "solady/utils/FixedPointMathLib.sol";
import {LibSort} from "solady/utils/LibSort.sol";
import {SafeCastLib} from "solady/utils/SafeCastLib.sol";

import {IStaking} from "../interfaces/IStaking.sol";
import {Ledger} from "./Ledger.sol";

/// @title Votes
/// @notice What the committee's votes come to. docs/protocol.md, "Votes".
///
/// A value needs the seats of an honest quorum behind it: prices rise only as high as n - f seats ask at least, and no
/// more is offered for sale than n - f seats offer. A step is bounded, so that nobody's costs jump overnight.
library Votes {
    using FixedPointMathLib for uint256;
    using SafeCastLib for uint256;

    /// @dev A ballot is one word, its value above the seats behind it, so that sorting words sorts by value.
    uint256 private constant SEAT_BITS = 8;
    uint256 private constant SEAT_MASK = (1 << SEAT_BITS) - 1;

    /// @dev Terms of the next epoch by the votes of the running one's members and their seats; today's without members.
    function tally(Ledger storage ledger) internal view returns (IStaking.Terms memory terms) {
        terms = ledger.terms;
        uint256 shards = ledger.parameters.shards;
        (uint256[] memory prices, uint256[] memory writePrices, uint256[] memory capacities) =
            _ballots(ledger, terms, shards);
        if (prices.length == 0) return terms;
        uint256 quorum = shards - (shards - 1) / 3;
        uint256 maxPrice = ledger.parameters.maxPrice;

        // Within 64 and 128 bits by their ranges.
        terms.price = _step(terms.price, _lowest(prices, quorum)).clamp(1, maxPrice).toUint64();
        terms.writePrice = _step(terms.writePrice, _lowest(writePrices, quorum)).clamp(1, maxPrice).toUint64();
        terms.capacity = _step(terms.capacity, _highest(capacities, quorum))
            .clamp(ledger.parameters.minCapacity, ledger.parameters.maxCapacity).toUint128();
    }

    /// @dev Who never voted counts for what is.
    function _ballots(Ledger storage ledger, IStaking.Terms memory today, uint256 shards)
        private
        view
        returns (uint256[] memory prices, uint256[] memory writePrices, uint256[] memory capacities)
    {
        uint32[] memory nodes = ledger.current.nodes;
        uint8[] memory seats = ledger.current.seats;
        prices = new uint256[](nodes.length);
        writePrices = new uint256[](nodes.length);
        capacities = new uint256[](nodes.length);
        for (uint256 i; i < nodes.length; ++i) {
            IStaking.Terms memory vote = ledger.votes[nodes[i]];
            uint256 held = seats[i];
            uint256 capacity = uint256(vote.capacity) * shards / held;
            if (vote.price == 0) (vote, capacity) = (today, today.capacity);
            prices[i] = uint256(vote.price) << SEAT_BITS | held;
            writePrices[i] = uint256(vote.writePrice) << SEAT_BITS | held;
            capacities[i] = capacity << SEAT_BITS | held;
        }
        LibSort.sort(prices);
        LibSort.sort(writePrices);
        LibSort.sort(capacities);
    }

    /// @dev Lowest value such that the seats voting for it or less are a quorum.
    function _lowest(uint256[] memory ballots, uint256 quorum) private pure returns (uint256) {
        uint256 i;
        for (uint256 behind = ballots[0] & SEAT_MASK; behind < quorum; behind += ballots[i] & SEAT_MASK) {
            ++i;
        }
        return ballots[i] >> SEAT_BITS;
    }

    /// @dev Highest value such that the seats voting for it or more are a quorum.
    function _highest(uint256[] memory ballots, uint256 quorum) private pure returns (uint256) {
        uint256 i = ballots.length - 1;
        for (uint256 behind = ballots[i] & SEAT_MASK; behind < quorum; behind += ballots[i] & SEAT_MASK) {
            --i;
        }
        return ballots[i] >> SEAT_BITS;
    }

    /// @dev The value itself if it lies within one step of the old one, else the end of the step.
    function _step(uint256 old, uint256 value) private pure returns (uint256) {
        return value.clamp(old * 4 / 5, FixedPointMathLib.max(old + 1, old * 5 / 4));
    }
}
