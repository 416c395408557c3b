// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {FixedPointMathLib} from "solady/utils/FixedPointMathLib.sol";

import {IBlobRegistry} from "../../interfaces/IBlobRegistry.sol";
import {IWAL} from "../../interfaces/IWAL.sol";
import {Geometry} from "../../libraries/Geometry.sol";
import {Blobs} from "../Blobs.sol";

/// @title KeptFile
/// @notice Keeps a file stored, and readable, for as long as people give WAL for it. Anyone gives, anyone has it
/// extended when its end comes near, and once an epoch whoever reads a chunk drawn by lot and shows it earns a reward:
/// nodes prove to the network that they store, this shows that they serve. When the file has ended, those who gave get
/// back what is left, each their part.
///
/// An example of the library Blobs, and complete: it has no owner and takes no fee. docs/periphery.md walks through it.
///
/// @dev Warning: a chunk in calldata costs about 5 million gas (EIP-7623); choose the reward for the chain at hand.
contract KeptFile {
    using Blobs for IBlobRegistry;
    using FixedPointMathLib for uint256;
    using SafeERC20 for IWAL;

    /// @notice What a reader announced.
    struct Announcement {
        bytes32 hash;
        uint64 number;
    }

    event Given(address indexed from, uint256 amount, uint256 parts, uint256 total);
    event Kept(address indexed by, uint32 end, uint256 cost);
    event Announced(address indexed reader, bytes32 hash);
    event Shown(address indexed reader, uint32 indexed epoch, uint8 sliver, uint32 chunk, uint256 reward);
    event TakenBack(address indexed to, uint256 amount, uint256 total);

    error NotKept(uint64 object);
    error TooLittle(uint256 amount);
    error StillKept(uint32 end);
    error TooEarly(uint32 epoch, uint32 notBefore);
    error TooExpensive(uint256 price, uint256 maximum);
    error AlreadyShown(uint32 epoch);
    error NotAnnounced(address reader);
    error NotDrawn(uint256 sliver, uint256 chunk);
    error WrongChunk();
    error StorageComesFirst(uint256 balance, uint256 needed);

    /// @dev Parts for a base unit as long as nothing is spent. So many that nobody can make a part dear by sending WAL
    /// that is not given.
    uint256 private constant PARTS = 1e6;

    IBlobRegistry public immutable registry;
    IWAL public immutable wal;
    uint64 public immutable object;
    bytes32 public immutable blobId;
    uint64 public immutable size;
    /// @notice Highest price, per billed byte and epoch, at which the file is extended.
    uint64 public immutable maxPrice;
    /// @notice Epochs that an extension buys, and epochs before the end from which on it can be had.
    uint32 public immutable step;
    /// @notice WAL for showing a chunk, once an epoch.
    uint256 public immutable reward;

    /// @notice Parts of what is left, of `total`, that each gave for: at what a part was worth then, so that nobody who
    /// gave early and was paid for showing chunks has a claim on what others give later.
    mapping(address donor => uint256) public given;
    uint256 public total;
    /// @notice Last epoch in which a chunk was shown.
    uint32 public shownIn;
    mapping(address reader => Announcement) public announcements;

    /// @param object_ A certified object that its owner cannot delete: else gifts would become the owner's storage.
    constructor(IBlobRegistry registry_, uint64 object_, uint64 maxPrice_, uint32 step_, uint256 reward_) {
        (registry, object, maxPrice, step, reward) = (registry_, object_, maxPrice_, step_, reward_);
        IBlobRegistry.BlobObject memory blob = registry_.blobObject(object_);
        (blobId, size, wal) = (blob.blobId, blob.size, registry_.wal());
        require(registry_.isKeptForSure(object_, blob.blobId, 0), NotKept(object_));
        // The registry takes WAL from whoever calls it: only `keep` makes this contract one.
        registry_.wal().forceApprove(address(registry_), type(uint256).max);
    }

    /// @notice Gives WAL for the file.
    function give(uint256 amount) external {
        require(end() > registry.epoch(), NotKept(object));
        uint256 parts = amount.fullMulDiv(total + PARTS, wal.balanceOf(address(this)) + 1);
        require(parts != 0, TooLittle(amount));
        given[msg.sender] += parts;
        total += parts;
        emit Given(msg.sender, amount, parts, total);
        wal.safeTransferFrom(msg.sender, address(this), amount);
    }

    /// @notice Extends the file by `step` epochs, once no more than that are left. Anyone may call.
    function keep() external {
        uint32 until = end();
        uint32 now_ = registry.epoch();
        require(until > now_, NotKept(object));
        // Errors are made whether or not they are thrown: in a young network `step` may be above `until`.
        uint32 notBefore = until < step ? 0 : until - step;
        require(now_ >= notBefore, TooEarly(now_, notBefore));
        uint256 price = registry.price();
        require(price <= maxPrice, TooExpensive(price, maxPrice));
        uint256 cost = registry.extensionCost(object, step);
        emit Kept(msg.sender, until + step, cost);
        registry.extend(object, step, cost);
    }

    /// @notice The chunk that may be shown in this epoch: one of the file's own, by lot.
    function drawn() public view returns (uint256 sliver, uint256 chunk) {
        (, uint8 source) = registry.encoding();
        uint256 chunks = Geometry.chunks(size, source);
        (, bytes32 tag) = registry.staking().epochTag();
        uint256 lot = uint256(keccak256(abi.encode(tag, this))) % (source * chunks);
        return (lot / chunks, lot % chunks);
    }

    /// @notice Announces, in an earlier block than the one that shows it, that the caller has this epoch's chunk, so
    /// that nobody takes it from the queue of transactions.
    /// @param hash keccak256(caller || epoch as 4 bytes || chunk): one must have the chunk to know it.
    function announce(bytes32 hash) external {
        announcements[msg.sender] = Announcement(hash, uint64(block.number));
        emit Announced(msg.sender, hash);
    }

    /// @notice Shows the chunk drawn for this epoch and pays the caller the reward, once an epoch, while enough is left
    /// for the file's next extension.
    /// @param place Where the chunk stands, with its paths.
    function show(Blobs.Place calldata place, bytes calldata chunk) external {
        uint32 epoch = registry.epoch();
        require(registry.isKept(object, blobId, 0), NotKept(object));
        require(shownIn != epoch, AlreadyShown(epoch));
        (uint256 sliver, uint256 index) = drawn();
        require(place.sliver == sliver && place.chunk == index, NotDrawn(sliver, index));
        Announcement memory made = announcements[msg.sender];
        bytes32 hash = keccak256(abi.encodePacked(msg.sender, epoch, chunk));
        require(made.hash == hash && made.number < block.number, NotAnnounced(msg.sender));
        require(registry.hasChunk(blobId, size, place, chunk), WrongChunk());
        // Reckoned here: the registry quotes nothing beyond its horizon, to which anyone may have extended the file.
        uint256 needed = reward + uint256(registry.billedWeight(size)) * registry.price() * step;
        uint256 balance = wal.balanceOf(address(this));
        require(balance >= needed, StorageComesFirst(balance, needed));

        shownIn = epoch;
        emit Shown(msg.sender, epoch, place.sliver, place.chunk, reward);
        wal.safeTransfer(msg.sender, reward);
    }

    /// @notice Pays the caller its part of what is left, once the file has ended.
    function takeBack() external returns (uint256 amount) {
        uint32 until = end();
        require(until <= registry.epoch(), StillKept(until));
        amount = wal.balanceOf(address(this)).fullMulDiv(given[msg.sender], total);
        total -= given[msg.sender];
        delete given[msg.sender];
        emit TakenBack(msg.sender, amount, total);
        wal.safeTransfer(msg.sender, amount);
    }

    /// @notice First epoch in which the file is not kept any more.
    function end() public view returns (uint32) {
        return registry.keptUntil(object, blobId);
    }
}
