// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Test} from "forge-std/Test.sol";
import {BLS} from "solady/utils/ext/ithaca/BLS.sol";

import {G1} from "../../src/libraries/G1.sol";
import {Geometry} from "../../src/libraries/Geometry.sol";
import {TraceTree} from "../../src/libraries/TraceTree.sol";
import {TestKeys} from "../TestKeys.sol";

contract GeometryTest is Test {
    function testFuzz_GroupsMakeUpTheSliver(uint256 size, uint256 shards) public pure {
        uint256 k = Geometry.sourceSlivers(bound(shards, 4, 255));
        size = bound(size, 0, k * 40 * Geometry.GROUP_BYTES);
        uint256 groups = Geometry.groups(size, k);
        uint256 chunks;
        uint256 weight;
        for (uint256 g = 0; g < groups; ++g) {
            uint256 count = Geometry.chunksOf(size, k, g);
            assertTrue(count != 0 && (count == 128 || g == groups - 1), "only the last group is short");
            chunks += count;
            weight += Geometry.groupWeight(size, k, g);
        }
        assertEq(chunks, Geometry.chunks(size, k), "chunks");
        assertEq(weight, Geometry.sliverWeight(size, k), "weight");
        assertGe(Geometry.sliverSize(size, k) * k, size, "the slivers hold the blob");
    }

    function testFuzz_LargestBlobFitsItsFields(uint256 shards) public pure {
        shards = bound(shards, 4, 255);
        uint256 k = Geometry.sourceSlivers(shards);
        assertLt(Geometry.groups(Geometry.MAX_SIZE, k), 1 << 24, "groups");
        assertLt(shards * Geometry.sliverWeight(Geometry.MAX_SIZE, k), 1 << 56, "billed weight");
    }

    function testFuzz_SliversAreDealtOnce(uint256 rotation, uint256 shards) public pure {
        shards = bound(shards, 4, 255);
        rotation = bound(rotation, 0, shards - 1);
        uint256 seen;
        for (uint256 shard = 0; shard < shards; ++shard) {
            uint256 sliver = Geometry.sliverOn(shard, rotation, shards);
            assertEq((sliver + rotation) % shards, shard, "sliver s on shard s + rotation");
            seen |= 1 << sliver;
        }
        assertEq(seen, (1 << shards) - 1, "each sliver once");
    }

    function test_HeightOfTraces() public pure {
        uint256[8] memory leaves = [uint256(1), 2, 32, 33, 1024, 1025, 32_768, 1 << 25];
        uint256[8] memory heights = [uint256(5), 5, 5, 10, 10, 15, 15, 25];
        for (uint256 i = 0; i < leaves.length; ++i) {
            assertEq(TraceTree.height(leaves[i]), heights[i], "height");
        }
    }

    /// A point and its negative compress to the same x and opposite signs.
    function testFuzz_CompressTellsTheSign(uint256 scalar) public view {
        scalar = bound(scalar, 1, TestKeys.ORDER - 1);
        (bytes16 high, bytes32 low) = G1.compress(TestKeys.g1(scalar));
        (bytes16 negativeHigh, bytes32 negativeLow) = G1.compress(TestKeys.g1(TestKeys.ORDER - scalar));
        assertEq(low, negativeLow, "x");
        assertEq(uint128(high ^ negativeHigh), uint128(0x20) << 120, "sign");
        assertEq(uint8(uint128(high) >> 120) & 0xc0, 0x80, "compressed, finite");
    }

    function testFuzz_AddsWhatItMultiplies(uint128 a, uint128 b) public view {
        (bool ok, BLS.G1Point memory sum) = G1.tryAdd(TestKeys.g1(a), TestKeys.g1(b));
        assertTrue(ok, "added");
        assertTrue(G1.equal(sum, TestKeys.g1(uint256(a) + b)), "sum");
        (ok, sum) = G1.tryAdd(G1.generator(), G1.negatedGenerator());
        assertTrue(ok && G1.isInfinity(sum), "negative");
    }
}
