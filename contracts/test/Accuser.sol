// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IAvailabilityProofs} from "../src/interfaces/IAvailabilityProofs.sol";
import {IFraudProofs} from "../src/interfaces/IFraudProofs.sol";
import {Claims} from "./Claims.sol";

/// @title Accuser
/// @notice What an honest verifier does with a wrong claim: docs/protocol.md, "Fraud", completeness.
abstract contract Accuser is Claims {
    /// @dev The least index at which a claim differs from the canonical one; N when only the virtual end does.
    function firstDifference(Trace memory claimed, Trace memory right) internal pure returns (uint256 i) {
        (uint256 n, uint256 m) = (claimed.leaves.length, right.leaves.length);
        while (i < n && i < m && sameLeaf(claimed.leaves[i], right.leaves[i])) {
            ++i;
        }
    }

    /// @dev Which fraud the first difference is. The witness of a sum carries its group's points.
    function accuse(Trace memory claimed, Trace memory right, uint256 i)
        internal
        view
        returns (IFraudProofs.Kind kind, IFraudProofs.Witness memory witness)
    {
        bool isEnd = i == claimed.leaves.length;
        bool isOver = i == right.leaves.length;
        uint256 before = i == 0 ? 0 : claimed.leaves[i - 1].key;
        uint256 stated = isEnd ? type(uint104).max : claimed.leaves[i].key;
        uint256 due = isOver ? type(uint104).max : right.leaves[i].key;
        if (stated <= before) return (IFraudProofs.Kind.Order, witness);
        if (stated > due) {
            witness.group.key = uint104(due);
            return (IFraudProofs.Kind.Omission, witness);
        }
        if (stated < due || (!isEnd && isOver)) return (IFraudProofs.Kind.Intrusion, witness);
        if (!isEnd) witness.group = groupOf(uint104(stated));
        return (IFraudProofs.Kind.Sum, witness);
    }

    /// @dev Verifiers judge (C, W) and nothing else.
    function sameTotals(IAvailabilityProofs.ClaimBody memory a, IAvailabilityProofs.ClaimBody memory b)
        internal
        pure
        returns (bool)
    {
        return keccak256(abi.encode(a.commitment, a.weight)) == keccak256(abi.encode(b.commitment, b.weight));
    }

    function sameLeaf(IFraudProofs.Leaf memory a, IFraudProofs.Leaf memory b) internal pure returns (bool) {
        return keccak256(abi.encode(a)) == keccak256(abi.encode(b));
    }
}
