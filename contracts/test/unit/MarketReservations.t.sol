// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IBlobRegistry} from "../../src/interfaces/IBlobRegistry.sol";
import {MarketFixture} from "../MarketFixture.sol";

/// Storage bought and not used yet: docs/protocol.md, "Market".
contract MarketReservationsTest is MarketFixture {
    uint256 private constant EACH = 1000 * uint256(PRICE);

    // ------------------------------------------------------------------ buy

    function test_Buy_Now_PaysTheRunningEpochToTheReserve() public {
        (uint256 cost, uint256 reserved) = registry.purchaseCost(1000, 1, 4);
        assertEq(cost, 3 * EACH, "quoted");
        assertEq(reserved, EACH, "quoted reserve");
        uint256 before = wal.balanceOf(alice);
        vm.expectEmit(address(registry));
        emit IBlobRegistry.ReservationCreated(1, 1000, 1, 4, PRICE);
        vm.expectEmit(address(registry));
        emit IBlobRegistry.ReservationBought(1, alice, 3 * EACH, EACH, 2 * EACH);
        vm.prank(alice);
        uint64 id = registry.buy(1000, 1, 4, 3 * EACH);

        assertEq(id, 1, "numbers start at 1");
        assertEq(registry.reservationCount(), 1, "count");
        assertEq(registry.reservationToken(id), tokenOf(id), "token");
        assertReservation(id, alice, 1000, 1, 4, PRICE);
        assertEq(before - wal.balanceOf(alice), 3 * EACH, "paid");
        assertEq(staking.reserve(), EACH, "reserve");
        assertEq(registry.futureFees(), 2 * EACH, "INV-2");
        assertEq(registry.usedNow(), 1000, "used now");
        assertSales(1, 0, 0);
        assertSales(2, 1000, EACH);
        assertSales(3, 1000, EACH);
        assertSales(4, 0, 0);
        assertBooks();
    }

    function test_Buy_Later_LeavesEpochsBeforeAlone() public {
        uint64 id = buy(alice, 1000, 3, 5);
        assertReservation(id, alice, 1000, 3, 5, PRICE);
        assertEq(staking.reserve(), 0, "nothing for the running epoch");
        assertEq(registry.usedNow(), 0, "used now");
        assertSales(2, 0, 0);
        assertSales(3, 1000, EACH);
        assertSales(4, 1000, EACH);
        assertSales(5, 0, 0);
        assertBooks();
    }

    function test_Buy_OnlyTheRunningEpoch_SellsNothingLater() public {
        uint64 id = buy(alice, 1000, 1, 2);
        assertEq(registry.futureFees(), 0, "nothing is held");
        assertSales(2, 0, 0);
        assertReservation(id, alice, 1000, 1, 2, PRICE);
        assertBooks();
    }

    function testFuzz_Buy(uint128 size, uint32 from, uint32 to) public {
        size = uint128(bound(size, 1, CAPACITY));
        from = uint32(bound(from, 1, 30));
        to = uint32(bound(to, from + 1, 31));
        buy(alice, size, from, to);
        for (uint32 i = 1; i <= 31; ++i) {
            bool later = i > 1 && i >= from && i < to;
            assertSales(i, later ? size : 0, later ? uint256(size) * PRICE : 0);
        }
        assertEq(registry.usedNow(), from == 1 ? size : 0, "used now");
        assertEq(registry.available(from, to), CAPACITY - size, "available");
        assertBooks();
    }

    function test_RevertWhen_Buy_IntervalIsWrong() public {
        uint32[2][5] memory wrong =
            [[uint32(0), 2], [uint32(2), 2], [uint32(3), 2], [uint32(1), 1002], [uint32(1001), type(uint32).max]];
        for (uint256 i = 0; i < wrong.length; ++i) {
            (uint32 from, uint32 to) = (wrong[i][0], wrong[i][1]);
            vm.expectRevert(abi.encodeWithSelector(IBlobRegistry.InvalidInterval.selector, from, to, 1, 1001));
            vm.prank(alice);
            registry.buy(1, from, to, MOST);
            vm.expectRevert(abi.encodeWithSelector(IBlobRegistry.InvalidInterval.selector, from, to, 1, 1001));
            registry.purchaseCost(1, from, to);
            vm.expectRevert(abi.encodeWithSelector(IBlobRegistry.InvalidInterval.selector, from, to, 1, 1001));
            registry.available(from, to);
        }
        buy(alice, 1, 1, 1001); // up to the horizon
        buy(alice, 1, 1000, 1001);
    }

    function test_RevertWhen_Buy_Refused() public {
        vm.startPrank(alice);
        vm.expectRevert(abi.encodeWithSelector(IBlobRegistry.InvalidSize.selector, 0, 1, type(uint128).max));
        registry.buy(0, 1, 2, MOST);
        vm.expectRevert(abi.encodeWithSelector(IBlobRegistry.CostTooHigh.selector, 2 * EACH, 2 * EACH - 1));
        registry.buy(1000, 1, 3, 2 * EACH - 1);
        vm.expectRevert(abi.encodeWithSelector(IBlobRegistry.CapacityExceeded.selector, 1, CAPACITY + 1, CAPACITY));
        registry.buy(CAPACITY + 1, 1, 3, MOST);
        vm.expectRevert(abi.encodeWithSelector(IBlobRegistry.CapacityExceeded.selector, 2, type(uint128).max, CAPACITY));
        registry.buy(type(uint128).max, 2, 3, MOST);
        vm.stopPrank();
        staking.setSales(false);
        vm.expectRevert(IBlobRegistry.SalesPaused.selector);
        vm.prank(alice);
        registry.buy(1, 1, 2, MOST);
    }

    /// INV-10: usedNow counts beside sold(e), and only for the running epoch.
    function test_RevertWhen_Buy_EpochIsFull() public {
        buy(alice, CAPACITY - 10, 2, 3);
        buy(alice, 4, 1, 2);
        advance();
        buy(alice, 6, 2, 3);
        assertEq(registry.available(2, 4), 4, "free");
        vm.startPrank(alice);
        vm.expectRevert(abi.encodeWithSelector(IBlobRegistry.CapacityExceeded.selector, 2, 5, 4));
        registry.buy(5, 2, 4, MOST);
        registry.buy(5, 3, 4, MOST); // the next epoch has room
        registry.buy(4, 2, 4, MOST);
        vm.expectRevert(abi.encodeWithSelector(IBlobRegistry.CapacityExceeded.selector, 2, 1, 0));
        registry.buy(1, 2, 3, MOST);
        vm.stopPrank();
    }

    // ------------------------------------------------------------------ split and merge

    function test_SplitBytes_KeepsEpochsAndRate() public {
        uint64 id = buy(alice, 1000, 1, 4);
        vm.expectEmit(address(registry));
        emit IBlobRegistry.ReservationCreated(2, 300, 1, 4, PRICE);
        vm.expectEmit(address(registry));
        emit IBlobRegistry.ReservationCreated(3, 700, 1, 4, PRICE);
        vm.expectEmit(address(registry));
        emit IBlobRegistry.ReservationSplit(id, 2, 3);
        vm.prank(alice);
        (uint64 a, uint64 b) = registry.splitBytes(id, 300);
        assertReservation(a, alice, 300, 1, 4, PRICE);
        assertReservation(b, alice, 700, 1, 4, PRICE);
        assertGone(id);
        assertSales(2, 1000, EACH);
    }

    function test_SplitEpochs_CutsOffWhatHasPassed() public {
        uint64 id = buy(alice, 1000, 1, 6);
        advance();
        advance();
        assertReservation(id, alice, 1000, 3, 6, PRICE);
        vm.prank(alice);
        (uint64 a, uint64 b) = registry.splitEpochs(id, 4);
        assertReservation(a, alice, 1000, 3, 4, PRICE);
        assertReservation(b, alice, 1000, 4, 6, PRICE);
        assertGone(id);
    }

    function test_RevertWhen_Split_IsNone() public {
        uint64 id = buy(alice, 1000, 2, 5);
        vm.startPrank(alice);
        vm.expectRevert(abi.encodeWithSelector(IBlobRegistry.InvalidSize.selector, 0, 1, 999));
        registry.splitBytes(id, 0);
        vm.expectRevert(abi.encodeWithSelector(IBlobRegistry.InvalidSize.selector, 1000, 1, 999));
        registry.splitBytes(id, 1000);
        vm.expectRevert(abi.encodeWithSelector(IBlobRegistry.InvalidEpochs.selector, 2, 3, 4));
        registry.splitEpochs(id, 2);
        vm.expectRevert(abi.encodeWithSelector(IBlobRegistry.InvalidEpochs.selector, 5, 3, 4));
        registry.splitEpochs(id, 5);
        vm.stopPrank();
    }

    function test_Merge_EqualEpochs_AddsBytesAtTheLowerRate() public {
        uint64 cheap = buy(alice, 1000, 2, 5);
        advanceAt(PRICE + 7);
        uint64 dear = buy(alice, 500, 2, 5); // bought in 2, as much of 2 as the other
        vm.expectEmit(address(registry));
        emit IBlobRegistry.ReservationsMerged(dear, cheap, 3);
        vm.prank(alice);
        uint64 id = registry.merge(dear, cheap);
        assertReservation(id, alice, 1500, 2, 5, PRICE);
        assertGone(cheap);
        assertGone(dear);
        assertSales(3, 1500, EACH + 500 * uint256(PRICE + 7));
    }

    function test_Merge_EqualBytes_JoinsEpochs() public {
        uint64 a = buy(alice, 1000, 1, 3);
        uint64 b = buy(alice, 1000, 3, 5);
        vm.startPrank(alice);
        vm.expectRevert(abi.encodeWithSelector(IBlobRegistry.ReservationsDiffer.selector, b, a));
        registry.merge(b, a);
        uint64 id = registry.merge(a, b);
        vm.stopPrank();
        assertReservation(id, alice, 1000, 1, 5, PRICE);
    }

    function test_RevertWhen_Merge_TheyDiffer() public {
        uint64 a = buy(alice, 1000, 1, 3);
        uint64 otherSize = buy(alice, 999, 3, 5);
        uint64 gap = buy(alice, 1000, 4, 5);
        uint64 otherEnd = buy(alice, 1000, 1, 4);
        uint64[3] memory others = [otherSize, gap, otherEnd];
        vm.startPrank(alice);
        for (uint256 i = 0; i < others.length; ++i) {
            vm.expectRevert(abi.encodeWithSelector(IBlobRegistry.ReservationsDiffer.selector, a, others[i]));
            registry.merge(a, others[i]);
        }
        vm.expectRevert(abi.encodeWithSelector(IBlobRegistry.UnknownReservation.selector, a));
        registry.merge(a, a);
        vm.stopPrank();
    }

    function testFuzz_SplitThenMerge_IsTheIdentity(uint128 size, uint128 part, uint32 at) public {
        size = uint128(bound(size, 2, CAPACITY));
        uint64 id = buy(alice, size, 2, 10);
        vm.startPrank(alice);
        (uint64 a, uint64 b) = registry.splitBytes(id, uint128(bound(part, 1, size - 1)));
        id = registry.merge(b, a);
        (a, b) = registry.splitEpochs(id, uint32(bound(at, 3, 9)));
        id = registry.merge(a, b);
        vm.stopPrank();
        assertReservation(id, alice, size, 2, 10, PRICE);
        assertBooks();
    }

    // ------------------------------------------------------------------ refund

    function test_Refund_PaysNineTenthsOfWholeLaterEpochs() public {
        uint64 id = buy(alice, 1000, 1, 5);
        uint256 before = wal.balanceOf(alice);
        uint256 paid = 3 * EACH * 9 / 10;
        assertEq(registry.refundOf(id), paid, "quoted");
        vm.expectEmit(address(registry));
        emit IBlobRegistry.ReservationRefunded(id, alice, paid, 3 * EACH - paid, 0);
        vm.prank(alice);
        assertEq(registry.refund(id), paid, "paid");

        assertEq(wal.balanceOf(alice) - before, paid, "to the owner");
        assertEq(staking.reserve(), EACH + 3 * EACH - paid, "the remainder goes to the reserve");
        assertEq(registry.usedNow(), 1000, "the running epoch stays sold");
        assertSales(2, 0, 0);
        assertSales(4, 0, 0);
        assertGone(id);
        assertBooks();
    }

    function test_Refund_AtALowerPrice_PaysThat() public {
        uint64 id = buy(alice, 1000, 3, 5);
        advanceAt(PRICE / 2);
        vm.prank(alice);
        assertEq(registry.refund(id), EACH * 9 / 10, "2 epochs at half the price");
        assertBooks();
    }

    function test_Refund_AtAHigherPrice_PaysTheRate() public {
        uint64 id = buy(alice, 1000, 3, 5);
        advanceAt(PRICE * 2);
        vm.prank(alice);
        assertEq(registry.refund(id), 2 * EACH * 9 / 10, "2 epochs at the rate");
        assertBooks();
    }

    function test_Refund_WithoutLaterEpochs_OnlyBurns() public {
        uint64 last = buy(alice, 1000, 1, 3);
        uint64 gone = buy(alice, 1000, 1, 2);
        advance();
        (uint256 fee, uint128 sold) = registry.current();
        vm.startPrank(alice);
        assertEq(registry.refundOf(gone), 0, "quoted");
        vm.expectEmit(address(registry));
        emit IBlobRegistry.ReservationRefunded(last, alice, 0, 0, EACH);
        assertEq(registry.refund(last), 0, "the running epoch is not paid back");
        assertEq(registry.refund(gone), 0, "nor what is over");
        vm.stopPrank();
        (uint256 feeAfter, uint128 soldAfter) = registry.current();
        assertEq(feeAfter, fee, "fee(e) stands");
        assertEq(soldAfter, sold, "sold(e) stands");
        assertGone(last);
        assertGone(gone);
        assertBooks();
    }

    function test_Refund_AfterTheEpochClosed() public {
        uint64 id = buy(alice, 1000, 1, 4);
        staking.closeEpoch();
        vm.prank(alice);
        registry.refund(id);
        assertEq(registry.futureFees(), 0, "INV-2");
        assertBooks();
    }

    /// INV-15: buying and giving back loses at least a tenth, at any later price.
    function testFuzz_Refund_LosesATenth(uint128 size, uint32 from, uint32 to, uint64 price, uint8 wait) public {
        size = uint128(bound(size, 1, CAPACITY));
        from = uint32(bound(from, 1, 20));
        to = uint32(bound(to, from + 1, 21));
        deal(address(wal), alice, 1e30);
        (uint256 cost,) = registry.purchaseCost(size, from, to);
        uint64 id = buy(alice, size, from, to);
        for (uint256 i = 0; i < bound(wait, 0, 3); ++i) {
            advanceAt(uint64(bound(price, 1, 1e12)));
        }
        vm.prank(alice);
        uint256 paid = registry.refund(id);
        assertLe(paid * 10, cost * 9, "INV-15");
        assertBooks();
    }

    // ------------------------------------------------------------------ whose it is

    function test_RevertWhen_Reservation_IsAnothers() public {
        uint64 id = buy(alice, 1000, 1, 5);
        uint64 own = buy(bob, 1000, 1, 5);
        vm.prank(alice);
        nft.approve(bob, tokenOf(id)); // may transfer it, not use it
        bytes memory refused = abi.encodeWithSelector(IBlobRegistry.NotTokenOwner.selector, tokenOf(id), bob);
        vm.startPrank(bob);
        vm.expectRevert(refused);
        registry.splitBytes(id, 1);
        vm.expectRevert(refused);
        registry.splitEpochs(id, 3);
        vm.expectRevert(refused);
        registry.merge(own, id);
        vm.expectRevert(refused);
        registry.merge(id, own);
        vm.expectRevert(refused);
        registry.refund(id);
        vm.expectRevert(refused);
        registry.registerReserved(id, 0, ROOT, false, MOST);
        nft.transferFrom(alice, bob, tokenOf(id));
        registry.refund(id);
        vm.stopPrank();
    }

    function test_RevertWhen_Reservation_IsUnknownOrOver() public {
        uint64 id = buy(alice, 1000, 1, 2);
        uint64 other = buy(alice, 1000, 2, 4);
        advance();
        bytes memory over = abi.encodeWithSelector(IBlobRegistry.ReservationExpired.selector, id, 2, 3);
        vm.startPrank(alice);
        vm.expectRevert(over);
        registry.splitBytes(id, 1);
        vm.expectRevert(over);
        registry.splitEpochs(id, 1);
        vm.expectRevert(over);
        registry.merge(id, other);
        vm.expectRevert(abi.encodeWithSelector(IBlobRegistry.UnknownReservation.selector, 9));
        registry.refund(9);
        vm.stopPrank();
        vm.expectRevert(abi.encodeWithSelector(IBlobRegistry.UnknownReservation.selector, 9));
        registry.refundOf(9);
        IBlobRegistry.Reservation memory r = registry.reservationOf(id);
        assertEq(r.from, r.to, "nothing is left of it");
    }
}
