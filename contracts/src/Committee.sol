// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ICommittee} from "./interfaces/ICommittee.sol";
import {Apportionment} from "./libraries/Apportionment.sol";

/// @title Committee
/// @notice The arithmetic of a committee as a contract of its own, so that anyone can ask what a selection would come
/// to.
contract Committee is ICommittee {
    /// @inheritdoc ICommittee
    function seatCap(uint256 shards, uint256 candidates) external pure returns (uint256) {
        return Apportionment.seatCap(shards, candidates);
    }

    /// @inheritdoc ICommittee
    function apportion(uint256[] calldata weights, uint256 shards, uint256 cap)
        external
        pure
        returns (uint8[] memory seats)
    {
        return Apportionment.apportion(weights, shards, cap);
    }

    /// @inheritdoc ICommittee
    function assign(uint32[] calldata owners, uint32[] calldata members, uint8[] calldata seats)
        external
        pure
        returns (uint32[] memory next)
    {
        return Apportionment.assign(owners, members, seats);
    }
}
