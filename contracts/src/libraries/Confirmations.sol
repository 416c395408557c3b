// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.37;

import {BLS} from "solady/utils/ext/ithaca/BLS.sol";

import {G1} from "./G1.sol";

/// @title Confirmations
/// @notice Checks an aggregate BLS signature over one 32-byte message: keys in G1, signatures in G2, suite
/// BLS_SIG_BLS12381G2_XMD:SHA-256_SSWU_RO_NUL_. Keys are known to be in the subgroup and possessed by their owners; the
/// pairing precompile checks the signature's subgroup.
library Confirmations {
    /// @dev Gas given to the pairing, some three times the price of two pairs (102 900, EIP-2537); a refusal takes all
    /// of it.
    uint256 private constant PAIRING_GAS = 300_000;

    /// @dev Whether `signature` is by `key` over `message`. Infinity is no key and no signature: as a pair it would
    /// confirm everything.
    function holds(BLS.G1Point memory key, BLS.G2Point calldata signature, bytes32 message)
        internal
        view
        returns (bool)
    {
        if (G1.isInfinity(key) || _isInfinity(signature)) return false;
        BLS.G2Point memory hash = BLS.hashToG2(abi.encodePacked(message));
        (bool ok, bytes memory answer) = BLS.BLS12_PAIRING_CHECK.staticcall{gas: PAIRING_GAS}(
            abi.encode(key, hash, G1.negatedGenerator(), signature)
        );
        // A chain without the precompile answers nothing.
        return ok && answer.length == 32 && abi.decode(answer, (uint256)) == 1;
    }

    function _isInfinity(BLS.G2Point calldata point) private pure returns (bool) {
        return point.x_c0_a | point.x_c0_b | point.x_c1_a | point.x_c1_b | point.y_c0_a | point.y_c0_b | point.y_c1_a
                | point.y_c1_b == 0;
    }
}
