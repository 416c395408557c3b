// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IBlobRegistry} from "../../src/interfaces/IBlobRegistry.sol";
import {MarketFixture} from "../MarketFixture.sol";

/// @notice Each quote of the market against its call: the same amounts where the call is made, the same error where it
/// reverts, but for what a quote leaves to others (IBlobRegistry, "views").
contract QuotesTest is MarketFixture {
    /// @dev An answer or an error, as bytes.
    struct Answer {
        bool ok;
        bytes data;
    }

    /// @dev What WAL a call moved.
    struct Moved {
        uint256 paid;
        uint256 got;
        uint256 reserved;
    }

    uint256 private constant SIGNERS = EVERYBODY ^ 1 << 9;

    uint64 private permanent;
    uint64 private deletable;
    uint64 private deleted;
    uint64 private ended;
    uint64 private lasting;
    uint64 private used;

    /// Objects in every state, in epoch 3.
    function setUp() public override {
        super.setUp();
        ended = store(100, 1, SIGNERS); // before epoch 3
        permanent = store(1000, 5, SIGNERS);
        lasting = registerBy(alice, 999, false); // to the horizon
        deletable = registerBy(alice, 7, true);
        deleted = registerBy(alice, 7, true);
        used = buy(alice, 10_000, 1, 9);
        advance();
        advance();
        vm.startPrank(alice);
        registry.deleteBlob(deleted);
        registry.splitBytes(used, 5000);
        vm.stopPrank();
    }

    function testFuzz_PurchaseCost(uint256 size, uint256 from, uint256 to, bool paused) public {
        uint128 size_ = uint128(_odd(size, 2 * CAPACITY, type(uint128).max));
        uint32 from_ = uint32(_odd(from, 1005, type(uint32).max));
        uint32 to_ = uint32(_odd(to, 1005, type(uint32).max));
        _compareCost(
            abi.encodeCall(registry.purchaseCost, (size_, from_, to_)),
            abi.encodeCall(registry.buy, (size_, from_, to_, MOST)),
            paused
        );
    }

    function testFuzz_RegistrationCost(uint256 size, uint256 epochs, bool paused) public {
        uint64 size_ = uint64(_odd(size, 300e9, type(uint64).max));
        uint32 epochs_ = uint32(_odd(epochs, 1002, type(uint32).max));
        _compareCost(
            abi.encodeCall(registry.registrationCost, (size_, epochs_)),
            abi.encodeCall(registry.register, (size_, ROOT, epochs_, false, MOST)),
            paused
        );
    }

    function testFuzz_ExtensionCost(uint8 which, uint256 epochs, uint64 price, bool paused, bool stranger) public {
        _reprice(price);
        uint64 object = _object(which);
        uint32 epochs_ = uint32(_odd(epochs, 1002, type(uint32).max));
        Answer memory quote = _ask(abi.encodeCall(registry.extensionCost, (object, epochs_)));
        bytes memory call = abi.encodeCall(registry.extend, (object, epochs_, MOST));
        if (paused) _assertPaused(call);
        (Answer memory done, Moved memory moved) = _do(stranger ? bob : alice, call);
        if (_agree(quote, done)) {
            assertEq(abi.decode(quote.data, (uint256)), moved.paid, "cost");
            assertEq(moved.reserved, 0, "nothing for the reserve");
        }
    }

    /// One case of each kind, so that nobody needs to trust the fuzzer's luck.
    function test_ExtensionCost_RevertsLikeTheExtension() public {
        uint64[6] memory objects = [ended, deleted, permanent, permanent, lasting, 99];
        uint32[6] memory epochs = [uint32(1), 1, 0, 1000, 3, 1];
        bytes4[6] memory errors = [
            IBlobRegistry.ObjectExpired.selector,
            IBlobRegistry.ObjectDeleted.selector,
            IBlobRegistry.InvalidEpochs.selector,
            IBlobRegistry.InvalidEpochs.selector,
            IBlobRegistry.InvalidEpochs.selector,
            IBlobRegistry.UnknownObject.selector
        ];
        for (uint256 i = 0; i < objects.length; ++i) {
            vm.expectPartialRevert(errors[i]);
            registry.extensionCost(objects[i], epochs[i]);
            vm.expectPartialRevert(errors[i]);
            vm.prank(alice);
            registry.extend(objects[i], epochs[i], MOST);
        }
    }

    /// A price stands while nothing can be bought at it.
    function test_Quotes_LeaveFullEpochsAndPausedSalesToOthers() public {
        buy(alice, registry.available(3, 4), 3, 4);
        vm.expectPartialRevert(IBlobRegistry.CapacityExceeded.selector);
        vm.prank(alice);
        registry.buy(1, 3, 4, MOST);
        staking.setSales(false);
        (uint256 cost, uint256 reserved) = registry.purchaseCost(1, 3, 4);
        assertEq(cost, PRICE, "cost");
        assertEq(reserved, PRICE, "all of it for the running epoch");
        assertEq(registry.available(3, 4), 0, "full");
    }

    function testFuzz_RefundOf(uint8 which, uint64 price, uint8 epochs) public {
        for (uint256 i = 0; i < epochs % 8; ++i) {
            _reprice(price);
        }
        uint64 reservation = uint64(which % 6); // none, spent, its two parts, the deleted object's rest, none
        Answer memory quote = _ask(abi.encodeCall(registry.refundOf, (reservation)));
        (Answer memory done, Moved memory moved) = _do(alice, abi.encodeCall(registry.refund, (reservation)));
        if (_agree(quote, done)) assertEq(abi.decode(quote.data, (uint256)), moved.got, "refund");
    }

    function testFuzz_ReleasePrice(uint8 which, uint8 shard, uint8 epochs, uint8 inherited, bool again) public {
        for (uint256 i = 0; i < epochs % 5; ++i) {
            advance();
        }
        if (inherited % 3 != 0) staking.setShard(shard % 10, shard % 10 + 1, 2, 2 + inherited % 6);
        uint64 object = _object(which);
        uint8 shard_ = shard % 12;
        address key = hotKey(shard_ + 1);
        fund(key, 10 ether);
        if (again) _compareRelease(object, shard_, key);
        _compareRelease(object, shard_, key);
    }

    // ------------------------------------------------------------------ how

    function _compareCost(bytes memory question, bytes memory call, bool paused) private {
        Answer memory quote = _ask(question);
        if (paused) _assertPaused(call);
        (Answer memory done, Moved memory moved) = _do(alice, call);
        if (!_agree(quote, done)) return;
        (uint256 cost, uint256 reserved) = abi.decode(quote.data, (uint256, uint256));
        assertEq(cost, moved.paid, "cost");
        assertEq(reserved, moved.reserved, "reserve's part");
    }

    function _compareRelease(uint64 object, uint8 shard, address key) private {
        Answer memory quote = _ask(abi.encodeCall(registry.releasePrice, (object, shard)));
        bytes32 root;
        try registry.blobObject(object) returns (IBlobRegistry.BlobObject memory blob) {
            root = blob.commitmentRoot;
        } catch {}
        (Answer memory done, Moved memory moved) =
            _do(key, abi.encodeCall(registry.release, (object, shard, root, MOST)));
        if (!_agree(quote, done)) return;
        assertEq(abi.decode(quote.data, (uint256)), moved.paid, "price");
        assertEq(moved.reserved, moved.paid, "all of it the reserve's");
    }

    /// @dev Whether the call was made, and the quote with it.
    function _agree(Answer memory quote, Answer memory done) private pure returns (bool) {
        bytes4 selector = bytes4(done.data);
        bool left =
            selector == IBlobRegistry.CapacityExceeded.selector || selector == IBlobRegistry.RateWouldFall.selector;
        if (done.ok || left) {
            assertTrue(quote.ok, "a quote");
            return done.ok;
        }
        assertFalse(quote.ok, "no quote");
        assertEq(quote.data, done.data, "for the same reason");
        return false;
    }

    /// @dev While sales are paused the call says so first; then they are open again.
    function _assertPaused(bytes memory call) private {
        staking.setSales(false);
        (Answer memory done,) = _do(alice, call);
        assertEq(done.data, abi.encodePacked(IBlobRegistry.SalesPaused.selector), "paused");
        staking.setSales(true);
    }

    function _ask(bytes memory question) private view returns (Answer memory answer) {
        (answer.ok, answer.data) = address(registry).staticcall(question);
    }

    function _do(address who, bytes memory call) private returns (Answer memory answer, Moved memory moved) {
        (uint256 purse, uint256 reserve) = (wal.balanceOf(who), staking.reserve());
        vm.prank(who);
        (answer.ok, answer.data) = address(registry).call(call);
        uint256 left = wal.balanceOf(who);
        (moved.paid, moved.got) = left < purse ? (purse - left, uint256(0)) : (uint256(0), left - purse);
        moved.reserved = staking.reserve() - reserve;
    }

    /// @dev Mostly of the usual size, sometimes a few beyond nothing or as great as can be.
    function _odd(uint256 seed, uint256 usual, uint256 most) private pure returns (uint256) {
        if (seed % 8 == 0) return seed >> 8 & 3;
        if (seed % 8 == 1) return most - (seed >> 8 & 3);
        if (seed % 8 < 5) return bound(seed >> 3, 0, 16);
        return bound(seed >> 3, 0, usual);
    }

    function _object(uint8 which) private view returns (uint64) {
        uint64[7] memory all = [permanent, deletable, deleted, ended, lasting, 0, 99];
        return all[which % 7];
    }

    function _reprice(uint64 price) private {
        advanceAt(uint64(bound(price, PRICE / 2, 2 * PRICE)));
    }
}
