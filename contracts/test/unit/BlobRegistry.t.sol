// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IERC20Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";

import {BlobRegistry} from "../../src/BlobRegistry.sol";
import {IBlobRegistry} from "../../src/interfaces/IBlobRegistry.sol";
import {ShardSet} from "../../src/types/ShardSet.sol";
import {Parameters} from "../../src/types/Parameters.sol";
import {Isolated} from "../Isolated.sol";

contract BlobRegistryRegisterTest is Isolated {
    bytes32 private constant ROOT = keccak256("content");

    // 100 bytes: L = 25, c = 1, weight 25 + 224 + 256 = 505, times 10 shards.
    uint128 private constant BILLED = 5050;
    uint256 private constant EACH = 5050 * 50_000_000;
    uint256 private constant RESERVED = EACH + 5050 * 10_000_000;
    uint256 private constant COST = RESERVED + 3 * EACH;

    function test_Register_MintsEmitsAndSplitsTheMoney() public {
        (uint256 quoted, uint256 quotedReserved) = registry.registrationCost(100, 3);
        assertEq(quoted, COST, "quoted cost");
        assertEq(quotedReserved, RESERVED, "quoted reserve");
        uint256 before = wal.balanceOf(alice);
        bytes32 id = keccak256(abi.encode(keccak256("walrus/BLOB/1"), uint8(1), 10, 4, uint64(100), ROOT));

        vm.expectEmit(address(registry));
        emit IBlobRegistry.BlobRegistered(
            1, id, alice, 100, ROOT, 1, 5, BILLED, 50_000_000, false, 0, COST, RESERVED, 3 * EACH
        );
        vm.prank(alice);
        uint64 object = registry.register(100, ROOT, 3, false, COST);

        assertEq(object, 1, "numbers start at 1");
        assertEq(registry.objectCount(), 1, "count");
        assertEq(BlobRegistry(address(registry)).ownerOf(1), alice, "owner");
        assertEq(before - wal.balanceOf(alice), COST, "paid");
        assertEq(wal.balanceOf(address(registry)), 3 * EACH, "kept for epochs to come");
        assertEq(registry.futureFees(), 3 * EACH, "INV-2");
        assertEq(registry.owed(), 3 * EACH, "INV-1");
        assertEq(staking.reserve(), RESERVED, "reserve");
        assertEq(registry.usedNow(), BILLED, "used now");
        assertEq(registry.sold(), 0, "the running epoch sells nothing any more");
        IBlobRegistry.BlobObject memory blob = registry.blobObject(1);
        assertEq(blob.blobId, id, "blob id");
        assertEq(blob.rotation, uint256(id) % 10, "rotation");
        assertEq(blob.end, 5, "end");
        assertEq(blob.rate, 50_000_000, "rate");
        assertEq(blob.size, 100, "size");
        assertEq(blob.commitmentRoot, 0, "not certified");
    }

    function test_Register_CountsFromTheNextEpochToTheLast() public {
        register(100, 2);
        uint256 each = 5050 * uint256(50_000_000);
        _assertSales(1, 0, 0);
        _assertSales(2, 5050, each);
        _assertSales(3, 5050, each);
        _assertSales(4, 0, 0);
        advance();
        (uint256 fee, uint128 sold) = registry.current();
        assertEq(fee, each, "fee(2)");
        assertEq(sold, 5050, "sold(2)");
        assertEq(registry.usedNow(), 0, "used now starts again");
    }

    function test_Register_EmptyBlobWeighsLikeOneByte() public {
        uint64 empty = register(0, 1);
        uint64 one = register(1, 1);
        assertEq(registry.billedWeight(0), registry.billedWeight(1), "weight");
        assertEq(registry.sliverWeight(empty), 1 + 224 + 256, "sliver");
        assertEq(registry.sliverWeight(one), 1 + 224 + 256, "sliver");
    }

    function testFuzz_Register_SellsWhatItBills(uint64 size, uint32 epochs) public {
        size = uint64(bound(size, 0, 1e9));
        epochs = uint32(bound(epochs, 1, 40));
        uint64 object = register(size, epochs);
        for (uint32 i = 2; i <= 2 + epochs; ++i) {
            (uint128 sold, uint256 fee) = registry.soldIn(i);
            assertEq(sold, i < 2 + epochs ? registry.billedWeight(size) : 0, "sold");
            assertEq(fee, uint256(sold) * 50_000_000, "fee");
        }
        assertEq(registry.futureFees(), uint256(epochs) * registry.billedWeight(size) * 50_000_000, "INV-2");
        assertEq(registry.billedWeight(size), 10 * registry.sliverWeight(object), "ten slivers");
        assertEq(wal.balanceOf(address(registry)), registry.futureFees(), "INV-1");
    }

    function test_RevertWhen_Register_SalesArePaused() public {
        staking.setSales(false);
        vm.expectRevert(IBlobRegistry.SalesPaused.selector);
        vm.prank(alice);
        registry.register(1, ROOT, 1, false, type(uint256).max);
    }

    function test_RevertWhen_Register_EpochsOutOfRange() public {
        vm.startPrank(alice);
        vm.expectRevert(abi.encodeWithSelector(IBlobRegistry.InvalidEpochs.selector, 0, 1, 999));
        registry.register(1, ROOT, 0, false, type(uint256).max);
        vm.expectRevert(abi.encodeWithSelector(IBlobRegistry.InvalidEpochs.selector, 1000, 1, 999));
        registry.register(1, ROOT, 1000, false, type(uint256).max);
        vm.expectRevert(abi.encodeWithSelector(IBlobRegistry.InvalidEpochs.selector, type(uint32).max, 1, 999));
        registry.register(1, ROOT, type(uint32).max, false, type(uint256).max);
        registry.register(1, ROOT, 999, false, type(uint256).max);
    }

    function test_RevertWhen_Register_TooLarge() public {
        vm.expectRevert(abi.encodeWithSelector(IBlobRegistry.SizeTooLarge.selector, (1 << 48) + 1, 1 << 48));
        vm.prank(alice);
        registry.register((1 << 48) + 1, ROOT, 1, false, type(uint256).max);
    }

    function test_RevertWhen_Register_CostsTooMuch() public {
        (uint256 cost,) = registry.registrationCost(1, 1);
        vm.expectRevert(abi.encodeWithSelector(IBlobRegistry.CostTooHigh.selector, cost, cost - 1));
        vm.prank(alice);
        registry.register(1, ROOT, 1, false, cost - 1);
    }

    function test_RevertWhen_Register_NoMoney() public {
        vm.startPrank(mallory);
        wal.approve(address(registry), type(uint256).max);
        (uint256 cost, uint256 reserved) = registry.registrationCost(1, 1);
        vm.expectRevert(
            abi.encodeWithSelector(IERC20Errors.ERC20InsufficientBalance.selector, mallory, 0, cost - reserved)
        );
        registry.register(1, ROOT, 1, false, cost);
    }

    /// INV-10: the running epoch counts what was bought in it, later ones what was sold for them.
    function test_RevertWhen_Register_CapacityIsSold() public {
        uint64 big = 200e9; // billed 5.01e11 of 1e12
        register(big, 2);
        uint128 weight = registry.billedWeight(big);
        vm.startPrank(alice);
        vm.expectRevert(
            abi.encodeWithSelector(IBlobRegistry.CapacityExceeded.selector, 1, weight, 1e12 - uint256(weight))
        );
        registry.register(big, ROOT, 1, false, type(uint256).max);
        vm.stopPrank();

        // Another one bought in epoch 2, when the first still stands in epochs 2 and 3.
        advance();
        vm.prank(alice);
        vm.expectRevert(
            abi.encodeWithSelector(IBlobRegistry.CapacityExceeded.selector, 2, weight, 1e12 - uint256(weight))
        );
        registry.register(big, ROOT, 1, false, type(uint256).max);
        advance();
        advance();
        register(big, 1);
    }

    function test_RevertWhen_Register_CapacityIsTakenByAnExtension() public {
        uint64 big = 200e9;
        uint64 first = register(big, 1); // epochs 1, 2
        advance();
        // Sold for 3 to 5 by extending, while epoch 2 still has room for half of it.
        vm.prank(alice);
        registry.extend(first, 3, type(uint256).max);
        advance();
        uint64 half = 190e9;
        uint128 weight = registry.billedWeight(half);
        uint256 free = 1e12 - uint256(registry.billedWeight(big));
        register(half, 1);
        vm.prank(alice);
        vm.expectRevert(
            abi.encodeWithSelector(IBlobRegistry.CapacityExceeded.selector, 3, uint256(weight), free - weight)
        );
        registry.register(half, ROOT, 1, false, type(uint256).max);
    }

    function test_BlobObject_UnknownReverts() public {
        vm.expectRevert(abi.encodeWithSelector(IBlobRegistry.UnknownObject.selector, 1));
        registry.blobObject(1);
        vm.expectRevert(abi.encodeWithSelector(IBlobRegistry.UnknownObject.selector, 1));
        registry.sliverWeight(1);
        assertEq(ShardSet.unwrap(registry.held(1)), 0, "held by nobody");
    }

    function test_SoldIn_RejectsThePastAndBeyondTheHorizon() public {
        registry.soldIn(1);
        registry.soldIn(1001);
        vm.expectRevert(abi.encodeWithSelector(IBlobRegistry.InvalidEpochs.selector, 0, 1, 1001));
        registry.soldIn(0);
        vm.expectRevert(abi.encodeWithSelector(IBlobRegistry.InvalidEpochs.selector, 1002, 1, 1001));
        registry.soldIn(1002);
    }

    function test_Token_IsAPlainErc721() public {
        uint64 object = register(1, 1);
        BlobRegistry token = BlobRegistry(address(registry));
        assertEq(token.name(), "Walrus Storage", "name");
        assertEq(token.symbol(), "WALSTORE", "symbol");
        assertEq(token.tokenURI(object), "", "URI");
        vm.prank(alice);
        token.transferFrom(alice, mallory, object);
        assertEq(token.ownerOf(object), mallory, "new owner");
    }

    /// ERC-721: a document of a token that is none is an error.
    function test_RevertWhen_TokenURI_OfNoToken() public {
        BlobRegistry token = BlobRegistry(address(registry));
        vm.startPrank(alice);
        uint64 first = registry.buy(1000, 1, 3, type(uint256).max);
        (uint64 part,) = registry.splitBytes(first, 400);
        vm.stopPrank();
        uint64 object = register(1, 1);
        assertEq(token.tokenURI(registry.reservationToken(part)), "", "a reservation's");
        uint256[4] memory none =
            [0, uint256(object) + 1, registry.reservationToken(first), registry.reservationToken(part + 2)];
        for (uint256 i = 0; i < none.length; ++i) {
            vm.expectRevert(abi.encodeWithSelector(IBlobRegistry.ERC721NonexistentToken.selector, none[i]));
            token.tokenURI(none[i]);
        }
        advance();
        advance();
        vm.prank(alice);
        registry.burn(object);
        vm.expectRevert(abi.encodeWithSelector(IBlobRegistry.ERC721NonexistentToken.selector, object));
        token.tokenURI(object);
    }

    /// A contract that refuses tokens cannot stop its own purchase, and is called back by nobody.
    function test_Register_CallsNoReceiver() public {
        wal.transfer(address(this), 10 ether);
        wal.approve(address(registry), type(uint256).max);
        uint64 object = registry.register(1, ROOT, 1, false, type(uint256).max);
        assertEq(BlobRegistry(address(registry)).ownerOf(object), address(this), "owner without onERC721Received");
    }

    function _assertSales(uint32 epoch, uint256 sold, uint256 fee) private view {
        (uint128 sold_, uint256 fee_) = registry.soldIn(epoch);
        assertEq(sold_, sold, "sold");
        assertEq(fee_, fee, "fee");
    }
}

