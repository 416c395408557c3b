// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IStaking} from "../../src/interfaces/IStaking.sol";
import {Parameters} from "../../src/types/Parameters.sol";
import {StakingFixture} from "../mocks/StakingFixture.sol";

/// @notice What people ask before and after they act: states, rewards, previews, committees.
contract StakingViewsTest is StakingFixture {
    function _parameters() internal pure override returns (Parameters memory p) {
        p = super._parameters();
        p.minStake = 1;
        p.fraudJailEpochs = 0;
    }

    function setUp() public override {
        super.setUp();
        _committee(5);
    }

    function test_PositionState_ThroughItsLife() public {
        uint256 id = _stake(alice, 1, 100 ether);
        _assertState(id, IStaking.PositionState.Entering);
        _nextEpoch();
        _assertState(id, IStaking.PositionState.Active);
        _toMid();
        _withdraw(alice, id);
        _assertState(id, IStaking.PositionState.Exiting);
        _nextEpoch();
        _assertState(id, IStaking.PositionState.Exiting);
        _nextEpoch();
        _assertState(id, IStaking.PositionState.Claimable);
        staking.claimWithdraw(id);
        vm.expectRevert(abi.encodeWithSelector(IStaking.UnknownPosition.selector, id));
        staking.positionState(id);
    }

    function test_PositionState_Void() public {
        uint256 id = _stake(alice, 1, 1);
        _nextEpoch();
        _fraud(1);
        _assertState(id, IStaking.PositionState.Void);
        IStaking.Reward[] memory rewards = staking.rewards(id, 0, staking.epoch());
        assertEq(abi.encode(rewards[2]), abi.encode(0, 0, 1, int256(-1)), "lost in the epoch of the fraud");
        vm.expectRevert(abi.encodeWithSelector(IStaking.PositionVoid.selector, id));
        staking.previewWithdraw(id, 0);
    }

    /// @dev The sum of the gains is the difference of the values, whatever happened in between.
    function test_Rewards_OfEachEpoch() public {
        uint256 id = _stake(alice, 1, 1000 ether);
        _nextEpoch();
        uint32 from = staking.epoch();
        market.set(80 ether, 1e18, 1000);
        _nextEpoch(); // earned
        market.set(0, 1, 0);
        _nextEpoch(); // nothing
        _fraud(1); // lost
        _withdraw(alice, id);
        _nextEpochs(2); // left after the first of them
        uint32 to = staking.epoch();
        int256[] memory gains = _nets(staking.rewards(id, 0, to));
        assertEq(gains.length, to, "one an epoch");
        assertEq(gains[from - 1], 0, "not active");
        assertGt(gains[from], 0, "earned");
        assertEq(gains[from], int256(_valueAt(from + 1)) - 1000 ether, "by the rates");
        assertEq(gains[from + 1], 0, "nothing");
        assertLt(gains[from + 2], 0, "lost");
        assertEq(gains[from + 4], 0, "not in any more");
        int256 sum;
        for (uint256 i; i < gains.length; ++i) {
            sum += gains[i];
        }
        assertEq(sum, int256(uint256(staking.positionValue(id))) - 1000 ether, "adds up");
        int256[] memory some = _nets(staking.rewards(id, from, from + 1));
        assertEq(some.length, 1, "a part of it");
        assertEq(some[0], gains[from], "the same");
        assertEq(staking.rewards(id, to, to).length, 0, "none");
        vm.expectRevert(abi.encodeWithSelector(IStaking.InvalidEpochs.selector, 0, to + 1));
        staking.rewards(id, 0, to + 1);
        vm.expectRevert(abi.encodeWithSelector(IStaking.InvalidEpochs.selector, 2, 1));
        staking.rewards(id, 2, 1);
        vm.expectRevert(abi.encodeWithSelector(IStaking.UnknownPosition.selector, 99));
        staking.rewards(99, 0, 1);
    }

    /// @dev A preview says what the call does and refuses when it does.
    function testFuzz_Previews_EqualTheCalls(uint256 amount, uint256 fee, uint256 part, bool late) public {
        amount = bound(amount, 10, 1e24);
        _stake(bob, 1, 1000 ether);
        _nextEpoch();
        market.set(bound(fee, 0, 1e22), 1e18, 1000);
        _nextEpoch();
        market.set(0, 1, 0);
        if (late) _toMid();
        (uint32 activation, uint128 shares) = staking.previewStake(1, uint128(amount));
        uint256 id = _stake(alice, 1, amount);
        assertEq(staking.position(id).activation, activation, "activation");
        _nextEpochs(2);
        if (late) _toMid();
        if (shares == 0) return;
        part = part % 2 == 0 ? 0 : bound(part, 1, shares);
        // A refusal is foreseen too: both calls refuse.
        try staking.previewWithdraw(id, uint128(part)) returns (uint32 exit, uint128 value) {
            vm.prank(alice);
            staking.requestWithdraw(id, uint128(part));
            assertEq(staking.position(id).exit, exit, "exit");
            assertEq(staking.position(id).shares, part == 0 ? shares : part, "shares foreseen when it was made");
            assertEq(staking.positionValue(id), value, "value");
        } catch (bytes memory reason) {
            vm.expectRevert(reason);
            vm.prank(alice);
            staking.requestWithdraw(id, uint128(part));
        }
    }

    function test_RevertWhen_APreviewedCallWould() public {
        vm.expectRevert(abi.encodeWithSelector(IStaking.StakeTooLow.selector, 0, 1));
        staking.previewStake(1, 0);
        vm.expectRevert(abi.encodeWithSelector(IStaking.UnknownNode.selector, 99));
        staking.previewStake(99, 1);
        vm.prank(_governance(1));
        staking.setLeaving(1, true);
        vm.expectRevert(abi.encodeWithSelector(IStaking.NodeIsLeaving.selector, 1));
        staking.previewStake(1, 1);
        uint256 id = _stake(alice, 2, 5);
        vm.expectRevert(abi.encodeWithSelector(IStaking.NotActive.selector, id, 2));
        staking.previewWithdraw(id, 0);
        vm.expectRevert(abi.encodeWithSelector(IStaking.UnknownPosition.selector, 99));
        staking.previewWithdraw(99, 0);
    }

    /// @dev Whatever the node's state: previews and calls refuse for the same reasons.
    function testFuzz_PreviewStake_RefusesAsTheCall(uint32 node, uint256 amount, uint8 state, bool late) public {
        _stake(bob, 2, 1000 ether);
        _stake(bob, 3, 1);
        _nextEpoch();
        if (state & 1 == 1) _fraud(2); // jailed, and its shares cheaper
        if (state & 2 == 2) _earn(); // the one share of node 3 too dear for small deposits
        vm.prank(_governance(1));
        staking.setLeaving(1, state & 4 == 4);
        if (late) _toMid();
        node %= 8;
        amount = amount % 4 == 0 ? amount >> 2 & 3 : bound(amount >> 2, 0, 1e8 ether);
        _fund(alice, amount);
        try staking.previewStake(node, uint128(amount)) returns (uint32 activation, uint128 shares) {
            vm.prank(alice);
            uint256 id = staking.stake(node, uint128(amount));
            assertEq(staking.position(id).activation, activation, "activation");
            while (staking.epoch() < activation) {
                _nextEpoch();
            }
            (, uint128 worth) = staking.previewWithdraw(id, 0);
            vm.prank(alice);
            staking.requestWithdraw(id, 0);
            assertEq(staking.position(id).shares, shares, "shares");
            assertEq(staking.positionValue(id), worth, "worth");
        } catch (bytes memory reason) {
            vm.expectRevert(reason);
            vm.prank(alice);
            staking.stake(node, uint128(amount));
        }
    }

    /// @dev What a position that is out is said to be worth is what it is paid.
    function testFuzz_PositionValue_IsWhatAClaimPays(uint256 amount, uint256 fee, bool late, bool slashed) public {
        _stake(bob, 1, 777 ether);
        uint256 id = _stake(alice, 1, bound(amount, 1, 1e24));
        _nextEpoch();
        market.set(bound(fee, 0, 1e22), 1e18, 1000);
        if (late) _toMid();
        _withdraw(alice, id);
        _nextEpoch();
        if (slashed) _fraud(1);
        else _nextEpoch();
        uint256 worth = staking.positionValue(id);
        if (staking.positionState(id) == IStaking.PositionState.Void) {
            assertEq(worth, 0, "nothing");
            vm.expectRevert(abi.encodeWithSelector(IStaking.PositionVoid.selector, id));
            staking.claimWithdraw(id);
            return;
        }
        assertEq(staking.claimWithdraw(id), worth, "paid");
    }

    /// @dev Committees of three epochs in a row, and from whom each shard came.
    function test_Committees_BeforeNowAndNext() public {
        (uint32[] memory before,) = staking.previousCommittee();
        assertEq(before.length, 0, "epoch 0 had none");
        assertEq(staking.shard(0).previous, 0, "nobody had it before");
        vm.prank(_governance(1));
        staking.setLeaving(1, true);
        IStaking.Shard[] memory old = staking.shards();
        (uint32[] memory members, uint8[] memory seats,) = staking.committee();
        _toSelected();
        (uint32[] memory next,) = staking.nextCommittee();
        assertEq(next.length, 4, "without the one that leaves");
        _nextEpoch();
        (before,) = staking.previousCommittee();
        (, uint8[] memory seatsBefore) = staking.previousCommittee();
        assertEq(abi.encode(before, seatsBefore), abi.encode(members, seats), "the one before");
        for (uint256 s; s < 10; ++s) {
            IStaking.Shard memory shard = staking.shard(s);
            if (old[s].owner == 1) assertEq(shard.previous, 1, "handed over by it");
            else assertEq(abi.encode(shard), abi.encode(old[s]), "kept");
        }
        // Three are left: the committee repeats, and is its own predecessor.
        vm.prank(_governance(2));
        staking.setLeaving(2, true);
        (members, seats,) = staking.committee();
        _nextEpoch();
        (before, seatsBefore) = staking.previousCommittee();
        assertEq(abi.encode(before, seatsBefore), abi.encode(members, seats), "the same");
    }

    function _assertState(uint256 id, IStaking.PositionState expected) private view {
        assertEq(uint8(staking.positionState(id)), uint8(expected), "state");
    }

    function _nets(IStaking.Reward[] memory rewards) private pure returns (int256[] memory nets) {
        nets = new int256[](rewards.length);
        for (uint256 i; i < nets.length; ++i) {
            nets[i] = rewards[i].net;
        }
    }

    function _valueAt(uint32 epoch) private view returns (uint256) {
        IStaking.Rate memory rate = staking.rate(1, epoch);
        return 1000 ether * uint256(rate.stake) / rate.shares;
    }

    /// @dev Two epochs that pay so much that a share of one base unit grows beyond the deposits of others.
    function _earn() private {
        for (uint256 i; i < 2; ++i) {
            market.set(1e7 ether, 1e18, 1e9);
            _nextEpoch();
        }
        market.set(0, 1, 0);
        assertGt(staking.pool(3).stake, 1e6 * uint256(staking.pool(3).shares), "dear");
    }

    /// @dev An epoch in which a node loses its bond and a twentieth of the stake.
    function _fraud(uint32 node) private {
        market.set(1e4 ether, 1e18, 1e9);
        proofs.refute(node, address(0));
        _nextEpoch();
        market.set(0, 1, 0);
    }
}
