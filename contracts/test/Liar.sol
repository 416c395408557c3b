// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IAvailabilityProofs} from "../src/interfaces/IAvailabilityProofs.sol";
import {IFraudProofs} from "../src/interfaces/IFraudProofs.sol";
import {Claims} from "./Claims.sol";
import {TestKeys} from "./TestKeys.sol";

/// @title Liar
/// @notice Makes claims a few random changes away from the canonical one: leaves dropped, doubled, made up, exchanged,
/// summed wrongly, and ends that are not the last leaf's. All of them open.
abstract contract Liar is Claims {
    uint256 private _entropy;

    function seedLies(uint256 entropy) internal {
        _entropy = entropy;
    }

    function random(uint256 below) internal returns (uint256) {
        _entropy = uint256(keccak256(abi.encode(_entropy)));
        return _entropy % below;
    }

    /// @dev Up to four changes of the canonical trace `right` of `node`. New keys come from `pool`.
    function lie(uint32 node, Trace memory right, uint104[] memory pool)
        internal
        returns (Trace memory wrong, IAvailabilityProofs.ClaimBody memory body, uint256 y)
    {
        uint104[] memory keys = _changeKeys(right, pool);
        uint256 n = keys.length;
        wrong = Trace(new IFraudProofs.Leaf[](n), new uint256[](n));
        uint256 scalar;
        uint128 weight;
        for (uint256 i = 0; i < n; ++i) {
            if (registry.obligated(node, keys[i])) {
                (uint256 s, uint256 w) = contribution(keys[i]);
                scalar = addmod(scalar, s, TestKeys.ORDER);
                weight += uint128(w);
            }
            if (random(6) == 0) scalar = random(3);
            if (random(6) == 0) weight = weight + 1;
            if (random(12) == 0) weight = type(uint128).max / 2;
            wrong.scalars[i] = scalar;
            wrong.leaves[i] = IFraudProofs.Leaf(keys[i], TestKeys.g1(scalar), weight);
        }
        (body, y) = claimOf(wrong, "");
        if (random(6) == 0) {
            y = random(4);
            body.commitment = TestKeys.g1(y);
        }
        if (random(6) == 0) body.weight = uint128(random(1000));
    }

    function _changeKeys(Trace memory right, uint104[] memory pool) private returns (uint104[] memory keys) {
        keys = new uint104[](right.leaves.length);
        for (uint256 i = 0; i < keys.length; ++i) {
            keys[i] = right.leaves[i].key;
        }
        for (uint256 change = random(5); change != 0; --change) {
            uint256 kind = keys.length == 0 ? 0 : random(4);
            uint256 at = keys.length == 0 ? 0 : random(keys.length);
            if (kind == 0) keys = _insert(keys, at, pool[random(pool.length)]);
            else if (kind == 1) keys = _remove(keys, at);
            else if (kind == 2) keys = _insert(keys, at, keys[at]);
            else keys[at] = pool[random(pool.length)];
        }
    }

    function _insert(uint104[] memory list, uint256 at, uint104 key) private pure returns (uint104[] memory out) {
        out = new uint104[](list.length + 1);
        for (uint256 i = 0; i < out.length; ++i) {
            out[i] = i < at ? list[i] : i == at ? key : list[i - 1];
        }
    }

    function _remove(uint104[] memory list, uint256 at) private pure returns (uint104[] memory out) {
        out = new uint104[](list.length - 1);
        for (uint256 i = 0; i < out.length; ++i) {
            out[i] = list[i < at ? i : i + 1];
        }
    }
}
