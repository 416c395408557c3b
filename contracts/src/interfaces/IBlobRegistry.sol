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
/// An object is the registration of a blob, an ERC-721 token numbered from 1. A reservation is storage that was bought
/// and not used yet; reservation r is token 2^64 + r of the same collection. A write in epoch e changes what a node
/// answers for only from e + 1 on. Weights are billed bytes; prices are base units of WAL per billed byte and epoch.
///
/// Calls by "the owner" take the owner's word only, not that of an approved account. Nobody is called back: tokens are
/// minted without asking their receiver.
///
/// Trust assumptions:
/// - an object's bytes are promised only once it is certified by at least n - f shards of one committee;
/// - what its owner put into it (garbage, nothing) is nobody's fault but the owner's: a node answers only for slivers
/// it confirmed, or inherited and did not release;
/// - a shard's owner acts on its slivers by its hot key, the one that signs its claims.
interface IBlobRegistry {
    /// @notice Storage that was bought and not used yet: `size` billed bytes in every epoch of [from, to). Its token's
    /// number never changes its meaning: whatever changes it burns the token and mints others.
    /// @param rate What a byte and epoch cost when bought; of merged reservations the lower rate.
    struct Reservation {
        uint128 size;
        uint32 from;
        uint32 to;
        uint64 rate;
    }

    /// @notice WAL that pays an object's renewals.
    /// @param balance Base units of WAL.
    /// @param maxPrice Highest price at which it is renewed.
    /// @param step Epochs that a renewal buys; 0: it is not renewed.
    /// @param tip What the caller of a renewal gets, in base units of WAL.
    struct Jar {
        uint96 balance;
        uint64 maxPrice;
        uint32 step;
        uint64 tip;
    }

    /// @notice A registered blob.
    /// @param commitmentRoot Merkle root of its KZG commitments; 0 until certified.
    /// @param heldOld Shards that answered for it before the last change, `heldNew` since; see `held`.
    /// @param rate Lowest price paid for any of its epochs.
    /// @param end First epoch in which nobody answers for it any more.
    /// @param certified Epoch in which it was certified.
    /// @param heldEpoch Epoch of the last change of `heldNew`.
    /// @param rotation Blob id modulo the number of shards: sliver s lives on shard (s + rotation) mod n.
    /// @param flags 1: deletable, 2: deleted, 4: shared.
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

    /// @notice A new reservation; its owner stands in the Transfer that follows. `ReservationBought`,
    /// `ReservationSplit`, `ReservationsMerged`, `ReservationUsed` or `BlobDeleted` says where it comes from.
    event ReservationCreated(uint64 indexed reservation, uint128 size, uint32 from, uint32 to, uint64 rate);
    /// @notice Storage was bought. When it begins in the running epoch, `size` of it counts in `usedNow`.
    event ReservationBought(
        uint64 indexed reservation, address indexed buyer, uint256 cost, uint256 reserved, uint256 futureFees
    );
    event ReservationSplit(uint64 indexed reservation, uint64 first, uint64 second);
    event ReservationsMerged(uint64 indexed first, uint64 indexed second, uint64 reservation);
    /// @notice A reservation was given back: `paid` to its owner, `reserved` to the reserve.
    event ReservationRefunded(
        uint64 indexed reservation, address indexed owner, uint256 paid, uint256 reserved, uint256 futureFees
    );
    /// @notice A reservation became epochs of an object; what was over is the reservation `rest`, 0 for none.
    event ReservationUsed(uint64 indexed reservation, uint64 indexed object, uint64 rest);
    /// @notice A blob was registered: with a reservation, or (0) with storage bought for [epoch, end) at `rate`.
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
    /// @notice An object lasts longer: with a reservation, or (0) with storage bought up to `end` at today's price.
    /// Its own jar pays when `payer` is this contract.
    event BlobExtended(
        uint64 indexed object,
        address indexed payer,
        uint32 end,
        uint64 rate,
        uint64 reservation,
        uint256 cost,
        uint256 futureFees
    );
    /// @notice An object ends with the running epoch; the rest of its time is `reservation`, 0 for none.
    event BlobDeleted(uint64 indexed object, uint32 end, uint64 reservation);
    /// @notice An ended object is gone, with its attributes and its jar: `paid` to its owner, `reserved` to the
    /// reserve.
    event BlobBurned(uint64 indexed object, address indexed owner, uint256 paid, uint256 reserved);
    event JarFunded(uint64 indexed object, address indexed from, uint256 amount, uint96 balance);
    event JarSet(uint64 indexed object, uint64 maxPrice, uint32 step, uint64 tip);
    event JarDrained(uint64 indexed object, address indexed owner, uint256 amount, uint96 balance);
    /// @notice An object was extended (BlobExtended) out of its jar, for a tip to `keeper`.
    event BlobRenewed(uint64 indexed object, address indexed keeper, uint64 tip, uint96 balance);
    /// @notice An object is everybody's: permanent, its jar's terms (JarSet) fixed for ever.
    event BlobShared(uint64 indexed object, address indexed owner);
    /// @notice An attribute has a new value; without bytes it is gone.
    event AttributeSet(uint64 indexed object, bytes32 indexed key, bytes value);
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
    error InvalidInterval(uint32 from, uint32 to, uint256 earliest, uint256 latest);
    error InvalidSize(uint256 size, uint256 minimum, uint256 maximum);
    error SizeTooLarge(uint256 size, uint256 maximum);
    error CostTooHigh(uint256 cost, uint256 maximum);
    error CapacityExceeded(uint32 epoch, uint256 wanted, uint256 available);
    error UnknownObject(uint64 object);
    error UnknownReservation(uint64 reservation);
    error NotTokenOwner(uint256 token, address caller);
    error NotPayable(uint256 value);
    error ReservationExpired(uint64 reservation, uint32 to, uint32 needed);
    error ReservationsDiffer(uint64 first, uint64 second);
    error ReservationStartsElsewhere(uint64 reservation, uint32 from, uint32 needed);
    error ReservationTooSmall(uint64 reservation, uint256 size, uint256 needed);
    error ObjectPermanent(uint64 object);
    error ObjectDeleted(uint64 object);
    error ObjectShared(uint64 object);
    error ObjectEndsLater(uint64 object, uint32 end, uint32 epoch);
    error RateWouldFall(uint64 object, uint64 rate, uint64 offered);
    error JarOff(uint64 object);
    error JarTooLow(uint64 object, uint256 balance, uint256 needed);
    error PriceTooHigh(uint64 price, uint64 maximum);
    error RenewedTooEarly(uint64 object, uint32 end, uint32 latest);
    error UnknownAttribute(uint64 object, bytes32 key);
    error AttributeTooLong(uint256 length, uint256 maximum);
    error TooManyAttributes(uint64 object, uint256 maximum);
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
    /// @notice ERC-6093's; of `tokenURI`.
    error ERC721NonexistentToken(uint256 tokenId);

