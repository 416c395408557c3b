// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Test} from "forge-std/Test.sol";

import {Geometry} from "../../src/libraries/Geometry.sol";
import {Hashes} from "../../src/libraries/Hashes.sol";
import {Blobs} from "../../src/periphery/Blobs.sol";
import {ContentTree} from "../../src/periphery/ContentTree.sol";

/// @dev The libraries that read calldata, behind calls.
contract BlobsCaller {
    function rootOf(bytes32 leaf, uint256 index, uint256 count, bytes32[] calldata path)
        external
        pure
        returns (bool ok, bytes32 root)
    {
        return ContentTree.rootOf(leaf, index, count, path);
    }

    function chunkHash(bytes calldata chunk) external pure returns (bytes32) {
        return ContentTree.chunkHash(chunk);
    }

    function holds(
        bytes32 blobId,
        uint256 shards,
        uint256 source,
        uint64 size,
        Blobs.Place calldata place,
        bytes32 hash
    ) external pure returns (bool) {
        return Blobs.holds(blobId, shards, source, size, place, hash);
    }
}

/// @notice Content trees and byte ranges against the vectors of the Go package `blob`.
contract BlobsTest is Test {
    struct Blob {
        uint256 shards;
        uint256 source;
        uint64 size;
        bytes32 id;
    }

    BlobsCaller private caller;
    string private json;

    function setUp() public {
        caller = new BlobsCaller();
        json = vm.readFile("test/vectors/content_paths.json");
    }

    function test_RootOf_EveryLeafOfEveryTree() public view {
        string[7] memory names = ["one", "two", "three", "five", "seven", "eight", "thirteen"];
        for (uint256 t = 0; t < names.length; ++t) {
            string memory at = string.concat(".trees.", names[t]);
            bytes32[] memory leaves = vm.parseJsonBytes32Array(json, string.concat(at, ".leaves"));
            bytes32[] memory paths = vm.parseJsonBytes32Array(json, string.concat(at, ".paths"));
            uint256[] memory length = vm.parseJsonUintArray(json, string.concat(at, ".length"));
            bytes32 root = vm.parseJsonBytes32(json, string.concat(at, ".root"));
            uint256 from;
            for (uint256 i = 0; i < leaves.length; ++i) {
                _checkLeaf(root, leaves, i, _slice(paths, from, length[i]));
                from += length[i];
            }
            assertEq(from, paths.length, "all paths read");
        }
    }

    function _checkLeaf(bytes32 root, bytes32[] memory leaves, uint256 i, bytes32[] memory path) private view {
        assertTrue(_leads(root, leaves[i], i, leaves.length, path), "leads to the root");
        assertFalse(_leads(root, ~leaves[i], i, leaves.length, path), "another leaf");
        assertFalse(_leads(root, leaves[i], leaves.length, leaves.length, path), "no such leaf");
        assertFalse(_leads(root, leaves[i], i, 0, path), "no tree");
        for (uint256 j = 0; j < leaves.length; ++j) {
            if (j != i) assertFalse(_leads(root, leaves[i], j, leaves.length, path), "another place");
        }
        assertFalse(_leads(root, leaves[i], i, leaves.length, _slice(path, 0, path.length, 1)), "too long");
        if (path.length == 0) return;
        assertFalse(_leads(root, leaves[i], i, leaves.length, _slice(path, 0, path.length - 1)), "too short");
        path[path.length - 1] = ~path[path.length - 1];
        assertFalse(_leads(root, leaves[i], i, leaves.length, path), "another sibling");
    }

    function _leads(bytes32 root, bytes32 leaf, uint256 index, uint256 count, bytes32[] memory path)
        private
        view
        returns (bool)
    {
        (bool ok, bytes32 found) = caller.rootOf(leaf, index, count, path);
        return ok && found == root;
    }

    /// An inner node has the depth of no leaf: it passes neither as a leaf of the same tree nor of a smaller one.
    function test_RootOf_RefusesInnerNodes() public view {
        bytes32[] memory leaves = vm.parseJsonBytes32Array(json, ".trees.eight.leaves");
        bytes32[] memory paths = vm.parseJsonBytes32Array(json, ".trees.eight.paths");
        bytes32 root = vm.parseJsonBytes32(json, ".trees.eight.root");
        bytes32 node = sha256(abi.encodePacked(uint8(1), leaves[0], leaves[1]));
        bytes32[] memory path = _slice(paths, 1, 2);
        assertFalse(_leads(root, node, 0, 8, path), "as a leaf of eight");
        assertTrue(_leads(root, node, 0, 4, path), "as a leaf of four");
        bytes memory data = abi.encodePacked(uint8(1), leaves[0], leaves[1]);
        assertFalse(caller.chunkHash(data) == node, "no chunk hashes to it");
    }

    function test_Holds_Vectors() public view {
        string[6] memory names = ["empty", "small", "short", "full", "uneven", "oneByte"];
        for (uint256 b = 0; b < names.length; ++b) {
            _checkBlob(string.concat(".blobs.", names[b]));
        }
    }

    function _checkBlob(string memory at) private view {
        Blob memory blob = Blob(
            _uint(at, ".shards"),
            _uint(at, ".source"),
            uint64(_uint(at, ".size")),
            vm.parseJsonBytes32(json, string.concat(at, ".blobId"))
        );
        uint256[] memory sliver = _uints(at, ".sliver");
        uint256[] memory chunk = _uints(at, ".chunk");
        uint256[] memory bytes_ = _uints(at, ".bytes");
        bytes32[] memory leaf = vm.parseJsonBytes32Array(json, string.concat(at, ".leaf"));
        uint256 chunkFrom;
        uint256 sliverFrom;
        for (uint256 i = 0; i < sliver.length; ++i) {
            Blobs.Place memory place;
            (place.sliver, place.chunk) = (uint8(sliver[i]), uint32(chunk[i]));
            (place.chunkPath, chunkFrom) = _next(at, ".chunkPaths", ".chunkLength", i, chunkFrom);
            (place.sliverPath, sliverFrom) = _next(at, ".sliverPaths", ".sliverLength", i, sliverFrom);
            _checkPlace(blob, place, leaf[i]);
            assertEq(Blobs.chunkBytes(blob.size, blob.source, chunk[i]), bytes_[i], "bytes of the chunk");
            if (sliver[i] >= blob.source) continue; // parity: only Go computes it
            assertEq(caller.chunkHash(_content(blob, sliver[i], chunk[i])), leaf[i], "hash of the bytes");
        }
    }

    function _checkPlace(Blob memory b, Blobs.Place memory place, bytes32 leaf) private view {
        assertTrue(caller.holds(b.id, b.shards, b.source, b.size, place, leaf), "belongs to the blob");
        assertFalse(caller.holds(~b.id, b.shards, b.source, b.size, place, leaf), "another blob");
        assertFalse(caller.holds(b.id, b.shards, b.source, b.size, place, ~leaf), "another chunk");
        assertFalse(caller.holds(b.id, b.shards, b.source, b.size + 1, place, leaf), "another size");
        assertFalse(caller.holds(b.id, b.shards, b.source + 1, b.size, place, leaf), "another encoding");
        assertFalse(caller.holds(b.id, b.shards + 1, b.source, b.size, place, leaf), "another network");
        assertFalse(caller.holds(b.id, b.shards, 0, b.size, place, leaf), "no encoding");
        assertFalse(caller.holds(b.id, b.shards, b.source, type(uint64).max, place, leaf), "no blob is that large");
        uint8 sliver = place.sliver;
        place.sliver = uint8((sliver + 1) % b.shards);
        // The slivers of nothing, and of one zero, are all alike.
        if (b.size > 1) assertFalse(caller.holds(b.id, b.shards, b.source, b.size, place, leaf), "another sliver");
        (place.sliver, place.chunk) = (sliver, place.chunk + 1);
        assertFalse(caller.holds(b.id, b.shards, b.source, b.size, place, leaf), "another index");
        --place.chunk;
    }

    /// @dev Bytes i mod 251 of the blob in a source chunk, with the zeros that fill up the last sliver.
    function _content(Blob memory blob, uint256 sliver, uint256 chunk) private pure returns (bytes memory data) {
        uint256 from = sliver * Geometry.sliverSize(blob.size, blob.source) + chunk * Geometry.CHUNK_BYTES;
        data = new bytes(Blobs.chunkBytes(blob.size, blob.source, chunk));
        for (uint256 i = 0; i < data.length && from + i < blob.size; ++i) {
            data[i] = bytes1(uint8((from + i) % 251));
        }
    }

    function test_Spans_Vectors() public view {
        uint256[] memory count = _uints(".spans", ".count");
        uint256[] memory shards = _uints(".spans", ".shards");
        uint256[] memory size = _uints(".spans", ".size");
        uint256[] memory from = _uints(".spans", ".from");
        int256[] memory to = vm.parseJsonIntArray(json, ".spans.to");
        uint256[] memory sliver = _uints(".spans", ".sliver");
        uint256[] memory chunk = _uints(".spans", ".chunk");
        uint256[] memory start = _uints(".spans", ".spanFrom");
        uint256[] memory end = _uints(".spans", ".spanUntil");
        uint256 at;
        for (uint256 i = 0; i < count.length; ++i) {
            uint256 source = Geometry.sourceSlivers(shards[i]);
            uint256 until = to[i] < 0 ? 0 : uint256(to[i]);
            Blobs.Span[] memory spans = Blobs.spans(uint64(size[i]), source, from[i], until);
            assertEq(spans.length, count[i], "spans of the range");
            for (uint256 j = 0; j < spans.length; ++j) {
                assertEq(spans[j].sliver, sliver[at], "sliver");
                assertEq(spans[j].chunk, chunk[at], "chunk");
                assertEq(spans[j].start, start[at], "start");
                assertEq(spans[j].end, end[at++], "end");
            }
        }
        assertEq(at, sliver.length, "all spans read");
    }

    /// Spans cover a range exactly, whatever its size, and lie inside chunks.
    function testFuzz_Spans_CoverTheRange(uint64 size, uint256 from, uint256 length, uint8 shards) public pure {
        size = uint64(bound(size, 1, 1 << 40));
        from = bound(from, 0, size - 1);
        uint256 until = from + bound(length, 1, 5 * Geometry.CHUNK_BYTES);
        uint256 source = Geometry.sourceSlivers(bound(shards, 10, 255));
        Blobs.Span[] memory spans = Blobs.spans(size, source, from, until);
        for (uint256 i = 0; i < spans.length; ++i) {
            uint256 at = spans[i].sliver * Geometry.sliverSize(size, source);
            assertEq(at + spans[i].chunk * Geometry.CHUNK_BYTES + spans[i].start, from, "no hole");
            assertLe(spans[i].end, Blobs.chunkBytes(size, source, spans[i].chunk), "inside the chunk");
            assertGt(spans[i].end, spans[i].start, "not empty");
            from += spans[i].end - spans[i].start;
        }
        assertEq(from, until < size ? until : size, "to the end");
    }

    // ------------------------------------------------------------------ reading vectors

    function _uint(string memory at, string memory field) private view returns (uint256) {
        return vm.parseJsonUint(json, string.concat(at, field));
    }

    function _uints(string memory at, string memory field) private view returns (uint256[] memory) {
        return vm.parseJsonUintArray(json, string.concat(at, field));
    }

    function _next(string memory at, string memory paths, string memory lengths, uint256 i, uint256 from)
        private
        view
        returns (bytes32[] memory path, uint256 next)
    {
        uint256 length = _uints(at, lengths)[i];
        return (_slice(vm.parseJsonBytes32Array(json, string.concat(at, paths)), from, length), from + length);
    }

    function _slice(bytes32[] memory all, uint256 from, uint256 length) private pure returns (bytes32[] memory) {
        return _slice(all, from, length, 0);
    }

    function _slice(bytes32[] memory all, uint256 from, uint256 length, uint256 extra)
        private
        pure
        returns (bytes32[] memory out)
    {
        out = new bytes32[](length + extra);
        for (uint256 i = 0; i < length; ++i) {
            out[i] = all[from + i];
        }
    }
}
