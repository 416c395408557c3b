// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {BLS} from "solady/utils/ext/ithaca/BLS.sol";

/// @title TestKeys
/// @notice BLS keys and signatures for tests, made with the precompiles. A node's secret key is a number.
library TestKeys {
    uint256 internal constant ORDER = 0x73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff00000001;

    /// @dev scalar * generator of G1, which is also the public key of `scalar`; infinity for 0.
    function g1(uint256 scalar) internal view returns (BLS.G1Point memory) {
        BLS.G1Point[] memory points = new BLS.G1Point[](1);
        points[0] = BLS.G1Point(
            bytes32(uint256(0x17f1d3a73197d7942695638c4fa9ac0f)),
            0xc3688c4f9774b905a14e3a3f171bac586c55e83ff97a1aeffb3af00adb22c6bb,
            bytes32(uint256(0x08b3f481e3aaa0f1a09e30ed741d8ae4)),
            0xfcf5e095d5d00af600db18cb2c04b3edd03cc744a2888ae40caa232946c5e7e1
        );
        bytes32[] memory scalars = new bytes32[](1);
        scalars[0] = bytes32(scalar % ORDER);
        return BLS.msm(points, scalars);
    }

    /// @dev Signature of `secret` over 32 bytes; also an aggregate one, by the sum of its signers' secrets.
    function sign(uint256 secret, bytes32 message) internal view returns (BLS.G2Point memory) {
        BLS.G2Point[] memory points = new BLS.G2Point[](1);
        points[0] = BLS.hashToG2(abi.encodePacked(message));
        bytes32[] memory scalars = new bytes32[](1);
        scalars[0] = bytes32(secret % ORDER);
        return BLS.msm(points, scalars);
    }
}
