// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IAvailabilityProofs} from "../../../src/interfaces/IAvailabilityProofs.sol";
import {TestKeys} from "../../TestKeys.sol";
import {MarketHandler} from "./MarketHandler.sol";

/// @title MarketClaimsHandler
/// @notice The market with certified objects and claims beside it.
contract MarketClaimsHandler is MarketHandler {
    /// @dev Weight of a sliver of one byte; only such blobs are certified here.
    uint256 private constant SLIVER = 1 + 224 + 256;

    /// @dev Sum of W and of X of this epoch's claims.
    uint256 public claimed;
    uint256 public excluded;

    /// @dev Registers one byte and has a random quorum confirm it.
    function storeSmall(uint256 signers, uint256 epochs) external {
        uint32 n = uint32(bound(epochs, 1, AHEAD - 1));
        uint32 now_ = registry.epoch();
        uint128 billed = registry.billedWeight(1);
        if (registry.available(now_, now_ + 1 + n) < billed) return;
        (uint256 cost, uint256 reserved) = registry.registrationCost(1, n);
        uint64 object = register(1, n);
        _objects.push(object);
        _noteSale(billed, now_, now_ + 1 + n, cost - reserved);
        uint256 quorum = bound(signers, 0, EVERYBODY) | 127;
        bytes32 root = keccak256("root"); // nobody opens it here
        registry.certify(object, root, TestKeys.sign(secretOf(quorum), confirmationOf(object, root)), quorum);
        calls["storeSmall"]++;
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
        calls["claim"]++;
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
        calls["claimExcluding"]++;
    }

    /// @dev An epoch's obligations and its sold weight stand from its first block on: what the objects of each node
    /// weigh fits its bound, so that no honest claim is refused.
    function pass() public override {
        super.pass();
        (claimed, excluded) = (0, 0);
        for (uint32 v = 1; v <= NODES; ++v) {
            uint256 owed = obligations(v, "").length * SLIVER;
            assertLe(owed, proofs.weightBound(v), "W above the divisor");
        }
    }

    /// @dev INV-5, the bound: no set of claims exceeds what was sold, though nobody has looked at any of them.
    function checkClaims() external view {
        assertLe(claimed + excluded, registry.sold(), "INV-5");
    }

    function _draw() private {
        (, uint64 seedBlock) = proofs.seed();
        if (seedBlock == 0) draw();
    }
}
