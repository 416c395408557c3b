// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IAvailabilityProofs} from "../../src/interfaces/IAvailabilityProofs.sol";
import {IStaking} from "../../src/interfaces/IStaking.sol";
import {Network} from "../Network.sol";

/// Slivers lost, released and inherited over the real contracts: docs/protocol.md, "Held slivers".
contract HeldTest is Network {
    uint256 private constant MOST = type(uint256).max;

    function setUp() public override {
        super.setUp();
        begin(10);
        for (uint32 v = 1; v <= 11; ++v) {
            wal.transfer(hotKey(v), 1 ether);
            vm.prank(hotKey(v));
            wal.approve(address(registry), MOST);
        }
    }

    /// Price order, per epoch: prove all > exclude > miss, and a release is never cheaper than excluding,
    /// however full the reserve is.
    /// forge-config: default.fuzz.runs = 8
    /// forge-config: long.fuzz.runs = 100
    function testFuzz_PriceOrder_ProveExcludeMissRelease(uint256 donation) public {
        donation = bound(donation, 1, 1 ether);
        wal.approve(address(staking), donation);
        staking.donate(donation);
        for (uint256 i = 0; i < 25; ++i) {
            store(1000, 3);
        }
        honestEpoch(0);
        draw();
        uint104 lost = obligations(2, "")[7];
        proveHonestly(1);
        uint256 release = registry.releasePrice(uint64(lost >> 40), uint8(lost >> 32));
        uint128 excluded = _proveWithout(2, abi.encodePacked(uint72(lost >> 32)));
        finish();

        uint256 all = staking.claimable(payout(1));
        uint256 some = staking.claimable(payout(2));
        assertEq(excluded, 730, "whole sliver");
        assertLe(all, 2 * uint256(registry.price()) * 25 * 730, "the most an epoch pays");
        assertApproxEqAbs(some, all - all * 5 / 25, 2, "I (1 - x) - 4 x I");
        assertGt(all, some, "prove > exclude");
        assertGt(some, 0, "exclude > miss");
        assertEq(staking.claimable(payout(3)), 0, "missed");
        assertGe(release, all * 4 / 25, "release >= 4 x I");
        assertFalse(registry.obligated(2, lost), "cleared");
        assertConserved();
    }

    /// Released before the claim of the same epoch: still owed in it, so that releasing saves nothing of the exclusion.
    function test_Release_DoesNotReplaceTheExclusionOfTheEpoch() public {
        for (uint256 i = 0; i < 25; ++i) {
            store(1000, 3);
        }
        honestEpoch(0);
        uint104 lost = obligations(2, "")[7];
        (uint64 object, uint8 shard) = (uint64(lost >> 40), uint8(lost >> 32));
        bytes32 root = registry.blobObject(object).commitmentRoot;
        vm.prank(hotKey(2));
        registry.release(object, shard, root, MOST);
        draw();
        assertEq(obligations(2, "").length, 25, "owed all the same");
        _proveWithout(2, abi.encodePacked(uint72(lost >> 32)));
        finish();
        assertFalse(registry.obligated(2, lost), "gone");
        vm.prank(hotKey(2));
        registry.hold(object, shard, root);
        honestEpoch(0);
        assertTrue(registry.obligated(2, lost), "held again after repair");
        assertConserved();
    }

    /// "inherited garbage sliver": its new owner releases it for nothing, claims without it and is no fraud.
    function test_Attack_InheritedGarbageSliver() public {
        uint64 garbage = store(1000, 8);
        uint64 sound = store(2000, 8);
        addNodes(11, parameters.minBond * 8); // heavier than the others: sure of a seat
        honestEpoch(0); // epoch 2 has node 11 in its committee
        (uint8 shard, IStaking.Shard memory slot) = _shardOf(11);
        assertEq(slot.since, 2, "received now");
        assertEq(slot.activeFrom, 3, "answers in the next epoch");
        assertEq(obligations(11, "").length, 0, "owes nothing of what it inherited");

        bytes32 root = registry.blobObject(garbage).commitmentRoot;
        vm.prank(hotKey(11));
        registry.release(garbage, shard, root, 0);
        assertEq(wal.balanceOf(hotKey(11)), 1 ether, "free");
        honestEpoch(0);
        uint104[] memory owed = obligations(11, "");
        for (uint256 i = 0; i < owed.length; ++i) {
            assertFalse(owed[i] == keyOf(garbage, shard, 0), "never answers for the garbage");
        }
        assertTrue(registry.obligated(11, keyOf(sound, shard, 0)), "but for the rest");
        honestEpoch(0);
        assertEq(uint8(proofs.claim(11).status), 0, "a new epoch");
        assertGt(staking.claimable(payout(11)), 0, "paid for what it holds");
        assertConserved();
    }

    /// Both ends of an inheritance in one claim: what the node signed itself is owed at once.
    function test_Inheritance_OwnSignaturesCountAtOnce() public {
        store(1000, 8);
        addNodes(11, parameters.minBond * 8); // heavier than the others: sure of a seat
        honestEpoch(0);
        (uint8 shard,) = _shardOf(11);
        uint64 own = store(1000, 8); // node 11 signs it
        bytes32 root = registry.blobObject(own).commitmentRoot;
        assertGt(registry.releasePrice(own, shard), 0, "its own signature is not free to take back");
        vm.prank(hotKey(11));
        registry.release(own, shard, root, MOST);
        honestEpoch(0);
        assertFalse(registry.obligated(11, keyOf(own, shard, 0)), "paid to be rid of it");
    }

    function _proveWithout(uint32 node, bytes memory list) private returns (uint128) {
        (IAvailabilityProofs.ClaimBody memory body, uint256 y) = claimOf(canonical(node, list), list);
        vm.prank(hotKey(node));
        proofs.submitProof(node, body, bytes32(y), OPENING);
        return proofs.claim(node).excluded;
    }

    function _shardOf(uint32 node) private view returns (uint8 shard, IStaking.Shard memory slot) {
        while (staking.shard(shard).owner != node) ++shard;
        slot = staking.shard(shard);
    }
}
