// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IStaking} from "../../src/interfaces/IStaking.sol";
import {Parameters} from "../../src/types/Parameters.sol";
import {StakingFixture} from "../mocks/StakingFixture.sol";

/// @notice Splitting and merging delegations. docs/protocol.md, "Stake".
contract StakingSplitTest is StakingFixture {
    uint256 private id;

    function setUp() public override {
        super.setUp();
        _committee(4);
        id = _stake(alice, 1, 10 ether);
    }

    function test_Split_BeforeDuringAndAfterTheEpochsItBacks() public {
        vm.startPrank(alice);
        staking.approve(bob, id);
        vm.expectEmit(address(staking));
        emit IStaking.PositionSplit(id, id + 1, 7 ether, 0, 3 ether, 0);
        uint256 part = staking.split(id, 3 ether);
        vm.stopPrank();
        assertEq(part, id + 1, "id");
        assertEq(staking.ownerOf(part), alice, "owner");
        assertEq(staking.getApproved(id), address(0), "no longer for sale");
        assertEq(staking.position(id).version, 1, "another good");
        assertEq(staking.positionValue(id), 7 ether, "rest");
        assertEq(staking.positionValue(part), 3 ether, "part");
        _nextEpoch();
        vm.startPrank(alice);
        uint256 active = staking.split(part, 1 ether);
        assertEq(staking.position(active).activation, 2, "the same activation");
        staking.redelegate(id, 2);
        vm.expectEmit(address(staking));
        emit IStaking.PositionSplit(id, active + 1, 5 ether, 5 ether, 2 ether, 2 ether);
        uint256 leaving = staking.split(id, 2 ether);
        assertEq(staking.position(leaving).target, 2, "goes where the other goes");
        assertEq(staking.position(leaving).exit, 2, "when it goes");
        vm.stopPrank();
        _nextEpoch();
        vm.prank(alice);
        uint256 gone = staking.split(leaving, 1 ether);
        vm.startPrank(alice);
        assertEq(staking.claimWithdraw(gone), 1 ether, "set aside and split");
        assertEq(staking.claimWithdraw(leaving), 1 ether, "set aside and split");
        vm.stopPrank();
        assertEq(staking.completeRedelegation(id), 5 ether, "the rest moves on");
        assertEq(staking.owed(), wal.balanceOf(address(staking)), "INV-1");
    }

    function test_Merge_OfEqualPositions() public {
        uint256 other = _stake(alice, 1, 5 ether);
        vm.startPrank(alice);
        staking.approve(bob, id);
        vm.expectEmit(address(staking));
        emit IStaking.PositionsMerged(id, other, 15 ether, 0);
        staking.merge(id, other);
        vm.stopPrank();
        assertEq(staking.positionValue(id), 15 ether, "value");
        assertEq(staking.getApproved(id), address(0), "no longer for sale");
        assertEq(staking.position(id).version, 1, "another good");
        vm.expectRevert();
        staking.ownerOf(other);
        vm.expectRevert(abi.encodeWithSelector(IStaking.UnknownPosition.selector, other));
        staking.positionValue(other);
        _nextEpoch();
        vm.startPrank(alice);
        uint256 part = staking.split(id, 5 ether);
        staking.redelegate(id, 2);
        staking.redelegate(part, 2);
        staking.merge(id, part);
        vm.stopPrank();
        assertEq(staking.position(id).shares, 15 ether, "shares add up");
        _nextEpoch();
        assertEq(staking.completeRedelegation(id), 15 ether, "as one");
    }

    function test_RevertWhen_PositionsDiffer() public {
        uint256 elsewhere = _stake(alice, 2, 5 ether);
        uint256 bobs = _stake(bob, 1, 5 ether);
        _toMid();
        uint256 later = _stake(alice, 1, 5 ether);
        vm.startPrank(alice);
        _refuse(id, id);
        _refuse(id, elsewhere);
        _refuse(id, later);
        vm.expectRevert(abi.encodeWithSelector(IStaking.NotPositionOwner.selector, bobs, alice));
        staking.merge(id, bobs);
        vm.expectRevert(abi.encodeWithSelector(IStaking.UnknownPosition.selector, 99));
        staking.merge(99, id);
        vm.stopPrank();
        _nextEpochs(2);
        vm.startPrank(alice);
        uint256 exiting = staking.split(id, 4 ether);
        uint256 moving = staking.split(id, 3 ether);
        staking.requestWithdraw(exiting, 0);
        staking.redelegate(moving, 2);
        _refuse(id, exiting);
        _refuse(exiting, moving);
        vm.stopPrank();
    }

    function test_RevertWhen_APartIsTooSmall() public {
        vm.startPrank(alice);
        vm.expectRevert(abi.encodeWithSelector(IStaking.RemainderTooLow.selector, 1 ether - 1, 1 ether));
        staking.split(id, 1 ether - 1);
        vm.expectRevert(abi.encodeWithSelector(IStaking.RemainderTooLow.selector, 1 ether - 1, 1 ether));
        staking.split(id, 9 ether + 1);
        vm.expectRevert(abi.encodeWithSelector(IStaking.RemainderTooLow.selector, 0, 1 ether));
        staking.split(id, 10 ether);
        vm.expectRevert(abi.encodeWithSelector(IStaking.StakeTooLow.selector, 10 ether, 10 ether + 1));
        staking.split(id, 10 ether + 1);
        vm.expectRevert(abi.encodeWithSelector(IStaking.RemainderTooLow.selector, 0, 1 ether));
        staking.split(id, 0);
        vm.stopPrank();
        vm.expectRevert(abi.encodeWithSelector(IStaking.NotPositionOwner.selector, id, bob));
        vm.prank(bob);
        staking.split(id, 5 ether);
    }

    function _refuse(uint256 a, uint256 b) private {
        vm.expectRevert(abi.encodeWithSelector(IStaking.PositionsDiffer.selector, a, b));
        staking.merge(a, b);
    }
}

