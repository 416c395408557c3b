// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IStaking} from "../../src/interfaces/IStaking.sol";
import {LiquidStake} from "../../src/periphery/LiquidStake.sol";
import {ILiquidStake} from "../../src/periphery/interfaces/ILiquidStake.sol";
import {Parameters} from "../../src/types/Parameters.sol";
import {LiquidStakeFixture} from "./LiquidStakeFixture.sol";

contract LiquidStakeTest is LiquidStakeFixture {
    // ------------------------------------------------------------------ deposits

    function test_Deposit_EntersAtTheBorder() public {
        uint256 id = _request(alice, 100 ether);
        assertEq(id, 2, "in the first half: the next epoch");
        assertEq(vault.pendingDepositRequest(id, alice), 100 ether, "pending");
        assertEq(vault.totalSupply(), 0, "no shares yet");
        vm.expectRevert(abi.encodeWithSelector(ILiquidStake.NotClaimable.selector, 100 ether, 0));
        vm.prank(alice);
        vault.deposit(100 ether, alice);
        _nextEpoch();
        assertEq(vault.claimableDepositRequest(id, alice), 100 ether, "claimable");
        vm.expectEmit(address(vault));
        emit ILiquidStake.DepositsEntered(id, 100 ether, 0, 100 ether, 100 ether, 100 ether);
        assertEq(_claimShares(alice), 100 ether, "one to one");
        assertEq(vault.balanceOf(alice), 100 ether, "shares");
        assertEq(vault.totalAssets(), 100 ether, "assets");
        vm.expectRevert(abi.encodeWithSelector(ILiquidStake.NotClaimable.selector, 1, 0));
        vm.prank(alice);
        vault.deposit(1, alice);
    }

    function test_Deposit_InTheSecondHalfEntersOneLater() public {
        _toMid();
        assertEq(_request(alice, 100 ether), 3, "the epoch after the next");
    }

    /// However many deposits an epoch has, redemptions pass through one position for it.
    function test_Deposit_OnePositionABorder() public {
        _request(alice, 5 ether);
        _request(bob, 7 ether);
        _request(alice, 3 ether);
        _nextEpoch();
        assertEq(_claimShares(alice), 8 ether, "both of alice's");
        assertEq(_claimShares(bob), 7 ether, "bob's");
        assertEq(vault.positions(), 1, "one position");
        (uint256 position, uint256 poolShares) = vault.positionAt(0);
        assertEq(staking.ownerOf(position), address(vault), "held here");
        assertEq(poolShares, 15 ether, "with all of it");
    }

    /// A reward that is known to come is not for whoever deposits before it is paid.
    function test_Deposit_JustBeforeARewardEarnsNothing() public {
        _enter(alice, 1000 ether);
        _payWell();
        _request(bob, 1000 ether);
        _nextEpoch();
        market.set(0, 1, 0);
        uint256 shares = _claimShares(bob);
        assertLt(shares, 1000 ether, "the price has the reward in it");
        assertApproxEqAbs(vault.convertToAssets(shares), 1000 ether, 10, "what he paid");
        assertGt(vault.convertToAssets(vault.balanceOf(alice)), 1100 ether, "alice earned");
        assertLe(_leave(bob, _redeem(bob, shares)), 1000 ether, "no profit");
    }

    function test_RevertWhen_DepositIsRefused() public {
        vm.startPrank(alice);
        vm.expectRevert(ILiquidStake.ZeroAddress.selector);
        vault.requestDeposit(1 ether, address(0), alice);
        vm.expectRevert(abi.encodeWithSelector(ILiquidStake.AmountTooLow.selector, 1 ether - 1, 1 ether));
        vault.requestDeposit(1 ether - 1, alice, alice);
        vm.stopPrank();
        vm.expectRevert(abi.encodeWithSelector(IStaking.UnknownNode.selector, 9));
        new LiquidStake(staking, 9, "", "");
    }

    /// The share of a jailed node takes no deposits, but lets everybody out.
    function test_Jailed_OnlyExits() public {
        _enter(alice, 1000 ether);
        _slashedEpoch();
        assertTrue(wal.transfer(bob, 1 ether), "funding");
        vm.startPrank(bob);
        wal.approve(address(vault), 1 ether);
        vm.expectRevert(abi.encodeWithSelector(IStaking.NodeJailed.selector, NODE, staking.node(NODE).jailedUntil));
        vault.requestDeposit(1 ether, bob, bob);
        vm.stopPrank();
        assertApproxEqAbs(_leave(alice, _redeem(alice, 1000 ether)), 950 ether, 10, "all but the slash");
    }

    // ------------------------------------------------------------------ redemptions

    function test_Redeem_IsPaidAfterItsExit() public {
        uint256 shares = _enter(alice, 100 ether);
        _rewardedEpoch();
        vault.roll();
        uint256 worth = vault.convertToAssets(shares);
        uint256 id = _redeem(alice, shares / 4);
        assertEq(vault.balanceOf(alice), shares - shares / 4, "burned");
        assertEq(vault.pendingRedeemRequest(id, alice), shares / 4, "pending");
        vm.expectRevert(abi.encodeWithSelector(ILiquidStake.NotClaimable.selector, 1, 0));
        vm.prank(alice);
        vault.redeem(1, alice, alice);
        _nextEpoch();
        assertEq(vault.claimableRedeemRequest(id, alice), shares / 4, "claimable");
        uint256 assets = _claimAssets(alice);
        assertApproxEqAbs(assets, worth / 4, 20, "a quarter");
        assertEq(wal.balanceOf(alice), assets, "paid");
        assertEq(vault.claimableFrom(id), 0, "gone");
        vm.expectRevert(abi.encodeWithSelector(ILiquidStake.NotClaimable.selector, 1, 0));
        vm.prank(alice);
        vault.redeem(1, alice, alice);
    }

    /// Whoever leaves before a known slash is paid bears it like those who stay.
    function test_Redeem_JustBeforeASlashEscapesNothing() public {
        _enter(alice, 1000 ether);
        _enter(bob, 1000 ether);
        _cheat();
        _redeem(alice, 1000 ether);
        _nextEpoch();
        uint256 assets = _claimAssets(alice);
        assertApproxEqAbs(assets, 950 ether, 10, "alice lost");
        assertApproxEqAbs(vault.convertToAssets(vault.balanceOf(bob)), assets, 10, "as much as bob");
    }

    /// In the second half of an epoch an exit is bound for one more, and so are its losses and rewards.
    function test_Redeem_EarnsUntilItIsOut() public {
        _enter(alice, 1000 ether);
        _toMid();
        uint256 id = _redeem(alice, 1000 ether);
        assertEq(vault.claimableFrom(id), 4, "one later");
        _rewardedEpoch();
        assertGt(_leave(alice, id), 1100 ether, "earned while leaving");
    }

    /// Staking lets anyone claim; a redemption is paid all the same.
    function test_Redeem_PositionsClaimedByOthers() public {
        _enter(alice, 100 ether);
        _enter(bob, 100 ether);
        _rewardedEpoch();
        uint256 id = _redeem(alice, 100 ether);
        uint256 snapshot = vm.snapshotState();
        uint256 expected = _leave(alice, id);
        vm.revertToState(snapshot);
        _nextEpoch();
        for (uint256 position = 1; position <= 4; ++position) {
            IStaking.Position memory p = staking.position(position);
            if (p.exit != 0) staking.claimWithdraw(position);
        }
        assertEq(_claimAssets(alice), expected, "the same");
    }

    /// What cannot be split leaves whole; the surplus comes back to those who stay, and their price stands.
    function test_Redeem_SurplusComesBack() public {
        _enter(alice, 5 ether);
        _enter(bob, 3 ether);
        uint256 supply = vault.totalSupply();
        uint256 assets = vault.totalAssets();
        _redeem(bob, 2.5 ether); // would leave half a WAL of bob's position
        assertEq(vault.positions(), 1, "it left whole");
        _assertNoLoss(assets, supply, "while leaving");
        _nextEpoch();
        vault.roll();
        _assertNoLoss(assets, supply, "while returning");
        assertApproxEqAbs(_claimAssets(bob), 2.5 ether, 10, "bob's part");
        _assertNoLoss(assets, supply, "while idle");
        assertApproxEqAbs(vault.liquidAssets(), 5.5 ether, 10, "half a WAL is idle");
        _request(carol, 1 ether);
        _assertNoLoss(assets, supply, "while entering");
        assertApproxEqAbs(vault.liquidAssets(), 5 ether, 10, "idle no more");
        _nextEpoch();
        _claimShares(carol);
        _assertNoLoss(assets, supply, "at work again");
        assertApproxEqAbs(vault.liquidAssets(), 6.5 ether, 20, "all of it");
    }

    /// However surpluses round, what is on its way back never counts for more than what comes.
    function testFuzz_Redeem_SurplusesAreNotOvercounted(uint256[4] memory amounts, uint8 fortunes) public {
        for (uint256 i; i < 4; ++i) {
            if (fortunes >> i & 1 == 1) _rewardedEpoch();
            // Redeeming 0.7 WAL of it leaves too little to stand.
            _enter(alice, bound(amounts[i], 1 ether, 1.5 ether));
        }
        for (uint256 i; i < 4; ++i) {
            _redeem(alice, vault.convertToShares(0.7 ether));
        }
        if (fortunes & 16 != 0) _rewardedEpoch();
        else _nextEpoch();
        vault.roll();
        (uint256 assets, uint256 supply) = (vault.totalAssets(), vault.totalSupply());
        for (uint256 i; i < 4; ++i) {
            uint256 part = vault.claimableRedeemRequest(i + 1, alice);
            vm.prank(alice);
            vault.redeem(part, alice, alice);
            _assertNoLoss(assets, supply, "by coming back");
        }
        assertEq(vault.totalAssets(), vault.liquidAssets(), "all came back");
    }

    /// Redeeming everything may need WAL that is on its way back: what is here can go, the rest goes later.
    function test_RevertWhen_SurplusIsUnderway() public {
        _enter(alice, 1 ether);
        uint256 id = _redeem(alice, 0.5 ether);
        vm.prank(alice);
        vm.expectPartialRevert(ILiquidStake.NotLiquid.selector);
        vault.requestRedeem(0.5 ether, alice, alice);
        _leave(alice, id);
        assertApproxEqAbs(_leave(alice, _redeem(alice, 0.5 ether)), 0.5 ether, 10, "out of what is idle");
        assertEq(vault.totalSupply(), 0, "nobody left");
        assertLe(wal.balanceOf(address(vault)), 10, "but dust");
    }

    function test_RevertWhen_RedemptionNeedsTooManyPositions() public {
        for (uint256 i; i < 33; ++i) {
            _enter(alice, 1 ether);
        }
        assertEq(vault.positions(), 33, "a position a border");
        vm.prank(alice);
        vm.expectRevert(abi.encodeWithSelector(ILiquidStake.TooManyPositions.selector, 32));
        vault.requestRedeem(33 ether, alice, alice);
        uint256 gas = gasleft();
        _redeem(alice, 32 ether);
        assertLt(gas - gasleft(), 1 << 24, "32 fit a transaction");
        uint256 rest = _redeem(alice, 1 ether);
        assertApproxEqAbs(_leave(alice, rest), 33 ether, 100, "all of it");
    }

    function test_RevertWhen_RedeemIsRefused() public {
        _enter(alice, 10 ether);
        vm.startPrank(alice);
        vm.expectRevert(ILiquidStake.ZeroAddress.selector);
        vault.requestRedeem(1 ether, address(0), alice);
        vm.expectRevert(abi.encodeWithSelector(ILiquidStake.AmountTooLow.selector, 1, 1));
        vault.requestRedeem(1, alice, alice);
        vm.expectRevert();
        vault.requestRedeem(11 ether, alice, alice);
    }

    // ------------------------------------------------------------------ attacks

    /// The first depositor cannot make shares so dear that the next one's deposit rounds away.
    function test_FirstDepositor_CannotInflate() public {
        _enter(alice, 1 ether);
        _redeem(alice, 1 ether - 1);
        assertTrue(wal.transfer(address(vault), 1_000_000 ether), "a gift");
        uint256 position = _stake(alice, NODE, 1000 ether);
        vm.prank(alice);
        staking.transferFrom(alice, address(vault), position);
        uint256 shares = _enter(bob, 1000 ether);
        assertApproxEqAbs(vault.convertToAssets(shares), 1000 ether, 1e4, "bob has what he paid");
    }

    function test_RevertWhen_PositionIsNotTheVaults() public {
        _enter(alice, 10 ether);
        (uint256 position,) = vault.positionAt(0);
        vm.prank(alice);
        vm.expectRevert(abi.encodeWithSelector(IStaking.NotPositionOwner.selector, position, alice));
        staking.requestWithdraw(position, 0);
    }

    /// Whatever the node's rate, who enters and leaves again without a reward takes out no more than was put in, and
    /// those who stay lose nothing by it.
    function testFuzz_EnterAndLeave_NeverPays(uint256 first, uint256 amount, uint256 part, uint8 fortunes) public {
        _enter(alice, bound(first, 1 ether, 1e9 ether));
        for (uint256 i; i < 6; ++i) {
            if (fortunes >> i & 1 == 1) _rewardedEpoch();
        }
        vault.roll();
        amount = bound(amount, 1 ether, 1e9 ether);
        (uint256 assets, uint256 supply) = (vault.totalAssets(), vault.totalSupply());
        uint256 shares = _enter(bob, amount);
        _assertNoLoss(assets, supply, "by entering");
        part = bound(part, 1000, shares);
        uint256 paid = _leave(bob, _redeem(bob, part));
        _assertNoLoss(assets, supply, "by leaving in part");
        if (part < shares - 1000) paid += _leave(bob, _redeem(bob, shares - part));
        _assertNoLoss(assets, supply, "by leaving");
        assertLe(paid, amount, "no profit");
        if (part < shares - 1000 || part == shares) assertApproxEqRel(paid, amount, 1e6, "and no loss but dust");
    }
}

