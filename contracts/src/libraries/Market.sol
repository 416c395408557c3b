// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.37;

import {SafeCastLib} from "solady/utils/SafeCastLib.sol";

import {IBlobRegistry} from "../interfaces/IBlobRegistry.sol";
import {Geometry} from "./Geometry.sol";

/// @notice Everything BlobRegistry stores, in one struct: BlobRegistry is the address, the tokens and the WAL, the
/// libraries linked to it work on this.
/// @param changes By how much an epoch's sales differ from those of the one before; of later epochs only.
/// @param inJars WAL in all jars.
struct Market {
    Running running;
    Terms terms;
    Today today;
    Books books;
    uint128 inJars;
    mapping(uint256 epoch => Change) changes;
    mapping(uint256 object => IBlobRegistry.BlobObject) objects;
    mapping(uint256 reservation => IBlobRegistry.Reservation) reservations;
    mapping(uint256 object => IBlobRegistry.Jar) jars;
    mapping(uint256 object => Attributes) attributes;
}

/// @notice The running epoch, and what the constructor fixed. One slot: every call reads it.
/// @param closed Whether the epoch's fee went to Staking.
/// @param usedNow Bytes bought for the running epoch since it began; in no epoch's `sold`.
/// @param horizon Epochs ahead for which storage is sold.
/// @param shards Slivers of a blob, any `source` of which rebuild it.
struct Running {
    uint32 epoch;
    bool closed;
    uint128 usedNow;
    uint32 horizon;
    uint8 shards;
    uint8 source;
}

/// @notice What storage costs in the running epoch, and how much of it there is. One slot.
struct Terms {
    uint64 price;
    uint64 writePrice;
    uint128 capacity;
}

/// @notice What the running epoch pays and keeps. One slot. fee < 2^126: it is at most maxCapacity * maxPrice.
struct Today {
    uint128 fee;
    uint128 sold;
}

/// @notice Numbers given out, and WAL held for epochs to come: below the supply of 2^93. One slot.
struct Books {
    uint64 objects;
    uint64 reservations;
    uint128 futureFees;
}

/// @notice By how much an epoch's sales differ from those of the one before. One slot.
struct Change {
    int128 fee;
    int128 sold;
}

/// @notice What an owner says about an object: few enough keys to search and to remove one by one.
struct Attributes {
    bytes32[] keys;
    mapping(bytes32 key => bytes) values;
}

/// @dev Bits of BlobObject.flags.
uint8 constant DELETABLE = 1;
uint8 constant DELETED = 2;
uint8 constant SHARED = 4;

using {known, living, billedWeight} for Market global;

/// @dev An object that was registered and not burned.
function known(Market storage market, uint64 object) view returns (IBlobRegistry.BlobObject storage blob) {
    blob = market.objects[object];
    require(blob.end != 0, IBlobRegistry.UnknownObject(object));
}

/// @dev An object that can last longer: neither ended nor deleted.
function living(Market storage market, uint64 object) view returns (IBlobRegistry.BlobObject storage blob) {
    blob = known(market, object);
    uint32 epoch = market.running.epoch;
    require(epoch < blob.end, IBlobRegistry.ObjectExpired(object, blob.end, epoch + 1));
    require(blob.flags & DELETED == 0, IBlobRegistry.ObjectDeleted(object));
}

/// @dev What a blob of `size` bytes is billed for each epoch.
function billedWeight(Market storage market, uint64 size) view returns (uint128) {
    require(size <= Geometry.MAX_SIZE, IBlobRegistry.SizeTooLarge(size, Geometry.MAX_SIZE));
    Running memory running = market.running;
    return SafeCastLib.toUint128(running.shards * Geometry.sliverWeight(size, running.source));
}
