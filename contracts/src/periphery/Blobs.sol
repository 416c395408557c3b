// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.37;

import {FixedPointMathLib} from "solady/utils/FixedPointMathLib.sol";

import {IBlobRegistry} from "../interfaces/IBlobRegistry.sol";
import {Geometry} from "../libraries/Geometry.sol";
import {Hashes} from "../libraries/Hashes.sol";
import {ContentTree} from "./ContentTree.sol";

/// @title Blobs
/// @notice What another contract may want to know of a stored blob: is it kept until some epoch, do these bytes belong
/// to it, and which chunks hold a range of its bytes. docs/periphery.md shows it in use.
///
/// A blob is named by its ID, which binds every byte; its registration is named by an object number. A reorganisation
/// can give a recent object's number to another blob, and an owner can burn an expired one: a contract that remembers
/// an object remembers the ID with it and asks for both.
///
/// @dev Warning: "kept" is the network's promise, given at certification and proven in every epoch. The bytes are
/// there as long as fewer than a third of the shards fail or lie; docs/security.md.
library Blobs {
    /// @notice Where a chunk stands in a blob.
    /// @param sliver Sliver, 0 to n - 1; those below k are the blob's own bytes in order, the others parity.
    /// @param chunk Chunk of that sliver.
    /// @param chunkPath Siblings of the chunk in its sliver's tree, from the bottom up.
    /// @param sliverPath Siblings of the sliver in the content tree, from the bottom up.
    struct Place {
        uint8 sliver;
        uint32 chunk;
        bytes32[] chunkPath;
        bytes32[] sliverPath;
    }

    /// @notice A run of the blob's bytes inside one chunk of one source sliver.
    /// @param start First byte within the chunk.
    /// @param end Byte after the last one, within the chunk.
    struct Span {
        uint8 sliver;
        uint32 chunk;
        uint32 start;
        uint32 end;
    }

    /// @dev Bit of BlobObject.flags: its owner may take the epochs to come back.
    uint8 internal constant DELETABLE = 1;

    // ------------------------------------------------------------------ is it kept

    /// @dev First epoch in which nobody answers for `object` any more; 0 if there is no such object, if it names
    /// another blob than `blobId`, or if it was never certified.
    function keptUntil(IBlobRegistry registry, uint64 object, bytes32 blobId) internal view returns (uint32) {
        try registry.blobObject(object) returns (IBlobRegistry.BlobObject memory blob) {
            return blob.blobId == blobId && blob.commitmentRoot != 0 ? blob.end : 0;
        } catch {
            return 0;
        }
    }

    /// @dev Whether the network has promised to keep `blobId`, registered as `object`, in every epoch before `epoch`.
    /// The owner of a deletable object can still shorten that: see `isKeptForSure`.
    function isKept(IBlobRegistry registry, uint64 object, bytes32 blobId, uint32 epoch) internal view returns (bool) {
        uint32 end = keptUntil(registry, object, blobId);
        return end != 0 && end >= epoch && end > registry.epoch();
    }

    /// @dev The same, and nobody can take it back.
    function isKeptForSure(IBlobRegistry registry, uint64 object, bytes32 blobId, uint32 epoch)
        internal
        view
        returns (bool)
    {
        return isKept(registry, object, blobId, epoch) && registry.blobObject(object).flags & DELETABLE == 0;
    }

    // ------------------------------------------------------------------ does it hold these bytes

    /// @dev Whether `chunk` is, byte for byte, the chunk of `blobId` at `place`, for a blob of `size` bytes on this
    /// network. A sliver's last chunk is passed as short as it is, with the zeros that fill up the last source sliver.
    function hasChunk(IBlobRegistry registry, bytes32 blobId, uint64 size, Place calldata place, bytes calldata chunk)
        internal
        view
        returns (bool)
    {
        return hasChunkHash(registry, blobId, size, place, ContentTree.chunkHash(chunk));
    }

    /// @dev The same by the chunk's hash, SHA-256(0x00 || bytes).
    ///
    /// Warning: says that the hash belongs to the blob, not that anybody has the bytes.
    function hasChunkHash(IBlobRegistry registry, bytes32 blobId, uint64 size, Place calldata place, bytes32 chunkHash)
        internal
        view
        returns (bool)
    {
        (uint8 shards, uint8 source) = registry.encoding();
        return holds(blobId, shards, source, size, place, chunkHash);
    }

    /// @dev The same without a registry: for a blob of `size` bytes encoded into `shards` slivers, any `source` of
    /// which rebuild it. The ID binds size and encoding, so wrong ones only make it false. Sizes above 256 TiB, which
    /// no blob has, are false.
    function holds(bytes32 blobId, uint256 shards, uint256 source, uint64 size, Place calldata place, bytes32 chunkHash)
        internal
        pure
        returns (bool)
    {
        if (size > Geometry.MAX_SIZE || source == 0) return false;
        (bool ok, bytes32 root) =
            ContentTree.rootOf(chunkHash, place.chunk, Geometry.chunks(size, source), place.chunkPath);
        if (!ok) return false;
        (ok, root) = ContentTree.rootOf(ContentTree.sliverHash(root), place.sliver, shards, place.sliverPath);
        return ok && Hashes.blobId(shards, source, size, root) == blobId;
    }

    // ------------------------------------------------------------------ where its bytes are

    /// @dev Bytes of chunk `chunk`, which must exist, of every sliver: 126 976 but for the last.
    function chunkBytes(uint64 size, uint256 source, uint256 chunk) internal pure returns (uint256) {
        return
            FixedPointMathLib.min(
                Geometry.CHUNK_BYTES, Geometry.sliverSize(size, source) - chunk * Geometry.CHUNK_BYTES
            );
    }

    /// @dev The span that begins at byte `offset` of a blob and runs to the end of its chunk, to the end of the blob
    /// or to `until`, whichever comes first; empty unless offset < until and offset < size. The next one begins where
    /// it ends: `offset + span.end - span.start`.
    function spanAt(uint64 size, uint256 source, uint256 offset, uint256 until)
        internal
        pure
        returns (Span memory span)
    {
        until = FixedPointMathLib.min(until, size);
        if (offset >= until) return span;
        uint256 length = Geometry.sliverSize(size, source);
        (uint256 sliver, uint256 inSliver) = (offset / length, offset % length);
        (uint256 chunk, uint256 start) = (inSliver / Geometry.CHUNK_BYTES, inSliver % Geometry.CHUNK_BYTES);
        uint256 end = FixedPointMathLib.min(chunkBytes(size, source, chunk), start + until - offset);
        // All fit: sliver < source <= 255, and a sliver has less than 2^32 chunks for every 64-bit size.
        // forge-lint: disable-next-line(unsafe-typecast)
        return Span(uint8(sliver), uint32(chunk), uint32(start), uint32(end));
    }

    /// @dev The spans that hold bytes [from, until) of a blob, in order; the range is clipped to the blob. Their number
    /// is the caller's choice: about one for each 126 976 bytes.
    function spans(uint64 size, uint256 source, uint256 from, uint256 until)
        internal
        pure
        returns (Span[] memory list)
    {
        uint256 count;
        Span memory span;
        for (uint256 at = from; (span = spanAt(size, source, at, until)).end != 0; at += span.end - span.start) {
            ++count;
        }
        list = new Span[](count);
        for (uint256 i = 0; i < count; ++i) {
            list[i] = spanAt(size, source, from, until);
            from += list[i].end - list[i].start;
        }
    }
}
