// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.37;

import {BLS} from "solady/utils/ext/ithaca/BLS.sol";

import {IAvailabilityProofs} from "./IAvailabilityProofs.sol";
import {IBeacon} from "./IBeacon.sol";
import {IBlobRegistry} from "./IBlobRegistry.sol";

/// @title IFraudProofs
/// @notice Evidence against claims: one transaction disproves a wrong (C, W). It only writes verdicts; money moves in
/// settlement. Normative text: docs/protocol.md, "Fraud".
///
/// Complete: for every claim whose (C, W) is not the canonical one, one of the predicates holds at the first leaf that
/// differs. Sound: none holds for the canonical claim of an honest signer. A failing precompile reverts; it never
/// slashes.
interface IFraudProofs {
    enum Kind {
        Order, // F1: keys do not rise
        Omission, // F2: an obligated group lies between two neighbours
        Intrusion, // F3: a group that the node does not answer for
        Sum, // F4: a step adds the wrong commitment or weight
        BadPoint // F5: an obligated group holds a commitment that is no point of the subgroup
    }

    /// @notice A leaf of the trace: the running sums after the group `key`.
    struct Leaf {
        uint104 key;
        BLS.G1Point sum;
        uint128 weight;
    }

    /// @notice Two neighbouring leaves, index - 1 and index. The contract supplies the virtual ends: `previous` is
    /// ignored for index 0, `current` for index N.
    struct Step {
        uint32 index;
        Leaf previous;
        bytes32[] previousPath;
        Leaf current;
        bytes32[] currentPath;
    }

    /// @notice The commitments of one group, with their path to the object's commitment root.
    /// @param points 128 bytes each, affine, EIP-2537 form.
    struct Group {
        uint104 key;
        bytes points;
        bytes32[] path;
    }

    /// @notice What the predicate needs: F1 and F3 nothing; F2 the omitted key in `group.key`; F4 the group of the step
    /// (nothing at index N); F5 a group and the position of its bad point.
    struct Witness {
        Group group;
        uint32 position;
    }

    /// @notice `digest` was committed; a repeated commitment changes nothing and emits nothing.
    event FraudCommitted(bytes32 indexed digest, address indexed by, uint64 block_);
    /// @param index Of the step; of the bad point in its group for BadPoint.
    /// @param key The second leaf's key; the omitted one for Omission, the group's for BadPoint.
    event FraudProven(
        uint32 indexed node,
        uint32 indexed epoch,
        address indexed prover,
        Kind kind,
        uint32 index,
        uint104 key,
        address beneficiary
    );

    error NoLiveClaim(uint32 node);
    error ChallengeClosed(uint256 block_, uint256 last);
    error WrongClaim(bytes32 digest, bytes32 stored);
    error IndexOutOfRange(uint256 index, uint256 leaves);
    error WrongPath();
    error NotFraud(Kind kind);
    error WrongGroup(uint104 key);
    error PrecompileFailed(address precompile);
    error NotEnoughGas(uint256 left, uint256 needed);

    /// @notice Announces an accusation without showing it: keccak256(abi.encode(caller, node, epoch, salt)). From the
    /// next block on, proving that fraud with `salt` earns the bounty.
    function commitFraud(bytes32 digest) external;

    /// @notice Disproves the live claim of `node`. Reverts with NotFraud unless the predicate holds. Without a
    /// commitment made in an earlier block the fraud counts all the same and the bounty is burned.
    function proveFraud(
        uint32 node,
        IAvailabilityProofs.ClaimBody calldata body,
        Kind kind,
        Step calldata step,
        Witness calldata witness,
        bytes32 salt
    ) external;

    /// @notice Block in which `digest` was committed; 0 = never.
    function committedAt(bytes32 digest) external view returns (uint64);

    // ------------------------------------------------------------------ deployment

    function registry() external view returns (IBlobRegistry);
    function proofs() external view returns (IAvailabilityProofs);
    function beacon() external view returns (IBeacon);
}