/// @notice No sequence of splits, merges, exits and cancellations makes shares (INV-3), at rates that do not divide.
contract StakingSplitFuzzTest is StakingFixture {
    uint256[] private ids;

    function _parameters() internal pure override returns (Parameters memory p) {
        p = super._parameters();
        p.minStake = 1;
    }

    function setUp() public override {
        super.setUp();
        _committee(4);
        _stake(bob, 1, 1e6);
        _nextEpoch();
        // A reward of several times the stake, nearly all of it the bond's.
        market.set(9e21, 1e18, 1000);
        _nextEpoch();
        market.set(0, 1, 0);
        IStaking.Rate memory rate = staking.rate(1, staking.epoch());
        assertGt(rate.stake, rate.shares, "a share is worth more than a unit");
    }

    /// @dev Against giving the rest of a split exit all remaining shares: of 3 shares for a deposit of 10, half of it
    /// back in and merged with a deposit of 5, there would be 5 where the queue made 4.
    function test_Split_OfAnExitMakesNoShares() public {
        (uint256 first, uint256 second) = _unlucky(staking.rate(1, staking.epoch()));
        uint256 a = _stake(alice, 1, first);
        uint256 c = _stake(alice, 1, second);
        _nextEpoch();
        vm.startPrank(alice);
        staking.requestWithdraw(a, 0);
        uint256 held = staking.position(a).shares;
        uint256 part = staking.split(a, uint128(first / 2));
        assertLe(staking.position(a).shares + staking.position(part).shares, held, "no more than before");
        staking.cancelWithdraw(part);
        staking.merge(c, part);
        staking.requestWithdraw(c, 0);
        vm.stopPrank();
        IStaking.Pool memory pool = staking.pool(1);
        uint256 made = pool.shares - 1e6;
        assertLe(staking.position(a).shares + staking.position(c).shares, made, "INV-3");
        _nextEpoch();
        staking.claimWithdraw(a);
        staking.claimWithdraw(c);
    }

    /// @dev Against counting a part anew that took its exit back: of 3 shares for a deposit worth 3.9, a part that had
    /// none would count one, while all three leave. The last one out would then take more than the pool has, and no
    /// settlement could pass that.
    function test_Split_APartThatStaysCountsNoLeftover() public {
        IStaking.Rate memory r = staking.rate(1, staking.epoch());
        (uint128 whole, uint128 part) = _leftover(r);
        uint256 before = staking.pool(1).shares;
        uint256 a = _stake(alice, 1, whole);
        _nextEpoch();
        uint256 made = staking.pool(1).shares - before;
        vm.startPrank(alice);
        staking.requestWithdraw(a, 0);
        uint256 b = staking.split(a, part);
        staking.cancelWithdraw(b);
        vm.stopPrank();
        ids.push(b);
        assertLe(_backing(), made, "INV-3");
    }

    function testFuzz_SplitAndMerge_MakeNoShares(uint256 seed, uint256 amount) public {
        amount = bound(amount, 10, 1e5);
        ids.push(_stake(alice, 1, amount));
        ids.push(_stake(alice, 1, amount / 3 + 1));
        ids.push(_stake(alice, 1, 7));
        uint256 before = staking.pool(1).shares;
        _nextEpoch();
        uint256 made = staking.pool(1).shares - before;
        vm.startPrank(alice);
        for (uint256 i; i < 40; ++i) {
            seed = uint256(keccak256(abi.encode(seed)));
            _step(seed % 4, ids[(seed >> 8) % ids.length], ids[(seed >> 72) % ids.length], seed >> 136);
            assertLe(_backing(), made, "INV-3");
        }
        vm.stopPrank();
        _nextEpoch();
        for (uint256 i; i < ids.length; ++i) {
            if (staking.position(ids[i]).exit != 0) staking.claimWithdraw(ids[i]);
        }
        assertEq(staking.owed(), wal.balanceOf(address(staking)), "INV-1");
    }

    function _step(uint256 kind, uint256 a, uint256 b, uint256 part) private {
        IStaking.Position memory p = staking.position(a);
        if (kind == 0 && p.amount > 1) {
            try staking.split(a, uint128(1 + part % (p.amount - 1))) returns (uint256 made) {
                ids.push(made);
            } catch (bytes memory reason) {
                assertEq(bytes4(reason), IStaking.RemainderTooLow.selector, "the only reason to refuse");
            }
        } else if (kind == 1 && a != b && p.exit == staking.position(b).exit) {
            staking.merge(a, b);
            _forget(b);
        } else if (kind == 2 && p.exit == 0) {
            uint256 held = _sharesOf(p);
            try staking.requestWithdraw(a, uint128(held == 0 ? 0 : part % (held + 1))) returns (uint256 made) {
                if (made != 0) ids.push(made);
            } catch (bytes memory reason) {
                assertEq(bytes4(reason), IStaking.RemainderTooLow.selector, "the only reason to refuse");
            }
        } else if (kind == 3 && p.exit != 0) {
            staking.cancelWithdraw(a);
        }
    }

    /// @dev Shares that stay, and those that the pool will let go: with what roundings left in the queue.
    function _backing() private view returns (uint256 sum) {
        IStaking.Pool memory pool = staking.pool(1);
        sum = uint256(pool.sharesLeaving[0]) + pool.sharesLeaving[1];
        for (uint256 i; i < ids.length; ++i) {
            IStaking.Position memory p = staking.position(ids[i]);
            if (p.exit == 0) sum += _sharesOf(p);
        }
    }

    function _sharesOf(IStaking.Position memory p) private view returns (uint256) {
        if (p.exit != 0) return p.shares;
        IStaking.Rate memory rate = staking.rate(p.node, p.activation);
        return uint256(p.amount) * rate.shares / rate.stake;
    }

    function _forget(uint256 id) private {
        for (uint256 i; i < ids.length; ++i) {
            if (ids[i] != id) continue;
            ids[i] = ids[ids.length - 1];
            ids.pop();
            return;
        }
    }

    /// @dev A deposit and a part of it that is worth a share more than its part of the deposit's shares.
    function _leftover(IStaking.Rate memory r) private pure returns (uint128 whole, uint128 part) {
        for (whole = 2; whole < 2000; ++whole) {
            uint256 held = uint256(whole) * r.shares / r.stake;
            for (part = 1; part < whole; ++part) {
                uint256 given = held * part / whole;
                if (given > 2 && held - given > 2 && uint256(part) * r.shares / r.stake > given) return (whole, part);
            }
        }
        revert("no such deposit");
    }

    /// @dev Deposits for which rounding one part of an exit up would make a share.
    function _unlucky(IStaking.Rate memory r) private pure returns (uint256 a, uint256 c) {
        for (a = 2; a < 1000; a += 2) {
            uint256 held = a * r.shares / r.stake;
            if (held < 3 || held % 2 == 0) continue;
            for (c = 1; c < 50; ++c) {
                if ((a / 2 + c) * r.shares / r.stake + (held + 1) / 2 > (a + c) * r.shares / r.stake) return (a, c);
            }
        }
        revert("no such deposits");
    }
}
