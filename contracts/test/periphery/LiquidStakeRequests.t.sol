// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IERC4626} from "@openzeppelin/contracts/interfaces/IERC4626.sol";
import {IERC20Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";
import {IERC165} from "@openzeppelin/contracts/utils/introspection/IERC165.sol";

import {IStaking} from "../../src/interfaces/IStaking.sol";
import {
    IERC7540Deposit,
    IERC7540Operator,
    IERC7540Redeem,
    IERC7575Share
} from "../../src/periphery/interfaces/IERC7540.sol";
import {ILiquidStake} from "../../src/periphery/interfaces/ILiquidStake.sol";
import {LiquidStakeFixture} from "./LiquidStakeFixture.sol";

/// @notice Requests and claims as ERC-7540 has them, and who tries to claim what is not theirs.
contract LiquidStakeRequestsTest is LiquidStakeFixture {
    address private operator = makeAddr("operator");

    // ------------------------------------------------------------------ conformance

    /// The identifiers are those of the standards, and the interfaces are what they stand for.
    function test_Interfaces() public view {
        assertEq(type(IERC7540Operator).interfaceId, bytes4(0xe3bc4e65), "operators");
        assertEq(type(IERC7540Deposit).interfaceId, bytes4(0xce3bbe50), "deposits");
        assertEq(type(IERC7540Redeem).interfaceId, bytes4(0x620ee8e4), "redemptions");
        assertEq(type(IERC4626).interfaceId ^ type(IERC7575Share).interfaceId, bytes4(0x2f0a18c5), "ERC-7575");
        bytes4[5] memory ids =
            [type(IERC165).interfaceId, bytes4(0xe3bc4e65), bytes4(0xce3bbe50), bytes4(0x620ee8e4), bytes4(0x2f0a18c5)];
        for (uint256 i; i < ids.length; ++i) {
            assertTrue(vault.supportsInterface(ids[i]), "supported");
        }
        assertFalse(vault.supportsInterface(0xffffffff), "ERC-165");
        assertFalse(vault.supportsInterface(0), "nothing");
        assertEq(vault.share(), address(vault), "share");
        assertEq(vault.asset(), address(wal), "asset");
        assertEq(vault.decimals(), wal.decimals(), "as many decimals");
    }

    function testFuzz_RevertWhen_Previewed(address caller, uint256 amount) public {
        _enter(alice, 10 ether);
        vm.startPrank(caller);
        vm.expectRevert(ILiquidStake.NoPreview.selector);
        vault.previewDeposit(amount);
        vm.expectRevert(ILiquidStake.NoPreview.selector);
        vault.previewMint(amount);
        vm.expectRevert(ILiquidStake.NoPreview.selector);
        vault.previewRedeem(amount);
        vm.expectRevert(ILiquidStake.NoPreview.selector);
        vault.previewWithdraw(amount);
    }

    /// Views of requests that do not exist answer, and with nothing.
    function testFuzz_UnknownRequests_AreNothing(uint256 id, address who) public view {
        assertEq(vault.pendingDepositRequest(id, who), 0, "pending deposit");
        assertEq(vault.claimableDepositRequest(id, who), 0, "claimable deposit");
        assertEq(vault.pendingRedeemRequest(id, who), 0, "pending redemption");
        assertEq(vault.claimableRedeemRequest(id, who), 0, "claimable redemption");
        assertEq(vault.maxDeposit(who) + vault.maxMint(who) + vault.maxRedeem(who) + vault.maxWithdraw(who), 0, "max");
    }

    /// From a request to its last claim, with the standard's events.
    function test_Deposit_EventsAndStates() public {
        _pay(alice, 100 ether);
        vm.expectEmit(address(vault));
        emit IERC7540Deposit.DepositRequest(bob, alice, 2, alice, 100 ether);
        vm.prank(alice);
        assertEq(vault.requestDeposit(100 ether, bob, alice), 2, "the epoch");
        _assertDeposit(2, bob, 100 ether, 0);
        _assertDeposit(2, alice, 0, 0);
        _nextEpoch();
        _assertDeposit(2, bob, 0, 100 ether);
        assertEq(vault.maxMint(bob), 0, "not priced before a roll");
        vault.roll();
        assertEq(vault.maxMint(bob), 100 ether, "priced");
        vm.expectEmit(address(vault));
        emit IERC4626.Deposit(bob, carol, 30 ether, 30 ether);
        vm.prank(bob);
        assertEq(vault.deposit(30 ether, carol), 30 ether, "a part, to another");
        _assertDeposit(2, bob, 0, 70 ether);
        vm.prank(bob);
        assertEq(vault.mint(70 ether, bob, bob), 70 ether, "the rest, by its shares");
        _assertDeposit(2, bob, 0, 0);
        assertEq(vault.balanceOf(carol), 30 ether, "carol's");
        assertEq(vault.balanceOf(bob), 70 ether, "bob's");
        assertEq(vault.balanceOf(address(vault)), 0, "nothing is left");
    }

    function test_Redeem_EventsAndStates() public {
        _enter(alice, 100 ether);
        vm.expectEmit(address(vault));
        emit IERC7540Redeem.RedeemRequest(bob, alice, 1, alice, 40 ether);
        vm.expectEmit(address(vault));
        emit ILiquidStake.RedemptionLeaves(1, 2, 60 ether);
        vm.prank(alice);
        uint256 id = vault.requestRedeem(40 ether, bob, alice);
        _assertRedeem(id, bob, 40 ether, 0);
        _assertRedeem(id, alice, 0, 0);
        assertEq(vault.balanceOf(alice), 60 ether, "burned");
        _nextEpoch();
        _assertRedeem(id, bob, 0, 40 ether);
        uint256 due = vault.maxWithdraw(bob);
        assertApproxEqAbs(due, 40 ether, 10, "due");
        uint256 expected = due / 4;
        vm.expectEmit(address(vault));
        emit IERC4626.Withdraw(bob, carol, bob, expected, 10 ether);
        vm.prank(bob);
        assertEq(vault.redeem(10 ether, carol, bob), expected, "a quarter, to another");
        _assertRedeem(id, bob, 0, 30 ether);
        assertEq(vault.maxWithdraw(bob), due - expected, "the rest");
        vm.prank(bob);
        vault.withdraw(due - expected, bob, bob);
        _assertRedeem(id, bob, 0, 0);
        assertEq(vault.claimableFrom(id), 0, "gone");
        assertEq(wal.balanceOf(carol) + wal.balanceOf(bob), due, "all of it");
    }

    /// ERC-7540: whoever did not ask for it gets nothing pushed; only the controller claims.
    function test_RevertWhen_AStrangerClaims() public {
        _enter(alice, 100 ether);
        _redeem(alice, 50 ether);
        _request(alice, 10 ether);
        _nextEpoch();
        vm.startPrank(bob);
        bytes memory refusal = abi.encodeWithSelector(ILiquidStake.NotOperator.selector, alice, bob);
        vm.expectRevert(refusal);
        vault.deposit(1 ether, alice, alice);
        vm.expectRevert(refusal);
        vault.mint(1 ether, bob, alice);
        vm.expectRevert(refusal);
        vault.redeem(1 ether, alice, alice);
        vm.expectRevert(refusal);
        vault.withdraw(1 ether, bob, alice);
        vm.stopPrank();
        // Nor does an allowance of shares claim them: it is not what is claimed.
        vm.prank(alice);
        vault.approve(bob, type(uint256).max);
        vm.prank(bob);
        vm.expectRevert(refusal);
        vault.redeem(1 ether, bob, alice);
    }

    // ------------------------------------------------------------------ operators

    function test_Operator_ActsForItsController() public {
        _pay(alice, 100 ether);
        vm.expectEmit(address(vault));
        emit IERC7540Operator.OperatorSet(alice, operator, true);
        vm.prank(alice);
        assertTrue(vault.setOperator(operator, true), "true");
        assertTrue(vault.isOperator(alice, operator), "set");
        assertFalse(vault.isOperator(operator, alice), "one way");
        vm.startPrank(operator);
        vm.expectEmit(address(vault));
        emit IERC7540Deposit.DepositRequest(alice, alice, 2, operator, 100 ether);
        vault.requestDeposit(100 ether, alice, alice);
        vm.stopPrank();
        _nextEpoch();
        vm.startPrank(operator);
        vault.deposit(50 ether, alice, alice);
        vault.mint(50 ether, alice, alice);
        vault.requestRedeem(100 ether, alice, alice);
        vm.stopPrank();
        _nextEpoch();
        vm.startPrank(operator);
        vault.redeem(50 ether, alice, alice);
        vault.withdraw(vault.maxWithdraw(alice), alice, alice);
        vm.stopPrank();
        assertApproxEqAbs(wal.balanceOf(alice), 100 ether, 10, "back with alice");
    }

    /// An operator is one account's: it takes nothing of others, and nothing once it is revoked.
    function test_RevertWhen_OperatorReachesFurther() public {
        _enter(alice, 100 ether);
        _enter(bob, 100 ether);
        _redeem(alice, 10 ether);
        _redeem(bob, 10 ether);
        _pay(bob, 10 ether);
        vm.prank(alice);
        vault.setOperator(operator, true);
        _nextEpoch();

        bytes memory refusal = abi.encodeWithSelector(ILiquidStake.NotOperator.selector, bob, operator);
        vm.startPrank(operator);
        vm.expectRevert(refusal);
        vault.redeem(1, operator, bob);
        vm.expectRevert(refusal);
        vault.requestDeposit(10 ether, operator, bob); // bob's allowance to the vault is bob's
        vm.expectRevert(abi.encodeWithSelector(IERC20Errors.ERC20InsufficientAllowance.selector, operator, 0, 5 ether));
        vault.requestRedeem(5 ether, operator, bob);
        vm.stopPrank();
        // Operators of an operator are nobody.
        vm.prank(operator);
        vault.setOperator(carol, true);
        vm.prank(carol);
        vm.expectRevert(abi.encodeWithSelector(ILiquidStake.NotOperator.selector, alice, carol));
        vault.redeem(1, carol, alice);

        vm.prank(alice);
        vault.setOperator(operator, false);
        vm.startPrank(operator);
        vm.expectRevert(abi.encodeWithSelector(ILiquidStake.NotOperator.selector, alice, operator));
        vault.redeem(1, operator, alice);
        vm.expectRevert(abi.encodeWithSelector(IERC20Errors.ERC20InsufficientAllowance.selector, operator, 0, 5 ether));
        vault.requestRedeem(5 ether, operator, alice);
        vm.stopPrank();
    }

    /// Shares of others: by allowance, which is used up, unless it is without end or the spender is an operator.
    function test_Redeem_WithAnAllowance() public {
        _enter(alice, 100 ether);
        vm.prank(alice);
        vault.approve(bob, 30 ether);
        vm.prank(bob);
        uint256 id = vault.requestRedeem(20 ether, bob, alice);
        assertEq(vault.pendingRedeemRequest(id, bob), 20 ether, "bob's now");
        assertEq(vault.allowance(alice, bob), 10 ether, "used");
        vm.prank(bob);
        vm.expectRevert(
            abi.encodeWithSelector(IERC20Errors.ERC20InsufficientAllowance.selector, bob, 10 ether, 11 ether)
        );
        vault.requestRedeem(11 ether, bob, alice);
        vm.prank(alice);
        vault.setOperator(bob, true);
        vm.prank(bob);
        vault.requestRedeem(11 ether, alice, alice);
        assertEq(vault.allowance(alice, bob), 10 ether, "not an operator's");
        vm.startPrank(alice);
        vault.setOperator(bob, false);
        vault.approve(bob, type(uint256).max);
        vm.stopPrank();
        vm.prank(bob);
        vault.requestRedeem(11 ether, bob, alice);
        assertEq(vault.allowance(alice, bob), type(uint256).max, "without end");
    }

    // ------------------------------------------------------------------ claims in parts

    /// However a redemption is claimed, in whatever parts and measure, it pays what it pays at once, and its rest is
    /// what is left of that after each part.
    function testFuzz_Redeem_PartsAddUp(uint256 amount, uint256 shares, uint256[6] memory parts, uint8 how) public {
        shares = bound(shares, 1 ether, _enterAtAPrice(bound(amount, 2 ether, 1e7 ether), how));
        _redeem(alice, shares);
        _nextEpoch();
        vault.roll();
        uint256 whole = vault.maxWithdraw(alice);
        uint256 snapshot = vm.snapshotState();
        assertEq(_claimAssets(alice), whole, "at once");
        vm.revertToState(snapshot);

        uint256 paid;
        for (uint256 i; i < parts.length; ++i) {
            (uint256 before, uint256 most) = (vault.maxRedeem(alice), vault.maxWithdraw(alice));
            vm.startPrank(alice);
            if (how >> i & 1 == 1) {
                uint256 part = bound(parts[i], 0, most);
                uint256 taken = vault.withdraw(part, alice, alice);
                assertEq(vault.maxRedeem(alice), before - taken, "shares left");
                paid += part;
            } else {
                uint256 part = bound(parts[i], 0, before);
                paid += vault.redeem(part, alice, alice);
                assertEq(vault.maxRedeem(alice), before - part, "shares left");
            }
            vm.stopPrank();
            assertEq(vault.maxWithdraw(alice), whole - paid, "assets left");
        }
        paid += _claimAssets(alice);
        assertEq(paid, whole, "all of it, and no more");
        assertEq(wal.balanceOf(alice), whole, "received");
    }

    /// The same of the shares of a deposit.
    function testFuzz_Deposit_PartsAddUp(uint256 amount, uint256[6] memory parts, uint8 how) public {
        _enterAtAPrice(10 ether, how);
        _request(bob, bound(amount, 1 ether, 1e7 ether));
        _request(carol, 3 ether);
        _nextEpoch();
        vault.roll();
        uint256 whole = vault.maxMint(bob);
        uint256 others = vault.maxMint(carol);
        for (uint256 i; i < parts.length; ++i) {
            vm.startPrank(bob);
            if (how >> i & 1 == 1) vault.mint(bound(parts[i], 0, vault.maxMint(bob)), bob);
            else vault.deposit(bound(parts[i], 0, vault.maxDeposit(bob)), bob);
            vm.stopPrank();
            assertEq(vault.balanceOf(bob) + vault.maxMint(bob), whole, "claimed and claimable");
        }
        _claimShares(bob);
        assertEq(vault.balanceOf(bob), whole, "all of it, and no more");
        assertEq(_claimShares(carol), others, "carol's as if nobody had");
        assertLe(vault.balanceOf(address(vault)), 2, "what is left is rounding");
    }

    /// One claim runs through many requests in their order, and stops where it has enough.
    function test_Claim_AcrossRequests() public {
        for (uint256 i; i < 3; ++i) {
            _enter(alice, 10 ether);
            _redeem(alice, 4 ether);
            _redeem(alice, 2 ether);
        }
        _nextEpoch();
        assertEq(vault.maxRedeem(alice), 18 ether, "all of them");
        vm.prank(alice);
        vault.redeem(7 ether, alice, alice);
        assertEq(vault.claimableRedeemRequest(1, alice), 0, "first");
        assertEq(vault.claimableRedeemRequest(2, alice), 0, "second");
        assertEq(vault.claimableRedeemRequest(3, alice), 3 ether, "a part of the third");
        assertEq(vault.claimableRedeemRequest(4, alice), 2 ether, "not the fourth");
        _redeem(alice, 3 ether);
        assertEq(vault.maxRedeem(alice), 11 ether, "nothing that is still leaving");
        vm.prank(alice);
        vm.expectRevert(abi.encodeWithSelector(ILiquidStake.NotClaimable.selector, 11 ether + 1, 11 ether));
        vault.redeem(11 ether + 1, alice, alice);
        _claimAssets(alice);
        assertApproxEqAbs(wal.balanceOf(alice), 18 ether, 100, "what was out");
    }

    /// What comes back after a part was claimed, and who fetches it, changes nothing about the rest.
    function test_Claim_TheRestStays() public {
        _enter(alice, 10 ether);
        _enter(bob, 3 ether);
        _redeem(alice, 4.5 ether); // leaves a surplus
        _nextEpoch();
        uint256 whole = vault.maxWithdraw(alice);
        for (uint256 position = 1; position <= 4; ++position) {
            if (staking.position(position).exit != 0) staking.claimWithdraw(position);
        }
        assertEq(vault.maxWithdraw(alice), whole, "fetched by a stranger");
        vm.prank(alice);
        vault.withdraw(whole / 2, alice, alice);
        assertTrue(wal.transfer(address(vault), 5 ether), "a gift");
        _rewardedEpoch();
        _slashedEpoch();
        assertEq(vault.maxWithdraw(alice), whole - whole / 2, "after a reward and a slash");
        // Idle WAL is taken along by a deposit while the rest of the claim lies here.
        _makeGood();
        _request(carol, 1 ether);
        assertEq(_claimAssets(alice), whole - whole / 2, "paid");
    }

    // ------------------------------------------------------------------ attacks

    /// Redemptions that leave together are of their controllers apart.
    function test_Claim_NothingOfAnothersRequest() public {
        _enter(alice, 100 ether);
        _enter(bob, 1 ether);
        _redeem(alice, 100 ether);
        _redeem(bob, 1 ether);
        _nextEpoch();
        uint256 hers = vault.maxWithdraw(alice);
        vm.startPrank(bob);
        uint256 his = vault.maxWithdraw(bob);
        vm.expectRevert(abi.encodeWithSelector(ILiquidStake.NotClaimable.selector, his + 1, his));
        vault.withdraw(his + 1, bob, bob);
        vault.withdraw(his, bob, bob);
        vm.expectRevert(abi.encodeWithSelector(ILiquidStake.NotClaimable.selector, 1, 0));
        vault.redeem(1, bob, bob);
        vm.stopPrank();
        assertEq(vault.maxWithdraw(alice), hers, "hers as before");
        assertEq(_claimAssets(alice), hers, "paid");
    }

    /// Who never claims keeps nothing from those who stay: anyone collects, and the last one out gets out.
    function test_Collect_FreesWhatIsNotTheControllers() public {
        _enter(alice, 1.5 ether);
        _request(bob, 1 ether);
        uint256 id = _redeem(alice, 0.6 ether); // 0.9 WAL come back
        vm.expectRevert(abi.encodeWithSelector(ILiquidStake.NothingToCollect.selector, id));
        vault.collect(id);
        vm.expectRevert(abi.encodeWithSelector(ILiquidStake.NothingToCollect.selector, id + 1));
        vault.collect(id + 1);
        _nextEpoch();
        _claimShares(bob);
        vm.prank(alice);
        assertTrue(vault.transfer(bob, 0.9 ether), "all shares are bob's");
        uint256 all = vault.balanceOf(bob);
        assertEq(all, vault.totalSupply(), "all of them");
        vm.prank(bob);
        vm.expectPartialRevert(ILiquidStake.NotLiquid.selector);
        vault.requestRedeem(all, bob, bob);

        uint256 due = vault.maxWithdraw(alice);
        vm.expectEmit(true, false, false, false, address(vault));
        emit ILiquidStake.RedemptionCollected(id, 0, 0);
        vm.prank(carol);
        assertEq(vault.collect(id), due, "hers");
        vm.expectRevert(abi.encodeWithSelector(ILiquidStake.NothingToCollect.selector, id));
        vault.collect(id);
        assertEq(wal.balanceOf(alice) + wal.balanceOf(carol), 0, "nobody is paid");
        assertEq(vault.maxWithdraw(alice), due, "still hers");
        assertApproxEqAbs(_leave(bob, _redeem(bob, all)), 1.9 ether, 20, "bob is out");
        assertEq(vault.totalSupply(), 0, "the last one");
        assertEq(_claimAssets(alice), due, "whenever she comes");
        assertEq(staking.balanceOf(address(vault)), 0, "no positions");
    }

    /// Small parts round the assets down, and withdrawals the shares: neither takes a unit more than the whole.
    function test_Claim_RoundingTakesNothing() public {
        _enter(bob, 10 ether);
        _rewardedEpoch();
        _redeem(bob, 10 ether);
        _nextEpoch();
        uint256 whole = vault.maxWithdraw(bob);
        uint256 paid;
        vm.startPrank(bob);
        for (uint256 i; i < 50; ++i) {
            paid += vault.redeem(1, bob, bob);
            assertEq(vault.withdraw(1, bob, bob), 0, "of a share that is worth more");
            ++paid;
        }
        vm.stopPrank();
        assertEq(paid + _claimAssets(bob), whole, "all of it");
    }

    /// Nobody makes another's claims long with dust; of one's own one may do as one likes.
    function test_RevertWhen_DustIsRedeemedForAnother() public {
        _enter(bob, 10 ether);
        vm.startPrank(bob);
        vm.expectRevert(abi.encodeWithSelector(ILiquidStake.AmountTooLow.selector, 0.5 ether, 1 ether));
        vault.requestRedeem(0.5 ether, alice, bob);
        vault.requestRedeem(0.5 ether, bob, bob);
        vault.requestRedeem(1 ether, alice, bob);
        vm.stopPrank();
    }

    /// A claim that fetches the most positions a redemption can have fits a transaction (EIP-7825).
    function test_Claim_OfManyPositionsFits() public {
        for (uint256 i; i < 32; ++i) {
            _enter(alice, 1 ether);
        }
        _redeem(alice, 32 ether);
        _nextEpoch();
        uint256 gas = gasleft();
        vm.prank(alice);
        vault.redeem(1, alice, alice);
        assertLt(gas - gasleft(), 1 << 24, "32 positions");
        assertApproxEqAbs(vault.maxWithdraw(alice), 32 ether, 100, "fetched");
    }

    /// A wipe leaves worthless shares, in which the deposits of its border are counted: by numbers without use, but all
    /// of it can be claimed and redeemed. Slashes take hundreds of epochs to bring a pool so far: here Staking says so.
    function test_Wipe_WithManySharesAbout() public {
        _enter(alice, 1_000_000 ether);
        _request(bob, 1000 ether);
        _nextEpoch();
        uint32 border = staking.epoch();
        vm.mockCall(address(staking), abi.encodeCall(IStaking.rate, (NODE, border)), abi.encode(IStaking.Rate(0, 0)));
        vault.roll();
        assertEq(vault.totalAssets(), 1000 ether, "bob's only");
        assertEq(vault.maxMint(bob), 1000 ether * (1_000_000 ether + 1), "in shares of nothing");
        vm.startPrank(bob);
        vault.deposit(400 ether, bob);
        vault.mint(vault.maxMint(bob), bob);
        assertApproxEqAbs(vault.convertToAssets(vault.balanceOf(bob)), 1000 ether, 1, "all of it");
        vault.requestRedeem(vault.balanceOf(bob), bob, bob);
        vm.stopPrank();
        vm.clearMockedCalls();
        _nextEpoch();
        assertApproxEqAbs(_claimAssets(bob), 1000 ether, 10, "out");
    }

    // ------------------------------------------------------------------ how

    function _pay(address who, uint256 amount) private {
        assertTrue(wal.transfer(who, amount), "funding");
        vm.prank(who);
        wal.approve(address(vault), amount);
    }

    /// @dev Has alice enter and a share become worth more or less. Returns her shares.
    function _enterAtAPrice(uint256 amount, uint8 how) private returns (uint256 shares) {
        shares = _enter(alice, amount);
        if (how & 64 != 0) _rewardedEpoch();
        if (how & 128 == 0) return shares;
        _slashedEpoch();
        _makeGood();
    }

    /// @dev The operator's new bond, and the end of its sentence.
    function _makeGood() private {
        _bond(NODE, 2 * parameters.minBond);
        _nextEpochs(parameters.fraudJailEpochs + 2);
        vm.prank(_governance(NODE));
        staking.unjail(NODE);
        _nextEpoch();
    }

    function _assertDeposit(uint256 id, address who, uint256 pending, uint256 claimable) private view {
        assertEq(vault.pendingDepositRequest(id, who), pending, "pending");
        assertEq(vault.claimableDepositRequest(id, who), claimable, "claimable");
        assertEq(vault.maxDeposit(who), claimable, "most");
    }

    function _assertRedeem(uint256 id, address who, uint256 pending, uint256 claimable) private view {
        assertEq(vault.pendingRedeemRequest(id, who), pending, "pending");
        assertEq(vault.claimableRedeemRequest(id, who), claimable, "claimable");
        assertEq(vault.maxRedeem(who), claimable, "most");
    }
}
