// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";
import {ERC20Burnable} from "@openzeppelin/contracts/token/ERC20/extensions/ERC20Burnable.sol";
import {ERC20Permit} from "@openzeppelin/contracts/token/ERC20/extensions/ERC20Permit.sol";
import {IERC20Permit} from "@openzeppelin/contracts/token/ERC20/extensions/IERC20Permit.sol";

import {IWAL} from "./interfaces/IWAL.sol";

/// @title WAL
/// @notice The token of the network. It has no owner, no hooks and no way to mint after deployment.
contract WAL is IWAL, ERC20Permit, ERC20Burnable {
    uint256 private constant SUPPLY = 5_000_000_000 ether;

    /// @param holder Receives the whole supply.
    constructor(address holder) ERC20("Walrus", "WAL") ERC20Permit("Walrus") {
        _mint(holder, SUPPLY);
    }

    /// @inheritdoc IWAL
    function burn(uint256 amount) public override(IWAL, ERC20Burnable) {
        super.burn(amount);
    }

    /// @inheritdoc IWAL
    function burnFrom(address account, uint256 amount) public override(IWAL, ERC20Burnable) {
        super.burnFrom(account, amount);
    }

    /// @inheritdoc ERC20Permit
    function nonces(address owner) public view override(IERC20Permit, ERC20Permit) returns (uint256) {
        return super.nonces(owner);
    }
}