    // ------------------------------------------------------------------ reservations

    /// @notice Buys storage: `size` billed bytes in every epoch of [from, to), at today's price. The running epoch's
    /// part goes to the reserve. Reverts with CostTooHigh rather than take more than `maxCost`, with CapacityExceeded
    /// when an
    /// epoch is full.
    /// @param from The running epoch or later.
    /// @param to At most `horizon` epochs after the running one.
    function buy(uint128 size, uint32 from, uint32 to, uint256 maxCost) external returns (uint64 reservation);

    /// @notice Makes one reservation two: `size` bytes and the rest. By its owner.
    function splitBytes(uint64 reservation, uint128 size) external returns (uint64 first, uint64 second);

    /// @notice Makes one reservation two: the epochs before `at` and the rest; what has passed is cut off. By its
    /// owner.
    function splitEpochs(uint64 reservation, uint32 at) external returns (uint64 first, uint64 second);

    /// @notice Makes two reservations one, at the lower rate, what has passed cut off: with equal epochs their bytes
    /// add up; with equal bytes the second must begin where the first ends. By their owner.
    function merge(uint64 first, uint64 second) external returns (uint64 reservation);

    /// @notice Gives a reservation back: 90 % of min(rate, price) for every byte and epoch after the running one, to
    /// its owner, who calls; the remainder of what was paid goes to the reserve. With no such epoch left it pays
    /// nothing.
    /// @dev In full it would be a free option on the price, and squatting of capacity for nothing.
    function refund(uint64 reservation) external returns (uint256 paid);

    // ------------------------------------------------------------------ objects

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

    /// @notice Registers a blob with a reservation of the caller that has begun and lasts at least to the end of the
    /// next epoch; the object ends with it. Bytes that are over come back as the reservation `rest`, 0 for none. The
    /// write fee
    /// goes to the reserve; reverts with CostTooHigh when it is above `maxCost`.
    function registerReserved(uint64 reservation, uint64 size, bytes32 contentRoot, bool deletable, uint256 maxCost)
        external
        returns (uint64 object, uint64 rest);

    /// @notice Turns a registration into the network's promise: shows that members of this epoch's committee with at
    /// least n - f shards hold their slivers under `commitmentRoot`. Anyone may call, once.
    /// @param signature Sum of the signers' signatures over mConfirm (docs/protocol.md, "Hashes"), G2, EIP-2537 form.
    /// @param signers Bit per index in the committee.
    function certify(uint64 object, bytes32 commitmentRoot, BLS.G2Point calldata signature, uint256 signers) external;

    /// @notice Pays for `epochs` more at today's price; anyone may, but for a stranger's price below the rate of a
    /// deletable object (RateWouldFall): its owner would get less for it.
    function extend(uint64 object, uint32 epochs, uint256 maxCost) external;

    /// @notice Extends an object by a reservation of the caller that begins where the object ends; bytes that are over
    /// come back as the reservation `rest`, 0 for none. RateWouldFall as in `extend`.
    function extendReserved(uint64 object, uint64 reservation) external returns (uint64 rest);

