// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.37;

import {BLS} from "solady/utils/ext/ithaca/BLS.sol";

import {G1} from "./G1.sol";
import {Hashes} from "./Hashes.sol";

/// @title PointEvaluation
/// @notice Checks a KZG opening with the point evaluation precompile of EIP-4844.
library PointEvaluation {
    address internal constant PRECOMPILE = address(0x0a);
    /// @dev Bytes of a compressed opening.
    uint256 internal constant OPENING_BYTES = 48;

    /// @dev Gas given to the precompile, twice its price. It takes all it is given when it refuses, and without a limit
    /// a wrong opening would cost its sender everything and leave too little to say why.
    uint256 private constant GAS = 100_000;
    /// @dev First byte of a versioned hash (EIP-4844, VERSIONED_HASH_VERSION_KZG).
    bytes32 private constant VERSION = bytes32(uint256(0x01) << 248);
    uint256 private constant VERSION_MASK = type(uint256).max >> 8;
    /// @dev What the precompile answers: field elements of a blob, then the scalar modulus.
    uint256 private constant FIELD_ELEMENTS = 4096;

    /// @dev Whether the polynomial under `commitment`, a canonical point, takes the value `y` at `z`, by `opening`. The
    /// precompile checks that the commitment is in the subgroup and that `z` and `y` are canonical. Its 64 bytes of
    /// answer are compared, because a chain without it has an empty account there, whose call succeeds.
    function holds(BLS.G1Point memory commitment, bytes32 z, bytes32 y, bytes calldata opening)
        internal
        view
        returns (bool)
    {
        if (opening.length != OPENING_BYTES) return false;
        (bytes16 high, bytes32 low) = G1.compress(commitment);
        bytes32 hash = sha256(abi.encodePacked(high, low));
        bytes32 versioned = VERSION | (hash & bytes32(VERSION_MASK));
        (bool ok, bytes memory answer) =
            PRECOMPILE.staticcall{gas: GAS}(abi.encodePacked(versioned, z, y, high, low, opening));
        return
            ok && answer.length == 64
                && keccak256(answer) == keccak256(abi.encode(FIELD_ELEMENTS, Hashes.SCALAR_MODULUS));
    }
}
