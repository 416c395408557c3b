// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.37;

import {BLS} from "solady/utils/ext/ithaca/BLS.sol";

import {IAvailabilityProofs} from "./IAvailabilityProofs.sol";
import {IStaking} from "./IStaking.sol";
import {IWAL} from "./IWAL.sol";
import {ShardSet} from "../types/ShardSet.sol";

/// @title IBlobRegistry
/// @notice The storage commitments: which blobs the network has promised to keep, until when, in which shards, and what
/// was paid. Normative text: docs/protocol.md, "Data model", "Freeze rule", "Market".
///
/// An object is the registration of a blob, an ERC-721 token numbered from 1. A write in epoch e changes what a node
/// answers for only from e + 1 on. Weights are billed bytes; prices are base units of WAL per billed byte and epoch.
///
/// Trust assumptions:
/// - an object's bytes are promised only once it is certified by at least n - f shards of one committee;
/// - what its owner put into it (garbage, nothing) is nobody's fault but the owner's: a node answers only for slivers
/// it confirmed, or inherited and did not release;
/// - a shard's owner acts on its slivers by its hot key, the one that signs its claims.
interface IBlobRegistry {
    /// @notice A registered blob.
    /// @param commitmentRoot Merkle root of its KZG commitments; 0 until certified.
    /// @param heldOld Shards that answered for it before the last change, `heldNew` since; see `held`.
    /// @param rate Price paid for its last bought epoch.
    /// @param end First epoch in which nobody answers for it any more.
    /// @param certified Epoch in which it was certified.
    /// @param heldEpoch Epoch of the last change of `heldNew`.
    /// @param rotation Blob id modulo the number of shards: sliver s lives on shard (s + rotation) mod n.
    struct BlobObject {
        bytes32 blobId;
        bytes32 commitmentRoot;
        ShardSet heldOld;
        ShardSet heldNew;
        uint64 size;
        uint64 rate;
        uint32 end;
        uint32 certified;
        uint32 heldEpoch;
        uint8 rotation;
        uint8 flags;
    }

    event BlobRegistered(
        uint64 indexed object,
        bytes32 indexed blobId,
        address indexed owner,
        uint64 size,
        bytes32 contentRoot,
        uint32 epoch,
        uint32 end,
        uint128 billedWeight,
        uint64 rate,
        bool deletable,
        uint64 reservation,
        uint256 cost,
        uint256 reserved,
        uint256 futureFees
    );
    event BlobCertified(
        uint64 indexed object,
        bytes32 indexed blobId,
        uint32 indexed epoch,
        bytes32 commitmentRoot,
        ShardSet held,
        uint256 signers
    );
    event BlobExtended(
        uint64 indexed object, address indexed payer, uint32 end, uint64 rate, uint256 cost, uint256 futureFees
    );
    /// @notice A shard stopped or started to answer for an object, from `effective` on.
    event HeldChanged(uint64 indexed object, uint32 indexed effective, ShardSet held);
    /// @notice The fee of `epoch` went to Staking for its settlement.
    event EpochClosed(uint32 indexed epoch, uint256 fee, uint128 sold, uint256 futureFees);
    /// @notice `epoch` began: what it pays, what is sold in it and what storage costs from now on.
    event EpochOpened(
        uint32 indexed epoch, uint256 fee, uint128 sold, uint64 price, uint64 writePrice, uint128 capacity
    );

    error NotPeer(address caller);
    error SalesPaused();
    error InvalidEpochs(uint256 epochs, uint256 minimum, uint256 maximum);
    error SizeTooLarge(uint256 size, uint256 maximum);
    error CostTooHigh(uint256 cost, uint256 maximum);
    error CapacityExceeded(uint32 epoch, uint256 wanted, uint256 available);
    error UnknownObject(uint64 object);
    error AlreadyCertified(uint64 object);
    error InvalidCommitmentRoot();
    error ObjectExpired(uint64 object, uint32 end, uint32 needed);
    error QuorumMissed(uint256 shards, uint256 quorum);
    error InvalidCertificate();
    error CommitmentRootDiffers(uint64 object, bytes32 given, bytes32 stored);
    error UnknownShard(uint256 shard);
    error NotHotKey(uint32 node, address caller);
    error ShardHolds(uint64 object, uint8 shard);
    error ShardHoldsNot(uint64 object, uint8 shard);
    error EpochChanged(uint32 expected, uint32 actual);
    error EpochAlreadyClosed(uint32 epoch);
    error EpochNotClosed(uint32 epoch);
    error InvalidParameters(string field);

    // ------------------------------------------------------------------ dApps

    /// @notice Registers a blob for the running epoch and `epochs` more: buys [e, e + 1 + epochs) and uses it at once.
    /// The running epoch's part and the write fee go to the reserve. Reverts with CostTooHigh rather than take more
    /// than `maxCost`.
    /// @param size Bytes of the blob; 0 is allowed.
    /// @param contentRoot RFC 9162 SHA-256 tree head over the sliver roots.
    /// @param epochs Full epochs to pay for, 1 to horizon - 1. It is proven in each of them, once certified in e.
    /// @param deletable Whether its owner may take the epochs after the running one back; else it is permanent.
    function register(uint64 size, bytes32 contentRoot, uint32 epochs, bool deletable, uint256 maxCost)
        external
        returns (uint64 object);