contract BlobRegistryExtendTest is Isolated {
    function test_Extend_SellsFromTheEndOn() public {
        uint64 object = register(100, 1);
        uint256 each = 5050 * uint256(50_000_000);
        assertEq(registry.extensionCost(object, 2), 2 * each, "quoted");
        wal.transfer(mallory, 2 * each);
        vm.startPrank(mallory);
        wal.approve(address(registry), 2 * each);
        vm.expectEmit(address(registry));
        emit IBlobRegistry.BlobExtended(object, mallory, 5, 50_000_000, 0, 2 * each, 3 * each);
        registry.extend(object, 2, 2 * each);
        vm.stopPrank();

        assertEq(registry.blobObject(object).end, 5, "end");
        assertEq(BlobRegistry(address(registry)).ownerOf(object), alice, "anyone may pay");
        for (uint32 i = 2; i < 5; ++i) {
            (uint128 sold, uint256 fee) = registry.soldIn(i);
            assertEq(sold, 5050, "sold");
            assertEq(fee, each, "fee");
        }
        (uint128 after_,) = registry.soldIn(5);
        assertEq(after_, 0, "sold after the end");
        assertEq(wal.balanceOf(address(registry)), registry.futureFees(), "INV-1");
    }

    function test_Extend_KeepsTheLowerRate() public {
        uint64 object = register(100, 1);
        _setPrice(60_000_000);
        vm.prank(alice);
        registry.extend(object, 1, type(uint256).max);
        assertEq(registry.blobObject(object).rate, 50_000_000, "a dearer epoch leaves the rate");
        _setPrice(40_000_000);
        vm.prank(alice);
        registry.extend(object, 1, type(uint256).max);
        assertEq(registry.blobObject(object).rate, 40_000_000, "a cheaper epoch lowers it");
        (, uint256 fee2) = registry.soldIn(2);
        (, uint256 fee3) = registry.soldIn(3);
        (, uint256 fee4) = registry.soldIn(4);
        assertEq(fee2, 5050 * 50_000_000, "each epoch pays the price it was bought at");
        assertEq(fee3, 5050 * 60_000_000, "each epoch pays the price it was bought at");
        assertEq(fee4, 5050 * 40_000_000, "each epoch pays the price it was bought at");
    }

    function test_Extend_UpToTheHorizon() public {
        uint64 object = register(1, 999);
        vm.startPrank(alice);
        vm.expectRevert(abi.encodeWithSelector(IBlobRegistry.InvalidEpochs.selector, 1, 1, 0));
        registry.extend(object, 1, type(uint256).max);
        vm.stopPrank();
        advance();
        vm.startPrank(alice);
        vm.expectRevert(abi.encodeWithSelector(IBlobRegistry.InvalidEpochs.selector, 2, 1, 1));
        registry.extend(object, 2, type(uint256).max);
        registry.extend(object, 1, type(uint256).max);
    }

    function test_RevertWhen_Extend_Refused() public {
        vm.startPrank(alice);
        vm.expectRevert(abi.encodeWithSelector(IBlobRegistry.UnknownObject.selector, 9));
        registry.extend(9, 1, type(uint256).max);
        vm.stopPrank();
        uint64 object = register(100, 1);
        vm.startPrank(alice);
        vm.expectRevert(abi.encodeWithSelector(IBlobRegistry.InvalidEpochs.selector, 0, 1, 998));
        registry.extend(object, 0, type(uint256).max);
        uint256 cost = registry.extensionCost(object, 1);
        vm.expectRevert(abi.encodeWithSelector(IBlobRegistry.CostTooHigh.selector, cost, cost - 1));
        registry.extend(object, 1, cost - 1);
        vm.stopPrank();
        staking.setSales(false);
        vm.expectRevert(IBlobRegistry.SalesPaused.selector);
        vm.prank(alice);
        registry.extend(object, 1, type(uint256).max);
    }

    function test_RevertWhen_Extend_Expired() public {
        uint64 object = register(100, 1); // ends before epoch 3
        advance();
        advance();
        vm.expectRevert(abi.encodeWithSelector(IBlobRegistry.ObjectExpired.selector, object, 3, 4));
        vm.prank(alice);
        registry.extend(object, 1, type(uint256).max);
    }

    /// PROOFS 7, "extend in the middle of a dispute": the running epoch's obligations and money stay as they were.
    function test_Extend_InTheMiddleOfADispute_ChangesOnlyLaterEpochs() public {
        uint64 object = store(100, 1);
        advance();
        (uint256 fee, uint128 sold) = registry.current();
        assertTrue(registry.obligated(1, keyOf(object, 0, 0)), "obligated");
        vm.prank(alice);
        registry.extend(object, 5, type(uint256).max);
        (uint256 feeAfter, uint128 soldAfter) = registry.current();
        assertEq(feeAfter, fee, "fee(e)");
        assertEq(soldAfter, sold, "sold(e)");
        assertTrue(registry.obligated(1, keyOf(object, 0, 0)), "still obligated");
        assertEq(proofs.weightBound(1), sold / 10, "bound");
    }

    /// Capacity below what is sold: rights stand, sales pause (docs/protocol.md, "Market").
    function test_RevertWhen_Extend_CapacityFellBelowWhatIsSold() public {
        uint64 object = register(100, 3);
        uint64 other = register(100, 1);
        _setTerms(128, 64, 2 * 5050);
        vm.prank(alice);
        registry.extend(other, 1, type(uint256).max); // epoch 3 is full with both
        _setTerms(128, 64, 5050);
        vm.expectRevert(abi.encodeWithSelector(IBlobRegistry.CapacityExceeded.selector, 4, 5050, 0));
        vm.prank(alice);
        registry.extend(other, 1, type(uint256).max);
        vm.prank(alice);
        registry.extend(object, 1, type(uint256).max); // epoch 5 is free
        (uint128 sold,) = registry.soldIn(3);
        assertEq(sold, 2 * 5050, "what is sold stands");
    }

    /// @dev Prices move by votes at an epoch's opening, which come with the economy; here the slot is written.
    function _setPrice(uint64 price) private {
        _setTerms(0, 64, price);
        assertEq(registry.price(), price, "terms stand in this slot");
    }

    function _setTerms(uint256 offset, uint256 width, uint256 value) private {
        bytes32 slot = bytes32(uint256(1));
        uint256 mask = ((1 << width) - 1) << offset;
        uint256 terms = uint256(vm.load(address(registry), slot)) & ~mask;
        vm.store(address(registry), slot, bytes32(terms | value << offset));
    }
}

