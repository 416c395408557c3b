// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IStaking} from "../../src/interfaces/IStaking.sol";
import {Parameters} from "../../src/types/Parameters.sol";
import {StakingFixture} from "../mocks/StakingFixture.sol";

/// @notice Delegations: deposits, exact epochs, withdrawals, claims, void positions.
contract StakingStakeTest is StakingFixture {
    // ------------------------------------------------------------------ stake

    function test_Stake_MintsAPositionForTheNextEpoch() public {
        _register(1);
        _fund(alice, 3 ether);
        vm.expectEmit(address(staking));
        emit IStaking.Staked(1, 1, alice, 1, 3 ether, 3 ether);
        vm.prank(alice);
        assertEq(staking.stake(1, 3 ether), 1, "id");
        assertEq(staking.ownerOf(1), alice, "owner");
        IStaking.Position memory p = staking.position(1);
        assertEq(p.node, 1, "node");
        assertEq(p.activation, 1, "activation");
        assertEq(p.amount, 3 ether, "amount");
        assertEq(staking.positionValue(1), 3 ether, "value before it is active");
        assertEq(staking.pool(1).stakeEntering[1], 3 ether, "entering");
        assertEq(staking.pool(1).stake, 0, "not yet in");
        assertEq(wal.balanceOf(address(staking)), 3 ether, "held");
        assertEq(staking.owed(), 3 ether, "INV-1");
        assertEq(staking.tokenURI(1), "", "no document");
        _nextEpoch();
        assertEq(staking.pool(1).stake, 3 ether, "in");
        assertEq(staking.pool(1).shares, 3 ether, "1:1");
        assertEq(staking.positionValue(1), 3 ether, "value");
    }

    /// ERC-721: a document of a token that is none is an error.
    function test_RevertWhen_TokenURI_OfNoPosition() public {
        _register(1);
        uint256 id = _stake(alice, 1, 1 ether);
        vm.expectRevert(abi.encodeWithSelector(IStaking.ERC721NonexistentToken.selector, 0));
        staking.tokenURI(0);
        vm.expectRevert(abi.encodeWithSelector(IStaking.ERC721NonexistentToken.selector, id + 1));
        staking.tokenURI(id + 1);
        _nextEpoch();
        _withdraw(alice, id);
        _nextEpoch();
        assertEq(staking.tokenURI(id), "", "still there");
        staking.claimWithdraw(id);
        vm.expectRevert(abi.encodeWithSelector(IStaking.ERC721NonexistentToken.selector, id));
        staking.tokenURI(id);
    }

    /// @dev "deposit/exit at mid ± 1 s".
    function test_Finding_DepositAndExitAtMidPlusMinusOneSecond() public {
        _register(1);
        vm.warp(_start() + 29);
        (uint32 activation, uint32 exit) = staking.effectiveEpochs();
        assertEq(activation, 1, "before the middle");
        assertEq(exit, 0, "before the middle");
        uint256 early = _stake(alice, 1, 1 ether);
        vm.warp(_start() + 30);
        (activation, exit) = staking.effectiveEpochs();
        assertEq(activation, 2, "from the middle on");
        assertEq(exit, 1, "from the middle on");
        uint256 late = _stake(alice, 1, 1 ether);
        assertEq(staking.position(early).activation, 1, "early");
        assertEq(staking.position(late).activation, 2, "late");
        _nextEpoch();
        assertEq(staking.pool(1).stake, 1 ether, "one is in");
        vm.expectRevert(abi.encodeWithSelector(IStaking.NotActive.selector, late, 2));
        vm.prank(alice);
        staking.requestWithdraw(late, 0);
        vm.warp(_start() + 29);
        vm.prank(alice);
        staking.requestWithdraw(early, 0);
        assertEq(staking.position(early).exit, 1, "leaves now");
        _nextEpoch();
        assertEq(staking.pool(1).stake, 1 ether, "one in, one out");
        vm.warp(_start() + 30);
        vm.prank(alice);
        staking.requestWithdraw(late, 0);
        assertEq(staking.position(late).exit, 3, "leaves an epoch later");
        _nextEpochs(2);
        assertEq(staking.pool(1).stake, 0, "all out");
    }

    function test_RevertWhen_StakeIsRefused() public {
        _fund(alice, 10 ether);
        vm.startPrank(alice);
        vm.expectRevert(abi.encodeWithSelector(IStaking.UnknownNode.selector, 1));
        staking.stake(1, 1 ether);
        vm.stopPrank();
        _register(1);
        vm.startPrank(alice);
        vm.expectRevert(abi.encodeWithSelector(IStaking.StakeTooLow.selector, 1 ether - 1, 1 ether));
        staking.stake(1, 1 ether - 1);
        vm.stopPrank();
        vm.expectRevert(); // no allowance
        vm.prank(bob);
        staking.stake(1, 1 ether);
    }

    function test_RevertWhen_StakingOnAJailedNode() public {
        _committee(4);
        market.set(0, 1, 1000);
        proofs.refute(1, address(0));
        _nextEpoch();
        _fund(alice, 1 ether);
        vm.expectRevert(abi.encodeWithSelector(IStaking.NodeJailed.selector, 1, 10));
        vm.prank(alice);
        staking.stake(1, 1 ether);
    }

    // ------------------------------------------------------------------ withdraw

    function test_Withdraw_FullCycle() public {
        _register(1);
        uint256 id = _stake(alice, 1, 5 ether);
        _nextEpoch();
        vm.expectEmit(address(staking));
        emit IStaking.WithdrawRequested(id, 1, 1, 5 ether, 5 ether, 0, 0, 5 ether);
        vm.prank(alice);
        assertEq(staking.requestWithdraw(id, 0), 0, "no remainder");
        vm.expectRevert(abi.encodeWithSelector(IStaking.AlreadyExiting.selector, id, 1));
        vm.prank(alice);
        staking.requestWithdraw(id, 0);
        vm.expectRevert(abi.encodeWithSelector(IStaking.NotClaimable.selector, id, 1));
        staking.claimWithdraw(id);
        _nextEpoch();
        // Its exit is priced by now; the pool is rolled by the claim itself.
        assertEq(staking.positionValue(id), 5 ether, "value");
        vm.expectEmit(address(staking));
        emit IStaking.WithdrawClaimed(id, 1, alice, 5 ether, 0);
        vm.prank(keeper);
        assertEq(staking.claimWithdraw(id), 5 ether, "amount");
        assertEq(wal.balanceOf(alice), 5 ether, "paid to the owner");
        assertEq(staking.owed(), 0, "INV-1");
        vm.expectRevert(abi.encodeWithSelector(IStaking.UnknownPosition.selector, id));
        staking.claimWithdraw(id);
    }

    function test_RequestWithdraw_PartLeavesARemainder() public {
        _register(1);
        uint256 id = _stake(alice, 1, 5 ether);
        _nextEpoch();
        vm.expectEmit(address(staking));
        emit IStaking.WithdrawRequested(id, 1, 1, 2 ether, 2 ether, id + 1, 3 ether, 2 ether);
        vm.prank(alice);
        uint256 rest = staking.requestWithdraw(id, 2 ether);
        assertEq(staking.ownerOf(rest), alice, "owner of the rest");
        assertEq(staking.positionValue(rest), 3 ether, "value of the rest");
        assertEq(staking.position(rest).activation, 1, "same activation");
        vm.startPrank(alice);
        vm.expectRevert(abi.encodeWithSelector(IStaking.RemainderTooLow.selector, 1 ether - 1, 1 ether));
        staking.requestWithdraw(rest, 2 ether + 1);
        vm.expectRevert(abi.encodeWithSelector(IStaking.StakeTooLow.selector, 3 ether, 3 ether + 1));
        staking.requestWithdraw(rest, 3 ether + 1);
        assertEq(staking.requestWithdraw(rest, 3 ether), 0, "naming all shares is all");
    }

    function test_CancelWithdraw_WhileTheExitWouldBeTheSame() public {
        _register(1);
        uint256 id = _stake(alice, 1, 5 ether);
        _nextEpoch();
        vm.startPrank(alice);
        vm.expectRevert(abi.encodeWithSelector(IStaking.NotExiting.selector, id));
        staking.cancelWithdraw(id);
        staking.requestWithdraw(id, 0);
        vm.expectEmit(address(staking));
        emit IStaking.WithdrawCancelled(id, 1, 1, 0);
        staking.cancelWithdraw(id);
        assertEq(staking.position(id).exit, 0, "stays");
        assertEq(staking.position(id).shares, 0, "no fixed shares");
        staking.requestWithdraw(id, 0);
        vm.stopPrank();
        _toMid();
        vm.expectRevert(abi.encodeWithSelector(IStaking.ExitFixed.selector, id, 1));
        vm.prank(alice);
        staking.cancelWithdraw(id);
        assertEq(staking.pool(1).sharesLeaving[1], 5 ether, "still leaving");
    }

    function test_CancelWithdraw_AcrossTheBorder() public {
        _register(1);
        uint256 id = _stake(alice, 1, 5 ether);
        _nextEpoch();
        _toMid();
        vm.prank(alice);
        staking.requestWithdraw(id, 0); // leaves at the end of 2
        _nextEpoch();
        vm.prank(alice);
        staking.cancelWithdraw(id); // a new request would leave at the end of 2 as well
        _nextEpochs(2);
        assertEq(staking.positionValue(id), 5 ether, "it stayed");
    }

    function test_RevertWhen_NotTheOwner() public {
        _register(1);
        uint256 id = _stake(alice, 1, 5 ether);
        _nextEpoch();
        vm.startPrank(bob);
        bytes memory refusal = abi.encodeWithSelector(IStaking.NotPositionOwner.selector, id, bob);
        vm.expectRevert(refusal);
        staking.requestWithdraw(id, 0);
        vm.expectRevert(refusal);
        staking.cancelWithdraw(id);
        vm.expectRevert(refusal);
        staking.burnVoid(id);
        vm.expectRevert(abi.encodeWithSelector(IStaking.UnknownPosition.selector, 99));
        staking.requestWithdraw(99, 0);
        vm.expectRevert(abi.encodeWithSelector(IStaking.UnknownPosition.selector, 99));
        staking.positionValue(99);
        vm.expectRevert(abi.encodeWithSelector(IStaking.NotExiting.selector, id));
        staking.claimWithdraw(id);
        vm.stopPrank();
        vm.expectRevert(abi.encodeWithSelector(IStaking.PositionNotVoid.selector, id));
        vm.prank(alice);
        staking.burnVoid(id);
    }

    /// @dev "hollowed NFT sold from an old listing": a change of the position revokes the market's approval and counts
    /// the version up.
    function test_Finding_HollowedNftSoldFromAnOldListing() public {
        _register(1);
        uint256 id = _stake(alice, 1, 5 ether);
        _nextEpoch();
        vm.startPrank(alice);
        staking.approve(bob, id);
        assertEq(staking.getApproved(id), bob, "listed");
        staking.requestWithdraw(id, 4 ether);
        assertEq(staking.getApproved(id), address(0), "no longer listed");
        assertEq(staking.position(id).version, 1, "another version");
        staking.approve(bob, id);
        staking.cancelWithdraw(id);
        assertEq(staking.getApproved(id), address(0), "no longer listed");
        assertEq(staking.position(id).version, 2, "another version");
        vm.stopPrank();
        vm.expectRevert();
        vm.prank(bob);
        staking.transferFrom(alice, bob, id);
    }

    function test_Claim_GoesToTheNewOwner() public {
        _register(1);
        uint256 id = _stake(alice, 1, 5 ether);
        _nextEpoch();
        _withdraw(alice, id);
        vm.prank(alice);
        staking.transferFrom(alice, bob, id);
        _nextEpoch();
        staking.claimWithdraw(id);
        assertEq(wal.balanceOf(bob), 5 ether, "bob has it");
    }

    /// @dev "ERC-721 receiver griefing": nobody is asked whether he likes the token; this contract has no receiver
    /// hook.
    function test_Finding_Erc721ReceiverGriefing() public {
        _register(1);
        wal.approve(address(staking), 5 ether);
        uint256 id = staking.stake(1, 5 ether);
        _nextEpoch();
        uint256 rest = staking.requestWithdraw(id, 1 ether);
        assertEq(staking.ownerOf(id), address(this), "owner");
        assertEq(staking.ownerOf(rest), address(this), "owner of the rest");
        _nextEpoch();
        assertEq(staking.claimWithdraw(id), 1 ether, "claimed");
    }

    // ------------------------------------------------------------------ lazy rolling

    /// @dev A pool outside the committee is rolled in bounded work after any number of epochs, and every epoch in
    /// between has its rate.
    function test_Roll_AfterManyEpochsUntouched() public {
        _register(1);
        uint256 first = _stake(alice, 1, 5 ether); // 1
        _toMid();
        uint256 second = _stake(bob, 1, 7 ether); // 2
        _nextEpochs(2);
        vm.prank(alice);
        staking.requestWithdraw(first, 0); // end of 2
        _toMid();
        vm.prank(bob);
        staking.requestWithdraw(second, 3 ether); // end of 3
        _nextEpochs(40);
        assertEq(staking.pool(1).stake, 4 ether, "seen without a write");
        assertEq(staking.pool(1).synced, 42, "rolled in the view");
        assertEq(staking.rate(1, 1).shares, 0, "empty at the start of 1");
        assertEq(staking.rate(1, 2).stake, 5 ether, "alice alone");
        assertEq(staking.rate(1, 3).stake, 12 ether, "both");
        assertEq(staking.rate(1, 4).stake, 7 ether, "bob alone");
        assertEq(staking.rate(1, 5).stake, 4 ether, "part of bob");
        assertEq(staking.rate(1, 30).stake, 4 ether, "ever since");
        assertEq(staking.rate(1, 43).stake, 0, "not known yet");
        uint256 before = gasleft();
        assertEq(staking.claimWithdraw(first), 5 ether, "alice");
        assertLt(before - gasleft(), 400_000, "bounded work");
        assertEq(staking.claimWithdraw(second), 3 ether, "bob");
        for (uint32 e = 5; e <= 42; ++e) {
            assertEq(staking.rate(1, e).stake, 4 ether, "the same once written");
        }
        assertEq(staking.owed(), 4 ether, "INV-1");
    }

    function test_Roll_EmitsWhatItMoved() public {
        _register(1);
        _bond(1, 9 ether);
        uint256 id = _stake(alice, 1, 5 ether);
        _nextEpoch();
        _withdraw(alice, id);
        vm.prank(_governance(1));
        staking.requestBondExit(1, 2 ether);
        _nextEpochs(3);
        vm.expectEmit(address(staking));
        emit IStaking.Credited(_payout(1), IStaking.CreditReason.BondExit, 2 ether, 2 ether);
        vm.expectEmit(address(staking));
        emit IStaking.PoolRolled(1, 2, 0, 0, 5 ether, 5 ether, 7 ether, 5 ether, 2 ether);
        vm.expectEmit(address(staking));
        emit IStaking.PoolRolled(1, 3, 0, 0, 0, 0, 7 ether, 0, 0);
        staking.claimWithdraw(id);
    }

    // ------------------------------------------------------------------ value

    function test_Rewards_RaiseTheValueOfShares() public {
        _committee(4);
        uint256 id = _stake(alice, 1, 1000 ether);
        _nextEpoch();
        market.set(80 ether, 1e17, 1000);
        _nextEpoch(); // node 1 holds 3 of 10 seats: 23.976 WAL, half for the bond
        assertEq(staking.positionValue(id), 1011.988 ether, "half the reward");
        assertEq(staking.claimable(_payout(1)), 11.988 ether, "the other half");
        assertEq(staking.rate(1, 3).stake, 1011.988 ether, "rate");
        assertEq(staking.rate(1, 3).shares, 1000 ether, "rate");
        uint256 late = _stake(bob, 1, 1011.988 ether);
        market.set(0, 1e17, 0);
        _nextEpoch();
        assertEq(staking.positionValue(late), 1011.988 ether, "entered at the rate");
        assertEq(staking.pool(1).shares, 2000 ether, "shares");
    }
}