    /// @notice Turns a registration into the network's promise: shows that members of this epoch's committee with at
    /// least n - f shards hold their slivers under `commitmentRoot`. Anyone may call, once.
    /// @param signature Sum of the signers' signatures over mConfirm (docs/protocol.md, "Hashes"), G2, EIP-2537 form.
    /// @param signers Bit per index in the committee.
    function certify(uint64 object, bytes32 commitmentRoot, BLS.G2Point calldata signature, uint256 signers) external;

    /// @notice Pays for `epochs` more at today's price; anyone may.
    function extend(uint64 object, uint32 epochs, uint256 maxCost) external;

    // ------------------------------------------------------------------ nodes

    /// @notice Has `shard` answer for an object again, or for the first time, from the next epoch on: its owner
    /// recovered the sliver. By the hot key of the shard's owner.
    ///
    /// @dev Warning: a promise like a signature. The owner is liable for the sliver's bytes under the commitments of
    /// `commitmentRoot`; docs/protocol.md, "Held slivers", says what it checks first.
    /// @param commitmentRoot Root the object must have: after a reorganisation its number may name another one.
    function hold(uint64 object, uint8 shard, bytes32 commitmentRoot) external;

    /// @notice Has `shard` answer for an object no more, from the next epoch on. By the hot key of the shard's owner.
    /// Free for a sliver that the owner inherited and does not answer for yet (see `releasePrice`); everything else is
    /// paid to the reserve at once by the caller, in WAL that this contract may take from it.
    /// @param commitmentRoot As in `hold`.
    /// @param maxPrice Reverts with CostTooHigh rather than take more.
    function release(uint64 object, uint8 shard, bytes32 commitmentRoot, uint256 maxPrice) external;

    // ------------------------------------------------------------------ peers

    /// @notice Sends the running epoch's fee to Staking, which settles it. Staking only, once an epoch.
    function closeEpoch() external returns (uint256 fee, uint64 price, uint128 sold);

    /// @notice Moves to the next epoch, with the terms elected for it. Staking only, while it advances.
    function openEpoch(uint32 epoch, uint64 price, uint64 writePrice, uint128 capacity) external;

    /// @notice Clears `shard`'s bit from the next epoch on: its node declared the sliver lost. AvailabilityProofs only.
    function exclude(uint64 object, uint8 shard) external;

    // ------------------------------------------------------------------ views

    /// @notice An object; reverts with UnknownObject for a number that was not given out yet.
    function blobObject(uint64 object) external view returns (BlobObject memory);
    function objectCount() external view returns (uint64);

    /// @notice Shards that answer for an object in the running epoch, if their owners are obliged (see `obligated`);
    /// none for an unknown object.
    function held(uint64 object) external view returns (ShardSet);

    /// @notice Whether node `v` must include the group `key` (object << 40 | shard << 32 | group) in its claim of the
    /// running epoch. Never reverts.
    function obligated(uint32 node, uint104 key) external view returns (bool);

    /// @notice Blob id of a content root of `size` bytes under this network's encoding.
    function blobIdOf(uint64 size, bytes32 contentRoot) external view returns (bytes32);

    /// @notice Weight that is billed for each epoch: n * (L + 224 c + 256).
    function billedWeight(uint64 size) external view returns (uint128);

    /// @notice Weight of one sliver of an object, the same on every shard: L + 224 c + 256. Reverts with UnknownObject.
    function sliverWeight(uint64 object) external view returns (uint128);

    /// @notice What `release` would take now: 0 while the owner of `shard` does not answer for what it inherited
    /// (epoch < activeFrom) and the object was certified before the shard was its own; else 8 * price * sliver weight,
    /// never less than an exclusion costs, because an epoch pays at most 2 * price for what is sold.
    function releasePrice(uint64 object, uint8 shard) external view returns (uint256);

    /// @notice What `register` would take now, and the part of it that goes to the reserve.
    function registrationCost(uint64 size, uint32 epochs) external view returns (uint256 cost, uint256 reserved);

    /// @notice What `extend` would take now.
    function extensionCost(uint64 object, uint32 epochs) external view returns (uint256 cost);

    function price() external view returns (uint64);
    function writePrice() external view returns (uint64);
    function capacity() external view returns (uint128);

    /// @notice Number of the running epoch, as opened by Staking.
    function epoch() external view returns (uint32);

    /// @notice Fee and sold weight of the running epoch; the fee stays when `closeEpoch` has sent it away.
    function current() external view returns (uint256 fee, uint128 sold);

    /// @notice Sold weight of the running epoch.
    function sold() external view returns (uint128);

    /// @notice Sold weight of an epoch from the running one to its horizon (else InvalidEpochs), and the fee it will
    /// pay.
    function soldIn(uint32 epoch) external view returns (uint128 sold, uint256 fee);

    /// @notice Weight bought for the running epoch since it began; it is in no epoch's sold weight.
    function usedNow() external view returns (uint128);

    /// @notice WAL held for epochs to come (INV-2).
    function futureFees() external view returns (uint256);

    /// @notice Sum of everything this contract owes (INV-1).
    function owed() external view returns (uint256);

    // ------------------------------------------------------------------ deployment

    /// @notice Shards n of the network and slivers k that rebuild a blob.
    function encoding() external view returns (uint8 shards, uint8 source);

    /// @notice Epochs ahead for which storage is sold.
    function horizon() external view returns (uint32);

    function wal() external view returns (IWAL);
    function staking() external view returns (IStaking);
    function proofs() external view returns (IAvailabilityProofs);
}
