// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {BLS} from "solady/utils/ext/ithaca/BLS.sol";

import {IBlobRegistry} from "../../src/interfaces/IBlobRegistry.sol";
import {MarketFixture} from "../MarketFixture.sol";
import {TestKeys} from "../TestKeys.sol";

/// Objects beyond their first purchase: docs/protocol.md, "Freeze rule", "Market".
contract MarketObjectsTest is MarketFixture {
    uint256 private constant EACH = BILLED * uint256(PRICE);
    uint256 private constant WRITE = BILLED * uint256(WRITE_PRICE);

    // ------------------------------------------------------------------ registerReserved

    function test_RegisterReserved_UsesItAndReturnsTheRest() public {
        uint64 r = buy(alice, BILLED + 10, 1, 4);
        uint256 reserve = staking.reserve();
        uint256 fees = registry.futureFees();
        bytes32 blobId = registry.blobIdOf(100, ROOT);
        vm.expectEmit(address(registry));
        emit IBlobRegistry.ReservationCreated(2, 10, 1, 4, PRICE);
        vm.expectEmit(address(registry));
        emit IBlobRegistry.ReservationUsed(r, 1, 2);
        vm.expectEmit(address(registry));
        emit IBlobRegistry.BlobRegistered(1, blobId, alice, 100, ROOT, 1, 4, BILLED, PRICE, true, r, WRITE, WRITE, fees);
        vm.prank(alice);
        (uint64 object, uint64 rest) = registry.registerReserved(r, 100, ROOT, true, WRITE);

        IBlobRegistry.BlobObject memory blob = registry.blobObject(object);
        assertEq(nft.ownerOf(object), alice, "owner");
        assertEq(blob.end, 4, "ends with the reservation");
        assertEq(blob.rate, PRICE, "rate");
        assertEq(blob.flags, 1, "deletable");
        assertReservation(rest, alice, 10, 1, 4, PRICE);
        assertGone(r);
        assertEq(staking.reserve() - reserve, WRITE, "write fee");
        assertEq(registry.usedNow(), BILLED + 10, "bought once");
        assertSales(2, BILLED + 10, EACH + 10 * uint256(PRICE));
        assertBooks();
    }

    function test_RegisterReserved_AllOfIt_LeavesNoRest() public {
        uint64 r = buy(alice, BILLED, 1, 3);
        vm.prank(alice);
        (, uint64 rest) = registry.registerReserved(r, 100, ROOT, false, MOST);
        assertEq(rest, 0, "rest");
        assertEq(registry.reservationCount(), 1, "none was made");
    }

    /// What was bought for later is used when it has begun, while sales are paused too.
    function test_RegisterReserved_WhenItHasBegun() public {
        uint64 r = buy(alice, BILLED, 2, 5);
        advance();
        advance();
        staking.setSales(false);
        vm.prank(alice);
        (uint64 object,) = registry.registerReserved(r, 100, ROOT, false, MOST);
        certifyPlain(object);
        advance();
        assertTrue(registry.obligated(1, keyOf(object, 0, 0)), "proven from the next epoch on");
        advance();
        assertFalse(registry.obligated(1, keyOf(object, 0, 0)), "until the reservation ends");
    }

    function test_RevertWhen_RegisterReserved_Refused() public {
        uint64 small = buy(alice, BILLED - 1, 1, 3);
        uint64 short = buy(alice, BILLED, 1, 2);
        uint64 good = buy(alice, BILLED, 1, 3);
        vm.startPrank(alice);
        vm.expectRevert(abi.encodeWithSelector(IBlobRegistry.ReservationTooSmall.selector, small, BILLED - 1, BILLED));
        registry.registerReserved(small, 100, ROOT, false, MOST);
        vm.expectRevert(abi.encodeWithSelector(IBlobRegistry.ReservationExpired.selector, short, 2, 3));
        registry.registerReserved(short, 100, ROOT, false, MOST);
        vm.expectRevert(abi.encodeWithSelector(IBlobRegistry.CostTooHigh.selector, WRITE, WRITE - 1));
        registry.registerReserved(good, 100, ROOT, false, WRITE - 1);
        vm.expectRevert(abi.encodeWithSelector(IBlobRegistry.SizeTooLarge.selector, (1 << 48) + 1, 1 << 48));
        registry.registerReserved(good, (1 << 48) + 1, ROOT, false, MOST);
        vm.stopPrank();
        advance();
        advance();
        vm.expectRevert(abi.encodeWithSelector(IBlobRegistry.ReservationExpired.selector, good, 3, 4));
        vm.prank(alice);
        registry.registerReserved(good, 100, ROOT, false, MOST);
    }

    // ------------------------------------------------------------------ extendReserved

    function test_ExtendReserved_TakesTheLowerRate() public {
        uint64 object = registerBy(alice, 2, true); // ends before epoch 4
        advanceAt(PRICE - 1);
        uint64 r = buy(alice, BILLED + 1, 4, 6);
        uint256 fees = registry.futureFees();
        vm.expectEmit(address(registry));
        emit IBlobRegistry.BlobExtended(object, alice, 6, PRICE - 1, r, 0, fees);
        vm.prank(alice);
        uint64 rest = registry.extendReserved(object, r);
        assertEq(registry.blobObject(object).end, 6, "end");
        assertEq(registry.blobObject(object).rate, PRICE - 1, "rate");
        assertReservation(rest, alice, 1, 4, 6, PRICE - 1);
        assertGone(r);
        assertSales(5, BILLED + 1, (BILLED + 1) * uint256(PRICE - 1));
        assertBooks();
    }

    function test_ExtendReserved_ByAStranger_IsAGift() public {
        uint64 object = registerBy(alice, 2, false);
        uint64 r = buy(bob, BILLED, 4, 6);
        vm.prank(bob);
        assertEq(registry.extendReserved(object, r), 0, "no rest");
        assertEq(registry.blobObject(object).end, 6, "end");
        assertEq(nft.ownerOf(object), alice, "owner");
    }

    function test_RevertWhen_ExtendReserved_Refused() public {
        uint64 object = registerBy(alice, 2, false); // ends before epoch 4
        uint64 early = buy(alice, BILLED, 3, 6);
        uint64 late = buy(alice, BILLED, 5, 6);
        uint64 small = buy(alice, BILLED - 1, 4, 6);
        vm.startPrank(alice);
        vm.expectRevert(abi.encodeWithSelector(IBlobRegistry.ReservationStartsElsewhere.selector, early, 3, 4));
        registry.extendReserved(object, early);
        vm.expectRevert(abi.encodeWithSelector(IBlobRegistry.ReservationStartsElsewhere.selector, late, 5, 4));
        registry.extendReserved(object, late);
        vm.expectRevert(abi.encodeWithSelector(IBlobRegistry.ReservationTooSmall.selector, small, BILLED - 1, BILLED));
        registry.extendReserved(object, small);
        vm.expectRevert(abi.encodeWithSelector(IBlobRegistry.UnknownObject.selector, 9));
        registry.extendReserved(9, late);
        vm.stopPrank();
        for (uint256 i = 0; i < 3; ++i) {
            advance();
        }
        vm.expectRevert(abi.encodeWithSelector(IBlobRegistry.ObjectExpired.selector, object, 4, 5));
        vm.prank(alice);
        registry.extendReserved(object, small);
    }

    // ------------------------------------------------------------------ delete

    function test_DeleteBlob_ReturnsTheTimeAfterTheRunningEpoch() public {
        uint64 object = registerBy(alice, 4, true); // ends before epoch 6
        certifyPlain(object);
        advance();
        (uint256 fee, uint128 sold) = registry.current();
        vm.expectEmit(address(registry));
        emit IBlobRegistry.ReservationCreated(1, BILLED, 3, 6, PRICE);
        vm.expectEmit(address(registry));
        emit IBlobRegistry.BlobDeleted(object, 3, 1);
        vm.prank(alice);
        uint64 r = registry.deleteBlob(object);

        assertReservation(r, alice, BILLED, 3, 6, PRICE);
        IBlobRegistry.BlobObject memory blob = registry.blobObject(object);
        assertEq(blob.end, 3, "end");
        assertEq(blob.flags, 3, "deletable, deleted");
        assertTrue(registry.obligated(1, keyOf(object, 0, 0)), "freeze rule: still owed in this epoch");
        (uint256 feeAfter, uint128 soldAfter) = registry.current();
        assertEq(feeAfter, fee, "fee(e)");
        assertEq(soldAfter, sold, "sold(e)");
        assertSales(3, BILLED, EACH);
        advance();
        assertFalse(registry.obligated(1, keyOf(object, 0, 0)), "not in the next");
        vm.prank(alice);
        assertEq(registry.refund(r), 2 * EACH * 9 / 10, "epochs 4 and 5");
        assertBooks();
    }

    function test_DeleteBlob_InItsLastEpoch_ReturnsNothing() public {
        uint64 object = registerBy(alice, 1, true);
        advance();
        vm.prank(alice);
        assertEq(registry.deleteBlob(object), 0, "no reservation");
        assertEq(registry.blobObject(object).end, 3, "end");
    }

    function test_DeleteBlob_BeforeItsCertificate() public {
        uint64 object = registerBy(alice, 4, true);
        vm.prank(alice);
        registry.deleteBlob(object);
        BLS.G2Point memory none;
        vm.expectRevert(abi.encodeWithSelector(IBlobRegistry.ObjectExpired.selector, object, 2, 3));
        registry.certify(object, ROOT, none, EVERYBODY);
    }

    function test_DeleteBlob_ClearsItsApproval() public {
        uint64 object = registerBy(alice, 4, true);
        vm.startPrank(alice);
        nft.approve(bob, object);
        registry.deleteBlob(object);
        vm.stopPrank();
        assertEq(nft.getApproved(object), address(0), "approval");
    }

    function test_RevertWhen_DeleteBlob_Refused() public {
        uint64 permanent = registerBy(alice, 2, false);
        uint64 object = registerBy(alice, 2, true);
        vm.startPrank(bob);
        vm.expectRevert(abi.encodeWithSelector(IBlobRegistry.NotTokenOwner.selector, object, bob));
        registry.deleteBlob(object);
        vm.expectRevert(abi.encodeWithSelector(IBlobRegistry.UnknownObject.selector, 9));
        registry.deleteBlob(9);
        vm.stopPrank();
        vm.startPrank(alice);
        vm.expectRevert(abi.encodeWithSelector(IBlobRegistry.ObjectPermanent.selector, permanent));
        registry.deleteBlob(permanent);
        registry.deleteBlob(object);
        bytes memory deleted = abi.encodeWithSelector(IBlobRegistry.ObjectDeleted.selector, object);
        vm.expectRevert(deleted);
        registry.deleteBlob(object);
        vm.expectRevert(deleted);
        registry.extend(object, 1, MOST);
        vm.expectRevert(deleted);
        registry.extendReserved(object, 1);
        vm.expectRevert(deleted);
        registry.fundJar(object, 1);
        vm.expectRevert(deleted);
        registry.share(object, 1, 1, 1);
        vm.expectRevert(deleted);
        nft.transferFrom(alice, bob, object);
        vm.stopPrank();
        advance();
        vm.expectRevert(abi.encodeWithSelector(IBlobRegistry.ObjectExpired.selector, object, 2, 3));
        vm.prank(alice);
        registry.deleteBlob(object);
    }

    // ------------------------------------------------------------------ burn

    function test_Burn_RemovesTheObjectItsAttributesAndItsJar() public {
        uint64 object = registerBy(alice, 1, false);
        vm.startPrank(alice);
        registry.setAttribute(object, "name", "photo");
        registry.fundJar(object, 77);
        vm.stopPrank();
        advance();
        vm.expectRevert(abi.encodeWithSelector(IBlobRegistry.ObjectEndsLater.selector, object, 3, 2));
        vm.prank(alice);
        registry.burn(object);
        advance();
        uint256 before = wal.balanceOf(alice);
        vm.expectRevert(abi.encodeWithSelector(IBlobRegistry.NotTokenOwner.selector, object, bob));
        vm.prank(bob);
        registry.burn(object);
        vm.expectEmit(address(registry));
        emit IBlobRegistry.BlobBurned(object, alice, 77, 0);
        vm.prank(alice);
        registry.burn(object);

        assertEq(wal.balanceOf(alice) - before, 77, "jar");
        assertEq(registry.inJars(), 0, "jars");
        assertEq(registry.attributeKeys(object).length, 0, "keys");
        assertEq(registry.attribute(object, "name").length, 0, "value");
        bytes memory unknown = abi.encodeWithSelector(IBlobRegistry.UnknownObject.selector, object);
        vm.expectRevert(unknown);
        registry.blobObject(object);
        vm.expectRevert(unknown);
        registry.jar(object);
        vm.expectRevert(unknown);
        registry.burn(object);
        assertFalse(registry.obligated(1, keyOf(object, 0, 0)), "nobody answers");
        assertEq(registerBy(alice, 1, false), object + 1, "its number is not given out again");
        assertBooks();
    }

    // ------------------------------------------------------------------ attributes

    function test_SetAttribute_AddsChangesRemoves() public {
        uint64 object = registerBy(alice, 1, false);
        vm.startPrank(alice);
        vm.expectEmit(address(registry));
        emit IBlobRegistry.AttributeSet(object, "a", "one");
        registry.setAttribute(object, "a", "one");
        registry.setAttribute(object, "b", "two");
        registry.setAttribute(object, "c", "three");
        registry.setAttribute(object, "a", "four");
        registry.setAttribute(object, "a", "");
        vm.stopPrank();
        bytes32[] memory keys = registry.attributeKeys(object);
        assertEq(keys.length, 2, "keys");
        assertEq(keys[0], "c", "the last takes the place of the removed one");
        assertEq(keys[1], "b", "the other stays");
        assertEq(registry.attribute(object, "b"), "two", "value");
        assertEq(registry.attribute(object, "a"), "", "removed");
    }

    function test_RevertWhen_SetAttribute_Refused() public {
        uint64 object = registerBy(alice, 1, false);
        vm.expectRevert(abi.encodeWithSelector(IBlobRegistry.NotTokenOwner.selector, object, bob));
        vm.prank(bob);
        registry.setAttribute(object, "a", "x");
        vm.startPrank(alice);
        vm.expectRevert(abi.encodeWithSelector(IBlobRegistry.AttributeTooLong.selector, 257, 256));
        registry.setAttribute(object, "a", new bytes(257));
        vm.expectRevert(abi.encodeWithSelector(IBlobRegistry.UnknownAttribute.selector, object, bytes32("a")));
        registry.setAttribute(object, "a", "");
        for (uint256 i = 0; i < 16; ++i) {
            registry.setAttribute(object, bytes32(i), new bytes(256));
        }
        vm.expectRevert(abi.encodeWithSelector(IBlobRegistry.TooManyAttributes.selector, object, 16));
        registry.setAttribute(object, "a", "x");
        registry.setAttribute(object, bytes32(uint256(3)), "changed");
        registry.setAttribute(object, bytes32(uint256(3)), "");
        registry.setAttribute(object, "a", "x");
        vm.stopPrank();
    }

    // ------------------------------------------------------------------ batches

    function test_Multicall_ActsAsTheCaller() public {
        bytes[] memory calls = new bytes[](3);
        calls[0] = abi.encodeCall(IBlobRegistry.buy, (BILLED, 1, 4, MOST));
        calls[1] = abi.encodeCall(IBlobRegistry.registerReserved, (1, 100, ROOT, true, MOST));
        calls[2] = abi.encodeCall(IBlobRegistry.setAttribute, (1, "a", "x"));
        vm.prank(alice);
        bytes[] memory results = registry.multicall(calls);
        assertEq(abi.decode(results[0], (uint64)), 1, "reservation");
        (uint64 object, uint64 rest) = abi.decode(results[1], (uint64, uint64));
        assertEq(object, 1, "object");
        assertEq(rest, 0, "rest");
        assertEq(nft.ownerOf(object), alice, "owner");
        assertBooks();
    }

    function test_RevertWhen_Multicall_OneFails() public {
        bytes[] memory calls = new bytes[](2);
        calls[0] = abi.encodeCall(IBlobRegistry.buy, (BILLED, 1, 4, MOST));
        calls[1] = abi.encodeCall(IBlobRegistry.deleteBlob, (9));
        vm.expectRevert(abi.encodeWithSelector(IBlobRegistry.UnknownObject.selector, 9));
        vm.prank(alice);
        registry.multicall(calls);
        assertEq(registry.reservationCount(), 0, "none or all");
    }

    function test_RevertWhen_Multicall_CallsAPeersEntry() public {
        bytes[] memory calls = new bytes[](1);
        calls[0] = abi.encodeCall(IBlobRegistry.closeEpoch, ());
        vm.expectRevert(abi.encodeWithSelector(IBlobRegistry.NotPeer.selector, alice));
        vm.prank(alice);
        registry.multicall(calls);
    }

    function test_Multicall_TakesNoEther() public {
        vm.deal(alice, 1 ether);
        vm.prank(alice);
        (bool ok,) = address(registry).call{value: 1}(abi.encodeCall(IBlobRegistry.multicall, (new bytes[](0))));
        assertFalse(ok, "not payable");
    }

    function test_RevertWhen_ATokenCallCarriesEther() public {
        vm.deal(alice, 2);
        uint64 object = registerBy(alice, 4, true);
        vm.startPrank(alice);
        vm.expectRevert(abi.encodeWithSelector(IBlobRegistry.NotPayable.selector, 1));
        nft.approve{value: 1}(bob, object);
        vm.expectRevert(abi.encodeWithSelector(IBlobRegistry.NotPayable.selector, 1));
        nft.transferFrom{value: 1}(alice, bob, object);
        nft.approve(bob, object);
        nft.transferFrom(alice, bob, object);
        vm.stopPrank();
        assertEq(nft.ownerOf(object), bob, "moved");
    }

    // ------------------------------------------------------------------ terms

    function test_OpenEpoch_PutsTheElectedTermsInForce() public {
        staking.setTerms(11, 22, 33e9);
        staking.closeEpoch();
        assertEq(registry.price(), PRICE, "not before the opening");
        vm.expectEmit(address(registry));
        emit IBlobRegistry.EpochOpened(2, 0, 0, 11, 22, 33e9);
        staking.openEpoch();
        assertEq(registry.price(), 11, "price");
        assertEq(registry.writePrice(), 22, "write price");
        assertEq(registry.capacity(), 33e9, "capacity");
        (uint256 cost, uint256 reserved) = registry.registrationCost(100, 3);
        assertEq(cost, BILLED * uint256(4 * 11 + 22), "cost");
        assertEq(reserved, BILLED * uint256(11 + 22), "reserved");
    }

    /// Capacity below what is sold: what is sold stands, only the full epochs are closed to buyers.
    function test_OpenEpoch_CapacityBelowSold_PausesOnlyTheFullEpochs() public {
        uint64 r = buy(alice, 20_000, 1, 4);
        uint64 object = registerBy(alice, 2, true); // epochs 1 to 3
        staking.setTerms(PRICE, WRITE_PRICE, 10_000);
        advance();
        assertEq(registry.available(2, 4), 0, "full");
        assertEq(registry.available(4, 5), 10_000, "free again");
        vm.startPrank(alice);
        vm.expectRevert(abi.encodeWithSelector(IBlobRegistry.CapacityExceeded.selector, 2, BILLED, 0));
        registry.register(100, ROOT, 3, false, MOST);
        vm.expectRevert(abi.encodeWithSelector(IBlobRegistry.CapacityExceeded.selector, 3, 1, 0));
        registry.buy(1, 3, 5, MOST);
        registry.extend(object, 1, MOST); // epoch 4
        registry.registerReserved(r, 100, ROOT, false, MOST);
        registry.deleteBlob(object);
        vm.stopPrank();
        assertSales(3, 20_000 + BILLED, (20_000 + BILLED) * uint256(PRICE));
        assertBooks();
    }

    /// @dev Certifies under a root that nobody opens here.
    function certifyPlain(uint64 object) private {
        bytes32 root = keccak256("root");
        registry.certify(object, root, signed(object, root), EVERYBODY);
    }

    function signed(uint64 object, bytes32 root) private view returns (BLS.G2Point memory) {
        return TestKeys.sign(secretOf(EVERYBODY), confirmationOf(object, root));
    }
}