    /// @notice Ends a deletable object with the running epoch, in which it is still answered for. The time after it
    /// comes back as a reservation, 0 for none. By its owner, whose token can only be burned from then on.
    function deleteBlob(uint64 object) external returns (uint64 reservation);

    /// @notice Removes an object that has ended, its attributes and its jar, whose WAL goes to the owner; a shared
    /// object's goes to the reserve. By its owner.
    function burn(uint64 object) external;

    /// @notice Sets an attribute: at most 16 an object, of at most 256 bytes; the empty value removes it. By its owner.
    function setAttribute(uint64 object, bytes32 key, bytes calldata value) external;

    // ------------------------------------------------------------------ jars

    /// @notice Puts WAL of the caller into an object's jar. Unless the object is shared it is its owner's from then on.
    function fundJar(uint64 object, uint96 amount) external;

    /// @notice Says at which price, by how many epochs and for what tip the object is renewed. By its owner, until
    /// shared. @param step At most horizon - 2, so that a renewal always fits; 0 turns renewals off.
    function setJar(uint64 object, uint64 maxPrice, uint32 step, uint64 tip) external;

    /// @notice Takes WAL out of an object's jar. By its owner, until shared.
    function drainJar(uint64 object, uint96 amount) external;

    /// @notice Extends an object out of its jar by its step, in its last two epochs, and tips the caller. Anyone may. A
    /// renewal that cannot be paid, or whose price is above the jar's, reverts.
    function renew(uint64 object) external;

    /// @notice Makes an object everybody's, for ever: permanent, with these terms of renewal, its jar closed for its
    /// owner. By its owner, once.
    function share(uint64 object, uint64 maxPrice, uint32 step, uint64 tip) external;

    // ------------------------------------------------------------------ batches

    /// @notice Makes calls to this contract in one transaction, as the caller; all succeed or none.
    function multicall(bytes[] calldata calls) external returns (bytes[] memory results);

    /// @notice Lets this contract take `value` of the caller's WAL (ERC-2612). A permit that fails is ignored: somebody
    /// may have sent it first, and the transfer decides.
    function permit(uint256 value, uint256 deadline, uint8 v, bytes32 r, bytes32 s) external;

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
    //
    // The quotes (`purchaseCost`, `registrationCost`, `extensionCost`, `refundOf`, `releasePrice`) say what the call
    // would take or pay now, and revert with its error where no caller could make it. They leave four things to others:
    // who may call, and what WAL it has; paused sales (`IStaking.salesOpen`) and full epochs (`available`), which pass
    // while the price stands; and RateWouldFall, which depends on the caller.

    /// @notice An object; reverts with UnknownObject for a number that was not given out yet, or was burned.
    function blobObject(uint64 object) external view returns (BlobObject memory);

    /// @notice Objects registered so far; their numbers are 1 to it.
    function objectCount() external view returns (uint64);

    /// @notice A reservation, what has passed cut off: `from` is never before the running epoch, nor after `to`.
    /// Reverts with UnknownReservation for one that was used, split, merged or refunded.
    function reservationOf(uint64 reservation) external view returns (Reservation memory);

    /// @notice Reservations made so far; their numbers are 1 to it.
    function reservationCount() external view returns (uint64);

    /// @notice Token of a reservation: 2^64 + its number.
    function reservationToken(uint64 reservation) external pure returns (uint256 token);

    /// @notice What `refund` would pay now; UnknownReservation as there.
    function refundOf(uint64 reservation) external view returns (uint256 paid);

    /// @notice An object's jar; UnknownObject as for `blobObject`.
    function jar(uint64 object) external view returns (Jar memory);

    /// @notice Value of an attribute; empty when it is not set, or the object is unknown.
    function attribute(uint64 object, bytes32 key) external view returns (bytes memory);

    /// @notice Keys of the attributes of an object, in no order.
    function attributeKeys(uint64 object) external view returns (bytes32[] memory);

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
    /// InvalidCommitmentRoot for an object without a certificate; ObjectExpired, UnknownShard and ShardHoldsNot as in
    /// `release`.
    function releasePrice(uint64 object, uint8 shard) external view returns (uint256);

    /// @notice What `buy` would take now, and the part of it that goes to the reserve; InvalidInterval and InvalidSize
    /// as there.
    function purchaseCost(uint128 size, uint32 from, uint32 to) external view returns (uint256 cost, uint256 reserved);

    /// @notice Billed bytes that can still be bought for every epoch of [from, to), once sales are open;
    /// InvalidInterval as in `buy`.
    function available(uint32 from, uint32 to) external view returns (uint128);

    /// @notice What `register` would take now, and the part of it that goes to the reserve; SizeTooLarge and
    /// InvalidEpochs as there.
    function registrationCost(uint64 size, uint32 epochs) external view returns (uint256 cost, uint256 reserved);

    /// @notice What `extend` would take now; UnknownObject, ObjectExpired, ObjectDeleted and InvalidEpochs as there.
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

    /// @notice WAL in the jars of all objects.
    function inJars() external view returns (uint256);

    /// @notice Sum of everything this contract owes: futureFees and inJars (INV-1).
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
