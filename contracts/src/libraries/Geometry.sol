// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.37;

import {FixedPointMathLib} from "solady/utils/FixedPointMathLib.sol";

/// @title Geometry
/// @notice How a blob of `size` bytes is cut under an encoding with `source` source slivers, and what that weighs. All
/// slivers of a blob are equally long. docs/protocol.md, "Geometry".
library Geometry {
    /// @dev Bytes of a chunk: 4096 field elements of 31 bytes.
    uint256 internal constant CHUNK_BYTES = 126_976;
    /// @dev Most chunks of a group, and bytes of a full one.
    uint256 internal constant GROUP_CHUNKS = 128;
    uint256 internal constant GROUP_BYTES = GROUP_CHUNKS * CHUNK_BYTES;
    /// @dev What a chunk weighs beyond its bytes: its hash, its commitment, the node's share of the commitment list.
    uint256 internal constant CHUNK_OVERHEAD = 224;
    /// @dev What a sliver weighs once, for book-keeping.
    uint256 internal constant SLIVER_OVERHEAD = 256;
    /// @dev Largest blob, 256 TiB. Billed weights stay below 2^56 and groups below 2^24, so that products with prices
    /// fit 128 bits and group indices fit their 32 bits of a key.
    uint256 internal constant MAX_SIZE = 1 << 48;

    /// @dev Slivers of a network of `shards` that may fail: f = floor((n - 1) / 3).
    function faulty(uint256 shards) internal pure returns (uint256) {
        return (shards - 1) / 3;
    }

    /// @dev Slivers that a promise needs: n - f.
    function quorum(uint256 shards) internal pure returns (uint256) {
        return shards - faulty(shards);
    }

    /// @dev Source slivers: k = n - 2 f, any k slivers rebuild the blob.
    function sourceSlivers(uint256 shards) internal pure returns (uint256) {
        return shards - 2 * faulty(shards);
    }

    /// @dev L = max(1, ceil(size / k)), bytes of each sliver.
    function sliverSize(uint256 size, uint256 source) internal pure returns (uint256) {
        return FixedPointMathLib.max(1, FixedPointMathLib.divUp(size, source));
    }

    /// @dev c = ceil(L / 126 976), chunks of each sliver.
    function chunks(uint256 size, uint256 source) internal pure returns (uint256) {
        return FixedPointMathLib.divUp(sliverSize(size, source), CHUNK_BYTES);
    }

    /// @dev G = ceil(c / 128), groups of each sliver.
    function groups(uint256 size, uint256 source) internal pure returns (uint256) {
        return FixedPointMathLib.divUp(chunks(size, source), GROUP_CHUNKS);
    }

    /// @dev cnt(g), chunks of group `group`, which must exist.
    function chunksOf(uint256 size, uint256 source, uint256 group) internal pure returns (uint256) {
        return FixedPointMathLib.min(GROUP_CHUNKS, chunks(size, source) - group * GROUP_CHUNKS);
    }

    /// @dev w(g), what a proof earns for group `group`, which must exist, of any sliver.
    function groupWeight(uint256 size, uint256 source, uint256 group) internal pure returns (uint256 weight) {
        weight = FixedPointMathLib.min(GROUP_BYTES, sliverSize(size, source) - group * GROUP_BYTES);
        weight += CHUNK_OVERHEAD * chunksOf(size, source, group);
        if (group == 0) weight += SLIVER_OVERHEAD;
    }

    /// @dev Sum of w(g) over a sliver's groups: L + 224 c + 256.
    function sliverWeight(uint256 size, uint256 source) internal pure returns (uint256) {
        return sliverSize(size, source) + CHUNK_OVERHEAD * chunks(size, source) + SLIVER_OVERHEAD;
    }

    /// @dev Sliver that lives on `shard` for a blob rotated by `rotation`.
    function sliverOn(uint256 shard, uint256 rotation, uint256 shards) internal pure returns (uint256) {
        return (shard + shards - rotation) % shards;
    }
}
