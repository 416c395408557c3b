// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.37;

import {BLS} from "solady/utils/ext/ithaca/BLS.sol";
import {FixedPointMathLib} from "solady/utils/FixedPointMathLib.sol";

import {MerklePath} from "./MerklePath.sol";

/// @title TraceTree
/// @notice The tree over a node's running sums: perfect, binary, its height a multiple of five so that a reveal opens
/// 32 children at a time. docs/protocol.md, "Hashes".
library TraceTree {
    /// @dev Most leaves of a trace.
    uint256 internal constant MAX_LEAVES = 1 << 25;
    /// @dev Levels opened by one reveal.
    uint256 internal constant STRIDE = 5;

    /// @dev Height of the tree over `leaves`, at least one: 5 * max(1, ceil(log32 N)).
    function height(uint256 leaves) internal pure returns (uint256) {
        return STRIDE * FixedPointMathLib.max(1, FixedPointMathLib.divUp(FixedPointMathLib.log2Up(leaves), STRIDE));
    }

    /// @dev Hash of a leaf: 0x00, key, sum, weight, packed.
    function leafHash(uint104 key, BLS.G1Point memory sum, uint128 weight) internal pure returns (bytes32) {
        return keccak256(abi.encodePacked(bytes1(0x00), key, sum.x_a, sum.x_b, sum.y_a, sum.y_b, weight));
    }

    /// @dev Whether `leaf` stands at `index` < `leaves` of the tree under `root`.
    function holds(bytes32 root, uint256 leaves, uint256 index, bytes32 leaf, bytes32[] calldata path)
        internal
        pure
        returns (bool)
    {
        return path.length == height(leaves) && MerklePath.rootOf(leaf, index, path) == root;
    }

    /// @dev Node over 32 nodes five levels below it, which are overwritten. In assembly because a reveal pays 31
    /// hashes: 9 000 gas less than through MerklePath.
    function blockRoot(bytes32[32] memory nodes) internal pure returns (bytes32 root) {
        assembly ("memory-safe") {
            let buffer := mload(0x40) // beyond the allocated memory: 0x01, left, right
            mstore8(buffer, 0x01)
            for { let width := 16 } width { width := shr(1, width) } {
                for { let i := 0 } lt(i, width) { i := add(i, 1) } {
                    mcopy(add(buffer, 1), add(nodes, shl(6, i)), 0x40)
                    mstore(add(nodes, shl(5, i)), keccak256(buffer, 0x41))
                }
            }
            root := mload(nodes)
        }
    }
}
