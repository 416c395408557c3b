// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ERC721} from "solady/tokens/ERC721.sol";

import {IAvailabilityProofs} from "../../src/interfaces/IAvailabilityProofs.sol";
import {IBlobRegistry} from "../../src/interfaces/IBlobRegistry.sol";
import {MarketFixture} from "../MarketFixture.sol";
import {TestKeys} from "../TestKeys.sol";

/// What attackers of the market tried on paper, each by its name.
contract MarketFindingsTest is MarketFixture {
    uint256 private constant EACH = BILLED * uint256(PRICE);

    /// Capacity is bought while it is cheap, to be given back when the price falls or sold when it rises. Giving back
    /// costs a tenth at the least (INV-15), and never pays more than today's price.
    function test_Finding_RefundAsFreePut() public {
        uint256 before = wal.balanceOf(alice);
        uint64 r = buy(alice, CAPACITY, 2, 12);
        uint256 paid = before - wal.balanceOf(alice);
        advanceAt(PRICE * 4 / 5);
        vm.prank(alice);
        registry.refund(r);
        uint256 lost = before - wal.balanceOf(alice);
        assertGe(lost * 10, paid, "a tenth for nothing but waiting");
        assertEq(
            wal.balanceOf(alice), before - paid + CAPACITY * 9 * uint256(PRICE * 4 / 5) * 9 / 10, "at today's price"
        );
        assertBooks();
    }

    /// Blocking everybody by buying all capacity and giving it back at once is paid in every epoch that is blocked.
    function test_Finding_RefundAsFreePut_SquattingIsPaid() public {
        uint256 before = wal.balanceOf(alice);
        uint64 r = buy(alice, CAPACITY, 1, 11);
        assertEq(registry.available(1, 11), 0, "nobody else can buy");
        vm.prank(alice);
        registry.refund(r);
        assertEq(registry.available(2, 11), CAPACITY, "free again");
        assertGe(before - wal.balanceOf(alice), CAPACITY * uint256(PRICE) * 19 / 10, "an epoch and a tenth of nine");
    }

    /// A byte bought at 1 merged with one bought at 100: the pot of an epoch must not pay 100 back for both.
    function test_Finding_MergedReservationsDrainPots() public {
        advanceAt(1);
        uint64 cheap = buy(alice, 1_000_000, 5, 6);
        buy(bob, 1_000_000, 5, 6); // somebody's money in the same pot
        advanceAt(100);
        uint64 dear = buy(alice, 1, 5, 6);
        vm.startPrank(alice);
        uint64 merged = registry.merge(cheap, dear);
        assertEq(registry.reservationOf(merged).rate, 1, "the lower rate");
        assertEq(registry.refund(merged), 1_000_001 * uint256(9) / 10, "what the cheap bytes cost");
        vm.stopPrank();
        assertSales(5, 1_000_000, 1_000_000 + 99); // the dear byte's surplus stays with the nodes
        assertBooks();
    }

    /// In time as in bytes: a cheap epoch lowers the dear ones it is joined to.
    function test_Finding_MergedReservationsDrainPots_AcrossEpochs() public {
        uint64 dear = buy(alice, 1000, 5, 6);
        advanceAt(1);
        uint64 cheap = buy(alice, 1000, 6, 16);
        advanceAt(PRICE);
        vm.startPrank(alice);
        uint64 merged = registry.merge(dear, cheap);
        assertEq(registry.refund(merged), 1000 * uint256(11) * 9 / 10, "11 epochs at the lower rate");
        vm.stopPrank();
        assertBooks();
    }

    /// The same reservation as both arguments would be twice as much.
    function test_Finding_MergedReservationsDrainPots_WithItself() public {
        uint64 r = buy(alice, 1000, 2, 4);
        vm.startPrank(alice);
        vm.expectRevert(abi.encodeWithSelector(IBlobRegistry.UnknownReservation.selector, r));
        registry.merge(r, r);
        bytes[] memory calls = new bytes[](2);
        calls[0] = abi.encodeCall(IBlobRegistry.refund, (r));
        calls[1] = abi.encodeCall(IBlobRegistry.refund, (r));
        vm.expectRevert(abi.encodeWithSelector(IBlobRegistry.UnknownReservation.selector, r));
        registry.multicall(calls);
        vm.stopPrank();
    }

    /// The divisor of an epoch's pot counts storage that is bought and not used: using little of a large purchase does
    /// not concentrate the pot on it.
    function test_Finding_PotLeverage_ByUnusedReservations() public {
        buy(alice, 99 * BILLED, 2, 4);
        registerBy(alice, 2, false);
        advance();
        (uint256 fee, uint128 sold) = registry.current();
        assertEq(sold, 100 * BILLED, "all that is sold");
        assertEq(fee, sold * uint256(PRICE), "and all that was paid");
        assertLe(proofs.weightBound(1) * 10, sold, "INV-5: bounded by seats of what is sold");
    }

    /// What is bought during an epoch enters neither its pot nor its divisor; its part of the price is the reserve's.
    function test_Finding_PotLeverage_ByRollOver() public {
        registerBy(alice, 3, false);
        advance();
        (uint256 fee, uint128 sold) = registry.current();
        buy(bob, 1_000_000, 2, 3);
        registerBy(bob, 3, true);
        (uint256 feeAfter, uint128 soldAfter) = registry.current();
        assertEq(feeAfter, fee, "fee(e)");
        assertEq(soldAfter, sold, "sold(e)");
        assertEq(registry.usedNow(), 1_000_000 + BILLED, "beside it");
        advance();
        assertEq(registry.usedNow(), 0, "forgotten with its epoch");
        assertEq(registry.sold(), 2 * BILLED, "the running epoch's purchase never enters a later one");
    }

    /// A falling price pays nobody more than was paid in: each epoch's fee is what its bytes cost when bought, and
    /// Staking is told the price of the epoch it settles, not of the next.
    function test_Finding_PotLeverage_ByPriceFall() public {
        registerBy(alice, 3, false);
        advanceAt(PRICE / 2);
        staking.setTerms(1, 1, CAPACITY);
        vm.prank(address(staking));
        (uint256 fee, uint64 price, uint128 sold) = registry.closeEpoch();
        assertEq(fee, EACH, "paid at the old price");
        assertEq(price, PRICE / 2, "the running epoch's price");
        assertEq(sold, BILLED, "sold");
    }

    /// Storage that begins later cannot be certified, and so proven and paid, from now on.
    function test_Finding_ReservationThatStartsLaterCertifiedNow() public {
        uint64 r = buy(alice, BILLED, 2, 5);
        vm.startPrank(alice);
        vm.expectRevert(abi.encodeWithSelector(IBlobRegistry.ReservationStartsElsewhere.selector, r, 2, 1));
        registry.registerReserved(r, 100, ROOT, false, MOST);
        // Nor by an epoch in front that is bought by nobody: the join needs the whole of it.
        uint64 now_ = registry.buy(1, 1, 2, MOST);
        vm.expectRevert(abi.encodeWithSelector(IBlobRegistry.ReservationsDiffer.selector, now_, r));
        registry.merge(now_, r);
        vm.stopPrank();
    }

    /// A reservation that was offered is used, split, merged or given back before it is sold: its token is no more, and
    /// its number never comes back.
    function test_Finding_HollowedNft_SoldFromAnOldListing() public {
        address shop = makeAddr("shop");
        vm.prank(alice);
        nft.setApprovalForAll(shop, true);
        uint64[5] memory offered;
        for (uint256 i = 0; i < 5; ++i) {
            offered[i] = buy(alice, BILLED, 1, 4);
        }
        vm.startPrank(alice);
        registry.splitBytes(offered[0], 1);
        registry.splitEpochs(offered[1], 2);
        registry.merge(offered[2], offered[3]);
        registry.registerReserved(offered[4], 100, ROOT, true, MOST);
        vm.stopPrank();
        for (uint256 i = 0; i < 5; ++i) {
            vm.expectRevert(ERC721.TokenDoesNotExist.selector);
            vm.prank(shop);
            nft.transferFrom(alice, bob, tokenOf(offered[i]));
        }
    }

    /// An object is deleted while it is on offer: its token can no longer change hands.
    function test_Finding_HollowedNft_DeletedObject() public {
        address shop = makeAddr("shop");
        uint64 object = registerBy(alice, 4, true);
        vm.startPrank(alice);
        nft.setApprovalForAll(shop, true);
        registry.deleteBlob(object);
        vm.stopPrank();
        vm.expectRevert(abi.encodeWithSelector(IBlobRegistry.ObjectDeleted.selector, object));
        vm.prank(shop);
        nft.transferFrom(alice, bob, object);
        advance();
        vm.prank(alice);
        registry.burn(object);
    }

    /// A dear object is on offer; its owner adds one cheap epoch, so that all its time is worth next to nothing.
    function test_Finding_HollowedNft_RateLowered() public {
        uint64 paid = registerBy(alice, 5, true);
        uint64 reserved = registerBy(alice, 5, true);
        advanceAt(1);
        uint64 cheap = buy(alice, BILLED, 7, 8);
        uint64 gift = buy(bob, BILLED, 8, 9);
        address shop = makeAddr("shop");
        vm.startPrank(alice);
        nft.approve(shop, paid);
        nft.approve(shop, reserved);
        registry.extend(paid, 1, MOST);
        registry.extendReserved(reserved, cheap);
        vm.stopPrank();
        assertEq(nft.getApproved(paid), address(0), "no longer for sale");
        assertEq(nft.getApproved(reserved), address(0), "no longer for sale");

        // A stranger, whose gifts never lower the rate, cannot end a sale.
        vm.prank(alice);
        nft.approve(shop, reserved);
        vm.prank(bob);
        registry.extendReserved(reserved, gift);
        vm.prank(bob);
        registry.extend(reserved, 1, MOST);
        assertEq(nft.getApproved(reserved), shop, "still for sale");
    }

    /// Somebody sends the permit out of a batch first: the batch finds its allowance and goes on.
    function test_Finding_PermitFrontRun() public {
        (address owner, uint256 secret) = makeAddrAndKey("owner");
        wal.transfer(owner, 10 ether);
        (uint8 v, bytes32 r, bytes32 s) = _permit(owner, secret, 10 ether);
        bytes[] memory calls = new bytes[](2);
        calls[0] = abi.encodeCall(IBlobRegistry.permit, (10 ether, block.timestamp, v, r, s));
        calls[1] = abi.encodeCall(IBlobRegistry.buy, (BILLED, 1, 3, MOST));
        vm.prank(mallory);
        wal.permit(owner, address(registry), 10 ether, block.timestamp, v, r, s);
        vm.prank(owner);
        registry.multicall(calls);
        assertEq(nft.ownerOf(tokenOf(1)), owner, "bought");
    }

    function test_Finding_PermitFrontRun_NobodyCame() public {
        (address owner, uint256 secret) = makeAddrAndKey("owner");
        wal.transfer(owner, 10 ether);
        (uint8 v, bytes32 r, bytes32 s) = _permit(owner, secret, 10 ether);
        bytes[] memory calls = new bytes[](2);
        calls[0] = abi.encodeCall(IBlobRegistry.permit, (10 ether, block.timestamp, v, r, s));
        calls[1] = abi.encodeCall(IBlobRegistry.register, (100, ROOT, 2, false, MOST));
        vm.prank(owner);
        registry.multicall(calls);
        assertEq(nft.ownerOf(1), owner, "registered");
        assertEq(wal.allowance(owner, address(registry)), 10 ether - 3 * EACH - EACH / 5, "of the allowance");
    }

    /// A contract without onERC721Received, or with one that reverts, is not asked when it buys, splits or deletes: no
    /// receiver can stop a call, or be called in its middle.
    function test_Finding_Erc721ReceiverGriefing() public {
        fund(address(this), 1 ether);
        uint64 r = registry.buy(2 * BILLED, 1, 4, MOST);
        (uint64 a, uint64 b) = registry.splitBytes(r, BILLED);
        (uint64 object,) = registry.registerReserved(a, 100, ROOT, true, MOST);
        registry.deleteBlob(object);
        registry.refund(b);
        assertEq(nft.ownerOf(object), address(this), "owner");
    }

    /// An object is deleted or extended while a claim about the running epoch is disputed: what was owed and what was
    /// sold in it stand, so the claim's verdict does.
    function test_Finding_DeleteOrExtendInTheMiddleOfADispute() public {
        uint64 deleted = _certified(true);
        uint64 extended = _certified(false);
        advance();
        draw();
        IAvailabilityProofs.ClaimBody memory body;
        body.weight = uint128(proofs.weightBound(1));
        submit(1, body, 0);
        (uint256 fee, uint128 sold) = registry.current();
        uint104[] memory owed = obligations(1, "");

        vm.startPrank(alice);
        registry.deleteBlob(deleted);
        registry.extend(extended, 3, MOST);
        vm.stopPrank();
        assertEq(obligations(1, "").length, owed.length, "obligations");
        assertTrue(registry.obligated(1, keyOf(deleted, 0, 0)), "the deleted object is owed to the epoch's end");
        (uint256 feeAfter, uint128 soldAfter) = registry.current();
        assertEq(feeAfter, fee, "fee(e)");
        assertEq(soldAfter, sold, "sold(e)");
        assertEq(proofs.weightBound(1), body.weight, "bound");
        advance();
        assertFalse(registry.obligated(1, keyOf(deleted, 0, 0)), "not in the next");
    }

    /// However objects come and go, what a node owes in an epoch weighs at most its seats' share of what is sold in it:
    /// no honest claim is refused, and none takes more than what was paid for.
    function test_Finding_WAboveTheDivisor() public {
        uint64 kept = _certified(false);
        uint64 deleted = _certified(true);
        uint64 r = buy(alice, BILLED, 1, 6);
        vm.startPrank(alice);
        (uint64 reserved,) = registry.registerReserved(r, 100, ROOT, true, MOST);
        vm.stopPrank();
        _certify(reserved);
        vm.prank(alice);
        uint64 back = registry.deleteBlob(deleted);
        vm.prank(alice);
        registry.refund(back);
        advance();
        _assertCovered(2, 2);
        vm.prank(alice);
        back = registry.deleteBlob(reserved);
        advance();
        vm.prank(alice);
        (uint64 again,) = registry.registerReserved(back, 100, ROOT, true, MOST);
        assertEq(registry.blobObject(again).end, 6, "what came back was used again");
        _assertCovered(1, 2); // the kept one; the returned time is sold, and begins to be proven an epoch later
        assertEq(registry.blobObject(kept).end, 4, "kept");
    }

    /// A stranger buys one cheap epoch for a deletable object, so that its owner gets less for all others.
    function test_Finding_StrangerLowersTheRate() public {
        uint64 object = registerBy(alice, 5, true);
        uint64 permanent = registerBy(alice, 5, false);
        advanceAt(1);
        uint64 r = buy(bob, BILLED, 7, 8);
        vm.startPrank(bob);
        vm.expectRevert(abi.encodeWithSelector(IBlobRegistry.RateWouldFall.selector, object, PRICE, 1));
        registry.extend(object, 1, MOST);
        vm.expectRevert(abi.encodeWithSelector(IBlobRegistry.RateWouldFall.selector, object, PRICE, 1));
        registry.extendReserved(object, r);
        registry.extendReserved(permanent, r); // whose rate nobody is ever paid
        vm.stopPrank();
        advanceAt(PRICE);
        vm.prank(bob);
        registry.extend(object, 1, MOST);
        vm.startPrank(alice);
        uint64 back = registry.deleteBlob(object);
        assertEq(registry.refund(back), 4 * EACH * 9 / 10, "epochs 4 to 7 at the full rate");
        vm.stopPrank();
        assertBooks();
    }

    /// Jar griefing: keepers who renew as often as they can, and as early, take one tip for each step that is bought.
    function test_Finding_JarGriefing_OneTipAStep() public {
        uint64 object = registerBy(alice, 1, false); // ends before epoch 3
        vm.startPrank(alice);
        registry.setJar(object, PRICE, 2, 1000);
        registry.fundJar(object, 1 ether);
        vm.stopPrank();
        vm.startPrank(keeper);
        registry.renew(object);
        vm.expectRevert(abi.encodeWithSelector(IBlobRegistry.RenewedTooEarly.selector, object, 5, 3));
        registry.renew(object);
        vm.stopPrank();
        assertEq(wal.balanceOf(keeper), 1000, "one tip");
    }

    /// WAL sent in without a call belongs to nobody, and changes nothing that is owed (INV-1).
    function test_Finding_Donation() public {
        uint64 r = buy(alice, 1000, 1, 4);
        uint256 owed = registry.owed();
        wal.transfer(address(registry), 5 ether);
        assertEq(registry.owed(), owed, "owed");
        advance();
        vm.prank(alice);
        registry.refund(r);
        assertEq(wal.balanceOf(address(registry)) - registry.owed(), 5 ether, "only the gift is left over");
    }

    /// One unit of capacity is sold once, however it is cut: splitting and merging never touch the books.
    function test_Finding_Oversell_BySplitting() public {
        uint64 r = buy(alice, CAPACITY, 2, 4);
        vm.startPrank(alice);
        (uint64 a, uint64 b) = registry.splitBytes(r, 1);
        (uint64 c,) = registry.splitEpochs(b, 3);
        registry.refund(c);
        vm.expectRevert(abi.encodeWithSelector(IBlobRegistry.CapacityExceeded.selector, 3, 1, 0));
        registry.buy(1, 2, 4, MOST);
        registry.buy(CAPACITY - 1, 2, 3, MOST); // what was given back, and not a byte more
        vm.expectRevert(abi.encodeWithSelector(IBlobRegistry.CapacityExceeded.selector, 2, 1, 0));
        registry.buy(1, 2, 3, MOST);
        registry.refund(a);
        registry.buy(1, 2, 4, MOST);
        vm.stopPrank();
        assertBooks();
    }

    function _certified(bool deletable) private returns (uint64 object) {
        object = registerBy(alice, 2, deletable);
        _certify(object);
    }

    function _certify(uint64 object) private {
        bytes32 root = keccak256("root");
        registry.certify(object, root, TestKeys.sign(secretOf(EVERYBODY), confirmationOf(object, root)), EVERYBODY);
    }

    /// @dev Each node owes `objects` objects of 505 bytes a sliver, out of `sold` of them.
    function _assertCovered(uint256 objects, uint256 sold) private view {
        assertEq(registry.sold(), sold * BILLED, "sold");
        for (uint32 v = 1; v <= NODES; ++v) {
            assertEq(obligations(v, "").length, objects, "obligations");
            assertLe(objects * 505, proofs.weightBound(v), "W fits");
        }
    }

    function _permit(address owner, uint256 secret, uint256 value)
        private
        view
        returns (uint8 v, bytes32 r, bytes32 s)
    {
        bytes32 typehash = keccak256(
            "Permit(address owner,address spender,uint256 value,uint256 nonce,uint256 deadline)"
        );
        bytes32 content =
            keccak256(abi.encode(typehash, owner, address(registry), value, wal.nonces(owner), block.timestamp));
        return vm.sign(secret, keccak256(abi.encodePacked("\x19\x01", wal.DOMAIN_SEPARATOR(), content)));
    }
}