/// @notice A pool so small that a slash of 5 %, rounded up, takes all of it.
contract LiquidStakeWipeTest is LiquidStakeFixture {
    function _parameters() internal pure override returns (Parameters memory p) {
        p = super._parameters();
        p.minStake = 1;
    }

    /// Who was in it, on the way out or not, has nothing; who enters at the same border starts afresh; nobody is stuck.
    function test_Wipe() public {
        _enter(alice, 1);
        _request(bob, 1 ether);
        _slashedEpoch();
        vm.expectEmit(address(vault));
        emit ILiquidStake.Wiped(3, 1);
        vault.roll();
        assertEq(staking.pool(NODE).lastWipe, 3, "wiped");
        uint256 shares = _claimShares(bob);
        assertEq(vault.totalAssets(), 1 ether, "bob's deposit only");
        assertEq(vault.convertToAssets(vault.balanceOf(alice)), 0, "alice's shares are worth nothing");
        vm.prank(alice);
        vm.expectRevert(abi.encodeWithSelector(ILiquidStake.AmountTooLow.selector, 1, 1));
        vault.requestRedeem(1, alice, alice);
        assertApproxEqAbs(_leave(bob, _redeem(bob, shares)), 1 ether, 10, "bob gets out");
    }

    function test_Wipe_OnTheWayOut() public {
        _enter(alice, 1);
        _toMid();
        _redeem(alice, 1); // out at the end of the next epoch
        _nextEpoch();
        _slashedEpoch();
        assertEq(staking.pool(NODE).lastWipe, 4, "wiped while leaving");
        assertEq(vault.maxRedeem(alice), 1, "claimable");
        assertEq(vault.maxWithdraw(alice), 0, "for nothing");
        assertEq(_claimAssets(alice), 0, "nothing is left, and nothing reverts");
        assertEq(vault.maxRedeem(alice), 0, "claimed");
    }

    /// Found out long after: the books roll over any number of epochs in one step.
    function test_Wipe_SeenLate() public {
        _enter(alice, 1);
        _nextEpochs(5);
        _slashedEpoch();
        _nextEpochs(3);
        vm.expectEmit(address(vault));
        emit ILiquidStake.Wiped(11, 1);
        vault.roll();
        assertEq(vault.totalAssets(), 0, "nothing");
        assertEq(vault.positions(), 0, "no positions");
    }

    /// Found out between the settlement that wiped the pool and its border: what is void already is written off, once.
    function test_Wipe_SeenBeforeItsBorder() public {
        _enter(alice, 1);
        _nextEpochs(5);
        _cheat();
        _toSettled();
        (uint256 position,) = vault.positionAt(0);
        assertTrue(staking.positionState(position) == IStaking.PositionState.Void, "void before the border");
        vm.expectEmit(address(vault));
        emit ILiquidStake.Wiped(7, 1);
        vault.roll();
        assertEq(vault.positions(), 0, "no positions");
        _nextEpoch();
        vm.recordLogs();
        vault.roll();
        assertEq(vm.getRecordedLogs().length, 1, "rolled, and nothing more lost");
        assertEq(vault.totalAssets(), 0, "nothing");
    }
}
