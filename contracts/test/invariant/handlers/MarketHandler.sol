// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IAvailabilityProofs} from "../../../src/interfaces/IAvailabilityProofs.sol";
import {Isolated} from "../../Isolated.sol";
import {TestKeys} from "../../TestKeys.sol";

/// @title MarketHandler
/// @notice Buys, extends, certifies, proves and passes epochs at random, and keeps its own book of what was sold: every
/// purchase, epoch by epoch. No call of it reverts.
contract MarketHandler is Isolated {
    /// @dev Epochs ahead that are bought, far below the horizon, so that the book can be compared in full.
    uint32 public constant AHEAD = 12;
    uint256 private constant TERMS_SLOT = 1;

    /// @dev Weight of a sliver of one byte; only such blobs are certified here.
    uint256 private constant SLIVER = 1 + 224 + 256;

    /// @dev The book: weight sold for an epoch, and paid for it.
    mapping(uint256 epoch => uint256) public soldFor;
    mapping(uint256 epoch => uint256) public paidFor;
    /// @dev Weight bought for the running epoch.
    uint256 public boughtNow;
    bool public closed;
    /// @dev Sum of W and of X of this epoch's claims.
    uint256 public claimed;
    uint256 public excluded;
    uint256 public exclusions;

    function setUp() public override {
        super.setUp();
        deal(address(wal), alice, 1e36); // more than the supply: prices go to their ceiling here
    }

    function register(uint256 size, uint256 epochs) external {
        uint32 n = uint32(bound(epochs, 1, AHEAD));
        uint64 bytes_ = uint64(bound(size, 0, 2e11));
        uint256 billed = registry.billedWeight(bytes_);
        uint32 now_ = registry.epoch();
        if (!_fits(billed, now_, now_ + 1 + n)) return;
        (uint256 cost,) = registry.registrationCost(bytes_, n);
        uint256 before = wal.balanceOf(alice);
        vm.prank(alice);
        registry.register(bytes_, keccak256("content"), n, false, cost);
        boughtNow += billed;
        _note(billed, now_ + 1, now_ + 1 + n);
        assertEq(before - wal.balanceOf(alice), cost, "takes what it quoted");
    }

    function extend(uint256 which, uint256 epochs) external {
        if (registry.objectCount() == 0) return;
        uint64 object = uint64(bound(which, 1, registry.objectCount()));
        uint32 end = registry.blobObject(object).end;
        uint32 now_ = registry.epoch();
        if (end <= now_ || end >= now_ + AHEAD) return;
        uint32 n = uint32(bound(epochs, 1, now_ + AHEAD - end));
        uint256 billed = registry.billedWeight(registry.blobObject(object).size);
        if (!_fits(billed, end, end + n)) return;
        uint256 cost = registry.extensionCost(object, n);
        vm.prank(alice);
        registry.extend(object, n, cost);
        _note(billed, end, end + n);
    }

    /// @dev Registers one byte and has a random quorum confirm it.
    function storeSmall(uint256 signers, uint256 epochs) external {
        uint32 n = uint32(bound(epochs, 1, AHEAD));
        uint32 now_ = registry.epoch();
        if (!_fits(registry.billedWeight(1), now_, now_ + 1 + n)) return;
        uint64 object = register(1, n);
        uint256 quorum = bound(signers, 0, EVERYBODY) | 127;
        bytes32 root = keccak256("root"); // nobody opens it here
        registry.certify(object, root, TestKeys.sign(secretOf(quorum), confirmationOf(object, root)), quorum);
        boughtNow += registry.billedWeight(1);
        _note(registry.billedWeight(1), now_ + 1, now_ + 1 + n);
    }

    /// @dev Claims any weight up to the bound, for the truth is not looked at when a claim is submitted.
    function claim(uint256 node, uint256 weight) external {
        uint32 v = uint32(bound(node, 1, NODES));
        _draw();
        if (proofs.claim(v).status != IAvailabilityProofs.Status.None) return;
        IAvailabilityProofs.ClaimBody memory body;
        body.weight = uint128(bound(weight, 0, proofs.weightBound(v)));
        submit(v, body, 0);
        claimed += body.weight;
    }

    /// @dev Excludes one obligated sliver of a byte beside as much weight as the rule of 5 % wants, or more.
    function claimExcluding(uint256 node, uint256 which, uint256 weight) external {
        uint32 v = uint32(bound(node, 1, NODES));
        _draw();
        if (proofs.claim(v).status != IAvailabilityProofs.Status.None) return;
        uint256 maximum = proofs.weightBound(v);
        uint104[] memory keys = obligations(v, "");
        if (keys.length == 0 || maximum < 20 * SLIVER) return;
        IAvailabilityProofs.ClaimBody memory body;
        body.exclusions = abi.encodePacked(uint72(keys[bound(which, 0, keys.length - 1)] >> 32));
        body.weight = uint128(bound(weight, 19 * SLIVER, maximum - SLIVER));
        submit(v, body, 0);
        claimed += body.weight;
        excluded += SLIVER;
        ++exclusions;
    }

    function setPrice(uint256 price) external {
        uint256 terms = uint256(vm.load(address(registry), bytes32(TERMS_SLOT)));
        uint64 next = uint64(bound(price, 1, parameters.maxPrice));
        vm.store(address(registry), bytes32(TERMS_SLOT), bytes32(terms >> 64 << 64 | next));
        assertEq(registry.price(), next, "terms stand in this slot");
    }

    function close() external {
        if (closed) return;
        staking.closeEpoch();
        closed = true;
    }

    function pass() external {
        if (!closed) staking.closeEpoch();
        vm.roll(vm.getBlockNumber() + 60);
        staking.openEpoch();
        (closed, boughtNow, claimed, excluded) = (false, 0, 0, 0);
    }

    function registry_() external view returns (address) {
        return address(registry);
    }

    function balance() external view returns (uint256) {
        return wal.balanceOf(address(registry));
    }

    function _draw() private {
        (, uint64 seedBlock) = proofs.seed();
        if (seedBlock == 0) draw();
    }

    /// @dev The test that INV-10 asks for, made from the book.
    function _fits(uint256 weight, uint32 from, uint32 to) private view returns (bool) {
        uint32 now_ = registry.epoch();
        for (uint256 i = from; i < to; ++i) {
            if (soldFor[i] + (i == now_ ? boughtNow : 0) + weight > registry.capacity()) return false;
        }
        return true;
    }

    function _note(uint256 weight, uint32 from, uint32 to) private {
        for (uint256 i = from; i < to; ++i) {
            soldFor[i] += weight;
            paidFor[i] += weight * registry.price();
        }
    }
}
