// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.37;

import {BLS} from "solady/utils/ext/ithaca/BLS.sol";

/// @title G1
/// @notice Points of BLS12-381 G1 in the affine form of EIP-2537: two 64-byte field elements, big-endian; infinity is
/// all zeroes. Every call of a precompile checks the length of its answer: on a chain that lacks it the call "succeeds"
/// empty.
library G1 {
    /// @dev The base field's modulus p in two words, as a coordinate is.
    uint256 private constant P_HIGH = 0x1a0111ea397fe69a4b1ba7b6434bacd7;
    uint256 private constant P_LOW = 0x64774b84f38512bf6730d2a0f6b0f6241eabfffeb153ffffb9feffffffffaaab;
    /// @dev (p - 1) / 2. A point is compressed to x and whether its y is greater.
    uint256 private constant HALF_HIGH = 0x0d0088f51cbff34d258dd3db21a5d66b;
    uint256 private constant HALF_LOW = 0xb23ba5c279c2895fb39869507b587b120f55ffff58a9ffffdcff7fffffffd555;

    function isInfinity(BLS.G1Point memory point) internal pure returns (bool) {
        return point.x_a | point.x_b | point.y_a | point.y_b == 0;
    }

    function equal(BLS.G1Point memory a, BLS.G1Point memory b) internal pure returns (bool) {
        return a.x_a == b.x_a && a.x_b == b.x_b && a.y_a == b.y_a && a.y_b == b.y_b;
    }

    /// @dev The generator.
    function generator() internal pure returns (BLS.G1Point memory) {
        return BLS.G1Point(
            bytes32(uint256(0x17f1d3a73197d7942695638c4fa9ac0f)),
            0xc3688c4f9774b905a14e3a3f171bac586c55e83ff97a1aeffb3af00adb22c6bb,
            bytes32(uint256(0x08b3f481e3aaa0f1a09e30ed741d8ae4)),
            0xfcf5e095d5d00af600db18cb2c04b3edd03cc744a2888ae40caa232946c5e7e1
        );
    }

    /// @dev The generator's negative.
    function negatedGenerator() internal pure returns (BLS.G1Point memory) {
        return BLS.G1Point(
            bytes32(uint256(0x17f1d3a73197d7942695638c4fa9ac0f)),
            0xc3688c4f9774b905a14e3a3f171bac586c55e83ff97a1aeffb3af00adb22c6bb,
            bytes32(uint256(0x114d1d6855d545a8aa7d76c8cf2e21f2)),
            0x67816aef1db507c96655b9d5caac42364e6f38ba0ecb751bad54dcd6b939c2ca
        );
    }

    /// @dev Whether both coordinates are below p. Says nothing about the curve.
    function isCanonical(BLS.G1Point memory point) internal pure returns (bool) {
        return !_above(point.x_a, point.x_b, P_HIGH, P_LOW - 1) && !_above(point.y_a, point.y_b, P_HIGH, P_LOW - 1);
    }

    /// @dev The 48 bytes of a canonical point in the ZCash format that EIP-4844 takes: three flag bits, then x. `high`
    /// are the first 16 bytes, in the upper half of the word, `low` the other 32.
    function compress(BLS.G1Point memory point) internal pure returns (bytes16 high, bytes32 low) {
        uint256 flags;
        if (isInfinity(point)) flags = 0xc0;
        else flags = _above(point.y_a, point.y_b, HALF_HIGH, HALF_LOW) ? 0xa0 : 0x80;
        // A canonical x has 381 bits, so its upper word has 125 and the flags are free.
        // forge-lint: disable-next-line(unsafe-typecast)
        high = bytes16(uint128(uint256(point.x_a) | flags << 120));
        low = point.x_b;
    }

    /// @dev Sum of two points; false when the precompile fails or is absent.
    function tryAdd(BLS.G1Point memory a, BLS.G1Point memory b)
        internal
        view
        returns (bool ok, BLS.G1Point memory sum)
    {
        return _call(BLS.BLS12_G1ADD, abi.encode(a, b), gasleft());
    }

    /// @dev Input of `tryMsm` for packed `points` of 128 bytes, with all scalars zero.
    function msmInput(bytes calldata points) internal pure returns (bytes memory input) {
        uint256 count = points.length / 0x80;
        input = new bytes(count * 0xa0);
        assembly ("memory-safe") {
            for { let i := 0 } lt(i, count) { i := add(i, 1) } {
                calldatacopy(add(add(input, 0x20), mul(i, 0xa0)), add(points.offset, mul(i, 0x80)), 0x80)
            }
        }
    }

    /// @dev Sets scalar `index`, which must exist, of an input made by `msmInput`.
    function setScalar(bytes memory input, uint256 index, uint256 scalar) internal pure {
        assembly ("memory-safe") {
            mstore(add(add(input, 0xa0), mul(index, 0xa0)), scalar)
        }
    }

    /// @dev Multi-scalar multiplication of `input`, 160 bytes (point, scalar) each, with at most `gasLimit` gas; false
    /// when the precompile fails, which it does for points outside the curve or the subgroup, or is absent.
    function tryMsm(bytes memory input, uint256 gasLimit) internal view returns (bool ok, BLS.G1Point memory sum) {
        return _call(BLS.BLS12_G1MSM, input, gasLimit);
    }

    function _call(address precompile, bytes memory input, uint256 gasLimit)
        private
        view
        returns (bool ok, BLS.G1Point memory result)
    {
        assembly ("memory-safe") {
            ok := staticcall(gasLimit, precompile, add(input, 0x20), mload(input), result, 0x80)
            ok := and(ok, eq(returndatasize(), 0x80))
        }
    }

    function _above(bytes32 high, bytes32 low, uint256 boundHigh, uint256 boundLow) private pure returns (bool) {
        return uint256(high) > boundHigh || (uint256(high) == boundHigh && uint256(low) > boundLow);
    }
}
