// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {IERC20Permit} from "@openzeppelin/contracts/token/ERC20/extensions/IERC20Permit.sol";

/// @title IWAL
/// @notice The token of the network: ERC-20 with ERC-2612 permits and 18 decimals. The whole supply of
/// 5 000 000 000 WAL is minted once, at deployment; nobody can mint more, anybody may burn their own.
interface IWAL is IERC20, IERC20Permit {
    /// @notice Destroys `amount` base units of the caller's WAL.
    function burn(uint256 amount) external;

    /// @notice Destroys `amount` base units of `account`'s WAL out of the caller's allowance.
    function burnFrom(address account, uint256 amount) external;
}
