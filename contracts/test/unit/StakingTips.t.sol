// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IAvailabilityProofs} from "../../src/interfaces/IAvailabilityProofs.sol";
import {IStaking} from "../../src/interfaces/IStaking.sol";
import {StakingFixture} from "../mocks/StakingFixture.sol";

/// @notice What the calls of an epoch's end earn. docs/protocol.md, "Epoch change", tips.
contract StakingTipsTest is StakingFixture {
    /// @dev A thousandth of 80 WAL in eight equal tips: four members, seed, selection, beginning, advance.
    uint256 private constant UNIT = 0.01 ether;

    address private selector = makeAddr("selector");
    address private beginner = makeAddr("beginner");
    address private settler = makeAddr("settler");
    address private advancer = makeAddr("advancer");

    function setUp() public override {
        super.setUp();
        _committee(4);
        market.set(80 ether, 1e18, 1000);
    }

    function test_Tips_OneForEachCall() public {
        _selectAndBegin();
        assertEq(staking.epochPot(), 79.92 ether, "without tips");
        assertEq(staking.tipPot(), 5 * UNIT, "four members and the advance to come");
        assertEq(staking.claimable(proofs.seeder()), UNIT, "seed");
        assertEq(staking.claimable(selector), UNIT, "selection");
        assertEq(staking.claimable(beginner), UNIT, "beginning");
        vm.prank(settler);
        staking.settle(3);
        assertEq(staking.claimable(settler), 3 * UNIT, "each member");
        vm.prank(settler);
        staking.settle(0);
        assertEq(staking.claimable(settler), 3 * UNIT, "nobody settled, nothing earned");
        vm.expectEmit(address(staking));
        emit IStaking.Credited(settler, IStaking.CreditReason.Tip, UNIT, 4 * UNIT);
        vm.prank(settler);
        staking.settle(100);
        vm.prank(settler);
        staking.settle(100);
        assertEq(staking.claimable(settler), 4 * UNIT, "nobody left");
        assertEq(staking.owed(), wal.balanceOf(address(staking)), "INV-1, mid-cursor");
        vm.warp(_start() + 60);
        vm.prank(advancer);
        staking.advance();
        assertEq(staking.claimable(advancer), UNIT, "advance");
        assertEq(staking.tipPot(), 0, "all earned");
        assertEq(staking.owed(), wal.balanceOf(address(staking)), "INV-1");
        staking.claimCredit(settler);
        assertEq(wal.balanceOf(settler), 4 * UNIT, "paid");
    }

    /// @dev With nothing to pay out the calls work all the same.
    function test_Tips_OfNothing() public {
        market.set(0, 1e18, 0);
        _selectAndBegin();
        assertEq(staking.tipPot(), 0, "none");
        _nextEpoch();
        assertEq(staking.claimable(selector) + staking.claimable(beginner), 0, "none");
    }

    /// @dev Tips come out of the payout, never on top of it (INV-5), and what does not divide stays with the members.
    function testFuzz_Tips_AreWithinThePayout(uint256 fee) public {
        fee = bound(fee, 0, 1000 ether);
        market.set(fee, 1e18, 1000);
        _selectAndBegin();
        uint256 unit = fee / 1000 / 8;
        assertEq(staking.claimable(beginner), unit, "a tip");
        assertEq(staking.tipPot(), 5 * unit, "the others");
        assertEq(staking.epochPot(), fee - 8 * unit, "the members'");
        _nextEpoch();
        assertEq(staking.claimable(address(this)), 5 * unit, "all earned");
        assertEq(staking.owed(), wal.balanceOf(address(staking)), "INV-1");
    }

    /// @dev "first epoch paid but not proven": weight that nobody proves earns nobody anything. What was sold for an
    /// epoch and not proven in it goes back to the reserve, and only the calls are tipped.
    function test_Finding_FirstEpochPaidButNotProven() public {
        for (uint32 v = 1; v <= 4; ++v) {
            proofs.set(v, IAvailabilityProofs.Status.Live, 0, 0, address(0));
        }
        _nextEpoch();
        for (uint32 v = 1; v <= 4; ++v) {
            assertEq(staking.claimable(_payout(v)), 0, "proved nothing");
            assertEq(staking.node(v).missCount, 0, "but answered");
        }
        assertEq(staking.reserve(), 79.92 ether, "returned");
    }

    function _selectAndBegin() private {
        _toMid();
        vm.prank(selector);
        staking.selectCommittee();
        vm.roll(block.number + 60);
        vm.prank(beginner);
        staking.beginSettle();
    }
}
