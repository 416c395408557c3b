// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.37;

/// @title Exclusions
/// @notice The list of slivers a node declares lost: packed uint72 (object << 8 | shard), strictly increasing.
library Exclusions {
    /// @dev Bytes of an entry.
    uint256 internal constant ENTRY_BYTES = 9;
    /// @dev Most entries of a list.
    uint256 internal constant MAX_ENTRIES = 128;

    /// @dev Entry `index` of a list, which must exist.
    function entry(bytes calldata list, uint256 index) internal pure returns (uint72) {
        return uint72(bytes9(list[index * ENTRY_BYTES:(index + 1) * ENTRY_BYTES]));
    }

    /// @dev Object and shard of an entry.
    function split(uint72 sliver) internal pure returns (uint64 object, uint8 shard) {
        // Truncation is the point: the shard is the low byte.
        // forge-lint: disable-next-line(unsafe-typecast)
        return (uint64(sliver >> 8), uint8(sliver));
    }

    /// @dev Whether a sorted list holds `sliver`.
    function contains(bytes calldata list, uint256 sliver) internal pure returns (bool) {
        uint256 low = 0;
        uint256 high = list.length / ENTRY_BYTES;
        while (low < high) {
            uint256 middle = (low + high) / 2;
            uint256 found = entry(list, middle);
            if (found == sliver) return true;
            if (found < sliver) low = middle + 1;
            else high = middle;
        }
        return false;
    }
}
