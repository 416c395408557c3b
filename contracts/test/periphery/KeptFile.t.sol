// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IBlobRegistry} from "../../src/interfaces/IBlobRegistry.sol";
import {Geometry} from "../../src/libraries/Geometry.sol";
import {Blobs} from "../../src/periphery/Blobs.sol";
import {KeptFile} from "../../src/periphery/examples/KeptFile.sol";
import {Network} from "../Network.sol";

/// @notice The example on the real contracts: a file of two chunks a sliver, its content tree built here by recursion.
contract KeptFileTest is Network {
    uint64 private constant SIZE = 4 * (126_976 + 77);
    uint32 private constant STEP = 3;
    uint256 private constant REWARD = 5 ether;

    KeptFile private file;
    uint64 private object;
    address private bob = makeAddr("bob");
    address private reader = makeAddr("reader");

    function setUp() public override {
        super.setUp();
        begin(4);
        object = _store(false);
        file = new KeptFile(registry, object, registry.price(), STEP, REWARD);
        _give(alice, 300 ether);
    }

    // ------------------------------------------------------------------ the file

    /// @dev Registers and certifies the file for five epochs.
    function _store(bool deletable) private returns (uint64 id) {
        bytes32 contentRoot = _contentRoot();
        vm.prank(alice);
        id = registry.register(SIZE, contentRoot, 5, deletable, type(uint256).max);
        salts[id] = bytes32(uint256(id));
        certify(id, (1 << 4) - 1);
    }

    function _chunk(uint256 sliver, uint256 index) private pure returns (bytes memory data) {
        data = new bytes(index == 0 ? Geometry.CHUNK_BYTES : 77);
        (data[0], data[1], data[76]) = (bytes1(uint8(sliver)), bytes1(uint8(index)), 0x2a);
    }

    function _leaf(bytes memory data) private pure returns (bytes32) {
        return sha256(abi.encodePacked(uint8(0), data));
    }

    function _sliverRoot(uint256 sliver) private pure returns (bytes32) {
        return sha256(abi.encodePacked(uint8(1), _leaf(_chunk(sliver, 0)), _leaf(_chunk(sliver, 1))));
    }

    function _slivers() private view returns (bytes32[] memory leaves) {
        leaves = new bytes32[](shards);
        for (uint256 s; s < shards; ++s) {
            leaves[s] = _leaf(abi.encode(_sliverRoot(s)));
        }
    }

    function _contentRoot() private view returns (bytes32) {
        return _root(_slivers(), 0, shards);
    }

    /// @dev RFC 9162, section 2.1.1, over leaves [from, to).
    function _root(bytes32[] memory leaves, uint256 from, uint256 to) private pure returns (bytes32) {
        if (to - from == 1) return leaves[from];
        uint256 split = _split(to - from);
        return sha256(abi.encodePacked(uint8(1), _root(leaves, from, from + split), _root(leaves, from + split, to)));
    }

    /// @dev RFC 9162, section 2.1.3.1.
    function _path(bytes32[] memory leaves, uint256 i, uint256 from, uint256 to)
        private
        pure
        returns (bytes32[] memory out)
    {
        if (to - from == 1) return out;
        uint256 middle = from + _split(to - from);
        (bytes32[] memory below, bytes32 sibling) = i < middle
            ? (_path(leaves, i, from, middle), _root(leaves, middle, to))
            : (_path(leaves, i, middle, to), _root(leaves, from, middle));
        out = new bytes32[](below.length + 1);
        for (uint256 j; j < below.length; ++j) {
            out[j] = below[j];
        }
        out[below.length] = sibling;
    }

    function _split(uint256 n) private pure returns (uint256 split) {
        for (split = 1; 2 * split < n;) {
            split *= 2;
        }
    }

    function _place(uint256 sliver, uint256 index) private view returns (Blobs.Place memory place) {
        (place.sliver, place.chunk) = (uint8(sliver), uint32(index));
        place.chunkPath = new bytes32[](1);
        place.chunkPath[0] = _leaf(_chunk(sliver, 1 - index));
        place.sliverPath = _path(_slivers(), sliver, 0, shards);
    }

    // ------------------------------------------------------------------ helpers

    function _give(address who, uint256 amount) private {
        wal.transfer(who, amount);
        vm.startPrank(who);
        wal.approve(address(file), amount);
        file.give(amount);
        vm.stopPrank();
    }

    function _announce(address who, bytes memory chunk) private {
        bytes32 hash = keccak256(abi.encodePacked(who, staking.epoch(), chunk));
        vm.prank(who);
        file.announce(hash);
    }

    function _nextEpochs(uint256 count) private {
        for (uint256 i; i < count; ++i) {
            honestEpoch(0);
        }
    }

    function _drawn() private view returns (Blobs.Place memory place, bytes memory chunk) {
        (uint256 sliver, uint256 index) = file.drawn();
        return (_place(sliver, index), _chunk(sliver, index));
    }

    // ------------------------------------------------------------------ keep

    function test_Keep_ExtendsNearTheEnd() public {
        uint32 end = file.end();
        assertEq(end, 1 + 1 + 5, "five epochs");
        vm.expectRevert(abi.encodeWithSelector(KeptFile.TooEarly.selector, 1, end - STEP));
        file.keep();
        _nextEpochs(3);
        uint256 cost = registry.extensionCost(object, STEP);
        vm.expectEmit(address(file));
        emit KeptFile.Kept(bob, end + STEP, cost);
        vm.prank(bob);
        file.keep();
        assertEq(file.end(), end + STEP, "three more");
        assertEq(wal.balanceOf(address(file)), 300 ether - cost, "out of the gifts");
        assertConserved();
    }

    /// A young network's file, whose end comes before as many epochs have passed as an extension has: keeping it failed
    /// for ever while computing since when it might be kept.
    function test_Finding_KeptWithAStepBeyondItsEnd() public {
        uint32 end = file.end();
        file = new KeptFile(registry, object, registry.price(), end + 1, REWARD);
        _give(alice, 1 ether);
        file.keep();
        assertEq(file.end(), end + end + 1, "kept");
    }

    function test_RevertWhen_KeepIsTooExpensive() public {
        KeptFile stingy = new KeptFile(registry, object, registry.price() - 1, STEP, REWARD);
        _nextEpochs(3);
        uint256 price = registry.price();
        vm.expectRevert(abi.encodeWithSelector(KeptFile.TooExpensive.selector, price, price - 1));
        stingy.keep();
    }

    /// Its owner could turn gifts for a deletable object into storage of its own.
    function test_RevertWhen_ObjectIsNotPermanent() public {
        uint64 deletable = _store(true);
        vm.expectRevert(abi.encodeWithSelector(KeptFile.NotKept.selector, deletable));
        new KeptFile(registry, deletable, 1, STEP, REWARD);
        uint64 uncertified = register(SIZE, 5);
        vm.expectRevert(abi.encodeWithSelector(KeptFile.NotKept.selector, uncertified));
        new KeptFile(registry, uncertified, 1, STEP, REWARD);
    }

    // ------------------------------------------------------------------ gas

    /// forge-config: default.isolate = true
    function test_Gas_KeptFile() public {
        Blobs.Place memory place;
        bytes memory chunk;
        for (uint256 i; chunk.length != 126_976; ++i) {
            vm.mockCall(address(staking), abi.encodeCall(staking.epochTag, ()), abi.encode(1, keccak256(abi.encode(i))));
            (place, chunk) = _drawn();
        }
        _announce(reader, chunk);
        vm.snapshotGasLastCall("KeptFile", "announce");
        rollTo(vm.getBlockNumber() + 1);
        vm.prank(reader);
        file.show(place, chunk);
        vm.snapshotGasLastCall("KeptFile", "show a chunk of 126 976 bytes");
        vm.clearMockedCalls();
        _nextEpochs(3);
        file.keep();
        vm.snapshotGasLastCall("KeptFile", "keep for 3 more epochs");
    }

    // ------------------------------------------------------------------ show

    function test_Show_PaysTheReader() public {
        (Blobs.Place memory place, bytes memory chunk) = _drawn();
        _announce(reader, chunk);
        rollTo(vm.getBlockNumber() + 1);
        vm.expectEmit(address(file));
        emit KeptFile.Shown(reader, 1, place.sliver, place.chunk, REWARD);
        vm.prank(reader);
        file.show(place, chunk);
        assertEq(wal.balanceOf(reader), REWARD, "paid");
        vm.prank(reader);
        vm.expectRevert(abi.encodeWithSelector(KeptFile.AlreadyShown.selector, 1));
        file.show(place, chunk);
    }

    /// In every epoch another chunk is due, until all have been.
    function test_Show_DrawsEveryChunk() public {
        uint256 seen;
        for (uint256 i; i < 64; ++i) {
            vm.mockCall(address(staking), abi.encodeCall(staking.epochTag, ()), abi.encode(1, keccak256(abi.encode(i))));
            (uint256 sliver, uint256 index) = file.drawn();
            assertTrue(sliver < source && index < 2, "a chunk of the file");
            seen |= 1 << (2 * sliver + index);
        }
        assertEq(seen, (1 << 2 * source) - 1, "all eight");
    }

    /// Whoever paid for a small file up to the horizon, and went on to, locked any gifts: a reader was paid only when
    /// the registry quoted an extension, which it does not beyond the horizon, and who gave waits for the file's end.
    function test_Finding_ShownWhileNoExtensionCanBeHad() public {
        uint32 epochs = staking.epoch() + registry.horizon() - file.end();
        vm.prank(alice);
        registry.extend(object, epochs, type(uint256).max);
        vm.expectRevert(abi.encodeWithSelector(IBlobRegistry.InvalidEpochs.selector, STEP, 1, 0));
        registry.extensionCost(object, STEP);
        (Blobs.Place memory place, bytes memory chunk) = _drawn();
        _announce(reader, chunk);
        rollTo(vm.getBlockNumber() + 1);
        vm.prank(reader);
        file.show(place, chunk);
        assertEq(wal.balanceOf(reader), REWARD, "paid");
    }

    /// What waits in the queue of transactions earns nothing for whoever copies it.
    function test_RevertWhen_ShownByACopier() public {
        (Blobs.Place memory place, bytes memory chunk) = _drawn();
        _announce(reader, chunk);
        bytes32 copied = keccak256(abi.encodePacked(reader, staking.epoch(), chunk));
        vm.prank(mallory);
        file.announce(copied);
        rollTo(vm.getBlockNumber() + 1);
        vm.prank(mallory);
        vm.expectRevert(abi.encodeWithSelector(KeptFile.NotAnnounced.selector, mallory));
        file.show(place, chunk);
        _announce(mallory, chunk);
        vm.prank(mallory);
        vm.expectRevert(abi.encodeWithSelector(KeptFile.NotAnnounced.selector, mallory));
        file.show(place, chunk); // not in an earlier block
        vm.prank(reader);
        file.show(place, chunk);
        assertEq(wal.balanceOf(reader), REWARD, "the first one's");
    }

    function test_RevertWhen_ChunkIsAnother() public {
        (Blobs.Place memory place, bytes memory chunk) = _drawn();
        chunk[5] = 0x01;
        _announce(reader, chunk);
        rollTo(vm.getBlockNumber() + 1);
        vm.prank(reader);
        vm.expectRevert(KeptFile.WrongChunk.selector);
        file.show(place, chunk);
        (uint256 sliver, uint256 index) = file.drawn();
        place = _place(sliver, 1 - index);
        vm.prank(reader);
        vm.expectRevert(abi.encodeWithSelector(KeptFile.NotDrawn.selector, sliver, index));
        file.show(place, chunk);
    }

    function test_RevertWhen_RewardWouldEatTheStorage() public {
        KeptFile poor = new KeptFile(registry, object, 1, STEP, REWARD);
        file = poor;
        _give(bob, REWARD);
        (Blobs.Place memory place, bytes memory chunk) = _drawn();
        _announce(reader, chunk);
        rollTo(vm.getBlockNumber() + 1);
        uint256 needed = REWARD + registry.extensionCost(object, STEP);
        vm.prank(reader);
        vm.expectRevert(abi.encodeWithSelector(KeptFile.StorageComesFirst.selector, REWARD, needed));
        poor.show(place, chunk);
    }

    // ------------------------------------------------------------------ the end

    /// Who gave early and earned it back by reading had a claim on what others gave later.
    function test_Finding_GivenBeforeOthersAndEarnedBack() public {
        file = new KeptFile(registry, object, 1, STEP, 90 ether);
        _give(reader, 100 ether);
        (Blobs.Place memory place, bytes memory chunk) = _drawn();
        _announce(reader, chunk);
        rollTo(vm.getBlockNumber() + 1);
        vm.prank(reader);
        file.show(place, chunk);
        _give(bob, 100 ether);
        _nextEpochs(6);
        vm.prank(reader);
        assertApproxEqAbs(file.takeBack(), 10 ether, 1, "what the reader left");
        vm.prank(bob);
        assertApproxEqAbs(file.takeBack(), 100 ether, 1, "of bob's nothing was spent");
    }

    /// WAL that is sent and not given makes parts dear, but few can own them: whoever sends it loses nearly all of it.
    function test_Give_AfterWalWasSentIn() public {
        file = new KeptFile(registry, object, 1, STEP, REWARD);
        _give(mallory, 1);
        wal.transfer(address(file), 1000 ether);
        _give(bob, 100 ether);
        _nextEpochs(6);
        vm.prank(bob);
        assertGe(file.takeBack(), 99.99 ether, "bob's");
    }

    function test_TakeBack_EachTheirPart() public {
        _give(bob, 100 ether);
        vm.prank(bob);
        vm.expectRevert(abi.encodeWithSelector(KeptFile.StillKept.selector, file.end()));
        file.takeBack();
        _nextEpochs(6);
        assertFalse(Blobs.isKept(registry, object, file.blobId(), 0), "over");
        vm.prank(bob);
        assertEq(file.takeBack(), 100 ether, "a quarter");
        vm.prank(alice);
        assertEq(file.takeBack(), 300 ether, "the rest");
        vm.expectRevert(abi.encodeWithSelector(KeptFile.NotKept.selector, object));
        file.keep();
        vm.expectRevert(abi.encodeWithSelector(KeptFile.NotKept.selector, object));
        file.give(1);
    }

    // ------------------------------------------------------------------ Blobs, on the registry

    function test_IsKept() public {
        bytes32 id = file.blobId();
        assertEq(Blobs.keptUntil(registry, object, id), 7, "its end");
        assertTrue(Blobs.isKept(registry, object, id, 7), "before 7");
        assertFalse(Blobs.isKept(registry, object, id, 8), "in 7");
        assertFalse(Blobs.isKept(registry, object, ~id, 2), "another blob");
        assertFalse(Blobs.isKept(registry, 99, id, 2), "no such object");
        assertTrue(Blobs.isKeptForSure(registry, object, id, 7), "permanent");
        uint64 deletable = _store(true);
        assertTrue(Blobs.isKept(registry, deletable, id, 7), "for now");
        assertFalse(Blobs.isKeptForSure(registry, deletable, id, 7), "deletable");
        vm.prank(alice);
        registry.deleteBlob(deletable);
        assertFalse(Blobs.isKept(registry, deletable, id, 7), "deleted");
        IBlobRegistry.BlobObject memory blob = registry.blobObject(register(SIZE, 5));
        assertFalse(Blobs.isKept(registry, registry.objectCount(), blob.blobId, 2), "not certified");
        _nextEpochs(6);
        assertFalse(Blobs.isKept(registry, object, id, 7), "over");
        vm.prank(alice);
        registry.burn(object);
        assertEq(Blobs.keptUntil(registry, object, id), 0, "burned");
    }
}
