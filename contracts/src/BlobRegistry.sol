// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {ERC721} from "solady/tokens/ERC721.sol";
import {FixedPointMathLib} from "solady/utils/FixedPointMathLib.sol";
import {SafeCastLib} from "solady/utils/SafeCastLib.sol";
import {BLS} from "solady/utils/ext/ithaca/BLS.sol";

import {IAvailabilityProofs} from "./interfaces/IAvailabilityProofs.sol";
import {IBlobRegistry} from "./interfaces/IBlobRegistry.sol";
import {IStaking} from "./interfaces/IStaking.sol";
import {IWAL} from "./interfaces/IWAL.sol";
import {Confirmations} from "./libraries/Confirmations.sol";
import {Geometry} from "./libraries/Geometry.sol";
import {Hashes} from "./libraries/Hashes.sol";
import {Parameters, Peers} from "./types/Parameters.sol";
import {ShardSet} from "./types/ShardSet.sol";

/// @title BlobRegistry
/// @notice See IBlobRegistry.
contract BlobRegistry is IBlobRegistry, ERC721 {
    using SafeCastLib for uint256;
    using SafeCastLib for int256;
    using SafeERC20 for IWAL;

    /// @dev The running epoch and what counts only in it. One slot: 32 + 8 + 64 + 128 bits.
    struct Running {
        uint32 epoch;
        bool closed; // its fee went to Staking
        uint64 objects;
        uint128 usedNow;
    }

    /// @dev What storage costs in the running epoch, and how much of it there is. One slot.
    struct Terms {
        uint64 price;
        uint64 writePrice;
        uint128 capacity;
    }

    /// @dev What the running epoch pays and keeps. One slot. fee < 2^126: it is at most maxCapacity * maxPrice.
    struct Sales {
        uint128 fee;
        uint128 sold;
    }

    /// @dev By how much an epoch's sales differ from those of the one before.
    struct Change {
        int128 fee;
        int128 sold;
    }

    /// @dev Bounds of the parameters, so that capacity * price fits 127 bits.
    uint256 private constant MAX_CAPACITY = 1 << 62;
    /// @dev An exclusion costs 4 * payout / sold for each unit of weight, and an epoch's payout is at most 2 * price *
    /// sold: releasing is never cheaper than declaring a loss.
    uint256 private constant RELEASE_FACTOR = 8;

    /// @dev Flags of an object.
    uint8 private constant DELETABLE = 1;

    /// @inheritdoc IBlobRegistry
    IWAL public immutable wal;
    /// @inheritdoc IBlobRegistry
    IStaking public immutable staking;
    /// @inheritdoc IBlobRegistry
    IAvailabilityProofs public immutable proofs;
    /// @inheritdoc IBlobRegistry
    uint32 public immutable horizon;
    uint256 private immutable SHARDS;
    uint256 private immutable SOURCE;
    uint256 private immutable QUORUM;

    Running private _running;
    Terms private _terms;
    Sales private _sales;
    mapping(uint256 epoch => Change) private _changes;
    mapping(uint256 object => BlobObject) private _objects;

    /// @inheritdoc IBlobRegistry
    uint256 public futureFees;

    constructor(Parameters memory parameters, Peers memory peers) {
        require(parameters.shards >= 4, InvalidParameters("shards"));
        require(parameters.horizon >= 2, InvalidParameters("horizon"));
        require(parameters.price != 0 && parameters.price <= parameters.maxPrice, InvalidParameters("price"));
        require(
            parameters.writePrice != 0 && parameters.writePrice <= parameters.maxPrice, InvalidParameters("writePrice")
        );
        require(
            parameters.capacity >= parameters.minCapacity && parameters.capacity <= parameters.maxCapacity,
            InvalidParameters("capacity")
        );
        require(parameters.maxCapacity <= MAX_CAPACITY, InvalidParameters("maxCapacity"));

        wal = IWAL(peers.wal);
        staking = IStaking(peers.staking);
        proofs = IAvailabilityProofs(peers.proofs);
        horizon = parameters.horizon;
        SHARDS = parameters.shards;
        SOURCE = Geometry.sourceSlivers(parameters.shards);
        QUORUM = parameters.shards - Geometry.faulty(parameters.shards);

        _terms = Terms(parameters.price, parameters.writePrice, parameters.capacity);
        emit EpochOpened(0, 0, 0, parameters.price, parameters.writePrice, parameters.capacity);
    }

    modifier onlyPeer(address peer) {
        require(msg.sender == peer, NotPeer(msg.sender));
        _;
    }

    // ------------------------------------------------------------------ dApps

    /// @inheritdoc IBlobRegistry
    function register(uint64 size, bytes32 contentRoot, uint32 epochs, bool deletable, uint256 maxCost)
        external
        returns (uint64 object)
    {
        Running memory running = _running;
        Terms memory terms = _terms;
        require(staking.salesOpen(), SalesPaused());
        (uint256 cost, uint256 reserved) = _registrationCost(terms, size, epochs);
        require(cost <= maxCost, CostTooHigh(cost, maxCost));
        uint128 billed = billedWeight(size);
        _sell(running, terms, billed, running.epoch, epochs + 1);

        object = running.objects + 1;
        _running.objects = object;
        _running.usedNow = running.usedNow + billed;
        futureFees += cost - reserved;
        BlobObject storage blob = _objects[object];
        blob.blobId = blobIdOf(size, contentRoot);
        blob.size = size;
        blob.rate = terms.price;
        blob.end = running.epoch + 1 + epochs;
        if (deletable) blob.flags = DELETABLE;
        // Below the number of shards, which fits 8 bits.
        // forge-lint: disable-next-line(unsafe-typecast)
        blob.rotation = uint8(uint256(blob.blobId) % SHARDS);

        _emitRegistered(object, contentRoot, cost, reserved);
        _mint(msg.sender, object);
        wal.safeTransferFrom(msg.sender, address(this), cost - reserved);
        wal.safeTransferFrom(msg.sender, address(staking), reserved);
        staking.fundReserve(msg.sender, reserved);
    }

    /// @inheritdoc IBlobRegistry
    function certify(uint64 object, bytes32 commitmentRoot, BLS.G2Point calldata signature, uint256 signers) external {
        BlobObject storage blob = _known(object);
        (uint32 now_, bytes32 tag) = staking.epochTag();
        require(blob.commitmentRoot == 0, AlreadyCertified(object));
        require(commitmentRoot != 0, InvalidCommitmentRoot());
        require(blob.end >= now_ + 2, ObjectExpired(object, blob.end, now_ + 2));
        (BLS.G1Point memory key, ShardSet signed) = staking.signers(signers);
        require(signed.size() >= QUORUM, QuorumMissed(signed.size(), QUORUM));
        bytes32 blobId = blob.blobId;
        bytes32 message = Hashes.confirmation(tag, object, blobId, commitmentRoot);
        require(Confirmations.holds(key, signature, message), InvalidCertificate());

        // heldOld stays empty: nobody answers for the object before the next epoch.
        blob.commitmentRoot = commitmentRoot;
        blob.heldNew = signed;
        blob.certified = now_;
        blob.heldEpoch = now_;
        emit BlobCertified(object, blobId, now_, commitmentRoot, signed, signers);
    }

    /// @inheritdoc IBlobRegistry
    function extend(uint64 object, uint32 epochs, uint256 maxCost) external {
        BlobObject storage blob = _known(object);
        Running memory running = _running;
        Terms memory terms = _terms;
        uint32 end = blob.end;
        require(staking.salesOpen(), SalesPaused());
        require(running.epoch < end, ObjectExpired(object, end, running.epoch + 1));
        uint256 cost = _extensionCost(running, terms, blob, epochs);
        require(cost <= maxCost, CostTooHigh(cost, maxCost));
        _sell(running, terms, billedWeight(blob.size), end, epochs);

        futureFees += cost;
        blob.end = end + epochs;
        // Buying at a higher price must not raise what a refund of earlier epochs is worth.
        if (terms.price < blob.rate) blob.rate = terms.price;

        emit BlobExtended(object, msg.sender, end + epochs, blob.rate, cost, futureFees);
        wal.safeTransferFrom(msg.sender, address(this), cost);
    }

    // ------------------------------------------------------------------ nodes

    /// @inheritdoc IBlobRegistry
    function hold(uint64 object, uint8 shard, bytes32 commitmentRoot) external {
        BlobObject storage blob = _promised(object, commitmentRoot);
        _ownShard(shard);
        ShardSet holders = blob.heldNew;
        require(!holders.contains(shard), ShardHolds(object, shard));

        _setHeld(object, holders.with(shard));
    }

    /// @inheritdoc IBlobRegistry
    function release(uint64 object, uint8 shard, bytes32 commitmentRoot, uint256 maxPrice) external {
        BlobObject storage blob = _promised(object, commitmentRoot);
        IStaking.Shard memory slot = _ownShard(shard);
        ShardSet holders = blob.heldNew;
        require(holders.contains(shard), ShardHoldsNot(object, shard));
        uint256 price_ = _releasePrice(blob, slot);
        require(price_ <= maxPrice, CostTooHigh(price_, maxPrice));

        _setHeld(object, holders.without(shard));
        if (price_ == 0) return;
        wal.safeTransferFrom(msg.sender, address(staking), price_);
        staking.fundReserve(msg.sender, price_);
    }

    // ------------------------------------------------------------------ peers

    /// @inheritdoc IBlobRegistry
    function closeEpoch() external onlyPeer(address(staking)) returns (uint256 fee, uint64 price_, uint128 sold_) {
        Running memory running = _running;
        require(!running.closed, EpochAlreadyClosed(running.epoch));
        (fee, sold_) = current();
        price_ = _terms.price;

        _running.closed = true;
        futureFees -= fee;
        emit EpochClosed(running.epoch, fee, sold_, futureFees);
        wal.safeTransfer(address(staking), fee);
    }

    /// @inheritdoc IBlobRegistry
    function openEpoch(uint32 epoch_, uint64 price_, uint64 writePrice_, uint128 capacity_)
        external
        onlyPeer(address(staking))
    {
        Running memory running = _running;
        require(epoch_ == running.epoch + 1, EpochChanged(running.epoch + 1, epoch_));
        // An epoch left open would strand its fee.
        require(running.closed, EpochNotClosed(running.epoch));
        Change memory change = _changes[epoch_];
        Sales memory sales = _sales;
        sales.fee = _add(sales.fee, change.fee);
        sales.sold = _add(sales.sold, change.sold);

        _running = Running(epoch_, false, running.objects, 0);
        _sales = sales;
        _terms = Terms(price_, writePrice_, capacity_);
        delete _changes[epoch_];
        emit EpochOpened(epoch_, sales.fee, sales.sold, price_, writePrice_, capacity_);
    }

    /// @inheritdoc IBlobRegistry
    function exclude(uint64 object, uint8 shard) external onlyPeer(address(proofs)) {
        _setHeld(object, _objects[object].heldNew.without(shard));
    }

    // ------------------------------------------------------------------ views

    /// @inheritdoc IBlobRegistry
    function blobObject(uint64 object) external view returns (BlobObject memory) {
        return _known(object);
    }

    /// @inheritdoc IBlobRegistry
    function objectCount() external view returns (uint64) {
        return _running.objects;
    }

    /// @inheritdoc IBlobRegistry
    function held(uint64 object) external view returns (ShardSet) {
        return _held(_objects[object], _running.epoch);
    }

    /// @inheritdoc IBlobRegistry
    function obligated(uint32 node, uint104 key) external view returns (bool) {
        BlobObject storage blob = _objects[key >> 40];
        uint256 shard = (key >> 32) & 0xff;
        uint32 now_ = _running.epoch;
        if (node == 0 || blob.commitmentRoot == 0 || shard >= SHARDS || now_ >= blob.end) return false;
        // Truncation is the point: the group is the low word.
        // forge-lint: disable-next-line(unsafe-typecast)
        if (uint32(key) >= Geometry.groups(blob.size, SOURCE) || !_held(blob, now_).contains(shard)) return false;
        IStaking.Shard memory slot = staking.shard(shard);
        return slot.owner == node && (slot.activeFrom <= now_ || blob.certified >= slot.since);
    }

    /// @inheritdoc IBlobRegistry
    function blobIdOf(uint64 size, bytes32 contentRoot) public view returns (bytes32) {
        return Hashes.blobId(SHARDS, SOURCE, size, contentRoot);
    }

    /// @inheritdoc IBlobRegistry
    function billedWeight(uint64 size) public view returns (uint128) {
        require(size <= Geometry.MAX_SIZE, SizeTooLarge(size, Geometry.MAX_SIZE));
        return (SHARDS * Geometry.sliverWeight(size, SOURCE)).toUint128();
    }

    /// @inheritdoc IBlobRegistry
    function sliverWeight(uint64 object) external view returns (uint128) {
        return Geometry.sliverWeight(_known(object).size, SOURCE).toUint128();
    }

    /// @inheritdoc IBlobRegistry
    function releasePrice(uint64 object, uint8 shard) external view returns (uint256) {
        require(shard < SHARDS, UnknownShard(shard));
        return _releasePrice(_known(object), staking.shard(shard));
    }

    /// @inheritdoc IBlobRegistry
    function registrationCost(uint64 size, uint32 epochs) external view returns (uint256 cost, uint256 reserved) {
        return _registrationCost(_terms, size, epochs);
    }

    /// @inheritdoc IBlobRegistry
    function extensionCost(uint64 object, uint32 epochs) external view returns (uint256 cost) {
        return _extensionCost(_running, _terms, _known(object), epochs);
    }

    /// @inheritdoc IBlobRegistry
    function price() external view returns (uint64) {
        return _terms.price;
    }

    /// @inheritdoc IBlobRegistry
    function writePrice() external view returns (uint64) {
        return _terms.writePrice;
    }

    /// @inheritdoc IBlobRegistry
    function capacity() external view returns (uint128) {
        return _terms.capacity;
    }

    /// @inheritdoc IBlobRegistry
    function epoch() external view returns (uint32) {
        return _running.epoch;
    }

    /// @inheritdoc IBlobRegistry
    function current() public view returns (uint256 fee, uint128 sold_) {
        Sales memory sales = _sales;
        return (sales.fee, sales.sold);
    }

    /// @inheritdoc IBlobRegistry
    function sold() external view returns (uint128) {
        return _sales.sold;
    }

    /// @inheritdoc IBlobRegistry
    function soldIn(uint32 epoch_) external view returns (uint128 sold_, uint256 fee) {
        uint256 now_ = _running.epoch;
        require(epoch_ >= now_ && epoch_ <= now_ + horizon, InvalidEpochs(epoch_, now_, now_ + horizon));
        Sales memory sales = _sales;
        for (uint256 i = now_ + 1; i <= epoch_; ++i) {
            Change memory change = _changes[i];
            sales.fee = _add(sales.fee, change.fee);
            sales.sold = _add(sales.sold, change.sold);
        }
        return (sales.sold, sales.fee);
    }

    /// @inheritdoc IBlobRegistry
    function usedNow() external view returns (uint128) {
        return _running.usedNow;
    }

    /// @inheritdoc IBlobRegistry
    function owed() external view returns (uint256) {
        return futureFees;
    }

    /// @inheritdoc IBlobRegistry
    function encoding() external view returns (uint8 shards, uint8 source) {
        return (SHARDS.toUint8(), SOURCE.toUint8());
    }

    /// @notice Name of the token collection (ERC-721).
    function name() public pure override returns (string memory) {
        return "Walrus Object";
    }

    /// @notice Symbol of the token collection (ERC-721).
    function symbol() public pure override returns (string memory) {
        return "WALOBJ";
    }

    /// @notice Empty: `blobObject` says everything there is to say about a token.
    function tokenURI(uint256) public pure override returns (string memory) {
        return "";
    }

    // ------------------------------------------------------------------ internal

    function _known(uint64 object) private view returns (BlobObject storage blob) {
        blob = _objects[object];
        require(blob.end != 0, UnknownObject(object));
    }

    function _emitRegistered(uint64 object, bytes32 contentRoot, uint256 cost, uint256 reserved) private {
        BlobObject storage blob = _objects[object];
        emit BlobRegistered(
            object,
            blob.blobId,
            msg.sender,
            blob.size,
            contentRoot,
            _running.epoch,
            blob.end,
            billedWeight(blob.size),
            blob.rate,
            blob.flags & DELETABLE != 0,
            0,
            cost,
            reserved,
            futureFees
        );
    }

    /// @dev A certified object that somebody still answers for, under the root that the caller means.
    function _promised(uint64 object, bytes32 commitmentRoot) private view returns (BlobObject storage blob) {
        blob = _known(object);
        bytes32 stored = blob.commitmentRoot;
        require(commitmentRoot != 0, InvalidCommitmentRoot());
        require(commitmentRoot == stored, CommitmentRootDiffers(object, commitmentRoot, stored));
        uint32 needed = _running.epoch + 2;
        // What changes from the next epoch on must matter in it.
        require(blob.end >= needed, ObjectExpired(object, blob.end, needed));
    }

    /// @dev The slot of a shard whose owner's hot key calls.
    function _ownShard(uint256 shard) private view returns (IStaking.Shard memory slot) {
        require(shard < SHARDS, UnknownShard(shard));
        slot = staking.shard(shard);
        (bool authorized,,) = staking.prover(slot.owner, msg.sender);
        require(authorized, NotHotKey(slot.owner, msg.sender));
    }

    function _releasePrice(BlobObject storage blob, IStaking.Shard memory slot) private view returns (uint256) {
        bool inherited = blob.certified < slot.since;
        if (inherited && _running.epoch < slot.activeFrom) return 0;
        return RELEASE_FACTOR * _terms.price * Geometry.sliverWeight(blob.size, SOURCE);
    }

    /// @dev The freeze rule: a change made in the running epoch shows from the next one on.
    function _held(BlobObject storage blob, uint32 now_) private view returns (ShardSet) {
        return blob.heldEpoch < now_ ? blob.heldNew : blob.heldOld;
    }

    function _setHeld(uint64 object, ShardSet shards) private {
        BlobObject storage blob = _objects[object];
        uint32 now_ = _running.epoch;
        if (blob.heldEpoch < now_) {
            blob.heldOld = blob.heldNew;
            blob.heldEpoch = now_;
        }
        blob.heldNew = shards;
        emit HeldChanged(object, now_ + 1, shards);
    }

    function _registrationCost(Terms memory terms, uint64 size, uint32 epochs)
        private
        view
        returns (uint256 cost, uint256 reserved)
    {
        require(epochs != 0 && epochs < horizon, InvalidEpochs(epochs, 1, horizon - 1));
        uint256 billed = billedWeight(size);
        uint256 each = billed * terms.price;
        // The running epoch pays nobody for what is bought during it: its sold weight is fixed.
        reserved = each + billed * terms.writePrice;
        cost = reserved + each * epochs;
    }

    function _extensionCost(Running memory running, Terms memory terms, BlobObject storage blob, uint32 epochs)
        private
        view
        returns (uint256)
    {
        uint256 last = uint256(running.epoch) + horizon;
        uint256 most = FixedPointMathLib.zeroFloorSub(last, blob.end);
        require(epochs != 0 && epochs <= most, InvalidEpochs(epochs, 1, most));
        return uint256(billedWeight(blob.size)) * terms.price * epochs;
    }

    /// @dev Sells `weight` for [from, from + epochs): within capacity in every epoch (INV-10), counted by differences
    /// from the next epoch on. `from` is the running epoch or later, the interval within the horizon.
    function _sell(Running memory running, Terms memory terms, uint128 weight, uint32 from, uint32 epochs) private {
        uint256 now_ = running.epoch;
        uint256 to = uint256(from) + epochs;
        uint128 sold_ = _sales.sold;
        if (from == now_) _requireCapacity(from, weight, uint256(sold_) + running.usedNow, terms.capacity);
        for (uint256 i = now_ + 1; i < to; ++i) {
            sold_ = _add(sold_, _changes[i].sold);
            if (i >= from) _requireCapacity(i, weight, sold_, terms.capacity);
        }
        _change(FixedPointMathLib.max(from, now_ + 1), weight, terms.price, 1);
        _change(to, weight, terms.price, -1);
    }

    function _change(uint256 epoch_, uint128 weight, uint64 price_, int128 sign) private {
        Change storage change = _changes[epoch_];
        int128 signed = sign * uint256(weight).toInt128();
        change.fee += signed * int128(uint128(price_));
        change.sold += signed;
    }

    function _requireCapacity(uint256 epoch_, uint256 weight, uint256 used, uint256 capacity_) private pure {
        require(
            used + weight <= capacity_,
            CapacityExceeded(epoch_.toUint32(), weight, FixedPointMathLib.zeroFloorSub(capacity_, used))
        );
    }

    /// @dev `value` moved by `difference`. Every prefix sum of differences is what was bought, so it never goes below
    /// zero.
    function _add(uint128 value, int128 difference) private pure returns (uint128) {
        return (int256(uint256(value)) + difference).toUint256().toUint128();
    }
}