/// @notice What a delegator takes out, on random amounts.
contract StakingStakeFuzzTest is StakingFixture {
    function setUp() public override {
        super.setUp();
        _committee(4);
    }

    /// @dev INV-4: without rewards nobody takes out more than was put in, whatever the rate.
    function testFuzz_StakeThenExit_ReturnsAtMostTheAmount(uint256 first, uint256 fee, uint256 amount, uint256 bps)
        public
    {
        first = bound(first, 1 ether, 1e6 ether);
        fee = bound(fee, 0, 1e4 ether);
        amount = bound(amount, 1 ether, 1e6 ether);
        _stake(alice, 1, first);
        _nextEpoch();
        vm.prank(_governance(1));
        staking.setCommission(1, uint16(bound(bps, 0, 1000)));
        market.set(fee, 1e18, 1e6);
        _nextEpochs(3);
        market.set(0, 1, 0);
        uint256 id = _stake(bob, 1, amount);
        _nextEpoch();
        _withdraw(bob, id);
        _nextEpoch();
        uint256 paid = staking.claimWithdraw(id);
        assertLe(paid, amount, "INV-4");
        // One share's worth, and one unit.
        IStaking.Rate memory r = staking.rate(1, staking.epoch());
        assertGe(paid + uint256(r.stake) / r.shares + 2, amount, "no more than a rounding is lost");
    }

    /// @dev "dust exit and re-entry": leaving and coming back again and again gains nothing, and what roundings leave
    /// in an empty pool goes to the reserve.
    function testFuzz_Finding_DustExitAndReentry(uint256 fee, uint256 amount) public {
        fee = bound(fee, 1, 1e3 ether);
        amount = bound(amount, 1 ether, 1000 ether);
        uint256 id = _stake(alice, 1, amount);
        _nextEpoch();
        market.set(fee, 1e18, 1e6);
        _nextEpoch();
        market.set(0, 1, 0);
        uint256 held = staking.positionValue(id);
        for (uint256 i; i < 4; ++i) {
            _withdraw(alice, id);
            _nextEpoch();
            uint256 paid = staking.claimWithdraw(id);
            assertLe(paid, held, "INV-4");
            assertEq(staking.pool(1).shares, 0, "nobody left");
            assertEq(staking.pool(1).stake, 0, "nothing left");
            held = paid;
            vm.prank(alice);
            id = staking.stake(1, uint128(paid));
            _nextEpoch();
            assertEq(staking.pool(1).shares, paid, "1:1 again");
        }
        assertEq(staking.owed(), wal.balanceOf(address(staking)), "INV-1");
    }
}

