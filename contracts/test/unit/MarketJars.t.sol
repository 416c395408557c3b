// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IBlobRegistry} from "../../src/interfaces/IBlobRegistry.sol";
import {MarketFixture} from "../MarketFixture.sol";

/// WAL that renews objects: docs/protocol.md, "Market".
contract MarketJarsTest is MarketFixture {
    uint256 private constant EACH = BILLED * uint256(PRICE);
    uint64 private constant TIP = 1e9;

    uint64 private object;

    function setUp() public override {
        super.setUp();
        object = registerBy(alice, 2, true); // ends before epoch 4
    }

    // ------------------------------------------------------------------ fund, set, drain

    function test_FundJar_ByAnyone() public {
        uint256 before = wal.balanceOf(bob);
        vm.expectEmit(address(registry));
        emit IBlobRegistry.JarFunded(object, bob, 100, 100);
        vm.prank(bob);
        registry.fundJar(object, 100);
        vm.expectEmit(address(registry));
        emit IBlobRegistry.JarFunded(object, alice, 1, 101);
        vm.prank(alice);
        registry.fundJar(object, 1);
        assertEq(before - wal.balanceOf(bob), 100, "paid");
        assertEq(registry.jar(object).balance, 101, "balance");
        assertEq(registry.inJars(), 101, "jars");
        assertEq(registry.owed(), registry.futureFees() + 101, "INV-1");
        assertBooks();
    }

    function test_DrainJar_ByItsOwner() public {
        _set(PRICE, 1, TIP, 100);
        uint256 before = wal.balanceOf(alice);
        vm.startPrank(alice);
        vm.expectRevert(abi.encodeWithSelector(IBlobRegistry.JarTooLow.selector, object, 100, 101));
        registry.drainJar(object, 101);
        nft.approve(bob, object);
        vm.expectEmit(address(registry));
        emit IBlobRegistry.JarDrained(object, alice, 60, 40);
        registry.drainJar(object, 60);
        vm.stopPrank();
        assertEq(wal.balanceOf(alice) - before, 60, "paid");
        assertEq(nft.getApproved(object), address(0), "an offer of the fuller jar is void");
        assertBooks();
        advance();
        advance();
        advance();
        vm.prank(alice);
        registry.drainJar(object, 40); // after the end as well
        assertBooks();
    }

    function test_SetJar_EmitsAndClearsTheApproval() public {
        vm.startPrank(alice);
        nft.approve(bob, object);
        vm.expectEmit(address(registry));
        emit IBlobRegistry.JarSet(object, 5, 998, 7);
        registry.setJar(object, 5, 998, 7);
        vm.expectRevert(abi.encodeWithSelector(IBlobRegistry.InvalidEpochs.selector, 999, 0, 998));
        registry.setJar(object, 5, 999, 7);
        vm.stopPrank();
        IBlobRegistry.Jar memory jar = registry.jar(object);
        assertEq(jar.maxPrice, 5, "price");
        assertEq(jar.step, 998, "step");
        assertEq(jar.tip, 7, "tip");
        assertEq(nft.getApproved(object), address(0), "approval");
    }

    function test_RevertWhen_Jar_IsAnothers() public {
        bytes memory refused = abi.encodeWithSelector(IBlobRegistry.NotTokenOwner.selector, object, bob);
        vm.startPrank(bob);
        vm.expectRevert(refused);
        registry.setJar(object, 1, 1, 1);
        vm.expectRevert(refused);
        registry.drainJar(object, 0);
        vm.expectRevert(refused);
        registry.share(object, 1, 1, 1);
        vm.expectRevert(abi.encodeWithSelector(IBlobRegistry.UnknownObject.selector, 9));
        registry.fundJar(9, 1);
        vm.expectRevert(abi.encodeWithSelector(IBlobRegistry.UnknownObject.selector, 9));
        registry.jar(9);
        vm.stopPrank();
    }

    // ------------------------------------------------------------------ renew

    function test_Renew_PaysFromTheJarAndTipsTheKeeper() public {
        _set(PRICE, 3, TIP, uint96(4 * EACH));
        advance();
        uint256 fees = registry.futureFees();
        vm.expectEmit(address(registry));
        emit IBlobRegistry.BlobExtended(object, address(registry), 7, PRICE, 0, 3 * EACH, fees + 3 * EACH);
        vm.expectEmit(address(registry));
        emit IBlobRegistry.BlobRenewed(object, keeper, TIP, uint96(EACH - TIP));
        vm.prank(keeper);
        registry.renew(object);
        assertEq(wal.balanceOf(keeper), TIP, "tip");
        assertEq(registry.blobObject(object).end, 7, "end");
        assertEq(registry.jar(object).balance, EACH - TIP, "balance");
        assertEq(registry.inJars(), EACH - TIP, "jars");
        assertSales(6, BILLED, EACH);
        assertBooks();
    }

    /// Both of the last two epochs, by the owner as well as by anyone.
    function test_Renew_InTheLastEpoch() public {
        _set(PRICE, 1, 0, uint96(2 * EACH));
        advance();
        advance();
        vm.startPrank(alice);
        registry.renew(object);
        registry.renew(object); // ends in two epochs again
        vm.expectRevert(abi.encodeWithSelector(IBlobRegistry.RenewedTooEarly.selector, object, 6, 5));
        registry.renew(object);
        vm.stopPrank();
        assertBooks();
    }

    function test_RevertWhen_Renew_Refused() public {
        vm.startPrank(keeper);
        vm.expectRevert(abi.encodeWithSelector(IBlobRegistry.JarOff.selector, object));
        registry.renew(object);
        vm.stopPrank();
        _set(PRICE, 1, TIP, uint96(EACH + TIP - 1));
        vm.startPrank(keeper);
        vm.expectRevert(abi.encodeWithSelector(IBlobRegistry.RenewedTooEarly.selector, object, 4, 3));
        registry.renew(object);
        vm.stopPrank();
        advanceAt(PRICE + 1);
        vm.startPrank(keeper);
        vm.expectRevert(abi.encodeWithSelector(IBlobRegistry.PriceTooHigh.selector, PRICE + 1, PRICE));
        registry.renew(object);
        vm.stopPrank();
        advanceAt(PRICE);
        vm.startPrank(keeper);
        vm.expectRevert(abi.encodeWithSelector(IBlobRegistry.JarTooLow.selector, object, EACH + TIP - 1, EACH + TIP));
        registry.renew(object);
        vm.stopPrank();
        vm.prank(bob);
        registry.fundJar(object, 1);
        staking.setSales(false);
        vm.expectRevert(IBlobRegistry.SalesPaused.selector);
        vm.prank(keeper);
        registry.renew(object);
        staking.setSales(true);
        buy(bob, CAPACITY - 10, 4, 5);
        vm.expectRevert(abi.encodeWithSelector(IBlobRegistry.CapacityExceeded.selector, 4, BILLED, 10));
        vm.prank(keeper);
        registry.renew(object);
        assertEq(registry.jar(object).balance, EACH + TIP, "failure changes nothing");
        advance();
        vm.expectRevert(abi.encodeWithSelector(IBlobRegistry.ObjectExpired.selector, object, 4, 5));
        vm.prank(keeper);
        registry.renew(object);
    }

    function test_RevertWhen_Renew_WasDeleted() public {
        _set(PRICE, 1, TIP, uint96(2 * EACH));
        advance();
        vm.prank(alice);
        registry.deleteBlob(object);
        vm.expectRevert(abi.encodeWithSelector(IBlobRegistry.ObjectDeleted.selector, object));
        vm.prank(keeper);
        registry.renew(object);
        vm.prank(alice);
        registry.drainJar(object, uint96(2 * EACH)); // the jar is still the owner's
        assertBooks();
    }

    function testFuzz_Renew(uint64 price, uint32 step, uint64 tip, uint96 balance) public {
        price = uint64(bound(price, 1, 1e12));
        step = uint32(bound(step, 1, 20));
        balance = uint96(bound(balance, 0, 900_000 ether));
        vm.prank(alice);
        registry.setJar(object, price, step, tip);
        vm.prank(bob);
        registry.fundJar(object, balance);
        advanceAt(price);
        uint256 cost = BILLED * uint256(price) * step;
        if (cost + tip > balance) {
            vm.expectRevert(abi.encodeWithSelector(IBlobRegistry.JarTooLow.selector, object, balance, cost + tip));
        }
        vm.prank(keeper);
        registry.renew(object);
        bool renewed = cost + tip <= balance;
        assertEq(registry.jar(object).balance, renewed ? balance - cost - tip : balance, "balance");
        assertEq(registry.blobObject(object).end, renewed ? 4 + step : 4, "end");
        assertEq(wal.balanceOf(keeper), renewed ? tip : 0, "tip");
        assertBooks();
    }

    // ------------------------------------------------------------------ share

    function test_Share_FreezesTermsAndMakesItPermanent() public {
        _set(1, 1, 1, uint96(2 * EACH));
        vm.startPrank(alice);
        nft.approve(bob, object);
        vm.expectEmit(address(registry));
        emit IBlobRegistry.JarSet(object, PRICE, 1, TIP);
        vm.expectEmit(address(registry));
        emit IBlobRegistry.BlobShared(object, alice);
        registry.share(object, PRICE, 1, TIP);
        assertEq(nft.getApproved(object), address(0), "approval");
        assertEq(registry.blobObject(object).flags, 4, "shared, not deletable any more");
        bytes memory shared = abi.encodeWithSelector(IBlobRegistry.ObjectShared.selector, object);
        vm.expectRevert(shared);
        registry.setJar(object, 1, 1, 1);
        vm.expectRevert(shared);
        registry.drainJar(object, 1);
        vm.expectRevert(shared);
        registry.share(object, 1, 1, 1);
        vm.expectRevert(abi.encodeWithSelector(IBlobRegistry.ObjectPermanent.selector, object));
        registry.deleteBlob(object);
        vm.stopPrank();

        vm.prank(bob);
        registry.fundJar(object, TIP);
        advance();
        vm.prank(keeper);
        registry.renew(object);
        assertEq(registry.blobObject(object).end, 5, "anyone keeps it alive");
        assertBooks();
    }

    function test_RevertWhen_Share_WithoutRenewals() public {
        vm.startPrank(alice);
        vm.expectRevert(abi.encodeWithSelector(IBlobRegistry.JarOff.selector, object));
        registry.share(object, PRICE, 0, TIP);
        vm.expectRevert(abi.encodeWithSelector(IBlobRegistry.InvalidEpochs.selector, 999, 0, 998));
        registry.share(object, PRICE, 999, TIP);
        vm.stopPrank();
    }

    function test_Burn_OfASharedObject_GivesItsJarToTheReserve() public {
        vm.startPrank(alice);
        registry.share(object, PRICE, 1, TIP);
        registry.fundJar(object, 500);
        vm.stopPrank();
        for (uint256 i = 0; i < 3; ++i) {
            advance();
        }
        uint256 reserve = staking.reserve();
        vm.expectEmit(address(registry));
        emit IBlobRegistry.BlobBurned(object, alice, 0, 500);
        vm.prank(alice);
        registry.burn(object);
        assertEq(staking.reserve() - reserve, 500, "reserve");
        assertEq(registry.inJars(), 0, "jars");
        assertBooks();
    }

    function _set(uint64 maxPrice, uint32 step, uint64 tip, uint96 balance) private {
        vm.startPrank(alice);
        registry.setJar(object, maxPrice, step, tip);
        registry.fundJar(object, balance);
        vm.stopPrank();
    }
}
