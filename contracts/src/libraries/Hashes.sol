// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.37;

import {BLS} from "solady/utils/ext/ithaca/BLS.sol";

/// @title Hashes
/// @notice The tagged hashes of the proof protocol, over abi.encode of static words. docs/protocol.md, "Hashes". The Go
/// twin is the package `availability`; contracts/test/vectors holds both to the same values.
library Hashes {
    bytes32 internal constant T_BLOB = keccak256("walrus/BLOB/1");
    bytes32 internal constant T_CONFIRM = keccak256("walrus/CONFIRM/1");
    bytes32 internal constant T_SEED = keccak256("walrus/SEED/1");
    bytes32 internal constant T_RHO = keccak256("walrus/RHO/1");
    bytes32 internal constant T_CLAIM = keccak256("walrus/CLAIM/1");
    bytes32 internal constant T_Z = keccak256("walrus/Z/1");

    /// @dev Order r of the BLS12-381 scalar field.
    uint256 internal constant SCALAR_MODULUS = 0x73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff00000001;

    /// @dev Version of the encoding under a blob id.
    uint8 private constant BLOB_VERSION = 1;

    /// @dev Blob id of content encoded into `shards` slivers, any `source` of which rebuild it.
    function blobId(uint256 shards, uint256 source, uint64 size, bytes32 contentRoot) internal pure returns (bytes32) {
        return keccak256(abi.encode(T_BLOB, BLOB_VERSION, shards, source, size, contentRoot));
    }

    /// @dev mConfirm, which nodes sign. The tag binds chain, contract, epoch, fork and committee.
    function confirmation(bytes32 tag, uint64 object, bytes32 id, bytes32 commitmentRoot)
        internal
        pure
        returns (bytes32)
    {
        return keccak256(abi.encode(T_CONFIRM, tag, object, id, commitmentRoot));
    }

    /// @dev Seed of an epoch.
    function seed(uint32 epoch, bytes32 tag, bytes32 randomness, bytes32 parent) internal pure returns (bytes32) {
        return keccak256(abi.encode(T_SEED, epoch, tag, randomness, parent));
    }

    /// @dev rho, the 128-bit coefficient of a chunk; `chunk` is its index in the sliver.
    function coefficient(bytes32 seed_, uint256 object, uint256 shard, uint256 chunk) internal pure returns (uint256) {
        return uint256(keccak256(abi.encode(T_RHO, seed_, object, shard, chunk))) >> 128;
    }

    /// @dev R, which binds everything a node claims for an epoch.
    function claim(
        bytes32 traceRoot,
        uint256 leaves,
        BLS.G1Point calldata commitment,
        uint256 weight,
        uint256 excluded,
        bytes calldata exclusions
    ) internal pure returns (bytes32) {
        return keccak256(abi.encode(T_CLAIM, traceRoot, leaves, commitment, weight, excluded, keccak256(exclusions)));
    }

    /// @dev z, at which `node` must open the polynomial it claimed.
    function challenge(bytes32 seed_, uint32 node, bytes32 digest) internal pure returns (bytes32) {
        return bytes32(uint256(keccak256(abi.encode(T_Z, seed_, node, digest))) % SCALAR_MODULUS);
    }

    /// @dev What a prover of fraud commits to before it shows its evidence.
    function accusation(address prover, uint32 node, uint32 epoch, bytes32 salt) internal pure returns (bytes32) {
        return keccak256(abi.encode(prover, node, epoch, salt));
    }

    /// @dev Name of the request to open a node of a trace tree.
    function reveal(uint32 epoch, uint32 node, uint256 height, uint256 index) internal pure returns (bytes32) {
        return keccak256(abi.encode(epoch, node, height, index));
    }
}
