// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import {ERC721} from "solady/tokens/ERC721.sol";
import {LibCall} from "solady/utils/LibCall.sol";
import {SafeCastLib} from "solady/utils/SafeCastLib.sol";
import {BLS} from "solady/utils/ext/ithaca/BLS.sol";

import {IAvailabilityProofs} from "./interfaces/IAvailabilityProofs.sol";
import {IBlobRegistry} from "./interfaces/IBlobRegistry.sol";
import {IStaking} from "./interfaces/IStaking.sol";
import {IWAL} from "./interfaces/IWAL.sol";
import {Certificates} from "./libraries/Certificates.sol";
import {Geometry} from "./libraries/Geometry.sol";
import {Hashes} from "./libraries/Hashes.sol";
import {Jars} from "./libraries/Jars.sol";
import {DELETED, Market, Running, Terms, Today} from "./libraries/Market.sol";
import {Objects} from "./libraries/Objects.sol";
import {Quotes} from "./libraries/Quotes.sol";
import {Reservations} from "./libraries/Reservations.sol";
import {Sales} from "./libraries/Sales.sol";
import {Parameters, Peers} from "./types/Parameters.sol";
import {ShardSet} from "./types/ShardSet.sol";

/// @title BlobRegistry
/// @notice Holds the market's books, the tokens and the WAL, and what nodes answer for. What a dApp's call means stands
/// in the libraries: Reservations, Objects and Jars.
contract BlobRegistry is IBlobRegistry, ERC721, ReentrancyGuardTransient {
    using SafeCastLib for uint256;
    using SafeERC20 for IWAL;

    /// @dev Bounds of the parameters, so that capacity * price fits 127 bits.
    uint256 private constant MAX_CAPACITY = 1 << 62;
    /// @dev An exclusion costs 4 * payout / sold for each unit of weight, and an epoch's payout is at most 2 * price *
    /// sold: releasing is never cheaper than declaring a loss.
    uint256 private constant RELEASE_FACTOR = 8;
    /// @dev Where the tokens of reservations begin; those of objects end below.
    uint256 private constant RESERVATIONS = 1 << 64;

    /// @inheritdoc IBlobRegistry
    IWAL public immutable wal;
    /// @inheritdoc IBlobRegistry
    IStaking public immutable staking;
    /// @inheritdoc IBlobRegistry
    IAvailabilityProofs public immutable proofs;
    uint256 private immutable SHARDS;
    uint256 private immutable SOURCE;

    Market private _market;

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
        SHARDS = parameters.shards;
        SOURCE = Geometry.sourceSlivers(parameters.shards);

        _market.running = Running(0, false, 0, parameters.horizon, parameters.shards, SOURCE.toUint8());
        _market.terms = Terms(parameters.price, parameters.writePrice, parameters.capacity);
        emit EpochOpened(0, 0, 0, parameters.price, parameters.writePrice, parameters.capacity);
    }

    modifier onlyPeer(address peer) {
        require(msg.sender == peer, NotPeer(msg.sender));
        _;
    }

    // ------------------------------------------------------------------ reservations

    /// @inheritdoc IBlobRegistry
    function buy(uint128 size, uint32 from, uint32 to, uint256 maxCost)
        external
        nonReentrant
        returns (uint64 reservation)
    {
        _requireSales();
        uint256 cost;
        uint256 reserved;
        (reservation, cost, reserved) = Reservations.buy(_market, size, from, to, maxCost);
        _mintReservation(reservation);
        _collect(cost - reserved, reserved);
    }

    /// @inheritdoc IBlobRegistry
    function splitBytes(uint64 reservation, uint128 size) external nonReentrant returns (uint64 first, uint64 second) {
        _consume(reservation);
        (first, second) = Reservations.splitBytes(_market, reservation, size);
        _mintReservation(first);
        _mintReservation(second);
    }

    /// @inheritdoc IBlobRegistry
    function splitEpochs(uint64 reservation, uint32 at) external nonReentrant returns (uint64 first, uint64 second) {
        _consume(reservation);
        (first, second) = Reservations.splitEpochs(_market, reservation, at);
        _mintReservation(first);
        _mintReservation(second);
    }

    /// @inheritdoc IBlobRegistry
    function merge(uint64 first, uint64 second) external nonReentrant returns (uint64 reservation) {
        _consume(first);
        _consume(second); // the same twice fails here: its token is gone
        reservation = Reservations.merge(_market, first, second);
        _mintReservation(reservation);
    }

    /// @inheritdoc IBlobRegistry
    function refund(uint64 reservation) external nonReentrant returns (uint256 paid) {
        _consume(reservation);
        uint256 reserved;
        (paid, reserved) = Reservations.refund(_market, reservation);
        _payOut(paid, reserved);
    }

    // ------------------------------------------------------------------ objects

    /// @inheritdoc IBlobRegistry
    function register(uint64 size, bytes32 contentRoot, uint32 epochs, bool deletable, uint256 maxCost)
        external
        nonReentrant
        returns (uint64 object)
    {
        _requireSales();
        uint256 cost;
        uint256 reserved;
        (object, cost, reserved) = Objects.register(_market, size, contentRoot, epochs, deletable, maxCost);
        _mint(msg.sender, object);
        _collect(cost - reserved, reserved);
    }

    /// @inheritdoc IBlobRegistry
    function registerReserved(uint64 reservation, uint64 size, bytes32 contentRoot, bool deletable, uint256 maxCost)
        external
        nonReentrant
        returns (uint64 object, uint64 rest)
    {
        _consume(reservation);
        uint256 cost;
        (object, rest, cost) = Objects.registerReserved(_market, reservation, size, contentRoot, deletable, maxCost);
        _mint(msg.sender, object);
        _mintReservation(rest);
        _collect(0, cost);
    }

    /// @inheritdoc IBlobRegistry
    function certify(uint64 object, bytes32 commitmentRoot, BLS.G2Point calldata signature, uint256 signers)
        external
        nonReentrant
    {
        Certificates.certify(_market, staking, object, commitmentRoot, signature, signers);
    }

    /// @inheritdoc IBlobRegistry
    function extend(uint64 object, uint32 epochs, uint256 maxCost) external nonReentrant {
        _requireSales();
        bool byOwner = _ownerOf(object) == msg.sender;
        uint256 cost = Objects.extend(_market, object, epochs, maxCost, byOwner);
        if (byOwner) _revokeApproval(object);
        _collect(cost, 0);
    }

    /// @inheritdoc IBlobRegistry
    function extendReserved(uint64 object, uint64 reservation) external nonReentrant returns (uint64 rest) {
        _consume(reservation);
        bool byOwner = _ownerOf(object) == msg.sender;
        rest = Objects.extendReserved(_market, object, reservation, byOwner);
        if (byOwner) _revokeApproval(object);
        _mintReservation(rest);
    }

    /// @inheritdoc IBlobRegistry
    function deleteBlob(uint64 object) external nonReentrant returns (uint64 reservation) {
        _requireOwner(object);
        reservation = Objects.remove(_market, object);
        _revokeApproval(object);
        _mintReservation(reservation);
    }

    /// @inheritdoc IBlobRegistry
    function burn(uint64 object) external nonReentrant {
        _requireOwner(object);
        (uint256 paid, uint256 reserved) = Objects.burn(_market, object);
        _burn(object);
        _payOut(paid, reserved);
    }

    /// @inheritdoc IBlobRegistry
    function setAttribute(uint64 object, bytes32 key, bytes calldata value) external nonReentrant {
        _requireOwner(object);
        Objects.setAttribute(_market, object, key, value);
    }

    // ------------------------------------------------------------------ jars

    /// @inheritdoc IBlobRegistry
    function fundJar(uint64 object, uint96 amount) external nonReentrant {
        Jars.fund(_market, object, amount);
        _collect(amount, 0);
    }

    /// @inheritdoc IBlobRegistry
    function setJar(uint64 object, uint64 maxPrice, uint32 step, uint64 tip) external nonReentrant {
        _requireOwner(object);
        Jars.set(_market, object, maxPrice, step, tip);
        _revokeApproval(object);
    }

    /// @inheritdoc IBlobRegistry
    function drainJar(uint64 object, uint96 amount) external nonReentrant {
        _requireOwner(object);
        Jars.drain(_market, object, amount);
        _revokeApproval(object);
        _payOut(amount, 0);
    }

    /// @inheritdoc IBlobRegistry
    function renew(uint64 object) external nonReentrant {
        _requireSales();
        uint256 tip = Jars.renew(_market, object);
        _payOut(tip, 0);
    }

    /// @inheritdoc IBlobRegistry
    function share(uint64 object, uint64 maxPrice, uint32 step, uint64 tip) external nonReentrant {
        _requireOwner(object);
        Jars.share(_market, object, maxPrice, step, tip);
        _revokeApproval(object);
    }

    // ------------------------------------------------------------------ batches

    /// @inheritdoc IBlobRegistry
    function multicall(bytes[] calldata calls) external returns (bytes[] memory results) {
        results = new bytes[](calls.length);
        for (uint256 i = 0; i < calls.length; ++i) {
            results[i] = LibCall.delegateCallContract(address(this), calls[i]);
        }
    }

    /// @inheritdoc IBlobRegistry
    function permit(uint256 value, uint256 deadline, uint8 v, bytes32 r, bytes32 s) external nonReentrant {
        // What it was to allow may be allowed already: anyone can send a permit that they saw.
        // solhint-disable-next-line no-empty-blocks
        try wal.permit(msg.sender, address(this), value, deadline, v, r, s) {} catch {}
    }

    // ------------------------------------------------------------------ nodes

    /// @inheritdoc IBlobRegistry
    function hold(uint64 object, uint8 shard, bytes32 commitmentRoot) external nonReentrant {
        BlobObject storage blob = _promised(object, commitmentRoot);
        _ownShard(shard);
        ShardSet holders = blob.heldNew;
        require(!holders.contains(shard), ShardHolds(object, shard));

        _setHeld(object, holders.with(shard));
    }

    /// @inheritdoc IBlobRegistry
    function release(uint64 object, uint8 shard, bytes32 commitmentRoot, uint256 maxPrice) external nonReentrant {
        BlobObject storage blob = _promised(object, commitmentRoot);
        IStaking.Shard memory slot = _ownShard(shard);
        ShardSet holders = blob.heldNew;
        require(holders.contains(shard), ShardHoldsNot(object, shard));
        uint256 price_ = _releasePrice(blob, slot);
        require(price_ <= maxPrice, CostTooHigh(price_, maxPrice));

        _setHeld(object, holders.without(shard));
        _collect(0, price_);
    }

    // ------------------------------------------------------------------ peers

    /// @inheritdoc IBlobRegistry
    function closeEpoch() external onlyPeer(address(staking)) returns (uint256 fee, uint64 price_, uint128 sold_) {
        Running storage running = _market.running;
        require(!running.closed, EpochAlreadyClosed(running.epoch));
        (fee, sold_) = current();
        price_ = _market.terms.price;
        uint128 remaining = _market.books.futureFees - fee.toUint128();

        running.closed = true;
        _market.books.futureFees = remaining;
        emit EpochClosed(running.epoch, fee, sold_, remaining);
        wal.safeTransfer(address(staking), fee);
    }

    /// @inheritdoc IBlobRegistry
    function openEpoch(uint32 epoch_, uint64 price_, uint64 writePrice_, uint128 capacity_)
        external
        onlyPeer(address(staking))
    {
        Running storage running = _market.running;
        require(epoch_ == running.epoch + 1, EpochChanged(running.epoch + 1, epoch_));
        // An epoch left open would strand its fee.
        require(running.closed, EpochNotClosed(running.epoch));
        Today memory today = _market.today;
        Sales.turn(today, _market.changes[epoch_]);

        (running.epoch, running.closed, running.usedNow) = (epoch_, false, 0);
        _market.terms = Terms(price_, writePrice_, capacity_);
        _market.today = today;
        delete _market.changes[epoch_];
        emit EpochOpened(epoch_, today.fee, today.sold, price_, writePrice_, capacity_);
    }

    /// @inheritdoc IBlobRegistry
    function exclude(uint64 object, uint8 shard) external onlyPeer(address(proofs)) {
        _setHeld(object, _market.objects[object].heldNew.without(shard));
    }

    // ------------------------------------------------------------------ views

    /// @inheritdoc IBlobRegistry
    function blobObject(uint64 object) external view returns (BlobObject memory) {
        return _market.known(object);
    }

    /// @inheritdoc IBlobRegistry
    function objectCount() external view returns (uint64) {
        return _market.books.objects;
    }

    /// @inheritdoc IBlobRegistry
    function reservationOf(uint64 reservation) external view returns (Reservation memory) {
        return Quotes.reservationOf(_market, reservation);
    }

    /// @inheritdoc IBlobRegistry
    function reservationCount() external view returns (uint64) {
        return _market.books.reservations;
    }

    /// @inheritdoc IBlobRegistry
    function reservationToken(uint64 reservation) public pure returns (uint256 token) {
        return RESERVATIONS + reservation;
    }

    /// @inheritdoc IBlobRegistry
    function refundOf(uint64 reservation) external view returns (uint256) {
        return Quotes.refundOf(_market, reservation);
    }

    /// @inheritdoc IBlobRegistry
    function jar(uint64 object) external view returns (Jar memory) {
        _market.known(object);
        return _market.jars[object];
    }

    /// @inheritdoc IBlobRegistry
    function attribute(uint64 object, bytes32 key) external view returns (bytes memory) {
        return _market.attributes[object].values[key];
    }

    /// @inheritdoc IBlobRegistry
    function attributeKeys(uint64 object) external view returns (bytes32[] memory) {
        return _market.attributes[object].keys;
    }

    /// @inheritdoc IBlobRegistry
    function held(uint64 object) external view returns (ShardSet) {
        return _held(_market.objects[object], _market.running.epoch);
    }

    /// @inheritdoc IBlobRegistry
    function obligated(uint32 node, uint104 key) external view returns (bool) {
        BlobObject storage blob = _market.objects[key >> 40];
        uint256 shard = (key >> 32) & 0xff;
        uint32 now_ = _market.running.epoch;
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
        return Geometry.sliverWeight(_market.known(object).size, SOURCE).toUint128();
    }

    /// @inheritdoc IBlobRegistry
    function releasePrice(uint64 object, uint8 shard) external view returns (uint256) {
        // Which root the caller would name, nobody knows: the right one.
        BlobObject storage blob = _promised(object, _market.known(object).commitmentRoot);
        require(shard < SHARDS, UnknownShard(shard));
        require(blob.heldNew.contains(shard), ShardHoldsNot(object, shard));
        return _releasePrice(blob, staking.shard(shard));
    }

    /// @inheritdoc IBlobRegistry
    function purchaseCost(uint128 size, uint32 from, uint32 to) external view returns (uint256 cost, uint256 reserved) {
        return Quotes.purchaseCost(_market, size, from, to);
    }

    /// @inheritdoc IBlobRegistry
    function available(uint32 from, uint32 to) external view returns (uint128) {
        return Quotes.available(_market, from, to);
    }

    /// @inheritdoc IBlobRegistry
    function registrationCost(uint64 size, uint32 epochs) external view returns (uint256 cost, uint256 reserved) {
        return Quotes.registrationCost(_market, size, epochs);
    }

    /// @inheritdoc IBlobRegistry
    function extensionCost(uint64 object, uint32 epochs) external view returns (uint256 cost) {
        return Quotes.extensionCost(_market, object, epochs);
    }

    /// @inheritdoc IBlobRegistry
    function price() external view returns (uint64) {
        return _market.terms.price;
    }

    /// @inheritdoc IBlobRegistry
    function writePrice() external view returns (uint64) {
        return _market.terms.writePrice;
    }

    /// @inheritdoc IBlobRegistry
    function capacity() external view returns (uint128) {
        return _market.terms.capacity;
    }

    /// @inheritdoc IBlobRegistry
    function epoch() external view returns (uint32) {
        return _market.running.epoch;
    }

    /// @inheritdoc IBlobRegistry
    function current() public view returns (uint256 fee, uint128 sold_) {
        Today memory today = _market.today;
        return (today.fee, today.sold);
    }

    /// @inheritdoc IBlobRegistry
    function sold() external view returns (uint128) {
        return _market.today.sold;
    }

    /// @inheritdoc IBlobRegistry
    function soldIn(uint32 epoch_) external view returns (uint128 sold_, uint256 fee) {
        return Quotes.soldIn(_market, epoch_);
    }

    /// @inheritdoc IBlobRegistry
    function usedNow() external view returns (uint128) {
        return _market.running.usedNow;
    }

    /// @inheritdoc IBlobRegistry
    function futureFees() external view returns (uint256) {
        return _market.books.futureFees;
    }

    /// @inheritdoc IBlobRegistry
    function inJars() external view returns (uint256) {
        return _market.inJars;
    }

    /// @inheritdoc IBlobRegistry
    function owed() external view returns (uint256) {
        return uint256(_market.books.futureFees) + _market.inJars;
    }

    /// @inheritdoc IBlobRegistry
    function horizon() external view returns (uint32) {
        return _market.running.horizon;
    }

    /// @inheritdoc IBlobRegistry
    function encoding() external view returns (uint8 shards, uint8 source) {
        return (SHARDS.toUint8(), SOURCE.toUint8());
    }

    /// @notice As ERC-721 has it, but that ether sent along, which nobody could get back, is refused.
    function approve(address account, uint256 token) public payable override {
        require(msg.value == 0, NotPayable(msg.value));
        super.approve(account, token);
    }

    /// @notice Name of the token collection (ERC-721).
    function name() public pure override returns (string memory) {
        return "Walrus Storage";
    }

    /// @notice Symbol of the token collection (ERC-721).
    function symbol() public pure override returns (string memory) {
        return "WALSTORE";
    }

    /// @notice Empty: `blobObject` and `reservationOf` say everything about a token.
    function tokenURI(uint256 token) public view override returns (string memory) {
        require(_exists(token), ERC721NonexistentToken(token));
        return "";
    }

    // ------------------------------------------------------------------ internal

    /// @dev Takes WAL of the caller: `kept` for this contract, `reserved` for the reserve.
    function _collect(uint256 kept, uint256 reserved) private {
        if (kept != 0) wal.safeTransferFrom(msg.sender, address(this), kept);
        if (reserved == 0) return;
        wal.safeTransferFrom(msg.sender, address(staking), reserved);
        staking.fundReserve(msg.sender, reserved);
    }

    /// @dev Pays WAL out: `paid` to the caller, `reserved` to the reserve.
    function _payOut(uint256 paid, uint256 reserved) private {
        if (paid != 0) wal.safeTransfer(msg.sender, paid);
        if (reserved == 0) return;
        wal.safeTransfer(address(staking), reserved);
        staking.fundReserve(msg.sender, reserved);
    }

    /// @dev Burns the token of a reservation that the caller owns: what the call makes of it has other numbers, so that
    /// no old offer can sell less than it names.
    function _consume(uint64 reservation) private {
        uint256 token = reservationToken(reservation);
        address owner = _ownerOf(token);
        require(owner != address(0), UnknownReservation(reservation));
        require(owner == msg.sender, NotTokenOwner(token, msg.sender));
        _burn(token);
    }

    /// @dev Gives the caller a reservation's token; for 0 none. The receiver is not asked: one that refuses tokens
    /// would only hurt itself.
    function _mintReservation(uint64 reservation) private {
        if (reservation != 0) _mint(msg.sender, reservationToken(reservation));
    }

    /// @dev A changed object is another good than the one an approved market was to sell.
    function _revokeApproval(uint64 object) private {
        _approve(address(0), address(0), object);
    }

    /// @dev Ether sent along could never be had back. A deleted object is worth nothing, and an operator approved for
    /// all its owner's tokens may hold an old offer of it.
    function _beforeTokenTransfer(address from, address to, uint256 token) internal view override {
        require(msg.value == 0, NotPayable(msg.value));
        if (from == address(0) || to == address(0) || token >= RESERVATIONS) return;
        require(_market.objects[token].flags & DELETED == 0, ObjectDeleted(token.toUint64()));
    }

    function _requireSales() private view {
        require(staking.salesOpen(), SalesPaused());
    }

    function _requireOwner(uint64 object) private view {
        address owner = _ownerOf(object);
        require(owner != address(0), UnknownObject(object));
        require(owner == msg.sender, NotTokenOwner(object, msg.sender));
    }

    /// @dev A certified object that somebody still answers for, under the root that the caller means.
    function _promised(uint64 object, bytes32 commitmentRoot) private view returns (BlobObject storage blob) {
        blob = _market.known(object);
        bytes32 stored = blob.commitmentRoot;
        require(commitmentRoot != 0, InvalidCommitmentRoot());
        require(commitmentRoot == stored, CommitmentRootDiffers(object, commitmentRoot, stored));
        uint32 needed = _market.running.epoch + 2;
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
        if (inherited && _market.running.epoch < slot.activeFrom) return 0;
        return RELEASE_FACTOR * _market.terms.price * Geometry.sliverWeight(blob.size, SOURCE);
    }

    /// @dev The freeze rule: a change made in the running epoch shows from the next one on.
    function _held(BlobObject storage blob, uint32 now_) private view returns (ShardSet) {
        return blob.heldEpoch < now_ ? blob.heldNew : blob.heldOld;
    }

    function _setHeld(uint64 object, ShardSet shards) private {
        BlobObject storage blob = _market.objects[object];
        uint32 now_ = _market.running.epoch;
        if (blob.heldEpoch < now_) {
            blob.heldOld = blob.heldNew;
            blob.heldEpoch = now_;
        }
        blob.heldNew = shards;
        emit HeldChanged(object, now_ + 1, shards);
    }
}
