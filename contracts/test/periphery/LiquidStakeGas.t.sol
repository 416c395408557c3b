// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {LiquidStakeFixture} from "./LiquidStakeFixture.sol";

/// @notice Gas of the vault's calls on cold storage, each a transaction of its own.
contract LiquidStakeGasTest is LiquidStakeFixture {
    /// forge-config: default.isolate = true
    function test_Gas_LiquidStake() public {
        _request(alice, 1000 ether);
        _snapshot("requestDeposit, first for an epoch");
        _request(bob, 1000 ether);
        _snapshot("requestDeposit");
        _nextEpoch();
        vm.prank(alice);
        vault.deposit(1000 ether, alice);
        _snapshot("deposit, first of an epoch");
        vm.prank(bob);
        vault.deposit(1000 ether, bob);
        _snapshot("deposit");
        _rewardedEpoch();
        _redeem(alice, 400 ether);
        _snapshot("requestRedeem");
        _nextEpoch();
        vm.startPrank(alice);
        vault.redeem(100 ether, alice, alice);
        _snapshot("redeem, first part");
        vault.redeem(100 ether, alice, alice);
        _snapshot("redeem, another part");
        vault.redeem(200 ether, alice, alice);
        _snapshot("redeem, the rest");
    }

    function _snapshot(string memory name) private {
        vm.snapshotGasLastCall("LiquidStake", name);
    }
}
