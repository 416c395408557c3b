// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Test} from "forge-std/Test.sol";
import {BLS} from "solady/utils/ext/ithaca/BLS.sol";
import {FixedPointMathLib} from "solady/utils/FixedPointMathLib.sol";

import {IAvailabilityProofs} from "../src/interfaces/IAvailabilityProofs.sol";
import {IBlobRegistry} from "../src/interfaces/IBlobRegistry.sol";
import {IFraudProofs} from "../src/interfaces/IFraudProofs.sol";
import {Geometry} from "../src/libraries/Geometry.sol";
import {Hashes} from "../src/libraries/Hashes.sol";
import {TestKeys} from "./TestKeys.sol";

/// @title Claims
/// @notice Builds commitment trees, canonical traces and claims from nothing but the definitions in docs/protocol.md,
/// with none of the contracts' tree code.
///
/// Every chunk of a test blob is a constant polynomial a, 0 <= a <= 16, so that its commitment is a * G (infinity for
/// 0), its aggregate is a constant too and opens at every point with the opening "infinity". Vectors made in Go cover
/// chunks
/// with real bytes.
abstract contract Claims is Test {
    using Hashes for bytes32;

    uint256 internal constant POINTS = 17;
    bytes internal constant OPENING =
        hex"c00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000";

    IBlobRegistry internal registry;
    IAvailabilityProofs internal proofs;
    IFraudProofs internal fraudProofs;
    uint256 internal shards;
    uint256 internal source;

    /// @dev What each object's chunks are drawn from.
    mapping(uint64 object => bytes32) internal salts;
    bytes private _table;

    function setUpClaims(uint256 shards_) internal {
        shards = shards_;
        source = shards_ - 2 * ((shards_ - 1) / 3);
        bytes memory table;
        for (uint256 a = 0; a < POINTS; ++a) {
            table = abi.encodePacked(table, abi.encode(TestKeys.g1(a)));
        }
        _table = table;
    }

    // ------------------------------------------------------------------ blobs

    /// @dev Constant that chunk `chunk` of sliver `sliver` is.
    function constantOf(bytes32 salt, uint256 sliver, uint256 chunk) internal pure returns (uint256) {
        return uint256(keccak256(abi.encode(salt, sliver, chunk))) % POINTS;
    }

    function pointsOf(bytes32 salt, uint64 size, uint256 sliver, uint256 group)
        internal
        view
        returns (bytes memory points)
    {
        bytes memory table = _table;
        uint256 count = Geometry.chunksOf(size, source, group);
        points = new bytes(128 * count);
        for (uint256 i = 0; i < count; ++i) {
            uint256 a = constantOf(salt, sliver, 128 * group + i);
            assembly ("memory-safe") {
                mcopy(add(add(points, 0x20), mul(i, 0x80)), add(add(table, 0x20), mul(a, 0x80)), 0x80)
            }
        }
    }

    /// @dev Leaf hashes of the commitment tree, in order.
    function commitmentLeaves(bytes32 salt, uint64 size) internal view returns (bytes32[] memory leaves) {
        uint256 groups = Geometry.groups(size, source);
        leaves = new bytes32[](shards * groups);
        for (uint256 s = 0; s < shards; ++s) {
            for (uint256 g = 0; g < groups; ++g) {
                leaves[s * groups + g] =
                    keccak256(abi.encodePacked(uint8(0), uint8(s), uint32(g), pointsOf(salt, size, s, g)));
            }
        }
    }

    function commitmentRootOf(bytes32 salt, uint64 size) internal view returns (bytes32) {
        bytes32[] memory leaves = commitmentLeaves(salt, size);
        return heap(leaves, _height(leaves.length))[1];
    }

    /// @dev Commitments and path of the group `key`.
    function groupOf(uint104 key) internal view returns (IFraudProofs.Group memory group) {
        uint64 object = uint64(key >> 40);
        IBlobRegistry.BlobObject memory blob = registry.blobObject(object);
        uint256 sliver = (uint8(key >> 32) + shards - blob.rotation) % shards;
        bytes32[] memory leaves = commitmentLeaves(salts[object], blob.size);
        uint256 height = _height(leaves.length);
        uint256 index = sliver * Geometry.groups(blob.size, source) + uint32(key);
        group = IFraudProofs.Group(
            key, pointsOf(salts[object], blob.size, sliver, uint32(key)), path(heap(leaves, height), height, index)
        );
    }

    // ------------------------------------------------------------------ trees

    /// @dev Perfect binary tree over `leaves`, padded with 0: node i has the children 2 i and 2 i + 1, the root is 1.
    function heap(bytes32[] memory leaves, uint256 height) internal pure returns (bytes32[] memory nodes) {
        uint256 width = 1 << height;
        nodes = new bytes32[](2 * width);
        for (uint256 i = 0; i < leaves.length; ++i) {
            nodes[width + i] = leaves[i];
        }
        for (uint256 i = width - 1; i != 0; --i) {
            nodes[i] = keccak256(abi.encodePacked(uint8(1), nodes[2 * i], nodes[2 * i + 1]));
        }
    }

    function path(bytes32[] memory nodes, uint256 height, uint256 index) internal pure returns (bytes32[] memory out) {
        out = new bytes32[](height);
        uint256 at = (1 << height) + index;
        for (uint256 i = 0; i < height; ++i) {
            out[i] = nodes[at ^ 1];
            at >>= 1;
        }
    }

    // ------------------------------------------------------------------ claims

    /// @dev A trace, with the scalar whose multiple of the generator each sum is.
    struct Trace {
        IFraudProofs.Leaf[] leaves;
        uint256[] scalars;
    }

    function keyOf(uint64 object, uint256 shard, uint256 group) internal pure returns (uint104) {
        return uint104(uint256(object) << 40 | shard << 32 | group);
    }

    /// @dev The obligated keys of `node`, ascending, but those in `exclusions`.
    function obligations(uint32 node, bytes memory exclusions) internal view returns (uint104[] memory keys) {
        uint256 count;
        keys = new uint104[](4096);
        for (uint64 o = 1; o <= registry.objectCount(); ++o) {
            uint256 groups = Geometry.groups(registry.blobObject(o).size, source);
            for (uint256 s = 0; s < shards; ++s) {
                if (!registry.obligated(node, keyOf(o, s, 0)) || _excluded(exclusions, uint72(o) << 8 | uint72(s))) {
                    continue;
                }
                for (uint256 g = 0; g < groups; ++g) {
                    keys[count++] = keyOf(o, s, g);
                }
            }
        }
        assembly ("memory-safe") {
            mstore(keys, count)
        }
    }

    /// @dev What the group `key` adds: sum of rho * a, and its weight.
    function contribution(uint104 key) internal view returns (uint256 scalar, uint256 weight) {
        uint64 object = uint64(key >> 40);
        IBlobRegistry.BlobObject memory blob = registry.blobObject(object);
        (bytes32 seed,) = proofs.seed();
        uint256 sliver = (uint8(key >> 32) + shards - blob.rotation) % shards;
        uint256 group = uint32(key);
        for (uint256 i = 0; i < Geometry.chunksOf(blob.size, source, group); ++i) {
            uint256 chunk = 128 * group + i;
            uint256 rho = uint256(
                keccak256(abi.encode(keccak256("walrus/RHO/1"), seed, object, uint256(uint8(key >> 32)), chunk))
            ) >> 128;
            scalar =
                addmod(scalar, mulmod(rho, constantOf(salts[object], sliver, chunk), TestKeys.ORDER), TestKeys.ORDER);
        }
        weight = Geometry.groupWeight(blob.size, source, group);
    }

    function canonical(uint32 node, bytes memory exclusions) internal view returns (Trace memory) {
        return traceOf(obligations(node, exclusions));
    }

    /// @dev Running sums over `keys`.
    function traceOf(uint104[] memory keys) internal view returns (Trace memory trace) {
        trace.leaves = new IFraudProofs.Leaf[](keys.length);
        trace.scalars = new uint256[](keys.length);
        uint256 scalar;
        uint256 weight;
        for (uint256 i = 0; i < keys.length; ++i) {
            (uint256 s, uint256 w) = contribution(keys[i]);
            scalar = addmod(scalar, s, TestKeys.ORDER);
            weight += w;
            trace.scalars[i] = scalar;
            trace.leaves[i] = IFraudProofs.Leaf(keys[i], TestKeys.g1(scalar), uint128(weight));
        }
    }

    /// @dev The claim that ends where `trace` ends, and the value y its polynomial has everywhere.
    function claimOf(Trace memory trace, bytes memory exclusions)
        internal
        view
        returns (IAvailabilityProofs.ClaimBody memory body, uint256 y)
    {
        uint256 n = trace.leaves.length;
        body.leaves = uint32(n);
        body.exclusions = exclusions;
        if (n != 0) {
            body.weight = trace.leaves[n - 1].weight;
            body.traceRoot = heap(leafHashes(trace), traceHeight(n))[1];
            y = trace.scalars[n - 1];
            body.commitment = TestKeys.g1(y); // a copy: tests change claims and traces apart from each other
        }
    }

    function leafHashes(Trace memory trace) internal pure returns (bytes32[] memory hashes) {
        hashes = new bytes32[](trace.leaves.length);
        for (uint256 i = 0; i < hashes.length; ++i) {
            IFraudProofs.Leaf memory l = trace.leaves[i];
            hashes[i] = keccak256(bytes.concat(hex"00", abi.encodePacked(l.key), abi.encode(l.sum), bytes16(l.weight)));
        }
    }

    /// @dev Height of the trace tree over n >= 1 leaves: 5 for up to 32, 10 for up to 1024, and so on.
    function traceHeight(uint256 n) internal pure returns (uint256 height) {
        height = 5;
        while (1 << height < n) height += 5;
    }

    /// @dev The step onto leaf `index`, which may be either end.
    function stepOf(Trace memory trace, uint256 index) internal pure returns (IFraudProofs.Step memory step) {
        step.index = uint32(index);
        uint256 n = trace.leaves.length;
        if (n == 0) return step;
        uint256 height = traceHeight(n);
        bytes32[] memory nodes = heap(leafHashes(trace), height);
        if (index != 0) {
            step.previous = trace.leaves[index - 1];
            step.previousPath = path(nodes, height, index - 1);
        }
        if (index < n) {
            step.current = trace.leaves[index];
            step.currentPath = path(nodes, height, index);
        }
    }

    function _excluded(bytes memory exclusions, uint72 sliver) private pure returns (bool) {
        for (uint256 i = 0; i < exclusions.length; i += 9) {
            bytes9 found;
            assembly ("memory-safe") {
                found := mload(add(add(exclusions, 0x20), i))
            }
            if (uint72(found) == sliver) return true;
        }
        return false;
    }

    function _height(uint256 leaves) private pure returns (uint256 height) {
        while (1 << height < leaves) ++height;
    }
}
