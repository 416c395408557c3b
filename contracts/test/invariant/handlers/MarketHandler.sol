// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {BlobRegistry} from "../../../src/BlobRegistry.sol";
import {IBlobRegistry} from "../../../src/interfaces/IBlobRegistry.sol";
import {Isolated} from "../../Isolated.sol";

/// @title MarketHandler
/// @notice Four accounts do at random everything that the market offers, while epochs pass and their terms change, and
/// the handler keeps its own book, epoch by epoch. No call of it reverts; its checks are the market's invariants.
contract MarketHandler is Isolated {
    /// @dev Epochs ahead that are bought, far below the horizon, so that the book can be compared in full.
    uint32 public constant AHEAD = 8;
    uint64 private constant MAX_BLOB = 2e9;

    address[4] private _users;
    uint64[] internal _reservations;
    uint64[] internal _objects;

    /// @dev The book: weight sold for an epoch, and paid for it.
    mapping(uint256 epoch => uint256) public soldFor;
    mapping(uint256 epoch => uint256) public paidFor;
    /// @dev Weight bought for the running epoch, and whether its fee was sent away.
    uint256 public boughtNow;
    bool public closed;
    /// @dev What was paid for epochs to come, and what came back of it.
    uint256 public paidIn;
    uint256 public paidBack;
    /// @dev Calls that did something, by name, for the campaign's summary.
    mapping(bytes32 name => uint256) public calls;

    function setUp() public virtual override {
        super.setUp();
        _users = [alice, mallory, makeAddr("bob"), makeAddr("carol")];
        for (uint256 i = 0; i < _users.length; ++i) {
            deal(address(wal), _users[i], 1e36); // more than the supply: prices go to their ceiling here
            vm.prank(_users[i]);
            wal.approve(address(registry), type(uint256).max);
        }
    }

    // ------------------------------------------------------------------ reservations

    function buy(uint256 who, uint256 size, uint256 from, uint256 epochs) external {
        uint32 now_ = registry.epoch();
        uint32 first = now_ + uint32(bound(from, 0, 3));
        uint32 to = first + uint32(bound(epochs, 1, AHEAD - 3));
        uint128 free = registry.available(first, to);
        if (free == 0) return;
        _buy(_user(who), uint128(bound(size, 1, _min(free, 1e11))), first, to);
    }

    function splitBytes(uint256 which, uint256 size) external {
        uint64 id = _pick(which);
        if (id == 0) return;
        IBlobRegistry.Reservation memory r = registry.reservationOf(id);
        if (r.to <= registry.epoch() || r.size < 2) return;
        vm.prank(_ownerOf(id));
        (uint64 a, uint64 b) = registry.splitBytes(id, uint128(bound(size, 1, r.size - 1)));
        _consumed(id);
        _created(a);
        _created(b);
        calls["splitBytes"]++;
    }

    function splitEpochs(uint256 which, uint256 at) external {
        uint64 id = _pick(which);
        if (id == 0) return;
        IBlobRegistry.Reservation memory r = registry.reservationOf(id);
        if (r.to < r.from + 2) return;
        vm.prank(_ownerOf(id));
        (uint64 a, uint64 b) = registry.splitEpochs(id, uint32(bound(at, r.from + 1, r.to - 1)));
        _consumed(id);
        _created(a);
        _created(b);
        calls["splitEpochs"]++;
    }

    /// @dev The first pair of one owner that fits together, from a random place on.
    function merge(uint256 start) external {
        uint256 n = _reservations.length;
        for (uint256 i = 0; i < n; ++i) {
            uint64 a = _reservations[addmod(start, i, n)];
            for (uint256 j = 0; j < n; ++j) {
                uint64 b = _reservations[j];
                if (a == b || _ownerOf(a) != _ownerOf(b) || !_fit(a, b)) continue;
                vm.prank(_ownerOf(a));
                uint64 merged = registry.merge(a, b);
                _consumed(a);
                _consumed(b);
                _created(merged);
                calls["merge"]++;
                return;
            }
        }
    }

    function refund(uint256 which) external {
        uint64 id = _pick(which);
        if (id == 0) return;
        address owner = _ownerOf(id);
        IBlobRegistry.Reservation memory r = registry.reservationOf(id);
        uint256 before = wal.balanceOf(owner);
        uint256 quoted = registry.refundOf(id);
        vm.prank(owner);
        uint256 paid = registry.refund(id);
        assertEq(paid, quoted, "pays what it quoted");
        assertEq(wal.balanceOf(owner) - before, paid, "to the owner");
        _consumed(id);
        uint32 from = r.from > registry.epoch() ? r.from : registry.epoch() + 1;
        uint256 units = r.to > from ? uint256(r.size) * (r.to - from) : 0;
        assertLe(paid * 10, units * r.rate * 9, "INV-15: of what these bytes and epochs cost");
        for (uint256 i = from; i < r.to; ++i) {
            soldFor[i] -= r.size;
            paidFor[i] -= uint256(r.size) * r.rate;
        }
        paidBack += paid;
        calls["refund"]++;
    }

    function transfer(uint256 which, uint256 to) external {
        uint64 id = _pick(which);
        if (id == 0) return;
        address owner = _ownerOf(id);
        uint256 token = registry.reservationToken(id);
        vm.prank(owner);
        BlobRegistry(address(registry)).transferFrom(owner, _user(to), token);
        calls["transfer"]++;
    }

    // ------------------------------------------------------------------ objects

    function register(uint256 who, uint256 size, uint256 epochs, bool deletable) external {
        uint32 n = uint32(bound(epochs, 1, AHEAD - 1));
        uint32 now_ = registry.epoch();
        uint64 bytes_ = _fitting(size, registry.available(now_, now_ + 1 + n));
        if (bytes_ == type(uint64).max) return;
        (uint256 cost, uint256 reserved) = registry.registrationCost(bytes_, n);
        address user = _user(who);
        uint256 before = wal.balanceOf(user);
        vm.prank(user);
        _objects.push(registry.register(bytes_, keccak256("content"), n, deletable, cost));
        assertEq(before - wal.balanceOf(user), cost, "takes what it quoted");
        _noteSale(registry.billedWeight(bytes_), now_, now_ + 1 + n, cost - reserved);
        calls["register"]++;
    }

    function registerReserved(uint256 which, uint256 size, bool deletable) external {
        uint64 id = _pick(which);
        uint32 now_ = registry.epoch();
        if (id == 0) return;
        IBlobRegistry.Reservation memory r = registry.reservationOf(id);
        uint64 bytes_ = _fitting(size, r.size);
        if (r.from != now_ || r.to < now_ + 2 || bytes_ == type(uint64).max) return;
        vm.prank(_ownerOf(id));
        (uint64 object, uint64 rest) =
            registry.registerReserved(id, bytes_, keccak256("content"), deletable, type(uint256).max);
        _consumed(id);
        _objects.push(object);
        if (rest != 0) _created(rest);
        calls["registerReserved"]++;
    }

    function extend(uint256 who, uint256 which, uint256 epochs) external {
        uint64 object = _pickLiving(which);
        uint32 now_ = registry.epoch();
        if (object == 0) return;
        IBlobRegistry.BlobObject memory blob = registry.blobObject(object);
        if (blob.end >= now_ + AHEAD) return;
        uint32 n = uint32(bound(epochs, 1, now_ + AHEAD - blob.end));
        uint128 billed = registry.billedWeight(blob.size);
        address user = _user(who);
        if (registry.available(blob.end, blob.end + n) < billed) return;
        if (!_mayAt(user, object, blob, registry.price())) return;
        uint256 cost = registry.extensionCost(object, n);
        vm.prank(user);
        registry.extend(object, n, cost);
        _noteSale(billed, blob.end, blob.end + n, cost);
        calls["extend"]++;
    }

    /// @dev With a reservation bought for it, sometimes with bytes to spare.
    function extendReserved(uint256 who, uint256 which, uint256 epochs, uint256 spare) external {
        uint64 object = _pickLiving(which);
        uint32 now_ = registry.epoch();
        if (object == 0) return;
        IBlobRegistry.BlobObject memory blob = registry.blobObject(object);
        if (blob.end >= now_ + AHEAD) return;
        uint32 to = blob.end + uint32(bound(epochs, 1, now_ + AHEAD - blob.end));
        uint128 billed = registry.billedWeight(blob.size);
        uint128 free = registry.available(blob.end, to);
        address user = _user(who);
        if (free < billed || !_mayAt(user, object, blob, registry.price())) return;
        uint64 id = _buy(user, billed + uint128(bound(spare, 0, _min(free - billed, 5000))), blob.end, to);
        vm.prank(user);
        uint64 rest = registry.extendReserved(object, id);
        _consumed(id);
        if (rest != 0) _created(rest);
        calls["extendReserved"]++;
    }

    function deleteBlob(uint256 which) external {
        uint64 object = _pickLiving(which);
        if (object == 0 || registry.blobObject(object).flags & 1 == 0) return;
        vm.prank(_holder(object));
        uint64 id = registry.deleteBlob(object);
        if (id != 0) _created(id);
        calls["deleteBlob"]++;
    }

    function burn(uint256 start) external {
        uint256 n = _objects.length;
        for (uint256 i = 0; i < n; ++i) {
            uint256 at = addmod(start, i, n);
            uint64 object = _objects[at];
            if (registry.blobObject(object).end > registry.epoch()) continue;
            vm.prank(_holder(object));
            registry.burn(object);
            _objects[at] = _objects[n - 1];
            _objects.pop();
            calls["burn"]++;
            return;
        }
    }

    function setAttribute(uint256 which, uint256 key, bytes calldata value) external {
        if (_objects.length == 0) return;
        uint64 object = _objects[which % _objects.length];
        bytes32 name = bytes32(key % 20);
        bool isSet = registry.attribute(object, name).length != 0;
        uint256 count = registry.attributeKeys(object).length;
        if (value.length > 256 || (value.length == 0 && !isSet) || (!isSet && count == 16)) return;
        vm.prank(_holder(object));
        registry.setAttribute(object, name, value);
        assertEq(registry.attribute(object, name), value, "value");
        calls["setAttribute"]++;
    }

    // ------------------------------------------------------------------ jars

    function fundJar(uint256 who, uint256 which, uint256 amount) external {
        uint64 object = _pickLiving(which);
        if (object == 0) return;
        vm.prank(_user(who));
        registry.fundJar(object, uint96(bound(amount, 0, 1e26)));
        calls["fundJar"]++;
    }

    function setJar(uint256 which, uint256 maxPrice, uint256 step, uint256 tip) external {
        uint64 object = _pickUnshared(which);
        if (object == 0) return;
        vm.prank(_holder(object));
        registry.setJar(
            object, uint64(bound(maxPrice, 1e8, 1e12)), uint32(bound(step, 0, 4)), uint64(bound(tip, 0, 1e18))
        );
        calls["setJar"]++;
    }

    function drainJar(uint256 which, uint256 amount) external {
        uint64 object = _pickUnshared(which);
        if (object == 0) return;
        uint96 balance = registry.jar(object).balance;
        vm.prank(_holder(object));
        registry.drainJar(object, uint96(bound(amount, 0, balance)));
        calls["drainJar"]++;
    }

    function share(uint256 which, uint256 maxPrice, uint256 step, uint256 tip) external {
        uint64 object = _pickLiving(which);
        if (object == 0 || registry.blobObject(object).flags & 4 != 0) return;
        vm.prank(_holder(object));
        registry.share(
            object, uint64(bound(maxPrice, 1e8, 1e12)), uint32(bound(step, 1, 4)), uint64(bound(tip, 0, 1e18))
        );
        calls["share"]++;
    }

    /// @dev The first object that can be renewed, from a random one on.
    function renew(uint256 who, uint256 start) external {
        for (uint256 i = 0; i < _objects.length; ++i) {
            uint64 object = _objects[addmod(start, i, _objects.length)];
            IBlobRegistry.BlobObject memory blob = registry.blobObject(object);
            IBlobRegistry.Jar memory jar = registry.jar(object);
            uint32 now_ = registry.epoch();
            if (jar.step == 0 || !_living(blob) || blob.end > now_ + 2 || registry.price() > jar.maxPrice) continue;
            uint128 billed = registry.billedWeight(blob.size);
            uint256 cost = uint256(billed) * registry.price() * jar.step;
            if (jar.balance < cost + jar.tip || registry.available(blob.end, blob.end + jar.step) < billed) continue;
            address keeper = _user(who);
            uint256 before = wal.balanceOf(keeper);
            vm.prank(keeper);
            registry.renew(object);
            assertEq(wal.balanceOf(keeper) - before, jar.tip, "tip");
            assertEq(registry.jar(object).balance, jar.balance - cost - jar.tip, "out of the jar");
            _noteSale(billed, blob.end, blob.end + jar.step, cost);
            calls["renew"]++;
            return;
        }
    }

    // ------------------------------------------------------------------ time

    /// @dev Terms for the epochs to come; at times a capacity below what is sold.
    function elect(uint256 price, uint256 writePrice, uint256 capacity) external {
        staking.setTerms(
            uint64(bound(price, 1, parameters.maxPrice)),
            uint64(bound(writePrice, 1, parameters.maxPrice)),
            uint128(bound(capacity, parameters.minCapacity, 2e12))
        );
    }

    function close() external {
        if (closed) return;
        staking.closeEpoch();
        closed = true;
    }

    function pass() public virtual {
        if (!closed) staking.closeEpoch();
        vm.roll(vm.getBlockNumber() + 60);
        staking.openEpoch();
        (closed, boughtNow) = (false, 0);
        calls["pass"]++;
    }

    // ------------------------------------------------------------------ checks

    function check() external view {
        checkBalance();
        checkEpochs();
        checkRefunds();
    }

    /// @dev INV-1: the market holds exactly what it owes, and the reserve got exactly what it was told.
    function checkBalance() public view {
        uint256 jars;
        for (uint256 i = 0; i < _objects.length; ++i) {
            jars += registry.jar(_objects[i]).balance;
        }
        assertEq(registry.inJars(), jars, "INV-1: jars");
        assertEq(registry.owed(), registry.futureFees() + jars, "INV-1: parts");
        assertEq(wal.balanceOf(address(registry)), registry.owed(), "INV-1");
        assertEq(wal.balanceOf(address(staking)), staking.reserve() + staking.fees(), "INV-1: reserve");
    }

    /// @dev INV-2, and the book: what every epoch sold and pays, and that it is what reservations and objects of that
    /// epoch have. A rate is never above what was paid.
    function checkEpochs() public view {
        uint32 now_ = registry.epoch();
        uint256[2][AHEAD + 2] memory live = _live(now_);
        uint256 sum;
        for (uint32 i = 0; i < AHEAD + 2; ++i) {
            (uint128 sold, uint256 fee) = registry.soldIn(now_ + i);
            assertEq(sold, soldFor[now_ + i], "sold");
            assertEq(fee, paidFor[now_ + i], "fee");
            if (i == 0) {
                if (!closed) sum += fee;
                continue;
            }
            sum += fee;
            assertEq(sold, live[i][0], "sold is what reservations and objects have");
            assertGe(fee, live[i][1], "a fee covers every refund");
        }
        assertEq(registry.futureFees(), sum, "INV-2");
        assertEq(registry.usedNow(), boughtNow, "used now");
    }

    /// @dev INV-15 over everybody and all time.
    function checkRefunds() public view {
        assertLe(paidBack * 10, paidIn * 9, "INV-15");
    }

    // ------------------------------------------------------------------ internal

    /// @dev Bytes, and bytes * rate, of all reservations and objects in the epochs after `now_`.
    function _live(uint32 now_) private view returns (uint256[2][AHEAD + 2] memory live) {
        for (uint256 k = 0; k < _reservations.length; ++k) {
            IBlobRegistry.Reservation memory r = registry.reservationOf(_reservations[k]);
            for (uint256 i = r.from > now_ ? r.from - now_ : 0; now_ + i < r.to; ++i) {
                live[i][0] += r.size;
                live[i][1] += uint256(r.size) * r.rate;
            }
        }
        for (uint256 k = 0; k < _objects.length; ++k) {
            IBlobRegistry.BlobObject memory blob = registry.blobObject(_objects[k]);
            uint256 billed = registry.billedWeight(blob.size);
            for (uint256 i = 0; now_ + i < blob.end; ++i) {
                live[i][0] += billed;
                live[i][1] += billed * blob.rate;
            }
        }
    }

    function _buy(address user, uint128 size, uint32 from, uint32 to) internal returns (uint64 id) {
        (uint256 cost, uint256 reserved) = registry.purchaseCost(size, from, to);
        uint256 before = wal.balanceOf(user);
        vm.prank(user);
        id = registry.buy(size, from, to, cost);
        assertEq(before - wal.balanceOf(user), cost, "takes what it quoted");
        _created(id);
        _noteSale(size, from, to, cost - reserved);
        calls["buy"]++;
    }

    /// @dev Enters a purchase in the book, and tests INV-10 in every epoch it touches.
    function _noteSale(uint256 weight, uint32 from, uint32 to, uint256 paid) internal {
        uint32 now_ = registry.epoch();
        for (uint256 i = from; i < to; ++i) {
            if (i == now_) {
                boughtNow += weight;
                assertLe(soldFor[i] + boughtNow, registry.capacity(), "INV-10, now");
            } else {
                soldFor[i] += weight;
                paidFor[i] += weight * registry.price();
                assertLe(soldFor[i], registry.capacity(), "INV-10");
            }
        }
        paidIn += paid;
    }

    function _created(uint64 id) internal {
        _reservations.push(id);
    }

    /// @dev A used reservation is gone for ever, and so is its token.
    function _consumed(uint64 id) internal {
        for (uint256 i = 0; i < _reservations.length; ++i) {
            if (_reservations[i] != id) continue;
            _reservations[i] = _reservations[_reservations.length - 1];
            _reservations.pop();
            break;
        }
        assertEq(_ownerOf(id), address(0), "its token is burned");
    }

    function _fit(uint64 a, uint64 b) private view returns (bool) {
        IBlobRegistry.Reservation memory x = registry.reservationOf(a);
        IBlobRegistry.Reservation memory y = registry.reservationOf(b);
        uint32 now_ = registry.epoch();
        if (x.to <= now_ || y.to <= now_) return false;
        return (x.from == y.from && x.to == y.to) || (x.size == y.size && x.to == y.from);
    }

    function _mayAt(address user, uint64 object, IBlobRegistry.BlobObject memory blob, uint64 rate)
        private
        view
        returns (bool)
    {
        return user == _holder(object) || blob.flags & 1 == 0 || rate >= blob.rate;
    }

    function _living(IBlobRegistry.BlobObject memory blob) private view returns (bool) {
        return registry.epoch() < blob.end && blob.flags & 2 == 0;
    }

    function _pick(uint256 which) private view returns (uint64) {
        return _reservations.length == 0 ? 0 : _reservations[which % _reservations.length];
    }

    function _pickLiving(uint256 which) private view returns (uint64 object) {
        for (uint256 i = 0; i < _objects.length; ++i) {
            object = _objects[addmod(which, i, _objects.length)];
            if (_living(registry.blobObject(object))) return object;
        }
        return 0;
    }

    function _pickUnshared(uint256 which) private view returns (uint64 object) {
        for (uint256 i = 0; i < _objects.length; ++i) {
            object = _objects[addmod(which, i, _objects.length)];
            if (registry.blobObject(object).flags & 4 == 0) return object;
        }
        return 0;
    }

    /// @dev A size whose billed weight is at most `weight`; the maximum when there is none.
    function _fitting(uint256 seed, uint256 weight) private view returns (uint64 size) {
        size = uint64(bound(seed, 0, MAX_BLOB));
        while (registry.billedWeight(size) > weight) {
            if (size == 0) return type(uint64).max;
            size /= 8;
        }
    }

    function _user(uint256 seed) private view returns (address) {
        return _users[seed % _users.length];
    }

    function _ownerOf(uint64 id) private view returns (address) {
        return _tokenOwner(registry.reservationToken(id));
    }

    function _holder(uint64 object) private view returns (address) {
        return _tokenOwner(object);
    }

    function _tokenOwner(uint256 token) private view returns (address) {
        try BlobRegistry(address(registry)).ownerOf(token) returns (address owner) {
            return owner;
        } catch {
            return address(0);
        }
    }

    function _min(uint256 a, uint256 b) private pure returns (uint256) {
        return a < b ? a : b;
    }
}
