// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Vm} from "forge-std/Vm.sol";

import {IAvailabilityProofs} from "../../src/interfaces/IAvailabilityProofs.sol";
import {IStaking} from "../../src/interfaces/IStaking.sol";
import {StakingFixture} from "../mocks/StakingFixture.sol";

/// @notice The end of an epoch: payout, outcomes, ladder, fraud, advance. docs/protocol.md, "Epoch change".
contract StakingSettleTest is StakingFixture {
    uint128 private constant SOLD = 1000;

    // ------------------------------------------------------------------ beginSettle

    function test_BeginSettle_FixesThePayout() public {
        _committee(4);
        _donate(100 ether);
        market.set(50 ether, 1e18, SOLD);
        _toSelected();
        vm.roll(block.number + 60);
        vm.expectEmit(address(staking));
        emit IStaking.SettlementBegun(1, 50 ether, 75 ether, 75 ether, 1e18, SOLD, 0, false, 0.075 ether);
        staking.beginSettle();
        assertEq(staking.epochPot(), 74.925 ether, "fee + a quarter of the reserve, without tips");
        assertEq(staking.reserve(), 75 ether, "the rest");
        assertEq(staking.owed(), wal.balanceOf(address(staking)), "INV-1");
        // "nothing changes payout after beginSettle" (INV-11)
        _donate(1000 ether);
        assertEq(staking.epochPot(), 74.925 ether, "as before");
    }

    function test_RevertWhen_ClaimsAreStillOpen() public {
        _committee(4);
        vm.expectRevert(abi.encodeWithSelector(IStaking.WrongPhase.selector, IStaking.Phase.Open));
        staking.beginSettle();
        _toMid();
        vm.expectRevert(abi.encodeWithSelector(IStaking.WrongPhase.selector, IStaking.Phase.Closed));
        staking.beginSettle();
        _toSelected();
        proofs.setSeedMissing(true);
        vm.expectRevert(abi.encodeWithSelector(IAvailabilityProofs.SeedNotSet.selector, 1));
        staking.beginSettle();
        proofs.setSeedMissing(false);
        proofs.setClose(uint64(block.number));
        vm.expectRevert(abi.encodeWithSelector(IStaking.ClaimsOpen.selector, block.number, block.number + 1));
        staking.beginSettle();
        vm.roll(block.number + 1);
        staking.beginSettle();
        vm.expectRevert(abi.encodeWithSelector(IStaking.WrongPhase.selector, IStaking.Phase.Settling));
        staking.beginSettle();
    }

    // ------------------------------------------------------------------ valid

    function test_Valid_PaysCommissionBondAndStake() public {
        _committee(4);
        vm.prank(_governance(1));
        staking.setCommission(1, 1000);
        _stake(alice, 1, 3000 ether);
        _nextEpochs(2);
        market.set(100 ether, 1e18, SOLD);
        // Node 1 is the heaviest and holds 3 of 10 seats: 29.97 WAL; commission 2.997, of the rest a quarter for the
        // bond.
        _toSettling();
        IStaking.Settlement memory s;
        s.outcome = IStaking.Outcome.Valid;
        s.weight = 300;
        (s.reward, s.commission, s.bondReward) = (29.97 ether, 2.997 ether, 6.74325 ether);
        (s.stake, s.shares, s.bond) = (3020.22975 ether, 3000 ether, 1000 ether);
        (s.rateStake, s.rateShares) = (3020.22975 ether, 3000 ether);
        vm.expectEmit(address(staking));
        emit IStaking.Credited(_payout(1), IStaking.CreditReason.Reward, 9.74025 ether, 9.74025 ether);
        vm.expectEmit(address(staking));
        emit IStaking.NodeSettled(1, 3, s);
        staking.settle(1);
        assertEq(staking.epochPot(), 69.93 ether, "what is left for the others");
        assertEq(staking.owed(), wal.balanceOf(address(staking)), "INV-1, mid-cursor");
    }

    /// @dev An excluded byte costs four times what a proven one earns; the pay never falls below nothing.
    function test_Valid_ExclusionsCostFourfold() public {
        _committee(4);
        market.set(100 ether, 1e18, SOLD);
        proofs.set(1, IAvailabilityProofs.Status.Live, 190, 10, address(0));
        proofs.set(2, IAvailabilityProofs.Status.Live, 40, 20, address(0));
        _toSettled();
        assertEq(staking.claimable(_payout(1)), 14.985 ether, "190 - 4 * 10");
        assertEq(staking.claimable(_payout(2)), 0, "nothing");
        assertEq(staking.pool(2).bond, 1000 ether, "and no slash");
    }

    /// @dev "alternate missing": a proven epoch wipes the slate, an epoch in which nothing was sold does not.
    function test_Finding_AlternateMissing_CountsOnlyMissesInARow() public {
        _committee(7);
        market.set(10 ether, 1e18, SOLD);
        for (uint256 i; i < 3; ++i) {
            proofs.miss(1);
            _nextEpoch();
            assertEq(staking.node(1).missCount, 1, "one");
            _nextEpoch();
            assertEq(staking.node(1).missCount, 0, "made good");
        }
        assertEq(staking.pool(1).bond, 1000 ether, "never slashed, never paid for what it missed");
        proofs.miss(1);
        _nextEpoch();
        market.set(0, 1e18, 0);
        proofs.miss(1);
        _nextEpoch();
        assertEq(staking.node(1).missCount, 1, "nothing to prove, nothing made good");
        market.set(10 ether, 1e18, SOLD);
        proofs.miss(1);
        _nextEpoch();
        assertEq(staking.node(1).missCount, 2, "in a row");
        assertEq(staking.pool(1).bond, 995 ether, "50 bps");
    }

    // ------------------------------------------------------------------ missed

    function test_Missed_ClimbsTheLadder() public {
        _committee(7);
        _stake(alice, 1, 1000 ether);
        _nextEpoch();
        market.set(0, 1e18, SOLD);
        proofs.miss(1);
        _nextEpoch();
        assertEq(staking.pool(1).bond, 1000 ether, "first: no slash");
        proofs.miss(1);
        _nextEpoch();
        assertEq(staking.pool(1).bond, 990 ether, "second: 50 bps of bond and stake, from the bond");
        assertEq(staking.pool(1).stake, 1000 ether, "the stake is spared");
        proofs.miss(1);
        uint32 epoch = staking.epoch();
        _nextEpoch();
        assertEq(staking.pool(1).bond, 950.2 ether, "third: 200 bps of 1990");
        IStaking.Node memory node = staking.node(1);
        assertTrue(node.jailed, "jailed");
        assertEq(node.jailedUntil, epoch + 3, "two epochs");
        assertEq(node.missCount, 0, "the count starts anew");
        assertEq(staking.pendingBurn(), 49.8 ether, "to be burned");
    }

    // ------------------------------------------------------------------ relief

    function test_Relief_MoreThanAFifthMissing() public {
        _committee(10);
        market.set(0, 1e18, SOLD);
        proofs.miss(1);
        proofs.miss(2);
        _toSelected();
        vm.roll(block.number + 60);
        vm.expectEmit(address(staking));
        emit IStaking.SettlementBegun(1, 0, 0, 0, 1e18, SOLD, 2, false, 0);
        staking.beginSettle();
        _nextEpoch();
        assertEq(staking.node(1).missCount, 1, "a fifth is no relief");
        proofs.miss(1);
        proofs.miss(2);
        proofs.miss(3);
        _nextEpoch();
        assertEq(staking.node(1).missCount, 1, "relief: no step");
        assertEq(staking.node(3).missCount, 0, "relief: no step");
        assertEq(staking.pool(1).bond, 1000 ether, "relief: no slash");
    }

    /// @dev "relief shields a cartel": a cartel of a third that stores nothing climbs the ladder in every third epoch.
    function test_Finding_ReliefShieldsACartel_ForTwoEpochsInARowOnly() public {
        _committee(10);
        market.set(0, 1e18, SOLD);
        uint8[7] memory counts = [0, 0, 1, 1, 1, 2, 2];
        for (uint256 i; i < 7; ++i) {
            for (uint32 v = 1; v <= 3; ++v) {
                proofs.miss(v);
            }
            _nextEpoch();
            assertEq(staking.node(1).missCount, counts[i], "count");
        }
        assertEq(staking.pool(1).bond, 995 ether, "slashed all the same");
    }

    /// @dev Jailed seats are known to be missing and buy no relief; frauds are claims.
    function test_Relief_CountsNeitherJailedNorFrauds() public {
        _committee(4);
        market.set(0, 1e18, SOLD);
        _toSelected();
        proofs.refute(1, address(0));
        _nextEpoch();
        assertTrue(staking.node(1).jailed, "jailed after selection");
        (, uint256 seats, bool eligible) = staking.prover(1, address(0));
        assertEq(seats, 3, "keeps its seats");
        assertFalse(eligible, "may not prove");
        proofs.miss(1);
        proofs.refute(2, address(0));
        vm.recordLogs();
        _toSettling();
        (uint32 missed, bool relief) = _begun();
        assertEq(missed, 0, "nobody is missing");
        assertFalse(relief, "no relief");
    }

    // ------------------------------------------------------------------ jailed

    /// @dev "jailed after selection": its seats stay unpaid for that epoch and count among f.
    function test_Finding_JailedAfterSelection_UnpaidAndPausesSalesAboveF() public {
        _committee(4);
        market.set(100 ether, 1e18, SOLD);
        proofs.refute(1, address(0));
        _nextEpoch();
        assertTrue(staking.salesOpen(), "three of ten seats are f");
        uint256 owed = staking.claimable(_payout(1));
        _toSettled();
        assertEq(staking.claimable(_payout(1)), owed, "no pay");
        assertEq(staking.pool(1).bond, 0, "no second slash");
        _nextEpoch();
        // Three eligible nodes are left, so the committee repeats, with sales paused.
        assertFalse(staking.salesOpen(), "paused");
    }

    function test_SalesPause_WhenMoreThanFSeatsAreJailed() public {
        _committee(7);
        market.set(0, 1e18, SOLD);
        proofs.refute(1, address(0));
        proofs.refute(2, address(0));
        assertTrue(staking.salesOpen(), "open");
        _nextEpoch();
        assertFalse(staking.salesOpen(), "two nodes hold four of ten seats");
        _nextEpoch();
        assertTrue(staking.salesOpen(), "the next committee is without them");
    }

    /// @dev "double slash in one epoch": whatever else happened, a node has one outcome an epoch (INV-7).
    function test_Finding_DoubleSlashInOneEpoch() public {
        _committee(5);
        market.set(0, 1e18, SOLD);
        proofs.miss(1);
        _nextEpoch();
        proofs.miss(1);
        _nextEpoch();
        proofs.refute(1, bob); // the third miss would have been due
        _toSettled();
        assertEq(staking.pool(1).bond, 0, "the fraud's loss: minBond, which is more than there is");
        assertEq(staking.pool(1).lastWipe, 0, "nothing else");
        staking.settle(100); // the cursor is at its end
        vm.warp(_start() + 60);
        staking.advance();
        vm.expectRevert(abi.encodeWithSelector(IStaking.WrongPhase.selector, IStaking.Phase.Open));
        staking.settle(1);
    }

    // ------------------------------------------------------------------ fraud

    function test_Fraud_WithoutBeneficiaryIsBurned() public {
        _committee(5);
        market.set(0, 1e18, SOLD);
        proofs.refute(1, address(0));
        _toSettled();
        assertEq(staking.pendingBurn(), 1000 ether, "all of it");
        uint256 supply = wal.totalSupply();
        vm.expectEmit(address(staking));
        emit IStaking.Burned(1000 ether);
        staking.burnPending();
        assertEq(wal.totalSupply(), supply - 1000 ether, "burned");
        vm.expectRevert(abi.encodeWithSelector(IStaking.NothingToClaim.selector, address(0)));
        staking.burnPending();
    }

    /// @dev "bond added just before settle": new bond backs from the next epoch on and is not reached by what happened
    /// before, nor does it count as bond that could cover it.
    function test_Finding_BondAddedJustBeforeSettle() public {
        _committee(5);
        _stake(alice, 1, 1000 ether);
        _nextEpoch();
        market.set(1000 ether, 1e18, SOLD);
        proofs.refute(1, bob);
        _toSelected();
        _bond(1, 50_000 ether); // from e + 2
        _toSettled();
        assertEq(staking.claimable(bob), 350 ether, "35 % of the old bond");
        assertEq(staking.pool(1).stake, 950 ether, "the stake's part as without it");
        assertEq(staking.pool(1).bondEntering[staking.epoch() % 2], 50_000 ether, "untouched");
    }

    /// @dev A withdrawal or a bond exit of this epoch is slashed with it (INV-9).
    function test_ExitsOfTheEpochAreSlashed() public {
        _committee(5);
        uint256 id = _stake(alice, 1, 1000 ether);
        _nextEpoch();
        _withdraw(alice, id);
        vm.prank(_governance(1));
        staking.requestBondExit(1, 900 ether);
        market.set(1000 ether, 1e18, SOLD);
        proofs.refute(1, bob);
        _nextEpoch();
        assertEq(staking.claimWithdraw(id), 950 ether, "a twentieth less");
        assertEq(staking.claimable(_payout(1)), 0, "the bond is gone");
    }

    function test_LowBond_Jails() public {
        _committee(5);
        vm.prank(_governance(1));
        staking.requestBondExit(1, 500 ether + 1);
        uint32 epoch = staking.epoch();
        _nextEpoch();
        assertTrue(staking.node(1).jailed, "below half");
        assertEq(staking.node(1).jailedUntil, epoch + 3, "two epochs");
        vm.prank(_governance(2));
        staking.requestBondExit(2, 500 ether);
        _nextEpoch();
        assertFalse(staking.node(2).jailed, "half is enough");
    }

    // ------------------------------------------------------------------ advance

    function test_Advance_BeginsTheNextEpoch() public {
        _committee(4);
        market.set(100 ether, 1e18, SOLD);
        proofs.miss(1);
        _toSettling();
        vm.warp(_start() + 61);
        vm.expectRevert(abi.encodeWithSelector(IStaking.NotSettled.selector, 0, 4));
        staking.advance();
        staking.settle(3);
        vm.expectRevert(abi.encodeWithSelector(IStaking.NotSettled.selector, 3, 4));
        staking.advance();
        staking.settle(3);
        bytes32 tag = keccak256(
            abi.encode(
                keccak256("walrus/EPOCH/1"), block.chainid, address(staking), uint32(2), blockhash(block.number - 1)
            )
        );
        vm.expectEmit(address(staking));
        emit IStaking.EpochAdvanced(2, uint64(block.timestamp), uint64(block.number), tag, 29.97 ether, 29.97 ether);
        staking.advance();
        (uint32 epoch, bytes32 tag_) = staking.epochTag();
        assertEq(epoch, 2, "epoch");
        assertEq(tag_, tag, "tag");
        (, uint64 startBlock) = staking.epochStart();
        assertEq(startBlock, block.number, "start block");
        assertEq(market.opened(), 2, "the market moved along");
        assertEq(staking.reserve(), 29.97 ether, "the unproven share: never to the peers of the same epoch");
        assertEq(staking.epochPot(), 0, "nothing left in the pot");
    }

    function test_RevertWhen_AdvancingTooEarly() public {
        vm.expectRevert(abi.encodeWithSelector(IStaking.WrongPhase.selector, IStaking.Phase.Open));
        staking.advance();
        _toSettled();
        uint256 end = _start() + 60;
        vm.expectRevert(abi.encodeWithSelector(IStaking.TooEarly.selector, block.timestamp, end));
        staking.advance();
        vm.warp(end);
        staking.advance();
    }

    /// @dev "keeper absent for weeks": a late keeper lengthens an epoch; nothing is truncated, skipped or lost.
    function test_Finding_KeeperAbsentForWeeks() public {
        _committee(4);
        uint256 id = _stake(alice, 1, 100 ether);
        _nextEpoch();
        vm.warp(block.timestamp + 40 days);
        vm.roll(block.number + 300_000);
        (uint32 activation, uint32 exit) = staking.effectiveEpochs();
        assertEq(activation, 4, "closed since its middle");
        assertEq(exit, 3, "closed since its middle");
        _withdraw(alice, id);
        market.set(100 ether, 1e18, SOLD);
        _nextEpoch();
        assertEq(staking.epoch(), 3, "the next number");
        assertEq(_start(), block.timestamp, "a full epoch begins");
        _nextEpoch();
        assertGt(staking.claimWithdraw(id), 100 ether, "and the exit is paid");
    }

    /// @dev "entrant's checkpoint": a node that was outside for many epochs is priced right once it is a member.
    function test_Finding_EntrantsCheckpoint() public {
        _committee(4);
        _register(5);
        _bond(5, 1000 ether);
        uint256 id = _stake(alice, 5, 1000 ether);
        _nextEpochs(7);
        staking.tryJoin(5, 0);
        _nextEpoch();
        market.set(100 ether, 1e18, SOLD);
        uint32 epoch = staking.epoch();
        _nextEpoch();
        (, uint256 seats,) = staking.prover(5, address(0));
        assertEq(seats, 3, "the heaviest");
        assertEq(staking.rate(5, epoch).stake, 1000 ether, "rate before");
        assertEq(staking.rate(5, epoch + 1).stake, 1014.985 ether, "half of three tenths");
        assertEq(staking.positionValue(id), 1014.985 ether, "value");
        assertEq(staking.rate(5, 4).stake, 1000 ether, "a skipped epoch");
    }

    /// @dev "reward before money mid-cursor": the fee is here before the first reward is owed, so what a half-settled
    /// epoch owes can be drawn at once; and no staker trades at a rate that only half of the pools have.
    function test_Finding_RewardBeforeMoneyMidCursor() public {
        _committee(4);
        uint256 id = _stake(alice, 1, 1000 ether);
        _nextEpoch();
        market.set(100 ether, 1e18, SOLD);
        uint256 held = wal.balanceOf(address(staking));
        _toSettling();
        assertEq(wal.balanceOf(address(staking)), held + 100 ether, "money first");
        (uint32[] memory members,,) = staking.committee();
        for (uint256 i; i < members.length; ++i) {
            uint256 value = staking.positionValue(id);
            staking.settle(1);
            assertEq(staking.positionValue(id), value, "the running epoch's rate");
            assertEq(staking.owed(), wal.balanceOf(address(staking)), "INV-1 mid-cursor");
            address account = _payout(members[i]);
            uint256 credit = staking.claimable(account);
            assertGt(credit, 0, "owed");
            staking.claimCredit(account);
            assertEq(wal.balanceOf(account), credit, "paid mid-cursor");
        }
        // Asked for after the pool was settled: it leaves an epoch later, at that epoch's rate.
        _withdraw(alice, id);
        assertEq(staking.position(id).exit, staking.epoch() + 1, "not with the settled epoch");
        assertEq(staking.exitPot(1, staking.epoch()), 0, "nobody left");
        _nextEpoch();
        assertGt(staking.positionValue(id), 1000 ether, "the reward shows from the next epoch on");
    }

    // ------------------------------------------------------------------ money

    /// @dev "donation": a gift by `donate` goes to the reserve, a plain transfer to nobody.
    function test_Finding_Donation() public {
        _fund(alice, 5 ether);
        vm.expectEmit(address(staking));
        emit IStaking.ReserveFunded(alice, 5 ether, 5 ether);
        vm.prank(alice);
        staking.donate(5 ether);
        assertTrue(wal.transfer(address(staking), 7 ether), "a plain transfer");
        assertEq(staking.reserve(), 5 ether, "reserve");
        assertEq(staking.owed(), 5 ether, "INV-1: counted");
        assertEq(wal.balanceOf(address(staking)), 12 ether, "held");
    }

    function test_FundReserve_ByTheMarketOnly() public {
        vm.expectRevert(abi.encodeWithSelector(IStaking.NotPeer.selector, alice));
        vm.prank(alice);
        staking.fundReserve(alice, 1);
        vm.expectEmit(address(staking));
        emit IStaking.ReserveFunded(alice, 3 ether, 3 ether);
        market.fundReserve(alice, 3 ether);
        assertEq(staking.reserve(), 3 ether, "reserve");
    }

    function test_RevertWhen_NothingIsOwed() public {
        vm.expectRevert(abi.encodeWithSelector(IStaking.NothingToClaim.selector, alice));
        staking.claimCredit(alice);
    }

    // ------------------------------------------------------------------ helpers

    function _donate(uint256 amount) private {
        _fund(keeper, amount);
        vm.prank(keeper);
        staking.donate(amount);
    }

    function _begun() private returns (uint32 missed, bool relief) {
        Vm.Log[] memory logs = vm.getRecordedLogs();
        for (uint256 i; i < logs.length; ++i) {
            if (logs[i].topics[0] != IStaking.SettlementBegun.selector) continue;
            (,,,,, missed, relief,) =
                abi.decode(logs[i].data, (uint256, uint256, uint256, uint64, uint128, uint32, bool, uint256));
        }
    }
}
