// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Test} from "forge-std/Test.sol";

import {Committee} from "../../src/Committee.sol";

contract CommitteeTest is Test {
    Committee private committee;

    function setUp() public {
        committee = new Committee();
    }

    // ------------------------------------------------------------------ seatCap

    function test_SeatCap_FollowsItsTable() public view {
        assertEq(committee.seatCap(10, 0), 0, "nobody");
        assertEq(committee.seatCap(10, 1), 10, "one node");
        assertEq(committee.seatCap(10, 3), 6, "three nodes");
        assertEq(committee.seatCap(10, 4), 3, "four nodes: f, not 5");
        assertEq(committee.seatCap(10, 10), 2, "ten nodes");
        assertEq(committee.seatCap(10, 20), 1, "twenty nodes");
        assertEq(committee.seatCap(100, 19), 10, "nineteen nodes");
        assertEq(committee.seatCap(100, 20), 10, "a tenth");
        assertEq(committee.seatCap(100, 100), 10, "a tenth");
    }

    /// @dev "small committee exceeds f", INV-8: from four nodes on no node alone can stop the network, and the seats of
    /// every legal network can be filled.
    function test_SeatCap_NeverAboveFAndAlwaysEnough() public view {
        for (uint256 n = 4; n <= 255; ++n) {
            uint256 f = (n - 1) / 3;
            if (4 * f < n) continue;
            for (uint256 nodes = 4; nodes <= 100; ++nodes) {
                uint256 cap = committee.seatCap(n, nodes);
                assertLe(cap, f, "cap above f");
                assertGe(cap * nodes, n, "seats cannot be filled");
            }
        }
    }

    // ------------------------------------------------------------------ apportion

    /// @dev "selection with ties, 1…100 nodes, 0 weight": against seat-by-seat comparison of exact fractions.
    function testFuzz_Apportion_EqualsNaiveReference(uint256 seed, uint256 nodes, uint256 shards, uint256 spread)
        public
        view
    {
        nodes = bound(nodes, 1, 100);
        shards = bound(shards, 1, 255);
        spread = bound(spread, 1, 96);
        uint256[] memory weights = new uint256[](nodes);
        for (uint256 i; i < nodes; ++i) {
            // Narrow spreads make ties common, wide ones make close quotients common; 0 is among them.
            weights[i] = uint256(keccak256(abi.encode(seed, i))) % (1 << spread);
        }
        uint256 cap = bound(uint256(keccak256(abi.encode(seed))), 1, shards);
        assertEq(
            abi.encode(committee.apportion(weights, shards, cap)),
            abi.encode(_naive(weights, shards, cap)),
            "seats differ from the reference"
        );
    }

    function testFuzz_Apportion_RespectsSumAndCap(uint256 seed, uint256 nodes) public view {
        nodes = bound(nodes, 4, 100);
        uint256 shards = 100;
        uint256 cap = committee.seatCap(shards, nodes);
        uint256[] memory weights = new uint256[](nodes);
        for (uint256 i; i < nodes; ++i) {
            weights[i] = 1 + uint256(keccak256(abi.encode(seed, i))) % 1e27;
        }
        uint8[] memory seats = committee.apportion(weights, shards, cap);
        uint256 sum;
        for (uint256 i; i < nodes; ++i) {
            assertLe(seats[i], cap, "cap");
            sum += seats[i];
        }
        assertEq(sum, shards, "INV-8: all seats");
    }

    function test_Apportion_TiesGoToTheLowerIndex() public view {
        uint256[] memory weights = new uint256[](4);
        for (uint256 i; i < 4; ++i) {
            weights[i] = 7;
        }
        uint8[] memory seats = committee.apportion(weights, 10, 3);
        assertEq(seats[0], 3, "first");
        assertEq(seats[1], 3, "second");
        assertEq(seats[2], 2, "third");
        assertEq(seats[3], 2, "fourth");
    }

    function test_Apportion_TellsCloseQuotientsApart() public view {
        uint256[] memory weights = new uint256[](2);
        // The first seat of the second costs one base unit more than the second seat of the first.
        (weights[0], weights[1]) = (2e27, 1e27 + 1);
        uint8[] memory seats = committee.apportion(weights, 2, 2);
        assertEq(seats[1], 1, "the greater quotient");
        weights[1] = 1e27;
        seats = committee.apportion(weights, 2, 2);
        assertEq(seats[0], 2, "a tie");
    }

    function test_Apportion_IsEmptyWhenSeatsCannotBeFilled() public view {
        uint256[] memory weights = new uint256[](3);
        (weights[0], weights[1]) = (5, 5);
        uint8[] memory seats = committee.apportion(weights, 10, 4);
        for (uint256 i; i < 3; ++i) {
            assertEq(seats[i], 0, "no seats at all");
        }
        assertEq(committee.apportion(new uint256[](0), 10, 4).length, 0, "nobody");
    }

    // ------------------------------------------------------------------ assign

    /// @dev INV-8: each owner keeps min(old, new) shards, which no assignment can better.
    function testFuzz_Assign_MovesAsFewAsPossible(uint256 seed, uint256 shards, uint256 nodes) public view {
        shards = bound(shards, 4, 255);
        nodes = bound(nodes, 1, 100);
        uint32[] memory members = new uint32[](nodes);
        for (uint256 i; i < nodes; ++i) {
            // Ids far apart, too.
            members[i] = uint32(1 + i * (seed % 3 == 0 ? 512 : 1 + seed % 7));
        }
        uint8[] memory seats = new uint8[](nodes);
        uint32[] memory owners = new uint32[](shards);
        for (uint256 s; s < shards; ++s) {
            ++seats[uint256(keccak256(abi.encode(seed, "seat", s))) % nodes];
            uint256 owner = uint256(keccak256(abi.encode(seed, "owner", s))) % (nodes + 3);
            // Some shards belong to nobody or to nodes that left.
            owners[s] = owner < nodes ? members[owner] : owner == nodes ? 0 : uint32(1e6 + owner);
        }
        uint32[] memory next = committee.assign(owners, members, seats);
        for (uint256 i; i < nodes; ++i) {
            uint256 old;
            uint256 kept;
            uint256 total;
            for (uint256 s; s < shards; ++s) {
                if (owners[s] == members[i]) ++old;
                if (next[s] == members[i]) ++total;
                if (owners[s] == members[i] && next[s] == members[i]) ++kept;
            }
            assertEq(total, seats[i], "seats filled");
            assertEq(kept, old < seats[i] ? old : seats[i], "INV-8: a shard moved needlessly");
        }
    }

    function test_Assign_KeepsAndFillsAscending() public view {
        uint32[] memory owners = new uint32[](6);
        (owners[0], owners[1], owners[2], owners[3], owners[4], owners[5]) = (9, 9, 9, 7, 7, 0);
        uint32[] memory members = new uint32[](3);
        (members[0], members[1], members[2]) = (4, 9, 7);
        uint8[] memory seats = new uint8[](3);
        (seats[0], seats[1], seats[2]) = (1, 2, 3);
        uint32[] memory next = committee.assign(owners, members, seats);
        uint32[6] memory expected = [uint32(9), 9, 4, 7, 7, 7];
        for (uint256 s; s < 6; ++s) {
            assertEq(next[s], expected[s], "owner");
        }
    }

    function test_Gas_AtTheLimits() public {
        uint256[] memory weights = new uint256[](100);
        uint32[] memory owners = new uint32[](255);
        uint32[] memory members = new uint32[](100);
        for (uint256 i; i < 100; ++i) {
            weights[i] = 1e24 + uint256(keccak256(abi.encode(i))) % 9e24;
            members[i] = uint32(i + 1);
        }
        uint8[] memory seats = committee.apportion(weights, 255, 25);
        vm.snapshotGasLastCall("Committee", "apportion 100 nodes 255 shards");
        for (uint256 s; s < 255; ++s) {
            owners[s] = uint32(1 + uint256(keccak256(abi.encode(s))) % 100);
        }
        committee.assign(owners, members, seats);
        vm.snapshotGasLastCall("Committee", "assign 100 nodes 255 shards");
    }

    /// @dev INV-12: who registers many nodes chooses ids. None may make the assignment dear, the first one least of
    /// all, in which no shard has an owner and a selection costs the most: 13 of 16.7 million gas.
    function test_Finding_ChosenIdsMakeTheSelectionDear() public {
        uint32[] memory members = new uint32[](100);
        uint8[] memory seats = new uint8[](100);
        uint32[] memory nobody = new uint32[](255);
        uint32[] memory gone = new uint32[](255);
        for (uint32 s; s < 255; ++s) {
            ++seats[s % 100];
            gone[s] = 512 * (200 + s);
        }
        for (uint32 i; i < 100; ++i) {
            members[i] = i == 0 ? 512 : i;
        }
        committee.assign(nobody, members, seats);
        assertLt(vm.lastCallGas().gasTotalUsed, 1_000_000, "a run of buckets up to nobody's");
        for (uint32 i; i < 100; ++i) {
            members[i] = 512 * (i + 1);
        }
        committee.assign(gone, members, seats);
        assertLt(vm.lastCallGas().gasTotalUsed, 1_000_000, "all in one bucket");
    }

    /// @dev The definition, literally: seat by seat to the greatest weight / (seats + 1), compared by cross
    /// multiplication.
    function _naive(uint256[] memory weights, uint256 shards, uint256 cap) private pure returns (uint8[] memory seats) {
        seats = new uint8[](weights.length);
        for (uint256 seat; seat < shards; ++seat) {
            uint256 best = type(uint256).max;
            for (uint256 i; i < weights.length; ++i) {
                if (weights[i] == 0 || seats[i] >= cap) continue;
                if (best == type(uint256).max || weights[i] * (seats[best] + 1) > weights[best] * (seats[i] + 1)) {
                    best = i;
                }
            }
            if (best == type(uint256).max) return new uint8[](weights.length);
            ++seats[best];
        }
    }
}