/// @notice Pools of which a share is worth a fortune.
contract StakingDearSharesTest is StakingFixture {
    uint256 private whole;

    function setUp() public override {
        super.setUp();
        _committee(5);
    }

    /// @dev Somebody alone in a pool keeps a single share and has dust enter at less than its price: nothing is minted
    /// for it, so that the price doubles with every epoch. Who comes later must not pay for the rounding: a deposit is
    /// worth what was paid in, but for a millionth.
    function test_Finding_PumpedSharesRoundDepositsAway() public {
        vm.pauseGasMetering();
        uint256 seed = _stake(bob, 2, 1 ether);
        _nextEpoch();
        market.set(8 ether, 1e17, 1000);
        _nextEpoch();
        market.set(0, 1, 0);
        // All but one share leave; the last one's price is rounded up.
        _dust(seed, 1);
        _withdraw(bob, whole);
        whole = _stake(bob, 1, 1000 ether);
        _nextEpoch();
        assertEq(staking.pool(2).shares, 1, "one share");
        assertEq(staking.pool(2).stake, 2, "of two units");

        for (uint256 i; i < 80 && staking.pool(2).stake < 1 ether; ++i) {
            if (!_enterDust(staking.pool(2).stake - 1)) break;
        }
        uint256 victim = _stake(alice, 2, 1.9 ether);
        _nextEpoch();
        assertGe(staking.positionValue(victim), 1.9 ether - 1.9e12, "what was paid in, but for a millionth");
    }

    /// @dev Has all but `shares` of a position ask to leave, and those stay under its number; the rest is `whole`.
    function _dust(uint256 id, uint128 shares) private {
        vm.startPrank(bob);
        whole = staking.requestWithdraw(id, shares);
        staking.cancelWithdraw(id);
        vm.stopPrank();
    }

    /// @dev Moves `amount` from the first pool to the second, past the least stake.
    function _enterDust(uint256 amount) private returns (bool entered) {
        uint256 id = whole;
        _dust(id, uint128(amount)); // 1:1 in the first pool
        vm.prank(bob);
        staking.redelegate(id, 2);
        _nextEpoch();
        try staking.completeRedelegation(id) {
            entered = true;
        } catch {}
        _nextEpoch();
    }
}

