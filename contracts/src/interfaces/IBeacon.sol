// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.37;

/// @title IBeacon
/// @notice Where the contracts read block numbers, parent hashes and randomness. Ethereum and OP Stack chains answer
/// from the EVM itself; a chain whose opcodes mean something else (Arbitrum's block number is its parent chain's)
/// deploys
/// another implementation. The bias of `randomness` does not matter: an availability proof covers every byte.
interface IBeacon {
    /// @notice Number of the block being executed, in the chain's own count.
    function blockNumber() external view returns (uint256);

    /// @notice Hash of the parent of the block being executed.
    function parentHash() external view returns (bytes32);

    /// @notice Number and parent hash of the block being executed, and a value that was unknown before it (EIP-4399).
    function read() external view returns (uint256 number, bytes32 parent, bytes32 randomness);
}
