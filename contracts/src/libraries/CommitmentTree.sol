// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.37;

import {FixedPointMathLib} from "solady/utils/FixedPointMathLib.sol";

import {MerklePath} from "./MerklePath.sol";

/// @title CommitmentTree
/// @notice The tree over a blob's KZG commitments, one leaf per group at a fixed index, so that a root holds exactly
/// one list for each group. docs/protocol.md, "Hashes".
library CommitmentTree {
    /// @dev Bytes of a commitment: affine, EIP-2537 form.
    uint256 internal constant POINT_BYTES = 128;

    /// @dev Hash of a leaf: 0x00, sliver, group, points, packed.
    function leafHash(uint8 sliver, uint32 group, bytes calldata points) internal pure returns (bytes32) {
        return keccak256(abi.encodePacked(bytes1(0x00), sliver, group, points));
    }

    /// @dev Whether `points` are the commitments of `group` of `sliver` under `root`, in a blob of `shards` slivers of
    /// `groups` groups each.
    function holds(
        bytes32 root,
        uint256 shards,
        uint256 groups,
        uint256 sliver,
        uint256 group,
        bytes calldata points,
        bytes32[] calldata path
    ) internal pure returns (bool) {
        if (path.length != FixedPointMathLib.log2Up(shards * groups)) return false;
        // Both fit: sliver < shards <= 255, group < groups < 2^24.
        // forge-lint: disable-next-line(unsafe-typecast)
        bytes32 leaf = leafHash(uint8(sliver), uint32(group), points);
        return MerklePath.rootOf(leaf, sliver * groups + group, path) == root;
    }
}
