// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.37;

/// @title MerklePath
/// @notice Inner nodes of the perfect binary keccak256 trees of the protocol. Leaves hash a leading 0x00, inner nodes a
/// leading 0x01, so neither can pass for the other.
library MerklePath {
    /// @dev Parent of two nodes.
    function parent(bytes32 left, bytes32 right) internal pure returns (bytes32) {
        return keccak256(abi.encodePacked(bytes1(0x01), left, right));
    }

    /// @dev Root over `node` at position `index` of its level, siblings from the bottom up. The caller fixes the length
    /// of the path and checks that `index` is below 2^length.
    function rootOf(bytes32 node, uint256 index, bytes32[] calldata path) internal pure returns (bytes32) {
        for (uint256 level = 0; level < path.length; ++level) {
            node = index & 1 == 0 ? parent(node, path[level]) : parent(path[level], node);
            index >>= 1;
        }
        return node;
    }
}
