// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.37;

/// @title ContentTree
/// @notice The SHA-256 trees that a blob ID stands for: over the chunks of a sliver, and over the slivers' roots. They
/// are those of RFC 9162, section 2.1: leaf 0x00 || data, node 0x01 || left || right, a tree of n leaves split at the
/// largest power of two below n, nothing padded and nothing repeated. docs/protocol.md, "Content tree". The Go twin is
/// the package `blob`; contracts/test/vectors/content_paths.json holds both to the same values.
library ContentTree {
    /// @dev Hash of a chunk, as a leaf of its sliver's tree. A sliver's last chunk is hashed as short as it is.
    function chunkHash(bytes calldata chunk) internal pure returns (bytes32) {
        return sha256(abi.encodePacked(bytes1(0x00), chunk));
    }

    /// @dev Hash of a sliver, as a leaf of the content tree: the data of that leaf is the sliver's root.
    function sliverHash(bytes32 root) internal pure returns (bytes32) {
        return sha256(abi.encodePacked(bytes1(0x00), root));
    }

    /// @dev Root over `leaf` as number `index` of `count` leaves along `path`, siblings from the bottom up; not `ok` if
    /// there is no such leaf or the path is not exactly as long as that leaf's. Since the depth of a leaf follows from
    /// `index` and `count`, no inner node passes for a leaf and no leaf for one at another place.
    ///
    /// RFC 9162, section 2.1.3.2. `last` is the index of the last node of each level: at the right edge of a tree that
    /// is no power of two, a node without a right sibling rises unchanged until it is a right child.
    function rootOf(bytes32 leaf, uint256 index, uint256 count, bytes32[] calldata path)
        internal
        pure
        returns (bool ok, bytes32 root)
    {
        if (index >= count) return (false, 0);
        uint256 last = count - 1;
        root = leaf;
        for (uint256 i = 0; i < path.length; ++i) {
            if (last == 0) return (false, 0);
            if (index & 1 == 1 || index == last) {
                root = _parent(path[i], root);
                while (index & 1 == 0) {
                    (index, last) = (index >> 1, last >> 1);
                }
            } else {
                root = _parent(root, path[i]);
            }
            (index, last) = (index >> 1, last >> 1);
        }
        return (last == 0, root);
    }

    function _parent(bytes32 left, bytes32 right) private pure returns (bytes32) {
        return sha256(abi.encodePacked(bytes1(0x01), left, right));
    }
}
