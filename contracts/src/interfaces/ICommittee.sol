// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.37;

/// @title ICommittee
/// @notice The arithmetic of choosing a committee, without state: who gets how many shards, and which.
/// docs/protocol.md, "Committee".
interface ICommittee {
    /// @notice Most seats that one of `candidates` nodes may hold among `shards`: max(1, n / 10) from 20 candidates on,
    /// else min(n, max(1, 2n / N)), and never above f = floor((n - 1) / 3) from 4 candidates on.
    function seatCap(uint256 shards, uint256 candidates) external pure returns (uint256);

    /// @notice D'Hondt apportionment of `shards` seats with a cap per node; ties go to the lower index.
    /// @param weights Weight of each candidate, at most 2^96.
    /// @return seats Seats of each candidate; their sum is `shards`, or 0 when the weights cannot fill all seats.
    function apportion(uint256[] calldata weights, uint256 shards, uint256 cap)
        external
        pure
        returns (uint8[] memory seats);

    /// @notice New owner of each shard with the fewest moves: each owner keeps its shards, ascending, up to its new
    /// seats; then free shards go, ascending, to members short of seats, ascending.
    /// @param owners Node id of each shard's owner, 0 for nobody.
    /// @param members Node ids of the new committee.
    /// @param seats Seats of each of `members`; their sum is the number of shards.
    /// @return next Node id of each shard's owner in the new committee.
    function assign(uint32[] calldata owners, uint32[] calldata members, uint8[] calldata seats)
        external
        pure
        returns (uint32[] memory next);
}
