// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IStaking} from "../../src/interfaces/IStaking.sol";
import {StakingFixture} from "../mocks/StakingFixture.sol";

/// @notice Moving a delegation from one node to another. docs/protocol.md, "Stake".
contract StakingRedelegateTest is StakingFixture {
    uint32 private constant A = 1;
    uint32 private constant B = 2;
    uint256 private id;

    function setUp() public override {
        super.setUp();
        _committee(5);
        id = _stake(alice, A, 100 ether);
        _nextEpoch();
    }

    function test_Redelegate_FullCycle() public {
        vm.prank(alice);
        staking.approve(bob, id);
        uint32 epoch = staking.epoch();
        vm.expectEmit(address(staking));
        emit IStaking.Redelegated(id, A, epoch, B, 100 ether, 100 ether);
        vm.prank(alice);
        staking.redelegate(id, B);
        IStaking.Position memory p = staking.position(id);
        assertEq(p.exit, epoch, "leaves with this epoch");
        assertEq(p.target, B, "target");
        assertEq(p.shares, 100 ether, "shares");
        assertEq(p.version, 1, "another good than was for sale");
        assertEq(staking.getApproved(id), address(0), "no longer for sale");
        assertEq(staking.pool(A).sharesLeaving[epoch % 2], 100 ether, "queued");
        vm.expectRevert(abi.encodeWithSelector(IStaking.NotClaimable.selector, id, epoch));
        staking.completeRedelegation(id);
        _nextEpoch();

        assertEq(uint8(staking.positionState(id)), uint8(IStaking.PositionState.Claimable), "set aside");
        vm.expectEmit(address(staking));
        emit IStaking.RedelegationCompleted(id, A, B, epoch + 2, 100 ether, 0, 100 ether);
        vm.prank(keeper);
        assertEq(staking.completeRedelegation(id), 100 ether, "amount");
        p = staking.position(id);
        assertEq(p.node, B, "node");
        assertEq(p.activation, epoch + 2, "idle for one epoch");
        assertEq(p.exit + p.target, 0, "staying");
        assertEq(p.shares, 0, "shares follow from the next rate");
        assertEq(p.amount, 100 ether, "deposit");
        assertEq(p.version, 2, "another good again");
        assertEq(staking.ownerOf(id), alice, "the same token");
        assertEq(staking.exitPot(A, epoch), 0, "taken out");
        assertEq(staking.owed(), wal.balanceOf(address(staking)), "INV-1");
        _nextEpoch();
        assertEq(staking.pool(B).stake, 100 ether, "in");
        assertEq(staking.positionValue(id), 100 ether, "value");
    }

    /// @dev "gapless redelegation": between two nodes there is an epoch in which the stake backs nobody and earns
    /// nothing, and before it the old node answers with it; never do both, and never neither while it could be slashed.
    function test_Finding_GaplessRedelegation() public {
        vm.prank(alice);
        staking.redelegate(id, B);
        uint32 epoch = staking.epoch();
        market.set(10_000 ether, 1e18, 1000);
        proofs.refute(A, bob); // an offence of the epoch in which it asked to leave
        _nextEpoch();
        assertEq(staking.positionValue(id), 95 ether, "slashed with A to the end");
        _assertBacks(0, 0, "backs nobody");
        staking.completeRedelegation(id);
        _assertBacks(0, 0, "queued is not in");
        // An offence of B before it came is none of its business.
        proofs.refute(B, bob);
        _nextEpoch();
        assertEq(staking.epoch(), epoch + 2, "epoch");
        assertEq(staking.positionValue(id), 95 ether, "not slashed with B for the epoch before");
        _assertBacks(0, 95 ether, "backs B");
        vm.expectRevert(abi.encodeWithSelector(IStaking.NotRedelegating.selector, id));
        staking.completeRedelegation(id);
    }

    /// @dev Completed in the second half, it is idle for another epoch, like a deposit of that moment.
    function test_CompleteRedelegation_InTheSecondHalf() public {
        vm.prank(alice);
        staking.redelegate(id, B);
        _nextEpoch();
        _toMid();
        staking.completeRedelegation(id);
        assertEq(staking.position(id).activation, staking.epoch() + 2, "as a deposit");
    }

    /// @dev Its owner, and nobody else, may take the WAL instead.
    function test_ClaimWithdraw_OfARedelegationByItsOwnerOnly() public {
        vm.prank(alice);
        staking.redelegate(id, B);
        _nextEpoch();
        vm.expectRevert(abi.encodeWithSelector(IStaking.NotPositionOwner.selector, id, keeper));
        vm.prank(keeper);
        staking.claimWithdraw(id);
        vm.prank(alice);
        staking.transferFrom(alice, bob, id);
        vm.prank(bob);
        assertEq(staking.claimWithdraw(id), 100 ether, "amount");
        assertEq(wal.balanceOf(bob), 100 ether, "paid");
        vm.expectRevert(abi.encodeWithSelector(IStaking.UnknownPosition.selector, id));
        staking.completeRedelegation(id);
    }

    function test_CancelWithdraw_DropsTheTarget() public {
        vm.startPrank(alice);
        staking.redelegate(id, B);
        staking.cancelWithdraw(id);
        assertEq(staking.position(id).target, 0, "no target");
        staking.requestWithdraw(id, 0);
        vm.stopPrank();
        _nextEpoch();
        vm.expectRevert(abi.encodeWithSelector(IStaking.NotRedelegating.selector, id));
        staking.completeRedelegation(id);
        staking.claimWithdraw(id);
    }

    function test_RevertWhen_RedelegatingIsRefused() public {
        uint256 entering = _stake(alice, A, 1 ether);
        vm.expectRevert(abi.encodeWithSelector(IStaking.NotPositionOwner.selector, id, bob));
        vm.prank(bob);
        staking.redelegate(id, B);
        vm.startPrank(alice);
        vm.expectRevert(abi.encodeWithSelector(IStaking.SameNode.selector, A));
        staking.redelegate(id, A);
        vm.expectRevert(abi.encodeWithSelector(IStaking.UnknownNode.selector, 99));
        staking.redelegate(id, 99);
        vm.expectRevert(abi.encodeWithSelector(IStaking.NotActive.selector, entering, staking.epoch() + 1));
        staking.redelegate(entering, B);
        staking.redelegate(id, B);
        vm.expectRevert(abi.encodeWithSelector(IStaking.AlreadyExiting.selector, id, staking.epoch()));
        staking.redelegate(id, B);
        vm.expectRevert(abi.encodeWithSelector(IStaking.NotRedelegating.selector, entering));
        staking.completeRedelegation(entering);
        vm.stopPrank();
    }

    /// @dev A target that takes no deposits any more: the owner waits or claims.
    function test_RevertWhen_TheTargetTakesNoDeposits() public {
        vm.prank(alice);
        staking.redelegate(id, B);
        vm.prank(_governance(B));
        staking.setLeaving(B, true);
        _nextEpoch();
        vm.expectRevert(abi.encodeWithSelector(IStaking.NodeIsLeaving.selector, B));
        staking.completeRedelegation(id);
        vm.prank(_governance(B));
        staking.setLeaving(B, false);
        staking.completeRedelegation(id);
        assertEq(staking.position(id).node, B, "it came back");
    }

    function test_RevertWhen_TheTargetIsJailed() public {
        vm.prank(alice);
        staking.redelegate(id, B);
        market.set(0, 1, 1000);
        proofs.refute(B, bob);
        _nextEpoch();
        vm.expectRevert(abi.encodeWithSelector(IStaking.NodeJailed.selector, B, staking.node(B).jailedUntil));
        staking.completeRedelegation(id);
        vm.prank(alice);
        staking.claimWithdraw(id);
    }

    /// @dev What arrives may be less than the least stake: it was one when it was made.
    function testFuzz_CompleteRedelegation_KeepsEveryUnit(uint256 amount, uint256 fee) public {
        amount = bound(amount, 1 ether, 1e6 ether);
        uint256 other = _stake(bob, A, amount);
        market.set(bound(fee, 0, 1e4 ether), 1e18, 1000);
        _nextEpochs(2);
        market.set(0, 1, 0);
        vm.prank(bob);
        staking.redelegate(other, B);
        uint256 value = staking.positionValue(other);
        _nextEpoch();
        uint128 pot = staking.exitPot(A, staking.epoch() - 1);
        uint256 moved = staking.completeRedelegation(other);
        assertEq(moved, value, "nothing is lost on the way");
        assertEq(staking.position(other).amount, moved, "deposit");
        assertEq(staking.pool(B).stakeEntering[(staking.epoch() + 1) % 2], moved, "queued");
        assertEq(pot - staking.exitPot(A, staking.epoch() - 1), moved, "from the exit pot");
        assertEq(staking.owed(), wal.balanceOf(address(staking)), "INV-1");
    }

    function _assertBacks(uint256 a, uint256 b, string memory label) private view {
        assertEq(staking.pool(A).stake, a, label);
        assertEq(staking.pool(B).stake, b, label);
    }
}