/// @notice Pools that lose everything. Only a pool of a few base units can: a slash takes a twentieth at most, rounded
/// up.
contract StakingWipeTest is StakingFixture {
    function _parameters() internal pure override returns (Parameters memory p) {
        p = super._parameters();
        p.minStake = 1;
        // So that a test may slash hundreds of times.
        (p.fraudJailEpochs, p.ladderJailEpochs) = (0, 0);
    }

    function setUp() public override {
        super.setUp();
        _committee(5);
    }

    /// @dev "100 % slash", INV-13.
    function test_Finding_HundredPercentSlash_StartsThePoolAnew() public {
        uint256 lost = _stake(alice, 1, 1);
        _nextEpoch();
        uint256 leaving = _stake(alice, 2, 1);
        _wipe(1);
        IStaking.Pool memory pool = staking.pool(1);
        assertEq(pool.stake, 0, "stake");
        assertEq(pool.shares, 0, "shares");
        assertEq(pool.lastWipe, 3, "restart");
        assertEq(staking.positionValue(lost), 0, "worthless");
        bytes memory refusal = abi.encodeWithSelector(IStaking.PositionVoid.selector, lost);
        vm.startPrank(alice);
        vm.expectRevert(refusal);
        staking.requestWithdraw(lost, 0);
        vm.expectRevert(refusal);
        staking.cancelWithdraw(lost);
        vm.expectRevert(refusal);
        staking.claimWithdraw(lost);
        vm.expectRevert(refusal);
        staking.redelegate(lost, 2);
        vm.expectRevert(refusal);
        staking.completeRedelegation(lost);
        vm.expectRevert(refusal);
        staking.split(lost, 0);
        vm.expectRevert(refusal);
        staking.merge(lost, leaving);
        vm.expectRevert(refusal);
        staking.merge(leaving, lost);
        vm.expectEmit(address(staking));
        emit IStaking.VoidPositionBurned(lost, 1, alice);
        staking.burnVoid(lost);
        vm.stopPrank();
        assertEq(staking.positionValue(leaving), 1, "another pool");
        _release(1);
        uint256 fresh = _stake(bob, 1, 7 ether);
        _nextEpoch();
        assertEq(staking.pool(1).shares, 7 ether, "INV-13: 1:1");
        _withdraw(bob, fresh);
        _nextEpoch();
        assertEq(staking.claimWithdraw(fresh), 7 ether, "all of it");
    }

    /// @dev "slash with pending exits": they lose with the pool, and what leaves is what is left.
    function test_Finding_SlashWithPendingExits_ReachesThem() public {
        uint256 a = _stake(alice, 1, 100);
        _stake(bob, 1, 100);
        _nextEpoch();
        _withdraw(alice, a); // end of 2
        uint256 entering = _stake(bob, 1, 50); // from 3
        _nextEpochWithFraud(1);
        assertEq(staking.exitPot(1, 2), 95, "a twentieth less");
        assertEq(staking.pool(1).stake, 95 + 50, "the entry lost nothing");
        assertEq(staking.positionValue(entering), 49, "52 shares at 145 / 152");
        assertEq(staking.claimWithdraw(a), 95, "alice");
    }

    /// @dev "slash with pending exits", the bond's: what was queued to leave is lost like the rest, and the queues
    /// never pay out more than the slash left.
    function test_Finding_SlashWithPendingExits_ReachesTheBonds() public {
        vm.prank(_governance(1));
        staking.requestBondExit(1, 600 ether); // end of 1
        _toMid();
        vm.prank(_governance(1));
        staking.requestBondExit(1, 400 ether); // end of 2
        proofs.refute(1, bob);
        uint32 epoch = staking.epoch();
        _nextEpochWithFraud(1);
        assertEq(staking.claimable(_payout(1)), 0, "all of it was at risk");
        assertEq(staking.pool(1).bond, 0, "and is lost");
        assertEq(staking.pool(1).bondLeaving[(epoch + 1) % 2], 400 ether, "the second request is still queued");
        _bond(1, 300 ether); // from the epoch after the next
        _nextEpochs(2);
        staking.rollPool(1);
        assertEq(staking.claimable(_payout(1)), 0, "there was nothing left to leave");
        assertEq(staking.pool(1).bond, 300 ether, "new bond stays");
        assertEq(staking.owed(), wal.balanceOf(address(staking)), "INV-1");
    }

    /// @dev "100 % slash" with exits queued for this epoch and the next, and an entry waiting: the exits are void, the
    /// entry starts the pool anew.
    function test_Finding_HundredPercentSlash_VoidsQueuedExitsNotEntries() public {
        uint256 a = _stake(alice, 1, 1);
        uint256 b = _stake(alice, 1, 1);
        _nextEpoch();
        _nextEpochWithFraud(1);
        assertEq(staking.pool(1).stake, 1, "one unit for two shares");
        _release(1);
        _withdraw(alice, a); // end of this epoch
        uint256 entering = _stake(bob, 1, 5);
        _toMid();
        _withdraw(alice, b); // end of the next one
        uint32 epoch = staking.epoch();
        _nextEpochWithFraud(1);
        assertEq(staking.exitPot(1, epoch), 0, "nothing to pay out");
        assertEq(staking.pool(1).sharesLeaving[0] + staking.pool(1).sharesLeaving[1], 0, "queues are empty");
        assertEq(staking.positionValue(a) + staking.positionValue(b), 0, "void");
        assertEq(staking.positionValue(entering), 5, "not touched");
        _nextEpoch();
        vm.expectRevert(abi.encodeWithSelector(IStaking.PositionVoid.selector, b));
        staking.claimWithdraw(b);
        _withdraw(bob, entering);
        _nextEpoch();
        assertEq(staking.claimWithdraw(entering), 5, "INV-13, INV-14");
    }

    /// @dev A redelegation backs its old node to the end of its exit epoch: a restart of that pool voids it, one of the
    /// target's does not.
    function test_Redelegation_IsVoidedByTheOldPoolOnly() public {
        uint256 lost = _stake(alice, 1, 1);
        uint256 safe = _stake(alice, 2, 1);
        _nextEpoch();
        vm.startPrank(alice);
        staking.redelegate(lost, 2);
        staking.redelegate(safe, 1);
        vm.stopPrank();
        _wipe(1);
        assertEq(uint8(staking.positionState(lost)), uint8(IStaking.PositionState.Void), "went down with its node");
        vm.expectRevert(abi.encodeWithSelector(IStaking.PositionVoid.selector, lost));
        staking.completeRedelegation(lost);
        vm.prank(alice);
        staking.burnVoid(lost);
        _release(1);
        uint256 value = staking.positionValue(safe);
        assertEq(staking.completeRedelegation(safe), value, "was not in it yet");
        assertGe(value, 1, "and lost nothing");
        _nextEpoch();
        assertEq(staking.positionValue(safe), value, "INV-13: 1:1");
        assertEq(staking.owed(), wal.balanceOf(address(staking)), "INV-1");
    }

    /// @dev A position that left at one restart stays void at the next: it must not reach into an exit pot that others
    /// of a later generation filled.
    function test_VoidExit_StaysVoidAfterASecondWipe() public {
        uint256 old = _stake(alice, 1, 1);
        _nextEpoch();
        _toMid();
        _withdraw(alice, old); // asks to leave at the end of 3
        uint256 young = _stakeNextDoor();
        _wipe(1); // restart in 3
        _release(1);
        uint256 fresh = _stake(bob, 1, 1);
        _nextEpoch();
        assertEq(staking.positionValue(fresh), 1, "fresh");
        _wipe(1);
        assertGt(staking.pool(1).lastWipe, staking.position(old).exit + 1, "the second restart lies after its exit");
        assertEq(staking.positionValue(old), 0, "still worthless");
        vm.expectRevert(abi.encodeWithSelector(IStaking.PositionVoid.selector, old));
        staking.claimWithdraw(old);
        vm.prank(alice);
        staking.burnVoid(old);
        vm.prank(bob);
        staking.burnVoid(fresh);
        assertGe(staking.positionValue(young), 1, "others");
        assertEq(staking.owed(), wal.balanceOf(address(staking)), "INV-1");
    }

    /// @dev An exit settled before the restart is paid after it.
    function test_SettledExit_SurvivesALaterWipe() public {
        uint256 gone = _stake(alice, 1, 5 ether);
        uint256 dust = _stake(bob, 1, 1);
        _nextEpoch();
        _withdraw(alice, gone);
        _nextEpoch();
        _wipe(1);
        assertEq(staking.positionValue(dust), 0, "wiped");
        assertEq(staking.claimWithdraw(gone), 5 ether, "INV-14");
    }

    /// @dev "share overflow after repeated slashes": shares of a pool that lost nearly everything get no cheaper than a
    /// millionth; then deposits are refused until everybody left or everything is lost.
    function test_Finding_ShareOverflowAfterRepeatedSlashes() public {
        vm.pauseGasMetering();
        _stake(alice, 1, 3e6);
        _nextEpoch();
        for (uint256 i; staking.pool(1).stake > 2; ++i) {
            assertLt(i, 1000, "slashes");
            _nextEpochWithFraud(1);
            if (staking.pool(1).stake > 2) _release(1);
        }
        assertGt(staking.pool(1).shares, 1e6 * uint256(staking.pool(1).stake), "shares per unit");
        _release(1);
        _fund(bob, 1 ether);
        vm.expectRevert(abi.encodeWithSelector(IStaking.PoolExhausted.selector, 1));
        vm.prank(bob);
        staking.stake(1, 1 ether);
    }

    function _stakeNextDoor() private returns (uint256) {
        return _stake(bob, 2, 1);
    }

    /// @dev Slashes until the pool is empty; each time the node comes out of jail and back into the committee first.
    function _wipe(uint32 node) private {
        uint32 before = staking.pool(node).lastWipe;
        for (uint256 i; i < 10; ++i) {
            _nextEpochWithFraud(node);
            if (staking.pool(node).lastWipe != before) return;
            _release(node);
        }
        fail();
    }

    /// @dev Takes the whole bond, and from the stake what the bond cannot cover.
    function _nextEpochWithFraud(uint32 node) private {
        // A loss beyond the bond: ten times the would-be reward.
        market.set(1e4 ether, 1e18, 1e9);
        proofs.refute(node, address(0));
        _nextEpoch();
        market.set(0, 1, 0);
    }

    function _release(uint32 node) private {
        while (staking.epoch() < staking.node(node).jailedUntil) _nextEpoch();
        _bond(node, parameters.minBond);
        _nextEpoch();
        vm.prank(_governance(node));
        staking.unjail(node);
        _nextEpoch();
    }
}
