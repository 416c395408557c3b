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
        return blockhash(block.number - 1);
    }

    /// @inheritdoc IBeacon
    function read() external view returns (uint256 number, bytes32 parent, bytes32 randomness) {
        return (block.number, blockhash(block.number - 1), bytes32(block.prevrandao));
    }
}
