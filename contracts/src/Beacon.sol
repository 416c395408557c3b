// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IBeacon} from "./interfaces/IBeacon.sol";

/// @title Beacon
/// @notice Reads blocks and randomness from the EVM itself: right for Ethereum, OP Stack chains and the local network.
contract Beacon is IBeacon {
    /// @inheritdoc IBeacon
    function blockNumber() external view returns (uint256) {
        return block.number;
    }

    /// @inheritdoc IBeacon
    function parentHash() external view returns (bytes32) {
        return _parentHash();
    }

    /// @inheritdoc IBeacon
    function read() external view returns (uint256 number, bytes32 parent, bytes32 randomness) {
        return (block.number, _parentHash(), bytes32(block.prevrandao));
    }

    /// @dev Zero in the first block of a chain, which has no parent; tools that simulate on a fresh chain run in it.
    function _parentHash() private view returns (bytes32) {
        return block.number == 0 ? bytes32(0) : blockhash(block.number - 1);
    }
}
