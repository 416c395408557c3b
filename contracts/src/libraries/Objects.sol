// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.37;

import {IBlobRegistry} from "../interfaces/IBlobRegistry.sol";
import {Hashes} from "./Hashes.sol";
import {Attributes, DELETABLE, DELETED, Market, Running, SHARED} from "./Market.sol";
import {Reservations} from "./Reservations.sol";
import {Sales} from "./Sales.sol";

/// @title Objects
/// @notice The life of an object as its owner sees it: registered, extended, described, deleted, burned. What nodes
/// answer for stands in BlobRegistry. docs/protocol.md, "Freeze rule", "Market".
library Objects {
    using Sales for Market;

    uint256 private constant MAX_ATTRIBUTES = 16;
    uint256 private constant MAX_ATTRIBUTE_BYTES = 256;

    /// @dev A registration on its way to its event, which has more values than the stack takes.
    /// @param reservation What it uses, 0 for storage bought at once.
    struct Registration {
        uint64 object;
        bytes32 blobId;
        uint32 epoch;
        uint256 futureFees;
        uint64 size;
        bytes32 contentRoot;
        bool deletable;
        uint64 reservation;
        uint128 billed;
        uint32 end;
        uint64 rate;
        uint256 cost;
        uint256 reserved;
    }

    /// @dev Of `cost`, `reserved` is the reserve's.
    function register(
        Market storage market,
        uint64 size,
        bytes32 contentRoot,
        uint32 epochs,
        bool deletable,
        uint256 maxCost
    ) public returns (uint64 object, uint256 cost, uint256 reserved) {
        Registration memory r;
        (r.size, r.contentRoot, r.deletable) = (size, contentRoot, deletable);
        (r.billed, r.rate) = (market.billedWeight(size), market.terms.price);
        (r.cost, r.reserved) = registrationCost(market, r.billed, epochs);
        require(r.cost <= maxCost, IBlobRegistry.CostTooHigh(r.cost, maxCost));
        r.end = market.running.epoch + 1 + epochs;

        market.sell(r.billed, market.running.epoch, r.end);
        return (_create(market, r), r.cost, r.reserved);
    }

    /// @dev `rest` is the reservation of what is over, 0 for none; `cost` the write fee, all of it the reserve's.
    function registerReserved(
        Market storage market,
        uint64 reservation,
        uint64 size,
        bytes32 contentRoot,
        bool deletable,
        uint256 maxCost
    ) public returns (uint64 object, uint64 rest, uint256 cost) {
        IBlobRegistry.Reservation memory content = Reservations.unexpired(market, reservation);
        _requireBegun(market, reservation, content);
        Registration memory r;
        (r.size, r.contentRoot, r.deletable, r.reservation) = (size, contentRoot, deletable, reservation);
        (r.billed, r.rate, r.end) = (market.billedWeight(size), content.rate, content.to);
        r.cost = r.reserved = uint256(r.billed) * market.terms.writePrice;
        require(r.cost <= maxCost, IBlobRegistry.CostTooHigh(r.cost, maxCost));

        rest = Reservations.use(market, reservation, content, r.billed, market.books.objects + 1);
        return (_create(market, r), rest, r.cost);
    }

    /// @param byOwner Whether the owner calls.
    function extend(Market storage market, uint64 object, uint32 epochs, uint256 maxCost, bool byOwner)
        public
        returns (uint256 cost)
    {
        IBlobRegistry.BlobObject storage blob = market.living(object);
        uint64 rate = market.terms.price;
        cost = extensionCost(market, object, epochs);
        require(cost <= maxCost, IBlobRegistry.CostTooHigh(cost, maxCost));
        _requireRate(blob, object, rate, byOwner);

        prolong(market, object, epochs, msg.sender, cost);
    }

    /// @return rest Reservation of what is over, 0 for none.
    function extendReserved(Market storage market, uint64 object, uint64 reservation, bool byOwner)
        public
        returns (uint64 rest)
    {
        IBlobRegistry.BlobObject storage blob = market.living(object);
        IBlobRegistry.Reservation memory content = Reservations.unexpired(market, reservation);
        uint32 end = blob.end;
        require(content.from == end, IBlobRegistry.ReservationStartsElsewhere(reservation, content.from, end));
        _requireRate(blob, object, content.rate, byOwner);

        blob.end = content.to;
        if (content.rate < blob.rate) blob.rate = content.rate;
        rest = Reservations.use(market, reservation, content, market.billedWeight(blob.size), object);
        emit IBlobRegistry.BlobExtended(
            object, msg.sender, blob.end, blob.rate, reservation, 0, market.books.futureFees
        );
    }

    /// @return reservation What is left of its time, 0 for nothing.
    function remove(Market storage market, uint64 object) public returns (uint64 reservation) {
        IBlobRegistry.BlobObject storage blob = market.living(object);
        uint8 flags = blob.flags;
        require(flags & DELETABLE != 0, IBlobRegistry.ObjectPermanent(object));
        uint32 end = market.running.epoch + 1;
        uint32 to = blob.end;

        (blob.end, blob.flags) = (end, flags | DELETED);
        if (end < to) {
            reservation = Reservations.create(
                market, IBlobRegistry.Reservation(market.billedWeight(blob.size), end, to, blob.rate)
            );
        }
        emit IBlobRegistry.BlobDeleted(object, end, reservation);
    }

    /// @return paid Owed to the owner.
    /// @return reserved Owed to the reserve.
    function burn(Market storage market, uint64 object) public returns (uint256 paid, uint256 reserved) {
        IBlobRegistry.BlobObject storage blob = market.known(object);
        uint32 epoch = market.running.epoch;
        require(blob.end <= epoch, IBlobRegistry.ObjectEndsLater(object, blob.end, epoch));
        uint96 balance = market.jars[object].balance;
        if (blob.flags & SHARED != 0) reserved = balance;
        else paid = balance;

        delete market.objects[object];
        delete market.jars[object];
        _clear(market.attributes[object]);
        market.inJars -= balance;
        emit IBlobRegistry.BlobBurned(object, msg.sender, paid, reserved);
    }

    function setAttribute(Market storage market, uint64 object, bytes32 key, bytes calldata value) public {
        Attributes storage attributes = market.attributes[object];
        bool isSet = attributes.values[key].length != 0;
        uint256 count = attributes.keys.length;
        require(value.length <= MAX_ATTRIBUTE_BYTES, IBlobRegistry.AttributeTooLong(value.length, MAX_ATTRIBUTE_BYTES));
        require(isSet || value.length != 0, IBlobRegistry.UnknownAttribute(object, key));
        require(isSet || count < MAX_ATTRIBUTES, IBlobRegistry.TooManyAttributes(object, MAX_ATTRIBUTES));

        attributes.values[key] = value;
        if (!isSet) attributes.keys.push(key);
        else if (value.length == 0) _forget(attributes.keys, key);
        emit IBlobRegistry.AttributeSet(object, key, value);
    }

    /// @dev Has `object` last `epochs` longer at today's price; who checked it, and who pays `cost`, is the caller's.
    function prolong(Market storage market, uint64 object, uint32 epochs, address payer, uint256 cost) internal {
        IBlobRegistry.BlobObject storage blob = market.objects[object];
        uint32 end = blob.end;
        market.sell(market.billedWeight(blob.size), end, end + epochs);
        uint64 price = market.terms.price;

        blob.end = end + epochs;
        // A dearer epoch must not raise what earlier ones are worth.
        if (price < blob.rate) blob.rate = price;
        emit IBlobRegistry.BlobExtended(object, payer, end + epochs, blob.rate, 0, cost, market.books.futureFees);
    }

    function registrationCost(Market storage market, uint128 billed, uint32 epochs)
        internal
        view
        returns (uint256 cost, uint256 reserved)
    {
        uint32 epoch = market.running.epoch;
        uint256 most = market.running.horizon - 1;
        require(epochs != 0 && epochs <= most, IBlobRegistry.InvalidEpochs(epochs, 1, most));
        (cost, reserved) = market.quote(billed, epoch, epoch + 1 + epochs);
        uint256 write = uint256(billed) * market.terms.writePrice;
        (cost, reserved) = (cost + write, reserved + write);
    }

    function extensionCost(Market storage market, uint64 object, uint32 epochs) internal view returns (uint256 cost) {
        IBlobRegistry.BlobObject storage blob = market.known(object);
        uint256 most = market.epochsFrom(blob.end);
        require(epochs != 0 && epochs <= most, IBlobRegistry.InvalidEpochs(epochs, 1, most));
        cost = uint256(market.billedWeight(blob.size)) * market.terms.price * epochs;
    }

    function _create(Market storage market, Registration memory r) private returns (uint64 object) {
        object = market.books.objects + 1;
        Running memory running = market.running;
        r.object = object;
        r.epoch = running.epoch;
        r.blobId = Hashes.blobId(running.shards, running.source, r.size, r.contentRoot);
        r.futureFees = market.books.futureFees;

        market.books.objects = object;
        IBlobRegistry.BlobObject storage blob = market.objects[object];
        blob.blobId = r.blobId;
        blob.size = r.size;
        blob.rate = r.rate;
        blob.end = r.end;
        // Below the number of shards, which fits 8 bits.
        // forge-lint: disable-next-line(unsafe-typecast)
        blob.rotation = uint8(uint256(r.blobId) % running.shards);
        if (r.deletable) blob.flags = DELETABLE;
        _emitRegistered(r);
    }

    function _emitRegistered(Registration memory r) private {
        emit IBlobRegistry.BlobRegistered(
            r.object,
            r.blobId,
            msg.sender,
            r.size,
            r.contentRoot,
            r.epoch,
            r.end,
            r.billed,
            r.rate,
            r.deletable,
            r.reservation,
            r.cost,
            r.reserved,
            r.futureFees
        );
    }

    /// @dev What begins later pays nobody for the epochs before; and a certificate needs the next epoch too.
    function _requireBegun(Market storage market, uint64 reservation, IBlobRegistry.Reservation memory content)
        private
        view
    {
        uint32 epoch = market.running.epoch;
        require(content.from == epoch, IBlobRegistry.ReservationStartsElsewhere(reservation, content.from, epoch));
        require(content.to >= epoch + 2, IBlobRegistry.ReservationExpired(reservation, content.to, epoch + 2));
    }

    /// @dev A stranger's cheap epoch would lower what all epochs of a deletable object are worth to its owner.
    function _requireRate(IBlobRegistry.BlobObject storage blob, uint64 object, uint64 rate, bool byOwner)
        private
        view
    {
        require(
            byOwner || blob.flags & DELETABLE == 0 || rate >= blob.rate,
            IBlobRegistry.RateWouldFall(object, blob.rate, rate)
        );
    }

    function _forget(bytes32[] storage keys, bytes32 key) private {
        uint256 last = keys.length - 1;
        for (uint256 i = 0; i < last; ++i) {
            if (keys[i] == key) keys[i] = keys[last];
        }
        keys.pop();
    }

    function _clear(Attributes storage attributes) private {
        bytes32[] memory keys = attributes.keys;
        for (uint256 i = 0; i < keys.length; ++i) {
            delete attributes.values[keys[i]];
        }
        delete attributes.keys;
    }
}