contract BlobRegistryEpochTest is Isolated {
    function test_CloseEpoch_SendsTheFee() public {
        register(100, 1);
        advance();
        uint256 fee = 5050 * uint256(50_000_000);
        uint256 before = wal.balanceOf(address(staking));
        vm.expectEmit(address(registry));
        emit IBlobRegistry.EpochClosed(2, fee, 5050, 0);
        staking.closeEpoch();
        assertEq(wal.balanceOf(address(staking)) - before, fee, "sent");
        assertEq(registry.futureFees(), 0, "INV-2");
        (uint256 current,) = registry.current();
        assertEq(current, fee, "what the epoch paid stays visible");
    }

    function test_OpenEpoch_EmitsTheSales() public {
        register(100, 1);
        staking.closeEpoch();
        vm.expectEmit(address(registry));
        emit IBlobRegistry.EpochOpened(2, 5050 * uint256(50_000_000), 5050, 50_000_000, 10_000_000, 1e12);
        staking.openEpoch();
        assertEq(registry.epoch(), 2, "epoch");
    }

    /// A purchase after the fee was sent away is paid in full: its running part goes to the reserve, the rest waits.
    function test_Register_AfterTheEpochClosed() public {
        staking.closeEpoch();
        uint64 object = register(100, 1);
        assertEq(wal.balanceOf(address(registry)), registry.futureFees(), "INV-1");
        staking.openEpoch();
        assertEq(registry.sold(), registry.billedWeight(registry.blobObject(object).size), "sold");
    }

    function test_RevertWhen_EpochCalls_AreNotStakings() public {
        vm.startPrank(mallory);
        vm.expectRevert(abi.encodeWithSelector(IBlobRegistry.NotPeer.selector, mallory));
        registry.closeEpoch();
        vm.expectRevert(abi.encodeWithSelector(IBlobRegistry.NotPeer.selector, mallory));
        registry.openEpoch(2, 1, 1, 1);
        vm.expectRevert(abi.encodeWithSelector(IBlobRegistry.NotPeer.selector, mallory));
        registry.exclude(1, 1);
    }

    function test_RevertWhen_EpochCalls_AreOutOfOrder() public {
        vm.startPrank(address(staking));
        vm.expectRevert(abi.encodeWithSelector(IBlobRegistry.EpochNotClosed.selector, 1));
        registry.openEpoch(2, 1, 1, 1);
        registry.closeEpoch();
        vm.expectRevert(abi.encodeWithSelector(IBlobRegistry.EpochAlreadyClosed.selector, 1));
        registry.closeEpoch();
        vm.expectRevert(abi.encodeWithSelector(IBlobRegistry.EpochChanged.selector, 2, 3));
        registry.openEpoch(3, 1, 1, 1);
    }

    function test_Constructor_PublishesTheDeployment() public view {
        (uint8 n, uint8 k) = registry.encoding();
        assertEq(n, 10, "shards");
        assertEq(k, 4, "source slivers");
        assertEq(registry.horizon(), 1000, "horizon");
        assertEq(address(registry.wal()), peers.wal, "wal");
        assertEq(address(registry.staking()), peers.staking, "staking");
        assertEq(address(registry.proofs()), peers.proofs, "proofs");
        assertEq(registry.price(), 50_000_000, "price");
        assertEq(registry.writePrice(), 10_000_000, "write price");
        assertEq(registry.capacity(), 1e12, "capacity");
    }

    function test_RevertWhen_Constructor_ParametersAreWrong() public {
        Parameters memory p = parameters;
        p.shards = 3;
        _assertRefused(p, "shards");
        p = _fresh();
        p.horizon = 1;
        _assertRefused(p, "horizon");
        p = _fresh();
        p.price = 0;
        _assertRefused(p, "price");
        p.price = p.maxPrice + 1;
        _assertRefused(p, "price");
        p = _fresh();
        p.writePrice = 0;
        _assertRefused(p, "writePrice");
        p.writePrice = p.maxPrice + 1;
        _assertRefused(p, "writePrice");
        p = _fresh();
        p.capacity = p.minCapacity - 1;
        _assertRefused(p, "capacity");
        p.capacity = p.maxCapacity + 1;
        _assertRefused(p, "capacity");
        p = _fresh();
        p.maxCapacity = (1 << 62) + 1;
        _assertRefused(p, "maxCapacity");
    }

    function _fresh() private view returns (Parameters memory) {
        return parameters;
    }

    function _assertRefused(Parameters memory p, string memory field) private {
        vm.expectRevert(abi.encodeWithSelector(IBlobRegistry.InvalidParameters.selector, field));
        new BlobRegistry(p, peers);
    }
}
