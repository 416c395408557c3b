// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.37;

import {LibSort} from "solady/utils/LibSort.sol";

/// @title Apportionment
/// @notice How the seats of a committee follow from weights, and which shards follow the seats. Pure arithmetic on
/// memory; docs/protocol.md, "Committee".
library Apportionment {
    /// @dev Quotients carry 32 fractional bits: with divisors of at most 255 two different quotients differ by more
    /// than 2^-16, so comparing them rounded down is exact, and ties are real ties.
    uint256 private constant FRACTION_BITS = 32;
    uint256 private constant INDEX_BITS = 8;
    uint256 private constant LAST_INDEX = 255;

    /// @dev Most seats of one of `candidates` nodes among `shards`.
    function seatCap(uint256 shards, uint256 candidates) internal pure returns (uint256 cap) {
        if (candidates == 0) return 0;
        if (candidates >= 20) cap = _max(1, shards / 10);
        else cap = _min(shards, _max(1, 2 * shards / candidates));
        // With fewer than four nodes no cap can keep every node at f; such a committee is never seated.
        if (candidates >= 4) cap = _min(cap, _max(1, (shards - 1) / 3));
    }

    /// @dev Seats of each candidate by D'Hondt's highest quotients with a cap; all 0 when the seats cannot be filled.
    /// A priority is the candidate's next quotient with its inverted index below, so that the greatest word is the
    /// greatest quotient and ties fall to the lower index.
    function apportion(uint256[] memory weights, uint256 shards, uint256 cap)
        internal
        pure
        returns (uint8[] memory seats)
    {
        uint256 candidates = weights.length;
        seats = new uint8[](candidates);
        uint256[] memory priorities = new uint256[](candidates);
        for (uint256 i; i < candidates; ++i) {
            priorities[i] = cap == 0 ? 0 : _priority(weights[i], 1, i);
        }
        for (uint256 seat; seat < shards; ++seat) {
            uint256 best = _greatest(priorities);
            if (best == 0) return new uint8[](candidates);
            uint256 i = LAST_INDEX - (best & LAST_INDEX);
            uint256 held = ++seats[i];
            priorities[i] = held >= cap ? 0 : _priority(weights[i], held + 1, i);
        }
    }

    /// @dev Owner of each shard under new seats with the fewest moves: no owner can keep more than min(old, new)
    /// shards, and each keeps exactly that many.
    function assign(uint32[] memory owners, uint32[] memory members, uint8[] memory seats)
        internal
        pure
        returns (uint32[] memory next)
    {
        uint256 shards = owners.length;
        next = new uint32[](shards);
        uint256[] memory left = new uint256[](members.length);
        uint256[] memory known = new uint256[](members.length);
        for (uint256 i; i < members.length; ++i) {
            left[i] = seats[i];
            known[i] = uint256(members[i]) << INDEX_BITS | i;
        }
        LibSort.sort(known);
        for (uint256 s; s < shards; ++s) {
            (bool isMember, uint256 i) = _find(known, owners[s]);
            if (!isMember || left[i] == 0) continue;
            --left[i];
            next[s] = owners[s];
        }
        uint256 j;
        for (uint256 s; s < shards; ++s) {
            if (next[s] != 0) continue;
            while (left[j] == 0) ++j;
            --left[j];
            next[s] = members[j];
        }
    }

    /// @dev Index of `node` among the members, whose words are in order. Not by hashing: who registers many nodes
    /// chooses ids, and could make all lookups collide (INV-12).
    function _find(uint256[] memory known, uint256 node) private pure returns (bool isMember, uint256 index) {
        // No member has the last index, so the word before this one is the node's if there is one.
        (, uint256 at) = LibSort.searchSorted(known, node << INDEX_BITS | LAST_INDEX);
        uint256 word = known[at];
        return (word >> INDEX_BITS == node, word & LAST_INDEX);
    }

    /// @dev 0 for a weight of 0: it never gets a seat.
    function _priority(uint256 weight, uint256 divisor, uint256 index) private pure returns (uint256) {
        if (weight == 0) return 0;
        return (weight << FRACTION_BITS) / divisor << INDEX_BITS | (LAST_INDEX - index);
    }

    /// @dev Assembly because this loop runs shards times and is nearly all of the cost of a selection (gas snapshot
    /// "apportion 100 nodes 255 shards").
    function _greatest(uint256[] memory words) private pure returns (uint256 best) {
        assembly ("memory-safe") {
            let word := add(words, 0x20)
            for { let end := add(word, shl(5, mload(words))) } lt(word, end) { word := add(word, 0x20) } {
                let value := mload(word)
                if gt(value, best) { best := value }
            }
        }
    }

    function _min(uint256 a, uint256 b) private pure returns (uint256) {
        return a < b ? a : b;
    }

    function _max(uint256 a, uint256 b) private pure returns (uint256) {
        return a > b ? a : b;
    }
}
